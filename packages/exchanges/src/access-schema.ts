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
entity Delivery = {
  exchange: String,
  version: String,
  deliveryId: String,
  category: String,
  section: String,
  takenBy: Set<String>,
};
entity Entry = {
  exchange: String,
  version: String,
  entryId: String,
  category: String,
  section: String,
};
entity Workflow = { exchange: String, version: String };
type Facts = {
  purpose: String,
  relation: String,
  consent: String,
  subjectIsSelf: Bool,
  holderType: String,
  reason?: String,
};
action "search", "operation", "read" appliesTo {
  principal: [Professional, Citizen, Organization],
  resource: [Query],
  context: Facts,
};
action "create", "update", "transaction" appliesTo {
  principal: [Professional, Citizen, Organization],
  resource: [Delivery],
  context: Facts,
};
action "record" appliesTo {
  principal: [Professional],
  resource: [Entry],
  context: Facts,
};
action "notify", "read-task", "change-task" appliesTo {
  principal: [Professional, Citizen, Organization],
  resource: [Workflow],
  context: Facts,
};
`;
