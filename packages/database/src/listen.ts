import pg from 'pg';
import { databaseLimits } from './limits.ts';

/** Keeps one connection for one channel (already quoted) and makes it again when it breaks. */
export async function listen(
  url: string,
  channel: string,
  onMessage: (payload: string) => void,
): Promise<() => Promise<void>> {
  let client: pg.Client | undefined;
  let again: NodeJS.Timeout | undefined;
  let stopped = false;

  const connect = async (): Promise<void> => {
    const next = new pg.Client({ connectionString: url, application_name: 'stelsel listen', keepAlive: true });
    next.on('notification', (message) => onMessage(message.payload ?? ''));
    next.on('error', () => undefined);
    next.on('end', () => {
      if (client === next) {
        reconnectLater();
      }
    });
    try {
      await next.connect();
      await next.query(`listen ${channel}`);
    } catch (error) {
      await next.end().catch(() => undefined);
      throw error;
    }
    client = next;
    if (stopped) {
      await next.end();
    }
  };

  const reconnectLater = (): void => {
    client = undefined;
    if (stopped) {
      return;
    }
    again = setTimeout(() => {
      connect().then(() => onMessage(''), reconnectLater);
    }, databaseLimits.relistenMs);
    again.unref();
  };

  await connect();
  return async () => {
    stopped = true;
    clearTimeout(again);
    await client?.end();
  };
}
