/** A core data set of an invented person as a CDA document: every section that the mapping knows, and one it does not. */
const snomed = 'codeSystem="2.16.840.1.113883.6.96"';
const loinc = 'codeSystem="2.16.840.1.113883.6.1"';

const sct = (name: string, code: string, display: string): string =>
  `<${name} code="${code}" ${snomed} displayName="${display}"/>`;
const hpk = (code: string, display: string): string =>
  `<code code="${code}" codeSystem="2.16.840.1.113883.2.4.4.7" displayName="${display}"/>`;
const value = (code: string, display: string): string =>
  `<value xsi:type="CD" code="${code}" ${snomed} displayName="${display}"/>`;
const quantity = (number: string, unit: string): string => `<value xsi:type="PQ" value="${number}" unit="${unit}"/>`;
const id = (extension: string): string => `<id root="2.16.840.1.113883.2.4.3.99.1" extension="${extension}"/>`;
const done = '<statusCode code="completed"/>';
const on = (day: string): string => `<effectiveTime value="${day}"/>`;
const since = (day: string, until = ''): string =>
  `<effectiveTime><low value="${day}"/>${until === '' ? '' : `<high value="${until}"/>`}</effectiveTime>`;
const test = (code: string, display: string): string => `<code code="${code}" ${loinc} displayName="${display}"/>`;
const component = (inner: string): string => `<component>${inner}</component>`;
const observation = (inner: string, more = ''): string =>
  `<observation classCode="OBS" moodCode="EVN"${more}>${inner}</observation>`;
const related = (inner: string, type: string): string =>
  `<entryRelationship typeCode="${type}">${inner}</entryRelationship>`;
const product = (code: string, name = '', more = ''): string =>
  `<consumable><manufacturedProduct><manufacturedMaterial>${code}${name === '' ? '' : `<name>${name}</name>`}${more}</manufacturedMaterial></manufacturedProduct></consumable>`;
const concern = (status: string, inner: string): string =>
  `<act classCode="ACT" moodCode="EVN"><code code="CONC" codeSystem="2.16.840.1.113883.5.6"/><statusCode code="${status}"/>${related(inner, 'SUBJ')}</act>`;

const sections: Readonly<Record<string, readonly string[]>> = {
  '48768-6': [
    '<act classCode="ACT" moodCode="EVN"><code code="48768-6" codeSystem="2.16.840.1.113883.6.1"/>' +
      related(
        `<act classCode="ACT" moodCode="EVN">${done}${since('20260101')}<performer><assignedEntity><id root="2.16.840.1.113883.2.4.6.4" extension="9999"/><representedOrganization><name>Zorgverzekeraar De Polder</name></representedOrganization></assignedEntity></performer><participant typeCode="COV"><participantRole>${id('P-4711')}</participantRole></participant></act>`,
        'COMP',
      ) +
      '</act>',
  ],
  '42348-3': [
    observation(
      `${id('td1')}${sct('code', '89666000', 'reanimatie')}${done}${on('20251005')}${value('373067005', 'nee')}`,
    ),
    observation(
      `${id('ad1')}<code code="VOL" codeSystem="2.16.840.1.113883.2.4.3.11.60.40.4.14.1" displayName="Volmacht"/>${done}${on('20240101')}`,
    ),
  ],
  '47420-5': [
    observation(
      `${id('fs1')}${sct('code', '284773001', 'kan zich wassen')}${done}${on('20260901')}${value('371152001', 'geassisteerd')}`,
    ),
  ],
  '11450-4': [
    concern(
      'active',
      observation(
        `${id('p1')}${sct('code', '282291009', 'diagnose')}${done}${since('20120503')}${value('44054006', 'diabetes mellitus type 2')}`,
      ),
    ),
    concern('active', observation(`${id('p2')}${done}${value('38341003', 'hypertensie')}`, ' negationInd="true"')),
  ],
  '29762-2': [
    observation(
      `${id('s1')}${sct('code', '365980008', 'roken')}${done}${since('19900101')}${value('449868002', 'rookt dagelijks tabak')}` +
        related(observation(`${sct('code', '266918002', 'hoeveelheid')}${quantity('10', '/d')}`), 'COMP'),
    ),
    observation(
      `${id('s2')}${sct('code', '228273003', 'alcohol')}${done}${since('2010')}${value('219006', 'drinker')}`,
    ),
    observation(`${id('s3')}${sct('code', '228366006', 'drugs')}${done}${value('228368007', 'geen gebruik')}`),
    observation(`${id('s4')}${sct('code', '365508006', 'woonsituatie')}${done}${value('224209007', 'woont samen')}`),
  ],
  '75310-3': [
    concern('active', observation(`${id('a1')}${done}${since('20200101')}${value('419511003', 'MRSA-drager')}`)),
  ],
  '48765-2': [
    concern(
      'active',
      observation(
        `${id('al1')}<code code="ASSERTION" codeSystem="2.16.840.1.113883.5.4"/>${done}${since('2015')}${value('416098002', 'allergie voor medicatie')}` +
          `<participant typeCode="CSM"><participantRole><playingEntity>${sct('code', '764146007', 'penicilline')}</playingEntity></participantRole></participant>` +
          related(observation(`<code code="ASSERTION"/>${value('271807003', 'huiduitslag')}`), 'MFST') +
          related(observation(`<code code="SEV"/>${value('6736007', 'matig')}`), 'SUBJ'),
      ),
    ),
  ],
  '10160-0': [
    `<substanceAdministration classCode="SBADM" moodCode="EVN">${id('m1')}<text>1 tablet tweemaal daags</text><statusCode code="active"/>` +
      '<effectiveTime xsi:type="IVL_TS"><low value="20260101"/></effectiveTime><effectiveTime xsi:type="PIVL_TS" operator="A"><period value="12" unit="h"/></effectiveTime>' +
      `<routeCode code="9" codeSystem="2.16.840.1.113883.2.4.4.9" displayName="ORAAL"/><doseQuantity value="1" unit="1"/>${product('<code code="A10BA02" codeSystem="2.16.840.1.113883.6.73" displayName="metformine"/>', 'Metformine tablet 500 mg')}</substanceAdministration>`,
    `<substanceAdministration classCode="SBADM" moodCode="RQO">${id('m2')}<text>1 tablet per dag</text><statusCode code="active"/><effectiveTime xsi:type="IVL_TS"><low value="20260301"/></effectiveTime>${product('<code code="C09AA02" codeSystem="2.16.840.1.113883.6.73" displayName="enalapril"/>', 'Enalapril tablet 10 mg')}<author><time value="20260228"/></author></substanceAdministration>`,
  ],
  '46264-8': [
    `<supply classCode="SPLY" moodCode="EVN">${id('d1')}<statusCode code="active"/>${since('20190601')}<participant typeCode="PRD"><participantRole><id root="2.51.1.1" extension="SN-12"/><playingDevice>${sct('code', '14106009', 'pacemaker')}<manufacturerModelName>Hartslag 3</manufacturerModelName></playingDevice></participantRole></participant></supply>`,
  ],
  '11369-6': [
    `<substanceAdministration classCode="SBADM" moodCode="EVN">${id('v1')}${done}${on('20251015')}${product(hpk('2209543', 'griepvaccin'), '', '<lotNumberText>LOT7</lotNumberText>')}</substanceAdministration>`,
  ],
  '8716-3': [
    `<organizer classCode="CLUSTER" moodCode="EVN">${id('vs')}${done}${on('20261101')}` +
      component(
        observation(`${id('bp1')}${test('8480-6', 'bovendruk')}${done}${on('20261101')}${quantity('142', 'mm[Hg]')}`),
      ) +
      component(
        observation(`${id('bp2')}${test('8462-4', 'onderdruk')}${done}${on('20261101')}${quantity('88', 'mm[Hg]')}`),
      ) +
      component(
        observation(`${id('w1')}${test('29463-7', 'gewicht')}${done}${on('20261101')}${quantity('81.50', 'kg')}`),
      ) +
      component(observation(`${id('h1')}${test('8302-2', 'lengte')}${done}${on('20261101')}${quantity('178', 'cm')}`)) +
      '</organizer>',
  ],
  '30954-2': [
    `<organizer classCode="BATTERY" moodCode="EVN">${done}` +
      component(
        observation(
          `${id('r1')}${test('2823-3', 'Kalium')}${done}${on('20261102')}${quantity('4.10', 'mmol/L')}<referenceRange><observationRange><value xsi:type="IVL_PQ"><low value="3.5" unit="mmol/L"/><high value="5.0" unit="mmol/L"/></value></observationRange></referenceRange>`,
        ),
      ) +
      '</organizer>',
  ],
  '47519-4': [
    `<procedure classCode="PROC" moodCode="EVN">${id('pr1')}${sct('code', '80146002', 'appendectomie')}${done}${since('20180505', '20180505')}</procedure>`,
  ],
  '46240-8': [
    `<encounter classCode="ENC" moodCode="EVN">${id('e1')}<code code="IMP" codeSystem="2.16.840.1.113883.5.4" displayName="opname"/>${since('20180504', '20180507')}<performer><assignedEntity><id nullFlavor="UNK"/><assignedPerson><name>W. Klaasen</name></assignedPerson></assignedEntity></performer></encounter>`,
  ],
  '18776-5': [
    `<procedure classCode="PROC" moodCode="RQO">${id('pl1')}${sct('code', '24623002', 'mammografie')}<statusCode code="active"/>${since('20261210')}</procedure>`,
    `<substanceAdministration classCode="SBADM" moodCode="INT">${id('pl2')}<statusCode code="active"/>${on('20271001')}${product(hpk('2209543', 'griepvaccin'))}</substanceAdministration>`,
    `<encounter classCode="ENC" moodCode="INT">${id('pl3')}${sct('code', '308335008', 'controle')}<statusCode code="active"/>${since('20261215')}</encounter>`,
  ],
};

const professional =
  '<id root="2.16.528.1.1007.3.1" extension="900000011"/><code code="01.015" codeSystem="2.16.840.1.113883.2.4.15.111" displayName="huisarts"/>' +
  '<assignedPerson><name><given>Wim</given><family>Klaasen</family></name></assignedPerson>';

const headerXml =
  '<ClinicalDocument xmlns="urn:hl7-org:v3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><realmCode code="NL"/><templateId root="2.16.840.1.113883.2.4.3.11.60.7.10.1"/>' +
  '<id root="2.16.840.1.113883.2.4.3.99.2" extension="doc1"/><code code="34133-9" codeSystem="2.16.840.1.113883.6.1"/><title>Basisgegevensset Zorg</title><effectiveTime value="20261120120000+0100"/>' +
  '<recordTarget><patientRole><id root="2.16.840.1.113883.2.4.6.3" extension="999900006"/><addr use="HP"><streetName>Dorpsstraat</streetName><houseNumber>1</houseNumber><postalCode>1234AB</postalCode><city>Ons Dorp</city></addr><telecom value="tel:0612345678"/>' +
  '<patient><name use="L"><given>Piet</given><prefix>de</prefix><family>Haas</family></name><administrativeGenderCode code="M" codeSystem="2.16.840.1.113883.5.1"/><birthTime value="19640725"/></patient></patientRole></recordTarget>' +
  `<author><time value="20261120"/><assignedAuthor>${professional}</assignedAuthor></author>` +
  '<custodian><assignedCustodian><representedCustodianOrganization><id root="2.16.528.1.1007.3.3" extension="90000001"/><name>Huisartsenpraktijk De Linde</name></representedCustodianOrganization></assignedCustodian></custodian>' +
  '<participant typeCode="IND"><associatedEntity classCode="NOK"><code code="WIFE" codeSystem="2.16.840.1.113883.5.111" displayName="echtgenote"/><telecom value="tel:0687654321"/><associatedPerson><name><given>Anna</given><family>Haas</family></name></associatedPerson></associatedEntity></participant>';

/** @param more sections besides, as code and entries */
export function coreDataSet(more: Readonly<Record<string, readonly string[]>> = {}): string {
  const body = Object.entries({ ...sections, ...more }).map(
    ([code, entries]) =>
      `<component><section><code code="${code}" ${loinc}/><title>x</title><text>Voor mensen</text>${entries.map((entry) => `<entry typeCode="DRIV">${entry}</entry>`).join('')}</section></component>`,
  );
  return `${headerXml}<component><structuredBody>${body.join('')}</structuredBody></component></ClinicalDocument>`;
}
