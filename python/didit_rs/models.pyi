# Written by `cargo xtask stubs`; do not edit.
"""Every model and open enum."""

from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any, Final

from typing_extensions import Self

from ._models import AsyncPage as AsyncPage
from ._models import EventBase as EventBase
from ._models import Model as Model
from ._models import OpenEnum as OpenEnum
from ._models import Page as Page

class ApplicationMode(OpenEnum):
    """Mode of an application."""
    def __new__(cls, text: str) -> ApplicationMode: ...
    @classmethod
    def known_values(cls) -> tuple[ApplicationMode, ...]: ...
    LIVE: Final[ApplicationMode]
    """Live: verifies real people."""
    SANDBOX: Final[ApplicationMode]
    """Sandbox: simulates verification, for tests."""

class PublicationStatus(OpenEnum):
    """Publication status of a version."""
    def __new__(cls, text: str) -> PublicationStatus: ...
    @classmethod
    def known_values(cls) -> tuple[PublicationStatus, ...]: ...
    DRAFT: Final[PublicationStatus]
    """Draft, not in use yet."""
    PUBLISHED: Final[PublicationStatus]
    """Published and in use."""

class WorkflowType(OpenEnum):
    """Workflow template. It decides the first step of a workflow in the flat form."""
    def __new__(cls, text: str) -> WorkflowType: ...
    @classmethod
    def known_values(cls) -> tuple[WorkflowType, ...]: ...
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
    def __new__(cls, text: str) -> FaceLivenessMethod: ...
    @classmethod
    def known_values(cls) -> tuple[FaceLivenessMethod, ...]: ...
    PASSIVE: Final[FaceLivenessMethod]
    """Single image; the user does nothing."""
    ACTIVE3D: Final[FaceLivenessMethod]
    """Movement and light on the face; the most secure method."""
    FLASHING: Final[FaceLivenessMethod]
    """Light on the face."""

class DuplicatedUserAction(OpenEnum):
    """Action taken when another user already has the same identity."""
    def __new__(cls, text: str) -> DuplicatedUserAction: ...
    @classmethod
    def known_values(cls) -> tuple[DuplicatedUserAction, ...]: ...
    NO_ACTION: Final[DuplicatedUserAction]
    """No action is taken."""
    REVIEW: Final[DuplicatedUserAction]
    """The session is set to `In Review`."""
    DECLINE: Final[DuplicatedUserAction]
    """The session is declined."""

class AuthorType(OpenEnum):
    """Type of a workflow's author."""
    def __new__(cls, text: str) -> AuthorType: ...
    @classmethod
    def known_values(cls) -> tuple[AuthorType, ...]: ...
    USER: Final[AuthorType]
    """A person."""
    API_KEY: Final[AuthorType]
    """A program using an API key."""

class WorkflowFeature(OpenEnum):
    """Type of a workflow step, as named in requests."""
    def __new__(cls, text: str) -> WorkflowFeature: ...
    @classmethod
    def known_values(cls) -> tuple[WorkflowFeature, ...]: ...
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
    def __new__(cls, text: str) -> CallbackMethod: ...
    @classmethod
    def known_values(cls) -> tuple[CallbackMethod, ...]: ...
    INITIATOR: Final[CallbackMethod]
    """The device that started the session; the default of the platform."""
    COMPLETER: Final[CallbackMethod]
    """The device that completed the session."""
    BOTH: Final[CallbackMethod]
    """Both devices: the one that started and the one that completed the session."""

class Gender(OpenEnum):
    """Gender, as stated on identity documents."""
    def __new__(cls, text: str) -> Gender: ...
    @classmethod
    def known_values(cls) -> tuple[Gender, ...]: ...
    MALE: Final[Gender]
    """Male (`M`)."""
    FEMALE: Final[Gender]
    """Female (`F`)."""

class DocumentTypeCode(OpenEnum):
    """Short code of an identity document type."""
    def __new__(cls, text: str) -> DocumentTypeCode: ...
    @classmethod
    def known_values(cls) -> tuple[DocumentTypeCode, ...]: ...
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
    of the status.
    """
    def __new__(cls, text: str) -> SessionStatus: ...
    @classmethod
    def known_values(cls) -> tuple[SessionStatus, ...]: ...
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
    def __new__(cls, text: str) -> SessionKind: ...
    @classmethod
    def known_values(cls) -> tuple[SessionKind, ...]: ...
    USER: Final[SessionKind]
    """Person (KYC verification)."""
    BUSINESS: Final[SessionKind]
    """Company (KYB verification)."""
    ALL: Final[SessionKind]
    """Persons and companies; only valid as a filter of lists."""

class VerificationMethod(OpenEnum):
    """Method of identity verification."""
    def __new__(cls, text: str) -> VerificationMethod: ...
    @classmethod
    def known_values(cls) -> tuple[VerificationMethod, ...]: ...
    DOCUMENT: Final[VerificationMethod]
    """Images of an identity document. Also assumed when the platform does not name a method."""
    ID_LOOKUP: Final[VerificationMethod]
    """Lookup of the user's data in a registry."""
    WALLET: Final[VerificationMethod]
    """Credential from a digital wallet."""

class Assurance(OpenEnum):
    """Basis of an identity verification."""
    def __new__(cls, text: str) -> Assurance: ...
    @classmethod
    def known_values(cls) -> tuple[Assurance, ...]: ...
    DOCUMENTARY: Final[Assurance]
    """An identity document (method `document`)."""
    DATA_MATCH: Final[Assurance]
    """A match with registry data (method `id_lookup`)."""
    CRYPTOGRAPHIC: Final[Assurance]
    """A cryptographic signature (method `wallet`)."""

class LookupOutcome(OpenEnum):
    """Outcome of a registry lookup. `match`, `partial_match` and `no_match` are billed."""
    def __new__(cls, text: str) -> LookupOutcome: ...
    @classmethod
    def known_values(cls) -> tuple[LookupOutcome, ...]: ...
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
    def __new__(cls, text: str) -> LookupField: ...
    @classmethod
    def known_values(cls) -> tuple[LookupField, ...]: ...
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
    def __new__(cls, text: str) -> LookupResult: ...
    @classmethod
    def known_values(cls) -> tuple[LookupResult, ...]: ...
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
    def __new__(cls, text: str) -> AssuranceLevel: ...
    @classmethod
    def known_values(cls) -> tuple[AssuranceLevel, ...]: ...
    LOW: Final[AssuranceLevel]
    """Low level of assurance."""
    SUBSTANTIAL: Final[AssuranceLevel]
    """Substantial level of assurance."""
    HIGH: Final[AssuranceLevel]
    """High level of assurance, comparable to a document issued in person."""

class FeatureStatus(OpenEnum):
    """Feature status: the state of one step of a session. The values differ from those of `SessionStatus`."""
    def __new__(cls, text: str) -> FeatureStatus: ...
    @classmethod
    def known_values(cls) -> tuple[FeatureStatus, ...]: ...
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
    def __new__(cls, text: str) -> BrightnessIssue: ...
    @classmethod
    def known_values(cls) -> tuple[BrightnessIssue, ...]: ...
    OK: Final[BrightnessIssue]
    """The brightness is acceptable."""
    TOO_DARK: Final[BrightnessIssue]
    """The image is too dark."""
    TOO_BRIGHT: Final[BrightnessIssue]
    """The image is too bright."""

class WarningFeature(OpenEnum):
    """Feature that raised a warning. Some sources of warnings use other spellings; those are kept as unknown values
    (`Other`).
    """
    def __new__(cls, text: str) -> WarningFeature: ...
    @classmethod
    def known_values(cls) -> tuple[WarningFeature, ...]: ...
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
    def __new__(cls, text: str) -> LogType: ...
    @classmethod
    def known_values(cls) -> tuple[LogType, ...]: ...
    INFORMATION: Final[LogType]
    """Informational; no action follows."""
    WARNING: Final[LogType]
    """The step is sent to manual review."""
    ERROR: Final[LogType]
    """The step is declined."""

class LivenessBucket(OpenEnum):
    """Outcome of a document liveness signal."""
    def __new__(cls, text: str) -> LivenessBucket: ...
    @classmethod
    def known_values(cls) -> tuple[LivenessBucket, ...]: ...
    APPROVE: Final[LivenessBucket]
    """The score passed the thresholds."""
    REVIEW: Final[LivenessBucket]
    """The score is below the review threshold: manual review is needed."""
    DECLINE: Final[LivenessBucket]
    """The score is below the decline threshold: the document is declined."""

class NfcSkipReason(OpenEnum):
    """Reason the chip of a document was not read."""
    def __new__(cls, text: str) -> NfcSkipReason: ...
    @classmethod
    def known_values(cls) -> tuple[NfcSkipReason, ...]: ...
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

    Results contain the values in upper case; the workflow settings (`FaceLivenessMethod`) contain them in lower case.
    """
    def __new__(cls, text: str) -> LivenessMethod: ...
    @classmethod
    def known_values(cls) -> tuple[LivenessMethod, ...]: ...
    PASSIVE: Final[LivenessMethod]
    """Passive liveness: one image, without any action by the user."""
    ACTIVE3D: Final[LivenessMethod]
    """Active liveness (3D): a movement of the user and light flashed on the face."""
    FLASHING: Final[LivenessMethod]
    """Flashing liveness: light flashed on the face."""

class MatchSource(OpenEnum):
    """Source of a match with an earlier occurrence of the same person or contact."""
    def __new__(cls, text: str) -> MatchSource: ...
    @classmethod
    def known_values(cls) -> tuple[MatchSource, ...]: ...
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
    def __new__(cls, text: str) -> DocumentAiFieldType: ...
    @classmethod
    def known_values(cls) -> tuple[DocumentAiFieldType, ...]: ...
    TEXT: Final[DocumentAiFieldType]
    """Free-form string (`text`)."""
    NUMBER: Final[DocumentAiFieldType]
    """Numeric value (`number`)."""
    DATE: Final[DocumentAiFieldType]
    """Calendar date (`date`)."""

class QuestionnaireElementType(OpenEnum):
    """Type of a questionnaire element. Responses may contain it in upper case."""
    def __new__(cls, text: str) -> QuestionnaireElementType: ...
    @classmethod
    def known_values(cls) -> tuple[QuestionnaireElementType, ...]: ...
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
    def __new__(cls, text: str) -> EntityType: ...
    @classmethod
    def known_values(cls) -> tuple[EntityType, ...]: ...
    PERSON: Final[EntityType]
    """A natural person."""
    COMPANY: Final[EntityType]
    """A company or other legal entity."""

class AmlDataset(OpenEnum):
    """Category of watchlists."""
    def __new__(cls, text: str) -> AmlDataset: ...
    @classmethod
    def known_values(cls) -> tuple[AmlDataset, ...]: ...
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
    def __new__(cls, text: str) -> AmlReviewStatus: ...
    @classmethod
    def known_values(cls) -> tuple[AmlReviewStatus, ...]: ...
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
    def __new__(cls, text: str) -> DocumentNumberMatch: ...
    @classmethod
    def known_values(cls) -> tuple[DocumentNumberMatch, ...]: ...
    MATCH: Final[DocumentNumberMatch]
    """The document numbers are equal."""
    NEUTRAL: Final[DocumentNumberMatch]
    """There are no document numbers to compare."""
    HARD_MISMATCH: Final[DocumentNumberMatch]
    """The document numbers are different."""

class WarningCaseType(OpenEnum):
    """Type of the case a warning is based on."""
    def __new__(cls, text: str) -> WarningCaseType: ...
    @classmethod
    def known_values(cls) -> tuple[WarningCaseType, ...]: ...
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
    def __new__(cls, text: str) -> IpMatchType: ...
    @classmethod
    def known_values(cls) -> tuple[IpMatchType, ...]: ...
    IP_ADDRESS: Final[IpMatchType]
    """Same IP address as in the earlier session."""
    DEVICE_FINGERPRINT: Final[IpMatchType]
    """Same device as in the earlier session."""

class IpMatchSource(OpenEnum):
    """Identifier that produced an IP or device match."""
    def __new__(cls, text: str) -> IpMatchSource: ...
    @classmethod
    def known_values(cls) -> tuple[IpMatchSource, ...]: ...
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
    def __new__(cls, text: str) -> IpMatchMode: ...
    @classmethod
    def known_values(cls) -> tuple[IpMatchMode, ...]: ...
    DETERMINISTIC: Final[IpMatchMode]
    """Certain: the identifiers are equal."""
    PROBABILISTIC: Final[IpMatchMode]
    """Likely: the identifiers are similar."""
    CO_OCCURRENCE: Final[IpMatchMode]
    """The identifiers were seen together."""

class ValidationType(OpenEnum):
    """Number of sources that must match."""
    def __new__(cls, text: str) -> ValidationType: ...
    @classmethod
    def known_values(cls) -> tuple[ValidationType, ...]: ...
    ONE_BY_ONE: Final[ValidationType]
    """One source must match."""
    TWO_BY_TWO: Final[ValidationType]
    """Two sources must match."""
    NOT_ENABLED: Final[ValidationType]
    """Database validation is not enabled."""

class MatchType(OpenEnum):
    """Degree of a match."""
    def __new__(cls, text: str) -> MatchType: ...
    @classmethod
    def known_values(cls) -> tuple[MatchType, ...]: ...
    FULL_MATCH: Final[MatchType]
    """All compared data match."""
    PARTIAL_MATCH: Final[MatchType]
    """Only some of the compared data match."""
    NO_MATCH: Final[MatchType]
    """The compared data do not match."""

class RiskLevel(OpenEnum):
    """Risk level of a company."""
    def __new__(cls, text: str) -> RiskLevel: ...
    @classmethod
    def known_values(cls) -> tuple[RiskLevel, ...]: ...
    LOW: Final[RiskLevel]
    """Low risk (`LOW`)."""
    MEDIUM: Final[RiskLevel]
    """Medium risk (`MEDIUM`)."""
    HIGH: Final[RiskLevel]
    """High risk (`HIGH`)."""

class VatValidationStatus(OpenEnum):
    """Result of checking a VAT number with the VAT registry."""
    def __new__(cls, text: str) -> VatValidationStatus: ...
    @classmethod
    def known_values(cls) -> tuple[VatValidationStatus, ...]: ...
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
    def __new__(cls, text: str) -> PartyRole: ...
    @classmethod
    def known_values(cls) -> tuple[PartyRole, ...]: ...
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
    def __new__(cls, text: str) -> AmlCategoryResult: ...
    @classmethod
    def known_values(cls) -> tuple[AmlCategoryResult, ...]: ...
    MATCH: Final[AmlCategoryResult]
    """The party is on a watchlist of this category."""
    CLEAR: Final[AmlCategoryResult]
    """The party is not on any watchlist of this category."""

class PartySource(OpenEnum):
    """Source of a party's data."""
    def __new__(cls, text: str) -> PartySource: ...
    @classmethod
    def known_values(cls) -> tuple[PartySource, ...]: ...
    USER: Final[PartySource]
    """Submitted by the user."""

class BusinessDocumentGroup(OpenEnum):
    """Group of company documents, by the fact they prove."""
    def __new__(cls, text: str) -> BusinessDocumentGroup: ...
    @classmethod
    def known_values(cls) -> tuple[BusinessDocumentGroup, ...]: ...
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
    def __new__(cls, text: str) -> Environment: ...
    @classmethod
    def known_values(cls) -> tuple[Environment, ...]: ...
    LIVE: Final[Environment]
    """Live: real verification by real providers."""
    SANDBOX: Final[Environment]
    """Sandbox: results are simulated, no provider is called and nothing is billed."""

class ApiService(OpenEnum):
    """Standalone verification API, called outside of a session flow."""
    def __new__(cls, text: str) -> ApiService: ...
    @classmethod
    def known_values(cls) -> tuple[ApiService, ...]: ...
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
    def __new__(cls, text: str) -> SessionFeatureName: ...
    @classmethod
    def known_values(cls) -> tuple[SessionFeatureName, ...]: ...
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
    def __new__(cls, text: str) -> FaceRetentionOutcome: ...
    @classmethod
    def known_values(cls) -> tuple[FaceRetentionOutcome, ...]: ...
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
    def __new__(cls, text: str) -> DeletionInstruction: ...
    @classmethod
    def known_values(cls) -> tuple[DeletionInstruction, ...]: ...
    OPERATIONAL_SESSION_DELETE: Final[DeletionInstruction]
    """Deletion in the course of business; the default of the platform."""
    PRIVACY_ERASURE: Final[DeletionInstruction]
    """Erasure at the request of the data subject (right to be forgotten)."""

class ResubmitFeature(OpenEnum):
    """Feature (step) that the user can be asked to repeat."""
    def __new__(cls, text: str) -> ResubmitFeature: ...
    @classmethod
    def known_values(cls) -> tuple[ResubmitFeature, ...]: ...
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

class ReviewActivity(OpenEnum):
    """Type of a review activity."""
    def __new__(cls, text: str) -> ReviewActivity: ...
    @classmethod
    def known_values(cls) -> tuple[ReviewActivity, ...]: ...
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
    def __new__(cls, text: str) -> ActorType: ...
    @classmethod
    def known_values(cls) -> tuple[ActorType, ...]: ...
    API_KEY: Final[ActorType]
    """A program that authenticated with an API key."""
    CONSOLE_USER: Final[ActorType]
    """A person who uses the console."""
    SYSTEM: Final[ActorType]
    """The platform itself."""

class BlocklistItemType(OpenEnum):
    """Type of a blocklist entry."""
    def __new__(cls, text: str) -> BlocklistItemType: ...
    @classmethod
    def known_values(cls) -> tuple[BlocklistItemType, ...]: ...
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
    def __new__(cls, text: str) -> UserStatus: ...
    @classmethod
    def known_values(cls) -> tuple[UserStatus, ...]: ...
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
    def __new__(cls, text: str) -> TagSource: ...
    @classmethod
    def known_values(cls) -> tuple[TagSource, ...]: ...
    DIDIT: Final[TagSource]
    """Tag defined by the platform."""
    CUSTOM: Final[TagSource]
    """Custom tag defined by your organization."""

class UserCommentType(OpenEnum):
    """Type of a comment or change in the history of a user."""
    def __new__(cls, text: str) -> UserCommentType: ...
    @classmethod
    def known_values(cls) -> tuple[UserCommentType, ...]: ...
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
    def __new__(cls, text: str) -> WebhookVersion: ...
    @classmethod
    def known_values(cls) -> tuple[WebhookVersion, ...]: ...
    V1: Final[WebhookVersion]
    """Oldest payload version; feature results have singular keys."""
    V2: Final[WebhookVersion]
    """Previous payload version; feature results have singular keys."""
    V3: Final[WebhookVersion]
    """Current, recommended payload version; the one this library parses. Feature results are arrays."""

class CaptureMethod(OpenEnum):
    """Devices on which users may complete a session."""
    def __new__(cls, text: str) -> CaptureMethod: ...
    @classmethod
    def known_values(cls) -> tuple[CaptureMethod, ...]: ...
    MOBILE: Final[CaptureMethod]
    """Mobile devices only."""
    DESKTOP: Final[CaptureMethod]
    """Desktop computers only."""
    BOTH: Final[CaptureMethod]
    """Mobile devices and desktop computers."""

class EventType(OpenEnum):
    """Type of a webhook event.

    Source: <https://docs.didit.me/integration/webhooks>
    """
    def __new__(cls, text: str) -> EventType: ...
    @classmethod
    def known_values(cls) -> tuple[EventType, ...]: ...
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
    def __new__(cls, text: str) -> DataTrigger: ...
    @classmethod
    def known_values(cls) -> tuple[DataTrigger, ...]: ...
    MANUAL_REVIEW: Final[DataTrigger]
    """A reviewer changed the data of the session."""
    MANUAL_STEP_UPDATE: Final[DataTrigger]
    """A reviewer changed one step of the session."""
    ONGOING_MONITORING: Final[DataTrigger]
    """Ongoing monitoring returned new results."""

class Register(Model):
    """Parameters for registering an account."""
    __match_args__ = (
        "email",
        "password",
    )
    def __new__(
        cls,
        *,
        email: str,
        password: str,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        email: str = ...,
        password: str = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def email(self) -> str:
        """E-mail address of the account. Personal addresses are accepted; a company address is not required."""
    @property
    def password(self) -> str:
        """Password of the account: at least 8 characters, with at least one uppercase letter, one lowercase letter, one
        digit and one special character.
        """

class Registration(Model):
    """Result of a registration."""
    __match_args__ = (
        "message",
        "email",
    )
    def __new__(
        cls,
        *,
        message: str | None = None,
        email: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        message: str | None = ...,
        email: str | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def message(self) -> str | None:
        """Message in English that describes the next step."""
    @property
    def email(self) -> str | None:
        """E-mail address the verification code was sent to."""

class VerifyEmail(Model):
    """Parameters for verifying the e-mail address of an account."""
    __match_args__ = (
        "email",
        "code",
    )
    def __new__(
        cls,
        *,
        email: str,
        code: str,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        email: str = ...,
        code: str = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def email(self) -> str:
        """E-mail address that was registered."""
    @property
    def code(self) -> str:
        """Verification code from the e-mail: 6 letters and digits, valid for about 10 minutes."""

class VerifiedAccount(Model):
    """Verified account: its tokens, its organization and its first application with the API key."""
    __match_args__ = (
        "access_token",
        "refresh_token",
        "expires_in",
        "organization",
        "application",
        "data_location",
        "message",
    )
    def __new__(
        cls,
        *,
        access_token: str | None = None,
        refresh_token: str | None = None,
        expires_in: int | None = None,
        organization: Organization | Mapping[str, Any] | None = None,
        application: Application | Mapping[str, Any] | None = None,
        data_location: str | None = None,
        message: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        access_token: str = ...,
        refresh_token: str | None = ...,
        expires_in: int | None = ...,
        organization: Organization | Mapping[str, Any] | None = ...,
        application: Application | Mapping[str, Any] | None = ...,
        data_location: str | None = ...,
        message: str | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def access_token(self) -> str:
        """Access token for the account operations (bearer authentication)."""
    @property
    def refresh_token(self) -> str | None:
        """Token that renews `access_token`."""
    @property
    def expires_in(self) -> int | None:
        """Lifetime of `access_token` in seconds (86400)."""
    @property
    def organization(self) -> Organization | None:
        """Organization created for the account."""
    @property
    def application(self) -> Application | None:
        """First application of the organization. **Store its `api_key`.**"""
    @property
    def data_location(self) -> str | None:
        """Region the data of the organization is stored in."""
    @property
    def message(self) -> str | None:
        """Message from the platform, in English."""

class Organization(Model):
    """Organization an account belongs to."""
    __match_args__ = (
        "uuid",
        "name",
        "contact_email",
    )
    def __new__(
        cls,
        *,
        uuid: str | None = None,
        name: str | None = None,
        contact_email: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        uuid: str = ...,
        name: str | None = ...,
        contact_email: str | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def uuid(self) -> str:
        """Organization ID (UUID)."""
    @property
    def name(self) -> str | None:
        """Name of the organization."""
    @property
    def contact_email(self) -> str | None:
        """Contact e-mail address of the organization."""

class Application(Model):
    """Application: owns sessions and workflows and has an API key."""
    __match_args__ = (
        "uuid",
        "client_id",
        "api_key",
        "name",
        "mode",
    )
    def __new__(
        cls,
        *,
        uuid: str | None = None,
        client_id: str | None = None,
        api_key: str | None = None,
        name: str | None = None,
        mode: ApplicationMode | str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        uuid: str = ...,
        client_id: str | None = ...,
        api_key: str | None = ...,
        name: str | None = ...,
        mode: ApplicationMode | str | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def uuid(self) -> str:
        """Application ID (UUID)."""
    @property
    def client_id(self) -> str | None:
        """Client ID of the application."""
    @property
    def api_key(self) -> str | None:
        """API key of the application, sent in the `x-api-key` header."""
    @property
    def name(self) -> str | None:
        """Name of the application."""
    @property
    def mode(self) -> ApplicationMode | None:
        """Mode of the application: `live` (verifies real people) or `sandbox` (simulates verification)."""

class ResendCode(Model):
    """Parameters for sending a new verification code."""
    __match_args__ = (
        "email",
    )
    def __new__(
        cls,
        *,
        email: str,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        email: str = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def email(self) -> str:
        """E-mail address that was registered."""

class Acknowledgement(Model):
    """Confirmation of a request that returns no other data."""
    __match_args__ = (
        "message",
    )
    def __new__(
        cls,
        *,
        message: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        message: str | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def message(self) -> str | None:
        """Confirmation message, in English."""

class LoginParams(Model):
    """Parameters for logging in."""
    __match_args__ = (
        "email",
        "password",
    )
    def __new__(
        cls,
        *,
        email: str,
        password: str,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        email: str = ...,
        password: str = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def email(self) -> str:
        """E-mail address of the account."""
    @property
    def password(self) -> str:
        """Password of the account."""

class LoginAnswer(Model):
    """Response to a login: either tokens or a request for a second factor. `Login` tells the two apart."""
    __match_args__ = (
        "access_token",
        "refresh_token",
        "expires_in",
        "second_factor_required",
        "temp_token",
        "has_authenticator",
        "has_passkeys",
    )
    def __new__(
        cls,
        *,
        access_token: str | None = None,
        refresh_token: str | None = None,
        expires_in: int | None = None,
        second_factor_required: bool | None = None,
        temp_token: str | None = None,
        has_authenticator: bool | None = None,
        has_passkeys: bool | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        access_token: str | None = ...,
        refresh_token: str | None = ...,
        expires_in: int | None = ...,
        second_factor_required: bool | None = ...,
        temp_token: str | None = ...,
        has_authenticator: bool | None = ...,
        has_passkeys: bool | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def access_token(self) -> str | None:
        """Access token for the account operations. Absent if a second factor is required."""
    @property
    def refresh_token(self) -> str | None:
        """Token that renews `access_token`."""
    @property
    def expires_in(self) -> int | None:
        """Lifetime of `access_token` in seconds (86400)."""
    @property
    def second_factor_required(self) -> bool | None:
        """`true` if a second factor is required."""
    @property
    def temp_token(self) -> str | None:
        """Temporary token for the second step of the login (`VerifySecondFactor`); valid for 5 minutes."""
    @property
    def has_authenticator(self) -> bool | None:
        """`true` if the account has an authenticator app."""
    @property
    def has_passkeys(self) -> bool | None:
        """`true` if the account has passkeys."""

class VerifySecondFactor(Model):
    """Parameters for completing a login with a second factor."""
    __match_args__ = (
        "temp_token",
        "otp_token",
    )
    def __new__(
        cls,
        *,
        temp_token: str,
        otp_token: str,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        temp_token: str = ...,
        otp_token: str = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def temp_token(self) -> str:
        """Temporary token returned by the first step of the login."""
    @property
    def otp_token(self) -> str:
        """One-time code shown by the authenticator app."""

class Tokens(Model):
    """Tokens of a logged-in account."""
    __match_args__ = (
        "access_token",
        "refresh_token",
        "expires_in",
    )
    def __new__(
        cls,
        *,
        access_token: str | None = None,
        refresh_token: str | None = None,
        expires_in: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        access_token: str = ...,
        refresh_token: str | None = ...,
        expires_in: int | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def access_token(self) -> str:
        """Access token for the account operations (bearer authentication)."""
    @property
    def refresh_token(self) -> str | None:
        """Token that renews `access_token`."""
    @property
    def expires_in(self) -> int | None:
        """Lifetime of `access_token` in seconds (86400)."""

class OrganizationPage(Page):
    """Organizations of an account; the platform returns all of them at once."""
    __match_args__ = (
        "count",
        "next",
        "previous",
        "results",
    )
    def __new__(
        cls,
        *,
        count: int | None = None,
        next: str | None = None,
        previous: str | None = None,
        results: Sequence[Organization | Mapping[str, Any]] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        count: int | None = ...,
        next: str | None = ...,
        previous: str | None = ...,
        results: Sequence[Organization | Mapping[str, Any]] = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def count(self) -> int | None:
        """Total number of results; capped for some lists, so read pages until `next` is absent."""
    @property
    def next(self) -> str | None:
        """URL of the next page; absent on the last page."""
    @property
    def previous(self) -> str | None:
        """URL of the previous page; absent on the first page."""
    @property
    def results(self) -> list[Organization]:
        """Results of this page."""
    def __iter__(self) -> Iterator[Organization]: ...

class AsyncOrganizationPage(AsyncPage):
    """Organizations of an account; the platform returns all of them at once."""
    __match_args__ = (
        "count",
        "next",
        "previous",
        "results",
    )
    def __new__(
        cls,
        *,
        count: int | None = None,
        next: str | None = None,
        previous: str | None = None,
        results: Sequence[Organization | Mapping[str, Any]] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        count: int | None = ...,
        next: str | None = ...,
        previous: str | None = ...,
        results: Sequence[Organization | Mapping[str, Any]] = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def count(self) -> int | None:
        """Total number of results; capped for some lists, so read pages until `next` is absent."""
    @property
    def next(self) -> str | None:
        """URL of the next page; absent on the last page."""
    @property
    def previous(self) -> str | None:
        """URL of the previous page; absent on the first page."""
    @property
    def results(self) -> list[Organization]:
        """Results of this page."""
    def __aiter__(self) -> AsyncIterator[Organization]: ...

class ApplicationPage(Page):
    """Applications of an organization; the platform returns all of them at once."""
    __match_args__ = (
        "count",
        "next",
        "previous",
        "results",
    )
    def __new__(
        cls,
        *,
        count: int | None = None,
        next: str | None = None,
        previous: str | None = None,
        results: Sequence[Application | Mapping[str, Any]] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        count: int | None = ...,
        next: str | None = ...,
        previous: str | None = ...,
        results: Sequence[Application | Mapping[str, Any]] = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def count(self) -> int | None:
        """Total number of results; capped for some lists, so read pages until `next` is absent."""
    @property
    def next(self) -> str | None:
        """URL of the next page; absent on the last page."""
    @property
    def previous(self) -> str | None:
        """URL of the previous page; absent on the first page."""
    @property
    def results(self) -> list[Application]:
        """Results of this page."""
    def __iter__(self) -> Iterator[Application]: ...

class AsyncApplicationPage(AsyncPage):
    """Applications of an organization; the platform returns all of them at once."""
    __match_args__ = (
        "count",
        "next",
        "previous",
        "results",
    )
    def __new__(
        cls,
        *,
        count: int | None = None,
        next: str | None = None,
        previous: str | None = None,
        results: Sequence[Application | Mapping[str, Any]] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        count: int | None = ...,
        next: str | None = ...,
        previous: str | None = ...,
        results: Sequence[Application | Mapping[str, Any]] = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def count(self) -> int | None:
        """Total number of results; capped for some lists, so read pages until `next` is absent."""
    @property
    def next(self) -> str | None:
        """URL of the next page; absent on the last page."""
    @property
    def previous(self) -> str | None:
        """URL of the previous page; absent on the first page."""
    @property
    def results(self) -> list[Application]:
        """Results of this page."""
    def __aiter__(self) -> AsyncIterator[Application]: ...

class ListWorkflows(Model):
    """Parameters for listing workflows."""
    __match_args__ = (
        "limit",
        "offset",
    )
    def __new__(
        cls,
        *,
        limit: int | None = None,
        offset: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        limit: int | None = ...,
        offset: int | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def limit(self) -> int | None:
        """Maximum number of results per page; 50 by default."""
    @property
    def offset(self) -> int | None:
        """Number of results to skip; 0 by default."""

class WorkflowPage(Page):
    """One page of workflows."""
    __match_args__ = (
        "count",
        "next",
        "previous",
        "results",
    )
    def __new__(
        cls,
        *,
        count: int | None = None,
        next: str | None = None,
        previous: str | None = None,
        results: Sequence[Workflow | Mapping[str, Any]] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        count: int | None = ...,
        next: str | None = ...,
        previous: str | None = ...,
        results: Sequence[Workflow | Mapping[str, Any]] = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def count(self) -> int | None:
        """Total number of results; capped for some lists, so read pages until `next` is absent."""
    @property
    def next(self) -> str | None:
        """URL of the next page; absent on the last page."""
    @property
    def previous(self) -> str | None:
        """URL of the previous page; absent on the first page."""
    @property
    def results(self) -> list[Workflow]:
        """Results of this page."""
    def __iter__(self) -> Iterator[Workflow]: ...

class AsyncWorkflowPage(AsyncPage):
    """One page of workflows."""
    __match_args__ = (
        "count",
        "next",
        "previous",
        "results",
    )
    def __new__(
        cls,
        *,
        count: int | None = None,
        next: str | None = None,
        previous: str | None = None,
        results: Sequence[Workflow | Mapping[str, Any]] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        count: int | None = ...,
        next: str | None = ...,
        previous: str | None = ...,
        results: Sequence[Workflow | Mapping[str, Any]] = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def count(self) -> int | None:
        """Total number of results; capped for some lists, so read pages until `next` is absent."""
    @property
    def next(self) -> str | None:
        """URL of the next page; absent on the last page."""
    @property
    def previous(self) -> str | None:
        """URL of the previous page; absent on the first page."""
    @property
    def results(self) -> list[Workflow]:
        """Results of this page."""
    def __aiter__(self) -> AsyncIterator[Workflow]: ...

class Workflow(Model):
    """A workflow. List results omit many fields; the fields present depend on the form of the workflow."""
    __match_args__ = (
        "uuid",
        "workflow_id",
        "workflow_label",
        "is_default",
        "is_archived",
        "status",
        "version",
        "has_draft",
        "published_at",
        "is_simple_workflow",
        "is_editable",
        "workflow_url",
        "features",
        "total_price",
        "min_price",
        "max_price",
        "workflow_graph",
        "is_white_label_enabled",
        "is_desktop_allowed",
        "max_retry_attempts",
        "retry_window_days",
        "face_liveness_max_attempts",
        "face_match_max_attempts",
        "session_expiration_time",
        "workflow_type",
        "is_liveness_enabled",
        "face_liveness_method",
        "face_liveness_score_decline_threshold",
        "is_face_match_enabled",
        "face_match_score_decline_threshold",
        "face_match_score_review_threshold",
        "is_aml_enabled",
        "aml_decline_threshold",
        "is_phone_verification_enabled",
        "is_email_verification_enabled",
        "is_database_validation_enabled",
        "is_ip_analysis_enabled",
        "is_nfc_enabled",
        "is_age_restrictions_enabled",
        "documents_allowed",
        "duplicated_user_action",
        "face_liveness_score_review_threshold",
        "created_by",
        "created_at",
        "updated_at",
    )
    def __new__(
        cls,
        *,
        uuid: str | None = None,
        workflow_id: str | None = None,
        workflow_label: str | None = None,
        is_default: bool | None = None,
        is_archived: bool | None = None,
        status: PublicationStatus | str | None = None,
        version: int | None = None,
        has_draft: bool | None = None,
        published_at: datetime | str | None = None,
        is_simple_workflow: bool | None = None,
        is_editable: bool | None = None,
        workflow_url: str | None = None,
        features: Sequence[str] | None = None,
        total_price: Decimal | int | float | str | None = None,
        min_price: Decimal | int | float | str | None = None,
        max_price: Decimal | int | float | str | None = None,
        workflow_graph: Mapping[str, Any] | None = None,
        is_white_label_enabled: bool | None = None,
        is_desktop_allowed: bool | None = None,
        max_retry_attempts: int | None = None,
        retry_window_days: int | None = None,
        face_liveness_max_attempts: int | None = None,
        face_match_max_attempts: int | None = None,
        session_expiration_time: int | None = None,
        workflow_type: WorkflowType | str | None = None,
        is_liveness_enabled: bool | None = None,
        face_liveness_method: FaceLivenessMethod | str | None = None,
        face_liveness_score_decline_threshold: int | None = None,
        is_face_match_enabled: bool | None = None,
        face_match_score_decline_threshold: int | None = None,
        face_match_score_review_threshold: int | None = None,
        is_aml_enabled: bool | None = None,
        aml_decline_threshold: int | None = None,
        is_phone_verification_enabled: bool | None = None,
        is_email_verification_enabled: bool | None = None,
        is_database_validation_enabled: bool | None = None,
        is_ip_analysis_enabled: bool | None = None,
        is_nfc_enabled: bool | None = None,
        is_age_restrictions_enabled: bool | None = None,
        documents_allowed: Mapping[str, Any] | None = None,
        duplicated_user_action: DuplicatedUserAction | str | None = None,
        face_liveness_score_review_threshold: int | None = None,
        created_by: WorkflowAuthor | Mapping[str, Any] | None = None,
        created_at: datetime | str | None = None,
        updated_at: datetime | str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        uuid: str = ...,
        workflow_id: str | None = ...,
        workflow_label: str | None = ...,
        is_default: bool | None = ...,
        is_archived: bool | None = ...,
        status: PublicationStatus | str | None = ...,
        version: int | None = ...,
        has_draft: bool | None = ...,
        published_at: datetime | str | None = ...,
        is_simple_workflow: bool | None = ...,
        is_editable: bool | None = ...,
        workflow_url: str | None = ...,
        features: Sequence[str] | None = ...,
        total_price: Decimal | int | float | str | None = ...,
        min_price: Decimal | int | float | str | None = ...,
        max_price: Decimal | int | float | str | None = ...,
        workflow_graph: Mapping[str, Any] | None = ...,
        is_white_label_enabled: bool | None = ...,
        is_desktop_allowed: bool | None = ...,
        max_retry_attempts: int | None = ...,
        retry_window_days: int | None = ...,
        face_liveness_max_attempts: int | None = ...,
        face_match_max_attempts: int | None = ...,
        session_expiration_time: int | None = ...,
        workflow_type: WorkflowType | str | None = ...,
        is_liveness_enabled: bool | None = ...,
        face_liveness_method: FaceLivenessMethod | str | None = ...,
        face_liveness_score_decline_threshold: int | None = ...,
        is_face_match_enabled: bool | None = ...,
        face_match_score_decline_threshold: int | None = ...,
        face_match_score_review_threshold: int | None = ...,
        is_aml_enabled: bool | None = ...,
        aml_decline_threshold: int | None = ...,
        is_phone_verification_enabled: bool | None = ...,
        is_email_verification_enabled: bool | None = ...,
        is_database_validation_enabled: bool | None = ...,
        is_ip_analysis_enabled: bool | None = ...,
        is_nfc_enabled: bool | None = ...,
        is_age_restrictions_enabled: bool | None = ...,
        documents_allowed: Mapping[str, Any] | None = ...,
        duplicated_user_action: DuplicatedUserAction | str | None = ...,
        face_liveness_score_review_threshold: int | None = ...,
        created_by: WorkflowAuthor | Mapping[str, Any] | None = ...,
        created_at: datetime | str | None = ...,
        updated_at: datetime | str | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def uuid(self) -> str:
        """Version ID (UUID): identifies this version of the workflow."""
    @property
    def workflow_id(self) -> str | None:
        """Workflow ID (UUID): stable, the same for all versions. A session can be created with this ID or with `uuid`."""
    @property
    def workflow_label(self) -> str | None:
        """Display name of the workflow."""
    @property
    def is_default(self) -> bool | None:
        """`true` if this is the default workflow of the application."""
    @property
    def is_archived(self) -> bool | None:
        """`true` if the workflow is archived."""
    @property
    def status(self) -> PublicationStatus | None:
        """Publication status: `draft` or `published`."""
    @property
    def version(self) -> int | None:
        """Version number of the workflow."""
    @property
    def has_draft(self) -> bool | None:
        """`true` if the workflow also has an unpublished draft."""
    @property
    def published_at(self) -> datetime | None:
        """Publication time (RFC 3339)."""
    @property
    def is_simple_workflow(self) -> bool | None:
        """`true` if the workflow is a plain list of steps; `false` if it branches."""
    @property
    def is_editable(self) -> bool | None:
        """`true` if the workflow can be changed."""
    @property
    def workflow_url(self) -> str | None:
        """URL that starts a session of this workflow."""
    @property
    def features(self) -> list[str] | None:
        """Workflow steps, such as `OCR` and `LIVENESS`."""
    @property
    def total_price(self) -> Decimal | None:
        """Price of a session in US dollars."""
    @property
    def min_price(self) -> Decimal | None:
        """Minimum price of a session in US dollars."""
    @property
    def max_price(self) -> Decimal | None:
        """Maximum price of a session in US dollars."""
    @property
    def workflow_graph(self) -> dict[str, Any] | None:
        """Graph of the steps and their successors: `{"start_node": …, "nodes": {…}}`."""
    @property
    def is_white_label_enabled(self) -> bool | None:
        """`true` if the verification pages show your own branding."""
    @property
    def is_desktop_allowed(self) -> bool | None:
        """`true` if verification on desktop computers is allowed."""
    @property
    def max_retry_attempts(self) -> int | None:
        """Maximum number of retries per session."""
    @property
    def retry_window_days(self) -> int | None:
        """Number of days within which retries are allowed."""
    @property
    def face_liveness_max_attempts(self) -> int | None:
        """Maximum number of liveness attempts."""
    @property
    def face_match_max_attempts(self) -> int | None:
        """Maximum number of face match attempts."""
    @property
    def session_expiration_time(self) -> int | None:
        """Lifetime of a session's link in seconds."""
    @property
    def workflow_type(self) -> WorkflowType | None:
        """Workflow template. Absent for workflows in the graph form."""
    @property
    def is_liveness_enabled(self) -> bool | None:
        """`true` if liveness detection is enabled."""
    @property
    def face_liveness_method(self) -> FaceLivenessMethod | None:
        """Liveness detection method."""
    @property
    def face_liveness_score_decline_threshold(self) -> int | None:
        """Liveness score (0 to 100) below which the session is declined."""
    @property
    def is_face_match_enabled(self) -> bool | None:
        """`true` if face match against the document's portrait is enabled."""
    @property
    def face_match_score_decline_threshold(self) -> int | None:
        """Face match similarity (0 to 100) below which the session is declined."""
    @property
    def face_match_score_review_threshold(self) -> int | None:
        """Face match similarity (0 to 100) below which the session goes to manual review."""
    @property
    def is_aml_enabled(self) -> bool | None:
        """`true` if AML screening (watchlists, sanctions, PEP) is enabled."""
    @property
    def aml_decline_threshold(self) -> int | None:
        """AML risk score (0 to 100) above which the session is declined."""
    @property
    def is_phone_verification_enabled(self) -> bool | None:
        """`true` if phone verification is enabled."""
    @property
    def is_email_verification_enabled(self) -> bool | None:
        """`true` if e-mail verification is enabled."""
    @property
    def is_database_validation_enabled(self) -> bool | None:
        """`true` if validation against official registers is enabled."""
    @property
    def is_ip_analysis_enabled(self) -> bool | None:
        """`true` if analysis of the IP address and the device is enabled."""
    @property
    def is_nfc_enabled(self) -> bool | None:
        """`true` if NFC chip reading is enabled; it works on mobile devices only."""
    @property
    def is_age_restrictions_enabled(self) -> bool | None:
        """`true` if age restrictions by country are enabled."""
    @property
    def documents_allowed(self) -> dict[str, Any] | None:
        """Accepted documents by country (ISO 3166-1 alpha-3) and document type code: `{"ESP": {"P": {}}}`. An empty object
        accepts all documents.
        """
    @property
    def duplicated_user_action(self) -> DuplicatedUserAction | None:
        """Action taken when another user already has the same identity."""
    @property
    def face_liveness_score_review_threshold(self) -> int | None:
        """Liveness score (0 to 100) below which the session goes to manual review."""
    @property
    def created_by(self) -> WorkflowAuthor | None:
        """Author of the workflow."""
    @property
    def created_at(self) -> datetime | None:
        """Creation time (RFC 3339)."""
    @property
    def updated_at(self) -> datetime | None:
        """Time of the last change (RFC 3339)."""

class WorkflowAuthor(Model):
    """Author of a workflow."""
    __match_args__ = (
        "name",
        "email",
        "type",
    )
    def __new__(
        cls,
        *,
        name: str | None = None,
        email: str | None = None,
        type: AuthorType | str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        name: str | None = ...,
        email: str | None = ...,
        type: AuthorType | str | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def name(self) -> str | None:
        """Name of the author."""
    @property
    def email(self) -> str | None:
        """E-mail address of the author."""
    @property
    def type(self) -> AuthorType | None:
        """Type of author: a person or an API key."""

class CreateWorkflow(Model):
    """Parameters for creating a workflow, in one of two forms.

    The *flat form* enables steps by boolean fields. The *graph form* lists the steps in `features`; newer deployments
    accept only the graph form and reject every flat field with 400. Fields marked with neither form can be used with
    both. `to_features` converts the flat form to the graph form; a client with `features_fallback`
    enabled does so when the platform rejects the flat form.
    """
    __match_args__ = (
        "workflow_label",
        "is_default",
        "max_retry_attempts",
        "retry_window_days",
        "workflow_type",
        "is_liveness_enabled",
        "face_liveness_method",
        "face_liveness_score_decline_threshold",
        "is_face_match_enabled",
        "face_match_score_decline_threshold",
        "face_match_score_review_threshold",
        "is_aml_enabled",
        "aml_decline_threshold",
        "is_phone_verification_enabled",
        "is_email_verification_enabled",
        "is_database_validation_enabled",
        "is_ip_analysis_enabled",
        "is_nfc_enabled",
        "is_age_restrictions_enabled",
        "documents_allowed",
        "duplicated_user_action",
        "features",
        "status",
        "is_white_label_enabled",
        "is_desktop_allowed",
        "face_liveness_max_attempts",
        "face_match_max_attempts",
        "session_expiration_time",
    )
    def __new__(
        cls,
        *,
        workflow_label: str | None = None,
        is_default: bool | None = None,
        max_retry_attempts: int | None = None,
        retry_window_days: int | None = None,
        workflow_type: WorkflowType | str | None = None,
        is_liveness_enabled: bool | None = None,
        face_liveness_method: FaceLivenessMethod | str | None = None,
        face_liveness_score_decline_threshold: int | None = None,
        is_face_match_enabled: bool | None = None,
        face_match_score_decline_threshold: int | None = None,
        face_match_score_review_threshold: int | None = None,
        is_aml_enabled: bool | None = None,
        aml_decline_threshold: int | None = None,
        is_phone_verification_enabled: bool | None = None,
        is_email_verification_enabled: bool | None = None,
        is_database_validation_enabled: bool | None = None,
        is_ip_analysis_enabled: bool | None = None,
        is_nfc_enabled: bool | None = None,
        is_age_restrictions_enabled: bool | None = None,
        documents_allowed: Mapping[str, Any] | None = None,
        duplicated_user_action: DuplicatedUserAction | str | None = None,
        features: Sequence[WorkflowFeatureConfig | Mapping[str, Any]] | None = None,
        status: PublicationStatus | str | None = None,
        is_white_label_enabled: bool | None = None,
        is_desktop_allowed: bool | None = None,
        face_liveness_max_attempts: int | None = None,
        face_match_max_attempts: int | None = None,
        session_expiration_time: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        workflow_label: str | None = ...,
        is_default: bool | None = ...,
        max_retry_attempts: int | None = ...,
        retry_window_days: int | None = ...,
        workflow_type: WorkflowType | str | None = ...,
        is_liveness_enabled: bool | None = ...,
        face_liveness_method: FaceLivenessMethod | str | None = ...,
        face_liveness_score_decline_threshold: int | None = ...,
        is_face_match_enabled: bool | None = ...,
        face_match_score_decline_threshold: int | None = ...,
        face_match_score_review_threshold: int | None = ...,
        is_aml_enabled: bool | None = ...,
        aml_decline_threshold: int | None = ...,
        is_phone_verification_enabled: bool | None = ...,
        is_email_verification_enabled: bool | None = ...,
        is_database_validation_enabled: bool | None = ...,
        is_ip_analysis_enabled: bool | None = ...,
        is_nfc_enabled: bool | None = ...,
        is_age_restrictions_enabled: bool | None = ...,
        documents_allowed: Mapping[str, Any] | None = ...,
        duplicated_user_action: DuplicatedUserAction | str | None = ...,
        features: Sequence[WorkflowFeatureConfig | Mapping[str, Any]] | None = ...,
        status: PublicationStatus | str | None = ...,
        is_white_label_enabled: bool | None = ...,
        is_desktop_allowed: bool | None = ...,
        face_liveness_max_attempts: int | None = ...,
        face_match_max_attempts: int | None = ...,
        session_expiration_time: int | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def workflow_label(self) -> str | None:
        """Display name of the workflow, at most 50 characters; generated by the platform when unset."""
    @property
    def is_default(self) -> bool | None:
        """`true` makes this the default workflow of the application; `false` by default."""
    @property
    def max_retry_attempts(self) -> int | None:
        """Maximum number of retries per session, 0 to 10; 3 by default."""
    @property
    def retry_window_days(self) -> int | None:
        """Number of days within which retries are allowed, 1 to 365; 7 by default."""
    @property
    def workflow_type(self) -> WorkflowType | None:
        """Workflow template; `kyc` by default. Flat form only."""
    @property
    def is_liveness_enabled(self) -> bool | None:
        """`true` enables liveness detection; `false` by default. Flat form only."""
    @property
    def face_liveness_method(self) -> FaceLivenessMethod | None:
        """Liveness detection method; `passive` by default. Flat form only."""
    @property
    def face_liveness_score_decline_threshold(self) -> int | None:
        """Liveness score (0 to 100) below which the session is declined; 50 by default. Flat form only."""
    @property
    def is_face_match_enabled(self) -> bool | None:
        """`true` enables face match against the document's portrait; `false` by default. Flat form only."""
    @property
    def face_match_score_decline_threshold(self) -> int | None:
        """Face match similarity (0 to 100) below which the session is declined; 50 by default. Flat form only."""
    @property
    def face_match_score_review_threshold(self) -> int | None:
        """Face match similarity (0 to 100) below which the session goes to manual review; 70 by default. Flat form only."""
    @property
    def is_aml_enabled(self) -> bool | None:
        """`true` enables AML screening (watchlists, sanctions, PEP); `false` by default. Flat form only."""
    @property
    def aml_decline_threshold(self) -> int | None:
        """AML risk score (0 to 100) above which the session is declined; 80 by default. Flat form only."""
    @property
    def is_phone_verification_enabled(self) -> bool | None:
        """`true` enables phone verification; `false` by default. Flat form only."""
    @property
    def is_email_verification_enabled(self) -> bool | None:
        """`true` enables e-mail verification; `false` by default. Flat form only."""
    @property
    def is_database_validation_enabled(self) -> bool | None:
        """`true` enables validation against official registers; `false` by default. Flat form only."""
    @property
    def is_ip_analysis_enabled(self) -> bool | None:
        """`true` enables analysis of the IP address and the device; `false` by default. Flat form only."""
    @property
    def is_nfc_enabled(self) -> bool | None:
        """`true` enables NFC chip reading, on mobile devices only; `false` by default. Flat form only."""
    @property
    def is_age_restrictions_enabled(self) -> bool | None:
        """`true` enables age restrictions by country; `false` by default. Flat form only."""
    @property
    def documents_allowed(self) -> dict[str, Any] | None:
        """Accepted documents by country (ISO 3166-1 alpha-3) and document type code: `{"ESP": {"P": {}}}`. An empty
        object, the default, accepts all documents. Flat form only.
        """
    @property
    def duplicated_user_action(self) -> DuplicatedUserAction | None:
        """Action taken when another user already has the same identity; `no_action` by default. The platform accepts it
        only in an update. Flat form only.
        """
    @property
    def features(self) -> list[WorkflowFeatureConfig] | None:
        """Workflow steps, in order; at least one. Graph form only."""
    @property
    def status(self) -> PublicationStatus | None:
        """Publication status: `draft` or `published`. Graph form only."""
    @property
    def is_white_label_enabled(self) -> bool | None:
        """`true` shows your own branding on the verification pages; `false` by default. Graph form only."""
    @property
    def is_desktop_allowed(self) -> bool | None:
        """`true` allows verification on desktop computers; `false` by default. Graph form only."""
    @property
    def face_liveness_max_attempts(self) -> int | None:
        """Maximum number of liveness attempts, 1 to 3; 3 by default. Graph form only."""
    @property
    def face_match_max_attempts(self) -> int | None:
        """Maximum number of face match attempts, 1 to 3; 3 by default. Graph form only."""
    @property
    def session_expiration_time(self) -> int | None:
        """Lifetime of a session's link in seconds, 3600 to 2419200; 604800 (7 days) by default. Graph form only."""

class WorkflowFeatureConfig(Model):
    """A step of a workflow."""
    __match_args__ = (
        "feature",
        "config",
        "label",
    )
    def __new__(
        cls,
        *,
        feature: WorkflowFeature | str,
        config: Mapping[str, Any] | None = None,
        label: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        feature: WorkflowFeature | str = ...,
        config: Mapping[str, Any] | None = ...,
        label: str | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def feature(self) -> WorkflowFeature:
        """Step type, such as `OCR` or `LIVENESS`."""
    @property
    def config(self) -> dict[str, Any] | None:
        """Settings of the step; the available keys depend on `feature`.

        Source: <https://docs.didit.me/management-api/workflows/feature-configs>
        """
    @property
    def label(self) -> str | None:
        """Display name of the step."""

class UpdateWorkflow(Model):
    """Parameters for updating a workflow, in one of two forms as in `CreateWorkflow`. Unset fields stay unchanged."""
    __match_args__ = (
        "workflow_label",
        "is_default",
        "max_retry_attempts",
        "retry_window_days",
        "workflow_type",
        "is_liveness_enabled",
        "face_liveness_method",
        "face_liveness_score_decline_threshold",
        "is_face_match_enabled",
        "face_match_score_decline_threshold",
        "face_match_score_review_threshold",
        "is_aml_enabled",
        "aml_decline_threshold",
        "is_phone_verification_enabled",
        "is_email_verification_enabled",
        "is_database_validation_enabled",
        "is_ip_analysis_enabled",
        "is_nfc_enabled",
        "is_age_restrictions_enabled",
        "documents_allowed",
        "duplicated_user_action",
        "features",
        "status",
        "is_white_label_enabled",
        "is_desktop_allowed",
        "face_liveness_max_attempts",
        "face_match_max_attempts",
        "session_expiration_time",
    )
    def __new__(
        cls,
        *,
        workflow_label: str | None = None,
        is_default: bool | None = None,
        max_retry_attempts: int | None = None,
        retry_window_days: int | None = ...,
        workflow_type: WorkflowType | str | None = None,
        is_liveness_enabled: bool | None = None,
        face_liveness_method: FaceLivenessMethod | str | None = None,
        face_liveness_score_decline_threshold: int | None = None,
        is_face_match_enabled: bool | None = None,
        face_match_score_decline_threshold: int | None = None,
        face_match_score_review_threshold: int | None = None,
        is_aml_enabled: bool | None = None,
        aml_decline_threshold: int | None = None,
        is_phone_verification_enabled: bool | None = None,
        is_email_verification_enabled: bool | None = None,
        is_database_validation_enabled: bool | None = None,
        is_ip_analysis_enabled: bool | None = None,
        is_nfc_enabled: bool | None = None,
        is_age_restrictions_enabled: bool | None = None,
        documents_allowed: Mapping[str, Any] | None = None,
        duplicated_user_action: DuplicatedUserAction | str | None = None,
        features: Sequence[WorkflowFeatureConfig | Mapping[str, Any]] | None = None,
        status: PublicationStatus | str | None = None,
        is_white_label_enabled: bool | None = None,
        is_desktop_allowed: bool | None = None,
        face_liveness_max_attempts: int | None = None,
        face_match_max_attempts: int | None = None,
        session_expiration_time: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        workflow_label: str | None = ...,
        is_default: bool | None = ...,
        max_retry_attempts: int | None = ...,
        retry_window_days: int | None = ...,
        workflow_type: WorkflowType | str | None = ...,
        is_liveness_enabled: bool | None = ...,
        face_liveness_method: FaceLivenessMethod | str | None = ...,
        face_liveness_score_decline_threshold: int | None = ...,
        is_face_match_enabled: bool | None = ...,
        face_match_score_decline_threshold: int | None = ...,
        face_match_score_review_threshold: int | None = ...,
        is_aml_enabled: bool | None = ...,
        aml_decline_threshold: int | None = ...,
        is_phone_verification_enabled: bool | None = ...,
        is_email_verification_enabled: bool | None = ...,
        is_database_validation_enabled: bool | None = ...,
        is_ip_analysis_enabled: bool | None = ...,
        is_nfc_enabled: bool | None = ...,
        is_age_restrictions_enabled: bool | None = ...,
        documents_allowed: Mapping[str, Any] | None = ...,
        duplicated_user_action: DuplicatedUserAction | str | None = ...,
        features: Sequence[WorkflowFeatureConfig | Mapping[str, Any]] | None = ...,
        status: PublicationStatus | str | None = ...,
        is_white_label_enabled: bool | None = ...,
        is_desktop_allowed: bool | None = ...,
        face_liveness_max_attempts: int | None = ...,
        face_match_max_attempts: int | None = ...,
        session_expiration_time: int | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def workflow_label(self) -> str | None:
        """Display name of the workflow, at most 50 characters."""
    @property
    def is_default(self) -> bool | None:
        """`true` makes this the default workflow of the application."""
    @property
    def max_retry_attempts(self) -> int | None:
        """Maximum number of retries per session, 0 to 10."""
    @property
    def retry_window_days(self) -> int | None:
        """Number of days within which retries are allowed, 1 to 365."""
    @property
    def workflow_type(self) -> WorkflowType | None:
        """Workflow template. Flat form only."""
    @property
    def is_liveness_enabled(self) -> bool | None:
        """`true` enables liveness detection. Flat form only."""
    @property
    def face_liveness_method(self) -> FaceLivenessMethod | None:
        """Liveness detection method. Flat form only."""
    @property
    def face_liveness_score_decline_threshold(self) -> int | None:
        """Liveness score (0 to 100) below which the session is declined. Flat form only."""
    @property
    def is_face_match_enabled(self) -> bool | None:
        """`true` enables face match against the document's portrait. Flat form only."""
    @property
    def face_match_score_decline_threshold(self) -> int | None:
        """Face match similarity (0 to 100) below which the session is declined. Flat form only."""
    @property
    def face_match_score_review_threshold(self) -> int | None:
        """Face match similarity (0 to 100) below which the session goes to manual review. Flat form only."""
    @property
    def is_aml_enabled(self) -> bool | None:
        """`true` enables AML screening (watchlists, sanctions, PEP). Flat form only."""
    @property
    def aml_decline_threshold(self) -> int | None:
        """AML risk score (0 to 100) above which the session is declined. Flat form only."""
    @property
    def is_phone_verification_enabled(self) -> bool | None:
        """`true` enables phone verification. Flat form only."""
    @property
    def is_email_verification_enabled(self) -> bool | None:
        """`true` enables e-mail verification. Flat form only."""
    @property
    def is_database_validation_enabled(self) -> bool | None:
        """`true` enables validation against official registers. Flat form only."""
    @property
    def is_ip_analysis_enabled(self) -> bool | None:
        """`true` enables analysis of the IP address and the device. Flat form only."""
    @property
    def is_nfc_enabled(self) -> bool | None:
        """`true` enables NFC chip reading, on mobile devices only. Flat form only."""
    @property
    def is_age_restrictions_enabled(self) -> bool | None:
        """`true` enables age restrictions by country. Flat form only."""
    @property
    def documents_allowed(self) -> dict[str, Any] | None:
        """Accepted documents by country (ISO 3166-1 alpha-3) and document type code: `{"ESP": {"P": {}}}`. An empty object
        accepts all documents. Flat form only.
        """
    @property
    def duplicated_user_action(self) -> DuplicatedUserAction | None:
        """Action taken when another user already has the same identity. Flat form only."""
    @property
    def features(self) -> list[WorkflowFeatureConfig] | None:
        """Workflow steps, in order; they replace all existing steps. At least one. Graph form only."""
    @property
    def status(self) -> PublicationStatus | None:
        """Publication status. When unset, the version is changed in place, and a draft is published. `published` on a
        published version creates a new version with a new `uuid`; `draft` on a published version is rejected with 400.
        Graph form only.
        """
    @property
    def is_white_label_enabled(self) -> bool | None:
        """`true` shows your own branding on the verification pages. Graph form only."""
    @property
    def is_desktop_allowed(self) -> bool | None:
        """`true` allows verification on desktop computers. Graph form only."""
    @property
    def face_liveness_max_attempts(self) -> int | None:
        """Maximum number of liveness attempts, 1 to 3. Graph form only."""
    @property
    def face_match_max_attempts(self) -> int | None:
        """Maximum number of face match attempts, 1 to 3. Graph form only."""
    @property
    def session_expiration_time(self) -> int | None:
        """Lifetime of a session's link in seconds, 3600 to 2419200. Graph form only."""

class CreateSession(Model):
    """Parameters for creating a session."""
    __match_args__ = (
        "workflow_id",
        "vendor_data",
        "callback",
        "callback_method",
        "metadata",
        "language",
        "contact_details",
        "expected_details",
        "portrait_image",
        "sandbox_scenario",
        "vendor_business_id",
    )
    def __new__(
        cls,
        *,
        workflow_id: str,
        vendor_data: str | None = None,
        callback: str | None = None,
        callback_method: CallbackMethod | str | None = None,
        metadata: Any = None,
        language: str | None = None,
        contact_details: ContactDetails | Mapping[str, Any] | None = None,
        expected_details: ExpectedDetails | Mapping[str, Any] | None = None,
        portrait_image: str | None = None,
        sandbox_scenario: str | None = None,
        vendor_business_id: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        workflow_id: str = ...,
        vendor_data: str | None = ...,
        callback: str | None = ...,
        callback_method: CallbackMethod | str | None = ...,
        metadata: Any = ...,
        language: str | None = ...,
        contact_details: ContactDetails | Mapping[str, Any] | None = ...,
        expected_details: ExpectedDetails | Mapping[str, Any] | None = ...,
        portrait_image: str | None = ...,
        sandbox_scenario: str | None = ...,
        vendor_business_id: str | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def workflow_id(self) -> str:
        """Workflow ID (UUID): the stable ID of the workflow or the ID of one of its versions."""
    @property
    def vendor_data(self) -> str | None:
        """Your own identifier of the user. If an unfinished session of the same user exists on the latest version of the
        workflow, that session is returned instead of a new one.
        """
    @property
    def callback(self) -> str | None:
        """URL or app deep link the user is redirected to after verification (http, https or a custom scheme).
        `verificationSessionId` and `status` are appended as query parameters; they are not authenticated, so do not
        rely on them.
        """
    @property
    def callback_method(self) -> CallbackMethod | None:
        """Device that is redirected to `callback`: `initiator` (the default of the platform), `completer` or `both`."""
    @property
    def metadata(self) -> Any | None:
        """Custom data stored with the session, preferably an object."""
    @property
    def language(self) -> str | None:
        """Language code of the verification pages. One of: en, ar, bg, bn, bs, ca, cnr, cs, da, de, el, es, et, fa, fi,
        fr, he, hi, hr, hu, hy, id, it, ja, ka, kk, ko, ky, lt, lv, mk, mn, ms, nl, no, pl, pt-BR, pt, ro, ru, sk, sl,
        so, sq, sr, sv, th, tr, uk, uz, vi, zh-CN, zh-TW, zh. Default: the language of the browser.
        """
    @property
    def contact_details(self) -> ContactDetails | None:
        """Contact details of the user; they prefill the e-mail and phone verification steps."""
    @property
    def expected_details(self) -> ExpectedDetails | None:
        """Expected details of the user or company; a mismatch with the verified data raises a warning."""
    @property
    def portrait_image(self) -> str | None:
        """Reference portrait for biometric authentication: base64 of a JPEG, PNG, WebP or TIFF image of at most 1 MB."""
    @property
    def sandbox_scenario(self) -> str | None:
        """Scenario that determines the result of a sandbox session, such as `approve` or `decline_document_expired`.
        Refused for live applications.
        """
    @property
    def vendor_business_id(self) -> str | None:
        """Your own identifier of the business (KYB only)."""

class ContactDetails(Model):
    """Contact details of the user. They prefill the e-mail and phone verification steps."""
    __match_args__ = (
        "email",
        "email_lang",
        "send_notification_emails",
        "phone",
    )
    def __new__(
        cls,
        *,
        email: str | None = None,
        email_lang: str | None = None,
        send_notification_emails: bool | None = None,
        phone: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        email: str | None = ...,
        email_lang: str | None = ...,
        send_notification_emails: bool | None = ...,
        phone: str | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def email(self) -> str | None:
        """E-mail address of the user."""
    @property
    def email_lang(self) -> str | None:
        """Language code of the notification e-mails; accepts the same values as `language` when a session is created."""
    @property
    def send_notification_emails(self) -> bool | None:
        """`true` to e-mail the user when the session status changes; requires `email`. Default: `false`."""
    @property
    def phone(self) -> str | None:
        """Phone number of the user (E.164), such as `+34600000000`."""

class ExpectedDetails(Model):
    """Expected details of the user or company. A mismatch with the verified data raises a warning; names are compared with
    a fuzzy match.
    """
    __match_args__ = (
        "first_name",
        "last_name",
        "date_of_birth",
        "gender",
        "nationality",
        "country",
        "id_country",
        "poa_country",
        "address",
        "identification_number",
        "ip_address",
        "expected_document_types",
        "company_name",
        "registry_country",
        "registration_number",
    )
    def __new__(
        cls,
        *,
        first_name: str | None = None,
        last_name: str | None = None,
        date_of_birth: date | str | None = None,
        gender: Gender | str | None = None,
        nationality: str | None = None,
        country: str | None = None,
        id_country: str | None = None,
        poa_country: str | None = None,
        address: str | None = None,
        identification_number: str | None = None,
        ip_address: str | None = None,
        expected_document_types: Sequence[DocumentTypeCode | str] | None = None,
        company_name: str | None = None,
        registry_country: str | None = None,
        registration_number: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        first_name: str | None = ...,
        last_name: str | None = ...,
        date_of_birth: date | str | None = ...,
        gender: Gender | str | None = ...,
        nationality: str | None = ...,
        country: str | None = ...,
        id_country: str | None = ...,
        poa_country: str | None = ...,
        address: str | None = ...,
        identification_number: str | None = ...,
        ip_address: str | None = ...,
        expected_document_types: Sequence[DocumentTypeCode | str] | None = ...,
        company_name: str | None = ...,
        registry_country: str | None = ...,
        registration_number: str | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def first_name(self) -> str | None:
        """Expected first name."""
    @property
    def last_name(self) -> str | None:
        """Expected last name."""
    @property
    def date_of_birth(self) -> date | None:
        """Date of birth (YYYY-MM-DD)."""
    @property
    def gender(self) -> Gender | None:
        """Expected gender (`M` or `F`)."""
    @property
    def nationality(self) -> str | None:
        """Nationality (ISO 3166-1 alpha-3)."""
    @property
    def country(self) -> str | None:
        """Country (ISO 3166-1 alpha-3). Fallback for `id_country` and `poa_country` when they are not set."""
    @property
    def id_country(self) -> str | None:
        """Country of the identity document (ISO 3166-1 alpha-3). Takes precedence over `nationality`."""
    @property
    def poa_country(self) -> str | None:
        """Country of the proof of address document (ISO 3166-1 alpha-3)."""
    @property
    def address(self) -> str | None:
        """Postal address in human-readable form, compared with the proof of address. The platform requires one of
        `country`, `id_country` and `poa_country` with it.
        """
    @property
    def identification_number(self) -> str | None:
        """Expected document number, personal number or tax number."""
    @property
    def ip_address(self) -> str | None:
        """Expected IP address (IPv4 or IPv6). A different address raises a warning."""
    @property
    def expected_document_types(self) -> list[DocumentTypeCode] | None:
        """Document types the user may choose from (codes such as `P` or `ID`)."""
    @property
    def company_name(self) -> str | None:
        """Company name, at most 255 characters (KYB only)."""
    @property
    def registry_country(self) -> str | None:
        """Country of the company registry (KYB only): ISO 3166-1 alpha-2, with a subdivision where a subdivision keeps the
        registry, such as `US-CA`. At most 10 characters.
        """
    @property
    def registration_number(self) -> str | None:
        """Company registration number, at most 100 characters (KYB only)."""

class Session(Model):
    """Session returned when it is created."""
    __match_args__ = (
        "session_id",
        "session_number",
        "session_token",
        "url",
        "vendor_data",
        "metadata",
        "status",
        "callback",
        "workflow_id",
        "workflow_version",
    )
    def __new__(
        cls,
        *,
        session_id: str | None = None,
        session_number: int | None = None,
        session_token: str | None = None,
        url: str | None = None,
        vendor_data: str | None = None,
        metadata: Any = None,
        status: SessionStatus | str | None = None,
        callback: str | None = None,
        workflow_id: str | None = None,
        workflow_version: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        session_id: str = ...,
        session_number: int | None = ...,
        session_token: str | None = ...,
        url: str | None = ...,
        vendor_data: str | None = ...,
        metadata: Any = ...,
        status: SessionStatus | str = ...,
        callback: str | None = ...,
        workflow_id: str | None = ...,
        workflow_version: int | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def session_id(self) -> str:
        """Session ID (UUID)."""
    @property
    def session_number(self) -> int | None:
        """Sequential session number within the application."""
    @property
    def session_token(self) -> str | None:
        """Token that authenticates the user's device for this session. Absent if the API key has no write permission for
        sessions.
        """
    @property
    def url(self) -> str | None:
        """URL of the verification page to send the user to; it contains the session token. Absent if the API key has no
        write permission for sessions.
        """
    @property
    def vendor_data(self) -> str | None:
        """Your own identifier of the user."""
    @property
    def metadata(self) -> Any | None:
        """Custom data stored with the session, preferably an object."""
    @property
    def status(self) -> SessionStatus:
        """Session status."""
    @property
    def callback(self) -> str | None:
        """URL or app deep link the user is redirected to after verification."""
    @property
    def workflow_id(self) -> str | None:
        """Workflow ID (UUID); always the stable ID, not the ID of a version."""
    @property
    def workflow_version(self) -> int | None:
        """Version number of the workflow."""

class Decision(Model):
    """All verification results of a session.

    Each list contains one entry per workflow step of that feature, and is absent until such a step has run. If the
    workflow restricts the response attributes, restricted fields are absent as well.

    URLs of images, videos and files expire after 60 minutes: download the files at once and do not store the URLs.
    These URLs are absent for API keys without access to media.
    """
    __match_args__ = (
        "session_id",
        "session_kind",
        "session_number",
        "session_url",
        "status",
        "workflow_id",
        "workflow_type",
        "workflow_version",
        "workflow_version_id",
        "terminal_node_id",
        "features",
        "vendor_data",
        "metadata",
        "expected_details",
        "contact_details",
        "callback",
        "id_verifications",
        "nfc_skip_reason",
        "nfc_verifications",
        "liveness_checks",
        "face_matches",
        "phone_verifications",
        "email_verifications",
        "poa_verifications",
        "document_ai_documents",
        "questionnaire_responses",
        "aml_screenings",
        "ip_analyses",
        "database_validations",
        "registry_checks",
        "key_people_checks",
        "document_verifications",
        "reviews",
        "activity_reviews",
        "events",
        "blocklisted",
        "cost_breakdown",
        "shared_from_session",
        "created_at",
        "expires_at",
        "environment",
    )
    def __new__(
        cls,
        *,
        session_id: str | None = None,
        session_kind: SessionKind | str | None = None,
        session_number: int | None = None,
        session_url: str | None = None,
        status: SessionStatus | str | None = None,
        workflow_id: str | None = None,
        workflow_type: str | None = None,
        workflow_version: int | None = None,
        workflow_version_id: str | None = None,
        terminal_node_id: str | None = None,
        features: Sequence[str] | None = None,
        vendor_data: str | None = None,
        metadata: Any = None,
        expected_details: ExpectedDetails | Mapping[str, Any] | None = None,
        contact_details: ContactDetails | Mapping[str, Any] | None = None,
        callback: str | None = None,
        id_verifications: Sequence[IdVerification | Mapping[str, Any]] | None = None,
        nfc_skip_reason: NfcSkipReason | str | None = None,
        nfc_verifications: Sequence[NfcVerification | Mapping[str, Any]] | None = None,
        liveness_checks: Sequence[LivenessCheck | Mapping[str, Any]] | None = None,
        face_matches: Sequence[FaceMatch | Mapping[str, Any]] | None = None,
        phone_verifications: Sequence[PhoneVerification | Mapping[str, Any]] | None = None,
        email_verifications: Sequence[EmailVerification | Mapping[str, Any]] | None = None,
        poa_verifications: Sequence[PoaVerification | Mapping[str, Any]] | None = None,
        document_ai_documents: Sequence[DocumentAiDocument | Mapping[str, Any]] | None = None,
        questionnaire_responses: Sequence[QuestionnaireResponse | Mapping[str, Any]] | None = None,
        aml_screenings: Sequence[AmlScreening | Mapping[str, Any]] | None = None,
        ip_analyses: Sequence[IpAnalysis | Mapping[str, Any]] | None = None,
        database_validations: Sequence[DatabaseValidation | Mapping[str, Any]] | None = None,
        registry_checks: Sequence[RegistryCheck | Mapping[str, Any]] | None = None,
        key_people_checks: Sequence[KeyPeopleCheck | Mapping[str, Any]] | None = None,
        document_verifications: Sequence[BusinessDocumentVerification | Mapping[str, Any]] | None = None,
        reviews: Sequence[Review | Mapping[str, Any]] | None = None,
        activity_reviews: Any = None,
        events: Any = None,
        blocklisted: Any = None,
        cost_breakdown: Any = None,
        shared_from_session: Any = None,
        created_at: datetime | str | None = None,
        expires_at: datetime | str | None = None,
        environment: Environment | str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        session_id: str = ...,
        session_kind: SessionKind | str | None = ...,
        session_number: int | None = ...,
        session_url: str | None = ...,
        status: SessionStatus | str = ...,
        workflow_id: str | None = ...,
        workflow_type: str | None = ...,
        workflow_version: int | None = ...,
        workflow_version_id: str | None = ...,
        terminal_node_id: str | None = ...,
        features: Sequence[str] | None = ...,
        vendor_data: str | None = ...,
        metadata: Any = ...,
        expected_details: ExpectedDetails | Mapping[str, Any] | None = ...,
        contact_details: ContactDetails | Mapping[str, Any] | None = ...,
        callback: str | None = ...,
        id_verifications: Sequence[IdVerification | Mapping[str, Any]] | None = ...,
        nfc_skip_reason: NfcSkipReason | str | None = ...,
        nfc_verifications: Sequence[NfcVerification | Mapping[str, Any]] | None = ...,
        liveness_checks: Sequence[LivenessCheck | Mapping[str, Any]] | None = ...,
        face_matches: Sequence[FaceMatch | Mapping[str, Any]] | None = ...,
        phone_verifications: Sequence[PhoneVerification | Mapping[str, Any]] | None = ...,
        email_verifications: Sequence[EmailVerification | Mapping[str, Any]] | None = ...,
        poa_verifications: Sequence[PoaVerification | Mapping[str, Any]] | None = ...,
        document_ai_documents: Sequence[DocumentAiDocument | Mapping[str, Any]] | None = ...,
        questionnaire_responses: Sequence[QuestionnaireResponse | Mapping[str, Any]] | None = ...,
        aml_screenings: Sequence[AmlScreening | Mapping[str, Any]] | None = ...,
        ip_analyses: Sequence[IpAnalysis | Mapping[str, Any]] | None = ...,
        database_validations: Sequence[DatabaseValidation | Mapping[str, Any]] | None = ...,
        registry_checks: Sequence[RegistryCheck | Mapping[str, Any]] | None = ...,
        key_people_checks: Sequence[KeyPeopleCheck | Mapping[str, Any]] | None = ...,
        document_verifications: Sequence[BusinessDocumentVerification | Mapping[str, Any]] | None = ...,
        reviews: Sequence[Review | Mapping[str, Any]] | None = ...,
        activity_reviews: Any = ...,
        events: Any = ...,
        blocklisted: Any = ...,
        cost_breakdown: Any = ...,
        shared_from_session: Any = ...,
        created_at: datetime | str | None = ...,
        expires_at: datetime | str | None = ...,
        environment: Environment | str | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def session_id(self) -> str:
        """Session ID (UUID)."""
    @property
    def session_kind(self) -> SessionKind | None:
        """Type of the session: `user` (KYC, verifies a person) or `business` (KYB, verifies a company)."""
    @property
    def session_number(self) -> int | None:
        """Sequential session number within the application."""
    @property
    def session_url(self) -> str | None:
        """URL of the session, to send to the user. Absent for API keys without write access to sessions."""
    @property
    def status(self) -> SessionStatus:
        """Session status, such as `Approved`, `Declined` or `In Review`."""
    @property
    def workflow_id(self) -> str | None:
        """Workflow ID (UUID), the same for all versions of the workflow."""
    @property
    def workflow_type(self) -> str | None:
        """Type of the workflow."""
    @property
    def workflow_version(self) -> int | None:
        """Version number of the workflow."""
    @property
    def workflow_version_id(self) -> str | None:
        """ID of the workflow version (UUID)."""
    @property
    def terminal_node_id(self) -> str | None:
        """ID of the workflow step (node) at which the workflow ended."""
    @property
    def features(self) -> list[str] | None:
        """Features of the workflow, such as `ID_VERIFICATION` and `LIVENESS`."""
    @property
    def vendor_data(self) -> str | None:
        """Your own identifier of the user."""
    @property
    def metadata(self) -> Any | None:
        """Custom data stored with the session, preferably an object."""
    @property
    def expected_details(self) -> ExpectedDetails | None:
        """Details expected of the user, to compare with the results."""
    @property
    def contact_details(self) -> ContactDetails | None:
        """Contact details of the user."""
    @property
    def callback(self) -> str | None:
        """URL or app deep link the user is redirected to after verification."""
    @property
    def id_verifications(self) -> list[IdVerification] | None:
        """Results of identity verification."""
    @property
    def nfc_skip_reason(self) -> NfcSkipReason | None:
        """Reason the chip was not read; only if the workflow includes NFC."""
    @property
    def nfc_verifications(self) -> list[NfcVerification] | None:
        """Results of reading chips of identity documents (NFC)."""
    @property
    def liveness_checks(self) -> list[LivenessCheck] | None:
        """Results of liveness checks."""
    @property
    def face_matches(self) -> list[FaceMatch] | None:
        """Results of face matching."""
    @property
    def phone_verifications(self) -> list[PhoneVerification] | None:
        """Results of phone verification."""
    @property
    def email_verifications(self) -> list[EmailVerification] | None:
        """Results of e-mail verification."""
    @property
    def poa_verifications(self) -> list[PoaVerification] | None:
        """Results of proof of address verification."""
    @property
    def document_ai_documents(self) -> list[DocumentAiDocument] | None:
        """Results of document AI: documents read by your own rules."""
    @property
    def questionnaire_responses(self) -> list[QuestionnaireResponse] | None:
        """Questionnaires with the user's responses."""
    @property
    def aml_screenings(self) -> list[AmlScreening] | None:
        """Results of AML screening."""
    @property
    def ip_analyses(self) -> list[IpAnalysis] | None:
        """Results of IP and device analysis."""
    @property
    def database_validations(self) -> list[DatabaseValidation] | None:
        """Results of validation with government databases."""
    @property
    def registry_checks(self) -> list[RegistryCheck] | None:
        """Results of company registry checks; KYB only."""
    @property
    def key_people_checks(self) -> list[KeyPeopleCheck] | None:
        """Results of key people checks; KYB only."""
    @property
    def document_verifications(self) -> list[BusinessDocumentVerification] | None:
        """Results of verifying company documents; KYB only."""
    @property
    def reviews(self) -> list[Review] | None:
        """Manual status changes and comments by reviewers."""
    @property
    def activity_reviews(self) -> Any | None:
        """Review activity of the session, in more detail than `reviews`."""
    @property
    def events(self) -> Any | None:
        """Events of the session; only in a decision requested with events (`include=events`)."""
    @property
    def blocklisted(self) -> Any | None:
        """Items of the session that are on the blocklist."""
    @property
    def cost_breakdown(self) -> Any | None:
        """Cost of the session by feature."""
    @property
    def shared_from_session(self) -> Any | None:
        """Session of the partner that this session was imported from."""
    @property
    def created_at(self) -> datetime | None:
        """Creation time (RFC 3339)."""
    @property
    def expires_at(self) -> datetime | None:
        """Expiration time of the session URL (RFC 3339)."""
    @property
    def environment(self) -> Environment | None:
        """Environment of the session: `live`, or `sandbox` for simulated sessions."""

class IdVerification(Model):
    """Result of an identity verification."""
    __match_args__ = (
        "node_id",
        "verification_method",
        "assurance",
        "wallet_provider",
        "fallback_from",
        "id_lookup",
        "wallet_verification",
        "status",
        "document_type",
        "document_subtype",
        "document_number",
        "personal_number",
        "portrait_image",
        "front_image",
        "front_video",
        "back_image",
        "back_video",
        "full_front_image",
        "full_back_image",
        "front_image_camera_front",
        "back_image_camera_front",
        "front_image_camera_front_face_match_score",
        "back_image_camera_front_face_match_score",
        "front_image_quality_score",
        "back_image_quality_score",
        "date_of_birth",
        "age",
        "expiration_date",
        "date_of_issue",
        "issuing_state",
        "issuing_state_name",
        "first_name",
        "last_name",
        "full_name",
        "gender",
        "address",
        "formatted_address",
        "parsed_address",
        "place_of_birth",
        "marital_status",
        "nationality",
        "extra_fields",
        "mrz",
        "extra_files",
        "warnings",
        "matches",
        "document_liveness",
    )
    def __new__(
        cls,
        *,
        node_id: str | None = None,
        verification_method: VerificationMethod | str | None = None,
        assurance: Assurance | str | None = None,
        wallet_provider: str | None = None,
        fallback_from: IdFallback | Mapping[str, Any] | None = None,
        id_lookup: IdLookup | Mapping[str, Any] | None = None,
        wallet_verification: WalletVerification | Mapping[str, Any] | None = None,
        status: FeatureStatus | str | None = None,
        document_type: str | None = None,
        document_subtype: str | None = None,
        document_number: str | None = None,
        personal_number: str | None = None,
        portrait_image: str | None = None,
        front_image: str | None = None,
        front_video: str | None = None,
        back_image: str | None = None,
        back_video: str | None = None,
        full_front_image: str | None = None,
        full_back_image: str | None = None,
        front_image_camera_front: str | None = None,
        back_image_camera_front: str | None = None,
        front_image_camera_front_face_match_score: float | None = None,
        back_image_camera_front_face_match_score: float | None = None,
        front_image_quality_score: ImageQuality | Mapping[str, Any] | None = None,
        back_image_quality_score: ImageQuality | Mapping[str, Any] | None = None,
        date_of_birth: date | str | None = None,
        age: int | None = None,
        expiration_date: date | str | None = None,
        date_of_issue: date | str | None = None,
        issuing_state: str | None = None,
        issuing_state_name: str | None = None,
        first_name: str | None = None,
        last_name: str | None = None,
        full_name: str | None = None,
        gender: Gender | str | None = None,
        address: str | None = None,
        formatted_address: str | None = None,
        parsed_address: ParsedAddress | Mapping[str, Any] | None = None,
        place_of_birth: str | None = None,
        marital_status: str | None = None,
        nationality: str | None = None,
        extra_fields: IdExtraFields | Mapping[str, Any] | None = None,
        mrz: Mrz | Mapping[str, Any] | None = None,
        extra_files: Sequence[str] | None = None,
        warnings: Sequence[Warning | Mapping[str, Any]] | None = None,
        matches: Sequence[IdMatch | Mapping[str, Any]] | None = None,
        document_liveness: DocumentLiveness | Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        node_id: str | None = ...,
        verification_method: VerificationMethod | str | None = ...,
        assurance: Assurance | str | None = ...,
        wallet_provider: str | None = ...,
        fallback_from: IdFallback | Mapping[str, Any] | None = ...,
        id_lookup: IdLookup | Mapping[str, Any] | None = ...,
        wallet_verification: WalletVerification | Mapping[str, Any] | None = ...,
        status: FeatureStatus | str | None = ...,
        document_type: str | None = ...,
        document_subtype: str | None = ...,
        document_number: str | None = ...,
        personal_number: str | None = ...,
        portrait_image: str | None = ...,
        front_image: str | None = ...,
        front_video: str | None = ...,
        back_image: str | None = ...,
        back_video: str | None = ...,
        full_front_image: str | None = ...,
        full_back_image: str | None = ...,
        front_image_camera_front: str | None = ...,
        back_image_camera_front: str | None = ...,
        front_image_camera_front_face_match_score: float | None = ...,
        back_image_camera_front_face_match_score: float | None = ...,
        front_image_quality_score: ImageQuality | Mapping[str, Any] | None = ...,
        back_image_quality_score: ImageQuality | Mapping[str, Any] | None = ...,
        date_of_birth: date | str | None = ...,
        age: int | None = ...,
        expiration_date: date | str | None = ...,
        date_of_issue: date | str | None = ...,
        issuing_state: str | None = ...,
        issuing_state_name: str | None = ...,
        first_name: str | None = ...,
        last_name: str | None = ...,
        full_name: str | None = ...,
        gender: Gender | str | None = ...,
        address: str | None = ...,
        formatted_address: str | None = ...,
        parsed_address: ParsedAddress | Mapping[str, Any] | None = ...,
        place_of_birth: str | None = ...,
        marital_status: str | None = ...,
        nationality: str | None = ...,
        extra_fields: IdExtraFields | Mapping[str, Any] | None = ...,
        mrz: Mrz | Mapping[str, Any] | None = ...,
        extra_files: Sequence[str] | None = ...,
        warnings: Sequence[Warning | Mapping[str, Any]] | None = ...,
        matches: Sequence[IdMatch | Mapping[str, Any]] | None = ...,
        document_liveness: DocumentLiveness | Mapping[str, Any] | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def node_id(self) -> str | None:
        """ID of the workflow step (node) that produced this result."""
    @property
    def verification_method(self) -> VerificationMethod | None:
        """Verification method: `document`, `id_lookup` or `wallet`. Absent in older results, which are always `document`."""
    @property
    def assurance(self) -> Assurance | None:
        """Basis of the verification: `documentary`, `data_match` or `cryptographic`."""
    @property
    def wallet_provider(self) -> str | None:
        """Code of the wallet provider; only with the method `wallet`."""
    @property
    def fallback_from(self) -> IdFallback | None:
        """Method that was tried first and failed; absent if there was no fallback."""
    @property
    def id_lookup(self) -> IdLookup | None:
        """Result of the registry lookup; only with the method `id_lookup`."""
    @property
    def wallet_verification(self) -> WalletVerification | None:
        """Result of the wallet verification; only with the method `wallet`."""
    @property
    def status(self) -> FeatureStatus | None:
        """Feature status, such as `Approved`, `Declined` or `In Review`."""
    @property
    def document_type(self) -> str | None:
        """Document type as a display name, such as `Passport` or `Identity Card`."""
    @property
    def document_subtype(self) -> str | None:
        """Specific type of document."""
    @property
    def document_number(self) -> str | None:
        """Document number as printed on the document."""
    @property
    def personal_number(self) -> str | None:
        """Personal identification number of the document holder."""
    @property
    def portrait_image(self) -> str | None:
        """URL of the portrait image on the document; expires within 60 minutes."""
    @property
    def front_image(self) -> str | None:
        """URL of the front image; expires within 60 minutes."""
    @property
    def front_video(self) -> str | None:
        """URL of the front video; expires within 60 minutes."""
    @property
    def back_image(self) -> str | None:
        """URL of the back image; expires within 60 minutes."""
    @property
    def back_video(self) -> str | None:
        """URL of the back video; expires within 60 minutes."""
    @property
    def full_front_image(self) -> str | None:
        """URL of the uncropped front image; expires within 60 minutes."""
    @property
    def full_back_image(self) -> str | None:
        """URL of the uncropped back image; expires within 60 minutes."""
    @property
    def front_image_camera_front(self) -> str | None:
        """URL of the image taken with the other (front) camera while the front was captured; expires within 60 minutes."""
    @property
    def back_image_camera_front(self) -> str | None:
        """URL of the image taken with the other (front) camera while the back was captured; expires within 60 minutes."""
    @property
    def front_image_camera_front_face_match_score(self) -> float | None:
        """Similarity of the face in `front_image_camera_front` and the portrait on the document, 0 to 100."""
    @property
    def back_image_camera_front_face_match_score(self) -> float | None:
        """Similarity of the face in `back_image_camera_front` and the portrait on the document, 0 to 100."""
    @property
    def front_image_quality_score(self) -> ImageQuality | None:
        """Quality scores of the front image."""
    @property
    def back_image_quality_score(self) -> ImageQuality | None:
        """Quality scores of the back image."""
    @property
    def date_of_birth(self) -> date | None:
        """Date of birth (YYYY-MM-DD)."""
    @property
    def age(self) -> int | None:
        """Age of the document holder in years."""
    @property
    def expiration_date(self) -> date | None:
        """Expiration date of the document (YYYY-MM-DD)."""
    @property
    def date_of_issue(self) -> date | None:
        """Date of issue of the document (YYYY-MM-DD)."""
    @property
    def issuing_state(self) -> str | None:
        """Issuing country (ISO 3166-1 alpha-3)."""
    @property
    def issuing_state_name(self) -> str | None:
        """Name of the issuing country, in English."""
    @property
    def first_name(self) -> str | None:
        """First names (given names)."""
    @property
    def last_name(self) -> str | None:
        """Last names (surnames)."""
    @property
    def full_name(self) -> str | None:
        """Full name."""
    @property
    def gender(self) -> Gender | None:
        """Gender on the document, usually `M` or `F`."""
    @property
    def address(self) -> str | None:
        """Address as printed on the document."""
    @property
    def formatted_address(self) -> str | None:
        """Address in normalized form, on one line."""
    @property
    def parsed_address(self) -> ParsedAddress | None:
        """Address split into its components, with geocoding data."""
    @property
    def place_of_birth(self) -> str | None:
        """Place of birth as printed on the document."""
    @property
    def marital_status(self) -> str | None:
        """Marital status as printed on the document."""
    @property
    def nationality(self) -> str | None:
        """Nationality (ISO 3166-1 alpha-3)."""
    @property
    def extra_fields(self) -> IdExtraFields | None:
        """Fields that only some documents have."""
    @property
    def mrz(self) -> Mrz | None:
        """Data from the machine-readable zone (MRZ)."""
    @property
    def extra_files(self) -> list[str] | None:
        """URLs of additional files; they expire within 60 minutes."""
    @property
    def warnings(self) -> list[Warning] | None:
        """Warnings raised by this feature."""
    @property
    def matches(self) -> list[IdMatch] | None:
        """Earlier sessions in which the same document was used."""
    @property
    def document_liveness(self) -> DocumentLiveness | None:
        """Scores of the document liveness check, which tests that a genuine document was in front of the camera."""

class IdFallback(Model):
    """Verification method that failed before another method was used."""
    __match_args__ = (
        "method",
        "reason",
        "action",
    )
    def __new__(
        cls,
        *,
        method: VerificationMethod | str | None = None,
        reason: str | None = None,
        action: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        method: VerificationMethod | str | None = ...,
        reason: str | None = ...,
        action: str | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def method(self) -> VerificationMethod | None:
        """Method that failed: `id_lookup` or `wallet`."""
    @property
    def reason(self) -> str | None:
        """Reason for the failure."""
    @property
    def action(self) -> str | None:
        """Action the workflow took after the failure."""

class IdLookup(Model):
    """Result of looking up an identity in a registry."""
    __match_args__ = (
        "source",
        "checked_at",
        "attempts",
        "max_attempts",
        "outcome",
        "comparison",
        "registry_portrait",
        "face_match_score",
        "source_errors",
    )
    def __new__(
        cls,
        *,
        source: str | None = None,
        checked_at: datetime | str | None = None,
        attempts: int | None = None,
        max_attempts: int | None = None,
        outcome: LookupOutcome | str | None = None,
        comparison: Sequence[LookupComparison | Mapping[str, Any]] | None = None,
        registry_portrait: str | None = None,
        face_match_score: float | None = None,
        source_errors: Any = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        source: str | None = ...,
        checked_at: datetime | str | None = ...,
        attempts: int | None = ...,
        max_attempts: int | None = ...,
        outcome: LookupOutcome | str | None = ...,
        comparison: Sequence[LookupComparison | Mapping[str, Any]] | None = ...,
        registry_portrait: str | None = ...,
        face_match_score: float | None = ...,
        source_errors: Any = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def source(self) -> str | None:
        """Registry that was queried."""
    @property
    def checked_at(self) -> datetime | None:
        """Time of the lookup (RFC 3339)."""
    @property
    def attempts(self) -> int | None:
        """Number of lookup attempts by the user."""
    @property
    def max_attempts(self) -> int | None:
        """Maximum number of lookup attempts."""
    @property
    def outcome(self) -> LookupOutcome | None:
        """Outcome of the lookup: `match`, `partial_match`, `no_match`, `provider_error` or `format_rejected`."""
    @property
    def comparison(self) -> list[LookupComparison] | None:
        """Comparison of the user's data with the registry, by field."""
    @property
    def registry_portrait(self) -> str | None:
        """URL of the portrait in the registry; expires within 60 minutes."""
    @property
    def face_match_score(self) -> float | None:
        """Similarity of the user's face and the portrait in the registry, 0 to 100."""
    @property
    def source_errors(self) -> Any | None:
        """Errors returned by the registries."""

class LookupComparison(Model):
    """Comparison of one field with a registry."""
    __match_args__ = (
        "field",
        "label",
        "provided",
        "record",
        "result",
    )
    def __new__(
        cls,
        *,
        field: LookupField | str | None = None,
        label: str | None = None,
        provided: str | None = None,
        record: str | None = None,
        result: LookupResult | str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        field: LookupField | str | None = ...,
        label: str | None = ...,
        provided: str | None = ...,
        record: str | None = ...,
        result: LookupResult | str | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def field(self) -> LookupField | None:
        """Compared field, such as `full_name`. `provider` if the registry failed."""
    @property
    def label(self) -> str | None:
        """Display name of the compared field."""
    @property
    def provided(self) -> str | None:
        """Value provided by the user."""
    @property
    def record(self) -> str | None:
        """Value in the registry, or the error message if `field` is `provider`."""
    @property
    def result(self) -> LookupResult | None:
        """Result of the comparison: `match`, `partial`, `no_match` or `error`."""

class WalletVerification(Model):
    """Result of verifying a credential from a digital wallet."""
    __match_args__ = (
        "provider",
        "provider_name",
        "issuing_authority",
        "issuing_country",
        "credential_type",
        "level_of_assurance",
        "verified_at",
        "signature_valid",
        "attributes",
        "portrait",
        "face_match_score",
    )
    def __new__(
        cls,
        *,
        provider: str | None = None,
        provider_name: str | None = None,
        issuing_authority: str | None = None,
        issuing_country: str | None = None,
        credential_type: str | None = None,
        level_of_assurance: AssuranceLevel | str | None = None,
        verified_at: datetime | str | None = None,
        signature_valid: bool | None = None,
        attributes: Mapping[str, Any] | None = None,
        portrait: str | None = None,
        face_match_score: float | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        provider: str | None = ...,
        provider_name: str | None = ...,
        issuing_authority: str | None = ...,
        issuing_country: str | None = ...,
        credential_type: str | None = ...,
        level_of_assurance: AssuranceLevel | str | None = ...,
        verified_at: datetime | str | None = ...,
        signature_valid: bool | None = ...,
        attributes: Mapping[str, Any] | None = ...,
        portrait: str | None = ...,
        face_match_score: float | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def provider(self) -> str | None:
        """Code of the wallet provider."""
    @property
    def provider_name(self) -> str | None:
        """Name of the wallet provider."""
    @property
    def issuing_authority(self) -> str | None:
        """Authority that issued the credential."""
    @property
    def issuing_country(self) -> str | None:
        """Country that issued the credential."""
    @property
    def credential_type(self) -> str | None:
        """Type of the credential."""
    @property
    def level_of_assurance(self) -> AssuranceLevel | None:
        """Level of assurance of the credential: `low`, `substantial` or `high`."""
    @property
    def verified_at(self) -> datetime | None:
        """Time of the verification (RFC 3339)."""
    @property
    def signature_valid(self) -> bool | None:
        """`true` if the signature of the credential is valid."""
    @property
    def attributes(self) -> dict[str, Any] | None:
        """Attributes stated by the credential, as key-value pairs."""
    @property
    def portrait(self) -> str | None:
        """URL of the portrait in the credential; expires within 60 minutes."""
    @property
    def face_match_score(self) -> float | None:
        """Similarity of the user's face and the portrait in the credential, 0 to 100."""

class ImageQuality(Model):
    """Quality scores of a document image. Scores range from 0 to 100; a higher score is better."""
    __match_args__ = (
        "focus_score",
        "brightness_score",
        "brightness_issue",
        "is_document_fully_visible",
        "resolution_score",
        "overall_score",
    )
    def __new__(
        cls,
        *,
        focus_score: float | None = None,
        brightness_score: float | None = None,
        brightness_issue: BrightnessIssue | str | None = None,
        is_document_fully_visible: bool | None = None,
        resolution_score: float | None = None,
        overall_score: float | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        focus_score: float | None = ...,
        brightness_score: float | None = ...,
        brightness_issue: BrightnessIssue | str | None = ...,
        is_document_fully_visible: bool | None = ...,
        resolution_score: float | None = ...,
        overall_score: float | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def focus_score(self) -> float | None:
        """Sharpness score, 0 to 100."""
    @property
    def brightness_score(self) -> float | None:
        """Brightness score, 0 to 100."""
    @property
    def brightness_issue(self) -> BrightnessIssue | None:
        """Brightness problem: `ok`, `too_dark` or `too_bright`."""
    @property
    def is_document_fully_visible(self) -> bool | None:
        """`true` if the whole document is visible in the image."""
    @property
    def resolution_score(self) -> float | None:
        """Resolution score, 0 to 100."""
    @property
    def overall_score(self) -> float | None:
        """Overall quality score, 0 to 100."""

class ParsedAddress(Model):
    """Postal address split into its parts and geocoded."""
    __match_args__ = (
        "address_type",
        "category",
        "label",
        "street_1",
        "street_2",
        "city",
        "region",
        "postal_code",
        "country",
        "is_verified",
        "document_location",
        "formatted_address",
        "raw_results",
    )
    def __new__(
        cls,
        *,
        address_type: str | None = None,
        category: str | None = None,
        label: str | None = None,
        street_1: str | None = None,
        street_2: str | None = None,
        city: str | None = None,
        region: str | None = None,
        postal_code: str | None = None,
        country: str | None = None,
        is_verified: bool | None = None,
        document_location: GeoPoint | Mapping[str, Any] | None = None,
        formatted_address: str | None = None,
        raw_results: GeocoderResult | Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        address_type: str | None = ...,
        category: str | None = ...,
        label: str | None = ...,
        street_1: str | None = ...,
        street_2: str | None = ...,
        city: str | None = ...,
        region: str | None = ...,
        postal_code: str | None = ...,
        country: str | None = ...,
        is_verified: bool | None = ...,
        document_location: GeoPoint | Mapping[str, Any] | None = ...,
        formatted_address: str | None = ...,
        raw_results: GeocoderResult | Mapping[str, Any] | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def address_type(self) -> str | None:
        """Type of place the address refers to."""
    @property
    def category(self) -> str | None:
        """Category of the place, as classified by the geocoder."""
    @property
    def label(self) -> str | None:
        """Display name of the place."""
    @property
    def street_1(self) -> str | None:
        """Street name and house number."""
    @property
    def street_2(self) -> str | None:
        """Second line of the street address."""
    @property
    def city(self) -> str | None:
        """Name of the city or town."""
    @property
    def region(self) -> str | None:
        """Region, state or province."""
    @property
    def postal_code(self) -> str | None:
        """Postal code of the address."""
    @property
    def country(self) -> str | None:
        """Country (ISO 3166-1 alpha-2)."""
    @property
    def is_verified(self) -> bool | None:
        """`true` if the geocoder recognized the address."""
    @property
    def document_location(self) -> GeoPoint | None:
        """Coordinates of the address."""
    @property
    def formatted_address(self) -> str | None:
        """Complete address in one line."""
    @property
    def raw_results(self) -> GeocoderResult | None:
        """Unmodified result of the geocoder."""

class GeoPoint(Model):
    """Geographic coordinates."""
    __match_args__ = (
        "latitude",
        "longitude",
    )
    def __new__(
        cls,
        *,
        latitude: float | None = None,
        longitude: float | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        latitude: float | None = ...,
        longitude: float | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def latitude(self) -> float | None:
        """Latitude in degrees, -90 (south) to 90 (north)."""
    @property
    def longitude(self) -> float | None:
        """Longitude in degrees, -180 (west) to 180 (east)."""

class GeocoderResult(Model):
    """Unmodified result of the geocoder for an address."""
    __match_args__ = (
        "types",
        "geometry",
        "place_id",
        "formatted_address",
        "navigation_points",
        "address_components",
    )
    def __new__(
        cls,
        *,
        types: Sequence[str] | None = None,
        geometry: GeocoderGeometry | Mapping[str, Any] | None = None,
        place_id: str | None = None,
        formatted_address: str | None = None,
        navigation_points: Sequence[NavigationPoint | Mapping[str, Any]] | None = None,
        address_components: Sequence[AddressComponent | Mapping[str, Any]] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        types: Sequence[str] | None = ...,
        geometry: GeocoderGeometry | Mapping[str, Any] | None = ...,
        place_id: str | None = ...,
        formatted_address: str | None = ...,
        navigation_points: Sequence[NavigationPoint | Mapping[str, Any]] | None = ...,
        address_components: Sequence[AddressComponent | Mapping[str, Any]] | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def types(self) -> list[str] | None:
        """Types of place, as classified by the geocoder."""
    @property
    def geometry(self) -> GeocoderGeometry | None:
        """Location and extent of the place."""
    @property
    def place_id(self) -> str | None:
        """Identifier of the place, assigned by the geocoder."""
    @property
    def formatted_address(self) -> str | None:
        """Complete address in one line."""
    @property
    def navigation_points(self) -> list[NavigationPoint] | None:
        """Points to navigate to in order to reach the place."""
    @property
    def address_components(self) -> list[AddressComponent] | None:
        """Components of the address."""

class GeocoderGeometry(Model):
    """Location and extent of a place."""
    __match_args__ = (
        "location",
        "viewport",
        "location_type",
    )
    def __new__(
        cls,
        *,
        location: MapPoint | Mapping[str, Any] | None = None,
        viewport: MapViewport | Mapping[str, Any] | None = None,
        location_type: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        location: MapPoint | Mapping[str, Any] | None = ...,
        viewport: MapViewport | Mapping[str, Any] | None = ...,
        location_type: str | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def location(self) -> MapPoint | None:
        """Coordinates of the center of the place."""
    @property
    def viewport(self) -> MapViewport | None:
        """Map section that shows the place."""
    @property
    def location_type(self) -> str | None:
        """Precision of `location`, as classified by the geocoder."""

class MapPoint(Model):
    """Geographic coordinates, with the short field names of the geocoder."""
    __match_args__ = (
        "lat",
        "lng",
    )
    def __new__(
        cls,
        *,
        lat: float | None = None,
        lng: float | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        lat: float | None = ...,
        lng: float | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def lat(self) -> float | None:
        """Latitude in degrees, -90 (south) to 90 (north)."""
    @property
    def lng(self) -> float | None:
        """Longitude in degrees, -180 (west) to 180 (east)."""

class MapViewport(Model):
    """Rectangular section of a map."""
    __match_args__ = (
        "northeast",
        "southwest",
    )
    def __new__(
        cls,
        *,
        northeast: MapPoint | Mapping[str, Any] | None = None,
        southwest: MapPoint | Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        northeast: MapPoint | Mapping[str, Any] | None = ...,
        southwest: MapPoint | Mapping[str, Any] | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def northeast(self) -> MapPoint | None:
        """Coordinates of the north-eastern corner."""
    @property
    def southwest(self) -> MapPoint | None:
        """Coordinates of the south-western corner."""

class NavigationPoint(Model):
    """Point to navigate to in order to reach a place."""
    __match_args__ = (
        "location",
    )
    def __new__(
        cls,
        *,
        location: GeoPoint | Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        location: GeoPoint | Mapping[str, Any] | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def location(self) -> GeoPoint | None:
        """Coordinates of the point."""

class AddressComponent(Model):
    """Component of a postal address."""
    __match_args__ = (
        "types",
        "long_name",
        "short_name",
    )
    def __new__(
        cls,
        *,
        types: Sequence[str] | None = None,
        long_name: str | None = None,
        short_name: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        types: Sequence[str] | None = ...,
        long_name: str | None = ...,
        short_name: str | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def types(self) -> list[str] | None:
        """Types of the component, as classified by the geocoder."""
    @property
    def long_name(self) -> str | None:
        """Full name of the component."""
    @property
    def short_name(self) -> str | None:
        """Abbreviated name of the component."""

class IdExtraFields(Model):
    """Document fields that only some documents have. Further fields are kept in `extra`."""
    __match_args__ = (
        "dl_categories",
        "blood_group",
        "first_name_non_latin",
        "last_name_non_latin",
        "middle_name_non_latin",
        "full_name_non_latin",
        "address_non_latin",
        "place_of_birth_non_latin",
        "first_name_latin",
        "last_name_latin",
        "middle_name_latin",
        "full_name_latin",
        "address_latin",
        "place_of_birth_latin",
    )
    def __new__(
        cls,
        *,
        dl_categories: Sequence[str] | None = None,
        blood_group: str | None = None,
        first_name_non_latin: str | None = None,
        last_name_non_latin: str | None = None,
        middle_name_non_latin: str | None = None,
        full_name_non_latin: str | None = None,
        address_non_latin: str | None = None,
        place_of_birth_non_latin: str | None = None,
        first_name_latin: str | None = None,
        last_name_latin: str | None = None,
        middle_name_latin: str | None = None,
        full_name_latin: str | None = None,
        address_latin: str | None = None,
        place_of_birth_latin: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        dl_categories: Sequence[str] | None = ...,
        blood_group: str | None = ...,
        first_name_non_latin: str | None = ...,
        last_name_non_latin: str | None = ...,
        middle_name_non_latin: str | None = ...,
        full_name_non_latin: str | None = ...,
        address_non_latin: str | None = ...,
        place_of_birth_non_latin: str | None = ...,
        first_name_latin: str | None = ...,
        last_name_latin: str | None = ...,
        middle_name_latin: str | None = ...,
        full_name_latin: str | None = ...,
        address_latin: str | None = ...,
        place_of_birth_latin: str | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def dl_categories(self) -> list[str] | None:
        """Vehicle categories of a driving license."""
    @property
    def blood_group(self) -> str | None:
        """Blood group of the document holder."""
    @property
    def first_name_non_latin(self) -> str | None:
        """First names (given names) in the script of the document."""
    @property
    def last_name_non_latin(self) -> str | None:
        """Last names (surnames) in the script of the document."""
    @property
    def middle_name_non_latin(self) -> str | None:
        """Middle names in the script of the document."""
    @property
    def full_name_non_latin(self) -> str | None:
        """Full name in the script of the document."""
    @property
    def address_non_latin(self) -> str | None:
        """Address in the script of the document."""
    @property
    def place_of_birth_non_latin(self) -> str | None:
        """Place of birth in the script of the document."""
    @property
    def first_name_latin(self) -> str | None:
        """First names (given names) in Latin script."""
    @property
    def last_name_latin(self) -> str | None:
        """Last names (surnames) in Latin script."""
    @property
    def middle_name_latin(self) -> str | None:
        """Middle names in Latin script."""
    @property
    def full_name_latin(self) -> str | None:
        """Full name in Latin script."""
    @property
    def address_latin(self) -> str | None:
        """Address in Latin script."""
    @property
    def place_of_birth_latin(self) -> str | None:
        """Place of birth in Latin script."""

class Mrz(Model):
    """Data from the machine-readable zone (MRZ) of a document."""
    __match_args__ = (
        "surname",
        "name",
        "country",
        "nationality",
        "birth_date",
        "expiry_date",
        "sex",
        "document_type",
        "document_number",
        "optional_data",
        "optional_data_2",
        "birth_date_hash",
        "expiry_date_hash",
        "document_number_hash",
        "final_hash",
        "personal_number",
        "warnings",
        "errors",
        "mrz_type",
        "mrz_string",
        "mrz_key",
    )
    def __new__(
        cls,
        *,
        surname: str | None = None,
        name: str | None = None,
        country: str | None = None,
        nationality: str | None = None,
        birth_date: str | None = None,
        expiry_date: str | None = None,
        sex: str | None = None,
        document_type: str | None = None,
        document_number: str | None = None,
        optional_data: str | None = None,
        optional_data_2: str | None = None,
        birth_date_hash: str | None = None,
        expiry_date_hash: str | None = None,
        document_number_hash: str | None = None,
        final_hash: str | None = None,
        personal_number: str | None = None,
        warnings: Sequence[str] | None = None,
        errors: Sequence[str] | None = None,
        mrz_type: str | None = None,
        mrz_string: str | None = None,
        mrz_key: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        surname: str | None = ...,
        name: str | None = ...,
        country: str | None = ...,
        nationality: str | None = ...,
        birth_date: str | None = ...,
        expiry_date: str | None = ...,
        sex: str | None = ...,
        document_type: str | None = ...,
        document_number: str | None = ...,
        optional_data: str | None = ...,
        optional_data_2: str | None = ...,
        birth_date_hash: str | None = ...,
        expiry_date_hash: str | None = ...,
        document_number_hash: str | None = ...,
        final_hash: str | None = ...,
        personal_number: str | None = ...,
        warnings: Sequence[str] | None = ...,
        errors: Sequence[str] | None = ...,
        mrz_type: str | None = ...,
        mrz_string: str | None = ...,
        mrz_key: str | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def surname(self) -> str | None:
        """Last names (surnames)."""
    @property
    def name(self) -> str | None:
        """First names (given names)."""
    @property
    def country(self) -> str | None:
        """Issuing country as printed in the MRZ."""
    @property
    def nationality(self) -> str | None:
        """Nationality as printed in the MRZ."""
    @property
    def birth_date(self) -> str | None:
        """Date of birth as printed (YYMMDD)."""
    @property
    def expiry_date(self) -> str | None:
        """Expiration date as printed (YYMMDD)."""
    @property
    def sex(self) -> str | None:
        """Gender as printed in the MRZ."""
    @property
    def document_type(self) -> str | None:
        """Document type as printed in the MRZ."""
    @property
    def document_number(self) -> str | None:
        """Document number as printed in the MRZ."""
    @property
    def optional_data(self) -> str | None:
        """Optional data of the issuer."""
    @property
    def optional_data_2(self) -> str | None:
        """Second field of optional data of the issuer, on the other MRZ line."""
    @property
    def birth_date_hash(self) -> str | None:
        """Check digit of the date of birth."""
    @property
    def expiry_date_hash(self) -> str | None:
        """Check digit of the expiration date."""
    @property
    def document_number_hash(self) -> str | None:
        """Check digit of the document number."""
    @property
    def final_hash(self) -> str | None:
        """Check digit of the whole MRZ."""
    @property
    def personal_number(self) -> str | None:
        """Personal identification number."""
    @property
    def warnings(self) -> list[str] | None:
        """Inconsistencies found in the MRZ."""
    @property
    def errors(self) -> list[str] | None:
        """Errors found in the MRZ."""
    @property
    def mrz_type(self) -> str | None:
        """MRZ format, such as `TD1` or `TD3`."""
    @property
    def mrz_string(self) -> str | None:
        """Complete MRZ as printed."""
    @property
    def mrz_key(self) -> str | None:
        """Key that unlocks the chip, derived from the document number, date of birth and expiration date."""

class Warning(Model):
    """Warning raised by a feature. The action it triggers is configured in the workflow."""
    __match_args__ = (
        "feature",
        "risk",
        "additional_data",
        "log_type",
        "short_description",
        "long_description",
        "node_id",
    )
    def __new__(
        cls,
        *,
        feature: WarningFeature | str | None = None,
        risk: str | None = None,
        additional_data: Mapping[str, Any] | None = None,
        log_type: LogType | str | None = None,
        short_description: str | None = None,
        long_description: str | None = None,
        node_id: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        feature: WarningFeature | str | None = ...,
        risk: str | None = ...,
        additional_data: Mapping[str, Any] | None = ...,
        log_type: LogType | str | None = ...,
        short_description: str | None = ...,
        long_description: str | None = ...,
        node_id: str | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def feature(self) -> WarningFeature | None:
        """Feature that raised the warning."""
    @property
    def risk(self) -> str | None:
        """Risk code in upper snake case, such as `DOCUMENT_EXPIRED`, `LOW_FACE_MATCH_SIMILARITY`,
        `POSSIBLE_DUPLICATED_USER` or `FACE_IN_BLOCKLIST`. The set is open: new codes may appear.
        """
    @property
    def additional_data(self) -> dict[str, Any] | None:
        """Further details of the warning; the keys depend on `risk`."""
    @property
    def log_type(self) -> LogType | None:
        """Severity of the warning: `information`, `warning` (sent to review) or `error` (declined)."""
    @property
    def short_description(self) -> str | None:
        """Short description of the risk, in English."""
    @property
    def long_description(self) -> str | None:
        """Description of the risk in a full sentence, in English."""
    @property
    def node_id(self) -> str | None:
        """ID of the workflow step (node) that produced this result."""

class IdMatch(Model):
    """An earlier session in which the same document was used."""
    __match_args__ = (
        "session_id",
        "session_number",
        "vendor_data",
        "verification_date",
        "user_details",
        "status",
        "is_blocklisted",
        "api_service",
        "front_image_url",
    )
    def __new__(
        cls,
        *,
        session_id: str | None = None,
        session_number: int | None = None,
        vendor_data: str | None = None,
        verification_date: datetime | str | None = None,
        user_details: MatchUserDetails | Mapping[str, Any] | None = None,
        status: SessionStatus | str | None = None,
        is_blocklisted: bool | None = None,
        api_service: str | None = None,
        front_image_url: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        session_id: str | None = ...,
        session_number: int | None = ...,
        vendor_data: str | None = ...,
        verification_date: datetime | str | None = ...,
        user_details: MatchUserDetails | Mapping[str, Any] | None = ...,
        status: SessionStatus | str | None = ...,
        is_blocklisted: bool | None = ...,
        api_service: str | None = ...,
        front_image_url: str | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def session_id(self) -> str | None:
        """Session ID (UUID) of the earlier session."""
    @property
    def session_number(self) -> int | None:
        """Sequential session number of the earlier session within the application."""
    @property
    def vendor_data(self) -> str | None:
        """Your own identifier of the user in the earlier session."""
    @property
    def verification_date(self) -> datetime | None:
        """Time of the earlier verification (RFC 3339)."""
    @property
    def user_details(self) -> MatchUserDetails | None:
        """User and document details from the earlier session."""
    @property
    def status(self) -> SessionStatus | None:
        """Status of the earlier session."""
    @property
    def is_blocklisted(self) -> bool | None:
        """`true` if the document is on the blocklist."""
    @property
    def api_service(self) -> str | None:
        """Name of the standalone API that performed the earlier verification; absent for sessions."""
    @property
    def front_image_url(self) -> str | None:
        """URL of the front image of the document; expires within 60 minutes."""

class MatchUserDetails(Model):
    """Details of the matched user."""
    __match_args__ = (
        "full_name",
        "document_type",
        "document_number",
    )
    def __new__(
        cls,
        *,
        full_name: str | None = None,
        document_type: str | None = None,
        document_number: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        full_name: str | None = ...,
        document_type: str | None = ...,
        document_number: str | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def full_name(self) -> str | None:
        """Full name."""
    @property
    def document_type(self) -> str | None:
        """Type of the identity document."""
    @property
    def document_number(self) -> str | None:
        """Number of the identity document."""

class DocumentLiveness(Model):
    """Signals that a genuine document was in front of the camera."""
    __match_args__ = (
        "portrait_replace",
        "printed_copy",
        "screen_replay",
    )
    def __new__(
        cls,
        *,
        portrait_replace: DocLivenessSignal | Mapping[str, Any] | None = None,
        printed_copy: DocLivenessSignal | Mapping[str, Any] | None = None,
        screen_replay: DocLivenessSignal | Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        portrait_replace: DocLivenessSignal | Mapping[str, Any] | None = ...,
        printed_copy: DocLivenessSignal | Mapping[str, Any] | None = ...,
        screen_replay: DocLivenessSignal | Mapping[str, Any] | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def portrait_replace(self) -> DocLivenessSignal | None:
        """Signal that the portrait on the document was not replaced."""
    @property
    def printed_copy(self) -> DocLivenessSignal | None:
        """Signal that the document is not a printed copy."""
    @property
    def screen_replay(self) -> DocLivenessSignal | None:
        """Signal that the document was not shown on a screen."""

class DocLivenessSignal(Model):
    """A document liveness signal. Scores range from 0 to 100; a higher score is more genuine."""
    __match_args__ = (
        "score",
        "front",
        "back",
        "decline_threshold",
        "review_threshold",
        "bucket",
    )
    def __new__(
        cls,
        *,
        score: float | None = None,
        front: float | None = None,
        back: float | None = None,
        decline_threshold: float | None = None,
        review_threshold: float | None = None,
        bucket: LivenessBucket | str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        score: float | None = ...,
        front: float | None = ...,
        back: float | None = ...,
        decline_threshold: float | None = ...,
        review_threshold: float | None = ...,
        bucket: LivenessBucket | str | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def score(self) -> float | None:
        """Score of the document, 0 to 100: the lower of the front and back scores."""
    @property
    def front(self) -> float | None:
        """Score of the front, 0 to 100."""
    @property
    def back(self) -> float | None:
        """Score of the back, 0 to 100."""
    @property
    def decline_threshold(self) -> float | None:
        """Threshold below which the document is declined."""
    @property
    def review_threshold(self) -> float | None:
        """Threshold below which the document goes to manual review."""
    @property
    def bucket(self) -> LivenessBucket | None:
        """Outcome of the signal: `approve`, `review` or `decline`."""

class NfcVerification(Model):
    """Result of reading the chip of a document (NFC)."""
    __match_args__ = (
        "node_id",
        "status",
        "is_nfc_skipped",
        "skip_reason",
        "portrait_image",
        "signature_image",
        "chip_data",
        "authenticity",
        "certificate_summary",
        "warnings",
    )
    def __new__(
        cls,
        *,
        node_id: str | None = None,
        status: FeatureStatus | str | None = None,
        is_nfc_skipped: bool | None = None,
        skip_reason: NfcSkipReason | str | None = None,
        portrait_image: str | None = None,
        signature_image: str | None = None,
        chip_data: ChipData | Mapping[str, Any] | None = None,
        authenticity: ChipAuthenticity | Mapping[str, Any] | None = None,
        certificate_summary: ChipCertificate | Mapping[str, Any] | None = None,
        warnings: Sequence[Warning | Mapping[str, Any]] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        node_id: str | None = ...,
        status: FeatureStatus | str | None = ...,
        is_nfc_skipped: bool | None = ...,
        skip_reason: NfcSkipReason | str | None = ...,
        portrait_image: str | None = ...,
        signature_image: str | None = ...,
        chip_data: ChipData | Mapping[str, Any] | None = ...,
        authenticity: ChipAuthenticity | Mapping[str, Any] | None = ...,
        certificate_summary: ChipCertificate | Mapping[str, Any] | None = ...,
        warnings: Sequence[Warning | Mapping[str, Any]] | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def node_id(self) -> str | None:
        """ID of the workflow step (node) that produced this result."""
    @property
    def status(self) -> FeatureStatus | None:
        """Feature status, such as `Approved`, `Declined` or `In Review`."""
    @property
    def is_nfc_skipped(self) -> bool | None:
        """`true` if the chip was not read."""
    @property
    def skip_reason(self) -> NfcSkipReason | None:
        """Reason the chip was not read; absent if it was read."""
    @property
    def portrait_image(self) -> str | None:
        """URL of the portrait image in the chip; expires within 60 minutes."""
    @property
    def signature_image(self) -> str | None:
        """URL of the signature image in the chip; expires within 60 minutes."""
    @property
    def chip_data(self) -> ChipData | None:
        """Data read from the chip."""
    @property
    def authenticity(self) -> ChipAuthenticity | None:
        """Results of the chip's authenticity checks."""
    @property
    def certificate_summary(self) -> ChipCertificate | None:
        """Certificate that signed the chip's data."""
    @property
    def warnings(self) -> list[Warning] | None:
        """Warnings raised by this feature."""

class ChipData(Model):
    """Data read from the chip of a document."""
    __match_args__ = (
        "document_type",
        "issuing_country",
        "document_number",
        "expiration_date",
        "first_name",
        "last_name",
        "birth_date",
        "gender",
        "nationality",
        "address",
        "place_of_birth",
    )
    def __new__(
        cls,
        *,
        document_type: str | None = None,
        issuing_country: str | None = None,
        document_number: str | None = None,
        expiration_date: date | str | None = None,
        first_name: str | None = None,
        last_name: str | None = None,
        birth_date: date | str | None = None,
        gender: Gender | str | None = None,
        nationality: str | None = None,
        address: str | None = None,
        place_of_birth: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        document_type: str | None = ...,
        issuing_country: str | None = ...,
        document_number: str | None = ...,
        expiration_date: date | str | None = ...,
        first_name: str | None = ...,
        last_name: str | None = ...,
        birth_date: date | str | None = ...,
        gender: Gender | str | None = ...,
        nationality: str | None = ...,
        address: str | None = ...,
        place_of_birth: str | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def document_type(self) -> str | None:
        """Document type stored in the chip."""
    @property
    def issuing_country(self) -> str | None:
        """Issuing country (ISO 3166-1 alpha-3)."""
    @property
    def document_number(self) -> str | None:
        """Document number stored in the chip."""
    @property
    def expiration_date(self) -> date | None:
        """Expiration date of the document (YYYY-MM-DD)."""
    @property
    def first_name(self) -> str | None:
        """First names (given names)."""
    @property
    def last_name(self) -> str | None:
        """Last names (surnames)."""
    @property
    def birth_date(self) -> date | None:
        """Date of birth (YYYY-MM-DD)."""
    @property
    def gender(self) -> Gender | None:
        """Gender of the document holder."""
    @property
    def nationality(self) -> str | None:
        """Nationality (ISO 3166-1 alpha-3)."""
    @property
    def address(self) -> str | None:
        """Address of the document holder."""
    @property
    def place_of_birth(self) -> str | None:
        """Place of birth stored in the chip."""

class ChipAuthenticity(Model):
    """Results of the authenticity checks of a chip."""
    __match_args__ = (
        "sod_integrity",
        "dg_integrity",
    )
    def __new__(
        cls,
        *,
        sod_integrity: bool | None = None,
        dg_integrity: bool | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        sod_integrity: bool | None = ...,
        dg_integrity: bool | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def sod_integrity(self) -> bool | None:
        """`true` if the issuer's signature on the chip's security object (SOD) is valid."""
    @property
    def dg_integrity(self) -> bool | None:
        """`true` if the chip's data groups (DG) match the signed hashes."""

class ChipCertificate(Model):
    """Certificate that signed the data of a chip."""
    __match_args__ = (
        "issuer",
        "subject",
        "serial_number",
        "not_valid_after",
        "not_valid_before",
    )
    def __new__(
        cls,
        *,
        issuer: str | None = None,
        subject: str | None = None,
        serial_number: str | None = None,
        not_valid_after: datetime | str | None = None,
        not_valid_before: datetime | str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        issuer: str | None = ...,
        subject: str | None = ...,
        serial_number: str | None = ...,
        not_valid_after: datetime | str | None = ...,
        not_valid_before: datetime | str | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def issuer(self) -> str | None:
        """Issuer of the certificate."""
    @property
    def subject(self) -> str | None:
        """Subject of the certificate."""
    @property
    def serial_number(self) -> str | None:
        """Serial number of the certificate."""
    @property
    def not_valid_after(self) -> datetime | None:
        """End of the validity period (RFC 3339)."""
    @property
    def not_valid_before(self) -> datetime | None:
        """Start of the validity period (RFC 3339)."""

class LivenessCheck(Model):
    """Result of a liveness check."""
    __match_args__ = (
        "node_id",
        "status",
        "method",
        "score",
        "reference_image",
        "video_url",
        "age_estimation",
        "matches",
        "warnings",
        "face_quality",
        "face_luminance",
    )
    def __new__(
        cls,
        *,
        node_id: str | None = None,
        status: FeatureStatus | str | None = None,
        method: LivenessMethod | str | None = None,
        score: float | None = None,
        reference_image: str | None = None,
        video_url: str | None = None,
        age_estimation: float | None = None,
        matches: Sequence[FaceMatchHit | Mapping[str, Any]] | None = None,
        warnings: Sequence[Warning | Mapping[str, Any]] | None = None,
        face_quality: float | None = None,
        face_luminance: float | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        node_id: str | None = ...,
        status: FeatureStatus | str | None = ...,
        method: LivenessMethod | str | None = ...,
        score: float | None = ...,
        reference_image: str | None = ...,
        video_url: str | None = ...,
        age_estimation: float | None = ...,
        matches: Sequence[FaceMatchHit | Mapping[str, Any]] | None = ...,
        warnings: Sequence[Warning | Mapping[str, Any]] | None = ...,
        face_quality: float | None = ...,
        face_luminance: float | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def node_id(self) -> str | None:
        """ID of the workflow step (node) that produced this result."""
    @property
    def status(self) -> FeatureStatus | None:
        """Feature status, such as `Approved`, `Declined` or `In Review`."""
    @property
    def method(self) -> LivenessMethod | None:
        """Method of the check: `PASSIVE`, `ACTIVE_3D` or `FLASHING`."""
    @property
    def score(self) -> float | None:
        """Confidence that a live person was present, 0 to 100."""
    @property
    def reference_image(self) -> str | None:
        """URL of the face image; expires within 60 minutes."""
    @property
    def video_url(self) -> str | None:
        """URL of the video; expires within 60 minutes."""
    @property
    def age_estimation(self) -> float | None:
        """Age in years, estimated from the face."""
    @property
    def matches(self) -> list[FaceMatchHit] | None:
        """Matches of the face in earlier sessions, imported data and lists."""
    @property
    def warnings(self) -> list[Warning] | None:
        """Warnings raised by this feature."""
    @property
    def face_quality(self) -> float | None:
        """Quality score of the face image, 0 to 100."""
    @property
    def face_luminance(self) -> float | None:
        """Brightness score of the face, 0 to 100."""

class FaceMatchHit(Model):
    """An earlier match of the same face."""
    __match_args__ = (
        "session_id",
        "session_number",
        "similarity_percentage",
        "vendor_data",
        "vendor_user_id",
        "biometric_template_id",
        "verification_date",
        "user_details",
        "match_image_url",
        "status",
        "is_blocklisted",
        "is_allowlisted",
        "api_service",
        "source",
    )
    def __new__(
        cls,
        *,
        session_id: str | None = None,
        session_number: int | None = None,
        similarity_percentage: float | None = None,
        vendor_data: str | None = None,
        vendor_user_id: str | None = None,
        biometric_template_id: str | None = None,
        verification_date: datetime | str | None = None,
        user_details: MatchUserDetails | Mapping[str, Any] | None = None,
        match_image_url: str | None = None,
        status: SessionStatus | str | None = None,
        is_blocklisted: bool | None = None,
        is_allowlisted: bool | None = None,
        api_service: str | None = None,
        source: MatchSource | str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        session_id: str | None = ...,
        session_number: int | None = ...,
        similarity_percentage: float | None = ...,
        vendor_data: str | None = ...,
        vendor_user_id: str | None = ...,
        biometric_template_id: str | None = ...,
        verification_date: datetime | str | None = ...,
        user_details: MatchUserDetails | Mapping[str, Any] | None = ...,
        match_image_url: str | None = ...,
        status: SessionStatus | str | None = ...,
        is_blocklisted: bool | None = ...,
        is_allowlisted: bool | None = ...,
        api_service: str | None = ...,
        source: MatchSource | str | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def session_id(self) -> str | None:
        """Session ID (UUID) of the matched session; absent if `source` is not `session`."""
    @property
    def session_number(self) -> int | None:
        """Sequential session number of the matched session within the application."""
    @property
    def similarity_percentage(self) -> float | None:
        """Similarity of the faces, 0 to 100."""
    @property
    def vendor_data(self) -> str | None:
        """Your own identifier of the matched user."""
    @property
    def vendor_user_id(self) -> str | None:
        """ID of the matched user, assigned by Didit (UUID)."""
    @property
    def biometric_template_id(self) -> str | None:
        """ID of the matched face template (UUID)."""
    @property
    def verification_date(self) -> datetime | None:
        """Time of the matched verification (RFC 3339)."""
    @property
    def user_details(self) -> MatchUserDetails | None:
        """User and document details of the match."""
    @property
    def match_image_url(self) -> str | None:
        """URL of the matched face image; expires within 60 minutes."""
    @property
    def status(self) -> SessionStatus | None:
        """Status of the matched session."""
    @property
    def is_blocklisted(self) -> bool | None:
        """`true` if the face is on the blocklist."""
    @property
    def is_allowlisted(self) -> bool | None:
        """`true` if the face is on the allowlist."""
    @property
    def api_service(self) -> str | None:
        """Name of the standalone API that performed the matched verification; absent for sessions."""
    @property
    def source(self) -> MatchSource | None:
        """Source of the match: `session`, `imported`, `list_entry` or `retained_template`."""

class FaceMatch(Model):
    """Result of comparing two faces."""
    __match_args__ = (
        "node_id",
        "status",
        "score",
        "source_image_session_id",
        "source_image",
        "target_image",
        "warnings",
    )
    def __new__(
        cls,
        *,
        node_id: str | None = None,
        status: FeatureStatus | str | None = None,
        score: float | None = None,
        source_image_session_id: str | None = None,
        source_image: str | None = None,
        target_image: str | None = None,
        warnings: Sequence[Warning | Mapping[str, Any]] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        node_id: str | None = ...,
        status: FeatureStatus | str | None = ...,
        score: float | None = ...,
        source_image_session_id: str | None = ...,
        source_image: str | None = ...,
        target_image: str | None = ...,
        warnings: Sequence[Warning | Mapping[str, Any]] | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def node_id(self) -> str | None:
        """ID of the workflow step (node) that produced this result."""
    @property
    def status(self) -> FeatureStatus | None:
        """Feature status, such as `Approved`, `Declined` or `In Review`."""
    @property
    def score(self) -> float | None:
        """Similarity of the faces, 0 to 100."""
    @property
    def source_image_session_id(self) -> str | None:
        """Session ID (UUID) of the session the reference image comes from."""
    @property
    def source_image(self) -> str | None:
        """URL of the reference image; expires within 60 minutes."""
    @property
    def target_image(self) -> str | None:
        """URL of the user's image; expires within 60 minutes."""
    @property
    def warnings(self) -> list[Warning] | None:
        """Warnings raised by this feature."""

class PhoneVerification(Model):
    """Result of a phone verification."""
    __match_args__ = (
        "node_id",
        "status",
        "phone_number_prefix",
        "phone_number",
        "full_number",
        "country_code",
        "country_name",
        "carrier",
        "is_disposable",
        "is_virtual",
        "verification_method",
        "verification_attempts",
        "verified_at",
        "lifecycle",
        "warnings",
        "matches",
    )
    def __new__(
        cls,
        *,
        node_id: str | None = None,
        status: FeatureStatus | str | None = None,
        phone_number_prefix: str | None = None,
        phone_number: str | None = None,
        full_number: str | None = None,
        country_code: str | None = None,
        country_name: str | None = None,
        carrier: PhoneCarrier | Mapping[str, Any] | None = None,
        is_disposable: bool | None = None,
        is_virtual: bool | None = None,
        verification_method: str | None = None,
        verification_attempts: int | None = None,
        verified_at: datetime | str | None = None,
        lifecycle: Sequence[LifecycleEvent | Mapping[str, Any]] | None = None,
        warnings: Sequence[Warning | Mapping[str, Any]] | None = None,
        matches: Sequence[ContactMatch | Mapping[str, Any]] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        node_id: str | None = ...,
        status: FeatureStatus | str | None = ...,
        phone_number_prefix: str | None = ...,
        phone_number: str | None = ...,
        full_number: str | None = ...,
        country_code: str | None = ...,
        country_name: str | None = ...,
        carrier: PhoneCarrier | Mapping[str, Any] | None = ...,
        is_disposable: bool | None = ...,
        is_virtual: bool | None = ...,
        verification_method: str | None = ...,
        verification_attempts: int | None = ...,
        verified_at: datetime | str | None = ...,
        lifecycle: Sequence[LifecycleEvent | Mapping[str, Any]] | None = ...,
        warnings: Sequence[Warning | Mapping[str, Any]] | None = ...,
        matches: Sequence[ContactMatch | Mapping[str, Any]] | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def node_id(self) -> str | None:
        """ID of the workflow step (node) that produced this result."""
    @property
    def status(self) -> FeatureStatus | None:
        """Feature status, such as `Approved`, `Declined` or `Expired`."""
    @property
    def phone_number_prefix(self) -> str | None:
        """Country calling code, such as `+34`."""
    @property
    def phone_number(self) -> str | None:
        """Phone number without the country calling code."""
    @property
    def full_number(self) -> str | None:
        """Phone number with the country calling code (E.164)."""
    @property
    def country_code(self) -> str | None:
        """Country of the phone number (ISO 3166-1 alpha-2)."""
    @property
    def country_name(self) -> str | None:
        """Name of the country of the phone number, in English."""
    @property
    def carrier(self) -> PhoneCarrier | None:
        """Carrier of the phone number."""
    @property
    def is_disposable(self) -> bool | None:
        """`true` if the number belongs to a disposable number service."""
    @property
    def is_virtual(self) -> bool | None:
        """`true` if the number is a virtual number (VoIP)."""
    @property
    def verification_method(self) -> str | None:
        """Channel the code was sent through."""
    @property
    def verification_attempts(self) -> int | None:
        """Number of times a code was entered."""
    @property
    def verified_at(self) -> datetime | None:
        """Time of the verification (RFC 3339)."""
    @property
    def lifecycle(self) -> list[LifecycleEvent] | None:
        """Events of the verification."""
    @property
    def warnings(self) -> list[Warning] | None:
        """Warnings raised by this feature."""
    @property
    def matches(self) -> list[ContactMatch] | None:
        """Earlier matches of the same phone number."""

class PhoneCarrier(Model):
    """Carrier of a phone number."""
    __match_args__ = (
        "name",
        "type",
    )
    def __new__(
        cls,
        *,
        name: str | None = None,
        type: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        name: str | None = ...,
        type: str | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def name(self) -> str | None:
        """Name of the carrier."""
    @property
    def type(self) -> str | None:
        """Type of line, such as `mobile`."""

class LifecycleEvent(Model):
    """An event of a phone or e-mail verification."""
    __match_args__ = (
        "type",
        "timestamp",
        "details",
        "fee",
    )
    def __new__(
        cls,
        *,
        type: str | None = None,
        timestamp: datetime | str | None = None,
        details: LifecycleDetails | Mapping[str, Any] | None = None,
        fee: float | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        type: str | None = ...,
        timestamp: datetime | str | None = ...,
        details: LifecycleDetails | Mapping[str, Any] | None = ...,
        fee: float | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def type(self) -> str | None:
        """Event type, such as `PHONE_VERIFICATION_APPROVED`."""
    @property
    def timestamp(self) -> datetime | None:
        """Time of the event (RFC 3339)."""
    @property
    def details(self) -> LifecycleDetails | None:
        """Details of the event."""
    @property
    def fee(self) -> float | None:
        """Cost of the event in US dollars."""

class LifecycleDetails(Model):
    """Details of a phone or e-mail verification event. The fields present depend on the event type."""
    __match_args__ = (
        "status",
        "reason",
        "channel",
        "actual_channel",
        "code_tried",
    )
    def __new__(
        cls,
        *,
        status: str | None = None,
        reason: str | None = None,
        channel: str | None = None,
        actual_channel: str | None = None,
        code_tried: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        status: str | None = ...,
        reason: str | None = ...,
        channel: str | None = ...,
        actual_channel: str | None = ...,
        code_tried: str | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def status(self) -> str | None:
        """Outcome of the event."""
    @property
    def reason(self) -> str | None:
        """Reason for the outcome."""
    @property
    def channel(self) -> str | None:
        """Channel requested for sending the code."""
    @property
    def actual_channel(self) -> str | None:
        """Channel used for sending the code."""
    @property
    def code_tried(self) -> str | None:
        """Code entered by the user."""

class ContactMatch(Model):
    """An earlier match of the same phone number or e-mail address."""
    __match_args__ = (
        "session_id",
        "session_number",
        "vendor_data",
        "verification_date",
        "phone_number",
        "email",
        "status",
        "is_blocklisted",
        "api_service",
        "source",
    )
    def __new__(
        cls,
        *,
        session_id: str | None = None,
        session_number: int | None = None,
        vendor_data: str | None = None,
        verification_date: datetime | str | None = None,
        phone_number: str | None = None,
        email: str | None = None,
        status: SessionStatus | str | None = None,
        is_blocklisted: bool | None = None,
        api_service: str | None = None,
        source: MatchSource | str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        session_id: str | None = ...,
        session_number: int | None = ...,
        vendor_data: str | None = ...,
        verification_date: datetime | str | None = ...,
        phone_number: str | None = ...,
        email: str | None = ...,
        status: SessionStatus | str | None = ...,
        is_blocklisted: bool | None = ...,
        api_service: str | None = ...,
        source: MatchSource | str | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def session_id(self) -> str | None:
        """Session ID (UUID) of the matched session; absent if `source` is not `session`."""
    @property
    def session_number(self) -> int | None:
        """Sequential session number of the matched session within the application."""
    @property
    def vendor_data(self) -> str | None:
        """Your own identifier of the matched user."""
    @property
    def verification_date(self) -> datetime | None:
        """Time of the matched verification (RFC 3339)."""
    @property
    def phone_number(self) -> str | None:
        """Matched phone number; absent for e-mail verification."""
    @property
    def email(self) -> str | None:
        """Matched e-mail address; absent for phone verification."""
    @property
    def status(self) -> SessionStatus | None:
        """Status of the matched session."""
    @property
    def is_blocklisted(self) -> bool | None:
        """`true` if the phone number or e-mail address is on the blocklist."""
    @property
    def api_service(self) -> str | None:
        """Name of the standalone API that performed the matched verification; absent for sessions."""
    @property
    def source(self) -> MatchSource | None:
        """Source of the match: `session` or `list_entry`."""

class EmailVerification(Model):
    """Result of an e-mail verification."""
    __match_args__ = (
        "node_id",
        "status",
        "email",
        "is_breached",
        "breaches",
        "is_disposable",
        "is_undeliverable",
        "verification_attempts",
        "verified_at",
        "warnings",
        "lifecycle",
        "matches",
    )
    def __new__(
        cls,
        *,
        node_id: str | None = None,
        status: FeatureStatus | str | None = None,
        email: str | None = None,
        is_breached: bool | None = None,
        breaches: Sequence[Breach | Mapping[str, Any]] | None = None,
        is_disposable: bool | None = None,
        is_undeliverable: bool | None = None,
        verification_attempts: int | None = None,
        verified_at: datetime | str | None = None,
        warnings: Sequence[Warning | Mapping[str, Any]] | None = None,
        lifecycle: Sequence[LifecycleEvent | Mapping[str, Any]] | None = None,
        matches: Sequence[ContactMatch | Mapping[str, Any]] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        node_id: str | None = ...,
        status: FeatureStatus | str | None = ...,
        email: str | None = ...,
        is_breached: bool | None = ...,
        breaches: Sequence[Breach | Mapping[str, Any]] | None = ...,
        is_disposable: bool | None = ...,
        is_undeliverable: bool | None = ...,
        verification_attempts: int | None = ...,
        verified_at: datetime | str | None = ...,
        warnings: Sequence[Warning | Mapping[str, Any]] | None = ...,
        lifecycle: Sequence[LifecycleEvent | Mapping[str, Any]] | None = ...,
        matches: Sequence[ContactMatch | Mapping[str, Any]] | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def node_id(self) -> str | None:
        """ID of the workflow step (node) that produced this result."""
    @property
    def status(self) -> FeatureStatus | None:
        """Feature status, such as `Approved`, `Declined` or `Expired`."""
    @property
    def email(self) -> str | None:
        """E-mail address that was verified."""
    @property
    def is_breached(self) -> bool | None:
        """`true` if the address appeared in a known data breach."""
    @property
    def breaches(self) -> list[Breach] | None:
        """Data breaches the address appeared in."""
    @property
    def is_disposable(self) -> bool | None:
        """`true` if the address belongs to a disposable e-mail service."""
    @property
    def is_undeliverable(self) -> bool | None:
        """`true` if e-mail to the address cannot be delivered."""
    @property
    def verification_attempts(self) -> int | None:
        """Number of times a code was entered."""
    @property
    def verified_at(self) -> datetime | None:
        """Time of the verification (RFC 3339)."""
    @property
    def warnings(self) -> list[Warning] | None:
        """Warnings raised by this feature."""
    @property
    def lifecycle(self) -> list[LifecycleEvent] | None:
        """Events of the verification."""
    @property
    def matches(self) -> list[ContactMatch] | None:
        """Earlier matches of the same e-mail address."""

class Breach(Model):
    """A data breach an e-mail address appeared in."""
    __match_args__ = (
        "name",
        "domain",
        "logo_path",
        "breach_date",
        "description",
        "is_verified",
        "data_classes",
        "breach_emails_count",
    )
    def __new__(
        cls,
        *,
        name: str | None = None,
        domain: str | None = None,
        logo_path: str | None = None,
        breach_date: date | str | None = None,
        description: str | None = None,
        is_verified: bool | None = None,
        data_classes: Sequence[str] | None = None,
        breach_emails_count: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        name: str | None = ...,
        domain: str | None = ...,
        logo_path: str | None = ...,
        breach_date: date | str | None = ...,
        description: str | None = ...,
        is_verified: bool | None = ...,
        data_classes: Sequence[str] | None = ...,
        breach_emails_count: int | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def name(self) -> str | None:
        """Name of the breach."""
    @property
    def domain(self) -> str | None:
        """Domain of the breached service."""
    @property
    def logo_path(self) -> str | None:
        """URL of a logo of the breached service."""
    @property
    def breach_date(self) -> date | None:
        """Date of the breach (YYYY-MM-DD)."""
    @property
    def description(self) -> str | None:
        """Description of the breach."""
    @property
    def is_verified(self) -> bool | None:
        """`true` if the breach is confirmed."""
    @property
    def data_classes(self) -> list[str] | None:
        """Types of data exposed in the breach."""
    @property
    def breach_emails_count(self) -> int | None:
        """Number of e-mail addresses exposed in the breach."""

class PoaVerification(Model):
    """Result of a proof of address verification."""
    __match_args__ = (
        "node_id",
        "status",
        "document_file",
        "issuing_state",
        "document_type",
        "document_subtype",
        "document_language",
        "document_metadata",
        "issuer",
        "issue_date",
        "expiration_date",
        "poa_address",
        "poa_formatted_address",
        "poa_parsed_address",
        "name_on_document",
        "name_match_score_expected_details",
        "name_match_score_id_verification",
        "expected_details_address",
        "expected_details_formatted_address",
        "expected_details_parsed_address",
        "extra_fields",
        "extra_files",
        "warnings",
        "detected_codes",
    )
    def __new__(
        cls,
        *,
        node_id: str | None = None,
        status: FeatureStatus | str | None = None,
        document_file: str | None = None,
        issuing_state: str | None = None,
        document_type: str | None = None,
        document_subtype: str | None = None,
        document_language: str | None = None,
        document_metadata: DocumentMetadata | Mapping[str, Any] | None = None,
        issuer: str | None = None,
        issue_date: date | str | None = None,
        expiration_date: date | str | None = None,
        poa_address: str | None = None,
        poa_formatted_address: str | None = None,
        poa_parsed_address: ParsedAddress | Mapping[str, Any] | None = None,
        name_on_document: str | None = None,
        name_match_score_expected_details: float | None = None,
        name_match_score_id_verification: float | None = None,
        expected_details_address: str | None = None,
        expected_details_formatted_address: str | None = None,
        expected_details_parsed_address: ParsedAddress | Mapping[str, Any] | None = None,
        extra_fields: PoaExtraFields | Mapping[str, Any] | None = None,
        extra_files: Sequence[str] | None = None,
        warnings: Sequence[Warning | Mapping[str, Any]] | None = None,
        detected_codes: Sequence[DetectedCode | Mapping[str, Any]] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        node_id: str | None = ...,
        status: FeatureStatus | str | None = ...,
        document_file: str | None = ...,
        issuing_state: str | None = ...,
        document_type: str | None = ...,
        document_subtype: str | None = ...,
        document_language: str | None = ...,
        document_metadata: DocumentMetadata | Mapping[str, Any] | None = ...,
        issuer: str | None = ...,
        issue_date: date | str | None = ...,
        expiration_date: date | str | None = ...,
        poa_address: str | None = ...,
        poa_formatted_address: str | None = ...,
        poa_parsed_address: ParsedAddress | Mapping[str, Any] | None = ...,
        name_on_document: str | None = ...,
        name_match_score_expected_details: float | None = ...,
        name_match_score_id_verification: float | None = ...,
        expected_details_address: str | None = ...,
        expected_details_formatted_address: str | None = ...,
        expected_details_parsed_address: ParsedAddress | Mapping[str, Any] | None = ...,
        extra_fields: PoaExtraFields | Mapping[str, Any] | None = ...,
        extra_files: Sequence[str] | None = ...,
        warnings: Sequence[Warning | Mapping[str, Any]] | None = ...,
        detected_codes: Sequence[DetectedCode | Mapping[str, Any]] | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def node_id(self) -> str | None:
        """ID of the workflow step (node) that produced this result."""
    @property
    def status(self) -> FeatureStatus | None:
        """Feature status, such as `Approved`, `Declined` or `In Review`."""
    @property
    def document_file(self) -> str | None:
        """URL of the document file; expires within 60 minutes."""
    @property
    def issuing_state(self) -> str | None:
        """Country of the document (ISO 3166-1 alpha-2 or alpha-3)."""
    @property
    def document_type(self) -> str | None:
        """Document type, such as `UTILITY_BILL`."""
    @property
    def document_subtype(self) -> str | None:
        """Specific type of document, such as `ELECTRICITY_BILL`."""
    @property
    def document_language(self) -> str | None:
        """Language of the document."""
    @property
    def document_metadata(self) -> DocumentMetadata | None:
        """Metadata of the document file."""
    @property
    def issuer(self) -> str | None:
        """Issuer of the document."""
    @property
    def issue_date(self) -> date | None:
        """Date of issue of the document (YYYY-MM-DD)."""
    @property
    def expiration_date(self) -> date | None:
        """Expiration date of the document (YYYY-MM-DD)."""
    @property
    def poa_address(self) -> str | None:
        """Address as printed on the document."""
    @property
    def poa_formatted_address(self) -> str | None:
        """Address on the document in normalized form, on one line."""
    @property
    def poa_parsed_address(self) -> ParsedAddress | None:
        """Address on the document, split into its components."""
    @property
    def name_on_document(self) -> str | None:
        """Name on the document."""
    @property
    def name_match_score_expected_details(self) -> float | None:
        """Similarity of the name on the document and the expected name, 0 to 100."""
    @property
    def name_match_score_id_verification(self) -> float | None:
        """Similarity of the name on the document and the name on the identity document, 0 to 100."""
    @property
    def expected_details_address(self) -> str | None:
        """Expected address, from the session's expected details."""
    @property
    def expected_details_formatted_address(self) -> str | None:
        """Expected address in normalized form, on one line."""
    @property
    def expected_details_parsed_address(self) -> ParsedAddress | None:
        """Expected address, split into its components."""
    @property
    def extra_fields(self) -> PoaExtraFields | None:
        """Fields that only some documents have."""
    @property
    def extra_files(self) -> list[str] | None:
        """URLs of additional files; they expire within 60 minutes."""
    @property
    def warnings(self) -> list[Warning] | None:
        """Warnings raised by this feature."""
    @property
    def detected_codes(self) -> list[DetectedCode] | None:
        """Barcodes and QR codes found on the document."""

class DocumentMetadata(Model):
    """File metadata of a document, with signs of editing."""
    __match_args__ = (
        "file_size",
        "content_type",
        "creation_date",
        "modified_date",
        "creator",
        "producer",
        "software",
        "encryption",
        "is_signed",
        "is_tampered",
        "signature_info",
        "exif_original_date",
        "exif_digitized_date",
        "processed_by_known_editor",
        "has_different_creation_mod_date",
        "overlay_manipulation",
    )
    def __new__(
        cls,
        *,
        file_size: int | None = None,
        content_type: str | None = None,
        creation_date: str | None = None,
        modified_date: str | None = None,
        creator: str | None = None,
        producer: str | None = None,
        software: str | None = None,
        encryption: str | None = None,
        is_signed: bool | None = None,
        is_tampered: bool | None = None,
        signature_info: Mapping[str, Any] | None = None,
        exif_original_date: str | None = None,
        exif_digitized_date: str | None = None,
        processed_by_known_editor: bool | None = None,
        has_different_creation_mod_date: bool | None = None,
        overlay_manipulation: OverlayManipulation | Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        file_size: int | None = ...,
        content_type: str | None = ...,
        creation_date: str | None = ...,
        modified_date: str | None = ...,
        creator: str | None = ...,
        producer: str | None = ...,
        software: str | None = ...,
        encryption: str | None = ...,
        is_signed: bool | None = ...,
        is_tampered: bool | None = ...,
        signature_info: Mapping[str, Any] | None = ...,
        exif_original_date: str | None = ...,
        exif_digitized_date: str | None = ...,
        processed_by_known_editor: bool | None = ...,
        has_different_creation_mod_date: bool | None = ...,
        overlay_manipulation: OverlayManipulation | Mapping[str, Any] | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def file_size(self) -> int | None:
        """Size of the file in bytes."""
    @property
    def content_type(self) -> str | None:
        """Media type (MIME type) of the file."""
    @property
    def creation_date(self) -> str | None:
        """Creation date stated in the file, in the format used by the file."""
    @property
    def modified_date(self) -> str | None:
        """Date of the last modification stated in the file, in the format used by the file."""
    @property
    def creator(self) -> str | None:
        """Program that created the content."""
    @property
    def producer(self) -> str | None:
        """Program that wrote the file."""
    @property
    def software(self) -> str | None:
        """Program named in the image metadata."""
    @property
    def encryption(self) -> str | None:
        """Encryption method of the file; absent if it is not encrypted."""
    @property
    def is_signed(self) -> bool | None:
        """`true` if the file has a digital signature."""
    @property
    def is_tampered(self) -> bool | None:
        """`true` if the file was changed after it was signed or created."""
    @property
    def signature_info(self) -> dict[str, Any] | None:
        """Details of the digital signature."""
    @property
    def exif_original_date(self) -> str | None:
        """Time the image was taken, as stated in its EXIF metadata."""
    @property
    def exif_digitized_date(self) -> str | None:
        """Time the image was digitized, as stated in its EXIF metadata."""
    @property
    def processed_by_known_editor(self) -> bool | None:
        """`true` if the file was written by a known image or document editor."""
    @property
    def has_different_creation_mod_date(self) -> bool | None:
        """`true` if the file was modified after the date of its creation."""
    @property
    def overlay_manipulation(self) -> OverlayManipulation | None:
        """Signs of content overlaid on the document."""

class OverlayManipulation(Model):
    """Signs of content overlaid on a document."""
    __match_args__ = (
        "detected",
        "analyzed",
        "signals",
        "manipulated_regions",
    )
    def __new__(
        cls,
        *,
        detected: bool | None = None,
        analyzed: bool | None = None,
        signals: Sequence[str] | None = None,
        manipulated_regions: Sequence[ManipulatedRegion | Mapping[str, Any]] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        detected: bool | None = ...,
        analyzed: bool | None = ...,
        signals: Sequence[str] | None = ...,
        manipulated_regions: Sequence[ManipulatedRegion | Mapping[str, Any]] | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def detected(self) -> bool | None:
        """`true` if signs of manipulation were detected."""
    @property
    def analyzed(self) -> bool | None:
        """`true` if the document could be analyzed for overlays."""
    @property
    def signals(self) -> list[str] | None:
        """Names of the detected signals."""
    @property
    def manipulated_regions(self) -> list[ManipulatedRegion] | None:
        """Regions of the document with signs of manipulation."""

class ManipulatedRegion(Model):
    """Region of a page, in the units of the page."""
    __match_args__ = (
        "page",
        "x",
        "y",
        "width",
        "height",
        "page_width",
        "page_height",
    )
    def __new__(
        cls,
        *,
        page: int | None = None,
        x: float | None = None,
        y: float | None = None,
        width: float | None = None,
        height: float | None = None,
        page_width: float | None = None,
        page_height: float | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        page: int | None = ...,
        x: float | None = ...,
        y: float | None = ...,
        width: float | None = ...,
        height: float | None = ...,
        page_width: float | None = ...,
        page_height: float | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def page(self) -> int | None:
        """Page that contains the region."""
    @property
    def x(self) -> float | None:
        """X coordinate of the left edge."""
    @property
    def y(self) -> float | None:
        """Y coordinate of the upper edge."""
    @property
    def width(self) -> float | None:
        """Width of the region."""
    @property
    def height(self) -> float | None:
        """Height of the region."""
    @property
    def page_width(self) -> float | None:
        """Width of the page."""
    @property
    def page_height(self) -> float | None:
        """Height of the page."""

class PoaExtraFields(Model):
    """Proof of address fields that only some documents have."""
    __match_args__ = (
        "bank_account_number",
        "bank_iban",
        "bank_sort_code",
        "bank_routing_number",
        "bank_swift_bic",
        "bank_branch_name",
        "bank_branch_address",
        "document_phone_number",
        "additional_names",
    )
    def __new__(
        cls,
        *,
        bank_account_number: str | None = None,
        bank_iban: str | None = None,
        bank_sort_code: str | None = None,
        bank_routing_number: str | None = None,
        bank_swift_bic: str | None = None,
        bank_branch_name: str | None = None,
        bank_branch_address: str | None = None,
        document_phone_number: str | None = None,
        additional_names: Sequence[str] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        bank_account_number: str | None = ...,
        bank_iban: str | None = ...,
        bank_sort_code: str | None = ...,
        bank_routing_number: str | None = ...,
        bank_swift_bic: str | None = ...,
        bank_branch_name: str | None = ...,
        bank_branch_address: str | None = ...,
        document_phone_number: str | None = ...,
        additional_names: Sequence[str] | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def bank_account_number(self) -> str | None:
        """Bank account number."""
    @property
    def bank_iban(self) -> str | None:
        """Bank account number as an IBAN."""
    @property
    def bank_sort_code(self) -> str | None:
        """Sort code of the bank."""
    @property
    def bank_routing_number(self) -> str | None:
        """Routing number of the bank."""
    @property
    def bank_swift_bic(self) -> str | None:
        """SWIFT code (BIC) of the bank."""
    @property
    def bank_branch_name(self) -> str | None:
        """Name of the bank branch."""
    @property
    def bank_branch_address(self) -> str | None:
        """Postal address of the bank branch."""
    @property
    def document_phone_number(self) -> str | None:
        """Phone number on the document."""
    @property
    def additional_names(self) -> list[str] | None:
        """Additional names on the document."""

class DetectedCode(Model):
    """Barcode or QR code detected in a document."""
    __match_args__ = (
        "type",
        "page_number",
        "position",
        "x",
        "y",
        "width",
        "height",
        "page_width",
        "page_height",
        "raw_payload",
        "parsed_payload",
    )
    def __new__(
        cls,
        *,
        type: str | None = None,
        page_number: int | None = None,
        position: Sequence[Sequence[int]] | None = None,
        x: int | None = None,
        y: int | None = None,
        width: int | None = None,
        height: int | None = None,
        page_width: int | None = None,
        page_height: int | None = None,
        raw_payload: str | None = None,
        parsed_payload: Any = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        type: str | None = ...,
        page_number: int | None = ...,
        position: Sequence[Sequence[int]] | None = ...,
        x: int | None = ...,
        y: int | None = ...,
        width: int | None = ...,
        height: int | None = ...,
        page_width: int | None = ...,
        page_height: int | None = ...,
        raw_payload: str | None = ...,
        parsed_payload: Any = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def type(self) -> str | None:
        """Type of the code (barcode format or QR code)."""
    @property
    def page_number(self) -> int | None:
        """Page the code was found on, counted from 1."""
    @property
    def position(self) -> list[list[int]] | None:
        """Corners of the code on the page, in pixels: one `[x, y]` pair per corner."""
    @property
    def x(self) -> int | None:
        """X coordinate of the left edge, in pixels."""
    @property
    def y(self) -> int | None:
        """Y coordinate of the upper edge, in pixels."""
    @property
    def width(self) -> int | None:
        """Width of the code, in pixels."""
    @property
    def height(self) -> int | None:
        """Height of the code, in pixels."""
    @property
    def page_width(self) -> int | None:
        """Width of the page, in pixels."""
    @property
    def page_height(self) -> int | None:
        """Height of the page, in pixels."""
    @property
    def raw_payload(self) -> str | None:
        """Decoded content of the code as a string."""
    @property
    def parsed_payload(self) -> Any | None:
        """Content of the code in structured form, if its format is known."""

class DocumentAiDocument(Model):
    """Result of a document AI step."""
    __match_args__ = (
        "status",
        "node_id",
        "items",
        "warnings",
    )
    def __new__(
        cls,
        *,
        status: FeatureStatus | str | None = None,
        node_id: str | None = None,
        items: Sequence[DocumentAiItem | Mapping[str, Any]] | None = None,
        warnings: Sequence[Warning | Mapping[str, Any]] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        status: FeatureStatus | str | None = ...,
        node_id: str | None = ...,
        items: Sequence[DocumentAiItem | Mapping[str, Any]] | None = ...,
        warnings: Sequence[Warning | Mapping[str, Any]] | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def status(self) -> FeatureStatus | None:
        """Feature status, such as `Approved`, `Declined` or `In Review`."""
    @property
    def node_id(self) -> str | None:
        """ID of the workflow step (node) that produced this result."""
    @property
    def items(self) -> list[DocumentAiItem] | None:
        """Documents uploaded in the step."""
    @property
    def warnings(self) -> list[Warning] | None:
        """Warnings raised by this feature."""

class DocumentAiItem(Model):
    """A document read by document AI."""
    __match_args__ = (
        "uuid",
        "node_id",
        "document_key",
        "original_filename",
        "file_size",
        "file_url",
        "status",
        "extracted_data",
        "detected_codes",
        "fields",
        "document_metadata",
        "cross_check_result",
        "created_at",
    )
    def __new__(
        cls,
        *,
        uuid: str | None = None,
        node_id: str | None = None,
        document_key: str | None = None,
        original_filename: str | None = None,
        file_size: int | None = None,
        file_url: str | None = None,
        status: FeatureStatus | str | None = None,
        extracted_data: Mapping[str, Any] | None = None,
        detected_codes: Sequence[DetectedCode | Mapping[str, Any]] | None = None,
        fields: Sequence[DocumentAiField | Mapping[str, Any]] | None = None,
        document_metadata: DocumentMetadata | Mapping[str, Any] | None = None,
        cross_check_result: Mapping[str, Any] | None = None,
        created_at: datetime | str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        uuid: str = ...,
        node_id: str | None = ...,
        document_key: str | None = ...,
        original_filename: str | None = ...,
        file_size: int | None = ...,
        file_url: str | None = ...,
        status: FeatureStatus | str | None = ...,
        extracted_data: Mapping[str, Any] | None = ...,
        detected_codes: Sequence[DetectedCode | Mapping[str, Any]] | None = ...,
        fields: Sequence[DocumentAiField | Mapping[str, Any]] | None = ...,
        document_metadata: DocumentMetadata | Mapping[str, Any] | None = ...,
        cross_check_result: Mapping[str, Any] | None = ...,
        created_at: datetime | str | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def uuid(self) -> str:
        """ID of the document (UUID)."""
    @property
    def node_id(self) -> str | None:
        """ID of the workflow step (node) that produced this result."""
    @property
    def document_key(self) -> str | None:
        """Key of the document in the workflow configuration."""
    @property
    def original_filename(self) -> str | None:
        """Original name of the uploaded file."""
    @property
    def file_size(self) -> int | None:
        """File size in bytes."""
    @property
    def file_url(self) -> str | None:
        """URL of the document file; expires within 60 minutes."""
    @property
    def status(self) -> FeatureStatus | None:
        """Status of the document, such as `Approved`, `Declined` or `In Review`."""
    @property
    def extracted_data(self) -> dict[str, Any] | None:
        """Extracted values, by the keys of `fields`."""
    @property
    def detected_codes(self) -> list[DetectedCode] | None:
        """Barcodes and QR codes found on the document."""
    @property
    def fields(self) -> list[DocumentAiField] | None:
        """Fields to extract from the document."""
    @property
    def document_metadata(self) -> DocumentMetadata | None:
        """Metadata of the document file."""
    @property
    def cross_check_result(self) -> dict[str, Any] | None:
        """Result of comparing the document with the other results of the session."""
    @property
    def created_at(self) -> datetime | None:
        """Upload time (RFC 3339)."""

class DocumentAiField(Model):
    """A field to extract from a document."""
    __match_args__ = (
        "key",
        "name",
        "instruction",
        "type",
        "required",
    )
    def __new__(
        cls,
        *,
        key: str | None = None,
        name: str | None = None,
        instruction: str | None = None,
        type: DocumentAiFieldType | str | None = None,
        required: bool | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        key: str | None = ...,
        name: str | None = ...,
        instruction: str | None = ...,
        type: DocumentAiFieldType | str | None = ...,
        required: bool | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def key(self) -> str | None:
        """Key of the field in `extracted_data`."""
    @property
    def name(self) -> str | None:
        """Name of the field."""
    @property
    def instruction(self) -> str | None:
        """Instruction for finding the value in the document."""
    @property
    def type(self) -> DocumentAiFieldType | None:
        """Type of the value: `text`, `number` or `date`."""
    @property
    def required(self) -> bool | None:
        """`true` if the document must contain the value."""

class QuestionnaireResponse(Model):
    """Result of a questionnaire step."""
    __match_args__ = (
        "node_id",
        "questionnaire_id",
        "title",
        "description",
        "languages",
        "default_language",
        "is_active",
        "is_simple_questionnaire",
        "questionnaire_group_id",
        "version",
        "published_at",
        "sections",
        "status",
    )
    def __new__(
        cls,
        *,
        node_id: str | None = None,
        questionnaire_id: str | None = None,
        title: str | None = None,
        description: str | None = None,
        languages: Sequence[str] | None = None,
        default_language: str | None = None,
        is_active: bool | None = None,
        is_simple_questionnaire: bool | None = None,
        questionnaire_group_id: str | None = None,
        version: int | None = None,
        published_at: datetime | str | None = None,
        sections: Sequence[QuestionnaireSection | Mapping[str, Any]] | None = None,
        status: FeatureStatus | str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        node_id: str | None = ...,
        questionnaire_id: str | None = ...,
        title: str | None = ...,
        description: str | None = ...,
        languages: Sequence[str] | None = ...,
        default_language: str | None = ...,
        is_active: bool | None = ...,
        is_simple_questionnaire: bool | None = ...,
        questionnaire_group_id: str | None = ...,
        version: int | None = ...,
        published_at: datetime | str | None = ...,
        sections: Sequence[QuestionnaireSection | Mapping[str, Any]] | None = ...,
        status: FeatureStatus | str | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def node_id(self) -> str | None:
        """ID of the workflow step (node) that produced this result."""
    @property
    def questionnaire_id(self) -> str | None:
        """Questionnaire ID (UUID)."""
    @property
    def title(self) -> str | None:
        """Title of the questionnaire."""
    @property
    def description(self) -> str | None:
        """Introduction shown to the user before the questions."""
    @property
    def languages(self) -> list[str] | None:
        """Language codes the questionnaire is available in."""
    @property
    def default_language(self) -> str | None:
        """Language code used for users whose language is not available."""
    @property
    def is_active(self) -> bool | None:
        """`true` if the questionnaire is active and can be used."""
    @property
    def is_simple_questionnaire(self) -> bool | None:
        """`true` if the questionnaire is a plain list of elements."""
    @property
    def questionnaire_group_id(self) -> str | None:
        """Questionnaire group ID (UUID), the same for all versions of the questionnaire."""
    @property
    def version(self) -> int | None:
        """Version number of the questionnaire."""
    @property
    def published_at(self) -> datetime | None:
        """Publication time (RFC 3339)."""
    @property
    def sections(self) -> list[QuestionnaireSection] | None:
        """Sections of the questionnaire, with the elements and the user's responses."""
    @property
    def status(self) -> FeatureStatus | None:
        """Feature status, such as `Approved`, `Declined` or `In Review`."""

class QuestionnaireSection(Model):
    """A section of a questionnaire."""
    __match_args__ = (
        "title",
        "description",
        "items",
    )
    def __new__(
        cls,
        *,
        title: str | None = None,
        description: str | None = None,
        items: Sequence[QuestionnaireItem | Mapping[str, Any]] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        title: str | None = ...,
        description: str | None = ...,
        items: Sequence[QuestionnaireItem | Mapping[str, Any]] | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def title(self) -> str | None:
        """Title of the section."""
    @property
    def description(self) -> str | None:
        """Introduction shown to users before the section's questions."""
    @property
    def items(self) -> list[QuestionnaireItem] | None:
        """Elements of the section, in order."""

class QuestionnaireItem(Model):
    """A questionnaire element as shown to users, with the answer if there is one."""
    __match_args__ = (
        "uuid",
        "value",
        "element_type",
        "is_required",
        "title",
        "description",
        "placeholder",
        "choices",
        "max_files",
        "answer",
        "required_if",
        "repeatable_config",
    )
    def __new__(
        cls,
        *,
        uuid: str | None = None,
        value: str | None = None,
        element_type: QuestionnaireElementType | str | None = None,
        is_required: bool | None = None,
        title: str | None = None,
        description: str | None = None,
        placeholder: str | None = None,
        choices: Sequence[QuestionnaireChoice | Mapping[str, Any]] | None = None,
        max_files: int | None = None,
        answer: QuestionnaireAnswer | Mapping[str, Any] | None = None,
        required_if: Mapping[str, Any] | None = None,
        repeatable_config: Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        uuid: str = ...,
        value: str | None = ...,
        element_type: QuestionnaireElementType | str | None = ...,
        is_required: bool | None = ...,
        title: str | None = ...,
        description: str | None = ...,
        placeholder: str | None = ...,
        choices: Sequence[QuestionnaireChoice | Mapping[str, Any]] | None = ...,
        max_files: int | None = ...,
        answer: QuestionnaireAnswer | Mapping[str, Any] | None = ...,
        required_if: Mapping[str, Any] | None = ...,
        repeatable_config: Mapping[str, Any] | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def uuid(self) -> str:
        """Element ID, unique in the questionnaire."""
    @property
    def value(self) -> str | None:
        """Identifier of the element in rules."""
    @property
    def element_type(self) -> QuestionnaireElementType | None:
        """Element type, such as `short_text`."""
    @property
    def is_required(self) -> bool | None:
        """`true` if an answer is required."""
    @property
    def title(self) -> str | None:
        """Question or heading shown to the user."""
    @property
    def description(self) -> str | None:
        """Explanation of the question."""
    @property
    def placeholder(self) -> str | None:
        """Placeholder shown in the empty field."""
    @property
    def choices(self) -> list[QuestionnaireChoice] | None:
        """Options to choose from."""
    @property
    def max_files(self) -> int | None:
        """Maximum number of files the user can upload."""
    @property
    def answer(self) -> QuestionnaireAnswer | None:
        """Answer of the user. Absent if the user has not answered."""
    @property
    def required_if(self) -> dict[str, Any] | None:
        """Condition under which an answer is required."""
    @property
    def repeatable_config(self) -> dict[str, Any] | None:
        """Settings for repeated answers: number of times the element may be answered."""

class QuestionnaireChoice(Model):
    """An option of a questionnaire element, as shown to users."""
    __match_args__ = (
        "label",
        "value",
        "requires_text_input",
    )
    def __new__(
        cls,
        *,
        label: str | None = None,
        value: str | None = None,
        requires_text_input: bool | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        label: str | None = ...,
        value: str | None = ...,
        requires_text_input: bool | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def label(self) -> str | None:
        """Label shown to the user."""
    @property
    def value(self) -> str | None:
        """Value of the answer when this option is chosen."""
    @property
    def requires_text_input(self) -> bool | None:
        """`true` if the user also has to enter free text with this option."""

class QuestionnaireAnswer(Model):
    """Answer of a user to a questionnaire element."""
    __match_args__ = (
        "value",
        "text",
        "files",
    )
    def __new__(
        cls,
        *,
        value: str | None = None,
        text: str | None = None,
        files: Sequence[str] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        value: str | None = ...,
        text: str | None = ...,
        files: Sequence[str] | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def value(self) -> str | None:
        """Value that was chosen or entered."""
    @property
    def text(self) -> str | None:
        """Free text that was entered."""
    @property
    def files(self) -> list[str] | None:
        """URLs of the uploaded files; they expire after a short time."""

class AmlScreening(Model):
    """Result of an AML (anti-money laundering) screening."""
    __match_args__ = (
        "node_id",
        "status",
        "total_hits",
        "entity_type",
        "hits",
        "score",
        "screened_data",
        "is_ongoing_monitoring_enabled",
        "next_ongoing_monitoring_bill_date",
        "last_ongoing_screening_at",
        "last_ongoing_screening_datasets_updated_at",
        "warnings",
    )
    def __new__(
        cls,
        *,
        node_id: str | None = None,
        status: FeatureStatus | str | None = None,
        total_hits: int | None = None,
        entity_type: EntityType | str | None = None,
        hits: Sequence[AmlHit | Mapping[str, Any]] | None = None,
        score: float | None = None,
        screened_data: AmlScreenedData | Mapping[str, Any] | None = None,
        is_ongoing_monitoring_enabled: bool | None = None,
        next_ongoing_monitoring_bill_date: date | str | None = None,
        last_ongoing_screening_at: datetime | str | None = None,
        last_ongoing_screening_datasets_updated_at: datetime | str | None = None,
        warnings: Sequence[Warning | Mapping[str, Any]] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        node_id: str | None = ...,
        status: FeatureStatus | str | None = ...,
        total_hits: int | None = ...,
        entity_type: EntityType | str | None = ...,
        hits: Sequence[AmlHit | Mapping[str, Any]] | None = ...,
        score: float | None = ...,
        screened_data: AmlScreenedData | Mapping[str, Any] | None = ...,
        is_ongoing_monitoring_enabled: bool | None = ...,
        next_ongoing_monitoring_bill_date: date | str | None = ...,
        last_ongoing_screening_at: datetime | str | None = ...,
        last_ongoing_screening_datasets_updated_at: datetime | str | None = ...,
        warnings: Sequence[Warning | Mapping[str, Any]] | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def node_id(self) -> str | None:
        """ID of the workflow step (node) that produced this result."""
    @property
    def status(self) -> FeatureStatus | None:
        """Feature status, such as `Approved`, `Declined` or `In Review`."""
    @property
    def total_hits(self) -> int | None:
        """Total number of hits."""
    @property
    def entity_type(self) -> EntityType | None:
        """Type of the screened party: `person` or `company`."""
    @property
    def hits(self) -> list[AmlHit] | None:
        """Watchlist entries that may refer to the screened party."""
    @property
    def score(self) -> float | None:
        """Highest risk score of the hits, 0 to 100."""
    @property
    def screened_data(self) -> AmlScreenedData | None:
        """Data of the party that was screened."""
    @property
    def is_ongoing_monitoring_enabled(self) -> bool | None:
        """`true` if ongoing monitoring is enabled: the party is screened again periodically."""
    @property
    def next_ongoing_monitoring_bill_date(self) -> date | None:
        """Date ongoing monitoring is billed next (YYYY-MM-DD)."""
    @property
    def last_ongoing_screening_at(self) -> datetime | None:
        """Time of the last screening by ongoing monitoring (RFC 3339)."""
    @property
    def last_ongoing_screening_datasets_updated_at(self) -> datetime | None:
        """Time the datasets used in the last ongoing screening were updated (RFC 3339)."""
    @property
    def warnings(self) -> list[Warning] | None:
        """Warnings raised by this feature."""

class AmlHit(Model):
    """A watchlist entry that may refer to the screened party."""
    __match_args__ = (
        "id",
        "url",
        "match",
        "score",
        "target",
        "caption",
        "datasets",
        "features",
        "rca_name",
        "last_seen",
        "first_seen",
        "risk_view",
        "properties",
        "match_score",
        "risk_score",
        "review_status",
        "score_breakdown",
        "pep_matches",
        "linked_entities",
        "warning_matches",
        "sanction_matches",
        "adverse_media_details",
        "adverse_media_matches",
        "additional_information",
    )
    def __new__(
        cls,
        *,
        id: str | None = None,
        url: str | None = None,
        match: bool | None = None,
        score: float | None = None,
        target: bool | None = None,
        caption: str | None = None,
        datasets: Sequence[AmlDataset | str] | None = None,
        features: Mapping[str, Any] | None = None,
        rca_name: str | None = None,
        last_seen: datetime | str | None = None,
        first_seen: datetime | str | None = None,
        risk_view: AmlRiskView | Mapping[str, Any] | None = None,
        properties: AmlProperties | Mapping[str, Any] | None = None,
        match_score: float | None = None,
        risk_score: float | None = None,
        review_status: AmlReviewStatus | str | None = None,
        score_breakdown: AmlScoreBreakdown | Mapping[str, Any] | None = None,
        pep_matches: Sequence[PepMatch | Mapping[str, Any]] | None = None,
        linked_entities: Sequence[AmlLinkedEntity | Mapping[str, Any]] | None = None,
        warning_matches: Sequence[WarningMatch | Mapping[str, Any]] | None = None,
        sanction_matches: Sequence[SanctionMatch | Mapping[str, Any]] | None = None,
        adverse_media_details: AdverseMediaDetails | Mapping[str, Any] | None = None,
        adverse_media_matches: Sequence[AdverseMediaMatch | Mapping[str, Any]] | None = None,
        additional_information: Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        id: str | None = ...,
        url: str | None = ...,
        match: bool | None = ...,
        score: float | None = ...,
        target: bool | None = ...,
        caption: str | None = ...,
        datasets: Sequence[AmlDataset | str] | None = ...,
        features: Mapping[str, Any] | None = ...,
        rca_name: str | None = ...,
        last_seen: datetime | str | None = ...,
        first_seen: datetime | str | None = ...,
        risk_view: AmlRiskView | Mapping[str, Any] | None = ...,
        properties: AmlProperties | Mapping[str, Any] | None = ...,
        match_score: float | None = ...,
        risk_score: float | None = ...,
        review_status: AmlReviewStatus | str | None = ...,
        score_breakdown: AmlScoreBreakdown | Mapping[str, Any] | None = ...,
        pep_matches: Sequence[PepMatch | Mapping[str, Any]] | None = ...,
        linked_entities: Sequence[AmlLinkedEntity | Mapping[str, Any]] | None = ...,
        warning_matches: Sequence[WarningMatch | Mapping[str, Any]] | None = ...,
        sanction_matches: Sequence[SanctionMatch | Mapping[str, Any]] | None = ...,
        adverse_media_details: AdverseMediaDetails | Mapping[str, Any] | None = ...,
        adverse_media_matches: Sequence[AdverseMediaMatch | Mapping[str, Any]] | None = ...,
        additional_information: Mapping[str, Any] | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def id(self) -> str | None:
        """Identifier of the hit."""
    @property
    def url(self) -> str | None:
        """URL of the watchlist entry."""
    @property
    def match(self) -> bool | None:
        """`true` if the watchlist itself reports the entry as a match."""
    @property
    def score(self) -> float | None:
        """Similarity score, 0 to 1. Deprecated: use `match_score` instead."""
    @property
    def target(self) -> bool | None:
        """`true` if the party in the entry is itself listed; `false` if it is only connected with a listed party."""
    @property
    def caption(self) -> str | None:
        """Name of the party in the entry."""
    @property
    def datasets(self) -> list[AmlDataset] | None:
        """Categories of the watchlists that contain the entry."""
    @property
    def features(self) -> dict[str, Any] | None:
        """Features used to calculate the similarity."""
    @property
    def rca_name(self) -> str | None:
        """Name of the person of whom the party in the entry is a relative or close associate (RCA)."""
    @property
    def last_seen(self) -> datetime | None:
        """Time the entry was last seen (RFC 3339)."""
    @property
    def first_seen(self) -> datetime | None:
        """Time the entry was first seen (RFC 3339)."""
    @property
    def risk_view(self) -> AmlRiskView | None:
        """Breakdown of the risk score."""
    @property
    def properties(self) -> AmlProperties | None:
        """Properties of the party, as published by the watchlist."""
    @property
    def match_score(self) -> float | None:
        """Likelihood that the entry refers to the screened party, 0 to 100. Below the workflow's threshold,
        `review_status` is `False Positive`.
        """
    @property
    def risk_score(self) -> float | None:
        """Risk of the hit, 0 to 100. Determines the status of the screening."""
    @property
    def review_status(self) -> AmlReviewStatus | None:
        """Review status: `Unreviewed`, `Confirmed Match`, `False Positive` or `Inconclusive`."""
    @property
    def score_breakdown(self) -> AmlScoreBreakdown | None:
        """Breakdown of `match_score`."""
    @property
    def pep_matches(self) -> list[PepMatch] | None:
        """Matching entries in lists of politically exposed persons (PEP)."""
    @property
    def linked_entities(self) -> list[AmlLinkedEntity] | None:
        """Persons and entities linked to the party in the entry."""
    @property
    def warning_matches(self) -> list[WarningMatch] | None:
        """Matching entries in warning lists."""
    @property
    def sanction_matches(self) -> list[SanctionMatch] | None:
        """Matching entries in sanctions lists."""
    @property
    def adverse_media_details(self) -> AdverseMediaDetails | None:
        """Summary of the adverse media about the party."""
    @property
    def adverse_media_matches(self) -> list[AdverseMediaMatch] | None:
        """Articles of adverse media about the party."""
    @property
    def additional_information(self) -> dict[str, Any] | None:
        """Additional information from the watchlist."""

class AmlRiskView(Model):
    """Breakdown of the risk score of a hit."""
    __match_args__ = (
        "crimes",
        "countries",
        "categories",
        "custom_list",
    )
    def __new__(
        cls,
        *,
        crimes: RiskViewPart | Mapping[str, Any] | None = None,
        countries: RiskViewPart | Mapping[str, Any] | None = None,
        categories: RiskViewPart | Mapping[str, Any] | None = None,
        custom_list: Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        crimes: RiskViewPart | Mapping[str, Any] | None = ...,
        countries: RiskViewPart | Mapping[str, Any] | None = ...,
        categories: RiskViewPart | Mapping[str, Any] | None = ...,
        custom_list: Mapping[str, Any] | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def crimes(self) -> RiskViewPart | None:
        """Risk score by crime."""
    @property
    def countries(self) -> RiskViewPart | None:
        """Risk score by country."""
    @property
    def categories(self) -> RiskViewPart | None:
        """Risk score by category of watchlist."""
    @property
    def custom_list(self) -> dict[str, Any] | None:
        """Risk score by your own lists."""

class RiskViewPart(Model):
    """One component of a risk score."""
    __match_args__ = (
        "score",
        "weightage",
        "risk_level",
        "risk_scores",
    )
    def __new__(
        cls,
        *,
        score: int | None = None,
        weightage: int | None = None,
        risk_level: str | None = None,
        risk_scores: Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        score: int | None = ...,
        weightage: int | None = ...,
        risk_level: str | None = ...,
        risk_scores: Mapping[str, Any] | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def score(self) -> int | None:
        """Score of the component, 0 to 100."""
    @property
    def weightage(self) -> int | None:
        """Weight of the component, in percent."""
    @property
    def risk_level(self) -> str | None:
        """Risk level as a word."""
    @property
    def risk_scores(self) -> dict[str, Any] | None:
        """Individual scores that make up the component."""

class AmlProperties(Model):
    """Properties of a party, in the wording of the watchlist."""
    __match_args__ = (
        "name",
        "alias",
        "notes",
        "title",
        "gender",
        "height",
        "topics",
        "weight",
        "address",
        "country",
        "website",
        "eyeColor",
        "keywords",
        "lastName",
        "position",
        "religion",
        "birthDate",
        "education",
        "ethnicity",
        "firstName",
        "hairColor",
        "weakAlias",
        "birthPlace",
        "modifiedAt",
        "wikidataId",
        "citizenship",
        "nationality",
    )
    def __new__(
        cls,
        *,
        name: Sequence[str] | None = None,
        alias: Sequence[str] | None = None,
        notes: Sequence[str] | None = None,
        title: str | None = None,
        gender: Sequence[str] | None = None,
        height: str | None = None,
        topics: str | None = None,
        weight: str | None = None,
        address: str | None = None,
        country: str | None = None,
        website: str | None = None,
        eyeColor: str | None = None,
        keywords: str | None = None,
        lastName: Sequence[str] | None = None,
        position: str | None = None,
        religion: str | None = None,
        birthDate: Sequence[str] | None = None,
        education: Sequence[str] | None = None,
        ethnicity: str | None = None,
        firstName: Sequence[str] | None = None,
        hairColor: str | None = None,
        weakAlias: str | None = None,
        birthPlace: Sequence[str] | None = None,
        modifiedAt: str | None = None,
        wikidataId: str | None = None,
        citizenship: str | None = None,
        nationality: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        name: Sequence[str] | None = ...,
        alias: Sequence[str] | None = ...,
        notes: Sequence[str] | None = ...,
        title: str | None = ...,
        gender: Sequence[str] | None = ...,
        height: str | None = ...,
        topics: str | None = ...,
        weight: str | None = ...,
        address: str | None = ...,
        country: str | None = ...,
        website: str | None = ...,
        eyeColor: str | None = ...,
        keywords: str | None = ...,
        lastName: Sequence[str] | None = ...,
        position: str | None = ...,
        religion: str | None = ...,
        birthDate: Sequence[str] | None = ...,
        education: Sequence[str] | None = ...,
        ethnicity: str | None = ...,
        firstName: Sequence[str] | None = ...,
        hairColor: str | None = ...,
        weakAlias: str | None = ...,
        birthPlace: Sequence[str] | None = ...,
        modifiedAt: str | None = ...,
        wikidataId: str | None = ...,
        citizenship: str | None = ...,
        nationality: str | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def name(self) -> list[str] | None:
        """Names of the party."""
    @property
    def alias(self) -> list[str] | None:
        """Aliases of the party."""
    @property
    def notes(self) -> list[str] | None:
        """Notes about the party."""
    @property
    def title(self) -> str | None:
        """Title of the party."""
    @property
    def gender(self) -> list[str] | None:
        """Genders listed for the party."""
    @property
    def height(self) -> str | None:
        """Height of the person."""
    @property
    def topics(self) -> str | None:
        """Topics of the entry."""
    @property
    def weight(self) -> str | None:
        """Weight of the person."""
    @property
    def address(self) -> str | None:
        """Postal address of the party."""
    @property
    def country(self) -> str | None:
        """Country of the party."""
    @property
    def website(self) -> str | None:
        """URL of the party's website."""
    @property
    def eyeColor(self) -> str | None:
        """Eye color of the person."""
    @property
    def keywords(self) -> str | None:
        """Keywords of the entry."""
    @property
    def lastName(self) -> list[str] | None:
        """Last names (surnames)."""
    @property
    def position(self) -> str | None:
        """Position or office of the person."""
    @property
    def religion(self) -> str | None:
        """Religion of the person."""
    @property
    def birthDate(self) -> list[str] | None:
        """Dates or years of birth."""
    @property
    def education(self) -> list[str] | None:
        """Education of the person."""
    @property
    def ethnicity(self) -> str | None:
        """Ethnicity of the person."""
    @property
    def firstName(self) -> list[str] | None:
        """First names (given names)."""
    @property
    def hairColor(self) -> str | None:
        """Hair color of the person."""
    @property
    def weakAlias(self) -> str | None:
        """Weak alias: a name the party might also use."""
    @property
    def birthPlace(self) -> list[str] | None:
        """Places of birth of the person."""
    @property
    def modifiedAt(self) -> str | None:
        """Time of the last change to the entry, in the format of the watchlist."""
    @property
    def wikidataId(self) -> str | None:
        """Wikidata ID of the party."""
    @property
    def citizenship(self) -> str | None:
        """Citizenship of the person."""
    @property
    def nationality(self) -> str | None:
        """Nationality of the person."""

class AmlScoreBreakdown(Model):
    """Breakdown of a match score.

    Scores range from 0 to 100; weights are percentages. Normalized weights exclude the data that could not be compared.
    """
    __match_args__ = (
        "name_score",
        "name_weight",
        "name_weight_normalized",
        "name_contribution",
        "dob_score",
        "dob_weight",
        "dob_weight_normalized",
        "dob_contribution",
        "country_score",
        "country_weight",
        "country_weight_normalized",
        "country_contribution",
        "document_number_match_type",
        "document_number_effect",
        "total_score",
    )
    def __new__(
        cls,
        *,
        name_score: int | None = None,
        name_weight: int | None = None,
        name_weight_normalized: float | None = None,
        name_contribution: float | None = None,
        dob_score: int | None = None,
        dob_weight: int | None = None,
        dob_weight_normalized: float | None = None,
        dob_contribution: float | None = None,
        country_score: int | None = None,
        country_weight: int | None = None,
        country_weight_normalized: float | None = None,
        country_contribution: float | None = None,
        document_number_match_type: DocumentNumberMatch | str | None = None,
        document_number_effect: str | None = None,
        total_score: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        name_score: int | None = ...,
        name_weight: int | None = ...,
        name_weight_normalized: float | None = ...,
        name_contribution: float | None = ...,
        dob_score: int | None = ...,
        dob_weight: int | None = ...,
        dob_weight_normalized: float | None = ...,
        dob_contribution: float | None = ...,
        country_score: int | None = ...,
        country_weight: int | None = ...,
        country_weight_normalized: float | None = ...,
        country_contribution: float | None = ...,
        document_number_match_type: DocumentNumberMatch | str | None = ...,
        document_number_effect: str | None = ...,
        total_score: int | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def name_score(self) -> int | None:
        """Similarity of the names, 0 to 100."""
    @property
    def name_weight(self) -> int | None:
        """Weight of the name score, in percent."""
    @property
    def name_weight_normalized(self) -> float | None:
        """Normalized weight of the name score, in percent."""
    @property
    def name_contribution(self) -> float | None:
        """Contribution of the name score to the total score."""
    @property
    def dob_score(self) -> int | None:
        """Similarity of the dates of birth, 0 to 100."""
    @property
    def dob_weight(self) -> int | None:
        """Weight of the date of birth score, in percent."""
    @property
    def dob_weight_normalized(self) -> float | None:
        """Normalized weight of the date of birth score, in percent."""
    @property
    def dob_contribution(self) -> float | None:
        """Contribution of the date of birth score to the total score."""
    @property
    def country_score(self) -> int | None:
        """Similarity of the countries, 0 to 100."""
    @property
    def country_weight(self) -> int | None:
        """Weight of the country score, in percent."""
    @property
    def country_weight_normalized(self) -> float | None:
        """Normalized weight of the country score, in percent."""
    @property
    def country_contribution(self) -> float | None:
        """Contribution of the country score to the total score."""
    @property
    def document_number_match_type(self) -> DocumentNumberMatch | None:
        """Result of comparing the document numbers: `MATCH`, `NEUTRAL` or `HARD_MISMATCH`."""
    @property
    def document_number_effect(self) -> str | None:
        """Effect of the document number comparison on the total score."""
    @property
    def total_score(self) -> int | None:
        """Total match score, 0 to 100."""

class PepMatch(Model):
    """A matching entry in a list of politically exposed persons (PEP)."""
    __match_args__ = (
        "aliases",
        "education",
        "list_name",
        "publisher",
        "source_url",
        "description",
        "matched_name",
        "pep_position",
        "date_of_birth",
        "other_sources",
        "place_of_birth",
    )
    def __new__(
        cls,
        *,
        aliases: Sequence[str] | None = None,
        education: Sequence[str] | None = None,
        list_name: str | None = None,
        publisher: str | None = None,
        source_url: str | None = None,
        description: str | None = None,
        matched_name: str | None = None,
        pep_position: str | None = None,
        date_of_birth: str | None = None,
        other_sources: Sequence[str] | None = None,
        place_of_birth: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        aliases: Sequence[str] | None = ...,
        education: Sequence[str] | None = ...,
        list_name: str | None = ...,
        publisher: str | None = ...,
        source_url: str | None = ...,
        description: str | None = ...,
        matched_name: str | None = ...,
        pep_position: str | None = ...,
        date_of_birth: str | None = ...,
        other_sources: Sequence[str] | None = ...,
        place_of_birth: str | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def aliases(self) -> list[str] | None:
        """Aliases of the person."""
    @property
    def education(self) -> list[str] | None:
        """Education of the person."""
    @property
    def list_name(self) -> str | None:
        """Name of the list."""
    @property
    def publisher(self) -> str | None:
        """Publisher of the list."""
    @property
    def source_url(self) -> str | None:
        """URL of the entry."""
    @property
    def description(self) -> str | None:
        """Description of the entry."""
    @property
    def matched_name(self) -> str | None:
        """Name in the entry that matched."""
    @property
    def pep_position(self) -> str | None:
        """Political position or office of the person."""
    @property
    def date_of_birth(self) -> str | None:
        """Date or year of birth, in the format of the list."""
    @property
    def other_sources(self) -> list[str] | None:
        """Other sources that contain the entry."""
    @property
    def place_of_birth(self) -> str | None:
        """Place of birth of the person."""

class AmlLinkedEntity(Model):
    """A person or entity linked to the party in a hit."""
    __match_args__ = (
        "name",
        "active",
        "status",
        "details",
        "relation",
    )
    def __new__(
        cls,
        *,
        name: Sequence[str] | None = None,
        active: Sequence[str] | None = None,
        status: Sequence[str] | None = None,
        details: Sequence[str] | None = None,
        relation: Sequence[str] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        name: Sequence[str] | None = ...,
        active: Sequence[str] | None = ...,
        status: Sequence[str] | None = ...,
        details: Sequence[str] | None = ...,
        relation: Sequence[str] | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def name(self) -> list[str] | None:
        """Names of the linked entity."""
    @property
    def active(self) -> list[str] | None:
        """Indicates that the link is current, in the wording of the list."""
    @property
    def status(self) -> list[str] | None:
        """Status of the linked entity."""
    @property
    def details(self) -> list[str] | None:
        """Details about the linked entity."""
    @property
    def relation(self) -> list[str] | None:
        """Relation to the party in the hit."""

class WarningMatch(Model):
    """A matching entry in a warning list."""
    __match_args__ = (
        "list_name",
        "matched_name",
        "description",
        "publisher",
        "source_url",
        "other_sources",
        "countries",
        "created_at",
        "updated_at",
        "additional_data",
    )
    def __new__(
        cls,
        *,
        list_name: str | None = None,
        matched_name: str | None = None,
        description: str | None = None,
        publisher: str | None = None,
        source_url: str | None = None,
        other_sources: Sequence[str] | None = None,
        countries: Sequence[str] | None = None,
        created_at: str | None = None,
        updated_at: str | None = None,
        additional_data: WarningMatchData | Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        list_name: str | None = ...,
        matched_name: str | None = ...,
        description: str | None = ...,
        publisher: str | None = ...,
        source_url: str | None = ...,
        other_sources: Sequence[str] | None = ...,
        countries: Sequence[str] | None = ...,
        created_at: str | None = ...,
        updated_at: str | None = ...,
        additional_data: WarningMatchData | Mapping[str, Any] | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def list_name(self) -> str | None:
        """Name of the list."""
    @property
    def matched_name(self) -> str | None:
        """Name in the entry that matched."""
    @property
    def description(self) -> str | None:
        """Description of the entry."""
    @property
    def publisher(self) -> str | None:
        """Publisher of the list."""
    @property
    def source_url(self) -> str | None:
        """URL of the entry."""
    @property
    def other_sources(self) -> list[str] | None:
        """Other sources that contain the entry."""
    @property
    def countries(self) -> list[str] | None:
        """Countries of the entry."""
    @property
    def created_at(self) -> str | None:
        """Creation time of the entry, in the format of the list."""
    @property
    def updated_at(self) -> str | None:
        """Time of the last change to the entry, in the format of the list."""
    @property
    def additional_data(self) -> WarningMatchData | None:
        """Additional data of the entry."""

class WarningMatchData(Model):
    """Additional data of a warning."""
    __match_args__ = (
        "data",
    )
    def __new__(
        cls,
        *,
        data: WarningCases | Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        data: WarningCases | Mapping[str, Any] | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def data(self) -> WarningCases | None:
        """Cases the warning is based on."""

class WarningCases(Model):
    """Cases a warning is based on."""
    __match_args__ = (
        "case_details",
    )
    def __new__(
        cls,
        *,
        case_details: Sequence[WarningCase | Mapping[str, Any]] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        case_details: Sequence[WarningCase | Mapping[str, Any]] | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def case_details(self) -> list[WarningCase] | None:
        """Details of the cases."""

class WarningCase(Model):
    """A case a warning is based on."""
    __match_args__ = (
        "case_type",
    )
    def __new__(
        cls,
        *,
        case_type: WarningCaseType | str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        case_type: WarningCaseType | str | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def case_type(self) -> WarningCaseType | None:
        """Type of the case."""

class SanctionMatch(Model):
    """A matching entry in a sanctions list."""
    __match_args__ = (
        "list_name",
        "matched_name",
        "description",
        "reason",
        "source_url",
        "other_sources",
        "details",
        "legal_basis",
        "listed_on",
        "sanction_list",
        "sanction_program",
        "sanctioning_authority",
        "updated_on",
        "additional_data",
    )
    def __new__(
        cls,
        *,
        list_name: Sequence[str] | None = None,
        matched_name: str | None = None,
        description: str | None = None,
        reason: str | None = None,
        source_url: str | None = None,
        other_sources: Sequence[str] | None = None,
        details: Sequence[str] | None = None,
        legal_basis: Sequence[str] | None = None,
        listed_on: Sequence[str] | None = None,
        sanction_list: Sequence[str] | None = None,
        sanction_program: Sequence[str] | None = None,
        sanctioning_authority: Sequence[str] | None = None,
        updated_on: Sequence[str] | None = None,
        additional_data: Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        list_name: Sequence[str] | None = ...,
        matched_name: str | None = ...,
        description: str | None = ...,
        reason: str | None = ...,
        source_url: str | None = ...,
        other_sources: Sequence[str] | None = ...,
        details: Sequence[str] | None = ...,
        legal_basis: Sequence[str] | None = ...,
        listed_on: Sequence[str] | None = ...,
        sanction_list: Sequence[str] | None = ...,
        sanction_program: Sequence[str] | None = ...,
        sanctioning_authority: Sequence[str] | None = ...,
        updated_on: Sequence[str] | None = ...,
        additional_data: Mapping[str, Any] | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def list_name(self) -> list[str] | None:
        """Names of the lists."""
    @property
    def matched_name(self) -> str | None:
        """Name in the entry that matched."""
    @property
    def description(self) -> str | None:
        """Description of the entry."""
    @property
    def reason(self) -> str | None:
        """Reason for the sanctions."""
    @property
    def source_url(self) -> str | None:
        """URL of the entry."""
    @property
    def other_sources(self) -> list[str] | None:
        """Other sources that contain the entry."""
    @property
    def details(self) -> list[str] | None:
        """Details about the sanctions."""
    @property
    def legal_basis(self) -> list[str] | None:
        """Legal basis of the sanctions."""
    @property
    def listed_on(self) -> list[str] | None:
        """Dates the party was listed, in the format of the list."""
    @property
    def sanction_list(self) -> list[str] | None:
        """Official names of the sanctions lists."""
    @property
    def sanction_program(self) -> list[str] | None:
        """Sanctions programs that apply to the party."""
    @property
    def sanctioning_authority(self) -> list[str] | None:
        """Authorities that imposed the sanctions."""
    @property
    def updated_on(self) -> list[str] | None:
        """Dates of the last change to the entry, in the format of the list."""
    @property
    def additional_data(self) -> dict[str, Any] | None:
        """Additional data of the entry."""

class AdverseMediaDetails(Model):
    """Summary of the adverse media about a party."""
    __match_args__ = (
        "sentiment",
        "entity_type",
        "sentiment_score",
        "adverse_keywords",
    )
    def __new__(
        cls,
        *,
        sentiment: str | None = None,
        entity_type: str | None = None,
        sentiment_score: int | None = None,
        adverse_keywords: Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        sentiment: str | None = ...,
        entity_type: str | None = ...,
        sentiment_score: int | None = ...,
        adverse_keywords: Mapping[str, Any] | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def sentiment(self) -> str | None:
        """Overall sentiment of the articles, as a word."""
    @property
    def entity_type(self) -> str | None:
        """Type of party the articles are about."""
    @property
    def sentiment_score(self) -> int | None:
        """Overall sentiment score of the articles."""
    @property
    def adverse_keywords(self) -> dict[str, Any] | None:
        """Adverse keywords and the number of times each occurs."""

class AdverseMediaMatch(Model):
    """An article of adverse media about a party."""
    __match_args__ = (
        "country",
        "summary",
        "headline",
        "sentiment",
        "thumbnail",
        "source_url",
        "author_name",
        "other_sources",
        "adverse_keywords",
        "sentiment_score",
        "publication_date",
    )
    def __new__(
        cls,
        *,
        country: str | None = None,
        summary: str | None = None,
        headline: str | None = None,
        sentiment: str | None = None,
        thumbnail: str | None = None,
        source_url: str | None = None,
        author_name: str | None = None,
        other_sources: Sequence[str] | None = None,
        adverse_keywords: Sequence[str] | None = None,
        sentiment_score: int | None = None,
        publication_date: datetime | str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        country: str | None = ...,
        summary: str | None = ...,
        headline: str | None = ...,
        sentiment: str | None = ...,
        thumbnail: str | None = ...,
        source_url: str | None = ...,
        author_name: str | None = ...,
        other_sources: Sequence[str] | None = ...,
        adverse_keywords: Sequence[str] | None = ...,
        sentiment_score: int | None = ...,
        publication_date: datetime | str | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def country(self) -> str | None:
        """Country of the article."""
    @property
    def summary(self) -> str | None:
        """Summary of the article."""
    @property
    def headline(self) -> str | None:
        """Headline of the article."""
    @property
    def sentiment(self) -> str | None:
        """Sentiment of the article, as a word."""
    @property
    def thumbnail(self) -> str | None:
        """URL of the article's thumbnail image."""
    @property
    def source_url(self) -> str | None:
        """URL of the article."""
    @property
    def author_name(self) -> str | None:
        """Name of the author."""
    @property
    def other_sources(self) -> list[str] | None:
        """Other sources of the article."""
    @property
    def adverse_keywords(self) -> list[str] | None:
        """Adverse keywords found in the article."""
    @property
    def sentiment_score(self) -> int | None:
        """Sentiment score of the article."""
    @property
    def publication_date(self) -> datetime | None:
        """Publication time (RFC 3339)."""

class AmlScreenedData(Model):
    """Data of the party that was screened."""
    __match_args__ = (
        "full_name",
        "nationality",
        "date_of_birth",
        "document_number",
    )
    def __new__(
        cls,
        *,
        full_name: str | None = None,
        nationality: str | None = None,
        date_of_birth: date | str | None = None,
        document_number: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        full_name: str | None = ...,
        nationality: str | None = ...,
        date_of_birth: date | str | None = ...,
        document_number: str | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def full_name(self) -> str | None:
        """Full name of the party."""
    @property
    def nationality(self) -> str | None:
        """Nationality of the party."""
    @property
    def date_of_birth(self) -> date | None:
        """Date of birth (YYYY-MM-DD)."""
    @property
    def document_number(self) -> str | None:
        """Number of the party's identity document."""

class IpAnalysis(Model):
    """Result of an IP and device analysis."""
    __match_args__ = (
        "node_id",
        "status",
        "device_brand",
        "device_model",
        "browser_family",
        "os_family",
        "platform",
        "device_fingerprint",
        "ip_country",
        "ip_country_code",
        "ip_state",
        "ip_city",
        "latitude",
        "longitude",
        "ip_address",
        "isp",
        "organization",
        "is_vpn_or_tor",
        "is_data_center",
        "time_zone",
        "time_zone_offset",
        "ip",
        "id_document",
        "poa_document",
        "warnings",
        "matches",
    )
    def __new__(
        cls,
        *,
        node_id: str | None = None,
        status: FeatureStatus | str | None = None,
        device_brand: str | None = None,
        device_model: str | None = None,
        browser_family: str | None = None,
        os_family: str | None = None,
        platform: str | None = None,
        device_fingerprint: str | None = None,
        ip_country: str | None = None,
        ip_country_code: str | None = None,
        ip_state: str | None = None,
        ip_city: str | None = None,
        latitude: float | None = None,
        longitude: float | None = None,
        ip_address: str | None = None,
        isp: str | None = None,
        organization: str | None = None,
        is_vpn_or_tor: bool | None = None,
        is_data_center: bool | None = None,
        time_zone: str | None = None,
        time_zone_offset: str | None = None,
        ip: PlaceDistances | Mapping[str, Any] | None = None,
        id_document: PlaceDistances | Mapping[str, Any] | None = None,
        poa_document: PlaceDistances | Mapping[str, Any] | None = None,
        warnings: Sequence[Warning | Mapping[str, Any]] | None = None,
        matches: Sequence[IpMatch | Mapping[str, Any]] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        node_id: str | None = ...,
        status: FeatureStatus | str | None = ...,
        device_brand: str | None = ...,
        device_model: str | None = ...,
        browser_family: str | None = ...,
        os_family: str | None = ...,
        platform: str | None = ...,
        device_fingerprint: str | None = ...,
        ip_country: str | None = ...,
        ip_country_code: str | None = ...,
        ip_state: str | None = ...,
        ip_city: str | None = ...,
        latitude: float | None = ...,
        longitude: float | None = ...,
        ip_address: str | None = ...,
        isp: str | None = ...,
        organization: str | None = ...,
        is_vpn_or_tor: bool | None = ...,
        is_data_center: bool | None = ...,
        time_zone: str | None = ...,
        time_zone_offset: str | None = ...,
        ip: PlaceDistances | Mapping[str, Any] | None = ...,
        id_document: PlaceDistances | Mapping[str, Any] | None = ...,
        poa_document: PlaceDistances | Mapping[str, Any] | None = ...,
        warnings: Sequence[Warning | Mapping[str, Any]] | None = ...,
        matches: Sequence[IpMatch | Mapping[str, Any]] | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def node_id(self) -> str | None:
        """ID of the workflow step (node) that produced this result."""
    @property
    def status(self) -> FeatureStatus | None:
        """Feature status, such as `Approved`, `Declined` or `In Review`."""
    @property
    def device_brand(self) -> str | None:
        """Brand (manufacturer) of the device."""
    @property
    def device_model(self) -> str | None:
        """Model of the device."""
    @property
    def browser_family(self) -> str | None:
        """Browser family of the device."""
    @property
    def os_family(self) -> str | None:
        """Operating system family of the device."""
    @property
    def platform(self) -> str | None:
        """Device category: phone, tablet or computer."""
    @property
    def device_fingerprint(self) -> str | None:
        """Fingerprint that identifies the device."""
    @property
    def ip_country(self) -> str | None:
        """Country of the IP address, in English."""
    @property
    def ip_country_code(self) -> str | None:
        """Country of the IP address (ISO 3166-1 alpha-2)."""
    @property
    def ip_state(self) -> str | None:
        """State or region of the IP address."""
    @property
    def ip_city(self) -> str | None:
        """City of the IP address."""
    @property
    def latitude(self) -> float | None:
        """Latitude of the IP address in degrees, -90 to 90; positive is north."""
    @property
    def longitude(self) -> float | None:
        """Longitude of the IP address in degrees, -180 to 180; positive is east."""
    @property
    def ip_address(self) -> str | None:
        """IP address (IPv4 or IPv6)."""
    @property
    def isp(self) -> str | None:
        """Internet service provider (ISP) of the IP address."""
    @property
    def organization(self) -> str | None:
        """Organization the IP address is registered to."""
    @property
    def is_vpn_or_tor(self) -> bool | None:
        """`true` if the connection uses a VPN or Tor."""
    @property
    def is_data_center(self) -> bool | None:
        """`true` if the IP address belongs to a data center."""
    @property
    def time_zone(self) -> str | None:
        """Time zone name, such as `Europe/Madrid`."""
    @property
    def time_zone_offset(self) -> str | None:
        """Offset of the time zone from UTC, such as `+0100`."""
    @property
    def ip(self) -> PlaceDistances | None:
        """Location of the IP address, and its distances from the other locations."""
    @property
    def id_document(self) -> PlaceDistances | None:
        """Location of the address on the identity document, and its distances from the other locations."""
    @property
    def poa_document(self) -> PlaceDistances | None:
        """Location of the address on the proof of address, and its distances from the other locations."""
    @property
    def warnings(self) -> list[Warning] | None:
        """Warnings raised by this feature."""
    @property
    def matches(self) -> list[IpMatch] | None:
        """Earlier matches of the same IP address or device."""

class PlaceDistances(Model):
    """A location, and its distances from the other locations in kilometers."""
    __match_args__ = (
        "location",
        "distance_from_ip",
        "distance_from_id_document",
        "distance_from_poa_document",
    )
    def __new__(
        cls,
        *,
        location: GeoPoint | Mapping[str, Any] | None = None,
        distance_from_ip: float | None = None,
        distance_from_id_document: float | None = None,
        distance_from_poa_document: float | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        location: GeoPoint | Mapping[str, Any] | None = ...,
        distance_from_ip: float | None = ...,
        distance_from_id_document: float | None = ...,
        distance_from_poa_document: float | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def location(self) -> GeoPoint | None:
        """Coordinates of the location."""
    @property
    def distance_from_ip(self) -> float | None:
        """Distance from the location of the IP address, in kilometers."""
    @property
    def distance_from_id_document(self) -> float | None:
        """Distance from the address on the identity document, in kilometers."""
    @property
    def distance_from_poa_document(self) -> float | None:
        """Distance from the address on the proof of address, in kilometers."""

class IpMatch(Model):
    """An earlier match of the same IP address or device."""
    __match_args__ = (
        "session_id",
        "session_number",
        "vendor_data",
        "verification_date",
        "match_type",
        "match_source",
        "matched_value",
        "status",
        "is_blocklisted",
        "api_service",
        "source",
        "device_info",
        "location_info",
        "confidence",
        "match_mode",
        "recovery_similarity",
        "tls_ja4_corroborated",
        "recovery_gate_reason",
    )
    def __new__(
        cls,
        *,
        session_id: str | None = None,
        session_number: int | None = None,
        vendor_data: str | None = None,
        verification_date: datetime | str | None = None,
        match_type: IpMatchType | str | None = None,
        match_source: IpMatchSource | str | None = None,
        matched_value: str | None = None,
        status: SessionStatus | str | None = None,
        is_blocklisted: bool | None = None,
        api_service: str | None = None,
        source: MatchSource | str | None = None,
        device_info: DeviceInfo | Mapping[str, Any] | None = None,
        location_info: LocationInfo | Mapping[str, Any] | None = None,
        confidence: float | None = None,
        match_mode: IpMatchMode | str | None = None,
        recovery_similarity: float | None = None,
        tls_ja4_corroborated: bool | None = None,
        recovery_gate_reason: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        session_id: str | None = ...,
        session_number: int | None = ...,
        vendor_data: str | None = ...,
        verification_date: datetime | str | None = ...,
        match_type: IpMatchType | str | None = ...,
        match_source: IpMatchSource | str | None = ...,
        matched_value: str | None = ...,
        status: SessionStatus | str | None = ...,
        is_blocklisted: bool | None = ...,
        api_service: str | None = ...,
        source: MatchSource | str | None = ...,
        device_info: DeviceInfo | Mapping[str, Any] | None = ...,
        location_info: LocationInfo | Mapping[str, Any] | None = ...,
        confidence: float | None = ...,
        match_mode: IpMatchMode | str | None = ...,
        recovery_similarity: float | None = ...,
        tls_ja4_corroborated: bool | None = ...,
        recovery_gate_reason: str | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def session_id(self) -> str | None:
        """Session ID (UUID) of the matched session."""
    @property
    def session_number(self) -> int | None:
        """Sequential session number of the matched session within the application."""
    @property
    def vendor_data(self) -> str | None:
        """Your own identifier of the matched user."""
    @property
    def verification_date(self) -> datetime | None:
        """Time of the matched verification (RFC 3339)."""
    @property
    def match_type(self) -> IpMatchType | None:
        """Type of the match: `ip_address` or `device_fingerprint`."""
    @property
    def match_source(self) -> IpMatchSource | None:
        """Identifier that produced the match, such as `ip_address` or `persistent_id`."""
    @property
    def matched_value(self) -> str | None:
        """Matched IP address or device identifier, depending on `match_source`."""
    @property
    def status(self) -> SessionStatus | None:
        """Status of the matched session."""
    @property
    def is_blocklisted(self) -> bool | None:
        """`true` if the IP address or device is on the blocklist."""
    @property
    def api_service(self) -> str | None:
        """Name of the standalone API that performed the matched verification; absent for sessions."""
    @property
    def source(self) -> MatchSource | None:
        """Source of the match, such as `session`."""
    @property
    def device_info(self) -> DeviceInfo | None:
        """Device used in the matched session."""
    @property
    def location_info(self) -> LocationInfo | None:
        """Location of the IP address in the matched session."""
    @property
    def confidence(self) -> float | None:
        """Confidence of the match, 0 to 1."""
    @property
    def match_mode(self) -> IpMatchMode | None:
        """Certainty of the match: `deterministic`, `probabilistic` or `co_occurrence`."""
    @property
    def recovery_similarity(self) -> float | None:
        """Similarity of the fingerprints; only if `match_source` is `recovered_high`."""
    @property
    def tls_ja4_corroborated(self) -> bool | None:
        """`true` if the TLS fingerprint (JA4) of the connection supports the match."""
    @property
    def recovery_gate_reason(self) -> str | None:
        """Reason the similarity was or was not sufficient for a match."""

class DeviceInfo(Model):
    """Device used in a session."""
    __match_args__ = (
        "device_brand",
        "device_model",
        "browser_family",
        "os_family",
        "platform",
        "device_fingerprint",
    )
    def __new__(
        cls,
        *,
        device_brand: str | None = None,
        device_model: str | None = None,
        browser_family: str | None = None,
        os_family: str | None = None,
        platform: str | None = None,
        device_fingerprint: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        device_brand: str | None = ...,
        device_model: str | None = ...,
        browser_family: str | None = ...,
        os_family: str | None = ...,
        platform: str | None = ...,
        device_fingerprint: str | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def device_brand(self) -> str | None:
        """Brand (manufacturer) of the device."""
    @property
    def device_model(self) -> str | None:
        """Model of the device."""
    @property
    def browser_family(self) -> str | None:
        """Browser family of the device."""
    @property
    def os_family(self) -> str | None:
        """Operating system family of the device."""
    @property
    def platform(self) -> str | None:
        """Device category: phone, tablet or computer."""
    @property
    def device_fingerprint(self) -> str | None:
        """Fingerprint that identifies the device."""

class LocationInfo(Model):
    """Location of an IP address."""
    __match_args__ = (
        "ip_address",
        "ip_country",
        "ip_country_code",
        "ip_state",
        "ip_city",
        "is_vpn_or_tor",
        "is_data_center",
    )
    def __new__(
        cls,
        *,
        ip_address: str | None = None,
        ip_country: str | None = None,
        ip_country_code: str | None = None,
        ip_state: str | None = None,
        ip_city: str | None = None,
        is_vpn_or_tor: bool | None = None,
        is_data_center: bool | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        ip_address: str | None = ...,
        ip_country: str | None = ...,
        ip_country_code: str | None = ...,
        ip_state: str | None = ...,
        ip_city: str | None = ...,
        is_vpn_or_tor: bool | None = ...,
        is_data_center: bool | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def ip_address(self) -> str | None:
        """IP address (IPv4 or IPv6)."""
    @property
    def ip_country(self) -> str | None:
        """Country of the IP address, in English."""
    @property
    def ip_country_code(self) -> str | None:
        """Country of the IP address (ISO 3166-1 alpha-2)."""
    @property
    def ip_state(self) -> str | None:
        """State or region of the IP address."""
    @property
    def ip_city(self) -> str | None:
        """City of the IP address."""
    @property
    def is_vpn_or_tor(self) -> bool | None:
        """`true` if the connection uses a VPN or Tor."""
    @property
    def is_data_center(self) -> bool | None:
        """`true` if the IP address belongs to a data center."""

class DatabaseValidation(Model):
    """Result of a database validation."""
    __match_args__ = (
        "node_id",
        "issuing_state",
        "validation_type",
        "screened_data",
        "validations",
        "errors",
        "match_type",
        "status",
        "warnings",
    )
    def __new__(
        cls,
        *,
        node_id: str | None = None,
        issuing_state: str | None = None,
        validation_type: ValidationType | str | None = None,
        screened_data: DatabaseScreenedData | Mapping[str, Any] | None = None,
        validations: Sequence[ServiceValidation | Mapping[str, Any]] | None = None,
        errors: Sequence[ServiceError | Mapping[str, Any]] | None = None,
        match_type: MatchType | str | None = None,
        status: FeatureStatus | str | None = None,
        warnings: Sequence[Warning | Mapping[str, Any]] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        node_id: str | None = ...,
        issuing_state: str | None = ...,
        validation_type: ValidationType | str | None = ...,
        screened_data: DatabaseScreenedData | Mapping[str, Any] | None = ...,
        validations: Sequence[ServiceValidation | Mapping[str, Any]] | None = ...,
        errors: Sequence[ServiceError | Mapping[str, Any]] | None = ...,
        match_type: MatchType | str | None = ...,
        status: FeatureStatus | str | None = ...,
        warnings: Sequence[Warning | Mapping[str, Any]] | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def node_id(self) -> str | None:
        """ID of the workflow step (node) that produced this result."""
    @property
    def issuing_state(self) -> str | None:
        """Country of the queried sources (ISO 3166-1 alpha-3)."""
    @property
    def validation_type(self) -> ValidationType | None:
        """Number of sources that must match: `one_by_one`, `two_by_two` or `not_enabled`."""
    @property
    def screened_data(self) -> DatabaseScreenedData | None:
        """Data sent to the sources for comparison."""
    @property
    def validations(self) -> list[ServiceValidation] | None:
        """Results of the individual sources."""
    @property
    def errors(self) -> list[ServiceError] | None:
        """Sources that failed; absent if none failed."""
    @property
    def match_type(self) -> MatchType | None:
        """Overall degree of the match: `full_match`, `partial_match` or `no_match`."""
    @property
    def status(self) -> FeatureStatus | None:
        """Feature status, such as `Approved`, `Declined` or `In Review`."""
    @property
    def warnings(self) -> list[Warning] | None:
        """Warnings raised by this feature."""

class DatabaseScreenedData(Model):
    """Data sent to the sources for comparison."""
    __match_args__ = (
        "last_name",
        "first_name",
        "tax_number",
        "personal_number",
        "document_number",
        "date_of_birth",
        "document_type",
        "expiration_date",
    )
    def __new__(
        cls,
        *,
        last_name: str | None = None,
        first_name: str | None = None,
        tax_number: str | None = None,
        personal_number: str | None = None,
        document_number: str | None = None,
        date_of_birth: date | str | None = None,
        document_type: str | None = None,
        expiration_date: date | str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        last_name: str | None = ...,
        first_name: str | None = ...,
        tax_number: str | None = ...,
        personal_number: str | None = ...,
        document_number: str | None = ...,
        date_of_birth: date | str | None = ...,
        document_type: str | None = ...,
        expiration_date: date | str | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def last_name(self) -> str | None:
        """Last names (surnames)."""
    @property
    def first_name(self) -> str | None:
        """First names (given names)."""
    @property
    def tax_number(self) -> str | None:
        """Tax identification number."""
    @property
    def personal_number(self) -> str | None:
        """Personal identification number."""
    @property
    def document_number(self) -> str | None:
        """Number of the identity document."""
    @property
    def date_of_birth(self) -> date | None:
        """Date of birth (YYYY-MM-DD)."""
    @property
    def document_type(self) -> str | None:
        """Type of the identity document."""
    @property
    def expiration_date(self) -> date | None:
        """Expiration date of the document (YYYY-MM-DD)."""

class ServiceValidation(Model):
    """Result of one source."""
    __match_args__ = (
        "service_id",
        "service_name",
        "validation",
        "outcome_code",
        "outcome_detail",
        "source_data",
    )
    def __new__(
        cls,
        *,
        service_id: str | None = None,
        service_name: str | None = None,
        validation: FieldValidation | Mapping[str, Any] | None = None,
        outcome_code: str | None = None,
        outcome_detail: str | None = None,
        source_data: Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        service_id: str | None = ...,
        service_name: str | None = ...,
        validation: FieldValidation | Mapping[str, Any] | None = ...,
        outcome_code: str | None = ...,
        outcome_detail: str | None = ...,
        source_data: Mapping[str, Any] | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def service_id(self) -> str | None:
        """Identifier (code) of the source."""
    @property
    def service_name(self) -> str | None:
        """Name of the source."""
    @property
    def validation(self) -> FieldValidation | None:
        """Degree of the match by field."""
    @property
    def outcome_code(self) -> str | None:
        """Outcome code, such as `MATCH`, `PARTIAL_MATCH`, `NO_MATCH` or `INCONCLUSIVE`."""
    @property
    def outcome_detail(self) -> str | None:
        """Details of the outcome."""
    @property
    def source_data(self) -> dict[str, Any] | None:
        """Data returned by the source; the keys depend on the country."""

class FieldValidation(Model):
    """Degree of the match with one source, by field."""
    __match_args__ = (
        "full_name",
        "date_of_birth",
        "identification_number",
    )
    def __new__(
        cls,
        *,
        full_name: MatchType | str | None = None,
        date_of_birth: MatchType | str | None = None,
        identification_number: MatchType | str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        full_name: MatchType | str | None = ...,
        date_of_birth: MatchType | str | None = ...,
        identification_number: MatchType | str | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def full_name(self) -> MatchType | None:
        """Degree of the match of the full name."""
    @property
    def date_of_birth(self) -> MatchType | None:
        """Degree of the match of the date of birth."""
    @property
    def identification_number(self) -> MatchType | None:
        """Degree of the match of the identification number."""

class ServiceError(Model):
    """A source that failed."""
    __match_args__ = (
        "service_id",
    )
    def __new__(
        cls,
        *,
        service_id: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        service_id: str | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def service_id(self) -> str | None:
        """Identifier (code) of the source."""

class RegistryCheck(Model):
    """Result of a company registry check (KYB)."""
    __match_args__ = (
        "status",
        "node_id",
        "data_resolved",
        "company",
        "ownership_structure",
        "warnings",
    )
    def __new__(
        cls,
        *,
        status: FeatureStatus | str | None = None,
        node_id: str | None = None,
        data_resolved: bool | None = None,
        company: RegistryCompany | Mapping[str, Any] | None = None,
        ownership_structure: Mapping[str, Any] | None = None,
        warnings: Sequence[Warning | Mapping[str, Any]] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        status: FeatureStatus | str | None = ...,
        node_id: str | None = ...,
        data_resolved: bool | None = ...,
        company: RegistryCompany | Mapping[str, Any] | None = ...,
        ownership_structure: Mapping[str, Any] | None = ...,
        warnings: Sequence[Warning | Mapping[str, Any]] | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def status(self) -> FeatureStatus | None:
        """Feature status, such as `Approved`, `Declined` or `In Review`."""
    @property
    def node_id(self) -> str | None:
        """ID of the workflow step (node) that produced this result."""
    @property
    def data_resolved(self) -> bool | None:
        """`true` if the registry data were retrieved."""
    @property
    def company(self) -> RegistryCompany | None:
        """Company found in the registry."""
    @property
    def ownership_structure(self) -> dict[str, Any] | None:
        """Ownership structure of the company, including indirect owners."""
    @property
    def warnings(self) -> list[Warning] | None:
        """Warnings raised by this feature."""

class RegistryCompany(Model):
    """Company data from a company registry."""
    __match_args__ = (
        "uuid",
        "node_id",
        "status",
        "registry_status",
        "data_resolved",
        "company_name",
        "registration_number",
        "country_code",
        "region",
        "company_type",
        "incorporation_date",
        "registered_address",
        "tax_number",
        "risk_level",
        "verification_status",
        "is_from_registry",
        "fetch_status",
        "alternative_names",
        "nature_of_business",
        "registered_capital",
        "registered_capital_amount",
        "registered_capital_currency",
        "website",
        "email",
        "phone",
        "legal_entity_identifier",
        "location_of_registration",
        "vat_number",
        "vat_validation_status",
        "vat_validated_name",
        "vat_validated_address",
        "vat_checked_at",
        "financial_summary",
        "officers",
        "beneficial_owners",
        "addresses",
        "industries",
        "accounts",
        "registry_data",
        "user_provided_data",
        "confirmed_by_user_at",
        "last_console_edit_at",
        "is_editable",
    )
    def __new__(
        cls,
        *,
        uuid: str | None = None,
        node_id: str | None = None,
        status: FeatureStatus | str | None = None,
        registry_status: str | None = None,
        data_resolved: bool | None = None,
        company_name: str | None = None,
        registration_number: str | None = None,
        country_code: str | None = None,
        region: str | None = None,
        company_type: str | None = None,
        incorporation_date: date | str | None = None,
        registered_address: str | None = None,
        tax_number: str | None = None,
        risk_level: RiskLevel | str | None = None,
        verification_status: str | None = None,
        is_from_registry: bool | None = None,
        fetch_status: str | None = None,
        alternative_names: str | None = None,
        nature_of_business: str | None = None,
        registered_capital: str | None = None,
        registered_capital_amount: Decimal | int | float | str | None = None,
        registered_capital_currency: str | None = None,
        website: str | None = None,
        email: str | None = None,
        phone: str | None = None,
        legal_entity_identifier: str | None = None,
        location_of_registration: str | None = None,
        vat_number: str | None = None,
        vat_validation_status: VatValidationStatus | str | None = None,
        vat_validated_name: str | None = None,
        vat_validated_address: str | None = None,
        vat_checked_at: datetime | str | None = None,
        financial_summary: Mapping[str, Any] | None = None,
        officers: Sequence[Officer | Mapping[str, Any]] | None = None,
        beneficial_owners: Sequence[BeneficialOwner | Mapping[str, Any]] | None = None,
        addresses: Sequence[Mapping[str, Any]] | None = None,
        industries: Sequence[Mapping[str, Any]] | None = None,
        accounts: Mapping[str, Any] | None = None,
        registry_data: Mapping[str, Any] | None = None,
        user_provided_data: Mapping[str, Any] | None = None,
        confirmed_by_user_at: datetime | str | None = None,
        last_console_edit_at: datetime | str | None = None,
        is_editable: bool | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        uuid: str = ...,
        node_id: str | None = ...,
        status: FeatureStatus | str | None = ...,
        registry_status: str | None = ...,
        data_resolved: bool | None = ...,
        company_name: str | None = ...,
        registration_number: str | None = ...,
        country_code: str | None = ...,
        region: str | None = ...,
        company_type: str | None = ...,
        incorporation_date: date | str | None = ...,
        registered_address: str | None = ...,
        tax_number: str | None = ...,
        risk_level: RiskLevel | str | None = ...,
        verification_status: str | None = ...,
        is_from_registry: bool | None = ...,
        fetch_status: str | None = ...,
        alternative_names: str | None = ...,
        nature_of_business: str | None = ...,
        registered_capital: str | None = ...,
        registered_capital_amount: Decimal | int | float | str | None = ...,
        registered_capital_currency: str | None = ...,
        website: str | None = ...,
        email: str | None = ...,
        phone: str | None = ...,
        legal_entity_identifier: str | None = ...,
        location_of_registration: str | None = ...,
        vat_number: str | None = ...,
        vat_validation_status: VatValidationStatus | str | None = ...,
        vat_validated_name: str | None = ...,
        vat_validated_address: str | None = ...,
        vat_checked_at: datetime | str | None = ...,
        financial_summary: Mapping[str, Any] | None = ...,
        officers: Sequence[Officer | Mapping[str, Any]] | None = ...,
        beneficial_owners: Sequence[BeneficialOwner | Mapping[str, Any]] | None = ...,
        addresses: Sequence[Mapping[str, Any]] | None = ...,
        industries: Sequence[Mapping[str, Any]] | None = ...,
        accounts: Mapping[str, Any] | None = ...,
        registry_data: Mapping[str, Any] | None = ...,
        user_provided_data: Mapping[str, Any] | None = ...,
        confirmed_by_user_at: datetime | str | None = ...,
        last_console_edit_at: datetime | str | None = ...,
        is_editable: bool | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def uuid(self) -> str:
        """Company ID (UUID)."""
    @property
    def node_id(self) -> str | None:
        """ID of the workflow step (node) that produced this result."""
    @property
    def status(self) -> FeatureStatus | None:
        """Feature status, such as `Approved`, `Declined` or `In Review`."""
    @property
    def registry_status(self) -> str | None:
        """Status of the company in the registry, such as active or dissolved, as the registry reports it."""
    @property
    def data_resolved(self) -> bool | None:
        """`true` if the registry data were retrieved."""
    @property
    def company_name(self) -> str | None:
        """Company name in the registry."""
    @property
    def registration_number(self) -> str | None:
        """Company registration number in the registry."""
    @property
    def country_code(self) -> str | None:
        """Country of the registry (ISO 3166-1 alpha-2)."""
    @property
    def region(self) -> str | None:
        """Region of the registry, if the registry is regional."""
    @property
    def company_type(self) -> str | None:
        """Legal form of the company."""
    @property
    def incorporation_date(self) -> date | None:
        """Date of incorporation (YYYY-MM-DD)."""
    @property
    def registered_address(self) -> str | None:
        """Registered address of the company."""
    @property
    def tax_number(self) -> str | None:
        """Tax identification number."""
    @property
    def risk_level(self) -> RiskLevel | None:
        """Risk level of the company: `LOW`, `MEDIUM` or `HIGH`."""
    @property
    def verification_status(self) -> str | None:
        """Verification status of the company."""
    @property
    def is_from_registry(self) -> bool | None:
        """`true` if the data come from the registry, `false` if the user entered them."""
    @property
    def fetch_status(self) -> str | None:
        """Status of retrieving the registry data."""
    @property
    def alternative_names(self) -> str | None:
        """Alternative names of the company."""
    @property
    def nature_of_business(self) -> str | None:
        """Nature of the company's business."""
    @property
    def registered_capital(self) -> str | None:
        """Registered capital, as the registry writes it."""
    @property
    def registered_capital_amount(self) -> Decimal | None:
        """Amount of the registered capital, without the currency (decimal)."""
    @property
    def registered_capital_currency(self) -> str | None:
        """Currency of the registered capital (ISO 4217)."""
    @property
    def website(self) -> str | None:
        """URL of the company's website."""
    @property
    def email(self) -> str | None:
        """E-mail address of the company."""
    @property
    def phone(self) -> str | None:
        """Phone number of the company."""
    @property
    def legal_entity_identifier(self) -> str | None:
        """Legal Entity Identifier (LEI, ISO 17442)."""
    @property
    def location_of_registration(self) -> str | None:
        """Place of registration."""
    @property
    def vat_number(self) -> str | None:
        """VAT identification number."""
    @property
    def vat_validation_status(self) -> VatValidationStatus | None:
        """Result of checking the VAT number."""
    @property
    def vat_validated_name(self) -> str | None:
        """Company name in the VAT registry."""
    @property
    def vat_validated_address(self) -> str | None:
        """Company address in the VAT registry."""
    @property
    def vat_checked_at(self) -> datetime | None:
        """Time of the VAT check (RFC 3339)."""
    @property
    def financial_summary(self) -> dict[str, Any] | None:
        """Summary of the company's finances."""
    @property
    def officers(self) -> list[Officer] | None:
        """Officers of the company, such as directors and secretaries."""
    @property
    def beneficial_owners(self) -> list[BeneficialOwner] | None:
        """Beneficial owners of the company."""
    @property
    def addresses(self) -> list[dict[str, Any]] | None:
        """Addresses of the company."""
    @property
    def industries(self) -> list[dict[str, Any]] | None:
        """Industries the company operates in."""
    @property
    def accounts(self) -> dict[str, Any] | None:
        """Financial accounts of the company."""
    @property
    def registry_data(self) -> dict[str, Any] | None:
        """Raw data returned by the registry."""
    @property
    def user_provided_data(self) -> dict[str, Any] | None:
        """Data entered by the user."""
    @property
    def confirmed_by_user_at(self) -> datetime | None:
        """Time the user confirmed the data (RFC 3339)."""
    @property
    def last_console_edit_at(self) -> datetime | None:
        """Time of the last edit in the console (RFC 3339)."""
    @property
    def is_editable(self) -> bool | None:
        """`true` if the data can be edited."""

class Officer(Model):
    """An officer of a company. Registry checks return fewer of these fields than key people checks."""
    __match_args__ = (
        "uuid",
        "name",
        "first_name",
        "last_name",
        "designation",
        "role",
        "nationality",
        "address",
        "appointment_date",
        "termination_date",
        "date_of_birth",
        "date_of_birth_year",
        "date_of_birth_month",
        "is_active",
        "aml_status",
        "kyc_status",
        "kyc_session_url",
        "kyc_session_id",
        "verification_workflow_type",
        "verification_workflow_id",
        "verification_workflow_label",
        "verification_workflow_features",
        "didit_internal_id",
        "kyc_document_type",
        "kyc_nationality",
        "kyc_liveness_passed",
        "kyc_verified_at",
        "kyc_aml_categories",
        "kyc_notification_sent_at",
    )
    def __new__(
        cls,
        *,
        uuid: str | None = None,
        name: str | None = None,
        first_name: str | None = None,
        last_name: str | None = None,
        designation: str | None = None,
        role: PartyRole | str | None = None,
        nationality: str | None = None,
        address: str | None = None,
        appointment_date: date | str | None = None,
        termination_date: date | str | None = None,
        date_of_birth: date | str | None = None,
        date_of_birth_year: int | None = None,
        date_of_birth_month: int | None = None,
        is_active: bool | None = None,
        aml_status: FeatureStatus | str | None = None,
        kyc_status: SessionStatus | str | None = None,
        kyc_session_url: str | None = None,
        kyc_session_id: str | None = None,
        verification_workflow_type: str | None = None,
        verification_workflow_id: str | None = None,
        verification_workflow_label: str | None = None,
        verification_workflow_features: Sequence[PartyFeature | Mapping[str, Any]] | None = None,
        didit_internal_id: str | None = None,
        kyc_document_type: str | None = None,
        kyc_nationality: str | None = None,
        kyc_liveness_passed: bool | None = None,
        kyc_verified_at: datetime | str | None = None,
        kyc_aml_categories: AmlCategories | Mapping[str, Any] | None = None,
        kyc_notification_sent_at: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        uuid: str = ...,
        name: str | None = ...,
        first_name: str | None = ...,
        last_name: str | None = ...,
        designation: str | None = ...,
        role: PartyRole | str | None = ...,
        nationality: str | None = ...,
        address: str | None = ...,
        appointment_date: date | str | None = ...,
        termination_date: date | str | None = ...,
        date_of_birth: date | str | None = ...,
        date_of_birth_year: int | None = ...,
        date_of_birth_month: int | None = ...,
        is_active: bool | None = ...,
        aml_status: FeatureStatus | str | None = ...,
        kyc_status: SessionStatus | str | None = ...,
        kyc_session_url: str | None = ...,
        kyc_session_id: str | None = ...,
        verification_workflow_type: str | None = ...,
        verification_workflow_id: str | None = ...,
        verification_workflow_label: str | None = ...,
        verification_workflow_features: Sequence[PartyFeature | Mapping[str, Any]] | None = ...,
        didit_internal_id: str | None = ...,
        kyc_document_type: str | None = ...,
        kyc_nationality: str | None = ...,
        kyc_liveness_passed: bool | None = ...,
        kyc_verified_at: datetime | str | None = ...,
        kyc_aml_categories: AmlCategories | Mapping[str, Any] | None = ...,
        kyc_notification_sent_at: str | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def uuid(self) -> str:
        """ID of the officer (UUID)."""
    @property
    def name(self) -> str | None:
        """Full name."""
    @property
    def first_name(self) -> str | None:
        """First names (given names)."""
    @property
    def last_name(self) -> str | None:
        """Last names (surnames)."""
    @property
    def designation(self) -> str | None:
        """Title of the office, as the registry writes it."""
    @property
    def role(self) -> PartyRole | None:
        """Role in the company."""
    @property
    def nationality(self) -> str | None:
        """Nationality of the officer."""
    @property
    def address(self) -> str | None:
        """Postal address of the officer."""
    @property
    def appointment_date(self) -> date | None:
        """Date of appointment (YYYY-MM-DD)."""
    @property
    def termination_date(self) -> date | None:
        """Date the appointment ended (YYYY-MM-DD)."""
    @property
    def date_of_birth(self) -> date | None:
        """Date of birth (YYYY-MM-DD)."""
    @property
    def date_of_birth_year(self) -> int | None:
        """Year of birth, when the full date is not known."""
    @property
    def date_of_birth_month(self) -> int | None:
        """Month of birth (1 to 12), when only the month and year are known."""
    @property
    def is_active(self) -> bool | None:
        """`true` if the officer is still in office."""
    @property
    def aml_status(self) -> FeatureStatus | None:
        """Status of the officer's AML screening."""
    @property
    def kyc_status(self) -> SessionStatus | None:
        """Status of the officer's own verification session. Registry checks report `Pending` (an unlisted value, parsed as
        `Other`) before that session exists.
        """
    @property
    def kyc_session_url(self) -> str | None:
        """URL of the officer's own verification session, to send to the officer."""
    @property
    def kyc_session_id(self) -> str | None:
        """Session ID (UUID) of the officer's own verification session."""
    @property
    def verification_workflow_type(self) -> str | None:
        """Type of the workflow used to verify the officer."""
    @property
    def verification_workflow_id(self) -> str | None:
        """Workflow ID (UUID) of the workflow used to verify the officer."""
    @property
    def verification_workflow_label(self) -> str | None:
        """Name of the workflow used to verify the officer."""
    @property
    def verification_workflow_features(self) -> list[PartyFeature] | None:
        """Features of the workflow used to verify the officer, with their statuses."""
    @property
    def didit_internal_id(self) -> str | None:
        """User ID assigned by Didit (UUID)."""
    @property
    def kyc_document_type(self) -> str | None:
        """Type of the identity document the officer presented."""
    @property
    def kyc_nationality(self) -> str | None:
        """Nationality on the officer's identity document."""
    @property
    def kyc_liveness_passed(self) -> bool | None:
        """`true` if the officer passed the liveness check."""
    @property
    def kyc_verified_at(self) -> datetime | None:
        """Time the officer was verified (RFC 3339)."""
    @property
    def kyc_aml_categories(self) -> AmlCategories | None:
        """AML screening result of the officer, by category."""
    @property
    def kyc_notification_sent_at(self) -> str | None:
        """Time the verification notification was sent to the officer."""

class PartyFeature(Model):
    """A feature of the workflow used to verify a party, and its status."""
    __match_args__ = (
        "feature",
        "status",
    )
    def __new__(
        cls,
        *,
        feature: str | None = None,
        status: FeatureStatus | str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        feature: str | None = ...,
        status: FeatureStatus | str | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def feature(self) -> str | None:
        """Feature name, such as `ID_VERIFICATION` or `LIVENESS`."""
    @property
    def status(self) -> FeatureStatus | None:
        """Feature status, such as `Approved`, `Declined` or `In Review`."""

class AmlCategories(Model):
    """AML screening results by category."""
    __match_args__ = (
        "sanctions",
        "pep",
        "adverse_media",
        "warnings",
    )
    def __new__(
        cls,
        *,
        sanctions: AmlCategoryResult | str | None = None,
        pep: AmlCategoryResult | str | None = None,
        adverse_media: AmlCategoryResult | str | None = None,
        warnings: AmlCategoryResult | str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        sanctions: AmlCategoryResult | str | None = ...,
        pep: AmlCategoryResult | str | None = ...,
        adverse_media: AmlCategoryResult | str | None = ...,
        warnings: AmlCategoryResult | str | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def sanctions(self) -> AmlCategoryResult | None:
        """Result for sanctions lists: `match` or `clear`."""
    @property
    def pep(self) -> AmlCategoryResult | None:
        """Result for lists of politically exposed persons (PEP): `match` or `clear`."""
    @property
    def adverse_media(self) -> AmlCategoryResult | None:
        """Result for adverse media: `match` or `clear`."""
    @property
    def warnings(self) -> AmlCategoryResult | None:
        """Result for warning lists: `match` or `clear`."""

class BeneficialOwner(Model):
    """A beneficial owner of a company: a person or another company. Registry checks return fewer of these fields than key
    people checks.
    """
    __match_args__ = (
        "uuid",
        "name",
        "first_name",
        "last_name",
        "date_of_birth",
        "country_of_birth",
        "email",
        "company_name",
        "registration_number",
        "entity_type",
        "nationality",
        "designation",
        "roles",
        "ownership_min_shares",
        "ownership_max_shares",
        "effective_ownership_percent",
        "voting_min_shares",
        "voting_max_shares",
        "appointment_date",
        "is_active",
        "aml_status",
        "kyc_status",
        "kyc_session_url",
        "kyc_session_id",
        "verification_workflow_type",
        "verification_workflow_id",
        "verification_workflow_label",
        "verification_workflow_features",
        "didit_internal_id",
        "kyc_document_type",
        "kyc_nationality",
        "kyc_liveness_passed",
        "kyc_verified_at",
        "kyc_aml_categories",
        "kyc_notification_sent_at",
        "child_beneficial_owners",
    )
    def __new__(
        cls,
        *,
        uuid: str | None = None,
        name: str | None = None,
        first_name: str | None = None,
        last_name: str | None = None,
        date_of_birth: date | str | None = None,
        country_of_birth: str | None = None,
        email: str | None = None,
        company_name: str | None = None,
        registration_number: str | None = None,
        entity_type: EntityType | str | None = None,
        nationality: str | None = None,
        designation: str | None = None,
        roles: Sequence[str] | None = None,
        ownership_min_shares: str | None = None,
        ownership_max_shares: str | None = None,
        effective_ownership_percent: float | None = None,
        voting_min_shares: str | None = None,
        voting_max_shares: str | None = None,
        appointment_date: date | str | None = None,
        is_active: bool | None = None,
        aml_status: FeatureStatus | str | None = None,
        kyc_status: SessionStatus | str | None = None,
        kyc_session_url: str | None = None,
        kyc_session_id: str | None = None,
        verification_workflow_type: str | None = None,
        verification_workflow_id: str | None = None,
        verification_workflow_label: str | None = None,
        verification_workflow_features: Sequence[PartyFeature | Mapping[str, Any]] | None = None,
        didit_internal_id: str | None = None,
        kyc_document_type: str | None = None,
        kyc_nationality: str | None = None,
        kyc_liveness_passed: bool | None = None,
        kyc_verified_at: datetime | str | None = None,
        kyc_aml_categories: AmlCategories | Mapping[str, Any] | None = None,
        kyc_notification_sent_at: str | None = None,
        child_beneficial_owners: Sequence[Mapping[str, Any]] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        uuid: str = ...,
        name: str | None = ...,
        first_name: str | None = ...,
        last_name: str | None = ...,
        date_of_birth: date | str | None = ...,
        country_of_birth: str | None = ...,
        email: str | None = ...,
        company_name: str | None = ...,
        registration_number: str | None = ...,
        entity_type: EntityType | str | None = ...,
        nationality: str | None = ...,
        designation: str | None = ...,
        roles: Sequence[str] | None = ...,
        ownership_min_shares: str | None = ...,
        ownership_max_shares: str | None = ...,
        effective_ownership_percent: float | None = ...,
        voting_min_shares: str | None = ...,
        voting_max_shares: str | None = ...,
        appointment_date: date | str | None = ...,
        is_active: bool | None = ...,
        aml_status: FeatureStatus | str | None = ...,
        kyc_status: SessionStatus | str | None = ...,
        kyc_session_url: str | None = ...,
        kyc_session_id: str | None = ...,
        verification_workflow_type: str | None = ...,
        verification_workflow_id: str | None = ...,
        verification_workflow_label: str | None = ...,
        verification_workflow_features: Sequence[PartyFeature | Mapping[str, Any]] | None = ...,
        didit_internal_id: str | None = ...,
        kyc_document_type: str | None = ...,
        kyc_nationality: str | None = ...,
        kyc_liveness_passed: bool | None = ...,
        kyc_verified_at: datetime | str | None = ...,
        kyc_aml_categories: AmlCategories | Mapping[str, Any] | None = ...,
        kyc_notification_sent_at: str | None = ...,
        child_beneficial_owners: Sequence[Mapping[str, Any]] | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def uuid(self) -> str:
        """ID of the owner (UUID)."""
    @property
    def name(self) -> str | None:
        """Full name of the person or name of the company."""
    @property
    def first_name(self) -> str | None:
        """First names (given names); persons only."""
    @property
    def last_name(self) -> str | None:
        """Last names (surnames); persons only."""
    @property
    def date_of_birth(self) -> date | None:
        """Date of birth (YYYY-MM-DD)."""
    @property
    def country_of_birth(self) -> str | None:
        """Country of birth."""
    @property
    def email(self) -> str | None:
        """E-mail address of the owner."""
    @property
    def company_name(self) -> str | None:
        """Company name; companies only."""
    @property
    def registration_number(self) -> str | None:
        """Company registration number; companies only."""
    @property
    def entity_type(self) -> EntityType | None:
        """Type of the owner: `person` or `company`."""
    @property
    def nationality(self) -> str | None:
        """Nationality of the owner."""
    @property
    def designation(self) -> str | None:
        """Designation of the owner in the registry."""
    @property
    def roles(self) -> list[str] | None:
        """Roles of the owner in the company."""
    @property
    def ownership_min_shares(self) -> str | None:
        """Lower bound of the shares owned, as the registry writes it."""
    @property
    def ownership_max_shares(self) -> str | None:
        """Upper bound of the shares owned, as the registry writes it."""
    @property
    def effective_ownership_percent(self) -> float | None:
        """Total share of ownership, direct and indirect, in percent."""
    @property
    def voting_min_shares(self) -> str | None:
        """Lower bound of the voting rights, as the registry writes it."""
    @property
    def voting_max_shares(self) -> str | None:
        """Upper bound of the voting rights, as the registry writes it."""
    @property
    def appointment_date(self) -> date | None:
        """Start date of the ownership (YYYY-MM-DD)."""
    @property
    def is_active(self) -> bool | None:
        """`true` if the ownership is current."""
    @property
    def aml_status(self) -> FeatureStatus | None:
        """Status of the owner's AML screening."""
    @property
    def kyc_status(self) -> SessionStatus | None:
        """Status of the owner's own verification session. Registry checks report `Pending` (an unlisted value, parsed as
        `Other`) before that session exists.
        """
    @property
    def kyc_session_url(self) -> str | None:
        """URL of the owner's own verification session, to send to the owner."""
    @property
    def kyc_session_id(self) -> str | None:
        """Session ID (UUID) of the owner's own verification session."""
    @property
    def verification_workflow_type(self) -> str | None:
        """Type of the workflow used to verify the owner."""
    @property
    def verification_workflow_id(self) -> str | None:
        """Workflow ID (UUID) of the workflow used to verify the owner."""
    @property
    def verification_workflow_label(self) -> str | None:
        """Name of the workflow used to verify the owner."""
    @property
    def verification_workflow_features(self) -> list[PartyFeature] | None:
        """Features of the workflow used to verify the owner, with their statuses."""
    @property
    def didit_internal_id(self) -> str | None:
        """User ID assigned by Didit (UUID)."""
    @property
    def kyc_document_type(self) -> str | None:
        """Type of the identity document the owner presented."""
    @property
    def kyc_nationality(self) -> str | None:
        """Nationality on the owner's identity document."""
    @property
    def kyc_liveness_passed(self) -> bool | None:
        """`true` if the owner passed the liveness check."""
    @property
    def kyc_verified_at(self) -> datetime | None:
        """Time the owner was verified (RFC 3339)."""
    @property
    def kyc_aml_categories(self) -> AmlCategories | None:
        """AML screening result of the owner, by category."""
    @property
    def kyc_notification_sent_at(self) -> str | None:
        """Time the verification notification was sent to the owner."""
    @property
    def child_beneficial_owners(self) -> list[dict[str, Any]] | None:
        """Beneficial owners of this owner, each a JSON object with the same fields as this model."""

class KeyPeopleCheck(Model):
    """Result of a key people check (KYB): officers, owners and other parties of a company."""
    __match_args__ = (
        "status",
        "node_id",
        "registry",
        "submitted",
        "ubo_kyc_summary",
        "warnings",
    )
    def __new__(
        cls,
        *,
        status: FeatureStatus | str | None = None,
        node_id: str | None = None,
        registry: RegistryPeople | Mapping[str, Any] | None = None,
        submitted: SubmittedPeople | Mapping[str, Any] | None = None,
        ubo_kyc_summary: OwnerSummary | Mapping[str, Any] | None = None,
        warnings: Sequence[Warning | Mapping[str, Any]] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        status: FeatureStatus | str | None = ...,
        node_id: str | None = ...,
        registry: RegistryPeople | Mapping[str, Any] | None = ...,
        submitted: SubmittedPeople | Mapping[str, Any] | None = ...,
        ubo_kyc_summary: OwnerSummary | Mapping[str, Any] | None = ...,
        warnings: Sequence[Warning | Mapping[str, Any]] | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def status(self) -> FeatureStatus | None:
        """Feature status, such as `Approved`, `Declined` or `In Review`."""
    @property
    def node_id(self) -> str | None:
        """ID of the workflow step (node) that produced this result."""
    @property
    def registry(self) -> RegistryPeople | None:
        """Key people found in the registry."""
    @property
    def submitted(self) -> SubmittedPeople | None:
        """Key people submitted by the user."""
    @property
    def ubo_kyc_summary(self) -> OwnerSummary | None:
        """Number of ultimate beneficial owners (UBO) by verification status."""
    @property
    def warnings(self) -> list[Warning] | None:
        """Warnings raised by this feature."""

class RegistryPeople(Model):
    """Key people of a company found in its registry."""
    __match_args__ = (
        "officers",
        "beneficial_owners",
    )
    def __new__(
        cls,
        *,
        officers: Sequence[Officer | Mapping[str, Any]] | None = None,
        beneficial_owners: Sequence[BeneficialOwner | Mapping[str, Any]] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        officers: Sequence[Officer | Mapping[str, Any]] | None = ...,
        beneficial_owners: Sequence[BeneficialOwner | Mapping[str, Any]] | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def officers(self) -> list[Officer] | None:
        """Officers of the company, such as directors and secretaries."""
    @property
    def beneficial_owners(self) -> list[BeneficialOwner] | None:
        """Beneficial owners of the company."""

class SubmittedPeople(Model):
    """Key people of a company submitted by the user."""
    __match_args__ = (
        "parties",
    )
    def __new__(
        cls,
        *,
        parties: Sequence[KeyPersonParty | Mapping[str, Any]] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        parties: Sequence[KeyPersonParty | Mapping[str, Any]] | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def parties(self) -> list[KeyPersonParty] | None:
        """Parties submitted by the user: persons and companies."""

class KeyPersonParty(Model):
    """A person or company submitted by the user as a key party of the company under verification."""
    __match_args__ = (
        "uuid",
        "entity_type",
        "source",
        "name",
        "first_name",
        "last_name",
        "company_name",
        "registration_number",
        "email",
        "nationality",
        "phone_number",
        "date_of_birth",
        "position",
        "custom_fields",
        "is_active",
        "is_skipped",
        "requires_verification",
        "roles",
        "kyc_session_id",
        "kyc_session_status",
        "kyc_session_url",
        "kyb_sub_session_id",
        "kyb_sub_session_status",
        "kyb_sub_session_url",
        "verification_workflow_type",
        "verification_workflow_id",
        "verification_workflow_label",
        "verification_workflow_features",
        "didit_internal_id",
    )
    def __new__(
        cls,
        *,
        uuid: str | None = None,
        entity_type: EntityType | str | None = None,
        source: PartySource | str | None = None,
        name: str | None = None,
        first_name: str | None = None,
        last_name: str | None = None,
        company_name: str | None = None,
        registration_number: str | None = None,
        email: str | None = None,
        nationality: str | None = None,
        phone_number: str | None = None,
        date_of_birth: date | str | None = None,
        position: str | None = None,
        custom_fields: Mapping[str, Any] | None = None,
        is_active: bool | None = None,
        is_skipped: bool | None = None,
        requires_verification: bool | None = None,
        roles: Sequence[RoleShare | Mapping[str, Any]] | None = None,
        kyc_session_id: str | None = None,
        kyc_session_status: SessionStatus | str | None = None,
        kyc_session_url: str | None = None,
        kyb_sub_session_id: str | None = None,
        kyb_sub_session_status: SessionStatus | str | None = None,
        kyb_sub_session_url: str | None = None,
        verification_workflow_type: str | None = None,
        verification_workflow_id: str | None = None,
        verification_workflow_label: str | None = None,
        verification_workflow_features: Sequence[PartyFeature | Mapping[str, Any]] | None = None,
        didit_internal_id: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        uuid: str = ...,
        entity_type: EntityType | str | None = ...,
        source: PartySource | str | None = ...,
        name: str | None = ...,
        first_name: str | None = ...,
        last_name: str | None = ...,
        company_name: str | None = ...,
        registration_number: str | None = ...,
        email: str | None = ...,
        nationality: str | None = ...,
        phone_number: str | None = ...,
        date_of_birth: date | str | None = ...,
        position: str | None = ...,
        custom_fields: Mapping[str, Any] | None = ...,
        is_active: bool | None = ...,
        is_skipped: bool | None = ...,
        requires_verification: bool | None = ...,
        roles: Sequence[RoleShare | Mapping[str, Any]] | None = ...,
        kyc_session_id: str | None = ...,
        kyc_session_status: SessionStatus | str | None = ...,
        kyc_session_url: str | None = ...,
        kyb_sub_session_id: str | None = ...,
        kyb_sub_session_status: SessionStatus | str | None = ...,
        kyb_sub_session_url: str | None = ...,
        verification_workflow_type: str | None = ...,
        verification_workflow_id: str | None = ...,
        verification_workflow_label: str | None = ...,
        verification_workflow_features: Sequence[PartyFeature | Mapping[str, Any]] | None = ...,
        didit_internal_id: str | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def uuid(self) -> str:
        """ID of the party (UUID)."""
    @property
    def entity_type(self) -> EntityType | None:
        """Type of the party: `person` or `company`."""
    @property
    def source(self) -> PartySource | None:
        """Source of the party's data; `USER` if the user submitted it."""
    @property
    def name(self) -> str | None:
        """Full name of the person or name of the company."""
    @property
    def first_name(self) -> str | None:
        """First names (given names); persons only."""
    @property
    def last_name(self) -> str | None:
        """Last names (surnames); persons only."""
    @property
    def company_name(self) -> str | None:
        """Company name; companies only."""
    @property
    def registration_number(self) -> str | None:
        """Company registration number; companies only."""
    @property
    def email(self) -> str | None:
        """E-mail address of the party."""
    @property
    def nationality(self) -> str | None:
        """Nationality of the party."""
    @property
    def phone_number(self) -> str | None:
        """Phone number of the party."""
    @property
    def date_of_birth(self) -> date | None:
        """Date of birth (YYYY-MM-DD)."""
    @property
    def position(self) -> str | None:
        """Position in the company."""
    @property
    def custom_fields(self) -> dict[str, Any] | None:
        """Values of the additional fields your workflow asks for."""
    @property
    def is_active(self) -> bool | None:
        """`true` if the party is active."""
    @property
    def is_skipped(self) -> bool | None:
        """`true` if the party was skipped."""
    @property
    def requires_verification(self) -> bool | None:
        """`true` if the party has to be verified."""
    @property
    def roles(self) -> list[RoleShare] | None:
        """Roles in the company, with ownership and voting rights."""
    @property
    def kyc_session_id(self) -> str | None:
        """Session ID (UUID) of the person's own KYC session."""
    @property
    def kyc_session_status(self) -> SessionStatus | None:
        """Status of the person's own KYC session."""
    @property
    def kyc_session_url(self) -> str | None:
        """URL of the person's own KYC session, to send to the person."""
    @property
    def kyb_sub_session_id(self) -> str | None:
        """Session ID (UUID) of the company's own KYB session."""
    @property
    def kyb_sub_session_status(self) -> SessionStatus | None:
        """Status of the company's own KYB session."""
    @property
    def kyb_sub_session_url(self) -> str | None:
        """URL of the company's own KYB session, to send to a user acting for the company."""
    @property
    def verification_workflow_type(self) -> str | None:
        """Type of the workflow used to verify the party."""
    @property
    def verification_workflow_id(self) -> str | None:
        """Workflow ID (UUID) of the workflow used to verify the party."""
    @property
    def verification_workflow_label(self) -> str | None:
        """Name of the workflow used to verify the party."""
    @property
    def verification_workflow_features(self) -> list[PartyFeature] | None:
        """Features of the workflow used to verify the party, with their statuses."""
    @property
    def didit_internal_id(self) -> str | None:
        """User ID assigned by Didit (UUID)."""

class RoleShare(Model):
    """Role of a party in a company, with its ownership and voting rights."""
    __match_args__ = (
        "role",
        "ownership_percent",
        "voting_percent",
    )
    def __new__(
        cls,
        *,
        role: PartyRole | str | None = None,
        ownership_percent: float | None = None,
        voting_percent: float | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        role: PartyRole | str | None = ...,
        ownership_percent: float | None = ...,
        voting_percent: float | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def role(self) -> PartyRole | None:
        """Role in the company."""
    @property
    def ownership_percent(self) -> float | None:
        """Share of ownership, in percent."""
    @property
    def voting_percent(self) -> float | None:
        """Share of voting rights, in percent."""

class OwnerSummary(Model):
    """Number of ultimate beneficial owners (UBO) by verification status."""
    __match_args__ = (
        "total",
        "approved",
        "flagged",
        "pending",
    )
    def __new__(
        cls,
        *,
        total: int | None = None,
        approved: int | None = None,
        flagged: int | None = None,
        pending: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        total: int | None = ...,
        approved: int | None = ...,
        flagged: int | None = ...,
        pending: int | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def total(self) -> int | None:
        """Total number of owners."""
    @property
    def approved(self) -> int | None:
        """Number of approved owners."""
    @property
    def flagged(self) -> int | None:
        """Number of owners with warnings."""
    @property
    def pending(self) -> int | None:
        """Number of owners not verified yet."""

class BusinessDocumentVerification(Model):
    """Result of verifying the documents of a company (KYB)."""
    __match_args__ = (
        "status",
        "node_id",
        "items",
        "groups",
        "required_groups",
        "warnings",
    )
    def __new__(
        cls,
        *,
        status: FeatureStatus | str | None = None,
        node_id: str | None = None,
        items: Sequence[BusinessDocument | Mapping[str, Any]] | None = None,
        groups: Mapping[str, Any] | None = None,
        required_groups: Sequence[str] | None = None,
        warnings: Sequence[Warning | Mapping[str, Any]] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        status: FeatureStatus | str | None = ...,
        node_id: str | None = ...,
        items: Sequence[BusinessDocument | Mapping[str, Any]] | None = ...,
        groups: Mapping[str, Any] | None = ...,
        required_groups: Sequence[str] | None = ...,
        warnings: Sequence[Warning | Mapping[str, Any]] | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def status(self) -> FeatureStatus | None:
        """Feature status, such as `Approved`, `Declined` or `In Review`."""
    @property
    def node_id(self) -> str | None:
        """ID of the workflow step (node) that produced this result."""
    @property
    def items(self) -> list[BusinessDocument] | None:
        """Documents of the company."""
    @property
    def groups(self) -> dict[str, Any] | None:
        """Number of documents by document group; each value is an object with the keys `total`, `approved`, `pending`,
        `declined`, `in_review`, `other` and `missing`.
        """
    @property
    def required_groups(self) -> list[str] | None:
        """Document groups that are required."""
    @property
    def warnings(self) -> list[Warning] | None:
        """Warnings raised by this feature."""

class BusinessDocument(Model):
    """A document of a company."""
    __match_args__ = (
        "uuid",
        "document_type",
        "document_subtype",
        "document_group",
        "file_url",
        "original_filename",
        "file_size",
        "status",
        "created_at",
        "cross_check_result",
        "document_metadata",
        "description",
        "is_requested",
        "ocr_data",
        "is_console_upload",
        "is_confirmed",
    )
    def __new__(
        cls,
        *,
        uuid: str | None = None,
        document_type: BusinessDocumentGroup | str | None = None,
        document_subtype: str | None = None,
        document_group: BusinessDocumentGroup | str | None = None,
        file_url: str | None = None,
        original_filename: str | None = None,
        file_size: int | None = None,
        status: FeatureStatus | str | None = None,
        created_at: datetime | str | None = None,
        cross_check_result: Mapping[str, Any] | None = None,
        document_metadata: DocumentMetadata | Mapping[str, Any] | None = None,
        description: str | None = None,
        is_requested: bool | None = None,
        ocr_data: Mapping[str, Any] | None = None,
        is_console_upload: bool | None = None,
        is_confirmed: bool | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        uuid: str = ...,
        document_type: BusinessDocumentGroup | str | None = ...,
        document_subtype: str | None = ...,
        document_group: BusinessDocumentGroup | str | None = ...,
        file_url: str | None = ...,
        original_filename: str | None = ...,
        file_size: int | None = ...,
        status: FeatureStatus | str | None = ...,
        created_at: datetime | str | None = ...,
        cross_check_result: Mapping[str, Any] | None = ...,
        document_metadata: DocumentMetadata | Mapping[str, Any] | None = ...,
        description: str | None = ...,
        is_requested: bool | None = ...,
        ocr_data: Mapping[str, Any] | None = ...,
        is_console_upload: bool | None = ...,
        is_confirmed: bool | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def uuid(self) -> str:
        """Document ID (UUID)."""
    @property
    def document_type(self) -> BusinessDocumentGroup | None:
        """Document type, by the fact it proves."""
    @property
    def document_subtype(self) -> str | None:
        """Specific type of document."""
    @property
    def document_group(self) -> BusinessDocumentGroup | None:
        """Document group the document counts towards."""
    @property
    def file_url(self) -> str | None:
        """URL of the document file; expires within 60 minutes."""
    @property
    def original_filename(self) -> str | None:
        """Original name of the uploaded file."""
    @property
    def file_size(self) -> int | None:
        """File size in bytes."""
    @property
    def status(self) -> FeatureStatus | None:
        """Status of the document, such as `Approved`, `Declined` or `In Review`."""
    @property
    def created_at(self) -> datetime | None:
        """Upload time (RFC 3339)."""
    @property
    def cross_check_result(self) -> dict[str, Any] | None:
        """Result of comparing the document with the registry data."""
    @property
    def document_metadata(self) -> DocumentMetadata | None:
        """Metadata of the document file."""
    @property
    def description(self) -> str | None:
        """Description of the document."""
    @property
    def is_requested(self) -> bool | None:
        """`true` if the document was requested."""
    @property
    def ocr_data(self) -> dict[str, Any] | None:
        """Data extracted from the document by OCR."""
    @property
    def is_console_upload(self) -> bool | None:
        """`true` if the document was uploaded in the console."""
    @property
    def is_confirmed(self) -> bool | None:
        """`true` if the document was confirmed."""

class Review(Model):
    """Review note or decision on a session."""
    __match_args__ = (
        "user",
        "new_status",
        "comment",
        "created_at",
    )
    def __new__(
        cls,
        *,
        user: str | None = None,
        new_status: SessionStatus | str | None = None,
        comment: str | None = None,
        created_at: datetime | str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        user: str | None = ...,
        new_status: SessionStatus | str | None = ...,
        comment: str | None = ...,
        created_at: datetime | str | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def user(self) -> str | None:
        """Author of the review: the e-mail address of a console user, or `API Client` for an API key."""
    @property
    def new_status(self) -> SessionStatus | None:
        """Session status the review refers to."""
    @property
    def comment(self) -> str | None:
        """Comment of the review."""
    @property
    def created_at(self) -> datetime | None:
        """Creation time (RFC 3339)."""

class ListSessions(Model):
    """Parameters for listing sessions. Filters that accept several values take one comma-separated string."""
    __match_args__ = (
        "session_kind",
        "limit",
        "offset",
        "status",
        "vendor_data",
        "search",
        "workflow_id",
        "date_from",
        "date_to",
        "country",
        "document_type",
        "document_name",
        "region",
        "didit_internal_id",
        "session_type",
        "api_service",
        "screened_full_name",
        "warning",
        "status_initialized_as_in_review",
        "is_kyc_to_be_reviewed",
        "euuid",
        "organization_name",
    )
    def __new__(
        cls,
        *,
        session_kind: SessionKind | str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        status: str | None = None,
        vendor_data: str | None = None,
        search: str | None = None,
        workflow_id: str | None = None,
        date_from: date | str | None = None,
        date_to: date | str | None = None,
        country: str | None = None,
        document_type: str | None = None,
        document_name: str | None = None,
        region: str | None = None,
        didit_internal_id: str | None = None,
        session_type: str | None = None,
        api_service: ApiService | str | None = None,
        screened_full_name: str | None = None,
        warning: str | None = None,
        status_initialized_as_in_review: bool | None = None,
        is_kyc_to_be_reviewed: bool | None = None,
        euuid: str | None = None,
        organization_name: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        session_kind: SessionKind | str | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        status: str | None = ...,
        vendor_data: str | None = ...,
        search: str | None = ...,
        workflow_id: str | None = ...,
        date_from: date | str | None = ...,
        date_to: date | str | None = ...,
        country: str | None = ...,
        document_type: str | None = ...,
        document_name: str | None = ...,
        region: str | None = ...,
        didit_internal_id: str | None = ...,
        session_type: str | None = ...,
        api_service: ApiService | str | None = ...,
        screened_full_name: str | None = ...,
        warning: str | None = ...,
        status_initialized_as_in_review: bool | None = ...,
        is_kyc_to_be_reviewed: bool | None = ...,
        euuid: str | None = ...,
        organization_name: str | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def session_kind(self) -> SessionKind | None:
        """Filter by type of subject: `user` (persons, the default), `business` (companies) or `all`."""
    @property
    def limit(self) -> int | None:
        """Maximum number of results per page. The default is 20 or 50, depending on the deployment; set it if the page
        size matters.
        """
    @property
    def offset(self) -> int | None:
        """Number of results to skip."""
    @property
    def status(self) -> str | None:
        """Filter by session status, such as `Approved` or `In Review,Declined`; comma-separated, case-sensitive."""
    @property
    def vendor_data(self) -> str | None:
        """Filter by your own identifier of the user; exact match."""
    @property
    def search(self) -> str | None:
        """Searches session IDs, session numbers, beginnings of e-mail addresses and other text."""
    @property
    def workflow_id(self) -> str | None:
        """Filter by workflow ID (UUID); comma-separated."""
    @property
    def date_from(self) -> date | None:
        """Earliest creation date (YYYY-MM-DD, UTC), inclusive."""
    @property
    def date_to(self) -> date | None:
        """Latest creation date (YYYY-MM-DD, UTC), inclusive."""
    @property
    def country(self) -> str | None:
        """Filter by country (ISO 3166-1 alpha-3 for persons); comma-separated."""
    @property
    def document_type(self) -> str | None:
        """Filter by document type code, such as `P,ID`; comma-separated."""
    @property
    def document_name(self) -> str | None:
        """Filter by the name on the document."""
    @property
    def region(self) -> str | None:
        """Filter by region."""
    @property
    def didit_internal_id(self) -> str | None:
        """Filter by the user ID assigned by Didit (UUID)."""
    @property
    def session_type(self) -> str | None:
        """Filter by session type: `API`, `HOSTED`, `MIGRATED` (comma-separated) or `ALL`."""
    @property
    def api_service(self) -> ApiService | None:
        """Filter by standalone verification API."""
    @property
    def screened_full_name(self) -> str | None:
        """Filter by the full name that was screened against watchlists."""
    @property
    def warning(self) -> str | None:
        """Filter by risk code of a warning; comma-separated."""
    @property
    def status_initialized_as_in_review(self) -> bool | None:
        """`true` to return only sessions that were sent to review automatically."""
    @property
    def is_kyc_to_be_reviewed(self) -> bool | None:
        """`true` to return only sessions with identity data waiting for review."""
    @property
    def euuid(self) -> str | None:
        """Filter by end user ID (UUID)."""
    @property
    def organization_name(self) -> str | None:
        """Filter by the name of the organization."""

class SessionPage(Page):
    """Page of sessions, newest first."""
    __match_args__ = (
        "count",
        "next",
        "previous",
        "results",
    )
    def __new__(
        cls,
        *,
        count: int | None = None,
        next: str | None = None,
        previous: str | None = None,
        results: Sequence[SessionSummary | Mapping[str, Any]] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        count: int | None = ...,
        next: str | None = ...,
        previous: str | None = ...,
        results: Sequence[SessionSummary | Mapping[str, Any]] = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def count(self) -> int | None:
        """Total number of results; capped for some lists, so read pages until `next` is absent."""
    @property
    def next(self) -> str | None:
        """URL of the next page; absent on the last page."""
    @property
    def previous(self) -> str | None:
        """URL of the previous page; absent on the first page."""
    @property
    def results(self) -> list[SessionSummary]:
        """Results of this page."""
    def __iter__(self) -> Iterator[SessionSummary]: ...

class AsyncSessionPage(AsyncPage):
    """Page of sessions, newest first."""
    __match_args__ = (
        "count",
        "next",
        "previous",
        "results",
    )
    def __new__(
        cls,
        *,
        count: int | None = None,
        next: str | None = None,
        previous: str | None = None,
        results: Sequence[SessionSummary | Mapping[str, Any]] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        count: int | None = ...,
        next: str | None = ...,
        previous: str | None = ...,
        results: Sequence[SessionSummary | Mapping[str, Any]] = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def count(self) -> int | None:
        """Total number of results; capped for some lists, so read pages until `next` is absent."""
    @property
    def next(self) -> str | None:
        """URL of the next page; absent on the last page."""
    @property
    def previous(self) -> str | None:
        """URL of the previous page; absent on the first page."""
    @property
    def results(self) -> list[SessionSummary]:
        """Results of this page."""
    def __aiter__(self) -> AsyncIterator[SessionSummary]: ...

class SessionSummary(Model):
    """Session in a list of sessions. The available fields depend on `session_kind`."""
    __match_args__ = (
        "session_id",
        "session_kind",
        "session_number",
        "session_url",
        "status",
        "vendor_data",
        "created_at",
        "country",
        "portrait_image",
        "document_type",
        "full_name",
        "didit_internal_id",
        "features",
        "phone_number",
        "email_address",
        "additional_details",
        "workflow_id",
        "workflow_type",
        "workflow_label",
        "company_name",
        "registration_number",
    )
    def __new__(
        cls,
        *,
        session_id: str | None = None,
        session_kind: SessionKind | str | None = None,
        session_number: int | None = None,
        session_url: str | None = None,
        status: SessionStatus | str | None = None,
        vendor_data: str | None = None,
        created_at: datetime | str | None = None,
        country: str | None = None,
        portrait_image: str | None = None,
        document_type: str | None = None,
        full_name: str | None = None,
        didit_internal_id: str | None = None,
        features: Sequence[FeatureProgress | Mapping[str, Any]] | None = None,
        phone_number: SessionPhoneNumber | Mapping[str, Any] | None = None,
        email_address: SessionEmailAddress | Mapping[str, Any] | None = None,
        additional_details: SessionSummaryDetails | Mapping[str, Any] | None = None,
        workflow_id: str | None = None,
        workflow_type: str | None = None,
        workflow_label: str | None = None,
        company_name: str | None = None,
        registration_number: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        session_id: str = ...,
        session_kind: SessionKind | str | None = ...,
        session_number: int | None = ...,
        session_url: str | None = ...,
        status: SessionStatus | str = ...,
        vendor_data: str | None = ...,
        created_at: datetime | str | None = ...,
        country: str | None = ...,
        portrait_image: str | None = ...,
        document_type: str | None = ...,
        full_name: str | None = ...,
        didit_internal_id: str | None = ...,
        features: Sequence[FeatureProgress | Mapping[str, Any]] | None = ...,
        phone_number: SessionPhoneNumber | Mapping[str, Any] | None = ...,
        email_address: SessionEmailAddress | Mapping[str, Any] | None = ...,
        additional_details: SessionSummaryDetails | Mapping[str, Any] | None = ...,
        workflow_id: str | None = ...,
        workflow_type: str | None = ...,
        workflow_label: str | None = ...,
        company_name: str | None = ...,
        registration_number: str | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def session_id(self) -> str:
        """Session ID (UUID)."""
    @property
    def session_kind(self) -> SessionKind | None:
        """Type of subject the session verifies: `user` (person) or `business` (company)."""
    @property
    def session_number(self) -> int | None:
        """Sequential session number within the application."""
    @property
    def session_url(self) -> str | None:
        """URL of the verification page to send the user to. Absent if the API key has no write permission for sessions."""
    @property
    def status(self) -> SessionStatus:
        """Session status."""
    @property
    def vendor_data(self) -> str | None:
        """Your own identifier of the user."""
    @property
    def created_at(self) -> datetime | None:
        """Creation time (RFC 3339)."""
    @property
    def country(self) -> str | None:
        """Country of the identity document (ISO 3166-1 alpha-3) or of the company registry."""
    @property
    def portrait_image(self) -> str | None:
        """Short-lived URL of the portrait image. Persons only."""
    @property
    def document_type(self) -> str | None:
        """Display name of the document type, such as `Passport` or `Identity Card`. Persons only."""
    @property
    def full_name(self) -> str | None:
        """Full name. Persons only."""
    @property
    def didit_internal_id(self) -> str | None:
        """User ID assigned by Didit (UUID). Persons only."""
    @property
    def features(self) -> list[FeatureProgress] | None:
        """Features (steps) of the session with their status. Persons only."""
    @property
    def phone_number(self) -> SessionPhoneNumber | None:
        """Phone number collected in the session. Persons only."""
    @property
    def email_address(self) -> SessionEmailAddress | None:
        """E-mail address collected in the session. Persons only."""
    @property
    def additional_details(self) -> SessionSummaryDetails | None:
        """Main results of the session, by feature. Persons only."""
    @property
    def workflow_id(self) -> str | None:
        """Workflow ID (UUID). Businesses only."""
    @property
    def workflow_type(self) -> str | None:
        """Type of the workflow. Businesses only."""
    @property
    def workflow_label(self) -> str | None:
        """Display name of the workflow. Businesses only."""
    @property
    def company_name(self) -> str | None:
        """Company name. Businesses only."""
    @property
    def registration_number(self) -> str | None:
        """Company registration number. Businesses only."""

class FeatureProgress(Model):
    """Feature (step) of a session with its status."""
    __match_args__ = (
        "feature",
        "status",
    )
    def __new__(
        cls,
        *,
        feature: SessionFeatureName | str | None = None,
        status: FeatureStatus | str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        feature: SessionFeatureName | str | None = ...,
        status: FeatureStatus | str | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def feature(self) -> SessionFeatureName | None:
        """Name of the feature."""
    @property
    def status(self) -> FeatureStatus | None:
        """Feature status."""

class SessionPhoneNumber(Model):
    """Phone number collected in a session."""
    __match_args__ = (
        "number",
        "is_verified",
    )
    def __new__(
        cls,
        *,
        number: str | None = None,
        is_verified: bool | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        number: str | None = ...,
        is_verified: bool | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def number(self) -> str | None:
        """Phone number (E.164)."""
    @property
    def is_verified(self) -> bool | None:
        """`true` if the phone number was verified."""

class SessionEmailAddress(Model):
    """E-mail address collected in a session."""
    __match_args__ = (
        "email",
        "is_verified",
    )
    def __new__(
        cls,
        *,
        email: str | None = None,
        is_verified: bool | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        email: str | None = ...,
        is_verified: bool | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def email(self) -> str | None:
        """E-mail address of the user."""
    @property
    def is_verified(self) -> bool | None:
        """`true` if the e-mail address was verified."""

class SessionSummaryDetails(Model):
    """Main results of a session, by feature."""
    __match_args__ = (
        "aml",
        "database_validation",
        "poa",
        "liveness",
        "face_match",
        "phone_verification",
        "email_verification",
    )
    def __new__(
        cls,
        *,
        aml: SummaryAml | Mapping[str, Any] | None = None,
        database_validation: SummaryDatabaseValidation | Mapping[str, Any] | None = None,
        poa: SummaryProofOfAddress | Mapping[str, Any] | None = None,
        liveness: SummaryLiveness | Mapping[str, Any] | None = None,
        face_match: SummaryFaceMatch | Mapping[str, Any] | None = None,
        phone_verification: SummaryPhone | Mapping[str, Any] | None = None,
        email_verification: SummaryEmail | Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        aml: SummaryAml | Mapping[str, Any] | None = ...,
        database_validation: SummaryDatabaseValidation | Mapping[str, Any] | None = ...,
        poa: SummaryProofOfAddress | Mapping[str, Any] | None = ...,
        liveness: SummaryLiveness | Mapping[str, Any] | None = ...,
        face_match: SummaryFaceMatch | Mapping[str, Any] | None = ...,
        phone_verification: SummaryPhone | Mapping[str, Any] | None = ...,
        email_verification: SummaryEmail | Mapping[str, Any] | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def aml(self) -> SummaryAml | None:
        """Summary of the AML screening against watchlists."""
    @property
    def database_validation(self) -> SummaryDatabaseValidation | None:
        """Summary of the validation against official databases."""
    @property
    def poa(self) -> SummaryProofOfAddress | None:
        """Summary of the proof of address verification."""
    @property
    def liveness(self) -> SummaryLiveness | None:
        """Summary of the liveness detection."""
    @property
    def face_match(self) -> SummaryFaceMatch | None:
        """Summary of the face comparison."""
    @property
    def phone_verification(self) -> SummaryPhone | None:
        """Summary of the phone number verification."""
    @property
    def email_verification(self) -> SummaryEmail | None:
        """Summary of the e-mail address verification."""

class SummaryAml(Model):
    """Summary of an anti-money-laundering (AML) screening against watchlists."""
    __match_args__ = (
        "total_hits",
        "entity_type",
        "is_adverse_media_fetched",
        "screened_data",
    )
    def __new__(
        cls,
        *,
        total_hits: int | None = None,
        entity_type: str | None = None,
        is_adverse_media_fetched: bool | None = None,
        screened_data: SummaryScreenedData | Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        total_hits: int | None = ...,
        entity_type: str | None = ...,
        is_adverse_media_fetched: bool | None = ...,
        screened_data: SummaryScreenedData | Mapping[str, Any] | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def total_hits(self) -> int | None:
        """Number of watchlist hits."""
    @property
    def entity_type(self) -> str | None:
        """Type of the screened entity: `person` or `company`."""
    @property
    def is_adverse_media_fetched(self) -> bool | None:
        """`true` if adverse media (news) was searched too."""
    @property
    def screened_data(self) -> SummaryScreenedData | None:
        """Data of the screened person or company."""

class SummaryScreenedData(Model):
    """Data that was screened against watchlists."""
    __match_args__ = (
        "nationality",
        "document_number",
        "date_of_birth",
    )
    def __new__(
        cls,
        *,
        nationality: str | None = None,
        document_number: str | None = None,
        date_of_birth: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        nationality: str | None = ...,
        document_number: str | None = ...,
        date_of_birth: str | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def nationality(self) -> str | None:
        """Nationality of the screened person."""
    @property
    def document_number(self) -> str | None:
        """Number of the identity document."""
    @property
    def date_of_birth(self) -> str | None:
        """Date of birth (YYYY-MM-DD)."""

class SummaryDatabaseValidation(Model):
    """Summary of a validation against official databases."""
    __match_args__ = (
        "validation_type",
        "match_type",
        "identification_number",
    )
    def __new__(
        cls,
        *,
        validation_type: str | None = None,
        match_type: str | None = None,
        identification_number: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        validation_type: str | None = ...,
        match_type: str | None = ...,
        identification_number: str | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def validation_type(self) -> str | None:
        """Validation type: the number of databases that had to match (`one_by_one` or `two_by_two`)."""
    @property
    def match_type(self) -> str | None:
        """Degree of the match (`full_match`, `partial_match` or `no_match`)."""
    @property
    def identification_number(self) -> str | None:
        """Identification number that was validated."""

class SummaryProofOfAddress(Model):
    """Summary of a proof of address verification."""
    __match_args__ = (
        "document_type",
        "issuer",
        "address",
        "name_on_document",
    )
    def __new__(
        cls,
        *,
        document_type: str | None = None,
        issuer: str | None = None,
        address: str | None = None,
        name_on_document: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        document_type: str | None = ...,
        issuer: str | None = ...,
        address: str | None = ...,
        name_on_document: str | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def document_type(self) -> str | None:
        """Type of the proof of address document."""
    @property
    def issuer(self) -> str | None:
        """Issuer of the document."""
    @property
    def address(self) -> str | None:
        """Postal address on the document."""
    @property
    def name_on_document(self) -> str | None:
        """Name of the person on the document."""

class SummaryLiveness(Model):
    """Summary of a liveness detection."""
    __match_args__ = (
        "method",
        "score",
    )
    def __new__(
        cls,
        *,
        method: str | None = None,
        score: float | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        method: str | None = ...,
        score: float | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def method(self) -> str | None:
        """Method of the liveness detection."""
    @property
    def score(self) -> float | None:
        """Confidence that the face is live, 0 to 100."""

class SummaryFaceMatch(Model):
    """Summary of a face comparison."""
    __match_args__ = (
        "score",
        "source_image",
        "target_image",
    )
    def __new__(
        cls,
        *,
        score: float | None = None,
        source_image: str | None = None,
        target_image: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        score: float | None = ...,
        source_image: str | None = ...,
        target_image: str | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def score(self) -> float | None:
        """Similarity of the two faces, 0 to 100."""
    @property
    def source_image(self) -> str | None:
        """Short-lived URL of the first image."""
    @property
    def target_image(self) -> str | None:
        """Short-lived URL of the second image."""

class SummaryPhone(Model):
    """Summary of a phone number verification."""
    __match_args__ = (
        "country_code",
        "is_temporary",
        "is_ported",
        "is_blocked",
    )
    def __new__(
        cls,
        *,
        country_code: str | None = None,
        is_temporary: bool | None = None,
        is_ported: bool | None = None,
        is_blocked: bool | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        country_code: str | None = ...,
        is_temporary: bool | None = ...,
        is_ported: bool | None = ...,
        is_blocked: bool | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def country_code(self) -> str | None:
        """Country of the phone number (ISO 3166-1 alpha-2)."""
    @property
    def is_temporary(self) -> bool | None:
        """`true` if the phone number is disposable."""
    @property
    def is_ported(self) -> bool | None:
        """`true` if the phone number was ported from another carrier."""
    @property
    def is_blocked(self) -> bool | None:
        """`true` if the phone number is on the blocklist."""

class SummaryEmail(Model):
    """Summary of an e-mail address verification."""
    __match_args__ = (
        "is_breached",
        "is_disposable",
        "is_undeliverable",
        "is_blocklisted",
    )
    def __new__(
        cls,
        *,
        is_breached: bool | None = None,
        is_disposable: bool | None = None,
        is_undeliverable: bool | None = None,
        is_blocklisted: bool | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        is_breached: bool | None = ...,
        is_disposable: bool | None = ...,
        is_undeliverable: bool | None = ...,
        is_blocklisted: bool | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def is_breached(self) -> bool | None:
        """`true` if the e-mail address was part of a known data breach."""
    @property
    def is_disposable(self) -> bool | None:
        """`true` if the e-mail address belongs to a disposable mail service."""
    @property
    def is_undeliverable(self) -> bool | None:
        """`true` if e-mail to the address cannot be delivered."""
    @property
    def is_blocklisted(self) -> bool | None:
        """`true` if the e-mail address is on the blocklist."""

class DeletedSession(Model):
    """Deleted session. All fields are absent if the platform responds without a body."""
    __match_args__ = (
        "session_id",
        "session_number",
        "face_retention_outcome",
        "biometric_template_uuid",
    )
    def __new__(
        cls,
        *,
        session_id: str | None = None,
        session_number: int | None = None,
        face_retention_outcome: FaceRetentionOutcome | str | None = None,
        biometric_template_uuid: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        session_id: str | None = ...,
        session_number: int | None = ...,
        face_retention_outcome: FaceRetentionOutcome | str | None = ...,
        biometric_template_uuid: str | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def session_id(self) -> str | None:
        """Session ID (UUID)."""
    @property
    def session_number(self) -> int | None:
        """Sequential session number within the application."""
    @property
    def face_retention_outcome(self) -> FaceRetentionOutcome | None:
        """Outcome for the face template of the session."""
    @property
    def biometric_template_uuid(self) -> str | None:
        """ID of the retained face template (UUID)."""

class DeleteSession(Model):
    """Parameters for deleting a session."""
    __match_args__ = (
        "retain_face_embeddings",
        "face_retention_days",
        "face_retention_deadline",
        "deletion_instruction",
        "instruction_id",
    )
    def __new__(
        cls,
        *,
        retain_face_embeddings: bool | None = None,
        face_retention_days: int | None = None,
        face_retention_deadline: datetime | str | None = None,
        deletion_instruction: DeletionInstruction | str | None = None,
        instruction_id: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        retain_face_embeddings: bool | None = ...,
        face_retention_days: int | None = ...,
        face_retention_deadline: datetime | str | None = ...,
        deletion_instruction: DeletionInstruction | str | None = ...,
        instruction_id: str | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def retain_face_embeddings(self) -> bool | None:
        """`true` to retain the face template with the user, so that the face is recognized in later sessions."""
    @property
    def face_retention_days(self) -> int | None:
        """Retention period of the face template in days, 1 to 3650."""
    @property
    def face_retention_deadline(self) -> datetime | None:
        """End of the retention of the face template (RFC 3339)."""
    @property
    def deletion_instruction(self) -> DeletionInstruction | None:
        """Reason for the deletion: `operational_session_delete` (the default of the platform) or `privacy_erasure`."""
    @property
    def instruction_id(self) -> str | None:
        """Your own reference of the deletion, at most 255 characters."""

class BatchDeleteSessions(Model):
    """Parameters for deleting several sessions, or all of them. Set `session_numbers` or `delete_all`."""
    __match_args__ = (
        "session_numbers",
        "delete_all",
        "retain_face_embeddings",
        "face_retention_days",
        "face_retention_deadline",
        "deletion_instruction",
        "instruction_id",
    )
    def __new__(
        cls,
        *,
        session_numbers: Sequence[int] | None = None,
        delete_all: bool | None = None,
        retain_face_embeddings: bool | None = None,
        face_retention_days: int | None = None,
        face_retention_deadline: datetime | str | None = None,
        deletion_instruction: DeletionInstruction | str | None = None,
        instruction_id: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        session_numbers: Sequence[int] | None = ...,
        delete_all: bool | None = ...,
        retain_face_embeddings: bool | None = ...,
        face_retention_days: int | None = ...,
        face_retention_deadline: datetime | str | None = ...,
        deletion_instruction: DeletionInstruction | str | None = ...,
        instruction_id: str | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def session_numbers(self) -> list[int] | None:
        """Session numbers within the application. Unknown numbers are ignored."""
    @property
    def delete_all(self) -> bool | None:
        """`true` to delete **all** sessions of the application. Default: `false`."""
    @property
    def retain_face_embeddings(self) -> bool | None:
        """`true` to retain the face templates with the users, so that the faces are recognized in later sessions."""
    @property
    def face_retention_days(self) -> int | None:
        """Retention period of the face templates in days, 1 to 3650."""
    @property
    def face_retention_deadline(self) -> datetime | None:
        """End of the retention of the face templates (RFC 3339)."""
    @property
    def deletion_instruction(self) -> DeletionInstruction | None:
        """Reason for the deletion: `operational_session_delete` (the default of the platform) or `privacy_erasure`."""
    @property
    def instruction_id(self) -> str | None:
        """Your own reference of the deletion, at most 255 characters."""

class DeletedSessions(Model):
    """Result of deleting several sessions. Empty if the platform responds without a body."""
    __match_args__ = (
        "results",
    )
    def __new__(
        cls,
        *,
        results: Sequence[DeletedSession | Mapping[str, Any]] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        results: Sequence[DeletedSession | Mapping[str, Any]] = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def results(self) -> list[DeletedSession]:
        """Sessions that were found, each with its outcome."""

class UpdateSessionStatus(Model):
    """Parameters for updating the status of a session."""
    __match_args__ = (
        "new_status",
        "comment",
        "send_email",
        "email_address",
        "email_language",
        "nodes_to_resubmit",
    )
    def __new__(
        cls,
        *,
        new_status: SessionStatus | str,
        comment: str | None = None,
        send_email: bool | None = None,
        email_address: str | None = None,
        email_language: str | None = None,
        nodes_to_resubmit: Sequence[ResubmitNode | Mapping[str, Any]] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        new_status: SessionStatus | str = ...,
        comment: str | None = ...,
        send_email: bool | None = ...,
        email_address: str | None = ...,
        email_language: str | None = ...,
        nodes_to_resubmit: Sequence[ResubmitNode | Mapping[str, Any]] | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def new_status(self) -> SessionStatus:
        """New session status: `Approved`, `Declined` or `Resubmitted`."""
    @property
    def comment(self) -> str | None:
        """Reason for the change."""
    @property
    def send_email(self) -> bool | None:
        """`true` to notify the user by e-mail; requires `email_address`. Default: `false`."""
    @property
    def email_address(self) -> str | None:
        """E-mail address the notification is sent to; required if `send_email` is `true`."""
    @property
    def email_language(self) -> str | None:
        """Language code of the notification. Default: `en`."""
    @property
    def nodes_to_resubmit(self) -> list[ResubmitNode] | None:
        """Steps to repeat; only valid with `new_status` `Resubmitted`. Default: every step that was not approved."""

class ResubmitNode(Model):
    """Workflow step (node) to repeat."""
    __match_args__ = (
        "node_id",
        "feature",
    )
    def __new__(
        cls,
        *,
        node_id: str,
        feature: ResubmitFeature | str,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        node_id: str = ...,
        feature: ResubmitFeature | str = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def node_id(self) -> str:
        """ID of the workflow step (node), such as `feature_ocr`; equals `node_id` in the decision."""
    @property
    def feature(self) -> ResubmitFeature:
        """Feature that the step verifies."""

class UpdatedSession(Model):
    """Session with an updated status. The response does not contain the new status; retrieve the session if you need it."""
    __match_args__ = (
        "session_id",
    )
    def __new__(
        cls,
        *,
        session_id: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        session_id: str = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def session_id(self) -> str:
        """Session ID (UUID)."""

class ShareSession(Model):
    """Parameters for sharing a session with a partner."""
    __match_args__ = (
        "for_application_id",
        "ttl_in_seconds",
    )
    def __new__(
        cls,
        *,
        for_application_id: str | None = None,
        ttl_in_seconds: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        for_application_id: str | None = ...,
        ttl_in_seconds: int | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def for_application_id(self) -> str | None:
        """Application ID of the partner (UUID). The platform responds with 400 if it is missing."""
    @property
    def ttl_in_seconds(self) -> int | None:
        """Lifetime of the share token in seconds, 60 to 86400. Default: 3600."""

class SharedSession(Model):
    """Shared session: the token that allows a partner to import it."""
    __match_args__ = (
        "share_token",
        "for_application_id",
        "session_kind",
    )
    def __new__(
        cls,
        *,
        share_token: str | None = None,
        for_application_id: str | None = None,
        session_kind: SessionKind | str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        share_token: str = ...,
        for_application_id: str | None = ...,
        session_kind: SessionKind | str | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def share_token(self) -> str:
        """Share token to pass on to the partner."""
    @property
    def for_application_id(self) -> str | None:
        """ID of the application the token is valid for (UUID)."""
    @property
    def session_kind(self) -> SessionKind | None:
        """Type of subject the session verifies: `user` (person) or `business` (company)."""

class ImportSharedSession(Model):
    """Parameters for importing a session shared by a partner."""
    __match_args__ = (
        "share_token",
        "trust_review",
        "workflow_id",
        "vendor_data",
    )
    def __new__(
        cls,
        *,
        share_token: str,
        trust_review: bool,
        workflow_id: str,
        vendor_data: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        share_token: str = ...,
        trust_review: bool = ...,
        workflow_id: str = ...,
        vendor_data: str | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def share_token(self) -> str:
        """Share token received from the partner."""
    @property
    def trust_review(self) -> bool:
        """`true` to keep the status set by the partner, `false` to set the imported session to `In Review`."""
    @property
    def workflow_id(self) -> str:
        """Workflow ID (UUID): your own workflow to assign the imported session to."""
    @property
    def vendor_data(self) -> str | None:
        """Your own identifier of the user."""

class ListReviews(Model):
    """Parameters for listing the review activity of a session."""
    __match_args__ = (
        "limit",
        "offset",
        "ordering",
    )
    def __new__(
        cls,
        *,
        limit: int | None = None,
        offset: int | None = None,
        ordering: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        limit: int | None = ...,
        offset: int | None = ...,
        ordering: str | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def limit(self) -> int | None:
        """Maximum number of results per page. Default: 50."""
    @property
    def offset(self) -> int | None:
        """Number of results to skip."""
    @property
    def ordering(self) -> str | None:
        """Sort order: `-created_at` (newest first, the default) or `created_at` (oldest first)."""

class ReviewPage(Page):
    """Page of review activity of a session, newest first."""
    __match_args__ = (
        "count",
        "next",
        "previous",
        "results",
    )
    def __new__(
        cls,
        *,
        count: int | None = None,
        next: str | None = None,
        previous: str | None = None,
        results: Sequence[ReviewItem | Mapping[str, Any]] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        count: int | None = ...,
        next: str | None = ...,
        previous: str | None = ...,
        results: Sequence[ReviewItem | Mapping[str, Any]] = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def count(self) -> int | None:
        """Total number of results; capped for some lists, so read pages until `next` is absent."""
    @property
    def next(self) -> str | None:
        """URL of the next page; absent on the last page."""
    @property
    def previous(self) -> str | None:
        """URL of the previous page; absent on the first page."""
    @property
    def results(self) -> list[ReviewItem]:
        """Results of this page."""
    def __iter__(self) -> Iterator[ReviewItem]: ...

class AsyncReviewPage(AsyncPage):
    """Page of review activity of a session, newest first."""
    __match_args__ = (
        "count",
        "next",
        "previous",
        "results",
    )
    def __new__(
        cls,
        *,
        count: int | None = None,
        next: str | None = None,
        previous: str | None = None,
        results: Sequence[ReviewItem | Mapping[str, Any]] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        count: int | None = ...,
        next: str | None = ...,
        previous: str | None = ...,
        results: Sequence[ReviewItem | Mapping[str, Any]] = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def count(self) -> int | None:
        """Total number of results; capped for some lists, so read pages until `next` is absent."""
    @property
    def next(self) -> str | None:
        """URL of the next page; absent on the last page."""
    @property
    def previous(self) -> str | None:
        """URL of the previous page; absent on the first page."""
    @property
    def results(self) -> list[ReviewItem]:
        """Results of this page."""
    def __aiter__(self) -> AsyncIterator[ReviewItem]: ...

class ReviewItem(Model):
    """Review activity of a session."""
    __match_args__ = (
        "uuid",
        "activity_type",
        "actor_display",
        "actor_email",
        "actor_type",
        "new_status",
        "previous_status",
        "comment",
        "mentioned_emails",
        "previous_value",
        "new_value",
        "changed_fields",
        "metadata",
        "created_at",
    )
    def __new__(
        cls,
        *,
        uuid: str | None = None,
        activity_type: ReviewActivity | str | None = None,
        actor_display: str | None = None,
        actor_email: str | None = None,
        actor_type: ActorType | str | None = None,
        new_status: SessionStatus | str | None = None,
        previous_status: SessionStatus | str | None = None,
        comment: str | None = None,
        mentioned_emails: Sequence[str] | None = None,
        previous_value: Mapping[str, Any] | None = None,
        new_value: Mapping[str, Any] | None = None,
        changed_fields: Sequence[str] | None = None,
        metadata: Mapping[str, Any] | None = None,
        created_at: datetime | str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        uuid: str = ...,
        activity_type: ReviewActivity | str | None = ...,
        actor_display: str | None = ...,
        actor_email: str | None = ...,
        actor_type: ActorType | str | None = ...,
        new_status: SessionStatus | str | None = ...,
        previous_status: SessionStatus | str | None = ...,
        comment: str | None = ...,
        mentioned_emails: Sequence[str] | None = ...,
        previous_value: Mapping[str, Any] | None = ...,
        new_value: Mapping[str, Any] | None = ...,
        changed_fields: Sequence[str] | None = ...,
        metadata: Mapping[str, Any] | None = ...,
        created_at: datetime | str | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def uuid(self) -> str:
        """Activity ID (a UUID; a number on older routes)."""
    @property
    def activity_type(self) -> ReviewActivity | None:
        """Type of the activity. Older routes use other names, such as `status_change`."""
    @property
    def actor_display(self) -> str | None:
        """Display name of the actor, as shown in the console."""
    @property
    def actor_email(self) -> str | None:
        """E-mail address of the actor."""
    @property
    def actor_type(self) -> ActorType | None:
        """Type of the actor."""
    @property
    def new_status(self) -> SessionStatus | None:
        """Session status after the activity."""
    @property
    def previous_status(self) -> SessionStatus | None:
        """Session status before the activity."""
    @property
    def comment(self) -> str | None:
        """Comment written by the actor."""
    @property
    def mentioned_emails(self) -> list[str] | None:
        """E-mail addresses of the console users mentioned in the comment."""
    @property
    def previous_value(self) -> dict[str, Any] | None:
        """Values of the changed fields before the activity."""
    @property
    def new_value(self) -> dict[str, Any] | None:
        """Values of the changed fields after the activity."""
    @property
    def changed_fields(self) -> list[str] | None:
        """Names of the changed fields."""
    @property
    def metadata(self) -> dict[str, Any] | None:
        """Further details of the activity."""
    @property
    def created_at(self) -> datetime | None:
        """Creation time (RFC 3339)."""

class CreateReview(Model):
    """Parameters for adding a review note to a session."""
    __match_args__ = (
        "new_status",
        "comment",
    )
    def __new__(
        cls,
        *,
        new_status: SessionStatus | str,
        comment: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        new_status: SessionStatus | str = ...,
        comment: str | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def new_status(self) -> SessionStatus:
        """Session status the note refers to: `Approved`, `Declined` or `In Review`. **The session status does not
        change**; use `update_status` to change it.
        """
    @property
    def comment(self) -> str | None:
        """Comment of the note."""

class AddToBlocklist(Model):
    """Parameters for adding data of a session to the blocklist. Set at least one of the flags to `true`."""
    __match_args__ = (
        "session_id",
        "blocklist_face",
        "blocklist_document",
        "blocklist_phone",
        "blocklist_email",
    )
    def __new__(
        cls,
        *,
        session_id: str,
        blocklist_face: bool | None = None,
        blocklist_document: bool | None = None,
        blocklist_phone: bool | None = None,
        blocklist_email: bool | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        session_id: str = ...,
        blocklist_face: bool | None = ...,
        blocklist_document: bool | None = ...,
        blocklist_phone: bool | None = ...,
        blocklist_email: bool | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def session_id(self) -> str:
        """Session ID (UUID); the data is taken from this session."""
    @property
    def blocklist_face(self) -> bool | None:
        """`true` to block the face."""
    @property
    def blocklist_document(self) -> bool | None:
        """`true` to block the identity document."""
    @property
    def blocklist_phone(self) -> bool | None:
        """`true` to block the phone number."""
    @property
    def blocklist_email(self) -> bool | None:
        """`true` to block the e-mail address."""

class RemoveFromBlocklist(Model):
    """Parameters for removing data of a session from the blocklist. Set at least one of the flags to `true`."""
    __match_args__ = (
        "session_id",
        "unblock_face",
        "unblock_document",
        "unblock_phone",
        "unblock_email",
    )
    def __new__(
        cls,
        *,
        session_id: str,
        unblock_face: bool | None = None,
        unblock_document: bool | None = None,
        unblock_phone: bool | None = None,
        unblock_email: bool | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        session_id: str = ...,
        unblock_face: bool | None = ...,
        unblock_document: bool | None = ...,
        unblock_phone: bool | None = ...,
        unblock_email: bool | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def session_id(self) -> str:
        """Session ID (UUID); the data was taken from this session."""
    @property
    def unblock_face(self) -> bool | None:
        """`true` to unblock the face."""
    @property
    def unblock_document(self) -> bool | None:
        """`true` to unblock the identity document."""
    @property
    def unblock_phone(self) -> bool | None:
        """`true` to unblock the phone number."""
    @property
    def unblock_email(self) -> bool | None:
        """`true` to unblock the e-mail address."""

class ListBlocklist(Model):
    """Parameters for listing blocklist entries."""
    __match_args__ = (
        "item_type",
        "limit",
        "offset",
    )
    def __new__(
        cls,
        *,
        item_type: BlocklistItemType | str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        item_type: BlocklistItemType | str | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def item_type(self) -> BlocklistItemType | None:
        """Filter by type of entry: `face`, `document`, `phone` or `email`. Default: all types."""
    @property
    def limit(self) -> int | None:
        """Maximum number of results per page."""
    @property
    def offset(self) -> int | None:
        """Number of results to skip."""

class BlocklistPage(Page):
    """Page of blocklist entries, newest first."""
    __match_args__ = (
        "count",
        "next",
        "previous",
        "results",
    )
    def __new__(
        cls,
        *,
        count: int | None = None,
        next: str | None = None,
        previous: str | None = None,
        results: Sequence[BlocklistItem | Mapping[str, Any]] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        count: int | None = ...,
        next: str | None = ...,
        previous: str | None = ...,
        results: Sequence[BlocklistItem | Mapping[str, Any]] = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def count(self) -> int | None:
        """Total number of results; capped for some lists, so read pages until `next` is absent."""
    @property
    def next(self) -> str | None:
        """URL of the next page; absent on the last page."""
    @property
    def previous(self) -> str | None:
        """URL of the previous page; absent on the first page."""
    @property
    def results(self) -> list[BlocklistItem]:
        """Results of this page."""
    def __iter__(self) -> Iterator[BlocklistItem]: ...

class AsyncBlocklistPage(AsyncPage):
    """Page of blocklist entries, newest first."""
    __match_args__ = (
        "count",
        "next",
        "previous",
        "results",
    )
    def __new__(
        cls,
        *,
        count: int | None = None,
        next: str | None = None,
        previous: str | None = None,
        results: Sequence[BlocklistItem | Mapping[str, Any]] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        count: int | None = ...,
        next: str | None = ...,
        previous: str | None = ...,
        results: Sequence[BlocklistItem | Mapping[str, Any]] = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def count(self) -> int | None:
        """Total number of results; capped for some lists, so read pages until `next` is absent."""
    @property
    def next(self) -> str | None:
        """URL of the next page; absent on the last page."""
    @property
    def previous(self) -> str | None:
        """URL of the previous page; absent on the first page."""
    @property
    def results(self) -> list[BlocklistItem]:
        """Results of this page."""
    def __aiter__(self) -> AsyncIterator[BlocklistItem]: ...

class BlocklistItem(Model):
    """Blocklist entry."""
    __match_args__ = (
        "type",
        "session_id",
        "session_number",
        "blocklisted_at",
        "face_image",
        "document_type",
        "document_number",
        "phone_number",
        "email",
    )
    def __new__(
        cls,
        *,
        type: BlocklistItemType | str | None = None,
        session_id: str | None = None,
        session_number: int | None = None,
        blocklisted_at: datetime | str | None = None,
        face_image: str | None = None,
        document_type: str | None = None,
        document_number: str | None = None,
        phone_number: str | None = None,
        email: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        type: BlocklistItemType | str = ...,
        session_id: str | None = ...,
        session_number: int | None = ...,
        blocklisted_at: datetime | str | None = ...,
        face_image: str | None = ...,
        document_type: str | None = ...,
        document_number: str | None = ...,
        phone_number: str | None = ...,
        email: str | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def type(self) -> BlocklistItemType:
        """Type of the entry: `face`, `document`, `phone` or `email`."""
    @property
    def session_id(self) -> str | None:
        """Session ID (UUID); the data was taken from this session."""
    @property
    def session_number(self) -> int | None:
        """Sequential session number within the application."""
    @property
    def blocklisted_at(self) -> datetime | None:
        """Time the entry was added (RFC 3339)."""
    @property
    def face_image(self) -> str | None:
        """Short-lived URL of the face image."""
    @property
    def document_type(self) -> str | None:
        """Type of the identity document."""
    @property
    def document_number(self) -> str | None:
        """Number of the identity document."""
    @property
    def phone_number(self) -> str | None:
        """Phone number (E.164)."""
    @property
    def email(self) -> str | None:
        """Blocked e-mail address."""

class ListQuestionnaires(Model):
    """Parameters for listing questionnaires."""
    __match_args__ = (
        "limit",
        "offset",
    )
    def __new__(
        cls,
        *,
        limit: int | None = None,
        offset: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        limit: int | None = ...,
        offset: int | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def limit(self) -> int | None:
        """Maximum number of results per page; 50 by default."""
    @property
    def offset(self) -> int | None:
        """Number of results to skip; 0 by default."""

class QuestionnairePage(Page):
    """One page of questionnaires."""
    __match_args__ = (
        "count",
        "next",
        "previous",
        "results",
    )
    def __new__(
        cls,
        *,
        count: int | None = None,
        next: str | None = None,
        previous: str | None = None,
        results: Sequence[Questionnaire | Mapping[str, Any]] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        count: int | None = ...,
        next: str | None = ...,
        previous: str | None = ...,
        results: Sequence[Questionnaire | Mapping[str, Any]] = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def count(self) -> int | None:
        """Total number of results; capped for some lists, so read pages until `next` is absent."""
    @property
    def next(self) -> str | None:
        """URL of the next page; absent on the last page."""
    @property
    def previous(self) -> str | None:
        """URL of the previous page; absent on the first page."""
    @property
    def results(self) -> list[Questionnaire]:
        """Results of this page."""
    def __iter__(self) -> Iterator[Questionnaire]: ...

class AsyncQuestionnairePage(AsyncPage):
    """One page of questionnaires."""
    __match_args__ = (
        "count",
        "next",
        "previous",
        "results",
    )
    def __new__(
        cls,
        *,
        count: int | None = None,
        next: str | None = None,
        previous: str | None = None,
        results: Sequence[Questionnaire | Mapping[str, Any]] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        count: int | None = ...,
        next: str | None = ...,
        previous: str | None = ...,
        results: Sequence[Questionnaire | Mapping[str, Any]] = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def count(self) -> int | None:
        """Total number of results; capped for some lists, so read pages until `next` is absent."""
    @property
    def next(self) -> str | None:
        """URL of the next page; absent on the last page."""
    @property
    def previous(self) -> str | None:
        """URL of the previous page; absent on the first page."""
    @property
    def results(self) -> list[Questionnaire]:
        """Results of this page."""
    def __aiter__(self) -> AsyncIterator[Questionnaire]: ...

class Questionnaire(Model):
    """A questionnaire. List results omit its elements."""
    __match_args__ = (
        "uuid",
        "title",
        "description",
        "languages",
        "default_language",
        "is_active",
        "is_simple_questionnaire",
        "question_types",
        "workflow_names",
        "graph",
        "sections",
        "questionnaire_group_id",
        "version",
        "status",
        "published_at",
        "is_editable",
        "created_at",
        "updated_at",
    )
    def __new__(
        cls,
        *,
        uuid: str | None = None,
        title: str | None = None,
        description: str | None = None,
        languages: Sequence[str] | None = None,
        default_language: str | None = None,
        is_active: bool | None = None,
        is_simple_questionnaire: bool | None = None,
        question_types: Sequence[str] | None = None,
        workflow_names: Sequence[str] | None = None,
        graph: Mapping[str, Any] | None = None,
        sections: Sequence[QuestionnaireSection | Mapping[str, Any]] | None = None,
        questionnaire_group_id: str | None = None,
        version: int | None = None,
        status: PublicationStatus | str | None = None,
        published_at: datetime | str | None = None,
        is_editable: bool | None = None,
        created_at: datetime | str | None = None,
        updated_at: datetime | str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        uuid: str = ...,
        title: str | None = ...,
        description: str | None = ...,
        languages: Sequence[str] | None = ...,
        default_language: str | None = ...,
        is_active: bool | None = ...,
        is_simple_questionnaire: bool | None = ...,
        question_types: Sequence[str] | None = ...,
        workflow_names: Sequence[str] | None = ...,
        graph: Mapping[str, Any] | None = ...,
        sections: Sequence[QuestionnaireSection | Mapping[str, Any]] | None = ...,
        questionnaire_group_id: str | None = ...,
        version: int | None = ...,
        status: PublicationStatus | str | None = ...,
        published_at: datetime | str | None = ...,
        is_editable: bool | None = ...,
        created_at: datetime | str | None = ...,
        updated_at: datetime | str | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def uuid(self) -> str:
        """Version ID (UUID): identifies this version of the questionnaire."""
    @property
    def title(self) -> str | None:
        """Questionnaire title."""
    @property
    def description(self) -> str | None:
        """Introduction shown to users before the questions."""
    @property
    def languages(self) -> list[str] | None:
        """Language codes of the questionnaire."""
    @property
    def default_language(self) -> str | None:
        """Language code used for users whose own language is not available."""
    @property
    def is_active(self) -> bool | None:
        """`true` if the questionnaire can be used."""
    @property
    def is_simple_questionnaire(self) -> bool | None:
        """`true` if the questionnaire is a plain list of elements; `false` if it branches."""
    @property
    def question_types(self) -> list[str] | None:
        """Types of the elements. Present in list results only."""
    @property
    def workflow_names(self) -> list[str] | None:
        """Names of the workflows that use the questionnaire. Present in list results only."""
    @property
    def graph(self) -> dict[str, Any] | None:
        """Graph of the elements and the order in which they follow each other."""
    @property
    def sections(self) -> list[QuestionnaireSection] | None:
        """Sections with the elements as shown to users."""
    @property
    def questionnaire_group_id(self) -> str | None:
        """Group ID (UUID) shared by all versions of the questionnaire."""
    @property
    def version(self) -> int | None:
        """Version number of the questionnaire."""
    @property
    def status(self) -> PublicationStatus | None:
        """Publication status: `draft` or `published`."""
    @property
    def published_at(self) -> datetime | None:
        """Publication time (RFC 3339)."""
    @property
    def is_editable(self) -> bool | None:
        """`true` if the questionnaire can be changed."""
    @property
    def created_at(self) -> datetime | None:
        """Creation time (RFC 3339)."""
    @property
    def updated_at(self) -> datetime | None:
        """Time of the last change (RFC 3339)."""

class CreateQuestionnaire(Model):
    """Parameters for creating a questionnaire."""
    __match_args__ = (
        "title",
        "description",
        "languages",
        "default_language",
        "is_active",
        "status",
        "form_elements",
    )
    def __new__(
        cls,
        *,
        title: str,
        description: str | None = None,
        languages: Sequence[str] | None = None,
        default_language: str | None = None,
        is_active: bool | None = None,
        status: PublicationStatus | str | None = None,
        form_elements: Sequence[QuestionnaireElement | Mapping[str, Any]],
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        title: str = ...,
        description: str | None = ...,
        languages: Sequence[str] | None = ...,
        default_language: str | None = ...,
        is_active: bool | None = ...,
        status: PublicationStatus | str | None = ...,
        form_elements: Sequence[QuestionnaireElement | Mapping[str, Any]] = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def title(self) -> str:
        """Questionnaire title."""
    @property
    def description(self) -> str | None:
        """Introduction shown to users before the questions."""
    @property
    def languages(self) -> list[str] | None:
        """Language codes of the questionnaire, including `en`. Required by the platform; when unset, the languages of all
        labels and other translations plus `default_language` are sent. An empty list sends none.
        """
    @property
    def default_language(self) -> str | None:
        """Language code used for users whose own language is not available."""
    @property
    def is_active(self) -> bool | None:
        """`true` if the questionnaire can be used; `true` by default."""
    @property
    def status(self) -> PublicationStatus | None:
        """Publication status: `draft` or `published`."""
    @property
    def form_elements(self) -> list[QuestionnaireElement]:
        """Questionnaire elements, in order; at least one."""

class QuestionnaireElement(Model):
    """An element of a questionnaire."""
    __match_args__ = (
        "id",
        "element_type",
        "label",
        "description",
        "placeholder",
        "is_required",
        "options",
        "max_files",
        "validation",
    )
    def __new__(
        cls,
        *,
        id: str | None = None,
        element_type: QuestionnaireElementType | str,
        label: Mapping[str, str],
        description: Mapping[str, str] | None = None,
        placeholder: Mapping[str, str] | None = None,
        is_required: bool | None = None,
        options: Sequence[QuestionnaireOption | Mapping[str, Any]] | None = None,
        max_files: int | None = None,
        validation: ElementValidation | Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        id: str | None = ...,
        element_type: QuestionnaireElementType | str = ...,
        label: Mapping[str, str] = ...,
        description: Mapping[str, str] | None = ...,
        placeholder: Mapping[str, str] | None = ...,
        is_required: bool | None = ...,
        options: Sequence[QuestionnaireOption | Mapping[str, Any]] | None = ...,
        max_files: int | None = ...,
        validation: ElementValidation | Mapping[str, Any] | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def id(self) -> str | None:
        """Your own identifier of the element, unique in the questionnaire; generated by the platform when unset."""
    @property
    def element_type(self) -> QuestionnaireElementType:
        """Element type, such as `short_text` or `multiple_choice`."""
    @property
    def label(self) -> dict[str, str]:
        """Question or heading shown to the user, by language code."""
    @property
    def description(self) -> dict[str, str] | None:
        """Explanation of the question, by language code."""
    @property
    def placeholder(self) -> dict[str, str] | None:
        """Placeholder shown in the empty field, by language code."""
    @property
    def is_required(self) -> bool | None:
        """`true` if an answer is required; `false` by default."""
    @property
    def options(self) -> list[QuestionnaireOption] | None:
        """Options to choose from; for `dropdown`, `single_choice`, `multiple_choice` and `checkbox`."""
    @property
    def max_files(self) -> int | None:
        """Maximum number of files the user can upload, 1 to 5; for `file_upload` and `image`."""
    @property
    def validation(self) -> ElementValidation | None:
        """Rules that the answer must satisfy."""

class QuestionnaireOption(Model):
    """An option of a questionnaire element."""
    __match_args__ = (
        "value",
        "label",
    )
    def __new__(
        cls,
        *,
        value: str | None = None,
        label: Mapping[str, str],
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        value: str | None = ...,
        label: Mapping[str, str] = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def value(self) -> str | None:
        """Value of the answer when this option is chosen; generated by the platform when unset."""
    @property
    def label(self) -> dict[str, str]:
        """Label shown to the user, by language code."""

class ElementValidation(Model):
    """Rules that an answer must satisfy."""
    __match_args__ = (
        "pattern",
        "min_length",
        "max_length",
        "min",
        "max",
        "error_message",
    )
    def __new__(
        cls,
        *,
        pattern: str | None = None,
        min_length: int | None = None,
        max_length: int | None = None,
        min: float | None = None,
        max: float | None = None,
        error_message: Mapping[str, str] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        pattern: str | None = ...,
        min_length: int | None = ...,
        max_length: int | None = ...,
        min: float | None = ...,
        max: float | None = ...,
        error_message: Mapping[str, str] | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def pattern(self) -> str | None:
        """Regular expression the entire answer must match, without anchors."""
    @property
    def min_length(self) -> int | None:
        """Minimum length of the answer in characters, 0 or more."""
    @property
    def max_length(self) -> int | None:
        """Maximum length of the answer in characters, 0 or more."""
    @property
    def min(self) -> float | None:
        """Minimum value of a numeric answer."""
    @property
    def max(self) -> float | None:
        """Maximum value of a numeric answer."""
    @property
    def error_message(self) -> dict[str, str] | None:
        """Message shown to the user when the answer is invalid, by language code."""

class UpdateQuestionnaire(Model):
    """Parameters for updating a questionnaire. Unset fields stay unchanged."""
    __match_args__ = (
        "title",
        "description",
        "languages",
        "default_language",
        "is_active",
        "status",
        "form_elements",
    )
    def __new__(
        cls,
        *,
        title: str | None = None,
        description: str | None = ...,
        languages: Sequence[str] | None = None,
        default_language: str | None = None,
        is_active: bool | None = None,
        status: PublicationStatus | str | None = None,
        form_elements: Sequence[QuestionnaireElement | Mapping[str, Any]] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        title: str | None = ...,
        description: str | None = ...,
        languages: Sequence[str] | None = ...,
        default_language: str | None = ...,
        is_active: bool | None = ...,
        status: PublicationStatus | str | None = ...,
        form_elements: Sequence[QuestionnaireElement | Mapping[str, Any]] | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def title(self) -> str | None:
        """Questionnaire title."""
    @property
    def description(self) -> str | None:
        """Introduction shown to users before the questions."""
    @property
    def languages(self) -> list[str] | None:
        """Language codes of the questionnaire, including `en`."""
    @property
    def default_language(self) -> str | None:
        """Language code used for users whose own language is not available."""
    @property
    def is_active(self) -> bool | None:
        """`true` if the questionnaire can be used."""
    @property
    def status(self) -> PublicationStatus | None:
        """Publication status. `published` on a published version creates a new version with a new identifier."""
    @property
    def form_elements(self) -> list[QuestionnaireElement] | None:
        """All questionnaire elements, in order; they replace the existing elements. At least one."""

class ListUsers(Model):
    """Parameters for listing users."""
    __match_args__ = (
        "status",
        "search",
        "country",
        "limit",
        "offset",
    )
    def __new__(
        cls,
        *,
        status: UserStatus | str | None = None,
        search: str | None = None,
        country: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        status: UserStatus | str | None = ...,
        search: str | None = ...,
        country: str | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def status(self) -> UserStatus | None:
        """Filter by user status; some deployments ignore filters."""
    @property
    def search(self) -> str | None:
        """Searches names and identifiers that contain this string."""
    @property
    def country(self) -> str | None:
        """Filter by country of the documents (ISO 3166-1 alpha-3)."""
    @property
    def limit(self) -> int | None:
        """Maximum number of results per page, at most 200. Default: 50."""
    @property
    def offset(self) -> int | None:
        """Number of results to skip."""

class UserPage(Page):
    """Page of users of the application."""
    __match_args__ = (
        "count",
        "next",
        "previous",
        "results",
    )
    def __new__(
        cls,
        *,
        count: int | None = None,
        next: str | None = None,
        previous: str | None = None,
        results: Sequence[UserSummary | Mapping[str, Any]] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        count: int | None = ...,
        next: str | None = ...,
        previous: str | None = ...,
        results: Sequence[UserSummary | Mapping[str, Any]] = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def count(self) -> int | None:
        """Total number of results; capped for some lists, so read pages until `next` is absent."""
    @property
    def next(self) -> str | None:
        """URL of the next page; absent on the last page."""
    @property
    def previous(self) -> str | None:
        """URL of the previous page; absent on the first page."""
    @property
    def results(self) -> list[UserSummary]:
        """Results of this page."""
    def __iter__(self) -> Iterator[UserSummary]: ...

class AsyncUserPage(AsyncPage):
    """Page of users of the application."""
    __match_args__ = (
        "count",
        "next",
        "previous",
        "results",
    )
    def __new__(
        cls,
        *,
        count: int | None = None,
        next: str | None = None,
        previous: str | None = None,
        results: Sequence[UserSummary | Mapping[str, Any]] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        count: int | None = ...,
        next: str | None = ...,
        previous: str | None = ...,
        results: Sequence[UserSummary | Mapping[str, Any]] = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def count(self) -> int | None:
        """Total number of results; capped for some lists, so read pages until `next` is absent."""
    @property
    def next(self) -> str | None:
        """URL of the next page; absent on the last page."""
    @property
    def previous(self) -> str | None:
        """URL of the previous page; absent on the first page."""
    @property
    def results(self) -> list[UserSummary]:
        """Results of this page."""
    def __aiter__(self) -> AsyncIterator[UserSummary]: ...

class UserSummary(Model):
    """User in a list of users."""
    __match_args__ = (
        "didit_internal_id",
        "vendor_data",
        "display_name",
        "full_name",
        "date_of_birth",
        "effective_name",
        "status",
        "portrait_image_url",
        "session_count",
        "approved_count",
        "declined_count",
        "in_review_count",
        "issuing_states",
        "approved_emails",
        "approved_phones",
        "features",
        "features_list",
        "last_session_at",
        "first_session_at",
        "last_activity_at",
        "tags",
        "created_at",
    )
    def __new__(
        cls,
        *,
        didit_internal_id: str | None = None,
        vendor_data: str | None = None,
        display_name: str | None = None,
        full_name: str | None = None,
        date_of_birth: date | str | None = None,
        effective_name: str | None = None,
        status: UserStatus | str | None = None,
        portrait_image_url: str | None = None,
        session_count: int | None = None,
        approved_count: int | None = None,
        declined_count: int | None = None,
        in_review_count: int | None = None,
        issuing_states: Sequence[str] | None = None,
        approved_emails: Sequence[str] | None = None,
        approved_phones: Sequence[str] | None = None,
        features: Mapping[str, Any] | None = None,
        features_list: Sequence[FeatureProgress | Mapping[str, Any]] | None = None,
        last_session_at: datetime | str | None = None,
        first_session_at: datetime | str | None = None,
        last_activity_at: datetime | str | None = None,
        tags: Sequence[Tag | Mapping[str, Any]] | None = None,
        created_at: datetime | str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        didit_internal_id: str = ...,
        vendor_data: str | None = ...,
        display_name: str | None = ...,
        full_name: str | None = ...,
        date_of_birth: date | str | None = ...,
        effective_name: str | None = ...,
        status: UserStatus | str = ...,
        portrait_image_url: str | None = ...,
        session_count: int | None = ...,
        approved_count: int | None = ...,
        declined_count: int | None = ...,
        in_review_count: int | None = ...,
        issuing_states: Sequence[str] | None = ...,
        approved_emails: Sequence[str] | None = ...,
        approved_phones: Sequence[str] | None = ...,
        features: Mapping[str, Any] | None = ...,
        features_list: Sequence[FeatureProgress | Mapping[str, Any]] | None = ...,
        last_session_at: datetime | str | None = ...,
        first_session_at: datetime | str | None = ...,
        last_activity_at: datetime | str | None = ...,
        tags: Sequence[Tag | Mapping[str, Any]] | None = ...,
        created_at: datetime | str | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def didit_internal_id(self) -> str:
        """User ID assigned by Didit (UUID)."""
    @property
    def vendor_data(self) -> str | None:
        """Your own identifier of the user."""
    @property
    def display_name(self) -> str | None:
        """Custom display name of the user, set by you."""
    @property
    def full_name(self) -> str | None:
        """Full name, taken from the documents or set by you."""
    @property
    def date_of_birth(self) -> date | None:
        """Date of birth (YYYY-MM-DD)."""
    @property
    def effective_name(self) -> str | None:
        """Name displayed by the platform: `display_name` if set, otherwise `full_name`."""
    @property
    def status(self) -> UserStatus:
        """User status: `ACTIVE`, `FLAGGED` or `BLOCKED`, or a value of the older set."""
    @property
    def portrait_image_url(self) -> str | None:
        """Short-lived URL of the portrait image. Absent if the API key has no access to media."""
    @property
    def session_count(self) -> int | None:
        """Number of sessions of the user."""
    @property
    def approved_count(self) -> int | None:
        """Number of approved sessions."""
    @property
    def declined_count(self) -> int | None:
        """Number of declined sessions."""
    @property
    def in_review_count(self) -> int | None:
        """Number of sessions in review."""
    @property
    def issuing_states(self) -> list[str] | None:
        """Issuing countries of the documents (ISO 3166-1 alpha-3)."""
    @property
    def approved_emails(self) -> list[str] | None:
        """Verified e-mail addresses."""
    @property
    def approved_phones(self) -> list[str] | None:
        """Verified phone numbers (E.164)."""
    @property
    def features(self) -> dict[str, Any] | None:
        """Latest status of each feature, as an object keyed by feature."""
    @property
    def features_list(self) -> list[FeatureProgress] | None:
        """Latest status of each feature, as a list."""
    @property
    def last_session_at(self) -> datetime | None:
        """Creation time of the latest session (RFC 3339)."""
    @property
    def first_session_at(self) -> datetime | None:
        """Creation time of the first session (RFC 3339)."""
    @property
    def last_activity_at(self) -> datetime | None:
        """Time of the last activity (RFC 3339)."""
    @property
    def tags(self) -> list[Tag] | None:
        """Tags of the user."""
    @property
    def created_at(self) -> datetime | None:
        """Creation time (RFC 3339)."""

class Tag(Model):
    """Tag that can be attached to users."""
    __match_args__ = (
        "uuid",
        "name",
        "color",
        "description",
        "source",
        "created_at",
        "updated_at",
    )
    def __new__(
        cls,
        *,
        uuid: str | None = None,
        name: str | None = None,
        color: str | None = None,
        description: str | None = None,
        source: TagSource | str | None = None,
        created_at: datetime | str | None = None,
        updated_at: datetime | str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        uuid: str = ...,
        name: str | None = ...,
        color: str | None = ...,
        description: str | None = ...,
        source: TagSource | str | None = ...,
        created_at: datetime | str | None = ...,
        updated_at: datetime | str | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def uuid(self) -> str:
        """Tag ID (UUID)."""
    @property
    def name(self) -> str | None:
        """Name of the tag."""
    @property
    def color(self) -> str | None:
        """Color of the tag."""
    @property
    def description(self) -> str | None:
        """Description of the tag."""
    @property
    def source(self) -> TagSource | None:
        """Source of the tag: `didit` (the platform) or `custom` (your organization)."""
    @property
    def created_at(self) -> datetime | None:
        """Creation time (RFC 3339)."""
    @property
    def updated_at(self) -> datetime | None:
        """Time of the last update (RFC 3339)."""

class User(Model):
    """User with all details."""
    __match_args__ = (
        "didit_internal_id",
        "vendor_data",
        "display_name",
        "full_name",
        "date_of_birth",
        "effective_name",
        "status",
        "portrait_image_url",
        "session_count",
        "approved_count",
        "declined_count",
        "in_review_count",
        "issuing_states",
        "approved_emails",
        "approved_phones",
        "features",
        "features_list",
        "last_session_at",
        "first_session_at",
        "last_activity_at",
        "metadata",
        "tags",
        "comments",
        "created_at",
        "updated_at",
    )
    def __new__(
        cls,
        *,
        didit_internal_id: str | None = None,
        vendor_data: str | None = None,
        display_name: str | None = None,
        full_name: str | None = None,
        date_of_birth: date | str | None = None,
        effective_name: str | None = None,
        status: UserStatus | str | None = None,
        portrait_image_url: str | None = None,
        session_count: int | None = None,
        approved_count: int | None = None,
        declined_count: int | None = None,
        in_review_count: int | None = None,
        issuing_states: Sequence[str] | None = None,
        approved_emails: Sequence[str] | None = None,
        approved_phones: Sequence[str] | None = None,
        features: Mapping[str, Any] | None = None,
        features_list: Sequence[FeatureProgress | Mapping[str, Any]] | None = None,
        last_session_at: datetime | str | None = None,
        first_session_at: datetime | str | None = None,
        last_activity_at: datetime | str | None = None,
        metadata: Mapping[str, Any] | None = None,
        tags: Sequence[UserTag | Mapping[str, Any]] | None = None,
        comments: Sequence[UserComment | Mapping[str, Any]] | None = None,
        created_at: datetime | str | None = None,
        updated_at: datetime | str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        didit_internal_id: str = ...,
        vendor_data: str | None = ...,
        display_name: str | None = ...,
        full_name: str | None = ...,
        date_of_birth: date | str | None = ...,
        effective_name: str | None = ...,
        status: UserStatus | str = ...,
        portrait_image_url: str | None = ...,
        session_count: int | None = ...,
        approved_count: int | None = ...,
        declined_count: int | None = ...,
        in_review_count: int | None = ...,
        issuing_states: Sequence[str] | None = ...,
        approved_emails: Sequence[str] | None = ...,
        approved_phones: Sequence[str] | None = ...,
        features: Mapping[str, Any] | None = ...,
        features_list: Sequence[FeatureProgress | Mapping[str, Any]] | None = ...,
        last_session_at: datetime | str | None = ...,
        first_session_at: datetime | str | None = ...,
        last_activity_at: datetime | str | None = ...,
        metadata: Mapping[str, Any] | None = ...,
        tags: Sequence[UserTag | Mapping[str, Any]] | None = ...,
        comments: Sequence[UserComment | Mapping[str, Any]] | None = ...,
        created_at: datetime | str | None = ...,
        updated_at: datetime | str | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def didit_internal_id(self) -> str:
        """User ID assigned by Didit (UUID)."""
    @property
    def vendor_data(self) -> str | None:
        """Your own identifier of the user."""
    @property
    def display_name(self) -> str | None:
        """Custom display name of the user, set by you."""
    @property
    def full_name(self) -> str | None:
        """Full name, taken from the documents or set by you."""
    @property
    def date_of_birth(self) -> date | None:
        """Date of birth (YYYY-MM-DD)."""
    @property
    def effective_name(self) -> str | None:
        """Name displayed by the platform: `display_name` if set, otherwise `full_name`."""
    @property
    def status(self) -> UserStatus:
        """User status: `ACTIVE`, `FLAGGED` or `BLOCKED`, or a value of the older set."""
    @property
    def portrait_image_url(self) -> str | None:
        """Short-lived URL of the portrait image. Absent if the API key has no access to media."""
    @property
    def session_count(self) -> int | None:
        """Number of sessions of the user."""
    @property
    def approved_count(self) -> int | None:
        """Number of approved sessions."""
    @property
    def declined_count(self) -> int | None:
        """Number of declined sessions."""
    @property
    def in_review_count(self) -> int | None:
        """Number of sessions in review."""
    @property
    def issuing_states(self) -> list[str] | None:
        """Issuing countries of the documents (ISO 3166-1 alpha-3)."""
    @property
    def approved_emails(self) -> list[str] | None:
        """Verified e-mail addresses."""
    @property
    def approved_phones(self) -> list[str] | None:
        """Verified phone numbers (E.164)."""
    @property
    def features(self) -> dict[str, Any] | None:
        """Latest status of each feature, as an object keyed by feature."""
    @property
    def features_list(self) -> list[FeatureProgress] | None:
        """Latest status of each feature, as a list."""
    @property
    def last_session_at(self) -> datetime | None:
        """Creation time of the latest session (RFC 3339)."""
    @property
    def first_session_at(self) -> datetime | None:
        """Creation time of the first session (RFC 3339)."""
    @property
    def last_activity_at(self) -> datetime | None:
        """Time of the last activity (RFC 3339)."""
    @property
    def metadata(self) -> dict[str, Any] | None:
        """Custom data stored with the user."""
    @property
    def tags(self) -> list[UserTag] | None:
        """Tags of the user, each with the person who added it."""
    @property
    def comments(self) -> list[UserComment] | None:
        """Comments on the user and history of changes."""
    @property
    def created_at(self) -> datetime | None:
        """Creation time (RFC 3339)."""
    @property
    def updated_at(self) -> datetime | None:
        """Time of the last update (RFC 3339)."""

class UserTag(Model):
    """Tag attached to a user. If the platform sends only the tag itself, `name` and `color` contain its name and color."""
    __match_args__ = (
        "uuid",
        "tag",
        "name",
        "color",
        "added_by_email",
        "added_by_name",
        "created_at",
    )
    def __new__(
        cls,
        *,
        uuid: str | None = None,
        tag: Tag | Mapping[str, Any] | None = None,
        name: str | None = None,
        color: str | None = None,
        added_by_email: str | None = None,
        added_by_name: str | None = None,
        created_at: datetime | str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        uuid: str = ...,
        tag: Tag | Mapping[str, Any] | None = ...,
        name: str | None = ...,
        color: str | None = ...,
        added_by_email: str | None = ...,
        added_by_name: str | None = ...,
        created_at: datetime | str | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def uuid(self) -> str:
        """ID of the attachment of the tag to the user, or of the tag itself (UUID)."""
    @property
    def tag(self) -> Tag | None:
        """The attached tag."""
    @property
    def name(self) -> str | None:
        """Name of the tag."""
    @property
    def color(self) -> str | None:
        """Color of the tag."""
    @property
    def added_by_email(self) -> str | None:
        """E-mail address of the person who added the tag."""
    @property
    def added_by_name(self) -> str | None:
        """Name of the person who added the tag."""
    @property
    def created_at(self) -> datetime | None:
        """Time the tag was added (RFC 3339)."""

class UserComment(Model):
    """Comment or change in the history of a user."""
    __match_args__ = (
        "uuid",
        "comment_type",
        "comment",
        "actor_email",
        "actor_name",
        "previous_status",
        "new_status",
        "previous_value",
        "new_value",
        "changed_fields",
        "metadata",
        "mentioned_emails",
        "created_at",
    )
    def __new__(
        cls,
        *,
        uuid: str | None = None,
        comment_type: UserCommentType | str | None = None,
        comment: str | None = None,
        actor_email: str | None = None,
        actor_name: str | None = None,
        previous_status: UserStatus | str | None = None,
        new_status: UserStatus | str | None = None,
        previous_value: Mapping[str, Any] | None = None,
        new_value: Mapping[str, Any] | None = None,
        changed_fields: Sequence[str] | None = None,
        metadata: Mapping[str, Any] | None = None,
        mentioned_emails: Sequence[str] | None = None,
        created_at: datetime | str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        uuid: str = ...,
        comment_type: UserCommentType | str | None = ...,
        comment: str | None = ...,
        actor_email: str | None = ...,
        actor_name: str | None = ...,
        previous_status: UserStatus | str | None = ...,
        new_status: UserStatus | str | None = ...,
        previous_value: Mapping[str, Any] | None = ...,
        new_value: Mapping[str, Any] | None = ...,
        changed_fields: Sequence[str] | None = ...,
        metadata: Mapping[str, Any] | None = ...,
        mentioned_emails: Sequence[str] | None = ...,
        created_at: datetime | str | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def uuid(self) -> str:
        """Comment ID (UUID)."""
    @property
    def comment_type(self) -> UserCommentType | None:
        """Type of the comment or change."""
    @property
    def comment(self) -> str | None:
        """Comment written by the actor."""
    @property
    def actor_email(self) -> str | None:
        """E-mail address of the actor."""
    @property
    def actor_name(self) -> str | None:
        """Name of the actor."""
    @property
    def previous_status(self) -> UserStatus | None:
        """User status before the change."""
    @property
    def new_status(self) -> UserStatus | None:
        """User status after the change."""
    @property
    def previous_value(self) -> dict[str, Any] | None:
        """Values of the changed fields before the change."""
    @property
    def new_value(self) -> dict[str, Any] | None:
        """Values of the changed fields after the change."""
    @property
    def changed_fields(self) -> list[str] | None:
        """Names of the changed fields."""
    @property
    def metadata(self) -> dict[str, Any] | None:
        """Further details of the change."""
    @property
    def mentioned_emails(self) -> list[str] | None:
        """E-mail addresses of the persons mentioned in the comment."""
    @property
    def created_at(self) -> datetime | None:
        """Creation time (RFC 3339)."""

class UpdateUser(Model):
    """Parameters for updating a user. Fields that are not set keep their values; lists and `metadata` replace the stored
    ones.
    """
    __match_args__ = (
        "full_name",
        "display_name",
        "date_of_birth",
        "status",
        "metadata",
        "approved_emails",
        "approved_phones",
        "issuing_states",
    )
    def __new__(
        cls,
        *,
        full_name: str | None = ...,
        display_name: str | None = ...,
        date_of_birth: date | str | None = ...,
        status: UserStatus | str | None = None,
        metadata: Mapping[str, Any] | None = ...,
        approved_emails: Sequence[str] | None = None,
        approved_phones: Sequence[str] | None = None,
        issuing_states: Sequence[str] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        full_name: str | None = ...,
        display_name: str | None = ...,
        date_of_birth: date | str | None = ...,
        status: UserStatus | str | None = ...,
        metadata: Mapping[str, Any] | None = ...,
        approved_emails: Sequence[str] | None = ...,
        approved_phones: Sequence[str] | None = ...,
        issuing_states: Sequence[str] | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def full_name(self) -> str | None:
        """Full name, at most 512 characters."""
    @property
    def display_name(self) -> str | None:
        """Custom display name of the user."""
    @property
    def date_of_birth(self) -> date | None:
        """Date of birth (YYYY-MM-DD)."""
    @property
    def status(self) -> UserStatus | None:
        """User status to set manually. Prefer `update_status`, which also synchronizes the blocklist and records the
        actor.
        """
    @property
    def metadata(self) -> dict[str, Any] | None:
        """Custom data stored with the user."""
    @property
    def approved_emails(self) -> list[str] | None:
        """Verified e-mail addresses."""
    @property
    def approved_phones(self) -> list[str] | None:
        """Verified phone numbers (E.164)."""
    @property
    def issuing_states(self) -> list[str] | None:
        """Issuing countries of the documents (ISO 3166-1 alpha-3)."""

class UpdateUserStatus(Model):
    """Parameters for updating the status of a user."""
    __match_args__ = (
        "status",
    )
    def __new__(
        cls,
        *,
        status: UserStatus | str,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        status: UserStatus | str = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def status(self) -> UserStatus:
        """New user status: `ACTIVE`, `FLAGGED` or `BLOCKED`."""

class BatchDeleteUsers(Model):
    """Parameters for deleting several users, or all of them. Set at least one of the lists, or `delete_all`."""
    __match_args__ = (
        "vendor_data_list",
        "didit_internal_id_list",
        "delete_all",
    )
    def __new__(
        cls,
        *,
        vendor_data_list: Sequence[str] | None = None,
        didit_internal_id_list: Sequence[str] | None = None,
        delete_all: bool | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        vendor_data_list: Sequence[str] | None = ...,
        didit_internal_id_list: Sequence[str] | None = ...,
        delete_all: bool | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def vendor_data_list(self) -> list[str] | None:
        """Your own identifiers of the users to delete."""
    @property
    def didit_internal_id_list(self) -> list[str] | None:
        """User IDs assigned by Didit (UUIDs) of the users to delete."""
    @property
    def delete_all(self) -> bool | None:
        """`true` to delete **all** users of the application. Default: `false`."""

class DeletedUsers(Model):
    """Result of deleting several users."""
    __match_args__ = (
        "deleted",
    )
    def __new__(
        cls,
        *,
        deleted: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        deleted: int | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def deleted(self) -> int | None:
        """Number of deleted users. Absent if the platform does not report it."""

class Balance(Model):
    """Credit balance of the organization, in US dollars."""
    __match_args__ = (
        "balance",
        "auto_refill_enabled",
        "auto_refill_amount",
        "auto_refill_threshold",
    )
    def __new__(
        cls,
        *,
        balance: Decimal | int | float | str | None = None,
        auto_refill_enabled: bool | None = None,
        auto_refill_amount: Decimal | int | float | str | None = None,
        auto_refill_threshold: Decimal | int | float | str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        balance: Decimal | int | float | str | None = ...,
        auto_refill_enabled: bool | None = ...,
        auto_refill_amount: Decimal | int | float | str | None = ...,
        auto_refill_threshold: Decimal | int | float | str | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def balance(self) -> Decimal | None:
        """Remaining credit in US dollars. Absent if the platform sends a value that is not a decimal number in the
        supported range; `extra` contains that value.
        """
    @property
    def auto_refill_enabled(self) -> bool | None:
        """`true` if credit is bought automatically when the balance is low."""
    @property
    def auto_refill_amount(self) -> Decimal | None:
        """Amount bought by an automatic refill, in US dollars. Absent if automatic refill is off."""
    @property
    def auto_refill_threshold(self) -> Decimal | None:
        """Balance in US dollars below which an automatic refill takes place. Absent if automatic refill is off."""

class TopUp(Model):
    """Parameters for buying credit."""
    __match_args__ = (
        "amount_in_dollars",
        "success_url",
        "cancel_url",
    )
    def __new__(
        cls,
        *,
        amount_in_dollars: Decimal | int | float | str,
        success_url: str | None = None,
        cancel_url: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        amount_in_dollars: Decimal | int | float | str = ...,
        success_url: str | None = ...,
        cancel_url: str | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def amount_in_dollars(self) -> Decimal:
        """Amount to buy in US dollars; the platform requires at least 50."""
    @property
    def success_url(self) -> str | None:
        """URL the payment page redirects to after a successful payment. Set it: the default of the platform does not work."""
    @property
    def cancel_url(self) -> str | None:
        """URL the payment page redirects to after a canceled payment. Set it: the default of the platform does not work."""

class Checkout(Model):
    """Checkout session: a payment page for buying credit."""
    __match_args__ = (
        "checkout_session_id",
        "checkout_session_url",
    )
    def __new__(
        cls,
        *,
        checkout_session_id: str | None = None,
        checkout_session_url: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        checkout_session_id: str = ...,
        checkout_session_url: str = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def checkout_session_id(self) -> str:
        """Checkout session ID, assigned by the payment provider."""
    @property
    def checkout_session_url(self) -> str:
        """URL of the payment page."""

class WebhookConfiguration(Model):
    """Webhook configuration of the application."""
    __match_args__ = (
        "webhook_url",
        "webhook_version",
        "secret_shared_key",
        "capture_method",
        "data_retention_months",
        "destinations",
        "face_retention_policy",
        "face_retention_days",
    )
    def __new__(
        cls,
        *,
        webhook_url: str | None = None,
        webhook_version: WebhookVersion | str | None = None,
        secret_shared_key: str | None = None,
        capture_method: CaptureMethod | str | None = None,
        data_retention_months: int | None = None,
        destinations: Any = None,
        face_retention_policy: str | None = None,
        face_retention_days: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        webhook_url: str | None = ...,
        webhook_version: WebhookVersion | str | None = ...,
        secret_shared_key: str | None = ...,
        capture_method: CaptureMethod | str | None = ...,
        data_retention_months: int | None = ...,
        destinations: Any = ...,
        face_retention_policy: str | None = ...,
        face_retention_days: int | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def webhook_url(self) -> str | None:
        """URL webhooks are sent to. Absent if webhooks are disabled."""
    @property
    def webhook_version(self) -> WebhookVersion | None:
        """Payload version of the webhooks."""
    @property
    def secret_shared_key(self) -> str | None:
        """Secret key of the webhook signatures (HMAC); the whole string is the key."""
    @property
    def capture_method(self) -> CaptureMethod | None:
        """Devices on which users may complete a session: `mobile`, `desktop` or `both`."""
    @property
    def data_retention_months(self) -> int | None:
        """Retention period of sessions in months. Absent if unlimited."""
    @property
    def destinations(self) -> Any | None:
        """Further webhook destinations, if the application uses the newer destinations."""
    @property
    def face_retention_policy(self) -> str | None:
        """Retention policy for the face templates of deleted sessions."""
    @property
    def face_retention_days(self) -> int | None:
        """Retention period of face templates of deleted sessions, in days."""

class UpdateWebhook(Model):
    """Parameters for updating the webhook configuration. Fields that are not set keep their values."""
    __match_args__ = (
        "webhook_url",
        "webhook_version",
        "rotate_secret_key",
        "capture_method",
        "data_retention_months",
    )
    def __new__(
        cls,
        *,
        webhook_url: str | None = ...,
        webhook_version: WebhookVersion | str | None = None,
        rotate_secret_key: bool | None = None,
        capture_method: CaptureMethod | str | None = None,
        data_retention_months: int | None = ...,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        webhook_url: str | None = ...,
        webhook_version: WebhookVersion | str | None = ...,
        rotate_secret_key: bool | None = ...,
        capture_method: CaptureMethod | str | None = ...,
        data_retention_months: int | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def webhook_url(self) -> str | None:
        """URL webhooks are sent to. Clear the field to disable webhooks."""
    @property
    def webhook_version(self) -> WebhookVersion | None:
        """Payload version of the webhooks."""
    @property
    def rotate_secret_key(self) -> bool | None:
        """`true` to generate a new secret key. The old key becomes invalid immediately, so configure the receiver to
        accept both during the change.
        """
    @property
    def capture_method(self) -> CaptureMethod | None:
        """Devices on which users may complete a session: `mobile`, `desktop` or `both`."""
    @property
    def data_retention_months(self) -> int | None:
        """Retention period of sessions in months, 1 to 120. Clear the field for unlimited retention."""

class WebhookEvent(EventBase):
    """A webhook that was proven genuine. Which fields are there depends on the type of the event; new types and fields
    arrive readable.
    """
    __match_args__ = (
        "webhook_type",
        "event_id",
        "timestamp",
        "created_at",
        "application_id",
        "environment",
        "session_id",
        "session_kind",
        "business_session_id",
        "status",
        "previous_status",
        "workflow_id",
        "workflow_version",
        "vendor_data",
        "vendor_business_id",
        "didit_internal_id",
        "metadata",
        "decision",
        "resubmit_info",
        "trigger",
        "changed_fields",
        "changes",
        "transaction_id",
        "txn_id",
        "score",
        "direction",
        "amount",
        "currency",
        "amount_in_default_currency",
        "default_currency_code",
        "applicant_vendor_data",
        "counterparty_vendor_data",
        "rules_matched_count",
        "action_required",
        "rail",
        "data",
    )
    def __new__(
        cls,
        *,
        webhook_type: EventType | str | None = None,
        event_id: str | None = None,
        timestamp: int | None = None,
        created_at: int | None = None,
        application_id: str | None = None,
        environment: Environment | str | None = None,
        session_id: str | None = None,
        session_kind: SessionKind | str | None = None,
        business_session_id: str | None = None,
        status: str | None = None,
        previous_status: str | None = None,
        workflow_id: str | None = None,
        workflow_version: int | None = None,
        vendor_data: str | None = None,
        vendor_business_id: str | None = None,
        didit_internal_id: str | None = None,
        metadata: Any = None,
        decision: Decision | Mapping[str, Any] | None = None,
        resubmit_info: ResubmitInfo | Mapping[str, Any] | None = None,
        trigger: DataTrigger | str | None = None,
        changed_fields: Sequence[str] | None = None,
        changes: Mapping[str, Any] | None = None,
        transaction_id: str | None = None,
        txn_id: str | None = None,
        score: float | None = None,
        direction: str | None = None,
        amount: Decimal | int | float | str | None = None,
        currency: str | None = None,
        amount_in_default_currency: Decimal | int | float | str | None = None,
        default_currency_code: str | None = None,
        applicant_vendor_data: str | None = None,
        counterparty_vendor_data: str | None = None,
        rules_matched_count: int | None = None,
        action_required: Any = None,
        rail: str | None = None,
        data: Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        webhook_type: EventType | str = ...,
        event_id: str | None = ...,
        timestamp: int | None = ...,
        created_at: int | None = ...,
        application_id: str | None = ...,
        environment: Environment | str | None = ...,
        session_id: str | None = ...,
        session_kind: SessionKind | str | None = ...,
        business_session_id: str | None = ...,
        status: str | None = ...,
        previous_status: str | None = ...,
        workflow_id: str | None = ...,
        workflow_version: int | None = ...,
        vendor_data: str | None = ...,
        vendor_business_id: str | None = ...,
        didit_internal_id: str | None = ...,
        metadata: Any = ...,
        decision: Decision | Mapping[str, Any] | None = ...,
        resubmit_info: ResubmitInfo | Mapping[str, Any] | None = ...,
        trigger: DataTrigger | str | None = ...,
        changed_fields: Sequence[str] | None = ...,
        changes: Mapping[str, Any] | None = ...,
        transaction_id: str | None = ...,
        txn_id: str | None = ...,
        score: float | None = ...,
        direction: str | None = ...,
        amount: Decimal | int | float | str | None = ...,
        currency: str | None = ...,
        amount_in_default_currency: Decimal | int | float | str | None = ...,
        default_currency_code: str | None = ...,
        applicant_vendor_data: str | None = ...,
        counterparty_vendor_data: str | None = ...,
        rules_matched_count: int | None = ...,
        action_required: Any = ...,
        rail: str | None = ...,
        data: Mapping[str, Any] | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def webhook_type(self) -> EventType:
        """Event type, such as `status.updated`."""
    @property
    def event_id(self) -> str | None:
        """Event ID (UUID). A repeated delivery may have a different ID; use
        `deduplication_key` to detect it.
        """
    @property
    def timestamp(self) -> int | None:
        """Delivery time in Unix seconds."""
    @property
    def created_at(self) -> int | None:
        """Time of the event in Unix seconds; earlier than `timestamp` for repeated deliveries."""
    @property
    def application_id(self) -> str | None:
        """Application ID (UUID)."""
    @property
    def environment(self) -> Environment | None:
        """Environment of the application: `live` or `sandbox`."""
    @property
    def session_id(self) -> str | None:
        """Session ID (UUID). Present for session events."""
    @property
    def session_kind(self) -> SessionKind | None:
        """Session type: `user` for a person (KYC), `business` for a company (KYB)."""
    @property
    def business_session_id(self) -> str | None:
        """Business session ID (UUID)."""
    @property
    def status(self) -> str | None:
        """New status of the session (see `session_status`), of the user or business (`ACTIVE`,
        `FLAGGED`, `BLOCKED`), or of the transaction or transfer.
        """
    @property
    def previous_status(self) -> str | None:
        """Status before the event."""
    @property
    def workflow_id(self) -> str | None:
        """Workflow ID (UUID): stable, the same for all versions."""
    @property
    def workflow_version(self) -> int | None:
        """Version number of the workflow."""
    @property
    def vendor_data(self) -> str | None:
        """Your own identifier of the user."""
    @property
    def vendor_business_id(self) -> str | None:
        """Your own identifier of the business."""
    @property
    def didit_internal_id(self) -> str | None:
        """User or business ID assigned by Didit (UUID)."""
    @property
    def metadata(self) -> Any | None:
        """Custom data stored with the session."""
    @property
    def decision(self) -> Decision | None:
        """Decision of the session. Present if the status is `Approved`, `Declined`, `In Review` or `Abandoned`; may be
        partial.
        """
    @property
    def resubmit_info(self) -> ResubmitInfo | None:
        """Steps that the user has to repeat. Present if the status is `Resubmitted`."""
    @property
    def trigger(self) -> DataTrigger | None:
        """Cause of the change to the data of the session."""
    @property
    def changed_fields(self) -> list[str] | None:
        """Names of the user or business fields that changed."""
    @property
    def changes(self) -> dict[str, Any] | None:
        """Previous and current values of the changed fields: `{field: {"previous": …, "current": …}}`."""
    @property
    def transaction_id(self) -> str | None:
        """Transaction ID assigned by Didit."""
    @property
    def txn_id(self) -> str | None:
        """Your own identifier of the transaction."""
    @property
    def score(self) -> float | None:
        """Risk score of the transaction, 0 to 100."""
    @property
    def direction(self) -> str | None:
        """Direction of the transaction: incoming or outgoing."""
    @property
    def amount(self) -> Decimal | None:
        """Amount of the transaction, in `currency`."""
    @property
    def currency(self) -> str | None:
        """Currency of the transaction (ISO 4217)."""
    @property
    def amount_in_default_currency(self) -> Decimal | None:
        """Amount of the transaction in the application's default currency."""
    @property
    def default_currency_code(self) -> str | None:
        """Default currency of the application (ISO 4217)."""
    @property
    def applicant_vendor_data(self) -> str | None:
        """Your own identifier of the applicant: the user or business the transaction belongs to."""
    @property
    def counterparty_vendor_data(self) -> str | None:
        """Your own identifier of the counterparty."""
    @property
    def rules_matched_count(self) -> int | None:
        """Number of rules the transaction matched."""
    @property
    def action_required(self) -> Any | None:
        """Action required for the transaction. Absent if none is required."""
    @property
    def rail(self) -> str | None:
        """Network of the travel rule transfer, such as `TRP` or `GTR`."""
    @property
    def data(self) -> dict[str, Any] | None:
        """Event data in the platform's older webhook format."""
    @property
    def session_status(self) -> SessionStatus | None:
        """The session's status, for events of a session."""

class ResubmitInfo(Model):
    """Steps that the user has to repeat."""
    __match_args__ = (
        "nodes_to_resubmit",
        "reasons",
    )
    def __new__(
        cls,
        *,
        nodes_to_resubmit: Sequence[ResubmitNode | Mapping[str, Any]] | None = None,
        reasons: Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def replace(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        nodes_to_resubmit: Sequence[ResubmitNode | Mapping[str, Any]] | None = ...,
        reasons: Mapping[str, Any] | None = ...,
        extra: Mapping[str, Any] | None = ...,
    ) -> Self:
        """Give another one in which these fields are different."""
    @property
    def nodes_to_resubmit(self) -> list[ResubmitNode] | None:
        """Workflow steps to repeat."""
    @property
    def reasons(self) -> dict[str, Any] | None:
        """Reasons for the resubmission, by step."""

