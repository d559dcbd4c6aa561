import { Button } from '@nl-design-system-candidate/button-react';
import type { RecordGroup } from '@stelsel/citizen';
import { record as t } from '../words/texts/record.ts';
import { useWords } from '../words/use-words.tsx';
import { calendarFile } from './calendar-file.ts';

/** Puts an appointment into the calendar of the device: a file, made here. */
export function CalendarLink({ group }: { readonly group: RecordGroup }) {
  const { tell, say } = useWords();
  const file = calendarFile(group, say(group.ownTitle ?? group.title));
  if (file === undefined) {
    return null;
  }
  const save = (): void => {
    const address = URL.createObjectURL(new Blob([file], { type: 'text/calendar' }));
    const link = document.createElement('a');
    link.href = address;
    link.download = 'afspraak.ics';
    link.click();
    URL.revokeObjectURL(address);
  };
  return (
    <div className="no-print">
      <Button purpose="secondary" onClick={save}>
        {tell(t.calendar)}
      </Button>
    </div>
  );
}
