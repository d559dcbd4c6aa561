/** The Cedar schema that every `access.cedar` is validated against; `access.md` explains the facts. */
export const accessSchema = `
entity Professional = { role: String, profession: String, organizationType: String, ura: String };
entity Citizen;
entity Organization = { organizationType: String, ura: String };
entity Query = {
  exchange: String,
  version: String,
  queryId: String,
  category: String,
  section: String,
  keptBy: Set<String>,
};
action "search", "operation", "read" appliesTo {
  principal: [Professional, Citizen, Organization],
  resource: [Query],
  context: {
    purpose: String,
    relation: String,
    consent: String,
    subjectIsSelf: Bool,
    holderType: String,
    reason?: String,
  },
};
`;
