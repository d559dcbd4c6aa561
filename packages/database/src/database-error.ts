import { err, type Fault, ok, type Result } from '@stelsel/kernel';
import { databaseFaults } from './faults.ts';

/** An expected failure of PostgreSQL on its way up; servers answer with its fault. */
export class DatabaseError extends Error {
  readonly fault: Fault;

  constructor(fault: Fault, cause: unknown) {
    super(`${fault.code}: ${fault.text.en}`, { cause });
    this.name = 'DatabaseError';
    this.fault = fault;
  }
}

/**
 * Turns expected database failures into values; bugs keep being thrown.
 *
 * @example const saved = await attempt(() => db.query('insert …'));
 */
export async function attempt<T>(work: () => Promise<T>): Promise<Result<T>> {
  try {
    return ok(await work());
  } catch (error) {
    const fault = error instanceof DatabaseError ? error.fault : faultOfPostgres(error);
    if (fault === undefined) {
      throw error;
    }
    return err(fault);
  }
}

/** Whether an insert failed on a unique key, optionally on this one. */
export function isDuplicate(error: unknown, constraint?: string): boolean {
  if (!(error instanceof DatabaseError) || error.fault.code !== 'DB-DUPLICATE') {
    return false;
  }
  return constraint === undefined || error.fault.params.constraint === constraint;
}

/** The fault for what PostgreSQL or the network answered, or nothing when it is a bug of ours. */
export function faultOfPostgres(error: unknown, address = 'PostgreSQL'): Fault | undefined {
  const { code, constraint, message } = partsOf(error);
  switch (code) {
    case '23505':
      return databaseFaults('DB-DUPLICATE', { constraint });
    case '53100':
      return databaseFaults('DB-DISK-FULL');
    case '53300':
      return databaseFaults('DB-BUSY');
    case '57014':
    case '55P03':
      return databaseFaults('DB-TIMEOUT');
    case '40001':
    case '40P01':
      return databaseFaults('DB-RETRY');
    case '57P01':
    case '57P02':
    case '57P03':
      return databaseFaults('DB-STOPPED');
    case '28000':
    case '28P01':
    case '3D000':
      return databaseFaults('DB-SIGN-IN', { address });
    case 'ECONNREFUSED':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
    case 'ETIMEDOUT':
    case 'EHOSTUNREACH':
    case 'ENETUNREACH':
    case 'ENOENT':
      return databaseFaults('DB-UNREACHABLE', { address });
    case 'ECONNRESET':
    case 'EPIPE':
      return databaseFaults('DB-STOPPED');
    default:
      return faultOfMessage(message, address);
  }
}

/** What the client says when the server did not answer at all. */
const silence = 'Query read timeout';

export function isSilence(error: unknown): boolean {
  return partsOf(error).message === silence;
}

/** The pool and the client have no codes for these. */
function faultOfMessage(message: string, address: string): Fault | undefined {
  if (message.startsWith('SASL: ')) {
    return databaseFaults('DB-SIGN-IN', { address });
  }
  if (message === silence) {
    return databaseFaults('DB-TIMEOUT');
  }
  if (message.includes('timeout exceeded when trying to connect')) {
    return databaseFaults('DB-BUSY');
  }
  if (message.includes('Cannot use a pool after calling end')) {
    return databaseFaults('DB-STOPPED');
  }
  if (message.startsWith('Connection terminated') || message.includes('Client has encountered a connection error')) {
    return databaseFaults('DB-STOPPED');
  }
  return undefined;
}

function partsOf(error: unknown): { code: string; constraint: string; message: string } {
  const parts = error as {
    code?: unknown;
    constraint?: unknown;
    message?: unknown;
    errors?: readonly unknown[];
  } | null;
  const first = parts?.errors?.[0];
  if (typeof parts?.code !== 'string' && first !== undefined) {
    return partsOf(first);
  }
  return {
    code: typeof parts?.code === 'string' ? parts.code : '',
    constraint: typeof parts?.constraint === 'string' ? parts.constraint : '',
    message: typeof parts?.message === 'string' ? parts.message : '',
  };
}
