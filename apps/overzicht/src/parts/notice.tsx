import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';

export type NoticeKind = 'warn' | 'good' | 'plain';

const icons: Readonly<Record<NoticeKind, IconName>> = { warn: 'warning', good: 'check', plain: 'missing' };

export function Notice({
  kind,
  icon,
  children,
}: {
  readonly kind: NoticeKind;
  readonly icon?: IconName;
  readonly children: ReactNode;
}) {
  return (
    <div className={kind === 'warn' ? 'notice' : `notice notice--${kind}`}>
      <Icon name={icon ?? icons[kind]} />
      <div>{children}</div>
    </div>
  );
}
