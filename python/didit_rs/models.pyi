# Written by `cargo xtask stubs`; do not edit.
"""Every model and open enum."""

import os
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import IO, Any, Final, TypedDict

from typing_extensions import Self, Unpack

from ._files import File as File
from ._models import AsyncPage as AsyncPage
from ._models import EventBase as EventBase
from ._models import Model as Model
from ._models import OpenEnum as OpenEnum
from ._models import Page as Page

class ApplicationMode(OpenEnum):
    """Mode of an application."""
    LIVE: Final[ApplicationMode]
    """Live: verifies real people."""
    SANDBOX: Final[ApplicationMode]
    """Sandbox: simulates verification, for tests."""

class PublicationStatus(OpenEnum):
    """Publication status of a version."""
    DRAFT: Final[PublicationStatus]
    """Draft, not in use yet."""
    PUBLISHED: Final[PublicationStatus]
    """Published and in use."""

class WorkflowType(OpenEnum):
    """Workflow template. It decides the first step of a workflow in the flat form."""
    KYC: Final[WorkflowType]
    """Identity document, plus the steps enabled in addition."""
    ADAPTIVE_AGE_VERIFICATION: Final[WorkflowType]
    """Age estimation from the face; users close to the age limit show an identity document."""
    BIOMETRIC_AUTHENTICATION: Final[WorkflowType]
    """Face of a known user, without a document."""
    ADDRESS_VERIFICATION: Final[WorkflowType]
    """Proof of address document."""
    QUESTIONNAIRE_VERIFICATION: Final[WorkflowType]
    """Answers to a questionnaire."""
    EMAIL_VERIFICATION: Final[WorkflowType]
    """Ownership of an e-mail address, by one-time code."""
    PHONE_VERIFICATION: Final[WorkflowType]
    """Ownership of a phone number, by one-time code."""

class FaceLivenessMethod(OpenEnum):
    """Liveness detection method. Lower case in a workflow's flat fields, upper case in a step's `config`."""
    PASSIVE: Final[FaceLivenessMethod]
    """Single image; the user does nothing."""
    ACTIVE3D: Final[FaceLivenessMethod]
    """Movement and light on the face; the most secure method."""
    FLASHING: Final[FaceLivenessMethod]
    """Light on the face."""

class DuplicatedUserAction(OpenEnum):
    """Action taken when another user already has the same identity."""
    NO_ACTION: Final[DuplicatedUserAction]
    """No action is taken."""
    REVIEW: Final[DuplicatedUserAction]
    """The session is set to `In Review`."""
    DECLINE: Final[DuplicatedUserAction]
    """The session is declined."""

class AuthorType(OpenEnum):
    """Type of a workflow's author."""
    USER: Final[AuthorType]
    """A person."""
    API_KEY: Final[AuthorType]
    """A program using an API key."""

class WorkflowFeature(OpenEnum):
    """Type of a workflow step, as named in requests."""
    OCR: Final[WorkflowFeature]
    """Identity document, read by OCR."""
    NFC: Final[WorkflowFeature]
    """NFC chip of the identity document."""
    LIVENESS: Final[WorkflowFeature]
    """Liveness of the face."""
    FACE_MATCH: Final[WorkflowFeature]
    """Face match against the document's portrait or a reference image."""
    PROOF_OF_ADDRESS: Final[WorkflowFeature]
    """Proof of address document."""
    QUESTIONNAIRE: Final[WorkflowFeature]
    """Answers to a questionnaire."""
    DOCUMENT_AI: Final[WorkflowFeature]
    """Other documents, read by your own rules."""
    PHONE_VERIFICATION: Final[WorkflowFeature]
    """Phone number verification by one-time code."""
    EMAIL_VERIFICATION: Final[WorkflowFeature]
    """E-mail address verification by one-time code."""
    DATABASE_VALIDATION: Final[WorkflowFeature]
    """Validation against official registers."""
    AML: Final[WorkflowFeature]
    """AML screening: watchlists, sanctions and politically exposed persons (PEP)."""
    IP_ANALYSIS: Final[WorkflowFeature]
    """Analysis of the IP address and the device."""
    AGE_ESTIMATION: Final[WorkflowFeature]
    """Age estimation from the face."""
    KYB_REGISTRY: Final[WorkflowFeature]
    """Company registry lookup (KYB)."""
    KYB_DOCUMENTS: Final[WorkflowFeature]
    """Company documents (KYB)."""
    KYB_KEY_PEOPLE: Final[WorkflowFeature]
    """Key people of a company (KYB)."""

class CallbackMethod(OpenEnum):
    """Device that is redirected to the callback URL when a session starts on one device and ends on another."""
    INITIATOR: Final[CallbackMethod]
    """The device that started the session; the default of the platform."""
    COMPLETER: Final[CallbackMethod]
    """The device that completed the session."""
    BOTH: Final[CallbackMethod]
    """Both devices: the one that started and the one that completed the session."""

class Gender(OpenEnum):
    """Gender, as stated on identity documents."""
    MALE: Final[Gender]
    """Male (`M`)."""
    FEMALE: Final[Gender]
    """Female (`F`)."""

class DocumentTypeCode(OpenEnum):
    """Short code of an identity document type."""
    PASSPORT: Final[DocumentTypeCode]
    """Passport (`P`)."""
    IDENTITY_CARD: Final[DocumentTypeCode]
    """Identity card (`ID`)."""
    DRIVERS_LICENSE: Final[DocumentTypeCode]
    """Driving licence (`DL`)."""
    RESIDENCE_PERMIT: Final[DocumentTypeCode]
    """Residence permit (`RP`)."""
    HEALTH_INSURANCE_CARD: Final[DocumentTypeCode]
    """Health insurance card (`HIC`)."""
    TAX_CARD: Final[DocumentTypeCode]
    """Tax card (`TC`)."""
    SOCIAL_SECURITY_CARD: Final[DocumentTypeCode]
    """Social security card (`SSC`)."""

class SessionStatus(OpenEnum):
    """Session status.

    `Approved`, `Declined`, `In Review`, `Abandoned`, `Expired` and `Kyc Expired` are final until changed with an update
    of the status."""
    NOT_STARTED: Final[SessionStatus]
    """The user has not opened the verification link yet."""
    IN_PROGRESS: Final[SessionStatus]
    """The user has started the verification and not finished it."""
    AWAITING_USER: Final[SessionStatus]
    """Waiting for further action by the user, for example naming the key people of a company."""
    IN_REVIEW: Final[SessionStatus]
    """Waiting for manual review by your organization."""
    APPROVED: Final[SessionStatus]
    """The verification succeeded."""
    DECLINED: Final[SessionStatus]
    """The verification failed, or a reviewer declined it."""
    RESUBMITTED: Final[SessionStatus]
    """The user was asked to repeat one or more steps."""
    EXPIRED: Final[SessionStatus]
    """The user did not open the link before the session expired."""
    KYC_EXPIRED: Final[SessionStatus]
    """The session was approved, and the approval has expired."""
    ABANDONED: Final[SessionStatus]
    """The user started the verification and did not finish it in time."""

class SessionKind(OpenEnum):
    """Type of subject a session verifies."""
    USER: Final[SessionKind]
    """Person (KYC verification)."""
    BUSINESS: Final[SessionKind]
    """Company (KYB verification)."""
    ALL: Final[SessionKind]
    """Persons and companies; only valid as a filter of lists."""

class VerificationMethod(OpenEnum):
    """Method of identity verification."""
    DOCUMENT: Final[VerificationMethod]
    """Images of an identity document. Also assumed when the platform does not name a method."""
    ID_LOOKUP: Final[VerificationMethod]
    """Lookup of the user's data in a registry."""
    WALLET: Final[VerificationMethod]
    """Credential from a digital wallet."""

class Assurance(OpenEnum):
    """Basis of an identity verification."""
    DOCUMENTARY: Final[Assurance]
    """An identity document (method `document`)."""
    DATA_MATCH: Final[Assurance]
    """A match with registry data (method `id_lookup`)."""
    CRYPTOGRAPHIC: Final[Assurance]
    """A cryptographic signature (method `wallet`)."""

class LookupOutcome(OpenEnum):
    """Outcome of a registry lookup. `match`, `partial_match` and `no_match` are billed."""
    MATCH: Final[LookupOutcome]
    """All compared data match the registry."""
    PARTIAL_MATCH: Final[LookupOutcome]
    """Only some of the compared data match the registry."""
    NO_MATCH: Final[LookupOutcome]
    """The data do not match the registry."""
    PROVIDER_ERROR: Final[LookupOutcome]
    """The registry could not be queried."""
    FORMAT_REJECTED: Final[LookupOutcome]
    """The registry does not accept the format of the identification number."""

class LookupField(OpenEnum):
    """Field compared with a registry."""
    IDENTIFICATION_NUMBER: Final[LookupField]
    """Identification number."""
    FULL_NAME: Final[LookupField]
    """Full name of the user."""
    DATE_OF_BIRTH: Final[LookupField]
    """Date of birth of the user."""
    ADDRESS: Final[LookupField]
    """Address of the user."""
    PROVIDER: Final[LookupField]
    """No field: the registry failed, and `record` contains the error message."""

class LookupResult(OpenEnum):
    """Result of comparing one field with a registry."""
    MATCH: Final[LookupResult]
    """The values are equal."""
    PARTIAL: Final[LookupResult]
    """The values are similar."""
    NO_MATCH: Final[LookupResult]
    """The values are different."""
    ERROR: Final[LookupResult]
    """The values could not be compared."""

class AssuranceLevel(OpenEnum):
    """Level of assurance of a wallet credential: the confidence in the identity it states."""
    LOW: Final[AssuranceLevel]
    """Low level of assurance."""
    SUBSTANTIAL: Final[AssuranceLevel]
    """Substantial level of assurance."""
    HIGH: Final[AssuranceLevel]
    """High level of assurance, comparable to a document issued in person."""

class FeatureStatus(OpenEnum):
    """Feature status: the state of one step of a session. The values differ from those of `SessionStatus`."""
    NOT_FINISHED: Final[FeatureStatus]
    """The user has not finished the step."""
    APPROVED: Final[FeatureStatus]
    """The step succeeded."""
    DECLINED: Final[FeatureStatus]
    """The step failed, or a reviewer declined it."""
    IN_REVIEW: Final[FeatureStatus]
    """Waiting for manual review by your organization."""
    RESUB_REQUESTED: Final[FeatureStatus]
    """The user was asked to repeat the step."""
    EXPIRED: Final[FeatureStatus]
    """The step was not finished in time."""

class BrightnessIssue(OpenEnum):
    """Brightness problem of an image."""
    OK: Final[BrightnessIssue]
    """The brightness is acceptable."""
    TOO_DARK: Final[BrightnessIssue]
    """The image is too dark."""
    TOO_BRIGHT: Final[BrightnessIssue]
    """The image is too bright."""

class WarningFeature(OpenEnum):
    """Feature that raised a warning. Some sources of warnings use other spellings; those are kept as unknown values
    (`Other`)."""
    ID_VERIFICATION: Final[WarningFeature]
    """Identity document verification."""
    NFC: Final[WarningFeature]
    """Reading of the NFC chip of the identity document."""
    LIVENESS: Final[WarningFeature]
    """Face liveness detection."""
    FACE_MATCH: Final[WarningFeature]
    """Comparison of faces."""
    PROOF_OF_ADDRESS: Final[WarningFeature]
    """Proof of address verification."""
    PHONE: Final[WarningFeature]
    """Phone number verification."""
    EMAIL: Final[WarningFeature]
    """E-mail address verification."""
    AML: Final[WarningFeature]
    """Anti-money-laundering (AML) screening against watchlists."""
    LOCATION: Final[WarningFeature]
    """Analysis of the IP address and the device."""
    DATABASE_VALIDATION: Final[WarningFeature]
    """Validation against official databases."""
    QUESTIONNAIRE: Final[WarningFeature]
    """Questionnaire filled in by the user."""
    DOCUMENT_AI: Final[WarningFeature]
    """Documents processed by your own Document AI rules."""
    KYB_REGISTRY: Final[WarningFeature]
    """Company registry lookup (KYB)."""
    KYB_DOCUMENTS: Final[WarningFeature]
    """Company documents (KYB)."""
    KYB_KEY_PEOPLE: Final[WarningFeature]
    """Key people of a company (KYB)."""

class LogType(OpenEnum):
    """Severity of a warning. It follows from the action that the workflow configures for the risk."""
    INFORMATION: Final[LogType]
    """Informational; no action follows."""
    WARNING: Final[LogType]
    """The step is sent to manual review."""
    ERROR: Final[LogType]
    """The step is declined."""

class LivenessBucket(OpenEnum):
    """Outcome of a document liveness signal."""
    APPROVE: Final[LivenessBucket]
    """The score passed the thresholds."""
    REVIEW: Final[LivenessBucket]
    """The score is below the review threshold: manual review is needed."""
    DECLINE: Final[LivenessBucket]
    """The score is below the decline threshold: the document is declined."""

class NfcSkipReason(OpenEnum):
    """Reason the chip of a document was not read."""
    USER_SKIPPED: Final[NfcSkipReason]
    """The user skipped the step."""
    DOCUMENT_WITHOUT_CHIP: Final[NfcSkipReason]
    """The document has no chip."""
    CHIP_CERTIFICATE_UNAVAILABLE: Final[NfcSkipReason]
    """The certificate of the chip's issuer is not available."""
    DEVICE_WITHOUT_NFC: Final[NfcSkipReason]
    """The device has no NFC reader."""
    INTEGRATION_WITHOUT_NFC_ACCESS: Final[NfcSkipReason]
    """The app or web page has no access to NFC."""
    MRZ_KEY_UNAVAILABLE: Final[NfcSkipReason]
    """The key that unlocks the chip could not be read from the document's MRZ."""

class LivenessMethod(OpenEnum):
    """Method of a liveness check.

    Results contain the values in upper case; the workflow settings (`FaceLivenessMethod`) contain them in lower case."""
    PASSIVE: Final[LivenessMethod]
    """Passive liveness: one image, without any action by the user."""
    ACTIVE3D: Final[LivenessMethod]
    """Active liveness (3D): a movement of the user and light flashed on the face."""
    FLASHING: Final[LivenessMethod]
    """Flashing liveness: light flashed on the face."""

class MatchSource(OpenEnum):
    """Source of a match with an earlier occurrence of the same person or contact."""
    SESSION: Final[MatchSource]
    """The match was found in another session."""
    IMPORTED: Final[MatchSource]
    """The match was found in imported data."""
    LIST_ENTRY: Final[MatchSource]
    """The match was found in an entry of one of your lists."""
    RETAINED_TEMPLATE: Final[MatchSource]
    """The match was found in a face template retained after its session was deleted."""

class DocumentAiFieldType(OpenEnum):
    """Type of the value of a field."""
    TEXT: Final[DocumentAiFieldType]
    """Free-form string (`text`)."""
    NUMBER: Final[DocumentAiFieldType]
    """Numeric value (`number`)."""
    DATE: Final[DocumentAiFieldType]
    """Calendar date (`date`)."""

class QuestionnaireElementType(OpenEnum):
    """Type of a questionnaire element. Responses may contain it in upper case."""
    SHORT_TEXT: Final[QuestionnaireElementType]
    """Single line of text."""
    LONG_TEXT: Final[QuestionnaireElementType]
    """Several lines of text."""
    DROPDOWN: Final[QuestionnaireElementType]
    """One option, from a drop-down list."""
    SINGLE_CHOICE: Final[QuestionnaireElementType]
    """One option of several."""
    MULTIPLE_CHOICE: Final[QuestionnaireElementType]
    """Any number of options."""
    CHECKBOX: Final[QuestionnaireElementType]
    """Any number of options (older name of `multiple_choice`)."""
    NUMBER: Final[QuestionnaireElementType]
    """Numeric value entered by the user."""
    IMAGE: Final[QuestionnaireElementType]
    """Upload of one or more images."""
    FILE_UPLOAD: Final[QuestionnaireElementType]
    """Upload of one or more files."""
    DATE: Final[QuestionnaireElementType]
    """Date (older name of `date_picker`)."""
    DATE_PICKER: Final[QuestionnaireElementType]
    """Date, without a time of day."""
    TIME: Final[QuestionnaireElementType]
    """Time of day, without a date."""
    EMAIL: Final[QuestionnaireElementType]
    """E-mail address entered by the user."""
    ADDRESS: Final[QuestionnaireElementType]
    """Postal address entered by the user."""
    PHONE: Final[QuestionnaireElementType]
    """Phone number entered by the user."""
    COUNTRY: Final[QuestionnaireElementType]
    """Country chosen by the user."""
    CONSENT: Final[QuestionnaireElementType]
    """Statement the user has to agree to."""
    SECTION_HEADER: Final[QuestionnaireElementType]
    """Heading that starts a section; has no answer."""
    SEPARATOR: Final[QuestionnaireElementType]
    """Line between elements; has no answer."""
    HEADING: Final[QuestionnaireElementType]
    """Heading within a section; has no answer."""
    PARAGRAPH: Final[QuestionnaireElementType]
    """Paragraph to read; has no answer."""

class EntityType(OpenEnum):
    """Type of a party: person or company."""
    PERSON: Final[EntityType]
    """A natural person."""
    COMPANY: Final[EntityType]
    """A company or other legal entity."""

class AmlDataset(OpenEnum):
    """Category of watchlists."""
    PEP: Final[AmlDataset]
    """Politically exposed persons (PEP), level not specified."""
    PEP_LEVEL1: Final[AmlDataset]
    """PEP level 1: heads of state, members of governments and parliaments, and similar."""
    PEP_LEVEL2: Final[AmlDataset]
    """PEP level 2: senior officials."""
    PEP_LEVEL3: Final[AmlDataset]
    """PEP level 3: mid-level officials."""
    PEP_LEVEL4: Final[AmlDataset]
    """PEP level 4: local officials."""
    SANCTIONS: Final[AmlDataset]
    """Sanctions lists of governments and international bodies."""
    ADVERSE_MEDIA: Final[AmlDataset]
    """Adverse media: negative news."""
    WARNINGS_AND_REGULATORY_ENFORCEMENT: Final[AmlDataset]
    """Warnings and enforcement actions of authorities."""
    FITNESS_AND_PROBITY: Final[AmlDataset]
    """Fitness and probity: persons found unfit for an office."""
    SIP: Final[AmlDataset]
    """Special interest persons (SIP)."""
    SIE: Final[AmlDataset]
    """Special interest entities (SIE)."""
    INSOLVENCY: Final[AmlDataset]
    """Insolvency registers."""

class AmlReviewStatus(OpenEnum):
    """Review status of a hit."""
    UNREVIEWED: Final[AmlReviewStatus]
    """Not reviewed yet."""
    CONFIRMED_MATCH: Final[AmlReviewStatus]
    """The hit refers to the screened party."""
    FALSE_POSITIVE: Final[AmlReviewStatus]
    """The hit does not refer to the screened party. Also set for hits below the match score threshold of the workflow."""
    INCONCLUSIVE: Final[AmlReviewStatus]
    """Reviewed without a conclusion."""

class DocumentNumberMatch(OpenEnum):
    """Result of comparing document numbers."""
    MATCH: Final[DocumentNumberMatch]
    """The document numbers are equal."""
    NEUTRAL: Final[DocumentNumberMatch]
    """There are no document numbers to compare."""
    HARD_MISMATCH: Final[DocumentNumberMatch]
    """The document numbers are different."""

class WarningCaseType(OpenEnum):
    """Type of the case a warning is based on."""
    ACCUSATION: Final[WarningCaseType]
    """Accusation of an offense."""
    ARREST: Final[WarningCaseType]
    """Arrest of the party."""
    BRIBERY: Final[WarningCaseType]
    """Case involving bribery."""
    CRIMINAL: Final[WarningCaseType]
    """Criminal offense."""
    FRAUD: Final[WarningCaseType]
    """Case involving fraud."""
    ILLEGAL_FUNDRAISING: Final[WarningCaseType]
    """Case involving illegal fundraising."""
    NON_CONVICTION_TERROR: Final[WarningCaseType]
    """Case involving terrorism, without a conviction."""
    PROCLAIMED_OFFENDER: Final[WarningCaseType]
    """Party declared a proclaimed offender."""
    REGULATORY_ENFORCEMENT: Final[WarningCaseType]
    """Enforcement action of a regulator or other authority."""
    TERRORISM: Final[WarningCaseType]
    """Case involving terrorism."""
    TERRORISM_RELATED: Final[WarningCaseType]
    """Case related to terrorism."""
    TERRORISM_RELATED_LISTING: Final[WarningCaseType]
    """Entry in a list related to terrorism."""

class IpMatchType(OpenEnum):
    """Type of an IP or device match."""
    IP_ADDRESS: Final[IpMatchType]
    """Same IP address as in the earlier session."""
    DEVICE_FINGERPRINT: Final[IpMatchType]
    """Same device as in the earlier session."""

class IpMatchSource(OpenEnum):
    """Identifier that produced an IP or device match."""
    IP_ADDRESS: Final[IpMatchSource]
    """Same IP address as in the earlier session."""
    PERSISTENT_ID: Final[IpMatchSource]
    """Same persistent identifier stored on the device."""
    LEGACY_FINGERPRINT: Final[IpMatchSource]
    """Same legacy device fingerprint."""
    RECOVERED_HIGH: Final[IpMatchSource]
    """Device fingerprint with high similarity."""

class IpMatchMode(OpenEnum):
    """Certainty of an IP or device match."""
    DETERMINISTIC: Final[IpMatchMode]
    """Certain: the identifiers are equal."""
    PROBABILISTIC: Final[IpMatchMode]
    """Likely: the identifiers are similar."""
    CO_OCCURRENCE: Final[IpMatchMode]
    """The identifiers were seen together."""

class ValidationType(OpenEnum):
    """Number of sources that must match."""
    ONE_BY_ONE: Final[ValidationType]
    """One source must match."""
    TWO_BY_TWO: Final[ValidationType]
    """Two sources must match."""
    NOT_ENABLED: Final[ValidationType]
    """Database validation is not enabled."""

class MatchType(OpenEnum):
    """Degree of a match."""
    FULL_MATCH: Final[MatchType]
    """All compared data match."""
    PARTIAL_MATCH: Final[MatchType]
    """Only some of the compared data match."""
    NO_MATCH: Final[MatchType]
    """The compared data do not match."""

class RiskLevel(OpenEnum):
    """Risk level of a company."""
    LOW: Final[RiskLevel]
    """Low risk (`LOW`)."""
    MEDIUM: Final[RiskLevel]
    """Medium risk (`MEDIUM`)."""
    HIGH: Final[RiskLevel]
    """High risk (`HIGH`)."""

class VatValidationStatus(OpenEnum):
    """Result of checking a VAT number with the VAT registry."""
    VALID: Final[VatValidationStatus]
    """The VAT number is valid."""
    INVALID: Final[VatValidationStatus]
    """The VAT number is invalid."""
    COULD_NOT_VALIDATE: Final[VatValidationStatus]
    """The VAT registry could not be reached, so the VAT number was not checked."""
    NOT_APPLICABLE: Final[VatValidationStatus]
    """The company has no VAT number to check."""

class PartyRole(OpenEnum):
    """Role of a party (person or company) in a company."""
    DIRECTOR: Final[PartyRole]
    """Executive director."""
    NON_EXECUTIVE_DIRECTOR: Final[PartyRole]
    """Non-executive director."""
    SECRETARY: Final[PartyRole]
    """Company secretary."""
    CHAIRMAN: Final[PartyRole]
    """Chair of the board."""
    UBO: Final[PartyRole]
    """Ultimate beneficial owner (UBO)."""
    SHAREHOLDER: Final[PartyRole]
    """Shareholder of the company."""
    REPRESENTATIVE: Final[PartyRole]
    """Representative of the company."""
    FOUNDER: Final[PartyRole]
    """Founder of the company."""
    LEGAL_ADVISOR: Final[PartyRole]
    """Legal adviser to the company."""
    AUTHORIZED_SIGNATORY: Final[PartyRole]
    """Person authorized to sign for the company."""
    TRUSTEE: Final[PartyRole]
    """Trustee of a trust."""
    BENEFICIARY: Final[PartyRole]
    """Beneficiary of a trust."""
    SETTLOR: Final[PartyRole]
    """Settlor of a trust: the party that placed assets in it."""
    PROTECTOR: Final[PartyRole]
    """Protector of a trust: the party that supervises the trustees."""
    COMPANY_OFFICER: Final[PartyRole]
    """Officer of the company."""
    INVESTOR: Final[PartyRole]
    """Investor in the company."""
    UNSPECIFIED: Final[PartyRole]
    """Other role (`other`)."""

class AmlCategoryResult(OpenEnum):
    """AML screening result for one category of watchlists."""
    MATCH: Final[AmlCategoryResult]
    """The party is on a watchlist of this category."""
    CLEAR: Final[AmlCategoryResult]
    """The party is not on any watchlist of this category."""

class PartySource(OpenEnum):
    """Source of a party's data."""
    USER: Final[PartySource]
    """Submitted by the user."""

class BusinessDocumentGroup(OpenEnum):
    """Group of company documents, by the fact they prove."""
    LEGAL_PRESENCE: Final[BusinessDocumentGroup]
    """Proof of the company's legal existence."""
    COMPANY_DETAILS: Final[BusinessDocumentGroup]
    """Proof of company details."""
    OWNERSHIP_STRUCTURE: Final[BusinessDocumentGroup]
    """Proof of the company's ownership structure."""
    REPRESENTATIVES_AUTHORIZATION: Final[BusinessDocumentGroup]
    """Proof that the representatives may act for the company."""
    UNSPECIFIED: Final[BusinessDocumentGroup]
    """Other document (`OTHER`)."""

class Environment(OpenEnum):
    """Environment a session or event belongs to."""
    LIVE: Final[Environment]
    """Live: real verification by real providers."""
    SANDBOX: Final[Environment]
    """Sandbox: results are simulated, no provider is called and nothing is billed."""

class SessionType(OpenEnum):
    """Way a session was created; only used as a filter of lists."""
    API: Final[SessionType]
    """Call of a standalone verification API."""
    HOSTED: Final[SessionType]
    """Session with a verification page hosted by Didit."""
    MIGRATED: Final[SessionType]
    """Session migrated from another system."""
    ALL: Final[SessionType]
    """Sessions of every type."""

class ApiService(OpenEnum):
    """Standalone verification API, called outside of a session flow."""
    ID_VERIFICATION: Final[ApiService]
    """Identity document verification."""
    FACE_MATCH: Final[ApiService]
    """Comparison of two faces."""
    AGE_ESTIMATION: Final[ApiService]
    """Age estimation from the face."""
    FACE_SEARCH: Final[ApiService]
    """Search for a face among known faces."""
    PROOF_OF_ADDRESS: Final[ApiService]
    """Proof of address verification."""
    AML: Final[ApiService]
    """Anti-money-laundering (AML) screening against watchlists."""
    KYB_REGISTRY: Final[ApiService]
    """Company registry lookup (KYB)."""
    PASSIVE_LIVENESS: Final[ApiService]
    """Passive liveness detection on a single image."""
    DATABASE_VALIDATION: Final[ApiService]
    """Validation against official databases."""
    PHONE_VERIFICATION: Final[ApiService]
    """Phone number verification."""
    EMAIL_VERIFICATION: Final[ApiService]
    """E-mail address verification."""

class SessionFeatureName(OpenEnum):
    """Name of a feature (step) of a session, as used in responses. The values differ from those of `WorkflowFeature`."""
    ID_VERIFICATION: Final[SessionFeatureName]
    """Identity document verification."""
    NFC: Final[SessionFeatureName]
    """Reading of the NFC chip of the identity document."""
    LIVENESS: Final[SessionFeatureName]
    """Face liveness detection."""
    FACE_MATCH: Final[SessionFeatureName]
    """Comparison of the face with the document portrait or a reference portrait."""
    PROOF_OF_ADDRESS: Final[SessionFeatureName]
    """Proof of address verification."""
    QUESTIONNAIRE: Final[SessionFeatureName]
    """Questionnaire filled in by the user."""
    EMAIL_VERIFICATION: Final[SessionFeatureName]
    """E-mail address verification."""
    PHONE: Final[SessionFeatureName]
    """Phone number verification."""
    AML: Final[SessionFeatureName]
    """Anti-money-laundering (AML) screening against watchlists."""
    IP_ANALYSIS: Final[SessionFeatureName]
    """Analysis of the IP address and the device."""
    AGE_ESTIMATION: Final[SessionFeatureName]
    """Age estimation from the face."""
    DATABASE_VALIDATION: Final[SessionFeatureName]
    """Validation against official databases."""

class FaceRetentionOutcome(OpenEnum):
    """Outcome for the face template of a deleted session."""
    RETAINED_WITH_USER: Final[FaceRetentionOutcome]
    """The template was retained with the user."""
    DELETED: Final[FaceRetentionOutcome]
    """The template was deleted."""
    NO_TEMPLATE: Final[FaceRetentionOutcome]
    """The session had no face template."""
    INELIGIBLE_NO_VENDOR_USER: Final[FaceRetentionOutcome]
    """The template was deleted because the session has no user to retain it with."""
    FAILED_RETRYABLE: Final[FaceRetentionOutcome]
    """The deletion failed temporarily; retry the request."""

class DeletionInstruction(OpenEnum):
    """Reason for deleting a session."""
    OPERATIONAL_SESSION_DELETE: Final[DeletionInstruction]
    """Deletion in the course of business; the default of the platform."""
    PRIVACY_ERASURE: Final[DeletionInstruction]
    """Erasure at the request of the data subject (right to be forgotten)."""

class JobStatus(OpenEnum):
    """Status of a job that the platform carries out in the background."""
    PENDING: Final[JobStatus]
    """The job has not started."""
    PROCESSING: Final[JobStatus]
    """The job is running."""
    COMPLETED: Final[JobStatus]
    """The job is complete."""
    FAILED: Final[JobStatus]
    """The job was stopped by an error."""

class ResubmitFeature(OpenEnum):
    """Feature (step) that the user can be asked to repeat."""
    OCR: Final[ResubmitFeature]
    """Identity document verification."""
    OCR_BACK: Final[ResubmitFeature]
    """Back side of the identity document."""
    NFC: Final[ResubmitFeature]
    """Reading of the NFC chip of the identity document."""
    AML: Final[ResubmitFeature]
    """Anti-money-laundering (AML) screening against watchlists."""
    FACE: Final[ResubmitFeature]
    """Face of the user."""
    LIVENESS: Final[ResubmitFeature]
    """Face liveness detection."""
    FACE_MATCH: Final[ResubmitFeature]
    """Comparison of faces."""
    IP_ANALYSIS: Final[ResubmitFeature]
    """Analysis of the IP address and the device."""
    AGE_ESTIMATION: Final[ResubmitFeature]
    """Age estimation from the face."""
    PROOF_OF_ADDRESS: Final[ResubmitFeature]
    """Proof of address verification."""
    PHONE_VERIFICATION: Final[ResubmitFeature]
    """Phone number verification."""
    EMAIL_VERIFICATION: Final[ResubmitFeature]
    """E-mail address verification."""
    FACE_SEARCH: Final[ResubmitFeature]
    """Search for a face among known faces."""
    DATABASE_VALIDATION: Final[ResubmitFeature]
    """Validation against official databases."""
    QUESTIONNAIRE: Final[ResubmitFeature]
    """Questionnaire filled in by the user."""
    DOCUMENT_AI: Final[ResubmitFeature]
    """Documents processed by your own Document AI rules."""
    KYB_DOCUMENTS: Final[ResubmitFeature]
    """Company documents (KYB)."""
    ID_VERIFICATION: Final[ResubmitFeature]
    """Identity document verification; alias of `OCR`."""
    POA: Final[ResubmitFeature]
    """Proof of address verification; alias of `PROOF_OF_ADDRESS`."""
    PHONE: Final[ResubmitFeature]
    """Phone number verification; alias of `PHONE_VERIFICATION`."""
    EMAIL: Final[ResubmitFeature]
    """E-mail address verification; alias of `EMAIL_VERIFICATION`."""
    KYB_REGISTRY: Final[ResubmitFeature]
    """Company registry lookup (KYB); refused by the platform."""
    KYB_KEY_PEOPLE: Final[ResubmitFeature]
    """Key people of a company (KYB); refused by the platform."""
    KYB: Final[ResubmitFeature]
    """Complete verification of a company (KYB); refused by the platform."""

class SessionDocumentType(OpenEnum):
    """Short code of an identity document type, with types that users cannot choose."""
    PASSPORT: Final[SessionDocumentType]
    """Passport (`P`)."""
    DRIVERS_LICENSE: Final[SessionDocumentType]
    """Driving licence (`DL`)."""
    IDENTITY_CARD: Final[SessionDocumentType]
    """Identity card (`ID`)."""
    RESIDENCE_PERMIT: Final[SessionDocumentType]
    """Residence permit (`RP`)."""
    SOCIAL_SECURITY_CARD: Final[SessionDocumentType]
    """Social security card (`SSC`)."""
    HEALTH_INSURANCE_CARD: Final[SessionDocumentType]
    """Health insurance card (`HIC`)."""
    WORK_PERMIT: Final[SessionDocumentType]
    """Work permit (`WP`)."""
    TAX_CARD: Final[SessionDocumentType]
    """Tax card (`TC`)."""
    VISA: Final[SessionDocumentType]
    """Visa (`VISA`)."""
    PUBLIC_SERVICE_CARD: Final[SessionDocumentType]
    """Public service card (`PSC`)."""
    BIRTH_CERTIFICATE: Final[SessionDocumentType]
    """Birth certificate (`BC`)."""
    OTHER_DOCUMENT: Final[SessionDocumentType]
    """Document of any other type (`OTHER`)."""

class DocumentGender(OpenEnum):
    """Gender on an identity document."""
    MALE: Final[DocumentGender]
    """Male (`M`)."""
    FEMALE: Final[DocumentGender]
    """Female (`F`)."""
    UNSPECIFIED: Final[DocumentGender]
    """Unspecified (`U`)."""

class MaritalStatus(OpenEnum):
    """Marital status of a person."""
    SINGLE: Final[MaritalStatus]
    """Never married (`SINGLE`)."""
    MARRIED: Final[MaritalStatus]
    """Married (`MARRIED`)."""
    DIVORCED: Final[MaritalStatus]
    """Divorced (`DIVORCED`)."""
    WIDOWED: Final[MaritalStatus]
    """Widowed (`WIDOWED`)."""
    UNKNOWN: Final[MaritalStatus]
    """Unknown, or not on the document (`UNKNOWN`)."""

class DocumentType(OpenEnum):
    """Type of a proof of address document."""
    UTILITY_BILL: Final[DocumentType]
    """Utility bill, such as for electricity or water."""
    BANK_STATEMENT: Final[DocumentType]
    """Bank statement."""
    GOVERNMENT_ISSUED_DOCUMENT: Final[DocumentType]
    """Document issued by a government."""
    OTHER_POA_DOCUMENT: Final[DocumentType]
    """Any other document that proves an address."""
    UNKNOWN: Final[DocumentType]
    """The type was not recognized."""

class RegistryStatus(OpenEnum):
    """Status of a company in its registry."""
    ACTIVE: Final[RegistryStatus]
    """The company is active."""
    DISSOLVED: Final[RegistryStatus]
    """The company was dissolved."""
    DEREGISTERED: Final[RegistryStatus]
    """The company was removed from the registry."""
    SEE_FULL_DETAILS: Final[RegistryStatus]
    """The registry describes the status in its full details only."""
    AUTHORISED: Final[RegistryStatus]
    """The company is authorised by a financial regulator."""
    APPOINTED_REPRESENTATIVE: Final[RegistryStatus]
    """The company acts as the appointed representative of an authorised one."""
    UNAUTHORISED: Final[RegistryStatus]
    """The company is not authorised by the financial regulator."""
    INACTIVE: Final[RegistryStatus]
    """The company is inactive."""
    NO_LONGER_AUTHORISED: Final[RegistryStatus]
    """The authorisation of the company has ended."""
    CLOSED: Final[RegistryStatus]
    """The company is closed."""
    STRUCK_OFF: Final[RegistryStatus]
    """The company was struck off the registry."""

class CompanyVerificationStatus(OpenEnum):
    """Verification status of a company."""
    VERIFIED: Final[CompanyVerificationStatus]
    """The company was verified."""
    FAILED: Final[CompanyVerificationStatus]
    """The verification failed."""
    UNKNOWN: Final[CompanyVerificationStatus]
    """The company was not verified yet, or the result is not known."""

class EventType(OpenEnum):
    """Type of a webhook event.

    Source: <https://docs.didit.me/integration/webhooks>"""
    STATUS_UPDATED: Final[EventType]
    """Status of a session changed."""
    DATA_UPDATED: Final[EventType]
    """Identity or address data of a session was changed manually or by ongoing monitoring."""
    USER_STATUS_UPDATED: Final[EventType]
    """User was activated, flagged or blocked."""
    USER_DATA_UPDATED: Final[EventType]
    """Data of a user changed."""
    BUSINESS_STATUS_UPDATED: Final[EventType]
    """Business was activated, flagged or blocked."""
    BUSINESS_DATA_UPDATED: Final[EventType]
    """Data of a business changed."""
    ACTIVITY_CREATED: Final[EventType]
    """Activity was recorded; sent only by the platform's webhook tester."""
    TRANSACTION_CREATED: Final[EventType]
    """Transaction was created."""
    TRANSACTION_STATUS_UPDATED: Final[EventType]
    """Status of a transaction changed."""
    TRAVEL_RULE_STATUS_UPDATED: Final[EventType]
    """Status of a travel rule transfer changed."""
    TRANSACTION_RULE_SUGGESTIONS_CREATED: Final[EventType]
    """New transaction rules were suggested."""

class ReviewOrder(OpenEnum):
    """Sort order of review activity."""
    NEWEST_FIRST: Final[ReviewOrder]
    """Newest first."""
    OLDEST_FIRST: Final[ReviewOrder]
    """Oldest first."""

class ReviewActivity(OpenEnum):
    """Type of a review activity."""
    COMMENT: Final[ReviewActivity]
    """A comment was added."""
    STATUS_UPDATED: Final[ReviewActivity]
    """The session status was updated."""
    KYC_DATA_UPDATED: Final[ReviewActivity]
    """Identity data was corrected."""
    POA_DATA_UPDATED: Final[ReviewActivity]
    """Proof of address data was corrected."""
    FILE_ADDED: Final[ReviewActivity]
    """A file was added."""
    FILE_REMOVED: Final[ReviewActivity]
    """A file was removed."""
    AML_ONGOING_MATCH: Final[ReviewActivity]
    """Ongoing AML monitoring matched the person to a watchlist entry."""
    AML_STATUS_UPDATED: Final[ReviewActivity]
    """The status of the AML screening was updated."""
    AML_HIT_STATUS_UPDATED: Final[ReviewActivity]
    """The status of a watchlist hit was updated."""
    KYB_DATA_UPDATED: Final[ReviewActivity]
    """Company data was corrected."""
    KYB_DOCUMENT_UPLOADED: Final[ReviewActivity]
    """A company document was uploaded."""
    TAG_ADDED: Final[ReviewActivity]
    """A tag was added."""
    TAG_REMOVED: Final[ReviewActivity]
    """A tag was removed."""

class ActorType(OpenEnum):
    """Type of the actor that performed an activity."""
    API_KEY: Final[ActorType]
    """A program that authenticated with an API key."""
    CONSOLE_USER: Final[ActorType]
    """A person who uses the console."""
    SYSTEM: Final[ActorType]
    """The platform itself."""

class ImportType(OpenEnum):
    """Type of the records of an import."""
    USER_VERIFICATION: Final[ImportType]
    """Sessions that verified a person (KYC)."""
    BUSINESS_VERIFICATION: Final[ImportType]
    """Sessions that verified a company (KYB)."""
    STATUS_RULES: Final[ImportType]
    """Rules that determine the status of the sessions of a workflow."""
    TRANSACTIONS: Final[ImportType]
    """Monitored transactions."""

class SourceFormat(OpenEnum):
    """Format of a file with records."""
    CSV: Final[SourceFormat]
    """Comma-separated values."""
    NDJSON: Final[SourceFormat]
    """Newline-delimited JSON: one object per line."""

class SessionImportStatus(OpenEnum):
    """Status of an import."""
    PENDING: Final[SessionImportStatus]
    """The import has not started."""
    PROCESSING: Final[SessionImportStatus]
    """The rows are being processed."""
    COMPLETED: Final[SessionImportStatus]
    """All rows were processed; some may have failed."""
    FAILED: Final[SessionImportStatus]
    """The import was stopped by an error."""
    PAUSED: Final[SessionImportStatus]
    """The import was paused."""
    CANCELLED: Final[SessionImportStatus]
    """The import was canceled."""

class BlocklistItemType(OpenEnum):
    """Type of a blocklist entry."""
    FACE: Final[BlocklistItemType]
    """Face (biometric template)."""
    DOCUMENT: Final[BlocklistItemType]
    """Identity document."""
    PHONE: Final[BlocklistItemType]
    """Phone number (`phone`)."""
    EMAIL: Final[BlocklistItemType]
    """E-mail address (`email`)."""

class ListType(OpenEnum):
    """Type of a list."""
    BLOCKLIST: Final[ListType]
    """Sessions and transactions with a value of the list are declined. The platform creates one list for each type of
    entry."""
    ALLOWLIST: Final[ListType]
    """Values of the list are trusted, for example in the conditions of workflows."""
    CUSTOM: Final[ListType]
    """List for the conditions of workflows, transaction rules or manual reviews."""

class ListEntryType(OpenEnum):
    """Type of the entries of a list."""
    FACE: Final[ListEntryType]
    """Face (biometric template)."""
    DOCUMENT: Final[ListEntryType]
    """Number of an identity document."""
    PHONE: Final[ListEntryType]
    """Phone number (E.164)."""
    EMAIL: Final[ListEntryType]
    """E-mail address."""
    IP_ADDRESS: Final[ListEntryType]
    """IP address or range (CIDR)."""
    DEVICE_FINGERPRINT: Final[ListEntryType]
    """Fingerprint of a device."""
    WALLET_ADDRESS: Final[ListEntryType]
    """Address of a cryptocurrency wallet."""
    BANK_ACCOUNT: Final[ListEntryType]
    """Bank account."""
    COUNTRY: Final[ListEntryType]
    """Country (ISO 3166-1 alpha-3)."""
    USER: Final[ListEntryType]
    """User, by your own identifier."""
    BUSINESS: Final[ListEntryType]
    """Business, by your own identifier."""
    KEY: Final[ListEntryType]
    """Any other text."""

class UserStatus(OpenEnum):
    """User status. Current values are `ACTIVE`, `FLAGGED` and `BLOCKED`; the others belong to an older set."""
    ACTIVE: Final[UserStatus]
    """In good standing."""
    FLAGGED: Final[UserStatus]
    """Marked for attention."""
    BLOCKED: Final[UserStatus]
    """Blocked: the user is locked out."""
    APPROVED: Final[UserStatus]
    """Approved (older set of values)."""
    DECLINED: Final[UserStatus]
    """Declined (older set of values)."""
    IN_REVIEW: Final[UserStatus]
    """Waiting for manual review (older set of values)."""
    PENDING: Final[UserStatus]
    """Not decided yet (older set of values)."""

class TagSource(OpenEnum):
    """Source of a tag."""
    DIDIT: Final[TagSource]
    """Tag defined by the platform."""
    CUSTOM: Final[TagSource]
    """Custom tag defined by your organization."""

class UserCommentType(OpenEnum):
    """Type of a comment or change in the history of a user."""
    COMMENT: Final[UserCommentType]
    """A comment was added."""
    STATUS_CHANGED: Final[UserCommentType]
    """The user status changed."""
    METADATA_UPDATED: Final[UserCommentType]
    """The metadata was updated."""
    TAG_ADDED: Final[UserCommentType]
    """A tag was added."""
    TAG_REMOVED: Final[UserCommentType]
    """A tag was removed."""
    PROFILE_UPDATED: Final[UserCommentType]
    """The name, date of birth, contacts or countries were updated."""

class MonitoringEventCategory(OpenEnum):
    """Category of a monitoring event."""
    AUTH: Final[MonitoringEventCategory]
    """Registration, login and password."""
    SESSION: Final[MonitoringEventCategory]
    """Session of the user in your application."""
    GAMEPLAY: Final[MonitoringEventCategory]
    """Round or move of a game."""
    BONUS: Final[MonitoringEventCategory]
    """Bonus that was granted or claimed."""
    AFFILIATE: Final[MonitoringEventCategory]
    """Affiliate or referral."""
    PAYMENT: Final[MonitoringEventCategory]
    """Step of a payment."""
    DISPUTE: Final[MonitoringEventCategory]
    """Dispute or chargeback."""
    SECURITY: Final[MonitoringEventCategory]
    """Change of security settings, or a threat."""
    RESPONSIBLE_GAMBLING: Final[MonitoringEventCategory]
    """Limit or self-exclusion."""
    CUSTOM: Final[MonitoringEventCategory]
    """Any other event."""

class WebhookVersion(OpenEnum):
    """Payload version of webhooks."""
    V1: Final[WebhookVersion]
    """Oldest payload version; feature results have singular keys."""
    V2: Final[WebhookVersion]
    """Previous payload version; feature results have singular keys."""
    V3: Final[WebhookVersion]
    """Current, recommended payload version; the one this library parses. Feature results are arrays."""

class CaptureMethod(OpenEnum):
    """Devices on which users may complete a session."""
    MOBILE: Final[CaptureMethod]
    """Mobile devices only."""
    DESKTOP: Final[CaptureMethod]
    """Desktop computers only."""
    BOTH: Final[CaptureMethod]
    """Mobile devices and desktop computers."""

class DatabaseGender(OpenEnum):
    """Gender, as stated on documents of any country."""
    MALE: Final[DatabaseGender]
    """Male (`M`)."""
    FEMALE: Final[DatabaseGender]
    """Female (`F`)."""
    UNSPECIFIED: Final[DatabaseGender]
    """Not specified (`X`)."""

class CheckAction(OpenEnum):
    """Action on a problem that a check detects."""
    NO_ACTION: Final[CheckAction]
    """The problem is reported as a warning; the status is not changed."""
    DECLINE: Final[CheckAction]
    """The check is declined."""

class DocumentAiAction(OpenEnum):
    """Action on a problem that document AI detects."""
    DECLINE: Final[DocumentAiAction]
    """The check is declined."""
    REVIEW: Final[DocumentAiAction]
    """The check is sent to manual review."""
    NO_ACTION: Final[DocumentAiAction]
    """The problem is reported as a warning; the status is not changed."""

class DevicePlatform(OpenEnum):
    """Platform of a device."""
    ANDROID: Final[DevicePlatform]
    """Android (`android`)."""
    IOS: Final[DevicePlatform]
    """Operating system of the iPhone (`ios`)."""
    IPADOS: Final[DevicePlatform]
    """Operating system of the iPad (`ipados`)."""
    TVOS: Final[DevicePlatform]
    """Operating system of the Apple TV (`tvos`)."""
    WEB: Final[DevicePlatform]
    """Web browser (`web`)."""

class WhatsappProfileCompleteness(OpenEnum):
    """Completeness of a WhatsApp profile."""
    BASIC: Final[WhatsappProfileCompleteness]
    """The profile has a minimum of data."""
    PARTIAL: Final[WhatsappProfileCompleteness]
    """The profile has some data."""
    COMPLETE: Final[WhatsappProfileCompleteness]
    """The profile has all data."""
    NOT_PRESENT: Final[WhatsappProfileCompleteness]
    """The profile is missing."""

class PlatformScope(OpenEnum):
    """Reach of an online platform."""
    GLOBAL: Final[PlatformScope]
    """The platform is used in many countries."""
    LOCAL: Final[PlatformScope]
    """The platform is used in one country or region."""

class EmailSendStatus(OpenEnum):
    """Result of sending a code to an e-mail address."""
    SUCCESS: Final[EmailSendStatus]
    """The code was sent."""
    RETRY: Final[EmailSendStatus]
    """The code was sent again; the verification is the same."""
    UNDELIVERABLE: Final[EmailSendStatus]
    """E-mail to the address cannot be delivered."""

class CodeStatus(OpenEnum):
    """Result of checking a code that was sent to a phone number or e-mail address."""
    APPROVED: Final[CodeStatus]
    """The code is correct, and the phone number or e-mail address is accepted."""
    DECLINED: Final[CodeStatus]
    """The code is correct but the phone number or e-mail address is declined, or too many wrong codes were entered."""
    FAILED: Final[CodeStatus]
    """The code is wrong; the user may try again."""
    EXPIRED_OR_NOT_FOUND: Final[CodeStatus]
    """No code is pending: none was sent, or it has expired after 5 minutes. Some deployments return the status 404
    instead."""

class FaceSearchType(OpenEnum):
    """Faces that a search compares with."""
    MOST_SIMILAR: Final[FaceSearchType]
    """All known faces, the most similar first."""
    BLOCKLISTED_OR_APPROVED: Final[FaceSearchType]
    """Faces on the blocklist and the allowlist, of approved sessions, and imported faces; those on the blocklist
    first."""

class PreferredCharacters(OpenEnum):
    """Script of text that is read from a document."""
    LATIN: Final[PreferredCharacters]
    """Latin script (`latin`)."""
    NON_LATIN: Final[PreferredCharacters]
    """Script of the document, if it is not Latin (`non_latin`)."""

class KybSearchType(OpenEnum):
    """Comparison of names in a search for companies."""
    CONTAINS: Final[KybSearchType]
    """The name contains the string."""
    START_WITH: Final[KybSearchType]
    """The name starts with the string."""
    FUZZY: Final[KybSearchType]
    """The name is similar to the string."""

class KybFetchStatus(OpenEnum):
    """Status of retrieving data from a registry."""
    PENDING: Final[KybFetchStatus]
    """The data are still being retrieved."""
    RESOLVED: Final[KybFetchStatus]
    """The data were retrieved."""

class KybTier(OpenEnum):
    """Amount of data from a company registry. Each has the data of the one before."""
    BASIC: Final[KybTier]
    """Profile and officers of the company."""
    SHAREHOLDERS: Final[KybTier]
    """Direct shareholders as well."""
    UBO: Final[KybTier]
    """Ultimate beneficial owners (UBO) as well."""

class KybOwnershipStatus(OpenEnum):
    """Status of the data on the ownership of a company. Newer deployments also report `not_held` (parsed as `Other`) if
    the source has no data on this company."""
    NOT_REQUESTED: Final[KybOwnershipStatus]
    """Ownership was not requested."""
    DELIVERED: Final[KybOwnershipStatus]
    """The data are in the response."""
    UNAVAILABLE: Final[KybOwnershipStatus]
    """The registry has no data on ownership."""
    PENDING: Final[KybOwnershipStatus]
    """The data are still being retrieved."""

class PhoneChannel(OpenEnum):
    """Channel for sending a code to a phone number."""
    WHATSAPP: Final[PhoneChannel]
    """WhatsApp message (`whatsapp`)."""
    SMS: Final[PhoneChannel]
    """Text message (`sms`)."""
    TELEGRAM: Final[PhoneChannel]
    """Telegram message (`telegram`)."""
    VOICE: Final[PhoneChannel]
    """Phone call (`voice`)."""
    RCS: Final[PhoneChannel]
    """RCS message (`rcs`)."""
    VIBER: Final[PhoneChannel]
    """Viber message (`viber`)."""
    ZALO: Final[PhoneChannel]
    """Zalo message (`zalo`)."""

class PhoneSendStatus(OpenEnum):
    """Result of sending a code to a phone number."""
    SUCCESS: Final[PhoneSendStatus]
    """The code was sent."""
    RETRY: Final[PhoneSendStatus]
    """The code was sent again; the verification is the same."""
    BLOCKED: Final[PhoneSendStatus]
    """The platform does not send codes to this number; see `reason`."""

class UserOrBusiness(OpenEnum):
    """Type of an entity: a person or a company."""
    USER: Final[UserOrBusiness]
    """User: a person."""
    BUSINESS: Final[UserOrBusiness]
    """Business: a company."""

class AmlMonitoringOutcome(OpenEnum):
    """Outcome of turning ongoing AML monitoring on or off."""
    ENABLED: Final[AmlMonitoringOutcome]
    """The monitoring was turned on without a new screening."""
    SCREENED_AND_ENABLED: Final[AmlMonitoringOutcome]
    """The profile was screened, after which the monitoring was turned on."""
    ALREADY_ENABLED: Final[AmlMonitoringOutcome]
    """The profile was monitored before."""
    DISABLED: Final[AmlMonitoringOutcome]
    """The monitoring was turned off."""
    SKIPPED_NO_IDENTITY_DATA: Final[AmlMonitoringOutcome]
    """The profile was skipped because it has no identity data to screen."""
    SKIPPED_BLOCKED: Final[AmlMonitoringOutcome]
    """The profile was skipped because it is blocked."""
    SKIPPED_SANDBOX: Final[AmlMonitoringOutcome]
    """The profile was skipped because the application is a sandbox."""
    FAILED_PROVIDER: Final[AmlMonitoringOutcome]
    """The screening failed at the provider of the watchlists."""
    FAILED_INSUFFICIENT_BALANCE: Final[AmlMonitoringOutcome]
    """The profile was not screened because the credit was insufficient."""

class BiometricTemplateStatus(OpenEnum):
    """Status of a biometric template."""
    PENDING: Final[BiometricTemplateStatus]
    """The template is being stored."""
    ACTIVE: Final[BiometricTemplateStatus]
    """In use: faces of new sessions are compared with the template."""
    EXPIRED: Final[BiometricTemplateStatus]
    """Expired; no longer compared with faces."""
    HELD_OUT_OF_USE: Final[BiometricTemplateStatus]
    """Excluded from matching by a legal hold."""
    PURGE_PENDING: Final[BiometricTemplateStatus]
    """The purge has started."""
    PURGE_FAILED: Final[BiometricTemplateStatus]
    """The purge failed; the template is excluded from matching. Repeat the purge."""
    PURGED: Final[BiometricTemplateStatus]
    """The template was deleted."""

class BiometricTemplateSource(OpenEnum):
    """Source of a biometric template."""
    SESSION_DELETE: Final[BiometricTemplateSource]
    """A request to delete a session retained the template."""
    AUTOMATIC_RETENTION: Final[BiometricTemplateSource]
    """The end of the retention period of a session retained the template."""
    BACKFILL: Final[BiometricTemplateSource]
    """The platform created the template for an earlier session."""

class BiometricTemplateOrder(OpenEnum):
    """Sort order of biometric templates."""
    OLDEST_FIRST: Final[BiometricTemplateOrder]
    """Earliest retention first."""
    NEWEST_FIRST: Final[BiometricTemplateOrder]
    """Latest retention first."""
    EXPIRES_FIRST: Final[BiometricTemplateOrder]
    """Earliest expiry first."""
    EXPIRES_LAST: Final[BiometricTemplateOrder]
    """Latest expiry first."""

class FaceRetentionPolicy(OpenEnum):
    """Policy for the face template of a deleted session."""
    DELETE_WITH_SESSION: Final[FaceRetentionPolicy]
    """The template is deleted with the session."""
    RETAIN_UNTIL_USER_DELETED: Final[FaceRetentionPolicy]
    """The template is retained until the user is deleted, or until it expires."""

class BiometricInstructionSource(OpenEnum):
    """Origin of an instruction about a biometric template."""
    API: Final[BiometricInstructionSource]
    """Request of the API."""
    CONSOLE: Final[BiometricInstructionSource]
    """Person who uses the console."""
    AUTOMATIC_RETENTION: Final[BiometricInstructionSource]
    """End of the retention period of a session."""
    BACKFILL: Final[BiometricInstructionSource]
    """Creation of templates for earlier sessions."""
    PRIVACY_ERASURE: Final[BiometricInstructionSource]
    """Erasure at the request of the data subject."""
    EXPLICIT_TEMPLATE_PURGE: Final[BiometricInstructionSource]
    """Request to purge the template."""
    VENDOR_USER_DELETE: Final[BiometricInstructionSource]
    """Deletion of the user."""
    EXPIRY: Final[BiometricInstructionSource]
    """Expiry of the template."""
    RECONCILIATION: Final[BiometricInstructionSource]
    """Comparison of the stored data by the platform."""
    MIGRATION: Final[BiometricInstructionSource]
    """Migration of data by the platform."""
    SYSTEM: Final[BiometricInstructionSource]
    """The platform itself."""

class BiometricPurgeOutcome(OpenEnum):
    """Outcome of purging a biometric template."""
    PURGED: Final[BiometricPurgeOutcome]
    """This request purged the template."""
    ALREADY_PURGED: Final[BiometricPurgeOutcome]
    """The template was purged before."""

class CaseStatus(OpenEnum):
    """Case status."""
    OPEN: Final[CaseStatus]
    """Under investigation, or waiting for the approval of its resolution."""
    AWAITING_USER: Final[CaseStatus]
    """Paused while further information is collected from the user."""
    RESOLVED: Final[CaseStatus]
    """Closed with a resolution."""

class CasePriority(OpenEnum):
    """Priority of a case."""
    LOW: Final[CasePriority]
    """Low priority."""
    MEDIUM: Final[CasePriority]
    """Medium priority; the default."""
    HIGH: Final[CasePriority]
    """High priority."""

class CaseSource(OpenEnum):
    """Source of a case."""
    MANUAL: Final[CaseSource]
    """Created by a person or by this API."""
    AML_SCREENING: Final[CaseSource]
    """Created because of a hit of the AML screening."""
    TRANSACTION_RULE: Final[CaseSource]
    """Created by a rule of the transaction monitoring."""
    WORKFLOW_BUILDER: Final[CaseSource]
    """Created by a step of a workflow."""

class CaseOrder(OpenEnum):
    """Sort order of cases."""
    OLDEST_FIRST: Final[CaseOrder]
    """Oldest first."""
    NEWEST_FIRST: Final[CaseOrder]
    """Newest first."""
    DUE_FIRST: Final[CaseOrder]
    """Earliest due time first."""
    DUE_LAST: Final[CaseOrder]
    """Latest due time first."""

class CaseResolution(OpenEnum):
    """Resolution of a case. Newer deployments know further values, such as `INCONCLUSIVE`."""
    FALSE_POSITIVE: Final[CaseResolution]
    """The activity was legitimate."""
    VALID_THREAT: Final[CaseResolution]
    """The suspicion was confirmed."""

class CaseLinkType(OpenEnum):
    """Type of an object that can be linked to a case."""
    SESSION: Final[CaseLinkType]
    """Verification session of a person (KYC)."""
    BUSINESS_SESSION: Final[CaseLinkType]
    """Verification session of a company (KYB)."""
    TRANSACTION: Final[CaseLinkType]
    """Transaction."""

class CaseAssignmentMethod(OpenEnum):
    """Method by which cases are assigned to team members."""
    MANUAL: Final[CaseAssignmentMethod]
    """By a person; the default."""
    AUTOMATIC: Final[CaseAssignmentMethod]
    """By the platform, among the team members of the blueprint."""

class CaseCreationSourceKind(OpenEnum):
    """Type of a source that creates cases."""
    AML: Final[CaseCreationSourceKind]
    """AML screening."""
    RULE: Final[CaseCreationSourceKind]
    """Rule of the transaction monitoring."""
    WORKFLOW: Final[CaseCreationSourceKind]
    """Step of a workflow."""

class CaseEventType(OpenEnum):
    """Type of an event in the history of a case."""
    CREATED: Final[CaseEventType]
    """The case was created."""
    STATUS_CHANGED: Final[CaseEventType]
    """The case status changed."""
    ASSIGNED: Final[CaseEventType]
    """The case was assigned."""
    UNASSIGNED: Final[CaseEventType]
    """The assignment was removed."""
    RESOLVED: Final[CaseEventType]
    """The case was resolved."""
    REOPENED: Final[CaseEventType]
    """The case was reopened."""
    LINK_ADDED: Final[CaseEventType]
    """A session or transaction was linked."""
    LINK_REMOVED: Final[CaseEventType]
    """A link was removed."""
    NOTE_ADDED: Final[CaseEventType]
    """A note was added."""
    PRIORITY_CHANGED: Final[CaseEventType]
    """The priority changed."""
    DUE_DATE_CHANGED: Final[CaseEventType]
    """The due time changed."""
    TAG_ADDED: Final[CaseEventType]
    """A tag was added."""
    TAG_REMOVED: Final[CaseEventType]
    """A tag was removed."""
    ESCALATED: Final[CaseEventType]
    """The case was escalated to another blueprint."""
    TRANSFERRED: Final[CaseEventType]
    """The case was transferred to another blueprint."""
    CHECKLIST_COMPLETED: Final[CaseEventType]
    """The checklist was completed."""
    REPORT_CREATED: Final[CaseEventType]
    """A regulatory report was created."""
    REPORT_FINALIZED: Final[CaseEventType]
    """A regulatory report was finalized."""
    SUBMITTED_FOR_APPROVAL: Final[CaseEventType]
    """A resolution was submitted for approval by a second person."""
    APPROVAL_GRANTED: Final[CaseEventType]
    """The submitted resolution was approved."""
    APPROVAL_REJECTED: Final[CaseEventType]
    """The submitted resolution was rejected."""
    ENTITY_ACTION: Final[CaseEventType]
    """An action was applied to the subject of the case."""

class CaseEntityAction(OpenEnum):
    """Action on the subject of a case."""
    SET_STATUS: Final[CaseEntityAction]
    """Sets the status of the user or business to `status`."""
    ADD_TAGS: Final[CaseEntityAction]
    """Adds `tags` to the user or business."""
    ADD_NOTE: Final[CaseEntityAction]
    """Adds `note` to the user or business."""
    ADD_TO_BLOCKLIST: Final[CaseEntityAction]
    """Adds the user or business to the blocklist."""

class RegulatoryReportType(OpenEnum):
    """Type of a regulatory report."""
    SAR: Final[RegulatoryReportType]
    """Suspicious activity report."""
    STR: Final[RegulatoryReportType]
    """Suspicious transaction report."""
    CTR: Final[RegulatoryReportType]
    """Currency transaction report."""
    TTR: Final[RegulatoryReportType]
    """Threshold transaction report."""
    UTR: Final[RegulatoryReportType]
    """Unusual transaction report."""
    IFT: Final[RegulatoryReportType]
    """International funds transfer report."""
    CBR: Final[RegulatoryReportType]
    """Cross-border report."""
    TFR: Final[RegulatoryReportType]
    """Terrorist financing report."""

class RegulatoryReportStatus(OpenEnum):
    """Status of a regulatory report."""
    DRAFT: Final[RegulatoryReportStatus]
    """Can be edited; not validated, or with errors in the last validation."""
    VALIDATED: Final[RegulatoryReportStatus]
    """Without errors in the last validation; can be edited and finalized."""
    FINALIZED: Final[RegulatoryReportStatus]
    """Files have been generated; cannot be edited."""

class ReportSubmissionCode(OpenEnum):
    """Method by which a regulatory report is submitted."""
    ELECTRONIC: Final[ReportSubmissionCode]
    """Electronically."""
    MANUAL: Final[ReportSubmissionCode]
    """Manually."""

class CaseBlueprintPresetKey(OpenEnum):
    """Key of a preset of case blueprints."""
    SCREENING_HIT: Final[CaseBlueprintPresetKey]
    """Review of a hit of the AML screening."""
    AML_INVESTIGATION: Final[CaseBlueprintPresetKey]
    """AML investigation."""
    SUSPICIOUS_ACTIVITY: Final[CaseBlueprintPresetKey]
    """Investigation of suspicious activity."""
    KYC: Final[CaseBlueprintPresetKey]
    """Review of an identity verification."""

class RegulatoryReportFile(OpenEnum):
    """File of a regulatory report."""
    PDF: Final[RegulatoryReportFile]
    """PDF document."""
    XML: Final[RegulatoryReportFile]
    """XML document (goAML)."""

class NetworkStatus(OpenEnum):
    """Status of a network."""
    ACTIVE: Final[NetworkStatus]
    """The network was detected and not reviewed yet."""
    IN_REVIEW: Final[NetworkStatus]
    """The network is in review."""
    RESOLVED: Final[NetworkStatus]
    """The review of the network is complete."""
    DISMISSED: Final[NetworkStatus]
    """The network was found to be harmless."""

class NetworkSignalType(OpenEnum):
    """Type of a signal that members of a network share."""
    IP_ADDRESS: Final[NetworkSignalType]
    """IP address."""
    DEVICE: Final[NetworkSignalType]
    """Device."""
    FACE: Final[NetworkSignalType]
    """Face (biometric template)."""
    DOCUMENT_NUMBER: Final[NetworkSignalType]
    """Number of an identity document."""
    PHONE: Final[NetworkSignalType]
    """Phone number."""
    EMAIL: Final[NetworkSignalType]
    """E-mail address."""
    ADDRESS: Final[NetworkSignalType]
    """Postal address."""

class NetworkPatternType(OpenEnum):
    """Pattern that was detected in a network."""
    EXACT_SAME_DEVICE: Final[NetworkPatternType]
    """Members used the same device."""
    SIMILAR_DEVICE: Final[NetworkPatternType]
    """Members used similar devices."""
    SAME_IP_ADDRESS: Final[NetworkPatternType]
    """Members had the same IP address."""
    SAME_ADDRESS: Final[NetworkPatternType]
    """Members have the same postal address."""
    SIMILAR_SELFIE_BACKGROUNDS: Final[NetworkPatternType]
    """Selfies of members have similar backgrounds."""
    SIMILAR_POA_DOCUMENTS: Final[NetworkPatternType]
    """Members have similar proof of address documents."""
    SAME_DOCUMENT_NUMBER: Final[NetworkPatternType]
    """Members have the same document number."""
    SAME_PHONE_NUMBER: Final[NetworkPatternType]
    """Members have the same phone number."""
    SAME_EMAIL: Final[NetworkPatternType]
    """Members have the same e-mail address."""

class NetworkRiskBand(OpenEnum):
    """Risk of a network by range of its score."""
    LOW: Final[NetworkRiskBand]
    """Low risk (`low`)."""
    MEDIUM: Final[NetworkRiskBand]
    """Medium risk (`medium`)."""
    HIGH: Final[NetworkRiskBand]
    """High risk (`high`)."""

class NetworkDepth(OpenEnum):
    """Maximum distance of the nodes of a graph from its focus."""
    ONE: Final[NetworkDepth]
    """One edge."""
    TWO: Final[NetworkDepth]
    """Two edges."""
    THREE: Final[NetworkDepth]
    """Three edges."""
    ALL: Final[NetworkDepth]
    """Any distance."""

class NetworkSubjectKind(OpenEnum):
    """Type of a member of a network."""
    VENDOR_USER: Final[NetworkSubjectKind]
    """User."""
    VENDOR_BUSINESS: Final[NetworkSubjectKind]
    """Business."""
    TRANSACTION_PARTY: Final[NetworkSubjectKind]
    """Party of a transaction."""

class NetworkNodeKind(OpenEnum):
    """Type of a node of a graph."""
    VENDOR_USER: Final[NetworkNodeKind]
    """User."""
    VENDOR_BUSINESS: Final[NetworkNodeKind]
    """Business."""
    TRANSACTION_PARTY: Final[NetworkNodeKind]
    """Party of a transaction."""
    SIGNAL: Final[NetworkNodeKind]
    """Signal that members share."""

class NetworkNodeStatus(OpenEnum):
    """Status of a member or signal of a network."""
    APPROVED: Final[NetworkNodeStatus]
    """Member that was approved."""
    IN_REVIEW: Final[NetworkNodeStatus]
    """Member in review."""
    DECLINED: Final[NetworkNodeStatus]
    """Member that was declined."""
    NOT_COMPLETED: Final[NetworkNodeStatus]
    """Member whose verification is not complete."""
    SIGNAL_ACTIVE: Final[NetworkNodeStatus]
    """Signal that connects members."""
    SIGNAL_GUARDED: Final[NetworkNodeStatus]
    """Signal that is not counted because it is too common."""

class NetworkTagSource(OpenEnum):
    """Object that the tag of a member or signal was attached to."""
    SUBJECT_TAG: Final[NetworkTagSource]
    """User, business or party of a transaction."""
    SESSION_TAG: Final[NetworkTagSource]
    """Session."""
    TRANSACTION_TAG: Final[NetworkTagSource]
    """Transaction."""
    SIGNAL_GUARD: Final[NetworkTagSource]
    """Signal, tagged by the platform because it is too common."""

class NetworkTagCategory(OpenEnum):
    """Category of the tag of a member or signal."""
    CUSTOMER: Final[NetworkTagCategory]
    """Tag about the customer."""
    QUALITY: Final[NetworkTagCategory]
    """Tag about the quality of the data."""

class TransactionStatus(OpenEnum):
    """Transaction status."""
    APPROVED: Final[TransactionStatus]
    """No rule objected, or a reviewer approved the transaction."""
    IN_REVIEW: Final[TransactionStatus]
    """Waits for a reviewer."""
    DECLINED: Final[TransactionStatus]
    """Declined by a rule or a reviewer."""
    AWAITING_USER: Final[TransactionStatus]
    """Waits for the subject, who has to complete the action in `action_required`."""

class FundsDirection(OpenEnum):
    """Direction of funds in responses and in the scope of rules."""
    INBOUND: Final[FundsDirection]
    """The subject receives funds."""
    OUTBOUND: Final[FundsDirection]
    """The subject sends funds."""

class RiskSeverity(OpenEnum):
    """Risk severity of a transaction, an alert, a rule or a wallet."""
    UNKNOWN: Final[RiskSeverity]
    """Not determined."""
    LOW: Final[RiskSeverity]
    """Low risk."""
    MEDIUM: Final[RiskSeverity]
    """Medium risk."""
    HIGH: Final[RiskSeverity]
    """High risk."""
    CRITICAL: Final[RiskSeverity]
    """Critical risk."""

class TransactionCategory(OpenEnum):
    """Category of a transaction."""
    FINANCE: Final[TransactionCategory]
    """Financial transaction: deposit, withdrawal or transfer."""
    KYC: Final[TransactionCategory]
    """Event of an identity verification."""
    TRAVEL_RULE: Final[TransactionCategory]
    """Transfer of crypto-assets to which the travel rule applies."""
    USER_EVENT: Final[TransactionCategory]
    """Action of a user on your platform, such as a login or a profile change."""
    AUDIT_TRAIL_EVENT: Final[TransactionCategory]
    """System or compliance event for the audit trail."""
    GAMBLING_BET: Final[TransactionCategory]
    """Gambling bet."""
    GAMBLING_LIMIT_CHANGE: Final[TransactionCategory]
    """Change of a player's deposit, loss or bet limit."""
    GAMBLING_BONUS_CHANGE: Final[TransactionCategory]
    """Bonus that was granted, redeemed or forfeited."""
    TRAVEL_RULE_CAMEL_CASE: Final[TransactionCategory]
    """Other spelling of `travel_rule`, in use for transactions that are submitted with a transaction token."""

class TransactionDirection(OpenEnum):
    """Direction of a submitted transaction, as seen from the subject. Responses contain `INBOUND` or `OUTBOUND` instead."""
    INBOUND: Final[TransactionDirection]
    """The subject receives funds."""
    OUTBOUND: Final[TransactionDirection]
    """The subject sends funds."""
    IN: Final[TransactionDirection]
    """Short form of `inbound`."""
    OUT: Final[TransactionDirection]
    """Short form of `outbound`."""

class TransactionEntityType(OpenEnum):
    """Type of a party."""
    INDIVIDUAL: Final[TransactionEntityType]
    """Natural person."""
    COMPANY: Final[TransactionEntityType]
    """Company or other legal person."""
    EXTERNAL: Final[TransactionEntityType]
    """Party outside the application whose type is not known."""
    UNHOSTED_WALLET: Final[TransactionEntityType]
    """Holder of a wallet that no provider hosts."""

class PaymentMethodType(OpenEnum):
    """Type of a payment method."""
    BANK_CARD: Final[PaymentMethodType]
    """Debit or credit card."""
    BANK_ACCOUNT: Final[PaymentMethodType]
    """Account at a bank."""
    EWALLET: Final[PaymentMethodType]
    """Electronic wallet for money."""
    CRYPTO_WALLET: Final[PaymentMethodType]
    """Wallet for crypto-assets that a provider hosts."""
    UNHOSTED_WALLET: Final[PaymentMethodType]
    """Wallet for crypto-assets that its holder controls alone (self-hosted)."""
    OTHER_METHOD: Final[PaymentMethodType]
    """Payment method of another type (`other`)."""

class TransactionSource(OpenEnum):
    """Origin of a transaction."""
    LIVE: Final[TransactionSource]
    """Submitted when it took place."""
    IMPORTED: Final[TransactionSource]
    """Imported from a file of past transactions."""

class TransactionRole(OpenEnum):
    """Role of a party in a transaction."""
    APPLICANT: Final[TransactionRole]
    """Subject: your user or business."""
    REMITTER: Final[TransactionRole]
    """Party that sends the funds."""
    BENEFICIARY: Final[TransactionRole]
    """Party that receives the funds."""
    COUNTERPARTY: Final[TransactionRole]
    """Other side of the transaction."""

class TransactionPartyKind(OpenEnum):
    """Relation of a party to the application."""
    USER: Final[TransactionPartyKind]
    """One of your users."""
    BUSINESS: Final[TransactionPartyKind]
    """One of your businesses."""
    EXTERNAL: Final[TransactionPartyKind]
    """Party outside the application."""

class PaymentMethodRole(OpenEnum):
    """Role of a payment method in a transaction."""
    SOURCE: Final[PaymentMethodRole]
    """The funds come from it."""
    DESTINATION: Final[PaymentMethodRole]
    """The funds go to it."""
    FUNDING: Final[PaymentMethodRole]
    """It funds the transaction, for example by topping up the source."""
    BENEFICIARY: Final[PaymentMethodRole]
    """It belongs to the beneficiary."""

class TransactionAlertStatus(OpenEnum):
    """Status of an alert."""
    OPEN: Final[TransactionAlertStatus]
    """Not handled yet."""
    INVESTIGATING: Final[TransactionAlertStatus]
    """A reviewer investigates."""
    AWAITING_USER: Final[TransactionAlertStatus]
    """Waits for the subject."""
    PENDING_SAR: Final[TransactionAlertStatus]
    """A suspicious activity report (SAR) is being prepared."""
    SAR_FILED: Final[TransactionAlertStatus]
    """A suspicious activity report (SAR) was filed."""
    RESOLVED: Final[TransactionAlertStatus]
    """Handled: closed with a result."""
    DISMISSED: Final[TransactionAlertStatus]
    """Closed as unfounded."""

class TransactionAlertSource(OpenEnum):
    """Origin of an alert."""
    RULE: Final[TransactionAlertSource]
    """A rule matched."""
    PROVIDER: Final[TransactionAlertSource]
    """A screening provider reported a risk."""
    MANUAL: Final[TransactionAlertSource]
    """A person raised the alert."""

class TransactionRuleMode(OpenEnum):
    """Mode of a transaction rule."""
    ACTIVE: Final[TransactionRuleMode]
    """Evaluated for each new transaction; a match has effect."""
    DISABLED: Final[TransactionRuleMode]
    """Not evaluated."""
    TEST: Final[TransactionRuleMode]
    """Evaluated for each new transaction; a match is recorded without effect."""

class ProviderResultType(OpenEnum):
    """Type of a screening of a transaction."""
    FIAT_MONITORING: Final[ProviderResultType]
    """Monitoring of payments in official currencies."""
    WALLET_SCREENING: Final[ProviderResultType]
    """Screening of a wallet."""
    TRANSACTION_SCREENING: Final[ProviderResultType]
    """Screening of a transfer on a blockchain."""
    TRAVEL_RULE: Final[ProviderResultType]
    """Exchange of travel rule data."""
    NETWORK_GRAPH: Final[ProviderResultType]
    """Graph of related parties."""
    CUSTOM: Final[ProviderResultType]
    """Screening by a provider of your own."""

class RequiredActionType(OpenEnum):
    """Type of an action that the subject of a transaction has to take."""
    VERIFICATION_SESSION: Final[RequiredActionType]
    """The user has to complete a verification session."""
    WALLET_OWNERSHIP: Final[RequiredActionType]
    """The user has to prove control of a wallet."""

class TransactionRuleSource(OpenEnum):
    """Origin of a transaction rule."""
    PRESET: Final[TransactionRuleSource]
    """Installed from the library."""
    CUSTOM: Final[TransactionRuleSource]
    """Rule of your own."""

class EvaluationMode(OpenEnum):
    """Number of conditions of a rule that must be true."""
    ALL: Final[EvaluationMode]
    """Every condition must be true."""
    ANY: Final[EvaluationMode]
    """At least one condition must be true."""

class TransactionRuleOperator(OpenEnum):
    """Comparison operator of a transaction rule."""
    EQ: Final[TransactionRuleOperator]
    """Equal to the value."""
    NE: Final[TransactionRuleOperator]
    """Not equal to the value."""
    GT: Final[TransactionRuleOperator]
    """Greater than the value."""
    GTE: Final[TransactionRuleOperator]
    """Greater than or equal to the value."""
    LT: Final[TransactionRuleOperator]
    """Less than the value."""
    LTE: Final[TransactionRuleOperator]
    """Less than or equal to the value."""
    IN: Final[TransactionRuleOperator]
    """Equal to one value of the list."""
    NOT_IN: Final[TransactionRuleOperator]
    """Equal to no value of the list."""
    CONTAINS: Final[TransactionRuleOperator]
    """Contains the value."""
    NOT_CONTAINS: Final[TransactionRuleOperator]
    """Does not contain the value."""
    CONTAINS_ANY: Final[TransactionRuleOperator]
    """Contains at least one value of the list."""
    REGEX: Final[TransactionRuleOperator]
    """Matches the value, which is a regular expression."""
    FUZZY_MATCH: Final[TransactionRuleOperator]
    """Similar to the value."""
    EXISTS: Final[TransactionRuleOperator]
    """The field is present."""
    IS_NOT_EMPTY: Final[TransactionRuleOperator]
    """The field is not empty."""
    IS_NOT_NULL: Final[TransactionRuleOperator]
    """The field is not null."""
    NOT_EXISTS: Final[TransactionRuleOperator]
    """The field is absent."""
    IS_EMPTY: Final[TransactionRuleOperator]
    """The field is empty."""
    IS_NULL: Final[TransactionRuleOperator]
    """The field is null."""

class RuleValueType(OpenEnum):
    """Meaning of the value of a condition."""
    LIST: Final[RuleValueType]
    """ID of a list, whose entries are compared."""
    FIELD: Final[RuleValueType]
    """Name of another field of the transaction."""
    RELATIVE_DATE: Final[RuleValueType]
    """Date relative to the transaction."""

class TransactionRuleLogic(OpenEnum):
    """Logical operator between conditions or groups of conditions."""
    AND: Final[TransactionRuleLogic]
    """All must be true."""
    OR: Final[TransactionRuleLogic]
    """At least one must be true."""

class TransactionRuleMetric(OpenEnum):
    """Figure over the transactions of a window of time."""
    COUNT: Final[TransactionRuleMetric]
    """Number of transactions."""
    SUM: Final[TransactionRuleMetric]
    """Sum of the field."""
    MAX: Final[TransactionRuleMetric]
    """Maximum of the field."""
    MIN: Final[TransactionRuleMetric]
    """Minimum of the field."""
    AVG: Final[TransactionRuleMetric]
    """Average of the field."""
    DISTINCT_COUNT: Final[TransactionRuleMetric]
    """Number of different values of the field."""

class TransactionRuleActionType(OpenEnum):
    """Type of an action of a transaction rule."""
    ADD_SCORE: Final[TransactionRuleActionType]
    """Adds points to the risk score."""
    CHANGE_STATUS: Final[TransactionRuleActionType]
    """Changes the transaction status."""
    ADD_TAGS: Final[TransactionRuleActionType]
    """Adds a tag to the transaction."""
    ADD_NOTE: Final[TransactionRuleActionType]
    """Adds a note to the transaction."""
    ADD_TO_LIST: Final[TransactionRuleActionType]
    """Adds data of the transaction to a list."""
    OPEN_CASE: Final[TransactionRuleActionType]
    """Opens a case."""

class TransactionRuleGrouping(OpenEnum):
    """Grouping of transactions into the cases that a rule opens."""
    BY_APPLICANT: Final[TransactionRuleGrouping]
    """One case for each subject."""
    BY_RULE_AND_APPLICANT: Final[TransactionRuleGrouping]
    """One case for each rule and subject."""

class Blockchain(OpenEnum):
    """Blockchain or asset that can be screened."""
    BTC: Final[Blockchain]
    """Bitcoin."""
    LIGHTNING: Final[Blockchain]
    """Lightning network of Bitcoin."""
    ETH: Final[Blockchain]
    """Ethereum."""
    LTC: Final[Blockchain]
    """Litecoin."""
    XRP: Final[Blockchain]
    """XRP Ledger."""
    BCH: Final[Blockchain]
    """Bitcoin Cash."""
    DOGE: Final[Blockchain]
    """Dogecoin."""
    TRX: Final[Blockchain]
    """Tron."""
    SOL: Final[Blockchain]
    """Solana."""
    MATIC: Final[Blockchain]
    """Polygon."""
    BNB: Final[Blockchain]
    """BNB Chain."""
    USDT: Final[Blockchain]
    """Tether (stablecoin)."""
    USDC: Final[Blockchain]
    """USD Coin (stablecoin)."""

class WalletTransferDirection(OpenEnum):
    """Direction of the transfer that a wallet is screened for."""
    INBOUND: Final[WalletTransferDirection]
    """Your user receives funds from the wallet."""
    OUTBOUND: Final[WalletTransferDirection]
    """Your user sends funds to the wallet."""
    DEPOSIT: Final[WalletTransferDirection]
    """Your user receives funds from the wallet (other name of `inbound`)."""
    WITHDRAWAL: Final[WalletTransferDirection]
    """Your user sends funds to the wallet (other name of `outbound`)."""

class WalletScreeningStatus(OpenEnum):
    """Status of a wallet screening."""
    SCREENED: Final[WalletScreeningStatus]
    """The wallet was screened."""
    PENDING: Final[WalletScreeningStatus]
    """The provider has no result yet."""
    ERROR: Final[WalletScreeningStatus]
    """The provider failed."""

class RiskFactorSource(OpenEnum):
    """Origin of a risk factor."""
    ATTRIBUTION: Final[RiskFactorSource]
    """The wallet itself belongs to an entity of the category."""
    EXPOSURE: Final[RiskFactorSource]
    """The wallet exchanged funds with an entity of the category."""

class RiskFactorDirection(OpenEnum):
    """Direction of the funds of a risk factor."""
    INCOMING: Final[RiskFactorDirection]
    """The wallet received the funds."""
    OUTGOING: Final[RiskFactorDirection]
    """The wallet sent the funds."""
    CONNECTED: Final[RiskFactorDirection]
    """The wallet is connected with the entity in both directions."""
    UNKNOWN: Final[RiskFactorDirection]
    """Not known."""
    ATTRIBUTION: Final[RiskFactorDirection]
    """No direction: the factor is the owner of the wallet."""

class ExposureType(OpenEnum):
    """Directness of an exposure."""
    DIRECT: Final[ExposureType]
    """The wallet exchanged funds with the entity itself."""
    INDIRECT: Final[ExposureType]
    """Other wallets lie between the wallet and the entity."""
    UNKNOWN: Final[ExposureType]
    """Not known."""
    ATTRIBUTION: Final[ExposureType]
    """No exposure: the factor is the owner of the wallet."""

class ExposureDirection(OpenEnum):
    """Direction of the funds of an exposure."""
    INCOMING: Final[ExposureDirection]
    """The wallet received the funds."""
    OUTGOING: Final[ExposureDirection]
    """The wallet sent the funds."""
    CONNECTED: Final[ExposureDirection]
    """The wallet is connected with the entity in both directions."""

class NameMatchingStrictness(OpenEnum):
    """Strictness of comparing names."""
    OFF: Final[NameMatchingStrictness]
    """Names are not compared (`NONE`)."""
    STRICT: Final[NameMatchingStrictness]
    """Names must be equal."""
    STANDARD: Final[NameMatchingStrictness]
    """Small differences are accepted; the default of the platform (`DEFAULT`)."""
    FUZZY: Final[NameMatchingStrictness]
    """Similar names are accepted."""

class TimeoutOutcome(OpenEnum):
    """Outcome of a transfer whose counterparty did not respond in time."""
    HOLD: Final[TimeoutOutcome]
    """The transaction is held for review."""
    REJECT: Final[TimeoutOutcome]
    """The transaction is declined."""
    PROCEED: Final[TimeoutOutcome]
    """The transaction proceeds."""

class TravelRuleNetwork(OpenEnum):
    """Network for exchanging travel rule data, which requires a membership."""
    GTR: Final[TravelRuleNetwork]
    """Global Travel Rule (GTR)."""
    TRUST: Final[TravelRuleNetwork]
    """TRUST (Travel Rule Universal Solution Technology)."""
    VERIFY_VASP: Final[TravelRuleNetwork]
    """VerifyVASP."""
    SYGNA: Final[TravelRuleNetwork]
    """Sygna Bridge."""

class TravelRuleNetworkMode(OpenEnum):
    """Membership by which a network is used."""
    OWN: Final[TravelRuleNetworkMode]
    """Your own membership."""
    DIDIT: Final[TravelRuleNetworkMode]
    """The membership of Didit."""
    OFF: Final[TravelRuleNetworkMode]
    """Not used: the network is among the disabled networks."""
    UNAVAILABLE: Final[TravelRuleNetworkMode]
    """Not usable: the membership of the network is missing."""

class DueDiligenceStatus(OpenEnum):
    """Status of the due diligence of a VASP."""
    NOT_STARTED: Final[DueDiligenceStatus]
    """Not started."""
    IN_PROGRESS: Final[DueDiligenceStatus]
    """In progress."""
    COMPLETED: Final[DueDiligenceStatus]
    """Completed with a score."""
    REJECTED: Final[DueDiligenceStatus]
    """The VASP was rejected."""

class TravelRuleRail(OpenEnum):
    """Way to reach the counterparty of a travel rule transfer, which is a VASP (virtual asset service provider)."""
    INTERNAL: Final[TravelRuleRail]
    """Within the platform: both VASPs are customers of Didit."""
    TRP: Final[TravelRuleRail]
    """Travel Rule Protocol, directly between the VASPs."""
    GTR: Final[TravelRuleRail]
    """Global Travel Rule (GTR)."""
    TRUST: Final[TravelRuleRail]
    """TRUST (Travel Rule Universal Solution Technology)."""
    VERIFY_VASP: Final[TravelRuleRail]
    """VerifyVASP."""
    SYGNA: Final[TravelRuleRail]
    """Sygna Bridge."""
    EMAIL: Final[TravelRuleRail]
    """Link by e-mail to a page on which the counterparty responds (pickup)."""
    TEST_VASP: Final[TravelRuleRail]
    """The test VASP of Didit, which responds in sandbox applications."""

class TravelRuleStatus(OpenEnum):
    """Status of a travel rule transfer."""
    AWAITING_COUNTERPARTY: Final[TravelRuleStatus]
    """The data was sent; waits for a response."""
    ON_HOLD: Final[TravelRuleStatus]
    """Waits for a decision of a compliance officer."""
    COMPLETED: Final[TravelRuleStatus]
    """The counterparty accepted; the funds can be transferred."""
    FINISHED: Final[TravelRuleStatus]
    """The funds were transferred on the blockchain."""
    CANCELLED: Final[TravelRuleStatus]
    """Canceled by the application."""
    EXPIRED: Final[TravelRuleStatus]
    """The counterparty did not respond in time."""
    COUNTERPARTY_MISMATCHED_DATA: Final[TravelRuleStatus]
    """The data does not match that of the counterparty."""
    COUNTERPARTY_VASP_NOT_FOUND: Final[TravelRuleStatus]
    """The VASP of the counterparty is not known."""
    COUNTERPARTY_VASP_NOT_REACHABLE: Final[TravelRuleStatus]
    """The VASP of the counterparty is known, but cannot be reached."""
    UNCONFIRMED_OWNERSHIP: Final[TravelRuleStatus]
    """Waits for proof of the ownership of the wallet."""
    COUNTERPARTY_VASP_GENERAL_DECLINE: Final[TravelRuleStatus]
    """The counterparty declined."""
    NOT_ENOUGH_COUNTERPARTY_DATA: Final[TravelRuleStatus]
    """Data about the counterparty is missing."""
    NOT_APPLICABLE: Final[TravelRuleStatus]
    """The travel rule does not apply, for example because the amount is below the threshold."""

class WalletOwnershipMethod(OpenEnum):
    """Method of proving the ownership of a wallet."""
    MESSAGE_SIGNING: Final[WalletOwnershipMethod]
    """The user signs a message with the key of the wallet."""
    SCREENSHOT: Final[WalletOwnershipMethod]
    """The user uploads a screenshot of the wallet."""
    SATOSHI_TEST: Final[WalletOwnershipMethod]
    """The user sends a small amount from the wallet to a given address."""
    SELF_DECLARATION: Final[WalletOwnershipMethod]
    """The user declares to own the wallet."""

class WalletOwnershipProofStatus(OpenEnum):
    """Status of a proof of the ownership of a wallet."""
    PENDING: Final[WalletOwnershipProofStatus]
    """Waits for the user, or for a review."""
    VERIFIED: Final[WalletOwnershipProofStatus]
    """The ownership was proved."""
    REJECTED: Final[WalletOwnershipProofStatus]
    """The proof was rejected."""
    EXPIRED: Final[WalletOwnershipProofStatus]
    """The proof was not completed in time."""

class TravelRulePickupDecision(OpenEnum):
    """Decision of a counterparty."""
    ACCEPT: Final[TravelRulePickupDecision]
    """Accepts the transfer."""
    DECLINE: Final[TravelRulePickupDecision]
    """Declines the transfer."""

class TravelRuleTransferAction(OpenEnum):
    """Action on a travel rule transfer."""
    CANCEL: Final[TravelRuleTransferAction]
    """Cancels the exchange."""
    RESEND: Final[TravelRuleTransferAction]
    """Searches for a way to reach the counterparty again, and sends the data."""

class DataTrigger(OpenEnum):
    """Cause of a change to the data of a session."""
    MANUAL_REVIEW: Final[DataTrigger]
    """A reviewer changed the data of the session."""
    MANUAL_STEP_UPDATE: Final[DataTrigger]
    """A reviewer changed one step of the session."""
    ONGOING_MONITORING: Final[DataTrigger]
    """Ongoing monitoring returned new results."""

class _RegisterFields(TypedDict, total=False):
    extra: Mapping[str, Any] | None

class Register(Model):
    """Parameters for registering an account."""
    __match_args__ = ("email", "password",)
    def __new__(cls, *, email: str, password: str, **values: Unpack[_RegisterFields]) -> Self: ...
    def replace(self, *, email: str = ..., password: str = ..., **changes: Unpack[_RegisterFields]) -> Self: ...
    email: Final[str]
    """E-mail address of the account. Personal addresses are accepted; a company address is not required."""
    password: Final[str]
    """Password of the account: at least 8 characters, with at least one uppercase letter, one lowercase letter, one
    digit and one special character."""

_RegistrationFields = TypedDict("_RegistrationFields", {
    "message": str | None, "email": str | None, "extra": Mapping[str, Any] | None,
}, total=False)

class Registration(Model):
    """Result of a registration."""
    __match_args__ = ("message", "email",)
    def __new__(cls, **values: Unpack[_RegistrationFields]) -> Self: ...
    def replace(self, **changes: Unpack[_RegistrationFields]) -> Self: ...
    message: Final[str | None]
    """Message in English that describes the next step."""
    email: Final[str | None]
    """E-mail address the verification code was sent to."""

class _VerifyEmailFields(TypedDict, total=False):
    extra: Mapping[str, Any] | None

class VerifyEmail(Model):
    """Parameters for verifying the e-mail address of an account."""
    __match_args__ = ("email", "code",)
    def __new__(cls, *, email: str, code: str, **values: Unpack[_VerifyEmailFields]) -> Self: ...
    def replace(self, *, email: str = ..., code: str = ..., **changes: Unpack[_VerifyEmailFields]) -> Self: ...
    email: Final[str]
    """E-mail address that was registered."""
    code: Final[str]
    """Verification code from the e-mail: 6 letters and digits, valid for about 10 minutes."""

_VerifiedAccountFields = TypedDict("_VerifiedAccountFields", {
    "access_token": str | None, "refresh_token": str | None, "expires_in": int | None,
    "organization": Organization | Mapping[str, Any] | None, "application": Application | Mapping[str, Any] | None,
    "data_location": str | None, "message": str | None, "extra": Mapping[str, Any] | None,
}, total=False)

class VerifiedAccount(Model):
    """Verified account: its tokens, its organization and its first application with the API key."""
    __match_args__ = (
        "access_token", "refresh_token", "expires_in", "organization", "application", "data_location", "message",
    )
    def __new__(cls, **values: Unpack[_VerifiedAccountFields]) -> Self: ...
    def replace(self, **changes: Unpack[_VerifiedAccountFields]) -> Self: ...
    access_token: Final[str]
    """Access token for the account operations (bearer authentication)."""
    refresh_token: Final[str | None]
    """Token that renews `access_token`."""
    expires_in: Final[int | None]
    """Lifetime of `access_token` in seconds (86400)."""
    organization: Final[Organization | None]
    """Organization created for the account."""
    application: Final[Application | None]
    """First application of the organization. **Store its `api_key`.**"""
    data_location: Final[str | None]
    """Region the data of the organization is stored in."""
    message: Final[str | None]
    """Message from the platform, in English."""

_OrganizationFields = TypedDict("_OrganizationFields", {
    "uuid": str | None, "name": str | None, "contact_email": str | None, "extra": Mapping[str, Any] | None,
}, total=False)

class Organization(Model):
    """Organization an account belongs to."""
    __match_args__ = ("uuid", "name", "contact_email",)
    def __new__(cls, **values: Unpack[_OrganizationFields]) -> Self: ...
    def replace(self, **changes: Unpack[_OrganizationFields]) -> Self: ...
    uuid: Final[str]
    """Organization ID (UUID)."""
    name: Final[str | None]
    """Name of the organization."""
    contact_email: Final[str | None]
    """Contact e-mail address of the organization."""

_ApplicationFields = TypedDict("_ApplicationFields", {
    "uuid": str | None, "client_id": str | None, "api_key": str | None, "name": str | None,
    "mode": ApplicationMode | str | None, "extra": Mapping[str, Any] | None,
}, total=False)

class Application(Model):
    """Application: owns sessions and workflows and has an API key."""
    __match_args__ = ("uuid", "client_id", "api_key", "name", "mode",)
    def __new__(cls, **values: Unpack[_ApplicationFields]) -> Self: ...
    def replace(self, **changes: Unpack[_ApplicationFields]) -> Self: ...
    uuid: Final[str]
    """Application ID (UUID)."""
    client_id: Final[str | None]
    """Client ID of the application."""
    api_key: Final[str | None]
    """API key of the application, sent in the `x-api-key` header."""
    name: Final[str | None]
    """Name of the application."""
    mode: Final[ApplicationMode | None]
    """Mode of the application: `live` (verifies real people) or `sandbox` (simulates verification)."""

class _ResendCodeFields(TypedDict, total=False):
    extra: Mapping[str, Any] | None

class ResendCode(Model):
    """Parameters for sending a new verification code."""
    __match_args__ = ("email",)
    def __new__(cls, *, email: str, **values: Unpack[_ResendCodeFields]) -> Self: ...
    def replace(self, *, email: str = ..., **changes: Unpack[_ResendCodeFields]) -> Self: ...
    email: Final[str]
    """E-mail address that was registered."""

_AcknowledgementFields = TypedDict("_AcknowledgementFields", {
    "message": str | None, "extra": Mapping[str, Any] | None,
}, total=False)

class Acknowledgement(Model):
    """Confirmation of a request that returns no other data."""
    __match_args__ = ("message",)
    def __new__(cls, **values: Unpack[_AcknowledgementFields]) -> Self: ...
    def replace(self, **changes: Unpack[_AcknowledgementFields]) -> Self: ...
    message: Final[str | None]
    """Confirmation message, in English."""

class _LoginParamsFields(TypedDict, total=False):
    extra: Mapping[str, Any] | None

class LoginParams(Model):
    """Parameters for logging in."""
    __match_args__ = ("email", "password",)
    def __new__(cls, *, email: str, password: str, **values: Unpack[_LoginParamsFields]) -> Self: ...
    def replace(self, *, email: str = ..., password: str = ..., **changes: Unpack[_LoginParamsFields]) -> Self: ...
    email: Final[str]
    """E-mail address of the account."""
    password: Final[str]
    """Password of the account."""

_LoginResponseFields = TypedDict("_LoginResponseFields", {
    "access_token": str | None, "refresh_token": str | None, "expires_in": int | None,
    "second_factor_required": bool | None, "temp_token": str | None, "has_authenticator": bool | None,
    "has_passkeys": bool | None, "extra": Mapping[str, Any] | None,
}, total=False)

class LoginResponse(Model):
    """Response to a login: either tokens or a request for a second factor. `Login` tells the two apart."""
    __match_args__ = (
        "access_token", "refresh_token", "expires_in", "second_factor_required", "temp_token", "has_authenticator",
        "has_passkeys",
    )
    def __new__(cls, **values: Unpack[_LoginResponseFields]) -> Self: ...
    def replace(self, **changes: Unpack[_LoginResponseFields]) -> Self: ...
    access_token: Final[str | None]
    """Access token for the account operations. Absent if a second factor is required."""
    refresh_token: Final[str | None]
    """Token that renews `access_token`."""
    expires_in: Final[int | None]
    """Lifetime of `access_token` in seconds (86400)."""
    second_factor_required: Final[bool | None]
    """`true` if a second factor is required."""
    temp_token: Final[str | None]
    """Temporary token for the second step of the login (`VerifySecondFactor`); valid for 5 minutes."""
    has_authenticator: Final[bool | None]
    """`true` if the account has an authenticator app."""
    has_passkeys: Final[bool | None]
    """`true` if the account has passkeys."""

class _VerifySecondFactorFields(TypedDict, total=False):
    extra: Mapping[str, Any] | None

class VerifySecondFactor(Model):
    """Parameters for completing a login with a second factor."""
    __match_args__ = ("temp_token", "otp_token",)
    def __new__(cls, *, temp_token: str, otp_token: str, **values: Unpack[_VerifySecondFactorFields]) -> Self: ...
    def replace(self, *, temp_token: str = ..., otp_token: str = ..., **changes: Unpack[_VerifySecondFactorFields]) -> Self: ...
    temp_token: Final[str]
    """Temporary token returned by the first step of the login."""
    otp_token: Final[str]
    """One-time code shown by the authenticator app."""

_TokensFields = TypedDict("_TokensFields", {
    "access_token": str | None, "refresh_token": str | None, "expires_in": int | None,
    "extra": Mapping[str, Any] | None,
}, total=False)

class Tokens(Model):
    """Tokens of a logged-in account."""
    __match_args__ = ("access_token", "refresh_token", "expires_in",)
    def __new__(cls, **values: Unpack[_TokensFields]) -> Self: ...
    def replace(self, **changes: Unpack[_TokensFields]) -> Self: ...
    access_token: Final[str]
    """Access token for the account operations (bearer authentication)."""
    refresh_token: Final[str | None]
    """Token that renews `access_token`."""
    expires_in: Final[int | None]
    """Lifetime of `access_token` in seconds (86400)."""

_OrganizationPageFields = TypedDict("_OrganizationPageFields", {
    "count": int | None, "next": str | None, "previous": str | None,
    "results": Sequence[Organization | Mapping[str, Any]] | None, "extra": Mapping[str, Any] | None,
}, total=False)

class OrganizationPage(Page[Organization]):
    """Organizations of an account; the platform returns all of them at once."""
    __match_args__ = ("count", "next", "previous", "results",)
    def __new__(cls, **values: Unpack[_OrganizationPageFields]) -> Self: ...
    def replace(self, **changes: Unpack[_OrganizationPageFields]) -> Self: ...

class AsyncOrganizationPage(AsyncPage[Organization]):
    """Organizations of an account; the platform returns all of them at once."""
    __match_args__ = ("count", "next", "previous", "results",)
    def __new__(cls, **values: Unpack[_OrganizationPageFields]) -> Self: ...
    def replace(self, **changes: Unpack[_OrganizationPageFields]) -> Self: ...

_ApplicationPageFields = TypedDict("_ApplicationPageFields", {
    "count": int | None, "next": str | None, "previous": str | None,
    "results": Sequence[Application | Mapping[str, Any]] | None, "extra": Mapping[str, Any] | None,
}, total=False)

class ApplicationPage(Page[Application]):
    """Applications of an organization; the platform returns all of them at once."""
    __match_args__ = ("count", "next", "previous", "results",)
    def __new__(cls, **values: Unpack[_ApplicationPageFields]) -> Self: ...
    def replace(self, **changes: Unpack[_ApplicationPageFields]) -> Self: ...

class AsyncApplicationPage(AsyncPage[Application]):
    """Applications of an organization; the platform returns all of them at once."""
    __match_args__ = ("count", "next", "previous", "results",)
    def __new__(cls, **values: Unpack[_ApplicationPageFields]) -> Self: ...
    def replace(self, **changes: Unpack[_ApplicationPageFields]) -> Self: ...

_MemberRolePageFields = TypedDict("_MemberRolePageFields", {
    "count": int | None, "next": str | None, "previous": str | None,
    "results": Sequence[MemberRole | Mapping[str, Any]] | None, "extra": Mapping[str, Any] | None,
}, total=False)

class MemberRolePage(Page[MemberRole]):
    """Roles of an organization; the platform publishes no schema for this response."""
    __match_args__ = ("count", "next", "previous", "results",)
    def __new__(cls, **values: Unpack[_MemberRolePageFields]) -> Self: ...
    def replace(self, **changes: Unpack[_MemberRolePageFields]) -> Self: ...

class AsyncMemberRolePage(AsyncPage[MemberRole]):
    """Roles of an organization; the platform publishes no schema for this response."""
    __match_args__ = ("count", "next", "previous", "results",)
    def __new__(cls, **values: Unpack[_MemberRolePageFields]) -> Self: ...
    def replace(self, **changes: Unpack[_MemberRolePageFields]) -> Self: ...

_MemberRoleFields = TypedDict("_MemberRoleFields", {
    "uuid": str | None, "name": str | None, "extra": Mapping[str, Any] | None,
}, total=False)

class MemberRole(Model):
    """Role that members of an organization can have. The platform publishes no schema for this response; fields that are not
    declared are under `extra`."""
    __match_args__ = ("uuid", "name",)
    def __new__(cls, **values: Unpack[_MemberRoleFields]) -> Self: ...
    def replace(self, **changes: Unpack[_MemberRoleFields]) -> Self: ...
    uuid: Final[str | None]
    """Role ID."""
    name: Final[str | None]
    """Name of the role, such as `OWNER`, `ADMIN`, `COMPLIANCE_OFFICER`, `DEVELOPER` or `READER`."""

_MemberPageFields = TypedDict("_MemberPageFields", {
    "count": int | None, "next": str | None, "previous": str | None,
    "results": Sequence[Member | Mapping[str, Any]] | None, "extra": Mapping[str, Any] | None,
}, total=False)

class MemberPage(Page[Member]):
    """Members of an organization; the platform publishes no schema for this response."""
    __match_args__ = ("count", "next", "previous", "results",)
    def __new__(cls, **values: Unpack[_MemberPageFields]) -> Self: ...
    def replace(self, **changes: Unpack[_MemberPageFields]) -> Self: ...

class AsyncMemberPage(AsyncPage[Member]):
    """Members of an organization; the platform publishes no schema for this response."""
    __match_args__ = ("count", "next", "previous", "results",)
    def __new__(cls, **values: Unpack[_MemberPageFields]) -> Self: ...
    def replace(self, **changes: Unpack[_MemberPageFields]) -> Self: ...

_MemberFields = TypedDict("_MemberFields", {
    "uuid": str | None, "email": str | None, "role": Any, "extra": Mapping[str, Any] | None,
}, total=False)

class Member(Model):
    """Member of an organization. The platform publishes no schema for this response; fields that are not declared are under
    `extra`."""
    __match_args__ = ("uuid", "email", "role",)
    def __new__(cls, **values: Unpack[_MemberFields]) -> Self: ...
    def replace(self, **changes: Unpack[_MemberFields]) -> Self: ...
    uuid: Final[str | None]
    """Member ID, for `account.members.update` and `account.members.delete`."""
    email: Final[str | None]
    """E-mail address of the member."""
    role: Final[Any | None]
    """Role of the member in the organization: a name or an object."""

class _CreateMemberFields(TypedDict, total=False):
    role: str | None
    extra: Mapping[str, Any] | None

class CreateMember(Model):
    """Parameters for inviting a member to an organization. The platform publishes no schema for this request: pass further
    fields under `extra`."""
    __match_args__ = ("email", "role",)
    def __new__(cls, *, email: str, **values: Unpack[_CreateMemberFields]) -> Self: ...
    def replace(self, *, email: str = ..., **changes: Unpack[_CreateMemberFields]) -> Self: ...
    email: Final[str]
    """E-mail address the invitation is sent to."""
    role: Final[str | None]
    """Role of the member, such as `READER`; `account.list_roles` lists the roles."""

class _UpdateMemberFields(TypedDict, total=False):
    role: str | None
    extra: Mapping[str, Any] | None

class UpdateMember(Model):
    """Parameters for updating a member of an organization. The platform publishes no schema for this request: pass further
    fields under `extra`."""
    __match_args__ = ("role",)
    def __new__(cls, **values: Unpack[_UpdateMemberFields]) -> Self: ...
    def replace(self, **changes: Unpack[_UpdateMemberFields]) -> Self: ...
    role: Final[str | None]
    """Role of the member, such as `READER`; `account.list_roles` lists the roles."""

class _ListWorkflowsFields(TypedDict, total=False):
    limit: int | None
    offset: int | None
    extra: Mapping[str, Any] | None

class ListWorkflows(Model):
    """Parameters for listing workflows."""
    __match_args__ = ("limit", "offset",)
    def __new__(cls, **values: Unpack[_ListWorkflowsFields]) -> Self: ...
    def replace(self, **changes: Unpack[_ListWorkflowsFields]) -> Self: ...
    limit: Final[int | None]
    """Maximum number of results per page; 50 by default."""
    offset: Final[int | None]
    """Number of results to skip; 0 by default."""

_WorkflowPageFields = TypedDict("_WorkflowPageFields", {
    "count": int | None, "next": str | None, "previous": str | None,
    "results": Sequence[Workflow | Mapping[str, Any]] | None, "extra": Mapping[str, Any] | None,
}, total=False)

class WorkflowPage(Page[Workflow]):
    """One page of workflows."""
    __match_args__ = ("count", "next", "previous", "results",)
    def __new__(cls, **values: Unpack[_WorkflowPageFields]) -> Self: ...
    def replace(self, **changes: Unpack[_WorkflowPageFields]) -> Self: ...

class AsyncWorkflowPage(AsyncPage[Workflow]):
    """One page of workflows."""
    __match_args__ = ("count", "next", "previous", "results",)
    def __new__(cls, **values: Unpack[_WorkflowPageFields]) -> Self: ...
    def replace(self, **changes: Unpack[_WorkflowPageFields]) -> Self: ...

_WorkflowFields = TypedDict("_WorkflowFields", {
    "uuid": str | None, "workflow_id": str | None, "workflow_label": str | None, "is_default": bool | None,
    "is_archived": bool | None, "status": PublicationStatus | str | None, "version": int | None,
    "has_draft": bool | None, "published_at": datetime | str | None, "is_simple_workflow": bool | None,
    "is_editable": bool | None, "workflow_url": str | None, "features": Sequence[str] | None,
    "total_price": Decimal | int | float | str | None, "min_price": Decimal | int | float | str | None,
    "max_price": Decimal | int | float | str | None, "workflow_graph": Mapping[str, Any] | None,
    "is_white_label_enabled": bool | None, "is_desktop_allowed": bool | None, "max_retry_attempts": int | None,
    "retry_window_days": int | None, "face_liveness_max_attempts": int | None, "face_match_max_attempts": int | None,
    "session_expiration_time": int | None, "workflow_type": WorkflowType | str | None,
    "is_liveness_enabled": bool | None, "face_liveness_method": FaceLivenessMethod | str | None,
    "face_liveness_score_decline_threshold": int | None, "is_face_match_enabled": bool | None,
    "face_match_score_decline_threshold": int | None, "face_match_score_review_threshold": int | None,
    "is_aml_enabled": bool | None, "aml_decline_threshold": int | None, "is_phone_verification_enabled": bool | None,
    "is_email_verification_enabled": bool | None, "is_database_validation_enabled": bool | None,
    "is_ip_analysis_enabled": bool | None, "is_nfc_enabled": bool | None, "is_age_restrictions_enabled": bool | None,
    "documents_allowed": Mapping[str, Any] | None, "duplicated_user_action": DuplicatedUserAction | str | None,
    "face_liveness_score_review_threshold": int | None, "created_by": WorkflowAuthor | Mapping[str, Any] | None,
    "created_at": datetime | str | None, "updated_at": datetime | str | None, "extra": Mapping[str, Any] | None,
}, total=False)

class Workflow(Model):
    """A workflow. List results omit many fields; the fields present depend on the form of the workflow."""
    __match_args__ = (
        "uuid", "workflow_id", "workflow_label", "is_default", "is_archived", "status", "version", "has_draft",
        "published_at", "is_simple_workflow", "is_editable", "workflow_url", "features", "total_price", "min_price",
        "max_price", "workflow_graph", "is_white_label_enabled", "is_desktop_allowed", "max_retry_attempts",
        "retry_window_days", "face_liveness_max_attempts", "face_match_max_attempts", "session_expiration_time",
        "workflow_type", "is_liveness_enabled", "face_liveness_method", "face_liveness_score_decline_threshold",
        "is_face_match_enabled", "face_match_score_decline_threshold", "face_match_score_review_threshold",
        "is_aml_enabled", "aml_decline_threshold", "is_phone_verification_enabled", "is_email_verification_enabled",
        "is_database_validation_enabled", "is_ip_analysis_enabled", "is_nfc_enabled", "is_age_restrictions_enabled",
        "documents_allowed", "duplicated_user_action", "face_liveness_score_review_threshold", "created_by",
        "created_at", "updated_at",
    )
    def __new__(cls, **values: Unpack[_WorkflowFields]) -> Self: ...
    def replace(self, **changes: Unpack[_WorkflowFields]) -> Self: ...
    uuid: Final[str]
    """Version ID (UUID): identifies this version of the workflow."""
    workflow_id: Final[str | None]
    """Workflow ID (UUID): stable, the same for all versions. A session can be created with this ID or with `uuid`."""
    workflow_label: Final[str | None]
    """Display name of the workflow."""
    is_default: Final[bool | None]
    """`true` if this is the default workflow of the application."""
    is_archived: Final[bool | None]
    """`true` if the workflow is archived."""
    status: Final[PublicationStatus | None]
    """Publication status: `draft` or `published`."""
    version: Final[int | None]
    """Version number of the workflow."""
    has_draft: Final[bool | None]
    """`true` if the workflow also has an unpublished draft."""
    published_at: Final[datetime | None]
    """Publication time (RFC 3339)."""
    is_simple_workflow: Final[bool | None]
    """`true` if the workflow is a plain list of steps; `false` if it branches."""
    is_editable: Final[bool | None]
    """`true` if the workflow can be changed."""
    workflow_url: Final[str | None]
    """URL that starts a session of this workflow."""
    features: Final[list[str] | None]
    """Workflow steps, such as `OCR` and `LIVENESS`."""
    total_price: Final[Decimal | None]
    """Price of a session in US dollars."""
    min_price: Final[Decimal | None]
    """Minimum price of a session in US dollars."""
    max_price: Final[Decimal | None]
    """Maximum price of a session in US dollars."""
    workflow_graph: Final[dict[str, Any] | None]
    """Graph of the steps and their successors: `{"start_node": …, "nodes": {…}}`."""
    is_white_label_enabled: Final[bool | None]
    """`true` if the verification pages show your own branding."""
    is_desktop_allowed: Final[bool | None]
    """`true` if verification on desktop computers is allowed."""
    max_retry_attempts: Final[int | None]
    """Maximum number of retries per session."""
    retry_window_days: Final[int | None]
    """Number of days within which retries are allowed."""
    face_liveness_max_attempts: Final[int | None]
    """Maximum number of liveness attempts."""
    face_match_max_attempts: Final[int | None]
    """Maximum number of face match attempts."""
    session_expiration_time: Final[int | None]
    """Lifetime of a session's link in seconds."""
    workflow_type: Final[WorkflowType | None]
    """Workflow template. Absent for workflows in the graph form."""
    is_liveness_enabled: Final[bool | None]
    """`true` if liveness detection is enabled."""
    face_liveness_method: Final[FaceLivenessMethod | None]
    """Liveness detection method."""
    face_liveness_score_decline_threshold: Final[int | None]
    """Liveness score (0 to 100) below which the session is declined."""
    is_face_match_enabled: Final[bool | None]
    """`true` if face match against the document's portrait is enabled."""
    face_match_score_decline_threshold: Final[int | None]
    """Face match similarity (0 to 100) below which the session is declined."""
    face_match_score_review_threshold: Final[int | None]
    """Face match similarity (0 to 100) below which the session goes to manual review."""
    is_aml_enabled: Final[bool | None]
    """`true` if AML screening (watchlists, sanctions, PEP) is enabled."""
    aml_decline_threshold: Final[int | None]
    """AML risk score (0 to 100) above which the session is declined."""
    is_phone_verification_enabled: Final[bool | None]
    """`true` if phone verification is enabled."""
    is_email_verification_enabled: Final[bool | None]
    """`true` if e-mail verification is enabled."""
    is_database_validation_enabled: Final[bool | None]
    """`true` if validation against official registers is enabled."""
    is_ip_analysis_enabled: Final[bool | None]
    """`true` if analysis of the IP address and the device is enabled."""
    is_nfc_enabled: Final[bool | None]
    """`true` if NFC chip reading is enabled; it works on mobile devices only."""
    is_age_restrictions_enabled: Final[bool | None]
    """`true` if age restrictions by country are enabled."""
    documents_allowed: Final[dict[str, Any] | None]
    """Accepted documents by country (ISO 3166-1 alpha-3) and document type code: `{"ESP": {"P": {}}}`. An empty object
    accepts all documents."""
    duplicated_user_action: Final[DuplicatedUserAction | None]
    """Action taken when another user already has the same identity."""
    face_liveness_score_review_threshold: Final[int | None]
    """Liveness score (0 to 100) below which the session goes to manual review."""
    created_by: Final[WorkflowAuthor | None]
    """Author of the workflow."""
    created_at: Final[datetime | None]
    """Creation time (RFC 3339)."""
    updated_at: Final[datetime | None]
    """Time of the last change (RFC 3339)."""

_WorkflowAuthorFields = TypedDict("_WorkflowAuthorFields", {
    "name": str | None, "email": str | None, "type": AuthorType | str | None, "extra": Mapping[str, Any] | None,
}, total=False)

class WorkflowAuthor(Model):
    """Author of a workflow."""
    __match_args__ = ("name", "email", "type",)
    def __new__(cls, **values: Unpack[_WorkflowAuthorFields]) -> Self: ...
    def replace(self, **changes: Unpack[_WorkflowAuthorFields]) -> Self: ...
    name: Final[str | None]
    """Name of the author."""
    email: Final[str | None]
    """E-mail address of the author."""
    type: Final[AuthorType | None]
    """Type of author: a person or an API key."""

class _CreateWorkflowFields(TypedDict, total=False):
    workflow_label: str | None
    is_default: bool | None
    max_retry_attempts: int | None
    retry_window_days: int | None
    workflow_type: WorkflowType | str | None
    is_liveness_enabled: bool | None
    face_liveness_method: FaceLivenessMethod | str | None
    face_liveness_score_decline_threshold: int | None
    is_face_match_enabled: bool | None
    face_match_score_decline_threshold: int | None
    face_match_score_review_threshold: int | None
    is_aml_enabled: bool | None
    aml_decline_threshold: int | None
    is_phone_verification_enabled: bool | None
    is_email_verification_enabled: bool | None
    is_database_validation_enabled: bool | None
    is_ip_analysis_enabled: bool | None
    is_nfc_enabled: bool | None
    is_age_restrictions_enabled: bool | None
    documents_allowed: Mapping[str, Any] | None
    duplicated_user_action: DuplicatedUserAction | str | None
    features: Sequence[WorkflowFeatureConfig | Mapping[str, Any]] | None
    status: PublicationStatus | str | None
    is_white_label_enabled: bool | None
    is_desktop_allowed: bool | None
    face_liveness_max_attempts: int | None
    face_match_max_attempts: int | None
    session_expiration_time: int | None
    extra: Mapping[str, Any] | None

class CreateWorkflow(Model):
    """Parameters for creating a workflow, in one of two forms.

    The *flat form* enables steps by boolean fields. The *graph form* lists the steps in `features`; newer deployments
    accept only the graph form and reject every flat field with 400. Fields marked with neither form can be used with
    both. `to_features` converts the flat form to the graph form; a client with `features_fallback`
    enabled does so when the platform rejects the flat form."""
    __match_args__ = (
        "workflow_label", "is_default", "max_retry_attempts", "retry_window_days", "workflow_type",
        "is_liveness_enabled", "face_liveness_method", "face_liveness_score_decline_threshold", "is_face_match_enabled",
        "face_match_score_decline_threshold", "face_match_score_review_threshold", "is_aml_enabled",
        "aml_decline_threshold", "is_phone_verification_enabled", "is_email_verification_enabled",
        "is_database_validation_enabled", "is_ip_analysis_enabled", "is_nfc_enabled", "is_age_restrictions_enabled",
        "documents_allowed", "duplicated_user_action", "features", "status", "is_white_label_enabled",
        "is_desktop_allowed", "face_liveness_max_attempts", "face_match_max_attempts", "session_expiration_time",
    )
    def __new__(cls, **values: Unpack[_CreateWorkflowFields]) -> Self: ...
    def replace(self, **changes: Unpack[_CreateWorkflowFields]) -> Self: ...
    workflow_label: Final[str | None]
    """Display name of the workflow, at most 50 characters; generated by the platform when unset."""
    is_default: Final[bool | None]
    """`true` makes this the default workflow of the application; `false` by default."""
    max_retry_attempts: Final[int | None]
    """Maximum number of retries per session, 0 to 10; 3 by default."""
    retry_window_days: Final[int | None]
    """Number of days within which retries are allowed, 1 to 365; 7 by default."""
    workflow_type: Final[WorkflowType | None]
    """Workflow template; `kyc` by default. Flat form only."""
    is_liveness_enabled: Final[bool | None]
    """`true` enables liveness detection; `false` by default. Flat form only."""
    face_liveness_method: Final[FaceLivenessMethod | None]
    """Liveness detection method; `passive` by default. Flat form only."""
    face_liveness_score_decline_threshold: Final[int | None]
    """Liveness score (0 to 100) below which the session is declined; 50 by default. Flat form only."""
    is_face_match_enabled: Final[bool | None]
    """`true` enables face match against the document's portrait; `false` by default. Flat form only."""
    face_match_score_decline_threshold: Final[int | None]
    """Face match similarity (0 to 100) below which the session is declined; 50 by default. Flat form only."""
    face_match_score_review_threshold: Final[int | None]
    """Face match similarity (0 to 100) below which the session goes to manual review; 70 by default. Flat form only."""
    is_aml_enabled: Final[bool | None]
    """`true` enables AML screening (watchlists, sanctions, PEP); `false` by default. Flat form only."""
    aml_decline_threshold: Final[int | None]
    """AML risk score (0 to 100) above which the session is declined; 80 by default. Flat form only."""
    is_phone_verification_enabled: Final[bool | None]
    """`true` enables phone verification; `false` by default. Flat form only."""
    is_email_verification_enabled: Final[bool | None]
    """`true` enables e-mail verification; `false` by default. Flat form only."""
    is_database_validation_enabled: Final[bool | None]
    """`true` enables validation against official registers; `false` by default. Flat form only."""
    is_ip_analysis_enabled: Final[bool | None]
    """`true` enables analysis of the IP address and the device; `false` by default. Flat form only."""
    is_nfc_enabled: Final[bool | None]
    """`true` enables NFC chip reading, on mobile devices only; `false` by default. Flat form only."""
    is_age_restrictions_enabled: Final[bool | None]
    """`true` enables age restrictions by country; `false` by default. Flat form only."""
    documents_allowed: Final[dict[str, Any] | None]
    """Accepted documents by country (ISO 3166-1 alpha-3) and document type code: `{"ESP": {"P": {}}}`. An empty
    object, the default, accepts all documents. Flat form only."""
    duplicated_user_action: Final[DuplicatedUserAction | None]
    """Action taken when another user already has the same identity; `no_action` by default. The platform accepts it
    only in an update. Flat form only."""
    features: Final[list[WorkflowFeatureConfig] | None]
    """Workflow steps, in order; at least one. Graph form only."""
    status: Final[PublicationStatus | None]
    """Publication status: `draft` or `published`. Graph form only."""
    is_white_label_enabled: Final[bool | None]
    """`true` shows your own branding on the verification pages; `false` by default. Graph form only."""
    is_desktop_allowed: Final[bool | None]
    """`true` allows verification on desktop computers; `false` by default. Graph form only."""
    face_liveness_max_attempts: Final[int | None]
    """Maximum number of liveness attempts, 1 to 3; 3 by default. Graph form only."""
    face_match_max_attempts: Final[int | None]
    """Maximum number of face match attempts, 1 to 3; 3 by default. Graph form only."""
    session_expiration_time: Final[int | None]
    """Lifetime of a session's link in seconds, 3600 to 2419200; 604800 (7 days) by default. Graph form only."""

class _WorkflowFeatureConfigFields(TypedDict, total=False):
    config: Mapping[str, Any] | None
    label: str | None
    extra: Mapping[str, Any] | None

class WorkflowFeatureConfig(Model):
    """A step of a workflow."""
    __match_args__ = ("feature", "config", "label",)
    def __new__(cls, *, feature: WorkflowFeature | str, **values: Unpack[_WorkflowFeatureConfigFields]) -> Self: ...
    def replace(self, *, feature: WorkflowFeature | str = ..., **changes: Unpack[_WorkflowFeatureConfigFields]) -> Self: ...
    feature: Final[WorkflowFeature]
    """Step type, such as `OCR` or `LIVENESS`."""
    config: Final[dict[str, Any] | None]
    """Settings of the step; the available keys depend on `feature`.

    Source: <https://docs.didit.me/management-api/workflows/feature-configs>"""
    label: Final[str | None]
    """Display name of the step."""

class _UpdateWorkflowFields(TypedDict, total=False):
    workflow_label: str | None
    is_default: bool | None
    max_retry_attempts: int | None
    retry_window_days: int | None
    workflow_type: WorkflowType | str | None
    is_liveness_enabled: bool | None
    face_liveness_method: FaceLivenessMethod | str | None
    face_liveness_score_decline_threshold: int | None
    is_face_match_enabled: bool | None
    face_match_score_decline_threshold: int | None
    face_match_score_review_threshold: int | None
    is_aml_enabled: bool | None
    aml_decline_threshold: int | None
    is_phone_verification_enabled: bool | None
    is_email_verification_enabled: bool | None
    is_database_validation_enabled: bool | None
    is_ip_analysis_enabled: bool | None
    is_nfc_enabled: bool | None
    is_age_restrictions_enabled: bool | None
    documents_allowed: Mapping[str, Any] | None
    duplicated_user_action: DuplicatedUserAction | str | None
    features: Sequence[WorkflowFeatureConfig | Mapping[str, Any]] | None
    status: PublicationStatus | str | None
    is_white_label_enabled: bool | None
    is_desktop_allowed: bool | None
    face_liveness_max_attempts: int | None
    face_match_max_attempts: int | None
    session_expiration_time: int | None
    extra: Mapping[str, Any] | None

class UpdateWorkflow(Model):
    """Parameters for updating a workflow, in one of two forms as in `CreateWorkflow`. Unset fields stay unchanged."""
    __match_args__ = (
        "workflow_label", "is_default", "max_retry_attempts", "retry_window_days", "workflow_type",
        "is_liveness_enabled", "face_liveness_method", "face_liveness_score_decline_threshold", "is_face_match_enabled",
        "face_match_score_decline_threshold", "face_match_score_review_threshold", "is_aml_enabled",
        "aml_decline_threshold", "is_phone_verification_enabled", "is_email_verification_enabled",
        "is_database_validation_enabled", "is_ip_analysis_enabled", "is_nfc_enabled", "is_age_restrictions_enabled",
        "documents_allowed", "duplicated_user_action", "features", "status", "is_white_label_enabled",
        "is_desktop_allowed", "face_liveness_max_attempts", "face_match_max_attempts", "session_expiration_time",
    )
    def __new__(cls, **values: Unpack[_UpdateWorkflowFields]) -> Self: ...
    def replace(self, **changes: Unpack[_UpdateWorkflowFields]) -> Self: ...
    workflow_label: Final[str | None]
    """Display name of the workflow, at most 50 characters."""
    is_default: Final[bool | None]
    """`true` makes this the default workflow of the application."""
    max_retry_attempts: Final[int | None]
    """Maximum number of retries per session, 0 to 10."""
    retry_window_days: Final[int | None]
    """Number of days within which retries are allowed, 1 to 365."""
    workflow_type: Final[WorkflowType | None]
    """Workflow template. Flat form only."""
    is_liveness_enabled: Final[bool | None]
    """`true` enables liveness detection. Flat form only."""
    face_liveness_method: Final[FaceLivenessMethod | None]
    """Liveness detection method. Flat form only."""
    face_liveness_score_decline_threshold: Final[int | None]
    """Liveness score (0 to 100) below which the session is declined. Flat form only."""
    is_face_match_enabled: Final[bool | None]
    """`true` enables face match against the document's portrait. Flat form only."""
    face_match_score_decline_threshold: Final[int | None]
    """Face match similarity (0 to 100) below which the session is declined. Flat form only."""
    face_match_score_review_threshold: Final[int | None]
    """Face match similarity (0 to 100) below which the session goes to manual review. Flat form only."""
    is_aml_enabled: Final[bool | None]
    """`true` enables AML screening (watchlists, sanctions, PEP). Flat form only."""
    aml_decline_threshold: Final[int | None]
    """AML risk score (0 to 100) above which the session is declined. Flat form only."""
    is_phone_verification_enabled: Final[bool | None]
    """`true` enables phone verification. Flat form only."""
    is_email_verification_enabled: Final[bool | None]
    """`true` enables e-mail verification. Flat form only."""
    is_database_validation_enabled: Final[bool | None]
    """`true` enables validation against official registers. Flat form only."""
    is_ip_analysis_enabled: Final[bool | None]
    """`true` enables analysis of the IP address and the device. Flat form only."""
    is_nfc_enabled: Final[bool | None]
    """`true` enables NFC chip reading, on mobile devices only. Flat form only."""
    is_age_restrictions_enabled: Final[bool | None]
    """`true` enables age restrictions by country. Flat form only."""
    documents_allowed: Final[dict[str, Any] | None]
    """Accepted documents by country (ISO 3166-1 alpha-3) and document type code: `{"ESP": {"P": {}}}`. An empty object
    accepts all documents. Flat form only."""
    duplicated_user_action: Final[DuplicatedUserAction | None]
    """Action taken when another user already has the same identity. Flat form only."""
    features: Final[list[WorkflowFeatureConfig] | None]
    """Workflow steps, in order; they replace all existing steps. At least one. Graph form only."""
    status: Final[PublicationStatus | None]
    """Publication status. When unset, the version is changed in place, and a draft is published. `published` on a
    published version creates a new version with a new `uuid`; `draft` on a published version is rejected with 400.
    Graph form only."""
    is_white_label_enabled: Final[bool | None]
    """`true` shows your own branding on the verification pages. Graph form only."""
    is_desktop_allowed: Final[bool | None]
    """`true` allows verification on desktop computers. Graph form only."""
    face_liveness_max_attempts: Final[int | None]
    """Maximum number of liveness attempts, 1 to 3. Graph form only."""
    face_match_max_attempts: Final[int | None]
    """Maximum number of face match attempts, 1 to 3. Graph form only."""
    session_expiration_time: Final[int | None]
    """Lifetime of a session's link in seconds, 3600 to 2419200. Graph form only."""

class _CreateSessionFields(TypedDict, total=False):
    vendor_data: str | None
    callback: str | None
    callback_method: CallbackMethod | str | None
    metadata: Any
    language: str | None
    contact_details: ContactDetails | Mapping[str, Any] | None
    expected_details: ExpectedDetails | Mapping[str, Any] | None
    portrait_image: str | bytes | os.PathLike[str] | None
    sandbox_scenario: str | None
    vendor_business_id: str | None
    extra: Mapping[str, Any] | None

class CreateSession(Model):
    """Parameters for creating a session."""
    __match_args__ = (
        "workflow_id", "vendor_data", "callback", "callback_method", "metadata", "language", "contact_details",
        "expected_details", "portrait_image", "sandbox_scenario", "vendor_business_id",
    )
    def __new__(cls, *, workflow_id: str, **values: Unpack[_CreateSessionFields]) -> Self: ...
    def replace(self, *, workflow_id: str = ..., **changes: Unpack[_CreateSessionFields]) -> Self: ...
    workflow_id: Final[str]
    """Workflow ID (UUID): the stable ID of the workflow or the ID of one of its versions."""
    vendor_data: Final[str | None]
    """Your own identifier of the user. If an unfinished session of the same user exists on the latest version of the
    workflow, that session is returned instead of a new one."""
    callback: Final[str | None]
    """URL or app deep link the user is redirected to after verification (http, https or a custom scheme).
    `verificationSessionId` and `status` are appended as query parameters; they are not authenticated, so do not
    rely on them."""
    callback_method: Final[CallbackMethod | None]
    """Device that is redirected to `callback`: `initiator` (the default of the platform), `completer` or `both`."""
    metadata: Final[Any | None]
    """Custom data stored with the session, preferably an object."""
    language: Final[str | None]
    """Language code of the verification pages. One of: en, ar, bg, bn, bs, ca, cnr, cs, da, de, el, es, et, fa, fi,
    fr, he, hi, hr, hu, hy, id, it, ja, ka, kk, ko, ky, lt, lv, mk, mn, ms, nl, no, pl, pt-BR, pt, ro, ru, sk, sl,
    so, sq, sr, sv, th, tr, uk, uz, vi, zh-CN, zh-TW, zh. Default: the language of the browser."""
    contact_details: Final[ContactDetails | None]
    """Contact details of the user; they prefill the e-mail and phone verification steps."""
    expected_details: Final[ExpectedDetails | None]
    """Expected details of the user or company; a mismatch with the verified data raises a warning."""
    portrait_image: Final[str | None]
    """Reference portrait for biometric authentication: base64 of a JPEG, PNG, WebP or TIFF image of at most 1 MB (2 MB on
    newer deployments)."""
    sandbox_scenario: Final[str | None]
    """Scenario that determines the result of a sandbox session, such as `approve` or `decline_document_expired`.
    Refused for live applications."""
    vendor_business_id: Final[str | None]
    """Your own identifier of the business (KYB only)."""

class _ContactDetailsFields(TypedDict, total=False):
    email: str | None
    email_lang: str | None
    send_notification_emails: bool | None
    phone: str | None
    extra: Mapping[str, Any] | None

class ContactDetails(Model):
    """Contact details of the user. They prefill the e-mail and phone verification steps."""
    __match_args__ = ("email", "email_lang", "send_notification_emails", "phone",)
    def __new__(cls, **values: Unpack[_ContactDetailsFields]) -> Self: ...
    def replace(self, **changes: Unpack[_ContactDetailsFields]) -> Self: ...
    email: Final[str | None]
    """E-mail address of the user."""
    email_lang: Final[str | None]
    """Language code of the notification e-mails; accepts the same values as `language` when a session is created."""
    send_notification_emails: Final[bool | None]
    """`true` to e-mail the user when the session status changes; requires `email`. Default: `false`."""
    phone: Final[str | None]
    """Phone number of the user (E.164), such as `+34600000000`."""

class _ExpectedDetailsFields(TypedDict, total=False):
    first_name: str | None
    last_name: str | None
    date_of_birth: date | str | None
    gender: Gender | str | None
    nationality: str | None
    country: str | None
    id_country: str | None
    poa_country: str | None
    address: str | None
    identification_number: str | None
    ip_address: str | None
    expected_document_types: Sequence[DocumentTypeCode | str] | None
    company_name: str | None
    registry_country: str | None
    registration_number: str | None
    extra: Mapping[str, Any] | None

class ExpectedDetails(Model):
    """Expected details of the user or company. A mismatch with the verified data raises a warning; names are compared with
    a fuzzy match."""
    __match_args__ = (
        "first_name", "last_name", "date_of_birth", "gender", "nationality", "country", "id_country", "poa_country",
        "address", "identification_number", "ip_address", "expected_document_types", "company_name", "registry_country",
        "registration_number",
    )
    def __new__(cls, **values: Unpack[_ExpectedDetailsFields]) -> Self: ...
    def replace(self, **changes: Unpack[_ExpectedDetailsFields]) -> Self: ...
    first_name: Final[str | None]
    """Expected first name."""
    last_name: Final[str | None]
    """Expected last name."""
    date_of_birth: Final[date | None]
    """Date of birth (YYYY-MM-DD)."""
    gender: Final[Gender | None]
    """Expected gender (`M` or `F`)."""
    nationality: Final[str | None]
    """Nationality (ISO 3166-1 alpha-3)."""
    country: Final[str | None]
    """Country (ISO 3166-1 alpha-3). Fallback for `id_country` and `poa_country` when they are not set."""
    id_country: Final[str | None]
    """Country of the identity document (ISO 3166-1 alpha-3). Takes precedence over `nationality`."""
    poa_country: Final[str | None]
    """Country of the proof of address document (ISO 3166-1 alpha-3)."""
    address: Final[str | None]
    """Postal address in human-readable form, compared with the proof of address. The platform requires one of
    `country`, `id_country` and `poa_country` with it."""
    identification_number: Final[str | None]
    """Expected document number, personal number or tax number."""
    ip_address: Final[str | None]
    """Expected IP address (IPv4 or IPv6). A different address raises a warning."""
    expected_document_types: Final[list[DocumentTypeCode] | None]
    """Document types the user may choose from (codes such as `P` or `ID`)."""
    company_name: Final[str | None]
    """Company name, at most 255 characters (KYB only)."""
    registry_country: Final[str | None]
    """Country of the company registry (KYB only): ISO 3166-1 alpha-2, with a subdivision where a subdivision keeps the
    registry, such as `US-CA`. At most 10 characters."""
    registration_number: Final[str | None]
    """Company registration number, at most 100 characters (KYB only)."""

_SessionFields = TypedDict("_SessionFields", {
    "session_id": str | None, "session_number": int | None, "session_token": str | None, "url": str | None,
    "vendor_data": str | None, "metadata": Any, "status": SessionStatus | str | None, "callback": str | None,
    "workflow_id": str | None, "workflow_version": int | None, "extra": Mapping[str, Any] | None,
}, total=False)

class Session(Model):
    """Session returned when it is created."""
    __match_args__ = (
        "session_id", "session_number", "session_token", "url", "vendor_data", "metadata", "status", "callback",
        "workflow_id", "workflow_version",
    )
    def __new__(cls, **values: Unpack[_SessionFields]) -> Self: ...
    def replace(self, **changes: Unpack[_SessionFields]) -> Self: ...
    session_id: Final[str]
    """Session ID (UUID)."""
    session_number: Final[int | None]
    """Sequential session number within the application."""
    session_token: Final[str | None]
    """Token that authenticates the user's device for this session. Absent if the API key has no write permission for
    sessions."""
    url: Final[str | None]
    """URL of the verification page to send the user to; it contains the session token. Absent if the API key has no
    write permission for sessions."""
    vendor_data: Final[str | None]
    """Your own identifier of the user."""
    metadata: Final[Any | None]
    """Custom data stored with the session, preferably an object."""
    status: Final[SessionStatus]
    """Session status."""
    callback: Final[str | None]
    """URL or app deep link the user is redirected to after verification."""
    workflow_id: Final[str | None]
    """Workflow ID (UUID); always the stable ID, not the ID of a version."""
    workflow_version: Final[int | None]
    """Version number of the workflow."""

_DecisionFields = TypedDict("_DecisionFields", {
    "session_id": str | None, "session_kind": SessionKind | str | None, "session_number": int | None,
    "session_url": str | None, "status": SessionStatus | str | None, "workflow_id": str | None,
    "workflow_type": str | None, "workflow_version": int | None, "workflow_version_id": str | None,
    "terminal_node_id": str | None, "features": Sequence[str] | None, "vendor_data": str | None, "metadata": Any,
    "expected_details": ExpectedDetails | Mapping[str, Any] | None,
    "contact_details": ContactDetails | Mapping[str, Any] | None, "callback": str | None,
    "id_verifications": Sequence[IdVerification | Mapping[str, Any]] | None,
    "nfc_skip_reason": NfcSkipReason | str | None,
    "nfc_verifications": Sequence[NfcVerification | Mapping[str, Any]] | None,
    "liveness_checks": Sequence[LivenessCheck | Mapping[str, Any]] | None,
    "face_matches": Sequence[FaceMatch | Mapping[str, Any]] | None,
    "phone_verifications": Sequence[PhoneVerification | Mapping[str, Any]] | None,
    "email_verifications": Sequence[EmailVerification | Mapping[str, Any]] | None,
    "poa_verifications": Sequence[PoaVerification | Mapping[str, Any]] | None,
    "document_ai_documents": Sequence[DocumentAiDocument | Mapping[str, Any]] | None,
    "questionnaire_responses": Sequence[QuestionnaireResponse | Mapping[str, Any]] | None,
    "aml_screenings": Sequence[AmlScreening | Mapping[str, Any]] | None,
    "ip_analyses": Sequence[IpAnalysis | Mapping[str, Any]] | None,
    "database_validations": Sequence[DatabaseValidation | Mapping[str, Any]] | None,
    "registry_checks": Sequence[RegistryCheck | Mapping[str, Any]] | None,
    "key_people_checks": Sequence[KeyPeopleCheck | Mapping[str, Any]] | None,
    "document_verifications": Sequence[BusinessDocumentVerification | Mapping[str, Any]] | None,
    "reviews": Sequence[Review | Mapping[str, Any]] | None, "activity_reviews": Any, "events": Any, "blocklisted": Any,
    "cost_breakdown": Any, "shared_from_session": Any, "created_at": datetime | str | None,
    "expires_at": datetime | str | None, "environment": Environment | str | None, "extra": Mapping[str, Any] | None,
}, total=False)

class Decision(Model):
    """All verification results of a session.

    Each list contains one entry per workflow step of that feature, and is absent until such a step has run. If the
    workflow restricts the response attributes, restricted fields are absent as well.

    URLs of images, videos and files expire after 60 minutes: download the files at once and do not store the URLs.
    These URLs are absent for API keys without access to media."""
    __match_args__ = (
        "session_id", "session_kind", "session_number", "session_url", "status", "workflow_id", "workflow_type",
        "workflow_version", "workflow_version_id", "terminal_node_id", "features", "vendor_data", "metadata",
        "expected_details", "contact_details", "callback", "id_verifications", "nfc_skip_reason", "nfc_verifications",
        "liveness_checks", "face_matches", "phone_verifications", "email_verifications", "poa_verifications",
        "document_ai_documents", "questionnaire_responses", "aml_screenings", "ip_analyses", "database_validations",
        "registry_checks", "key_people_checks", "document_verifications", "reviews", "activity_reviews", "events",
        "blocklisted", "cost_breakdown", "shared_from_session", "created_at", "expires_at", "environment",
    )
    def __new__(cls, **values: Unpack[_DecisionFields]) -> Self: ...
    def replace(self, **changes: Unpack[_DecisionFields]) -> Self: ...
    session_id: Final[str]
    """Session ID (UUID)."""
    session_kind: Final[SessionKind | None]
    """Type of the session: `user` (KYC, verifies a person) or `business` (KYB, verifies a company)."""
    session_number: Final[int | None]
    """Sequential session number within the application."""
    session_url: Final[str | None]
    """URL of the session, to send to the user. Absent for API keys without write access to sessions."""
    status: Final[SessionStatus]
    """Session status, such as `Approved`, `Declined` or `In Review`."""
    workflow_id: Final[str | None]
    """Workflow ID (UUID), the same for all versions of the workflow."""
    workflow_type: Final[str | None]
    """Type of the workflow."""
    workflow_version: Final[int | None]
    """Version number of the workflow."""
    workflow_version_id: Final[str | None]
    """ID of the workflow version (UUID)."""
    terminal_node_id: Final[str | None]
    """ID of the workflow step (node) at which the workflow ended."""
    features: Final[list[str] | None]
    """Features of the workflow, such as `ID_VERIFICATION` and `LIVENESS`."""
    vendor_data: Final[str | None]
    """Your own identifier of the user."""
    metadata: Final[Any | None]
    """Custom data stored with the session, preferably an object."""
    expected_details: Final[ExpectedDetails | None]
    """Details expected of the user, to compare with the results."""
    contact_details: Final[ContactDetails | None]
    """Contact details of the user."""
    callback: Final[str | None]
    """URL or app deep link the user is redirected to after verification."""
    id_verifications: Final[list[IdVerification] | None]
    """Results of identity verification."""
    nfc_skip_reason: Final[NfcSkipReason | None]
    """Reason the chip was not read; only if the workflow includes NFC."""
    nfc_verifications: Final[list[NfcVerification] | None]
    """Results of reading chips of identity documents (NFC)."""
    liveness_checks: Final[list[LivenessCheck] | None]
    """Results of liveness checks."""
    face_matches: Final[list[FaceMatch] | None]
    """Results of face matching."""
    phone_verifications: Final[list[PhoneVerification] | None]
    """Results of phone verification."""
    email_verifications: Final[list[EmailVerification] | None]
    """Results of e-mail verification."""
    poa_verifications: Final[list[PoaVerification] | None]
    """Results of proof of address verification."""
    document_ai_documents: Final[list[DocumentAiDocument] | None]
    """Results of document AI: documents read by your own rules."""
    questionnaire_responses: Final[list[QuestionnaireResponse] | None]
    """Questionnaires with the user's responses."""
    aml_screenings: Final[list[AmlScreening] | None]
    """Results of AML screening."""
    ip_analyses: Final[list[IpAnalysis] | None]
    """Results of IP and device analysis."""
    database_validations: Final[list[DatabaseValidation] | None]
    """Results of validation with government databases."""
    registry_checks: Final[list[RegistryCheck] | None]
    """Results of company registry checks; KYB only."""
    key_people_checks: Final[list[KeyPeopleCheck] | None]
    """Results of key people checks; KYB only."""
    document_verifications: Final[list[BusinessDocumentVerification] | None]
    """Results of verifying company documents; KYB only."""
    reviews: Final[list[Review] | None]
    """Manual status changes and comments by reviewers."""
    activity_reviews: Final[Any | None]
    """Review activity of the session, in more detail than `reviews`."""
    events: Final[Any | None]
    """Events of the session; only in a decision requested with events (`include=events`)."""
    blocklisted: Final[Any | None]
    """Items of the session that are on the blocklist."""
    cost_breakdown: Final[Any | None]
    """Cost of the session by feature."""
    shared_from_session: Final[Any | None]
    """Session of the partner that this session was imported from."""
    created_at: Final[datetime | None]
    """Creation time (RFC 3339)."""
    expires_at: Final[datetime | None]
    """Expiration time of the session URL (RFC 3339)."""
    environment: Final[Environment | None]
    """Environment of the session: `live`, or `sandbox` for simulated sessions."""

_IdVerificationFields = TypedDict("_IdVerificationFields", {
    "node_id": str | None, "verification_method": VerificationMethod | str | None, "assurance": Assurance | str | None,
    "wallet_provider": str | None, "fallback_from": IdFallback | Mapping[str, Any] | None,
    "id_lookup": IdLookup | Mapping[str, Any] | None,
    "wallet_verification": WalletVerification | Mapping[str, Any] | None, "status": FeatureStatus | str | None,
    "document_type": str | None, "document_subtype": str | None, "document_number": str | None,
    "personal_number": str | None, "portrait_image": str | None, "front_image": str | None, "front_video": str | None,
    "back_image": str | None, "back_video": str | None, "full_front_image": str | None, "full_back_image": str | None,
    "front_image_camera_front": str | None, "back_image_camera_front": str | None,
    "front_image_camera_front_face_match_score": float | None, "back_image_camera_front_face_match_score": float | None,
    "front_image_quality_score": ImageQuality | Mapping[str, Any] | None,
    "back_image_quality_score": ImageQuality | Mapping[str, Any] | None, "date_of_birth": date | str | None,
    "age": int | None, "expiration_date": date | str | None, "date_of_issue": date | str | None,
    "issuing_state": str | None, "issuing_state_name": str | None, "first_name": str | None, "last_name": str | None,
    "full_name": str | None, "gender": Gender | str | None, "address": str | None, "formatted_address": str | None,
    "parsed_address": ParsedAddress | Mapping[str, Any] | None, "place_of_birth": str | None,
    "marital_status": str | None, "nationality": str | None, "extra_fields": IdExtraFields | Mapping[str, Any] | None,
    "mrz": Mrz | Mapping[str, Any] | None, "extra_files": Sequence[str] | None,
    "warnings": Sequence[Warning | Mapping[str, Any]] | None, "matches": Sequence[IdMatch | Mapping[str, Any]] | None,
    "document_liveness": DocumentLiveness | Mapping[str, Any] | None, "extra": Mapping[str, Any] | None,
}, total=False)

class IdVerification(Model):
    """Result of an identity verification."""
    __match_args__ = (
        "node_id", "verification_method", "assurance", "wallet_provider", "fallback_from", "id_lookup",
        "wallet_verification", "status", "document_type", "document_subtype", "document_number", "personal_number",
        "portrait_image", "front_image", "front_video", "back_image", "back_video", "full_front_image",
        "full_back_image", "front_image_camera_front", "back_image_camera_front",
        "front_image_camera_front_face_match_score", "back_image_camera_front_face_match_score",
        "front_image_quality_score", "back_image_quality_score", "date_of_birth", "age", "expiration_date",
        "date_of_issue", "issuing_state", "issuing_state_name", "first_name", "last_name", "full_name", "gender",
        "address", "formatted_address", "parsed_address", "place_of_birth", "marital_status", "nationality",
        "extra_fields", "mrz", "extra_files", "warnings", "matches", "document_liveness",
    )
    def __new__(cls, **values: Unpack[_IdVerificationFields]) -> Self: ...
    def replace(self, **changes: Unpack[_IdVerificationFields]) -> Self: ...
    node_id: Final[str | None]
    """ID of the workflow step (node) that produced this result."""
    verification_method: Final[VerificationMethod | None]
    """Verification method: `document`, `id_lookup` or `wallet`. Absent in older results, which are always `document`."""
    assurance: Final[Assurance | None]
    """Basis of the verification: `documentary`, `data_match` or `cryptographic`."""
    wallet_provider: Final[str | None]
    """Code of the wallet provider; only with the method `wallet`."""
    fallback_from: Final[IdFallback | None]
    """Method that was tried first and failed; absent if there was no fallback."""
    id_lookup: Final[IdLookup | None]
    """Result of the registry lookup; only with the method `id_lookup`."""
    wallet_verification: Final[WalletVerification | None]
    """Result of the wallet verification; only with the method `wallet`."""
    status: Final[FeatureStatus | None]
    """Feature status, such as `Approved`, `Declined` or `In Review`."""
    document_type: Final[str | None]
    """Document type as a display name, such as `Passport` or `Identity Card`."""
    document_subtype: Final[str | None]
    """Specific type of document."""
    document_number: Final[str | None]
    """Document number as printed on the document."""
    personal_number: Final[str | None]
    """Personal identification number of the document holder."""
    portrait_image: Final[str | None]
    """URL of the portrait image on the document; expires within 60 minutes."""
    front_image: Final[str | None]
    """URL of the front image; expires within 60 minutes."""
    front_video: Final[str | None]
    """URL of the front video; expires within 60 minutes."""
    back_image: Final[str | None]
    """URL of the back image; expires within 60 minutes."""
    back_video: Final[str | None]
    """URL of the back video; expires within 60 minutes."""
    full_front_image: Final[str | None]
    """URL of the uncropped front image; expires within 60 minutes."""
    full_back_image: Final[str | None]
    """URL of the uncropped back image; expires within 60 minutes."""
    front_image_camera_front: Final[str | None]
    """URL of the image taken with the other (front) camera while the front was captured; expires within 60 minutes."""
    back_image_camera_front: Final[str | None]
    """URL of the image taken with the other (front) camera while the back was captured; expires within 60 minutes."""
    front_image_camera_front_face_match_score: Final[float | None]
    """Similarity of the face in `front_image_camera_front` and the portrait on the document, 0 to 100."""
    back_image_camera_front_face_match_score: Final[float | None]
    """Similarity of the face in `back_image_camera_front` and the portrait on the document, 0 to 100."""
    front_image_quality_score: Final[ImageQuality | None]
    """Quality scores of the front image."""
    back_image_quality_score: Final[ImageQuality | None]
    """Quality scores of the back image."""
    date_of_birth: Final[date | None]
    """Date of birth (YYYY-MM-DD)."""
    age: Final[int | None]
    """Age of the document holder in years."""
    expiration_date: Final[date | None]
    """Expiration date of the document (YYYY-MM-DD)."""
    date_of_issue: Final[date | None]
    """Date of issue of the document (YYYY-MM-DD)."""
    issuing_state: Final[str | None]
    """Issuing country (ISO 3166-1 alpha-3)."""
    issuing_state_name: Final[str | None]
    """Name of the issuing country, in English."""
    first_name: Final[str | None]
    """First names (given names)."""
    last_name: Final[str | None]
    """Last names (surnames)."""
    full_name: Final[str | None]
    """Full name."""
    gender: Final[Gender | None]
    """Gender on the document, usually `M` or `F`."""
    address: Final[str | None]
    """Address as printed on the document."""
    formatted_address: Final[str | None]
    """Address in normalized form, on one line."""
    parsed_address: Final[ParsedAddress | None]
    """Address split into its components, with geocoding data."""
    place_of_birth: Final[str | None]
    """Place of birth as printed on the document."""
    marital_status: Final[str | None]
    """Marital status as printed on the document."""
    nationality: Final[str | None]
    """Nationality (ISO 3166-1 alpha-3)."""
    extra_fields: Final[IdExtraFields | None]
    """Fields that only some documents have."""
    mrz: Final[Mrz | None]
    """Data from the machine-readable zone (MRZ)."""
    extra_files: Final[list[str] | None]
    """URLs of additional files; they expire within 60 minutes."""
    warnings: Final[list[Warning] | None]
    """Warnings raised by this feature."""
    matches: Final[list[IdMatch] | None]
    """Earlier sessions in which the same document was used."""
    document_liveness: Final[DocumentLiveness | None]
    """Scores of the document liveness check, which tests that a genuine document was in front of the camera."""

_IdFallbackFields = TypedDict("_IdFallbackFields", {
    "method": VerificationMethod | str | None, "reason": str | None, "action": str | None,
    "extra": Mapping[str, Any] | None,
}, total=False)

class IdFallback(Model):
    """Verification method that failed before another method was used."""
    __match_args__ = ("method", "reason", "action",)
    def __new__(cls, **values: Unpack[_IdFallbackFields]) -> Self: ...
    def replace(self, **changes: Unpack[_IdFallbackFields]) -> Self: ...
    method: Final[VerificationMethod | None]
    """Method that failed: `id_lookup` or `wallet`."""
    reason: Final[str | None]
    """Reason for the failure."""
    action: Final[str | None]
    """Action the workflow took after the failure."""

_IdLookupFields = TypedDict("_IdLookupFields", {
    "source": str | None, "checked_at": datetime | str | None, "attempts": int | None, "max_attempts": int | None,
    "outcome": LookupOutcome | str | None, "comparison": Sequence[LookupComparison | Mapping[str, Any]] | None,
    "registry_portrait": str | None, "face_match_score": float | None, "source_errors": Any,
    "extra": Mapping[str, Any] | None,
}, total=False)

class IdLookup(Model):
    """Result of looking up an identity in a registry."""
    __match_args__ = (
        "source", "checked_at", "attempts", "max_attempts", "outcome", "comparison", "registry_portrait",
        "face_match_score", "source_errors",
    )
    def __new__(cls, **values: Unpack[_IdLookupFields]) -> Self: ...
    def replace(self, **changes: Unpack[_IdLookupFields]) -> Self: ...
    source: Final[str | None]
    """Registry that was queried."""
    checked_at: Final[datetime | None]
    """Time of the lookup (RFC 3339)."""
    attempts: Final[int | None]
    """Number of lookup attempts by the user."""
    max_attempts: Final[int | None]
    """Maximum number of lookup attempts."""
    outcome: Final[LookupOutcome | None]
    """Outcome of the lookup: `match`, `partial_match`, `no_match`, `provider_error` or `format_rejected`."""
    comparison: Final[list[LookupComparison] | None]
    """Comparison of the user's data with the registry, by field."""
    registry_portrait: Final[str | None]
    """URL of the portrait in the registry; expires within 60 minutes."""
    face_match_score: Final[float | None]
    """Similarity of the user's face and the portrait in the registry, 0 to 100."""
    source_errors: Final[Any | None]
    """Errors returned by the registries."""

_LookupComparisonFields = TypedDict("_LookupComparisonFields", {
    "field": LookupField | str | None, "label": str | None, "provided": str | None, "record": str | None,
    "result": LookupResult | str | None, "extra": Mapping[str, Any] | None,
}, total=False)

class LookupComparison(Model):
    """Comparison of one field with a registry."""
    __match_args__ = ("field", "label", "provided", "record", "result",)
    def __new__(cls, **values: Unpack[_LookupComparisonFields]) -> Self: ...
    def replace(self, **changes: Unpack[_LookupComparisonFields]) -> Self: ...
    field: Final[LookupField | None]
    """Compared field, such as `full_name`. `provider` if the registry failed."""
    label: Final[str | None]
    """Display name of the compared field."""
    provided: Final[str | None]
    """Value provided by the user."""
    record: Final[str | None]
    """Value in the registry, or the error message if `field` is `provider`."""
    result: Final[LookupResult | None]
    """Result of the comparison: `match`, `partial`, `no_match` or `error`."""

_WalletVerificationFields = TypedDict("_WalletVerificationFields", {
    "provider": str | None, "provider_name": str | None, "issuing_authority": str | None, "issuing_country": str | None,
    "credential_type": str | None, "level_of_assurance": AssuranceLevel | str | None,
    "verified_at": datetime | str | None, "signature_valid": bool | None, "attributes": Mapping[str, Any] | None,
    "portrait": str | None, "face_match_score": float | None, "extra": Mapping[str, Any] | None,
}, total=False)

class WalletVerification(Model):
    """Result of verifying a credential from a digital wallet."""
    __match_args__ = (
        "provider", "provider_name", "issuing_authority", "issuing_country", "credential_type", "level_of_assurance",
        "verified_at", "signature_valid", "attributes", "portrait", "face_match_score",
    )
    def __new__(cls, **values: Unpack[_WalletVerificationFields]) -> Self: ...
    def replace(self, **changes: Unpack[_WalletVerificationFields]) -> Self: ...
    provider: Final[str | None]
    """Code of the wallet provider."""
    provider_name: Final[str | None]
    """Name of the wallet provider."""
    issuing_authority: Final[str | None]
    """Authority that issued the credential."""
    issuing_country: Final[str | None]
    """Country that issued the credential."""
    credential_type: Final[str | None]
    """Type of the credential."""
    level_of_assurance: Final[AssuranceLevel | None]
    """Level of assurance of the credential: `low`, `substantial` or `high`."""
    verified_at: Final[datetime | None]
    """Time of the verification (RFC 3339)."""
    signature_valid: Final[bool | None]
    """`true` if the signature of the credential is valid."""
    attributes: Final[dict[str, Any] | None]
    """Attributes stated by the credential, as key-value pairs."""
    portrait: Final[str | None]
    """URL of the portrait in the credential; expires within 60 minutes."""
    face_match_score: Final[float | None]
    """Similarity of the user's face and the portrait in the credential, 0 to 100."""

_ImageQualityFields = TypedDict("_ImageQualityFields", {
    "focus_score": float | None, "brightness_score": float | None, "brightness_issue": BrightnessIssue | str | None,
    "is_document_fully_visible": bool | None, "resolution_score": float | None, "overall_score": float | None,
    "extra": Mapping[str, Any] | None,
}, total=False)

class ImageQuality(Model):
    """Quality scores of a document image. Scores range from 0 to 100; a higher score is better."""
    __match_args__ = (
        "focus_score", "brightness_score", "brightness_issue", "is_document_fully_visible", "resolution_score",
        "overall_score",
    )
    def __new__(cls, **values: Unpack[_ImageQualityFields]) -> Self: ...
    def replace(self, **changes: Unpack[_ImageQualityFields]) -> Self: ...
    focus_score: Final[float | None]
    """Sharpness score, 0 to 100."""
    brightness_score: Final[float | None]
    """Brightness score, 0 to 100."""
    brightness_issue: Final[BrightnessIssue | None]
    """Brightness problem: `ok`, `too_dark` or `too_bright`."""
    is_document_fully_visible: Final[bool | None]
    """`true` if the whole document is visible in the image."""
    resolution_score: Final[float | None]
    """Resolution score, 0 to 100."""
    overall_score: Final[float | None]
    """Overall quality score, 0 to 100."""

_ParsedAddressFields = TypedDict("_ParsedAddressFields", {
    "address_type": str | None, "category": str | None, "label": str | None, "street_1": str | None,
    "street_2": str | None, "city": str | None, "region": str | None, "postal_code": str | None, "country": str | None,
    "is_verified": bool | None, "document_location": GeoPoint | Mapping[str, Any] | None,
    "formatted_address": str | None, "raw_results": GeocoderResult | Mapping[str, Any] | None,
    "extra": Mapping[str, Any] | None,
}, total=False)

class ParsedAddress(Model):
    """Postal address split into its parts and geocoded."""
    __match_args__ = (
        "address_type", "category", "label", "street_1", "street_2", "city", "region", "postal_code", "country",
        "is_verified", "document_location", "formatted_address", "raw_results",
    )
    def __new__(cls, **values: Unpack[_ParsedAddressFields]) -> Self: ...
    def replace(self, **changes: Unpack[_ParsedAddressFields]) -> Self: ...
    address_type: Final[str | None]
    """Type of place the address refers to."""
    category: Final[str | None]
    """Category of the place, as classified by the geocoder."""
    label: Final[str | None]
    """Display name of the place."""
    street_1: Final[str | None]
    """Street name and house number."""
    street_2: Final[str | None]
    """Second line of the street address."""
    city: Final[str | None]
    """Name of the city or town."""
    region: Final[str | None]
    """Region, state or province."""
    postal_code: Final[str | None]
    """Postal code of the address."""
    country: Final[str | None]
    """Country (ISO 3166-1 alpha-2)."""
    is_verified: Final[bool | None]
    """`true` if the geocoder recognized the address."""
    document_location: Final[GeoPoint | None]
    """Coordinates of the address."""
    formatted_address: Final[str | None]
    """Complete address in one line."""
    raw_results: Final[GeocoderResult | None]
    """Unmodified result of the geocoder."""

_GeoPointFields = TypedDict("_GeoPointFields", {
    "latitude": float | None, "longitude": float | None, "extra": Mapping[str, Any] | None,
}, total=False)

class GeoPoint(Model):
    """Geographic coordinates."""
    __match_args__ = ("latitude", "longitude",)
    def __new__(cls, **values: Unpack[_GeoPointFields]) -> Self: ...
    def replace(self, **changes: Unpack[_GeoPointFields]) -> Self: ...
    latitude: Final[float | None]
    """Latitude in degrees, -90 (south) to 90 (north)."""
    longitude: Final[float | None]
    """Longitude in degrees, -180 (west) to 180 (east)."""

_GeocoderResultFields = TypedDict("_GeocoderResultFields", {
    "types": Sequence[str] | None, "geometry": GeocoderGeometry | Mapping[str, Any] | None, "place_id": str | None,
    "formatted_address": str | None, "navigation_points": Sequence[NavigationPoint | Mapping[str, Any]] | None,
    "address_components": Sequence[AddressComponent | Mapping[str, Any]] | None, "extra": Mapping[str, Any] | None,
}, total=False)

class GeocoderResult(Model):
    """Unmodified result of the geocoder for an address."""
    __match_args__ = ("types", "geometry", "place_id", "formatted_address", "navigation_points", "address_components",)
    def __new__(cls, **values: Unpack[_GeocoderResultFields]) -> Self: ...
    def replace(self, **changes: Unpack[_GeocoderResultFields]) -> Self: ...
    types: Final[list[str] | None]
    """Types of place, as classified by the geocoder."""
    geometry: Final[GeocoderGeometry | None]
    """Location and extent of the place."""
    place_id: Final[str | None]
    """Identifier of the place, assigned by the geocoder."""
    formatted_address: Final[str | None]
    """Complete address in one line."""
    navigation_points: Final[list[NavigationPoint] | None]
    """Points to navigate to in order to reach the place."""
    address_components: Final[list[AddressComponent] | None]
    """Components of the address."""

_GeocoderGeometryFields = TypedDict("_GeocoderGeometryFields", {
    "location": MapPoint | Mapping[str, Any] | None, "viewport": MapViewport | Mapping[str, Any] | None,
    "location_type": str | None, "extra": Mapping[str, Any] | None,
}, total=False)

class GeocoderGeometry(Model):
    """Location and extent of a place."""
    __match_args__ = ("location", "viewport", "location_type",)
    def __new__(cls, **values: Unpack[_GeocoderGeometryFields]) -> Self: ...
    def replace(self, **changes: Unpack[_GeocoderGeometryFields]) -> Self: ...
    location: Final[MapPoint | None]
    """Coordinates of the center of the place."""
    viewport: Final[MapViewport | None]
    """Map section that shows the place."""
    location_type: Final[str | None]
    """Precision of `location`, as classified by the geocoder."""

_MapPointFields = TypedDict("_MapPointFields", {
    "lat": float | None, "lng": float | None, "extra": Mapping[str, Any] | None,
}, total=False)

class MapPoint(Model):
    """Geographic coordinates, with the short field names of the geocoder."""
    __match_args__ = ("lat", "lng",)
    def __new__(cls, **values: Unpack[_MapPointFields]) -> Self: ...
    def replace(self, **changes: Unpack[_MapPointFields]) -> Self: ...
    lat: Final[float | None]
    """Latitude in degrees, -90 (south) to 90 (north)."""
    lng: Final[float | None]
    """Longitude in degrees, -180 (west) to 180 (east)."""

_MapViewportFields = TypedDict("_MapViewportFields", {
    "northeast": MapPoint | Mapping[str, Any] | None, "southwest": MapPoint | Mapping[str, Any] | None,
    "extra": Mapping[str, Any] | None,
}, total=False)

class MapViewport(Model):
    """Rectangular section of a map."""
    __match_args__ = ("northeast", "southwest",)
    def __new__(cls, **values: Unpack[_MapViewportFields]) -> Self: ...
    def replace(self, **changes: Unpack[_MapViewportFields]) -> Self: ...
    northeast: Final[MapPoint | None]
    """Coordinates of the north-eastern corner."""
    southwest: Final[MapPoint | None]
    """Coordinates of the south-western corner."""

_NavigationPointFields = TypedDict("_NavigationPointFields", {
    "location": GeoPoint | Mapping[str, Any] | None, "extra": Mapping[str, Any] | None,
}, total=False)

class NavigationPoint(Model):
    """Point to navigate to in order to reach a place."""
    __match_args__ = ("location",)
    def __new__(cls, **values: Unpack[_NavigationPointFields]) -> Self: ...
    def replace(self, **changes: Unpack[_NavigationPointFields]) -> Self: ...
    location: Final[GeoPoint | None]
    """Coordinates of the point."""

_AddressComponentFields = TypedDict("_AddressComponentFields", {
    "types": Sequence[str] | None, "long_name": str | None, "short_name": str | None, "extra": Mapping[str, Any] | None,
}, total=False)

class AddressComponent(Model):
    """Component of a postal address."""
    __match_args__ = ("types", "long_name", "short_name",)
    def __new__(cls, **values: Unpack[_AddressComponentFields]) -> Self: ...
    def replace(self, **changes: Unpack[_AddressComponentFields]) -> Self: ...
    types: Final[list[str] | None]
    """Types of the component, as classified by the geocoder."""
    long_name: Final[str | None]
    """Full name of the component."""
    short_name: Final[str | None]
    """Abbreviated name of the component."""

_IdExtraFieldsFields = TypedDict("_IdExtraFieldsFields", {
    "dl_categories": Sequence[str] | None, "blood_group": str | None, "first_name_non_latin": str | None,
    "last_name_non_latin": str | None, "middle_name_non_latin": str | None, "full_name_non_latin": str | None,
    "address_non_latin": str | None, "place_of_birth_non_latin": str | None, "first_name_latin": str | None,
    "last_name_latin": str | None, "middle_name_latin": str | None, "full_name_latin": str | None,
    "address_latin": str | None, "place_of_birth_latin": str | None, "extra": Mapping[str, Any] | None,
}, total=False)

class IdExtraFields(Model):
    """Document fields that only some documents have. Further fields are kept in `extra`."""
    __match_args__ = (
        "dl_categories", "blood_group", "first_name_non_latin", "last_name_non_latin", "middle_name_non_latin",
        "full_name_non_latin", "address_non_latin", "place_of_birth_non_latin", "first_name_latin", "last_name_latin",
        "middle_name_latin", "full_name_latin", "address_latin", "place_of_birth_latin",
    )
    def __new__(cls, **values: Unpack[_IdExtraFieldsFields]) -> Self: ...
    def replace(self, **changes: Unpack[_IdExtraFieldsFields]) -> Self: ...
    dl_categories: Final[list[str] | None]
    """Vehicle categories of a driving license."""
    blood_group: Final[str | None]
    """Blood group of the document holder."""
    first_name_non_latin: Final[str | None]
    """First names (given names) in the script of the document."""
    last_name_non_latin: Final[str | None]
    """Last names (surnames) in the script of the document."""
    middle_name_non_latin: Final[str | None]
    """Middle names in the script of the document."""
    full_name_non_latin: Final[str | None]
    """Full name in the script of the document."""
    address_non_latin: Final[str | None]
    """Address in the script of the document."""
    place_of_birth_non_latin: Final[str | None]
    """Place of birth in the script of the document."""
    first_name_latin: Final[str | None]
    """First names (given names) in Latin script."""
    last_name_latin: Final[str | None]
    """Last names (surnames) in Latin script."""
    middle_name_latin: Final[str | None]
    """Middle names in Latin script."""
    full_name_latin: Final[str | None]
    """Full name in Latin script."""
    address_latin: Final[str | None]
    """Address in Latin script."""
    place_of_birth_latin: Final[str | None]
    """Place of birth in Latin script."""

_MrzFields = TypedDict("_MrzFields", {
    "surname": str | None, "name": str | None, "country": str | None, "nationality": str | None,
    "birth_date": str | None, "expiry_date": str | None, "sex": str | None, "document_type": str | None,
    "document_number": str | None, "optional_data": str | None, "optional_data_2": str | None,
    "birth_date_hash": str | None, "expiry_date_hash": str | None, "document_number_hash": str | None,
    "final_hash": str | None, "personal_number": str | None, "warnings": Sequence[str] | None,
    "errors": Sequence[str] | None, "mrz_type": str | None, "mrz_string": str | None, "mrz_key": str | None,
    "extra": Mapping[str, Any] | None,
}, total=False)

class Mrz(Model):
    """Data from the machine-readable zone (MRZ) of a document."""
    __match_args__ = (
        "surname", "name", "country", "nationality", "birth_date", "expiry_date", "sex", "document_type",
        "document_number", "optional_data", "optional_data_2", "birth_date_hash", "expiry_date_hash",
        "document_number_hash", "final_hash", "personal_number", "warnings", "errors", "mrz_type", "mrz_string",
        "mrz_key",
    )
    def __new__(cls, **values: Unpack[_MrzFields]) -> Self: ...
    def replace(self, **changes: Unpack[_MrzFields]) -> Self: ...
    surname: Final[str | None]
    """Last names (surnames)."""
    name: Final[str | None]
    """First names (given names)."""
    country: Final[str | None]
    """Issuing country as printed in the MRZ."""
    nationality: Final[str | None]
    """Nationality as printed in the MRZ."""
    birth_date: Final[str | None]
    """Date of birth as printed (YYMMDD)."""
    expiry_date: Final[str | None]
    """Expiration date as printed (YYMMDD)."""
    sex: Final[str | None]
    """Gender as printed in the MRZ."""
    document_type: Final[str | None]
    """Document type as printed in the MRZ."""
    document_number: Final[str | None]
    """Document number as printed in the MRZ."""
    optional_data: Final[str | None]
    """Optional data of the issuer."""
    optional_data_2: Final[str | None]
    """Second field of optional data of the issuer, on the other MRZ line."""
    birth_date_hash: Final[str | None]
    """Check digit of the date of birth."""
    expiry_date_hash: Final[str | None]
    """Check digit of the expiration date."""
    document_number_hash: Final[str | None]
    """Check digit of the document number."""
    final_hash: Final[str | None]
    """Check digit of the whole MRZ."""
    personal_number: Final[str | None]
    """Personal identification number."""
    warnings: Final[list[str] | None]
    """Inconsistencies found in the MRZ."""
    errors: Final[list[str] | None]
    """Errors found in the MRZ."""
    mrz_type: Final[str | None]
    """MRZ format, such as `TD1` or `TD3`."""
    mrz_string: Final[str | None]
    """Complete MRZ as printed."""
    mrz_key: Final[str | None]
    """Key that unlocks the chip, derived from the document number, date of birth and expiration date."""

_WarningFields = TypedDict("_WarningFields", {
    "feature": WarningFeature | str | None, "risk": str | None, "additional_data": Mapping[str, Any] | None,
    "log_type": LogType | str | None, "short_description": str | None, "long_description": str | None,
    "node_id": str | None, "extra": Mapping[str, Any] | None,
}, total=False)

class Warning(Model):
    """Warning raised by a feature. The action it triggers is configured in the workflow."""
    __match_args__ = (
        "feature", "risk", "additional_data", "log_type", "short_description", "long_description", "node_id",
    )
    def __new__(cls, **values: Unpack[_WarningFields]) -> Self: ...
    def replace(self, **changes: Unpack[_WarningFields]) -> Self: ...
    feature: Final[WarningFeature | None]
    """Feature that raised the warning."""
    risk: Final[str | None]
    """Risk code in upper snake case, such as `DOCUMENT_EXPIRED`, `LOW_FACE_MATCH_SIMILARITY`,
    `POSSIBLE_DUPLICATED_USER` or `FACE_IN_BLOCKLIST`. The set is open: new codes may appear."""
    additional_data: Final[dict[str, Any] | None]
    """Further details of the warning; the keys depend on `risk`."""
    log_type: Final[LogType | None]
    """Severity of the warning: `information`, `warning` (sent to review) or `error` (declined)."""
    short_description: Final[str | None]
    """Short description of the risk, in English."""
    long_description: Final[str | None]
    """Description of the risk in a full sentence, in English."""
    node_id: Final[str | None]
    """ID of the workflow step (node) that produced this result."""

_IdMatchFields = TypedDict("_IdMatchFields", {
    "session_id": str | None, "session_number": int | None, "vendor_data": str | None,
    "verification_date": datetime | str | None, "user_details": MatchUserDetails | Mapping[str, Any] | None,
    "status": SessionStatus | str | None, "is_blocklisted": bool | None, "api_service": str | None,
    "front_image_url": str | None, "extra": Mapping[str, Any] | None,
}, total=False)

class IdMatch(Model):
    """An earlier session in which the same document was used."""
    __match_args__ = (
        "session_id", "session_number", "vendor_data", "verification_date", "user_details", "status", "is_blocklisted",
        "api_service", "front_image_url",
    )
    def __new__(cls, **values: Unpack[_IdMatchFields]) -> Self: ...
    def replace(self, **changes: Unpack[_IdMatchFields]) -> Self: ...
    session_id: Final[str | None]
    """Session ID (UUID) of the earlier session."""
    session_number: Final[int | None]
    """Sequential session number of the earlier session within the application."""
    vendor_data: Final[str | None]
    """Your own identifier of the user in the earlier session."""
    verification_date: Final[datetime | None]
    """Time of the earlier verification (RFC 3339)."""
    user_details: Final[MatchUserDetails | None]
    """User and document details from the earlier session."""
    status: Final[SessionStatus | None]
    """Status of the earlier session."""
    is_blocklisted: Final[bool | None]
    """`true` if the document is on the blocklist."""
    api_service: Final[str | None]
    """Name of the standalone API that performed the earlier verification; absent for sessions."""
    front_image_url: Final[str | None]
    """URL of the front image of the document; expires within 60 minutes."""

_MatchUserDetailsFields = TypedDict("_MatchUserDetailsFields", {
    "full_name": str | None, "document_type": str | None, "document_number": str | None,
    "extra": Mapping[str, Any] | None,
}, total=False)

class MatchUserDetails(Model):
    """Details of the matched user."""
    __match_args__ = ("full_name", "document_type", "document_number",)
    def __new__(cls, **values: Unpack[_MatchUserDetailsFields]) -> Self: ...
    def replace(self, **changes: Unpack[_MatchUserDetailsFields]) -> Self: ...
    full_name: Final[str | None]
    """Full name."""
    document_type: Final[str | None]
    """Type of the identity document."""
    document_number: Final[str | None]
    """Number of the identity document."""

_DocumentLivenessFields = TypedDict("_DocumentLivenessFields", {
    "portrait_replace": DocLivenessSignal | Mapping[str, Any] | None,
    "printed_copy": DocLivenessSignal | Mapping[str, Any] | None,
    "screen_replay": DocLivenessSignal | Mapping[str, Any] | None, "extra": Mapping[str, Any] | None,
}, total=False)

class DocumentLiveness(Model):
    """Signals that a genuine document was in front of the camera."""
    __match_args__ = ("portrait_replace", "printed_copy", "screen_replay",)
    def __new__(cls, **values: Unpack[_DocumentLivenessFields]) -> Self: ...
    def replace(self, **changes: Unpack[_DocumentLivenessFields]) -> Self: ...
    portrait_replace: Final[DocLivenessSignal | None]
    """Signal that the portrait on the document was not replaced."""
    printed_copy: Final[DocLivenessSignal | None]
    """Signal that the document is not a printed copy."""
    screen_replay: Final[DocLivenessSignal | None]
    """Signal that the document was not shown on a screen."""

_DocLivenessSignalFields = TypedDict("_DocLivenessSignalFields", {
    "score": float | None, "front": float | None, "back": float | None, "decline_threshold": float | None,
    "review_threshold": float | None, "bucket": LivenessBucket | str | None, "extra": Mapping[str, Any] | None,
}, total=False)

class DocLivenessSignal(Model):
    """A document liveness signal. Scores range from 0 to 100; a higher score is more genuine."""
    __match_args__ = ("score", "front", "back", "decline_threshold", "review_threshold", "bucket",)
    def __new__(cls, **values: Unpack[_DocLivenessSignalFields]) -> Self: ...
    def replace(self, **changes: Unpack[_DocLivenessSignalFields]) -> Self: ...
    score: Final[float | None]
    """Score of the document, 0 to 100: the lower of the front and back scores."""
    front: Final[float | None]
    """Score of the front, 0 to 100."""
    back: Final[float | None]
    """Score of the back, 0 to 100."""
    decline_threshold: Final[float | None]
    """Threshold below which the document is declined."""
    review_threshold: Final[float | None]
    """Threshold below which the document goes to manual review."""
    bucket: Final[LivenessBucket | None]
    """Outcome of the signal: `approve`, `review` or `decline`."""

_NfcVerificationFields = TypedDict("_NfcVerificationFields", {
    "node_id": str | None, "status": FeatureStatus | str | None, "is_nfc_skipped": bool | None,
    "skip_reason": NfcSkipReason | str | None, "portrait_image": str | None, "signature_image": str | None,
    "chip_data": ChipData | Mapping[str, Any] | None, "authenticity": ChipAuthenticity | Mapping[str, Any] | None,
    "certificate_summary": ChipCertificate | Mapping[str, Any] | None,
    "warnings": Sequence[Warning | Mapping[str, Any]] | None, "extra": Mapping[str, Any] | None,
}, total=False)

class NfcVerification(Model):
    """Result of reading the chip of a document (NFC)."""
    __match_args__ = (
        "node_id", "status", "is_nfc_skipped", "skip_reason", "portrait_image", "signature_image", "chip_data",
        "authenticity", "certificate_summary", "warnings",
    )
    def __new__(cls, **values: Unpack[_NfcVerificationFields]) -> Self: ...
    def replace(self, **changes: Unpack[_NfcVerificationFields]) -> Self: ...
    node_id: Final[str | None]
    """ID of the workflow step (node) that produced this result."""
    status: Final[FeatureStatus | None]
    """Feature status, such as `Approved`, `Declined` or `In Review`."""
    is_nfc_skipped: Final[bool | None]
    """`true` if the chip was not read."""
    skip_reason: Final[NfcSkipReason | None]
    """Reason the chip was not read; absent if it was read."""
    portrait_image: Final[str | None]
    """URL of the portrait image in the chip; expires within 60 minutes."""
    signature_image: Final[str | None]
    """URL of the signature image in the chip; expires within 60 minutes."""
    chip_data: Final[ChipData | None]
    """Data read from the chip."""
    authenticity: Final[ChipAuthenticity | None]
    """Results of the chip's authenticity checks."""
    certificate_summary: Final[ChipCertificate | None]
    """Certificate that signed the chip's data."""
    warnings: Final[list[Warning] | None]
    """Warnings raised by this feature."""

_ChipDataFields = TypedDict("_ChipDataFields", {
    "document_type": str | None, "issuing_country": str | None, "document_number": str | None,
    "expiration_date": date | str | None, "first_name": str | None, "last_name": str | None,
    "birth_date": date | str | None, "gender": Gender | str | None, "nationality": str | None, "address": str | None,
    "place_of_birth": str | None, "extra": Mapping[str, Any] | None,
}, total=False)

class ChipData(Model):
    """Data read from the chip of a document."""
    __match_args__ = (
        "document_type", "issuing_country", "document_number", "expiration_date", "first_name", "last_name",
        "birth_date", "gender", "nationality", "address", "place_of_birth",
    )
    def __new__(cls, **values: Unpack[_ChipDataFields]) -> Self: ...
    def replace(self, **changes: Unpack[_ChipDataFields]) -> Self: ...
    document_type: Final[str | None]
    """Document type stored in the chip."""
    issuing_country: Final[str | None]
    """Issuing country (ISO 3166-1 alpha-3)."""
    document_number: Final[str | None]
    """Document number stored in the chip."""
    expiration_date: Final[date | None]
    """Expiration date of the document (YYYY-MM-DD)."""
    first_name: Final[str | None]
    """First names (given names)."""
    last_name: Final[str | None]
    """Last names (surnames)."""
    birth_date: Final[date | None]
    """Date of birth (YYYY-MM-DD)."""
    gender: Final[Gender | None]
    """Gender of the document holder."""
    nationality: Final[str | None]
    """Nationality (ISO 3166-1 alpha-3)."""
    address: Final[str | None]
    """Address of the document holder."""
    place_of_birth: Final[str | None]
    """Place of birth stored in the chip."""

_ChipAuthenticityFields = TypedDict("_ChipAuthenticityFields", {
    "sod_integrity": bool | None, "dg_integrity": bool | None, "extra": Mapping[str, Any] | None,
}, total=False)

class ChipAuthenticity(Model):
    """Results of the authenticity checks of a chip."""
    __match_args__ = ("sod_integrity", "dg_integrity",)
    def __new__(cls, **values: Unpack[_ChipAuthenticityFields]) -> Self: ...
    def replace(self, **changes: Unpack[_ChipAuthenticityFields]) -> Self: ...
    sod_integrity: Final[bool | None]
    """`true` if the issuer's signature on the chip's security object (SOD) is valid."""
    dg_integrity: Final[bool | None]
    """`true` if the chip's data groups (DG) match the signed hashes."""

_ChipCertificateFields = TypedDict("_ChipCertificateFields", {
    "issuer": str | None, "subject": str | None, "serial_number": str | None, "not_valid_after": datetime | str | None,
    "not_valid_before": datetime | str | None, "extra": Mapping[str, Any] | None,
}, total=False)

class ChipCertificate(Model):
    """Certificate that signed the data of a chip."""
    __match_args__ = ("issuer", "subject", "serial_number", "not_valid_after", "not_valid_before",)
    def __new__(cls, **values: Unpack[_ChipCertificateFields]) -> Self: ...
    def replace(self, **changes: Unpack[_ChipCertificateFields]) -> Self: ...
    issuer: Final[str | None]
    """Issuer of the certificate."""
    subject: Final[str | None]
    """Subject of the certificate."""
    serial_number: Final[str | None]
    """Serial number of the certificate."""
    not_valid_after: Final[datetime | None]
    """End of the validity period (RFC 3339)."""
    not_valid_before: Final[datetime | None]
    """Start of the validity period (RFC 3339)."""

_LivenessCheckFields = TypedDict("_LivenessCheckFields", {
    "node_id": str | None, "status": FeatureStatus | str | None, "method": LivenessMethod | str | None,
    "score": float | None, "reference_image": str | None, "video_url": str | None, "age_estimation": float | None,
    "matches": Sequence[FaceMatchHit | Mapping[str, Any]] | None,
    "warnings": Sequence[Warning | Mapping[str, Any]] | None, "face_quality": float | None,
    "face_luminance": float | None, "extra": Mapping[str, Any] | None,
}, total=False)

class LivenessCheck(Model):
    """Result of a liveness check."""
    __match_args__ = (
        "node_id", "status", "method", "score", "reference_image", "video_url", "age_estimation", "matches", "warnings",
        "face_quality", "face_luminance",
    )
    def __new__(cls, **values: Unpack[_LivenessCheckFields]) -> Self: ...
    def replace(self, **changes: Unpack[_LivenessCheckFields]) -> Self: ...
    node_id: Final[str | None]
    """ID of the workflow step (node) that produced this result."""
    status: Final[FeatureStatus | None]
    """Feature status, such as `Approved`, `Declined` or `In Review`."""
    method: Final[LivenessMethod | None]
    """Method of the check: `PASSIVE`, `ACTIVE_3D` or `FLASHING`."""
    score: Final[float | None]
    """Confidence that a live person was present, 0 to 100."""
    reference_image: Final[str | None]
    """URL of the face image; expires within 60 minutes."""
    video_url: Final[str | None]
    """URL of the video; expires within 60 minutes."""
    age_estimation: Final[float | None]
    """Age in years, estimated from the face."""
    matches: Final[list[FaceMatchHit] | None]
    """Matches of the face in earlier sessions, imported data and lists."""
    warnings: Final[list[Warning] | None]
    """Warnings raised by this feature."""
    face_quality: Final[float | None]
    """Quality score of the face image, 0 to 100."""
    face_luminance: Final[float | None]
    """Brightness score of the face, 0 to 100."""

_FaceMatchHitFields = TypedDict("_FaceMatchHitFields", {
    "session_id": str | None, "session_number": int | None, "similarity_percentage": float | None,
    "vendor_data": str | None, "vendor_user_id": str | None, "biometric_template_id": str | None,
    "verification_date": datetime | str | None, "user_details": MatchUserDetails | Mapping[str, Any] | None,
    "match_image_url": str | None, "status": SessionStatus | str | None, "is_blocklisted": bool | None,
    "is_allowlisted": bool | None, "api_service": str | None, "source": MatchSource | str | None,
    "extra": Mapping[str, Any] | None,
}, total=False)

class FaceMatchHit(Model):
    """An earlier match of the same face."""
    __match_args__ = (
        "session_id", "session_number", "similarity_percentage", "vendor_data", "vendor_user_id",
        "biometric_template_id", "verification_date", "user_details", "match_image_url", "status", "is_blocklisted",
        "is_allowlisted", "api_service", "source",
    )
    def __new__(cls, **values: Unpack[_FaceMatchHitFields]) -> Self: ...
    def replace(self, **changes: Unpack[_FaceMatchHitFields]) -> Self: ...
    session_id: Final[str | None]
    """Session ID (UUID) of the matched session; absent if `source` is not `session`."""
    session_number: Final[int | None]
    """Sequential session number of the matched session within the application."""
    similarity_percentage: Final[float | None]
    """Similarity of the faces, 0 to 100."""
    vendor_data: Final[str | None]
    """Your own identifier of the matched user."""
    vendor_user_id: Final[str | None]
    """ID of the matched user, assigned by Didit (UUID)."""
    biometric_template_id: Final[str | None]
    """ID of the matched face template (UUID)."""
    verification_date: Final[datetime | None]
    """Time of the matched verification (RFC 3339)."""
    user_details: Final[MatchUserDetails | None]
    """User and document details of the match."""
    match_image_url: Final[str | None]
    """URL of the matched face image; expires within 60 minutes."""
    status: Final[SessionStatus | None]
    """Status of the matched session."""
    is_blocklisted: Final[bool | None]
    """`true` if the face is on the blocklist."""
    is_allowlisted: Final[bool | None]
    """`true` if the face is on the allowlist."""
    api_service: Final[str | None]
    """Name of the standalone API that performed the matched verification; absent for sessions."""
    source: Final[MatchSource | None]
    """Source of the match: `session`, `imported`, `list_entry` or `retained_template`."""

_FaceMatchFields = TypedDict("_FaceMatchFields", {
    "node_id": str | None, "status": FeatureStatus | str | None, "score": float | None,
    "source_image_session_id": str | None, "source_image": str | None, "target_image": str | None,
    "warnings": Sequence[Warning | Mapping[str, Any]] | None, "extra": Mapping[str, Any] | None,
}, total=False)

class FaceMatch(Model):
    """Result of comparing two faces."""
    __match_args__ = (
        "node_id", "status", "score", "source_image_session_id", "source_image", "target_image", "warnings",
    )
    def __new__(cls, **values: Unpack[_FaceMatchFields]) -> Self: ...
    def replace(self, **changes: Unpack[_FaceMatchFields]) -> Self: ...
    node_id: Final[str | None]
    """ID of the workflow step (node) that produced this result."""
    status: Final[FeatureStatus | None]
    """Feature status, such as `Approved`, `Declined` or `In Review`."""
    score: Final[float | None]
    """Similarity of the faces, 0 to 100."""
    source_image_session_id: Final[str | None]
    """Session ID (UUID) of the session the reference image comes from."""
    source_image: Final[str | None]
    """URL of the reference image; expires within 60 minutes."""
    target_image: Final[str | None]
    """URL of the user's image; expires within 60 minutes."""
    warnings: Final[list[Warning] | None]
    """Warnings raised by this feature."""

_PhoneVerificationFields = TypedDict("_PhoneVerificationFields", {
    "node_id": str | None, "status": FeatureStatus | str | None, "phone_number_prefix": str | None,
    "phone_number": str | None, "full_number": str | None, "country_code": str | None, "country_name": str | None,
    "carrier": PhoneCarrier | Mapping[str, Any] | None, "is_disposable": bool | None, "is_virtual": bool | None,
    "verification_method": str | None, "verification_attempts": int | None, "verified_at": datetime | str | None,
    "lifecycle": Sequence[LifecycleEvent | Mapping[str, Any]] | None,
    "warnings": Sequence[Warning | Mapping[str, Any]] | None,
    "matches": Sequence[ContactMatch | Mapping[str, Any]] | None, "extra": Mapping[str, Any] | None,
}, total=False)

class PhoneVerification(Model):
    """Result of a phone verification."""
    __match_args__ = (
        "node_id", "status", "phone_number_prefix", "phone_number", "full_number", "country_code", "country_name",
        "carrier", "is_disposable", "is_virtual", "verification_method", "verification_attempts", "verified_at",
        "lifecycle", "warnings", "matches",
    )
    def __new__(cls, **values: Unpack[_PhoneVerificationFields]) -> Self: ...
    def replace(self, **changes: Unpack[_PhoneVerificationFields]) -> Self: ...
    node_id: Final[str | None]
    """ID of the workflow step (node) that produced this result."""
    status: Final[FeatureStatus | None]
    """Feature status, such as `Approved`, `Declined` or `Expired`."""
    phone_number_prefix: Final[str | None]
    """Country calling code, such as `+34`."""
    phone_number: Final[str | None]
    """Phone number without the country calling code."""
    full_number: Final[str | None]
    """Phone number with the country calling code (E.164)."""
    country_code: Final[str | None]
    """Country of the phone number (ISO 3166-1 alpha-2)."""
    country_name: Final[str | None]
    """Name of the country of the phone number, in English."""
    carrier: Final[PhoneCarrier | None]
    """Carrier of the phone number."""
    is_disposable: Final[bool | None]
    """`true` if the number belongs to a disposable number service."""
    is_virtual: Final[bool | None]
    """`true` if the number is a virtual number (VoIP)."""
    verification_method: Final[str | None]
    """Channel the code was sent through."""
    verification_attempts: Final[int | None]
    """Number of times a code was entered."""
    verified_at: Final[datetime | None]
    """Time of the verification (RFC 3339)."""
    lifecycle: Final[list[LifecycleEvent] | None]
    """Events of the verification."""
    warnings: Final[list[Warning] | None]
    """Warnings raised by this feature."""
    matches: Final[list[ContactMatch] | None]
    """Earlier matches of the same phone number."""

_PhoneCarrierFields = TypedDict("_PhoneCarrierFields", {
    "name": str | None, "type": str | None, "extra": Mapping[str, Any] | None,
}, total=False)

class PhoneCarrier(Model):
    """Carrier of a phone number."""
    __match_args__ = ("name", "type",)
    def __new__(cls, **values: Unpack[_PhoneCarrierFields]) -> Self: ...
    def replace(self, **changes: Unpack[_PhoneCarrierFields]) -> Self: ...
    name: Final[str | None]
    """Name of the carrier."""
    type: Final[str | None]
    """Type of line, such as `mobile`."""

_LifecycleEventFields = TypedDict("_LifecycleEventFields", {
    "type": str | None, "timestamp": datetime | str | None, "details": LifecycleDetails | Mapping[str, Any] | None,
    "fee": float | None, "extra": Mapping[str, Any] | None,
}, total=False)

class LifecycleEvent(Model):
    """An event of a phone or e-mail verification."""
    __match_args__ = ("type", "timestamp", "details", "fee",)
    def __new__(cls, **values: Unpack[_LifecycleEventFields]) -> Self: ...
    def replace(self, **changes: Unpack[_LifecycleEventFields]) -> Self: ...
    type: Final[str | None]
    """Event type, such as `PHONE_VERIFICATION_APPROVED`."""
    timestamp: Final[datetime | None]
    """Time of the event (RFC 3339)."""
    details: Final[LifecycleDetails | None]
    """Details of the event."""
    fee: Final[float | None]
    """Cost of the event in US dollars."""

_LifecycleDetailsFields = TypedDict("_LifecycleDetailsFields", {
    "status": str | None, "reason": str | None, "channel": str | None, "actual_channel": str | None,
    "code_tried": str | None, "extra": Mapping[str, Any] | None,
}, total=False)

class LifecycleDetails(Model):
    """Details of a phone or e-mail verification event. The fields present depend on the event type."""
    __match_args__ = ("status", "reason", "channel", "actual_channel", "code_tried",)
    def __new__(cls, **values: Unpack[_LifecycleDetailsFields]) -> Self: ...
    def replace(self, **changes: Unpack[_LifecycleDetailsFields]) -> Self: ...
    status: Final[str | None]
    """Outcome of the event."""
    reason: Final[str | None]
    """Reason for the outcome."""
    channel: Final[str | None]
    """Channel requested for sending the code."""
    actual_channel: Final[str | None]
    """Channel used for sending the code."""
    code_tried: Final[str | None]
    """Code entered by the user."""

_ContactMatchFields = TypedDict("_ContactMatchFields", {
    "session_id": str | None, "session_number": int | None, "vendor_data": str | None,
    "verification_date": datetime | str | None, "phone_number": str | None, "email": str | None,
    "status": SessionStatus | str | None, "is_blocklisted": bool | None, "api_service": str | None,
    "source": MatchSource | str | None, "extra": Mapping[str, Any] | None,
}, total=False)

class ContactMatch(Model):
    """An earlier match of the same phone number or e-mail address."""
    __match_args__ = (
        "session_id", "session_number", "vendor_data", "verification_date", "phone_number", "email", "status",
        "is_blocklisted", "api_service", "source",
    )
    def __new__(cls, **values: Unpack[_ContactMatchFields]) -> Self: ...
    def replace(self, **changes: Unpack[_ContactMatchFields]) -> Self: ...
    session_id: Final[str | None]
    """Session ID (UUID) of the matched session; absent if `source` is not `session`."""
    session_number: Final[int | None]
    """Sequential session number of the matched session within the application."""
    vendor_data: Final[str | None]
    """Your own identifier of the matched user."""
    verification_date: Final[datetime | None]
    """Time of the matched verification (RFC 3339)."""
    phone_number: Final[str | None]
    """Matched phone number; absent for e-mail verification."""
    email: Final[str | None]
    """Matched e-mail address; absent for phone verification."""
    status: Final[SessionStatus | None]
    """Status of the matched session."""
    is_blocklisted: Final[bool | None]
    """`true` if the phone number or e-mail address is on the blocklist."""
    api_service: Final[str | None]
    """Name of the standalone API that performed the matched verification; absent for sessions."""
    source: Final[MatchSource | None]
    """Source of the match: `session` or `list_entry`."""

_EmailVerificationFields = TypedDict("_EmailVerificationFields", {
    "node_id": str | None, "status": FeatureStatus | str | None, "email": str | None, "is_breached": bool | None,
    "breaches": Sequence[Breach | Mapping[str, Any]] | None, "is_disposable": bool | None,
    "is_undeliverable": bool | None, "verification_attempts": int | None, "verified_at": datetime | str | None,
    "warnings": Sequence[Warning | Mapping[str, Any]] | None,
    "lifecycle": Sequence[LifecycleEvent | Mapping[str, Any]] | None,
    "matches": Sequence[ContactMatch | Mapping[str, Any]] | None, "extra": Mapping[str, Any] | None,
}, total=False)

class EmailVerification(Model):
    """Result of an e-mail verification."""
    __match_args__ = (
        "node_id", "status", "email", "is_breached", "breaches", "is_disposable", "is_undeliverable",
        "verification_attempts", "verified_at", "warnings", "lifecycle", "matches",
    )
    def __new__(cls, **values: Unpack[_EmailVerificationFields]) -> Self: ...
    def replace(self, **changes: Unpack[_EmailVerificationFields]) -> Self: ...
    node_id: Final[str | None]
    """ID of the workflow step (node) that produced this result."""
    status: Final[FeatureStatus | None]
    """Feature status, such as `Approved`, `Declined` or `Expired`."""
    email: Final[str | None]
    """E-mail address that was verified."""
    is_breached: Final[bool | None]
    """`true` if the address appeared in a known data breach."""
    breaches: Final[list[Breach] | None]
    """Data breaches the address appeared in."""
    is_disposable: Final[bool | None]
    """`true` if the address belongs to a disposable e-mail service."""
    is_undeliverable: Final[bool | None]
    """`true` if e-mail to the address cannot be delivered."""
    verification_attempts: Final[int | None]
    """Number of times a code was entered."""
    verified_at: Final[datetime | None]
    """Time of the verification (RFC 3339)."""
    warnings: Final[list[Warning] | None]
    """Warnings raised by this feature."""
    lifecycle: Final[list[LifecycleEvent] | None]
    """Events of the verification."""
    matches: Final[list[ContactMatch] | None]
    """Earlier matches of the same e-mail address."""

_BreachFields = TypedDict("_BreachFields", {
    "name": str | None, "domain": str | None, "logo_path": str | None, "breach_date": date | str | None,
    "description": str | None, "is_verified": bool | None, "data_classes": Sequence[str] | None,
    "breach_emails_count": int | None, "extra": Mapping[str, Any] | None,
}, total=False)

class Breach(Model):
    """A data breach an e-mail address appeared in."""
    __match_args__ = (
        "name", "domain", "logo_path", "breach_date", "description", "is_verified", "data_classes",
        "breach_emails_count",
    )
    def __new__(cls, **values: Unpack[_BreachFields]) -> Self: ...
    def replace(self, **changes: Unpack[_BreachFields]) -> Self: ...
    name: Final[str | None]
    """Name of the breach."""
    domain: Final[str | None]
    """Domain of the breached service."""
    logo_path: Final[str | None]
    """URL of a logo of the breached service."""
    breach_date: Final[date | None]
    """Date of the breach (YYYY-MM-DD)."""
    description: Final[str | None]
    """Description of the breach."""
    is_verified: Final[bool | None]
    """`true` if the breach is confirmed."""
    data_classes: Final[list[str] | None]
    """Types of data exposed in the breach."""
    breach_emails_count: Final[int | None]
    """Number of e-mail addresses exposed in the breach."""

_PoaVerificationFields = TypedDict("_PoaVerificationFields", {
    "node_id": str | None, "status": FeatureStatus | str | None, "document_file": str | None,
    "issuing_state": str | None, "document_type": str | None, "document_subtype": str | None,
    "document_language": str | None, "document_metadata": DocumentMetadata | Mapping[str, Any] | None,
    "issuer": str | None, "issue_date": date | str | None, "expiration_date": date | str | None,
    "poa_address": str | None, "poa_formatted_address": str | None,
    "poa_parsed_address": ParsedAddress | Mapping[str, Any] | None, "name_on_document": str | None,
    "name_match_score_expected_details": float | None, "name_match_score_id_verification": float | None,
    "expected_details_address": str | None, "expected_details_formatted_address": str | None,
    "expected_details_parsed_address": ParsedAddress | Mapping[str, Any] | None,
    "extra_fields": PoaExtraFields | Mapping[str, Any] | None, "extra_files": Sequence[str] | None,
    "warnings": Sequence[Warning | Mapping[str, Any]] | None,
    "detected_codes": Sequence[DetectedCode | Mapping[str, Any]] | None, "extra": Mapping[str, Any] | None,
}, total=False)

class PoaVerification(Model):
    """Result of a proof of address verification."""
    __match_args__ = (
        "node_id", "status", "document_file", "issuing_state", "document_type", "document_subtype", "document_language",
        "document_metadata", "issuer", "issue_date", "expiration_date", "poa_address", "poa_formatted_address",
        "poa_parsed_address", "name_on_document", "name_match_score_expected_details",
        "name_match_score_id_verification", "expected_details_address", "expected_details_formatted_address",
        "expected_details_parsed_address", "extra_fields", "extra_files", "warnings", "detected_codes",
    )
    def __new__(cls, **values: Unpack[_PoaVerificationFields]) -> Self: ...
    def replace(self, **changes: Unpack[_PoaVerificationFields]) -> Self: ...
    node_id: Final[str | None]
    """ID of the workflow step (node) that produced this result."""
    status: Final[FeatureStatus | None]
    """Feature status, such as `Approved`, `Declined` or `In Review`."""
    document_file: Final[str | None]
    """URL of the document file; expires within 60 minutes."""
    issuing_state: Final[str | None]
    """Country of the document (ISO 3166-1 alpha-2 or alpha-3)."""
    document_type: Final[str | None]
    """Document type, such as `UTILITY_BILL`."""
    document_subtype: Final[str | None]
    """Specific type of document, such as `ELECTRICITY_BILL`."""
    document_language: Final[str | None]
    """Language of the document."""
    document_metadata: Final[DocumentMetadata | None]
    """Metadata of the document file."""
    issuer: Final[str | None]
    """Issuer of the document."""
    issue_date: Final[date | None]
    """Date of issue of the document (YYYY-MM-DD)."""
    expiration_date: Final[date | None]
    """Expiration date of the document (YYYY-MM-DD)."""
    poa_address: Final[str | None]
    """Address as printed on the document."""
    poa_formatted_address: Final[str | None]
    """Address on the document in normalized form, on one line."""
    poa_parsed_address: Final[ParsedAddress | None]
    """Address on the document, split into its components."""
    name_on_document: Final[str | None]
    """Name on the document."""
    name_match_score_expected_details: Final[float | None]
    """Similarity of the name on the document and the expected name, 0 to 100."""
    name_match_score_id_verification: Final[float | None]
    """Similarity of the name on the document and the name on the identity document, 0 to 100."""
    expected_details_address: Final[str | None]
    """Expected address, from the session's expected details."""
    expected_details_formatted_address: Final[str | None]
    """Expected address in normalized form, on one line."""
    expected_details_parsed_address: Final[ParsedAddress | None]
    """Expected address, split into its components."""
    extra_fields: Final[PoaExtraFields | None]
    """Fields that only some documents have."""
    extra_files: Final[list[str] | None]
    """URLs of additional files; they expire within 60 minutes."""
    warnings: Final[list[Warning] | None]
    """Warnings raised by this feature."""
    detected_codes: Final[list[DetectedCode] | None]
    """Barcodes and QR codes found on the document."""

_DocumentMetadataFields = TypedDict("_DocumentMetadataFields", {
    "file_size": int | None, "content_type": str | None, "creation_date": str | None, "modified_date": str | None,
    "creator": str | None, "producer": str | None, "software": str | None, "encryption": str | None,
    "is_signed": bool | None, "is_tampered": bool | None, "signature_info": Mapping[str, Any] | None,
    "exif_original_date": str | None, "exif_digitized_date": str | None, "processed_by_known_editor": bool | None,
    "has_different_creation_mod_date": bool | None,
    "overlay_manipulation": OverlayManipulation | Mapping[str, Any] | None, "extra": Mapping[str, Any] | None,
}, total=False)

class DocumentMetadata(Model):
    """File metadata of a document, with signs of editing."""
    __match_args__ = (
        "file_size", "content_type", "creation_date", "modified_date", "creator", "producer", "software", "encryption",
        "is_signed", "is_tampered", "signature_info", "exif_original_date", "exif_digitized_date",
        "processed_by_known_editor", "has_different_creation_mod_date", "overlay_manipulation",
    )
    def __new__(cls, **values: Unpack[_DocumentMetadataFields]) -> Self: ...
    def replace(self, **changes: Unpack[_DocumentMetadataFields]) -> Self: ...
    file_size: Final[int | None]
    """Size of the file in bytes."""
    content_type: Final[str | None]
    """Media type (MIME type) of the file."""
    creation_date: Final[str | None]
    """Creation date stated in the file, in the format used by the file."""
    modified_date: Final[str | None]
    """Date of the last modification stated in the file, in the format used by the file."""
    creator: Final[str | None]
    """Program that created the content."""
    producer: Final[str | None]
    """Program that wrote the file."""
    software: Final[str | None]
    """Program named in the image metadata."""
    encryption: Final[str | None]
    """Encryption method of the file; absent if it is not encrypted."""
    is_signed: Final[bool | None]
    """`true` if the file has a digital signature."""
    is_tampered: Final[bool | None]
    """`true` if the file was changed after it was signed or created."""
    signature_info: Final[dict[str, Any] | None]
    """Details of the digital signature."""
    exif_original_date: Final[str | None]
    """Time the image was taken, as stated in its EXIF metadata."""
    exif_digitized_date: Final[str | None]
    """Time the image was digitized, as stated in its EXIF metadata."""
    processed_by_known_editor: Final[bool | None]
    """`true` if the file was written by a known image or document editor."""
    has_different_creation_mod_date: Final[bool | None]
    """`true` if the file was modified after the date of its creation."""
    overlay_manipulation: Final[OverlayManipulation | None]
    """Signs of content overlaid on the document."""

_OverlayManipulationFields = TypedDict("_OverlayManipulationFields", {
    "detected": bool | None, "analyzed": bool | None, "signals": Sequence[str] | None,
    "manipulated_regions": Sequence[ManipulatedRegion | Mapping[str, Any]] | None, "extra": Mapping[str, Any] | None,
}, total=False)

class OverlayManipulation(Model):
    """Signs of content overlaid on a document."""
    __match_args__ = ("detected", "analyzed", "signals", "manipulated_regions",)
    def __new__(cls, **values: Unpack[_OverlayManipulationFields]) -> Self: ...
    def replace(self, **changes: Unpack[_OverlayManipulationFields]) -> Self: ...
    detected: Final[bool | None]
    """`true` if signs of manipulation were detected."""
    analyzed: Final[bool | None]
    """`true` if the document could be analyzed for overlays."""
    signals: Final[list[str] | None]
    """Names of the detected signals."""
    manipulated_regions: Final[list[ManipulatedRegion] | None]
    """Regions of the document with signs of manipulation."""

_ManipulatedRegionFields = TypedDict("_ManipulatedRegionFields", {
    "page": int | None, "x": float | None, "y": float | None, "width": float | None, "height": float | None,
    "page_width": float | None, "page_height": float | None, "extra": Mapping[str, Any] | None,
}, total=False)

class ManipulatedRegion(Model):
    """Region of a page, in the units of the page."""
    __match_args__ = ("page", "x", "y", "width", "height", "page_width", "page_height",)
    def __new__(cls, **values: Unpack[_ManipulatedRegionFields]) -> Self: ...
    def replace(self, **changes: Unpack[_ManipulatedRegionFields]) -> Self: ...
    page: Final[int | None]
    """Page that contains the region."""
    x: Final[float | None]
    """X coordinate of the left edge."""
    y: Final[float | None]
    """Y coordinate of the upper edge."""
    width: Final[float | None]
    """Width of the region."""
    height: Final[float | None]
    """Height of the region."""
    page_width: Final[float | None]
    """Width of the page."""
    page_height: Final[float | None]
    """Height of the page."""

_PoaExtraFieldsFields = TypedDict("_PoaExtraFieldsFields", {
    "bank_account_number": str | None, "bank_iban": str | None, "bank_sort_code": str | None,
    "bank_routing_number": str | None, "bank_swift_bic": str | None, "bank_branch_name": str | None,
    "bank_branch_address": str | None, "document_phone_number": str | None, "additional_names": Sequence[str] | None,
    "extra": Mapping[str, Any] | None,
}, total=False)

class PoaExtraFields(Model):
    """Proof of address fields that only some documents have."""
    __match_args__ = (
        "bank_account_number", "bank_iban", "bank_sort_code", "bank_routing_number", "bank_swift_bic",
        "bank_branch_name", "bank_branch_address", "document_phone_number", "additional_names",
    )
    def __new__(cls, **values: Unpack[_PoaExtraFieldsFields]) -> Self: ...
    def replace(self, **changes: Unpack[_PoaExtraFieldsFields]) -> Self: ...
    bank_account_number: Final[str | None]
    """Bank account number."""
    bank_iban: Final[str | None]
    """Bank account number as an IBAN."""
    bank_sort_code: Final[str | None]
    """Sort code of the bank."""
    bank_routing_number: Final[str | None]
    """Routing number of the bank."""
    bank_swift_bic: Final[str | None]
    """SWIFT code (BIC) of the bank."""
    bank_branch_name: Final[str | None]
    """Name of the bank branch."""
    bank_branch_address: Final[str | None]
    """Postal address of the bank branch."""
    document_phone_number: Final[str | None]
    """Phone number on the document."""
    additional_names: Final[list[str] | None]
    """Additional names on the document."""

_DetectedCodeFields = TypedDict("_DetectedCodeFields", {
    "type": str | None, "page_number": int | None, "position": Sequence[Sequence[int]] | None, "x": int | None,
    "y": int | None, "width": int | None, "height": int | None, "page_width": int | None, "page_height": int | None,
    "raw_payload": str | None, "parsed_payload": Any, "extra": Mapping[str, Any] | None,
}, total=False)

class DetectedCode(Model):
    """Barcode or QR code detected in a document."""
    __match_args__ = (
        "type", "page_number", "position", "x", "y", "width", "height", "page_width", "page_height", "raw_payload",
        "parsed_payload",
    )
    def __new__(cls, **values: Unpack[_DetectedCodeFields]) -> Self: ...
    def replace(self, **changes: Unpack[_DetectedCodeFields]) -> Self: ...
    type: Final[str | None]
    """Type of the code (barcode format or QR code)."""
    page_number: Final[int | None]
    """Page the code was found on, counted from 1."""
    position: Final[list[list[int]] | None]
    """Corners of the code on the page, in pixels: one `[x, y]` pair per corner."""
    x: Final[int | None]
    """X coordinate of the left edge, in pixels."""
    y: Final[int | None]
    """Y coordinate of the upper edge, in pixels."""
    width: Final[int | None]
    """Width of the code, in pixels."""
    height: Final[int | None]
    """Height of the code, in pixels."""
    page_width: Final[int | None]
    """Width of the page, in pixels."""
    page_height: Final[int | None]
    """Height of the page, in pixels."""
    raw_payload: Final[str | None]
    """Decoded content of the code as a string."""
    parsed_payload: Final[Any | None]
    """Content of the code in structured form, if its format is known."""

_DocumentAiDocumentFields = TypedDict("_DocumentAiDocumentFields", {
    "status": FeatureStatus | str | None, "node_id": str | None,
    "items": Sequence[DocumentAiItem | Mapping[str, Any]] | None,
    "warnings": Sequence[Warning | Mapping[str, Any]] | None, "extra": Mapping[str, Any] | None,
}, total=False)

class DocumentAiDocument(Model):
    """Result of a document AI step."""
    __match_args__ = ("status", "node_id", "items", "warnings",)
    def __new__(cls, **values: Unpack[_DocumentAiDocumentFields]) -> Self: ...
    def replace(self, **changes: Unpack[_DocumentAiDocumentFields]) -> Self: ...
    status: Final[FeatureStatus | None]
    """Feature status, such as `Approved`, `Declined` or `In Review`."""
    node_id: Final[str | None]
    """ID of the workflow step (node) that produced this result."""
    items: Final[list[DocumentAiItem] | None]
    """Documents uploaded in the step."""
    warnings: Final[list[Warning] | None]
    """Warnings raised by this feature."""

_DocumentAiItemFields = TypedDict("_DocumentAiItemFields", {
    "uuid": str | None, "node_id": str | None, "document_key": str | None, "original_filename": str | None,
    "file_size": int | None, "file_url": str | None, "status": FeatureStatus | str | None,
    "extracted_data": Mapping[str, Any] | None, "detected_codes": Sequence[DetectedCode | Mapping[str, Any]] | None,
    "fields": Sequence[DocumentAiField | Mapping[str, Any]] | None,
    "document_metadata": DocumentMetadata | Mapping[str, Any] | None, "cross_check_result": Mapping[str, Any] | None,
    "created_at": datetime | str | None, "extra": Mapping[str, Any] | None,
}, total=False)

class DocumentAiItem(Model):
    """A document read by document AI."""
    __match_args__ = (
        "uuid", "node_id", "document_key", "original_filename", "file_size", "file_url", "status", "extracted_data",
        "detected_codes", "fields", "document_metadata", "cross_check_result", "created_at",
    )
    def __new__(cls, **values: Unpack[_DocumentAiItemFields]) -> Self: ...
    def replace(self, **changes: Unpack[_DocumentAiItemFields]) -> Self: ...
    uuid: Final[str]
    """ID of the document (UUID)."""
    node_id: Final[str | None]
    """ID of the workflow step (node) that produced this result."""
    document_key: Final[str | None]
    """Key of the document in the workflow configuration."""
    original_filename: Final[str | None]
    """Original name of the uploaded file."""
    file_size: Final[int | None]
    """File size in bytes."""
    file_url: Final[str | None]
    """URL of the document file; expires within 60 minutes."""
    status: Final[FeatureStatus | None]
    """Status of the document, such as `Approved`, `Declined` or `In Review`."""
    extracted_data: Final[dict[str, Any] | None]
    """Extracted values, by the keys of `fields`."""
    detected_codes: Final[list[DetectedCode] | None]
    """Barcodes and QR codes found on the document."""
    fields: Final[list[DocumentAiField] | None]
    """Fields to extract from the document."""
    document_metadata: Final[DocumentMetadata | None]
    """Metadata of the document file."""
    cross_check_result: Final[dict[str, Any] | None]
    """Result of comparing the document with the other results of the session."""
    created_at: Final[datetime | None]
    """Upload time (RFC 3339)."""

_DocumentAiFieldFields = TypedDict("_DocumentAiFieldFields", {
    "key": str | None, "name": str | None, "instruction": str | None, "type": DocumentAiFieldType | str | None,
    "required": bool | None, "extra": Mapping[str, Any] | None,
}, total=False)

class DocumentAiField(Model):
    """A field to extract from a document."""
    __match_args__ = ("key", "name", "instruction", "type", "required",)
    def __new__(cls, **values: Unpack[_DocumentAiFieldFields]) -> Self: ...
    def replace(self, **changes: Unpack[_DocumentAiFieldFields]) -> Self: ...
    key: Final[str | None]
    """Key of the field in `extracted_data`."""
    name: Final[str | None]
    """Name of the field."""
    instruction: Final[str | None]
    """Instruction for finding the value in the document."""
    type: Final[DocumentAiFieldType | None]
    """Type of the value: `text`, `number` or `date`."""
    required: Final[bool | None]
    """`true` if the document must contain the value."""

_QuestionnaireResponseFields = TypedDict("_QuestionnaireResponseFields", {
    "node_id": str | None, "questionnaire_id": str | None, "title": str | None, "description": str | None,
    "languages": Sequence[str] | None, "default_language": str | None, "is_active": bool | None,
    "is_simple_questionnaire": bool | None, "questionnaire_group_id": str | None, "version": int | None,
    "published_at": datetime | str | None, "sections": Sequence[QuestionnaireSection | Mapping[str, Any]] | None,
    "status": FeatureStatus | str | None, "extra": Mapping[str, Any] | None,
}, total=False)

class QuestionnaireResponse(Model):
    """Result of a questionnaire step."""
    __match_args__ = (
        "node_id", "questionnaire_id", "title", "description", "languages", "default_language", "is_active",
        "is_simple_questionnaire", "questionnaire_group_id", "version", "published_at", "sections", "status",
    )
    def __new__(cls, **values: Unpack[_QuestionnaireResponseFields]) -> Self: ...
    def replace(self, **changes: Unpack[_QuestionnaireResponseFields]) -> Self: ...
    node_id: Final[str | None]
    """ID of the workflow step (node) that produced this result."""
    questionnaire_id: Final[str | None]
    """Questionnaire ID (UUID)."""
    title: Final[str | None]
    """Title of the questionnaire."""
    description: Final[str | None]
    """Introduction shown to the user before the questions."""
    languages: Final[list[str] | None]
    """Language codes the questionnaire is available in."""
    default_language: Final[str | None]
    """Language code used for users whose language is not available."""
    is_active: Final[bool | None]
    """`true` if the questionnaire is active and can be used."""
    is_simple_questionnaire: Final[bool | None]
    """`true` if the questionnaire is a plain list of elements."""
    questionnaire_group_id: Final[str | None]
    """Questionnaire group ID (UUID), the same for all versions of the questionnaire."""
    version: Final[int | None]
    """Version number of the questionnaire."""
    published_at: Final[datetime | None]
    """Publication time (RFC 3339)."""
    sections: Final[list[QuestionnaireSection] | None]
    """Sections of the questionnaire, with the elements and the user's responses."""
    status: Final[FeatureStatus | None]
    """Feature status, such as `Approved`, `Declined` or `In Review`."""

_QuestionnaireSectionFields = TypedDict("_QuestionnaireSectionFields", {
    "title": str | None, "description": str | None, "items": Sequence[QuestionnaireItem | Mapping[str, Any]] | None,
    "extra": Mapping[str, Any] | None,
}, total=False)

class QuestionnaireSection(Model):
    """A section of a questionnaire."""
    __match_args__ = ("title", "description", "items",)
    def __new__(cls, **values: Unpack[_QuestionnaireSectionFields]) -> Self: ...
    def replace(self, **changes: Unpack[_QuestionnaireSectionFields]) -> Self: ...
    title: Final[str | None]
    """Title of the section."""
    description: Final[str | None]
    """Introduction shown to users before the section's questions."""
    items: Final[list[QuestionnaireItem] | None]
    """Elements of the section, in order."""

_QuestionnaireItemFields = TypedDict("_QuestionnaireItemFields", {
    "uuid": str | None, "value": str | None, "element_type": QuestionnaireElementType | str | None,
    "is_required": bool | None, "title": str | None, "description": str | None, "placeholder": str | None,
    "choices": Sequence[QuestionnaireChoice | Mapping[str, Any]] | None, "max_files": int | None,
    "answer": QuestionnaireAnswer | Mapping[str, Any] | None, "required_if": Mapping[str, Any] | None,
    "repeatable_config": Mapping[str, Any] | None, "extra": Mapping[str, Any] | None,
}, total=False)

class QuestionnaireItem(Model):
    """A questionnaire element as shown to users, with the answer if there is one."""
    __match_args__ = (
        "uuid", "value", "element_type", "is_required", "title", "description", "placeholder", "choices", "max_files",
        "answer", "required_if", "repeatable_config",
    )
    def __new__(cls, **values: Unpack[_QuestionnaireItemFields]) -> Self: ...
    def replace(self, **changes: Unpack[_QuestionnaireItemFields]) -> Self: ...
    uuid: Final[str]
    """Element ID, unique in the questionnaire."""
    value: Final[str | None]
    """Identifier of the element in rules."""
    element_type: Final[QuestionnaireElementType | None]
    """Element type, such as `short_text`."""
    is_required: Final[bool | None]
    """`true` if an answer is required."""
    title: Final[str | None]
    """Question or heading shown to the user."""
    description: Final[str | None]
    """Explanation of the question."""
    placeholder: Final[str | None]
    """Placeholder shown in the empty field."""
    choices: Final[list[QuestionnaireChoice] | None]
    """Options to choose from."""
    max_files: Final[int | None]
    """Maximum number of files the user can upload."""
    answer: Final[QuestionnaireAnswer | None]
    """Answer of the user. Absent if the user has not answered."""
    required_if: Final[dict[str, Any] | None]
    """Condition under which an answer is required."""
    repeatable_config: Final[dict[str, Any] | None]
    """Settings for repeated answers: number of times the element may be answered."""

_QuestionnaireChoiceFields = TypedDict("_QuestionnaireChoiceFields", {
    "label": str | None, "value": str | None, "requires_text_input": bool | None, "extra": Mapping[str, Any] | None,
}, total=False)

class QuestionnaireChoice(Model):
    """An option of a questionnaire element, as shown to users."""
    __match_args__ = ("label", "value", "requires_text_input",)
    def __new__(cls, **values: Unpack[_QuestionnaireChoiceFields]) -> Self: ...
    def replace(self, **changes: Unpack[_QuestionnaireChoiceFields]) -> Self: ...
    label: Final[str | None]
    """Label shown to the user."""
    value: Final[str | None]
    """Value of the answer when this option is chosen."""
    requires_text_input: Final[bool | None]
    """`true` if the user also has to enter free text with this option."""

_QuestionnaireAnswerFields = TypedDict("_QuestionnaireAnswerFields", {
    "value": str | None, "text": str | None, "files": Sequence[str] | None, "extra": Mapping[str, Any] | None,
}, total=False)

class QuestionnaireAnswer(Model):
    """Answer of a user to a questionnaire element."""
    __match_args__ = ("value", "text", "files",)
    def __new__(cls, **values: Unpack[_QuestionnaireAnswerFields]) -> Self: ...
    def replace(self, **changes: Unpack[_QuestionnaireAnswerFields]) -> Self: ...
    value: Final[str | None]
    """Value that was chosen or entered."""
    text: Final[str | None]
    """Free text that was entered."""
    files: Final[list[str] | None]
    """URLs of the uploaded files; they expire after a short time."""

_AmlScreeningFields = TypedDict("_AmlScreeningFields", {
    "node_id": str | None, "status": FeatureStatus | str | None, "total_hits": int | None,
    "entity_type": EntityType | str | None, "hits": Sequence[AmlHit | Mapping[str, Any]] | None, "score": float | None,
    "screened_data": AmlScreenedData | Mapping[str, Any] | None, "is_ongoing_monitoring_enabled": bool | None,
    "next_ongoing_monitoring_bill_date": date | str | None, "last_ongoing_screening_at": datetime | str | None,
    "last_ongoing_screening_datasets_updated_at": datetime | str | None,
    "warnings": Sequence[Warning | Mapping[str, Any]] | None, "extra": Mapping[str, Any] | None,
}, total=False)

class AmlScreening(Model):
    """Result of an AML (anti-money laundering) screening."""
    __match_args__ = (
        "node_id", "status", "total_hits", "entity_type", "hits", "score", "screened_data",
        "is_ongoing_monitoring_enabled", "next_ongoing_monitoring_bill_date", "last_ongoing_screening_at",
        "last_ongoing_screening_datasets_updated_at", "warnings",
    )
    def __new__(cls, **values: Unpack[_AmlScreeningFields]) -> Self: ...
    def replace(self, **changes: Unpack[_AmlScreeningFields]) -> Self: ...
    node_id: Final[str | None]
    """ID of the workflow step (node) that produced this result."""
    status: Final[FeatureStatus | None]
    """Feature status, such as `Approved`, `Declined` or `In Review`."""
    total_hits: Final[int | None]
    """Total number of hits."""
    entity_type: Final[EntityType | None]
    """Type of the screened party: `person` or `company`."""
    hits: Final[list[AmlHit] | None]
    """Watchlist entries that may refer to the screened party."""
    score: Final[float | None]
    """Highest risk score of the hits, 0 to 100."""
    screened_data: Final[AmlScreenedData | None]
    """Data of the party that was screened."""
    is_ongoing_monitoring_enabled: Final[bool | None]
    """`true` if ongoing monitoring is enabled: the party is screened again periodically."""
    next_ongoing_monitoring_bill_date: Final[date | None]
    """Date ongoing monitoring is billed next (YYYY-MM-DD)."""
    last_ongoing_screening_at: Final[datetime | None]
    """Time of the last screening by ongoing monitoring (RFC 3339)."""
    last_ongoing_screening_datasets_updated_at: Final[datetime | None]
    """Time the datasets used in the last ongoing screening were updated (RFC 3339)."""
    warnings: Final[list[Warning] | None]
    """Warnings raised by this feature."""

_AmlHitFields = TypedDict("_AmlHitFields", {
    "id": str | None, "url": str | None, "match": bool | None, "score": float | None, "target": bool | None,
    "caption": str | None, "datasets": Sequence[AmlDataset | str] | None, "features": Mapping[str, Any] | None,
    "rca_name": str | None, "last_seen": datetime | str | None, "first_seen": datetime | str | None,
    "risk_view": AmlRiskView | Mapping[str, Any] | None, "properties": AmlProperties | Mapping[str, Any] | None,
    "match_score": float | None, "risk_score": float | None, "review_status": AmlReviewStatus | str | None,
    "score_breakdown": AmlScoreBreakdown | Mapping[str, Any] | None,
    "pep_matches": Sequence[PepMatch | Mapping[str, Any]] | None,
    "linked_entities": Sequence[AmlLinkedEntity | Mapping[str, Any]] | None,
    "warning_matches": Sequence[WarningMatch | Mapping[str, Any]] | None,
    "sanction_matches": Sequence[SanctionMatch | Mapping[str, Any]] | None,
    "adverse_media_details": AdverseMediaDetails | Mapping[str, Any] | None,
    "adverse_media_matches": Sequence[AdverseMediaMatch | Mapping[str, Any]] | None,
    "additional_information": Mapping[str, Any] | None, "extra": Mapping[str, Any] | None,
}, total=False)

class AmlHit(Model):
    """A watchlist entry that may refer to the screened party."""
    __match_args__ = (
        "id", "url", "match", "score", "target", "caption", "datasets", "features", "rca_name", "last_seen",
        "first_seen", "risk_view", "properties", "match_score", "risk_score", "review_status", "score_breakdown",
        "pep_matches", "linked_entities", "warning_matches", "sanction_matches", "adverse_media_details",
        "adverse_media_matches", "additional_information",
    )
    def __new__(cls, **values: Unpack[_AmlHitFields]) -> Self: ...
    def replace(self, **changes: Unpack[_AmlHitFields]) -> Self: ...
    id: Final[str | None]
    """Identifier of the hit."""
    url: Final[str | None]
    """URL of the watchlist entry."""
    match: Final[bool | None]
    """`true` if the watchlist itself reports the entry as a match."""
    score: Final[float | None]
    """Similarity score, 0 to 1. Deprecated: use `match_score` instead."""
    target: Final[bool | None]
    """`true` if the party in the entry is itself listed; `false` if it is only connected with a listed party."""
    caption: Final[str | None]
    """Name of the party in the entry."""
    datasets: Final[list[AmlDataset] | None]
    """Categories of the watchlists that contain the entry."""
    features: Final[dict[str, Any] | None]
    """Features used to calculate the similarity."""
    rca_name: Final[str | None]
    """Name of the person of whom the party in the entry is a relative or close associate (RCA)."""
    last_seen: Final[datetime | None]
    """Time the entry was last seen (RFC 3339)."""
    first_seen: Final[datetime | None]
    """Time the entry was first seen (RFC 3339)."""
    risk_view: Final[AmlRiskView | None]
    """Breakdown of the risk score."""
    properties: Final[AmlProperties | None]
    """Properties of the party, as published by the watchlist."""
    match_score: Final[float | None]
    """Likelihood that the entry refers to the screened party, 0 to 100. Below the workflow's threshold,
    `review_status` is `False Positive`."""
    risk_score: Final[float | None]
    """Risk of the hit, 0 to 100. Determines the status of the screening."""
    review_status: Final[AmlReviewStatus | None]
    """Review status: `Unreviewed`, `Confirmed Match`, `False Positive` or `Inconclusive`."""
    score_breakdown: Final[AmlScoreBreakdown | None]
    """Breakdown of `match_score`."""
    pep_matches: Final[list[PepMatch] | None]
    """Matching entries in lists of politically exposed persons (PEP)."""
    linked_entities: Final[list[AmlLinkedEntity] | None]
    """Persons and entities linked to the party in the entry."""
    warning_matches: Final[list[WarningMatch] | None]
    """Matching entries in warning lists."""
    sanction_matches: Final[list[SanctionMatch] | None]
    """Matching entries in sanctions lists."""
    adverse_media_details: Final[AdverseMediaDetails | None]
    """Summary of the adverse media about the party."""
    adverse_media_matches: Final[list[AdverseMediaMatch] | None]
    """Articles of adverse media about the party."""
    additional_information: Final[dict[str, Any] | None]
    """Additional information from the watchlist."""

_AmlRiskViewFields = TypedDict("_AmlRiskViewFields", {
    "crimes": RiskViewPart | Mapping[str, Any] | None, "countries": RiskViewPart | Mapping[str, Any] | None,
    "categories": RiskViewPart | Mapping[str, Any] | None, "custom_list": Mapping[str, Any] | None,
    "extra": Mapping[str, Any] | None,
}, total=False)

class AmlRiskView(Model):
    """Breakdown of the risk score of a hit."""
    __match_args__ = ("crimes", "countries", "categories", "custom_list",)
    def __new__(cls, **values: Unpack[_AmlRiskViewFields]) -> Self: ...
    def replace(self, **changes: Unpack[_AmlRiskViewFields]) -> Self: ...
    crimes: Final[RiskViewPart | None]
    """Risk score by crime."""
    countries: Final[RiskViewPart | None]
    """Risk score by country."""
    categories: Final[RiskViewPart | None]
    """Risk score by category of watchlist."""
    custom_list: Final[dict[str, Any] | None]
    """Risk score by your own lists."""

_RiskViewPartFields = TypedDict("_RiskViewPartFields", {
    "score": int | None, "weightage": int | None, "risk_level": str | None, "risk_scores": Mapping[str, Any] | None,
    "extra": Mapping[str, Any] | None,
}, total=False)

class RiskViewPart(Model):
    """One component of a risk score."""
    __match_args__ = ("score", "weightage", "risk_level", "risk_scores",)
    def __new__(cls, **values: Unpack[_RiskViewPartFields]) -> Self: ...
    def replace(self, **changes: Unpack[_RiskViewPartFields]) -> Self: ...
    score: Final[int | None]
    """Score of the component, 0 to 100."""
    weightage: Final[int | None]
    """Weight of the component, in percent."""
    risk_level: Final[str | None]
    """Risk level as a word."""
    risk_scores: Final[dict[str, Any] | None]
    """Individual scores that make up the component."""

_AmlPropertiesFields = TypedDict("_AmlPropertiesFields", {
    "name": Sequence[str] | None, "alias": Sequence[str] | None, "notes": Sequence[str] | None, "title": str | None,
    "gender": Sequence[str] | None, "height": str | None, "topics": str | None, "weight": str | None,
    "address": str | None, "country": str | None, "website": str | None, "eyeColor": str | None, "keywords": str | None,
    "lastName": Sequence[str] | None, "position": str | None, "religion": str | None, "birthDate": Sequence[str] | None,
    "education": Sequence[str] | None, "ethnicity": str | None, "firstName": Sequence[str] | None,
    "hairColor": str | None, "weakAlias": str | None, "birthPlace": Sequence[str] | None, "modifiedAt": str | None,
    "wikidataId": str | None, "citizenship": str | None, "nationality": str | None, "extra": Mapping[str, Any] | None,
}, total=False)

class AmlProperties(Model):
    """Properties of a party, in the wording of the watchlist."""
    __match_args__ = (
        "name", "alias", "notes", "title", "gender", "height", "topics", "weight", "address", "country", "website",
        "eyeColor", "keywords", "lastName", "position", "religion", "birthDate", "education", "ethnicity", "firstName",
        "hairColor", "weakAlias", "birthPlace", "modifiedAt", "wikidataId", "citizenship", "nationality",
    )
    def __new__(cls, **values: Unpack[_AmlPropertiesFields]) -> Self: ...
    def replace(self, **changes: Unpack[_AmlPropertiesFields]) -> Self: ...
    name: Final[list[str] | None]
    """Names of the party."""
    alias: Final[list[str] | None]
    """Aliases of the party."""
    notes: Final[list[str] | None]
    """Notes about the party."""
    title: Final[str | None]
    """Title of the party."""
    gender: Final[list[str] | None]
    """Genders listed for the party."""
    height: Final[str | None]
    """Height of the person."""
    topics: Final[str | None]
    """Topics of the entry."""
    weight: Final[str | None]
    """Weight of the person."""
    address: Final[str | None]
    """Postal address of the party."""
    country: Final[str | None]
    """Country of the party."""
    website: Final[str | None]
    """URL of the party's website."""
    eyeColor: Final[str | None]
    """Eye color of the person."""
    keywords: Final[str | None]
    """Keywords of the entry."""
    lastName: Final[list[str] | None]
    """Last names (surnames)."""
    position: Final[str | None]
    """Position or office of the person."""
    religion: Final[str | None]
    """Religion of the person."""
    birthDate: Final[list[str] | None]
    """Dates or years of birth."""
    education: Final[list[str] | None]
    """Education of the person."""
    ethnicity: Final[str | None]
    """Ethnicity of the person."""
    firstName: Final[list[str] | None]
    """First names (given names)."""
    hairColor: Final[str | None]
    """Hair color of the person."""
    weakAlias: Final[str | None]
    """Weak alias: a name the party might also use."""
    birthPlace: Final[list[str] | None]
    """Places of birth of the person."""
    modifiedAt: Final[str | None]
    """Time of the last change to the entry, in the format of the watchlist."""
    wikidataId: Final[str | None]
    """Wikidata ID of the party."""
    citizenship: Final[str | None]
    """Citizenship of the person."""
    nationality: Final[str | None]
    """Nationality of the person."""

_AmlScoreBreakdownFields = TypedDict("_AmlScoreBreakdownFields", {
    "name_score": int | None, "name_weight": int | None, "name_weight_normalized": float | None,
    "name_contribution": float | None, "dob_score": int | None, "dob_weight": int | None,
    "dob_weight_normalized": float | None, "dob_contribution": float | None, "country_score": int | None,
    "country_weight": int | None, "country_weight_normalized": float | None, "country_contribution": float | None,
    "document_number_match_type": DocumentNumberMatch | str | None, "document_number_effect": str | None,
    "total_score": int | None, "extra": Mapping[str, Any] | None,
}, total=False)

class AmlScoreBreakdown(Model):
    """Breakdown of a match score.

    Scores range from 0 to 100; weights are percentages. Normalized weights exclude the data that could not be compared."""
    __match_args__ = (
        "name_score", "name_weight", "name_weight_normalized", "name_contribution", "dob_score", "dob_weight",
        "dob_weight_normalized", "dob_contribution", "country_score", "country_weight", "country_weight_normalized",
        "country_contribution", "document_number_match_type", "document_number_effect", "total_score",
    )
    def __new__(cls, **values: Unpack[_AmlScoreBreakdownFields]) -> Self: ...
    def replace(self, **changes: Unpack[_AmlScoreBreakdownFields]) -> Self: ...
    name_score: Final[int | None]
    """Similarity of the names, 0 to 100."""
    name_weight: Final[int | None]
    """Weight of the name score, in percent."""
    name_weight_normalized: Final[float | None]
    """Normalized weight of the name score, in percent."""
    name_contribution: Final[float | None]
    """Contribution of the name score to the total score."""
    dob_score: Final[int | None]
    """Similarity of the dates of birth, 0 to 100."""
    dob_weight: Final[int | None]
    """Weight of the date of birth score, in percent."""
    dob_weight_normalized: Final[float | None]
    """Normalized weight of the date of birth score, in percent."""
    dob_contribution: Final[float | None]
    """Contribution of the date of birth score to the total score."""
    country_score: Final[int | None]
    """Similarity of the countries, 0 to 100."""
    country_weight: Final[int | None]
    """Weight of the country score, in percent."""
    country_weight_normalized: Final[float | None]
    """Normalized weight of the country score, in percent."""
    country_contribution: Final[float | None]
    """Contribution of the country score to the total score."""
    document_number_match_type: Final[DocumentNumberMatch | None]
    """Result of comparing the document numbers: `MATCH`, `NEUTRAL` or `HARD_MISMATCH`."""
    document_number_effect: Final[str | None]
    """Effect of the document number comparison on the total score."""
    total_score: Final[int | None]
    """Total match score, 0 to 100."""

_PepMatchFields = TypedDict("_PepMatchFields", {
    "aliases": Sequence[str] | None, "education": Sequence[str] | None, "list_name": str | None,
    "publisher": str | None, "source_url": str | None, "description": str | None, "matched_name": str | None,
    "pep_position": str | None, "date_of_birth": str | None, "other_sources": Sequence[str] | None,
    "place_of_birth": str | None, "extra": Mapping[str, Any] | None,
}, total=False)

class PepMatch(Model):
    """A matching entry in a list of politically exposed persons (PEP)."""
    __match_args__ = (
        "aliases", "education", "list_name", "publisher", "source_url", "description", "matched_name", "pep_position",
        "date_of_birth", "other_sources", "place_of_birth",
    )
    def __new__(cls, **values: Unpack[_PepMatchFields]) -> Self: ...
    def replace(self, **changes: Unpack[_PepMatchFields]) -> Self: ...
    aliases: Final[list[str] | None]
    """Aliases of the person."""
    education: Final[list[str] | None]
    """Education of the person."""
    list_name: Final[str | None]
    """Name of the list."""
    publisher: Final[str | None]
    """Publisher of the list."""
    source_url: Final[str | None]
    """URL of the entry."""
    description: Final[str | None]
    """Description of the entry."""
    matched_name: Final[str | None]
    """Name in the entry that matched."""
    pep_position: Final[str | None]
    """Political position or office of the person."""
    date_of_birth: Final[str | None]
    """Date or year of birth, in the format of the list."""
    other_sources: Final[list[str] | None]
    """Other sources that contain the entry."""
    place_of_birth: Final[str | None]
    """Place of birth of the person."""

_AmlLinkedEntityFields = TypedDict("_AmlLinkedEntityFields", {
    "name": Sequence[str] | None, "active": Sequence[str] | None, "status": Sequence[str] | None,
    "details": Sequence[str] | None, "relation": Sequence[str] | None, "extra": Mapping[str, Any] | None,
}, total=False)

class AmlLinkedEntity(Model):
    """A person or entity linked to the party in a hit."""
    __match_args__ = ("name", "active", "status", "details", "relation",)
    def __new__(cls, **values: Unpack[_AmlLinkedEntityFields]) -> Self: ...
    def replace(self, **changes: Unpack[_AmlLinkedEntityFields]) -> Self: ...
    name: Final[list[str] | None]
    """Names of the linked entity."""
    active: Final[list[str] | None]
    """Indicates that the link is current, in the wording of the list."""
    status: Final[list[str] | None]
    """Status of the linked entity."""
    details: Final[list[str] | None]
    """Details about the linked entity."""
    relation: Final[list[str] | None]
    """Relation to the party in the hit."""

_WarningMatchFields = TypedDict("_WarningMatchFields", {
    "list_name": str | None, "matched_name": str | None, "description": str | None, "publisher": str | None,
    "source_url": str | None, "other_sources": Sequence[str] | None, "countries": Sequence[str] | None,
    "created_at": str | None, "updated_at": str | None, "additional_data": WarningMatchData | Mapping[str, Any] | None,
    "extra": Mapping[str, Any] | None,
}, total=False)

class WarningMatch(Model):
    """A matching entry in a warning list."""
    __match_args__ = (
        "list_name", "matched_name", "description", "publisher", "source_url", "other_sources", "countries",
        "created_at", "updated_at", "additional_data",
    )
    def __new__(cls, **values: Unpack[_WarningMatchFields]) -> Self: ...
    def replace(self, **changes: Unpack[_WarningMatchFields]) -> Self: ...
    list_name: Final[str | None]
    """Name of the list."""
    matched_name: Final[str | None]
    """Name in the entry that matched."""
    description: Final[str | None]
    """Description of the entry."""
    publisher: Final[str | None]
    """Publisher of the list."""
    source_url: Final[str | None]
    """URL of the entry."""
    other_sources: Final[list[str] | None]
    """Other sources that contain the entry."""
    countries: Final[list[str] | None]
    """Countries of the entry."""
    created_at: Final[str | None]
    """Creation time of the entry, in the format of the list."""
    updated_at: Final[str | None]
    """Time of the last change to the entry, in the format of the list."""
    additional_data: Final[WarningMatchData | None]
    """Additional data of the entry."""

_WarningMatchDataFields = TypedDict("_WarningMatchDataFields", {
    "data": WarningCases | Mapping[str, Any] | None, "extra": Mapping[str, Any] | None,
}, total=False)

class WarningMatchData(Model):
    """Additional data of a warning."""
    __match_args__ = ("data",)
    def __new__(cls, **values: Unpack[_WarningMatchDataFields]) -> Self: ...
    def replace(self, **changes: Unpack[_WarningMatchDataFields]) -> Self: ...
    data: Final[WarningCases | None]
    """Cases the warning is based on."""

_WarningCasesFields = TypedDict("_WarningCasesFields", {
    "case_details": Sequence[WarningCase | Mapping[str, Any]] | None, "extra": Mapping[str, Any] | None,
}, total=False)

class WarningCases(Model):
    """Cases a warning is based on."""
    __match_args__ = ("case_details",)
    def __new__(cls, **values: Unpack[_WarningCasesFields]) -> Self: ...
    def replace(self, **changes: Unpack[_WarningCasesFields]) -> Self: ...
    case_details: Final[list[WarningCase] | None]
    """Details of the cases."""

_WarningCaseFields = TypedDict("_WarningCaseFields", {
    "case_type": WarningCaseType | str | None, "extra": Mapping[str, Any] | None,
}, total=False)

class WarningCase(Model):
    """A case a warning is based on."""
    __match_args__ = ("case_type",)
    def __new__(cls, **values: Unpack[_WarningCaseFields]) -> Self: ...
    def replace(self, **changes: Unpack[_WarningCaseFields]) -> Self: ...
    case_type: Final[WarningCaseType | None]
    """Type of the case."""

_SanctionMatchFields = TypedDict("_SanctionMatchFields", {
    "list_name": Sequence[str] | None, "matched_name": str | None, "description": str | None, "reason": str | None,
    "source_url": str | None, "other_sources": Sequence[str] | None, "details": Sequence[str] | None,
    "legal_basis": Sequence[str] | None, "listed_on": Sequence[str] | None, "sanction_list": Sequence[str] | None,
    "sanction_program": Sequence[str] | None, "sanctioning_authority": Sequence[str] | None,
    "updated_on": Sequence[str] | None, "additional_data": Mapping[str, Any] | None, "extra": Mapping[str, Any] | None,
}, total=False)

class SanctionMatch(Model):
    """A matching entry in a sanctions list."""
    __match_args__ = (
        "list_name", "matched_name", "description", "reason", "source_url", "other_sources", "details", "legal_basis",
        "listed_on", "sanction_list", "sanction_program", "sanctioning_authority", "updated_on", "additional_data",
    )
    def __new__(cls, **values: Unpack[_SanctionMatchFields]) -> Self: ...
    def replace(self, **changes: Unpack[_SanctionMatchFields]) -> Self: ...
    list_name: Final[list[str] | None]
    """Names of the lists."""
    matched_name: Final[str | None]
    """Name in the entry that matched."""
    description: Final[str | None]
    """Description of the entry."""
    reason: Final[str | None]
    """Reason for the sanctions."""
    source_url: Final[str | None]
    """URL of the entry."""
    other_sources: Final[list[str] | None]
    """Other sources that contain the entry."""
    details: Final[list[str] | None]
    """Details about the sanctions."""
    legal_basis: Final[list[str] | None]
    """Legal basis of the sanctions."""
    listed_on: Final[list[str] | None]
    """Dates the party was listed, in the format of the list."""
    sanction_list: Final[list[str] | None]
    """Official names of the sanctions lists."""
    sanction_program: Final[list[str] | None]
    """Sanctions programs that apply to the party."""
    sanctioning_authority: Final[list[str] | None]
    """Authorities that imposed the sanctions."""
    updated_on: Final[list[str] | None]
    """Dates of the last change to the entry, in the format of the list."""
    additional_data: Final[dict[str, Any] | None]
    """Additional data of the entry."""

_AdverseMediaDetailsFields = TypedDict("_AdverseMediaDetailsFields", {
    "sentiment": str | None, "entity_type": str | None, "sentiment_score": int | None,
    "adverse_keywords": Mapping[str, Any] | None, "extra": Mapping[str, Any] | None,
}, total=False)

class AdverseMediaDetails(Model):
    """Summary of the adverse media about a party."""
    __match_args__ = ("sentiment", "entity_type", "sentiment_score", "adverse_keywords",)
    def __new__(cls, **values: Unpack[_AdverseMediaDetailsFields]) -> Self: ...
    def replace(self, **changes: Unpack[_AdverseMediaDetailsFields]) -> Self: ...
    sentiment: Final[str | None]
    """Overall sentiment of the articles, as a word."""
    entity_type: Final[str | None]
    """Type of party the articles are about."""
    sentiment_score: Final[int | None]
    """Overall sentiment score of the articles."""
    adverse_keywords: Final[dict[str, Any] | None]
    """Adverse keywords and the number of times each occurs."""

_AdverseMediaMatchFields = TypedDict("_AdverseMediaMatchFields", {
    "country": str | None, "summary": str | None, "headline": str | None, "sentiment": str | None,
    "thumbnail": str | None, "source_url": str | None, "author_name": str | None, "other_sources": Sequence[str] | None,
    "adverse_keywords": Sequence[str] | None, "sentiment_score": float | None,
    "publication_date": datetime | str | None, "extra": Mapping[str, Any] | None,
}, total=False)

class AdverseMediaMatch(Model):
    """An article of adverse media about a party."""
    __match_args__ = (
        "country", "summary", "headline", "sentiment", "thumbnail", "source_url", "author_name", "other_sources",
        "adverse_keywords", "sentiment_score", "publication_date",
    )
    def __new__(cls, **values: Unpack[_AdverseMediaMatchFields]) -> Self: ...
    def replace(self, **changes: Unpack[_AdverseMediaMatchFields]) -> Self: ...
    country: Final[str | None]
    """Country of the article."""
    summary: Final[str | None]
    """Summary of the article."""
    headline: Final[str | None]
    """Headline of the article."""
    sentiment: Final[str | None]
    """Sentiment of the article, as a word."""
    thumbnail: Final[str | None]
    """URL of the article's thumbnail image."""
    source_url: Final[str | None]
    """URL of the article."""
    author_name: Final[str | None]
    """Name of the author."""
    other_sources: Final[list[str] | None]
    """Other sources of the article."""
    adverse_keywords: Final[list[str] | None]
    """Adverse keywords found in the article."""
    sentiment_score: Final[float | None]
    """Sentiment score of the article."""
    publication_date: Final[datetime | None]
    """Publication time (RFC 3339)."""

_AmlScreenedDataFields = TypedDict("_AmlScreenedDataFields", {
    "full_name": str | None, "nationality": str | None, "date_of_birth": date | str | None,
    "document_number": str | None, "extra": Mapping[str, Any] | None,
}, total=False)

class AmlScreenedData(Model):
    """Data of the party that was screened."""
    __match_args__ = ("full_name", "nationality", "date_of_birth", "document_number",)
    def __new__(cls, **values: Unpack[_AmlScreenedDataFields]) -> Self: ...
    def replace(self, **changes: Unpack[_AmlScreenedDataFields]) -> Self: ...
    full_name: Final[str | None]
    """Full name of the party."""
    nationality: Final[str | None]
    """Nationality of the party."""
    date_of_birth: Final[date | None]
    """Date of birth (YYYY-MM-DD)."""
    document_number: Final[str | None]
    """Number of the party's identity document."""

_IpAnalysisFields = TypedDict("_IpAnalysisFields", {
    "node_id": str | None, "status": FeatureStatus | str | None, "device_brand": str | None, "device_model": str | None,
    "browser_family": str | None, "os_family": str | None, "platform": str | None, "device_fingerprint": str | None,
    "ip_country": str | None, "ip_country_code": str | None, "ip_state": str | None, "ip_city": str | None,
    "latitude": float | None, "longitude": float | None, "ip_address": str | None, "isp": str | None,
    "organization": str | None, "is_vpn_or_tor": bool | None, "is_data_center": bool | None, "time_zone": str | None,
    "time_zone_offset": str | None, "ip": PlaceDistances | Mapping[str, Any] | None,
    "id_document": PlaceDistances | Mapping[str, Any] | None, "poa_document": PlaceDistances | Mapping[str, Any] | None,
    "warnings": Sequence[Warning | Mapping[str, Any]] | None, "matches": Sequence[IpMatch | Mapping[str, Any]] | None,
    "extra": Mapping[str, Any] | None,
}, total=False)

class IpAnalysis(Model):
    """Result of an IP and device analysis."""
    __match_args__ = (
        "node_id", "status", "device_brand", "device_model", "browser_family", "os_family", "platform",
        "device_fingerprint", "ip_country", "ip_country_code", "ip_state", "ip_city", "latitude", "longitude",
        "ip_address", "isp", "organization", "is_vpn_or_tor", "is_data_center", "time_zone", "time_zone_offset", "ip",
        "id_document", "poa_document", "warnings", "matches",
    )
    def __new__(cls, **values: Unpack[_IpAnalysisFields]) -> Self: ...
    def replace(self, **changes: Unpack[_IpAnalysisFields]) -> Self: ...
    node_id: Final[str | None]
    """ID of the workflow step (node) that produced this result."""
    status: Final[FeatureStatus | None]
    """Feature status, such as `Approved`, `Declined` or `In Review`."""
    device_brand: Final[str | None]
    """Brand (manufacturer) of the device."""
    device_model: Final[str | None]
    """Model of the device."""
    browser_family: Final[str | None]
    """Browser family of the device."""
    os_family: Final[str | None]
    """Operating system family of the device."""
    platform: Final[str | None]
    """Device category: phone, tablet or computer."""
    device_fingerprint: Final[str | None]
    """Fingerprint that identifies the device."""
    ip_country: Final[str | None]
    """Country of the IP address, in English."""
    ip_country_code: Final[str | None]
    """Country of the IP address (ISO 3166-1 alpha-2)."""
    ip_state: Final[str | None]
    """State or region of the IP address."""
    ip_city: Final[str | None]
    """City of the IP address."""
    latitude: Final[float | None]
    """Latitude of the IP address in degrees, -90 to 90; positive is north."""
    longitude: Final[float | None]
    """Longitude of the IP address in degrees, -180 to 180; positive is east."""
    ip_address: Final[str | None]
    """IP address (IPv4 or IPv6)."""
    isp: Final[str | None]
    """Internet service provider (ISP) of the IP address."""
    organization: Final[str | None]
    """Organization the IP address is registered to."""
    is_vpn_or_tor: Final[bool | None]
    """`true` if the connection uses a VPN or Tor."""
    is_data_center: Final[bool | None]
    """`true` if the IP address belongs to a data center."""
    time_zone: Final[str | None]
    """Time zone name, such as `Europe/Madrid`."""
    time_zone_offset: Final[str | None]
    """Offset of the time zone from UTC, such as `+0100`."""
    ip: Final[PlaceDistances | None]
    """Location of the IP address, and its distances from the other locations."""
    id_document: Final[PlaceDistances | None]
    """Location of the address on the identity document, and its distances from the other locations."""
    poa_document: Final[PlaceDistances | None]
    """Location of the address on the proof of address, and its distances from the other locations."""
    warnings: Final[list[Warning] | None]
    """Warnings raised by this feature."""
    matches: Final[list[IpMatch] | None]
    """Earlier matches of the same IP address or device."""

_PlaceDistancesFields = TypedDict("_PlaceDistancesFields", {
    "location": GeoPoint | Mapping[str, Any] | None, "distance_from_ip": float | None,
    "distance_from_id_document": float | None, "distance_from_poa_document": float | None,
    "extra": Mapping[str, Any] | None,
}, total=False)

class PlaceDistances(Model):
    """A location, and its distances from the other locations in kilometers."""
    __match_args__ = ("location", "distance_from_ip", "distance_from_id_document", "distance_from_poa_document",)
    def __new__(cls, **values: Unpack[_PlaceDistancesFields]) -> Self: ...
    def replace(self, **changes: Unpack[_PlaceDistancesFields]) -> Self: ...
    location: Final[GeoPoint | None]
    """Coordinates of the location."""
    distance_from_ip: Final[float | None]
    """Distance from the location of the IP address, in kilometers."""
    distance_from_id_document: Final[float | None]
    """Distance from the address on the identity document, in kilometers."""
    distance_from_poa_document: Final[float | None]
    """Distance from the address on the proof of address, in kilometers."""

_IpMatchFields = TypedDict("_IpMatchFields", {
    "session_id": str | None, "session_number": int | None, "vendor_data": str | None,
    "verification_date": datetime | str | None, "match_type": IpMatchType | str | None,
    "match_source": IpMatchSource | str | None, "matched_value": str | None, "status": SessionStatus | str | None,
    "is_blocklisted": bool | None, "api_service": str | None, "source": MatchSource | str | None,
    "device_info": DeviceInfo | Mapping[str, Any] | None, "location_info": LocationInfo | Mapping[str, Any] | None,
    "confidence": float | None, "match_mode": IpMatchMode | str | None, "recovery_similarity": float | None,
    "tls_ja4_corroborated": bool | None, "recovery_gate_reason": str | None, "extra": Mapping[str, Any] | None,
}, total=False)

class IpMatch(Model):
    """An earlier match of the same IP address or device."""
    __match_args__ = (
        "session_id", "session_number", "vendor_data", "verification_date", "match_type", "match_source",
        "matched_value", "status", "is_blocklisted", "api_service", "source", "device_info", "location_info",
        "confidence", "match_mode", "recovery_similarity", "tls_ja4_corroborated", "recovery_gate_reason",
    )
    def __new__(cls, **values: Unpack[_IpMatchFields]) -> Self: ...
    def replace(self, **changes: Unpack[_IpMatchFields]) -> Self: ...
    session_id: Final[str | None]
    """Session ID (UUID) of the matched session."""
    session_number: Final[int | None]
    """Sequential session number of the matched session within the application."""
    vendor_data: Final[str | None]
    """Your own identifier of the matched user."""
    verification_date: Final[datetime | None]
    """Time of the matched verification (RFC 3339)."""
    match_type: Final[IpMatchType | None]
    """Type of the match: `ip_address` or `device_fingerprint`."""
    match_source: Final[IpMatchSource | None]
    """Identifier that produced the match, such as `ip_address` or `persistent_id`."""
    matched_value: Final[str | None]
    """Matched IP address or device identifier, depending on `match_source`."""
    status: Final[SessionStatus | None]
    """Status of the matched session."""
    is_blocklisted: Final[bool | None]
    """`true` if the IP address or device is on the blocklist."""
    api_service: Final[str | None]
    """Name of the standalone API that performed the matched verification; absent for sessions."""
    source: Final[MatchSource | None]
    """Source of the match, such as `session`."""
    device_info: Final[DeviceInfo | None]
    """Device used in the matched session."""
    location_info: Final[LocationInfo | None]
    """Location of the IP address in the matched session."""
    confidence: Final[float | None]
    """Confidence of the match, 0 to 1."""
    match_mode: Final[IpMatchMode | None]
    """Certainty of the match: `deterministic`, `probabilistic` or `co_occurrence`."""
    recovery_similarity: Final[float | None]
    """Similarity of the fingerprints; only if `match_source` is `recovered_high`."""
    tls_ja4_corroborated: Final[bool | None]
    """`true` if the TLS fingerprint (JA4) of the connection supports the match."""
    recovery_gate_reason: Final[str | None]
    """Reason the similarity was or was not sufficient for a match."""

_DeviceInfoFields = TypedDict("_DeviceInfoFields", {
    "device_brand": str | None, "device_model": str | None, "browser_family": str | None, "os_family": str | None,
    "platform": str | None, "device_fingerprint": str | None, "extra": Mapping[str, Any] | None,
}, total=False)

class DeviceInfo(Model):
    """Device used in a session."""
    __match_args__ = ("device_brand", "device_model", "browser_family", "os_family", "platform", "device_fingerprint",)
    def __new__(cls, **values: Unpack[_DeviceInfoFields]) -> Self: ...
    def replace(self, **changes: Unpack[_DeviceInfoFields]) -> Self: ...
    device_brand: Final[str | None]
    """Brand (manufacturer) of the device."""
    device_model: Final[str | None]
    """Model of the device."""
    browser_family: Final[str | None]
    """Browser family of the device."""
    os_family: Final[str | None]
    """Operating system family of the device."""
    platform: Final[str | None]
    """Device category: phone, tablet or computer."""
    device_fingerprint: Final[str | None]
    """Fingerprint that identifies the device."""

_LocationInfoFields = TypedDict("_LocationInfoFields", {
    "ip_address": str | None, "ip_country": str | None, "ip_country_code": str | None, "ip_state": str | None,
    "ip_city": str | None, "is_vpn_or_tor": bool | None, "is_data_center": bool | None,
    "extra": Mapping[str, Any] | None,
}, total=False)

class LocationInfo(Model):
    """Location of an IP address."""
    __match_args__ = (
        "ip_address", "ip_country", "ip_country_code", "ip_state", "ip_city", "is_vpn_or_tor", "is_data_center",
    )
    def __new__(cls, **values: Unpack[_LocationInfoFields]) -> Self: ...
    def replace(self, **changes: Unpack[_LocationInfoFields]) -> Self: ...
    ip_address: Final[str | None]
    """IP address (IPv4 or IPv6)."""
    ip_country: Final[str | None]
    """Country of the IP address, in English."""
    ip_country_code: Final[str | None]
    """Country of the IP address (ISO 3166-1 alpha-2)."""
    ip_state: Final[str | None]
    """State or region of the IP address."""
    ip_city: Final[str | None]
    """City of the IP address."""
    is_vpn_or_tor: Final[bool | None]
    """`true` if the connection uses a VPN or Tor."""
    is_data_center: Final[bool | None]
    """`true` if the IP address belongs to a data center."""

_DatabaseValidationFields = TypedDict("_DatabaseValidationFields", {
    "node_id": str | None, "issuing_state": str | None, "validation_type": ValidationType | str | None,
    "screened_data": DatabaseScreenedData | Mapping[str, Any] | None,
    "validations": Sequence[ServiceValidation | Mapping[str, Any]] | None,
    "errors": Sequence[ServiceError | Mapping[str, Any]] | None, "match_type": MatchType | str | None,
    "status": FeatureStatus | str | None, "warnings": Sequence[Warning | Mapping[str, Any]] | None,
    "extra": Mapping[str, Any] | None,
}, total=False)

class DatabaseValidation(Model):
    """Result of a database validation."""
    __match_args__ = (
        "node_id", "issuing_state", "validation_type", "screened_data", "validations", "errors", "match_type", "status",
        "warnings",
    )
    def __new__(cls, **values: Unpack[_DatabaseValidationFields]) -> Self: ...
    def replace(self, **changes: Unpack[_DatabaseValidationFields]) -> Self: ...
    node_id: Final[str | None]
    """ID of the workflow step (node) that produced this result."""
    issuing_state: Final[str | None]
    """Country of the queried sources (ISO 3166-1 alpha-3)."""
    validation_type: Final[ValidationType | None]
    """Number of sources that must match: `one_by_one`, `two_by_two` or `not_enabled`."""
    screened_data: Final[DatabaseScreenedData | None]
    """Data sent to the sources for comparison."""
    validations: Final[list[ServiceValidation] | None]
    """Results of the individual sources."""
    errors: Final[list[ServiceError] | None]
    """Sources that failed; absent if none failed."""
    match_type: Final[MatchType | None]
    """Overall degree of the match: `full_match`, `partial_match` or `no_match`."""
    status: Final[FeatureStatus | None]
    """Feature status, such as `Approved`, `Declined` or `In Review`."""
    warnings: Final[list[Warning] | None]
    """Warnings raised by this feature."""

_DatabaseScreenedDataFields = TypedDict("_DatabaseScreenedDataFields", {
    "last_name": str | None, "first_name": str | None, "tax_number": str | None, "personal_number": str | None,
    "document_number": str | None, "date_of_birth": date | str | None, "document_type": str | None,
    "expiration_date": date | str | None, "extra": Mapping[str, Any] | None,
}, total=False)

class DatabaseScreenedData(Model):
    """Data sent to the sources for comparison."""
    __match_args__ = (
        "last_name", "first_name", "tax_number", "personal_number", "document_number", "date_of_birth", "document_type",
        "expiration_date",
    )
    def __new__(cls, **values: Unpack[_DatabaseScreenedDataFields]) -> Self: ...
    def replace(self, **changes: Unpack[_DatabaseScreenedDataFields]) -> Self: ...
    last_name: Final[str | None]
    """Last names (surnames)."""
    first_name: Final[str | None]
    """First names (given names)."""
    tax_number: Final[str | None]
    """Tax identification number."""
    personal_number: Final[str | None]
    """Personal identification number."""
    document_number: Final[str | None]
    """Number of the identity document."""
    date_of_birth: Final[date | None]
    """Date of birth (YYYY-MM-DD)."""
    document_type: Final[str | None]
    """Type of the identity document."""
    expiration_date: Final[date | None]
    """Expiration date of the document (YYYY-MM-DD)."""

_ServiceValidationFields = TypedDict("_ServiceValidationFields", {
    "service_id": str | None, "service_name": str | None, "validation": FieldValidation | Mapping[str, Any] | None,
    "outcome_code": str | None, "outcome_detail": str | None, "source_data": Mapping[str, Any] | None,
    "extra": Mapping[str, Any] | None,
}, total=False)

class ServiceValidation(Model):
    """Result of one source."""
    __match_args__ = ("service_id", "service_name", "validation", "outcome_code", "outcome_detail", "source_data",)
    def __new__(cls, **values: Unpack[_ServiceValidationFields]) -> Self: ...
    def replace(self, **changes: Unpack[_ServiceValidationFields]) -> Self: ...
    service_id: Final[str | None]
    """Identifier (code) of the source."""
    service_name: Final[str | None]
    """Name of the source."""
    validation: Final[FieldValidation | None]
    """Degree of the match by field."""
    outcome_code: Final[str | None]
    """Outcome code, such as `MATCH`, `PARTIAL_MATCH`, `NO_MATCH` or `INCONCLUSIVE`."""
    outcome_detail: Final[str | None]
    """Details of the outcome."""
    source_data: Final[dict[str, Any] | None]
    """Data returned by the source; the keys depend on the country."""

_FieldValidationFields = TypedDict("_FieldValidationFields", {
    "full_name": MatchType | str | None, "date_of_birth": MatchType | str | None,
    "identification_number": MatchType | str | None, "extra": Mapping[str, Any] | None,
}, total=False)

class FieldValidation(Model):
    """Degree of the match with one source, by field."""
    __match_args__ = ("full_name", "date_of_birth", "identification_number",)
    def __new__(cls, **values: Unpack[_FieldValidationFields]) -> Self: ...
    def replace(self, **changes: Unpack[_FieldValidationFields]) -> Self: ...
    full_name: Final[MatchType | None]
    """Degree of the match of the full name."""
    date_of_birth: Final[MatchType | None]
    """Degree of the match of the date of birth."""
    identification_number: Final[MatchType | None]
    """Degree of the match of the identification number."""

_ServiceErrorFields = TypedDict("_ServiceErrorFields", {
    "service_id": str | None, "extra": Mapping[str, Any] | None,
}, total=False)

class ServiceError(Model):
    """A source that failed."""
    __match_args__ = ("service_id",)
    def __new__(cls, **values: Unpack[_ServiceErrorFields]) -> Self: ...
    def replace(self, **changes: Unpack[_ServiceErrorFields]) -> Self: ...
    service_id: Final[str | None]
    """Identifier (code) of the source."""

_RegistryCheckFields = TypedDict("_RegistryCheckFields", {
    "status": FeatureStatus | str | None, "node_id": str | None, "data_resolved": bool | None,
    "company": RegistryCompany | Mapping[str, Any] | None, "ownership_structure": Mapping[str, Any] | None,
    "warnings": Sequence[Warning | Mapping[str, Any]] | None, "extra": Mapping[str, Any] | None,
}, total=False)

class RegistryCheck(Model):
    """Result of a company registry check (KYB)."""
    __match_args__ = ("status", "node_id", "data_resolved", "company", "ownership_structure", "warnings",)
    def __new__(cls, **values: Unpack[_RegistryCheckFields]) -> Self: ...
    def replace(self, **changes: Unpack[_RegistryCheckFields]) -> Self: ...
    status: Final[FeatureStatus | None]
    """Feature status, such as `Approved`, `Declined` or `In Review`."""
    node_id: Final[str | None]
    """ID of the workflow step (node) that produced this result."""
    data_resolved: Final[bool | None]
    """`true` if the registry data were retrieved."""
    company: Final[RegistryCompany | None]
    """Company found in the registry."""
    ownership_structure: Final[dict[str, Any] | None]
    """Ownership structure of the company, including indirect owners."""
    warnings: Final[list[Warning] | None]
    """Warnings raised by this feature."""

_RegistryCompanyFields = TypedDict("_RegistryCompanyFields", {
    "uuid": str | None, "node_id": str | None, "status": FeatureStatus | str | None, "registry_status": str | None,
    "data_resolved": bool | None, "company_name": str | None, "registration_number": str | None,
    "country_code": str | None, "region": str | None, "company_type": str | None,
    "incorporation_date": date | str | None, "registered_address": str | None, "tax_number": str | None,
    "risk_level": RiskLevel | str | None, "verification_status": str | None, "is_from_registry": bool | None,
    "fetch_status": str | None, "alternative_names": str | None, "nature_of_business": str | None,
    "registered_capital": str | None, "registered_capital_amount": Decimal | int | float | str | None,
    "registered_capital_currency": str | None, "website": str | None, "email": str | None, "phone": str | None,
    "legal_entity_identifier": str | None, "location_of_registration": str | None, "vat_number": str | None,
    "vat_validation_status": VatValidationStatus | str | None, "vat_validated_name": str | None,
    "vat_validated_address": str | None, "vat_checked_at": datetime | str | None,
    "financial_summary": Mapping[str, Any] | None, "officers": Sequence[Officer | Mapping[str, Any]] | None,
    "beneficial_owners": Sequence[BeneficialOwner | Mapping[str, Any]] | None,
    "addresses": Sequence[Mapping[str, Any]] | None, "industries": Sequence[Mapping[str, Any]] | None,
    "accounts": Mapping[str, Any] | None, "registry_data": Mapping[str, Any] | None,
    "user_provided_data": Mapping[str, Any] | None, "confirmed_by_user_at": datetime | str | None,
    "last_console_edit_at": datetime | str | None, "is_editable": bool | None, "extra": Mapping[str, Any] | None,
}, total=False)

class RegistryCompany(Model):
    """Company data from a company registry."""
    __match_args__ = (
        "uuid", "node_id", "status", "registry_status", "data_resolved", "company_name", "registration_number",
        "country_code", "region", "company_type", "incorporation_date", "registered_address", "tax_number",
        "risk_level", "verification_status", "is_from_registry", "fetch_status", "alternative_names",
        "nature_of_business", "registered_capital", "registered_capital_amount", "registered_capital_currency",
        "website", "email", "phone", "legal_entity_identifier", "location_of_registration", "vat_number",
        "vat_validation_status", "vat_validated_name", "vat_validated_address", "vat_checked_at", "financial_summary",
        "officers", "beneficial_owners", "addresses", "industries", "accounts", "registry_data", "user_provided_data",
        "confirmed_by_user_at", "last_console_edit_at", "is_editable",
    )
    def __new__(cls, **values: Unpack[_RegistryCompanyFields]) -> Self: ...
    def replace(self, **changes: Unpack[_RegistryCompanyFields]) -> Self: ...
    uuid: Final[str]
    """Company ID (UUID)."""
    node_id: Final[str | None]
    """ID of the workflow step (node) that produced this result."""
    status: Final[FeatureStatus | None]
    """Feature status, such as `Approved`, `Declined` or `In Review`."""
    registry_status: Final[str | None]
    """Status of the company in the registry, such as active or dissolved, as the registry reports it."""
    data_resolved: Final[bool | None]
    """`true` if the registry data were retrieved."""
    company_name: Final[str | None]
    """Company name in the registry."""
    registration_number: Final[str | None]
    """Company registration number in the registry."""
    country_code: Final[str | None]
    """Country of the registry (ISO 3166-1 alpha-2)."""
    region: Final[str | None]
    """Region of the registry, if the registry is regional."""
    company_type: Final[str | None]
    """Legal form of the company."""
    incorporation_date: Final[date | None]
    """Date of incorporation (YYYY-MM-DD)."""
    registered_address: Final[str | None]
    """Registered address of the company."""
    tax_number: Final[str | None]
    """Tax identification number."""
    risk_level: Final[RiskLevel | None]
    """Risk level of the company: `LOW`, `MEDIUM` or `HIGH`."""
    verification_status: Final[str | None]
    """Verification status of the company."""
    is_from_registry: Final[bool | None]
    """`true` if the data come from the registry, `false` if the user entered them."""
    fetch_status: Final[str | None]
    """Status of retrieving the registry data."""
    alternative_names: Final[str | None]
    """Alternative names of the company."""
    nature_of_business: Final[str | None]
    """Nature of the company's business."""
    registered_capital: Final[str | None]
    """Registered capital, as the registry writes it."""
    registered_capital_amount: Final[Decimal | None]
    """Amount of the registered capital, without the currency (decimal)."""
    registered_capital_currency: Final[str | None]
    """Currency of the registered capital (ISO 4217)."""
    website: Final[str | None]
    """URL of the company's website."""
    email: Final[str | None]
    """E-mail address of the company."""
    phone: Final[str | None]
    """Phone number of the company."""
    legal_entity_identifier: Final[str | None]
    """Legal Entity Identifier (LEI, ISO 17442)."""
    location_of_registration: Final[str | None]
    """Place of registration."""
    vat_number: Final[str | None]
    """VAT identification number."""
    vat_validation_status: Final[VatValidationStatus | None]
    """Result of checking the VAT number."""
    vat_validated_name: Final[str | None]
    """Company name in the VAT registry."""
    vat_validated_address: Final[str | None]
    """Company address in the VAT registry."""
    vat_checked_at: Final[datetime | None]
    """Time of the VAT check (RFC 3339)."""
    financial_summary: Final[dict[str, Any] | None]
    """Summary of the company's finances."""
    officers: Final[list[Officer] | None]
    """Officers of the company, such as directors and secretaries."""
    beneficial_owners: Final[list[BeneficialOwner] | None]
    """Beneficial owners of the company."""
    addresses: Final[list[dict[str, Any]] | None]
    """Addresses of the company."""
    industries: Final[list[dict[str, Any]] | None]
    """Industries the company operates in."""
    accounts: Final[dict[str, Any] | None]
    """Financial accounts of the company."""
    registry_data: Final[dict[str, Any] | None]
    """Raw data returned by the registry."""
    user_provided_data: Final[dict[str, Any] | None]
    """Data entered by the user."""
    confirmed_by_user_at: Final[datetime | None]
    """Time the user confirmed the data (RFC 3339)."""
    last_console_edit_at: Final[datetime | None]
    """Time of the last edit in the console (RFC 3339)."""
    is_editable: Final[bool | None]
    """`true` if the data can be edited."""

_OfficerFields = TypedDict("_OfficerFields", {
    "uuid": str | None, "name": str | None, "first_name": str | None, "last_name": str | None,
    "designation": str | None, "role": PartyRole | str | None, "nationality": str | None, "address": str | None,
    "appointment_date": date | str | None, "termination_date": date | str | None, "date_of_birth": date | str | None,
    "date_of_birth_year": int | None, "date_of_birth_month": int | None, "is_active": bool | None,
    "aml_status": FeatureStatus | str | None, "kyc_status": SessionStatus | str | None, "kyc_session_url": str | None,
    "kyc_session_id": str | None, "verification_workflow_type": str | None, "verification_workflow_id": str | None,
    "verification_workflow_label": str | None,
    "verification_workflow_features": Sequence[PartyFeature | Mapping[str, Any]] | None,
    "didit_internal_id": str | None, "kyc_document_type": str | None, "kyc_nationality": str | None,
    "kyc_liveness_passed": bool | None, "kyc_verified_at": datetime | str | None,
    "kyc_aml_categories": AmlCategories | Mapping[str, Any] | None, "kyc_notification_sent_at": str | None,
    "extra": Mapping[str, Any] | None,
}, total=False)

class Officer(Model):
    """An officer of a company. Registry checks return fewer of these fields than key people checks."""
    __match_args__ = (
        "uuid", "name", "first_name", "last_name", "designation", "role", "nationality", "address", "appointment_date",
        "termination_date", "date_of_birth", "date_of_birth_year", "date_of_birth_month", "is_active", "aml_status",
        "kyc_status", "kyc_session_url", "kyc_session_id", "verification_workflow_type", "verification_workflow_id",
        "verification_workflow_label", "verification_workflow_features", "didit_internal_id", "kyc_document_type",
        "kyc_nationality", "kyc_liveness_passed", "kyc_verified_at", "kyc_aml_categories", "kyc_notification_sent_at",
    )
    def __new__(cls, **values: Unpack[_OfficerFields]) -> Self: ...
    def replace(self, **changes: Unpack[_OfficerFields]) -> Self: ...
    uuid: Final[str]
    """ID of the officer (UUID)."""
    name: Final[str | None]
    """Full name."""
    first_name: Final[str | None]
    """First names (given names)."""
    last_name: Final[str | None]
    """Last names (surnames)."""
    designation: Final[str | None]
    """Title of the office, as the registry writes it."""
    role: Final[PartyRole | None]
    """Role in the company."""
    nationality: Final[str | None]
    """Nationality of the officer."""
    address: Final[str | None]
    """Postal address of the officer."""
    appointment_date: Final[date | None]
    """Date of appointment (YYYY-MM-DD)."""
    termination_date: Final[date | None]
    """Date the appointment ended (YYYY-MM-DD)."""
    date_of_birth: Final[date | None]
    """Date of birth (YYYY-MM-DD)."""
    date_of_birth_year: Final[int | None]
    """Year of birth, when the full date is not known."""
    date_of_birth_month: Final[int | None]
    """Month of birth (1 to 12), when only the month and year are known."""
    is_active: Final[bool | None]
    """`true` if the officer is still in office."""
    aml_status: Final[FeatureStatus | None]
    """Status of the officer's AML screening."""
    kyc_status: Final[SessionStatus | None]
    """Status of the officer's own verification session. Registry checks report `Pending` (an unlisted value, parsed as
    `Other`) before that session exists."""
    kyc_session_url: Final[str | None]
    """URL of the officer's own verification session, to send to the officer."""
    kyc_session_id: Final[str | None]
    """Session ID (UUID) of the officer's own verification session."""
    verification_workflow_type: Final[str | None]
    """Type of the workflow used to verify the officer."""
    verification_workflow_id: Final[str | None]
    """Workflow ID (UUID) of the workflow used to verify the officer."""
    verification_workflow_label: Final[str | None]
    """Name of the workflow used to verify the officer."""
    verification_workflow_features: Final[list[PartyFeature] | None]
    """Features of the workflow used to verify the officer, with their statuses."""
    didit_internal_id: Final[str | None]
    """User ID assigned by Didit (UUID)."""
    kyc_document_type: Final[str | None]
    """Type of the identity document the officer presented."""
    kyc_nationality: Final[str | None]
    """Nationality on the officer's identity document."""
    kyc_liveness_passed: Final[bool | None]
    """`true` if the officer passed the liveness check."""
    kyc_verified_at: Final[datetime | None]
    """Time the officer was verified (RFC 3339)."""
    kyc_aml_categories: Final[AmlCategories | None]
    """AML screening result of the officer, by category."""
    kyc_notification_sent_at: Final[str | None]
    """Time the verification notification was sent to the officer."""

_PartyFeatureFields = TypedDict("_PartyFeatureFields", {
    "feature": str | None, "status": FeatureStatus | str | None, "extra": Mapping[str, Any] | None,
}, total=False)

class PartyFeature(Model):
    """A feature of the workflow used to verify a party, and its status."""
    __match_args__ = ("feature", "status",)
    def __new__(cls, **values: Unpack[_PartyFeatureFields]) -> Self: ...
    def replace(self, **changes: Unpack[_PartyFeatureFields]) -> Self: ...
    feature: Final[str | None]
    """Feature name, such as `ID_VERIFICATION` or `LIVENESS`."""
    status: Final[FeatureStatus | None]
    """Feature status, such as `Approved`, `Declined` or `In Review`."""

_AmlCategoriesFields = TypedDict("_AmlCategoriesFields", {
    "sanctions": AmlCategoryResult | str | None, "pep": AmlCategoryResult | str | None,
    "adverse_media": AmlCategoryResult | str | None, "warnings": AmlCategoryResult | str | None,
    "extra": Mapping[str, Any] | None,
}, total=False)

class AmlCategories(Model):
    """AML screening results by category."""
    __match_args__ = ("sanctions", "pep", "adverse_media", "warnings",)
    def __new__(cls, **values: Unpack[_AmlCategoriesFields]) -> Self: ...
    def replace(self, **changes: Unpack[_AmlCategoriesFields]) -> Self: ...
    sanctions: Final[AmlCategoryResult | None]
    """Result for sanctions lists: `match` or `clear`."""
    pep: Final[AmlCategoryResult | None]
    """Result for lists of politically exposed persons (PEP): `match` or `clear`."""
    adverse_media: Final[AmlCategoryResult | None]
    """Result for adverse media: `match` or `clear`."""
    warnings: Final[AmlCategoryResult | None]
    """Result for warning lists: `match` or `clear`."""

_BeneficialOwnerFields = TypedDict("_BeneficialOwnerFields", {
    "uuid": str | None, "name": str | None, "first_name": str | None, "last_name": str | None,
    "date_of_birth": date | str | None, "country_of_birth": str | None, "email": str | None, "company_name": str | None,
    "registration_number": str | None, "entity_type": EntityType | str | None, "nationality": str | None,
    "designation": str | None, "roles": Sequence[str] | None, "ownership_min_shares": str | None,
    "ownership_max_shares": str | None, "effective_ownership_percent": float | None, "voting_min_shares": str | None,
    "voting_max_shares": str | None, "appointment_date": date | str | None, "is_active": bool | None,
    "aml_status": FeatureStatus | str | None, "kyc_status": SessionStatus | str | None, "kyc_session_url": str | None,
    "kyc_session_id": str | None, "verification_workflow_type": str | None, "verification_workflow_id": str | None,
    "verification_workflow_label": str | None,
    "verification_workflow_features": Sequence[PartyFeature | Mapping[str, Any]] | None,
    "didit_internal_id": str | None, "kyc_document_type": str | None, "kyc_nationality": str | None,
    "kyc_liveness_passed": bool | None, "kyc_verified_at": datetime | str | None,
    "kyc_aml_categories": AmlCategories | Mapping[str, Any] | None, "kyc_notification_sent_at": str | None,
    "child_beneficial_owners": Sequence[Mapping[str, Any]] | None, "extra": Mapping[str, Any] | None,
}, total=False)

class BeneficialOwner(Model):
    """A beneficial owner of a company: a person or another company. Registry checks return fewer of these fields than key
    people checks."""
    __match_args__ = (
        "uuid", "name", "first_name", "last_name", "date_of_birth", "country_of_birth", "email", "company_name",
        "registration_number", "entity_type", "nationality", "designation", "roles", "ownership_min_shares",
        "ownership_max_shares", "effective_ownership_percent", "voting_min_shares", "voting_max_shares",
        "appointment_date", "is_active", "aml_status", "kyc_status", "kyc_session_url", "kyc_session_id",
        "verification_workflow_type", "verification_workflow_id", "verification_workflow_label",
        "verification_workflow_features", "didit_internal_id", "kyc_document_type", "kyc_nationality",
        "kyc_liveness_passed", "kyc_verified_at", "kyc_aml_categories", "kyc_notification_sent_at",
        "child_beneficial_owners",
    )
    def __new__(cls, **values: Unpack[_BeneficialOwnerFields]) -> Self: ...
    def replace(self, **changes: Unpack[_BeneficialOwnerFields]) -> Self: ...
    uuid: Final[str]
    """ID of the owner (UUID)."""
    name: Final[str | None]
    """Full name of the person or name of the company."""
    first_name: Final[str | None]
    """First names (given names); persons only."""
    last_name: Final[str | None]
    """Last names (surnames); persons only."""
    date_of_birth: Final[date | None]
    """Date of birth (YYYY-MM-DD)."""
    country_of_birth: Final[str | None]
    """Country of birth."""
    email: Final[str | None]
    """E-mail address of the owner."""
    company_name: Final[str | None]
    """Company name; companies only."""
    registration_number: Final[str | None]
    """Company registration number; companies only."""
    entity_type: Final[EntityType | None]
    """Type of the owner: `person` or `company`."""
    nationality: Final[str | None]
    """Nationality of the owner."""
    designation: Final[str | None]
    """Designation of the owner in the registry."""
    roles: Final[list[str] | None]
    """Roles of the owner in the company."""
    ownership_min_shares: Final[str | None]
    """Lower bound of the shares owned, as the registry writes it."""
    ownership_max_shares: Final[str | None]
    """Upper bound of the shares owned, as the registry writes it."""
    effective_ownership_percent: Final[float | None]
    """Total share of ownership, direct and indirect, in percent."""
    voting_min_shares: Final[str | None]
    """Lower bound of the voting rights, as the registry writes it."""
    voting_max_shares: Final[str | None]
    """Upper bound of the voting rights, as the registry writes it."""
    appointment_date: Final[date | None]
    """Start date of the ownership (YYYY-MM-DD)."""
    is_active: Final[bool | None]
    """`true` if the ownership is current."""
    aml_status: Final[FeatureStatus | None]
    """Status of the owner's AML screening."""
    kyc_status: Final[SessionStatus | None]
    """Status of the owner's own verification session. Registry checks report `Pending` (an unlisted value, parsed as
    `Other`) before that session exists."""
    kyc_session_url: Final[str | None]
    """URL of the owner's own verification session, to send to the owner."""
    kyc_session_id: Final[str | None]
    """Session ID (UUID) of the owner's own verification session."""
    verification_workflow_type: Final[str | None]
    """Type of the workflow used to verify the owner."""
    verification_workflow_id: Final[str | None]
    """Workflow ID (UUID) of the workflow used to verify the owner."""
    verification_workflow_label: Final[str | None]
    """Name of the workflow used to verify the owner."""
    verification_workflow_features: Final[list[PartyFeature] | None]
    """Features of the workflow used to verify the owner, with their statuses."""
    didit_internal_id: Final[str | None]
    """User ID assigned by Didit (UUID)."""
    kyc_document_type: Final[str | None]
    """Type of the identity document the owner presented."""
    kyc_nationality: Final[str | None]
    """Nationality on the owner's identity document."""
    kyc_liveness_passed: Final[bool | None]
    """`true` if the owner passed the liveness check."""
    kyc_verified_at: Final[datetime | None]
    """Time the owner was verified (RFC 3339)."""
    kyc_aml_categories: Final[AmlCategories | None]
    """AML screening result of the owner, by category."""
    kyc_notification_sent_at: Final[str | None]
    """Time the verification notification was sent to the owner."""
    child_beneficial_owners: Final[list[dict[str, Any]] | None]
    """Beneficial owners of this owner, each a JSON object with the same fields as this model."""

_KeyPeopleCheckFields = TypedDict("_KeyPeopleCheckFields", {
    "status": FeatureStatus | str | None, "node_id": str | None, "registry": RegistryPeople | Mapping[str, Any] | None,
    "submitted": SubmittedPeople | Mapping[str, Any] | None, "ubo_kyc_summary": OwnerSummary | Mapping[str, Any] | None,
    "warnings": Sequence[Warning | Mapping[str, Any]] | None, "extra": Mapping[str, Any] | None,
}, total=False)

class KeyPeopleCheck(Model):
    """Result of a key people check (KYB): officers, owners and other parties of a company."""
    __match_args__ = ("status", "node_id", "registry", "submitted", "ubo_kyc_summary", "warnings",)
    def __new__(cls, **values: Unpack[_KeyPeopleCheckFields]) -> Self: ...
    def replace(self, **changes: Unpack[_KeyPeopleCheckFields]) -> Self: ...
    status: Final[FeatureStatus | None]
    """Feature status, such as `Approved`, `Declined` or `In Review`."""
    node_id: Final[str | None]
    """ID of the workflow step (node) that produced this result."""
    registry: Final[RegistryPeople | None]
    """Key people found in the registry."""
    submitted: Final[SubmittedPeople | None]
    """Key people submitted by the user."""
    ubo_kyc_summary: Final[OwnerSummary | None]
    """Number of ultimate beneficial owners (UBO) by verification status."""
    warnings: Final[list[Warning] | None]
    """Warnings raised by this feature."""

_RegistryPeopleFields = TypedDict("_RegistryPeopleFields", {
    "officers": Sequence[Officer | Mapping[str, Any]] | None,
    "beneficial_owners": Sequence[BeneficialOwner | Mapping[str, Any]] | None, "extra": Mapping[str, Any] | None,
}, total=False)

class RegistryPeople(Model):
    """Key people of a company found in its registry."""
    __match_args__ = ("officers", "beneficial_owners",)
    def __new__(cls, **values: Unpack[_RegistryPeopleFields]) -> Self: ...
    def replace(self, **changes: Unpack[_RegistryPeopleFields]) -> Self: ...
    officers: Final[list[Officer] | None]
    """Officers of the company, such as directors and secretaries."""
    beneficial_owners: Final[list[BeneficialOwner] | None]
    """Beneficial owners of the company."""

_SubmittedPeopleFields = TypedDict("_SubmittedPeopleFields", {
    "parties": Sequence[KeyPersonParty | Mapping[str, Any]] | None, "extra": Mapping[str, Any] | None,
}, total=False)

class SubmittedPeople(Model):
    """Key people of a company submitted by the user."""
    __match_args__ = ("parties",)
    def __new__(cls, **values: Unpack[_SubmittedPeopleFields]) -> Self: ...
    def replace(self, **changes: Unpack[_SubmittedPeopleFields]) -> Self: ...
    parties: Final[list[KeyPersonParty] | None]
    """Parties submitted by the user: persons and companies."""

_KeyPersonPartyFields = TypedDict("_KeyPersonPartyFields", {
    "uuid": str | None, "entity_type": EntityType | str | None, "source": PartySource | str | None, "name": str | None,
    "first_name": str | None, "last_name": str | None, "company_name": str | None, "registration_number": str | None,
    "email": str | None, "nationality": str | None, "phone_number": str | None, "date_of_birth": date | str | None,
    "position": str | None, "custom_fields": Mapping[str, Any] | None, "is_active": bool | None,
    "is_skipped": bool | None, "requires_verification": bool | None,
    "roles": Sequence[RoleShare | Mapping[str, Any]] | None, "kyc_session_id": str | None,
    "kyc_session_status": SessionStatus | str | None, "kyc_session_url": str | None, "kyb_sub_session_id": str | None,
    "kyb_sub_session_status": SessionStatus | str | None, "kyb_sub_session_url": str | None,
    "verification_workflow_type": str | None, "verification_workflow_id": str | None,
    "verification_workflow_label": str | None,
    "verification_workflow_features": Sequence[PartyFeature | Mapping[str, Any]] | None,
    "didit_internal_id": str | None, "extra": Mapping[str, Any] | None,
}, total=False)

class KeyPersonParty(Model):
    """A person or company submitted by the user as a key party of the company under verification."""
    __match_args__ = (
        "uuid", "entity_type", "source", "name", "first_name", "last_name", "company_name", "registration_number",
        "email", "nationality", "phone_number", "date_of_birth", "position", "custom_fields", "is_active", "is_skipped",
        "requires_verification", "roles", "kyc_session_id", "kyc_session_status", "kyc_session_url",
        "kyb_sub_session_id", "kyb_sub_session_status", "kyb_sub_session_url", "verification_workflow_type",
        "verification_workflow_id", "verification_workflow_label", "verification_workflow_features",
        "didit_internal_id",
    )
    def __new__(cls, **values: Unpack[_KeyPersonPartyFields]) -> Self: ...
    def replace(self, **changes: Unpack[_KeyPersonPartyFields]) -> Self: ...
    uuid: Final[str]
    """ID of the party (UUID)."""
    entity_type: Final[EntityType | None]
    """Type of the party: `person` or `company`."""
    source: Final[PartySource | None]
    """Source of the party's data; `USER` if the user submitted it."""
    name: Final[str | None]
    """Full name of the person or name of the company."""
    first_name: Final[str | None]
    """First names (given names); persons only."""
    last_name: Final[str | None]
    """Last names (surnames); persons only."""
    company_name: Final[str | None]
    """Company name; companies only."""
    registration_number: Final[str | None]
    """Company registration number; companies only."""
    email: Final[str | None]
    """E-mail address of the party."""
    nationality: Final[str | None]
    """Nationality of the party."""
    phone_number: Final[str | None]
    """Phone number of the party."""
    date_of_birth: Final[date | None]
    """Date of birth (YYYY-MM-DD)."""
    position: Final[str | None]
    """Position in the company."""
    custom_fields: Final[dict[str, Any] | None]
    """Values of the additional fields your workflow asks for."""
    is_active: Final[bool | None]
    """`true` if the party is active."""
    is_skipped: Final[bool | None]
    """`true` if the party was skipped."""
    requires_verification: Final[bool | None]
    """`true` if the party has to be verified."""
    roles: Final[list[RoleShare] | None]
    """Roles in the company, with ownership and voting rights."""
    kyc_session_id: Final[str | None]
    """Session ID (UUID) of the person's own KYC session."""
    kyc_session_status: Final[SessionStatus | None]
    """Status of the person's own KYC session."""
    kyc_session_url: Final[str | None]
    """URL of the person's own KYC session, to send to the person."""
    kyb_sub_session_id: Final[str | None]
    """Session ID (UUID) of the company's own KYB session."""
    kyb_sub_session_status: Final[SessionStatus | None]
    """Status of the company's own KYB session."""
    kyb_sub_session_url: Final[str | None]
    """URL of the company's own KYB session, to send to a user acting for the company."""
    verification_workflow_type: Final[str | None]
    """Type of the workflow used to verify the party."""
    verification_workflow_id: Final[str | None]
    """Workflow ID (UUID) of the workflow used to verify the party."""
    verification_workflow_label: Final[str | None]
    """Name of the workflow used to verify the party."""
    verification_workflow_features: Final[list[PartyFeature] | None]
    """Features of the workflow used to verify the party, with their statuses."""
    didit_internal_id: Final[str | None]
    """User ID assigned by Didit (UUID)."""

_RoleShareFields = TypedDict("_RoleShareFields", {
    "role": PartyRole | str | None, "ownership_percent": float | None, "voting_percent": float | None,
    "extra": Mapping[str, Any] | None,
}, total=False)

class RoleShare(Model):
    """Role of a party in a company, with its ownership and voting rights."""
    __match_args__ = ("role", "ownership_percent", "voting_percent",)
    def __new__(cls, **values: Unpack[_RoleShareFields]) -> Self: ...
    def replace(self, **changes: Unpack[_RoleShareFields]) -> Self: ...
    role: Final[PartyRole | None]
    """Role in the company."""
    ownership_percent: Final[float | None]
    """Share of ownership, in percent."""
    voting_percent: Final[float | None]
    """Share of voting rights, in percent."""

_OwnerSummaryFields = TypedDict("_OwnerSummaryFields", {
    "total": int | None, "approved": int | None, "flagged": int | None, "pending": int | None,
    "extra": Mapping[str, Any] | None,
}, total=False)

class OwnerSummary(Model):
    """Number of ultimate beneficial owners (UBO) by verification status."""
    __match_args__ = ("total", "approved", "flagged", "pending",)
    def __new__(cls, **values: Unpack[_OwnerSummaryFields]) -> Self: ...
    def replace(self, **changes: Unpack[_OwnerSummaryFields]) -> Self: ...
    total: Final[int | None]
    """Total number of owners."""
    approved: Final[int | None]
    """Number of approved owners."""
    flagged: Final[int | None]
    """Number of owners with warnings."""
    pending: Final[int | None]
    """Number of owners not verified yet."""

_BusinessDocumentVerificationFields = TypedDict("_BusinessDocumentVerificationFields", {
    "status": FeatureStatus | str | None, "node_id": str | None,
    "items": Sequence[BusinessDocument | Mapping[str, Any]] | None, "groups": Mapping[str, Any] | None,
    "required_groups": Sequence[str] | None, "warnings": Sequence[Warning | Mapping[str, Any]] | None,
    "extra": Mapping[str, Any] | None,
}, total=False)

class BusinessDocumentVerification(Model):
    """Result of verifying the documents of a company (KYB)."""
    __match_args__ = ("status", "node_id", "items", "groups", "required_groups", "warnings",)
    def __new__(cls, **values: Unpack[_BusinessDocumentVerificationFields]) -> Self: ...
    def replace(self, **changes: Unpack[_BusinessDocumentVerificationFields]) -> Self: ...
    status: Final[FeatureStatus | None]
    """Feature status, such as `Approved`, `Declined` or `In Review`."""
    node_id: Final[str | None]
    """ID of the workflow step (node) that produced this result."""
    items: Final[list[BusinessDocument] | None]
    """Documents of the company."""
    groups: Final[dict[str, Any] | None]
    """Number of documents by document group; each value is an object with the keys `total`, `approved`, `pending`,
    `declined`, `in_review`, `other` and `missing`."""
    required_groups: Final[list[str] | None]
    """Document groups that are required."""
    warnings: Final[list[Warning] | None]
    """Warnings raised by this feature."""

_BusinessDocumentFields = TypedDict("_BusinessDocumentFields", {
    "uuid": str | None, "document_type": BusinessDocumentGroup | str | None, "document_subtype": str | None,
    "document_group": BusinessDocumentGroup | str | None, "file_url": str | None, "original_filename": str | None,
    "file_size": int | None, "status": FeatureStatus | str | None, "created_at": datetime | str | None,
    "cross_check_result": Mapping[str, Any] | None, "document_metadata": DocumentMetadata | Mapping[str, Any] | None,
    "description": str | None, "is_requested": bool | None, "ocr_data": Mapping[str, Any] | None,
    "is_console_upload": bool | None, "is_confirmed": bool | None, "extra": Mapping[str, Any] | None,
}, total=False)

class BusinessDocument(Model):
    """A document of a company."""
    __match_args__ = (
        "uuid", "document_type", "document_subtype", "document_group", "file_url", "original_filename", "file_size",
        "status", "created_at", "cross_check_result", "document_metadata", "description", "is_requested", "ocr_data",
        "is_console_upload", "is_confirmed",
    )
    def __new__(cls, **values: Unpack[_BusinessDocumentFields]) -> Self: ...
    def replace(self, **changes: Unpack[_BusinessDocumentFields]) -> Self: ...
    uuid: Final[str]
    """Document ID (UUID)."""
    document_type: Final[BusinessDocumentGroup | None]
    """Document type, by the fact it proves."""
    document_subtype: Final[str | None]
    """Specific type of document."""
    document_group: Final[BusinessDocumentGroup | None]
    """Document group the document counts towards."""
    file_url: Final[str | None]
    """URL of the document file; expires within 60 minutes."""
    original_filename: Final[str | None]
    """Original name of the uploaded file."""
    file_size: Final[int | None]
    """File size in bytes."""
    status: Final[FeatureStatus | None]
    """Status of the document, such as `Approved`, `Declined` or `In Review`."""
    created_at: Final[datetime | None]
    """Upload time (RFC 3339)."""
    cross_check_result: Final[dict[str, Any] | None]
    """Result of comparing the document with the registry data."""
    document_metadata: Final[DocumentMetadata | None]
    """Metadata of the document file."""
    description: Final[str | None]
    """Description of the document."""
    is_requested: Final[bool | None]
    """`true` if the document was requested."""
    ocr_data: Final[dict[str, Any] | None]
    """Data extracted from the document by OCR."""
    is_console_upload: Final[bool | None]
    """`true` if the document was uploaded in the console."""
    is_confirmed: Final[bool | None]
    """`true` if the document was confirmed."""

_ReviewFields = TypedDict("_ReviewFields", {
    "user": str | None, "new_status": SessionStatus | str | None, "comment": str | None,
    "created_at": datetime | str | None, "extra": Mapping[str, Any] | None,
}, total=False)

class Review(Model):
    """Review note or decision on a session."""
    __match_args__ = ("user", "new_status", "comment", "created_at",)
    def __new__(cls, **values: Unpack[_ReviewFields]) -> Self: ...
    def replace(self, **changes: Unpack[_ReviewFields]) -> Self: ...
    user: Final[str | None]
    """Author of the review: the e-mail address of a console user, or `API Client` for an API key."""
    new_status: Final[SessionStatus | None]
    """Session status the review refers to."""
    comment: Final[str | None]
    """Comment of the review."""
    created_at: Final[datetime | None]
    """Creation time (RFC 3339)."""

class _ListSessionsFields(TypedDict, total=False):
    session_kind: SessionKind | str | None
    limit: int | None
    offset: int | None
    status: SessionStatus | str | Sequence[SessionStatus | str] | None
    vendor_data: str | None
    search: str | None
    workflow_id: str | Sequence[str] | None
    date_from: date | str | None
    date_to: date | str | None
    country: str | Sequence[str] | None
    document_type: DocumentTypeCode | str | Sequence[DocumentTypeCode | str] | None
    document_name: str | None
    region: str | None
    didit_internal_id: str | None
    session_type: SessionType | str | Sequence[SessionType | str] | None
    api_service: ApiService | str | None
    screened_full_name: str | None
    warning: str | Sequence[str] | None
    status_initialized_as_in_review: bool | None
    is_kyc_to_be_reviewed: bool | None
    euuid: str | None
    organization_name: str | None
    extra: Mapping[str, Any] | None

class ListSessions(Model):
    """Parameters for listing sessions. A filter with several values matches sessions that have any of them."""
    __match_args__ = (
        "session_kind", "limit", "offset", "status", "vendor_data", "search", "workflow_id", "date_from", "date_to",
        "country", "document_type", "document_name", "region", "didit_internal_id", "session_type", "api_service",
        "screened_full_name", "warning", "status_initialized_as_in_review", "is_kyc_to_be_reviewed", "euuid",
        "organization_name",
    )
    def __new__(cls, **values: Unpack[_ListSessionsFields]) -> Self: ...
    def replace(self, **changes: Unpack[_ListSessionsFields]) -> Self: ...
    session_kind: Final[SessionKind | None]
    """Filter by type of subject: `user` (persons, the default), `business` (companies) or `all`."""
    limit: Final[int | None]
    """Maximum number of results per page. The default is 20 or 50, depending on the deployment; set it if the page
    size matters."""
    offset: Final[int | None]
    """Number of results to skip."""
    status: Final[list[SessionStatus] | None]
    """Filter by session status."""
    vendor_data: Final[str | None]
    """Filter by your own identifier of the user; exact match."""
    search: Final[str | None]
    """Searches session IDs, session numbers, beginnings of e-mail addresses and other text."""
    workflow_id: Final[list[str] | None]
    """Filter by workflow ID (UUID)."""
    date_from: Final[date | None]
    """Earliest creation date (YYYY-MM-DD, UTC), inclusive."""
    date_to: Final[date | None]
    """Latest creation date (YYYY-MM-DD, UTC), inclusive."""
    country: Final[list[str] | None]
    """Filter by country (ISO 3166-1 alpha-3 for persons)."""
    document_type: Final[list[DocumentTypeCode] | None]
    """Filter by document type."""
    document_name: Final[str | None]
    """Filter by the name on the document."""
    region: Final[str | None]
    """Filter by region."""
    didit_internal_id: Final[str | None]
    """Filter by the user ID assigned by Didit (UUID)."""
    session_type: Final[list[SessionType] | None]
    """Filter by session type."""
    api_service: Final[ApiService | None]
    """Filter by standalone verification API."""
    screened_full_name: Final[str | None]
    """Filter by the full name that was screened against watchlists."""
    warning: Final[list[str] | None]
    """Filter by risk code of a warning, such as `DOCUMENT_EXPIRED`."""
    status_initialized_as_in_review: Final[bool | None]
    """`true` to return only sessions that were sent to review automatically."""
    is_kyc_to_be_reviewed: Final[bool | None]
    """`true` to return only sessions with identity data waiting for review."""
    euuid: Final[str | None]
    """Filter by end user ID (UUID)."""
    organization_name: Final[str | None]
    """Filter by the name of the organization."""

_SessionPageFields = TypedDict("_SessionPageFields", {
    "count": int | None, "next": str | None, "previous": str | None,
    "results": Sequence[SessionSummary | Mapping[str, Any]] | None, "extra": Mapping[str, Any] | None,
}, total=False)

class SessionPage(Page[SessionSummary]):
    """Page of sessions, newest first."""
    __match_args__ = ("count", "next", "previous", "results",)
    def __new__(cls, **values: Unpack[_SessionPageFields]) -> Self: ...
    def replace(self, **changes: Unpack[_SessionPageFields]) -> Self: ...

class AsyncSessionPage(AsyncPage[SessionSummary]):
    """Page of sessions, newest first."""
    __match_args__ = ("count", "next", "previous", "results",)
    def __new__(cls, **values: Unpack[_SessionPageFields]) -> Self: ...
    def replace(self, **changes: Unpack[_SessionPageFields]) -> Self: ...

_SessionSummaryFields = TypedDict("_SessionSummaryFields", {
    "session_id": str | None, "session_kind": SessionKind | str | None, "session_number": int | None,
    "session_url": str | None, "status": SessionStatus | str | None, "vendor_data": str | None,
    "created_at": datetime | str | None, "country": str | None, "portrait_image": str | None,
    "document_type": str | None, "full_name": str | None, "didit_internal_id": str | None,
    "features": Sequence[FeatureProgress | Mapping[str, Any]] | None,
    "phone_number": SessionPhoneNumber | Mapping[str, Any] | None,
    "email_address": SessionEmailAddress | Mapping[str, Any] | None,
    "additional_details": SessionSummaryDetails | Mapping[str, Any] | None, "workflow_id": str | None,
    "workflow_type": str | None, "workflow_label": str | None, "company_name": str | None,
    "registration_number": str | None, "extra": Mapping[str, Any] | None,
}, total=False)

class SessionSummary(Model):
    """Session in a list of sessions. The available fields depend on `session_kind`."""
    __match_args__ = (
        "session_id", "session_kind", "session_number", "session_url", "status", "vendor_data", "created_at", "country",
        "portrait_image", "document_type", "full_name", "didit_internal_id", "features", "phone_number",
        "email_address", "additional_details", "workflow_id", "workflow_type", "workflow_label", "company_name",
        "registration_number",
    )
    def __new__(cls, **values: Unpack[_SessionSummaryFields]) -> Self: ...
    def replace(self, **changes: Unpack[_SessionSummaryFields]) -> Self: ...
    session_id: Final[str]
    """Session ID (UUID)."""
    session_kind: Final[SessionKind | None]
    """Type of subject the session verifies: `user` (person) or `business` (company)."""
    session_number: Final[int | None]
    """Sequential session number within the application."""
    session_url: Final[str | None]
    """URL of the verification page to send the user to. Absent if the API key has no write permission for sessions."""
    status: Final[SessionStatus]
    """Session status."""
    vendor_data: Final[str | None]
    """Your own identifier of the user."""
    created_at: Final[datetime | None]
    """Creation time (RFC 3339)."""
    country: Final[str | None]
    """Country of the identity document (ISO 3166-1 alpha-3) or of the company registry."""
    portrait_image: Final[str | None]
    """Short-lived URL of the portrait image. Persons only."""
    document_type: Final[str | None]
    """Display name of the document type: `Passport`, `Identity Card`, `Driver's License`, `Residence Permit`,
    `Health Insurance Card` or `Tax Card`. Persons only."""
    full_name: Final[str | None]
    """Full name. Persons only."""
    didit_internal_id: Final[str | None]
    """User ID assigned by Didit (UUID). Persons only."""
    features: Final[list[FeatureProgress] | None]
    """Features (steps) of the session with their status. Persons only."""
    phone_number: Final[SessionPhoneNumber | None]
    """Phone number collected in the session. Persons only."""
    email_address: Final[SessionEmailAddress | None]
    """E-mail address collected in the session. Persons only."""
    additional_details: Final[SessionSummaryDetails | None]
    """Main results of the session, by feature. Persons only."""
    workflow_id: Final[str | None]
    """Workflow ID (UUID). Businesses only."""
    workflow_type: Final[str | None]
    """Type of the workflow. Businesses only."""
    workflow_label: Final[str | None]
    """Display name of the workflow. Businesses only."""
    company_name: Final[str | None]
    """Company name. Businesses only."""
    registration_number: Final[str | None]
    """Company registration number. Businesses only."""

_FeatureProgressFields = TypedDict("_FeatureProgressFields", {
    "feature": SessionFeatureName | str | None, "status": FeatureStatus | str | None, "extra": Mapping[str, Any] | None,
}, total=False)

class FeatureProgress(Model):
    """Feature (step) of a session with its status."""
    __match_args__ = ("feature", "status",)
    def __new__(cls, **values: Unpack[_FeatureProgressFields]) -> Self: ...
    def replace(self, **changes: Unpack[_FeatureProgressFields]) -> Self: ...
    feature: Final[SessionFeatureName | None]
    """Name of the feature."""
    status: Final[FeatureStatus | None]
    """Feature status."""

_SessionPhoneNumberFields = TypedDict("_SessionPhoneNumberFields", {
    "number": str | None, "is_verified": bool | None, "extra": Mapping[str, Any] | None,
}, total=False)

class SessionPhoneNumber(Model):
    """Phone number collected in a session."""
    __match_args__ = ("number", "is_verified",)
    def __new__(cls, **values: Unpack[_SessionPhoneNumberFields]) -> Self: ...
    def replace(self, **changes: Unpack[_SessionPhoneNumberFields]) -> Self: ...
    number: Final[str | None]
    """Phone number (E.164)."""
    is_verified: Final[bool | None]
    """`true` if the phone number was verified."""

_SessionEmailAddressFields = TypedDict("_SessionEmailAddressFields", {
    "email": str | None, "is_verified": bool | None, "extra": Mapping[str, Any] | None,
}, total=False)

class SessionEmailAddress(Model):
    """E-mail address collected in a session."""
    __match_args__ = ("email", "is_verified",)
    def __new__(cls, **values: Unpack[_SessionEmailAddressFields]) -> Self: ...
    def replace(self, **changes: Unpack[_SessionEmailAddressFields]) -> Self: ...
    email: Final[str | None]
    """E-mail address of the user."""
    is_verified: Final[bool | None]
    """`true` if the e-mail address was verified."""

_SessionSummaryDetailsFields = TypedDict("_SessionSummaryDetailsFields", {
    "aml": SummaryAml | Mapping[str, Any] | None,
    "database_validation": SummaryDatabaseValidation | Mapping[str, Any] | None,
    "poa": SummaryProofOfAddress | Mapping[str, Any] | None, "liveness": SummaryLiveness | Mapping[str, Any] | None,
    "face_match": SummaryFaceMatch | Mapping[str, Any] | None,
    "phone_verification": SummaryPhone | Mapping[str, Any] | None,
    "email_verification": SummaryEmail | Mapping[str, Any] | None, "extra": Mapping[str, Any] | None,
}, total=False)

class SessionSummaryDetails(Model):
    """Main results of a session, by feature."""
    __match_args__ = (
        "aml", "database_validation", "poa", "liveness", "face_match", "phone_verification", "email_verification",
    )
    def __new__(cls, **values: Unpack[_SessionSummaryDetailsFields]) -> Self: ...
    def replace(self, **changes: Unpack[_SessionSummaryDetailsFields]) -> Self: ...
    aml: Final[SummaryAml | None]
    """Summary of the AML screening against watchlists."""
    database_validation: Final[SummaryDatabaseValidation | None]
    """Summary of the validation against official databases."""
    poa: Final[SummaryProofOfAddress | None]
    """Summary of the proof of address verification."""
    liveness: Final[SummaryLiveness | None]
    """Summary of the liveness detection."""
    face_match: Final[SummaryFaceMatch | None]
    """Summary of the face comparison."""
    phone_verification: Final[SummaryPhone | None]
    """Summary of the phone number verification."""
    email_verification: Final[SummaryEmail | None]
    """Summary of the e-mail address verification."""

_SummaryAmlFields = TypedDict("_SummaryAmlFields", {
    "total_hits": int | None, "entity_type": str | None, "is_adverse_media_fetched": bool | None,
    "screened_data": SummaryScreenedData | Mapping[str, Any] | None, "extra": Mapping[str, Any] | None,
}, total=False)

class SummaryAml(Model):
    """Summary of an anti-money-laundering (AML) screening against watchlists."""
    __match_args__ = ("total_hits", "entity_type", "is_adverse_media_fetched", "screened_data",)
    def __new__(cls, **values: Unpack[_SummaryAmlFields]) -> Self: ...
    def replace(self, **changes: Unpack[_SummaryAmlFields]) -> Self: ...
    total_hits: Final[int | None]
    """Number of watchlist hits."""
    entity_type: Final[str | None]
    """Type of the screened entity: `person` or `company`."""
    is_adverse_media_fetched: Final[bool | None]
    """`true` if adverse media (news) was searched too."""
    screened_data: Final[SummaryScreenedData | None]
    """Data of the screened person or company."""

_SummaryScreenedDataFields = TypedDict("_SummaryScreenedDataFields", {
    "nationality": str | None, "document_number": str | None, "date_of_birth": str | None,
    "extra": Mapping[str, Any] | None,
}, total=False)

class SummaryScreenedData(Model):
    """Data that was screened against watchlists."""
    __match_args__ = ("nationality", "document_number", "date_of_birth",)
    def __new__(cls, **values: Unpack[_SummaryScreenedDataFields]) -> Self: ...
    def replace(self, **changes: Unpack[_SummaryScreenedDataFields]) -> Self: ...
    nationality: Final[str | None]
    """Nationality of the screened person."""
    document_number: Final[str | None]
    """Number of the identity document."""
    date_of_birth: Final[str | None]
    """Date of birth (YYYY-MM-DD)."""

_SummaryDatabaseValidationFields = TypedDict("_SummaryDatabaseValidationFields", {
    "validation_type": str | None, "match_type": str | None, "identification_number": str | None,
    "extra": Mapping[str, Any] | None,
}, total=False)

class SummaryDatabaseValidation(Model):
    """Summary of a validation against official databases."""
    __match_args__ = ("validation_type", "match_type", "identification_number",)
    def __new__(cls, **values: Unpack[_SummaryDatabaseValidationFields]) -> Self: ...
    def replace(self, **changes: Unpack[_SummaryDatabaseValidationFields]) -> Self: ...
    validation_type: Final[str | None]
    """Validation type: the number of databases that had to match (`one_by_one` or `two_by_two`)."""
    match_type: Final[str | None]
    """Degree of the match (`full_match`, `partial_match` or `no_match`)."""
    identification_number: Final[str | None]
    """Identification number that was validated."""

_SummaryProofOfAddressFields = TypedDict("_SummaryProofOfAddressFields", {
    "document_type": str | None, "issuer": str | None, "address": str | None, "name_on_document": str | None,
    "extra": Mapping[str, Any] | None,
}, total=False)

class SummaryProofOfAddress(Model):
    """Summary of a proof of address verification."""
    __match_args__ = ("document_type", "issuer", "address", "name_on_document",)
    def __new__(cls, **values: Unpack[_SummaryProofOfAddressFields]) -> Self: ...
    def replace(self, **changes: Unpack[_SummaryProofOfAddressFields]) -> Self: ...
    document_type: Final[str | None]
    """Type of the proof of address document."""
    issuer: Final[str | None]
    """Issuer of the document."""
    address: Final[str | None]
    """Postal address on the document."""
    name_on_document: Final[str | None]
    """Name of the person on the document."""

_SummaryLivenessFields = TypedDict("_SummaryLivenessFields", {
    "method": str | None, "score": float | None, "extra": Mapping[str, Any] | None,
}, total=False)

class SummaryLiveness(Model):
    """Summary of a liveness detection."""
    __match_args__ = ("method", "score",)
    def __new__(cls, **values: Unpack[_SummaryLivenessFields]) -> Self: ...
    def replace(self, **changes: Unpack[_SummaryLivenessFields]) -> Self: ...
    method: Final[str | None]
    """Method of the liveness detection."""
    score: Final[float | None]
    """Confidence that the face is live, 0 to 100."""

_SummaryFaceMatchFields = TypedDict("_SummaryFaceMatchFields", {
    "score": float | None, "source_image": str | None, "target_image": str | None, "extra": Mapping[str, Any] | None,
}, total=False)

class SummaryFaceMatch(Model):
    """Summary of a face comparison."""
    __match_args__ = ("score", "source_image", "target_image",)
    def __new__(cls, **values: Unpack[_SummaryFaceMatchFields]) -> Self: ...
    def replace(self, **changes: Unpack[_SummaryFaceMatchFields]) -> Self: ...
    score: Final[float | None]
    """Similarity of the two faces, 0 to 100."""
    source_image: Final[str | None]
    """Short-lived URL of the first image."""
    target_image: Final[str | None]
    """Short-lived URL of the second image."""

_SummaryPhoneFields = TypedDict("_SummaryPhoneFields", {
    "country_code": str | None, "is_temporary": bool | None, "is_ported": bool | None, "is_blocked": bool | None,
    "extra": Mapping[str, Any] | None,
}, total=False)

class SummaryPhone(Model):
    """Summary of a phone number verification."""
    __match_args__ = ("country_code", "is_temporary", "is_ported", "is_blocked",)
    def __new__(cls, **values: Unpack[_SummaryPhoneFields]) -> Self: ...
    def replace(self, **changes: Unpack[_SummaryPhoneFields]) -> Self: ...
    country_code: Final[str | None]
    """Country of the phone number (ISO 3166-1 alpha-2)."""
    is_temporary: Final[bool | None]
    """`true` if the phone number is disposable."""
    is_ported: Final[bool | None]
    """`true` if the phone number was ported from another carrier."""
    is_blocked: Final[bool | None]
    """`true` if the phone number is on the blocklist."""

_SummaryEmailFields = TypedDict("_SummaryEmailFields", {
    "is_breached": bool | None, "is_disposable": bool | None, "is_undeliverable": bool | None,
    "is_blocklisted": bool | None, "extra": Mapping[str, Any] | None,
}, total=False)

class SummaryEmail(Model):
    """Summary of an e-mail address verification."""
    __match_args__ = ("is_breached", "is_disposable", "is_undeliverable", "is_blocklisted",)
    def __new__(cls, **values: Unpack[_SummaryEmailFields]) -> Self: ...
    def replace(self, **changes: Unpack[_SummaryEmailFields]) -> Self: ...
    is_breached: Final[bool | None]
    """`true` if the e-mail address was part of a known data breach."""
    is_disposable: Final[bool | None]
    """`true` if the e-mail address belongs to a disposable mail service."""
    is_undeliverable: Final[bool | None]
    """`true` if e-mail to the address cannot be delivered."""
    is_blocklisted: Final[bool | None]
    """`true` if the e-mail address is on the blocklist."""

_DeletedSessionFields = TypedDict("_DeletedSessionFields", {
    "session_id": str | None, "session_number": int | None, "face_retention_outcome": FaceRetentionOutcome | str | None,
    "biometric_template_uuid": str | None, "extra": Mapping[str, Any] | None,
}, total=False)

class DeletedSession(Model):
    """Deleted session. All fields are absent if the platform responds without a body."""
    __match_args__ = ("session_id", "session_number", "face_retention_outcome", "biometric_template_uuid",)
    def __new__(cls, **values: Unpack[_DeletedSessionFields]) -> Self: ...
    def replace(self, **changes: Unpack[_DeletedSessionFields]) -> Self: ...
    session_id: Final[str | None]
    """Session ID (UUID)."""
    session_number: Final[int | None]
    """Sequential session number within the application."""
    face_retention_outcome: Final[FaceRetentionOutcome | None]
    """Outcome for the face template of the session."""
    biometric_template_uuid: Final[str | None]
    """ID of the retained face template (UUID)."""

class _DeleteSessionFields(TypedDict, total=False):
    retain_face_embeddings: bool | None
    face_retention_days: int | None
    face_retention_deadline: datetime | str | None
    deletion_instruction: DeletionInstruction | str | None
    instruction_id: str | None
    extra: Mapping[str, Any] | None

class DeleteSession(Model):
    """Parameters for deleting a session."""
    __match_args__ = (
        "retain_face_embeddings", "face_retention_days", "face_retention_deadline", "deletion_instruction",
        "instruction_id",
    )
    def __new__(cls, **values: Unpack[_DeleteSessionFields]) -> Self: ...
    def replace(self, **changes: Unpack[_DeleteSessionFields]) -> Self: ...
    retain_face_embeddings: Final[bool | None]
    """`true` to retain the face template with the user, so that the face is recognized in later sessions."""
    face_retention_days: Final[int | None]
    """Retention period of the face template in days, 1 to 3650."""
    face_retention_deadline: Final[datetime | None]
    """End of the retention of the face template (RFC 3339)."""
    deletion_instruction: Final[DeletionInstruction | None]
    """Reason for the deletion: `operational_session_delete` (the default of the platform) or `privacy_erasure`."""
    instruction_id: Final[str | None]
    """Your own reference of the deletion, at most 255 characters."""

class _BatchDeleteSessionsFields(TypedDict, total=False):
    session_numbers: Sequence[int] | None
    delete_all: bool | None
    retain_face_embeddings: bool | None
    face_retention_days: int | None
    face_retention_deadline: datetime | str | None
    deletion_instruction: DeletionInstruction | str | None
    instruction_id: str | None
    extra: Mapping[str, Any] | None

class BatchDeleteSessions(Model):
    """Parameters for deleting several sessions, or all of them. Set `session_numbers` or `delete_all`."""
    __match_args__ = (
        "session_numbers", "delete_all", "retain_face_embeddings", "face_retention_days", "face_retention_deadline",
        "deletion_instruction", "instruction_id",
    )
    def __new__(cls, **values: Unpack[_BatchDeleteSessionsFields]) -> Self: ...
    def replace(self, **changes: Unpack[_BatchDeleteSessionsFields]) -> Self: ...
    session_numbers: Final[list[int] | None]
    """Session numbers within the application. Unknown numbers are ignored."""
    delete_all: Final[bool | None]
    """`true` to delete **all** sessions of the application. Default: `false`."""
    retain_face_embeddings: Final[bool | None]
    """`true` to retain the face templates with the users, so that the faces are recognized in later sessions."""
    face_retention_days: Final[int | None]
    """Retention period of the face templates in days, 1 to 3650."""
    face_retention_deadline: Final[datetime | None]
    """End of the retention of the face templates (RFC 3339)."""
    deletion_instruction: Final[DeletionInstruction | None]
    """Reason for the deletion: `operational_session_delete` (the default of the platform) or `privacy_erasure`."""
    instruction_id: Final[str | None]
    """Your own reference of the deletion, at most 255 characters."""

_DeletedSessionsFields = TypedDict("_DeletedSessionsFields", {
    "results": Sequence[DeletedSession | Mapping[str, Any]] | None, "job_id": str | None,
    "status": JobStatus | str | None, "extra": Mapping[str, Any] | None,
}, total=False)

class DeletedSessions(Model):
    """Result of deleting several sessions. Empty if the platform responds without a body."""
    __match_args__ = ("results", "job_id", "status",)
    def __new__(cls, **values: Unpack[_DeletedSessionsFields]) -> Self: ...
    def replace(self, **changes: Unpack[_DeletedSessionsFields]) -> Self: ...
    results: Final[list[DeletedSession]]
    """Sessions that were found, each with its outcome. Empty if they are deleted in the background."""
    job_id: Final[str | None]
    """Job ID (UUID) for `sessions.retrieve_deletion_job`, if the sessions are deleted in the background; the platform does
    so with more than 20 sessions."""
    status: Final[JobStatus | None]
    """Status of the job, if the sessions are deleted in the background."""

class _UpdateSessionStatusFields(TypedDict, total=False):
    comment: str | None
    send_email: bool | None
    email_address: str | None
    email_language: str | None
    nodes_to_resubmit: Sequence[ResubmitNode | Mapping[str, Any]] | None
    extra: Mapping[str, Any] | None

class UpdateSessionStatus(Model):
    """Parameters for updating the status of a session."""
    __match_args__ = ("new_status", "comment", "send_email", "email_address", "email_language", "nodes_to_resubmit",)
    def __new__(cls, *, new_status: SessionStatus | str, **values: Unpack[_UpdateSessionStatusFields]) -> Self: ...
    def replace(self, *, new_status: SessionStatus | str = ..., **changes: Unpack[_UpdateSessionStatusFields]) -> Self: ...
    new_status: Final[SessionStatus]
    """New session status: `Approved`, `Declined` or `Resubmitted`."""
    comment: Final[str | None]
    """Reason for the change."""
    send_email: Final[bool | None]
    """`true` to notify the user by e-mail; requires `email_address`. Default: `false`."""
    email_address: Final[str | None]
    """E-mail address the notification is sent to; required if `send_email` is `true`."""
    email_language: Final[str | None]
    """Language code of the notification. Default: `en`."""
    nodes_to_resubmit: Final[list[ResubmitNode] | None]
    """Steps to repeat; only valid with `new_status` `Resubmitted`. Default: every step that was not approved."""

class _ResubmitNodeFields(TypedDict, total=False):
    extra: Mapping[str, Any] | None

class ResubmitNode(Model):
    """Workflow step (node) to repeat."""
    __match_args__ = ("node_id", "feature",)
    def __new__(cls, *, node_id: str, feature: ResubmitFeature | str, **values: Unpack[_ResubmitNodeFields]) -> Self: ...
    def replace(self, *, node_id: str = ..., feature: ResubmitFeature | str = ..., **changes: Unpack[_ResubmitNodeFields]) -> Self: ...
    node_id: Final[str]
    """ID of the workflow step (node), such as `feature_ocr`; equals `node_id` in the decision."""
    feature: Final[ResubmitFeature]
    """Feature that the step verifies."""

_UpdatedSessionFields = TypedDict("_UpdatedSessionFields", {
    "session_id": str | None, "extra": Mapping[str, Any] | None,
}, total=False)

class UpdatedSession(Model):
    """Session with an updated status. The response does not contain the new status; retrieve the session if you need it."""
    __match_args__ = ("session_id",)
    def __new__(cls, **values: Unpack[_UpdatedSessionFields]) -> Self: ...
    def replace(self, **changes: Unpack[_UpdatedSessionFields]) -> Self: ...
    session_id: Final[str]
    """Session ID (UUID)."""

class _ShareSessionFields(TypedDict, total=False):
    for_application_id: str | None
    ttl_in_seconds: int | None
    extra: Mapping[str, Any] | None

class ShareSession(Model):
    """Parameters for sharing a session with a partner."""
    __match_args__ = ("for_application_id", "ttl_in_seconds",)
    def __new__(cls, **values: Unpack[_ShareSessionFields]) -> Self: ...
    def replace(self, **changes: Unpack[_ShareSessionFields]) -> Self: ...
    for_application_id: Final[str | None]
    """Application ID of the partner (UUID). The platform responds with 400 if it is missing."""
    ttl_in_seconds: Final[int | None]
    """Lifetime of the share token in seconds, 60 to 86400. Default: 3600."""

_SharedSessionFields = TypedDict("_SharedSessionFields", {
    "share_token": str | None, "for_application_id": str | None, "session_kind": SessionKind | str | None,
    "extra": Mapping[str, Any] | None,
}, total=False)

class SharedSession(Model):
    """Shared session: the token that allows a partner to import it."""
    __match_args__ = ("share_token", "for_application_id", "session_kind",)
    def __new__(cls, **values: Unpack[_SharedSessionFields]) -> Self: ...
    def replace(self, **changes: Unpack[_SharedSessionFields]) -> Self: ...
    share_token: Final[str]
    """Share token to pass on to the partner."""
    for_application_id: Final[str | None]
    """ID of the application the token is valid for (UUID)."""
    session_kind: Final[SessionKind | None]
    """Type of subject the session verifies: `user` (person) or `business` (company)."""

class _ImportSharedSessionFields(TypedDict, total=False):
    vendor_data: str | None
    extra: Mapping[str, Any] | None

class ImportSharedSession(Model):
    """Parameters for importing a session shared by a partner."""
    __match_args__ = ("share_token", "trust_review", "workflow_id", "vendor_data",)
    def __new__(cls, *, share_token: str, trust_review: bool, workflow_id: str, **values: Unpack[_ImportSharedSessionFields]) -> Self: ...
    def replace(self, *, share_token: str = ..., trust_review: bool = ..., workflow_id: str = ..., **changes: Unpack[_ImportSharedSessionFields]) -> Self: ...
    share_token: Final[str]
    """Share token received from the partner."""
    trust_review: Final[bool]
    """`true` to keep the status set by the partner, `false` to set the imported session to `In Review`."""
    workflow_id: Final[str]
    """Workflow ID (UUID): your own workflow to assign the imported session to."""
    vendor_data: Final[str | None]
    """Your own identifier of the user."""

class _ArmSandboxFields(TypedDict, total=False):
    extra: Mapping[str, Any] | None

class ArmSandbox(Model):
    """Parameters for choosing the scenario of a sandbox session."""
    __match_args__ = ("session_token", "scenario",)
    def __new__(cls, *, session_token: str, scenario: str, **values: Unpack[_ArmSandboxFields]) -> Self: ...
    def replace(self, *, session_token: str = ..., scenario: str = ..., **changes: Unpack[_ArmSandboxFields]) -> Self: ...
    session_token: Final[str]
    """Token of the session (`session_token` of the created session); sent in the header `Session-Token`."""
    scenario: Final[str]
    """Scenario that determines the result of the session, such as `approve` or `decline_document_expired`;
    `sandbox.list_scenarios` lists all of them."""

_ArmedSandboxFields = TypedDict("_ArmedSandboxFields", {
    "session_id": str | None, "scenario": str | None, "status": SessionStatus | str | None,
    "extra": Mapping[str, Any] | None,
}, total=False)

class ArmedSandbox(Model):
    """Sandbox session with its scenario."""
    __match_args__ = ("session_id", "scenario", "status",)
    def __new__(cls, **values: Unpack[_ArmedSandboxFields]) -> Self: ...
    def replace(self, **changes: Unpack[_ArmedSandboxFields]) -> Self: ...
    session_id: Final[str]
    """Session ID (UUID)."""
    scenario: Final[str | None]
    """Scenario that determines the result of the session."""
    status: Final[SessionStatus | None]
    """Session status: `Not Started`, because a scenario is chosen before the verification starts."""

class _CorrectIdentityFields(TypedDict, total=False):
    node_id: str | None
    document_type: SessionDocumentType | str | None
    document_subtype: str | None
    document_number: str | None
    personal_number: str | None
    date_of_birth: date | str | None
    date_of_issue: date | str | None
    expiration_date: date | str | None
    issuing_state: str | None
    first_name: str | None
    last_name: str | None
    gender: DocumentGender | str | None
    address: str | None
    place_of_birth: str | None
    nationality: str | None
    marital_status: MaritalStatus | str | None
    extra_fields: Mapping[str, Any] | None
    parsed_address: AddressCorrection | Mapping[str, Any] | None
    extra: Mapping[str, Any] | None

class CorrectIdentity(Model):
    """Parameters for correcting the data of an identity document. Fields that are not set keep their values."""
    __match_args__ = (
        "node_id", "document_type", "document_subtype", "document_number", "personal_number", "date_of_birth",
        "date_of_issue", "expiration_date", "issuing_state", "first_name", "last_name", "gender", "address",
        "place_of_birth", "nationality", "marital_status", "extra_fields", "parsed_address",
    )
    def __new__(cls, **values: Unpack[_CorrectIdentityFields]) -> Self: ...
    def replace(self, **changes: Unpack[_CorrectIdentityFields]) -> Self: ...
    node_id: Final[str | None]
    """ID of the workflow step (node) to correct, such as `feature_ocr_1`; required only if the session verified several
    identity documents."""
    document_type: Final[SessionDocumentType | None]
    """Document type (code such as `P` or `ID`)."""
    document_subtype: Final[str | None]
    """Subtype of the document, at most 128 characters."""
    document_number: Final[str | None]
    """Document number, at most 255 characters."""
    personal_number: Final[str | None]
    """Personal number printed on the document, at most 255 characters."""
    date_of_birth: Final[date | None]
    """Date of birth (YYYY-MM-DD)."""
    date_of_issue: Final[date | None]
    """Date of issue of the document (YYYY-MM-DD)."""
    expiration_date: Final[date | None]
    """Expiration date of the document (YYYY-MM-DD)."""
    issuing_state: Final[str | None]
    """Issuing country of the document (ISO 3166-1 alpha-3)."""
    first_name: Final[str | None]
    """First name, at most 255 characters."""
    last_name: Final[str | None]
    """Last name, at most 255 characters."""
    gender: Final[DocumentGender | None]
    """Gender on the document: `M`, `F` or `U`."""
    address: Final[str | None]
    """Postal address on the document, at most 255 characters."""
    place_of_birth: Final[str | None]
    """Place of birth, at most 255 characters."""
    nationality: Final[str | None]
    """Nationality (ISO 3166-1 alpha-3), at most 32 characters."""
    marital_status: Final[MaritalStatus | None]
    """Marital status of the person."""
    extra_fields: Final[dict[str, Any] | None]
    """Further fields of the document, by name; a field with the value `null` is cleared."""
    parsed_address: Final[AddressCorrection | None]
    """Address on the document, split into its parts."""

class _AddressCorrectionFields(TypedDict, total=False):
    address_type: str | None
    city: str | None
    region: str | None
    street_1: str | None
    street_2: str | None
    postal_code: str | None
    country: str | None
    extra: Mapping[str, Any] | None

class AddressCorrection(Model):
    """Corrected postal address, split into its parts."""
    __match_args__ = ("address_type", "city", "region", "street_1", "street_2", "postal_code", "country",)
    def __new__(cls, **values: Unpack[_AddressCorrectionFields]) -> Self: ...
    def replace(self, **changes: Unpack[_AddressCorrectionFields]) -> Self: ...
    address_type: Final[str | None]
    """Type of place the address refers to."""
    city: Final[str | None]
    """Name of the city or town."""
    region: Final[str | None]
    """Region, state or province."""
    street_1: Final[str | None]
    """Street name and house number."""
    street_2: Final[str | None]
    """Second line of the street address."""
    postal_code: Final[str | None]
    """Postal code of the address."""
    country: Final[str | None]
    """Country of the address (ISO 3166-1 alpha-2)."""

_CorrectedIdentityFields = TypedDict("_CorrectedIdentityFields", {
    "document_type": SessionDocumentType | str | None, "document_subtype": str | None, "document_number": str | None,
    "personal_number": str | None, "date_of_birth": date | str | None, "date_of_issue": date | str | None,
    "expiration_date": date | str | None, "issuing_state": str | None, "first_name": str | None,
    "last_name": str | None, "gender": DocumentGender | str | None, "address": str | None, "place_of_birth": str | None,
    "nationality": str | None, "marital_status": MaritalStatus | str | None, "extra_fields": Mapping[str, Any] | None,
    "parsed_address": ParsedAddress | Mapping[str, Any] | None, "extra": Mapping[str, Any] | None,
}, total=False)

class CorrectedIdentity(Model):
    """Data of an identity document after a correction."""
    __match_args__ = (
        "document_type", "document_subtype", "document_number", "personal_number", "date_of_birth", "date_of_issue",
        "expiration_date", "issuing_state", "first_name", "last_name", "gender", "address", "place_of_birth",
        "nationality", "marital_status", "extra_fields", "parsed_address",
    )
    def __new__(cls, **values: Unpack[_CorrectedIdentityFields]) -> Self: ...
    def replace(self, **changes: Unpack[_CorrectedIdentityFields]) -> Self: ...
    document_type: Final[SessionDocumentType | None]
    """Document type (code such as `P` or `ID`)."""
    document_subtype: Final[str | None]
    """Subtype of the document."""
    document_number: Final[str | None]
    """Document number."""
    personal_number: Final[str | None]
    """Personal number printed on the document."""
    date_of_birth: Final[date | None]
    """Date of birth (YYYY-MM-DD)."""
    date_of_issue: Final[date | None]
    """Date of issue of the document (YYYY-MM-DD)."""
    expiration_date: Final[date | None]
    """Expiration date of the document (YYYY-MM-DD)."""
    issuing_state: Final[str | None]
    """Issuing country of the document (ISO 3166-1 alpha-3)."""
    first_name: Final[str | None]
    """First name of the person."""
    last_name: Final[str | None]
    """Last name of the person."""
    gender: Final[DocumentGender | None]
    """Gender on the document: `M`, `F` or `U`."""
    address: Final[str | None]
    """Postal address on the document."""
    place_of_birth: Final[str | None]
    """Place of birth of the person."""
    nationality: Final[str | None]
    """Nationality (ISO 3166-1 alpha-3)."""
    marital_status: Final[MaritalStatus | None]
    """Marital status of the person."""
    extra_fields: Final[dict[str, Any] | None]
    """Further fields of the document, by name."""
    parsed_address: Final[ParsedAddress | None]
    """Address on the document, split into its parts."""

class _UpdateFeatureStatusFields(TypedDict, total=False):
    comment: str | None
    extra: Mapping[str, Any] | None

class UpdateFeatureStatus(Model):
    """Parameters for updating the status of one feature (step) of a session."""
    __match_args__ = ("new_status", "comment",)
    def __new__(cls, *, new_status: SessionStatus | str, **values: Unpack[_UpdateFeatureStatusFields]) -> Self: ...
    def replace(self, *, new_status: SessionStatus | str = ..., **changes: Unpack[_UpdateFeatureStatusFields]) -> Self: ...
    new_status: Final[SessionStatus]
    """New feature status: `Approved`, `Declined` or `In Review`."""
    comment: Final[str | None]
    """Reason for the change."""

_UpdatedFeatureFields = TypedDict("_UpdatedFeatureFields", {
    "session_id": str | None, "node_id": str | None, "feature_type": str | None,
    "new_status": FeatureStatus | str | None, "extra": Mapping[str, Any] | None,
}, total=False)

class UpdatedFeature(Model):
    """Feature (step) of a session with its updated status."""
    __match_args__ = ("session_id", "node_id", "feature_type", "new_status",)
    def __new__(cls, **values: Unpack[_UpdatedFeatureFields]) -> Self: ...
    def replace(self, **changes: Unpack[_UpdatedFeatureFields]) -> Self: ...
    session_id: Final[str]
    """Session ID (UUID)."""
    node_id: Final[str | None]
    """ID of the workflow step (node), such as `feature_ocr_1`; `default` in a session without such IDs."""
    feature_type: Final[str | None]
    """Type of the feature, such as `KYC`."""
    new_status: Final[FeatureStatus | None]
    """New status of the feature."""

class _UpdateAmlHitStatusFields(TypedDict, total=False):
    node_id: str | None
    extra: Mapping[str, Any] | None

class UpdateAmlHitStatus(Model):
    """Parameters for updating the review status of an AML hit."""
    __match_args__ = ("hit_id", "review_status", "node_id",)
    def __new__(cls, *, hit_id: str, review_status: AmlReviewStatus | str, **values: Unpack[_UpdateAmlHitStatusFields]) -> Self: ...
    def replace(self, *, hit_id: str = ..., review_status: AmlReviewStatus | str = ..., **changes: Unpack[_UpdateAmlHitStatusFields]) -> Self: ...
    hit_id: Final[str]
    """ID of the hit: `id` of an entry of `hits` in the decision."""
    review_status: Final[AmlReviewStatus]
    """New review status: `Unreviewed`, `Confirmed Match`, `False Positive` or `Inconclusive`."""
    node_id: Final[str | None]
    """ID of the workflow step (node) with the hit, such as `feature_aml_1`; required only if the session has several AML
    screenings."""

_UpdatedAmlHitFields = TypedDict("_UpdatedAmlHitFields", {
    "message": str | None, "hit_id": str | None, "review_status": AmlReviewStatus | str | None,
    "extra": Mapping[str, Any] | None,
}, total=False)

class UpdatedAmlHit(Model):
    """AML hit with its updated review status. The platform publishes no schema for this response."""
    __match_args__ = ("message", "hit_id", "review_status",)
    def __new__(cls, **values: Unpack[_UpdatedAmlHitFields]) -> Self: ...
    def replace(self, **changes: Unpack[_UpdatedAmlHitFields]) -> Self: ...
    message: Final[str | None]
    """Confirmation message, in English."""
    hit_id: Final[str | None]
    """ID of the hit, in the current format."""
    review_status: Final[AmlReviewStatus | None]
    """New review status of the hit."""

class _BulkUpdateAmlHitStatusFields(TypedDict, total=False):
    node_id: str | None
    extra: Mapping[str, Any] | None

class BulkUpdateAmlHitStatus(Model):
    """Parameters for updating the review status of several AML hits of a session."""
    __match_args__ = ("hit_updates", "node_id",)
    def __new__(cls, *, hit_updates: Sequence[HitUpdate | Mapping[str, Any]], **values: Unpack[_BulkUpdateAmlHitStatusFields]) -> Self: ...
    def replace(self, *, hit_updates: Sequence[HitUpdate | Mapping[str, Any]] = ..., **changes: Unpack[_BulkUpdateAmlHitStatusFields]) -> Self: ...
    hit_updates: Final[list[HitUpdate]]
    """Hits with their new review status. If one of them is unknown, none is updated."""
    node_id: Final[str | None]
    """ID of the workflow step (node) with the hits, such as `feature_aml_1`; required only if the session has several AML
    screenings."""

class _HitUpdateFields(TypedDict, total=False):
    extra: Mapping[str, Any] | None

class HitUpdate(Model):
    """New review status of an AML hit."""
    __match_args__ = ("hit_id", "review_status",)
    def __new__(cls, *, hit_id: str, review_status: AmlReviewStatus | str, **values: Unpack[_HitUpdateFields]) -> Self: ...
    def replace(self, *, hit_id: str = ..., review_status: AmlReviewStatus | str = ..., **changes: Unpack[_HitUpdateFields]) -> Self: ...
    hit_id: Final[str]
    """ID of the hit: `id` of an entry of `hits` in the decision."""
    review_status: Final[AmlReviewStatus]
    """New review status: `Unreviewed`, `Confirmed Match`, `False Positive` or `Inconclusive`."""

_UpdatedAmlHitsFields = TypedDict("_UpdatedAmlHitsFields", {
    "message": str | None, "extra": Mapping[str, Any] | None,
}, total=False)

class UpdatedAmlHits(Model):
    """Result of updating several AML hits. The platform publishes no schema for this response; fields that are not declared
    are under `extra`."""
    __match_args__ = ("message",)
    def __new__(cls, **values: Unpack[_UpdatedAmlHitsFields]) -> Self: ...
    def replace(self, **changes: Unpack[_UpdatedAmlHitsFields]) -> Self: ...
    message: Final[str | None]
    """Confirmation message, in English."""

class _CorrectProofOfAddressFields(TypedDict, total=False):
    node_id: str | None
    issuing_state: str | None
    document_type: DocumentType | str | None
    document_language: str | None
    issuer: str | None
    issue_date: date | str | None
    poa_address: str | None
    name_on_document: str | None
    extra_fields: Mapping[str, Any] | None
    poa_parsed_address: AddressCorrection | Mapping[str, Any] | None
    extra: Mapping[str, Any] | None

class CorrectProofOfAddress(Model):
    """Parameters for correcting the data of a proof of address. Fields that are not set keep their values."""
    __match_args__ = (
        "node_id", "issuing_state", "document_type", "document_language", "issuer", "issue_date", "poa_address",
        "name_on_document", "extra_fields", "poa_parsed_address",
    )
    def __new__(cls, **values: Unpack[_CorrectProofOfAddressFields]) -> Self: ...
    def replace(self, **changes: Unpack[_CorrectProofOfAddressFields]) -> Self: ...
    node_id: Final[str | None]
    """ID of the workflow step (node) to correct; required only if the session verified several proofs of address."""
    issuing_state: Final[str | None]
    """Country of the document (ISO 3166-1 alpha-3)."""
    document_type: Final[DocumentType | None]
    """Type of the document, such as `UTILITY_BILL`."""
    document_language: Final[str | None]
    """Language of the document, at most 50 characters."""
    issuer: Final[str | None]
    """Issuer of the document, at most 255 characters."""
    issue_date: Final[date | None]
    """Date of issue of the document (YYYY-MM-DD)."""
    poa_address: Final[str | None]
    """Address as printed on the document."""
    name_on_document: Final[str | None]
    """Name on the document, at most 255 characters."""
    extra_fields: Final[dict[str, Any] | None]
    """Further fields of the document, by name; a field with the value `null` is cleared."""
    poa_parsed_address: Final[AddressCorrection | None]
    """Address on the document, split into its parts."""

_CorrectedProofOfAddressFields = TypedDict("_CorrectedProofOfAddressFields", {
    "issuing_state": str | None, "document_type": DocumentType | str | None, "document_language": str | None,
    "issuer": str | None, "issue_date": date | str | None, "poa_address": str | None, "name_on_document": str | None,
    "extra_fields": Mapping[str, Any] | None, "poa_parsed_address": ParsedAddress | Mapping[str, Any] | None,
    "poa_formatted_address": str | None, "extra": Mapping[str, Any] | None,
}, total=False)

class CorrectedProofOfAddress(Model):
    """Data of a proof of address after a correction."""
    __match_args__ = (
        "issuing_state", "document_type", "document_language", "issuer", "issue_date", "poa_address",
        "name_on_document", "extra_fields", "poa_parsed_address", "poa_formatted_address",
    )
    def __new__(cls, **values: Unpack[_CorrectedProofOfAddressFields]) -> Self: ...
    def replace(self, **changes: Unpack[_CorrectedProofOfAddressFields]) -> Self: ...
    issuing_state: Final[str | None]
    """Country of the document (ISO 3166-1 alpha-3)."""
    document_type: Final[DocumentType | None]
    """Type of the document, such as `UTILITY_BILL`."""
    document_language: Final[str | None]
    """Language of the document."""
    issuer: Final[str | None]
    """Issuer of the document."""
    issue_date: Final[date | None]
    """Date of issue of the document (YYYY-MM-DD)."""
    poa_address: Final[str | None]
    """Address as printed on the document."""
    name_on_document: Final[str | None]
    """Name on the document."""
    extra_fields: Final[dict[str, Any] | None]
    """Further fields of the document, by name."""
    poa_parsed_address: Final[ParsedAddress | None]
    """Address on the document, split into its parts."""
    poa_formatted_address: Final[str | None]
    """Address on the document in normalized form, on one line."""

class _CorrectCompanyFields(TypedDict, total=False):
    company_name: str | None
    registration_number: str | None
    country_code: str | None
    region: str | None
    incorporation_date: date | str | None
    registration_date: date | str | None
    dissolution_date: date | str | None
    tax_number: str | None
    legal_address: str | None
    company_type: str | None
    registry_status: RegistryStatus | str | None
    verification_status: CompanyVerificationStatus | str | None
    alternative_names: str | None
    nature_of_business: str | None
    registered_capital: str | None
    registered_capital_amount: Decimal | int | float | str | None
    registered_capital_currency: str | None
    website: str | None
    email: str | None
    phone: str | None
    legal_entity_identifier: str | None
    location_of_registration: str | None
    vat_number: str | None
    control_scheme: str | None
    extra: Mapping[str, Any] | None

class CorrectCompany(Model):
    """Parameters for correcting the registry data of a company (KYB only). Fields that are not set keep their values."""
    __match_args__ = (
        "company_name", "registration_number", "country_code", "region", "incorporation_date", "registration_date",
        "dissolution_date", "tax_number", "legal_address", "company_type", "registry_status", "verification_status",
        "alternative_names", "nature_of_business", "registered_capital", "registered_capital_amount",
        "registered_capital_currency", "website", "email", "phone", "legal_entity_identifier",
        "location_of_registration", "vat_number", "control_scheme",
    )
    def __new__(cls, **values: Unpack[_CorrectCompanyFields]) -> Self: ...
    def replace(self, **changes: Unpack[_CorrectCompanyFields]) -> Self: ...
    company_name: Final[str | None]
    """Company name, at most 255 characters."""
    registration_number: Final[str | None]
    """Company registration number, at most 100 characters."""
    country_code: Final[str | None]
    """Country of the registry (ISO 3166-1 alpha-2)."""
    region: Final[str | None]
    """Region of the registry, at most 10 characters."""
    incorporation_date: Final[date | None]
    """Date of incorporation (YYYY-MM-DD)."""
    registration_date: Final[date | None]
    """Date of registration (YYYY-MM-DD)."""
    dissolution_date: Final[date | None]
    """Date of dissolution (YYYY-MM-DD)."""
    tax_number: Final[str | None]
    """Tax identification number, at most 100 characters."""
    legal_address: Final[str | None]
    """Registered address of the company."""
    company_type: Final[str | None]
    """Legal form of the company, at most 100 characters."""
    registry_status: Final[RegistryStatus | None]
    """Status of the company in the registry."""
    verification_status: Final[CompanyVerificationStatus | None]
    """Verification status of the company: `verified`, `failed` or `unknown`."""
    alternative_names: Final[str | None]
    """Alternative names of the company."""
    nature_of_business: Final[str | None]
    """Nature of the company's business."""
    registered_capital: Final[str | None]
    """Registered capital, as the registry writes it; at most 100 characters."""
    registered_capital_amount: Final[Decimal | None]
    """Amount of the registered capital, without the currency (decimal)."""
    registered_capital_currency: Final[str | None]
    """Currency of the registered capital (ISO 4217, 3 letters)."""
    website: Final[str | None]
    """URL of the company's website, at most 500 characters."""
    email: Final[str | None]
    """E-mail address of the company."""
    phone: Final[str | None]
    """Phone number of the company, at most 50 characters."""
    legal_entity_identifier: Final[str | None]
    """Legal Entity Identifier (LEI, ISO 17442), at most 50 characters."""
    location_of_registration: Final[str | None]
    """Place of registration, at most 255 characters."""
    vat_number: Final[str | None]
    """VAT identification number, at most 64 characters."""
    control_scheme: Final[str | None]
    """Control scheme of the company, as the registry writes it."""

class _UpdatePartyFields(TypedDict, total=False):
    extra: Mapping[str, Any] | None

class UpdateParty(Model):
    """Parameters for updating a party (person or company) of a company (KYB only)."""
    __match_args__ = ("is_skipped",)
    def __new__(cls, *, is_skipped: bool, **values: Unpack[_UpdatePartyFields]) -> Self: ...
    def replace(self, *, is_skipped: bool = ..., **changes: Unpack[_UpdatePartyFields]) -> Self: ...
    is_skipped: Final[bool]
    """`true` to skip the verification of the party, `false` to require it again."""

_UpdatedPartyFields = TypedDict("_UpdatedPartyFields", {
    "uuid": str | None, "entity_type": EntityType | str | None, "name": str | None, "is_skipped": bool | None,
    "requires_verification": bool | None, "kyc_session_status": SessionStatus | str | None,
    "kyc_session_url": str | None, "kyc_session_deleted": bool | None, "kyb_sub_session_deleted": bool | None,
    "extra": Mapping[str, Any] | None,
}, total=False)

class UpdatedParty(Model):
    """Party (person or company) of a company after an update."""
    __match_args__ = (
        "uuid", "entity_type", "name", "is_skipped", "requires_verification", "kyc_session_status", "kyc_session_url",
        "kyc_session_deleted", "kyb_sub_session_deleted",
    )
    def __new__(cls, **values: Unpack[_UpdatedPartyFields]) -> Self: ...
    def replace(self, **changes: Unpack[_UpdatedPartyFields]) -> Self: ...
    uuid: Final[str]
    """Party ID (UUID)."""
    entity_type: Final[EntityType | None]
    """Type of the party: `person` or `company`."""
    name: Final[str | None]
    """Name of the party."""
    is_skipped: Final[bool | None]
    """`true` if the verification of the party is skipped."""
    requires_verification: Final[bool | None]
    """`true` if the workflow requires the verification of the party."""
    kyc_session_status: Final[SessionStatus | None]
    """Status of the session that verifies the party. Absent if there is none."""
    kyc_session_url: Final[str | None]
    """URL of the verification page of the party. Absent if there is no session, or if the API key has no write permission
    for sessions."""
    kyc_session_deleted: Final[bool | None]
    """`true` if the session that verified the party was deleted."""
    kyb_sub_session_deleted: Final[bool | None]
    """`true` if the session that verified the party, a company, was deleted."""

_SessionWebhookPageFields = TypedDict("_SessionWebhookPageFields", {
    "count": int | None, "next": str | None, "previous": str | None,
    "results": Sequence[WebhookDelivery | Mapping[str, Any]] | None, "extra": Mapping[str, Any] | None,
}, total=False)

class SessionWebhookPage(Page[WebhookDelivery]):
    """Webhooks of a session; the platform returns all of them at once and publishes no schema for this response."""
    __match_args__ = ("count", "next", "previous", "results",)
    def __new__(cls, **values: Unpack[_SessionWebhookPageFields]) -> Self: ...
    def replace(self, **changes: Unpack[_SessionWebhookPageFields]) -> Self: ...

class AsyncSessionWebhookPage(AsyncPage[WebhookDelivery]):
    """Webhooks of a session; the platform returns all of them at once and publishes no schema for this response."""
    __match_args__ = ("count", "next", "previous", "results",)
    def __new__(cls, **values: Unpack[_SessionWebhookPageFields]) -> Self: ...
    def replace(self, **changes: Unpack[_SessionWebhookPageFields]) -> Self: ...

_WebhookDeliveryFields = TypedDict("_WebhookDeliveryFields", {
    "uuid": str | None, "session_id": str | None, "request_url": str | None, "response_status": int | None,
    "response_time_ms": int | None, "status": str | None, "webhook_type": EventType | str | None,
    "created_at": datetime | str | None, "request_header": str | None, "request_body": str | None,
    "extra": Mapping[str, Any] | None,
}, total=False)

class WebhookDelivery(Model):
    """Attempt to deliver a webhook: the first one, an automatic retry or a resend. The platform publishes no schema for this
    response; fields that are not declared are under `extra`."""
    __match_args__ = (
        "uuid", "session_id", "request_url", "response_status", "response_time_ms", "status", "webhook_type",
        "created_at", "request_header", "request_body",
    )
    def __new__(cls, **values: Unpack[_WebhookDeliveryFields]) -> Self: ...
    def replace(self, **changes: Unpack[_WebhookDeliveryFields]) -> Self: ...
    uuid: Final[str]
    """Delivery ID (UUID)."""
    session_id: Final[str | None]
    """Session ID (UUID), if the webhook is about a session."""
    request_url: Final[str | None]
    """URL the webhook was sent to."""
    response_status: Final[int | None]
    """HTTP status of the response. Absent if there was no response."""
    response_time_ms: Final[int | None]
    """Response time of the receiver in milliseconds."""
    status: Final[str | None]
    """Status of the delivery."""
    webhook_type: Final[EventType | None]
    """Type of the webhook."""
    created_at: Final[datetime | None]
    """Time of the attempt (RFC 3339)."""
    request_header: Final[str | None]
    """Headers of the request, among them the signatures, as a string with a JSON object. Absent in lists."""
    request_body: Final[str | None]
    """Body of the request, as a string with JSON. Absent in lists."""

_SessionDeletionJobFields = TypedDict("_SessionDeletionJobFields", {
    "job_id": str | None, "status": JobStatus | str | None, "total": int | None, "processed": int | None,
    "outcomes": SessionDeletionOutcomes | Mapping[str, Any] | None, "deleted_child_verifications": int | None,
    "error": str | None, "extra": Mapping[str, Any] | None,
}, total=False)

class SessionDeletionJob(Model):
    """Deletion of many sessions, which the platform carries out in the background."""
    __match_args__ = ("job_id", "status", "total", "processed", "outcomes", "deleted_child_verifications", "error",)
    def __new__(cls, **values: Unpack[_SessionDeletionJobFields]) -> Self: ...
    def replace(self, **changes: Unpack[_SessionDeletionJobFields]) -> Self: ...
    job_id: Final[str]
    """Job ID (UUID)."""
    status: Final[JobStatus | None]
    """Status of the job: `PENDING`, `PROCESSING`, `COMPLETED` or `FAILED`."""
    total: Final[int | None]
    """Number of sessions that were selected when the deletion was requested."""
    processed: Final[int | None]
    """Number of sessions that the job has finished so far."""
    outcomes: Final[SessionDeletionOutcomes | None]
    """Number of sessions by outcome."""
    deleted_child_verifications: Final[int | None]
    """Number of verifications of key people that were deleted with their companies; always 0 for sessions of persons."""
    error: Final[str | None]
    """Error that stopped the job. Absent if there was none."""

_SessionDeletionOutcomesFields = TypedDict("_SessionDeletionOutcomesFields", {
    "deleted": int | None, "none": int | None, "retained_with_user": int | None,
    "ineligible_no_vendor_user": int | None, "failed_retryable": int | None, "already_deleted": int | None,
    "extra": Mapping[str, Any] | None,
}, total=False)

class SessionDeletionOutcomes(Model):
    """Number of deleted sessions by outcome."""
    __match_args__ = (
        "deleted", "none", "retained_with_user", "ineligible_no_vendor_user", "failed_retryable", "already_deleted",
    )
    def __new__(cls, **values: Unpack[_SessionDeletionOutcomesFields]) -> Self: ...
    def replace(self, **changes: Unpack[_SessionDeletionOutcomesFields]) -> Self: ...
    deleted: Final[int | None]
    """Number of sessions that were deleted with their face template."""
    none: Final[int | None]
    """Number of deleted sessions that had no face template."""
    retained_with_user: Final[int | None]
    """Number of deleted sessions whose face template was retained with the user."""
    ineligible_no_vendor_user: Final[int | None]
    """Number of deleted sessions whose face template was deleted because they have no user to retain it with."""
    failed_retryable: Final[int | None]
    """Number of sessions whose deletion failed temporarily."""
    already_deleted: Final[int | None]
    """Number of sessions that had been deleted before."""

class _ListReviewsFields(TypedDict, total=False):
    limit: int | None
    offset: int | None
    ordering: ReviewOrder | str | None
    extra: Mapping[str, Any] | None

class ListReviews(Model):
    """Parameters for listing the review activity of a session."""
    __match_args__ = ("limit", "offset", "ordering",)
    def __new__(cls, **values: Unpack[_ListReviewsFields]) -> Self: ...
    def replace(self, **changes: Unpack[_ListReviewsFields]) -> Self: ...
    limit: Final[int | None]
    """Maximum number of results per page. Default: 50."""
    offset: Final[int | None]
    """Number of results to skip."""
    ordering: Final[ReviewOrder | None]
    """Sort order. Default: newest first."""

_ReviewPageFields = TypedDict("_ReviewPageFields", {
    "count": int | None, "next": str | None, "previous": str | None,
    "results": Sequence[ReviewItem | Mapping[str, Any]] | None, "extra": Mapping[str, Any] | None,
}, total=False)

class ReviewPage(Page[ReviewItem]):
    """Page of review activity of a session, newest first."""
    __match_args__ = ("count", "next", "previous", "results",)
    def __new__(cls, **values: Unpack[_ReviewPageFields]) -> Self: ...
    def replace(self, **changes: Unpack[_ReviewPageFields]) -> Self: ...

class AsyncReviewPage(AsyncPage[ReviewItem]):
    """Page of review activity of a session, newest first."""
    __match_args__ = ("count", "next", "previous", "results",)
    def __new__(cls, **values: Unpack[_ReviewPageFields]) -> Self: ...
    def replace(self, **changes: Unpack[_ReviewPageFields]) -> Self: ...

_ReviewItemFields = TypedDict("_ReviewItemFields", {
    "uuid": str | None, "activity_type": ReviewActivity | str | None, "actor_display": str | None,
    "actor_email": str | None, "actor_type": ActorType | str | None, "new_status": SessionStatus | str | None,
    "previous_status": SessionStatus | str | None, "comment": str | None, "mentioned_emails": Sequence[str] | None,
    "previous_value": Mapping[str, Any] | None, "new_value": Mapping[str, Any] | None,
    "changed_fields": Sequence[str] | None, "metadata": Mapping[str, Any] | None, "created_at": datetime | str | None,
    "extra": Mapping[str, Any] | None,
}, total=False)

class ReviewItem(Model):
    """Review activity of a session."""
    __match_args__ = (
        "uuid", "activity_type", "actor_display", "actor_email", "actor_type", "new_status", "previous_status",
        "comment", "mentioned_emails", "previous_value", "new_value", "changed_fields", "metadata", "created_at",
    )
    def __new__(cls, **values: Unpack[_ReviewItemFields]) -> Self: ...
    def replace(self, **changes: Unpack[_ReviewItemFields]) -> Self: ...
    uuid: Final[str]
    """Activity ID (a UUID; a number on older routes)."""
    activity_type: Final[ReviewActivity | None]
    """Type of the activity. Older routes use other names, such as `status_change`."""
    actor_display: Final[str | None]
    """Display name of the actor, as shown in the console."""
    actor_email: Final[str | None]
    """E-mail address of the actor."""
    actor_type: Final[ActorType | None]
    """Type of the actor."""
    new_status: Final[SessionStatus | None]
    """Session status after the activity."""
    previous_status: Final[SessionStatus | None]
    """Session status before the activity."""
    comment: Final[str | None]
    """Comment written by the actor."""
    mentioned_emails: Final[list[str] | None]
    """E-mail addresses of the console users mentioned in the comment."""
    previous_value: Final[dict[str, Any] | None]
    """Values of the changed fields before the activity."""
    new_value: Final[dict[str, Any] | None]
    """Values of the changed fields after the activity."""
    changed_fields: Final[list[str] | None]
    """Names of the changed fields."""
    metadata: Final[dict[str, Any] | None]
    """Further details of the activity."""
    created_at: Final[datetime | None]
    """Creation time (RFC 3339)."""

class _CreateReviewFields(TypedDict, total=False):
    comment: str | None
    extra: Mapping[str, Any] | None

class CreateReview(Model):
    """Parameters for adding a review note to a session."""
    __match_args__ = ("new_status", "comment",)
    def __new__(cls, *, new_status: SessionStatus | str, **values: Unpack[_CreateReviewFields]) -> Self: ...
    def replace(self, *, new_status: SessionStatus | str = ..., **changes: Unpack[_CreateReviewFields]) -> Self: ...
    new_status: Final[SessionStatus]
    """Session status the note refers to: `Approved`, `Declined` or `In Review`. **The session status does not
    change**; use `update_status` to change it."""
    comment: Final[str | None]
    """Comment of the note."""

class _CreateSessionImportFromFileFields(TypedDict, total=False):
    import_type: ImportType | str | None
    workflow_id: str | None
    source_format: SourceFormat | str | None
    file: File | bytes | os.PathLike[str] | IO[bytes] | None
    source_file_url: str | None
    extra: Mapping[str, Any] | None

class CreateSessionImportFromFile(Model):
    """Parameters for starting an import from a file. Set `file` or `source_file_url`."""
    __match_args__ = ("import_type", "workflow_id", "source_format", "file", "source_file_url",)
    def __new__(cls, **values: Unpack[_CreateSessionImportFromFileFields]) -> Self: ...
    def replace(self, **changes: Unpack[_CreateSessionImportFromFileFields]) -> Self: ...
    import_type: Final[ImportType | None]
    """Type of the imported records. Default: `user_verification`."""
    workflow_id: Final[str | None]
    """Workflow ID (UUID) that the imported sessions or rules are assigned to; required for all types except
    `transactions`."""
    source_format: Final[SourceFormat | None]
    """Format of the file: `csv` or `ndjson`. Default: by the name of the file."""
    file: Final[File | None]
    """File with the records, one per row (CSV) or line (newline-delimited JSON)."""
    source_file_url: Final[str | None]
    """URL of the file (https), if the platform is to download it."""

_SessionImportJobFields = TypedDict("_SessionImportJobFields", {
    "uuid": str | None, "status": SessionImportStatus | str | None, "import_type": ImportType | str | None,
    "source_format": SourceFormat | str | None, "source_filename": str | None, "total_rows": int | None,
    "processed_rows": int | None, "checkpoint_row": int | None, "created_count": int | None,
    "updated_count": int | None, "skipped_count": int | None, "failed_count": int | None,
    "total_media_bytes": int | None, "last_error": str | None, "created_at": datetime | str | None,
    "updated_at": datetime | str | None, "started_at": datetime | str | None, "completed_at": datetime | str | None,
    "extra": Mapping[str, Any] | None,
}, total=False)

class SessionImportJob(Model):
    """Import, which the platform carries out in the background."""
    __match_args__ = (
        "uuid", "status", "import_type", "source_format", "source_filename", "total_rows", "processed_rows",
        "checkpoint_row", "created_count", "updated_count", "skipped_count", "failed_count", "total_media_bytes",
        "last_error", "created_at", "updated_at", "started_at", "completed_at",
    )
    def __new__(cls, **values: Unpack[_SessionImportJobFields]) -> Self: ...
    def replace(self, **changes: Unpack[_SessionImportJobFields]) -> Self: ...
    uuid: Final[str]
    """Import ID (UUID)."""
    status: Final[SessionImportStatus]
    """Status of the import."""
    import_type: Final[ImportType | None]
    """Type of the imported records."""
    source_format: Final[SourceFormat | None]
    """Format of the file: `csv` or `ndjson`."""
    source_filename: Final[str | None]
    """Name of the file."""
    total_rows: Final[int | None]
    """Number of rows in the file."""
    processed_rows: Final[int | None]
    """Number of rows that were processed so far."""
    checkpoint_row: Final[int | None]
    """Last row whose result is stored; an interrupted import continues after it."""
    created_count: Final[int | None]
    """Number of records that were created."""
    updated_count: Final[int | None]
    """Number of records that were updated."""
    skipped_count: Final[int | None]
    """Number of rows that were skipped because they had been imported before."""
    failed_count: Final[int | None]
    """Number of rows with an error; `sessions.imports.list_errors` lists them."""
    total_media_bytes: Final[int | None]
    """Size of the downloaded images and videos in bytes."""
    last_error: Final[str | None]
    """Error that stopped the import, or the last one of a row. Absent if there was none."""
    created_at: Final[datetime | None]
    """Creation time (RFC 3339)."""
    updated_at: Final[datetime | None]
    """Time of the last update (RFC 3339)."""
    started_at: Final[datetime | None]
    """Time the processing started (RFC 3339). Absent before."""
    completed_at: Final[datetime | None]
    """Time the processing ended (RFC 3339). Absent before."""

class _CreateSessionImportFields(TypedDict, total=False):
    import_type: ImportType | str | None
    workflow_id: str | None
    source_format: SourceFormat | str | None
    extra: Mapping[str, Any] | None

class CreateSessionImport(Model):
    """Parameters for starting an import from a URL."""
    __match_args__ = ("import_type", "workflow_id", "source_format", "source_file_url",)
    def __new__(cls, *, source_file_url: str, **values: Unpack[_CreateSessionImportFields]) -> Self: ...
    def replace(self, *, source_file_url: str = ..., **changes: Unpack[_CreateSessionImportFields]) -> Self: ...
    import_type: Final[ImportType | None]
    """Type of the imported records. Default: `user_verification`."""
    workflow_id: Final[str | None]
    """Workflow ID (UUID) that the imported sessions or rules are assigned to; required for all types except
    `transactions`."""
    source_format: Final[SourceFormat | None]
    """Format of the file: `csv` or `ndjson`. Default: by the name of the file."""
    source_file_url: Final[str]
    """URL of the file (https), which the platform downloads."""

class _RetrieveSessionImportTemplateFields(TypedDict, total=False):
    import_type: ImportType | str | None
    extra: Mapping[str, Any] | None

class RetrieveSessionImportTemplate(Model):
    """Parameters for retrieving the template of an import."""
    __match_args__ = ("import_type",)
    def __new__(cls, **values: Unpack[_RetrieveSessionImportTemplateFields]) -> Self: ...
    def replace(self, **changes: Unpack[_RetrieveSessionImportTemplateFields]) -> Self: ...
    import_type: Final[ImportType | None]
    """Type of the records. Default: `user_verification`."""

class _ListSessionImportErrorsFields(TypedDict, total=False):
    limit: int | None
    offset: int | None
    extra: Mapping[str, Any] | None

class ListSessionImportErrors(Model):
    """Parameters for listing the errors of an import."""
    __match_args__ = ("limit", "offset",)
    def __new__(cls, **values: Unpack[_ListSessionImportErrorsFields]) -> Self: ...
    def replace(self, **changes: Unpack[_ListSessionImportErrorsFields]) -> Self: ...
    limit: Final[int | None]
    """Maximum number of results per page. Default: 50."""
    offset: Final[int | None]
    """Number of results to skip."""

_SessionImportErrorPageFields = TypedDict("_SessionImportErrorPageFields", {
    "count": int | None, "next": str | None, "previous": str | None,
    "results": Sequence[SessionImportError | Mapping[str, Any]] | None, "extra": Mapping[str, Any] | None,
}, total=False)

class SessionImportErrorPage(Page[SessionImportError]):
    """Page of rows of an import that have an error."""
    __match_args__ = ("count", "next", "previous", "results",)
    def __new__(cls, **values: Unpack[_SessionImportErrorPageFields]) -> Self: ...
    def replace(self, **changes: Unpack[_SessionImportErrorPageFields]) -> Self: ...

class AsyncSessionImportErrorPage(AsyncPage[SessionImportError]):
    """Page of rows of an import that have an error."""
    __match_args__ = ("count", "next", "previous", "results",)
    def __new__(cls, **values: Unpack[_SessionImportErrorPageFields]) -> Self: ...
    def replace(self, **changes: Unpack[_SessionImportErrorPageFields]) -> Self: ...

_SessionImportErrorFields = TypedDict("_SessionImportErrorFields", {
    "uuid": str | None, "row_number": int | None, "external_id": str | None, "error": str | None,
    "raw_row": Mapping[str, Any] | None, "created_at": datetime | str | None, "extra": Mapping[str, Any] | None,
}, total=False)

class SessionImportError(Model):
    """Row of an import that has an error."""
    __match_args__ = ("uuid", "row_number", "external_id", "error", "raw_row", "created_at",)
    def __new__(cls, **values: Unpack[_SessionImportErrorFields]) -> Self: ...
    def replace(self, **changes: Unpack[_SessionImportErrorFields]) -> Self: ...
    uuid: Final[str]
    """ID of the error (UUID)."""
    row_number: Final[int | None]
    """Number of the row in the file."""
    external_id: Final[str | None]
    """Identifier of the record at the previous provider."""
    error: Final[str | None]
    """Description of the error."""
    raw_row: Final[dict[str, Any] | None]
    """Values of the row, by column."""
    created_at: Final[datetime | None]
    """Time of the error (RFC 3339)."""

class _AddToBlocklistFields(TypedDict, total=False):
    blocklist_face: bool | None
    blocklist_document: bool | None
    blocklist_phone: bool | None
    blocklist_email: bool | None
    extra: Mapping[str, Any] | None

class AddToBlocklist(Model):
    """Parameters for adding data of a session to the blocklist. Set at least one of the flags to `true`."""
    __match_args__ = ("session_id", "blocklist_face", "blocklist_document", "blocklist_phone", "blocklist_email",)
    def __new__(cls, *, session_id: str, **values: Unpack[_AddToBlocklistFields]) -> Self: ...
    def replace(self, *, session_id: str = ..., **changes: Unpack[_AddToBlocklistFields]) -> Self: ...
    session_id: Final[str]
    """Session ID (UUID); the data is taken from this session."""
    blocklist_face: Final[bool | None]
    """`true` to block the face."""
    blocklist_document: Final[bool | None]
    """`true` to block the identity document."""
    blocklist_phone: Final[bool | None]
    """`true` to block the phone number."""
    blocklist_email: Final[bool | None]
    """`true` to block the e-mail address."""

class _RemoveFromBlocklistFields(TypedDict, total=False):
    unblock_face: bool | None
    unblock_document: bool | None
    unblock_phone: bool | None
    unblock_email: bool | None
    extra: Mapping[str, Any] | None

class RemoveFromBlocklist(Model):
    """Parameters for removing data of a session from the blocklist. Set at least one of the flags to `true`."""
    __match_args__ = ("session_id", "unblock_face", "unblock_document", "unblock_phone", "unblock_email",)
    def __new__(cls, *, session_id: str, **values: Unpack[_RemoveFromBlocklistFields]) -> Self: ...
    def replace(self, *, session_id: str = ..., **changes: Unpack[_RemoveFromBlocklistFields]) -> Self: ...
    session_id: Final[str]
    """Session ID (UUID); the data was taken from this session."""
    unblock_face: Final[bool | None]
    """`true` to unblock the face."""
    unblock_document: Final[bool | None]
    """`true` to unblock the identity document."""
    unblock_phone: Final[bool | None]
    """`true` to unblock the phone number."""
    unblock_email: Final[bool | None]
    """`true` to unblock the e-mail address."""

class _ListBlocklistFields(TypedDict, total=False):
    item_type: BlocklistItemType | str | None
    limit: int | None
    offset: int | None
    extra: Mapping[str, Any] | None

class ListBlocklist(Model):
    """Parameters for listing blocklist entries."""
    __match_args__ = ("item_type", "limit", "offset",)
    def __new__(cls, **values: Unpack[_ListBlocklistFields]) -> Self: ...
    def replace(self, **changes: Unpack[_ListBlocklistFields]) -> Self: ...
    item_type: Final[BlocklistItemType | None]
    """Filter by type of entry: `face`, `document`, `phone` or `email`. Default: all types."""
    limit: Final[int | None]
    """Maximum number of results per page."""
    offset: Final[int | None]
    """Number of results to skip."""

_BlocklistPageFields = TypedDict("_BlocklistPageFields", {
    "count": int | None, "next": str | None, "previous": str | None,
    "results": Sequence[BlocklistItem | Mapping[str, Any]] | None, "extra": Mapping[str, Any] | None,
}, total=False)

class BlocklistPage(Page[BlocklistItem]):
    """Page of blocklist entries, newest first."""
    __match_args__ = ("count", "next", "previous", "results",)
    def __new__(cls, **values: Unpack[_BlocklistPageFields]) -> Self: ...
    def replace(self, **changes: Unpack[_BlocklistPageFields]) -> Self: ...

class AsyncBlocklistPage(AsyncPage[BlocklistItem]):
    """Page of blocklist entries, newest first."""
    __match_args__ = ("count", "next", "previous", "results",)
    def __new__(cls, **values: Unpack[_BlocklistPageFields]) -> Self: ...
    def replace(self, **changes: Unpack[_BlocklistPageFields]) -> Self: ...

_BlocklistItemFields = TypedDict("_BlocklistItemFields", {
    "type": BlocklistItemType | str | None, "session_id": str | None, "session_number": int | None,
    "blocklisted_at": datetime | str | None, "face_image": str | None, "document_type": str | None,
    "document_number": str | None, "phone_number": str | None, "email": str | None, "extra": Mapping[str, Any] | None,
}, total=False)

class BlocklistItem(Model):
    """Blocklist entry."""
    __match_args__ = (
        "type", "session_id", "session_number", "blocklisted_at", "face_image", "document_type", "document_number",
        "phone_number", "email",
    )
    def __new__(cls, **values: Unpack[_BlocklistItemFields]) -> Self: ...
    def replace(self, **changes: Unpack[_BlocklistItemFields]) -> Self: ...
    type: Final[BlocklistItemType]
    """Type of the entry: `face`, `document`, `phone` or `email`."""
    session_id: Final[str | None]
    """Session ID (UUID); the data was taken from this session."""
    session_number: Final[int | None]
    """Sequential session number within the application."""
    blocklisted_at: Final[datetime | None]
    """Time the entry was added (RFC 3339)."""
    face_image: Final[str | None]
    """Short-lived URL of the face image."""
    document_type: Final[str | None]
    """Type of the identity document."""
    document_number: Final[str | None]
    """Number of the identity document."""
    phone_number: Final[str | None]
    """Phone number (E.164)."""
    email: Final[str | None]
    """Blocked e-mail address."""

class _AddToAllowlistFields(TypedDict, total=False):
    extra: Mapping[str, Any] | None

class AddToAllowlist(Model):
    """Parameters for adding an entry to the allowlist. The platform publishes no schema for this request: pass its fields
    under `extra`."""
    __match_args__ = ()
    def __new__(cls, **values: Unpack[_AddToAllowlistFields]) -> Self: ...
    def replace(self, **changes: Unpack[_AddToAllowlistFields]) -> Self: ...

class _ListListsFields(TypedDict, total=False):
    list_type: ListType | str | None
    entry_type: ListEntryType | str | None
    limit: int | None
    offset: int | None
    extra: Mapping[str, Any] | None

class ListLists(Model):
    """Parameters for listing lists."""
    __match_args__ = ("list_type", "entry_type", "limit", "offset",)
    def __new__(cls, **values: Unpack[_ListListsFields]) -> Self: ...
    def replace(self, **changes: Unpack[_ListListsFields]) -> Self: ...
    list_type: Final[ListType | None]
    """Filter by type of list: `blocklist`, `allowlist` or `custom`."""
    entry_type: Final[ListEntryType | None]
    """Filter by type of entries."""
    limit: Final[int | None]
    """Maximum number of results per page."""
    offset: Final[int | None]
    """Number of results to skip."""

_EntryListPageFields = TypedDict("_EntryListPageFields", {
    "count": int | None, "next": str | None, "previous": str | None,
    "results": Sequence[EntryList | Mapping[str, Any]] | None, "extra": Mapping[str, Any] | None,
}, total=False)

class EntryListPage(Page[EntryList]):
    """Page of lists of the application."""
    __match_args__ = ("count", "next", "previous", "results",)
    def __new__(cls, **values: Unpack[_EntryListPageFields]) -> Self: ...
    def replace(self, **changes: Unpack[_EntryListPageFields]) -> Self: ...

class AsyncEntryListPage(AsyncPage[EntryList]):
    """Page of lists of the application."""
    __match_args__ = ("count", "next", "previous", "results",)
    def __new__(cls, **values: Unpack[_EntryListPageFields]) -> Self: ...
    def replace(self, **changes: Unpack[_EntryListPageFields]) -> Self: ...

_EntryListFields = TypedDict("_EntryListFields", {
    "uuid": str | None, "name": str | None, "description": str | None, "list_type": ListType | str | None,
    "entry_type": ListEntryType | str | None, "is_system": bool | None, "entry_count": int | None,
    "last_entry_added_at": datetime | str | None, "created_at": datetime | str | None,
    "updated_at": datetime | str | None, "extra": Mapping[str, Any] | None,
}, total=False)

class EntryList(Model):
    """List of values. The platform publishes no schema for this response; fields that are not declared are under `extra`."""
    __match_args__ = (
        "uuid", "name", "description", "list_type", "entry_type", "is_system", "entry_count", "last_entry_added_at",
        "created_at", "updated_at",
    )
    def __new__(cls, **values: Unpack[_EntryListFields]) -> Self: ...
    def replace(self, **changes: Unpack[_EntryListFields]) -> Self: ...
    uuid: Final[str]
    """List ID (UUID)."""
    name: Final[str | None]
    """Name of the list."""
    description: Final[str | None]
    """Description of the list."""
    list_type: Final[ListType | None]
    """Type of the list: `blocklist`, `allowlist` or `custom`."""
    entry_type: Final[ListEntryType | None]
    """Type of the entries."""
    is_system: Final[bool | None]
    """`true` if the platform created the list; such a list can be neither changed nor deleted."""
    entry_count: Final[int | None]
    """Number of entries in the list."""
    last_entry_added_at: Final[datetime | None]
    """Time an entry was last added (RFC 3339). Absent if the list is empty."""
    created_at: Final[datetime | None]
    """Creation time (RFC 3339)."""
    updated_at: Final[datetime | None]
    """Time of the last update (RFC 3339)."""

class _CreateListFields(TypedDict, total=False):
    description: str | None
    extra: Mapping[str, Any] | None

class CreateList(Model):
    """Parameters for creating a list."""
    __match_args__ = ("name", "description", "list_type", "entry_type",)
    def __new__(cls, *, name: str, list_type: ListType | str, entry_type: ListEntryType | str, **values: Unpack[_CreateListFields]) -> Self: ...
    def replace(self, *, name: str = ..., list_type: ListType | str = ..., entry_type: ListEntryType | str = ..., **changes: Unpack[_CreateListFields]) -> Self: ...
    name: Final[str]
    """Name of the list, at most 255 characters; unique within the application."""
    description: Final[str | None]
    """Description of the list."""
    list_type: Final[ListType]
    """Type of the list: `allowlist` or `custom`. The platform creates blocklists itself."""
    entry_type: Final[ListEntryType]
    """Type of the entries."""

class _UpdateListFields(TypedDict, total=False):
    name: str | None
    description: str | None
    extra: Mapping[str, Any] | None

class UpdateList(Model):
    """Parameters for updating a list. Fields that are not set keep their values."""
    __match_args__ = ("name", "description",)
    def __new__(cls, **values: Unpack[_UpdateListFields]) -> Self: ...
    def replace(self, **changes: Unpack[_UpdateListFields]) -> Self: ...
    name: Final[str | None]
    """Name of the list, at most 255 characters; unique within the application."""
    description: Final[str | None]
    """Description of the list."""

class _ListListEntriesFields(TypedDict, total=False):
    search: str | None
    limit: int | None
    offset: int | None
    extra: Mapping[str, Any] | None

class ListListEntries(Model):
    """Parameters for listing the entries of a list."""
    __match_args__ = ("search", "limit", "offset",)
    def __new__(cls, **values: Unpack[_ListListEntriesFields]) -> Self: ...
    def replace(self, **changes: Unpack[_ListListEntriesFields]) -> Self: ...
    search: Final[str | None]
    """Searches values and labels of entries."""
    limit: Final[int | None]
    """Maximum number of results per page. Default: 25 or 50, depending on the deployment."""
    offset: Final[int | None]
    """Number of results to skip."""

_ListEntryPageFields = TypedDict("_ListEntryPageFields", {
    "count": int | None, "next": str | None, "previous": str | None,
    "results": Sequence[ListEntry | Mapping[str, Any]] | None, "extra": Mapping[str, Any] | None,
}, total=False)

class ListEntryPage(Page[ListEntry]):
    """Page of entries of a list."""
    __match_args__ = ("count", "next", "previous", "results",)
    def __new__(cls, **values: Unpack[_ListEntryPageFields]) -> Self: ...
    def replace(self, **changes: Unpack[_ListEntryPageFields]) -> Self: ...

class AsyncListEntryPage(AsyncPage[ListEntry]):
    """Page of entries of a list."""
    __match_args__ = ("count", "next", "previous", "results",)
    def __new__(cls, **values: Unpack[_ListEntryPageFields]) -> Self: ...
    def replace(self, **changes: Unpack[_ListEntryPageFields]) -> Self: ...

_ListEntryFields = TypedDict("_ListEntryFields", {
    "uuid": str | None, "value": str | None, "display_label": str | None, "comment": str | None, "added_by": str | None,
    "reference_session_id": str | None, "reference_session_number": int | None, "reference_object_uuid": str | None,
    "metadata": Mapping[str, Any] | None, "created_at": datetime | str | None, "extra": Mapping[str, Any] | None,
}, total=False)

class ListEntry(Model):
    """Entry of a list. The platform publishes no schema for this response; fields that are not declared are under `extra`."""
    __match_args__ = (
        "uuid", "value", "display_label", "comment", "added_by", "reference_session_id", "reference_session_number",
        "reference_object_uuid", "metadata", "created_at",
    )
    def __new__(cls, **values: Unpack[_ListEntryFields]) -> Self: ...
    def replace(self, **changes: Unpack[_ListEntryFields]) -> Self: ...
    uuid: Final[str]
    """Entry ID (UUID)."""
    value: Final[str | None]
    """Value of the entry in normalized form: upper case for countries, lower case for most other types."""
    display_label: Final[str | None]
    """Label of the entry, shown in the console."""
    comment: Final[str | None]
    """Reason for adding the entry."""
    added_by: Final[str | None]
    """Origin of the entry: `api`, `console`, `system` or an e-mail address."""
    reference_session_id: Final[str | None]
    """Session ID (UUID), if the value was taken from a session."""
    reference_session_number: Final[int | None]
    """Sequential session number within the application, if the value was taken from a session."""
    reference_object_uuid: Final[str | None]
    """ID of the object that the value was taken from (UUID), such as a face, transaction, user or business."""
    metadata: Final[dict[str, Any] | None]
    """Custom data stored with the entry, such as `reference_type`."""
    created_at: Final[datetime | None]
    """Creation time (RFC 3339)."""

class _CreateListEntryFields(TypedDict, total=False):
    value: str | None
    reference_session_id: str | None
    reference_object_uuid: str | None
    display_label: str | None
    comment: str | None
    metadata: Mapping[str, Any] | None
    extra: Mapping[str, Any] | None

class CreateListEntry(Model):
    """Parameters for adding an entry to a list. Set `value` or `reference_session_id`."""
    __match_args__ = ("value", "reference_session_id", "reference_object_uuid", "display_label", "comment", "metadata",)
    def __new__(cls, **values: Unpack[_CreateListEntryFields]) -> Self: ...
    def replace(self, **changes: Unpack[_CreateListEntryFields]) -> Self: ...
    value: Final[str | None]
    """Value to add, in the form of the list's type of entry: an e-mail address, a phone number (E.164), an IP address or
    range (CIDR), a country (ISO 3166-1 alpha-3) and so on. Case is ignored."""
    reference_session_id: Final[str | None]
    """Session ID (UUID) to take the value from. With `value`, which selects one of several values of the session."""
    reference_object_uuid: Final[str | None]
    """ID of the object that the value comes from (UUID), such as a transaction, user or business."""
    display_label: Final[str | None]
    """Label of the entry, shown in the console."""
    comment: Final[str | None]
    """Reason for adding the entry."""
    metadata: Final[dict[str, Any] | None]
    """Custom data stored with the entry, such as `reference_type` (`transaction`, `vendor_user` or `vendor_business`)."""

class _UploadListFaceFields(TypedDict, total=False):
    comment: str | None
    display_label: str | None
    extra: Mapping[str, Any] | None

class UploadListFace(Model):
    """Parameters for adding a face to a list."""
    __match_args__ = ("image", "comment", "display_label",)
    def __new__(cls, *, image: str, **values: Unpack[_UploadListFaceFields]) -> Self: ...
    def replace(self, *, image: str = ..., **changes: Unpack[_UploadListFaceFields]) -> Self: ...
    image: Final[str]
    """Image of the face: base64 of a JPEG, PNG or WebP image."""
    comment: Final[str | None]
    """Reason for adding the face."""
    display_label: Final[str | None]
    """Label of the entry, shown in the console."""

class _ListQuestionnairesFields(TypedDict, total=False):
    limit: int | None
    offset: int | None
    extra: Mapping[str, Any] | None

class ListQuestionnaires(Model):
    """Parameters for listing questionnaires."""
    __match_args__ = ("limit", "offset",)
    def __new__(cls, **values: Unpack[_ListQuestionnairesFields]) -> Self: ...
    def replace(self, **changes: Unpack[_ListQuestionnairesFields]) -> Self: ...
    limit: Final[int | None]
    """Maximum number of results per page; 50 by default."""
    offset: Final[int | None]
    """Number of results to skip; 0 by default."""

_QuestionnairePageFields = TypedDict("_QuestionnairePageFields", {
    "count": int | None, "next": str | None, "previous": str | None,
    "results": Sequence[Questionnaire | Mapping[str, Any]] | None, "extra": Mapping[str, Any] | None,
}, total=False)

class QuestionnairePage(Page[Questionnaire]):
    """One page of questionnaires."""
    __match_args__ = ("count", "next", "previous", "results",)
    def __new__(cls, **values: Unpack[_QuestionnairePageFields]) -> Self: ...
    def replace(self, **changes: Unpack[_QuestionnairePageFields]) -> Self: ...

class AsyncQuestionnairePage(AsyncPage[Questionnaire]):
    """One page of questionnaires."""
    __match_args__ = ("count", "next", "previous", "results",)
    def __new__(cls, **values: Unpack[_QuestionnairePageFields]) -> Self: ...
    def replace(self, **changes: Unpack[_QuestionnairePageFields]) -> Self: ...

_QuestionnaireFields = TypedDict("_QuestionnaireFields", {
    "uuid": str | None, "title": str | None, "description": str | None, "languages": Sequence[str] | None,
    "default_language": str | None, "is_active": bool | None, "is_simple_questionnaire": bool | None,
    "question_types": Sequence[str] | None, "workflow_names": Sequence[str] | None, "graph": Mapping[str, Any] | None,
    "sections": Sequence[QuestionnaireSection | Mapping[str, Any]] | None, "questionnaire_group_id": str | None,
    "version": int | None, "status": PublicationStatus | str | None, "published_at": datetime | str | None,
    "is_editable": bool | None, "created_at": datetime | str | None, "updated_at": datetime | str | None,
    "extra": Mapping[str, Any] | None,
}, total=False)

class Questionnaire(Model):
    """A questionnaire. List results omit its elements."""
    __match_args__ = (
        "uuid", "title", "description", "languages", "default_language", "is_active", "is_simple_questionnaire",
        "question_types", "workflow_names", "graph", "sections", "questionnaire_group_id", "version", "status",
        "published_at", "is_editable", "created_at", "updated_at",
    )
    def __new__(cls, **values: Unpack[_QuestionnaireFields]) -> Self: ...
    def replace(self, **changes: Unpack[_QuestionnaireFields]) -> Self: ...
    uuid: Final[str]
    """Version ID (UUID): identifies this version of the questionnaire."""
    title: Final[str | None]
    """Questionnaire title."""
    description: Final[str | None]
    """Introduction shown to users before the questions."""
    languages: Final[list[str] | None]
    """Language codes of the questionnaire."""
    default_language: Final[str | None]
    """Language code used for users whose own language is not available."""
    is_active: Final[bool | None]
    """`true` if the questionnaire can be used."""
    is_simple_questionnaire: Final[bool | None]
    """`true` if the questionnaire is a plain list of elements; `false` if it branches."""
    question_types: Final[list[str] | None]
    """Types of the elements. Present in list results only."""
    workflow_names: Final[list[str] | None]
    """Names of the workflows that use the questionnaire. Present in list results only."""
    graph: Final[dict[str, Any] | None]
    """Graph of the elements and the order in which they follow each other."""
    sections: Final[list[QuestionnaireSection] | None]
    """Sections with the elements as shown to users."""
    questionnaire_group_id: Final[str | None]
    """Group ID (UUID) shared by all versions of the questionnaire."""
    version: Final[int | None]
    """Version number of the questionnaire."""
    status: Final[PublicationStatus | None]
    """Publication status: `draft` or `published`."""
    published_at: Final[datetime | None]
    """Publication time (RFC 3339)."""
    is_editable: Final[bool | None]
    """`true` if the questionnaire can be changed."""
    created_at: Final[datetime | None]
    """Creation time (RFC 3339)."""
    updated_at: Final[datetime | None]
    """Time of the last change (RFC 3339)."""

class _CreateQuestionnaireFields(TypedDict, total=False):
    description: str | None
    languages: Sequence[str] | None
    default_language: str | None
    is_active: bool | None
    status: PublicationStatus | str | None
    extra: Mapping[str, Any] | None

class CreateQuestionnaire(Model):
    """Parameters for creating a questionnaire."""
    __match_args__ = ("title", "description", "languages", "default_language", "is_active", "status", "form_elements",)
    def __new__(cls, *, title: str, form_elements: Sequence[QuestionnaireElement | Mapping[str, Any]], **values: Unpack[_CreateQuestionnaireFields]) -> Self: ...
    def replace(self, *, title: str = ..., form_elements: Sequence[QuestionnaireElement | Mapping[str, Any]] = ..., **changes: Unpack[_CreateQuestionnaireFields]) -> Self: ...
    title: Final[str]
    """Questionnaire title."""
    description: Final[str | None]
    """Introduction shown to users before the questions."""
    languages: Final[list[str] | None]
    """Language codes of the questionnaire, including `en`. Required by the platform; when unset, the languages of all
    labels and other translations plus `default_language` are sent. An empty list sends none."""
    default_language: Final[str | None]
    """Language code used for users whose own language is not available."""
    is_active: Final[bool | None]
    """`true` if the questionnaire can be used; `true` by default."""
    status: Final[PublicationStatus | None]
    """Publication status: `draft` or `published`."""
    form_elements: Final[list[QuestionnaireElement]]
    """Questionnaire elements, in order; at least one."""

class _QuestionnaireElementFields(TypedDict, total=False):
    id: str | None
    description: Mapping[str, str] | None
    placeholder: Mapping[str, str] | None
    is_required: bool | None
    options: Sequence[QuestionnaireOption | Mapping[str, Any]] | None
    max_files: int | None
    validation: ElementValidation | Mapping[str, Any] | None
    extra: Mapping[str, Any] | None

class QuestionnaireElement(Model):
    """An element of a questionnaire."""
    __match_args__ = (
        "id", "element_type", "label", "description", "placeholder", "is_required", "options", "max_files",
        "validation",
    )
    def __new__(cls, *, element_type: QuestionnaireElementType | str, label: Mapping[str, str], **values: Unpack[_QuestionnaireElementFields]) -> Self: ...
    def replace(self, *, element_type: QuestionnaireElementType | str = ..., label: Mapping[str, str] = ..., **changes: Unpack[_QuestionnaireElementFields]) -> Self: ...
    id: Final[str | None]
    """Your own identifier of the element, unique in the questionnaire; generated by the platform when unset."""
    element_type: Final[QuestionnaireElementType]
    """Element type, such as `short_text` or `multiple_choice`."""
    label: Final[dict[str, str]]
    """Question or heading shown to the user, by language code."""
    description: Final[dict[str, str] | None]
    """Explanation of the question, by language code."""
    placeholder: Final[dict[str, str] | None]
    """Placeholder shown in the empty field, by language code."""
    is_required: Final[bool | None]
    """`true` if an answer is required; `false` by default."""
    options: Final[list[QuestionnaireOption] | None]
    """Options to choose from; for `dropdown`, `single_choice`, `multiple_choice` and `checkbox`."""
    max_files: Final[int | None]
    """Maximum number of files the user can upload, 1 to 5; for `file_upload` and `image`."""
    validation: Final[ElementValidation | None]
    """Rules that the answer must satisfy."""

class _QuestionnaireOptionFields(TypedDict, total=False):
    value: str | None
    extra: Mapping[str, Any] | None

class QuestionnaireOption(Model):
    """An option of a questionnaire element."""
    __match_args__ = ("value", "label",)
    def __new__(cls, *, label: Mapping[str, str], **values: Unpack[_QuestionnaireOptionFields]) -> Self: ...
    def replace(self, *, label: Mapping[str, str] = ..., **changes: Unpack[_QuestionnaireOptionFields]) -> Self: ...
    value: Final[str | None]
    """Value of the answer when this option is chosen; generated by the platform when unset."""
    label: Final[dict[str, str]]
    """Label shown to the user, by language code."""

class _ElementValidationFields(TypedDict, total=False):
    pattern: str | None
    min_length: int | None
    max_length: int | None
    min: float | None
    max: float | None
    error_message: Mapping[str, str] | None
    extra: Mapping[str, Any] | None

class ElementValidation(Model):
    """Rules that an answer must satisfy."""
    __match_args__ = ("pattern", "min_length", "max_length", "min", "max", "error_message",)
    def __new__(cls, **values: Unpack[_ElementValidationFields]) -> Self: ...
    def replace(self, **changes: Unpack[_ElementValidationFields]) -> Self: ...
    pattern: Final[str | None]
    """Regular expression the entire answer must match, without anchors."""
    min_length: Final[int | None]
    """Minimum length of the answer in characters, 0 or more."""
    max_length: Final[int | None]
    """Maximum length of the answer in characters, 0 or more."""
    min: Final[float | None]
    """Minimum value of a numeric answer."""
    max: Final[float | None]
    """Maximum value of a numeric answer."""
    error_message: Final[dict[str, str] | None]
    """Message shown to the user when the answer is invalid, by language code."""

class _UpdateQuestionnaireFields(TypedDict, total=False):
    title: str | None
    description: str | None
    languages: Sequence[str] | None
    default_language: str | None
    is_active: bool | None
    status: PublicationStatus | str | None
    form_elements: Sequence[QuestionnaireElement | Mapping[str, Any]] | None
    extra: Mapping[str, Any] | None

class UpdateQuestionnaire(Model):
    """Parameters for updating a questionnaire. Unset fields stay unchanged."""
    __match_args__ = ("title", "description", "languages", "default_language", "is_active", "status", "form_elements",)
    def __new__(cls, **values: Unpack[_UpdateQuestionnaireFields]) -> Self: ...
    def replace(self, **changes: Unpack[_UpdateQuestionnaireFields]) -> Self: ...
    title: Final[str | None]
    """Questionnaire title."""
    description: Final[str | None]
    """Introduction shown to users before the questions."""
    languages: Final[list[str] | None]
    """Language codes of the questionnaire, including `en`."""
    default_language: Final[str | None]
    """Language code used for users whose own language is not available."""
    is_active: Final[bool | None]
    """`true` if the questionnaire can be used."""
    status: Final[PublicationStatus | None]
    """Publication status. `published` on a published version creates a new version with a new identifier."""
    form_elements: Final[list[QuestionnaireElement] | None]
    """All questionnaire elements, in order; they replace the existing elements. At least one."""

class _ListUsersFields(TypedDict, total=False):
    status: UserStatus | str | None
    search: str | None
    country: str | None
    limit: int | None
    offset: int | None
    extra: Mapping[str, Any] | None

class ListUsers(Model):
    """Parameters for listing users."""
    __match_args__ = ("status", "search", "country", "limit", "offset",)
    def __new__(cls, **values: Unpack[_ListUsersFields]) -> Self: ...
    def replace(self, **changes: Unpack[_ListUsersFields]) -> Self: ...
    status: Final[UserStatus | None]
    """Filter by user status; some deployments ignore filters."""
    search: Final[str | None]
    """Searches names and identifiers that contain this string."""
    country: Final[str | None]
    """Filter by country of the documents (ISO 3166-1 alpha-3)."""
    limit: Final[int | None]
    """Maximum number of results per page, at most 200. Default: 50."""
    offset: Final[int | None]
    """Number of results to skip."""

_UserPageFields = TypedDict("_UserPageFields", {
    "count": int | None, "next": str | None, "previous": str | None,
    "results": Sequence[UserSummary | Mapping[str, Any]] | None, "extra": Mapping[str, Any] | None,
}, total=False)

class UserPage(Page[UserSummary]):
    """Page of users of the application."""
    __match_args__ = ("count", "next", "previous", "results",)
    def __new__(cls, **values: Unpack[_UserPageFields]) -> Self: ...
    def replace(self, **changes: Unpack[_UserPageFields]) -> Self: ...

class AsyncUserPage(AsyncPage[UserSummary]):
    """Page of users of the application."""
    __match_args__ = ("count", "next", "previous", "results",)
    def __new__(cls, **values: Unpack[_UserPageFields]) -> Self: ...
    def replace(self, **changes: Unpack[_UserPageFields]) -> Self: ...

_UserSummaryFields = TypedDict("_UserSummaryFields", {
    "didit_internal_id": str | None, "vendor_data": str | None, "display_name": str | None, "full_name": str | None,
    "date_of_birth": date | str | None, "effective_name": str | None, "status": UserStatus | str | None,
    "portrait_image_url": str | None, "session_count": int | None, "approved_count": int | None,
    "declined_count": int | None, "in_review_count": int | None, "issuing_states": Sequence[str] | None,
    "approved_emails": Sequence[str] | None, "approved_phones": Sequence[str] | None,
    "features": Mapping[str, Any] | None, "features_list": Sequence[FeatureProgress | Mapping[str, Any]] | None,
    "last_session_at": datetime | str | None, "first_session_at": datetime | str | None,
    "last_activity_at": datetime | str | None, "tags": Sequence[Tag | Mapping[str, Any]] | None,
    "created_at": datetime | str | None, "extra": Mapping[str, Any] | None,
}, total=False)

class UserSummary(Model):
    """User in a list of users."""
    __match_args__ = (
        "didit_internal_id", "vendor_data", "display_name", "full_name", "date_of_birth", "effective_name", "status",
        "portrait_image_url", "session_count", "approved_count", "declined_count", "in_review_count", "issuing_states",
        "approved_emails", "approved_phones", "features", "features_list", "last_session_at", "first_session_at",
        "last_activity_at", "tags", "created_at",
    )
    def __new__(cls, **values: Unpack[_UserSummaryFields]) -> Self: ...
    def replace(self, **changes: Unpack[_UserSummaryFields]) -> Self: ...
    didit_internal_id: Final[str]
    """User ID assigned by Didit (UUID)."""
    vendor_data: Final[str | None]
    """Your own identifier of the user."""
    display_name: Final[str | None]
    """Custom display name of the user, set by you."""
    full_name: Final[str | None]
    """Full name, taken from the documents or set by you."""
    date_of_birth: Final[date | None]
    """Date of birth (YYYY-MM-DD)."""
    effective_name: Final[str | None]
    """Name displayed by the platform: `display_name` if set, otherwise `full_name`."""
    status: Final[UserStatus]
    """User status: `ACTIVE`, `FLAGGED` or `BLOCKED`, or a value of the older set."""
    portrait_image_url: Final[str | None]
    """Short-lived URL of the portrait image. Absent if the API key has no access to media."""
    session_count: Final[int | None]
    """Number of sessions of the user."""
    approved_count: Final[int | None]
    """Number of approved sessions."""
    declined_count: Final[int | None]
    """Number of declined sessions."""
    in_review_count: Final[int | None]
    """Number of sessions in review."""
    issuing_states: Final[list[str] | None]
    """Issuing countries of the documents (ISO 3166-1 alpha-3)."""
    approved_emails: Final[list[str] | None]
    """Verified e-mail addresses."""
    approved_phones: Final[list[str] | None]
    """Verified phone numbers (E.164)."""
    features: Final[dict[str, Any] | None]
    """Latest status of each feature, as an object keyed by feature."""
    features_list: Final[list[FeatureProgress] | None]
    """Latest status of each feature, as a list."""
    last_session_at: Final[datetime | None]
    """Creation time of the latest session (RFC 3339)."""
    first_session_at: Final[datetime | None]
    """Creation time of the first session (RFC 3339)."""
    last_activity_at: Final[datetime | None]
    """Time of the last activity (RFC 3339)."""
    tags: Final[list[Tag] | None]
    """Tags of the user."""
    created_at: Final[datetime | None]
    """Creation time (RFC 3339)."""

_TagFields = TypedDict("_TagFields", {
    "uuid": str | None, "name": str | None, "color": str | None, "description": str | None,
    "source": TagSource | str | None, "created_at": datetime | str | None, "updated_at": datetime | str | None,
    "extra": Mapping[str, Any] | None,
}, total=False)

class Tag(Model):
    """Tag that can be attached to users."""
    __match_args__ = ("uuid", "name", "color", "description", "source", "created_at", "updated_at",)
    def __new__(cls, **values: Unpack[_TagFields]) -> Self: ...
    def replace(self, **changes: Unpack[_TagFields]) -> Self: ...
    uuid: Final[str]
    """Tag ID (UUID)."""
    name: Final[str | None]
    """Name of the tag."""
    color: Final[str | None]
    """Color of the tag."""
    description: Final[str | None]
    """Description of the tag."""
    source: Final[TagSource | None]
    """Source of the tag: `didit` (the platform) or `custom` (your organization)."""
    created_at: Final[datetime | None]
    """Creation time (RFC 3339)."""
    updated_at: Final[datetime | None]
    """Time of the last update (RFC 3339)."""

_UserFields = TypedDict("_UserFields", {
    "didit_internal_id": str | None, "vendor_data": str | None, "display_name": str | None, "full_name": str | None,
    "date_of_birth": date | str | None, "effective_name": str | None, "status": UserStatus | str | None,
    "portrait_image_url": str | None, "session_count": int | None, "approved_count": int | None,
    "declined_count": int | None, "in_review_count": int | None, "issuing_states": Sequence[str] | None,
    "approved_emails": Sequence[str] | None, "approved_phones": Sequence[str] | None,
    "features": Mapping[str, Any] | None, "features_list": Sequence[FeatureProgress | Mapping[str, Any]] | None,
    "last_session_at": datetime | str | None, "first_session_at": datetime | str | None,
    "last_activity_at": datetime | str | None, "metadata": Mapping[str, Any] | None,
    "tags": Sequence[UserTag | Mapping[str, Any]] | None, "comments": Sequence[UserComment | Mapping[str, Any]] | None,
    "created_at": datetime | str | None, "updated_at": datetime | str | None, "extra": Mapping[str, Any] | None,
}, total=False)

class User(Model):
    """User with all details."""
    __match_args__ = (
        "didit_internal_id", "vendor_data", "display_name", "full_name", "date_of_birth", "effective_name", "status",
        "portrait_image_url", "session_count", "approved_count", "declined_count", "in_review_count", "issuing_states",
        "approved_emails", "approved_phones", "features", "features_list", "last_session_at", "first_session_at",
        "last_activity_at", "metadata", "tags", "comments", "created_at", "updated_at",
    )
    def __new__(cls, **values: Unpack[_UserFields]) -> Self: ...
    def replace(self, **changes: Unpack[_UserFields]) -> Self: ...
    didit_internal_id: Final[str]
    """User ID assigned by Didit (UUID)."""
    vendor_data: Final[str | None]
    """Your own identifier of the user."""
    display_name: Final[str | None]
    """Custom display name of the user, set by you."""
    full_name: Final[str | None]
    """Full name, taken from the documents or set by you."""
    date_of_birth: Final[date | None]
    """Date of birth (YYYY-MM-DD)."""
    effective_name: Final[str | None]
    """Name displayed by the platform: `display_name` if set, otherwise `full_name`."""
    status: Final[UserStatus]
    """User status: `ACTIVE`, `FLAGGED` or `BLOCKED`, or a value of the older set."""
    portrait_image_url: Final[str | None]
    """Short-lived URL of the portrait image. Absent if the API key has no access to media."""
    session_count: Final[int | None]
    """Number of sessions of the user."""
    approved_count: Final[int | None]
    """Number of approved sessions."""
    declined_count: Final[int | None]
    """Number of declined sessions."""
    in_review_count: Final[int | None]
    """Number of sessions in review."""
    issuing_states: Final[list[str] | None]
    """Issuing countries of the documents (ISO 3166-1 alpha-3)."""
    approved_emails: Final[list[str] | None]
    """Verified e-mail addresses."""
    approved_phones: Final[list[str] | None]
    """Verified phone numbers (E.164)."""
    features: Final[dict[str, Any] | None]
    """Latest status of each feature, as an object keyed by feature."""
    features_list: Final[list[FeatureProgress] | None]
    """Latest status of each feature, as a list."""
    last_session_at: Final[datetime | None]
    """Creation time of the latest session (RFC 3339)."""
    first_session_at: Final[datetime | None]
    """Creation time of the first session (RFC 3339)."""
    last_activity_at: Final[datetime | None]
    """Time of the last activity (RFC 3339)."""
    metadata: Final[dict[str, Any] | None]
    """Custom data stored with the user."""
    tags: Final[list[UserTag] | None]
    """Tags of the user, each with the person who added it."""
    comments: Final[list[UserComment] | None]
    """Comments on the user and history of changes."""
    created_at: Final[datetime | None]
    """Creation time (RFC 3339)."""
    updated_at: Final[datetime | None]
    """Time of the last update (RFC 3339)."""

_UserTagFields = TypedDict("_UserTagFields", {
    "uuid": str | None, "tag": Tag | Mapping[str, Any] | None, "name": str | None, "color": str | None,
    "added_by_email": str | None, "added_by_name": str | None, "created_at": datetime | str | None,
    "extra": Mapping[str, Any] | None,
}, total=False)

class UserTag(Model):
    """Tag attached to a user. If the platform sends only the tag itself, `name` and `color` contain its name and color."""
    __match_args__ = ("uuid", "tag", "name", "color", "added_by_email", "added_by_name", "created_at",)
    def __new__(cls, **values: Unpack[_UserTagFields]) -> Self: ...
    def replace(self, **changes: Unpack[_UserTagFields]) -> Self: ...
    uuid: Final[str]
    """ID of the attachment of the tag to the user, or of the tag itself (UUID)."""
    tag: Final[Tag | None]
    """The attached tag."""
    name: Final[str | None]
    """Name of the tag."""
    color: Final[str | None]
    """Color of the tag."""
    added_by_email: Final[str | None]
    """E-mail address of the person who added the tag."""
    added_by_name: Final[str | None]
    """Name of the person who added the tag."""
    created_at: Final[datetime | None]
    """Time the tag was added (RFC 3339)."""

_UserCommentFields = TypedDict("_UserCommentFields", {
    "uuid": str | None, "comment_type": UserCommentType | str | None, "comment": str | None, "actor_email": str | None,
    "actor_name": str | None, "previous_status": UserStatus | str | None, "new_status": UserStatus | str | None,
    "previous_value": Mapping[str, Any] | None, "new_value": Mapping[str, Any] | None,
    "changed_fields": Sequence[str] | None, "metadata": Mapping[str, Any] | None,
    "mentioned_emails": Sequence[str] | None, "created_at": datetime | str | None, "extra": Mapping[str, Any] | None,
}, total=False)

class UserComment(Model):
    """Comment or change in the history of a user."""
    __match_args__ = (
        "uuid", "comment_type", "comment", "actor_email", "actor_name", "previous_status", "new_status",
        "previous_value", "new_value", "changed_fields", "metadata", "mentioned_emails", "created_at",
    )
    def __new__(cls, **values: Unpack[_UserCommentFields]) -> Self: ...
    def replace(self, **changes: Unpack[_UserCommentFields]) -> Self: ...
    uuid: Final[str]
    """Comment ID (UUID)."""
    comment_type: Final[UserCommentType | None]
    """Type of the comment or change."""
    comment: Final[str | None]
    """Comment written by the actor."""
    actor_email: Final[str | None]
    """E-mail address of the actor."""
    actor_name: Final[str | None]
    """Name of the actor."""
    previous_status: Final[UserStatus | None]
    """User status before the change."""
    new_status: Final[UserStatus | None]
    """User status after the change."""
    previous_value: Final[dict[str, Any] | None]
    """Values of the changed fields before the change."""
    new_value: Final[dict[str, Any] | None]
    """Values of the changed fields after the change."""
    changed_fields: Final[list[str] | None]
    """Names of the changed fields."""
    metadata: Final[dict[str, Any] | None]
    """Further details of the change."""
    mentioned_emails: Final[list[str] | None]
    """E-mail addresses of the persons mentioned in the comment."""
    created_at: Final[datetime | None]
    """Creation time (RFC 3339)."""

class _UpdateUserFields(TypedDict, total=False):
    full_name: str | None
    display_name: str | None
    date_of_birth: date | str | None
    status: UserStatus | str | None
    metadata: Mapping[str, Any] | None
    approved_emails: Sequence[str] | None
    approved_phones: Sequence[str] | None
    issuing_states: Sequence[str] | None
    extra: Mapping[str, Any] | None

class UpdateUser(Model):
    """Parameters for updating a user. Fields that are not set keep their values; lists and `metadata` replace the stored
    ones."""
    __match_args__ = (
        "full_name", "display_name", "date_of_birth", "status", "metadata", "approved_emails", "approved_phones",
        "issuing_states",
    )
    def __new__(cls, **values: Unpack[_UpdateUserFields]) -> Self: ...
    def replace(self, **changes: Unpack[_UpdateUserFields]) -> Self: ...
    full_name: Final[str | None]
    """Full name, at most 512 characters."""
    display_name: Final[str | None]
    """Custom display name of the user."""
    date_of_birth: Final[date | None]
    """Date of birth (YYYY-MM-DD)."""
    status: Final[UserStatus | None]
    """User status to set manually. Prefer `update_status`, which also synchronizes the blocklist and records the
    actor."""
    metadata: Final[dict[str, Any] | None]
    """Custom data stored with the user."""
    approved_emails: Final[list[str] | None]
    """Verified e-mail addresses."""
    approved_phones: Final[list[str] | None]
    """Verified phone numbers (E.164)."""
    issuing_states: Final[list[str] | None]
    """Issuing countries of the documents (ISO 3166-1 alpha-3)."""

class _UpdateUserStatusFields(TypedDict, total=False):
    extra: Mapping[str, Any] | None

class UpdateUserStatus(Model):
    """Parameters for updating the status of a user."""
    __match_args__ = ("status",)
    def __new__(cls, *, status: UserStatus | str, **values: Unpack[_UpdateUserStatusFields]) -> Self: ...
    def replace(self, *, status: UserStatus | str = ..., **changes: Unpack[_UpdateUserStatusFields]) -> Self: ...
    status: Final[UserStatus]
    """New user status: `ACTIVE`, `FLAGGED` or `BLOCKED`."""

class _BatchDeleteUsersFields(TypedDict, total=False):
    vendor_data_list: Sequence[str] | None
    didit_internal_id_list: Sequence[str] | None
    delete_all: bool | None
    extra: Mapping[str, Any] | None

class BatchDeleteUsers(Model):
    """Parameters for deleting several users, or all of them. Set at least one of the lists, or `delete_all`."""
    __match_args__ = ("vendor_data_list", "didit_internal_id_list", "delete_all",)
    def __new__(cls, **values: Unpack[_BatchDeleteUsersFields]) -> Self: ...
    def replace(self, **changes: Unpack[_BatchDeleteUsersFields]) -> Self: ...
    vendor_data_list: Final[list[str] | None]
    """Your own identifiers of the users to delete."""
    didit_internal_id_list: Final[list[str] | None]
    """User IDs assigned by Didit (UUIDs) of the users to delete."""
    delete_all: Final[bool | None]
    """`true` to delete **all** users of the application. Default: `false`."""

_DeletedUsersFields = TypedDict("_DeletedUsersFields", {
    "deleted": int | None, "extra": Mapping[str, Any] | None,
}, total=False)

class DeletedUsers(Model):
    """Result of deleting several users."""
    __match_args__ = ("deleted",)
    def __new__(cls, **values: Unpack[_DeletedUsersFields]) -> Self: ...
    def replace(self, **changes: Unpack[_DeletedUsersFields]) -> Self: ...
    deleted: Final[int | None]
    """Number of deleted users. Absent if the platform does not report it."""

class _CreateUserFields(TypedDict, total=False):
    full_name: str | None
    display_name: str | None
    date_of_birth: date | str | None
    status: UserStatus | str | None
    metadata: Mapping[str, Any] | None
    approved_emails: Sequence[str] | None
    approved_phones: Sequence[str] | None
    issuing_states: Sequence[str] | None
    extra: Mapping[str, Any] | None

class CreateUser(Model):
    """Parameters for creating a user before the first session."""
    __match_args__ = (
        "vendor_data", "full_name", "display_name", "date_of_birth", "status", "metadata", "approved_emails",
        "approved_phones", "issuing_states",
    )
    def __new__(cls, *, vendor_data: str, **values: Unpack[_CreateUserFields]) -> Self: ...
    def replace(self, *, vendor_data: str = ..., **changes: Unpack[_CreateUserFields]) -> Self: ...
    vendor_data: Final[str]
    """Your own identifier of the user; unique within the application."""
    full_name: Final[str | None]
    """Full name, at most 512 characters."""
    display_name: Final[str | None]
    """Custom display name of the user, at most 255 characters."""
    date_of_birth: Final[date | None]
    """Date of birth (YYYY-MM-DD)."""
    status: Final[UserStatus | None]
    """User status: `ACTIVE` (the default of the platform), `FLAGGED` or `BLOCKED`."""
    metadata: Final[dict[str, Any] | None]
    """Custom data stored with the user."""
    approved_emails: Final[list[str] | None]
    """Verified e-mail addresses."""
    approved_phones: Final[list[str] | None]
    """Verified phone numbers (E.164)."""
    issuing_states: Final[list[str] | None]
    """Issuing countries of the documents (ISO 3166-1 alpha-3)."""

class _UploadUserFaceFields(TypedDict, total=False):
    comment: str | None
    extra: Mapping[str, Any] | None

class UploadUserFace(Model):
    """Parameters for adding a face image to a user."""
    __match_args__ = ("image", "comment",)
    def __new__(cls, *, image: str, **values: Unpack[_UploadUserFaceFields]) -> Self: ...
    def replace(self, *, image: str = ..., **changes: Unpack[_UploadUserFaceFields]) -> Self: ...
    image: Final[str]
    """Image of the face: base64 of a JPEG or PNG image of at most 2 MB, without a prefix such as `data:`."""
    comment: Final[str | None]
    """Note on the image, shown in the console."""

_UserFaceFields = TypedDict("_UserFaceFields", {
    "uuid": str | None, "image_url": str | None, "comment": str | None, "uploaded_by": str | None,
    "created_at": datetime | str | None, "extra": Mapping[str, Any] | None,
}, total=False)

class UserFace(Model):
    """Face image of a user."""
    __match_args__ = ("uuid", "image_url", "comment", "uploaded_by", "created_at",)
    def __new__(cls, **values: Unpack[_UserFaceFields]) -> Self: ...
    def replace(self, **changes: Unpack[_UserFaceFields]) -> Self: ...
    uuid: Final[str]
    """ID of the face image (UUID)."""
    image_url: Final[str | None]
    """Short-lived URL of the image. Absent if the API key has no access to media."""
    comment: Final[str | None]
    """Note on the image."""
    uploaded_by: Final[str | None]
    """E-mail address of the person who uploaded the image, or `api`."""
    created_at: Final[datetime | None]
    """Time of the upload (RFC 3339)."""

class _ToggleUserOngoingMonitoringFields(TypedDict, total=False):
    estimate_only: bool | None
    update_all: bool | None
    filter_search: str | None
    filter_status: Sequence[str] | None
    filter_country: str | None
    filter_date_from: date | str | None
    filter_date_to: date | str | None
    didit_internal_id_list: Sequence[str] | None
    extra: Mapping[str, Any] | None

class ToggleUserOngoingMonitoring(Model):
    """Parameters for turning ongoing AML monitoring on or off for several users or businesses. Select them by their IDs, by
    the filters, or all of them by `update_all`."""
    __match_args__ = (
        "is_enabled", "estimate_only", "update_all", "filter_search", "filter_status", "filter_country",
        "filter_date_from", "filter_date_to", "didit_internal_id_list",
    )
    def __new__(cls, *, is_enabled: bool, **values: Unpack[_ToggleUserOngoingMonitoringFields]) -> Self: ...
    def replace(self, *, is_enabled: bool = ..., **changes: Unpack[_ToggleUserOngoingMonitoringFields]) -> Self: ...
    is_enabled: Final[bool]
    """`true` to turn the monitoring on, `false` to turn it off."""
    estimate_only: Final[bool | None]
    """`true` to return only an estimate of the cost, without any change. Default: `false`."""
    update_all: Final[bool | None]
    """`true` to select all profiles that match the filters, or all of the application if there is no filter. Default:
    `false`."""
    filter_search: Final[str | None]
    """Filter by text in names and identifiers."""
    filter_status: Final[list[str] | None]
    """Filter by status, such as `ACTIVE`."""
    filter_country: Final[str | None]
    """Filter by country (ISO 3166-1 alpha-3)."""
    filter_date_from: Final[date | None]
    """Earliest creation date (YYYY-MM-DD)."""
    filter_date_to: Final[date | None]
    """Latest creation date (YYYY-MM-DD)."""
    didit_internal_id_list: Final[list[str] | None]
    """IDs assigned by Didit (UUIDs) of the selected profiles."""

_OngoingMonitoringJobFields = TypedDict("_OngoingMonitoringJobFields", {
    "users_total": int | None, "already_enabled": int | None, "with_existing_aml": int | None,
    "needing_screening": int | None, "skipped_no_identity_data": int | None, "skipped_blocked": int | None,
    "estimated_screening_cost_usd": Decimal | int | float | str | None,
    "estimated_annual_monitoring_cost_usd": Decimal | int | float | str | None, "balance_sufficient": bool | None,
    "job_id": str | None, "status": JobStatus | str | None, "is_enabled": bool | None, "total": int | None,
    "processed": int | None, "outcomes": AmlMonitoringOutcomes | Mapping[str, Any] | None, "error": str | None,
    "estimate": AmlMonitoringEstimate | Mapping[str, Any] | None, "extra": Mapping[str, Any] | None,
}, total=False)

class OngoingMonitoringJob(Model):
    """Job that turns ongoing AML monitoring on or off, or an estimate of its cost. An estimate has the fields from
    `users_total` to `balance_sufficient`, a job those from `job_id`."""
    __match_args__ = (
        "users_total", "already_enabled", "with_existing_aml", "needing_screening", "skipped_no_identity_data",
        "skipped_blocked", "estimated_screening_cost_usd", "estimated_annual_monitoring_cost_usd", "balance_sufficient",
        "job_id", "status", "is_enabled", "total", "processed", "outcomes", "error", "estimate",
    )
    def __new__(cls, **values: Unpack[_OngoingMonitoringJobFields]) -> Self: ...
    def replace(self, **changes: Unpack[_OngoingMonitoringJobFields]) -> Self: ...
    users_total: Final[int | None]
    """Number of selected users or businesses."""
    already_enabled: Final[int | None]
    """Number of profiles that are monitored already."""
    with_existing_aml: Final[int | None]
    """Number of profiles with an AML screening, which can be monitored without a new one."""
    needing_screening: Final[int | None]
    """Number of profiles that must be screened first."""
    skipped_no_identity_data: Final[int | None]
    """Number of profiles that are skipped because they have no identity data to screen."""
    skipped_blocked: Final[int | None]
    """Number of profiles that are skipped because they are blocked."""
    estimated_screening_cost_usd: Final[Decimal | None]
    """Estimated cost of the screenings, in US dollars."""
    estimated_annual_monitoring_cost_usd: Final[Decimal | None]
    """Estimated cost of the monitoring per year, in US dollars."""
    balance_sufficient: Final[bool | None]
    """`true` if the credit covers the cost of the screenings."""
    job_id: Final[str | None]
    """Job ID (UUID)."""
    status: Final[JobStatus | None]
    """Status of the job: `PENDING`, `PROCESSING`, `COMPLETED` or `FAILED`."""
    is_enabled: Final[bool | None]
    """`true` if the job turns the monitoring on, `false` if it turns it off."""
    total: Final[int | None]
    """Number of profiles the job changes."""
    processed: Final[int | None]
    """Number of profiles that the job has finished so far."""
    outcomes: Final[AmlMonitoringOutcomes | None]
    """Number of profiles by outcome."""
    error: Final[str | None]
    """Error that stopped the job. Absent if there was none."""
    estimate: Final[AmlMonitoringEstimate | None]
    """Estimate made when the job was started."""

_AmlMonitoringOutcomesFields = TypedDict("_AmlMonitoringOutcomesFields", {
    "enabled": int | None, "screened_and_enabled": int | None, "already_enabled": int | None, "disabled": int | None,
    "skipped_no_identity_data": int | None, "skipped_blocked": int | None, "skipped_sandbox": int | None,
    "failed_provider": int | None, "failed_insufficient_balance": int | None, "extra": Mapping[str, Any] | None,
}, total=False)

class AmlMonitoringOutcomes(Model):
    """Number of users or businesses by the outcome of turning ongoing AML monitoring on or off."""
    __match_args__ = (
        "enabled", "screened_and_enabled", "already_enabled", "disabled", "skipped_no_identity_data", "skipped_blocked",
        "skipped_sandbox", "failed_provider", "failed_insufficient_balance",
    )
    def __new__(cls, **values: Unpack[_AmlMonitoringOutcomesFields]) -> Self: ...
    def replace(self, **changes: Unpack[_AmlMonitoringOutcomesFields]) -> Self: ...
    enabled: Final[int | None]
    """Number of profiles whose monitoring was turned on without a new screening."""
    screened_and_enabled: Final[int | None]
    """Number of profiles that were screened, after which their monitoring was turned on."""
    already_enabled: Final[int | None]
    """Number of profiles that were monitored before."""
    disabled: Final[int | None]
    """Number of profiles whose monitoring was turned off."""
    skipped_no_identity_data: Final[int | None]
    """Number of profiles that were skipped because they have no identity data to screen."""
    skipped_blocked: Final[int | None]
    """Number of profiles that were skipped because they are blocked."""
    skipped_sandbox: Final[int | None]
    """Number of profiles that were skipped because the application is a sandbox."""
    failed_provider: Final[int | None]
    """Number of profiles whose screening failed at the provider of the watchlists."""
    failed_insufficient_balance: Final[int | None]
    """Number of profiles that were not screened because the credit was insufficient."""

_AmlMonitoringEstimateFields = TypedDict("_AmlMonitoringEstimateFields", {
    "users_total": int | None, "already_enabled": int | None, "with_existing_aml": int | None,
    "needing_screening": int | None, "skipped_no_identity_data": int | None, "skipped_blocked": int | None,
    "estimated_screening_cost_usd": Decimal | int | float | str | None,
    "estimated_annual_monitoring_cost_usd": Decimal | int | float | str | None, "balance_sufficient": bool | None,
    "extra": Mapping[str, Any] | None,
}, total=False)

class AmlMonitoringEstimate(Model):
    """Estimated effect and cost of turning on ongoing AML monitoring."""
    __match_args__ = (
        "users_total", "already_enabled", "with_existing_aml", "needing_screening", "skipped_no_identity_data",
        "skipped_blocked", "estimated_screening_cost_usd", "estimated_annual_monitoring_cost_usd", "balance_sufficient",
    )
    def __new__(cls, **values: Unpack[_AmlMonitoringEstimateFields]) -> Self: ...
    def replace(self, **changes: Unpack[_AmlMonitoringEstimateFields]) -> Self: ...
    users_total: Final[int | None]
    """Number of selected users or businesses."""
    already_enabled: Final[int | None]
    """Number of profiles that are monitored already."""
    with_existing_aml: Final[int | None]
    """Number of profiles with an AML screening, which can be monitored without a new one."""
    needing_screening: Final[int | None]
    """Number of profiles that must be screened first."""
    skipped_no_identity_data: Final[int | None]
    """Number of profiles that are skipped because they have no identity data to screen."""
    skipped_blocked: Final[int | None]
    """Number of profiles that are skipped because they are blocked."""
    estimated_screening_cost_usd: Final[Decimal | None]
    """Estimated cost of the screenings, in US dollars."""
    estimated_annual_monitoring_cost_usd: Final[Decimal | None]
    """Estimated cost of the monitoring per year, in US dollars."""
    balance_sufficient: Final[bool | None]
    """`true` if the credit covers the cost of the screenings."""

class _CreateMonitoringEventFields(TypedDict, total=False):
    time_zone: str | None
    subject: MonitoringEventSubject | Mapping[str, Any] | None
    session: Mapping[str, Any] | None
    device_context: Mapping[str, Any] | None
    transaction_context: Mapping[str, Any] | None
    payload: Mapping[str, Any] | None
    custom_values: Mapping[str, Any] | None
    extra: Mapping[str, Any] | None

class CreateMonitoringEvent(Model):
    """Parameters for recording a monitoring event. The platform publishes no schema for this request: pass further fields
    under `extra`."""
    __match_args__ = (
        "event_id", "event_category", "action_type", "occurred_at", "time_zone", "subject", "session", "device_context",
        "transaction_context", "payload", "custom_values",
    )
    def __new__(cls, *, event_id: str, event_category: MonitoringEventCategory | str, action_type: str, occurred_at: datetime | str, **values: Unpack[_CreateMonitoringEventFields]) -> Self: ...
    def replace(self, *, event_id: str = ..., event_category: MonitoringEventCategory | str = ..., action_type: str = ..., occurred_at: datetime | str = ..., **changes: Unpack[_CreateMonitoringEventFields]) -> Self: ...
    event_id: Final[str]
    """Your own identifier of the event, at most 128 characters; unique within the application. An event with the same
    identifier is recorded once."""
    event_category: Final[MonitoringEventCategory]
    """Category of the event."""
    action_type: Final[str]
    """Name of the event within its category, such as `login`; at most 128 characters."""
    occurred_at: Final[datetime]
    """Time of the event (RFC 3339), at most 7 days in the past and 5 minutes in the future."""
    time_zone: Final[str | None]
    """Time zone of the user (IANA), such as `Europe/Madrid`."""
    subject: Final[MonitoringEventSubject | None]
    """User or business that the event is about."""
    session: Final[dict[str, Any] | None]
    """Session of the user in your application, such as `session_id` and `sequence`."""
    device_context: Final[dict[str, Any] | None]
    """Device of the user, such as `fingerprint` and `network_context`."""
    transaction_context: Final[dict[str, Any] | None]
    """Transaction that the event belongs to, such as `amount` and `currency`."""
    payload: Final[dict[str, Any] | None]
    """Details of the event; the keys depend on its category."""
    custom_values: Final[dict[str, Any] | None]
    """Custom values for your rules."""

class _MonitoringEventSubjectFields(TypedDict, total=False):
    entity_type: str | None
    extra: Mapping[str, Any] | None

class MonitoringEventSubject(Model):
    """User or business that a monitoring event is about."""
    __match_args__ = ("vendor_data", "entity_type",)
    def __new__(cls, *, vendor_data: str, **values: Unpack[_MonitoringEventSubjectFields]) -> Self: ...
    def replace(self, *, vendor_data: str = ..., **changes: Unpack[_MonitoringEventSubjectFields]) -> Self: ...
    vendor_data: Final[str]
    """Your own identifier of the user or business."""
    entity_type: Final[str | None]
    """Type of the subject, such as `individual`."""

_MonitoringEventFields = TypedDict("_MonitoringEventFields", {
    "uuid": str | None, "event_id": str | None, "event_category": MonitoringEventCategory | str | None,
    "action_type": str | None, "occurred_at": datetime | str | None, "status": str | None, "score": float | None,
    "correlation_pending": bool | None, "extra": Mapping[str, Any] | None,
}, total=False)

class MonitoringEvent(Model):
    """Recorded monitoring event with its evaluation. The platform publishes no schema for this response; fields that are not
    declared are under `extra`."""
    __match_args__ = (
        "uuid", "event_id", "event_category", "action_type", "occurred_at", "status", "score", "correlation_pending",
    )
    def __new__(cls, **values: Unpack[_MonitoringEventFields]) -> Self: ...
    def replace(self, **changes: Unpack[_MonitoringEventFields]) -> Self: ...
    uuid: Final[str | None]
    """Event ID (UUID), assigned by the platform."""
    event_id: Final[str | None]
    """Your own identifier of the event."""
    event_category: Final[MonitoringEventCategory | None]
    """Category of the event."""
    action_type: Final[str | None]
    """Name of the event within its category."""
    occurred_at: Final[datetime | None]
    """Time of the event (RFC 3339)."""
    status: Final[str | None]
    """Result of the evaluation by the rules."""
    score: Final[float | None]
    """Risk score of the event, as computed by the rules."""
    correlation_pending: Final[bool | None]
    """`true` if rules that correlate events have not been evaluated yet."""

_BalanceFields = TypedDict("_BalanceFields", {
    "balance": Decimal | int | float | str | None, "auto_refill_enabled": bool | None,
    "auto_refill_amount": Decimal | int | float | str | None,
    "auto_refill_threshold": Decimal | int | float | str | None, "extra": Mapping[str, Any] | None,
}, total=False)

class Balance(Model):
    """Credit balance of the organization, in US dollars."""
    __match_args__ = ("balance", "auto_refill_enabled", "auto_refill_amount", "auto_refill_threshold",)
    def __new__(cls, **values: Unpack[_BalanceFields]) -> Self: ...
    def replace(self, **changes: Unpack[_BalanceFields]) -> Self: ...
    balance: Final[Decimal | None]
    """Remaining credit in US dollars. Absent if the platform sends a value that is not a decimal number in the
    supported range; `extra` contains that value."""
    auto_refill_enabled: Final[bool | None]
    """`true` if credit is bought automatically when the balance is low."""
    auto_refill_amount: Final[Decimal | None]
    """Amount bought by an automatic refill, in US dollars. Absent if automatic refill is off."""
    auto_refill_threshold: Final[Decimal | None]
    """Balance in US dollars below which an automatic refill takes place. Absent if automatic refill is off."""

class _TopUpFields(TypedDict, total=False):
    success_url: str | None
    cancel_url: str | None
    extra: Mapping[str, Any] | None

class TopUp(Model):
    """Parameters for buying credit."""
    __match_args__ = ("amount_in_dollars", "success_url", "cancel_url",)
    def __new__(cls, *, amount_in_dollars: Decimal | int | float | str, **values: Unpack[_TopUpFields]) -> Self: ...
    def replace(self, *, amount_in_dollars: Decimal | int | float | str = ..., **changes: Unpack[_TopUpFields]) -> Self: ...
    amount_in_dollars: Final[Decimal]
    """Amount to buy in US dollars; the platform requires at least 50."""
    success_url: Final[str | None]
    """URL the payment page redirects to after a successful payment. Set it: the default of the platform does not work."""
    cancel_url: Final[str | None]
    """URL the payment page redirects to after a canceled payment. Set it: the default of the platform does not work."""

_CheckoutFields = TypedDict("_CheckoutFields", {
    "checkout_session_id": str | None, "checkout_session_url": str | None, "extra": Mapping[str, Any] | None,
}, total=False)

class Checkout(Model):
    """Checkout session: a payment page for buying credit."""
    __match_args__ = ("checkout_session_id", "checkout_session_url",)
    def __new__(cls, **values: Unpack[_CheckoutFields]) -> Self: ...
    def replace(self, **changes: Unpack[_CheckoutFields]) -> Self: ...
    checkout_session_id: Final[str]
    """Checkout session ID, assigned by the payment provider."""
    checkout_session_url: Final[str]
    """URL of the payment page."""

_WebhookConfigurationFields = TypedDict("_WebhookConfigurationFields", {
    "webhook_url": str | None, "webhook_version": WebhookVersion | str | None, "secret_shared_key": str | None,
    "capture_method": CaptureMethod | str | None, "data_retention_months": int | None, "destinations": Any,
    "face_retention_policy": str | None, "face_retention_days": int | None, "extra": Mapping[str, Any] | None,
}, total=False)

class WebhookConfiguration(Model):
    """Webhook configuration of the application."""
    __match_args__ = (
        "webhook_url", "webhook_version", "secret_shared_key", "capture_method", "data_retention_months",
        "destinations", "face_retention_policy", "face_retention_days",
    )
    def __new__(cls, **values: Unpack[_WebhookConfigurationFields]) -> Self: ...
    def replace(self, **changes: Unpack[_WebhookConfigurationFields]) -> Self: ...
    webhook_url: Final[str | None]
    """URL webhooks are sent to. Absent if webhooks are disabled."""
    webhook_version: Final[WebhookVersion | None]
    """Payload version of the webhooks."""
    secret_shared_key: Final[str | None]
    """Secret key of the webhook signatures (HMAC); the whole string is the key."""
    capture_method: Final[CaptureMethod | None]
    """Devices on which users may complete a session: `mobile`, `desktop` or `both`."""
    data_retention_months: Final[int | None]
    """Retention period of sessions in months. Absent if unlimited."""
    destinations: Final[Any | None]
    """Further webhook destinations, if the application uses the newer destinations."""
    face_retention_policy: Final[str | None]
    """Retention policy for the face templates of deleted sessions."""
    face_retention_days: Final[int | None]
    """Retention period of face templates of deleted sessions, in days."""

class _UpdateWebhookFields(TypedDict, total=False):
    webhook_url: str | None
    webhook_version: WebhookVersion | str | None
    rotate_secret_key: bool | None
    capture_method: CaptureMethod | str | None
    data_retention_months: int | None
    extra: Mapping[str, Any] | None

class UpdateWebhook(Model):
    """Parameters for updating the webhook configuration. Fields that are not set keep their values."""
    __match_args__ = ("webhook_url", "webhook_version", "rotate_secret_key", "capture_method", "data_retention_months",)
    def __new__(cls, **values: Unpack[_UpdateWebhookFields]) -> Self: ...
    def replace(self, **changes: Unpack[_UpdateWebhookFields]) -> Self: ...
    webhook_url: Final[str | None]
    """URL webhooks are sent to. Clear the field to disable webhooks."""
    webhook_version: Final[WebhookVersion | None]
    """Payload version of the webhooks."""
    rotate_secret_key: Final[bool | None]
    """`true` to generate a new secret key. The old key becomes invalid immediately, so configure the receiver to
    accept both during the change."""
    capture_method: Final[CaptureMethod | None]
    """Devices on which users may complete a session: `mobile`, `desktop` or `both`."""
    data_retention_months: Final[int | None]
    """Retention period of sessions in months, 1 to 120. Clear the field for unlimited retention."""

_WebhookDestinationPageFields = TypedDict("_WebhookDestinationPageFields", {
    "count": int | None, "next": str | None, "previous": str | None,
    "results": Sequence[WebhookDestinationSummary | Mapping[str, Any]] | None, "extra": Mapping[str, Any] | None,
}, total=False)

class WebhookDestinationPage(Page[WebhookDestinationSummary]):
    """Webhook destinations, oldest first; the platform returns all of them at once."""
    __match_args__ = ("count", "next", "previous", "results",)
    def __new__(cls, **values: Unpack[_WebhookDestinationPageFields]) -> Self: ...
    def replace(self, **changes: Unpack[_WebhookDestinationPageFields]) -> Self: ...

class AsyncWebhookDestinationPage(AsyncPage[WebhookDestinationSummary]):
    """Webhook destinations, oldest first; the platform returns all of them at once."""
    __match_args__ = ("count", "next", "previous", "results",)
    def __new__(cls, **values: Unpack[_WebhookDestinationPageFields]) -> Self: ...
    def replace(self, **changes: Unpack[_WebhookDestinationPageFields]) -> Self: ...

_WebhookDestinationSummaryFields = TypedDict("_WebhookDestinationSummaryFields", {
    "uuid": str | None, "label": str | None, "url": str | None, "enabled": bool | None,
    "webhook_version": WebhookVersion | str | None, "subscribed_events": Sequence[EventType | str] | None,
    "subscribed_events_count": int | None, "secret_last4": str | None, "health_status": str | None,
    "metrics_window_days": int | None, "deliveries_count": int | None, "failed_deliveries_count": int | None,
    "average_response_time_ms": int | None, "error_rate_percentage": int | None,
    "last_delivery_at": datetime | str | None, "created_at": datetime | str | None, "updated_at": datetime | str | None,
    "extra": Mapping[str, Any] | None,
}, total=False)

class WebhookDestinationSummary(Model):
    """Webhook destination in a list, with statistics of the last days instead of the secret."""
    __match_args__ = (
        "uuid", "label", "url", "enabled", "webhook_version", "subscribed_events", "subscribed_events_count",
        "secret_last4", "health_status", "metrics_window_days", "deliveries_count", "failed_deliveries_count",
        "average_response_time_ms", "error_rate_percentage", "last_delivery_at", "created_at", "updated_at",
    )
    def __new__(cls, **values: Unpack[_WebhookDestinationSummaryFields]) -> Self: ...
    def replace(self, **changes: Unpack[_WebhookDestinationSummaryFields]) -> Self: ...
    uuid: Final[str]
    """Destination ID (UUID)."""
    label: Final[str | None]
    """Name of the destination."""
    url: Final[str | None]
    """URL webhooks are sent to."""
    enabled: Final[bool | None]
    """`true` if webhooks are sent to the destination."""
    webhook_version: Final[WebhookVersion | None]
    """Payload version of the webhooks."""
    subscribed_events: Final[list[EventType] | None]
    """Types of the webhooks that are sent to the destination."""
    subscribed_events_count: Final[int | None]
    """Number of subscribed types."""
    secret_last4: Final[str | None]
    """Last four characters of the secret key."""
    health_status: Final[str | None]
    """Health of the destination, such as the platform derives it from recent deliveries."""
    metrics_window_days: Final[int | None]
    """Number of days that the statistics cover."""
    deliveries_count: Final[int | None]
    """Number of delivery attempts."""
    failed_deliveries_count: Final[int | None]
    """Number of failed delivery attempts."""
    average_response_time_ms: Final[int | None]
    """Average response time of the receiver in milliseconds. Absent if there was no delivery."""
    error_rate_percentage: Final[int | None]
    """Percentage of failed delivery attempts, 0 to 100."""
    last_delivery_at: Final[datetime | None]
    """Time of the last delivery attempt (RFC 3339). Absent if there was none."""
    created_at: Final[datetime | None]
    """Creation time (RFC 3339)."""
    updated_at: Final[datetime | None]
    """Time of the last update (RFC 3339)."""

class _CreateWebhookDestinationFields(TypedDict, total=False):
    enabled: bool | None
    webhook_version: WebhookVersion | str | None
    subscribed_events: Sequence[EventType | str] | None
    extra: Mapping[str, Any] | None

class CreateWebhookDestination(Model):
    """Parameters for creating a webhook destination."""
    __match_args__ = ("label", "url", "enabled", "webhook_version", "subscribed_events",)
    def __new__(cls, *, label: str, url: str, **values: Unpack[_CreateWebhookDestinationFields]) -> Self: ...
    def replace(self, *, label: str = ..., url: str = ..., **changes: Unpack[_CreateWebhookDestinationFields]) -> Self: ...
    label: Final[str]
    """Name of the destination, at most 255 characters."""
    url: Final[str]
    """URL webhooks are sent to: https, a public host, and unique within the application."""
    enabled: Final[bool | None]
    """`false` to create the destination without sending webhooks to it. Default: `true`."""
    webhook_version: Final[WebhookVersion | None]
    """Payload version of the webhooks; this library parses `v3`."""
    subscribed_events: Final[list[EventType] | None]
    """Types of the webhooks to send: at least one, none of them twice. If unset, no webhook is sent."""

_WebhookDestinationFields = TypedDict("_WebhookDestinationFields", {
    "uuid": str | None, "label": str | None, "url": str | None, "enabled": bool | None,
    "webhook_version": WebhookVersion | str | None, "secret_shared_key": str | None,
    "subscribed_events": Sequence[EventType | str] | None, "created_at": datetime | str | None,
    "updated_at": datetime | str | None, "summary": WebhookDeliveryStatistics | Mapping[str, Any] | None,
    "extra": Mapping[str, Any] | None,
}, total=False)

class WebhookDestination(Model):
    """Webhook destination with its secret key."""
    __match_args__ = (
        "uuid", "label", "url", "enabled", "webhook_version", "secret_shared_key", "subscribed_events", "created_at",
        "updated_at", "summary",
    )
    def __new__(cls, **values: Unpack[_WebhookDestinationFields]) -> Self: ...
    def replace(self, **changes: Unpack[_WebhookDestinationFields]) -> Self: ...
    uuid: Final[str]
    """Destination ID (UUID)."""
    label: Final[str | None]
    """Name of the destination."""
    url: Final[str | None]
    """URL webhooks are sent to."""
    enabled: Final[bool | None]
    """`true` if webhooks are sent to the destination."""
    webhook_version: Final[WebhookVersion | None]
    """Payload version of the webhooks."""
    secret_shared_key: Final[str | None]
    """Secret key of the webhook signatures (HMAC); the whole string is the key."""
    subscribed_events: Final[list[EventType] | None]
    """Types of the webhooks that are sent to the destination."""
    created_at: Final[datetime | None]
    """Creation time (RFC 3339)."""
    updated_at: Final[datetime | None]
    """Time of the last update (RFC 3339)."""
    summary: Final[WebhookDeliveryStatistics | None]
    """Statistics of all deliveries to the destination."""

_WebhookDeliveryStatisticsFields = TypedDict("_WebhookDeliveryStatisticsFields", {
    "total_deliveries": int | None, "failed_deliveries": int | None, "error_rate_percentage": int | None,
    "min_response_time_ms": int | None, "avg_response_time_ms": int | None, "max_response_time_ms": int | None,
    "last_delivery_at": datetime | str | None, "extra": Mapping[str, Any] | None,
}, total=False)

class WebhookDeliveryStatistics(Model):
    """Statistics of the deliveries to a webhook destination."""
    __match_args__ = (
        "total_deliveries", "failed_deliveries", "error_rate_percentage", "min_response_time_ms",
        "avg_response_time_ms", "max_response_time_ms", "last_delivery_at",
    )
    def __new__(cls, **values: Unpack[_WebhookDeliveryStatisticsFields]) -> Self: ...
    def replace(self, **changes: Unpack[_WebhookDeliveryStatisticsFields]) -> Self: ...
    total_deliveries: Final[int | None]
    """Number of delivery attempts."""
    failed_deliveries: Final[int | None]
    """Number of failed delivery attempts."""
    error_rate_percentage: Final[int | None]
    """Percentage of failed delivery attempts, 0 to 100."""
    min_response_time_ms: Final[int | None]
    """Shortest response time of the receiver in milliseconds. Absent if there was no delivery."""
    avg_response_time_ms: Final[int | None]
    """Average response time of the receiver in milliseconds. Absent if there was no delivery."""
    max_response_time_ms: Final[int | None]
    """Longest response time of the receiver in milliseconds. Absent if there was no delivery."""
    last_delivery_at: Final[datetime | None]
    """Time of the last delivery attempt (RFC 3339). Absent if there was none."""

class _UpdateWebhookDestinationFields(TypedDict, total=False):
    label: str | None
    url: str | None
    enabled: bool | None
    webhook_version: WebhookVersion | str | None
    subscribed_events: Sequence[EventType | str] | None
    extra: Mapping[str, Any] | None

class UpdateWebhookDestination(Model):
    """Parameters for updating a webhook destination. Fields that are not set keep their values."""
    __match_args__ = ("label", "url", "enabled", "webhook_version", "subscribed_events",)
    def __new__(cls, **values: Unpack[_UpdateWebhookDestinationFields]) -> Self: ...
    def replace(self, **changes: Unpack[_UpdateWebhookDestinationFields]) -> Self: ...
    label: Final[str | None]
    """Name of the destination, at most 255 characters."""
    url: Final[str | None]
    """URL webhooks are sent to: https, a public host, and unique within the application."""
    enabled: Final[bool | None]
    """`false` to stop sending webhooks to the destination, `true` to resume."""
    webhook_version: Final[WebhookVersion | None]
    """Payload version of the webhooks; this library parses `v3`."""
    subscribed_events: Final[list[EventType] | None]
    """Types of the webhooks to send: at least one, none of them twice. The list replaces the stored one."""

class _ListWebhookDeliveriesFields(TypedDict, total=False):
    limit: int | None
    offset: int | None
    date_from: date | str | None
    date_to: date | str | None
    extra: Mapping[str, Any] | None

class ListWebhookDeliveries(Model):
    """Parameters for listing the deliveries to a webhook destination."""
    __match_args__ = ("limit", "offset", "date_from", "date_to",)
    def __new__(cls, **values: Unpack[_ListWebhookDeliveriesFields]) -> Self: ...
    def replace(self, **changes: Unpack[_ListWebhookDeliveriesFields]) -> Self: ...
    limit: Final[int | None]
    """Maximum number of results per page. Default: 50."""
    offset: Final[int | None]
    """Number of results to skip."""
    date_from: Final[date | None]
    """Earliest date of the deliveries (YYYY-MM-DD, UTC), inclusive."""
    date_to: Final[date | None]
    """Latest date of the deliveries (YYYY-MM-DD, UTC), inclusive."""

_WebhookDeliveryPageFields = TypedDict("_WebhookDeliveryPageFields", {
    "count": int | None, "next": str | None, "previous": str | None,
    "results": Sequence[WebhookDelivery | Mapping[str, Any]] | None, "extra": Mapping[str, Any] | None,
}, total=False)

class WebhookDeliveryPage(Page[WebhookDelivery]):
    """Page of webhook deliveries, newest first."""
    __match_args__ = ("count", "next", "previous", "results",)
    def __new__(cls, **values: Unpack[_WebhookDeliveryPageFields]) -> Self: ...
    def replace(self, **changes: Unpack[_WebhookDeliveryPageFields]) -> Self: ...

class AsyncWebhookDeliveryPage(AsyncPage[WebhookDelivery]):
    """Page of webhook deliveries, newest first."""
    __match_args__ = ("count", "next", "previous", "results",)
    def __new__(cls, **values: Unpack[_WebhookDeliveryPageFields]) -> Self: ...
    def replace(self, **changes: Unpack[_WebhookDeliveryPageFields]) -> Self: ...

_BrandingCustomizationFields = TypedDict("_BrandingCustomizationFields", {
    "color_primary": str | None, "color_secondary": str | None, "color_background": str | None,
    "color_panel": str | None, "color_panel_10": str | None, "color_on_panel_1": str | None,
    "color_on_panel_2": str | None, "color_on_background": str | None, "color_button_1": str | None,
    "color_button_2": str | None, "color_button_text_1": str | None, "color_button_text_2": str | None,
    "color_pill_text": str | None, "border_radius_panel": int | None, "border_radius_buttons": int | None,
    "font_family": str | None, "font_weight": str | None, "font_url": str | None, "logo_square": str | None,
    "logo_rectangular": str | None, "logo_rectangular_dark": str | None, "favicon": str | None,
    "app_public_name": str | None, "privacy_policy_url": str | None, "skip_welcome_screen": bool | None,
    "disable_login_with_didit": bool | None, "hide_progress_bar": bool | None, "callback_seconds": int | None,
    "extra": Mapping[str, Any] | None,
}, total=False)

class BrandingCustomization(Model):
    """Branding of the verification pages of the application."""
    __match_args__ = (
        "color_primary", "color_secondary", "color_background", "color_panel", "color_panel_10", "color_on_panel_1",
        "color_on_panel_2", "color_on_background", "color_button_1", "color_button_2", "color_button_text_1",
        "color_button_text_2", "color_pill_text", "border_radius_panel", "border_radius_buttons", "font_family",
        "font_weight", "font_url", "logo_square", "logo_rectangular", "logo_rectangular_dark", "favicon",
        "app_public_name", "privacy_policy_url", "skip_welcome_screen", "disable_login_with_didit", "hide_progress_bar",
        "callback_seconds",
    )
    def __new__(cls, **values: Unpack[_BrandingCustomizationFields]) -> Self: ...
    def replace(self, **changes: Unpack[_BrandingCustomizationFields]) -> Self: ...
    color_primary: Final[str | None]
    """Primary color (`#RRGGBB` or `#RRGGBBAA`)."""
    color_secondary: Final[str | None]
    """Secondary color (`#RRGGBB` or `#RRGGBBAA`)."""
    color_background: Final[str | None]
    """Color of the background (`#RRGGBB` or `#RRGGBBAA`)."""
    color_panel: Final[str | None]
    """Color of panels (`#RRGGBB` or `#RRGGBBAA`)."""
    color_panel_10: Final[str | None]
    """Second color of panels (`#RRGGBB` or `#RRGGBBAA`)."""
    color_on_panel_1: Final[str | None]
    """Color of content on panels (`#RRGGBB` or `#RRGGBBAA`)."""
    color_on_panel_2: Final[str | None]
    """Second color of content on panels (`#RRGGBB` or `#RRGGBBAA`)."""
    color_on_background: Final[str | None]
    """Color of content on the background (`#RRGGBB` or `#RRGGBBAA`)."""
    color_button_1: Final[str | None]
    """Color of primary buttons (`#RRGGBB` or `#RRGGBBAA`)."""
    color_button_2: Final[str | None]
    """Color of secondary buttons (`#RRGGBB` or `#RRGGBBAA`)."""
    color_button_text_1: Final[str | None]
    """Color of the text of primary buttons (`#RRGGBB` or `#RRGGBBAA`)."""
    color_button_text_2: Final[str | None]
    """Color of the text of secondary buttons (`#RRGGBB` or `#RRGGBBAA`)."""
    color_pill_text: Final[str | None]
    """Color of the text of labels (pills) (`#RRGGBB` or `#RRGGBBAA`)."""
    border_radius_panel: Final[int | None]
    """Corner radius of panels in pixels."""
    border_radius_buttons: Final[int | None]
    """Corner radius of buttons in pixels."""
    font_family: Final[str | None]
    """Name of the font (Google Fonts), such as `Inter`."""
    font_weight: Final[str | None]
    """Weight of the font, such as `400`; the font must have it."""
    font_url: Final[str | None]
    """URL of the style sheet of the font. Absent if unset."""
    logo_square: Final[str | None]
    """URL of the square logo. Absent if unset."""
    logo_rectangular: Final[str | None]
    """URL of the rectangular logo. Absent if unset."""
    logo_rectangular_dark: Final[str | None]
    """URL of the rectangular logo for dark mode. Absent if unset."""
    favicon: Final[str | None]
    """URL of the favicon. Absent if unset."""
    app_public_name: Final[str | None]
    """Name of the application that users see."""
    privacy_policy_url: Final[str | None]
    """URL of your privacy policy."""
    skip_welcome_screen: Final[bool | None]
    """`true` if the welcome screen is skipped."""
    disable_login_with_didit: Final[bool | None]
    """`true` if the login with a Didit account is hidden."""
    hide_progress_bar: Final[bool | None]
    """`true` if the progress bar is hidden."""
    callback_seconds: Final[int | None]
    """Delay before the user is redirected to the callback URL, in seconds."""

class _UpdateCustomizationFields(TypedDict, total=False):
    color_primary: str | None
    color_secondary: str | None
    color_background: str | None
    color_panel: str | None
    color_panel_10: str | None
    color_on_panel_1: str | None
    color_on_panel_2: str | None
    color_on_background: str | None
    color_button_1: str | None
    color_button_2: str | None
    color_button_text_1: str | None
    color_button_text_2: str | None
    color_pill_text: str | None
    border_radius_panel: int | None
    border_radius_buttons: int | None
    font_family: str | None
    font_weight: str | None
    app_public_name: str | None
    privacy_policy_url: str | None
    skip_welcome_screen: bool | None
    disable_login_with_didit: bool | None
    hide_progress_bar: bool | None
    callback_seconds: int | None
    delete_logo_square: bool | None
    delete_logo_rectangular: bool | None
    delete_favicon: bool | None
    extra: Mapping[str, Any] | None

class UpdateCustomization(Model):
    """Parameters for updating the branding. Fields that are not set keep their values."""
    __match_args__ = (
        "color_primary", "color_secondary", "color_background", "color_panel", "color_panel_10", "color_on_panel_1",
        "color_on_panel_2", "color_on_background", "color_button_1", "color_button_2", "color_button_text_1",
        "color_button_text_2", "color_pill_text", "border_radius_panel", "border_radius_buttons", "font_family",
        "font_weight", "app_public_name", "privacy_policy_url", "skip_welcome_screen", "disable_login_with_didit",
        "hide_progress_bar", "callback_seconds", "delete_logo_square", "delete_logo_rectangular", "delete_favicon",
    )
    def __new__(cls, **values: Unpack[_UpdateCustomizationFields]) -> Self: ...
    def replace(self, **changes: Unpack[_UpdateCustomizationFields]) -> Self: ...
    color_primary: Final[str | None]
    """Primary color (`#RRGGBB` or `#RRGGBBAA`)."""
    color_secondary: Final[str | None]
    """Secondary color (`#RRGGBB` or `#RRGGBBAA`)."""
    color_background: Final[str | None]
    """Color of the background (`#RRGGBB` or `#RRGGBBAA`)."""
    color_panel: Final[str | None]
    """Color of panels (`#RRGGBB` or `#RRGGBBAA`)."""
    color_panel_10: Final[str | None]
    """Second color of panels (`#RRGGBB` or `#RRGGBBAA`)."""
    color_on_panel_1: Final[str | None]
    """Color of content on panels (`#RRGGBB` or `#RRGGBBAA`)."""
    color_on_panel_2: Final[str | None]
    """Second color of content on panels (`#RRGGBB` or `#RRGGBBAA`)."""
    color_on_background: Final[str | None]
    """Color of content on the background (`#RRGGBB` or `#RRGGBBAA`)."""
    color_button_1: Final[str | None]
    """Color of primary buttons (`#RRGGBB` or `#RRGGBBAA`)."""
    color_button_2: Final[str | None]
    """Color of secondary buttons (`#RRGGBB` or `#RRGGBBAA`)."""
    color_button_text_1: Final[str | None]
    """Color of the text of primary buttons (`#RRGGBB` or `#RRGGBBAA`)."""
    color_button_text_2: Final[str | None]
    """Color of the text of secondary buttons (`#RRGGBB` or `#RRGGBBAA`)."""
    color_pill_text: Final[str | None]
    """Color of the text of labels (pills) (`#RRGGBB` or `#RRGGBBAA`)."""
    border_radius_panel: Final[int | None]
    """Corner radius of panels in pixels, at least 0."""
    border_radius_buttons: Final[int | None]
    """Corner radius of buttons in pixels, at least 0."""
    font_family: Final[str | None]
    """Name of the font (Google Fonts), such as `Inter`."""
    font_weight: Final[str | None]
    """Weight of the font, such as `400`; the font must have it."""
    app_public_name: Final[str | None]
    """Name of the application that users see."""
    privacy_policy_url: Final[str | None]
    """URL of your privacy policy."""
    skip_welcome_screen: Final[bool | None]
    """`true` to skip the welcome screen."""
    disable_login_with_didit: Final[bool | None]
    """`true` to hide the login with a Didit account."""
    hide_progress_bar: Final[bool | None]
    """`true` to hide the progress bar."""
    callback_seconds: Final[int | None]
    """Delay before the user is redirected to the callback URL, in seconds, at least 0."""
    delete_logo_square: Final[bool | None]
    """`true` to delete the square logo."""
    delete_logo_rectangular: Final[bool | None]
    """`true` to delete the rectangular logo."""
    delete_favicon: Final[bool | None]
    """`true` to delete the favicon."""

class _UploadCustomizationImagesFields(TypedDict, total=False):
    image_square: File | bytes | os.PathLike[str] | IO[bytes] | None
    image_rectangular: File | bytes | os.PathLike[str] | IO[bytes] | None
    image_rectangular_dark: File | bytes | os.PathLike[str] | IO[bytes] | None
    image_favicon: File | bytes | os.PathLike[str] | IO[bytes] | None
    extra: Mapping[str, Any] | None

class UploadCustomizationImages(Model):
    """Parameters for uploading the images of the branding. Images that are not set are kept."""
    __match_args__ = ("image_square", "image_rectangular", "image_rectangular_dark", "image_favicon",)
    def __new__(cls, **values: Unpack[_UploadCustomizationImagesFields]) -> Self: ...
    def replace(self, **changes: Unpack[_UploadCustomizationImagesFields]) -> Self: ...
    image_square: Final[File | None]
    """Image of the square logo."""
    image_rectangular: Final[File | None]
    """Image of the rectangular logo."""
    image_rectangular_dark: Final[File | None]
    """Image of the rectangular logo for dark mode."""
    image_favicon: Final[File | None]
    """Image of the favicon."""

_SandboxScenarioPageFields = TypedDict("_SandboxScenarioPageFields", {
    "count": int | None, "next": str | None, "previous": str | None,
    "results": Sequence[SandboxScenario | Mapping[str, Any]] | None, "extra": Mapping[str, Any] | None,
}, total=False)

class SandboxScenarioPage(Page[SandboxScenario]):
    """Scenarios of sandbox sessions; the platform returns all of them at once and publishes no schema for this response.
    The values that choose a scenario when a user enters them are under `extra`."""
    __match_args__ = ("count", "next", "previous", "results",)
    def __new__(cls, **values: Unpack[_SandboxScenarioPageFields]) -> Self: ...
    def replace(self, **changes: Unpack[_SandboxScenarioPageFields]) -> Self: ...

class AsyncSandboxScenarioPage(AsyncPage[SandboxScenario]):
    """Scenarios of sandbox sessions; the platform returns all of them at once and publishes no schema for this response.
    The values that choose a scenario when a user enters them are under `extra`."""
    __match_args__ = ("count", "next", "previous", "results",)
    def __new__(cls, **values: Unpack[_SandboxScenarioPageFields]) -> Self: ...
    def replace(self, **changes: Unpack[_SandboxScenarioPageFields]) -> Self: ...

_SandboxScenarioFields = TypedDict("_SandboxScenarioFields", {
    "slug": str | None, "extra": Mapping[str, Any] | None,
}, total=False)

class SandboxScenario(Model):
    """Scenario that determines the result of a sandbox session. The platform publishes no schema for this response; fields
    that are not declared are under `extra`."""
    __match_args__ = ("slug",)
    def __new__(cls, **values: Unpack[_SandboxScenarioFields]) -> Self: ...
    def replace(self, **changes: Unpack[_SandboxScenarioFields]) -> Self: ...
    slug: Final[str | None]
    """Name of the scenario, such as `decline_document_expired`; the value of `sandbox_scenario`."""

_HealthFields = TypedDict("_HealthFields", {
    "status": str | None, "timestamp": datetime | str | None, "extra": Mapping[str, Any] | None,
}, total=False)

class Health(Model):
    """Health of the platform."""
    __match_args__ = ("status", "timestamp",)
    def __new__(cls, **values: Unpack[_HealthFields]) -> Self: ...
    def replace(self, **changes: Unpack[_HealthFields]) -> Self: ...
    status: Final[str | None]
    """`ok` if the platform is available."""
    timestamp: Final[datetime | None]
    """Time of the check (RFC 3339)."""

class _EstimateAgeFields(TypedDict, total=False):
    face_liveness_score_decline_threshold: float | None
    age_estimation_decline_threshold: int | None
    rotate_image: bool | None
    save_api_request: bool | None
    vendor_data: str | None
    metadata: Mapping[str, Any] | None
    extra: Mapping[str, Any] | None

class EstimateAge(Model):
    """Parameters for estimating an age."""
    __match_args__ = (
        "user_image", "face_liveness_score_decline_threshold", "age_estimation_decline_threshold", "rotate_image",
        "save_api_request", "vendor_data", "metadata",
    )
    def __new__(cls, *, user_image: File | bytes | os.PathLike[str] | IO[bytes], **values: Unpack[_EstimateAgeFields]) -> Self: ...
    def replace(self, *, user_image: File | bytes | os.PathLike[str] | IO[bytes] = ..., **changes: Unpack[_EstimateAgeFields]) -> Self: ...
    user_image: Final[File]
    """Image of the user's face; at most 5 MB. Formats: JPEG, PNG, WebP and TIFF."""
    face_liveness_score_decline_threshold: Final[float | None]
    """Liveness score at or below which the check is declined, 0 to 100. Default: 30."""
    age_estimation_decline_threshold: Final[int | None]
    """Age in years below which the check is declined, 0 to 100. Default: 18."""
    rotate_image: Final[bool | None]
    """`true` to try rotations of the image if no upright face is found. Default: `false`."""
    save_api_request: Final[bool | None]
    """`true` to store the check as a session of type `API`, with `request_id` as its session ID, and to send the
    webhook `status.updated`. Default: `true`."""
    vendor_data: Final[str | None]
    """Your own identifier of the user."""
    metadata: Final[dict[str, Any] | None]
    """Custom data stored with the check."""

_AgeEstimationResultFields = TypedDict("_AgeEstimationResultFields", {
    "request_id": str | None, "age_estimation": AgeEstimationOutcome | Mapping[str, Any] | None,
    "vendor_data": str | None, "metadata": Mapping[str, Any] | None, "created_at": datetime | str | None,
    "extra": Mapping[str, Any] | None,
}, total=False)

class AgeEstimationResult(Model):
    """Response to an age estimation."""
    __match_args__ = ("request_id", "age_estimation", "vendor_data", "metadata", "created_at",)
    def __new__(cls, **values: Unpack[_AgeEstimationResultFields]) -> Self: ...
    def replace(self, **changes: Unpack[_AgeEstimationResultFields]) -> Self: ...
    request_id: Final[str]
    """ID of the check (UUID). If the check was stored, it is also the session ID."""
    age_estimation: Final[AgeEstimationOutcome | None]
    """Result of the check. Some deployments name it `liveness`."""
    vendor_data: Final[str | None]
    """Your own identifier of the user."""
    metadata: Final[dict[str, Any] | None]
    """Custom data stored with the check."""
    created_at: Final[datetime | None]
    """Time of the check (RFC 3339)."""

_AgeEstimationOutcomeFields = TypedDict("_AgeEstimationOutcomeFields", {
    "status": FeatureStatus | str | None, "method": LivenessMethod | str | None, "score": float | None,
    "user_image": FaceImage | Mapping[str, Any] | None, "age_estimation": float | None,
    "warnings": Sequence[Warning | Mapping[str, Any]] | None, "extra": Mapping[str, Any] | None,
}, total=False)

class AgeEstimationOutcome(Model):
    """Result of an age estimation."""
    __match_args__ = ("status", "method", "score", "user_image", "age_estimation", "warnings",)
    def __new__(cls, **values: Unpack[_AgeEstimationOutcomeFields]) -> Self: ...
    def replace(self, **changes: Unpack[_AgeEstimationOutcomeFields]) -> Self: ...
    status: Final[FeatureStatus | None]
    """Status of the check: `Approved` or `Declined`."""
    method: Final[LivenessMethod | None]
    """Method of the liveness check: always `PASSIVE`."""
    score: Final[float | None]
    """Confidence that a live person is in the image, 0 to 100."""
    user_image: Final[FaceImage | None]
    """Faces detected in the image."""
    age_estimation: Final[float | None]
    """Age in years, estimated from the face."""
    warnings: Final[list[Warning] | None]
    """Warnings raised by the check: `NO_FACE_DETECTED`, `LOW_LIVENESS_SCORE`, `LIVENESS_FACE_ATTACK`,
    `AGE_NOT_DETECTED` or `AGE_BELOW_MINIMUM`."""

_FaceImageFields = TypedDict("_FaceImageFields", {
    "entities": Sequence[DetectedFace | Mapping[str, Any]] | None, "best_angle": int | None,
    "extra": Mapping[str, Any] | None,
}, total=False)

class FaceImage(Model):
    """Faces detected in an uploaded image."""
    __match_args__ = ("entities", "best_angle",)
    def __new__(cls, **values: Unpack[_FaceImageFields]) -> Self: ...
    def replace(self, **changes: Unpack[_FaceImageFields]) -> Self: ...
    entities: Final[list[DetectedFace] | None]
    """Detected faces; empty if there are none."""
    best_angle: Final[int | None]
    """Angle in degrees by which the image was rotated for the analysis; 0 unless `rotate_image` was set."""

_DetectedFaceFields = TypedDict("_DetectedFaceFields", {
    "bbox": Sequence[int] | None, "confidence": float | None, "age": float | None, "gender": str | None,
    "race": str | None, "extra": Mapping[str, Any] | None,
}, total=False)

class DetectedFace(Model):
    """A face detected in an image."""
    __match_args__ = ("bbox", "confidence", "age", "gender", "race",)
    def __new__(cls, **values: Unpack[_DetectedFaceFields]) -> Self: ...
    def replace(self, **changes: Unpack[_DetectedFaceFields]) -> Self: ...
    bbox: Final[list[int] | None]
    """Bounding box of the face: four numbers, in pixels."""
    confidence: Final[float | None]
    """Confidence that the region is a face, 0 to 1."""
    age: Final[float | None]
    """Age in years, estimated from the face. Absent for face search."""
    gender: Final[str | None]
    """Gender, estimated from the face, such as `male`. Absent for face search."""
    race: Final[str | None]
    """Ethnic group, estimated from the face. Usually absent."""

class _ScreenAmlFields(TypedDict, total=False):
    entity_type: EntityType | str | None
    date_of_birth: date | str | None
    nationality: str | None
    document_number: str | None
    aml_score_approve_threshold: float | None
    aml_score_review_threshold: float | None
    aml_name_weight: int | None
    aml_dob_weight: int | None
    aml_country_weight: int | None
    aml_match_score_threshold: int | None
    include_adverse_media: bool | None
    include_ongoing_monitoring: bool | None
    save_api_request: bool | None
    vendor_data: str | None
    metadata: Mapping[str, Any] | None
    sandbox_scenario: str | None
    idempotency_key: str | None
    extra: Mapping[str, Any] | None

class ScreenAml(Model):
    """Parameters for screening a person or company against watchlists.

    The weights of name, date of birth and country must add up to 100."""
    __match_args__ = (
        "full_name", "entity_type", "date_of_birth", "nationality", "document_number", "aml_score_approve_threshold",
        "aml_score_review_threshold", "aml_name_weight", "aml_dob_weight", "aml_country_weight",
        "aml_match_score_threshold", "include_adverse_media", "include_ongoing_monitoring", "save_api_request",
        "vendor_data", "metadata", "sandbox_scenario", "idempotency_key",
    )
    def __new__(cls, *, full_name: str, **values: Unpack[_ScreenAmlFields]) -> Self: ...
    def replace(self, *, full_name: str = ..., **changes: Unpack[_ScreenAmlFields]) -> Self: ...
    full_name: Final[str]
    """Full name of the person or name of the company, at least 2 characters."""
    entity_type: Final[EntityType | None]
    """Type of the party: `person` or `company`. Default: `person`."""
    date_of_birth: Final[date | None]
    """Date of birth, or of incorporation (YYYY-MM-DD)."""
    nationality: Final[str | None]
    """Nationality of the person or country of the company (ISO 3166-1 alpha-2). Some deployments accept alpha-3."""
    document_number: Final[str | None]
    """Number of an identity document. An equal number in an entry is a certain match, a different one excludes it."""
    aml_score_approve_threshold: Final[float | None]
    """Risk score below which the screening is approved, 0 to 100. Default: 80."""
    aml_score_review_threshold: Final[float | None]
    """Risk score above which the screening is declined, 0 to 100; up to it, the screening is sent to review. Default:
    100."""
    aml_name_weight: Final[int | None]
    """Weight of the name in the match score, 0 to 100. Default: 60."""
    aml_dob_weight: Final[int | None]
    """Weight of the date of birth in the match score, 0 to 100. Default: 25."""
    aml_country_weight: Final[int | None]
    """Weight of the country in the match score, 0 to 100. Default: 15."""
    aml_match_score_threshold: Final[int | None]
    """Match score below which a hit is a false positive, 0 to 100. Default: 93."""
    include_adverse_media: Final[bool | None]
    """`true` to search adverse media as well, which can take 30 seconds. Default: `false`."""
    include_ongoing_monitoring: Final[bool | None]
    """`true` to screen the party again periodically; requires `save_api_request`. Default: `false`."""
    save_api_request: Final[bool | None]
    """`true` to store the check as a session of type `API`, with `request_id` as its session ID, and to send the
    webhook `status.updated`. Default: `true`."""
    vendor_data: Final[str | None]
    """Your own identifier of the user."""
    metadata: Final[dict[str, Any] | None]
    """Custom data stored with the check."""
    sandbox_scenario: Final[str | None]
    """Scenario of a sandbox application that decides the result, such as `decline_aml_hit` or
    `review_aml_possible_match`. Refused for live applications."""
    idempotency_key: Final[str | None]
    """Key that identifies the request, at most 255 characters, sent as the header `Idempotency-Key`. The platform
    executes and bills requests with the same key and body once, and returns the response of the first; it refuses
    the same key with another body (409). Default: a new key for each call, which its retries repeat."""

_AmlResultFields = TypedDict("_AmlResultFields", {
    "request_id": str | None, "aml": AmlScreening | Mapping[str, Any] | None, "vendor_data": str | None,
    "metadata": Mapping[str, Any] | None, "created_at": datetime | str | None, "extra": Mapping[str, Any] | None,
}, total=False)

class AmlResult(Model):
    """Response to an AML screening."""
    __match_args__ = ("request_id", "aml", "vendor_data", "metadata", "created_at",)
    def __new__(cls, **values: Unpack[_AmlResultFields]) -> Self: ...
    def replace(self, **changes: Unpack[_AmlResultFields]) -> Self: ...
    request_id: Final[str]
    """ID of the check (UUID). If the check was stored, it is also the session ID."""
    aml: Final[AmlScreening | None]
    """Result of the check. Its status is `Approved`, `In Review` or `Declined`."""
    vendor_data: Final[str | None]
    """Your own identifier of the user."""
    metadata: Final[dict[str, Any] | None]
    """Custom data stored with the check."""
    created_at: Final[datetime | None]
    """Time of the check (RFC 3339)."""

class _ValidateInDatabasesFields(TypedDict, total=False):
    services: Sequence[str] | None
    validation_type: str | None
    consent: bool | None
    identification_number: str | None
    first_name: str | None
    last_name: str | None
    middle_name: str | None
    full_name: str | None
    date_of_birth: date | str | None
    personal_number: str | None
    tax_number: str | None
    document_number: str | None
    document_type: SessionDocumentType | str | None
    expiration_date: date | str | None
    date_of_issue: date | str | None
    nationality: str | None
    gender: DatabaseGender | str | None
    address: Any
    address_element_1: str | None
    address_element_2: str | None
    address_element_3: str | None
    address_element_4: str | None
    address_element_5: str | None
    postal_code: str | None
    driver_license_number: str | None
    driver_license_card_number: str | None
    driver_license_state: str | None
    driver_license_version: str | None
    passport_number: str | None
    passport_expiration_date: date | str | None
    passport_file_number: str | None
    passport_issue_country: str | None
    medicare_card_number: str | None
    immi_card_number: str | None
    immi_card_expiry_date: date | str | None
    citizenship_certificate_number: str | None
    birth_registration_number: str | None
    birth_registration_date: date | str | None
    birth_registration_state: str | None
    marriage_certificate_number: str | None
    change_of_name_certificate_number: str | None
    first_partner_name: str | None
    last_partner_name: str | None
    voter_id: str | None
    epic_card: str | None
    pan: str | None
    national_id: str | None
    cic: str | None
    identificador_ciudadano: str | None
    ocr: str | None
    voter_number: str | None
    emission_number: str | None
    bvn: str | None
    bank_card_number: str | None
    ssn: str | None
    phone: str | None
    landline: str | None
    email: str | None
    country_of_residence: str | None
    partial_match_action: CheckAction | str | None
    no_match_action: CheckAction | str | None
    save_api_request: bool | None
    vendor_data: str | None
    metadata: Mapping[str, Any] | None
    selfie: File | bytes | os.PathLike[str] | IO[bytes] | None
    extra: Mapping[str, Any] | None

class ValidateInDatabases(Model):
    """Parameters for validating a person's data against official sources. The sources of a country decide which of them
    are required; an error names those that are missing."""
    __match_args__ = (
        "issuing_state", "services", "validation_type", "consent", "identification_number", "first_name", "last_name",
        "middle_name", "full_name", "date_of_birth", "personal_number", "tax_number", "document_number",
        "document_type", "expiration_date", "date_of_issue", "nationality", "gender", "address", "address_element_1",
        "address_element_2", "address_element_3", "address_element_4", "address_element_5", "postal_code",
        "driver_license_number", "driver_license_card_number", "driver_license_state", "driver_license_version",
        "passport_number", "passport_expiration_date", "passport_file_number", "passport_issue_country",
        "medicare_card_number", "immi_card_number", "immi_card_expiry_date", "citizenship_certificate_number",
        "birth_registration_number", "birth_registration_date", "birth_registration_state",
        "marriage_certificate_number", "change_of_name_certificate_number", "first_partner_name", "last_partner_name",
        "voter_id", "epic_card", "pan", "national_id", "cic", "identificador_ciudadano", "ocr", "voter_number",
        "emission_number", "bvn", "bank_card_number", "ssn", "phone", "landline", "email", "country_of_residence",
        "partial_match_action", "no_match_action", "save_api_request", "vendor_data", "metadata", "selfie",
    )
    def __new__(cls, *, issuing_state: str, **values: Unpack[_ValidateInDatabasesFields]) -> Self: ...
    def replace(self, *, issuing_state: str = ..., **changes: Unpack[_ValidateInDatabasesFields]) -> Self: ...
    issuing_state: Final[str]
    """Country of the sources (ISO 3166-1 alpha-3)."""
    services: Final[list[str] | None]
    """Codes of the sources to query, such as `bra_unico_idcloud`. Default: the sources that the platform
    selects for the country."""
    validation_type: Final[str | None]
    """Number of sources that must match. Deprecated: the platform ignores it."""
    consent: Final[bool | None]
    """`true` if the user has agreed to the query. Some sources require it. Default: `false`."""
    identification_number: Final[str | None]
    """Identification number of the person, used as the number that the country needs, such as a personal or
    tax number."""
    first_name: Final[str | None]
    """First names (given names)."""
    last_name: Final[str | None]
    """Last names (surnames)."""
    middle_name: Final[str | None]
    """Middle names."""
    full_name: Final[str | None]
    """Full name. Some sources require the script of the country."""
    date_of_birth: Final[date | None]
    """Date of birth (YYYY-MM-DD)."""
    personal_number: Final[str | None]
    """Personal identification number."""
    tax_number: Final[str | None]
    """Tax identification number."""
    document_number: Final[str | None]
    """Number of the identity document."""
    document_type: Final[SessionDocumentType | None]
    """Type of the identity document."""
    expiration_date: Final[date | None]
    """Expiration date of the document (YYYY-MM-DD)."""
    date_of_issue: Final[date | None]
    """Date of issue of the document (YYYY-MM-DD)."""
    nationality: Final[str | None]
    """Nationality (ISO 3166-1 alpha-3)."""
    gender: Final[DatabaseGender | None]
    """Gender as stated on documents."""
    address: Final[Any | None]
    """Postal address: one string, or an object with the keys `street_1`, `street_2`, `city`, `region`,
    `postal_code` and `country`. `address_element_1` to `address_element_5` take precedence."""
    address_element_1: Final[str | None]
    """Street with house number."""
    address_element_2: Final[str | None]
    """Unit, building, floor or other addition to the street."""
    address_element_3: Final[str | None]
    """Suburb, district or neighborhood."""
    address_element_4: Final[str | None]
    """City, state, province or region."""
    address_element_5: Final[str | None]
    """Postal code."""
    postal_code: Final[str | None]
    """Postal code; the same as `address_element_5`."""
    driver_license_number: Final[str | None]
    """Number of the driving license."""
    driver_license_card_number: Final[str | None]
    """Number of the card of the driving license (Australia)."""
    driver_license_state: Final[str | None]
    """State that issued the driving license (Australia)."""
    driver_license_version: Final[str | None]
    """Version of the driving license (New Zealand)."""
    passport_number: Final[str | None]
    """Passport number."""
    passport_expiration_date: Final[date | None]
    """Expiration date of the passport (YYYY-MM-DD)."""
    passport_file_number: Final[str | None]
    """File number of the passport (India)."""
    passport_issue_country: Final[str | None]
    """Country that issued the passport (ISO 3166-1 alpha-3)."""
    medicare_card_number: Final[str | None]
    """Number of the Medicare card (Australia)."""
    immi_card_number: Final[str | None]
    """Number of the ImmiCard (Australia)."""
    immi_card_expiry_date: Final[date | None]
    """Expiration date of the ImmiCard (YYYY-MM-DD)."""
    citizenship_certificate_number: Final[str | None]
    """Number of the certificate of citizenship."""
    birth_registration_number: Final[str | None]
    """Registration number of the birth."""
    birth_registration_date: Final[date | None]
    """Registration date of the birth (YYYY-MM-DD)."""
    birth_registration_state: Final[str | None]
    """State in which the birth was registered."""
    marriage_certificate_number: Final[str | None]
    """Number of the marriage certificate."""
    change_of_name_certificate_number: Final[str | None]
    """Number of the certificate of a change of name."""
    first_partner_name: Final[str | None]
    """First names of the partner on the marriage certificate."""
    last_partner_name: Final[str | None]
    """Last names of the partner on the marriage certificate."""
    voter_id: Final[str | None]
    """Number of the voter card."""
    epic_card: Final[str | None]
    """Number of the electors' photo identity card (EPIC, India)."""
    pan: Final[str | None]
    """Permanent account number (PAN, India)."""
    national_id: Final[str | None]
    """Number of the national identity card."""
    cic: Final[str | None]
    """Identification code of the voter card (CIC, Mexico)."""
    identificador_ciudadano: Final[str | None]
    """Citizen identifier on the voter card (Mexico)."""
    ocr: Final[str | None]
    """OCR number of the voter card (Mexico)."""
    voter_number: Final[str | None]
    """Voter key on the voter card (Mexico)."""
    emission_number: Final[str | None]
    """Issue number of the voter card (Mexico)."""
    bvn: Final[str | None]
    """Bank verification number (BVN, Nigeria)."""
    bank_card_number: Final[str | None]
    """Number of a bank card of the person."""
    ssn: Final[str | None]
    """Social security number (SSN, United States)."""
    phone: Final[str | None]
    """Mobile phone number (E.164)."""
    landline: Final[str | None]
    """Landline phone number (E.164)."""
    email: Final[str | None]
    """E-mail address."""
    country_of_residence: Final[str | None]
    """Country of residence (ISO 3166-1 alpha-3)."""
    partial_match_action: Final[CheckAction | None]
    """Action if only some of the data match. Default: `NO_ACTION`."""
    no_match_action: Final[CheckAction | None]
    """Action if the data do not match. Default: `DECLINE`."""
    save_api_request: Final[bool | None]
    """`true` to store the check as a session of type `API`, with `request_id` as its session ID, and to send
    the webhook `status.updated`. Default: `true`."""
    vendor_data: Final[str | None]
    """Your own identifier of the user."""
    metadata: Final[dict[str, Any] | None]
    """Custom data stored with the check."""
    selfie: Final[File | None]
    """Image of the user's face, for sources that compare faces; at most 2 MB."""

_DatabaseValidationResultFields = TypedDict("_DatabaseValidationResultFields", {
    "request_id": str | None, "database_validation": DatabaseValidationOutcome | Mapping[str, Any] | None,
    "vendor_data": str | None, "metadata": Mapping[str, Any] | None, "created_at": datetime | str | None,
    "extra": Mapping[str, Any] | None,
}, total=False)

class DatabaseValidationResult(Model):
    """Response to a database validation."""
    __match_args__ = ("request_id", "database_validation", "vendor_data", "metadata", "created_at",)
    def __new__(cls, **values: Unpack[_DatabaseValidationResultFields]) -> Self: ...
    def replace(self, **changes: Unpack[_DatabaseValidationResultFields]) -> Self: ...
    request_id: Final[str]
    """ID of the check (UUID). If the check was stored, it is also the session ID."""
    database_validation: Final[DatabaseValidationOutcome | None]
    """Result of the check."""
    vendor_data: Final[str | None]
    """Your own identifier of the user."""
    metadata: Final[dict[str, Any] | None]
    """Custom data stored with the check."""
    created_at: Final[datetime | None]
    """Time of the check (RFC 3339)."""

_DatabaseValidationOutcomeFields = TypedDict("_DatabaseValidationOutcomeFields", {
    "status": FeatureStatus | str | None, "issuing_state": str | None, "validation_type": ValidationType | str | None,
    "screened_data": DatabaseScreenedData | Mapping[str, Any] | None, "match_type": MatchType | str | None,
    "validations": Any, "warnings": Sequence[Warning | Mapping[str, Any]] | None,
    "errors": Sequence[DatabaseServiceError | Mapping[str, Any]] | None, "services_used": Sequence[str] | None,
    "match_score": float | None, "extra": Mapping[str, Any] | None,
}, total=False)

class DatabaseValidationOutcome(Model):
    """Result of a database validation without a session."""
    __match_args__ = (
        "status", "issuing_state", "validation_type", "screened_data", "match_type", "validations", "warnings",
        "errors", "services_used", "match_score",
    )
    def __new__(cls, **values: Unpack[_DatabaseValidationOutcomeFields]) -> Self: ...
    def replace(self, **changes: Unpack[_DatabaseValidationOutcomeFields]) -> Self: ...
    status: Final[FeatureStatus | None]
    """Status of the check: `Approved`, `Declined` or `In Review`."""
    issuing_state: Final[str | None]
    """Country of the queried sources (ISO 3166-1 alpha-3)."""
    validation_type: Final[ValidationType | None]
    """Number of sources that must match: `one_by_one` or `two_by_two`."""
    screened_data: Final[DatabaseScreenedData | None]
    """Data sent to the sources for comparison."""
    match_type: Final[MatchType | None]
    """Overall degree of the match: `full_match`, `partial_match` or `no_match`."""
    validations: Final[Any | None]
    """Results of the sources. If the check is stored, a list of objects with the keys `service_id`, `service_name`,
    `validation` (degree of the match by field), `outcome_code`, `outcome_detail` and `source_data`; otherwise one
    object with the degree of the match by field."""
    warnings: Final[list[Warning] | None]
    """Warnings raised by the check, such as `DATABASE_VALIDATION_PARTIAL_MATCH`."""
    errors: Final[list[DatabaseServiceError] | None]
    """Sources that failed; empty if none failed."""
    services_used: Final[list[str] | None]
    """Codes of the sources that were queried."""
    match_score: Final[float | None]
    """Degree of the match, 0 to 1. In sandbox applications 0 to 100."""

_DatabaseServiceErrorFields = TypedDict("_DatabaseServiceErrorFields", {
    "service_id": str | None, "code": str | None, "message": str | None, "retryable": bool | None,
    "extra": Mapping[str, Any] | None,
}, total=False)

class DatabaseServiceError(Model):
    """Failure of one source."""
    __match_args__ = ("service_id", "code", "message", "retryable",)
    def __new__(cls, **values: Unpack[_DatabaseServiceErrorFields]) -> Self: ...
    def replace(self, **changes: Unpack[_DatabaseServiceErrorFields]) -> Self: ...
    service_id: Final[str | None]
    """Code of the source."""
    code: Final[str | None]
    """Error code, such as `provider_rejected_input` or `empty_provider_response`."""
    message: Final[str | None]
    """Description of the error, in English."""
    retryable: Final[bool | None]
    """`true` if the same request may succeed later."""

class _AnalyzeDocumentFields(TypedDict, total=False):
    expected_first_name: str | None
    expected_last_name: str | None
    expected_company_name: str | None
    expected_company_country: str | None
    document_ai_name_match_score_threshold: int | None
    document_ai_unreadable_document_action: DocumentAiAction | str | None
    document_ai_missing_required_fields_action: DocumentAiAction | str | None
    document_ai_document_tampering_action: DocumentAiAction | str | None
    document_ai_name_mismatch_action: DocumentAiAction | str | None
    document_ai_unsupported_file_action: DocumentAiAction | str | None
    save_api_request: bool | None
    vendor_data: str | None
    metadata: Mapping[str, Any] | None
    extra: Mapping[str, Any] | None

class AnalyzeDocument(Model):
    """Parameters for extracting data from a document."""
    __match_args__ = (
        "document", "fields", "expected_first_name", "expected_last_name", "expected_company_name",
        "expected_company_country", "document_ai_name_match_score_threshold", "document_ai_unreadable_document_action",
        "document_ai_missing_required_fields_action", "document_ai_document_tampering_action",
        "document_ai_name_mismatch_action", "document_ai_unsupported_file_action", "save_api_request", "vendor_data",
        "metadata",
    )
    def __new__(cls, *, document: File | bytes | os.PathLike[str] | IO[bytes], fields: str, **values: Unpack[_AnalyzeDocumentFields]) -> Self: ...
    def replace(self, *, document: File | bytes | os.PathLike[str] | IO[bytes] = ..., fields: str = ..., **changes: Unpack[_AnalyzeDocumentFields]) -> Self: ...
    document: Final[File]
    """Document. Formats: PDF, JPEG, PNG, WebP and TIFF."""
    fields: Final[str]
    """Fields to extract: a JSON array with 1 to 30 objects, as a string of at most 16 KB. Keys of each object: `key`
    (name in the result: lower-case letters, digits and `_`), `name`, `instruction` (what to read), `type` (`text`,
    `number` or `date`), `required` and `is_full_name` (the value is compared with the expected name; one field at
    most)."""
    expected_first_name: Final[str | None]
    """Expected first names of the person named on the document."""
    expected_last_name: Final[str | None]
    """Expected last names of the person named on the document."""
    expected_company_name: Final[str | None]
    """Expected name of the company named on the document."""
    expected_company_country: Final[str | None]
    """Country of the expected company (ISO 3166-1 alpha-2 or alpha-3)."""
    document_ai_name_match_score_threshold: Final[int | None]
    """Similarity of the name on the document and the expected name below which they differ, 0 to 100. Default: 80."""
    document_ai_unreadable_document_action: Final[DocumentAiAction | None]
    """Action if the document cannot be read. Default: `REVIEW`."""
    document_ai_missing_required_fields_action: Final[DocumentAiAction | None]
    """Action if a required field is missing. Default: `REVIEW`."""
    document_ai_document_tampering_action: Final[DocumentAiAction | None]
    """Action on signs of manipulation. Default: `DECLINE`."""
    document_ai_name_mismatch_action: Final[DocumentAiAction | None]
    """Action if the name on the document is not the expected one. Default: `NO_ACTION`."""
    document_ai_unsupported_file_action: Final[DocumentAiAction | None]
    """Action if the format of the file is not supported. Default: `REVIEW`."""
    save_api_request: Final[bool | None]
    """`true` to store the check as a session of type `API`, with `request_id` as its session ID, and to send the
    webhook `status.updated`. Default: `true`."""
    vendor_data: Final[str | None]
    """Your own identifier of the user."""
    metadata: Final[dict[str, Any] | None]
    """Custom data stored with the check."""

_DocumentAiResultFields = TypedDict("_DocumentAiResultFields", {
    "request_id": str | None, "document_ai": DocumentAiOutcome | Mapping[str, Any] | None, "vendor_data": str | None,
    "metadata": Mapping[str, Any] | None, "created_at": datetime | str | None, "extra": Mapping[str, Any] | None,
}, total=False)

class DocumentAiResult(Model):
    """Response to the extraction of data from a document."""
    __match_args__ = ("request_id", "document_ai", "vendor_data", "metadata", "created_at",)
    def __new__(cls, **values: Unpack[_DocumentAiResultFields]) -> Self: ...
    def replace(self, **changes: Unpack[_DocumentAiResultFields]) -> Self: ...
    request_id: Final[str]
    """ID of the check (UUID). If the check was stored, it is also the session ID."""
    document_ai: Final[DocumentAiOutcome | None]
    """Result of the check."""
    vendor_data: Final[str | None]
    """Your own identifier of the user."""
    metadata: Final[dict[str, Any] | None]
    """Custom data stored with the check."""
    created_at: Final[datetime | None]
    """Time of the check (RFC 3339)."""

_DocumentAiOutcomeFields = TypedDict("_DocumentAiOutcomeFields", {
    "status": FeatureStatus | str | None, "extracted_data": Mapping[str, Any] | None,
    "detected_codes": Sequence[DetectedCode | Mapping[str, Any]] | None,
    "fields": Sequence[DocumentAiRequestedField | Mapping[str, Any]] | None, "name_match_score": float | None,
    "name_on_document": str | None, "warnings": Sequence[Warning | Mapping[str, Any]] | None,
    "extra": Mapping[str, Any] | None,
}, total=False)

class DocumentAiOutcome(Model):
    """Data extracted from a document."""
    __match_args__ = (
        "status", "extracted_data", "detected_codes", "fields", "name_match_score", "name_on_document", "warnings",
    )
    def __new__(cls, **values: Unpack[_DocumentAiOutcomeFields]) -> Self: ...
    def replace(self, **changes: Unpack[_DocumentAiOutcomeFields]) -> Self: ...
    status: Final[FeatureStatus | None]
    """Status of the check: `Approved`, `Declined` or `In Review`."""
    extracted_data: Final[dict[str, Any] | None]
    """Extracted values, by the keys of `fields`; null for a value that could not be read."""
    detected_codes: Final[list[DetectedCode] | None]
    """Barcodes and QR codes found on the document."""
    fields: Final[list[DocumentAiRequestedField] | None]
    """Fields that were requested."""
    name_match_score: Final[float | None]
    """Similarity of the name on the document and the expected name, 0 to 100."""
    name_on_document: Final[str | None]
    """Name on the document."""
    warnings: Final[list[Warning] | None]
    """Warnings raised by the check: `DOCUMENT_AI_UNREADABLE_DOCUMENT`, `DOCUMENT_AI_MISSING_REQUIRED_FIELDS`,
    `DOCUMENT_AI_SUSPECTED_MANIPULATION`, `DOCUMENT_AI_NAME_MISMATCH` or `DOCUMENT_AI_UNSUPPORTED_FILE`."""

_DocumentAiRequestedFieldFields = TypedDict("_DocumentAiRequestedFieldFields", {
    "key": str | None, "name": str | None, "instruction": str | None, "type": DocumentAiFieldType | str | None,
    "required": bool | None, "is_full_name": bool | None, "extra": Mapping[str, Any] | None,
}, total=False)

class DocumentAiRequestedField(Model):
    """A field that was requested from document AI."""
    __match_args__ = ("key", "name", "instruction", "type", "required", "is_full_name",)
    def __new__(cls, **values: Unpack[_DocumentAiRequestedFieldFields]) -> Self: ...
    def replace(self, **changes: Unpack[_DocumentAiRequestedFieldFields]) -> Self: ...
    key: Final[str | None]
    """Key of the field in `extracted_data`."""
    name: Final[str | None]
    """Name of the field."""
    instruction: Final[str | None]
    """Instruction for finding the value in the document."""
    type: Final[DocumentAiFieldType | None]
    """Type of the value: `text`, `number` or `date`."""
    required: Final[bool | None]
    """`true` if the document must contain the value."""
    is_full_name: Final[bool | None]
    """`true` if the value is compared with the expected name."""

class _AssessEmailRiskFields(TypedDict, total=False):
    country_code: str | None
    signals: RiskSignals | Mapping[str, Any] | None
    vendor_data: str | None
    metadata: Mapping[str, Any] | None
    enable_social: bool | None
    extra: Mapping[str, Any] | None

class AssessEmailRisk(Model):
    """Parameters for assessing the risk of an e-mail address."""
    __match_args__ = ("email", "country_code", "signals", "vendor_data", "metadata", "enable_social",)
    def __new__(cls, *, email: str, **values: Unpack[_AssessEmailRiskFields]) -> Self: ...
    def replace(self, *, email: str = ..., **changes: Unpack[_AssessEmailRiskFields]) -> Self: ...
    email: Final[str]
    """E-mail address."""
    country_code: Final[str | None]
    """Country that the user claims to be in (ISO 3166-1 alpha-2 or alpha-3)."""
    signals: Final[RiskSignals | None]
    """Device and connection of the user."""
    vendor_data: Final[str | None]
    """Your own identifier of the user."""
    metadata: Final[dict[str, Any] | None]
    """Custom data stored with the check."""
    enable_social: Final[bool | None]
    """`true` to search online platforms for profiles with the address. Default: `false`."""

class _RiskSignalsFields(TypedDict, total=False):
    ip: str | None
    device_id: str | None
    device_platform: DevicePlatform | str | None
    device_model: str | None
    os_version: str | None
    app_version: str | None
    user_agent: str | None
    extra: Mapping[str, Any] | None

class RiskSignals(Model):
    """Device and connection of the user. Used to detect fraud."""
    __match_args__ = ("ip", "device_id", "device_platform", "device_model", "os_version", "app_version", "user_agent",)
    def __new__(cls, **values: Unpack[_RiskSignalsFields]) -> Self: ...
    def replace(self, **changes: Unpack[_RiskSignalsFields]) -> Self: ...
    ip: Final[str | None]
    """IP address of the user (IPv4 or IPv6)."""
    device_id: Final[str | None]
    """Your own identifier of the device, at most 255 characters."""
    device_platform: Final[DevicePlatform | None]
    """Platform of the device."""
    device_model: Final[str | None]
    """Model of the device, such as `iPhone17,2`; at most 255 characters."""
    os_version: Final[str | None]
    """Version of the operating system, at most 64 characters."""
    app_version: Final[str | None]
    """Version of your application, at most 64 characters."""
    user_agent: Final[str | None]
    """User agent (`User-Agent` header) of the user's browser, at most 512 characters."""

_EmailRiskResultFields = TypedDict("_EmailRiskResultFields", {
    "request_id": str | None, "status": FeatureStatus | str | None, "vendor_data": str | None,
    "metadata": Mapping[str, Any] | None, "created_at": datetime | str | None,
    "email": EmailOutcome | Mapping[str, Any] | None, "extra": Mapping[str, Any] | None,
}, total=False)

class EmailRiskResult(Model):
    """Response to an assessment of the risk of an e-mail address."""
    __match_args__ = ("request_id", "status", "vendor_data", "metadata", "created_at", "email",)
    def __new__(cls, **values: Unpack[_EmailRiskResultFields]) -> Self: ...
    def replace(self, **changes: Unpack[_EmailRiskResultFields]) -> Self: ...
    request_id: Final[str]
    """ID of the check (UUID), which is also the session ID."""
    status: Final[FeatureStatus]
    """Status of the check: `Approved`, `In Review` or `Declined`."""
    vendor_data: Final[str | None]
    """Your own identifier of the user."""
    metadata: Final[dict[str, Any] | None]
    """Custom data stored with the check."""
    created_at: Final[datetime | None]
    """Time of the check (RFC 3339)."""
    email: Final[EmailOutcome | None]
    """Result of the check."""

_EmailOutcomeFields = TypedDict("_EmailOutcomeFields", {
    "status": FeatureStatus | str | None, "email": str | None, "is_breached": bool | None,
    "breaches": Sequence[Breach | Mapping[str, Any]] | None, "is_disposable": bool | None,
    "is_undeliverable": bool | None, "verification_attempts": int | None, "verified_at": datetime | str | None,
    "warnings": Sequence[Warning | Mapping[str, Any]] | None,
    "lifecycle": Sequence[LifecycleEvent | Mapping[str, Any]] | None,
    "matches": Sequence[ContactMatch | Mapping[str, Any]] | None,
    "email_intelligence": EmailIntelligence | Mapping[str, Any] | None,
    "enrichment": EmailIntelligence | Mapping[str, Any] | None,
    "email_social": SocialFootprint | Mapping[str, Any] | None, "extra": Mapping[str, Any] | None,
}, total=False)

class EmailOutcome(Model):
    """Result of a check of an e-mail address."""
    __match_args__ = (
        "status", "email", "is_breached", "breaches", "is_disposable", "is_undeliverable", "verification_attempts",
        "verified_at", "warnings", "lifecycle", "matches", "email_intelligence", "enrichment", "email_social",
    )
    def __new__(cls, **values: Unpack[_EmailOutcomeFields]) -> Self: ...
    def replace(self, **changes: Unpack[_EmailOutcomeFields]) -> Self: ...
    status: Final[FeatureStatus | None]
    """Status of the check, such as `Approved` or `Declined`."""
    email: Final[str | None]
    """E-mail address that was checked."""
    is_breached: Final[bool | None]
    """`true` if the address appeared in a known data breach."""
    breaches: Final[list[Breach] | None]
    """Data breaches the address appeared in."""
    is_disposable: Final[bool | None]
    """`true` if the address belongs to a disposable e-mail service."""
    is_undeliverable: Final[bool | None]
    """`true` if e-mail to the address cannot be delivered."""
    verification_attempts: Final[int | None]
    """Number of times a code was entered."""
    verified_at: Final[datetime | None]
    """Time of the verification (RFC 3339)."""
    warnings: Final[list[Warning] | None]
    """Warnings raised by the check."""
    lifecycle: Final[list[LifecycleEvent] | None]
    """Events of the check."""
    matches: Final[list[ContactMatch] | None]
    """Earlier matches of the same e-mail address."""
    email_intelligence: Final[EmailIntelligence | None]
    """Assessment of the address; the same as `enrichment`. Some deployments have it for checked codes too."""
    enrichment: Final[EmailIntelligence | None]
    """Assessment of the address; the same as `email_intelligence`."""
    email_social: Final[SocialFootprint | None]
    """Presence of the address on online platforms; absent unless `enable_social` was set."""

_EmailIntelligenceFields = TypedDict("_EmailIntelligenceFields", {
    "score": float | None, "deliverable": str | None, "breach_risk_level": str | None,
    "breach_risk_index": float | None, "is_recent_breach": bool | None, "is_frequent_breached": bool | None,
    "is_disposable": bool | None, "is_free_domain": bool | None, "is_breached": bool | None,
    "no_of_breaches": float | None, "reason_codes": Sequence[str] | None, "extra": Mapping[str, Any] | None,
}, total=False)

class EmailIntelligence(Model):
    """Assessment of an e-mail address."""
    __match_args__ = (
        "score", "deliverable", "breach_risk_level", "breach_risk_index", "is_recent_breach", "is_frequent_breached",
        "is_disposable", "is_free_domain", "is_breached", "no_of_breaches", "reason_codes",
    )
    def __new__(cls, **values: Unpack[_EmailIntelligenceFields]) -> Self: ...
    def replace(self, **changes: Unpack[_EmailIntelligenceFields]) -> Self: ...
    score: Final[float | None]
    """Risk of the address, 0 to 100; a higher score is riskier."""
    deliverable: Final[str | None]
    """Result of testing that e-mail can be delivered."""
    breach_risk_level: Final[str | None]
    """Risk from data breaches: `Low`, `Medium` or `High`."""
    breach_risk_index: Final[float | None]
    """Risk from data breaches as a number; a higher value is riskier."""
    is_recent_breach: Final[bool | None]
    """`true` if the address appeared in a recent data breach."""
    is_frequent_breached: Final[bool | None]
    """`true` if the address appeared in many data breaches."""
    is_disposable: Final[bool | None]
    """`true` if the address belongs to a disposable e-mail service."""
    is_free_domain: Final[bool | None]
    """`true` if the address belongs to a free e-mail service."""
    is_breached: Final[bool | None]
    """`true` if the address appeared in a known data breach."""
    no_of_breaches: Final[float | None]
    """Number of data breaches the address appeared in."""
    reason_codes: Final[list[str] | None]
    """Codes of the signals that contributed to the score. The set is open: new codes may appear."""

_SocialFootprintFields = TypedDict("_SocialFootprintFields", {
    "profiles_registered": int | None, "profiles_checked": int | None, "names_found": int | None,
    "photos_found": int | None, "communication_breadth": int | None, "digital_footprint_diversity": int | None,
    "digital_sophistication_index": int | None, "engagement_depth_index": int | None,
    "subscription_affordability_index": int | None, "free_platforms": int | None, "full_paid_platforms": int | None,
    "partial_paid_platforms": int | None, "whatsapp_profile_completeness": WhatsappProfileCompleteness | str | None,
    "registered_platforms": Sequence[SocialPlatform | Mapping[str, Any]] | None,
    "not_registered_platforms": Sequence[SocialPlatform | Mapping[str, Any]] | None,
    "categories": Mapping[str, Any] | None, "profiles": Mapping[str, Any] | None, "extra": Mapping[str, Any] | None,
}, total=False)

class SocialFootprint(Model):
    """Presence of a phone number or e-mail address on online platforms."""
    __match_args__ = (
        "profiles_registered", "profiles_checked", "names_found", "photos_found", "communication_breadth",
        "digital_footprint_diversity", "digital_sophistication_index", "engagement_depth_index",
        "subscription_affordability_index", "free_platforms", "full_paid_platforms", "partial_paid_platforms",
        "whatsapp_profile_completeness", "registered_platforms", "not_registered_platforms", "categories", "profiles",
    )
    def __new__(cls, **values: Unpack[_SocialFootprintFields]) -> Self: ...
    def replace(self, **changes: Unpack[_SocialFootprintFields]) -> Self: ...
    profiles_registered: Final[int | None]
    """Number of platforms with a profile."""
    profiles_checked: Final[int | None]
    """Number of platforms that were checked."""
    names_found: Final[int | None]
    """Number of different names in the profiles."""
    photos_found: Final[int | None]
    """Number of photos in the profiles."""
    communication_breadth: Final[int | None]
    """Index of the number of communication platforms with a profile."""
    digital_footprint_diversity: Final[int | None]
    """Index of the variety of platforms with a profile."""
    digital_sophistication_index: Final[int | None]
    """Index of the use of platforms that need technical knowledge."""
    engagement_depth_index: Final[int | None]
    """Index of the activity on the platforms."""
    subscription_affordability_index: Final[int | None]
    """Index of the use of paid subscriptions."""
    free_platforms: Final[int | None]
    """Number of free platforms with a profile."""
    full_paid_platforms: Final[int | None]
    """Number of paid platforms with a profile."""
    partial_paid_platforms: Final[int | None]
    """Number of platforms with free and paid plans that have a profile."""
    whatsapp_profile_completeness: Final[WhatsappProfileCompleteness | None]
    """Completeness of the WhatsApp profile."""
    registered_platforms: Final[list[SocialPlatform] | None]
    """Platforms with a profile."""
    not_registered_platforms: Final[list[SocialPlatform] | None]
    """Platforms without a profile."""
    categories: Final[dict[str, Any] | None]
    """Summary by category of platform: an object with the keys `registered` (number of platforms with a profile) and
    `ratio` (share of the platforms checked, 0 to 1) for each."""
    profiles: Final[dict[str, Any] | None]
    """Profiles by platform: an object with the keys `name`, `photo` (URL), `about`, `privacy_status` (`PUBLIC` or
    `PRIVATE`) and `business_account` for each."""

_SocialPlatformFields = TypedDict("_SocialPlatformFields", {
    "platform": str | None, "category": str | None, "scope": PlatformScope | str | None,
    "extra": Mapping[str, Any] | None,
}, total=False)

class SocialPlatform(Model):
    """Online platform that was checked for a profile."""
    __match_args__ = ("platform", "category", "scope",)
    def __new__(cls, **values: Unpack[_SocialPlatformFields]) -> Self: ...
    def replace(self, **changes: Unpack[_SocialPlatformFields]) -> Self: ...
    platform: Final[str | None]
    """Name of the platform."""
    category: Final[str | None]
    """Category of the platform, such as `social_media`."""
    scope: Final[PlatformScope | None]
    """Reach of the platform: `global` or `local`."""

class _SendEmailCodeFields(TypedDict, total=False):
    options: SendEmailCodeOptions | Mapping[str, Any] | None
    signals: RiskSignals | Mapping[str, Any] | None
    vendor_data: str | None
    metadata: Mapping[str, Any] | None
    extra: Mapping[str, Any] | None

class SendEmailCode(Model):
    """Parameters for sending a code to an e-mail address."""
    __match_args__ = ("email", "options", "signals", "vendor_data", "metadata",)
    def __new__(cls, *, email: str, **values: Unpack[_SendEmailCodeFields]) -> Self: ...
    def replace(self, *, email: str = ..., **changes: Unpack[_SendEmailCodeFields]) -> Self: ...
    email: Final[str]
    """E-mail address."""
    options: Final[SendEmailCodeOptions | None]
    """Options of the code and of the message."""
    signals: Final[RiskSignals | None]
    """Device and connection of the user."""
    vendor_data: Final[str | None]
    """Your own identifier of the user."""
    metadata: Final[dict[str, Any] | None]
    """Custom data stored with the check."""

class _SendEmailCodeOptionsFields(TypedDict, total=False):
    code_size: int | None
    alphanumeric_code: bool | None
    locale: str | None
    use_white_label_customization: bool | None
    extra: Mapping[str, Any] | None

class SendEmailCodeOptions(Model):
    """Options of a code that is sent to an e-mail address."""
    __match_args__ = ("code_size", "alphanumeric_code", "locale", "use_white_label_customization",)
    def __new__(cls, **values: Unpack[_SendEmailCodeOptionsFields]) -> Self: ...
    def replace(self, **changes: Unpack[_SendEmailCodeOptionsFields]) -> Self: ...
    code_size: Final[int | None]
    """Number of characters of the code, 4 to 8. Default: 6."""
    alphanumeric_code: Final[bool | None]
    """`true` for a code of letters and digits, `false` for digits only. Default: `false`."""
    locale: Final[str | None]
    """Language code of the message, such as `es` or `pt-BR`; at most 5 characters. Accepts the same values as
    `language` when a session is created."""
    use_white_label_customization: Final[bool | None]
    """`true` to use the colors and logo of your application. Default: `false`."""

_EmailCodeSentFields = TypedDict("_EmailCodeSentFields", {
    "request_id": str | None, "status": EmailSendStatus | str | None, "reason": str | None, "vendor_data": str | None,
    "metadata": Mapping[str, Any] | None, "extra": Mapping[str, Any] | None,
}, total=False)

class EmailCodeSent(Model):
    """Response to sending a code to an e-mail address."""
    __match_args__ = ("request_id", "status", "reason", "vendor_data", "metadata",)
    def __new__(cls, **values: Unpack[_EmailCodeSentFields]) -> Self: ...
    def replace(self, **changes: Unpack[_EmailCodeSentFields]) -> Self: ...
    request_id: Final[str]
    """ID of the verification (UUID). Sending a code again returns the same ID while the first code is pending."""
    status: Final[EmailSendStatus | None]
    """Result of sending: `Success`, `Retry` or `Undeliverable`."""
    reason: Final[str | None]
    """Reason, if no code was sent: `email_can_not_be_delivered`."""
    vendor_data: Final[str | None]
    """Your own identifier of the user."""
    metadata: Final[dict[str, Any] | None]
    """Custom data stored with the check."""

class _CheckEmailCodeFields(TypedDict, total=False):
    duplicated_email_action: CheckAction | str | None
    breached_email_action: CheckAction | str | None
    disposable_email_action: CheckAction | str | None
    enable_social: bool | None
    email_no_social_presence_action: CheckAction | str | None
    extra: Mapping[str, Any] | None

class CheckEmailCode(Model):
    """Parameters for checking a code that was sent to an e-mail address."""
    __match_args__ = (
        "email", "code", "duplicated_email_action", "breached_email_action", "disposable_email_action", "enable_social",
        "email_no_social_presence_action",
    )
    def __new__(cls, *, email: str, code: str, **values: Unpack[_CheckEmailCodeFields]) -> Self: ...
    def replace(self, *, email: str = ..., code: str = ..., **changes: Unpack[_CheckEmailCodeFields]) -> Self: ...
    email: Final[str]
    """E-mail address the code was sent to."""
    code: Final[str]
    """Code that the user entered, at most 10 characters; upper and lower case are equal."""
    duplicated_email_action: Final[CheckAction | None]
    """Action if another user has verified the same address. Default: `NO_ACTION`."""
    breached_email_action: Final[CheckAction | None]
    """Action if the address appeared in a known data breach. Default: `NO_ACTION`."""
    disposable_email_action: Final[CheckAction | None]
    """Action if the address belongs to a disposable e-mail service. Default: `NO_ACTION`."""
    enable_social: Final[bool | None]
    """`true` to search online platforms for profiles with the address. Default: `false`."""
    email_no_social_presence_action: Final[CheckAction | None]
    """Action if no online platform has a profile with the address; requires `enable_social`. Default: `NO_ACTION`."""

_EmailCodeResultFields = TypedDict("_EmailCodeResultFields", {
    "request_id": str | None, "status": CodeStatus | str | None, "message": str | None,
    "email": EmailOutcome | Mapping[str, Any] | None, "vendor_data": str | None, "metadata": Mapping[str, Any] | None,
    "created_at": datetime | str | None, "extra": Mapping[str, Any] | None,
}, total=False)

class EmailCodeResult(Model):
    """Response to checking a code that was sent to an e-mail address."""
    __match_args__ = ("request_id", "status", "message", "email", "vendor_data", "metadata", "created_at",)
    def __new__(cls, **values: Unpack[_EmailCodeResultFields]) -> Self: ...
    def replace(self, **changes: Unpack[_EmailCodeResultFields]) -> Self: ...
    request_id: Final[str]
    """ID of the verification (UUID). If the code was wrong, it identifies nothing."""
    status: Final[CodeStatus | None]
    """Result of the check: `Approved`, `Declined`, `Failed` or `Expired or Not Found`."""
    message: Final[str | None]
    """Description of the result, in English."""
    email: Final[EmailOutcome | None]
    """Data on the e-mail address; absent unless the verification has ended."""
    vendor_data: Final[str | None]
    """Your own identifier of the user."""
    metadata: Final[dict[str, Any] | None]
    """Custom data stored with the check."""
    created_at: Final[datetime | None]
    """Time of the check (RFC 3339)."""

class _CompareFacesFields(TypedDict, total=False):
    face_match_score_decline_threshold: float | None
    rotate_image: bool | None
    save_api_request: bool | None
    vendor_data: str | None
    metadata: Mapping[str, Any] | None
    extra: Mapping[str, Any] | None

class CompareFaces(Model):
    """Parameters for comparing two faces. Formats of the images: JPEG, PNG, WebP and TIFF."""
    __match_args__ = (
        "user_image", "ref_image", "face_match_score_decline_threshold", "rotate_image", "save_api_request",
        "vendor_data", "metadata",
    )
    def __new__(cls, *, user_image: File | bytes | os.PathLike[str] | IO[bytes], ref_image: File | bytes | os.PathLike[str] | IO[bytes], **values: Unpack[_CompareFacesFields]) -> Self: ...
    def replace(self, *, user_image: File | bytes | os.PathLike[str] | IO[bytes] = ..., ref_image: File | bytes | os.PathLike[str] | IO[bytes] = ..., **changes: Unpack[_CompareFacesFields]) -> Self: ...
    user_image: Final[File]
    """Image of the user's face; at most 5 MB."""
    ref_image: Final[File]
    """Reference image, such as the portrait of an identity document; at most 5 MB."""
    face_match_score_decline_threshold: Final[float | None]
    """Similarity at or below which the check is declined, 0 to 100. Default: 30."""
    rotate_image: Final[bool | None]
    """`true` to try rotations of the images if no upright face is found. Default: `false`."""
    save_api_request: Final[bool | None]
    """`true` to store the check as a session of type `API`, with `request_id` as its session ID, and to send the
    webhook `status.updated`. Default: `true`."""
    vendor_data: Final[str | None]
    """Your own identifier of the user."""
    metadata: Final[dict[str, Any] | None]
    """Custom data stored with the check."""

_FaceMatchResultFields = TypedDict("_FaceMatchResultFields", {
    "request_id": str | None, "face_match": FaceMatchOutcome | Mapping[str, Any] | None, "vendor_data": str | None,
    "metadata": Mapping[str, Any] | None, "created_at": datetime | str | None, "extra": Mapping[str, Any] | None,
}, total=False)

class FaceMatchResult(Model):
    """Response to a comparison of two faces."""
    __match_args__ = ("request_id", "face_match", "vendor_data", "metadata", "created_at",)
    def __new__(cls, **values: Unpack[_FaceMatchResultFields]) -> Self: ...
    def replace(self, **changes: Unpack[_FaceMatchResultFields]) -> Self: ...
    request_id: Final[str]
    """ID of the check (UUID). If the check was stored, it is also the session ID."""
    face_match: Final[FaceMatchOutcome | None]
    """Result of the check."""
    vendor_data: Final[str | None]
    """Your own identifier of the user."""
    metadata: Final[dict[str, Any] | None]
    """Custom data stored with the check."""
    created_at: Final[datetime | None]
    """Time of the check (RFC 3339)."""

_FaceMatchOutcomeFields = TypedDict("_FaceMatchOutcomeFields", {
    "status": FeatureStatus | str | None, "score": float | None, "user_image": FaceImage | Mapping[str, Any] | None,
    "ref_image": FaceImage | Mapping[str, Any] | None, "warnings": Sequence[Warning | Mapping[str, Any]] | None,
    "extra": Mapping[str, Any] | None,
}, total=False)

class FaceMatchOutcome(Model):
    """Result of a comparison of two faces."""
    __match_args__ = ("status", "score", "user_image", "ref_image", "warnings",)
    def __new__(cls, **values: Unpack[_FaceMatchOutcomeFields]) -> Self: ...
    def replace(self, **changes: Unpack[_FaceMatchOutcomeFields]) -> Self: ...
    status: Final[FeatureStatus | None]
    """Status of the check: `Approved` or `Declined`."""
    score: Final[float | None]
    """Similarity of the faces, 0 to 100; absent if one of the images has no face."""
    user_image: Final[FaceImage | None]
    """Faces detected in the image of the user."""
    ref_image: Final[FaceImage | None]
    """Faces detected in the reference image."""
    warnings: Final[list[Warning] | None]
    """Warnings raised by the check: `LOW_FACE_MATCH_SIMILARITY` or `NO_REFERENCE_IMAGE`."""

class _SearchFacesFields(TypedDict, total=False):
    search_type: FaceSearchType | str | None
    rotate_image: bool | None
    save_api_request: bool | None
    vendor_data: str | None
    metadata: Mapping[str, Any] | None
    extra: Mapping[str, Any] | None

class SearchFaces(Model):
    """Parameters for searching for a face."""
    __match_args__ = ("user_image", "search_type", "rotate_image", "save_api_request", "vendor_data", "metadata",)
    def __new__(cls, *, user_image: File | bytes | os.PathLike[str] | IO[bytes], **values: Unpack[_SearchFacesFields]) -> Self: ...
    def replace(self, *, user_image: File | bytes | os.PathLike[str] | IO[bytes] = ..., **changes: Unpack[_SearchFacesFields]) -> Self: ...
    user_image: Final[File]
    """Image of the user's face; at most 5 MB. Formats: JPEG, PNG, WebP and TIFF. The largest face is searched for."""
    search_type: Final[FaceSearchType | None]
    """Faces to search among. Default: `most_similar`."""
    rotate_image: Final[bool | None]
    """`true` to try rotations of the image if no upright face is found. Default: `false`."""
    save_api_request: Final[bool | None]
    """`true` to store the check as a session of type `API`, with `request_id` as its session ID, and to send the
    webhook `status.updated`. Default: `true`."""
    vendor_data: Final[str | None]
    """Your own identifier of the user."""
    metadata: Final[dict[str, Any] | None]
    """Custom data stored with the check."""

_FaceSearchResultFields = TypedDict("_FaceSearchResultFields", {
    "request_id": str | None, "face_search": FaceSearchOutcome | Mapping[str, Any] | None, "vendor_data": str | None,
    "metadata": Mapping[str, Any] | None, "created_at": datetime | str | None, "extra": Mapping[str, Any] | None,
}, total=False)

class FaceSearchResult(Model):
    """Response to a face search."""
    __match_args__ = ("request_id", "face_search", "vendor_data", "metadata", "created_at",)
    def __new__(cls, **values: Unpack[_FaceSearchResultFields]) -> Self: ...
    def replace(self, **changes: Unpack[_FaceSearchResultFields]) -> Self: ...
    request_id: Final[str]
    """ID of the check (UUID). If the check was stored, it is also the session ID."""
    face_search: Final[FaceSearchOutcome | None]
    """Result of the check."""
    vendor_data: Final[str | None]
    """Your own identifier of the user."""
    metadata: Final[dict[str, Any] | None]
    """Custom data stored with the check."""
    created_at: Final[datetime | None]
    """Time of the check (RFC 3339)."""

_FaceSearchOutcomeFields = TypedDict("_FaceSearchOutcomeFields", {
    "status": FeatureStatus | str | None, "total_matches": int | None,
    "matches": Sequence[FaceMatchHit | Mapping[str, Any]] | None, "user_image": FaceImage | Mapping[str, Any] | None,
    "warnings": Sequence[Warning | Mapping[str, Any]] | None, "extra": Mapping[str, Any] | None,
}, total=False)

class FaceSearchOutcome(Model):
    """Result of a face search."""
    __match_args__ = ("status", "total_matches", "matches", "user_image", "warnings",)
    def __new__(cls, **values: Unpack[_FaceSearchOutcomeFields]) -> Self: ...
    def replace(self, **changes: Unpack[_FaceSearchOutcomeFields]) -> Self: ...
    status: Final[FeatureStatus | None]
    """Status of the check: `Declined` if the face is, or may be, on the blocklist, otherwise `Approved`."""
    total_matches: Final[int | None]
    """Number of matches."""
    matches: Final[list[FaceMatchHit] | None]
    """Matching faces, at most 5."""
    user_image: Final[FaceImage | None]
    """Faces detected in the image."""
    warnings: Final[list[Warning] | None]
    """Warnings raised by the check: `MULTIPLE_FACES_DETECTED`, `FACE_IN_BLOCKLIST`, `POSSIBLE_FACE_IN_BLOCKLIST`,
    `DUPLICATED_FACE` or `POSSIBLE_DUPLICATED_FACE`."""

class _VerifyIdentityDocumentFields(TypedDict, total=False):
    front_image_password: str | None
    back_image: File | bytes | os.PathLike[str] | IO[bytes] | None
    back_image_password: str | None
    perform_document_liveness: bool | None
    minimum_age: int | None
    expiration_date_not_detected_action: CheckAction | str | None
    invalid_mrz_action: CheckAction | str | None
    inconsistent_data_action: CheckAction | str | None
    critical_field_occlusion_action: CheckAction | str | None
    document_or_personal_number_format_mismatch_action: CheckAction | str | None
    preferred_characters: PreferredCharacters | str | None
    save_api_request: bool | None
    vendor_data: str | None
    metadata: Mapping[str, Any] | None
    extra: Mapping[str, Any] | None

class VerifyIdentityDocument(Model):
    """Parameters for verifying an identity document.

    Images must show the whole document with its four corners. Formats: JPEG, PNG, WebP, TIFF and PDF."""
    __match_args__ = (
        "front_image", "front_image_password", "back_image", "back_image_password", "perform_document_liveness",
        "minimum_age", "expiration_date_not_detected_action", "invalid_mrz_action", "inconsistent_data_action",
        "critical_field_occlusion_action", "document_or_personal_number_format_mismatch_action", "preferred_characters",
        "save_api_request", "vendor_data", "metadata",
    )
    def __new__(cls, *, front_image: File | bytes | os.PathLike[str] | IO[bytes], **values: Unpack[_VerifyIdentityDocumentFields]) -> Self: ...
    def replace(self, *, front_image: File | bytes | os.PathLike[str] | IO[bytes] = ..., **changes: Unpack[_VerifyIdentityDocumentFields]) -> Self: ...
    front_image: Final[File]
    """Front of the document, or the page with the portrait; at most 10 MB."""
    front_image_password: Final[str | None]
    """Password of `front_image`, if it is an encrypted PDF file."""
    back_image: Final[File | None]
    """Back of the document, if it has one; at most 10 MB."""
    back_image_password: Final[str | None]
    """Password of `back_image`, if it is an encrypted PDF file."""
    perform_document_liveness: Final[bool | None]
    """`true` to check that the images show a genuine document, not a screen, a printed copy or a replaced portrait.
    Default: `true`."""
    minimum_age: Final[int | None]
    """Minimum age of the document holder in years, 1 to 120. The platform accepts it, but it has no effect."""
    expiration_date_not_detected_action: Final[CheckAction | None]
    """Action if the expiration date cannot be read. Default: `NO_ACTION`."""
    invalid_mrz_action: Final[CheckAction | None]
    """Action if the machine-readable zone (MRZ) is invalid. Default: `DECLINE`."""
    inconsistent_data_action: Final[CheckAction | None]
    """Action if the MRZ and the printed data differ. Default: `DECLINE`."""
    critical_field_occlusion_action: Final[CheckAction | None]
    """Action if a required field is covered. Default: `DECLINE`."""
    document_or_personal_number_format_mismatch_action: Final[CheckAction | None]
    """Action if the document number or the personal number does not have the format of the issuing country. Default:
    `NO_ACTION`."""
    preferred_characters: Final[PreferredCharacters | None]
    """Script of names and addresses in the result, if the document has both scripts. Default: `latin`."""
    save_api_request: Final[bool | None]
    """`true` to store the check as a session of type `API`, with `request_id` as its session ID, and to send the
    webhook `status.updated`. Default: `true`."""
    vendor_data: Final[str | None]
    """Your own identifier of the user."""
    metadata: Final[dict[str, Any] | None]
    """Custom data stored with the check."""

_IdVerificationResultFields = TypedDict("_IdVerificationResultFields", {
    "request_id": str | None, "id_verification": IdVerificationOutcome | Mapping[str, Any] | None,
    "vendor_data": str | None, "metadata": Mapping[str, Any] | None, "created_at": datetime | str | None,
    "extra": Mapping[str, Any] | None,
}, total=False)

class IdVerificationResult(Model):
    """Response to the verification of an identity document."""
    __match_args__ = ("request_id", "id_verification", "vendor_data", "metadata", "created_at",)
    def __new__(cls, **values: Unpack[_IdVerificationResultFields]) -> Self: ...
    def replace(self, **changes: Unpack[_IdVerificationResultFields]) -> Self: ...
    request_id: Final[str]
    """ID of the check (UUID). If the check was stored, it is also the session ID."""
    id_verification: Final[IdVerificationOutcome | None]
    """Result of the check."""
    vendor_data: Final[str | None]
    """Your own identifier of the user."""
    metadata: Final[dict[str, Any] | None]
    """Custom data stored with the check."""
    created_at: Final[datetime | None]
    """Time of the check (RFC 3339)."""

_IdVerificationOutcomeFields = TypedDict("_IdVerificationOutcomeFields", {
    "status": FeatureStatus | str | None, "document_type": str | None, "document_subtype": str | None,
    "document_number": str | None, "personal_number": str | None, "portrait_image": str | None,
    "front_image": str | None, "back_image": str | None, "front_image_camera_front": str | None,
    "back_image_camera_front": str | None, "front_image_camera_front_face_match_score": float | None,
    "back_image_camera_front_face_match_score": float | None,
    "front_image_quality_score": ImageQuality | Mapping[str, Any] | None,
    "back_image_quality_score": ImageQuality | Mapping[str, Any] | None, "date_of_birth": date | str | None,
    "age": int | None, "expiration_date": date | str | None, "date_of_issue": date | str | None,
    "issuing_state": str | None, "issuing_state_name": str | None, "first_name": str | None, "last_name": str | None,
    "full_name": str | None, "gender": Gender | str | None, "address": str | None, "formatted_address": str | None,
    "place_of_birth": str | None, "marital_status": str | None, "nationality": str | None,
    "extra_fields": IdExtraFields | Mapping[str, Any] | None, "mrz": Mrz | Mapping[str, Any] | None,
    "parsed_address": ParsedAddress | Mapping[str, Any] | None,
    "warnings": Sequence[Warning | Mapping[str, Any]] | None,
    "barcodes": Sequence[DocumentBarcode | Mapping[str, Any]] | None, "extra": Mapping[str, Any] | None,
}, total=False)

class IdVerificationOutcome(Model):
    """Result of the verification of an identity document."""
    __match_args__ = (
        "status", "document_type", "document_subtype", "document_number", "personal_number", "portrait_image",
        "front_image", "back_image", "front_image_camera_front", "back_image_camera_front",
        "front_image_camera_front_face_match_score", "back_image_camera_front_face_match_score",
        "front_image_quality_score", "back_image_quality_score", "date_of_birth", "age", "expiration_date",
        "date_of_issue", "issuing_state", "issuing_state_name", "first_name", "last_name", "full_name", "gender",
        "address", "formatted_address", "place_of_birth", "marital_status", "nationality", "extra_fields", "mrz",
        "parsed_address", "warnings", "barcodes",
    )
    def __new__(cls, **values: Unpack[_IdVerificationOutcomeFields]) -> Self: ...
    def replace(self, **changes: Unpack[_IdVerificationOutcomeFields]) -> Self: ...
    status: Final[FeatureStatus | None]
    """Status of the check: `Approved` or `Declined`."""
    document_type: Final[str | None]
    """Document type as a display name, such as `Passport` or `Identity Card`."""
    document_subtype: Final[str | None]
    """Specific type of document."""
    document_number: Final[str | None]
    """Document number as printed on the document."""
    personal_number: Final[str | None]
    """Personal identification number of the document holder."""
    portrait_image: Final[str | None]
    """URL of the portrait image on the document; expires within 60 minutes."""
    front_image: Final[str | None]
    """URL of the front image; expires within 60 minutes."""
    back_image: Final[str | None]
    """URL of the back image; expires within 60 minutes."""
    front_image_camera_front: Final[str | None]
    """URL of the image taken with the other (front) camera while the front was captured; expires within 60 minutes.
    Absent for uploaded images."""
    back_image_camera_front: Final[str | None]
    """URL of the image taken with the other (front) camera while the back was captured; expires within 60 minutes.
    Absent for uploaded images."""
    front_image_camera_front_face_match_score: Final[float | None]
    """Similarity of the face in `front_image_camera_front` and the portrait on the document, 0 to 100."""
    back_image_camera_front_face_match_score: Final[float | None]
    """Similarity of the face in `back_image_camera_front` and the portrait on the document, 0 to 100."""
    front_image_quality_score: Final[ImageQuality | None]
    """Quality scores of the front image."""
    back_image_quality_score: Final[ImageQuality | None]
    """Quality scores of the back image."""
    date_of_birth: Final[date | None]
    """Date of birth (YYYY-MM-DD)."""
    age: Final[int | None]
    """Age of the document holder in years."""
    expiration_date: Final[date | None]
    """Expiration date of the document (YYYY-MM-DD)."""
    date_of_issue: Final[date | None]
    """Date of issue of the document (YYYY-MM-DD)."""
    issuing_state: Final[str | None]
    """Issuing country (ISO 3166-1 alpha-3)."""
    issuing_state_name: Final[str | None]
    """Name of the issuing country, in English."""
    first_name: Final[str | None]
    """First names (given names)."""
    last_name: Final[str | None]
    """Last names (surnames)."""
    full_name: Final[str | None]
    """Full name."""
    gender: Final[Gender | None]
    """Gender on the document, usually `M` or `F`."""
    address: Final[str | None]
    """Address as printed on the document."""
    formatted_address: Final[str | None]
    """Address in normalized form, on one line."""
    place_of_birth: Final[str | None]
    """Place of birth as printed on the document."""
    marital_status: Final[str | None]
    """Marital status as printed on the document."""
    nationality: Final[str | None]
    """Nationality (ISO 3166-1 alpha-3)."""
    extra_fields: Final[IdExtraFields | None]
    """Fields that only some documents have."""
    mrz: Final[Mrz | None]
    """Data from the machine-readable zone (MRZ)."""
    parsed_address: Final[ParsedAddress | None]
    """Address split into its components, with geocoding data."""
    warnings: Final[list[Warning] | None]
    """Warnings raised by the check."""
    barcodes: Final[list[DocumentBarcode] | None]
    """Barcodes found on the document."""

_DocumentBarcodeFields = TypedDict("_DocumentBarcodeFields", {
    "type": str | None, "position": Mapping[str, Any] | None, "data": str | None, "data_raw": str | None,
    "side": str | None, "extra": Mapping[str, Any] | None,
}, total=False)

class DocumentBarcode(Model):
    """Barcode found on an identity document."""
    __match_args__ = ("type", "position", "data", "data_raw", "side",)
    def __new__(cls, **values: Unpack[_DocumentBarcodeFields]) -> Self: ...
    def replace(self, **changes: Unpack[_DocumentBarcodeFields]) -> Self: ...
    type: Final[str | None]
    """Format of the barcode, such as `PDF417`."""
    position: Final[dict[str, Any] | None]
    """Position of the barcode in the image. The platform publishes no schema."""
    data: Final[str | None]
    """Decoded content."""
    data_raw: Final[str | None]
    """Content as encoded in the barcode."""
    side: Final[str | None]
    """Side of the document: `front` or `back`."""

class _AssessIpRiskFields(TypedDict, total=False):
    claimed_country: str | None
    user_agent: str | None
    vendor_data: str | None
    metadata: Mapping[str, Any] | None
    extra: Mapping[str, Any] | None

class AssessIpRisk(Model):
    """Parameters for assessing the risk of an IP address."""
    __match_args__ = ("ip_address", "claimed_country", "user_agent", "vendor_data", "metadata",)
    def __new__(cls, *, ip_address: str, **values: Unpack[_AssessIpRiskFields]) -> Self: ...
    def replace(self, *, ip_address: str = ..., **changes: Unpack[_AssessIpRiskFields]) -> Self: ...
    ip_address: Final[str]
    """IP address (IPv4 or IPv6)."""
    claimed_country: Final[str | None]
    """Country that the user claims to be in (ISO 3166-1 alpha-2 or alpha-3)."""
    user_agent: Final[str | None]
    """User agent (`User-Agent` header) of the user's browser, at most 512 characters."""
    vendor_data: Final[str | None]
    """Your own identifier of the user."""
    metadata: Final[dict[str, Any] | None]
    """Custom data stored with the check."""

_IpRiskResultFields = TypedDict("_IpRiskResultFields", {
    "request_id": str | None, "status": FeatureStatus | str | None, "vendor_data": str | None,
    "metadata": Mapping[str, Any] | None, "created_at": datetime | str | None,
    "ip": IpOutcome | Mapping[str, Any] | None, "extra": Mapping[str, Any] | None,
}, total=False)

class IpRiskResult(Model):
    """Response to an assessment of the risk of an IP address."""
    __match_args__ = ("request_id", "status", "vendor_data", "metadata", "created_at", "ip",)
    def __new__(cls, **values: Unpack[_IpRiskResultFields]) -> Self: ...
    def replace(self, **changes: Unpack[_IpRiskResultFields]) -> Self: ...
    request_id: Final[str]
    """ID of the check (UUID), which is also the session ID."""
    status: Final[FeatureStatus]
    """Status of the check: `In Review` if the address belongs to a VPN, Tor or a data center, or is not in the claimed
    country; otherwise `Approved`."""
    vendor_data: Final[str | None]
    """Your own identifier of the user."""
    metadata: Final[dict[str, Any] | None]
    """Custom data stored with the check."""
    created_at: Final[datetime | None]
    """Time of the check (RFC 3339)."""
    ip: Final[IpOutcome | None]
    """Result of the check."""

_IpOutcomeFields = TypedDict("_IpOutcomeFields", {
    "status": FeatureStatus | str | None, "ip_address": str | None, "ip_country": str | None,
    "ip_country_code": str | None, "ip_state": str | None, "ip_city": str | None, "latitude": float | None,
    "longitude": float | None, "isp": str | None, "organization": str | None, "is_vpn_or_tor": bool | None,
    "is_data_center": bool | None, "time_zone": str | None, "time_zone_offset": str | None, "asn_number": float | None,
    "asn_organization": str | None, "connection_type": str | None, "carrier": str | None, "proxy_type": str | None,
    "claimed_country": str | None, "country_mismatch": bool | None, "threat": Mapping[str, Any] | None,
    "extra": Mapping[str, Any] | None,
}, total=False)

class IpOutcome(Model):
    """Result of a check of an IP address. The location is that of the network, not of the device."""
    __match_args__ = (
        "status", "ip_address", "ip_country", "ip_country_code", "ip_state", "ip_city", "latitude", "longitude", "isp",
        "organization", "is_vpn_or_tor", "is_data_center", "time_zone", "time_zone_offset", "asn_number",
        "asn_organization", "connection_type", "carrier", "proxy_type", "claimed_country", "country_mismatch", "threat",
    )
    def __new__(cls, **values: Unpack[_IpOutcomeFields]) -> Self: ...
    def replace(self, **changes: Unpack[_IpOutcomeFields]) -> Self: ...
    status: Final[FeatureStatus | None]
    """Status of the check: `Approved` or `In Review`."""
    ip_address: Final[str | None]
    """IP address (IPv4 or IPv6)."""
    ip_country: Final[str | None]
    """Country of the IP address, in English."""
    ip_country_code: Final[str | None]
    """Country of the IP address (ISO 3166-1 alpha-2)."""
    ip_state: Final[str | None]
    """State or region of the IP address."""
    ip_city: Final[str | None]
    """City of the IP address."""
    latitude: Final[float | None]
    """Latitude of the IP address in degrees, -90 to 90; positive is north."""
    longitude: Final[float | None]
    """Longitude of the IP address in degrees, -180 to 180; positive is east."""
    isp: Final[str | None]
    """Internet service provider (ISP) of the IP address."""
    organization: Final[str | None]
    """Organization the IP address is registered to."""
    is_vpn_or_tor: Final[bool | None]
    """`true` if the IP address belongs to a VPN or Tor."""
    is_data_center: Final[bool | None]
    """`true` if the IP address belongs to a data center."""
    time_zone: Final[str | None]
    """Time zone name, such as `Europe/Madrid`."""
    time_zone_offset: Final[str | None]
    """Offset of the time zone from UTC, such as `+0100`."""
    asn_number: Final[float | None]
    """Number of the autonomous system (ASN) of the IP address."""
    asn_organization: Final[str | None]
    """Organization that operates the autonomous system."""
    connection_type: Final[str | None]
    """Type of the connection, such as `cable` or `mobile`."""
    carrier: Final[str | None]
    """Mobile carrier of the IP address."""
    proxy_type: Final[str | None]
    """Type of proxy, if the IP address belongs to one."""
    claimed_country: Final[str | None]
    """Country that the user claims to be in, from the request."""
    country_mismatch: Final[bool | None]
    """`true` if the IP address is not in the claimed country; absent if none was claimed."""
    threat: Final[dict[str, Any] | None]
    """Threats known of the IP address. The platform publishes no schema."""

class _SearchCompaniesFields(TypedDict, total=False):
    name: str | None
    registration_number: str | None
    search_type: KybSearchType | str | None
    vendor_data: str | None
    metadata: Mapping[str, Any] | None
    webhook_url: str | None
    extra: Mapping[str, Any] | None

class SearchCompanies(Model):
    """Parameters for searching a company registry. `name` or `registration_number` is required."""
    __match_args__ = (
        "country_code", "name", "registration_number", "search_type", "vendor_data", "metadata", "webhook_url",
    )
    def __new__(cls, *, country_code: str, **values: Unpack[_SearchCompaniesFields]) -> Self: ...
    def replace(self, *, country_code: str = ..., **changes: Unpack[_SearchCompaniesFields]) -> Self: ...
    country_code: Final[str]
    """Country of the registry: ISO 3166-1 alpha-2, with a subdivision where a subdivision keeps the registry, such as
    `US-CA`. At most 10 characters."""
    name: Final[str | None]
    """Company name, at most 255 characters."""
    registration_number: Final[str | None]
    """Company registration number, at most 100 characters."""
    search_type: Final[KybSearchType | None]
    """Comparison of the name. Default: `contains`."""
    vendor_data: Final[str | None]
    """Your own identifier of the company."""
    metadata: Final[dict[str, Any] | None]
    """Custom data, returned in the response."""
    webhook_url: Final[str | None]
    """URL that the platform sends the companies to, at most 500 characters. If it is set, the response may be returned
    before the search has ended (`search_resolved` is `false`). The request to this URL is not signed: confirm its
    content with a call of your own."""

_KybSearchResultFields = TypedDict("_KybSearchResultFields", {
    "request_id": str | None, "kyb_registry": KybSearchOutcome | Mapping[str, Any] | None, "vendor_data": str | None,
    "metadata": Mapping[str, Any] | None, "created_at": datetime | str | None, "extra": Mapping[str, Any] | None,
}, total=False)

class KybSearchResult(Model):
    """Response to a search for companies."""
    __match_args__ = ("request_id", "kyb_registry", "vendor_data", "metadata", "created_at",)
    def __new__(cls, **values: Unpack[_KybSearchResultFields]) -> Self: ...
    def replace(self, **changes: Unpack[_KybSearchResultFields]) -> Self: ...
    request_id: Final[str]
    """ID of the search (UUID)."""
    kyb_registry: Final[KybSearchOutcome | None]
    """Result of the search."""
    vendor_data: Final[str | None]
    """Your own identifier of the company."""
    metadata: Final[dict[str, Any] | None]
    """Custom data of the request."""
    created_at: Final[datetime | None]
    """Time of the search (RFC 3339)."""

_KybSearchOutcomeFields = TypedDict("_KybSearchOutcomeFields", {
    "companies": Sequence[KybCandidate | Mapping[str, Any]] | None,
    "pagination": KybPagination | Mapping[str, Any] | None, "search_status": KybFetchStatus | str | None,
    "search_resolved": bool | None, "extra": Mapping[str, Any] | None,
}, total=False)

class KybSearchOutcome(Model):
    """Companies found in a registry."""
    __match_args__ = ("companies", "pagination", "search_status", "search_resolved",)
    def __new__(cls, **values: Unpack[_KybSearchOutcomeFields]) -> Self: ...
    def replace(self, **changes: Unpack[_KybSearchOutcomeFields]) -> Self: ...
    companies: Final[list[KybCandidate] | None]
    """Companies found."""
    pagination: Final[KybPagination | None]
    """Number of companies, and the part of them that is returned."""
    search_status: Final[KybFetchStatus | None]
    """Status of the search: `pending` or `resolved`."""
    search_resolved: Final[bool | None]
    """`true` if the search has ended."""

_KybCandidateFields = TypedDict("_KybCandidateFields", {
    "kyb_response_id": str | None, "name": str | None, "registration_number": str | None, "status": str | None,
    "type": str | None, "risk_level": RiskLevel | str | None, "fetch_status": KybFetchStatus | str | None,
    "extra": Mapping[str, Any] | None,
}, total=False)

class KybCandidate(Model):
    """A company found in a registry."""
    __match_args__ = ("kyb_response_id", "name", "registration_number", "status", "type", "risk_level", "fetch_status",)
    def __new__(cls, **values: Unpack[_KybCandidateFields]) -> Self: ...
    def replace(self, **changes: Unpack[_KybCandidateFields]) -> Self: ...
    kyb_response_id: Final[str | None]
    """Identifier of the company, for `select`, `list_shareholders` and `list_ubos`. Valid within the
    application."""
    name: Final[str | None]
    """Company name."""
    registration_number: Final[str | None]
    """Company registration number."""
    status: Final[str | None]
    """Status of the company in the registry, as the registry reports it."""
    type: Final[str | None]
    """Legal form of the company."""
    risk_level: Final[RiskLevel | None]
    """Risk level of the company: `LOW`, `MEDIUM` or `HIGH`."""
    fetch_status: Final[KybFetchStatus | None]
    """Status of retrieving the registry data: `pending` or `resolved`."""

_KybPaginationFields = TypedDict("_KybPaginationFields", {
    "total": int | None, "page": int | None, "per_page": int | None, "extra": Mapping[str, Any] | None,
}, total=False)

class KybPagination(Model):
    """Part of the companies found that is returned."""
    __match_args__ = ("total", "page", "per_page",)
    def __new__(cls, **values: Unpack[_KybPaginationFields]) -> Self: ...
    def replace(self, **changes: Unpack[_KybPaginationFields]) -> Self: ...
    total: Final[int | None]
    """Total number of companies."""
    page: Final[int | None]
    """Number of the page, from 1."""
    per_page: Final[int | None]
    """Maximum number of companies per page."""

class _SelectCompanyFields(TypedDict, total=False):
    vendor_data: str | None
    metadata: Mapping[str, Any] | None
    save_api_request: bool | None
    extra: Mapping[str, Any] | None

class SelectCompany(Model):
    """Parameters for retrieving the registry data of a company."""
    __match_args__ = ("kyb_response_id", "vendor_data", "metadata", "save_api_request",)
    def __new__(cls, *, kyb_response_id: str, **values: Unpack[_SelectCompanyFields]) -> Self: ...
    def replace(self, *, kyb_response_id: str = ..., **changes: Unpack[_SelectCompanyFields]) -> Self: ...
    kyb_response_id: Final[str]
    """Identifier of the company, from a search of the same application; at most 255 characters."""
    vendor_data: Final[str | None]
    """Your own identifier of the company."""
    metadata: Final[dict[str, Any] | None]
    """Custom data stored with the check."""
    save_api_request: Final[bool | None]
    """`true` to store the check as a session of type `API`, with `request_id` as its session ID, and to send the
    webhook `status.updated`. Default: `true`."""

_KybResultFields = TypedDict("_KybResultFields", {
    "request_id": str | None, "registry_tier_requested": KybTier | str | None,
    "registry_tier_delivered": KybTier | str | None, "kyb_registry": KybCompany | Mapping[str, Any] | None,
    "vendor_data": str | None, "metadata": Mapping[str, Any] | None, "created_at": datetime | str | None,
    "extra": Mapping[str, Any] | None,
}, total=False)

class KybResult(Model):
    """Registry data of a company."""
    __match_args__ = (
        "request_id", "registry_tier_requested", "registry_tier_delivered", "kyb_registry", "vendor_data", "metadata",
        "created_at",
    )
    def __new__(cls, **values: Unpack[_KybResultFields]) -> Self: ...
    def replace(self, **changes: Unpack[_KybResultFields]) -> Self: ...
    request_id: Final[str]
    """ID of the check (UUID). If the check was stored, it is also the ID of its business session."""
    registry_tier_requested: Final[KybTier | None]
    """Amount of data that was requested."""
    registry_tier_delivered: Final[KybTier | None]
    """Amount of data that the registry has, which is billed; absent while the data are being retrieved."""
    kyb_registry: Final[KybCompany | None]
    """Data of the company."""
    vendor_data: Final[str | None]
    """Your own identifier of the company."""
    metadata: Final[dict[str, Any] | None]
    """Custom data stored with the check."""
    created_at: Final[datetime | None]
    """Time of the check (RFC 3339)."""

_KybCompanyFields = TypedDict("_KybCompanyFields", {
    "uuid": str | None, "node_id": str | None, "status": FeatureStatus | str | None,
    "registry_status": RegistryStatus | str | None, "data_resolved": bool | None, "company_name": str | None,
    "registration_number": str | None, "country_code": str | None, "region": str | None, "company_type": str | None,
    "incorporation_date": date | str | None, "registered_address": str | None, "tax_number": str | None,
    "risk_level": RiskLevel | str | None, "verification_status": str | None, "is_from_registry": bool | None,
    "fetch_status": KybFetchStatus | str | None, "alternative_names": str | None, "nature_of_business": str | None,
    "registered_capital": str | None, "registered_capital_amount": Decimal | int | float | str | None,
    "registered_capital_currency": str | None, "website": str | None, "email": str | None, "phone": str | None,
    "legal_entity_identifier": str | None, "location_of_registration": str | None, "vat_number": str | None,
    "vat_validation_status": VatValidationStatus | str | None, "vat_validated_name": str | None,
    "vat_validated_address": str | None, "vat_checked_at": datetime | str | None,
    "financial_summary": Mapping[str, Any] | None, "officers": Sequence[Officer | Mapping[str, Any]] | None,
    "beneficial_owners": Sequence[BeneficialOwner | Mapping[str, Any]] | None,
    "addresses": Sequence[KybAddress | Mapping[str, Any]] | None, "industries": Sequence[Mapping[str, Any]] | None,
    "accounts": Mapping[str, Any] | None, "registry_data": Mapping[str, Any] | None,
    "user_provided_data": Mapping[str, Any] | None, "confirmed_by_user_at": datetime | str | None,
    "last_console_edit_at": datetime | str | None, "is_editable": bool | None,
    "registry_tier_delivered": KybTier | str | None, "registry_ownership_status": KybOwnershipStatus | str | None,
    "extra": Mapping[str, Any] | None,
}, total=False)

class KybCompany(Model):
    """Company data from a company registry, without a session."""
    __match_args__ = (
        "uuid", "node_id", "status", "registry_status", "data_resolved", "company_name", "registration_number",
        "country_code", "region", "company_type", "incorporation_date", "registered_address", "tax_number",
        "risk_level", "verification_status", "is_from_registry", "fetch_status", "alternative_names",
        "nature_of_business", "registered_capital", "registered_capital_amount", "registered_capital_currency",
        "website", "email", "phone", "legal_entity_identifier", "location_of_registration", "vat_number",
        "vat_validation_status", "vat_validated_name", "vat_validated_address", "vat_checked_at", "financial_summary",
        "officers", "beneficial_owners", "addresses", "industries", "accounts", "registry_data", "user_provided_data",
        "confirmed_by_user_at", "last_console_edit_at", "is_editable", "registry_tier_delivered",
        "registry_ownership_status",
    )
    def __new__(cls, **values: Unpack[_KybCompanyFields]) -> Self: ...
    def replace(self, **changes: Unpack[_KybCompanyFields]) -> Self: ...
    uuid: Final[str]
    """Company ID (UUID)."""
    node_id: Final[str | None]
    """ID of the workflow step (node) that produced this result; absent without a workflow."""
    status: Final[FeatureStatus | None]
    """Status of the check: `Not Finished`, `Approved`, `Declined` or `In Review`."""
    registry_status: Final[RegistryStatus | None]
    """Status of the company in the registry."""
    data_resolved: Final[bool | None]
    """`true` if the registry data were retrieved."""
    company_name: Final[str | None]
    """Company name in the registry."""
    registration_number: Final[str | None]
    """Company registration number in the registry."""
    country_code: Final[str | None]
    """Country of the registry (ISO 3166-1 alpha-2)."""
    region: Final[str | None]
    """Region of the registry, if the registry is regional."""
    company_type: Final[str | None]
    """Legal form of the company."""
    incorporation_date: Final[date | None]
    """Date of incorporation (YYYY-MM-DD)."""
    registered_address: Final[str | None]
    """Registered address of the company."""
    tax_number: Final[str | None]
    """Tax identification number."""
    risk_level: Final[RiskLevel | None]
    """Risk level of the company: `LOW`, `MEDIUM` or `HIGH`."""
    verification_status: Final[str | None]
    """Verification status of the company."""
    is_from_registry: Final[bool | None]
    """`true` if the data come from the registry."""
    fetch_status: Final[KybFetchStatus | None]
    """Status of retrieving the registry data: `pending` or `resolved`."""
    alternative_names: Final[str | None]
    """Alternative names of the company."""
    nature_of_business: Final[str | None]
    """Nature of the company's business."""
    registered_capital: Final[str | None]
    """Registered capital, as the registry writes it."""
    registered_capital_amount: Final[Decimal | None]
    """Amount of the registered capital, without the currency (decimal)."""
    registered_capital_currency: Final[str | None]
    """Currency of the registered capital (ISO 4217)."""
    website: Final[str | None]
    """URL of the company's website."""
    email: Final[str | None]
    """E-mail address of the company."""
    phone: Final[str | None]
    """Phone number of the company."""
    legal_entity_identifier: Final[str | None]
    """Legal Entity Identifier (LEI, ISO 17442)."""
    location_of_registration: Final[str | None]
    """Place of registration."""
    vat_number: Final[str | None]
    """VAT identification number."""
    vat_validation_status: Final[VatValidationStatus | None]
    """Result of checking the VAT number."""
    vat_validated_name: Final[str | None]
    """Company name in the VAT registry."""
    vat_validated_address: Final[str | None]
    """Company address in the VAT registry."""
    vat_checked_at: Final[datetime | None]
    """Time of the VAT check (RFC 3339)."""
    financial_summary: Final[dict[str, Any] | None]
    """Summary of the company's finances. The platform publishes no schema."""
    officers: Final[list[Officer] | None]
    """Officers of the company, such as directors and secretaries."""
    beneficial_owners: Final[list[BeneficialOwner] | None]
    """Shareholders and beneficial owners of the company; depends on `registry_tier_delivered`."""
    addresses: Final[list[KybAddress] | None]
    """Addresses of the company."""
    industries: Final[list[dict[str, Any]] | None]
    """Industries the company operates in. The platform publishes no schema."""
    accounts: Final[dict[str, Any] | None]
    """Financial accounts of the company. The platform publishes no schema."""
    registry_data: Final[dict[str, Any] | None]
    """Raw data returned by the registry. `ubo_resolution` in it has the chain of owners."""
    user_provided_data: Final[dict[str, Any] | None]
    """Data entered by a user. The platform publishes no schema."""
    confirmed_by_user_at: Final[datetime | None]
    """Time a user confirmed the data (RFC 3339)."""
    last_console_edit_at: Final[datetime | None]
    """Time of the last edit in the console (RFC 3339)."""
    is_editable: Final[bool | None]
    """`true` if the data can be edited."""
    registry_tier_delivered: Final[KybTier | None]
    """Amount of data that the registry has; absent while the data are being retrieved."""
    registry_ownership_status: Final[KybOwnershipStatus | None]
    """Status of the data on ownership."""

_KybAddressFields = TypedDict("_KybAddressFields", {
    "address": str | None, "type": str | None, "description": str | None, "extra": Mapping[str, Any] | None,
}, total=False)

class KybAddress(Model):
    """Address of a company."""
    __match_args__ = ("address", "type", "description",)
    def __new__(cls, **values: Unpack[_KybAddressFields]) -> Self: ...
    def replace(self, **changes: Unpack[_KybAddressFields]) -> Self: ...
    address: Final[str | None]
    """Postal address in one line."""
    type: Final[str | None]
    """Type of the address, such as `registered`."""
    description: Final[str | None]
    """Description of the address."""

class _CheckPassiveLivenessFields(TypedDict, total=False):
    face_liveness_score_decline_threshold: float | None
    rotate_image: bool | None
    save_api_request: bool | None
    vendor_data: str | None
    metadata: Mapping[str, Any] | None
    extra: Mapping[str, Any] | None

class CheckPassiveLiveness(Model):
    """Parameters for a passive liveness check."""
    __match_args__ = (
        "user_image", "face_liveness_score_decline_threshold", "rotate_image", "save_api_request", "vendor_data",
        "metadata",
    )
    def __new__(cls, *, user_image: File | bytes | os.PathLike[str] | IO[bytes], **values: Unpack[_CheckPassiveLivenessFields]) -> Self: ...
    def replace(self, *, user_image: File | bytes | os.PathLike[str] | IO[bytes] = ..., **changes: Unpack[_CheckPassiveLivenessFields]) -> Self: ...
    user_image: Final[File]
    """Image of the user's face; at most 5 MB. Formats: JPEG, PNG, WebP and TIFF."""
    face_liveness_score_decline_threshold: Final[float | None]
    """Score at or below which the check is declined, 0 to 100. Default: 30."""
    rotate_image: Final[bool | None]
    """`true` to try rotations of the image if no upright face is found. Default: `false`."""
    save_api_request: Final[bool | None]
    """`true` to store the check as a session of type `API`, with `request_id` as its session ID, and to send the
    webhook `status.updated`. Default: `true`."""
    vendor_data: Final[str | None]
    """Your own identifier of the user."""
    metadata: Final[dict[str, Any] | None]
    """Custom data stored with the check."""

_PassiveLivenessResultFields = TypedDict("_PassiveLivenessResultFields", {
    "request_id": str | None, "liveness": PassiveLivenessOutcome | Mapping[str, Any] | None, "vendor_data": str | None,
    "metadata": Mapping[str, Any] | None, "created_at": datetime | str | None, "extra": Mapping[str, Any] | None,
}, total=False)

class PassiveLivenessResult(Model):
    """Response to a passive liveness check."""
    __match_args__ = ("request_id", "liveness", "vendor_data", "metadata", "created_at",)
    def __new__(cls, **values: Unpack[_PassiveLivenessResultFields]) -> Self: ...
    def replace(self, **changes: Unpack[_PassiveLivenessResultFields]) -> Self: ...
    request_id: Final[str]
    """ID of the check (UUID). If the check was stored, it is also the session ID."""
    liveness: Final[PassiveLivenessOutcome | None]
    """Result of the check."""
    vendor_data: Final[str | None]
    """Your own identifier of the user."""
    metadata: Final[dict[str, Any] | None]
    """Custom data stored with the check."""
    created_at: Final[datetime | None]
    """Time of the check (RFC 3339)."""

_PassiveLivenessOutcomeFields = TypedDict("_PassiveLivenessOutcomeFields", {
    "status": FeatureStatus | str | None, "method": LivenessMethod | str | None, "score": float | None,
    "user_image": FaceImage | Mapping[str, Any] | None, "warnings": Sequence[Warning | Mapping[str, Any]] | None,
    "face_quality": float | None, "face_luminance": float | None, "extra": Mapping[str, Any] | None,
}, total=False)

class PassiveLivenessOutcome(Model):
    """Result of a passive liveness check."""
    __match_args__ = ("status", "method", "score", "user_image", "warnings", "face_quality", "face_luminance",)
    def __new__(cls, **values: Unpack[_PassiveLivenessOutcomeFields]) -> Self: ...
    def replace(self, **changes: Unpack[_PassiveLivenessOutcomeFields]) -> Self: ...
    status: Final[FeatureStatus | None]
    """Status of the check: `Approved` or `Declined`."""
    method: Final[LivenessMethod | None]
    """Method of the check: always `PASSIVE`."""
    score: Final[float | None]
    """Confidence that a live person is in the image, 0 to 100."""
    user_image: Final[FaceImage | None]
    """Faces detected in the image."""
    warnings: Final[list[Warning] | None]
    """Warnings raised by the check: `NO_FACE_DETECTED`, `MULTIPLE_FACES_DETECTED`, `LOW_LIVENESS_SCORE`,
    `LIVENESS_FACE_ATTACK`, `FACE_IN_BLOCKLIST`, `POSSIBLE_FACE_IN_BLOCKLIST`, `DUPLICATED_FACE` or
    `POSSIBLE_DUPLICATED_FACE`."""
    face_quality: Final[float | None]
    """Quality score of the face image, 0 to 100."""
    face_luminance: Final[float | None]
    """Brightness score of the face, 0 to 100."""

class _AssessPhoneRiskFields(TypedDict, total=False):
    country_code: str | None
    signals: RiskSignals | Mapping[str, Any] | None
    vendor_data: str | None
    metadata: Mapping[str, Any] | None
    enable_social: bool | None
    extra: Mapping[str, Any] | None

class AssessPhoneRisk(Model):
    """Parameters for assessing the risk of a phone number."""
    __match_args__ = ("phone_number", "country_code", "signals", "vendor_data", "metadata", "enable_social",)
    def __new__(cls, *, phone_number: str, **values: Unpack[_AssessPhoneRiskFields]) -> Self: ...
    def replace(self, *, phone_number: str = ..., **changes: Unpack[_AssessPhoneRiskFields]) -> Self: ...
    phone_number: Final[str]
    """Phone number (E.164), at most 20 characters."""
    country_code: Final[str | None]
    """Country that the user claims to be in (ISO 3166-1 alpha-2 or alpha-3)."""
    signals: Final[RiskSignals | None]
    """Device and connection of the user."""
    vendor_data: Final[str | None]
    """Your own identifier of the user."""
    metadata: Final[dict[str, Any] | None]
    """Custom data stored with the check."""
    enable_social: Final[bool | None]
    """`true` to search online platforms for profiles with the number. Default: `false`."""

_PhoneRiskResultFields = TypedDict("_PhoneRiskResultFields", {
    "request_id": str | None, "status": FeatureStatus | str | None, "vendor_data": str | None,
    "metadata": Mapping[str, Any] | None, "created_at": datetime | str | None,
    "phone": PhoneOutcome | Mapping[str, Any] | None, "extra": Mapping[str, Any] | None,
}, total=False)

class PhoneRiskResult(Model):
    """Response to an assessment of the risk of a phone number."""
    __match_args__ = ("request_id", "status", "vendor_data", "metadata", "created_at", "phone",)
    def __new__(cls, **values: Unpack[_PhoneRiskResultFields]) -> Self: ...
    def replace(self, **changes: Unpack[_PhoneRiskResultFields]) -> Self: ...
    request_id: Final[str]
    """ID of the check (UUID), which is also the session ID."""
    status: Final[FeatureStatus]
    """Status of the check: `Approved`, `In Review` or `Declined`."""
    vendor_data: Final[str | None]
    """Your own identifier of the user."""
    metadata: Final[dict[str, Any] | None]
    """Custom data stored with the check."""
    created_at: Final[datetime | None]
    """Time of the check (RFC 3339)."""
    phone: Final[PhoneOutcome | None]
    """Result of the check."""

_PhoneOutcomeFields = TypedDict("_PhoneOutcomeFields", {
    "status": FeatureStatus | str | None, "phone_number_prefix": str | None, "phone_number": str | None,
    "full_number": str | None, "country_code": str | None, "country_name": str | None,
    "carrier": PhoneCarrier | Mapping[str, Any] | None, "carrier_name": str | None, "line_type": str | None,
    "is_disposable": bool | None, "is_virtual": bool | None, "verification_method": str | None,
    "verification_attempts": int | None, "verified_at": datetime | str | None,
    "warnings": Sequence[Warning | Mapping[str, Any]] | None,
    "lifecycle": Sequence[LifecycleEvent | Mapping[str, Any]] | None,
    "matches": Sequence[ContactMatch | Mapping[str, Any]] | None,
    "phone_intelligence": PhoneIntelligence | Mapping[str, Any] | None,
    "enrichment": PhoneIntelligence | Mapping[str, Any] | None,
    "phone_social": SocialFootprint | Mapping[str, Any] | None, "extra": Mapping[str, Any] | None,
}, total=False)

class PhoneOutcome(Model):
    """Result of a check of a phone number."""
    __match_args__ = (
        "status", "phone_number_prefix", "phone_number", "full_number", "country_code", "country_name", "carrier",
        "carrier_name", "line_type", "is_disposable", "is_virtual", "verification_method", "verification_attempts",
        "verified_at", "warnings", "lifecycle", "matches", "phone_intelligence", "enrichment", "phone_social",
    )
    def __new__(cls, **values: Unpack[_PhoneOutcomeFields]) -> Self: ...
    def replace(self, **changes: Unpack[_PhoneOutcomeFields]) -> Self: ...
    status: Final[FeatureStatus | None]
    """Status of the check, such as `Approved` or `Declined`."""
    phone_number_prefix: Final[str | None]
    """Country calling code, such as `+34`."""
    phone_number: Final[str | None]
    """Phone number without the country calling code. In sandbox applications with it (E.164)."""
    full_number: Final[str | None]
    """Phone number with the country calling code (E.164)."""
    country_code: Final[str | None]
    """Country of the phone number (ISO 3166-1 alpha-2)."""
    country_name: Final[str | None]
    """Name of the country of the phone number, in English."""
    carrier: Final[PhoneCarrier | None]
    """Carrier of the phone number."""
    carrier_name: Final[str | None]
    """Name of the carrier. Only in sandbox applications, which have it instead of `carrier`."""
    line_type: Final[str | None]
    """Type of line, such as `mobile`. Only in sandbox applications, which have it instead of `carrier`."""
    is_disposable: Final[bool | None]
    """`true` if the number belongs to a disposable number service."""
    is_virtual: Final[bool | None]
    """`true` if the number is a virtual number (VoIP)."""
    verification_method: Final[str | None]
    """Channel the code was sent through; absent if no code was sent."""
    verification_attempts: Final[int | None]
    """Number of times a code was entered."""
    verified_at: Final[datetime | None]
    """Time of the verification (RFC 3339)."""
    warnings: Final[list[Warning] | None]
    """Warnings raised by the check."""
    lifecycle: Final[list[LifecycleEvent] | None]
    """Events of the check."""
    matches: Final[list[ContactMatch] | None]
    """Earlier matches of the same phone number."""
    phone_intelligence: Final[PhoneIntelligence | None]
    """Assessment of the number; the same as `enrichment`. Absent if only a code was checked."""
    enrichment: Final[PhoneIntelligence | None]
    """Assessment of the number; the same as `phone_intelligence`."""
    phone_social: Final[SocialFootprint | None]
    """Presence of the number on online platforms; absent unless `enable_social` was set."""

_PhoneIntelligenceFields = TypedDict("_PhoneIntelligenceFields", {
    "score": float | None, "phone_type_risk": str | None, "phone_trust_index": float | None,
    "network_stability_index": float | None, "is_disposable": bool | None, "is_ported": bool | None,
    "is_recently_ported": bool | None, "carrier_type": str | None, "reason_codes": Sequence[str] | None,
    "extra": Mapping[str, Any] | None,
}, total=False)

class PhoneIntelligence(Model):
    """Assessment of a phone number."""
    __match_args__ = (
        "score", "phone_type_risk", "phone_trust_index", "network_stability_index", "is_disposable", "is_ported",
        "is_recently_ported", "carrier_type", "reason_codes",
    )
    def __new__(cls, **values: Unpack[_PhoneIntelligenceFields]) -> Self: ...
    def replace(self, **changes: Unpack[_PhoneIntelligenceFields]) -> Self: ...
    score: Final[float | None]
    """Risk of the number, 0 to 100; a higher score is riskier."""
    phone_type_risk: Final[str | None]
    """Risk of the type of line: `Low`, `Medium` or `High`."""
    phone_trust_index: Final[float | None]
    """Trust in the number, 0 to 100: the inverse of `score`."""
    network_stability_index: Final[float | None]
    """Stability of the number's network; a higher value is more stable."""
    is_disposable: Final[bool | None]
    """`true` if the number belongs to a disposable number service."""
    is_ported: Final[bool | None]
    """`true` if the number was ported to another carrier."""
    is_recently_ported: Final[bool | None]
    """`true` if the number was ported recently."""
    carrier_type: Final[str | None]
    """Type of line, such as `mobile` or `voip`."""
    reason_codes: Final[list[str] | None]
    """Codes of the signals that contributed to the score. The set is open: new codes may appear."""

class _SendPhoneCodeFields(TypedDict, total=False):
    options: SendPhoneCodeOptions | Mapping[str, Any] | None
    signals: RiskSignals | Mapping[str, Any] | None
    vendor_data: str | None
    metadata: Mapping[str, Any] | None
    extra: Mapping[str, Any] | None

class SendPhoneCode(Model):
    """Parameters for sending a code to a phone number."""
    __match_args__ = ("phone_number", "options", "signals", "vendor_data", "metadata",)
    def __new__(cls, *, phone_number: str, **values: Unpack[_SendPhoneCodeFields]) -> Self: ...
    def replace(self, *, phone_number: str = ..., **changes: Unpack[_SendPhoneCodeFields]) -> Self: ...
    phone_number: Final[str]
    """Phone number (E.164), at most 20 characters."""
    options: Final[SendPhoneCodeOptions | None]
    """Options of the code and of the message."""
    signals: Final[RiskSignals | None]
    """Device and connection of the user."""
    vendor_data: Final[str | None]
    """Your own identifier of the user."""
    metadata: Final[dict[str, Any] | None]
    """Custom data stored with the check."""

class _SendPhoneCodeOptionsFields(TypedDict, total=False):
    code_size: int | None
    locale: str | None
    preferred_channel: PhoneChannel | str | None
    extra: Mapping[str, Any] | None

class SendPhoneCodeOptions(Model):
    """Options of a code that is sent to a phone number."""
    __match_args__ = ("code_size", "locale", "preferred_channel",)
    def __new__(cls, **values: Unpack[_SendPhoneCodeOptionsFields]) -> Self: ...
    def replace(self, **changes: Unpack[_SendPhoneCodeOptionsFields]) -> Self: ...
    code_size: Final[int | None]
    """Number of digits of the code, 4 to 8. Default: 6."""
    locale: Final[str | None]
    """Language of the message: ISO 639 code, optionally with a region, such as `es` or `pt-BR`; at most 5 characters."""
    preferred_channel: Final[PhoneChannel | None]
    """Channel of the message. If the number cannot be reached through it, an SMS is sent. Default: `whatsapp`."""

_PhoneCodeSentFields = TypedDict("_PhoneCodeSentFields", {
    "request_id": str | None, "status": PhoneSendStatus | str | None, "reason": str | None, "vendor_data": str | None,
    "metadata": Mapping[str, Any] | None, "extra": Mapping[str, Any] | None,
}, total=False)

class PhoneCodeSent(Model):
    """Response to sending a code to a phone number."""
    __match_args__ = ("request_id", "status", "reason", "vendor_data", "metadata",)
    def __new__(cls, **values: Unpack[_PhoneCodeSentFields]) -> Self: ...
    def replace(self, **changes: Unpack[_PhoneCodeSentFields]) -> Self: ...
    request_id: Final[str]
    """ID of the verification (UUID). Sending a code again returns the same ID while the first code is pending."""
    status: Final[PhoneSendStatus | None]
    """Result of sending: `Success`, `Retry` or `Blocked`."""
    reason: Final[str | None]
    """Reason, if no code was sent."""
    vendor_data: Final[str | None]
    """Your own identifier of the user."""
    metadata: Final[dict[str, Any] | None]
    """Custom data stored with the check."""

class _CheckPhoneCodeFields(TypedDict, total=False):
    duplicated_phone_number_action: CheckAction | str | None
    disposable_number_action: CheckAction | str | None
    voip_number_action: CheckAction | str | None
    enable_social: bool | None
    phone_no_social_presence_action: CheckAction | str | None
    extra: Mapping[str, Any] | None

class CheckPhoneCode(Model):
    """Parameters for checking a code that was sent to a phone number."""
    __match_args__ = (
        "phone_number", "code", "duplicated_phone_number_action", "disposable_number_action", "voip_number_action",
        "enable_social", "phone_no_social_presence_action",
    )
    def __new__(cls, *, phone_number: str, code: str, **values: Unpack[_CheckPhoneCodeFields]) -> Self: ...
    def replace(self, *, phone_number: str = ..., code: str = ..., **changes: Unpack[_CheckPhoneCodeFields]) -> Self: ...
    phone_number: Final[str]
    """Phone number the code was sent to (E.164), at most 20 characters."""
    code: Final[str]
    """Code that the user entered: 4 to 8 digits."""
    duplicated_phone_number_action: Final[CheckAction | None]
    """Action if another user has verified the same number. Default: `NO_ACTION`."""
    disposable_number_action: Final[CheckAction | None]
    """Action if the number belongs to a disposable number service. Default: `NO_ACTION`."""
    voip_number_action: Final[CheckAction | None]
    """Action if the number is a virtual number (VoIP). Default: `NO_ACTION`."""
    enable_social: Final[bool | None]
    """`true` to search online platforms for profiles with the number. Default: `false`."""
    phone_no_social_presence_action: Final[CheckAction | None]
    """Action if no online platform has a profile with the number; requires `enable_social`. Default: `NO_ACTION`."""

_PhoneCodeResultFields = TypedDict("_PhoneCodeResultFields", {
    "request_id": str | None, "status": CodeStatus | str | None, "message": str | None,
    "phone": PhoneOutcome | Mapping[str, Any] | None, "vendor_data": str | None, "metadata": Mapping[str, Any] | None,
    "created_at": datetime | str | None, "extra": Mapping[str, Any] | None,
}, total=False)

class PhoneCodeResult(Model):
    """Response to checking a code that was sent to a phone number."""
    __match_args__ = ("request_id", "status", "message", "phone", "vendor_data", "metadata", "created_at",)
    def __new__(cls, **values: Unpack[_PhoneCodeResultFields]) -> Self: ...
    def replace(self, **changes: Unpack[_PhoneCodeResultFields]) -> Self: ...
    request_id: Final[str]
    """ID of the verification (UUID). If the code was wrong, it identifies nothing."""
    status: Final[CodeStatus | None]
    """Result of the check: `Approved`, `Declined`, `Failed` or `Expired or Not Found`."""
    message: Final[str | None]
    """Description of the result, in English."""
    phone: Final[PhoneOutcome | None]
    """Data on the phone number; absent unless the verification has ended."""
    vendor_data: Final[str | None]
    """Your own identifier of the user."""
    metadata: Final[dict[str, Any] | None]
    """Custom data stored with the check."""
    created_at: Final[datetime | None]
    """Time of the check (RFC 3339)."""

class _VerifyProofOfAddressFields(TypedDict, total=False):
    document_password: str | None
    expected_address: str | None
    expected_country: str | None
    expected_first_name: str | None
    expected_last_name: str | None
    poa_languages_allowed: str | None
    poa_document_age_months: str | None
    poa_name_mismatch_action: CheckAction | str | None
    poa_document_issues_action: CheckAction | str | None
    poa_document_authenticity_action: CheckAction | str | None
    poa_unsupported_language_action: CheckAction | str | None
    poa_address_mismatch_action: CheckAction | str | None
    poa_issuer_not_identified_action: CheckAction | str | None
    save_api_request: bool | None
    vendor_data: str | None
    metadata: Mapping[str, Any] | None
    extra: Mapping[str, Any] | None

class VerifyProofOfAddress(Model):
    """Parameters for verifying a proof of address."""
    __match_args__ = (
        "document", "document_password", "expected_address", "expected_country", "expected_first_name",
        "expected_last_name", "poa_languages_allowed", "poa_document_age_months", "poa_name_mismatch_action",
        "poa_document_issues_action", "poa_document_authenticity_action", "poa_unsupported_language_action",
        "poa_address_mismatch_action", "poa_issuer_not_identified_action", "save_api_request", "vendor_data",
        "metadata",
    )
    def __new__(cls, *, document: File | bytes | os.PathLike[str] | IO[bytes], **values: Unpack[_VerifyProofOfAddressFields]) -> Self: ...
    def replace(self, *, document: File | bytes | os.PathLike[str] | IO[bytes] = ..., **changes: Unpack[_VerifyProofOfAddressFields]) -> Self: ...
    document: Final[File]
    """Document, such as a utility bill; at most 15 MB. Formats: PDF (several pages take longer), JPEG, PNG, WebP and
    TIFF."""
    document_password: Final[str | None]
    """Password of `document`, if it is an encrypted PDF file."""
    expected_address: Final[str | None]
    """Expected address in human-readable form, compared with the document."""
    expected_country: Final[str | None]
    """Expected country of the address (ISO 3166-1 alpha-3)."""
    expected_first_name: Final[str | None]
    """Expected first names, compared with the document."""
    expected_last_name: Final[str | None]
    """Expected last names, compared with the document."""
    poa_languages_allowed: Final[str | None]
    """Accepted languages of the document (ISO 639-1), comma-separated, such as `en,es`. Default: all supported
    languages."""
    poa_document_age_months: Final[str | None]
    """Maximum age of the document in months by type, such as
    `utility_bill:3,bank_statement:3,government_issued_document:12`."""
    poa_name_mismatch_action: Final[CheckAction | None]
    """Action if the name on the document is not the expected one. Default: `DECLINE`."""
    poa_document_issues_action: Final[CheckAction | None]
    """Action on problems of the document, such as poor quality. Default: `DECLINE`."""
    poa_document_authenticity_action: Final[CheckAction | None]
    """Action on signs of manipulation. Default: `DECLINE`."""
    poa_unsupported_language_action: Final[CheckAction | None]
    """Action if the language of the document is not accepted. Default: `DECLINE`."""
    poa_address_mismatch_action: Final[CheckAction | None]
    """Action if the address on the document is not the expected one. Default: `DECLINE`."""
    poa_issuer_not_identified_action: Final[CheckAction | None]
    """Action if the issuer of the document is unknown. Default: `DECLINE`."""
    save_api_request: Final[bool | None]
    """`true` to store the check as a session of type `API`, with `request_id` as its session ID, and to send the
    webhook `status.updated`. Default: `true`."""
    vendor_data: Final[str | None]
    """Your own identifier of the user."""
    metadata: Final[dict[str, Any] | None]
    """Custom data stored with the check."""

_ProofOfAddressResultFields = TypedDict("_ProofOfAddressResultFields", {
    "request_id": str | None, "poa": ProofOfAddressOutcome | Mapping[str, Any] | None, "vendor_data": str | None,
    "metadata": Mapping[str, Any] | None, "created_at": datetime | str | None, "extra": Mapping[str, Any] | None,
}, total=False)

class ProofOfAddressResult(Model):
    """Response to the verification of a proof of address."""
    __match_args__ = ("request_id", "poa", "vendor_data", "metadata", "created_at",)
    def __new__(cls, **values: Unpack[_ProofOfAddressResultFields]) -> Self: ...
    def replace(self, **changes: Unpack[_ProofOfAddressResultFields]) -> Self: ...
    request_id: Final[str]
    """ID of the check (UUID). If the check was stored, it is also the session ID."""
    poa: Final[ProofOfAddressOutcome | None]
    """Result of the check."""
    vendor_data: Final[str | None]
    """Your own identifier of the user."""
    metadata: Final[dict[str, Any] | None]
    """Custom data stored with the check."""
    created_at: Final[datetime | None]
    """Time of the check (RFC 3339)."""

_ProofOfAddressOutcomeFields = TypedDict("_ProofOfAddressOutcomeFields", {
    "status": FeatureStatus | str | None, "issuing_state": str | None, "document_type": str | None,
    "document_subtype": str | None, "document_language": str | None, "issuer": str | None,
    "issue_date": date | str | None, "expiration_date": date | str | None, "poa_address": str | None,
    "poa_formatted_address": str | None, "poa_parsed_address": ParsedAddress | Mapping[str, Any] | None,
    "expected_details_address": str | None, "expected_details_formatted_address": str | None,
    "expected_details_parsed_address": ParsedAddress | Mapping[str, Any] | None, "name_on_document": str | None,
    "extra_fields": PoaExtraFields | Mapping[str, Any] | None, "warnings": Sequence[Warning | Mapping[str, Any]] | None,
    "detected_codes": Sequence[DetectedCode | Mapping[str, Any]] | None, "extra": Mapping[str, Any] | None,
}, total=False)

class ProofOfAddressOutcome(Model):
    """Result of the verification of a proof of address."""
    __match_args__ = (
        "status", "issuing_state", "document_type", "document_subtype", "document_language", "issuer", "issue_date",
        "expiration_date", "poa_address", "poa_formatted_address", "poa_parsed_address", "expected_details_address",
        "expected_details_formatted_address", "expected_details_parsed_address", "name_on_document", "extra_fields",
        "warnings", "detected_codes",
    )
    def __new__(cls, **values: Unpack[_ProofOfAddressOutcomeFields]) -> Self: ...
    def replace(self, **changes: Unpack[_ProofOfAddressOutcomeFields]) -> Self: ...
    status: Final[FeatureStatus | None]
    """Status of the check: `Approved` or `Declined`."""
    issuing_state: Final[str | None]
    """Country of the document (ISO 3166-1 alpha-2 or alpha-3)."""
    document_type: Final[str | None]
    """Document type: `UTILITY_BILL`, `BANK_STATEMENT`, `GOVERNMENT_ISSUED_DOCUMENT`, `OTHER_POA_DOCUMENT` or
    `UNKNOWN`."""
    document_subtype: Final[str | None]
    """Specific type of document, such as `ELECTRICITY_BILL`."""
    document_language: Final[str | None]
    """Language of the document (ISO 639-1)."""
    issuer: Final[str | None]
    """Issuer of the document."""
    issue_date: Final[date | None]
    """Date of issue of the document (YYYY-MM-DD)."""
    expiration_date: Final[date | None]
    """Expiration date of the document (YYYY-MM-DD)."""
    poa_address: Final[str | None]
    """Address as printed on the document."""
    poa_formatted_address: Final[str | None]
    """Address on the document in normalized form, on one line."""
    poa_parsed_address: Final[ParsedAddress | None]
    """Address on the document, split into its components."""
    expected_details_address: Final[str | None]
    """Expected address, as sent in the request."""
    expected_details_formatted_address: Final[str | None]
    """Expected address in normalized form, on one line."""
    expected_details_parsed_address: Final[ParsedAddress | None]
    """Expected address, split into its components."""
    name_on_document: Final[str | None]
    """Name on the document."""
    extra_fields: Final[PoaExtraFields | None]
    """Fields that only some documents have."""
    warnings: Final[list[Warning] | None]
    """Warnings raised by the check, such as `ADDRESS_MISMATCH_WITH_PROVIDED`."""
    detected_codes: Final[list[DetectedCode] | None]
    """Barcodes and QR codes found on the document."""

class _ListBusinessesFields(TypedDict, total=False):
    limit: int | None
    offset: int | None
    extra: Mapping[str, Any] | None

class ListBusinesses(Model):
    """Parameters for listing businesses."""
    __match_args__ = ("limit", "offset",)
    def __new__(cls, **values: Unpack[_ListBusinessesFields]) -> Self: ...
    def replace(self, **changes: Unpack[_ListBusinessesFields]) -> Self: ...
    limit: Final[int | None]
    """Maximum number of results per page, at least 1. Default: 50."""
    offset: Final[int | None]
    """Number of results to skip."""

_BusinessPageFields = TypedDict("_BusinessPageFields", {
    "count": int | None, "next": str | None, "previous": str | None,
    "results": Sequence[BusinessSummary | Mapping[str, Any]] | None, "extra": Mapping[str, Any] | None,
}, total=False)

class BusinessPage(Page[BusinessSummary]):
    """Page of businesses of the application."""
    __match_args__ = ("count", "next", "previous", "results",)
    def __new__(cls, **values: Unpack[_BusinessPageFields]) -> Self: ...
    def replace(self, **changes: Unpack[_BusinessPageFields]) -> Self: ...

class AsyncBusinessPage(AsyncPage[BusinessSummary]):
    """Page of businesses of the application."""
    __match_args__ = ("count", "next", "previous", "results",)
    def __new__(cls, **values: Unpack[_BusinessPageFields]) -> Self: ...
    def replace(self, **changes: Unpack[_BusinessPageFields]) -> Self: ...

_BusinessSummaryFields = TypedDict("_BusinessSummaryFields", {
    "didit_internal_id": str | None, "vendor_data": str | None, "display_name": str | None, "legal_name": str | None,
    "registration_number": str | None, "country_code": str | None, "effective_name": str | None,
    "status": UserStatus | str | None, "session_count": int | None, "approved_count": int | None,
    "declined_count": int | None, "in_review_count": int | None, "features": Mapping[str, Any] | None,
    "features_list": Sequence[FeatureProgress | Mapping[str, Any]] | None, "last_session_at": datetime | str | None,
    "first_session_at": datetime | str | None, "last_activity_at": datetime | str | None,
    "tags": Sequence[Tag | Mapping[str, Any]] | None, "created_at": datetime | str | None,
    "extra": Mapping[str, Any] | None,
}, total=False)

class BusinessSummary(Model):
    """Business in a list of businesses."""
    __match_args__ = (
        "didit_internal_id", "vendor_data", "display_name", "legal_name", "registration_number", "country_code",
        "effective_name", "status", "session_count", "approved_count", "declined_count", "in_review_count", "features",
        "features_list", "last_session_at", "first_session_at", "last_activity_at", "tags", "created_at",
    )
    def __new__(cls, **values: Unpack[_BusinessSummaryFields]) -> Self: ...
    def replace(self, **changes: Unpack[_BusinessSummaryFields]) -> Self: ...
    didit_internal_id: Final[str]
    """Business ID assigned by Didit (UUID)."""
    vendor_data: Final[str | None]
    """Your own identifier of the business."""
    display_name: Final[str | None]
    """Custom display name of the business, set by you."""
    legal_name: Final[str | None]
    """Legal name, taken from the company registry or set by you."""
    registration_number: Final[str | None]
    """Registration number, taken from the company registry or set by you."""
    country_code: Final[str | None]
    """Country of the company registry (ISO 3166-1 alpha-2), with a subdivision where a subdivision keeps the registry,
    such as `US-CA`."""
    effective_name: Final[str | None]
    """Name displayed by the platform: `display_name` if set, otherwise `legal_name`."""
    status: Final[UserStatus | None]
    """Business status: `ACTIVE`, `FLAGGED` or `BLOCKED`."""
    session_count: Final[int | None]
    """Number of sessions of the business."""
    approved_count: Final[int | None]
    """Number of approved sessions."""
    declined_count: Final[int | None]
    """Number of declined sessions."""
    in_review_count: Final[int | None]
    """Number of sessions in review."""
    features: Final[dict[str, Any] | None]
    """Latest status of each feature, by the name of the feature."""
    features_list: Final[list[FeatureProgress] | None]
    """Features with their latest statuses, as a list."""
    last_session_at: Final[datetime | None]
    """Creation time of the latest session (RFC 3339)."""
    first_session_at: Final[datetime | None]
    """Creation time of the first session (RFC 3339)."""
    last_activity_at: Final[datetime | None]
    """Time of the last activity (RFC 3339)."""
    tags: Final[list[Tag] | None]
    """Tags of the business."""
    created_at: Final[datetime | None]
    """Creation time (RFC 3339)."""

_BusinessFields = TypedDict("_BusinessFields", {
    "didit_internal_id": str | None, "vendor_data": str | None, "display_name": str | None, "legal_name": str | None,
    "registration_number": str | None, "country_code": str | None, "effective_name": str | None,
    "status": UserStatus | str | None, "session_count": int | None, "approved_count": int | None,
    "declined_count": int | None, "in_review_count": int | None, "features": Mapping[str, Any] | None,
    "features_list": Sequence[FeatureProgress | Mapping[str, Any]] | None, "last_session_at": datetime | str | None,
    "first_session_at": datetime | str | None, "last_activity_at": datetime | str | None,
    "tags": Sequence[Tag | Mapping[str, Any]] | None, "created_at": datetime | str | None,
    "metadata": Mapping[str, Any] | None, "updated_at": datetime | str | None, "extra": Mapping[str, Any] | None,
}, total=False)

class Business(Model):
    """Business with all details."""
    __match_args__ = (
        "didit_internal_id", "vendor_data", "display_name", "legal_name", "registration_number", "country_code",
        "effective_name", "status", "session_count", "approved_count", "declined_count", "in_review_count", "features",
        "features_list", "last_session_at", "first_session_at", "last_activity_at", "tags", "created_at", "metadata",
        "updated_at",
    )
    def __new__(cls, **values: Unpack[_BusinessFields]) -> Self: ...
    def replace(self, **changes: Unpack[_BusinessFields]) -> Self: ...
    didit_internal_id: Final[str]
    """Business ID assigned by Didit (UUID)."""
    vendor_data: Final[str | None]
    """Your own identifier of the business."""
    display_name: Final[str | None]
    """Custom display name of the business, set by you."""
    legal_name: Final[str | None]
    """Legal name, taken from the company registry or set by you."""
    registration_number: Final[str | None]
    """Registration number, taken from the company registry or set by you."""
    country_code: Final[str | None]
    """Country of the company registry (ISO 3166-1 alpha-2), with a subdivision where a subdivision keeps the registry,
    such as `US-CA`."""
    effective_name: Final[str | None]
    """Name displayed by the platform: `display_name` if set, otherwise `legal_name`."""
    status: Final[UserStatus | None]
    """Business status: `ACTIVE`, `FLAGGED` or `BLOCKED`."""
    session_count: Final[int | None]
    """Number of sessions of the business."""
    approved_count: Final[int | None]
    """Number of approved sessions."""
    declined_count: Final[int | None]
    """Number of declined sessions."""
    in_review_count: Final[int | None]
    """Number of sessions in review."""
    features: Final[dict[str, Any] | None]
    """Latest status of each feature, by the name of the feature."""
    features_list: Final[list[FeatureProgress] | None]
    """Features with their latest statuses, as a list."""
    last_session_at: Final[datetime | None]
    """Creation time of the latest session (RFC 3339)."""
    first_session_at: Final[datetime | None]
    """Creation time of the first session (RFC 3339)."""
    last_activity_at: Final[datetime | None]
    """Time of the last activity (RFC 3339)."""
    tags: Final[list[Tag] | None]
    """Tags of the business."""
    created_at: Final[datetime | None]
    """Creation time (RFC 3339)."""
    metadata: Final[dict[str, Any] | None]
    """Custom data stored with the business."""
    updated_at: Final[datetime | None]
    """Time of the last update (RFC 3339)."""

class _UpdateBusinessFields(TypedDict, total=False):
    display_name: str | None
    legal_name: str | None
    registration_number: str | None
    country_code: str | None
    status: UserStatus | str | None
    metadata: Mapping[str, Any] | None
    extra: Mapping[str, Any] | None

class UpdateBusiness(Model):
    """Parameters for updating a business. Fields that are not set keep their values; `metadata` replaces the stored
    object.

    `legal_name`, `registration_number` and `country_code` cannot be changed after the first approved session of the
    business, because they come from the company registry."""
    __match_args__ = ("display_name", "legal_name", "registration_number", "country_code", "status", "metadata",)
    def __new__(cls, **values: Unpack[_UpdateBusinessFields]) -> Self: ...
    def replace(self, **changes: Unpack[_UpdateBusinessFields]) -> Self: ...
    display_name: Final[str | None]
    """Custom display name of the business, at most 255 characters."""
    legal_name: Final[str | None]
    """Legal name, at most 255 characters."""
    registration_number: Final[str | None]
    """Registration number, at most 100 characters."""
    country_code: Final[str | None]
    """Country of the company registry (ISO 3166-1 alpha-2), with a subdivision where a subdivision keeps the registry,
    such as `US-CA`. At most 10 characters."""
    status: Final[UserStatus | None]
    """Business status to set manually: `ACTIVE`, `FLAGGED` or `BLOCKED`."""
    metadata: Final[dict[str, Any] | None]
    """Custom data stored with the business."""

class _UpdateBusinessStatusFields(TypedDict, total=False):
    extra: Mapping[str, Any] | None

class UpdateBusinessStatus(Model):
    """Parameters for updating the status of a business."""
    __match_args__ = ("status",)
    def __new__(cls, *, status: UserStatus | str, **values: Unpack[_UpdateBusinessStatusFields]) -> Self: ...
    def replace(self, *, status: UserStatus | str = ..., **changes: Unpack[_UpdateBusinessStatusFields]) -> Self: ...
    status: Final[UserStatus]
    """New business status: `ACTIVE`, `FLAGGED` or `BLOCKED`."""

class _BatchDeleteBusinessesFields(TypedDict, total=False):
    vendor_data_list: Sequence[str] | None
    didit_internal_id_list: Sequence[str] | None
    delete_all: bool | None
    extra: Mapping[str, Any] | None

class BatchDeleteBusinesses(Model):
    """Parameters for deleting several businesses, or all of them. Set at least one of the lists, or `delete_all`."""
    __match_args__ = ("vendor_data_list", "didit_internal_id_list", "delete_all",)
    def __new__(cls, **values: Unpack[_BatchDeleteBusinessesFields]) -> Self: ...
    def replace(self, **changes: Unpack[_BatchDeleteBusinessesFields]) -> Self: ...
    vendor_data_list: Final[list[str] | None]
    """Your own identifiers of the businesses to delete."""
    didit_internal_id_list: Final[list[str] | None]
    """Business IDs assigned by Didit (UUIDs) of the businesses to delete."""
    delete_all: Final[bool | None]
    """`true` to delete **all** businesses of the application. Default: `false`."""

_DeletedBusinessesFields = TypedDict("_DeletedBusinessesFields", {
    "deleted": int | None, "extra": Mapping[str, Any] | None,
}, total=False)

class DeletedBusinesses(Model):
    """Result of deleting several businesses."""
    __match_args__ = ("deleted",)
    def __new__(cls, **values: Unpack[_DeletedBusinessesFields]) -> Self: ...
    def replace(self, **changes: Unpack[_DeletedBusinessesFields]) -> Self: ...
    deleted: Final[int | None]
    """Number of deleted businesses. Absent if the platform does not report it."""

class _CreateBusinessFields(TypedDict, total=False):
    vendor_data: str | None
    display_name: str | None
    legal_name: str | None
    registration_number: str | None
    country_code: str | None
    status: UserStatus | str | None
    metadata: Mapping[str, Any] | None
    extra: Mapping[str, Any] | None

class CreateBusiness(Model):
    """Parameters for creating a business."""
    __match_args__ = (
        "vendor_data", "display_name", "legal_name", "registration_number", "country_code", "status", "metadata",
    )
    def __new__(cls, **values: Unpack[_CreateBusinessFields]) -> Self: ...
    def replace(self, **changes: Unpack[_CreateBusinessFields]) -> Self: ...
    vendor_data: Final[str | None]
    """Your own identifier of the business, unique in the application. Sessions with the same `vendor_data` belong to
    the business."""
    display_name: Final[str | None]
    """Custom display name of the business, at most 255 characters."""
    legal_name: Final[str | None]
    """Legal name, at most 255 characters."""
    registration_number: Final[str | None]
    """Registration number, at most 100 characters."""
    country_code: Final[str | None]
    """Country of the company registry (ISO 3166-1 alpha-2), with a subdivision where a subdivision keeps the registry,
    such as `US-CA`. At most 10 characters."""
    status: Final[UserStatus | None]
    """Business status: `ACTIVE`, `FLAGGED` or `BLOCKED`. Default: `ACTIVE`."""
    metadata: Final[dict[str, Any] | None]
    """Custom data stored with the business."""

class _ToggleBusinessOngoingMonitoringFields(TypedDict, total=False):
    estimate_only: bool | None
    update_all: bool | None
    filter_search: str | None
    filter_status: Sequence[UserStatus | str] | None
    filter_country: str | None
    filter_date_from: date | str | None
    filter_date_to: date | str | None
    didit_internal_id_list: Sequence[str] | None
    extra: Mapping[str, Any] | None

class ToggleBusinessOngoingMonitoring(Model):
    """Parameters for enabling or disabling ongoing AML monitoring of businesses. Select businesses with
    `didit_internal_id_list`, or with `update_all` and the filters."""
    __match_args__ = (
        "is_enabled", "estimate_only", "update_all", "filter_search", "filter_status", "filter_country",
        "filter_date_from", "filter_date_to", "didit_internal_id_list",
    )
    def __new__(cls, *, is_enabled: bool, **values: Unpack[_ToggleBusinessOngoingMonitoringFields]) -> Self: ...
    def replace(self, *, is_enabled: bool = ..., **changes: Unpack[_ToggleBusinessOngoingMonitoringFields]) -> Self: ...
    is_enabled: Final[bool]
    """`true` to enable ongoing monitoring, `false` to disable it."""
    estimate_only: Final[bool | None]
    """`true` to estimate the cost without changing anything. Default: `false`."""
    update_all: Final[bool | None]
    """`true` to select all businesses that match the filters. Default: `false`."""
    filter_search: Final[str | None]
    """Filter by names and identifiers that contain this string."""
    filter_status: Final[list[UserStatus] | None]
    """Filter by business status."""
    filter_country: Final[str | None]
    """Filter by country."""
    filter_date_from: Final[date | None]
    """Filter by date, from this date on (YYYY-MM-DD)."""
    filter_date_to: Final[date | None]
    """Filter by date, up to and including this date (YYYY-MM-DD)."""
    didit_internal_id_list: Final[list[str] | None]
    """Business IDs assigned by Didit (UUIDs) of the businesses to select."""

class _ToggleBusinessSessionMonitoringFields(TypedDict, total=False):
    estimate_only: bool | None
    update_all: bool | None
    filter_search: str | None
    filter_status: Sequence[SessionStatus | str] | None
    filter_country: str | None
    filter_date_from: date | str | None
    filter_date_to: date | str | None
    session_numbers: Sequence[int] | None
    toggle_all: bool | None
    filter_workflow_id: str | None
    extra: Mapping[str, Any] | None

class ToggleBusinessSessionMonitoring(Model):
    """Parameters for enabling or disabling ongoing AML monitoring of business sessions. Select sessions with
    `session_numbers`, or with `update_all` or `toggle_all` and the filters."""
    __match_args__ = (
        "is_enabled", "estimate_only", "update_all", "filter_search", "filter_status", "filter_country",
        "filter_date_from", "filter_date_to", "session_numbers", "toggle_all", "filter_workflow_id",
    )
    def __new__(cls, *, is_enabled: bool, **values: Unpack[_ToggleBusinessSessionMonitoringFields]) -> Self: ...
    def replace(self, *, is_enabled: bool = ..., **changes: Unpack[_ToggleBusinessSessionMonitoringFields]) -> Self: ...
    is_enabled: Final[bool]
    """`true` to enable ongoing monitoring, `false` to disable it."""
    estimate_only: Final[bool | None]
    """`true` to estimate the cost without changing anything. Default: `false`."""
    update_all: Final[bool | None]
    """`true` to select all sessions that match the filters. Default: `false`."""
    filter_search: Final[str | None]
    """Filter by names and identifiers that contain this string."""
    filter_status: Final[list[SessionStatus] | None]
    """Filter by session status."""
    filter_country: Final[str | None]
    """Filter by country."""
    filter_date_from: Final[date | None]
    """Filter by date, from this date on (YYYY-MM-DD)."""
    filter_date_to: Final[date | None]
    """Filter by date, up to and including this date (YYYY-MM-DD)."""
    session_numbers: Final[list[int] | None]
    """Session numbers within the application."""
    toggle_all: Final[bool | None]
    """`true` to select all sessions. Default: `false`."""
    filter_workflow_id: Final[str | None]
    """Filter by workflow ID (UUID)."""

class _ToggleAmlMonitoringFields(TypedDict, total=False):
    estimate_only: bool | None
    vendor_data_list: Sequence[str] | None
    didit_internal_id_list: Sequence[str] | None
    extra: Mapping[str, Any] | None

class ToggleAmlMonitoring(Model):
    """Parameters for turning ongoing AML monitoring on or off. Set at least one of the lists; both together have at most 1000
    items."""
    __match_args__ = ("is_enabled", "estimate_only", "vendor_data_list", "didit_internal_id_list",)
    def __new__(cls, *, is_enabled: bool, **values: Unpack[_ToggleAmlMonitoringFields]) -> Self: ...
    def replace(self, *, is_enabled: bool = ..., **changes: Unpack[_ToggleAmlMonitoringFields]) -> Self: ...
    is_enabled: Final[bool]
    """`true` to turn the monitoring on, `false` to turn it off."""
    estimate_only: Final[bool | None]
    """`true` to return only an estimate of the cost, without any change. Default: `false`."""
    vendor_data_list: Final[list[str] | None]
    """Your own identifiers of the users or businesses."""
    didit_internal_id_list: Final[list[str] | None]
    """IDs of the users or businesses assigned by Didit (UUIDs)."""

_AmlMonitoringJobFields = TypedDict("_AmlMonitoringJobFields", {
    "users_total": int | None, "already_enabled": int | None, "with_existing_aml": int | None,
    "needing_screening": int | None, "skipped_no_identity_data": int | None, "skipped_blocked": int | None,
    "estimated_screening_cost_usd": Decimal | int | float | str | None,
    "estimated_annual_monitoring_cost_usd": Decimal | int | float | str | None, "balance_sufficient": bool | None,
    "unmatched": Sequence[str] | None, "job_id": str | None, "status": JobStatus | str | None,
    "is_enabled": bool | None, "target_type": UserOrBusiness | str | None, "total": int | None, "processed": int | None,
    "outcomes": AmlMonitoringOutcomes | Mapping[str, Any] | None,
    "results": Sequence[AmlMonitoringResult | Mapping[str, Any]] | None, "error": str | None,
    "created_at": datetime | str | None, "completed_at": datetime | str | None,
    "estimate": AmlMonitoringEstimate | Mapping[str, Any] | None, "extra": Mapping[str, Any] | None,
}, total=False)

class AmlMonitoringJob(Model):
    """Job that turns ongoing AML monitoring on or off, or an estimate of its cost. An estimate has the fields from
    `users_total` to `unmatched`, a job those from `unmatched`."""
    __match_args__ = (
        "users_total", "already_enabled", "with_existing_aml", "needing_screening", "skipped_no_identity_data",
        "skipped_blocked", "estimated_screening_cost_usd", "estimated_annual_monitoring_cost_usd", "balance_sufficient",
        "unmatched", "job_id", "status", "is_enabled", "target_type", "total", "processed", "outcomes", "results",
        "error", "created_at", "completed_at", "estimate",
    )
    def __new__(cls, **values: Unpack[_AmlMonitoringJobFields]) -> Self: ...
    def replace(self, **changes: Unpack[_AmlMonitoringJobFields]) -> Self: ...
    users_total: Final[int | None]
    """Number of selected users or businesses."""
    already_enabled: Final[int | None]
    """Number of profiles that are monitored already."""
    with_existing_aml: Final[int | None]
    """Number of profiles with an AML screening, which can be monitored without a new one."""
    needing_screening: Final[int | None]
    """Number of profiles that must be screened first."""
    skipped_no_identity_data: Final[int | None]
    """Number of profiles that are skipped because they have no identity data to screen."""
    skipped_blocked: Final[int | None]
    """Number of profiles that are skipped because they are blocked."""
    estimated_screening_cost_usd: Final[Decimal | None]
    """Estimated cost of the screenings, in US dollars."""
    estimated_annual_monitoring_cost_usd: Final[Decimal | None]
    """Estimated cost of the monitoring per year, in US dollars."""
    balance_sufficient: Final[bool | None]
    """`true` if the credit covers the cost of the screenings."""
    unmatched: Final[list[str] | None]
    """Identifiers of the request that belong to no profile. Absent when a job is retrieved."""
    job_id: Final[str | None]
    """Job ID (UUID)."""
    status: Final[JobStatus | None]
    """Status of the job: `PENDING`, `PROCESSING`, `COMPLETED` or `FAILED`."""
    is_enabled: Final[bool | None]
    """`true` if the job turns the monitoring on, `false` if it turns it off."""
    target_type: Final[UserOrBusiness | None]
    """Type of the profiles: `user` or `business`."""
    total: Final[int | None]
    """Number of profiles the job changes."""
    processed: Final[int | None]
    """Number of profiles that the job has finished so far."""
    outcomes: Final[AmlMonitoringOutcomes | None]
    """Number of profiles by outcome."""
    results: Final[list[AmlMonitoringResult] | None]
    """Finished profiles with their outcome, in the order of processing."""
    error: Final[str | None]
    """Error that stopped the job. Absent if there was none."""
    created_at: Final[datetime | None]
    """Creation time (RFC 3339)."""
    completed_at: Final[datetime | None]
    """Time the job ended (RFC 3339). Absent before."""
    estimate: Final[AmlMonitoringEstimate | None]
    """Estimate made when the job was started. Absent when a job is retrieved."""

_AmlMonitoringResultFields = TypedDict("_AmlMonitoringResultFields", {
    "didit_internal_id": str | None, "vendor_data": str | None, "outcome": AmlMonitoringOutcome | str | None,
    "extra": Mapping[str, Any] | None,
}, total=False)

class AmlMonitoringResult(Model):
    """User or business with the outcome of turning its ongoing AML monitoring on or off."""
    __match_args__ = ("didit_internal_id", "vendor_data", "outcome",)
    def __new__(cls, **values: Unpack[_AmlMonitoringResultFields]) -> Self: ...
    def replace(self, **changes: Unpack[_AmlMonitoringResultFields]) -> Self: ...
    didit_internal_id: Final[str]
    """ID of the user or business assigned by Didit (UUID)."""
    vendor_data: Final[str | None]
    """Your own identifier of the user or business."""
    outcome: Final[AmlMonitoringOutcome | None]
    """Outcome for the user or business."""

class _ListBiometricTemplatesFields(TypedDict, total=False):
    vendor_data: str | None
    vendor_user_uuid: str | None
    status: BiometricTemplateStatus | str | None
    source_type: BiometricTemplateSource | str | None
    retained_from: datetime | str | None
    retained_to: datetime | str | None
    ordering: BiometricTemplateOrder | str | None
    limit: int | None
    offset: int | None
    extra: Mapping[str, Any] | None

class ListBiometricTemplates(Model):
    """Parameters for listing biometric templates."""
    __match_args__ = (
        "vendor_data", "vendor_user_uuid", "status", "source_type", "retained_from", "retained_to", "ordering", "limit",
        "offset",
    )
    def __new__(cls, **values: Unpack[_ListBiometricTemplatesFields]) -> Self: ...
    def replace(self, **changes: Unpack[_ListBiometricTemplatesFields]) -> Self: ...
    vendor_data: Final[str | None]
    """Filter by your own identifiers of users that contain this string; case-insensitive."""
    vendor_user_uuid: Final[str | None]
    """Filter by the user ID assigned by Didit (UUID)."""
    status: Final[BiometricTemplateStatus | None]
    """Filter by status; the platform does not accept `purged`."""
    source_type: Final[BiometricTemplateSource | None]
    """Filter by source."""
    retained_from: Final[datetime | None]
    """Filter by the time of retention, from this time on (RFC 3339)."""
    retained_to: Final[datetime | None]
    """Filter by the time of retention, up to this time (RFC 3339)."""
    ordering: Final[BiometricTemplateOrder | None]
    """Sort order. Default: `-retained_at`, newest first."""
    limit: Final[int | None]
    """Maximum number of results per page."""
    offset: Final[int | None]
    """Number of results to skip."""

_BiometricTemplatePageFields = TypedDict("_BiometricTemplatePageFields", {
    "count": int | None, "next": str | None, "previous": str | None,
    "results": Sequence[BiometricTemplate | Mapping[str, Any]] | None, "extra": Mapping[str, Any] | None,
}, total=False)

class BiometricTemplatePage(Page[BiometricTemplate]):
    """Page of biometric templates of the application."""
    __match_args__ = ("count", "next", "previous", "results",)
    def __new__(cls, **values: Unpack[_BiometricTemplatePageFields]) -> Self: ...
    def replace(self, **changes: Unpack[_BiometricTemplatePageFields]) -> Self: ...

class AsyncBiometricTemplatePage(AsyncPage[BiometricTemplate]):
    """Page of biometric templates of the application."""
    __match_args__ = ("count", "next", "previous", "results",)
    def __new__(cls, **values: Unpack[_BiometricTemplatePageFields]) -> Self: ...
    def replace(self, **changes: Unpack[_BiometricTemplatePageFields]) -> Self: ...

_BiometricTemplateFields = TypedDict("_BiometricTemplateFields", {
    "uuid": str | None, "vendor_user_uuid": str | None, "vendor_data": str | None,
    "source_type": BiometricTemplateSource | str | None, "provenance_reference": str | None,
    "retention_policy": FaceRetentionPolicy | str | None, "retention_override": bool | None,
    "retained_at": datetime | str | None, "expires_at": datetime | str | None, "retained_by": str | None,
    "retained_by_type": ActorType | str | None, "instruction_class": DeletionInstruction | str | None,
    "instruction_source": BiometricInstructionSource | str | None, "instruction_id": str | None,
    "held_out_of_use": bool | None, "status": BiometricTemplateStatus | str | None, "purged_at": datetime | str | None,
    "extra": Mapping[str, Any] | None,
}, total=False)

class BiometricTemplate(Model):
    """Biometric template: the face template of a user, retained after its session was deleted. It contains no image."""
    __match_args__ = (
        "uuid", "vendor_user_uuid", "vendor_data", "source_type", "provenance_reference", "retention_policy",
        "retention_override", "retained_at", "expires_at", "retained_by", "retained_by_type", "instruction_class",
        "instruction_source", "instruction_id", "held_out_of_use", "status", "purged_at",
    )
    def __new__(cls, **values: Unpack[_BiometricTemplateFields]) -> Self: ...
    def replace(self, **changes: Unpack[_BiometricTemplateFields]) -> Self: ...
    uuid: Final[str]
    """Template ID (UUID)."""
    vendor_user_uuid: Final[str | None]
    """User ID assigned by Didit (UUID)."""
    vendor_data: Final[str | None]
    """Your own identifier of the user."""
    source_type: Final[BiometricTemplateSource | None]
    """Source of the template."""
    provenance_reference: Final[str | None]
    """Reference of the deletion that retained the template (UUID), as in the audit log. It is not the session ID."""
    retention_policy: Final[FaceRetentionPolicy | None]
    """Retention policy of the application at the time of retention."""
    retention_override: Final[bool | None]
    """Choice of the request that deleted the session, if it overrides the policy: `true` to retain, `false` to delete."""
    retained_at: Final[datetime | None]
    """Time of retention (RFC 3339)."""
    expires_at: Final[datetime | None]
    """Time at which the template expires (RFC 3339)."""
    retained_by: Final[str | None]
    """Actor that retained the template, such as a name or an e-mail address."""
    retained_by_type: Final[ActorType | None]
    """Type of the actor that retained the template."""
    instruction_class: Final[DeletionInstruction | None]
    """Reason for the deletion of the session."""
    instruction_source: Final[BiometricInstructionSource | None]
    """Origin of the instruction."""
    instruction_id: Final[str | None]
    """Your own reference of the instruction."""
    held_out_of_use: Final[bool | None]
    """`true` if the template is excluded from matching by a legal hold."""
    status: Final[BiometricTemplateStatus | None]
    """Status of the template."""
    purged_at: Final[datetime | None]
    """Time of the purge (RFC 3339); absent until the template is purged."""

class _CountBiometricTemplatesFields(TypedDict, total=False):
    vendor_data: str | None
    vendor_user_uuid: str | None
    status: BiometricTemplateStatus | str | None
    source_type: BiometricTemplateSource | str | None
    retained_from: datetime | str | None
    retained_to: datetime | str | None
    extra: Mapping[str, Any] | None

class CountBiometricTemplates(Model):
    """Parameters for counting biometric templates."""
    __match_args__ = ("vendor_data", "vendor_user_uuid", "status", "source_type", "retained_from", "retained_to",)
    def __new__(cls, **values: Unpack[_CountBiometricTemplatesFields]) -> Self: ...
    def replace(self, **changes: Unpack[_CountBiometricTemplatesFields]) -> Self: ...
    vendor_data: Final[str | None]
    """Filter by your own identifiers of users that contain this string; case-insensitive."""
    vendor_user_uuid: Final[str | None]
    """Filter by the user ID assigned by Didit (UUID)."""
    status: Final[BiometricTemplateStatus | None]
    """Filter by status; the platform does not accept `purged`."""
    source_type: Final[BiometricTemplateSource | None]
    """Filter by source."""
    retained_from: Final[datetime | None]
    """Filter by the time of retention, from this time on (RFC 3339)."""
    retained_to: Final[datetime | None]
    """Filter by the time of retention, up to this time (RFC 3339)."""

_BiometricTemplateCountFields = TypedDict("_BiometricTemplateCountFields", {
    "count": int | None, "extra": Mapping[str, Any] | None,
}, total=False)

class BiometricTemplateCount(Model):
    """Number of biometric templates."""
    __match_args__ = ("count",)
    def __new__(cls, **values: Unpack[_BiometricTemplateCountFields]) -> Self: ...
    def replace(self, **changes: Unpack[_BiometricTemplateCountFields]) -> Self: ...
    count: Final[int | None]
    """Number of templates that match the filters."""

_PurgedBiometricTemplateFields = TypedDict("_PurgedBiometricTemplateFields", {
    "uuid": str | None, "outcome": BiometricPurgeOutcome | str | None, "extra": Mapping[str, Any] | None,
}, total=False)

class PurgedBiometricTemplate(Model):
    """Biometric template that was purged."""
    __match_args__ = ("uuid", "outcome",)
    def __new__(cls, **values: Unpack[_PurgedBiometricTemplateFields]) -> Self: ...
    def replace(self, **changes: Unpack[_PurgedBiometricTemplateFields]) -> Self: ...
    uuid: Final[str]
    """Template ID (UUID)."""
    outcome: Final[BiometricPurgeOutcome | None]
    """Outcome of the purge."""

class _BatchDeleteBiometricTemplatesFields(TypedDict, total=False):
    template_uuids: Sequence[str] | None
    delete_all: bool | None
    vendor_data: str | None
    vendor_user_uuid: str | None
    status: BiometricTemplateStatus | str | None
    source_type: BiometricTemplateSource | str | None
    retained_from: datetime | str | None
    retained_to: datetime | str | None
    extra: Mapping[str, Any] | None

class BatchDeleteBiometricTemplates(Model):
    """Parameters for purging several biometric templates, or all of them. Set `template_uuids` or `delete_all`; the other
    fields are filters of `delete_all`."""
    __match_args__ = (
        "template_uuids", "delete_all", "vendor_data", "vendor_user_uuid", "status", "source_type", "retained_from",
        "retained_to",
    )
    def __new__(cls, **values: Unpack[_BatchDeleteBiometricTemplatesFields]) -> Self: ...
    def replace(self, **changes: Unpack[_BatchDeleteBiometricTemplatesFields]) -> Self: ...
    template_uuids: Final[list[str] | None]
    """Template IDs (UUIDs), at least one. Ignored if `delete_all` is `true`."""
    delete_all: Final[bool | None]
    """`true` to purge **all** templates that match the filters; without filters, all of the application. Default:
    `false`."""
    vendor_data: Final[str | None]
    """Filter by your own identifiers of users that contain this string; case-insensitive."""
    vendor_user_uuid: Final[str | None]
    """Filter by the user ID assigned by Didit (UUID)."""
    status: Final[BiometricTemplateStatus | None]
    """Filter by status; the platform does not accept `purged`."""
    source_type: Final[BiometricTemplateSource | None]
    """Filter by source."""
    retained_from: Final[datetime | None]
    """Filter by the time of retention, from this time on (RFC 3339)."""
    retained_to: Final[datetime | None]
    """Filter by the time of retention, up to this time (RFC 3339)."""

_PurgedBiometricTemplatesFields = TypedDict("_PurgedBiometricTemplatesFields", {
    "results": Sequence[PurgedBiometricTemplate | Mapping[str, Any]] | None, "extra": Mapping[str, Any] | None,
}, total=False)

class PurgedBiometricTemplates(Model):
    """Result of purging several biometric templates."""
    __match_args__ = ("results",)
    def __new__(cls, **values: Unpack[_PurgedBiometricTemplatesFields]) -> Self: ...
    def replace(self, **changes: Unpack[_PurgedBiometricTemplatesFields]) -> Self: ...
    results: Final[list[PurgedBiometricTemplate]]
    """Purged templates, each with its outcome."""

class _ListCasesFields(TypedDict, total=False):
    limit: int | None
    offset: int | None
    status__in: CaseStatus | str | Sequence[CaseStatus | str] | None
    priority: CasePriority | str | None
    source__in: CaseSource | str | Sequence[CaseSource | str] | None
    blueprint: str | None
    assigned_to: str | None
    unassigned: bool | None
    tag: str | None
    search: str | None
    date_from: date | str | None
    date_to: date | str | None
    due_before: datetime | str | None
    overdue: bool | None
    ordering: CaseOrder | str | None
    extra: Mapping[str, Any] | None

class ListCases(Model):
    """Parameters for listing cases."""
    __match_args__ = (
        "limit", "offset", "status__in", "priority", "source__in", "blueprint", "assigned_to", "unassigned", "tag",
        "search", "date_from", "date_to", "due_before", "overdue", "ordering",
    )
    def __new__(cls, **values: Unpack[_ListCasesFields]) -> Self: ...
    def replace(self, **changes: Unpack[_ListCasesFields]) -> Self: ...
    limit: Final[int | None]
    """Maximum number of results per page, at least 1. Default: 50."""
    offset: Final[int | None]
    """Number of results to skip."""
    status__in: Final[list[CaseStatus] | None]
    """Filter by case status; comma-separated."""
    priority: Final[CasePriority | None]
    """Filter by priority."""
    source__in: Final[list[CaseSource] | None]
    """Filter by source; comma-separated."""
    blueprint: Final[str | None]
    """Filter by blueprint ID (UUID)."""
    assigned_to: Final[str | None]
    """Filter by the user ID of the assignee (UUID)."""
    unassigned: Final[bool | None]
    """`true` for cases without an assignee only."""
    tag: Final[str | None]
    """Filter by tag."""
    search: Final[str | None]
    """Searches cases that contain this string."""
    date_from: Final[date | None]
    """Filter by creation date, from this date on (YYYY-MM-DD)."""
    date_to: Final[date | None]
    """Filter by creation date, up to and including this date (YYYY-MM-DD)."""
    due_before: Final[datetime | None]
    """Filter by due time, before this time (RFC 3339)."""
    overdue: Final[bool | None]
    """`true` for cases whose due time has passed only."""
    ordering: Final[CaseOrder | None]
    """Sort order. Default: `-created_at`, newest first."""

_CasePageFields = TypedDict("_CasePageFields", {
    "count": int | None, "next": str | None, "previous": str | None,
    "results": Sequence[CaseSummary | Mapping[str, Any]] | None, "extra": Mapping[str, Any] | None,
}, total=False)

class CasePage(Page[CaseSummary]):
    """Page of cases of the application."""
    __match_args__ = ("count", "next", "previous", "results",)
    def __new__(cls, **values: Unpack[_CasePageFields]) -> Self: ...
    def replace(self, **changes: Unpack[_CasePageFields]) -> Self: ...

class AsyncCasePage(AsyncPage[CaseSummary]):
    """Page of cases of the application."""
    __match_args__ = ("count", "next", "previous", "results",)
    def __new__(cls, **values: Unpack[_CasePageFields]) -> Self: ...
    def replace(self, **changes: Unpack[_CasePageFields]) -> Self: ...

_CaseSummaryFields = TypedDict("_CaseSummaryFields", {
    "uuid": str | None, "case_number": str | None, "title": str | None, "status": CaseStatus | str | None,
    "resolution": CaseResolution | str | None, "priority": CasePriority | str | None, "source": CaseSource | str | None,
    "tags": Sequence[str] | None, "subject": CaseSubject | Mapping[str, Any] | None,
    "assigned_to": CaseAssignee | Mapping[str, Any] | None, "assigned_at": datetime | str | None,
    "due_at": datetime | str | None, "resolved_at": datetime | str | None, "created_by_email": str | None,
    "created_by_name": str | None, "blueprint": CaseBlueprintReference | Mapping[str, Any] | None,
    "links_count": int | None, "notes_count": int | None, "created_at": datetime | str | None,
    "updated_at": datetime | str | None, "application_id": str | None, "application_name": str | None,
    "organization_id": str | None, "organization_name": str | None, "extra": Mapping[str, Any] | None,
}, total=False)

class CaseSummary(Model):
    """Case in a list of cases."""
    __match_args__ = (
        "uuid", "case_number", "title", "status", "resolution", "priority", "source", "tags", "subject", "assigned_to",
        "assigned_at", "due_at", "resolved_at", "created_by_email", "created_by_name", "blueprint", "links_count",
        "notes_count", "created_at", "updated_at", "application_id", "application_name", "organization_id",
        "organization_name",
    )
    def __new__(cls, **values: Unpack[_CaseSummaryFields]) -> Self: ...
    def replace(self, **changes: Unpack[_CaseSummaryFields]) -> Self: ...
    uuid: Final[str]
    """Case ID (UUID)."""
    case_number: Final[str | None]
    """Case number, assigned by the platform."""
    title: Final[str | None]
    """Title of the case."""
    status: Final[CaseStatus | None]
    """Case status."""
    resolution: Final[CaseResolution | None]
    """Resolution; absent until the case is resolved."""
    priority: Final[CasePriority | None]
    """Priority of the case."""
    source: Final[CaseSource | None]
    """Source of the case."""
    tags: Final[list[str] | None]
    """Tags of the case."""
    subject: Final[CaseSubject | None]
    """User or business under investigation."""
    assigned_to: Final[CaseAssignee | None]
    """Team member who works on the case; absent if the case is not assigned."""
    assigned_at: Final[datetime | None]
    """Time of the assignment (RFC 3339)."""
    due_at: Final[datetime | None]
    """Due time (RFC 3339)."""
    resolved_at: Final[datetime | None]
    """Time of the resolution (RFC 3339)."""
    created_by_email: Final[str | None]
    """E-mail address of the person who created the case."""
    created_by_name: Final[str | None]
    """Name of the person who created the case."""
    blueprint: Final[CaseBlueprintReference | None]
    """Blueprint of the case."""
    links_count: Final[int | None]
    """Number of linked sessions and transactions."""
    notes_count: Final[int | None]
    """Number of notes."""
    created_at: Final[datetime | None]
    """Creation time (RFC 3339)."""
    updated_at: Final[datetime | None]
    """Time of the last update (RFC 3339)."""
    application_id: Final[str | None]
    """Application ID (UUID)."""
    application_name: Final[str | None]
    """Name of the application."""
    organization_id: Final[str | None]
    """Organization ID (UUID)."""
    organization_name: Final[str | None]
    """Name of the organization."""

_CaseSubjectFields = TypedDict("_CaseSubjectFields", {
    "type": UserOrBusiness | str | None, "uuid": str | None, "name": str | None, "external_id": str | None,
    "extra": Mapping[str, Any] | None,
}, total=False)

class CaseSubject(Model):
    """User or business under investigation."""
    __match_args__ = ("type", "uuid", "name", "external_id",)
    def __new__(cls, **values: Unpack[_CaseSubjectFields]) -> Self: ...
    def replace(self, **changes: Unpack[_CaseSubjectFields]) -> Self: ...
    type: Final[UserOrBusiness | None]
    """Type of the subject."""
    uuid: Final[str | None]
    """ID of the user or business assigned by Didit (UUID)."""
    name: Final[str | None]
    """Name of the user or business."""
    external_id: Final[str | None]
    """Your own identifier of the user or business (`vendor_data`)."""

_CaseAssigneeFields = TypedDict("_CaseAssigneeFields", {
    "uuid": str | None, "full_name": str | None, "email": str | None, "extra": Mapping[str, Any] | None,
}, total=False)

class CaseAssignee(Model):
    """Team member who works on a case."""
    __match_args__ = ("uuid", "full_name", "email",)
    def __new__(cls, **values: Unpack[_CaseAssigneeFields]) -> Self: ...
    def replace(self, **changes: Unpack[_CaseAssigneeFields]) -> Self: ...
    uuid: Final[str]
    """User ID of the team member (UUID)."""
    full_name: Final[str | None]
    """Full name."""
    email: Final[str | None]
    """E-mail address."""

_CaseBlueprintReferenceFields = TypedDict("_CaseBlueprintReferenceFields", {
    "uuid": str | None, "name": str | None, "extra": Mapping[str, Any] | None,
}, total=False)

class CaseBlueprintReference(Model):
    """Name and ID of the blueprint of a case."""
    __match_args__ = ("uuid", "name",)
    def __new__(cls, **values: Unpack[_CaseBlueprintReferenceFields]) -> Self: ...
    def replace(self, **changes: Unpack[_CaseBlueprintReferenceFields]) -> Self: ...
    uuid: Final[str]
    """Blueprint ID (UUID)."""
    name: Final[str | None]
    """Name of the blueprint, at most 24 characters."""

class _CreateCaseFields(TypedDict, total=False):
    blueprint: str | None
    priority: CasePriority | str | None
    due_at: datetime | str | None
    tags: Sequence[str] | None
    subject: CreateCaseSubject | Mapping[str, Any] | None
    links: Sequence[CreateCaseLink | Mapping[str, Any]] | None
    assigned_to: str | None
    extra: Mapping[str, Any] | None

class CreateCase(Model):
    """Parameters for creating a case. Every case has one subject: set `subject`, or set `links`, and the subject is the
    owner of the first linked session or transaction."""
    __match_args__ = ("title", "blueprint", "priority", "due_at", "tags", "subject", "links", "assigned_to",)
    def __new__(cls, *, title: str, **values: Unpack[_CreateCaseFields]) -> Self: ...
    def replace(self, *, title: str = ..., **changes: Unpack[_CreateCaseFields]) -> Self: ...
    title: Final[str]
    """Title of the case, at most 255 characters."""
    blueprint: Final[str | None]
    """ID of the blueprint (UUID), which defines the assignment, the checklist and the sections of the case."""
    priority: Final[CasePriority | None]
    """Priority of the case. Default: `MEDIUM`."""
    due_at: Final[datetime | None]
    """Due time (RFC 3339)."""
    tags: Final[list[str] | None]
    """Tags of the case."""
    subject: Final[CreateCaseSubject | None]
    """User or business to investigate. Required unless `links` is set."""
    links: Final[list[CreateCaseLink] | None]
    """Sessions and transactions to link to the case."""
    assigned_to: Final[str | None]
    """User ID of the team member to assign the case to (UUID)."""

class _CreateCaseSubjectFields(TypedDict, total=False):
    type: UserOrBusiness | str | None
    uuid: str | None
    extra: Mapping[str, Any] | None

class CreateCaseSubject(Model):
    """User or business that a new case investigates."""
    __match_args__ = ("type", "uuid",)
    def __new__(cls, **values: Unpack[_CreateCaseSubjectFields]) -> Self: ...
    def replace(self, **changes: Unpack[_CreateCaseSubjectFields]) -> Self: ...
    type: Final[UserOrBusiness | None]
    """Type of the subject."""
    uuid: Final[str | None]
    """ID of the user or business assigned by Didit (UUID), `didit_internal_id` in users and businesses."""

class _CreateCaseLinkFields(TypedDict, total=False):
    extra: Mapping[str, Any] | None

class CreateCaseLink(Model):
    """Parameters for linking a session or transaction to a case."""
    __match_args__ = ("entity_type", "entity_uuid",)
    def __new__(cls, *, entity_type: CaseLinkType | str, entity_uuid: str, **values: Unpack[_CreateCaseLinkFields]) -> Self: ...
    def replace(self, *, entity_type: CaseLinkType | str = ..., entity_uuid: str = ..., **changes: Unpack[_CreateCaseLinkFields]) -> Self: ...
    entity_type: Final[CaseLinkType]
    """Type of the object to link."""
    entity_uuid: Final[str]
    """ID of the session or transaction (UUID)."""

_CaseFields = TypedDict("_CaseFields", {
    "uuid": str | None, "case_number": str | None, "title": str | None, "status": CaseStatus | str | None,
    "resolution": CaseResolution | str | None, "resolution_notes": str | None, "priority": CasePriority | str | None,
    "source": CaseSource | str | None, "tags": Sequence[str] | None, "subject": CaseSubject | Mapping[str, Any] | None,
    "assigned_to": CaseAssignee | Mapping[str, Any] | None, "assigned_at": datetime | str | None,
    "due_at": datetime | str | None, "resolved_at": datetime | str | None, "resolved_by_email": str | None,
    "pending_resolution": PendingCaseResolution | Mapping[str, Any] | None, "metadata": Mapping[str, Any] | None,
    "blueprint": CaseBlueprint | Mapping[str, Any] | None, "notes": Sequence[CaseNote | Mapping[str, Any]] | None,
    "events": Sequence[CaseEvent | Mapping[str, Any]] | None, "links": Sequence[CaseLink | Mapping[str, Any]] | None,
    "links_count": int | None, "notes_count": int | None,
    "checklist_items": Sequence[CaseChecklistItem | Mapping[str, Any]] | None, "created_at": datetime | str | None,
    "updated_at": datetime | str | None, "extra": Mapping[str, Any] | None,
}, total=False)

class Case(Model):
    """Case with all details."""
    __match_args__ = (
        "uuid", "case_number", "title", "status", "resolution", "resolution_notes", "priority", "source", "tags",
        "subject", "assigned_to", "assigned_at", "due_at", "resolved_at", "resolved_by_email", "pending_resolution",
        "metadata", "blueprint", "notes", "events", "links", "links_count", "notes_count", "checklist_items",
        "created_at", "updated_at",
    )
    def __new__(cls, **values: Unpack[_CaseFields]) -> Self: ...
    def replace(self, **changes: Unpack[_CaseFields]) -> Self: ...
    uuid: Final[str]
    """Case ID (UUID)."""
    case_number: Final[str | None]
    """Case number, assigned by the platform."""
    title: Final[str | None]
    """Title of the case."""
    status: Final[CaseStatus | None]
    """Case status."""
    resolution: Final[CaseResolution | None]
    """Resolution; absent until the case is resolved."""
    resolution_notes: Final[str | None]
    """Note of the resolution."""
    priority: Final[CasePriority | None]
    """Priority of the case."""
    source: Final[CaseSource | None]
    """Source of the case."""
    tags: Final[list[str] | None]
    """Tags of the case."""
    subject: Final[CaseSubject | None]
    """User or business under investigation."""
    assigned_to: Final[CaseAssignee | None]
    """Team member who works on the case; absent if the case is not assigned."""
    assigned_at: Final[datetime | None]
    """Time of the assignment (RFC 3339)."""
    due_at: Final[datetime | None]
    """Due time (RFC 3339)."""
    resolved_at: Final[datetime | None]
    """Time of the resolution (RFC 3339)."""
    resolved_by_email: Final[str | None]
    """E-mail address of the person who resolved the case."""
    pending_resolution: Final[PendingCaseResolution | None]
    """Resolution that waits for the approval of a second person; absent if none does."""
    metadata: Final[dict[str, Any] | None]
    """Further details of the case."""
    blueprint: Final[CaseBlueprint | None]
    """Blueprint of the case."""
    notes: Final[list[CaseNote] | None]
    """Notes on the case."""
    events: Final[list[CaseEvent] | None]
    """History of the case."""
    links: Final[list[CaseLink] | None]
    """Linked sessions and transactions."""
    links_count: Final[int | None]
    """Number of linked sessions and transactions."""
    notes_count: Final[int | None]
    """Number of notes."""
    checklist_items: Final[list[CaseChecklistItem] | None]
    """Checklist of the case."""
    created_at: Final[datetime | None]
    """Creation time (RFC 3339)."""
    updated_at: Final[datetime | None]
    """Time of the last update (RFC 3339)."""

_PendingCaseResolutionFields = TypedDict("_PendingCaseResolutionFields", {
    "resolution": CaseResolution | str | None, "resolution_notes": str | None, "maker_email": str | None,
    "maker_name": str | None, "maker_blueprint_id": str | None, "staged_at": datetime | str | None,
    "extra": Mapping[str, Any] | None,
}, total=False)

class PendingCaseResolution(Model):
    """Resolution that waits for the approval of a second person (four-eyes principle)."""
    __match_args__ = ("resolution", "resolution_notes", "maker_email", "maker_name", "maker_blueprint_id", "staged_at",)
    def __new__(cls, **values: Unpack[_PendingCaseResolutionFields]) -> Self: ...
    def replace(self, **changes: Unpack[_PendingCaseResolutionFields]) -> Self: ...
    resolution: Final[CaseResolution | None]
    """Proposed resolution."""
    resolution_notes: Final[str | None]
    """Note of the proposed resolution."""
    maker_email: Final[str | None]
    """E-mail address of the person who proposed the resolution."""
    maker_name: Final[str | None]
    """Name of the person who proposed the resolution."""
    maker_blueprint_id: Final[str | None]
    """ID of the blueprint the case had when the resolution was proposed (UUID)."""
    staged_at: Final[datetime | None]
    """Time of the proposal (RFC 3339)."""

_CaseBlueprintFields = TypedDict("_CaseBlueprintFields", {
    "uuid": str | None, "name": str | None, "description": str | None,
    "assignment_method": CaseAssignmentMethod | str | None, "assignee_pool": Sequence[str] | None,
    "max_active_cases": int | None, "escalation_enabled": bool | None, "transfer_enabled": bool | None,
    "require_resolution_note": bool | None, "is_active": bool | None, "preset_key": str | None,
    "created_at": datetime | str | None, "escalation_blueprint": str | None, "escalation_blueprint_name": str | None,
    "four_eyes_checker_blueprint": str | None, "four_eyes_checker_blueprint_name": str | None,
    "content_config": CaseContentConfig | Mapping[str, Any] | None,
    "creation_sources": Sequence[CaseCreationSource | Mapping[str, Any]] | None,
    "receives_escalation_from": Sequence[EscalatingCaseBlueprint | Mapping[str, Any]] | None,
    "updated_at": datetime | str | None, "extra": Mapping[str, Any] | None,
}, total=False)

class CaseBlueprint(Model):
    """Case blueprint with all details."""
    __match_args__ = (
        "uuid", "name", "description", "assignment_method", "assignee_pool", "max_active_cases", "escalation_enabled",
        "transfer_enabled", "require_resolution_note", "is_active", "preset_key", "created_at", "escalation_blueprint",
        "escalation_blueprint_name", "four_eyes_checker_blueprint", "four_eyes_checker_blueprint_name",
        "content_config", "creation_sources", "receives_escalation_from", "updated_at",
    )
    def __new__(cls, **values: Unpack[_CaseBlueprintFields]) -> Self: ...
    def replace(self, **changes: Unpack[_CaseBlueprintFields]) -> Self: ...
    uuid: Final[str]
    """Blueprint ID (UUID)."""
    name: Final[str | None]
    """Name of the blueprint, at most 24 characters."""
    description: Final[str | None]
    """Description of the blueprint."""
    assignment_method: Final[CaseAssignmentMethod | None]
    """Method by which cases are assigned."""
    assignee_pool: Final[list[str] | None]
    """User IDs of the team members who work on the cases (UUIDs)."""
    max_active_cases: Final[int | None]
    """Maximum number of unresolved cases that are assigned automatically to a team member; absent if there is none."""
    escalation_enabled: Final[bool | None]
    """`true` if cases can be escalated."""
    transfer_enabled: Final[bool | None]
    """`true` if cases can be transferred to another blueprint."""
    require_resolution_note: Final[bool | None]
    """`true` if a case can only be resolved with a note."""
    is_active: Final[bool | None]
    """`true` if new cases can use the blueprint."""
    preset_key: Final[str | None]
    """Key of the preset the blueprint was installed from; absent for your own blueprints."""
    created_at: Final[datetime | None]
    """Creation time (RFC 3339)."""
    escalation_blueprint: Final[str | None]
    """ID of the blueprint that cases are escalated to (UUID)."""
    escalation_blueprint_name: Final[str | None]
    """Name of the blueprint that cases are escalated to."""
    four_eyes_checker_blueprint: Final[str | None]
    """ID of the blueprint whose team members approve resolutions (UUID); absent if resolutions need no approval."""
    four_eyes_checker_blueprint_name: Final[str | None]
    """Name of the blueprint whose team members approve resolutions."""
    content_config: Final[CaseContentConfig | None]
    """Checklist and visible sections of the cases."""
    creation_sources: Final[list[CaseCreationSource] | None]
    """AML settings, rules and workflows that create cases with this blueprint."""
    receives_escalation_from: Final[list[EscalatingCaseBlueprint] | None]
    """Blueprints whose cases are escalated to this blueprint."""
    updated_at: Final[datetime | None]
    """Time of the last update (RFC 3339)."""

class _CaseContentConfigFields(TypedDict, total=False):
    checklist: CaseChecklistConfig | Mapping[str, Any] | None
    aml_control: CaseAmlConfig | Mapping[str, Any] | None
    identity: CaseIdentityConfig | Mapping[str, Any] | None
    verifications: CaseVerificationsConfig | Mapping[str, Any] | None
    reporting: CaseReportingConfig | Mapping[str, Any] | None
    financial: CaseFinancialConfig | Mapping[str, Any] | None
    extra: Mapping[str, Any] | None

class CaseContentConfig(Model):
    """Checklist and visible sections of the cases of a blueprint."""
    __match_args__ = ("checklist", "aml_control", "identity", "verifications", "reporting", "financial",)
    def __new__(cls, **values: Unpack[_CaseContentConfigFields]) -> Self: ...
    def replace(self, **changes: Unpack[_CaseContentConfigFields]) -> Self: ...
    checklist: Final[CaseChecklistConfig | None]
    """Checklist of the cases."""
    aml_control: Final[CaseAmlConfig | None]
    """Section with the results of AML screening."""
    identity: Final[CaseIdentityConfig | None]
    """Section with the identity of the subject."""
    verifications: Final[CaseVerificationsConfig | None]
    """Section with the verifications of the subject."""
    reporting: Final[CaseReportingConfig | None]
    """Section with regulatory reports."""
    financial: Final[CaseFinancialConfig | None]
    """Section with transactions and payment methods."""

class _CaseChecklistConfigFields(TypedDict, total=False):
    enabled: bool | None
    optional: bool | None
    items: Sequence[CaseChecklistItemConfig | Mapping[str, Any]] | None
    extra: Mapping[str, Any] | None

class CaseChecklistConfig(Model):
    """Checklist of the cases of a blueprint."""
    __match_args__ = ("enabled", "optional", "items",)
    def __new__(cls, **values: Unpack[_CaseChecklistConfigFields]) -> Self: ...
    def replace(self, **changes: Unpack[_CaseChecklistConfigFields]) -> Self: ...
    enabled: Final[bool | None]
    """`true` if cases have a checklist."""
    optional: Final[bool | None]
    """`true` if a case can be resolved before its checklist is complete."""
    items: Final[list[CaseChecklistItemConfig] | None]
    """Items of the checklist."""

class _CaseChecklistItemConfigFields(TypedDict, total=False):
    label: str | None
    order: int | None
    extra: Mapping[str, Any] | None

class CaseChecklistItemConfig(Model):
    """Item of the checklist of a blueprint."""
    __match_args__ = ("label", "order",)
    def __new__(cls, **values: Unpack[_CaseChecklistItemConfigFields]) -> Self: ...
    def replace(self, **changes: Unpack[_CaseChecklistItemConfigFields]) -> Self: ...
    label: Final[str | None]
    """Label of the item, at most 255 characters."""
    order: Final[int | None]
    """Position of the item in the checklist, in ascending order."""

class _CaseAmlConfigFields(TypedDict, total=False):
    enabled: bool | None
    financial: bool | None
    identity: bool | None
    extra: Mapping[str, Any] | None

class CaseAmlConfig(Model):
    """Section of cases with the results of AML screening."""
    __match_args__ = ("enabled", "financial", "identity",)
    def __new__(cls, **values: Unpack[_CaseAmlConfigFields]) -> Self: ...
    def replace(self, **changes: Unpack[_CaseAmlConfigFields]) -> Self: ...
    enabled: Final[bool | None]
    """`true` to show the section."""
    financial: Final[bool | None]
    """`true` to show the screening of transactions."""
    identity: Final[bool | None]
    """`true` to show the screening of the subject."""

class _CaseIdentityConfigFields(TypedDict, total=False):
    enabled: bool | None
    personal_information: bool | None
    applicant_tags: bool | None
    contact_information: bool | None
    risk_overview: bool | None
    poi_documents: bool | None
    poa_documents: bool | None
    extra: Mapping[str, Any] | None

class CaseIdentityConfig(Model):
    """Section of cases with the identity of the subject."""
    __match_args__ = (
        "enabled", "personal_information", "applicant_tags", "contact_information", "risk_overview", "poi_documents",
        "poa_documents",
    )
    def __new__(cls, **values: Unpack[_CaseIdentityConfigFields]) -> Self: ...
    def replace(self, **changes: Unpack[_CaseIdentityConfigFields]) -> Self: ...
    enabled: Final[bool | None]
    """`true` to show the section."""
    personal_information: Final[bool | None]
    """`true` to show personal information."""
    applicant_tags: Final[bool | None]
    """`true` to show the tags of the subject."""
    contact_information: Final[bool | None]
    """`true` to show contact information."""
    risk_overview: Final[bool | None]
    """`true` to show the overview of risks."""
    poi_documents: Final[bool | None]
    """`true` to show identity documents."""
    poa_documents: Final[bool | None]
    """`true` to show proof of address documents."""

class _CaseVerificationsConfigFields(TypedDict, total=False):
    enabled: bool | None
    summary: bool | None
    extra: Mapping[str, Any] | None

class CaseVerificationsConfig(Model):
    """Section of cases with the verifications of the subject."""
    __match_args__ = ("enabled", "summary",)
    def __new__(cls, **values: Unpack[_CaseVerificationsConfigFields]) -> Self: ...
    def replace(self, **changes: Unpack[_CaseVerificationsConfigFields]) -> Self: ...
    enabled: Final[bool | None]
    """`true` to show the section."""
    summary: Final[bool | None]
    """`true` to show the summary."""

class _CaseReportingConfigFields(TypedDict, total=False):
    enabled: bool | None
    fiu_reports: bool | None
    extra: Mapping[str, Any] | None

class CaseReportingConfig(Model):
    """Section of cases with regulatory reports."""
    __match_args__ = ("enabled", "fiu_reports",)
    def __new__(cls, **values: Unpack[_CaseReportingConfigFields]) -> Self: ...
    def replace(self, **changes: Unpack[_CaseReportingConfigFields]) -> Self: ...
    enabled: Final[bool | None]
    """`true` to show the section."""
    fiu_reports: Final[bool | None]
    """`true` to show the reports to the financial intelligence unit (FIU)."""

class _CaseFinancialConfigFields(TypedDict, total=False):
    enabled: bool | None
    payment_methods: bool | None
    transactions: bool | None
    extra: Mapping[str, Any] | None

class CaseFinancialConfig(Model):
    """Section of cases with transactions and payment methods."""
    __match_args__ = ("enabled", "payment_methods", "transactions",)
    def __new__(cls, **values: Unpack[_CaseFinancialConfigFields]) -> Self: ...
    def replace(self, **changes: Unpack[_CaseFinancialConfigFields]) -> Self: ...
    enabled: Final[bool | None]
    """`true` to show the section."""
    payment_methods: Final[bool | None]
    """`true` to show the payment methods of the subject."""
    transactions: Final[bool | None]
    """`true` to show the transactions of the subject."""

_CaseCreationSourceFields = TypedDict("_CaseCreationSourceFields", {
    "kind": CaseCreationSourceKind | str | None, "id": str | None, "name": str | None,
    "extra": Mapping[str, Any] | None,
}, total=False)

class CaseCreationSource(Model):
    """AML setting, rule or workflow that creates cases with a blueprint."""
    __match_args__ = ("kind", "id", "name",)
    def __new__(cls, **values: Unpack[_CaseCreationSourceFields]) -> Self: ...
    def replace(self, **changes: Unpack[_CaseCreationSourceFields]) -> Self: ...
    kind: Final[CaseCreationSourceKind | None]
    """Type of the source."""
    id: Final[str | None]
    """ID of the source."""
    name: Final[str | None]
    """Name of the source."""

_EscalatingCaseBlueprintFields = TypedDict("_EscalatingCaseBlueprintFields", {
    "id": str | None, "name": str | None, "extra": Mapping[str, Any] | None,
}, total=False)

class EscalatingCaseBlueprint(Model):
    """Blueprint whose cases are escalated to another blueprint."""
    __match_args__ = ("id", "name",)
    def __new__(cls, **values: Unpack[_EscalatingCaseBlueprintFields]) -> Self: ...
    def replace(self, **changes: Unpack[_EscalatingCaseBlueprintFields]) -> Self: ...
    id: Final[str]
    """Blueprint ID (UUID)."""
    name: Final[str | None]
    """Name of the blueprint."""

_CaseNoteFields = TypedDict("_CaseNoteFields", {
    "uuid": str | None, "comment": str | None, "actor_email": str | None, "actor_name": str | None,
    "mentioned_emails": Sequence[str] | None, "is_internal": bool | None,
    "attachments": Sequence[CaseNoteAttachment | Mapping[str, Any]] | None, "tags": Sequence[str] | None,
    "created_at": datetime | str | None, "extra": Mapping[str, Any] | None,
}, total=False)

class CaseNote(Model):
    """Note on a case."""
    __match_args__ = (
        "uuid", "comment", "actor_email", "actor_name", "mentioned_emails", "is_internal", "attachments", "tags",
        "created_at",
    )
    def __new__(cls, **values: Unpack[_CaseNoteFields]) -> Self: ...
    def replace(self, **changes: Unpack[_CaseNoteFields]) -> Self: ...
    uuid: Final[str]
    """Note ID (UUID)."""
    comment: Final[str | None]
    """Text of the note."""
    actor_email: Final[str | None]
    """E-mail address of the author; absent if the note was added by a program."""
    actor_name: Final[str | None]
    """Name of the author."""
    mentioned_emails: Final[list[str] | None]
    """E-mail addresses of the mentioned team members."""
    is_internal: Final[bool | None]
    """`true` if the note is marked as internal."""
    attachments: Final[list[CaseNoteAttachment] | None]
    """Attached files."""
    tags: Final[list[str] | None]
    """Tags of the note."""
    created_at: Final[datetime | None]
    """Creation time (RFC 3339)."""

_CaseNoteAttachmentFields = TypedDict("_CaseNoteAttachmentFields", {
    "s3_key": str | None, "filename": str | None, "file_size": int | None, "url": str | None,
    "extra": Mapping[str, Any] | None,
}, total=False)

class CaseNoteAttachment(Model):
    """File that is attached to a note, or uploaded in order to be attached."""
    __match_args__ = ("s3_key", "filename", "file_size", "url",)
    def __new__(cls, **values: Unpack[_CaseNoteAttachmentFields]) -> Self: ...
    def replace(self, **changes: Unpack[_CaseNoteAttachmentFields]) -> Self: ...
    s3_key: Final[str | None]
    """Storage key of the file, by which a new note refers to it."""
    filename: Final[str | None]
    """File name."""
    file_size: Final[int | None]
    """Size of the file in bytes."""
    url: Final[str | None]
    """Short-lived URL of the file."""

_CaseEventFields = TypedDict("_CaseEventFields", {
    "uuid": str | None, "event_type": CaseEventType | str | None, "actor_email": str | None, "actor_name": str | None,
    "previous_status": CaseStatus | str | None, "new_status": CaseStatus | str | None,
    "metadata": Mapping[str, Any] | None, "created_at": datetime | str | None, "extra": Mapping[str, Any] | None,
}, total=False)

class CaseEvent(Model):
    """Event in the history of a case."""
    __match_args__ = (
        "uuid", "event_type", "actor_email", "actor_name", "previous_status", "new_status", "metadata", "created_at",
    )
    def __new__(cls, **values: Unpack[_CaseEventFields]) -> Self: ...
    def replace(self, **changes: Unpack[_CaseEventFields]) -> Self: ...
    uuid: Final[str]
    """Event ID (UUID)."""
    event_type: Final[CaseEventType | None]
    """Type of the event."""
    actor_email: Final[str | None]
    """E-mail address of the actor; absent if the platform acted."""
    actor_name: Final[str | None]
    """Name of the actor."""
    previous_status: Final[CaseStatus | None]
    """Case status before the event."""
    new_status: Final[CaseStatus | None]
    """Case status after the event."""
    metadata: Final[dict[str, Any] | None]
    """Further details; the keys depend on `event_type`."""
    created_at: Final[datetime | None]
    """Time of the event (RFC 3339)."""

_CaseLinkFields = TypedDict("_CaseLinkFields", {
    "uuid": str | None, "linked_entity_type": CaseLinkType | str | None, "linked_entity_uuid": str | None,
    "linked_entity_summary": Mapping[str, Any] | None, "created_at": datetime | str | None,
    "extra": Mapping[str, Any] | None,
}, total=False)

class CaseLink(Model):
    """Session or transaction that is linked to a case."""
    __match_args__ = ("uuid", "linked_entity_type", "linked_entity_uuid", "linked_entity_summary", "created_at",)
    def __new__(cls, **values: Unpack[_CaseLinkFields]) -> Self: ...
    def replace(self, **changes: Unpack[_CaseLinkFields]) -> Self: ...
    uuid: Final[str]
    """Link ID (UUID)."""
    linked_entity_type: Final[CaseLinkType | None]
    """Type of the linked object."""
    linked_entity_uuid: Final[str | None]
    """ID of the linked session or transaction (UUID)."""
    linked_entity_summary: Final[dict[str, Any] | None]
    """Summary of the linked session or transaction; the keys depend on `linked_entity_type`."""
    created_at: Final[datetime | None]
    """Creation time of the link (RFC 3339)."""

_CaseChecklistItemFields = TypedDict("_CaseChecklistItemFields", {
    "uuid": str | None, "label": str | None, "is_completed": bool | None, "completed_by": str | None,
    "completed_at": datetime | str | None, "order": int | None, "extra": Mapping[str, Any] | None,
}, total=False)

class CaseChecklistItem(Model):
    """Item of the checklist of a case."""
    __match_args__ = ("uuid", "label", "is_completed", "completed_by", "completed_at", "order",)
    def __new__(cls, **values: Unpack[_CaseChecklistItemFields]) -> Self: ...
    def replace(self, **changes: Unpack[_CaseChecklistItemFields]) -> Self: ...
    uuid: Final[str]
    """Item ID (UUID)."""
    label: Final[str | None]
    """Label of the item, at most 255 characters."""
    is_completed: Final[bool | None]
    """`true` if the item is completed."""
    completed_by: Final[str | None]
    """E-mail address of the person who completed the item."""
    completed_at: Final[datetime | None]
    """Time of the completion (RFC 3339)."""
    order: Final[int | None]
    """Position of the item in the checklist, in ascending order."""

class _UpdateCaseFields(TypedDict, total=False):
    title: str | None
    priority: CasePriority | str | None
    due_at: datetime | str | None
    tags: Sequence[str] | None
    extra: Mapping[str, Any] | None

class UpdateCase(Model):
    """Parameters for updating a case. Fields that are not set keep their values; `tags` replaces the stored list."""
    __match_args__ = ("title", "priority", "due_at", "tags",)
    def __new__(cls, **values: Unpack[_UpdateCaseFields]) -> Self: ...
    def replace(self, **changes: Unpack[_UpdateCaseFields]) -> Self: ...
    title: Final[str | None]
    """Title of the case, at most 255 characters."""
    priority: Final[CasePriority | None]
    """Priority of the case."""
    due_at: Final[datetime | None]
    """Due time (RFC 3339)."""
    tags: Final[list[str] | None]
    """Tags of the case."""

class _AssignCaseFields(TypedDict, total=False):
    assignee_user_id: str | None
    assignee_email: str | None
    assignee_name: str | None
    extra: Mapping[str, Any] | None

class AssignCase(Model):
    """Parameters for assigning a case."""
    __match_args__ = ("assignee_user_id", "assignee_email", "assignee_name",)
    def __new__(cls, **values: Unpack[_AssignCaseFields]) -> Self: ...
    def replace(self, **changes: Unpack[_AssignCaseFields]) -> Self: ...
    assignee_user_id: Final[str | None]
    """User ID of the team member to assign the case to (UUID), or null to remove the assignment. Required."""
    assignee_email: Final[str | None]
    """E-mail address of the team member."""
    assignee_name: Final[str | None]
    """Name of the team member."""

class _ResolveCaseFields(TypedDict, total=False):
    note: str | None
    extra: Mapping[str, Any] | None

class ResolveCase(Model):
    """Parameters for resolving a case."""
    __match_args__ = ("resolution", "note",)
    def __new__(cls, *, resolution: CaseResolution | str, **values: Unpack[_ResolveCaseFields]) -> Self: ...
    def replace(self, *, resolution: CaseResolution | str = ..., **changes: Unpack[_ResolveCaseFields]) -> Self: ...
    resolution: Final[CaseResolution]
    """Resolution of the case."""
    note: Final[str | None]
    """Note of the resolution. Required if the blueprint of the case has `require_resolution_note`."""

class _TransferCaseFields(TypedDict, total=False):
    extra: Mapping[str, Any] | None

class TransferCase(Model):
    """Parameters for transferring a case to another blueprint."""
    __match_args__ = ("target_blueprint",)
    def __new__(cls, *, target_blueprint: str, **values: Unpack[_TransferCaseFields]) -> Self: ...
    def replace(self, *, target_blueprint: str = ..., **changes: Unpack[_TransferCaseFields]) -> Self: ...
    target_blueprint: Final[str]
    """ID of an active blueprint of the same application (UUID)."""

class _RejectCaseApprovalFields(TypedDict, total=False):
    notes: str | None
    extra: Mapping[str, Any] | None

class RejectCaseApproval(Model):
    """Parameters for rejecting the pending resolution of a case."""
    __match_args__ = ("notes",)
    def __new__(cls, **values: Unpack[_RejectCaseApprovalFields]) -> Self: ...
    def replace(self, **changes: Unpack[_RejectCaseApprovalFields]) -> Self: ...
    notes: Final[str | None]
    """Reason for the rejection."""

class _ApplyCaseEntityActionFields(TypedDict, total=False):
    status: UserStatus | str | None
    tags: Sequence[str] | None
    note: str | None
    extra: Mapping[str, Any] | None

class ApplyCaseEntityAction(Model):
    """Parameters for applying an action to the subject of a case."""
    __match_args__ = ("action", "status", "tags", "note",)
    def __new__(cls, *, action: CaseEntityAction | str, **values: Unpack[_ApplyCaseEntityActionFields]) -> Self: ...
    def replace(self, *, action: CaseEntityAction | str = ..., **changes: Unpack[_ApplyCaseEntityActionFields]) -> Self: ...
    action: Final[CaseEntityAction]
    """Action to apply."""
    status: Final[UserStatus | None]
    """New status of the user or business: `ACTIVE`, `FLAGGED` or `BLOCKED`. For the action `set_status`."""
    tags: Final[list[str] | None]
    """Tags to add. For the action `add_tags`."""
    note: Final[str | None]
    """Note to add. For the action `add_note`."""

_AppliedCaseEntityActionFields = TypedDict("_AppliedCaseEntityActionFields", {
    "entity_type": UserOrBusiness | str | None, "entity_uuid": str | None, "action": CaseEntityAction | str | None,
    "extra": Mapping[str, Any] | None,
}, total=False)

class AppliedCaseEntityAction(Model):
    """Action that was applied to the subject of a case."""
    __match_args__ = ("entity_type", "entity_uuid", "action",)
    def __new__(cls, **values: Unpack[_AppliedCaseEntityActionFields]) -> Self: ...
    def replace(self, **changes: Unpack[_AppliedCaseEntityActionFields]) -> Self: ...
    entity_type: Final[UserOrBusiness | None]
    """Type of the subject."""
    entity_uuid: Final[str | None]
    """ID of the user or business assigned by Didit (UUID)."""
    action: Final[CaseEntityAction | None]
    """Action that was applied."""

_CasePrintFields = TypedDict("_CasePrintFields", {"url": str | None, "extra": Mapping[str, Any] | None,}, total=False)

class CasePrint(Model):
    """Printable document of a case."""
    __match_args__ = ("url",)
    def __new__(cls, **values: Unpack[_CasePrintFields]) -> Self: ...
    def replace(self, **changes: Unpack[_CasePrintFields]) -> Self: ...
    url: Final[str | None]
    """Short-lived URL of the document."""

class _ListCaseEventsFields(TypedDict, total=False):
    limit: int | None
    offset: int | None
    extra: Mapping[str, Any] | None

class ListCaseEvents(Model):
    """Parameters for listing the events of a case."""
    __match_args__ = ("limit", "offset",)
    def __new__(cls, **values: Unpack[_ListCaseEventsFields]) -> Self: ...
    def replace(self, **changes: Unpack[_ListCaseEventsFields]) -> Self: ...
    limit: Final[int | None]
    """Maximum number of results per page, at least 1. Default: 50."""
    offset: Final[int | None]
    """Number of results to skip."""

_CaseEventPageFields = TypedDict("_CaseEventPageFields", {
    "count": int | None, "next": str | None, "previous": str | None,
    "results": Sequence[CaseEvent | Mapping[str, Any]] | None, "extra": Mapping[str, Any] | None,
}, total=False)

class CaseEventPage(Page[CaseEvent]):
    """Page of events in the history of a case."""
    __match_args__ = ("count", "next", "previous", "results",)
    def __new__(cls, **values: Unpack[_CaseEventPageFields]) -> Self: ...
    def replace(self, **changes: Unpack[_CaseEventPageFields]) -> Self: ...

class AsyncCaseEventPage(AsyncPage[CaseEvent]):
    """Page of events in the history of a case."""
    __match_args__ = ("count", "next", "previous", "results",)
    def __new__(cls, **values: Unpack[_CaseEventPageFields]) -> Self: ...
    def replace(self, **changes: Unpack[_CaseEventPageFields]) -> Self: ...

_CaseAmlHitPageFields = TypedDict("_CaseAmlHitPageFields", {
    "count": int | None, "next": str | None, "previous": str | None,
    "results": Sequence[CaseAmlHit | Mapping[str, Any]] | None, "extra": Mapping[str, Any] | None,
}, total=False)

class CaseAmlHitPage(Page[CaseAmlHit]):
    """All AML hits of a case. The platform does not split this list into pages."""
    __match_args__ = ("count", "next", "previous", "results",)
    def __new__(cls, **values: Unpack[_CaseAmlHitPageFields]) -> Self: ...
    def replace(self, **changes: Unpack[_CaseAmlHitPageFields]) -> Self: ...

class AsyncCaseAmlHitPage(AsyncPage[CaseAmlHit]):
    """All AML hits of a case. The platform does not split this list into pages."""
    __match_args__ = ("count", "next", "previous", "results",)
    def __new__(cls, **values: Unpack[_CaseAmlHitPageFields]) -> Self: ...
    def replace(self, **changes: Unpack[_CaseAmlHitPageFields]) -> Self: ...

_CaseAmlHitFields = TypedDict("_CaseAmlHitFields", {"extra": Mapping[str, Any] | None,}, total=False)

class CaseAmlHit(Model):
    """AML hit of the subject of a case. The platform publishes no schema: all fields are in `extra`."""
    __match_args__ = ()
    def __new__(cls, **values: Unpack[_CaseAmlHitFields]) -> Self: ...
    def replace(self, **changes: Unpack[_CaseAmlHitFields]) -> Self: ...

class _RetrieveCaseStatisticsFields(TypedDict, total=False):
    date_from: date | str | None
    date_to: date | str | None
    extra: Mapping[str, Any] | None

class RetrieveCaseStatistics(Model):
    """Parameters for retrieving statistics of cases. The period is at most 731 days."""
    __match_args__ = ("date_from", "date_to",)
    def __new__(cls, **values: Unpack[_RetrieveCaseStatisticsFields]) -> Self: ...
    def replace(self, **changes: Unpack[_RetrieveCaseStatisticsFields]) -> Self: ...
    date_from: Final[date | None]
    """First day of the period (YYYY-MM-DD). Default: 30 days ago."""
    date_to: Final[date | None]
    """Last day of the period (YYYY-MM-DD). Default: today."""

_CaseStatisticsFields = TypedDict("_CaseStatisticsFields", {
    "series": Sequence[CaseStatisticsDay | Mapping[str, Any]] | None,
    "tables": CaseStatisticsTables | Mapping[str, Any] | None,
    "totals": CaseStatisticsTotals | Mapping[str, Any] | None, "queue": CaseQueue | Mapping[str, Any] | None,
    "extra": Mapping[str, Any] | None,
}, total=False)

class CaseStatistics(Model):
    """Statistics of cases in a period."""
    __match_args__ = ("series", "tables", "totals", "queue",)
    def __new__(cls, **values: Unpack[_CaseStatisticsFields]) -> Self: ...
    def replace(self, **changes: Unpack[_CaseStatisticsFields]) -> Self: ...
    series: Final[list[CaseStatisticsDay] | None]
    """Created and reviewed cases of each day."""
    tables: Final[CaseStatisticsTables | None]
    """Figures by assignee, blueprint, source and status."""
    totals: Final[CaseStatisticsTotals | None]
    """Figures of all cases in the period."""
    queue: Final[CaseQueue | None]
    """Unresolved cases at the time of the request."""

_CaseStatisticsDayFields = TypedDict("_CaseStatisticsDayFields", {
    "date": date | str | None, "created": int | None, "reviewed": int | None, "extra": Mapping[str, Any] | None,
}, total=False)

class CaseStatisticsDay(Model):
    """Number of cases created and reviewed on a day."""
    __match_args__ = ("date", "created", "reviewed",)
    def __new__(cls, **values: Unpack[_CaseStatisticsDayFields]) -> Self: ...
    def replace(self, **changes: Unpack[_CaseStatisticsDayFields]) -> Self: ...
    date: Final[date | None]
    """Day (YYYY-MM-DD)."""
    created: Final[int | None]
    """Number of created cases."""
    reviewed: Final[int | None]
    """Number of reviewed cases."""

_CaseStatisticsTablesFields = TypedDict("_CaseStatisticsTablesFields", {
    "officer": Sequence[CaseStatisticsGroup | Mapping[str, Any]] | None,
    "blueprint": Sequence[CaseStatisticsGroup | Mapping[str, Any]] | None,
    "source": Sequence[CaseStatisticsGroup | Mapping[str, Any]] | None,
    "status": Sequence[CaseStatisticsGroup | Mapping[str, Any]] | None, "extra": Mapping[str, Any] | None,
}, total=False)

class CaseStatisticsTables(Model):
    """Statistics of cases in groups."""
    __match_args__ = ("officer", "blueprint", "source", "status",)
    def __new__(cls, **values: Unpack[_CaseStatisticsTablesFields]) -> Self: ...
    def replace(self, **changes: Unpack[_CaseStatisticsTablesFields]) -> Self: ...
    officer: Final[list[CaseStatisticsGroup] | None]
    """Figures by assignee; the key of a group is an e-mail address."""
    blueprint: Final[list[CaseStatisticsGroup] | None]
    """Figures by blueprint; the key of a group consists of the name and the ID of the blueprint."""
    source: Final[list[CaseStatisticsGroup] | None]
    """Figures by source; the key of a group is a case source, such as `MANUAL`."""
    status: Final[list[CaseStatisticsGroup] | None]
    """Figures by status; the key of a group is a case status, such as `OPEN`."""

_CaseStatisticsGroupFields = TypedDict("_CaseStatisticsGroupFields", {
    "key": str | None, "created": int | None, "assigned": int | None, "resolved": int | None,
    "threat_rate": float | None, "false_positive_rate": float | None, "unresolved": int | None,
    "reassignment_rate": float | None, "escalation_rate": float | None, "avg_assign_hours": float | None,
    "avg_resolve_hours": float | None, "avg_handling_hours": float | None, "extra": Mapping[str, Any] | None,
}, total=False)

class CaseStatisticsGroup(Model):
    """Statistics of a group of cases. The platform does not document whether rates are fractions or percentages."""
    __match_args__ = (
        "key", "created", "assigned", "resolved", "threat_rate", "false_positive_rate", "unresolved",
        "reassignment_rate", "escalation_rate", "avg_assign_hours", "avg_resolve_hours", "avg_handling_hours",
    )
    def __new__(cls, **values: Unpack[_CaseStatisticsGroupFields]) -> Self: ...
    def replace(self, **changes: Unpack[_CaseStatisticsGroupFields]) -> Self: ...
    key: Final[str | None]
    """Key of the group."""
    created: Final[int | None]
    """Number of created cases."""
    assigned: Final[int | None]
    """Number of assigned cases."""
    resolved: Final[int | None]
    """Number of resolved cases."""
    threat_rate: Final[float | None]
    """Rate of resolutions as `VALID_THREAT`."""
    false_positive_rate: Final[float | None]
    """Rate of resolutions as `FALSE_POSITIVE`."""
    unresolved: Final[int | None]
    """Number of unresolved cases."""
    reassignment_rate: Final[float | None]
    """Rate of cases that were assigned more than once."""
    escalation_rate: Final[float | None]
    """Rate of escalated cases."""
    avg_assign_hours: Final[float | None]
    """Average time from creation to assignment, in hours."""
    avg_resolve_hours: Final[float | None]
    """Average time from creation to resolution, in hours."""
    avg_handling_hours: Final[float | None]
    """Average time from assignment to resolution, in hours."""

_CaseStatisticsTotalsFields = TypedDict("_CaseStatisticsTotalsFields", {
    "created": int | None, "assigned": int | None, "resolved": int | None, "threat_rate": float | None,
    "false_positive_rate": float | None, "unresolved": int | None, "reassignment_rate": float | None,
    "escalation_rate": float | None, "avg_assign_hours": float | None, "avg_resolve_hours": float | None,
    "avg_handling_hours": float | None, "extra": Mapping[str, Any] | None,
}, total=False)

class CaseStatisticsTotals(Model):
    """Statistics of all cases in a period. The platform does not document whether rates are fractions or percentages."""
    __match_args__ = (
        "created", "assigned", "resolved", "threat_rate", "false_positive_rate", "unresolved", "reassignment_rate",
        "escalation_rate", "avg_assign_hours", "avg_resolve_hours", "avg_handling_hours",
    )
    def __new__(cls, **values: Unpack[_CaseStatisticsTotalsFields]) -> Self: ...
    def replace(self, **changes: Unpack[_CaseStatisticsTotalsFields]) -> Self: ...
    created: Final[int | None]
    """Number of created cases."""
    assigned: Final[int | None]
    """Number of assigned cases."""
    resolved: Final[int | None]
    """Number of resolved cases."""
    threat_rate: Final[float | None]
    """Rate of resolutions as `VALID_THREAT`."""
    false_positive_rate: Final[float | None]
    """Rate of resolutions as `FALSE_POSITIVE`."""
    unresolved: Final[int | None]
    """Number of unresolved cases."""
    reassignment_rate: Final[float | None]
    """Rate of cases that were assigned more than once."""
    escalation_rate: Final[float | None]
    """Rate of escalated cases."""
    avg_assign_hours: Final[float | None]
    """Average time from creation to assignment, in hours."""
    avg_resolve_hours: Final[float | None]
    """Average time from creation to resolution, in hours."""
    avg_handling_hours: Final[float | None]
    """Average time from assignment to resolution, in hours."""

_CaseQueueFields = TypedDict("_CaseQueueFields", {
    "open": int | None, "overdue": int | None, "extra": Mapping[str, Any] | None,
}, total=False)

class CaseQueue(Model):
    """Unresolved cases at the time of a request."""
    __match_args__ = ("open", "overdue",)
    def __new__(cls, **values: Unpack[_CaseQueueFields]) -> Self: ...
    def replace(self, **changes: Unpack[_CaseQueueFields]) -> Self: ...
    open: Final[int | None]
    """Number of open cases."""
    overdue: Final[int | None]
    """Number of cases whose due time has passed."""

class _BulkUpdateCaseStatusFields(TypedDict, total=False):
    resolution: CaseResolution | str | None
    note: str | None
    extra: Mapping[str, Any] | None

class BulkUpdateCaseStatus(Model):
    """Parameters for updating the status of several cases."""
    __match_args__ = ("case_uuids", "status", "resolution", "note",)
    def __new__(cls, *, case_uuids: Sequence[str], status: CaseStatus | str, **values: Unpack[_BulkUpdateCaseStatusFields]) -> Self: ...
    def replace(self, *, case_uuids: Sequence[str] = ..., status: CaseStatus | str = ..., **changes: Unpack[_BulkUpdateCaseStatusFields]) -> Self: ...
    case_uuids: Final[list[str]]
    """Case IDs (UUIDs), at least one."""
    status: Final[CaseStatus]
    """New case status: `OPEN` reopens the cases, `AWAITING_USER` requests information, `RESOLVED` resolves them."""
    resolution: Final[CaseResolution | None]
    """Resolution of the cases. Required if `status` is `RESOLVED`."""
    note: Final[str | None]
    """Note of the resolution."""

_BulkCaseUpdateFields = TypedDict("_BulkCaseUpdateFields", {
    "updated": int | None, "failures": Sequence[BulkCaseFailure | Mapping[str, Any]] | None,
    "extra": Mapping[str, Any] | None,
}, total=False)

class BulkCaseUpdate(Model):
    """Result of updating several cases."""
    __match_args__ = ("updated", "failures",)
    def __new__(cls, **values: Unpack[_BulkCaseUpdateFields]) -> Self: ...
    def replace(self, **changes: Unpack[_BulkCaseUpdateFields]) -> Self: ...
    updated: Final[int | None]
    """Number of updated cases."""
    failures: Final[list[BulkCaseFailure] | None]
    """Cases that were not updated, each with the reason."""

_BulkCaseFailureFields = TypedDict("_BulkCaseFailureFields", {
    "case_uuid": str | None, "detail": str | None, "extra": Mapping[str, Any] | None,
}, total=False)

class BulkCaseFailure(Model):
    """Case that was not updated."""
    __match_args__ = ("case_uuid", "detail",)
    def __new__(cls, **values: Unpack[_BulkCaseFailureFields]) -> Self: ...
    def replace(self, **changes: Unpack[_BulkCaseFailureFields]) -> Self: ...
    case_uuid: Final[str]
    """Case ID (UUID)."""
    detail: Final[str | None]
    """Reason, in English."""

class _BulkAssignCasesFields(TypedDict, total=False):
    assignee_user_id: str | None
    assignee_email: str | None
    assignee_name: str | None
    extra: Mapping[str, Any] | None

class BulkAssignCases(Model):
    """Parameters for assigning several cases."""
    __match_args__ = ("case_uuids", "assignee_user_id", "assignee_email", "assignee_name",)
    def __new__(cls, *, case_uuids: Sequence[str], **values: Unpack[_BulkAssignCasesFields]) -> Self: ...
    def replace(self, *, case_uuids: Sequence[str] = ..., **changes: Unpack[_BulkAssignCasesFields]) -> Self: ...
    case_uuids: Final[list[str]]
    """Case IDs (UUIDs), at least one."""
    assignee_user_id: Final[str | None]
    """User ID of the team member to assign the cases to (UUID), or null to remove the assignments. Required."""
    assignee_email: Final[str | None]
    """E-mail address of the team member."""
    assignee_name: Final[str | None]
    """Name of the team member."""

class _ListCaseNotesFields(TypedDict, total=False):
    limit: int | None
    offset: int | None
    extra: Mapping[str, Any] | None

class ListCaseNotes(Model):
    """Parameters for listing the notes on a case."""
    __match_args__ = ("limit", "offset",)
    def __new__(cls, **values: Unpack[_ListCaseNotesFields]) -> Self: ...
    def replace(self, **changes: Unpack[_ListCaseNotesFields]) -> Self: ...
    limit: Final[int | None]
    """Maximum number of results per page, at least 1. Default: 50."""
    offset: Final[int | None]
    """Number of results to skip."""

_CaseNotePageFields = TypedDict("_CaseNotePageFields", {
    "count": int | None, "next": str | None, "previous": str | None,
    "results": Sequence[CaseNote | Mapping[str, Any]] | None, "extra": Mapping[str, Any] | None,
}, total=False)

class CaseNotePage(Page[CaseNote]):
    """Page of notes on a case."""
    __match_args__ = ("count", "next", "previous", "results",)
    def __new__(cls, **values: Unpack[_CaseNotePageFields]) -> Self: ...
    def replace(self, **changes: Unpack[_CaseNotePageFields]) -> Self: ...

class AsyncCaseNotePage(AsyncPage[CaseNote]):
    """Page of notes on a case."""
    __match_args__ = ("count", "next", "previous", "results",)
    def __new__(cls, **values: Unpack[_CaseNotePageFields]) -> Self: ...
    def replace(self, **changes: Unpack[_CaseNotePageFields]) -> Self: ...

class _CreateCaseNoteFields(TypedDict, total=False):
    mentioned_emails: Sequence[str] | None
    is_internal: bool | None
    attachments: Sequence[CreateCaseNoteAttachment | Mapping[str, Any]] | None
    tags: Sequence[str] | None
    extra: Mapping[str, Any] | None

class CreateCaseNote(Model):
    """Parameters for adding a note to a case."""
    __match_args__ = ("comment", "mentioned_emails", "is_internal", "attachments", "tags",)
    def __new__(cls, *, comment: str, **values: Unpack[_CreateCaseNoteFields]) -> Self: ...
    def replace(self, *, comment: str = ..., **changes: Unpack[_CreateCaseNoteFields]) -> Self: ...
    comment: Final[str]
    """Text of the note, without markup."""
    mentioned_emails: Final[list[str] | None]
    """E-mail addresses of team members to mention; the platform notifies them."""
    is_internal: Final[bool | None]
    """`true` to mark the note as internal. Default: `false`."""
    attachments: Final[list[CreateCaseNoteAttachment] | None]
    """Files to attach, uploaded before with `upload_attachment`."""
    tags: Final[list[str] | None]
    """Tags of the note."""

class _CreateCaseNoteAttachmentFields(TypedDict, total=False):
    s3_key: str | None
    filename: str | None
    file_size: int | None
    extra: Mapping[str, Any] | None

class CreateCaseNoteAttachment(Model):
    """Uploaded file to attach to a note."""
    __match_args__ = ("s3_key", "filename", "file_size",)
    def __new__(cls, **values: Unpack[_CreateCaseNoteAttachmentFields]) -> Self: ...
    def replace(self, **changes: Unpack[_CreateCaseNoteAttachmentFields]) -> Self: ...
    s3_key: Final[str | None]
    """Storage key of the file, as returned by the upload. A key of another case is invalid."""
    filename: Final[str | None]
    """File name."""
    file_size: Final[int | None]
    """Size of the file in bytes."""

class _RetrieveCaseNoteAttachmentFields(TypedDict, total=False):
    extra: Mapping[str, Any] | None

class RetrieveCaseNoteAttachment(Model):
    """Parameters for retrieving the URL of an attached file."""
    __match_args__ = ("s3_key",)
    def __new__(cls, *, s3_key: str, **values: Unpack[_RetrieveCaseNoteAttachmentFields]) -> Self: ...
    def replace(self, *, s3_key: str = ..., **changes: Unpack[_RetrieveCaseNoteAttachmentFields]) -> Self: ...
    s3_key: Final[str]
    """Storage key of the file."""

class _UploadCaseNoteAttachmentFields(TypedDict, total=False):
    extra: Mapping[str, Any] | None

class UploadCaseNoteAttachment(Model):
    """Parameters for uploading a file in order to attach it to a note."""
    __match_args__ = ("file",)
    def __new__(cls, *, file: File | bytes | os.PathLike[str] | IO[bytes], **values: Unpack[_UploadCaseNoteAttachmentFields]) -> Self: ...
    def replace(self, *, file: File | bytes | os.PathLike[str] | IO[bytes] = ..., **changes: Unpack[_UploadCaseNoteAttachmentFields]) -> Self: ...
    file: Final[File]
    """File to upload."""

_CaseLinkPageFields = TypedDict("_CaseLinkPageFields", {
    "count": int | None, "next": str | None, "previous": str | None,
    "results": Sequence[CaseLink | Mapping[str, Any]] | None, "extra": Mapping[str, Any] | None,
}, total=False)

class CaseLinkPage(Page[CaseLink]):
    """All links of a case. The platform does not split this list into pages."""
    __match_args__ = ("count", "next", "previous", "results",)
    def __new__(cls, **values: Unpack[_CaseLinkPageFields]) -> Self: ...
    def replace(self, **changes: Unpack[_CaseLinkPageFields]) -> Self: ...

class AsyncCaseLinkPage(AsyncPage[CaseLink]):
    """All links of a case. The platform does not split this list into pages."""
    __match_args__ = ("count", "next", "previous", "results",)
    def __new__(cls, **values: Unpack[_CaseLinkPageFields]) -> Self: ...
    def replace(self, **changes: Unpack[_CaseLinkPageFields]) -> Self: ...

_CaseChecklistPageFields = TypedDict("_CaseChecklistPageFields", {
    "count": int | None, "next": str | None, "previous": str | None,
    "results": Sequence[CaseChecklistItem | Mapping[str, Any]] | None, "extra": Mapping[str, Any] | None,
}, total=False)

class CaseChecklistPage(Page[CaseChecklistItem]):
    """Complete checklist of a case. The platform does not split this list into pages."""
    __match_args__ = ("count", "next", "previous", "results",)
    def __new__(cls, **values: Unpack[_CaseChecklistPageFields]) -> Self: ...
    def replace(self, **changes: Unpack[_CaseChecklistPageFields]) -> Self: ...

class AsyncCaseChecklistPage(AsyncPage[CaseChecklistItem]):
    """Complete checklist of a case. The platform does not split this list into pages."""
    __match_args__ = ("count", "next", "previous", "results",)
    def __new__(cls, **values: Unpack[_CaseChecklistPageFields]) -> Self: ...
    def replace(self, **changes: Unpack[_CaseChecklistPageFields]) -> Self: ...

class _UpdateCaseChecklistItemFields(TypedDict, total=False):
    extra: Mapping[str, Any] | None

class UpdateCaseChecklistItem(Model):
    """Parameters for updating an item of the checklist of a case."""
    __match_args__ = ("is_completed",)
    def __new__(cls, *, is_completed: bool, **values: Unpack[_UpdateCaseChecklistItemFields]) -> Self: ...
    def replace(self, *, is_completed: bool = ..., **changes: Unpack[_UpdateCaseChecklistItemFields]) -> Self: ...
    is_completed: Final[bool]
    """`true` to mark the item as completed, `false` to mark it as open."""

class _ListCaseRegulatoryReportsFields(TypedDict, total=False):
    limit: int | None
    offset: int | None
    extra: Mapping[str, Any] | None

class ListCaseRegulatoryReports(Model):
    """Parameters for listing the regulatory reports of a case."""
    __match_args__ = ("limit", "offset",)
    def __new__(cls, **values: Unpack[_ListCaseRegulatoryReportsFields]) -> Self: ...
    def replace(self, **changes: Unpack[_ListCaseRegulatoryReportsFields]) -> Self: ...
    limit: Final[int | None]
    """Maximum number of results per page, at least 1. Default: 50."""
    offset: Final[int | None]
    """Number of results to skip."""

_RegulatoryReportPageFields = TypedDict("_RegulatoryReportPageFields", {
    "count": int | None, "next": str | None, "previous": str | None,
    "results": Sequence[RegulatoryReport | Mapping[str, Any]] | None, "extra": Mapping[str, Any] | None,
}, total=False)

class RegulatoryReportPage(Page[RegulatoryReport]):
    """Page of regulatory reports."""
    __match_args__ = ("count", "next", "previous", "results",)
    def __new__(cls, **values: Unpack[_RegulatoryReportPageFields]) -> Self: ...
    def replace(self, **changes: Unpack[_RegulatoryReportPageFields]) -> Self: ...

class AsyncRegulatoryReportPage(AsyncPage[RegulatoryReport]):
    """Page of regulatory reports."""
    __match_args__ = ("count", "next", "previous", "results",)
    def __new__(cls, **values: Unpack[_RegulatoryReportPageFields]) -> Self: ...
    def replace(self, **changes: Unpack[_RegulatoryReportPageFields]) -> Self: ...

_RegulatoryReportFields = TypedDict("_RegulatoryReportFields", {
    "uuid": str | None, "case_uuid": str | None, "case_number": str | None,
    "report_type": RegulatoryReportType | str | None, "report_type_display": str | None, "report_code": str | None,
    "report_number": str | None, "status": RegulatoryReportStatus | str | None, "status_display": str | None,
    "jurisdiction": str | None, "rentity_id": str | None, "rentity_branch": str | None,
    "submission_code": ReportSubmissionCode | str | None, "entity_reference": str | None, "fiu_ref_number": str | None,
    "currency_code_local": str | None, "submission_date": datetime | str | None,
    "reporting_person": Mapping[str, Any] | None, "location": Mapping[str, Any] | None, "reason": str | None,
    "action": str | None, "activity": str | None, "narrative": RegulatoryReportNarrative | Mapping[str, Any] | None,
    "report_indicators": Sequence[str] | None, "included_fields": Sequence[str] | None,
    "transactions": Sequence[str] | None,
    "validation_errors": Sequence[RegulatoryReportError | Mapping[str, Any]] | None,
    "validated_at": datetime | str | None, "finalized_at": datetime | str | None, "created_by_email": str | None,
    "created_by_name": str | None, "created_at": datetime | str | None, "updated_at": datetime | str | None,
    "extra": Mapping[str, Any] | None,
}, total=False)

class RegulatoryReport(Model):
    """Regulatory report to a financial intelligence unit (FIU)."""
    __match_args__ = (
        "uuid", "case_uuid", "case_number", "report_type", "report_type_display", "report_code", "report_number",
        "status", "status_display", "jurisdiction", "rentity_id", "rentity_branch", "submission_code",
        "entity_reference", "fiu_ref_number", "currency_code_local", "submission_date", "reporting_person", "location",
        "reason", "action", "activity", "narrative", "report_indicators", "included_fields", "transactions",
        "validation_errors", "validated_at", "finalized_at", "created_by_email", "created_by_name", "created_at",
        "updated_at",
    )
    def __new__(cls, **values: Unpack[_RegulatoryReportFields]) -> Self: ...
    def replace(self, **changes: Unpack[_RegulatoryReportFields]) -> Self: ...
    uuid: Final[str]
    """Report ID (UUID)."""
    case_uuid: Final[str | None]
    """Case ID (UUID)."""
    case_number: Final[str | None]
    """Case number."""
    report_type: Final[RegulatoryReportType | None]
    """Report type."""
    report_type_display: Final[str | None]
    """Name of the report type, in English."""
    report_code: Final[str | None]
    """Code of the report type in goAML."""
    report_number: Final[str | None]
    """Report number, assigned by the platform."""
    status: Final[RegulatoryReportStatus | None]
    """Report status."""
    status_display: Final[str | None]
    """Name of the report status, in English."""
    jurisdiction: Final[str | None]
    """Jurisdiction (ISO 3166-1 alpha-2)."""
    rentity_id: Final[str | None]
    """ID of your organization as a reporting entity, assigned by the financial intelligence unit (FIU)."""
    rentity_branch: Final[str | None]
    """Branch of your organization, as known to the FIU."""
    submission_code: Final[ReportSubmissionCode | None]
    """Method of submission."""
    entity_reference: Final[str | None]
    """Your own reference of the report."""
    fiu_ref_number: Final[str | None]
    """Reference number assigned by the FIU, for a report that answers a request of the FIU."""
    currency_code_local: Final[str | None]
    """Local currency (ISO 4217, 3 letters), such as `USD`."""
    submission_date: Final[datetime | None]
    """Time of the submission (RFC 3339)."""
    reporting_person: Final[dict[str, Any] | None]
    """Person who reports, as a goAML person. The platform publishes no schema of the object."""
    location: Final[dict[str, Any] | None]
    """Address of the reporting entity, as a goAML address. The platform publishes no schema of the object."""
    reason: Final[str | None]
    """Reason for the report."""
    action: Final[str | None]
    """Action that your organization has taken."""
    activity: Final[str | None]
    """Description of the reported activity."""
    narrative: Final[RegulatoryReportNarrative | None]
    """Narrative of the report."""
    report_indicators: Final[list[str] | None]
    """Indicator codes of the FIU."""
    included_fields: Final[list[str] | None]
    """Names of the optional blocks that the report includes, such as `reporting_person` and `location`."""
    transactions: Final[list[str] | None]
    """IDs of the reported transactions (UUIDs)."""
    validation_errors: Final[list[RegulatoryReportError] | None]
    """Errors of the last validation; empty for a valid report."""
    validated_at: Final[datetime | None]
    """Time of the last validation (RFC 3339)."""
    finalized_at: Final[datetime | None]
    """Time the report was finalized (RFC 3339)."""
    created_by_email: Final[str | None]
    """E-mail address of the person who created the report."""
    created_by_name: Final[str | None]
    """Name of the person who created the report."""
    created_at: Final[datetime | None]
    """Creation time (RFC 3339)."""
    updated_at: Final[datetime | None]
    """Time of the last update (RFC 3339)."""

class _RegulatoryReportNarrativeFields(TypedDict, total=False):
    who: str | None
    what: str | None
    when: str | None
    where: str | None
    why: str | None
    how: str | None
    extra: Mapping[str, Any] | None

class RegulatoryReportNarrative(Model):
    """Narrative of a regulatory report, in six parts."""
    __match_args__ = ("who", "what", "when", "where", "why", "how",)
    def __new__(cls, **values: Unpack[_RegulatoryReportNarrativeFields]) -> Self: ...
    def replace(self, **changes: Unpack[_RegulatoryReportNarrativeFields]) -> Self: ...
    who: Final[str | None]
    """Persons involved."""
    what: Final[str | None]
    """Reported activity."""
    when: Final[str | None]
    """Time of the activity."""
    where: Final[str | None]
    """Place of the activity."""
    why: Final[str | None]
    """Reason for the suspicion."""
    how: Final[str | None]
    """Course of the activity."""

_RegulatoryReportErrorFields = TypedDict("_RegulatoryReportErrorFields", {
    "field": str | None, "message": str | None, "extra": Mapping[str, Any] | None,
}, total=False)

class RegulatoryReportError(Model):
    """Error in a regulatory report."""
    __match_args__ = ("field", "message",)
    def __new__(cls, **values: Unpack[_RegulatoryReportErrorFields]) -> Self: ...
    def replace(self, **changes: Unpack[_RegulatoryReportErrorFields]) -> Self: ...
    field: Final[str | None]
    """Name of the invalid or missing field."""
    message: Final[str | None]
    """Description of the error, in English."""

class _CreateCaseRegulatoryReportFields(TypedDict, total=False):
    report_type: RegulatoryReportType | str | None
    jurisdiction: str | None
    template: str | None
    transactions: Sequence[str] | None
    rentity_id: str | None
    rentity_branch: str | None
    submission_code: ReportSubmissionCode | str | None
    entity_reference: str | None
    fiu_ref_number: str | None
    currency_code_local: str | None
    submission_date: datetime | str | None
    reporting_person: Mapping[str, Any] | None
    location: Mapping[str, Any] | None
    reason: str | None
    action: str | None
    activity: str | None
    narrative: RegulatoryReportNarrative | Mapping[str, Any] | None
    report_indicators: Sequence[str] | None
    included_fields: Sequence[str] | None
    extra: Mapping[str, Any] | None

class CreateCaseRegulatoryReport(Model):
    """Parameters for creating a regulatory report of a case."""
    __match_args__ = (
        "report_type", "jurisdiction", "template", "transactions", "rentity_id", "rentity_branch", "submission_code",
        "entity_reference", "fiu_ref_number", "currency_code_local", "submission_date", "reporting_person", "location",
        "reason", "action", "activity", "narrative", "report_indicators", "included_fields",
    )
    def __new__(cls, **values: Unpack[_CreateCaseRegulatoryReportFields]) -> Self: ...
    def replace(self, **changes: Unpack[_CreateCaseRegulatoryReportFields]) -> Self: ...
    report_type: Final[RegulatoryReportType | None]
    """Report type. Default: that of the template; without a template, derived from the case."""
    jurisdiction: Final[str | None]
    """Jurisdiction (ISO 3166-1 alpha-2), such as `US`. Default: that of the template; without a template, derived from
    the case."""
    template: Final[str | None]
    """ID of the report template (UUID)."""
    transactions: Final[list[str] | None]
    """IDs of the transactions to report (UUIDs). Default: those linked to the case."""
    rentity_id: Final[str | None]
    """ID of your organization as a reporting entity, assigned by the financial intelligence unit (FIU)."""
    rentity_branch: Final[str | None]
    """Branch of your organization, as known to the FIU."""
    submission_code: Final[ReportSubmissionCode | None]
    """Method of submission. Default: `E`."""
    entity_reference: Final[str | None]
    """Your own reference of the report."""
    fiu_ref_number: Final[str | None]
    """Reference number assigned by the FIU, for a report that answers a request of the FIU."""
    currency_code_local: Final[str | None]
    """Local currency (ISO 4217, 3 letters), such as `USD`."""
    submission_date: Final[datetime | None]
    """Time of the submission (RFC 3339)."""
    reporting_person: Final[dict[str, Any] | None]
    """Person who reports, as a goAML person. The platform publishes no schema of the object."""
    location: Final[dict[str, Any] | None]
    """Address of the reporting entity, as a goAML address. The platform publishes no schema of the object."""
    reason: Final[str | None]
    """Reason for the report."""
    action: Final[str | None]
    """Action that your organization has taken."""
    activity: Final[str | None]
    """Description of the reported activity."""
    narrative: Final[RegulatoryReportNarrative | None]
    """Narrative of the report."""
    report_indicators: Final[list[str] | None]
    """Indicator codes of the FIU."""
    included_fields: Final[list[str] | None]
    """Names of the optional blocks that the report includes, such as `reporting_person` and `location`."""

class _ListCaseBlueprintsFields(TypedDict, total=False):
    limit: int | None
    offset: int | None
    extra: Mapping[str, Any] | None

class ListCaseBlueprints(Model):
    """Parameters for listing case blueprints."""
    __match_args__ = ("limit", "offset",)
    def __new__(cls, **values: Unpack[_ListCaseBlueprintsFields]) -> Self: ...
    def replace(self, **changes: Unpack[_ListCaseBlueprintsFields]) -> Self: ...
    limit: Final[int | None]
    """Maximum number of results per page, at least 1. Default: 50."""
    offset: Final[int | None]
    """Number of results to skip."""

_CaseBlueprintPageFields = TypedDict("_CaseBlueprintPageFields", {
    "count": int | None, "next": str | None, "previous": str | None,
    "results": Sequence[CaseBlueprintSummary | Mapping[str, Any]] | None, "extra": Mapping[str, Any] | None,
}, total=False)

class CaseBlueprintPage(Page[CaseBlueprintSummary]):
    """Page of case blueprints of the application."""
    __match_args__ = ("count", "next", "previous", "results",)
    def __new__(cls, **values: Unpack[_CaseBlueprintPageFields]) -> Self: ...
    def replace(self, **changes: Unpack[_CaseBlueprintPageFields]) -> Self: ...

class AsyncCaseBlueprintPage(AsyncPage[CaseBlueprintSummary]):
    """Page of case blueprints of the application."""
    __match_args__ = ("count", "next", "previous", "results",)
    def __new__(cls, **values: Unpack[_CaseBlueprintPageFields]) -> Self: ...
    def replace(self, **changes: Unpack[_CaseBlueprintPageFields]) -> Self: ...

_CaseBlueprintSummaryFields = TypedDict("_CaseBlueprintSummaryFields", {
    "uuid": str | None, "name": str | None, "description": str | None,
    "assignment_method": CaseAssignmentMethod | str | None, "assignee_pool": Sequence[str] | None,
    "max_active_cases": int | None, "escalation_enabled": bool | None, "transfer_enabled": bool | None,
    "require_resolution_note": bool | None, "is_active": bool | None, "preset_key": str | None,
    "created_at": datetime | str | None, "extra": Mapping[str, Any] | None,
}, total=False)

class CaseBlueprintSummary(Model):
    """Case blueprint in a list of blueprints."""
    __match_args__ = (
        "uuid", "name", "description", "assignment_method", "assignee_pool", "max_active_cases", "escalation_enabled",
        "transfer_enabled", "require_resolution_note", "is_active", "preset_key", "created_at",
    )
    def __new__(cls, **values: Unpack[_CaseBlueprintSummaryFields]) -> Self: ...
    def replace(self, **changes: Unpack[_CaseBlueprintSummaryFields]) -> Self: ...
    uuid: Final[str]
    """Blueprint ID (UUID)."""
    name: Final[str | None]
    """Name of the blueprint, at most 24 characters."""
    description: Final[str | None]
    """Description of the blueprint."""
    assignment_method: Final[CaseAssignmentMethod | None]
    """Method by which cases are assigned."""
    assignee_pool: Final[list[str] | None]
    """User IDs of the team members who work on the cases (UUIDs)."""
    max_active_cases: Final[int | None]
    """Maximum number of unresolved cases that are assigned automatically to a team member; absent if there is none."""
    escalation_enabled: Final[bool | None]
    """`true` if cases can be escalated."""
    transfer_enabled: Final[bool | None]
    """`true` if cases can be transferred to another blueprint."""
    require_resolution_note: Final[bool | None]
    """`true` if a case can only be resolved with a note."""
    is_active: Final[bool | None]
    """`true` if new cases can use the blueprint."""
    preset_key: Final[str | None]
    """Key of the preset the blueprint was installed from; absent for your own blueprints."""
    created_at: Final[datetime | None]
    """Creation time (RFC 3339)."""

class _CreateCaseBlueprintFields(TypedDict, total=False):
    description: str | None
    assignment_method: CaseAssignmentMethod | str | None
    max_active_cases: int | None
    escalation_enabled: bool | None
    escalation_blueprint: str | None
    transfer_enabled: bool | None
    four_eyes_checker_blueprint: str | None
    require_resolution_note: bool | None
    content_config: CaseContentConfig | Mapping[str, Any] | None
    is_active: bool | None
    extra: Mapping[str, Any] | None

class CreateCaseBlueprint(Model):
    """Parameters for creating a case blueprint."""
    __match_args__ = (
        "name", "description", "assignee_pool", "assignment_method", "max_active_cases", "escalation_enabled",
        "escalation_blueprint", "transfer_enabled", "four_eyes_checker_blueprint", "require_resolution_note",
        "content_config", "is_active",
    )
    def __new__(cls, *, name: str, assignee_pool: Sequence[str], **values: Unpack[_CreateCaseBlueprintFields]) -> Self: ...
    def replace(self, *, name: str = ..., assignee_pool: Sequence[str] = ..., **changes: Unpack[_CreateCaseBlueprintFields]) -> Self: ...
    name: Final[str]
    """Name of the blueprint, at most 24 characters."""
    description: Final[str | None]
    """Description of the blueprint."""
    assignee_pool: Final[list[str]]
    """User IDs of the team members who work on the cases (UUIDs), at least one."""
    assignment_method: Final[CaseAssignmentMethod | None]
    """Method by which cases are assigned. Default: `MANUAL`."""
    max_active_cases: Final[int | None]
    """Maximum number of unresolved cases that are assigned automatically to a team member, at least 1."""
    escalation_enabled: Final[bool | None]
    """`true` to allow the escalation of cases; requires `escalation_blueprint`. Default: `false`."""
    escalation_blueprint: Final[str | None]
    """ID of the blueprint to escalate cases to (UUID)."""
    transfer_enabled: Final[bool | None]
    """`true` to allow the transfer of cases to another blueprint. Default: `false`."""
    four_eyes_checker_blueprint: Final[str | None]
    """ID of the blueprint whose team members approve resolutions (UUID). Resolutions need no approval without it."""
    require_resolution_note: Final[bool | None]
    """`true` to require a note with every resolution. Default: `false`."""
    content_config: Final[CaseContentConfig | None]
    """Checklist and visible sections of the cases."""
    is_active: Final[bool | None]
    """`true` to let new cases use the blueprint. Default: `true`."""

class _UpdateCaseBlueprintFields(TypedDict, total=False):
    name: str | None
    description: str | None
    assignee_pool: Sequence[str] | None
    assignment_method: CaseAssignmentMethod | str | None
    max_active_cases: int | None
    escalation_enabled: bool | None
    escalation_blueprint: str | None
    transfer_enabled: bool | None
    four_eyes_checker_blueprint: str | None
    require_resolution_note: bool | None
    content_config: CaseContentConfig | Mapping[str, Any] | None
    is_active: bool | None
    extra: Mapping[str, Any] | None

class UpdateCaseBlueprint(Model):
    """Parameters for updating a case blueprint. Fields that are not set keep their values; `assignee_pool` replaces the
    stored list."""
    __match_args__ = (
        "name", "description", "assignee_pool", "assignment_method", "max_active_cases", "escalation_enabled",
        "escalation_blueprint", "transfer_enabled", "four_eyes_checker_blueprint", "require_resolution_note",
        "content_config", "is_active",
    )
    def __new__(cls, **values: Unpack[_UpdateCaseBlueprintFields]) -> Self: ...
    def replace(self, **changes: Unpack[_UpdateCaseBlueprintFields]) -> Self: ...
    name: Final[str | None]
    """Name of the blueprint, at most 24 characters."""
    description: Final[str | None]
    """Description of the blueprint."""
    assignee_pool: Final[list[str] | None]
    """User IDs of the team members who work on the cases (UUIDs), at least one."""
    assignment_method: Final[CaseAssignmentMethod | None]
    """Method by which cases are assigned."""
    max_active_cases: Final[int | None]
    """Maximum number of unresolved cases that are assigned automatically to a team member, at least 1."""
    escalation_enabled: Final[bool | None]
    """`true` to allow the escalation of cases; requires `escalation_blueprint`."""
    escalation_blueprint: Final[str | None]
    """ID of the blueprint to escalate cases to (UUID)."""
    transfer_enabled: Final[bool | None]
    """`true` to allow the transfer of cases to another blueprint."""
    four_eyes_checker_blueprint: Final[str | None]
    """ID of the blueprint whose team members approve resolutions (UUID). Clear it to require no approval."""
    require_resolution_note: Final[bool | None]
    """`true` to require a note with every resolution."""
    content_config: Final[CaseContentConfig | None]
    """Checklist and visible sections of the cases."""
    is_active: Final[bool | None]
    """`true` to let new cases use the blueprint."""

_CaseBlueprintPresetPageFields = TypedDict("_CaseBlueprintPresetPageFields", {
    "count": int | None, "next": str | None, "previous": str | None,
    "results": Sequence[CaseBlueprintPreset | Mapping[str, Any]] | None, "extra": Mapping[str, Any] | None,
}, total=False)

class CaseBlueprintPresetPage(Page[CaseBlueprintPreset]):
    """All presets of case blueprints. The platform does not split this list into pages."""
    __match_args__ = ("count", "next", "previous", "results",)
    def __new__(cls, **values: Unpack[_CaseBlueprintPresetPageFields]) -> Self: ...
    def replace(self, **changes: Unpack[_CaseBlueprintPresetPageFields]) -> Self: ...

class AsyncCaseBlueprintPresetPage(AsyncPage[CaseBlueprintPreset]):
    """All presets of case blueprints. The platform does not split this list into pages."""
    __match_args__ = ("count", "next", "previous", "results",)
    def __new__(cls, **values: Unpack[_CaseBlueprintPresetPageFields]) -> Self: ...
    def replace(self, **changes: Unpack[_CaseBlueprintPresetPageFields]) -> Self: ...

_CaseBlueprintPresetFields = TypedDict("_CaseBlueprintPresetFields", {
    "preset_key": CaseBlueprintPresetKey | str | None, "name": str | None, "description": str | None,
    "content_config": CaseContentConfig | Mapping[str, Any] | None, "installed": bool | None,
    "extra": Mapping[str, Any] | None,
}, total=False)

class CaseBlueprintPreset(Model):
    """Case blueprint that the platform provides for installation."""
    __match_args__ = ("preset_key", "name", "description", "content_config", "installed",)
    def __new__(cls, **values: Unpack[_CaseBlueprintPresetFields]) -> Self: ...
    def replace(self, **changes: Unpack[_CaseBlueprintPresetFields]) -> Self: ...
    preset_key: Final[CaseBlueprintPresetKey | None]
    """Key of the preset."""
    name: Final[str | None]
    """Name of the preset."""
    description: Final[str | None]
    """Description of the preset."""
    content_config: Final[CaseContentConfig | None]
    """Checklist and visible sections of the preset."""
    installed: Final[bool | None]
    """`true` if the preset is installed in the application."""

class _InstallCaseBlueprintPresetsFields(TypedDict, total=False):
    preset_keys: Sequence[CaseBlueprintPresetKey | str] | None
    extra: Mapping[str, Any] | None

class InstallCaseBlueprintPresets(Model):
    """Parameters for installing presets of case blueprints."""
    __match_args__ = ("preset_keys",)
    def __new__(cls, **values: Unpack[_InstallCaseBlueprintPresetsFields]) -> Self: ...
    def replace(self, **changes: Unpack[_InstallCaseBlueprintPresetsFields]) -> Self: ...
    preset_keys: Final[list[CaseBlueprintPresetKey] | None]
    """Keys of the presets to install. Default: all that are not installed yet."""

_InstalledCaseBlueprintPresetsFields = TypedDict("_InstalledCaseBlueprintPresetsFields", {
    "created": Sequence[str] | None, "extra": Mapping[str, Any] | None,
}, total=False)

class InstalledCaseBlueprintPresets(Model):
    """Result of installing presets of case blueprints."""
    __match_args__ = ("created",)
    def __new__(cls, **values: Unpack[_InstalledCaseBlueprintPresetsFields]) -> Self: ...
    def replace(self, **changes: Unpack[_InstalledCaseBlueprintPresetsFields]) -> Self: ...
    created: Final[list[str] | None]
    """Presets that were installed by this request; presets that were installed before are not in the list."""

class _ListRegulatoryReportsFields(TypedDict, total=False):
    limit: int | None
    offset: int | None
    status: RegulatoryReportStatus | str | None
    report_type: RegulatoryReportType | str | None
    case: str | None
    extra: Mapping[str, Any] | None

class ListRegulatoryReports(Model):
    """Parameters for listing regulatory reports."""
    __match_args__ = ("limit", "offset", "status", "report_type", "case",)
    def __new__(cls, **values: Unpack[_ListRegulatoryReportsFields]) -> Self: ...
    def replace(self, **changes: Unpack[_ListRegulatoryReportsFields]) -> Self: ...
    limit: Final[int | None]
    """Maximum number of results per page, at least 1. Default: 50."""
    offset: Final[int | None]
    """Number of results to skip."""
    status: Final[RegulatoryReportStatus | None]
    """Filter by report status."""
    report_type: Final[RegulatoryReportType | None]
    """Filter by report type."""
    case: Final[str | None]
    """Filter by case ID (UUID)."""

class _CreateRegulatoryReportFields(TypedDict, total=False):
    report_type: RegulatoryReportType | str | None
    jurisdiction: str | None
    transactions: Sequence[str] | None
    rentity_id: str | None
    rentity_branch: str | None
    submission_code: ReportSubmissionCode | str | None
    entity_reference: str | None
    fiu_ref_number: str | None
    currency_code_local: str | None
    submission_date: datetime | str | None
    reporting_person: Mapping[str, Any] | None
    location: Mapping[str, Any] | None
    reason: str | None
    action: str | None
    activity: str | None
    narrative: RegulatoryReportNarrative | Mapping[str, Any] | None
    report_indicators: Sequence[str] | None
    included_fields: Sequence[str] | None
    extra: Mapping[str, Any] | None

class CreateRegulatoryReport(Model):
    """Parameters for creating a regulatory report from a template."""
    __match_args__ = (
        "case", "template", "report_type", "jurisdiction", "transactions", "rentity_id", "rentity_branch",
        "submission_code", "entity_reference", "fiu_ref_number", "currency_code_local", "submission_date",
        "reporting_person", "location", "reason", "action", "activity", "narrative", "report_indicators",
        "included_fields",
    )
    def __new__(cls, *, case: str, template: str, **values: Unpack[_CreateRegulatoryReportFields]) -> Self: ...
    def replace(self, *, case: str = ..., template: str = ..., **changes: Unpack[_CreateRegulatoryReportFields]) -> Self: ...
    case: Final[str]
    """ID of the case to report (UUID)."""
    template: Final[str]
    """ID of the report template (UUID)."""
    report_type: Final[RegulatoryReportType | None]
    """Report type. Default: that of the template."""
    jurisdiction: Final[str | None]
    """Jurisdiction (ISO 3166-1 alpha-2), such as `US`. Default: that of the template."""
    transactions: Final[list[str] | None]
    """IDs of the transactions to report (UUIDs). Default: those linked to the case."""
    rentity_id: Final[str | None]
    """ID of your organization as a reporting entity, assigned by the financial intelligence unit (FIU)."""
    rentity_branch: Final[str | None]
    """Branch of your organization, as known to the FIU."""
    submission_code: Final[ReportSubmissionCode | None]
    """Method of submission. Default: `E`."""
    entity_reference: Final[str | None]
    """Your own reference of the report."""
    fiu_ref_number: Final[str | None]
    """Reference number assigned by the FIU, for a report that answers a request of the FIU."""
    currency_code_local: Final[str | None]
    """Local currency (ISO 4217, 3 letters), such as `USD`."""
    submission_date: Final[datetime | None]
    """Time of the submission (RFC 3339)."""
    reporting_person: Final[dict[str, Any] | None]
    """Person who reports, as a goAML person. The platform publishes no schema of the object."""
    location: Final[dict[str, Any] | None]
    """Address of the reporting entity, as a goAML address. The platform publishes no schema of the object."""
    reason: Final[str | None]
    """Reason for the report."""
    action: Final[str | None]
    """Action that your organization has taken."""
    activity: Final[str | None]
    """Description of the reported activity."""
    narrative: Final[RegulatoryReportNarrative | None]
    """Narrative of the report."""
    report_indicators: Final[list[str] | None]
    """Indicator codes of the FIU."""
    included_fields: Final[list[str] | None]
    """Names of the optional blocks that the report includes, such as `reporting_person` and `location`."""

class _UpdateRegulatoryReportFields(TypedDict, total=False):
    jurisdiction: str | None
    rentity_id: str | None
    rentity_branch: str | None
    submission_code: ReportSubmissionCode | str | None
    entity_reference: str | None
    fiu_ref_number: str | None
    currency_code_local: str | None
    submission_date: datetime | str | None
    reporting_person: Mapping[str, Any] | None
    location: Mapping[str, Any] | None
    reason: str | None
    action: str | None
    activity: str | None
    narrative: RegulatoryReportNarrative | Mapping[str, Any] | None
    report_indicators: Sequence[str] | None
    included_fields: Sequence[str] | None
    extra: Mapping[str, Any] | None

class UpdateRegulatoryReport(Model):
    """Parameters for updating a regulatory report. Fields that are not set keep their values; objects and lists replace
    the stored ones."""
    __match_args__ = (
        "jurisdiction", "rentity_id", "rentity_branch", "submission_code", "entity_reference", "fiu_ref_number",
        "currency_code_local", "submission_date", "reporting_person", "location", "reason", "action", "activity",
        "narrative", "report_indicators", "included_fields",
    )
    def __new__(cls, **values: Unpack[_UpdateRegulatoryReportFields]) -> Self: ...
    def replace(self, **changes: Unpack[_UpdateRegulatoryReportFields]) -> Self: ...
    jurisdiction: Final[str | None]
    """Jurisdiction (ISO 3166-1 alpha-2), such as `US`."""
    rentity_id: Final[str | None]
    """ID of your organization as a reporting entity, assigned by the financial intelligence unit (FIU)."""
    rentity_branch: Final[str | None]
    """Branch of your organization, as known to the FIU."""
    submission_code: Final[ReportSubmissionCode | None]
    """Method of submission."""
    entity_reference: Final[str | None]
    """Your own reference of the report."""
    fiu_ref_number: Final[str | None]
    """Reference number assigned by the FIU, for a report that answers a request of the FIU."""
    currency_code_local: Final[str | None]
    """Local currency (ISO 4217, 3 letters), such as `USD`."""
    submission_date: Final[datetime | None]
    """Time of the submission (RFC 3339)."""
    reporting_person: Final[dict[str, Any] | None]
    """Person who reports, as a goAML person. The platform publishes no schema of the object."""
    location: Final[dict[str, Any] | None]
    """Address of the reporting entity, as a goAML address. The platform publishes no schema of the object."""
    reason: Final[str | None]
    """Reason for the report."""
    action: Final[str | None]
    """Action that your organization has taken."""
    activity: Final[str | None]
    """Description of the reported activity."""
    narrative: Final[RegulatoryReportNarrative | None]
    """Narrative of the report."""
    report_indicators: Final[list[str] | None]
    """Indicator codes of the FIU."""
    included_fields: Final[list[str] | None]
    """Names of the optional blocks that the report includes, such as `reporting_person` and `location`."""

_RegulatoryReportValidationFields = TypedDict("_RegulatoryReportValidationFields", {
    "status": RegulatoryReportStatus | str | None, "is_valid": bool | None,
    "errors": Sequence[RegulatoryReportError | Mapping[str, Any]] | None, "extra": Mapping[str, Any] | None,
}, total=False)

class RegulatoryReportValidation(Model):
    """Result of validating a regulatory report."""
    __match_args__ = ("status", "is_valid", "errors",)
    def __new__(cls, **values: Unpack[_RegulatoryReportValidationFields]) -> Self: ...
    def replace(self, **changes: Unpack[_RegulatoryReportValidationFields]) -> Self: ...
    status: Final[RegulatoryReportStatus | None]
    """Report status after the validation."""
    is_valid: Final[bool | None]
    """`true` if the report has no errors."""
    errors: Final[list[RegulatoryReportError] | None]
    """Errors of the report."""

class _RetrieveRegulatoryReportDownloadUrlFields(TypedDict, total=False):
    file: RegulatoryReportFile | str | None
    extra: Mapping[str, Any] | None

class RetrieveRegulatoryReportDownloadUrl(Model):
    """Parameters for retrieving the download URL of a regulatory report."""
    __match_args__ = ("file",)
    def __new__(cls, **values: Unpack[_RetrieveRegulatoryReportDownloadUrlFields]) -> Self: ...
    def replace(self, **changes: Unpack[_RetrieveRegulatoryReportDownloadUrlFields]) -> Self: ...
    file: Final[RegulatoryReportFile | None]
    """File to download. Default: `pdf`."""

_RegulatoryReportDownloadFields = TypedDict("_RegulatoryReportDownloadFields", {
    "download_url": str | None, "file": RegulatoryReportFile | str | None, "extra": Mapping[str, Any] | None,
}, total=False)

class RegulatoryReportDownload(Model):
    """Download URL of a regulatory report."""
    __match_args__ = ("download_url", "file",)
    def __new__(cls, **values: Unpack[_RegulatoryReportDownloadFields]) -> Self: ...
    def replace(self, **changes: Unpack[_RegulatoryReportDownloadFields]) -> Self: ...
    download_url: Final[str | None]
    """Short-lived URL of the file."""
    file: Final[RegulatoryReportFile | None]
    """File that the URL leads to."""

class _ListReportTemplatesFields(TypedDict, total=False):
    limit: int | None
    offset: int | None
    extra: Mapping[str, Any] | None

class ListReportTemplates(Model):
    """Parameters for listing report templates."""
    __match_args__ = ("limit", "offset",)
    def __new__(cls, **values: Unpack[_ListReportTemplatesFields]) -> Self: ...
    def replace(self, **changes: Unpack[_ListReportTemplatesFields]) -> Self: ...
    limit: Final[int | None]
    """Maximum number of results per page, at least 1. Default: 50."""
    offset: Final[int | None]
    """Number of results to skip."""

_ReportTemplatePageFields = TypedDict("_ReportTemplatePageFields", {
    "count": int | None, "next": str | None, "previous": str | None,
    "results": Sequence[ReportTemplate | Mapping[str, Any]] | None, "extra": Mapping[str, Any] | None,
}, total=False)

class ReportTemplatePage(Page[ReportTemplate]):
    """Page of report templates of the application."""
    __match_args__ = ("count", "next", "previous", "results",)
    def __new__(cls, **values: Unpack[_ReportTemplatePageFields]) -> Self: ...
    def replace(self, **changes: Unpack[_ReportTemplatePageFields]) -> Self: ...

class AsyncReportTemplatePage(AsyncPage[ReportTemplate]):
    """Page of report templates of the application."""
    __match_args__ = ("count", "next", "previous", "results",)
    def __new__(cls, **values: Unpack[_ReportTemplatePageFields]) -> Self: ...
    def replace(self, **changes: Unpack[_ReportTemplatePageFields]) -> Self: ...

_ReportTemplateFields = TypedDict("_ReportTemplateFields", {
    "uuid": str | None, "name": str | None, "jurisdiction": str | None,
    "report_type": RegulatoryReportType | str | None, "report_type_display": str | None,
    "field_config": ReportTemplateFields | Mapping[str, Any] | None, "created_at": datetime | str | None,
    "updated_at": datetime | str | None, "extra": Mapping[str, Any] | None,
}, total=False)

class ReportTemplate(Model):
    """Template of regulatory reports: the header fields of a report type in a jurisdiction."""
    __match_args__ = (
        "uuid", "name", "jurisdiction", "report_type", "report_type_display", "field_config", "created_at",
        "updated_at",
    )
    def __new__(cls, **values: Unpack[_ReportTemplateFields]) -> Self: ...
    def replace(self, **changes: Unpack[_ReportTemplateFields]) -> Self: ...
    uuid: Final[str]
    """Template ID (UUID)."""
    name: Final[str | None]
    """Name of the template."""
    jurisdiction: Final[str | None]
    """Jurisdiction (ISO 3166-1 alpha-2)."""
    report_type: Final[RegulatoryReportType | None]
    """Report type."""
    report_type_display: Final[str | None]
    """Name of the report type, in English."""
    field_config: Final[ReportTemplateFields | None]
    """Header fields that reports take from the template."""
    created_at: Final[datetime | None]
    """Creation time (RFC 3339)."""
    updated_at: Final[datetime | None]
    """Time of the last update (RFC 3339)."""

class _ReportTemplateFieldsFields(TypedDict, total=False):
    rentity_id: str | None
    submission_code: ReportSubmissionCode | str | None
    currency_code_local: str | None
    enabled_fields: Sequence[str] | None
    extra: Mapping[str, Any] | None

class ReportTemplateFields(Model):
    """Header fields (goAML) that reports take from a template. The first three are required."""
    __match_args__ = ("rentity_id", "submission_code", "currency_code_local", "enabled_fields",)
    def __new__(cls, **values: Unpack[_ReportTemplateFieldsFields]) -> Self: ...
    def replace(self, **changes: Unpack[_ReportTemplateFieldsFields]) -> Self: ...
    rentity_id: Final[str | None]
    """ID of your organization as a reporting entity, assigned by the financial intelligence unit (FIU)."""
    submission_code: Final[ReportSubmissionCode | None]
    """Method of submission."""
    currency_code_local: Final[str | None]
    """Local currency (ISO 4217, 3 letters), such as `USD`."""
    enabled_fields: Final[list[str] | None]
    """Names of the optional blocks that reports include by default, such as `reporting_person` and `location`."""

class _CreateReportTemplateFields(TypedDict, total=False):
    field_config: ReportTemplateFields | Mapping[str, Any] | None
    extra: Mapping[str, Any] | None

class CreateReportTemplate(Model):
    """Parameters for creating a report template."""
    __match_args__ = ("name", "jurisdiction", "report_type", "field_config",)
    def __new__(cls, *, name: str, jurisdiction: str, report_type: RegulatoryReportType | str, **values: Unpack[_CreateReportTemplateFields]) -> Self: ...
    def replace(self, *, name: str = ..., jurisdiction: str = ..., report_type: RegulatoryReportType | str = ..., **changes: Unpack[_CreateReportTemplateFields]) -> Self: ...
    name: Final[str]
    """Name of the template."""
    jurisdiction: Final[str]
    """Jurisdiction (ISO 3166-1 alpha-2), such as `US`."""
    report_type: Final[RegulatoryReportType]
    """Report type."""
    field_config: Final[ReportTemplateFields | None]
    """Header fields that reports take from the template. The platform rejects a template without the required ones."""

class _UpdateReportTemplateFields(TypedDict, total=False):
    name: str | None
    jurisdiction: str | None
    report_type: RegulatoryReportType | str | None
    field_config: ReportTemplateFields | Mapping[str, Any] | None
    extra: Mapping[str, Any] | None

class UpdateReportTemplate(Model):
    """Parameters for updating a report template. Fields that are not set keep their values."""
    __match_args__ = ("name", "jurisdiction", "report_type", "field_config",)
    def __new__(cls, **values: Unpack[_UpdateReportTemplateFields]) -> Self: ...
    def replace(self, **changes: Unpack[_UpdateReportTemplateFields]) -> Self: ...
    name: Final[str | None]
    """Name of the template."""
    jurisdiction: Final[str | None]
    """Jurisdiction (ISO 3166-1 alpha-2), such as `US`."""
    report_type: Final[RegulatoryReportType | None]
    """Report type."""
    field_config: Final[ReportTemplateFields | None]
    """Header fields that reports take from the template."""

class _ListNetworksFields(TypedDict, total=False):
    status: NetworkStatus | str | Sequence[NetworkStatus | str] | None
    signal_type: NetworkSignalType | str | None
    pattern_type: NetworkPatternType | str | None
    risk_band: NetworkRiskBand | str | None
    min_size: int | None
    max_size: int | None
    date_from: date | str | None
    date_to: date | str | None
    q: str | None
    ordering: str | None
    limit: int | None
    offset: int | None
    extra: Mapping[str, Any] | None

class ListNetworks(Model):
    """Parameters for listing networks."""
    __match_args__ = (
        "status", "signal_type", "pattern_type", "risk_band", "min_size", "max_size", "date_from", "date_to", "q",
        "ordering", "limit", "offset",
    )
    def __new__(cls, **values: Unpack[_ListNetworksFields]) -> Self: ...
    def replace(self, **changes: Unpack[_ListNetworksFields]) -> Self: ...
    status: Final[list[NetworkStatus] | None]
    """Filter by network status."""
    signal_type: Final[NetworkSignalType | None]
    """Filter by type of a signal that members share."""
    pattern_type: Final[NetworkPatternType | None]
    """Filter by pattern that was detected."""
    risk_band: Final[NetworkRiskBand | None]
    """Filter by risk: `low`, `medium` or `high`."""
    min_size: Final[int | None]
    """Minimum number of members."""
    max_size: Final[int | None]
    """Maximum number of members."""
    date_from: Final[date | None]
    """Earliest date (YYYY-MM-DD)."""
    date_to: Final[date | None]
    """Latest date (YYYY-MM-DD)."""
    q: Final[str | None]
    """Searches names and identifiers of networks."""
    ordering: Final[str | None]
    """Field to sort by, such as `risk_score`; with the prefix `-`, in descending order."""
    limit: Final[int | None]
    """Maximum number of results per page, 1 to 500. Default: 100."""
    offset: Final[int | None]
    """Number of results to skip."""

_NetworkPageFields = TypedDict("_NetworkPageFields", {
    "count": int | None, "next": str | None, "previous": str | None,
    "results": Sequence[NetworkSummary | Mapping[str, Any]] | None, "extra": Mapping[str, Any] | None,
}, total=False)

class NetworkPage(Page[NetworkSummary]):
    """Page of networks. Indicators of all networks, such as the number of active ones, are in `extra` under `kpis`."""
    __match_args__ = ("count", "next", "previous", "results",)
    def __new__(cls, **values: Unpack[_NetworkPageFields]) -> Self: ...
    def replace(self, **changes: Unpack[_NetworkPageFields]) -> Self: ...

class AsyncNetworkPage(AsyncPage[NetworkSummary]):
    """Page of networks. Indicators of all networks, such as the number of active ones, are in `extra` under `kpis`."""
    __match_args__ = ("count", "next", "previous", "results",)
    def __new__(cls, **values: Unpack[_NetworkPageFields]) -> Self: ...
    def replace(self, **changes: Unpack[_NetworkPageFields]) -> Self: ...

_NetworkSummaryFields = TypedDict("_NetworkSummaryFields", {
    "uuid": str | None, "network_id": str | None, "name": str | None, "status": NetworkStatus | str | None,
    "risk": NetworkRisk | Mapping[str, Any] | None, "pattern_types": Sequence[NetworkPatternType | str] | None,
    "signal_types": Sequence[NetworkSignalType | str] | None, "member_counts": Mapping[str, Any] | None,
    "member_status": Mapping[str, Any] | None, "signal_coverage": Mapping[str, Any] | None,
    "first_activity_at": datetime | str | None, "last_activity_at": datetime | str | None,
    "extra": Mapping[str, Any] | None,
}, total=False)

class NetworkSummary(Model):
    """Network in a list of networks."""
    __match_args__ = (
        "uuid", "network_id", "name", "status", "risk", "pattern_types", "signal_types", "member_counts",
        "member_status", "signal_coverage", "first_activity_at", "last_activity_at",
    )
    def __new__(cls, **values: Unpack[_NetworkSummaryFields]) -> Self: ...
    def replace(self, **changes: Unpack[_NetworkSummaryFields]) -> Self: ...
    uuid: Final[str]
    """Network ID (UUID)."""
    network_id: Final[str | None]
    """Identifier of the network for people, shown in the console."""
    name: Final[str | None]
    """Name of the network. Absent if unset."""
    status: Final[NetworkStatus | None]
    """Network status: `active`, `in_review`, `resolved` or `dismissed`."""
    risk: Final[NetworkRisk | None]
    """Risk of the network."""
    pattern_types: Final[list[NetworkPatternType] | None]
    """Patterns that were detected in the network."""
    signal_types: Final[list[NetworkSignalType] | None]
    """Types of the signals that members share."""
    member_counts: Final[dict[str, Any] | None]
    """Number of members by type; the keys are not documented."""
    member_status: Final[dict[str, Any] | None]
    """Number of members by status; the keys are not documented."""
    signal_coverage: Final[dict[str, Any] | None]
    """Share of the members that have a signal, by type of signal; the keys are not documented."""
    first_activity_at: Final[datetime | None]
    """Time of the first activity in the network (RFC 3339)."""
    last_activity_at: Final[datetime | None]
    """Time of the last activity in the network (RFC 3339)."""

_NetworkRiskFields = TypedDict("_NetworkRiskFields", {
    "score": int | None, "band": NetworkRiskBand | str | None, "bar": float | None, "extra": Mapping[str, Any] | None,
}, total=False)

class NetworkRisk(Model):
    """Risk of a network or of a member."""
    __match_args__ = ("score", "band", "bar",)
    def __new__(cls, **values: Unpack[_NetworkRiskFields]) -> Self: ...
    def replace(self, **changes: Unpack[_NetworkRiskFields]) -> Self: ...
    score: Final[int | None]
    """Risk score, an integer; higher is riskier."""
    band: Final[NetworkRiskBand | None]
    """Risk by range of the score: `low`, `medium` or `high`."""
    bar: Final[float | None]
    """Length of the bar that the console displays for the score."""

_NetworkFields = TypedDict("_NetworkFields", {
    "uuid": str | None, "network_id": str | None, "name": str | None, "status": NetworkStatus | str | None,
    "risk": NetworkRisk | Mapping[str, Any] | None, "pattern_types": Sequence[NetworkPatternType | str] | None,
    "signal_types": Sequence[NetworkSignalType | str] | None, "member_counts": Mapping[str, Any] | None,
    "member_status": Mapping[str, Any] | None, "signal_coverage": Mapping[str, Any] | None,
    "first_activity_at": datetime | str | None, "last_activity_at": datetime | str | None,
    "stats": Mapping[str, Any] | None, "fraud_tags": Sequence[Mapping[str, Any]] | None,
    "risk_signals": Mapping[str, Any] | None, "reviewed_at": datetime | str | None, "reviewed_by": str | None,
    "review_reason": str | None, "extra": Mapping[str, Any] | None,
}, total=False)

class Network(Model):
    """Network with all details."""
    __match_args__ = (
        "uuid", "network_id", "name", "status", "risk", "pattern_types", "signal_types", "member_counts",
        "member_status", "signal_coverage", "first_activity_at", "last_activity_at", "stats", "fraud_tags",
        "risk_signals", "reviewed_at", "reviewed_by", "review_reason",
    )
    def __new__(cls, **values: Unpack[_NetworkFields]) -> Self: ...
    def replace(self, **changes: Unpack[_NetworkFields]) -> Self: ...
    uuid: Final[str]
    """Network ID (UUID)."""
    network_id: Final[str | None]
    """Identifier of the network for people, shown in the console."""
    name: Final[str | None]
    """Name of the network. Absent if unset."""
    status: Final[NetworkStatus | None]
    """Network status: `active`, `in_review`, `resolved` or `dismissed`."""
    risk: Final[NetworkRisk | None]
    """Risk of the network."""
    pattern_types: Final[list[NetworkPatternType] | None]
    """Patterns that were detected in the network."""
    signal_types: Final[list[NetworkSignalType] | None]
    """Types of the signals that members share."""
    member_counts: Final[dict[str, Any] | None]
    """Number of members by type; the keys are not documented."""
    member_status: Final[dict[str, Any] | None]
    """Number of members by status; the keys are not documented."""
    signal_coverage: Final[dict[str, Any] | None]
    """Share of the members that have a signal, by type of signal; the keys are not documented."""
    first_activity_at: Final[datetime | None]
    """Time of the first activity in the network (RFC 3339)."""
    last_activity_at: Final[datetime | None]
    """Time of the last activity in the network (RFC 3339)."""
    stats: Final[dict[str, Any] | None]
    """Statistics of the network; the keys are not documented."""
    fraud_tags: Final[list[dict[str, Any]] | None]
    """Tags of fraud in the network; the keys are not documented."""
    risk_signals: Final[dict[str, Any] | None]
    """Signals that raise the risk; the keys are not documented."""
    reviewed_at: Final[datetime | None]
    """Time of the last review (RFC 3339). Absent if there was none."""
    reviewed_by: Final[str | None]
    """Person who made the last review."""
    review_reason: Final[str | None]
    """Reason given in the last review."""

class _RetrieveNetworkGraphFields(TypedDict, total=False):
    depth: NetworkDepth | str | None
    focus_kind: NetworkSubjectKind | str | None
    focus_id: str | None
    extra: Mapping[str, Any] | None

class RetrieveNetworkGraph(Model):
    """Parameters for retrieving the graph of a network."""
    __match_args__ = ("depth", "focus_kind", "focus_id",)
    def __new__(cls, **values: Unpack[_RetrieveNetworkGraphFields]) -> Self: ...
    def replace(self, **changes: Unpack[_RetrieveNetworkGraphFields]) -> Self: ...
    depth: Final[NetworkDepth | None]
    """Maximum distance from the focus: `1`, `2` or `3` edges, or `all` (the default)."""
    focus_kind: Final[NetworkSubjectKind | None]
    """Type of the member in the center of the graph; requires `focus_id`."""
    focus_id: Final[str | None]
    """ID of the member in the center of the graph (UUID); requires `focus_kind`."""

_NetworkGraphFields = TypedDict("_NetworkGraphFields", {
    "network": Network | Mapping[str, Any] | None, "depth": int | None, "truncated": bool | None,
    "nodes": Sequence[NetworkGraphNode | Mapping[str, Any]] | None,
    "edges": Sequence[NetworkGraphEdge | Mapping[str, Any]] | None,
    "metrics": NetworkGraphMetrics | Mapping[str, Any] | None, "extra": Mapping[str, Any] | None,
}, total=False)

class NetworkGraph(Model):
    """Graph of a network: members, the signals they share, and their connections."""
    __match_args__ = ("network", "depth", "truncated", "nodes", "edges", "metrics",)
    def __new__(cls, **values: Unpack[_NetworkGraphFields]) -> Self: ...
    def replace(self, **changes: Unpack[_NetworkGraphFields]) -> Self: ...
    network: Final[Network | None]
    """Network of the graph."""
    depth: Final[int | None]
    """Maximum distance from the focus. Absent if unlimited."""
    truncated: Final[bool | None]
    """`true` if nodes were left out because the network is too large."""
    nodes: Final[list[NetworkGraphNode] | None]
    """Members and signals."""
    edges: Final[list[NetworkGraphEdge] | None]
    """Connections of members with signals."""
    metrics: Final[NetworkGraphMetrics | None]
    """Size of the graph."""

_NetworkGraphNodeFields = TypedDict("_NetworkGraphNodeFields", {
    "id": str | None, "kind": NetworkNodeKind | str | None, "subject": Mapping[str, Any] | None,
    "node_status": NetworkNodeStatus | str | None, "tags": Sequence[NetworkNodeTag | Mapping[str, Any]] | None,
    "uuid": str | None, "signal_type": NetworkSignalType | str | None, "subject_count": int | None,
    "coverage": float | None, "is_hub": bool | None, "is_datacenter_ip": bool | None,
    "is_high_collision_device": bool | None, "extra": Mapping[str, Any] | None,
}, total=False)

class NetworkGraphNode(Model):
    """Node of a graph: a member or a signal, depending on `kind`."""
    __match_args__ = (
        "id", "kind", "subject", "node_status", "tags", "uuid", "signal_type", "subject_count", "coverage", "is_hub",
        "is_datacenter_ip", "is_high_collision_device",
    )
    def __new__(cls, **values: Unpack[_NetworkGraphNodeFields]) -> Self: ...
    def replace(self, **changes: Unpack[_NetworkGraphNodeFields]) -> Self: ...
    id: Final[str]
    """ID of the node within the graph."""
    kind: Final[NetworkNodeKind | None]
    """Type of the node: `vendor_user`, `vendor_business`, `transaction_party` or `signal`."""
    subject: Final[dict[str, Any] | None]
    """Member of the network; the keys are not documented. Members only."""
    node_status: Final[NetworkNodeStatus | None]
    """Status of the member or signal."""
    tags: Final[list[NetworkNodeTag] | None]
    """Tags of the member or signal."""
    uuid: Final[str | None]
    """Signal ID (UUID). Signals only."""
    signal_type: Final[NetworkSignalType | None]
    """Type of the signal. Signals only."""
    subject_count: Final[int | None]
    """Number of members that have the signal. Signals only."""
    coverage: Final[float | None]
    """Share of the members that have the signal, 0 to 1. Signals only."""
    is_hub: Final[bool | None]
    """`true` if the signal connects an unusually large number of members, such as the IP address of an office. Signals
    only."""
    is_datacenter_ip: Final[bool | None]
    """`true` if the IP address belongs to a data center. Signals only."""
    is_high_collision_device: Final[bool | None]
    """`true` if unrelated devices often have the same fingerprint. Signals only."""

_NetworkNodeTagFields = TypedDict("_NetworkNodeTagFields", {
    "id": str | None, "name": str | None, "color": str | None, "source": NetworkTagSource | str | None,
    "category": NetworkTagCategory | str | None, "extra": Mapping[str, Any] | None,
}, total=False)

class NetworkNodeTag(Model):
    """Tag of a member or signal of a network."""
    __match_args__ = ("id", "name", "color", "source", "category",)
    def __new__(cls, **values: Unpack[_NetworkNodeTagFields]) -> Self: ...
    def replace(self, **changes: Unpack[_NetworkNodeTagFields]) -> Self: ...
    id: Final[str]
    """Tag ID."""
    name: Final[str | None]
    """Name of the tag."""
    color: Final[str | None]
    """Color of the tag. Absent if unset."""
    source: Final[NetworkTagSource | None]
    """Object the tag was attached to."""
    category: Final[NetworkTagCategory | None]
    """Category of the tag. Absent if unset."""

_NetworkGraphEdgeFields = TypedDict("_NetworkGraphEdgeFields", {
    "id": str | None, "source": str | None, "target": str | None, "subject_kind": NetworkSubjectKind | str | None,
    "signal_type": NetworkSignalType | str | None, "confidence": float | None, "observation_count": int | None,
    "first_seen_at": datetime | str | None, "last_seen_at": datetime | str | None, "extra": Mapping[str, Any] | None,
}, total=False)

class NetworkGraphEdge(Model):
    """Connection of a member with a signal in a graph."""
    __match_args__ = (
        "id", "source", "target", "subject_kind", "signal_type", "confidence", "observation_count", "first_seen_at",
        "last_seen_at",
    )
    def __new__(cls, **values: Unpack[_NetworkGraphEdgeFields]) -> Self: ...
    def replace(self, **changes: Unpack[_NetworkGraphEdgeFields]) -> Self: ...
    id: Final[str]
    """Edge ID (UUID)."""
    source: Final[str | None]
    """ID of the node of the member."""
    target: Final[str | None]
    """ID of the node of the signal."""
    subject_kind: Final[NetworkSubjectKind | None]
    """Type of the member."""
    signal_type: Final[NetworkSignalType | None]
    """Type of the signal."""
    confidence: Final[float | None]
    """Confidence that the member has the signal, 0 to 1."""
    observation_count: Final[int | None]
    """Number of times the signal was observed."""
    first_seen_at: Final[datetime | None]
    """Time of the first observation (RFC 3339)."""
    last_seen_at: Final[datetime | None]
    """Time of the last observation (RFC 3339)."""

_NetworkGraphMetricsFields = TypedDict("_NetworkGraphMetricsFields", {
    "node_count": int | None, "edge_count": int | None, "hub_signal_count": int | None,
    "extra": Mapping[str, Any] | None,
}, total=False)

class NetworkGraphMetrics(Model):
    """Size of a graph."""
    __match_args__ = ("node_count", "edge_count", "hub_signal_count",)
    def __new__(cls, **values: Unpack[_NetworkGraphMetricsFields]) -> Self: ...
    def replace(self, **changes: Unpack[_NetworkGraphMetricsFields]) -> Self: ...
    node_count: Final[int | None]
    """Number of nodes."""
    edge_count: Final[int | None]
    """Number of edges."""
    hub_signal_count: Final[int | None]
    """Number of signals that connect an unusually large number of members."""

_NetworkMemberPageFields = TypedDict("_NetworkMemberPageFields", {
    "count": int | None, "next": str | None, "previous": str | None,
    "results": Sequence[NetworkMember | Mapping[str, Any]] | None, "extra": Mapping[str, Any] | None,
}, total=False)

class NetworkMemberPage(Page[NetworkMember]):
    """Members of a network; the platform returns all of them at once."""
    __match_args__ = ("count", "next", "previous", "results",)
    def __new__(cls, **values: Unpack[_NetworkMemberPageFields]) -> Self: ...
    def replace(self, **changes: Unpack[_NetworkMemberPageFields]) -> Self: ...

class AsyncNetworkMemberPage(AsyncPage[NetworkMember]):
    """Members of a network; the platform returns all of them at once."""
    __match_args__ = ("count", "next", "previous", "results",)
    def __new__(cls, **values: Unpack[_NetworkMemberPageFields]) -> Self: ...
    def replace(self, **changes: Unpack[_NetworkMemberPageFields]) -> Self: ...

_NetworkMemberFields = TypedDict("_NetworkMemberFields", {
    "subject": Mapping[str, Any] | None, "outcome_status": str | None, "node_status": NetworkNodeStatus | str | None,
    "tags": Sequence[NetworkNodeTag | Mapping[str, Any]] | None, "risk": NetworkRisk | Mapping[str, Any] | None,
    "signal_coverage": Mapping[str, Any] | None, "shared_infrastructure": Mapping[str, Any] | None,
    "joined_at": datetime | str | None, "last_seen_at": datetime | str | None,
    "provenance": NetworkMemberProvenance | Mapping[str, Any] | None, "extra": Mapping[str, Any] | None,
}, total=False)

class NetworkMember(Model):
    """Member of a network: a user, a business or a party of a transaction."""
    __match_args__ = (
        "subject", "outcome_status", "node_status", "tags", "risk", "signal_coverage", "shared_infrastructure",
        "joined_at", "last_seen_at", "provenance",
    )
    def __new__(cls, **values: Unpack[_NetworkMemberFields]) -> Self: ...
    def replace(self, **changes: Unpack[_NetworkMemberFields]) -> Self: ...
    subject: Final[dict[str, Any] | None]
    """User, business or party; the keys are not documented."""
    outcome_status: Final[str | None]
    """Status of the member, such as the status of its last session."""
    node_status: Final[NetworkNodeStatus | None]
    """Status of the member in the network."""
    tags: Final[list[NetworkNodeTag] | None]
    """Tags of the member."""
    risk: Final[NetworkRisk | None]
    """Risk of the member."""
    signal_coverage: Final[dict[str, Any] | None]
    """Signals that the member shares, by type; the keys are not documented."""
    shared_infrastructure: Final[dict[str, Any] | None]
    """Devices and addresses that the member shares with others; the keys are not documented."""
    joined_at: Final[datetime | None]
    """Time the member was added to the network (RFC 3339)."""
    last_seen_at: Final[datetime | None]
    """Time of the last activity of the member (RFC 3339)."""
    provenance: Final[NetworkMemberProvenance | None]
    """Sessions and transactions in which the shared signals were observed."""

_NetworkMemberProvenanceFields = TypedDict("_NetworkMemberProvenanceFields", {
    "session_ids": Sequence[str] | None, "business_session_ids": Sequence[str] | None,
    "transaction_ids": Sequence[str] | None, "extra": Mapping[str, Any] | None,
}, total=False)

class NetworkMemberProvenance(Model):
    """Sessions and transactions in which the signals of a member were observed."""
    __match_args__ = ("session_ids", "business_session_ids", "transaction_ids",)
    def __new__(cls, **values: Unpack[_NetworkMemberProvenanceFields]) -> Self: ...
    def replace(self, **changes: Unpack[_NetworkMemberProvenanceFields]) -> Self: ...
    session_ids: Final[list[str] | None]
    """IDs of the sessions of persons (UUIDs)."""
    business_session_ids: Final[list[str] | None]
    """IDs of the sessions of companies (UUIDs)."""
    transaction_ids: Final[list[str] | None]
    """IDs of the transactions (UUIDs)."""

_NetworkSignalPageFields = TypedDict("_NetworkSignalPageFields", {
    "count": int | None, "next": str | None, "previous": str | None,
    "results": Sequence[NetworkSignal | Mapping[str, Any]] | None, "extra": Mapping[str, Any] | None,
}, total=False)

class NetworkSignalPage(Page[NetworkSignal]):
    """Signals of a network; the platform returns all of them at once."""
    __match_args__ = ("count", "next", "previous", "results",)
    def __new__(cls, **values: Unpack[_NetworkSignalPageFields]) -> Self: ...
    def replace(self, **changes: Unpack[_NetworkSignalPageFields]) -> Self: ...

class AsyncNetworkSignalPage(AsyncPage[NetworkSignal]):
    """Signals of a network; the platform returns all of them at once."""
    __match_args__ = ("count", "next", "previous", "results",)
    def __new__(cls, **values: Unpack[_NetworkSignalPageFields]) -> Self: ...
    def replace(self, **changes: Unpack[_NetworkSignalPageFields]) -> Self: ...

_NetworkSignalFields = TypedDict("_NetworkSignalFields", {
    "uuid": str | None, "signal_type": NetworkSignalType | str | None, "subject_count": int | None,
    "coverage": float | None, "is_hub": bool | None, "is_datacenter_ip": bool | None,
    "is_high_collision_device": bool | None, "node_status": NetworkNodeStatus | str | None,
    "tags": Sequence[NetworkNodeTag | Mapping[str, Any]] | None, "risk_evidence": Mapping[str, Any] | None,
    "first_seen_at": datetime | str | None, "last_seen_at": datetime | str | None, "extra": Mapping[str, Any] | None,
}, total=False)

class NetworkSignal(Model):
    """Signal that members of a network share, such as a device. The shared value itself is not returned."""
    __match_args__ = (
        "uuid", "signal_type", "subject_count", "coverage", "is_hub", "is_datacenter_ip", "is_high_collision_device",
        "node_status", "tags", "risk_evidence", "first_seen_at", "last_seen_at",
    )
    def __new__(cls, **values: Unpack[_NetworkSignalFields]) -> Self: ...
    def replace(self, **changes: Unpack[_NetworkSignalFields]) -> Self: ...
    uuid: Final[str]
    """Signal ID (UUID)."""
    signal_type: Final[NetworkSignalType | None]
    """Type of the signal."""
    subject_count: Final[int | None]
    """Number of members that have the signal."""
    coverage: Final[float | None]
    """Share of the members that have the signal, 0 to 1."""
    is_hub: Final[bool | None]
    """`true` if the signal connects an unusually large number of members, such as the IP address of an office."""
    is_datacenter_ip: Final[bool | None]
    """`true` if the IP address belongs to a data center."""
    is_high_collision_device: Final[bool | None]
    """`true` if unrelated devices often have the same fingerprint."""
    node_status: Final[NetworkNodeStatus | None]
    """Status of the signal: `signal_active` or `signal_guarded`."""
    tags: Final[list[NetworkNodeTag] | None]
    """Tags of the signal."""
    risk_evidence: Final[dict[str, Any] | None]
    """Evidence that the signal is risky; the keys are not documented."""
    first_seen_at: Final[datetime | None]
    """Time of the first observation (RFC 3339)."""
    last_seen_at: Final[datetime | None]
    """Time of the last observation (RFC 3339)."""

_NetworkTimelineEventPageFields = TypedDict("_NetworkTimelineEventPageFields", {
    "count": int | None, "next": str | None, "previous": str | None,
    "results": Sequence[NetworkTimelineEvent | Mapping[str, Any]] | None, "extra": Mapping[str, Any] | None,
}, total=False)

class NetworkTimelineEventPage(Page[NetworkTimelineEvent]):
    """Events of a network; the platform returns all of them at once."""
    __match_args__ = ("count", "next", "previous", "results",)
    def __new__(cls, **values: Unpack[_NetworkTimelineEventPageFields]) -> Self: ...
    def replace(self, **changes: Unpack[_NetworkTimelineEventPageFields]) -> Self: ...

class AsyncNetworkTimelineEventPage(AsyncPage[NetworkTimelineEvent]):
    """Events of a network; the platform returns all of them at once."""
    __match_args__ = ("count", "next", "previous", "results",)
    def __new__(cls, **values: Unpack[_NetworkTimelineEventPageFields]) -> Self: ...
    def replace(self, **changes: Unpack[_NetworkTimelineEventPageFields]) -> Self: ...

_NetworkTimelineEventFields = TypedDict("_NetworkTimelineEventFields", {
    "event_type": str | None, "occurred_at": datetime | str | None, "label": str | None,
    "metadata": Mapping[str, Any] | None, "extra": Mapping[str, Any] | None,
}, total=False)

class NetworkTimelineEvent(Model):
    """Event in the history of a network."""
    __match_args__ = ("event_type", "occurred_at", "label", "metadata",)
    def __new__(cls, **values: Unpack[_NetworkTimelineEventFields]) -> Self: ...
    def replace(self, **changes: Unpack[_NetworkTimelineEventFields]) -> Self: ...
    event_type: Final[str | None]
    """Type of the event."""
    occurred_at: Final[datetime | None]
    """Time of the event (RFC 3339)."""
    label: Final[str | None]
    """Description of the event, in English."""
    metadata: Final[dict[str, Any] | None]
    """Details of the event; the keys depend on `event_type`."""

_NetworkMapFields = TypedDict("_NetworkMapFields", {
    "network": Network | Mapping[str, Any] | None, "convergence_count": int | None, "countries": Sequence[str] | None,
    "points": Sequence[NetworkMapPoint | Mapping[str, Any]] | None, "extra": Mapping[str, Any] | None,
}, total=False)

class NetworkMap(Model):
    """Map of a network: the locations of its members."""
    __match_args__ = ("network", "convergence_count", "countries", "points",)
    def __new__(cls, **values: Unpack[_NetworkMapFields]) -> Self: ...
    def replace(self, **changes: Unpack[_NetworkMapFields]) -> Self: ...
    network: Final[Network | None]
    """Network of the map."""
    convergence_count: Final[int | None]
    """Number of locations that several members share."""
    countries: Final[list[str] | None]
    """Countries of the locations."""
    points: Final[list[NetworkMapPoint] | None]
    """Locations that were observed."""

_NetworkMapPointFields = TypedDict("_NetworkMapPointFields", {
    "uuid": str | None, "country": str | None, "country_code": str | None, "city": str | None, "latitude": float | None,
    "longitude": float | None, "observed_at": datetime | str | None, "extra": Mapping[str, Any] | None,
}, total=False)

class NetworkMapPoint(Model):
    """Location on the map of a network."""
    __match_args__ = ("uuid", "country", "country_code", "city", "latitude", "longitude", "observed_at",)
    def __new__(cls, **values: Unpack[_NetworkMapPointFields]) -> Self: ...
    def replace(self, **changes: Unpack[_NetworkMapPointFields]) -> Self: ...
    uuid: Final[str]
    """ID of the location (UUID)."""
    country: Final[str | None]
    """Name of the country."""
    country_code: Final[str | None]
    """Code of the country (ISO 3166-1)."""
    city: Final[str | None]
    """Name of the city."""
    latitude: Final[float | None]
    """Latitude in degrees, -90 (south) to 90 (north)."""
    longitude: Final[float | None]
    """Longitude in degrees, -180 (west) to 180 (east)."""
    observed_at: Final[datetime | None]
    """Time of the observation (RFC 3339)."""

_NetworkMembershipPageFields = TypedDict("_NetworkMembershipPageFields", {
    "count": int | None, "next": str | None, "previous": str | None,
    "results": Sequence[NetworkMembership | Mapping[str, Any]] | None, "extra": Mapping[str, Any] | None,
}, total=False)

class NetworkMembershipPage(Page[NetworkMembership]):
    """Networks that an object belongs to; the platform returns all of them at once."""
    __match_args__ = ("count", "next", "previous", "results",)
    def __new__(cls, **values: Unpack[_NetworkMembershipPageFields]) -> Self: ...
    def replace(self, **changes: Unpack[_NetworkMembershipPageFields]) -> Self: ...

class AsyncNetworkMembershipPage(AsyncPage[NetworkMembership]):
    """Networks that an object belongs to; the platform returns all of them at once."""
    __match_args__ = ("count", "next", "previous", "results",)
    def __new__(cls, **values: Unpack[_NetworkMembershipPageFields]) -> Self: ...
    def replace(self, **changes: Unpack[_NetworkMembershipPageFields]) -> Self: ...

_NetworkMembershipFields = TypedDict("_NetworkMembershipFields", {
    "network": NetworkSummary | Mapping[str, Any] | None, "subject": Mapping[str, Any] | None,
    "signal_types": Sequence[NetworkSignalType | str] | None, "signal_count": int | None,
    "joined_at": datetime | str | None, "last_seen_at": datetime | str | None, "extra": Mapping[str, Any] | None,
}, total=False)

class NetworkMembership(Model):
    """Membership of a user, a business or a party of a transaction in a network."""
    __match_args__ = ("network", "subject", "signal_types", "signal_count", "joined_at", "last_seen_at",)
    def __new__(cls, **values: Unpack[_NetworkMembershipFields]) -> Self: ...
    def replace(self, **changes: Unpack[_NetworkMembershipFields]) -> Self: ...
    network: Final[NetworkSummary | None]
    """Network that the member belongs to."""
    subject: Final[dict[str, Any] | None]
    """User, business or party; the keys are not documented."""
    signal_types: Final[list[NetworkSignalType] | None]
    """Types of the signals that the member shares."""
    signal_count: Final[int | None]
    """Number of signals that the member shares."""
    joined_at: Final[datetime | None]
    """Time the member was added to the network (RFC 3339)."""
    last_seen_at: Final[datetime | None]
    """Time of the last activity of the member (RFC 3339)."""

class _ListTransactionsFields(TypedDict, total=False):
    limit: int | None
    offset: int | None
    extra: Mapping[str, Any] | None

class ListTransactions(Model):
    """Parameters for listing transactions."""
    __match_args__ = ("limit", "offset",)
    def __new__(cls, **values: Unpack[_ListTransactionsFields]) -> Self: ...
    def replace(self, **changes: Unpack[_ListTransactionsFields]) -> Self: ...
    limit: Final[int | None]
    """Maximum number of results per page, at least 1. Default: 50."""
    offset: Final[int | None]
    """Number of results to skip. Default: 0."""

_TransactionPageFields = TypedDict("_TransactionPageFields", {
    "count": int | None, "next": str | None, "previous": str | None, "total_transactions": int | None,
    "results": Sequence[TransactionSummary | Mapping[str, Any]] | None, "extra": Mapping[str, Any] | None,
}, total=False)

class TransactionPage(Page[TransactionSummary]):
    """Page of transactions."""
    __match_args__ = ("count", "next", "previous", "total_transactions", "results",)
    def __new__(cls, **values: Unpack[_TransactionPageFields]) -> Self: ...
    def replace(self, **changes: Unpack[_TransactionPageFields]) -> Self: ...
    total_transactions: Final[int | None]
    """Number of all transactions of the application."""

class AsyncTransactionPage(AsyncPage[TransactionSummary]):
    """Page of transactions."""
    __match_args__ = ("count", "next", "previous", "total_transactions", "results",)
    def __new__(cls, **values: Unpack[_TransactionPageFields]) -> Self: ...
    def replace(self, **changes: Unpack[_TransactionPageFields]) -> Self: ...
    total_transactions: Final[int | None]
    """Number of all transactions of the application."""

_TransactionSummaryFields = TypedDict("_TransactionSummaryFields", {
    "uuid": str | None, "transaction_number": int | None, "txn_id": str | None, "transaction_type": str | None,
    "action_type": str | None, "status": TransactionStatus | str | None, "direction": FundsDirection | str | None,
    "amount": Decimal | int | float | str | None, "currency": str | None,
    "preferred_currency_amount": Decimal | int | float | str | None, "preferred_currency_code": str | None,
    "payment_details": str | None, "score": int | None, "severity": RiskSeverity | str | None,
    "subject_name": str | None, "subject_vendor_data": str | None, "subject_country": str | None,
    "counterparty_name": str | None, "counterparty_vendor_data": str | None, "counterparty_country": str | None,
    "tags": Sequence[Tag | Mapping[str, Any]] | None, "txn_date": datetime | str | None,
    "created_at": datetime | str | None, "decision_reason_code": str | None, "decision_reason_label": str | None,
    "assigned_to_name": str | None, "extra": Mapping[str, Any] | None,
}, total=False)

class TransactionSummary(Model):
    """Transaction in a list of transactions."""
    __match_args__ = (
        "uuid", "transaction_number", "txn_id", "transaction_type", "action_type", "status", "direction", "amount",
        "currency", "preferred_currency_amount", "preferred_currency_code", "payment_details", "score", "severity",
        "subject_name", "subject_vendor_data", "subject_country", "counterparty_name", "counterparty_vendor_data",
        "counterparty_country", "tags", "txn_date", "created_at", "decision_reason_code", "decision_reason_label",
        "assigned_to_name",
    )
    def __new__(cls, **values: Unpack[_TransactionSummaryFields]) -> Self: ...
    def replace(self, **changes: Unpack[_TransactionSummaryFields]) -> Self: ...
    uuid: Final[str]
    """Transaction ID assigned by Didit (UUID)."""
    transaction_number: Final[int | None]
    """Sequential transaction number within the application."""
    txn_id: Final[str | None]
    """Your own identifier of the transaction, which you sent as `transaction_id`."""
    transaction_type: Final[str | None]
    """Category of the transaction, such as `finance`."""
    action_type: Final[str | None]
    """Your own label of the action, such as `deposit` or `withdrawal`."""
    status: Final[TransactionStatus | None]
    """Transaction status."""
    direction: Final[FundsDirection | None]
    """Direction of the funds: `INBOUND` or `OUTBOUND`, as seen from the subject."""
    amount: Final[Decimal | None]
    """Amount in `currency`."""
    currency: Final[str | None]
    """Currency code (ISO 4217, or the symbol of a crypto-asset such as `BTC`)."""
    preferred_currency_amount: Final[Decimal | None]
    """Amount converted to `preferred_currency_code`."""
    preferred_currency_code: Final[str | None]
    """Currency code in which the application displays amounts (ISO 4217)."""
    payment_details: Final[str | None]
    """Free-text description of the payment."""
    score: Final[int | None]
    """Risk score, from 0 (no risk); may exceed 100 when several rules match."""
    severity: Final[RiskSeverity | None]
    """Risk severity that follows from the score."""
    subject_name: Final[str | None]
    """Full name of the subject."""
    subject_vendor_data: Final[str | None]
    """Your own identifier of the subject."""
    subject_country: Final[str | None]
    """Country of the subject (ISO 3166-1)."""
    counterparty_name: Final[str | None]
    """Full name of the counterparty."""
    counterparty_vendor_data: Final[str | None]
    """Your own identifier of the counterparty."""
    counterparty_country: Final[str | None]
    """Country of the counterparty (ISO 3166-1)."""
    tags: Final[list[Tag] | None]
    """Tags of the transaction."""
    txn_date: Final[datetime | None]
    """Time of the transaction (RFC 3339)."""
    created_at: Final[datetime | None]
    """Time the transaction was submitted (RFC 3339)."""
    decision_reason_code: Final[str | None]
    """Code of the reason for the status, such as `rule_score_threshold`."""
    decision_reason_label: Final[str | None]
    """Reason for the status, in English."""
    assigned_to_name: Final[str | None]
    """Name of the reviewer the transaction is assigned to."""

class _CreateTransactionFields(TypedDict, total=False):
    transaction_at: datetime | str | None
    time_zone: str | None
    counterparty: TransactionCounterparty | Mapping[str, Any] | None
    custom_properties: Mapping[str, Any] | None
    travel_rule_details: TravelRuleDetails | Mapping[str, Any] | None
    network_snapshot: CreateNetworkSnapshot | Mapping[str, Any] | None
    include_crypto_screening: bool | None
    extra: Mapping[str, Any] | None

class CreateTransaction(Model):
    """Parameters for submitting a transaction."""
    __match_args__ = (
        "transaction_id", "transaction_at", "time_zone", "transaction_category", "transaction_details", "subject",
        "counterparty", "custom_properties", "travel_rule_details", "network_snapshot", "include_crypto_screening",
    )
    def __new__(cls, *, transaction_id: str, transaction_category: TransactionCategory | str, transaction_details: TransactionDetails | Mapping[str, Any], subject: TransactionSubject | Mapping[str, Any], **values: Unpack[_CreateTransactionFields]) -> Self: ...
    def replace(self, *, transaction_id: str = ..., transaction_category: TransactionCategory | str = ..., transaction_details: TransactionDetails | Mapping[str, Any] = ..., subject: TransactionSubject | Mapping[str, Any] = ..., **changes: Unpack[_CreateTransactionFields]) -> Self: ...
    transaction_id: Final[str]
    """Your own identifier of the transaction, at most 128 characters and unique within the application. It makes the
    submission idempotent: an identifier that was used before is refused with 400."""
    transaction_at: Final[datetime | None]
    """Time of the transaction (RFC 3339). Default: the time of the submission."""
    time_zone: Final[str | None]
    """Time zone of the transaction (IANA name), such as `Europe/Madrid`."""
    transaction_category: Final[TransactionCategory]
    """Category of the transaction, which selects the rules that apply."""
    transaction_details: Final[TransactionDetails]
    """Amount, currency and direction."""
    subject: Final[TransactionSubject]
    """Subject: your user or business that sends or receives the funds."""
    counterparty: Final[TransactionCounterparty | None]
    """Counterparty: the other side of the transaction."""
    custom_properties: Final[dict[str, Any] | None]
    """Your own properties, for use in the conditions of rules. Returned as `props`."""
    travel_rule_details: Final[TravelRuleDetails | None]
    """Travel rule data of a transfer of crypto-assets; for the category `travel_rule`."""
    network_snapshot: Final[CreateNetworkSnapshot | None]
    """Network of related parties, to be displayed with the transaction."""
    include_crypto_screening: Final[bool | None]
    """`true` to screen the wallets of a crypto transaction, `false` to skip the screening. Default: the settings of
    the application decide."""

class _TransactionDetailsFields(TypedDict, total=False):
    currency_kind: str | None
    amount_in_default_currency: Decimal | int | float | str | None
    default_currency: str | None
    payment_details: str | None
    payment_reference_id: str | None
    action_type: str | None
    extra: Mapping[str, Any] | None

class TransactionDetails(Model):
    """Amount, currency and direction of a transaction."""
    __match_args__ = (
        "direction", "amount", "currency", "currency_kind", "amount_in_default_currency", "default_currency",
        "payment_details", "payment_reference_id", "action_type",
    )
    def __new__(cls, *, direction: TransactionDirection | str, amount: Decimal | int | float | str, currency: str, **values: Unpack[_TransactionDetailsFields]) -> Self: ...
    def replace(self, *, direction: TransactionDirection | str = ..., amount: Decimal | int | float | str = ..., currency: str = ..., **changes: Unpack[_TransactionDetailsFields]) -> Self: ...
    direction: Final[TransactionDirection]
    """Direction of the funds, as seen from the subject: `inbound` or `outbound`."""
    amount: Final[Decimal]
    """Amount in `currency`; at most 15 significant digits."""
    currency: Final[str]
    """Currency code (ISO 4217, or the symbol of a crypto-asset such as `BTC`)."""
    currency_kind: Final[str | None]
    """Kind of currency: `fiat` or `crypto`. Wallets are screened for `crypto` only."""
    amount_in_default_currency: Final[Decimal | None]
    """Amount in `default_currency`; at most 15 significant digits. Default: converted by the platform."""
    default_currency: Final[str | None]
    """Default currency of the application (ISO 4217)."""
    payment_details: Final[str | None]
    """Free-text description of the payment."""
    payment_reference_id: Final[str | None]
    """Reference of the payment in another system, such as the hash of a transfer on a blockchain."""
    action_type: Final[str | None]
    """Your own label of the action, such as `deposit`, `withdrawal` or `purchase`."""

class _TransactionSubjectFields(TypedDict, total=False):
    entity_type: TransactionEntityType | str | None
    first_name: str | None
    last_name: str | None
    date_of_birth: date | str | None
    address: TransactionAddress | Mapping[str, Any] | None
    institution_details: FinancialInstitution | Mapping[str, Any] | None
    device_context: TransactionDevice | Mapping[str, Any] | None
    payment_method: PaymentMethodDetails | Mapping[str, Any] | None
    extra: Mapping[str, Any] | None

class TransactionSubject(Model):
    """Subject of a transaction: your user or business."""
    __match_args__ = (
        "entity_type", "vendor_data", "full_name", "first_name", "last_name", "date_of_birth", "address",
        "institution_details", "device_context", "payment_method",
    )
    def __new__(cls, *, vendor_data: str, full_name: str, **values: Unpack[_TransactionSubjectFields]) -> Self: ...
    def replace(self, *, vendor_data: str = ..., full_name: str = ..., **changes: Unpack[_TransactionSubjectFields]) -> Self: ...
    entity_type: Final[TransactionEntityType | None]
    """Type of the party, such as `individual` or `company`."""
    vendor_data: Final[str]
    """Your own identifier of the user or business. If it is known to the application, the transaction is linked to
    the profile, and rules take its history into account."""
    full_name: Final[str]
    """Full name of the person or company."""
    first_name: Final[str | None]
    """First name of the person."""
    last_name: Final[str | None]
    """Last name of the person."""
    date_of_birth: Final[date | None]
    """Date of birth (YYYY-MM-DD)."""
    address: Final[TransactionAddress | None]
    """Postal address. Its country becomes the country of the party."""
    institution_details: Final[FinancialInstitution | None]
    """Bank or other institution that holds the account."""
    device_context: Final[TransactionDevice | None]
    """Device with which the transaction was made."""
    payment_method: Final[PaymentMethodDetails | None]
    """Account, card or wallet of the party."""

class _TransactionAddressFields(TypedDict, total=False):
    country: str | None
    town: str | None
    state: str | None
    street: str | None
    post_code: str | None
    extra: Mapping[str, Any] | None

class TransactionAddress(Model):
    """Postal address of a party."""
    __match_args__ = ("country", "town", "state", "street", "post_code",)
    def __new__(cls, **values: Unpack[_TransactionAddressFields]) -> Self: ...
    def replace(self, **changes: Unpack[_TransactionAddressFields]) -> Self: ...
    country: Final[str | None]
    """Country code (ISO 3166-1)."""
    town: Final[str | None]
    """Name of the city or town."""
    state: Final[str | None]
    """State, region or province."""
    street: Final[str | None]
    """Street name and house number."""
    post_code: Final[str | None]
    """Postal code of the address."""

class _FinancialInstitutionFields(TypedDict, total=False):
    name: str | None
    code: str | None
    address: Mapping[str, Any] | None
    extra: Mapping[str, Any] | None

class FinancialInstitution(Model):
    """Bank or other institution that holds an account."""
    __match_args__ = ("name", "code", "address",)
    def __new__(cls, **values: Unpack[_FinancialInstitutionFields]) -> Self: ...
    def replace(self, **changes: Unpack[_FinancialInstitutionFields]) -> Self: ...
    name: Final[str | None]
    """Name of the institution."""
    code: Final[str | None]
    """Code of the institution, such as a BIC."""
    address: Final[dict[str, Any] | None]
    """Postal address of the institution. The platform publishes no keys."""

class _TransactionDeviceFields(TypedDict, total=False):
    fingerprint: str | None
    persistent_device_id: str | None
    user_agent: str | None
    browser_family: str | None
    browser_version: str | None
    platform: str | None
    os_family: str | None
    os_version: str | None
    accept_language: str | None
    session_id: str | None
    session_age_ms: float | None
    network_context: DeviceNetworkContext | Mapping[str, Any] | None
    extra: Mapping[str, Any] | None

class TransactionDevice(Model):
    """Device with which a transaction was made."""
    __match_args__ = (
        "fingerprint", "persistent_device_id", "user_agent", "browser_family", "browser_version", "platform",
        "os_family", "os_version", "accept_language", "session_id", "session_age_ms", "network_context",
    )
    def __new__(cls, **values: Unpack[_TransactionDeviceFields]) -> Self: ...
    def replace(self, **changes: Unpack[_TransactionDeviceFields]) -> Self: ...
    fingerprint: Final[str | None]
    """Fingerprint of the device, by which rules recognize it."""
    persistent_device_id: Final[str | None]
    """Identifier that stays the same for the device across sessions."""
    user_agent: Final[str | None]
    """User agent of the browser or app."""
    browser_family: Final[str | None]
    """Browser family, such as `Chrome`."""
    browser_version: Final[str | None]
    """Version of the browser."""
    platform: Final[str | None]
    """Platform of the device, such as `mobile` or `desktop`."""
    os_family: Final[str | None]
    """Operating system family, such as `Android`."""
    os_version: Final[str | None]
    """Version of the operating system."""
    accept_language: Final[str | None]
    """Languages the browser accepts (header `Accept-Language`)."""
    session_id: Final[str | None]
    """Your own identifier of the login session."""
    session_age_ms: Final[float | None]
    """Age of the login session in milliseconds."""
    network_context: Final[DeviceNetworkContext | None]
    """IP address of the device and its location."""

class _DeviceNetworkContextFields(TypedDict, total=False):
    ip_address: str | None
    ip_country_code: str | None
    latitude: float | None
    longitude: float | None
    extra: Mapping[str, Any] | None

class DeviceNetworkContext(Model):
    """IP address of a device and its location."""
    __match_args__ = ("ip_address", "ip_country_code", "latitude", "longitude",)
    def __new__(cls, **values: Unpack[_DeviceNetworkContextFields]) -> Self: ...
    def replace(self, **changes: Unpack[_DeviceNetworkContextFields]) -> Self: ...
    ip_address: Final[str | None]
    """IP address (IPv4 or IPv6)."""
    ip_country_code: Final[str | None]
    """Country of the IP address (ISO 3166-1 alpha-2)."""
    latitude: Final[float | None]
    """Latitude in degrees, -90 (south) to 90 (north)."""
    longitude: Final[float | None]
    """Longitude in degrees, -180 (west) to 180 (east)."""

class _PaymentMethodDetailsFields(TypedDict, total=False):
    method_type: PaymentMethodType | str | None
    account_id: str | None
    issuing_country: str | None
    extra: Mapping[str, Any] | None

class PaymentMethodDetails(Model):
    """Account, card or wallet of a party."""
    __match_args__ = ("method_type", "account_id", "issuing_country",)
    def __new__(cls, **values: Unpack[_PaymentMethodDetailsFields]) -> Self: ...
    def replace(self, **changes: Unpack[_PaymentMethodDetailsFields]) -> Self: ...
    method_type: Final[PaymentMethodType | None]
    """Type of the payment method, such as `bank_account` or `crypto_wallet`. `unhosted_wallet` declares a wallet that
    no provider hosts."""
    account_id: Final[str | None]
    """Account number, IBAN, card identifier or wallet address."""
    issuing_country: Final[str | None]
    """Country that issued the account or card (ISO 3166-1)."""

class _TransactionCounterpartyFields(TypedDict, total=False):
    entity_type: TransactionEntityType | str | None
    vendor_data: str | None
    full_name: str | None
    first_name: str | None
    last_name: str | None
    date_of_birth: date | str | None
    address: TransactionAddress | Mapping[str, Any] | None
    institution_details: FinancialInstitution | Mapping[str, Any] | None
    device_context: TransactionDevice | Mapping[str, Any] | None
    payment_method: PaymentMethodDetails | Mapping[str, Any] | None
    extra: Mapping[str, Any] | None

class TransactionCounterparty(Model):
    """Counterparty of a transaction: the other side."""
    __match_args__ = (
        "entity_type", "vendor_data", "full_name", "first_name", "last_name", "date_of_birth", "address",
        "institution_details", "device_context", "payment_method",
    )
    def __new__(cls, **values: Unpack[_TransactionCounterpartyFields]) -> Self: ...
    def replace(self, **changes: Unpack[_TransactionCounterpartyFields]) -> Self: ...
    entity_type: Final[TransactionEntityType | None]
    """Type of the party, such as `individual` or `company`."""
    vendor_data: Final[str | None]
    """Your own identifier of the counterparty, if it is one of your users or businesses."""
    full_name: Final[str | None]
    """Full name of the person or company."""
    first_name: Final[str | None]
    """First name of the person."""
    last_name: Final[str | None]
    """Last name of the person."""
    date_of_birth: Final[date | None]
    """Date of birth (YYYY-MM-DD)."""
    address: Final[TransactionAddress | None]
    """Postal address. Its country becomes the country of the party."""
    institution_details: Final[FinancialInstitution | None]
    """Bank or other institution that holds the account."""
    device_context: Final[TransactionDevice | None]
    """Device with which the transaction was made."""
    payment_method: Final[PaymentMethodDetails | None]
    """Account, card or wallet of the party."""

class _TravelRuleDetailsFields(TypedDict, total=False):
    protocol: str | None
    required: bool | None
    obligations_count: int | None
    originator_data: Mapping[str, Any] | None
    beneficiary_data: Mapping[str, Any] | None
    metadata: Mapping[str, Any] | None
    extra: Mapping[str, Any] | None

class TravelRuleDetails(Model):
    """Travel rule data of a submitted transfer."""
    __match_args__ = (
        "status", "protocol", "required", "obligations_count", "originator_data", "beneficiary_data", "metadata",
    )
    def __new__(cls, *, status: str, **values: Unpack[_TravelRuleDetailsFields]) -> Self: ...
    def replace(self, *, status: str = ..., **changes: Unpack[_TravelRuleDetailsFields]) -> Self: ...
    status: Final[str]
    """Status of the exchange with the provider of the counterparty, such as `AWAITING_COUNTERPARTY`."""
    protocol: Final[str | None]
    """Protocol of the exchange."""
    required: Final[bool | None]
    """`true` if the travel rule applies to the transfer."""
    obligations_count: Final[int | None]
    """Number of obligations under the travel rule."""
    originator_data: Final[dict[str, Any] | None]
    """Data of the originator (IVMS 101)."""
    beneficiary_data: Final[dict[str, Any] | None]
    """Data of the beneficiary (IVMS 101)."""
    metadata: Final[dict[str, Any] | None]
    """Your own data about the exchange."""

class _CreateNetworkSnapshotFields(TypedDict, total=False):
    nodes: Sequence[Mapping[str, Any]] | None
    edges: Sequence[Mapping[str, Any]] | None
    metrics: Mapping[str, Any] | None
    extra: Mapping[str, Any] | None

class CreateNetworkSnapshot(Model):
    """Network of related parties that is submitted with a transaction."""
    __match_args__ = ("nodes", "edges", "metrics",)
    def __new__(cls, **values: Unpack[_CreateNetworkSnapshotFields]) -> Self: ...
    def replace(self, **changes: Unpack[_CreateNetworkSnapshotFields]) -> Self: ...
    nodes: Final[list[dict[str, Any]] | None]
    """Parties of the network. The platform publishes no keys."""
    edges: Final[list[dict[str, Any]] | None]
    """Relations between the parties. The platform publishes no keys."""
    metrics: Final[dict[str, Any] | None]
    """Figures about the network, by name."""

_TransactionFields = TypedDict("_TransactionFields", {
    "uuid": str | None, "environment": Environment | str | None, "transaction_number": int | None, "txn_id": str | None,
    "txn_date": datetime | str | None, "zone_id": str | None, "transaction_type": str | None, "action_type": str | None,
    "direction": FundsDirection | str | None, "status": TransactionStatus | str | None,
    "source": TransactionSource | str | None, "amount": Decimal | int | float | str | None, "currency": str | None,
    "currency_type": str | None, "amount_in_default_currency": Decimal | int | float | str | None,
    "default_currency_code": str | None, "preferred_currency_amount": Decimal | int | float | str | None,
    "preferred_currency_code": str | None, "payment_details": str | None, "payment_txn_id": str | None,
    "score": int | None, "severity": RiskSeverity | str | None, "decision_reason_code": str | None,
    "decision_reason_label": str | None, "vendor_data": str | None, "metadata": Mapping[str, Any] | None,
    "props": Mapping[str, Any] | None, "tags": Sequence[Tag | Mapping[str, Any]] | None,
    "parties": Sequence[TransactionParty | Mapping[str, Any]] | None,
    "payment_methods": Sequence[PaymentMethod | Mapping[str, Any]] | None,
    "documents": Sequence[TransactionDocument | Mapping[str, Any]] | None,
    "activities": Sequence[TransactionActivity | Mapping[str, Any]] | None,
    "alerts": Sequence[TransactionAlert | Mapping[str, Any]] | None,
    "rule_runs": Sequence[TransactionRuleRun | Mapping[str, Any]] | None,
    "provider_results": Sequence[TransactionProviderResult | Mapping[str, Any]] | None,
    "travel_rule": TravelRuleRecord | Mapping[str, Any] | None,
    "network_snapshot": NetworkSnapshot | Mapping[str, Any] | None,
    "remediation": TransactionRemediation | Mapping[str, Any] | None,
    "action_required": RequiredAction | Mapping[str, Any] | None, "cost_breakdown": Mapping[str, Any] | None,
    "extra": Mapping[str, Any] | None,
}, total=False)

class Transaction(Model):
    """Transaction with its risk score and everything that led to it."""
    __match_args__ = (
        "uuid", "environment", "transaction_number", "txn_id", "txn_date", "zone_id", "transaction_type", "action_type",
        "direction", "status", "source", "amount", "currency", "currency_type", "amount_in_default_currency",
        "default_currency_code", "preferred_currency_amount", "preferred_currency_code", "payment_details",
        "payment_txn_id", "score", "severity", "decision_reason_code", "decision_reason_label", "vendor_data",
        "metadata", "props", "tags", "parties", "payment_methods", "documents", "activities", "alerts", "rule_runs",
        "provider_results", "travel_rule", "network_snapshot", "remediation", "action_required", "cost_breakdown",
    )
    def __new__(cls, **values: Unpack[_TransactionFields]) -> Self: ...
    def replace(self, **changes: Unpack[_TransactionFields]) -> Self: ...
    uuid: Final[str]
    """Transaction ID assigned by Didit (UUID)."""
    environment: Final[Environment | None]
    """Environment of the application: `live` or `sandbox`. Transactions of sandbox applications are approved without
    being screened."""
    transaction_number: Final[int | None]
    """Sequential transaction number within the application."""
    txn_id: Final[str | None]
    """Your own identifier of the transaction, which you sent as `transaction_id`."""
    txn_date: Final[datetime | None]
    """Time of the transaction (RFC 3339)."""
    zone_id: Final[str | None]
    """Time zone of the transaction (IANA name), such as `Europe/Madrid`."""
    transaction_type: Final[str | None]
    """Category of the transaction, such as `finance`."""
    action_type: Final[str | None]
    """Your own label of the action, such as `deposit` or `withdrawal`."""
    direction: Final[FundsDirection | None]
    """Direction of the funds: `INBOUND` or `OUTBOUND`, as seen from the subject."""
    status: Final[TransactionStatus | None]
    """Transaction status."""
    source: Final[TransactionSource | None]
    """Origin of the record: `LIVE` or `IMPORTED`."""
    amount: Final[Decimal | None]
    """Amount in `currency`."""
    currency: Final[str | None]
    """Currency code (ISO 4217, or the symbol of a crypto-asset such as `BTC`)."""
    currency_type: Final[str | None]
    """Kind of currency: `fiat` or `crypto`."""
    amount_in_default_currency: Final[Decimal | None]
    """Amount converted to `default_currency_code`."""
    default_currency_code: Final[str | None]
    """Default currency of the application (ISO 4217)."""
    preferred_currency_amount: Final[Decimal | None]
    """Amount converted to `preferred_currency_code`."""
    preferred_currency_code: Final[str | None]
    """Currency code in which the application displays amounts (ISO 4217)."""
    payment_details: Final[str | None]
    """Free-text description of the payment."""
    payment_txn_id: Final[str | None]
    """Reference of the payment in another system, such as the hash of a transfer on a blockchain."""
    score: Final[int | None]
    """Risk score, from 0 (no risk); may exceed 100 when several rules match."""
    severity: Final[RiskSeverity | None]
    """Risk severity that follows from the score."""
    decision_reason_code: Final[str | None]
    """Code of the reason for the status, such as `rule_score_threshold`."""
    decision_reason_label: Final[str | None]
    """Reason for the status, in English."""
    vendor_data: Final[str | None]
    """Your own identifier of the subject."""
    metadata: Final[dict[str, Any] | None]
    """Data of the submission that has no field of its own. The platform publishes no keys."""
    props: Final[dict[str, Any] | None]
    """Your own properties, which you sent as `custom_properties`."""
    tags: Final[list[Tag] | None]
    """Tags of the transaction."""
    parties: Final[list[TransactionParty] | None]
    """Parties of the transaction: subject and counterparty."""
    payment_methods: Final[list[PaymentMethod] | None]
    """Accounts, cards and wallets of the parties."""
    documents: Final[list[TransactionDocument] | None]
    """Documents that were attached to the transaction."""
    activities: Final[list[TransactionActivity] | None]
    """History of the transaction."""
    alerts: Final[list[TransactionAlert] | None]
    """Alerts that the transaction raised."""
    rule_runs: Final[list[TransactionRuleRun] | None]
    """Rules that were evaluated, with their results."""
    provider_results: Final[list[TransactionProviderResult] | None]
    """Results of screening providers."""
    travel_rule: Final[TravelRuleRecord | None]
    """Exchange of travel rule data. Absent if the travel rule does not apply."""
    network_snapshot: Final[NetworkSnapshot | None]
    """Network of related parties. Absent if none was submitted or computed."""
    remediation: Final[TransactionRemediation | None]
    """Verification session that a rule requested from the subject. Absent if no rule did."""
    action_required: Final[RequiredAction | None]
    """Action that the subject has to take. Absent if none is required."""
    cost_breakdown: Final[dict[str, Any] | None]
    """Cost of the processing, by item. The platform publishes no keys."""

_TransactionPartyFields = TypedDict("_TransactionPartyFields", {
    "uuid": str | None, "role": TransactionRole | str | None, "entity_type": TransactionEntityType | str | None,
    "kind": TransactionPartyKind | str | None, "vendor_data": str | None, "full_name": str | None,
    "first_name": str | None, "last_name": str | None, "country_code": str | None, "dob": date | str | None,
    "address": Mapping[str, Any] | None, "institution_info": Mapping[str, Any] | None,
    "device": TransactionDevice | Mapping[str, Any] | None, "external_party_snapshot": Mapping[str, Any] | None,
    "extra": Mapping[str, Any] | None,
}, total=False)

class TransactionParty(Model):
    """Party of a transaction."""
    __match_args__ = (
        "uuid", "role", "entity_type", "kind", "vendor_data", "full_name", "first_name", "last_name", "country_code",
        "dob", "address", "institution_info", "device", "external_party_snapshot",
    )
    def __new__(cls, **values: Unpack[_TransactionPartyFields]) -> Self: ...
    def replace(self, **changes: Unpack[_TransactionPartyFields]) -> Self: ...
    uuid: Final[str]
    """Party ID (UUID)."""
    role: Final[TransactionRole | None]
    """Role of the party in the transaction."""
    entity_type: Final[TransactionEntityType | None]
    """Type of the party, such as `individual` or `company`."""
    kind: Final[TransactionPartyKind | None]
    """Relation of the party to the application: one of your users, one of your businesses, or external."""
    vendor_data: Final[str | None]
    """Your own identifier of the party."""
    full_name: Final[str | None]
    """Full name of the person or company."""
    first_name: Final[str | None]
    """First name of the person."""
    last_name: Final[str | None]
    """Last name of the person."""
    country_code: Final[str | None]
    """Country of the party (ISO 3166-1), taken from its address."""
    dob: Final[date | None]
    """Date of birth (YYYY-MM-DD)."""
    address: Final[dict[str, Any] | None]
    """Postal address, as it was submitted."""
    institution_info: Final[dict[str, Any] | None]
    """Bank or other institution of the party, as it was submitted."""
    device: Final[TransactionDevice | None]
    """Device with which the transaction was made."""
    external_party_snapshot: Final[dict[str, Any] | None]
    """Data of an external party at the time of the transaction. The platform publishes no keys."""

_PaymentMethodFields = TypedDict("_PaymentMethodFields", {
    "uuid": str | None, "payment_method_type": PaymentMethodType | str | None, "label": str | None,
    "fingerprint": str | None, "account_id": str | None, "issuing_country": str | None,
    "owner_kind": TransactionPartyKind | str | None, "vendor_data": str | None, "owner_name": str | None,
    "institution_info": Mapping[str, Any] | None, "details": Mapping[str, Any] | None,
    "external_owner_snapshot": Mapping[str, Any] | None, "role": PaymentMethodRole | str | None,
    "extra": Mapping[str, Any] | None,
}, total=False)

class PaymentMethod(Model):
    """Account, card or wallet that took part in a transaction."""
    __match_args__ = (
        "uuid", "payment_method_type", "label", "fingerprint", "account_id", "issuing_country", "owner_kind",
        "vendor_data", "owner_name", "institution_info", "details", "external_owner_snapshot", "role",
    )
    def __new__(cls, **values: Unpack[_PaymentMethodFields]) -> Self: ...
    def replace(self, **changes: Unpack[_PaymentMethodFields]) -> Self: ...
    uuid: Final[str]
    """Payment method ID (UUID)."""
    payment_method_type: Final[PaymentMethodType | None]
    """Type of the payment method."""
    label: Final[str | None]
    """Display name of the payment method."""
    fingerprint: Final[str | None]
    """Fingerprint by which rules recognize the payment method in other transactions."""
    account_id: Final[str | None]
    """Account number, IBAN, card identifier or wallet address."""
    issuing_country: Final[str | None]
    """Country that issued the account or card (ISO 3166-1)."""
    owner_kind: Final[TransactionPartyKind | None]
    """Relation of the owner to the application: one of your users, one of your businesses, or external."""
    vendor_data: Final[str | None]
    """Your own identifier of the owner."""
    owner_name: Final[str | None]
    """Name of the owner."""
    institution_info: Final[dict[str, Any] | None]
    """Bank or other institution that holds the account, as it was submitted."""
    details: Final[dict[str, Any] | None]
    """Details of the payment method. The platform publishes no keys."""
    external_owner_snapshot: Final[dict[str, Any] | None]
    """Data of an external owner at the time of the transaction. The platform publishes no keys."""
    role: Final[PaymentMethodRole | None]
    """Role of the payment method in the transaction."""

_TransactionDocumentFields = TypedDict("_TransactionDocumentFields", {
    "uuid": str | None, "label": str | None, "note": str | None, "uploaded_by": str | None,
    "created_at": datetime | str | None, "files": Sequence[TransactionDocumentFile | Mapping[str, Any]] | None,
    "extra": Mapping[str, Any] | None,
}, total=False)

class TransactionDocument(Model):
    """Document that was attached to a transaction."""
    __match_args__ = ("uuid", "label", "note", "uploaded_by", "created_at", "files",)
    def __new__(cls, **values: Unpack[_TransactionDocumentFields]) -> Self: ...
    def replace(self, **changes: Unpack[_TransactionDocumentFields]) -> Self: ...
    uuid: Final[str]
    """Document ID (UUID)."""
    label: Final[str | None]
    """Display name of the document."""
    note: Final[str | None]
    """Note about the document."""
    uploaded_by: Final[str | None]
    """Name of the person who uploaded the document."""
    created_at: Final[datetime | None]
    """Time the document was uploaded (RFC 3339)."""
    files: Final[list[TransactionDocumentFile] | None]
    """Files of the document."""

_TransactionDocumentFileFields = TypedDict("_TransactionDocumentFileFields", {
    "uuid": str | None, "file_url": str | None, "original_filename": str | None, "file_size": int | None,
    "extra": Mapping[str, Any] | None,
}, total=False)

class TransactionDocumentFile(Model):
    """File of a document that was attached to a transaction."""
    __match_args__ = ("uuid", "file_url", "original_filename", "file_size",)
    def __new__(cls, **values: Unpack[_TransactionDocumentFileFields]) -> Self: ...
    def replace(self, **changes: Unpack[_TransactionDocumentFileFields]) -> Self: ...
    uuid: Final[str]
    """File ID (UUID)."""
    file_url: Final[str | None]
    """Short-lived URL of the file. Absent if the API key has no access to media."""
    original_filename: Final[str | None]
    """Name of the uploaded file."""
    file_size: Final[int | None]
    """Size of the file in bytes."""

_TransactionActivityFields = TypedDict("_TransactionActivityFields", {
    "uuid": str | None, "activity_type": str | None, "source": str | None, "status": str | None, "title": str | None,
    "description": str | None, "metadata": Mapping[str, Any] | None, "occurred_at": datetime | str | None,
    "extra": Mapping[str, Any] | None,
}, total=False)

class TransactionActivity(Model):
    """Entry in the history of a transaction."""
    __match_args__ = ("uuid", "activity_type", "source", "status", "title", "description", "metadata", "occurred_at",)
    def __new__(cls, **values: Unpack[_TransactionActivityFields]) -> Self: ...
    def replace(self, **changes: Unpack[_TransactionActivityFields]) -> Self: ...
    uuid: Final[str]
    """Activity ID (UUID)."""
    activity_type: Final[str | None]
    """Type of the activity."""
    source: Final[str | None]
    """Origin of the activity, such as the system or a reviewer."""
    status: Final[str | None]
    """Transaction status after the activity."""
    title: Final[str | None]
    """Title of the activity."""
    description: Final[str | None]
    """Description of the activity."""
    metadata: Final[dict[str, Any] | None]
    """Details of the activity. The platform publishes no keys."""
    occurred_at: Final[datetime | None]
    """Time of the activity (RFC 3339)."""

_TransactionAlertFields = TypedDict("_TransactionAlertFields", {
    "uuid": str | None, "title": str | None, "description": str | None, "severity": RiskSeverity | str | None,
    "status": TransactionAlertStatus | str | None, "source": TransactionAlertSource | str | None,
    "metadata": Mapping[str, Any] | None, "created_at": datetime | str | None, "due_at": datetime | str | None,
    "extra": Mapping[str, Any] | None,
}, total=False)

class TransactionAlert(Model):
    """Alert that a transaction raised."""
    __match_args__ = (
        "uuid", "title", "description", "severity", "status", "source", "metadata", "created_at", "due_at",
    )
    def __new__(cls, **values: Unpack[_TransactionAlertFields]) -> Self: ...
    def replace(self, **changes: Unpack[_TransactionAlertFields]) -> Self: ...
    uuid: Final[str]
    """Alert ID (UUID)."""
    title: Final[str | None]
    """Title of the alert."""
    description: Final[str | None]
    """Description of the alert."""
    severity: Final[RiskSeverity | None]
    """Severity of the alert."""
    status: Final[TransactionAlertStatus | None]
    """Alert status."""
    source: Final[TransactionAlertSource | None]
    """Origin of the alert: a rule, a provider or a person."""
    metadata: Final[dict[str, Any] | None]
    """Details of the alert. The platform publishes no keys."""
    created_at: Final[datetime | None]
    """Time the alert was raised (RFC 3339)."""
    due_at: Final[datetime | None]
    """Time by which the alert has to be handled (RFC 3339)."""

_TransactionRuleRunFields = TypedDict("_TransactionRuleRunFields", {
    "uuid": str | None, "rule": str | None, "rule_title": str | None, "rule_description": str | None,
    "rule_category": str | None, "matched": bool | None, "is_test": bool | None,
    "mode": TransactionRuleMode | str | None, "severity": str | None, "score_delta": int | None,
    "status_target": str | None, "action_summary": str | None, "metadata": Mapping[str, Any] | None,
    "created_at": datetime | str | None, "extra": Mapping[str, Any] | None,
}, total=False)

class TransactionRuleRun(Model):
    """Evaluation of a rule for a transaction."""
    __match_args__ = (
        "uuid", "rule", "rule_title", "rule_description", "rule_category", "matched", "is_test", "mode", "severity",
        "score_delta", "status_target", "action_summary", "metadata", "created_at",
    )
    def __new__(cls, **values: Unpack[_TransactionRuleRunFields]) -> Self: ...
    def replace(self, **changes: Unpack[_TransactionRuleRunFields]) -> Self: ...
    uuid: Final[str]
    """ID of the evaluation (UUID)."""
    rule: Final[str | None]
    """Rule ID (UUID)."""
    rule_title: Final[str | None]
    """Title of the rule."""
    rule_description: Final[str | None]
    """Description of the rule."""
    rule_category: Final[str | None]
    """Category of the rule."""
    matched: Final[bool | None]
    """`true` if the transaction matched the rule."""
    is_test: Final[bool | None]
    """`true` if the rule was in test mode, so that the match had no effect."""
    mode: Final[TransactionRuleMode | None]
    """Mode of the rule at the time of the evaluation."""
    severity: Final[str | None]
    """Severity that the rule assigned, such as `HIGH`."""
    score_delta: Final[int | None]
    """Number of points that the rule added to the risk score."""
    status_target: Final[str | None]
    """Status that the rule requested for the transaction, such as `IN_REVIEW`."""
    action_summary: Final[str | None]
    """Summary of the actions of the rule, in English."""
    metadata: Final[dict[str, Any] | None]
    """Details of the evaluation. The platform publishes no keys."""
    created_at: Final[datetime | None]
    """Time of the evaluation (RFC 3339)."""

_TransactionProviderResultFields = TypedDict("_TransactionProviderResultFields", {
    "uuid": str | None, "provider": str | None, "result_type": ProviderResultType | str | None, "status": str | None,
    "severity": str | None, "score": int | None, "summary": str | None, "payload": Mapping[str, Any] | None,
    "created_at": datetime | str | None, "extra": Mapping[str, Any] | None,
}, total=False)

class TransactionProviderResult(Model):
    """Result of a screening provider for a transaction."""
    __match_args__ = (
        "uuid", "provider", "result_type", "status", "severity", "score", "summary", "payload", "created_at",
    )
    def __new__(cls, **values: Unpack[_TransactionProviderResultFields]) -> Self: ...
    def replace(self, **changes: Unpack[_TransactionProviderResultFields]) -> Self: ...
    uuid: Final[str]
    """Result ID (UUID)."""
    provider: Final[str | None]
    """Name of the provider."""
    result_type: Final[ProviderResultType | None]
    """Type of the screening."""
    status: Final[str | None]
    """Status of the screening."""
    severity: Final[str | None]
    """Severity of the result, such as `HIGH`."""
    score: Final[int | None]
    """Risk score of the provider."""
    summary: Final[str | None]
    """Summary of the result, in English."""
    payload: Final[dict[str, Any] | None]
    """Complete result. Its keys depend on the provider."""
    created_at: Final[datetime | None]
    """Time of the screening (RFC 3339)."""

_TravelRuleRecordFields = TypedDict("_TravelRuleRecordFields", {
    "uuid": str | None, "status": str | None, "protocol": str | None, "required": bool | None,
    "obligations_count": int | None, "originator_data": Mapping[str, Any] | None,
    "beneficiary_data": Mapping[str, Any] | None, "metadata": Mapping[str, Any] | None,
    "extra": Mapping[str, Any] | None,
}, total=False)

class TravelRuleRecord(Model):
    """Exchange of travel rule data, as part of a transaction."""
    __match_args__ = (
        "uuid", "status", "protocol", "required", "obligations_count", "originator_data", "beneficiary_data",
        "metadata",
    )
    def __new__(cls, **values: Unpack[_TravelRuleRecordFields]) -> Self: ...
    def replace(self, **changes: Unpack[_TravelRuleRecordFields]) -> Self: ...
    uuid: Final[str]
    """Transfer ID (UUID)."""
    status: Final[str | None]
    """Status of the exchange, such as `AWAITING_COUNTERPARTY` or `COMPLETED`."""
    protocol: Final[str | None]
    """Protocol of the exchange."""
    required: Final[bool | None]
    """`true` if the travel rule applies to the transfer."""
    obligations_count: Final[int | None]
    """Number of obligations under the travel rule."""
    originator_data: Final[dict[str, Any] | None]
    """Data of the originator (IVMS 101)."""
    beneficiary_data: Final[dict[str, Any] | None]
    """Data of the beneficiary (IVMS 101)."""
    metadata: Final[dict[str, Any] | None]
    """Details of the exchange. The platform publishes no keys."""

_NetworkSnapshotFields = TypedDict("_NetworkSnapshotFields", {
    "uuid": str | None, "nodes": Sequence[Mapping[str, Any]] | None, "edges": Sequence[Mapping[str, Any]] | None,
    "metrics": Mapping[str, Any] | None, "extra": Mapping[str, Any] | None,
}, total=False)

class NetworkSnapshot(Model):
    """Network of related parties of a transaction."""
    __match_args__ = ("uuid", "nodes", "edges", "metrics",)
    def __new__(cls, **values: Unpack[_NetworkSnapshotFields]) -> Self: ...
    def replace(self, **changes: Unpack[_NetworkSnapshotFields]) -> Self: ...
    uuid: Final[str]
    """Snapshot ID (UUID)."""
    nodes: Final[list[dict[str, Any]] | None]
    """Parties of the network. The platform publishes no keys."""
    edges: Final[list[dict[str, Any]] | None]
    """Relations between the parties. The platform publishes no keys."""
    metrics: Final[dict[str, Any] | None]
    """Figures about the network, by name."""

_TransactionRemediationFields = TypedDict("_TransactionRemediationFields", {
    "session_id": str | None, "session_token": str | None, "url": str | None, "status": str | None,
    "extra": Mapping[str, Any] | None,
}, total=False)

class TransactionRemediation(Model):
    """Verification session that a rule requested from the subject of a transaction."""
    __match_args__ = ("session_id", "session_token", "url", "status",)
    def __new__(cls, **values: Unpack[_TransactionRemediationFields]) -> Self: ...
    def replace(self, **changes: Unpack[_TransactionRemediationFields]) -> Self: ...
    session_id: Final[str]
    """Session ID (UUID)."""
    session_token: Final[str | None]
    """Token that authenticates the user's device for this session. Absent if the API key has no write permission for
    sessions."""
    url: Final[str | None]
    """URL of the verification page to send the user to; it contains the session token."""
    status: Final[str | None]
    """Session status."""

_RequiredActionFields = TypedDict("_RequiredActionFields", {
    "type": RequiredActionType | str | None, "url": str | None, "session_id": str | None, "session_token": str | None,
    "status": str | None, "widget_session_id": str | None, "expires_at": datetime | str | None,
    "extra": Mapping[str, Any] | None,
}, total=False)

class RequiredAction(Model):
    """Action that the subject of a transaction has to take."""
    __match_args__ = ("type", "url", "session_id", "session_token", "status", "widget_session_id", "expires_at",)
    def __new__(cls, **values: Unpack[_RequiredActionFields]) -> Self: ...
    def replace(self, **changes: Unpack[_RequiredActionFields]) -> Self: ...
    type: Final[RequiredActionType]
    """Type of the action; it decides which fields are present."""
    url: Final[str | None]
    """URL of the page to send the user to; it contains a token."""
    session_id: Final[str | None]
    """Session ID (UUID); for `verification_session`."""
    session_token: Final[str | None]
    """Token that authenticates the user's device for the session; for `verification_session`."""
    status: Final[str | None]
    """Session status; for `verification_session`."""
    widget_session_id: Final[str | None]
    """Widget session ID (UUID); for `wallet_ownership`."""
    expires_at: Final[datetime | None]
    """Time after which the URL no longer works (RFC 3339); for `wallet_ownership`."""

class _CreateTransactionSdkTokenFields(TypedDict, total=False):
    ttl_seconds: int | None
    max_uses: int | None
    extra: Mapping[str, Any] | None

class CreateTransactionSdkToken(Model):
    """Parameters for creating a transaction token."""
    __match_args__ = ("vendor_data", "ttl_seconds", "max_uses",)
    def __new__(cls, *, vendor_data: str, **values: Unpack[_CreateTransactionSdkTokenFields]) -> Self: ...
    def replace(self, *, vendor_data: str = ..., **changes: Unpack[_CreateTransactionSdkTokenFields]) -> Self: ...
    vendor_data: Final[str]
    """Your own identifier of the user. Every transaction that is submitted with the token has this user as its
    subject."""
    ttl_seconds: Final[int | None]
    """Lifetime of the token in seconds, at most 86400. Default: 900."""
    max_uses: Final[int | None]
    """Maximum number of transactions that can be submitted with the token. Default: no limit."""

_TransactionSdkTokenFields = TypedDict("_TransactionSdkTokenFields", {
    "sdk_token": str | None, "expires_at": datetime | str | None, "extra": Mapping[str, Any] | None,
}, total=False)

class TransactionSdkToken(Model):
    """Transaction token: allows an app to submit transactions of one user."""
    __match_args__ = ("sdk_token", "expires_at",)
    def __new__(cls, **values: Unpack[_TransactionSdkTokenFields]) -> Self: ...
    def replace(self, **changes: Unpack[_TransactionSdkTokenFields]) -> Self: ...
    sdk_token: Final[str]
    """Transaction token to pass to the app."""
    expires_at: Final[datetime | None]
    """Time after which the token no longer works (RFC 3339)."""

class _SubmitTransactionFromSdkFields(TypedDict, total=False):
    txnDate: datetime | str | None
    zoneId: str | None
    counterparty: SdkTransactionCounterparty | Mapping[str, Any] | None
    props: Mapping[str, Any] | None
    travelRule: SdkTravelRuleDetails | Mapping[str, Any] | None
    includeCryptoScreening: bool | None
    fingerprint_v2: Mapping[str, Any] | None
    extra: Mapping[str, Any] | None

class SubmitTransactionFromSdk(Model):
    """Parameters for submitting a transaction with a transaction token. The names on the wire are in camel case, and most
    of them differ from those of a transaction that is submitted with an API key."""
    __match_args__ = (
        "transaction_token", "txnId", "txnDate", "zoneId", "type", "info", "subject", "counterparty", "props",
        "travelRule", "includeCryptoScreening", "fingerprint_v2",
    )
    def __new__(cls, *, transaction_token: str, txnId: str, type: TransactionCategory | str, info: SdkTransactionDetails | Mapping[str, Any], subject: SdkTransactionSubject | Mapping[str, Any], **values: Unpack[_SubmitTransactionFromSdkFields]) -> Self: ...
    def replace(self, *, transaction_token: str = ..., txnId: str = ..., type: TransactionCategory | str = ..., info: SdkTransactionDetails | Mapping[str, Any] = ..., subject: SdkTransactionSubject | Mapping[str, Any] = ..., **changes: Unpack[_SubmitTransactionFromSdkFields]) -> Self: ...
    transaction_token: Final[str]
    """Transaction token (`sdk_token`) that your backend created."""
    txnId: Final[str]
    """Your own identifier of the transaction, at most 128 characters and unique within the application. It makes the
    submission idempotent: an identifier that was used before is refused with 400."""
    txnDate: Final[datetime | None]
    """Time of the transaction (RFC 3339). Default: the time of the submission."""
    zoneId: Final[str | None]
    """Time zone of the transaction (IANA name), such as `Europe/Madrid`."""
    type: Final[TransactionCategory]
    """Category of the transaction, which selects the rules that apply: `finance`, `travelRule` or another one."""
    info: Final[SdkTransactionDetails]
    """Amount, currency and direction."""
    subject: Final[SdkTransactionSubject]
    """Subject: the user of the app."""
    counterparty: Final[SdkTransactionCounterparty | None]
    """Counterparty: the other side of the transaction."""
    props: Final[dict[str, Any] | None]
    """Your own properties, for use in the conditions of rules."""
    travelRule: Final[SdkTravelRuleDetails | None]
    """Travel rule data of a transfer of crypto-assets; for the category `travelRule`."""
    includeCryptoScreening: Final[bool | None]
    """`true` to screen the wallets of a crypto transaction, `false` to skip the screening. Default: the settings of
    the application decide."""
    fingerprint_v2: Final[dict[str, Any] | None]
    """Fingerprint of the device, as collected by the vendor's SDKs. The platform publishes no keys."""

class _SdkTransactionDetailsFields(TypedDict, total=False):
    currencyType: str | None
    amountInDefaultCurrency: Decimal | int | float | str | None
    defaultCurrencyCode: str | None
    paymentDetails: str | None
    paymentTxnId: str | None
    type: str | None
    cryptoParams: Mapping[str, Any] | None
    extra: Mapping[str, Any] | None

class SdkTransactionDetails(Model):
    """Amount, currency and direction of a transaction that is submitted with a transaction token."""
    __match_args__ = (
        "direction", "amount", "currency", "currencyType", "amountInDefaultCurrency", "defaultCurrencyCode",
        "paymentDetails", "paymentTxnId", "type", "cryptoParams",
    )
    def __new__(cls, *, direction: TransactionDirection | str, amount: Decimal | int | float | str, currency: str, **values: Unpack[_SdkTransactionDetailsFields]) -> Self: ...
    def replace(self, *, direction: TransactionDirection | str = ..., amount: Decimal | int | float | str = ..., currency: str = ..., **changes: Unpack[_SdkTransactionDetailsFields]) -> Self: ...
    direction: Final[TransactionDirection]
    """Direction of the funds, as seen from the subject: `in` or `out`, `inbound` or `outbound`."""
    amount: Final[Decimal]
    """Amount in `currency`; at most 15 significant digits."""
    currency: Final[str]
    """Currency code (ISO 4217, or the symbol of a crypto-asset such as `BTC`)."""
    currencyType: Final[str | None]
    """Kind of currency: `fiat` or `crypto`. Wallets are screened for `crypto` only."""
    amountInDefaultCurrency: Final[Decimal | None]
    """Amount in `default_currency_code`; at most 15 significant digits. Default: converted by the platform."""
    defaultCurrencyCode: Final[str | None]
    """Default currency of the application (ISO 4217)."""
    paymentDetails: Final[str | None]
    """Free-text description of the payment."""
    paymentTxnId: Final[str | None]
    """Reference of the payment in another system, such as the hash of a transfer on a blockchain."""
    type: Final[str | None]
    """Your own label of the action, such as `deposit` or `withdrawal`."""
    cryptoParams: Final[dict[str, Any] | None]
    """Details of a crypto transaction, such as `crypto_chain`. The platform publishes no other keys."""

class _SdkTransactionSubjectFields(TypedDict, total=False):
    type: TransactionEntityType | str | None
    externalUserId: str | None
    firstName: str | None
    lastName: str | None
    dob: date | str | None
    address: Mapping[str, Any] | None
    institutionInfo: Mapping[str, Any] | None
    device: Mapping[str, Any] | None
    paymentMethod: SdkPaymentMethod | Mapping[str, Any] | None
    extra: Mapping[str, Any] | None

class SdkTransactionSubject(Model):
    """Subject of a transaction that is submitted with a transaction token."""
    __match_args__ = (
        "type", "externalUserId", "fullName", "firstName", "lastName", "dob", "address", "institutionInfo", "device",
        "paymentMethod",
    )
    def __new__(cls, *, fullName: str, **values: Unpack[_SdkTransactionSubjectFields]) -> Self: ...
    def replace(self, *, fullName: str = ..., **changes: Unpack[_SdkTransactionSubjectFields]) -> Self: ...
    type: Final[TransactionEntityType | None]
    """Type of the party, such as `individual` or `company`."""
    externalUserId: Final[str | None]
    """Your own identifier of the user. The platform replaces it with that of the token."""
    fullName: Final[str]
    """Full name of the person or company."""
    firstName: Final[str | None]
    """First name of the person."""
    lastName: Final[str | None]
    """Last name of the person."""
    dob: Final[date | None]
    """Date of birth (YYYY-MM-DD)."""
    address: Final[dict[str, Any] | None]
    """Postal address. The platform publishes no keys."""
    institutionInfo: Final[dict[str, Any] | None]
    """Bank or other institution that holds the account. The platform publishes no keys."""
    device: Final[dict[str, Any] | None]
    """Device with which the transaction was made. The platform adds the IP address and the user agent of the request."""
    paymentMethod: Final[SdkPaymentMethod | None]
    """Account, card or wallet of the party."""

class _SdkPaymentMethodFields(TypedDict, total=False):
    type: PaymentMethodType | str | None
    accountId: str | None
    issuingCountry: str | None
    extra: Mapping[str, Any] | None

class SdkPaymentMethod(Model):
    """Account, card or wallet of a party in a transaction that is submitted with a transaction token."""
    __match_args__ = ("type", "accountId", "issuingCountry",)
    def __new__(cls, **values: Unpack[_SdkPaymentMethodFields]) -> Self: ...
    def replace(self, **changes: Unpack[_SdkPaymentMethodFields]) -> Self: ...
    type: Final[PaymentMethodType | None]
    """Type of the payment method, such as `bank_account` or `crypto_wallet`."""
    accountId: Final[str | None]
    """Account number, IBAN, card identifier or wallet address."""
    issuingCountry: Final[str | None]
    """Country that issued the account or card (ISO 3166-1)."""

class _SdkTransactionCounterpartyFields(TypedDict, total=False):
    type: TransactionEntityType | str | None
    externalUserId: str | None
    fullName: str | None
    firstName: str | None
    lastName: str | None
    dob: date | str | None
    address: Mapping[str, Any] | None
    institutionInfo: Mapping[str, Any] | None
    device: Mapping[str, Any] | None
    paymentMethod: SdkPaymentMethod | Mapping[str, Any] | None
    extra: Mapping[str, Any] | None

class SdkTransactionCounterparty(Model):
    """Counterparty of a transaction that is submitted with a transaction token."""
    __match_args__ = (
        "type", "externalUserId", "fullName", "firstName", "lastName", "dob", "address", "institutionInfo", "device",
        "paymentMethod",
    )
    def __new__(cls, **values: Unpack[_SdkTransactionCounterpartyFields]) -> Self: ...
    def replace(self, **changes: Unpack[_SdkTransactionCounterpartyFields]) -> Self: ...
    type: Final[TransactionEntityType | None]
    """Type of the party, such as `individual` or `company`."""
    externalUserId: Final[str | None]
    """Your own identifier of the counterparty, if it is one of your users or businesses."""
    fullName: Final[str | None]
    """Full name of the person or company."""
    firstName: Final[str | None]
    """First name of the person."""
    lastName: Final[str | None]
    """Last name of the person."""
    dob: Final[date | None]
    """Date of birth (YYYY-MM-DD)."""
    address: Final[dict[str, Any] | None]
    """Postal address. The platform publishes no keys."""
    institutionInfo: Final[dict[str, Any] | None]
    """Bank or other institution that holds the account. The platform publishes no keys."""
    device: Final[dict[str, Any] | None]
    """Device of the counterparty. The platform publishes no keys."""
    paymentMethod: Final[SdkPaymentMethod | None]
    """Account, card or wallet of the party."""

class _SdkTravelRuleDetailsFields(TypedDict, total=False):
    protocol: str | None
    required: bool | None
    obligationsCount: int | None
    originatorData: Mapping[str, Any] | None
    beneficiaryData: Mapping[str, Any] | None
    metadata: Mapping[str, Any] | None
    extra: Mapping[str, Any] | None

class SdkTravelRuleDetails(Model):
    """Travel rule data of a transfer that is submitted with a transaction token."""
    __match_args__ = (
        "status", "protocol", "required", "obligationsCount", "originatorData", "beneficiaryData", "metadata",
    )
    def __new__(cls, *, status: str, **values: Unpack[_SdkTravelRuleDetailsFields]) -> Self: ...
    def replace(self, *, status: str = ..., **changes: Unpack[_SdkTravelRuleDetailsFields]) -> Self: ...
    status: Final[str]
    """Status of the exchange with the provider of the counterparty, such as `AWAITING_COUNTERPARTY`."""
    protocol: Final[str | None]
    """Protocol of the exchange."""
    required: Final[bool | None]
    """`true` if the travel rule applies to the transfer."""
    obligationsCount: Final[int | None]
    """Number of obligations under the travel rule."""
    originatorData: Final[dict[str, Any] | None]
    """Data of the originator (IVMS 101)."""
    beneficiaryData: Final[dict[str, Any] | None]
    """Data of the beneficiary (IVMS 101)."""
    metadata: Final[dict[str, Any] | None]
    """Your own data about the exchange."""

class _RetrieveTransactionFromSdkFields(TypedDict, total=False):
    extra: Mapping[str, Any] | None

class RetrieveTransactionFromSdk(Model):
    """Parameters for retrieving a transaction with a transaction token."""
    __match_args__ = ("transaction_token",)
    def __new__(cls, *, transaction_token: str, **values: Unpack[_RetrieveTransactionFromSdkFields]) -> Self: ...
    def replace(self, *, transaction_token: str = ..., **changes: Unpack[_RetrieveTransactionFromSdkFields]) -> Self: ...
    transaction_token: Final[str]
    """Transaction token (`sdk_token`) that your backend created."""

class _ListTransactionRulesFields(TypedDict, total=False):
    source: TransactionRuleSource | str | None
    category: str | None
    mode: TransactionRuleMode | str | None
    bundle: str | None
    search: str | None
    ordering: str | None
    limit: int | None
    offset: int | None
    extra: Mapping[str, Any] | None

class ListTransactionRules(Model):
    """Parameters for listing transaction rules."""
    __match_args__ = ("source", "category", "mode", "bundle", "search", "ordering", "limit", "offset",)
    def __new__(cls, **values: Unpack[_ListTransactionRulesFields]) -> Self: ...
    def replace(self, **changes: Unpack[_ListTransactionRulesFields]) -> Self: ...
    source: Final[TransactionRuleSource | None]
    """Filter by origin of the rule: `PRESET` (from the library) or `CUSTOM` (your own)."""
    category: Final[str | None]
    """Filter by category."""
    mode: Final[TransactionRuleMode | None]
    """Filter by mode: `ACTIVE`, `DISABLED` or `TEST`."""
    bundle: Final[str | None]
    """Filter by bundle of the library, such as `aml_ctf`."""
    search: Final[str | None]
    """Searches the text of the rules."""
    ordering: Final[str | None]
    """Field to sort by; a leading `-` reverses the order."""
    limit: Final[int | None]
    """Maximum number of results per page."""
    offset: Final[int | None]
    """Number of results to skip."""

_TransactionRulePageFields = TypedDict("_TransactionRulePageFields", {
    "count": int | None, "next": str | None, "previous": str | None,
    "results": Sequence[TransactionRule | Mapping[str, Any]] | None, "extra": Mapping[str, Any] | None,
}, total=False)

class TransactionRulePage(Page[TransactionRule]):
    """Page of transaction rules."""
    __match_args__ = ("count", "next", "previous", "results",)
    def __new__(cls, **values: Unpack[_TransactionRulePageFields]) -> Self: ...
    def replace(self, **changes: Unpack[_TransactionRulePageFields]) -> Self: ...

class AsyncTransactionRulePage(AsyncPage[TransactionRule]):
    """Page of transaction rules."""
    __match_args__ = ("count", "next", "previous", "results",)
    def __new__(cls, **values: Unpack[_TransactionRulePageFields]) -> Self: ...
    def replace(self, **changes: Unpack[_TransactionRulePageFields]) -> Self: ...

_TransactionRuleFields = TypedDict("_TransactionRuleFields", {
    "uuid": str | None, "title": str | None, "description": str | None, "category": str | None,
    "mode": TransactionRuleMode | str | None, "evaluation_mode": EvaluationMode | str | None,
    "scope": TransactionRuleScope | Mapping[str, Any] | None,
    "conditions": Sequence[TransactionRuleCondition | Mapping[str, Any]] | None,
    "aggregation": Sequence[TransactionRuleAggregation | Mapping[str, Any]] | None,
    "actions": Sequence[TransactionRuleAction | Mapping[str, Any]] | None, "metadata": Mapping[str, Any] | None,
    "severity": RiskSeverity | str | None, "source": TransactionRuleSource | str | None, "library_key": str | None,
    "latest_triggered_at": datetime | str | None, "run_count": int | None, "approved_count": int | None,
    "reviewed_count": int | None, "declined_count": int | None, "awaiting_user_count": int | None,
    "approved_pct": float | None, "reviewed_pct": float | None, "declined_pct": float | None,
    "created_at": datetime | str | None, "updated_at": datetime | str | None, "extra": Mapping[str, Any] | None,
}, total=False)

class TransactionRule(Model):
    """Transaction rule."""
    __match_args__ = (
        "uuid", "title", "description", "category", "mode", "evaluation_mode", "scope", "conditions", "aggregation",
        "actions", "metadata", "severity", "source", "library_key", "latest_triggered_at", "run_count",
        "approved_count", "reviewed_count", "declined_count", "awaiting_user_count", "approved_pct", "reviewed_pct",
        "declined_pct", "created_at", "updated_at",
    )
    def __new__(cls, **values: Unpack[_TransactionRuleFields]) -> Self: ...
    def replace(self, **changes: Unpack[_TransactionRuleFields]) -> Self: ...
    uuid: Final[str]
    """Rule ID (UUID)."""
    title: Final[str | None]
    """Title of the rule."""
    description: Final[str | None]
    """Description of the rule."""
    category: Final[str | None]
    """Category of the rule, such as `aml`."""
    mode: Final[TransactionRuleMode | None]
    """Mode of the rule."""
    evaluation_mode: Final[EvaluationMode | None]
    """Number of conditions that must be true: `ALL` or `ANY`."""
    scope: Final[TransactionRuleScope | None]
    """Transactions that the rule applies to."""
    conditions: Final[list[TransactionRuleCondition] | None]
    """Conditions on the transaction itself."""
    aggregation: Final[list[TransactionRuleAggregation] | None]
    """Conditions on the earlier transactions of the same subject."""
    actions: Final[list[TransactionRuleAction] | None]
    """Actions that are carried out when a transaction matches."""
    metadata: Final[dict[str, Any] | None]
    """Your own data about the rule."""
    severity: Final[RiskSeverity | None]
    """Severity of a match."""
    source: Final[TransactionRuleSource | None]
    """Origin of the rule: `PRESET` (from the library) or `CUSTOM` (your own)."""
    library_key: Final[str | None]
    """Key of the rule in the library. Absent for rules of your own."""
    latest_triggered_at: Final[datetime | None]
    """Time of the latest match (RFC 3339)."""
    run_count: Final[int | None]
    """Number of evaluations."""
    approved_count: Final[int | None]
    """Number of matching transactions that were approved."""
    reviewed_count: Final[int | None]
    """Number of matching transactions that were sent to review."""
    declined_count: Final[int | None]
    """Number of matching transactions that were declined."""
    awaiting_user_count: Final[int | None]
    """Number of matching transactions that wait for the subject."""
    approved_pct: Final[float | None]
    """Percentage of matching transactions that were approved, 0 to 100."""
    reviewed_pct: Final[float | None]
    """Percentage of matching transactions that were sent to review, 0 to 100."""
    declined_pct: Final[float | None]
    """Percentage of matching transactions that were declined, 0 to 100."""
    created_at: Final[datetime | None]
    """Creation time (RFC 3339)."""
    updated_at: Final[datetime | None]
    """Time of the last change (RFC 3339)."""

class _TransactionRuleScopeFields(TypedDict, total=False):
    transaction_types: Sequence[str] | None
    directions: Sequence[FundsDirection | str] | None
    action_types: Sequence[str] | None
    extra: Mapping[str, Any] | None

class TransactionRuleScope(Model):
    """Transactions that a rule applies to. An unset field does not restrict them."""
    __match_args__ = ("transaction_types", "directions", "action_types",)
    def __new__(cls, **values: Unpack[_TransactionRuleScopeFields]) -> Self: ...
    def replace(self, **changes: Unpack[_TransactionRuleScopeFields]) -> Self: ...
    transaction_types: Final[list[str] | None]
    """Categories of transactions, such as `finance`."""
    directions: Final[list[FundsDirection] | None]
    """Directions of the funds."""
    action_types: Final[list[str] | None]
    """Your own labels of actions, such as `withdrawal`."""

class _TransactionRuleConditionFields(TypedDict, total=False):
    value: Any
    value_type: RuleValueType | str | None
    score: float | None
    group_index: int | None
    group_logic: TransactionRuleLogic | str | None
    groups_logic: TransactionRuleLogic | str | None
    extra: Mapping[str, Any] | None

class TransactionRuleCondition(Model):
    """Condition of a transaction rule: compares a field of the transaction with a value."""
    __match_args__ = (
        "field", "operator", "value", "value_type", "score", "group_index", "group_logic", "groups_logic",
    )
    def __new__(cls, *, field: str, operator: TransactionRuleOperator | str, **values: Unpack[_TransactionRuleConditionFields]) -> Self: ...
    def replace(self, *, field: str = ..., operator: TransactionRuleOperator | str = ..., **changes: Unpack[_TransactionRuleConditionFields]) -> Self: ...
    field: Final[str]
    """Field to compare, such as `amount`."""
    operator: Final[TransactionRuleOperator]
    """Comparison operator."""
    value: Final[Any | None]
    """Value to compare with: of any type, or a list for the operators `in`, `not_in` and `contains_any`. Unused by
    the operators that test whether the field has a value."""
    value_type: Final[RuleValueType | None]
    """Meaning of `value`, if it is not the value itself: `list`, `field` or `relative_date`."""
    score: Final[float | None]
    """Points that the condition adds to the risk score when it is true, 0 to 100."""
    group_index: Final[int | None]
    """Index of the group that the condition belongs to."""
    group_logic: Final[TransactionRuleLogic | None]
    """Operator between the conditions of a group. Default: `AND`."""
    groups_logic: Final[TransactionRuleLogic | None]
    """Operator between the groups. Default: `OR`."""

class _TransactionRuleAggregationFields(TypedDict, total=False):
    metric: TransactionRuleMetric | str | None
    field: str | None
    operator: TransactionRuleOperator | str | None
    window: str | None
    filters: Mapping[str, Any] | None
    extra: Mapping[str, Any] | None

class TransactionRuleAggregation(Model):
    """Condition of a transaction rule on the earlier transactions of the same subject: computes a figure over a window of
    time and compares it with a value."""
    __match_args__ = ("metric", "field", "operator", "value", "window", "filters",)
    def __new__(cls, *, value: float, **values: Unpack[_TransactionRuleAggregationFields]) -> Self: ...
    def replace(self, *, value: float = ..., **changes: Unpack[_TransactionRuleAggregationFields]) -> Self: ...
    metric: Final[TransactionRuleMetric | None]
    """Figure to compute. Default: `count`."""
    field: Final[str | None]
    """Field to compute the figure of. Default: `amount`."""
    operator: Final[TransactionRuleOperator | None]
    """Comparison operator: `eq`, `ne`, `gt`, `gte`, `lt` or `lte`. Default: `eq`."""
    value: Final[float]
    """Value to compare the figure with."""
    window: Final[str | None]
    """Length of the window of time: a number followed by `m` (minutes), `h` (hours) or `d` (days), such as `30d`.
    Default: `1d`."""
    filters: Final[dict[str, Any] | None]
    """Earlier transactions to take into account, by field and value; a list of values matches any of them."""

class _TransactionRuleActionFields(TypedDict, total=False):
    value: Any
    workflow_id: str | None
    tag_uuid: str | None
    tag_name: str | None
    tag_color: str | None
    note: str | None
    list_id: str | None
    blueprint: str | None
    grouping: TransactionRuleGrouping | str | None
    attach_matched_transaction: bool | None
    extra: Mapping[str, Any] | None

class TransactionRuleAction(Model):
    """Action of a transaction rule. Which fields apply depends on `type`."""
    __match_args__ = (
        "type", "value", "workflow_id", "tag_uuid", "tag_name", "tag_color", "note", "list_id", "blueprint", "grouping",
        "attach_matched_transaction",
    )
    def __new__(cls, *, type: TransactionRuleActionType | str, **values: Unpack[_TransactionRuleActionFields]) -> Self: ...
    def replace(self, *, type: TransactionRuleActionType | str = ..., **changes: Unpack[_TransactionRuleActionFields]) -> Self: ...
    type: Final[TransactionRuleActionType]
    """Type of the action."""
    value: Final[Any | None]
    """Points to add to the risk score (an integer), required for `add_score`; new transaction status (a string, such
    as `IN_REVIEW`) for `change_status`."""
    workflow_id: Final[str | None]
    """Workflow ID (UUID) of the verification session that the subject has to complete; for `change_status` to
    `AWAITING_USER`."""
    tag_uuid: Final[str | None]
    """Tag ID (UUID); for `add_tags`."""
    tag_name: Final[str | None]
    """Name of the tag; for `add_tags`."""
    tag_color: Final[str | None]
    """Color of the tag; for `add_tags`."""
    note: Final[str | None]
    """Text of the note; required for `add_note`."""
    list_id: Final[str | None]
    """List ID (UUID); required for `add_to_list`."""
    blueprint: Final[str | None]
    """Case blueprint ID (UUID); for `open_case`."""
    grouping: Final[TransactionRuleGrouping | None]
    """Grouping of transactions into cases; for `open_case`."""
    attach_matched_transaction: Final[bool | None]
    """`true` to attach the transaction to the case; for `open_case`."""

class _CreateTransactionRuleFields(TypedDict, total=False):
    description: str | None
    evaluation_mode: EvaluationMode | str | None
    scope: TransactionRuleScope | Mapping[str, Any] | None
    conditions: Sequence[TransactionRuleCondition | Mapping[str, Any]] | None
    aggregation: Sequence[TransactionRuleAggregation | Mapping[str, Any]] | None
    actions: Sequence[TransactionRuleAction | Mapping[str, Any]] | None
    metadata: Mapping[str, Any] | None
    extra: Mapping[str, Any] | None

class CreateTransactionRule(Model):
    """Parameters for creating a transaction rule."""
    __match_args__ = (
        "title", "description", "category", "mode", "evaluation_mode", "scope", "conditions", "aggregation", "actions",
        "metadata",
    )
    def __new__(cls, *, title: str, category: str, mode: TransactionRuleMode | str, **values: Unpack[_CreateTransactionRuleFields]) -> Self: ...
    def replace(self, *, title: str = ..., category: str = ..., mode: TransactionRuleMode | str = ..., **changes: Unpack[_CreateTransactionRuleFields]) -> Self: ...
    title: Final[str]
    """Title of the rule."""
    description: Final[str | None]
    """Description of the rule."""
    category: Final[str]
    """Category of the rule, such as `aml`."""
    mode: Final[TransactionRuleMode]
    """Mode of the rule. Create new rules with `TEST`, which records matches without effect."""
    evaluation_mode: Final[EvaluationMode | None]
    """Number of conditions that must be true: `ALL` or `ANY`. All aggregations must be true in any case. Default:
    `ALL`."""
    scope: Final[TransactionRuleScope | None]
    """Transactions that the rule applies to. Default: all."""
    conditions: Final[list[TransactionRuleCondition] | None]
    """Conditions on the transaction itself."""
    aggregation: Final[list[TransactionRuleAggregation] | None]
    """Conditions on the earlier transactions of the same subject."""
    actions: Final[list[TransactionRuleAction] | None]
    """Actions that are carried out when a transaction matches."""
    metadata: Final[dict[str, Any] | None]
    """Your own data about the rule."""

class _UpdateTransactionRuleFields(TypedDict, total=False):
    title: str | None
    description: str | None
    category: str | None
    mode: TransactionRuleMode | str | None
    evaluation_mode: EvaluationMode | str | None
    scope: TransactionRuleScope | Mapping[str, Any] | None
    conditions: Sequence[TransactionRuleCondition | Mapping[str, Any]] | None
    aggregation: Sequence[TransactionRuleAggregation | Mapping[str, Any]] | None
    actions: Sequence[TransactionRuleAction | Mapping[str, Any]] | None
    metadata: Mapping[str, Any] | None
    extra: Mapping[str, Any] | None

class UpdateTransactionRule(Model):
    """Parameters for updating a transaction rule. Unset fields stay unchanged."""
    __match_args__ = (
        "title", "description", "category", "mode", "evaluation_mode", "scope", "conditions", "aggregation", "actions",
        "metadata",
    )
    def __new__(cls, **values: Unpack[_UpdateTransactionRuleFields]) -> Self: ...
    def replace(self, **changes: Unpack[_UpdateTransactionRuleFields]) -> Self: ...
    title: Final[str | None]
    """Title of the rule."""
    description: Final[str | None]
    """Description of the rule."""
    category: Final[str | None]
    """Category of the rule, such as `aml`."""
    mode: Final[TransactionRuleMode | None]
    """Mode of the rule. The only field that can be changed for rules of the library."""
    evaluation_mode: Final[EvaluationMode | None]
    """Number of conditions that must be true: `ALL` or `ANY`."""
    scope: Final[TransactionRuleScope | None]
    """Transactions that the rule applies to."""
    conditions: Final[list[TransactionRuleCondition] | None]
    """Conditions on the transaction itself; they replace the existing ones."""
    aggregation: Final[list[TransactionRuleAggregation] | None]
    """Conditions on the earlier transactions of the same subject; they replace the existing ones."""
    actions: Final[list[TransactionRuleAction] | None]
    """Actions that are carried out when a transaction matches; they replace the existing ones."""
    metadata: Final[dict[str, Any] | None]
    """Your own data about the rule."""

class _BacktestTransactionRuleFields(TypedDict, total=False):
    conditions: Sequence[TransactionRuleCondition | Mapping[str, Any]] | None
    aggregation: Sequence[TransactionRuleAggregation | Mapping[str, Any]] | None
    evaluation_mode: EvaluationMode | str | None
    scope: TransactionRuleScope | Mapping[str, Any] | None
    period_days: int | None
    extra: Mapping[str, Any] | None

class BacktestTransactionRule(Model):
    """Parameters for testing a rule against past transactions. Send the configuration that you intend to activate."""
    __match_args__ = ("conditions", "aggregation", "evaluation_mode", "scope", "period_days",)
    def __new__(cls, **values: Unpack[_BacktestTransactionRuleFields]) -> Self: ...
    def replace(self, **changes: Unpack[_BacktestTransactionRuleFields]) -> Self: ...
    conditions: Final[list[TransactionRuleCondition] | None]
    """Conditions on the transaction itself. Default: none."""
    aggregation: Final[list[TransactionRuleAggregation] | None]
    """Conditions on the earlier transactions of the same subject. Default: none."""
    evaluation_mode: Final[EvaluationMode | None]
    """Number of conditions that must be true: `ALL` or `ANY`. Default: `ALL`."""
    scope: Final[TransactionRuleScope | None]
    """Transactions that the rule applies to. Default: all."""
    period_days: Final[int | None]
    """Number of days to go back, 1 to 365. Default: 90."""

_TransactionRuleBacktestFields = TypedDict("_TransactionRuleBacktestFields", {
    "evaluated": int | None, "matched": int | None, "affected_entities": int | None, "period_days": int | None,
    "extra": Mapping[str, Any] | None,
}, total=False)

class TransactionRuleBacktest(Model):
    """Result of testing a rule against past transactions."""
    __match_args__ = ("evaluated", "matched", "affected_entities", "period_days",)
    def __new__(cls, **values: Unpack[_TransactionRuleBacktestFields]) -> Self: ...
    def replace(self, **changes: Unpack[_TransactionRuleBacktestFields]) -> Self: ...
    evaluated: Final[int | None]
    """Number of transactions that were evaluated, newest first; the platform limits it."""
    matched: Final[int | None]
    """Number of transactions that matched."""
    affected_entities: Final[int | None]
    """Number of different subjects of the transactions that matched."""
    period_days: Final[int | None]
    """Number of days that were evaluated."""

class _ListTransactionRuleLibraryFields(TypedDict, total=False):
    bundle: str | None
    category: str | None
    search: str | None
    limit: int | None
    offset: int | None
    extra: Mapping[str, Any] | None

class ListTransactionRuleLibrary(Model):
    """Parameters for listing the library of transaction rules."""
    __match_args__ = ("bundle", "category", "search", "limit", "offset",)
    def __new__(cls, **values: Unpack[_ListTransactionRuleLibraryFields]) -> Self: ...
    def replace(self, **changes: Unpack[_ListTransactionRuleLibraryFields]) -> Self: ...
    bundle: Final[str | None]
    """Filter by bundle, such as `aml_ctf`."""
    category: Final[str | None]
    """Filter by category."""
    search: Final[str | None]
    """Searches the text of the rules."""
    limit: Final[int | None]
    """Maximum number of results per page."""
    offset: Final[int | None]
    """Number of results to skip."""

_TransactionRuleLibraryPageFields = TypedDict("_TransactionRuleLibraryPageFields", {
    "count": int | None, "next": str | None, "previous": str | None,
    "results": Sequence[TransactionRuleLibraryEntry | Mapping[str, Any]] | None, "extra": Mapping[str, Any] | None,
}, total=False)

class TransactionRuleLibraryPage(Page[TransactionRuleLibraryEntry]):
    """Page of the library of transaction rules."""
    __match_args__ = ("count", "next", "previous", "results",)
    def __new__(cls, **values: Unpack[_TransactionRuleLibraryPageFields]) -> Self: ...
    def replace(self, **changes: Unpack[_TransactionRuleLibraryPageFields]) -> Self: ...

class AsyncTransactionRuleLibraryPage(AsyncPage[TransactionRuleLibraryEntry]):
    """Page of the library of transaction rules."""
    __match_args__ = ("count", "next", "previous", "results",)
    def __new__(cls, **values: Unpack[_TransactionRuleLibraryPageFields]) -> Self: ...
    def replace(self, **changes: Unpack[_TransactionRuleLibraryPageFields]) -> Self: ...

_TransactionRuleLibraryEntryFields = TypedDict("_TransactionRuleLibraryEntryFields", {
    "library_key": str | None, "title": str | None, "description": str | None, "category": str | None,
    "evaluation_mode": EvaluationMode | str | None, "scope": TransactionRuleScope | Mapping[str, Any] | None,
    "conditions": Sequence[TransactionRuleCondition | Mapping[str, Any]] | None,
    "aggregation": Sequence[TransactionRuleAggregation | Mapping[str, Any]] | None,
    "actions": Sequence[TransactionRuleAction | Mapping[str, Any]] | None, "metadata": Mapping[str, Any] | None,
    "bundle": str | None, "tags": Sequence[str] | None, "industries": Sequence[str] | None, "source": str | None,
    "is_installed": bool | None, "extra": Mapping[str, Any] | None,
}, total=False)

class TransactionRuleLibraryEntry(Model):
    """Rule in the library of the platform."""
    __match_args__ = (
        "library_key", "title", "description", "category", "evaluation_mode", "scope", "conditions", "aggregation",
        "actions", "metadata", "bundle", "tags", "industries", "source", "is_installed",
    )
    def __new__(cls, **values: Unpack[_TransactionRuleLibraryEntryFields]) -> Self: ...
    def replace(self, **changes: Unpack[_TransactionRuleLibraryEntryFields]) -> Self: ...
    library_key: Final[str]
    """Key of the rule in the library, such as `structuring-inbound`."""
    title: Final[str | None]
    """Title of the rule."""
    description: Final[str | None]
    """Description of the rule."""
    category: Final[str | None]
    """Category of the rule, such as `aml`."""
    evaluation_mode: Final[EvaluationMode | None]
    """Number of conditions that must be true: `ALL` or `ANY`."""
    scope: Final[TransactionRuleScope | None]
    """Transactions that the rule applies to."""
    conditions: Final[list[TransactionRuleCondition] | None]
    """Conditions on the transaction itself."""
    aggregation: Final[list[TransactionRuleAggregation] | None]
    """Conditions on the earlier transactions of the same subject."""
    actions: Final[list[TransactionRuleAction] | None]
    """Actions that are carried out when a transaction matches."""
    metadata: Final[dict[str, Any] | None]
    """Further data about the rule. The platform publishes no keys."""
    bundle: Final[str | None]
    """Bundle that the rule belongs to, such as `aml_ctf`."""
    tags: Final[list[str] | None]
    """Tags of the rule."""
    industries: Final[list[str] | None]
    """Industries that the rule is meant for."""
    source: Final[str | None]
    """Regulation or typology that the rule is based on."""
    is_installed: Final[bool | None]
    """`true` if the rule is installed in the application."""

class _SelectLibraryRulesFields(TypedDict, total=False):
    library_keys: Sequence[str] | None
    bundle: str | None
    extra: Mapping[str, Any] | None

class SelectLibraryRules(Model):
    """Parameters for installing or uninstalling rules of the library. Set at least one field; with both, only the keys
    that belong to the bundle are selected."""
    __match_args__ = ("library_keys", "bundle",)
    def __new__(cls, **values: Unpack[_SelectLibraryRulesFields]) -> Self: ...
    def replace(self, **changes: Unpack[_SelectLibraryRulesFields]) -> Self: ...
    library_keys: Final[list[str] | None]
    """Keys of rules in the library, such as `structuring-inbound`."""
    bundle: Final[str | None]
    """Bundle of the library, such as `aml_ctf`."""

_InstalledLibraryRulesFields = TypedDict("_InstalledLibraryRulesFields", {
    "installed_library_keys": Sequence[str] | None, "installed_count": int | None, "uninstalled_count": int | None,
    "extra": Mapping[str, Any] | None,
}, total=False)

class InstalledLibraryRules(Model):
    """Result of installing or uninstalling rules of the library."""
    __match_args__ = ("installed_library_keys", "installed_count", "uninstalled_count",)
    def __new__(cls, **values: Unpack[_InstalledLibraryRulesFields]) -> Self: ...
    def replace(self, **changes: Unpack[_InstalledLibraryRulesFields]) -> Self: ...
    installed_library_keys: Final[list[str] | None]
    """Keys of the rules of the library that are installed."""
    installed_count: Final[int | None]
    """Number of rules that were installed. Rules that were installed before do not count."""
    uninstalled_count: Final[int | None]
    """Number of rules that were uninstalled."""

class _ScreenWalletFields(TypedDict, total=False):
    direction: WalletTransferDirection | str | None
    extra: Mapping[str, Any] | None

class ScreenWallet(Model):
    """Parameters for screening a wallet."""
    __match_args__ = ("wallet_address", "blockchain", "direction",)
    def __new__(cls, *, wallet_address: str, blockchain: Blockchain | str, **values: Unpack[_ScreenWalletFields]) -> Self: ...
    def replace(self, *, wallet_address: str = ..., blockchain: Blockchain | str = ..., **changes: Unpack[_ScreenWalletFields]) -> Self: ...
    wallet_address: Final[str]
    """Address of the wallet."""
    blockchain: Final[Blockchain]
    """Blockchain or asset of the wallet, such as `BTC` or `ETH`."""
    direction: Final[WalletTransferDirection | None]
    """Direction of the transfer that the screening is for. Default: none."""

_WalletScreeningResultFields = TypedDict("_WalletScreeningResultFields", {
    "provider": str | None, "screening_type": str | None, "risk_score": int | None,
    "severity": RiskSeverity | str | None, "status": WalletScreeningStatus | str | None, "summary": str | None,
    "wallet_address": str | None, "blockchain": str | None, "sanctions_hit": bool | None,
    "dominant_risk_category": str | None, "risk_factors": Sequence[WalletRiskFactor | Mapping[str, Any]] | None,
    "source_of_funds": Sequence[FundsExposure | Mapping[str, Any]] | None,
    "destination_of_funds": Sequence[FundsExposure | Mapping[str, Any]] | None,
    "counterparty_connections": Sequence[CounterpartyConnection | Mapping[str, Any]] | None,
    "report_signature": str | None, "extra": Mapping[str, Any] | None,
}, total=False)

class WalletScreeningResult(Model):
    """Result of screening a wallet."""
    __match_args__ = (
        "provider", "screening_type", "risk_score", "severity", "status", "summary", "wallet_address", "blockchain",
        "sanctions_hit", "dominant_risk_category", "risk_factors", "source_of_funds", "destination_of_funds",
        "counterparty_connections", "report_signature",
    )
    def __new__(cls, **values: Unpack[_WalletScreeningResultFields]) -> Self: ...
    def replace(self, **changes: Unpack[_WalletScreeningResultFields]) -> Self: ...
    provider: Final[str | None]
    """Name of the screening provider."""
    screening_type: Final[str | None]
    """Type of the screening; always `WALLET_SCREENING`."""
    risk_score: Final[int | None]
    """Risk score, 0 (no risk) to 100."""
    severity: Final[RiskSeverity | None]
    """Risk severity that follows from the score."""
    status: Final[WalletScreeningStatus]
    """Status of the screening. Only `SCREENED` has a risk score that counts."""
    summary: Final[str | None]
    """Summary of the result, in English."""
    wallet_address: Final[str | None]
    """Address of the wallet."""
    blockchain: Final[str | None]
    """Blockchain or asset of the wallet."""
    sanctions_hit: Final[bool | None]
    """`true` if the wallet is on a sanctions list."""
    dominant_risk_category: Final[str | None]
    """Category of the largest risk. Absent if there is none."""
    risk_factors: Final[list[WalletRiskFactor] | None]
    """Factors that led to the risk score."""
    source_of_funds: Final[list[FundsExposure] | None]
    """Origin of the funds that the wallet received."""
    destination_of_funds: Final[list[FundsExposure] | None]
    """Destination of the funds that the wallet sent."""
    counterparty_connections: Final[list[CounterpartyConnection] | None]
    """Entities that the wallet exchanged funds with."""
    report_signature: Final[str | None]
    """Signature of the platform over the result; required for the report."""

class _WalletRiskFactorFields(TypedDict, total=False):
    source: RiskFactorSource | str | None
    category: str | None
    label: str | None
    entity_name: str | None
    direction: RiskFactorDirection | str | None
    exposure_type: ExposureType | str | None
    amount_usd: Decimal | int | float | str | None
    percentage: float | None
    is_high_risk: bool | None
    description: str | None
    extra: Mapping[str, Any] | None

class WalletRiskFactor(Model):
    """Factor that led to the risk score of a wallet."""
    __match_args__ = (
        "source", "category", "label", "entity_name", "direction", "exposure_type", "amount_usd", "percentage",
        "is_high_risk", "description",
    )
    def __new__(cls, **values: Unpack[_WalletRiskFactorFields]) -> Self: ...
    def replace(self, **changes: Unpack[_WalletRiskFactorFields]) -> Self: ...
    source: Final[RiskFactorSource | None]
    """Origin of the factor: the owner of the wallet, or its transfers."""
    category: Final[str | None]
    """Risk category."""
    label: Final[str | None]
    """Display name of the category."""
    entity_name: Final[str | None]
    """Name of the entity the wallet exchanged funds with."""
    direction: Final[RiskFactorDirection | None]
    """Direction of the funds."""
    exposure_type: Final[ExposureType | None]
    """Directness of the exposure."""
    amount_usd: Final[Decimal | None]
    """Amount in US dollars."""
    percentage: Final[float | None]
    """Percentage of the wallet's funds, 0 to 100."""
    is_high_risk: Final[bool | None]
    """`true` if the category is a high risk."""
    description: Final[str | None]
    """Description of the factor, in English."""

class _FundsExposureFields(TypedDict, total=False):
    category: str | None
    entity_name: str | None
    entity_type: str | None
    entity_subtype: str | None
    exposure_direction: ExposureDirection | str | None
    exposure_type: ExposureType | str | None
    is_direct: bool | None
    amount_usd: Decimal | int | float | str | None
    percentage: float | None
    hops: int | None
    country: str | None
    extra: Mapping[str, Any] | None

class FundsExposure(Model):
    """Part of the funds of a wallet, with the entity that they came from or went to."""
    __match_args__ = (
        "category", "entity_name", "entity_type", "entity_subtype", "exposure_direction", "exposure_type", "is_direct",
        "amount_usd", "percentage", "hops", "country",
    )
    def __new__(cls, **values: Unpack[_FundsExposureFields]) -> Self: ...
    def replace(self, **changes: Unpack[_FundsExposureFields]) -> Self: ...
    category: Final[str | None]
    """Risk category of the entity."""
    entity_name: Final[str | None]
    """Name of the entity."""
    entity_type: Final[str | None]
    """Type of the entity, such as an exchange."""
    entity_subtype: Final[str | None]
    """Subtype of the entity."""
    exposure_direction: Final[ExposureDirection | None]
    """Direction of the funds."""
    exposure_type: Final[ExposureType | None]
    """Directness of the exposure: `direct` or `indirect`."""
    is_direct: Final[bool | None]
    """`true` if the wallet exchanged funds with the entity itself."""
    amount_usd: Final[Decimal | None]
    """Amount in US dollars."""
    percentage: Final[float | None]
    """Percentage of the wallet's funds, 0 to 100."""
    hops: Final[int | None]
    """Number of transfers between the wallet and the entity."""
    country: Final[str | None]
    """Country of the entity."""

class _CounterpartyConnectionFields(TypedDict, total=False):
    entity_name: str | None
    entity_type: str | None
    entity_subtype: str | None
    risk_level: RiskSeverity | str | None
    categories: Sequence[str] | None
    received_usd: Decimal | int | float | str | None
    sent_usd: Decimal | int | float | str | None
    received_hops: int | None
    sent_hops: int | None
    percentage: float | None
    is_direct: bool | None
    country: str | None
    extra: Mapping[str, Any] | None

class CounterpartyConnection(Model):
    """Entity that a wallet exchanged funds with."""
    __match_args__ = (
        "entity_name", "entity_type", "entity_subtype", "risk_level", "categories", "received_usd", "sent_usd",
        "received_hops", "sent_hops", "percentage", "is_direct", "country",
    )
    def __new__(cls, **values: Unpack[_CounterpartyConnectionFields]) -> Self: ...
    def replace(self, **changes: Unpack[_CounterpartyConnectionFields]) -> Self: ...
    entity_name: Final[str | None]
    """Name of the entity."""
    entity_type: Final[str | None]
    """Type of the entity, such as an exchange."""
    entity_subtype: Final[str | None]
    """Subtype of the entity."""
    risk_level: Final[RiskSeverity | None]
    """Risk severity of the entity."""
    categories: Final[list[str] | None]
    """Risk categories of the entity."""
    received_usd: Final[Decimal | None]
    """Amount that the wallet received from the entity, in US dollars."""
    sent_usd: Final[Decimal | None]
    """Amount that the wallet sent to the entity, in US dollars."""
    received_hops: Final[int | None]
    """Number of transfers between the entity and the wallet, for received funds."""
    sent_hops: Final[int | None]
    """Number of transfers between the wallet and the entity, for sent funds."""
    percentage: Final[float | None]
    """Percentage of the wallet's funds, 0 to 100."""
    is_direct: Final[bool | None]
    """`true` if the wallet exchanged funds with the entity itself."""
    country: Final[str | None]
    """Country of the entity."""

class _GenerateWalletScreeningPdfFields(TypedDict, total=False):
    provider: str | None
    screening_type: str | None
    risk_score: int | None
    severity: RiskSeverity | str | None
    status: WalletScreeningStatus | str | None
    summary: str | None
    wallet_address: str | None
    blockchain: str | None
    sanctions_hit: bool | None
    dominant_risk_category: str | None
    risk_factors: Sequence[WalletRiskFactor | Mapping[str, Any]] | None
    source_of_funds: Sequence[FundsExposure | Mapping[str, Any]] | None
    destination_of_funds: Sequence[FundsExposure | Mapping[str, Any]] | None
    counterparty_connections: Sequence[CounterpartyConnection | Mapping[str, Any]] | None
    extra: Mapping[str, Any] | None

class GenerateWalletScreeningPdf(Model):
    """Parameters for the report of a wallet screening: the complete, unchanged result of the screening."""
    __match_args__ = (
        "provider", "screening_type", "risk_score", "severity", "status", "summary", "wallet_address", "blockchain",
        "sanctions_hit", "dominant_risk_category", "risk_factors", "source_of_funds", "destination_of_funds",
        "counterparty_connections", "report_signature",
    )
    def __new__(cls, *, report_signature: str, **values: Unpack[_GenerateWalletScreeningPdfFields]) -> Self: ...
    def replace(self, *, report_signature: str = ..., **changes: Unpack[_GenerateWalletScreeningPdfFields]) -> Self: ...
    provider: Final[str | None]
    """Name of the screening provider."""
    screening_type: Final[str | None]
    """Type of the screening; always `WALLET_SCREENING`."""
    risk_score: Final[int | None]
    """Risk score, 0 (no risk) to 100."""
    severity: Final[RiskSeverity | None]
    """Risk severity that follows from the score."""
    status: Final[WalletScreeningStatus | None]
    """Status of the screening."""
    summary: Final[str | None]
    """Summary of the result."""
    wallet_address: Final[str | None]
    """Address of the wallet."""
    blockchain: Final[str | None]
    """Blockchain or asset of the wallet."""
    sanctions_hit: Final[bool | None]
    """`true` if the wallet is on a sanctions list."""
    dominant_risk_category: Final[str | None]
    """Category of the largest risk. Sent as `null` when unset, because the platform requires the field."""
    risk_factors: Final[list[WalletRiskFactor] | None]
    """Factors that led to the risk score."""
    source_of_funds: Final[list[FundsExposure] | None]
    """Origin of the funds that the wallet received."""
    destination_of_funds: Final[list[FundsExposure] | None]
    """Destination of the funds that the wallet sent."""
    counterparty_connections: Final[list[CounterpartyConnection] | None]
    """Entities that the wallet exchanged funds with."""
    report_signature: Final[str]
    """Signature of the platform over the result. The platform refuses a result that was changed."""

_TravelRuleSettingsFields = TypedDict("_TravelRuleSettingsFields", {
    "is_enabled": bool | None, "jurisdiction": str | None,
    "name_matching_strictness": NameMatchingStrictness | str | None, "confirmation_timeout_hours": int | None,
    "timeout_outcome": TimeoutOutcome | str | None, "threshold_amount": Decimal | int | float | str | None,
    "legal_name": str | None, "lei": str | None, "compliance_email": str | None, "is_discoverable": bool | None,
    "inbound_auto_accept": bool | None, "allow_self_declaration": bool | None, "allow_screenshot_proof": bool | None,
    "auto_wallet_verification": bool | None, "vasp_attribution_enabled": bool | None, "travel_address": str | None,
    "disabled_networks": Sequence[TravelRuleNetwork | str] | None,
    "networks": TravelRuleNetworkConnections | Mapping[str, Any] | None, "extra": Mapping[str, Any] | None,
}, total=False)

class TravelRuleSettings(Model):
    """Travel rule settings of the application: its profile as a VASP, and the policy for exchanges."""
    __match_args__ = (
        "is_enabled", "jurisdiction", "name_matching_strictness", "confirmation_timeout_hours", "timeout_outcome",
        "threshold_amount", "legal_name", "lei", "compliance_email", "is_discoverable", "inbound_auto_accept",
        "allow_self_declaration", "allow_screenshot_proof", "auto_wallet_verification", "vasp_attribution_enabled",
        "travel_address", "disabled_networks", "networks",
    )
    def __new__(cls, **values: Unpack[_TravelRuleSettingsFields]) -> Self: ...
    def replace(self, **changes: Unpack[_TravelRuleSettingsFields]) -> Self: ...
    is_enabled: Final[bool | None]
    """`true` if travel rule data is exchanged for outbound transfers."""
    jurisdiction: Final[str | None]
    """Jurisdiction of the VASP, such as `EU`; at most 8 characters."""
    name_matching_strictness: Final[NameMatchingStrictness | None]
    """Strictness of comparing the beneficiary's name with the name of the wallet holder."""
    confirmation_timeout_hours: Final[int | None]
    """Number of hours that a counterparty has for a response."""
    timeout_outcome: Final[TimeoutOutcome | None]
    """Outcome of a transfer whose counterparty did not respond in time."""
    threshold_amount: Final[Decimal | None]
    """Amount from which the travel rule applies, in the default currency of the application. 0 applies it to every
    transfer."""
    legal_name: Final[str | None]
    """Legal name of the VASP."""
    lei: Final[str | None]
    """Legal entity identifier (LEI, ISO 17442) of the VASP."""
    compliance_email: Final[str | None]
    """E-mail address of the compliance team."""
    is_discoverable: Final[bool | None]
    """`true` if other customers of Didit find the VASP in the directory."""
    inbound_auto_accept: Final[bool | None]
    """`true` if inbound transfers to known wallets are accepted automatically."""
    allow_self_declaration: Final[bool | None]
    """`true` if users may prove the ownership of a wallet by declaring it."""
    allow_screenshot_proof: Final[bool | None]
    """`true` if users may prove the ownership of a wallet by a screenshot."""
    auto_wallet_verification: Final[bool | None]
    """`true` if the ownership of self-hosted wallets is requested from users automatically."""
    vasp_attribution_enabled: Final[bool | None]
    """`true` if the VASP that hosts a wallet is looked up by the wallet's address."""
    travel_address: Final[str | None]
    """Travel address of the application, by which other VASPs reach it over the Travel Rule Protocol."""
    disabled_networks: Final[list[TravelRuleNetwork] | None]
    """Networks that are not used although they are available."""
    networks: Final[TravelRuleNetworkConnections | None]
    """State of each network."""

_TravelRuleNetworkConnectionsFields = TypedDict("_TravelRuleNetworkConnectionsFields", {
    "gtr": TravelRuleNetworkConnection | Mapping[str, Any] | None,
    "trust": TravelRuleNetworkConnection | Mapping[str, Any] | None,
    "verifyvasp": TravelRuleNetworkConnection | Mapping[str, Any] | None,
    "sygna": TravelRuleNetworkConnection | Mapping[str, Any] | None, "extra": Mapping[str, Any] | None,
}, total=False)

class TravelRuleNetworkConnections(Model):
    """State of each network for exchanging travel rule data."""
    __match_args__ = ("gtr", "trust", "verifyvasp", "sygna",)
    def __new__(cls, **values: Unpack[_TravelRuleNetworkConnectionsFields]) -> Self: ...
    def replace(self, **changes: Unpack[_TravelRuleNetworkConnectionsFields]) -> Self: ...
    gtr: Final[TravelRuleNetworkConnection | None]
    """Global Travel Rule (GTR)."""
    trust: Final[TravelRuleNetworkConnection | None]
    """TRUST (Travel Rule Universal Solution Technology)."""
    verifyvasp: Final[TravelRuleNetworkConnection | None]
    """VerifyVASP."""
    sygna: Final[TravelRuleNetworkConnection | None]
    """Sygna Bridge."""

_TravelRuleNetworkConnectionFields = TypedDict("_TravelRuleNetworkConnectionFields", {
    "rail": TravelRuleNetwork | str | None, "mode": TravelRuleNetworkMode | str | None,
    "platform_available": bool | None, "connected": bool | None, "extra": Mapping[str, Any] | None,
}, total=False)

class TravelRuleNetworkConnection(Model):
    """State of a network for exchanging travel rule data."""
    __match_args__ = ("rail", "mode", "platform_available", "connected",)
    def __new__(cls, **values: Unpack[_TravelRuleNetworkConnectionFields]) -> Self: ...
    def replace(self, **changes: Unpack[_TravelRuleNetworkConnectionFields]) -> Self: ...
    rail: Final[TravelRuleNetwork | None]
    """Name of the network."""
    mode: Final[TravelRuleNetworkMode | None]
    """Membership by which the network is used."""
    platform_available: Final[bool | None]
    """`true` if the network can be used through the membership of Didit."""
    connected: Final[bool | None]
    """`true` if a membership of your own is connected."""

class _UpdateTravelRuleSettingsFields(TypedDict, total=False):
    is_enabled: bool | None
    legal_name: str | None
    lei: str | None
    jurisdiction: str | None
    name_matching_strictness: NameMatchingStrictness | str | None
    confirmation_timeout_hours: int | None
    timeout_outcome: TimeoutOutcome | str | None
    compliance_email: str | None
    is_discoverable: bool | None
    threshold_amount: str | None
    inbound_auto_accept: bool | None
    allow_self_declaration: bool | None
    allow_screenshot_proof: bool | None
    auto_wallet_verification: bool | None
    vasp_attribution_enabled: bool | None
    disabled_networks: Sequence[TravelRuleNetwork | str] | None
    extra: Mapping[str, Any] | None

class UpdateTravelRuleSettings(Model):
    """Parameters for updating the travel rule settings. Unset fields stay unchanged."""
    __match_args__ = (
        "is_enabled", "legal_name", "lei", "jurisdiction", "name_matching_strictness", "confirmation_timeout_hours",
        "timeout_outcome", "compliance_email", "is_discoverable", "threshold_amount", "inbound_auto_accept",
        "allow_self_declaration", "allow_screenshot_proof", "auto_wallet_verification", "vasp_attribution_enabled",
        "disabled_networks",
    )
    def __new__(cls, **values: Unpack[_UpdateTravelRuleSettingsFields]) -> Self: ...
    def replace(self, **changes: Unpack[_UpdateTravelRuleSettingsFields]) -> Self: ...
    is_enabled: Final[bool | None]
    """`true` to exchange travel rule data for outbound transfers. Requires a legal name."""
    legal_name: Final[str | None]
    """Legal name of the VASP."""
    lei: Final[str | None]
    """Legal entity identifier (LEI, ISO 17442) of the VASP."""
    jurisdiction: Final[str | None]
    """Jurisdiction of the VASP, such as `EU`; at most 8 characters."""
    name_matching_strictness: Final[NameMatchingStrictness | None]
    """Strictness of comparing the beneficiary's name with the name of the wallet holder."""
    confirmation_timeout_hours: Final[int | None]
    """Number of hours that a counterparty has for a response, at least 1."""
    timeout_outcome: Final[TimeoutOutcome | None]
    """Outcome of a transfer whose counterparty did not respond in time."""
    compliance_email: Final[str | None]
    """E-mail address of the compliance team."""
    is_discoverable: Final[bool | None]
    """`true` to let other customers of Didit find the VASP in the directory."""
    threshold_amount: Final[str | None]
    """Amount from which the travel rule applies, in the default currency of the application: a decimal number as a
    string, such as `1000.00`. `0.00` applies it to every transfer."""
    inbound_auto_accept: Final[bool | None]
    """`true` to accept inbound transfers to known wallets automatically."""
    allow_self_declaration: Final[bool | None]
    """`true` to let users prove the ownership of a wallet by declaring it."""
    allow_screenshot_proof: Final[bool | None]
    """`true` to let users prove the ownership of a wallet by a screenshot."""
    auto_wallet_verification: Final[bool | None]
    """`true` to request the ownership of self-hosted wallets from users automatically."""
    vasp_attribution_enabled: Final[bool | None]
    """`true` to look up the VASP that hosts a wallet by the wallet's address."""
    disabled_networks: Final[list[TravelRuleNetwork] | None]
    """Networks not to use although they are available; they replace the existing ones. An empty list enables all."""

class _ListTravelRuleVaspsFields(TypedDict, total=False):
    search: str | None
    limit: int | None
    offset: int | None
    extra: Mapping[str, Any] | None

class ListTravelRuleVasps(Model):
    """Parameters for listing the directory of VASPs."""
    __match_args__ = ("search", "limit", "offset",)
    def __new__(cls, **values: Unpack[_ListTravelRuleVaspsFields]) -> Self: ...
    def replace(self, **changes: Unpack[_ListTravelRuleVaspsFields]) -> Self: ...
    search: Final[str | None]
    """Searches the names and identifiers of VASPs."""
    limit: Final[int | None]
    """Maximum number of results per page, at least 1. Default: 50."""
    offset: Final[int | None]
    """Number of results to skip. Default: 0."""

_VaspDirectoryPageFields = TypedDict("_VaspDirectoryPageFields", {
    "count": int | None, "next": str | None, "previous": str | None,
    "results": Sequence[VaspDirectoryEntry | Mapping[str, Any]] | None, "extra": Mapping[str, Any] | None,
}, total=False)

class VaspDirectoryPage(Page[VaspDirectoryEntry]):
    """Page of the directory of VASPs."""
    __match_args__ = ("count", "next", "previous", "results",)
    def __new__(cls, **values: Unpack[_VaspDirectoryPageFields]) -> Self: ...
    def replace(self, **changes: Unpack[_VaspDirectoryPageFields]) -> Self: ...

class AsyncVaspDirectoryPage(AsyncPage[VaspDirectoryEntry]):
    """Page of the directory of VASPs."""
    __match_args__ = ("count", "next", "previous", "results",)
    def __new__(cls, **values: Unpack[_VaspDirectoryPageFields]) -> Self: ...
    def replace(self, **changes: Unpack[_VaspDirectoryPageFields]) -> Self: ...

_VaspDirectoryEntryFields = TypedDict("_VaspDirectoryEntryFields", {
    "name": str | None, "lei": str | None, "jurisdiction": str | None, "dd_status": DueDiligenceStatus | str | None,
    "dd_score": int | None, "reachable_rails": Sequence[TravelRuleRail | str] | None, "is_didit_customer": bool | None,
    "dd_score_breakdown": Mapping[str, Any] | None, "dd_assessed_at": datetime | str | None,
    "extra": Mapping[str, Any] | None,
}, total=False)

class VaspDirectoryEntry(Model):
    """VASP in the directory, with its due diligence."""
    __match_args__ = (
        "name", "lei", "jurisdiction", "dd_status", "dd_score", "reachable_rails", "is_didit_customer",
        "dd_score_breakdown", "dd_assessed_at",
    )
    def __new__(cls, **values: Unpack[_VaspDirectoryEntryFields]) -> Self: ...
    def replace(self, **changes: Unpack[_VaspDirectoryEntryFields]) -> Self: ...
    name: Final[str | None]
    """Name of the VASP."""
    lei: Final[str | None]
    """Legal entity identifier (LEI, ISO 17442)."""
    jurisdiction: Final[str | None]
    """Jurisdiction of the VASP."""
    dd_status: Final[DueDiligenceStatus | None]
    """Status of the due diligence."""
    dd_score: Final[int | None]
    """Score of the due diligence, 0 to 100; higher is safer."""
    reachable_rails: Final[list[TravelRuleRail] | None]
    """Ways to reach the VASP, in order of preference."""
    is_didit_customer: Final[bool | None]
    """`true` if the VASP is a customer of Didit."""
    dd_score_breakdown: Final[dict[str, Any] | None]
    """Parts of the score: points by name."""
    dd_assessed_at: Final[datetime | None]
    """Time of the due diligence (RFC 3339)."""

class _CreateTravelRuleVaspFields(TypedDict, total=False):
    email: str | None
    jurisdiction: str | None
    invite: bool | None
    extra: Mapping[str, Any] | None

class CreateTravelRuleVasp(Model):
    """Parameters for adding a VASP to the directory. The platform publishes no schema: these are the fields that its own
    SDKs use."""
    __match_args__ = ("name", "email", "jurisdiction", "invite",)
    def __new__(cls, *, name: str, **values: Unpack[_CreateTravelRuleVaspFields]) -> Self: ...
    def replace(self, *, name: str = ..., **changes: Unpack[_CreateTravelRuleVaspFields]) -> Self: ...
    name: Final[str]
    """Name of the VASP."""
    email: Final[str | None]
    """E-mail address of its compliance team."""
    jurisdiction: Final[str | None]
    """Jurisdiction of the VASP, such as `EU`."""
    invite: Final[bool | None]
    """`true` to invite the VASP by e-mail."""

class _RegisterTravelRuleInboundFields(TypedDict, total=False):
    originator_data: Mapping[str, Any] | None
    beneficiary_data: Mapping[str, Any] | None
    originating_vasp: OriginatingVasp | Mapping[str, Any] | None
    extra: Mapping[str, Any] | None

class RegisterTravelRuleInbound(Model):
    """Parameters for registering travel rule data of a deposit that has already arrived on the blockchain."""
    __match_args__ = (
        "chain", "txid", "wallet_address", "amount", "currency", "originator_data", "beneficiary_data",
        "originating_vasp",
    )
    def __new__(cls, *, chain: str, txid: str, wallet_address: str, amount: str, currency: str, **values: Unpack[_RegisterTravelRuleInboundFields]) -> Self: ...
    def replace(self, *, chain: str = ..., txid: str = ..., wallet_address: str = ..., amount: str = ..., currency: str = ..., **changes: Unpack[_RegisterTravelRuleInboundFields]) -> Self: ...
    chain: Final[str]
    """Blockchain of the deposit, such as `ETH`."""
    txid: Final[str]
    """Hash of the transfer on the blockchain."""
    wallet_address: Final[str]
    """Address of the wallet that received the deposit."""
    amount: Final[str]
    """Amount in `currency`: a decimal number as a string, such as `0.25`."""
    currency: Final[str]
    """Symbol of the crypto-asset, such as `ETH`."""
    originator_data: Final[dict[str, Any] | None]
    """Data of the originator (IVMS 101)."""
    beneficiary_data: Final[dict[str, Any] | None]
    """Data of the beneficiary (IVMS 101)."""
    originating_vasp: Final[OriginatingVasp | None]
    """VASP that sent the deposit."""

class _OriginatingVaspFields(TypedDict, total=False):
    name: str | None
    lei: str | None
    travel_address: str | None
    extra: Mapping[str, Any] | None

class OriginatingVasp(Model):
    """VASP that sent a deposit."""
    __match_args__ = ("name", "lei", "travel_address",)
    def __new__(cls, **values: Unpack[_OriginatingVaspFields]) -> Self: ...
    def replace(self, **changes: Unpack[_OriginatingVaspFields]) -> Self: ...
    name: Final[str | None]
    """Name of the VASP."""
    lei: Final[str | None]
    """Legal entity identifier (LEI, ISO 17442)."""
    travel_address: Final[str | None]
    """Travel address, by which the VASP is reached over the Travel Rule Protocol."""

_TravelRuleInboundFields = TypedDict("_TravelRuleInboundFields", {
    "transaction_id": str | None, "txn_id": str | None, "created": bool | None,
    "travel_rule": TravelRuleTransfer | Mapping[str, Any] | None, "extra": Mapping[str, Any] | None,
}, total=False)

class TravelRuleInbound(Model):
    """Deposit that was registered for the travel rule."""
    __match_args__ = ("transaction_id", "txn_id", "created", "travel_rule",)
    def __new__(cls, **values: Unpack[_TravelRuleInboundFields]) -> Self: ...
    def replace(self, **changes: Unpack[_TravelRuleInboundFields]) -> Self: ...
    transaction_id: Final[str]
    """Transaction ID assigned by Didit (UUID)."""
    txn_id: Final[str | None]
    """Identifier of the transaction in your system, if there is one; otherwise assigned by the platform."""
    created: Final[bool | None]
    """`true` if the deposit was registered now, `false` if it was registered before."""
    travel_rule: Final[TravelRuleTransfer | None]
    """Exchange of travel rule data for the deposit."""

_TravelRuleTransferFields = TypedDict("_TravelRuleTransferFields", {
    "uuid": str | None, "status": TravelRuleStatus | str | None, "direction": FundsDirection | str | None,
    "rail": TravelRuleRail | str | None, "protocol": str | None, "ivms_version": str | None, "required": bool | None,
    "ownership_confirmed": bool | None, "deadline_at": datetime | str | None,
    "timeline": Sequence[TravelRuleTimelineEntry | Mapping[str, Any]] | None,
    "counterparty_vasp": CounterpartyVasp | Mapping[str, Any] | None, "originator_data": Mapping[str, Any] | None,
    "beneficiary_data": Mapping[str, Any] | None, "created_at": datetime | str | None,
    "extra": Mapping[str, Any] | None,
}, total=False)

class TravelRuleTransfer(Model):
    """Travel rule transfer: the exchange of data with the VASP of the counterparty."""
    __match_args__ = (
        "uuid", "status", "direction", "rail", "protocol", "ivms_version", "required", "ownership_confirmed",
        "deadline_at", "timeline", "counterparty_vasp", "originator_data", "beneficiary_data", "created_at",
    )
    def __new__(cls, **values: Unpack[_TravelRuleTransferFields]) -> Self: ...
    def replace(self, **changes: Unpack[_TravelRuleTransferFields]) -> Self: ...
    uuid: Final[str]
    """Transfer ID (UUID)."""
    status: Final[TravelRuleStatus | None]
    """Status of the exchange."""
    direction: Final[FundsDirection | None]
    """Direction of the funds: `INBOUND` or `OUTBOUND`."""
    rail: Final[TravelRuleRail | None]
    """Way by which the counterparty was reached. Absent while none is chosen."""
    protocol: Final[str | None]
    """Protocol of the exchange."""
    ivms_version: Final[str | None]
    """Version of the IVMS 101 standard that the data follows."""
    required: Final[bool | None]
    """`true` if the travel rule applies to the transfer."""
    ownership_confirmed: Final[bool | None]
    """`true` if the ownership of the wallet was confirmed. Absent if nothing was decided."""
    deadline_at: Final[datetime | None]
    """Time by which the counterparty has to respond (RFC 3339)."""
    timeline: Final[list[TravelRuleTimelineEntry] | None]
    """Status changes, oldest first."""
    counterparty_vasp: Final[CounterpartyVasp | None]
    """VASP of the counterparty. Absent if it is not known."""
    originator_data: Final[dict[str, Any] | None]
    """Data of the originator (IVMS 101)."""
    beneficiary_data: Final[dict[str, Any] | None]
    """Data of the beneficiary (IVMS 101)."""
    created_at: Final[datetime | None]
    """Creation time (RFC 3339)."""

_TravelRuleTimelineEntryFields = TypedDict("_TravelRuleTimelineEntryFields", {
    "status": str | None, "at": datetime | str | None, "detail": str | None, "extra": Mapping[str, Any] | None,
}, total=False)

class TravelRuleTimelineEntry(Model):
    """Status change of a travel rule transfer."""
    __match_args__ = ("status", "at", "detail",)
    def __new__(cls, **values: Unpack[_TravelRuleTimelineEntryFields]) -> Self: ...
    def replace(self, **changes: Unpack[_TravelRuleTimelineEntryFields]) -> Self: ...
    status: Final[str | None]
    """Status of the exchange after the change."""
    at: Final[datetime | None]
    """Time of the change (RFC 3339)."""
    detail: Final[str | None]
    """Details of the change, in English."""

_CounterpartyVaspFields = TypedDict("_CounterpartyVaspFields", {
    "name": str | None, "lei": str | None, "dd_score": int | None, "extra": Mapping[str, Any] | None,
}, total=False)

class CounterpartyVasp(Model):
    """VASP of the counterparty of a transfer."""
    __match_args__ = ("name", "lei", "dd_score",)
    def __new__(cls, **values: Unpack[_CounterpartyVaspFields]) -> Self: ...
    def replace(self, **changes: Unpack[_CounterpartyVaspFields]) -> Self: ...
    name: Final[str | None]
    """Name of the VASP."""
    lei: Final[str | None]
    """Legal entity identifier (LEI, ISO 17442)."""
    dd_score: Final[int | None]
    """Score of the due diligence, 0 to 100; higher is safer."""

class _CreateTravelRuleWidgetSessionFields(TypedDict, total=False):
    holder_name: str | None
    vendor_data: str | None
    transaction_id: str | None
    satoshi_deposit_address: str | None
    callback_url: str | None
    expires_in_minutes: int | None
    extra: Mapping[str, Any] | None

class CreateTravelRuleWidgetSession(Model):
    """Parameters for creating a widget session, in which a user proves the ownership of a wallet."""
    __match_args__ = (
        "wallet_address", "chain", "holder_name", "vendor_data", "transaction_id", "satoshi_deposit_address",
        "callback_url", "expires_in_minutes",
    )
    def __new__(cls, *, wallet_address: str, chain: str, **values: Unpack[_CreateTravelRuleWidgetSessionFields]) -> Self: ...
    def replace(self, *, wallet_address: str = ..., chain: str = ..., **changes: Unpack[_CreateTravelRuleWidgetSessionFields]) -> Self: ...
    wallet_address: Final[str]
    """Address of the wallet."""
    chain: Final[str]
    """Blockchain of the wallet, such as `ETH`."""
    holder_name: Final[str | None]
    """Full name of the wallet holder."""
    vendor_data: Final[str | None]
    """Your own identifier of the wallet holder."""
    transaction_id: Final[str | None]
    """ID of the transaction that the proof is for (UUID)."""
    satoshi_deposit_address: Final[str | None]
    """Address to which the user sends a small amount as a proof (satoshi test)."""
    callback_url: Final[str | None]
    """URL the user is redirected to after the proof."""
    expires_in_minutes: Final[int | None]
    """Lifetime of the widget session in minutes."""

_TravelRuleWidgetSessionFields = TypedDict("_TravelRuleWidgetSessionFields", {
    "widget_session_id": str | None, "token": str | None, "url": str | None, "expires_at": datetime | str | None,
    "extra": Mapping[str, Any] | None,
}, total=False)

class TravelRuleWidgetSession(Model):
    """Widget session, in which a user proves the ownership of a wallet."""
    __match_args__ = ("widget_session_id", "token", "url", "expires_at",)
    def __new__(cls, **values: Unpack[_TravelRuleWidgetSessionFields]) -> Self: ...
    def replace(self, **changes: Unpack[_TravelRuleWidgetSessionFields]) -> Self: ...
    widget_session_id: Final[str]
    """Widget session ID (UUID)."""
    token: Final[str | None]
    """Token of the widget session."""
    url: Final[str | None]
    """URL of the page to send the user to; it contains the token."""
    expires_at: Final[datetime | None]
    """Time after which the widget session no longer works (RFC 3339)."""

_TravelRuleWidgetFields = TypedDict("_TravelRuleWidgetFields", {
    "vasp_name": str | None, "wallet_address": str | None, "chain": str | None, "holder_name": str | None,
    "allowed_methods": Sequence[WalletOwnershipMethod | str] | None, "transfer_status": str | None,
    "callback_url": str | None, "expires_at": datetime | str | None, "completed_at": datetime | str | None,
    "proofs": Sequence[WalletOwnershipProof | Mapping[str, Any]] | None, "customization": Mapping[str, Any] | None,
    "extra": Mapping[str, Any] | None,
}, total=False)

class TravelRuleWidget(Model):
    """Content of the widget in which a user proves the ownership of a wallet."""
    __match_args__ = (
        "vasp_name", "wallet_address", "chain", "holder_name", "allowed_methods", "transfer_status", "callback_url",
        "expires_at", "completed_at", "proofs", "customization",
    )
    def __new__(cls, **values: Unpack[_TravelRuleWidgetFields]) -> Self: ...
    def replace(self, **changes: Unpack[_TravelRuleWidgetFields]) -> Self: ...
    vasp_name: Final[str | None]
    """Name of the VASP that requests the proof."""
    wallet_address: Final[str | None]
    """Address of the wallet."""
    chain: Final[str | None]
    """Blockchain of the wallet, such as `ETH`."""
    holder_name: Final[str | None]
    """Full name of the wallet holder."""
    allowed_methods: Final[list[WalletOwnershipMethod] | None]
    """Methods of proof that the user can choose from."""
    transfer_status: Final[str | None]
    """Status of the travel rule transfer that the proof is for."""
    callback_url: Final[str | None]
    """URL the user is redirected to after the proof."""
    expires_at: Final[datetime | None]
    """Time after which the widget session no longer works (RFC 3339)."""
    completed_at: Final[datetime | None]
    """Time the proof was completed (RFC 3339)."""
    proofs: Final[list[WalletOwnershipProof] | None]
    """Proofs so far."""
    customization: Final[dict[str, Any] | None]
    """Appearance of the widget. The platform publishes no keys."""

_WalletOwnershipProofFields = TypedDict("_WalletOwnershipProofFields", {
    "proof_id": str | None, "method": WalletOwnershipMethod | str | None,
    "status": WalletOwnershipProofStatus | str | None, "wallet_address": str | None, "chain": str | None,
    "deposit_address": str | None, "expected_amount": Decimal | int | float | str | None,
    "expires_at": datetime | str | None, "challenge": str | None, "created_at": datetime | str | None,
    "extra": Mapping[str, Any] | None,
}, total=False)

class WalletOwnershipProof(Model):
    """Proof of the ownership of a wallet."""
    __match_args__ = (
        "proof_id", "method", "status", "wallet_address", "chain", "deposit_address", "expected_amount", "expires_at",
        "challenge", "created_at",
    )
    def __new__(cls, **values: Unpack[_WalletOwnershipProofFields]) -> Self: ...
    def replace(self, **changes: Unpack[_WalletOwnershipProofFields]) -> Self: ...
    proof_id: Final[str]
    """Proof ID (UUID)."""
    method: Final[WalletOwnershipMethod | None]
    """Method of the proof."""
    status: Final[WalletOwnershipProofStatus | None]
    """Status of the proof."""
    wallet_address: Final[str | None]
    """Address of the wallet."""
    chain: Final[str | None]
    """Blockchain of the wallet, such as `ETH`."""
    deposit_address: Final[str | None]
    """Address to send the amount to; for `SATOSHI_TEST`."""
    expected_amount: Final[Decimal | None]
    """Amount to send, in the asset of the blockchain; for `SATOSHI_TEST`."""
    expires_at: Final[datetime | None]
    """Time by which the proof has to be completed (RFC 3339)."""
    challenge: Final[str | None]
    """Message to sign; for `MESSAGE_SIGNING`."""
    created_at: Final[datetime | None]
    """Creation time (RFC 3339)."""

_TravelRulePickupFields = TypedDict("_TravelRulePickupFields", {
    "originator_vasp_name": str | None, "amount": Decimal | int | float | str | None, "currency": str | None,
    "beneficiary_wallet": str | None, "status": str | None, "extra": Mapping[str, Any] | None,
}, total=False)

class TravelRulePickup(Model):
    """Exchange that waits for the response of a counterparty without an account (pickup)."""
    __match_args__ = ("originator_vasp_name", "amount", "currency", "beneficiary_wallet", "status",)
    def __new__(cls, **values: Unpack[_TravelRulePickupFields]) -> Self: ...
    def replace(self, **changes: Unpack[_TravelRulePickupFields]) -> Self: ...
    originator_vasp_name: Final[str | None]
    """Name of the VASP that sends the funds."""
    amount: Final[Decimal | None]
    """Amount in `currency`."""
    currency: Final[str | None]
    """Symbol of the crypto-asset, such as `BTC`."""
    beneficiary_wallet: Final[str | None]
    """Address of the wallet that receives the funds."""
    status: Final[str | None]
    """Status of the exchange."""

class _RespondToTravelRulePickupFields(TypedDict, total=False):
    beneficiary_name: str | None
    extra: Mapping[str, Any] | None

class RespondToTravelRulePickup(Model):
    """Parameters for responding to an exchange as a counterparty without an account (pickup)."""
    __match_args__ = ("decision", "beneficiary_name",)
    def __new__(cls, *, decision: TravelRulePickupDecision | str, **values: Unpack[_RespondToTravelRulePickupFields]) -> Self: ...
    def replace(self, *, decision: TravelRulePickupDecision | str = ..., **changes: Unpack[_RespondToTravelRulePickupFields]) -> Self: ...
    decision: Final[TravelRulePickupDecision]
    """Decision of the counterparty: `accept` or `decline`."""
    beneficiary_name: Final[str | None]
    """Full name of the beneficiary, as the counterparty knows it."""

_TravelRulePickupResponseFields = TypedDict("_TravelRulePickupResponseFields", {
    "status": str | None, "extra": Mapping[str, Any] | None,
}, total=False)

class TravelRulePickupResponse(Model):
    """Result of responding to an exchange (pickup)."""
    __match_args__ = ("status",)
    def __new__(cls, **values: Unpack[_TravelRulePickupResponseFields]) -> Self: ...
    def replace(self, **changes: Unpack[_TravelRulePickupResponseFields]) -> Self: ...
    status: Final[str | None]
    """Status of the exchange after the response."""

class _ListTravelRuleWalletAddressesFields(TypedDict, total=False):
    limit: int | None
    offset: int | None
    extra: Mapping[str, Any] | None

class ListTravelRuleWalletAddresses(Model):
    """Parameters for listing the wallet address book."""
    __match_args__ = ("limit", "offset",)
    def __new__(cls, **values: Unpack[_ListTravelRuleWalletAddressesFields]) -> Self: ...
    def replace(self, **changes: Unpack[_ListTravelRuleWalletAddressesFields]) -> Self: ...
    limit: Final[int | None]
    """Maximum number of results per page, at least 1. Default: 50."""
    offset: Final[int | None]
    """Number of results to skip. Default: 0."""

_TravelRuleWalletAddressPageFields = TypedDict("_TravelRuleWalletAddressPageFields", {
    "count": int | None, "next": str | None, "previous": str | None,
    "results": Sequence[TravelRuleWalletAddress | Mapping[str, Any]] | None, "extra": Mapping[str, Any] | None,
}, total=False)

class TravelRuleWalletAddressPage(Page[TravelRuleWalletAddress]):
    """Page of the wallet address book."""
    __match_args__ = ("count", "next", "previous", "results",)
    def __new__(cls, **values: Unpack[_TravelRuleWalletAddressPageFields]) -> Self: ...
    def replace(self, **changes: Unpack[_TravelRuleWalletAddressPageFields]) -> Self: ...

class AsyncTravelRuleWalletAddressPage(AsyncPage[TravelRuleWalletAddress]):
    """Page of the wallet address book."""
    __match_args__ = ("count", "next", "previous", "results",)
    def __new__(cls, **values: Unpack[_TravelRuleWalletAddressPageFields]) -> Self: ...
    def replace(self, **changes: Unpack[_TravelRuleWalletAddressPageFields]) -> Self: ...

_TravelRuleWalletAddressFields = TypedDict("_TravelRuleWalletAddressFields", {
    "uuid": str | None, "address": str | None, "chain": str | None, "holder_vendor_data": str | None,
    "holder_name": str | None, "entity_type": TransactionEntityType | str | None, "is_ownership_verified": bool | None,
    "created_at": datetime | str | None, "self_declared": bool | None, "travel_address": str | None,
    "extra": Mapping[str, Any] | None,
}, total=False)

class TravelRuleWalletAddress(Model):
    """Wallet in the address book."""
    __match_args__ = (
        "uuid", "address", "chain", "holder_vendor_data", "holder_name", "entity_type", "is_ownership_verified",
        "created_at", "self_declared", "travel_address",
    )
    def __new__(cls, **values: Unpack[_TravelRuleWalletAddressFields]) -> Self: ...
    def replace(self, **changes: Unpack[_TravelRuleWalletAddressFields]) -> Self: ...
    uuid: Final[str]
    """Entry ID (UUID)."""
    address: Final[str | None]
    """Address of the wallet."""
    chain: Final[str | None]
    """Blockchain of the wallet, such as `ETH`. Absent if the entry is valid for all blockchains."""
    holder_vendor_data: Final[str | None]
    """Your own identifier of the wallet holder."""
    holder_name: Final[str | None]
    """Full name of the wallet holder."""
    entity_type: Final[TransactionEntityType | None]
    """Type of the wallet holder, such as `individual` or `company`."""
    is_ownership_verified: Final[bool | None]
    """`true` if the ownership of the wallet was proved."""
    created_at: Final[datetime | None]
    """Time the wallet was added (RFC 3339)."""
    self_declared: Final[bool | None]
    """`true` if the holder declared to own the wallet."""
    travel_address: Final[str | None]
    """Travel address of the wallet, by which other VASPs reach it over the Travel Rule Protocol."""

class _CreateTravelRuleWalletAddressFields(TypedDict, total=False):
    chain: str | None
    holder_vendor_data: str | None
    holder_name: str | None
    entity_type: TransactionEntityType | str | None
    self_declared: bool | None
    travel_address: str | None
    extra: Mapping[str, Any] | None

class CreateTravelRuleWalletAddress(Model):
    """Parameters for adding a wallet to the address book."""
    __match_args__ = (
        "address", "chain", "holder_vendor_data", "holder_name", "entity_type", "self_declared", "travel_address",
    )
    def __new__(cls, *, address: str, **values: Unpack[_CreateTravelRuleWalletAddressFields]) -> Self: ...
    def replace(self, *, address: str = ..., **changes: Unpack[_CreateTravelRuleWalletAddressFields]) -> Self: ...
    address: Final[str]
    """Address of the wallet."""
    chain: Final[str | None]
    """Blockchain of the wallet, such as `ETH`. Default: the entry is valid for all blockchains. Names of blockchains
    are compared as they are: `ethereum` is not `ETH`."""
    holder_vendor_data: Final[str | None]
    """Your own identifier of the wallet holder."""
    holder_name: Final[str | None]
    """Full name of the wallet holder."""
    entity_type: Final[TransactionEntityType | None]
    """Type of the wallet holder, such as `individual` or `company`. Default: `individual`."""
    self_declared: Final[bool | None]
    """`true` if the holder declared to own the wallet. Default: `false`."""
    travel_address: Final[str | None]
    """Travel address of the wallet, by which other VASPs reach it over the Travel Rule Protocol."""

class _UpdateTravelRuleWalletAddressFields(TypedDict, total=False):
    holder_name: str | None
    holder_vendor_data: str | None
    entity_type: TransactionEntityType | str | None
    travel_address: str | None
    extra: Mapping[str, Any] | None

class UpdateTravelRuleWalletAddress(Model):
    """Parameters for updating a wallet in the address book. Unset fields stay unchanged."""
    __match_args__ = ("holder_name", "holder_vendor_data", "entity_type", "travel_address",)
    def __new__(cls, **values: Unpack[_UpdateTravelRuleWalletAddressFields]) -> Self: ...
    def replace(self, **changes: Unpack[_UpdateTravelRuleWalletAddressFields]) -> Self: ...
    holder_name: Final[str | None]
    """Full name of the wallet holder."""
    holder_vendor_data: Final[str | None]
    """Your own identifier of the wallet holder."""
    entity_type: Final[TransactionEntityType | None]
    """Type of the wallet holder, such as `individual` or `company`."""
    travel_address: Final[str | None]
    """Travel address of the wallet, by which other VASPs reach it over the Travel Rule Protocol."""

_UpdatedTravelRuleWalletAddressFields = TypedDict("_UpdatedTravelRuleWalletAddressFields", {
    "holder_name": str | None, "holder_vendor_data": str | None, "entity_type": TransactionEntityType | str | None,
    "travel_address": str | None, "extra": Mapping[str, Any] | None,
}, total=False)

class UpdatedTravelRuleWalletAddress(Model):
    """Fields of a wallet in the address book that can be updated, with their new values."""
    __match_args__ = ("holder_name", "holder_vendor_data", "entity_type", "travel_address",)
    def __new__(cls, **values: Unpack[_UpdatedTravelRuleWalletAddressFields]) -> Self: ...
    def replace(self, **changes: Unpack[_UpdatedTravelRuleWalletAddressFields]) -> Self: ...
    holder_name: Final[str | None]
    """Full name of the wallet holder."""
    holder_vendor_data: Final[str | None]
    """Your own identifier of the wallet holder."""
    entity_type: Final[TransactionEntityType | None]
    """Type of the wallet holder, such as `individual` or `company`."""
    travel_address: Final[str | None]
    """Travel address of the wallet, by which other VASPs reach it over the Travel Rule Protocol."""

_TravelRuleNetworkAccessFields = TypedDict("_TravelRuleNetworkAccessFields", {
    "platform_networks_enabled": bool | None, "networks": Mapping[str, Any] | None, "extra": Mapping[str, Any] | None,
}, total=False)

class TravelRuleNetworkAccess(Model):
    """Networks for exchanging travel rule data, as seen from the application. The platform publishes no schema; fields
    that are not declared are in `extra`."""
    __match_args__ = ("platform_networks_enabled", "networks",)
    def __new__(cls, **values: Unpack[_TravelRuleNetworkAccessFields]) -> Self: ...
    def replace(self, **changes: Unpack[_TravelRuleNetworkAccessFields]) -> Self: ...
    platform_networks_enabled: Final[bool | None]
    """`true` if networks can be used through the membership of Didit."""
    networks: Final[dict[str, Any] | None]
    """State of each network, under the keys `gtr`, `trust`, `verifyvasp` and `sygna`."""

class _UpdateTravelRuleTransferFields(TypedDict, total=False):
    payment_txn_id: str | None
    action: TravelRuleTransferAction | str | None
    extra: Mapping[str, Any] | None

class UpdateTravelRuleTransfer(Model):
    """Parameters for updating a travel rule transfer. Set one field."""
    __match_args__ = ("payment_txn_id", "action",)
    def __new__(cls, **values: Unpack[_UpdateTravelRuleTransferFields]) -> Self: ...
    def replace(self, **changes: Unpack[_UpdateTravelRuleTransferFields]) -> Self: ...
    payment_txn_id: Final[str | None]
    """Hash of the transfer on the blockchain. Finishes an outbound transfer whose status is `COMPLETED`."""
    action: Final[TravelRuleTransferAction | None]
    """Action to carry out: `cancel` or `resend`."""

class _ConfirmTravelRuleOwnershipFields(TypedDict, total=False):
    extra: Mapping[str, Any] | None

class ConfirmTravelRuleOwnership(Model):
    """Parameters for confirming or denying the ownership of a wallet."""
    __match_args__ = ("confirmed",)
    def __new__(cls, *, confirmed: bool, **values: Unpack[_ConfirmTravelRuleOwnershipFields]) -> Self: ...
    def replace(self, *, confirmed: bool = ..., **changes: Unpack[_ConfirmTravelRuleOwnershipFields]) -> Self: ...
    confirmed: Final[bool]
    """`true` if the holder controls the wallet, `false` to decline the transfer."""

_WebhookEventFields = TypedDict("_WebhookEventFields", {
    "webhook_type": EventType | str | None, "event_id": str | None, "timestamp": int | None, "created_at": int | None,
    "application_id": str | None, "environment": Environment | str | None, "session_id": str | None,
    "session_kind": SessionKind | str | None, "business_session_id": str | None, "status": str | None,
    "previous_status": str | None, "workflow_id": str | None, "workflow_version": int | None, "vendor_data": str | None,
    "vendor_business_id": str | None, "didit_internal_id": str | None, "metadata": Any,
    "decision": Decision | Mapping[str, Any] | None, "resubmit_info": ResubmitInfo | Mapping[str, Any] | None,
    "trigger": DataTrigger | str | None, "changed_fields": Sequence[str] | None, "changes": Mapping[str, Any] | None,
    "transaction_id": str | None, "txn_id": str | None, "score": float | None, "direction": FundsDirection | str | None,
    "amount": Decimal | int | float | str | None, "currency": str | None,
    "amount_in_default_currency": Decimal | int | float | str | None, "default_currency_code": str | None,
    "applicant_vendor_data": str | None, "counterparty_vendor_data": str | None, "rules_matched_count": int | None,
    "action_required": RequiredAction | Mapping[str, Any] | None, "rail": TravelRuleRail | str | None,
    "test_vasp": bool | None, "test_vasp_scenario": str | None, "data": Mapping[str, Any] | None,
    "extra": Mapping[str, Any] | None,
}, total=False)

class WebhookEvent(EventBase):
    """Event of a verified webhook. The fields that are present depend on the event type. New event types and fields are
    preserved."""
    __match_args__ = (
        "webhook_type", "event_id", "timestamp", "created_at", "application_id", "environment", "session_id",
        "session_kind", "business_session_id", "status", "previous_status", "workflow_id", "workflow_version",
        "vendor_data", "vendor_business_id", "didit_internal_id", "metadata", "decision", "resubmit_info", "trigger",
        "changed_fields", "changes", "transaction_id", "txn_id", "score", "direction", "amount", "currency",
        "amount_in_default_currency", "default_currency_code", "applicant_vendor_data", "counterparty_vendor_data",
        "rules_matched_count", "action_required", "rail", "test_vasp", "test_vasp_scenario", "data",
    )
    def __new__(cls, **values: Unpack[_WebhookEventFields]) -> Self: ...
    def replace(self, **changes: Unpack[_WebhookEventFields]) -> Self: ...
    webhook_type: Final[EventType]
    """Event type, such as `status.updated`."""
    event_id: Final[str | None]
    """Event ID (UUID). A repeated delivery may have a different ID; use
    `deduplication_key` to detect it."""
    timestamp: Final[int | None]
    """Delivery time in Unix seconds."""
    created_at: Final[int | None]
    """Time of the event in Unix seconds; earlier than `timestamp` for repeated deliveries."""
    application_id: Final[str | None]
    """Application ID (UUID)."""
    environment: Final[Environment | None]
    """Environment of the application: `live` or `sandbox`."""
    session_id: Final[str | None]
    """Session ID (UUID). Present for session events."""
    session_kind: Final[SessionKind | None]
    """Session type: `user` for a person (KYC), `business` for a company (KYB)."""
    business_session_id: Final[str | None]
    """Business session ID (UUID)."""
    status: Final[str | None]
    """New status of the session (see `session_status`), of the user or business (`ACTIVE`,
    `FLAGGED`, `BLOCKED`), or of the transaction or transfer."""
    previous_status: Final[str | None]
    """Status before the event."""
    workflow_id: Final[str | None]
    """Workflow ID (UUID): stable, the same for all versions."""
    workflow_version: Final[int | None]
    """Version number of the workflow."""
    vendor_data: Final[str | None]
    """Your own identifier of the user."""
    vendor_business_id: Final[str | None]
    """Your own identifier of the business."""
    didit_internal_id: Final[str | None]
    """User or business ID assigned by Didit (UUID)."""
    metadata: Final[Any | None]
    """Custom data stored with the session."""
    decision: Final[Decision | None]
    """Decision of the session. Present if the status is `Approved`, `Declined`, `In Review` or `Abandoned`; may be
    partial."""
    resubmit_info: Final[ResubmitInfo | None]
    """Steps that the user has to repeat. Present if the status is `Resubmitted`."""
    trigger: Final[DataTrigger | None]
    """Cause of the change to the data of the session."""
    changed_fields: Final[list[str] | None]
    """Names of the user or business fields that changed."""
    changes: Final[dict[str, Any] | None]
    """Previous and current values of the changed fields: `{field: {"previous": …, "current": …}}`."""
    transaction_id: Final[str | None]
    """Transaction ID assigned by Didit."""
    txn_id: Final[str | None]
    """Your own identifier of the transaction."""
    score: Final[float | None]
    """Risk score of the transaction, from 0 (no risk); may exceed 100 when several rules match."""
    direction: Final[FundsDirection | None]
    """Direction of the funds: `INBOUND` or `OUTBOUND`, as seen from the subject."""
    amount: Final[Decimal | None]
    """Amount of the transaction, in `currency`."""
    currency: Final[str | None]
    """Currency of the transaction (ISO 4217)."""
    amount_in_default_currency: Final[Decimal | None]
    """Amount of the transaction in the application's default currency."""
    default_currency_code: Final[str | None]
    """Default currency of the application (ISO 4217)."""
    applicant_vendor_data: Final[str | None]
    """Your own identifier of the applicant: the user or business the transaction belongs to."""
    counterparty_vendor_data: Final[str | None]
    """Your own identifier of the counterparty."""
    rules_matched_count: Final[int | None]
    """Number of rules the transaction matched."""
    action_required: Final[RequiredAction | None]
    """Action that the subject of the transaction has to take. Absent if none is required."""
    rail: Final[TravelRuleRail | None]
    """Way by which the counterparty of the travel rule transfer is reached."""
    test_vasp: Final[bool | None]
    """`true` if the test VASP of Didit is the counterparty of the travel rule transfer."""
    test_vasp_scenario: Final[str | None]
    """Scenario that the test VASP of Didit plays."""
    data: Final[dict[str, Any] | None]
    """Event data in the platform's older webhook format."""
    @property
    def session_status(self) -> SessionStatus | None:
        """Session status, for events of a session."""

_ResubmitInfoFields = TypedDict("_ResubmitInfoFields", {
    "nodes_to_resubmit": Sequence[ResubmitNode | Mapping[str, Any]] | None, "reasons": Mapping[str, Any] | None,
    "extra": Mapping[str, Any] | None,
}, total=False)

class ResubmitInfo(Model):
    """Steps that the user has to repeat."""
    __match_args__ = ("nodes_to_resubmit", "reasons",)
    def __new__(cls, **values: Unpack[_ResubmitInfoFields]) -> Self: ...
    def replace(self, **changes: Unpack[_ResubmitInfoFields]) -> Self: ...
    nodes_to_resubmit: Final[list[ResubmitNode] | None]
    """Workflow steps to repeat."""
    reasons: Final[dict[str, Any] | None]
    """Reasons for the resubmission, by step."""

__all__ = [
    "Acknowledgement", "ActorType", "AddToAllowlist", "AddToBlocklist", "AddressComponent", "AddressCorrection",
    "AdverseMediaDetails", "AdverseMediaMatch", "AgeEstimationOutcome", "AgeEstimationResult", "AmlCategories",
    "AmlCategoryResult", "AmlDataset", "AmlHit", "AmlLinkedEntity", "AmlMonitoringEstimate", "AmlMonitoringJob",
    "AmlMonitoringOutcome", "AmlMonitoringOutcomes", "AmlMonitoringResult", "AmlProperties", "AmlResult",
    "AmlReviewStatus", "AmlRiskView", "AmlScoreBreakdown", "AmlScreenedData", "AmlScreening", "AnalyzeDocument",
    "ApiService", "Application", "ApplicationMode", "ApplicationPage", "AppliedCaseEntityAction",
    "ApplyCaseEntityAction", "ArmSandbox", "ArmedSandbox", "AssessEmailRisk", "AssessIpRisk", "AssessPhoneRisk",
    "AssignCase", "Assurance", "AssuranceLevel", "AsyncApplicationPage", "AsyncBiometricTemplatePage",
    "AsyncBlocklistPage", "AsyncBusinessPage", "AsyncCaseAmlHitPage", "AsyncCaseBlueprintPage",
    "AsyncCaseBlueprintPresetPage", "AsyncCaseChecklistPage", "AsyncCaseEventPage", "AsyncCaseLinkPage",
    "AsyncCaseNotePage", "AsyncCasePage", "AsyncEntryListPage", "AsyncListEntryPage", "AsyncMemberPage",
    "AsyncMemberRolePage", "AsyncNetworkMemberPage", "AsyncNetworkMembershipPage", "AsyncNetworkPage",
    "AsyncNetworkSignalPage", "AsyncNetworkTimelineEventPage", "AsyncOrganizationPage", "AsyncPage",
    "AsyncQuestionnairePage", "AsyncRegulatoryReportPage", "AsyncReportTemplatePage", "AsyncReviewPage",
    "AsyncSandboxScenarioPage", "AsyncSessionImportErrorPage", "AsyncSessionPage", "AsyncSessionWebhookPage",
    "AsyncTransactionPage", "AsyncTransactionRuleLibraryPage", "AsyncTransactionRulePage",
    "AsyncTravelRuleWalletAddressPage", "AsyncUserPage", "AsyncVaspDirectoryPage", "AsyncWebhookDeliveryPage",
    "AsyncWebhookDestinationPage", "AsyncWorkflowPage", "AuthorType", "BacktestTransactionRule", "Balance",
    "BatchDeleteBiometricTemplates", "BatchDeleteBusinesses", "BatchDeleteSessions", "BatchDeleteUsers",
    "BeneficialOwner", "BiometricInstructionSource", "BiometricPurgeOutcome", "BiometricTemplate",
    "BiometricTemplateCount", "BiometricTemplateOrder", "BiometricTemplatePage", "BiometricTemplateSource",
    "BiometricTemplateStatus", "Blockchain", "BlocklistItem", "BlocklistItemType", "BlocklistPage",
    "BrandingCustomization", "Breach", "BrightnessIssue", "BulkAssignCases", "BulkCaseFailure", "BulkCaseUpdate",
    "BulkUpdateAmlHitStatus", "BulkUpdateCaseStatus", "Business", "BusinessDocument", "BusinessDocumentGroup",
    "BusinessDocumentVerification", "BusinessPage", "BusinessSummary", "CallbackMethod", "CaptureMethod", "Case",
    "CaseAmlConfig", "CaseAmlHit", "CaseAmlHitPage", "CaseAssignee", "CaseAssignmentMethod", "CaseBlueprint",
    "CaseBlueprintPage", "CaseBlueprintPreset", "CaseBlueprintPresetKey", "CaseBlueprintPresetPage",
    "CaseBlueprintReference", "CaseBlueprintSummary", "CaseChecklistConfig", "CaseChecklistItem",
    "CaseChecklistItemConfig", "CaseChecklistPage", "CaseContentConfig", "CaseCreationSource", "CaseCreationSourceKind",
    "CaseEntityAction", "CaseEvent", "CaseEventPage", "CaseEventType", "CaseFinancialConfig", "CaseIdentityConfig",
    "CaseLink", "CaseLinkPage", "CaseLinkType", "CaseNote", "CaseNoteAttachment", "CaseNotePage", "CaseOrder",
    "CasePage", "CasePrint", "CasePriority", "CaseQueue", "CaseReportingConfig", "CaseResolution", "CaseSource",
    "CaseStatistics", "CaseStatisticsDay", "CaseStatisticsGroup", "CaseStatisticsTables", "CaseStatisticsTotals",
    "CaseStatus", "CaseSubject", "CaseSummary", "CaseVerificationsConfig", "CheckAction", "CheckEmailCode",
    "CheckPassiveLiveness", "CheckPhoneCode", "Checkout", "ChipAuthenticity", "ChipCertificate", "ChipData",
    "CodeStatus", "CompanyVerificationStatus", "CompareFaces", "ConfirmTravelRuleOwnership", "ContactDetails",
    "ContactMatch", "CorrectCompany", "CorrectIdentity", "CorrectProofOfAddress", "CorrectedIdentity",
    "CorrectedProofOfAddress", "CountBiometricTemplates", "CounterpartyConnection", "CounterpartyVasp",
    "CreateBusiness", "CreateCase", "CreateCaseBlueprint", "CreateCaseLink", "CreateCaseNote",
    "CreateCaseNoteAttachment", "CreateCaseRegulatoryReport", "CreateCaseSubject", "CreateList", "CreateListEntry",
    "CreateMember", "CreateMonitoringEvent", "CreateNetworkSnapshot", "CreateQuestionnaire", "CreateRegulatoryReport",
    "CreateReportTemplate", "CreateReview", "CreateSession", "CreateSessionImport", "CreateSessionImportFromFile",
    "CreateTransaction", "CreateTransactionRule", "CreateTransactionSdkToken", "CreateTravelRuleVasp",
    "CreateTravelRuleWalletAddress", "CreateTravelRuleWidgetSession", "CreateUser", "CreateWebhookDestination",
    "CreateWorkflow", "DataTrigger", "DatabaseGender", "DatabaseScreenedData", "DatabaseServiceError",
    "DatabaseValidation", "DatabaseValidationOutcome", "DatabaseValidationResult", "Decision", "DeleteSession",
    "DeletedBusinesses", "DeletedSession", "DeletedSessions", "DeletedUsers", "DeletionInstruction", "DetectedCode",
    "DetectedFace", "DeviceInfo", "DeviceNetworkContext", "DevicePlatform", "DocLivenessSignal", "DocumentAiAction",
    "DocumentAiDocument", "DocumentAiField", "DocumentAiFieldType", "DocumentAiItem", "DocumentAiOutcome",
    "DocumentAiRequestedField", "DocumentAiResult", "DocumentBarcode", "DocumentGender", "DocumentLiveness",
    "DocumentMetadata", "DocumentNumberMatch", "DocumentType", "DocumentTypeCode", "DueDiligenceStatus",
    "DuplicatedUserAction", "ElementValidation", "EmailCodeResult", "EmailCodeSent", "EmailIntelligence",
    "EmailOutcome", "EmailRiskResult", "EmailSendStatus", "EmailVerification", "EntityType", "EntryList",
    "EntryListPage", "Environment", "EscalatingCaseBlueprint", "EstimateAge", "EvaluationMode", "EventType",
    "ExpectedDetails", "ExposureDirection", "ExposureType", "FaceImage", "FaceLivenessMethod", "FaceMatch",
    "FaceMatchHit", "FaceMatchOutcome", "FaceMatchResult", "FaceRetentionOutcome", "FaceRetentionPolicy",
    "FaceSearchOutcome", "FaceSearchResult", "FaceSearchType", "FeatureProgress", "FeatureStatus", "FieldValidation",
    "FinancialInstitution", "FundsDirection", "FundsExposure", "Gender", "GenerateWalletScreeningPdf", "GeoPoint",
    "GeocoderGeometry", "GeocoderResult", "Health", "HitUpdate", "IdExtraFields", "IdFallback", "IdLookup", "IdMatch",
    "IdVerification", "IdVerificationOutcome", "IdVerificationResult", "ImageQuality", "ImportSharedSession",
    "ImportType", "InstallCaseBlueprintPresets", "InstalledCaseBlueprintPresets", "InstalledLibraryRules", "IpAnalysis",
    "IpMatch", "IpMatchMode", "IpMatchSource", "IpMatchType", "IpOutcome", "IpRiskResult", "JobStatus",
    "KeyPeopleCheck", "KeyPersonParty", "KybAddress", "KybCandidate", "KybCompany", "KybFetchStatus",
    "KybOwnershipStatus", "KybPagination", "KybResult", "KybSearchOutcome", "KybSearchResult", "KybSearchType",
    "KybTier", "LifecycleDetails", "LifecycleEvent", "ListBiometricTemplates", "ListBlocklist", "ListBusinesses",
    "ListCaseBlueprints", "ListCaseEvents", "ListCaseNotes", "ListCaseRegulatoryReports", "ListCases", "ListEntry",
    "ListEntryPage", "ListEntryType", "ListListEntries", "ListLists", "ListNetworks", "ListQuestionnaires",
    "ListRegulatoryReports", "ListReportTemplates", "ListReviews", "ListSessionImportErrors", "ListSessions",
    "ListTransactionRuleLibrary", "ListTransactionRules", "ListTransactions", "ListTravelRuleVasps",
    "ListTravelRuleWalletAddresses", "ListType", "ListUsers", "ListWebhookDeliveries", "ListWorkflows",
    "LivenessBucket", "LivenessCheck", "LivenessMethod", "LocationInfo", "LogType", "LoginParams", "LoginResponse",
    "LookupComparison", "LookupField", "LookupOutcome", "LookupResult", "ManipulatedRegion", "MapPoint", "MapViewport",
    "MaritalStatus", "MatchSource", "MatchType", "MatchUserDetails", "Member", "MemberPage", "MemberRole",
    "MemberRolePage", "Model", "MonitoringEvent", "MonitoringEventCategory", "MonitoringEventSubject", "Mrz",
    "NameMatchingStrictness", "NavigationPoint", "Network", "NetworkDepth", "NetworkGraph", "NetworkGraphEdge",
    "NetworkGraphMetrics", "NetworkGraphNode", "NetworkMap", "NetworkMapPoint", "NetworkMember", "NetworkMemberPage",
    "NetworkMemberProvenance", "NetworkMembership", "NetworkMembershipPage", "NetworkNodeKind", "NetworkNodeStatus",
    "NetworkNodeTag", "NetworkPage", "NetworkPatternType", "NetworkRisk", "NetworkRiskBand", "NetworkSignal",
    "NetworkSignalPage", "NetworkSignalType", "NetworkSnapshot", "NetworkStatus", "NetworkSubjectKind",
    "NetworkSummary", "NetworkTagCategory", "NetworkTagSource", "NetworkTimelineEvent", "NetworkTimelineEventPage",
    "NfcSkipReason", "NfcVerification", "Officer", "OngoingMonitoringJob", "OpenEnum", "Organization",
    "OrganizationPage", "OriginatingVasp", "OverlayManipulation", "OwnerSummary", "Page", "ParsedAddress",
    "PartyFeature", "PartyRole", "PartySource", "PassiveLivenessOutcome", "PassiveLivenessResult", "PaymentMethod",
    "PaymentMethodDetails", "PaymentMethodRole", "PaymentMethodType", "PendingCaseResolution", "PepMatch",
    "PhoneCarrier", "PhoneChannel", "PhoneCodeResult", "PhoneCodeSent", "PhoneIntelligence", "PhoneOutcome",
    "PhoneRiskResult", "PhoneSendStatus", "PhoneVerification", "PlaceDistances", "PlatformScope", "PoaExtraFields",
    "PoaVerification", "PreferredCharacters", "ProofOfAddressOutcome", "ProofOfAddressResult", "ProviderResultType",
    "PublicationStatus", "PurgedBiometricTemplate", "PurgedBiometricTemplates", "Questionnaire", "QuestionnaireAnswer",
    "QuestionnaireChoice", "QuestionnaireElement", "QuestionnaireElementType", "QuestionnaireItem",
    "QuestionnaireOption", "QuestionnairePage", "QuestionnaireResponse", "QuestionnaireSection", "Register",
    "RegisterTravelRuleInbound", "Registration", "RegistryCheck", "RegistryCompany", "RegistryPeople", "RegistryStatus",
    "RegulatoryReport", "RegulatoryReportDownload", "RegulatoryReportError", "RegulatoryReportFile",
    "RegulatoryReportNarrative", "RegulatoryReportPage", "RegulatoryReportStatus", "RegulatoryReportType",
    "RegulatoryReportValidation", "RejectCaseApproval", "RemoveFromBlocklist", "ReportSubmissionCode", "ReportTemplate",
    "ReportTemplateFields", "ReportTemplatePage", "RequiredAction", "RequiredActionType", "ResendCode", "ResolveCase",
    "RespondToTravelRulePickup", "ResubmitFeature", "ResubmitInfo", "ResubmitNode", "RetrieveCaseNoteAttachment",
    "RetrieveCaseStatistics", "RetrieveNetworkGraph", "RetrieveRegulatoryReportDownloadUrl",
    "RetrieveSessionImportTemplate", "RetrieveTransactionFromSdk", "Review", "ReviewActivity", "ReviewItem",
    "ReviewOrder", "ReviewPage", "RiskFactorDirection", "RiskFactorSource", "RiskLevel", "RiskSeverity", "RiskSignals",
    "RiskViewPart", "RoleShare", "RuleValueType", "SanctionMatch", "SandboxScenario", "SandboxScenarioPage",
    "ScreenAml", "ScreenWallet", "SdkPaymentMethod", "SdkTransactionCounterparty", "SdkTransactionDetails",
    "SdkTransactionSubject", "SdkTravelRuleDetails", "SearchCompanies", "SearchFaces", "SelectCompany",
    "SelectLibraryRules", "SendEmailCode", "SendEmailCodeOptions", "SendPhoneCode", "SendPhoneCodeOptions",
    "ServiceError", "ServiceValidation", "Session", "SessionDeletionJob", "SessionDeletionOutcomes",
    "SessionDocumentType", "SessionEmailAddress", "SessionFeatureName", "SessionImportError", "SessionImportErrorPage",
    "SessionImportJob", "SessionImportStatus", "SessionKind", "SessionPage", "SessionPhoneNumber", "SessionStatus",
    "SessionSummary", "SessionSummaryDetails", "SessionType", "SessionWebhookPage", "ShareSession", "SharedSession",
    "SocialFootprint", "SocialPlatform", "SourceFormat", "SubmitTransactionFromSdk", "SubmittedPeople", "SummaryAml",
    "SummaryDatabaseValidation", "SummaryEmail", "SummaryFaceMatch", "SummaryLiveness", "SummaryPhone",
    "SummaryProofOfAddress", "SummaryScreenedData", "Tag", "TagSource", "TimeoutOutcome", "ToggleAmlMonitoring",
    "ToggleBusinessOngoingMonitoring", "ToggleBusinessSessionMonitoring", "ToggleUserOngoingMonitoring", "Tokens",
    "TopUp", "Transaction", "TransactionActivity", "TransactionAddress", "TransactionAlert", "TransactionAlertSource",
    "TransactionAlertStatus", "TransactionCategory", "TransactionCounterparty", "TransactionDetails",
    "TransactionDevice", "TransactionDirection", "TransactionDocument", "TransactionDocumentFile",
    "TransactionEntityType", "TransactionPage", "TransactionParty", "TransactionPartyKind", "TransactionProviderResult",
    "TransactionRemediation", "TransactionRole", "TransactionRule", "TransactionRuleAction",
    "TransactionRuleActionType", "TransactionRuleAggregation", "TransactionRuleBacktest", "TransactionRuleCondition",
    "TransactionRuleGrouping", "TransactionRuleLibraryEntry", "TransactionRuleLibraryPage", "TransactionRuleLogic",
    "TransactionRuleMetric", "TransactionRuleMode", "TransactionRuleOperator", "TransactionRulePage",
    "TransactionRuleRun", "TransactionRuleScope", "TransactionRuleSource", "TransactionSdkToken", "TransactionSource",
    "TransactionStatus", "TransactionSubject", "TransactionSummary", "TransferCase", "TravelRuleDetails",
    "TravelRuleInbound", "TravelRuleNetwork", "TravelRuleNetworkAccess", "TravelRuleNetworkConnection",
    "TravelRuleNetworkConnections", "TravelRuleNetworkMode", "TravelRulePickup", "TravelRulePickupDecision",
    "TravelRulePickupResponse", "TravelRuleRail", "TravelRuleRecord", "TravelRuleSettings", "TravelRuleStatus",
    "TravelRuleTimelineEntry", "TravelRuleTransfer", "TravelRuleTransferAction", "TravelRuleWalletAddress",
    "TravelRuleWalletAddressPage", "TravelRuleWidget", "TravelRuleWidgetSession", "UpdateAmlHitStatus",
    "UpdateBusiness", "UpdateBusinessStatus", "UpdateCase", "UpdateCaseBlueprint", "UpdateCaseChecklistItem",
    "UpdateCustomization", "UpdateFeatureStatus", "UpdateList", "UpdateMember", "UpdateParty", "UpdateQuestionnaire",
    "UpdateRegulatoryReport", "UpdateReportTemplate", "UpdateSessionStatus", "UpdateTransactionRule",
    "UpdateTravelRuleSettings", "UpdateTravelRuleTransfer", "UpdateTravelRuleWalletAddress", "UpdateUser",
    "UpdateUserStatus", "UpdateWebhook", "UpdateWebhookDestination", "UpdateWorkflow", "UpdatedAmlHit",
    "UpdatedAmlHits", "UpdatedFeature", "UpdatedParty", "UpdatedSession", "UpdatedTravelRuleWalletAddress",
    "UploadCaseNoteAttachment", "UploadCustomizationImages", "UploadListFace", "UploadUserFace", "User", "UserComment",
    "UserCommentType", "UserFace", "UserOrBusiness", "UserPage", "UserStatus", "UserSummary", "UserTag",
    "ValidateInDatabases", "ValidationType", "VaspDirectoryEntry", "VaspDirectoryPage", "VatValidationStatus",
    "VerificationMethod", "VerifiedAccount", "VerifyEmail", "VerifyIdentityDocument", "VerifyProofOfAddress",
    "VerifySecondFactor", "WalletOwnershipMethod", "WalletOwnershipProof", "WalletOwnershipProofStatus",
    "WalletRiskFactor", "WalletScreeningResult", "WalletScreeningStatus", "WalletTransferDirection",
    "WalletVerification", "WarningCase", "WarningCaseType", "WarningCases", "WarningFeature", "WarningMatch",
    "WarningMatchData", "WebhookConfiguration", "WebhookDelivery", "WebhookDeliveryPage", "WebhookDeliveryStatistics",
    "WebhookDestination", "WebhookDestinationPage", "WebhookDestinationSummary", "WebhookEvent", "WebhookVersion",
    "WhatsappProfileCompleteness", "Workflow", "WorkflowAuthor", "WorkflowFeature", "WorkflowFeatureConfig",
    "WorkflowPage", "WorkflowType",
]
