# Written by `cargo xtask stubs`; do not edit.
"""Every model and open enum."""

import os
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any, Final, TypedDict

from typing_extensions import Self, Unpack

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
    "adverse_keywords": Sequence[str] | None, "sentiment_score": int | None, "publication_date": datetime | str | None,
    "extra": Mapping[str, Any] | None,
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
    sentiment_score: Final[int | None]
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
    "results": Sequence[DeletedSession | Mapping[str, Any]] | None, "extra": Mapping[str, Any] | None,
}, total=False)

class DeletedSessions(Model):
    """Result of deleting several sessions. Empty if the platform responds without a body."""
    __match_args__ = ("results",)
    def __new__(cls, **values: Unpack[_DeletedSessionsFields]) -> Self: ...
    def replace(self, **changes: Unpack[_DeletedSessionsFields]) -> Self: ...
    results: Final[list[DeletedSession]]
    """Sessions that were found, each with its outcome."""

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

_WebhookEventFields = TypedDict("_WebhookEventFields", {
    "webhook_type": EventType | str | None, "event_id": str | None, "timestamp": int | None, "created_at": int | None,
    "application_id": str | None, "environment": Environment | str | None, "session_id": str | None,
    "session_kind": SessionKind | str | None, "business_session_id": str | None, "status": str | None,
    "previous_status": str | None, "workflow_id": str | None, "workflow_version": int | None, "vendor_data": str | None,
    "vendor_business_id": str | None, "didit_internal_id": str | None, "metadata": Any,
    "decision": Decision | Mapping[str, Any] | None, "resubmit_info": ResubmitInfo | Mapping[str, Any] | None,
    "trigger": DataTrigger | str | None, "changed_fields": Sequence[str] | None, "changes": Mapping[str, Any] | None,
    "transaction_id": str | None, "txn_id": str | None, "score": float | None, "direction": str | None,
    "amount": Decimal | int | float | str | None, "currency": str | None,
    "amount_in_default_currency": Decimal | int | float | str | None, "default_currency_code": str | None,
    "applicant_vendor_data": str | None, "counterparty_vendor_data": str | None, "rules_matched_count": int | None,
    "action_required": Any, "rail": str | None, "data": Mapping[str, Any] | None, "extra": Mapping[str, Any] | None,
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
        "rules_matched_count", "action_required", "rail", "data",
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
    """Risk score of the transaction, 0 to 100."""
    direction: Final[str | None]
    """Direction of the transaction: incoming or outgoing."""
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
    action_required: Final[Any | None]
    """Action required for the transaction. Absent if none is required."""
    rail: Final[str | None]
    """Network of the travel rule transfer, such as `TRP` or `GTR`."""
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
    "Acknowledgement", "ActorType", "AddToBlocklist", "AddressComponent", "AdverseMediaDetails", "AdverseMediaMatch",
    "AmlCategories", "AmlCategoryResult", "AmlDataset", "AmlHit", "AmlLinkedEntity", "AmlProperties", "AmlReviewStatus",
    "AmlRiskView", "AmlScoreBreakdown", "AmlScreenedData", "AmlScreening", "ApiService", "Application",
    "ApplicationMode", "ApplicationPage", "Assurance", "AssuranceLevel", "AsyncApplicationPage", "AsyncBlocklistPage",
    "AsyncOrganizationPage", "AsyncPage", "AsyncQuestionnairePage", "AsyncReviewPage", "AsyncSessionPage",
    "AsyncUserPage", "AsyncWorkflowPage", "AuthorType", "Balance", "BatchDeleteSessions", "BatchDeleteUsers",
    "BeneficialOwner", "BlocklistItem", "BlocklistItemType", "BlocklistPage", "Breach", "BrightnessIssue",
    "BusinessDocument", "BusinessDocumentGroup", "BusinessDocumentVerification", "CallbackMethod", "CaptureMethod",
    "Checkout", "ChipAuthenticity", "ChipCertificate", "ChipData", "ContactDetails", "ContactMatch",
    "CreateQuestionnaire", "CreateReview", "CreateSession", "CreateWorkflow", "DataTrigger", "DatabaseScreenedData",
    "DatabaseValidation", "Decision", "DeleteSession", "DeletedSession", "DeletedSessions", "DeletedUsers",
    "DeletionInstruction", "DetectedCode", "DeviceInfo", "DocLivenessSignal", "DocumentAiDocument", "DocumentAiField",
    "DocumentAiFieldType", "DocumentAiItem", "DocumentLiveness", "DocumentMetadata", "DocumentNumberMatch",
    "DocumentTypeCode", "DuplicatedUserAction", "ElementValidation", "EmailVerification", "EntityType", "Environment",
    "EventType", "ExpectedDetails", "FaceLivenessMethod", "FaceMatch", "FaceMatchHit", "FaceRetentionOutcome",
    "FeatureProgress", "FeatureStatus", "FieldValidation", "Gender", "GeoPoint", "GeocoderGeometry", "GeocoderResult",
    "IdExtraFields", "IdFallback", "IdLookup", "IdMatch", "IdVerification", "ImageQuality", "ImportSharedSession",
    "IpAnalysis", "IpMatch", "IpMatchMode", "IpMatchSource", "IpMatchType", "KeyPeopleCheck", "KeyPersonParty",
    "LifecycleDetails", "LifecycleEvent", "ListBlocklist", "ListQuestionnaires", "ListReviews", "ListSessions",
    "ListUsers", "ListWorkflows", "LivenessBucket", "LivenessCheck", "LivenessMethod", "LocationInfo", "LogType",
    "LoginParams", "LoginResponse", "LookupComparison", "LookupField", "LookupOutcome", "LookupResult",
    "ManipulatedRegion", "MapPoint", "MapViewport", "MatchSource", "MatchType", "MatchUserDetails", "Model", "Mrz",
    "NavigationPoint", "NfcSkipReason", "NfcVerification", "Officer", "OpenEnum", "Organization", "OrganizationPage",
    "OverlayManipulation", "OwnerSummary", "Page", "ParsedAddress", "PartyFeature", "PartyRole", "PartySource",
    "PepMatch", "PhoneCarrier", "PhoneVerification", "PlaceDistances", "PoaExtraFields", "PoaVerification",
    "PublicationStatus", "Questionnaire", "QuestionnaireAnswer", "QuestionnaireChoice", "QuestionnaireElement",
    "QuestionnaireElementType", "QuestionnaireItem", "QuestionnaireOption", "QuestionnairePage",
    "QuestionnaireResponse", "QuestionnaireSection", "Register", "Registration", "RegistryCheck", "RegistryCompany",
    "RegistryPeople", "RemoveFromBlocklist", "ResendCode", "ResubmitFeature", "ResubmitInfo", "ResubmitNode", "Review",
    "ReviewActivity", "ReviewItem", "ReviewOrder", "ReviewPage", "RiskLevel", "RiskViewPart", "RoleShare",
    "SanctionMatch", "ServiceError", "ServiceValidation", "Session", "SessionEmailAddress", "SessionFeatureName",
    "SessionKind", "SessionPage", "SessionPhoneNumber", "SessionStatus", "SessionSummary", "SessionSummaryDetails",
    "SessionType", "ShareSession", "SharedSession", "SubmittedPeople", "SummaryAml", "SummaryDatabaseValidation",
    "SummaryEmail", "SummaryFaceMatch", "SummaryLiveness", "SummaryPhone", "SummaryProofOfAddress",
    "SummaryScreenedData", "Tag", "TagSource", "Tokens", "TopUp", "UpdateQuestionnaire", "UpdateSessionStatus",
    "UpdateUser", "UpdateUserStatus", "UpdateWebhook", "UpdateWorkflow", "UpdatedSession", "User", "UserComment",
    "UserCommentType", "UserPage", "UserStatus", "UserSummary", "UserTag", "ValidationType", "VatValidationStatus",
    "VerificationMethod", "VerifiedAccount", "VerifyEmail", "VerifySecondFactor", "WalletVerification", "WarningCase",
    "WarningCaseType", "WarningCases", "WarningFeature", "WarningMatch", "WarningMatchData", "WebhookConfiguration",
    "WebhookEvent", "WebhookVersion", "Workflow", "WorkflowAuthor", "WorkflowFeature", "WorkflowFeatureConfig",
    "WorkflowPage", "WorkflowType",
]
