/** Three-valued logic (Kleene): undefined is unknown. */
import { type Code, truthCode } from './code.ts';

export function andCode(left: Code, right: Code): Code {
  return truthCode((scope) => {
    const a = left.truth(scope);
    if (a === false) {
      return false;
    }
    const b = right.truth(scope);
    return b === false ? false : a === undefined || b === undefined ? undefined : true;
  });
}

export function orCode(left: Code, right: Code): Code {
  return truthCode((scope) => {
    const a = left.truth(scope);
    if (a === true) {
      return true;
    }
    const b = right.truth(scope);
    return b === true ? true : a === undefined || b === undefined ? undefined : false;
  });
}

export function xorCode(left: Code, right: Code): Code {
  return truthCode((scope) => {
    const a = left.truth(scope);
    const b = right.truth(scope);
    return a === undefined || b === undefined ? undefined : a !== b;
  });
}

export function impliesCode(left: Code, right: Code): Code {
  return truthCode((scope) => {
    const a = left.truth(scope);
    if (a === false) {
      return true;
    }
    const b = right.truth(scope);
    return b === true ? true : a === undefined || b === undefined ? undefined : false;
  });
}
