/**
 * The floors of the house, lowest first. An import may only go down; packages on one floor do not import each other,
 * except where `besides` says so. Both the check and the architecture page follow this list.
 */
exports.floors = [
  ['kernel'],
  ['database', 'http', 'pdf'],
  ['conformance', 'dicom', 'fhir', 'store'],
  ['exchanges', 'zibs'],
  [
    'addressing',
    'authentication',
    'authorization',
    'consent',
    'identification',
    'localization',
    'logging',
    'pseudonyms',
  ],
  ['network', 'node'],
  ['certification', 'citizen', 'intake', 'population', 'regie'],
];

/** Imports allowed on one floor: [from, to]. */
exports.besides = [
  ['store', 'fhir'],
  ['conformance', 'fhir'],
  ['exchanges', 'zibs'],
];

/** Test only: anything may use it in a test, nothing in the product. */
exports.testOnly = ['testkit'];
