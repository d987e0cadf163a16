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
    """What kind an application is."""
    def __new__(cls, text: str) -> ApplicationMode: ...
    @classmethod
    def known_values(cls) -> tuple[ApplicationMode, ...]: ...
    LIVE: Final[ApplicationMode]
    """It verifies real people."""
    SANDBOX: Final[ApplicationMode]
    """It simulates, for tests."""

class PublicationStatus(OpenEnum):
    """Whether a version is in use."""
    def __new__(cls, text: str) -> PublicationStatus: ...
    @classmethod
    def known_values(cls) -> tuple[PublicationStatus, ...]: ...
    DRAFT: Final[PublicationStatus]
    """Being worked on."""
    PUBLISHED: Final[PublicationStatus]
    """In use."""

class WorkflowType(OpenEnum):
    """The template a workflow is made from."""
    def __new__(cls, text: str) -> WorkflowType: ...
    @classmethod
    def known_values(cls) -> tuple[WorkflowType, ...]: ...
    KYC: Final[WorkflowType]
    """Identity document and what is switched on beside it."""
    ADAPTIVE_AGE_VERIFICATION: Final[WorkflowType]
    """Age by the face, with an identity document for those near the limit."""
    BIOMETRIC_AUTHENTICATION: Final[WorkflowType]
    """A known user's face, without a document."""
    ADDRESS_VERIFICATION: Final[WorkflowType]
    """Proof of address."""
    QUESTIONNAIRE_VERIFICATION: Final[WorkflowType]
    """Questionnaire."""
    EMAIL_VERIFICATION: Final[WorkflowType]
    """E-mail address."""
    PHONE_VERIFICATION: Final[WorkflowType]
    """Phone number."""

class FaceLivenessMethod(OpenEnum):
    """How liveness is tested. Lower case in a workflow's flat fields, upper case in a step's `config`."""
    def __new__(cls, text: str) -> FaceLivenessMethod: ...
    @classmethod
    def known_values(cls) -> tuple[FaceLivenessMethod, ...]: ...
    PASSIVE: Final[FaceLivenessMethod]
    """By one image; the user does nothing."""
    ACTIVE3D: Final[FaceLivenessMethod]
    """By a movement and light on the face; the safest."""
    FLASHING: Final[FaceLivenessMethod]
    """By light on the face."""

class DuplicatedUserAction(OpenEnum):
    """What happens when an identity is known from another user."""
    def __new__(cls, text: str) -> DuplicatedUserAction: ...
    @classmethod
    def known_values(cls) -> tuple[DuplicatedUserAction, ...]: ...
    NO_ACTION: Final[DuplicatedUserAction]
    """Nothing."""
    REVIEW: Final[DuplicatedUserAction]
    """The session goes to review."""
    DECLINE: Final[DuplicatedUserAction]
    """The session is declined."""

class AuthorType(OpenEnum):
    """What kind of author it is."""
    def __new__(cls, text: str) -> AuthorType: ...
    @classmethod
    def known_values(cls) -> tuple[AuthorType, ...]: ...
    USER: Final[AuthorType]
    """A person."""
    API_KEY: Final[AuthorType]
    """A program, with an API key."""

class WorkflowFeature(OpenEnum):
    """A step of a workflow, as requests name it."""
    def __new__(cls, text: str) -> WorkflowFeature: ...
    @classmethod
    def known_values(cls) -> tuple[WorkflowFeature, ...]: ...
    OCR: Final[WorkflowFeature]
    """Identity document."""
    NFC: Final[WorkflowFeature]
    """Chip of the identity document."""
    LIVENESS: Final[WorkflowFeature]
    """Liveness of the face."""
    FACE_MATCH: Final[WorkflowFeature]
    """Face against the document's portrait or a reference."""
    PROOF_OF_ADDRESS: Final[WorkflowFeature]
    """Proof of address."""
    QUESTIONNAIRE: Final[WorkflowFeature]
    """Questionnaire."""
    DOCUMENT_AI: Final[WorkflowFeature]
    """Documents read by rules of yours."""
    PHONE_VERIFICATION: Final[WorkflowFeature]
    """Phone number."""
    EMAIL_VERIFICATION: Final[WorkflowFeature]
    """E-mail address."""
    DATABASE_VALIDATION: Final[WorkflowFeature]
    """Official registers."""
    AML: Final[WorkflowFeature]
    """Watch lists."""
    IP_ANALYSIS: Final[WorkflowFeature]
    """Network address and device."""
    AGE_ESTIMATION: Final[WorkflowFeature]
    """Age by the face."""
    KYB_REGISTRY: Final[WorkflowFeature]
    """Company register."""
    KYB_DOCUMENTS: Final[WorkflowFeature]
    """Documents of a company."""
    KYB_KEY_PEOPLE: Final[WorkflowFeature]
    """People behind a company."""

class CallbackMethod(OpenEnum):
    """Which device is sent to the callback address when a session started on one and ended on another."""
    def __new__(cls, text: str) -> CallbackMethod: ...
    @classmethod
    def known_values(cls) -> tuple[CallbackMethod, ...]: ...
    INITIATOR: Final[CallbackMethod]
    """The one that started; the platform's default."""
    COMPLETER: Final[CallbackMethod]
    """The one that finished."""
    BOTH: Final[CallbackMethod]
    """Both."""

class Gender(OpenEnum):
    """A gender, as identity documents state it."""
    def __new__(cls, text: str) -> Gender: ...
    @classmethod
    def known_values(cls) -> tuple[Gender, ...]: ...
    MALE: Final[Gender]
    """Male."""
    FEMALE: Final[Gender]
    """Female."""

class DocumentTypeCode(OpenEnum):
    """A kind of identity document, by its short code."""
    def __new__(cls, text: str) -> DocumentTypeCode: ...
    @classmethod
    def known_values(cls) -> tuple[DocumentTypeCode, ...]: ...
    PASSPORT: Final[DocumentTypeCode]
    """Passport."""
    IDENTITY_CARD: Final[DocumentTypeCode]
    """Identity card."""
    DRIVERS_LICENSE: Final[DocumentTypeCode]
    """Driving licence."""
    RESIDENCE_PERMIT: Final[DocumentTypeCode]
    """Residence permit."""
    HEALTH_INSURANCE_CARD: Final[DocumentTypeCode]
    """Health insurance card."""
    TAX_CARD: Final[DocumentTypeCode]
    """Tax card."""
    SOCIAL_SECURITY_CARD: Final[DocumentTypeCode]
    """Social security card."""

class SessionStatus(OpenEnum):
    """Where a session stands.

    Approved, Declined, In Review, Abandoned, Expired and Kyc Expired are final until somebody changes them.
    """
    def __new__(cls, text: str) -> SessionStatus: ...
    @classmethod
    def known_values(cls) -> tuple[SessionStatus, ...]: ...
    NOT_STARTED: Final[SessionStatus]
    """The user has not opened the link yet."""
    IN_PROGRESS: Final[SessionStatus]
    """The user is at it."""
    AWAITING_USER: Final[SessionStatus]
    """The user has to come back, for example to name the people behind a company."""
    IN_REVIEW: Final[SessionStatus]
    """A person of your organization has to decide."""
    APPROVED: Final[SessionStatus]
    """Everything holds."""
    DECLINED: Final[SessionStatus]
    """Something does not hold."""
    RESUBMITTED: Final[SessionStatus]
    """The user was asked to repeat some of the steps."""
    EXPIRED: Final[SessionStatus]
    """The link was not opened in time."""
    KYC_EXPIRED: Final[SessionStatus]
    """It was approved, and the approval has run out."""
    ABANDONED: Final[SessionStatus]
    """The user began and did not finish in time."""

class SessionKind(OpenEnum):
    """Whom a session verifies."""
    def __new__(cls, text: str) -> SessionKind: ...
    @classmethod
    def known_values(cls) -> tuple[SessionKind, ...]: ...
    USER: Final[SessionKind]
    """A person (KYC)."""
    BUSINESS: Final[SessionKind]
    """A company (KYB)."""
    ALL: Final[SessionKind]
    """Both, as a filter of lists."""

class VerificationMethod(OpenEnum):
    """How an identity was verified."""
    def __new__(cls, text: str) -> VerificationMethod: ...
    @classmethod
    def known_values(cls) -> tuple[VerificationMethod, ...]: ...
    DOCUMENT: Final[VerificationMethod]
    """By images of a document. Also where the platform says nothing."""
    ID_LOOKUP: Final[VerificationMethod]
    """By looking it up in a register."""
    WALLET: Final[VerificationMethod]
    """By a digital wallet."""

class Assurance(OpenEnum):
    """What an identity rests on."""
    def __new__(cls, text: str) -> Assurance: ...
    @classmethod
    def known_values(cls) -> tuple[Assurance, ...]: ...
    DOCUMENTARY: Final[Assurance]
    """On a document."""
    DATA_MATCH: Final[Assurance]
    """On agreement with a register."""
    CRYPTOGRAPHIC: Final[Assurance]
    """On a signature."""

class LookupOutcome(OpenEnum):
    """How a look-up ended. The first three are billed."""
    def __new__(cls, text: str) -> LookupOutcome: ...
    @classmethod
    def known_values(cls) -> tuple[LookupOutcome, ...]: ...
    MATCH: Final[LookupOutcome]
    """The register agrees."""
    PARTIAL_MATCH: Final[LookupOutcome]
    """The register agrees in part."""
    NO_MATCH: Final[LookupOutcome]
    """The register does not agree."""
    PROVIDER_ERROR: Final[LookupOutcome]
    """The register could not be asked."""
    FORMAT_REJECTED: Final[LookupOutcome]
    """The register does not take such a number."""

class LookupField(OpenEnum):
    """What was compared."""
    def __new__(cls, text: str) -> LookupField: ...
    @classmethod
    def known_values(cls) -> tuple[LookupField, ...]: ...
    IDENTIFICATION_NUMBER: Final[LookupField]
    """The number."""
    FULL_NAME: Final[LookupField]
    """The name."""
    DATE_OF_BIRTH: Final[LookupField]
    """The day of birth."""
    ADDRESS: Final[LookupField]
    """The address."""
    PROVIDER: Final[LookupField]
    """Nothing: the register failed, and `record` says how."""

class LookupResult(OpenEnum):
    """How a comparison ended."""
    def __new__(cls, text: str) -> LookupResult: ...
    @classmethod
    def known_values(cls) -> tuple[LookupResult, ...]: ...
    MATCH: Final[LookupResult]
    """Equal."""
    PARTIAL: Final[LookupResult]
    """Alike."""
    NO_MATCH: Final[LookupResult]
    """Different."""
    ERROR: Final[LookupResult]
    """It could not be compared."""

class AssuranceLevel(OpenEnum):
    """How much a wallet's issuer vouches for."""
    def __new__(cls, text: str) -> AssuranceLevel: ...
    @classmethod
    def known_values(cls) -> tuple[AssuranceLevel, ...]: ...
    LOW: Final[AssuranceLevel]
    """Little."""
    SUBSTANTIAL: Final[AssuranceLevel]
    """Much."""
    HIGH: Final[AssuranceLevel]
    """As much as a document issued in person."""

class FeatureStatus(OpenEnum):
    """Where one step of a session stands; another set than `SessionStatus`."""
    def __new__(cls, text: str) -> FeatureStatus: ...
    @classmethod
    def known_values(cls) -> tuple[FeatureStatus, ...]: ...
    NOT_FINISHED: Final[FeatureStatus]
    """The user has not finished the step."""
    APPROVED: Final[FeatureStatus]
    """The step holds."""
    DECLINED: Final[FeatureStatus]
    """The step does not hold."""
    IN_REVIEW: Final[FeatureStatus]
    """A person of your organization has to decide."""
    RESUB_REQUESTED: Final[FeatureStatus]
    """The user was asked to repeat the step."""
    EXPIRED: Final[FeatureStatus]
    """The step was not finished in time."""

class BrightnessIssue(OpenEnum):
    """What is wrong with the light."""
    def __new__(cls, text: str) -> BrightnessIssue: ...
    @classmethod
    def known_values(cls) -> tuple[BrightnessIssue, ...]: ...
    OK: Final[BrightnessIssue]
    """Nothing."""
    TOO_DARK: Final[BrightnessIssue]
    """Too little of it."""
    TOO_BRIGHT: Final[BrightnessIssue]
    """Too much of it."""

class WarningFeature(OpenEnum):
    """The step a warning comes from. Emitters spell some of them differently; those arrive as `Other`."""
    def __new__(cls, text: str) -> WarningFeature: ...
    @classmethod
    def known_values(cls) -> tuple[WarningFeature, ...]: ...
    ID_VERIFICATION: Final[WarningFeature]
    """Identity document."""
    NFC: Final[WarningFeature]
    """Chip of the identity document."""
    LIVENESS: Final[WarningFeature]
    """Liveness of the face."""
    FACE_MATCH: Final[WarningFeature]
    """Face comparison."""
    PROOF_OF_ADDRESS: Final[WarningFeature]
    """Proof of address."""
    PHONE: Final[WarningFeature]
    """Phone number."""
    EMAIL: Final[WarningFeature]
    """E-mail address."""
    AML: Final[WarningFeature]
    """Watch lists."""
    LOCATION: Final[WarningFeature]
    """Network address and device."""
    DATABASE_VALIDATION: Final[WarningFeature]
    """Official registers."""
    QUESTIONNAIRE: Final[WarningFeature]
    """Questionnaire."""
    DOCUMENT_AI: Final[WarningFeature]
    """Documents read by rules of yours."""
    KYB_REGISTRY: Final[WarningFeature]
    """Company register."""
    KYB_DOCUMENTS: Final[WarningFeature]
    """Documents of a company."""
    KYB_KEY_PEOPLE: Final[WarningFeature]
    """People behind a company."""

class LogType(OpenEnum):
    """How grave a warning is; it follows the action that the workflow sets for it."""
    def __new__(cls, text: str) -> LogType: ...
    @classmethod
    def known_values(cls) -> tuple[LogType, ...]: ...
    INFORMATION: Final[LogType]
    """For information; nothing follows."""
    WARNING: Final[LogType]
    """The step goes to review."""
    ERROR: Final[LogType]
    """The step is declined."""

class LivenessBucket(OpenEnum):
    """What follows from a signal."""
    def __new__(cls, text: str) -> LivenessBucket: ...
    @classmethod
    def known_values(cls) -> tuple[LivenessBucket, ...]: ...
    APPROVE: Final[LivenessBucket]
    """It holds."""
    REVIEW: Final[LivenessBucket]
    """Somebody has to look."""
    DECLINE: Final[LivenessBucket]
    """It does not hold."""

class NfcSkipReason(OpenEnum):
    """Why a chip was not read."""
    def __new__(cls, text: str) -> NfcSkipReason: ...
    @classmethod
    def known_values(cls) -> tuple[NfcSkipReason, ...]: ...
    USER_SKIPPED: Final[NfcSkipReason]
    """The user did not want to."""
    DOCUMENT_WITHOUT_CHIP: Final[NfcSkipReason]
    """The document has none."""
    CHIP_CERTIFICATE_UNAVAILABLE: Final[NfcSkipReason]
    """Its issuer's certificate is not known."""
    DEVICE_WITHOUT_NFC: Final[NfcSkipReason]
    """The device cannot read chips."""
    INTEGRATION_WITHOUT_NFC_ACCESS: Final[NfcSkipReason]
    """The app or page may not read chips."""
    MRZ_KEY_UNAVAILABLE: Final[NfcSkipReason]
    """The key that opens it could not be read from the document."""

class LivenessMethod(OpenEnum):
    """How it was tested that a living person was there. Results write it in capitals, and the settings of a workflow
    (`FaceLivenessMethod`) in small letters.
    """
    def __new__(cls, text: str) -> LivenessMethod: ...
    @classmethod
    def known_values(cls) -> tuple[LivenessMethod, ...]: ...
    PASSIVE: Final[LivenessMethod]
    """By one image; the user did nothing."""
    ACTIVE3D: Final[LivenessMethod]
    """By a movement and light on the face."""
    FLASHING: Final[LivenessMethod]
    """By light on the face."""

class MatchSource(OpenEnum):
    """Where an earlier appearance of the same person or contact was found."""
    def __new__(cls, text: str) -> MatchSource: ...
    @classmethod
    def known_values(cls) -> tuple[MatchSource, ...]: ...
    SESSION: Final[MatchSource]
    """In another session."""
    IMPORTED: Final[MatchSource]
    """Among imported data."""
    LIST_ENTRY: Final[MatchSource]
    """On one of your lists."""
    RETAINED_TEMPLATE: Final[MatchSource]
    """In a face template kept after its session was deleted."""

class DocumentAiFieldType(OpenEnum):
    """What kind of value is looked for."""
    def __new__(cls, text: str) -> DocumentAiFieldType: ...
    @classmethod
    def known_values(cls) -> tuple[DocumentAiFieldType, ...]: ...
    TEXT: Final[DocumentAiFieldType]
    """Text."""
    NUMBER: Final[DocumentAiFieldType]
    """A number."""
    DATE: Final[DocumentAiFieldType]
    """A day."""

class QuestionnaireElementType(OpenEnum):
    """What an element of a questionnaire is. Answers may write it in upper case."""
    def __new__(cls, text: str) -> QuestionnaireElementType: ...
    @classmethod
    def known_values(cls) -> tuple[QuestionnaireElementType, ...]: ...
    SHORT_TEXT: Final[QuestionnaireElementType]
    """One line of text."""
    LONG_TEXT: Final[QuestionnaireElementType]
    """Several lines of text."""
    DROPDOWN: Final[QuestionnaireElementType]
    """One of many, from a list that opens."""
    SINGLE_CHOICE: Final[QuestionnaireElementType]
    """One of several."""
    MULTIPLE_CHOICE: Final[QuestionnaireElementType]
    """Any of several."""
    CHECKBOX: Final[QuestionnaireElementType]
    """Any of several (older name of `multiple_choice`)."""
    NUMBER: Final[QuestionnaireElementType]
    """A number."""
    IMAGE: Final[QuestionnaireElementType]
    """An image to send in."""
    FILE_UPLOAD: Final[QuestionnaireElementType]
    """A file to send in."""
    DATE: Final[QuestionnaireElementType]
    """A day (older name of `date_picker`)."""
    DATE_PICKER: Final[QuestionnaireElementType]
    """A day."""
    TIME: Final[QuestionnaireElementType]
    """A time of day."""
    EMAIL: Final[QuestionnaireElementType]
    """An e-mail address."""
    ADDRESS: Final[QuestionnaireElementType]
    """A postal address."""
    PHONE: Final[QuestionnaireElementType]
    """A phone number."""
    COUNTRY: Final[QuestionnaireElementType]
    """A country."""
    CONSENT: Final[QuestionnaireElementType]
    """Something to agree to."""
    SECTION_HEADER: Final[QuestionnaireElementType]
    """Begins a section; asks nothing."""
    SEPARATOR: Final[QuestionnaireElementType]
    """A line between elements; asks nothing."""
    HEADING: Final[QuestionnaireElementType]
    """A heading; asks nothing."""
    PARAGRAPH: Final[QuestionnaireElementType]
    """A text to read; asks nothing."""

class EntityType(OpenEnum):
    """What kind of party it is."""
    def __new__(cls, text: str) -> EntityType: ...
    @classmethod
    def known_values(cls) -> tuple[EntityType, ...]: ...
    PERSON: Final[EntityType]
    """A person."""
    COMPANY: Final[EntityType]
    """A company."""

class AmlDataset(OpenEnum):
    """What kind of list it is."""
    def __new__(cls, text: str) -> AmlDataset: ...
    @classmethod
    def known_values(cls) -> tuple[AmlDataset, ...]: ...
    PEP: Final[AmlDataset]
    """Politically exposed persons."""
    PEP_LEVEL1: Final[AmlDataset]
    """Heads of state, governments, parliaments and the like."""
    PEP_LEVEL2: Final[AmlDataset]
    """Senior officials."""
    PEP_LEVEL3: Final[AmlDataset]
    """Middle officials."""
    PEP_LEVEL4: Final[AmlDataset]
    """Local officials."""
    SANCTIONS: Final[AmlDataset]
    """Sanctions."""
    ADVERSE_MEDIA: Final[AmlDataset]
    """Bad news."""
    WARNINGS_AND_REGULATORY_ENFORCEMENT: Final[AmlDataset]
    """Warnings and measures of authorities."""
    FITNESS_AND_PROBITY: Final[AmlDataset]
    """People found unfit for an office."""
    SIP: Final[AmlDataset]
    """Persons of special interest."""
    SIE: Final[AmlDataset]
    """Entities of special interest."""
    INSOLVENCY: Final[AmlDataset]
    """Insolvencies."""

class AmlReviewStatus(OpenEnum):
    """What somebody made of a hit."""
    def __new__(cls, text: str) -> AmlReviewStatus: ...
    @classmethod
    def known_values(cls) -> tuple[AmlReviewStatus, ...]: ...
    UNREVIEWED: Final[AmlReviewStatus]
    """Nothing yet."""
    CONFIRMED_MATCH: Final[AmlReviewStatus]
    """It is the person."""
    FALSE_POSITIVE: Final[AmlReviewStatus]
    """It is somebody else. Also for hits below the workflow's cut."""
    INCONCLUSIVE: Final[AmlReviewStatus]
    """One cannot tell."""

class DocumentNumberMatch(OpenEnum):
    """How two document numbers compare."""
    def __new__(cls, text: str) -> DocumentNumberMatch: ...
    @classmethod
    def known_values(cls) -> tuple[DocumentNumberMatch, ...]: ...
    MATCH: Final[DocumentNumberMatch]
    """Equal."""
    NEUTRAL: Final[DocumentNumberMatch]
    """Nothing to compare."""
    HARD_MISMATCH: Final[DocumentNumberMatch]
    """Different."""

class WarningCaseType(OpenEnum):
    """What a case is about."""
    def __new__(cls, text: str) -> WarningCaseType: ...
    @classmethod
    def known_values(cls) -> tuple[WarningCaseType, ...]: ...
    ACCUSATION: Final[WarningCaseType]
    """An accusation."""
    ARREST: Final[WarningCaseType]
    """An arrest."""
    BRIBERY: Final[WarningCaseType]
    """Bribery."""
    CRIMINAL: Final[WarningCaseType]
    """A crime."""
    FRAUD: Final[WarningCaseType]
    """Fraud."""
    ILLEGAL_FUNDRAISING: Final[WarningCaseType]
    """Illegal fundraising."""
    NON_CONVICTION_TERROR: Final[WarningCaseType]
    """Terrorism without a conviction."""
    PROCLAIMED_OFFENDER: Final[WarningCaseType]
    """A proclaimed offender."""
    REGULATORY_ENFORCEMENT: Final[WarningCaseType]
    """A measure of an authority."""
    TERRORISM: Final[WarningCaseType]
    """Terrorism."""
    TERRORISM_RELATED: Final[WarningCaseType]
    """Something connected with terrorism."""
    TERRORISM_RELATED_LISTING: Final[WarningCaseType]
    """A list connected with terrorism."""

class IpMatchType(OpenEnum):
    """What is the same."""
    def __new__(cls, text: str) -> IpMatchType: ...
    @classmethod
    def known_values(cls) -> tuple[IpMatchType, ...]: ...
    IP_ADDRESS: Final[IpMatchType]
    """The address."""
    DEVICE_FINGERPRINT: Final[IpMatchType]
    """The device."""

class IpMatchSource(OpenEnum):
    """What it was recognised by."""
    def __new__(cls, text: str) -> IpMatchSource: ...
    @classmethod
    def known_values(cls) -> tuple[IpMatchSource, ...]: ...
    IP_ADDRESS: Final[IpMatchSource]
    """The address."""
    PERSISTENT_ID: Final[IpMatchSource]
    """An identifier kept on the device."""
    LEGACY_FINGERPRINT: Final[IpMatchSource]
    """The older fingerprint of the device."""
    RECOVERED_HIGH: Final[IpMatchSource]
    """A fingerprint that is very much alike."""

class IpMatchMode(OpenEnum):
    """How sure the recognition is."""
    def __new__(cls, text: str) -> IpMatchMode: ...
    @classmethod
    def known_values(cls) -> tuple[IpMatchMode, ...]: ...
    DETERMINISTIC: Final[IpMatchMode]
    """Certain."""
    PROBABILISTIC: Final[IpMatchMode]
    """Likely."""
    CO_OCCURRENCE: Final[IpMatchMode]
    """They were seen together."""

class ValidationType(OpenEnum):
    """How many registers have to agree."""
    def __new__(cls, text: str) -> ValidationType: ...
    @classmethod
    def known_values(cls) -> tuple[ValidationType, ...]: ...
    ONE_BY_ONE: Final[ValidationType]
    """One."""
    TWO_BY_TWO: Final[ValidationType]
    """Two."""
    NOT_ENABLED: Final[ValidationType]
    """None: it is not switched on."""

class MatchType(OpenEnum):
    """How well something agrees."""
    def __new__(cls, text: str) -> MatchType: ...
    @classmethod
    def known_values(cls) -> tuple[MatchType, ...]: ...
    FULL_MATCH: Final[MatchType]
    """In full."""
    PARTIAL_MATCH: Final[MatchType]
    """In part."""
    NO_MATCH: Final[MatchType]
    """Not at all."""

class RiskLevel(OpenEnum):
    """How risky something is."""
    def __new__(cls, text: str) -> RiskLevel: ...
    @classmethod
    def known_values(cls) -> tuple[RiskLevel, ...]: ...
    LOW: Final[RiskLevel]
    """Little."""
    MEDIUM: Final[RiskLevel]
    """Some."""
    HIGH: Final[RiskLevel]
    """Much."""

class VatValidationStatus(OpenEnum):
    """Whether a VAT number is right."""
    def __new__(cls, text: str) -> VatValidationStatus: ...
    @classmethod
    def known_values(cls) -> tuple[VatValidationStatus, ...]: ...
    VALID: Final[VatValidationStatus]
    """Right."""
    INVALID: Final[VatValidationStatus]
    """Wrong."""
    COULD_NOT_VALIDATE: Final[VatValidationStatus]
    """The register could not be asked."""
    NOT_APPLICABLE: Final[VatValidationStatus]
    """There is nothing to check."""

class PartyRole(OpenEnum):
    """What somebody is in a company."""
    def __new__(cls, text: str) -> PartyRole: ...
    @classmethod
    def known_values(cls) -> tuple[PartyRole, ...]: ...
    DIRECTOR: Final[PartyRole]
    """Director."""
    NON_EXECUTIVE_DIRECTOR: Final[PartyRole]
    """Director without executive duties."""
    SECRETARY: Final[PartyRole]
    """Secretary."""
    CHAIRMAN: Final[PartyRole]
    """Chair."""
    UBO: Final[PartyRole]
    """Ultimate beneficial owner."""
    SHAREHOLDER: Final[PartyRole]
    """Shareholder."""
    REPRESENTATIVE: Final[PartyRole]
    """Representative."""
    FOUNDER: Final[PartyRole]
    """Founder."""
    LEGAL_ADVISOR: Final[PartyRole]
    """Legal adviser."""
    AUTHORIZED_SIGNATORY: Final[PartyRole]
    """May sign."""
    TRUSTEE: Final[PartyRole]
    """Trustee."""
    BENEFICIARY: Final[PartyRole]
    """Beneficiary."""
    SETTLOR: Final[PartyRole]
    """Settlor."""
    PROTECTOR: Final[PartyRole]
    """Protector."""
    COMPANY_OFFICER: Final[PartyRole]
    """Officer."""
    INVESTOR: Final[PartyRole]
    """Investor."""
    UNSPECIFIED: Final[PartyRole]
    """Something else."""

class AmlCategoryResult(OpenEnum):
    """What one kind of watch list says."""
    def __new__(cls, text: str) -> AmlCategoryResult: ...
    @classmethod
    def known_values(cls) -> tuple[AmlCategoryResult, ...]: ...
    MATCH: Final[AmlCategoryResult]
    """The person is on it."""
    CLEAR: Final[AmlCategoryResult]
    """The person is not on it."""

class PartySource(OpenEnum):
    """Who named a party."""
    def __new__(cls, text: str) -> PartySource: ...
    @classmethod
    def known_values(cls) -> tuple[PartySource, ...]: ...
    USER: Final[PartySource]
    """The user."""

class BusinessDocumentGroup(OpenEnum):
    """What a document of a company is to show."""
    def __new__(cls, text: str) -> BusinessDocumentGroup: ...
    @classmethod
    def known_values(cls) -> tuple[BusinessDocumentGroup, ...]: ...
    LEGAL_PRESENCE: Final[BusinessDocumentGroup]
    """That the company exists."""
    COMPANY_DETAILS: Final[BusinessDocumentGroup]
    """What it is."""
    OWNERSHIP_STRUCTURE: Final[BusinessDocumentGroup]
    """Who owns it."""
    REPRESENTATIVES_AUTHORIZATION: Final[BusinessDocumentGroup]
    """Who may act for it."""
    UNSPECIFIED: Final[BusinessDocumentGroup]
    """Something else."""

class Environment(OpenEnum):
    """What kind of application a session belongs to."""
    def __new__(cls, text: str) -> Environment: ...
    @classmethod
    def known_values(cls) -> tuple[Environment, ...]: ...
    LIVE: Final[Environment]
    """The real thing."""
    SANDBOX: Final[Environment]
    """Simulated: no provider is asked, nothing is billed."""

class ApiService(OpenEnum):
    """A verification that was called by itself, outside of a session."""
    def __new__(cls, text: str) -> ApiService: ...
    @classmethod
    def known_values(cls) -> tuple[ApiService, ...]: ...
    ID_VERIFICATION: Final[ApiService]
    """Identity document."""
    FACE_MATCH: Final[ApiService]
    """Two faces compared."""
    AGE_ESTIMATION: Final[ApiService]
    """Age by the face."""
    FACE_SEARCH: Final[ApiService]
    """Face among those known."""
    PROOF_OF_ADDRESS: Final[ApiService]
    """Proof of address."""
    AML: Final[ApiService]
    """Watch lists."""
    KYB_REGISTRY: Final[ApiService]
    """Company register."""
    PASSIVE_LIVENESS: Final[ApiService]
    """Liveness of one image."""
    DATABASE_VALIDATION: Final[ApiService]
    """Official registers."""
    PHONE_VERIFICATION: Final[ApiService]
    """Phone number."""
    EMAIL_VERIFICATION: Final[ApiService]
    """E-mail address."""

class SessionFeatureName(OpenEnum):
    """A step of a session, as answers name it; another set than `WorkflowFeature`."""
    def __new__(cls, text: str) -> SessionFeatureName: ...
    @classmethod
    def known_values(cls) -> tuple[SessionFeatureName, ...]: ...
    ID_VERIFICATION: Final[SessionFeatureName]
    """Identity document."""
    NFC: Final[SessionFeatureName]
    """Chip of the identity document."""
    LIVENESS: Final[SessionFeatureName]
    """Liveness of the face."""
    FACE_MATCH: Final[SessionFeatureName]
    """Face against the document's portrait or a reference."""
    PROOF_OF_ADDRESS: Final[SessionFeatureName]
    """Proof of address."""
    QUESTIONNAIRE: Final[SessionFeatureName]
    """Questionnaire."""
    EMAIL_VERIFICATION: Final[SessionFeatureName]
    """E-mail address."""
    PHONE: Final[SessionFeatureName]
    """Phone number."""
    AML: Final[SessionFeatureName]
    """Watch lists."""
    IP_ANALYSIS: Final[SessionFeatureName]
    """Network address and device."""
    AGE_ESTIMATION: Final[SessionFeatureName]
    """Age by the face."""
    DATABASE_VALIDATION: Final[SessionFeatureName]
    """Official registers."""

class FaceRetentionOutcome(OpenEnum):
    """What happened to the face's template of a deleted session."""
    def __new__(cls, text: str) -> FaceRetentionOutcome: ...
    @classmethod
    def known_values(cls) -> tuple[FaceRetentionOutcome, ...]: ...
    RETAINED_WITH_USER: Final[FaceRetentionOutcome]
    """It was kept with the user."""
    DELETED: Final[FaceRetentionOutcome]
    """It was deleted."""
    NO_TEMPLATE: Final[FaceRetentionOutcome]
    """There was none."""
    INELIGIBLE_NO_VENDOR_USER: Final[FaceRetentionOutcome]
    """It was deleted, because the session has no user to keep it with."""
    FAILED_RETRYABLE: Final[FaceRetentionOutcome]
    """It failed for now: repeat the request."""

class DeletionInstruction(OpenEnum):
    """Why a session is deleted."""
    def __new__(cls, text: str) -> DeletionInstruction: ...
    @classmethod
    def known_values(cls) -> tuple[DeletionInstruction, ...]: ...
    OPERATIONAL_SESSION_DELETE: Final[DeletionInstruction]
    """In the course of business; the platform's default."""
    PRIVACY_ERASURE: Final[DeletionInstruction]
    """Because the person asked to be forgotten."""

class ResubmitFeature(OpenEnum):
    """A step a user can be asked to repeat."""
    def __new__(cls, text: str) -> ResubmitFeature: ...
    @classmethod
    def known_values(cls) -> tuple[ResubmitFeature, ...]: ...
    OCR: Final[ResubmitFeature]
    """Identity document."""
    OCR_BACK: Final[ResubmitFeature]
    """Back of the identity document."""
    NFC: Final[ResubmitFeature]
    """Chip of the identity document."""
    AML: Final[ResubmitFeature]
    """Watch lists."""
    FACE: Final[ResubmitFeature]
    """Face."""
    LIVENESS: Final[ResubmitFeature]
    """Liveness of the face."""
    FACE_MATCH: Final[ResubmitFeature]
    """Face comparison."""
    IP_ANALYSIS: Final[ResubmitFeature]
    """Network address and device."""
    AGE_ESTIMATION: Final[ResubmitFeature]
    """Age by the face."""
    PROOF_OF_ADDRESS: Final[ResubmitFeature]
    """Proof of address."""
    PHONE_VERIFICATION: Final[ResubmitFeature]
    """Phone number."""
    EMAIL_VERIFICATION: Final[ResubmitFeature]
    """E-mail address."""
    FACE_SEARCH: Final[ResubmitFeature]
    """Face among those known."""
    DATABASE_VALIDATION: Final[ResubmitFeature]
    """Official registers."""
    QUESTIONNAIRE: Final[ResubmitFeature]
    """Questionnaire."""
    DOCUMENT_AI: Final[ResubmitFeature]
    """Documents read by rules of yours."""
    KYB_DOCUMENTS: Final[ResubmitFeature]
    """Documents of a company."""
    ID_VERIFICATION: Final[ResubmitFeature]
    """Another name of `OCR`."""
    POA: Final[ResubmitFeature]
    """Another name of `PROOF_OF_ADDRESS`."""
    PHONE: Final[ResubmitFeature]
    """Another name of `PHONE_VERIFICATION`."""
    EMAIL: Final[ResubmitFeature]
    """Another name of `EMAIL_VERIFICATION`."""
    KYB_REGISTRY: Final[ResubmitFeature]
    """Company register; the platform refuses it."""
    KYB_KEY_PEOPLE: Final[ResubmitFeature]
    """People behind a company; the platform refuses it."""
    KYB: Final[ResubmitFeature]
    """A company as a whole; the platform refuses it."""

class ReviewActivity(OpenEnum):
    """What was done."""
    def __new__(cls, text: str) -> ReviewActivity: ...
    @classmethod
    def known_values(cls) -> tuple[ReviewActivity, ...]: ...
    COMMENT: Final[ReviewActivity]
    """Somebody wrote something."""
    STATUS_UPDATED: Final[ReviewActivity]
    """The status changed."""
    KYC_DATA_UPDATED: Final[ReviewActivity]
    """Identity data was corrected."""
    POA_DATA_UPDATED: Final[ReviewActivity]
    """Address data was corrected."""
    FILE_ADDED: Final[ReviewActivity]
    """A file was added."""
    FILE_REMOVED: Final[ReviewActivity]
    """A file was taken away."""
    AML_ONGOING_MATCH: Final[ReviewActivity]
    """Monitoring found the person on a watch list."""
    AML_STATUS_UPDATED: Final[ReviewActivity]
    """The status of the watch-list step changed."""
    AML_HIT_STATUS_UPDATED: Final[ReviewActivity]
    """A hit on a watch list was judged."""
    KYB_DATA_UPDATED: Final[ReviewActivity]
    """Company data was corrected."""
    KYB_DOCUMENT_UPLOADED: Final[ReviewActivity]
    """A document of a company was added."""
    TAG_ADDED: Final[ReviewActivity]
    """A tag was given."""
    TAG_REMOVED: Final[ReviewActivity]
    """A tag was taken away."""

class ActorType(OpenEnum):
    """Who did it."""
    def __new__(cls, text: str) -> ActorType: ...
    @classmethod
    def known_values(cls) -> tuple[ActorType, ...]: ...
    API_KEY: Final[ActorType]
    """A program, with an API key."""
    CONSOLE_USER: Final[ActorType]
    """A person, in the console."""
    SYSTEM: Final[ActorType]
    """The platform itself."""

class BlocklistItemType(OpenEnum):
    """What an entry of the blocklist is about."""
    def __new__(cls, text: str) -> BlocklistItemType: ...
    @classmethod
    def known_values(cls) -> tuple[BlocklistItemType, ...]: ...
    FACE: Final[BlocklistItemType]
    """A face."""
    DOCUMENT: Final[BlocklistItemType]
    """An identity document."""
    PHONE: Final[BlocklistItemType]
    """A phone number."""
    EMAIL: Final[BlocklistItemType]
    """An e-mail address."""

class UserStatus(OpenEnum):
    """Where a user stands. The newer set is `ACTIVE`, `FLAGGED`, `BLOCKED`; the older one speaks as sessions do."""
    def __new__(cls, text: str) -> UserStatus: ...
    @classmethod
    def known_values(cls) -> tuple[UserStatus, ...]: ...
    ACTIVE: Final[UserStatus]
    """In good standing."""
    FLAGGED: Final[UserStatus]
    """Somebody should have a look."""
    BLOCKED: Final[UserStatus]
    """Locked out."""
    APPROVED: Final[UserStatus]
    """Approved (older set)."""
    DECLINED: Final[UserStatus]
    """Declined (older set)."""
    IN_REVIEW: Final[UserStatus]
    """To be reviewed (older set)."""
    PENDING: Final[UserStatus]
    """Nothing decided yet (older set)."""

class TagSource(OpenEnum):
    """Whose tag it is."""
    def __new__(cls, text: str) -> TagSource: ...
    @classmethod
    def known_values(cls) -> tuple[TagSource, ...]: ...
    DIDIT: Final[TagSource]
    """The platform's."""
    CUSTOM: Final[TagSource]
    """Your own."""

class UserCommentType(OpenEnum):
    """What a note on a user is about."""
    def __new__(cls, text: str) -> UserCommentType: ...
    @classmethod
    def known_values(cls) -> tuple[UserCommentType, ...]: ...
    COMMENT: Final[UserCommentType]
    """Somebody wrote something."""
    STATUS_CHANGED: Final[UserCommentType]
    """The status changed."""
    METADATA_UPDATED: Final[UserCommentType]
    """The metadata changed."""
    TAG_ADDED: Final[UserCommentType]
    """A tag was given."""
    TAG_REMOVED: Final[UserCommentType]
    """A tag was taken away."""
    PROFILE_UPDATED: Final[UserCommentType]
    """Name, day of birth, contacts or countries changed."""

class WebhookVersion(OpenEnum):
    """The shape of a webhook's content."""
    def __new__(cls, text: str) -> WebhookVersion: ...
    @classmethod
    def known_values(cls) -> tuple[WebhookVersion, ...]: ...
    V1: Final[WebhookVersion]
    """The oldest."""
    V2: Final[WebhookVersion]
    """The one before."""
    V3: Final[WebhookVersion]
    """The one to use: what this library reads."""

class CaptureMethod(OpenEnum):
    """On which devices users may go through a session."""
    def __new__(cls, text: str) -> CaptureMethod: ...
    @classmethod
    def known_values(cls) -> tuple[CaptureMethod, ...]: ...
    MOBILE: Final[CaptureMethod]
    """On phones only."""
    DESKTOP: Final[CaptureMethod]
    """On computers only."""
    BOTH: Final[CaptureMethod]
    """On both."""

class EventType(OpenEnum):
    """What happened.

    Source: <https://docs.didit.me/integration/webhooks>
    """
    def __new__(cls, text: str) -> EventType: ...
    @classmethod
    def known_values(cls) -> tuple[EventType, ...]: ...
    STATUS_UPDATED: Final[EventType]
    """A session's status changed."""
    DATA_UPDATED: Final[EventType]
    """A session's identity or address data was changed by hand or by monitoring."""
    USER_STATUS_UPDATED: Final[EventType]
    """A user was activated, flagged or blocked."""
    USER_DATA_UPDATED: Final[EventType]
    """A user's data changed."""
    BUSINESS_STATUS_UPDATED: Final[EventType]
    """A business was activated, flagged or blocked."""
    BUSINESS_DATA_UPDATED: Final[EventType]
    """A business's data changed."""
    ACTIVITY_CREATED: Final[EventType]
    """An activity was recorded; the platform sends it from its tester only."""
    TRANSACTION_CREATED: Final[EventType]
    """A transaction was recorded."""
    TRANSACTION_STATUS_UPDATED: Final[EventType]
    """A transaction's status changed."""
    TRAVEL_RULE_STATUS_UPDATED: Final[EventType]
    """A transfer under the travel rule moved on."""
    TRANSACTION_RULE_SUGGESTIONS_CREATED: Final[EventType]
    """New rules for transactions are suggested."""

class DataTrigger(OpenEnum):
    """What made a session's data change."""
    def __new__(cls, text: str) -> DataTrigger: ...
    @classmethod
    def known_values(cls) -> tuple[DataTrigger, ...]: ...
    MANUAL_REVIEW: Final[DataTrigger]
    """A reviewer changed the data of the session."""
    MANUAL_STEP_UPDATE: Final[DataTrigger]
    """A reviewer changed one step of it."""
    ONGOING_MONITORING: Final[DataTrigger]
    """Monitoring found something new."""

class Register(Model):
    """A new account."""
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
        """E-mail address; any will do, it need not be a company's."""
    @property
    def password(self) -> str:
        """Password: at least 8 characters, among them an upper-case and a lower-case letter, a digit and a special
        character.
        """

class Registration(Model):
    """The answer to a registration."""
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
        """A sentence of English: what to do next."""
    @property
    def email(self) -> str | None:
        """The address a code was sent to."""

class VerifyEmail(Model):
    """Proof that an e-mail address belongs to the account."""
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
        """The address that was registered."""
    @property
    def code(self) -> str:
        """The code from the e-mail: 6 letters and digits, good for some ten minutes."""

class VerifiedAccount(Model):
    """A verified account: its tokens, its organization and its first application with the API key."""
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
        """Token for the account calls (`auth = bearer`)."""
    @property
    def refresh_token(self) -> str | None:
        """Token that renews `access_token`."""
    @property
    def expires_in(self) -> int | None:
        """How long `access_token` is good for, in seconds (86400)."""
    @property
    def organization(self) -> Organization | None:
        """The organization that was made for the account."""
    @property
    def application(self) -> Application | None:
        """Its first application. **Keep its `api_key`.**"""
    @property
    def data_location(self) -> str | None:
        """Region the organization's data is kept in."""
    @property
    def message(self) -> str | None:
        """A sentence of English."""

class Organization(Model):
    """An organization."""
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
        """Identifier (UUID)."""
    @property
    def name(self) -> str | None:
        """Its name."""
    @property
    def contact_email(self) -> str | None:
        """Where to write to."""

class Application(Model):
    """An application: what sessions and workflows belong to, and what an API key is for."""
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
        """Identifier (UUID)."""
    @property
    def client_id(self) -> str | None:
        """Its client identifier."""
    @property
    def api_key(self) -> str | None:
        """The key for `x-api-key`."""
    @property
    def name(self) -> str | None:
        """Its name."""
    @property
    def mode(self) -> ApplicationMode | None:
        """Whether it verifies real people."""

class ResendCode(Model):
    """Whom to send a new code to."""
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
        """The address that was registered."""

class Acknowledgement(Model):
    """What the platform says to a request that answers nothing else."""
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
        """A sentence of English."""

class LoginParams(Model):
    """Who signs in."""
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
        """Its password."""

class LoginAnswer(Model):
    """Everything a login may answer; `Login` sorts it."""
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
        """Token for the account calls. Absent when a second factor is needed."""
    @property
    def refresh_token(self) -> str | None:
        """Token that renews `access_token`."""
    @property
    def expires_in(self) -> int | None:
        """How long `access_token` is good for, in seconds (86400)."""
    @property
    def second_factor_required(self) -> bool | None:
        """Whether a second factor is needed."""
    @property
    def temp_token(self) -> str | None:
        """Stands for the password in `VerifySecondFactor`."""
    @property
    def has_authenticator(self) -> bool | None:
        """Whether the account has an authenticator app."""
    @property
    def has_passkeys(self) -> bool | None:
        """Whether the account has passkeys."""

class VerifySecondFactor(Model):
    """The second step of a login."""
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
        """The token of `SecondFactor`."""
    @property
    def otp_token(self) -> str:
        """The code the authenticator app shows."""

class Tokens(Model):
    """The tokens of a signed-in account."""
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
        """Token for the account calls."""
    @property
    def refresh_token(self) -> str | None:
        """Token that renews `access_token`."""
    @property
    def expires_in(self) -> int | None:
        """How long `access_token` is good for, in seconds (86400)."""

class OrganizationPage(Page):
    """The organizations an account belongs to. They come all at once."""
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
        """How many items the whole list has; capped on some lists, so read on until `next` is absent."""
    @property
    def next(self) -> str | None:
        """Address of the next page; absent on the last one."""
    @property
    def previous(self) -> str | None:
        """Address of the page before; absent on the first one."""
    @property
    def results(self) -> list[Organization]:
        """The items of this page."""
    def __iter__(self) -> Iterator[Organization]: ...

class AsyncOrganizationPage(AsyncPage):
    """The organizations an account belongs to. They come all at once."""
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
        """How many items the whole list has; capped on some lists, so read on until `next` is absent."""
    @property
    def next(self) -> str | None:
        """Address of the next page; absent on the last one."""
    @property
    def previous(self) -> str | None:
        """Address of the page before; absent on the first one."""
    @property
    def results(self) -> list[Organization]:
        """The items of this page."""
    def __aiter__(self) -> AsyncIterator[Organization]: ...

class ApplicationPage(Page):
    """The applications of an organization. They come all at once."""
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
        """How many items the whole list has; capped on some lists, so read on until `next` is absent."""
    @property
    def next(self) -> str | None:
        """Address of the next page; absent on the last one."""
    @property
    def previous(self) -> str | None:
        """Address of the page before; absent on the first one."""
    @property
    def results(self) -> list[Application]:
        """The items of this page."""
    def __iter__(self) -> Iterator[Application]: ...

class AsyncApplicationPage(AsyncPage):
    """The applications of an organization. They come all at once."""
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
        """How many items the whole list has; capped on some lists, so read on until `next` is absent."""
    @property
    def next(self) -> str | None:
        """Address of the next page; absent on the last one."""
    @property
    def previous(self) -> str | None:
        """Address of the page before; absent on the first one."""
    @property
    def results(self) -> list[Application]:
        """The items of this page."""
    def __aiter__(self) -> AsyncIterator[Application]: ...

class ListWorkflows(Model):
    """Which workflows to list."""
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
        """How many to a page; 50 by default."""
    @property
    def offset(self) -> int | None:
        """How many to leave out from the start."""

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
        """How many items the whole list has; capped on some lists, so read on until `next` is absent."""
    @property
    def next(self) -> str | None:
        """Address of the next page; absent on the last one."""
    @property
    def previous(self) -> str | None:
        """Address of the page before; absent on the first one."""
    @property
    def results(self) -> list[Workflow]:
        """The items of this page."""
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
        """How many items the whole list has; capped on some lists, so read on until `next` is absent."""
    @property
    def next(self) -> str | None:
        """Address of the next page; absent on the last one."""
    @property
    def previous(self) -> str | None:
        """Address of the page before; absent on the first one."""
    @property
    def results(self) -> list[Workflow]:
        """The items of this page."""
    def __aiter__(self) -> AsyncIterator[Workflow]: ...

class Workflow(Model):
    """A workflow. Lists leave out much of it; what is there depends on its form."""
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
        """Identifier (UUID) of this version."""
    @property
    def workflow_id(self) -> str | None:
        """The stable identifier (UUID), the same for all versions. Sessions take either."""
    @property
    def workflow_label(self) -> str | None:
        """Name."""
    @property
    def is_default(self) -> bool | None:
        """Whether it is the application's default."""
    @property
    def is_archived(self) -> bool | None:
        """Whether it was put away."""
    @property
    def status(self) -> PublicationStatus | None:
        """Draft or published."""
    @property
    def version(self) -> int | None:
        """The version."""
    @property
    def has_draft(self) -> bool | None:
        """Whether there is a draft besides."""
    @property
    def published_at(self) -> datetime | None:
        """When it was published."""
    @property
    def is_simple_workflow(self) -> bool | None:
        """Whether it is a plain list of steps; others branch."""
    @property
    def is_editable(self) -> bool | None:
        """Whether it can be changed."""
    @property
    def workflow_url(self) -> str | None:
        """A link that starts a session."""
    @property
    def features(self) -> list[str] | None:
        """Its steps, such as `OCR` and `LIVENESS`."""
    @property
    def total_price(self) -> Decimal | None:
        """What a session costs, in US dollars."""
    @property
    def min_price(self) -> Decimal | None:
        """What it costs at least."""
    @property
    def max_price(self) -> Decimal | None:
        """What it costs at most."""
    @property
    def workflow_graph(self) -> dict[str, Any] | None:
        """Its steps and what follows on each: `{"start_node": …, "nodes": {…}}`."""
    @property
    def is_white_label_enabled(self) -> bool | None:
        """Whether the pages carry your brand."""
    @property
    def is_desktop_allowed(self) -> bool | None:
        """Whether computers may be used."""
    @property
    def max_retry_attempts(self) -> int | None:
        """How often a user may try again."""
    @property
    def retry_window_days(self) -> int | None:
        """For how many days a user may try again."""
    @property
    def face_liveness_max_attempts(self) -> int | None:
        """How often liveness may be tried."""
    @property
    def face_match_max_attempts(self) -> int | None:
        """How often the face comparison may be tried."""
    @property
    def session_expiration_time(self) -> int | None:
        """How long a session's link is good for, in seconds."""
    @property
    def workflow_type(self) -> WorkflowType | None:
        """Template. Absent for workflows in the graph form."""
    @property
    def is_liveness_enabled(self) -> bool | None:
        """Liveness of the face."""
    @property
    def face_liveness_method(self) -> FaceLivenessMethod | None:
        """How liveness is tested."""
    @property
    def face_liveness_score_decline_threshold(self) -> int | None:
        """Liveness below this (0 to 100) is declined."""
    @property
    def is_face_match_enabled(self) -> bool | None:
        """Face against the document's portrait."""
    @property
    def face_match_score_decline_threshold(self) -> int | None:
        """Likeness below this (0 to 100) is declined."""
    @property
    def face_match_score_review_threshold(self) -> int | None:
        """Likeness below this (0 to 100) goes to review."""
    @property
    def is_aml_enabled(self) -> bool | None:
        """Watch lists."""
    @property
    def aml_decline_threshold(self) -> int | None:
        """Risk above this (0 to 100) is declined."""
    @property
    def is_phone_verification_enabled(self) -> bool | None:
        """Phone number."""
    @property
    def is_email_verification_enabled(self) -> bool | None:
        """E-mail address."""
    @property
    def is_database_validation_enabled(self) -> bool | None:
        """Official registers."""
    @property
    def is_ip_analysis_enabled(self) -> bool | None:
        """Network address and device."""
    @property
    def is_nfc_enabled(self) -> bool | None:
        """Chip of the identity document; on phones only."""
    @property
    def is_age_restrictions_enabled(self) -> bool | None:
        """Limits of age by country."""
    @property
    def documents_allowed(self) -> dict[str, Any] | None:
        """Documents that are accepted: `{"ESP": {"P": {}}}` by country (ISO 3166-1 alpha-3) and code of the kind; empty
        accepts all.
        """
    @property
    def duplicated_user_action(self) -> DuplicatedUserAction | None:
        """What happens when the identity is known from another user. Flat form."""
    @property
    def face_liveness_score_review_threshold(self) -> int | None:
        """Liveness below this (0 to 100) goes to review."""
    @property
    def created_by(self) -> WorkflowAuthor | None:
        """Who made it."""
    @property
    def created_at(self) -> datetime | None:
        """When it was made."""
    @property
    def updated_at(self) -> datetime | None:
        """When it was changed last."""

class WorkflowAuthor(Model):
    """Who made a workflow."""
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
        """Name."""
    @property
    def email(self) -> str | None:
        """E-mail address."""
    @property
    def type(self) -> AuthorType | None:
        """Person or program."""

class CreateWorkflow(Model):
    """A new workflow, in one of two forms.

    The *flat form* switches steps on by name. The *graph form* lists them in `features`; newer platforms know only that
    one and refuse every flat field with 400. What is marked with neither goes with both.
    `to_features` turns the first into the second; a client set to `features_fallback` does it when
    the platform asks for it.
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
        """Name, at most 50 characters; made by the platform where unset."""
    @property
    def is_default(self) -> bool | None:
        """Whether it is the application's default."""
    @property
    def max_retry_attempts(self) -> int | None:
        """How often a user may try again, 0 to 10; 3 by default."""
    @property
    def retry_window_days(self) -> int | None:
        """For how many days a user may try again, 1 to 365; 7 by default."""
    @property
    def workflow_type(self) -> WorkflowType | None:
        """Template; `kyc` by default. Flat form."""
    @property
    def is_liveness_enabled(self) -> bool | None:
        """Liveness of the face. Flat form."""
    @property
    def face_liveness_method(self) -> FaceLivenessMethod | None:
        """How liveness is tested; `passive` by default. Flat form."""
    @property
    def face_liveness_score_decline_threshold(self) -> int | None:
        """Liveness below this (0 to 100) is declined; 50 by default. Flat form."""
    @property
    def is_face_match_enabled(self) -> bool | None:
        """Face against the document's portrait. Flat form."""
    @property
    def face_match_score_decline_threshold(self) -> int | None:
        """Likeness below this (0 to 100) is declined; 50 by default. Flat form."""
    @property
    def face_match_score_review_threshold(self) -> int | None:
        """Likeness below this (0 to 100) goes to review; 70 by default. Flat form."""
    @property
    def is_aml_enabled(self) -> bool | None:
        """Watch lists. Flat form."""
    @property
    def aml_decline_threshold(self) -> int | None:
        """Risk above this (0 to 100) is declined; 80 by default. Flat form."""
    @property
    def is_phone_verification_enabled(self) -> bool | None:
        """Phone number. Flat form."""
    @property
    def is_email_verification_enabled(self) -> bool | None:
        """E-mail address. Flat form."""
    @property
    def is_database_validation_enabled(self) -> bool | None:
        """Official registers. Flat form."""
    @property
    def is_ip_analysis_enabled(self) -> bool | None:
        """Network address and device. Flat form."""
    @property
    def is_nfc_enabled(self) -> bool | None:
        """Chip of the identity document; on phones only. Flat form."""
    @property
    def is_age_restrictions_enabled(self) -> bool | None:
        """Limits of age by country. Flat form."""
    @property
    def documents_allowed(self) -> dict[str, Any] | None:
        """Documents that are accepted: `{"ESP": {"P": {}}}` by country (ISO 3166-1 alpha-3) and code of the kind; empty
        accepts all. Flat form.
        """
    @property
    def duplicated_user_action(self) -> DuplicatedUserAction | None:
        """What happens when the identity is known from another user; `no_action` by default. The platform takes it in an
        update only. Flat form.
        """
    @property
    def features(self) -> list[WorkflowFeatureConfig] | None:
        """The steps, in order. Graph form."""
    @property
    def status(self) -> PublicationStatus | None:
        """Draft or published. Graph form."""
    @property
    def is_white_label_enabled(self) -> bool | None:
        """Whether the pages carry your brand. Graph form."""
    @property
    def is_desktop_allowed(self) -> bool | None:
        """Whether computers may be used. Graph form."""
    @property
    def face_liveness_max_attempts(self) -> int | None:
        """How often liveness may be tried, 1 to 3; 3 by default. Graph form."""
    @property
    def face_match_max_attempts(self) -> int | None:
        """How often the face comparison may be tried, 1 to 3; 3 by default. Graph form."""
    @property
    def session_expiration_time(self) -> int | None:
        """How long a session's link is good for, 3600 to 2419200 seconds; 604800 by default. Graph form."""

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
        """What it verifies."""
    @property
    def config(self) -> dict[str, Any] | None:
        """How; the keys depend on `feature`.

        Source: <https://docs.didit.me/management-api/workflows/feature-configs>
        """
    @property
    def label(self) -> str | None:
        """A name for it."""

class UpdateWorkflow(Model):
    """What to change in a workflow, in one of two forms as in `CreateWorkflow`. What is left out stays as it is."""
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
        """Name, at most 50 characters; made by the platform where unset."""
    @property
    def is_default(self) -> bool | None:
        """Whether it is the application's default."""
    @property
    def max_retry_attempts(self) -> int | None:
        """How often a user may try again, 0 to 10; 3 by default."""
    @property
    def retry_window_days(self) -> int | None:
        """For how many days a user may try again, 1 to 365."""
    @property
    def workflow_type(self) -> WorkflowType | None:
        """Template; `kyc` by default. Flat form."""
    @property
    def is_liveness_enabled(self) -> bool | None:
        """Liveness of the face. Flat form."""
    @property
    def face_liveness_method(self) -> FaceLivenessMethod | None:
        """How liveness is tested; `passive` by default. Flat form."""
    @property
    def face_liveness_score_decline_threshold(self) -> int | None:
        """Liveness below this (0 to 100) is declined; 50 by default. Flat form."""
    @property
    def is_face_match_enabled(self) -> bool | None:
        """Face against the document's portrait. Flat form."""
    @property
    def face_match_score_decline_threshold(self) -> int | None:
        """Likeness below this (0 to 100) is declined; 50 by default. Flat form."""
    @property
    def face_match_score_review_threshold(self) -> int | None:
        """Likeness below this (0 to 100) goes to review; 70 by default. Flat form."""
    @property
    def is_aml_enabled(self) -> bool | None:
        """Watch lists. Flat form."""
    @property
    def aml_decline_threshold(self) -> int | None:
        """Risk above this (0 to 100) is declined; 80 by default. Flat form."""
    @property
    def is_phone_verification_enabled(self) -> bool | None:
        """Phone number. Flat form."""
    @property
    def is_email_verification_enabled(self) -> bool | None:
        """E-mail address. Flat form."""
    @property
    def is_database_validation_enabled(self) -> bool | None:
        """Official registers. Flat form."""
    @property
    def is_ip_analysis_enabled(self) -> bool | None:
        """Network address and device. Flat form."""
    @property
    def is_nfc_enabled(self) -> bool | None:
        """Chip of the identity document; on phones only. Flat form."""
    @property
    def is_age_restrictions_enabled(self) -> bool | None:
        """Limits of age by country. Flat form."""
    @property
    def documents_allowed(self) -> dict[str, Any] | None:
        """Documents that are accepted: `{"ESP": {"P": {}}}` by country (ISO 3166-1 alpha-3) and code of the kind; empty
        accepts all. Flat form.
        """
    @property
    def duplicated_user_action(self) -> DuplicatedUserAction | None:
        """What happens when the identity is known from another user; `no_action` by default. Flat form."""
    @property
    def features(self) -> list[WorkflowFeatureConfig] | None:
        """The steps, in order. Graph form."""
    @property
    def status(self) -> PublicationStatus | None:
        """Left out: changed in place, and a draft is published. `published` over a published one makes a new version with
        another `uuid`; `draft` over a published one is refused. Graph form.
        """
    @property
    def is_white_label_enabled(self) -> bool | None:
        """Whether the pages carry your brand. Graph form."""
    @property
    def is_desktop_allowed(self) -> bool | None:
        """Whether computers may be used. Graph form."""
    @property
    def face_liveness_max_attempts(self) -> int | None:
        """How often liveness may be tried, 1 to 3; 3 by default. Graph form."""
    @property
    def face_match_max_attempts(self) -> int | None:
        """How often the face comparison may be tried, 1 to 3; 3 by default. Graph form."""
    @property
    def session_expiration_time(self) -> int | None:
        """How long a session's link is good for, 3600 to 2419200 seconds; 604800 by default. Graph form."""

class CreateSession(Model):
    """What to verify, and for whom."""
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
        """Workflow to run (UUID): its stable identifier, or that of one of its versions."""
    @property
    def vendor_data(self) -> str | None:
        """Your own identifier of the user. A session of the same user that is not finished and runs the latest version of
        the workflow is given again instead of a new one.
        """
    @property
    def callback(self) -> str | None:
        """Where to send the user afterwards (http, https or an app's own scheme). `verificationSessionId` and `status` are
        appended to it; they are not proof of anything.
        """
    @property
    def callback_method(self) -> CallbackMethod | None:
        """Which device goes there."""
    @property
    def metadata(self) -> Any | None:
        """Anything to keep with the session; an object is best."""
    @property
    def language(self) -> str | None:
        """Language of the pages. One of: en, ar, bg, bn, bs, ca, cnr, cs, da, de, el, es, et, fa, fi, fr, he, hi, hr, hu,
        hy, id, it, ja, ka, kk, ko, ky, lt, lv, mk, mn, ms, nl, no, pl, pt-BR, pt, ro, ru, sk, sl, so, sq, sr, sv, th,
        tr, uk, uz, vi, zh-CN, zh-TW, zh. The browser's where unset.
        """
    @property
    def contact_details(self) -> ContactDetails | None:
        """How to reach the user."""
    @property
    def expected_details(self) -> ExpectedDetails | None:
        """What you already know of the user."""
    @property
    def portrait_image(self) -> str | None:
        """A reference portrait for biometric authentication: base64 of a JPEG, PNG, WebP or TIFF image of at most 1 MB."""
    @property
    def sandbox_scenario(self) -> str | None:
        """How a sandbox session ends, such as `approve` or `decline_document_expired`. Live applications refuse it."""
    @property
    def vendor_business_id(self) -> str | None:
        """Your own identifier of the business, for KYB."""

class ContactDetails(Model):
    """How to reach the user. Prefills the steps that verify e-mail and phone."""
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
        """E-mail address."""
    @property
    def email_lang(self) -> str | None:
        """Language of the notifications, a code as in `CreateSession.language`."""
    @property
    def send_notification_emails(self) -> bool | None:
        """Whether the platform writes to the user when the session's status changes; needs `email`. Off by default."""
    @property
    def phone(self) -> str | None:
        """Phone number in E.164, such as `+34600000000`."""

class ExpectedDetails(Model):
    """What you already know of the user. A difference raises a warning; names are compared loosely."""
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
        """First name."""
    @property
    def last_name(self) -> str | None:
        """Last name."""
    @property
    def date_of_birth(self) -> date | None:
        """Day of birth."""
    @property
    def gender(self) -> Gender | None:
        """Gender."""
    @property
    def nationality(self) -> str | None:
        """Nationality (ISO 3166-1 alpha-3)."""
    @property
    def country(self) -> str | None:
        """Country (ISO 3166-1 alpha-3) that stands in for `id_country` and `poa_country` where those are unset."""
    @property
    def id_country(self) -> str | None:
        """Country of the identity document (ISO 3166-1 alpha-3); goes before `nationality`."""
    @property
    def poa_country(self) -> str | None:
        """Country of the proof of address (ISO 3166-1 alpha-3)."""
    @property
    def address(self) -> str | None:
        """Address as a person writes it, compared with the proof of address. The platform wants one of `country`,
        `id_country` and `poa_country` beside it.
        """
    @property
    def identification_number(self) -> str | None:
        """Number of the document, personal number or tax number."""
    @property
    def ip_address(self) -> str | None:
        """Network address (IPv4 or IPv6)."""
    @property
    def expected_document_types(self) -> list[DocumentTypeCode] | None:
        """Kinds of document the user may choose from."""
    @property
    def company_name(self) -> str | None:
        """Name of the company, at most 255 characters; for KYB."""
    @property
    def registry_country(self) -> str | None:
        """Country of the company register (ISO 3166-1 alpha-2, with a subdivision where one keeps the register: `US-CA`);
        for KYB.
        """
    @property
    def registration_number(self) -> str | None:
        """Number in the company register, at most 100 characters; for KYB."""

class Session(Model):
    """A session as its creation answers it."""
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
        """Identifier (UUID)."""
    @property
    def session_number(self) -> int | None:
        """Its number in the application."""
    @property
    def session_token(self) -> str | None:
        """Token of the user's device for this session. Absent for keys that may not write sessions."""
    @property
    def url(self) -> str | None:
        """Where to send the user; holds the token. Absent for keys that may not write sessions."""
    @property
    def vendor_data(self) -> str | None:
        """Your identifier of the user."""
    @property
    def metadata(self) -> Any | None:
        """What you gave."""
    @property
    def status(self) -> SessionStatus:
        """Where it stands."""
    @property
    def callback(self) -> str | None:
        """Where the user goes afterwards."""
    @property
    def workflow_id(self) -> str | None:
        """The workflow (UUID): always the stable identifier."""
    @property
    def workflow_version(self) -> int | None:
        """The version of the workflow."""

class Decision(Model):
    """Every result of a session.

    Each list has one entry for each step of the workflow of that kind, and is absent until such a step has run.
    Workflows may withhold parts of the results; those are absent too. Addresses of images and files expire within the
    hour: fetch them at once, do not keep them.
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
        """Identifier of the session (UUID)."""
    @property
    def session_kind(self) -> SessionKind | None:
        """Whom it verifies."""
    @property
    def session_number(self) -> int | None:
        """Its number in the application."""
    @property
    def session_url(self) -> str | None:
        """Where to send the user. Absent for keys that may not write sessions."""
    @property
    def status(self) -> SessionStatus:
        """Where it stands."""
    @property
    def workflow_id(self) -> str | None:
        """The workflow (UUID): its stable identifier."""
    @property
    def workflow_type(self) -> str | None:
        """Kind of the workflow."""
    @property
    def workflow_version(self) -> int | None:
        """Version of the workflow."""
    @property
    def workflow_version_id(self) -> str | None:
        """That version's own identifier (UUID)."""
    @property
    def terminal_node_id(self) -> str | None:
        """The step the workflow ended at."""
    @property
    def features(self) -> list[str] | None:
        """The steps of the workflow, such as `ID_VERIFICATION` and `LIVENESS`."""
    @property
    def vendor_data(self) -> str | None:
        """Your identifier of the user."""
    @property
    def metadata(self) -> Any | None:
        """What you gave when you created the session."""
    @property
    def expected_details(self) -> ExpectedDetails | None:
        """What you expected of the user."""
    @property
    def contact_details(self) -> ContactDetails | None:
        """How to reach the user."""
    @property
    def callback(self) -> str | None:
        """Where the user goes afterwards."""
    @property
    def id_verifications(self) -> list[IdVerification] | None:
        """Identity documents."""
    @property
    def nfc_skip_reason(self) -> NfcSkipReason | None:
        """Why the chip was not read, where the workflow wanted it."""
    @property
    def nfc_verifications(self) -> list[NfcVerification] | None:
        """Chips of identity documents."""
    @property
    def liveness_checks(self) -> list[LivenessCheck] | None:
        """Liveness of the face."""
    @property
    def face_matches(self) -> list[FaceMatch] | None:
        """Face comparisons."""
    @property
    def phone_verifications(self) -> list[PhoneVerification] | None:
        """Phone numbers."""
    @property
    def email_verifications(self) -> list[EmailVerification] | None:
        """E-mail addresses."""
    @property
    def poa_verifications(self) -> list[PoaVerification] | None:
        """Proofs of address."""
    @property
    def document_ai_documents(self) -> list[DocumentAiDocument] | None:
        """Documents read by rules of yours."""
    @property
    def questionnaire_responses(self) -> list[QuestionnaireResponse] | None:
        """Questionnaires and their answers."""
    @property
    def aml_screenings(self) -> list[AmlScreening] | None:
        """Watch lists."""
    @property
    def ip_analyses(self) -> list[IpAnalysis] | None:
        """Network addresses and devices."""
    @property
    def database_validations(self) -> list[DatabaseValidation] | None:
        """Official registers."""
    @property
    def registry_checks(self) -> list[RegistryCheck] | None:
        """The company in its register. KYB only."""
    @property
    def key_people_checks(self) -> list[KeyPeopleCheck] | None:
        """The people behind the company. KYB only."""
    @property
    def document_verifications(self) -> list[BusinessDocumentVerification] | None:
        """Documents of the company. KYB only."""
    @property
    def reviews(self) -> list[Review] | None:
        """What reviewers decided and wrote."""
    @property
    def activity_reviews(self) -> Any | None:
        """What was done to the session, in more detail."""
    @property
    def events(self) -> Any | None:
        """What happened in the session, where it was asked for."""
    @property
    def blocklisted(self) -> Any | None:
        """What of the session is on the blocklist."""
    @property
    def cost_breakdown(self) -> Any | None:
        """What the session cost, by step."""
    @property
    def shared_from_session(self) -> Any | None:
        """The partner's session it was imported from."""
    @property
    def created_at(self) -> datetime | None:
        """When the session was made."""
    @property
    def expires_at(self) -> datetime | None:
        """When its link expires."""
    @property
    def environment(self) -> Environment | None:
        """Whether it is real or simulated."""

class IdVerification(Model):
    """Result of one identity step."""
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
        """The step of the workflow."""
    @property
    def verification_method(self) -> VerificationMethod | None:
        """How it was verified. Absent in older results: by document."""
    @property
    def assurance(self) -> Assurance | None:
        """What it rests on."""
    @property
    def wallet_provider(self) -> str | None:
        """The wallet, where it was one."""
    @property
    def fallback_from(self) -> IdFallback | None:
        """What was tried before."""
    @property
    def id_lookup(self) -> IdLookup | None:
        """The look-up, where it was one."""
    @property
    def wallet_verification(self) -> WalletVerification | None:
        """The wallet's credential, where it was one."""
    @property
    def status(self) -> FeatureStatus | None:
        """Where the step stands."""
    @property
    def document_type(self) -> str | None:
        """Kind of document, in words such as `Passport` or `Identity Card`."""
    @property
    def document_subtype(self) -> str | None:
        """Finer kind of document."""
    @property
    def document_number(self) -> str | None:
        """Number of the document."""
    @property
    def personal_number(self) -> str | None:
        """Personal number."""
    @property
    def portrait_image(self) -> str | None:
        """Address of the portrait on it; soon expires."""
    @property
    def front_image(self) -> str | None:
        """Address of the front's image; soon expires."""
    @property
    def front_video(self) -> str | None:
        """Address of the front's video; soon expires."""
    @property
    def back_image(self) -> str | None:
        """Address of the back's image; soon expires."""
    @property
    def back_video(self) -> str | None:
        """Address of the back's video; soon expires."""
    @property
    def full_front_image(self) -> str | None:
        """Address of the front's uncropped image; soon expires."""
    @property
    def full_back_image(self) -> str | None:
        """Address of the back's uncropped image; soon expires."""
    @property
    def front_image_camera_front(self) -> str | None:
        """Address of what the other camera saw at the front; soon expires."""
    @property
    def back_image_camera_front(self) -> str | None:
        """Address of what the other camera saw at the back; soon expires."""
    @property
    def front_image_camera_front_face_match_score(self) -> float | None:
        """How alike the face in `front_image_camera_front` and the portrait are, 0 to 100."""
    @property
    def back_image_camera_front_face_match_score(self) -> float | None:
        """How alike the face in `back_image_camera_front` and the portrait are, 0 to 100."""
    @property
    def front_image_quality_score(self) -> ImageQuality | None:
        """How good the front's image is."""
    @property
    def back_image_quality_score(self) -> ImageQuality | None:
        """How good the back's image is."""
    @property
    def date_of_birth(self) -> date | None:
        """Day of birth."""
    @property
    def age(self) -> int | None:
        """Age in years."""
    @property
    def expiration_date(self) -> date | None:
        """Last day of its validity."""
    @property
    def date_of_issue(self) -> date | None:
        """Day of issue."""
    @property
    def issuing_state(self) -> str | None:
        """Who issued it (ISO 3166-1 alpha-3)."""
    @property
    def issuing_state_name(self) -> str | None:
        """Who issued it, in English."""
    @property
    def first_name(self) -> str | None:
        """First names."""
    @property
    def last_name(self) -> str | None:
        """Last names."""
    @property
    def full_name(self) -> str | None:
        """Name in full."""
    @property
    def gender(self) -> Gender | None:
        """Gender."""
    @property
    def address(self) -> str | None:
        """Address as printed."""
    @property
    def formatted_address(self) -> str | None:
        """Address in one tidy line."""
    @property
    def parsed_address(self) -> ParsedAddress | None:
        """Address taken apart."""
    @property
    def place_of_birth(self) -> str | None:
        """Place of birth."""
    @property
    def marital_status(self) -> str | None:
        """Marital status."""
    @property
    def nationality(self) -> str | None:
        """Nationality (ISO 3166-1 alpha-3)."""
    @property
    def extra_fields(self) -> IdExtraFields | None:
        """What only some documents say."""
    @property
    def mrz(self) -> Mrz | None:
        """The machine-readable zone."""
    @property
    def extra_files(self) -> list[str] | None:
        """Addresses of further files; they soon expire."""
    @property
    def warnings(self) -> list[Warning] | None:
        """What was noticed."""
    @property
    def matches(self) -> list[IdMatch] | None:
        """Earlier sessions with the same document."""
    @property
    def document_liveness(self) -> DocumentLiveness | None:
        """Whether a real document was in front of the camera."""

class IdFallback(Model):
    """What was tried before another method took over."""
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
        """The method that did not succeed."""
    @property
    def reason(self) -> str | None:
        """Why."""
    @property
    def action(self) -> str | None:
        """What the workflow did then."""

class IdLookup(Model):
    """An identity looked up in a register."""
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
        """The register."""
    @property
    def checked_at(self) -> datetime | None:
        """When it was asked."""
    @property
    def attempts(self) -> int | None:
        """How often the user tried."""
    @property
    def max_attempts(self) -> int | None:
        """How often the user may try."""
    @property
    def outcome(self) -> LookupOutcome | None:
        """How it ended."""
    @property
    def comparison(self) -> list[LookupComparison] | None:
        """What was compared."""
    @property
    def registry_portrait(self) -> str | None:
        """Address of the register's portrait; soon expires."""
    @property
    def face_match_score(self) -> float | None:
        """How alike the user and that portrait are, 0 to 100."""
    @property
    def source_errors(self) -> Any | None:
        """What the registers said that failed."""

class LookupComparison(Model):
    """One comparison with a register."""
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
        """What was compared."""
    @property
    def label(self) -> str | None:
        """The same in words."""
    @property
    def provided(self) -> str | None:
        """What the user said."""
    @property
    def record(self) -> str | None:
        """What the register said."""
    @property
    def result(self) -> LookupResult | None:
        """How it ended."""

class WalletVerification(Model):
    """An identity from a digital wallet."""
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
        """The wallet's code."""
    @property
    def provider_name(self) -> str | None:
        """The wallet's name."""
    @property
    def issuing_authority(self) -> str | None:
        """Who issued the credential."""
    @property
    def issuing_country(self) -> str | None:
        """In which country."""
    @property
    def credential_type(self) -> str | None:
        """What kind of credential it is."""
    @property
    def level_of_assurance(self) -> AssuranceLevel | None:
        """How much its issuer vouches for."""
    @property
    def verified_at(self) -> datetime | None:
        """When it was verified."""
    @property
    def signature_valid(self) -> bool | None:
        """Whether its signature is right."""
    @property
    def attributes(self) -> dict[str, Any] | None:
        """What it says."""
    @property
    def portrait(self) -> str | None:
        """Address of its portrait; soon expires."""
    @property
    def face_match_score(self) -> float | None:
        """How alike the user and that portrait are, 0 to 100."""

class ImageQuality(Model):
    """How good an image is. Scores are 0 to 100."""
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
        """How sharp."""
    @property
    def brightness_score(self) -> float | None:
        """How well lit."""
    @property
    def brightness_issue(self) -> BrightnessIssue | None:
        """What is wrong with the light."""
    @property
    def is_document_fully_visible(self) -> bool | None:
        """Whether the whole document is in it."""
    @property
    def resolution_score(self) -> float | None:
        """How fine."""
    @property
    def overall_score(self) -> float | None:
        """All in all."""

class ParsedAddress(Model):
    """An address taken apart and looked up on the map."""
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
        """What kind of place it is."""
    @property
    def category(self) -> str | None:
        """What the map calls such a place."""
    @property
    def label(self) -> str | None:
        """Name of the place."""
    @property
    def street_1(self) -> str | None:
        """Street and number."""
    @property
    def street_2(self) -> str | None:
        """Second line."""
    @property
    def city(self) -> str | None:
        """Town."""
    @property
    def region(self) -> str | None:
        """Region or state."""
    @property
    def postal_code(self) -> str | None:
        """Postal code."""
    @property
    def country(self) -> str | None:
        """Country (ISO 3166-1 alpha-2)."""
    @property
    def is_verified(self) -> bool | None:
        """Whether the map knows the address."""
    @property
    def document_location(self) -> GeoPoint | None:
        """Where it is."""
    @property
    def formatted_address(self) -> str | None:
        """The address in one line."""
    @property
    def raw_results(self) -> GeocoderResult | None:
        """What the map service said."""

class GeoPoint(Model):
    """A place on the map."""
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
        """Degrees north of the equator, -90 to 90."""
    @property
    def longitude(self) -> float | None:
        """Degrees east of Greenwich, -180 to 180."""

class GeocoderResult(Model):
    """An address in the words of the map service."""
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
        """Kinds of place."""
    @property
    def geometry(self) -> GeocoderGeometry | None:
        """Where it is and how large."""
    @property
    def place_id(self) -> str | None:
        """The map service's identifier."""
    @property
    def formatted_address(self) -> str | None:
        """The address in one line."""
    @property
    def navigation_points(self) -> list[NavigationPoint] | None:
        """Where to drive to."""
    @property
    def address_components(self) -> list[AddressComponent] | None:
        """The address, part by part."""

class GeocoderGeometry(Model):
    """Where a place is and how large."""
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
        """Its middle."""
    @property
    def viewport(self) -> MapViewport | None:
        """The part of the map that shows it."""
    @property
    def location_type(self) -> str | None:
        """How exact `location` is."""

class MapPoint(Model):
    """A place on the map, in the map service's short names."""
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
        """Degrees north of the equator, -90 to 90."""
    @property
    def lng(self) -> float | None:
        """Degrees east of Greenwich, -180 to 180."""

class MapViewport(Model):
    """A rectangle of the map."""
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
        """Its north-eastern corner."""
    @property
    def southwest(self) -> MapPoint | None:
        """Its south-western corner."""

class NavigationPoint(Model):
    """A place to drive to."""
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
        """Where it is."""

class AddressComponent(Model):
    """A part of an address."""
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
        """What part it is."""
    @property
    def long_name(self) -> str | None:
        """Its name in full."""
    @property
    def short_name(self) -> str | None:
        """Its short name."""

class IdExtraFields(Model):
    """What only some documents say. More of it is in `extra`."""
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
        """Categories of a driving licence."""
    @property
    def blood_group(self) -> str | None:
        """Blood group."""
    @property
    def first_name_non_latin(self) -> str | None:
        """First names in the document's own script."""
    @property
    def last_name_non_latin(self) -> str | None:
        """Last names in the document's own script."""
    @property
    def middle_name_non_latin(self) -> str | None:
        """Middle names in the document's own script."""
    @property
    def full_name_non_latin(self) -> str | None:
        """Name in full in the document's own script."""
    @property
    def address_non_latin(self) -> str | None:
        """Address in the document's own script."""
    @property
    def place_of_birth_non_latin(self) -> str | None:
        """Place of birth in the document's own script."""
    @property
    def first_name_latin(self) -> str | None:
        """First names in Latin script."""
    @property
    def last_name_latin(self) -> str | None:
        """Last names in Latin script."""
    @property
    def middle_name_latin(self) -> str | None:
        """Middle names in Latin script."""
    @property
    def full_name_latin(self) -> str | None:
        """Name in full in Latin script."""
    @property
    def address_latin(self) -> str | None:
        """Address in Latin script."""
    @property
    def place_of_birth_latin(self) -> str | None:
        """Place of birth in Latin script."""

class Mrz(Model):
    """The machine-readable zone of a document."""
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
        """Last names."""
    @property
    def name(self) -> str | None:
        """First names."""
    @property
    def country(self) -> str | None:
        """Who issued it."""
    @property
    def nationality(self) -> str | None:
        """Nationality."""
    @property
    def birth_date(self) -> str | None:
        """Day of birth as printed, `YYMMDD`."""
    @property
    def expiry_date(self) -> str | None:
        """Last day of validity as printed, `YYMMDD`."""
    @property
    def sex(self) -> str | None:
        """Gender as printed."""
    @property
    def document_type(self) -> str | None:
        """Kind of document as printed."""
    @property
    def document_number(self) -> str | None:
        """Number of the document."""
    @property
    def optional_data(self) -> str | None:
        """What the issuer adds."""
    @property
    def optional_data_2(self) -> str | None:
        """What the issuer adds in the other line."""
    @property
    def birth_date_hash(self) -> str | None:
        """Check digit of the day of birth."""
    @property
    def expiry_date_hash(self) -> str | None:
        """Check digit of the validity."""
    @property
    def document_number_hash(self) -> str | None:
        """Check digit of the number."""
    @property
    def final_hash(self) -> str | None:
        """Check digit of the whole."""
    @property
    def personal_number(self) -> str | None:
        """Personal number."""
    @property
    def warnings(self) -> list[str] | None:
        """What does not fit."""
    @property
    def errors(self) -> list[str] | None:
        """What is wrong."""
    @property
    def mrz_type(self) -> str | None:
        """Its format, such as `TD1` or `TD3`."""
    @property
    def mrz_string(self) -> str | None:
        """All of it."""
    @property
    def mrz_key(self) -> str | None:
        """The key that opens the chip, made of number, birth and validity."""

class Warning(Model):
    """Something a check noticed. What follows from it is set in the workflow."""
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
        """The step it comes from."""
    @property
    def risk(self) -> str | None:
        """What was noticed: a code in upper snake case such as `DOCUMENT_EXPIRED`, `LOW_FACE_MATCH_SIMILARITY`,
        `POSSIBLE_DUPLICATED_USER` or `FACE_IN_BLOCKLIST`. The set is open and grows.
        """
    @property
    def additional_data(self) -> dict[str, Any] | None:
        """More about it; the keys depend on `risk`."""
    @property
    def log_type(self) -> LogType | None:
        """How grave it is."""
    @property
    def short_description(self) -> str | None:
        """What it means, in a few words of English."""
    @property
    def long_description(self) -> str | None:
        """What it means, in a sentence of English."""
    @property
    def node_id(self) -> str | None:
        """The step of the workflow it belongs to."""

class IdMatch(Model):
    """An earlier session with the same document."""
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
        """The session (UUID)."""
    @property
    def session_number(self) -> int | None:
        """Its number in the application."""
    @property
    def vendor_data(self) -> str | None:
        """Your identifier of its user."""
    @property
    def verification_date(self) -> datetime | None:
        """When it was."""
    @property
    def user_details(self) -> MatchUserDetails | None:
        """Who it was."""
    @property
    def status(self) -> SessionStatus | None:
        """Where it stands."""
    @property
    def is_blocklisted(self) -> bool | None:
        """Whether the document is on the blocklist."""
    @property
    def api_service(self) -> str | None:
        """The verification that was called by itself, where it was no session."""
    @property
    def front_image_url(self) -> str | None:
        """Address of the front's image; soon expires."""

class MatchUserDetails(Model):
    """Who was found by a match."""
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
        """Name in full."""
    @property
    def document_type(self) -> str | None:
        """Kind of document."""
    @property
    def document_number(self) -> str | None:
        """Number of the document."""

class DocumentLiveness(Model):
    """Whether a real document was in front of the camera."""
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
        """The portrait is the original one."""
    @property
    def printed_copy(self) -> DocLivenessSignal | None:
        """It is no printed copy."""
    @property
    def screen_replay(self) -> DocLivenessSignal | None:
        """It is no screen."""

class DocLivenessSignal(Model):
    """One sign of a real document. Scores are 0 to 100, higher is more genuine."""
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
        """The lower of both sides."""
    @property
    def front(self) -> float | None:
        """Of the front."""
    @property
    def back(self) -> float | None:
        """Of the back."""
    @property
    def decline_threshold(self) -> float | None:
        """Below it, the document is declined."""
    @property
    def review_threshold(self) -> float | None:
        """Below it, the document goes to review."""
    @property
    def bucket(self) -> LivenessBucket | None:
        """What follows."""

class NfcVerification(Model):
    """Result of one chip."""
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
        """The step of the workflow."""
    @property
    def status(self) -> FeatureStatus | None:
        """Where the step stands."""
    @property
    def is_nfc_skipped(self) -> bool | None:
        """Whether it was left out."""
    @property
    def skip_reason(self) -> NfcSkipReason | None:
        """Why."""
    @property
    def portrait_image(self) -> str | None:
        """Address of the portrait in the chip; soon expires."""
    @property
    def signature_image(self) -> str | None:
        """Address of the signature in the chip; soon expires."""
    @property
    def chip_data(self) -> ChipData | None:
        """What the chip says."""
    @property
    def authenticity(self) -> ChipAuthenticity | None:
        """Whether the chip is genuine."""
    @property
    def certificate_summary(self) -> ChipCertificate | None:
        """Who vouches for the chip."""
    @property
    def warnings(self) -> list[Warning] | None:
        """What was noticed."""

class ChipData(Model):
    """What the chip of a document says."""
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
        """Kind of document."""
    @property
    def issuing_country(self) -> str | None:
        """Who issued it (ISO 3166-1 alpha-3)."""
    @property
    def document_number(self) -> str | None:
        """Number of the document."""
    @property
    def expiration_date(self) -> date | None:
        """Last day of its validity."""
    @property
    def first_name(self) -> str | None:
        """First names."""
    @property
    def last_name(self) -> str | None:
        """Last names."""
    @property
    def birth_date(self) -> date | None:
        """Day of birth."""
    @property
    def gender(self) -> Gender | None:
        """Gender."""
    @property
    def nationality(self) -> str | None:
        """Nationality (ISO 3166-1 alpha-3)."""
    @property
    def address(self) -> str | None:
        """Address."""
    @property
    def place_of_birth(self) -> str | None:
        """Place of birth."""

class ChipAuthenticity(Model):
    """Whether a chip is genuine."""
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
        """Whether the issuer's signature over its content is right."""
    @property
    def dg_integrity(self) -> bool | None:
        """Whether its content is what was signed."""

class ChipCertificate(Model):
    """The certificate behind a chip."""
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
        """Who issued it."""
    @property
    def subject(self) -> str | None:
        """Whom it names."""
    @property
    def serial_number(self) -> str | None:
        """Its number."""
    @property
    def not_valid_after(self) -> datetime | None:
        """Until when it is good."""
    @property
    def not_valid_before(self) -> datetime | None:
        """From when on it is good."""

class LivenessCheck(Model):
    """Result of one liveness step."""
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
        """The step of the workflow."""
    @property
    def status(self) -> FeatureStatus | None:
        """Where the step stands."""
    @property
    def method(self) -> LivenessMethod | None:
        """How it was tested."""
    @property
    def score(self) -> float | None:
        """How sure it is that a living person was there, 0 to 100."""
    @property
    def reference_image(self) -> str | None:
        """Address of the face's image; soon expires."""
    @property
    def video_url(self) -> str | None:
        """Address of the video; soon expires."""
    @property
    def age_estimation(self) -> float | None:
        """Age by the face, in years."""
    @property
    def matches(self) -> list[FaceMatchHit] | None:
        """Earlier appearances of the same face."""
    @property
    def warnings(self) -> list[Warning] | None:
        """What was noticed."""
    @property
    def face_quality(self) -> float | None:
        """How good the image of the face is, 0 to 100."""
    @property
    def face_luminance(self) -> float | None:
        """How bright the face is, 0 to 100."""

class FaceMatchHit(Model):
    """An earlier appearance of the same face."""
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
        """The session (UUID), where it was one."""
    @property
    def session_number(self) -> int | None:
        """Its number in the application."""
    @property
    def similarity_percentage(self) -> float | None:
        """How alike the faces are, 0 to 100."""
    @property
    def vendor_data(self) -> str | None:
        """Your identifier of its user."""
    @property
    def vendor_user_id(self) -> str | None:
        """The platform's identifier of its user (UUID)."""
    @property
    def biometric_template_id(self) -> str | None:
        """The face's template (UUID)."""
    @property
    def verification_date(self) -> datetime | None:
        """When it was."""
    @property
    def user_details(self) -> MatchUserDetails | None:
        """Who it was."""
    @property
    def match_image_url(self) -> str | None:
        """Address of that face's image; soon expires."""
    @property
    def status(self) -> SessionStatus | None:
        """Where that session stands."""
    @property
    def is_blocklisted(self) -> bool | None:
        """Whether the face is on the blocklist."""
    @property
    def is_allowlisted(self) -> bool | None:
        """Whether the face is on the allowlist."""
    @property
    def api_service(self) -> str | None:
        """The verification that was called by itself, where it was no session."""
    @property
    def source(self) -> MatchSource | None:
        """Where it was found."""

class FaceMatch(Model):
    """Result of one face comparison."""
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
        """The step of the workflow."""
    @property
    def status(self) -> FeatureStatus | None:
        """Where the step stands."""
    @property
    def score(self) -> float | None:
        """How alike the faces are, 0 to 100."""
    @property
    def source_image_session_id(self) -> str | None:
        """The session the reference comes from (UUID)."""
    @property
    def source_image(self) -> str | None:
        """Address of the reference; soon expires."""
    @property
    def target_image(self) -> str | None:
        """Address of the user's image; soon expires."""
    @property
    def warnings(self) -> list[Warning] | None:
        """What was noticed."""

class PhoneVerification(Model):
    """Result of one phone step."""
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
        """The step of the workflow."""
    @property
    def status(self) -> FeatureStatus | None:
        """Where the step stands."""
    @property
    def phone_number_prefix(self) -> str | None:
        """Country's prefix, such as `+34`."""
    @property
    def phone_number(self) -> str | None:
        """The number without the prefix."""
    @property
    def full_number(self) -> str | None:
        """The number with the prefix (E.164)."""
    @property
    def country_code(self) -> str | None:
        """Country (ISO 3166-1 alpha-2)."""
    @property
    def country_name(self) -> str | None:
        """Country, in English."""
    @property
    def carrier(self) -> PhoneCarrier | None:
        """Who carries it."""
    @property
    def is_disposable(self) -> bool | None:
        """Whether it is a throw-away number."""
    @property
    def is_virtual(self) -> bool | None:
        """Whether it is a number without a line (VoIP)."""
    @property
    def verification_method(self) -> str | None:
        """How the code was sent."""
    @property
    def verification_attempts(self) -> int | None:
        """How often a code was entered."""
    @property
    def verified_at(self) -> datetime | None:
        """When it was verified."""
    @property
    def lifecycle(self) -> list[LifecycleEvent] | None:
        """What happened."""
    @property
    def warnings(self) -> list[Warning] | None:
        """What was noticed."""
    @property
    def matches(self) -> list[ContactMatch] | None:
        """Earlier appearances of the same number."""

class PhoneCarrier(Model):
    """Who carries a phone number."""
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
        """Name."""
    @property
    def type(self) -> str | None:
        """Kind of line, such as `mobile`."""

class LifecycleEvent(Model):
    """Something that happened while a phone number or e-mail address was verified."""
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
        """What happened."""
    @property
    def timestamp(self) -> datetime | None:
        """When."""
    @property
    def details(self) -> LifecycleDetails | None:
        """More about it."""
    @property
    def fee(self) -> float | None:
        """What it cost, in US dollars."""

class LifecycleDetails(Model):
    """More about such an event; what is there depends on it."""
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
        """How it ended."""
    @property
    def reason(self) -> str | None:
        """Why."""
    @property
    def channel(self) -> str | None:
        """How the code was to be sent."""
    @property
    def actual_channel(self) -> str | None:
        """How the code was sent."""
    @property
    def code_tried(self) -> str | None:
        """What the user entered."""

class ContactMatch(Model):
    """An earlier appearance of the same phone number or e-mail address."""
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
        """The session (UUID), where it was one."""
    @property
    def session_number(self) -> int | None:
        """Its number in the application."""
    @property
    def vendor_data(self) -> str | None:
        """Your identifier of its user."""
    @property
    def verification_date(self) -> datetime | None:
        """When it was."""
    @property
    def phone_number(self) -> str | None:
        """The number."""
    @property
    def email(self) -> str | None:
        """The address."""
    @property
    def status(self) -> SessionStatus | None:
        """Where that session stands."""
    @property
    def is_blocklisted(self) -> bool | None:
        """Whether it is on the blocklist."""
    @property
    def api_service(self) -> str | None:
        """The verification that was called by itself, where it was no session."""
    @property
    def source(self) -> MatchSource | None:
        """Where it was found."""

class EmailVerification(Model):
    """Result of one e-mail step."""
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
        """The step of the workflow."""
    @property
    def status(self) -> FeatureStatus | None:
        """Where the step stands."""
    @property
    def email(self) -> str | None:
        """The address."""
    @property
    def is_breached(self) -> bool | None:
        """Whether it was part of a known data breach."""
    @property
    def breaches(self) -> list[Breach] | None:
        """Those breaches."""
    @property
    def is_disposable(self) -> bool | None:
        """Whether it is a throw-away address."""
    @property
    def is_undeliverable(self) -> bool | None:
        """Whether mail to it bounces."""
    @property
    def verification_attempts(self) -> int | None:
        """How often a code was entered."""
    @property
    def verified_at(self) -> datetime | None:
        """When it was verified."""
    @property
    def warnings(self) -> list[Warning] | None:
        """What was noticed."""
    @property
    def lifecycle(self) -> list[LifecycleEvent] | None:
        """What happened."""
    @property
    def matches(self) -> list[ContactMatch] | None:
        """Earlier appearances of the same address."""

class Breach(Model):
    """A data breach an e-mail address was part of."""
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
        """Its name."""
    @property
    def domain(self) -> str | None:
        """Where it happened."""
    @property
    def logo_path(self) -> str | None:
        """Address of a picture of it."""
    @property
    def breach_date(self) -> date | None:
        """When it happened."""
    @property
    def description(self) -> str | None:
        """What happened."""
    @property
    def is_verified(self) -> bool | None:
        """Whether it is certain."""
    @property
    def data_classes(self) -> list[str] | None:
        """What was lost."""
    @property
    def breach_emails_count(self) -> int | None:
        """How many addresses were part of it."""

class PoaVerification(Model):
    """Result of one proof-of-address step."""
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
        """The step of the workflow."""
    @property
    def status(self) -> FeatureStatus | None:
        """Where the step stands."""
    @property
    def document_file(self) -> str | None:
        """Address of the document; soon expires."""
    @property
    def issuing_state(self) -> str | None:
        """Country of the document (ISO 3166-1, alpha-2 or alpha-3)."""
    @property
    def document_type(self) -> str | None:
        """Kind of document."""
    @property
    def document_subtype(self) -> str | None:
        """Finer kind of document."""
    @property
    def document_language(self) -> str | None:
        """Its language."""
    @property
    def document_metadata(self) -> DocumentMetadata | None:
        """What the file says about itself."""
    @property
    def issuer(self) -> str | None:
        """Who issued it."""
    @property
    def issue_date(self) -> date | None:
        """Day of issue."""
    @property
    def expiration_date(self) -> date | None:
        """Last day of its validity."""
    @property
    def poa_address(self) -> str | None:
        """Address on the document."""
    @property
    def poa_formatted_address(self) -> str | None:
        """The same in one tidy line."""
    @property
    def poa_parsed_address(self) -> ParsedAddress | None:
        """The same taken apart."""
    @property
    def name_on_document(self) -> str | None:
        """Name on the document."""
    @property
    def name_match_score_expected_details(self) -> float | None:
        """How alike that name and the expected one are, 0 to 100."""
    @property
    def name_match_score_id_verification(self) -> float | None:
        """How alike that name and the identity document's are, 0 to 100."""
    @property
    def expected_details_address(self) -> str | None:
        """The address you expected."""
    @property
    def expected_details_formatted_address(self) -> str | None:
        """The same in one tidy line."""
    @property
    def expected_details_parsed_address(self) -> ParsedAddress | None:
        """The same taken apart."""
    @property
    def extra_fields(self) -> PoaExtraFields | None:
        """What only some documents say."""
    @property
    def extra_files(self) -> list[str] | None:
        """Addresses of further files; they soon expire."""
    @property
    def warnings(self) -> list[Warning] | None:
        """What was noticed."""
    @property
    def detected_codes(self) -> list[DetectedCode] | None:
        """Bar codes and QR codes on it."""

class DocumentMetadata(Model):
    """What a file says about itself, and signs of its having been edited."""
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
        """Size in bytes."""
    @property
    def content_type(self) -> str | None:
        """Media type."""
    @property
    def creation_date(self) -> str | None:
        """When the file says it was made, in the form the file has it."""
    @property
    def modified_date(self) -> str | None:
        """When the file says it was changed last, in the form the file has it."""
    @property
    def creator(self) -> str | None:
        """The program that made its content."""
    @property
    def producer(self) -> str | None:
        """The program that wrote the file."""
    @property
    def software(self) -> str | None:
        """The program named in the image data."""
    @property
    def encryption(self) -> str | None:
        """How the file is encrypted, where it is."""
    @property
    def is_signed(self) -> bool | None:
        """Whether it carries a digital signature."""
    @property
    def is_tampered(self) -> bool | None:
        """Whether it was changed after it was signed or made."""
    @property
    def signature_info(self) -> dict[str, Any] | None:
        """About the signature."""
    @property
    def exif_original_date(self) -> str | None:
        """When the image data says it was taken."""
    @property
    def exif_digitized_date(self) -> str | None:
        """When the image data says it was digitized."""
    @property
    def processed_by_known_editor(self) -> bool | None:
        """Whether a known image or document editor wrote it."""
    @property
    def has_different_creation_mod_date(self) -> bool | None:
        """Whether it was changed after the day it was made."""
    @property
    def overlay_manipulation(self) -> OverlayManipulation | None:
        """Signs of something laid over the content."""

class OverlayManipulation(Model):
    """Signs of something laid over the content of a document."""
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
        """Whether there are any."""
    @property
    def analyzed(self) -> bool | None:
        """Whether the document could be looked at for them."""
    @property
    def signals(self) -> list[str] | None:
        """What was seen."""
    @property
    def manipulated_regions(self) -> list[ManipulatedRegion] | None:
        """Where it was seen."""

class ManipulatedRegion(Model):
    """A part of a page, in the units of the page."""
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
        """The page."""
    @property
    def x(self) -> float | None:
        """Left edge."""
    @property
    def y(self) -> float | None:
        """Upper edge."""
    @property
    def width(self) -> float | None:
        """Width."""
    @property
    def height(self) -> float | None:
        """Height."""
    @property
    def page_width(self) -> float | None:
        """Width of the page."""
    @property
    def page_height(self) -> float | None:
        """Height of the page."""

class PoaExtraFields(Model):
    """What only some proofs of address say."""
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
        """Number of a bank account."""
    @property
    def bank_iban(self) -> str | None:
        """The same as IBAN."""
    @property
    def bank_sort_code(self) -> str | None:
        """Sort code."""
    @property
    def bank_routing_number(self) -> str | None:
        """Routing number."""
    @property
    def bank_swift_bic(self) -> str | None:
        """The bank's SWIFT code (BIC)."""
    @property
    def bank_branch_name(self) -> str | None:
        """The bank's branch."""
    @property
    def bank_branch_address(self) -> str | None:
        """That branch's address."""
    @property
    def document_phone_number(self) -> str | None:
        """Phone number on the document."""
    @property
    def additional_names(self) -> list[str] | None:
        """Further names on it."""

class DetectedCode(Model):
    """A bar code or QR code found in a document."""
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
        """What kind of code it is."""
    @property
    def page_number(self) -> int | None:
        """The page, counted from 1."""
    @property
    def position(self) -> list[list[int]] | None:
        """Its corners on the page, `[x, y]` each, in pixels."""
    @property
    def x(self) -> int | None:
        """Left edge in pixels."""
    @property
    def y(self) -> int | None:
        """Upper edge in pixels."""
    @property
    def width(self) -> int | None:
        """Width in pixels."""
    @property
    def height(self) -> int | None:
        """Height in pixels."""
    @property
    def page_width(self) -> int | None:
        """Width of the page in pixels."""
    @property
    def page_height(self) -> int | None:
        """Height of the page in pixels."""
    @property
    def raw_payload(self) -> str | None:
        """What the code says."""
    @property
    def parsed_payload(self) -> Any | None:
        """What the code says, taken apart where its format is known."""

class DocumentAiDocument(Model):
    """Result of one such step."""
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
        """Where the step stands."""
    @property
    def node_id(self) -> str | None:
        """The step of the workflow."""
    @property
    def items(self) -> list[DocumentAiItem] | None:
        """The documents."""
    @property
    def warnings(self) -> list[Warning] | None:
        """What was noticed."""

class DocumentAiItem(Model):
    """One document."""
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
        """Identifier (UUID)."""
    @property
    def node_id(self) -> str | None:
        """The step of the workflow."""
    @property
    def document_key(self) -> str | None:
        """Which of the workflow's documents it is."""
    @property
    def original_filename(self) -> str | None:
        """Name of the file."""
    @property
    def file_size(self) -> int | None:
        """Its size in bytes."""
    @property
    def file_url(self) -> str | None:
        """Its address; soon expires."""
    @property
    def status(self) -> FeatureStatus | None:
        """Where it stands."""
    @property
    def extracted_data(self) -> dict[str, Any] | None:
        """What it says, by the keys of `fields`."""
    @property
    def detected_codes(self) -> list[DetectedCode] | None:
        """Bar codes and QR codes on it."""
    @property
    def fields(self) -> list[DocumentAiField] | None:
        """What was looked for."""
    @property
    def document_metadata(self) -> DocumentMetadata | None:
        """What the file says about itself."""
    @property
    def cross_check_result(self) -> dict[str, Any] | None:
        """How it agrees with the other steps."""
    @property
    def created_at(self) -> datetime | None:
        """When it was sent in."""

class DocumentAiField(Model):
    """Something to look for in a document."""
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
        """Its key in `extracted_data`."""
    @property
    def name(self) -> str | None:
        """Its name."""
    @property
    def instruction(self) -> str | None:
        """How to find it."""
    @property
    def type(self) -> DocumentAiFieldType | None:
        """What kind of value it is."""
    @property
    def required(self) -> bool | None:
        """Whether it must be there."""

class QuestionnaireResponse(Model):
    """Result of one questionnaire step."""
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
        """The step of the workflow."""
    @property
    def questionnaire_id(self) -> str | None:
        """The questionnaire (UUID)."""
    @property
    def title(self) -> str | None:
        """Its title."""
    @property
    def description(self) -> str | None:
        """What users read first."""
    @property
    def languages(self) -> list[str] | None:
        """The languages it is in."""
    @property
    def default_language(self) -> str | None:
        """The language shown to users whose own is not there."""
    @property
    def is_active(self) -> bool | None:
        """Whether it may be used."""
    @property
    def is_simple_questionnaire(self) -> bool | None:
        """Whether it is a plain list of elements."""
    @property
    def questionnaire_group_id(self) -> str | None:
        """What all its versions have in common (UUID)."""
    @property
    def version(self) -> int | None:
        """Its version."""
    @property
    def published_at(self) -> datetime | None:
        """When it was published."""
    @property
    def sections(self) -> list[QuestionnaireSection] | None:
        """Its elements, with the answers."""
    @property
    def status(self) -> FeatureStatus | None:
        """Where the step stands."""

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
        """Its title."""
    @property
    def description(self) -> str | None:
        """What users read first."""
    @property
    def items(self) -> list[QuestionnaireItem] | None:
        """Its elements."""

class QuestionnaireItem(Model):
    """An element as users see it, with the answer where one was given."""
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
        """Identifier."""
    @property
    def value(self) -> str | None:
        """What it stands for in rules."""
    @property
    def element_type(self) -> QuestionnaireElementType | None:
        """What it is."""
    @property
    def is_required(self) -> bool | None:
        """Whether it must be answered."""
    @property
    def title(self) -> str | None:
        """The question."""
    @property
    def description(self) -> str | None:
        """More about it."""
    @property
    def placeholder(self) -> str | None:
        """What an empty field shows."""
    @property
    def choices(self) -> list[QuestionnaireChoice] | None:
        """What can be chosen."""
    @property
    def max_files(self) -> int | None:
        """How many files may be sent in."""
    @property
    def answer(self) -> QuestionnaireAnswer | None:
        """What the user answered."""
    @property
    def required_if(self) -> dict[str, Any] | None:
        """When it must be answered."""
    @property
    def repeatable_config(self) -> dict[str, Any] | None:
        """How often it may be answered."""

class QuestionnaireChoice(Model):
    """Something to choose."""
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
        """What the user reads."""
    @property
    def value(self) -> str | None:
        """What the answer says when it was chosen."""
    @property
    def requires_text_input(self) -> bool | None:
        """Whether the user has to write something too."""

class QuestionnaireAnswer(Model):
    """What a user answered."""
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
        """What was chosen or entered."""
    @property
    def text(self) -> str | None:
        """What was written."""
    @property
    def files(self) -> list[str] | None:
        """Addresses of the files sent in; they soon expire."""

class AmlScreening(Model):
    """Result of one watch-list step."""
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
        """The step of the workflow."""
    @property
    def status(self) -> FeatureStatus | None:
        """Where the step stands."""
    @property
    def total_hits(self) -> int | None:
        """How many entries fit."""
    @property
    def entity_type(self) -> EntityType | None:
        """What was looked for."""
    @property
    def hits(self) -> list[AmlHit] | None:
        """The entries that fit."""
    @property
    def score(self) -> float | None:
        """The highest risk among them, 0 to 100."""
    @property
    def screened_data(self) -> AmlScreenedData | None:
        """Who was looked for."""
    @property
    def is_ongoing_monitoring_enabled(self) -> bool | None:
        """Whether the person is looked for again from time to time."""
    @property
    def next_ongoing_monitoring_bill_date(self) -> date | None:
        """When that is billed next."""
    @property
    def last_ongoing_screening_at(self) -> datetime | None:
        """When that was done last."""
    @property
    def last_ongoing_screening_datasets_updated_at(self) -> datetime | None:
        """How fresh the lists were then."""
    @property
    def warnings(self) -> list[Warning] | None:
        """What was noticed."""

class AmlHit(Model):
    """An entry of a watch list that may be the person."""
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
        """Identifier."""
    @property
    def url(self) -> str | None:
        """Where the entry is."""
    @property
    def match(self) -> bool | None:
        """Whether the list itself says that it fits."""
    @property
    def score(self) -> float | None:
        """Likeness, 0 to 1. Old: see `match_score`."""
    @property
    def target(self) -> bool | None:
        """Whether the entry is itself on a list, and not only connected with one."""
    @property
    def caption(self) -> str | None:
        """Name of the entry."""
    @property
    def datasets(self) -> list[AmlDataset] | None:
        """What kinds of list it is on."""
    @property
    def features(self) -> dict[str, Any] | None:
        """What the likeness was told by."""
    @property
    def rca_name(self) -> str | None:
        """The person it is a relative or close associate of."""
    @property
    def last_seen(self) -> datetime | None:
        """When the entry was last seen."""
    @property
    def first_seen(self) -> datetime | None:
        """When the entry was first seen."""
    @property
    def risk_view(self) -> AmlRiskView | None:
        """How the risk adds up."""
    @property
    def properties(self) -> AmlProperties | None:
        """What the entry says."""
    @property
    def match_score(self) -> float | None:
        """How likely it is the person, 0 to 100. Below the workflow's cut, `review_status` is a false positive."""
    @property
    def risk_score(self) -> float | None:
        """How grave it would be, 0 to 100; the step's status follows from it."""
    @property
    def review_status(self) -> AmlReviewStatus | None:
        """What somebody made of it."""
    @property
    def score_breakdown(self) -> AmlScoreBreakdown | None:
        """How `match_score` adds up."""
    @property
    def pep_matches(self) -> list[PepMatch] | None:
        """Entries of politically exposed persons."""
    @property
    def linked_entities(self) -> list[AmlLinkedEntity] | None:
        """Parties it is connected with."""
    @property
    def warning_matches(self) -> list[WarningMatch] | None:
        """Entries of warnings."""
    @property
    def sanction_matches(self) -> list[SanctionMatch] | None:
        """Entries of sanctions."""
    @property
    def adverse_media_details(self) -> AdverseMediaDetails | None:
        """The news all together."""
    @property
    def adverse_media_matches(self) -> list[AdverseMediaMatch] | None:
        """The news one by one."""
    @property
    def additional_information(self) -> dict[str, Any] | None:
        """Whatever else the list says."""

class AmlRiskView(Model):
    """How the risk of a hit adds up."""
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
        """By crime."""
    @property
    def countries(self) -> RiskViewPart | None:
        """By country."""
    @property
    def categories(self) -> RiskViewPart | None:
        """By kind of list."""
    @property
    def custom_list(self) -> dict[str, Any] | None:
        """By your own lists."""

class RiskViewPart(Model):
    """One part of a risk."""
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
        """How much, 0 to 100."""
    @property
    def weightage(self) -> int | None:
        """How much it counts, in percent."""
    @property
    def risk_level(self) -> str | None:
        """The same in a word."""
    @property
    def risk_scores(self) -> dict[str, Any] | None:
        """How it adds up."""

class AmlProperties(Model):
    """What an entry says about its party, in the list's own words."""
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
        """Names."""
    @property
    def alias(self) -> list[str] | None:
        """Other names."""
    @property
    def notes(self) -> list[str] | None:
        """Notes."""
    @property
    def title(self) -> str | None:
        """Title."""
    @property
    def gender(self) -> list[str] | None:
        """Gender."""
    @property
    def height(self) -> str | None:
        """Height."""
    @property
    def topics(self) -> str | None:
        """What it is about."""
    @property
    def weight(self) -> str | None:
        """Weight."""
    @property
    def address(self) -> str | None:
        """Address."""
    @property
    def country(self) -> str | None:
        """Country."""
    @property
    def website(self) -> str | None:
        """Website."""
    @property
    def eyeColor(self) -> str | None:
        """Colour of the eyes."""
    @property
    def keywords(self) -> str | None:
        """Keywords."""
    @property
    def lastName(self) -> list[str] | None:
        """Last names."""
    @property
    def position(self) -> str | None:
        """Position."""
    @property
    def religion(self) -> str | None:
        """Religion."""
    @property
    def birthDate(self) -> list[str] | None:
        """Days or years of birth."""
    @property
    def education(self) -> list[str] | None:
        """Education."""
    @property
    def ethnicity(self) -> str | None:
        """Ethnicity."""
    @property
    def firstName(self) -> list[str] | None:
        """First names."""
    @property
    def hairColor(self) -> str | None:
        """Colour of the hair."""
    @property
    def weakAlias(self) -> str | None:
        """Names it might also have."""
    @property
    def birthPlace(self) -> list[str] | None:
        """Places of birth."""
    @property
    def modifiedAt(self) -> str | None:
        """When the entry was changed last."""
    @property
    def wikidataId(self) -> str | None:
        """Identifier in Wikidata."""
    @property
    def citizenship(self) -> str | None:
        """Citizenship."""
    @property
    def nationality(self) -> str | None:
        """Nationality."""

class AmlScoreBreakdown(Model):
    """How a match score adds up. Scores are 0 to 100, weights in percent; a normalized weight leaves out what could not be
    compared.
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
        """Likeness of the names."""
    @property
    def name_weight(self) -> int | None:
        """Weight of that."""
    @property
    def name_weight_normalized(self) -> float | None:
        """The same, normalized."""
    @property
    def name_contribution(self) -> float | None:
        """What it adds."""
    @property
    def dob_score(self) -> int | None:
        """Likeness of the days of birth."""
    @property
    def dob_weight(self) -> int | None:
        """Weight of that."""
    @property
    def dob_weight_normalized(self) -> float | None:
        """The same, normalized."""
    @property
    def dob_contribution(self) -> float | None:
        """What it adds."""
    @property
    def country_score(self) -> int | None:
        """Likeness of the countries."""
    @property
    def country_weight(self) -> int | None:
        """Weight of that."""
    @property
    def country_weight_normalized(self) -> float | None:
        """The same, normalized."""
    @property
    def country_contribution(self) -> float | None:
        """What it adds."""
    @property
    def document_number_match_type(self) -> DocumentNumberMatch | None:
        """How the document numbers compare."""
    @property
    def document_number_effect(self) -> str | None:
        """What follows from that."""
    @property
    def total_score(self) -> int | None:
        """All in all."""

class PepMatch(Model):
    """An entry of politically exposed persons."""
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
        """Other names."""
    @property
    def education(self) -> list[str] | None:
        """Education."""
    @property
    def list_name(self) -> str | None:
        """The list."""
    @property
    def publisher(self) -> str | None:
        """Who keeps it."""
    @property
    def source_url(self) -> str | None:
        """Where the entry is."""
    @property
    def description(self) -> str | None:
        """What it says."""
    @property
    def matched_name(self) -> str | None:
        """The name that fits."""
    @property
    def pep_position(self) -> str | None:
        """The position."""
    @property
    def date_of_birth(self) -> str | None:
        """Day or year of birth."""
    @property
    def other_sources(self) -> list[str] | None:
        """Where else it is."""
    @property
    def place_of_birth(self) -> str | None:
        """Place of birth."""

class AmlLinkedEntity(Model):
    """A party a hit is connected with."""
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
        """Names."""
    @property
    def active(self) -> list[str] | None:
        """Whether the connection still holds."""
    @property
    def status(self) -> list[str] | None:
        """Its status."""
    @property
    def details(self) -> list[str] | None:
        """More about it."""
    @property
    def relation(self) -> list[str] | None:
        """How they are connected."""

class WarningMatch(Model):
    """An entry of warnings."""
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
        """The list."""
    @property
    def matched_name(self) -> str | None:
        """The name that fits."""
    @property
    def description(self) -> str | None:
        """What it says."""
    @property
    def publisher(self) -> str | None:
        """Who keeps it."""
    @property
    def source_url(self) -> str | None:
        """Where the entry is."""
    @property
    def other_sources(self) -> list[str] | None:
        """Where else it is."""
    @property
    def countries(self) -> list[str] | None:
        """Countries."""
    @property
    def created_at(self) -> str | None:
        """When the entry was made."""
    @property
    def updated_at(self) -> str | None:
        """When the entry was changed last."""
    @property
    def additional_data(self) -> WarningMatchData | None:
        """More about it."""

class WarningMatchData(Model):
    """More about a warning."""
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
        """The cases."""

class WarningCases(Model):
    """The cases behind a warning."""
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
        """One by one."""

class WarningCase(Model):
    """A case behind a warning."""
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
        """What it is about."""

class SanctionMatch(Model):
    """An entry of sanctions."""
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
        """The lists."""
    @property
    def matched_name(self) -> str | None:
        """The name that fits."""
    @property
    def description(self) -> str | None:
        """What it says."""
    @property
    def reason(self) -> str | None:
        """Why."""
    @property
    def source_url(self) -> str | None:
        """Where the entry is."""
    @property
    def other_sources(self) -> list[str] | None:
        """Where else it is."""
    @property
    def details(self) -> list[str] | None:
        """More about it."""
    @property
    def legal_basis(self) -> list[str] | None:
        """The law it rests on."""
    @property
    def listed_on(self) -> list[str] | None:
        """Since when."""
    @property
    def sanction_list(self) -> list[str] | None:
        """The lists by their own names."""
    @property
    def sanction_program(self) -> list[str] | None:
        """The programmes."""
    @property
    def sanctioning_authority(self) -> list[str] | None:
        """Who sanctions."""
    @property
    def updated_on(self) -> list[str] | None:
        """When it was changed last."""
    @property
    def additional_data(self) -> dict[str, Any] | None:
        """More about it."""

class AdverseMediaDetails(Model):
    """News about a party, all together."""
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
        """How bad they are, in a word."""
    @property
    def entity_type(self) -> str | None:
        """What kind of party they are about."""
    @property
    def sentiment_score(self) -> int | None:
        """How bad they are."""
    @property
    def adverse_keywords(self) -> dict[str, Any] | None:
        """Bad words and how often they occur."""

class AdverseMediaMatch(Model):
    """News about a party."""
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
        """Country."""
    @property
    def summary(self) -> str | None:
        """What they say in short."""
    @property
    def headline(self) -> str | None:
        """Headline."""
    @property
    def sentiment(self) -> str | None:
        """How bad they are, in a word."""
    @property
    def thumbnail(self) -> str | None:
        """Address of a picture."""
    @property
    def source_url(self) -> str | None:
        """Where they are."""
    @property
    def author_name(self) -> str | None:
        """Who wrote them."""
    @property
    def other_sources(self) -> list[str] | None:
        """Where else they are."""
    @property
    def adverse_keywords(self) -> list[str] | None:
        """Bad words in them."""
    @property
    def sentiment_score(self) -> int | None:
        """How bad they are."""
    @property
    def publication_date(self) -> datetime | None:
        """When they were published."""

class AmlScreenedData(Model):
    """Who was looked for."""
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
        """Name in full."""
    @property
    def nationality(self) -> str | None:
        """Nationality."""
    @property
    def date_of_birth(self) -> date | None:
        """Day of birth."""
    @property
    def document_number(self) -> str | None:
        """Number of the document."""

class IpAnalysis(Model):
    """Result of one such step."""
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
        """The step of the workflow."""
    @property
    def status(self) -> FeatureStatus | None:
        """Where the step stands."""
    @property
    def device_brand(self) -> str | None:
        """Who made the device."""
    @property
    def device_model(self) -> str | None:
        """Its model."""
    @property
    def browser_family(self) -> str | None:
        """The browser."""
    @property
    def os_family(self) -> str | None:
        """The operating system."""
    @property
    def platform(self) -> str | None:
        """Phone, tablet or computer."""
    @property
    def device_fingerprint(self) -> str | None:
        """What the device is known by."""
    @property
    def ip_country(self) -> str | None:
        """Country of the address, in English."""
    @property
    def ip_country_code(self) -> str | None:
        """The same (ISO 3166-1 alpha-2)."""
    @property
    def ip_state(self) -> str | None:
        """Region of the address."""
    @property
    def ip_city(self) -> str | None:
        """Town of the address."""
    @property
    def latitude(self) -> float | None:
        """Degrees north of the equator."""
    @property
    def longitude(self) -> float | None:
        """Degrees east of Greenwich."""
    @property
    def ip_address(self) -> str | None:
        """The address (IPv4 or IPv6)."""
    @property
    def isp(self) -> str | None:
        """Who provides the connection."""
    @property
    def organization(self) -> str | None:
        """Whom the address belongs to."""
    @property
    def is_vpn_or_tor(self) -> bool | None:
        """Whether it hides behind a VPN or Tor."""
    @property
    def is_data_center(self) -> bool | None:
        """Whether it is in a data centre."""
    @property
    def time_zone(self) -> str | None:
        """Time zone, such as `Europe/Madrid`."""
    @property
    def time_zone_offset(self) -> str | None:
        """Its offset from UTC."""
    @property
    def ip(self) -> PlaceDistances | None:
        """The address on the map."""
    @property
    def id_document(self) -> PlaceDistances | None:
        """The identity document's address on the map."""
    @property
    def poa_document(self) -> PlaceDistances | None:
        """The proof of address on the map."""
    @property
    def warnings(self) -> list[Warning] | None:
        """What was noticed."""
    @property
    def matches(self) -> list[IpMatch] | None:
        """Earlier appearances of the same address or device."""

class PlaceDistances(Model):
    """A place, and how far it is from the others, in kilometres."""
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
        """Where it is."""
    @property
    def distance_from_ip(self) -> float | None:
        """From the network address."""
    @property
    def distance_from_id_document(self) -> float | None:
        """From the identity document's address."""
    @property
    def distance_from_poa_document(self) -> float | None:
        """From the proof of address."""

class IpMatch(Model):
    """An earlier appearance of the same address or device."""
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
        """The session (UUID)."""
    @property
    def session_number(self) -> int | None:
        """Its number in the application."""
    @property
    def vendor_data(self) -> str | None:
        """Your identifier of its user."""
    @property
    def verification_date(self) -> datetime | None:
        """When it was."""
    @property
    def match_type(self) -> IpMatchType | None:
        """What is the same."""
    @property
    def match_source(self) -> IpMatchSource | None:
        """What it was recognised by."""
    @property
    def matched_value(self) -> str | None:
        """The address or the identifier."""
    @property
    def status(self) -> SessionStatus | None:
        """Where that session stands."""
    @property
    def is_blocklisted(self) -> bool | None:
        """Whether it is on the blocklist."""
    @property
    def api_service(self) -> str | None:
        """The verification that was called by itself, where it was no session."""
    @property
    def source(self) -> MatchSource | None:
        """Where it was found."""
    @property
    def device_info(self) -> DeviceInfo | None:
        """The device then."""
    @property
    def location_info(self) -> LocationInfo | None:
        """The address then."""
    @property
    def confidence(self) -> float | None:
        """How sure it is, 0 to 1."""
    @property
    def match_mode(self) -> IpMatchMode | None:
        """In which way."""
    @property
    def recovery_similarity(self) -> float | None:
        """How alike the fingerprints are. With `RecoveredHigh` only."""
    @property
    def tls_ja4_corroborated(self) -> bool | None:
        """Whether the connection's own fingerprint agrees."""
    @property
    def recovery_gate_reason(self) -> str | None:
        """Why likeness was enough, or not."""

class DeviceInfo(Model):
    """A device."""
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
        """Who made it."""
    @property
    def device_model(self) -> str | None:
        """Its model."""
    @property
    def browser_family(self) -> str | None:
        """The browser."""
    @property
    def os_family(self) -> str | None:
        """The operating system."""
    @property
    def platform(self) -> str | None:
        """Phone, tablet or computer."""
    @property
    def device_fingerprint(self) -> str | None:
        """What it is known by."""

class LocationInfo(Model):
    """Where an address is."""
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
        """The address (IPv4 or IPv6)."""
    @property
    def ip_country(self) -> str | None:
        """Country, in English."""
    @property
    def ip_country_code(self) -> str | None:
        """Country (ISO 3166-1 alpha-2)."""
    @property
    def ip_state(self) -> str | None:
        """Region."""
    @property
    def ip_city(self) -> str | None:
        """Town."""
    @property
    def is_vpn_or_tor(self) -> bool | None:
        """Whether it hides behind a VPN or Tor."""
    @property
    def is_data_center(self) -> bool | None:
        """Whether it is in a data centre."""

class DatabaseValidation(Model):
    """Result of one such step."""
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
        """The step of the workflow."""
    @property
    def issuing_state(self) -> str | None:
        """Country whose registers were asked (ISO 3166-1 alpha-3)."""
    @property
    def validation_type(self) -> ValidationType | None:
        """How many had to agree."""
    @property
    def screened_data(self) -> DatabaseScreenedData | None:
        """What was looked up."""
    @property
    def validations(self) -> list[ServiceValidation] | None:
        """What each register said."""
    @property
    def errors(self) -> list[ServiceError] | None:
        """Registers that failed. Absent where none did."""
    @property
    def match_type(self) -> MatchType | None:
        """How well it agrees all in all."""
    @property
    def status(self) -> FeatureStatus | None:
        """Where the step stands."""
    @property
    def warnings(self) -> list[Warning] | None:
        """What was noticed."""

class DatabaseScreenedData(Model):
    """What was looked up in registers."""
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
        """Last names."""
    @property
    def first_name(self) -> str | None:
        """First names."""
    @property
    def tax_number(self) -> str | None:
        """Tax number."""
    @property
    def personal_number(self) -> str | None:
        """Personal number."""
    @property
    def document_number(self) -> str | None:
        """Number of the document."""
    @property
    def date_of_birth(self) -> date | None:
        """Day of birth."""
    @property
    def document_type(self) -> str | None:
        """Kind of document."""
    @property
    def expiration_date(self) -> date | None:
        """Last day of its validity."""

class ServiceValidation(Model):
    """What one register said."""
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
        """The register's code."""
    @property
    def service_name(self) -> str | None:
        """Its name."""
    @property
    def validation(self) -> FieldValidation | None:
        """How well it agrees, by field."""
    @property
    def outcome_code(self) -> str | None:
        """How it ended, such as `MATCH` or `INCONCLUSIVE`."""
    @property
    def outcome_detail(self) -> str | None:
        """More about that."""
    @property
    def source_data(self) -> dict[str, Any] | None:
        """What it answered; the keys depend on the country."""

class FieldValidation(Model):
    """How well a register agrees, by field."""
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
        """The name."""
    @property
    def date_of_birth(self) -> MatchType | None:
        """The day of birth."""
    @property
    def identification_number(self) -> MatchType | None:
        """The number."""

class ServiceError(Model):
    """A register that failed."""
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
        """The register's code."""

class RegistryCheck(Model):
    """A company in its register."""
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
        """Where the step stands."""
    @property
    def node_id(self) -> str | None:
        """The step of the workflow."""
    @property
    def data_resolved(self) -> bool | None:
        """Whether the register's data are there."""
    @property
    def company(self) -> RegistryCompany | None:
        """The company."""
    @property
    def ownership_structure(self) -> dict[str, Any] | None:
        """Who owns it, and who owns those."""
    @property
    def warnings(self) -> list[Warning] | None:
        """What was noticed."""

class RegistryCompany(Model):
    """A company as its register knows it."""
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
        """Identifier (UUID)."""
    @property
    def node_id(self) -> str | None:
        """The step of the workflow."""
    @property
    def status(self) -> FeatureStatus | None:
        """Where the step stands."""
    @property
    def registry_status(self) -> str | None:
        """Status in the register, such as active or dissolved."""
    @property
    def data_resolved(self) -> bool | None:
        """Whether the register's data are there."""
    @property
    def company_name(self) -> str | None:
        """Name."""
    @property
    def registration_number(self) -> str | None:
        """Number in the register."""
    @property
    def country_code(self) -> str | None:
        """Country of the register (ISO 3166-1 alpha-2)."""
    @property
    def region(self) -> str | None:
        """Region of the register, where there is one."""
    @property
    def company_type(self) -> str | None:
        """Legal form."""
    @property
    def incorporation_date(self) -> date | None:
        """Day it was founded."""
    @property
    def registered_address(self) -> str | None:
        """Address in the register."""
    @property
    def tax_number(self) -> str | None:
        """Tax number."""
    @property
    def risk_level(self) -> RiskLevel | None:
        """How risky it is."""
    @property
    def verification_status(self) -> str | None:
        """How far its verification is."""
    @property
    def is_from_registry(self) -> bool | None:
        """Whether the data come from the register, and not from the user."""
    @property
    def fetch_status(self) -> str | None:
        """How far the register's data are."""
    @property
    def alternative_names(self) -> str | None:
        """Other names."""
    @property
    def nature_of_business(self) -> str | None:
        """What it does."""
    @property
    def registered_capital(self) -> str | None:
        """Capital, as the register writes it."""
    @property
    def registered_capital_amount(self) -> Decimal | None:
        """The amount alone."""
    @property
    def registered_capital_currency(self) -> str | None:
        """Its currency (ISO 4217)."""
    @property
    def website(self) -> str | None:
        """Website."""
    @property
    def email(self) -> str | None:
        """E-mail address."""
    @property
    def phone(self) -> str | None:
        """Phone number."""
    @property
    def legal_entity_identifier(self) -> str | None:
        """Its LEI."""
    @property
    def location_of_registration(self) -> str | None:
        """Where it is registered."""
    @property
    def vat_number(self) -> str | None:
        """VAT number."""
    @property
    def vat_validation_status(self) -> VatValidationStatus | None:
        """Whether that is right."""
    @property
    def vat_validated_name(self) -> str | None:
        """Name the VAT register has."""
    @property
    def vat_validated_address(self) -> str | None:
        """Address the VAT register has."""
    @property
    def vat_checked_at(self) -> datetime | None:
        """When that was asked."""
    @property
    def financial_summary(self) -> dict[str, Any] | None:
        """Its finances in short."""
    @property
    def officers(self) -> list[Officer] | None:
        """Who runs it."""
    @property
    def beneficial_owners(self) -> list[BeneficialOwner] | None:
        """Who owns it."""
    @property
    def addresses(self) -> list[dict[str, Any]] | None:
        """Its addresses."""
    @property
    def industries(self) -> list[dict[str, Any]] | None:
        """Its lines of business."""
    @property
    def accounts(self) -> dict[str, Any] | None:
        """Its accounts."""
    @property
    def registry_data(self) -> dict[str, Any] | None:
        """What the register said."""
    @property
    def user_provided_data(self) -> dict[str, Any] | None:
        """What the user said."""
    @property
    def confirmed_by_user_at(self) -> datetime | None:
        """When the user confirmed it."""
    @property
    def last_console_edit_at(self) -> datetime | None:
        """When somebody changed it in the console."""
    @property
    def is_editable(self) -> bool | None:
        """Whether it can be changed."""

class Officer(Model):
    """Somebody who runs a company. The register's own list says less than the list of key people."""
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
        """Identifier (UUID)."""
    @property
    def name(self) -> str | None:
        """Name."""
    @property
    def first_name(self) -> str | None:
        """First names."""
    @property
    def last_name(self) -> str | None:
        """Last names."""
    @property
    def designation(self) -> str | None:
        """Office, as the register writes it."""
    @property
    def role(self) -> PartyRole | None:
        """What that is."""
    @property
    def nationality(self) -> str | None:
        """Nationality."""
    @property
    def address(self) -> str | None:
        """Address."""
    @property
    def appointment_date(self) -> date | None:
        """Since when."""
    @property
    def termination_date(self) -> date | None:
        """Until when."""
    @property
    def date_of_birth(self) -> date | None:
        """Day of birth."""
    @property
    def date_of_birth_year(self) -> int | None:
        """Year of birth, where only that is known."""
    @property
    def date_of_birth_month(self) -> int | None:
        """Month of birth, 1 to 12, where only that and the year are known."""
    @property
    def is_active(self) -> bool | None:
        """Whether still in office."""
    @property
    def aml_status(self) -> FeatureStatus | None:
        """Where the look at watch lists stands."""
    @property
    def kyc_status(self) -> SessionStatus | None:
        """Where the person's own session stands. The register's list says `Pending` (`Other`) before there is one."""
    @property
    def kyc_session_url(self) -> str | None:
        """Where to send the person."""
    @property
    def kyc_session_id(self) -> str | None:
        """The person's session (UUID)."""
    @property
    def verification_workflow_type(self) -> str | None:
        """Kind of that session's workflow."""
    @property
    def verification_workflow_id(self) -> str | None:
        """That workflow (UUID)."""
    @property
    def verification_workflow_label(self) -> str | None:
        """Its name."""
    @property
    def verification_workflow_features(self) -> list[PartyFeature] | None:
        """Its steps and where they stand."""
    @property
    def didit_internal_id(self) -> str | None:
        """The platform's identifier of the person."""
    @property
    def kyc_document_type(self) -> str | None:
        """Kind of the person's document."""
    @property
    def kyc_nationality(self) -> str | None:
        """Nationality by that document."""
    @property
    def kyc_liveness_passed(self) -> bool | None:
        """Whether the person's liveness holds."""
    @property
    def kyc_verified_at(self) -> datetime | None:
        """When the person was verified."""
    @property
    def kyc_aml_categories(self) -> AmlCategories | None:
        """What watch lists say."""
    @property
    def kyc_notification_sent_at(self) -> str | None:
        """When the person was written to."""

class PartyFeature(Model):
    """A step in the session of a party, and where it stands."""
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
        """The step."""
    @property
    def status(self) -> FeatureStatus | None:
        """Where it stands."""

class AmlCategories(Model):
    """What watch lists say, by kind."""
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
        """Sanctions."""
    @property
    def pep(self) -> AmlCategoryResult | None:
        """Politically exposed persons."""
    @property
    def adverse_media(self) -> AmlCategoryResult | None:
        """News."""
    @property
    def warnings(self) -> AmlCategoryResult | None:
        """Warnings."""

class BeneficialOwner(Model):
    """Somebody who owns a company. The register's own list says less than the list of key people."""
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
        """Identifier (UUID)."""
    @property
    def name(self) -> str | None:
        """Name."""
    @property
    def first_name(self) -> str | None:
        """First names."""
    @property
    def last_name(self) -> str | None:
        """Last names."""
    @property
    def date_of_birth(self) -> date | None:
        """Day of birth."""
    @property
    def country_of_birth(self) -> str | None:
        """Country of birth."""
    @property
    def email(self) -> str | None:
        """E-mail address."""
    @property
    def company_name(self) -> str | None:
        """Name, of a company."""
    @property
    def registration_number(self) -> str | None:
        """Number in its register, of a company."""
    @property
    def entity_type(self) -> EntityType | None:
        """Person or company."""
    @property
    def nationality(self) -> str | None:
        """Nationality."""
    @property
    def designation(self) -> str | None:
        """What the register calls it."""
    @property
    def roles(self) -> list[str] | None:
        """What it is in the company."""
    @property
    def ownership_min_shares(self) -> str | None:
        """Shares at least, as the register writes it."""
    @property
    def ownership_max_shares(self) -> str | None:
        """Shares at most, as the register writes it."""
    @property
    def effective_ownership_percent(self) -> float | None:
        """Shares all in all, directly and through others, in percent."""
    @property
    def voting_min_shares(self) -> str | None:
        """Votes at least, as the register writes it."""
    @property
    def voting_max_shares(self) -> str | None:
        """Votes at most, as the register writes it."""
    @property
    def appointment_date(self) -> date | None:
        """Since when."""
    @property
    def is_active(self) -> bool | None:
        """Whether it still holds."""
    @property
    def aml_status(self) -> FeatureStatus | None:
        """Where the look at watch lists stands."""
    @property
    def kyc_status(self) -> SessionStatus | None:
        """Where the owner's own session stands. The register's list says `Pending` (`Other`) before there is one."""
    @property
    def kyc_session_url(self) -> str | None:
        """Where to send the owner."""
    @property
    def kyc_session_id(self) -> str | None:
        """The owner's session (UUID)."""
    @property
    def verification_workflow_type(self) -> str | None:
        """Kind of that session's workflow."""
    @property
    def verification_workflow_id(self) -> str | None:
        """That workflow (UUID)."""
    @property
    def verification_workflow_label(self) -> str | None:
        """Its name."""
    @property
    def verification_workflow_features(self) -> list[PartyFeature] | None:
        """Its steps and where they stand."""
    @property
    def didit_internal_id(self) -> str | None:
        """The platform's identifier of the owner."""
    @property
    def kyc_document_type(self) -> str | None:
        """Kind of the owner's document."""
    @property
    def kyc_nationality(self) -> str | None:
        """Nationality by that document."""
    @property
    def kyc_liveness_passed(self) -> bool | None:
        """Whether the owner's liveness holds."""
    @property
    def kyc_verified_at(self) -> datetime | None:
        """When the owner was verified."""
    @property
    def kyc_aml_categories(self) -> AmlCategories | None:
        """What watch lists say."""
    @property
    def kyc_notification_sent_at(self) -> str | None:
        """When the owner was written to."""
    @property
    def child_beneficial_owners(self) -> list[dict[str, Any]] | None:
        """Who owns the owner: each one an object as this one."""

class KeyPeopleCheck(Model):
    """The people behind a company."""
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
        """Where the step stands."""
    @property
    def node_id(self) -> str | None:
        """The step of the workflow."""
    @property
    def registry(self) -> RegistryPeople | None:
        """Those of the register."""
    @property
    def submitted(self) -> SubmittedPeople | None:
        """Those the user named."""
    @property
    def ubo_kyc_summary(self) -> OwnerSummary | None:
        """How far the owners are."""
    @property
    def warnings(self) -> list[Warning] | None:
        """What was noticed."""

class RegistryPeople(Model):
    """The people the register names."""
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
        """Who runs the company."""
    @property
    def beneficial_owners(self) -> list[BeneficialOwner] | None:
        """Who owns it."""

class SubmittedPeople(Model):
    """The people the user named."""
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
        """One by one."""

class KeyPersonParty(Model):
    """Somebody the user named."""
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
        """Identifier (UUID)."""
    @property
    def entity_type(self) -> EntityType | None:
        """Person or company."""
    @property
    def source(self) -> PartySource | None:
        """Who named it."""
    @property
    def name(self) -> str | None:
        """Name."""
    @property
    def first_name(self) -> str | None:
        """First names."""
    @property
    def last_name(self) -> str | None:
        """Last names."""
    @property
    def company_name(self) -> str | None:
        """Name, of a company."""
    @property
    def registration_number(self) -> str | None:
        """Number in its register, of a company."""
    @property
    def email(self) -> str | None:
        """E-mail address."""
    @property
    def nationality(self) -> str | None:
        """Nationality."""
    @property
    def phone_number(self) -> str | None:
        """Phone number."""
    @property
    def date_of_birth(self) -> date | None:
        """Day of birth."""
    @property
    def position(self) -> str | None:
        """Position."""
    @property
    def custom_fields(self) -> dict[str, Any] | None:
        """What else your workflow asks for."""
    @property
    def is_active(self) -> bool | None:
        """Whether it counts."""
    @property
    def is_skipped(self) -> bool | None:
        """Whether it was left out."""
    @property
    def requires_verification(self) -> bool | None:
        """Whether it has to be verified."""
    @property
    def roles(self) -> list[RoleShare] | None:
        """What it is in the company."""
    @property
    def kyc_session_id(self) -> str | None:
        """The person's own session (UUID)."""
    @property
    def kyc_session_status(self) -> SessionStatus | None:
        """Where that stands."""
    @property
    def kyc_session_url(self) -> str | None:
        """Where to send the person."""
    @property
    def kyb_sub_session_id(self) -> str | None:
        """The company's own session (UUID)."""
    @property
    def kyb_sub_session_status(self) -> SessionStatus | None:
        """Where that stands."""
    @property
    def kyb_sub_session_url(self) -> str | None:
        """Where to send the company's user."""
    @property
    def verification_workflow_type(self) -> str | None:
        """Kind of that session's workflow."""
    @property
    def verification_workflow_id(self) -> str | None:
        """That workflow (UUID)."""
    @property
    def verification_workflow_label(self) -> str | None:
        """Its name."""
    @property
    def verification_workflow_features(self) -> list[PartyFeature] | None:
        """Its steps and where they stand."""
    @property
    def didit_internal_id(self) -> str | None:
        """The platform's identifier."""

class RoleShare(Model):
    """What a party is in a company, and how much of it is its own."""
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
        """What it is."""
    @property
    def ownership_percent(self) -> float | None:
        """Its shares, in percent."""
    @property
    def voting_percent(self) -> float | None:
        """Its votes, in percent."""

class OwnerSummary(Model):
    """How many owners were verified."""
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
        """All of them."""
    @property
    def approved(self) -> int | None:
        """Approved."""
    @property
    def flagged(self) -> int | None:
        """With something noticed."""
    @property
    def pending(self) -> int | None:
        """Still to be verified."""

class BusinessDocumentVerification(Model):
    """The documents of a company."""
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
        """Where the step stands."""
    @property
    def node_id(self) -> str | None:
        """The step of the workflow."""
    @property
    def items(self) -> list[BusinessDocument] | None:
        """One by one."""
    @property
    def groups(self) -> dict[str, Any] | None:
        """How many documents of each group there are, by group and by `total`, `approved`, `pending`, `declined`,
        `in_review`, `other` and `missing`.
        """
    @property
    def required_groups(self) -> list[str] | None:
        """The groups that must be there."""
    @property
    def warnings(self) -> list[Warning] | None:
        """What was noticed."""

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
        """Identifier (UUID)."""
    @property
    def document_type(self) -> BusinessDocumentGroup | None:
        """What it is to show."""
    @property
    def document_subtype(self) -> str | None:
        """Kind of document."""
    @property
    def document_group(self) -> BusinessDocumentGroup | None:
        """The group it counts in."""
    @property
    def file_url(self) -> str | None:
        """Its address; soon expires."""
    @property
    def original_filename(self) -> str | None:
        """Name of the file."""
    @property
    def file_size(self) -> int | None:
        """Its size in bytes."""
    @property
    def status(self) -> FeatureStatus | None:
        """Where it stands."""
    @property
    def created_at(self) -> datetime | None:
        """When it was sent in."""
    @property
    def cross_check_result(self) -> dict[str, Any] | None:
        """How it agrees with the register."""
    @property
    def document_metadata(self) -> DocumentMetadata | None:
        """What the file says about itself."""
    @property
    def description(self) -> str | None:
        """What it is."""
    @property
    def is_requested(self) -> bool | None:
        """Whether it was asked for."""
    @property
    def ocr_data(self) -> dict[str, Any] | None:
        """What it says."""
    @property
    def is_console_upload(self) -> bool | None:
        """Whether it was added in the console."""
    @property
    def is_confirmed(self) -> bool | None:
        """Whether somebody confirmed it."""

class Review(Model):
    """A note on a session, or a decision somebody took."""
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
        """Who it was: the e-mail address of a console user, or `API Client` for an API key."""
    @property
    def new_status(self) -> SessionStatus | None:
        """The status it speaks of."""
    @property
    def comment(self) -> str | None:
        """What was written."""
    @property
    def created_at(self) -> datetime | None:
        """When it was."""

class ListSessions(Model):
    """Which sessions to list. Several values go into one text, separated by commas, where it says so."""
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
        """People (the default), businesses or both."""
    @property
    def limit(self) -> int | None:
        """How many to a page; the default differs between 20 and 50, so say it where it matters."""
    @property
    def offset(self) -> int | None:
        """How many to leave out from the start."""
    @property
    def status(self) -> str | None:
        """Those with one of these statuses, such as `Approved` or `In Review,Declined`. Case matters."""
    @property
    def vendor_data(self) -> str | None:
        """Those of exactly this user."""
    @property
    def search(self) -> str | None:
        """Those found by identifier, number, beginning of an e-mail address or other text."""
    @property
    def workflow_id(self) -> str | None:
        """Those of one of these workflows (UUIDs, comma-separated)."""
    @property
    def date_from(self) -> date | None:
        """Those made on this day (UTC) or later."""
    @property
    def date_to(self) -> date | None:
        """Those made on this day (UTC) or earlier."""
    @property
    def country(self) -> str | None:
        """Those of one of these countries (comma-separated; ISO 3166-1 alpha-3 for people)."""
    @property
    def document_type(self) -> str | None:
        """Those with one of these kinds of document (comma-separated codes, such as `P,ID`)."""
    @property
    def document_name(self) -> str | None:
        """Those with this name on the document."""
    @property
    def region(self) -> str | None:
        """Those of this region."""
    @property
    def didit_internal_id(self) -> str | None:
        """Those of this user, by the platform's identifier (UUID)."""
    @property
    def session_type(self) -> str | None:
        """`API`, `HOSTED`, `MIGRATED` (comma-separated) or `ALL`."""
    @property
    def api_service(self) -> ApiService | None:
        """Those that are calls of this verification by itself."""
    @property
    def screened_full_name(self) -> str | None:
        """Those where this name was looked for on watch lists."""
    @property
    def warning(self) -> str | None:
        """Those with one of these warnings (comma-separated risk codes)."""
    @property
    def status_initialized_as_in_review(self) -> bool | None:
        """Those that went to review by themselves."""
    @property
    def is_kyc_to_be_reviewed(self) -> bool | None:
        """Those whose identity data wait for review."""
    @property
    def euuid(self) -> str | None:
        """Those of this end user (UUID)."""
    @property
    def organization_name(self) -> str | None:
        """Those of this organization."""

class SessionPage(Page):
    """One page of sessions, the newest first."""
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
        """How many items the whole list has; capped on some lists, so read on until `next` is absent."""
    @property
    def next(self) -> str | None:
        """Address of the next page; absent on the last one."""
    @property
    def previous(self) -> str | None:
        """Address of the page before; absent on the first one."""
    @property
    def results(self) -> list[SessionSummary]:
        """The items of this page."""
    def __iter__(self) -> Iterator[SessionSummary]: ...

class AsyncSessionPage(AsyncPage):
    """One page of sessions, the newest first."""
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
        """How many items the whole list has; capped on some lists, so read on until `next` is absent."""
    @property
    def next(self) -> str | None:
        """Address of the next page; absent on the last one."""
    @property
    def previous(self) -> str | None:
        """Address of the page before; absent on the first one."""
    @property
    def results(self) -> list[SessionSummary]:
        """The items of this page."""
    def __aiter__(self) -> AsyncIterator[SessionSummary]: ...

class SessionSummary(Model):
    """A session as lists show one. What is there depends on its kind."""
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
        """Identifier (UUID)."""
    @property
    def session_kind(self) -> SessionKind | None:
        """Whom it verifies."""
    @property
    def session_number(self) -> int | None:
        """Its number in the application."""
    @property
    def session_url(self) -> str | None:
        """Where to send the user. Absent for keys that may not write sessions."""
    @property
    def status(self) -> SessionStatus:
        """Where it stands."""
    @property
    def vendor_data(self) -> str | None:
        """Your identifier of the user."""
    @property
    def created_at(self) -> datetime | None:
        """When it was made."""
    @property
    def country(self) -> str | None:
        """Country of the document (ISO 3166-1 alpha-3) or of the company's register."""
    @property
    def portrait_image(self) -> str | None:
        """Address of a portrait; soon expires. People only."""
    @property
    def document_type(self) -> str | None:
        """Kind of document, in words such as `Passport` or `Identity Card`. People only."""
    @property
    def full_name(self) -> str | None:
        """Name in full. People only."""
    @property
    def didit_internal_id(self) -> str | None:
        """The platform's identifier of the user (UUID). People only."""
    @property
    def features(self) -> list[FeatureProgress] | None:
        """The steps and where they stand. People only."""
    @property
    def phone_number(self) -> SessionPhoneNumber | None:
        """Phone number. People only."""
    @property
    def email_address(self) -> SessionEmailAddress | None:
        """E-mail address. People only."""
    @property
    def additional_details(self) -> SessionSummaryDetails | None:
        """The main results by step. People only."""
    @property
    def workflow_id(self) -> str | None:
        """The workflow (UUID). Businesses only."""
    @property
    def workflow_type(self) -> str | None:
        """Kind of the workflow. Businesses only."""
    @property
    def workflow_label(self) -> str | None:
        """Name of the workflow. Businesses only."""
    @property
    def company_name(self) -> str | None:
        """Name of the company. Businesses only."""
    @property
    def registration_number(self) -> str | None:
        """Number in the company register. Businesses only."""

class FeatureProgress(Model):
    """A step of a session and where it stands."""
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
        """The step."""
    @property
    def status(self) -> FeatureStatus | None:
        """Where it stands."""

class SessionPhoneNumber(Model):
    """The phone number of a session."""
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
        """The number (E.164)."""
    @property
    def is_verified(self) -> bool | None:
        """Whether it was verified."""

class SessionEmailAddress(Model):
    """The e-mail address of a session."""
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
        """The address."""
    @property
    def is_verified(self) -> bool | None:
        """Whether it was verified."""

class SessionSummaryDetails(Model):
    """The main results of a session, by step."""
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
        """Watch lists."""
    @property
    def database_validation(self) -> SummaryDatabaseValidation | None:
        """Official registers."""
    @property
    def poa(self) -> SummaryProofOfAddress | None:
        """Proof of address."""
    @property
    def liveness(self) -> SummaryLiveness | None:
        """Liveness."""
    @property
    def face_match(self) -> SummaryFaceMatch | None:
        """Face comparison."""
    @property
    def phone_verification(self) -> SummaryPhone | None:
        """Phone number."""
    @property
    def email_verification(self) -> SummaryEmail | None:
        """E-mail address."""

class SummaryAml(Model):
    """Watch lists, in short."""
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
        """How many entries fit."""
    @property
    def entity_type(self) -> str | None:
        """`person` or `company`."""
    @property
    def is_adverse_media_fetched(self) -> bool | None:
        """Whether news were searched too."""
    @property
    def screened_data(self) -> SummaryScreenedData | None:
        """Who was looked for."""

class SummaryScreenedData(Model):
    """Who was looked for on watch lists."""
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
        """Nationality."""
    @property
    def document_number(self) -> str | None:
        """Number of the document."""
    @property
    def date_of_birth(self) -> str | None:
        """Day of birth."""

class SummaryDatabaseValidation(Model):
    """Official registers, in short."""
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
        """How many registers had to agree."""
    @property
    def match_type(self) -> str | None:
        """How well they agreed."""
    @property
    def identification_number(self) -> str | None:
        """The number that was looked up."""

class SummaryProofOfAddress(Model):
    """Proof of address, in short."""
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
        """Kind of document."""
    @property
    def issuer(self) -> str | None:
        """Who issued it."""
    @property
    def address(self) -> str | None:
        """The address on it."""
    @property
    def name_on_document(self) -> str | None:
        """The name on it."""

class SummaryLiveness(Model):
    """Liveness, in short."""
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
        """How it was tested."""
    @property
    def score(self) -> float | None:
        """How sure it is, 0 to 100."""

class SummaryFaceMatch(Model):
    """Face comparison, in short."""
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
        """How alike the faces are, 0 to 100."""
    @property
    def source_image(self) -> str | None:
        """Address of the one image; soon expires."""
    @property
    def target_image(self) -> str | None:
        """Address of the other; soon expires."""

class SummaryPhone(Model):
    """Phone number, in short."""
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
        """Country (ISO 3166-1 alpha-2)."""
    @property
    def is_temporary(self) -> bool | None:
        """Whether it is a throw-away number."""
    @property
    def is_ported(self) -> bool | None:
        """Whether it moved from another carrier."""
    @property
    def is_blocked(self) -> bool | None:
        """Whether it is on the blocklist."""

class SummaryEmail(Model):
    """E-mail address, in short."""
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
        """Whether it was part of a known data breach."""
    @property
    def is_disposable(self) -> bool | None:
        """Whether it is a throw-away address."""
    @property
    def is_undeliverable(self) -> bool | None:
        """Whether mail to it bounces."""
    @property
    def is_blocklisted(self) -> bool | None:
        """Whether it is on the blocklist."""

class DeletedSession(Model):
    """A deleted session. Everything is absent where the platform answers without a body."""
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
        """Identifier (UUID)."""
    @property
    def session_number(self) -> int | None:
        """Its number in the application."""
    @property
    def face_retention_outcome(self) -> FaceRetentionOutcome | None:
        """What happened to the face's template."""
    @property
    def biometric_template_uuid(self) -> str | None:
        """The template that was kept (UUID)."""

class DeleteSession(Model):
    """How to delete a session."""
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
        """Whether to keep the face's template with the user, so that the face is known again."""
    @property
    def face_retention_days(self) -> int | None:
        """How long to keep it, 1 to 3650 days."""
    @property
    def face_retention_deadline(self) -> datetime | None:
        """Until when to keep it."""
    @property
    def deletion_instruction(self) -> DeletionInstruction | None:
        """Why the session is deleted."""
    @property
    def instruction_id(self) -> str | None:
        """Your own reference, at most 255 characters."""

class BatchDeleteSessions(Model):
    """Which sessions to delete, and how: some by number, or all."""
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
        """Numbers of the sessions in the application. Unknown ones are passed over."""
    @property
    def delete_all(self) -> bool | None:
        """**All** sessions of the application."""
    @property
    def retain_face_embeddings(self) -> bool | None:
        """Whether to keep the faces' templates with the users, so that the faces are known again."""
    @property
    def face_retention_days(self) -> int | None:
        """How long to keep them, 1 to 3650 days."""
    @property
    def face_retention_deadline(self) -> datetime | None:
        """Until when to keep them."""
    @property
    def deletion_instruction(self) -> DeletionInstruction | None:
        """Why the sessions are deleted."""
    @property
    def instruction_id(self) -> str | None:
        """Your own reference, at most 255 characters."""

class DeletedSessions(Model):
    """What became of a batch. Empty where the platform answers without a body."""
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
        """The sessions that were found."""

class UpdateSessionStatus(Model):
    """A decision about a session."""
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
        """Approved, Declined or Resubmitted."""
    @property
    def comment(self) -> str | None:
        """Why."""
    @property
    def send_email(self) -> bool | None:
        """Whether to tell the user by e-mail. Off by default."""
    @property
    def email_address(self) -> str | None:
        """Where to; needed with `send_email`."""
    @property
    def email_language(self) -> str | None:
        """In which language; `en` by default."""
    @property
    def nodes_to_resubmit(self) -> list[ResubmitNode] | None:
        """For Resubmitted: the steps to repeat. Every step that was not approved where unset."""

class ResubmitNode(Model):
    """A step to repeat."""
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
        """The step in the workflow, such as `feature_ocr`; `node_id` of the decision."""
    @property
    def feature(self) -> ResubmitFeature:
        """What it verifies."""

class UpdatedSession(Model):
    """The session a decision was about. The platform does not repeat the new status: read it again where it matters."""
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
        """Identifier (UUID)."""

class ShareSession(Model):
    """With whom to share a session, and for how long."""
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
        """The partner's application (UUID). The platform answers 400 without it."""
    @property
    def ttl_in_seconds(self) -> int | None:
        """How long the token is good for, 60 to 86400 seconds; 3600 by default."""

class SharedSession(Model):
    """A token that lets a partner import a session."""
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
        """The token; give it to the partner."""
    @property
    def for_application_id(self) -> str | None:
        """The application it is good for (UUID)."""
    @property
    def session_kind(self) -> SessionKind | None:
        """Whom the session verifies."""

class ImportSharedSession(Model):
    """A partner's session to take over."""
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
        """The partner's token."""
    @property
    def trust_review(self) -> bool:
        """`true` keeps the partner's status; `false` sets the session to In Review."""
    @property
    def workflow_id(self) -> str:
        """Your workflow it shall belong to (UUID)."""
    @property
    def vendor_data(self) -> str | None:
        """Your own identifier of the user."""

class ListReviews(Model):
    """Which activities to list."""
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
        """How many to a page; 50 by default."""
    @property
    def offset(self) -> int | None:
        """How many to leave out from the start."""
    @property
    def ordering(self) -> str | None:
        """The order: `-created_at` (the newest first, the default) or `created_at`."""

class ReviewPage(Page):
    """One page of what was done to a session, the newest first."""
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
        """How many items the whole list has; capped on some lists, so read on until `next` is absent."""
    @property
    def next(self) -> str | None:
        """Address of the next page; absent on the last one."""
    @property
    def previous(self) -> str | None:
        """Address of the page before; absent on the first one."""
    @property
    def results(self) -> list[ReviewItem]:
        """The items of this page."""
    def __iter__(self) -> Iterator[ReviewItem]: ...

class AsyncReviewPage(AsyncPage):
    """One page of what was done to a session, the newest first."""
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
        """How many items the whole list has; capped on some lists, so read on until `next` is absent."""
    @property
    def next(self) -> str | None:
        """Address of the next page; absent on the last one."""
    @property
    def previous(self) -> str | None:
        """Address of the page before; absent on the first one."""
    @property
    def results(self) -> list[ReviewItem]:
        """The items of this page."""
    def __aiter__(self) -> AsyncIterator[ReviewItem]: ...

class ReviewItem(Model):
    """One thing that was done to a session."""
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
        """Identifier (a UUID; a number on older routes)."""
    @property
    def activity_type(self) -> ReviewActivity | None:
        """What was done. Older routes say it in words of their own, such as `status_change`."""
    @property
    def actor_display(self) -> str | None:
        """Who did it, as the console shows it."""
    @property
    def actor_email(self) -> str | None:
        """Who did it, by e-mail address."""
    @property
    def actor_type(self) -> ActorType | None:
        """What kind of actor it was."""
    @property
    def new_status(self) -> SessionStatus | None:
        """The status after."""
    @property
    def previous_status(self) -> SessionStatus | None:
        """The status before."""
    @property
    def comment(self) -> str | None:
        """What was written."""
    @property
    def mentioned_emails(self) -> list[str] | None:
        """Who was mentioned."""
    @property
    def previous_value(self) -> dict[str, Any] | None:
        """What changed, before."""
    @property
    def new_value(self) -> dict[str, Any] | None:
        """What changed, after."""
    @property
    def changed_fields(self) -> list[str] | None:
        """Which fields changed."""
    @property
    def metadata(self) -> dict[str, Any] | None:
        """More about it."""
    @property
    def created_at(self) -> datetime | None:
        """When it was."""

class CreateReview(Model):
    """A note to leave on a session."""
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
        """The status the note speaks of: Approved, Declined or In Review. **It is not set**: `update_status` does that."""
    @property
    def comment(self) -> str | None:
        """What to write."""

class AddToBlocklist(Model):
    """What of a session to block. Choose at least one."""
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
        """The session it is taken from (UUID)."""
    @property
    def blocklist_face(self) -> bool | None:
        """The face."""
    @property
    def blocklist_document(self) -> bool | None:
        """The identity document."""
    @property
    def blocklist_phone(self) -> bool | None:
        """The phone number."""
    @property
    def blocklist_email(self) -> bool | None:
        """The e-mail address."""

class RemoveFromBlocklist(Model):
    """What of a session to unblock. Choose at least one."""
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
        """The session it was taken from (UUID)."""
    @property
    def unblock_face(self) -> bool | None:
        """The face."""
    @property
    def unblock_document(self) -> bool | None:
        """The identity document."""
    @property
    def unblock_phone(self) -> bool | None:
        """The phone number."""
    @property
    def unblock_email(self) -> bool | None:
        """The e-mail address."""

class ListBlocklist(Model):
    """Which entries to list."""
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
        """Those about this; all where unset."""
    @property
    def limit(self) -> int | None:
        """How many to a page."""
    @property
    def offset(self) -> int | None:
        """How many to leave out from the start."""

class BlocklistPage(Page):
    """One page of the blocklist, the newest entry first."""
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
        """How many items the whole list has; capped on some lists, so read on until `next` is absent."""
    @property
    def next(self) -> str | None:
        """Address of the next page; absent on the last one."""
    @property
    def previous(self) -> str | None:
        """Address of the page before; absent on the first one."""
    @property
    def results(self) -> list[BlocklistItem]:
        """The items of this page."""
    def __iter__(self) -> Iterator[BlocklistItem]: ...

class AsyncBlocklistPage(AsyncPage):
    """One page of the blocklist, the newest entry first."""
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
        """How many items the whole list has; capped on some lists, so read on until `next` is absent."""
    @property
    def next(self) -> str | None:
        """Address of the next page; absent on the last one."""
    @property
    def previous(self) -> str | None:
        """Address of the page before; absent on the first one."""
    @property
    def results(self) -> list[BlocklistItem]:
        """The items of this page."""
    def __aiter__(self) -> AsyncIterator[BlocklistItem]: ...

class BlocklistItem(Model):
    """An entry of the blocklist."""
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
        """What it is about."""
    @property
    def session_id(self) -> str | None:
        """The session it was taken from (UUID)."""
    @property
    def session_number(self) -> int | None:
        """That session's number in the application."""
    @property
    def blocklisted_at(self) -> datetime | None:
        """When it was blocked."""
    @property
    def face_image(self) -> str | None:
        """Address of the face's image; soon expires."""
    @property
    def document_type(self) -> str | None:
        """Kind of document."""
    @property
    def document_number(self) -> str | None:
        """Number of the document."""
    @property
    def phone_number(self) -> str | None:
        """Phone number (E.164)."""
    @property
    def email(self) -> str | None:
        """E-mail address."""

class ListQuestionnaires(Model):
    """Which questionnaires to list."""
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
        """How many to a page; 50 by default."""
    @property
    def offset(self) -> int | None:
        """How many to leave out from the start."""

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
        """How many items the whole list has; capped on some lists, so read on until `next` is absent."""
    @property
    def next(self) -> str | None:
        """Address of the next page; absent on the last one."""
    @property
    def previous(self) -> str | None:
        """Address of the page before; absent on the first one."""
    @property
    def results(self) -> list[Questionnaire]:
        """The items of this page."""
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
        """How many items the whole list has; capped on some lists, so read on until `next` is absent."""
    @property
    def next(self) -> str | None:
        """Address of the next page; absent on the last one."""
    @property
    def previous(self) -> str | None:
        """Address of the page before; absent on the first one."""
    @property
    def results(self) -> list[Questionnaire]:
        """The items of this page."""
    def __aiter__(self) -> AsyncIterator[Questionnaire]: ...

class Questionnaire(Model):
    """A questionnaire. Lists leave out its elements."""
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
        """Identifier (UUID) of this version."""
    @property
    def title(self) -> str | None:
        """Its title."""
    @property
    def description(self) -> str | None:
        """What users read first."""
    @property
    def languages(self) -> list[str] | None:
        """The languages it is in."""
    @property
    def default_language(self) -> str | None:
        """The language shown to users whose own is not there."""
    @property
    def is_active(self) -> bool | None:
        """Whether it may be used."""
    @property
    def is_simple_questionnaire(self) -> bool | None:
        """Whether it is a plain list of elements; others branch."""
    @property
    def question_types(self) -> list[str] | None:
        """The types of its elements. Lists only."""
    @property
    def workflow_names(self) -> list[str] | None:
        """The workflows that use it. Lists only."""
    @property
    def graph(self) -> dict[str, Any] | None:
        """How its elements follow each other."""
    @property
    def sections(self) -> list[QuestionnaireSection] | None:
        """Its elements as users see them."""
    @property
    def questionnaire_group_id(self) -> str | None:
        """What all its versions have in common (UUID)."""
    @property
    def version(self) -> int | None:
        """The version."""
    @property
    def status(self) -> PublicationStatus | None:
        """Draft or published."""
    @property
    def published_at(self) -> datetime | None:
        """When it was published."""
    @property
    def is_editable(self) -> bool | None:
        """Whether it can be changed."""
    @property
    def created_at(self) -> datetime | None:
        """When it was made."""
    @property
    def updated_at(self) -> datetime | None:
        """When it was changed last."""

class CreateQuestionnaire(Model):
    """A new questionnaire."""
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
        """Its title."""
    @property
    def description(self) -> str | None:
        """What users read first."""
    @property
    def languages(self) -> list[str] | None:
        """The languages it is in, `en` among them. The platform wants it, so where unset the languages of the texts and
        `default_language` are sent. An empty list turns that off.
        """
    @property
    def default_language(self) -> str | None:
        """The language shown to users whose own is not there."""
    @property
    def is_active(self) -> bool | None:
        """Whether it may be used. Yes by default."""
    @property
    def status(self) -> PublicationStatus | None:
        """Draft or published."""
    @property
    def form_elements(self) -> list[QuestionnaireElement]:
        """Its elements, in order."""

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
        """Your identifier of it, unique in the questionnaire; made by the platform where unset."""
    @property
    def element_type(self) -> QuestionnaireElementType:
        """What it is."""
    @property
    def label(self) -> dict[str, str]:
        """The question, by language."""
    @property
    def description(self) -> dict[str, str] | None:
        """More about it, by language."""
    @property
    def placeholder(self) -> dict[str, str] | None:
        """What an empty field shows, by language."""
    @property
    def is_required(self) -> bool | None:
        """Whether it must be answered. No by default."""
    @property
    def options(self) -> list[QuestionnaireOption] | None:
        """What can be chosen; for the types that let choose."""
    @property
    def max_files(self) -> int | None:
        """How many files may be sent in, 1 to 5; for `file_upload` and `image`."""
    @property
    def validation(self) -> ElementValidation | None:
        """What an answer must be like."""

class QuestionnaireOption(Model):
    """Something to choose."""
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
        """What the answer says when it was chosen; made by the platform where unset."""
    @property
    def label(self) -> dict[str, str]:
        """What the user reads."""

class ElementValidation(Model):
    """What an answer must be like."""
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
        """Regular expression the whole answer must fit, without anchors."""
    @property
    def min_length(self) -> int | None:
        """How many characters it has at least."""
    @property
    def max_length(self) -> int | None:
        """How many characters it has at most."""
    @property
    def min(self) -> float | None:
        """The least number."""
    @property
    def max(self) -> float | None:
        """The greatest number."""
    @property
    def error_message(self) -> dict[str, str] | None:
        """What the user reads otherwise."""

class UpdateQuestionnaire(Model):
    """What to change in a questionnaire. What is left out stays as it is."""
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
        """Its title."""
    @property
    def description(self) -> str | None:
        """What users read first."""
    @property
    def languages(self) -> list[str] | None:
        """The languages it is in, `en` among them."""
    @property
    def default_language(self) -> str | None:
        """The language shown to users whose own is not there."""
    @property
    def is_active(self) -> bool | None:
        """Whether it may be used."""
    @property
    def status(self) -> PublicationStatus | None:
        """Draft or published. Publishing over a published one makes a new version with another identifier."""
    @property
    def form_elements(self) -> list[QuestionnaireElement] | None:
        """All its elements: they replace the ones before."""

class ListUsers(Model):
    """Which users to list."""
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
        """Those with this status."""
    @property
    def search(self) -> str | None:
        """Those whose name or identifier contains this."""
    @property
    def country(self) -> str | None:
        """Those with a document of this country (ISO 3166-1 alpha-3)."""
    @property
    def limit(self) -> int | None:
        """How many to a page; 50 by default, at most 200."""
    @property
    def offset(self) -> int | None:
        """How many to leave out from the start."""

class UserPage(Page):
    """One page of users."""
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
        """How many items the whole list has; capped on some lists, so read on until `next` is absent."""
    @property
    def next(self) -> str | None:
        """Address of the next page; absent on the last one."""
    @property
    def previous(self) -> str | None:
        """Address of the page before; absent on the first one."""
    @property
    def results(self) -> list[UserSummary]:
        """The items of this page."""
    def __iter__(self) -> Iterator[UserSummary]: ...

class AsyncUserPage(AsyncPage):
    """One page of users."""
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
        """How many items the whole list has; capped on some lists, so read on until `next` is absent."""
    @property
    def next(self) -> str | None:
        """Address of the next page; absent on the last one."""
    @property
    def previous(self) -> str | None:
        """Address of the page before; absent on the first one."""
    @property
    def results(self) -> list[UserSummary]:
        """The items of this page."""
    def __aiter__(self) -> AsyncIterator[UserSummary]: ...

class UserSummary(Model):
    """A user as lists show one."""
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
        """The platform's identifier (UUID)."""
    @property
    def vendor_data(self) -> str | None:
        """Your identifier."""
    @property
    def display_name(self) -> str | None:
        """The name you gave."""
    @property
    def full_name(self) -> str | None:
        """The name of the documents, or yours."""
    @property
    def date_of_birth(self) -> date | None:
        """Day of birth."""
    @property
    def effective_name(self) -> str | None:
        """The name the platform shows: `display_name`, else `full_name`."""
    @property
    def status(self) -> UserStatus:
        """Where the user stands."""
    @property
    def portrait_image_url(self) -> str | None:
        """Address of a portrait; soon expires. Absent for keys that may not see media."""
    @property
    def session_count(self) -> int | None:
        """How many sessions the user had."""
    @property
    def approved_count(self) -> int | None:
        """How many of them were approved."""
    @property
    def declined_count(self) -> int | None:
        """How many of them were declined."""
    @property
    def in_review_count(self) -> int | None:
        """How many of them are in review."""
    @property
    def issuing_states(self) -> list[str] | None:
        """Countries of the documents (ISO 3166-1 alpha-3)."""
    @property
    def approved_emails(self) -> list[str] | None:
        """Verified e-mail addresses."""
    @property
    def approved_phones(self) -> list[str] | None:
        """Verified phone numbers (E.164)."""
    @property
    def features(self) -> dict[str, Any] | None:
        """The latest status by step."""
    @property
    def features_list(self) -> list[FeatureProgress] | None:
        """The same as a list."""
    @property
    def last_session_at(self) -> datetime | None:
        """When the latest session was made."""
    @property
    def first_session_at(self) -> datetime | None:
        """When the first session was made."""
    @property
    def last_activity_at(self) -> datetime | None:
        """When something happened last."""
    @property
    def tags(self) -> list[Tag] | None:
        """Tags of the user."""
    @property
    def created_at(self) -> datetime | None:
        """When the user was made."""

class Tag(Model):
    """A tag."""
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
        """Identifier (UUID)."""
    @property
    def name(self) -> str | None:
        """Its name."""
    @property
    def color(self) -> str | None:
        """Its colour."""
    @property
    def description(self) -> str | None:
        """What it means."""
    @property
    def source(self) -> TagSource | None:
        """Whose it is."""
    @property
    def created_at(self) -> datetime | None:
        """When it was made."""
    @property
    def updated_at(self) -> datetime | None:
        """When it was changed last."""

class User(Model):
    """A user with everything known."""
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
        """The platform's identifier (UUID)."""
    @property
    def vendor_data(self) -> str | None:
        """Your identifier."""
    @property
    def display_name(self) -> str | None:
        """The name you gave."""
    @property
    def full_name(self) -> str | None:
        """The name of the documents, or yours."""
    @property
    def date_of_birth(self) -> date | None:
        """Day of birth."""
    @property
    def effective_name(self) -> str | None:
        """The name the platform shows: `display_name`, else `full_name`."""
    @property
    def status(self) -> UserStatus:
        """Where the user stands."""
    @property
    def portrait_image_url(self) -> str | None:
        """Address of a portrait; soon expires. Absent for keys that may not see media."""
    @property
    def session_count(self) -> int | None:
        """How many sessions the user had."""
    @property
    def approved_count(self) -> int | None:
        """How many of them were approved."""
    @property
    def declined_count(self) -> int | None:
        """How many of them were declined."""
    @property
    def in_review_count(self) -> int | None:
        """How many of them are in review."""
    @property
    def issuing_states(self) -> list[str] | None:
        """Countries of the documents (ISO 3166-1 alpha-3)."""
    @property
    def approved_emails(self) -> list[str] | None:
        """Verified e-mail addresses."""
    @property
    def approved_phones(self) -> list[str] | None:
        """Verified phone numbers (E.164)."""
    @property
    def features(self) -> dict[str, Any] | None:
        """The latest status by step."""
    @property
    def features_list(self) -> list[FeatureProgress] | None:
        """The same as a list."""
    @property
    def last_session_at(self) -> datetime | None:
        """When the latest session was made."""
    @property
    def first_session_at(self) -> datetime | None:
        """When the first session was made."""
    @property
    def last_activity_at(self) -> datetime | None:
        """When something happened last."""
    @property
    def metadata(self) -> dict[str, Any] | None:
        """What you keep with the user."""
    @property
    def tags(self) -> list[UserTag] | None:
        """Tags of the user, and who gave them."""
    @property
    def comments(self) -> list[UserComment] | None:
        """What people wrote and what changed."""
    @property
    def created_at(self) -> datetime | None:
        """When the user was made."""
    @property
    def updated_at(self) -> datetime | None:
        """When something changed last."""

class UserTag(Model):
    """A tag on a user. Where the platform sends the tag alone, its name and colour stand here."""
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
        """Identifier (UUID), of the tagging or of the tag."""
    @property
    def tag(self) -> Tag | None:
        """The tag."""
    @property
    def name(self) -> str | None:
        """Name of the tag."""
    @property
    def color(self) -> str | None:
        """Colour of the tag."""
    @property
    def added_by_email(self) -> str | None:
        """Who gave it."""
    @property
    def added_by_name(self) -> str | None:
        """Who gave it, by name."""
    @property
    def created_at(self) -> datetime | None:
        """When it was given."""

class UserComment(Model):
    """A note on a user."""
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
        """Identifier (UUID)."""
    @property
    def comment_type(self) -> UserCommentType | None:
        """What it is about."""
    @property
    def comment(self) -> str | None:
        """What was written."""
    @property
    def actor_email(self) -> str | None:
        """Who did it."""
    @property
    def actor_name(self) -> str | None:
        """Who did it, by name."""
    @property
    def previous_status(self) -> UserStatus | None:
        """The status before."""
    @property
    def new_status(self) -> UserStatus | None:
        """The status after."""
    @property
    def previous_value(self) -> dict[str, Any] | None:
        """What changed, before."""
    @property
    def new_value(self) -> dict[str, Any] | None:
        """What changed, after."""
    @property
    def changed_fields(self) -> list[str] | None:
        """Which fields changed."""
    @property
    def metadata(self) -> dict[str, Any] | None:
        """More about it."""
    @property
    def mentioned_emails(self) -> list[str] | None:
        """Who was mentioned."""
    @property
    def created_at(self) -> datetime | None:
        """When it was."""

class UpdateUser(Model):
    """What to change in a user. What is left out stays as it is; lists and `metadata` replace what is stored."""
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
        """Name in full, at most 512 characters."""
    @property
    def display_name(self) -> str | None:
        """The name to show."""
    @property
    def date_of_birth(self) -> date | None:
        """Day of birth."""
    @property
    def status(self) -> UserStatus | None:
        """A status by hand. `update_status` is the better way: it also keeps the blocklist
        and records who did it.
        """
    @property
    def metadata(self) -> dict[str, Any] | None:
        """What you keep with the user."""
    @property
    def approved_emails(self) -> list[str] | None:
        """Verified e-mail addresses."""
    @property
    def approved_phones(self) -> list[str] | None:
        """Verified phone numbers (E.164)."""
    @property
    def issuing_states(self) -> list[str] | None:
        """Countries of the documents (ISO 3166-1 alpha-3)."""

class UpdateUserStatus(Model):
    """The new status of a user."""
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
        """`ACTIVE`, `FLAGGED` or `BLOCKED`."""

class BatchDeleteUsers(Model):
    """Which users to delete: at least one list, or all."""
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
        """By your identifiers."""
    @property
    def didit_internal_id_list(self) -> list[str] | None:
        """By the platform's identifiers (UUID)."""
    @property
    def delete_all(self) -> bool | None:
        """**All** users of the application."""

class DeletedUsers(Model):
    """How many users were deleted."""
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
        """The number. Absent when the platform does not say."""

class Balance(Model):
    """The credit of the organization, in US dollars."""
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
        """What is left. Absent where the platform's text is no number that fits; `extra` has it then."""
    @property
    def auto_refill_enabled(self) -> bool | None:
        """Whether credit is bought by itself when it runs low."""
    @property
    def auto_refill_amount(self) -> Decimal | None:
        """How much is bought then. Absent when that is off."""
    @property
    def auto_refill_threshold(self) -> Decimal | None:
        """Below which balance it is bought. Absent when that is off."""

class TopUp(Model):
    """Credit to buy."""
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
        """How much, in US dollars; the platform takes 50 and more."""
    @property
    def success_url(self) -> str | None:
        """Where the payment page goes when it was paid. Give one: the platform's default does not work."""
    @property
    def cancel_url(self) -> str | None:
        """Where the payment page goes when it was not. Give one: the platform's default does not work."""

class Checkout(Model):
    """A payment page."""
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
        """The payment provider's identifier."""
    @property
    def checkout_session_url(self) -> str:
        """Where to pay."""

class WebhookConfiguration(Model):
    """The webhook of the application."""
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
        """Where webhooks go. Absent while switched off."""
    @property
    def webhook_version(self) -> WebhookVersion | None:
        """Their shape."""
    @property
    def secret_shared_key(self) -> str | None:
        """The secret their signatures are made with: the whole text is the key."""
    @property
    def capture_method(self) -> CaptureMethod | None:
        """On which devices users may go through a session."""
    @property
    def data_retention_months(self) -> int | None:
        """How long sessions are kept, in months. Absent: without limit."""
    @property
    def destinations(self) -> Any | None:
        """Further addresses, where the application uses the newer destinations."""
    @property
    def face_retention_policy(self) -> str | None:
        """What happens to face templates of deleted sessions."""
    @property
    def face_retention_days(self) -> int | None:
        """How long such templates are kept, in days."""

class UpdateWebhook(Model):
    """What to change. What is left out stays as it is."""
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
        """Where webhooks go; `None` switches them off."""
    @property
    def webhook_version(self) -> WebhookVersion | None:
        """Their shape."""
    @property
    def rotate_secret_key(self) -> bool | None:
        """`true` makes a new secret; the old one is dead at once, so be ready to take both."""
    @property
    def capture_method(self) -> CaptureMethod | None:
        """On which devices users may go through a session."""
    @property
    def data_retention_months(self) -> int | None:
        """How long sessions are kept, 1 to 120 months; `None` for without limit."""

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
        """What happened."""
    @property
    def event_id(self) -> str | None:
        """Identifier of the event (UUID). A repeated delivery may carry a new one: see
        `deduplication_key`.
        """
    @property
    def timestamp(self) -> int | None:
        """When it was sent, in Unix seconds."""
    @property
    def created_at(self) -> int | None:
        """When it happened, in Unix seconds; before `timestamp` where delivery was repeated."""
    @property
    def application_id(self) -> str | None:
        """The application (UUID)."""
    @property
    def environment(self) -> Environment | None:
        """Whether it comes from a live or a sandbox application."""
    @property
    def session_id(self) -> str | None:
        """The session (UUID), for events of a session."""
    @property
    def session_kind(self) -> SessionKind | None:
        """Whether the session verifies a person or a business."""
    @property
    def business_session_id(self) -> str | None:
        """The session of a business (UUID)."""
    @property
    def status(self) -> str | None:
        """The new status: a session's (see `session_status`), a user's or business's
        (`ACTIVE`, `FLAGGED`, `BLOCKED`), a transaction's or a transfer's.
        """
    @property
    def previous_status(self) -> str | None:
        """The status before."""
    @property
    def workflow_id(self) -> str | None:
        """The workflow (UUID, the stable one)."""
    @property
    def workflow_version(self) -> int | None:
        """The version of the workflow."""
    @property
    def vendor_data(self) -> str | None:
        """Your own identifier of the user."""
    @property
    def vendor_business_id(self) -> str | None:
        """Your own identifier of the business."""
    @property
    def didit_internal_id(self) -> str | None:
        """The platform's identifier of the user or business (UUID)."""
    @property
    def metadata(self) -> Any | None:
        """What you gave when you created the session."""
    @property
    def decision(self) -> Decision | None:
        """The results, once a session is approved, declined, in review or abandoned. May be partial."""
    @property
    def resubmit_info(self) -> ResubmitInfo | None:
        """What the user has to do again, when the status is `Resubmitted`."""
    @property
    def trigger(self) -> DataTrigger | None:
        """What made the data of a session change."""
    @property
    def changed_fields(self) -> list[str] | None:
        """Which fields of a user or business changed."""
    @property
    def changes(self) -> dict[str, Any] | None:
        """What they were and are: `{field: {"previous": …, "current": …}}`."""
    @property
    def transaction_id(self) -> str | None:
        """The platform's identifier of a transaction."""
    @property
    def txn_id(self) -> str | None:
        """Your own identifier of it."""
    @property
    def score(self) -> float | None:
        """The risk of a transaction, 0 to 100."""
    @property
    def direction(self) -> str | None:
        """Whether a transaction comes in or goes out."""
    @property
    def amount(self) -> Decimal | None:
        """The amount of a transaction."""
    @property
    def currency(self) -> str | None:
        """Its currency (ISO 4217)."""
    @property
    def amount_in_default_currency(self) -> Decimal | None:
        """The amount in the application's currency."""
    @property
    def default_currency_code(self) -> str | None:
        """The application's currency (ISO 4217)."""
    @property
    def applicant_vendor_data(self) -> str | None:
        """Your own identifier of who a transaction is for."""
    @property
    def counterparty_vendor_data(self) -> str | None:
        """Your own identifier of the other side."""
    @property
    def rules_matched_count(self) -> int | None:
        """How many rules a transaction matched."""
    @property
    def action_required(self) -> Any | None:
        """What has to be done about a transaction."""
    @property
    def rail(self) -> str | None:
        """The network of a transfer under the travel rule."""
    @property
    def data(self) -> dict[str, Any] | None:
        """The content of deliveries in the platform's older shape."""
    @property
    def session_status(self) -> SessionStatus | None:
        """The session's status, for events of a session."""

class ResubmitInfo(Model):
    """What the user has to do again."""
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
        """The steps to repeat."""
    @property
    def reasons(self) -> dict[str, Any] | None:
        """Why, by step."""

