/** Composite parameters: values joined by `$` that must hold of one and the same element (FHIR R4 3.1.1.4.14). */
import type { TypedValue } from './compile-expression.ts';
import type { CompositeValue, SearchFilter } from './search.ts';
import type { SearchComponent, SearchParameter } from './search-parameter.ts';

/** The test of one part; `values` holds the one value asked for. */
type PartTest = (component: SearchComponent, values: SearchFilter['values']) => (value: TypedValue) => boolean;

/** The values of a composite need the resource too: a part may stand outside the element. */
export function matchComposite(
  filter: SearchFilter,
  partTest: PartTest,
): (value: TypedValue, resource: unknown) => boolean {
  const { components } = filter.parameter;
  const wanted = (filter.values as readonly CompositeValue[]).map(({ parts }) =>
    components.map((component, index) => {
      const part = parts[index];
      const test = partTest(component, part === undefined ? [] : [part]);
      return ({ value }: TypedValue, resource: unknown): boolean =>
        component.routes.some((route) => route.values(component.fromResource ? resource : value).some(test));
    }),
  );
  return (value, resource) => wanted.some((tests) => tests.every((test) => test(value, resource)));
}

/** An element has a value of a composite when it has one of each part. */
export function hasEveryPart({
  components,
}: Pick<SearchParameter, 'components'>): (value: TypedValue, resource: unknown) => boolean {
  return ({ value }, resource) =>
    components.every(({ routes, fromResource }) =>
      routes.some((route) => route.values(fromResource ? resource : value).length > 0),
    );
}
