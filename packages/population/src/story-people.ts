import { day } from './dates.ts';
import { fullName } from './life/person.ts';
import { organizationOf } from './organizations.ts';
import { stories } from './stories/all-stories.ts';
import type { StoryPerson } from './stories/story-person.ts';

/** The named people of the demo; their numbers and data are the same at every seed. */
export const storyPeople: readonly StoryPerson[] = stories.map(({ id, role, person, story, slugs }) => ({
  id,
  role,
  bsn: person.bsn,
  name: fullName(person),
  sex: person.sex,
  birthDate: day(person.birthMs),
  story,
  holders: slugs.map((slug) => organizationOf(slug).ura),
}));
