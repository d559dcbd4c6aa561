/** A CapabilityStatement of R4 in the shape that STU3 gives it: what is named otherwise there, or stands elsewhere. */
import type { Resource } from '@stelsel/fhir';

interface Operation {
  readonly name: string;
  readonly definition: string;
}

interface Parameter {
  readonly name: string;
  readonly type: string;
}

interface Rest {
  readonly resource: readonly (Readonly<Record<string, unknown>> & {
    readonly operation?: readonly Operation[];
    readonly searchParam?: readonly Parameter[];
  })[];
  readonly operation?: readonly Operation[];
  readonly searchParam?: readonly Parameter[];
}

/** Operations stand with the server and refer to their definition; no parameter is special; unknown content is refused. */
export function stu3Statement(statement: Resource): Resource {
  const rest = (statement.rest as readonly Rest[]).map(stu3Rest);
  return { ...statement, acceptUnknown: 'no', rest };
}

function stu3Rest({ resource, operation = [], searchParam = [], ...rest }: Rest) {
  const all = [...operation, ...resource.flatMap((one) => one.operation ?? [])];
  const operations = [...new Map(all.map((one) => [`${one.name} ${one.definition}`, one])).values()];
  return {
    ...rest,
    resource: resource.map(({ operation: _moved, searchParam: own, ...one }) => ({
      ...one,
      ...(own === undefined ? {} : { searchParam: own.map(stu3Parameter) }),
    })),
    searchParam: searchParam.map(stu3Parameter),
    ...(operations.length === 0
      ? {}
      : { operation: operations.map(({ name, definition }) => ({ name, definition: { reference: definition } })) }),
  };
}

/** STU3 has no type `special`: the parameters of every search are told as text. */
function stu3Parameter(parameter: Parameter): Parameter {
  return parameter.type === 'special' ? { ...parameter, type: 'string' } : parameter;
}
