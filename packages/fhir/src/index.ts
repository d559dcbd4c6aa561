export {
  type BundleItem,
  type BundleLink,
  etag,
  type HistoryItem,
  historyBundle,
  type ResponseItem,
  responseBundle,
  type Searchset,
  searchsetBundle,
} from './bundle/bundle-text.ts';
export { type ReadBatch, readBatch } from './bundle/read-batch.ts';
export {
  type BundleMethod,
  type BundleRequest,
  parseEtag,
  readBundleRequests,
  readQuery,
} from './bundle/read-bundle-requests.ts';
export { splitQuery } from './bundle/split-query.ts';
export type { Definitions, ElementDefinition, PropertyDefinition, TypeDefinition } from './definitions/definitions.ts';
export { hasFormat, isPrimitive } from './definitions/primitive-formats.ts';
export { fault as fhirFaults } from './faults.ts';
export { checkResource } from './json/check-resource.ts';
export { type Decimal, decimalNumber, decimalText, exactDecimal, isRawDecimal, type RawJson } from './json/decimal.ts';
export { parseJson, toJson } from './json/parse-json.ts';
export { readJson } from './json/read-json.ts';
export { fhirLimits } from './limits.ts';
export { type FhirModel, r4Model, stu3Model } from './model.ts';
export { parseBody } from './parse-body.ts';
export type { Patch } from './patch/patch.ts';
export { jsonPatchType, readPatch } from './patch/read-patch.ts';
export { compilePath, type Path } from './path/compile-path.ts';
export { isNode, type PathItem, type PathNode } from './path/item.ts';
export { elementNode, resourceNode } from './path/path-node.ts';
export type { PathEnvironment } from './path/scope.ts';
export { systemValue } from './path/system-value.ts';
export type { Coding, Identifier, Json, Meta, Reference, Resource } from './resource.ts';
export type { Route, TypedValue } from './search/compile-expression.ts';
export { type CompileOptions, compileSearch } from './search/compile-search.ts';
export { datesOf } from './search/date.ts';
export { type DateRange, rangeOf } from './search/date-range.ts';
export { indexKeys, lookupKeys } from './search/index-keys.ts';
export { type ParseSearchOptions, parseSearch } from './search/parse-search.ts';
export { logicalIdentifiers, referencesOf } from './search/reference.ts';
export { parseAddress, type ReferenceTarget, referenceTarget } from './search/reference-target.ts';
export type {
  ChainLink,
  Include,
  ReferenceValue,
  Search,
  SearchFilter,
  SearchModifier,
  SearchPair,
  SearchValue,
  SortKey,
  TokenValue,
} from './search/search.ts';
export type {
  SearchParameter,
  SearchParameters,
  SearchParameterType,
  UnsupportedParameter,
} from './search/search-parameter.ts';
export { foldText, stringsOf } from './search/string.ts';
export { canHaveSubject, compartmentParameter, namesSubject, type Subject, subjectOf } from './search/subject.ts';
export { tokensOf } from './search/token.ts';
export { type Trim, trimResource } from './search/trim-resource.ts';
export { withSearchParameters } from './search/with-search-parameters.ts';
export { isUcumCode, unitScale } from './ucum/unit-scale.ts';
export { parseXml, readXml } from './xml/parse-xml.ts';
export { toXml, type XmlOptions } from './xml/to-xml.ts';
