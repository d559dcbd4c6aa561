import { InvalidArgumentError } from 'commander';
import { wholeNumber } from './whole-number.ts';

const highest = 65_535;

/** Reads the value of a port option. */
export function portNumber(text: string): number {
  const port = wholeNumber(text);
  if (port > highest) {
    throw new InvalidArgumentError(`A port is at most ${highest}.`);
  }
  return port;
}
