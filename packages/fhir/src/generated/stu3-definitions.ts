// Made by scripts/generate-definitions.ts from the HL7 FHIR STU3 (3.0.2) specification, which is CC0. Do not edit.

/** One type a line: kind, name, base, then own elements in order as name:min:max:type|type or name:min:max:code:set; marks after max: s for summary, m for modifier. */
export const stu3Types: string = `
resource Account DomainResource identifier:0:*s:Identifier status:0:1sm:code:account-status type:0:1s:CodeableConcept name:0:1s:string subject:0:1s:Reference period:0:1s:Period active:0:1s:Period balance:0:1:Money coverage:0:*s:Account.coverage owner:0:1s:Reference description:0:1s:string guarantor:0:*:Account.guarantor
backbone Account.coverage BackboneElement coverage:1:1s:Reference priority:0:1s:positiveInt
backbone Account.guarantor BackboneElement party:1:1:Reference onHold:0:1:boolean period:0:1:Period
resource ActivityDefinition DomainResource url:0:1s:uri identifier:0:*s:Identifier version:0:1s:string name:0:1s:string title:0:1s:string status:1:1sm:code:publication-status experimental:0:1sm:boolean date:0:1s:dateTime publisher:0:1s:string description:0:1s:markdown purpose:0:1:markdown usage:0:1:string approvalDate:0:1:date lastReviewDate:0:1:date effectivePeriod:0:1s:Period useContext:0:*s:UsageContext jurisdiction:0:*s:CodeableConcept topic:0:*:CodeableConcept contributor:0:*:Contributor contact:0:*s:ContactDetail copyright:0:1:markdown relatedArtifact:0:*:RelatedArtifact library:0:*:Reference kind:0:1:code:resource-types code:0:1:CodeableConcept timing[x]:0:1:Timing|dateTime|Period|Range location:0:1:Reference participant:0:*:ActivityDefinition.participant product[x]:0:1:Reference|CodeableConcept quantity:0:1:Quantity dosage:0:*:Dosage bodySite:0:*:CodeableConcept transform:0:1:Reference dynamicValue:0:*:ActivityDefinition.dynamicValue
backbone ActivityDefinition.participant BackboneElement type:1:1:code:action-participant-type role:0:1:CodeableConcept
backbone ActivityDefinition.dynamicValue BackboneElement description:0:1:string path:0:1:string language:0:1:string expression:0:1:string
type Address Element use:0:1sm:code:address-use type:0:1s:code:address-type text:0:1s:string line:0:*s:string city:0:1s:string district:0:1s:string state:0:1s:string postalCode:0:1s:string country:0:1s:string period:0:1s:Period
resource AdverseEvent DomainResource identifier:0:1s:Identifier category:0:1s:code:adverse-event-category type:0:1s:CodeableConcept subject:0:1s:Reference date:0:1s:dateTime reaction:0:*s:Reference location:0:1s:Reference seriousness:0:1s:CodeableConcept outcome:0:1s:CodeableConcept recorder:0:1s:Reference eventParticipant:0:1s:Reference description:0:1s:string suspectEntity:0:*s:AdverseEvent.suspectEntity subjectMedicalHistory:0:*s:Reference referenceDocument:0:*s:Reference study:0:*s:Reference
backbone AdverseEvent.suspectEntity BackboneElement instance:1:1s:Reference causality:0:1s:code:adverse-event-causality causalityAssessment:0:1s:CodeableConcept causalityProductRelatedness:0:1s:string causalityMethod:0:1s:CodeableConcept causalityAuthor:0:1s:Reference causalityResult:0:1s:CodeableConcept
type Age Quantity
resource AllergyIntolerance DomainResource identifier:0:*s:Identifier clinicalStatus:0:1sm:code:allergy-clinical-status verificationStatus:1:1sm:code:allergy-verification-status type:0:1s:code:allergy-intolerance-type category:0:*s:code:allergy-intolerance-category criticality:0:1s:code:allergy-intolerance-criticality code:0:1s:CodeableConcept patient:1:1s:Reference onset[x]:0:1:dateTime|Age|Period|Range|string assertedDate:0:1:dateTime recorder:0:1:Reference asserter:0:1s:Reference lastOccurrence:0:1:dateTime note:0:*:Annotation reaction:0:*:AllergyIntolerance.reaction
backbone AllergyIntolerance.reaction BackboneElement substance:0:1:CodeableConcept manifestation:1:*:CodeableConcept description:0:1:string onset:0:1:dateTime severity:0:1:code:reaction-event-severity exposureRoute:0:1:CodeableConcept note:0:*:Annotation
type Annotation Element author[x]:0:1s:Reference|string time:0:1s:dateTime text:1:1:string
resource Appointment DomainResource identifier:0:*s:Identifier status:1:1sm:code:appointmentstatus serviceCategory:0:1s:CodeableConcept serviceType:0:*s:CodeableConcept specialty:0:*s:CodeableConcept appointmentType:0:1s:CodeableConcept reason:0:*s:CodeableConcept indication:0:*:Reference priority:0:1:unsignedInt description:0:1:string supportingInformation:0:*:Reference start:0:1s:instant end:0:1s:instant minutesDuration:0:1:positiveInt slot:0:*:Reference created:0:1:dateTime comment:0:1:string incomingReferral:0:*:Reference participant:1:*:Appointment.participant requestedPeriod:0:*:Period
backbone Appointment.participant BackboneElement type:0:*s:CodeableConcept actor:0:1s:Reference required:0:1s:code:participantrequired status:1:1:code:participationstatus
resource AppointmentResponse DomainResource identifier:0:*s:Identifier appointment:1:1s:Reference start:0:1:instant end:0:1:instant participantType:0:*s:CodeableConcept actor:0:1s:Reference participantStatus:1:1sm:code:participationstatus comment:0:1:string
type Attachment Element contentType:0:1s:code language:0:1s:code data:0:1:base64Binary url:0:1s:uri size:0:1s:unsignedInt hash:0:1s:base64Binary title:0:1s:string creation:0:1s:dateTime
resource AuditEvent DomainResource type:1:1s:Coding subtype:0:*s:Coding action:0:1s:code:audit-event-action recorded:1:1s:instant outcome:0:1s:code:audit-event-outcome outcomeDesc:0:1s:string purposeOfEvent:0:*s:CodeableConcept agent:1:*:AuditEvent.agent source:1:1:AuditEvent.source entity:0:*:AuditEvent.entity
backbone AuditEvent.agent BackboneElement role:0:*:CodeableConcept reference:0:1s:Reference userId:0:1s:Identifier altId:0:1:string name:0:1:string requestor:1:1:boolean location:0:1:Reference policy:0:*:uri media:0:1:Coding network:0:1:AuditEvent.agent.network purposeOfUse:0:*:CodeableConcept
backbone AuditEvent.agent.network BackboneElement address:0:1:string type:0:1:code:network-type
backbone AuditEvent.source BackboneElement site:0:1:string identifier:1:1s:Identifier type:0:*:Coding
backbone AuditEvent.entity BackboneElement identifier:0:1s:Identifier reference:0:1s:Reference type:0:1:Coding role:0:1:Coding lifecycle:0:1:Coding securityLabel:0:*:Coding name:0:1s:string description:0:1:string query:0:1s:base64Binary detail:0:*:AuditEvent.entity.detail
backbone AuditEvent.entity.detail BackboneElement type:1:1:string value:1:1:base64Binary
type BackboneElement Element modifierExtension:0:*sm:Extension
resource Basic DomainResource identifier:0:*s:Identifier code:1:1sm:CodeableConcept subject:0:1s:Reference created:0:1s:date author:0:1s:Reference
resource Binary Resource contentType:1:1s:code securityContext:0:1s:Reference content:1:1:base64Binary
resource BodySite DomainResource identifier:0:*s:Identifier active:0:1sm:boolean code:0:1s:CodeableConcept qualifier:0:*:CodeableConcept description:0:1s:string image:0:*:Attachment patient:1:1s:Reference
resource Bundle Resource identifier:0:1s:Identifier type:1:1s:code:bundle-type total:0:1s:unsignedInt link:0:*s:Bundle.link entry:0:*s:Bundle.entry signature:0:1s:Signature
backbone Bundle.link BackboneElement relation:1:1s:string url:1:1s:uri
backbone Bundle.entry BackboneElement link:0:*s:Bundle.link fullUrl:0:1s:uri resource:0:1s:Resource search:0:1s:Bundle.entry.search request:0:1s:Bundle.entry.request response:0:1s:Bundle.entry.response
backbone Bundle.entry.search BackboneElement mode:0:1s:code:search-entry-mode score:0:1s:decimal
backbone Bundle.entry.request BackboneElement method:1:1s:code:http-verb url:1:1s:uri ifNoneMatch:0:1s:string ifModifiedSince:0:1s:instant ifMatch:0:1s:string ifNoneExist:0:1s:string
backbone Bundle.entry.response BackboneElement status:1:1s:string location:0:1s:uri etag:0:1s:string lastModified:0:1s:instant outcome:0:1s:Resource
resource CapabilityStatement DomainResource url:0:1s:uri version:0:1s:string name:0:1s:string title:0:1s:string status:1:1sm:code:publication-status experimental:0:1sm:boolean date:1:1s:dateTime publisher:0:1s:string contact:0:*s:ContactDetail description:0:1:markdown useContext:0:*s:UsageContext jurisdiction:0:*s:CodeableConcept purpose:0:1:markdown copyright:0:1:markdown kind:1:1s:code:capability-statement-kind instantiates:0:*s:uri software:0:1s:CapabilityStatement.software implementation:0:1s:CapabilityStatement.implementation fhirVersion:1:1s:id acceptUnknown:1:1s:code:unknown-content-code format:1:*s:code patchFormat:0:*s:code implementationGuide:0:*s:uri profile:0:*s:Reference rest:0:*s:CapabilityStatement.rest messaging:0:*s:CapabilityStatement.messaging document:0:*s:CapabilityStatement.document
backbone CapabilityStatement.software BackboneElement name:1:1s:string version:0:1s:string releaseDate:0:1s:dateTime
backbone CapabilityStatement.implementation BackboneElement description:1:1s:string url:0:1s:uri
backbone CapabilityStatement.rest BackboneElement mode:1:1s:code:restful-capability-mode documentation:0:1:string security:0:1s:CapabilityStatement.rest.security resource:0:*s:CapabilityStatement.rest.resource interaction:0:*:CapabilityStatement.rest.interaction searchParam:0:*:CapabilityStatement.rest.resource.searchParam operation:0:*s:CapabilityStatement.rest.operation compartment:0:*:uri
backbone CapabilityStatement.rest.security BackboneElement cors:0:1s:boolean service:0:*s:CodeableConcept description:0:1:string certificate:0:*:CapabilityStatement.rest.security.certificate
backbone CapabilityStatement.rest.security.certificate BackboneElement type:0:1:code blob:0:1:base64Binary
backbone CapabilityStatement.rest.resource BackboneElement type:1:1s:code:resource-types profile:0:1s:Reference documentation:0:1:markdown interaction:1:*:CapabilityStatement.rest.resource.interaction versioning:0:1:code:versioning-policy readHistory:0:1:boolean updateCreate:0:1:boolean conditionalCreate:0:1:boolean conditionalRead:0:1:code:conditional-read-status conditionalUpdate:0:1:boolean conditionalDelete:0:1:code:conditional-delete-status referencePolicy:0:*:code:reference-handling-policy searchInclude:0:*:string searchRevInclude:0:*:string searchParam:0:*:CapabilityStatement.rest.resource.searchParam
backbone CapabilityStatement.rest.resource.interaction BackboneElement code:1:1:code:type-restful-interaction documentation:0:1:string
backbone CapabilityStatement.rest.resource.searchParam BackboneElement name:1:1:string definition:0:1:uri type:1:1:code:search-param-type documentation:0:1:string
backbone CapabilityStatement.rest.interaction BackboneElement code:1:1:code:system-restful-interaction documentation:0:1:string
backbone CapabilityStatement.rest.operation BackboneElement name:1:1:string definition:1:1s:Reference
backbone CapabilityStatement.messaging BackboneElement endpoint:0:*:CapabilityStatement.messaging.endpoint reliableCache:0:1:unsignedInt documentation:0:1:string supportedMessage:0:*s:CapabilityStatement.messaging.supportedMessage event:0:*s:CapabilityStatement.messaging.event
backbone CapabilityStatement.messaging.endpoint BackboneElement protocol:1:1:Coding address:1:1:uri
backbone CapabilityStatement.messaging.supportedMessage BackboneElement mode:1:1s:code:event-capability-mode definition:1:1s:Reference
backbone CapabilityStatement.messaging.event BackboneElement code:1:1s:Coding category:0:1:code:message-significance-category mode:1:1:code:event-capability-mode focus:1:1:code:resource-types request:1:1s:Reference response:1:1s:Reference documentation:0:1:string
backbone CapabilityStatement.document BackboneElement mode:1:1:code:document-mode documentation:0:1:string profile:1:1s:Reference
resource CarePlan DomainResource identifier:0:*s:Identifier definition:0:*s:Reference basedOn:0:*s:Reference replaces:0:*s:Reference partOf:0:*s:Reference status:1:1sm:code:care-plan-status intent:1:1sm:code:care-plan-intent category:0:*s:CodeableConcept title:0:1s:string description:0:1s:string subject:1:1s:Reference context:0:1s:Reference period:0:1s:Period author:0:*s:Reference careTeam:0:*:Reference addresses:0:*s:Reference supportingInfo:0:*:Reference goal:0:*:Reference activity:0:*:CarePlan.activity note:0:*:Annotation
backbone CarePlan.activity BackboneElement outcomeCodeableConcept:0:*:CodeableConcept outcomeReference:0:*:Reference progress:0:*:Annotation reference:0:1:Reference detail:0:1:CarePlan.activity.detail
backbone CarePlan.activity.detail BackboneElement category:0:1:CodeableConcept definition:0:1:Reference code:0:1:CodeableConcept reasonCode:0:*:CodeableConcept reasonReference:0:*:Reference goal:0:*:Reference status:1:1m:code:care-plan-activity-status statusReason:0:1:string prohibited:0:1m:boolean scheduled[x]:0:1:Timing|Period|string location:0:1:Reference performer:0:*:Reference product[x]:0:1:CodeableConcept|Reference dailyAmount:0:1:Quantity quantity:0:1:Quantity description:0:1:string
resource CareTeam DomainResource identifier:0:*s:Identifier status:0:1sm:code:care-team-status category:0:*s:CodeableConcept name:0:1s:string subject:0:1s:Reference context:0:1s:Reference period:0:1s:Period participant:0:*:CareTeam.participant reasonCode:0:*:CodeableConcept reasonReference:0:*:Reference managingOrganization:0:*s:Reference note:0:*:Annotation
backbone CareTeam.participant BackboneElement role:0:1s:CodeableConcept member:0:1s:Reference onBehalfOf:0:1s:Reference period:0:1:Period
resource ChargeItem DomainResource identifier:0:1s:Identifier definition:0:*:uri status:1:1sm:code:chargeitem-status partOf:0:*:Reference code:1:1s:CodeableConcept subject:1:1s:Reference context:0:1s:Reference occurrence[x]:0:1s:dateTime|Period|Timing participant:0:*:ChargeItem.participant performingOrganization:0:1:Reference requestingOrganization:0:1:Reference quantity:0:1s:Quantity bodysite:0:*s:CodeableConcept factorOverride:0:1:decimal priceOverride:0:1:Money overrideReason:0:1:string enterer:0:1s:Reference enteredDate:0:1s:dateTime reason:0:*:CodeableConcept service:0:*:Reference account:0:*s:Reference note:0:*:Annotation supportingInformation:0:*:Reference
backbone ChargeItem.participant BackboneElement role:0:1:CodeableConcept actor:1:1:Reference
resource Claim DomainResource identifier:0:*:Identifier status:0:1sm:code:fm-status type:0:1:CodeableConcept subType:0:*:CodeableConcept use:0:1:code:claim-use patient:0:1:Reference billablePeriod:0:1:Period created:0:1:dateTime enterer:0:1:Reference insurer:0:1:Reference provider:0:1:Reference organization:0:1:Reference priority:0:1:CodeableConcept fundsReserve:0:1:CodeableConcept related:0:*:Claim.related prescription:0:1:Reference originalPrescription:0:1:Reference payee:0:1:Claim.payee referral:0:1:Reference facility:0:1:Reference careTeam:0:*:Claim.careTeam information:0:*:Claim.information diagnosis:0:*:Claim.diagnosis procedure:0:*:Claim.procedure insurance:0:*:Claim.insurance accident:0:1:Claim.accident employmentImpacted:0:1:Period hospitalization:0:1:Period item:0:*:Claim.item total:0:1:Money
backbone Claim.related BackboneElement claim:0:1:Reference relationship:0:1:CodeableConcept reference:0:1:Identifier
backbone Claim.payee BackboneElement type:1:1:CodeableConcept resourceType:0:1:Coding party:0:1:Reference
backbone Claim.careTeam BackboneElement sequence:1:1:positiveInt provider:1:1:Reference responsible:0:1:boolean role:0:1:CodeableConcept qualification:0:1:CodeableConcept
backbone Claim.information BackboneElement sequence:1:1:positiveInt category:1:1:CodeableConcept code:0:1:CodeableConcept timing[x]:0:1:date|Period value[x]:0:1:string|Quantity|Attachment|Reference reason:0:1:CodeableConcept
backbone Claim.diagnosis BackboneElement sequence:1:1:positiveInt diagnosis[x]:1:1:CodeableConcept|Reference type:0:*:CodeableConcept packageCode:0:1:CodeableConcept
backbone Claim.procedure BackboneElement sequence:1:1:positiveInt date:0:1:dateTime procedure[x]:1:1:CodeableConcept|Reference
backbone Claim.insurance BackboneElement sequence:1:1:positiveInt focal:1:1:boolean coverage:1:1:Reference businessArrangement:0:1:string preAuthRef:0:*:string claimResponse:0:1:Reference
backbone Claim.accident BackboneElement date:1:1:date type:0:1:CodeableConcept location[x]:0:1:Address|Reference
backbone Claim.item BackboneElement sequence:1:1:positiveInt careTeamLinkId:0:*:positiveInt diagnosisLinkId:0:*:positiveInt procedureLinkId:0:*:positiveInt informationLinkId:0:*:positiveInt revenue:0:1:CodeableConcept category:0:1:CodeableConcept service:0:1:CodeableConcept modifier:0:*:CodeableConcept programCode:0:*:CodeableConcept serviced[x]:0:1:date|Period location[x]:0:1:CodeableConcept|Address|Reference quantity:0:1:Quantity unitPrice:0:1:Money factor:0:1:decimal net:0:1:Money udi:0:*:Reference bodySite:0:1:CodeableConcept subSite:0:*:CodeableConcept encounter:0:*:Reference detail:0:*:Claim.item.detail
backbone Claim.item.detail BackboneElement sequence:1:1:positiveInt revenue:0:1:CodeableConcept category:0:1:CodeableConcept service:0:1:CodeableConcept modifier:0:*:CodeableConcept programCode:0:*:CodeableConcept quantity:0:1:Quantity unitPrice:0:1:Money factor:0:1:decimal net:0:1:Money udi:0:*:Reference subDetail:0:*:Claim.item.detail.subDetail
backbone Claim.item.detail.subDetail BackboneElement sequence:1:1:positiveInt revenue:0:1:CodeableConcept category:0:1:CodeableConcept service:0:1:CodeableConcept modifier:0:*:CodeableConcept programCode:0:*:CodeableConcept quantity:0:1:Quantity unitPrice:0:1:Money factor:0:1:decimal net:0:1:Money udi:0:*:Reference
resource ClaimResponse DomainResource identifier:0:*:Identifier status:0:1sm:code:fm-status patient:0:1:Reference created:0:1:dateTime insurer:0:1:Reference requestProvider:0:1:Reference requestOrganization:0:1:Reference request:0:1:Reference outcome:0:1:CodeableConcept disposition:0:1:string payeeType:0:1:CodeableConcept item:0:*:ClaimResponse.item addItem:0:*:ClaimResponse.addItem error:0:*:ClaimResponse.error totalCost:0:1:Money unallocDeductable:0:1:Money totalBenefit:0:1:Money payment:0:1:ClaimResponse.payment reserved:0:1:Coding form:0:1:CodeableConcept processNote:0:*:ClaimResponse.processNote communicationRequest:0:*:Reference insurance:0:*:ClaimResponse.insurance
backbone ClaimResponse.item BackboneElement sequenceLinkId:1:1:positiveInt noteNumber:0:*:positiveInt adjudication:0:*:ClaimResponse.item.adjudication detail:0:*:ClaimResponse.item.detail
backbone ClaimResponse.item.adjudication BackboneElement category:1:1:CodeableConcept reason:0:1:CodeableConcept amount:0:1:Money value:0:1:decimal
backbone ClaimResponse.item.detail BackboneElement sequenceLinkId:1:1:positiveInt noteNumber:0:*:positiveInt adjudication:0:*:ClaimResponse.item.adjudication subDetail:0:*:ClaimResponse.item.detail.subDetail
backbone ClaimResponse.item.detail.subDetail BackboneElement sequenceLinkId:1:1:positiveInt noteNumber:0:*:positiveInt adjudication:0:*:ClaimResponse.item.adjudication
backbone ClaimResponse.addItem BackboneElement sequenceLinkId:0:*:positiveInt revenue:0:1:CodeableConcept category:0:1:CodeableConcept service:0:1:CodeableConcept modifier:0:*:CodeableConcept fee:0:1:Money noteNumber:0:*:positiveInt adjudication:0:*:ClaimResponse.item.adjudication detail:0:*:ClaimResponse.addItem.detail
backbone ClaimResponse.addItem.detail BackboneElement revenue:0:1:CodeableConcept category:0:1:CodeableConcept service:0:1:CodeableConcept modifier:0:*:CodeableConcept fee:0:1:Money noteNumber:0:*:positiveInt adjudication:0:*:ClaimResponse.item.adjudication
backbone ClaimResponse.error BackboneElement sequenceLinkId:0:1:positiveInt detailSequenceLinkId:0:1:positiveInt subdetailSequenceLinkId:0:1:positiveInt code:1:1:CodeableConcept
backbone ClaimResponse.payment BackboneElement type:0:1:CodeableConcept adjustment:0:1:Money adjustmentReason:0:1:CodeableConcept date:0:1:date amount:0:1:Money identifier:0:1:Identifier
backbone ClaimResponse.processNote BackboneElement number:0:1:positiveInt type:0:1:CodeableConcept text:0:1:string language:0:1:CodeableConcept
backbone ClaimResponse.insurance BackboneElement sequence:1:1:positiveInt focal:1:1:boolean coverage:1:1:Reference businessArrangement:0:1:string preAuthRef:0:*:string claimResponse:0:1:Reference
resource ClinicalImpression DomainResource identifier:0:*s:Identifier status:1:1sm:code:clinical-impression-status code:0:1s:CodeableConcept description:0:1s:string subject:1:1s:Reference context:0:1s:Reference effective[x]:0:1s:dateTime|Period date:0:1s:dateTime assessor:0:1s:Reference previous:0:1:Reference problem:0:*s:Reference investigation:0:*:ClinicalImpression.investigation protocol:0:*:uri summary:0:1:string finding:0:*:ClinicalImpression.finding prognosisCodeableConcept:0:*:CodeableConcept prognosisReference:0:*:Reference action:0:*:Reference note:0:*:Annotation
backbone ClinicalImpression.investigation BackboneElement code:1:1:CodeableConcept item:0:*:Reference
backbone ClinicalImpression.finding BackboneElement item[x]:1:1:CodeableConcept|Reference basis:0:1:string
resource CodeSystem DomainResource url:0:1s:uri identifier:0:1s:Identifier version:0:1s:string name:0:1s:string title:0:1s:string status:1:1sm:code:publication-status experimental:0:1sm:boolean date:0:1s:dateTime publisher:0:1s:string contact:0:*s:ContactDetail description:0:1:markdown useContext:0:*s:UsageContext jurisdiction:0:*s:CodeableConcept purpose:0:1:markdown copyright:0:1:markdown caseSensitive:0:1s:boolean valueSet:0:1s:uri hierarchyMeaning:0:1s:code:codesystem-hierarchy-meaning compositional:0:1s:boolean versionNeeded:0:1s:boolean content:1:1s:code:codesystem-content-mode count:0:1s:unsignedInt filter:0:*s:CodeSystem.filter property:0:*s:CodeSystem.property concept:0:*:CodeSystem.concept
backbone CodeSystem.filter BackboneElement code:1:1s:code description:0:1s:string operator:1:*s:code:filter-operator value:1:1s:string
backbone CodeSystem.property BackboneElement code:1:1s:code uri:0:1s:uri description:0:1s:string type:1:1s:code:concept-property-type
backbone CodeSystem.concept BackboneElement code:1:1:code display:0:1:string definition:0:1:string designation:0:*:CodeSystem.concept.designation property:0:*:CodeSystem.concept.property concept:0:*:CodeSystem.concept
backbone CodeSystem.concept.designation BackboneElement language:0:1:code use:0:1:Coding value:1:1:string
backbone CodeSystem.concept.property BackboneElement code:1:1:code value[x]:1:1:code|Coding|string|integer|boolean|dateTime
type CodeableConcept Element coding:0:*s:Coding text:0:1s:string
type Coding Element system:0:1s:uri version:0:1s:string code:0:1s:code display:0:1s:string userSelected:0:1s:boolean
resource Communication DomainResource identifier:0:*s:Identifier definition:0:*s:Reference basedOn:0:*s:Reference partOf:0:*s:Reference status:1:1sm:code:event-status notDone:0:1sm:boolean notDoneReason:0:1s:CodeableConcept category:0:*:CodeableConcept medium:0:*:CodeableConcept subject:0:1s:Reference recipient:0:*:Reference topic:0:*:Reference context:0:1s:Reference sent:0:1:dateTime received:0:1:dateTime sender:0:1:Reference reasonCode:0:*s:CodeableConcept reasonReference:0:*s:Reference payload:0:*:Communication.payload note:0:*:Annotation
backbone Communication.payload BackboneElement content[x]:1:1:string|Attachment|Reference
resource CommunicationRequest DomainResource identifier:0:*s:Identifier basedOn:0:*s:Reference replaces:0:*s:Reference groupIdentifier:0:1s:Identifier status:1:1sm:code:request-status category:0:*:CodeableConcept priority:0:1s:code:request-priority medium:0:*:CodeableConcept subject:0:1:Reference recipient:0:*:Reference topic:0:*:Reference context:0:1s:Reference payload:0:*:CommunicationRequest.payload occurrence[x]:0:1s:dateTime|Period authoredOn:0:1s:dateTime sender:0:1:Reference requester:0:1s:CommunicationRequest.requester reasonCode:0:*s:CodeableConcept reasonReference:0:*s:Reference note:0:*:Annotation
backbone CommunicationRequest.payload BackboneElement content[x]:1:1:string|Attachment|Reference
backbone CommunicationRequest.requester BackboneElement agent:1:1s:Reference onBehalfOf:0:1s:Reference
resource CompartmentDefinition DomainResource url:1:1s:uri name:1:1s:string title:0:1s:string status:1:1sm:code:publication-status experimental:0:1sm:boolean date:0:1s:dateTime publisher:0:1s:string contact:0:*s:ContactDetail description:0:1:markdown purpose:0:1:markdown useContext:0:*s:UsageContext jurisdiction:0:*s:CodeableConcept code:1:1s:code:compartment-type search:1:1s:boolean resource:0:*s:CompartmentDefinition.resource
backbone CompartmentDefinition.resource BackboneElement code:1:1s:code:resource-types param:0:*s:string documentation:0:1:string
resource Composition DomainResource identifier:0:1s:Identifier status:1:1sm:code:composition-status type:1:1s:CodeableConcept class:0:1s:CodeableConcept subject:1:1s:Reference encounter:0:1s:Reference date:1:1s:dateTime author:1:*s:Reference title:1:1s:string confidentiality:0:1sm:code:v3-ConfidentialityClassification attester:0:*s:Composition.attester custodian:0:1s:Reference relatesTo:0:*s:Composition.relatesTo event:0:*s:Composition.event section:0:*:Composition.section
backbone Composition.attester BackboneElement mode:1:*s:code:composition-attestation-mode time:0:1s:dateTime party:0:1s:Reference
backbone Composition.relatesTo BackboneElement code:1:1s:code:document-relationship-type target[x]:1:1s:Identifier|Reference
backbone Composition.event BackboneElement code:0:*s:CodeableConcept period:0:1s:Period detail:0:*s:Reference
backbone Composition.section BackboneElement title:0:1:string code:0:1:CodeableConcept text:0:1:Narrative mode:0:1sm:code:list-mode orderedBy:0:1:CodeableConcept entry:0:*:Reference emptyReason:0:1:CodeableConcept section:0:*:Composition.section
resource ConceptMap DomainResource url:0:1s:uri identifier:0:1s:Identifier version:0:1s:string name:0:1s:string title:0:1s:string status:1:1sm:code:publication-status experimental:0:1sm:boolean date:0:1s:dateTime publisher:0:1s:string contact:0:*s:ContactDetail description:0:1:markdown useContext:0:*s:UsageContext jurisdiction:0:*s:CodeableConcept purpose:0:1:markdown copyright:0:1:markdown source[x]:0:1s:uri|Reference target[x]:0:1s:uri|Reference group:0:*:ConceptMap.group
backbone ConceptMap.group BackboneElement source:0:1:uri sourceVersion:0:1:string target:0:1:uri targetVersion:0:1:string element:1:*:ConceptMap.group.element unmapped:0:1:ConceptMap.group.unmapped
backbone ConceptMap.group.element BackboneElement code:0:1:code display:0:1:string target:0:*:ConceptMap.group.element.target
backbone ConceptMap.group.element.target BackboneElement code:0:1:code display:0:1:string equivalence:0:1m:code:concept-map-equivalence comment:0:1:string dependsOn:0:*:ConceptMap.group.element.target.dependsOn product:0:*:ConceptMap.group.element.target.dependsOn
backbone ConceptMap.group.element.target.dependsOn BackboneElement property:1:1:uri system:0:1:uri code:1:1:string display:0:1:string
backbone ConceptMap.group.unmapped BackboneElement mode:1:1:code:conceptmap-unmapped-mode code:0:1:code display:0:1:string url:0:1:uri
resource Condition DomainResource identifier:0:*s:Identifier clinicalStatus:0:1sm:code:condition-clinical verificationStatus:0:1sm:code:condition-ver-status category:0:*:CodeableConcept severity:0:1:CodeableConcept code:0:1s:CodeableConcept bodySite:0:*s:CodeableConcept subject:1:1s:Reference context:0:1s:Reference onset[x]:0:1s:dateTime|Age|Period|Range|string abatement[x]:0:1:dateTime|Age|boolean|Period|Range|string assertedDate:0:1s:dateTime asserter:0:1s:Reference stage:0:1:Condition.stage evidence:0:*:Condition.evidence note:0:*:Annotation
backbone Condition.stage BackboneElement summary:0:1:CodeableConcept assessment:0:*:Reference
backbone Condition.evidence BackboneElement code:0:*s:CodeableConcept detail:0:*s:Reference
resource Consent DomainResource identifier:0:1s:Identifier status:1:1sm:code:consent-state-codes category:0:*s:CodeableConcept patient:1:1s:Reference period:0:1s:Period dateTime:0:1s:dateTime consentingParty:0:*s:Reference actor:0:*s:Consent.actor action:0:*s:CodeableConcept organization:0:*s:Reference source[x]:0:1s:Attachment|Identifier|Reference policy:0:*:Consent.policy policyRule:0:1s:uri securityLabel:0:*s:Coding purpose:0:*s:Coding dataPeriod:0:1s:Period data:0:*s:Consent.data except:0:*s:Consent.except
backbone Consent.actor BackboneElement role:1:1:CodeableConcept reference:1:1:Reference
backbone Consent.policy BackboneElement authority:0:1:uri uri:0:1:uri
backbone Consent.data BackboneElement meaning:1:1s:code:consent-data-meaning reference:1:1s:Reference
backbone Consent.except BackboneElement type:1:1s:code:consent-except-type period:0:1s:Period actor:0:*s:Consent.except.actor action:0:*s:CodeableConcept securityLabel:0:*s:Coding purpose:0:*s:Coding class:0:*s:Coding code:0:*s:Coding dataPeriod:0:1s:Period data:0:*s:Consent.except.data
backbone Consent.except.actor BackboneElement role:1:1:CodeableConcept reference:1:1:Reference
backbone Consent.except.data BackboneElement meaning:1:1s:code:consent-data-meaning reference:1:1s:Reference
type ContactDetail Element name:0:1s:string telecom:0:*s:ContactPoint
type ContactPoint Element system:0:1s:code:contact-point-system value:0:1s:string use:0:1sm:code:contact-point-use rank:0:1s:positiveInt period:0:1s:Period
resource Contract DomainResource identifier:0:1s:Identifier status:0:1sm:code:contract-status issued:0:1s:dateTime applies:0:1s:Period subject:0:*s:Reference topic:0:*s:Reference authority:0:*:Reference domain:0:*:Reference type:0:1s:CodeableConcept subType:0:*s:CodeableConcept action:0:*:CodeableConcept actionReason:0:*:CodeableConcept decisionType:0:1:CodeableConcept contentDerivative:0:1:CodeableConcept securityLabel:0:*s:Coding agent:0:*:Contract.agent signer:0:*:Contract.signer valuedItem:0:*:Contract.valuedItem term:0:*:Contract.term binding[x]:0:1:Attachment|Reference friendly:0:*:Contract.friendly legal:0:*:Contract.legal rule:0:*:Contract.rule
backbone Contract.agent BackboneElement actor:1:1:Reference role:0:*:CodeableConcept
backbone Contract.signer BackboneElement type:1:1:Coding party:1:1:Reference signature:1:*:Signature
backbone Contract.valuedItem BackboneElement entity[x]:0:1:CodeableConcept|Reference identifier:0:1:Identifier effectiveTime:0:1:dateTime quantity:0:1:Quantity unitPrice:0:1:Money factor:0:1:decimal points:0:1:decimal net:0:1:Money
backbone Contract.term BackboneElement identifier:0:1s:Identifier issued:0:1s:dateTime applies:0:1s:Period type:0:1:CodeableConcept subType:0:1:CodeableConcept topic:0:*s:Reference action:0:*:CodeableConcept actionReason:0:*:CodeableConcept securityLabel:0:*s:Coding agent:0:*:Contract.term.agent text:0:1:string valuedItem:0:*:Contract.term.valuedItem group:0:*:Contract.term
backbone Contract.term.agent BackboneElement actor:1:1:Reference role:0:*:CodeableConcept
backbone Contract.term.valuedItem BackboneElement entity[x]:0:1:CodeableConcept|Reference identifier:0:1:Identifier effectiveTime:0:1:dateTime quantity:0:1:Quantity unitPrice:0:1:Money factor:0:1:decimal points:0:1:decimal net:0:1:Money
backbone Contract.friendly BackboneElement content[x]:1:1:Attachment|Reference
backbone Contract.legal BackboneElement content[x]:1:1:Attachment|Reference
backbone Contract.rule BackboneElement content[x]:1:1:Attachment|Reference
type Contributor Element type:1:1s:code:contributor-type name:1:1s:string contact:0:*s:ContactDetail
type Count Quantity
resource Coverage DomainResource identifier:0:*s:Identifier status:0:1sm:code:fm-status type:0:1s:CodeableConcept policyHolder:0:1s:Reference subscriber:0:1s:Reference subscriberId:0:1s:string beneficiary:0:1s:Reference relationship:0:1:CodeableConcept period:0:1s:Period payor:0:*s:Reference grouping:0:1:Coverage.grouping dependent:0:1s:string sequence:0:1s:string order:0:1s:positiveInt network:0:1s:string contract:0:*:Reference
backbone Coverage.grouping BackboneElement group:0:1s:string groupDisplay:0:1s:string subGroup:0:1s:string subGroupDisplay:0:1s:string plan:0:1s:string planDisplay:0:1s:string subPlan:0:1s:string subPlanDisplay:0:1s:string class:0:1s:string classDisplay:0:1s:string subClass:0:1s:string subClassDisplay:0:1s:string
resource DataElement DomainResource url:0:1s:uri identifier:0:*s:Identifier version:0:1s:string status:1:1sm:code:publication-status experimental:0:1sm:boolean date:0:1s:dateTime publisher:0:1s:string name:0:1s:string title:0:1s:string contact:0:*s:ContactDetail useContext:0:*s:UsageContext jurisdiction:0:*s:CodeableConcept copyright:0:1:markdown stringency:0:1s:code:dataelement-stringency mapping:0:*:DataElement.mapping element:1:*s:ElementDefinition
backbone DataElement.mapping BackboneElement identity:1:1:id uri:0:1:uri name:0:1:string comment:0:1:string
type DataRequirement Element type:1:1s:code:all-types profile:0:*s:uri mustSupport:0:*s:string codeFilter:0:*s:DataRequirement.codeFilter dateFilter:0:*s:DataRequirement.dateFilter
backbone DataRequirement.codeFilter Element path:1:1s:string valueSet[x]:0:1s:string|Reference valueCode:0:*s:code valueCoding:0:*s:Coding valueCodeableConcept:0:*s:CodeableConcept
backbone DataRequirement.dateFilter Element path:1:1s:string value[x]:0:1s:dateTime|Period|Duration
resource DetectedIssue DomainResource identifier:0:1s:Identifier status:1:1sm:code:observation-status category:0:1s:CodeableConcept severity:0:1s:code:detectedissue-severity patient:0:1s:Reference date:0:1s:dateTime author:0:1s:Reference implicated:0:*s:Reference detail:0:1:string reference:0:1:uri mitigation:0:*:DetectedIssue.mitigation
backbone DetectedIssue.mitigation BackboneElement action:1:1:CodeableConcept date:0:1:dateTime author:0:1:Reference
resource Device DomainResource identifier:0:*:Identifier udi:0:1s:Device.udi status:0:1sm:code:device-status type:0:1:CodeableConcept lotNumber:0:1:string manufacturer:0:1:string manufactureDate:0:1:dateTime expirationDate:0:1:dateTime model:0:1:string version:0:1:string patient:0:1:Reference owner:0:1:Reference contact:0:*:ContactPoint location:0:1:Reference url:0:1:uri note:0:*:Annotation safety:0:*s:CodeableConcept
backbone Device.udi BackboneElement deviceIdentifier:0:1s:string name:0:1s:string jurisdiction:0:1:uri carrierHRF:0:1s:string carrierAIDC:0:1s:base64Binary issuer:0:1:uri entryType:0:1:code:udi-entry-type
resource DeviceComponent DomainResource identifier:1:1s:Identifier type:1:1s:CodeableConcept lastSystemChange:0:1s:instant source:0:1s:Reference parent:0:1s:Reference operationalStatus:0:*s:CodeableConcept parameterGroup:0:1s:CodeableConcept measurementPrinciple:0:1s:code:measurement-principle productionSpecification:0:*s:DeviceComponent.productionSpecification languageCode:0:1s:CodeableConcept
backbone DeviceComponent.productionSpecification BackboneElement specType:0:1s:CodeableConcept componentId:0:1s:Identifier productionSpec:0:1s:string
resource DeviceMetric DomainResource identifier:1:1s:Identifier type:1:1s:CodeableConcept unit:0:1s:CodeableConcept source:0:1s:Reference parent:0:1s:Reference operationalStatus:0:1s:code:metric-operational-status color:0:1s:code:metric-color category:1:1s:code:metric-category measurementPeriod:0:1s:Timing calibration:0:*s:DeviceMetric.calibration
backbone DeviceMetric.calibration BackboneElement type:0:1s:code:metric-calibration-type state:0:1s:code:metric-calibration-state time:0:1s:instant
resource DeviceRequest DomainResource identifier:0:*s:Identifier definition:0:*s:Reference basedOn:0:*s:Reference priorRequest:0:*s:Reference groupIdentifier:0:1s:Identifier status:0:1sm:code:request-status intent:1:1sm:CodeableConcept priority:0:1s:code:request-priority code[x]:1:1s:Reference|CodeableConcept subject:1:1s:Reference context:0:1s:Reference occurrence[x]:0:1s:dateTime|Period|Timing authoredOn:0:1s:dateTime requester:0:1s:DeviceRequest.requester performerType:0:1s:CodeableConcept performer:0:1s:Reference reasonCode:0:*s:CodeableConcept reasonReference:0:*s:Reference supportingInfo:0:*:Reference note:0:*:Annotation relevantHistory:0:*:Reference
backbone DeviceRequest.requester BackboneElement agent:1:1s:Reference onBehalfOf:0:1s:Reference
resource DeviceUseStatement DomainResource identifier:0:*:Identifier status:1:1sm:code:device-statement-status subject:1:1:Reference whenUsed:0:1:Period timing[x]:0:1:Timing|Period|dateTime recordedOn:0:1:dateTime source:0:1:Reference device:1:1:Reference indication:0:*:CodeableConcept bodySite:0:1:CodeableConcept note:0:*:Annotation
resource DiagnosticReport DomainResource identifier:0:*s:Identifier basedOn:0:*:Reference status:1:1sm:code:diagnostic-report-status category:0:1s:CodeableConcept code:1:1s:CodeableConcept subject:0:1s:Reference context:0:1s:Reference effective[x]:0:1s:dateTime|Period issued:0:1s:instant performer:0:*s:DiagnosticReport.performer specimen:0:*:Reference result:0:*:Reference imagingStudy:0:*:Reference image:0:*s:DiagnosticReport.image conclusion:0:1:string codedDiagnosis:0:*:CodeableConcept presentedForm:0:*:Attachment
backbone DiagnosticReport.performer BackboneElement role:0:1s:CodeableConcept actor:1:1s:Reference
backbone DiagnosticReport.image BackboneElement comment:0:1:string link:1:1s:Reference
type Distance Quantity
resource DocumentManifest DomainResource masterIdentifier:0:1s:Identifier identifier:0:*s:Identifier status:1:1sm:code:document-reference-status type:0:1s:CodeableConcept subject:0:1s:Reference created:0:1s:dateTime author:0:*s:Reference recipient:0:*s:Reference source:0:1s:uri description:0:1s:string content:1:*s:DocumentManifest.content related:0:*s:DocumentManifest.related
backbone DocumentManifest.content BackboneElement p[x]:1:1s:Attachment|Reference
backbone DocumentManifest.related BackboneElement identifier:0:1s:Identifier ref:0:1s:Reference
resource DocumentReference DomainResource masterIdentifier:0:1s:Identifier identifier:0:*s:Identifier status:1:1sm:code:document-reference-status docStatus:0:1s:code:composition-status type:1:1s:CodeableConcept class:0:1s:CodeableConcept subject:0:1s:Reference created:0:1s:dateTime indexed:1:1s:instant author:0:*s:Reference authenticator:0:1s:Reference custodian:0:1s:Reference relatesTo:0:*sm:DocumentReference.relatesTo description:0:1s:string securityLabel:0:*s:CodeableConcept content:1:*s:DocumentReference.content context:0:1s:DocumentReference.context
backbone DocumentReference.relatesTo BackboneElement code:1:1s:code:document-relationship-type target:1:1s:Reference
backbone DocumentReference.content BackboneElement attachment:1:1s:Attachment format:0:1s:Coding
backbone DocumentReference.context BackboneElement encounter:0:1s:Reference event:0:*s:CodeableConcept period:0:1s:Period facilityType:0:1s:CodeableConcept practiceSetting:0:1s:CodeableConcept sourcePatientInfo:0:1s:Reference related:0:*s:DocumentReference.context.related
backbone DocumentReference.context.related BackboneElement identifier:0:1s:Identifier ref:0:1s:Reference
resource DomainResource Resource text:0:1:Narrative contained:0:*:Resource extension:0:*:Extension modifierExtension:0:*m:Extension
type Dosage Element sequence:0:1s:integer text:0:1s:string additionalInstruction:0:*s:CodeableConcept patientInstruction:0:1s:string timing:0:1s:Timing asNeeded[x]:0:1s:boolean|CodeableConcept site:0:1s:CodeableConcept route:0:1s:CodeableConcept method:0:1s:CodeableConcept dose[x]:0:1s:Range|Quantity maxDosePerPeriod:0:1s:Ratio maxDosePerAdministration:0:1s:Quantity maxDosePerLifetime:0:1s:Quantity rate[x]:0:1s:Ratio|Range|Quantity
type Duration Quantity
type Element - id:0:1:string extension:0:*:Extension
type ElementDefinition Element path:1:1s:string representation:0:*s:code:property-representation sliceName:0:1s:string label:0:1s:string code:0:*s:Coding slicing:0:1s:ElementDefinition.slicing short:0:1s:string definition:0:1s:markdown comment:0:1s:markdown requirements:0:1s:markdown alias:0:*s:string min:0:1s:unsignedInt max:0:1s:string base:0:1s:ElementDefinition.base contentReference:0:1s:uri type:0:*s:ElementDefinition.type defaultValue[x]:0:1s:base64Binary|boolean|code|date|dateTime|decimal|id|instant|integer|markdown|oid|positiveInt|string|time|unsignedInt|uri|Address|Age|Annotation|Attachment|CodeableConcept|Coding|ContactPoint|Count|Distance|Duration|HumanName|Identifier|Money|Period|Quantity|Range|Ratio|Reference|SampledData|Signature|Timing|Meta meaningWhenMissing:0:1s:markdown orderMeaning:0:1s:string fixed[x]:0:1s:base64Binary|boolean|code|date|dateTime|decimal|id|instant|integer|markdown|oid|positiveInt|string|time|unsignedInt|uri|Address|Age|Annotation|Attachment|CodeableConcept|Coding|ContactPoint|Count|Distance|Duration|HumanName|Identifier|Money|Period|Quantity|Range|Ratio|Reference|SampledData|Signature|Timing|Meta pattern[x]:0:1s:base64Binary|boolean|code|date|dateTime|decimal|id|instant|integer|markdown|oid|positiveInt|string|time|unsignedInt|uri|Address|Age|Annotation|Attachment|CodeableConcept|Coding|ContactPoint|Count|Distance|Duration|HumanName|Identifier|Money|Period|Quantity|Range|Ratio|Reference|SampledData|Signature|Timing|Meta example:0:*s:ElementDefinition.example minValue[x]:0:1s:date|dateTime|instant|time|decimal|integer|positiveInt|unsignedInt|Quantity maxValue[x]:0:1s:date|dateTime|instant|time|decimal|integer|positiveInt|unsignedInt|Quantity maxLength:0:1s:integer condition:0:*s:id constraint:0:*s:ElementDefinition.constraint mustSupport:0:1s:boolean isModifier:0:1s:boolean isSummary:0:1s:boolean binding:0:1s:ElementDefinition.binding mapping:0:*s:ElementDefinition.mapping
backbone ElementDefinition.slicing Element discriminator:0:*s:ElementDefinition.slicing.discriminator description:0:1s:string ordered:0:1s:boolean rules:1:1s:code:resource-slicing-rules
backbone ElementDefinition.slicing.discriminator Element type:1:1s:code:discriminator-type path:1:1s:string
backbone ElementDefinition.base Element path:1:1s:string min:1:1s:unsignedInt max:1:1s:string
backbone ElementDefinition.type Element code:1:1s:uri profile:0:1s:uri targetProfile:0:1s:uri aggregation:0:*s:code:resource-aggregation-mode versioning:0:1s:code:reference-version-rules
backbone ElementDefinition.example Element label:1:1s:string value[x]:1:1s:base64Binary|boolean|code|date|dateTime|decimal|id|instant|integer|markdown|oid|positiveInt|string|time|unsignedInt|uri|Address|Age|Annotation|Attachment|CodeableConcept|Coding|ContactPoint|Count|Distance|Duration|HumanName|Identifier|Money|Period|Quantity|Range|Ratio|Reference|SampledData|Signature|Timing|Meta
backbone ElementDefinition.constraint Element key:1:1s:id requirements:0:1s:string severity:1:1s:code:constraint-severity human:1:1s:string expression:1:1s:string xpath:0:1s:string source:0:1s:uri
backbone ElementDefinition.binding Element strength:1:1s:code:binding-strength description:0:1s:string valueSet[x]:0:1s:uri|Reference
backbone ElementDefinition.mapping Element identity:1:1s:id language:0:1s:code map:1:1s:string comment:0:1s:string
resource EligibilityRequest DomainResource identifier:0:*:Identifier status:0:1sm:code:fm-status priority:0:1:CodeableConcept patient:0:1:Reference serviced[x]:0:1:date|Period created:0:1:dateTime enterer:0:1:Reference provider:0:1:Reference organization:0:1:Reference insurer:0:1:Reference facility:0:1:Reference coverage:0:1:Reference businessArrangement:0:1:string benefitCategory:0:1:CodeableConcept benefitSubCategory:0:1:CodeableConcept
resource EligibilityResponse DomainResource identifier:0:*:Identifier status:0:1sm:code:fm-status created:0:1:dateTime requestProvider:0:1:Reference requestOrganization:0:1:Reference request:0:1:Reference outcome:0:1:CodeableConcept disposition:0:1:string insurer:0:1:Reference inforce:0:1:boolean insurance:0:*:EligibilityResponse.insurance form:0:1:CodeableConcept error:0:*:EligibilityResponse.error
backbone EligibilityResponse.insurance BackboneElement coverage:0:1:Reference contract:0:1:Reference benefitBalance:0:*:EligibilityResponse.insurance.benefitBalance
backbone EligibilityResponse.insurance.benefitBalance BackboneElement category:1:1:CodeableConcept subCategory:0:1:CodeableConcept excluded:0:1:boolean name:0:1:string description:0:1:string network:0:1:CodeableConcept unit:0:1:CodeableConcept term:0:1:CodeableConcept financial:0:*:EligibilityResponse.insurance.benefitBalance.financial
backbone EligibilityResponse.insurance.benefitBalance.financial BackboneElement type:1:1:CodeableConcept allowed[x]:0:1:unsignedInt|string|Money used[x]:0:1:unsignedInt|Money
backbone EligibilityResponse.error BackboneElement code:1:1:CodeableConcept
resource Encounter DomainResource identifier:0:*s:Identifier status:1:1sm:code:encounter-status statusHistory:0:*:Encounter.statusHistory class:0:1s:Coding classHistory:0:*:Encounter.classHistory type:0:*s:CodeableConcept priority:0:1:CodeableConcept subject:0:1s:Reference episodeOfCare:0:*s:Reference incomingReferral:0:*:Reference participant:0:*s:Encounter.participant appointment:0:1s:Reference period:0:1:Period length:0:1:Duration reason:0:*s:CodeableConcept diagnosis:0:*s:Encounter.diagnosis account:0:*:Reference hospitalization:0:1:Encounter.hospitalization location:0:*:Encounter.location serviceProvider:0:1:Reference partOf:0:1:Reference
backbone Encounter.statusHistory BackboneElement status:1:1:code:encounter-status period:1:1:Period
backbone Encounter.classHistory BackboneElement class:1:1:Coding period:1:1:Period
backbone Encounter.participant BackboneElement type:0:*s:CodeableConcept period:0:1:Period individual:0:1s:Reference
backbone Encounter.diagnosis BackboneElement condition:1:1:Reference role:0:1:CodeableConcept rank:0:1:positiveInt
backbone Encounter.hospitalization BackboneElement preAdmissionIdentifier:0:1:Identifier origin:0:1:Reference admitSource:0:1:CodeableConcept reAdmission:0:1:CodeableConcept dietPreference:0:*:CodeableConcept specialCourtesy:0:*:CodeableConcept specialArrangement:0:*:CodeableConcept destination:0:1:Reference dischargeDisposition:0:1:CodeableConcept
backbone Encounter.location BackboneElement location:1:1:Reference status:0:1:code:encounter-location-status period:0:1:Period
resource Endpoint DomainResource identifier:0:*s:Identifier status:1:1sm:code:endpoint-status connectionType:1:1s:Coding name:0:1s:string managingOrganization:0:1s:Reference contact:0:*:ContactPoint period:0:1s:Period payloadType:1:*s:CodeableConcept payloadMimeType:0:*s:code address:1:1s:uri header:0:*:string
resource EnrollmentRequest DomainResource identifier:0:*:Identifier status:0:1sm:code:fm-status created:0:1:dateTime insurer:0:1:Reference provider:0:1:Reference organization:0:1:Reference subject:0:1:Reference coverage:0:1:Reference
resource EnrollmentResponse DomainResource identifier:0:*:Identifier status:0:1sm:code:fm-status request:0:1:Reference outcome:0:1:CodeableConcept disposition:0:1:string created:0:1:dateTime organization:0:1:Reference requestProvider:0:1:Reference requestOrganization:0:1:Reference
resource EpisodeOfCare DomainResource identifier:0:*:Identifier status:1:1sm:code:episode-of-care-status statusHistory:0:*:EpisodeOfCare.statusHistory type:0:*s:CodeableConcept diagnosis:0:*s:EpisodeOfCare.diagnosis patient:1:1s:Reference managingOrganization:0:1s:Reference period:0:1s:Period referralRequest:0:*:Reference careManager:0:1:Reference team:0:*:Reference account:0:*:Reference
backbone EpisodeOfCare.statusHistory BackboneElement status:1:1:code:episode-of-care-status period:1:1:Period
backbone EpisodeOfCare.diagnosis BackboneElement condition:1:1s:Reference role:0:1s:CodeableConcept rank:0:1s:positiveInt
resource ExpansionProfile DomainResource url:0:1s:uri identifier:0:1s:Identifier version:0:1s:string name:0:1s:string status:1:1sm:code:publication-status experimental:0:1sm:boolean date:0:1s:dateTime publisher:0:1s:string contact:0:*s:ContactDetail description:0:1:markdown useContext:0:*s:UsageContext jurisdiction:0:*s:CodeableConcept fixedVersion:0:*s:ExpansionProfile.fixedVersion excludedSystem:0:1s:ExpansionProfile.excludedSystem includeDesignations:0:1s:boolean designation:0:1s:ExpansionProfile.designation includeDefinition:0:1s:boolean activeOnly:0:1s:boolean excludeNested:0:1s:boolean excludeNotForUI:0:1s:boolean excludePostCoordinated:0:1s:boolean displayLanguage:0:1s:code limitedExpansion:0:1s:boolean
backbone ExpansionProfile.fixedVersion BackboneElement system:1:1s:uri version:1:1s:string mode:1:1s:code:system-version-processing-mode
backbone ExpansionProfile.excludedSystem BackboneElement system:1:1s:uri version:0:1s:string
backbone ExpansionProfile.designation BackboneElement include:0:1s:ExpansionProfile.designation.include exclude:0:1s:ExpansionProfile.designation.exclude
backbone ExpansionProfile.designation.include BackboneElement designation:0:*s:ExpansionProfile.designation.include.designation
backbone ExpansionProfile.designation.include.designation BackboneElement language:0:1s:code use:0:1s:Coding
backbone ExpansionProfile.designation.exclude BackboneElement designation:0:*s:ExpansionProfile.designation.exclude.designation
backbone ExpansionProfile.designation.exclude.designation BackboneElement language:0:1s:code use:0:1s:Coding
resource ExplanationOfBenefit DomainResource identifier:0:*:Identifier status:0:1sm:code:explanationofbenefit-status type:0:1:CodeableConcept subType:0:*:CodeableConcept patient:0:1:Reference billablePeriod:0:1:Period created:0:1:dateTime enterer:0:1:Reference insurer:0:1:Reference provider:0:1:Reference organization:0:1:Reference referral:0:1:Reference facility:0:1:Reference claim:0:1:Reference claimResponse:0:1:Reference outcome:0:1:CodeableConcept disposition:0:1:string related:0:*:ExplanationOfBenefit.related prescription:0:1:Reference originalPrescription:0:1:Reference payee:0:1:ExplanationOfBenefit.payee information:0:*:ExplanationOfBenefit.information careTeam:0:*:ExplanationOfBenefit.careTeam diagnosis:0:*:ExplanationOfBenefit.diagnosis procedure:0:*:ExplanationOfBenefit.procedure precedence:0:1:positiveInt insurance:0:1:ExplanationOfBenefit.insurance accident:0:1:ExplanationOfBenefit.accident employmentImpacted:0:1:Period hospitalization:0:1:Period item:0:*:ExplanationOfBenefit.item addItem:0:*:ExplanationOfBenefit.addItem totalCost:0:1:Money unallocDeductable:0:1:Money totalBenefit:0:1:Money payment:0:1:ExplanationOfBenefit.payment form:0:1:CodeableConcept processNote:0:*:ExplanationOfBenefit.processNote benefitBalance:0:*:ExplanationOfBenefit.benefitBalance
backbone ExplanationOfBenefit.related BackboneElement claim:0:1:Reference relationship:0:1:CodeableConcept reference:0:1:Identifier
backbone ExplanationOfBenefit.payee BackboneElement type:0:1:CodeableConcept resourceType:0:1:CodeableConcept party:0:1:Reference
backbone ExplanationOfBenefit.information BackboneElement sequence:1:1:positiveInt category:1:1:CodeableConcept code:0:1:CodeableConcept timing[x]:0:1:date|Period value[x]:0:1:string|Quantity|Attachment|Reference reason:0:1:Coding
backbone ExplanationOfBenefit.careTeam BackboneElement sequence:1:1:positiveInt provider:1:1:Reference responsible:0:1:boolean role:0:1:CodeableConcept qualification:0:1:CodeableConcept
backbone ExplanationOfBenefit.diagnosis BackboneElement sequence:1:1:positiveInt diagnosis[x]:1:1:CodeableConcept|Reference type:0:*:CodeableConcept packageCode:0:1:CodeableConcept
backbone ExplanationOfBenefit.procedure BackboneElement sequence:1:1:positiveInt date:0:1:dateTime procedure[x]:1:1:CodeableConcept|Reference
backbone ExplanationOfBenefit.insurance BackboneElement coverage:0:1:Reference preAuthRef:0:*:string
backbone ExplanationOfBenefit.accident BackboneElement date:0:1:date type:0:1:CodeableConcept location[x]:0:1:Address|Reference
backbone ExplanationOfBenefit.item BackboneElement sequence:1:1:positiveInt careTeamLinkId:0:*:positiveInt diagnosisLinkId:0:*:positiveInt procedureLinkId:0:*:positiveInt informationLinkId:0:*:positiveInt revenue:0:1:CodeableConcept category:0:1:CodeableConcept service:0:1:CodeableConcept modifier:0:*:CodeableConcept programCode:0:*:CodeableConcept serviced[x]:0:1:date|Period location[x]:0:1:CodeableConcept|Address|Reference quantity:0:1:Quantity unitPrice:0:1:Money factor:0:1:decimal net:0:1:Money udi:0:*:Reference bodySite:0:1:CodeableConcept subSite:0:*:CodeableConcept encounter:0:*:Reference noteNumber:0:*:positiveInt adjudication:0:*:ExplanationOfBenefit.item.adjudication detail:0:*:ExplanationOfBenefit.item.detail
backbone ExplanationOfBenefit.item.adjudication BackboneElement category:1:1:CodeableConcept reason:0:1:CodeableConcept amount:0:1:Money value:0:1:decimal
backbone ExplanationOfBenefit.item.detail BackboneElement sequence:1:1:positiveInt type:1:1:CodeableConcept revenue:0:1:CodeableConcept category:0:1:CodeableConcept service:0:1:CodeableConcept modifier:0:*:CodeableConcept programCode:0:*:CodeableConcept quantity:0:1:Quantity unitPrice:0:1:Money factor:0:1:decimal net:0:1:Money udi:0:*:Reference noteNumber:0:*:positiveInt adjudication:0:*:ExplanationOfBenefit.item.adjudication subDetail:0:*:ExplanationOfBenefit.item.detail.subDetail
backbone ExplanationOfBenefit.item.detail.subDetail BackboneElement sequence:1:1:positiveInt type:1:1:CodeableConcept revenue:0:1:CodeableConcept category:0:1:CodeableConcept service:0:1:CodeableConcept modifier:0:*:CodeableConcept programCode:0:*:CodeableConcept quantity:0:1:Quantity unitPrice:0:1:Money factor:0:1:decimal net:0:1:Money udi:0:*:Reference noteNumber:0:*:positiveInt adjudication:0:*:ExplanationOfBenefit.item.adjudication
backbone ExplanationOfBenefit.addItem BackboneElement sequenceLinkId:0:*:positiveInt revenue:0:1:CodeableConcept category:0:1:CodeableConcept service:0:1:CodeableConcept modifier:0:*:CodeableConcept fee:0:1:Money noteNumber:0:*:positiveInt adjudication:0:*:ExplanationOfBenefit.item.adjudication detail:0:*:ExplanationOfBenefit.addItem.detail
backbone ExplanationOfBenefit.addItem.detail BackboneElement revenue:0:1:CodeableConcept category:0:1:CodeableConcept service:0:1:CodeableConcept modifier:0:*:CodeableConcept fee:0:1:Money noteNumber:0:*:positiveInt adjudication:0:*:ExplanationOfBenefit.item.adjudication
backbone ExplanationOfBenefit.payment BackboneElement type:0:1:CodeableConcept adjustment:0:1:Money adjustmentReason:0:1:CodeableConcept date:0:1:date amount:0:1:Money identifier:0:1:Identifier
backbone ExplanationOfBenefit.processNote BackboneElement number:0:1:positiveInt type:0:1:CodeableConcept text:0:1:string language:0:1:CodeableConcept
backbone ExplanationOfBenefit.benefitBalance BackboneElement category:1:1:CodeableConcept subCategory:0:1:CodeableConcept excluded:0:1:boolean name:0:1:string description:0:1:string network:0:1:CodeableConcept unit:0:1:CodeableConcept term:0:1:CodeableConcept financial:0:*:ExplanationOfBenefit.benefitBalance.financial
backbone ExplanationOfBenefit.benefitBalance.financial BackboneElement type:1:1:CodeableConcept allowed[x]:0:1:unsignedInt|string|Money used[x]:0:1:unsignedInt|Money
type Extension Element url:1:1:uri value[x]:0:1:base64Binary|boolean|code|date|dateTime|decimal|id|instant|integer|markdown|oid|positiveInt|string|time|unsignedInt|uri|Address|Age|Annotation|Attachment|CodeableConcept|Coding|ContactPoint|Count|Distance|Duration|HumanName|Identifier|Money|Period|Quantity|Range|Ratio|Reference|SampledData|Signature|Timing|Meta
resource FamilyMemberHistory DomainResource identifier:0:*s:Identifier definition:0:*s:Reference status:1:1sm:code:history-status notDone:0:1sm:boolean notDoneReason:0:1s:CodeableConcept patient:1:1s:Reference date:0:1s:dateTime name:0:1s:string relationship:1:1s:CodeableConcept gender:0:1s:code:administrative-gender born[x]:0:1:Period|date|string age[x]:0:1s:Age|Range|string estimatedAge:0:1sm:boolean deceased[x]:0:1s:boolean|Age|Range|date|string reasonCode:0:*s:CodeableConcept reasonReference:0:*s:Reference note:0:*:Annotation condition:0:*:FamilyMemberHistory.condition
backbone FamilyMemberHistory.condition BackboneElement code:1:1:CodeableConcept outcome:0:1:CodeableConcept onset[x]:0:1:Age|Range|Period|string note:0:*:Annotation
resource Flag DomainResource identifier:0:*s:Identifier status:1:1sm:code:flag-status category:0:1s:CodeableConcept code:1:1s:CodeableConcept subject:1:1s:Reference period:0:1s:Period encounter:0:1s:Reference author:0:1s:Reference
resource Goal DomainResource identifier:0:*:Identifier status:1:1sm:code:goal-status category:0:*s:CodeableConcept priority:0:1s:CodeableConcept description:1:1s:CodeableConcept subject:0:1s:Reference start[x]:0:1s:date|CodeableConcept target:0:1:Goal.target statusDate:0:1s:date statusReason:0:1:string expressedBy:0:1s:Reference addresses:0:*:Reference note:0:*:Annotation outcomeCode:0:*:CodeableConcept outcomeReference:0:*:Reference
backbone Goal.target BackboneElement measure:0:1s:CodeableConcept detail[x]:0:1s:Quantity|Range|CodeableConcept due[x]:0:1s:date|Duration
resource GraphDefinition DomainResource url:0:1s:uri version:0:1s:string name:1:1s:string status:1:1sm:code:publication-status experimental:0:1sm:boolean date:0:1s:dateTime publisher:0:1s:string contact:0:*s:ContactDetail description:0:1:markdown useContext:0:*s:UsageContext jurisdiction:0:*s:CodeableConcept purpose:0:1:markdown start:1:1:code:resource-types profile:0:1:uri link:0:*:GraphDefinition.link
backbone GraphDefinition.link BackboneElement path:1:1:string sliceName:0:1:string min:0:1:integer max:0:1:string description:0:1:string target:1:*:GraphDefinition.link.target
backbone GraphDefinition.link.target BackboneElement type:1:1:code:resource-types profile:0:1:uri compartment:0:*:GraphDefinition.link.target.compartment link:0:*:GraphDefinition.link
backbone GraphDefinition.link.target.compartment BackboneElement code:1:1:code:compartment-type rule:1:1:code:graph-compartment-rule expression:0:1:string description:0:1:string
resource Group DomainResource identifier:0:*s:Identifier active:0:1s:boolean type:1:1s:code:group-type actual:1:1s:boolean code:0:1s:CodeableConcept name:0:1s:string quantity:0:1s:unsignedInt characteristic:0:*:Group.characteristic member:0:*:Group.member
backbone Group.characteristic BackboneElement code:1:1:CodeableConcept value[x]:1:1:CodeableConcept|boolean|Quantity|Range exclude:1:1m:boolean period:0:1:Period
backbone Group.member BackboneElement entity:1:1:Reference period:0:1:Period inactive:0:1:boolean
resource GuidanceResponse DomainResource requestId:0:1s:id identifier:0:1s:Identifier module:1:1s:Reference status:1:1sm:code:guidance-response-status subject:0:1:Reference context:0:1:Reference occurrenceDateTime:0:1:dateTime performer:0:1:Reference reason[x]:0:1:CodeableConcept|Reference note:0:*:Annotation evaluationMessage:0:*:Reference outputParameters:0:1:Reference result:0:1:Reference dataRequirement:0:*:DataRequirement
resource HealthcareService DomainResource identifier:0:*s:Identifier active:0:1sm:boolean providedBy:0:1s:Reference category:0:1s:CodeableConcept type:0:*s:CodeableConcept specialty:0:*s:CodeableConcept location:0:*s:Reference name:0:1s:string comment:0:1s:string extraDetails:0:1:string photo:0:1s:Attachment telecom:0:*:ContactPoint coverageArea:0:*:Reference serviceProvisionCode:0:*:CodeableConcept eligibility:0:1:CodeableConcept eligibilityNote:0:1:string programName:0:*:string characteristic:0:*:CodeableConcept referralMethod:0:*:CodeableConcept appointmentRequired:0:1:boolean availableTime:0:*:HealthcareService.availableTime notAvailable:0:*:HealthcareService.notAvailable availabilityExceptions:0:1:string endpoint:0:*:Reference
backbone HealthcareService.availableTime BackboneElement daysOfWeek:0:*:code:days-of-week allDay:0:1:boolean availableStartTime:0:1:time availableEndTime:0:1:time
backbone HealthcareService.notAvailable BackboneElement description:1:1:string during:0:1:Period
type HumanName Element use:0:1sm:code:name-use text:0:1s:string family:0:1s:string given:0:*s:string prefix:0:*s:string suffix:0:*s:string period:0:1s:Period
type Identifier Element use:0:1sm:code:identifier-use type:0:1s:CodeableConcept system:0:1s:uri value:0:1s:string period:0:1s:Period assigner:0:1s:Reference
resource ImagingManifest DomainResource identifier:0:1s:Identifier patient:1:1s:Reference authoringTime:0:1s:dateTime author:0:1s:Reference description:0:1s:string study:1:*s:ImagingManifest.study
backbone ImagingManifest.study BackboneElement uid:1:1s:oid imagingStudy:0:1s:Reference endpoint:0:*s:Reference series:1:*s:ImagingManifest.study.series
backbone ImagingManifest.study.series BackboneElement uid:1:1s:oid endpoint:0:*s:Reference instance:1:*s:ImagingManifest.study.series.instance
backbone ImagingManifest.study.series.instance BackboneElement sopClass:1:1s:oid uid:1:1s:oid
resource ImagingStudy DomainResource uid:1:1s:oid accession:0:1s:Identifier identifier:0:*s:Identifier availability:0:1s:code:instance-availability modalityList:0:*s:Coding patient:1:1s:Reference context:0:1s:Reference started:0:1s:dateTime basedOn:0:*s:Reference referrer:0:1s:Reference interpreter:0:*s:Reference endpoint:0:*s:Reference numberOfSeries:0:1s:unsignedInt numberOfInstances:0:1s:unsignedInt procedureReference:0:*s:Reference procedureCode:0:*s:CodeableConcept reason:0:1s:CodeableConcept description:0:1s:string series:0:*s:ImagingStudy.series
backbone ImagingStudy.series BackboneElement uid:1:1s:oid number:0:1s:unsignedInt modality:1:1s:Coding description:0:1s:string numberOfInstances:0:1s:unsignedInt availability:0:1s:code:instance-availability endpoint:0:*s:Reference bodySite:0:1s:Coding laterality:0:1s:Coding started:0:1s:dateTime performer:0:*s:Reference instance:0:*:ImagingStudy.series.instance
backbone ImagingStudy.series.instance BackboneElement uid:1:1:oid number:0:1:unsignedInt sopClass:1:1:oid title:0:1:string
resource Immunization DomainResource identifier:0:*:Identifier status:1:1sm:code:immunization-status notGiven:1:1sm:boolean vaccineCode:1:1:CodeableConcept patient:1:1:Reference encounter:0:1:Reference date:0:1:dateTime primarySource:1:1:boolean reportOrigin:0:1:CodeableConcept location:0:1:Reference manufacturer:0:1:Reference lotNumber:0:1:string expirationDate:0:1:date site:0:1:CodeableConcept route:0:1:CodeableConcept doseQuantity:0:1:Quantity practitioner:0:*s:Immunization.practitioner note:0:*s:Annotation explanation:0:1:Immunization.explanation reaction:0:*:Immunization.reaction vaccinationProtocol:0:*:Immunization.vaccinationProtocol
backbone Immunization.practitioner BackboneElement role:0:1s:CodeableConcept actor:1:1s:Reference
backbone Immunization.explanation BackboneElement reason:0:*:CodeableConcept reasonNotGiven:0:*:CodeableConcept
backbone Immunization.reaction BackboneElement date:0:1:dateTime detail:0:1:Reference reported:0:1:boolean
backbone Immunization.vaccinationProtocol BackboneElement doseSequence:0:1:positiveInt description:0:1:string authority:0:1:Reference series:0:1:string seriesDoses:0:1:positiveInt targetDisease:1:*:CodeableConcept doseStatus:1:1:CodeableConcept doseStatusReason:0:1:CodeableConcept
resource ImmunizationRecommendation DomainResource identifier:0:*s:Identifier patient:1:1s:Reference recommendation:1:*s:ImmunizationRecommendation.recommendation
backbone ImmunizationRecommendation.recommendation BackboneElement date:1:1s:dateTime vaccineCode:0:1s:CodeableConcept targetDisease:0:1s:CodeableConcept doseNumber:0:1s:positiveInt forecastStatus:1:1s:CodeableConcept dateCriterion:0:*:ImmunizationRecommendation.recommendation.dateCriterion protocol:0:1:ImmunizationRecommendation.recommendation.protocol supportingImmunization:0:*:Reference supportingPatientInformation:0:*:Reference
backbone ImmunizationRecommendation.recommendation.dateCriterion BackboneElement code:1:1:CodeableConcept value:1:1:dateTime
backbone ImmunizationRecommendation.recommendation.protocol BackboneElement doseSequence:0:1:positiveInt description:0:1:string authority:0:1:Reference series:0:1:string
resource ImplementationGuide DomainResource url:1:1s:uri version:0:1s:string name:1:1s:string status:1:1sm:code:publication-status experimental:0:1sm:boolean date:0:1s:dateTime publisher:0:1s:string contact:0:*s:ContactDetail description:0:1:markdown useContext:0:*s:UsageContext jurisdiction:0:*s:CodeableConcept copyright:0:1:markdown fhirVersion:0:1s:id dependency:0:*s:ImplementationGuide.dependency package:0:*s:ImplementationGuide.package global:0:*s:ImplementationGuide.global binary:0:*:uri page:0:1s:ImplementationGuide.page
backbone ImplementationGuide.dependency BackboneElement type:1:1s:code:guide-dependency-type uri:1:1s:uri
backbone ImplementationGuide.package BackboneElement name:1:1s:string description:0:1:string resource:1:*s:ImplementationGuide.package.resource
backbone ImplementationGuide.package.resource BackboneElement example:1:1s:boolean name:0:1s:string description:0:1:string acronym:0:1:string source[x]:1:1s:uri|Reference exampleFor:0:1:Reference
backbone ImplementationGuide.global BackboneElement type:1:1s:code:resource-types profile:1:1s:Reference
backbone ImplementationGuide.page BackboneElement source:1:1s:uri title:1:1s:string kind:1:1s:code:guide-page-kind type:0:*:code:resource-types package:0:*:string format:0:1:code page:0:*:ImplementationGuide.page
resource Library DomainResource url:0:1s:uri identifier:0:*s:Identifier version:0:1s:string name:0:1s:string title:0:1s:string status:1:1sm:code:publication-status experimental:0:1sm:boolean type:1:1s:CodeableConcept date:0:1s:dateTime publisher:0:1s:string description:0:1s:markdown purpose:0:1:markdown usage:0:1:string approvalDate:0:1:date lastReviewDate:0:1:date effectivePeriod:0:1s:Period useContext:0:*s:UsageContext jurisdiction:0:*s:CodeableConcept topic:0:*:CodeableConcept contributor:0:*:Contributor contact:0:*s:ContactDetail copyright:0:1:markdown relatedArtifact:0:*:RelatedArtifact parameter:0:*:ParameterDefinition dataRequirement:0:*:DataRequirement content:0:*:Attachment
resource Linkage DomainResource active:0:1s:boolean author:0:1s:Reference item:1:*s:Linkage.item
backbone Linkage.item BackboneElement type:1:1s:code:linkage-type resource:1:1s:Reference
resource List DomainResource identifier:0:*:Identifier status:1:1sm:code:list-status mode:1:1sm:code:list-mode title:0:1s:string code:0:1s:CodeableConcept subject:0:1s:Reference encounter:0:1:Reference date:0:1s:dateTime source:0:1s:Reference orderedBy:0:1:CodeableConcept note:0:*:Annotation entry:0:*:List.entry emptyReason:0:1:CodeableConcept
backbone List.entry BackboneElement flag:0:1:CodeableConcept deleted:0:1m:boolean date:0:1:dateTime item:1:1:Reference
resource Location DomainResource identifier:0:*s:Identifier status:0:1sm:code:location-status operationalStatus:0:1s:Coding name:0:1s:string alias:0:*:string description:0:1s:string mode:0:1sm:code:location-mode type:0:1s:CodeableConcept telecom:0:*:ContactPoint address:0:1:Address physicalType:0:1s:CodeableConcept position:0:1:Location.position managingOrganization:0:1s:Reference partOf:0:1:Reference endpoint:0:*:Reference
backbone Location.position BackboneElement longitude:1:1:decimal latitude:1:1:decimal altitude:0:1:decimal
resource Measure DomainResource url:0:1s:uri identifier:0:*s:Identifier version:0:1s:string name:0:1s:string title:0:1s:string status:1:1sm:code:publication-status experimental:0:1sm:boolean date:0:1s:dateTime publisher:0:1s:string description:0:1s:markdown purpose:0:1:markdown usage:0:1:string approvalDate:0:1:date lastReviewDate:0:1:date effectivePeriod:0:1s:Period useContext:0:*s:UsageContext jurisdiction:0:*s:CodeableConcept topic:0:*:CodeableConcept contributor:0:*:Contributor contact:0:*s:ContactDetail copyright:0:1:markdown relatedArtifact:0:*:RelatedArtifact library:0:*:Reference disclaimer:0:1s:markdown scoring:0:1s:CodeableConcept compositeScoring:0:1s:CodeableConcept type:0:*s:CodeableConcept riskAdjustment:0:1s:string rateAggregation:0:1s:string rationale:0:1s:markdown clinicalRecommendationStatement:0:1s:markdown improvementNotation:0:1s:string definition:0:*s:markdown guidance:0:1s:markdown set:0:1s:string group:0:*:Measure.group supplementalData:0:*:Measure.supplementalData
backbone Measure.group BackboneElement identifier:1:1:Identifier name:0:1:string description:0:1:string population:0:*:Measure.group.population stratifier:0:*:Measure.group.stratifier
backbone Measure.group.population BackboneElement identifier:0:1:Identifier code:0:1:CodeableConcept name:0:1:string description:0:1:string criteria:1:1:string
backbone Measure.group.stratifier BackboneElement identifier:0:1:Identifier criteria:0:1:string path:0:1:string
backbone Measure.supplementalData BackboneElement identifier:0:1:Identifier usage:0:*:CodeableConcept criteria:0:1:string path:0:1:string
resource MeasureReport DomainResource identifier:0:1s:Identifier status:1:1sm:code:measure-report-status type:1:1s:code:measure-report-type measure:1:1s:Reference patient:0:1s:Reference date:0:1s:dateTime reportingOrganization:0:1s:Reference period:1:1s:Period group:0:*:MeasureReport.group evaluatedResources:0:1:Reference
backbone MeasureReport.group BackboneElement identifier:1:1:Identifier population:0:*:MeasureReport.group.population measureScore:0:1s:decimal stratifier:0:*:MeasureReport.group.stratifier
backbone MeasureReport.group.population BackboneElement identifier:0:1s:Identifier code:0:1s:CodeableConcept count:0:1:integer patients:0:1:Reference
backbone MeasureReport.group.stratifier BackboneElement identifier:0:1:Identifier stratum:0:*:MeasureReport.group.stratifier.stratum
backbone MeasureReport.group.stratifier.stratum BackboneElement value:1:1:string population:0:*:MeasureReport.group.stratifier.stratum.population measureScore:0:1s:decimal
backbone MeasureReport.group.stratifier.stratum.population BackboneElement identifier:0:1s:Identifier code:0:1s:CodeableConcept count:0:1:integer patients:0:1:Reference
resource Media DomainResource identifier:0:*s:Identifier basedOn:0:*s:Reference type:1:1s:code:digital-media-type subtype:0:1s:CodeableConcept view:0:1s:CodeableConcept subject:0:1s:Reference context:0:1s:Reference occurrence[x]:0:1s:dateTime|Period operator:0:1s:Reference reasonCode:0:*s:CodeableConcept bodySite:0:1s:CodeableConcept device:0:1s:Reference height:0:1s:positiveInt width:0:1s:positiveInt frames:0:1s:positiveInt duration:0:1s:unsignedInt content:1:1:Attachment note:0:*:Annotation
resource Medication DomainResource code:0:1s:CodeableConcept status:0:1s:code:medication-status isBrand:0:1s:boolean isOverTheCounter:0:1s:boolean manufacturer:0:1s:Reference form:0:1:CodeableConcept ingredient:0:*:Medication.ingredient package:0:1:Medication.package image:0:*:Attachment
backbone Medication.ingredient BackboneElement item[x]:1:1:CodeableConcept|Reference isActive:0:1:boolean amount:0:1:Ratio
backbone Medication.package BackboneElement container:0:1:CodeableConcept content:0:*:Medication.package.content batch:0:*:Medication.package.batch
backbone Medication.package.content BackboneElement item[x]:1:1:CodeableConcept|Reference amount:0:1:Quantity
backbone Medication.package.batch BackboneElement lotNumber:0:1:string expirationDate:0:1:dateTime
resource MedicationAdministration DomainResource identifier:0:*:Identifier definition:0:*s:Reference partOf:0:*s:Reference status:1:1sm:code:medication-admin-status category:0:1:CodeableConcept medication[x]:1:1s:CodeableConcept|Reference subject:1:1s:Reference context:0:1:Reference supportingInformation:0:*:Reference effective[x]:1:1s:dateTime|Period performer:0:*s:MedicationAdministration.performer notGiven:0:1sm:boolean reasonNotGiven:0:*:CodeableConcept reasonCode:0:*:CodeableConcept reasonReference:0:*:Reference prescription:0:1:Reference device:0:*:Reference note:0:*:Annotation dosage:0:1:MedicationAdministration.dosage eventHistory:0:*:Reference
backbone MedicationAdministration.performer BackboneElement actor:1:1s:Reference onBehalfOf:0:1:Reference
backbone MedicationAdministration.dosage BackboneElement text:0:1:string site:0:1:CodeableConcept route:0:1:CodeableConcept method:0:1:CodeableConcept dose:0:1:Quantity rate[x]:0:1:Ratio|Quantity
resource MedicationDispense DomainResource identifier:0:*:Identifier partOf:0:*:Reference status:0:1sm:code:medication-dispense-status category:0:1:CodeableConcept medication[x]:1:1s:CodeableConcept|Reference subject:0:1s:Reference context:0:1:Reference supportingInformation:0:*:Reference performer:0:*:MedicationDispense.performer authorizingPrescription:0:*:Reference type:0:1:CodeableConcept quantity:0:1:Quantity daysSupply:0:1:Quantity whenPrepared:0:1s:dateTime whenHandedOver:0:1:dateTime destination:0:1:Reference receiver:0:*:Reference note:0:*:Annotation dosageInstruction:0:*:Dosage substitution:0:1:MedicationDispense.substitution detectedIssue:0:*:Reference notDone:0:1:boolean notDoneReason[x]:0:1:CodeableConcept|Reference eventHistory:0:*:Reference
backbone MedicationDispense.performer BackboneElement actor:1:1:Reference onBehalfOf:0:1:Reference
backbone MedicationDispense.substitution BackboneElement wasSubstituted:1:1:boolean type:0:1:CodeableConcept reason:0:*:CodeableConcept responsibleParty:0:*:Reference
resource MedicationRequest DomainResource identifier:0:*:Identifier definition:0:*s:Reference basedOn:0:*s:Reference groupIdentifier:0:1s:Identifier status:0:1sm:code:medication-request-status intent:1:1sm:code:medication-request-intent category:0:1:CodeableConcept priority:0:1s:code:medication-request-priority medication[x]:1:1s:CodeableConcept|Reference subject:1:1s:Reference context:0:1:Reference supportingInformation:0:*:Reference authoredOn:0:1s:dateTime requester:0:1s:MedicationRequest.requester recorder:0:1:Reference reasonCode:0:*:CodeableConcept reasonReference:0:*:Reference note:0:*:Annotation dosageInstruction:0:*:Dosage dispenseRequest:0:1:MedicationRequest.dispenseRequest substitution:0:1:MedicationRequest.substitution priorPrescription:0:1:Reference detectedIssue:0:*:Reference eventHistory:0:*:Reference
backbone MedicationRequest.requester BackboneElement agent:1:1s:Reference onBehalfOf:0:1s:Reference
backbone MedicationRequest.dispenseRequest BackboneElement validityPeriod:0:1:Period numberOfRepeatsAllowed:0:1:positiveInt quantity:0:1:Quantity expectedSupplyDuration:0:1:Duration performer:0:1:Reference
backbone MedicationRequest.substitution BackboneElement allowed:1:1m:boolean reason:0:1:CodeableConcept
resource MedicationStatement DomainResource identifier:0:*s:Identifier basedOn:0:*s:Reference partOf:0:*s:Reference context:0:1s:Reference status:1:1sm:code:medication-statement-status category:0:1s:CodeableConcept medication[x]:1:1s:CodeableConcept|Reference effective[x]:0:1s:dateTime|Period dateAsserted:0:1s:dateTime informationSource:0:1:Reference subject:1:1s:Reference derivedFrom:0:*:Reference taken:1:1sm:code:medication-statement-taken reasonNotTaken:0:*:CodeableConcept reasonCode:0:*:CodeableConcept reasonReference:0:*:Reference note:0:*:Annotation dosage:0:*:Dosage
resource MessageDefinition DomainResource url:0:1s:uri identifier:0:1s:Identifier version:0:1s:string name:0:1s:string title:0:1s:string status:1:1sm:code:publication-status experimental:0:1sm:boolean date:1:1s:dateTime publisher:0:1s:string contact:0:*s:ContactDetail description:0:1s:markdown useContext:0:*s:UsageContext jurisdiction:0:*s:CodeableConcept purpose:0:1s:markdown copyright:0:1:markdown base:0:1s:Reference parent:0:*s:Reference replaces:0:*s:Reference event:1:1s:Coding category:0:1s:code:message-significance-category focus:0:*s:MessageDefinition.focus responseRequired:0:1:boolean allowedResponse:0:*:MessageDefinition.allowedResponse
backbone MessageDefinition.focus BackboneElement code:1:1s:code:resource-types profile:0:1:Reference min:0:1:unsignedInt max:0:1:string
backbone MessageDefinition.allowedResponse BackboneElement message:1:1:Reference situation:0:1:markdown
resource MessageHeader DomainResource event:1:1s:Coding destination:0:*s:MessageHeader.destination receiver:0:1s:Reference sender:0:1s:Reference timestamp:1:1s:instant enterer:0:1s:Reference author:0:1s:Reference source:1:1s:MessageHeader.source responsible:0:1s:Reference reason:0:1s:CodeableConcept response:0:1s:MessageHeader.response focus:0:*s:Reference
backbone MessageHeader.destination BackboneElement name:0:1s:string target:0:1s:Reference endpoint:1:1s:uri
backbone MessageHeader.source BackboneElement name:0:1s:string software:0:1s:string version:0:1s:string contact:0:1s:ContactPoint endpoint:1:1s:uri
backbone MessageHeader.response BackboneElement identifier:1:1s:id code:1:1s:code:response-code details:0:1s:Reference
type Meta Element versionId:0:1s:id lastUpdated:0:1s:instant profile:0:*s:uri security:0:*s:Coding tag:0:*s:Coding
type Money Quantity
resource NamingSystem DomainResource name:1:1s:string status:1:1sm:code:publication-status kind:1:1:code:namingsystem-type date:1:1s:dateTime publisher:0:1s:string contact:0:*s:ContactDetail responsible:0:1:string type:0:1:CodeableConcept description:0:1:markdown useContext:0:*s:UsageContext jurisdiction:0:*s:CodeableConcept usage:0:1:string uniqueId:1:*:NamingSystem.uniqueId replacedBy:0:1:Reference
backbone NamingSystem.uniqueId BackboneElement type:1:1:code:namingsystem-identifier-type value:1:1:string preferred:0:1:boolean comment:0:1:string period:0:1:Period
type Narrative Element status:1:1:code:narrative-status div:1:1:xhtml
resource NutritionOrder DomainResource identifier:0:*:Identifier status:0:1sm:code:nutrition-request-status patient:1:1s:Reference encounter:0:1:Reference dateTime:1:1s:dateTime orderer:0:1s:Reference allergyIntolerance:0:*:Reference foodPreferenceModifier:0:*:CodeableConcept excludeFoodModifier:0:*:CodeableConcept oralDiet:0:1:NutritionOrder.oralDiet supplement:0:*:NutritionOrder.supplement enteralFormula:0:1:NutritionOrder.enteralFormula
backbone NutritionOrder.oralDiet BackboneElement type:0:*s:CodeableConcept schedule:0:*:Timing nutrient:0:*:NutritionOrder.oralDiet.nutrient texture:0:*:NutritionOrder.oralDiet.texture fluidConsistencyType:0:*:CodeableConcept instruction:0:1s:string
backbone NutritionOrder.oralDiet.nutrient BackboneElement modifier:0:1:CodeableConcept amount:0:1:Quantity
backbone NutritionOrder.oralDiet.texture BackboneElement modifier:0:1:CodeableConcept foodType:0:1:CodeableConcept
backbone NutritionOrder.supplement BackboneElement type:0:1s:CodeableConcept productName:0:1:string schedule:0:*:Timing quantity:0:1:Quantity instruction:0:1s:string
backbone NutritionOrder.enteralFormula BackboneElement baseFormulaType:0:1s:CodeableConcept baseFormulaProductName:0:1:string additiveType:0:1:CodeableConcept additiveProductName:0:1:string caloricDensity:0:1:Quantity routeofAdministration:0:1:CodeableConcept administration:0:*:NutritionOrder.enteralFormula.administration maxVolumeToDeliver:0:1:Quantity administrationInstruction:0:1s:string
backbone NutritionOrder.enteralFormula.administration BackboneElement schedule:0:1:Timing quantity:0:1:Quantity rate[x]:0:1:Quantity|Ratio
resource Observation DomainResource identifier:0:*s:Identifier basedOn:0:*s:Reference status:1:1sm:code:observation-status category:0:*:CodeableConcept code:1:1s:CodeableConcept subject:0:1s:Reference context:0:1:Reference effective[x]:0:1s:dateTime|Period issued:0:1s:instant performer:0:*s:Reference value[x]:0:1s:Quantity|CodeableConcept|string|boolean|Range|Ratio|SampledData|Attachment|time|dateTime|Period dataAbsentReason:0:1:CodeableConcept interpretation:0:1:CodeableConcept comment:0:1:string bodySite:0:1:CodeableConcept method:0:1:CodeableConcept specimen:0:1:Reference device:0:1:Reference referenceRange:0:*:Observation.referenceRange related:0:*s:Observation.related component:0:*s:Observation.component
backbone Observation.referenceRange BackboneElement low:0:1:Quantity high:0:1:Quantity type:0:1:CodeableConcept appliesTo:0:*:CodeableConcept age:0:1:Range text:0:1:string
backbone Observation.related BackboneElement type:0:1:code:observation-relationshiptypes target:1:1:Reference
backbone Observation.component BackboneElement code:1:1s:CodeableConcept value[x]:0:1s:Quantity|CodeableConcept|string|Range|Ratio|SampledData|Attachment|time|dateTime|Period dataAbsentReason:0:1:CodeableConcept interpretation:0:1:CodeableConcept referenceRange:0:*:Observation.referenceRange
resource OperationDefinition DomainResource url:0:1s:uri version:0:1s:string name:1:1s:string status:1:1sm:code:publication-status kind:1:1:code:operation-kind experimental:0:1sm:boolean date:0:1s:dateTime publisher:0:1s:string contact:0:*s:ContactDetail description:0:1:markdown useContext:0:*s:UsageContext jurisdiction:0:*s:CodeableConcept purpose:0:1:markdown idempotent:0:1s:boolean code:1:1s:code comment:0:1:string base:0:1s:Reference resource:0:*s:code:resource-types system:1:1s:boolean type:1:1s:boolean instance:1:1s:boolean parameter:0:*:OperationDefinition.parameter overload:0:*:OperationDefinition.overload
backbone OperationDefinition.parameter BackboneElement name:1:1:code use:1:1:code:operation-parameter-use min:1:1:integer max:1:1:string documentation:0:1:string type:0:1:code:all-types searchType:0:1:code:search-param-type profile:0:1:Reference binding:0:1:OperationDefinition.parameter.binding part:0:*:OperationDefinition.parameter
backbone OperationDefinition.parameter.binding BackboneElement strength:1:1:code:binding-strength valueSet[x]:1:1:uri|Reference
backbone OperationDefinition.overload BackboneElement parameterName:0:*:string comment:0:1:string
resource OperationOutcome DomainResource issue:1:*s:OperationOutcome.issue
backbone OperationOutcome.issue BackboneElement severity:1:1sm:code:issue-severity code:1:1s:code:issue-type details:0:1s:CodeableConcept diagnostics:0:1s:string location:0:*s:string expression:0:*s:string
resource Organization DomainResource identifier:0:*s:Identifier active:0:1sm:boolean type:0:*s:CodeableConcept name:0:1s:string alias:0:*:string telecom:0:*:ContactPoint address:0:*:Address partOf:0:1s:Reference contact:0:*:Organization.contact endpoint:0:*:Reference
backbone Organization.contact BackboneElement purpose:0:1:CodeableConcept name:0:1:HumanName telecom:0:*:ContactPoint address:0:1:Address
type ParameterDefinition Element name:0:1s:code use:1:1s:code:operation-parameter-use min:0:1s:integer max:0:1s:string documentation:0:1s:string type:1:1s:code:all-types profile:0:1s:Reference
resource Parameters Resource parameter:0:*s:Parameters.parameter
backbone Parameters.parameter BackboneElement name:1:1s:string value[x]:0:1s:base64Binary|boolean|code|date|dateTime|decimal|id|instant|integer|markdown|oid|positiveInt|string|time|unsignedInt|uri|Address|Age|Annotation|Attachment|CodeableConcept|Coding|ContactPoint|Count|Distance|Duration|HumanName|Identifier|Money|Period|Quantity|Range|Ratio|Reference|SampledData|Signature|Timing|Meta resource:0:1s:Resource part:0:*s:Parameters.parameter
resource Patient DomainResource identifier:0:*s:Identifier active:0:1sm:boolean name:0:*s:HumanName telecom:0:*s:ContactPoint gender:0:1s:code:administrative-gender birthDate:0:1s:date deceased[x]:0:1sm:boolean|dateTime address:0:*s:Address maritalStatus:0:1:CodeableConcept multipleBirth[x]:0:1:boolean|integer photo:0:*:Attachment contact:0:*:Patient.contact animal:0:1sm:Patient.animal communication:0:*:Patient.communication generalPractitioner:0:*:Reference managingOrganization:0:1s:Reference link:0:*sm:Patient.link
backbone Patient.contact BackboneElement relationship:0:*:CodeableConcept name:0:1:HumanName telecom:0:*:ContactPoint address:0:1:Address gender:0:1:code:administrative-gender organization:0:1:Reference period:0:1:Period
backbone Patient.animal BackboneElement species:1:1s:CodeableConcept breed:0:1s:CodeableConcept genderStatus:0:1s:CodeableConcept
backbone Patient.communication BackboneElement language:1:1:CodeableConcept preferred:0:1:boolean
backbone Patient.link BackboneElement other:1:1s:Reference type:1:1s:code:link-type
resource PaymentNotice DomainResource identifier:0:*:Identifier status:0:1sm:code:fm-status request:0:1:Reference response:0:1:Reference statusDate:0:1:date created:0:1:dateTime target:0:1:Reference provider:0:1:Reference organization:0:1:Reference paymentStatus:0:1:CodeableConcept
resource PaymentReconciliation DomainResource identifier:0:*:Identifier status:0:1sm:code:fm-status period:0:1:Period created:0:1:dateTime organization:0:1:Reference request:0:1:Reference outcome:0:1:CodeableConcept disposition:0:1:string requestProvider:0:1:Reference requestOrganization:0:1:Reference detail:0:*:PaymentReconciliation.detail form:0:1:CodeableConcept total:0:1:Money processNote:0:*:PaymentReconciliation.processNote
backbone PaymentReconciliation.detail BackboneElement type:1:1:CodeableConcept request:0:1:Reference response:0:1:Reference submitter:0:1:Reference payee:0:1:Reference date:0:1:date amount:0:1:Money
backbone PaymentReconciliation.processNote BackboneElement type:0:1:CodeableConcept text:0:1:string
type Period Element start:0:1s:dateTime end:0:1s:dateTime
resource Person DomainResource identifier:0:*:Identifier name:0:*s:HumanName telecom:0:*s:ContactPoint gender:0:1s:code:administrative-gender birthDate:0:1s:date address:0:*:Address photo:0:1:Attachment managingOrganization:0:1s:Reference active:0:1sm:boolean link:0:*:Person.link
backbone Person.link BackboneElement target:1:1:Reference assurance:0:1:code:identity-assuranceLevel
resource PlanDefinition DomainResource url:0:1s:uri identifier:0:*s:Identifier version:0:1s:string name:0:1s:string title:0:1s:string type:0:1s:CodeableConcept status:1:1sm:code:publication-status experimental:0:1sm:boolean date:0:1s:dateTime publisher:0:1s:string description:0:1s:markdown purpose:0:1:markdown usage:0:1:string approvalDate:0:1:date lastReviewDate:0:1:date effectivePeriod:0:1s:Period useContext:0:*s:UsageContext jurisdiction:0:*s:CodeableConcept topic:0:*:CodeableConcept contributor:0:*:Contributor contact:0:*s:ContactDetail copyright:0:1:markdown relatedArtifact:0:*:RelatedArtifact library:0:*:Reference goal:0:*:PlanDefinition.goal action:0:*:PlanDefinition.action
backbone PlanDefinition.goal BackboneElement category:0:1:CodeableConcept description:1:1:CodeableConcept priority:0:1:CodeableConcept start:0:1:CodeableConcept addresses:0:*:CodeableConcept documentation:0:*:RelatedArtifact target:0:*:PlanDefinition.goal.target
backbone PlanDefinition.goal.target BackboneElement measure:0:1:CodeableConcept detail[x]:0:1:Quantity|Range|CodeableConcept due:0:1:Duration
backbone PlanDefinition.action BackboneElement label:0:1:string title:0:1:string description:0:1:string textEquivalent:0:1:string code:0:*:CodeableConcept reason:0:*:CodeableConcept documentation:0:*:RelatedArtifact goalId:0:*:id triggerDefinition:0:*:TriggerDefinition condition:0:*:PlanDefinition.action.condition input:0:*:DataRequirement output:0:*:DataRequirement relatedAction:0:*:PlanDefinition.action.relatedAction timing[x]:0:1:dateTime|Period|Duration|Range|Timing participant:0:*:PlanDefinition.action.participant type:0:1:Coding groupingBehavior:0:1:code:action-grouping-behavior selectionBehavior:0:1:code:action-selection-behavior requiredBehavior:0:1:code:action-required-behavior precheckBehavior:0:1:code:action-precheck-behavior cardinalityBehavior:0:1:code:action-cardinality-behavior definition:0:1:Reference transform:0:1:Reference dynamicValue:0:*:PlanDefinition.action.dynamicValue action:0:*:PlanDefinition.action
backbone PlanDefinition.action.condition BackboneElement kind:1:1:code:action-condition-kind description:0:1:string language:0:1:string expression:0:1:string
backbone PlanDefinition.action.relatedAction BackboneElement actionId:1:1:id relationship:1:1:code:action-relationship-type offset[x]:0:1:Duration|Range
backbone PlanDefinition.action.participant BackboneElement type:1:1:code:action-participant-type role:0:1:CodeableConcept
backbone PlanDefinition.action.dynamicValue BackboneElement description:0:1:string path:0:1:string language:0:1:string expression:0:1:string
resource Practitioner DomainResource identifier:0:*s:Identifier active:0:1s:boolean name:0:*s:HumanName telecom:0:*s:ContactPoint address:0:*s:Address gender:0:1s:code:administrative-gender birthDate:0:1s:date photo:0:*:Attachment qualification:0:*:Practitioner.qualification communication:0:*:CodeableConcept
backbone Practitioner.qualification BackboneElement identifier:0:*:Identifier code:1:1:CodeableConcept period:0:1:Period issuer:0:1:Reference
resource PractitionerRole DomainResource identifier:0:*s:Identifier active:0:1s:boolean period:0:1s:Period practitioner:0:1s:Reference organization:0:1s:Reference code:0:*s:CodeableConcept specialty:0:*s:CodeableConcept location:0:*s:Reference healthcareService:0:*:Reference telecom:0:*s:ContactPoint availableTime:0:*:PractitionerRole.availableTime notAvailable:0:*:PractitionerRole.notAvailable availabilityExceptions:0:1:string endpoint:0:*:Reference
backbone PractitionerRole.availableTime BackboneElement daysOfWeek:0:*:code:days-of-week allDay:0:1:boolean availableStartTime:0:1:time availableEndTime:0:1:time
backbone PractitionerRole.notAvailable BackboneElement description:1:1:string during:0:1:Period
resource Procedure DomainResource identifier:0:*s:Identifier definition:0:*s:Reference basedOn:0:*s:Reference partOf:0:*s:Reference status:1:1sm:code:event-status notDone:0:1sm:boolean notDoneReason:0:1s:CodeableConcept category:0:1s:CodeableConcept code:0:1s:CodeableConcept subject:1:1s:Reference context:0:1s:Reference performed[x]:0:1s:dateTime|Period performer:0:*s:Procedure.performer location:0:1s:Reference reasonCode:0:*s:CodeableConcept reasonReference:0:*s:Reference bodySite:0:*s:CodeableConcept outcome:0:1s:CodeableConcept report:0:*:Reference complication:0:*:CodeableConcept complicationDetail:0:*:Reference followUp:0:*:CodeableConcept note:0:*:Annotation focalDevice:0:*:Procedure.focalDevice usedReference:0:*:Reference usedCode:0:*:CodeableConcept
backbone Procedure.performer BackboneElement role:0:1s:CodeableConcept actor:1:1s:Reference onBehalfOf:0:1:Reference
backbone Procedure.focalDevice BackboneElement action:0:1:CodeableConcept manipulated:1:1:Reference
resource ProcedureRequest DomainResource identifier:0:*s:Identifier definition:0:*s:Reference basedOn:0:*s:Reference replaces:0:*s:Reference requisition:0:1s:Identifier status:1:1sm:code:request-status intent:1:1sm:code:request-intent priority:0:1s:code:request-priority doNotPerform:0:1sm:boolean category:0:*s:CodeableConcept code:1:1s:CodeableConcept subject:1:1s:Reference context:0:1s:Reference occurrence[x]:0:1s:dateTime|Period|Timing asNeeded[x]:0:1s:boolean|CodeableConcept authoredOn:0:1s:dateTime requester:0:1s:ProcedureRequest.requester performerType:0:1s:CodeableConcept performer:0:1s:Reference reasonCode:0:*s:CodeableConcept reasonReference:0:*s:Reference supportingInfo:0:*:Reference specimen:0:*s:Reference bodySite:0:*s:CodeableConcept note:0:*:Annotation relevantHistory:0:*:Reference
backbone ProcedureRequest.requester BackboneElement agent:1:1s:Reference onBehalfOf:0:1s:Reference
resource ProcessRequest DomainResource identifier:0:*:Identifier status:0:1sm:code:fm-status action:0:1:code:actionlist target:0:1:Reference created:0:1:dateTime provider:0:1:Reference organization:0:1:Reference request:0:1:Reference response:0:1:Reference nullify:0:1:boolean reference:0:1:string item:0:*:ProcessRequest.item include:0:*:string exclude:0:*:string period:0:1:Period
backbone ProcessRequest.item BackboneElement sequenceLinkId:1:1:integer
resource ProcessResponse DomainResource identifier:0:*:Identifier status:0:1sm:code:fm-status created:0:1:dateTime organization:0:1:Reference request:0:1:Reference outcome:0:1:CodeableConcept disposition:0:1:string requestProvider:0:1:Reference requestOrganization:0:1:Reference form:0:1:CodeableConcept processNote:0:*:ProcessResponse.processNote error:0:*:CodeableConcept communicationRequest:0:*:Reference
backbone ProcessResponse.processNote BackboneElement type:0:1:CodeableConcept text:0:1:string
resource Provenance DomainResource target:1:*s:Reference period:0:1:Period recorded:1:1s:instant policy:0:*:uri location:0:1:Reference reason:0:*:Coding activity:0:1:Coding agent:1:*:Provenance.agent entity:0:*:Provenance.entity signature:0:*:Signature
backbone Provenance.agent BackboneElement role:0:*s:CodeableConcept who[x]:1:1s:uri|Reference onBehalfOf[x]:0:1:uri|Reference relatedAgentType:0:1:CodeableConcept
backbone Provenance.entity BackboneElement role:1:1s:code:provenance-entity-role what[x]:1:1s:uri|Reference|Identifier agent:0:*:Provenance.agent
type Quantity Element value:0:1s:decimal comparator:0:1sm:code:quantity-comparator unit:0:1s:string system:0:1s:uri code:0:1s:code
resource Questionnaire DomainResource url:0:1s:uri identifier:0:*s:Identifier version:0:1s:string name:0:1s:string title:0:1s:string status:1:1sm:code:publication-status experimental:0:1sm:boolean date:0:1s:dateTime publisher:0:1s:string description:0:1:markdown purpose:0:1:markdown approvalDate:0:1:date lastReviewDate:0:1:date effectivePeriod:0:1s:Period useContext:0:*s:UsageContext jurisdiction:0:*s:CodeableConcept contact:0:*s:ContactDetail copyright:0:1:markdown code:0:*s:Coding subjectType:0:*s:code:resource-types item:0:*:Questionnaire.item
backbone Questionnaire.item BackboneElement linkId:1:1:string definition:0:1:uri code:0:*s:Coding prefix:0:1:string text:0:1s:string type:1:1:code:item-type enableWhen:0:*sm:Questionnaire.item.enableWhen required:0:1:boolean repeats:0:1:boolean readOnly:0:1:boolean maxLength:0:1:integer options:0:1:Reference option:0:*:Questionnaire.item.option initial[x]:0:1:boolean|decimal|integer|date|dateTime|time|string|uri|Attachment|Coding|Quantity|Reference item:0:*:Questionnaire.item
backbone Questionnaire.item.enableWhen BackboneElement question:1:1:string hasAnswer:0:1:boolean answer[x]:0:1:boolean|decimal|integer|date|dateTime|time|string|uri|Attachment|Coding|Quantity|Reference
backbone Questionnaire.item.option BackboneElement value[x]:1:1:integer|date|time|string|Coding
resource QuestionnaireResponse DomainResource identifier:0:1s:Identifier basedOn:0:*s:Reference parent:0:*s:Reference questionnaire:0:1s:Reference status:1:1sm:code:questionnaire-answers-status subject:0:1s:Reference context:0:1s:Reference authored:0:1s:dateTime author:0:1s:Reference source:0:1s:Reference item:0:*:QuestionnaireResponse.item
backbone QuestionnaireResponse.item BackboneElement linkId:1:1:string definition:0:1:uri text:0:1:string subject:0:1:Reference answer:0:*:QuestionnaireResponse.item.answer item:0:*:QuestionnaireResponse.item
backbone QuestionnaireResponse.item.answer BackboneElement value[x]:0:1:boolean|decimal|integer|date|dateTime|time|string|uri|Attachment|Coding|Quantity|Reference item:0:*:QuestionnaireResponse.item
type Range Element low:0:1s:Quantity high:0:1s:Quantity
type Ratio Element numerator:0:1s:Quantity denominator:0:1s:Quantity
type Reference Element reference:0:1s:string identifier:0:1s:Identifier display:0:1s:string
resource ReferralRequest DomainResource identifier:0:*s:Identifier definition:0:*s:Reference basedOn:0:*s:Reference replaces:0:*s:Reference groupIdentifier:0:1s:Identifier status:1:1sm:code:request-status intent:1:1sm:code:request-intent type:0:1s:CodeableConcept priority:0:1s:code:request-priority serviceRequested:0:*s:CodeableConcept subject:1:1s:Reference context:0:1s:Reference occurrence[x]:0:1s:dateTime|Period authoredOn:0:1s:dateTime requester:0:1s:ReferralRequest.requester specialty:0:1:CodeableConcept recipient:0:*s:Reference reasonCode:0:*s:CodeableConcept reasonReference:0:*s:Reference description:0:1:string supportingInfo:0:*:Reference note:0:*:Annotation relevantHistory:0:*:Reference
backbone ReferralRequest.requester BackboneElement agent:1:1s:Reference onBehalfOf:0:1s:Reference
type RelatedArtifact Element type:1:1s:code:related-artifact-type display:0:1s:string citation:0:1s:string url:0:1s:uri document:0:1s:Attachment resource:0:1s:Reference
resource RelatedPerson DomainResource identifier:0:*s:Identifier active:0:1sm:boolean patient:1:1s:Reference relationship:0:1s:CodeableConcept name:0:*s:HumanName telecom:0:*s:ContactPoint gender:0:1s:code:administrative-gender birthDate:0:1s:date address:0:*s:Address photo:0:*:Attachment period:0:1:Period
resource RequestGroup DomainResource identifier:0:*s:Identifier definition:0:*:Reference basedOn:0:*:Reference replaces:0:*:Reference groupIdentifier:0:1s:Identifier status:1:1sm:code:request-status intent:1:1sm:code:request-intent priority:0:1s:code:request-priority subject:0:1:Reference context:0:1:Reference authoredOn:0:1:dateTime author:0:1:Reference reason[x]:0:1:CodeableConcept|Reference note:0:*:Annotation action:0:*:RequestGroup.action
backbone RequestGroup.action BackboneElement label:0:1:string title:0:1:string description:0:1s:string textEquivalent:0:1s:string code:0:*:CodeableConcept documentation:0:*:RelatedArtifact condition:0:*:RequestGroup.action.condition relatedAction:0:*:RequestGroup.action.relatedAction timing[x]:0:1:dateTime|Period|Duration|Range|Timing participant:0:*:Reference type:0:1:Coding groupingBehavior:0:1:code:action-grouping-behavior selectionBehavior:0:1:code:action-selection-behavior requiredBehavior:0:1:code:action-required-behavior precheckBehavior:0:1:code:action-precheck-behavior cardinalityBehavior:0:1:code:action-cardinality-behavior resource:0:1:Reference action:0:*:RequestGroup.action
backbone RequestGroup.action.condition BackboneElement kind:1:1:code:action-condition-kind description:0:1:string language:0:1:string expression:0:1:string
backbone RequestGroup.action.relatedAction BackboneElement actionId:1:1:id relationship:1:1:code:action-relationship-type offset[x]:0:1:Duration|Range
resource ResearchStudy DomainResource identifier:0:*s:Identifier title:0:1s:string protocol:0:*s:Reference partOf:0:*s:Reference status:1:1sm:code:research-study-status category:0:*s:CodeableConcept focus:0:*s:CodeableConcept contact:0:*s:ContactDetail relatedArtifact:0:*:RelatedArtifact keyword:0:*s:CodeableConcept jurisdiction:0:*s:CodeableConcept description:0:1:markdown enrollment:0:*s:Reference period:0:1s:Period sponsor:0:1s:Reference principalInvestigator:0:1s:Reference site:0:*s:Reference reasonStopped:0:1s:CodeableConcept note:0:*:Annotation arm:0:*:ResearchStudy.arm
backbone ResearchStudy.arm BackboneElement name:1:1:string code:0:1:CodeableConcept description:0:1:string
resource ResearchSubject DomainResource identifier:0:1s:Identifier status:1:1sm:code:research-subject-status period:0:1s:Period study:1:1s:Reference individual:1:1s:Reference assignedArm:0:1:string actualArm:0:1:string consent:0:1:Reference
resource Resource - id:0:1s:id meta:0:1s:Meta implicitRules:0:1sm:uri language:0:1:code
resource RiskAssessment DomainResource identifier:0:1s:Identifier basedOn:0:1:Reference parent:0:1:Reference status:1:1:code:observation-status method:0:1s:CodeableConcept code:0:1s:CodeableConcept subject:0:1s:Reference context:0:1s:Reference occurrence[x]:0:1s:dateTime|Period condition:0:1s:Reference performer:0:1s:Reference reason[x]:0:1:CodeableConcept|Reference basis:0:*:Reference prediction:0:*:RiskAssessment.prediction mitigation:0:1:string comment:0:1:string
backbone RiskAssessment.prediction BackboneElement outcome:1:1:CodeableConcept probability[x]:0:1:decimal|Range qualitativeRisk:0:1:CodeableConcept relativeRisk:0:1:decimal when[x]:0:1:Period|Range rationale:0:1:string
type SampledData Element origin:1:1s:Quantity period:1:1s:decimal factor:0:1s:decimal lowerLimit:0:1s:decimal upperLimit:0:1s:decimal dimensions:1:1s:positiveInt data:1:1:string
resource Schedule DomainResource identifier:0:*s:Identifier active:0:1sm:boolean serviceCategory:0:1s:CodeableConcept serviceType:0:*s:CodeableConcept specialty:0:*s:CodeableConcept actor:1:*s:Reference planningHorizon:0:1s:Period comment:0:1:string
resource SearchParameter DomainResource url:1:1s:uri version:0:1s:string name:1:1s:string status:1:1sm:code:publication-status experimental:0:1sm:boolean date:0:1s:dateTime publisher:0:1s:string contact:0:*s:ContactDetail useContext:0:*s:UsageContext jurisdiction:0:*s:CodeableConcept purpose:0:1:markdown code:1:1s:code base:1:*s:code:resource-types type:1:1s:code:search-param-type derivedFrom:0:1:uri description:1:1s:markdown expression:0:1:string xpath:0:1:string xpathUsage:0:1:code:search-xpath-usage target:0:*:code:resource-types comparator:0:*:code:search-comparator modifier:0:*:code:search-modifier-code chain:0:*:string component:0:*:SearchParameter.component
backbone SearchParameter.component BackboneElement definition:1:1:Reference expression:1:1:string
resource Sequence DomainResource identifier:0:*s:Identifier type:0:1s:code coordinateSystem:1:1s:integer patient:0:1s:Reference specimen:0:1s:Reference device:0:1s:Reference performer:0:1s:Reference quantity:0:1s:Quantity referenceSeq:0:1s:Sequence.referenceSeq variant:0:*s:Sequence.variant observedSeq:0:1s:string quality:0:*s:Sequence.quality readCoverage:0:1s:integer repository:0:*s:Sequence.repository pointer:0:*s:Reference
backbone Sequence.referenceSeq BackboneElement chromosome:0:1s:CodeableConcept genomeBuild:0:1s:string referenceSeqId:0:1s:CodeableConcept referenceSeqPointer:0:1s:Reference referenceSeqString:0:1s:string strand:0:1s:integer windowStart:1:1s:integer windowEnd:1:1s:integer
backbone Sequence.variant BackboneElement start:0:1s:integer end:0:1s:integer observedAllele:0:1s:string referenceAllele:0:1s:string cigar:0:1s:string variantPointer:0:1s:Reference
backbone Sequence.quality BackboneElement type:1:1s:code:quality-type standardSequence:0:1s:CodeableConcept start:0:1s:integer end:0:1s:integer score:0:1s:Quantity method:0:1s:CodeableConcept truthTP:0:1s:decimal queryTP:0:1s:decimal truthFN:0:1s:decimal queryFP:0:1s:decimal gtFP:0:1s:decimal precision:0:1s:decimal recall:0:1s:decimal fScore:0:1s:decimal
backbone Sequence.repository BackboneElement type:1:1s:code:repository-type url:0:1s:uri name:0:1s:string datasetId:0:1s:string variantsetId:0:1s:string readsetId:0:1s:string
resource ServiceDefinition DomainResource url:0:1s:uri identifier:0:*s:Identifier version:0:1s:string name:0:1s:string title:0:1s:string status:1:1sm:code:publication-status experimental:0:1sm:boolean date:0:1s:dateTime publisher:0:1s:string description:0:1:markdown purpose:0:1:markdown usage:0:1:string approvalDate:0:1:date lastReviewDate:0:1:date effectivePeriod:0:1s:Period useContext:0:*s:UsageContext jurisdiction:0:*s:CodeableConcept topic:0:*:CodeableConcept contributor:0:*:Contributor contact:0:*s:ContactDetail copyright:0:1:markdown relatedArtifact:0:*:RelatedArtifact trigger:0:*:TriggerDefinition dataRequirement:0:*:DataRequirement operationDefinition:0:1:Reference
type Signature Element type:1:*s:Coding when:1:1s:instant who[x]:1:1s:uri|Reference onBehalfOf[x]:0:1s:uri|Reference contentType:0:1s:code blob:0:1:base64Binary
resource Slot DomainResource identifier:0:*s:Identifier serviceCategory:0:1s:CodeableConcept serviceType:0:*s:CodeableConcept specialty:0:*s:CodeableConcept appointmentType:0:1s:CodeableConcept schedule:1:1s:Reference status:1:1s:code:slotstatus start:1:1s:instant end:1:1s:instant overbooked:0:1:boolean comment:0:1:string
resource Specimen DomainResource identifier:0:*s:Identifier accessionIdentifier:0:1s:Identifier status:0:1sm:code:specimen-status type:0:1s:CodeableConcept subject:1:1s:Reference receivedTime:0:1s:dateTime parent:0:*:Reference request:0:*:Reference collection:0:1:Specimen.collection processing:0:*:Specimen.processing container:0:*:Specimen.container note:0:*:Annotation
backbone Specimen.collection BackboneElement collector:0:1s:Reference collected[x]:0:1s:dateTime|Period quantity:0:1:Quantity method:0:1:CodeableConcept bodySite:0:1:CodeableConcept
backbone Specimen.processing BackboneElement description:0:1:string procedure:0:1:CodeableConcept additive:0:*:Reference time[x]:0:1:dateTime|Period
backbone Specimen.container BackboneElement identifier:0:*s:Identifier description:0:1:string type:0:1:CodeableConcept capacity:0:1:Quantity specimenQuantity:0:1:Quantity additive[x]:0:1:CodeableConcept|Reference
resource StructureDefinition DomainResource url:1:1s:uri identifier:0:*s:Identifier version:0:1s:string name:1:1s:string title:0:1s:string status:1:1sm:code:publication-status experimental:0:1sm:boolean date:0:1s:dateTime publisher:0:1s:string contact:0:*s:ContactDetail description:0:1:markdown useContext:0:*s:UsageContext jurisdiction:0:*s:CodeableConcept purpose:0:1:markdown copyright:0:1:markdown keyword:0:*s:Coding fhirVersion:0:1s:id mapping:0:*:StructureDefinition.mapping kind:1:1s:code:structure-definition-kind abstract:1:1s:boolean contextType:0:1s:code:extension-context context:0:*s:string contextInvariant:0:*s:string type:1:1s:code baseDefinition:0:1s:uri derivation:0:1s:code:type-derivation-rule snapshot:0:1:StructureDefinition.snapshot differential:0:1:StructureDefinition.differential
backbone StructureDefinition.mapping BackboneElement identity:1:1:id uri:0:1:uri name:0:1:string comment:0:1:string
backbone StructureDefinition.snapshot BackboneElement element:1:*:ElementDefinition
backbone StructureDefinition.differential BackboneElement element:1:*:ElementDefinition
resource StructureMap DomainResource url:1:1s:uri identifier:0:*s:Identifier version:0:1s:string name:1:1s:string title:0:1s:string status:1:1sm:code:publication-status experimental:0:1sm:boolean date:0:1s:dateTime publisher:0:1s:string contact:0:*s:ContactDetail description:0:1:markdown useContext:0:*s:UsageContext jurisdiction:0:*s:CodeableConcept purpose:0:1:markdown copyright:0:1:markdown structure:0:*s:StructureMap.structure import:0:*s:uri group:1:*s:StructureMap.group
backbone StructureMap.structure BackboneElement url:1:1s:uri mode:1:1s:code:map-model-mode alias:0:1s:string documentation:0:1:string
backbone StructureMap.group BackboneElement name:1:1s:id extends:0:1s:id typeMode:1:1s:code:map-group-type-mode documentation:0:1s:string input:1:*s:StructureMap.group.input rule:1:*s:StructureMap.group.rule
backbone StructureMap.group.input BackboneElement name:1:1s:id type:0:1s:string mode:1:1s:code:map-input-mode documentation:0:1:string
backbone StructureMap.group.rule BackboneElement name:1:1s:id source:1:*s:StructureMap.group.rule.source target:0:*s:StructureMap.group.rule.target rule:0:*s:StructureMap.group.rule dependent:0:*s:StructureMap.group.rule.dependent documentation:0:1:string
backbone StructureMap.group.rule.source BackboneElement context:1:1s:id min:0:1s:integer max:0:1s:string type:0:1s:string defaultValue[x]:0:1s:base64Binary|boolean|code|date|dateTime|decimal|id|instant|integer|markdown|oid|positiveInt|string|time|unsignedInt|uri|Address|Age|Annotation|Attachment|CodeableConcept|Coding|ContactPoint|Count|Distance|Duration|HumanName|Identifier|Money|Period|Quantity|Range|Ratio|Reference|SampledData|Signature|Timing|Meta element:0:1s:string listMode:0:1s:code:map-source-list-mode variable:0:1s:id condition:0:1s:string check:0:1s:string
backbone StructureMap.group.rule.target BackboneElement context:0:1s:id contextType:0:1s:code:map-context-type element:0:1s:string variable:0:1s:id listMode:0:*s:code:map-target-list-mode listRuleId:0:1s:id transform:0:1s:code:map-transform parameter:0:*s:StructureMap.group.rule.target.parameter
backbone StructureMap.group.rule.target.parameter BackboneElement value[x]:1:1s:id|string|boolean|integer|decimal
backbone StructureMap.group.rule.dependent BackboneElement name:1:1s:id variable:1:*s:string
resource Subscription DomainResource status:1:1sm:code:subscription-status contact:0:*s:ContactPoint end:0:1s:instant reason:1:1s:string criteria:1:1s:string error:0:1s:string channel:1:1s:Subscription.channel tag:0:*s:Coding
backbone Subscription.channel BackboneElement type:1:1s:code:subscription-channel-type endpoint:0:1s:uri payload:0:1s:string header:0:*s:string
resource Substance DomainResource identifier:0:*s:Identifier status:0:1s:code:substance-status category:0:*s:CodeableConcept code:1:1s:CodeableConcept description:0:1s:string instance:0:*s:Substance.instance ingredient:0:*s:Substance.ingredient
backbone Substance.instance BackboneElement identifier:0:1s:Identifier expiry:0:1s:dateTime quantity:0:1s:Quantity
backbone Substance.ingredient BackboneElement quantity:0:1s:Ratio substance[x]:1:1s:CodeableConcept|Reference
resource SupplyDelivery DomainResource identifier:0:1:Identifier basedOn:0:*s:Reference partOf:0:*s:Reference status:0:1sm:code:supplydelivery-status patient:0:1:Reference type:0:1:CodeableConcept suppliedItem:0:1:SupplyDelivery.suppliedItem occurrence[x]:0:1s:dateTime|Period|Timing supplier:0:1:Reference destination:0:1:Reference receiver:0:*:Reference
backbone SupplyDelivery.suppliedItem BackboneElement quantity:0:1:Quantity item[x]:0:1:CodeableConcept|Reference
resource SupplyRequest DomainResource identifier:0:1s:Identifier status:0:1sm:code:supplyrequest-status category:0:1s:CodeableConcept priority:0:1s:code:request-priority orderedItem:0:1s:SupplyRequest.orderedItem occurrence[x]:0:1s:dateTime|Period|Timing authoredOn:0:1s:dateTime requester:0:1s:SupplyRequest.requester supplier:0:*s:Reference reason[x]:0:1:CodeableConcept|Reference deliverFrom:0:1:Reference deliverTo:0:1:Reference
backbone SupplyRequest.orderedItem BackboneElement quantity:1:1s:Quantity item[x]:0:1s:CodeableConcept|Reference
backbone SupplyRequest.requester BackboneElement agent:1:1s:Reference onBehalfOf:0:1:Reference
resource Task DomainResource identifier:0:*:Identifier definition[x]:0:1s:uri|Reference basedOn:0:*s:Reference groupIdentifier:0:1s:Identifier partOf:0:*s:Reference status:1:1s:code:task-status statusReason:0:1s:CodeableConcept businessStatus:0:1s:CodeableConcept intent:1:1s:code:request-intent priority:0:1:code:request-priority code:0:1s:CodeableConcept description:0:1s:string focus:0:1s:Reference for:0:1s:Reference context:0:1s:Reference executionPeriod:0:1s:Period authoredOn:0:1:dateTime lastModified:0:1s:dateTime requester:0:1s:Task.requester performerType:0:*:CodeableConcept owner:0:1s:Reference reason:0:1:CodeableConcept note:0:*:Annotation relevantHistory:0:*:Reference restriction:0:1:Task.restriction input:0:*:Task.input output:0:*:Task.output
backbone Task.requester BackboneElement agent:1:1s:Reference onBehalfOf:0:1:Reference
backbone Task.restriction BackboneElement repetitions:0:1:positiveInt period:0:1:Period recipient:0:*:Reference
backbone Task.input BackboneElement type:1:1:CodeableConcept value[x]:1:1:base64Binary|boolean|code|date|dateTime|decimal|id|instant|integer|markdown|oid|positiveInt|string|time|unsignedInt|uri|Address|Age|Annotation|Attachment|CodeableConcept|Coding|ContactPoint|Count|Distance|Duration|HumanName|Identifier|Money|Period|Quantity|Range|Ratio|Reference|SampledData|Signature|Timing|Meta
backbone Task.output BackboneElement type:1:1:CodeableConcept value[x]:1:1:base64Binary|boolean|code|date|dateTime|decimal|id|instant|integer|markdown|oid|positiveInt|string|time|unsignedInt|uri|Address|Age|Annotation|Attachment|CodeableConcept|Coding|ContactPoint|Count|Distance|Duration|HumanName|Identifier|Money|Period|Quantity|Range|Ratio|Reference|SampledData|Signature|Timing|Meta
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
resource TestScript DomainResource url:1:1s:uri identifier:0:1s:Identifier version:0:1s:string name:1:1s:string title:0:1s:string status:1:1sm:code:publication-status experimental:0:1sm:boolean date:0:1s:dateTime publisher:0:1s:string contact:0:*s:ContactDetail description:0:1:markdown useContext:0:*s:UsageContext jurisdiction:0:*s:CodeableConcept purpose:0:1:markdown copyright:0:1:markdown origin:0:*:TestScript.origin destination:0:*:TestScript.destination metadata:0:1:TestScript.metadata fixture:0:*:TestScript.fixture profile:0:*:Reference variable:0:*:TestScript.variable rule:0:*:TestScript.rule ruleset:0:*:TestScript.ruleset setup:0:1:TestScript.setup test:0:*:TestScript.test teardown:0:1:TestScript.teardown
backbone TestScript.origin BackboneElement index:1:1:integer profile:1:1:Coding
backbone TestScript.destination BackboneElement index:1:1:integer profile:1:1:Coding
backbone TestScript.metadata BackboneElement link:0:*:TestScript.metadata.link capability:1:*:TestScript.metadata.capability
backbone TestScript.metadata.link BackboneElement url:1:1:uri description:0:1:string
backbone TestScript.metadata.capability BackboneElement required:0:1:boolean validated:0:1:boolean description:0:1:string origin:0:*:integer destination:0:1:integer link:0:*:uri capabilities:1:1:Reference
backbone TestScript.fixture BackboneElement autocreate:0:1:boolean autodelete:0:1:boolean resource:0:1:Reference
backbone TestScript.variable BackboneElement name:1:1:string defaultValue:0:1:string description:0:1:string expression:0:1:string headerField:0:1:string hint:0:1:string path:0:1:string sourceId:0:1:id
backbone TestScript.rule BackboneElement resource:1:1:Reference param:0:*:TestScript.rule.param
backbone TestScript.rule.param BackboneElement name:1:1:string value:0:1:string
backbone TestScript.ruleset BackboneElement resource:1:1:Reference rule:1:*:TestScript.ruleset.rule
backbone TestScript.ruleset.rule BackboneElement ruleId:1:1:id param:0:*:TestScript.ruleset.rule.param
backbone TestScript.ruleset.rule.param BackboneElement name:1:1:string value:0:1:string
backbone TestScript.setup BackboneElement action:1:*:TestScript.setup.action
backbone TestScript.setup.action BackboneElement operation:0:1:TestScript.setup.action.operation assert:0:1:TestScript.setup.action.assert
backbone TestScript.setup.action.operation BackboneElement type:0:1:Coding resource:0:1:code:defined-types label:0:1:string description:0:1:string accept:0:1:code:content-type contentType:0:1:code:content-type destination:0:1:integer encodeRequestUrl:0:1:boolean origin:0:1:integer params:0:1:string requestHeader:0:*:TestScript.setup.action.operation.requestHeader requestId:0:1:id responseId:0:1:id sourceId:0:1:id targetId:0:1:id url:0:1:string
backbone TestScript.setup.action.operation.requestHeader BackboneElement field:1:1:string value:1:1:string
backbone TestScript.setup.action.assert BackboneElement label:0:1:string description:0:1:string direction:0:1:code:assert-direction-codes compareToSourceId:0:1:string compareToSourceExpression:0:1:string compareToSourcePath:0:1:string contentType:0:1:code:content-type expression:0:1:string headerField:0:1:string minimumId:0:1:string navigationLinks:0:1:boolean operator:0:1:code:assert-operator-codes path:0:1:string requestMethod:0:1:code:http-operations requestURL:0:1:string resource:0:1:code:defined-types response:0:1:code:assert-response-code-types responseCode:0:1:string rule:0:1:TestScript.setup.action.assert.rule ruleset:0:1:TestScript.setup.action.assert.ruleset sourceId:0:1:id validateProfileId:0:1:id value:0:1:string warningOnly:0:1:boolean
backbone TestScript.setup.action.assert.rule BackboneElement ruleId:1:1:id param:0:*:TestScript.setup.action.assert.rule.param
backbone TestScript.setup.action.assert.rule.param BackboneElement name:1:1:string value:1:1:string
backbone TestScript.setup.action.assert.ruleset BackboneElement rulesetId:1:1:id rule:0:*:TestScript.setup.action.assert.ruleset.rule
backbone TestScript.setup.action.assert.ruleset.rule BackboneElement ruleId:1:1:id param:0:*:TestScript.setup.action.assert.ruleset.rule.param
backbone TestScript.setup.action.assert.ruleset.rule.param BackboneElement name:1:1:string value:1:1:string
backbone TestScript.test BackboneElement name:0:1:string description:0:1:string action:1:*:TestScript.test.action
backbone TestScript.test.action BackboneElement operation:0:1:TestScript.setup.action.operation assert:0:1:TestScript.setup.action.assert
backbone TestScript.teardown BackboneElement action:1:*:TestScript.teardown.action
backbone TestScript.teardown.action BackboneElement operation:1:1:TestScript.setup.action.operation
type Timing Element event:0:*s:dateTime repeat:0:1s:Timing.repeat code:0:1s:CodeableConcept
backbone Timing.repeat Element bounds[x]:0:1s:Duration|Range|Period count:0:1s:integer countMax:0:1s:integer duration:0:1s:decimal durationMax:0:1s:decimal durationUnit:0:1s:code:units-of-time frequency:0:1s:integer frequencyMax:0:1s:integer period:0:1s:decimal periodMax:0:1s:decimal periodUnit:0:1s:code:units-of-time dayOfWeek:0:*s:code:days-of-week timeOfDay:0:*s:time when:0:*s:code:event-timing offset:0:1s:unsignedInt
type TriggerDefinition Element type:1:1s:code:trigger-type eventName:0:1s:string eventTiming[x]:0:1s:Timing|Reference|date|dateTime eventData:0:1s:DataRequirement
type UsageContext Element code:1:1s:Coding value[x]:1:1s:CodeableConcept|Quantity|Range
resource ValueSet DomainResource url:0:1s:uri identifier:0:*s:Identifier version:0:1s:string name:0:1s:string title:0:1s:string status:1:1sm:code:publication-status experimental:0:1sm:boolean date:0:1s:dateTime publisher:0:1s:string contact:0:*s:ContactDetail description:0:1:markdown useContext:0:*s:UsageContext jurisdiction:0:*s:CodeableConcept immutable:0:1s:boolean purpose:0:1:markdown copyright:0:1:markdown extensible:0:1s:boolean compose:0:1:ValueSet.compose expansion:0:1:ValueSet.expansion
backbone ValueSet.compose BackboneElement lockedDate:0:1s:date inactive:0:1s:boolean include:1:*s:ValueSet.compose.include exclude:0:*:ValueSet.compose.include
backbone ValueSet.compose.include BackboneElement system:0:1s:uri version:0:1s:string concept:0:*:ValueSet.compose.include.concept filter:0:*sm:ValueSet.compose.include.filter valueSet:0:*s:uri
backbone ValueSet.compose.include.concept BackboneElement code:1:1:code display:0:1:string designation:0:*:ValueSet.compose.include.concept.designation
backbone ValueSet.compose.include.concept.designation BackboneElement language:0:1:code use:0:1:Coding value:1:1:string
backbone ValueSet.compose.include.filter BackboneElement property:1:1s:code op:1:1s:code:filter-operator value:1:1s:code
backbone ValueSet.expansion BackboneElement identifier:1:1:uri timestamp:1:1:dateTime total:0:1:integer offset:0:1:integer parameter:0:*:ValueSet.expansion.parameter contains:0:*:ValueSet.expansion.contains
backbone ValueSet.expansion.parameter BackboneElement name:1:1:string value[x]:0:1:string|boolean|integer|decimal|uri|code
backbone ValueSet.expansion.contains BackboneElement system:0:1:uri abstract:0:1:boolean inactive:0:1:boolean version:0:1:string code:0:1:code display:0:1:string designation:0:*:ValueSet.compose.include.concept.designation contains:0:*:ValueSet.expansion.contains
resource VisionPrescription DomainResource identifier:0:*:Identifier status:0:1sm:code:fm-status patient:0:1:Reference encounter:0:1:Reference dateWritten:0:1:dateTime prescriber:0:1:Reference reason[x]:0:1:CodeableConcept|Reference dispense:0:*:VisionPrescription.dispense
backbone VisionPrescription.dispense BackboneElement product:0:1:CodeableConcept eye:0:1:code:vision-eye-codes sphere:0:1:decimal cylinder:0:1:decimal axis:0:1:integer prism:0:1:decimal base:0:1:code:vision-base-codes add:0:1:decimal power:0:1:decimal backCurve:0:1:decimal diameter:0:1:decimal duration:0:1:Quantity color:0:1:string brand:0:1:string note:0:*:Annotation
`;

/** One required value set a line: name, its code systems joined by commas, then every code. */
export const stu3Codes: string = `
account-status http://hl7.org/fhir/account-status active inactive entered-in-error
action-cardinality-behavior http://hl7.org/fhir/action-cardinality-behavior single multiple
action-condition-kind http://hl7.org/fhir/action-condition-kind applicability start stop
action-grouping-behavior http://hl7.org/fhir/action-grouping-behavior visual-group logical-group sentence-group
action-participant-type http://hl7.org/fhir/action-participant-type patient practitioner related-person
action-precheck-behavior http://hl7.org/fhir/action-precheck-behavior yes no
action-relationship-type http://hl7.org/fhir/action-relationship-type before-start before before-end concurrent-with-start concurrent concurrent-with-end after-start after after-end
action-required-behavior http://hl7.org/fhir/action-required-behavior must could must-unless-documented
action-selection-behavior http://hl7.org/fhir/action-selection-behavior any all all-or-none exactly-one at-most-one one-or-more
actionlist http://hl7.org/fhir/actionlist cancel poll reprocess status
address-type http://hl7.org/fhir/address-type postal physical both
address-use http://hl7.org/fhir/address-use home work temp old
administrative-gender http://hl7.org/fhir/administrative-gender male female other unknown
adverse-event-category http://hl7.org/fhir/adverse-event-category AE PAE
adverse-event-causality http://hl7.org/fhir/adverse-event-causality causality1 causality2
all-types http://hl7.org/fhir/data-types,http://hl7.org/fhir/resource-types,http://hl7.org/fhir/abstract-types Address Age Annotation Attachment BackboneElement CodeableConcept Coding ContactDetail ContactPoint Contributor Count DataRequirement Distance Dosage Duration Element ElementDefinition Extension HumanName Identifier Meta Money Narrative ParameterDefinition Period Quantity Range Ratio Reference RelatedArtifact SampledData Signature SimpleQuantity Timing TriggerDefinition UsageContext base64Binary boolean code date dateTime decimal id instant integer markdown oid positiveInt string time unsignedInt uri uuid xhtml Account ActivityDefinition AdverseEvent AllergyIntolerance Appointment AppointmentResponse AuditEvent Basic Binary BodySite Bundle CapabilityStatement CarePlan CareTeam ChargeItem Claim ClaimResponse ClinicalImpression CodeSystem Communication CommunicationRequest CompartmentDefinition Composition ConceptMap Condition Consent Contract Coverage DataElement DetectedIssue Device DeviceComponent DeviceMetric DeviceRequest DeviceUseStatement DiagnosticReport DocumentManifest DocumentReference DomainResource EligibilityRequest EligibilityResponse Encounter Endpoint EnrollmentRequest EnrollmentResponse EpisodeOfCare ExpansionProfile ExplanationOfBenefit FamilyMemberHistory Flag Goal GraphDefinition Group GuidanceResponse HealthcareService ImagingManifest ImagingStudy Immunization ImmunizationRecommendation ImplementationGuide Library Linkage List Location Measure MeasureReport Media Medication MedicationAdministration MedicationDispense MedicationRequest MedicationStatement MessageDefinition MessageHeader NamingSystem NutritionOrder Observation OperationDefinition OperationOutcome Organization Parameters Patient PaymentNotice PaymentReconciliation Person PlanDefinition Practitioner PractitionerRole Procedure ProcedureRequest ProcessRequest ProcessResponse Provenance Questionnaire QuestionnaireResponse ReferralRequest RelatedPerson RequestGroup ResearchStudy ResearchSubject Resource RiskAssessment Schedule SearchParameter Sequence ServiceDefinition Slot Specimen StructureDefinition StructureMap Subscription Substance SupplyDelivery SupplyRequest Task TestReport TestScript ValueSet VisionPrescription Type Any
allergy-clinical-status http://hl7.org/fhir/allergy-clinical-status active inactive resolved
allergy-intolerance-category http://hl7.org/fhir/allergy-intolerance-category food medication environment biologic
allergy-intolerance-criticality http://hl7.org/fhir/allergy-intolerance-criticality low high unable-to-assess
allergy-intolerance-type http://hl7.org/fhir/allergy-intolerance-type allergy intolerance
allergy-verification-status http://hl7.org/fhir/allergy-verification-status unconfirmed confirmed refuted entered-in-error
appointmentstatus http://hl7.org/fhir/appointmentstatus proposed pending booked arrived fulfilled cancelled noshow entered-in-error
assert-direction-codes http://hl7.org/fhir/assert-direction-codes response request
assert-operator-codes http://hl7.org/fhir/assert-operator-codes equals notEquals in notIn greaterThan lessThan empty notEmpty contains notContains eval
assert-response-code-types http://hl7.org/fhir/assert-response-code-types okay created noContent notModified bad forbidden notFound methodNotAllowed conflict gone preconditionFailed unprocessable
audit-event-action http://hl7.org/fhir/audit-event-action C R U D E
audit-event-outcome http://hl7.org/fhir/audit-event-outcome 0 4 8 12
binding-strength http://hl7.org/fhir/binding-strength required extensible preferred example
bundle-type http://hl7.org/fhir/bundle-type document message transaction transaction-response batch batch-response history searchset collection
capability-statement-kind http://hl7.org/fhir/capability-statement-kind instance capability requirements
care-plan-activity-status http://hl7.org/fhir/care-plan-activity-status not-started scheduled in-progress on-hold completed cancelled unknown
care-plan-intent http://hl7.org/fhir/care-plan-intent proposal plan order option
care-plan-status http://hl7.org/fhir/care-plan-status draft active suspended completed entered-in-error cancelled unknown
care-team-status http://hl7.org/fhir/care-team-status proposed active suspended inactive entered-in-error
chargeitem-status http://hl7.org/fhir/chargeitem-status planned billable not-billable aborted billed entered-in-error unknown
claim-use http://hl7.org/fhir/claim-use complete proposed exploratory other
clinical-impression-status http://hl7.org/fhir/clinical-impression-status draft completed entered-in-error
codesystem-content-mode http://hl7.org/fhir/codesystem-content-mode not-present example fragment complete
codesystem-hierarchy-meaning http://hl7.org/fhir/codesystem-hierarchy-meaning grouped-by is-a part-of classified-with
compartment-type http://hl7.org/fhir/compartment-type Patient Encounter RelatedPerson Practitioner Device
composition-attestation-mode http://hl7.org/fhir/composition-attestation-mode personal professional legal official
composition-status http://hl7.org/fhir/composition-status preliminary final amended entered-in-error
concept-map-equivalence http://hl7.org/fhir/concept-map-equivalence relatedto equivalent equal wider subsumes narrower specializes inexact unmatched disjoint
concept-property-type http://hl7.org/fhir/concept-property-type code Coding string integer boolean dateTime
conceptmap-unmapped-mode http://hl7.org/fhir/conceptmap-unmapped-mode provided fixed other-map
condition-clinical http://hl7.org/fhir/condition-clinical active recurrence inactive remission resolved
condition-ver-status http://hl7.org/fhir/condition-ver-status provisional differential confirmed refuted entered-in-error unknown
conditional-delete-status http://hl7.org/fhir/conditional-delete-status not-supported single multiple
conditional-read-status http://hl7.org/fhir/conditional-read-status not-supported modified-since not-match full-support
consent-data-meaning http://hl7.org/fhir/consent-data-meaning instance related dependents authoredby
consent-except-type http://hl7.org/fhir/consent-except-type deny permit
consent-state-codes http://hl7.org/fhir/consent-state-codes draft proposed active rejected inactive entered-in-error
constraint-severity http://hl7.org/fhir/constraint-severity error warning
contact-point-system http://hl7.org/fhir/contact-point-system phone fax email pager url sms other
contact-point-use http://hl7.org/fhir/contact-point-use home work temp old mobile
content-type http://hl7.org/fhir/content-type xml json ttl none
contract-status http://hl7.org/fhir/contract-status amended appended cancelled disputed entered-in-error executable executed negotiable offered policy rejected renewed revoked resolved terminated
contributor-type http://hl7.org/fhir/contributor-type author editor reviewer endorser
dataelement-stringency http://hl7.org/fhir/dataelement-stringency comparable fully-specified equivalent convertable scaleable flexible
days-of-week http://hl7.org/fhir/days-of-week mon tue wed thu fri sat sun
defined-types http://hl7.org/fhir/data-types,http://hl7.org/fhir/resource-types Address Age Annotation Attachment BackboneElement CodeableConcept Coding ContactDetail ContactPoint Contributor Count DataRequirement Distance Dosage Duration Element ElementDefinition Extension HumanName Identifier Meta Money Narrative ParameterDefinition Period Quantity Range Ratio Reference RelatedArtifact SampledData Signature SimpleQuantity Timing TriggerDefinition UsageContext base64Binary boolean code date dateTime decimal id instant integer markdown oid positiveInt string time unsignedInt uri uuid xhtml Account ActivityDefinition AdverseEvent AllergyIntolerance Appointment AppointmentResponse AuditEvent Basic Binary BodySite Bundle CapabilityStatement CarePlan CareTeam ChargeItem Claim ClaimResponse ClinicalImpression CodeSystem Communication CommunicationRequest CompartmentDefinition Composition ConceptMap Condition Consent Contract Coverage DataElement DetectedIssue Device DeviceComponent DeviceMetric DeviceRequest DeviceUseStatement DiagnosticReport DocumentManifest DocumentReference DomainResource EligibilityRequest EligibilityResponse Encounter Endpoint EnrollmentRequest EnrollmentResponse EpisodeOfCare ExpansionProfile ExplanationOfBenefit FamilyMemberHistory Flag Goal GraphDefinition Group GuidanceResponse HealthcareService ImagingManifest ImagingStudy Immunization ImmunizationRecommendation ImplementationGuide Library Linkage List Location Measure MeasureReport Media Medication MedicationAdministration MedicationDispense MedicationRequest MedicationStatement MessageDefinition MessageHeader NamingSystem NutritionOrder Observation OperationDefinition OperationOutcome Organization Parameters Patient PaymentNotice PaymentReconciliation Person PlanDefinition Practitioner PractitionerRole Procedure ProcedureRequest ProcessRequest ProcessResponse Provenance Questionnaire QuestionnaireResponse ReferralRequest RelatedPerson RequestGroup ResearchStudy ResearchSubject Resource RiskAssessment Schedule SearchParameter Sequence ServiceDefinition Slot Specimen StructureDefinition StructureMap Subscription Substance SupplyDelivery SupplyRequest Task TestReport TestScript ValueSet VisionPrescription
detectedissue-severity http://hl7.org/fhir/detectedissue-severity high moderate low
device-statement-status http://hl7.org/fhir/device-statement-status active completed entered-in-error intended stopped on-hold
device-status http://hl7.org/fhir/device-status active inactive entered-in-error unknown
diagnostic-report-status http://hl7.org/fhir/diagnostic-report-status registered partial preliminary final amended corrected appended cancelled entered-in-error unknown
digital-media-type http://hl7.org/fhir/digital-media-type photo video audio
discriminator-type http://hl7.org/fhir/discriminator-type value exists pattern type profile
document-mode http://hl7.org/fhir/document-mode producer consumer
document-reference-status http://hl7.org/fhir/document-reference-status current superseded entered-in-error
document-relationship-type http://hl7.org/fhir/document-relationship-type replaces transforms signs appends
encounter-location-status http://hl7.org/fhir/encounter-location-status planned active reserved completed
encounter-status http://hl7.org/fhir/encounter-status planned arrived triaged in-progress onleave finished cancelled entered-in-error unknown
endpoint-status http://hl7.org/fhir/endpoint-status active suspended error off entered-in-error test
episode-of-care-status http://hl7.org/fhir/episode-of-care-status planned waitlist active onhold finished cancelled entered-in-error
event-capability-mode http://hl7.org/fhir/event-capability-mode sender receiver
event-status http://hl7.org/fhir/event-status preparation in-progress suspended aborted completed entered-in-error unknown
event-timing http://hl7.org/fhir/event-timing,http://hl7.org/fhir/v3/TimingEvent MORN AFT EVE NIGHT PHS HS WAKE C CM CD CV AC ACM ACD ACV PC PCM PCD PCV
explanationofbenefit-status http://hl7.org/fhir/explanationofbenefit-status active cancelled draft entered-in-error
extension-context http://hl7.org/fhir/extension-context resource datatype extension
filter-operator http://hl7.org/fhir/filter-operator = is-a descendent-of is-not-a regex in not-in generalizes exists
flag-status http://hl7.org/fhir/flag-status active inactive entered-in-error
fm-status http://hl7.org/fhir/fm-status active cancelled draft entered-in-error
goal-status http://hl7.org/fhir/goal-status proposed accepted planned in-progress on-target ahead-of-target behind-target sustaining achieved on-hold cancelled entered-in-error rejected
graph-compartment-rule http://hl7.org/fhir/graph-compartment-rule identical matching different custom
group-type http://hl7.org/fhir/group-type person animal practitioner device medication substance
guidance-response-status http://hl7.org/fhir/guidance-response-status success data-requested data-required in-progress failure entered-in-error
guide-dependency-type http://hl7.org/fhir/guide-dependency-type reference inclusion
guide-page-kind http://hl7.org/fhir/guide-page-kind page example list include directory dictionary toc resource
history-status http://hl7.org/fhir/history-status partial completed entered-in-error health-unknown
http-operations http://hl7.org/fhir/http-operations delete get options patch post put
http-verb http://hl7.org/fhir/http-verb GET POST PUT DELETE
identifier-use http://hl7.org/fhir/identifier-use usual official temp secondary
identity-assuranceLevel http://hl7.org/fhir/identity-assuranceLevel level1 level2 level3 level4
immunization-status http://hl7.org/fhir/medication-admin-status completed entered-in-error
instance-availability http://dicom.nema.org/resources/ontology/DCM ONLINE OFFLINE NEARLINE UNAVAILABLE
issue-severity http://hl7.org/fhir/issue-severity fatal error warning information
issue-type http://hl7.org/fhir/issue-type invalid structure required value invariant security login unknown expired forbidden suppressed processing not-supported duplicate not-found too-long code-invalid extension too-costly business-rule conflict incomplete transient lock-error no-store exception timeout throttled informational
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
measure-report-type http://hl7.org/fhir/measure-report-type individual patient-list summary
measurement-principle http://hl7.org/fhir/measurement-principle other chemical electrical impedance nuclear optical thermal biological mechanical acoustical manual
medication-admin-status http://hl7.org/fhir/medication-admin-status in-progress on-hold completed entered-in-error stopped unknown
medication-dispense-status http://hl7.org/fhir/medication-dispense-status preparation in-progress on-hold completed entered-in-error stopped
medication-request-intent http://hl7.org/fhir/medication-request-intent proposal plan order instance-order
medication-request-priority http://hl7.org/fhir/medication-request-priority routine urgent stat asap
medication-request-status http://hl7.org/fhir/medication-request-status active on-hold cancelled completed entered-in-error stopped draft unknown
medication-statement-status http://hl7.org/fhir/medication-statement-status active completed entered-in-error intended stopped on-hold
medication-statement-taken http://hl7.org/fhir/medication-statement-taken y n unk na
medication-status http://hl7.org/fhir/medication-status active inactive entered-in-error
message-significance-category http://hl7.org/fhir/message-significance-category Consequence Currency Notification
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
nutrition-request-status http://hl7.org/fhir/nutrition-request-status proposed draft planned requested active on-hold completed cancelled entered-in-error
observation-relationshiptypes http://hl7.org/fhir/observation-relationshiptypes has-member derived-from sequel-to replaces qualified-by interfered-by
observation-status http://hl7.org/fhir/observation-status registered preliminary final amended corrected cancelled entered-in-error unknown
operation-kind http://hl7.org/fhir/operation-kind operation query
operation-parameter-use http://hl7.org/fhir/operation-parameter-use in out
participantrequired http://hl7.org/fhir/participantrequired required optional information-only
participationstatus http://hl7.org/fhir/participationstatus accepted declined tentative needs-action
property-representation http://hl7.org/fhir/property-representation xmlAttr xmlText typeAttr cdaText xhtml
provenance-entity-role http://hl7.org/fhir/provenance-entity-role derivation revision quotation source removal
publication-status http://hl7.org/fhir/publication-status draft active retired unknown
quality-type http://hl7.org/fhir/quality-type indel snp unknown
quantity-comparator http://hl7.org/fhir/quantity-comparator < <= >= >
questionnaire-answers-status http://hl7.org/fhir/questionnaire-answers-status in-progress completed amended entered-in-error stopped
reaction-event-severity http://hl7.org/fhir/reaction-event-severity mild moderate severe
reference-handling-policy http://hl7.org/fhir/reference-handling-policy literal logical resolves enforced local
reference-version-rules http://hl7.org/fhir/reference-version-rules either independent specific
related-artifact-type http://hl7.org/fhir/related-artifact-type documentation justification citation predecessor successor derived-from depends-on composed-of
report-action-result-codes http://hl7.org/fhir/report-action-result-codes pass skip fail warning error
report-participant-type http://hl7.org/fhir/report-participant-type test-engine client server
report-result-codes http://hl7.org/fhir/report-result-codes pass fail pending
report-status-codes http://hl7.org/fhir/report-status-codes completed in-progress waiting stopped entered-in-error
repository-type http://hl7.org/fhir/repository-type directlink openapi login oauth other
request-intent http://hl7.org/fhir/request-intent proposal plan order original-order reflex-order filler-order instance-order option
request-priority http://hl7.org/fhir/request-priority routine urgent asap stat
request-status http://hl7.org/fhir/request-status draft active suspended cancelled completed entered-in-error unknown
research-study-status http://hl7.org/fhir/research-study-status draft in-progress suspended stopped completed entered-in-error
research-subject-status http://hl7.org/fhir/research-subject-status candidate enrolled active suspended withdrawn completed
resource-aggregation-mode http://hl7.org/fhir/resource-aggregation-mode contained referenced bundled
resource-slicing-rules http://hl7.org/fhir/resource-slicing-rules closed open openAtEnd
resource-types http://hl7.org/fhir/resource-types Account ActivityDefinition AdverseEvent AllergyIntolerance Appointment AppointmentResponse AuditEvent Basic Binary BodySite Bundle CapabilityStatement CarePlan CareTeam ChargeItem Claim ClaimResponse ClinicalImpression CodeSystem Communication CommunicationRequest CompartmentDefinition Composition ConceptMap Condition Consent Contract Coverage DataElement DetectedIssue Device DeviceComponent DeviceMetric DeviceRequest DeviceUseStatement DiagnosticReport DocumentManifest DocumentReference DomainResource EligibilityRequest EligibilityResponse Encounter Endpoint EnrollmentRequest EnrollmentResponse EpisodeOfCare ExpansionProfile ExplanationOfBenefit FamilyMemberHistory Flag Goal GraphDefinition Group GuidanceResponse HealthcareService ImagingManifest ImagingStudy Immunization ImmunizationRecommendation ImplementationGuide Library Linkage List Location Measure MeasureReport Media Medication MedicationAdministration MedicationDispense MedicationRequest MedicationStatement MessageDefinition MessageHeader NamingSystem NutritionOrder Observation OperationDefinition OperationOutcome Organization Parameters Patient PaymentNotice PaymentReconciliation Person PlanDefinition Practitioner PractitionerRole Procedure ProcedureRequest ProcessRequest ProcessResponse Provenance Questionnaire QuestionnaireResponse ReferralRequest RelatedPerson RequestGroup ResearchStudy ResearchSubject Resource RiskAssessment Schedule SearchParameter Sequence ServiceDefinition Slot Specimen StructureDefinition StructureMap Subscription Substance SupplyDelivery SupplyRequest Task TestReport TestScript ValueSet VisionPrescription
response-code http://hl7.org/fhir/response-code ok transient-error fatal-error
restful-capability-mode http://hl7.org/fhir/restful-capability-mode client server
search-comparator http://hl7.org/fhir/search-comparator eq ne gt lt ge le sa eb ap
search-entry-mode http://hl7.org/fhir/search-entry-mode match include outcome
search-modifier-code http://hl7.org/fhir/search-modifier-code missing exact contains not text in not-in below above type
search-param-type http://hl7.org/fhir/search-param-type number date string token reference composite quantity uri
search-xpath-usage http://hl7.org/fhir/search-xpath-usage normal phonetic nearby distance other
slotstatus http://hl7.org/fhir/slotstatus busy free busy-unavailable busy-tentative entered-in-error
specimen-status http://hl7.org/fhir/specimen-status available unavailable unsatisfactory entered-in-error
structure-definition-kind http://hl7.org/fhir/structure-definition-kind primitive-type complex-type resource logical
subscription-channel-type http://hl7.org/fhir/subscription-channel-type rest-hook websocket email sms message
subscription-status http://hl7.org/fhir/subscription-status requested active error off
substance-status http://hl7.org/fhir/substance-status active inactive entered-in-error
supplydelivery-status http://hl7.org/fhir/supplydelivery-status in-progress completed abandoned entered-in-error
supplyrequest-status http://hl7.org/fhir/supplyrequest-status draft active suspended cancelled completed entered-in-error unknown
system-restful-interaction http://hl7.org/fhir/restful-interaction transaction batch search-system history-system
system-version-processing-mode http://hl7.org/fhir/system-version-processing-mode default check override
task-status http://hl7.org/fhir/task-status draft requested received accepted rejected ready cancelled in-progress on-hold failed completed entered-in-error
trigger-type http://hl7.org/fhir/trigger-type named-event periodic data-added data-modified data-removed data-accessed data-access-ended
type-derivation-rule http://hl7.org/fhir/type-derivation-rule specialization constraint
type-restful-interaction http://hl7.org/fhir/restful-interaction read vread update patch delete history-instance history-type create search-type
udi-entry-type http://hl7.org/fhir/udi-entry-type barcode rfid manual card self-reported unknown
units-of-time http://unitsofmeasure.org s min h d wk mo a
unknown-content-code http://hl7.org/fhir/unknown-content-code no extensions elements both
v3-ConfidentialityClassification http://hl7.org/fhir/v3/Confidentiality U L M N R V
versioning-policy http://hl7.org/fhir/versioning-policy no-version versioned versioned-update
vision-base-codes http://hl7.org/fhir/vision-base-codes up down in out
vision-eye-codes http://hl7.org/fhir/vision-eye-codes right left
`;

/** One search parameter a line, tab separated: code, type, base types, targets, FHIRPath, and type=FHIRPath;... of a composite. */
export const stu3SearchParameters: string = `
_content	string	Resource
_id	token	Resource		Resource.id
_lastUpdated	date	Resource		Resource.meta.lastUpdated
_profile	uri	Resource		Resource.meta.profile
_query	token	Resource
_security	token	Resource		Resource.meta.security
_tag	token	Resource		Resource.meta.tag
_text	string	DomainResource
abatement-age	quantity	Condition		Condition.abatement.as(Age) | Condition.abatement.as(Range) | Condition.abatement.as(Age)
abatement-boolean	token	Condition		Condition.abatement.exists() and Condition.abatement != false
abatement-date	date	Condition		Condition.abatement.as(dateTime) | Condition.abatement.as(Period)
abatement-string	string	Condition		Condition.abatement.as(string)
abstract	token	StructureDefinition		StructureDefinition.abstract
accession	token	ImagingStudy		ImagingStudy.accession
accession	token	Specimen		Specimen.accessionIdentifier
account	reference	ChargeItem	Account	ChargeItem.account
action	reference	ClinicalImpression	Appointment,ReferralRequest,MedicationRequest,ProcedureRequest,Procedure	ClinicalImpression.action
action	token	AuditEvent		AuditEvent.action
action	token	Consent		Consent.action | Consent.except.action
action	token	ProcessRequest		ProcessRequest.action
active	token	HealthcareService		HealthcareService.active
active	token	Organization		Organization.active
active	token	Patient		Patient.active
active	token	Practitioner		Practitioner.active
active	token	PractitionerRole		PractitionerRole.active
active	token	RelatedPerson		RelatedPerson.active
active	token	Schedule		Schedule.active
activity-code	token	CarePlan		CarePlan.activity.detail.code
activity-date	date	CarePlan		CarePlan.activity.detail.scheduled
activity-reference	reference	CarePlan	Appointment,ReferralRequest,MedicationRequest,Task,NutritionOrder,RequestGroup,VisionPrescription,ProcedureRequest,DeviceRequest,CommunicationRequest	CarePlan.activity.reference
actor	reference	Appointment	Practitioner,Device,Patient,HealthcareService,RelatedPerson,Location	Appointment.participant.actor
actor	reference	AppointmentResponse	Practitioner,Device,Patient,HealthcareService,RelatedPerson,Location	AppointmentResponse.actor
actor	reference	Consent	Practitioner,Group,Organization,CareTeam,Device,Patient,RelatedPerson	Consent.actor.reference | Consent.except.actor.reference
actor	reference	Schedule	Practitioner,Device,Patient,HealthcareService,PractitionerRole,RelatedPerson,Location	Schedule.actor
actual	token	Group		Group.actual
add-tag	token	Subscription		Subscription.tag
additive	token	NutritionOrder		NutritionOrder.enteralFormula.additiveType
address	string	AuditEvent		AuditEvent.agent.network.address
address	string	Location		Location.address
address	string	Organization		Organization.address
address	string	RelatedPerson,Practitioner,Person,Patient		RelatedPerson.address | Practitioner.address | Person.address | Patient.address
address-city	string	Location		Location.address.city
address-city	string	Organization		Organization.address.city
address-city	string	RelatedPerson,Practitioner,Person,Patient		RelatedPerson.address.city | Practitioner.address.city | Person.address.city | Patient.address.city
address-country	string	Location		Location.address.country
address-country	string	Organization		Organization.address.country
address-country	string	RelatedPerson,Practitioner,Person,Patient		RelatedPerson.address.country | Practitioner.address.country | Person.address.country | Patient.address.country
address-postalcode	string	Location		Location.address.postalCode
address-postalcode	string	Organization		Organization.address.postalCode
address-postalcode	string	RelatedPerson,Practitioner,Person,Patient		RelatedPerson.address.postalCode | Practitioner.address.postalCode | Person.address.postalCode | Patient.address.postalCode
address-state	string	Location		Location.address.state
address-state	string	Organization		Organization.address.state
address-state	string	RelatedPerson,Practitioner,Person,Patient		RelatedPerson.address.state | Practitioner.address.state | Person.address.state | Patient.address.state
address-use	token	Location		Location.address.use
address-use	token	Organization		Organization.address.use
address-use	token	RelatedPerson,Practitioner,Person,Patient		RelatedPerson.address.use | Practitioner.address.use | Person.address.use | Patient.address.use
age	number	Patient
agent	reference	AuditEvent	Practitioner,Organization,Device,Patient,RelatedPerson	AuditEvent.agent.reference
agent	reference	Contract	Practitioner,Group,Organization,Device,Patient,Substance,Contract,RelatedPerson,Location	Contract.agent.actor
agent	reference	Provenance	Practitioner,Organization,Device,Patient,RelatedPerson	Provenance.agent.who
agent-name	string	AuditEvent		AuditEvent.agent.name
agent-role	token	AuditEvent		AuditEvent.agent.role
agent-role	token	Provenance		Provenance.agent.role
altid	token	AuditEvent		AuditEvent.agent.altId
amino-acid-change	string	Observation
animal-breed	token	Patient		Patient.animal.breed
animal-species	token	Patient		Patient.animal.species
appointment	reference	AppointmentResponse	Appointment	AppointmentResponse.appointment
appointment	reference	Encounter	Appointment	Encounter.appointment
appointment-type	token	Appointment		Appointment.appointmentType
asserted-date	date	Condition		Condition.assertedDate
asserter	reference	AllergyIntolerance	Practitioner,Patient,RelatedPerson	AllergyIntolerance.asserter
asserter	reference	Condition	Practitioner,Patient,RelatedPerson	Condition.asserter
assessed-condition	reference	DiagnosticReport
assessor	reference	ClinicalImpression	Practitioner	ClinicalImpression.assessor
attester	reference	Composition	Practitioner,Organization,Patient	Composition.attester.party
authenticator	reference	DocumentReference	Practitioner,Organization	DocumentReference.authenticator
author	reference	Basic	Practitioner,Patient,RelatedPerson	Basic.author
author	reference	Composition	Practitioner,Device,Patient,RelatedPerson	Composition.author
author	reference	DetectedIssue	Practitioner,Device	DetectedIssue.author
author	reference	DocumentManifest	Practitioner,Organization,Device,Patient,RelatedPerson	DocumentManifest.author
author	reference	DocumentReference	Practitioner,Organization,Device,Patient,RelatedPerson	DocumentReference.author
author	reference	Flag	Practitioner,Organization,Device,Patient	Flag.author
author	reference	ImagingManifest	Practitioner,Organization,Device,Patient,RelatedPerson	ImagingManifest.author
author	reference	Linkage	Practitioner,Organization	Linkage.author
author	reference	MessageHeader	Practitioner	MessageHeader.author
author	reference	QuestionnaireResponse	Practitioner,Device,Patient,RelatedPerson	QuestionnaireResponse.author
author	reference	RequestGroup	Practitioner,Device	RequestGroup.author
authored	date	CommunicationRequest		CommunicationRequest.authoredOn
authored	date	ProcedureRequest		ProcedureRequest.authoredOn
authored	date	QuestionnaireResponse		QuestionnaireResponse.authored
authored	date	RequestGroup		RequestGroup.authoredOn
authored-on	date	DeviceRequest		DeviceRequest.authoredOn
authored-on	date	ReferralRequest		ReferralRequest.authoredOn
authored-on	date	Task		Task.authoredOn
authoredon	date	MedicationRequest		MedicationRequest.authoredOn
authoring-time	date	ImagingManifest		ImagingManifest.authoringTime
authority	reference	Contract	Organization	Contract.authority
balance	quantity	Account		Account.balance
base	reference	OperationDefinition	OperationDefinition	OperationDefinition.base
base	token	SearchParameter		SearchParameter.base
base	uri	StructureDefinition		StructureDefinition.baseDefinition
base-path	token	StructureDefinition		StructureDefinition.snapshot.element.base.path | StructureDefinition.differential.element.base.path
based-on	reference	CarePlan	CarePlan	CarePlan.basedOn
based-on	reference	Communication	*	Communication.basedOn
based-on	reference	CommunicationRequest	*	CommunicationRequest.basedOn
based-on	reference	Condition
based-on	reference	DeviceRequest	*	DeviceRequest.basedOn
based-on	reference	DiagnosticReport	ReferralRequest,CarePlan,MedicationRequest,NutritionOrder,ProcedureRequest,ImmunizationRecommendation	DiagnosticReport.basedOn
based-on	reference	Media	ProcedureRequest	Media.basedOn
based-on	reference	Observation	ReferralRequest,CarePlan,MedicationRequest,NutritionOrder,ProcedureRequest,DeviceRequest,ImmunizationRecommendation	Observation.basedOn
based-on	reference	Procedure	ReferralRequest,CarePlan,ProcedureRequest	Procedure.basedOn
based-on	reference	ProcedureRequest	*	ProcedureRequest.basedOn
based-on	reference	QuestionnaireResponse	ReferralRequest,CarePlan,ProcedureRequest	QuestionnaireResponse.basedOn
based-on	reference	ReferralRequest	ReferralRequest,CarePlan,ProcedureRequest	ReferralRequest.basedOn
based-on	reference	Task	*	Task.basedOn
basedon	reference	ImagingStudy	ReferralRequest,CarePlan,ProcedureRequest	ImagingStudy.basedOn
beneficiary	reference	Coverage	Patient	Coverage.beneficiary
birthOrderBoolean	token	Patient
birthdate	date	RelatedPerson,Person,Patient		RelatedPerson.birthDate | Person.birthDate | Patient.birthDate
body-site	token	Condition		Condition.bodySite
body-site	token	ProcedureRequest		ProcedureRequest.bodySite
bodysite	token	ImagingStudy		ImagingStudy.series.bodySite
bodysite	token	Specimen		Specimen.collection.bodySite
business-status	token	Task		Task.businessStatus
care-manager	reference	EpisodeOfCare	Practitioner	EpisodeOfCare.careManager
care-team	reference	CarePlan	CareTeam	CarePlan.careTeam
care-team	reference	Claim	Practitioner,Organization	Claim.careTeam.provider
care-team	reference	ExplanationOfBenefit	Practitioner,Organization	ExplanationOfBenefit.careTeam.provider
category	token	AdverseEvent		AdverseEvent.category
category	token	AllergyIntolerance		AllergyIntolerance.category
category	token	CarePlan		CarePlan.category
category	token	CareTeam		CareTeam.category
category	token	Communication		Communication.category
category	token	CommunicationRequest		CommunicationRequest.category
category	token	Condition		Condition.category
category	token	Consent		Consent.category
category	token	DetectedIssue		DetectedIssue.category
category	token	DeviceMetric		DeviceMetric.category
category	token	DiagnosticReport		DiagnosticReport.category
category	token	Goal		Goal.category
category	token	HealthcareService		HealthcareService.category
category	token	MedicationRequest		MedicationRequest.category
category	token	MedicationStatement		MedicationStatement.category
category	token	MessageDefinition		MessageDefinition.category
category	token	Observation		Observation.category
category	token	Procedure		Procedure.category
category	token	ResearchStudy		ResearchStudy.category
category	token	Substance		Substance.category
category	token	SupplyRequest		SupplyRequest.category
characteristic	token	Group		Group.characteristic.code
characteristic	token	HealthcareService		HealthcareService.characteristic
characteristic-value	composite	Group		Group.characteristic	token=code;token=value
chromosome	token	Sequence		Sequence.referenceSeq.chromosome
claim	reference	ExplanationOfBenefit	Claim	ExplanationOfBenefit.claim
class	string	Coverage		Coverage.grouping.class
class	token	Composition		Composition.class
class	token	DocumentReference		DocumentReference.class
class	token	Encounter		Encounter.class
clinical-status	token	AllergyIntolerance		AllergyIntolerance.clinicalStatus
clinical-status	token	Condition		Condition.clinicalStatus
code	token	Basic		Basic.code
code	token	BodySite		BodySite.code
code	token	ChargeItem		ChargeItem.code
code	token	CodeSystem		CodeSystem.concept.code
code	token	CompartmentDefinition		CompartmentDefinition.code
code	token	DataElement		DataElement.element.code
code	token	FamilyMemberHistory,DeviceRequest,AllergyIntolerance,Procedure,List,ProcedureRequest,Observation,DiagnosticReport,Condition		FamilyMemberHistory.condition.code | DeviceRequest.code.as(CodeableConcept) | AllergyIntolerance.code | AllergyIntolerance.reaction.substance | Procedure.code | List.code | ProcedureRequest.code | Observation.code | DiagnosticReport.code | Condition.code
code	token	Group		Group.code
code	token	Medication,MedicationRequest,MedicationAdministration,MedicationStatement,MedicationDispense		Medication.code | MedicationRequest.medication.as(CodeableConcept) | MedicationAdministration.medication.as(CodeableConcept) | MedicationStatement.medication.as(CodeableConcept) | MedicationDispense.medication.as(CodeableConcept)
code	token	MessageHeader		MessageHeader.response.code
code	token	OperationDefinition		OperationDefinition.code
code	token	Questionnaire		Questionnaire.item.code
code	token	SearchParameter		SearchParameter.code
code	token	Substance		Substance.code | Substance.ingredient.substance.as(CodeableConcept)
code	token	Task		Task.code
code-value-concept	composite	Observation		Observation	token=code;token=value.as(CodeableConcept)
code-value-date	composite	Observation		Observation	token=code;date=value.as(dateTime) | value.as(Period)
code-value-quantity	composite	Observation		Observation	token=code;quantity=value.as(Quantity)
code-value-string	composite	Observation		Observation	token=code;string=value.as(string)
collected	date	Specimen		Specimen.collection.collected
collector	reference	Specimen	Practitioner	Specimen.collection.collector
combo-code	token	Observation		Observation.code | Observation.component.code
combo-code-value-concept	composite	Observation		Observation | Observation.component	token=code;token=value.as(CodeableConcept)
combo-code-value-quantity	composite	Observation		Observation | Observation.component	token=code;quantity=value.as(Quantity)
combo-data-absent-reason	token	Observation		Observation.dataAbsentReason | Observation.component.dataAbsentReason
combo-value-concept	token	Observation		Observation.value.as(CodeableConcept) | Observation.component.value.as(CodeableConcept)
combo-value-quantity	quantity	Observation		Observation.value.as(Quantity) | Observation.component.value.as(Quantity)
communication	token	Practitioner		Practitioner.communication
component	reference	SearchParameter	SearchParameter	SearchParameter.component.definition
component-code	token	Observation		Observation.component.code
component-code-value-concept	composite	Observation		Observation.component	token=code;token=value.as(CodeableConcept)
component-code-value-quantity	composite	Observation		Observation.component	token=code;quantity=value.as(Quantity)
component-data-absent-reason	token	Observation		Observation.component.dataAbsentReason
component-value-concept	token	Observation		Observation.component.value.as(CodeableConcept)
component-value-quantity	quantity	Observation		Observation.component.value.as(Quantity)
composed-of	reference	ActivityDefinition	*	ActivityDefinition.relatedArtifact.where(type='composed-of').resource
composed-of	reference	Library	*	Library.relatedArtifact.where(type='composed-of').resource
composed-of	reference	Measure	*	Measure.relatedArtifact.where(type='composed-of').resource
composed-of	reference	PlanDefinition	*	PlanDefinition.relatedArtifact.where(type='composed-of').resource
composed-of	reference	ServiceDefinition	*	ServiceDefinition.relatedArtifact.where(type='composed-of').resource
composition	reference	Bundle	Composition	Bundle.entry[0].resource
condition	reference	CarePlan	Condition	CarePlan.addresses
condition	reference	EpisodeOfCare	Condition	EpisodeOfCare.diagnosis.condition
condition	reference	RiskAssessment	Condition	RiskAssessment.condition
confidentiality	token	Composition		Composition.confidentiality
connection-type	token	Endpoint		Endpoint.connectionType
consentor	reference	Consent	Practitioner,Organization,Patient,RelatedPerson	Consent.consentingParty
contact	string	NamingSystem		NamingSystem.contact.name
contact	token	Subscription		Subscription.contact
container	token	Medication		Medication.package.container
container	token	Specimen		Specimen.container.type
container-id	token	Specimen		Specimen.container.identifier
container-identifier	token	Substance		Substance.instance.identifier
content-mode	token	CodeSystem		CodeSystem.content
content-ref	reference	DocumentManifest	*	DocumentManifest.content.p.as(Reference)
contenttype	token	Binary		Binary.contentType
context	reference	CarePlan	EpisodeOfCare,Encounter	CarePlan.context
context	reference	CareTeam	EpisodeOfCare,Encounter	CareTeam.context
context	reference	ChargeItem	EpisodeOfCare,Encounter	ChargeItem.context
context	reference	ClinicalImpression	EpisodeOfCare,Encounter	ClinicalImpression.context
context	reference	Communication	EpisodeOfCare,Encounter	Communication.context
context	reference	CommunicationRequest	EpisodeOfCare,Encounter	CommunicationRequest.context
context	reference	Condition	EpisodeOfCare,Encounter	Condition.context
context	reference	DiagnosticReport	EpisodeOfCare,Encounter	DiagnosticReport.context
context	reference	ImagingStudy	EpisodeOfCare,Encounter	ImagingStudy.context
context	reference	Media	EpisodeOfCare,Encounter	Media.context
context	reference	MedicationAdministration	EpisodeOfCare,Encounter	MedicationAdministration.context
context	reference	MedicationDispense	EpisodeOfCare,Encounter	MedicationDispense.context
context	reference	MedicationRequest	EpisodeOfCare,Encounter	MedicationRequest.context
context	reference	MedicationStatement	EpisodeOfCare,Encounter	MedicationStatement.context
context	reference	Observation	EpisodeOfCare,Encounter	Observation.context
context	reference	Procedure	EpisodeOfCare,Encounter	Procedure.context
context	reference	ProcedureRequest	EpisodeOfCare,Encounter	ProcedureRequest.context
context	reference	QuestionnaireResponse	EpisodeOfCare,Encounter	QuestionnaireResponse.context
context	reference	ReferralRequest	EpisodeOfCare,Encounter	ReferralRequest.context
context	reference	RequestGroup	EpisodeOfCare,Encounter	RequestGroup.context
context	reference	Task	EpisodeOfCare,Encounter	Task.context
context	token	Composition		Composition.event.code
context-type	token	StructureDefinition		StructureDefinition.contextType
coordinate	composite	Sequence		Sequence.variant	token=%resource.referenceSeq.chromosome;number=start;number=end
coverage	reference	ExplanationOfBenefit	Coverage	ExplanationOfBenefit.insurance.coverage
created	date	Basic		Basic.created
created	date	Claim		Claim.created
created	date	ClaimResponse		ClaimResponse.created
created	date	DocumentManifest		DocumentManifest.created
created	date	DocumentReference		DocumentReference.created
created	date	EligibilityRequest		EligibilityRequest.created
created	date	EligibilityResponse		EligibilityResponse.created
created	date	ExplanationOfBenefit		ExplanationOfBenefit.created
created	date	Media		Media.content.creation
created	date	PaymentNotice		PaymentNotice.created
created	date	PaymentReconciliation		PaymentReconciliation.created
criteria	string	Subscription		Subscription.criteria
criticality	token	AllergyIntolerance		AllergyIntolerance.criticality
custodian	reference	DocumentReference	Organization	DocumentReference.custodian
data	reference	Consent	*	Consent.data.reference | Consent.except.data.reference
data-absent-reason	token	Observation		Observation.dataAbsentReason
date	date	ActivityDefinition		ActivityDefinition.date
date	date	AdverseEvent		AdverseEvent.date
date	date	Appointment		Appointment.start
date	date	AuditEvent		AuditEvent.recorded
date	date	CapabilityStatement		CapabilityStatement.date
date	date	CodeSystem		CodeSystem.date
date	date	CompartmentDefinition		CompartmentDefinition.date
date	date	ConceptMap		ConceptMap.date
date	date	Consent,SupplyRequest,RiskAssessment,CareTeam,FamilyMemberHistory,Encounter,AllergyIntolerance,CarePlan,EpisodeOfCare,Procedure,List,Immunization,Flag,Observation,DiagnosticReport,Composition,DetectedIssue,ClinicalImpression		Consent.dateTime | SupplyRequest.authoredOn | RiskAssessment.occurrence.as(dateTime) | CareTeam.period | FamilyMemberHistory.date | Encounter.period | AllergyIntolerance.assertedDate | CarePlan.period | EpisodeOfCare.period | Procedure.performed | List.date | Immunization.date | Flag.period | Observation.effective | DiagnosticReport.effective | Composition.date | DetectedIssue.date | ClinicalImpression.date
date	date	DataElement		DataElement.date
date	date	ExpansionProfile		ExpansionProfile.date
date	date	GraphDefinition		GraphDefinition.date
date	date	ImmunizationRecommendation		ImmunizationRecommendation.recommendation.date
date	date	ImplementationGuide		ImplementationGuide.date
date	date	Library		Library.date
date	date	Measure		Measure.date
date	date	Media		Media.occurrence
date	date	MedicationRequest		MedicationRequest.dosageInstruction.timing.event
date	date	MessageDefinition		MessageDefinition.date
date	date	NamingSystem		NamingSystem.date
date	date	OperationDefinition		OperationDefinition.date
date	date	PlanDefinition		PlanDefinition.date
date	date	PractitionerRole		PractitionerRole.period
date	date	Questionnaire		Questionnaire.date
date	date	ResearchStudy		ResearchStudy.period
date	date	ResearchSubject		ResearchSubject.period
date	date	Schedule		Schedule.planningHorizon
date	date	SearchParameter		SearchParameter.date
date	date	ServiceDefinition		ServiceDefinition.date
date	date	StructureDefinition		StructureDefinition.date
date	date	StructureMap		StructureMap.date
date	date	TestScript		TestScript.date
date	date	ValueSet		ValueSet.date
datetime	date	NutritionOrder		NutritionOrder.dateTime
datewritten	date	VisionPrescription		VisionPrescription.dateWritten
death-date	date	Patient		Patient.deceased.as(dateTime)
deceased	token	Patient		Patient.deceased.exists() and Patient.deceased != false
definition	reference	CarePlan	Questionnaire,PlanDefinition	CarePlan.definition
definition	reference	Communication	PlanDefinition,ActivityDefinition	Communication.definition
definition	reference	Condition
definition	reference	DeviceRequest	PlanDefinition,ActivityDefinition	DeviceRequest.definition
definition	reference	FamilyMemberHistory	Questionnaire,PlanDefinition	FamilyMemberHistory.definition
definition	reference	Procedure	PlanDefinition,HealthcareService,ActivityDefinition	Procedure.definition
definition	reference	ProcedureRequest	PlanDefinition,ActivityDefinition	ProcedureRequest.definition
definition	reference	ReferralRequest	PlanDefinition,ActivityDefinition	ReferralRequest.definition
definition	reference	RequestGroup	*	RequestGroup.definition
dependency	uri	ImplementationGuide		ImplementationGuide.dependency.uri
dependent	string	Coverage		Coverage.dependent
depends-on	reference	ActivityDefinition	*	ActivityDefinition.relatedArtifact.where(type='depends-on').resource | ActivityDefinition.library
depends-on	reference	Library	*	Library.relatedArtifact.where(type='depends-on').resource
depends-on	reference	Measure	*	Measure.relatedArtifact.where(type='depends-on').resource | Measure.library
depends-on	reference	PlanDefinition	*	PlanDefinition.relatedArtifact.where(type='depends-on').resource | PlanDefinition.library
depends-on	reference	ServiceDefinition	*	ServiceDefinition.relatedArtifact.where(type='depends-on').resource
dependson	uri	ConceptMap		ConceptMap.group.element.target.dependsOn.property
derivation	token	StructureDefinition		StructureDefinition.derivation
derived-from	reference	ActivityDefinition	*	ActivityDefinition.relatedArtifact.where(type='derived-from').resource
derived-from	reference	Library	*	Library.relatedArtifact.where(type='derived-from').resource
derived-from	reference	Measure	*	Measure.relatedArtifact.where(type='derived-from').resource
derived-from	reference	PlanDefinition	*	PlanDefinition.relatedArtifact.where(type='derived-from').resource
derived-from	reference	ServiceDefinition	*	ServiceDefinition.relatedArtifact.where(type='derived-from').resource
derived-from	uri	SearchParameter		SearchParameter.derivedFrom
description	string	ActivityDefinition		ActivityDefinition.description
description	string	CapabilityStatement		CapabilityStatement.description
description	string	CodeSystem		CodeSystem.description
description	string	CompartmentDefinition		CompartmentDefinition.description
description	string	ConceptMap		ConceptMap.description
description	string	DataElement		DataElement.element.definition
description	string	DocumentManifest		DocumentManifest.description
description	string	DocumentReference		DocumentReference.description
description	string	ExpansionProfile		ExpansionProfile.description
description	string	GraphDefinition		GraphDefinition.description
description	string	ImplementationGuide		ImplementationGuide.description
description	string	Library		Library.description
description	string	Measure		Measure.description
description	string	MessageDefinition		MessageDefinition.description
description	string	NamingSystem		NamingSystem.description
description	string	OperationDefinition		OperationDefinition.description
description	string	PlanDefinition		PlanDefinition.description
description	string	Questionnaire		Questionnaire.description
description	string	SearchParameter		SearchParameter.description
description	string	ServiceDefinition		ServiceDefinition.description
description	string	StructureDefinition		StructureDefinition.description
description	string	StructureMap		StructureMap.description
description	string	TestScript		TestScript.description
description	string	ValueSet		ValueSet.description
destination	reference	MedicationDispense	Location	MedicationDispense.destination
destination	string	MessageHeader		MessageHeader.destination.name
destination-uri	uri	MessageHeader		MessageHeader.destination.endpoint
device	reference	DeviceRequest	Device	DeviceRequest.code.as(Reference)
device	reference	DeviceUseStatement	Device	DeviceUseStatement.device
device	reference	Media	Device,DeviceMetric	Media.device
device	reference	MedicationAdministration	Device	MedicationAdministration.device
device	reference	Observation	Device,DeviceMetric	Observation.device
device-name	string	Device		Device.udi.name | Device.type.text | Device.type.coding.display
diagnosis	reference	Encounter	Condition,Procedure	Encounter.diagnosis.condition
diagnosis	token	DiagnosticReport		DiagnosticReport.codedDiagnosis
dicom-class	uri	ImagingStudy		ImagingStudy.series.instance.sopClass
din	token	Device
disposition	string	ClaimResponse		ClaimResponse.disposition
disposition	string	EligibilityResponse		EligibilityResponse.disposition
disposition	string	ExplanationOfBenefit		ExplanationOfBenefit.disposition
disposition	string	PaymentReconciliation		PaymentReconciliation.disposition
dna-variant	string	Observation
domain	reference	Contract	Location	Contract.domain
dose-number	number	ImmunizationRecommendation		ImmunizationRecommendation.recommendation.doseNumber
dose-sequence	number	Immunization		Immunization.vaccinationProtocol.doseSequence
dose-sequence	number	ImmunizationRecommendation		ImmunizationRecommendation.recommendation.protocol.doseSequence
effective	date	ActivityDefinition		ActivityDefinition.effectivePeriod
effective	date	Library		Library.effectivePeriod
effective	date	Measure		Measure.effectivePeriod
effective	date	MedicationStatement		MedicationStatement.effective
effective	date	PlanDefinition		PlanDefinition.effectivePeriod
effective	date	Questionnaire		Questionnaire.effectivePeriod
effective	date	ServiceDefinition		ServiceDefinition.effectivePeriod
effective-time	date	MedicationAdministration		MedicationAdministration.effective
email	token	PractitionerRole,RelatedPerson,Practitioner,Person,Patient		PractitionerRole.telecom.where(system='email') | RelatedPerson.telecom.where(system='email') | Practitioner.telecom.where(system='email') | Person.telecom.where(system='email') | Patient.telecom.where(system='email')
empty-reason	token	List		List.emptyReason
encounter	reference	CarePlan	Encounter	CarePlan.context
encounter	reference	CareTeam	Encounter	CareTeam.context
encounter	reference	Claim	Encounter	Claim.item.encounter
encounter	reference	Communication	Encounter	Communication.context
encounter	reference	CommunicationRequest	Encounter	CommunicationRequest.context
encounter	reference	Condition	Encounter	Condition.context
encounter	reference	DocumentReference,RiskAssessment,DeviceRequest,Procedure,List,VisionPrescription,ProcedureRequest,Flag,Observation,DiagnosticReport,NutritionOrder,Composition	Encounter,EpisodeOfCare	DocumentReference.context.encounter | RiskAssessment.context | DeviceRequest.context | Procedure.context | List.encounter | VisionPrescription.encounter | ProcedureRequest.context | Flag.encounter | Observation.context | DiagnosticReport.context | NutritionOrder.encounter | Composition.encounter
encounter	reference	ExplanationOfBenefit	Encounter	ExplanationOfBenefit.item.encounter
encounter	reference	ReferralRequest	Encounter	ReferralRequest.context
encounter	reference	RequestGroup	Encounter	RequestGroup.context
end	date	Provenance		Provenance.period.end
end	number	Sequence		Sequence.referenceSeq.windowEnd
endpoint	reference	HealthcareService	Endpoint	HealthcareService.endpoint
endpoint	reference	ImagingManifest	Endpoint	ImagingManifest.study.endpoint | ImagingManifest.study.series.endpoint
endpoint	reference	ImagingStudy	Endpoint	ImagingStudy.endpoint | ImagingStudy.series.endpoint
endpoint	reference	Location	Endpoint	Location.endpoint
endpoint	reference	Organization	Endpoint	Organization.endpoint
endpoint	reference	PractitionerRole	Endpoint	PractitionerRole.endpoint
entered-date	date	ChargeItem		ChargeItem.enteredDate
enterer	reference	ChargeItem	Practitioner,Organization,Device,Patient,RelatedPerson	ChargeItem.enterer
enterer	reference	Claim	Practitioner	Claim.enterer
enterer	reference	EligibilityRequest	Practitioner	EligibilityRequest.enterer
enterer	reference	ExplanationOfBenefit	Practitioner	ExplanationOfBenefit.enterer
enterer	reference	MessageHeader	Practitioner	MessageHeader.enterer
entity	reference	AuditEvent	*	AuditEvent.entity.reference
entity-id	token	AuditEvent		AuditEvent.entity.identifier
entity-id	token	Provenance		Provenance.entity.what.as(Identifier)
entity-name	string	AuditEvent		AuditEvent.entity.name
entity-ref	reference	Provenance	*	Provenance.entity.what.as(Reference)
entity-role	token	AuditEvent		AuditEvent.entity.role
entity-type	token	AuditEvent		AuditEvent.entity.type
entry	reference	Composition	*	Composition.section.entry
episodeofcare	reference	Encounter	EpisodeOfCare	Encounter.episodeOfCare
event	token	CapabilityStatement		CapabilityStatement.messaging.event.code
event	token	DocumentReference		DocumentReference.context.event
event	token	MessageDefinition		MessageDefinition.event
event	token	MessageHeader		MessageHeader.event
event-date	date	DeviceRequest		DeviceRequest.occurrence.as(dateTime) | DeviceRequest.occurrence.as(Period)
evidence	token	Condition		Condition.evidence.code
evidence-detail	reference	Condition	*	Condition.evidence.detail
exclude	token	Group		Group.characteristic.exclude
expansion	uri	ValueSet		ValueSet.expansion.identifier
experimental	token	ImplementationGuide		ImplementationGuide.experimental
experimental	token	StructureDefinition		StructureDefinition.experimental
expiry	date	Substance		Substance.instance.expiry
ext-context	string	StructureDefinition		StructureDefinition.context
facility	reference	Claim	Location	Claim.facility
facility	reference	EligibilityRequest	Location	EligibilityRequest.facility
facility	reference	ExplanationOfBenefit	Location	ExplanationOfBenefit.facility
facility	token	DocumentReference		DocumentReference.context.facilityType
factor-override	number	ChargeItem		ChargeItem.factorOverride
family	string	Practitioner,Patient		Practitioner.name.family | Patient.name.family
fhirversion	token	CapabilityStatement		CapabilityStatement.version
finding-code	token	ClinicalImpression		ClinicalImpression.finding.item.as(CodeableConcept)
finding-ref	reference	ClinicalImpression	Condition,Observation	ClinicalImpression.finding.item.as(Reference)
focus	reference	MessageHeader	*	MessageHeader.focus
focus	reference	Task	*	Task.focus
focus	token	MessageDefinition		MessageDefinition.focus.code
focus	token	ResearchStudy		ResearchStudy.focus
form	token	Medication		Medication.form
format	token	CapabilityStatement		CapabilityStatement.format
format	token	DocumentReference		DocumentReference.content.format
formula	token	NutritionOrder		NutritionOrder.enteralFormula.baseFormulaType
gender	token	FamilyMemberHistory		FamilyMemberHistory.gender
gender	token	RelatedPerson,Practitioner,Person,Patient		RelatedPerson.gender | Practitioner.gender | Person.gender | Patient.gender
gene-amino-acid-change	string	Observation
gene-dnavariant	string	Observation
gene-identifier	token	Observation
general-practitioner	reference	Patient	Practitioner,Organization	Patient.generalPractitioner
given	string	Practitioner,Patient		Practitioner.name.given | Patient.name.given
goal	reference	CarePlan	Goal	CarePlan.goal
group	string	Coverage		Coverage.grouping.group
group-identifier	token	CommunicationRequest		CommunicationRequest.groupIdentifier
group-identifier	token	DeviceRequest		DeviceRequest.groupIdentifier
group-identifier	token	ReferralRequest		ReferralRequest.groupIdentifier
group-identifier	token	RequestGroup		RequestGroup.groupIdentifier
group-identifier	token	Task		Task.groupIdentifier
guide	uri	CapabilityStatement		CapabilityStatement.implementationGuide
id-type	token	NamingSystem		NamingSystem.uniqueId.type
identifier	token	Account		Account.identifier
identifier	token	ActivityDefinition		ActivityDefinition.identifier
identifier	token	Appointment		Appointment.identifier
identifier	token	AppointmentResponse		AppointmentResponse.identifier
identifier	token	Basic		Basic.identifier
identifier	token	BodySite		BodySite.identifier
identifier	token	Bundle		Bundle.identifier
identifier	token	ChargeItem		ChargeItem.identifier
identifier	token	Claim		Claim.identifier
identifier	token	ClaimResponse		ClaimResponse.identifier
identifier	token	ClinicalImpression		ClinicalImpression.identifier
identifier	token	CodeSystem		CodeSystem.identifier
identifier	token	Communication		Communication.identifier
identifier	token	CommunicationRequest		CommunicationRequest.identifier
identifier	token	ConceptMap		ConceptMap.identifier
identifier	token	Contract		Contract.identifier
identifier	token	Coverage		Coverage.identifier
identifier	token	DataElement		DataElement.identifier
identifier	token	Device		Device.identifier
identifier	token	DeviceComponent		DeviceComponent.identifier
identifier	token	DeviceMetric		DeviceMetric.identifier
identifier	token	DeviceUseStatement		DeviceUseStatement.identifier
identifier	token	DocumentManifest,Goal,Consent,DocumentReference,SupplyRequest,RiskAssessment,CareTeam,ImagingStudy,FamilyMemberHistory,Encounter,DeviceRequest,AllergyIntolerance,CarePlan,EpisodeOfCare,Procedure,List,Immunization,VisionPrescription,ProcedureRequest,Observation,DiagnosticReport,NutritionOrder,Condition,Composition,DetectedIssue,SupplyDelivery		DocumentManifest.masterIdentifier | DocumentManifest.identifier | Goal.identifier | Consent.identifier | DocumentReference.masterIdentifier | DocumentReference.identifier | SupplyRequest.identifier | RiskAssessment.identifier | CareTeam.identifier | ImagingStudy.identifier | FamilyMemberHistory.identifier | Encounter.identifier | DeviceRequest.identifier | AllergyIntolerance.identifier | CarePlan.identifier | EpisodeOfCare.identifier | Procedure.identifier | List.identifier | Immunization.identifier | VisionPrescription.identifier | ProcedureRequest.identifier | Observation.identifier | DiagnosticReport.identifier | NutritionOrder.identifier | Condition.identifier | Composition.identifier | DetectedIssue.identifier | SupplyDelivery.identifier
identifier	token	EligibilityRequest		EligibilityRequest.identifier
identifier	token	EligibilityResponse		EligibilityResponse.identifier
identifier	token	Endpoint		Endpoint.identifier
identifier	token	EnrollmentRequest		EnrollmentRequest.identifier
identifier	token	EnrollmentResponse		EnrollmentResponse.identifier
identifier	token	ExpansionProfile		ExpansionProfile.identifier
identifier	token	ExplanationOfBenefit		ExplanationOfBenefit.identifier
identifier	token	Flag		Flag.identifier
identifier	token	Group		Group.identifier
identifier	token	GuidanceResponse		GuidanceResponse.identifier
identifier	token	HealthcareService		HealthcareService.identifier
identifier	token	ImagingManifest		ImagingManifest.identifier
identifier	token	ImmunizationRecommendation		ImmunizationRecommendation.identifier
identifier	token	Library		Library.identifier
identifier	token	Location		Location.identifier
identifier	token	Measure		Measure.identifier
identifier	token	MeasureReport		MeasureReport.identifier
identifier	token	Media		Media.identifier
identifier	token	MedicationRequest,MedicationAdministration,MedicationStatement,MedicationDispense		MedicationRequest.identifier | MedicationAdministration.identifier | MedicationStatement.identifier | MedicationDispense.identifier
identifier	token	MessageDefinition		MessageDefinition.identifier
identifier	token	Organization		Organization.identifier
identifier	token	Patient		Patient.identifier
identifier	token	PaymentNotice		PaymentNotice.identifier
identifier	token	PaymentReconciliation		PaymentReconciliation.identifier
identifier	token	Person		Person.identifier
identifier	token	PlanDefinition		PlanDefinition.identifier
identifier	token	Practitioner		Practitioner.identifier
identifier	token	PractitionerRole		PractitionerRole.identifier
identifier	token	ProcessRequest		ProcessRequest.identifier
identifier	token	ProcessResponse		ProcessResponse.identifier
identifier	token	Questionnaire		Questionnaire.identifier
identifier	token	QuestionnaireResponse		QuestionnaireResponse.identifier
identifier	token	ReferralRequest		ReferralRequest.identifier
identifier	token	RelatedPerson		RelatedPerson.identifier
identifier	token	RequestGroup		RequestGroup.identifier
identifier	token	ResearchStudy		ResearchStudy.identifier
identifier	token	ResearchSubject		ResearchSubject.identifier
identifier	token	Schedule		Schedule.identifier
identifier	token	Sequence		Sequence.identifier
identifier	token	ServiceDefinition		ServiceDefinition.identifier
identifier	token	Slot		Slot.identifier
identifier	token	Specimen		Specimen.identifier
identifier	token	StructureDefinition		StructureDefinition.identifier
identifier	token	StructureMap		StructureMap.identifier
identifier	token	Substance		Substance.identifier
identifier	token	Task		Task.identifier
identifier	token	TestReport		TestReport.identifier
identifier	token	TestScript		TestScript.identifier
identifier	token	ValueSet		ValueSet.identifier
image	reference	DiagnosticReport	Media	DiagnosticReport.image.link
imaging-study	reference	ImagingManifest	ImagingStudy	ImagingManifest.study.imagingStudy
implicated	reference	DetectedIssue	*	DetectedIssue.implicated
incomingreferral	reference	Appointment	ReferralRequest	Appointment.incomingReferral
incomingreferral	reference	Encounter	ReferralRequest	Encounter.incomingReferral
incomingreferral	reference	EpisodeOfCare	ReferralRequest	EpisodeOfCare.referralRequest
indexed	date	DocumentReference		DocumentReference.indexed
individual	reference	ResearchSubject	Patient	ResearchSubject.individual
information	reference	ImmunizationRecommendation	AllergyIntolerance,Observation	ImmunizationRecommendation.recommendation.supportingPatientInformation
ingredient	reference	Medication	Medication,Substance	Medication.ingredient.item.as(Reference)
ingredient-code	token	Medication		Medication.ingredient.item.as(CodeableConcept)
instance	token	OperationDefinition		OperationDefinition.instance
insurer	reference	Claim	Organization	Claim.insurer
insurer	reference	ClaimResponse	Organization	ClaimResponse.insurer
insurer	reference	EligibilityResponse	Organization	EligibilityResponse.insurer
intended-dispenser	reference	MedicationRequest	Organization	MedicationRequest.dispenseRequest.performer
intent	token	CarePlan		CarePlan.intent
intent	token	DeviceRequest		DeviceRequest.intent
intent	token	MedicationRequest		MedicationRequest.intent
intent	token	ProcedureRequest		ProcedureRequest.intent
intent	token	ReferralRequest		ReferralRequest.intent
intent	token	RequestGroup		RequestGroup.intent
intent	token	Task		Task.intent
investigation	reference	ClinicalImpression	RiskAssessment,FamilyMemberHistory,Observation,DiagnosticReport,ImagingStudy,QuestionnaireResponse	ClinicalImpression.investigation.item
issued	date	Contract		Contract.issued
issued	date	DiagnosticReport		DiagnosticReport.issued
issued	date	TestReport		TestReport.issued
item	reference	Linkage		Linkage.item.resource
item	reference	List	*	List.entry.item
jurisdiction	token	ActivityDefinition		ActivityDefinition.jurisdiction
jurisdiction	token	CapabilityStatement		CapabilityStatement.jurisdiction
jurisdiction	token	CodeSystem		CodeSystem.jurisdiction
jurisdiction	token	CompartmentDefinition		CompartmentDefinition.jurisdiction
jurisdiction	token	ConceptMap		ConceptMap.jurisdiction
jurisdiction	token	DataElement		DataElement.jurisdiction
jurisdiction	token	ExpansionProfile		ExpansionProfile.jurisdiction
jurisdiction	token	GraphDefinition		GraphDefinition.jurisdiction
jurisdiction	token	ImplementationGuide		ImplementationGuide.jurisdiction
jurisdiction	token	Library		Library.jurisdiction
jurisdiction	token	Measure		Measure.jurisdiction
jurisdiction	token	MessageDefinition		MessageDefinition.jurisdiction
jurisdiction	token	NamingSystem		NamingSystem.jurisdiction
jurisdiction	token	OperationDefinition		OperationDefinition.jurisdiction
jurisdiction	token	PlanDefinition		PlanDefinition.jurisdiction
jurisdiction	token	Questionnaire		Questionnaire.jurisdiction
jurisdiction	token	ResearchStudy		ResearchStudy.jurisdiction
jurisdiction	token	SearchParameter		SearchParameter.jurisdiction
jurisdiction	token	ServiceDefinition		ServiceDefinition.jurisdiction
jurisdiction	token	StructureDefinition		StructureDefinition.jurisdiction
jurisdiction	token	StructureMap		StructureMap.jurisdiction
jurisdiction	token	TestScript		TestScript.jurisdiction
jurisdiction	token	ValueSet		ValueSet.jurisdiction
keyword	token	ResearchStudy		ResearchStudy.keyword
keyword	token	StructureDefinition		StructureDefinition.keyword
kind	token	NamingSystem		NamingSystem.kind
kind	token	OperationDefinition		OperationDefinition.kind
kind	token	StructureDefinition		StructureDefinition.kind
language	token	CodeSystem		CodeSystem.concept.designation.language
language	token	DocumentReference		DocumentReference.content.attachment.language
language	token	Patient		Patient.communication.language
last-date	date	AllergyIntolerance		AllergyIntolerance.lastOccurrence
length	number	Encounter		Encounter.length
link	reference	Patient	Patient,RelatedPerson	Patient.link.other
link	reference	Person	Practitioner,Patient,Person,RelatedPerson	Person.link.target
location	reference	AdverseEvent	Location	AdverseEvent.location
location	reference	Appointment	Location	Appointment.participant.actor
location	reference	AppointmentResponse	Location	AppointmentResponse.actor
location	reference	Device	Location	Device.location
location	reference	Encounter	Location	Encounter.location.location
location	reference	HealthcareService	Location	HealthcareService.location
location	reference	Immunization	Location	Immunization.location
location	reference	PractitionerRole	Location	PractitionerRole.location
location	reference	Procedure	Location	Procedure.location
location	reference	Provenance	Location	Provenance.location
location	uri	DocumentReference		DocumentReference.content.attachment.url
location-period	date	Encounter		Encounter.location.period
lot-number	string	Immunization		Immunization.lotNumber
manifestation	token	AllergyIntolerance		AllergyIntolerance.reaction.manifestation
manufacturer	reference	Immunization	Organization	Immunization.manufacturer
manufacturer	reference	Medication	Organization	Medication.manufacturer
manufacturer	string	Device		Device.manufacturer
medication	reference	MedicationRequest,MedicationAdministration,MedicationStatement,MedicationDispense	Medication	MedicationRequest.medication.as(Reference) | MedicationAdministration.medication.as(Reference) | MedicationStatement.medication.as(Reference) | MedicationDispense.medication.as(Reference)
medium	token	Communication		Communication.medium
medium	token	CommunicationRequest		CommunicationRequest.medium
member	reference	Group	Practitioner,Device,Medication,Patient,Substance	Group.member.entity
message	reference	Bundle	MessageHeader	Bundle.entry[0].resource
method	token	Observation		Observation.method
method	token	RiskAssessment		RiskAssessment.method
modality	token	ImagingStudy		ImagingStudy.series.modality
mode	token	CapabilityStatement		CapabilityStatement.rest.mode
model	string	Device		Device.model
modified	date	Task		Task.lastModified
mothersMaidenName	string	Patient
name	string	Account		Account.name
name	string	ActivityDefinition		ActivityDefinition.name
name	string	CapabilityStatement		CapabilityStatement.name
name	string	CodeSystem		CodeSystem.name
name	string	CompartmentDefinition		CompartmentDefinition.name
name	string	ConceptMap		ConceptMap.name
name	string	DataElement		DataElement.name
name	string	Endpoint		Endpoint.name
name	string	ExpansionProfile		ExpansionProfile.name
name	string	GraphDefinition		GraphDefinition.name
name	string	HealthcareService		HealthcareService.name
name	string	ImplementationGuide		ImplementationGuide.name
name	string	Library		Library.name
name	string	Location		Location.name | Location.alias
name	string	Measure		Measure.name
name	string	MessageDefinition		MessageDefinition.name
name	string	NamingSystem		NamingSystem.name
name	string	OperationDefinition		OperationDefinition.name
name	string	Organization		Organization.name | Organization.alias
name	string	Patient		Patient.name
name	string	Person		Person.name
name	string	PlanDefinition		PlanDefinition.name
name	string	Practitioner		Practitioner.name
name	string	Questionnaire		Questionnaire.name
name	string	RelatedPerson		RelatedPerson.name
name	string	SearchParameter		SearchParameter.name
name	string	ServiceDefinition		ServiceDefinition.name
name	string	StructureDefinition		StructureDefinition.name
name	string	StructureMap		StructureMap.name
name	string	TestScript		TestScript.name
name	string	ValueSet		ValueSet.name
near	token	Location		Location.position
near-distance	quantity	Location		Location.position
not-given	token	MedicationAdministration		MedicationAdministration.notGiven
notes	string	List		List.note.text
notgiven	token	Immunization		Immunization.notGiven
objectClass	token	DataElement
objectClassProperty	token	DataElement
occurrence	date	ChargeItem		ChargeItem.occurrence
occurrence	date	CommunicationRequest		CommunicationRequest.occurrence.as(dateTime)
occurrence	date	ProcedureRequest		ProcedureRequest.occurrence
occurrence-date	date	ReferralRequest		ReferralRequest.occurrence
onset	date	AllergyIntolerance		AllergyIntolerance.reaction.onset
onset-age	quantity	Condition		Condition.onset.as(Age) | Condition.onset.as(Range)
onset-date	date	Condition		Condition.onset.as(dateTime) | Condition.onset.as(Period)
onset-info	string	Condition		Condition.onset.as(string)
operational-status	token	Location		Location.operationalStatus
operator	reference	Media	Practitioner	Media.operator
oraldiet	token	NutritionOrder		NutritionOrder.oralDiet.type
organization	reference	Claim	Organization	Claim.organization
organization	reference	Consent	Organization	Consent.organization
organization	reference	Device	Organization	Device.owner
organization	reference	EligibilityRequest	Organization	EligibilityRequest.organization
organization	reference	Endpoint	Organization	Endpoint.managingOrganization
organization	reference	EnrollmentRequest	Organization	EnrollmentRequest.organization
organization	reference	EnrollmentResponse	Organization	EnrollmentResponse.organization
organization	reference	EpisodeOfCare	Organization	EpisodeOfCare.managingOrganization
organization	reference	ExplanationOfBenefit	Organization	ExplanationOfBenefit.organization
organization	reference	HealthcareService	Organization	HealthcareService.providedBy
organization	reference	Location	Organization	Location.managingOrganization
organization	reference	Patient	Organization	Patient.managingOrganization
organization	reference	PaymentNotice	Organization	PaymentNotice.organization
organization	reference	PaymentReconciliation	Organization	PaymentReconciliation.organization
organization	reference	Person	Organization	Person.managingOrganization
organization	reference	PractitionerRole	Organization	PractitionerRole.organization
organization	reference	ProcessRequest	Organization	ProcessRequest.organization
organization	reference	ProcessResponse	Organization	ProcessResponse.organization
organization	reference	Task	Organization	Task.requester.onBehalfOf
other	uri	ConceptMap		ConceptMap.group.unmapped.url
outcome	token	AuditEvent		AuditEvent.outcome
outcome	token	ClaimResponse		ClaimResponse.outcome
outcome	token	EligibilityResponse		EligibilityResponse.outcome
outcome	token	PaymentReconciliation		PaymentReconciliation.outcome
over-the-counter	token	Medication		Medication.isOverTheCounter
owner	reference	Account	Organization	Account.owner
owner	reference	Task	Practitioner,Organization,Device,Patient,RelatedPerson	Task.owner
package-item	reference	Medication	Medication	Medication.package.content.item.as(Reference)
package-item-code	token	Medication		Medication.package.content.item.as(CodeableConcept)
param-profile	reference	OperationDefinition	StructureDefinition	OperationDefinition.parameter.profile
parent	reference	DeviceComponent	DeviceComponent	DeviceComponent.parent
parent	reference	DeviceMetric	DeviceComponent	DeviceMetric.parent
parent	reference	QuestionnaireResponse	Observation,Procedure	QuestionnaireResponse.parent
parent	reference	Specimen	Specimen	Specimen.parent
part-of	reference	CarePlan	CarePlan	CarePlan.partOf
part-of	reference	Communication	*	Communication.partOf
part-of	reference	Condition
part-of	reference	Encounter	Encounter	Encounter.partOf
part-of	reference	MedicationStatement	MedicationDispense,Observation,MedicationAdministration,Procedure,MedicationStatement	MedicationStatement.partOf
part-of	reference	Procedure	Observation,Procedure,MedicationAdministration	Procedure.partOf
part-of	reference	Task	Task	Task.partOf
part-status	token	Appointment		Appointment.participant.status
part-status	token	AppointmentResponse		AppointmentResponse.participantStatus
participant	reference	CareTeam	Practitioner,Organization,CareTeam,Patient,RelatedPerson	CareTeam.participant.member
participant	reference	Encounter	Practitioner,RelatedPerson	Encounter.participant.individual
participant	reference	RequestGroup	Practitioner,Patient,Person,RelatedPerson	RequestGroup.action.participant
participant	uri	TestReport		TestReport.participant.uri
participant-actor	reference	ChargeItem	Practitioner,Organization,Device,Patient,RelatedPerson	ChargeItem.participant.actor
participant-role	token	ChargeItem		ChargeItem.participant.role
participant-type	token	Encounter		Encounter.participant.type
partof	reference	Location	Location	Location.partOf
partof	reference	Organization	Organization	Organization.partOf
partof	reference	ResearchStudy	ResearchStudy	ResearchStudy.partOf
path	token	StructureDefinition		StructureDefinition.snapshot.element.path | StructureDefinition.differential.element.path
patient	reference	Account	Patient	Account.subject
patient	reference	Appointment	Patient	Appointment.participant.actor
patient	reference	AppointmentResponse	Patient	AppointmentResponse.actor
patient	reference	AuditEvent	Patient	AuditEvent.agent.reference | AuditEvent.entity.reference
patient	reference	Basic	Patient	Basic.subject
patient	reference	BodySite	Patient	BodySite.patient
patient	reference	ChargeItem	Patient	ChargeItem.subject
patient	reference	Claim	Patient	Claim.patient
patient	reference	ClaimResponse	Patient	ClaimResponse.patient
patient	reference	Communication	Patient	Communication.subject
patient	reference	CommunicationRequest	Patient	CommunicationRequest.subject
patient	reference	Contract	Patient	Contract.subject
patient	reference	Device	Patient	Device.patient
patient	reference	EligibilityRequest	Patient	EligibilityRequest.patient
patient	reference	EnrollmentRequest	Patient	EnrollmentRequest.subject
patient	reference	ExplanationOfBenefit	Patient	ExplanationOfBenefit.patient
patient	reference	GuidanceResponse	Patient	GuidanceResponse.subject
patient	reference	ImmunizationRecommendation	Patient	ImmunizationRecommendation.patient
patient	reference	MeasureReport	Patient	MeasureReport.patient
patient	reference	Media	Patient	Media.subject
patient	reference	MedicationRequest,MedicationAdministration,MedicationStatement,MedicationDispense	Patient	MedicationRequest.subject | MedicationAdministration.subject | MedicationStatement.subject | MedicationDispense.subject
patient	reference	Person	Patient	Person.link.target
patient	reference	Provenance	Patient	Provenance.target
patient	reference	QuestionnaireResponse	Patient	QuestionnaireResponse.subject
patient	reference	ReferralRequest,DocumentManifest,Goal,Consent,DocumentReference,ImagingManifest,RiskAssessment,CareTeam,ImagingStudy,FamilyMemberHistory,Encounter,DeviceUseStatement,DeviceRequest,AllergyIntolerance,CarePlan,EpisodeOfCare,Procedure,List,Immunization,VisionPrescription,ProcedureRequest,Flag,Observation,DiagnosticReport,NutritionOrder,Condition,Composition,DetectedIssue,SupplyDelivery,ClinicalImpression	Patient,Group	ReferralRequest.subject | DocumentManifest.subject | Goal.subject | Consent.patient | DocumentReference.subject | ImagingManifest.patient | RiskAssessment.subject | CareTeam.subject | ImagingStudy.patient | FamilyMemberHistory.patient | Encounter.subject | DeviceUseStatement.subject | DeviceRequest.subject | AllergyIntolerance.patient | CarePlan.subject | EpisodeOfCare.patient | Procedure.subject | List.subject | Immunization.patient | VisionPrescription.patient | ProcedureRequest.subject | Flag.subject | Observation.subject | DiagnosticReport.subject | NutritionOrder.patient | Condition.subject | Composition.subject | DetectedIssue.patient | SupplyDelivery.patient | ClinicalImpression.subject
patient	reference	RelatedPerson	Patient	RelatedPerson.patient
patient	reference	RequestGroup	Patient	RequestGroup.subject
patient	reference	ResearchSubject	Patient	ResearchSubject.individual
patient	reference	Sequence	Patient	Sequence.patient
patient	reference	Specimen	Patient	Specimen.subject
patient	reference	Task	Patient	Task.for
payee	reference	Claim	Practitioner,Organization,Patient,RelatedPerson	Claim.payee.party
payee	reference	ExplanationOfBenefit	Practitioner,Organization,Patient,RelatedPerson	ExplanationOfBenefit.payee.party
payload	string	Subscription		Subscription.channel.payload
payload-type	token	Endpoint		Endpoint.payloadType
payment-date	date	ClaimResponse		ClaimResponse.payment.date
payment-status	token	PaymentNotice		PaymentNotice.paymentStatus
payor	reference	Coverage	Organization,Patient,RelatedPerson	Coverage.payor
performer	reference	CarePlan	Practitioner,Organization,CareTeam,Patient,RelatedPerson	CarePlan.activity.detail.performer
performer	reference	DeviceRequest	Practitioner,Organization,Device,Patient,HealthcareService,RelatedPerson	DeviceRequest.performer
performer	reference	DiagnosticReport	Practitioner,Organization	DiagnosticReport.performer.actor
performer	reference	ImagingStudy	Practitioner	ImagingStudy.series.performer
performer	reference	MedicationAdministration	Practitioner,Device,Patient,RelatedPerson	MedicationAdministration.performer.actor
performer	reference	MedicationDispense	Practitioner,Organization,Device,Patient,RelatedPerson	MedicationDispense.performer.actor
performer	reference	Observation	Practitioner,Organization,Patient,RelatedPerson	Observation.performer
performer	reference	Procedure	Practitioner,Organization,Device,Patient,RelatedPerson	Procedure.performer.actor
performer	reference	ProcedureRequest	Practitioner,Organization,Device,Patient,HealthcareService,RelatedPerson	ProcedureRequest.performer
performer	reference	RiskAssessment	Practitioner,Device	RiskAssessment.performer
performer	token	Task		Task.performerType
performer-type	token	ProcedureRequest		ProcedureRequest.performerType
performing-organization	reference	ChargeItem	Organization	ChargeItem.performingOrganization
period	date	Account		Account.period
period	date	Composition		Composition.event.period
period	date	Consent		Consent.period
period	date	DocumentReference		DocumentReference.context.period
period	date	NamingSystem		NamingSystem.uniqueId.period
period	date	Task		Task.executionPeriod
phone	token	PractitionerRole,RelatedPerson,Practitioner,Person,Patient		PractitionerRole.telecom.where(system='phone') | RelatedPerson.telecom.where(system='phone') | Practitioner.telecom.where(system='phone') | Person.telecom.where(system='phone') | Patient.telecom.where(system='phone')
phonetic	string	Organization		Organization.name
phonetic	string	RelatedPerson,Practitioner,Person,Patient		RelatedPerson.name | Practitioner.name | Person.name | Patient.name
plan	string	Coverage		Coverage.grouping.plan
policy	uri	AuditEvent		AuditEvent.agent.policy
policy-holder	reference	Coverage	Organization,Patient,RelatedPerson	Coverage.policyHolder
practitioner	reference	Appointment	Practitioner	Appointment.participant.actor
practitioner	reference	AppointmentResponse	Practitioner	AppointmentResponse.actor
practitioner	reference	Encounter	Practitioner	Encounter.participant.individual
practitioner	reference	Immunization	Practitioner	Immunization.practitioner.actor
practitioner	reference	Person	Practitioner	Person.link.target
practitioner	reference	PractitionerRole	Practitioner	PractitionerRole.practitioner
predecessor	reference	ActivityDefinition	*	ActivityDefinition.relatedArtifact.where(type='predecessor').resource
predecessor	reference	Library	*	Library.relatedArtifact.where(type='predecessor').resource
predecessor	reference	Measure	*	Measure.relatedArtifact.where(type='predecessor').resource
predecessor	reference	PlanDefinition	*	PlanDefinition.relatedArtifact.where(type='predecessor').resource
predecessor	reference	ServiceDefinition	*	ServiceDefinition.relatedArtifact.where(type='predecessor').resource
prescriber	reference	VisionPrescription	Practitioner	VisionPrescription.prescriber
prescription	reference	MedicationAdministration,MedicationDispense	MedicationRequest	MedicationAdministration.prescription | MedicationDispense.authorizingPrescription
previous	reference	ClinicalImpression	ClinicalImpression	ClinicalImpression.previous
price-override	quantity	ChargeItem		ChargeItem.priceOverride
principalinvestigator	reference	ResearchStudy	Practitioner	ResearchStudy.principalInvestigator
priority	token	Claim		Claim.priority
priority	token	CommunicationRequest		CommunicationRequest.priority
priority	token	MedicationRequest		MedicationRequest.priority
priority	token	ProcedureRequest		ProcedureRequest.priority
priority	token	ReferralRequest		ReferralRequest.priority
priority	token	RequestGroup		RequestGroup.priority
priority	token	Task		Task.priority
priorrequest	reference	DeviceRequest	*	DeviceRequest.priorRequest
probability	number	RiskAssessment		RiskAssessment.prediction.probability
problem	reference	ClinicalImpression	Condition,AllergyIntolerance	ClinicalImpression.problem
product	uri	ConceptMap		ConceptMap.group.element.target.product.property
programname	string	HealthcareService		HealthcareService.programName
protocol	reference	ResearchStudy	PlanDefinition	ResearchStudy.protocol
provider	reference	Claim	Practitioner	Claim.provider
provider	reference	EligibilityRequest	Practitioner	EligibilityRequest.provider
provider	reference	ExplanationOfBenefit	Practitioner	ExplanationOfBenefit.provider
provider	reference	NutritionOrder	Practitioner	NutritionOrder.orderer
provider	reference	PaymentNotice	Practitioner	PaymentNotice.provider
provider	reference	ProcessRequest	Practitioner	ProcessRequest.provider
publisher	string	ActivityDefinition		ActivityDefinition.publisher
publisher	string	CapabilityStatement		CapabilityStatement.publisher
publisher	string	CodeSystem		CodeSystem.publisher
publisher	string	CompartmentDefinition		CompartmentDefinition.publisher
publisher	string	ConceptMap		ConceptMap.publisher
publisher	string	DataElement		DataElement.publisher
publisher	string	ExpansionProfile		ExpansionProfile.publisher
publisher	string	GraphDefinition		GraphDefinition.publisher
publisher	string	ImplementationGuide		ImplementationGuide.publisher
publisher	string	Library		Library.publisher
publisher	string	Measure		Measure.publisher
publisher	string	MessageDefinition		MessageDefinition.publisher
publisher	string	NamingSystem		NamingSystem.publisher
publisher	string	OperationDefinition		OperationDefinition.publisher
publisher	string	PlanDefinition		PlanDefinition.publisher
publisher	string	Questionnaire		Questionnaire.publisher
publisher	string	SearchParameter		SearchParameter.publisher
publisher	string	ServiceDefinition		ServiceDefinition.publisher
publisher	string	StructureDefinition		StructureDefinition.publisher
publisher	string	StructureMap		StructureMap.publisher
publisher	string	TestScript		TestScript.publisher
publisher	string	ValueSet		ValueSet.publisher
purpose	token	Consent		Consent.purpose | Consent.except.purpose
quantity	quantity	ChargeItem		ChargeItem.quantity
quantity	quantity	Substance		Substance.instance.quantity
questionnaire	reference	QuestionnaireResponse	Questionnaire	QuestionnaireResponse.questionnaire
reaction	reference	AdverseEvent	Condition	AdverseEvent.reaction
reaction	reference	Immunization	Observation	Immunization.reaction.detail
reaction-date	date	Immunization		Immunization.reaction.date
reason	token	Encounter		Encounter.reason
reason	token	ImagingStudy		ImagingStudy.reason
reason	token	Immunization		Immunization.explanation.reason
reason-given	token	MedicationAdministration		MedicationAdministration.reasonCode
reason-not-given	token	Immunization		Immunization.explanation.reasonNotGiven
reason-not-given	token	MedicationAdministration		MedicationAdministration.reasonNotGiven
received	date	Communication		Communication.received
receiver	reference	MedicationDispense	Practitioner,Patient	MedicationDispense.receiver
receiver	reference	MessageHeader	Practitioner,Organization	MessageHeader.receiver
receiver	reference	SupplyDelivery	Practitioner	SupplyDelivery.receiver
recipient	reference	Communication	Practitioner,Group,Organization,Device,Patient,RelatedPerson	Communication.recipient
recipient	reference	CommunicationRequest	Practitioner,Group,Organization,CareTeam,Device,Patient,RelatedPerson	CommunicationRequest.recipient
recipient	reference	DocumentManifest	Practitioner,Organization,Patient,RelatedPerson	DocumentManifest.recipient
recipient	reference	ReferralRequest	Practitioner,Organization,HealthcareService	ReferralRequest.recipient
recorded	date	Provenance		Provenance.recorded
recorder	reference	AdverseEvent	Practitioner,Patient,RelatedPerson	AdverseEvent.recorder
recorder	reference	AllergyIntolerance	Practitioner,Patient	AllergyIntolerance.recorder
reference	uri	ValueSet		ValueSet.compose.include.system
related	composite	Observation		Observation.related	reference=target;token=type
related-id	token	Composition		Composition.relatesTo.target.as(Identifier)
related-id	token	DocumentManifest		DocumentManifest.related.identifier
related-id	token	DocumentReference		DocumentReference.context.related.identifier
related-ref	reference	Composition	Composition	Composition.relatesTo.target.as(Reference)
related-ref	reference	DocumentManifest	*	DocumentManifest.related.ref
related-ref	reference	DocumentReference	*	DocumentReference.context.related.ref
related-target	reference	Observation	Observation,Sequence,QuestionnaireResponse	Observation.related.target
related-type	token	Observation		Observation.related.type
relatedperson	reference	Person	RelatedPerson	Person.link.target
relatesto	reference	DocumentReference	DocumentReference	DocumentReference.relatesTo.target
relation	token	DocumentReference		DocumentReference.relatesTo.code
relationship	composite	DocumentReference		DocumentReference.relatesTo	reference=code;token=target
relationship	token	FamilyMemberHistory		FamilyMemberHistory.relationship
replaced-by	reference	NamingSystem	NamingSystem	NamingSystem.replacedBy
replaces	reference	CarePlan	CarePlan	CarePlan.replaces
replaces	reference	CommunicationRequest	CommunicationRequest	CommunicationRequest.replaces
replaces	reference	ProcedureRequest	*	ProcedureRequest.replaces
replaces	reference	ReferralRequest	ReferralRequest	ReferralRequest.replaces
request	reference	ClaimResponse	Claim	ClaimResponse.request
request	reference	EligibilityResponse	EligibilityRequest	EligibilityResponse.request
request	reference	EnrollmentResponse	EnrollmentRequest	EnrollmentResponse.request
request	reference	PaymentNotice	*	PaymentNotice.request
request	reference	PaymentReconciliation	ProcessRequest	PaymentReconciliation.request
request	reference	ProcessResponse	*	ProcessResponse.request
request	token	GuidanceResponse		GuidanceResponse.requestId
request-organization	reference	EligibilityResponse	Organization	EligibilityResponse.requestOrganization
request-organization	reference	PaymentReconciliation	Organization	PaymentReconciliation.requestOrganization
request-organization	reference	ProcessResponse	Organization	ProcessResponse.requestOrganization
request-provider	reference	ClaimResponse	Practitioner	ClaimResponse.requestProvider
request-provider	reference	EligibilityResponse	Practitioner	EligibilityResponse.requestProvider
request-provider	reference	PaymentReconciliation	Practitioner	PaymentReconciliation.requestProvider
request-provider	reference	ProcessResponse	Practitioner	ProcessResponse.requestProvider
requester	reference	CommunicationRequest	Practitioner,Organization,Device,Patient,RelatedPerson	CommunicationRequest.requester.agent
requester	reference	DeviceRequest	Practitioner,Organization,Device	DeviceRequest.requester.agent
requester	reference	MedicationRequest	Practitioner,Organization,Device,Patient,RelatedPerson	MedicationRequest.requester.agent
requester	reference	ProcedureRequest	Practitioner,Organization,Device	ProcedureRequest.requester.agent
requester	reference	ReferralRequest	Practitioner,Organization,Device,Patient,RelatedPerson	ReferralRequest.requester.agent
requester	reference	SupplyRequest	Practitioner,Organization,Device,Patient,RelatedPerson	SupplyRequest.requester.agent
requester	reference	Task	Practitioner,Organization,Device,Patient,RelatedPerson	Task.requester.agent
requesting-organization	reference	ChargeItem	Organization	ChargeItem.requestingOrganization
requisition	token	ProcedureRequest		ProcedureRequest.requisition
resource	reference	ImplementationGuide	*	ImplementationGuide.package.resource.source
resource	token	CapabilityStatement		CapabilityStatement.rest.resource.type
resource	token	CompartmentDefinition		CompartmentDefinition.resource.code
resource-profile	reference	CapabilityStatement	StructureDefinition	CapabilityStatement.rest.resource.profile
response	reference	PaymentNotice	*	PaymentNotice.response
response-id	token	MessageHeader		MessageHeader.response.identifier
responsible	reference	MessageHeader	Practitioner,Organization	MessageHeader.responsible
responsible	string	NamingSystem		NamingSystem.responsible
responsibleparty	reference	MedicationDispense	Practitioner	MedicationDispense.substitution.responsibleParty
result	reference	DiagnosticReport	Observation	DiagnosticReport.result
result	token	TestReport		TestReport.result
risk	token	RiskAssessment		RiskAssessment.prediction.qualitativeRisk
role	token	PractitionerRole		PractitionerRole.code
route	token	AllergyIntolerance		AllergyIntolerance.reaction.exposureRoute
schedule	reference	Slot	Schedule	Slot.schedule
section	token	Composition		Composition.section.code
security-service	token	CapabilityStatement		CapabilityStatement.rest.security.service
securitylabel	token	Consent		Consent.securityLabel | Consent.except.securityLabel
securitylabel	token	DocumentReference		DocumentReference.securityLabel
selected-study	uri	ImagingManifest		ImagingManifest.study.uid
sender	reference	Communication	Practitioner,Organization,Device,Patient,RelatedPerson	Communication.sender
sender	reference	CommunicationRequest	Practitioner,Organization,Device,Patient,RelatedPerson	CommunicationRequest.sender
sender	reference	MessageHeader	Practitioner,Organization	MessageHeader.sender
sent	date	Communication		Communication.sent
sequence	string	Coverage		Coverage.sequence
series	uri	ImagingStudy		ImagingStudy.series.uid
seriousness	token	AdverseEvent		AdverseEvent.seriousness
service	reference	ChargeItem	Immunization,MedicationDispense,SupplyDelivery,Observation,DiagnosticReport,ImagingStudy,MedicationAdministration,Procedure	ChargeItem.service
service	reference	PractitionerRole	HealthcareService	PractitionerRole.healthcareService
service	token	ReferralRequest		ReferralRequest.serviceRequested
service-provider	reference	Encounter	Organization	Encounter.serviceProvider
service-type	token	Appointment		Appointment.serviceType
setting	token	DocumentReference		DocumentReference.context.practiceSetting
severity	token	AllergyIntolerance		AllergyIntolerance.reaction.severity
severity	token	Condition		Condition.severity
signature-type	token	Provenance		Provenance.signature.type
signer	reference	Contract	Practitioner,Organization,Patient,RelatedPerson	Contract.signer.party
site	reference	ResearchStudy	Location	ResearchStudy.site
site	token	AuditEvent		AuditEvent.source.site
site	token	Media		Media.bodySite
slot-type	token	Slot		Slot.serviceType
software	string	CapabilityStatement		CapabilityStatement.software.name
source	reference	ConceptMap	ValueSet	ConceptMap.source.as(Reference)
source	reference	Consent	Consent,Contract,QuestionnaireResponse,DocumentReference	Consent.source
source	reference	DeviceComponent	Device	DeviceComponent.source
source	reference	DeviceMetric	Device	DeviceMetric.source
source	reference	Linkage		Linkage.item.resource
source	reference	List	Practitioner,Device,Patient	List.source
source	reference	MedicationStatement	Practitioner,Organization,Patient,RelatedPerson	MedicationStatement.informationSource
source	reference	QuestionnaireResponse	Practitioner,Patient,RelatedPerson	QuestionnaireResponse.source
source	string	MessageHeader		MessageHeader.source.name
source	token	AuditEvent		AuditEvent.source.identifier
source	uri	DocumentManifest		DocumentManifest.source
source-code	token	ConceptMap		ConceptMap.group.element.code
source-system	uri	ConceptMap		ConceptMap.group.source
source-uri	reference	ConceptMap	ValueSet	ConceptMap.source.as(uri)
source-uri	uri	MessageHeader		MessageHeader.source.endpoint
special-arrangement	token	Encounter		Encounter.hospitalization.specialArrangement
specialty	token	PractitionerRole		PractitionerRole.specialty
specialty	token	ReferralRequest		ReferralRequest.specialty
specimen	reference	DiagnosticReport	Specimen	DiagnosticReport.specimen
specimen	reference	Observation	Specimen	Observation.specimen
specimen	reference	ProcedureRequest	Specimen	ProcedureRequest.specimen
sponsor	reference	ResearchStudy	Organization	ResearchStudy.sponsor
stage	token	Condition		Condition.stage.summary
start	date	Provenance		Provenance.period.start
start	date	Slot		Slot.start
start	number	Sequence		Sequence.referenceSeq.windowStart
start	token	GraphDefinition		GraphDefinition.start
start-date	date	Goal		Goal.start.as(date)
started	date	ImagingStudy		ImagingStudy.started
status	token	Account		Account.status
status	token	ActivityDefinition		ActivityDefinition.status
status	token	Appointment		Appointment.status
status	token	CapabilityStatement		CapabilityStatement.status
status	token	CarePlan		CarePlan.status
status	token	CareTeam		CareTeam.status
status	token	ClinicalImpression		ClinicalImpression.status
status	token	CodeSystem		CodeSystem.status
status	token	Communication		Communication.status
status	token	CommunicationRequest		CommunicationRequest.status
status	token	CompartmentDefinition		CompartmentDefinition.status
status	token	Composition		Composition.status
status	token	ConceptMap		ConceptMap.status
status	token	Consent		Consent.status
status	token	DataElement		DataElement.status
status	token	Device		Device.status
status	token	DeviceRequest		DeviceRequest.status
status	token	DiagnosticReport		DiagnosticReport.status
status	token	DocumentManifest		DocumentManifest.status
status	token	DocumentReference		DocumentReference.status
status	token	Encounter		Encounter.status
status	token	Endpoint		Endpoint.status
status	token	EpisodeOfCare		EpisodeOfCare.status
status	token	ExpansionProfile		ExpansionProfile.status
status	token	FamilyMemberHistory		FamilyMemberHistory.status
status	token	Goal		Goal.status
status	token	GraphDefinition		GraphDefinition.status
status	token	Immunization		Immunization.status
status	token	ImmunizationRecommendation		ImmunizationRecommendation.recommendation.forecastStatus
status	token	ImplementationGuide		ImplementationGuide.status
status	token	Library		Library.status
status	token	List		List.status
status	token	Location		Location.status
status	token	Measure		Measure.status
status	token	MeasureReport		MeasureReport.status
status	token	Medication		Medication.status
status	token	MedicationRequest,MedicationAdministration,MedicationStatement,MedicationDispense		MedicationRequest.status | MedicationAdministration.status | MedicationStatement.status | MedicationDispense.status
status	token	MessageDefinition		MessageDefinition.status
status	token	NamingSystem		NamingSystem.status
status	token	NutritionOrder		NutritionOrder.status
status	token	Observation		Observation.status
status	token	OperationDefinition		OperationDefinition.status
status	token	PlanDefinition		PlanDefinition.status
status	token	Procedure		Procedure.status
status	token	ProcedureRequest		ProcedureRequest.status
status	token	Questionnaire		Questionnaire.status
status	token	QuestionnaireResponse		QuestionnaireResponse.status
status	token	ReferralRequest		ReferralRequest.status
status	token	RequestGroup		RequestGroup.status
status	token	ResearchStudy		ResearchStudy.status
status	token	ResearchSubject		ResearchSubject.status
status	token	SearchParameter		SearchParameter.status
status	token	ServiceDefinition		ServiceDefinition.status
status	token	Slot		Slot.status
status	token	Specimen		Specimen.status
status	token	StructureDefinition		StructureDefinition.status
status	token	StructureMap		StructureMap.status
status	token	Subscription		Subscription.status
status	token	Substance		Substance.status
status	token	SupplyDelivery		SupplyDelivery.status
status	token	SupplyRequest		SupplyRequest.status
status	token	Task		Task.status
status	token	TestScript		TestScript.status
status	token	ValueSet		ValueSet.status
statusdate	date	PaymentNotice		PaymentNotice.statusDate
stringency	token	DataElement		DataElement.stringency
study	reference	AdverseEvent	ResearchStudy	AdverseEvent.study
study	uri	ImagingStudy		ImagingStudy.uid
subclass	string	Coverage		Coverage.grouping.subClass
subgroup	string	Coverage		Coverage.grouping.subGroup
subject	reference	Account	Practitioner,Organization,Device,Patient,HealthcareService,Location	Account.subject
subject	reference	AdverseEvent	Device,Medication,Patient,ResearchSubject	AdverseEvent.subject
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
subject	reference	EnrollmentRequest	Patient	EnrollmentRequest.subject
subject	reference	Flag	Practitioner,Group,Organization,Medication,Patient,PlanDefinition,Procedure,Location	Flag.subject
subject	reference	Goal	Group,Organization,Patient	Goal.subject
subject	reference	GuidanceResponse	Group,Patient	GuidanceResponse.subject
subject	reference	List	Group,Device,Patient,Location	List.subject
subject	reference	Media	Practitioner,Group,Specimen,Device,Patient	Media.subject
subject	reference	MedicationAdministration	Group,Patient	MedicationAdministration.subject
subject	reference	MedicationDispense	Group,Patient	MedicationDispense.subject
subject	reference	MedicationRequest	Group,Patient	MedicationRequest.subject
subject	reference	MedicationStatement	Group,Patient	MedicationStatement.subject
subject	reference	Observation	Group,Device,Patient,Location	Observation.subject
subject	reference	Procedure	Group,Patient	Procedure.subject
subject	reference	ProcedureRequest	Group,Device,Patient,Location	ProcedureRequest.subject
subject	reference	QuestionnaireResponse	*	QuestionnaireResponse.subject
subject	reference	ReferralRequest	Group,Patient	ReferralRequest.subject
subject	reference	RequestGroup	Group,Patient	RequestGroup.subject
subject	reference	RiskAssessment	Group,Patient	RiskAssessment.subject
subject	reference	Specimen	Group,Device,Patient,Substance	Specimen.subject
subject	reference	Task	*	Task.for
subplan	string	Coverage		Coverage.grouping.subPlan
subscriber	reference	Coverage	Patient,RelatedPerson	Coverage.subscriber
substance	reference	AdverseEvent	Device,Medication,Substance,MedicationAdministration,MedicationStatement	AdverseEvent.suspectEntity.instance
substance-reference	reference	Substance	Substance	Substance.ingredient.substance.as(Reference)
subtype	token	AuditEvent		AuditEvent.subtype
subtype	token	Media		Media.subtype
successor	reference	ActivityDefinition	*	ActivityDefinition.relatedArtifact.where(type='successor').resource
successor	reference	Library	*	Library.relatedArtifact.where(type='successor').resource
successor	reference	Measure	*	Measure.relatedArtifact.where(type='successor').resource
successor	reference	PlanDefinition	*	PlanDefinition.relatedArtifact.where(type='successor').resource
successor	reference	ServiceDefinition	*	ServiceDefinition.relatedArtifact.where(type='successor').resource
supplement	token	NutritionOrder		NutritionOrder.supplement.type
supplier	reference	SupplyDelivery	Practitioner,Organization	SupplyDelivery.supplier
supplier	reference	SupplyRequest	Organization	SupplyRequest.supplier
support	reference	ImmunizationRecommendation	Immunization	ImmunizationRecommendation.recommendation.supportingImmunization
supported-profile	reference	CapabilityStatement	StructureDefinition	CapabilityStatement.profile
system	token	OperationDefinition		OperationDefinition.system
system	uri	CodeSystem		CodeSystem.url
target	reference	ConceptMap	ValueSet	ConceptMap.target.as(Reference)
target	reference	MessageHeader	Device	MessageHeader.destination.target
target	reference	Provenance	*	Provenance.target
target	token	SearchParameter		SearchParameter.target
target-code	token	ConceptMap		ConceptMap.group.element.target.code
target-date	date	Goal		Goal.target.due.as(date)
target-disease	token	ImmunizationRecommendation		ImmunizationRecommendation.recommendation.targetDisease
target-system	uri	ConceptMap		ConceptMap.group.target
target-uri	reference	ConceptMap	ValueSet	ConceptMap.target.as(uri)
telecom	token	NamingSystem		NamingSystem.contact.telecom
telecom	token	PractitionerRole,RelatedPerson,Practitioner,Person,Patient		PractitionerRole.telecom | RelatedPerson.telecom | Practitioner.telecom | Person.telecom | Patient.telecom
term-topic	reference	Contract	*	Contract.term.topic
tester	string	TestReport		TestReport.tester
testscript	reference	TestReport	TestScript	TestReport.testScript
testscript-capability	string	TestScript		TestScript.metadata.capability.description
timestamp	date	MessageHeader		MessageHeader.timestamp
title	string	ActivityDefinition		ActivityDefinition.title
title	string	CapabilityStatement		CapabilityStatement.title
title	string	CodeSystem		CodeSystem.title
title	string	CompartmentDefinition		CompartmentDefinition.title
title	string	Composition		Composition.title
title	string	ConceptMap		ConceptMap.title
title	string	DataElement		DataElement.title
title	string	Library		Library.title
title	string	List		List.title
title	string	Measure		Measure.title
title	string	MessageDefinition		MessageDefinition.title
title	string	PlanDefinition		PlanDefinition.title
title	string	Questionnaire		Questionnaire.title
title	string	ResearchStudy		ResearchStudy.title
title	string	ServiceDefinition		ServiceDefinition.title
title	string	StructureDefinition		StructureDefinition.title
title	string	StructureMap		StructureMap.title
title	string	TestScript		TestScript.title
title	string	ValueSet		ValueSet.title
topic	token	ActivityDefinition		ActivityDefinition.topic
topic	token	Library		Library.topic
topic	token	Measure		Measure.topic
topic	token	PlanDefinition		PlanDefinition.topic
topic	token	ServiceDefinition		ServiceDefinition.topic
type	token	Account		Account.type
type	token	AdverseEvent		AdverseEvent.type
type	token	AuditEvent		AuditEvent.type
type	token	Bundle		Bundle.type
type	token	Coverage		Coverage.type
type	token	Device		Device.type
type	token	DeviceComponent		DeviceComponent.type
type	token	DeviceMetric		DeviceMetric.type
type	token	Group		Group.type
type	token	HealthcareService		HealthcareService.type
type	token	Location		Location.type
type	token	Media		Media.type
type	token	MedicationDispense		MedicationDispense.type
type	token	NamingSystem		NamingSystem.type
type	token	OperationDefinition		OperationDefinition.type
type	token	Organization		Organization.type
type	token	ReferralRequest,DocumentManifest,DocumentReference,Encounter,AllergyIntolerance,EpisodeOfCare,Composition		ReferralRequest.type | DocumentManifest.type | DocumentReference.type | Encounter.type | AllergyIntolerance.type | EpisodeOfCare.type | Composition.type
type	token	Schedule		Schedule.serviceType
type	token	SearchParameter		SearchParameter.type
type	token	Sequence		Sequence.type
type	token	Specimen		Specimen.type
type	token	StructureDefinition		StructureDefinition.type
type	token	Subscription		Subscription.channel.type
udi-carrier	string	Device		Device.udi.carrierHRF | Device.udi.carrierAIDC
udi-di	string	Device		Device.udi.deviceIdentifier
uid	uri	ImagingStudy		ImagingStudy.series.instance.uid
url	uri	ActivityDefinition		ActivityDefinition.url
url	uri	CapabilityStatement		CapabilityStatement.url
url	uri	CodeSystem		CodeSystem.url
url	uri	CompartmentDefinition		CompartmentDefinition.url
url	uri	ConceptMap		ConceptMap.url
url	uri	DataElement		DataElement.url
url	uri	Device		Device.url
url	uri	ExpansionProfile		ExpansionProfile.url
url	uri	GraphDefinition		GraphDefinition.url
url	uri	ImplementationGuide		ImplementationGuide.url
url	uri	Library		Library.url
url	uri	Measure		Measure.url
url	uri	MessageDefinition		MessageDefinition.url
url	uri	OperationDefinition		OperationDefinition.url
url	uri	PlanDefinition		PlanDefinition.url
url	uri	Questionnaire		Questionnaire.url
url	uri	SearchParameter		SearchParameter.url
url	uri	ServiceDefinition		ServiceDefinition.url
url	uri	StructureDefinition		StructureDefinition.url
url	uri	StructureMap		StructureMap.url
url	uri	Subscription		Subscription.channel.endpoint
url	uri	TestScript		TestScript.url
url	uri	ValueSet		ValueSet.url
use	token	Claim		Claim.use
user	token	AuditEvent		AuditEvent.agent.userId
vaccine-code	token	Immunization		Immunization.vaccineCode
vaccine-type	token	ImmunizationRecommendation		ImmunizationRecommendation.recommendation.vaccineCode
value	string	NamingSystem		NamingSystem.uniqueId.value
value	token	Group		Group.characteristic.value
value-concept	token	Observation		Observation.value.as(CodeableConcept)
value-date	date	Observation		Observation.value.as(dateTime) | Observation.value.as(Period)
value-quantity	quantity	Observation		Observation.value.as(Quantity)
value-string	string	Observation		Observation.value.as(string)
valueset	reference	StructureDefinition	ValueSet	StructureDefinition.snapshot.element.binding.valueSet
verification-status	token	AllergyIntolerance		AllergyIntolerance.verificationStatus
verification-status	token	Condition		Condition.verificationStatus
version	token	ActivityDefinition		ActivityDefinition.version
version	token	CapabilityStatement		CapabilityStatement.version
version	token	CodeSystem		CodeSystem.version
version	token	ConceptMap		ConceptMap.version
version	token	DataElement		DataElement.version
version	token	ExpansionProfile		ExpansionProfile.version
version	token	GraphDefinition		GraphDefinition.version
version	token	ImplementationGuide		ImplementationGuide.version
version	token	Library		Library.version
version	token	Measure		Measure.version
version	token	MessageDefinition		MessageDefinition.version
version	token	OperationDefinition		OperationDefinition.version
version	token	PlanDefinition		PlanDefinition.version
version	token	Questionnaire		Questionnaire.version
version	token	SearchParameter		SearchParameter.version
version	token	ServiceDefinition		ServiceDefinition.version
version	token	StructureDefinition		StructureDefinition.version
version	token	StructureMap		StructureMap.version
version	token	TestScript		TestScript.version
version	token	ValueSet		ValueSet.version
view	token	Media		Media.view
whenhandedover	date	MedicationDispense		MedicationDispense.whenHandedOver
whenprepared	date	MedicationDispense		MedicationDispense.whenPrepared
`;
