// Made by scripts/generate-definitions.ts from the HL7 FHIR R4 (4.0.1) specification, which is CC0. Do not edit.

/** One type a line: kind, name, base, then own elements in order as name:min:max:type|type or name:min:max:code:set; marks after max: s for summary, m for modifier. */
export const r4Types: string = `
type Element - id:0:1:string extension:0:*:Extension
type BackboneElement Element modifierExtension:0:*sm:Extension
type Address Element use:0:1sm:code:address-use type:0:1s:code:address-type text:0:1s:string line:0:*s:string city:0:1s:string district:0:1s:string state:0:1s:string postalCode:0:1s:string country:0:1s:string period:0:1s:Period
type Age Quantity
type Annotation Element author[x]:0:1s:Reference|string time:0:1s:dateTime text:1:1s:markdown
type Attachment Element contentType:0:1s:code language:0:1s:code data:0:1:base64Binary url:0:1s:url size:0:1s:unsignedInt hash:0:1s:base64Binary title:0:1s:string creation:0:1s:dateTime
type CodeableConcept Element coding:0:*s:Coding text:0:1s:string
type Coding Element system:0:1s:uri version:0:1s:string code:0:1s:code display:0:1s:string userSelected:0:1s:boolean
type ContactDetail Element name:0:1s:string telecom:0:*s:ContactPoint
type ContactPoint Element system:0:1s:code:contact-point-system value:0:1s:string use:0:1sm:code:contact-point-use rank:0:1s:positiveInt period:0:1s:Period
type Contributor Element type:1:1s:code:contributor-type name:1:1s:string contact:0:*s:ContactDetail
type Count Quantity
type DataRequirement Element type:1:1s:code:all-types profile:0:*s:canonical subject[x]:0:1s:CodeableConcept|Reference mustSupport:0:*s:string codeFilter:0:*s:DataRequirement.codeFilter dateFilter:0:*s:DataRequirement.dateFilter limit:0:1s:positiveInt sort:0:*s:DataRequirement.sort
backbone DataRequirement.codeFilter Element path:0:1s:string searchParam:0:1s:string valueSet:0:1s:canonical code:0:*s:Coding
backbone DataRequirement.dateFilter Element path:0:1s:string searchParam:0:1s:string value[x]:0:1s:dateTime|Period|Duration
backbone DataRequirement.sort Element path:1:1s:string direction:1:1s:code:sort-direction
type Distance Quantity
type Dosage BackboneElement sequence:0:1s:integer text:0:1s:string additionalInstruction:0:*s:CodeableConcept patientInstruction:0:1s:string timing:0:1s:Timing asNeeded[x]:0:1s:boolean|CodeableConcept site:0:1s:CodeableConcept route:0:1s:CodeableConcept method:0:1s:CodeableConcept doseAndRate:0:*s:Dosage.doseAndRate maxDosePerPeriod:0:1s:Ratio maxDosePerAdministration:0:1s:Quantity maxDosePerLifetime:0:1s:Quantity
backbone Dosage.doseAndRate Element type:0:1s:CodeableConcept dose[x]:0:1s:Range|Quantity rate[x]:0:1s:Ratio|Range|Quantity
type Duration Quantity
type ElementDefinition BackboneElement path:1:1s:string representation:0:*s:code:property-representation sliceName:0:1s:string sliceIsConstraining:0:1s:boolean label:0:1s:string code:0:*s:Coding slicing:0:1s:ElementDefinition.slicing short:0:1s:string definition:0:1s:markdown comment:0:1s:markdown requirements:0:1s:markdown alias:0:*s:string min:0:1s:unsignedInt max:0:1s:string base:0:1s:ElementDefinition.base contentReference:0:1s:uri type:0:*s:ElementDefinition.type defaultValue[x]:0:1s:base64Binary|boolean|canonical|code|date|dateTime|decimal|id|instant|integer|markdown|oid|positiveInt|string|time|unsignedInt|uri|url|uuid|Address|Age|Annotation|Attachment|CodeableConcept|Coding|ContactPoint|Count|Distance|Duration|HumanName|Identifier|Money|Period|Quantity|Range|Ratio|Reference|SampledData|Signature|Timing|ContactDetail|Contributor|DataRequirement|Expression|ParameterDefinition|RelatedArtifact|TriggerDefinition|UsageContext|Dosage|Meta meaningWhenMissing:0:1s:markdown orderMeaning:0:1s:string fixed[x]:0:1s:base64Binary|boolean|canonical|code|date|dateTime|decimal|id|instant|integer|markdown|oid|positiveInt|string|time|unsignedInt|uri|url|uuid|Address|Age|Annotation|Attachment|CodeableConcept|Coding|ContactPoint|Count|Distance|Duration|HumanName|Identifier|Money|Period|Quantity|Range|Ratio|Reference|SampledData|Signature|Timing|ContactDetail|Contributor|DataRequirement|Expression|ParameterDefinition|RelatedArtifact|TriggerDefinition|UsageContext|Dosage|Meta pattern[x]:0:1s:base64Binary|boolean|canonical|code|date|dateTime|decimal|id|instant|integer|markdown|oid|positiveInt|string|time|unsignedInt|uri|url|uuid|Address|Age|Annotation|Attachment|CodeableConcept|Coding|ContactPoint|Count|Distance|Duration|HumanName|Identifier|Money|Period|Quantity|Range|Ratio|Reference|SampledData|Signature|Timing|ContactDetail|Contributor|DataRequirement|Expression|ParameterDefinition|RelatedArtifact|TriggerDefinition|UsageContext|Dosage|Meta example:0:*s:ElementDefinition.example minValue[x]:0:1s:date|dateTime|instant|time|decimal|integer|positiveInt|unsignedInt|Quantity maxValue[x]:0:1s:date|dateTime|instant|time|decimal|integer|positiveInt|unsignedInt|Quantity maxLength:0:1s:integer condition:0:*s:id constraint:0:*s:ElementDefinition.constraint mustSupport:0:1s:boolean isModifier:0:1s:boolean isModifierReason:0:1s:string isSummary:0:1s:boolean binding:0:1s:ElementDefinition.binding mapping:0:*s:ElementDefinition.mapping
backbone ElementDefinition.slicing Element discriminator:0:*s:ElementDefinition.slicing.discriminator description:0:1s:string ordered:0:1s:boolean rules:1:1s:code:resource-slicing-rules
backbone ElementDefinition.slicing.discriminator Element type:1:1s:code:discriminator-type path:1:1s:string
backbone ElementDefinition.base Element path:1:1s:string min:1:1s:unsignedInt max:1:1s:string
backbone ElementDefinition.type Element code:1:1s:uri profile:0:*s:canonical targetProfile:0:*s:canonical aggregation:0:*s:code:resource-aggregation-mode versioning:0:1s:code:reference-version-rules
backbone ElementDefinition.example Element label:1:1s:string value[x]:1:1s:base64Binary|boolean|canonical|code|date|dateTime|decimal|id|instant|integer|markdown|oid|positiveInt|string|time|unsignedInt|uri|url|uuid|Address|Age|Annotation|Attachment|CodeableConcept|Coding|ContactPoint|Count|Distance|Duration|HumanName|Identifier|Money|Period|Quantity|Range|Ratio|Reference|SampledData|Signature|Timing|ContactDetail|Contributor|DataRequirement|Expression|ParameterDefinition|RelatedArtifact|TriggerDefinition|UsageContext|Dosage|Meta
backbone ElementDefinition.constraint Element key:1:1s:id requirements:0:1s:string severity:1:1s:code:constraint-severity human:1:1s:string expression:0:1s:string xpath:0:1s:string source:0:1s:canonical
backbone ElementDefinition.binding Element strength:1:1s:code:binding-strength description:0:1s:string valueSet:0:1s:canonical
backbone ElementDefinition.mapping Element identity:1:1s:id language:0:1s:code map:1:1s:string comment:0:1s:string
type Expression Element description:0:1s:string name:0:1s:id language:1:1s:code expression:0:1s:string reference:0:1s:uri
type Extension Element url:1:1:uri value[x]:0:1:base64Binary|boolean|canonical|code|date|dateTime|decimal|id|instant|integer|markdown|oid|positiveInt|string|time|unsignedInt|uri|url|uuid|Address|Age|Annotation|Attachment|CodeableConcept|Coding|ContactPoint|Count|Distance|Duration|HumanName|Identifier|Money|Period|Quantity|Range|Ratio|Reference|SampledData|Signature|Timing|ContactDetail|Contributor|DataRequirement|Expression|ParameterDefinition|RelatedArtifact|TriggerDefinition|UsageContext|Dosage|Meta
type HumanName Element use:0:1sm:code:name-use text:0:1s:string family:0:1s:string given:0:*s:string prefix:0:*s:string suffix:0:*s:string period:0:1s:Period
type Identifier Element use:0:1sm:code:identifier-use type:0:1s:CodeableConcept system:0:1s:uri value:0:1s:string period:0:1s:Period assigner:0:1s:Reference
type MarketingStatus BackboneElement country:1:1s:CodeableConcept jurisdiction:0:1s:CodeableConcept status:1:1s:CodeableConcept dateRange:1:1s:Period restoreDate:0:1s:dateTime
type Meta Element versionId:0:1s:id lastUpdated:0:1s:instant source:0:1s:uri profile:0:*s:canonical security:0:*s:Coding tag:0:*s:Coding project:0:1:uri author:0:1:Reference onBehalfOf:0:1:Reference account:0:1:Reference accounts:0:*:Reference compartment:0:*:Reference deleted:0:1:boolean
type Money Element value:0:1s:decimal currency:0:1s:code
type Narrative Element status:1:1:code:narrative-status div:1:1:xhtml
type ParameterDefinition Element name:0:1s:code use:1:1s:code:operation-parameter-use min:0:1s:integer max:0:1s:string documentation:0:1s:string type:1:1s:code:all-types profile:0:1s:canonical
type Period Element start:0:1s:dateTime end:0:1s:dateTime
type Population BackboneElement age[x]:0:1s:Range|CodeableConcept gender:0:1s:CodeableConcept race:0:1s:CodeableConcept physiologicalCondition:0:1s:CodeableConcept
type ProdCharacteristic BackboneElement height:0:1s:Quantity width:0:1s:Quantity depth:0:1s:Quantity weight:0:1s:Quantity nominalVolume:0:1s:Quantity externalDiameter:0:1s:Quantity shape:0:1s:string color:0:*s:string imprint:0:*s:string image:0:*s:Attachment scoring:0:1s:CodeableConcept
type ProductShelfLife BackboneElement identifier:0:1s:Identifier type:1:1s:CodeableConcept period:1:1s:Quantity specialPrecautionsForStorage:0:*s:CodeableConcept
type Quantity Element value:0:1s:decimal comparator:0:1sm:code:quantity-comparator unit:0:1s:string system:0:1s:uri code:0:1s:code
type Range Element low:0:1s:Quantity high:0:1s:Quantity
type Ratio Element numerator:0:1s:Quantity denominator:0:1s:Quantity
type Reference Element reference:0:1s:string type:0:1s:uri identifier:0:1s:Identifier display:0:1s:string
type RelatedArtifact Element type:1:1s:code:related-artifact-type label:0:1s:string display:0:1s:string citation:0:1s:markdown url:0:1s:url document:0:1s:Attachment resource:0:1s:canonical
type SampledData Element origin:1:1s:Quantity period:1:1s:decimal factor:0:1s:decimal lowerLimit:0:1s:decimal upperLimit:0:1s:decimal dimensions:1:1s:positiveInt data:0:1:string
type Signature Element type:1:*s:Coding when:1:1s:instant who:1:1s:Reference onBehalfOf:0:1s:Reference targetFormat:0:1:code sigFormat:0:1:code data:0:1:base64Binary
type SubstanceAmount BackboneElement amount[x]:0:1s:Quantity|Range|string amountType:0:1s:CodeableConcept amountText:0:1s:string referenceRange:0:1s:SubstanceAmount.referenceRange
backbone SubstanceAmount.referenceRange Element lowLimit:0:1s:Quantity highLimit:0:1s:Quantity
type Timing BackboneElement event:0:*s:dateTime repeat:0:1s:Timing.repeat code:0:1s:CodeableConcept
backbone Timing.repeat Element bounds[x]:0:1s:Duration|Range|Period count:0:1s:positiveInt countMax:0:1s:positiveInt duration:0:1s:decimal durationMax:0:1s:decimal durationUnit:0:1s:code:units-of-time frequency:0:1s:positiveInt frequencyMax:0:1s:positiveInt period:0:1s:decimal periodMax:0:1s:decimal periodUnit:0:1s:code:units-of-time dayOfWeek:0:*s:code:days-of-week timeOfDay:0:*s:time when:0:*s:code:event-timing offset:0:1s:unsignedInt
type TriggerDefinition Element type:1:1s:code:trigger-type name:0:1s:string timing[x]:0:1s:Timing|Reference|date|dateTime data:0:*s:DataRequirement condition:0:1s:Expression
type UsageContext Element code:1:1s:Coding value[x]:1:1s:CodeableConcept|Quantity|Range|Reference
resource Resource - id:0:1s:id meta:0:1s:Meta implicitRules:0:1sm:uri language:0:1:code
resource Account DomainResource identifier:0:*s:Identifier status:1:1sm:code:account-status type:0:1s:CodeableConcept name:0:1s:string subject:0:*s:Reference servicePeriod:0:1s:Period coverage:0:*s:Account.coverage owner:0:1s:Reference description:0:1s:string guarantor:0:*:Account.guarantor partOf:0:1:Reference
backbone Account.coverage BackboneElement coverage:1:1s:Reference priority:0:1s:positiveInt
backbone Account.guarantor BackboneElement party:1:1:Reference onHold:0:1:boolean period:0:1:Period
resource ActivityDefinition DomainResource url:0:1s:uri identifier:0:*s:Identifier version:0:1s:string name:0:1s:string title:0:1s:string subtitle:0:1:string status:1:1sm:code:publication-status experimental:0:1s:boolean subject[x]:0:1:CodeableConcept|Reference date:0:1s:dateTime publisher:0:1s:string contact:0:*s:ContactDetail description:0:1s:markdown useContext:0:*s:UsageContext jurisdiction:0:*s:CodeableConcept purpose:0:1:markdown usage:0:1:string copyright:0:1:markdown approvalDate:0:1:date lastReviewDate:0:1:date effectivePeriod:0:1s:Period topic:0:*:CodeableConcept author:0:*:ContactDetail editor:0:*:ContactDetail reviewer:0:*:ContactDetail endorser:0:*:ContactDetail relatedArtifact:0:*:RelatedArtifact library:0:*:canonical kind:0:1s:code:request-resource-types profile:0:1:canonical code:0:1s:CodeableConcept intent:0:1:code:request-intent priority:0:1:code:request-priority doNotPerform:0:1sm:boolean timing[x]:0:1:Timing|dateTime|Age|Period|Range|Duration location:0:1:Reference participant:0:*:ActivityDefinition.participant product[x]:0:1:Reference|CodeableConcept quantity:0:1:Quantity dosage:0:*:Dosage bodySite:0:*:CodeableConcept specimenRequirement:0:*:Reference observationRequirement:0:*:Reference observationResultRequirement:0:*:Reference transform:0:1:canonical dynamicValue:0:*:ActivityDefinition.dynamicValue
backbone ActivityDefinition.participant BackboneElement type:1:1:code:action-participant-type role:0:1:CodeableConcept
backbone ActivityDefinition.dynamicValue BackboneElement path:1:1:string expression:1:1:Expression
resource AdverseEvent DomainResource identifier:0:1s:Identifier actuality:1:1sm:code:adverse-event-actuality category:0:*s:CodeableConcept event:0:1s:CodeableConcept subject:1:1s:Reference encounter:0:1s:Reference date:0:1s:dateTime detected:0:1s:dateTime recordedDate:0:1s:dateTime resultingCondition:0:*s:Reference location:0:1s:Reference seriousness:0:1s:CodeableConcept severity:0:1s:CodeableConcept outcome:0:1s:CodeableConcept recorder:0:1s:Reference contributor:0:*s:Reference suspectEntity:0:*s:AdverseEvent.suspectEntity subjectMedicalHistory:0:*s:Reference referenceDocument:0:*s:Reference study:0:*s:Reference
backbone AdverseEvent.suspectEntity BackboneElement instance:1:1s:Reference causality:0:*s:AdverseEvent.suspectEntity.causality
backbone AdverseEvent.suspectEntity.causality BackboneElement assessment:0:1s:CodeableConcept productRelatedness:0:1s:string author:0:1s:Reference method:0:1s:CodeableConcept
resource AllergyIntolerance DomainResource identifier:0:*s:Identifier clinicalStatus:0:1sm:CodeableConcept verificationStatus:0:1sm:CodeableConcept type:0:1s:code:allergy-intolerance-type category:0:*s:code:allergy-intolerance-category criticality:0:1s:code:allergy-intolerance-criticality code:0:1s:CodeableConcept patient:1:1s:Reference encounter:0:1:Reference onset[x]:0:1:dateTime|Age|Period|Range|string recordedDate:0:1:dateTime recorder:0:1:Reference asserter:0:1s:Reference lastOccurrence:0:1:dateTime note:0:*:Annotation reaction:0:*:AllergyIntolerance.reaction
backbone AllergyIntolerance.reaction BackboneElement substance:0:1:CodeableConcept manifestation:1:*:CodeableConcept description:0:1:string onset:0:1:dateTime severity:0:1:code:reaction-event-severity exposureRoute:0:1:CodeableConcept note:0:*:Annotation
resource Appointment DomainResource identifier:0:*s:Identifier status:1:1sm:code:appointmentstatus cancelationReason:0:1s:CodeableConcept serviceCategory:0:*s:CodeableConcept serviceType:0:*s:CodeableConcept specialty:0:*s:CodeableConcept appointmentType:0:1s:CodeableConcept reasonCode:0:*s:CodeableConcept reasonReference:0:*:Reference priority:0:1:unsignedInt description:0:1:string supportingInformation:0:*:Reference start:0:1s:instant end:0:1s:instant minutesDuration:0:1:positiveInt slot:0:*:Reference created:0:1:dateTime comment:0:1:string patientInstruction:0:1:string basedOn:0:*:Reference participant:1:*:Appointment.participant requestedPeriod:0:*:Period
backbone Appointment.participant BackboneElement type:0:*s:CodeableConcept actor:0:1s:Reference required:0:1s:code:participantrequired status:1:1s:code:participationstatus period:0:1:Period
resource AppointmentResponse DomainResource identifier:0:*s:Identifier appointment:1:1s:Reference start:0:1:instant end:0:1:instant participantType:0:*s:CodeableConcept actor:0:1s:Reference participantStatus:1:1sm:code:participationstatus comment:0:1:string
resource AuditEvent DomainResource type:1:1s:Coding subtype:0:*s:Coding action:0:1s:code:audit-event-action period:0:1:Period recorded:1:1s:instant outcome:0:1s:code:audit-event-outcome outcomeDesc:0:1s:string purposeOfEvent:0:*s:CodeableConcept agent:1:*:AuditEvent.agent source:1:1:AuditEvent.source entity:0:*:AuditEvent.entity
backbone AuditEvent.agent BackboneElement type:0:1:CodeableConcept role:0:*:CodeableConcept who:0:1s:Reference altId:0:1:string name:0:1:string requestor:1:1s:boolean location:0:1:Reference policy:0:*:uri media:0:1:Coding network:0:1:AuditEvent.agent.network purposeOfUse:0:*:CodeableConcept
backbone AuditEvent.agent.network BackboneElement address:0:1:string type:0:1:code:network-type
backbone AuditEvent.source BackboneElement site:0:1:string observer:1:1s:Reference type:0:*:Coding
backbone AuditEvent.entity BackboneElement what:0:1s:Reference type:0:1:Coding role:0:1:Coding lifecycle:0:1:Coding securityLabel:0:*:Coding name:0:1s:string description:0:1:string query:0:1s:base64Binary detail:0:*:AuditEvent.entity.detail
backbone AuditEvent.entity.detail BackboneElement type:1:1:string value[x]:1:1:string|base64Binary
resource Basic DomainResource identifier:0:*s:Identifier code:1:1sm:CodeableConcept subject:0:1s:Reference created:0:1s:date author:0:1s:Reference
resource Binary Resource contentType:1:1s:code securityContext:0:1s:Reference data:0:1:base64Binary url:0:1s:url
resource BiologicallyDerivedProduct DomainResource identifier:0:*s:Identifier productCategory:0:1:code:product-category productCode:0:1:CodeableConcept status:0:1:code:product-status request:0:*:Reference quantity:0:1:integer parent:0:*:Reference collection:0:1:BiologicallyDerivedProduct.collection processing:0:*:BiologicallyDerivedProduct.processing manipulation:0:1:BiologicallyDerivedProduct.manipulation storage:0:*:BiologicallyDerivedProduct.storage
backbone BiologicallyDerivedProduct.collection BackboneElement collector:0:1:Reference source:0:1:Reference collected[x]:0:1:dateTime|Period
backbone BiologicallyDerivedProduct.processing BackboneElement description:0:1:string procedure:0:1:CodeableConcept additive:0:1:Reference time[x]:0:1:dateTime|Period
backbone BiologicallyDerivedProduct.manipulation BackboneElement description:0:1:string time[x]:0:1:dateTime|Period
backbone BiologicallyDerivedProduct.storage BackboneElement description:0:1:string temperature:0:1:decimal scale:0:1:code:product-storage-scale duration:0:1:Period
resource BodyStructure DomainResource identifier:0:*s:Identifier active:0:1sm:boolean morphology:0:1s:CodeableConcept location:0:1s:CodeableConcept locationQualifier:0:*:CodeableConcept description:0:1s:string image:0:*:Attachment patient:1:1s:Reference
resource Bundle Resource identifier:0:1s:Identifier type:1:1s:code:bundle-type timestamp:0:1s:instant total:0:1s:unsignedInt link:0:*s:Bundle.link entry:0:*s:Bundle.entry signature:0:1s:Signature
backbone Bundle.link BackboneElement relation:1:1s:string url:1:1s:uri
backbone Bundle.entry BackboneElement link:0:*s:Bundle.link fullUrl:0:1s:uri resource:0:1s:Resource search:0:1s:Bundle.entry.search request:0:1s:Bundle.entry.request response:0:1s:Bundle.entry.response
backbone Bundle.entry.search BackboneElement mode:0:1s:code:search-entry-mode score:0:1s:decimal
backbone Bundle.entry.request BackboneElement method:1:1s:code:http-verb url:1:1s:uri ifNoneMatch:0:1s:string ifModifiedSince:0:1s:instant ifMatch:0:1s:string ifNoneExist:0:1s:string
backbone Bundle.entry.response BackboneElement status:1:1s:string location:0:1s:uri etag:0:1s:string lastModified:0:1s:instant outcome:0:1s:OperationOutcome
resource CapabilityStatement DomainResource url:0:1s:uri version:0:1s:string name:0:1s:string title:0:1s:string status:1:1sm:code:publication-status experimental:0:1s:boolean date:1:1s:dateTime publisher:0:1s:string contact:0:*s:ContactDetail description:0:1:markdown useContext:0:*s:UsageContext jurisdiction:0:*s:CodeableConcept purpose:0:1:markdown copyright:0:1:markdown kind:1:1s:code:capability-statement-kind instantiates:0:*s:canonical imports:0:*s:canonical software:0:1s:CapabilityStatement.software implementation:0:1s:CapabilityStatement.implementation fhirVersion:1:1s:code:FHIR-version format:1:*s:code patchFormat:0:*s:code implementationGuide:0:*s:canonical rest:0:*s:CapabilityStatement.rest messaging:0:*s:CapabilityStatement.messaging document:0:*s:CapabilityStatement.document
backbone CapabilityStatement.software BackboneElement name:1:1s:string version:0:1s:string releaseDate:0:1s:dateTime
backbone CapabilityStatement.implementation BackboneElement description:1:1s:string url:0:1s:url custodian:0:1s:Reference
backbone CapabilityStatement.rest BackboneElement mode:1:1s:code:restful-capability-mode documentation:0:1:markdown security:0:1s:CapabilityStatement.rest.security resource:0:*s:CapabilityStatement.rest.resource interaction:0:*:CapabilityStatement.rest.interaction searchParam:0:*:CapabilityStatement.rest.resource.searchParam operation:0:*s:CapabilityStatement.rest.resource.operation compartment:0:*:canonical
backbone CapabilityStatement.rest.security BackboneElement cors:0:1s:boolean service:0:*s:CodeableConcept description:0:1:markdown
backbone CapabilityStatement.rest.resource BackboneElement type:1:1s:code:resource-types profile:0:1s:canonical supportedProfile:0:*s:canonical documentation:0:1:markdown interaction:0:*:CapabilityStatement.rest.resource.interaction versioning:0:1:code:versioning-policy readHistory:0:1:boolean updateCreate:0:1:boolean conditionalCreate:0:1:boolean conditionalRead:0:1:code:conditional-read-status conditionalUpdate:0:1:boolean conditionalDelete:0:1:code:conditional-delete-status referencePolicy:0:*:code:reference-handling-policy searchInclude:0:*:string searchRevInclude:0:*:string searchParam:0:*:CapabilityStatement.rest.resource.searchParam operation:0:*s:CapabilityStatement.rest.resource.operation
backbone CapabilityStatement.rest.resource.interaction BackboneElement code:1:1:code:type-restful-interaction documentation:0:1:markdown
backbone CapabilityStatement.rest.resource.searchParam BackboneElement name:1:1:string definition:0:1:canonical type:1:1:code:search-param-type documentation:0:1:markdown
backbone CapabilityStatement.rest.resource.operation BackboneElement name:1:1s:string definition:1:1s:canonical documentation:0:1:markdown
backbone CapabilityStatement.rest.interaction BackboneElement code:1:1:code:system-restful-interaction documentation:0:1:markdown
backbone CapabilityStatement.messaging BackboneElement endpoint:0:*:CapabilityStatement.messaging.endpoint reliableCache:0:1:unsignedInt documentation:0:1:markdown supportedMessage:0:*s:CapabilityStatement.messaging.supportedMessage
backbone CapabilityStatement.messaging.endpoint BackboneElement protocol:1:1:Coding address:1:1:url
backbone CapabilityStatement.messaging.supportedMessage BackboneElement mode:1:1s:code:event-capability-mode definition:1:1s:canonical
backbone CapabilityStatement.document BackboneElement mode:1:1s:code:document-mode documentation:0:1:markdown profile:1:1s:canonical
resource CarePlan DomainResource identifier:0:*s:Identifier instantiatesCanonical:0:*s:canonical instantiatesUri:0:*s:uri basedOn:0:*s:Reference replaces:0:*s:Reference partOf:0:*s:Reference status:1:1sm:code:request-status intent:1:1sm:code:care-plan-intent category:0:*s:CodeableConcept title:0:1s:string description:0:1s:string subject:1:1s:Reference encounter:0:1s:Reference period:0:1s:Period created:0:1s:dateTime author:0:1s:Reference contributor:0:*:Reference careTeam:0:*:Reference addresses:0:*s:Reference supportingInfo:0:*:Reference goal:0:*:Reference activity:0:*:CarePlan.activity note:0:*:Annotation
backbone CarePlan.activity BackboneElement outcomeCodeableConcept:0:*:CodeableConcept outcomeReference:0:*:Reference progress:0:*:Annotation reference:0:1:Reference detail:0:1:CarePlan.activity.detail
backbone CarePlan.activity.detail BackboneElement kind:0:1:code:care-plan-activity-kind instantiatesCanonical:0:*:canonical instantiatesUri:0:*:uri code:0:1:CodeableConcept reasonCode:0:*:CodeableConcept reasonReference:0:*:Reference goal:0:*:Reference status:1:1m:code:care-plan-activity-status statusReason:0:1:CodeableConcept doNotPerform:0:1m:boolean scheduled[x]:0:1:Timing|Period|string location:0:1:Reference performer:0:*:Reference product[x]:0:1:CodeableConcept|Reference dailyAmount:0:1:Quantity quantity:0:1:Quantity description:0:1:string
resource CareTeam DomainResource identifier:0:*s:Identifier status:0:1sm:code:care-team-status category:0:*s:CodeableConcept name:0:1s:string subject:0:1s:Reference encounter:0:1s:Reference period:0:1s:Period participant:0:*:CareTeam.participant reasonCode:0:*:CodeableConcept reasonReference:0:*:Reference managingOrganization:0:*s:Reference telecom:0:*:ContactPoint note:0:*:Annotation
backbone CareTeam.participant BackboneElement role:0:*s:CodeableConcept member:0:1s:Reference onBehalfOf:0:1s:Reference period:0:1:Period
resource CatalogEntry DomainResource identifier:0:*s:Identifier type:0:1:CodeableConcept orderable:1:1s:boolean referencedItem:1:1s:Reference additionalIdentifier:0:*:Identifier classification:0:*:CodeableConcept status:0:1:code:publication-status validityPeriod:0:1:Period validTo:0:1:dateTime lastUpdated:0:1:dateTime additionalCharacteristic:0:*:CodeableConcept additionalClassification:0:*:CodeableConcept relatedEntry:0:*:CatalogEntry.relatedEntry
backbone CatalogEntry.relatedEntry BackboneElement relationtype:1:1:code:relation-type item:1:1:Reference
resource ChargeItem DomainResource identifier:0:*s:Identifier definitionUri:0:*:uri definitionCanonical:0:*:canonical status:1:1sm:code:chargeitem-status partOf:0:*:Reference code:1:1s:CodeableConcept subject:1:1s:Reference context:0:1s:Reference occurrence[x]:0:1s:dateTime|Period|Timing performer:0:*:ChargeItem.performer performingOrganization:0:1:Reference requestingOrganization:0:1:Reference costCenter:0:1:Reference quantity:0:1s:Quantity bodysite:0:*s:CodeableConcept factorOverride:0:1:decimal priceOverride:0:1:Money overrideReason:0:1:string enterer:0:1s:Reference enteredDate:0:1s:dateTime reason:0:*:CodeableConcept service:0:*:Reference product[x]:0:1:Reference|CodeableConcept account:0:*s:Reference note:0:*:Annotation supportingInformation:0:*:Reference
backbone ChargeItem.performer BackboneElement function:0:1:CodeableConcept actor:1:1:Reference
resource ChargeItemDefinition DomainResource url:1:1s:uri identifier:0:*s:Identifier version:0:1s:string title:0:1s:string derivedFromUri:0:*s:uri partOf:0:*s:canonical replaces:0:*s:canonical status:1:1sm:code:publication-status experimental:0:1s:boolean date:0:1s:dateTime publisher:0:1s:string contact:0:*s:ContactDetail description:0:1s:markdown useContext:0:*s:UsageContext jurisdiction:0:*s:CodeableConcept copyright:0:1:markdown approvalDate:0:1:date lastReviewDate:0:1:date effectivePeriod:0:1s:Period code:0:1s:CodeableConcept instance:0:*:Reference applicability:0:*:ChargeItemDefinition.applicability propertyGroup:0:*:ChargeItemDefinition.propertyGroup
backbone ChargeItemDefinition.applicability BackboneElement description:0:1:string language:0:1:string expression:0:1:string
backbone ChargeItemDefinition.propertyGroup BackboneElement applicability:0:*:ChargeItemDefinition.applicability priceComponent:0:*:ChargeItemDefinition.propertyGroup.priceComponent
backbone ChargeItemDefinition.propertyGroup.priceComponent BackboneElement type:1:1:code:invoice-priceComponentType code:0:1:CodeableConcept factor:0:1:decimal amount:0:1:Money
resource Claim DomainResource identifier:0:*:Identifier status:1:1sm:code:fm-status type:1:1s:CodeableConcept subType:0:1:CodeableConcept use:1:1s:code:claim-use patient:1:1s:Reference billablePeriod:0:1s:Period created:1:1s:dateTime enterer:0:1:Reference insurer:0:1s:Reference provider:1:1s:Reference priority:1:1s:CodeableConcept fundsReserve:0:1:CodeableConcept related:0:*:Claim.related prescription:0:1:Reference originalPrescription:0:1:Reference payee:0:1:Claim.payee referral:0:1:Reference facility:0:1:Reference careTeam:0:*:Claim.careTeam supportingInfo:0:*:Claim.supportingInfo diagnosis:0:*:Claim.diagnosis procedure:0:*:Claim.procedure insurance:1:*s:Claim.insurance accident:0:1:Claim.accident item:0:*:Claim.item total:0:1:Money
backbone Claim.related BackboneElement claim:0:1:Reference relationship:0:1:CodeableConcept reference:0:1:Identifier
backbone Claim.payee BackboneElement type:1:1:CodeableConcept party:0:1:Reference
backbone Claim.careTeam BackboneElement sequence:1:1:positiveInt provider:1:1:Reference responsible:0:1:boolean role:0:1:CodeableConcept qualification:0:1:CodeableConcept
backbone Claim.supportingInfo BackboneElement sequence:1:1:positiveInt category:1:1:CodeableConcept code:0:1:CodeableConcept timing[x]:0:1:date|Period value[x]:0:1:boolean|string|Quantity|Attachment|Reference reason:0:1:CodeableConcept
backbone Claim.diagnosis BackboneElement sequence:1:1:positiveInt diagnosis[x]:1:1:CodeableConcept|Reference type:0:*:CodeableConcept onAdmission:0:1:CodeableConcept packageCode:0:1:CodeableConcept
backbone Claim.procedure BackboneElement sequence:1:1:positiveInt type:0:*:CodeableConcept date:0:1:dateTime procedure[x]:1:1:CodeableConcept|Reference udi:0:*:Reference
backbone Claim.insurance BackboneElement sequence:1:1s:positiveInt focal:1:1s:boolean identifier:0:1:Identifier coverage:1:1s:Reference businessArrangement:0:1:string preAuthRef:0:*:string claimResponse:0:1:Reference
backbone Claim.accident BackboneElement date:1:1:date type:0:1:CodeableConcept location[x]:0:1:Address|Reference
backbone Claim.item BackboneElement sequence:1:1:positiveInt careTeamSequence:0:*:positiveInt diagnosisSequence:0:*:positiveInt procedureSequence:0:*:positiveInt informationSequence:0:*:positiveInt revenue:0:1:CodeableConcept category:0:1:CodeableConcept productOrService:1:1:CodeableConcept modifier:0:*:CodeableConcept programCode:0:*:CodeableConcept serviced[x]:0:1:date|Period location[x]:0:1:CodeableConcept|Address|Reference quantity:0:1:Quantity unitPrice:0:1:Money factor:0:1:decimal net:0:1:Money udi:0:*:Reference bodySite:0:1:CodeableConcept subSite:0:*:CodeableConcept encounter:0:*:Reference detail:0:*:Claim.item.detail
backbone Claim.item.detail BackboneElement sequence:1:1:positiveInt revenue:0:1:CodeableConcept category:0:1:CodeableConcept productOrService:1:1:CodeableConcept modifier:0:*:CodeableConcept programCode:0:*:CodeableConcept quantity:0:1:Quantity unitPrice:0:1:Money factor:0:1:decimal net:0:1:Money udi:0:*:Reference subDetail:0:*:Claim.item.detail.subDetail
backbone Claim.item.detail.subDetail BackboneElement sequence:1:1:positiveInt revenue:0:1:CodeableConcept category:0:1:CodeableConcept productOrService:1:1:CodeableConcept modifier:0:*:CodeableConcept programCode:0:*:CodeableConcept quantity:0:1:Quantity unitPrice:0:1:Money factor:0:1:decimal net:0:1:Money udi:0:*:Reference
resource ClaimResponse DomainResource identifier:0:*:Identifier status:1:1sm:code:fm-status type:1:1s:CodeableConcept subType:0:1:CodeableConcept use:1:1s:code:claim-use patient:1:1s:Reference created:1:1s:dateTime insurer:1:1s:Reference requestor:0:1:Reference request:0:1s:Reference outcome:1:1s:code:remittance-outcome disposition:0:1:string preAuthRef:0:1:string preAuthPeriod:0:1:Period payeeType:0:1:CodeableConcept item:0:*:ClaimResponse.item addItem:0:*:ClaimResponse.addItem adjudication:0:*:ClaimResponse.item.adjudication total:0:*s:ClaimResponse.total payment:0:1:ClaimResponse.payment fundsReserve:0:1:CodeableConcept formCode:0:1:CodeableConcept form:0:1:Attachment processNote:0:*:ClaimResponse.processNote communicationRequest:0:*:Reference insurance:0:*:ClaimResponse.insurance error:0:*:ClaimResponse.error
backbone ClaimResponse.item BackboneElement itemSequence:1:1:positiveInt noteNumber:0:*:positiveInt adjudication:1:*:ClaimResponse.item.adjudication detail:0:*:ClaimResponse.item.detail
backbone ClaimResponse.item.adjudication BackboneElement category:1:1:CodeableConcept reason:0:1:CodeableConcept amount:0:1:Money value:0:1:decimal
backbone ClaimResponse.item.detail BackboneElement detailSequence:1:1:positiveInt noteNumber:0:*:positiveInt adjudication:1:*:ClaimResponse.item.adjudication subDetail:0:*:ClaimResponse.item.detail.subDetail
backbone ClaimResponse.item.detail.subDetail BackboneElement subDetailSequence:1:1:positiveInt noteNumber:0:*:positiveInt adjudication:0:*:ClaimResponse.item.adjudication
backbone ClaimResponse.addItem BackboneElement itemSequence:0:*:positiveInt detailSequence:0:*:positiveInt subdetailSequence:0:*:positiveInt provider:0:*:Reference productOrService:1:1:CodeableConcept modifier:0:*:CodeableConcept programCode:0:*:CodeableConcept serviced[x]:0:1:date|Period location[x]:0:1:CodeableConcept|Address|Reference quantity:0:1:Quantity unitPrice:0:1:Money factor:0:1:decimal net:0:1:Money bodySite:0:1:CodeableConcept subSite:0:*:CodeableConcept noteNumber:0:*:positiveInt adjudication:1:*:ClaimResponse.item.adjudication detail:0:*:ClaimResponse.addItem.detail
backbone ClaimResponse.addItem.detail BackboneElement productOrService:1:1:CodeableConcept modifier:0:*:CodeableConcept quantity:0:1:Quantity unitPrice:0:1:Money factor:0:1:decimal net:0:1:Money noteNumber:0:*:positiveInt adjudication:1:*:ClaimResponse.item.adjudication subDetail:0:*:ClaimResponse.addItem.detail.subDetail
backbone ClaimResponse.addItem.detail.subDetail BackboneElement productOrService:1:1:CodeableConcept modifier:0:*:CodeableConcept quantity:0:1:Quantity unitPrice:0:1:Money factor:0:1:decimal net:0:1:Money noteNumber:0:*:positiveInt adjudication:1:*:ClaimResponse.item.adjudication
backbone ClaimResponse.total BackboneElement category:1:1s:CodeableConcept amount:1:1s:Money
backbone ClaimResponse.payment BackboneElement type:1:1:CodeableConcept adjustment:0:1:Money adjustmentReason:0:1:CodeableConcept date:0:1:date amount:1:1:Money identifier:0:1:Identifier
backbone ClaimResponse.processNote BackboneElement number:0:1:positiveInt type:0:1:code:note-type text:1:1:string language:0:1:CodeableConcept
backbone ClaimResponse.insurance BackboneElement sequence:1:1:positiveInt focal:1:1:boolean coverage:1:1:Reference businessArrangement:0:1:string claimResponse:0:1:Reference
backbone ClaimResponse.error BackboneElement itemSequence:0:1:positiveInt detailSequence:0:1:positiveInt subDetailSequence:0:1:positiveInt code:1:1:CodeableConcept
resource ClinicalImpression DomainResource identifier:0:*s:Identifier status:1:1sm:code:clinicalimpression-status statusReason:0:1:CodeableConcept code:0:1s:CodeableConcept description:0:1s:string subject:1:1s:Reference encounter:0:1s:Reference effective[x]:0:1s:dateTime|Period date:0:1s:dateTime assessor:0:1s:Reference previous:0:1:Reference problem:0:*s:Reference investigation:0:*:ClinicalImpression.investigation protocol:0:*:uri summary:0:1:string finding:0:*:ClinicalImpression.finding prognosisCodeableConcept:0:*:CodeableConcept prognosisReference:0:*:Reference supportingInfo:0:*:Reference note:0:*:Annotation
backbone ClinicalImpression.investigation BackboneElement code:1:1:CodeableConcept item:0:*:Reference
backbone ClinicalImpression.finding BackboneElement itemCodeableConcept:0:1:CodeableConcept itemReference:0:1:Reference basis:0:1:string
resource CodeSystem DomainResource url:0:1s:uri identifier:0:*s:Identifier version:0:1s:string name:0:1s:string title:0:1s:string status:1:1sm:code:publication-status experimental:0:1s:boolean date:0:1s:dateTime publisher:0:1s:string contact:0:*s:ContactDetail description:0:1:markdown useContext:0:*s:UsageContext jurisdiction:0:*s:CodeableConcept purpose:0:1:markdown copyright:0:1:markdown caseSensitive:0:1s:boolean valueSet:0:1s:canonical hierarchyMeaning:0:1s:code:codesystem-hierarchy-meaning compositional:0:1s:boolean versionNeeded:0:1s:boolean content:1:1s:code:codesystem-content-mode supplements:0:1s:canonical count:0:1s:unsignedInt filter:0:*s:CodeSystem.filter property:0:*s:CodeSystem.property concept:0:*:CodeSystem.concept
backbone CodeSystem.filter BackboneElement code:1:1s:code description:0:1s:string operator:1:*s:code:filter-operator value:1:1s:string
backbone CodeSystem.property BackboneElement code:1:1s:code uri:0:1s:uri description:0:1s:string type:1:1s:code:concept-property-type
backbone CodeSystem.concept BackboneElement code:1:1:code display:0:1:string definition:0:1:string designation:0:*:CodeSystem.concept.designation property:0:*:CodeSystem.concept.property concept:0:*:CodeSystem.concept
backbone CodeSystem.concept.designation BackboneElement language:0:1:code use:0:1:Coding value:1:1:string
backbone CodeSystem.concept.property BackboneElement code:1:1:code value[x]:1:1:code|Coding|string|integer|boolean|dateTime|decimal
resource Communication DomainResource identifier:0:*s:Identifier instantiatesCanonical:0:*s:canonical instantiatesUri:0:*s:uri basedOn:0:*s:Reference partOf:0:*s:Reference inResponseTo:0:*:Reference status:1:1sm:code:event-status statusReason:0:1s:CodeableConcept category:0:*:CodeableConcept priority:0:1s:code:request-priority medium:0:*:CodeableConcept subject:0:1s:Reference topic:0:1:CodeableConcept about:0:*:Reference encounter:0:1s:Reference sent:0:1:dateTime received:0:1:dateTime recipient:0:*:Reference sender:0:1:Reference reasonCode:0:*s:CodeableConcept reasonReference:0:*s:Reference payload:0:*:Communication.payload note:0:*:Annotation
backbone Communication.payload BackboneElement content[x]:1:1:string|Attachment|Reference
resource CommunicationRequest DomainResource identifier:0:*s:Identifier basedOn:0:*s:Reference replaces:0:*s:Reference groupIdentifier:0:1s:Identifier status:1:1sm:code:request-status statusReason:0:1:CodeableConcept category:0:*:CodeableConcept priority:0:1s:code:request-priority doNotPerform:0:1sm:boolean medium:0:*:CodeableConcept subject:0:1:Reference about:0:*:Reference encounter:0:1s:Reference payload:0:*:CommunicationRequest.payload occurrence[x]:0:1s:dateTime|Period authoredOn:0:1s:dateTime requester:0:1s:Reference recipient:0:*:Reference sender:0:1s:Reference reasonCode:0:*s:CodeableConcept reasonReference:0:*s:Reference note:0:*:Annotation
backbone CommunicationRequest.payload BackboneElement content[x]:1:1:string|Attachment|Reference
resource CompartmentDefinition DomainResource url:1:1s:uri version:0:1s:string name:1:1s:string status:1:1sm:code:publication-status experimental:0:1s:boolean date:0:1s:dateTime publisher:0:1s:string contact:0:*s:ContactDetail description:0:1:markdown useContext:0:*s:UsageContext purpose:0:1:markdown code:1:1s:code:compartment-type search:1:1s:boolean resource:0:*s:CompartmentDefinition.resource
backbone CompartmentDefinition.resource BackboneElement code:1:1s:code:resource-types param:0:*s:string documentation:0:1:string
resource Composition DomainResource identifier:0:1s:Identifier status:1:1sm:code:composition-status type:1:1s:CodeableConcept category:0:*s:CodeableConcept subject:0:1s:Reference encounter:0:1s:Reference date:1:1s:dateTime author:1:*s:Reference title:1:1s:string confidentiality:0:1s:code:v3-ConfidentialityClassification attester:0:*:Composition.attester custodian:0:1s:Reference relatesTo:0:*:Composition.relatesTo event:0:*s:Composition.event section:0:*:Composition.section
backbone Composition.attester BackboneElement mode:1:1:code:composition-attestation-mode time:0:1:dateTime party:0:1:Reference
backbone Composition.relatesTo BackboneElement code:1:1:code:document-relationship-type target[x]:1:1:Identifier|Reference
backbone Composition.event BackboneElement code:0:*s:CodeableConcept period:0:1s:Period detail:0:*s:Reference
backbone Composition.section BackboneElement title:0:1:string code:0:1:CodeableConcept author:0:*:Reference focus:0:1:Reference text:0:1:Narrative mode:0:1:code:list-mode orderedBy:0:1:CodeableConcept entry:0:*:Reference emptyReason:0:1:CodeableConcept section:0:*:Composition.section
resource ConceptMap DomainResource url:0:1s:uri identifier:0:1s:Identifier version:0:1s:string name:0:1s:string title:0:1s:string status:1:1sm:code:publication-status experimental:0:1s:boolean date:0:1s:dateTime publisher:0:1s:string contact:0:*s:ContactDetail description:0:1:markdown useContext:0:*s:UsageContext jurisdiction:0:*s:CodeableConcept purpose:0:1:markdown copyright:0:1:markdown source[x]:0:1s:uri|canonical target[x]:0:1s:uri|canonical group:0:*:ConceptMap.group
backbone ConceptMap.group BackboneElement source:0:1:uri sourceVersion:0:1:string target:0:1:uri targetVersion:0:1:string element:1:*:ConceptMap.group.element unmapped:0:1:ConceptMap.group.unmapped
backbone ConceptMap.group.element BackboneElement code:0:1:code display:0:1:string target:0:*:ConceptMap.group.element.target
backbone ConceptMap.group.element.target BackboneElement code:0:1:code display:0:1:string equivalence:1:1m:code:concept-map-equivalence comment:0:1:string dependsOn:0:*:ConceptMap.group.element.target.dependsOn product:0:*:ConceptMap.group.element.target.dependsOn
backbone ConceptMap.group.element.target.dependsOn BackboneElement property:1:1:uri system:0:1:canonical value:1:1:string display:0:1:string
backbone ConceptMap.group.unmapped BackboneElement mode:1:1:code:conceptmap-unmapped-mode code:0:1:code display:0:1:string url:0:1:canonical
resource Condition DomainResource identifier:0:*s:Identifier clinicalStatus:0:1sm:CodeableConcept verificationStatus:0:1sm:CodeableConcept category:0:*:CodeableConcept severity:0:1:CodeableConcept code:0:1s:CodeableConcept bodySite:0:*s:CodeableConcept subject:1:1s:Reference encounter:0:1s:Reference onset[x]:0:1s:dateTime|Age|Period|Range|string abatement[x]:0:1:dateTime|Age|Period|Range|string recordedDate:0:1s:dateTime recorder:0:1s:Reference asserter:0:1s:Reference stage:0:*:Condition.stage evidence:0:*:Condition.evidence note:0:*:Annotation
backbone Condition.stage BackboneElement summary:0:1:CodeableConcept assessment:0:*:Reference type:0:1:CodeableConcept
backbone Condition.evidence BackboneElement code:0:*s:CodeableConcept detail:0:*s:Reference
resource Consent DomainResource identifier:0:*s:Identifier status:1:1sm:code:consent-state-codes scope:1:1sm:CodeableConcept category:1:*s:CodeableConcept patient:0:1s:Reference dateTime:0:1s:dateTime performer:0:*s:Reference organization:0:*s:Reference source[x]:0:1s:Attachment|Reference policy:0:*:Consent.policy policyRule:0:1s:CodeableConcept verification:0:*s:Consent.verification provision:0:1s:Consent.provision
backbone Consent.policy BackboneElement authority:0:1:uri uri:0:1:uri
backbone Consent.verification BackboneElement verified:1:1s:boolean verifiedWith:0:1:Reference verificationDate:0:1:dateTime
backbone Consent.provision BackboneElement type:0:1s:code:consent-provision-type period:0:1s:Period actor:0:*:Consent.provision.actor action:0:*s:CodeableConcept securityLabel:0:*s:Coding purpose:0:*s:Coding class:0:*s:Coding code:0:*s:CodeableConcept dataPeriod:0:1s:Period data:0:*s:Consent.provision.data provision:0:*:Consent.provision
backbone Consent.provision.actor BackboneElement role:1:1:CodeableConcept reference:1:1:Reference
backbone Consent.provision.data BackboneElement meaning:1:1s:code:consent-data-meaning reference:1:1s:Reference
resource Contract DomainResource identifier:0:*s:Identifier url:0:1:uri version:0:1s:string status:0:1sm:code:contract-status legalState:0:1:CodeableConcept instantiatesCanonical:0:1:Reference instantiatesUri:0:1:uri contentDerivative:0:1:CodeableConcept issued:0:1s:dateTime applies:0:1s:Period expirationType:0:1:CodeableConcept subject:0:*s:Reference authority:0:*:Reference domain:0:*:Reference site:0:*:Reference name:0:1s:string title:0:1s:string subtitle:0:1:string alias:0:*:string author:0:1:Reference scope:0:1:CodeableConcept topic[x]:0:1:CodeableConcept|Reference type:0:1s:CodeableConcept subType:0:*s:CodeableConcept contentDefinition:0:1:Contract.contentDefinition term:0:*:Contract.term supportingInfo:0:*:Reference relevantHistory:0:*:Reference signer:0:*:Contract.signer friendly:0:*:Contract.friendly legal:0:*:Contract.legal rule:0:*:Contract.rule legallyBinding[x]:0:1:Attachment|Reference
backbone Contract.contentDefinition BackboneElement type:1:1:CodeableConcept subType:0:1:CodeableConcept publisher:0:1:Reference publicationDate:0:1:dateTime publicationStatus:1:1:code:contract-publicationstatus copyright:0:1:markdown
backbone Contract.term BackboneElement identifier:0:1s:Identifier issued:0:1s:dateTime applies:0:1s:Period topic[x]:0:1:CodeableConcept|Reference type:0:1:CodeableConcept subType:0:1:CodeableConcept text:0:1s:string securityLabel:0:*:Contract.term.securityLabel offer:1:1:Contract.term.offer asset:0:*:Contract.term.asset action:0:*:Contract.term.action group:0:*:Contract.term
backbone Contract.term.securityLabel BackboneElement number:0:*:unsignedInt classification:1:1:Coding category:0:*:Coding control:0:*:Coding
backbone Contract.term.offer BackboneElement identifier:0:*:Identifier party:0:*:Contract.term.offer.party topic:0:1s:Reference type:0:1:CodeableConcept decision:0:1:CodeableConcept decisionMode:0:*:CodeableConcept answer:0:*:Contract.term.offer.answer text:0:1:string linkId:0:*:string securityLabelNumber:0:*:unsignedInt
backbone Contract.term.offer.party BackboneElement reference:1:*:Reference role:1:1:CodeableConcept
backbone Contract.term.offer.answer BackboneElement value[x]:1:1:boolean|decimal|integer|date|dateTime|time|string|uri|Attachment|Coding|Quantity|Reference
backbone Contract.term.asset BackboneElement scope:0:1:CodeableConcept type:0:*:CodeableConcept typeReference:0:*:Reference subtype:0:*:CodeableConcept relationship:0:1:Coding context:0:*:Contract.term.asset.context condition:0:1:string periodType:0:*:CodeableConcept period:0:*:Period usePeriod:0:*:Period text:0:1:string linkId:0:*:string answer:0:*:Contract.term.offer.answer securityLabelNumber:0:*:unsignedInt valuedItem:0:*:Contract.term.asset.valuedItem
backbone Contract.term.asset.context BackboneElement reference:0:1:Reference code:0:*:CodeableConcept text:0:1:string
backbone Contract.term.asset.valuedItem BackboneElement entity[x]:0:1:CodeableConcept|Reference identifier:0:1:Identifier effectiveTime:0:1:dateTime quantity:0:1:Quantity unitPrice:0:1:Money factor:0:1:decimal points:0:1:decimal net:0:1:Money payment:0:1:string paymentDate:0:1:dateTime responsible:0:1:Reference recipient:0:1:Reference linkId:0:*:string securityLabelNumber:0:*:unsignedInt
backbone Contract.term.action BackboneElement doNotPerform:0:1m:boolean type:1:1:CodeableConcept subject:0:*:Contract.term.action.subject intent:1:1:CodeableConcept linkId:0:*:string status:1:1:CodeableConcept context:0:1:Reference contextLinkId:0:*:string occurrence[x]:0:1:dateTime|Period|Timing requester:0:*:Reference requesterLinkId:0:*:string performerType:0:*:CodeableConcept performerRole:0:1:CodeableConcept performer:0:1:Reference performerLinkId:0:*:string reasonCode:0:*:CodeableConcept reasonReference:0:*:Reference reason:0:*:string reasonLinkId:0:*:string note:0:*:Annotation securityLabelNumber:0:*:unsignedInt
backbone Contract.term.action.subject BackboneElement reference:1:*:Reference role:0:1:CodeableConcept
backbone Contract.signer BackboneElement type:1:1:Coding party:1:1:Reference signature:1:*:Signature
backbone Contract.friendly BackboneElement content[x]:1:1:Attachment|Reference
backbone Contract.legal BackboneElement content[x]:1:1:Attachment|Reference
backbone Contract.rule BackboneElement content[x]:1:1:Attachment|Reference
resource Coverage DomainResource identifier:0:*s:Identifier status:1:1sm:code:fm-status type:0:1s:CodeableConcept policyHolder:0:1s:Reference subscriber:0:1s:Reference subscriberId:0:1s:string beneficiary:1:1s:Reference dependent:0:1s:string relationship:0:1:CodeableConcept period:0:1s:Period payor:1:*s:Reference class:0:*:Coverage.class order:0:1s:positiveInt network:0:1s:string costToBeneficiary:0:*:Coverage.costToBeneficiary subrogation:0:1:boolean contract:0:*:Reference
backbone Coverage.class BackboneElement type:1:1s:CodeableConcept value:1:1s:string name:0:1s:string
backbone Coverage.costToBeneficiary BackboneElement type:0:1s:CodeableConcept value[x]:1:1s:Quantity|Money exception:0:*:Coverage.costToBeneficiary.exception
backbone Coverage.costToBeneficiary.exception BackboneElement type:1:1s:CodeableConcept period:0:1s:Period
resource CoverageEligibilityRequest DomainResource identifier:0:*:Identifier status:1:1sm:code:fm-status priority:0:1:CodeableConcept purpose:1:*s:code:eligibilityrequest-purpose patient:1:1s:Reference serviced[x]:0:1:date|Period created:1:1s:dateTime enterer:0:1:Reference provider:0:1:Reference insurer:1:1s:Reference facility:0:1:Reference supportingInfo:0:*:CoverageEligibilityRequest.supportingInfo insurance:0:*:CoverageEligibilityRequest.insurance item:0:*:CoverageEligibilityRequest.item
backbone CoverageEligibilityRequest.supportingInfo BackboneElement sequence:1:1:positiveInt information:1:1:Reference appliesToAll:0:1:boolean
backbone CoverageEligibilityRequest.insurance BackboneElement focal:0:1:boolean coverage:1:1:Reference businessArrangement:0:1:string
backbone CoverageEligibilityRequest.item BackboneElement supportingInfoSequence:0:*:positiveInt category:0:1:CodeableConcept productOrService:0:1:CodeableConcept modifier:0:*:CodeableConcept provider:0:1:Reference quantity:0:1:Quantity unitPrice:0:1:Money facility:0:1:Reference diagnosis:0:*:CoverageEligibilityRequest.item.diagnosis detail:0:*:Reference
backbone CoverageEligibilityRequest.item.diagnosis BackboneElement diagnosis[x]:0:1:CodeableConcept|Reference
resource CoverageEligibilityResponse DomainResource identifier:0:*:Identifier status:1:1sm:code:fm-status purpose:1:*s:code:eligibilityresponse-purpose patient:1:1s:Reference serviced[x]:0:1:date|Period created:1:1s:dateTime requestor:0:1:Reference request:1:1s:Reference outcome:1:1s:code:remittance-outcome disposition:0:1:string insurer:1:1s:Reference insurance:0:*:CoverageEligibilityResponse.insurance preAuthRef:0:1:string form:0:1:CodeableConcept error:0:*:CoverageEligibilityResponse.error
backbone CoverageEligibilityResponse.insurance BackboneElement coverage:1:1s:Reference inforce:0:1:boolean benefitPeriod:0:1:Period item:0:*:CoverageEligibilityResponse.insurance.item
backbone CoverageEligibilityResponse.insurance.item BackboneElement category:0:1:CodeableConcept productOrService:0:1:CodeableConcept modifier:0:*:CodeableConcept provider:0:1:Reference excluded:0:1:boolean name:0:1:string description:0:1:string network:0:1:CodeableConcept unit:0:1:CodeableConcept term:0:1:CodeableConcept benefit:0:*:CoverageEligibilityResponse.insurance.item.benefit authorizationRequired:0:1:boolean authorizationSupporting:0:*:CodeableConcept authorizationUrl:0:1:uri
backbone CoverageEligibilityResponse.insurance.item.benefit BackboneElement type:1:1:CodeableConcept allowed[x]:0:1:unsignedInt|string|Money used[x]:0:1:unsignedInt|string|Money
backbone CoverageEligibilityResponse.error BackboneElement code:1:1:CodeableConcept
resource DetectedIssue DomainResource identifier:0:*s:Identifier status:1:1sm:code:detectedissue-status code:0:1s:CodeableConcept severity:0:1s:code:detectedissue-severity patient:0:1s:Reference identified[x]:0:1s:dateTime|Period author:0:1s:Reference implicated:0:*s:Reference evidence:0:*:DetectedIssue.evidence detail:0:1:string reference:0:1:uri mitigation:0:*:DetectedIssue.mitigation
backbone DetectedIssue.evidence BackboneElement code:0:*:CodeableConcept detail:0:*:Reference
backbone DetectedIssue.mitigation BackboneElement action:1:1:CodeableConcept date:0:1:dateTime author:0:1:Reference
resource Device DomainResource identifier:0:*:Identifier definition:0:1:Reference udiCarrier:0:*s:Device.udiCarrier status:0:1sm:code:device-status statusReason:0:*:CodeableConcept distinctIdentifier:0:1:string manufacturer:0:1:string manufactureDate:0:1:dateTime expirationDate:0:1:dateTime lotNumber:0:1:string serialNumber:0:1:string deviceName:0:*:Device.deviceName modelNumber:0:1:string partNumber:0:1:string type:0:1:CodeableConcept specialization:0:*:Device.specialization version:0:*:Device.version property:0:*:Device.property patient:0:1:Reference owner:0:1:Reference contact:0:*:ContactPoint location:0:1:Reference url:0:1:uri note:0:*:Annotation safety:0:*s:CodeableConcept parent:0:1:Reference
backbone Device.udiCarrier BackboneElement deviceIdentifier:0:1s:string issuer:0:1:uri jurisdiction:0:1:uri carrierAIDC:0:1s:base64Binary carrierHRF:0:1s:string entryType:0:1:code:udi-entry-type
backbone Device.deviceName BackboneElement name:1:1:string type:1:1:code:device-nametype
backbone Device.specialization BackboneElement systemType:1:1:CodeableConcept version:0:1:string
backbone Device.version BackboneElement type:0:1:CodeableConcept component:0:1:Identifier value:1:1:string
backbone Device.property BackboneElement type:1:1:CodeableConcept valueQuantity:0:*:Quantity valueCode:0:*:CodeableConcept
resource DeviceDefinition DomainResource identifier:0:*:Identifier udiDeviceIdentifier:0:*:DeviceDefinition.udiDeviceIdentifier manufacturer[x]:0:1:string|Reference deviceName:0:*:DeviceDefinition.deviceName modelNumber:0:1:string type:0:1:CodeableConcept specialization:0:*:DeviceDefinition.specialization version:0:*:string safety:0:*s:CodeableConcept shelfLifeStorage:0:*:ProductShelfLife physicalCharacteristics:0:1:ProdCharacteristic languageCode:0:*:CodeableConcept capability:0:*:DeviceDefinition.capability property:0:*:DeviceDefinition.property owner:0:1:Reference contact:0:*:ContactPoint url:0:1:uri onlineInformation:0:1:uri note:0:*:Annotation quantity:0:1:Quantity parentDevice:0:1s:Reference material:0:*:DeviceDefinition.material classification:0:*:DeviceDefinition.classification bodySite:0:1s:CodeableConcept
backbone DeviceDefinition.udiDeviceIdentifier BackboneElement deviceIdentifier:1:1:string issuer:1:1:uri jurisdiction:1:1:uri
backbone DeviceDefinition.deviceName BackboneElement name:1:1:string type:1:1:code:device-nametype
backbone DeviceDefinition.specialization BackboneElement systemType:1:1:string version:0:1:string
backbone DeviceDefinition.capability BackboneElement type:1:1:CodeableConcept description:0:*:CodeableConcept
backbone DeviceDefinition.property BackboneElement type:1:1:CodeableConcept valueQuantity:0:*:Quantity valueCode:0:*:CodeableConcept
backbone DeviceDefinition.material BackboneElement substance:1:1:CodeableConcept alternate:0:1:boolean allergenicIndicator:0:1:boolean
backbone DeviceDefinition.classification BackboneElement type:1:1:CodeableConcept justification:0:*:RelatedArtifact
resource DeviceMetric DomainResource identifier:0:*s:Identifier type:1:1s:CodeableConcept unit:0:1s:CodeableConcept source:0:1s:Reference parent:0:1s:Reference operationalStatus:0:1s:code:metric-operational-status color:0:1s:code:metric-color category:1:1s:code:metric-category measurementPeriod:0:1s:Timing calibration:0:*s:DeviceMetric.calibration
backbone DeviceMetric.calibration BackboneElement type:0:1s:code:metric-calibration-type state:0:1s:code:metric-calibration-state time:0:1s:instant
resource DeviceRequest DomainResource identifier:0:*s:Identifier instantiatesCanonical:0:*s:canonical instantiatesUri:0:*s:uri basedOn:0:*s:Reference priorRequest:0:*s:Reference groupIdentifier:0:1s:Identifier status:0:1sm:code:request-status intent:1:1sm:code:request-intent priority:0:1s:code:request-priority code[x]:1:1s:Reference|CodeableConcept parameter:0:*:DeviceRequest.parameter subject:1:1s:Reference encounter:0:1s:Reference occurrence[x]:0:1s:dateTime|Period|Timing authoredOn:0:1s:dateTime requester:0:1s:Reference performerType:0:1s:CodeableConcept performer:0:1s:Reference reasonCode:0:*s:CodeableConcept reasonReference:0:*s:Reference insurance:0:*:Reference supportingInfo:0:*:Reference note:0:*:Annotation relevantHistory:0:*:Reference
backbone DeviceRequest.parameter BackboneElement code:0:1:CodeableConcept value[x]:0:1:CodeableConcept|Quantity|Range|boolean
resource DeviceUseStatement DomainResource identifier:0:*s:Identifier basedOn:0:*s:Reference status:1:1sm:code:device-statement-status subject:1:1s:Reference derivedFrom:0:*s:Reference timing[x]:0:1s:Timing|Period|dateTime recordedOn:0:1s:dateTime source:0:1s:Reference device:1:1s:Reference reasonCode:0:*s:CodeableConcept reasonReference:0:*s:Reference bodySite:0:1s:CodeableConcept note:0:*:Annotation
resource DiagnosticReport DomainResource identifier:0:*s:Identifier basedOn:0:*:Reference status:1:1sm:code:diagnostic-report-status category:0:*s:CodeableConcept code:1:1s:CodeableConcept subject:0:1s:Reference encounter:0:1s:Reference effective[x]:0:1s:dateTime|Period issued:0:1s:instant performer:0:*s:Reference resultsInterpreter:0:*s:Reference specimen:0:*:Reference result:0:*:Reference imagingStudy:0:*:Reference media:0:*s:DiagnosticReport.media conclusion:0:1:string conclusionCode:0:*:CodeableConcept presentedForm:0:*:Attachment
backbone DiagnosticReport.media BackboneElement comment:0:1:string link:1:1s:Reference
resource DocumentManifest DomainResource masterIdentifier:0:1s:Identifier identifier:0:*s:Identifier status:1:1sm:code:document-reference-status type:0:1s:CodeableConcept subject:0:1s:Reference created:0:1:dateTime author:0:*s:Reference recipient:0:*:Reference source:0:1:uri description:0:1s:string content:1:*s:Reference related:0:*:DocumentManifest.related
backbone DocumentManifest.related BackboneElement identifier:0:1:Identifier ref:0:1:Reference
resource DocumentReference DomainResource masterIdentifier:0:1s:Identifier identifier:0:*s:Identifier status:1:1sm:code:document-reference-status docStatus:0:1s:code:composition-status type:0:1s:CodeableConcept category:0:*s:CodeableConcept subject:0:1s:Reference date:0:1s:instant author:0:*s:Reference authenticator:0:1:Reference custodian:0:1:Reference relatesTo:0:*s:DocumentReference.relatesTo description:0:1s:string securityLabel:0:*s:CodeableConcept content:1:*s:DocumentReference.content context:0:1s:DocumentReference.context
backbone DocumentReference.relatesTo BackboneElement code:1:1s:code:document-relationship-type target:1:1s:Reference
backbone DocumentReference.content BackboneElement attachment:1:1s:Attachment format:0:1s:Coding
backbone DocumentReference.context BackboneElement encounter:0:*:Reference event:0:*:CodeableConcept period:0:1s:Period facilityType:0:1:CodeableConcept practiceSetting:0:1:CodeableConcept sourcePatientInfo:0:1:Reference related:0:*:Reference
resource DomainResource Resource text:0:1:Narrative contained:0:*:Resource extension:0:*:Extension modifierExtension:0:*m:Extension
resource EffectEvidenceSynthesis DomainResource url:0:1s:uri identifier:0:*s:Identifier version:0:1s:string name:0:1s:string title:0:1s:string status:1:1sm:code:publication-status date:0:1s:dateTime publisher:0:1s:string contact:0:*s:ContactDetail description:0:1s:markdown note:0:*:Annotation useContext:0:*s:UsageContext jurisdiction:0:*s:CodeableConcept copyright:0:1:markdown approvalDate:0:1:date lastReviewDate:0:1:date effectivePeriod:0:1s:Period topic:0:*:CodeableConcept author:0:*:ContactDetail editor:0:*:ContactDetail reviewer:0:*:ContactDetail endorser:0:*:ContactDetail relatedArtifact:0:*:RelatedArtifact synthesisType:0:1:CodeableConcept studyType:0:1:CodeableConcept population:1:1s:Reference exposure:1:1s:Reference exposureAlternative:1:1s:Reference outcome:1:1s:Reference sampleSize:0:1:EffectEvidenceSynthesis.sampleSize resultsByExposure:0:*:EffectEvidenceSynthesis.resultsByExposure effectEstimate:0:*s:EffectEvidenceSynthesis.effectEstimate certainty:0:*:EffectEvidenceSynthesis.certainty
backbone EffectEvidenceSynthesis.sampleSize BackboneElement description:0:1:string numberOfStudies:0:1:integer numberOfParticipants:0:1:integer
backbone EffectEvidenceSynthesis.resultsByExposure BackboneElement description:0:1:string exposureState:0:1:code:exposure-state variantState:0:1:CodeableConcept riskEvidenceSynthesis:1:1:Reference
backbone EffectEvidenceSynthesis.effectEstimate BackboneElement description:0:1:string type:0:1:CodeableConcept variantState:0:1:CodeableConcept value:0:1:decimal unitOfMeasure:0:1:CodeableConcept precisionEstimate:0:*:EffectEvidenceSynthesis.effectEstimate.precisionEstimate
backbone EffectEvidenceSynthesis.effectEstimate.precisionEstimate BackboneElement type:0:1:CodeableConcept level:0:1:decimal from:0:1:decimal to:0:1:decimal
backbone EffectEvidenceSynthesis.certainty BackboneElement rating:0:*:CodeableConcept note:0:*:Annotation certaintySubcomponent:0:*:EffectEvidenceSynthesis.certainty.certaintySubcomponent
backbone EffectEvidenceSynthesis.certainty.certaintySubcomponent BackboneElement type:0:1:CodeableConcept rating:0:*:CodeableConcept note:0:*:Annotation
resource Encounter DomainResource identifier:0:*s:Identifier status:1:1sm:code:encounter-status statusHistory:0:*:Encounter.statusHistory class:1:1s:Coding classHistory:0:*:Encounter.classHistory type:0:*s:CodeableConcept serviceType:0:1s:CodeableConcept priority:0:1:CodeableConcept subject:0:1s:Reference episodeOfCare:0:*s:Reference basedOn:0:*:Reference participant:0:*s:Encounter.participant appointment:0:*s:Reference period:0:1:Period length:0:1:Duration reasonCode:0:*s:CodeableConcept reasonReference:0:*s:Reference diagnosis:0:*s:Encounter.diagnosis account:0:*:Reference hospitalization:0:1:Encounter.hospitalization location:0:*:Encounter.location serviceProvider:0:1:Reference partOf:0:1:Reference
backbone Encounter.statusHistory BackboneElement status:1:1:code:encounter-status period:1:1:Period
backbone Encounter.classHistory BackboneElement class:1:1:Coding period:1:1:Period
backbone Encounter.participant BackboneElement type:0:*s:CodeableConcept period:0:1:Period individual:0:1s:Reference
backbone Encounter.diagnosis BackboneElement condition:1:1s:Reference use:0:1:CodeableConcept rank:0:1:positiveInt
backbone Encounter.hospitalization BackboneElement preAdmissionIdentifier:0:1:Identifier origin:0:1:Reference admitSource:0:1:CodeableConcept reAdmission:0:1:CodeableConcept dietPreference:0:*:CodeableConcept specialCourtesy:0:*:CodeableConcept specialArrangement:0:*:CodeableConcept destination:0:1:Reference dischargeDisposition:0:1:CodeableConcept
backbone Encounter.location BackboneElement location:1:1:Reference status:0:1:code:encounter-location-status physicalType:0:1:CodeableConcept period:0:1:Period
resource Endpoint DomainResource identifier:0:*s:Identifier status:1:1sm:code:endpoint-status connectionType:1:1s:Coding name:0:1s:string managingOrganization:0:1s:Reference contact:0:*:ContactPoint period:0:1s:Period payloadType:1:*s:CodeableConcept payloadMimeType:0:*s:code address:1:1s:url header:0:*:string
resource EnrollmentRequest DomainResource identifier:0:*:Identifier status:0:1sm:code:fm-status created:0:1:dateTime insurer:0:1:Reference provider:0:1:Reference candidate:0:1:Reference coverage:0:1:Reference
resource EnrollmentResponse DomainResource identifier:0:*:Identifier status:0:1sm:code:fm-status request:0:1:Reference outcome:0:1:code:remittance-outcome disposition:0:1:string created:0:1:dateTime organization:0:1:Reference requestProvider:0:1:Reference
resource EpisodeOfCare DomainResource identifier:0:*:Identifier status:1:1sm:code:episode-of-care-status statusHistory:0:*:EpisodeOfCare.statusHistory type:0:*s:CodeableConcept diagnosis:0:*s:EpisodeOfCare.diagnosis patient:1:1s:Reference managingOrganization:0:1s:Reference period:0:1s:Period referralRequest:0:*:Reference careManager:0:1:Reference team:0:*:Reference account:0:*:Reference
backbone EpisodeOfCare.statusHistory BackboneElement status:1:1:code:episode-of-care-status period:1:1:Period
backbone EpisodeOfCare.diagnosis BackboneElement condition:1:1s:Reference role:0:1s:CodeableConcept rank:0:1s:positiveInt
resource EventDefinition DomainResource url:0:1s:uri identifier:0:*s:Identifier version:0:1s:string name:0:1s:string title:0:1s:string subtitle:0:1:string status:1:1sm:code:publication-status experimental:0:1s:boolean subject[x]:0:1:CodeableConcept|Reference date:0:1s:dateTime publisher:0:1s:string contact:0:*s:ContactDetail description:0:1:markdown useContext:0:*s:UsageContext jurisdiction:0:*s:CodeableConcept purpose:0:1:markdown usage:0:1:string copyright:0:1:markdown approvalDate:0:1s:date lastReviewDate:0:1s:date effectivePeriod:0:1s:Period topic:0:*:CodeableConcept author:0:*:ContactDetail editor:0:*:ContactDetail reviewer:0:*:ContactDetail endorser:0:*:ContactDetail relatedArtifact:0:*:RelatedArtifact trigger:1:*s:TriggerDefinition
resource Evidence DomainResource url:0:1s:uri identifier:0:*s:Identifier version:0:1s:string name:0:1s:string title:0:1s:string shortTitle:0:1:string subtitle:0:1:string status:1:1sm:code:publication-status date:0:1s:dateTime publisher:0:1s:string contact:0:*s:ContactDetail description:0:1s:markdown note:0:*:Annotation useContext:0:*s:UsageContext jurisdiction:0:*s:CodeableConcept copyright:0:1:markdown approvalDate:0:1:date lastReviewDate:0:1:date effectivePeriod:0:1s:Period topic:0:*:CodeableConcept author:0:*:ContactDetail editor:0:*:ContactDetail reviewer:0:*:ContactDetail endorser:0:*:ContactDetail relatedArtifact:0:*:RelatedArtifact exposureBackground:1:1s:Reference exposureVariant:0:*s:Reference outcome:0:*s:Reference
resource EvidenceVariable DomainResource url:0:1s:uri identifier:0:*s:Identifier version:0:1s:string name:0:1s:string title:0:1s:string shortTitle:0:1s:string subtitle:0:1:string status:1:1sm:code:publication-status date:0:1s:dateTime publisher:0:1s:string contact:0:*s:ContactDetail description:0:1s:markdown note:0:*:Annotation useContext:0:*s:UsageContext jurisdiction:0:*s:CodeableConcept copyright:0:1:markdown approvalDate:0:1:date lastReviewDate:0:1:date effectivePeriod:0:1s:Period topic:0:*:CodeableConcept author:0:*:ContactDetail editor:0:*:ContactDetail reviewer:0:*:ContactDetail endorser:0:*:ContactDetail relatedArtifact:0:*:RelatedArtifact type:0:1s:code:variable-type characteristic:0:*s:EvidenceVariable.characteristic
backbone EvidenceVariable.characteristic BackboneElement linkId:0:1:id description:0:1:markdown note:0:*:Annotation exclude:0:1:boolean definitionReference:0:1s:Reference definitionCanonical:0:1s:canonical definitionCodeableConcept:0:1s:CodeableConcept definitionExpression:0:1s:Expression definitionId:0:1s:id definitionByTypeAndValue:0:1s:EvidenceVariable.characteristic.definitionByTypeAndValue definitionByCombination:0:1:EvidenceVariable.characteristic.definitionByCombination instances[x]:0:1:Quantity|Range duration[x]:0:1:Quantity|Range timeFromEvent:0:*:EvidenceVariable.characteristic.timeFromEvent
backbone EvidenceVariable.characteristic.definitionByTypeAndValue BackboneElement type:1:1s:CodeableConcept method:0:*:CodeableConcept device:0:1:Reference value[x]:1:1s:CodeableConcept|boolean|Quantity|Range|Reference|id offset:0:1:CodeableConcept
backbone EvidenceVariable.characteristic.definitionByCombination BackboneElement code:1:1:code threshold:0:1:positiveInt characteristic:1:*:EvidenceVariable.characteristic
backbone EvidenceVariable.characteristic.timeFromEvent BackboneElement description:0:1:markdown note:0:*:Annotation event[x]:0:1:CodeableConcept|Reference|dateTime|id quantity:0:1:Quantity range:0:1:Range
resource ExampleScenario DomainResource url:0:1s:uri identifier:0:*s:Identifier version:0:1s:string name:0:1s:string status:1:1sm:code:publication-status experimental:0:1s:boolean date:0:1s:dateTime publisher:0:1s:string contact:0:*s:ContactDetail useContext:0:*s:UsageContext jurisdiction:0:*s:CodeableConcept copyright:0:1:markdown purpose:0:1:markdown actor:0:*:ExampleScenario.actor instance:0:*:ExampleScenario.instance process:0:*:ExampleScenario.process workflow:0:*:canonical
backbone ExampleScenario.actor BackboneElement actorId:1:1:string type:1:1:code:examplescenario-actor-type name:0:1:string description:0:1:markdown
backbone ExampleScenario.instance BackboneElement resourceId:1:1:string resourceType:1:1:code:resource-types name:0:1:string description:0:1:markdown version:0:*:ExampleScenario.instance.version containedInstance:0:*:ExampleScenario.instance.containedInstance
backbone ExampleScenario.instance.version BackboneElement versionId:1:1:string description:1:1:markdown
backbone ExampleScenario.instance.containedInstance BackboneElement resourceId:1:1:string versionId:0:1:string
backbone ExampleScenario.process BackboneElement title:1:1s:string description:0:1:markdown preConditions:0:1:markdown postConditions:0:1:markdown step:0:*:ExampleScenario.process.step
backbone ExampleScenario.process.step BackboneElement process:0:*:ExampleScenario.process pause:0:1:boolean operation:0:1:ExampleScenario.process.step.operation alternative:0:*:ExampleScenario.process.step.alternative
backbone ExampleScenario.process.step.operation BackboneElement number:1:1:string type:0:1:string name:0:1:string initiator:0:1:string receiver:0:1:string description:0:1:markdown initiatorActive:0:1:boolean receiverActive:0:1:boolean request:0:1:ExampleScenario.instance.containedInstance response:0:1:ExampleScenario.instance.containedInstance
backbone ExampleScenario.process.step.alternative BackboneElement title:1:1:string description:0:1:markdown step:0:*:ExampleScenario.process.step
resource ExplanationOfBenefit DomainResource identifier:0:*:Identifier status:1:1sm:code:explanationofbenefit-status type:1:1s:CodeableConcept subType:0:1:CodeableConcept use:1:1s:code:claim-use patient:1:1s:Reference billablePeriod:0:1s:Period created:1:1s:dateTime enterer:0:1:Reference insurer:1:1s:Reference provider:1:1s:Reference priority:0:1:CodeableConcept fundsReserveRequested:0:1:CodeableConcept fundsReserve:0:1:CodeableConcept related:0:*:ExplanationOfBenefit.related prescription:0:1:Reference originalPrescription:0:1:Reference payee:0:1:ExplanationOfBenefit.payee referral:0:1:Reference facility:0:1:Reference claim:0:1:Reference claimResponse:0:1:Reference outcome:1:1s:code:remittance-outcome disposition:0:1:string preAuthRef:0:*:string preAuthRefPeriod:0:*:Period careTeam:0:*:ExplanationOfBenefit.careTeam supportingInfo:0:*:ExplanationOfBenefit.supportingInfo diagnosis:0:*:ExplanationOfBenefit.diagnosis procedure:0:*:ExplanationOfBenefit.procedure precedence:0:1:positiveInt insurance:1:*s:ExplanationOfBenefit.insurance accident:0:1:ExplanationOfBenefit.accident item:0:*:ExplanationOfBenefit.item addItem:0:*:ExplanationOfBenefit.addItem adjudication:0:*:ExplanationOfBenefit.item.adjudication total:0:*s:ExplanationOfBenefit.total payment:0:1:ExplanationOfBenefit.payment formCode:0:1:CodeableConcept form:0:1:Attachment processNote:0:*:ExplanationOfBenefit.processNote benefitPeriod:0:1:Period benefitBalance:0:*:ExplanationOfBenefit.benefitBalance
backbone ExplanationOfBenefit.related BackboneElement claim:0:1:Reference relationship:0:1:CodeableConcept reference:0:1:Identifier
backbone ExplanationOfBenefit.payee BackboneElement type:0:1:CodeableConcept party:0:1:Reference
backbone ExplanationOfBenefit.careTeam BackboneElement sequence:1:1:positiveInt provider:1:1:Reference responsible:0:1:boolean role:0:1:CodeableConcept qualification:0:1:CodeableConcept
backbone ExplanationOfBenefit.supportingInfo BackboneElement sequence:1:1:positiveInt category:1:1:CodeableConcept code:0:1:CodeableConcept timing[x]:0:1:date|Period value[x]:0:1:boolean|string|Quantity|Attachment|Reference reason:0:1:Coding
backbone ExplanationOfBenefit.diagnosis BackboneElement sequence:1:1:positiveInt diagnosis[x]:1:1:CodeableConcept|Reference type:0:*:CodeableConcept onAdmission:0:1:CodeableConcept packageCode:0:1:CodeableConcept
backbone ExplanationOfBenefit.procedure BackboneElement sequence:1:1:positiveInt type:0:*:CodeableConcept date:0:1:dateTime procedure[x]:1:1:CodeableConcept|Reference udi:0:*:Reference
backbone ExplanationOfBenefit.insurance BackboneElement focal:1:1s:boolean coverage:1:1s:Reference preAuthRef:0:*:string
backbone ExplanationOfBenefit.accident BackboneElement date:0:1:date type:0:1:CodeableConcept location[x]:0:1:Address|Reference
backbone ExplanationOfBenefit.item BackboneElement sequence:1:1:positiveInt careTeamSequence:0:*:positiveInt diagnosisSequence:0:*:positiveInt procedureSequence:0:*:positiveInt informationSequence:0:*:positiveInt revenue:0:1:CodeableConcept category:0:1:CodeableConcept productOrService:1:1:CodeableConcept modifier:0:*:CodeableConcept programCode:0:*:CodeableConcept serviced[x]:0:1:date|Period location[x]:0:1:CodeableConcept|Address|Reference quantity:0:1:Quantity unitPrice:0:1:Money factor:0:1:decimal net:0:1:Money udi:0:*:Reference bodySite:0:1:CodeableConcept subSite:0:*:CodeableConcept encounter:0:*:Reference noteNumber:0:*:positiveInt adjudication:0:*:ExplanationOfBenefit.item.adjudication detail:0:*:ExplanationOfBenefit.item.detail
backbone ExplanationOfBenefit.item.adjudication BackboneElement category:1:1:CodeableConcept reason:0:1:CodeableConcept amount:0:1:Money value:0:1:decimal
backbone ExplanationOfBenefit.item.detail BackboneElement sequence:1:1:positiveInt revenue:0:1:CodeableConcept category:0:1:CodeableConcept productOrService:1:1:CodeableConcept modifier:0:*:CodeableConcept programCode:0:*:CodeableConcept quantity:0:1:Quantity unitPrice:0:1:Money factor:0:1:decimal net:0:1:Money udi:0:*:Reference noteNumber:0:*:positiveInt adjudication:0:*:ExplanationOfBenefit.item.adjudication subDetail:0:*:ExplanationOfBenefit.item.detail.subDetail
backbone ExplanationOfBenefit.item.detail.subDetail BackboneElement sequence:1:1:positiveInt revenue:0:1:CodeableConcept category:0:1:CodeableConcept productOrService:1:1:CodeableConcept modifier:0:*:CodeableConcept programCode:0:*:CodeableConcept quantity:0:1:Quantity unitPrice:0:1:Money factor:0:1:decimal net:0:1:Money udi:0:*:Reference noteNumber:0:*:positiveInt adjudication:0:*:ExplanationOfBenefit.item.adjudication
backbone ExplanationOfBenefit.addItem BackboneElement itemSequence:0:*:positiveInt detailSequence:0:*:positiveInt subDetailSequence:0:*:positiveInt provider:0:*:Reference productOrService:1:1:CodeableConcept modifier:0:*:CodeableConcept programCode:0:*:CodeableConcept serviced[x]:0:1:date|Period location[x]:0:1:CodeableConcept|Address|Reference quantity:0:1:Quantity unitPrice:0:1:Money factor:0:1:decimal net:0:1:Money bodySite:0:1:CodeableConcept subSite:0:*:CodeableConcept noteNumber:0:*:positiveInt adjudication:0:*:ExplanationOfBenefit.item.adjudication detail:0:*:ExplanationOfBenefit.addItem.detail
backbone ExplanationOfBenefit.addItem.detail BackboneElement productOrService:1:1:CodeableConcept modifier:0:*:CodeableConcept quantity:0:1:Quantity unitPrice:0:1:Money factor:0:1:decimal net:0:1:Money noteNumber:0:*:positiveInt adjudication:0:*:ExplanationOfBenefit.item.adjudication subDetail:0:*:ExplanationOfBenefit.addItem.detail.subDetail
backbone ExplanationOfBenefit.addItem.detail.subDetail BackboneElement productOrService:1:1:CodeableConcept modifier:0:*:CodeableConcept quantity:0:1:Quantity unitPrice:0:1:Money factor:0:1:decimal net:0:1:Money noteNumber:0:*:positiveInt adjudication:0:*:ExplanationOfBenefit.item.adjudication
backbone ExplanationOfBenefit.total BackboneElement category:1:1s:CodeableConcept amount:1:1s:Money
backbone ExplanationOfBenefit.payment BackboneElement type:0:1:CodeableConcept adjustment:0:1:Money adjustmentReason:0:1:CodeableConcept date:0:1:date amount:0:1:Money identifier:0:1:Identifier
backbone ExplanationOfBenefit.processNote BackboneElement number:0:1:positiveInt type:0:1:code:note-type text:0:1:string language:0:1:CodeableConcept
backbone ExplanationOfBenefit.benefitBalance BackboneElement category:1:1:CodeableConcept excluded:0:1:boolean name:0:1:string description:0:1:string network:0:1:CodeableConcept unit:0:1:CodeableConcept term:0:1:CodeableConcept financial:0:*:ExplanationOfBenefit.benefitBalance.financial
backbone ExplanationOfBenefit.benefitBalance.financial BackboneElement type:1:1:CodeableConcept allowed[x]:0:1:unsignedInt|string|Money used[x]:0:1:unsignedInt|Money
resource FamilyMemberHistory DomainResource identifier:0:*s:Identifier instantiatesCanonical:0:*s:canonical instantiatesUri:0:*s:uri status:1:1sm:code:history-status dataAbsentReason:0:1s:CodeableConcept patient:1:1s:Reference date:0:1s:dateTime name:0:1s:string relationship:1:1s:CodeableConcept sex:0:1s:CodeableConcept born[x]:0:1:Period|date|string age[x]:0:1s:Age|Range|string estimatedAge:0:1s:boolean deceased[x]:0:1s:boolean|Age|Range|date|string reasonCode:0:*s:CodeableConcept reasonReference:0:*s:Reference note:0:*:Annotation condition:0:*:FamilyMemberHistory.condition
backbone FamilyMemberHistory.condition BackboneElement code:1:1:CodeableConcept outcome:0:1:CodeableConcept contributedToDeath:0:1:boolean onset[x]:0:1:Age|Range|Period|string note:0:*:Annotation
resource Flag DomainResource identifier:0:*s:Identifier status:1:1sm:code:flag-status category:0:*s:CodeableConcept code:1:1s:CodeableConcept subject:1:1s:Reference period:0:1s:Period encounter:0:1s:Reference author:0:1s:Reference
resource Goal DomainResource identifier:0:*:Identifier lifecycleStatus:1:1sm:code:goal-status achievementStatus:0:1s:CodeableConcept category:0:*s:CodeableConcept priority:0:1s:CodeableConcept description:1:1s:CodeableConcept subject:1:1s:Reference start[x]:0:1s:date|CodeableConcept target:0:*:Goal.target statusDate:0:1s:date statusReason:0:1:string expressedBy:0:1s:Reference addresses:0:*:Reference note:0:*:Annotation outcomeCode:0:*:CodeableConcept outcomeReference:0:*:Reference
backbone Goal.target BackboneElement measure:0:1s:CodeableConcept detail[x]:0:1s:Quantity|Range|CodeableConcept|string|boolean|integer|Ratio due[x]:0:1s:date|Duration
resource GraphDefinition DomainResource url:0:1s:uri version:0:1s:string name:1:1s:string status:1:1sm:code:publication-status experimental:0:1s:boolean date:0:1s:dateTime publisher:0:1s:string contact:0:*s:ContactDetail description:0:1:markdown useContext:0:*s:UsageContext jurisdiction:0:*s:CodeableConcept purpose:0:1:markdown start:1:1s:code:resource-types profile:0:1:canonical link:0:*:GraphDefinition.link
backbone GraphDefinition.link BackboneElement path:0:1:string sliceName:0:1:string min:0:1:integer max:0:1:string description:0:1:string target:0:*:GraphDefinition.link.target
backbone GraphDefinition.link.target BackboneElement type:1:1:code:resource-types params:0:1:string profile:0:1:canonical compartment:0:*:GraphDefinition.link.target.compartment link:0:*:GraphDefinition.link
backbone GraphDefinition.link.target.compartment BackboneElement use:1:1:code:graph-compartment-use code:1:1:code:compartment-type rule:1:1:code:graph-compartment-rule expression:0:1:string description:0:1:string
resource Group DomainResource identifier:0:*s:Identifier active:0:1s:boolean type:1:1s:code:group-type actual:1:1s:boolean code:0:1s:CodeableConcept name:0:1s:string quantity:0:1s:unsignedInt managingEntity:0:1s:Reference characteristic:0:*:Group.characteristic member:0:*:Group.member
backbone Group.characteristic BackboneElement code:1:1:CodeableConcept value[x]:1:1:CodeableConcept|boolean|Quantity|Range|Reference exclude:1:1:boolean period:0:1:Period
backbone Group.member BackboneElement entity:1:1:Reference period:0:1:Period inactive:0:1:boolean
resource GuidanceResponse DomainResource requestIdentifier:0:1s:Identifier identifier:0:*s:Identifier module[x]:1:1s:uri|canonical|CodeableConcept status:1:1sm:code:guidance-response-status subject:0:1:Reference encounter:0:1:Reference occurrenceDateTime:0:1:dateTime performer:0:1:Reference reasonCode:0:*:CodeableConcept reasonReference:0:*:Reference note:0:*:Annotation evaluationMessage:0:*:Reference outputParameters:0:1:Reference result:0:1:Reference dataRequirement:0:*:DataRequirement
resource HealthcareService DomainResource identifier:0:*s:Identifier active:0:1sm:boolean providedBy:0:1s:Reference offeredIn:0:*:Reference category:0:*s:CodeableConcept type:0:*s:CodeableConcept specialty:0:*s:CodeableConcept location:0:*s:Reference name:0:1s:string comment:0:1s:string extraDetails:0:1:markdown photo:0:1s:Attachment telecom:0:*:ContactPoint coverageArea:0:*:Reference serviceProvisionCode:0:*:CodeableConcept eligibility:0:*:HealthcareService.eligibility program:0:*:CodeableConcept characteristic:0:*:CodeableConcept communication:0:*:CodeableConcept referralMethod:0:*:CodeableConcept appointmentRequired:0:1:boolean availableTime:0:*:HealthcareService.availableTime notAvailable:0:*:HealthcareService.notAvailable availabilityExceptions:0:1:string endpoint:0:*:Reference
backbone HealthcareService.eligibility BackboneElement code:0:1:CodeableConcept comment:0:1:markdown
backbone HealthcareService.availableTime BackboneElement daysOfWeek:0:*:code:days-of-week allDay:0:1:boolean availableStartTime:0:1:time availableEndTime:0:1:time
backbone HealthcareService.notAvailable BackboneElement description:1:1:string during:0:1:Period
resource ImagingStudy DomainResource identifier:0:*s:Identifier status:1:1sm:code:imagingstudy-status modality:0:*s:Coding subject:1:1s:Reference encounter:0:1s:Reference started:0:1s:dateTime basedOn:0:*s:Reference referrer:0:1s:Reference interpreter:0:*s:Reference endpoint:0:*s:Reference numberOfSeries:0:1s:unsignedInt numberOfInstances:0:1s:unsignedInt procedureReference:0:1s:Reference procedureCode:0:*s:CodeableConcept location:0:1s:Reference reasonCode:0:*s:CodeableConcept reasonReference:0:*s:Reference note:0:*s:Annotation description:0:1s:string series:0:*s:ImagingStudy.series
backbone ImagingStudy.series BackboneElement uid:1:1s:id number:0:1s:unsignedInt modality:1:1s:Coding description:0:1s:string numberOfInstances:0:1s:unsignedInt endpoint:0:*s:Reference bodySite:0:1s:Coding laterality:0:1s:Coding specimen:0:*s:Reference started:0:1s:dateTime performer:0:*s:ImagingStudy.series.performer instance:0:*:ImagingStudy.series.instance
backbone ImagingStudy.series.performer BackboneElement function:0:1s:CodeableConcept actor:1:1s:Reference
backbone ImagingStudy.series.instance BackboneElement uid:1:1:id sopClass:1:1:Coding number:0:1:unsignedInt title:0:1:string
resource Immunization DomainResource identifier:0:*:Identifier status:1:1sm:code:immunization-status statusReason:0:1:CodeableConcept vaccineCode:1:1s:CodeableConcept patient:1:1s:Reference encounter:0:1:Reference occurrence[x]:1:1s:dateTime|string recorded:0:1:dateTime primarySource:0:1s:boolean reportOrigin:0:1:CodeableConcept location:0:1:Reference manufacturer:0:1:Reference lotNumber:0:1:string expirationDate:0:1:date site:0:1:CodeableConcept route:0:1:CodeableConcept doseQuantity:0:1:Quantity performer:0:*s:Immunization.performer note:0:*s:Annotation reasonCode:0:*:CodeableConcept reasonReference:0:*:Reference isSubpotent:0:1sm:boolean subpotentReason:0:*:CodeableConcept education:0:*:Immunization.education programEligibility:0:*:CodeableConcept fundingSource:0:1:CodeableConcept reaction:0:*:Immunization.reaction protocolApplied:0:*:Immunization.protocolApplied
backbone Immunization.performer BackboneElement function:0:1s:CodeableConcept actor:1:1s:Reference
backbone Immunization.education BackboneElement documentType:0:1:string reference:0:1:uri publicationDate:0:1:dateTime presentationDate:0:1:dateTime
backbone Immunization.reaction BackboneElement date:0:1:dateTime detail:0:1:Reference reported:0:1:boolean
backbone Immunization.protocolApplied BackboneElement series:0:1:string authority:0:1:Reference targetDisease:0:*:CodeableConcept doseNumber[x]:1:1:positiveInt|string seriesDoses[x]:0:1:positiveInt|string
resource ImmunizationEvaluation DomainResource identifier:0:*:Identifier status:1:1sm:code:immunization-evaluation-status patient:1:1s:Reference date:0:1:dateTime authority:0:1:Reference targetDisease:1:1s:CodeableConcept immunizationEvent:1:1s:Reference doseStatus:1:1s:CodeableConcept doseStatusReason:0:*:CodeableConcept description:0:1:string series:0:1:string doseNumber[x]:0:1:positiveInt|string seriesDoses[x]:0:1:positiveInt|string
resource ImmunizationRecommendation DomainResource identifier:0:*s:Identifier patient:1:1s:Reference date:1:1s:dateTime authority:0:1:Reference recommendation:1:*s:ImmunizationRecommendation.recommendation
backbone ImmunizationRecommendation.recommendation BackboneElement vaccineCode:0:*s:CodeableConcept targetDisease:0:1s:CodeableConcept contraindicatedVaccineCode:0:*s:CodeableConcept forecastStatus:1:1sm:CodeableConcept forecastReason:0:*s:CodeableConcept dateCriterion:0:*:ImmunizationRecommendation.recommendation.dateCriterion description:0:1:string series:0:1:string doseNumber[x]:0:1s:positiveInt|string seriesDoses[x]:0:1:positiveInt|string supportingImmunization:0:*:Reference supportingPatientInformation:0:*:Reference
backbone ImmunizationRecommendation.recommendation.dateCriterion BackboneElement code:1:1:CodeableConcept value:1:1:dateTime
resource ImplementationGuide DomainResource url:1:1s:uri version:0:1s:string name:1:1s:string title:0:1s:string status:1:1sm:code:publication-status experimental:0:1s:boolean date:0:1s:dateTime publisher:0:1s:string contact:0:*s:ContactDetail description:0:1:markdown useContext:0:*s:UsageContext jurisdiction:0:*s:CodeableConcept copyright:0:1:markdown packageId:1:1s:id license:0:1s:code:spdx-license fhirVersion:1:*s:code:FHIR-version dependsOn:0:*s:ImplementationGuide.dependsOn global:0:*s:ImplementationGuide.global definition:0:1:ImplementationGuide.definition manifest:0:1:ImplementationGuide.manifest
backbone ImplementationGuide.dependsOn BackboneElement uri:1:1s:canonical packageId:0:1s:id version:0:1s:string
backbone ImplementationGuide.global BackboneElement type:1:1s:code:resource-types profile:1:1s:canonical
backbone ImplementationGuide.definition BackboneElement grouping:0:*:ImplementationGuide.definition.grouping resource:1:*:ImplementationGuide.definition.resource page:0:1:ImplementationGuide.definition.page parameter:0:*:ImplementationGuide.definition.parameter template:0:*:ImplementationGuide.definition.template
backbone ImplementationGuide.definition.grouping BackboneElement name:1:1:string description:0:1:string
backbone ImplementationGuide.definition.resource BackboneElement reference:1:1:Reference fhirVersion:0:*:code:FHIR-version name:0:1:string description:0:1:string example[x]:0:1:boolean|canonical groupingId:0:1:id
backbone ImplementationGuide.definition.page BackboneElement name[x]:1:1:url|Reference title:1:1:string generation:1:1:code:guide-page-generation page:0:*:ImplementationGuide.definition.page
backbone ImplementationGuide.definition.parameter BackboneElement code:1:1:code:guide-parameter-code value:1:1:string
backbone ImplementationGuide.definition.template BackboneElement code:1:1:code source:1:1:string scope:0:1:string
backbone ImplementationGuide.manifest BackboneElement rendering:0:1s:url resource:1:*s:ImplementationGuide.manifest.resource page:0:*:ImplementationGuide.manifest.page image:0:*:string other:0:*:string
backbone ImplementationGuide.manifest.resource BackboneElement reference:1:1s:Reference example[x]:0:1:boolean|canonical relativePath:0:1:url
backbone ImplementationGuide.manifest.page BackboneElement name:1:1:string title:0:1:string anchor:0:*:string
resource InsurancePlan DomainResource identifier:0:*s:Identifier status:0:1sm:code:publication-status type:0:*s:CodeableConcept name:0:1s:string alias:0:*:string period:0:1:Period ownedBy:0:1s:Reference administeredBy:0:1s:Reference coverageArea:0:*s:Reference contact:0:*:InsurancePlan.contact endpoint:0:*:Reference network:0:*:Reference coverage:0:*:InsurancePlan.coverage plan:0:*:InsurancePlan.plan
backbone InsurancePlan.contact BackboneElement purpose:0:1:CodeableConcept name:0:1:HumanName telecom:0:*:ContactPoint address:0:1:Address
backbone InsurancePlan.coverage BackboneElement type:1:1:CodeableConcept network:0:*:Reference benefit:1:*:InsurancePlan.coverage.benefit
backbone InsurancePlan.coverage.benefit BackboneElement type:1:1:CodeableConcept requirement:0:1:string limit:0:*:InsurancePlan.coverage.benefit.limit
backbone InsurancePlan.coverage.benefit.limit BackboneElement value:0:1:Quantity code:0:1:CodeableConcept
backbone InsurancePlan.plan BackboneElement identifier:0:*s:Identifier type:0:1:CodeableConcept coverageArea:0:*s:Reference network:0:*:Reference generalCost:0:*:InsurancePlan.plan.generalCost specificCost:0:*:InsurancePlan.plan.specificCost
backbone InsurancePlan.plan.generalCost BackboneElement type:0:1:CodeableConcept groupSize:0:1:positiveInt cost:0:1:Money comment:0:1:string
backbone InsurancePlan.plan.specificCost BackboneElement category:1:1:CodeableConcept benefit:0:*:InsurancePlan.plan.specificCost.benefit
backbone InsurancePlan.plan.specificCost.benefit BackboneElement type:1:1:CodeableConcept cost:0:*:InsurancePlan.plan.specificCost.benefit.cost
backbone InsurancePlan.plan.specificCost.benefit.cost BackboneElement type:1:1:CodeableConcept applicability:0:1:CodeableConcept qualifiers:0:*:CodeableConcept value:0:1:Quantity
resource Invoice DomainResource identifier:0:*s:Identifier status:1:1sm:code:invoice-status cancelledReason:0:1:string type:0:1s:CodeableConcept subject:0:1s:Reference recipient:0:1s:Reference date:0:1s:dateTime participant:0:*:Invoice.participant issuer:0:1:Reference account:0:1:Reference lineItem:0:*:Invoice.lineItem totalPriceComponent:0:*:Invoice.lineItem.priceComponent totalNet:0:1s:Money totalGross:0:1s:Money paymentTerms:0:1:markdown note:0:*:Annotation
backbone Invoice.participant BackboneElement role:0:1:CodeableConcept actor:1:1:Reference
backbone Invoice.lineItem BackboneElement sequence:0:1:positiveInt chargeItem[x]:1:1:Reference|CodeableConcept priceComponent:0:*:Invoice.lineItem.priceComponent
backbone Invoice.lineItem.priceComponent BackboneElement type:1:1:code:invoice-priceComponentType code:0:1:CodeableConcept factor:0:1:decimal amount:0:1:Money
resource Library DomainResource url:0:1s:uri identifier:0:*s:Identifier version:0:1s:string name:0:1s:string title:0:1s:string subtitle:0:1:string status:1:1sm:code:publication-status experimental:0:1s:boolean type:1:1s:CodeableConcept subject[x]:0:1:CodeableConcept|Reference date:0:1s:dateTime publisher:0:1s:string contact:0:*s:ContactDetail description:0:1s:markdown useContext:0:*s:UsageContext jurisdiction:0:*s:CodeableConcept purpose:0:1:markdown usage:0:1:string copyright:0:1:markdown approvalDate:0:1:date lastReviewDate:0:1:date effectivePeriod:0:1s:Period topic:0:*:CodeableConcept author:0:*:ContactDetail editor:0:*:ContactDetail reviewer:0:*:ContactDetail endorser:0:*:ContactDetail relatedArtifact:0:*:RelatedArtifact parameter:0:*:ParameterDefinition dataRequirement:0:*:DataRequirement content:0:*s:Attachment
resource Linkage DomainResource active:0:1s:boolean author:0:1s:Reference item:1:*s:Linkage.item
backbone Linkage.item BackboneElement type:1:1s:code:linkage-type resource:1:1s:Reference
resource List DomainResource identifier:0:*:Identifier status:1:1sm:code:list-status mode:1:1sm:code:list-mode title:0:1s:string code:0:1s:CodeableConcept subject:0:1s:Reference encounter:0:1:Reference date:0:1s:dateTime source:0:1s:Reference orderedBy:0:1:CodeableConcept note:0:*:Annotation entry:0:*:List.entry emptyReason:0:1:CodeableConcept
backbone List.entry BackboneElement flag:0:1:CodeableConcept deleted:0:1m:boolean date:0:1:dateTime item:1:1:Reference
resource Location DomainResource identifier:0:*s:Identifier status:0:1sm:code:location-status operationalStatus:0:1s:Coding name:0:1s:string alias:0:*:string description:0:1s:string mode:0:1s:code:location-mode type:0:*s:CodeableConcept telecom:0:*:ContactPoint address:0:1:Address physicalType:0:1s:CodeableConcept position:0:1:Location.position managingOrganization:0:1s:Reference partOf:0:1:Reference hoursOfOperation:0:*:Location.hoursOfOperation availabilityExceptions:0:1:string endpoint:0:*:Reference
backbone Location.position BackboneElement longitude:1:1:decimal latitude:1:1:decimal altitude:0:1:decimal
backbone Location.hoursOfOperation BackboneElement daysOfWeek:0:*:code:days-of-week allDay:0:1:boolean openingTime:0:1:time closingTime:0:1:time
resource Measure DomainResource url:0:1s:uri identifier:0:*s:Identifier version:0:1s:string name:0:1s:string title:0:1s:string subtitle:0:1:string status:1:1sm:code:publication-status experimental:0:1s:boolean subject[x]:0:1:CodeableConcept|Reference date:0:1s:dateTime publisher:0:1s:string contact:0:*s:ContactDetail description:0:1s:markdown useContext:0:*s:UsageContext jurisdiction:0:*s:CodeableConcept purpose:0:1:markdown usage:0:1:string copyright:0:1:markdown approvalDate:0:1:date lastReviewDate:0:1:date effectivePeriod:0:1s:Period topic:0:*:CodeableConcept author:0:*:ContactDetail editor:0:*:ContactDetail reviewer:0:*:ContactDetail endorser:0:*:ContactDetail relatedArtifact:0:*:RelatedArtifact library:0:*:canonical disclaimer:0:1s:markdown scoring:0:1s:CodeableConcept compositeScoring:0:1s:CodeableConcept type:0:*s:CodeableConcept riskAdjustment:0:1s:string rateAggregation:0:1s:string rationale:0:1s:markdown clinicalRecommendationStatement:0:1s:markdown improvementNotation:0:1s:CodeableConcept definition:0:*s:markdown guidance:0:1s:markdown group:0:*:Measure.group supplementalData:0:*:Measure.supplementalData
backbone Measure.group BackboneElement code:0:1:CodeableConcept description:0:1:string population:0:*:Measure.group.population stratifier:0:*:Measure.group.stratifier
backbone Measure.group.population BackboneElement code:0:1:CodeableConcept description:0:1:string criteria:1:1:Expression
backbone Measure.group.stratifier BackboneElement code:0:1:CodeableConcept description:0:1:string criteria:0:1:Expression component:0:*:Measure.group.stratifier.component
backbone Measure.group.stratifier.component BackboneElement code:0:1:CodeableConcept description:0:1:string criteria:1:1:Expression
backbone Measure.supplementalData BackboneElement code:0:1:CodeableConcept usage:0:*:CodeableConcept description:0:1:string criteria:1:1:Expression
resource MeasureReport DomainResource identifier:0:*s:Identifier status:1:1sm:code:measure-report-status type:1:1s:code:measure-report-type measure:1:1s:canonical subject:0:1s:Reference date:0:1s:dateTime reporter:0:1s:Reference period:1:1s:Period improvementNotation:0:1sm:CodeableConcept group:0:*:MeasureReport.group evaluatedResource:0:*:Reference
backbone MeasureReport.group BackboneElement code:0:1s:CodeableConcept population:0:*:MeasureReport.group.population measureScore:0:1s:Quantity stratifier:0:*:MeasureReport.group.stratifier
backbone MeasureReport.group.population BackboneElement code:0:1s:CodeableConcept count:0:1:integer subjectResults:0:1:Reference
backbone MeasureReport.group.stratifier BackboneElement code:0:*:CodeableConcept stratum:0:*:MeasureReport.group.stratifier.stratum
backbone MeasureReport.group.stratifier.stratum BackboneElement value:0:1:CodeableConcept component:0:*:MeasureReport.group.stratifier.stratum.component population:0:*:MeasureReport.group.stratifier.stratum.population measureScore:0:1:Quantity
backbone MeasureReport.group.stratifier.stratum.component BackboneElement code:1:1:CodeableConcept value:1:1:CodeableConcept
backbone MeasureReport.group.stratifier.stratum.population BackboneElement code:0:1:CodeableConcept count:0:1:integer subjectResults:0:1:Reference
resource Media DomainResource identifier:0:*s:Identifier basedOn:0:*s:Reference partOf:0:*s:Reference status:1:1sm:code:event-status type:0:1s:CodeableConcept modality:0:1s:CodeableConcept view:0:1s:CodeableConcept subject:0:1s:Reference encounter:0:1s:Reference created[x]:0:1s:dateTime|Period issued:0:1s:instant operator:0:1s:Reference reasonCode:0:*s:CodeableConcept bodySite:0:1s:CodeableConcept deviceName:0:1s:string device:0:1s:Reference height:0:1s:positiveInt width:0:1s:positiveInt frames:0:1s:positiveInt duration:0:1s:decimal content:1:1s:Attachment note:0:*:Annotation
resource Medication DomainResource identifier:0:*s:Identifier code:0:1s:CodeableConcept status:0:1sm:code:medication-status manufacturer:0:1s:Reference form:0:1:CodeableConcept amount:0:1s:Ratio ingredient:0:*:Medication.ingredient batch:0:1:Medication.batch
backbone Medication.ingredient BackboneElement item[x]:1:1:CodeableConcept|Reference isActive:0:1:boolean strength:0:1:Ratio
backbone Medication.batch BackboneElement lotNumber:0:1:string expirationDate:0:1:dateTime
resource MedicationAdministration DomainResource identifier:0:*:Identifier instantiates:0:*s:uri partOf:0:*s:Reference status:1:1sm:code:medication-admin-status statusReason:0:*:CodeableConcept category:0:1:CodeableConcept medication[x]:1:1s:CodeableConcept|Reference subject:1:1s:Reference context:0:1:Reference supportingInformation:0:*:Reference effective[x]:1:1s:dateTime|Period performer:0:*s:MedicationAdministration.performer reasonCode:0:*:CodeableConcept reasonReference:0:*:Reference request:0:1:Reference device:0:*:Reference note:0:*:Annotation dosage:0:1:MedicationAdministration.dosage eventHistory:0:*:Reference
backbone MedicationAdministration.performer BackboneElement function:0:1:CodeableConcept actor:1:1s:Reference
backbone MedicationAdministration.dosage BackboneElement text:0:1:string site:0:1:CodeableConcept route:0:1:CodeableConcept method:0:1:CodeableConcept dose:0:1:Quantity rate[x]:0:1:Ratio|Quantity
resource MedicationDispense DomainResource identifier:0:*:Identifier partOf:0:*:Reference status:1:1sm:code:medicationdispense-status statusReason[x]:0:1:CodeableConcept|Reference category:0:1:CodeableConcept medication[x]:1:1s:CodeableConcept|Reference subject:0:1s:Reference context:0:1:Reference supportingInformation:0:*:Reference performer:0:*:MedicationDispense.performer location:0:1:Reference authorizingPrescription:0:*:Reference type:0:1:CodeableConcept quantity:0:1:Quantity daysSupply:0:1:Quantity whenPrepared:0:1s:dateTime whenHandedOver:0:1:dateTime destination:0:1:Reference receiver:0:*:Reference note:0:*:Annotation dosageInstruction:0:*:Dosage substitution:0:1:MedicationDispense.substitution detectedIssue:0:*:Reference eventHistory:0:*:Reference
backbone MedicationDispense.performer BackboneElement function:0:1:CodeableConcept actor:1:1:Reference
backbone MedicationDispense.substitution BackboneElement wasSubstituted:1:1:boolean type:0:1:CodeableConcept reason:0:*:CodeableConcept responsibleParty:0:*:Reference
resource MedicationKnowledge DomainResource code:0:1s:CodeableConcept status:0:1sm:code:medicationknowledge-status manufacturer:0:1s:Reference doseForm:0:1:CodeableConcept amount:0:1s:Quantity synonym:0:*s:string relatedMedicationKnowledge:0:*:MedicationKnowledge.relatedMedicationKnowledge associatedMedication:0:*:Reference productType:0:*:CodeableConcept monograph:0:*:MedicationKnowledge.monograph ingredient:0:*:MedicationKnowledge.ingredient preparationInstruction:0:1:markdown intendedRoute:0:*:CodeableConcept cost:0:*:MedicationKnowledge.cost monitoringProgram:0:*:MedicationKnowledge.monitoringProgram administrationGuidelines:0:*:MedicationKnowledge.administrationGuidelines medicineClassification:0:*:MedicationKnowledge.medicineClassification packaging:0:1:MedicationKnowledge.packaging drugCharacteristic:0:*:MedicationKnowledge.drugCharacteristic contraindication:0:*:Reference regulatory:0:*:MedicationKnowledge.regulatory kinetics:0:*:MedicationKnowledge.kinetics
backbone MedicationKnowledge.relatedMedicationKnowledge BackboneElement type:1:1:CodeableConcept reference:1:*:Reference
backbone MedicationKnowledge.monograph BackboneElement type:0:1:CodeableConcept source:0:1:Reference
backbone MedicationKnowledge.ingredient BackboneElement item[x]:1:1:CodeableConcept|Reference isActive:0:1:boolean strength:0:1:Ratio
backbone MedicationKnowledge.cost BackboneElement type:1:1:CodeableConcept source:0:1:string cost:1:1:Money
backbone MedicationKnowledge.monitoringProgram BackboneElement type:0:1:CodeableConcept name:0:1:string
backbone MedicationKnowledge.administrationGuidelines BackboneElement dosage:0:*:MedicationKnowledge.administrationGuidelines.dosage indication[x]:0:1:CodeableConcept|Reference patientCharacteristics:0:*:MedicationKnowledge.administrationGuidelines.patientCharacteristics
backbone MedicationKnowledge.administrationGuidelines.dosage BackboneElement type:1:1:CodeableConcept dosage:1:*:Dosage
backbone MedicationKnowledge.administrationGuidelines.patientCharacteristics BackboneElement characteristic[x]:1:1:CodeableConcept|Quantity value:0:*:string
backbone MedicationKnowledge.medicineClassification BackboneElement type:1:1:CodeableConcept classification:0:*:CodeableConcept
backbone MedicationKnowledge.packaging BackboneElement type:0:1:CodeableConcept quantity:0:1:Quantity
backbone MedicationKnowledge.drugCharacteristic BackboneElement type:0:1:CodeableConcept value[x]:0:1:CodeableConcept|string|Quantity|base64Binary
backbone MedicationKnowledge.regulatory BackboneElement regulatoryAuthority:1:1:Reference substitution:0:*:MedicationKnowledge.regulatory.substitution schedule:0:*:MedicationKnowledge.regulatory.schedule maxDispense:0:1:MedicationKnowledge.regulatory.maxDispense
backbone MedicationKnowledge.regulatory.substitution BackboneElement type:1:1:CodeableConcept allowed:1:1:boolean
backbone MedicationKnowledge.regulatory.schedule BackboneElement schedule:1:1:CodeableConcept
backbone MedicationKnowledge.regulatory.maxDispense BackboneElement quantity:1:1:Quantity period:0:1:Duration
backbone MedicationKnowledge.kinetics BackboneElement areaUnderCurve:0:*:Quantity lethalDose50:0:*:Quantity halfLifePeriod:0:1:Duration
resource MedicationRequest DomainResource identifier:0:*:Identifier status:1:1sm:code:medicationrequest-status statusReason:0:1:CodeableConcept intent:1:1sm:code:medicationrequest-intent category:0:*:CodeableConcept priority:0:1s:code:request-priority doNotPerform:0:1sm:boolean reported[x]:0:1s:boolean|Reference medication[x]:1:1s:CodeableConcept|Reference subject:1:1s:Reference encounter:0:1:Reference supportingInformation:0:*:Reference authoredOn:0:1s:dateTime requester:0:1s:Reference performer:0:1:Reference performerType:0:1s:CodeableConcept recorder:0:1:Reference reasonCode:0:*:CodeableConcept reasonReference:0:*:Reference instantiatesCanonical:0:*s:canonical instantiatesUri:0:*s:uri basedOn:0:*s:Reference groupIdentifier:0:1s:Identifier courseOfTherapyType:0:1:CodeableConcept insurance:0:*:Reference note:0:*:Annotation dosageInstruction:0:*:Dosage dispenseRequest:0:1:MedicationRequest.dispenseRequest substitution:0:1:MedicationRequest.substitution priorPrescription:0:1:Reference detectedIssue:0:*:Reference eventHistory:0:*:Reference
backbone MedicationRequest.dispenseRequest BackboneElement initialFill:0:1:MedicationRequest.dispenseRequest.initialFill dispenseInterval:0:1:Duration validityPeriod:0:1:Period numberOfRepeatsAllowed:0:1:unsignedInt quantity:0:1:Quantity expectedSupplyDuration:0:1:Duration performer:0:1:Reference
backbone MedicationRequest.dispenseRequest.initialFill BackboneElement quantity:0:1:Quantity duration:0:1:Duration
backbone MedicationRequest.substitution BackboneElement allowed[x]:1:1:boolean|CodeableConcept reason:0:1:CodeableConcept
resource MedicationStatement DomainResource identifier:0:*s:Identifier basedOn:0:*s:Reference partOf:0:*s:Reference status:1:1sm:code:medication-statement-status statusReason:0:*:CodeableConcept category:0:1s:CodeableConcept medication[x]:1:1s:CodeableConcept|Reference subject:1:1s:Reference context:0:1s:Reference effective[x]:0:1s:dateTime|Period dateAsserted:0:1s:dateTime informationSource:0:1:Reference derivedFrom:0:*:Reference reasonCode:0:*:CodeableConcept reasonReference:0:*:Reference note:0:*:Annotation dosage:0:*:Dosage
resource MedicinalProduct DomainResource identifier:0:*s:Identifier type:0:1s:CodeableConcept domain:0:1s:Coding combinedPharmaceuticalDoseForm:0:1s:CodeableConcept legalStatusOfSupply:0:1s:CodeableConcept additionalMonitoringIndicator:0:1s:CodeableConcept specialMeasures:0:*s:string paediatricUseIndicator:0:1s:CodeableConcept productClassification:0:*s:CodeableConcept marketingStatus:0:*s:MarketingStatus pharmaceuticalProduct:0:*s:Reference packagedMedicinalProduct:0:*s:Reference attachedDocument:0:*s:Reference masterFile:0:*s:Reference contact:0:*s:Reference clinicalTrial:0:*s:Reference name:1:*s:MedicinalProduct.name crossReference:0:*s:Identifier manufacturingBusinessOperation:0:*s:MedicinalProduct.manufacturingBusinessOperation specialDesignation:0:*s:MedicinalProduct.specialDesignation
backbone MedicinalProduct.name BackboneElement productName:1:1s:string namePart:0:*s:MedicinalProduct.name.namePart countryLanguage:0:*s:MedicinalProduct.name.countryLanguage
backbone MedicinalProduct.name.namePart BackboneElement part:1:1s:string type:1:1s:Coding
backbone MedicinalProduct.name.countryLanguage BackboneElement country:1:1s:CodeableConcept jurisdiction:0:1s:CodeableConcept language:1:1s:CodeableConcept
backbone MedicinalProduct.manufacturingBusinessOperation BackboneElement operationType:0:1s:CodeableConcept authorisationReferenceNumber:0:1s:Identifier effectiveDate:0:1s:dateTime confidentialityIndicator:0:1s:CodeableConcept manufacturer:0:*s:Reference regulator:0:1s:Reference
backbone MedicinalProduct.specialDesignation BackboneElement identifier:0:*s:Identifier type:0:1s:CodeableConcept intendedUse:0:1s:CodeableConcept indication[x]:0:1s:CodeableConcept|Reference status:0:1s:CodeableConcept date:0:1s:dateTime species:0:1s:CodeableConcept
resource MedicinalProductAuthorization DomainResource identifier:0:*s:Identifier subject:0:1s:Reference country:0:*s:CodeableConcept jurisdiction:0:*s:CodeableConcept status:0:1s:CodeableConcept statusDate:0:1s:dateTime restoreDate:0:1s:dateTime validityPeriod:0:1s:Period dataExclusivityPeriod:0:1s:Period dateOfFirstAuthorization:0:1s:dateTime internationalBirthDate:0:1s:dateTime legalBasis:0:1s:CodeableConcept jurisdictionalAuthorization:0:*s:MedicinalProductAuthorization.jurisdictionalAuthorization holder:0:1s:Reference regulator:0:1s:Reference procedure:0:1s:MedicinalProductAuthorization.procedure
backbone MedicinalProductAuthorization.jurisdictionalAuthorization BackboneElement identifier:0:*s:Identifier country:0:1s:CodeableConcept jurisdiction:0:*s:CodeableConcept legalStatusOfSupply:0:1s:CodeableConcept validityPeriod:0:1s:Period
backbone MedicinalProductAuthorization.procedure BackboneElement identifier:0:1s:Identifier type:1:1s:CodeableConcept date[x]:0:1s:Period|dateTime application:0:*s:MedicinalProductAuthorization.procedure
resource MedicinalProductContraindication DomainResource subject:0:*s:Reference disease:0:1s:CodeableConcept diseaseStatus:0:1s:CodeableConcept comorbidity:0:*s:CodeableConcept therapeuticIndication:0:*s:Reference otherTherapy:0:*s:MedicinalProductContraindication.otherTherapy population:0:*s:Population
backbone MedicinalProductContraindication.otherTherapy BackboneElement therapyRelationshipType:1:1s:CodeableConcept medication[x]:1:1s:CodeableConcept|Reference
resource MedicinalProductIndication DomainResource subject:0:*s:Reference diseaseSymptomProcedure:0:1s:CodeableConcept diseaseStatus:0:1s:CodeableConcept comorbidity:0:*s:CodeableConcept intendedEffect:0:1s:CodeableConcept duration:0:1s:Quantity otherTherapy:0:*s:MedicinalProductIndication.otherTherapy undesirableEffect:0:*s:Reference population:0:*s:Population
backbone MedicinalProductIndication.otherTherapy BackboneElement therapyRelationshipType:1:1s:CodeableConcept medication[x]:1:1s:CodeableConcept|Reference
resource MedicinalProductIngredient DomainResource identifier:0:1s:Identifier role:1:1s:CodeableConcept allergenicIndicator:0:1s:boolean manufacturer:0:*s:Reference specifiedSubstance:0:*s:MedicinalProductIngredient.specifiedSubstance substance:0:1s:MedicinalProductIngredient.substance
backbone MedicinalProductIngredient.specifiedSubstance BackboneElement code:1:1s:CodeableConcept group:1:1s:CodeableConcept confidentiality:0:1s:CodeableConcept strength:0:*s:MedicinalProductIngredient.specifiedSubstance.strength
backbone MedicinalProductIngredient.specifiedSubstance.strength BackboneElement presentation:1:1s:Ratio presentationLowLimit:0:1sm:Ratio concentration:0:1s:Ratio concentrationLowLimit:0:1sm:Ratio measurementPoint:0:1s:string country:0:*s:CodeableConcept referenceStrength:0:*s:MedicinalProductIngredient.specifiedSubstance.strength.referenceStrength
backbone MedicinalProductIngredient.specifiedSubstance.strength.referenceStrength BackboneElement substance:0:1s:CodeableConcept strength:1:1s:Ratio strengthLowLimit:0:1s:Ratio measurementPoint:0:1s:string country:0:*s:CodeableConcept
backbone MedicinalProductIngredient.substance BackboneElement code:1:1s:CodeableConcept strength:0:*s:MedicinalProductIngredient.specifiedSubstance.strength
resource MedicinalProductInteraction DomainResource subject:0:*s:Reference description:0:1s:string interactant:0:*s:MedicinalProductInteraction.interactant type:0:1s:CodeableConcept effect:0:1s:CodeableConcept incidence:0:1s:CodeableConcept management:0:1s:CodeableConcept
backbone MedicinalProductInteraction.interactant BackboneElement item[x]:1:1s:Reference|CodeableConcept
resource MedicinalProductManufactured DomainResource manufacturedDoseForm:1:1s:CodeableConcept unitOfPresentation:0:1s:CodeableConcept quantity:1:1s:Quantity manufacturer:0:*s:Reference ingredient:0:*s:Reference physicalCharacteristics:0:1s:ProdCharacteristic otherCharacteristics:0:*s:CodeableConcept
resource MedicinalProductPackaged DomainResource identifier:0:*s:Identifier subject:0:*s:Reference description:0:1s:string legalStatusOfSupply:0:1s:CodeableConcept marketingStatus:0:*s:MarketingStatus marketingAuthorization:0:1s:Reference manufacturer:0:*s:Reference batchIdentifier:0:*s:MedicinalProductPackaged.batchIdentifier packageItem:1:*s:MedicinalProductPackaged.packageItem
backbone MedicinalProductPackaged.batchIdentifier BackboneElement outerPackaging:1:1s:Identifier immediatePackaging:0:1s:Identifier
backbone MedicinalProductPackaged.packageItem BackboneElement identifier:0:*s:Identifier type:1:1s:CodeableConcept quantity:1:1s:Quantity material:0:*s:CodeableConcept alternateMaterial:0:*s:CodeableConcept device:0:*s:Reference manufacturedItem:0:*s:Reference packageItem:0:*s:MedicinalProductPackaged.packageItem physicalCharacteristics:0:1s:ProdCharacteristic otherCharacteristics:0:*s:CodeableConcept shelfLifeStorage:0:*s:ProductShelfLife manufacturer:0:*s:Reference
resource MedicinalProductPharmaceutical DomainResource identifier:0:*s:Identifier administrableDoseForm:1:1s:CodeableConcept unitOfPresentation:0:1s:CodeableConcept ingredient:0:*s:Reference device:0:*s:Reference characteristics:0:*s:MedicinalProductPharmaceutical.characteristics routeOfAdministration:1:*s:MedicinalProductPharmaceutical.routeOfAdministration
backbone MedicinalProductPharmaceutical.characteristics BackboneElement code:1:1s:CodeableConcept status:0:1s:CodeableConcept
backbone MedicinalProductPharmaceutical.routeOfAdministration BackboneElement code:1:1s:CodeableConcept firstDose:0:1s:Quantity maxSingleDose:0:1s:Quantity maxDosePerDay:0:1s:Quantity maxDosePerTreatmentPeriod:0:1s:Ratio maxTreatmentPeriod:0:1s:Duration targetSpecies:0:*s:MedicinalProductPharmaceutical.routeOfAdministration.targetSpecies
backbone MedicinalProductPharmaceutical.routeOfAdministration.targetSpecies BackboneElement code:1:1s:CodeableConcept withdrawalPeriod:0:*s:MedicinalProductPharmaceutical.routeOfAdministration.targetSpecies.withdrawalPeriod
backbone MedicinalProductPharmaceutical.routeOfAdministration.targetSpecies.withdrawalPeriod BackboneElement tissue:1:1s:CodeableConcept value:1:1s:Quantity supportingInformation:0:1s:string
resource MedicinalProductUndesirableEffect DomainResource subject:0:*s:Reference symptomConditionEffect:0:1s:CodeableConcept classification:0:1s:CodeableConcept frequencyOfOccurrence:0:1s:CodeableConcept population:0:*s:Population
resource MessageDefinition DomainResource url:0:1s:uri identifier:0:*s:Identifier version:0:1s:string name:0:1s:string title:0:1s:string replaces:0:*s:canonical status:1:1sm:code:publication-status experimental:0:1s:boolean date:1:1s:dateTime publisher:0:1s:string contact:0:*s:ContactDetail description:0:1s:markdown useContext:0:*s:UsageContext jurisdiction:0:*s:CodeableConcept purpose:0:1s:markdown copyright:0:1:markdown base:0:1s:canonical parent:0:*s:canonical event[x]:1:1s:Coding|uri category:0:1s:code:message-significance-category focus:0:*s:MessageDefinition.focus responseRequired:0:1:code:messageheader-response-request allowedResponse:0:*:MessageDefinition.allowedResponse graph:0:*:canonical
backbone MessageDefinition.focus BackboneElement code:1:1s:code:resource-types profile:0:1:canonical min:1:1s:unsignedInt max:0:1:string
backbone MessageDefinition.allowedResponse BackboneElement message:1:1:canonical situation:0:1:markdown
resource MessageHeader DomainResource event[x]:1:1s:Coding|uri destination:0:*s:MessageHeader.destination sender:0:1s:Reference enterer:0:1s:Reference author:0:1s:Reference source:1:1s:MessageHeader.source responsible:0:1s:Reference reason:0:1s:CodeableConcept response:0:1s:MessageHeader.response focus:0:*s:Reference definition:0:1s:canonical
backbone MessageHeader.destination BackboneElement name:0:1s:string target:0:1s:Reference endpoint:1:1s:url receiver:0:1s:Reference
backbone MessageHeader.source BackboneElement name:0:1s:string software:0:1s:string version:0:1s:string contact:0:1s:ContactPoint endpoint:1:1s:url
backbone MessageHeader.response BackboneElement identifier:1:1s:id code:1:1s:code:response-code details:0:1s:Reference
resource MolecularSequence DomainResource identifier:0:*s:Identifier type:0:1s:code:sequence-type coordinateSystem:1:1s:integer patient:0:1s:Reference specimen:0:1s:Reference device:0:1s:Reference performer:0:1s:Reference quantity:0:1s:Quantity referenceSeq:0:1s:MolecularSequence.referenceSeq variant:0:*s:MolecularSequence.variant observedSeq:0:1s:string quality:0:*s:MolecularSequence.quality readCoverage:0:1s:integer repository:0:*s:MolecularSequence.repository pointer:0:*s:Reference structureVariant:0:*s:MolecularSequence.structureVariant
backbone MolecularSequence.referenceSeq BackboneElement chromosome:0:1s:CodeableConcept genomeBuild:0:1s:string orientation:0:1s:code:orientation-type referenceSeqId:0:1s:CodeableConcept referenceSeqPointer:0:1s:Reference referenceSeqString:0:1s:string strand:0:1s:code:strand-type windowStart:0:1s:integer windowEnd:0:1s:integer
backbone MolecularSequence.variant BackboneElement start:0:1s:integer end:0:1s:integer observedAllele:0:1s:string referenceAllele:0:1s:string cigar:0:1s:string variantPointer:0:1s:Reference
backbone MolecularSequence.quality BackboneElement type:1:1s:code:quality-type standardSequence:0:1s:CodeableConcept start:0:1s:integer end:0:1s:integer score:0:1s:Quantity method:0:1s:CodeableConcept truthTP:0:1s:decimal queryTP:0:1s:decimal truthFN:0:1s:decimal queryFP:0:1s:decimal gtFP:0:1s:decimal precision:0:1s:decimal recall:0:1s:decimal fScore:0:1s:decimal roc:0:1s:MolecularSequence.quality.roc
backbone MolecularSequence.quality.roc BackboneElement score:0:*s:integer numTP:0:*s:integer numFP:0:*s:integer numFN:0:*s:integer precision:0:*s:decimal sensitivity:0:*s:decimal fMeasure:0:*s:decimal
backbone MolecularSequence.repository BackboneElement type:1:1s:code:repository-type url:0:1s:uri name:0:1s:string datasetId:0:1s:string variantsetId:0:1s:string readsetId:0:1s:string
backbone MolecularSequence.structureVariant BackboneElement variantType:0:1s:CodeableConcept exact:0:1s:boolean length:0:1s:integer outer:0:1s:MolecularSequence.structureVariant.outer inner:0:1s:MolecularSequence.structureVariant.inner
backbone MolecularSequence.structureVariant.outer BackboneElement start:0:1s:integer end:0:1s:integer
backbone MolecularSequence.structureVariant.inner BackboneElement start:0:1s:integer end:0:1s:integer
resource NamingSystem DomainResource name:1:1s:string status:1:1sm:code:publication-status kind:1:1s:code:namingsystem-type date:1:1s:dateTime publisher:0:1s:string contact:0:*s:ContactDetail responsible:0:1:string type:0:1:CodeableConcept description:0:1:markdown useContext:0:*s:UsageContext jurisdiction:0:*s:CodeableConcept usage:0:1:string uniqueId:1:*s:NamingSystem.uniqueId
backbone NamingSystem.uniqueId BackboneElement type:1:1s:code:namingsystem-identifier-type value:1:1s:string preferred:0:1:boolean comment:0:1:string period:0:1:Period
resource NutritionOrder DomainResource identifier:0:*:Identifier instantiatesCanonical:0:*s:canonical instantiatesUri:0:*s:uri instantiates:0:*:uri status:1:1sm:code:request-status intent:1:1sm:code:request-intent patient:1:1s:Reference encounter:0:1:Reference dateTime:1:1s:dateTime orderer:0:1s:Reference allergyIntolerance:0:*:Reference foodPreferenceModifier:0:*:CodeableConcept excludeFoodModifier:0:*:CodeableConcept oralDiet:0:1:NutritionOrder.oralDiet supplement:0:*:NutritionOrder.supplement enteralFormula:0:1:NutritionOrder.enteralFormula note:0:*:Annotation
backbone NutritionOrder.oralDiet BackboneElement type:0:*s:CodeableConcept schedule:0:*:Timing nutrient:0:*:NutritionOrder.oralDiet.nutrient texture:0:*:NutritionOrder.oralDiet.texture fluidConsistencyType:0:*:CodeableConcept instruction:0:1s:string
backbone NutritionOrder.oralDiet.nutrient BackboneElement modifier:0:1:CodeableConcept amount:0:1:Quantity
backbone NutritionOrder.oralDiet.texture BackboneElement modifier:0:1:CodeableConcept foodType:0:1:CodeableConcept
backbone NutritionOrder.supplement BackboneElement type:0:1s:CodeableConcept productName:0:1:string schedule:0:*:Timing quantity:0:1:Quantity instruction:0:1s:string
backbone NutritionOrder.enteralFormula BackboneElement baseFormulaType:0:1s:CodeableConcept baseFormulaProductName:0:1:string additiveType:0:1:CodeableConcept additiveProductName:0:1:string caloricDensity:0:1:Quantity routeofAdministration:0:1:CodeableConcept administration:0:*:NutritionOrder.enteralFormula.administration maxVolumeToDeliver:0:1:Quantity administrationInstruction:0:1s:string
backbone NutritionOrder.enteralFormula.administration BackboneElement schedule:0:1:Timing quantity:0:1:Quantity rate[x]:0:1:Quantity|Ratio
resource Observation DomainResource identifier:0:*s:Identifier basedOn:0:*s:Reference partOf:0:*s:Reference status:1:1sm:code:observation-status category:0:*:CodeableConcept code:1:1s:CodeableConcept subject:0:1s:Reference focus:0:*s:Reference encounter:0:1s:Reference effective[x]:0:1s:dateTime|Period|Timing|instant issued:0:1s:instant performer:0:*s:Reference value[x]:0:1s:Quantity|CodeableConcept|string|boolean|integer|Range|Ratio|SampledData|time|dateTime|Period dataAbsentReason:0:1:CodeableConcept interpretation:0:*:CodeableConcept note:0:*:Annotation bodySite:0:1:CodeableConcept method:0:1:CodeableConcept specimen:0:1:Reference device:0:1:Reference referenceRange:0:*:Observation.referenceRange hasMember:0:*s:Reference derivedFrom:0:*s:Reference component:0:*s:Observation.component
backbone Observation.referenceRange BackboneElement low:0:1:Quantity high:0:1:Quantity type:0:1:CodeableConcept appliesTo:0:*:CodeableConcept age:0:1:Range text:0:1:string
backbone Observation.component BackboneElement code:1:1s:CodeableConcept value[x]:0:1s:Quantity|CodeableConcept|string|boolean|integer|Range|Ratio|SampledData|time|dateTime|Period dataAbsentReason:0:1:CodeableConcept interpretation:0:*:CodeableConcept referenceRange:0:*:Observation.referenceRange
resource ObservationDefinition DomainResource publisher:0:1:Reference category:0:*s:CodeableConcept code:1:1s:CodeableConcept identifier:0:*s:Identifier permittedDataType:0:*:code:permitted-data-type multipleResultsAllowed:0:1:boolean method:0:1:CodeableConcept preferredReportName:0:1:string quantitativeDetails:0:1:ObservationDefinition.quantitativeDetails qualifiedInterval:0:*:ObservationDefinition.qualifiedInterval validCodedValueSet:0:1:Reference normalCodedValueSet:0:1:Reference abnormalCodedValueSet:0:1:Reference criticalCodedValueSet:0:1:Reference
backbone ObservationDefinition.quantitativeDetails BackboneElement customaryUnit:0:1:CodeableConcept unit:0:1:CodeableConcept conversionFactor:0:1:decimal decimalPrecision:0:1:integer
backbone ObservationDefinition.qualifiedInterval BackboneElement category:0:1:code:observation-range-category range:0:1:Range context:0:1:CodeableConcept appliesTo:0:*:CodeableConcept gender:0:1:code:administrative-gender age:0:1:Range gestationalAge:0:1:Range condition:0:1:string
resource OperationDefinition DomainResource url:0:1s:uri version:0:1s:string name:1:1s:string title:0:1s:string status:1:1sm:code:publication-status kind:1:1s:code:operation-kind experimental:0:1s:boolean date:0:1s:dateTime publisher:0:1s:string contact:0:*s:ContactDetail description:0:1:markdown useContext:0:*s:UsageContext jurisdiction:0:*s:CodeableConcept purpose:0:1:markdown affectsState:0:1s:boolean code:1:1s:code comment:0:1:markdown base:0:1s:canonical resource:0:*s:code:resource-types system:1:1s:boolean type:1:1s:boolean instance:1:1s:boolean inputProfile:0:1:canonical outputProfile:0:1:canonical parameter:0:*:OperationDefinition.parameter overload:0:*:OperationDefinition.overload
backbone OperationDefinition.parameter BackboneElement name:1:1:code use:1:1:code:operation-parameter-use min:1:1:integer max:1:1:string documentation:0:1:string type:0:1:code:all-types targetProfile:0:*:canonical searchType:0:1:code:search-param-type binding:0:1:OperationDefinition.parameter.binding referencedFrom:0:*:OperationDefinition.parameter.referencedFrom part:0:*:OperationDefinition.parameter
backbone OperationDefinition.parameter.binding BackboneElement strength:1:1:code:binding-strength valueSet:1:1:canonical
backbone OperationDefinition.parameter.referencedFrom BackboneElement source:1:1:string sourceId:0:1:string
backbone OperationDefinition.overload BackboneElement parameterName:0:*:string comment:0:1:string
resource OperationOutcome DomainResource issue:1:*s:OperationOutcome.issue
backbone OperationOutcome.issue BackboneElement severity:1:1s:code:issue-severity code:1:1s:code:issue-type details:0:1s:CodeableConcept diagnostics:0:1s:string location:0:*s:string expression:0:*s:string
resource Organization DomainResource identifier:0:*s:Identifier active:0:1sm:boolean type:0:*s:CodeableConcept name:0:1s:string alias:0:*:string telecom:0:*:ContactPoint address:0:*:Address partOf:0:1s:Reference contact:0:*:Organization.contact endpoint:0:*:Reference
backbone Organization.contact BackboneElement purpose:0:1:CodeableConcept name:0:1:HumanName telecom:0:*:ContactPoint address:0:1:Address
resource OrganizationAffiliation DomainResource identifier:0:*s:Identifier active:0:1s:boolean period:0:1s:Period organization:0:1s:Reference participatingOrganization:0:1s:Reference network:0:*s:Reference code:0:*s:CodeableConcept specialty:0:*s:CodeableConcept location:0:*s:Reference healthcareService:0:*:Reference telecom:0:*s:ContactPoint endpoint:0:*:Reference
resource Parameters Resource parameter:0:*s:Parameters.parameter
backbone Parameters.parameter BackboneElement name:1:1s:string value[x]:0:1s:base64Binary|boolean|canonical|code|date|dateTime|decimal|id|instant|integer|markdown|oid|positiveInt|string|time|unsignedInt|uri|url|uuid|Address|Age|Annotation|Attachment|CodeableConcept|Coding|ContactPoint|Count|Distance|Duration|HumanName|Identifier|Money|Period|Quantity|Range|Ratio|Reference|SampledData|Signature|Timing|ContactDetail|Contributor|DataRequirement|Expression|ParameterDefinition|RelatedArtifact|TriggerDefinition|UsageContext|Dosage|Meta resource:0:1s:Resource part:0:*s:Parameters.parameter
resource Patient DomainResource identifier:0:*s:Identifier active:0:1sm:boolean name:0:*s:HumanName telecom:0:*s:ContactPoint gender:0:1s:code:administrative-gender birthDate:0:1s:date deceased[x]:0:1sm:boolean|dateTime address:0:*s:Address maritalStatus:0:1:CodeableConcept multipleBirth[x]:0:1:boolean|integer photo:0:*:Attachment contact:0:*:Patient.contact communication:0:*:Patient.communication generalPractitioner:0:*:Reference managingOrganization:0:1s:Reference link:0:*sm:Patient.link
backbone Patient.contact BackboneElement relationship:0:*:CodeableConcept name:0:1:HumanName telecom:0:*:ContactPoint address:0:1:Address gender:0:1:code:administrative-gender organization:0:1:Reference period:0:1:Period
backbone Patient.communication BackboneElement language:1:1:CodeableConcept preferred:0:1:boolean
backbone Patient.link BackboneElement other:1:1s:Reference type:1:1s:code:link-type
resource PaymentNotice DomainResource identifier:0:*:Identifier status:1:1sm:code:fm-status request:0:1:Reference response:0:1:Reference created:1:1s:dateTime provider:0:1:Reference payment:1:1s:Reference paymentDate:0:1:date payee:0:1:Reference recipient:1:1s:Reference amount:1:1s:Money paymentStatus:0:1:CodeableConcept
resource PaymentReconciliation DomainResource identifier:0:*:Identifier status:1:1sm:code:fm-status period:0:1s:Period created:1:1s:dateTime paymentIssuer:0:1s:Reference request:0:1:Reference requestor:0:1:Reference outcome:0:1:code:remittance-outcome disposition:0:1:string paymentDate:1:1s:date paymentAmount:1:1s:Money paymentIdentifier:0:1:Identifier detail:0:*:PaymentReconciliation.detail formCode:0:1:CodeableConcept processNote:0:*:PaymentReconciliation.processNote
backbone PaymentReconciliation.detail BackboneElement identifier:0:1:Identifier predecessor:0:1:Identifier type:1:1:CodeableConcept request:0:1:Reference submitter:0:1:Reference response:0:1:Reference date:0:1:date responsible:0:1:Reference payee:0:1:Reference amount:0:1:Money
backbone PaymentReconciliation.processNote BackboneElement type:0:1:code:note-type text:0:1:string
resource Person DomainResource identifier:0:*:Identifier name:0:*s:HumanName telecom:0:*s:ContactPoint gender:0:1s:code:administrative-gender birthDate:0:1s:date address:0:*:Address photo:0:1:Attachment managingOrganization:0:1s:Reference active:0:1sm:boolean link:0:*:Person.link
backbone Person.link BackboneElement target:1:1:Reference assurance:0:1:code:identity-assuranceLevel
resource PlanDefinition DomainResource url:0:1s:uri identifier:0:*s:Identifier version:0:1s:string name:0:1s:string title:0:1s:string subtitle:0:1:string type:0:1s:CodeableConcept status:1:1sm:code:publication-status experimental:0:1s:boolean subject[x]:0:1:CodeableConcept|Reference date:0:1s:dateTime publisher:0:1s:string contact:0:*s:ContactDetail description:0:1s:markdown useContext:0:*s:UsageContext jurisdiction:0:*s:CodeableConcept purpose:0:1:markdown usage:0:1:string copyright:0:1:markdown approvalDate:0:1:date lastReviewDate:0:1:date effectivePeriod:0:1s:Period topic:0:*:CodeableConcept author:0:*:ContactDetail editor:0:*:ContactDetail reviewer:0:*:ContactDetail endorser:0:*:ContactDetail relatedArtifact:0:*:RelatedArtifact library:0:*:canonical goal:0:*:PlanDefinition.goal action:0:*:PlanDefinition.action
backbone PlanDefinition.goal BackboneElement category:0:1:CodeableConcept description:1:1:CodeableConcept priority:0:1:CodeableConcept start:0:1:CodeableConcept addresses:0:*:CodeableConcept documentation:0:*:RelatedArtifact target:0:*:PlanDefinition.goal.target
backbone PlanDefinition.goal.target BackboneElement measure:0:1:CodeableConcept detail[x]:0:1:Quantity|Range|CodeableConcept due:0:1:Duration
backbone PlanDefinition.action BackboneElement prefix:0:1:string title:0:1:string description:0:1:string textEquivalent:0:1:string priority:0:1:code:request-priority code:0:*:CodeableConcept reason:0:*:CodeableConcept documentation:0:*:RelatedArtifact goalId:0:*:id subject[x]:0:1:CodeableConcept|Reference trigger:0:*:TriggerDefinition condition:0:*:PlanDefinition.action.condition input:0:*:DataRequirement output:0:*:DataRequirement relatedAction:0:*:PlanDefinition.action.relatedAction timing[x]:0:1:dateTime|Age|Period|Duration|Range|Timing participant:0:*:PlanDefinition.action.participant type:0:1:CodeableConcept groupingBehavior:0:1:code:action-grouping-behavior selectionBehavior:0:1:code:action-selection-behavior requiredBehavior:0:1:code:action-required-behavior precheckBehavior:0:1:code:action-precheck-behavior cardinalityBehavior:0:1:code:action-cardinality-behavior definition[x]:0:1:canonical|uri transform:0:1:canonical dynamicValue:0:*:PlanDefinition.action.dynamicValue action:0:*:PlanDefinition.action
backbone PlanDefinition.action.condition BackboneElement kind:1:1:code:action-condition-kind expression:0:1:Expression
backbone PlanDefinition.action.relatedAction BackboneElement actionId:1:1:id relationship:1:1:code:action-relationship-type offset[x]:0:1:Duration|Range
backbone PlanDefinition.action.participant BackboneElement type:1:1:code:action-participant-type role:0:1:CodeableConcept
backbone PlanDefinition.action.dynamicValue BackboneElement path:0:1:string expression:0:1:Expression
resource Practitioner DomainResource identifier:0:*s:Identifier active:0:1s:boolean name:0:*s:HumanName telecom:0:*s:ContactPoint address:0:*s:Address gender:0:1s:code:administrative-gender birthDate:0:1s:date photo:0:*:Attachment qualification:0:*:Practitioner.qualification communication:0:*:CodeableConcept
backbone Practitioner.qualification BackboneElement identifier:0:*:Identifier code:1:1:CodeableConcept period:0:1:Period issuer:0:1:Reference
resource PractitionerRole DomainResource identifier:0:*s:Identifier active:0:1s:boolean period:0:1s:Period practitioner:0:1s:Reference organization:0:1s:Reference code:0:*s:CodeableConcept specialty:0:*s:CodeableConcept location:0:*s:Reference healthcareService:0:*:Reference telecom:0:*s:ContactPoint availableTime:0:*:PractitionerRole.availableTime notAvailable:0:*:PractitionerRole.notAvailable availabilityExceptions:0:1:string endpoint:0:*:Reference
backbone PractitionerRole.availableTime BackboneElement daysOfWeek:0:*:code:days-of-week allDay:0:1:boolean availableStartTime:0:1:time availableEndTime:0:1:time
backbone PractitionerRole.notAvailable BackboneElement description:1:1:string during:0:1:Period
resource Procedure DomainResource identifier:0:*s:Identifier instantiatesCanonical:0:*s:canonical instantiatesUri:0:*s:uri basedOn:0:*s:Reference partOf:0:*s:Reference status:1:1sm:code:event-status statusReason:0:1s:CodeableConcept category:0:1s:CodeableConcept code:0:1s:CodeableConcept subject:1:1s:Reference encounter:0:1s:Reference performed[x]:0:1s:dateTime|Period|string|Age|Range recorder:0:1s:Reference asserter:0:1s:Reference performer:0:*s:Procedure.performer location:0:1s:Reference reasonCode:0:*s:CodeableConcept reasonReference:0:*s:Reference bodySite:0:*s:CodeableConcept outcome:0:1s:CodeableConcept report:0:*:Reference complication:0:*:CodeableConcept complicationDetail:0:*:Reference followUp:0:*:CodeableConcept note:0:*:Annotation focalDevice:0:*:Procedure.focalDevice usedReference:0:*:Reference usedCode:0:*:CodeableConcept
backbone Procedure.performer BackboneElement function:0:1s:CodeableConcept actor:1:1s:Reference onBehalfOf:0:1:Reference
backbone Procedure.focalDevice BackboneElement action:0:1:CodeableConcept manipulated:1:1:Reference
resource Provenance DomainResource target:1:*s:Reference occurred[x]:0:1:Period|dateTime recorded:1:1s:instant policy:0:*:uri location:0:1:Reference reason:0:*:CodeableConcept activity:0:1:CodeableConcept agent:1:*:Provenance.agent entity:0:*:Provenance.entity signature:0:*:Signature
backbone Provenance.agent BackboneElement type:0:1s:CodeableConcept role:0:*:CodeableConcept who:1:1s:Reference onBehalfOf:0:1:Reference
backbone Provenance.entity BackboneElement role:1:1s:code:provenance-entity-role what:1:1s:Reference agent:0:*:Provenance.agent
resource Questionnaire DomainResource url:0:1s:uri identifier:0:*s:Identifier version:0:1s:string name:0:1s:string title:0:1s:string derivedFrom:0:*:canonical status:1:1sm:code:publication-status experimental:0:1s:boolean subjectType:0:*s:code:resource-types date:0:1s:dateTime publisher:0:1s:string contact:0:*s:ContactDetail description:0:1:markdown useContext:0:*s:UsageContext jurisdiction:0:*s:CodeableConcept purpose:0:1:markdown copyright:0:1:markdown approvalDate:0:1:date lastReviewDate:0:1:date effectivePeriod:0:1s:Period code:0:*s:Coding item:0:*:Questionnaire.item
backbone Questionnaire.item BackboneElement linkId:1:1:string definition:0:1:uri code:0:*:Coding prefix:0:1:string text:0:1:string type:1:1:code:item-type enableWhen:0:*m:Questionnaire.item.enableWhen enableBehavior:0:1:code:questionnaire-enable-behavior required:0:1:boolean repeats:0:1:boolean readOnly:0:1:boolean maxLength:0:1:integer answerValueSet:0:1:canonical answerOption:0:*:Questionnaire.item.answerOption initial:0:*:Questionnaire.item.initial item:0:*:Questionnaire.item
backbone Questionnaire.item.enableWhen BackboneElement question:1:1:string operator:1:1:code:questionnaire-enable-operator answer[x]:1:1:boolean|decimal|integer|date|dateTime|time|string|Coding|Quantity|Reference
backbone Questionnaire.item.answerOption BackboneElement value[x]:1:1:integer|date|time|string|Coding|Reference initialSelected:0:1:boolean
backbone Questionnaire.item.initial BackboneElement value[x]:1:1:boolean|decimal|integer|date|dateTime|time|string|uri|Attachment|Coding|Quantity|Reference
resource QuestionnaireResponse DomainResource identifier:0:1s:Identifier basedOn:0:*s:Reference partOf:0:*s:Reference questionnaire:0:1s:canonical status:1:1sm:code:questionnaire-answers-status subject:0:1s:Reference encounter:0:1s:Reference authored:0:1s:dateTime author:0:1s:Reference source:0:1s:Reference item:0:*:QuestionnaireResponse.item
backbone QuestionnaireResponse.item BackboneElement linkId:1:1:string definition:0:1:uri text:0:1:string answer:0:*:QuestionnaireResponse.item.answer item:0:*:QuestionnaireResponse.item
backbone QuestionnaireResponse.item.answer BackboneElement value[x]:0:1:boolean|decimal|integer|date|dateTime|time|string|uri|Attachment|Coding|Quantity|Reference item:0:*:QuestionnaireResponse.item
resource RelatedPerson DomainResource identifier:0:*s:Identifier active:0:1sm:boolean patient:1:1s:Reference relationship:0:*s:CodeableConcept name:0:*s:HumanName telecom:0:*s:ContactPoint gender:0:1s:code:administrative-gender birthDate:0:1s:date address:0:*s:Address photo:0:*:Attachment period:0:1:Period communication:0:*:RelatedPerson.communication
backbone RelatedPerson.communication BackboneElement language:1:1:CodeableConcept preferred:0:1:boolean
resource RequestGroup DomainResource identifier:0:*s:Identifier instantiatesCanonical:0:*s:canonical instantiatesUri:0:*s:uri basedOn:0:*:Reference replaces:0:*:Reference groupIdentifier:0:1s:Identifier status:1:1sm:code:request-status intent:1:1sm:code:request-intent priority:0:1s:code:request-priority code:0:1s:CodeableConcept subject:0:1:Reference encounter:0:1:Reference authoredOn:0:1:dateTime author:0:1:Reference reasonCode:0:*:CodeableConcept reasonReference:0:*:Reference note:0:*:Annotation action:0:*:RequestGroup.action
backbone RequestGroup.action BackboneElement prefix:0:1:string title:0:1:string description:0:1s:string textEquivalent:0:1s:string priority:0:1:code:request-priority code:0:*:CodeableConcept documentation:0:*:RelatedArtifact condition:0:*:RequestGroup.action.condition relatedAction:0:*:RequestGroup.action.relatedAction timing[x]:0:1:dateTime|Age|Period|Duration|Range|Timing participant:0:*:Reference type:0:1:CodeableConcept groupingBehavior:0:1:code:action-grouping-behavior selectionBehavior:0:1:code:action-selection-behavior requiredBehavior:0:1:code:action-required-behavior precheckBehavior:0:1:code:action-precheck-behavior cardinalityBehavior:0:1:code:action-cardinality-behavior resource:0:1:Reference action:0:*:RequestGroup.action
backbone RequestGroup.action.condition BackboneElement kind:1:1:code:action-condition-kind expression:0:1:Expression
backbone RequestGroup.action.relatedAction BackboneElement actionId:1:1:id relationship:1:1:code:action-relationship-type offset[x]:0:1:Duration|Range
resource ResearchDefinition DomainResource url:0:1s:uri identifier:0:*s:Identifier version:0:1s:string name:0:1s:string title:0:1s:string shortTitle:0:1:string subtitle:0:1:string status:1:1sm:code:publication-status experimental:0:1s:boolean subject[x]:0:1:CodeableConcept|Reference date:0:1s:dateTime publisher:0:1s:string contact:0:*s:ContactDetail description:0:1s:markdown comment:0:*:string useContext:0:*s:UsageContext jurisdiction:0:*s:CodeableConcept purpose:0:1:markdown usage:0:1:string copyright:0:1:markdown approvalDate:0:1:date lastReviewDate:0:1:date effectivePeriod:0:1s:Period topic:0:*:CodeableConcept author:0:*:ContactDetail editor:0:*:ContactDetail reviewer:0:*:ContactDetail endorser:0:*:ContactDetail relatedArtifact:0:*:RelatedArtifact library:0:*:canonical population:1:1s:Reference exposure:0:1s:Reference exposureAlternative:0:1s:Reference outcome:0:1s:Reference
resource ResearchElementDefinition DomainResource url:0:1s:uri identifier:0:*s:Identifier version:0:1s:string name:0:1s:string title:0:1s:string shortTitle:0:1s:string subtitle:0:1:string status:1:1sm:code:publication-status experimental:0:1s:boolean subject[x]:0:1:CodeableConcept|Reference date:0:1s:dateTime publisher:0:1s:string contact:0:*s:ContactDetail description:0:1s:markdown comment:0:*:string useContext:0:*s:UsageContext jurisdiction:0:*s:CodeableConcept purpose:0:1:markdown usage:0:1:string copyright:0:1:markdown approvalDate:0:1:date lastReviewDate:0:1:date effectivePeriod:0:1s:Period topic:0:*:CodeableConcept author:0:*:ContactDetail editor:0:*:ContactDetail reviewer:0:*:ContactDetail endorser:0:*:ContactDetail relatedArtifact:0:*:RelatedArtifact library:0:*:canonical type:1:1s:code:research-element-type variableType:0:1:code:variable-type characteristic:1:*s:ResearchElementDefinition.characteristic
backbone ResearchElementDefinition.characteristic BackboneElement definition[x]:1:1s:CodeableConcept|canonical|Expression|DataRequirement usageContext:0:*:UsageContext exclude:0:1:boolean unitOfMeasure:0:1:CodeableConcept studyEffectiveDescription:0:1:string studyEffective[x]:0:1:dateTime|Period|Duration|Timing studyEffectiveTimeFromStart:0:1:Duration studyEffectiveGroupMeasure:0:1:code:group-measure participantEffectiveDescription:0:1:string participantEffective[x]:0:1:dateTime|Period|Duration|Timing participantEffectiveTimeFromStart:0:1:Duration participantEffectiveGroupMeasure:0:1:code:group-measure
resource ResearchStudy DomainResource identifier:0:*s:Identifier name:0:1:string title:0:1s:string label:0:*:ResearchStudy.label protocol:0:*s:Reference partOf:0:*s:Reference status:1:1sm:code:research-study-status primaryPurposeType:0:1s:CodeableConcept phase:0:1s:CodeableConcept studyDesign:0:*s:CodeableConcept category:0:*s:CodeableConcept focus:0:*s:CodeableConcept condition:0:*s:CodeableConcept contact:0:*s:ContactDetail relatedArtifact:0:*:RelatedArtifact keyword:0:*s:CodeableConcept location:0:*s:CodeableConcept region:0:*s:CodeableConcept descriptionSummary:0:1:markdown description:0:1:markdown enrollment:0:*s:Reference period:0:1s:Period sponsor:0:1s:Reference principalInvestigator:0:1s:Reference site:0:*s:Reference reasonStopped:0:1s:CodeableConcept note:0:*:Annotation arm:0:*:ResearchStudy.arm classifier:0:*:CodeableConcept associatedParty:0:*:ResearchStudy.associatedParty progressStatus:0:*:ResearchStudy.progressStatus whyStopped:0:1s:CodeableConcept recruitment:0:1s:ResearchStudy.recruitment comparisonGroup:0:*:ResearchStudy.comparisonGroup objective:0:*:ResearchStudy.objective outcomeMeasure:0:*:ResearchStudy.outcomeMeasure result:0:*s:Reference
backbone ResearchStudy.label BackboneElement type:0:1:CodeableConcept value:0:1:string
backbone ResearchStudy.arm BackboneElement name:1:1:string type:0:1:CodeableConcept description:0:1:string
backbone ResearchStudy.associatedParty BackboneElement name:0:1:string role:1:1:CodeableConcept period:0:*:Period classifier:0:*:CodeableConcept party:0:1:Reference
backbone ResearchStudy.progressStatus BackboneElement state:1:1:CodeableConcept actual:0:1:boolean period:0:1:Period
backbone ResearchStudy.recruitment BackboneElement targetNumber:0:1:unsignedInt actualNumber:0:1:unsignedInt eligibility:0:1:Reference actualGroup:0:1s:Reference
backbone ResearchStudy.comparisonGroup BackboneElement linkId:0:1:id name:1:1:string type:0:1:CodeableConcept description:0:1:markdown intendedExposure:0:*:Reference observedGroup:0:1:Reference
backbone ResearchStudy.objective BackboneElement name:0:1:string type:0:1:CodeableConcept description:0:1:markdown
backbone ResearchStudy.outcomeMeasure BackboneElement name:0:1:string type:0:*:CodeableConcept description:0:1:markdown reference:0:1:Reference
resource ResearchSubject DomainResource identifier:0:*s:Identifier status:1:1sm:code:research-subject-status period:0:1s:Period study:1:1s:Reference individual:1:1s:Reference assignedArm:0:1:string actualArm:0:1:string consent:0:1:Reference
resource RiskAssessment DomainResource identifier:0:*s:Identifier basedOn:0:1:Reference parent:0:1:Reference status:1:1s:code:observation-status method:0:1s:CodeableConcept code:0:1s:CodeableConcept subject:1:1s:Reference encounter:0:1s:Reference occurrence[x]:0:1s:dateTime|Period condition:0:1s:Reference performer:0:1s:Reference reasonCode:0:*:CodeableConcept reasonReference:0:*:Reference basis:0:*:Reference prediction:0:*:RiskAssessment.prediction mitigation:0:1:string note:0:*:Annotation
backbone RiskAssessment.prediction BackboneElement outcome:0:1:CodeableConcept probability[x]:0:1:decimal|Range qualitativeRisk:0:1:CodeableConcept relativeRisk:0:1:decimal when[x]:0:1:Period|Range rationale:0:1:string
resource RiskEvidenceSynthesis DomainResource url:0:1s:uri identifier:0:*s:Identifier version:0:1s:string name:0:1s:string title:0:1s:string status:1:1sm:code:publication-status date:0:1s:dateTime publisher:0:1s:string contact:0:*s:ContactDetail description:0:1s:markdown note:0:*:Annotation useContext:0:*s:UsageContext jurisdiction:0:*s:CodeableConcept copyright:0:1:markdown approvalDate:0:1:date lastReviewDate:0:1:date effectivePeriod:0:1s:Period topic:0:*:CodeableConcept author:0:*:ContactDetail editor:0:*:ContactDetail reviewer:0:*:ContactDetail endorser:0:*:ContactDetail relatedArtifact:0:*:RelatedArtifact synthesisType:0:1:CodeableConcept studyType:0:1:CodeableConcept population:1:1s:Reference exposure:0:1s:Reference outcome:1:1s:Reference sampleSize:0:1:RiskEvidenceSynthesis.sampleSize riskEstimate:0:1s:RiskEvidenceSynthesis.riskEstimate certainty:0:*:RiskEvidenceSynthesis.certainty
backbone RiskEvidenceSynthesis.sampleSize BackboneElement description:0:1:string numberOfStudies:0:1:integer numberOfParticipants:0:1:integer
backbone RiskEvidenceSynthesis.riskEstimate BackboneElement description:0:1:string type:0:1:CodeableConcept value:0:1:decimal unitOfMeasure:0:1:CodeableConcept denominatorCount:0:1:integer numeratorCount:0:1:integer precisionEstimate:0:*:RiskEvidenceSynthesis.riskEstimate.precisionEstimate
backbone RiskEvidenceSynthesis.riskEstimate.precisionEstimate BackboneElement type:0:1:CodeableConcept level:0:1:decimal from:0:1:decimal to:0:1:decimal
backbone RiskEvidenceSynthesis.certainty BackboneElement rating:0:*:CodeableConcept note:0:*:Annotation certaintySubcomponent:0:*:RiskEvidenceSynthesis.certainty.certaintySubcomponent
backbone RiskEvidenceSynthesis.certainty.certaintySubcomponent BackboneElement type:0:1:CodeableConcept rating:0:*:CodeableConcept note:0:*:Annotation
resource Schedule DomainResource identifier:0:*s:Identifier active:0:1sm:boolean serviceCategory:0:*s:CodeableConcept serviceType:0:*s:CodeableConcept specialty:0:*s:CodeableConcept actor:1:*s:Reference planningHorizon:0:1s:Period comment:0:1:string
resource SearchParameter DomainResource url:1:1s:uri version:0:1s:string name:1:1s:string derivedFrom:0:1:canonical status:1:1sm:code:publication-status experimental:0:1s:boolean date:0:1s:dateTime publisher:0:1s:string contact:0:*s:ContactDetail description:1:1s:markdown useContext:0:*s:UsageContext jurisdiction:0:*s:CodeableConcept purpose:0:1:markdown code:1:1s:code base:1:*s:code:resource-types type:1:1s:code:search-param-type expression:0:1:string xpath:0:1:string xpathUsage:0:1:code:search-xpath-usage target:0:*:code:resource-types multipleOr:0:1:boolean multipleAnd:0:1:boolean comparator:0:*:code:search-comparator modifier:0:*:code:search-modifier-code chain:0:*:string component:0:*:SearchParameter.component
backbone SearchParameter.component BackboneElement definition:1:1:canonical expression:1:1:string
resource ServiceRequest DomainResource identifier:0:*s:Identifier instantiatesCanonical:0:*s:canonical instantiatesUri:0:*s:uri basedOn:0:*s:Reference replaces:0:*s:Reference requisition:0:1s:Identifier status:1:1sm:code:request-status intent:1:1sm:code:request-intent category:0:*s:CodeableConcept priority:0:1s:code:request-priority doNotPerform:0:1sm:boolean code:0:1s:CodeableConcept orderDetail:0:*s:CodeableConcept quantity[x]:0:1s:Quantity|Ratio|Range subject:1:1s:Reference encounter:0:1s:Reference occurrence[x]:0:1s:dateTime|Period|Timing asNeeded[x]:0:1s:boolean|CodeableConcept authoredOn:0:1s:dateTime requester:0:1s:Reference performerType:0:1s:CodeableConcept performer:0:*s:Reference locationCode:0:*s:CodeableConcept locationReference:0:*s:Reference reasonCode:0:*s:CodeableConcept reasonReference:0:*s:Reference insurance:0:*:Reference supportingInfo:0:*:Reference specimen:0:*s:Reference bodySite:0:*s:CodeableConcept note:0:*:Annotation patientInstruction:0:1s:string relevantHistory:0:*:Reference
resource Slot DomainResource identifier:0:*s:Identifier serviceCategory:0:*s:CodeableConcept serviceType:0:*s:CodeableConcept specialty:0:*s:CodeableConcept appointmentType:0:1s:CodeableConcept schedule:1:1s:Reference status:1:1s:code:slotstatus start:1:1s:instant end:1:1s:instant overbooked:0:1:boolean comment:0:1:string
resource Specimen DomainResource identifier:0:*s:Identifier accessionIdentifier:0:1s:Identifier status:0:1sm:code:specimen-status type:0:1s:CodeableConcept subject:0:1s:Reference receivedTime:0:1s:dateTime parent:0:*:Reference request:0:*:Reference collection:0:1:Specimen.collection processing:0:*:Specimen.processing container:0:*:Specimen.container condition:0:*s:CodeableConcept note:0:*:Annotation
backbone Specimen.collection BackboneElement collector:0:1s:Reference collected[x]:0:1s:dateTime|Period duration:0:1s:Duration quantity:0:1:Quantity method:0:1:CodeableConcept bodySite:0:1:CodeableConcept fastingStatus[x]:0:1s:CodeableConcept|Duration
backbone Specimen.processing BackboneElement description:0:1:string procedure:0:1:CodeableConcept additive:0:*:Reference time[x]:0:1:dateTime|Period
backbone Specimen.container BackboneElement identifier:0:*s:Identifier description:0:1:string type:0:1:CodeableConcept capacity:0:1:Quantity specimenQuantity:0:1:Quantity additive[x]:0:1:CodeableConcept|Reference
resource SpecimenDefinition DomainResource identifier:0:1s:Identifier typeCollected:0:1s:CodeableConcept patientPreparation:0:*s:CodeableConcept timeAspect:0:1s:string collection:0:*s:CodeableConcept typeTested:0:*:SpecimenDefinition.typeTested
backbone SpecimenDefinition.typeTested BackboneElement isDerived:0:1:boolean type:0:1:CodeableConcept preference:1:1:code:specimen-contained-preference container:0:1:SpecimenDefinition.typeTested.container requirement:0:1:string retentionTime:0:1:Duration rejectionCriterion:0:*:CodeableConcept handling:0:*:SpecimenDefinition.typeTested.handling
backbone SpecimenDefinition.typeTested.container BackboneElement material:0:1:CodeableConcept type:0:1:CodeableConcept cap:0:1:CodeableConcept description:0:1:string capacity:0:1:Quantity minimumVolume[x]:0:1:Quantity|string additive:0:*:SpecimenDefinition.typeTested.container.additive preparation:0:1:string
backbone SpecimenDefinition.typeTested.container.additive BackboneElement additive[x]:1:1:CodeableConcept|Reference
backbone SpecimenDefinition.typeTested.handling BackboneElement temperatureQualifier:0:1:CodeableConcept temperatureRange:0:1:Range maxDuration:0:1:Duration instruction:0:1:string
resource StructureDefinition DomainResource url:1:1s:uri identifier:0:*s:Identifier version:0:1s:string name:1:1s:string title:0:1s:string status:1:1sm:code:publication-status experimental:0:1s:boolean date:0:1s:dateTime publisher:0:1s:string contact:0:*s:ContactDetail description:0:1:markdown useContext:0:*s:UsageContext jurisdiction:0:*s:CodeableConcept purpose:0:1:markdown copyright:0:1:markdown keyword:0:*s:Coding fhirVersion:0:1s:code:FHIR-version mapping:0:*:StructureDefinition.mapping kind:1:1s:code:structure-definition-kind abstract:1:1s:boolean context:0:*s:StructureDefinition.context contextInvariant:0:*s:string type:1:1s:uri baseDefinition:0:1s:canonical derivation:0:1s:code:type-derivation-rule snapshot:0:1:StructureDefinition.snapshot differential:0:1:StructureDefinition.differential
backbone StructureDefinition.mapping BackboneElement identity:1:1:id uri:0:1:uri name:0:1:string comment:0:1:string
backbone StructureDefinition.context BackboneElement type:1:1s:code:extension-context-type expression:1:1s:string
backbone StructureDefinition.snapshot BackboneElement element:1:*:ElementDefinition
backbone StructureDefinition.differential BackboneElement element:1:*:ElementDefinition
resource StructureMap DomainResource url:1:1s:uri identifier:0:*s:Identifier version:0:1s:string name:1:1s:string title:0:1s:string status:1:1sm:code:publication-status experimental:0:1s:boolean date:0:1s:dateTime publisher:0:1s:string contact:0:*s:ContactDetail description:0:1:markdown useContext:0:*s:UsageContext jurisdiction:0:*s:CodeableConcept purpose:0:1:markdown copyright:0:1:markdown structure:0:*s:StructureMap.structure import:0:*s:canonical group:1:*s:StructureMap.group
backbone StructureMap.structure BackboneElement url:1:1s:canonical mode:1:1s:code:map-model-mode alias:0:1s:string documentation:0:1:string
backbone StructureMap.group BackboneElement name:1:1s:id extends:0:1s:id typeMode:1:1s:code:map-group-type-mode documentation:0:1s:string input:1:*s:StructureMap.group.input rule:1:*s:StructureMap.group.rule
backbone StructureMap.group.input BackboneElement name:1:1s:id type:0:1s:string mode:1:1s:code:map-input-mode documentation:0:1:string
backbone StructureMap.group.rule BackboneElement name:1:1s:id source:1:*s:StructureMap.group.rule.source target:0:*s:StructureMap.group.rule.target rule:0:*s:StructureMap.group.rule dependent:0:*s:StructureMap.group.rule.dependent documentation:0:1:string
backbone StructureMap.group.rule.source BackboneElement context:1:1s:id min:0:1s:integer max:0:1s:string type:0:1s:string defaultValue[x]:0:1s:base64Binary|boolean|canonical|code|date|dateTime|decimal|id|instant|integer|markdown|oid|positiveInt|string|time|unsignedInt|uri|url|uuid|Address|Age|Annotation|Attachment|CodeableConcept|Coding|ContactPoint|Count|Distance|Duration|HumanName|Identifier|Money|Period|Quantity|Range|Ratio|Reference|SampledData|Signature|Timing|ContactDetail|Contributor|DataRequirement|Expression|ParameterDefinition|RelatedArtifact|TriggerDefinition|UsageContext|Dosage|Meta element:0:1s:string listMode:0:1s:code:map-source-list-mode variable:0:1s:id condition:0:1s:string check:0:1s:string logMessage:0:1s:string
backbone StructureMap.group.rule.target BackboneElement context:0:1s:id contextType:0:1s:code:map-context-type element:0:1s:string variable:0:1s:id listMode:0:*s:code:map-target-list-mode listRuleId:0:1s:id transform:0:1s:code:map-transform parameter:0:*s:StructureMap.group.rule.target.parameter
backbone StructureMap.group.rule.target.parameter BackboneElement value[x]:1:1s:id|string|boolean|integer|decimal
backbone StructureMap.group.rule.dependent BackboneElement name:1:1s:id variable:1:*s:string
resource Subscription DomainResource status:1:1sm:code:subscription-status contact:0:*s:ContactPoint end:0:1s:instant reason:1:1s:string criteria:1:1s:string error:0:1s:string channel:1:1s:Subscription.channel
backbone Subscription.channel BackboneElement type:1:1s:code:subscription-channel-type endpoint:0:1s:url payload:0:1s:code header:0:*s:string
resource Substance DomainResource identifier:0:*s:Identifier status:0:1sm:code:substance-status category:0:*s:CodeableConcept code:1:1s:CodeableConcept description:0:1s:string instance:0:*s:Substance.instance ingredient:0:*s:Substance.ingredient
backbone Substance.instance BackboneElement identifier:0:1s:Identifier expiry:0:1s:dateTime quantity:0:1s:Quantity
backbone Substance.ingredient BackboneElement quantity:0:1s:Ratio substance[x]:1:1s:CodeableConcept|Reference
resource SubstanceNucleicAcid DomainResource sequenceType:0:1s:CodeableConcept numberOfSubunits:0:1s:integer areaOfHybridisation:0:1s:string oligoNucleotideType:0:1s:CodeableConcept subunit:0:*s:SubstanceNucleicAcid.subunit
backbone SubstanceNucleicAcid.subunit BackboneElement subunit:0:1s:integer sequence:0:1s:string length:0:1s:integer sequenceAttachment:0:1s:Attachment fivePrime:0:1s:CodeableConcept threePrime:0:1s:CodeableConcept linkage:0:*s:SubstanceNucleicAcid.subunit.linkage sugar:0:*s:SubstanceNucleicAcid.subunit.sugar
backbone SubstanceNucleicAcid.subunit.linkage BackboneElement connectivity:0:1s:string identifier:0:1s:Identifier name:0:1s:string residueSite:0:1s:string
backbone SubstanceNucleicAcid.subunit.sugar BackboneElement identifier:0:1s:Identifier name:0:1s:string residueSite:0:1s:string
resource SubstancePolymer DomainResource class:0:1s:CodeableConcept geometry:0:1s:CodeableConcept copolymerConnectivity:0:*s:CodeableConcept modification:0:*s:string monomerSet:0:*s:SubstancePolymer.monomerSet repeat:0:*s:SubstancePolymer.repeat
backbone SubstancePolymer.monomerSet BackboneElement ratioType:0:1s:CodeableConcept startingMaterial:0:*s:SubstancePolymer.monomerSet.startingMaterial
backbone SubstancePolymer.monomerSet.startingMaterial BackboneElement material:0:1s:CodeableConcept type:0:1s:CodeableConcept isDefining:0:1s:boolean amount:0:1s:SubstanceAmount
backbone SubstancePolymer.repeat BackboneElement numberOfUnits:0:1s:integer averageMolecularFormula:0:1s:string repeatUnitAmountType:0:1s:CodeableConcept repeatUnit:0:*s:SubstancePolymer.repeat.repeatUnit
backbone SubstancePolymer.repeat.repeatUnit BackboneElement orientationOfPolymerisation:0:1s:CodeableConcept repeatUnit:0:1s:string amount:0:1s:SubstanceAmount degreeOfPolymerisation:0:*s:SubstancePolymer.repeat.repeatUnit.degreeOfPolymerisation structuralRepresentation:0:*s:SubstancePolymer.repeat.repeatUnit.structuralRepresentation
backbone SubstancePolymer.repeat.repeatUnit.degreeOfPolymerisation BackboneElement degree:0:1s:CodeableConcept amount:0:1s:SubstanceAmount
backbone SubstancePolymer.repeat.repeatUnit.structuralRepresentation BackboneElement type:0:1s:CodeableConcept representation:0:1s:string attachment:0:1s:Attachment
resource SubstanceProtein DomainResource sequenceType:0:1s:CodeableConcept numberOfSubunits:0:1s:integer disulfideLinkage:0:*s:string subunit:0:*s:SubstanceProtein.subunit
backbone SubstanceProtein.subunit BackboneElement subunit:0:1s:integer sequence:0:1s:string length:0:1s:integer sequenceAttachment:0:1s:Attachment nTerminalModificationId:0:1s:Identifier nTerminalModification:0:1s:string cTerminalModificationId:0:1s:Identifier cTerminalModification:0:1s:string
resource SubstanceReferenceInformation DomainResource comment:0:1s:string gene:0:*s:SubstanceReferenceInformation.gene geneElement:0:*s:SubstanceReferenceInformation.geneElement classification:0:*s:SubstanceReferenceInformation.classification target:0:*s:SubstanceReferenceInformation.target
backbone SubstanceReferenceInformation.gene BackboneElement geneSequenceOrigin:0:1s:CodeableConcept gene:0:1s:CodeableConcept source:0:*s:Reference
backbone SubstanceReferenceInformation.geneElement BackboneElement type:0:1s:CodeableConcept element:0:1s:Identifier source:0:*s:Reference
backbone SubstanceReferenceInformation.classification BackboneElement domain:0:1s:CodeableConcept classification:0:1s:CodeableConcept subtype:0:*s:CodeableConcept source:0:*s:Reference
backbone SubstanceReferenceInformation.target BackboneElement target:0:1s:Identifier type:0:1s:CodeableConcept interaction:0:1s:CodeableConcept organism:0:1s:CodeableConcept organismType:0:1s:CodeableConcept amount[x]:0:1s:Quantity|Range|string amountType:0:1s:CodeableConcept source:0:*s:Reference
resource SubstanceSourceMaterial DomainResource sourceMaterialClass:0:1s:CodeableConcept sourceMaterialType:0:1s:CodeableConcept sourceMaterialState:0:1s:CodeableConcept organismId:0:1s:Identifier organismName:0:1s:string parentSubstanceId:0:*s:Identifier parentSubstanceName:0:*s:string countryOfOrigin:0:*s:CodeableConcept geographicalLocation:0:*s:string developmentStage:0:1s:CodeableConcept fractionDescription:0:*s:SubstanceSourceMaterial.fractionDescription organism:0:1s:SubstanceSourceMaterial.organism partDescription:0:*s:SubstanceSourceMaterial.partDescription
backbone SubstanceSourceMaterial.fractionDescription BackboneElement fraction:0:1s:string materialType:0:1s:CodeableConcept
backbone SubstanceSourceMaterial.organism BackboneElement family:0:1s:CodeableConcept genus:0:1s:CodeableConcept species:0:1s:CodeableConcept intraspecificType:0:1s:CodeableConcept intraspecificDescription:0:1s:string author:0:*s:SubstanceSourceMaterial.organism.author hybrid:0:1s:SubstanceSourceMaterial.organism.hybrid organismGeneral:0:1s:SubstanceSourceMaterial.organism.organismGeneral
backbone SubstanceSourceMaterial.organism.author BackboneElement authorType:0:1s:CodeableConcept authorDescription:0:1s:string
backbone SubstanceSourceMaterial.organism.hybrid BackboneElement maternalOrganismId:0:1s:string maternalOrganismName:0:1s:string paternalOrganismId:0:1s:string paternalOrganismName:0:1s:string hybridType:0:1s:CodeableConcept
backbone SubstanceSourceMaterial.organism.organismGeneral BackboneElement kingdom:0:1s:CodeableConcept phylum:0:1s:CodeableConcept class:0:1s:CodeableConcept order:0:1s:CodeableConcept
backbone SubstanceSourceMaterial.partDescription BackboneElement part:0:1s:CodeableConcept partLocation:0:1s:CodeableConcept
resource SubstanceSpecification DomainResource identifier:0:1s:Identifier type:0:1s:CodeableConcept status:0:1s:CodeableConcept domain:0:1s:CodeableConcept description:0:1s:string source:0:*s:Reference comment:0:1s:string moiety:0:*s:SubstanceSpecification.moiety property:0:*s:SubstanceSpecification.property referenceInformation:0:1s:Reference structure:0:1s:SubstanceSpecification.structure code:0:*s:SubstanceSpecification.code name:0:*s:SubstanceSpecification.name molecularWeight:0:*s:SubstanceSpecification.structure.isotope.molecularWeight relationship:0:*s:SubstanceSpecification.relationship nucleicAcid:0:1s:Reference polymer:0:1s:Reference protein:0:1s:Reference sourceMaterial:0:1s:Reference
backbone SubstanceSpecification.moiety BackboneElement role:0:1s:CodeableConcept identifier:0:1s:Identifier name:0:1s:string stereochemistry:0:1s:CodeableConcept opticalActivity:0:1s:CodeableConcept molecularFormula:0:1s:string amount[x]:0:1s:Quantity|string
backbone SubstanceSpecification.property BackboneElement category:0:1s:CodeableConcept code:0:1s:CodeableConcept parameters:0:1s:string definingSubstance[x]:0:1s:Reference|CodeableConcept amount[x]:0:1s:Quantity|string
backbone SubstanceSpecification.structure BackboneElement stereochemistry:0:1s:CodeableConcept opticalActivity:0:1s:CodeableConcept molecularFormula:0:1s:string molecularFormulaByMoiety:0:1s:string isotope:0:*s:SubstanceSpecification.structure.isotope molecularWeight:0:1s:SubstanceSpecification.structure.isotope.molecularWeight source:0:*s:Reference representation:0:*s:SubstanceSpecification.structure.representation
backbone SubstanceSpecification.structure.isotope BackboneElement identifier:0:1s:Identifier name:0:1s:CodeableConcept substitution:0:1s:CodeableConcept halfLife:0:1s:Quantity molecularWeight:0:1s:SubstanceSpecification.structure.isotope.molecularWeight
backbone SubstanceSpecification.structure.isotope.molecularWeight BackboneElement method:0:1s:CodeableConcept type:0:1s:CodeableConcept amount:0:1s:Quantity
backbone SubstanceSpecification.structure.representation BackboneElement type:0:1s:CodeableConcept representation:0:1s:string attachment:0:1s:Attachment
backbone SubstanceSpecification.code BackboneElement code:0:1s:CodeableConcept status:0:1s:CodeableConcept statusDate:0:1s:dateTime comment:0:1s:string source:0:*s:Reference
backbone SubstanceSpecification.name BackboneElement name:1:1s:string type:0:1s:CodeableConcept status:0:1s:CodeableConcept preferred:0:1s:boolean language:0:*s:CodeableConcept domain:0:*s:CodeableConcept jurisdiction:0:*s:CodeableConcept synonym:0:*s:SubstanceSpecification.name translation:0:*s:SubstanceSpecification.name official:0:*s:SubstanceSpecification.name.official source:0:*s:Reference
backbone SubstanceSpecification.name.official BackboneElement authority:0:1s:CodeableConcept status:0:1s:CodeableConcept date:0:1s:dateTime
backbone SubstanceSpecification.relationship BackboneElement substance[x]:0:1s:Reference|CodeableConcept relationship:0:1s:CodeableConcept isDefining:0:1s:boolean amount[x]:0:1s:Quantity|Range|Ratio|string amountRatioLowLimit:0:1s:Ratio amountType:0:1s:CodeableConcept source:0:*s:Reference
resource SupplyDelivery DomainResource identifier:0:*:Identifier basedOn:0:*s:Reference partOf:0:*s:Reference status:0:1sm:code:supplydelivery-status patient:0:1:Reference type:0:1:CodeableConcept suppliedItem:0:1:SupplyDelivery.suppliedItem occurrence[x]:0:1s:dateTime|Period|Timing supplier:0:1:Reference destination:0:1:Reference receiver:0:*:Reference
backbone SupplyDelivery.suppliedItem BackboneElement quantity:0:1:Quantity item[x]:0:1:CodeableConcept|Reference
resource SupplyRequest DomainResource identifier:0:*s:Identifier status:0:1sm:code:supplyrequest-status category:0:1s:CodeableConcept priority:0:1s:code:request-priority item[x]:1:1s:CodeableConcept|Reference quantity:1:1s:Quantity parameter:0:*:SupplyRequest.parameter occurrence[x]:0:1s:dateTime|Period|Timing authoredOn:0:1s:dateTime requester:0:1s:Reference supplier:0:*s:Reference reasonCode:0:*:CodeableConcept reasonReference:0:*:Reference deliverFrom:0:1:Reference deliverTo:0:1:Reference
backbone SupplyRequest.parameter BackboneElement code:0:1:CodeableConcept value[x]:0:1:CodeableConcept|Quantity|Range|boolean
resource Task DomainResource identifier:0:*:Identifier instantiatesCanonical:0:1s:canonical instantiatesUri:0:1s:uri basedOn:0:*s:Reference groupIdentifier:0:1s:Identifier partOf:0:*s:Reference status:1:1sm:code:task-status statusReason:0:1s:CodeableConcept businessStatus:0:1s:CodeableConcept intent:1:1s:code:task-intent priority:0:1:code:request-priority code:0:1s:CodeableConcept description:0:1s:string focus:0:1s:Reference for:0:1s:Reference encounter:0:1s:Reference executionPeriod:0:1s:Period authoredOn:0:1:dateTime lastModified:0:1s:dateTime requester:0:1s:Reference performerType:0:*:CodeableConcept owner:0:1s:Reference location:0:1s:Reference reasonCode:0:1:CodeableConcept reasonReference:0:1:Reference insurance:0:*:Reference note:0:*:Annotation relevantHistory:0:*:Reference restriction:0:1:Task.restriction input:0:*:Task.input output:0:*:Task.output
backbone Task.restriction BackboneElement repetitions:0:1:positiveInt period:0:1:Period recipient:0:*:Reference
backbone Task.input BackboneElement type:1:1:CodeableConcept value[x]:1:1:base64Binary|boolean|canonical|code|date|dateTime|decimal|id|instant|integer|markdown|oid|positiveInt|string|time|unsignedInt|uri|url|uuid|Address|Age|Annotation|Attachment|CodeableConcept|Coding|ContactPoint|Count|Distance|Duration|HumanName|Identifier|Money|Period|Quantity|Range|Ratio|Reference|SampledData|Signature|Timing|ContactDetail|Contributor|DataRequirement|Expression|ParameterDefinition|RelatedArtifact|TriggerDefinition|UsageContext|Dosage|Meta
backbone Task.output BackboneElement type:1:1:CodeableConcept value[x]:1:1:base64Binary|boolean|canonical|code|date|dateTime|decimal|id|instant|integer|markdown|oid|positiveInt|string|time|unsignedInt|uri|url|uuid|Address|Age|Annotation|Attachment|CodeableConcept|Coding|ContactPoint|Count|Distance|Duration|HumanName|Identifier|Money|Period|Quantity|Range|Ratio|Reference|SampledData|Signature|Timing|ContactDetail|Contributor|DataRequirement|Expression|ParameterDefinition|RelatedArtifact|TriggerDefinition|UsageContext|Dosage|Meta
resource TerminologyCapabilities DomainResource url:0:1s:uri version:0:1s:string name:0:1s:string title:0:1s:string status:1:1sm:code:publication-status experimental:0:1s:boolean date:1:1s:dateTime publisher:0:1s:string contact:0:*s:ContactDetail description:0:1:markdown useContext:0:*s:UsageContext jurisdiction:0:*s:CodeableConcept purpose:0:1:markdown copyright:0:1s:markdown kind:1:1s:code:capability-statement-kind software:0:1s:TerminologyCapabilities.software implementation:0:1s:TerminologyCapabilities.implementation lockedDate:0:1s:boolean codeSystem:0:*:TerminologyCapabilities.codeSystem expansion:0:1:TerminologyCapabilities.expansion codeSearch:0:1:code:code-search-support validateCode:0:1:TerminologyCapabilities.validateCode translation:0:1:TerminologyCapabilities.translation closure:0:1:TerminologyCapabilities.closure
backbone TerminologyCapabilities.software BackboneElement name:1:1s:string version:0:1s:string
backbone TerminologyCapabilities.implementation BackboneElement description:1:1s:string url:0:1s:url
backbone TerminologyCapabilities.codeSystem BackboneElement uri:0:1:canonical version:0:*:TerminologyCapabilities.codeSystem.version subsumption:0:1:boolean
backbone TerminologyCapabilities.codeSystem.version BackboneElement code:0:1s:string isDefault:0:1s:boolean compositional:0:1:boolean language:0:*:code filter:0:*:TerminologyCapabilities.codeSystem.version.filter property:0:*:code
backbone TerminologyCapabilities.codeSystem.version.filter BackboneElement code:1:1:code op:1:*:code
backbone TerminologyCapabilities.expansion BackboneElement hierarchical:0:1:boolean paging:0:1:boolean incomplete:0:1:boolean parameter:0:*:TerminologyCapabilities.expansion.parameter textFilter:0:1:markdown
backbone TerminologyCapabilities.expansion.parameter BackboneElement name:1:1:code documentation:0:1:string
backbone TerminologyCapabilities.validateCode BackboneElement translations:1:1:boolean
backbone TerminologyCapabilities.translation BackboneElement needsMap:1:1:boolean
backbone TerminologyCapabilities.closure BackboneElement translation:0:1:boolean
resource TestReport DomainResource identifier:0:1s:Identifier name:0:1s:string status:1:1sm:code:report-status-codes testScript:1:1s:Reference result:1:1s:code:report-result-codes score:0:1s:decimal tester:0:1s:string issued:0:1s:dateTime participant:0:*:TestReport.participant setup:0:1:TestReport.setup test:0:*:TestReport.test teardown:0:1:TestReport.teardown
backbone TestReport.participant BackboneElement type:1:1:code:report-participant-type uri:1:1:uri display:0:1:string
backbone TestReport.setup BackboneElement action:1:*:TestReport.setup.action
backbone TestReport.setup.action BackboneElement operation:0:1:TestReport.setup.action.operation assert:0:1:TestReport.setup.action.assert
backbone TestReport.setup.action.operation BackboneElement result:1:1:code:report-action-result-codes message:0:1:markdown detail:0:1:uri
backbone TestReport.setup.action.assert BackboneElement result:1:1:code:report-action-result-codes message:0:1:markdown detail:0:1:string
backbone TestReport.test BackboneElement name:0:1:string description:0:1:string action:1:*:TestReport.test.action
backbone TestReport.test.action BackboneElement operation:0:1:TestReport.setup.action.operation assert:0:1:TestReport.setup.action.assert
backbone TestReport.teardown BackboneElement action:1:*:TestReport.teardown.action
backbone TestReport.teardown.action BackboneElement operation:1:1:TestReport.setup.action.operation
resource TestScript DomainResource url:1:1s:uri identifier:0:1s:Identifier version:0:1s:string name:1:1s:string title:0:1s:string status:1:1sm:code:publication-status experimental:0:1s:boolean date:0:1s:dateTime publisher:0:1s:string contact:0:*s:ContactDetail description:0:1:markdown useContext:0:*s:UsageContext jurisdiction:0:*s:CodeableConcept purpose:0:1:markdown copyright:0:1:markdown origin:0:*:TestScript.origin destination:0:*:TestScript.destination metadata:0:1:TestScript.metadata fixture:0:*:TestScript.fixture profile:0:*:Reference variable:0:*:TestScript.variable setup:0:1:TestScript.setup test:0:*:TestScript.test teardown:0:1:TestScript.teardown
backbone TestScript.origin BackboneElement index:1:1:integer profile:1:1:Coding
backbone TestScript.destination BackboneElement index:1:1:integer profile:1:1:Coding
backbone TestScript.metadata BackboneElement link:0:*:TestScript.metadata.link capability:1:*:TestScript.metadata.capability
backbone TestScript.metadata.link BackboneElement url:1:1:uri description:0:1:string
backbone TestScript.metadata.capability BackboneElement required:1:1:boolean validated:1:1:boolean description:0:1:string origin:0:*:integer destination:0:1:integer link:0:*:uri capabilities:1:1:canonical
backbone TestScript.fixture BackboneElement autocreate:1:1:boolean autodelete:1:1:boolean resource:0:1:Reference
backbone TestScript.variable BackboneElement name:1:1:string defaultValue:0:1:string description:0:1:string expression:0:1:string headerField:0:1:string hint:0:1:string path:0:1:string sourceId:0:1:id
backbone TestScript.setup BackboneElement action:1:*:TestScript.setup.action
backbone TestScript.setup.action BackboneElement operation:0:1:TestScript.setup.action.operation assert:0:1:TestScript.setup.action.assert
backbone TestScript.setup.action.operation BackboneElement type:0:1:Coding resource:0:1:code:defined-types label:0:1:string description:0:1:string accept:0:1:code contentType:0:1:code destination:0:1:integer encodeRequestUrl:1:1:boolean method:0:1:code:http-operations origin:0:1:integer params:0:1:string requestHeader:0:*:TestScript.setup.action.operation.requestHeader requestId:0:1:id responseId:0:1:id sourceId:0:1:id targetId:0:1:id url:0:1:string
backbone TestScript.setup.action.operation.requestHeader BackboneElement field:1:1:string value:1:1:string
backbone TestScript.setup.action.assert BackboneElement label:0:1:string description:0:1:string direction:0:1:code:assert-direction-codes compareToSourceId:0:1:string compareToSourceExpression:0:1:string compareToSourcePath:0:1:string contentType:0:1:code expression:0:1:string headerField:0:1:string minimumId:0:1:string navigationLinks:0:1:boolean operator:0:1:code:assert-operator-codes path:0:1:string requestMethod:0:1:code:http-operations requestURL:0:1:string resource:0:1:code:defined-types response:0:1:code:assert-response-code-types responseCode:0:1:string sourceId:0:1:id validateProfileId:0:1:id value:0:1:string warningOnly:1:1:boolean
backbone TestScript.test BackboneElement name:0:1:string description:0:1:string action:1:*:TestScript.test.action
backbone TestScript.test.action BackboneElement operation:0:1:TestScript.setup.action.operation assert:0:1:TestScript.setup.action.assert
backbone TestScript.teardown BackboneElement action:1:*:TestScript.teardown.action
backbone TestScript.teardown.action BackboneElement operation:1:1:TestScript.setup.action.operation
resource ValueSet DomainResource url:0:1s:uri identifier:0:*s:Identifier version:0:1s:string name:0:1s:string title:0:1s:string status:1:1sm:code:publication-status experimental:0:1s:boolean date:0:1s:dateTime publisher:0:1s:string contact:0:*s:ContactDetail description:0:1:markdown useContext:0:*s:UsageContext jurisdiction:0:*s:CodeableConcept immutable:0:1s:boolean purpose:0:1:markdown copyright:0:1:markdown compose:0:1:ValueSet.compose expansion:0:1:ValueSet.expansion
backbone ValueSet.compose BackboneElement lockedDate:0:1s:date inactive:0:1s:boolean include:1:*s:ValueSet.compose.include exclude:0:*:ValueSet.compose.include
backbone ValueSet.compose.include BackboneElement system:0:1s:uri version:0:1s:string concept:0:*:ValueSet.compose.include.concept filter:0:*s:ValueSet.compose.include.filter valueSet:0:*s:canonical
backbone ValueSet.compose.include.concept BackboneElement code:1:1:code display:0:1:string designation:0:*:ValueSet.compose.include.concept.designation
backbone ValueSet.compose.include.concept.designation BackboneElement language:0:1:code use:0:1:Coding value:1:1:string
backbone ValueSet.compose.include.filter BackboneElement property:1:1s:code op:1:1s:code:filter-operator value:1:1s:string
backbone ValueSet.expansion BackboneElement identifier:0:1:uri timestamp:1:1:dateTime total:0:1:integer offset:0:1:integer parameter:0:*:ValueSet.expansion.parameter contains:0:*:ValueSet.expansion.contains
backbone ValueSet.expansion.parameter BackboneElement name:1:1:string value[x]:0:1:string|boolean|integer|decimal|uri|code|dateTime
backbone ValueSet.expansion.contains BackboneElement system:0:1:uri abstract:0:1:boolean inactive:0:1:boolean version:0:1:string code:0:1:code display:0:1:string designation:0:*:ValueSet.compose.include.concept.designation contains:0:*:ValueSet.expansion.contains
resource VerificationResult DomainResource target:0:*s:Reference targetLocation:0:*s:string need:0:1s:CodeableConcept status:1:1s:code:verificationresult-status statusDate:0:1s:dateTime validationType:0:1s:CodeableConcept validationProcess:0:*s:CodeableConcept frequency:0:1:Timing lastPerformed:0:1:dateTime nextScheduled:0:1:date failureAction:0:1s:CodeableConcept primarySource:0:*:VerificationResult.primarySource attestation:0:1:VerificationResult.attestation validator:0:*:VerificationResult.validator
backbone VerificationResult.primarySource BackboneElement who:0:1:Reference type:0:*s:CodeableConcept communicationMethod:0:*s:CodeableConcept validationStatus:0:1:CodeableConcept validationDate:0:1:dateTime canPushUpdates:0:1s:CodeableConcept pushTypeAvailable:0:*:CodeableConcept
backbone VerificationResult.attestation BackboneElement who:0:1s:Reference onBehalfOf:0:1s:Reference communicationMethod:0:1s:CodeableConcept date:0:1s:date sourceIdentityCertificate:0:1:string proxyIdentityCertificate:0:1:string proxySignature:0:1:Signature sourceSignature:0:1:Signature
backbone VerificationResult.validator BackboneElement organization:1:1:Reference identityCertificate:0:1:string attestationSignature:0:1:Signature
resource VisionPrescription DomainResource identifier:0:*:Identifier status:1:1sm:code:fm-status created:1:1s:dateTime patient:1:1s:Reference encounter:0:1:Reference dateWritten:1:1s:dateTime prescriber:1:1s:Reference lensSpecification:1:*s:VisionPrescription.lensSpecification
backbone VisionPrescription.lensSpecification BackboneElement product:1:1s:CodeableConcept eye:1:1s:code:vision-eye-codes sphere:0:1:decimal cylinder:0:1:decimal axis:0:1:integer prism:0:*:VisionPrescription.lensSpecification.prism add:0:1:decimal power:0:1:decimal backCurve:0:1:decimal diameter:0:1:decimal duration:0:1:Quantity color:0:1:string brand:0:1:string note:0:*:Annotation
backbone VisionPrescription.lensSpecification.prism BackboneElement amount:1:1:decimal base:1:1:code:vision-base-codes
`;

/** One required value set a line: name, its code systems joined by commas, then every code. */
export const r4Codes: string = `
FHIR-version http://hl7.org/fhir/FHIR-version 0.01 0.05 0.06 0.11 0.0.80 0.0.81 0.0.82 0.4.0 0.5.0 1.0.0 1.0.1 1.0.2 1.1.0 1.4.0 1.6.0 1.8.0 3.0.0 3.0.1 3.3.0 3.5.0 4.0.0 4.0.1
account-status http://hl7.org/fhir/account-status active inactive entered-in-error on-hold unknown
action-cardinality-behavior http://hl7.org/fhir/action-cardinality-behavior single multiple
action-condition-kind http://hl7.org/fhir/action-condition-kind applicability start stop
action-grouping-behavior http://hl7.org/fhir/action-grouping-behavior visual-group logical-group sentence-group
action-participant-type http://hl7.org/fhir/action-participant-type patient practitioner related-person device
action-precheck-behavior http://hl7.org/fhir/action-precheck-behavior yes no
action-relationship-type http://hl7.org/fhir/action-relationship-type before-start before before-end concurrent-with-start concurrent concurrent-with-end after-start after after-end
action-required-behavior http://hl7.org/fhir/action-required-behavior must could must-unless-documented
action-selection-behavior http://hl7.org/fhir/action-selection-behavior any all all-or-none exactly-one at-most-one one-or-more
address-type http://hl7.org/fhir/address-type postal physical both
address-use http://hl7.org/fhir/address-use home work temp old billing
administrative-gender http://hl7.org/fhir/administrative-gender male female other unknown
adverse-event-actuality http://hl7.org/fhir/adverse-event-actuality actual potential
all-types http://hl7.org/fhir/data-types,http://hl7.org/fhir/resource-types,http://hl7.org/fhir/abstract-types Address Age Annotation Attachment BackboneElement CodeableConcept Coding ContactDetail ContactPoint Contributor Count DataRequirement Distance Dosage Duration Element ElementDefinition Expression Extension HumanName Identifier MarketingStatus Meta Money MoneyQuantity Narrative ParameterDefinition Period Population ProdCharacteristic ProductShelfLife Quantity Range Ratio Reference RelatedArtifact SampledData Signature SimpleQuantity SubstanceAmount Timing TriggerDefinition UsageContext base64Binary boolean canonical code date dateTime decimal id instant integer markdown oid positiveInt string time unsignedInt uri url uuid xhtml Account ActivityDefinition AdverseEvent AllergyIntolerance Appointment AppointmentResponse AuditEvent Basic Binary BiologicallyDerivedProduct BodyStructure Bundle CapabilityStatement CarePlan CareTeam CatalogEntry ChargeItem ChargeItemDefinition Claim ClaimResponse ClinicalImpression CodeSystem Communication CommunicationRequest CompartmentDefinition Composition ConceptMap Condition Consent Contract Coverage CoverageEligibilityRequest CoverageEligibilityResponse DetectedIssue Device DeviceDefinition DeviceMetric DeviceRequest DeviceUseStatement DiagnosticReport DocumentManifest DocumentReference DomainResource EffectEvidenceSynthesis Encounter Endpoint EnrollmentRequest EnrollmentResponse EpisodeOfCare EventDefinition Evidence EvidenceVariable ExampleScenario ExplanationOfBenefit FamilyMemberHistory Flag Goal GraphDefinition Group GuidanceResponse HealthcareService ImagingStudy Immunization ImmunizationEvaluation ImmunizationRecommendation ImplementationGuide InsurancePlan Invoice Library Linkage List Location Measure MeasureReport Media Medication MedicationAdministration MedicationDispense MedicationKnowledge MedicationRequest MedicationStatement MedicinalProduct MedicinalProductAuthorization MedicinalProductContraindication MedicinalProductIndication MedicinalProductIngredient MedicinalProductInteraction MedicinalProductManufactured MedicinalProductPackaged MedicinalProductPharmaceutical MedicinalProductUndesirableEffect MessageDefinition MessageHeader MolecularSequence NamingSystem NutritionOrder Observation ObservationDefinition OperationDefinition OperationOutcome Organization OrganizationAffiliation Parameters Patient PaymentNotice PaymentReconciliation Person PlanDefinition Practitioner PractitionerRole Procedure Provenance Questionnaire QuestionnaireResponse RelatedPerson RequestGroup ResearchDefinition ResearchElementDefinition ResearchStudy ResearchSubject Resource RiskAssessment RiskEvidenceSynthesis Schedule SearchParameter ServiceRequest Slot Specimen SpecimenDefinition StructureDefinition StructureMap Subscription Substance SubstanceNucleicAcid SubstancePolymer SubstanceProtein SubstanceReferenceInformation SubstanceSourceMaterial SubstanceSpecification SupplyDelivery SupplyRequest Task TerminologyCapabilities TestReport TestScript ValueSet VerificationResult VisionPrescription Type Any
allergy-intolerance-category http://hl7.org/fhir/allergy-intolerance-category food medication environment biologic
allergy-intolerance-criticality http://hl7.org/fhir/allergy-intolerance-criticality low high unable-to-assess
allergy-intolerance-type http://hl7.org/fhir/allergy-intolerance-type allergy intolerance
appointmentstatus http://hl7.org/fhir/appointmentstatus proposed pending booked arrived fulfilled cancelled noshow entered-in-error checked-in waitlist
assert-direction-codes http://hl7.org/fhir/assert-direction-codes response request
assert-operator-codes http://hl7.org/fhir/assert-operator-codes equals notEquals in notIn greaterThan lessThan empty notEmpty contains notContains eval
assert-response-code-types http://hl7.org/fhir/assert-response-code-types okay created noContent notModified bad forbidden notFound methodNotAllowed conflict gone preconditionFailed unprocessable
audit-event-action http://hl7.org/fhir/audit-event-action C R U D E
audit-event-outcome http://hl7.org/fhir/audit-event-outcome 0 4 8 12
binding-strength http://hl7.org/fhir/binding-strength required extensible preferred example
bundle-type http://hl7.org/fhir/bundle-type document message transaction transaction-response batch batch-response history searchset collection
capability-statement-kind http://hl7.org/fhir/capability-statement-kind instance capability requirements
care-plan-activity-kind http://hl7.org/fhir/resource-types Appointment CommunicationRequest DeviceRequest MedicationRequest NutritionOrder Task ServiceRequest VisionPrescription
care-plan-activity-status http://hl7.org/fhir/care-plan-activity-status not-started scheduled in-progress on-hold completed cancelled stopped unknown entered-in-error
care-plan-intent http://hl7.org/fhir/request-intent proposal plan order option
care-team-status http://hl7.org/fhir/care-team-status proposed active suspended inactive entered-in-error
chargeitem-status http://hl7.org/fhir/chargeitem-status planned billable not-billable aborted billed entered-in-error unknown
claim-use http://hl7.org/fhir/claim-use claim preauthorization predetermination
clinicalimpression-status http://hl7.org/fhir/event-status in-progress completed entered-in-error
code-search-support http://hl7.org/fhir/code-search-support explicit all
codesystem-content-mode http://hl7.org/fhir/codesystem-content-mode not-present example fragment complete supplement
codesystem-hierarchy-meaning http://hl7.org/fhir/codesystem-hierarchy-meaning grouped-by is-a part-of classified-with
compartment-type http://hl7.org/fhir/compartment-type Patient Encounter RelatedPerson Practitioner Device
composition-attestation-mode http://hl7.org/fhir/composition-attestation-mode personal professional legal official
composition-status http://hl7.org/fhir/composition-status preliminary final amended entered-in-error
concept-map-equivalence http://hl7.org/fhir/concept-map-equivalence relatedto equivalent equal wider subsumes narrower specializes inexact unmatched disjoint
concept-property-type http://hl7.org/fhir/concept-property-type code Coding string integer boolean dateTime decimal
conceptmap-unmapped-mode http://hl7.org/fhir/conceptmap-unmapped-mode provided fixed other-map
conditional-delete-status http://hl7.org/fhir/conditional-delete-status not-supported single multiple
conditional-read-status http://hl7.org/fhir/conditional-read-status not-supported modified-since not-match full-support
consent-data-meaning http://hl7.org/fhir/consent-data-meaning instance related dependents authoredby
consent-provision-type http://hl7.org/fhir/consent-provision-type deny permit
consent-state-codes http://hl7.org/fhir/consent-state-codes draft proposed active rejected inactive entered-in-error
constraint-severity http://hl7.org/fhir/constraint-severity error warning
contact-point-system http://hl7.org/fhir/contact-point-system phone fax email pager url sms other
contact-point-use http://hl7.org/fhir/contact-point-use home work temp old mobile
contract-publicationstatus http://hl7.org/fhir/contract-publicationstatus amended appended cancelled disputed entered-in-error executable executed negotiable offered policy rejected renewed revoked resolved terminated
contract-status http://hl7.org/fhir/contract-status amended appended cancelled disputed entered-in-error executable executed negotiable offered policy rejected renewed revoked resolved terminated
contributor-type http://hl7.org/fhir/contributor-type author editor reviewer endorser
days-of-week http://hl7.org/fhir/days-of-week mon tue wed thu fri sat sun
defined-types http://hl7.org/fhir/data-types,http://hl7.org/fhir/resource-types Address Age Annotation Attachment BackboneElement CodeableConcept Coding ContactDetail ContactPoint Contributor Count DataRequirement Distance Dosage Duration Element ElementDefinition Expression Extension HumanName Identifier MarketingStatus Meta Money MoneyQuantity Narrative ParameterDefinition Period Population ProdCharacteristic ProductShelfLife Quantity Range Ratio Reference RelatedArtifact SampledData Signature SimpleQuantity SubstanceAmount Timing TriggerDefinition UsageContext base64Binary boolean canonical code date dateTime decimal id instant integer markdown oid positiveInt string time unsignedInt uri url uuid xhtml Account ActivityDefinition AdverseEvent AllergyIntolerance Appointment AppointmentResponse AuditEvent Basic Binary BiologicallyDerivedProduct BodyStructure Bundle CapabilityStatement CarePlan CareTeam CatalogEntry ChargeItem ChargeItemDefinition Claim ClaimResponse ClinicalImpression CodeSystem Communication CommunicationRequest CompartmentDefinition Composition ConceptMap Condition Consent Contract Coverage CoverageEligibilityRequest CoverageEligibilityResponse DetectedIssue Device DeviceDefinition DeviceMetric DeviceRequest DeviceUseStatement DiagnosticReport DocumentManifest DocumentReference DomainResource EffectEvidenceSynthesis Encounter Endpoint EnrollmentRequest EnrollmentResponse EpisodeOfCare EventDefinition Evidence EvidenceVariable ExampleScenario ExplanationOfBenefit FamilyMemberHistory Flag Goal GraphDefinition Group GuidanceResponse HealthcareService ImagingStudy Immunization ImmunizationEvaluation ImmunizationRecommendation ImplementationGuide InsurancePlan Invoice Library Linkage List Location Measure MeasureReport Media Medication MedicationAdministration MedicationDispense MedicationKnowledge MedicationRequest MedicationStatement MedicinalProduct MedicinalProductAuthorization MedicinalProductContraindication MedicinalProductIndication MedicinalProductIngredient MedicinalProductInteraction MedicinalProductManufactured MedicinalProductPackaged MedicinalProductPharmaceutical MedicinalProductUndesirableEffect MessageDefinition MessageHeader MolecularSequence NamingSystem NutritionOrder Observation ObservationDefinition OperationDefinition OperationOutcome Organization OrganizationAffiliation Parameters Patient PaymentNotice PaymentReconciliation Person PlanDefinition Practitioner PractitionerRole Procedure Provenance Questionnaire QuestionnaireResponse RelatedPerson RequestGroup ResearchDefinition ResearchElementDefinition ResearchStudy ResearchSubject Resource RiskAssessment RiskEvidenceSynthesis Schedule SearchParameter ServiceRequest Slot Specimen SpecimenDefinition StructureDefinition StructureMap Subscription Substance SubstanceNucleicAcid SubstancePolymer SubstanceProtein SubstanceReferenceInformation SubstanceSourceMaterial SubstanceSpecification SupplyDelivery SupplyRequest Task TerminologyCapabilities TestReport TestScript ValueSet VerificationResult VisionPrescription
detectedissue-severity http://hl7.org/fhir/detectedissue-severity high moderate low
detectedissue-status http://hl7.org/fhir/observation-status,http://hl7.org/fhir/detectedissue-status preliminary final entered-in-error mitigated
device-nametype http://hl7.org/fhir/device-nametype udi-label-name user-friendly-name patient-reported-name manufacturer-name model-name other
device-statement-status http://hl7.org/fhir/device-statement-status active completed entered-in-error intended stopped on-hold
device-status http://hl7.org/fhir/device-status active inactive entered-in-error unknown
diagnostic-report-status http://hl7.org/fhir/diagnostic-report-status registered partial preliminary final amended corrected appended cancelled entered-in-error unknown
discriminator-type http://hl7.org/fhir/discriminator-type value exists pattern type profile
document-mode http://hl7.org/fhir/document-mode producer consumer
document-reference-status http://hl7.org/fhir/document-reference-status current superseded entered-in-error
document-relationship-type http://hl7.org/fhir/document-relationship-type replaces transforms signs appends
eligibilityrequest-purpose http://hl7.org/fhir/eligibilityrequest-purpose auth-requirements benefits discovery validation
eligibilityresponse-purpose http://hl7.org/fhir/eligibilityresponse-purpose auth-requirements benefits discovery validation
encounter-location-status http://hl7.org/fhir/encounter-location-status planned active reserved completed
encounter-status http://hl7.org/fhir/encounter-status planned arrived triaged in-progress onleave finished cancelled entered-in-error unknown
endpoint-status http://hl7.org/fhir/endpoint-status active suspended error off entered-in-error test
episode-of-care-status http://hl7.org/fhir/episode-of-care-status planned waitlist active onhold finished cancelled entered-in-error
event-capability-mode http://hl7.org/fhir/event-capability-mode sender receiver
event-status http://hl7.org/fhir/event-status preparation in-progress not-done on-hold stopped completed entered-in-error unknown
event-timing http://hl7.org/fhir/event-timing,http://terminology.hl7.org/CodeSystem/v3-TimingEvent MORN MORN.early MORN.late NOON AFT AFT.early AFT.late EVE EVE.early EVE.late NIGHT PHS HS WAKE C CM CD CV AC ACM ACD ACV PC PCM PCD PCV
examplescenario-actor-type http://hl7.org/fhir/examplescenario-actor-type person entity
explanationofbenefit-status http://hl7.org/fhir/explanationofbenefit-status active cancelled draft entered-in-error
exposure-state http://hl7.org/fhir/exposure-state exposure exposure-alternative
extension-context-type http://hl7.org/fhir/extension-context-type fhirpath element extension
filter-operator http://hl7.org/fhir/filter-operator = is-a descendent-of is-not-a regex in not-in generalizes exists
flag-status http://hl7.org/fhir/flag-status active inactive entered-in-error
fm-status http://hl7.org/fhir/fm-status active cancelled draft entered-in-error
goal-status http://hl7.org/fhir/goal-status proposed planned accepted active on-hold completed cancelled entered-in-error rejected
graph-compartment-rule http://hl7.org/fhir/graph-compartment-rule identical matching different custom
graph-compartment-use http://hl7.org/fhir/graph-compartment-use condition requirement
group-measure http://hl7.org/fhir/group-measure mean median mean-of-mean mean-of-median median-of-mean median-of-median
group-type http://hl7.org/fhir/group-type person animal practitioner device medication substance
guidance-response-status http://hl7.org/fhir/guidance-response-status success data-requested data-required in-progress failure entered-in-error
guide-page-generation http://hl7.org/fhir/guide-page-generation html markdown xml generated
guide-parameter-code http://hl7.org/fhir/guide-parameter-code apply path-resource path-pages path-tx-cache expansion-parameter rule-broken-links generate-xml generate-json generate-turtle html-template
history-status http://hl7.org/fhir/history-status partial completed entered-in-error health-unknown
http-operations http://hl7.org/fhir/http-operations delete get options patch post put head
http-verb http://hl7.org/fhir/http-verb GET HEAD POST PUT DELETE PATCH
identifier-use http://hl7.org/fhir/identifier-use usual official temp secondary old
identity-assuranceLevel http://hl7.org/fhir/identity-assuranceLevel level1 level2 level3 level4
imagingstudy-status http://hl7.org/fhir/imagingstudy-status registered available cancelled entered-in-error unknown
immunization-evaluation-status http://terminology.hl7.org/CodeSystem/medication-admin-status completed entered-in-error
immunization-status http://hl7.org/fhir/event-status completed entered-in-error not-done
invoice-priceComponentType http://hl7.org/fhir/invoice-priceComponentType base surcharge deduction discount tax informational
invoice-status http://hl7.org/fhir/invoice-status draft issued balanced cancelled entered-in-error
issue-severity http://hl7.org/fhir/issue-severity fatal error warning information
issue-type http://hl7.org/fhir/issue-type invalid structure required value invariant security login unknown expired forbidden suppressed processing not-supported duplicate multiple-matches not-found deleted too-long code-invalid extension too-costly business-rule conflict transient lock-error no-store exception timeout incomplete throttled informational
item-type http://hl7.org/fhir/item-type group display question boolean decimal integer date dateTime time string text url choice open-choice attachment reference quantity
link-type http://hl7.org/fhir/link-type replaced-by replaces refer seealso
linkage-type http://hl7.org/fhir/linkage-type source alternate historical
list-mode http://hl7.org/fhir/list-mode working snapshot changes
list-status http://hl7.org/fhir/list-status current retired entered-in-error
location-mode http://hl7.org/fhir/location-mode instance kind
location-status http://hl7.org/fhir/location-status active suspended inactive
map-context-type http://hl7.org/fhir/map-context-type type variable
map-group-type-mode http://hl7.org/fhir/map-group-type-mode none types type-and-types
map-input-mode http://hl7.org/fhir/map-input-mode source target
map-model-mode http://hl7.org/fhir/map-model-mode source queried target produced
map-source-list-mode http://hl7.org/fhir/map-source-list-mode first not_first last not_last only_one
map-target-list-mode http://hl7.org/fhir/map-target-list-mode first share last collate
map-transform http://hl7.org/fhir/map-transform create copy truncate escape cast append translate reference dateOp uuid pointer evaluate cc c qty id cp
measure-report-status http://hl7.org/fhir/measure-report-status complete pending error
measure-report-type http://hl7.org/fhir/measure-report-type individual subject-list summary data-collection
medication-admin-status http://terminology.hl7.org/CodeSystem/medication-admin-status in-progress not-done on-hold completed entered-in-error stopped unknown
medication-statement-status http://hl7.org/fhir/CodeSystem/medication-statement-status active completed entered-in-error intended stopped on-hold unknown not-taken
medication-status http://hl7.org/fhir/CodeSystem/medication-status active inactive entered-in-error
medicationdispense-status http://terminology.hl7.org/CodeSystem/medicationdispense-status preparation in-progress cancelled on-hold completed entered-in-error stopped declined unknown
medicationknowledge-status http://terminology.hl7.org/CodeSystem/medicationknowledge-status active inactive entered-in-error
medicationrequest-intent http://hl7.org/fhir/CodeSystem/medicationrequest-intent proposal plan order original-order reflex-order filler-order instance-order option
medicationrequest-status http://hl7.org/fhir/CodeSystem/medicationrequest-status active on-hold cancelled completed entered-in-error stopped draft unknown
message-significance-category http://hl7.org/fhir/message-significance-category consequence currency notification
messageheader-response-request http://hl7.org/fhir/messageheader-response-request always on-error never on-success
metric-calibration-state http://hl7.org/fhir/metric-calibration-state not-calibrated calibration-required calibrated unspecified
metric-calibration-type http://hl7.org/fhir/metric-calibration-type unspecified offset gain two-point
metric-category http://hl7.org/fhir/metric-category measurement setting calculation unspecified
metric-color http://hl7.org/fhir/metric-color black red green yellow blue magenta cyan white
metric-operational-status http://hl7.org/fhir/metric-operational-status on off standby entered-in-error
name-use http://hl7.org/fhir/name-use usual official temp nickname anonymous old maiden
namingsystem-identifier-type http://hl7.org/fhir/namingsystem-identifier-type oid uuid uri other
namingsystem-type http://hl7.org/fhir/namingsystem-type codesystem identifier root
narrative-status http://hl7.org/fhir/narrative-status generated extensions additional empty
network-type http://hl7.org/fhir/network-type 1 2 3 4 5
note-type http://hl7.org/fhir/note-type display print printoper
observation-range-category http://hl7.org/fhir/observation-range-category reference critical absolute
observation-status http://hl7.org/fhir/observation-status registered preliminary final amended corrected cancelled entered-in-error unknown
operation-kind http://hl7.org/fhir/operation-kind operation query
operation-parameter-use http://hl7.org/fhir/operation-parameter-use in out
orientation-type http://hl7.org/fhir/orientation-type sense antisense
participantrequired http://hl7.org/fhir/participantrequired required optional information-only
participationstatus http://hl7.org/fhir/participationstatus accepted declined tentative needs-action
permitted-data-type http://hl7.org/fhir/permitted-data-type Quantity CodeableConcept string boolean integer Range Ratio SampledData time dateTime Period
product-category http://hl7.org/fhir/product-category organ tissue fluid cells biologicalAgent
product-status http://hl7.org/fhir/product-status available unavailable
product-storage-scale http://hl7.org/fhir/product-storage-scale farenheit celsius kelvin
property-representation http://hl7.org/fhir/property-representation xmlAttr xmlText typeAttr cdaText xhtml
provenance-entity-role http://hl7.org/fhir/provenance-entity-role derivation revision quotation source removal
publication-status http://hl7.org/fhir/publication-status draft active retired unknown
quality-type http://hl7.org/fhir/quality-type indel snp unknown
quantity-comparator http://hl7.org/fhir/quantity-comparator < <= >= >
questionnaire-answers-status http://hl7.org/fhir/questionnaire-answers-status in-progress completed amended entered-in-error stopped
questionnaire-enable-behavior http://hl7.org/fhir/questionnaire-enable-behavior all any
questionnaire-enable-operator http://hl7.org/fhir/questionnaire-enable-operator exists = != > < >= <=
reaction-event-severity http://hl7.org/fhir/reaction-event-severity mild moderate severe
reference-handling-policy http://hl7.org/fhir/reference-handling-policy literal logical resolves enforced local
reference-version-rules http://hl7.org/fhir/reference-version-rules either independent specific
related-artifact-type http://hl7.org/fhir/related-artifact-type documentation justification citation predecessor successor derived-from depends-on composed-of
relation-type http://hl7.org/fhir/relation-type triggers is-replaced-by
remittance-outcome http://hl7.org/fhir/remittance-outcome queued complete error partial
report-action-result-codes http://hl7.org/fhir/report-action-result-codes pass skip fail warning error
report-participant-type http://hl7.org/fhir/report-participant-type test-engine client server
report-result-codes http://hl7.org/fhir/report-result-codes pass fail pending
report-status-codes http://hl7.org/fhir/report-status-codes completed in-progress waiting stopped entered-in-error
repository-type http://hl7.org/fhir/repository-type directlink openapi login oauth other
request-intent http://hl7.org/fhir/request-intent proposal plan directive order original-order reflex-order filler-order instance-order option
request-priority http://hl7.org/fhir/request-priority routine urgent asap stat
request-resource-types http://hl7.org/fhir/request-resource-types Appointment AppointmentResponse CarePlan Claim CommunicationRequest Contract DeviceRequest EnrollmentRequest ImmunizationRecommendation MedicationRequest NutritionOrder ServiceRequest SupplyRequest Task VisionPrescription
request-status http://hl7.org/fhir/request-status draft active on-hold revoked completed entered-in-error unknown
research-element-type http://hl7.org/fhir/research-element-type population exposure outcome
research-study-status http://hl7.org/fhir/research-study-status active administratively-completed approved closed-to-accrual closed-to-accrual-and-intervention completed disapproved in-review temporarily-closed-to-accrual temporarily-closed-to-accrual-and-intervention withdrawn
research-subject-status http://hl7.org/fhir/research-subject-status candidate eligible follow-up ineligible not-registered off-study on-study on-study-intervention on-study-observation pending-on-study potential-candidate screening withdrawn
resource-aggregation-mode http://hl7.org/fhir/resource-aggregation-mode contained referenced bundled
resource-slicing-rules http://hl7.org/fhir/resource-slicing-rules closed open openAtEnd
resource-types http://hl7.org/fhir/resource-types Account ActivityDefinition AdverseEvent AllergyIntolerance Appointment AppointmentResponse AuditEvent Basic Binary BiologicallyDerivedProduct BodyStructure Bundle CapabilityStatement CarePlan CareTeam CatalogEntry ChargeItem ChargeItemDefinition Claim ClaimResponse ClinicalImpression CodeSystem Communication CommunicationRequest CompartmentDefinition Composition ConceptMap Condition Consent Contract Coverage CoverageEligibilityRequest CoverageEligibilityResponse DetectedIssue Device DeviceDefinition DeviceMetric DeviceRequest DeviceUseStatement DiagnosticReport DocumentManifest DocumentReference DomainResource EffectEvidenceSynthesis Encounter Endpoint EnrollmentRequest EnrollmentResponse EpisodeOfCare EventDefinition Evidence EvidenceVariable ExampleScenario ExplanationOfBenefit FamilyMemberHistory Flag Goal GraphDefinition Group GuidanceResponse HealthcareService ImagingStudy Immunization ImmunizationEvaluation ImmunizationRecommendation ImplementationGuide InsurancePlan Invoice Library Linkage List Location Measure MeasureReport Media Medication MedicationAdministration MedicationDispense MedicationKnowledge MedicationRequest MedicationStatement MedicinalProduct MedicinalProductAuthorization MedicinalProductContraindication MedicinalProductIndication MedicinalProductIngredient MedicinalProductInteraction MedicinalProductManufactured MedicinalProductPackaged MedicinalProductPharmaceutical MedicinalProductUndesirableEffect MessageDefinition MessageHeader MolecularSequence NamingSystem NutritionOrder Observation ObservationDefinition OperationDefinition OperationOutcome Organization OrganizationAffiliation Parameters Patient PaymentNotice PaymentReconciliation Person PlanDefinition Practitioner PractitionerRole Procedure Provenance Questionnaire QuestionnaireResponse RelatedPerson RequestGroup ResearchDefinition ResearchElementDefinition ResearchStudy ResearchSubject Resource RiskAssessment RiskEvidenceSynthesis Schedule SearchParameter ServiceRequest Slot Specimen SpecimenDefinition StructureDefinition StructureMap Subscription Substance SubstanceNucleicAcid SubstancePolymer SubstanceProtein SubstanceReferenceInformation SubstanceSourceMaterial SubstanceSpecification SupplyDelivery SupplyRequest Task TerminologyCapabilities TestReport TestScript ValueSet VerificationResult VisionPrescription
response-code http://hl7.org/fhir/response-code ok transient-error fatal-error
restful-capability-mode http://hl7.org/fhir/restful-capability-mode client server
search-comparator http://hl7.org/fhir/search-comparator eq ne gt lt ge le sa eb ap
search-entry-mode http://hl7.org/fhir/search-entry-mode match include outcome
search-modifier-code http://hl7.org/fhir/search-modifier-code missing exact contains not text in not-in below above type identifier ofType
search-param-type http://hl7.org/fhir/search-param-type number date string token reference composite quantity uri special
search-xpath-usage http://hl7.org/fhir/search-xpath-usage normal phonetic nearby distance other
sequence-type http://hl7.org/fhir/sequence-type aa dna rna
slotstatus http://hl7.org/fhir/slotstatus busy free busy-unavailable busy-tentative entered-in-error
sort-direction http://hl7.org/fhir/sort-direction ascending descending
spdx-license http://hl7.org/fhir/spdx-license not-open-source 0BSD AAL Abstyles Adobe-2006 Adobe-Glyph ADSL AFL-1.1 AFL-1.2 AFL-2.0 AFL-2.1 AFL-3.0 Afmparse AGPL-1.0-only AGPL-1.0-or-later AGPL-3.0-only AGPL-3.0-or-later Aladdin AMDPLPA AML AMPAS ANTLR-PD Apache-1.0 Apache-1.1 Apache-2.0 APAFML APL-1.0 APSL-1.0 APSL-1.1 APSL-1.2 APSL-2.0 Artistic-1.0-cl8 Artistic-1.0-Perl Artistic-1.0 Artistic-2.0 Bahyph Barr Beerware BitTorrent-1.0 BitTorrent-1.1 Borceux BSD-1-Clause BSD-2-Clause-FreeBSD BSD-2-Clause-NetBSD BSD-2-Clause-Patent BSD-2-Clause BSD-3-Clause-Attribution BSD-3-Clause-Clear BSD-3-Clause-LBNL BSD-3-Clause-No-Nuclear-License-2014 BSD-3-Clause-No-Nuclear-License BSD-3-Clause-No-Nuclear-Warranty BSD-3-Clause BSD-4-Clause-UC BSD-4-Clause BSD-Protection BSD-Source-Code BSL-1.0 bzip2-1.0.5 bzip2-1.0.6 Caldera CATOSL-1.1 CC-BY-1.0 CC-BY-2.0 CC-BY-2.5 CC-BY-3.0 CC-BY-4.0 CC-BY-NC-1.0 CC-BY-NC-2.0 CC-BY-NC-2.5 CC-BY-NC-3.0 CC-BY-NC-4.0 CC-BY-NC-ND-1.0 CC-BY-NC-ND-2.0 CC-BY-NC-ND-2.5 CC-BY-NC-ND-3.0 CC-BY-NC-ND-4.0 CC-BY-NC-SA-1.0 CC-BY-NC-SA-2.0 CC-BY-NC-SA-2.5 CC-BY-NC-SA-3.0 CC-BY-NC-SA-4.0 CC-BY-ND-1.0 CC-BY-ND-2.0 CC-BY-ND-2.5 CC-BY-ND-3.0 CC-BY-ND-4.0 CC-BY-SA-1.0 CC-BY-SA-2.0 CC-BY-SA-2.5 CC-BY-SA-3.0 CC-BY-SA-4.0 CC0-1.0 CDDL-1.0 CDDL-1.1 CDLA-Permissive-1.0 CDLA-Sharing-1.0 CECILL-1.0 CECILL-1.1 CECILL-2.0 CECILL-2.1 CECILL-B CECILL-C ClArtistic CNRI-Jython CNRI-Python-GPL-Compatible CNRI-Python Condor-1.1 CPAL-1.0 CPL-1.0 CPOL-1.02 Crossword CrystalStacker CUA-OPL-1.0 Cube curl D-FSL-1.0 diffmark DOC Dotseqn DSDP dvipdfm ECL-1.0 ECL-2.0 EFL-1.0 EFL-2.0 eGenix Entessa EPL-1.0 EPL-2.0 ErlPL-1.1 EUDatagrid EUPL-1.0 EUPL-1.1 EUPL-1.2 Eurosym Fair Frameworx-1.0 FreeImage FSFAP FSFUL FSFULLR FTL GFDL-1.1-only GFDL-1.1-or-later GFDL-1.2-only GFDL-1.2-or-later GFDL-1.3-only GFDL-1.3-or-later Giftware GL2PS Glide Glulxe gnuplot GPL-1.0-only GPL-1.0-or-later GPL-2.0-only GPL-2.0-or-later GPL-3.0-only GPL-3.0-or-later gSOAP-1.3b HaskellReport HPND IBM-pibs ICU IJG ImageMagick iMatix Imlib2 Info-ZIP Intel-ACPI Intel Interbase-1.0 IPA IPL-1.0 ISC JasPer-2.0 JSON LAL-1.2 LAL-1.3 Latex2e Leptonica LGPL-2.0-only LGPL-2.0-or-later LGPL-2.1-only LGPL-2.1-or-later LGPL-3.0-only LGPL-3.0-or-later LGPLLR Libpng libtiff LiLiQ-P-1.1 LiLiQ-R-1.1 LiLiQ-Rplus-1.1 Linux-OpenIB LPL-1.0 LPL-1.02 LPPL-1.0 LPPL-1.1 LPPL-1.2 LPPL-1.3a LPPL-1.3c MakeIndex MirOS MIT-0 MIT-advertising MIT-CMU MIT-enna MIT-feh MIT MITNFA Motosoto mpich2 MPL-1.0 MPL-1.1 MPL-2.0-no-copyleft-exception MPL-2.0 MS-PL MS-RL MTLL Multics Mup NASA-1.3 Naumen NBPL-1.0 NCSA Net-SNMP NetCDF Newsletr NGPL NLOD-1.0 NLPL Nokia NOSL Noweb NPL-1.0 NPL-1.1 NPOSL-3.0 NRL NTP OCCT-PL OCLC-2.0 ODbL-1.0 OFL-1.0 OFL-1.1 OGTSL OLDAP-1.1 OLDAP-1.2 OLDAP-1.3 OLDAP-1.4 OLDAP-2.0.1 OLDAP-2.0 OLDAP-2.1 OLDAP-2.2.1 OLDAP-2.2.2 OLDAP-2.2 OLDAP-2.3 OLDAP-2.4 OLDAP-2.5 OLDAP-2.6 OLDAP-2.7 OLDAP-2.8 OML OpenSSL OPL-1.0 OSET-PL-2.1 OSL-1.0 OSL-1.1 OSL-2.0 OSL-2.1 OSL-3.0 PDDL-1.0 PHP-3.0 PHP-3.01 Plexus PostgreSQL psfrag psutils Python-2.0 Qhull QPL-1.0 Rdisc RHeCos-1.1 RPL-1.1 RPL-1.5 RPSL-1.0 RSA-MD RSCPL Ruby SAX-PD Saxpath SCEA Sendmail SGI-B-1.0 SGI-B-1.1 SGI-B-2.0 SimPL-2.0 SISSL-1.2 SISSL Sleepycat SMLNJ SMPPL SNIA Spencer-86 Spencer-94 Spencer-99 SPL-1.0 SugarCRM-1.1.3 SWL TCL TCP-wrappers TMate TORQUE-1.1 TOSL Unicode-DFS-2015 Unicode-DFS-2016 Unicode-TOU Unlicense UPL-1.0 Vim VOSTROM VSL-1.0 W3C-19980720 W3C-20150513 W3C Watcom-1.0 Wsuipa WTFPL X11 Xerox XFree86-1.1 xinetd Xnet xpp XSkat YPL-1.0 YPL-1.1 Zed Zend-2.0 Zimbra-1.3 Zimbra-1.4 zlib-acknowledgement Zlib ZPL-1.1 ZPL-2.0 ZPL-2.1
specimen-contained-preference http://hl7.org/fhir/specimen-contained-preference preferred alternate
specimen-status http://hl7.org/fhir/specimen-status available unavailable unsatisfactory entered-in-error
strand-type http://hl7.org/fhir/strand-type watson crick
structure-definition-kind http://hl7.org/fhir/structure-definition-kind primitive-type complex-type resource logical
subscription-channel-type http://hl7.org/fhir/subscription-channel-type rest-hook websocket email sms message
subscription-status http://hl7.org/fhir/subscription-status requested active error off
substance-status http://hl7.org/fhir/substance-status active inactive entered-in-error
supplydelivery-status http://hl7.org/fhir/supplydelivery-status in-progress completed abandoned entered-in-error
supplyrequest-status http://hl7.org/fhir/supplyrequest-status draft active suspended cancelled completed entered-in-error unknown
system-restful-interaction http://hl7.org/fhir/restful-interaction transaction batch search-system history-system
task-intent http://hl7.org/fhir/task-intent,http://hl7.org/fhir/request-intent unknown proposal plan order original-order reflex-order filler-order instance-order option
task-status http://hl7.org/fhir/task-status draft requested received accepted rejected ready cancelled in-progress on-hold failed completed entered-in-error
trigger-type http://hl7.org/fhir/trigger-type named-event periodic data-changed data-added data-modified data-removed data-accessed data-access-ended
type-derivation-rule http://hl7.org/fhir/type-derivation-rule specialization constraint
type-restful-interaction http://hl7.org/fhir/restful-interaction read vread update patch delete history-instance history-type create search-type
udi-entry-type http://hl7.org/fhir/udi-entry-type barcode rfid manual card self-reported unknown
units-of-time http://unitsofmeasure.org s min h d wk mo a
v3-ConfidentialityClassification http://terminology.hl7.org/CodeSystem/v3-Confidentiality U L M N R V
variable-type http://hl7.org/fhir/variable-type dichotomous continuous descriptive
verificationresult-status http://hl7.org/fhir/CodeSystem/status attested validated in-process req-revalid val-fail reval-fail
versioning-policy http://hl7.org/fhir/versioning-policy no-version versioned versioned-update
vision-base-codes http://hl7.org/fhir/vision-base-codes up down in out
vision-eye-codes http://hl7.org/fhir/vision-eye-codes right left
`;

/** One search parameter a line, tab separated: code, type, base types, targets, FHIRPath, and type=FHIRPath;... of a composite. */
export const r4SearchParameters: string = `
_content	string	Resource
_id	token	Resource		Resource.id
_lastUpdated	date	Resource		Resource.meta.lastUpdated
_profile	uri	Resource		Resource.meta.profile
_query	token	Resource
_security	token	Resource		Resource.meta.security
_source	uri	Resource		Resource.meta.source
_tag	token	Resource		Resource.meta.tag
_text	string	DomainResource
abatement-age	quantity	Condition		Condition.abatement.ofType(Age) | Condition.abatement.ofType(Range)
abatement-date	date	Condition		Condition.abatement.ofType(dateTime) | Condition.abatement.ofType(Period)
abatement-string	string	Condition		Condition.abatement.ofType(string)
abstract	token	StructureDefinition		StructureDefinition.abstract
accession	token	Specimen		Specimen.accessionIdentifier
account	reference	ChargeItem	Account	ChargeItem.account
account	reference	Encounter	Account	Encounter.account
account	reference	Invoice	Account	Invoice.account
achievement-status	token	Goal		Goal.achievementStatus
action	token	AuditEvent		AuditEvent.action
action	token	Consent		Consent.provision.action
active	token	HealthcareService		HealthcareService.active
active	token	Organization		Organization.active
active	token	OrganizationAffiliation		OrganizationAffiliation.active
active	token	Patient		Patient.active
active	token	Practitioner		Practitioner.active
active	token	PractitionerRole		PractitionerRole.active
active	token	RelatedPerson		RelatedPerson.active
active	token	Schedule		Schedule.active
activity-code	token	CarePlan		CarePlan.activity.detail.code
activity-date	date	CarePlan		CarePlan.activity.detail.scheduled
activity-reference	reference	CarePlan	Appointment,MedicationRequest,Task,NutritionOrder,RequestGroup,VisionPrescription,DeviceRequest,ServiceRequest,CommunicationRequest	CarePlan.activity.reference
actor	reference	Appointment	Practitioner,Device,Patient,HealthcareService,PractitionerRole,RelatedPerson,Location	Appointment.participant.actor
actor	reference	AppointmentResponse	Practitioner,Device,Patient,HealthcareService,PractitionerRole,RelatedPerson,Location	AppointmentResponse.actor
actor	reference	Consent	Practitioner,Group,Organization,CareTeam,Device,Patient,PractitionerRole,RelatedPerson	Consent.provision.actor.reference
actor	reference	Schedule	Practitioner,Device,Patient,HealthcareService,PractitionerRole,RelatedPerson,Location	Schedule.actor
actual	token	Group		Group.actual
actuality	token	AdverseEvent		AdverseEvent.actuality
additive	token	NutritionOrder		NutritionOrder.enteralFormula.additiveType
address	string	AuditEvent		AuditEvent.agent.network.address
address	string	InsurancePlan		InsurancePlan.contact.address
address	string	Location		Location.address
address	string	Organization		Organization.address
address	string	Patient,Person,Practitioner,RelatedPerson		Patient.address | Person.address | Practitioner.address | RelatedPerson.address
address-city	string	InsurancePlan		InsurancePlan.contact.address.city
address-city	string	Location		Location.address.city
address-city	string	Organization		Organization.address.city
address-city	string	Patient,Person,Practitioner,RelatedPerson		Patient.address.city | Person.address.city | Practitioner.address.city | RelatedPerson.address.city
address-country	string	InsurancePlan		InsurancePlan.contact.address.country
address-country	string	Location		Location.address.country
address-country	string	Organization		Organization.address.country
address-country	string	Patient,Person,Practitioner,RelatedPerson		Patient.address.country | Person.address.country | Practitioner.address.country | RelatedPerson.address.country
address-postalcode	string	InsurancePlan		InsurancePlan.contact.address.postalCode
address-postalcode	string	Location		Location.address.postalCode
address-postalcode	string	Organization		Organization.address.postalCode
address-postalcode	string	Patient,Person,Practitioner,RelatedPerson		Patient.address.postalCode | Person.address.postalCode | Practitioner.address.postalCode | RelatedPerson.address.postalCode
address-state	string	InsurancePlan		InsurancePlan.contact.address.state
address-state	string	Location		Location.address.state
address-state	string	Organization		Organization.address.state
address-state	string	Patient,Person,Practitioner,RelatedPerson		Patient.address.state | Person.address.state | Practitioner.address.state | RelatedPerson.address.state
address-use	token	InsurancePlan		InsurancePlan.contact.address.use
address-use	token	Location		Location.address.use
address-use	token	Organization		Organization.address.use
address-use	token	Patient,Person,Practitioner,RelatedPerson		Patient.address.use | Person.address.use | Practitioner.address.use | RelatedPerson.address.use
administered-by	reference	InsurancePlan	Organization	InsurancePlan.administeredBy
agent	reference	AuditEvent	Practitioner,Organization,Device,Patient,PractitionerRole,RelatedPerson	AuditEvent.agent.who
agent	reference	Provenance	Practitioner,Organization,Device,Patient,PractitionerRole,RelatedPerson	Provenance.agent.who
agent-name	string	AuditEvent		AuditEvent.agent.name
agent-role	token	AuditEvent		AuditEvent.agent.role
agent-role	token	Provenance		Provenance.agent.role
agent-type	token	Provenance		Provenance.agent.type
altid	token	AuditEvent		AuditEvent.agent.altId
appointment	reference	AppointmentResponse	Appointment	AppointmentResponse.appointment
appointment	reference	Encounter	Appointment	Encounter.appointment
appointment-type	token	Appointment		Appointment.appointmentType
appointment-type	token	Slot		Slot.appointmentType
asserter	reference	AllergyIntolerance	Practitioner,Patient,PractitionerRole,RelatedPerson	AllergyIntolerance.asserter
asserter	reference	Condition	Practitioner,Patient,PractitionerRole,RelatedPerson	Condition.asserter
assessor	reference	ClinicalImpression	Practitioner,PractitionerRole	ClinicalImpression.assessor
attester	reference	Composition	Practitioner,Organization,Patient,PractitionerRole,RelatedPerson	Composition.attester.party
authenticator	reference	DocumentReference	Practitioner,Organization,PractitionerRole	DocumentReference.authenticator
author	reference	Basic	Practitioner,Organization,Patient,PractitionerRole,RelatedPerson	Basic.author
author	reference	Composition	Practitioner,Organization,Device,Patient,PractitionerRole,RelatedPerson	Composition.author
author	reference	DetectedIssue	Practitioner,Device,PractitionerRole	DetectedIssue.author
author	reference	DocumentManifest	Practitioner,Organization,Device,Patient,PractitionerRole,RelatedPerson	DocumentManifest.author
author	reference	DocumentReference	Practitioner,Organization,Device,Patient,PractitionerRole,RelatedPerson	DocumentReference.author
author	reference	Flag	Practitioner,Organization,Device,Patient,PractitionerRole	Flag.author
author	reference	Linkage	Practitioner,Organization,PractitionerRole	Linkage.author
author	reference	MessageHeader	Practitioner,PractitionerRole	MessageHeader.author
author	reference	QuestionnaireResponse	Practitioner,Organization,Device,Patient,PractitionerRole,RelatedPerson	QuestionnaireResponse.author
author	reference	RequestGroup	Practitioner,Device,PractitionerRole	RequestGroup.author
authored	date	CommunicationRequest		CommunicationRequest.authoredOn
authored	date	QuestionnaireResponse		QuestionnaireResponse.authored
authored	date	RequestGroup		RequestGroup.authoredOn
authored	date	ServiceRequest		ServiceRequest.authoredOn
authored-on	date	DeviceRequest		DeviceRequest.authoredOn
authored-on	date	Task		Task.authoredOn
authoredon	date	MedicationRequest		MedicationRequest.authoredOn
authority	reference	Contract	Organization	Contract.authority
base	reference	OperationDefinition	OperationDefinition	OperationDefinition.base
base	reference	StructureDefinition	StructureDefinition	StructureDefinition.baseDefinition
base	token	SearchParameter		SearchParameter.base
base-path	token	StructureDefinition		StructureDefinition.snapshot.element.base.path | StructureDefinition.differential.element.base.path
based-on	reference	Appointment	ServiceRequest	Appointment.basedOn
based-on	reference	CarePlan	CarePlan	CarePlan.basedOn
based-on	reference	Communication	*	Communication.basedOn
based-on	reference	CommunicationRequest	*	CommunicationRequest.basedOn
based-on	reference	DeviceRequest	*	DeviceRequest.basedOn
based-on	reference	DiagnosticReport	CarePlan,MedicationRequest,NutritionOrder,ServiceRequest,ImmunizationRecommendation	DiagnosticReport.basedOn
based-on	reference	Encounter	ServiceRequest	Encounter.basedOn
based-on	reference	Media	CarePlan,ServiceRequest	Media.basedOn
based-on	reference	Observation	CarePlan,MedicationRequest,NutritionOrder,DeviceRequest,ServiceRequest,ImmunizationRecommendation	Observation.basedOn
based-on	reference	Procedure	CarePlan,ServiceRequest	Procedure.basedOn
based-on	reference	QuestionnaireResponse	CarePlan,ServiceRequest	QuestionnaireResponse.basedOn
based-on	reference	ServiceRequest	CarePlan,MedicationRequest,ServiceRequest	ServiceRequest.basedOn
based-on	reference	Task	*	Task.basedOn
basedon	reference	ImagingStudy	Appointment,AppointmentResponse,CarePlan,Task,ServiceRequest	ImagingStudy.basedOn
beneficiary	reference	Coverage	Patient	Coverage.beneficiary
birthdate	date	Patient,Person,RelatedPerson		Patient.birthDate | Person.birthDate | RelatedPerson.birthDate
body-site	token	Condition		Condition.bodySite
body-site	token	ServiceRequest		ServiceRequest.bodySite
bodysite	token	ImagingStudy		ImagingStudy.series.bodySite
bodysite	token	Specimen		Specimen.collection.bodySite
business-status	token	Task		Task.businessStatus
care-manager	reference	EpisodeOfCare	Practitioner	EpisodeOfCare.careManager.where(resolve() is Practitioner)
care-team	reference	CarePlan	CareTeam	CarePlan.careTeam
care-team	reference	Claim	Practitioner,Organization,PractitionerRole	Claim.careTeam.provider
care-team	reference	ExplanationOfBenefit	Practitioner,Organization,PractitionerRole	ExplanationOfBenefit.careTeam.provider
category	token	AdverseEvent		AdverseEvent.category
category	token	AllergyIntolerance		AllergyIntolerance.category
category	token	CarePlan		CarePlan.category
category	token	CareTeam		CareTeam.category
category	token	Communication		Communication.category
category	token	CommunicationRequest		CommunicationRequest.category
category	token	Composition		Composition.category
category	token	Condition		Condition.category
category	token	Consent		Consent.category
category	token	DeviceMetric		DeviceMetric.category
category	token	DiagnosticReport		DiagnosticReport.category
category	token	DocumentReference		DocumentReference.category
category	token	Goal		Goal.category
category	token	MedicationRequest		MedicationRequest.category
category	token	MedicationStatement		MedicationStatement.category
category	token	MessageDefinition		MessageDefinition.category
category	token	Observation		Observation.category
category	token	Procedure		Procedure.category
category	token	ResearchStudy		ResearchStudy.category
category	token	ServiceRequest		ServiceRequest.category
category	token	Substance		Substance.category
category	token	SupplyRequest		SupplyRequest.category
characteristic	token	Group		Group.characteristic.code
characteristic	token	HealthcareService		HealthcareService.characteristic
characteristic-value	composite	Group		Group.characteristic	token=code;token=value
chromosome	token	MolecularSequence		MolecularSequence.referenceSeq.chromosome
chromosome-variant-coordinate	composite	MolecularSequence		MolecularSequence.variant	token=%resource.referenceSeq.chromosome;number=start;number=end
chromosome-window-coordinate	composite	MolecularSequence		MolecularSequence.referenceSeq	token=chromosome;number=windowStart;number=windowEnd
claim	reference	ExplanationOfBenefit	Claim	ExplanationOfBenefit.claim
class	token	Encounter		Encounter.class
class-type	token	Coverage		Coverage.class.type
class-value	string	Coverage		Coverage.class.value
classification	token	DeviceDefinition		DeviceDefinition.classification.type
classification	token	MedicationKnowledge		MedicationKnowledge.medicineClassification.classification
classification-type	token	MedicationKnowledge		MedicationKnowledge.medicineClassification.type
clinical-status	token	AllergyIntolerance		AllergyIntolerance.clinicalStatus
clinical-status	token	Condition		Condition.clinicalStatus
code	token	AllergyIntolerance,Condition,DeviceRequest,DiagnosticReport,FamilyMemberHistory,List,Medication,MedicationAdministration,MedicationDispense,MedicationRequest,MedicationStatement,Observation,Procedure,ServiceRequest		AllergyIntolerance.code | AllergyIntolerance.reaction.substance | Condition.code | (DeviceRequest.code.ofType(CodeableConcept)) | DiagnosticReport.code | FamilyMemberHistory.condition.code | List.code | Medication.code | (MedicationAdministration.medication.ofType(CodeableConcept)) | (MedicationDispense.medication.ofType(CodeableConcept)) | (MedicationRequest.medication.ofType(CodeableConcept)) | (MedicationStatement.medication.ofType(CodeableConcept)) | Observation.code | Procedure.code | ServiceRequest.code
code	token	Basic		Basic.code
code	token	ChargeItem		ChargeItem.code
code	token	CodeSystem		CodeSystem.concept.code
code	token	CompartmentDefinition		CompartmentDefinition.code
code	token	DetectedIssue		DetectedIssue.code
code	token	Group		Group.code
code	token	MedicationKnowledge		MedicationKnowledge.code
code	token	MessageHeader		MessageHeader.response.code
code	token	OperationDefinition		OperationDefinition.code
code	token	Questionnaire		Questionnaire.item.code
code	token	RequestGroup		RequestGroup.code
code	token	SearchParameter		SearchParameter.code
code	token	Substance		Substance.code | (Substance.ingredient.substance.ofType(CodeableConcept))
code	token	SubstanceSpecification		SubstanceSpecification.code.code
code	token	Task		Task.code
code	token	ValueSet		ValueSet.expansion.contains.code | ValueSet.compose.include.concept.code
code-value-concept	composite	Observation		Observation	token=code;token=value.ofType(CodeableConcept)
code-value-date	composite	Observation		Observation	token=code;date=value.ofType(DateTime) | value.ofType(Period)
code-value-quantity	composite	Observation		Observation	token=code;quantity=value.ofType(Quantity)
code-value-string	composite	Observation		Observation	token=code;string=value.ofType(string)
collected	date	Specimen		Specimen.collection.collected
collector	reference	Specimen	Practitioner,PractitionerRole	Specimen.collection.collector
combo-code	token	Observation		Observation.code | Observation.component.code
combo-code-value-concept	composite	Observation		Observation | Observation.component	token=code;token=value.ofType(CodeableConcept)
combo-code-value-quantity	composite	Observation		Observation | Observation.component	token=code;quantity=value.ofType(Quantity)
combo-data-absent-reason	token	Observation		Observation.dataAbsentReason | Observation.component.dataAbsentReason
combo-value-concept	token	Observation		(Observation.value.ofType(CodeableConcept)) | (Observation.component.value.ofType(CodeableConcept))
combo-value-quantity	quantity	Observation		(Observation.value.ofType(Quantity)) | (Observation.value.ofType(SampledData)) | (Observation.component.value.ofType(Quantity)) | (Observation.component.value.ofType(SampledData))
communication	token	Practitioner		Practitioner.communication
component	reference	SearchParameter	SearchParameter	SearchParameter.component.definition
component-code	token	Observation		Observation.component.code
component-code-value-concept	composite	Observation		Observation.component	token=code;token=value.ofType(CodeableConcept)
component-code-value-quantity	composite	Observation		Observation.component	token=code;quantity=value.ofType(Quantity)
component-data-absent-reason	token	Observation		Observation.component.dataAbsentReason
component-value-concept	token	Observation		(Observation.component.value.ofType(CodeableConcept))
component-value-quantity	quantity	Observation		(Observation.component.value.ofType(Quantity)) | (Observation.component.value.ofType(SampledData))
composed-of	reference	ActivityDefinition	*	ActivityDefinition.relatedArtifact.where(type='composed-of').resource
composed-of	reference	EventDefinition	*	EventDefinition.relatedArtifact.where(type='composed-of').resource
composed-of	reference	Evidence	*	Evidence.relatedArtifact.where(type='composed-of').resource
composed-of	reference	EvidenceVariable	*	EvidenceVariable.relatedArtifact.where(type='composed-of').resource
composed-of	reference	Library	*	Library.relatedArtifact.where(type='composed-of').resource
composed-of	reference	Measure	*	Measure.relatedArtifact.where(type='composed-of').resource
composed-of	reference	PlanDefinition	*	PlanDefinition.relatedArtifact.where(type='composed-of').resource
composed-of	reference	ResearchDefinition	*	ResearchDefinition.relatedArtifact.where(type='composed-of').resource
composed-of	reference	ResearchElementDefinition	*	ResearchElementDefinition.relatedArtifact.where(type='composed-of').resource
composition	reference	Bundle	Composition	Bundle.entry[0].resource
conclusion	token	DiagnosticReport		DiagnosticReport.conclusionCode
condition	reference	CarePlan	Condition	CarePlan.addresses
condition	reference	EpisodeOfCare	Condition	EpisodeOfCare.diagnosis.condition
condition	reference	RiskAssessment	Condition	RiskAssessment.condition
confidentiality	token	Composition		Composition.confidentiality
connection-type	token	Endpoint		Endpoint.connectionType
consentor	reference	Consent	Practitioner,Organization,Patient,PractitionerRole,RelatedPerson	Consent.performer
contact	string	NamingSystem		NamingSystem.contact.name
contact	token	Subscription		Subscription.contact
container	token	Specimen		Specimen.container.type
container	token	SpecimenDefinition		SpecimenDefinition.typeTested.container.type
container-id	token	Specimen		Specimen.container.identifier
container-identifier	token	Substance		Substance.instance.identifier
content-mode	token	CodeSystem		CodeSystem.content
content-type	token	Library		Library.content.contentType
contenttype	token	DocumentReference		DocumentReference.content.attachment.contentType
context	reference	ChargeItem	EpisodeOfCare,Encounter	ChargeItem.context
context	reference	MedicationAdministration	EpisodeOfCare,Encounter	MedicationAdministration.context
context	reference	MedicationDispense	EpisodeOfCare,Encounter	MedicationDispense.context
context	reference	MedicationStatement	EpisodeOfCare,Encounter	MedicationStatement.context
context	token	ActivityDefinition		(ActivityDefinition.useContext.value.ofType(CodeableConcept))
context	token	CapabilityStatement,CodeSystem,CompartmentDefinition,ConceptMap,GraphDefinition,ImplementationGuide,MessageDefinition,NamingSystem,OperationDefinition,SearchParameter,StructureDefinition,StructureMap,TerminologyCapabilities,ValueSet		(CapabilityStatement.useContext.value.ofType(CodeableConcept)) | (CodeSystem.useContext.value.ofType(CodeableConcept)) | (CompartmentDefinition.useContext.value.ofType(CodeableConcept)) | (ConceptMap.useContext.value.ofType(CodeableConcept)) | (GraphDefinition.useContext.value.ofType(CodeableConcept)) | (ImplementationGuide.useContext.value.ofType(CodeableConcept)) | (MessageDefinition.useContext.value.ofType(CodeableConcept)) | (NamingSystem.useContext.value.ofType(CodeableConcept)) | (OperationDefinition.useContext.value.ofType(CodeableConcept)) | (SearchParameter.useContext.value.ofType(CodeableConcept)) | (StructureDefinition.useContext.value.ofType(CodeableConcept)) | (StructureMap.useContext.value.ofType(CodeableConcept)) | (TerminologyCapabilities.useContext.value.ofType(CodeableConcept)) | (ValueSet.useContext.value.ofType(CodeableConcept))
context	token	ChargeItemDefinition		(ChargeItemDefinition.useContext.value.ofType(CodeableConcept))
context	token	Composition		Composition.event.code
context	token	EffectEvidenceSynthesis		(EffectEvidenceSynthesis.useContext.value.ofType(CodeableConcept))
context	token	EventDefinition		(EventDefinition.useContext.value.ofType(CodeableConcept))
context	token	Evidence		(Evidence.useContext.value.ofType(CodeableConcept))
context	token	EvidenceVariable		(EvidenceVariable.useContext.value.ofType(CodeableConcept))
context	token	ExampleScenario		(ExampleScenario.useContext.value.ofType(CodeableConcept))
context	token	Library		(Library.useContext.value.ofType(CodeableConcept))
context	token	Measure		(Measure.useContext.value.ofType(CodeableConcept))
context	token	PlanDefinition		(PlanDefinition.useContext.value.ofType(CodeableConcept))
context	token	Questionnaire		(Questionnaire.useContext.value.ofType(CodeableConcept))
context	token	ResearchDefinition		(ResearchDefinition.useContext.value.ofType(CodeableConcept))
context	token	ResearchElementDefinition		(ResearchElementDefinition.useContext.value.ofType(CodeableConcept))
context	token	RiskEvidenceSynthesis		(RiskEvidenceSynthesis.useContext.value.ofType(CodeableConcept))
context	token	TestScript		(TestScript.useContext.value.ofType(CodeableConcept))
context-quantity	quantity	ActivityDefinition		(ActivityDefinition.useContext.value.ofType(Quantity)) | (ActivityDefinition.useContext.value.ofType(Range))
context-quantity	quantity	CapabilityStatement,CodeSystem,CompartmentDefinition,ConceptMap,GraphDefinition,ImplementationGuide,MessageDefinition,NamingSystem,OperationDefinition,SearchParameter,StructureDefinition,StructureMap,TerminologyCapabilities,ValueSet		(CapabilityStatement.useContext.value.ofType(Quantity)) | (CapabilityStatement.useContext.value.ofType(Range)) | (CodeSystem.useContext.value.ofType(Quantity)) | (CodeSystem.useContext.value.ofType(Range)) | (CompartmentDefinition.useContext.value.ofType(Quantity)) | (CompartmentDefinition.useContext.value.ofType(Range)) | (ConceptMap.useContext.value.ofType(Quantity)) | (ConceptMap.useContext.value.ofType(Range)) | (GraphDefinition.useContext.value.ofType(Quantity)) | (GraphDefinition.useContext.value.ofType(Range)) | (ImplementationGuide.useContext.value.ofType(Quantity)) | (ImplementationGuide.useContext.value.ofType(Range)) | (MessageDefinition.useContext.value.ofType(Quantity)) | (MessageDefinition.useContext.value.ofType(Range)) | (NamingSystem.useContext.value.ofType(Quantity)) | (NamingSystem.useContext.value.ofType(Range)) | (OperationDefinition.useContext.value.ofType(Quantity)) | (OperationDefinition.useContext.value.ofType(Range)) | (SearchParameter.useContext.value.ofType(Quantity)) | (SearchParameter.useContext.value.ofType(Range)) | (StructureDefinition.useContext.value.ofType(Quantity)) | (StructureDefinition.useContext.value.ofType(Range)) | (StructureMap.useContext.value.ofType(Quantity)) | (StructureMap.useContext.value.ofType(Range)) | (TerminologyCapabilities.useContext.value.ofType(Quantity)) | (TerminologyCapabilities.useContext.value.ofType(Range)) | (ValueSet.useContext.value.ofType(Quantity)) | (ValueSet.useContext.value.ofType(Range))
context-quantity	quantity	ChargeItemDefinition		(ChargeItemDefinition.useContext.value.ofType(Quantity)) | (ChargeItemDefinition.useContext.value.ofType(Range))
context-quantity	quantity	EffectEvidenceSynthesis		(EffectEvidenceSynthesis.useContext.value.ofType(Quantity)) | (EffectEvidenceSynthesis.useContext.value.ofType(Range))
context-quantity	quantity	EventDefinition		(EventDefinition.useContext.value.ofType(Quantity)) | (EventDefinition.useContext.value.ofType(Range))
context-quantity	quantity	Evidence		(Evidence.useContext.value.ofType(Quantity)) | (Evidence.useContext.value.ofType(Range))
context-quantity	quantity	EvidenceVariable		(EvidenceVariable.useContext.value.ofType(Quantity)) | (EvidenceVariable.useContext.value.ofType(Range))
context-quantity	quantity	ExampleScenario		(ExampleScenario.useContext.value.ofType(Quantity)) | (ExampleScenario.useContext.value.ofType(Range))
context-quantity	quantity	Library		(Library.useContext.value.ofType(Quantity)) | (Library.useContext.value.ofType(Range))
context-quantity	quantity	Measure		(Measure.useContext.value.ofType(Quantity)) | (Measure.useContext.value.ofType(Range))
context-quantity	quantity	PlanDefinition		(PlanDefinition.useContext.value.ofType(Quantity)) | (PlanDefinition.useContext.value.ofType(Range))
context-quantity	quantity	Questionnaire		(Questionnaire.useContext.value.ofType(Quantity)) | (Questionnaire.useContext.value.ofType(Range))
context-quantity	quantity	ResearchDefinition		(ResearchDefinition.useContext.value.ofType(Quantity)) | (ResearchDefinition.useContext.value.ofType(Range))
context-quantity	quantity	ResearchElementDefinition		(ResearchElementDefinition.useContext.value.ofType(Quantity)) | (ResearchElementDefinition.useContext.value.ofType(Range))
context-quantity	quantity	RiskEvidenceSynthesis		(RiskEvidenceSynthesis.useContext.value.ofType(Quantity)) | (RiskEvidenceSynthesis.useContext.value.ofType(Range))
context-quantity	quantity	TestScript		(TestScript.useContext.value.ofType(Quantity)) | (TestScript.useContext.value.ofType(Range))
context-type	token	ActivityDefinition		ActivityDefinition.useContext.code
context-type	token	CapabilityStatement,CodeSystem,CompartmentDefinition,ConceptMap,GraphDefinition,ImplementationGuide,MessageDefinition,NamingSystem,OperationDefinition,SearchParameter,StructureDefinition,StructureMap,TerminologyCapabilities,ValueSet		CapabilityStatement.useContext.code | CodeSystem.useContext.code | CompartmentDefinition.useContext.code | ConceptMap.useContext.code | GraphDefinition.useContext.code | ImplementationGuide.useContext.code | MessageDefinition.useContext.code | NamingSystem.useContext.code | OperationDefinition.useContext.code | SearchParameter.useContext.code | StructureDefinition.useContext.code | StructureMap.useContext.code | TerminologyCapabilities.useContext.code | ValueSet.useContext.code
context-type	token	ChargeItemDefinition		ChargeItemDefinition.useContext.code
context-type	token	EffectEvidenceSynthesis		EffectEvidenceSynthesis.useContext.code
context-type	token	EventDefinition		EventDefinition.useContext.code
context-type	token	Evidence		Evidence.useContext.code
context-type	token	EvidenceVariable		EvidenceVariable.useContext.code
context-type	token	ExampleScenario		ExampleScenario.useContext.code
context-type	token	Library		Library.useContext.code
context-type	token	Measure		Measure.useContext.code
context-type	token	PlanDefinition		PlanDefinition.useContext.code
context-type	token	Questionnaire		Questionnaire.useContext.code
context-type	token	ResearchDefinition		ResearchDefinition.useContext.code
context-type	token	ResearchElementDefinition		ResearchElementDefinition.useContext.code
context-type	token	RiskEvidenceSynthesis		RiskEvidenceSynthesis.useContext.code
context-type	token	TestScript		TestScript.useContext.code
context-type-quantity	composite	ActivityDefinition		ActivityDefinition.useContext	token=code;quantity=value.ofType(Quantity) | value.ofType(Range)
context-type-quantity	composite	CapabilityStatement,CodeSystem,CompartmentDefinition,ConceptMap,GraphDefinition,ImplementationGuide,MessageDefinition,NamingSystem,OperationDefinition,SearchParameter,StructureDefinition,StructureMap,TerminologyCapabilities,ValueSet		CapabilityStatement.useContext | CodeSystem.useContext | CompartmentDefinition.useContext | ConceptMap.useContext | GraphDefinition.useContext | ImplementationGuide.useContext | MessageDefinition.useContext | NamingSystem.useContext | OperationDefinition.useContext | SearchParameter.useContext | StructureDefinition.useContext | StructureMap.useContext | TerminologyCapabilities.useContext | ValueSet.useContext	token=code;quantity=value.ofType(Quantity) | value.ofType(Range)
context-type-quantity	composite	ChargeItemDefinition		ChargeItemDefinition.useContext	token=code;quantity=value.ofType(Quantity) | value.ofType(Range)
context-type-quantity	composite	EffectEvidenceSynthesis		EffectEvidenceSynthesis.useContext	token=code;quantity=value.ofType(Quantity) | value.ofType(Range)
context-type-quantity	composite	EventDefinition		EventDefinition.useContext	token=code;quantity=value.ofType(Quantity) | value.ofType(Range)
context-type-quantity	composite	Evidence		Evidence.useContext	token=code;quantity=value.ofType(Quantity) | value.ofType(Range)
context-type-quantity	composite	EvidenceVariable		EvidenceVariable.useContext	token=code;quantity=value.ofType(Quantity) | value.ofType(Range)
context-type-quantity	composite	ExampleScenario		ExampleScenario.useContext	token=code;quantity=value.ofType(Quantity) | value.ofType(Range)
context-type-quantity	composite	Library		Library.useContext	token=code;quantity=value.ofType(Quantity) | value.ofType(Range)
context-type-quantity	composite	Measure		Measure.useContext	token=code;quantity=value.ofType(Quantity) | value.ofType(Range)
context-type-quantity	composite	PlanDefinition		PlanDefinition.useContext	token=code;quantity=value.ofType(Quantity) | value.ofType(Range)
context-type-quantity	composite	Questionnaire		Questionnaire.useContext	token=code;quantity=value.ofType(Quantity) | value.ofType(Range)
context-type-quantity	composite	ResearchDefinition		ResearchDefinition.useContext	token=code;quantity=value.ofType(Quantity) | value.ofType(Range)
context-type-quantity	composite	ResearchElementDefinition		ResearchElementDefinition.useContext	token=code;quantity=value.ofType(Quantity) | value.ofType(Range)
context-type-quantity	composite	RiskEvidenceSynthesis		RiskEvidenceSynthesis.useContext	token=code;quantity=value.ofType(Quantity) | value.ofType(Range)
context-type-quantity	composite	TestScript		TestScript.useContext	token=code;quantity=value.ofType(Quantity) | value.ofType(Range)
context-type-value	composite	ActivityDefinition		ActivityDefinition.useContext	token=code;token=value.ofType(CodeableConcept)
context-type-value	composite	CapabilityStatement,CodeSystem,CompartmentDefinition,ConceptMap,GraphDefinition,ImplementationGuide,MessageDefinition,NamingSystem,OperationDefinition,SearchParameter,StructureDefinition,StructureMap,TerminologyCapabilities,ValueSet		CapabilityStatement.useContext | CodeSystem.useContext | CompartmentDefinition.useContext | ConceptMap.useContext | GraphDefinition.useContext | ImplementationGuide.useContext | MessageDefinition.useContext | NamingSystem.useContext | OperationDefinition.useContext | SearchParameter.useContext | StructureDefinition.useContext | StructureMap.useContext | TerminologyCapabilities.useContext | ValueSet.useContext	token=code;token=value.ofType(CodeableConcept)
context-type-value	composite	ChargeItemDefinition		ChargeItemDefinition.useContext	token=code;token=value.ofType(CodeableConcept)
context-type-value	composite	EffectEvidenceSynthesis		EffectEvidenceSynthesis.useContext	token=code;token=value.ofType(CodeableConcept)
context-type-value	composite	EventDefinition		EventDefinition.useContext	token=code;token=value.ofType(CodeableConcept)
context-type-value	composite	Evidence		Evidence.useContext	token=code;token=value.ofType(CodeableConcept)
context-type-value	composite	EvidenceVariable		EvidenceVariable.useContext	token=code;token=value.ofType(CodeableConcept)
context-type-value	composite	ExampleScenario		ExampleScenario.useContext	token=code;token=value.ofType(CodeableConcept)
context-type-value	composite	Library		Library.useContext	token=code;token=value.ofType(CodeableConcept)
context-type-value	composite	Measure		Measure.useContext	token=code;token=value.ofType(CodeableConcept)
context-type-value	composite	PlanDefinition		PlanDefinition.useContext	token=code;token=value.ofType(CodeableConcept)
context-type-value	composite	Questionnaire		Questionnaire.useContext	token=code;token=value.ofType(CodeableConcept)
context-type-value	composite	ResearchDefinition		ResearchDefinition.useContext	token=code;token=value.ofType(CodeableConcept)
context-type-value	composite	ResearchElementDefinition		ResearchElementDefinition.useContext	token=code;token=value.ofType(CodeableConcept)
context-type-value	composite	RiskEvidenceSynthesis		RiskEvidenceSynthesis.useContext	token=code;token=value.ofType(CodeableConcept)
context-type-value	composite	TestScript		TestScript.useContext	token=code;token=value.ofType(CodeableConcept)
country	token	MedicinalProductAuthorization		MedicinalProductAuthorization.country
coverage	reference	ExplanationOfBenefit	Coverage	ExplanationOfBenefit.insurance.coverage
coverage-area	reference	HealthcareService	Location	HealthcareService.coverageArea
created	date	Basic		Basic.created
created	date	Claim		Claim.created
created	date	ClaimResponse		ClaimResponse.created
created	date	CoverageEligibilityRequest		CoverageEligibilityRequest.created
created	date	CoverageEligibilityResponse		CoverageEligibilityResponse.created
created	date	DocumentManifest		DocumentManifest.created
created	date	ExplanationOfBenefit		ExplanationOfBenefit.created
created	date	Media		Media.created
created	date	PaymentNotice		PaymentNotice.created
created	date	PaymentReconciliation		PaymentReconciliation.created
criteria	string	Subscription		Subscription.criteria
criticality	token	AllergyIntolerance		AllergyIntolerance.criticality
custodian	reference	DocumentReference	Organization	DocumentReference.custodian
data	reference	Consent	*	Consent.provision.data.reference
data-absent-reason	token	Observation		Observation.dataAbsentReason
date	date	ActivityDefinition		ActivityDefinition.date
date	date	AdverseEvent		AdverseEvent.date
date	date	AllergyIntolerance,CarePlan,CareTeam,ClinicalImpression,Composition,Consent,DiagnosticReport,Encounter,EpisodeOfCare,FamilyMemberHistory,Flag,Immunization,List,Observation,Procedure,RiskAssessment,SupplyRequest		AllergyIntolerance.recordedDate | CarePlan.period | CareTeam.period | ClinicalImpression.date | Composition.date | Consent.dateTime | DiagnosticReport.effective | Encounter.period | EpisodeOfCare.period | FamilyMemberHistory.date | Flag.period | Immunization.occurrence | List.date | Observation.effective | Procedure.performed | (RiskAssessment.occurrence.ofType(dateTime)) | SupplyRequest.authoredOn
date	date	Appointment		Appointment.start
date	date	AuditEvent		AuditEvent.recorded
date	date	CapabilityStatement,CodeSystem,CompartmentDefinition,ConceptMap,GraphDefinition,ImplementationGuide,MessageDefinition,NamingSystem,OperationDefinition,SearchParameter,StructureDefinition,StructureMap,TerminologyCapabilities,ValueSet		CapabilityStatement.date | CodeSystem.date | CompartmentDefinition.date | ConceptMap.date | GraphDefinition.date | ImplementationGuide.date | MessageDefinition.date | NamingSystem.date | OperationDefinition.date | SearchParameter.date | StructureDefinition.date | StructureMap.date | TerminologyCapabilities.date | ValueSet.date
date	date	ChargeItemDefinition		ChargeItemDefinition.date
date	date	DocumentReference		DocumentReference.date
date	date	EffectEvidenceSynthesis		EffectEvidenceSynthesis.date
date	date	EventDefinition		EventDefinition.date
date	date	Evidence		Evidence.date
date	date	EvidenceVariable		EvidenceVariable.date
date	date	ExampleScenario		ExampleScenario.date
date	date	ImmunizationEvaluation		ImmunizationEvaluation.date
date	date	ImmunizationRecommendation		ImmunizationRecommendation.date
date	date	Invoice		Invoice.date
date	date	Library		Library.date
date	date	Measure		Measure.date
date	date	MeasureReport		MeasureReport.date
date	date	MedicationRequest		MedicationRequest.dosageInstruction.timing.event
date	date	OrganizationAffiliation		OrganizationAffiliation.period
date	date	PlanDefinition		PlanDefinition.date
date	date	PractitionerRole		PractitionerRole.period
date	date	Questionnaire		Questionnaire.date
date	date	ResearchDefinition		ResearchDefinition.date
date	date	ResearchElementDefinition		ResearchElementDefinition.date
date	date	ResearchStudy		ResearchStudy.period
date	date	ResearchSubject		ResearchSubject.period
date	date	RiskEvidenceSynthesis		RiskEvidenceSynthesis.date
date	date	Schedule		Schedule.planningHorizon
date	date	TestScript		TestScript.date
datetime	date	NutritionOrder		NutritionOrder.dateTime
datewritten	date	VisionPrescription		VisionPrescription.dateWritten
death-date	date	Patient		(Patient.deceased.ofType(dateTime))
deceased	token	Patient		Patient.deceased.exists() and Patient.deceased != false
definition	reference	PlanDefinition	Questionnaire,PlanDefinition,ActivityDefinition	PlanDefinition.action.definition
definition	uri	Questionnaire		Questionnaire.item.definition
dependent	string	Coverage		Coverage.dependent
depends-on	reference	ActivityDefinition	*	ActivityDefinition.relatedArtifact.where(type='depends-on').resource | ActivityDefinition.library
depends-on	reference	EventDefinition	*	EventDefinition.relatedArtifact.where(type='depends-on').resource
depends-on	reference	Evidence	*	Evidence.relatedArtifact.where(type='depends-on').resource
depends-on	reference	EvidenceVariable	*	EvidenceVariable.relatedArtifact.where(type='depends-on').resource
depends-on	reference	ImplementationGuide	ImplementationGuide	ImplementationGuide.dependsOn.uri
depends-on	reference	Library	*	Library.relatedArtifact.where(type='depends-on').resource
depends-on	reference	Measure	*	Measure.relatedArtifact.where(type='depends-on').resource | Measure.library
depends-on	reference	PlanDefinition	*	PlanDefinition.relatedArtifact.where(type='depends-on').resource | PlanDefinition.library
depends-on	reference	ResearchDefinition	*	ResearchDefinition.relatedArtifact.where(type='depends-on').resource | ResearchDefinition.library
depends-on	reference	ResearchElementDefinition	*	ResearchElementDefinition.relatedArtifact.where(type='depends-on').resource | ResearchElementDefinition.library
dependson	uri	ConceptMap		ConceptMap.group.element.target.dependsOn.property
derivation	token	StructureDefinition		StructureDefinition.derivation
derived-from	reference	ActivityDefinition	*	ActivityDefinition.relatedArtifact.where(type='derived-from').resource
derived-from	reference	EventDefinition	*	EventDefinition.relatedArtifact.where(type='derived-from').resource
derived-from	reference	Evidence	*	Evidence.relatedArtifact.where(type='derived-from').resource
derived-from	reference	EvidenceVariable	*	EvidenceVariable.relatedArtifact.where(type='derived-from').resource
derived-from	reference	Library	*	Library.relatedArtifact.where(type='derived-from').resource
derived-from	reference	Measure	*	Measure.relatedArtifact.where(type='derived-from').resource
derived-from	reference	Observation	Media,Observation,ImagingStudy,MolecularSequence,QuestionnaireResponse,DocumentReference	Observation.derivedFrom
derived-from	reference	PlanDefinition	*	PlanDefinition.relatedArtifact.where(type='derived-from').resource
derived-from	reference	ResearchDefinition	*	ResearchDefinition.relatedArtifact.where(type='derived-from').resource
derived-from	reference	ResearchElementDefinition	*	ResearchElementDefinition.relatedArtifact.where(type='derived-from').resource
derived-from	reference	SearchParameter	SearchParameter	SearchParameter.derivedFrom
description	string	ActivityDefinition		ActivityDefinition.description
description	string	CapabilityStatement,CodeSystem,CompartmentDefinition,ConceptMap,GraphDefinition,ImplementationGuide,MessageDefinition,NamingSystem,OperationDefinition,SearchParameter,StructureDefinition,StructureMap,TerminologyCapabilities,ValueSet		CapabilityStatement.description | CodeSystem.description | CompartmentDefinition.description | ConceptMap.description | GraphDefinition.description | ImplementationGuide.description | MessageDefinition.description | NamingSystem.description | OperationDefinition.description | SearchParameter.description | StructureDefinition.description | StructureMap.description | TerminologyCapabilities.description | ValueSet.description
description	string	ChargeItemDefinition		ChargeItemDefinition.description
description	string	DocumentManifest		DocumentManifest.description
description	string	DocumentReference		DocumentReference.description
description	string	EffectEvidenceSynthesis		EffectEvidenceSynthesis.description
description	string	EventDefinition		EventDefinition.description
description	string	Evidence		Evidence.description
description	string	EvidenceVariable		EvidenceVariable.description
description	string	Library		Library.description
description	string	Measure		Measure.description
description	string	PlanDefinition		PlanDefinition.description
description	string	Questionnaire		Questionnaire.description
description	string	ResearchDefinition		ResearchDefinition.description
description	string	ResearchElementDefinition		ResearchElementDefinition.description
description	string	RiskEvidenceSynthesis		RiskEvidenceSynthesis.description
description	string	TestScript		TestScript.description
destination	reference	MedicationDispense	Location	MedicationDispense.destination
destination	string	MessageHeader		MessageHeader.destination.name
destination-uri	uri	MessageHeader		MessageHeader.destination.endpoint
detail-udi	reference	Claim	Device	Claim.item.detail.udi
detail-udi	reference	ExplanationOfBenefit	Device	ExplanationOfBenefit.item.detail.udi
device	reference	DeviceRequest	Device	(DeviceRequest.code.ofType(Reference))
device	reference	DeviceUseStatement	Device	DeviceUseStatement.device
device	reference	Media	Device,DeviceMetric	Media.device
device	reference	MedicationAdministration	Device	MedicationAdministration.device
device	reference	Observation	Device,DeviceMetric	Observation.device
device-name	string	Device		Device.deviceName.name | Device.type.coding.display | Device.type.text
diagnosis	reference	Encounter	Condition,Procedure	Encounter.diagnosis.condition
dicom-class	token	ImagingStudy		ImagingStudy.series.instance.sopClass
disposition	string	ClaimResponse		ClaimResponse.disposition
disposition	string	CoverageEligibilityResponse		CoverageEligibilityResponse.disposition
disposition	string	ExplanationOfBenefit		ExplanationOfBenefit.disposition
disposition	string	PaymentReconciliation		PaymentReconciliation.disposition
domain	reference	Contract	Location	Contract.domain
dose-status	token	ImmunizationEvaluation		ImmunizationEvaluation.doseStatus
doseform	token	MedicationKnowledge		MedicationKnowledge.doseForm
effective	date	ActivityDefinition		ActivityDefinition.effectivePeriod
effective	date	ChargeItemDefinition		ChargeItemDefinition.effectivePeriod
effective	date	EffectEvidenceSynthesis		EffectEvidenceSynthesis.effectivePeriod
effective	date	EventDefinition		EventDefinition.effectivePeriod
effective	date	Evidence		Evidence.effectivePeriod
effective	date	EvidenceVariable		EvidenceVariable.effectivePeriod
effective	date	Library		Library.effectivePeriod
effective	date	Measure		Measure.effectivePeriod
effective	date	MedicationStatement		MedicationStatement.effective
effective	date	PlanDefinition		PlanDefinition.effectivePeriod
effective	date	Questionnaire		Questionnaire.effectivePeriod
effective	date	ResearchDefinition		ResearchDefinition.effectivePeriod
effective	date	ResearchElementDefinition		ResearchElementDefinition.effectivePeriod
effective	date	RiskEvidenceSynthesis		RiskEvidenceSynthesis.effectivePeriod
effective-time	date	MedicationAdministration		MedicationAdministration.effective
email	token	OrganizationAffiliation		OrganizationAffiliation.telecom.where(system='email')
email	token	Patient,Person,Practitioner,PractitionerRole,RelatedPerson		Patient.telecom.where(system='email') | Person.telecom.where(system='email') | Practitioner.telecom.where(system='email') | PractitionerRole.telecom.where(system='email') | RelatedPerson.telecom.where(system='email')
empty-reason	token	List		List.emptyReason
encounter	reference	CarePlan	Encounter	CarePlan.encounter
encounter	reference	CareTeam	Encounter	CareTeam.encounter
encounter	reference	Claim	Encounter	Claim.item.encounter
encounter	reference	ClinicalImpression	Encounter	ClinicalImpression.encounter
encounter	reference	Communication	Encounter	Communication.encounter
encounter	reference	CommunicationRequest	Encounter	CommunicationRequest.encounter
encounter	reference	Composition,DeviceRequest,DiagnosticReport,DocumentReference,Flag,List,NutritionOrder,Observation,Procedure,RiskAssessment,ServiceRequest,VisionPrescription	Encounter,EpisodeOfCare	Composition.encounter | DeviceRequest.encounter | DiagnosticReport.encounter | DocumentReference.context.encounter | Flag.encounter | List.encounter | NutritionOrder.encounter | Observation.encounter | Procedure.encounter | RiskAssessment.encounter | ServiceRequest.encounter | VisionPrescription.encounter
encounter	reference	Condition	Encounter	Condition.encounter
encounter	reference	ExplanationOfBenefit	Encounter	ExplanationOfBenefit.item.encounter
encounter	reference	ImagingStudy	Encounter	ImagingStudy.encounter
encounter	reference	Media	Encounter	Media.encounter
encounter	reference	MedicationRequest	Encounter	MedicationRequest.encounter
encounter	reference	QuestionnaireResponse	Encounter	QuestionnaireResponse.encounter
encounter	reference	RequestGroup	Encounter	RequestGroup.encounter
encounter	reference	Task	Encounter	Task.encounter
endpoint	reference	HealthcareService	Endpoint	HealthcareService.endpoint
endpoint	reference	ImagingStudy	Endpoint	ImagingStudy.endpoint | ImagingStudy.series.endpoint
endpoint	reference	InsurancePlan	Endpoint	InsurancePlan.endpoint
endpoint	reference	Location	Endpoint	Location.endpoint
endpoint	reference	Organization	Endpoint	Organization.endpoint
endpoint	reference	OrganizationAffiliation	Endpoint	OrganizationAffiliation.endpoint
endpoint	reference	PractitionerRole	Endpoint	PractitionerRole.endpoint
entered-date	date	ChargeItem		ChargeItem.enteredDate
enterer	reference	ChargeItem	Practitioner,Organization,Device,Patient,PractitionerRole,RelatedPerson	ChargeItem.enterer
enterer	reference	Claim	Practitioner,PractitionerRole	Claim.enterer
enterer	reference	CoverageEligibilityRequest	Practitioner,PractitionerRole	CoverageEligibilityRequest.enterer
enterer	reference	ExplanationOfBenefit	Practitioner,PractitionerRole	ExplanationOfBenefit.enterer
enterer	reference	MessageHeader	Practitioner,PractitionerRole	MessageHeader.enterer
entity	reference	AuditEvent	*	AuditEvent.entity.what
entity	reference	Provenance	*	Provenance.entity.what
entity-name	string	AuditEvent		AuditEvent.entity.name
entity-role	token	AuditEvent		AuditEvent.entity.role
entity-type	token	AuditEvent		AuditEvent.entity.type
entry	reference	Composition	*	Composition.section.entry
episode-of-care	reference	Encounter	EpisodeOfCare	Encounter.episodeOfCare
evaluated-resource	reference	MeasureReport	*	MeasureReport.evaluatedResource
event	token	AdverseEvent		AdverseEvent.event
event	token	DocumentReference		DocumentReference.context.event
event	token	MessageDefinition		MessageDefinition.event
event	token	MessageHeader		MessageHeader.event
event-date	date	DeviceRequest		(DeviceRequest.occurrence.ofType(dateTime)) | (DeviceRequest.occurrence.ofType(Period))
evidence	token	Condition		Condition.evidence.code
evidence-detail	reference	Condition	*	Condition.evidence.detail
exclude	token	Group		Group.characteristic.exclude
expansion	uri	ValueSet		ValueSet.expansion.identifier
experimental	token	ImplementationGuide		ImplementationGuide.experimental
experimental	token	StructureDefinition		StructureDefinition.experimental
expiration-date	date	Medication		Medication.batch.expirationDate
expiry	date	Substance		Substance.instance.expiry
ext-context	token	StructureDefinition		StructureDefinition.context.type
facility	reference	Claim	Location	Claim.facility
facility	reference	CoverageEligibilityRequest	Location	CoverageEligibilityRequest.facility
facility	reference	ExplanationOfBenefit	Location	ExplanationOfBenefit.facility
facility	token	DocumentReference		DocumentReference.context.facilityType
factor-override	number	ChargeItem		ChargeItem.factorOverride
family	string	Patient,Practitioner		Patient.name.family | Practitioner.name.family
fhirversion	token	CapabilityStatement		CapabilityStatement.version
finding-code	token	ClinicalImpression		ClinicalImpression.finding.itemCodeableConcept
finding-ref	reference	ClinicalImpression	Condition,Observation,Media	ClinicalImpression.finding.itemReference
focus	reference	MessageHeader	*	MessageHeader.focus
focus	reference	Observation	*	Observation.focus
focus	reference	Task	*	Task.focus
focus	token	MessageDefinition		MessageDefinition.focus.code
focus	token	ResearchStudy		ResearchStudy.focus
form	token	Medication		Medication.form
format	token	CapabilityStatement		CapabilityStatement.format
format	token	DocumentReference		DocumentReference.content.format
formula	token	NutritionOrder		NutritionOrder.enteralFormula.baseFormulaType
gender	token	Patient,Person,Practitioner,RelatedPerson		Patient.gender | Person.gender | Practitioner.gender | RelatedPerson.gender
general-practitioner	reference	Patient	Practitioner,Organization,PractitionerRole	Patient.generalPractitioner
given	string	Patient,Practitioner		Patient.name.given | Practitioner.name.given
global	reference	ImplementationGuide	StructureDefinition	ImplementationGuide.global.profile
goal	reference	CarePlan	Goal	CarePlan.goal
group-identifier	token	CommunicationRequest		CommunicationRequest.groupIdentifier
group-identifier	token	DeviceRequest		DeviceRequest.groupIdentifier
group-identifier	token	RequestGroup		RequestGroup.groupIdentifier
group-identifier	token	Task		Task.groupIdentifier
guide	reference	CapabilityStatement	ImplementationGuide	CapabilityStatement.implementationGuide
has-member	reference	Observation	Observation,MolecularSequence,QuestionnaireResponse	Observation.hasMember
holder	reference	MedicinalProductAuthorization	Organization	MedicinalProductAuthorization.holder
id-type	token	NamingSystem		NamingSystem.uniqueId.type
identified	date	DetectedIssue		DetectedIssue.identified
identifier	token	Account		Account.identifier
identifier	token	ActivityDefinition		ActivityDefinition.identifier
identifier	token	AllergyIntolerance,CarePlan,CareTeam,Composition,Condition,Consent,DetectedIssue,DeviceRequest,DiagnosticReport,DocumentManifest,DocumentReference,Encounter,EpisodeOfCare,FamilyMemberHistory,Goal,ImagingStudy,Immunization,List,MedicationAdministration,MedicationDispense,MedicationRequest,MedicationStatement,NutritionOrder,Observation,Procedure,RiskAssessment,ServiceRequest,SupplyDelivery,SupplyRequest,VisionPrescription		AllergyIntolerance.identifier | CarePlan.identifier | CareTeam.identifier | Composition.identifier | Condition.identifier | Consent.identifier | DetectedIssue.identifier | DeviceRequest.identifier | DiagnosticReport.identifier | DocumentManifest.masterIdentifier | DocumentManifest.identifier | DocumentReference.masterIdentifier | DocumentReference.identifier | Encounter.identifier | EpisodeOfCare.identifier | FamilyMemberHistory.identifier | Goal.identifier | ImagingStudy.identifier | Immunization.identifier | List.identifier | MedicationAdministration.identifier | MedicationDispense.identifier | MedicationRequest.identifier | MedicationStatement.identifier | NutritionOrder.identifier | Observation.identifier | Procedure.identifier | RiskAssessment.identifier | ServiceRequest.identifier | SupplyDelivery.identifier | SupplyRequest.identifier | VisionPrescription.identifier
identifier	token	Appointment		Appointment.identifier
identifier	token	AppointmentResponse		AppointmentResponse.identifier
identifier	token	Basic		Basic.identifier
identifier	token	BodyStructure		BodyStructure.identifier
identifier	token	Bundle		Bundle.identifier
identifier	token	ChargeItem		ChargeItem.identifier
identifier	token	ChargeItemDefinition		ChargeItemDefinition.identifier
identifier	token	Claim		Claim.identifier
identifier	token	ClaimResponse		ClaimResponse.identifier
identifier	token	ClinicalImpression		ClinicalImpression.identifier
identifier	token	CodeSystem,ConceptMap,MessageDefinition,StructureDefinition,StructureMap,ValueSet		CodeSystem.identifier | ConceptMap.identifier | MessageDefinition.identifier | StructureDefinition.identifier | StructureMap.identifier | ValueSet.identifier
identifier	token	Communication		Communication.identifier
identifier	token	CommunicationRequest		CommunicationRequest.identifier
identifier	token	Contract		Contract.identifier
identifier	token	Coverage		Coverage.identifier
identifier	token	CoverageEligibilityRequest		CoverageEligibilityRequest.identifier
identifier	token	CoverageEligibilityResponse		CoverageEligibilityResponse.identifier
identifier	token	Device		Device.identifier
identifier	token	DeviceDefinition		DeviceDefinition.identifier
identifier	token	DeviceMetric		DeviceMetric.identifier
identifier	token	DeviceUseStatement		DeviceUseStatement.identifier
identifier	token	EffectEvidenceSynthesis		EffectEvidenceSynthesis.identifier
identifier	token	Endpoint		Endpoint.identifier
identifier	token	EnrollmentRequest		EnrollmentRequest.identifier
identifier	token	EnrollmentResponse		EnrollmentResponse.identifier
identifier	token	EventDefinition		EventDefinition.identifier
identifier	token	Evidence		Evidence.identifier
identifier	token	EvidenceVariable		EvidenceVariable.identifier
identifier	token	ExampleScenario		ExampleScenario.identifier
identifier	token	ExplanationOfBenefit		ExplanationOfBenefit.identifier
identifier	token	Flag		Flag.identifier
identifier	token	Group		Group.identifier
identifier	token	GuidanceResponse		GuidanceResponse.identifier
identifier	token	HealthcareService		HealthcareService.identifier
identifier	token	ImmunizationEvaluation		ImmunizationEvaluation.identifier
identifier	token	ImmunizationRecommendation		ImmunizationRecommendation.identifier
identifier	token	InsurancePlan		InsurancePlan.identifier
identifier	token	Invoice		Invoice.identifier
identifier	token	Library		Library.identifier
identifier	token	Location		Location.identifier
identifier	token	Measure		Measure.identifier
identifier	token	MeasureReport		MeasureReport.identifier
identifier	token	Media		Media.identifier
identifier	token	Medication		Medication.identifier
identifier	token	MedicinalProduct		MedicinalProduct.identifier
identifier	token	MedicinalProductAuthorization		MedicinalProductAuthorization.identifier
identifier	token	MedicinalProductPackaged		MedicinalProductPackaged.identifier
identifier	token	MedicinalProductPharmaceutical		MedicinalProductPharmaceutical.identifier
identifier	token	MolecularSequence		MolecularSequence.identifier
identifier	token	Organization		Organization.identifier
identifier	token	OrganizationAffiliation		OrganizationAffiliation.identifier
identifier	token	Patient		Patient.identifier
identifier	token	PaymentNotice		PaymentNotice.identifier
identifier	token	PaymentReconciliation		PaymentReconciliation.identifier
identifier	token	Person		Person.identifier
identifier	token	PlanDefinition		PlanDefinition.identifier
identifier	token	Practitioner		Practitioner.identifier
identifier	token	PractitionerRole		PractitionerRole.identifier
identifier	token	Questionnaire		Questionnaire.identifier
identifier	token	QuestionnaireResponse		QuestionnaireResponse.identifier
identifier	token	RelatedPerson		RelatedPerson.identifier
identifier	token	RequestGroup		RequestGroup.identifier
identifier	token	ResearchDefinition		ResearchDefinition.identifier
identifier	token	ResearchElementDefinition		ResearchElementDefinition.identifier
identifier	token	ResearchStudy		ResearchStudy.identifier
identifier	token	ResearchSubject		ResearchSubject.identifier
identifier	token	RiskEvidenceSynthesis		RiskEvidenceSynthesis.identifier
identifier	token	Schedule		Schedule.identifier
identifier	token	Slot		Slot.identifier
identifier	token	Specimen		Specimen.identifier
identifier	token	SpecimenDefinition		SpecimenDefinition.identifier
identifier	token	Substance		Substance.identifier
identifier	token	Task		Task.identifier
identifier	token	TestReport		TestReport.identifier
identifier	token	TestScript		TestScript.identifier
immunization-event	reference	ImmunizationEvaluation	Immunization	ImmunizationEvaluation.immunizationEvent
implicated	reference	DetectedIssue	*	DetectedIssue.implicated
incoming-referral	reference	EpisodeOfCare	ServiceRequest	EpisodeOfCare.referralRequest
individual	reference	ResearchSubject	Patient	ResearchSubject.individual
information	reference	ImmunizationRecommendation	*	ImmunizationRecommendation.recommendation.supportingPatientInformation
ingredient	reference	Medication	Medication,Substance	(Medication.ingredient.item.ofType(Reference))
ingredient	reference	MedicationKnowledge	Substance	(MedicationKnowledge.ingredient.item.ofType(Reference))
ingredient-code	token	Medication		(Medication.ingredient.item.ofType(CodeableConcept))
ingredient-code	token	MedicationKnowledge		(MedicationKnowledge.ingredient.item.ofType(CodeableConcept))
input-profile	reference	OperationDefinition	StructureDefinition	OperationDefinition.inputProfile
instance	token	ImagingStudy		ImagingStudy.series.instance.uid
instance	token	OperationDefinition		OperationDefinition.instance
instantiates	uri	Contract		Contract.instantiatesUri
instantiates-canonical	reference	CarePlan	Questionnaire,Measure,PlanDefinition,OperationDefinition,ActivityDefinition	CarePlan.instantiatesCanonical
instantiates-canonical	reference	Communication	Questionnaire,Measure,PlanDefinition,OperationDefinition,ActivityDefinition	Communication.instantiatesCanonical
instantiates-canonical	reference	DeviceRequest	PlanDefinition,ActivityDefinition	DeviceRequest.instantiatesCanonical
instantiates-canonical	reference	FamilyMemberHistory	Questionnaire,Measure,PlanDefinition,OperationDefinition,ActivityDefinition	FamilyMemberHistory.instantiatesCanonical
instantiates-canonical	reference	NutritionOrder	PlanDefinition,ActivityDefinition	NutritionOrder.instantiatesCanonical
instantiates-canonical	reference	Procedure	Questionnaire,Measure,PlanDefinition,OperationDefinition,ActivityDefinition	Procedure.instantiatesCanonical
instantiates-canonical	reference	RequestGroup		RequestGroup.instantiatesCanonical
instantiates-canonical	reference	ServiceRequest	PlanDefinition,ActivityDefinition	ServiceRequest.instantiatesCanonical
instantiates-uri	uri	CarePlan		CarePlan.instantiatesUri
instantiates-uri	uri	Communication		Communication.instantiatesUri
instantiates-uri	uri	DeviceRequest		DeviceRequest.instantiatesUri
instantiates-uri	uri	FamilyMemberHistory		FamilyMemberHistory.instantiatesUri
instantiates-uri	uri	NutritionOrder		NutritionOrder.instantiatesUri
instantiates-uri	uri	Procedure		Procedure.instantiatesUri
instantiates-uri	uri	RequestGroup		RequestGroup.instantiatesUri
instantiates-uri	uri	ServiceRequest		ServiceRequest.instantiatesUri
insurance	reference	DeviceRequest	ClaimResponse,Coverage	DeviceRequest.insurance
insurer	reference	Claim	Organization	Claim.insurer
insurer	reference	ClaimResponse	Organization	ClaimResponse.insurer
insurer	reference	CoverageEligibilityResponse	Organization	CoverageEligibilityResponse.insurer
intended-dispenser	reference	MedicationRequest	Organization	MedicationRequest.dispenseRequest.performer
intended-performer	reference	MedicationRequest	Practitioner,Organization,CareTeam,Device,Patient,PractitionerRole,RelatedPerson	MedicationRequest.performer
intended-performertype	token	MedicationRequest		MedicationRequest.performerType
intent	token	CarePlan		CarePlan.intent
intent	token	DeviceRequest		DeviceRequest.intent
intent	token	MedicationRequest		MedicationRequest.intent
intent	token	RequestGroup		RequestGroup.intent
intent	token	ServiceRequest		ServiceRequest.intent
intent	token	Task		Task.intent
interpreter	reference	ImagingStudy	Practitioner,PractitionerRole	ImagingStudy.interpreter
investigation	reference	ClinicalImpression	RiskAssessment,FamilyMemberHistory,Observation,Media,DiagnosticReport,ImagingStudy,QuestionnaireResponse	ClinicalImpression.investigation.item
issued	date	Contract		Contract.issued
issued	date	DiagnosticReport		DiagnosticReport.issued
issued	date	TestReport		TestReport.issued
issuer	reference	Invoice	Organization	Invoice.issuer
item	reference	DocumentManifest	*	DocumentManifest.content
item	reference	Linkage	*	Linkage.item.resource
item	reference	List	*	List.entry.item
item-udi	reference	Claim	Device	Claim.item.udi
item-udi	reference	ExplanationOfBenefit	Device	ExplanationOfBenefit.item.udi
jurisdiction	token	ActivityDefinition		ActivityDefinition.jurisdiction
jurisdiction	token	CapabilityStatement,CodeSystem,ConceptMap,GraphDefinition,ImplementationGuide,MessageDefinition,NamingSystem,OperationDefinition,SearchParameter,StructureDefinition,StructureMap,TerminologyCapabilities,ValueSet		CapabilityStatement.jurisdiction | CodeSystem.jurisdiction | ConceptMap.jurisdiction | GraphDefinition.jurisdiction | ImplementationGuide.jurisdiction | MessageDefinition.jurisdiction | NamingSystem.jurisdiction | OperationDefinition.jurisdiction | SearchParameter.jurisdiction | StructureDefinition.jurisdiction | StructureMap.jurisdiction | TerminologyCapabilities.jurisdiction | ValueSet.jurisdiction
jurisdiction	token	ChargeItemDefinition		ChargeItemDefinition.jurisdiction
jurisdiction	token	EffectEvidenceSynthesis		EffectEvidenceSynthesis.jurisdiction
jurisdiction	token	EventDefinition		EventDefinition.jurisdiction
jurisdiction	token	Evidence		Evidence.jurisdiction
jurisdiction	token	EvidenceVariable		EvidenceVariable.jurisdiction
jurisdiction	token	ExampleScenario		ExampleScenario.jurisdiction
jurisdiction	token	Library		Library.jurisdiction
jurisdiction	token	Measure		Measure.jurisdiction
jurisdiction	token	PlanDefinition		PlanDefinition.jurisdiction
jurisdiction	token	Questionnaire		Questionnaire.jurisdiction
jurisdiction	token	ResearchDefinition		ResearchDefinition.jurisdiction
jurisdiction	token	ResearchElementDefinition		ResearchElementDefinition.jurisdiction
jurisdiction	token	RiskEvidenceSynthesis		RiskEvidenceSynthesis.jurisdiction
jurisdiction	token	TestScript		TestScript.jurisdiction
keyword	token	ResearchStudy		ResearchStudy.keyword
keyword	token	StructureDefinition		StructureDefinition.keyword
kind	token	NamingSystem		NamingSystem.kind
kind	token	OperationDefinition		OperationDefinition.kind
kind	token	StructureDefinition		StructureDefinition.kind
language	token	CodeSystem		CodeSystem.concept.designation.language
language	token	DocumentReference		DocumentReference.content.attachment.language
language	token	Patient		Patient.communication.language
last-date	date	AllergyIntolerance		AllergyIntolerance.lastOccurrence
length	quantity	Encounter		Encounter.length
lifecycle-status	token	Goal		Goal.lifecycleStatus
link	reference	Patient	Patient,RelatedPerson	Patient.link.other
link	reference	Person	Practitioner,Patient,Person,RelatedPerson	Person.link.target
location	reference	AdverseEvent	Location	AdverseEvent.location
location	reference	Appointment	Location	Appointment.participant.actor.where(resolve() is Location)
location	reference	AppointmentResponse	Location	AppointmentResponse.actor.where(resolve() is Location)
location	reference	Device	Location	Device.location
location	reference	Encounter	Location	Encounter.location.location
location	reference	HealthcareService	Location	HealthcareService.location
location	reference	Immunization	Location	Immunization.location
location	reference	OrganizationAffiliation	Location	OrganizationAffiliation.location
location	reference	PractitionerRole	Location	PractitionerRole.location
location	reference	Procedure	Location	Procedure.location
location	reference	Provenance	Location	Provenance.location
location	token	BodyStructure		BodyStructure.location
location	token	ResearchStudy		ResearchStudy.location
location	uri	DocumentReference		DocumentReference.content.attachment.url
location-period	date	Encounter		Encounter.location.period
lot-number	string	Immunization		Immunization.lotNumber
lot-number	token	Medication		Medication.batch.lotNumber
managing-entity	reference	Group	Practitioner,Organization,PractitionerRole,RelatedPerson	Group.managingEntity
manifestation	token	AllergyIntolerance		AllergyIntolerance.reaction.manifestation
manufacturer	reference	Immunization	Organization	Immunization.manufacturer
manufacturer	reference	Medication	Organization	Medication.manufacturer
manufacturer	reference	MedicationKnowledge	Organization	MedicationKnowledge.manufacturer
manufacturer	string	Device		Device.manufacturer
measure	reference	MeasureReport	Measure	MeasureReport.measure
media	reference	DiagnosticReport	Media	DiagnosticReport.media.link
medication	reference	MedicationAdministration,MedicationDispense,MedicationRequest,MedicationStatement	Medication	(MedicationAdministration.medication.ofType(Reference)) | (MedicationDispense.medication.ofType(Reference)) | (MedicationRequest.medication.ofType(Reference)) | (MedicationStatement.medication.ofType(Reference))
medium	token	Communication		Communication.medium
medium	token	CommunicationRequest		CommunicationRequest.medium
member	reference	Group	Practitioner,Group,Device,Medication,Patient,Substance,PractitionerRole	Group.member.entity
message	reference	Bundle	MessageHeader	Bundle.entry[0].resource
method	token	Observation		Observation.method
method	token	RiskAssessment		RiskAssessment.method
modality	token	ImagingStudy		ImagingStudy.series.modality
modality	token	Media		Media.modality
mode	token	CapabilityStatement		CapabilityStatement.rest.mode
model	string	Device		Device.modelNumber
modified	date	Task		Task.lastModified
monitoring-program-name	token	MedicationKnowledge		MedicationKnowledge.monitoringProgram.name
monitoring-program-type	token	MedicationKnowledge		MedicationKnowledge.monitoringProgram.type
monograph	reference	MedicationKnowledge	Media,DocumentReference	MedicationKnowledge.monograph.source
monograph-type	token	MedicationKnowledge		MedicationKnowledge.monograph.type
morphology	token	BodyStructure		BodyStructure.morphology
name	string	Account		Account.name
name	string	ActivityDefinition		ActivityDefinition.name
name	string	CapabilityStatement,CodeSystem,CompartmentDefinition,ConceptMap,GraphDefinition,ImplementationGuide,MessageDefinition,NamingSystem,OperationDefinition,SearchParameter,StructureDefinition,StructureMap,TerminologyCapabilities,ValueSet		CapabilityStatement.name | CodeSystem.name | CompartmentDefinition.name | ConceptMap.name | GraphDefinition.name | ImplementationGuide.name | MessageDefinition.name | NamingSystem.name | OperationDefinition.name | SearchParameter.name | StructureDefinition.name | StructureMap.name | TerminologyCapabilities.name | ValueSet.name
name	string	EffectEvidenceSynthesis		EffectEvidenceSynthesis.name
name	string	Endpoint		Endpoint.name
name	string	EventDefinition		EventDefinition.name
name	string	Evidence		Evidence.name
name	string	EvidenceVariable		EvidenceVariable.name
name	string	ExampleScenario		ExampleScenario.name
name	string	HealthcareService		HealthcareService.name
name	string	InsurancePlan		name | alias
name	string	Library		Library.name
name	string	Location		Location.name | Location.alias
name	string	Measure		Measure.name
name	string	MedicinalProduct		MedicinalProduct.name.productName
name	string	Organization		Organization.name | Organization.alias
name	string	Patient		Patient.name
name	string	Person		Person.name
name	string	PlanDefinition		PlanDefinition.name
name	string	Practitioner		Practitioner.name
name	string	Questionnaire		Questionnaire.name
name	string	RelatedPerson		RelatedPerson.name
name	string	ResearchDefinition		ResearchDefinition.name
name	string	ResearchElementDefinition		ResearchElementDefinition.name
name	string	RiskEvidenceSynthesis		RiskEvidenceSynthesis.name
name	string	TestScript		TestScript.name
name-language	token	MedicinalProduct		MedicinalProduct.name.countryLanguage.language
near	special	Location		Location.position
network	reference	OrganizationAffiliation	Organization	OrganizationAffiliation.network
notes	string	List		List.note.text
occurrence	date	ChargeItem		ChargeItem.occurrence
occurrence	date	CommunicationRequest		(CommunicationRequest.occurrence.ofType(dateTime))
occurrence	date	ServiceRequest		ServiceRequest.occurrence
onset	date	AllergyIntolerance		AllergyIntolerance.reaction.onset
onset-age	quantity	Condition		Condition.onset.ofType(Age) | Condition.onset.ofType(Range)
onset-date	date	Condition		Condition.onset.ofType(dateTime) | Condition.onset.ofType(Period)
onset-info	string	Condition		Condition.onset.ofType(string)
operational-status	token	Location		Location.operationalStatus
operator	reference	Media	Practitioner,Organization,CareTeam,Device,Patient,PractitionerRole,RelatedPerson	Media.operator
oraldiet	token	NutritionOrder		NutritionOrder.oralDiet.type
order-detail	token	ServiceRequest		ServiceRequest.orderDetail.text
organization	reference	Consent	Organization	Consent.organization
organization	reference	Device	Organization	Device.owner
organization	reference	Endpoint	Organization	Endpoint.managingOrganization
organization	reference	EpisodeOfCare	Organization	EpisodeOfCare.managingOrganization
organization	reference	HealthcareService	Organization	HealthcareService.providedBy
organization	reference	Location	Organization	Location.managingOrganization
organization	reference	Patient	Organization	Patient.managingOrganization
organization	reference	Person	Organization	Person.managingOrganization
organization	reference	PractitionerRole	Organization	PractitionerRole.organization
other	reference	ConceptMap	ConceptMap	ConceptMap.group.unmapped.url
outcome	token	AuditEvent		AuditEvent.outcome
outcome	token	ClaimResponse		ClaimResponse.outcome
outcome	token	CoverageEligibilityResponse		CoverageEligibilityResponse.outcome
outcome	token	PaymentReconciliation		PaymentReconciliation.outcome
output-profile	reference	OperationDefinition	StructureDefinition	OperationDefinition.outputProfile
owned-by	reference	InsurancePlan	Organization	InsurancePlan.ownedBy
owner	reference	Account	Organization	Account.owner
owner	reference	Task	Practitioner,Organization,CareTeam,Device,Patient,HealthcareService,PractitionerRole,RelatedPerson	Task.owner
parent	reference	DeviceDefinition	DeviceDefinition	DeviceDefinition.parentDevice
parent	reference	DeviceMetric	Device	DeviceMetric.parent
parent	reference	MessageDefinition	PlanDefinition,ActivityDefinition	MessageDefinition.parent
parent	reference	Specimen	Specimen	Specimen.parent
part-of	reference	CarePlan	CarePlan	CarePlan.partOf
part-of	reference	Communication	*	Communication.partOf
part-of	reference	Encounter	Encounter	Encounter.partOf
part-of	reference	MedicationStatement	MedicationDispense,Observation,MedicationAdministration,Procedure,MedicationStatement	MedicationStatement.partOf
part-of	reference	Observation	Immunization,MedicationDispense,MedicationAdministration,Procedure,ImagingStudy,MedicationStatement	Observation.partOf
part-of	reference	Procedure	Observation,Procedure,MedicationAdministration	Procedure.partOf
part-of	reference	QuestionnaireResponse	Observation,Procedure	QuestionnaireResponse.partOf
part-of	reference	Task	Task	Task.partOf
part-status	token	Appointment		Appointment.participant.status
part-status	token	AppointmentResponse		AppointmentResponse.participantStatus
participant	reference	CareTeam	Practitioner,Organization,CareTeam,Patient,PractitionerRole,RelatedPerson	CareTeam.participant.member
participant	reference	Encounter	Practitioner,PractitionerRole,RelatedPerson	Encounter.participant.individual
participant	reference	Invoice	Practitioner,Organization,Device,Patient,PractitionerRole,RelatedPerson	Invoice.participant.actor
participant	reference	RequestGroup	Practitioner,Device,Patient,PractitionerRole,RelatedPerson	RequestGroup.action.participant
participant	uri	TestReport		TestReport.participant.uri
participant-role	token	Invoice		Invoice.participant.role
participant-type	token	Encounter		Encounter.participant.type
participating-organization	reference	OrganizationAffiliation	Organization	OrganizationAffiliation.participatingOrganization
partof	reference	Location	Location	Location.partOf
partof	reference	Organization	Organization	Organization.partOf
partof	reference	ResearchStudy	ResearchStudy	ResearchStudy.partOf
path	token	StructureDefinition		StructureDefinition.snapshot.element.path | StructureDefinition.differential.element.path
patient	reference	Account	Patient	Account.subject.where(resolve() is Patient)
patient	reference	AllergyIntolerance,CarePlan,CareTeam,ClinicalImpression,Composition,Condition,Consent,DetectedIssue,DeviceRequest,DeviceUseStatement,DiagnosticReport,DocumentManifest,DocumentReference,Encounter,EpisodeOfCare,FamilyMemberHistory,Flag,Goal,ImagingStudy,Immunization,List,MedicationAdministration,MedicationDispense,MedicationRequest,MedicationStatement,NutritionOrder,Observation,Procedure,RiskAssessment,ServiceRequest,SupplyDelivery,VisionPrescription	Patient	AllergyIntolerance.patient | CarePlan.subject.where(resolve() is Patient) | CareTeam.subject.where(resolve() is Patient) | ClinicalImpression.subject.where(resolve() is Patient) | Composition.subject.where(resolve() is Patient) | Condition.subject.where(resolve() is Patient) | Consent.patient | DetectedIssue.patient | DeviceRequest.subject.where(resolve() is Patient) | DeviceUseStatement.subject | DiagnosticReport.subject.where(resolve() is Patient) | DocumentManifest.subject.where(resolve() is Patient) | DocumentReference.subject.where(resolve() is Patient) | Encounter.subject.where(resolve() is Patient) | EpisodeOfCare.patient | FamilyMemberHistory.patient | Flag.subject.where(resolve() is Patient) | Goal.subject.where(resolve() is Patient) | ImagingStudy.subject.where(resolve() is Patient) | Immunization.patient | List.subject.where(resolve() is Patient) | MedicationAdministration.subject.where(resolve() is Patient) | MedicationDispense.subject.where(resolve() is Patient) | MedicationRequest.subject.where(resolve() is Patient) | MedicationStatement.subject.where(resolve() is Patient) | NutritionOrder.patient | Observation.subject.where(resolve() is Patient) | Procedure.subject.where(resolve() is Patient) | RiskAssessment.subject.where(resolve() is Patient) | ServiceRequest.subject.where(resolve() is Patient) | SupplyDelivery.patient | VisionPrescription.patient
patient	reference	Appointment	Patient	Appointment.participant.actor.where(resolve() is Patient)
patient	reference	AppointmentResponse	Patient	AppointmentResponse.actor.where(resolve() is Patient)
patient	reference	AuditEvent	Patient	AuditEvent.agent.who.where(resolve() is Patient) | AuditEvent.entity.what.where(resolve() is Patient)
patient	reference	Basic	Patient	Basic.subject.where(resolve() is Patient)
patient	reference	BodyStructure	Patient	BodyStructure.patient
patient	reference	ChargeItem	Patient	ChargeItem.subject.where(resolve() is Patient)
patient	reference	Claim	Patient	Claim.patient
patient	reference	ClaimResponse	Patient	ClaimResponse.patient
patient	reference	Communication	Patient	Communication.subject.where(resolve() is Patient)
patient	reference	CommunicationRequest	Patient	CommunicationRequest.subject.where(resolve() is Patient)
patient	reference	Contract	Patient	Contract.subject.where(resolve() is Patient)
patient	reference	Coverage	Patient	Coverage.beneficiary
patient	reference	CoverageEligibilityRequest	Patient	CoverageEligibilityRequest.patient
patient	reference	CoverageEligibilityResponse	Patient	CoverageEligibilityResponse.patient
patient	reference	Device	Patient	Device.patient
patient	reference	EnrollmentRequest	Patient	EnrollmentRequest.candidate
patient	reference	ExplanationOfBenefit	Patient	ExplanationOfBenefit.patient
patient	reference	GuidanceResponse	Patient	GuidanceResponse.subject.where(resolve() is Patient)
patient	reference	ImmunizationEvaluation	Patient	ImmunizationEvaluation.patient
patient	reference	ImmunizationRecommendation	Patient	ImmunizationRecommendation.patient
patient	reference	Invoice	Patient	Invoice.subject.where(resolve() is Patient)
patient	reference	MeasureReport	Patient	MeasureReport.subject.where(resolve() is Patient)
patient	reference	Media	Patient	Media.subject.where(resolve() is Patient)
patient	reference	MolecularSequence	Patient	MolecularSequence.patient
patient	reference	Person	Patient	Person.link.target.where(resolve() is Patient)
patient	reference	Provenance	Patient	Provenance.target.where(resolve() is Patient)
patient	reference	QuestionnaireResponse	Patient	QuestionnaireResponse.subject.where(resolve() is Patient)
patient	reference	RelatedPerson	Patient	RelatedPerson.patient
patient	reference	RequestGroup	Patient	RequestGroup.subject.where(resolve() is Patient)
patient	reference	ResearchSubject	Patient	ResearchSubject.individual
patient	reference	Specimen	Patient	Specimen.subject.where(resolve() is Patient)
patient	reference	Task	Patient	Task.for.where(resolve() is Patient)
payee	reference	Claim	Practitioner,Organization,Patient,PractitionerRole,RelatedPerson	Claim.payee.party
payee	reference	ExplanationOfBenefit	Practitioner,Organization,Patient,PractitionerRole,RelatedPerson	ExplanationOfBenefit.payee.party
payload	token	Subscription		Subscription.channel.payload
payload-type	token	Endpoint		Endpoint.payloadType
payment-date	date	ClaimResponse		ClaimResponse.payment.date
payment-issuer	reference	PaymentReconciliation	Organization	PaymentReconciliation.paymentIssuer
payment-status	token	PaymentNotice		PaymentNotice.paymentStatus
payor	reference	Coverage	Organization,Patient,RelatedPerson	Coverage.payor
performer	reference	CarePlan	Practitioner,Organization,CareTeam,Device,Patient,HealthcareService,PractitionerRole,RelatedPerson	CarePlan.activity.detail.performer
performer	reference	DeviceRequest	Practitioner,Organization,CareTeam,Device,Patient,HealthcareService,PractitionerRole,RelatedPerson	DeviceRequest.performer
performer	reference	DiagnosticReport	Practitioner,Organization,CareTeam,PractitionerRole	DiagnosticReport.performer
performer	reference	ImagingStudy	Practitioner,Organization,CareTeam,Device,Patient,PractitionerRole,RelatedPerson	ImagingStudy.series.performer.actor
performer	reference	Immunization	Practitioner,Organization,PractitionerRole	Immunization.performer.actor
performer	reference	MedicationAdministration	Practitioner,Device,Patient,PractitionerRole,RelatedPerson	MedicationAdministration.performer.actor
performer	reference	MedicationDispense	Practitioner,Organization,Device,Patient,PractitionerRole,RelatedPerson	MedicationDispense.performer.actor
performer	reference	Observation	Practitioner,Organization,CareTeam,Patient,PractitionerRole,RelatedPerson	Observation.performer
performer	reference	Procedure	Practitioner,Organization,Device,Patient,PractitionerRole,RelatedPerson	Procedure.performer.actor
performer	reference	RiskAssessment	Practitioner,Device,PractitionerRole	RiskAssessment.performer
performer	reference	ServiceRequest	Practitioner,Organization,CareTeam,Device,Patient,HealthcareService,PractitionerRole,RelatedPerson	ServiceRequest.performer
performer	token	Task		Task.performerType
performer-actor	reference	ChargeItem	Practitioner,Organization,CareTeam,Device,Patient,PractitionerRole,RelatedPerson	ChargeItem.performer.actor
performer-function	token	ChargeItem		ChargeItem.performer.function
performer-type	token	ServiceRequest		ServiceRequest.performerType
performing-organization	reference	ChargeItem	Organization	ChargeItem.performingOrganization
period	date	Account		Account.servicePeriod
period	date	Composition		Composition.event.period
period	date	Consent		Consent.provision.period
period	date	DocumentReference		DocumentReference.context.period
period	date	MeasureReport		MeasureReport.period
period	date	NamingSystem		NamingSystem.uniqueId.period
period	date	Task		Task.executionPeriod
phone	token	OrganizationAffiliation		OrganizationAffiliation.telecom.where(system='phone')
phone	token	Patient,Person,Practitioner,PractitionerRole,RelatedPerson		Patient.telecom.where(system='phone') | Person.telecom.where(system='phone') | Practitioner.telecom.where(system='phone') | PractitionerRole.telecom.where(system='phone') | RelatedPerson.telecom.where(system='phone')
phonetic	string	InsurancePlan		InsurancePlan.name
phonetic	string	Organization		Organization.name
phonetic	string	Patient,Person,Practitioner,RelatedPerson		Patient.name | Person.name | Practitioner.name | RelatedPerson.name
policy	uri	AuditEvent		AuditEvent.agent.policy
policy-holder	reference	Coverage	Organization,Patient,RelatedPerson	Coverage.policyHolder
practitioner	reference	Appointment	Practitioner	Appointment.participant.actor.where(resolve() is Practitioner)
practitioner	reference	AppointmentResponse	Practitioner	AppointmentResponse.actor.where(resolve() is Practitioner)
practitioner	reference	Encounter	Practitioner	Encounter.participant.individual.where(resolve() is Practitioner)
practitioner	reference	Person	Practitioner	Person.link.target.where(resolve() is Practitioner)
practitioner	reference	PractitionerRole	Practitioner	PractitionerRole.practitioner
predecessor	reference	ActivityDefinition	*	ActivityDefinition.relatedArtifact.where(type='predecessor').resource
predecessor	reference	EventDefinition	*	EventDefinition.relatedArtifact.where(type='predecessor').resource
predecessor	reference	Evidence	*	Evidence.relatedArtifact.where(type='predecessor').resource
predecessor	reference	EvidenceVariable	*	EvidenceVariable.relatedArtifact.where(type='predecessor').resource
predecessor	reference	Library	*	Library.relatedArtifact.where(type='predecessor').resource
predecessor	reference	Measure	*	Measure.relatedArtifact.where(type='predecessor').resource
predecessor	reference	PlanDefinition	*	PlanDefinition.relatedArtifact.where(type='predecessor').resource
predecessor	reference	ResearchDefinition	*	ResearchDefinition.relatedArtifact.where(type='predecessor').resource
predecessor	reference	ResearchElementDefinition	*	ResearchElementDefinition.relatedArtifact.where(type='predecessor').resource
prescriber	reference	VisionPrescription	Practitioner,PractitionerRole	VisionPrescription.prescriber
prescription	reference	MedicationDispense	MedicationRequest	MedicationDispense.authorizingPrescription
previous	reference	ClinicalImpression	ClinicalImpression	ClinicalImpression.previous
price-override	quantity	ChargeItem		ChargeItem.priceOverride
primary-organization	reference	OrganizationAffiliation	Organization	OrganizationAffiliation.organization
principalinvestigator	reference	ResearchStudy	Practitioner,PractitionerRole	ResearchStudy.principalInvestigator
prior-request	reference	DeviceRequest	*	DeviceRequest.priorRequest
priority	token	Claim		Claim.priority
priority	token	CommunicationRequest		CommunicationRequest.priority
priority	token	MedicationRequest		MedicationRequest.priority
priority	token	RequestGroup		RequestGroup.priority
priority	token	ServiceRequest		ServiceRequest.priority
priority	token	Task		Task.priority
probability	number	RiskAssessment		RiskAssessment.prediction.probability
problem	reference	ClinicalImpression	Condition,AllergyIntolerance	ClinicalImpression.problem
procedure-udi	reference	Claim	Device	Claim.procedure.udi
procedure-udi	reference	ExplanationOfBenefit	Device	ExplanationOfBenefit.procedure.udi
product	uri	ConceptMap		ConceptMap.group.element.target.product.property
program	token	HealthcareService		HealthcareService.program
protocol	reference	ResearchStudy	PlanDefinition	ResearchStudy.protocol
provider	reference	Claim	Practitioner,Organization,PractitionerRole	Claim.provider
provider	reference	CoverageEligibilityRequest	Practitioner,Organization,PractitionerRole	CoverageEligibilityRequest.provider
provider	reference	ExplanationOfBenefit	Practitioner,Organization,PractitionerRole	ExplanationOfBenefit.provider
provider	reference	NutritionOrder	Practitioner,PractitionerRole	NutritionOrder.orderer
provider	reference	PaymentNotice	Practitioner,Organization,PractitionerRole	PaymentNotice.provider
publisher	string	ActivityDefinition		ActivityDefinition.publisher
publisher	string	CapabilityStatement,CodeSystem,CompartmentDefinition,ConceptMap,GraphDefinition,ImplementationGuide,MessageDefinition,NamingSystem,OperationDefinition,SearchParameter,StructureDefinition,StructureMap,TerminologyCapabilities,ValueSet		CapabilityStatement.publisher | CodeSystem.publisher | CompartmentDefinition.publisher | ConceptMap.publisher | GraphDefinition.publisher | ImplementationGuide.publisher | MessageDefinition.publisher | NamingSystem.publisher | OperationDefinition.publisher | SearchParameter.publisher | StructureDefinition.publisher | StructureMap.publisher | TerminologyCapabilities.publisher | ValueSet.publisher
publisher	string	ChargeItemDefinition		ChargeItemDefinition.publisher
publisher	string	EffectEvidenceSynthesis		EffectEvidenceSynthesis.publisher
publisher	string	EventDefinition		EventDefinition.publisher
publisher	string	Evidence		Evidence.publisher
publisher	string	EvidenceVariable		EvidenceVariable.publisher
publisher	string	ExampleScenario		ExampleScenario.publisher
publisher	string	Library		Library.publisher
publisher	string	Measure		Measure.publisher
publisher	string	PlanDefinition		PlanDefinition.publisher
publisher	string	Questionnaire		Questionnaire.publisher
publisher	string	ResearchDefinition		ResearchDefinition.publisher
publisher	string	ResearchElementDefinition		ResearchElementDefinition.publisher
publisher	string	RiskEvidenceSynthesis		RiskEvidenceSynthesis.publisher
publisher	string	TestScript		TestScript.publisher
purpose	token	Consent		Consent.provision.purpose
quantity	quantity	ChargeItem		ChargeItem.quantity
quantity	quantity	Substance		Substance.instance.quantity
questionnaire	reference	QuestionnaireResponse	Questionnaire	QuestionnaireResponse.questionnaire
reaction	reference	Immunization	Observation	Immunization.reaction.detail
reaction-date	date	Immunization		Immunization.reaction.date
reason	token	ImagingStudy		ImagingStudy.reasonCode
reason-code	token	Appointment		Appointment.reasonCode
reason-code	token	Encounter		Encounter.reasonCode
reason-code	token	Immunization		Immunization.reasonCode
reason-code	token	Procedure		Procedure.reasonCode
reason-given	token	MedicationAdministration		MedicationAdministration.reasonCode
reason-not-given	token	MedicationAdministration		MedicationAdministration.statusReason
reason-reference	reference	Appointment	Condition,Observation,Procedure,ImmunizationRecommendation	Appointment.reasonReference
reason-reference	reference	Encounter	Condition,Observation,Procedure,ImmunizationRecommendation	Encounter.reasonReference
reason-reference	reference	Immunization	Condition,Observation,DiagnosticReport	Immunization.reasonReference
reason-reference	reference	Procedure	Condition,Observation,Procedure,DiagnosticReport,DocumentReference	Procedure.reasonReference
received	date	Communication		Communication.received
receiver	reference	MedicationDispense	Practitioner,Patient	MedicationDispense.receiver
receiver	reference	MessageHeader	Practitioner,Organization,PractitionerRole	MessageHeader.destination.receiver
receiver	reference	SupplyDelivery	Practitioner,PractitionerRole	SupplyDelivery.receiver
recipient	reference	Communication	Practitioner,Group,Organization,CareTeam,Device,Patient,HealthcareService,PractitionerRole,RelatedPerson	Communication.recipient
recipient	reference	CommunicationRequest	Practitioner,Group,Organization,CareTeam,Device,Patient,HealthcareService,PractitionerRole,RelatedPerson	CommunicationRequest.recipient
recipient	reference	DocumentManifest	Practitioner,Organization,Patient,PractitionerRole,RelatedPerson	DocumentManifest.recipient
recipient	reference	Invoice	Organization,Patient,RelatedPerson	Invoice.recipient
recorded	date	Provenance		Provenance.recorded
recorded-date	date	Condition		Condition.recordedDate
recorder	reference	AdverseEvent	Practitioner,Patient,PractitionerRole,RelatedPerson	AdverseEvent.recorder
recorder	reference	AllergyIntolerance	Practitioner,Patient,PractitionerRole,RelatedPerson	AllergyIntolerance.recorder
reference	uri	ValueSet		ValueSet.compose.include.system
referenceseqid	token	MolecularSequence		MolecularSequence.referenceSeq.referenceSeqId
referenceseqid-variant-coordinate	composite	MolecularSequence		MolecularSequence.variant	token=%resource.referenceSeq.referenceSeqId;number=start;number=end
referenceseqid-window-coordinate	composite	MolecularSequence		MolecularSequence.referenceSeq	token=referenceSeqId;number=windowStart;number=windowEnd
referrer	reference	ImagingStudy	Practitioner,PractitionerRole	ImagingStudy.referrer
related	reference	DocumentReference	*	DocumentReference.context.related
related-id	token	Composition		(Composition.relatesTo.target.ofType(Identifier))
related-id	token	DocumentManifest		DocumentManifest.related.identifier
related-ref	reference	Composition	Composition	(Composition.relatesTo.target.ofType(Reference))
related-ref	reference	DocumentManifest	*	DocumentManifest.related.ref
relatedperson	reference	Person	RelatedPerson	Person.link.target.where(resolve() is RelatedPerson)
relatesto	reference	DocumentReference	DocumentReference	DocumentReference.relatesTo.target
relation	token	DocumentReference		DocumentReference.relatesTo.code
relationship	composite	DocumentReference		DocumentReference.relatesTo	reference=code;token=target
relationship	token	FamilyMemberHistory		FamilyMemberHistory.relationship
relationship	token	RelatedPerson		RelatedPerson.relationship
replaces	reference	CarePlan	CarePlan	CarePlan.replaces
replaces	reference	CommunicationRequest	CommunicationRequest	CommunicationRequest.replaces
replaces	reference	ServiceRequest	ServiceRequest	ServiceRequest.replaces
reporter	reference	MeasureReport	Practitioner,Organization,PractitionerRole,Location	MeasureReport.reporter
request	reference	ClaimResponse	Claim	ClaimResponse.request
request	reference	CoverageEligibilityResponse	CoverageEligibilityRequest	CoverageEligibilityResponse.request
request	reference	EnrollmentResponse	EnrollmentRequest	EnrollmentResponse.request
request	reference	MedicationAdministration	MedicationRequest	MedicationAdministration.request
request	reference	PaymentNotice	*	PaymentNotice.request
request	reference	PaymentReconciliation	Task	PaymentReconciliation.request
request	token	GuidanceResponse		GuidanceResponse.requestIdentifier
requester	reference	CommunicationRequest	Practitioner,Organization,Device,Patient,PractitionerRole,RelatedPerson	CommunicationRequest.requester
requester	reference	DeviceRequest	Practitioner,Organization,Device,PractitionerRole	DeviceRequest.requester
requester	reference	MedicationRequest	Practitioner,Organization,Device,Patient,PractitionerRole,RelatedPerson	MedicationRequest.requester
requester	reference	ServiceRequest	Practitioner,Organization,Device,Patient,PractitionerRole,RelatedPerson	ServiceRequest.requester
requester	reference	SupplyRequest	Practitioner,Organization,Device,Patient,PractitionerRole,RelatedPerson	SupplyRequest.requester
requester	reference	Task	Practitioner,Organization,Device,Patient,PractitionerRole,RelatedPerson	Task.requester
requesting-organization	reference	ChargeItem	Organization	ChargeItem.requestingOrganization
requestor	reference	ClaimResponse	Practitioner,Organization,PractitionerRole	ClaimResponse.requestor
requestor	reference	CoverageEligibilityResponse	Practitioner,Organization,PractitionerRole	CoverageEligibilityResponse.requestor
requestor	reference	PaymentReconciliation	Practitioner,Organization,PractitionerRole	PaymentReconciliation.requestor
requisition	token	ServiceRequest		ServiceRequest.requisition
resource	reference	ImplementationGuide	*	ImplementationGuide.definition.resource.reference
resource	token	CapabilityStatement		CapabilityStatement.rest.resource.type
resource	token	CompartmentDefinition		CompartmentDefinition.resource.code
resource-profile	reference	CapabilityStatement	StructureDefinition	CapabilityStatement.rest.resource.profile
response	reference	PaymentNotice	*	PaymentNotice.response
response-id	token	MessageHeader		MessageHeader.response.identifier
responsible	reference	MessageHeader	Practitioner,Organization,PractitionerRole	MessageHeader.responsible
responsible	string	NamingSystem		NamingSystem.responsible
responsibleparty	reference	MedicationDispense	Practitioner,PractitionerRole	MedicationDispense.substitution.responsibleParty
result	reference	DiagnosticReport	Observation	DiagnosticReport.result
result	token	TestReport		TestReport.result
resultingcondition	reference	AdverseEvent	Condition	AdverseEvent.resultingCondition
results-interpreter	reference	DiagnosticReport	Practitioner,Organization,CareTeam,PractitionerRole	DiagnosticReport.resultsInterpreter
risk	token	RiskAssessment		RiskAssessment.prediction.qualitativeRisk
role	token	OrganizationAffiliation		OrganizationAffiliation.code
role	token	PractitionerRole		PractitionerRole.code
route	token	AllergyIntolerance		AllergyIntolerance.reaction.exposureRoute
route	token	MedicinalProductPharmaceutical		MedicinalProductPharmaceutical.routeOfAdministration.code
schedule	reference	Slot	Schedule	Slot.schedule
scope	token	Consent		Consent.scope
section	token	Composition		Composition.section.code
security-label	token	Consent		Consent.provision.securityLabel
security-label	token	DocumentReference		DocumentReference.securityLabel
security-service	token	CapabilityStatement		CapabilityStatement.rest.security.service
sender	reference	Communication	Practitioner,Organization,Device,Patient,HealthcareService,PractitionerRole,RelatedPerson	Communication.sender
sender	reference	CommunicationRequest	Practitioner,Organization,Device,Patient,HealthcareService,PractitionerRole,RelatedPerson	CommunicationRequest.sender
sender	reference	MessageHeader	Practitioner,Organization,PractitionerRole	MessageHeader.sender
sent	date	Communication		Communication.sent
series	string	Immunization		Immunization.protocolApplied.series
series	token	ImagingStudy		ImagingStudy.series.uid
seriousness	token	AdverseEvent		AdverseEvent.seriousness
service	reference	ChargeItem	Immunization,MedicationDispense,SupplyDelivery,Observation,DiagnosticReport,ImagingStudy,MedicationAdministration,Procedure	ChargeItem.service
service	reference	OrganizationAffiliation	HealthcareService	OrganizationAffiliation.healthcareService
service	reference	PractitionerRole	HealthcareService	PractitionerRole.healthcareService
service-category	token	Appointment		Appointment.serviceCategory
service-category	token	HealthcareService		HealthcareService.category
service-category	token	Schedule		Schedule.serviceCategory
service-category	token	Slot		Slot.serviceCategory
service-provider	reference	Encounter	Organization	Encounter.serviceProvider
service-type	token	Appointment		Appointment.serviceType
service-type	token	HealthcareService		HealthcareService.type
service-type	token	Schedule		Schedule.serviceType
service-type	token	Slot		Slot.serviceType
setting	token	DocumentReference		DocumentReference.context.practiceSetting
severity	token	AdverseEvent		AdverseEvent.severity
severity	token	AllergyIntolerance		AllergyIntolerance.reaction.severity
severity	token	Condition		Condition.severity
sex	token	FamilyMemberHistory		FamilyMemberHistory.sex
signature-type	token	Provenance		Provenance.signature.type
signer	reference	Contract	Practitioner,Organization,Patient,PractitionerRole,RelatedPerson	Contract.signer.party
site	reference	ResearchStudy	Location	ResearchStudy.site
site	token	AuditEvent		AuditEvent.source.site
site	token	Media		Media.bodySite
slot	reference	Appointment	Slot	Appointment.slot
software	string	CapabilityStatement		CapabilityStatement.software.name
source	reference	AuditEvent	Practitioner,Organization,Device,Patient,PractitionerRole,RelatedPerson	AuditEvent.source.observer
source	reference	ConceptMap	ValueSet	(ConceptMap.source.ofType(canonical))
source	reference	DeviceMetric	Device	DeviceMetric.source
source	reference	Linkage	*	Linkage.item.resource
source	reference	List	Practitioner,Device,Patient,PractitionerRole	List.source
source	reference	MedicationStatement	Practitioner,Organization,Patient,PractitionerRole,RelatedPerson	MedicationStatement.informationSource
source	reference	QuestionnaireResponse	Practitioner,Patient,PractitionerRole,RelatedPerson	QuestionnaireResponse.source
source	string	MessageHeader		MessageHeader.source.name
source	uri	DocumentManifest		DocumentManifest.source
source-code	token	ConceptMap		ConceptMap.group.element.code
source-cost	token	MedicationKnowledge		MedicationKnowledge.cost.source
source-reference	reference	Consent	Consent,Contract,QuestionnaireResponse,DocumentReference	Consent.source
source-system	uri	ConceptMap		ConceptMap.group.source
source-uri	reference	ConceptMap	ValueSet	(ConceptMap.source.ofType(uri))
source-uri	uri	MessageHeader		MessageHeader.source.endpoint
special-arrangement	token	Encounter		Encounter.hospitalization.specialArrangement
specialty	token	Appointment		Appointment.specialty
specialty	token	HealthcareService		HealthcareService.specialty
specialty	token	OrganizationAffiliation		OrganizationAffiliation.specialty
specialty	token	PractitionerRole		PractitionerRole.specialty
specialty	token	Schedule		Schedule.specialty
specialty	token	Slot		Slot.specialty
specimen	reference	DiagnosticReport	Specimen	DiagnosticReport.specimen
specimen	reference	Observation	Specimen	Observation.specimen
specimen	reference	ServiceRequest	Specimen	ServiceRequest.specimen
sponsor	reference	ResearchStudy	Organization	ResearchStudy.sponsor
stage	token	Condition		Condition.stage.summary
start	date	Slot		Slot.start
start	token	GraphDefinition		GraphDefinition.start
start-date	date	Goal		(Goal.start.ofType(date))
started	date	ImagingStudy		ImagingStudy.started
status	token	Account		Account.status
status	token	ActivityDefinition		ActivityDefinition.status
status	token	Appointment		Appointment.status
status	token	CapabilityStatement,CodeSystem,CompartmentDefinition,ConceptMap,GraphDefinition,ImplementationGuide,MessageDefinition,NamingSystem,OperationDefinition,SearchParameter,StructureDefinition,StructureMap,TerminologyCapabilities,ValueSet		CapabilityStatement.status | CodeSystem.status | CompartmentDefinition.status | ConceptMap.status | GraphDefinition.status | ImplementationGuide.status | MessageDefinition.status | NamingSystem.status | OperationDefinition.status | SearchParameter.status | StructureDefinition.status | StructureMap.status | TerminologyCapabilities.status | ValueSet.status
status	token	CarePlan		CarePlan.status
status	token	CareTeam		CareTeam.status
status	token	ChargeItemDefinition		ChargeItemDefinition.status
status	token	Claim		Claim.status
status	token	ClaimResponse		ClaimResponse.status
status	token	ClinicalImpression		ClinicalImpression.status
status	token	Communication		Communication.status
status	token	CommunicationRequest		CommunicationRequest.status
status	token	Composition		Composition.status
status	token	Consent		Consent.status
status	token	Contract		Contract.status
status	token	Coverage		Coverage.status
status	token	CoverageEligibilityRequest		CoverageEligibilityRequest.status
status	token	CoverageEligibilityResponse		CoverageEligibilityResponse.status
status	token	DetectedIssue		DetectedIssue.status
status	token	Device		Device.status
status	token	DeviceRequest		DeviceRequest.status
status	token	DiagnosticReport		DiagnosticReport.status
status	token	DocumentManifest		DocumentManifest.status
status	token	DocumentReference		DocumentReference.status
status	token	EffectEvidenceSynthesis		EffectEvidenceSynthesis.status
status	token	Encounter		Encounter.status
status	token	Endpoint		Endpoint.status
status	token	EnrollmentRequest		EnrollmentRequest.status
status	token	EnrollmentResponse		EnrollmentResponse.status
status	token	EpisodeOfCare		EpisodeOfCare.status
status	token	EventDefinition		EventDefinition.status
status	token	Evidence		Evidence.status
status	token	EvidenceVariable		EvidenceVariable.status
status	token	ExampleScenario		ExampleScenario.status
status	token	ExplanationOfBenefit		ExplanationOfBenefit.status
status	token	FamilyMemberHistory		FamilyMemberHistory.status
status	token	ImagingStudy		ImagingStudy.status
status	token	Immunization		Immunization.status
status	token	ImmunizationEvaluation		ImmunizationEvaluation.status
status	token	ImmunizationRecommendation		ImmunizationRecommendation.recommendation.forecastStatus
status	token	InsurancePlan		InsurancePlan.status
status	token	Invoice		Invoice.status
status	token	Library		Library.status
status	token	List		List.status
status	token	Location		Location.status
status	token	Measure		Measure.status
status	token	MeasureReport		MeasureReport.status
status	token	Media		Media.status
status	token	Medication		Medication.status
status	token	MedicationAdministration,MedicationDispense,MedicationRequest,MedicationStatement		MedicationAdministration.status | MedicationDispense.status | MedicationRequest.status | MedicationStatement.status
status	token	MedicationKnowledge		MedicationKnowledge.status
status	token	MedicinalProductAuthorization		MedicinalProductAuthorization.status
status	token	NutritionOrder		NutritionOrder.status
status	token	Observation		Observation.status
status	token	PaymentNotice		PaymentNotice.status
status	token	PaymentReconciliation		PaymentReconciliation.status
status	token	PlanDefinition		PlanDefinition.status
status	token	Procedure		Procedure.status
status	token	Questionnaire		Questionnaire.status
status	token	QuestionnaireResponse		QuestionnaireResponse.status
status	token	RequestGroup		RequestGroup.status
status	token	ResearchDefinition		ResearchDefinition.status
status	token	ResearchElementDefinition		ResearchElementDefinition.status
status	token	ResearchStudy		ResearchStudy.status
status	token	ResearchSubject		ResearchSubject.status
status	token	RiskEvidenceSynthesis		RiskEvidenceSynthesis.status
status	token	ServiceRequest		ServiceRequest.status
status	token	Slot		Slot.status
status	token	Specimen		Specimen.status
status	token	Subscription		Subscription.status
status	token	Substance		Substance.status
status	token	SupplyDelivery		SupplyDelivery.status
status	token	SupplyRequest		SupplyRequest.status
status	token	Task		Task.status
status	token	TestScript		TestScript.status
status	token	VisionPrescription		VisionPrescription.status
status-reason	token	Immunization		Immunization.statusReason
study	reference	AdverseEvent	ResearchStudy	AdverseEvent.study
study	reference	ResearchSubject	ResearchStudy	ResearchSubject.study
subdetail-udi	reference	Claim	Device	Claim.item.detail.subDetail.udi
subdetail-udi	reference	ExplanationOfBenefit	Device	ExplanationOfBenefit.item.detail.subDetail.udi
subject	reference	Account	Practitioner,Organization,Device,Patient,HealthcareService,PractitionerRole,Location	Account.subject
subject	reference	AdverseEvent	Practitioner,Group,Patient,RelatedPerson	AdverseEvent.subject
subject	reference	Basic	*	Basic.subject
subject	reference	CarePlan	Group,Patient	CarePlan.subject
subject	reference	CareTeam	Group,Patient	CareTeam.subject
subject	reference	ChargeItem	Group,Patient	ChargeItem.subject
subject	reference	ClinicalImpression	Group,Patient	ClinicalImpression.subject
subject	reference	Communication	Group,Patient	Communication.subject
subject	reference	CommunicationRequest	Group,Patient	CommunicationRequest.subject
subject	reference	Composition	*	Composition.subject
subject	reference	Condition	Group,Patient	Condition.subject
subject	reference	Contract	*	Contract.subject
subject	reference	DeviceRequest	Group,Device,Patient,Location	DeviceRequest.subject
subject	reference	DeviceUseStatement	Group,Patient	DeviceUseStatement.subject
subject	reference	DiagnosticReport	Group,Device,Patient,Location	DiagnosticReport.subject
subject	reference	DocumentManifest	Practitioner,Group,Device,Patient	DocumentManifest.subject
subject	reference	DocumentReference	Practitioner,Group,Device,Patient	DocumentReference.subject
subject	reference	Encounter	Group,Patient	Encounter.subject
subject	reference	EnrollmentRequest	Patient	EnrollmentRequest.candidate
subject	reference	Flag	Practitioner,Group,Organization,Medication,Patient,PlanDefinition,Procedure,Location	Flag.subject
subject	reference	Goal	Group,Organization,Patient	Goal.subject
subject	reference	GuidanceResponse	Group,Patient	GuidanceResponse.subject
subject	reference	ImagingStudy	Group,Device,Patient	ImagingStudy.subject
subject	reference	Invoice	Group,Patient	Invoice.subject
subject	reference	List	Group,Device,Patient,Location	List.subject
subject	reference	MeasureReport	Practitioner,Group,Organization,CareTeam,Device,Patient,HealthcareService,PractitionerRole,RelatedPerson,Location	MeasureReport.subject
subject	reference	Media	Practitioner,Group,Specimen,Device,Patient,PractitionerRole,Location	Media.subject
subject	reference	MedicationAdministration	Group,Patient	MedicationAdministration.subject
subject	reference	MedicationDispense	Group,Patient	MedicationDispense.subject
subject	reference	MedicationRequest	Group,Patient	MedicationRequest.subject
subject	reference	MedicationStatement	Group,Patient	MedicationStatement.subject
subject	reference	MedicinalProductAuthorization	MedicinalProductPackaged,MedicinalProduct	MedicinalProductAuthorization.subject
subject	reference	MedicinalProductContraindication	Medication,MedicinalProduct	MedicinalProductContraindication.subject
subject	reference	MedicinalProductIndication	Medication,MedicinalProduct	MedicinalProductIndication.subject
subject	reference	MedicinalProductInteraction	Medication,Substance,MedicinalProduct	MedicinalProductInteraction.subject
subject	reference	MedicinalProductPackaged	MedicinalProduct	MedicinalProductPackaged.subject
subject	reference	MedicinalProductUndesirableEffect	Medication,MedicinalProduct	MedicinalProductUndesirableEffect.subject
subject	reference	Observation	Group,Device,Patient,Location	Observation.subject
subject	reference	Procedure	Group,Patient	Procedure.subject
subject	reference	QuestionnaireResponse	*	QuestionnaireResponse.subject
subject	reference	RequestGroup	Group,Patient	RequestGroup.subject
subject	reference	RiskAssessment	Group,Patient	RiskAssessment.subject
subject	reference	ServiceRequest	Group,Device,Patient,Location	ServiceRequest.subject
subject	reference	Specimen	Group,Device,Patient,Substance,Location	Specimen.subject
subject	reference	SupplyRequest	Organization,Patient,Location	SupplyRequest.deliverTo
subject	reference	Task	*	Task.for
subject-type	token	Questionnaire		Questionnaire.subjectType
subscriber	reference	Coverage	Patient,RelatedPerson	Coverage.subscriber
substance	reference	AdverseEvent	Immunization,Device,Medication,Procedure,Substance,MedicationAdministration,MedicationStatement	AdverseEvent.suspectEntity.instance
substance-reference	reference	Substance	Substance	(Substance.ingredient.substance.ofType(Reference))
subtype	token	AuditEvent		AuditEvent.subtype
successor	reference	ActivityDefinition	*	ActivityDefinition.relatedArtifact.where(type='successor').resource
successor	reference	EventDefinition	*	EventDefinition.relatedArtifact.where(type='successor').resource
successor	reference	Evidence	*	Evidence.relatedArtifact.where(type='successor').resource
successor	reference	EvidenceVariable	*	EvidenceVariable.relatedArtifact.where(type='successor').resource
successor	reference	Library	*	Library.relatedArtifact.where(type='successor').resource
successor	reference	Measure	*	Measure.relatedArtifact.where(type='successor').resource
successor	reference	PlanDefinition	*	PlanDefinition.relatedArtifact.where(type='successor').resource
successor	reference	ResearchDefinition	*	ResearchDefinition.relatedArtifact.where(type='successor').resource
successor	reference	ResearchElementDefinition	*	ResearchElementDefinition.relatedArtifact.where(type='successor').resource
supplement	token	NutritionOrder		NutritionOrder.supplement.type
supplements	reference	CodeSystem	CodeSystem	CodeSystem.supplements
supplier	reference	SupplyDelivery	Practitioner,Organization,PractitionerRole	SupplyDelivery.supplier
supplier	reference	SupplyRequest	Organization,HealthcareService	SupplyRequest.supplier
support	reference	ImmunizationRecommendation	Immunization,ImmunizationEvaluation	ImmunizationRecommendation.recommendation.supportingImmunization
supported-profile	reference	CapabilityStatement	StructureDefinition	CapabilityStatement.rest.resource.supportedProfile
supporting-info	reference	Appointment	*	Appointment.supportingInformation
supporting-info	reference	ClinicalImpression	*	ClinicalImpression.supportingInfo
system	token	OperationDefinition		OperationDefinition.system
system	uri	CodeSystem		CodeSystem.url
target	reference	ConceptMap	ValueSet	(ConceptMap.target.ofType(canonical))
target	reference	MessageHeader	Device	MessageHeader.destination.target
target	reference	Provenance	*	Provenance.target
target	reference	VerificationResult	*	VerificationResult.target
target	token	SearchParameter		SearchParameter.target
target-code	token	ConceptMap		ConceptMap.group.element.target.code
target-date	date	Goal		(Goal.target.due.ofType(date))
target-disease	token	Immunization		Immunization.protocolApplied.targetDisease
target-disease	token	ImmunizationEvaluation		ImmunizationEvaluation.targetDisease
target-disease	token	ImmunizationRecommendation		ImmunizationRecommendation.recommendation.targetDisease
target-species	token	MedicinalProductPharmaceutical		MedicinalProductPharmaceutical.routeOfAdministration.targetSpecies.code
target-system	uri	ConceptMap		ConceptMap.group.target
target-uri	reference	ConceptMap	ValueSet	(ConceptMap.target.ofType(uri))
telecom	token	NamingSystem		NamingSystem.contact.telecom
telecom	token	OrganizationAffiliation		OrganizationAffiliation.telecom
telecom	token	Patient,Person,Practitioner,PractitionerRole,RelatedPerson		Patient.telecom | Person.telecom | Practitioner.telecom | PractitionerRole.telecom | RelatedPerson.telecom
tester	string	TestReport		TestReport.tester
testscript	reference	TestReport	TestScript	TestReport.testScript
testscript-capability	string	TestScript		TestScript.metadata.capability.description
timestamp	date	Bundle		Bundle.timestamp
title	string	ActivityDefinition		ActivityDefinition.title
title	string	CapabilityStatement,CodeSystem,ConceptMap,ImplementationGuide,MessageDefinition,OperationDefinition,StructureDefinition,StructureMap,TerminologyCapabilities,ValueSet		CapabilityStatement.title | CodeSystem.title | ConceptMap.title | ImplementationGuide.title | MessageDefinition.title | OperationDefinition.title | StructureDefinition.title | StructureMap.title | TerminologyCapabilities.title | ValueSet.title
title	string	ChargeItemDefinition		ChargeItemDefinition.title
title	string	Composition		Composition.title
title	string	EffectEvidenceSynthesis		EffectEvidenceSynthesis.title
title	string	EventDefinition		EventDefinition.title
title	string	Evidence		Evidence.title
title	string	EvidenceVariable		EvidenceVariable.title
title	string	Library		Library.title
title	string	List		List.title
title	string	Measure		Measure.title
title	string	PlanDefinition		PlanDefinition.title
title	string	Questionnaire		Questionnaire.title
title	string	ResearchDefinition		ResearchDefinition.title
title	string	ResearchElementDefinition		ResearchElementDefinition.title
title	string	ResearchStudy		ResearchStudy.title
title	string	RiskEvidenceSynthesis		RiskEvidenceSynthesis.title
title	string	TestScript		TestScript.title
topic	token	ActivityDefinition		ActivityDefinition.topic
topic	token	EventDefinition		EventDefinition.topic
topic	token	Evidence		Evidence.topic
topic	token	EvidenceVariable		EvidenceVariable.topic
topic	token	Library		Library.topic
topic	token	Measure		Measure.topic
topic	token	PlanDefinition		PlanDefinition.topic
topic	token	ResearchDefinition		ResearchDefinition.topic
topic	token	ResearchElementDefinition		ResearchElementDefinition.topic
totalgross	quantity	Invoice		Invoice.totalGross
totalnet	quantity	Invoice		Invoice.totalNet
type	token	Account		Account.type
type	token	AllergyIntolerance,Composition,DocumentManifest,DocumentReference,Encounter,EpisodeOfCare		AllergyIntolerance.type | Composition.type | DocumentManifest.type | DocumentReference.type | Encounter.type | EpisodeOfCare.type
type	token	AuditEvent		AuditEvent.type
type	token	Bundle		Bundle.type
type	token	Coverage		Coverage.type
type	token	Device		Device.type
type	token	DeviceDefinition		DeviceDefinition.type
type	token	DeviceMetric		DeviceMetric.type
type	token	Group		Group.type
type	token	InsurancePlan		InsurancePlan.type
type	token	Invoice		Invoice.type
type	token	Library		Library.type
type	token	Location		Location.type
type	token	Media		Media.type
type	token	MedicationDispense		MedicationDispense.type
type	token	MolecularSequence		MolecularSequence.type
type	token	NamingSystem		NamingSystem.type
type	token	OperationDefinition		OperationDefinition.type
type	token	Organization		Organization.type
type	token	PlanDefinition		PlanDefinition.type
type	token	SearchParameter		SearchParameter.type
type	token	Specimen		Specimen.type
type	token	SpecimenDefinition		SpecimenDefinition.typeCollected
type	token	Subscription		Subscription.channel.type
type	uri	StructureDefinition		StructureDefinition.type
udi-carrier	string	Device		Device.udiCarrier.carrierHRF
udi-di	string	Device		Device.udiCarrier.deviceIdentifier
url	uri	ActivityDefinition		ActivityDefinition.url
url	uri	CapabilityStatement,CodeSystem,CompartmentDefinition,ConceptMap,GraphDefinition,ImplementationGuide,MessageDefinition,OperationDefinition,SearchParameter,StructureDefinition,StructureMap,TerminologyCapabilities,ValueSet		CapabilityStatement.url | CodeSystem.url | CompartmentDefinition.url | ConceptMap.url | GraphDefinition.url | ImplementationGuide.url | MessageDefinition.url | OperationDefinition.url | SearchParameter.url | StructureDefinition.url | StructureMap.url | TerminologyCapabilities.url | ValueSet.url
url	uri	ChargeItemDefinition		ChargeItemDefinition.url
url	uri	Contract		Contract.url
url	uri	Device		Device.url
url	uri	EffectEvidenceSynthesis		EffectEvidenceSynthesis.url
url	uri	EventDefinition		EventDefinition.url
url	uri	Evidence		Evidence.url
url	uri	EvidenceVariable		EvidenceVariable.url
url	uri	ExampleScenario		ExampleScenario.url
url	uri	Library		Library.url
url	uri	Measure		Measure.url
url	uri	PlanDefinition		PlanDefinition.url
url	uri	Questionnaire		Questionnaire.url
url	uri	ResearchDefinition		ResearchDefinition.url
url	uri	ResearchElementDefinition		ResearchElementDefinition.url
url	uri	RiskEvidenceSynthesis		RiskEvidenceSynthesis.url
url	uri	Subscription		Subscription.channel.endpoint
url	uri	TestScript		TestScript.url
use	token	Claim		Claim.use
use	token	ClaimResponse		ClaimResponse.use
vaccine-code	token	Immunization		Immunization.vaccineCode
vaccine-type	token	ImmunizationRecommendation		ImmunizationRecommendation.recommendation.vaccineCode
value	string	NamingSystem		NamingSystem.uniqueId.value
value	token	Group		(Group.characteristic.value.ofType(CodeableConcept)) | (Group.characteristic.value.ofType(boolean))
value-concept	token	Observation		(Observation.value.ofType(CodeableConcept))
value-date	date	Observation		(Observation.value.ofType(dateTime)) | (Observation.value.ofType(Period))
value-quantity	quantity	Observation		(Observation.value.ofType(Quantity)) | (Observation.value.ofType(SampledData))
value-string	string	Observation		(Observation.value.ofType(string)) | (Observation.value.ofType(CodeableConcept)).text
valueset	reference	StructureDefinition	ValueSet	StructureDefinition.snapshot.element.binding.valueSet
variant-end	number	MolecularSequence		MolecularSequence.variant.end
variant-start	number	MolecularSequence		MolecularSequence.variant.start
verification-status	token	AllergyIntolerance		AllergyIntolerance.verificationStatus
verification-status	token	Condition		Condition.verificationStatus
version	token	ActivityDefinition		ActivityDefinition.version
version	token	CapabilityStatement,CodeSystem,CompartmentDefinition,ConceptMap,GraphDefinition,ImplementationGuide,MessageDefinition,OperationDefinition,SearchParameter,StructureDefinition,StructureMap,TerminologyCapabilities,ValueSet		CapabilityStatement.version | CodeSystem.version | CompartmentDefinition.version | ConceptMap.version | GraphDefinition.version | ImplementationGuide.version | MessageDefinition.version | OperationDefinition.version | SearchParameter.version | StructureDefinition.version | StructureMap.version | TerminologyCapabilities.version | ValueSet.version
version	token	ChargeItemDefinition		ChargeItemDefinition.version
version	token	EffectEvidenceSynthesis		EffectEvidenceSynthesis.version
version	token	EventDefinition		EventDefinition.version
version	token	Evidence		Evidence.version
version	token	EvidenceVariable		EvidenceVariable.version
version	token	ExampleScenario		ExampleScenario.version
version	token	Library		Library.version
version	token	Measure		Measure.version
version	token	PlanDefinition		PlanDefinition.version
version	token	Questionnaire		Questionnaire.version
version	token	ResearchDefinition		ResearchDefinition.version
version	token	ResearchElementDefinition		ResearchElementDefinition.version
version	token	RiskEvidenceSynthesis		RiskEvidenceSynthesis.version
version	token	TestScript		TestScript.version
view	token	Media		Media.view
when	date	Provenance		(Provenance.occurred.ofType(dateTime))
whenhandedover	date	MedicationDispense		MedicationDispense.whenHandedOver
whenprepared	date	MedicationDispense		MedicationDispense.whenPrepared
window-end	number	MolecularSequence		MolecularSequence.referenceSeq.windowEnd
window-start	number	MolecularSequence		MolecularSequence.referenceSeq.windowStart
`;
