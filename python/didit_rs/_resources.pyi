# Written by `cargo xtask stubs`; do not edit.
"""Every resource."""

import os
from collections.abc import AsyncIterator, Callable, Coroutine, Generator, Iterator, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import IO, Any, Generic, TypeVar

from typing_extensions import Unpack

from . import _native
from ._files import File as File
from ._headers import ResponseHeaders as ResponseHeaders
from .models import (
    Acknowledgement,
    AgeEstimationResult,
    AmlMonitoringJob,
    AmlResult,
    AmlReviewStatus,
    Application,
    ApplicationPage,
    AppliedCaseEntityAction,
    ArmedSandbox,
    AsyncApplicationPage,
    AsyncBiometricTemplatePage,
    AsyncBlocklistPage,
    AsyncBusinessPage,
    AsyncCaseAmlHitPage,
    AsyncCaseBlueprintPage,
    AsyncCaseBlueprintPresetPage,
    AsyncCaseChecklistPage,
    AsyncCaseEventPage,
    AsyncCaseLinkPage,
    AsyncCaseNotePage,
    AsyncCasePage,
    AsyncEntryListPage,
    AsyncListEntryPage,
    AsyncMemberPage,
    AsyncMemberRolePage,
    AsyncNetworkMemberPage,
    AsyncNetworkMembershipPage,
    AsyncNetworkPage,
    AsyncNetworkSignalPage,
    AsyncNetworkTimelineEventPage,
    AsyncOrganizationPage,
    AsyncQuestionnairePage,
    AsyncRegulatoryReportPage,
    AsyncReportTemplatePage,
    AsyncReviewPage,
    AsyncSandboxScenarioPage,
    AsyncSessionImportErrorPage,
    AsyncSessionPage,
    AsyncSessionWebhookPage,
    AsyncTransactionPage,
    AsyncTransactionRuleLibraryPage,
    AsyncTransactionRulePage,
    AsyncTravelRuleWalletAddressPage,
    AsyncUserPage,
    AsyncVaspDirectoryPage,
    AsyncWebhookDeliveryPage,
    AsyncWebhookDestinationPage,
    AsyncWorkflowPage,
    Balance,
    BiometricTemplate,
    BiometricTemplateCount,
    BiometricTemplatePage,
    Blockchain,
    BlocklistItem,
    BlocklistPage,
    BrandingCustomization,
    BulkCaseUpdate,
    Business,
    BusinessPage,
    BusinessSummary,
    Case,
    CaseAmlHit,
    CaseAmlHitPage,
    CaseBlueprint,
    CaseBlueprintPage,
    CaseBlueprintPreset,
    CaseBlueprintPresetPage,
    CaseBlueprintSummary,
    CaseChecklistItem,
    CaseChecklistPage,
    CaseEntityAction,
    CaseEvent,
    CaseEventPage,
    CaseLink,
    CaseLinkPage,
    CaseLinkType,
    CaseNote,
    CaseNoteAttachment,
    CaseNotePage,
    CasePage,
    CasePrint,
    CaseResolution,
    CaseStatistics,
    CaseStatus,
    CaseSummary,
    Checkout,
    CorrectedIdentity,
    CorrectedProofOfAddress,
    DatabaseValidationResult,
    Decision,
    DeletedBusinesses,
    DeletedSession,
    DeletedSessions,
    DeletedUsers,
    DocumentAiResult,
    EmailCodeResult,
    EmailCodeSent,
    EmailRiskResult,
    EntryList,
    EntryListPage,
    FaceMatchResult,
    FaceSearchResult,
    Health,
    HitUpdate,
    IdVerificationResult,
    InstalledCaseBlueprintPresets,
    InstalledLibraryRules,
    IpRiskResult,
    KybResult,
    KybSearchResult,
    ListEntry,
    ListEntryPage,
    ListEntryType,
    ListType,
    LoginResponse,
    Member,
    MemberPage,
    MemberRole,
    MemberRolePage,
    MonitoringEvent,
    MonitoringEventCategory,
    Network,
    NetworkGraph,
    NetworkMap,
    NetworkMember,
    NetworkMemberPage,
    NetworkMembership,
    NetworkMembershipPage,
    NetworkPage,
    NetworkSignal,
    NetworkSignalPage,
    NetworkSummary,
    NetworkTimelineEvent,
    NetworkTimelineEventPage,
    OngoingMonitoringJob,
    Organization,
    OrganizationPage,
    PassiveLivenessResult,
    PhoneCodeResult,
    PhoneCodeSent,
    PhoneRiskResult,
    ProofOfAddressResult,
    PurgedBiometricTemplate,
    PurgedBiometricTemplates,
    Questionnaire,
    QuestionnaireElement,
    QuestionnairePage,
    Registration,
    RegistryCompany,
    RegulatoryReport,
    RegulatoryReportDownload,
    RegulatoryReportPage,
    RegulatoryReportType,
    RegulatoryReportValidation,
    ReportTemplate,
    ReportTemplatePage,
    Review,
    ReviewItem,
    ReviewPage,
    SandboxScenario,
    SandboxScenarioPage,
    SdkTransactionDetails,
    SdkTransactionSubject,
    Session,
    SessionDeletionJob,
    SessionImportError,
    SessionImportErrorPage,
    SessionImportJob,
    SessionPage,
    SessionStatus,
    SessionSummary,
    SessionWebhookPage,
    SharedSession,
    Tokens,
    Transaction,
    TransactionCategory,
    TransactionDetails,
    TransactionPage,
    TransactionRule,
    TransactionRuleBacktest,
    TransactionRuleLibraryEntry,
    TransactionRuleLibraryPage,
    TransactionRuleMode,
    TransactionRulePage,
    TransactionSdkToken,
    TransactionSubject,
    TransactionSummary,
    TravelRuleInbound,
    TravelRuleNetworkAccess,
    TravelRulePickup,
    TravelRulePickupDecision,
    TravelRulePickupResponse,
    TravelRuleSettings,
    TravelRuleTransfer,
    TravelRuleWalletAddress,
    TravelRuleWalletAddressPage,
    TravelRuleWidget,
    TravelRuleWidgetSession,
    UpdatedAmlHit,
    UpdatedAmlHits,
    UpdatedFeature,
    UpdatedParty,
    UpdatedSession,
    UpdatedTravelRuleWalletAddress,
    User,
    UserFace,
    UserPage,
    UserStatus,
    UserSummary,
    VaspDirectoryEntry,
    VaspDirectoryPage,
    VerifiedAccount,
    WalletScreeningResult,
    WebhookConfiguration,
    WebhookDelivery,
    WebhookDeliveryPage,
    WebhookDestination,
    WebhookDestinationPage,
    WebhookDestinationSummary,
    Workflow,
    WorkflowPage,
    _AddToAllowlistFields,
    _AddToBlocklistFields,
    _AnalyzeDocumentFields,
    _ApplyCaseEntityActionFields,
    _ArmSandboxFields,
    _AssessEmailRiskFields,
    _AssessIpRiskFields,
    _AssessPhoneRiskFields,
    _AssignCaseFields,
    _BacktestTransactionRuleFields,
    _BatchDeleteBiometricTemplatesFields,
    _BatchDeleteBusinessesFields,
    _BatchDeleteSessionsFields,
    _BatchDeleteUsersFields,
    _BulkAssignCasesFields,
    _BulkUpdateAmlHitStatusFields,
    _BulkUpdateCaseStatusFields,
    _CheckEmailCodeFields,
    _CheckPassiveLivenessFields,
    _CheckPhoneCodeFields,
    _CompareFacesFields,
    _ConfirmTravelRuleOwnershipFields,
    _CorrectCompanyFields,
    _CorrectIdentityFields,
    _CorrectProofOfAddressFields,
    _CountBiometricTemplatesFields,
    _CreateBusinessFields,
    _CreateCaseBlueprintFields,
    _CreateCaseFields,
    _CreateCaseLinkFields,
    _CreateCaseNoteFields,
    _CreateCaseRegulatoryReportFields,
    _CreateListEntryFields,
    _CreateListFields,
    _CreateMemberFields,
    _CreateMonitoringEventFields,
    _CreateQuestionnaireFields,
    _CreateRegulatoryReportFields,
    _CreateReportTemplateFields,
    _CreateReviewFields,
    _CreateSessionFields,
    _CreateSessionImportFields,
    _CreateSessionImportFromFileFields,
    _CreateTransactionFields,
    _CreateTransactionRuleFields,
    _CreateTransactionSdkTokenFields,
    _CreateTravelRuleVaspFields,
    _CreateTravelRuleWalletAddressFields,
    _CreateTravelRuleWidgetSessionFields,
    _CreateUserFields,
    _CreateWebhookDestinationFields,
    _CreateWorkflowFields,
    _DeleteSessionFields,
    _EstimateAgeFields,
    _GenerateWalletScreeningPdfFields,
    _ImportSharedSessionFields,
    _InstallCaseBlueprintPresetsFields,
    _ListBiometricTemplatesFields,
    _ListBlocklistFields,
    _ListBusinessesFields,
    _ListCaseBlueprintsFields,
    _ListCaseEventsFields,
    _ListCaseNotesFields,
    _ListCaseRegulatoryReportsFields,
    _ListCasesFields,
    _ListListEntriesFields,
    _ListListsFields,
    _ListNetworksFields,
    _ListQuestionnairesFields,
    _ListRegulatoryReportsFields,
    _ListReportTemplatesFields,
    _ListReviewsFields,
    _ListSessionImportErrorsFields,
    _ListSessionsFields,
    _ListTransactionRuleLibraryFields,
    _ListTransactionRulesFields,
    _ListTransactionsFields,
    _ListTravelRuleVaspsFields,
    _ListTravelRuleWalletAddressesFields,
    _ListUsersFields,
    _ListWebhookDeliveriesFields,
    _ListWorkflowsFields,
    _LoginParamsFields,
    _RegisterFields,
    _RegisterTravelRuleInboundFields,
    _RejectCaseApprovalFields,
    _RemoveFromBlocklistFields,
    _ResendCodeFields,
    _ResolveCaseFields,
    _RespondToTravelRulePickupFields,
    _RetrieveCaseNoteAttachmentFields,
    _RetrieveCaseStatisticsFields,
    _RetrieveNetworkGraphFields,
    _RetrieveRegulatoryReportDownloadUrlFields,
    _RetrieveSessionImportTemplateFields,
    _RetrieveTransactionFromSdkFields,
    _ScreenAmlFields,
    _ScreenWalletFields,
    _SearchCompaniesFields,
    _SearchFacesFields,
    _SelectCompanyFields,
    _SelectLibraryRulesFields,
    _SendEmailCodeFields,
    _SendPhoneCodeFields,
    _ShareSessionFields,
    _SubmitTransactionFromSdkFields,
    _ToggleAmlMonitoringFields,
    _ToggleBusinessOngoingMonitoringFields,
    _ToggleBusinessSessionMonitoringFields,
    _ToggleUserOngoingMonitoringFields,
    _TopUpFields,
    _TransferCaseFields,
    _UpdateAmlHitStatusFields,
    _UpdateBusinessFields,
    _UpdateBusinessStatusFields,
    _UpdateCaseBlueprintFields,
    _UpdateCaseChecklistItemFields,
    _UpdateCaseFields,
    _UpdateCustomizationFields,
    _UpdateFeatureStatusFields,
    _UpdateListFields,
    _UpdateMemberFields,
    _UpdatePartyFields,
    _UpdateQuestionnaireFields,
    _UpdateRegulatoryReportFields,
    _UpdateReportTemplateFields,
    _UpdateSessionStatusFields,
    _UpdateTransactionRuleFields,
    _UpdateTravelRuleSettingsFields,
    _UpdateTravelRuleTransferFields,
    _UpdateTravelRuleWalletAddressFields,
    _UpdateUserFields,
    _UpdateUserStatusFields,
    _UpdateWebhookDestinationFields,
    _UpdateWebhookFields,
    _UpdateWorkflowFields,
    _UploadCaseNoteAttachmentFields,
    _UploadCustomizationImagesFields,
    _UploadListFaceFields,
    _UploadUserFaceFields,
    _ValidateInDatabasesFields,
    _VerifyEmailFields,
    _VerifyIdentityDocumentFields,
    _VerifyProofOfAddressFields,
    _VerifySecondFactorFields,
)

_T = TypeVar("_T")
_T_co = TypeVar("_T_co", covariant=True)
_I_co = TypeVar("_I_co", covariant=True)

class RawResponse(Generic[_T]):
    """A response with its status, headers and body."""
    value: _T
    status_code: int
    headers: ResponseHeaders
    content: bytes
    attempts: int
    request_id: str | None
    def __init__(
        self,
        value: _T,
        status: int,
        headers: list[tuple[str, str]],
        body: bytes,
        attempts: int,
        request_id: str | None,
    ) -> None: ...
    def parse(self) -> _T:
        """Returns the value of the response."""

class AsyncPaginator(Coroutine[Any, Any, _T_co], Generic[_T_co, _I_co]):
    """A list: `await` returns its first page, `async for` yields all its items.

    If the list changes in the meantime, items are skipped or repeated; `snapshot` has each item once.
    """
    def __init__(self, fetch: Callable[[], Any]) -> None: ...
    def __await__(self) -> Generator[Any, None, _T_co]: ...
    def __aiter__(self) -> AsyncIterator[_I_co]: ...
    def pages(self) -> AsyncIterator[_T_co]:
        """Yields the pages of the list, each fetched when it is needed."""
    async def snapshot(self) -> list[_I_co]:
        """Fetches all pages and returns each item once, also if the list changes in the meantime.

        No item is skipped that is in the list from the first request to the last. Use it to delete or update the items
        of a list. All items are in memory.
        """
    def send(self, value: Any) -> Any:
        """Resumes fetching the first page; called by event loops."""
    def throw(self, *exception: Any) -> Any:
        """Raises an exception while fetching the first page; called by event loops."""
    def close(self) -> None:
        """Stops fetching the first page."""

class Resource:
    """A group of operations."""
    def __init__(self, native: _native.Client, raw: bool = False) -> None: ...

class Account(Resource):
    """Accounts: registration, login, organizations and the API keys of their applications.

    These calls never send the API key. Calls about organizations require the access token of a logged-in account (the
    client's `access_token`)."""
    def register(self, *, email: str, password: str, **params: Unpack[_RegisterFields]) -> Registration:
        """Registers an account and sends a verification code to its e-mail address.

        Pass the code to `account.verify_email`. Limit: 5 registrations per hour and IP address; 429 above it.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/auth-api/register>

        Args:
            email: E-mail address of the account. Personal addresses are accepted; a company address is not required.
            password: Password of the account: at least 8 characters, with at least one uppercase letter, one lowercase letter, one
                digit and one special character.
            extra: Parameters that this version does not know, named as on the platform."""
    def verify_email(self, *, email: str, code: str, **params: Unpack[_VerifyEmailFields]) -> VerifiedAccount:
        """Verifies the e-mail address of a new account and creates its first organization and application.

        The response contains the IDs of both, the account's tokens and the application's API key.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/auth-api/verify-email>

        Args:
            email: E-mail address that was registered.
            code: Verification code from the e-mail: 6 letters and digits, valid for about 10 minutes.
            extra: Parameters that this version does not know, named as on the platform."""
    def resend_code(self, *, email: str, **params: Unpack[_ResendCodeFields]) -> Acknowledgement:
        """Sends a new verification code to the e-mail address of an unverified account.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/integration/programmatic-registration>

        Args:
            email: E-mail address that was registered.
            extra: Parameters that this version does not know, named as on the platform."""
    def login(self, *, email: str, password: str, **params: Unpack[_LoginParamsFields]) -> LoginResponse:
        """Logs in to an account and returns its tokens.

        For an account with a second factor the result is `Login.SecondFactorRequired`; continue with
        `account.verify_second_factor`.

        Errors: 401, 403 or 429 for a wrong e-mail address or password. Failed logins lock the account: for 15 minutes
        after 5, for 1 hour after 10, for 24 hours after 20.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/auth-api/login>

        Args:
            email: E-mail address of the account.
            password: Password of the account.
            extra: Parameters that this version does not know, named as on the platform."""
    def verify_second_factor(
        self, *, temp_token: str, otp_token: str, **params: Unpack[_VerifySecondFactorFields]
    ) -> Tokens:
        """Completes a login with the code of the second factor.

        Errors: 400 for a wrong code.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/auth-api/login>

        Args:
            temp_token: Temporary token returned by the first step of the login.
            otp_token: One-time code shown by the authenticator app.
            extra: Parameters that this version does not know, named as on the platform."""
    def list_organizations(self) -> OrganizationPage:
        """Lists the organizations of the logged-in account.

        Errors: 401 or 403 for a missing or invalid access token.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/auth-api/get-credentials>"""
    def list_applications(self, organization_id: str) -> ApplicationPage:
        """Lists the applications of an organization.

        Errors: 401 or 403 for a missing or invalid access token, 404 for an unknown organization.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/auth-api/get-credentials>"""
    def retrieve_application(self, organization_id: str, application_id: str) -> Application:
        """Returns an application with its API key.

        Errors: 401 or 403 for a missing or invalid access token, 404 for an unknown organization or application.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/auth-api/get-credentials>"""
    def list_roles(self, organization_id: str) -> MemberRolePage:
        """Lists the roles that members of an organization can have. The platform publishes no schema for the response.

        Errors: 401 or 403 for a missing or invalid access token or a missing permission, 404 for an unknown
        organization.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://github.com/didit-protocol/mcp>"""
    @property
    def with_raw_response(self) -> AccountWithRawResponse:
        """The same operations, returning a `RawResponse`."""
    @property
    def members(self) -> AccountMembers:
        """Members of an organization: the people who may use its console. The platform publishes no schema for these operations.

        These calls never send the API key; they require the access token of a logged-in account (the client's `access_token`)."""

class AsyncAccount(Resource):
    """Accounts: registration, login, organizations and the API keys of their applications.

    These calls never send the API key. Calls about organizations require the access token of a logged-in account (the
    client's `access_token`)."""
    async def register(self, *, email: str, password: str, **params: Unpack[_RegisterFields]) -> Registration:
        """Registers an account and sends a verification code to its e-mail address.

        Pass the code to `account.verify_email`. Limit: 5 registrations per hour and IP address; 429 above it.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/auth-api/register>

        Args:
            email: E-mail address of the account. Personal addresses are accepted; a company address is not required.
            password: Password of the account: at least 8 characters, with at least one uppercase letter, one lowercase letter, one
                digit and one special character.
            extra: Parameters that this version does not know, named as on the platform."""
    async def verify_email(self, *, email: str, code: str, **params: Unpack[_VerifyEmailFields]) -> VerifiedAccount:
        """Verifies the e-mail address of a new account and creates its first organization and application.

        The response contains the IDs of both, the account's tokens and the application's API key.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/auth-api/verify-email>

        Args:
            email: E-mail address that was registered.
            code: Verification code from the e-mail: 6 letters and digits, valid for about 10 minutes.
            extra: Parameters that this version does not know, named as on the platform."""
    async def resend_code(self, *, email: str, **params: Unpack[_ResendCodeFields]) -> Acknowledgement:
        """Sends a new verification code to the e-mail address of an unverified account.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/integration/programmatic-registration>

        Args:
            email: E-mail address that was registered.
            extra: Parameters that this version does not know, named as on the platform."""
    async def login(self, *, email: str, password: str, **params: Unpack[_LoginParamsFields]) -> LoginResponse:
        """Logs in to an account and returns its tokens.

        For an account with a second factor the result is `Login.SecondFactorRequired`; continue with
        `account.verify_second_factor`.

        Errors: 401, 403 or 429 for a wrong e-mail address or password. Failed logins lock the account: for 15 minutes
        after 5, for 1 hour after 10, for 24 hours after 20.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/auth-api/login>

        Args:
            email: E-mail address of the account.
            password: Password of the account.
            extra: Parameters that this version does not know, named as on the platform."""
    async def verify_second_factor(
        self, *, temp_token: str, otp_token: str, **params: Unpack[_VerifySecondFactorFields]
    ) -> Tokens:
        """Completes a login with the code of the second factor.

        Errors: 400 for a wrong code.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/auth-api/login>

        Args:
            temp_token: Temporary token returned by the first step of the login.
            otp_token: One-time code shown by the authenticator app.
            extra: Parameters that this version does not know, named as on the platform."""
    async def list_organizations(self) -> OrganizationPage:
        """Lists the organizations of the logged-in account.

        Errors: 401 or 403 for a missing or invalid access token.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/auth-api/get-credentials>"""
    async def list_applications(self, organization_id: str) -> ApplicationPage:
        """Lists the applications of an organization.

        Errors: 401 or 403 for a missing or invalid access token, 404 for an unknown organization.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/auth-api/get-credentials>"""
    async def retrieve_application(self, organization_id: str, application_id: str) -> Application:
        """Returns an application with its API key.

        Errors: 401 or 403 for a missing or invalid access token, 404 for an unknown organization or application.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/auth-api/get-credentials>"""
    async def list_roles(self, organization_id: str) -> MemberRolePage:
        """Lists the roles that members of an organization can have. The platform publishes no schema for the response.

        Errors: 401 or 403 for a missing or invalid access token or a missing permission, 404 for an unknown
        organization.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://github.com/didit-protocol/mcp>"""
    @property
    def with_raw_response(self) -> AsyncAccountWithRawResponse:
        """The same operations, returning a `RawResponse`."""
    @property
    def members(self) -> AsyncAccountMembers:
        """Members of an organization: the people who may use its console. The platform publishes no schema for these operations.

        These calls never send the API key; they require the access token of a logged-in account (the client's `access_token`)."""

class AccountWithRawResponse(Resource):
    """Accounts: registration, login, organizations and the API keys of their applications.

    These calls never send the API key. Calls about organizations require the access token of a logged-in account (the
    client's `access_token`)."""
    def register(self, *, email: str, password: str, **params: Unpack[_RegisterFields]) -> RawResponse[Registration]:
        """Registers an account and sends a verification code to its e-mail address."""
    def verify_email(
        self, *, email: str, code: str, **params: Unpack[_VerifyEmailFields]
    ) -> RawResponse[VerifiedAccount]:
        """Verifies the e-mail address of a new account and creates its first organization and application."""
    def resend_code(self, *, email: str, **params: Unpack[_ResendCodeFields]) -> RawResponse[Acknowledgement]:
        """Sends a new verification code to the e-mail address of an unverified account."""
    def login(self, *, email: str, password: str, **params: Unpack[_LoginParamsFields]) -> RawResponse[LoginResponse]:
        """Logs in to an account and returns its tokens."""
    def verify_second_factor(
        self, *, temp_token: str, otp_token: str, **params: Unpack[_VerifySecondFactorFields]
    ) -> RawResponse[Tokens]:
        """Completes a login with the code of the second factor."""
    def list_organizations(self) -> RawResponse[OrganizationPage]:
        """Lists the organizations of the logged-in account."""
    def list_applications(self, organization_id: str) -> RawResponse[ApplicationPage]:
        """Lists the applications of an organization."""
    def retrieve_application(self, organization_id: str, application_id: str) -> RawResponse[Application]:
        """Returns an application with its API key."""
    def list_roles(self, organization_id: str) -> RawResponse[MemberRolePage]:
        """Lists the roles that members of an organization can have. The platform publishes no schema for the response."""
    @property
    def members(self) -> AccountMembersWithRawResponse:
        """Members of an organization: the people who may use its console. The platform publishes no schema for these operations.

        These calls never send the API key; they require the access token of a logged-in account (the client's `access_token`)."""

class AsyncAccountWithRawResponse(Resource):
    """Accounts: registration, login, organizations and the API keys of their applications.

    These calls never send the API key. Calls about organizations require the access token of a logged-in account (the
    client's `access_token`)."""
    async def register(
        self, *, email: str, password: str, **params: Unpack[_RegisterFields]
    ) -> RawResponse[Registration]:
        """Registers an account and sends a verification code to its e-mail address."""
    async def verify_email(
        self, *, email: str, code: str, **params: Unpack[_VerifyEmailFields]
    ) -> RawResponse[VerifiedAccount]:
        """Verifies the e-mail address of a new account and creates its first organization and application."""
    async def resend_code(self, *, email: str, **params: Unpack[_ResendCodeFields]) -> RawResponse[Acknowledgement]:
        """Sends a new verification code to the e-mail address of an unverified account."""
    async def login(
        self, *, email: str, password: str, **params: Unpack[_LoginParamsFields]
    ) -> RawResponse[LoginResponse]:
        """Logs in to an account and returns its tokens."""
    async def verify_second_factor(
        self, *, temp_token: str, otp_token: str, **params: Unpack[_VerifySecondFactorFields]
    ) -> RawResponse[Tokens]:
        """Completes a login with the code of the second factor."""
    async def list_organizations(self) -> RawResponse[OrganizationPage]:
        """Lists the organizations of the logged-in account."""
    async def list_applications(self, organization_id: str) -> RawResponse[ApplicationPage]:
        """Lists the applications of an organization."""
    async def retrieve_application(self, organization_id: str, application_id: str) -> RawResponse[Application]:
        """Returns an application with its API key."""
    async def list_roles(self, organization_id: str) -> RawResponse[MemberRolePage]:
        """Lists the roles that members of an organization can have. The platform publishes no schema for the response."""
    @property
    def members(self) -> AsyncAccountMembersWithRawResponse:
        """Members of an organization: the people who may use its console. The platform publishes no schema for these operations.

        These calls never send the API key; they require the access token of a logged-in account (the client's `access_token`)."""

class AccountMembers(Resource):
    """Members of an organization: the people who may use its console. The platform publishes no schema for these operations.

    These calls never send the API key; they require the access token of a logged-in account (the client's `access_token`)."""
    def list(self, organization_id: str) -> MemberPage:
        """Lists the members of an organization.

        Errors: 401 or 403 for a missing or invalid access token or a missing permission, 404 for an unknown
        organization.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://github.com/didit-protocol/mcp>"""
    def create(self, organization_id: str, *, email: str, **params: Unpack[_CreateMemberFields]) -> Member:
        """Invites a person to an organization by e-mail.

        Errors: 400 for invalid parameters, 401 or 403 for a missing or invalid access token or a missing permission,
        404 for an unknown organization.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://github.com/didit-protocol/mcp>

        Args:
            email: E-mail address the invitation is sent to.
            role: Role of the member, such as `READER`; `account.list_roles` lists the roles.
            extra: Parameters that this version does not know, named as on the platform."""
    def update(self, organization_id: str, member_id: str, **params: Unpack[_UpdateMemberFields]) -> Member:
        """Updates the role of a member of an organization.

        Errors: 400 for invalid parameters, 401 or 403 for a missing or invalid access token or a missing permission,
        404 for an unknown organization or member.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://github.com/didit-protocol/mcp>

        Args:
            role: Role of the member, such as `READER`; `account.list_roles` lists the roles.
            extra: Parameters that this version does not know, named as on the platform."""
    def delete(self, organization_id: str, member_id: str) -> None:
        """Removes a member from an organization.

        Errors: 401 or 403 for a missing or invalid access token or a missing permission, 404 for an unknown
        organization or member.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://github.com/didit-protocol/mcp>"""
    @property
    def with_raw_response(self) -> AccountMembersWithRawResponse:
        """The same operations, returning a `RawResponse`."""

class AsyncAccountMembers(Resource):
    """Members of an organization: the people who may use its console. The platform publishes no schema for these operations.

    These calls never send the API key; they require the access token of a logged-in account (the client's `access_token`)."""
    async def list(self, organization_id: str) -> MemberPage:
        """Lists the members of an organization.

        Errors: 401 or 403 for a missing or invalid access token or a missing permission, 404 for an unknown
        organization.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://github.com/didit-protocol/mcp>"""
    async def create(self, organization_id: str, *, email: str, **params: Unpack[_CreateMemberFields]) -> Member:
        """Invites a person to an organization by e-mail.

        Errors: 400 for invalid parameters, 401 or 403 for a missing or invalid access token or a missing permission,
        404 for an unknown organization.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://github.com/didit-protocol/mcp>

        Args:
            email: E-mail address the invitation is sent to.
            role: Role of the member, such as `READER`; `account.list_roles` lists the roles.
            extra: Parameters that this version does not know, named as on the platform."""
    async def update(self, organization_id: str, member_id: str, **params: Unpack[_UpdateMemberFields]) -> Member:
        """Updates the role of a member of an organization.

        Errors: 400 for invalid parameters, 401 or 403 for a missing or invalid access token or a missing permission,
        404 for an unknown organization or member.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://github.com/didit-protocol/mcp>

        Args:
            role: Role of the member, such as `READER`; `account.list_roles` lists the roles.
            extra: Parameters that this version does not know, named as on the platform."""
    async def delete(self, organization_id: str, member_id: str) -> None:
        """Removes a member from an organization.

        Errors: 401 or 403 for a missing or invalid access token or a missing permission, 404 for an unknown
        organization or member.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://github.com/didit-protocol/mcp>"""
    @property
    def with_raw_response(self) -> AsyncAccountMembersWithRawResponse:
        """The same operations, returning a `RawResponse`."""

class AccountMembersWithRawResponse(Resource):
    """Members of an organization: the people who may use its console. The platform publishes no schema for these operations.

    These calls never send the API key; they require the access token of a logged-in account (the client's `access_token`)."""
    def list(self, organization_id: str) -> RawResponse[MemberPage]:
        """Lists the members of an organization."""
    def create(self, organization_id: str, *, email: str, **params: Unpack[_CreateMemberFields]) -> RawResponse[Member]:
        """Invites a person to an organization by e-mail."""
    def update(
        self, organization_id: str, member_id: str, **params: Unpack[_UpdateMemberFields]
    ) -> RawResponse[Member]:
        """Updates the role of a member of an organization."""
    def delete(self, organization_id: str, member_id: str) -> RawResponse[None]:
        """Removes a member from an organization."""

class AsyncAccountMembersWithRawResponse(Resource):
    """Members of an organization: the people who may use its console. The platform publishes no schema for these operations.

    These calls never send the API key; they require the access token of a logged-in account (the client's `access_token`)."""
    async def list(self, organization_id: str) -> RawResponse[MemberPage]:
        """Lists the members of an organization."""
    async def create(
        self, organization_id: str, *, email: str, **params: Unpack[_CreateMemberFields]
    ) -> RawResponse[Member]:
        """Invites a person to an organization by e-mail."""
    async def update(
        self, organization_id: str, member_id: str, **params: Unpack[_UpdateMemberFields]
    ) -> RawResponse[Member]:
        """Updates the role of a member of an organization."""
    async def delete(self, organization_id: str, member_id: str) -> RawResponse[None]:
        """Removes a member from an organization."""

class Workflows(Resource):
    """Workflows: the verification steps, thresholds and accepted documents that sessions run."""
    def list(self, **params: Unpack[_ListWorkflowsFields]) -> WorkflowPage:
        """Lists the workflows of the application.

        Pages are addressed by offset: if items are added or removed between two pages, the next page repeats or
        skips items. To delete or update items while you iterate, use the snapshot of the list, which has each
        item once.

        Errors: 401 or 403 for an invalid API key or a missing permission, 429 above the rate limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/management-api/workflows/list>

        Args:
            limit: Maximum number of results per page; 50 by default.
            offset: Number of results to skip; 0 by default.
            extra: Parameters that this version does not know, named as on the platform."""
    def create(self, **params: Unpack[_CreateWorkflowFields]) -> Workflow:
        """Creates a workflow. Pass its `uuid` as `workflow_id` when creating a session.

        An application can have at most 50 workflows. The request is sent in the form it was built in, flat or graph;
        newer deployments reject flat fields with 400 and require `features` (see `CreateWorkflow.to_features`).

        Errors: 400 for invalid parameters, 401 or 403 for an invalid API key or a missing permission, 429 above the
        rate limit.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/management-api/workflows/create>

        Args:
            workflow_label: Display name of the workflow, at most 50 characters; generated by the platform when unset.
            is_default: `true` makes this the default workflow of the application; `false` by default.
            max_retry_attempts: Maximum number of retries per session, 0 to 10; 3 by default.
            retry_window_days: Number of days within which retries are allowed, 1 to 365; 7 by default.
            workflow_type: Workflow template; `kyc` by default. Flat form only.
            is_liveness_enabled: `true` enables liveness detection; `false` by default. Flat form only.
            face_liveness_method: Liveness detection method; `passive` by default. Flat form only.
            face_liveness_score_decline_threshold: Liveness score (0 to 100) below which the session is declined; 50 by default. Flat form only.
            is_face_match_enabled: `true` enables face match against the document's portrait; `false` by default. Flat form only.
            face_match_score_decline_threshold: Face match similarity (0 to 100) below which the session is declined; 50 by default. Flat form only.
            face_match_score_review_threshold: Face match similarity (0 to 100) below which the session goes to manual review; 70 by default. Flat form only.
            is_aml_enabled: `true` enables AML screening (watchlists, sanctions, PEP); `false` by default. Flat form only.
            aml_decline_threshold: AML risk score (0 to 100) above which the session is declined; 80 by default. Flat form only.
            is_phone_verification_enabled: `true` enables phone verification; `false` by default. Flat form only.
            is_email_verification_enabled: `true` enables e-mail verification; `false` by default. Flat form only.
            is_database_validation_enabled: `true` enables validation against official registers; `false` by default. Flat form only.
            is_ip_analysis_enabled: `true` enables analysis of the IP address and the device; `false` by default. Flat form only.
            is_nfc_enabled: `true` enables NFC chip reading, on mobile devices only; `false` by default. Flat form only.
            is_age_restrictions_enabled: `true` enables age restrictions by country; `false` by default. Flat form only.
            documents_allowed: Accepted documents by country (ISO 3166-1 alpha-3) and document type code: `{"ESP": {"P": {}}}`. An empty
                object, the default, accepts all documents. Flat form only.
            duplicated_user_action: Action taken when another user already has the same identity; `no_action` by default. The platform accepts it
                only in an update. Flat form only.
            features: Workflow steps, in order; at least one. Graph form only.
            status: Publication status: `draft` or `published`. Graph form only.
            is_white_label_enabled: `true` shows your own branding on the verification pages; `false` by default. Graph form only.
            is_desktop_allowed: `true` allows verification on desktop computers; `false` by default. Graph form only.
            face_liveness_max_attempts: Maximum number of liveness attempts, 1 to 3; 3 by default. Graph form only.
            face_match_max_attempts: Maximum number of face match attempts, 1 to 3; 3 by default. Graph form only.
            session_expiration_time: Lifetime of a session's link in seconds, 3600 to 2419200; 604800 (7 days) by default. Graph form only.
            extra: Parameters that this version does not know, named as on the platform."""
    def retrieve(self, workflow_id: str) -> Workflow:
        """Returns a workflow with all its settings.

        Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown workflow, 429 above the
        rate limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/management-api/workflows/get>"""
    def update(self, workflow_id: str, **params: Unpack[_UpdateWorkflowFields]) -> Workflow:
        """Updates a workflow; unset fields stay unchanged.

        `features` replaces all steps. With `status` set to `published` the update may create a new version: use the
        `uuid` of the response from then on. Newer deployments reject flat fields with 400 and require `features` (see
        `UpdateWorkflow.to_features`).

        Errors: 400 for invalid parameters, 401 or 403 for an invalid API key or a missing permission, 404 for an
        unknown workflow, 429 above the rate limit.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/management-api/workflows/update>

        Args:
            workflow_label: Display name of the workflow, at most 50 characters.
            is_default: `true` makes this the default workflow of the application.
            max_retry_attempts: Maximum number of retries per session, 0 to 10.
            retry_window_days: Number of days within which retries are allowed, 1 to 365.
            workflow_type: Workflow template. Flat form only.
            is_liveness_enabled: `true` enables liveness detection. Flat form only.
            face_liveness_method: Liveness detection method. Flat form only.
            face_liveness_score_decline_threshold: Liveness score (0 to 100) below which the session is declined. Flat form only.
            is_face_match_enabled: `true` enables face match against the document's portrait. Flat form only.
            face_match_score_decline_threshold: Face match similarity (0 to 100) below which the session is declined. Flat form only.
            face_match_score_review_threshold: Face match similarity (0 to 100) below which the session goes to manual review. Flat form only.
            is_aml_enabled: `true` enables AML screening (watchlists, sanctions, PEP). Flat form only.
            aml_decline_threshold: AML risk score (0 to 100) above which the session is declined. Flat form only.
            is_phone_verification_enabled: `true` enables phone verification. Flat form only.
            is_email_verification_enabled: `true` enables e-mail verification. Flat form only.
            is_database_validation_enabled: `true` enables validation against official registers. Flat form only.
            is_ip_analysis_enabled: `true` enables analysis of the IP address and the device. Flat form only.
            is_nfc_enabled: `true` enables NFC chip reading, on mobile devices only. Flat form only.
            is_age_restrictions_enabled: `true` enables age restrictions by country. Flat form only.
            documents_allowed: Accepted documents by country (ISO 3166-1 alpha-3) and document type code: `{"ESP": {"P": {}}}`. An empty object
                accepts all documents. Flat form only.
            duplicated_user_action: Action taken when another user already has the same identity. Flat form only.
            features: Workflow steps, in order; they replace all existing steps. At least one. Graph form only.
            status: Publication status. When unset, the version is changed in place, and a draft is published. `published` on a
                published version creates a new version with a new `uuid`; `draft` on a published version is rejected with 400.
                Graph form only.
            is_white_label_enabled: `true` shows your own branding on the verification pages. Graph form only.
            is_desktop_allowed: `true` allows verification on desktop computers. Graph form only.
            face_liveness_max_attempts: Maximum number of liveness attempts, 1 to 3. Graph form only.
            face_match_max_attempts: Maximum number of face match attempts, 1 to 3. Graph form only.
            session_expiration_time: Lifetime of a session's link in seconds, 3600 to 2419200. Graph form only.
            extra: Parameters that this version does not know, named as on the platform."""
    def delete(self, workflow_id: str) -> None:
        """Deletes a workflow. Existing sessions are not affected.

        Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown workflow, 429 above the
        rate limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/management-api/workflows/delete>"""
    @property
    def with_raw_response(self) -> WorkflowsWithRawResponse:
        """The same operations, returning a `RawResponse`."""

class AsyncWorkflows(Resource):
    """Workflows: the verification steps, thresholds and accepted documents that sessions run."""
    def list(self, **params: Unpack[_ListWorkflowsFields]) -> AsyncPaginator[AsyncWorkflowPage, Workflow]:
        """Lists the workflows of the application.

        Pages are addressed by offset: if items are added or removed between two pages, the next page repeats or
        skips items. To delete or update items while you iterate, use the snapshot of the list, which has each
        item once.

        Errors: 401 or 403 for an invalid API key or a missing permission, 429 above the rate limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/management-api/workflows/list>

        Args:
            limit: Maximum number of results per page; 50 by default.
            offset: Number of results to skip; 0 by default.
            extra: Parameters that this version does not know, named as on the platform."""
    async def create(self, **params: Unpack[_CreateWorkflowFields]) -> Workflow:
        """Creates a workflow. Pass its `uuid` as `workflow_id` when creating a session.

        An application can have at most 50 workflows. The request is sent in the form it was built in, flat or graph;
        newer deployments reject flat fields with 400 and require `features` (see `CreateWorkflow.to_features`).

        Errors: 400 for invalid parameters, 401 or 403 for an invalid API key or a missing permission, 429 above the
        rate limit.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/management-api/workflows/create>

        Args:
            workflow_label: Display name of the workflow, at most 50 characters; generated by the platform when unset.
            is_default: `true` makes this the default workflow of the application; `false` by default.
            max_retry_attempts: Maximum number of retries per session, 0 to 10; 3 by default.
            retry_window_days: Number of days within which retries are allowed, 1 to 365; 7 by default.
            workflow_type: Workflow template; `kyc` by default. Flat form only.
            is_liveness_enabled: `true` enables liveness detection; `false` by default. Flat form only.
            face_liveness_method: Liveness detection method; `passive` by default. Flat form only.
            face_liveness_score_decline_threshold: Liveness score (0 to 100) below which the session is declined; 50 by default. Flat form only.
            is_face_match_enabled: `true` enables face match against the document's portrait; `false` by default. Flat form only.
            face_match_score_decline_threshold: Face match similarity (0 to 100) below which the session is declined; 50 by default. Flat form only.
            face_match_score_review_threshold: Face match similarity (0 to 100) below which the session goes to manual review; 70 by default. Flat form only.
            is_aml_enabled: `true` enables AML screening (watchlists, sanctions, PEP); `false` by default. Flat form only.
            aml_decline_threshold: AML risk score (0 to 100) above which the session is declined; 80 by default. Flat form only.
            is_phone_verification_enabled: `true` enables phone verification; `false` by default. Flat form only.
            is_email_verification_enabled: `true` enables e-mail verification; `false` by default. Flat form only.
            is_database_validation_enabled: `true` enables validation against official registers; `false` by default. Flat form only.
            is_ip_analysis_enabled: `true` enables analysis of the IP address and the device; `false` by default. Flat form only.
            is_nfc_enabled: `true` enables NFC chip reading, on mobile devices only; `false` by default. Flat form only.
            is_age_restrictions_enabled: `true` enables age restrictions by country; `false` by default. Flat form only.
            documents_allowed: Accepted documents by country (ISO 3166-1 alpha-3) and document type code: `{"ESP": {"P": {}}}`. An empty
                object, the default, accepts all documents. Flat form only.
            duplicated_user_action: Action taken when another user already has the same identity; `no_action` by default. The platform accepts it
                only in an update. Flat form only.
            features: Workflow steps, in order; at least one. Graph form only.
            status: Publication status: `draft` or `published`. Graph form only.
            is_white_label_enabled: `true` shows your own branding on the verification pages; `false` by default. Graph form only.
            is_desktop_allowed: `true` allows verification on desktop computers; `false` by default. Graph form only.
            face_liveness_max_attempts: Maximum number of liveness attempts, 1 to 3; 3 by default. Graph form only.
            face_match_max_attempts: Maximum number of face match attempts, 1 to 3; 3 by default. Graph form only.
            session_expiration_time: Lifetime of a session's link in seconds, 3600 to 2419200; 604800 (7 days) by default. Graph form only.
            extra: Parameters that this version does not know, named as on the platform."""
    async def retrieve(self, workflow_id: str) -> Workflow:
        """Returns a workflow with all its settings.

        Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown workflow, 429 above the
        rate limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/management-api/workflows/get>"""
    async def update(self, workflow_id: str, **params: Unpack[_UpdateWorkflowFields]) -> Workflow:
        """Updates a workflow; unset fields stay unchanged.

        `features` replaces all steps. With `status` set to `published` the update may create a new version: use the
        `uuid` of the response from then on. Newer deployments reject flat fields with 400 and require `features` (see
        `UpdateWorkflow.to_features`).

        Errors: 400 for invalid parameters, 401 or 403 for an invalid API key or a missing permission, 404 for an
        unknown workflow, 429 above the rate limit.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/management-api/workflows/update>

        Args:
            workflow_label: Display name of the workflow, at most 50 characters.
            is_default: `true` makes this the default workflow of the application.
            max_retry_attempts: Maximum number of retries per session, 0 to 10.
            retry_window_days: Number of days within which retries are allowed, 1 to 365.
            workflow_type: Workflow template. Flat form only.
            is_liveness_enabled: `true` enables liveness detection. Flat form only.
            face_liveness_method: Liveness detection method. Flat form only.
            face_liveness_score_decline_threshold: Liveness score (0 to 100) below which the session is declined. Flat form only.
            is_face_match_enabled: `true` enables face match against the document's portrait. Flat form only.
            face_match_score_decline_threshold: Face match similarity (0 to 100) below which the session is declined. Flat form only.
            face_match_score_review_threshold: Face match similarity (0 to 100) below which the session goes to manual review. Flat form only.
            is_aml_enabled: `true` enables AML screening (watchlists, sanctions, PEP). Flat form only.
            aml_decline_threshold: AML risk score (0 to 100) above which the session is declined. Flat form only.
            is_phone_verification_enabled: `true` enables phone verification. Flat form only.
            is_email_verification_enabled: `true` enables e-mail verification. Flat form only.
            is_database_validation_enabled: `true` enables validation against official registers. Flat form only.
            is_ip_analysis_enabled: `true` enables analysis of the IP address and the device. Flat form only.
            is_nfc_enabled: `true` enables NFC chip reading, on mobile devices only. Flat form only.
            is_age_restrictions_enabled: `true` enables age restrictions by country. Flat form only.
            documents_allowed: Accepted documents by country (ISO 3166-1 alpha-3) and document type code: `{"ESP": {"P": {}}}`. An empty object
                accepts all documents. Flat form only.
            duplicated_user_action: Action taken when another user already has the same identity. Flat form only.
            features: Workflow steps, in order; they replace all existing steps. At least one. Graph form only.
            status: Publication status. When unset, the version is changed in place, and a draft is published. `published` on a
                published version creates a new version with a new `uuid`; `draft` on a published version is rejected with 400.
                Graph form only.
            is_white_label_enabled: `true` shows your own branding on the verification pages. Graph form only.
            is_desktop_allowed: `true` allows verification on desktop computers. Graph form only.
            face_liveness_max_attempts: Maximum number of liveness attempts, 1 to 3. Graph form only.
            face_match_max_attempts: Maximum number of face match attempts, 1 to 3. Graph form only.
            session_expiration_time: Lifetime of a session's link in seconds, 3600 to 2419200. Graph form only.
            extra: Parameters that this version does not know, named as on the platform."""
    async def delete(self, workflow_id: str) -> None:
        """Deletes a workflow. Existing sessions are not affected.

        Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown workflow, 429 above the
        rate limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/management-api/workflows/delete>"""
    @property
    def with_raw_response(self) -> AsyncWorkflowsWithRawResponse:
        """The same operations, returning a `RawResponse`."""

class WorkflowsWithRawResponse(Resource):
    """Workflows: the verification steps, thresholds and accepted documents that sessions run."""
    def list(self, **params: Unpack[_ListWorkflowsFields]) -> RawResponse[WorkflowPage]:
        """Lists the workflows of the application."""
    def create(self, **params: Unpack[_CreateWorkflowFields]) -> RawResponse[Workflow]:
        """Creates a workflow. Pass its `uuid` as `workflow_id` when creating a session."""
    def retrieve(self, workflow_id: str) -> RawResponse[Workflow]:
        """Returns a workflow with all its settings."""
    def update(self, workflow_id: str, **params: Unpack[_UpdateWorkflowFields]) -> RawResponse[Workflow]:
        """Updates a workflow; unset fields stay unchanged."""
    def delete(self, workflow_id: str) -> RawResponse[None]:
        """Deletes a workflow. Existing sessions are not affected."""

class AsyncWorkflowsWithRawResponse(Resource):
    """Workflows: the verification steps, thresholds and accepted documents that sessions run."""
    async def list(self, **params: Unpack[_ListWorkflowsFields]) -> RawResponse[AsyncWorkflowPage]:
        """Lists the workflows of the application."""
    async def create(self, **params: Unpack[_CreateWorkflowFields]) -> RawResponse[Workflow]:
        """Creates a workflow. Pass its `uuid` as `workflow_id` when creating a session."""
    async def retrieve(self, workflow_id: str) -> RawResponse[Workflow]:
        """Returns a workflow with all its settings."""
    async def update(self, workflow_id: str, **params: Unpack[_UpdateWorkflowFields]) -> RawResponse[Workflow]:
        """Updates a workflow; unset fields stay unchanged."""
    async def delete(self, workflow_id: str) -> RawResponse[None]:
        """Deletes a workflow. Existing sessions are not affected."""

class Sessions(Resource):
    """Verification sessions: create, retrieve, list, review, share and delete them."""
    def create(self, *, workflow_id: str, **params: Unpack[_CreateSessionFields]) -> Session:
        """Creates a verification session. Send the user to its `url`.

        If the same user (`vendor_data`) has an unfinished session on the latest version of the workflow, that session
        is returned instead of a new one.

        Errors: 400 for invalid parameters, 400 or 403 for insufficient credits, 401 or 403 for an invalid API key or a
        missing permission, 429 above the rate limit.

        Limit: 600 sessions per minute. Retried automatically only on 429 or if no connection was established. After any
        other failure the session may have been created: list the user's sessions before trying again.

        Source: <https://docs.didit.me/sessions-api/create-session>

        Args:
            workflow_id: Workflow ID (UUID): the stable ID of the workflow or the ID of one of its versions.
            vendor_data: Your own identifier of the user. If an unfinished session of the same user exists on the latest version of the
                workflow, that session is returned instead of a new one.
            callback: URL or app deep link the user is redirected to after verification (http, https or a custom scheme).
                `verificationSessionId` and `status` are appended as query parameters; they are not authenticated, so do not
                rely on them.
            callback_method: Device that is redirected to `callback`: `initiator` (the default of the platform), `completer` or `both`.
            metadata: Custom data stored with the session, preferably an object.
            language: Language code of the verification pages. One of: en, ar, bg, bn, bs, ca, cnr, cs, da, de, el, es, et, fa, fi,
                fr, he, hi, hr, hu, hy, id, it, ja, ka, kk, ko, ky, lt, lv, mk, mn, ms, nl, no, pl, pt-BR, pt, ro, ru, sk, sl,
                so, sq, sr, sv, th, tr, uk, uz, vi, zh-CN, zh-TW, zh. Default: the language of the browser.
            contact_details: Contact details of the user; they prefill the e-mail and phone verification steps.
            expected_details: Expected details of the user or company; a mismatch with the verified data raises a warning.
            portrait_image: Reference portrait for biometric authentication: base64 of a JPEG, PNG, WebP or TIFF image of at most 1 MB (2 MB on
                newer deployments).
            sandbox_scenario: Scenario that determines the result of a sandbox session, such as `approve` or `decline_document_expired`.
                Refused for live applications.
            vendor_business_id: Your own identifier of the business (KYB only).
            extra: Parameters that this version does not know, named as on the platform."""
    def retrieve_decision(self, session_id: str) -> Decision:
        """Returns the decision of a session, with all its results. URLs of images and files in it expire after 60 minutes.

        Prefer webhooks to polling.

        Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown session, 429 above the
        rate limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/sessions-api/retrieve-session>"""
    def retrieve_decision_with_events(self, session_id: str) -> Decision:
        """Returns the decision of a session with all its results and the session's history (`events`).

        Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown session, 429 above the
        rate limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/sessions-api/retrieve-session>"""
    def list(self, **params: Unpack[_ListSessionsFields]) -> SessionPage:
        """Lists sessions; those of people when `session_kind` is unset.

        Pages are addressed by offset: if items are added or removed between two pages, the next page repeats or
        skips items. To delete or update items while you iterate, use the snapshot of the list, which has each
        item once.

        Errors: 400 for an invalid date, 401 or 403 for an invalid API key or a missing permission, 429 above the rate
        limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/sessions-api/list-sessions>

        Args:
            session_kind: Filter by type of subject: `user` (persons, the default), `business` (companies) or `all`.
            limit: Maximum number of results per page. The default is 20 or 50, depending on the deployment; set it if the page
                size matters.
            offset: Number of results to skip.
            status: Filter by session status.
            vendor_data: Filter by your own identifier of the user; exact match.
            search: Searches session IDs, session numbers, beginnings of e-mail addresses and other text.
            workflow_id: Filter by workflow ID (UUID).
            date_from: Earliest creation date (YYYY-MM-DD, UTC), inclusive.
            date_to: Latest creation date (YYYY-MM-DD, UTC), inclusive.
            country: Filter by country (ISO 3166-1 alpha-3 for persons).
            document_type: Filter by document type.
            document_name: Filter by the name on the document.
            region: Filter by region.
            didit_internal_id: Filter by the user ID assigned by Didit (UUID).
            session_type: Filter by session type.
            api_service: Filter by standalone verification API.
            screened_full_name: Filter by the full name that was screened against watchlists.
            warning: Filter by risk code of a warning, such as `DOCUMENT_EXPIRED`.
            status_initialized_as_in_review: `true` to return only sessions that were sent to review automatically.
            is_kyc_to_be_reviewed: `true` to return only sessions with identity data waiting for review.
            euuid: Filter by end user ID (UUID).
            organization_name: Filter by the name of the organization.
            extra: Parameters that this version does not know, named as on the platform."""
    def delete(self, session_id: str) -> DeletedSession:
        """Deletes a session and all its data permanently.

        Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown session, 429 above the
        rate limit, 503 if the deletion cannot be started.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/sessions-api/delete-session>"""
    def delete_with(self, session_id: str, **params: Unpack[_DeleteSessionFields]) -> DeletedSession:
        """Deletes a session permanently, with a reason and the retention of its face template.

        Errors: 400 for invalid parameters, 401 or 403 for an invalid API key or a missing permission, 404 for an
        unknown session, 429 above the rate limit, 503 if the deletion cannot be started.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/sessions-api/delete-session>

        Args:
            retain_face_embeddings: `true` to retain the face template with the user, so that the face is recognized in later sessions.
            face_retention_days: Retention period of the face template in days, 1 to 3650.
            face_retention_deadline: End of the retention of the face template (RFC 3339).
            deletion_instruction: Reason for the deletion: `operational_session_delete` (the default of the platform) or `privacy_erasure`.
            instruction_id: Your own reference of the deletion, at most 255 characters.
            extra: Parameters that this version does not know, named as on the platform."""
    def batch_delete(self, **params: Unpack[_BatchDeleteSessionsFields]) -> DeletedSessions:
        """Deletes several sessions, or all of them, permanently. Unknown session numbers are ignored.

        More than 20 sessions are deleted in the background: the result has a `job_id` for
        `sessions.retrieve_deletion_job`.

        Errors: 400 for invalid parameters, 401 or 403 for an invalid API key or a missing permission, 429 above the
        rate limit, 503 if the deletion cannot be started.

        Retried automatically only on 429, on 503 or if no connection was established.

        Source: <https://docs.didit.me/management-api/sessions/batch-delete>

        Args:
            session_numbers: Session numbers within the application. Unknown numbers are ignored.
            delete_all: `true` to delete **all** sessions of the application. Default: `false`.
            retain_face_embeddings: `true` to retain the face templates with the users, so that the faces are recognized in later sessions.
            face_retention_days: Retention period of the face templates in days, 1 to 3650.
            face_retention_deadline: End of the retention of the face templates (RFC 3339).
            deletion_instruction: Reason for the deletion: `operational_session_delete` (the default of the platform) or `privacy_erasure`.
            instruction_id: Your own reference of the deletion, at most 255 characters.
            extra: Parameters that this version does not know, named as on the platform."""
    def update_status(
        self, session_id: str, *, new_status: SessionStatus | str, **params: Unpack[_UpdateSessionStatusFields]
    ) -> UpdatedSession:
        """Updates the status of a session: approves it, declines it or requests a resubmission of steps.

        The current status must be `Approved`, `Declined`, `In Review`, `Abandoned`, `Resubmitted` or `Kyc Expired`; not
        all of these can be resubmitted. The response does not contain the new status.

        Errors: 400 for a session in any other status and for a status that is already set, 401 or 403 for an invalid
        API key or a missing permission, 404 for an unknown session, 429 above the rate limit.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/sessions-api/update-status>

        Args:
            new_status: New session status: `Approved`, `Declined` or `Resubmitted`.
            comment: Reason for the change.
            send_email: `true` to notify the user by e-mail; requires `email_address`. Default: `false`.
            email_address: E-mail address the notification is sent to; required if `send_email` is `true`.
            email_language: Language code of the notification. Default: `en`.
            nodes_to_resubmit: Steps to repeat; only valid with `new_status` `Resubmitted`. Default: every step that was not approved.
            extra: Parameters that this version does not know, named as on the platform."""
    def generate_pdf(self, session_id: str) -> bytes:
        """Generates the report of a session as a PDF file and returns its bytes.

        The timeout is 60 seconds unless you set one. Limit: 50 reports per minute; some deployments allow 100.

        Errors: 403 for an unfinished session, 401 or 403 for an invalid API key or a missing permission, 404 for an
        unknown session, 429 above the rate limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/sessions-api/generate-pdf>"""
    def share(self, session_id: str, **params: Unpack[_ShareSessionFields]) -> SharedSession:
        """Creates a share token with which a partner can import the session.

        The session must be approved, declined or in review.

        Errors: 400 for invalid parameters or a session in any other status, 401 or 403 for an invalid API key or a
        missing permission, 404 for an unknown session.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/sessions-api/share-session/share>

        Args:
            for_application_id: Application ID of the partner (UUID). The platform responds with 400 if it is missing.
            ttl_in_seconds: Lifetime of the share token in seconds, 60 to 86400. Default: 3600.
            extra: Parameters that this version does not know, named as on the platform."""
    def import_shared(
        self, *, share_token: str, trust_review: bool, workflow_id: str, **params: Unpack[_ImportSharedSessionFields]
    ) -> Decision:
        """Imports a session shared by a partner, once per application, and returns the decision of the new session.

        Errors: 400 for invalid parameters, 403 if the session was imported before, 401 or 403 for an invalid API key or
        a missing permission, 404 for an unknown workflow.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/sessions-api/share-session/import>

        Args:
            share_token: Share token received from the partner.
            trust_review: `true` to keep the status set by the partner, `false` to set the imported session to `In Review`.
            workflow_id: Workflow ID (UUID): your own workflow to assign the imported session to.
            vendor_data: Your own identifier of the user.
            extra: Parameters that this version does not know, named as on the platform."""
    def arm_sandbox(
        self, session_id: str, *, session_token: str, scenario: str, **params: Unpack[_ArmSandboxFields]
    ) -> ArmedSandbox:
        """Chooses the scenario of a sandbox session before the verification starts. The token of the session is sent
        instead of the API key.

        A scenario replaces the one before. Pass `sandbox_scenario` to `sessions.create` if the scenario is known from
        the beginning.

        Errors: 400 for an unknown scenario or a session that was started, 404 for the token of another session or a
        live application.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/integration/sandbox-testing>

        Args:
            session_token: Token of the session (`session_token` of the created session); sent in the header `Session-Token`.
            scenario: Scenario that determines the result of the session, such as `approve` or `decline_document_expired`;
                `sandbox.list_scenarios` lists all of them.
            extra: Parameters that this version does not know, named as on the platform."""
    def update_data(self, session_id: str, **params: Unpack[_CorrectIdentityFields]) -> CorrectedIdentity:
        """Corrects the data of the identity document of a session; unset fields stay unchanged. Returns the corrected
        data.

        Allowed for sessions that are approved, declined, in review or `Kyc Expired`. Sends a webhook
        (`data.updated`).

        Errors: 400 for invalid parameters or a session in any other status, 401 or 403 for an invalid API key or a
        missing permission, 404 for an unknown session or one without a document, 429 above the rate limit.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/sessions-api/update-data>

        Args:
            node_id: ID of the workflow step (node) to correct, such as `feature_ocr_1`; required only if the session verified several
                identity documents.
            document_type: Document type (code such as `P` or `ID`).
            document_subtype: Subtype of the document, at most 128 characters.
            document_number: Document number, at most 255 characters.
            personal_number: Personal number printed on the document, at most 255 characters.
            date_of_birth: Date of birth (YYYY-MM-DD).
            date_of_issue: Date of issue of the document (YYYY-MM-DD).
            expiration_date: Expiration date of the document (YYYY-MM-DD).
            issuing_state: Issuing country of the document (ISO 3166-1 alpha-3).
            first_name: First name, at most 255 characters.
            last_name: Last name, at most 255 characters.
            gender: Gender on the document: `M`, `F` or `U`.
            address: Postal address on the document, at most 255 characters.
            place_of_birth: Place of birth, at most 255 characters.
            nationality: Nationality (ISO 3166-1 alpha-3), at most 32 characters.
            marital_status: Marital status of the person.
            extra_fields: Further fields of the document, by name; a field with the value `null` is cleared.
            parsed_address: Address on the document, split into its parts.
            extra: Parameters that this version does not know, named as on the platform."""
    def update_feature_status(
        self, session_id: str, node_id: str, *, new_status: SessionStatus | str, **params: Unpack[_UpdateFeatureStatusFields]
    ) -> UpdatedFeature:
        """Updates the status of one feature (step) of a session. The session status stays the same.

        `node_id` is the ID of the step in the decision, or `default` in a session without such IDs.

        Errors: 400 for an invalid status or a session of a standalone check, 401 or 403 for an invalid API key or a
        missing permission, 404 for an unknown session or step.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/sessions-api/update-feature-status>

        Args:
            new_status: New feature status: `Approved`, `Declined` or `In Review`.
            comment: Reason for the change.
            extra: Parameters that this version does not know, named as on the platform."""
    def update_aml_hit_status(
        self, session_id: str, *, hit_id: str, review_status: AmlReviewStatus | str, **params: Unpack[_UpdateAmlHitStatusFields]
    ) -> UpdatedAmlHit:
        """Updates the review status of an AML hit. The status of the screening and of the session stays the same.

        Later screenings keep the review status. Sends a webhook (`data.updated`). The platform publishes no schema
        for the response.

        Errors: 400 for an invalid status, 401 or 403 for an invalid API key or a missing permission, 404 for an
        unknown session or hit.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/sessions-api/update-aml-hit-status>

        Args:
            hit_id: ID of the hit: `id` of an entry of `hits` in the decision.
            review_status: New review status: `Unreviewed`, `Confirmed Match`, `False Positive` or `Inconclusive`.
            node_id: ID of the workflow step (node) with the hit, such as `feature_aml_1`; required only if the session has several AML
                screenings.
            extra: Parameters that this version does not know, named as on the platform."""
    def bulk_update_aml_hit_status(
        self, session_id: str, *, hit_updates: Sequence[HitUpdate | Mapping[str, Any]], **params: Unpack[_BulkUpdateAmlHitStatusFields]
    ) -> UpdatedAmlHits:
        """Updates the review status of several AML hits, or of none if one of them is unknown.

        Sends one webhook (`data.updated`). The platform publishes no schema for the response.

        Errors: 400 for an invalid status, 401 or 403 for an invalid API key or a missing permission, 404 for an
        unknown session or hit.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/sessions-api/update-aml-hit-status>

        Args:
            hit_updates: Hits with their new review status. If one of them is unknown, none is updated.
            node_id: ID of the workflow step (node) with the hits, such as `feature_aml_1`; required only if the session has several AML
                screenings.
            extra: Parameters that this version does not know, named as on the platform."""
    def update_poa_data(
        self, session_id: str, **params: Unpack[_CorrectProofOfAddressFields]
    ) -> CorrectedProofOfAddress:
        """Corrects the data of the proof of address of a session; unset fields stay unchanged. Returns the corrected
        data.

        Allowed for sessions that are approved, declined, in review or `Kyc Expired`. Sends a webhook
        (`data.updated`).

        Errors: 400 for invalid parameters or a session in any other status, 401 or 403 for an invalid API key or a
        missing permission, 404 for an unknown session or one without a proof of address, 429 above the rate limit.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/sessions-api/update-data>

        Args:
            node_id: ID of the workflow step (node) to correct; required only if the session verified several proofs of address.
            issuing_state: Country of the document (ISO 3166-1 alpha-3).
            document_type: Type of the document, such as `UTILITY_BILL`.
            document_language: Language of the document, at most 50 characters.
            issuer: Issuer of the document, at most 255 characters.
            issue_date: Date of issue of the document (YYYY-MM-DD).
            poa_address: Address as printed on the document.
            name_on_document: Name on the document, at most 255 characters.
            extra_fields: Further fields of the document, by name; a field with the value `null` is cleared.
            poa_parsed_address: Address on the document, split into its parts.
            extra: Parameters that this version does not know, named as on the platform."""
    def update_company_data(
        self, session_id: str, company_uuid: str, **params: Unpack[_CorrectCompanyFields]
    ) -> RegistryCompany:
        """Corrects the registry data of a company (KYB); unset fields stay unchanged. Returns the corrected data.

        `company_uuid` is the ID of the company in the decision. Sends a webhook (`data.updated`).

        Errors: 400 for invalid parameters, 401 or 403 for an invalid API key or a missing permission, 404 for an
        unknown session or company, 429 above the rate limit.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/sessions-api/update-data>

        Args:
            company_name: Company name, at most 255 characters.
            registration_number: Company registration number, at most 100 characters.
            country_code: Country of the registry (ISO 3166-1 alpha-2).
            region: Region of the registry, at most 10 characters.
            incorporation_date: Date of incorporation (YYYY-MM-DD).
            registration_date: Date of registration (YYYY-MM-DD).
            dissolution_date: Date of dissolution (YYYY-MM-DD).
            tax_number: Tax identification number, at most 100 characters.
            legal_address: Registered address of the company.
            company_type: Legal form of the company, at most 100 characters.
            registry_status: Status of the company in the registry.
            verification_status: Verification status of the company: `verified`, `failed` or `unknown`.
            alternative_names: Alternative names of the company.
            nature_of_business: Nature of the company's business.
            registered_capital: Registered capital, as the registry writes it; at most 100 characters.
            registered_capital_amount: Amount of the registered capital, without the currency (decimal).
            registered_capital_currency: Currency of the registered capital (ISO 4217, 3 letters).
            website: URL of the company's website, at most 500 characters.
            email: E-mail address of the company.
            phone: Phone number of the company, at most 50 characters.
            legal_entity_identifier: Legal Entity Identifier (LEI, ISO 17442), at most 50 characters.
            location_of_registration: Place of registration, at most 255 characters.
            vat_number: VAT identification number, at most 64 characters.
            control_scheme: Control scheme of the company, as the registry writes it.
            extra: Parameters that this version does not know, named as on the platform."""
    def update_party(
        self, session_id: str, party_uuid: str, *, is_skipped: bool, **params: Unpack[_UpdatePartyFields]
    ) -> UpdatedParty:
        """Skips or requires the verification of a party (person or company) of a company (KYB).

        `party_uuid` is the ID of the party in the decision.

        Errors: 400 for invalid parameters, 401 or 403 for an invalid API key or a missing permission, 404 for an
        unknown session or party, 429 above the rate limit.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/sessions-api/regenerate-kyb-party>

        Args:
            is_skipped: `true` to skip the verification of the party, `false` to require it again.
            extra: Parameters that this version does not know, named as on the platform."""
    def list_webhooks(self, session_id: str) -> SessionWebhookPage:
        """Lists the webhooks that were sent for a session. The platform publishes no schema for the response.

        Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown session, 429 above the
        rate limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://github.com/didit-protocol/mcp>"""
    def resend_webhook(self, session_id: str, webhook_uuid: str) -> Acknowledgement:
        """Sends a webhook of a session again. The platform publishes no schema for the response.

        `webhook_uuid` is the ID of an entry of `sessions.list_webhooks`.

        Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown session or webhook, 429
        above the rate limit.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://github.com/didit-protocol/mcp>"""
    def retrieve_deletion_job(self, job_id: str) -> SessionDeletionJob:
        """Returns the status and the progress of a deletion of many sessions. The platform publishes no schema for the
        response.

        `sessions.batch_delete` returns the ID of the job if more than 20 sessions were selected.

        Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown job, 429 above the rate
        limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/management-api/sessions/get-deletion-job>"""
    @property
    def with_raw_response(self) -> SessionsWithRawResponse:
        """The same operations, returning a `RawResponse`."""
    def wait_for_decision(
        self,
        session_id: str,
        *,
        timeout: float = 900.0,
        first_interval: float = 2.0,
        longest_interval: float = 15.0,
    ) -> Decision:
        """Polls a session until it has a final status, and returns its decision.

        Prefer webhooks if you can receive them."""
    def save_pdf(self, session_id: str, path: str | os.PathLike[str]) -> None:
        """Downloads the PDF report of a session."""
    @property
    def reviews(self) -> SessionsReviews:
        """Session reviews: the log of changes, notes and decisions made to a session by people or by the platform."""
    @property
    def imports(self) -> SessionsImports:
        """Imports of sessions, rules and transactions that another provider carried out.

        Imported sessions are history: no notifications are sent and nothing is verified again. The platform turns imports on for each
        application on request."""

class AsyncSessions(Resource):
    """Verification sessions: create, retrieve, list, review, share and delete them."""
    async def create(self, *, workflow_id: str, **params: Unpack[_CreateSessionFields]) -> Session:
        """Creates a verification session. Send the user to its `url`.

        If the same user (`vendor_data`) has an unfinished session on the latest version of the workflow, that session
        is returned instead of a new one.

        Errors: 400 for invalid parameters, 400 or 403 for insufficient credits, 401 or 403 for an invalid API key or a
        missing permission, 429 above the rate limit.

        Limit: 600 sessions per minute. Retried automatically only on 429 or if no connection was established. After any
        other failure the session may have been created: list the user's sessions before trying again.

        Source: <https://docs.didit.me/sessions-api/create-session>

        Args:
            workflow_id: Workflow ID (UUID): the stable ID of the workflow or the ID of one of its versions.
            vendor_data: Your own identifier of the user. If an unfinished session of the same user exists on the latest version of the
                workflow, that session is returned instead of a new one.
            callback: URL or app deep link the user is redirected to after verification (http, https or a custom scheme).
                `verificationSessionId` and `status` are appended as query parameters; they are not authenticated, so do not
                rely on them.
            callback_method: Device that is redirected to `callback`: `initiator` (the default of the platform), `completer` or `both`.
            metadata: Custom data stored with the session, preferably an object.
            language: Language code of the verification pages. One of: en, ar, bg, bn, bs, ca, cnr, cs, da, de, el, es, et, fa, fi,
                fr, he, hi, hr, hu, hy, id, it, ja, ka, kk, ko, ky, lt, lv, mk, mn, ms, nl, no, pl, pt-BR, pt, ro, ru, sk, sl,
                so, sq, sr, sv, th, tr, uk, uz, vi, zh-CN, zh-TW, zh. Default: the language of the browser.
            contact_details: Contact details of the user; they prefill the e-mail and phone verification steps.
            expected_details: Expected details of the user or company; a mismatch with the verified data raises a warning.
            portrait_image: Reference portrait for biometric authentication: base64 of a JPEG, PNG, WebP or TIFF image of at most 1 MB (2 MB on
                newer deployments).
            sandbox_scenario: Scenario that determines the result of a sandbox session, such as `approve` or `decline_document_expired`.
                Refused for live applications.
            vendor_business_id: Your own identifier of the business (KYB only).
            extra: Parameters that this version does not know, named as on the platform."""
    async def retrieve_decision(self, session_id: str) -> Decision:
        """Returns the decision of a session, with all its results. URLs of images and files in it expire after 60 minutes.

        Prefer webhooks to polling.

        Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown session, 429 above the
        rate limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/sessions-api/retrieve-session>"""
    async def retrieve_decision_with_events(self, session_id: str) -> Decision:
        """Returns the decision of a session with all its results and the session's history (`events`).

        Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown session, 429 above the
        rate limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/sessions-api/retrieve-session>"""
    def list(self, **params: Unpack[_ListSessionsFields]) -> AsyncPaginator[AsyncSessionPage, SessionSummary]:
        """Lists sessions; those of people when `session_kind` is unset.

        Pages are addressed by offset: if items are added or removed between two pages, the next page repeats or
        skips items. To delete or update items while you iterate, use the snapshot of the list, which has each
        item once.

        Errors: 400 for an invalid date, 401 or 403 for an invalid API key or a missing permission, 429 above the rate
        limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/sessions-api/list-sessions>

        Args:
            session_kind: Filter by type of subject: `user` (persons, the default), `business` (companies) or `all`.
            limit: Maximum number of results per page. The default is 20 or 50, depending on the deployment; set it if the page
                size matters.
            offset: Number of results to skip.
            status: Filter by session status.
            vendor_data: Filter by your own identifier of the user; exact match.
            search: Searches session IDs, session numbers, beginnings of e-mail addresses and other text.
            workflow_id: Filter by workflow ID (UUID).
            date_from: Earliest creation date (YYYY-MM-DD, UTC), inclusive.
            date_to: Latest creation date (YYYY-MM-DD, UTC), inclusive.
            country: Filter by country (ISO 3166-1 alpha-3 for persons).
            document_type: Filter by document type.
            document_name: Filter by the name on the document.
            region: Filter by region.
            didit_internal_id: Filter by the user ID assigned by Didit (UUID).
            session_type: Filter by session type.
            api_service: Filter by standalone verification API.
            screened_full_name: Filter by the full name that was screened against watchlists.
            warning: Filter by risk code of a warning, such as `DOCUMENT_EXPIRED`.
            status_initialized_as_in_review: `true` to return only sessions that were sent to review automatically.
            is_kyc_to_be_reviewed: `true` to return only sessions with identity data waiting for review.
            euuid: Filter by end user ID (UUID).
            organization_name: Filter by the name of the organization.
            extra: Parameters that this version does not know, named as on the platform."""
    async def delete(self, session_id: str) -> DeletedSession:
        """Deletes a session and all its data permanently.

        Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown session, 429 above the
        rate limit, 503 if the deletion cannot be started.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/sessions-api/delete-session>"""
    async def delete_with(self, session_id: str, **params: Unpack[_DeleteSessionFields]) -> DeletedSession:
        """Deletes a session permanently, with a reason and the retention of its face template.

        Errors: 400 for invalid parameters, 401 or 403 for an invalid API key or a missing permission, 404 for an
        unknown session, 429 above the rate limit, 503 if the deletion cannot be started.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/sessions-api/delete-session>

        Args:
            retain_face_embeddings: `true` to retain the face template with the user, so that the face is recognized in later sessions.
            face_retention_days: Retention period of the face template in days, 1 to 3650.
            face_retention_deadline: End of the retention of the face template (RFC 3339).
            deletion_instruction: Reason for the deletion: `operational_session_delete` (the default of the platform) or `privacy_erasure`.
            instruction_id: Your own reference of the deletion, at most 255 characters.
            extra: Parameters that this version does not know, named as on the platform."""
    async def batch_delete(self, **params: Unpack[_BatchDeleteSessionsFields]) -> DeletedSessions:
        """Deletes several sessions, or all of them, permanently. Unknown session numbers are ignored.

        More than 20 sessions are deleted in the background: the result has a `job_id` for
        `sessions.retrieve_deletion_job`.

        Errors: 400 for invalid parameters, 401 or 403 for an invalid API key or a missing permission, 429 above the
        rate limit, 503 if the deletion cannot be started.

        Retried automatically only on 429, on 503 or if no connection was established.

        Source: <https://docs.didit.me/management-api/sessions/batch-delete>

        Args:
            session_numbers: Session numbers within the application. Unknown numbers are ignored.
            delete_all: `true` to delete **all** sessions of the application. Default: `false`.
            retain_face_embeddings: `true` to retain the face templates with the users, so that the faces are recognized in later sessions.
            face_retention_days: Retention period of the face templates in days, 1 to 3650.
            face_retention_deadline: End of the retention of the face templates (RFC 3339).
            deletion_instruction: Reason for the deletion: `operational_session_delete` (the default of the platform) or `privacy_erasure`.
            instruction_id: Your own reference of the deletion, at most 255 characters.
            extra: Parameters that this version does not know, named as on the platform."""
    async def update_status(
        self, session_id: str, *, new_status: SessionStatus | str, **params: Unpack[_UpdateSessionStatusFields]
    ) -> UpdatedSession:
        """Updates the status of a session: approves it, declines it or requests a resubmission of steps.

        The current status must be `Approved`, `Declined`, `In Review`, `Abandoned`, `Resubmitted` or `Kyc Expired`; not
        all of these can be resubmitted. The response does not contain the new status.

        Errors: 400 for a session in any other status and for a status that is already set, 401 or 403 for an invalid
        API key or a missing permission, 404 for an unknown session, 429 above the rate limit.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/sessions-api/update-status>

        Args:
            new_status: New session status: `Approved`, `Declined` or `Resubmitted`.
            comment: Reason for the change.
            send_email: `true` to notify the user by e-mail; requires `email_address`. Default: `false`.
            email_address: E-mail address the notification is sent to; required if `send_email` is `true`.
            email_language: Language code of the notification. Default: `en`.
            nodes_to_resubmit: Steps to repeat; only valid with `new_status` `Resubmitted`. Default: every step that was not approved.
            extra: Parameters that this version does not know, named as on the platform."""
    async def generate_pdf(self, session_id: str) -> bytes:
        """Generates the report of a session as a PDF file and returns its bytes.

        The timeout is 60 seconds unless you set one. Limit: 50 reports per minute; some deployments allow 100.

        Errors: 403 for an unfinished session, 401 or 403 for an invalid API key or a missing permission, 404 for an
        unknown session, 429 above the rate limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/sessions-api/generate-pdf>"""
    async def share(self, session_id: str, **params: Unpack[_ShareSessionFields]) -> SharedSession:
        """Creates a share token with which a partner can import the session.

        The session must be approved, declined or in review.

        Errors: 400 for invalid parameters or a session in any other status, 401 or 403 for an invalid API key or a
        missing permission, 404 for an unknown session.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/sessions-api/share-session/share>

        Args:
            for_application_id: Application ID of the partner (UUID). The platform responds with 400 if it is missing.
            ttl_in_seconds: Lifetime of the share token in seconds, 60 to 86400. Default: 3600.
            extra: Parameters that this version does not know, named as on the platform."""
    async def import_shared(
        self, *, share_token: str, trust_review: bool, workflow_id: str, **params: Unpack[_ImportSharedSessionFields]
    ) -> Decision:
        """Imports a session shared by a partner, once per application, and returns the decision of the new session.

        Errors: 400 for invalid parameters, 403 if the session was imported before, 401 or 403 for an invalid API key or
        a missing permission, 404 for an unknown workflow.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/sessions-api/share-session/import>

        Args:
            share_token: Share token received from the partner.
            trust_review: `true` to keep the status set by the partner, `false` to set the imported session to `In Review`.
            workflow_id: Workflow ID (UUID): your own workflow to assign the imported session to.
            vendor_data: Your own identifier of the user.
            extra: Parameters that this version does not know, named as on the platform."""
    async def arm_sandbox(
        self, session_id: str, *, session_token: str, scenario: str, **params: Unpack[_ArmSandboxFields]
    ) -> ArmedSandbox:
        """Chooses the scenario of a sandbox session before the verification starts. The token of the session is sent
        instead of the API key.

        A scenario replaces the one before. Pass `sandbox_scenario` to `sessions.create` if the scenario is known from
        the beginning.

        Errors: 400 for an unknown scenario or a session that was started, 404 for the token of another session or a
        live application.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/integration/sandbox-testing>

        Args:
            session_token: Token of the session (`session_token` of the created session); sent in the header `Session-Token`.
            scenario: Scenario that determines the result of the session, such as `approve` or `decline_document_expired`;
                `sandbox.list_scenarios` lists all of them.
            extra: Parameters that this version does not know, named as on the platform."""
    async def update_data(self, session_id: str, **params: Unpack[_CorrectIdentityFields]) -> CorrectedIdentity:
        """Corrects the data of the identity document of a session; unset fields stay unchanged. Returns the corrected
        data.

        Allowed for sessions that are approved, declined, in review or `Kyc Expired`. Sends a webhook
        (`data.updated`).

        Errors: 400 for invalid parameters or a session in any other status, 401 or 403 for an invalid API key or a
        missing permission, 404 for an unknown session or one without a document, 429 above the rate limit.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/sessions-api/update-data>

        Args:
            node_id: ID of the workflow step (node) to correct, such as `feature_ocr_1`; required only if the session verified several
                identity documents.
            document_type: Document type (code such as `P` or `ID`).
            document_subtype: Subtype of the document, at most 128 characters.
            document_number: Document number, at most 255 characters.
            personal_number: Personal number printed on the document, at most 255 characters.
            date_of_birth: Date of birth (YYYY-MM-DD).
            date_of_issue: Date of issue of the document (YYYY-MM-DD).
            expiration_date: Expiration date of the document (YYYY-MM-DD).
            issuing_state: Issuing country of the document (ISO 3166-1 alpha-3).
            first_name: First name, at most 255 characters.
            last_name: Last name, at most 255 characters.
            gender: Gender on the document: `M`, `F` or `U`.
            address: Postal address on the document, at most 255 characters.
            place_of_birth: Place of birth, at most 255 characters.
            nationality: Nationality (ISO 3166-1 alpha-3), at most 32 characters.
            marital_status: Marital status of the person.
            extra_fields: Further fields of the document, by name; a field with the value `null` is cleared.
            parsed_address: Address on the document, split into its parts.
            extra: Parameters that this version does not know, named as on the platform."""
    async def update_feature_status(
        self, session_id: str, node_id: str, *, new_status: SessionStatus | str, **params: Unpack[_UpdateFeatureStatusFields]
    ) -> UpdatedFeature:
        """Updates the status of one feature (step) of a session. The session status stays the same.

        `node_id` is the ID of the step in the decision, or `default` in a session without such IDs.

        Errors: 400 for an invalid status or a session of a standalone check, 401 or 403 for an invalid API key or a
        missing permission, 404 for an unknown session or step.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/sessions-api/update-feature-status>

        Args:
            new_status: New feature status: `Approved`, `Declined` or `In Review`.
            comment: Reason for the change.
            extra: Parameters that this version does not know, named as on the platform."""
    async def update_aml_hit_status(
        self, session_id: str, *, hit_id: str, review_status: AmlReviewStatus | str, **params: Unpack[_UpdateAmlHitStatusFields]
    ) -> UpdatedAmlHit:
        """Updates the review status of an AML hit. The status of the screening and of the session stays the same.

        Later screenings keep the review status. Sends a webhook (`data.updated`). The platform publishes no schema
        for the response.

        Errors: 400 for an invalid status, 401 or 403 for an invalid API key or a missing permission, 404 for an
        unknown session or hit.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/sessions-api/update-aml-hit-status>

        Args:
            hit_id: ID of the hit: `id` of an entry of `hits` in the decision.
            review_status: New review status: `Unreviewed`, `Confirmed Match`, `False Positive` or `Inconclusive`.
            node_id: ID of the workflow step (node) with the hit, such as `feature_aml_1`; required only if the session has several AML
                screenings.
            extra: Parameters that this version does not know, named as on the platform."""
    async def bulk_update_aml_hit_status(
        self, session_id: str, *, hit_updates: Sequence[HitUpdate | Mapping[str, Any]], **params: Unpack[_BulkUpdateAmlHitStatusFields]
    ) -> UpdatedAmlHits:
        """Updates the review status of several AML hits, or of none if one of them is unknown.

        Sends one webhook (`data.updated`). The platform publishes no schema for the response.

        Errors: 400 for an invalid status, 401 or 403 for an invalid API key or a missing permission, 404 for an
        unknown session or hit.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/sessions-api/update-aml-hit-status>

        Args:
            hit_updates: Hits with their new review status. If one of them is unknown, none is updated.
            node_id: ID of the workflow step (node) with the hits, such as `feature_aml_1`; required only if the session has several AML
                screenings.
            extra: Parameters that this version does not know, named as on the platform."""
    async def update_poa_data(
        self, session_id: str, **params: Unpack[_CorrectProofOfAddressFields]
    ) -> CorrectedProofOfAddress:
        """Corrects the data of the proof of address of a session; unset fields stay unchanged. Returns the corrected
        data.

        Allowed for sessions that are approved, declined, in review or `Kyc Expired`. Sends a webhook
        (`data.updated`).

        Errors: 400 for invalid parameters or a session in any other status, 401 or 403 for an invalid API key or a
        missing permission, 404 for an unknown session or one without a proof of address, 429 above the rate limit.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/sessions-api/update-data>

        Args:
            node_id: ID of the workflow step (node) to correct; required only if the session verified several proofs of address.
            issuing_state: Country of the document (ISO 3166-1 alpha-3).
            document_type: Type of the document, such as `UTILITY_BILL`.
            document_language: Language of the document, at most 50 characters.
            issuer: Issuer of the document, at most 255 characters.
            issue_date: Date of issue of the document (YYYY-MM-DD).
            poa_address: Address as printed on the document.
            name_on_document: Name on the document, at most 255 characters.
            extra_fields: Further fields of the document, by name; a field with the value `null` is cleared.
            poa_parsed_address: Address on the document, split into its parts.
            extra: Parameters that this version does not know, named as on the platform."""
    async def update_company_data(
        self, session_id: str, company_uuid: str, **params: Unpack[_CorrectCompanyFields]
    ) -> RegistryCompany:
        """Corrects the registry data of a company (KYB); unset fields stay unchanged. Returns the corrected data.

        `company_uuid` is the ID of the company in the decision. Sends a webhook (`data.updated`).

        Errors: 400 for invalid parameters, 401 or 403 for an invalid API key or a missing permission, 404 for an
        unknown session or company, 429 above the rate limit.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/sessions-api/update-data>

        Args:
            company_name: Company name, at most 255 characters.
            registration_number: Company registration number, at most 100 characters.
            country_code: Country of the registry (ISO 3166-1 alpha-2).
            region: Region of the registry, at most 10 characters.
            incorporation_date: Date of incorporation (YYYY-MM-DD).
            registration_date: Date of registration (YYYY-MM-DD).
            dissolution_date: Date of dissolution (YYYY-MM-DD).
            tax_number: Tax identification number, at most 100 characters.
            legal_address: Registered address of the company.
            company_type: Legal form of the company, at most 100 characters.
            registry_status: Status of the company in the registry.
            verification_status: Verification status of the company: `verified`, `failed` or `unknown`.
            alternative_names: Alternative names of the company.
            nature_of_business: Nature of the company's business.
            registered_capital: Registered capital, as the registry writes it; at most 100 characters.
            registered_capital_amount: Amount of the registered capital, without the currency (decimal).
            registered_capital_currency: Currency of the registered capital (ISO 4217, 3 letters).
            website: URL of the company's website, at most 500 characters.
            email: E-mail address of the company.
            phone: Phone number of the company, at most 50 characters.
            legal_entity_identifier: Legal Entity Identifier (LEI, ISO 17442), at most 50 characters.
            location_of_registration: Place of registration, at most 255 characters.
            vat_number: VAT identification number, at most 64 characters.
            control_scheme: Control scheme of the company, as the registry writes it.
            extra: Parameters that this version does not know, named as on the platform."""
    async def update_party(
        self, session_id: str, party_uuid: str, *, is_skipped: bool, **params: Unpack[_UpdatePartyFields]
    ) -> UpdatedParty:
        """Skips or requires the verification of a party (person or company) of a company (KYB).

        `party_uuid` is the ID of the party in the decision.

        Errors: 400 for invalid parameters, 401 or 403 for an invalid API key or a missing permission, 404 for an
        unknown session or party, 429 above the rate limit.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/sessions-api/regenerate-kyb-party>

        Args:
            is_skipped: `true` to skip the verification of the party, `false` to require it again.
            extra: Parameters that this version does not know, named as on the platform."""
    async def list_webhooks(self, session_id: str) -> SessionWebhookPage:
        """Lists the webhooks that were sent for a session. The platform publishes no schema for the response.

        Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown session, 429 above the
        rate limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://github.com/didit-protocol/mcp>"""
    async def resend_webhook(self, session_id: str, webhook_uuid: str) -> Acknowledgement:
        """Sends a webhook of a session again. The platform publishes no schema for the response.

        `webhook_uuid` is the ID of an entry of `sessions.list_webhooks`.

        Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown session or webhook, 429
        above the rate limit.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://github.com/didit-protocol/mcp>"""
    async def retrieve_deletion_job(self, job_id: str) -> SessionDeletionJob:
        """Returns the status and the progress of a deletion of many sessions. The platform publishes no schema for the
        response.

        `sessions.batch_delete` returns the ID of the job if more than 20 sessions were selected.

        Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown job, 429 above the rate
        limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/management-api/sessions/get-deletion-job>"""
    @property
    def with_raw_response(self) -> AsyncSessionsWithRawResponse:
        """The same operations, returning a `RawResponse`."""
    async def wait_for_decision(
        self,
        session_id: str,
        *,
        timeout: float = 900.0,
        first_interval: float = 2.0,
        longest_interval: float = 15.0,
    ) -> Decision:
        """Polls a session until it has a final status, and returns its decision.

        Prefer webhooks if you can receive them."""
    async def save_pdf(self, session_id: str, path: str | os.PathLike[str]) -> None:
        """Downloads the PDF report of a session."""
    @property
    def reviews(self) -> AsyncSessionsReviews:
        """Session reviews: the log of changes, notes and decisions made to a session by people or by the platform."""
    @property
    def imports(self) -> AsyncSessionsImports:
        """Imports of sessions, rules and transactions that another provider carried out.

        Imported sessions are history: no notifications are sent and nothing is verified again. The platform turns imports on for each
        application on request."""

class SessionsWithRawResponse(Resource):
    """Verification sessions: create, retrieve, list, review, share and delete them."""
    def create(self, *, workflow_id: str, **params: Unpack[_CreateSessionFields]) -> RawResponse[Session]:
        """Creates a verification session. Send the user to its `url`."""
    def retrieve_decision(self, session_id: str) -> RawResponse[Decision]:
        """Returns the decision of a session, with all its results. URLs of images and files in it expire after 60 minutes."""
    def retrieve_decision_with_events(self, session_id: str) -> RawResponse[Decision]:
        """Returns the decision of a session with all its results and the session's history (`events`)."""
    def list(self, **params: Unpack[_ListSessionsFields]) -> RawResponse[SessionPage]:
        """Lists sessions; those of people when `session_kind` is unset."""
    def delete(self, session_id: str) -> RawResponse[DeletedSession]:
        """Deletes a session and all its data permanently."""
    def delete_with(self, session_id: str, **params: Unpack[_DeleteSessionFields]) -> RawResponse[DeletedSession]:
        """Deletes a session permanently, with a reason and the retention of its face template."""
    def batch_delete(self, **params: Unpack[_BatchDeleteSessionsFields]) -> RawResponse[DeletedSessions]:
        """Deletes several sessions, or all of them, permanently. Unknown session numbers are ignored."""
    def update_status(
        self, session_id: str, *, new_status: SessionStatus | str, **params: Unpack[_UpdateSessionStatusFields]
    ) -> RawResponse[UpdatedSession]:
        """Updates the status of a session: approves it, declines it or requests a resubmission of steps."""
    def generate_pdf(self, session_id: str) -> RawResponse[bytes]:
        """Generates the report of a session as a PDF file and returns its bytes."""
    def share(self, session_id: str, **params: Unpack[_ShareSessionFields]) -> RawResponse[SharedSession]:
        """Creates a share token with which a partner can import the session."""
    def import_shared(
        self, *, share_token: str, trust_review: bool, workflow_id: str, **params: Unpack[_ImportSharedSessionFields]
    ) -> RawResponse[Decision]:
        """Imports a session shared by a partner, once per application, and returns the decision of the new session."""
    def arm_sandbox(
        self, session_id: str, *, session_token: str, scenario: str, **params: Unpack[_ArmSandboxFields]
    ) -> RawResponse[ArmedSandbox]:
        """Chooses the scenario of a sandbox session before the verification starts. The token of the session is sent
        instead of the API key."""
    def update_data(self, session_id: str, **params: Unpack[_CorrectIdentityFields]) -> RawResponse[CorrectedIdentity]:
        """Corrects the data of the identity document of a session; unset fields stay unchanged. Returns the corrected
        data."""
    def update_feature_status(
        self, session_id: str, node_id: str, *, new_status: SessionStatus | str, **params: Unpack[_UpdateFeatureStatusFields]
    ) -> RawResponse[UpdatedFeature]:
        """Updates the status of one feature (step) of a session. The session status stays the same."""
    def update_aml_hit_status(
        self, session_id: str, *, hit_id: str, review_status: AmlReviewStatus | str, **params: Unpack[_UpdateAmlHitStatusFields]
    ) -> RawResponse[UpdatedAmlHit]:
        """Updates the review status of an AML hit. The status of the screening and of the session stays the same."""
    def bulk_update_aml_hit_status(
        self, session_id: str, *, hit_updates: Sequence[HitUpdate | Mapping[str, Any]], **params: Unpack[_BulkUpdateAmlHitStatusFields]
    ) -> RawResponse[UpdatedAmlHits]:
        """Updates the review status of several AML hits, or of none if one of them is unknown."""
    def update_poa_data(
        self, session_id: str, **params: Unpack[_CorrectProofOfAddressFields]
    ) -> RawResponse[CorrectedProofOfAddress]:
        """Corrects the data of the proof of address of a session; unset fields stay unchanged. Returns the corrected
        data."""
    def update_company_data(
        self, session_id: str, company_uuid: str, **params: Unpack[_CorrectCompanyFields]
    ) -> RawResponse[RegistryCompany]:
        """Corrects the registry data of a company (KYB); unset fields stay unchanged. Returns the corrected data."""
    def update_party(
        self, session_id: str, party_uuid: str, *, is_skipped: bool, **params: Unpack[_UpdatePartyFields]
    ) -> RawResponse[UpdatedParty]:
        """Skips or requires the verification of a party (person or company) of a company (KYB)."""
    def list_webhooks(self, session_id: str) -> RawResponse[SessionWebhookPage]:
        """Lists the webhooks that were sent for a session. The platform publishes no schema for the response."""
    def resend_webhook(self, session_id: str, webhook_uuid: str) -> RawResponse[Acknowledgement]:
        """Sends a webhook of a session again. The platform publishes no schema for the response."""
    def retrieve_deletion_job(self, job_id: str) -> RawResponse[SessionDeletionJob]:
        """Returns the status and the progress of a deletion of many sessions. The platform publishes no schema for the
        response."""
    @property
    def reviews(self) -> SessionsReviewsWithRawResponse:
        """Session reviews: the log of changes, notes and decisions made to a session by people or by the platform."""
    @property
    def imports(self) -> SessionsImportsWithRawResponse:
        """Imports of sessions, rules and transactions that another provider carried out.

        Imported sessions are history: no notifications are sent and nothing is verified again. The platform turns imports on for each
        application on request."""

class AsyncSessionsWithRawResponse(Resource):
    """Verification sessions: create, retrieve, list, review, share and delete them."""
    async def create(self, *, workflow_id: str, **params: Unpack[_CreateSessionFields]) -> RawResponse[Session]:
        """Creates a verification session. Send the user to its `url`."""
    async def retrieve_decision(self, session_id: str) -> RawResponse[Decision]:
        """Returns the decision of a session, with all its results. URLs of images and files in it expire after 60 minutes."""
    async def retrieve_decision_with_events(self, session_id: str) -> RawResponse[Decision]:
        """Returns the decision of a session with all its results and the session's history (`events`)."""
    async def list(self, **params: Unpack[_ListSessionsFields]) -> RawResponse[AsyncSessionPage]:
        """Lists sessions; those of people when `session_kind` is unset."""
    async def delete(self, session_id: str) -> RawResponse[DeletedSession]:
        """Deletes a session and all its data permanently."""
    async def delete_with(self, session_id: str, **params: Unpack[_DeleteSessionFields]) -> RawResponse[DeletedSession]:
        """Deletes a session permanently, with a reason and the retention of its face template."""
    async def batch_delete(self, **params: Unpack[_BatchDeleteSessionsFields]) -> RawResponse[DeletedSessions]:
        """Deletes several sessions, or all of them, permanently. Unknown session numbers are ignored."""
    async def update_status(
        self, session_id: str, *, new_status: SessionStatus | str, **params: Unpack[_UpdateSessionStatusFields]
    ) -> RawResponse[UpdatedSession]:
        """Updates the status of a session: approves it, declines it or requests a resubmission of steps."""
    async def generate_pdf(self, session_id: str) -> RawResponse[bytes]:
        """Generates the report of a session as a PDF file and returns its bytes."""
    async def share(self, session_id: str, **params: Unpack[_ShareSessionFields]) -> RawResponse[SharedSession]:
        """Creates a share token with which a partner can import the session."""
    async def import_shared(
        self, *, share_token: str, trust_review: bool, workflow_id: str, **params: Unpack[_ImportSharedSessionFields]
    ) -> RawResponse[Decision]:
        """Imports a session shared by a partner, once per application, and returns the decision of the new session."""
    async def arm_sandbox(
        self, session_id: str, *, session_token: str, scenario: str, **params: Unpack[_ArmSandboxFields]
    ) -> RawResponse[ArmedSandbox]:
        """Chooses the scenario of a sandbox session before the verification starts. The token of the session is sent
        instead of the API key."""
    async def update_data(
        self, session_id: str, **params: Unpack[_CorrectIdentityFields]
    ) -> RawResponse[CorrectedIdentity]:
        """Corrects the data of the identity document of a session; unset fields stay unchanged. Returns the corrected
        data."""
    async def update_feature_status(
        self, session_id: str, node_id: str, *, new_status: SessionStatus | str, **params: Unpack[_UpdateFeatureStatusFields]
    ) -> RawResponse[UpdatedFeature]:
        """Updates the status of one feature (step) of a session. The session status stays the same."""
    async def update_aml_hit_status(
        self, session_id: str, *, hit_id: str, review_status: AmlReviewStatus | str, **params: Unpack[_UpdateAmlHitStatusFields]
    ) -> RawResponse[UpdatedAmlHit]:
        """Updates the review status of an AML hit. The status of the screening and of the session stays the same."""
    async def bulk_update_aml_hit_status(
        self, session_id: str, *, hit_updates: Sequence[HitUpdate | Mapping[str, Any]], **params: Unpack[_BulkUpdateAmlHitStatusFields]
    ) -> RawResponse[UpdatedAmlHits]:
        """Updates the review status of several AML hits, or of none if one of them is unknown."""
    async def update_poa_data(
        self, session_id: str, **params: Unpack[_CorrectProofOfAddressFields]
    ) -> RawResponse[CorrectedProofOfAddress]:
        """Corrects the data of the proof of address of a session; unset fields stay unchanged. Returns the corrected
        data."""
    async def update_company_data(
        self, session_id: str, company_uuid: str, **params: Unpack[_CorrectCompanyFields]
    ) -> RawResponse[RegistryCompany]:
        """Corrects the registry data of a company (KYB); unset fields stay unchanged. Returns the corrected data."""
    async def update_party(
        self, session_id: str, party_uuid: str, *, is_skipped: bool, **params: Unpack[_UpdatePartyFields]
    ) -> RawResponse[UpdatedParty]:
        """Skips or requires the verification of a party (person or company) of a company (KYB)."""
    async def list_webhooks(self, session_id: str) -> RawResponse[SessionWebhookPage]:
        """Lists the webhooks that were sent for a session. The platform publishes no schema for the response."""
    async def resend_webhook(self, session_id: str, webhook_uuid: str) -> RawResponse[Acknowledgement]:
        """Sends a webhook of a session again. The platform publishes no schema for the response."""
    async def retrieve_deletion_job(self, job_id: str) -> RawResponse[SessionDeletionJob]:
        """Returns the status and the progress of a deletion of many sessions. The platform publishes no schema for the
        response."""
    @property
    def reviews(self) -> AsyncSessionsReviewsWithRawResponse:
        """Session reviews: the log of changes, notes and decisions made to a session by people or by the platform."""
    @property
    def imports(self) -> AsyncSessionsImportsWithRawResponse:
        """Imports of sessions, rules and transactions that another provider carried out.

        Imported sessions are history: no notifications are sent and nothing is verified again. The platform turns imports on for each
        application on request."""

class SessionsReviews(Resource):
    """Session reviews: the log of changes, notes and decisions made to a session by people or by the platform."""
    def list(self, session_id: str, **params: Unpack[_ListReviewsFields]) -> ReviewPage:
        """Lists the review activities of a session.

        Pages are addressed by offset: if items are added or removed between two pages, the next page repeats or
        skips items. To delete or update items while you iterate, use the snapshot of the list, which has each
        item once.

        Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown session, 429 above the
        rate limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/management-api/sessions/list-reviews>

        Args:
            limit: Maximum number of results per page. Default: 50.
            offset: Number of results to skip.
            ordering: Sort order. Default: newest first.
            extra: Parameters that this version does not know, named as on the platform."""
    def create(
        self, session_id: str, *, new_status: SessionStatus | str, **params: Unpack[_CreateReviewFields]
    ) -> Review:
        """Creates a review note on a session.

        The note is only recorded: the session keeps its status, even if `new_status` is set. To change the status, call
        `sessions.update_status`.

        Errors: 400 for invalid parameters, 401 or 403 for an invalid API key or a missing permission, 404 for an
        unknown session, 429 above the rate limit.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/management-api/sessions/create-review>

        Args:
            new_status: Session status the note refers to: `Approved`, `Declined` or `In Review`. **The session status does not
                change**; use `update_status` to change it.
            comment: Comment of the note.
            extra: Parameters that this version does not know, named as on the platform."""
    @property
    def with_raw_response(self) -> SessionsReviewsWithRawResponse:
        """The same operations, returning a `RawResponse`."""

class AsyncSessionsReviews(Resource):
    """Session reviews: the log of changes, notes and decisions made to a session by people or by the platform."""
    def list(
        self, session_id: str, **params: Unpack[_ListReviewsFields]
    ) -> AsyncPaginator[AsyncReviewPage, ReviewItem]:
        """Lists the review activities of a session.

        Pages are addressed by offset: if items are added or removed between two pages, the next page repeats or
        skips items. To delete or update items while you iterate, use the snapshot of the list, which has each
        item once.

        Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown session, 429 above the
        rate limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/management-api/sessions/list-reviews>

        Args:
            limit: Maximum number of results per page. Default: 50.
            offset: Number of results to skip.
            ordering: Sort order. Default: newest first.
            extra: Parameters that this version does not know, named as on the platform."""
    async def create(
        self, session_id: str, *, new_status: SessionStatus | str, **params: Unpack[_CreateReviewFields]
    ) -> Review:
        """Creates a review note on a session.

        The note is only recorded: the session keeps its status, even if `new_status` is set. To change the status, call
        `sessions.update_status`.

        Errors: 400 for invalid parameters, 401 or 403 for an invalid API key or a missing permission, 404 for an
        unknown session, 429 above the rate limit.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/management-api/sessions/create-review>

        Args:
            new_status: Session status the note refers to: `Approved`, `Declined` or `In Review`. **The session status does not
                change**; use `update_status` to change it.
            comment: Comment of the note.
            extra: Parameters that this version does not know, named as on the platform."""
    @property
    def with_raw_response(self) -> AsyncSessionsReviewsWithRawResponse:
        """The same operations, returning a `RawResponse`."""

class SessionsReviewsWithRawResponse(Resource):
    """Session reviews: the log of changes, notes and decisions made to a session by people or by the platform."""
    def list(self, session_id: str, **params: Unpack[_ListReviewsFields]) -> RawResponse[ReviewPage]:
        """Lists the review activities of a session."""
    def create(
        self, session_id: str, *, new_status: SessionStatus | str, **params: Unpack[_CreateReviewFields]
    ) -> RawResponse[Review]:
        """Creates a review note on a session."""

class AsyncSessionsReviewsWithRawResponse(Resource):
    """Session reviews: the log of changes, notes and decisions made to a session by people or by the platform."""
    async def list(self, session_id: str, **params: Unpack[_ListReviewsFields]) -> RawResponse[AsyncReviewPage]:
        """Lists the review activities of a session."""
    async def create(
        self, session_id: str, *, new_status: SessionStatus | str, **params: Unpack[_CreateReviewFields]
    ) -> RawResponse[Review]:
        """Creates a review note on a session."""

class SessionsImports(Resource):
    """Imports of sessions, rules and transactions that another provider carried out.

    Imported sessions are history: no notifications are sent and nothing is verified again. The platform turns imports on for each
    application on request."""
    def create_from_file(self, **params: Unpack[_CreateSessionImportFromFileFields]) -> SessionImportJob:
        """Starts an import from a file in memory or on disk.

        The platform processes the rows in the background: poll `sessions.imports.retrieve`. Rows that were imported
        before are skipped.

        The timeout is 60 seconds unless you set one.

        Errors: 400 for invalid parameters, 403 if imports are off, 401 or 403 for an invalid API key or a missing
        permission, 429 above the rate limit.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/sessions-api/import-verifications>

        Args:
            import_type: Type of the imported records. Default: `user_verification`.
            workflow_id: Workflow ID (UUID) that the imported sessions or rules are assigned to; required for all types except
                `transactions`.
            source_format: Format of the file: `csv` or `ndjson`. Default: by the name of the file.
            file: File with the records, one per row (CSV) or line (newline-delimited JSON).
            source_file_url: URL of the file (https), if the platform is to download it.
            extra: Parameters that this version does not know, named as on the platform."""
    def create(self, *, source_file_url: str, **params: Unpack[_CreateSessionImportFields]) -> SessionImportJob:
        """Starts an import from a file that the platform downloads.

        The platform processes the rows in the background: poll `sessions.imports.retrieve`. Rows that were imported
        before are skipped.

        Errors: 400 for invalid parameters, 403 if imports are off, 401 or 403 for an invalid API key or a missing
        permission, 429 above the rate limit.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/sessions-api/import-verifications>

        Args:
            import_type: Type of the imported records. Default: `user_verification`.
            workflow_id: Workflow ID (UUID) that the imported sessions or rules are assigned to; required for all types except
                `transactions`.
            source_format: Format of the file: `csv` or `ndjson`. Default: by the name of the file.
            source_file_url: URL of the file (https), which the platform downloads.
            extra: Parameters that this version does not know, named as on the platform."""
    def retrieve_template(self, **params: Unpack[_RetrieveSessionImportTemplateFields]) -> bytes:
        """Returns a CSV file with the columns of an import and an example.

        Errors: 401 or 403 for an invalid API key or a missing permission, 429 above the rate limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/sessions-api/import-verifications>

        Args:
            import_type: Type of the records. Default: `user_verification`.
            extra: Parameters that this version does not know, named as on the platform."""
    def retrieve(self, import_id: str) -> SessionImportJob:
        """Returns the status and the progress of an import.

        Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown import, 429 above the
        rate limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/sessions-api/import-verifications>"""
    def list_errors(self, import_id: str, **params: Unpack[_ListSessionImportErrorsFields]) -> SessionImportErrorPage:
        """Lists the rows of an import that have an error.

        Pages are addressed by offset: if items are added or removed between two pages, the next page repeats or
        skips items. To delete or update items while you iterate, use the snapshot of the list, which has each
        item once.

        Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown import, 429 above the
        rate limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/sessions-api/import-verifications>

        Args:
            limit: Maximum number of results per page. Default: 50.
            offset: Number of results to skip.
            extra: Parameters that this version does not know, named as on the platform."""
    @property
    def with_raw_response(self) -> SessionsImportsWithRawResponse:
        """The same operations, returning a `RawResponse`."""

class AsyncSessionsImports(Resource):
    """Imports of sessions, rules and transactions that another provider carried out.

    Imported sessions are history: no notifications are sent and nothing is verified again. The platform turns imports on for each
    application on request."""
    async def create_from_file(self, **params: Unpack[_CreateSessionImportFromFileFields]) -> SessionImportJob:
        """Starts an import from a file in memory or on disk.

        The platform processes the rows in the background: poll `sessions.imports.retrieve`. Rows that were imported
        before are skipped.

        The timeout is 60 seconds unless you set one.

        Errors: 400 for invalid parameters, 403 if imports are off, 401 or 403 for an invalid API key or a missing
        permission, 429 above the rate limit.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/sessions-api/import-verifications>

        Args:
            import_type: Type of the imported records. Default: `user_verification`.
            workflow_id: Workflow ID (UUID) that the imported sessions or rules are assigned to; required for all types except
                `transactions`.
            source_format: Format of the file: `csv` or `ndjson`. Default: by the name of the file.
            file: File with the records, one per row (CSV) or line (newline-delimited JSON).
            source_file_url: URL of the file (https), if the platform is to download it.
            extra: Parameters that this version does not know, named as on the platform."""
    async def create(self, *, source_file_url: str, **params: Unpack[_CreateSessionImportFields]) -> SessionImportJob:
        """Starts an import from a file that the platform downloads.

        The platform processes the rows in the background: poll `sessions.imports.retrieve`. Rows that were imported
        before are skipped.

        Errors: 400 for invalid parameters, 403 if imports are off, 401 or 403 for an invalid API key or a missing
        permission, 429 above the rate limit.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/sessions-api/import-verifications>

        Args:
            import_type: Type of the imported records. Default: `user_verification`.
            workflow_id: Workflow ID (UUID) that the imported sessions or rules are assigned to; required for all types except
                `transactions`.
            source_format: Format of the file: `csv` or `ndjson`. Default: by the name of the file.
            source_file_url: URL of the file (https), which the platform downloads.
            extra: Parameters that this version does not know, named as on the platform."""
    async def retrieve_template(self, **params: Unpack[_RetrieveSessionImportTemplateFields]) -> bytes:
        """Returns a CSV file with the columns of an import and an example.

        Errors: 401 or 403 for an invalid API key or a missing permission, 429 above the rate limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/sessions-api/import-verifications>

        Args:
            import_type: Type of the records. Default: `user_verification`.
            extra: Parameters that this version does not know, named as on the platform."""
    async def retrieve(self, import_id: str) -> SessionImportJob:
        """Returns the status and the progress of an import.

        Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown import, 429 above the
        rate limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/sessions-api/import-verifications>"""
    def list_errors(
        self, import_id: str, **params: Unpack[_ListSessionImportErrorsFields]
    ) -> AsyncPaginator[AsyncSessionImportErrorPage, SessionImportError]:
        """Lists the rows of an import that have an error.

        Pages are addressed by offset: if items are added or removed between two pages, the next page repeats or
        skips items. To delete or update items while you iterate, use the snapshot of the list, which has each
        item once.

        Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown import, 429 above the
        rate limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/sessions-api/import-verifications>

        Args:
            limit: Maximum number of results per page. Default: 50.
            offset: Number of results to skip.
            extra: Parameters that this version does not know, named as on the platform."""
    @property
    def with_raw_response(self) -> AsyncSessionsImportsWithRawResponse:
        """The same operations, returning a `RawResponse`."""

class SessionsImportsWithRawResponse(Resource):
    """Imports of sessions, rules and transactions that another provider carried out.

    Imported sessions are history: no notifications are sent and nothing is verified again. The platform turns imports on for each
    application on request."""
    def create_from_file(self, **params: Unpack[_CreateSessionImportFromFileFields]) -> RawResponse[SessionImportJob]:
        """Starts an import from a file in memory or on disk."""
    def create(
        self, *, source_file_url: str, **params: Unpack[_CreateSessionImportFields]
    ) -> RawResponse[SessionImportJob]:
        """Starts an import from a file that the platform downloads."""
    def retrieve_template(self, **params: Unpack[_RetrieveSessionImportTemplateFields]) -> RawResponse[bytes]:
        """Returns a CSV file with the columns of an import and an example."""
    def retrieve(self, import_id: str) -> RawResponse[SessionImportJob]:
        """Returns the status and the progress of an import."""
    def list_errors(
        self, import_id: str, **params: Unpack[_ListSessionImportErrorsFields]
    ) -> RawResponse[SessionImportErrorPage]:
        """Lists the rows of an import that have an error."""

class AsyncSessionsImportsWithRawResponse(Resource):
    """Imports of sessions, rules and transactions that another provider carried out.

    Imported sessions are history: no notifications are sent and nothing is verified again. The platform turns imports on for each
    application on request."""
    async def create_from_file(
        self, **params: Unpack[_CreateSessionImportFromFileFields]
    ) -> RawResponse[SessionImportJob]:
        """Starts an import from a file in memory or on disk."""
    async def create(
        self, *, source_file_url: str, **params: Unpack[_CreateSessionImportFields]
    ) -> RawResponse[SessionImportJob]:
        """Starts an import from a file that the platform downloads."""
    async def retrieve_template(self, **params: Unpack[_RetrieveSessionImportTemplateFields]) -> RawResponse[bytes]:
        """Returns a CSV file with the columns of an import and an example."""
    async def retrieve(self, import_id: str) -> RawResponse[SessionImportJob]:
        """Returns the status and the progress of an import."""
    async def list_errors(
        self, import_id: str, **params: Unpack[_ListSessionImportErrorsFields]
    ) -> RawResponse[AsyncSessionImportErrorPage]:
        """Lists the rows of an import that have an error."""

class Blocklist(Resource):
    """Blocklist: faces, documents, phone numbers and e-mail addresses that must not be verified again."""
    def add(self, *, session_id: str, **params: Unpack[_AddToBlocklistFields]) -> Acknowledgement:
        """Adds the face, document, phone number or e-mail address of a session to the blocklist.

        Later sessions with a blocked item are declined, with a warning such as `FACE_IN_BLOCKLIST`,
        `ID_DOCUMENT_IN_BLOCKLIST`, `PHONE_NUMBER_IN_BLOCKLIST` or `EMAIL_IN_BLOCKLIST`.

        Errors: 400 if no item is selected or the session does not have the selected item, 401 or 403 for an invalid API
        key or a missing permission, 404 for an unknown session, 429 above the rate limit.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/sessions-api/blocklist/add>

        Args:
            session_id: Session ID (UUID); the data is taken from this session.
            blocklist_face: `true` to block the face.
            blocklist_document: `true` to block the identity document.
            blocklist_phone: `true` to block the phone number.
            blocklist_email: `true` to block the e-mail address.
            extra: Parameters that this version does not know, named as on the platform."""
    def remove(self, *, session_id: str, **params: Unpack[_RemoveFromBlocklistFields]) -> Acknowledgement:
        """Removes the items of a session from the blocklist.

        Errors: 401 or 403 for an invalid API key or a missing permission, 429 above the rate limit.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/sessions-api/blocklist/remove>

        Args:
            session_id: Session ID (UUID); the data was taken from this session.
            unblock_face: `true` to unblock the face.
            unblock_document: `true` to unblock the identity document.
            unblock_phone: `true` to unblock the phone number.
            unblock_email: `true` to unblock the e-mail address.
            extra: Parameters that this version does not know, named as on the platform."""
    def list(self, **params: Unpack[_ListBlocklistFields]) -> BlocklistPage:
        """Lists the entries of the blocklist, newest first.

        Pages are addressed by offset: if items are added or removed between two pages, the next page repeats or
        skips items. To delete or update items while you iterate, use the snapshot of the list, which has each
        item once.

        Errors: 401 or 403 for an invalid API key or a missing permission, 429 above the rate limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/sessions-api/blocklist/list>

        Args:
            item_type: Filter by type of entry: `face`, `document`, `phone` or `email`. Default: all types.
            limit: Maximum number of results per page.
            offset: Number of results to skip.
            extra: Parameters that this version does not know, named as on the platform."""
    @property
    def with_raw_response(self) -> BlocklistWithRawResponse:
        """The same operations, returning a `RawResponse`."""

class AsyncBlocklist(Resource):
    """Blocklist: faces, documents, phone numbers and e-mail addresses that must not be verified again."""
    async def add(self, *, session_id: str, **params: Unpack[_AddToBlocklistFields]) -> Acknowledgement:
        """Adds the face, document, phone number or e-mail address of a session to the blocklist.

        Later sessions with a blocked item are declined, with a warning such as `FACE_IN_BLOCKLIST`,
        `ID_DOCUMENT_IN_BLOCKLIST`, `PHONE_NUMBER_IN_BLOCKLIST` or `EMAIL_IN_BLOCKLIST`.

        Errors: 400 if no item is selected or the session does not have the selected item, 401 or 403 for an invalid API
        key or a missing permission, 404 for an unknown session, 429 above the rate limit.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/sessions-api/blocklist/add>

        Args:
            session_id: Session ID (UUID); the data is taken from this session.
            blocklist_face: `true` to block the face.
            blocklist_document: `true` to block the identity document.
            blocklist_phone: `true` to block the phone number.
            blocklist_email: `true` to block the e-mail address.
            extra: Parameters that this version does not know, named as on the platform."""
    async def remove(self, *, session_id: str, **params: Unpack[_RemoveFromBlocklistFields]) -> Acknowledgement:
        """Removes the items of a session from the blocklist.

        Errors: 401 or 403 for an invalid API key or a missing permission, 429 above the rate limit.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/sessions-api/blocklist/remove>

        Args:
            session_id: Session ID (UUID); the data was taken from this session.
            unblock_face: `true` to unblock the face.
            unblock_document: `true` to unblock the identity document.
            unblock_phone: `true` to unblock the phone number.
            unblock_email: `true` to unblock the e-mail address.
            extra: Parameters that this version does not know, named as on the platform."""
    def list(self, **params: Unpack[_ListBlocklistFields]) -> AsyncPaginator[AsyncBlocklistPage, BlocklistItem]:
        """Lists the entries of the blocklist, newest first.

        Pages are addressed by offset: if items are added or removed between two pages, the next page repeats or
        skips items. To delete or update items while you iterate, use the snapshot of the list, which has each
        item once.

        Errors: 401 or 403 for an invalid API key or a missing permission, 429 above the rate limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/sessions-api/blocklist/list>

        Args:
            item_type: Filter by type of entry: `face`, `document`, `phone` or `email`. Default: all types.
            limit: Maximum number of results per page.
            offset: Number of results to skip.
            extra: Parameters that this version does not know, named as on the platform."""
    @property
    def with_raw_response(self) -> AsyncBlocklistWithRawResponse:
        """The same operations, returning a `RawResponse`."""

class BlocklistWithRawResponse(Resource):
    """Blocklist: faces, documents, phone numbers and e-mail addresses that must not be verified again."""
    def add(self, *, session_id: str, **params: Unpack[_AddToBlocklistFields]) -> RawResponse[Acknowledgement]:
        """Adds the face, document, phone number or e-mail address of a session to the blocklist."""
    def remove(self, *, session_id: str, **params: Unpack[_RemoveFromBlocklistFields]) -> RawResponse[Acknowledgement]:
        """Removes the items of a session from the blocklist."""
    def list(self, **params: Unpack[_ListBlocklistFields]) -> RawResponse[BlocklistPage]:
        """Lists the entries of the blocklist, newest first."""

class AsyncBlocklistWithRawResponse(Resource):
    """Blocklist: faces, documents, phone numbers and e-mail addresses that must not be verified again."""
    async def add(self, *, session_id: str, **params: Unpack[_AddToBlocklistFields]) -> RawResponse[Acknowledgement]:
        """Adds the face, document, phone number or e-mail address of a session to the blocklist."""
    async def remove(
        self, *, session_id: str, **params: Unpack[_RemoveFromBlocklistFields]
    ) -> RawResponse[Acknowledgement]:
        """Removes the items of a session from the blocklist."""
    async def list(self, **params: Unpack[_ListBlocklistFields]) -> RawResponse[AsyncBlocklistPage]:
        """Lists the entries of the blocklist, newest first."""

class Allowlist(Resource):
    """Allowlist: trusted items, for which some checks are skipped. Newer applications use allowlists of `lists` instead."""
    def add(self, **params: Unpack[_AddToAllowlistFields]) -> Acknowledgement:
        """Adds an entry to the allowlist of the application.

        The platform publishes no schema for the request and the response; it documents this operation for the access
        token of an account only.

        Errors: 400 for invalid parameters, 401 or 403 for an invalid API key or a missing permission, 429 above the
        rate limit.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://github.com/didit-protocol/mcp>

        Args:
            extra: Parameters that this version does not know, named as on the platform."""
    @property
    def with_raw_response(self) -> AllowlistWithRawResponse:
        """The same operations, returning a `RawResponse`."""

class AsyncAllowlist(Resource):
    """Allowlist: trusted items, for which some checks are skipped. Newer applications use allowlists of `lists` instead."""
    async def add(self, **params: Unpack[_AddToAllowlistFields]) -> Acknowledgement:
        """Adds an entry to the allowlist of the application.

        The platform publishes no schema for the request and the response; it documents this operation for the access
        token of an account only.

        Errors: 400 for invalid parameters, 401 or 403 for an invalid API key or a missing permission, 429 above the
        rate limit.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://github.com/didit-protocol/mcp>

        Args:
            extra: Parameters that this version does not know, named as on the platform."""
    @property
    def with_raw_response(self) -> AsyncAllowlistWithRawResponse:
        """The same operations, returning a `RawResponse`."""

class AllowlistWithRawResponse(Resource):
    """Allowlist: trusted items, for which some checks are skipped. Newer applications use allowlists of `lists` instead."""
    def add(self, **params: Unpack[_AddToAllowlistFields]) -> RawResponse[Acknowledgement]:
        """Adds an entry to the allowlist of the application."""

class AsyncAllowlistWithRawResponse(Resource):
    """Allowlist: trusted items, for which some checks are skipped. Newer applications use allowlists of `lists` instead."""
    async def add(self, **params: Unpack[_AddToAllowlistFields]) -> RawResponse[Acknowledgement]:
        """Adds an entry to the allowlist of the application."""

class Lists(Resource):
    """Lists of values, such as IP addresses or phone numbers: blocklists, allowlists and custom lists.

    The platform creates one blocklist for each type of entry. You can create allowlists and custom lists, which workflows
    and transaction rules use. The platform publishes no schema for these operations."""
    def list(self, **params: Unpack[_ListListsFields]) -> EntryListPage:
        """Lists the lists of the application, blocklists of the platform included.

        Pages are addressed by offset: if items are added or removed between two pages, the next page repeats or
        skips items. To delete or update items while you iterate, use the snapshot of the list, which has each
        item once.

        Errors: 401 or 403 for an invalid API key or a missing permission, 429 above the rate limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/management-api/lists/overview>

        Args:
            list_type: Filter by type of list: `blocklist`, `allowlist` or `custom`.
            entry_type: Filter by type of entries.
            limit: Maximum number of results per page.
            offset: Number of results to skip.
            extra: Parameters that this version does not know, named as on the platform."""
    def create(
        self, *, name: str, list_type: ListType | str, entry_type: ListEntryType | str, **params: Unpack[_CreateListFields]
    ) -> EntryList:
        """Creates an allowlist or a custom list.

        Errors: 400 for invalid parameters or a name that is in use, 401 or 403 for an invalid API key or a missing
        permission, 429 above the rate limit.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/management-api/lists/create>

        Args:
            name: Name of the list, at most 255 characters; unique within the application.
            description: Description of the list.
            list_type: Type of the list: `allowlist` or `custom`. The platform creates blocklists itself.
            entry_type: Type of the entries.
            extra: Parameters that this version does not know, named as on the platform."""
    def retrieve(self, list_uuid: str) -> EntryList:
        """Returns a list, without its entries.

        Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown list, 429 above the rate
        limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/management-api/lists/get>"""
    def update(self, list_uuid: str, **params: Unpack[_UpdateListFields]) -> EntryList:
        """Updates the name or the description of a list; unset fields stay unchanged. Blocklists of the platform cannot
        be changed.

        Errors: 400 for invalid parameters or a list of the platform, 401 or 403 for an invalid API key or a missing
        permission, 404 for an unknown list, 429 above the rate limit.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/management-api/lists/update>

        Args:
            name: Name of the list, at most 255 characters; unique within the application.
            description: Description of the list.
            extra: Parameters that this version does not know, named as on the platform."""
    def delete(self, list_uuid: str) -> None:
        """Deletes a list and all its entries. Blocklists of the platform cannot be deleted.

        Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown list, 429 above the rate
        limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/management-api/lists/delete>"""
    @property
    def with_raw_response(self) -> ListsWithRawResponse:
        """The same operations, returning a `RawResponse`."""
    @property
    def entries(self) -> ListsEntries:
        """Entries of a list. The platform publishes no schema for these operations."""

class AsyncLists(Resource):
    """Lists of values, such as IP addresses or phone numbers: blocklists, allowlists and custom lists.

    The platform creates one blocklist for each type of entry. You can create allowlists and custom lists, which workflows
    and transaction rules use. The platform publishes no schema for these operations."""
    def list(self, **params: Unpack[_ListListsFields]) -> AsyncPaginator[AsyncEntryListPage, EntryList]:
        """Lists the lists of the application, blocklists of the platform included.

        Pages are addressed by offset: if items are added or removed between two pages, the next page repeats or
        skips items. To delete or update items while you iterate, use the snapshot of the list, which has each
        item once.

        Errors: 401 or 403 for an invalid API key or a missing permission, 429 above the rate limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/management-api/lists/overview>

        Args:
            list_type: Filter by type of list: `blocklist`, `allowlist` or `custom`.
            entry_type: Filter by type of entries.
            limit: Maximum number of results per page.
            offset: Number of results to skip.
            extra: Parameters that this version does not know, named as on the platform."""
    async def create(
        self, *, name: str, list_type: ListType | str, entry_type: ListEntryType | str, **params: Unpack[_CreateListFields]
    ) -> EntryList:
        """Creates an allowlist or a custom list.

        Errors: 400 for invalid parameters or a name that is in use, 401 or 403 for an invalid API key or a missing
        permission, 429 above the rate limit.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/management-api/lists/create>

        Args:
            name: Name of the list, at most 255 characters; unique within the application.
            description: Description of the list.
            list_type: Type of the list: `allowlist` or `custom`. The platform creates blocklists itself.
            entry_type: Type of the entries.
            extra: Parameters that this version does not know, named as on the platform."""
    async def retrieve(self, list_uuid: str) -> EntryList:
        """Returns a list, without its entries.

        Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown list, 429 above the rate
        limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/management-api/lists/get>"""
    async def update(self, list_uuid: str, **params: Unpack[_UpdateListFields]) -> EntryList:
        """Updates the name or the description of a list; unset fields stay unchanged. Blocklists of the platform cannot
        be changed.

        Errors: 400 for invalid parameters or a list of the platform, 401 or 403 for an invalid API key or a missing
        permission, 404 for an unknown list, 429 above the rate limit.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/management-api/lists/update>

        Args:
            name: Name of the list, at most 255 characters; unique within the application.
            description: Description of the list.
            extra: Parameters that this version does not know, named as on the platform."""
    async def delete(self, list_uuid: str) -> None:
        """Deletes a list and all its entries. Blocklists of the platform cannot be deleted.

        Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown list, 429 above the rate
        limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/management-api/lists/delete>"""
    @property
    def with_raw_response(self) -> AsyncListsWithRawResponse:
        """The same operations, returning a `RawResponse`."""
    @property
    def entries(self) -> AsyncListsEntries:
        """Entries of a list. The platform publishes no schema for these operations."""

class ListsWithRawResponse(Resource):
    """Lists of values, such as IP addresses or phone numbers: blocklists, allowlists and custom lists.

    The platform creates one blocklist for each type of entry. You can create allowlists and custom lists, which workflows
    and transaction rules use. The platform publishes no schema for these operations."""
    def list(self, **params: Unpack[_ListListsFields]) -> RawResponse[EntryListPage]:
        """Lists the lists of the application, blocklists of the platform included."""
    def create(
        self, *, name: str, list_type: ListType | str, entry_type: ListEntryType | str, **params: Unpack[_CreateListFields]
    ) -> RawResponse[EntryList]:
        """Creates an allowlist or a custom list."""
    def retrieve(self, list_uuid: str) -> RawResponse[EntryList]:
        """Returns a list, without its entries."""
    def update(self, list_uuid: str, **params: Unpack[_UpdateListFields]) -> RawResponse[EntryList]:
        """Updates the name or the description of a list; unset fields stay unchanged. Blocklists of the platform cannot
        be changed."""
    def delete(self, list_uuid: str) -> RawResponse[None]:
        """Deletes a list and all its entries. Blocklists of the platform cannot be deleted."""
    @property
    def entries(self) -> ListsEntriesWithRawResponse:
        """Entries of a list. The platform publishes no schema for these operations."""

class AsyncListsWithRawResponse(Resource):
    """Lists of values, such as IP addresses or phone numbers: blocklists, allowlists and custom lists.

    The platform creates one blocklist for each type of entry. You can create allowlists and custom lists, which workflows
    and transaction rules use. The platform publishes no schema for these operations."""
    async def list(self, **params: Unpack[_ListListsFields]) -> RawResponse[AsyncEntryListPage]:
        """Lists the lists of the application, blocklists of the platform included."""
    async def create(
        self, *, name: str, list_type: ListType | str, entry_type: ListEntryType | str, **params: Unpack[_CreateListFields]
    ) -> RawResponse[EntryList]:
        """Creates an allowlist or a custom list."""
    async def retrieve(self, list_uuid: str) -> RawResponse[EntryList]:
        """Returns a list, without its entries."""
    async def update(self, list_uuid: str, **params: Unpack[_UpdateListFields]) -> RawResponse[EntryList]:
        """Updates the name or the description of a list; unset fields stay unchanged. Blocklists of the platform cannot
        be changed."""
    async def delete(self, list_uuid: str) -> RawResponse[None]:
        """Deletes a list and all its entries. Blocklists of the platform cannot be deleted."""
    @property
    def entries(self) -> AsyncListsEntriesWithRawResponse:
        """Entries of a list. The platform publishes no schema for these operations."""

class ListsEntries(Resource):
    """Entries of a list. The platform publishes no schema for these operations."""
    def list(self, list_uuid: str, **params: Unpack[_ListListEntriesFields]) -> ListEntryPage:
        """Lists the entries of a list.

        Pages are addressed by offset: if items are added or removed between two pages, the next page repeats or
        skips items. To delete or update items while you iterate, use the snapshot of the list, which has each
        item once.

        Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown list, 429 above the rate
        limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/management-api/lists/list-entries>

        Args:
            search: Searches values and labels of entries.
            limit: Maximum number of results per page. Default: 25 or 50, depending on the deployment.
            offset: Number of results to skip.
            extra: Parameters that this version does not know, named as on the platform."""
    def create(self, list_uuid: str, **params: Unpack[_CreateListEntryFields]) -> ListEntry:
        """Adds a value to a list, or the data of a session: its face, document, phone number, e-mail address, IP address
        or device.

        Later sessions and transactions with a value of a blocklist are declined.

        Errors: 400 for an invalid value or a session without such data, 401 or 403 for an invalid API key or a
        missing permission, 404 for an unknown list, 429 above the rate limit.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/management-api/lists/create-entry>

        Args:
            value: Value to add, in the form of the list's type of entry: an e-mail address, a phone number (E.164), an IP address or
                range (CIDR), a country (ISO 3166-1 alpha-3) and so on. Case is ignored.
            reference_session_id: Session ID (UUID) to take the value from. With `value`, which selects one of several values of the session.
            reference_object_uuid: ID of the object that the value comes from (UUID), such as a transaction, user or business.
            display_label: Label of the entry, shown in the console.
            comment: Reason for adding the entry.
            metadata: Custom data stored with the entry, such as `reference_type` (`transaction`, `vendor_user` or `vendor_business`).
            extra: Parameters that this version does not know, named as on the platform."""
    def upload_face(self, list_uuid: str, *, image: str, **params: Unpack[_UploadListFaceFields]) -> ListEntry:
        """Adds a face to a list of faces. For the face of a session, use `lists.entries.create`.

        The timeout is 60 seconds unless you set one.

        Errors: 400 for an image without a face or a list of another type, 401 or 403 for an invalid API key or a
        missing permission, 404 for an unknown list, 429 above the rate limit.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/management-api/lists/upload-face>

        Args:
            image: Image of the face: base64 of a JPEG, PNG or WebP image.
            comment: Reason for adding the face.
            display_label: Label of the entry, shown in the console.
            extra: Parameters that this version does not know, named as on the platform."""
    def delete(self, list_uuid: str, entry_uuid: str) -> None:
        """Deletes an entry of a list. A user or business of a blocklist is unblocked.

        Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown list or entry, 429 above
        the rate limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/management-api/lists/delete-entry>"""
    @property
    def with_raw_response(self) -> ListsEntriesWithRawResponse:
        """The same operations, returning a `RawResponse`."""

class AsyncListsEntries(Resource):
    """Entries of a list. The platform publishes no schema for these operations."""
    def list(
        self, list_uuid: str, **params: Unpack[_ListListEntriesFields]
    ) -> AsyncPaginator[AsyncListEntryPage, ListEntry]:
        """Lists the entries of a list.

        Pages are addressed by offset: if items are added or removed between two pages, the next page repeats or
        skips items. To delete or update items while you iterate, use the snapshot of the list, which has each
        item once.

        Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown list, 429 above the rate
        limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/management-api/lists/list-entries>

        Args:
            search: Searches values and labels of entries.
            limit: Maximum number of results per page. Default: 25 or 50, depending on the deployment.
            offset: Number of results to skip.
            extra: Parameters that this version does not know, named as on the platform."""
    async def create(self, list_uuid: str, **params: Unpack[_CreateListEntryFields]) -> ListEntry:
        """Adds a value to a list, or the data of a session: its face, document, phone number, e-mail address, IP address
        or device.

        Later sessions and transactions with a value of a blocklist are declined.

        Errors: 400 for an invalid value or a session without such data, 401 or 403 for an invalid API key or a
        missing permission, 404 for an unknown list, 429 above the rate limit.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/management-api/lists/create-entry>

        Args:
            value: Value to add, in the form of the list's type of entry: an e-mail address, a phone number (E.164), an IP address or
                range (CIDR), a country (ISO 3166-1 alpha-3) and so on. Case is ignored.
            reference_session_id: Session ID (UUID) to take the value from. With `value`, which selects one of several values of the session.
            reference_object_uuid: ID of the object that the value comes from (UUID), such as a transaction, user or business.
            display_label: Label of the entry, shown in the console.
            comment: Reason for adding the entry.
            metadata: Custom data stored with the entry, such as `reference_type` (`transaction`, `vendor_user` or `vendor_business`).
            extra: Parameters that this version does not know, named as on the platform."""
    async def upload_face(self, list_uuid: str, *, image: str, **params: Unpack[_UploadListFaceFields]) -> ListEntry:
        """Adds a face to a list of faces. For the face of a session, use `lists.entries.create`.

        The timeout is 60 seconds unless you set one.

        Errors: 400 for an image without a face or a list of another type, 401 or 403 for an invalid API key or a
        missing permission, 404 for an unknown list, 429 above the rate limit.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/management-api/lists/upload-face>

        Args:
            image: Image of the face: base64 of a JPEG, PNG or WebP image.
            comment: Reason for adding the face.
            display_label: Label of the entry, shown in the console.
            extra: Parameters that this version does not know, named as on the platform."""
    async def delete(self, list_uuid: str, entry_uuid: str) -> None:
        """Deletes an entry of a list. A user or business of a blocklist is unblocked.

        Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown list or entry, 429 above
        the rate limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/management-api/lists/delete-entry>"""
    @property
    def with_raw_response(self) -> AsyncListsEntriesWithRawResponse:
        """The same operations, returning a `RawResponse`."""

class ListsEntriesWithRawResponse(Resource):
    """Entries of a list. The platform publishes no schema for these operations."""
    def list(self, list_uuid: str, **params: Unpack[_ListListEntriesFields]) -> RawResponse[ListEntryPage]:
        """Lists the entries of a list."""
    def create(self, list_uuid: str, **params: Unpack[_CreateListEntryFields]) -> RawResponse[ListEntry]:
        """Adds a value to a list, or the data of a session: its face, document, phone number, e-mail address, IP address
        or device."""
    def upload_face(
        self, list_uuid: str, *, image: str, **params: Unpack[_UploadListFaceFields]
    ) -> RawResponse[ListEntry]:
        """Adds a face to a list of faces. For the face of a session, use `lists.entries.create`."""
    def delete(self, list_uuid: str, entry_uuid: str) -> RawResponse[None]:
        """Deletes an entry of a list. A user or business of a blocklist is unblocked."""

class AsyncListsEntriesWithRawResponse(Resource):
    """Entries of a list. The platform publishes no schema for these operations."""
    async def list(self, list_uuid: str, **params: Unpack[_ListListEntriesFields]) -> RawResponse[AsyncListEntryPage]:
        """Lists the entries of a list."""
    async def create(self, list_uuid: str, **params: Unpack[_CreateListEntryFields]) -> RawResponse[ListEntry]:
        """Adds a value to a list, or the data of a session: its face, document, phone number, e-mail address, IP address
        or device."""
    async def upload_face(
        self, list_uuid: str, *, image: str, **params: Unpack[_UploadListFaceFields]
    ) -> RawResponse[ListEntry]:
        """Adds a face to a list of faces. For the face of a session, use `lists.entries.create`."""
    async def delete(self, list_uuid: str, entry_uuid: str) -> RawResponse[None]:
        """Deletes an entry of a list. A user or business of a blocklist is unblocked."""

class Questionnaires(Resource):
    """Questionnaires: your own forms inside a workflow."""
    def list(self, **params: Unpack[_ListQuestionnairesFields]) -> QuestionnairePage:
        """Lists the questionnaires of the application, without their elements.

        Pages are addressed by offset: if items are added or removed between two pages, the next page repeats or
        skips items. To delete or update items while you iterate, use the snapshot of the list, which has each
        item once.

        Errors: 401 or 403 for an invalid API key or a missing permission, 429 above the rate limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/management-api/questionnaires/list>

        Args:
            limit: Maximum number of results per page; 50 by default.
            offset: Number of results to skip; 0 by default.
            extra: Parameters that this version does not know, named as on the platform."""
    def create(
        self, *, title: str, form_elements: Sequence[QuestionnaireElement | Mapping[str, Any]], **params: Unpack[_CreateQuestionnaireFields]
    ) -> Questionnaire:
        """Creates a questionnaire.

        The platform requires `languages`, including `en`; when unset, it is filled from the labels and other
        translations (see `CreateQuestionnaire.with_languages_filled`). Newer deployments reject the element types
        `checkbox` and `date`; use `multiple_choice` and `date_picker`. In Rust,
        `CreateQuestionnaire.with_modern_elements` replaces them.

        Errors: 400 for invalid parameters, 401 or 403 for an invalid API key or a missing permission, 429 above the
        rate limit.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/management-api/questionnaires/create>

        Args:
            title: Questionnaire title.
            description: Introduction shown to users before the questions.
            languages: Language codes of the questionnaire, including `en`. Required by the platform; when unset, the languages of all
                labels and other translations plus `default_language` are sent. An empty list sends none.
            default_language: Language code used for users whose own language is not available.
            is_active: `true` if the questionnaire can be used; `true` by default.
            status: Publication status: `draft` or `published`.
            form_elements: Questionnaire elements, in order; at least one.
            extra: Parameters that this version does not know, named as on the platform."""
    def retrieve(self, questionnaire_id: str) -> Questionnaire:
        """Returns a questionnaire with its elements.

        Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown questionnaire, 429 above
        the rate limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/management-api/questionnaires/get>"""
    def update(self, questionnaire_id: str, **params: Unpack[_UpdateQuestionnaireFields]) -> Questionnaire:
        """Updates a questionnaire; unset fields stay unchanged.

        `form_elements` replaces all elements. With `status` set to `published` the update may create a new version: use
        the `uuid` of the response from then on.

        Errors: 400 for invalid parameters, 401 or 403 for an invalid API key or a missing permission, 404 for an
        unknown questionnaire, 429 above the rate limit.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/management-api/questionnaires/update>

        Args:
            title: Questionnaire title.
            description: Introduction shown to users before the questions.
            languages: Language codes of the questionnaire, including `en`.
            default_language: Language code used for users whose own language is not available.
            is_active: `true` if the questionnaire can be used.
            status: Publication status. `published` on a published version creates a new version with a new identifier.
            form_elements: All questionnaire elements, in order; they replace the existing elements. At least one.
            extra: Parameters that this version does not know, named as on the platform."""
    def delete(self, questionnaire_id: str) -> None:
        """Deletes a questionnaire.

        Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown questionnaire, 429 above
        the rate limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/management-api/questionnaires/delete>"""
    @property
    def with_raw_response(self) -> QuestionnairesWithRawResponse:
        """The same operations, returning a `RawResponse`."""

class AsyncQuestionnaires(Resource):
    """Questionnaires: your own forms inside a workflow."""
    def list(
        self, **params: Unpack[_ListQuestionnairesFields]
    ) -> AsyncPaginator[AsyncQuestionnairePage, Questionnaire]:
        """Lists the questionnaires of the application, without their elements.

        Pages are addressed by offset: if items are added or removed between two pages, the next page repeats or
        skips items. To delete or update items while you iterate, use the snapshot of the list, which has each
        item once.

        Errors: 401 or 403 for an invalid API key or a missing permission, 429 above the rate limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/management-api/questionnaires/list>

        Args:
            limit: Maximum number of results per page; 50 by default.
            offset: Number of results to skip; 0 by default.
            extra: Parameters that this version does not know, named as on the platform."""
    async def create(
        self, *, title: str, form_elements: Sequence[QuestionnaireElement | Mapping[str, Any]], **params: Unpack[_CreateQuestionnaireFields]
    ) -> Questionnaire:
        """Creates a questionnaire.

        The platform requires `languages`, including `en`; when unset, it is filled from the labels and other
        translations (see `CreateQuestionnaire.with_languages_filled`). Newer deployments reject the element types
        `checkbox` and `date`; use `multiple_choice` and `date_picker`. In Rust,
        `CreateQuestionnaire.with_modern_elements` replaces them.

        Errors: 400 for invalid parameters, 401 or 403 for an invalid API key or a missing permission, 429 above the
        rate limit.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/management-api/questionnaires/create>

        Args:
            title: Questionnaire title.
            description: Introduction shown to users before the questions.
            languages: Language codes of the questionnaire, including `en`. Required by the platform; when unset, the languages of all
                labels and other translations plus `default_language` are sent. An empty list sends none.
            default_language: Language code used for users whose own language is not available.
            is_active: `true` if the questionnaire can be used; `true` by default.
            status: Publication status: `draft` or `published`.
            form_elements: Questionnaire elements, in order; at least one.
            extra: Parameters that this version does not know, named as on the platform."""
    async def retrieve(self, questionnaire_id: str) -> Questionnaire:
        """Returns a questionnaire with its elements.

        Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown questionnaire, 429 above
        the rate limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/management-api/questionnaires/get>"""
    async def update(self, questionnaire_id: str, **params: Unpack[_UpdateQuestionnaireFields]) -> Questionnaire:
        """Updates a questionnaire; unset fields stay unchanged.

        `form_elements` replaces all elements. With `status` set to `published` the update may create a new version: use
        the `uuid` of the response from then on.

        Errors: 400 for invalid parameters, 401 or 403 for an invalid API key or a missing permission, 404 for an
        unknown questionnaire, 429 above the rate limit.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/management-api/questionnaires/update>

        Args:
            title: Questionnaire title.
            description: Introduction shown to users before the questions.
            languages: Language codes of the questionnaire, including `en`.
            default_language: Language code used for users whose own language is not available.
            is_active: `true` if the questionnaire can be used.
            status: Publication status. `published` on a published version creates a new version with a new identifier.
            form_elements: All questionnaire elements, in order; they replace the existing elements. At least one.
            extra: Parameters that this version does not know, named as on the platform."""
    async def delete(self, questionnaire_id: str) -> None:
        """Deletes a questionnaire.

        Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown questionnaire, 429 above
        the rate limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/management-api/questionnaires/delete>"""
    @property
    def with_raw_response(self) -> AsyncQuestionnairesWithRawResponse:
        """The same operations, returning a `RawResponse`."""

class QuestionnairesWithRawResponse(Resource):
    """Questionnaires: your own forms inside a workflow."""
    def list(self, **params: Unpack[_ListQuestionnairesFields]) -> RawResponse[QuestionnairePage]:
        """Lists the questionnaires of the application, without their elements."""
    def create(
        self, *, title: str, form_elements: Sequence[QuestionnaireElement | Mapping[str, Any]], **params: Unpack[_CreateQuestionnaireFields]
    ) -> RawResponse[Questionnaire]:
        """Creates a questionnaire."""
    def retrieve(self, questionnaire_id: str) -> RawResponse[Questionnaire]:
        """Returns a questionnaire with its elements."""
    def update(self, questionnaire_id: str, **params: Unpack[_UpdateQuestionnaireFields]) -> RawResponse[Questionnaire]:
        """Updates a questionnaire; unset fields stay unchanged."""
    def delete(self, questionnaire_id: str) -> RawResponse[None]:
        """Deletes a questionnaire."""

class AsyncQuestionnairesWithRawResponse(Resource):
    """Questionnaires: your own forms inside a workflow."""
    async def list(self, **params: Unpack[_ListQuestionnairesFields]) -> RawResponse[AsyncQuestionnairePage]:
        """Lists the questionnaires of the application, without their elements."""
    async def create(
        self, *, title: str, form_elements: Sequence[QuestionnaireElement | Mapping[str, Any]], **params: Unpack[_CreateQuestionnaireFields]
    ) -> RawResponse[Questionnaire]:
        """Creates a questionnaire."""
    async def retrieve(self, questionnaire_id: str) -> RawResponse[Questionnaire]:
        """Returns a questionnaire with its elements."""
    async def update(
        self, questionnaire_id: str, **params: Unpack[_UpdateQuestionnaireFields]
    ) -> RawResponse[Questionnaire]:
        """Updates a questionnaire; unset fields stay unchanged."""
    async def delete(self, questionnaire_id: str) -> RawResponse[None]:
        """Deletes a questionnaire."""

class Users(Resource):
    """Users: the people your sessions verify, by your own identifier (`vendor_data`).

    The identifier is sent unchanged as one percent-encoded path segment. An identifier that contains a slash may not be
    found."""
    def list(self, **params: Unpack[_ListUsersFields]) -> UserPage:
        """Lists users. Some deployments ignore filters.

        Pages are addressed by offset: if items are added or removed between two pages, the next page repeats or
        skips items. To delete or update items while you iterate, use the snapshot of the list, which has each
        item once.

        Errors: 401 or 403 for an invalid API key or a missing permission, 429 above the rate limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/management-api/users/list>

        Args:
            status: Filter by user status; some deployments ignore filters.
            search: Searches names and identifiers that contain this string.
            country: Filter by country of the documents (ISO 3166-1 alpha-3).
            limit: Maximum number of results per page, at most 200. Default: 50.
            offset: Number of results to skip.
            extra: Parameters that this version does not know, named as on the platform."""
    def retrieve(self, vendor_data: str) -> User:
        """Returns a user with all details.

        Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown user, 429 above the rate
        limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/management-api/users/get>"""
    def update(self, vendor_data: str, **params: Unpack[_UpdateUserFields]) -> User:
        """Updates a user; unset fields stay unchanged. Lists and `metadata` replace the stored values.

        Errors: 400 for invalid parameters, 401 or 403 for an invalid API key or a missing permission, 404 for an
        unknown user, 429 above the rate limit.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/management-api/users/update>

        Args:
            full_name: Full name, at most 512 characters.
            display_name: Custom display name of the user.
            date_of_birth: Date of birth (YYYY-MM-DD).
            status: User status to set manually. Prefer `update_status`, which also synchronizes the blocklist and records the
                actor.
            metadata: Custom data stored with the user.
            approved_emails: Verified e-mail addresses.
            approved_phones: Verified phone numbers (E.164).
            issuing_states: Issuing countries of the documents (ISO 3166-1 alpha-3).
            extra: Parameters that this version does not know, named as on the platform."""
    def update_status(
        self, vendor_data: str, *, status: UserStatus | str, **params: Unpack[_UpdateUserStatusFields]
    ) -> User:
        """Updates the status of a user: activates, flags or blocks it.

        Also updates the blocklist and records who made the change.

        Errors: 400 for an invalid status, 401 or 403 for an invalid API key or a missing permission, 404 for an unknown
        user, 429 above the rate limit.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/management-api/users/update>

        Args:
            status: New user status: `ACTIVE`, `FLAGGED` or `BLOCKED`.
            extra: Parameters that this version does not know, named as on the platform."""
    def batch_delete(self, **params: Unpack[_BatchDeleteUsersFields]) -> DeletedUsers:
        """Deletes several users, or all of them, permanently.

        Errors: 400 if no user is selected, 401 or 403 for an invalid API key or a missing permission, 429 above the
        rate limit, 503 if the deletion cannot be started.

        Retried automatically only on 429, on 503 or if no connection was established.

        Source: <https://docs.didit.me/management-api/users/delete>

        Args:
            vendor_data_list: Your own identifiers of the users to delete.
            didit_internal_id_list: User IDs assigned by Didit (UUIDs) of the users to delete.
            delete_all: `true` to delete **all** users of the application. Default: `false`.
            extra: Parameters that this version does not know, named as on the platform."""
    def generate_pdf(self, vendor_data: str) -> bytes:
        """Generates the report of a user as a PDF file and returns its bytes.

        The timeout is 60 seconds unless you set one.

        Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown user, 429 above the rate
        limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/entities/users/operations>"""
    def create(self, *, vendor_data: str, **params: Unpack[_CreateUserFields]) -> User:
        """Creates a user before the first session, for example with data of another provider.

        Errors: 400 for invalid parameters or an identifier that is in use, 401 or 403 for an invalid API key or a
        missing permission, 429 above the rate limit.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/management-api/users/create>

        Args:
            vendor_data: Your own identifier of the user; unique within the application.
            full_name: Full name, at most 512 characters.
            display_name: Custom display name of the user, at most 255 characters.
            date_of_birth: Date of birth (YYYY-MM-DD).
            status: User status: `ACTIVE` (the default of the platform), `FLAGGED` or `BLOCKED`.
            metadata: Custom data stored with the user.
            approved_emails: Verified e-mail addresses.
            approved_phones: Verified phone numbers (E.164).
            issuing_states: Issuing countries of the documents (ISO 3166-1 alpha-3).
            extra: Parameters that this version does not know, named as on the platform."""
    def upload_face(self, didit_internal_id: str, *, image: str, **params: Unpack[_UploadUserFaceFields]) -> UserFace:
        """Adds a face image to a user, by the ID assigned by Didit, for the detection of duplicates and the search for
        faces. A user has at most 5 such images.

        The organization and the application of the client are sent in the path. The timeout is 60 seconds unless you
        set one.

        Errors: 400 for an image without a face or above 2 MB, or above the number of images, 401 or 403 for an
        invalid API key or a missing permission, 404 for an unknown user, 429 above the rate limit.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/management-api/users/upload-face>

        Args:
            image: Image of the face: base64 of a JPEG or PNG image of at most 2 MB, without a prefix such as `data:`.
            comment: Note on the image, shown in the console.
            extra: Parameters that this version does not know, named as on the platform."""
    def toggle_ongoing_monitoring(
        self, *, is_enabled: bool, **params: Unpack[_ToggleUserOngoingMonitoringFields]
    ) -> OngoingMonitoringJob:
        """Turns ongoing AML monitoring on or off for several users, or for all of them, or estimates the cost.

        Returns the finished job, or for many users a job that continues in the background: poll
        `users.retrieve_ongoing_monitoring_job`. With `estimate_only`, returns the estimate. The organization and the
        application of the client are sent in the path.

        Errors: 401 or 403 for an invalid API key or a missing permission, 429 above the rate limit.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/management-api/aml-monitoring/toggle-users>

        Args:
            is_enabled: `true` to turn the monitoring on, `false` to turn it off.
            estimate_only: `true` to return only an estimate of the cost, without any change. Default: `false`.
            update_all: `true` to select all profiles that match the filters, or all of the application if there is no filter. Default:
                `false`.
            filter_search: Filter by text in names and identifiers.
            filter_status: Filter by status, such as `ACTIVE`.
            filter_country: Filter by country (ISO 3166-1 alpha-3).
            filter_date_from: Earliest creation date (YYYY-MM-DD).
            filter_date_to: Latest creation date (YYYY-MM-DD).
            didit_internal_id_list: IDs assigned by Didit (UUIDs) of the selected profiles.
            extra: Parameters that this version does not know, named as on the platform."""
    def retrieve_ongoing_monitoring_job(self, job_id: str) -> OngoingMonitoringJob:
        """Returns the status and the progress of a job that turns ongoing AML monitoring on or off.

        The organization and the application of the client are sent in the path.

        Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown job, 429 above the rate
        limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/management-api/aml-monitoring/get-job>"""
    @property
    def with_raw_response(self) -> UsersWithRawResponse:
        """The same operations, returning a `RawResponse`."""

class AsyncUsers(Resource):
    """Users: the people your sessions verify, by your own identifier (`vendor_data`).

    The identifier is sent unchanged as one percent-encoded path segment. An identifier that contains a slash may not be
    found."""
    def list(self, **params: Unpack[_ListUsersFields]) -> AsyncPaginator[AsyncUserPage, UserSummary]:
        """Lists users. Some deployments ignore filters.

        Pages are addressed by offset: if items are added or removed between two pages, the next page repeats or
        skips items. To delete or update items while you iterate, use the snapshot of the list, which has each
        item once.

        Errors: 401 or 403 for an invalid API key or a missing permission, 429 above the rate limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/management-api/users/list>

        Args:
            status: Filter by user status; some deployments ignore filters.
            search: Searches names and identifiers that contain this string.
            country: Filter by country of the documents (ISO 3166-1 alpha-3).
            limit: Maximum number of results per page, at most 200. Default: 50.
            offset: Number of results to skip.
            extra: Parameters that this version does not know, named as on the platform."""
    async def retrieve(self, vendor_data: str) -> User:
        """Returns a user with all details.

        Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown user, 429 above the rate
        limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/management-api/users/get>"""
    async def update(self, vendor_data: str, **params: Unpack[_UpdateUserFields]) -> User:
        """Updates a user; unset fields stay unchanged. Lists and `metadata` replace the stored values.

        Errors: 400 for invalid parameters, 401 or 403 for an invalid API key or a missing permission, 404 for an
        unknown user, 429 above the rate limit.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/management-api/users/update>

        Args:
            full_name: Full name, at most 512 characters.
            display_name: Custom display name of the user.
            date_of_birth: Date of birth (YYYY-MM-DD).
            status: User status to set manually. Prefer `update_status`, which also synchronizes the blocklist and records the
                actor.
            metadata: Custom data stored with the user.
            approved_emails: Verified e-mail addresses.
            approved_phones: Verified phone numbers (E.164).
            issuing_states: Issuing countries of the documents (ISO 3166-1 alpha-3).
            extra: Parameters that this version does not know, named as on the platform."""
    async def update_status(
        self, vendor_data: str, *, status: UserStatus | str, **params: Unpack[_UpdateUserStatusFields]
    ) -> User:
        """Updates the status of a user: activates, flags or blocks it.

        Also updates the blocklist and records who made the change.

        Errors: 400 for an invalid status, 401 or 403 for an invalid API key or a missing permission, 404 for an unknown
        user, 429 above the rate limit.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/management-api/users/update>

        Args:
            status: New user status: `ACTIVE`, `FLAGGED` or `BLOCKED`.
            extra: Parameters that this version does not know, named as on the platform."""
    async def batch_delete(self, **params: Unpack[_BatchDeleteUsersFields]) -> DeletedUsers:
        """Deletes several users, or all of them, permanently.

        Errors: 400 if no user is selected, 401 or 403 for an invalid API key or a missing permission, 429 above the
        rate limit, 503 if the deletion cannot be started.

        Retried automatically only on 429, on 503 or if no connection was established.

        Source: <https://docs.didit.me/management-api/users/delete>

        Args:
            vendor_data_list: Your own identifiers of the users to delete.
            didit_internal_id_list: User IDs assigned by Didit (UUIDs) of the users to delete.
            delete_all: `true` to delete **all** users of the application. Default: `false`.
            extra: Parameters that this version does not know, named as on the platform."""
    async def generate_pdf(self, vendor_data: str) -> bytes:
        """Generates the report of a user as a PDF file and returns its bytes.

        The timeout is 60 seconds unless you set one.

        Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown user, 429 above the rate
        limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/entities/users/operations>"""
    async def create(self, *, vendor_data: str, **params: Unpack[_CreateUserFields]) -> User:
        """Creates a user before the first session, for example with data of another provider.

        Errors: 400 for invalid parameters or an identifier that is in use, 401 or 403 for an invalid API key or a
        missing permission, 429 above the rate limit.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/management-api/users/create>

        Args:
            vendor_data: Your own identifier of the user; unique within the application.
            full_name: Full name, at most 512 characters.
            display_name: Custom display name of the user, at most 255 characters.
            date_of_birth: Date of birth (YYYY-MM-DD).
            status: User status: `ACTIVE` (the default of the platform), `FLAGGED` or `BLOCKED`.
            metadata: Custom data stored with the user.
            approved_emails: Verified e-mail addresses.
            approved_phones: Verified phone numbers (E.164).
            issuing_states: Issuing countries of the documents (ISO 3166-1 alpha-3).
            extra: Parameters that this version does not know, named as on the platform."""
    async def upload_face(
        self, didit_internal_id: str, *, image: str, **params: Unpack[_UploadUserFaceFields]
    ) -> UserFace:
        """Adds a face image to a user, by the ID assigned by Didit, for the detection of duplicates and the search for
        faces. A user has at most 5 such images.

        The organization and the application of the client are sent in the path. The timeout is 60 seconds unless you
        set one.

        Errors: 400 for an image without a face or above 2 MB, or above the number of images, 401 or 403 for an
        invalid API key or a missing permission, 404 for an unknown user, 429 above the rate limit.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/management-api/users/upload-face>

        Args:
            image: Image of the face: base64 of a JPEG or PNG image of at most 2 MB, without a prefix such as `data:`.
            comment: Note on the image, shown in the console.
            extra: Parameters that this version does not know, named as on the platform."""
    async def toggle_ongoing_monitoring(
        self, *, is_enabled: bool, **params: Unpack[_ToggleUserOngoingMonitoringFields]
    ) -> OngoingMonitoringJob:
        """Turns ongoing AML monitoring on or off for several users, or for all of them, or estimates the cost.

        Returns the finished job, or for many users a job that continues in the background: poll
        `users.retrieve_ongoing_monitoring_job`. With `estimate_only`, returns the estimate. The organization and the
        application of the client are sent in the path.

        Errors: 401 or 403 for an invalid API key or a missing permission, 429 above the rate limit.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/management-api/aml-monitoring/toggle-users>

        Args:
            is_enabled: `true` to turn the monitoring on, `false` to turn it off.
            estimate_only: `true` to return only an estimate of the cost, without any change. Default: `false`.
            update_all: `true` to select all profiles that match the filters, or all of the application if there is no filter. Default:
                `false`.
            filter_search: Filter by text in names and identifiers.
            filter_status: Filter by status, such as `ACTIVE`.
            filter_country: Filter by country (ISO 3166-1 alpha-3).
            filter_date_from: Earliest creation date (YYYY-MM-DD).
            filter_date_to: Latest creation date (YYYY-MM-DD).
            didit_internal_id_list: IDs assigned by Didit (UUIDs) of the selected profiles.
            extra: Parameters that this version does not know, named as on the platform."""
    async def retrieve_ongoing_monitoring_job(self, job_id: str) -> OngoingMonitoringJob:
        """Returns the status and the progress of a job that turns ongoing AML monitoring on or off.

        The organization and the application of the client are sent in the path.

        Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown job, 429 above the rate
        limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/management-api/aml-monitoring/get-job>"""
    @property
    def with_raw_response(self) -> AsyncUsersWithRawResponse:
        """The same operations, returning a `RawResponse`."""

class UsersWithRawResponse(Resource):
    """Users: the people your sessions verify, by your own identifier (`vendor_data`).

    The identifier is sent unchanged as one percent-encoded path segment. An identifier that contains a slash may not be
    found."""
    def list(self, **params: Unpack[_ListUsersFields]) -> RawResponse[UserPage]:
        """Lists users. Some deployments ignore filters."""
    def retrieve(self, vendor_data: str) -> RawResponse[User]:
        """Returns a user with all details."""
    def update(self, vendor_data: str, **params: Unpack[_UpdateUserFields]) -> RawResponse[User]:
        """Updates a user; unset fields stay unchanged. Lists and `metadata` replace the stored values."""
    def update_status(
        self, vendor_data: str, *, status: UserStatus | str, **params: Unpack[_UpdateUserStatusFields]
    ) -> RawResponse[User]:
        """Updates the status of a user: activates, flags or blocks it."""
    def batch_delete(self, **params: Unpack[_BatchDeleteUsersFields]) -> RawResponse[DeletedUsers]:
        """Deletes several users, or all of them, permanently."""
    def generate_pdf(self, vendor_data: str) -> RawResponse[bytes]:
        """Generates the report of a user as a PDF file and returns its bytes."""
    def create(self, *, vendor_data: str, **params: Unpack[_CreateUserFields]) -> RawResponse[User]:
        """Creates a user before the first session, for example with data of another provider."""
    def upload_face(
        self, didit_internal_id: str, *, image: str, **params: Unpack[_UploadUserFaceFields]
    ) -> RawResponse[UserFace]:
        """Adds a face image to a user, by the ID assigned by Didit, for the detection of duplicates and the search for
        faces. A user has at most 5 such images."""
    def toggle_ongoing_monitoring(
        self, *, is_enabled: bool, **params: Unpack[_ToggleUserOngoingMonitoringFields]
    ) -> RawResponse[OngoingMonitoringJob]:
        """Turns ongoing AML monitoring on or off for several users, or for all of them, or estimates the cost."""
    def retrieve_ongoing_monitoring_job(self, job_id: str) -> RawResponse[OngoingMonitoringJob]:
        """Returns the status and the progress of a job that turns ongoing AML monitoring on or off."""

class AsyncUsersWithRawResponse(Resource):
    """Users: the people your sessions verify, by your own identifier (`vendor_data`).

    The identifier is sent unchanged as one percent-encoded path segment. An identifier that contains a slash may not be
    found."""
    async def list(self, **params: Unpack[_ListUsersFields]) -> RawResponse[AsyncUserPage]:
        """Lists users. Some deployments ignore filters."""
    async def retrieve(self, vendor_data: str) -> RawResponse[User]:
        """Returns a user with all details."""
    async def update(self, vendor_data: str, **params: Unpack[_UpdateUserFields]) -> RawResponse[User]:
        """Updates a user; unset fields stay unchanged. Lists and `metadata` replace the stored values."""
    async def update_status(
        self, vendor_data: str, *, status: UserStatus | str, **params: Unpack[_UpdateUserStatusFields]
    ) -> RawResponse[User]:
        """Updates the status of a user: activates, flags or blocks it."""
    async def batch_delete(self, **params: Unpack[_BatchDeleteUsersFields]) -> RawResponse[DeletedUsers]:
        """Deletes several users, or all of them, permanently."""
    async def generate_pdf(self, vendor_data: str) -> RawResponse[bytes]:
        """Generates the report of a user as a PDF file and returns its bytes."""
    async def create(self, *, vendor_data: str, **params: Unpack[_CreateUserFields]) -> RawResponse[User]:
        """Creates a user before the first session, for example with data of another provider."""
    async def upload_face(
        self, didit_internal_id: str, *, image: str, **params: Unpack[_UploadUserFaceFields]
    ) -> RawResponse[UserFace]:
        """Adds a face image to a user, by the ID assigned by Didit, for the detection of duplicates and the search for
        faces. A user has at most 5 such images."""
    async def toggle_ongoing_monitoring(
        self, *, is_enabled: bool, **params: Unpack[_ToggleUserOngoingMonitoringFields]
    ) -> RawResponse[OngoingMonitoringJob]:
        """Turns ongoing AML monitoring on or off for several users, or for all of them, or estimates the cost."""
    async def retrieve_ongoing_monitoring_job(self, job_id: str) -> RawResponse[OngoingMonitoringJob]:
        """Returns the status and the progress of a job that turns ongoing AML monitoring on or off."""

class MonitoringEvents(Resource):
    """Monitoring events: what happens in your application beside the movement of money, such as logins, games and disputes."""
    def create(
        self, *, event_id: str, event_category: MonitoringEventCategory | str, action_type: str, occurred_at: datetime | str, **params: Unpack[_CreateMonitoringEventFields]
    ) -> MonitoringEvent:
        """Records an event, evaluates it by your rules, and returns the result.

        An event with the same `event_id` is recorded once. The platform publishes no schema for the request and the
        response.

        Errors: 400 for invalid parameters, 403 if event monitoring is off, 401 or 403 for an invalid API key or a
        missing permission, 429 above the rate limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504. Repeating is safe, because the
        platform recognizes the `event_id`.

        Source: <https://docs.didit.me/management-api/monitoring-events/create>

        Args:
            event_id: Your own identifier of the event, at most 128 characters; unique within the application. An event with the same
                identifier is recorded once.
            event_category: Category of the event.
            action_type: Name of the event within its category, such as `login`; at most 128 characters.
            occurred_at: Time of the event (RFC 3339), at most 7 days in the past and 5 minutes in the future.
            time_zone: Time zone of the user (IANA), such as `Europe/Madrid`.
            subject: User or business that the event is about.
            session: Session of the user in your application, such as `session_id` and `sequence`.
            device_context: Device of the user, such as `fingerprint` and `network_context`.
            transaction_context: Transaction that the event belongs to, such as `amount` and `currency`.
            payload: Details of the event; the keys depend on its category.
            custom_values: Custom values for your rules.
            extra: Parameters that this version does not know, named as on the platform."""
    @property
    def with_raw_response(self) -> MonitoringEventsWithRawResponse:
        """The same operations, returning a `RawResponse`."""

class AsyncMonitoringEvents(Resource):
    """Monitoring events: what happens in your application beside the movement of money, such as logins, games and disputes."""
    async def create(
        self, *, event_id: str, event_category: MonitoringEventCategory | str, action_type: str, occurred_at: datetime | str, **params: Unpack[_CreateMonitoringEventFields]
    ) -> MonitoringEvent:
        """Records an event, evaluates it by your rules, and returns the result.

        An event with the same `event_id` is recorded once. The platform publishes no schema for the request and the
        response.

        Errors: 400 for invalid parameters, 403 if event monitoring is off, 401 or 403 for an invalid API key or a
        missing permission, 429 above the rate limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504. Repeating is safe, because the
        platform recognizes the `event_id`.

        Source: <https://docs.didit.me/management-api/monitoring-events/create>

        Args:
            event_id: Your own identifier of the event, at most 128 characters; unique within the application. An event with the same
                identifier is recorded once.
            event_category: Category of the event.
            action_type: Name of the event within its category, such as `login`; at most 128 characters.
            occurred_at: Time of the event (RFC 3339), at most 7 days in the past and 5 minutes in the future.
            time_zone: Time zone of the user (IANA), such as `Europe/Madrid`.
            subject: User or business that the event is about.
            session: Session of the user in your application, such as `session_id` and `sequence`.
            device_context: Device of the user, such as `fingerprint` and `network_context`.
            transaction_context: Transaction that the event belongs to, such as `amount` and `currency`.
            payload: Details of the event; the keys depend on its category.
            custom_values: Custom values for your rules.
            extra: Parameters that this version does not know, named as on the platform."""
    @property
    def with_raw_response(self) -> AsyncMonitoringEventsWithRawResponse:
        """The same operations, returning a `RawResponse`."""

class MonitoringEventsWithRawResponse(Resource):
    """Monitoring events: what happens in your application beside the movement of money, such as logins, games and disputes."""
    def create(
        self, *, event_id: str, event_category: MonitoringEventCategory | str, action_type: str, occurred_at: datetime | str, **params: Unpack[_CreateMonitoringEventFields]
    ) -> RawResponse[MonitoringEvent]:
        """Records an event, evaluates it by your rules, and returns the result."""

class AsyncMonitoringEventsWithRawResponse(Resource):
    """Monitoring events: what happens in your application beside the movement of money, such as logins, games and disputes."""
    async def create(
        self, *, event_id: str, event_category: MonitoringEventCategory | str, action_type: str, occurred_at: datetime | str, **params: Unpack[_CreateMonitoringEventFields]
    ) -> RawResponse[MonitoringEvent]:
        """Records an event, evaluates it by your rules, and returns the result."""

class Billing(Resource):
    """Billing: the credit balance and top-ups."""
    def retrieve_balance(self) -> Balance:
        """Returns the credit balance and the auto-refill settings.

        Errors: 401 or 403 for an invalid API key or a missing permission, 429 above the rate limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/management-api/billing/balance>"""
    def top_up(self, *, amount_in_dollars: Decimal | int | float | str, **params: Unpack[_TopUpFields]) -> Checkout:
        """Creates a checkout page for buying credit.

        Nothing is charged until the payment is completed on that page.

        Errors: 400 for an amount below the minimum of 50 US dollars, 401 or 403 for an invalid API key or a missing
        permission, 429 above the rate limit.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/management-api/billing/top-up>

        Args:
            amount_in_dollars: Amount to buy in US dollars; the platform requires at least 50.
            success_url: URL the payment page redirects to after a successful payment. Set it: the default of the platform does not work.
            cancel_url: URL the payment page redirects to after a canceled payment. Set it: the default of the platform does not work.
            extra: Parameters that this version does not know, named as on the platform."""
    @property
    def with_raw_response(self) -> BillingWithRawResponse:
        """The same operations, returning a `RawResponse`."""

class AsyncBilling(Resource):
    """Billing: the credit balance and top-ups."""
    async def retrieve_balance(self) -> Balance:
        """Returns the credit balance and the auto-refill settings.

        Errors: 401 or 403 for an invalid API key or a missing permission, 429 above the rate limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/management-api/billing/balance>"""
    async def top_up(
        self, *, amount_in_dollars: Decimal | int | float | str, **params: Unpack[_TopUpFields]
    ) -> Checkout:
        """Creates a checkout page for buying credit.

        Nothing is charged until the payment is completed on that page.

        Errors: 400 for an amount below the minimum of 50 US dollars, 401 or 403 for an invalid API key or a missing
        permission, 429 above the rate limit.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/management-api/billing/top-up>

        Args:
            amount_in_dollars: Amount to buy in US dollars; the platform requires at least 50.
            success_url: URL the payment page redirects to after a successful payment. Set it: the default of the platform does not work.
            cancel_url: URL the payment page redirects to after a canceled payment. Set it: the default of the platform does not work.
            extra: Parameters that this version does not know, named as on the platform."""
    @property
    def with_raw_response(self) -> AsyncBillingWithRawResponse:
        """The same operations, returning a `RawResponse`."""

class BillingWithRawResponse(Resource):
    """Billing: the credit balance and top-ups."""
    def retrieve_balance(self) -> RawResponse[Balance]:
        """Returns the credit balance and the auto-refill settings."""
    def top_up(
        self, *, amount_in_dollars: Decimal | int | float | str, **params: Unpack[_TopUpFields]
    ) -> RawResponse[Checkout]:
        """Creates a checkout page for buying credit."""

class AsyncBillingWithRawResponse(Resource):
    """Billing: the credit balance and top-ups."""
    async def retrieve_balance(self) -> RawResponse[Balance]:
        """Returns the credit balance and the auto-refill settings."""
    async def top_up(
        self, *, amount_in_dollars: Decimal | int | float | str, **params: Unpack[_TopUpFields]
    ) -> RawResponse[Checkout]:
        """Creates a checkout page for buying credit."""

class Webhooks(Resource):
    """Webhook configuration: the URL that receives webhooks and the secret that signs them.

    Verifying and parsing a webhook needs no client: see `webhooks.Verifier`."""
    def retrieve(self) -> WebhookConfiguration:
        """Returns the webhook configuration, including the secret that signs webhooks.

        Errors: 401 or 403 for an invalid API key or a missing permission, 429 above the rate limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/management-api/webhook/get>"""
    def update(self, **params: Unpack[_UpdateWebhookFields]) -> WebhookConfiguration:
        """Updates the webhook configuration; unset fields stay unchanged.

        Returns the updated configuration, with the new secret if it was rotated.

        Errors: 400 for invalid parameters, 401 or 403 for an invalid API key or a missing permission, 429 above the
        rate limit.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/management-api/webhook/update>

        Args:
            webhook_url: URL webhooks are sent to. Clear the field to disable webhooks.
            webhook_version: Payload version of the webhooks.
            rotate_secret_key: `true` to generate a new secret key. The old key becomes invalid immediately, so configure the receiver to
                accept both during the change.
            capture_method: Devices on which users may complete a session: `mobile`, `desktop` or `both`.
            data_retention_months: Retention period of sessions in months, 1 to 120. Clear the field for unlimited retention.
            extra: Parameters that this version does not know, named as on the platform."""
    @property
    def with_raw_response(self) -> WebhooksWithRawResponse:
        """The same operations, returning a `RawResponse`."""
    @property
    def destinations(self) -> WebhooksDestinations:
        """Webhook destinations: the URLs webhooks are sent to, each with its own secret and events, and their delivery log.

        The platform sends each webhook at most three times: retries follow after about 1 and 4 minutes if the receiver responds
        with 404 or 5xx or not at all."""

class AsyncWebhooks(Resource):
    """Webhook configuration: the URL that receives webhooks and the secret that signs them.

    Verifying and parsing a webhook needs no client: see `webhooks.Verifier`."""
    async def retrieve(self) -> WebhookConfiguration:
        """Returns the webhook configuration, including the secret that signs webhooks.

        Errors: 401 or 403 for an invalid API key or a missing permission, 429 above the rate limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/management-api/webhook/get>"""
    async def update(self, **params: Unpack[_UpdateWebhookFields]) -> WebhookConfiguration:
        """Updates the webhook configuration; unset fields stay unchanged.

        Returns the updated configuration, with the new secret if it was rotated.

        Errors: 400 for invalid parameters, 401 or 403 for an invalid API key or a missing permission, 429 above the
        rate limit.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/management-api/webhook/update>

        Args:
            webhook_url: URL webhooks are sent to. Clear the field to disable webhooks.
            webhook_version: Payload version of the webhooks.
            rotate_secret_key: `true` to generate a new secret key. The old key becomes invalid immediately, so configure the receiver to
                accept both during the change.
            capture_method: Devices on which users may complete a session: `mobile`, `desktop` or `both`.
            data_retention_months: Retention period of sessions in months, 1 to 120. Clear the field for unlimited retention.
            extra: Parameters that this version does not know, named as on the platform."""
    @property
    def with_raw_response(self) -> AsyncWebhooksWithRawResponse:
        """The same operations, returning a `RawResponse`."""
    @property
    def destinations(self) -> AsyncWebhooksDestinations:
        """Webhook destinations: the URLs webhooks are sent to, each with its own secret and events, and their delivery log.

        The platform sends each webhook at most three times: retries follow after about 1 and 4 minutes if the receiver responds
        with 404 or 5xx or not at all."""

class WebhooksWithRawResponse(Resource):
    """Webhook configuration: the URL that receives webhooks and the secret that signs them.

    Verifying and parsing a webhook needs no client: see `webhooks.Verifier`."""
    def retrieve(self) -> RawResponse[WebhookConfiguration]:
        """Returns the webhook configuration, including the secret that signs webhooks."""
    def update(self, **params: Unpack[_UpdateWebhookFields]) -> RawResponse[WebhookConfiguration]:
        """Updates the webhook configuration; unset fields stay unchanged."""
    @property
    def destinations(self) -> WebhooksDestinationsWithRawResponse:
        """Webhook destinations: the URLs webhooks are sent to, each with its own secret and events, and their delivery log.

        The platform sends each webhook at most three times: retries follow after about 1 and 4 minutes if the receiver responds
        with 404 or 5xx or not at all."""

class AsyncWebhooksWithRawResponse(Resource):
    """Webhook configuration: the URL that receives webhooks and the secret that signs them.

    Verifying and parsing a webhook needs no client: see `webhooks.Verifier`."""
    async def retrieve(self) -> RawResponse[WebhookConfiguration]:
        """Returns the webhook configuration, including the secret that signs webhooks."""
    async def update(self, **params: Unpack[_UpdateWebhookFields]) -> RawResponse[WebhookConfiguration]:
        """Updates the webhook configuration; unset fields stay unchanged."""
    @property
    def destinations(self) -> AsyncWebhooksDestinationsWithRawResponse:
        """Webhook destinations: the URLs webhooks are sent to, each with its own secret and events, and their delivery log.

        The platform sends each webhook at most three times: retries follow after about 1 and 4 minutes if the receiver responds
        with 404 or 5xx or not at all."""

class WebhooksDestinations(Resource):
    """Webhook destinations: the URLs webhooks are sent to, each with its own secret and events, and their delivery log.

    The platform sends each webhook at most three times: retries follow after about 1 and 4 minutes if the receiver responds
    with 404 or 5xx or not at all."""
    def list(self) -> WebhookDestinationPage:
        """Lists the webhook destinations of the application, oldest first, with statistics of their deliveries. The
        secret keys are not included.

        Errors: 401 or 403 for an invalid API key or a missing permission, 429 above the rate limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/management-api/webhook/list-destinations>"""
    def create(self, *, label: str, url: str, **params: Unpack[_CreateWebhookDestinationFields]) -> WebhookDestination:
        """Creates a webhook destination and returns it with its secret key.

        Without `subscribed_events` nothing is sent to it.

        Errors: 400 for invalid parameters or a URL that is in use, 401 or 403 for an invalid API key or a missing
        permission, 429 above the rate limit.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/management-api/webhook/create-destination>

        Args:
            label: Name of the destination, at most 255 characters.
            url: URL webhooks are sent to: https, a public host, and unique within the application.
            enabled: `false` to create the destination without sending webhooks to it. Default: `true`.
            webhook_version: Payload version of the webhooks; this library parses `v3`.
            subscribed_events: Types of the webhooks to send: at least one, none of them twice. If unset, no webhook is sent.
            extra: Parameters that this version does not know, named as on the platform."""
    def retrieve(self, destination_uuid: str) -> WebhookDestination:
        """Returns a webhook destination with its secret key.

        Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown destination, 429 above
        the rate limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/management-api/webhook/get-destination>"""
    def update(self, destination_uuid: str, **params: Unpack[_UpdateWebhookDestinationFields]) -> WebhookDestination:
        """Updates a webhook destination; unset fields stay unchanged. `subscribed_events` replaces the stored list; the
        secret key stays the same.

        Errors: 400 for invalid parameters, 401 or 403 for an invalid API key or a missing permission, 404 for an
        unknown destination, 429 above the rate limit.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/management-api/webhook/update-destination>

        Args:
            label: Name of the destination, at most 255 characters.
            url: URL webhooks are sent to: https, a public host, and unique within the application.
            enabled: `false` to stop sending webhooks to the destination, `true` to resume.
            webhook_version: Payload version of the webhooks; this library parses `v3`.
            subscribed_events: Types of the webhooks to send: at least one, none of them twice. The list replaces the stored one.
            extra: Parameters that this version does not know, named as on the platform."""
    def delete(self, destination_uuid: str) -> None:
        """Deletes a webhook destination.

        Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown destination, 429 above
        the rate limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/management-api/webhook/delete-destination>"""
    def list_deliveries(
        self, destination_uuid: str, **params: Unpack[_ListWebhookDeliveriesFields]
    ) -> WebhookDeliveryPage:
        """Lists the attempts to deliver webhooks to a destination, newest first: first attempts, automatic retries and
        resends.

        Pages are addressed by offset: if items are added or removed between two pages, the next page repeats or
        skips items. To delete or update items while you iterate, use the snapshot of the list, which has each
        item once.

        `count` is at most 100: read pages until `next` is absent. The platform publishes no schema for the response.

        Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown destination, 429 above
        the rate limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/management-api/webhook/list-deliveries>

        Args:
            limit: Maximum number of results per page. Default: 50.
            offset: Number of results to skip.
            date_from: Earliest date of the deliveries (YYYY-MM-DD, UTC), inclusive.
            date_to: Latest date of the deliveries (YYYY-MM-DD, UTC), inclusive.
            extra: Parameters that this version does not know, named as on the platform."""
    def retrieve_delivery(self, destination_uuid: str, delivery_uuid: str) -> WebhookDelivery:
        """Returns an attempt to deliver a webhook, with the headers and the body that were sent.

        The platform publishes no schema for the response.

        Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown destination or delivery,
        429 above the rate limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/management-api/webhook/get-delivery>"""
    def resend_delivery(self, destination_uuid: str, delivery_uuid: str) -> WebhookDelivery:
        """Sends a webhook again, with a new timestamp and new signatures, and returns the new attempt.

        The platform publishes no schema for the response.

        Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown destination or delivery,
        429 above the rate limit.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/management-api/webhook/resend-delivery>"""
    @property
    def with_raw_response(self) -> WebhooksDestinationsWithRawResponse:
        """The same operations, returning a `RawResponse`."""

class AsyncWebhooksDestinations(Resource):
    """Webhook destinations: the URLs webhooks are sent to, each with its own secret and events, and their delivery log.

    The platform sends each webhook at most three times: retries follow after about 1 and 4 minutes if the receiver responds
    with 404 or 5xx or not at all."""
    async def list(self) -> WebhookDestinationPage:
        """Lists the webhook destinations of the application, oldest first, with statistics of their deliveries. The
        secret keys are not included.

        Errors: 401 or 403 for an invalid API key or a missing permission, 429 above the rate limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/management-api/webhook/list-destinations>"""
    async def create(
        self, *, label: str, url: str, **params: Unpack[_CreateWebhookDestinationFields]
    ) -> WebhookDestination:
        """Creates a webhook destination and returns it with its secret key.

        Without `subscribed_events` nothing is sent to it.

        Errors: 400 for invalid parameters or a URL that is in use, 401 or 403 for an invalid API key or a missing
        permission, 429 above the rate limit.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/management-api/webhook/create-destination>

        Args:
            label: Name of the destination, at most 255 characters.
            url: URL webhooks are sent to: https, a public host, and unique within the application.
            enabled: `false` to create the destination without sending webhooks to it. Default: `true`.
            webhook_version: Payload version of the webhooks; this library parses `v3`.
            subscribed_events: Types of the webhooks to send: at least one, none of them twice. If unset, no webhook is sent.
            extra: Parameters that this version does not know, named as on the platform."""
    async def retrieve(self, destination_uuid: str) -> WebhookDestination:
        """Returns a webhook destination with its secret key.

        Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown destination, 429 above
        the rate limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/management-api/webhook/get-destination>"""
    async def update(
        self, destination_uuid: str, **params: Unpack[_UpdateWebhookDestinationFields]
    ) -> WebhookDestination:
        """Updates a webhook destination; unset fields stay unchanged. `subscribed_events` replaces the stored list; the
        secret key stays the same.

        Errors: 400 for invalid parameters, 401 or 403 for an invalid API key or a missing permission, 404 for an
        unknown destination, 429 above the rate limit.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/management-api/webhook/update-destination>

        Args:
            label: Name of the destination, at most 255 characters.
            url: URL webhooks are sent to: https, a public host, and unique within the application.
            enabled: `false` to stop sending webhooks to the destination, `true` to resume.
            webhook_version: Payload version of the webhooks; this library parses `v3`.
            subscribed_events: Types of the webhooks to send: at least one, none of them twice. The list replaces the stored one.
            extra: Parameters that this version does not know, named as on the platform."""
    async def delete(self, destination_uuid: str) -> None:
        """Deletes a webhook destination.

        Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown destination, 429 above
        the rate limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/management-api/webhook/delete-destination>"""
    def list_deliveries(
        self, destination_uuid: str, **params: Unpack[_ListWebhookDeliveriesFields]
    ) -> AsyncPaginator[AsyncWebhookDeliveryPage, WebhookDelivery]:
        """Lists the attempts to deliver webhooks to a destination, newest first: first attempts, automatic retries and
        resends.

        Pages are addressed by offset: if items are added or removed between two pages, the next page repeats or
        skips items. To delete or update items while you iterate, use the snapshot of the list, which has each
        item once.

        `count` is at most 100: read pages until `next` is absent. The platform publishes no schema for the response.

        Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown destination, 429 above
        the rate limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/management-api/webhook/list-deliveries>

        Args:
            limit: Maximum number of results per page. Default: 50.
            offset: Number of results to skip.
            date_from: Earliest date of the deliveries (YYYY-MM-DD, UTC), inclusive.
            date_to: Latest date of the deliveries (YYYY-MM-DD, UTC), inclusive.
            extra: Parameters that this version does not know, named as on the platform."""
    async def retrieve_delivery(self, destination_uuid: str, delivery_uuid: str) -> WebhookDelivery:
        """Returns an attempt to deliver a webhook, with the headers and the body that were sent.

        The platform publishes no schema for the response.

        Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown destination or delivery,
        429 above the rate limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/management-api/webhook/get-delivery>"""
    async def resend_delivery(self, destination_uuid: str, delivery_uuid: str) -> WebhookDelivery:
        """Sends a webhook again, with a new timestamp and new signatures, and returns the new attempt.

        The platform publishes no schema for the response.

        Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown destination or delivery,
        429 above the rate limit.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/management-api/webhook/resend-delivery>"""
    @property
    def with_raw_response(self) -> AsyncWebhooksDestinationsWithRawResponse:
        """The same operations, returning a `RawResponse`."""

class WebhooksDestinationsWithRawResponse(Resource):
    """Webhook destinations: the URLs webhooks are sent to, each with its own secret and events, and their delivery log.

    The platform sends each webhook at most three times: retries follow after about 1 and 4 minutes if the receiver responds
    with 404 or 5xx or not at all."""
    def list(self) -> RawResponse[WebhookDestinationPage]:
        """Lists the webhook destinations of the application, oldest first, with statistics of their deliveries. The
        secret keys are not included."""
    def create(
        self, *, label: str, url: str, **params: Unpack[_CreateWebhookDestinationFields]
    ) -> RawResponse[WebhookDestination]:
        """Creates a webhook destination and returns it with its secret key."""
    def retrieve(self, destination_uuid: str) -> RawResponse[WebhookDestination]:
        """Returns a webhook destination with its secret key."""
    def update(
        self, destination_uuid: str, **params: Unpack[_UpdateWebhookDestinationFields]
    ) -> RawResponse[WebhookDestination]:
        """Updates a webhook destination; unset fields stay unchanged. `subscribed_events` replaces the stored list; the
        secret key stays the same."""
    def delete(self, destination_uuid: str) -> RawResponse[None]:
        """Deletes a webhook destination."""
    def list_deliveries(
        self, destination_uuid: str, **params: Unpack[_ListWebhookDeliveriesFields]
    ) -> RawResponse[WebhookDeliveryPage]:
        """Lists the attempts to deliver webhooks to a destination, newest first: first attempts, automatic retries and
        resends."""
    def retrieve_delivery(self, destination_uuid: str, delivery_uuid: str) -> RawResponse[WebhookDelivery]:
        """Returns an attempt to deliver a webhook, with the headers and the body that were sent."""
    def resend_delivery(self, destination_uuid: str, delivery_uuid: str) -> RawResponse[WebhookDelivery]:
        """Sends a webhook again, with a new timestamp and new signatures, and returns the new attempt."""

class AsyncWebhooksDestinationsWithRawResponse(Resource):
    """Webhook destinations: the URLs webhooks are sent to, each with its own secret and events, and their delivery log.

    The platform sends each webhook at most three times: retries follow after about 1 and 4 minutes if the receiver responds
    with 404 or 5xx or not at all."""
    async def list(self) -> RawResponse[WebhookDestinationPage]:
        """Lists the webhook destinations of the application, oldest first, with statistics of their deliveries. The
        secret keys are not included."""
    async def create(
        self, *, label: str, url: str, **params: Unpack[_CreateWebhookDestinationFields]
    ) -> RawResponse[WebhookDestination]:
        """Creates a webhook destination and returns it with its secret key."""
    async def retrieve(self, destination_uuid: str) -> RawResponse[WebhookDestination]:
        """Returns a webhook destination with its secret key."""
    async def update(
        self, destination_uuid: str, **params: Unpack[_UpdateWebhookDestinationFields]
    ) -> RawResponse[WebhookDestination]:
        """Updates a webhook destination; unset fields stay unchanged. `subscribed_events` replaces the stored list; the
        secret key stays the same."""
    async def delete(self, destination_uuid: str) -> RawResponse[None]:
        """Deletes a webhook destination."""
    async def list_deliveries(
        self, destination_uuid: str, **params: Unpack[_ListWebhookDeliveriesFields]
    ) -> RawResponse[AsyncWebhookDeliveryPage]:
        """Lists the attempts to deliver webhooks to a destination, newest first: first attempts, automatic retries and
        resends."""
    async def retrieve_delivery(self, destination_uuid: str, delivery_uuid: str) -> RawResponse[WebhookDelivery]:
        """Returns an attempt to deliver a webhook, with the headers and the body that were sent."""
    async def resend_delivery(self, destination_uuid: str, delivery_uuid: str) -> RawResponse[WebhookDelivery]:
        """Sends a webhook again, with a new timestamp and new signatures, and returns the new attempt."""

class Customization(Resource):
    """Branding of the verification pages: colors, font, logos and options."""
    def retrieve(self) -> BrandingCustomization:
        """Returns the branding of the application.

        Errors: 401 or 403 for an invalid API key or a missing permission, 429 above the rate limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/management-api/customization/get>"""
    def update(self, **params: Unpack[_UpdateCustomizationFields]) -> BrandingCustomization:
        """Updates the branding of the application; unset fields stay unchanged.

        Errors: 400 for invalid parameters, 401 or 403 for an invalid API key or a missing permission, 429 above the
        rate limit.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/management-api/customization/update>

        Args:
            color_primary: Primary color (`#RRGGBB` or `#RRGGBBAA`).
            color_secondary: Secondary color (`#RRGGBB` or `#RRGGBBAA`).
            color_background: Color of the background (`#RRGGBB` or `#RRGGBBAA`).
            color_panel: Color of panels (`#RRGGBB` or `#RRGGBBAA`).
            color_panel_10: Second color of panels (`#RRGGBB` or `#RRGGBBAA`).
            color_on_panel_1: Color of content on panels (`#RRGGBB` or `#RRGGBBAA`).
            color_on_panel_2: Second color of content on panels (`#RRGGBB` or `#RRGGBBAA`).
            color_on_background: Color of content on the background (`#RRGGBB` or `#RRGGBBAA`).
            color_button_1: Color of primary buttons (`#RRGGBB` or `#RRGGBBAA`).
            color_button_2: Color of secondary buttons (`#RRGGBB` or `#RRGGBBAA`).
            color_button_text_1: Color of the text of primary buttons (`#RRGGBB` or `#RRGGBBAA`).
            color_button_text_2: Color of the text of secondary buttons (`#RRGGBB` or `#RRGGBBAA`).
            color_pill_text: Color of the text of labels (pills) (`#RRGGBB` or `#RRGGBBAA`).
            border_radius_panel: Corner radius of panels in pixels, at least 0.
            border_radius_buttons: Corner radius of buttons in pixels, at least 0.
            font_family: Name of the font (Google Fonts), such as `Inter`.
            font_weight: Weight of the font, such as `400`; the font must have it.
            app_public_name: Name of the application that users see.
            privacy_policy_url: URL of your privacy policy.
            skip_welcome_screen: `true` to skip the welcome screen.
            disable_login_with_didit: `true` to hide the login with a Didit account.
            hide_progress_bar: `true` to hide the progress bar.
            callback_seconds: Delay before the user is redirected to the callback URL, in seconds, at least 0.
            delete_logo_square: `true` to delete the square logo.
            delete_logo_rectangular: `true` to delete the rectangular logo.
            delete_favicon: `true` to delete the favicon.
            extra: Parameters that this version does not know, named as on the platform."""
    def upload_images(self, **params: Unpack[_UploadCustomizationImagesFields]) -> BrandingCustomization:
        """Uploads the logos and the favicon of the branding; unset images are kept.

        The timeout is 60 seconds unless you set one.

        Errors: 400 for an invalid image, 401 or 403 for an invalid API key or a missing permission, 429 above the
        rate limit.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/management-api/customization/update>

        Args:
            image_square: Image of the square logo.
            image_rectangular: Image of the rectangular logo.
            image_rectangular_dark: Image of the rectangular logo for dark mode.
            image_favicon: Image of the favicon.
            extra: Parameters that this version does not know, named as on the platform."""
    @property
    def with_raw_response(self) -> CustomizationWithRawResponse:
        """The same operations, returning a `RawResponse`."""

class AsyncCustomization(Resource):
    """Branding of the verification pages: colors, font, logos and options."""
    async def retrieve(self) -> BrandingCustomization:
        """Returns the branding of the application.

        Errors: 401 or 403 for an invalid API key or a missing permission, 429 above the rate limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/management-api/customization/get>"""
    async def update(self, **params: Unpack[_UpdateCustomizationFields]) -> BrandingCustomization:
        """Updates the branding of the application; unset fields stay unchanged.

        Errors: 400 for invalid parameters, 401 or 403 for an invalid API key or a missing permission, 429 above the
        rate limit.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/management-api/customization/update>

        Args:
            color_primary: Primary color (`#RRGGBB` or `#RRGGBBAA`).
            color_secondary: Secondary color (`#RRGGBB` or `#RRGGBBAA`).
            color_background: Color of the background (`#RRGGBB` or `#RRGGBBAA`).
            color_panel: Color of panels (`#RRGGBB` or `#RRGGBBAA`).
            color_panel_10: Second color of panels (`#RRGGBB` or `#RRGGBBAA`).
            color_on_panel_1: Color of content on panels (`#RRGGBB` or `#RRGGBBAA`).
            color_on_panel_2: Second color of content on panels (`#RRGGBB` or `#RRGGBBAA`).
            color_on_background: Color of content on the background (`#RRGGBB` or `#RRGGBBAA`).
            color_button_1: Color of primary buttons (`#RRGGBB` or `#RRGGBBAA`).
            color_button_2: Color of secondary buttons (`#RRGGBB` or `#RRGGBBAA`).
            color_button_text_1: Color of the text of primary buttons (`#RRGGBB` or `#RRGGBBAA`).
            color_button_text_2: Color of the text of secondary buttons (`#RRGGBB` or `#RRGGBBAA`).
            color_pill_text: Color of the text of labels (pills) (`#RRGGBB` or `#RRGGBBAA`).
            border_radius_panel: Corner radius of panels in pixels, at least 0.
            border_radius_buttons: Corner radius of buttons in pixels, at least 0.
            font_family: Name of the font (Google Fonts), such as `Inter`.
            font_weight: Weight of the font, such as `400`; the font must have it.
            app_public_name: Name of the application that users see.
            privacy_policy_url: URL of your privacy policy.
            skip_welcome_screen: `true` to skip the welcome screen.
            disable_login_with_didit: `true` to hide the login with a Didit account.
            hide_progress_bar: `true` to hide the progress bar.
            callback_seconds: Delay before the user is redirected to the callback URL, in seconds, at least 0.
            delete_logo_square: `true` to delete the square logo.
            delete_logo_rectangular: `true` to delete the rectangular logo.
            delete_favicon: `true` to delete the favicon.
            extra: Parameters that this version does not know, named as on the platform."""
    async def upload_images(self, **params: Unpack[_UploadCustomizationImagesFields]) -> BrandingCustomization:
        """Uploads the logos and the favicon of the branding; unset images are kept.

        The timeout is 60 seconds unless you set one.

        Errors: 400 for an invalid image, 401 or 403 for an invalid API key or a missing permission, 429 above the
        rate limit.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/management-api/customization/update>

        Args:
            image_square: Image of the square logo.
            image_rectangular: Image of the rectangular logo.
            image_rectangular_dark: Image of the rectangular logo for dark mode.
            image_favicon: Image of the favicon.
            extra: Parameters that this version does not know, named as on the platform."""
    @property
    def with_raw_response(self) -> AsyncCustomizationWithRawResponse:
        """The same operations, returning a `RawResponse`."""

class CustomizationWithRawResponse(Resource):
    """Branding of the verification pages: colors, font, logos and options."""
    def retrieve(self) -> RawResponse[BrandingCustomization]:
        """Returns the branding of the application."""
    def update(self, **params: Unpack[_UpdateCustomizationFields]) -> RawResponse[BrandingCustomization]:
        """Updates the branding of the application; unset fields stay unchanged."""
    def upload_images(self, **params: Unpack[_UploadCustomizationImagesFields]) -> RawResponse[BrandingCustomization]:
        """Uploads the logos and the favicon of the branding; unset images are kept."""

class AsyncCustomizationWithRawResponse(Resource):
    """Branding of the verification pages: colors, font, logos and options."""
    async def retrieve(self) -> RawResponse[BrandingCustomization]:
        """Returns the branding of the application."""
    async def update(self, **params: Unpack[_UpdateCustomizationFields]) -> RawResponse[BrandingCustomization]:
        """Updates the branding of the application; unset fields stay unchanged."""
    async def upload_images(
        self, **params: Unpack[_UploadCustomizationImagesFields]
    ) -> RawResponse[BrandingCustomization]:
        """Uploads the logos and the favicon of the branding; unset images are kept."""

class Sandbox(Resource):
    """Scenarios of sandbox applications, which simulate verification."""
    def list_scenarios(self) -> SandboxScenarioPage:
        """Lists the scenarios that determine the result of a sandbox session.

        Pass one as `sandbox_scenario` when a session is created, or to `sessions.arm_sandbox` later. The platform
        publishes no schema for the response.

        Errors: 401 or 403 for an invalid API key or a missing permission, 429 above the rate limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/integration/sandbox-testing>"""
    @property
    def with_raw_response(self) -> SandboxWithRawResponse:
        """The same operations, returning a `RawResponse`."""

class AsyncSandbox(Resource):
    """Scenarios of sandbox applications, which simulate verification."""
    async def list_scenarios(self) -> SandboxScenarioPage:
        """Lists the scenarios that determine the result of a sandbox session.

        Pass one as `sandbox_scenario` when a session is created, or to `sessions.arm_sandbox` later. The platform
        publishes no schema for the response.

        Errors: 401 or 403 for an invalid API key or a missing permission, 429 above the rate limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/integration/sandbox-testing>"""
    @property
    def with_raw_response(self) -> AsyncSandboxWithRawResponse:
        """The same operations, returning a `RawResponse`."""

class SandboxWithRawResponse(Resource):
    """Scenarios of sandbox applications, which simulate verification."""
    def list_scenarios(self) -> RawResponse[SandboxScenarioPage]:
        """Lists the scenarios that determine the result of a sandbox session."""

class AsyncSandboxWithRawResponse(Resource):
    """Scenarios of sandbox applications, which simulate verification."""
    async def list_scenarios(self) -> RawResponse[SandboxScenarioPage]:
        """Lists the scenarios that determine the result of a sandbox session."""

class System(Resource):
    """Health of the platform."""
    def retrieve_health(self) -> Health:
        """Returns the health of the platform. The API key is not sent.

        Errors: 503 or another 5xx if the platform is not available.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/sessions-api/management-api>"""
    @property
    def with_raw_response(self) -> SystemWithRawResponse:
        """The same operations, returning a `RawResponse`."""

class AsyncSystem(Resource):
    """Health of the platform."""
    async def retrieve_health(self) -> Health:
        """Returns the health of the platform. The API key is not sent.

        Errors: 503 or another 5xx if the platform is not available.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/sessions-api/management-api>"""
    @property
    def with_raw_response(self) -> AsyncSystemWithRawResponse:
        """The same operations, returning a `RawResponse`."""

class SystemWithRawResponse(Resource):
    """Health of the platform."""
    def retrieve_health(self) -> RawResponse[Health]:
        """Returns the health of the platform. The API key is not sent."""

class AsyncSystemWithRawResponse(Resource):
    """Health of the platform."""
    async def retrieve_health(self) -> RawResponse[Health]:
        """Returns the health of the platform. The API key is not sent."""

class AgeEstimation(Resource):
    """Age estimation without a session, from an image of the face."""
    def estimate(
        self, *, user_image: File | bytes | os.PathLike[str] | IO[bytes], **params: Unpack[_EstimateAgeFields]
    ) -> AgeEstimationResult:
        """Estimates the age of a person from an image of the face, and checks that the image shows a live person.

        The check is stored as a session unless `save_api_request` is `false`.

        Errors: 400 for invalid parameters, 403 for insufficient credits, 401 or 403 for an invalid API key or a missing
        permission, 429 above the rate limit.

        The timeout is 60 seconds unless you set one. Retried automatically only if no connection was established,
        because a file is never sent twice; after a timeout the check may have been executed and billed.

        Source: <https://docs.didit.me/standalone-apis/age-estimation>

        Args:
            user_image: Image of the user's face; at most 5 MB. Formats: JPEG, PNG, WebP and TIFF.
            face_liveness_score_decline_threshold: Liveness score at or below which the check is declined, 0 to 100. Default: 30.
            age_estimation_decline_threshold: Age in years below which the check is declined, 0 to 100. Default: 18.
            rotate_image: `true` to try rotations of the image if no upright face is found. Default: `false`.
            save_api_request: `true` to store the check as a session of type `API`, with `request_id` as its session ID, and to send the
                webhook `status.updated`. Default: `true`.
            vendor_data: Your own identifier of the user.
            metadata: Custom data stored with the check.
            extra: Parameters that this version does not know, named as on the platform."""
    @property
    def with_raw_response(self) -> AgeEstimationWithRawResponse:
        """The same operations, returning a `RawResponse`."""

class AsyncAgeEstimation(Resource):
    """Age estimation without a session, from an image of the face."""
    async def estimate(
        self, *, user_image: File | bytes | os.PathLike[str] | IO[bytes], **params: Unpack[_EstimateAgeFields]
    ) -> AgeEstimationResult:
        """Estimates the age of a person from an image of the face, and checks that the image shows a live person.

        The check is stored as a session unless `save_api_request` is `false`.

        Errors: 400 for invalid parameters, 403 for insufficient credits, 401 or 403 for an invalid API key or a missing
        permission, 429 above the rate limit.

        The timeout is 60 seconds unless you set one. Retried automatically only if no connection was established,
        because a file is never sent twice; after a timeout the check may have been executed and billed.

        Source: <https://docs.didit.me/standalone-apis/age-estimation>

        Args:
            user_image: Image of the user's face; at most 5 MB. Formats: JPEG, PNG, WebP and TIFF.
            face_liveness_score_decline_threshold: Liveness score at or below which the check is declined, 0 to 100. Default: 30.
            age_estimation_decline_threshold: Age in years below which the check is declined, 0 to 100. Default: 18.
            rotate_image: `true` to try rotations of the image if no upright face is found. Default: `false`.
            save_api_request: `true` to store the check as a session of type `API`, with `request_id` as its session ID, and to send the
                webhook `status.updated`. Default: `true`.
            vendor_data: Your own identifier of the user.
            metadata: Custom data stored with the check.
            extra: Parameters that this version does not know, named as on the platform."""
    @property
    def with_raw_response(self) -> AsyncAgeEstimationWithRawResponse:
        """The same operations, returning a `RawResponse`."""

class AgeEstimationWithRawResponse(Resource):
    """Age estimation without a session, from an image of the face."""
    def estimate(
        self, *, user_image: File | bytes | os.PathLike[str] | IO[bytes], **params: Unpack[_EstimateAgeFields]
    ) -> RawResponse[AgeEstimationResult]:
        """Estimates the age of a person from an image of the face, and checks that the image shows a live person."""

class AsyncAgeEstimationWithRawResponse(Resource):
    """Age estimation without a session, from an image of the face."""
    async def estimate(
        self, *, user_image: File | bytes | os.PathLike[str] | IO[bytes], **params: Unpack[_EstimateAgeFields]
    ) -> RawResponse[AgeEstimationResult]:
        """Estimates the age of a person from an image of the face, and checks that the image shows a live person."""

class Aml(Resource):
    """AML (anti-money laundering) screening without a session: sanctions, politically exposed persons, warnings and
    adverse media."""
    def screen(self, *, full_name: str, **params: Unpack[_ScreenAmlFields]) -> AmlResult:
        """Screens a person or company against watchlists.

        The check is stored as a session unless `save_api_request` is `false`.

        Errors: 400 for invalid parameters, 403 for insufficient credits, 401 or 403 for an invalid API key or a missing
        permission, 409 for an `idempotency_key` that was used with other parameters, 429 above the rate limit.

        The timeout is 60 seconds unless you set one. Retried automatically on network errors, 408, 429, 500, 502, 503
        and 504, because its `idempotency_key` prevents that it is executed or billed twice.

        Source: <https://docs.didit.me/standalone-apis/aml-screening>

        Args:
            full_name: Full name of the person or name of the company, at least 2 characters.
            entity_type: Type of the party: `person` or `company`. Default: `person`.
            date_of_birth: Date of birth, or of incorporation (YYYY-MM-DD).
            nationality: Nationality of the person or country of the company (ISO 3166-1 alpha-2). Some deployments accept alpha-3.
            document_number: Number of an identity document. An equal number in an entry is a certain match, a different one excludes it.
            aml_score_approve_threshold: Risk score below which the screening is approved, 0 to 100. Default: 80.
            aml_score_review_threshold: Risk score above which the screening is declined, 0 to 100; up to it, the screening is sent to review. Default:
                100.
            aml_name_weight: Weight of the name in the match score, 0 to 100. Default: 60.
            aml_dob_weight: Weight of the date of birth in the match score, 0 to 100. Default: 25.
            aml_country_weight: Weight of the country in the match score, 0 to 100. Default: 15.
            aml_match_score_threshold: Match score below which a hit is a false positive, 0 to 100. Default: 93.
            include_adverse_media: `true` to search adverse media as well, which can take 30 seconds. Default: `false`.
            include_ongoing_monitoring: `true` to screen the party again periodically; requires `save_api_request`. Default: `false`.
            save_api_request: `true` to store the check as a session of type `API`, with `request_id` as its session ID, and to send the
                webhook `status.updated`. Default: `true`.
            vendor_data: Your own identifier of the user.
            metadata: Custom data stored with the check.
            sandbox_scenario: Scenario of a sandbox application that decides the result, such as `decline_aml_hit` or
                `review_aml_possible_match`. Refused for live applications.
            idempotency_key: Key that identifies the request, at most 255 characters, sent as the header `Idempotency-Key`. The platform
                executes and bills requests with the same key and body once, and returns the response of the first; it refuses
                the same key with another body (409). Default: a new key for each call, which its retries repeat.
            extra: Parameters that this version does not know, named as on the platform."""
    @property
    def with_raw_response(self) -> AmlWithRawResponse:
        """The same operations, returning a `RawResponse`."""

class AsyncAml(Resource):
    """AML (anti-money laundering) screening without a session: sanctions, politically exposed persons, warnings and
    adverse media."""
    async def screen(self, *, full_name: str, **params: Unpack[_ScreenAmlFields]) -> AmlResult:
        """Screens a person or company against watchlists.

        The check is stored as a session unless `save_api_request` is `false`.

        Errors: 400 for invalid parameters, 403 for insufficient credits, 401 or 403 for an invalid API key or a missing
        permission, 409 for an `idempotency_key` that was used with other parameters, 429 above the rate limit.

        The timeout is 60 seconds unless you set one. Retried automatically on network errors, 408, 429, 500, 502, 503
        and 504, because its `idempotency_key` prevents that it is executed or billed twice.

        Source: <https://docs.didit.me/standalone-apis/aml-screening>

        Args:
            full_name: Full name of the person or name of the company, at least 2 characters.
            entity_type: Type of the party: `person` or `company`. Default: `person`.
            date_of_birth: Date of birth, or of incorporation (YYYY-MM-DD).
            nationality: Nationality of the person or country of the company (ISO 3166-1 alpha-2). Some deployments accept alpha-3.
            document_number: Number of an identity document. An equal number in an entry is a certain match, a different one excludes it.
            aml_score_approve_threshold: Risk score below which the screening is approved, 0 to 100. Default: 80.
            aml_score_review_threshold: Risk score above which the screening is declined, 0 to 100; up to it, the screening is sent to review. Default:
                100.
            aml_name_weight: Weight of the name in the match score, 0 to 100. Default: 60.
            aml_dob_weight: Weight of the date of birth in the match score, 0 to 100. Default: 25.
            aml_country_weight: Weight of the country in the match score, 0 to 100. Default: 15.
            aml_match_score_threshold: Match score below which a hit is a false positive, 0 to 100. Default: 93.
            include_adverse_media: `true` to search adverse media as well, which can take 30 seconds. Default: `false`.
            include_ongoing_monitoring: `true` to screen the party again periodically; requires `save_api_request`. Default: `false`.
            save_api_request: `true` to store the check as a session of type `API`, with `request_id` as its session ID, and to send the
                webhook `status.updated`. Default: `true`.
            vendor_data: Your own identifier of the user.
            metadata: Custom data stored with the check.
            sandbox_scenario: Scenario of a sandbox application that decides the result, such as `decline_aml_hit` or
                `review_aml_possible_match`. Refused for live applications.
            idempotency_key: Key that identifies the request, at most 255 characters, sent as the header `Idempotency-Key`. The platform
                executes and bills requests with the same key and body once, and returns the response of the first; it refuses
                the same key with another body (409). Default: a new key for each call, which its retries repeat.
            extra: Parameters that this version does not know, named as on the platform."""
    @property
    def with_raw_response(self) -> AsyncAmlWithRawResponse:
        """The same operations, returning a `RawResponse`."""

class AmlWithRawResponse(Resource):
    """AML (anti-money laundering) screening without a session: sanctions, politically exposed persons, warnings and
    adverse media."""
    def screen(self, *, full_name: str, **params: Unpack[_ScreenAmlFields]) -> RawResponse[AmlResult]:
        """Screens a person or company against watchlists."""

class AsyncAmlWithRawResponse(Resource):
    """AML (anti-money laundering) screening without a session: sanctions, politically exposed persons, warnings and
    adverse media."""
    async def screen(self, *, full_name: str, **params: Unpack[_ScreenAmlFields]) -> RawResponse[AmlResult]:
        """Screens a person or company against watchlists."""

class DatabaseValidation(Resource):
    """Validation of personal data against government databases and other official sources, without a session."""
    def validate(self, *, issuing_state: str, **params: Unpack[_ValidateInDatabasesFields]) -> DatabaseValidationResult:
        """Validates the data of a person, and the face if a `selfie` is given, against official sources of a country.

        If only some of the sources fail, the response names them in `errors`. The check is stored as a session unless
        `save_api_request` is `false`.

        Errors: 400 for invalid parameters, for fields that a source requires and for input that all sources reject, 403
        for insufficient credits, 401 or 403 for an invalid API key or a missing permission, 429 above the rate limit,
        502 if no source returned a usable result.

        The timeout is 60 seconds unless you set one. Retried automatically only on 429 or if no connection was
        established; with a `selfie` only if no connection was established, because a file is never sent twice. After
        any other failure the check may have been executed and billed.

        Source: <https://docs.didit.me/standalone-apis/database-validation>

        Args:
            issuing_state: Country of the sources (ISO 3166-1 alpha-3).
            services: Codes of the sources to query, such as `bra_unico_idcloud`. Default: the sources that the platform
                selects for the country.
            validation_type: Number of sources that must match. Deprecated: the platform ignores it.
            consent: `true` if the user has agreed to the query. Some sources require it. Default: `false`.
            identification_number: Identification number of the person, used as the number that the country needs, such as a personal or
                tax number.
            first_name: First names (given names).
            last_name: Last names (surnames).
            middle_name: Middle names.
            full_name: Full name. Some sources require the script of the country.
            date_of_birth: Date of birth (YYYY-MM-DD).
            personal_number: Personal identification number.
            tax_number: Tax identification number.
            document_number: Number of the identity document.
            document_type: Type of the identity document.
            expiration_date: Expiration date of the document (YYYY-MM-DD).
            date_of_issue: Date of issue of the document (YYYY-MM-DD).
            nationality: Nationality (ISO 3166-1 alpha-3).
            gender: Gender as stated on documents.
            address: Postal address: one string, or an object with the keys `street_1`, `street_2`, `city`, `region`,
                `postal_code` and `country`. `address_element_1` to `address_element_5` take precedence.
            address_element_1: Street with house number.
            address_element_2: Unit, building, floor or other addition to the street.
            address_element_3: Suburb, district or neighborhood.
            address_element_4: City, state, province or region.
            address_element_5: Postal code.
            postal_code: Postal code; the same as `address_element_5`.
            driver_license_number: Number of the driving license.
            driver_license_card_number: Number of the card of the driving license (Australia).
            driver_license_state: State that issued the driving license (Australia).
            driver_license_version: Version of the driving license (New Zealand).
            passport_number: Passport number.
            passport_expiration_date: Expiration date of the passport (YYYY-MM-DD).
            passport_file_number: File number of the passport (India).
            passport_issue_country: Country that issued the passport (ISO 3166-1 alpha-3).
            medicare_card_number: Number of the Medicare card (Australia).
            immi_card_number: Number of the ImmiCard (Australia).
            immi_card_expiry_date: Expiration date of the ImmiCard (YYYY-MM-DD).
            citizenship_certificate_number: Number of the certificate of citizenship.
            birth_registration_number: Registration number of the birth.
            birth_registration_date: Registration date of the birth (YYYY-MM-DD).
            birth_registration_state: State in which the birth was registered.
            marriage_certificate_number: Number of the marriage certificate.
            change_of_name_certificate_number: Number of the certificate of a change of name.
            first_partner_name: First names of the partner on the marriage certificate.
            last_partner_name: Last names of the partner on the marriage certificate.
            voter_id: Number of the voter card.
            epic_card: Number of the electors' photo identity card (EPIC, India).
            pan: Permanent account number (PAN, India).
            national_id: Number of the national identity card.
            cic: Identification code of the voter card (CIC, Mexico).
            identificador_ciudadano: Citizen identifier on the voter card (Mexico).
            ocr: OCR number of the voter card (Mexico).
            voter_number: Voter key on the voter card (Mexico).
            emission_number: Issue number of the voter card (Mexico).
            bvn: Bank verification number (BVN, Nigeria).
            bank_card_number: Number of a bank card of the person.
            ssn: Social security number (SSN, United States).
            phone: Mobile phone number (E.164).
            landline: Landline phone number (E.164).
            email: E-mail address.
            country_of_residence: Country of residence (ISO 3166-1 alpha-3).
            partial_match_action: Action if only some of the data match. Default: `NO_ACTION`.
            no_match_action: Action if the data do not match. Default: `DECLINE`.
            save_api_request: `true` to store the check as a session of type `API`, with `request_id` as its session ID, and to send
                the webhook `status.updated`. Default: `true`.
            vendor_data: Your own identifier of the user.
            metadata: Custom data stored with the check.
            selfie: Image of the user's face, for sources that compare faces; at most 2 MB.
            extra: Parameters that this version does not know, named as on the platform."""
    @property
    def with_raw_response(self) -> DatabaseValidationWithRawResponse:
        """The same operations, returning a `RawResponse`."""

class AsyncDatabaseValidation(Resource):
    """Validation of personal data against government databases and other official sources, without a session."""
    async def validate(
        self, *, issuing_state: str, **params: Unpack[_ValidateInDatabasesFields]
    ) -> DatabaseValidationResult:
        """Validates the data of a person, and the face if a `selfie` is given, against official sources of a country.

        If only some of the sources fail, the response names them in `errors`. The check is stored as a session unless
        `save_api_request` is `false`.

        Errors: 400 for invalid parameters, for fields that a source requires and for input that all sources reject, 403
        for insufficient credits, 401 or 403 for an invalid API key or a missing permission, 429 above the rate limit,
        502 if no source returned a usable result.

        The timeout is 60 seconds unless you set one. Retried automatically only on 429 or if no connection was
        established; with a `selfie` only if no connection was established, because a file is never sent twice. After
        any other failure the check may have been executed and billed.

        Source: <https://docs.didit.me/standalone-apis/database-validation>

        Args:
            issuing_state: Country of the sources (ISO 3166-1 alpha-3).
            services: Codes of the sources to query, such as `bra_unico_idcloud`. Default: the sources that the platform
                selects for the country.
            validation_type: Number of sources that must match. Deprecated: the platform ignores it.
            consent: `true` if the user has agreed to the query. Some sources require it. Default: `false`.
            identification_number: Identification number of the person, used as the number that the country needs, such as a personal or
                tax number.
            first_name: First names (given names).
            last_name: Last names (surnames).
            middle_name: Middle names.
            full_name: Full name. Some sources require the script of the country.
            date_of_birth: Date of birth (YYYY-MM-DD).
            personal_number: Personal identification number.
            tax_number: Tax identification number.
            document_number: Number of the identity document.
            document_type: Type of the identity document.
            expiration_date: Expiration date of the document (YYYY-MM-DD).
            date_of_issue: Date of issue of the document (YYYY-MM-DD).
            nationality: Nationality (ISO 3166-1 alpha-3).
            gender: Gender as stated on documents.
            address: Postal address: one string, or an object with the keys `street_1`, `street_2`, `city`, `region`,
                `postal_code` and `country`. `address_element_1` to `address_element_5` take precedence.
            address_element_1: Street with house number.
            address_element_2: Unit, building, floor or other addition to the street.
            address_element_3: Suburb, district or neighborhood.
            address_element_4: City, state, province or region.
            address_element_5: Postal code.
            postal_code: Postal code; the same as `address_element_5`.
            driver_license_number: Number of the driving license.
            driver_license_card_number: Number of the card of the driving license (Australia).
            driver_license_state: State that issued the driving license (Australia).
            driver_license_version: Version of the driving license (New Zealand).
            passport_number: Passport number.
            passport_expiration_date: Expiration date of the passport (YYYY-MM-DD).
            passport_file_number: File number of the passport (India).
            passport_issue_country: Country that issued the passport (ISO 3166-1 alpha-3).
            medicare_card_number: Number of the Medicare card (Australia).
            immi_card_number: Number of the ImmiCard (Australia).
            immi_card_expiry_date: Expiration date of the ImmiCard (YYYY-MM-DD).
            citizenship_certificate_number: Number of the certificate of citizenship.
            birth_registration_number: Registration number of the birth.
            birth_registration_date: Registration date of the birth (YYYY-MM-DD).
            birth_registration_state: State in which the birth was registered.
            marriage_certificate_number: Number of the marriage certificate.
            change_of_name_certificate_number: Number of the certificate of a change of name.
            first_partner_name: First names of the partner on the marriage certificate.
            last_partner_name: Last names of the partner on the marriage certificate.
            voter_id: Number of the voter card.
            epic_card: Number of the electors' photo identity card (EPIC, India).
            pan: Permanent account number (PAN, India).
            national_id: Number of the national identity card.
            cic: Identification code of the voter card (CIC, Mexico).
            identificador_ciudadano: Citizen identifier on the voter card (Mexico).
            ocr: OCR number of the voter card (Mexico).
            voter_number: Voter key on the voter card (Mexico).
            emission_number: Issue number of the voter card (Mexico).
            bvn: Bank verification number (BVN, Nigeria).
            bank_card_number: Number of a bank card of the person.
            ssn: Social security number (SSN, United States).
            phone: Mobile phone number (E.164).
            landline: Landline phone number (E.164).
            email: E-mail address.
            country_of_residence: Country of residence (ISO 3166-1 alpha-3).
            partial_match_action: Action if only some of the data match. Default: `NO_ACTION`.
            no_match_action: Action if the data do not match. Default: `DECLINE`.
            save_api_request: `true` to store the check as a session of type `API`, with `request_id` as its session ID, and to send
                the webhook `status.updated`. Default: `true`.
            vendor_data: Your own identifier of the user.
            metadata: Custom data stored with the check.
            selfie: Image of the user's face, for sources that compare faces; at most 2 MB.
            extra: Parameters that this version does not know, named as on the platform."""
    @property
    def with_raw_response(self) -> AsyncDatabaseValidationWithRawResponse:
        """The same operations, returning a `RawResponse`."""

class DatabaseValidationWithRawResponse(Resource):
    """Validation of personal data against government databases and other official sources, without a session."""
    def validate(
        self, *, issuing_state: str, **params: Unpack[_ValidateInDatabasesFields]
    ) -> RawResponse[DatabaseValidationResult]:
        """Validates the data of a person, and the face if a `selfie` is given, against official sources of a country."""

class AsyncDatabaseValidationWithRawResponse(Resource):
    """Validation of personal data against government databases and other official sources, without a session."""
    async def validate(
        self, *, issuing_state: str, **params: Unpack[_ValidateInDatabasesFields]
    ) -> RawResponse[DatabaseValidationResult]:
        """Validates the data of a person, and the face if a `selfie` is given, against official sources of a country."""

class DocumentAi(Resource):
    """Extraction of data from any document by your own rules, without a session."""
    def analyze(
        self, *, document: File | bytes | os.PathLike[str] | IO[bytes], fields: str, **params: Unpack[_AnalyzeDocumentFields]
    ) -> DocumentAiResult:
        """Extracts the fields that you define from a document, such as a payslip or an invoice, and looks for signs of
        manipulation.

        The check is stored as a session unless `save_api_request` is `false`.

        Errors: 400 for invalid parameters, 403 for insufficient credits, 401 or 403 for an invalid API key or a missing
        permission, 429 above the rate limit.

        The check takes 5 to 30 seconds. The timeout is 60 seconds unless you set one. Retried automatically only if no
        connection was established, because a file is never sent twice; after a timeout the check may have been executed
        and billed.

        Source: <https://docs.didit.me/standalone-apis/document-ai>

        Args:
            document: Document. Formats: PDF, JPEG, PNG, WebP and TIFF.
            fields: Fields to extract: a JSON array with 1 to 30 objects, as a string of at most 16 KB. Keys of each object: `key`
                (name in the result: lower-case letters, digits and `_`), `name`, `instruction` (what to read), `type` (`text`,
                `number` or `date`), `required` and `is_full_name` (the value is compared with the expected name; one field at
                most).
            expected_first_name: Expected first names of the person named on the document.
            expected_last_name: Expected last names of the person named on the document.
            expected_company_name: Expected name of the company named on the document.
            expected_company_country: Country of the expected company (ISO 3166-1 alpha-2 or alpha-3).
            document_ai_name_match_score_threshold: Similarity of the name on the document and the expected name below which they differ, 0 to 100. Default: 80.
            document_ai_unreadable_document_action: Action if the document cannot be read. Default: `REVIEW`.
            document_ai_missing_required_fields_action: Action if a required field is missing. Default: `REVIEW`.
            document_ai_document_tampering_action: Action on signs of manipulation. Default: `DECLINE`.
            document_ai_name_mismatch_action: Action if the name on the document is not the expected one. Default: `NO_ACTION`.
            document_ai_unsupported_file_action: Action if the format of the file is not supported. Default: `REVIEW`.
            save_api_request: `true` to store the check as a session of type `API`, with `request_id` as its session ID, and to send the
                webhook `status.updated`. Default: `true`.
            vendor_data: Your own identifier of the user.
            metadata: Custom data stored with the check.
            extra: Parameters that this version does not know, named as on the platform."""
    @property
    def with_raw_response(self) -> DocumentAiWithRawResponse:
        """The same operations, returning a `RawResponse`."""

class AsyncDocumentAi(Resource):
    """Extraction of data from any document by your own rules, without a session."""
    async def analyze(
        self, *, document: File | bytes | os.PathLike[str] | IO[bytes], fields: str, **params: Unpack[_AnalyzeDocumentFields]
    ) -> DocumentAiResult:
        """Extracts the fields that you define from a document, such as a payslip or an invoice, and looks for signs of
        manipulation.

        The check is stored as a session unless `save_api_request` is `false`.

        Errors: 400 for invalid parameters, 403 for insufficient credits, 401 or 403 for an invalid API key or a missing
        permission, 429 above the rate limit.

        The check takes 5 to 30 seconds. The timeout is 60 seconds unless you set one. Retried automatically only if no
        connection was established, because a file is never sent twice; after a timeout the check may have been executed
        and billed.

        Source: <https://docs.didit.me/standalone-apis/document-ai>

        Args:
            document: Document. Formats: PDF, JPEG, PNG, WebP and TIFF.
            fields: Fields to extract: a JSON array with 1 to 30 objects, as a string of at most 16 KB. Keys of each object: `key`
                (name in the result: lower-case letters, digits and `_`), `name`, `instruction` (what to read), `type` (`text`,
                `number` or `date`), `required` and `is_full_name` (the value is compared with the expected name; one field at
                most).
            expected_first_name: Expected first names of the person named on the document.
            expected_last_name: Expected last names of the person named on the document.
            expected_company_name: Expected name of the company named on the document.
            expected_company_country: Country of the expected company (ISO 3166-1 alpha-2 or alpha-3).
            document_ai_name_match_score_threshold: Similarity of the name on the document and the expected name below which they differ, 0 to 100. Default: 80.
            document_ai_unreadable_document_action: Action if the document cannot be read. Default: `REVIEW`.
            document_ai_missing_required_fields_action: Action if a required field is missing. Default: `REVIEW`.
            document_ai_document_tampering_action: Action on signs of manipulation. Default: `DECLINE`.
            document_ai_name_mismatch_action: Action if the name on the document is not the expected one. Default: `NO_ACTION`.
            document_ai_unsupported_file_action: Action if the format of the file is not supported. Default: `REVIEW`.
            save_api_request: `true` to store the check as a session of type `API`, with `request_id` as its session ID, and to send the
                webhook `status.updated`. Default: `true`.
            vendor_data: Your own identifier of the user.
            metadata: Custom data stored with the check.
            extra: Parameters that this version does not know, named as on the platform."""
    @property
    def with_raw_response(self) -> AsyncDocumentAiWithRawResponse:
        """The same operations, returning a `RawResponse`."""

class DocumentAiWithRawResponse(Resource):
    """Extraction of data from any document by your own rules, without a session."""
    def analyze(
        self, *, document: File | bytes | os.PathLike[str] | IO[bytes], fields: str, **params: Unpack[_AnalyzeDocumentFields]
    ) -> RawResponse[DocumentAiResult]:
        """Extracts the fields that you define from a document, such as a payslip or an invoice, and looks for signs of
        manipulation."""

class AsyncDocumentAiWithRawResponse(Resource):
    """Extraction of data from any document by your own rules, without a session."""
    async def analyze(
        self, *, document: File | bytes | os.PathLike[str] | IO[bytes], fields: str, **params: Unpack[_AnalyzeDocumentFields]
    ) -> RawResponse[DocumentAiResult]:
        """Extracts the fields that you define from a document, such as a payslip or an invoice, and looks for signs of
        manipulation."""

class Email(Resource):
    """E-mail addresses, without a session: verify them by a code and assess their risk."""
    def assess_risk(self, *, email: str, **params: Unpack[_AssessEmailRiskFields]) -> EmailRiskResult:
        """Assesses the risk of an e-mail address.

        Nothing is sent to the user. The check is stored as a session.

        Errors: 400 for invalid parameters, 403 for insufficient credits, 401 or 403 for an invalid API key or a missing
        permission, 429 above the rate limit.

        Retried automatically only on 429 or if no connection was established. After any other failure the check may
        have been executed and billed.

        Source: <https://docs.didit.me/standalone-apis/email-risk>

        Args:
            email: E-mail address.
            country_code: Country that the user claims to be in (ISO 3166-1 alpha-2 or alpha-3).
            signals: Device and connection of the user.
            vendor_data: Your own identifier of the user.
            metadata: Custom data stored with the check.
            enable_social: `true` to search online platforms for profiles with the address. Default: `false`.
            extra: Parameters that this version does not know, named as on the platform."""
    def send_code(self, *, email: str, **params: Unpack[_SendEmailCodeFields]) -> EmailCodeSent:
        """Sends a code to an e-mail address, valid for 5 minutes.

        While it is pending, the next call sends a code for the same verification (`Retry`). An address that cannot
        receive e-mail is not an error: see `status`.

        Errors: 400 for invalid parameters, 403 for insufficient credits, 401 or 403 for an invalid API key or a missing
        permission, 429 above the rate limit.

        Retried automatically only on 429 or if no connection was established. After any other failure a code may have
        been sent.

        Source: <https://docs.didit.me/standalone-apis/email-send>

        Args:
            email: E-mail address.
            options: Options of the code and of the message.
            signals: Device and connection of the user.
            vendor_data: Your own identifier of the user.
            metadata: Custom data stored with the check.
            extra: Parameters that this version does not know, named as on the platform."""
    def check_code(self, *, email: str, code: str, **params: Unpack[_CheckEmailCodeFields]) -> EmailCodeResult:
        """Checks the code that was sent to an e-mail address.

        The third wrong code ends the verification (`Declined`). A wrong code is not an error: see `status`.

        Errors: 400 for invalid parameters, 403 for insufficient credits, 401 or 403 for an invalid API key or a missing
        permission, 404 on some deployments if no code is pending, 429 above the rate limit.

        Retried automatically only on 429 or if no connection was established. After any other failure the attempt may
        have been counted.

        Source: <https://docs.didit.me/standalone-apis/email-check>

        Args:
            email: E-mail address the code was sent to.
            code: Code that the user entered, at most 10 characters; upper and lower case are equal.
            duplicated_email_action: Action if another user has verified the same address. Default: `NO_ACTION`.
            breached_email_action: Action if the address appeared in a known data breach. Default: `NO_ACTION`.
            disposable_email_action: Action if the address belongs to a disposable e-mail service. Default: `NO_ACTION`.
            enable_social: `true` to search online platforms for profiles with the address. Default: `false`.
            email_no_social_presence_action: Action if no online platform has a profile with the address; requires `enable_social`. Default: `NO_ACTION`.
            extra: Parameters that this version does not know, named as on the platform."""
    @property
    def with_raw_response(self) -> EmailWithRawResponse:
        """The same operations, returning a `RawResponse`."""

class AsyncEmail(Resource):
    """E-mail addresses, without a session: verify them by a code and assess their risk."""
    async def assess_risk(self, *, email: str, **params: Unpack[_AssessEmailRiskFields]) -> EmailRiskResult:
        """Assesses the risk of an e-mail address.

        Nothing is sent to the user. The check is stored as a session.

        Errors: 400 for invalid parameters, 403 for insufficient credits, 401 or 403 for an invalid API key or a missing
        permission, 429 above the rate limit.

        Retried automatically only on 429 or if no connection was established. After any other failure the check may
        have been executed and billed.

        Source: <https://docs.didit.me/standalone-apis/email-risk>

        Args:
            email: E-mail address.
            country_code: Country that the user claims to be in (ISO 3166-1 alpha-2 or alpha-3).
            signals: Device and connection of the user.
            vendor_data: Your own identifier of the user.
            metadata: Custom data stored with the check.
            enable_social: `true` to search online platforms for profiles with the address. Default: `false`.
            extra: Parameters that this version does not know, named as on the platform."""
    async def send_code(self, *, email: str, **params: Unpack[_SendEmailCodeFields]) -> EmailCodeSent:
        """Sends a code to an e-mail address, valid for 5 minutes.

        While it is pending, the next call sends a code for the same verification (`Retry`). An address that cannot
        receive e-mail is not an error: see `status`.

        Errors: 400 for invalid parameters, 403 for insufficient credits, 401 or 403 for an invalid API key or a missing
        permission, 429 above the rate limit.

        Retried automatically only on 429 or if no connection was established. After any other failure a code may have
        been sent.

        Source: <https://docs.didit.me/standalone-apis/email-send>

        Args:
            email: E-mail address.
            options: Options of the code and of the message.
            signals: Device and connection of the user.
            vendor_data: Your own identifier of the user.
            metadata: Custom data stored with the check.
            extra: Parameters that this version does not know, named as on the platform."""
    async def check_code(self, *, email: str, code: str, **params: Unpack[_CheckEmailCodeFields]) -> EmailCodeResult:
        """Checks the code that was sent to an e-mail address.

        The third wrong code ends the verification (`Declined`). A wrong code is not an error: see `status`.

        Errors: 400 for invalid parameters, 403 for insufficient credits, 401 or 403 for an invalid API key or a missing
        permission, 404 on some deployments if no code is pending, 429 above the rate limit.

        Retried automatically only on 429 or if no connection was established. After any other failure the attempt may
        have been counted.

        Source: <https://docs.didit.me/standalone-apis/email-check>

        Args:
            email: E-mail address the code was sent to.
            code: Code that the user entered, at most 10 characters; upper and lower case are equal.
            duplicated_email_action: Action if another user has verified the same address. Default: `NO_ACTION`.
            breached_email_action: Action if the address appeared in a known data breach. Default: `NO_ACTION`.
            disposable_email_action: Action if the address belongs to a disposable e-mail service. Default: `NO_ACTION`.
            enable_social: `true` to search online platforms for profiles with the address. Default: `false`.
            email_no_social_presence_action: Action if no online platform has a profile with the address; requires `enable_social`. Default: `NO_ACTION`.
            extra: Parameters that this version does not know, named as on the platform."""
    @property
    def with_raw_response(self) -> AsyncEmailWithRawResponse:
        """The same operations, returning a `RawResponse`."""

class EmailWithRawResponse(Resource):
    """E-mail addresses, without a session: verify them by a code and assess their risk."""
    def assess_risk(self, *, email: str, **params: Unpack[_AssessEmailRiskFields]) -> RawResponse[EmailRiskResult]:
        """Assesses the risk of an e-mail address."""
    def send_code(self, *, email: str, **params: Unpack[_SendEmailCodeFields]) -> RawResponse[EmailCodeSent]:
        """Sends a code to an e-mail address, valid for 5 minutes."""
    def check_code(
        self, *, email: str, code: str, **params: Unpack[_CheckEmailCodeFields]
    ) -> RawResponse[EmailCodeResult]:
        """Checks the code that was sent to an e-mail address."""

class AsyncEmailWithRawResponse(Resource):
    """E-mail addresses, without a session: verify them by a code and assess their risk."""
    async def assess_risk(
        self, *, email: str, **params: Unpack[_AssessEmailRiskFields]
    ) -> RawResponse[EmailRiskResult]:
        """Assesses the risk of an e-mail address."""
    async def send_code(self, *, email: str, **params: Unpack[_SendEmailCodeFields]) -> RawResponse[EmailCodeSent]:
        """Sends a code to an e-mail address, valid for 5 minutes."""
    async def check_code(
        self, *, email: str, code: str, **params: Unpack[_CheckEmailCodeFields]
    ) -> RawResponse[EmailCodeResult]:
        """Checks the code that was sent to an e-mail address."""

class FaceMatch(Resource):
    """Comparison of two faces without a session."""
    def compare(
        self, *, user_image: File | bytes | os.PathLike[str] | IO[bytes], ref_image: File | bytes | os.PathLike[str] | IO[bytes], **params: Unpack[_CompareFacesFields]
    ) -> FaceMatchResult:
        """Compares the faces in two images.

        The check is stored as a session unless `save_api_request` is `false`.

        Errors: 400 for invalid parameters, 403 for insufficient credits, 401 or 403 for an invalid API key or a missing
        permission, 429 above the rate limit.

        The timeout is 60 seconds unless you set one. Retried automatically only if no connection was established,
        because a file is never sent twice; after a timeout the check may have been executed and billed.

        Source: <https://docs.didit.me/standalone-apis/face-match>

        Args:
            user_image: Image of the user's face; at most 5 MB.
            ref_image: Reference image, such as the portrait of an identity document; at most 5 MB.
            face_match_score_decline_threshold: Similarity at or below which the check is declined, 0 to 100. Default: 30.
            rotate_image: `true` to try rotations of the images if no upright face is found. Default: `false`.
            save_api_request: `true` to store the check as a session of type `API`, with `request_id` as its session ID, and to send the
                webhook `status.updated`. Default: `true`.
            vendor_data: Your own identifier of the user.
            metadata: Custom data stored with the check.
            extra: Parameters that this version does not know, named as on the platform."""
    @property
    def with_raw_response(self) -> FaceMatchWithRawResponse:
        """The same operations, returning a `RawResponse`."""

class AsyncFaceMatch(Resource):
    """Comparison of two faces without a session."""
    async def compare(
        self, *, user_image: File | bytes | os.PathLike[str] | IO[bytes], ref_image: File | bytes | os.PathLike[str] | IO[bytes], **params: Unpack[_CompareFacesFields]
    ) -> FaceMatchResult:
        """Compares the faces in two images.

        The check is stored as a session unless `save_api_request` is `false`.

        Errors: 400 for invalid parameters, 403 for insufficient credits, 401 or 403 for an invalid API key or a missing
        permission, 429 above the rate limit.

        The timeout is 60 seconds unless you set one. Retried automatically only if no connection was established,
        because a file is never sent twice; after a timeout the check may have been executed and billed.

        Source: <https://docs.didit.me/standalone-apis/face-match>

        Args:
            user_image: Image of the user's face; at most 5 MB.
            ref_image: Reference image, such as the portrait of an identity document; at most 5 MB.
            face_match_score_decline_threshold: Similarity at or below which the check is declined, 0 to 100. Default: 30.
            rotate_image: `true` to try rotations of the images if no upright face is found. Default: `false`.
            save_api_request: `true` to store the check as a session of type `API`, with `request_id` as its session ID, and to send the
                webhook `status.updated`. Default: `true`.
            vendor_data: Your own identifier of the user.
            metadata: Custom data stored with the check.
            extra: Parameters that this version does not know, named as on the platform."""
    @property
    def with_raw_response(self) -> AsyncFaceMatchWithRawResponse:
        """The same operations, returning a `RawResponse`."""

class FaceMatchWithRawResponse(Resource):
    """Comparison of two faces without a session."""
    def compare(
        self, *, user_image: File | bytes | os.PathLike[str] | IO[bytes], ref_image: File | bytes | os.PathLike[str] | IO[bytes], **params: Unpack[_CompareFacesFields]
    ) -> RawResponse[FaceMatchResult]:
        """Compares the faces in two images."""

class AsyncFaceMatchWithRawResponse(Resource):
    """Comparison of two faces without a session."""
    async def compare(
        self, *, user_image: File | bytes | os.PathLike[str] | IO[bytes], ref_image: File | bytes | os.PathLike[str] | IO[bytes], **params: Unpack[_CompareFacesFields]
    ) -> RawResponse[FaceMatchResult]:
        """Compares the faces in two images."""

class FaceSearch(Resource):
    """Search for a face among all faces known to the application: of sessions, imports and lists."""
    def search(
        self, *, user_image: File | bytes | os.PathLike[str] | IO[bytes], **params: Unpack[_SearchFacesFields]
    ) -> FaceSearchResult:
        """Searches for a face among those of earlier sessions, imported faces, the blocklist and the allowlist.

        Only a face on the blocklist is declined. The check is stored as a session unless `save_api_request` is `false`.

        Errors: 400 for invalid parameters, 403 for insufficient credits, 401 or 403 for an invalid API key or a missing
        permission, 429 above the rate limit.

        The timeout is 60 seconds unless you set one. Retried automatically only if no connection was established,
        because a file is never sent twice; after a timeout the check may have been executed and billed.

        Source: <https://docs.didit.me/standalone-apis/face-search>

        Args:
            user_image: Image of the user's face; at most 5 MB. Formats: JPEG, PNG, WebP and TIFF. The largest face is searched for.
            search_type: Faces to search among. Default: `most_similar`.
            rotate_image: `true` to try rotations of the image if no upright face is found. Default: `false`.
            save_api_request: `true` to store the check as a session of type `API`, with `request_id` as its session ID, and to send the
                webhook `status.updated`. Default: `true`.
            vendor_data: Your own identifier of the user.
            metadata: Custom data stored with the check.
            extra: Parameters that this version does not know, named as on the platform."""
    @property
    def with_raw_response(self) -> FaceSearchWithRawResponse:
        """The same operations, returning a `RawResponse`."""

class AsyncFaceSearch(Resource):
    """Search for a face among all faces known to the application: of sessions, imports and lists."""
    async def search(
        self, *, user_image: File | bytes | os.PathLike[str] | IO[bytes], **params: Unpack[_SearchFacesFields]
    ) -> FaceSearchResult:
        """Searches for a face among those of earlier sessions, imported faces, the blocklist and the allowlist.

        Only a face on the blocklist is declined. The check is stored as a session unless `save_api_request` is `false`.

        Errors: 400 for invalid parameters, 403 for insufficient credits, 401 or 403 for an invalid API key or a missing
        permission, 429 above the rate limit.

        The timeout is 60 seconds unless you set one. Retried automatically only if no connection was established,
        because a file is never sent twice; after a timeout the check may have been executed and billed.

        Source: <https://docs.didit.me/standalone-apis/face-search>

        Args:
            user_image: Image of the user's face; at most 5 MB. Formats: JPEG, PNG, WebP and TIFF. The largest face is searched for.
            search_type: Faces to search among. Default: `most_similar`.
            rotate_image: `true` to try rotations of the image if no upright face is found. Default: `false`.
            save_api_request: `true` to store the check as a session of type `API`, with `request_id` as its session ID, and to send the
                webhook `status.updated`. Default: `true`.
            vendor_data: Your own identifier of the user.
            metadata: Custom data stored with the check.
            extra: Parameters that this version does not know, named as on the platform."""
    @property
    def with_raw_response(self) -> AsyncFaceSearchWithRawResponse:
        """The same operations, returning a `RawResponse`."""

class FaceSearchWithRawResponse(Resource):
    """Search for a face among all faces known to the application: of sessions, imports and lists."""
    def search(
        self, *, user_image: File | bytes | os.PathLike[str] | IO[bytes], **params: Unpack[_SearchFacesFields]
    ) -> RawResponse[FaceSearchResult]:
        """Searches for a face among those of earlier sessions, imported faces, the blocklist and the allowlist."""

class AsyncFaceSearchWithRawResponse(Resource):
    """Search for a face among all faces known to the application: of sessions, imports and lists."""
    async def search(
        self, *, user_image: File | bytes | os.PathLike[str] | IO[bytes], **params: Unpack[_SearchFacesFields]
    ) -> RawResponse[FaceSearchResult]:
        """Searches for a face among those of earlier sessions, imported faces, the blocklist and the allowlist."""

class IdVerification(Resource):
    """Verification of identity documents without a session: read a document from its images and check that it is genuine."""
    def verify(
        self, *, front_image: File | bytes | os.PathLike[str] | IO[bytes], **params: Unpack[_VerifyIdentityDocumentFields]
    ) -> IdVerificationResult:
        """Verifies an identity document: reads its images, checks the data and tests that the document is genuine.

        The check is stored as a session unless `save_api_request` is `false`.

        Errors: 400 for invalid parameters and for a document that cannot be recognized
        (`COULD_NOT_RECOGNIZE_DOCUMENT`), 403 for insufficient credits, 401 or 403 for an invalid API key or a missing
        permission, 429 above the rate limit.

        The timeout is 60 seconds unless you set one. Retried automatically only if no connection was established,
        because a file is never sent twice; after a timeout the check may have been executed and billed.

        Source: <https://docs.didit.me/standalone-apis/id-verification>

        Args:
            front_image: Front of the document, or the page with the portrait; at most 10 MB.
            front_image_password: Password of `front_image`, if it is an encrypted PDF file.
            back_image: Back of the document, if it has one; at most 10 MB.
            back_image_password: Password of `back_image`, if it is an encrypted PDF file.
            perform_document_liveness: `true` to check that the images show a genuine document, not a screen, a printed copy or a replaced portrait.
                Default: `true`.
            minimum_age: Minimum age of the document holder in years, 1 to 120. The platform accepts it, but it has no effect.
            expiration_date_not_detected_action: Action if the expiration date cannot be read. Default: `NO_ACTION`.
            invalid_mrz_action: Action if the machine-readable zone (MRZ) is invalid. Default: `DECLINE`.
            inconsistent_data_action: Action if the MRZ and the printed data differ. Default: `DECLINE`.
            critical_field_occlusion_action: Action if a required field is covered. Default: `DECLINE`.
            document_or_personal_number_format_mismatch_action: Action if the document number or the personal number does not have the format of the issuing country. Default:
                `NO_ACTION`.
            preferred_characters: Script of names and addresses in the result, if the document has both scripts. Default: `latin`.
            save_api_request: `true` to store the check as a session of type `API`, with `request_id` as its session ID, and to send the
                webhook `status.updated`. Default: `true`.
            vendor_data: Your own identifier of the user.
            metadata: Custom data stored with the check.
            extra: Parameters that this version does not know, named as on the platform."""
    @property
    def with_raw_response(self) -> IdVerificationWithRawResponse:
        """The same operations, returning a `RawResponse`."""

class AsyncIdVerification(Resource):
    """Verification of identity documents without a session: read a document from its images and check that it is genuine."""
    async def verify(
        self, *, front_image: File | bytes | os.PathLike[str] | IO[bytes], **params: Unpack[_VerifyIdentityDocumentFields]
    ) -> IdVerificationResult:
        """Verifies an identity document: reads its images, checks the data and tests that the document is genuine.

        The check is stored as a session unless `save_api_request` is `false`.

        Errors: 400 for invalid parameters and for a document that cannot be recognized
        (`COULD_NOT_RECOGNIZE_DOCUMENT`), 403 for insufficient credits, 401 or 403 for an invalid API key or a missing
        permission, 429 above the rate limit.

        The timeout is 60 seconds unless you set one. Retried automatically only if no connection was established,
        because a file is never sent twice; after a timeout the check may have been executed and billed.

        Source: <https://docs.didit.me/standalone-apis/id-verification>

        Args:
            front_image: Front of the document, or the page with the portrait; at most 10 MB.
            front_image_password: Password of `front_image`, if it is an encrypted PDF file.
            back_image: Back of the document, if it has one; at most 10 MB.
            back_image_password: Password of `back_image`, if it is an encrypted PDF file.
            perform_document_liveness: `true` to check that the images show a genuine document, not a screen, a printed copy or a replaced portrait.
                Default: `true`.
            minimum_age: Minimum age of the document holder in years, 1 to 120. The platform accepts it, but it has no effect.
            expiration_date_not_detected_action: Action if the expiration date cannot be read. Default: `NO_ACTION`.
            invalid_mrz_action: Action if the machine-readable zone (MRZ) is invalid. Default: `DECLINE`.
            inconsistent_data_action: Action if the MRZ and the printed data differ. Default: `DECLINE`.
            critical_field_occlusion_action: Action if a required field is covered. Default: `DECLINE`.
            document_or_personal_number_format_mismatch_action: Action if the document number or the personal number does not have the format of the issuing country. Default:
                `NO_ACTION`.
            preferred_characters: Script of names and addresses in the result, if the document has both scripts. Default: `latin`.
            save_api_request: `true` to store the check as a session of type `API`, with `request_id` as its session ID, and to send the
                webhook `status.updated`. Default: `true`.
            vendor_data: Your own identifier of the user.
            metadata: Custom data stored with the check.
            extra: Parameters that this version does not know, named as on the platform."""
    @property
    def with_raw_response(self) -> AsyncIdVerificationWithRawResponse:
        """The same operations, returning a `RawResponse`."""

class IdVerificationWithRawResponse(Resource):
    """Verification of identity documents without a session: read a document from its images and check that it is genuine."""
    def verify(
        self, *, front_image: File | bytes | os.PathLike[str] | IO[bytes], **params: Unpack[_VerifyIdentityDocumentFields]
    ) -> RawResponse[IdVerificationResult]:
        """Verifies an identity document: reads its images, checks the data and tests that the document is genuine."""

class AsyncIdVerificationWithRawResponse(Resource):
    """Verification of identity documents without a session: read a document from its images and check that it is genuine."""
    async def verify(
        self, *, front_image: File | bytes | os.PathLike[str] | IO[bytes], **params: Unpack[_VerifyIdentityDocumentFields]
    ) -> RawResponse[IdVerificationResult]:
        """Verifies an identity document: reads its images, checks the data and tests that the document is genuine."""

class Ip(Resource):
    """Risk of IP addresses, without a session."""
    def assess_risk(self, *, ip_address: str, **params: Unpack[_AssessIpRiskFields]) -> IpRiskResult:
        """Assesses the risk of an IP address: its location, network, and known threats.

        The check is stored as a session.

        Errors: 400 for invalid parameters, 403 for insufficient credits, 401 or 403 for an invalid API key or a missing
        permission, 429 above the rate limit.

        Retried automatically only on 429 or if no connection was established. After any other failure the check may
        have been executed and billed.

        Source: <https://docs.didit.me/standalone-apis/ip-risk>

        Args:
            ip_address: IP address (IPv4 or IPv6).
            claimed_country: Country that the user claims to be in (ISO 3166-1 alpha-2 or alpha-3).
            user_agent: User agent (`User-Agent` header) of the user's browser, at most 512 characters.
            vendor_data: Your own identifier of the user.
            metadata: Custom data stored with the check.
            extra: Parameters that this version does not know, named as on the platform."""
    @property
    def with_raw_response(self) -> IpWithRawResponse:
        """The same operations, returning a `RawResponse`."""

class AsyncIp(Resource):
    """Risk of IP addresses, without a session."""
    async def assess_risk(self, *, ip_address: str, **params: Unpack[_AssessIpRiskFields]) -> IpRiskResult:
        """Assesses the risk of an IP address: its location, network, and known threats.

        The check is stored as a session.

        Errors: 400 for invalid parameters, 403 for insufficient credits, 401 or 403 for an invalid API key or a missing
        permission, 429 above the rate limit.

        Retried automatically only on 429 or if no connection was established. After any other failure the check may
        have been executed and billed.

        Source: <https://docs.didit.me/standalone-apis/ip-risk>

        Args:
            ip_address: IP address (IPv4 or IPv6).
            claimed_country: Country that the user claims to be in (ISO 3166-1 alpha-2 or alpha-3).
            user_agent: User agent (`User-Agent` header) of the user's browser, at most 512 characters.
            vendor_data: Your own identifier of the user.
            metadata: Custom data stored with the check.
            extra: Parameters that this version does not know, named as on the platform."""
    @property
    def with_raw_response(self) -> AsyncIpWithRawResponse:
        """The same operations, returning a `RawResponse`."""

class IpWithRawResponse(Resource):
    """Risk of IP addresses, without a session."""
    def assess_risk(self, *, ip_address: str, **params: Unpack[_AssessIpRiskFields]) -> RawResponse[IpRiskResult]:
        """Assesses the risk of an IP address: its location, network, and known threats."""

class AsyncIpWithRawResponse(Resource):
    """Risk of IP addresses, without a session."""
    async def assess_risk(self, *, ip_address: str, **params: Unpack[_AssessIpRiskFields]) -> RawResponse[IpRiskResult]:
        """Assesses the risk of an IP address: its location, network, and known threats."""

class Kyb(Resource):
    """Company registries, without a session: search for companies and retrieve their profiles and owners."""
    def search(self, *, country_code: str, **params: Unpack[_SearchCompaniesFields]) -> KybSearchResult:
        """Searches a company registry.

        Nothing is stored.

        Errors: 400 for invalid parameters, 403 for insufficient credits (code `insufficient_credits`), 401 or 403 for
        an invalid API key or a missing permission, 429 above the rate limit, 502 if the registry fails.

        The search takes up to 90 seconds, unless `webhook_url` is set. The timeout is 90 seconds unless you set one.
        Retried automatically only on 429 or if no connection was established. Each call is executed and billed
        separately.

        Source: <https://docs.didit.me/standalone-apis/kyb-registry-search>

        Args:
            country_code: Country of the registry: ISO 3166-1 alpha-2, with a subdivision where a subdivision keeps the registry, such as
                `US-CA`. At most 10 characters.
            name: Company name, at most 255 characters.
            registration_number: Company registration number, at most 100 characters.
            search_type: Comparison of the name. Default: `contains`.
            vendor_data: Your own identifier of the company.
            metadata: Custom data, returned in the response.
            webhook_url: URL that the platform sends the companies to, at most 500 characters. If it is set, the response may be returned
                before the search has ended (`search_resolved` is `false`). The request to this URL is not signed: confirm its
                content with a call of your own.
            extra: Parameters that this version does not know, named as on the platform."""
    def select(self, *, kyb_response_id: str, **params: Unpack[_SelectCompanyFields]) -> KybResult:
        """Retrieves the profile and the officers of a company that was found by a search.

        Errors: 400 for invalid parameters and for an unknown `kyb_response_id`, 403 for insufficient credits, 401 or
        403 for an invalid API key or a missing permission, 429 above the rate limit.

        The timeout is 90 seconds unless you set one. Retried automatically only on 429 or if no connection was
        established. Each call is executed and billed separately.

        Source: <https://docs.didit.me/standalone-apis/kyb-registry-select>

        Args:
            kyb_response_id: Identifier of the company, from a search of the same application; at most 255 characters.
            vendor_data: Your own identifier of the company.
            metadata: Custom data stored with the check.
            save_api_request: `true` to store the check as a session of type `API`, with `request_id` as its session ID, and to send the
                webhook `status.updated`. Default: `true`.
            extra: Parameters that this version does not know, named as on the platform."""
    def list_shareholders(self, *, kyb_response_id: str, **params: Unpack[_SelectCompanyFields]) -> KybResult:
        """Retrieves the profile, the officers and the direct shareholders of a company that was found by a search.

        If the registry needs longer, `fetch_status` of the company is `pending` (202): read the decision of the session
        `request_id` later, and do not repeat the call.

        Errors: 400 for invalid parameters and for an unknown `kyb_response_id`, 403 for insufficient credits, 401 or
        403 for an invalid API key or a missing permission, 429 above the rate limit.

        The timeout is 90 seconds unless you set one. Retried automatically only on 429 or if no connection was
        established. Each call is executed and billed separately.

        Source: <https://docs.didit.me/standalone-apis/kyb-registry-shareholders>

        Args:
            kyb_response_id: Identifier of the company, from a search of the same application; at most 255 characters.
            vendor_data: Your own identifier of the company.
            metadata: Custom data stored with the check.
            save_api_request: `true` to store the check as a session of type `API`, with `request_id` as its session ID, and to send the
                webhook `status.updated`. Default: `true`.
            extra: Parameters that this version does not know, named as on the platform."""
    def list_ubos(self, *, kyb_response_id: str, **params: Unpack[_SelectCompanyFields]) -> KybResult:
        """Retrieves the profile, the officers, the shareholders and the ultimate beneficial owners (UBO) of a company that
        was found by a search.

        If the registry needs longer, `fetch_status` of the company is `pending` (202): read the decision of the session
        `request_id` later, and do not repeat the call.

        Errors: 400 for invalid parameters and for an unknown `kyb_response_id`, 403 for insufficient credits, 401 or
        403 for an invalid API key or a missing permission, 429 above the rate limit.

        The timeout is 90 seconds unless you set one. Retried automatically only on 429 or if no connection was
        established. Each call is executed and billed separately.

        Source: <https://docs.didit.me/standalone-apis/kyb-registry-ubo>

        Args:
            kyb_response_id: Identifier of the company, from a search of the same application; at most 255 characters.
            vendor_data: Your own identifier of the company.
            metadata: Custom data stored with the check.
            save_api_request: `true` to store the check as a session of type `API`, with `request_id` as its session ID, and to send the
                webhook `status.updated`. Default: `true`.
            extra: Parameters that this version does not know, named as on the platform."""
    @property
    def with_raw_response(self) -> KybWithRawResponse:
        """The same operations, returning a `RawResponse`."""

class AsyncKyb(Resource):
    """Company registries, without a session: search for companies and retrieve their profiles and owners."""
    async def search(self, *, country_code: str, **params: Unpack[_SearchCompaniesFields]) -> KybSearchResult:
        """Searches a company registry.

        Nothing is stored.

        Errors: 400 for invalid parameters, 403 for insufficient credits (code `insufficient_credits`), 401 or 403 for
        an invalid API key or a missing permission, 429 above the rate limit, 502 if the registry fails.

        The search takes up to 90 seconds, unless `webhook_url` is set. The timeout is 90 seconds unless you set one.
        Retried automatically only on 429 or if no connection was established. Each call is executed and billed
        separately.

        Source: <https://docs.didit.me/standalone-apis/kyb-registry-search>

        Args:
            country_code: Country of the registry: ISO 3166-1 alpha-2, with a subdivision where a subdivision keeps the registry, such as
                `US-CA`. At most 10 characters.
            name: Company name, at most 255 characters.
            registration_number: Company registration number, at most 100 characters.
            search_type: Comparison of the name. Default: `contains`.
            vendor_data: Your own identifier of the company.
            metadata: Custom data, returned in the response.
            webhook_url: URL that the platform sends the companies to, at most 500 characters. If it is set, the response may be returned
                before the search has ended (`search_resolved` is `false`). The request to this URL is not signed: confirm its
                content with a call of your own.
            extra: Parameters that this version does not know, named as on the platform."""
    async def select(self, *, kyb_response_id: str, **params: Unpack[_SelectCompanyFields]) -> KybResult:
        """Retrieves the profile and the officers of a company that was found by a search.

        Errors: 400 for invalid parameters and for an unknown `kyb_response_id`, 403 for insufficient credits, 401 or
        403 for an invalid API key or a missing permission, 429 above the rate limit.

        The timeout is 90 seconds unless you set one. Retried automatically only on 429 or if no connection was
        established. Each call is executed and billed separately.

        Source: <https://docs.didit.me/standalone-apis/kyb-registry-select>

        Args:
            kyb_response_id: Identifier of the company, from a search of the same application; at most 255 characters.
            vendor_data: Your own identifier of the company.
            metadata: Custom data stored with the check.
            save_api_request: `true` to store the check as a session of type `API`, with `request_id` as its session ID, and to send the
                webhook `status.updated`. Default: `true`.
            extra: Parameters that this version does not know, named as on the platform."""
    async def list_shareholders(self, *, kyb_response_id: str, **params: Unpack[_SelectCompanyFields]) -> KybResult:
        """Retrieves the profile, the officers and the direct shareholders of a company that was found by a search.

        If the registry needs longer, `fetch_status` of the company is `pending` (202): read the decision of the session
        `request_id` later, and do not repeat the call.

        Errors: 400 for invalid parameters and for an unknown `kyb_response_id`, 403 for insufficient credits, 401 or
        403 for an invalid API key or a missing permission, 429 above the rate limit.

        The timeout is 90 seconds unless you set one. Retried automatically only on 429 or if no connection was
        established. Each call is executed and billed separately.

        Source: <https://docs.didit.me/standalone-apis/kyb-registry-shareholders>

        Args:
            kyb_response_id: Identifier of the company, from a search of the same application; at most 255 characters.
            vendor_data: Your own identifier of the company.
            metadata: Custom data stored with the check.
            save_api_request: `true` to store the check as a session of type `API`, with `request_id` as its session ID, and to send the
                webhook `status.updated`. Default: `true`.
            extra: Parameters that this version does not know, named as on the platform."""
    async def list_ubos(self, *, kyb_response_id: str, **params: Unpack[_SelectCompanyFields]) -> KybResult:
        """Retrieves the profile, the officers, the shareholders and the ultimate beneficial owners (UBO) of a company that
        was found by a search.

        If the registry needs longer, `fetch_status` of the company is `pending` (202): read the decision of the session
        `request_id` later, and do not repeat the call.

        Errors: 400 for invalid parameters and for an unknown `kyb_response_id`, 403 for insufficient credits, 401 or
        403 for an invalid API key or a missing permission, 429 above the rate limit.

        The timeout is 90 seconds unless you set one. Retried automatically only on 429 or if no connection was
        established. Each call is executed and billed separately.

        Source: <https://docs.didit.me/standalone-apis/kyb-registry-ubo>

        Args:
            kyb_response_id: Identifier of the company, from a search of the same application; at most 255 characters.
            vendor_data: Your own identifier of the company.
            metadata: Custom data stored with the check.
            save_api_request: `true` to store the check as a session of type `API`, with `request_id` as its session ID, and to send the
                webhook `status.updated`. Default: `true`.
            extra: Parameters that this version does not know, named as on the platform."""
    @property
    def with_raw_response(self) -> AsyncKybWithRawResponse:
        """The same operations, returning a `RawResponse`."""

class KybWithRawResponse(Resource):
    """Company registries, without a session: search for companies and retrieve their profiles and owners."""
    def search(self, *, country_code: str, **params: Unpack[_SearchCompaniesFields]) -> RawResponse[KybSearchResult]:
        """Searches a company registry."""
    def select(self, *, kyb_response_id: str, **params: Unpack[_SelectCompanyFields]) -> RawResponse[KybResult]:
        """Retrieves the profile and the officers of a company that was found by a search."""
    def list_shareholders(
        self, *, kyb_response_id: str, **params: Unpack[_SelectCompanyFields]
    ) -> RawResponse[KybResult]:
        """Retrieves the profile, the officers and the direct shareholders of a company that was found by a search."""
    def list_ubos(self, *, kyb_response_id: str, **params: Unpack[_SelectCompanyFields]) -> RawResponse[KybResult]:
        """Retrieves the profile, the officers, the shareholders and the ultimate beneficial owners (UBO) of a company that
        was found by a search."""

class AsyncKybWithRawResponse(Resource):
    """Company registries, without a session: search for companies and retrieve their profiles and owners."""
    async def search(
        self, *, country_code: str, **params: Unpack[_SearchCompaniesFields]
    ) -> RawResponse[KybSearchResult]:
        """Searches a company registry."""
    async def select(self, *, kyb_response_id: str, **params: Unpack[_SelectCompanyFields]) -> RawResponse[KybResult]:
        """Retrieves the profile and the officers of a company that was found by a search."""
    async def list_shareholders(
        self, *, kyb_response_id: str, **params: Unpack[_SelectCompanyFields]
    ) -> RawResponse[KybResult]:
        """Retrieves the profile, the officers and the direct shareholders of a company that was found by a search."""
    async def list_ubos(
        self, *, kyb_response_id: str, **params: Unpack[_SelectCompanyFields]
    ) -> RawResponse[KybResult]:
        """Retrieves the profile, the officers, the shareholders and the ultimate beneficial owners (UBO) of a company that
        was found by a search."""

class PassiveLiveness(Resource):
    """Passive liveness detection without a session: test that an image shows a live person."""
    def check(
        self, *, user_image: File | bytes | os.PathLike[str] | IO[bytes], **params: Unpack[_CheckPassiveLivenessFields]
    ) -> PassiveLivenessResult:
        """Checks that an image shows a live person, not a photo, a screen or a mask.

        The check is stored as a session unless `save_api_request` is `false`.

        Errors: 400 for invalid parameters, 403 for insufficient credits, 401 or 403 for an invalid API key or a missing
        permission, 429 above the rate limit.

        The timeout is 60 seconds unless you set one. Retried automatically only if no connection was established,
        because a file is never sent twice; after a timeout the check may have been executed and billed.

        Source: <https://docs.didit.me/standalone-apis/passive-liveness>

        Args:
            user_image: Image of the user's face; at most 5 MB. Formats: JPEG, PNG, WebP and TIFF.
            face_liveness_score_decline_threshold: Score at or below which the check is declined, 0 to 100. Default: 30.
            rotate_image: `true` to try rotations of the image if no upright face is found. Default: `false`.
            save_api_request: `true` to store the check as a session of type `API`, with `request_id` as its session ID, and to send the
                webhook `status.updated`. Default: `true`.
            vendor_data: Your own identifier of the user.
            metadata: Custom data stored with the check.
            extra: Parameters that this version does not know, named as on the platform."""
    @property
    def with_raw_response(self) -> PassiveLivenessWithRawResponse:
        """The same operations, returning a `RawResponse`."""

class AsyncPassiveLiveness(Resource):
    """Passive liveness detection without a session: test that an image shows a live person."""
    async def check(
        self, *, user_image: File | bytes | os.PathLike[str] | IO[bytes], **params: Unpack[_CheckPassiveLivenessFields]
    ) -> PassiveLivenessResult:
        """Checks that an image shows a live person, not a photo, a screen or a mask.

        The check is stored as a session unless `save_api_request` is `false`.

        Errors: 400 for invalid parameters, 403 for insufficient credits, 401 or 403 for an invalid API key or a missing
        permission, 429 above the rate limit.

        The timeout is 60 seconds unless you set one. Retried automatically only if no connection was established,
        because a file is never sent twice; after a timeout the check may have been executed and billed.

        Source: <https://docs.didit.me/standalone-apis/passive-liveness>

        Args:
            user_image: Image of the user's face; at most 5 MB. Formats: JPEG, PNG, WebP and TIFF.
            face_liveness_score_decline_threshold: Score at or below which the check is declined, 0 to 100. Default: 30.
            rotate_image: `true` to try rotations of the image if no upright face is found. Default: `false`.
            save_api_request: `true` to store the check as a session of type `API`, with `request_id` as its session ID, and to send the
                webhook `status.updated`. Default: `true`.
            vendor_data: Your own identifier of the user.
            metadata: Custom data stored with the check.
            extra: Parameters that this version does not know, named as on the platform."""
    @property
    def with_raw_response(self) -> AsyncPassiveLivenessWithRawResponse:
        """The same operations, returning a `RawResponse`."""

class PassiveLivenessWithRawResponse(Resource):
    """Passive liveness detection without a session: test that an image shows a live person."""
    def check(
        self, *, user_image: File | bytes | os.PathLike[str] | IO[bytes], **params: Unpack[_CheckPassiveLivenessFields]
    ) -> RawResponse[PassiveLivenessResult]:
        """Checks that an image shows a live person, not a photo, a screen or a mask."""

class AsyncPassiveLivenessWithRawResponse(Resource):
    """Passive liveness detection without a session: test that an image shows a live person."""
    async def check(
        self, *, user_image: File | bytes | os.PathLike[str] | IO[bytes], **params: Unpack[_CheckPassiveLivenessFields]
    ) -> RawResponse[PassiveLivenessResult]:
        """Checks that an image shows a live person, not a photo, a screen or a mask."""

class Phone(Resource):
    """Phone numbers, without a session: verify them by a code and assess their risk."""
    def assess_risk(self, *, phone_number: str, **params: Unpack[_AssessPhoneRiskFields]) -> PhoneRiskResult:
        """Assesses the risk of a phone number.

        Nothing is sent to the user. The check is stored as a session.

        Errors: 400 for invalid parameters, 403 for insufficient credits, 401 or 403 for an invalid API key or a missing
        permission, 429 above the rate limit.

        Retried automatically only on 429 or if no connection was established. After any other failure the check may
        have been executed and billed.

        Source: <https://docs.didit.me/standalone-apis/phone-risk>

        Args:
            phone_number: Phone number (E.164), at most 20 characters.
            country_code: Country that the user claims to be in (ISO 3166-1 alpha-2 or alpha-3).
            signals: Device and connection of the user.
            vendor_data: Your own identifier of the user.
            metadata: Custom data stored with the check.
            enable_social: `true` to search online platforms for profiles with the number. Default: `false`.
            extra: Parameters that this version does not know, named as on the platform."""
    def send_code(self, *, phone_number: str, **params: Unpack[_SendPhoneCodeFields]) -> PhoneCodeSent:
        """Sends a code to a phone number, valid for 5 minutes.

        While it is pending, the next call sends a code for the same verification (`Retry`). Limit: 4 codes per number
        and hour.

        Errors: 400 for invalid parameters, 403 for insufficient credits and before the first top-up, 401 or 403 for an
        invalid API key or a missing permission, 429 above the rate limit and after 4 codes for one number within an
        hour, 500 and 502 (code `phone_provider_unavailable`) if the carrier fails.

        Retried automatically only on 429 or if no connection was established. After any other failure a code may have
        been sent.

        Source: <https://docs.didit.me/standalone-apis/phone-send>

        Args:
            phone_number: Phone number (E.164), at most 20 characters.
            options: Options of the code and of the message.
            signals: Device and connection of the user.
            vendor_data: Your own identifier of the user.
            metadata: Custom data stored with the check.
            extra: Parameters that this version does not know, named as on the platform."""
    def check_code(self, *, phone_number: str, code: str, **params: Unpack[_CheckPhoneCodeFields]) -> PhoneCodeResult:
        """Checks the code that was sent to a phone number.

        The third wrong code ends the verification (`Declined`). A wrong code is not an error: see `status`.

        Errors: 400 for invalid parameters, 403 for insufficient credits, 401 or 403 for an invalid API key or a missing
        permission, 404 on some deployments if no code is pending, 429 above the rate limit, 500 and 502 (code
        `phone_provider_unavailable`) if the carrier fails.

        Retried automatically only on 429 or if no connection was established. After any other failure the attempt may
        have been counted.

        Source: <https://docs.didit.me/standalone-apis/phone-check>

        Args:
            phone_number: Phone number the code was sent to (E.164), at most 20 characters.
            code: Code that the user entered: 4 to 8 digits.
            duplicated_phone_number_action: Action if another user has verified the same number. Default: `NO_ACTION`.
            disposable_number_action: Action if the number belongs to a disposable number service. Default: `NO_ACTION`.
            voip_number_action: Action if the number is a virtual number (VoIP). Default: `NO_ACTION`.
            enable_social: `true` to search online platforms for profiles with the number. Default: `false`.
            phone_no_social_presence_action: Action if no online platform has a profile with the number; requires `enable_social`. Default: `NO_ACTION`.
            extra: Parameters that this version does not know, named as on the platform."""
    @property
    def with_raw_response(self) -> PhoneWithRawResponse:
        """The same operations, returning a `RawResponse`."""

class AsyncPhone(Resource):
    """Phone numbers, without a session: verify them by a code and assess their risk."""
    async def assess_risk(self, *, phone_number: str, **params: Unpack[_AssessPhoneRiskFields]) -> PhoneRiskResult:
        """Assesses the risk of a phone number.

        Nothing is sent to the user. The check is stored as a session.

        Errors: 400 for invalid parameters, 403 for insufficient credits, 401 or 403 for an invalid API key or a missing
        permission, 429 above the rate limit.

        Retried automatically only on 429 or if no connection was established. After any other failure the check may
        have been executed and billed.

        Source: <https://docs.didit.me/standalone-apis/phone-risk>

        Args:
            phone_number: Phone number (E.164), at most 20 characters.
            country_code: Country that the user claims to be in (ISO 3166-1 alpha-2 or alpha-3).
            signals: Device and connection of the user.
            vendor_data: Your own identifier of the user.
            metadata: Custom data stored with the check.
            enable_social: `true` to search online platforms for profiles with the number. Default: `false`.
            extra: Parameters that this version does not know, named as on the platform."""
    async def send_code(self, *, phone_number: str, **params: Unpack[_SendPhoneCodeFields]) -> PhoneCodeSent:
        """Sends a code to a phone number, valid for 5 minutes.

        While it is pending, the next call sends a code for the same verification (`Retry`). Limit: 4 codes per number
        and hour.

        Errors: 400 for invalid parameters, 403 for insufficient credits and before the first top-up, 401 or 403 for an
        invalid API key or a missing permission, 429 above the rate limit and after 4 codes for one number within an
        hour, 500 and 502 (code `phone_provider_unavailable`) if the carrier fails.

        Retried automatically only on 429 or if no connection was established. After any other failure a code may have
        been sent.

        Source: <https://docs.didit.me/standalone-apis/phone-send>

        Args:
            phone_number: Phone number (E.164), at most 20 characters.
            options: Options of the code and of the message.
            signals: Device and connection of the user.
            vendor_data: Your own identifier of the user.
            metadata: Custom data stored with the check.
            extra: Parameters that this version does not know, named as on the platform."""
    async def check_code(
        self, *, phone_number: str, code: str, **params: Unpack[_CheckPhoneCodeFields]
    ) -> PhoneCodeResult:
        """Checks the code that was sent to a phone number.

        The third wrong code ends the verification (`Declined`). A wrong code is not an error: see `status`.

        Errors: 400 for invalid parameters, 403 for insufficient credits, 401 or 403 for an invalid API key or a missing
        permission, 404 on some deployments if no code is pending, 429 above the rate limit, 500 and 502 (code
        `phone_provider_unavailable`) if the carrier fails.

        Retried automatically only on 429 or if no connection was established. After any other failure the attempt may
        have been counted.

        Source: <https://docs.didit.me/standalone-apis/phone-check>

        Args:
            phone_number: Phone number the code was sent to (E.164), at most 20 characters.
            code: Code that the user entered: 4 to 8 digits.
            duplicated_phone_number_action: Action if another user has verified the same number. Default: `NO_ACTION`.
            disposable_number_action: Action if the number belongs to a disposable number service. Default: `NO_ACTION`.
            voip_number_action: Action if the number is a virtual number (VoIP). Default: `NO_ACTION`.
            enable_social: `true` to search online platforms for profiles with the number. Default: `false`.
            phone_no_social_presence_action: Action if no online platform has a profile with the number; requires `enable_social`. Default: `NO_ACTION`.
            extra: Parameters that this version does not know, named as on the platform."""
    @property
    def with_raw_response(self) -> AsyncPhoneWithRawResponse:
        """The same operations, returning a `RawResponse`."""

class PhoneWithRawResponse(Resource):
    """Phone numbers, without a session: verify them by a code and assess their risk."""
    def assess_risk(
        self, *, phone_number: str, **params: Unpack[_AssessPhoneRiskFields]
    ) -> RawResponse[PhoneRiskResult]:
        """Assesses the risk of a phone number."""
    def send_code(self, *, phone_number: str, **params: Unpack[_SendPhoneCodeFields]) -> RawResponse[PhoneCodeSent]:
        """Sends a code to a phone number, valid for 5 minutes."""
    def check_code(
        self, *, phone_number: str, code: str, **params: Unpack[_CheckPhoneCodeFields]
    ) -> RawResponse[PhoneCodeResult]:
        """Checks the code that was sent to a phone number."""

class AsyncPhoneWithRawResponse(Resource):
    """Phone numbers, without a session: verify them by a code and assess their risk."""
    async def assess_risk(
        self, *, phone_number: str, **params: Unpack[_AssessPhoneRiskFields]
    ) -> RawResponse[PhoneRiskResult]:
        """Assesses the risk of a phone number."""
    async def send_code(
        self, *, phone_number: str, **params: Unpack[_SendPhoneCodeFields]
    ) -> RawResponse[PhoneCodeSent]:
        """Sends a code to a phone number, valid for 5 minutes."""
    async def check_code(
        self, *, phone_number: str, code: str, **params: Unpack[_CheckPhoneCodeFields]
    ) -> RawResponse[PhoneCodeResult]:
        """Checks the code that was sent to a phone number."""

class ProofOfAddress(Resource):
    """Verification of proofs of address without a session: utility bills, bank statements and similar documents."""
    def verify(
        self, *, document: File | bytes | os.PathLike[str] | IO[bytes], **params: Unpack[_VerifyProofOfAddressFields]
    ) -> ProofOfAddressResult:
        """Verifies a proof of address: reads the document, looks for signs of manipulation and compares it with the
        expected name and address.

        The check is stored as a session unless `save_api_request` is `false`.

        Errors: 400 for invalid parameters, 403 for insufficient credits, 401 or 403 for an invalid API key or a missing
        permission, 429 above the rate limit.

        The check takes 5 to 30 seconds. The timeout is 90 seconds unless you set one. Retried automatically only if no
        connection was established, because a file is never sent twice; after a timeout the check may have been executed
        and billed.

        Source: <https://docs.didit.me/standalone-apis/proof-of-address>

        Args:
            document: Document, such as a utility bill; at most 15 MB. Formats: PDF (several pages take longer), JPEG, PNG, WebP and
                TIFF.
            document_password: Password of `document`, if it is an encrypted PDF file.
            expected_address: Expected address in human-readable form, compared with the document.
            expected_country: Expected country of the address (ISO 3166-1 alpha-3).
            expected_first_name: Expected first names, compared with the document.
            expected_last_name: Expected last names, compared with the document.
            poa_languages_allowed: Accepted languages of the document (ISO 639-1), comma-separated, such as `en,es`. Default: all supported
                languages.
            poa_document_age_months: Maximum age of the document in months by type, such as
                `utility_bill:3,bank_statement:3,government_issued_document:12`.
            poa_name_mismatch_action: Action if the name on the document is not the expected one. Default: `DECLINE`.
            poa_document_issues_action: Action on problems of the document, such as poor quality. Default: `DECLINE`.
            poa_document_authenticity_action: Action on signs of manipulation. Default: `DECLINE`.
            poa_unsupported_language_action: Action if the language of the document is not accepted. Default: `DECLINE`.
            poa_address_mismatch_action: Action if the address on the document is not the expected one. Default: `DECLINE`.
            poa_issuer_not_identified_action: Action if the issuer of the document is unknown. Default: `DECLINE`.
            save_api_request: `true` to store the check as a session of type `API`, with `request_id` as its session ID, and to send the
                webhook `status.updated`. Default: `true`.
            vendor_data: Your own identifier of the user.
            metadata: Custom data stored with the check.
            extra: Parameters that this version does not know, named as on the platform."""
    @property
    def with_raw_response(self) -> ProofOfAddressWithRawResponse:
        """The same operations, returning a `RawResponse`."""

class AsyncProofOfAddress(Resource):
    """Verification of proofs of address without a session: utility bills, bank statements and similar documents."""
    async def verify(
        self, *, document: File | bytes | os.PathLike[str] | IO[bytes], **params: Unpack[_VerifyProofOfAddressFields]
    ) -> ProofOfAddressResult:
        """Verifies a proof of address: reads the document, looks for signs of manipulation and compares it with the
        expected name and address.

        The check is stored as a session unless `save_api_request` is `false`.

        Errors: 400 for invalid parameters, 403 for insufficient credits, 401 or 403 for an invalid API key or a missing
        permission, 429 above the rate limit.

        The check takes 5 to 30 seconds. The timeout is 90 seconds unless you set one. Retried automatically only if no
        connection was established, because a file is never sent twice; after a timeout the check may have been executed
        and billed.

        Source: <https://docs.didit.me/standalone-apis/proof-of-address>

        Args:
            document: Document, such as a utility bill; at most 15 MB. Formats: PDF (several pages take longer), JPEG, PNG, WebP and
                TIFF.
            document_password: Password of `document`, if it is an encrypted PDF file.
            expected_address: Expected address in human-readable form, compared with the document.
            expected_country: Expected country of the address (ISO 3166-1 alpha-3).
            expected_first_name: Expected first names, compared with the document.
            expected_last_name: Expected last names, compared with the document.
            poa_languages_allowed: Accepted languages of the document (ISO 639-1), comma-separated, such as `en,es`. Default: all supported
                languages.
            poa_document_age_months: Maximum age of the document in months by type, such as
                `utility_bill:3,bank_statement:3,government_issued_document:12`.
            poa_name_mismatch_action: Action if the name on the document is not the expected one. Default: `DECLINE`.
            poa_document_issues_action: Action on problems of the document, such as poor quality. Default: `DECLINE`.
            poa_document_authenticity_action: Action on signs of manipulation. Default: `DECLINE`.
            poa_unsupported_language_action: Action if the language of the document is not accepted. Default: `DECLINE`.
            poa_address_mismatch_action: Action if the address on the document is not the expected one. Default: `DECLINE`.
            poa_issuer_not_identified_action: Action if the issuer of the document is unknown. Default: `DECLINE`.
            save_api_request: `true` to store the check as a session of type `API`, with `request_id` as its session ID, and to send the
                webhook `status.updated`. Default: `true`.
            vendor_data: Your own identifier of the user.
            metadata: Custom data stored with the check.
            extra: Parameters that this version does not know, named as on the platform."""
    @property
    def with_raw_response(self) -> AsyncProofOfAddressWithRawResponse:
        """The same operations, returning a `RawResponse`."""

class ProofOfAddressWithRawResponse(Resource):
    """Verification of proofs of address without a session: utility bills, bank statements and similar documents."""
    def verify(
        self, *, document: File | bytes | os.PathLike[str] | IO[bytes], **params: Unpack[_VerifyProofOfAddressFields]
    ) -> RawResponse[ProofOfAddressResult]:
        """Verifies a proof of address: reads the document, looks for signs of manipulation and compares it with the
        expected name and address."""

class AsyncProofOfAddressWithRawResponse(Resource):
    """Verification of proofs of address without a session: utility bills, bank statements and similar documents."""
    async def verify(
        self, *, document: File | bytes | os.PathLike[str] | IO[bytes], **params: Unpack[_VerifyProofOfAddressFields]
    ) -> RawResponse[ProofOfAddressResult]:
        """Verifies a proof of address: reads the document, looks for signs of manipulation and compares it with the
        expected name and address."""

class Businesses(Resource):
    """Businesses: the companies your sessions verify (KYB), by your own identifier (`vendor_data`).

    The identifier is sent unchanged as one percent-encoded path segment. An identifier that contains a slash may not be
    found."""
    def list(self, **params: Unpack[_ListBusinessesFields]) -> BusinessPage:
        """Lists businesses of the application.

        Pages are addressed by offset: if items are added or removed between two pages, the next page repeats or
        skips items. To delete or update items while you iterate, use the snapshot of the list, which has each
        item once.

        Errors: 401 or 403 for an invalid API key or a missing permission, 429 above the rate limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/entities/businesses/operations>

        Args:
            limit: Maximum number of results per page, at least 1. Default: 50.
            offset: Number of results to skip.
            extra: Parameters that this version does not know, named as on the platform."""
    def retrieve(self, vendor_data: str) -> Business:
        """Returns a business with all details.

        Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown business, 429 above the
        rate limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/entities/businesses/operations>"""
    def update(self, vendor_data: str, **params: Unpack[_UpdateBusinessFields]) -> Business:
        """Updates a business; unset fields stay unchanged. The platform sends the webhook `business.data.updated`.

        Errors: 400 for invalid parameters, 401 or 403 for an invalid API key or a missing permission, 404 for an
        unknown business, 429 above the rate limit.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/management-api/businesses/update>

        Args:
            display_name: Custom display name of the business, at most 255 characters.
            legal_name: Legal name, at most 255 characters.
            registration_number: Registration number, at most 100 characters.
            country_code: Country of the company registry (ISO 3166-1 alpha-2), with a subdivision where a subdivision keeps the registry,
                such as `US-CA`. At most 10 characters.
            status: Business status to set manually: `ACTIVE`, `FLAGGED` or `BLOCKED`.
            metadata: Custom data stored with the business.
            extra: Parameters that this version does not know, named as on the platform."""
    def update_status(
        self, vendor_data: str, *, status: UserStatus | str, **params: Unpack[_UpdateBusinessStatusFields]
    ) -> Business:
        """Updates the status of a business: activates, flags or blocks it. The platform sends the webhook
        `business.status.updated`.

        New sessions and transactions of a blocked business are declined.

        Errors: 400 for an invalid status, 401 or 403 for an invalid API key or a missing permission, 404 for an unknown
        business, 429 above the rate limit.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/management-api/businesses/update-status>

        Args:
            status: New business status: `ACTIVE`, `FLAGGED` or `BLOCKED`.
            extra: Parameters that this version does not know, named as on the platform."""
    def batch_delete(self, **params: Unpack[_BatchDeleteBusinessesFields]) -> DeletedBusinesses:
        """Deletes several businesses, or all of them, permanently.

        Errors: 400 if no business is selected, 401 or 403 for an invalid API key or a missing permission, 429 above the
        rate limit, 503 if the deletion cannot be started.

        Retried automatically only on 429, on 503 or if no connection was established.

        Source: <https://docs.didit.me/entities/businesses/operations>

        Args:
            vendor_data_list: Your own identifiers of the businesses to delete.
            didit_internal_id_list: Business IDs assigned by Didit (UUIDs) of the businesses to delete.
            delete_all: `true` to delete **all** businesses of the application. Default: `false`.
            extra: Parameters that this version does not know, named as on the platform."""
    def create(self, **params: Unpack[_CreateBusinessFields]) -> Business:
        """Creates a business before its first session.

        Errors: 400 for invalid parameters or a `vendor_data` that another business has, 401 or 403 for an invalid API
        key or a missing permission, 429 above the rate limit.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/entities/businesses/operations>

        Args:
            vendor_data: Your own identifier of the business, unique in the application. Sessions with the same `vendor_data` belong to
                the business.
            display_name: Custom display name of the business, at most 255 characters.
            legal_name: Legal name, at most 255 characters.
            registration_number: Registration number, at most 100 characters.
            country_code: Country of the company registry (ISO 3166-1 alpha-2), with a subdivision where a subdivision keeps the registry,
                such as `US-CA`. At most 10 characters.
            status: Business status: `ACTIVE`, `FLAGGED` or `BLOCKED`. Default: `ACTIVE`.
            metadata: Custom data stored with the business.
            extra: Parameters that this version does not know, named as on the platform."""
    def toggle_ongoing_monitoring(
        self, *, is_enabled: bool, **params: Unpack[_ToggleBusinessOngoingMonitoringFields]
    ) -> OngoingMonitoringJob:
        """Enables or disables ongoing AML monitoring of businesses.

        The platform responds with the result (200), or with a job (202): call `retrieve_ongoing_monitoring_job` with
        its `job_id` until its status is `COMPLETED` or `FAILED`. With `estimate_only`, it responds with the estimated
        cost and changes nothing.

        Errors: 400 for invalid parameters, 401 or 403 for an invalid API key or a missing permission, 429 above the
        rate limit.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/management-api/aml-monitoring/toggle-businesses>

        Args:
            is_enabled: `true` to enable ongoing monitoring, `false` to disable it.
            estimate_only: `true` to estimate the cost without changing anything. Default: `false`.
            update_all: `true` to select all businesses that match the filters. Default: `false`.
            filter_search: Filter by names and identifiers that contain this string.
            filter_status: Filter by business status.
            filter_country: Filter by country.
            filter_date_from: Filter by date, from this date on (YYYY-MM-DD).
            filter_date_to: Filter by date, up to and including this date (YYYY-MM-DD).
            didit_internal_id_list: Business IDs assigned by Didit (UUIDs) of the businesses to select.
            extra: Parameters that this version does not know, named as on the platform."""
    def retrieve_ongoing_monitoring_job(self, job_id: str) -> OngoingMonitoringJob:
        """Returns a job that enables or disables ongoing AML monitoring of businesses.

        Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown job, 429 above the rate
        limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/management-api/aml-monitoring/toggle-businesses>"""
    def toggle_session_monitoring(
        self, *, is_enabled: bool, **params: Unpack[_ToggleBusinessSessionMonitoringFields]
    ) -> OngoingMonitoringJob:
        """Enables or disables ongoing AML monitoring of business sessions.

        The platform responds with the result (200), or with a job (202): call `retrieve_session_monitoring_job` with
        its `job_id` until its status is `COMPLETED` or `FAILED`. With `estimate_only`, it responds with the estimated
        cost and changes nothing.

        Errors: 400 for invalid parameters, 401 or 403 for an invalid API key or a missing permission, 429 above the
        rate limit.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/management-api/aml-monitoring/toggle-businesses>

        Args:
            is_enabled: `true` to enable ongoing monitoring, `false` to disable it.
            estimate_only: `true` to estimate the cost without changing anything. Default: `false`.
            update_all: `true` to select all sessions that match the filters. Default: `false`.
            filter_search: Filter by names and identifiers that contain this string.
            filter_status: Filter by session status.
            filter_country: Filter by country.
            filter_date_from: Filter by date, from this date on (YYYY-MM-DD).
            filter_date_to: Filter by date, up to and including this date (YYYY-MM-DD).
            session_numbers: Session numbers within the application.
            toggle_all: `true` to select all sessions. Default: `false`.
            filter_workflow_id: Filter by workflow ID (UUID).
            extra: Parameters that this version does not know, named as on the platform."""
    def retrieve_session_monitoring_job(self, job_id: str) -> OngoingMonitoringJob:
        """Returns a job that enables or disables ongoing AML monitoring of business sessions.

        Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown job, 429 above the rate
        limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/management-api/aml-monitoring/toggle-businesses>"""
    @property
    def with_raw_response(self) -> BusinessesWithRawResponse:
        """The same operations, returning a `RawResponse`."""

class AsyncBusinesses(Resource):
    """Businesses: the companies your sessions verify (KYB), by your own identifier (`vendor_data`).

    The identifier is sent unchanged as one percent-encoded path segment. An identifier that contains a slash may not be
    found."""
    def list(self, **params: Unpack[_ListBusinessesFields]) -> AsyncPaginator[AsyncBusinessPage, BusinessSummary]:
        """Lists businesses of the application.

        Pages are addressed by offset: if items are added or removed between two pages, the next page repeats or
        skips items. To delete or update items while you iterate, use the snapshot of the list, which has each
        item once.

        Errors: 401 or 403 for an invalid API key or a missing permission, 429 above the rate limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/entities/businesses/operations>

        Args:
            limit: Maximum number of results per page, at least 1. Default: 50.
            offset: Number of results to skip.
            extra: Parameters that this version does not know, named as on the platform."""
    async def retrieve(self, vendor_data: str) -> Business:
        """Returns a business with all details.

        Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown business, 429 above the
        rate limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/entities/businesses/operations>"""
    async def update(self, vendor_data: str, **params: Unpack[_UpdateBusinessFields]) -> Business:
        """Updates a business; unset fields stay unchanged. The platform sends the webhook `business.data.updated`.

        Errors: 400 for invalid parameters, 401 or 403 for an invalid API key or a missing permission, 404 for an
        unknown business, 429 above the rate limit.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/management-api/businesses/update>

        Args:
            display_name: Custom display name of the business, at most 255 characters.
            legal_name: Legal name, at most 255 characters.
            registration_number: Registration number, at most 100 characters.
            country_code: Country of the company registry (ISO 3166-1 alpha-2), with a subdivision where a subdivision keeps the registry,
                such as `US-CA`. At most 10 characters.
            status: Business status to set manually: `ACTIVE`, `FLAGGED` or `BLOCKED`.
            metadata: Custom data stored with the business.
            extra: Parameters that this version does not know, named as on the platform."""
    async def update_status(
        self, vendor_data: str, *, status: UserStatus | str, **params: Unpack[_UpdateBusinessStatusFields]
    ) -> Business:
        """Updates the status of a business: activates, flags or blocks it. The platform sends the webhook
        `business.status.updated`.

        New sessions and transactions of a blocked business are declined.

        Errors: 400 for an invalid status, 401 or 403 for an invalid API key or a missing permission, 404 for an unknown
        business, 429 above the rate limit.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/management-api/businesses/update-status>

        Args:
            status: New business status: `ACTIVE`, `FLAGGED` or `BLOCKED`.
            extra: Parameters that this version does not know, named as on the platform."""
    async def batch_delete(self, **params: Unpack[_BatchDeleteBusinessesFields]) -> DeletedBusinesses:
        """Deletes several businesses, or all of them, permanently.

        Errors: 400 if no business is selected, 401 or 403 for an invalid API key or a missing permission, 429 above the
        rate limit, 503 if the deletion cannot be started.

        Retried automatically only on 429, on 503 or if no connection was established.

        Source: <https://docs.didit.me/entities/businesses/operations>

        Args:
            vendor_data_list: Your own identifiers of the businesses to delete.
            didit_internal_id_list: Business IDs assigned by Didit (UUIDs) of the businesses to delete.
            delete_all: `true` to delete **all** businesses of the application. Default: `false`.
            extra: Parameters that this version does not know, named as on the platform."""
    async def create(self, **params: Unpack[_CreateBusinessFields]) -> Business:
        """Creates a business before its first session.

        Errors: 400 for invalid parameters or a `vendor_data` that another business has, 401 or 403 for an invalid API
        key or a missing permission, 429 above the rate limit.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/entities/businesses/operations>

        Args:
            vendor_data: Your own identifier of the business, unique in the application. Sessions with the same `vendor_data` belong to
                the business.
            display_name: Custom display name of the business, at most 255 characters.
            legal_name: Legal name, at most 255 characters.
            registration_number: Registration number, at most 100 characters.
            country_code: Country of the company registry (ISO 3166-1 alpha-2), with a subdivision where a subdivision keeps the registry,
                such as `US-CA`. At most 10 characters.
            status: Business status: `ACTIVE`, `FLAGGED` or `BLOCKED`. Default: `ACTIVE`.
            metadata: Custom data stored with the business.
            extra: Parameters that this version does not know, named as on the platform."""
    async def toggle_ongoing_monitoring(
        self, *, is_enabled: bool, **params: Unpack[_ToggleBusinessOngoingMonitoringFields]
    ) -> OngoingMonitoringJob:
        """Enables or disables ongoing AML monitoring of businesses.

        The platform responds with the result (200), or with a job (202): call `retrieve_ongoing_monitoring_job` with
        its `job_id` until its status is `COMPLETED` or `FAILED`. With `estimate_only`, it responds with the estimated
        cost and changes nothing.

        Errors: 400 for invalid parameters, 401 or 403 for an invalid API key or a missing permission, 429 above the
        rate limit.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/management-api/aml-monitoring/toggle-businesses>

        Args:
            is_enabled: `true` to enable ongoing monitoring, `false` to disable it.
            estimate_only: `true` to estimate the cost without changing anything. Default: `false`.
            update_all: `true` to select all businesses that match the filters. Default: `false`.
            filter_search: Filter by names and identifiers that contain this string.
            filter_status: Filter by business status.
            filter_country: Filter by country.
            filter_date_from: Filter by date, from this date on (YYYY-MM-DD).
            filter_date_to: Filter by date, up to and including this date (YYYY-MM-DD).
            didit_internal_id_list: Business IDs assigned by Didit (UUIDs) of the businesses to select.
            extra: Parameters that this version does not know, named as on the platform."""
    async def retrieve_ongoing_monitoring_job(self, job_id: str) -> OngoingMonitoringJob:
        """Returns a job that enables or disables ongoing AML monitoring of businesses.

        Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown job, 429 above the rate
        limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/management-api/aml-monitoring/toggle-businesses>"""
    async def toggle_session_monitoring(
        self, *, is_enabled: bool, **params: Unpack[_ToggleBusinessSessionMonitoringFields]
    ) -> OngoingMonitoringJob:
        """Enables or disables ongoing AML monitoring of business sessions.

        The platform responds with the result (200), or with a job (202): call `retrieve_session_monitoring_job` with
        its `job_id` until its status is `COMPLETED` or `FAILED`. With `estimate_only`, it responds with the estimated
        cost and changes nothing.

        Errors: 400 for invalid parameters, 401 or 403 for an invalid API key or a missing permission, 429 above the
        rate limit.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/management-api/aml-monitoring/toggle-businesses>

        Args:
            is_enabled: `true` to enable ongoing monitoring, `false` to disable it.
            estimate_only: `true` to estimate the cost without changing anything. Default: `false`.
            update_all: `true` to select all sessions that match the filters. Default: `false`.
            filter_search: Filter by names and identifiers that contain this string.
            filter_status: Filter by session status.
            filter_country: Filter by country.
            filter_date_from: Filter by date, from this date on (YYYY-MM-DD).
            filter_date_to: Filter by date, up to and including this date (YYYY-MM-DD).
            session_numbers: Session numbers within the application.
            toggle_all: `true` to select all sessions. Default: `false`.
            filter_workflow_id: Filter by workflow ID (UUID).
            extra: Parameters that this version does not know, named as on the platform."""
    async def retrieve_session_monitoring_job(self, job_id: str) -> OngoingMonitoringJob:
        """Returns a job that enables or disables ongoing AML monitoring of business sessions.

        Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown job, 429 above the rate
        limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/management-api/aml-monitoring/toggle-businesses>"""
    @property
    def with_raw_response(self) -> AsyncBusinessesWithRawResponse:
        """The same operations, returning a `RawResponse`."""

class BusinessesWithRawResponse(Resource):
    """Businesses: the companies your sessions verify (KYB), by your own identifier (`vendor_data`).

    The identifier is sent unchanged as one percent-encoded path segment. An identifier that contains a slash may not be
    found."""
    def list(self, **params: Unpack[_ListBusinessesFields]) -> RawResponse[BusinessPage]:
        """Lists businesses of the application."""
    def retrieve(self, vendor_data: str) -> RawResponse[Business]:
        """Returns a business with all details."""
    def update(self, vendor_data: str, **params: Unpack[_UpdateBusinessFields]) -> RawResponse[Business]:
        """Updates a business; unset fields stay unchanged. The platform sends the webhook `business.data.updated`."""
    def update_status(
        self, vendor_data: str, *, status: UserStatus | str, **params: Unpack[_UpdateBusinessStatusFields]
    ) -> RawResponse[Business]:
        """Updates the status of a business: activates, flags or blocks it. The platform sends the webhook
        `business.status.updated`."""
    def batch_delete(self, **params: Unpack[_BatchDeleteBusinessesFields]) -> RawResponse[DeletedBusinesses]:
        """Deletes several businesses, or all of them, permanently."""
    def create(self, **params: Unpack[_CreateBusinessFields]) -> RawResponse[Business]:
        """Creates a business before its first session."""
    def toggle_ongoing_monitoring(
        self, *, is_enabled: bool, **params: Unpack[_ToggleBusinessOngoingMonitoringFields]
    ) -> RawResponse[OngoingMonitoringJob]:
        """Enables or disables ongoing AML monitoring of businesses."""
    def retrieve_ongoing_monitoring_job(self, job_id: str) -> RawResponse[OngoingMonitoringJob]:
        """Returns a job that enables or disables ongoing AML monitoring of businesses."""
    def toggle_session_monitoring(
        self, *, is_enabled: bool, **params: Unpack[_ToggleBusinessSessionMonitoringFields]
    ) -> RawResponse[OngoingMonitoringJob]:
        """Enables or disables ongoing AML monitoring of business sessions."""
    def retrieve_session_monitoring_job(self, job_id: str) -> RawResponse[OngoingMonitoringJob]:
        """Returns a job that enables or disables ongoing AML monitoring of business sessions."""

class AsyncBusinessesWithRawResponse(Resource):
    """Businesses: the companies your sessions verify (KYB), by your own identifier (`vendor_data`).

    The identifier is sent unchanged as one percent-encoded path segment. An identifier that contains a slash may not be
    found."""
    async def list(self, **params: Unpack[_ListBusinessesFields]) -> RawResponse[AsyncBusinessPage]:
        """Lists businesses of the application."""
    async def retrieve(self, vendor_data: str) -> RawResponse[Business]:
        """Returns a business with all details."""
    async def update(self, vendor_data: str, **params: Unpack[_UpdateBusinessFields]) -> RawResponse[Business]:
        """Updates a business; unset fields stay unchanged. The platform sends the webhook `business.data.updated`."""
    async def update_status(
        self, vendor_data: str, *, status: UserStatus | str, **params: Unpack[_UpdateBusinessStatusFields]
    ) -> RawResponse[Business]:
        """Updates the status of a business: activates, flags or blocks it. The platform sends the webhook
        `business.status.updated`."""
    async def batch_delete(self, **params: Unpack[_BatchDeleteBusinessesFields]) -> RawResponse[DeletedBusinesses]:
        """Deletes several businesses, or all of them, permanently."""
    async def create(self, **params: Unpack[_CreateBusinessFields]) -> RawResponse[Business]:
        """Creates a business before its first session."""
    async def toggle_ongoing_monitoring(
        self, *, is_enabled: bool, **params: Unpack[_ToggleBusinessOngoingMonitoringFields]
    ) -> RawResponse[OngoingMonitoringJob]:
        """Enables or disables ongoing AML monitoring of businesses."""
    async def retrieve_ongoing_monitoring_job(self, job_id: str) -> RawResponse[OngoingMonitoringJob]:
        """Returns a job that enables or disables ongoing AML monitoring of businesses."""
    async def toggle_session_monitoring(
        self, *, is_enabled: bool, **params: Unpack[_ToggleBusinessSessionMonitoringFields]
    ) -> RawResponse[OngoingMonitoringJob]:
        """Enables or disables ongoing AML monitoring of business sessions."""
    async def retrieve_session_monitoring_job(self, job_id: str) -> RawResponse[OngoingMonitoringJob]:
        """Returns a job that enables or disables ongoing AML monitoring of business sessions."""

class AmlMonitoring(Resource):
    """Ongoing AML monitoring: users and businesses are screened against watchlists again when these change."""
    def toggle_users(self, *, is_enabled: bool, **params: Unpack[_ToggleAmlMonitoringFields]) -> AmlMonitoringJob:
        """Turns ongoing AML monitoring on or off for several users, or estimates the cost.

        Returns the finished job, or for more than 20 users a job that continues in the background: poll
        `aml_monitoring.retrieve_job`. With `estimate_only`, returns the estimate.

        Errors: 400 for invalid parameters, 401 or 403 for an invalid API key or a missing permission, 429 above the
        rate limit.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/management-api/aml-monitoring/toggle-users>

        Args:
            is_enabled: `true` to turn the monitoring on, `false` to turn it off.
            estimate_only: `true` to return only an estimate of the cost, without any change. Default: `false`.
            vendor_data_list: Your own identifiers of the users or businesses.
            didit_internal_id_list: IDs of the users or businesses assigned by Didit (UUIDs).
            extra: Parameters that this version does not know, named as on the platform."""
    def toggle_businesses(self, *, is_enabled: bool, **params: Unpack[_ToggleAmlMonitoringFields]) -> AmlMonitoringJob:
        """Turns ongoing AML monitoring on or off for several businesses, or estimates the cost.

        Returns the finished job, or for more than 20 businesses a job that continues in the background: poll
        `aml_monitoring.retrieve_job`. With `estimate_only`, returns the estimate.

        Errors: 400 for invalid parameters, 401 or 403 for an invalid API key or a missing permission, 429 above the
        rate limit.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/management-api/aml-monitoring/toggle-businesses>

        Args:
            is_enabled: `true` to turn the monitoring on, `false` to turn it off.
            estimate_only: `true` to return only an estimate of the cost, without any change. Default: `false`.
            vendor_data_list: Your own identifiers of the users or businesses.
            didit_internal_id_list: IDs of the users or businesses assigned by Didit (UUIDs).
            extra: Parameters that this version does not know, named as on the platform."""
    def retrieve_job(self, job_id: str) -> AmlMonitoringJob:
        """Returns the status, the progress and the results of a job that turns ongoing AML monitoring on or off.

        Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown job, 429 above the rate
        limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/management-api/aml-monitoring/get-job>"""
    @property
    def with_raw_response(self) -> AmlMonitoringWithRawResponse:
        """The same operations, returning a `RawResponse`."""

class AsyncAmlMonitoring(Resource):
    """Ongoing AML monitoring: users and businesses are screened against watchlists again when these change."""
    async def toggle_users(self, *, is_enabled: bool, **params: Unpack[_ToggleAmlMonitoringFields]) -> AmlMonitoringJob:
        """Turns ongoing AML monitoring on or off for several users, or estimates the cost.

        Returns the finished job, or for more than 20 users a job that continues in the background: poll
        `aml_monitoring.retrieve_job`. With `estimate_only`, returns the estimate.

        Errors: 400 for invalid parameters, 401 or 403 for an invalid API key or a missing permission, 429 above the
        rate limit.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/management-api/aml-monitoring/toggle-users>

        Args:
            is_enabled: `true` to turn the monitoring on, `false` to turn it off.
            estimate_only: `true` to return only an estimate of the cost, without any change. Default: `false`.
            vendor_data_list: Your own identifiers of the users or businesses.
            didit_internal_id_list: IDs of the users or businesses assigned by Didit (UUIDs).
            extra: Parameters that this version does not know, named as on the platform."""
    async def toggle_businesses(
        self, *, is_enabled: bool, **params: Unpack[_ToggleAmlMonitoringFields]
    ) -> AmlMonitoringJob:
        """Turns ongoing AML monitoring on or off for several businesses, or estimates the cost.

        Returns the finished job, or for more than 20 businesses a job that continues in the background: poll
        `aml_monitoring.retrieve_job`. With `estimate_only`, returns the estimate.

        Errors: 400 for invalid parameters, 401 or 403 for an invalid API key or a missing permission, 429 above the
        rate limit.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/management-api/aml-monitoring/toggle-businesses>

        Args:
            is_enabled: `true` to turn the monitoring on, `false` to turn it off.
            estimate_only: `true` to return only an estimate of the cost, without any change. Default: `false`.
            vendor_data_list: Your own identifiers of the users or businesses.
            didit_internal_id_list: IDs of the users or businesses assigned by Didit (UUIDs).
            extra: Parameters that this version does not know, named as on the platform."""
    async def retrieve_job(self, job_id: str) -> AmlMonitoringJob:
        """Returns the status, the progress and the results of a job that turns ongoing AML monitoring on or off.

        Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown job, 429 above the rate
        limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/management-api/aml-monitoring/get-job>"""
    @property
    def with_raw_response(self) -> AsyncAmlMonitoringWithRawResponse:
        """The same operations, returning a `RawResponse`."""

class AmlMonitoringWithRawResponse(Resource):
    """Ongoing AML monitoring: users and businesses are screened against watchlists again when these change."""
    def toggle_users(
        self, *, is_enabled: bool, **params: Unpack[_ToggleAmlMonitoringFields]
    ) -> RawResponse[AmlMonitoringJob]:
        """Turns ongoing AML monitoring on or off for several users, or estimates the cost."""
    def toggle_businesses(
        self, *, is_enabled: bool, **params: Unpack[_ToggleAmlMonitoringFields]
    ) -> RawResponse[AmlMonitoringJob]:
        """Turns ongoing AML monitoring on or off for several businesses, or estimates the cost."""
    def retrieve_job(self, job_id: str) -> RawResponse[AmlMonitoringJob]:
        """Returns the status, the progress and the results of a job that turns ongoing AML monitoring on or off."""

class AsyncAmlMonitoringWithRawResponse(Resource):
    """Ongoing AML monitoring: users and businesses are screened against watchlists again when these change."""
    async def toggle_users(
        self, *, is_enabled: bool, **params: Unpack[_ToggleAmlMonitoringFields]
    ) -> RawResponse[AmlMonitoringJob]:
        """Turns ongoing AML monitoring on or off for several users, or estimates the cost."""
    async def toggle_businesses(
        self, *, is_enabled: bool, **params: Unpack[_ToggleAmlMonitoringFields]
    ) -> RawResponse[AmlMonitoringJob]:
        """Turns ongoing AML monitoring on or off for several businesses, or estimates the cost."""
    async def retrieve_job(self, job_id: str) -> RawResponse[AmlMonitoringJob]:
        """Returns the status, the progress and the results of a job that turns ongoing AML monitoring on or off."""

class BiometricTemplates(Resource):
    """Biometric templates: face templates without images, retained with a user after their session was deleted.

    Retention is enabled in the settings of the application, or by `retain_face_embeddings` when sessions are deleted."""
    def list(self, **params: Unpack[_ListBiometricTemplatesFields]) -> BiometricTemplatePage:
        """Lists biometric templates of the application, latest retention first by default. Purged templates are not in the
        list.

        Pages are addressed by offset: if items are added or removed between two pages, the next page repeats or
        skips items. To delete or update items while you iterate, use the snapshot of the list, which has each
        item once.

        Errors: 400 for an invalid filter, 401 or 403 for an invalid API key or a missing permission, 429 above the rate
        limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/management-api/biometric-templates/overview>

        Args:
            vendor_data: Filter by your own identifiers of users that contain this string; case-insensitive.
            vendor_user_uuid: Filter by the user ID assigned by Didit (UUID).
            status: Filter by status; the platform does not accept `purged`.
            source_type: Filter by source.
            retained_from: Filter by the time of retention, from this time on (RFC 3339).
            retained_to: Filter by the time of retention, up to this time (RFC 3339).
            ordering: Sort order. Default: `-retained_at`, newest first.
            limit: Maximum number of results per page.
            offset: Number of results to skip.
            extra: Parameters that this version does not know, named as on the platform."""
    def count(self, **params: Unpack[_CountBiometricTemplatesFields]) -> BiometricTemplateCount:
        """Returns the number of biometric templates that match the filters.

        Errors: 400 for an invalid filter, 401 or 403 for an invalid API key or a missing permission, 429 above the rate
        limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/management-api/biometric-templates/overview>

        Args:
            vendor_data: Filter by your own identifiers of users that contain this string; case-insensitive.
            vendor_user_uuid: Filter by the user ID assigned by Didit (UUID).
            status: Filter by status; the platform does not accept `purged`.
            source_type: Filter by source.
            retained_from: Filter by the time of retention, from this time on (RFC 3339).
            retained_to: Filter by the time of retention, up to this time (RFC 3339).
            extra: Parameters that this version does not know, named as on the platform."""
    def retrieve(self, template_uuid: str) -> BiometricTemplate:
        """Returns a biometric template. The response contains no biometric data.

        Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown template, 429 above the
        rate limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/management-api/biometric-templates/get>"""
    def delete(self, template_uuid: str) -> PurgedBiometricTemplate:
        """Purges a biometric template: deletes it permanently and excludes it from matching. Purging it again succeeds.

        Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown template, 429 above the
        rate limit, 503 if the template could not be deleted, in which case it is excluded from matching already.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/management-api/biometric-templates/purge>"""
    def batch_delete(self, **params: Unpack[_BatchDeleteBiometricTemplatesFields]) -> PurgedBiometricTemplates:
        """Purges several biometric templates, or all that match filters, permanently.

        Templates are purged one after the other, and the first failure ends the request: repeat it to purge the rest.

        Errors: 400 if no template is selected, 401 or 403 for an invalid API key or a missing permission, 429 above the
        rate limit, 503 if a template could not be deleted.

        Retried automatically only on 429, on 503 or if no connection was established.

        Source: <https://docs.didit.me/management-api/biometric-templates/batch-purge>

        Args:
            template_uuids: Template IDs (UUIDs), at least one. Ignored if `delete_all` is `true`.
            delete_all: `true` to purge **all** templates that match the filters; without filters, all of the application. Default:
                `false`.
            vendor_data: Filter by your own identifiers of users that contain this string; case-insensitive.
            vendor_user_uuid: Filter by the user ID assigned by Didit (UUID).
            status: Filter by status; the platform does not accept `purged`.
            source_type: Filter by source.
            retained_from: Filter by the time of retention, from this time on (RFC 3339).
            retained_to: Filter by the time of retention, up to this time (RFC 3339).
            extra: Parameters that this version does not know, named as on the platform."""
    @property
    def with_raw_response(self) -> BiometricTemplatesWithRawResponse:
        """The same operations, returning a `RawResponse`."""

class AsyncBiometricTemplates(Resource):
    """Biometric templates: face templates without images, retained with a user after their session was deleted.

    Retention is enabled in the settings of the application, or by `retain_face_embeddings` when sessions are deleted."""
    def list(
        self, **params: Unpack[_ListBiometricTemplatesFields]
    ) -> AsyncPaginator[AsyncBiometricTemplatePage, BiometricTemplate]:
        """Lists biometric templates of the application, latest retention first by default. Purged templates are not in the
        list.

        Pages are addressed by offset: if items are added or removed between two pages, the next page repeats or
        skips items. To delete or update items while you iterate, use the snapshot of the list, which has each
        item once.

        Errors: 400 for an invalid filter, 401 or 403 for an invalid API key or a missing permission, 429 above the rate
        limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/management-api/biometric-templates/overview>

        Args:
            vendor_data: Filter by your own identifiers of users that contain this string; case-insensitive.
            vendor_user_uuid: Filter by the user ID assigned by Didit (UUID).
            status: Filter by status; the platform does not accept `purged`.
            source_type: Filter by source.
            retained_from: Filter by the time of retention, from this time on (RFC 3339).
            retained_to: Filter by the time of retention, up to this time (RFC 3339).
            ordering: Sort order. Default: `-retained_at`, newest first.
            limit: Maximum number of results per page.
            offset: Number of results to skip.
            extra: Parameters that this version does not know, named as on the platform."""
    async def count(self, **params: Unpack[_CountBiometricTemplatesFields]) -> BiometricTemplateCount:
        """Returns the number of biometric templates that match the filters.

        Errors: 400 for an invalid filter, 401 or 403 for an invalid API key or a missing permission, 429 above the rate
        limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/management-api/biometric-templates/overview>

        Args:
            vendor_data: Filter by your own identifiers of users that contain this string; case-insensitive.
            vendor_user_uuid: Filter by the user ID assigned by Didit (UUID).
            status: Filter by status; the platform does not accept `purged`.
            source_type: Filter by source.
            retained_from: Filter by the time of retention, from this time on (RFC 3339).
            retained_to: Filter by the time of retention, up to this time (RFC 3339).
            extra: Parameters that this version does not know, named as on the platform."""
    async def retrieve(self, template_uuid: str) -> BiometricTemplate:
        """Returns a biometric template. The response contains no biometric data.

        Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown template, 429 above the
        rate limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/management-api/biometric-templates/get>"""
    async def delete(self, template_uuid: str) -> PurgedBiometricTemplate:
        """Purges a biometric template: deletes it permanently and excludes it from matching. Purging it again succeeds.

        Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown template, 429 above the
        rate limit, 503 if the template could not be deleted, in which case it is excluded from matching already.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/management-api/biometric-templates/purge>"""
    async def batch_delete(self, **params: Unpack[_BatchDeleteBiometricTemplatesFields]) -> PurgedBiometricTemplates:
        """Purges several biometric templates, or all that match filters, permanently.

        Templates are purged one after the other, and the first failure ends the request: repeat it to purge the rest.

        Errors: 400 if no template is selected, 401 or 403 for an invalid API key or a missing permission, 429 above the
        rate limit, 503 if a template could not be deleted.

        Retried automatically only on 429, on 503 or if no connection was established.

        Source: <https://docs.didit.me/management-api/biometric-templates/batch-purge>

        Args:
            template_uuids: Template IDs (UUIDs), at least one. Ignored if `delete_all` is `true`.
            delete_all: `true` to purge **all** templates that match the filters; without filters, all of the application. Default:
                `false`.
            vendor_data: Filter by your own identifiers of users that contain this string; case-insensitive.
            vendor_user_uuid: Filter by the user ID assigned by Didit (UUID).
            status: Filter by status; the platform does not accept `purged`.
            source_type: Filter by source.
            retained_from: Filter by the time of retention, from this time on (RFC 3339).
            retained_to: Filter by the time of retention, up to this time (RFC 3339).
            extra: Parameters that this version does not know, named as on the platform."""
    @property
    def with_raw_response(self) -> AsyncBiometricTemplatesWithRawResponse:
        """The same operations, returning a `RawResponse`."""

class BiometricTemplatesWithRawResponse(Resource):
    """Biometric templates: face templates without images, retained with a user after their session was deleted.

    Retention is enabled in the settings of the application, or by `retain_face_embeddings` when sessions are deleted."""
    def list(self, **params: Unpack[_ListBiometricTemplatesFields]) -> RawResponse[BiometricTemplatePage]:
        """Lists biometric templates of the application, latest retention first by default. Purged templates are not in the
        list."""
    def count(self, **params: Unpack[_CountBiometricTemplatesFields]) -> RawResponse[BiometricTemplateCount]:
        """Returns the number of biometric templates that match the filters."""
    def retrieve(self, template_uuid: str) -> RawResponse[BiometricTemplate]:
        """Returns a biometric template. The response contains no biometric data."""
    def delete(self, template_uuid: str) -> RawResponse[PurgedBiometricTemplate]:
        """Purges a biometric template: deletes it permanently and excludes it from matching. Purging it again succeeds."""
    def batch_delete(
        self, **params: Unpack[_BatchDeleteBiometricTemplatesFields]
    ) -> RawResponse[PurgedBiometricTemplates]:
        """Purges several biometric templates, or all that match filters, permanently."""

class AsyncBiometricTemplatesWithRawResponse(Resource):
    """Biometric templates: face templates without images, retained with a user after their session was deleted.

    Retention is enabled in the settings of the application, or by `retain_face_embeddings` when sessions are deleted."""
    async def list(self, **params: Unpack[_ListBiometricTemplatesFields]) -> RawResponse[AsyncBiometricTemplatePage]:
        """Lists biometric templates of the application, latest retention first by default. Purged templates are not in the
        list."""
    async def count(self, **params: Unpack[_CountBiometricTemplatesFields]) -> RawResponse[BiometricTemplateCount]:
        """Returns the number of biometric templates that match the filters."""
    async def retrieve(self, template_uuid: str) -> RawResponse[BiometricTemplate]:
        """Returns a biometric template. The response contains no biometric data."""
    async def delete(self, template_uuid: str) -> RawResponse[PurgedBiometricTemplate]:
        """Purges a biometric template: deletes it permanently and excludes it from matching. Purging it again succeeds."""
    async def batch_delete(
        self, **params: Unpack[_BatchDeleteBiometricTemplatesFields]
    ) -> RawResponse[PurgedBiometricTemplates]:
        """Purges several biometric templates, or all that match filters, permanently."""

class Cases(Resource):
    """Cases: investigations of a user or business, from opening to resolution.

    These operations need the IDs of the organization and the application, which the client adds to the path."""
    def list(self, **params: Unpack[_ListCasesFields]) -> CasePage:
        """Lists cases of the application, newest first by default.

        Pages are addressed by offset: if items are added or removed between two pages, the next page repeats or
        skips items. To delete or update items while you iterate, use the snapshot of the list, which has each
        item once.

        Errors: 400 for an invalid filter, 401 or 403 for an invalid API key or a missing permission, 429 above the rate
        limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/management-api/cases/list>

        Args:
            limit: Maximum number of results per page, at least 1. Default: 50.
            offset: Number of results to skip.
            status__in: Filter by case status; comma-separated.
            priority: Filter by priority.
            source__in: Filter by source; comma-separated.
            blueprint: Filter by blueprint ID (UUID).
            assigned_to: Filter by the user ID of the assignee (UUID).
            unassigned: `true` for cases without an assignee only.
            tag: Filter by tag.
            search: Searches cases that contain this string.
            date_from: Filter by creation date, from this date on (YYYY-MM-DD).
            date_to: Filter by creation date, up to and including this date (YYYY-MM-DD).
            due_before: Filter by due time, before this time (RFC 3339).
            overdue: `true` for cases whose due time has passed only.
            ordering: Sort order. Default: `-created_at`, newest first.
            extra: Parameters that this version does not know, named as on the platform."""
    def create(self, *, title: str, **params: Unpack[_CreateCaseFields]) -> Case:
        """Creates a case to investigate a user or business.

        The subject is `subject`, or the owner of the first of `links`. The source of the case is `MANUAL`.

        Errors: 400 for invalid parameters or a case without a subject, 401 or 403 for an invalid API key or a missing
        permission, 429 above the rate limit.

        Retried automatically only on 429 or if no connection was established. After any other failure the case may have
        been created: list the cases before trying again.

        Source: <https://docs.didit.me/management-api/cases/create>

        Args:
            title: Title of the case, at most 255 characters.
            blueprint: ID of the blueprint (UUID), which defines the assignment, the checklist and the sections of the case.
            priority: Priority of the case. Default: `MEDIUM`.
            due_at: Due time (RFC 3339).
            tags: Tags of the case.
            subject: User or business to investigate. Required unless `links` is set.
            links: Sessions and transactions to link to the case.
            assigned_to: User ID of the team member to assign the case to (UUID).
            extra: Parameters that this version does not know, named as on the platform."""
    def retrieve(self, case_uuid: str) -> Case:
        """Returns a case with all details: its notes, links, checklist and history.

        Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown case, 429 above the rate
        limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/management-api/cases/get>"""
    def update(self, case_uuid: str, **params: Unpack[_UpdateCaseFields]) -> Case:
        """Updates the title, priority, due time or tags of a case; unset fields stay unchanged.

        The status is changed with `resolve`, `reopen` and `request_info`, the assignee with `assign`.

        Errors: 400 for invalid parameters, 401 or 403 for an invalid API key or a missing permission, 404 for an
        unknown case, 429 above the rate limit.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/management-api/cases/update>

        Args:
            title: Title of the case, at most 255 characters.
            priority: Priority of the case.
            due_at: Due time (RFC 3339).
            tags: Tags of the case.
            extra: Parameters that this version does not know, named as on the platform."""
    def delete(self, case_uuid: str) -> None:
        """Deletes a case permanently.

        Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown case, 429 above the rate
        limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/console/case-management/cases>"""
    def assign(self, case_uuid: str, **params: Unpack[_AssignCaseFields]) -> Case:
        """Assigns a case to a team member, or removes the assignment.

        Errors: 400 for an unknown team member, 401 or 403 for an invalid API key or a missing permission, 404 for an
        unknown case, 429 above the rate limit.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/console/case-management/cases>

        Args:
            assignee_user_id: User ID of the team member to assign the case to (UUID), or null to remove the assignment. Required.
            assignee_email: E-mail address of the team member.
            assignee_name: Name of the team member.
            extra: Parameters that this version does not know, named as on the platform."""
    def resolve(
        self, case_uuid: str, *, resolution: CaseResolution | str, **params: Unpack[_ResolveCaseFields]
    ) -> Case:
        """Resolves a case.

        If the blueprint of the case has a `four_eyes_checker_blueprint`, the case stays open with a
        `pending_resolution` and moves to that blueprint, until another person calls `approve` or `reject_approval`.

        Errors: 400 for an incomplete checklist that is not optional, or without the note that the blueprint requires,
        401 or 403 for an invalid API key or a missing permission, 404 for an unknown case, 429 above the rate limit.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/management-api/cases/resolve>

        Args:
            resolution: Resolution of the case.
            note: Note of the resolution. Required if the blueprint of the case has `require_resolution_note`.
            extra: Parameters that this version does not know, named as on the platform."""
    def reopen(self, case_uuid: str) -> Case:
        """Reopens a case: its status is `OPEN` again.

        Errors: 400 for a case that cannot be reopened, 401 or 403 for an invalid API key or a missing permission, 404
        for an unknown case, 429 above the rate limit.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/console/case-management/cases>"""
    def request_info(self, case_uuid: str) -> Case:
        """Sets an open case to `AWAITING_USER`, while further information is collected from the user.

        Errors: 400 for a case that is not open or has a pending resolution, 401 or 403 for an invalid API key or a
        missing permission, 404 for an unknown case, 429 above the rate limit.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/management-api/cases/request-info>"""
    def escalate(self, case_uuid: str) -> Case:
        """Escalates a case: moves it to the `escalation_blueprint` of its blueprint.

        Errors: 400 if the blueprint has no `escalation_enabled` or no `escalation_blueprint`, 401 or 403 for an invalid
        API key or a missing permission, 404 for an unknown case, 429 above the rate limit.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/console/case-management/blueprints>"""
    def transfer(self, case_uuid: str, *, target_blueprint: str, **params: Unpack[_TransferCaseFields]) -> Case:
        """Transfers a case to another active blueprint of the application.

        A case without a checklist gets that of the new blueprint, and is assigned if the blueprint assigns
        automatically.

        Errors: 400 if the blueprint has no `transfer_enabled` or the target is not active, 401 or 403 for an invalid
        API key or a missing permission, 404 for an unknown case, 429 above the rate limit.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/management-api/cases/transfer>

        Args:
            target_blueprint: ID of an active blueprint of the same application (UUID).
            extra: Parameters that this version does not know, named as on the platform."""
    def approve(self, case_uuid: str) -> Case:
        """Approves the pending resolution of a case, which resolves the case.

        Errors: 403 if the approval needs another person, 401 or 403 for an invalid API key or a missing permission, 404
        for an unknown case, 409 without a pending resolution, 429 above the rate limit.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/console/case-management/four-eyes>"""
    def reject_approval(self, case_uuid: str, **params: Unpack[_RejectCaseApprovalFields]) -> Case:
        """Rejects the pending resolution of a case, which returns to its former blueprint.

        Errors: 403 if the rejection needs another person, 401 or 403 for an invalid API key or a missing permission,
        404 for an unknown case, 409 without a pending resolution, 429 above the rate limit.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/console/case-management/four-eyes>

        Args:
            notes: Reason for the rejection.
            extra: Parameters that this version does not know, named as on the platform."""
    def apply_entity_action(
        self, case_uuid: str, *, action: CaseEntityAction | str, **params: Unpack[_ApplyCaseEntityActionFields]
    ) -> AppliedCaseEntityAction:
        """Applies an action to the subject of a case: sets its status, adds tags or a note, or adds it to the blocklist.

        Errors: 400 for invalid parameters or a case without a subject, 401 or 403 for an invalid API key or a missing
        permission, 404 for an unknown case, 429 above the rate limit.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/console/case-management/cases>

        Args:
            action: Action to apply.
            status: New status of the user or business: `ACTIVE`, `FLAGGED` or `BLOCKED`. For the action `set_status`.
            tags: Tags to add. For the action `add_tags`.
            note: Note to add. For the action `add_note`.
            extra: Parameters that this version does not know, named as on the platform."""
    def print(self, case_uuid: str) -> CasePrint:
        """Generates a printable document of a case and returns its URL.

        Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown case, 429 above the rate
        limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/management-api/cases/print>"""
    def list_events(self, case_uuid: str, **params: Unpack[_ListCaseEventsFields]) -> CaseEventPage:
        """Lists the events in the history of a case.

        Pages are addressed by offset: if items are added or removed between two pages, the next page repeats or
        skips items. To delete or update items while you iterate, use the snapshot of the list, which has each
        item once.

        Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown case, 429 above the rate
        limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/console/case-management/cases>

        Args:
            limit: Maximum number of results per page, at least 1. Default: 50.
            offset: Number of results to skip.
            extra: Parameters that this version does not know, named as on the platform."""
    def list_aml_hits(self, case_uuid: str) -> CaseAmlHitPage:
        """Lists the AML hits of a case. The platform publishes no schema: the fields of a hit are in `extra`.

        Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown case, 429 above the rate
        limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/console/case-management/cases>"""
    def retrieve_statistics(self, **params: Unpack[_RetrieveCaseStatisticsFields]) -> CaseStatistics:
        """Returns statistics of the cases in a period: numbers, rates and average times by assignee, blueprint, source and
        status.

        Errors: 400 for a period of more than 731 days or one that ends before it starts, 401 or 403 for an invalid API
        key or a missing permission, 429 above the rate limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/management-api/cases/statistics>

        Args:
            date_from: First day of the period (YYYY-MM-DD). Default: 30 days ago.
            date_to: Last day of the period (YYYY-MM-DD). Default: today.
            extra: Parameters that this version does not know, named as on the platform."""
    def bulk_update_status(
        self, *, case_uuids: Sequence[str], status: CaseStatus | str, **params: Unpack[_BulkUpdateCaseStatusFields]
    ) -> BulkCaseUpdate:
        """Updates the status of several cases. Each case is handled on its own: `failures` lists those that were not
        updated.

        Errors: 400 for invalid parameters, 401 or 403 for an invalid API key or a missing permission, 429 above the
        rate limit.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/management-api/cases/bulk-status>

        Args:
            case_uuids: Case IDs (UUIDs), at least one.
            status: New case status: `OPEN` reopens the cases, `AWAITING_USER` requests information, `RESOLVED` resolves them.
            resolution: Resolution of the cases. Required if `status` is `RESOLVED`.
            note: Note of the resolution.
            extra: Parameters that this version does not know, named as on the platform."""
    def bulk_assign(self, *, case_uuids: Sequence[str], **params: Unpack[_BulkAssignCasesFields]) -> BulkCaseUpdate:
        """Assigns several cases to a team member, or removes their assignments. Each case is handled on its own:
        `failures` lists those that were not updated.

        Errors: 400 for invalid parameters, 401 or 403 for an invalid API key or a missing permission, 429 above the
        rate limit.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/management-api/cases/bulk-status>

        Args:
            case_uuids: Case IDs (UUIDs), at least one.
            assignee_user_id: User ID of the team member to assign the cases to (UUID), or null to remove the assignments. Required.
            assignee_email: E-mail address of the team member.
            assignee_name: Name of the team member.
            extra: Parameters that this version does not know, named as on the platform."""
    @property
    def with_raw_response(self) -> CasesWithRawResponse:
        """The same operations, returning a `RawResponse`."""
    @property
    def notes(self) -> CasesNotes:
        """Notes on a case, and the files attached to them."""
    @property
    def links(self) -> CasesLinks:
        """Sessions and transactions that are linked to a case."""
    @property
    def checklist(self) -> CasesChecklist:
        """Checklist of a case. Its items come from the blueprint of the case."""
    @property
    def regulatory_reports(self) -> CasesRegulatoryReports:
        """Regulatory reports of a case."""
    @property
    def blueprints(self) -> CasesBlueprints:
        """Case blueprints: the assignment, escalation, approval, checklist and visible sections of a category of cases."""

class AsyncCases(Resource):
    """Cases: investigations of a user or business, from opening to resolution.

    These operations need the IDs of the organization and the application, which the client adds to the path."""
    def list(self, **params: Unpack[_ListCasesFields]) -> AsyncPaginator[AsyncCasePage, CaseSummary]:
        """Lists cases of the application, newest first by default.

        Pages are addressed by offset: if items are added or removed between two pages, the next page repeats or
        skips items. To delete or update items while you iterate, use the snapshot of the list, which has each
        item once.

        Errors: 400 for an invalid filter, 401 or 403 for an invalid API key or a missing permission, 429 above the rate
        limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/management-api/cases/list>

        Args:
            limit: Maximum number of results per page, at least 1. Default: 50.
            offset: Number of results to skip.
            status__in: Filter by case status; comma-separated.
            priority: Filter by priority.
            source__in: Filter by source; comma-separated.
            blueprint: Filter by blueprint ID (UUID).
            assigned_to: Filter by the user ID of the assignee (UUID).
            unassigned: `true` for cases without an assignee only.
            tag: Filter by tag.
            search: Searches cases that contain this string.
            date_from: Filter by creation date, from this date on (YYYY-MM-DD).
            date_to: Filter by creation date, up to and including this date (YYYY-MM-DD).
            due_before: Filter by due time, before this time (RFC 3339).
            overdue: `true` for cases whose due time has passed only.
            ordering: Sort order. Default: `-created_at`, newest first.
            extra: Parameters that this version does not know, named as on the platform."""
    async def create(self, *, title: str, **params: Unpack[_CreateCaseFields]) -> Case:
        """Creates a case to investigate a user or business.

        The subject is `subject`, or the owner of the first of `links`. The source of the case is `MANUAL`.

        Errors: 400 for invalid parameters or a case without a subject, 401 or 403 for an invalid API key or a missing
        permission, 429 above the rate limit.

        Retried automatically only on 429 or if no connection was established. After any other failure the case may have
        been created: list the cases before trying again.

        Source: <https://docs.didit.me/management-api/cases/create>

        Args:
            title: Title of the case, at most 255 characters.
            blueprint: ID of the blueprint (UUID), which defines the assignment, the checklist and the sections of the case.
            priority: Priority of the case. Default: `MEDIUM`.
            due_at: Due time (RFC 3339).
            tags: Tags of the case.
            subject: User or business to investigate. Required unless `links` is set.
            links: Sessions and transactions to link to the case.
            assigned_to: User ID of the team member to assign the case to (UUID).
            extra: Parameters that this version does not know, named as on the platform."""
    async def retrieve(self, case_uuid: str) -> Case:
        """Returns a case with all details: its notes, links, checklist and history.

        Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown case, 429 above the rate
        limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/management-api/cases/get>"""
    async def update(self, case_uuid: str, **params: Unpack[_UpdateCaseFields]) -> Case:
        """Updates the title, priority, due time or tags of a case; unset fields stay unchanged.

        The status is changed with `resolve`, `reopen` and `request_info`, the assignee with `assign`.

        Errors: 400 for invalid parameters, 401 or 403 for an invalid API key or a missing permission, 404 for an
        unknown case, 429 above the rate limit.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/management-api/cases/update>

        Args:
            title: Title of the case, at most 255 characters.
            priority: Priority of the case.
            due_at: Due time (RFC 3339).
            tags: Tags of the case.
            extra: Parameters that this version does not know, named as on the platform."""
    async def delete(self, case_uuid: str) -> None:
        """Deletes a case permanently.

        Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown case, 429 above the rate
        limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/console/case-management/cases>"""
    async def assign(self, case_uuid: str, **params: Unpack[_AssignCaseFields]) -> Case:
        """Assigns a case to a team member, or removes the assignment.

        Errors: 400 for an unknown team member, 401 or 403 for an invalid API key or a missing permission, 404 for an
        unknown case, 429 above the rate limit.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/console/case-management/cases>

        Args:
            assignee_user_id: User ID of the team member to assign the case to (UUID), or null to remove the assignment. Required.
            assignee_email: E-mail address of the team member.
            assignee_name: Name of the team member.
            extra: Parameters that this version does not know, named as on the platform."""
    async def resolve(
        self, case_uuid: str, *, resolution: CaseResolution | str, **params: Unpack[_ResolveCaseFields]
    ) -> Case:
        """Resolves a case.

        If the blueprint of the case has a `four_eyes_checker_blueprint`, the case stays open with a
        `pending_resolution` and moves to that blueprint, until another person calls `approve` or `reject_approval`.

        Errors: 400 for an incomplete checklist that is not optional, or without the note that the blueprint requires,
        401 or 403 for an invalid API key or a missing permission, 404 for an unknown case, 429 above the rate limit.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/management-api/cases/resolve>

        Args:
            resolution: Resolution of the case.
            note: Note of the resolution. Required if the blueprint of the case has `require_resolution_note`.
            extra: Parameters that this version does not know, named as on the platform."""
    async def reopen(self, case_uuid: str) -> Case:
        """Reopens a case: its status is `OPEN` again.

        Errors: 400 for a case that cannot be reopened, 401 or 403 for an invalid API key or a missing permission, 404
        for an unknown case, 429 above the rate limit.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/console/case-management/cases>"""
    async def request_info(self, case_uuid: str) -> Case:
        """Sets an open case to `AWAITING_USER`, while further information is collected from the user.

        Errors: 400 for a case that is not open or has a pending resolution, 401 or 403 for an invalid API key or a
        missing permission, 404 for an unknown case, 429 above the rate limit.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/management-api/cases/request-info>"""
    async def escalate(self, case_uuid: str) -> Case:
        """Escalates a case: moves it to the `escalation_blueprint` of its blueprint.

        Errors: 400 if the blueprint has no `escalation_enabled` or no `escalation_blueprint`, 401 or 403 for an invalid
        API key or a missing permission, 404 for an unknown case, 429 above the rate limit.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/console/case-management/blueprints>"""
    async def transfer(self, case_uuid: str, *, target_blueprint: str, **params: Unpack[_TransferCaseFields]) -> Case:
        """Transfers a case to another active blueprint of the application.

        A case without a checklist gets that of the new blueprint, and is assigned if the blueprint assigns
        automatically.

        Errors: 400 if the blueprint has no `transfer_enabled` or the target is not active, 401 or 403 for an invalid
        API key or a missing permission, 404 for an unknown case, 429 above the rate limit.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/management-api/cases/transfer>

        Args:
            target_blueprint: ID of an active blueprint of the same application (UUID).
            extra: Parameters that this version does not know, named as on the platform."""
    async def approve(self, case_uuid: str) -> Case:
        """Approves the pending resolution of a case, which resolves the case.

        Errors: 403 if the approval needs another person, 401 or 403 for an invalid API key or a missing permission, 404
        for an unknown case, 409 without a pending resolution, 429 above the rate limit.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/console/case-management/four-eyes>"""
    async def reject_approval(self, case_uuid: str, **params: Unpack[_RejectCaseApprovalFields]) -> Case:
        """Rejects the pending resolution of a case, which returns to its former blueprint.

        Errors: 403 if the rejection needs another person, 401 or 403 for an invalid API key or a missing permission,
        404 for an unknown case, 409 without a pending resolution, 429 above the rate limit.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/console/case-management/four-eyes>

        Args:
            notes: Reason for the rejection.
            extra: Parameters that this version does not know, named as on the platform."""
    async def apply_entity_action(
        self, case_uuid: str, *, action: CaseEntityAction | str, **params: Unpack[_ApplyCaseEntityActionFields]
    ) -> AppliedCaseEntityAction:
        """Applies an action to the subject of a case: sets its status, adds tags or a note, or adds it to the blocklist.

        Errors: 400 for invalid parameters or a case without a subject, 401 or 403 for an invalid API key or a missing
        permission, 404 for an unknown case, 429 above the rate limit.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/console/case-management/cases>

        Args:
            action: Action to apply.
            status: New status of the user or business: `ACTIVE`, `FLAGGED` or `BLOCKED`. For the action `set_status`.
            tags: Tags to add. For the action `add_tags`.
            note: Note to add. For the action `add_note`.
            extra: Parameters that this version does not know, named as on the platform."""
    async def print(self, case_uuid: str) -> CasePrint:
        """Generates a printable document of a case and returns its URL.

        Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown case, 429 above the rate
        limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/management-api/cases/print>"""
    def list_events(
        self, case_uuid: str, **params: Unpack[_ListCaseEventsFields]
    ) -> AsyncPaginator[AsyncCaseEventPage, CaseEvent]:
        """Lists the events in the history of a case.

        Pages are addressed by offset: if items are added or removed between two pages, the next page repeats or
        skips items. To delete or update items while you iterate, use the snapshot of the list, which has each
        item once.

        Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown case, 429 above the rate
        limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/console/case-management/cases>

        Args:
            limit: Maximum number of results per page, at least 1. Default: 50.
            offset: Number of results to skip.
            extra: Parameters that this version does not know, named as on the platform."""
    async def list_aml_hits(self, case_uuid: str) -> CaseAmlHitPage:
        """Lists the AML hits of a case. The platform publishes no schema: the fields of a hit are in `extra`.

        Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown case, 429 above the rate
        limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/console/case-management/cases>"""
    async def retrieve_statistics(self, **params: Unpack[_RetrieveCaseStatisticsFields]) -> CaseStatistics:
        """Returns statistics of the cases in a period: numbers, rates and average times by assignee, blueprint, source and
        status.

        Errors: 400 for a period of more than 731 days or one that ends before it starts, 401 or 403 for an invalid API
        key or a missing permission, 429 above the rate limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/management-api/cases/statistics>

        Args:
            date_from: First day of the period (YYYY-MM-DD). Default: 30 days ago.
            date_to: Last day of the period (YYYY-MM-DD). Default: today.
            extra: Parameters that this version does not know, named as on the platform."""
    async def bulk_update_status(
        self, *, case_uuids: Sequence[str], status: CaseStatus | str, **params: Unpack[_BulkUpdateCaseStatusFields]
    ) -> BulkCaseUpdate:
        """Updates the status of several cases. Each case is handled on its own: `failures` lists those that were not
        updated.

        Errors: 400 for invalid parameters, 401 or 403 for an invalid API key or a missing permission, 429 above the
        rate limit.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/management-api/cases/bulk-status>

        Args:
            case_uuids: Case IDs (UUIDs), at least one.
            status: New case status: `OPEN` reopens the cases, `AWAITING_USER` requests information, `RESOLVED` resolves them.
            resolution: Resolution of the cases. Required if `status` is `RESOLVED`.
            note: Note of the resolution.
            extra: Parameters that this version does not know, named as on the platform."""
    async def bulk_assign(
        self, *, case_uuids: Sequence[str], **params: Unpack[_BulkAssignCasesFields]
    ) -> BulkCaseUpdate:
        """Assigns several cases to a team member, or removes their assignments. Each case is handled on its own:
        `failures` lists those that were not updated.

        Errors: 400 for invalid parameters, 401 or 403 for an invalid API key or a missing permission, 429 above the
        rate limit.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/management-api/cases/bulk-status>

        Args:
            case_uuids: Case IDs (UUIDs), at least one.
            assignee_user_id: User ID of the team member to assign the cases to (UUID), or null to remove the assignments. Required.
            assignee_email: E-mail address of the team member.
            assignee_name: Name of the team member.
            extra: Parameters that this version does not know, named as on the platform."""
    @property
    def with_raw_response(self) -> AsyncCasesWithRawResponse:
        """The same operations, returning a `RawResponse`."""
    @property
    def notes(self) -> AsyncCasesNotes:
        """Notes on a case, and the files attached to them."""
    @property
    def links(self) -> AsyncCasesLinks:
        """Sessions and transactions that are linked to a case."""
    @property
    def checklist(self) -> AsyncCasesChecklist:
        """Checklist of a case. Its items come from the blueprint of the case."""
    @property
    def regulatory_reports(self) -> AsyncCasesRegulatoryReports:
        """Regulatory reports of a case."""
    @property
    def blueprints(self) -> AsyncCasesBlueprints:
        """Case blueprints: the assignment, escalation, approval, checklist and visible sections of a category of cases."""

class CasesWithRawResponse(Resource):
    """Cases: investigations of a user or business, from opening to resolution.

    These operations need the IDs of the organization and the application, which the client adds to the path."""
    def list(self, **params: Unpack[_ListCasesFields]) -> RawResponse[CasePage]:
        """Lists cases of the application, newest first by default."""
    def create(self, *, title: str, **params: Unpack[_CreateCaseFields]) -> RawResponse[Case]:
        """Creates a case to investigate a user or business."""
    def retrieve(self, case_uuid: str) -> RawResponse[Case]:
        """Returns a case with all details: its notes, links, checklist and history."""
    def update(self, case_uuid: str, **params: Unpack[_UpdateCaseFields]) -> RawResponse[Case]:
        """Updates the title, priority, due time or tags of a case; unset fields stay unchanged."""
    def delete(self, case_uuid: str) -> RawResponse[None]:
        """Deletes a case permanently."""
    def assign(self, case_uuid: str, **params: Unpack[_AssignCaseFields]) -> RawResponse[Case]:
        """Assigns a case to a team member, or removes the assignment."""
    def resolve(
        self, case_uuid: str, *, resolution: CaseResolution | str, **params: Unpack[_ResolveCaseFields]
    ) -> RawResponse[Case]:
        """Resolves a case."""
    def reopen(self, case_uuid: str) -> RawResponse[Case]:
        """Reopens a case: its status is `OPEN` again."""
    def request_info(self, case_uuid: str) -> RawResponse[Case]:
        """Sets an open case to `AWAITING_USER`, while further information is collected from the user."""
    def escalate(self, case_uuid: str) -> RawResponse[Case]:
        """Escalates a case: moves it to the `escalation_blueprint` of its blueprint."""
    def transfer(
        self, case_uuid: str, *, target_blueprint: str, **params: Unpack[_TransferCaseFields]
    ) -> RawResponse[Case]:
        """Transfers a case to another active blueprint of the application."""
    def approve(self, case_uuid: str) -> RawResponse[Case]:
        """Approves the pending resolution of a case, which resolves the case."""
    def reject_approval(self, case_uuid: str, **params: Unpack[_RejectCaseApprovalFields]) -> RawResponse[Case]:
        """Rejects the pending resolution of a case, which returns to its former blueprint."""
    def apply_entity_action(
        self, case_uuid: str, *, action: CaseEntityAction | str, **params: Unpack[_ApplyCaseEntityActionFields]
    ) -> RawResponse[AppliedCaseEntityAction]:
        """Applies an action to the subject of a case: sets its status, adds tags or a note, or adds it to the blocklist."""
    def print(self, case_uuid: str) -> RawResponse[CasePrint]:
        """Generates a printable document of a case and returns its URL."""
    def list_events(self, case_uuid: str, **params: Unpack[_ListCaseEventsFields]) -> RawResponse[CaseEventPage]:
        """Lists the events in the history of a case."""
    def list_aml_hits(self, case_uuid: str) -> RawResponse[CaseAmlHitPage]:
        """Lists the AML hits of a case. The platform publishes no schema: the fields of a hit are in `extra`."""
    def retrieve_statistics(self, **params: Unpack[_RetrieveCaseStatisticsFields]) -> RawResponse[CaseStatistics]:
        """Returns statistics of the cases in a period: numbers, rates and average times by assignee, blueprint, source and
        status."""
    def bulk_update_status(
        self, *, case_uuids: Sequence[str], status: CaseStatus | str, **params: Unpack[_BulkUpdateCaseStatusFields]
    ) -> RawResponse[BulkCaseUpdate]:
        """Updates the status of several cases. Each case is handled on its own: `failures` lists those that were not
        updated."""
    def bulk_assign(
        self, *, case_uuids: Sequence[str], **params: Unpack[_BulkAssignCasesFields]
    ) -> RawResponse[BulkCaseUpdate]:
        """Assigns several cases to a team member, or removes their assignments. Each case is handled on its own:
        `failures` lists those that were not updated."""
    @property
    def notes(self) -> CasesNotesWithRawResponse:
        """Notes on a case, and the files attached to them."""
    @property
    def links(self) -> CasesLinksWithRawResponse:
        """Sessions and transactions that are linked to a case."""
    @property
    def checklist(self) -> CasesChecklistWithRawResponse:
        """Checklist of a case. Its items come from the blueprint of the case."""
    @property
    def regulatory_reports(self) -> CasesRegulatoryReportsWithRawResponse:
        """Regulatory reports of a case."""
    @property
    def blueprints(self) -> CasesBlueprintsWithRawResponse:
        """Case blueprints: the assignment, escalation, approval, checklist and visible sections of a category of cases."""

class AsyncCasesWithRawResponse(Resource):
    """Cases: investigations of a user or business, from opening to resolution.

    These operations need the IDs of the organization and the application, which the client adds to the path."""
    async def list(self, **params: Unpack[_ListCasesFields]) -> RawResponse[AsyncCasePage]:
        """Lists cases of the application, newest first by default."""
    async def create(self, *, title: str, **params: Unpack[_CreateCaseFields]) -> RawResponse[Case]:
        """Creates a case to investigate a user or business."""
    async def retrieve(self, case_uuid: str) -> RawResponse[Case]:
        """Returns a case with all details: its notes, links, checklist and history."""
    async def update(self, case_uuid: str, **params: Unpack[_UpdateCaseFields]) -> RawResponse[Case]:
        """Updates the title, priority, due time or tags of a case; unset fields stay unchanged."""
    async def delete(self, case_uuid: str) -> RawResponse[None]:
        """Deletes a case permanently."""
    async def assign(self, case_uuid: str, **params: Unpack[_AssignCaseFields]) -> RawResponse[Case]:
        """Assigns a case to a team member, or removes the assignment."""
    async def resolve(
        self, case_uuid: str, *, resolution: CaseResolution | str, **params: Unpack[_ResolveCaseFields]
    ) -> RawResponse[Case]:
        """Resolves a case."""
    async def reopen(self, case_uuid: str) -> RawResponse[Case]:
        """Reopens a case: its status is `OPEN` again."""
    async def request_info(self, case_uuid: str) -> RawResponse[Case]:
        """Sets an open case to `AWAITING_USER`, while further information is collected from the user."""
    async def escalate(self, case_uuid: str) -> RawResponse[Case]:
        """Escalates a case: moves it to the `escalation_blueprint` of its blueprint."""
    async def transfer(
        self, case_uuid: str, *, target_blueprint: str, **params: Unpack[_TransferCaseFields]
    ) -> RawResponse[Case]:
        """Transfers a case to another active blueprint of the application."""
    async def approve(self, case_uuid: str) -> RawResponse[Case]:
        """Approves the pending resolution of a case, which resolves the case."""
    async def reject_approval(self, case_uuid: str, **params: Unpack[_RejectCaseApprovalFields]) -> RawResponse[Case]:
        """Rejects the pending resolution of a case, which returns to its former blueprint."""
    async def apply_entity_action(
        self, case_uuid: str, *, action: CaseEntityAction | str, **params: Unpack[_ApplyCaseEntityActionFields]
    ) -> RawResponse[AppliedCaseEntityAction]:
        """Applies an action to the subject of a case: sets its status, adds tags or a note, or adds it to the blocklist."""
    async def print(self, case_uuid: str) -> RawResponse[CasePrint]:
        """Generates a printable document of a case and returns its URL."""
    async def list_events(
        self, case_uuid: str, **params: Unpack[_ListCaseEventsFields]
    ) -> RawResponse[AsyncCaseEventPage]:
        """Lists the events in the history of a case."""
    async def list_aml_hits(self, case_uuid: str) -> RawResponse[CaseAmlHitPage]:
        """Lists the AML hits of a case. The platform publishes no schema: the fields of a hit are in `extra`."""
    async def retrieve_statistics(self, **params: Unpack[_RetrieveCaseStatisticsFields]) -> RawResponse[CaseStatistics]:
        """Returns statistics of the cases in a period: numbers, rates and average times by assignee, blueprint, source and
        status."""
    async def bulk_update_status(
        self, *, case_uuids: Sequence[str], status: CaseStatus | str, **params: Unpack[_BulkUpdateCaseStatusFields]
    ) -> RawResponse[BulkCaseUpdate]:
        """Updates the status of several cases. Each case is handled on its own: `failures` lists those that were not
        updated."""
    async def bulk_assign(
        self, *, case_uuids: Sequence[str], **params: Unpack[_BulkAssignCasesFields]
    ) -> RawResponse[BulkCaseUpdate]:
        """Assigns several cases to a team member, or removes their assignments. Each case is handled on its own:
        `failures` lists those that were not updated."""
    @property
    def notes(self) -> AsyncCasesNotesWithRawResponse:
        """Notes on a case, and the files attached to them."""
    @property
    def links(self) -> AsyncCasesLinksWithRawResponse:
        """Sessions and transactions that are linked to a case."""
    @property
    def checklist(self) -> AsyncCasesChecklistWithRawResponse:
        """Checklist of a case. Its items come from the blueprint of the case."""
    @property
    def regulatory_reports(self) -> AsyncCasesRegulatoryReportsWithRawResponse:
        """Regulatory reports of a case."""
    @property
    def blueprints(self) -> AsyncCasesBlueprintsWithRawResponse:
        """Case blueprints: the assignment, escalation, approval, checklist and visible sections of a category of cases."""

class CasesNotes(Resource):
    """Notes on a case, and the files attached to them."""
    def list(self, case_uuid: str, **params: Unpack[_ListCaseNotesFields]) -> CaseNotePage:
        """Lists the notes on a case.

        Pages are addressed by offset: if items are added or removed between two pages, the next page repeats or
        skips items. To delete or update items while you iterate, use the snapshot of the list, which has each
        item once.

        Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown case, 429 above the rate
        limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/management-api/cases/list-notes>

        Args:
            limit: Maximum number of results per page, at least 1. Default: 50.
            offset: Number of results to skip.
            extra: Parameters that this version does not know, named as on the platform."""
    def create(self, case_uuid: str, *, comment: str, **params: Unpack[_CreateCaseNoteFields]) -> CaseNote:
        """Adds a note to a case. The platform notifies the mentioned team members.

        To attach files, upload them first with `upload_attachment`.

        Errors: 400 for invalid parameters or an attachment of another case, 401 or 403 for an invalid API key or a
        missing permission, 404 for an unknown case, 429 above the rate limit.

        Retried automatically only on 429 or if no connection was established. After any other failure the note may have
        been added: list the notes before trying again.

        Source: <https://docs.didit.me/management-api/cases/create-note>

        Args:
            comment: Text of the note, without markup.
            mentioned_emails: E-mail addresses of team members to mention; the platform notifies them.
            is_internal: `true` to mark the note as internal. Default: `false`.
            attachments: Files to attach, uploaded before with `upload_attachment`.
            tags: Tags of the note.
            extra: Parameters that this version does not know, named as on the platform."""
    def delete(self, case_uuid: str, note_uuid: str) -> None:
        """Deletes a note permanently.

        Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown case or note, 429 above
        the rate limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/management-api/cases/list-notes>"""
    def retrieve_attachment(
        self, case_uuid: str, *, s3_key: str, **params: Unpack[_RetrieveCaseNoteAttachmentFields]
    ) -> CaseNoteAttachment:
        """Returns a short-lived URL of an attached file, by its storage key.

        Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown case or a key that is not
        of the case, 429 above the rate limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/management-api/cases/create-note>

        Args:
            s3_key: Storage key of the file.
            extra: Parameters that this version does not know, named as on the platform."""
    def upload_attachment(
        self, case_uuid: str, *, file: File | bytes | os.PathLike[str] | IO[bytes], **params: Unpack[_UploadCaseNoteAttachmentFields]
    ) -> CaseNoteAttachment:
        """Uploads a file and returns its storage key, with which a new note attaches it.

        The timeout is 60 seconds unless you set one.

        Errors: 400 for a missing or invalid file, 401 or 403 for an invalid API key or a missing permission, 404 for an
        unknown case, 429 above the rate limit.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/management-api/cases/create-note>

        Args:
            file: File to upload.
            extra: Parameters that this version does not know, named as on the platform."""
    @property
    def with_raw_response(self) -> CasesNotesWithRawResponse:
        """The same operations, returning a `RawResponse`."""

class AsyncCasesNotes(Resource):
    """Notes on a case, and the files attached to them."""
    def list(
        self, case_uuid: str, **params: Unpack[_ListCaseNotesFields]
    ) -> AsyncPaginator[AsyncCaseNotePage, CaseNote]:
        """Lists the notes on a case.

        Pages are addressed by offset: if items are added or removed between two pages, the next page repeats or
        skips items. To delete or update items while you iterate, use the snapshot of the list, which has each
        item once.

        Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown case, 429 above the rate
        limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/management-api/cases/list-notes>

        Args:
            limit: Maximum number of results per page, at least 1. Default: 50.
            offset: Number of results to skip.
            extra: Parameters that this version does not know, named as on the platform."""
    async def create(self, case_uuid: str, *, comment: str, **params: Unpack[_CreateCaseNoteFields]) -> CaseNote:
        """Adds a note to a case. The platform notifies the mentioned team members.

        To attach files, upload them first with `upload_attachment`.

        Errors: 400 for invalid parameters or an attachment of another case, 401 or 403 for an invalid API key or a
        missing permission, 404 for an unknown case, 429 above the rate limit.

        Retried automatically only on 429 or if no connection was established. After any other failure the note may have
        been added: list the notes before trying again.

        Source: <https://docs.didit.me/management-api/cases/create-note>

        Args:
            comment: Text of the note, without markup.
            mentioned_emails: E-mail addresses of team members to mention; the platform notifies them.
            is_internal: `true` to mark the note as internal. Default: `false`.
            attachments: Files to attach, uploaded before with `upload_attachment`.
            tags: Tags of the note.
            extra: Parameters that this version does not know, named as on the platform."""
    async def delete(self, case_uuid: str, note_uuid: str) -> None:
        """Deletes a note permanently.

        Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown case or note, 429 above
        the rate limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/management-api/cases/list-notes>"""
    async def retrieve_attachment(
        self, case_uuid: str, *, s3_key: str, **params: Unpack[_RetrieveCaseNoteAttachmentFields]
    ) -> CaseNoteAttachment:
        """Returns a short-lived URL of an attached file, by its storage key.

        Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown case or a key that is not
        of the case, 429 above the rate limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/management-api/cases/create-note>

        Args:
            s3_key: Storage key of the file.
            extra: Parameters that this version does not know, named as on the platform."""
    async def upload_attachment(
        self, case_uuid: str, *, file: File | bytes | os.PathLike[str] | IO[bytes], **params: Unpack[_UploadCaseNoteAttachmentFields]
    ) -> CaseNoteAttachment:
        """Uploads a file and returns its storage key, with which a new note attaches it.

        The timeout is 60 seconds unless you set one.

        Errors: 400 for a missing or invalid file, 401 or 403 for an invalid API key or a missing permission, 404 for an
        unknown case, 429 above the rate limit.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/management-api/cases/create-note>

        Args:
            file: File to upload.
            extra: Parameters that this version does not know, named as on the platform."""
    @property
    def with_raw_response(self) -> AsyncCasesNotesWithRawResponse:
        """The same operations, returning a `RawResponse`."""

class CasesNotesWithRawResponse(Resource):
    """Notes on a case, and the files attached to them."""
    def list(self, case_uuid: str, **params: Unpack[_ListCaseNotesFields]) -> RawResponse[CaseNotePage]:
        """Lists the notes on a case."""
    def create(self, case_uuid: str, *, comment: str, **params: Unpack[_CreateCaseNoteFields]) -> RawResponse[CaseNote]:
        """Adds a note to a case. The platform notifies the mentioned team members."""
    def delete(self, case_uuid: str, note_uuid: str) -> RawResponse[None]:
        """Deletes a note permanently."""
    def retrieve_attachment(
        self, case_uuid: str, *, s3_key: str, **params: Unpack[_RetrieveCaseNoteAttachmentFields]
    ) -> RawResponse[CaseNoteAttachment]:
        """Returns a short-lived URL of an attached file, by its storage key."""
    def upload_attachment(
        self, case_uuid: str, *, file: File | bytes | os.PathLike[str] | IO[bytes], **params: Unpack[_UploadCaseNoteAttachmentFields]
    ) -> RawResponse[CaseNoteAttachment]:
        """Uploads a file and returns its storage key, with which a new note attaches it."""

class AsyncCasesNotesWithRawResponse(Resource):
    """Notes on a case, and the files attached to them."""
    async def list(self, case_uuid: str, **params: Unpack[_ListCaseNotesFields]) -> RawResponse[AsyncCaseNotePage]:
        """Lists the notes on a case."""
    async def create(
        self, case_uuid: str, *, comment: str, **params: Unpack[_CreateCaseNoteFields]
    ) -> RawResponse[CaseNote]:
        """Adds a note to a case. The platform notifies the mentioned team members."""
    async def delete(self, case_uuid: str, note_uuid: str) -> RawResponse[None]:
        """Deletes a note permanently."""
    async def retrieve_attachment(
        self, case_uuid: str, *, s3_key: str, **params: Unpack[_RetrieveCaseNoteAttachmentFields]
    ) -> RawResponse[CaseNoteAttachment]:
        """Returns a short-lived URL of an attached file, by its storage key."""
    async def upload_attachment(
        self, case_uuid: str, *, file: File | bytes | os.PathLike[str] | IO[bytes], **params: Unpack[_UploadCaseNoteAttachmentFields]
    ) -> RawResponse[CaseNoteAttachment]:
        """Uploads a file and returns its storage key, with which a new note attaches it."""

class CasesLinks(Resource):
    """Sessions and transactions that are linked to a case."""
    def list(self, case_uuid: str) -> CaseLinkPage:
        """Lists the sessions and transactions that are linked to a case, all at once.

        Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown case, 429 above the rate
        limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/management-api/cases/get>"""
    def create(
        self, case_uuid: str, *, entity_type: CaseLinkType | str, entity_uuid: str, **params: Unpack[_CreateCaseLinkFields]
    ) -> CaseLink:
        """Links a session or transaction to a case.

        Errors: 400 for invalid parameters, such as an unknown session or transaction, 401 or 403 for an invalid API key
        or a missing permission, 404 for an unknown case, 429 above the rate limit.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/management-api/cases/create>

        Args:
            entity_type: Type of the object to link.
            entity_uuid: ID of the session or transaction (UUID).
            extra: Parameters that this version does not know, named as on the platform."""
    def delete(self, case_uuid: str, link_uuid: str) -> None:
        """Removes a link from a case. The linked session or transaction stays unchanged.

        Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown case or link, 429 above
        the rate limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/management-api/cases/get>"""
    @property
    def with_raw_response(self) -> CasesLinksWithRawResponse:
        """The same operations, returning a `RawResponse`."""

class AsyncCasesLinks(Resource):
    """Sessions and transactions that are linked to a case."""
    async def list(self, case_uuid: str) -> CaseLinkPage:
        """Lists the sessions and transactions that are linked to a case, all at once.

        Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown case, 429 above the rate
        limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/management-api/cases/get>"""
    async def create(
        self, case_uuid: str, *, entity_type: CaseLinkType | str, entity_uuid: str, **params: Unpack[_CreateCaseLinkFields]
    ) -> CaseLink:
        """Links a session or transaction to a case.

        Errors: 400 for invalid parameters, such as an unknown session or transaction, 401 or 403 for an invalid API key
        or a missing permission, 404 for an unknown case, 429 above the rate limit.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/management-api/cases/create>

        Args:
            entity_type: Type of the object to link.
            entity_uuid: ID of the session or transaction (UUID).
            extra: Parameters that this version does not know, named as on the platform."""
    async def delete(self, case_uuid: str, link_uuid: str) -> None:
        """Removes a link from a case. The linked session or transaction stays unchanged.

        Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown case or link, 429 above
        the rate limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/management-api/cases/get>"""
    @property
    def with_raw_response(self) -> AsyncCasesLinksWithRawResponse:
        """The same operations, returning a `RawResponse`."""

class CasesLinksWithRawResponse(Resource):
    """Sessions and transactions that are linked to a case."""
    def list(self, case_uuid: str) -> RawResponse[CaseLinkPage]:
        """Lists the sessions and transactions that are linked to a case, all at once."""
    def create(
        self, case_uuid: str, *, entity_type: CaseLinkType | str, entity_uuid: str, **params: Unpack[_CreateCaseLinkFields]
    ) -> RawResponse[CaseLink]:
        """Links a session or transaction to a case."""
    def delete(self, case_uuid: str, link_uuid: str) -> RawResponse[None]:
        """Removes a link from a case. The linked session or transaction stays unchanged."""

class AsyncCasesLinksWithRawResponse(Resource):
    """Sessions and transactions that are linked to a case."""
    async def list(self, case_uuid: str) -> RawResponse[CaseLinkPage]:
        """Lists the sessions and transactions that are linked to a case, all at once."""
    async def create(
        self, case_uuid: str, *, entity_type: CaseLinkType | str, entity_uuid: str, **params: Unpack[_CreateCaseLinkFields]
    ) -> RawResponse[CaseLink]:
        """Links a session or transaction to a case."""
    async def delete(self, case_uuid: str, link_uuid: str) -> RawResponse[None]:
        """Removes a link from a case. The linked session or transaction stays unchanged."""

class CasesChecklist(Resource):
    """Checklist of a case. Its items come from the blueprint of the case."""
    def list(self, case_uuid: str) -> CaseChecklistPage:
        """Lists the items of the checklist of a case, all at once.

        Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown case, 429 above the rate
        limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/management-api/cases/get>"""
    def update(
        self, case_uuid: str, item_uuid: str, *, is_completed: bool, **params: Unpack[_UpdateCaseChecklistItemFields]
    ) -> CaseChecklistItem:
        """Marks an item of the checklist of a case as completed or open.

        Errors: 400 for invalid parameters, 401 or 403 for an invalid API key or a missing permission, 404 for an
        unknown case or item, 429 above the rate limit.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/management-api/cases/resolve>

        Args:
            is_completed: `true` to mark the item as completed, `false` to mark it as open.
            extra: Parameters that this version does not know, named as on the platform."""
    @property
    def with_raw_response(self) -> CasesChecklistWithRawResponse:
        """The same operations, returning a `RawResponse`."""

class AsyncCasesChecklist(Resource):
    """Checklist of a case. Its items come from the blueprint of the case."""
    async def list(self, case_uuid: str) -> CaseChecklistPage:
        """Lists the items of the checklist of a case, all at once.

        Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown case, 429 above the rate
        limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/management-api/cases/get>"""
    async def update(
        self, case_uuid: str, item_uuid: str, *, is_completed: bool, **params: Unpack[_UpdateCaseChecklistItemFields]
    ) -> CaseChecklistItem:
        """Marks an item of the checklist of a case as completed or open.

        Errors: 400 for invalid parameters, 401 or 403 for an invalid API key or a missing permission, 404 for an
        unknown case or item, 429 above the rate limit.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/management-api/cases/resolve>

        Args:
            is_completed: `true` to mark the item as completed, `false` to mark it as open.
            extra: Parameters that this version does not know, named as on the platform."""
    @property
    def with_raw_response(self) -> AsyncCasesChecklistWithRawResponse:
        """The same operations, returning a `RawResponse`."""

class CasesChecklistWithRawResponse(Resource):
    """Checklist of a case. Its items come from the blueprint of the case."""
    def list(self, case_uuid: str) -> RawResponse[CaseChecklistPage]:
        """Lists the items of the checklist of a case, all at once."""
    def update(
        self, case_uuid: str, item_uuid: str, *, is_completed: bool, **params: Unpack[_UpdateCaseChecklistItemFields]
    ) -> RawResponse[CaseChecklistItem]:
        """Marks an item of the checklist of a case as completed or open."""

class AsyncCasesChecklistWithRawResponse(Resource):
    """Checklist of a case. Its items come from the blueprint of the case."""
    async def list(self, case_uuid: str) -> RawResponse[CaseChecklistPage]:
        """Lists the items of the checklist of a case, all at once."""
    async def update(
        self, case_uuid: str, item_uuid: str, *, is_completed: bool, **params: Unpack[_UpdateCaseChecklistItemFields]
    ) -> RawResponse[CaseChecklistItem]:
        """Marks an item of the checklist of a case as completed or open."""

class CasesRegulatoryReports(Resource):
    """Regulatory reports of a case."""
    def list(self, case_uuid: str, **params: Unpack[_ListCaseRegulatoryReportsFields]) -> RegulatoryReportPage:
        """Lists the regulatory reports of a case.

        Pages are addressed by offset: if items are added or removed between two pages, the next page repeats or
        skips items. To delete or update items while you iterate, use the snapshot of the list, which has each
        item once.

        Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown case, 429 above the rate
        limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/management-api/regulatory-reports/list>

        Args:
            limit: Maximum number of results per page, at least 1. Default: 50.
            offset: Number of results to skip.
            extra: Parameters that this version does not know, named as on the platform."""
    def create(self, case_uuid: str, **params: Unpack[_CreateCaseRegulatoryReportFields]) -> RegulatoryReport:
        """Creates a draft of a regulatory report of a case, filled in from the template, the subject and the linked
        transactions.

        Prefer it to `regulatory_reports.create`: it needs no template.

        Errors: 400 for invalid parameters, 401 or 403 for an invalid API key or a missing permission, 404 for an
        unknown case, 429 above the rate limit.

        Retried automatically only on 429 or if no connection was established. After any other failure the report may
        have been created: list the reports before trying again.

        Source: <https://docs.didit.me/management-api/regulatory-reports/create-for-case>

        Args:
            report_type: Report type. Default: that of the template; without a template, derived from the case.
            jurisdiction: Jurisdiction (ISO 3166-1 alpha-2), such as `US`. Default: that of the template; without a template, derived from
                the case.
            template: ID of the report template (UUID).
            transactions: IDs of the transactions to report (UUIDs). Default: those linked to the case.
            rentity_id: ID of your organization as a reporting entity, assigned by the financial intelligence unit (FIU).
            rentity_branch: Branch of your organization, as known to the FIU.
            submission_code: Method of submission. Default: `E`.
            entity_reference: Your own reference of the report.
            fiu_ref_number: Reference number assigned by the FIU, for a report that answers a request of the FIU.
            currency_code_local: Local currency (ISO 4217, 3 letters), such as `USD`.
            submission_date: Time of the submission (RFC 3339).
            reporting_person: Person who reports, as a goAML person. The platform publishes no schema of the object.
            location: Address of the reporting entity, as a goAML address. The platform publishes no schema of the object.
            reason: Reason for the report.
            action: Action that your organization has taken.
            activity: Description of the reported activity.
            narrative: Narrative of the report.
            report_indicators: Indicator codes of the FIU.
            included_fields: Names of the optional blocks that the report includes, such as `reporting_person` and `location`.
            extra: Parameters that this version does not know, named as on the platform."""
    @property
    def with_raw_response(self) -> CasesRegulatoryReportsWithRawResponse:
        """The same operations, returning a `RawResponse`."""

class AsyncCasesRegulatoryReports(Resource):
    """Regulatory reports of a case."""
    def list(
        self, case_uuid: str, **params: Unpack[_ListCaseRegulatoryReportsFields]
    ) -> AsyncPaginator[AsyncRegulatoryReportPage, RegulatoryReport]:
        """Lists the regulatory reports of a case.

        Pages are addressed by offset: if items are added or removed between two pages, the next page repeats or
        skips items. To delete or update items while you iterate, use the snapshot of the list, which has each
        item once.

        Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown case, 429 above the rate
        limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/management-api/regulatory-reports/list>

        Args:
            limit: Maximum number of results per page, at least 1. Default: 50.
            offset: Number of results to skip.
            extra: Parameters that this version does not know, named as on the platform."""
    async def create(self, case_uuid: str, **params: Unpack[_CreateCaseRegulatoryReportFields]) -> RegulatoryReport:
        """Creates a draft of a regulatory report of a case, filled in from the template, the subject and the linked
        transactions.

        Prefer it to `regulatory_reports.create`: it needs no template.

        Errors: 400 for invalid parameters, 401 or 403 for an invalid API key or a missing permission, 404 for an
        unknown case, 429 above the rate limit.

        Retried automatically only on 429 or if no connection was established. After any other failure the report may
        have been created: list the reports before trying again.

        Source: <https://docs.didit.me/management-api/regulatory-reports/create-for-case>

        Args:
            report_type: Report type. Default: that of the template; without a template, derived from the case.
            jurisdiction: Jurisdiction (ISO 3166-1 alpha-2), such as `US`. Default: that of the template; without a template, derived from
                the case.
            template: ID of the report template (UUID).
            transactions: IDs of the transactions to report (UUIDs). Default: those linked to the case.
            rentity_id: ID of your organization as a reporting entity, assigned by the financial intelligence unit (FIU).
            rentity_branch: Branch of your organization, as known to the FIU.
            submission_code: Method of submission. Default: `E`.
            entity_reference: Your own reference of the report.
            fiu_ref_number: Reference number assigned by the FIU, for a report that answers a request of the FIU.
            currency_code_local: Local currency (ISO 4217, 3 letters), such as `USD`.
            submission_date: Time of the submission (RFC 3339).
            reporting_person: Person who reports, as a goAML person. The platform publishes no schema of the object.
            location: Address of the reporting entity, as a goAML address. The platform publishes no schema of the object.
            reason: Reason for the report.
            action: Action that your organization has taken.
            activity: Description of the reported activity.
            narrative: Narrative of the report.
            report_indicators: Indicator codes of the FIU.
            included_fields: Names of the optional blocks that the report includes, such as `reporting_person` and `location`.
            extra: Parameters that this version does not know, named as on the platform."""
    @property
    def with_raw_response(self) -> AsyncCasesRegulatoryReportsWithRawResponse:
        """The same operations, returning a `RawResponse`."""

class CasesRegulatoryReportsWithRawResponse(Resource):
    """Regulatory reports of a case."""
    def list(
        self, case_uuid: str, **params: Unpack[_ListCaseRegulatoryReportsFields]
    ) -> RawResponse[RegulatoryReportPage]:
        """Lists the regulatory reports of a case."""
    def create(
        self, case_uuid: str, **params: Unpack[_CreateCaseRegulatoryReportFields]
    ) -> RawResponse[RegulatoryReport]:
        """Creates a draft of a regulatory report of a case, filled in from the template, the subject and the linked
        transactions."""

class AsyncCasesRegulatoryReportsWithRawResponse(Resource):
    """Regulatory reports of a case."""
    async def list(
        self, case_uuid: str, **params: Unpack[_ListCaseRegulatoryReportsFields]
    ) -> RawResponse[AsyncRegulatoryReportPage]:
        """Lists the regulatory reports of a case."""
    async def create(
        self, case_uuid: str, **params: Unpack[_CreateCaseRegulatoryReportFields]
    ) -> RawResponse[RegulatoryReport]:
        """Creates a draft of a regulatory report of a case, filled in from the template, the subject and the linked
        transactions."""

class CasesBlueprints(Resource):
    """Case blueprints: the assignment, escalation, approval, checklist and visible sections of a category of cases."""
    def list(self, **params: Unpack[_ListCaseBlueprintsFields]) -> CaseBlueprintPage:
        """Lists case blueprints of the application.

        Pages are addressed by offset: if items are added or removed between two pages, the next page repeats or
        skips items. To delete or update items while you iterate, use the snapshot of the list, which has each
        item once.

        Errors: 401 or 403 for an invalid API key or a missing permission, 429 above the rate limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/console/case-management/blueprints>

        Args:
            limit: Maximum number of results per page, at least 1. Default: 50.
            offset: Number of results to skip.
            extra: Parameters that this version does not know, named as on the platform."""
    def create(
        self, *, name: str, assignee_pool: Sequence[str], **params: Unpack[_CreateCaseBlueprintFields]
    ) -> CaseBlueprint:
        """Creates a case blueprint.

        Errors: 400 for invalid parameters, such as an empty `assignee_pool`, 401 or 403 for an invalid API key or a
        missing permission, 429 above the rate limit.

        Retried automatically only on 429 or if no connection was established. After any other failure the blueprint may
        have been created: list the blueprints before trying again.

        Source: <https://docs.didit.me/management-api/case-blueprints/create>

        Args:
            name: Name of the blueprint, at most 24 characters.
            description: Description of the blueprint.
            assignee_pool: User IDs of the team members who work on the cases (UUIDs), at least one.
            assignment_method: Method by which cases are assigned. Default: `MANUAL`.
            max_active_cases: Maximum number of unresolved cases that are assigned automatically to a team member, at least 1.
            escalation_enabled: `true` to allow the escalation of cases; requires `escalation_blueprint`. Default: `false`.
            escalation_blueprint: ID of the blueprint to escalate cases to (UUID).
            transfer_enabled: `true` to allow the transfer of cases to another blueprint. Default: `false`.
            four_eyes_checker_blueprint: ID of the blueprint whose team members approve resolutions (UUID). Resolutions need no approval without it.
            require_resolution_note: `true` to require a note with every resolution. Default: `false`.
            content_config: Checklist and visible sections of the cases.
            is_active: `true` to let new cases use the blueprint. Default: `true`.
            extra: Parameters that this version does not know, named as on the platform."""
    def retrieve(self, blueprint_uuid: str) -> CaseBlueprint:
        """Returns a case blueprint with all details.

        Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown blueprint, 429 above the
        rate limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/console/case-management/blueprints>"""
    def update(self, blueprint_uuid: str, **params: Unpack[_UpdateCaseBlueprintFields]) -> CaseBlueprint:
        """Updates a case blueprint; unset fields stay unchanged. Open cases keep the version they were opened with.

        Errors: 400 for invalid parameters, 401 or 403 for an invalid API key or a missing permission, 404 for an
        unknown blueprint, 429 above the rate limit.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/console/case-management/blueprints>

        Args:
            name: Name of the blueprint, at most 24 characters.
            description: Description of the blueprint.
            assignee_pool: User IDs of the team members who work on the cases (UUIDs), at least one.
            assignment_method: Method by which cases are assigned.
            max_active_cases: Maximum number of unresolved cases that are assigned automatically to a team member, at least 1.
            escalation_enabled: `true` to allow the escalation of cases; requires `escalation_blueprint`.
            escalation_blueprint: ID of the blueprint to escalate cases to (UUID).
            transfer_enabled: `true` to allow the transfer of cases to another blueprint.
            four_eyes_checker_blueprint: ID of the blueprint whose team members approve resolutions (UUID). Clear it to require no approval.
            require_resolution_note: `true` to require a note with every resolution.
            content_config: Checklist and visible sections of the cases.
            is_active: `true` to let new cases use the blueprint.
            extra: Parameters that this version does not know, named as on the platform."""
    def delete(self, blueprint_uuid: str) -> None:
        """Deletes a case blueprint permanently.

        Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown blueprint, 429 above the
        rate limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/console/case-management/blueprints>"""
    def list_presets(self) -> CaseBlueprintPresetPage:
        """Lists the presets of case blueprints that the platform provides, all at once.

        Errors: 401 or 403 for an invalid API key or a missing permission, 429 above the rate limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/management-api/case-blueprints/install-presets>"""
    def install_presets(self, **params: Unpack[_InstallCaseBlueprintPresetsFields]) -> InstalledCaseBlueprintPresets:
        """Installs presets as blueprints of the application, which can be edited.

        A preset that is installed already is skipped. Presets have no team members: set `assignee_pool` afterwards.

        Errors: 400 for an unknown preset, 401 or 403 for an invalid API key or a missing permission, 429 above the rate
        limit.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/management-api/case-blueprints/install-presets>

        Args:
            preset_keys: Keys of the presets to install. Default: all that are not installed yet.
            extra: Parameters that this version does not know, named as on the platform."""
    @property
    def with_raw_response(self) -> CasesBlueprintsWithRawResponse:
        """The same operations, returning a `RawResponse`."""

class AsyncCasesBlueprints(Resource):
    """Case blueprints: the assignment, escalation, approval, checklist and visible sections of a category of cases."""
    def list(
        self, **params: Unpack[_ListCaseBlueprintsFields]
    ) -> AsyncPaginator[AsyncCaseBlueprintPage, CaseBlueprintSummary]:
        """Lists case blueprints of the application.

        Pages are addressed by offset: if items are added or removed between two pages, the next page repeats or
        skips items. To delete or update items while you iterate, use the snapshot of the list, which has each
        item once.

        Errors: 401 or 403 for an invalid API key or a missing permission, 429 above the rate limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/console/case-management/blueprints>

        Args:
            limit: Maximum number of results per page, at least 1. Default: 50.
            offset: Number of results to skip.
            extra: Parameters that this version does not know, named as on the platform."""
    async def create(
        self, *, name: str, assignee_pool: Sequence[str], **params: Unpack[_CreateCaseBlueprintFields]
    ) -> CaseBlueprint:
        """Creates a case blueprint.

        Errors: 400 for invalid parameters, such as an empty `assignee_pool`, 401 or 403 for an invalid API key or a
        missing permission, 429 above the rate limit.

        Retried automatically only on 429 or if no connection was established. After any other failure the blueprint may
        have been created: list the blueprints before trying again.

        Source: <https://docs.didit.me/management-api/case-blueprints/create>

        Args:
            name: Name of the blueprint, at most 24 characters.
            description: Description of the blueprint.
            assignee_pool: User IDs of the team members who work on the cases (UUIDs), at least one.
            assignment_method: Method by which cases are assigned. Default: `MANUAL`.
            max_active_cases: Maximum number of unresolved cases that are assigned automatically to a team member, at least 1.
            escalation_enabled: `true` to allow the escalation of cases; requires `escalation_blueprint`. Default: `false`.
            escalation_blueprint: ID of the blueprint to escalate cases to (UUID).
            transfer_enabled: `true` to allow the transfer of cases to another blueprint. Default: `false`.
            four_eyes_checker_blueprint: ID of the blueprint whose team members approve resolutions (UUID). Resolutions need no approval without it.
            require_resolution_note: `true` to require a note with every resolution. Default: `false`.
            content_config: Checklist and visible sections of the cases.
            is_active: `true` to let new cases use the blueprint. Default: `true`.
            extra: Parameters that this version does not know, named as on the platform."""
    async def retrieve(self, blueprint_uuid: str) -> CaseBlueprint:
        """Returns a case blueprint with all details.

        Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown blueprint, 429 above the
        rate limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/console/case-management/blueprints>"""
    async def update(self, blueprint_uuid: str, **params: Unpack[_UpdateCaseBlueprintFields]) -> CaseBlueprint:
        """Updates a case blueprint; unset fields stay unchanged. Open cases keep the version they were opened with.

        Errors: 400 for invalid parameters, 401 or 403 for an invalid API key or a missing permission, 404 for an
        unknown blueprint, 429 above the rate limit.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/console/case-management/blueprints>

        Args:
            name: Name of the blueprint, at most 24 characters.
            description: Description of the blueprint.
            assignee_pool: User IDs of the team members who work on the cases (UUIDs), at least one.
            assignment_method: Method by which cases are assigned.
            max_active_cases: Maximum number of unresolved cases that are assigned automatically to a team member, at least 1.
            escalation_enabled: `true` to allow the escalation of cases; requires `escalation_blueprint`.
            escalation_blueprint: ID of the blueprint to escalate cases to (UUID).
            transfer_enabled: `true` to allow the transfer of cases to another blueprint.
            four_eyes_checker_blueprint: ID of the blueprint whose team members approve resolutions (UUID). Clear it to require no approval.
            require_resolution_note: `true` to require a note with every resolution.
            content_config: Checklist and visible sections of the cases.
            is_active: `true` to let new cases use the blueprint.
            extra: Parameters that this version does not know, named as on the platform."""
    async def delete(self, blueprint_uuid: str) -> None:
        """Deletes a case blueprint permanently.

        Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown blueprint, 429 above the
        rate limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/console/case-management/blueprints>"""
    async def list_presets(self) -> CaseBlueprintPresetPage:
        """Lists the presets of case blueprints that the platform provides, all at once.

        Errors: 401 or 403 for an invalid API key or a missing permission, 429 above the rate limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/management-api/case-blueprints/install-presets>"""
    async def install_presets(
        self, **params: Unpack[_InstallCaseBlueprintPresetsFields]
    ) -> InstalledCaseBlueprintPresets:
        """Installs presets as blueprints of the application, which can be edited.

        A preset that is installed already is skipped. Presets have no team members: set `assignee_pool` afterwards.

        Errors: 400 for an unknown preset, 401 or 403 for an invalid API key or a missing permission, 429 above the rate
        limit.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/management-api/case-blueprints/install-presets>

        Args:
            preset_keys: Keys of the presets to install. Default: all that are not installed yet.
            extra: Parameters that this version does not know, named as on the platform."""
    @property
    def with_raw_response(self) -> AsyncCasesBlueprintsWithRawResponse:
        """The same operations, returning a `RawResponse`."""

class CasesBlueprintsWithRawResponse(Resource):
    """Case blueprints: the assignment, escalation, approval, checklist and visible sections of a category of cases."""
    def list(self, **params: Unpack[_ListCaseBlueprintsFields]) -> RawResponse[CaseBlueprintPage]:
        """Lists case blueprints of the application."""
    def create(
        self, *, name: str, assignee_pool: Sequence[str], **params: Unpack[_CreateCaseBlueprintFields]
    ) -> RawResponse[CaseBlueprint]:
        """Creates a case blueprint."""
    def retrieve(self, blueprint_uuid: str) -> RawResponse[CaseBlueprint]:
        """Returns a case blueprint with all details."""
    def update(self, blueprint_uuid: str, **params: Unpack[_UpdateCaseBlueprintFields]) -> RawResponse[CaseBlueprint]:
        """Updates a case blueprint; unset fields stay unchanged. Open cases keep the version they were opened with."""
    def delete(self, blueprint_uuid: str) -> RawResponse[None]:
        """Deletes a case blueprint permanently."""
    def list_presets(self) -> RawResponse[CaseBlueprintPresetPage]:
        """Lists the presets of case blueprints that the platform provides, all at once."""
    def install_presets(
        self, **params: Unpack[_InstallCaseBlueprintPresetsFields]
    ) -> RawResponse[InstalledCaseBlueprintPresets]:
        """Installs presets as blueprints of the application, which can be edited."""

class AsyncCasesBlueprintsWithRawResponse(Resource):
    """Case blueprints: the assignment, escalation, approval, checklist and visible sections of a category of cases."""
    async def list(self, **params: Unpack[_ListCaseBlueprintsFields]) -> RawResponse[AsyncCaseBlueprintPage]:
        """Lists case blueprints of the application."""
    async def create(
        self, *, name: str, assignee_pool: Sequence[str], **params: Unpack[_CreateCaseBlueprintFields]
    ) -> RawResponse[CaseBlueprint]:
        """Creates a case blueprint."""
    async def retrieve(self, blueprint_uuid: str) -> RawResponse[CaseBlueprint]:
        """Returns a case blueprint with all details."""
    async def update(
        self, blueprint_uuid: str, **params: Unpack[_UpdateCaseBlueprintFields]
    ) -> RawResponse[CaseBlueprint]:
        """Updates a case blueprint; unset fields stay unchanged. Open cases keep the version they were opened with."""
    async def delete(self, blueprint_uuid: str) -> RawResponse[None]:
        """Deletes a case blueprint permanently."""
    async def list_presets(self) -> RawResponse[CaseBlueprintPresetPage]:
        """Lists the presets of case blueprints that the platform provides, all at once."""
    async def install_presets(
        self, **params: Unpack[_InstallCaseBlueprintPresetsFields]
    ) -> RawResponse[InstalledCaseBlueprintPresets]:
        """Installs presets as blueprints of the application, which can be edited."""

class RegulatoryReports(Resource):
    """Regulatory reports (goAML) to a financial intelligence unit (FIU): draft, validate, finalize and download them."""
    def list(self, **params: Unpack[_ListRegulatoryReportsFields]) -> RegulatoryReportPage:
        """Lists regulatory reports of the application.

        Pages are addressed by offset: if items are added or removed between two pages, the next page repeats or
        skips items. To delete or update items while you iterate, use the snapshot of the list, which has each
        item once.

        Errors: 400 for an invalid filter, 401 or 403 for an invalid API key or a missing permission, 429 above the rate
        limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/management-api/regulatory-reports/list>

        Args:
            limit: Maximum number of results per page, at least 1. Default: 50.
            offset: Number of results to skip.
            status: Filter by report status.
            report_type: Filter by report type.
            case: Filter by case ID (UUID).
            extra: Parameters that this version does not know, named as on the platform."""
    def create(self, *, case: str, template: str, **params: Unpack[_CreateRegulatoryReportFields]) -> RegulatoryReport:
        """Creates a draft of a regulatory report of a case from a template.

        Errors: 400 for invalid parameters, such as an unknown case or template, 401 or 403 for an invalid API key or a
        missing permission, 429 above the rate limit.

        Retried automatically only on 429 or if no connection was established. After any other failure the report may
        have been created: list the reports before trying again.

        Source: <https://docs.didit.me/management-api/regulatory-reports/create-for-case>

        Args:
            case: ID of the case to report (UUID).
            template: ID of the report template (UUID).
            report_type: Report type. Default: that of the template.
            jurisdiction: Jurisdiction (ISO 3166-1 alpha-2), such as `US`. Default: that of the template.
            transactions: IDs of the transactions to report (UUIDs). Default: those linked to the case.
            rentity_id: ID of your organization as a reporting entity, assigned by the financial intelligence unit (FIU).
            rentity_branch: Branch of your organization, as known to the FIU.
            submission_code: Method of submission. Default: `E`.
            entity_reference: Your own reference of the report.
            fiu_ref_number: Reference number assigned by the FIU, for a report that answers a request of the FIU.
            currency_code_local: Local currency (ISO 4217, 3 letters), such as `USD`.
            submission_date: Time of the submission (RFC 3339).
            reporting_person: Person who reports, as a goAML person. The platform publishes no schema of the object.
            location: Address of the reporting entity, as a goAML address. The platform publishes no schema of the object.
            reason: Reason for the report.
            action: Action that your organization has taken.
            activity: Description of the reported activity.
            narrative: Narrative of the report.
            report_indicators: Indicator codes of the FIU.
            included_fields: Names of the optional blocks that the report includes, such as `reporting_person` and `location`.
            extra: Parameters that this version does not know, named as on the platform."""
    def retrieve(self, report_uuid: str) -> RegulatoryReport:
        """Returns a regulatory report.

        Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown report, 429 above the rate
        limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/management-api/regulatory-reports/list>"""
    def update(self, report_uuid: str, **params: Unpack[_UpdateRegulatoryReportFields]) -> RegulatoryReport:
        """Updates a regulatory report; unset fields stay unchanged.

        Errors: 400 for invalid parameters, 401 or 403 for an invalid API key or a missing permission, 404 for an
        unknown report, 409 for a finalized report, 429 above the rate limit.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/management-api/regulatory-reports/validate>

        Args:
            jurisdiction: Jurisdiction (ISO 3166-1 alpha-2), such as `US`.
            rentity_id: ID of your organization as a reporting entity, assigned by the financial intelligence unit (FIU).
            rentity_branch: Branch of your organization, as known to the FIU.
            submission_code: Method of submission.
            entity_reference: Your own reference of the report.
            fiu_ref_number: Reference number assigned by the FIU, for a report that answers a request of the FIU.
            currency_code_local: Local currency (ISO 4217, 3 letters), such as `USD`.
            submission_date: Time of the submission (RFC 3339).
            reporting_person: Person who reports, as a goAML person. The platform publishes no schema of the object.
            location: Address of the reporting entity, as a goAML address. The platform publishes no schema of the object.
            reason: Reason for the report.
            action: Action that your organization has taken.
            activity: Description of the reported activity.
            narrative: Narrative of the report.
            report_indicators: Indicator codes of the FIU.
            included_fields: Names of the optional blocks that the report includes, such as `reporting_person` and `location`.
            extra: Parameters that this version does not know, named as on the platform."""
    def delete(self, report_uuid: str) -> None:
        """Deletes a regulatory report and its files permanently. The case and the transactions stay unchanged.

        Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown report, 409 for a
        finalized report; some deployments respond with 400 instead, 429 above the rate limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/management-api/regulatory-reports/delete>"""
    def validate(self, report_uuid: str) -> RegulatoryReportValidation:
        """Validates a regulatory report without finalizing it.

        Checks the required header fields (goAML), the jurisdiction, and that the report has a transaction. The status
        becomes `VALIDATED`, or `DRAFT` if there are errors.

        Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown report, 429 above the rate
        limit.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/management-api/regulatory-reports/validate>"""
    def finalize(self, report_uuid: str) -> RegulatoryReport:
        """Finalizes a regulatory report: validates it again and generates its PDF and XML (goAML) files. It cannot be
        edited afterwards.

        For a report of type `SAR`, `STR` or `TFR`, the alerts of the transactions are marked as filed.

        Errors: 400 with the `errors` of an invalid report, 401 or 403 for an invalid API key or a missing permission,
        404 for an unknown report, 409 for a report that is finalized already, 429 above the rate limit.

        Retried automatically only on 429 or if no connection was established. After any other failure the report may
        have been finalized: retrieve it before trying again.

        Source: <https://docs.didit.me/management-api/regulatory-reports/finalize>"""
    def retrieve_download_url(
        self, report_uuid: str, **params: Unpack[_RetrieveRegulatoryReportDownloadUrlFields]
    ) -> RegulatoryReportDownload:
        """Returns a short-lived URL of the PDF or XML (goAML) file of a finalized report.

        Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown report, 409 for a report
        that is not finalized, 429 above the rate limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/management-api/regulatory-reports/download-url>

        Args:
            file: File to download. Default: `pdf`.
            extra: Parameters that this version does not know, named as on the platform."""
    @property
    def with_raw_response(self) -> RegulatoryReportsWithRawResponse:
        """The same operations, returning a `RawResponse`."""

class AsyncRegulatoryReports(Resource):
    """Regulatory reports (goAML) to a financial intelligence unit (FIU): draft, validate, finalize and download them."""
    def list(
        self, **params: Unpack[_ListRegulatoryReportsFields]
    ) -> AsyncPaginator[AsyncRegulatoryReportPage, RegulatoryReport]:
        """Lists regulatory reports of the application.

        Pages are addressed by offset: if items are added or removed between two pages, the next page repeats or
        skips items. To delete or update items while you iterate, use the snapshot of the list, which has each
        item once.

        Errors: 400 for an invalid filter, 401 or 403 for an invalid API key or a missing permission, 429 above the rate
        limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/management-api/regulatory-reports/list>

        Args:
            limit: Maximum number of results per page, at least 1. Default: 50.
            offset: Number of results to skip.
            status: Filter by report status.
            report_type: Filter by report type.
            case: Filter by case ID (UUID).
            extra: Parameters that this version does not know, named as on the platform."""
    async def create(
        self, *, case: str, template: str, **params: Unpack[_CreateRegulatoryReportFields]
    ) -> RegulatoryReport:
        """Creates a draft of a regulatory report of a case from a template.

        Errors: 400 for invalid parameters, such as an unknown case or template, 401 or 403 for an invalid API key or a
        missing permission, 429 above the rate limit.

        Retried automatically only on 429 or if no connection was established. After any other failure the report may
        have been created: list the reports before trying again.

        Source: <https://docs.didit.me/management-api/regulatory-reports/create-for-case>

        Args:
            case: ID of the case to report (UUID).
            template: ID of the report template (UUID).
            report_type: Report type. Default: that of the template.
            jurisdiction: Jurisdiction (ISO 3166-1 alpha-2), such as `US`. Default: that of the template.
            transactions: IDs of the transactions to report (UUIDs). Default: those linked to the case.
            rentity_id: ID of your organization as a reporting entity, assigned by the financial intelligence unit (FIU).
            rentity_branch: Branch of your organization, as known to the FIU.
            submission_code: Method of submission. Default: `E`.
            entity_reference: Your own reference of the report.
            fiu_ref_number: Reference number assigned by the FIU, for a report that answers a request of the FIU.
            currency_code_local: Local currency (ISO 4217, 3 letters), such as `USD`.
            submission_date: Time of the submission (RFC 3339).
            reporting_person: Person who reports, as a goAML person. The platform publishes no schema of the object.
            location: Address of the reporting entity, as a goAML address. The platform publishes no schema of the object.
            reason: Reason for the report.
            action: Action that your organization has taken.
            activity: Description of the reported activity.
            narrative: Narrative of the report.
            report_indicators: Indicator codes of the FIU.
            included_fields: Names of the optional blocks that the report includes, such as `reporting_person` and `location`.
            extra: Parameters that this version does not know, named as on the platform."""
    async def retrieve(self, report_uuid: str) -> RegulatoryReport:
        """Returns a regulatory report.

        Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown report, 429 above the rate
        limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/management-api/regulatory-reports/list>"""
    async def update(self, report_uuid: str, **params: Unpack[_UpdateRegulatoryReportFields]) -> RegulatoryReport:
        """Updates a regulatory report; unset fields stay unchanged.

        Errors: 400 for invalid parameters, 401 or 403 for an invalid API key or a missing permission, 404 for an
        unknown report, 409 for a finalized report, 429 above the rate limit.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/management-api/regulatory-reports/validate>

        Args:
            jurisdiction: Jurisdiction (ISO 3166-1 alpha-2), such as `US`.
            rentity_id: ID of your organization as a reporting entity, assigned by the financial intelligence unit (FIU).
            rentity_branch: Branch of your organization, as known to the FIU.
            submission_code: Method of submission.
            entity_reference: Your own reference of the report.
            fiu_ref_number: Reference number assigned by the FIU, for a report that answers a request of the FIU.
            currency_code_local: Local currency (ISO 4217, 3 letters), such as `USD`.
            submission_date: Time of the submission (RFC 3339).
            reporting_person: Person who reports, as a goAML person. The platform publishes no schema of the object.
            location: Address of the reporting entity, as a goAML address. The platform publishes no schema of the object.
            reason: Reason for the report.
            action: Action that your organization has taken.
            activity: Description of the reported activity.
            narrative: Narrative of the report.
            report_indicators: Indicator codes of the FIU.
            included_fields: Names of the optional blocks that the report includes, such as `reporting_person` and `location`.
            extra: Parameters that this version does not know, named as on the platform."""
    async def delete(self, report_uuid: str) -> None:
        """Deletes a regulatory report and its files permanently. The case and the transactions stay unchanged.

        Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown report, 409 for a
        finalized report; some deployments respond with 400 instead, 429 above the rate limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/management-api/regulatory-reports/delete>"""
    async def validate(self, report_uuid: str) -> RegulatoryReportValidation:
        """Validates a regulatory report without finalizing it.

        Checks the required header fields (goAML), the jurisdiction, and that the report has a transaction. The status
        becomes `VALIDATED`, or `DRAFT` if there are errors.

        Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown report, 429 above the rate
        limit.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/management-api/regulatory-reports/validate>"""
    async def finalize(self, report_uuid: str) -> RegulatoryReport:
        """Finalizes a regulatory report: validates it again and generates its PDF and XML (goAML) files. It cannot be
        edited afterwards.

        For a report of type `SAR`, `STR` or `TFR`, the alerts of the transactions are marked as filed.

        Errors: 400 with the `errors` of an invalid report, 401 or 403 for an invalid API key or a missing permission,
        404 for an unknown report, 409 for a report that is finalized already, 429 above the rate limit.

        Retried automatically only on 429 or if no connection was established. After any other failure the report may
        have been finalized: retrieve it before trying again.

        Source: <https://docs.didit.me/management-api/regulatory-reports/finalize>"""
    async def retrieve_download_url(
        self, report_uuid: str, **params: Unpack[_RetrieveRegulatoryReportDownloadUrlFields]
    ) -> RegulatoryReportDownload:
        """Returns a short-lived URL of the PDF or XML (goAML) file of a finalized report.

        Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown report, 409 for a report
        that is not finalized, 429 above the rate limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/management-api/regulatory-reports/download-url>

        Args:
            file: File to download. Default: `pdf`.
            extra: Parameters that this version does not know, named as on the platform."""
    @property
    def with_raw_response(self) -> AsyncRegulatoryReportsWithRawResponse:
        """The same operations, returning a `RawResponse`."""

class RegulatoryReportsWithRawResponse(Resource):
    """Regulatory reports (goAML) to a financial intelligence unit (FIU): draft, validate, finalize and download them."""
    def list(self, **params: Unpack[_ListRegulatoryReportsFields]) -> RawResponse[RegulatoryReportPage]:
        """Lists regulatory reports of the application."""
    def create(
        self, *, case: str, template: str, **params: Unpack[_CreateRegulatoryReportFields]
    ) -> RawResponse[RegulatoryReport]:
        """Creates a draft of a regulatory report of a case from a template."""
    def retrieve(self, report_uuid: str) -> RawResponse[RegulatoryReport]:
        """Returns a regulatory report."""
    def update(
        self, report_uuid: str, **params: Unpack[_UpdateRegulatoryReportFields]
    ) -> RawResponse[RegulatoryReport]:
        """Updates a regulatory report; unset fields stay unchanged."""
    def delete(self, report_uuid: str) -> RawResponse[None]:
        """Deletes a regulatory report and its files permanently. The case and the transactions stay unchanged."""
    def validate(self, report_uuid: str) -> RawResponse[RegulatoryReportValidation]:
        """Validates a regulatory report without finalizing it."""
    def finalize(self, report_uuid: str) -> RawResponse[RegulatoryReport]:
        """Finalizes a regulatory report: validates it again and generates its PDF and XML (goAML) files. It cannot be
        edited afterwards."""
    def retrieve_download_url(
        self, report_uuid: str, **params: Unpack[_RetrieveRegulatoryReportDownloadUrlFields]
    ) -> RawResponse[RegulatoryReportDownload]:
        """Returns a short-lived URL of the PDF or XML (goAML) file of a finalized report."""

class AsyncRegulatoryReportsWithRawResponse(Resource):
    """Regulatory reports (goAML) to a financial intelligence unit (FIU): draft, validate, finalize and download them."""
    async def list(self, **params: Unpack[_ListRegulatoryReportsFields]) -> RawResponse[AsyncRegulatoryReportPage]:
        """Lists regulatory reports of the application."""
    async def create(
        self, *, case: str, template: str, **params: Unpack[_CreateRegulatoryReportFields]
    ) -> RawResponse[RegulatoryReport]:
        """Creates a draft of a regulatory report of a case from a template."""
    async def retrieve(self, report_uuid: str) -> RawResponse[RegulatoryReport]:
        """Returns a regulatory report."""
    async def update(
        self, report_uuid: str, **params: Unpack[_UpdateRegulatoryReportFields]
    ) -> RawResponse[RegulatoryReport]:
        """Updates a regulatory report; unset fields stay unchanged."""
    async def delete(self, report_uuid: str) -> RawResponse[None]:
        """Deletes a regulatory report and its files permanently. The case and the transactions stay unchanged."""
    async def validate(self, report_uuid: str) -> RawResponse[RegulatoryReportValidation]:
        """Validates a regulatory report without finalizing it."""
    async def finalize(self, report_uuid: str) -> RawResponse[RegulatoryReport]:
        """Finalizes a regulatory report: validates it again and generates its PDF and XML (goAML) files. It cannot be
        edited afterwards."""
    async def retrieve_download_url(
        self, report_uuid: str, **params: Unpack[_RetrieveRegulatoryReportDownloadUrlFields]
    ) -> RawResponse[RegulatoryReportDownload]:
        """Returns a short-lived URL of the PDF or XML (goAML) file of a finalized report."""

class ReportTemplates(Resource):
    """Report templates: the header fields of regulatory reports of a type in a jurisdiction."""
    def list(self, **params: Unpack[_ListReportTemplatesFields]) -> ReportTemplatePage:
        """Lists report templates of the application.

        Pages are addressed by offset: if items are added or removed between two pages, the next page repeats or
        skips items. To delete or update items while you iterate, use the snapshot of the list, which has each
        item once.

        Errors: 401 or 403 for an invalid API key or a missing permission, 429 above the rate limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/management-api/report-templates/create>

        Args:
            limit: Maximum number of results per page, at least 1. Default: 50.
            offset: Number of results to skip.
            extra: Parameters that this version does not know, named as on the platform."""
    def create(
        self, *, name: str, jurisdiction: str, report_type: RegulatoryReportType | str, **params: Unpack[_CreateReportTemplateFields]
    ) -> ReportTemplate:
        """Creates a report template.

        Errors: 400 for an unknown jurisdiction, and without `rentity_id`, `submission_code` and `currency_code_local`
        in `field_config`, 401 or 403 for an invalid API key or a missing permission, 429 above the rate limit.

        Retried automatically only on 429 or if no connection was established. After any other failure the template may
        have been created: list the templates before trying again.

        Source: <https://docs.didit.me/management-api/report-templates/create>

        Args:
            name: Name of the template.
            jurisdiction: Jurisdiction (ISO 3166-1 alpha-2), such as `US`.
            report_type: Report type.
            field_config: Header fields that reports take from the template. The platform rejects a template without the required ones.
            extra: Parameters that this version does not know, named as on the platform."""
    def retrieve(self, template_uuid: str) -> ReportTemplate:
        """Returns a report template.

        Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown template, 429 above the
        rate limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/management-api/report-templates/create>"""
    def update(self, template_uuid: str, **params: Unpack[_UpdateReportTemplateFields]) -> ReportTemplate:
        """Updates a report template; unset fields stay unchanged. `field_config` replaces the stored fields.

        Errors: 400 for invalid parameters, 401 or 403 for an invalid API key or a missing permission, 404 for an
        unknown template, 429 above the rate limit.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/management-api/report-templates/create>

        Args:
            name: Name of the template.
            jurisdiction: Jurisdiction (ISO 3166-1 alpha-2), such as `US`.
            report_type: Report type.
            field_config: Header fields that reports take from the template.
            extra: Parameters that this version does not know, named as on the platform."""
    def delete(self, template_uuid: str) -> None:
        """Deletes a report template permanently.

        Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown template, 429 above the
        rate limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/management-api/report-templates/create>"""
    @property
    def with_raw_response(self) -> ReportTemplatesWithRawResponse:
        """The same operations, returning a `RawResponse`."""

class AsyncReportTemplates(Resource):
    """Report templates: the header fields of regulatory reports of a type in a jurisdiction."""
    def list(
        self, **params: Unpack[_ListReportTemplatesFields]
    ) -> AsyncPaginator[AsyncReportTemplatePage, ReportTemplate]:
        """Lists report templates of the application.

        Pages are addressed by offset: if items are added or removed between two pages, the next page repeats or
        skips items. To delete or update items while you iterate, use the snapshot of the list, which has each
        item once.

        Errors: 401 or 403 for an invalid API key or a missing permission, 429 above the rate limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/management-api/report-templates/create>

        Args:
            limit: Maximum number of results per page, at least 1. Default: 50.
            offset: Number of results to skip.
            extra: Parameters that this version does not know, named as on the platform."""
    async def create(
        self, *, name: str, jurisdiction: str, report_type: RegulatoryReportType | str, **params: Unpack[_CreateReportTemplateFields]
    ) -> ReportTemplate:
        """Creates a report template.

        Errors: 400 for an unknown jurisdiction, and without `rentity_id`, `submission_code` and `currency_code_local`
        in `field_config`, 401 or 403 for an invalid API key or a missing permission, 429 above the rate limit.

        Retried automatically only on 429 or if no connection was established. After any other failure the template may
        have been created: list the templates before trying again.

        Source: <https://docs.didit.me/management-api/report-templates/create>

        Args:
            name: Name of the template.
            jurisdiction: Jurisdiction (ISO 3166-1 alpha-2), such as `US`.
            report_type: Report type.
            field_config: Header fields that reports take from the template. The platform rejects a template without the required ones.
            extra: Parameters that this version does not know, named as on the platform."""
    async def retrieve(self, template_uuid: str) -> ReportTemplate:
        """Returns a report template.

        Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown template, 429 above the
        rate limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/management-api/report-templates/create>"""
    async def update(self, template_uuid: str, **params: Unpack[_UpdateReportTemplateFields]) -> ReportTemplate:
        """Updates a report template; unset fields stay unchanged. `field_config` replaces the stored fields.

        Errors: 400 for invalid parameters, 401 or 403 for an invalid API key or a missing permission, 404 for an
        unknown template, 429 above the rate limit.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/management-api/report-templates/create>

        Args:
            name: Name of the template.
            jurisdiction: Jurisdiction (ISO 3166-1 alpha-2), such as `US`.
            report_type: Report type.
            field_config: Header fields that reports take from the template.
            extra: Parameters that this version does not know, named as on the platform."""
    async def delete(self, template_uuid: str) -> None:
        """Deletes a report template permanently.

        Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown template, 429 above the
        rate limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/management-api/report-templates/create>"""
    @property
    def with_raw_response(self) -> AsyncReportTemplatesWithRawResponse:
        """The same operations, returning a `RawResponse`."""

class ReportTemplatesWithRawResponse(Resource):
    """Report templates: the header fields of regulatory reports of a type in a jurisdiction."""
    def list(self, **params: Unpack[_ListReportTemplatesFields]) -> RawResponse[ReportTemplatePage]:
        """Lists report templates of the application."""
    def create(
        self, *, name: str, jurisdiction: str, report_type: RegulatoryReportType | str, **params: Unpack[_CreateReportTemplateFields]
    ) -> RawResponse[ReportTemplate]:
        """Creates a report template."""
    def retrieve(self, template_uuid: str) -> RawResponse[ReportTemplate]:
        """Returns a report template."""
    def update(self, template_uuid: str, **params: Unpack[_UpdateReportTemplateFields]) -> RawResponse[ReportTemplate]:
        """Updates a report template; unset fields stay unchanged. `field_config` replaces the stored fields."""
    def delete(self, template_uuid: str) -> RawResponse[None]:
        """Deletes a report template permanently."""

class AsyncReportTemplatesWithRawResponse(Resource):
    """Report templates: the header fields of regulatory reports of a type in a jurisdiction."""
    async def list(self, **params: Unpack[_ListReportTemplatesFields]) -> RawResponse[AsyncReportTemplatePage]:
        """Lists report templates of the application."""
    async def create(
        self, *, name: str, jurisdiction: str, report_type: RegulatoryReportType | str, **params: Unpack[_CreateReportTemplateFields]
    ) -> RawResponse[ReportTemplate]:
        """Creates a report template."""
    async def retrieve(self, template_uuid: str) -> RawResponse[ReportTemplate]:
        """Returns a report template."""
    async def update(
        self, template_uuid: str, **params: Unpack[_UpdateReportTemplateFields]
    ) -> RawResponse[ReportTemplate]:
        """Updates a report template; unset fields stay unchanged. `field_config` replaces the stored fields."""
    async def delete(self, template_uuid: str) -> RawResponse[None]:
        """Deletes a report template permanently."""

class Networks(Resource):
    """Networks: groups of users, businesses and parties of transactions that share signals, such as a device or a phone
    number.

    The organization and the application of the client are sent in the path. Sandbox applications have no networks."""
    def list(self, **params: Unpack[_ListNetworksFields]) -> NetworkPage:
        """Lists networks with a member of the application.

        Pages are addressed by offset: if items are added or removed between two pages, the next page repeats or
        skips items. To delete or update items while you iterate, use the snapshot of the list, which has each
        item once.

        Errors: 400 for invalid parameters, 401 or 403 for an invalid API key or a missing permission, 429 above the
        rate limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/management-api/networks/list>

        Args:
            status: Filter by network status.
            signal_type: Filter by type of a signal that members share.
            pattern_type: Filter by pattern that was detected.
            risk_band: Filter by risk: `low`, `medium` or `high`.
            min_size: Minimum number of members.
            max_size: Maximum number of members.
            date_from: Earliest date (YYYY-MM-DD).
            date_to: Latest date (YYYY-MM-DD).
            q: Searches names and identifiers of networks.
            ordering: Field to sort by, such as `risk_score`; with the prefix `-`, in descending order.
            limit: Maximum number of results per page, 1 to 500. Default: 100.
            offset: Number of results to skip.
            extra: Parameters that this version does not know, named as on the platform."""
    def retrieve(self, network_uuid: str) -> Network:
        """Returns a network with all details.

        Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown network, 429 above the
        rate limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/management-api/networks/get>"""
    def retrieve_graph(self, network_uuid: str, **params: Unpack[_RetrieveNetworkGraphFields]) -> NetworkGraph:
        """Returns a network as a graph of members and the signals they share.

        `focus_kind` and `focus_id` limit it to the surroundings of one member.

        Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown network, 429 above the
        rate limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/management-api/networks/graph>

        Args:
            depth: Maximum distance from the focus: `1`, `2` or `3` edges, or `all` (the default).
            focus_kind: Type of the member in the center of the graph; requires `focus_id`.
            focus_id: ID of the member in the center of the graph (UUID); requires `focus_kind`.
            extra: Parameters that this version does not know, named as on the platform."""
    def list_members(self, network_uuid: str) -> NetworkMemberPage:
        """Lists the members of a network: users, businesses and parties of transactions.

        Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown network, 429 above the
        rate limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/management-api/networks/members>"""
    def list_signals(self, network_uuid: str) -> NetworkSignalPage:
        """Lists the signals that members of a network share.

        Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown network, 429 above the
        rate limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/management-api/networks/signals>"""
    def retrieve_timeline(self, network_uuid: str) -> NetworkTimelineEventPage:
        """Returns the history of a network.

        Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown network, 429 above the
        rate limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/management-api/networks/timeline>"""
    def retrieve_map(self, network_uuid: str) -> NetworkMap:
        """Returns the locations of the members of a network.

        Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown network, 429 above the
        rate limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/management-api/networks/map>"""
    def list_of_session(self, session_id: str) -> NetworkMembershipPage:
        """Lists the networks that the person of a session belongs to; empty if there is none.

        Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown ID, 429 above the rate
        limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/console/networks>"""
    def list_of_business_session(self, business_session_id: str) -> NetworkMembershipPage:
        """Lists the networks that the company of a session (KYB) belongs to; empty if there is none.

        Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown ID, 429 above the rate
        limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/console/networks>"""
    def list_of_user(self, vendor_user_uuid: str) -> NetworkMembershipPage:
        """Lists the networks that a user belongs to; empty if there is none.

        Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown ID, 429 above the rate
        limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/console/networks>"""
    def list_of_business(self, vendor_business_uuid: str) -> NetworkMembershipPage:
        """Lists the networks that a business belongs to; empty if there is none.

        Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown ID, 429 above the rate
        limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/console/networks>"""
    def list_of_transaction(self, transaction_uuid: str) -> NetworkMembershipPage:
        """Lists the networks that any party of a transaction belongs to; empty if there is none.

        Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown ID, 429 above the rate
        limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/console/networks>"""
    def list_of_transaction_party(self, transaction_uuid: str, transaction_party_uuid: str) -> NetworkMembershipPage:
        """Lists the networks that one party of a transaction belongs to; empty if there is none.

        Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown ID, 429 above the rate
        limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/console/networks>"""
    @property
    def with_raw_response(self) -> NetworksWithRawResponse:
        """The same operations, returning a `RawResponse`."""

class AsyncNetworks(Resource):
    """Networks: groups of users, businesses and parties of transactions that share signals, such as a device or a phone
    number.

    The organization and the application of the client are sent in the path. Sandbox applications have no networks."""
    def list(self, **params: Unpack[_ListNetworksFields]) -> AsyncPaginator[AsyncNetworkPage, NetworkSummary]:
        """Lists networks with a member of the application.

        Pages are addressed by offset: if items are added or removed between two pages, the next page repeats or
        skips items. To delete or update items while you iterate, use the snapshot of the list, which has each
        item once.

        Errors: 400 for invalid parameters, 401 or 403 for an invalid API key or a missing permission, 429 above the
        rate limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/management-api/networks/list>

        Args:
            status: Filter by network status.
            signal_type: Filter by type of a signal that members share.
            pattern_type: Filter by pattern that was detected.
            risk_band: Filter by risk: `low`, `medium` or `high`.
            min_size: Minimum number of members.
            max_size: Maximum number of members.
            date_from: Earliest date (YYYY-MM-DD).
            date_to: Latest date (YYYY-MM-DD).
            q: Searches names and identifiers of networks.
            ordering: Field to sort by, such as `risk_score`; with the prefix `-`, in descending order.
            limit: Maximum number of results per page, 1 to 500. Default: 100.
            offset: Number of results to skip.
            extra: Parameters that this version does not know, named as on the platform."""
    async def retrieve(self, network_uuid: str) -> Network:
        """Returns a network with all details.

        Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown network, 429 above the
        rate limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/management-api/networks/get>"""
    async def retrieve_graph(self, network_uuid: str, **params: Unpack[_RetrieveNetworkGraphFields]) -> NetworkGraph:
        """Returns a network as a graph of members and the signals they share.

        `focus_kind` and `focus_id` limit it to the surroundings of one member.

        Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown network, 429 above the
        rate limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/management-api/networks/graph>

        Args:
            depth: Maximum distance from the focus: `1`, `2` or `3` edges, or `all` (the default).
            focus_kind: Type of the member in the center of the graph; requires `focus_id`.
            focus_id: ID of the member in the center of the graph (UUID); requires `focus_kind`.
            extra: Parameters that this version does not know, named as on the platform."""
    async def list_members(self, network_uuid: str) -> NetworkMemberPage:
        """Lists the members of a network: users, businesses and parties of transactions.

        Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown network, 429 above the
        rate limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/management-api/networks/members>"""
    async def list_signals(self, network_uuid: str) -> NetworkSignalPage:
        """Lists the signals that members of a network share.

        Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown network, 429 above the
        rate limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/management-api/networks/signals>"""
    async def retrieve_timeline(self, network_uuid: str) -> NetworkTimelineEventPage:
        """Returns the history of a network.

        Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown network, 429 above the
        rate limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/management-api/networks/timeline>"""
    async def retrieve_map(self, network_uuid: str) -> NetworkMap:
        """Returns the locations of the members of a network.

        Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown network, 429 above the
        rate limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/management-api/networks/map>"""
    async def list_of_session(self, session_id: str) -> NetworkMembershipPage:
        """Lists the networks that the person of a session belongs to; empty if there is none.

        Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown ID, 429 above the rate
        limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/console/networks>"""
    async def list_of_business_session(self, business_session_id: str) -> NetworkMembershipPage:
        """Lists the networks that the company of a session (KYB) belongs to; empty if there is none.

        Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown ID, 429 above the rate
        limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/console/networks>"""
    async def list_of_user(self, vendor_user_uuid: str) -> NetworkMembershipPage:
        """Lists the networks that a user belongs to; empty if there is none.

        Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown ID, 429 above the rate
        limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/console/networks>"""
    async def list_of_business(self, vendor_business_uuid: str) -> NetworkMembershipPage:
        """Lists the networks that a business belongs to; empty if there is none.

        Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown ID, 429 above the rate
        limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/console/networks>"""
    async def list_of_transaction(self, transaction_uuid: str) -> NetworkMembershipPage:
        """Lists the networks that any party of a transaction belongs to; empty if there is none.

        Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown ID, 429 above the rate
        limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/console/networks>"""
    async def list_of_transaction_party(
        self, transaction_uuid: str, transaction_party_uuid: str
    ) -> NetworkMembershipPage:
        """Lists the networks that one party of a transaction belongs to; empty if there is none.

        Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown ID, 429 above the rate
        limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/console/networks>"""
    @property
    def with_raw_response(self) -> AsyncNetworksWithRawResponse:
        """The same operations, returning a `RawResponse`."""

class NetworksWithRawResponse(Resource):
    """Networks: groups of users, businesses and parties of transactions that share signals, such as a device or a phone
    number.

    The organization and the application of the client are sent in the path. Sandbox applications have no networks."""
    def list(self, **params: Unpack[_ListNetworksFields]) -> RawResponse[NetworkPage]:
        """Lists networks with a member of the application."""
    def retrieve(self, network_uuid: str) -> RawResponse[Network]:
        """Returns a network with all details."""
    def retrieve_graph(
        self, network_uuid: str, **params: Unpack[_RetrieveNetworkGraphFields]
    ) -> RawResponse[NetworkGraph]:
        """Returns a network as a graph of members and the signals they share."""
    def list_members(self, network_uuid: str) -> RawResponse[NetworkMemberPage]:
        """Lists the members of a network: users, businesses and parties of transactions."""
    def list_signals(self, network_uuid: str) -> RawResponse[NetworkSignalPage]:
        """Lists the signals that members of a network share."""
    def retrieve_timeline(self, network_uuid: str) -> RawResponse[NetworkTimelineEventPage]:
        """Returns the history of a network."""
    def retrieve_map(self, network_uuid: str) -> RawResponse[NetworkMap]:
        """Returns the locations of the members of a network."""
    def list_of_session(self, session_id: str) -> RawResponse[NetworkMembershipPage]:
        """Lists the networks that the person of a session belongs to; empty if there is none."""
    def list_of_business_session(self, business_session_id: str) -> RawResponse[NetworkMembershipPage]:
        """Lists the networks that the company of a session (KYB) belongs to; empty if there is none."""
    def list_of_user(self, vendor_user_uuid: str) -> RawResponse[NetworkMembershipPage]:
        """Lists the networks that a user belongs to; empty if there is none."""
    def list_of_business(self, vendor_business_uuid: str) -> RawResponse[NetworkMembershipPage]:
        """Lists the networks that a business belongs to; empty if there is none."""
    def list_of_transaction(self, transaction_uuid: str) -> RawResponse[NetworkMembershipPage]:
        """Lists the networks that any party of a transaction belongs to; empty if there is none."""
    def list_of_transaction_party(
        self, transaction_uuid: str, transaction_party_uuid: str
    ) -> RawResponse[NetworkMembershipPage]:
        """Lists the networks that one party of a transaction belongs to; empty if there is none."""

class AsyncNetworksWithRawResponse(Resource):
    """Networks: groups of users, businesses and parties of transactions that share signals, such as a device or a phone
    number.

    The organization and the application of the client are sent in the path. Sandbox applications have no networks."""
    async def list(self, **params: Unpack[_ListNetworksFields]) -> RawResponse[AsyncNetworkPage]:
        """Lists networks with a member of the application."""
    async def retrieve(self, network_uuid: str) -> RawResponse[Network]:
        """Returns a network with all details."""
    async def retrieve_graph(
        self, network_uuid: str, **params: Unpack[_RetrieveNetworkGraphFields]
    ) -> RawResponse[NetworkGraph]:
        """Returns a network as a graph of members and the signals they share."""
    async def list_members(self, network_uuid: str) -> RawResponse[NetworkMemberPage]:
        """Lists the members of a network: users, businesses and parties of transactions."""
    async def list_signals(self, network_uuid: str) -> RawResponse[NetworkSignalPage]:
        """Lists the signals that members of a network share."""
    async def retrieve_timeline(self, network_uuid: str) -> RawResponse[NetworkTimelineEventPage]:
        """Returns the history of a network."""
    async def retrieve_map(self, network_uuid: str) -> RawResponse[NetworkMap]:
        """Returns the locations of the members of a network."""
    async def list_of_session(self, session_id: str) -> RawResponse[NetworkMembershipPage]:
        """Lists the networks that the person of a session belongs to; empty if there is none."""
    async def list_of_business_session(self, business_session_id: str) -> RawResponse[NetworkMembershipPage]:
        """Lists the networks that the company of a session (KYB) belongs to; empty if there is none."""
    async def list_of_user(self, vendor_user_uuid: str) -> RawResponse[NetworkMembershipPage]:
        """Lists the networks that a user belongs to; empty if there is none."""
    async def list_of_business(self, vendor_business_uuid: str) -> RawResponse[NetworkMembershipPage]:
        """Lists the networks that a business belongs to; empty if there is none."""
    async def list_of_transaction(self, transaction_uuid: str) -> RawResponse[NetworkMembershipPage]:
        """Lists the networks that any party of a transaction belongs to; empty if there is none."""
    async def list_of_transaction_party(
        self, transaction_uuid: str, transaction_party_uuid: str
    ) -> RawResponse[NetworkMembershipPage]:
        """Lists the networks that one party of a transaction belongs to; empty if there is none."""

class Transactions(Resource):
    """Transactions: submit payments and transfers, which are scored by rules and screening, and retrieve the results."""
    def list(self, **params: Unpack[_ListTransactionsFields]) -> TransactionPage:
        """Lists the transactions of the application, with their status and risk score.

        Pages are addressed by offset: if items are added or removed between two pages, the next page repeats or
        skips items. To delete or update items while you iterate, use the snapshot of the list, which has each
        item once.

        Errors: 401 or 403 for an invalid API key or a missing permission, 429 above the rate limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/management-api/transactions/list>

        Args:
            limit: Maximum number of results per page, at least 1. Default: 50.
            offset: Number of results to skip. Default: 0.
            extra: Parameters that this version does not know, named as on the platform."""
    def create(
        self, *, transaction_id: str, transaction_category: TransactionCategory | str, transaction_details: TransactionDetails | Mapping[str, Any], subject: TransactionSubject | Mapping[str, Any], **params: Unpack[_CreateTransactionFields]
    ) -> Transaction:
        """Submits a transaction, and returns it with the results of rules and screening. Its `status` says whether to
        proceed.

        Sandbox applications approve every transaction without screening it, and send no webhooks about it.

        Errors: 400 for invalid parameters and for a `transaction_id` that was used before, 401 or 403 for an invalid
        API key or a missing permission, 429 above the rate limit.

        Limit: 600 transactions per minute. Retried automatically only on 429 or if no connection was established.
        After any other failure the transaction may have been created: submit it again with the same `transaction_id`,
        which is then refused with 400.

        Source: <https://docs.didit.me/management-api/transactions/create>

        Args:
            transaction_id: Your own identifier of the transaction, at most 128 characters and unique within the application. It makes the
                submission idempotent: an identifier that was used before is refused with 400.
            transaction_at: Time of the transaction (RFC 3339). Default: the time of the submission.
            time_zone: Time zone of the transaction (IANA name), such as `Europe/Madrid`.
            transaction_category: Category of the transaction, which selects the rules that apply.
            transaction_details: Amount, currency and direction.
            subject: Subject: your user or business that sends or receives the funds.
            counterparty: Counterparty: the other side of the transaction.
            custom_properties: Your own properties, for use in the conditions of rules. Returned as `props`.
            travel_rule_details: Travel rule data of a transfer of crypto-assets; for the category `travel_rule`.
            network_snapshot: Network of related parties, to be displayed with the transaction.
            include_crypto_screening: `true` to screen the wallets of a crypto transaction, `false` to skip the screening. Default: the settings of
                the application decide.
            extra: Parameters that this version does not know, named as on the platform."""
    def retrieve(self, transaction_id: str) -> Transaction:
        """Returns a transaction with its parties, alerts and the results of rules and screening. `transaction_id` is the
        ID that Didit assigned (`uuid`).

        Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown transaction, 429 above
        the rate limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/management-api/transactions/get>"""
    def create_sdk_token(
        self, *, vendor_data: str, **params: Unpack[_CreateTransactionSdkTokenFields]
    ) -> TransactionSdkToken:
        """Creates a transaction token, with which an app can submit transactions of one user. Call it on your backend,
        and pass only the token to the app.

        Errors: 400 for invalid parameters, 401 or 403 for an invalid API key or a missing permission.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/management-api/transactions/sdk-token>

        Args:
            vendor_data: Your own identifier of the user. Every transaction that is submitted with the token has this user as its
                subject.
            ttl_seconds: Lifetime of the token in seconds, at most 86400. Default: 900.
            max_uses: Maximum number of transactions that can be submitted with the token. Default: no limit.
            extra: Parameters that this version does not know, named as on the platform."""
    def submit_from_sdk(
        self, *, transaction_token: str, txnId: str, type: TransactionCategory | str, info: SdkTransactionDetails | Mapping[str, Any], subject: SdkTransactionSubject | Mapping[str, Any], **params: Unpack[_SubmitTransactionFromSdkFields]
    ) -> Transaction:
        """Submits a transaction from an app, with a transaction token instead of an API key. The subject is always the
        user of the token.

        If `action_required` is present, send the user to its `url`, and retrieve the transaction again afterwards.

        Errors: 400 for invalid parameters and for a `txn_id` that was used before, 401 for an invalid or expired
        token.

        Retried automatically only on 429 or if no connection was established. After any other failure the transaction
        may have been created: submit it again with the same `txn_id`, which is then refused with 400.

        Source: <https://docs.didit.me/management-api/transactions/submit-sdk>

        Args:
            transaction_token: Transaction token (`sdk_token`) that your backend created.
            txnId: Your own identifier of the transaction, at most 128 characters and unique within the application. It makes the
                submission idempotent: an identifier that was used before is refused with 400.
            txnDate: Time of the transaction (RFC 3339). Default: the time of the submission.
            zoneId: Time zone of the transaction (IANA name), such as `Europe/Madrid`.
            type: Category of the transaction, which selects the rules that apply: `finance`, `travelRule` or another one.
            info: Amount, currency and direction.
            subject: Subject: the user of the app.
            counterparty: Counterparty: the other side of the transaction.
            props: Your own properties, for use in the conditions of rules.
            travelRule: Travel rule data of a transfer of crypto-assets; for the category `travelRule`.
            includeCryptoScreening: `true` to screen the wallets of a crypto transaction, `false` to skip the screening. Default: the settings of
                the application decide.
            fingerprint_v2: Fingerprint of the device, as collected by the vendor's SDKs. The platform publishes no keys.
            extra: Parameters that this version does not know, named as on the platform."""
    def retrieve_from_sdk(
        self, transaction_id: str, *, transaction_token: str, **params: Unpack[_RetrieveTransactionFromSdkFields]
    ) -> Transaction:
        """Returns a transaction to the app that submitted it, with a transaction token instead of an API key.

        Errors: 401 for an invalid or expired token, 404 for an unknown transaction or one of another user.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/transaction-monitoring/sdk-transaction-submission>

        Args:
            transaction_token: Transaction token (`sdk_token`) that your backend created.
            extra: Parameters that this version does not know, named as on the platform."""
    @property
    def with_raw_response(self) -> TransactionsWithRawResponse:
        """The same operations, returning a `RawResponse`."""
    @property
    def rules(self) -> TransactionsRules:
        """Transaction rules: conditions on transactions and the actions that follow, of your own or from the library of the
        platform."""
    @property
    def travel_rule(self) -> TransactionsTravelRule:
        """Travel rule transfers: the exchange of data with the VASP of the counterparty, which belongs to a transaction."""

class AsyncTransactions(Resource):
    """Transactions: submit payments and transfers, which are scored by rules and screening, and retrieve the results."""
    def list(
        self, **params: Unpack[_ListTransactionsFields]
    ) -> AsyncPaginator[AsyncTransactionPage, TransactionSummary]:
        """Lists the transactions of the application, with their status and risk score.

        Pages are addressed by offset: if items are added or removed between two pages, the next page repeats or
        skips items. To delete or update items while you iterate, use the snapshot of the list, which has each
        item once.

        Errors: 401 or 403 for an invalid API key or a missing permission, 429 above the rate limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/management-api/transactions/list>

        Args:
            limit: Maximum number of results per page, at least 1. Default: 50.
            offset: Number of results to skip. Default: 0.
            extra: Parameters that this version does not know, named as on the platform."""
    async def create(
        self, *, transaction_id: str, transaction_category: TransactionCategory | str, transaction_details: TransactionDetails | Mapping[str, Any], subject: TransactionSubject | Mapping[str, Any], **params: Unpack[_CreateTransactionFields]
    ) -> Transaction:
        """Submits a transaction, and returns it with the results of rules and screening. Its `status` says whether to
        proceed.

        Sandbox applications approve every transaction without screening it, and send no webhooks about it.

        Errors: 400 for invalid parameters and for a `transaction_id` that was used before, 401 or 403 for an invalid
        API key or a missing permission, 429 above the rate limit.

        Limit: 600 transactions per minute. Retried automatically only on 429 or if no connection was established.
        After any other failure the transaction may have been created: submit it again with the same `transaction_id`,
        which is then refused with 400.

        Source: <https://docs.didit.me/management-api/transactions/create>

        Args:
            transaction_id: Your own identifier of the transaction, at most 128 characters and unique within the application. It makes the
                submission idempotent: an identifier that was used before is refused with 400.
            transaction_at: Time of the transaction (RFC 3339). Default: the time of the submission.
            time_zone: Time zone of the transaction (IANA name), such as `Europe/Madrid`.
            transaction_category: Category of the transaction, which selects the rules that apply.
            transaction_details: Amount, currency and direction.
            subject: Subject: your user or business that sends or receives the funds.
            counterparty: Counterparty: the other side of the transaction.
            custom_properties: Your own properties, for use in the conditions of rules. Returned as `props`.
            travel_rule_details: Travel rule data of a transfer of crypto-assets; for the category `travel_rule`.
            network_snapshot: Network of related parties, to be displayed with the transaction.
            include_crypto_screening: `true` to screen the wallets of a crypto transaction, `false` to skip the screening. Default: the settings of
                the application decide.
            extra: Parameters that this version does not know, named as on the platform."""
    async def retrieve(self, transaction_id: str) -> Transaction:
        """Returns a transaction with its parties, alerts and the results of rules and screening. `transaction_id` is the
        ID that Didit assigned (`uuid`).

        Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown transaction, 429 above
        the rate limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/management-api/transactions/get>"""
    async def create_sdk_token(
        self, *, vendor_data: str, **params: Unpack[_CreateTransactionSdkTokenFields]
    ) -> TransactionSdkToken:
        """Creates a transaction token, with which an app can submit transactions of one user. Call it on your backend,
        and pass only the token to the app.

        Errors: 400 for invalid parameters, 401 or 403 for an invalid API key or a missing permission.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/management-api/transactions/sdk-token>

        Args:
            vendor_data: Your own identifier of the user. Every transaction that is submitted with the token has this user as its
                subject.
            ttl_seconds: Lifetime of the token in seconds, at most 86400. Default: 900.
            max_uses: Maximum number of transactions that can be submitted with the token. Default: no limit.
            extra: Parameters that this version does not know, named as on the platform."""
    async def submit_from_sdk(
        self, *, transaction_token: str, txnId: str, type: TransactionCategory | str, info: SdkTransactionDetails | Mapping[str, Any], subject: SdkTransactionSubject | Mapping[str, Any], **params: Unpack[_SubmitTransactionFromSdkFields]
    ) -> Transaction:
        """Submits a transaction from an app, with a transaction token instead of an API key. The subject is always the
        user of the token.

        If `action_required` is present, send the user to its `url`, and retrieve the transaction again afterwards.

        Errors: 400 for invalid parameters and for a `txn_id` that was used before, 401 for an invalid or expired
        token.

        Retried automatically only on 429 or if no connection was established. After any other failure the transaction
        may have been created: submit it again with the same `txn_id`, which is then refused with 400.

        Source: <https://docs.didit.me/management-api/transactions/submit-sdk>

        Args:
            transaction_token: Transaction token (`sdk_token`) that your backend created.
            txnId: Your own identifier of the transaction, at most 128 characters and unique within the application. It makes the
                submission idempotent: an identifier that was used before is refused with 400.
            txnDate: Time of the transaction (RFC 3339). Default: the time of the submission.
            zoneId: Time zone of the transaction (IANA name), such as `Europe/Madrid`.
            type: Category of the transaction, which selects the rules that apply: `finance`, `travelRule` or another one.
            info: Amount, currency and direction.
            subject: Subject: the user of the app.
            counterparty: Counterparty: the other side of the transaction.
            props: Your own properties, for use in the conditions of rules.
            travelRule: Travel rule data of a transfer of crypto-assets; for the category `travelRule`.
            includeCryptoScreening: `true` to screen the wallets of a crypto transaction, `false` to skip the screening. Default: the settings of
                the application decide.
            fingerprint_v2: Fingerprint of the device, as collected by the vendor's SDKs. The platform publishes no keys.
            extra: Parameters that this version does not know, named as on the platform."""
    async def retrieve_from_sdk(
        self, transaction_id: str, *, transaction_token: str, **params: Unpack[_RetrieveTransactionFromSdkFields]
    ) -> Transaction:
        """Returns a transaction to the app that submitted it, with a transaction token instead of an API key.

        Errors: 401 for an invalid or expired token, 404 for an unknown transaction or one of another user.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/transaction-monitoring/sdk-transaction-submission>

        Args:
            transaction_token: Transaction token (`sdk_token`) that your backend created.
            extra: Parameters that this version does not know, named as on the platform."""
    @property
    def with_raw_response(self) -> AsyncTransactionsWithRawResponse:
        """The same operations, returning a `RawResponse`."""
    @property
    def rules(self) -> AsyncTransactionsRules:
        """Transaction rules: conditions on transactions and the actions that follow, of your own or from the library of the
        platform."""
    @property
    def travel_rule(self) -> AsyncTransactionsTravelRule:
        """Travel rule transfers: the exchange of data with the VASP of the counterparty, which belongs to a transaction."""

class TransactionsWithRawResponse(Resource):
    """Transactions: submit payments and transfers, which are scored by rules and screening, and retrieve the results."""
    def list(self, **params: Unpack[_ListTransactionsFields]) -> RawResponse[TransactionPage]:
        """Lists the transactions of the application, with their status and risk score."""
    def create(
        self, *, transaction_id: str, transaction_category: TransactionCategory | str, transaction_details: TransactionDetails | Mapping[str, Any], subject: TransactionSubject | Mapping[str, Any], **params: Unpack[_CreateTransactionFields]
    ) -> RawResponse[Transaction]:
        """Submits a transaction, and returns it with the results of rules and screening. Its `status` says whether to
        proceed."""
    def retrieve(self, transaction_id: str) -> RawResponse[Transaction]:
        """Returns a transaction with its parties, alerts and the results of rules and screening. `transaction_id` is the
        ID that Didit assigned (`uuid`)."""
    def create_sdk_token(
        self, *, vendor_data: str, **params: Unpack[_CreateTransactionSdkTokenFields]
    ) -> RawResponse[TransactionSdkToken]:
        """Creates a transaction token, with which an app can submit transactions of one user. Call it on your backend,
        and pass only the token to the app."""
    def submit_from_sdk(
        self, *, transaction_token: str, txnId: str, type: TransactionCategory | str, info: SdkTransactionDetails | Mapping[str, Any], subject: SdkTransactionSubject | Mapping[str, Any], **params: Unpack[_SubmitTransactionFromSdkFields]
    ) -> RawResponse[Transaction]:
        """Submits a transaction from an app, with a transaction token instead of an API key. The subject is always the
        user of the token."""
    def retrieve_from_sdk(
        self, transaction_id: str, *, transaction_token: str, **params: Unpack[_RetrieveTransactionFromSdkFields]
    ) -> RawResponse[Transaction]:
        """Returns a transaction to the app that submitted it, with a transaction token instead of an API key."""
    @property
    def rules(self) -> TransactionsRulesWithRawResponse:
        """Transaction rules: conditions on transactions and the actions that follow, of your own or from the library of the
        platform."""
    @property
    def travel_rule(self) -> TransactionsTravelRuleWithRawResponse:
        """Travel rule transfers: the exchange of data with the VASP of the counterparty, which belongs to a transaction."""

class AsyncTransactionsWithRawResponse(Resource):
    """Transactions: submit payments and transfers, which are scored by rules and screening, and retrieve the results."""
    async def list(self, **params: Unpack[_ListTransactionsFields]) -> RawResponse[AsyncTransactionPage]:
        """Lists the transactions of the application, with their status and risk score."""
    async def create(
        self, *, transaction_id: str, transaction_category: TransactionCategory | str, transaction_details: TransactionDetails | Mapping[str, Any], subject: TransactionSubject | Mapping[str, Any], **params: Unpack[_CreateTransactionFields]
    ) -> RawResponse[Transaction]:
        """Submits a transaction, and returns it with the results of rules and screening. Its `status` says whether to
        proceed."""
    async def retrieve(self, transaction_id: str) -> RawResponse[Transaction]:
        """Returns a transaction with its parties, alerts and the results of rules and screening. `transaction_id` is the
        ID that Didit assigned (`uuid`)."""
    async def create_sdk_token(
        self, *, vendor_data: str, **params: Unpack[_CreateTransactionSdkTokenFields]
    ) -> RawResponse[TransactionSdkToken]:
        """Creates a transaction token, with which an app can submit transactions of one user. Call it on your backend,
        and pass only the token to the app."""
    async def submit_from_sdk(
        self, *, transaction_token: str, txnId: str, type: TransactionCategory | str, info: SdkTransactionDetails | Mapping[str, Any], subject: SdkTransactionSubject | Mapping[str, Any], **params: Unpack[_SubmitTransactionFromSdkFields]
    ) -> RawResponse[Transaction]:
        """Submits a transaction from an app, with a transaction token instead of an API key. The subject is always the
        user of the token."""
    async def retrieve_from_sdk(
        self, transaction_id: str, *, transaction_token: str, **params: Unpack[_RetrieveTransactionFromSdkFields]
    ) -> RawResponse[Transaction]:
        """Returns a transaction to the app that submitted it, with a transaction token instead of an API key."""
    @property
    def rules(self) -> AsyncTransactionsRulesWithRawResponse:
        """Transaction rules: conditions on transactions and the actions that follow, of your own or from the library of the
        platform."""
    @property
    def travel_rule(self) -> AsyncTransactionsTravelRuleWithRawResponse:
        """Travel rule transfers: the exchange of data with the VASP of the counterparty, which belongs to a transaction."""

class TransactionsRules(Resource):
    """Transaction rules: conditions on transactions and the actions that follow, of your own or from the library of the
    platform."""
    def list(self, **params: Unpack[_ListTransactionRulesFields]) -> TransactionRulePage:
        """Lists the rules of the application: rules of your own and installed rules of the library.

        Pages are addressed by offset: if items are added or removed between two pages, the next page repeats or
        skips items. To delete or update items while you iterate, use the snapshot of the list, which has each
        item once.

        Errors: 401 or 403 for an invalid API key or a missing permission, 429 above the rate limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/management-api/transactions/rules-list>

        Args:
            source: Filter by origin of the rule: `PRESET` (from the library) or `CUSTOM` (your own).
            category: Filter by category.
            mode: Filter by mode: `ACTIVE`, `DISABLED` or `TEST`.
            bundle: Filter by bundle of the library, such as `aml_ctf`.
            search: Searches the text of the rules.
            ordering: Field to sort by; a leading `-` reverses the order.
            limit: Maximum number of results per page.
            offset: Number of results to skip.
            extra: Parameters that this version does not know, named as on the platform."""
    def create(
        self, *, title: str, category: str, mode: TransactionRuleMode | str, **params: Unpack[_CreateTransactionRuleFields]
    ) -> TransactionRule:
        """Creates a rule. It applies to transactions that are submitted later.

        Errors: 400 for invalid parameters, 401 or 403 for an invalid API key or a missing permission, 429 above the
        rate limit.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/management-api/transactions/rules-create>

        Args:
            title: Title of the rule.
            description: Description of the rule.
            category: Category of the rule, such as `aml`.
            mode: Mode of the rule. Create new rules with `TEST`, which records matches without effect.
            evaluation_mode: Number of conditions that must be true: `ALL` or `ANY`. All aggregations must be true in any case. Default:
                `ALL`.
            scope: Transactions that the rule applies to. Default: all.
            conditions: Conditions on the transaction itself.
            aggregation: Conditions on the earlier transactions of the same subject.
            actions: Actions that are carried out when a transaction matches.
            metadata: Your own data about the rule.
            extra: Parameters that this version does not know, named as on the platform."""
    def retrieve(self, rule_uuid: str) -> TransactionRule:
        """Returns a rule with the number of its matches.

        Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown rule, 429 above the rate
        limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/management-api/transactions/rules-get>"""
    def update(self, rule_uuid: str, **params: Unpack[_UpdateTransactionRuleFields]) -> TransactionRule:
        """Updates a rule; unset fields stay unchanged. Lists replace the stored values. Of installed rules of the library
        only the mode can be changed.

        Errors: 400 for invalid parameters, 401 or 403 for an invalid API key or a missing permission, 404 for an
        unknown rule, 429 above the rate limit.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/management-api/transactions/rules-update>

        Args:
            title: Title of the rule.
            description: Description of the rule.
            category: Category of the rule, such as `aml`.
            mode: Mode of the rule. The only field that can be changed for rules of the library.
            evaluation_mode: Number of conditions that must be true: `ALL` or `ANY`.
            scope: Transactions that the rule applies to.
            conditions: Conditions on the transaction itself; they replace the existing ones.
            aggregation: Conditions on the earlier transactions of the same subject; they replace the existing ones.
            actions: Actions that are carried out when a transaction matches; they replace the existing ones.
            metadata: Your own data about the rule.
            extra: Parameters that this version does not know, named as on the platform."""
    def delete(self, rule_uuid: str) -> None:
        """Deletes a rule of your own permanently. Uninstall rules of the library with `uninstall_library`.

        Errors: 400 for a rule of the library, 401 or 403 for an invalid API key or a missing permission, 404 for an
        unknown rule, 429 above the rate limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/management-api/transactions/rules-delete>"""
    def backtest(self, **params: Unpack[_BacktestTransactionRuleFields]) -> TransactionRuleBacktest:
        """Tests a rule against past transactions: returns how many would have matched. Nothing is created or changed.

        Errors: 400 for invalid parameters, 401 or 403 for an invalid API key or a missing permission, 429 above the
        rate limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/management-api/transactions/rules-backtest>

        Args:
            conditions: Conditions on the transaction itself. Default: none.
            aggregation: Conditions on the earlier transactions of the same subject. Default: none.
            evaluation_mode: Number of conditions that must be true: `ALL` or `ANY`. Default: `ALL`.
            scope: Transactions that the rule applies to. Default: all.
            period_days: Number of days to go back, 1 to 365. Default: 90.
            extra: Parameters that this version does not know, named as on the platform."""
    def list_library(self, **params: Unpack[_ListTransactionRuleLibraryFields]) -> TransactionRuleLibraryPage:
        """Lists the library of the platform: rules for common risks, ready to be installed.

        Pages are addressed by offset: if items are added or removed between two pages, the next page repeats or
        skips items. To delete or update items while you iterate, use the snapshot of the list, which has each
        item once.

        Errors: 401 or 403 for an invalid API key or a missing permission, 429 above the rate limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/transaction-monitoring/rules-api>

        Args:
            bundle: Filter by bundle, such as `aml_ctf`.
            category: Filter by category.
            search: Searches the text of the rules.
            limit: Maximum number of results per page.
            offset: Number of results to skip.
            extra: Parameters that this version does not know, named as on the platform."""
    def install_library(self, **params: Unpack[_SelectLibraryRulesFields]) -> InstalledLibraryRules:
        """Installs rules of the library, which apply at once in their default mode. Rules that are installed already are
        skipped.

        Errors: 400 if neither keys nor a bundle are given or a key is unknown, 401 or 403 for an invalid API key or a
        missing permission, 429 above the rate limit.

        Retried automatically only on 429, on 503 or if no connection was established.

        Source: <https://docs.didit.me/management-api/transactions/rules-install>

        Args:
            library_keys: Keys of rules in the library, such as `structuring-inbound`.
            bundle: Bundle of the library, such as `aml_ctf`.
            extra: Parameters that this version does not know, named as on the platform."""
    def uninstall_library(self, **params: Unpack[_SelectLibraryRulesFields]) -> InstalledLibraryRules:
        """Uninstalls rules of the library. They can be installed again at any time; past evaluations are kept.

        Errors: 400 if neither keys nor a bundle are given or a key is unknown, 401 or 403 for an invalid API key or a
        missing permission, 429 above the rate limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/management-api/transactions/rules-uninstall>

        Args:
            library_keys: Keys of rules in the library, such as `structuring-inbound`.
            bundle: Bundle of the library, such as `aml_ctf`.
            extra: Parameters that this version does not know, named as on the platform."""
    @property
    def with_raw_response(self) -> TransactionsRulesWithRawResponse:
        """The same operations, returning a `RawResponse`."""

class AsyncTransactionsRules(Resource):
    """Transaction rules: conditions on transactions and the actions that follow, of your own or from the library of the
    platform."""
    def list(
        self, **params: Unpack[_ListTransactionRulesFields]
    ) -> AsyncPaginator[AsyncTransactionRulePage, TransactionRule]:
        """Lists the rules of the application: rules of your own and installed rules of the library.

        Pages are addressed by offset: if items are added or removed between two pages, the next page repeats or
        skips items. To delete or update items while you iterate, use the snapshot of the list, which has each
        item once.

        Errors: 401 or 403 for an invalid API key or a missing permission, 429 above the rate limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/management-api/transactions/rules-list>

        Args:
            source: Filter by origin of the rule: `PRESET` (from the library) or `CUSTOM` (your own).
            category: Filter by category.
            mode: Filter by mode: `ACTIVE`, `DISABLED` or `TEST`.
            bundle: Filter by bundle of the library, such as `aml_ctf`.
            search: Searches the text of the rules.
            ordering: Field to sort by; a leading `-` reverses the order.
            limit: Maximum number of results per page.
            offset: Number of results to skip.
            extra: Parameters that this version does not know, named as on the platform."""
    async def create(
        self, *, title: str, category: str, mode: TransactionRuleMode | str, **params: Unpack[_CreateTransactionRuleFields]
    ) -> TransactionRule:
        """Creates a rule. It applies to transactions that are submitted later.

        Errors: 400 for invalid parameters, 401 or 403 for an invalid API key or a missing permission, 429 above the
        rate limit.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/management-api/transactions/rules-create>

        Args:
            title: Title of the rule.
            description: Description of the rule.
            category: Category of the rule, such as `aml`.
            mode: Mode of the rule. Create new rules with `TEST`, which records matches without effect.
            evaluation_mode: Number of conditions that must be true: `ALL` or `ANY`. All aggregations must be true in any case. Default:
                `ALL`.
            scope: Transactions that the rule applies to. Default: all.
            conditions: Conditions on the transaction itself.
            aggregation: Conditions on the earlier transactions of the same subject.
            actions: Actions that are carried out when a transaction matches.
            metadata: Your own data about the rule.
            extra: Parameters that this version does not know, named as on the platform."""
    async def retrieve(self, rule_uuid: str) -> TransactionRule:
        """Returns a rule with the number of its matches.

        Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown rule, 429 above the rate
        limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/management-api/transactions/rules-get>"""
    async def update(self, rule_uuid: str, **params: Unpack[_UpdateTransactionRuleFields]) -> TransactionRule:
        """Updates a rule; unset fields stay unchanged. Lists replace the stored values. Of installed rules of the library
        only the mode can be changed.

        Errors: 400 for invalid parameters, 401 or 403 for an invalid API key or a missing permission, 404 for an
        unknown rule, 429 above the rate limit.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/management-api/transactions/rules-update>

        Args:
            title: Title of the rule.
            description: Description of the rule.
            category: Category of the rule, such as `aml`.
            mode: Mode of the rule. The only field that can be changed for rules of the library.
            evaluation_mode: Number of conditions that must be true: `ALL` or `ANY`.
            scope: Transactions that the rule applies to.
            conditions: Conditions on the transaction itself; they replace the existing ones.
            aggregation: Conditions on the earlier transactions of the same subject; they replace the existing ones.
            actions: Actions that are carried out when a transaction matches; they replace the existing ones.
            metadata: Your own data about the rule.
            extra: Parameters that this version does not know, named as on the platform."""
    async def delete(self, rule_uuid: str) -> None:
        """Deletes a rule of your own permanently. Uninstall rules of the library with `uninstall_library`.

        Errors: 400 for a rule of the library, 401 or 403 for an invalid API key or a missing permission, 404 for an
        unknown rule, 429 above the rate limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/management-api/transactions/rules-delete>"""
    async def backtest(self, **params: Unpack[_BacktestTransactionRuleFields]) -> TransactionRuleBacktest:
        """Tests a rule against past transactions: returns how many would have matched. Nothing is created or changed.

        Errors: 400 for invalid parameters, 401 or 403 for an invalid API key or a missing permission, 429 above the
        rate limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/management-api/transactions/rules-backtest>

        Args:
            conditions: Conditions on the transaction itself. Default: none.
            aggregation: Conditions on the earlier transactions of the same subject. Default: none.
            evaluation_mode: Number of conditions that must be true: `ALL` or `ANY`. Default: `ALL`.
            scope: Transactions that the rule applies to. Default: all.
            period_days: Number of days to go back, 1 to 365. Default: 90.
            extra: Parameters that this version does not know, named as on the platform."""
    def list_library(
        self, **params: Unpack[_ListTransactionRuleLibraryFields]
    ) -> AsyncPaginator[AsyncTransactionRuleLibraryPage, TransactionRuleLibraryEntry]:
        """Lists the library of the platform: rules for common risks, ready to be installed.

        Pages are addressed by offset: if items are added or removed between two pages, the next page repeats or
        skips items. To delete or update items while you iterate, use the snapshot of the list, which has each
        item once.

        Errors: 401 or 403 for an invalid API key or a missing permission, 429 above the rate limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/transaction-monitoring/rules-api>

        Args:
            bundle: Filter by bundle, such as `aml_ctf`.
            category: Filter by category.
            search: Searches the text of the rules.
            limit: Maximum number of results per page.
            offset: Number of results to skip.
            extra: Parameters that this version does not know, named as on the platform."""
    async def install_library(self, **params: Unpack[_SelectLibraryRulesFields]) -> InstalledLibraryRules:
        """Installs rules of the library, which apply at once in their default mode. Rules that are installed already are
        skipped.

        Errors: 400 if neither keys nor a bundle are given or a key is unknown, 401 or 403 for an invalid API key or a
        missing permission, 429 above the rate limit.

        Retried automatically only on 429, on 503 or if no connection was established.

        Source: <https://docs.didit.me/management-api/transactions/rules-install>

        Args:
            library_keys: Keys of rules in the library, such as `structuring-inbound`.
            bundle: Bundle of the library, such as `aml_ctf`.
            extra: Parameters that this version does not know, named as on the platform."""
    async def uninstall_library(self, **params: Unpack[_SelectLibraryRulesFields]) -> InstalledLibraryRules:
        """Uninstalls rules of the library. They can be installed again at any time; past evaluations are kept.

        Errors: 400 if neither keys nor a bundle are given or a key is unknown, 401 or 403 for an invalid API key or a
        missing permission, 429 above the rate limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/management-api/transactions/rules-uninstall>

        Args:
            library_keys: Keys of rules in the library, such as `structuring-inbound`.
            bundle: Bundle of the library, such as `aml_ctf`.
            extra: Parameters that this version does not know, named as on the platform."""
    @property
    def with_raw_response(self) -> AsyncTransactionsRulesWithRawResponse:
        """The same operations, returning a `RawResponse`."""

class TransactionsRulesWithRawResponse(Resource):
    """Transaction rules: conditions on transactions and the actions that follow, of your own or from the library of the
    platform."""
    def list(self, **params: Unpack[_ListTransactionRulesFields]) -> RawResponse[TransactionRulePage]:
        """Lists the rules of the application: rules of your own and installed rules of the library."""
    def create(
        self, *, title: str, category: str, mode: TransactionRuleMode | str, **params: Unpack[_CreateTransactionRuleFields]
    ) -> RawResponse[TransactionRule]:
        """Creates a rule. It applies to transactions that are submitted later."""
    def retrieve(self, rule_uuid: str) -> RawResponse[TransactionRule]:
        """Returns a rule with the number of its matches."""
    def update(self, rule_uuid: str, **params: Unpack[_UpdateTransactionRuleFields]) -> RawResponse[TransactionRule]:
        """Updates a rule; unset fields stay unchanged. Lists replace the stored values. Of installed rules of the library
        only the mode can be changed."""
    def delete(self, rule_uuid: str) -> RawResponse[None]:
        """Deletes a rule of your own permanently. Uninstall rules of the library with `uninstall_library`."""
    def backtest(self, **params: Unpack[_BacktestTransactionRuleFields]) -> RawResponse[TransactionRuleBacktest]:
        """Tests a rule against past transactions: returns how many would have matched. Nothing is created or changed."""
    def list_library(
        self, **params: Unpack[_ListTransactionRuleLibraryFields]
    ) -> RawResponse[TransactionRuleLibraryPage]:
        """Lists the library of the platform: rules for common risks, ready to be installed."""
    def install_library(self, **params: Unpack[_SelectLibraryRulesFields]) -> RawResponse[InstalledLibraryRules]:
        """Installs rules of the library, which apply at once in their default mode. Rules that are installed already are
        skipped."""
    def uninstall_library(self, **params: Unpack[_SelectLibraryRulesFields]) -> RawResponse[InstalledLibraryRules]:
        """Uninstalls rules of the library. They can be installed again at any time; past evaluations are kept."""

class AsyncTransactionsRulesWithRawResponse(Resource):
    """Transaction rules: conditions on transactions and the actions that follow, of your own or from the library of the
    platform."""
    async def list(self, **params: Unpack[_ListTransactionRulesFields]) -> RawResponse[AsyncTransactionRulePage]:
        """Lists the rules of the application: rules of your own and installed rules of the library."""
    async def create(
        self, *, title: str, category: str, mode: TransactionRuleMode | str, **params: Unpack[_CreateTransactionRuleFields]
    ) -> RawResponse[TransactionRule]:
        """Creates a rule. It applies to transactions that are submitted later."""
    async def retrieve(self, rule_uuid: str) -> RawResponse[TransactionRule]:
        """Returns a rule with the number of its matches."""
    async def update(
        self, rule_uuid: str, **params: Unpack[_UpdateTransactionRuleFields]
    ) -> RawResponse[TransactionRule]:
        """Updates a rule; unset fields stay unchanged. Lists replace the stored values. Of installed rules of the library
        only the mode can be changed."""
    async def delete(self, rule_uuid: str) -> RawResponse[None]:
        """Deletes a rule of your own permanently. Uninstall rules of the library with `uninstall_library`."""
    async def backtest(self, **params: Unpack[_BacktestTransactionRuleFields]) -> RawResponse[TransactionRuleBacktest]:
        """Tests a rule against past transactions: returns how many would have matched. Nothing is created or changed."""
    async def list_library(
        self, **params: Unpack[_ListTransactionRuleLibraryFields]
    ) -> RawResponse[AsyncTransactionRuleLibraryPage]:
        """Lists the library of the platform: rules for common risks, ready to be installed."""
    async def install_library(self, **params: Unpack[_SelectLibraryRulesFields]) -> RawResponse[InstalledLibraryRules]:
        """Installs rules of the library, which apply at once in their default mode. Rules that are installed already are
        skipped."""
    async def uninstall_library(
        self, **params: Unpack[_SelectLibraryRulesFields]
    ) -> RawResponse[InstalledLibraryRules]:
        """Uninstalls rules of the library. They can be installed again at any time; past evaluations are kept."""

class WalletScreening(Resource):
    """Wallet screening: the risk of a wallet for crypto-assets, without a transaction."""
    def screen(
        self, *, wallet_address: str, blockchain: Blockchain | str, **params: Unpack[_ScreenWalletFields]
    ) -> WalletScreeningResult:
        """Screens a wallet: returns its risk score, sanctions, and the entities that it exchanged funds with. Each call
        is charged.

        The timeout is 60 seconds unless you set one.

        Errors: 400 for invalid parameters, 401 for an invalid API key, 402 if the credit does not suffice, 409 for a
        conflict with the settings of the application, 422 if the address is valid on several blockchains (not
        charged), 502 if the provider fails.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/management-api/transactions/screen-wallet>

        Args:
            wallet_address: Address of the wallet.
            blockchain: Blockchain or asset of the wallet, such as `BTC` or `ETH`.
            direction: Direction of the transfer that the screening is for. Default: none.
            extra: Parameters that this version does not know, named as on the platform."""
    def screen_pdf(self, *, report_signature: str, **params: Unpack[_GenerateWalletScreeningPdfFields]) -> bytes:
        """Generates the report of a wallet screening as a PDF file and returns its bytes. Send the complete, unchanged
        result of `screen`; nothing is stored, screened again or charged.

        The timeout is 60 seconds unless you set one.

        Errors: 400 for a result that was changed, 401 for an invalid API key.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/management-api/transactions/screen-wallet-pdf>

        Args:
            provider: Name of the screening provider.
            screening_type: Type of the screening; always `WALLET_SCREENING`.
            risk_score: Risk score, 0 (no risk) to 100.
            severity: Risk severity that follows from the score.
            status: Status of the screening.
            summary: Summary of the result.
            wallet_address: Address of the wallet.
            blockchain: Blockchain or asset of the wallet.
            sanctions_hit: `true` if the wallet is on a sanctions list.
            dominant_risk_category: Category of the largest risk. Sent as `null` when unset, because the platform requires the field.
            risk_factors: Factors that led to the risk score.
            source_of_funds: Origin of the funds that the wallet received.
            destination_of_funds: Destination of the funds that the wallet sent.
            counterparty_connections: Entities that the wallet exchanged funds with.
            report_signature: Signature of the platform over the result. The platform refuses a result that was changed.
            extra: Parameters that this version does not know, named as on the platform."""
    @property
    def with_raw_response(self) -> WalletScreeningWithRawResponse:
        """The same operations, returning a `RawResponse`."""

class AsyncWalletScreening(Resource):
    """Wallet screening: the risk of a wallet for crypto-assets, without a transaction."""
    async def screen(
        self, *, wallet_address: str, blockchain: Blockchain | str, **params: Unpack[_ScreenWalletFields]
    ) -> WalletScreeningResult:
        """Screens a wallet: returns its risk score, sanctions, and the entities that it exchanged funds with. Each call
        is charged.

        The timeout is 60 seconds unless you set one.

        Errors: 400 for invalid parameters, 401 for an invalid API key, 402 if the credit does not suffice, 409 for a
        conflict with the settings of the application, 422 if the address is valid on several blockchains (not
        charged), 502 if the provider fails.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/management-api/transactions/screen-wallet>

        Args:
            wallet_address: Address of the wallet.
            blockchain: Blockchain or asset of the wallet, such as `BTC` or `ETH`.
            direction: Direction of the transfer that the screening is for. Default: none.
            extra: Parameters that this version does not know, named as on the platform."""
    async def screen_pdf(self, *, report_signature: str, **params: Unpack[_GenerateWalletScreeningPdfFields]) -> bytes:
        """Generates the report of a wallet screening as a PDF file and returns its bytes. Send the complete, unchanged
        result of `screen`; nothing is stored, screened again or charged.

        The timeout is 60 seconds unless you set one.

        Errors: 400 for a result that was changed, 401 for an invalid API key.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/management-api/transactions/screen-wallet-pdf>

        Args:
            provider: Name of the screening provider.
            screening_type: Type of the screening; always `WALLET_SCREENING`.
            risk_score: Risk score, 0 (no risk) to 100.
            severity: Risk severity that follows from the score.
            status: Status of the screening.
            summary: Summary of the result.
            wallet_address: Address of the wallet.
            blockchain: Blockchain or asset of the wallet.
            sanctions_hit: `true` if the wallet is on a sanctions list.
            dominant_risk_category: Category of the largest risk. Sent as `null` when unset, because the platform requires the field.
            risk_factors: Factors that led to the risk score.
            source_of_funds: Origin of the funds that the wallet received.
            destination_of_funds: Destination of the funds that the wallet sent.
            counterparty_connections: Entities that the wallet exchanged funds with.
            report_signature: Signature of the platform over the result. The platform refuses a result that was changed.
            extra: Parameters that this version does not know, named as on the platform."""
    @property
    def with_raw_response(self) -> AsyncWalletScreeningWithRawResponse:
        """The same operations, returning a `RawResponse`."""

class WalletScreeningWithRawResponse(Resource):
    """Wallet screening: the risk of a wallet for crypto-assets, without a transaction."""
    def screen(
        self, *, wallet_address: str, blockchain: Blockchain | str, **params: Unpack[_ScreenWalletFields]
    ) -> RawResponse[WalletScreeningResult]:
        """Screens a wallet: returns its risk score, sanctions, and the entities that it exchanged funds with. Each call
        is charged."""
    def screen_pdf(
        self, *, report_signature: str, **params: Unpack[_GenerateWalletScreeningPdfFields]
    ) -> RawResponse[bytes]:
        """Generates the report of a wallet screening as a PDF file and returns its bytes. Send the complete, unchanged
        result of `screen`; nothing is stored, screened again or charged."""

class AsyncWalletScreeningWithRawResponse(Resource):
    """Wallet screening: the risk of a wallet for crypto-assets, without a transaction."""
    async def screen(
        self, *, wallet_address: str, blockchain: Blockchain | str, **params: Unpack[_ScreenWalletFields]
    ) -> RawResponse[WalletScreeningResult]:
        """Screens a wallet: returns its risk score, sanctions, and the entities that it exchanged funds with. Each call
        is charged."""
    async def screen_pdf(
        self, *, report_signature: str, **params: Unpack[_GenerateWalletScreeningPdfFields]
    ) -> RawResponse[bytes]:
        """Generates the report of a wallet screening as a PDF file and returns its bytes. Send the complete, unchanged
        result of `screen`; nothing is stored, screened again or charged."""

class TravelRule(Resource):
    """Travel rule: settings, the directory of VASPs, deposits, and the pages for counterparties and wallet holders.

    An outbound transfer starts with a transaction of the category `travel_rule`."""
    def retrieve_settings(self) -> TravelRuleSettings:
        """Returns the travel rule settings of the application: its profile as a VASP, and the policy for exchanges.

        Errors: 401 or 403 for an invalid API key or a missing permission, 429 above the rate limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/management-api/travel-rule/get-settings>"""
    def update_settings(self, **params: Unpack[_UpdateTravelRuleSettingsFields]) -> TravelRuleSettings:
        """Updates the travel rule settings; unset fields stay unchanged.

        Errors: 400 for invalid parameters, and for enabling exchanges without a legal name, 401 or 403 for an invalid
        API key or a missing permission, 429 above the rate limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/management-api/travel-rule/update-settings>

        Args:
            is_enabled: `true` to exchange travel rule data for outbound transfers. Requires a legal name.
            legal_name: Legal name of the VASP.
            lei: Legal entity identifier (LEI, ISO 17442) of the VASP.
            jurisdiction: Jurisdiction of the VASP, such as `EU`; at most 8 characters.
            name_matching_strictness: Strictness of comparing the beneficiary's name with the name of the wallet holder.
            confirmation_timeout_hours: Number of hours that a counterparty has for a response, at least 1.
            timeout_outcome: Outcome of a transfer whose counterparty did not respond in time.
            compliance_email: E-mail address of the compliance team.
            is_discoverable: `true` to let other customers of Didit find the VASP in the directory.
            threshold_amount: Amount from which the travel rule applies, in the default currency of the application: a decimal number as a
                string, such as `1000.00`. `0.00` applies it to every transfer.
            inbound_auto_accept: `true` to accept inbound transfers to known wallets automatically.
            allow_self_declaration: `true` to let users prove the ownership of a wallet by declaring it.
            allow_screenshot_proof: `true` to let users prove the ownership of a wallet by a screenshot.
            auto_wallet_verification: `true` to request the ownership of self-hosted wallets from users automatically.
            vasp_attribution_enabled: `true` to look up the VASP that hosts a wallet by the wallet's address.
            disabled_networks: Networks not to use although they are available; they replace the existing ones. An empty list enables all.
            extra: Parameters that this version does not know, named as on the platform."""
    def list_vasps(self, **params: Unpack[_ListTravelRuleVaspsFields]) -> VaspDirectoryPage:
        """Lists the directory of VASPs, with their due diligence.

        Pages are addressed by offset: if items are added or removed between two pages, the next page repeats or
        skips items. To delete or update items while you iterate, use the snapshot of the list, which has each
        item once.

        Errors: 401 or 403 for an invalid API key or a missing permission, 429 above the rate limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/transaction-monitoring/travel-rule>

        Args:
            search: Searches the names and identifiers of VASPs.
            limit: Maximum number of results per page, at least 1. Default: 50.
            offset: Number of results to skip. Default: 0.
            extra: Parameters that this version does not know, named as on the platform."""
    def create_vasp(self, *, name: str, **params: Unpack[_CreateTravelRuleVaspFields]) -> VaspDirectoryEntry:
        """Adds a VASP to the directory, and invites it by e-mail if requested.

        The platform publishes no schema: fields of the response that are not declared are in `extra`.

        Errors: 400 for invalid parameters, 401 or 403 for an invalid API key or a missing permission, 429 above the
        rate limit.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/management-api/travel-rule/create-vasp>

        Args:
            name: Name of the VASP.
            email: E-mail address of its compliance team.
            jurisdiction: Jurisdiction of the VASP, such as `EU`.
            invite: `true` to invite the VASP by e-mail.
            extra: Parameters that this version does not know, named as on the platform."""
    def register_inbound(
        self, *, chain: str, txid: str, wallet_address: str, amount: str, currency: str, **params: Unpack[_RegisterTravelRuleInboundFields]
    ) -> TravelRuleInbound:
        """Registers travel rule data of a deposit that arrived on the blockchain before any exchange. A deposit with the
        same hash and wallet is registered once: the response then contains the existing transaction.

        Errors: 400 for invalid parameters, 401 or 403 for an invalid API key or a missing permission, 429 above the
        rate limit.

        Retried automatically only on 429, on 503 or if no connection was established.

        Source: <https://docs.didit.me/management-api/travel-rule/register-inbound>

        Args:
            chain: Blockchain of the deposit, such as `ETH`.
            txid: Hash of the transfer on the blockchain.
            wallet_address: Address of the wallet that received the deposit.
            amount: Amount in `currency`: a decimal number as a string, such as `0.25`.
            currency: Symbol of the crypto-asset, such as `ETH`.
            originator_data: Data of the originator (IVMS 101).
            beneficiary_data: Data of the beneficiary (IVMS 101).
            originating_vasp: VASP that sent the deposit.
            extra: Parameters that this version does not know, named as on the platform."""
    def create_widget_session(
        self, *, wallet_address: str, chain: str, **params: Unpack[_CreateTravelRuleWidgetSessionFields]
    ) -> TravelRuleWidgetSession:
        """Creates a widget session, in which a user proves the ownership of a wallet. Send the user to its `url`.

        Errors: 400 for invalid parameters, 401 or 403 for an invalid API key or a missing permission, 429 above the
        rate limit.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/management-api/travel-rule/create-widget-session>

        Args:
            wallet_address: Address of the wallet.
            chain: Blockchain of the wallet, such as `ETH`.
            holder_name: Full name of the wallet holder.
            vendor_data: Your own identifier of the wallet holder.
            transaction_id: ID of the transaction that the proof is for (UUID).
            satoshi_deposit_address: Address to which the user sends a small amount as a proof (satoshi test).
            callback_url: URL the user is redirected to after the proof.
            expires_in_minutes: Lifetime of the widget session in minutes.
            extra: Parameters that this version does not know, named as on the platform."""
    def retrieve_widget(self, token: str) -> TravelRuleWidget:
        """Returns the content of the widget in which a user proves the ownership of a wallet. `token` is that of the
        widget session; no API key is sent.

        Errors: 404 for an unknown token, 410 for an expired one.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/transaction-monitoring/travel-rule>"""
    def retrieve_pickup(self, token: str) -> TravelRulePickup:
        """Returns an exchange to a counterparty that has no account (pickup). `token` is that of the link in the
        counterparty's e-mail; no API key is sent.

        Errors: 404 for an unknown token, 410 for an expired or used one.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/transaction-monitoring/travel-rule-interoperability>"""
    def respond_to_pickup(
        self, token: str, *, decision: TravelRulePickupDecision | str, **params: Unpack[_RespondToTravelRulePickupFields]
    ) -> TravelRulePickupResponse:
        """Responds to an exchange as a counterparty that has no account (pickup): accepts or declines it. `token` is that
        of the link in the counterparty's e-mail, which works once; no API key is sent.

        Errors: 404 for an unknown token, 410 for an expired or used one.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/management-api/travel-rule/respond-pickup>

        Args:
            decision: Decision of the counterparty: `accept` or `decline`.
            beneficiary_name: Full name of the beneficiary, as the counterparty knows it.
            extra: Parameters that this version does not know, named as on the platform."""
    @property
    def with_raw_response(self) -> TravelRuleWithRawResponse:
        """The same operations, returning a `RawResponse`."""
    @property
    def wallet_addresses(self) -> TravelRuleWalletAddresses:
        """Wallet address book: the wallets of your users, by which inbound travel rule transfers find their beneficiaries."""
    @property
    def networks(self) -> TravelRuleNetworks:
        """Networks for exchanging travel rule data: which of them the application can use."""

class AsyncTravelRule(Resource):
    """Travel rule: settings, the directory of VASPs, deposits, and the pages for counterparties and wallet holders.

    An outbound transfer starts with a transaction of the category `travel_rule`."""
    async def retrieve_settings(self) -> TravelRuleSettings:
        """Returns the travel rule settings of the application: its profile as a VASP, and the policy for exchanges.

        Errors: 401 or 403 for an invalid API key or a missing permission, 429 above the rate limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/management-api/travel-rule/get-settings>"""
    async def update_settings(self, **params: Unpack[_UpdateTravelRuleSettingsFields]) -> TravelRuleSettings:
        """Updates the travel rule settings; unset fields stay unchanged.

        Errors: 400 for invalid parameters, and for enabling exchanges without a legal name, 401 or 403 for an invalid
        API key or a missing permission, 429 above the rate limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/management-api/travel-rule/update-settings>

        Args:
            is_enabled: `true` to exchange travel rule data for outbound transfers. Requires a legal name.
            legal_name: Legal name of the VASP.
            lei: Legal entity identifier (LEI, ISO 17442) of the VASP.
            jurisdiction: Jurisdiction of the VASP, such as `EU`; at most 8 characters.
            name_matching_strictness: Strictness of comparing the beneficiary's name with the name of the wallet holder.
            confirmation_timeout_hours: Number of hours that a counterparty has for a response, at least 1.
            timeout_outcome: Outcome of a transfer whose counterparty did not respond in time.
            compliance_email: E-mail address of the compliance team.
            is_discoverable: `true` to let other customers of Didit find the VASP in the directory.
            threshold_amount: Amount from which the travel rule applies, in the default currency of the application: a decimal number as a
                string, such as `1000.00`. `0.00` applies it to every transfer.
            inbound_auto_accept: `true` to accept inbound transfers to known wallets automatically.
            allow_self_declaration: `true` to let users prove the ownership of a wallet by declaring it.
            allow_screenshot_proof: `true` to let users prove the ownership of a wallet by a screenshot.
            auto_wallet_verification: `true` to request the ownership of self-hosted wallets from users automatically.
            vasp_attribution_enabled: `true` to look up the VASP that hosts a wallet by the wallet's address.
            disabled_networks: Networks not to use although they are available; they replace the existing ones. An empty list enables all.
            extra: Parameters that this version does not know, named as on the platform."""
    def list_vasps(
        self, **params: Unpack[_ListTravelRuleVaspsFields]
    ) -> AsyncPaginator[AsyncVaspDirectoryPage, VaspDirectoryEntry]:
        """Lists the directory of VASPs, with their due diligence.

        Pages are addressed by offset: if items are added or removed between two pages, the next page repeats or
        skips items. To delete or update items while you iterate, use the snapshot of the list, which has each
        item once.

        Errors: 401 or 403 for an invalid API key or a missing permission, 429 above the rate limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/transaction-monitoring/travel-rule>

        Args:
            search: Searches the names and identifiers of VASPs.
            limit: Maximum number of results per page, at least 1. Default: 50.
            offset: Number of results to skip. Default: 0.
            extra: Parameters that this version does not know, named as on the platform."""
    async def create_vasp(self, *, name: str, **params: Unpack[_CreateTravelRuleVaspFields]) -> VaspDirectoryEntry:
        """Adds a VASP to the directory, and invites it by e-mail if requested.

        The platform publishes no schema: fields of the response that are not declared are in `extra`.

        Errors: 400 for invalid parameters, 401 or 403 for an invalid API key or a missing permission, 429 above the
        rate limit.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/management-api/travel-rule/create-vasp>

        Args:
            name: Name of the VASP.
            email: E-mail address of its compliance team.
            jurisdiction: Jurisdiction of the VASP, such as `EU`.
            invite: `true` to invite the VASP by e-mail.
            extra: Parameters that this version does not know, named as on the platform."""
    async def register_inbound(
        self, *, chain: str, txid: str, wallet_address: str, amount: str, currency: str, **params: Unpack[_RegisterTravelRuleInboundFields]
    ) -> TravelRuleInbound:
        """Registers travel rule data of a deposit that arrived on the blockchain before any exchange. A deposit with the
        same hash and wallet is registered once: the response then contains the existing transaction.

        Errors: 400 for invalid parameters, 401 or 403 for an invalid API key or a missing permission, 429 above the
        rate limit.

        Retried automatically only on 429, on 503 or if no connection was established.

        Source: <https://docs.didit.me/management-api/travel-rule/register-inbound>

        Args:
            chain: Blockchain of the deposit, such as `ETH`.
            txid: Hash of the transfer on the blockchain.
            wallet_address: Address of the wallet that received the deposit.
            amount: Amount in `currency`: a decimal number as a string, such as `0.25`.
            currency: Symbol of the crypto-asset, such as `ETH`.
            originator_data: Data of the originator (IVMS 101).
            beneficiary_data: Data of the beneficiary (IVMS 101).
            originating_vasp: VASP that sent the deposit.
            extra: Parameters that this version does not know, named as on the platform."""
    async def create_widget_session(
        self, *, wallet_address: str, chain: str, **params: Unpack[_CreateTravelRuleWidgetSessionFields]
    ) -> TravelRuleWidgetSession:
        """Creates a widget session, in which a user proves the ownership of a wallet. Send the user to its `url`.

        Errors: 400 for invalid parameters, 401 or 403 for an invalid API key or a missing permission, 429 above the
        rate limit.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/management-api/travel-rule/create-widget-session>

        Args:
            wallet_address: Address of the wallet.
            chain: Blockchain of the wallet, such as `ETH`.
            holder_name: Full name of the wallet holder.
            vendor_data: Your own identifier of the wallet holder.
            transaction_id: ID of the transaction that the proof is for (UUID).
            satoshi_deposit_address: Address to which the user sends a small amount as a proof (satoshi test).
            callback_url: URL the user is redirected to after the proof.
            expires_in_minutes: Lifetime of the widget session in minutes.
            extra: Parameters that this version does not know, named as on the platform."""
    async def retrieve_widget(self, token: str) -> TravelRuleWidget:
        """Returns the content of the widget in which a user proves the ownership of a wallet. `token` is that of the
        widget session; no API key is sent.

        Errors: 404 for an unknown token, 410 for an expired one.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/transaction-monitoring/travel-rule>"""
    async def retrieve_pickup(self, token: str) -> TravelRulePickup:
        """Returns an exchange to a counterparty that has no account (pickup). `token` is that of the link in the
        counterparty's e-mail; no API key is sent.

        Errors: 404 for an unknown token, 410 for an expired or used one.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/transaction-monitoring/travel-rule-interoperability>"""
    async def respond_to_pickup(
        self, token: str, *, decision: TravelRulePickupDecision | str, **params: Unpack[_RespondToTravelRulePickupFields]
    ) -> TravelRulePickupResponse:
        """Responds to an exchange as a counterparty that has no account (pickup): accepts or declines it. `token` is that
        of the link in the counterparty's e-mail, which works once; no API key is sent.

        Errors: 404 for an unknown token, 410 for an expired or used one.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/management-api/travel-rule/respond-pickup>

        Args:
            decision: Decision of the counterparty: `accept` or `decline`.
            beneficiary_name: Full name of the beneficiary, as the counterparty knows it.
            extra: Parameters that this version does not know, named as on the platform."""
    @property
    def with_raw_response(self) -> AsyncTravelRuleWithRawResponse:
        """The same operations, returning a `RawResponse`."""
    @property
    def wallet_addresses(self) -> AsyncTravelRuleWalletAddresses:
        """Wallet address book: the wallets of your users, by which inbound travel rule transfers find their beneficiaries."""
    @property
    def networks(self) -> AsyncTravelRuleNetworks:
        """Networks for exchanging travel rule data: which of them the application can use."""

class TravelRuleWithRawResponse(Resource):
    """Travel rule: settings, the directory of VASPs, deposits, and the pages for counterparties and wallet holders.

    An outbound transfer starts with a transaction of the category `travel_rule`."""
    def retrieve_settings(self) -> RawResponse[TravelRuleSettings]:
        """Returns the travel rule settings of the application: its profile as a VASP, and the policy for exchanges."""
    def update_settings(self, **params: Unpack[_UpdateTravelRuleSettingsFields]) -> RawResponse[TravelRuleSettings]:
        """Updates the travel rule settings; unset fields stay unchanged."""
    def list_vasps(self, **params: Unpack[_ListTravelRuleVaspsFields]) -> RawResponse[VaspDirectoryPage]:
        """Lists the directory of VASPs, with their due diligence."""
    def create_vasp(
        self, *, name: str, **params: Unpack[_CreateTravelRuleVaspFields]
    ) -> RawResponse[VaspDirectoryEntry]:
        """Adds a VASP to the directory, and invites it by e-mail if requested."""
    def register_inbound(
        self, *, chain: str, txid: str, wallet_address: str, amount: str, currency: str, **params: Unpack[_RegisterTravelRuleInboundFields]
    ) -> RawResponse[TravelRuleInbound]:
        """Registers travel rule data of a deposit that arrived on the blockchain before any exchange. A deposit with the
        same hash and wallet is registered once: the response then contains the existing transaction."""
    def create_widget_session(
        self, *, wallet_address: str, chain: str, **params: Unpack[_CreateTravelRuleWidgetSessionFields]
    ) -> RawResponse[TravelRuleWidgetSession]:
        """Creates a widget session, in which a user proves the ownership of a wallet. Send the user to its `url`."""
    def retrieve_widget(self, token: str) -> RawResponse[TravelRuleWidget]:
        """Returns the content of the widget in which a user proves the ownership of a wallet. `token` is that of the
        widget session; no API key is sent."""
    def retrieve_pickup(self, token: str) -> RawResponse[TravelRulePickup]:
        """Returns an exchange to a counterparty that has no account (pickup). `token` is that of the link in the
        counterparty's e-mail; no API key is sent."""
    def respond_to_pickup(
        self, token: str, *, decision: TravelRulePickupDecision | str, **params: Unpack[_RespondToTravelRulePickupFields]
    ) -> RawResponse[TravelRulePickupResponse]:
        """Responds to an exchange as a counterparty that has no account (pickup): accepts or declines it. `token` is that
        of the link in the counterparty's e-mail, which works once; no API key is sent."""
    @property
    def wallet_addresses(self) -> TravelRuleWalletAddressesWithRawResponse:
        """Wallet address book: the wallets of your users, by which inbound travel rule transfers find their beneficiaries."""
    @property
    def networks(self) -> TravelRuleNetworksWithRawResponse:
        """Networks for exchanging travel rule data: which of them the application can use."""

class AsyncTravelRuleWithRawResponse(Resource):
    """Travel rule: settings, the directory of VASPs, deposits, and the pages for counterparties and wallet holders.

    An outbound transfer starts with a transaction of the category `travel_rule`."""
    async def retrieve_settings(self) -> RawResponse[TravelRuleSettings]:
        """Returns the travel rule settings of the application: its profile as a VASP, and the policy for exchanges."""
    async def update_settings(
        self, **params: Unpack[_UpdateTravelRuleSettingsFields]
    ) -> RawResponse[TravelRuleSettings]:
        """Updates the travel rule settings; unset fields stay unchanged."""
    async def list_vasps(self, **params: Unpack[_ListTravelRuleVaspsFields]) -> RawResponse[AsyncVaspDirectoryPage]:
        """Lists the directory of VASPs, with their due diligence."""
    async def create_vasp(
        self, *, name: str, **params: Unpack[_CreateTravelRuleVaspFields]
    ) -> RawResponse[VaspDirectoryEntry]:
        """Adds a VASP to the directory, and invites it by e-mail if requested."""
    async def register_inbound(
        self, *, chain: str, txid: str, wallet_address: str, amount: str, currency: str, **params: Unpack[_RegisterTravelRuleInboundFields]
    ) -> RawResponse[TravelRuleInbound]:
        """Registers travel rule data of a deposit that arrived on the blockchain before any exchange. A deposit with the
        same hash and wallet is registered once: the response then contains the existing transaction."""
    async def create_widget_session(
        self, *, wallet_address: str, chain: str, **params: Unpack[_CreateTravelRuleWidgetSessionFields]
    ) -> RawResponse[TravelRuleWidgetSession]:
        """Creates a widget session, in which a user proves the ownership of a wallet. Send the user to its `url`."""
    async def retrieve_widget(self, token: str) -> RawResponse[TravelRuleWidget]:
        """Returns the content of the widget in which a user proves the ownership of a wallet. `token` is that of the
        widget session; no API key is sent."""
    async def retrieve_pickup(self, token: str) -> RawResponse[TravelRulePickup]:
        """Returns an exchange to a counterparty that has no account (pickup). `token` is that of the link in the
        counterparty's e-mail; no API key is sent."""
    async def respond_to_pickup(
        self, token: str, *, decision: TravelRulePickupDecision | str, **params: Unpack[_RespondToTravelRulePickupFields]
    ) -> RawResponse[TravelRulePickupResponse]:
        """Responds to an exchange as a counterparty that has no account (pickup): accepts or declines it. `token` is that
        of the link in the counterparty's e-mail, which works once; no API key is sent."""
    @property
    def wallet_addresses(self) -> AsyncTravelRuleWalletAddressesWithRawResponse:
        """Wallet address book: the wallets of your users, by which inbound travel rule transfers find their beneficiaries."""
    @property
    def networks(self) -> AsyncTravelRuleNetworksWithRawResponse:
        """Networks for exchanging travel rule data: which of them the application can use."""

class TravelRuleWalletAddresses(Resource):
    """Wallet address book: the wallets of your users, by which inbound travel rule transfers find their beneficiaries."""
    def list(self, **params: Unpack[_ListTravelRuleWalletAddressesFields]) -> TravelRuleWalletAddressPage:
        """Lists the wallet address book of the application.

        Pages are addressed by offset: if items are added or removed between two pages, the next page repeats or
        skips items. To delete or update items while you iterate, use the snapshot of the list, which has each
        item once.

        Errors: 401 or 403 for an invalid API key or a missing permission, 429 above the rate limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/management-api/travel-rule/list-wallet-addresses>

        Args:
            limit: Maximum number of results per page, at least 1. Default: 50.
            offset: Number of results to skip. Default: 0.
            extra: Parameters that this version does not know, named as on the platform."""
    def create(
        self, *, address: str, **params: Unpack[_CreateTravelRuleWalletAddressFields]
    ) -> TravelRuleWalletAddress:
        """Adds a wallet to the address book.

        Errors: 400 for invalid parameters, 401 or 403 for an invalid API key or a missing permission, 429 above the
        rate limit.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/management-api/travel-rule/list-wallet-addresses>

        Args:
            address: Address of the wallet.
            chain: Blockchain of the wallet, such as `ETH`. Default: the entry is valid for all blockchains. Names of blockchains
                are compared as they are: `ethereum` is not `ETH`.
            holder_vendor_data: Your own identifier of the wallet holder.
            holder_name: Full name of the wallet holder.
            entity_type: Type of the wallet holder, such as `individual` or `company`. Default: `individual`.
            self_declared: `true` if the holder declared to own the wallet. Default: `false`.
            travel_address: Travel address of the wallet, by which other VASPs reach it over the Travel Rule Protocol.
            extra: Parameters that this version does not know, named as on the platform."""
    def update(
        self, entry_uuid: str, **params: Unpack[_UpdateTravelRuleWalletAddressFields]
    ) -> UpdatedTravelRuleWalletAddress:
        """Updates a wallet in the address book; unset fields stay unchanged. The response contains only the fields that
        can be updated, without the ID of the entry.

        Errors: 400 for invalid parameters, 401 or 403 for an invalid API key or a missing permission, 404 for an
        unknown entry, 429 above the rate limit.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/management-api/travel-rule/list-wallet-addresses>

        Args:
            holder_name: Full name of the wallet holder.
            holder_vendor_data: Your own identifier of the wallet holder.
            entity_type: Type of the wallet holder, such as `individual` or `company`.
            travel_address: Travel address of the wallet, by which other VASPs reach it over the Travel Rule Protocol.
            extra: Parameters that this version does not know, named as on the platform."""
    def delete(self, entry_uuid: str) -> None:
        """Removes a wallet from the address book.

        Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown entry, 429 above the rate
        limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/management-api/travel-rule/list-wallet-addresses>"""
    @property
    def with_raw_response(self) -> TravelRuleWalletAddressesWithRawResponse:
        """The same operations, returning a `RawResponse`."""

class AsyncTravelRuleWalletAddresses(Resource):
    """Wallet address book: the wallets of your users, by which inbound travel rule transfers find their beneficiaries."""
    def list(
        self, **params: Unpack[_ListTravelRuleWalletAddressesFields]
    ) -> AsyncPaginator[AsyncTravelRuleWalletAddressPage, TravelRuleWalletAddress]:
        """Lists the wallet address book of the application.

        Pages are addressed by offset: if items are added or removed between two pages, the next page repeats or
        skips items. To delete or update items while you iterate, use the snapshot of the list, which has each
        item once.

        Errors: 401 or 403 for an invalid API key or a missing permission, 429 above the rate limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/management-api/travel-rule/list-wallet-addresses>

        Args:
            limit: Maximum number of results per page, at least 1. Default: 50.
            offset: Number of results to skip. Default: 0.
            extra: Parameters that this version does not know, named as on the platform."""
    async def create(
        self, *, address: str, **params: Unpack[_CreateTravelRuleWalletAddressFields]
    ) -> TravelRuleWalletAddress:
        """Adds a wallet to the address book.

        Errors: 400 for invalid parameters, 401 or 403 for an invalid API key or a missing permission, 429 above the
        rate limit.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/management-api/travel-rule/list-wallet-addresses>

        Args:
            address: Address of the wallet.
            chain: Blockchain of the wallet, such as `ETH`. Default: the entry is valid for all blockchains. Names of blockchains
                are compared as they are: `ethereum` is not `ETH`.
            holder_vendor_data: Your own identifier of the wallet holder.
            holder_name: Full name of the wallet holder.
            entity_type: Type of the wallet holder, such as `individual` or `company`. Default: `individual`.
            self_declared: `true` if the holder declared to own the wallet. Default: `false`.
            travel_address: Travel address of the wallet, by which other VASPs reach it over the Travel Rule Protocol.
            extra: Parameters that this version does not know, named as on the platform."""
    async def update(
        self, entry_uuid: str, **params: Unpack[_UpdateTravelRuleWalletAddressFields]
    ) -> UpdatedTravelRuleWalletAddress:
        """Updates a wallet in the address book; unset fields stay unchanged. The response contains only the fields that
        can be updated, without the ID of the entry.

        Errors: 400 for invalid parameters, 401 or 403 for an invalid API key or a missing permission, 404 for an
        unknown entry, 429 above the rate limit.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/management-api/travel-rule/list-wallet-addresses>

        Args:
            holder_name: Full name of the wallet holder.
            holder_vendor_data: Your own identifier of the wallet holder.
            entity_type: Type of the wallet holder, such as `individual` or `company`.
            travel_address: Travel address of the wallet, by which other VASPs reach it over the Travel Rule Protocol.
            extra: Parameters that this version does not know, named as on the platform."""
    async def delete(self, entry_uuid: str) -> None:
        """Removes a wallet from the address book.

        Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown entry, 429 above the rate
        limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/management-api/travel-rule/list-wallet-addresses>"""
    @property
    def with_raw_response(self) -> AsyncTravelRuleWalletAddressesWithRawResponse:
        """The same operations, returning a `RawResponse`."""

class TravelRuleWalletAddressesWithRawResponse(Resource):
    """Wallet address book: the wallets of your users, by which inbound travel rule transfers find their beneficiaries."""
    def list(self, **params: Unpack[_ListTravelRuleWalletAddressesFields]) -> RawResponse[TravelRuleWalletAddressPage]:
        """Lists the wallet address book of the application."""
    def create(
        self, *, address: str, **params: Unpack[_CreateTravelRuleWalletAddressFields]
    ) -> RawResponse[TravelRuleWalletAddress]:
        """Adds a wallet to the address book."""
    def update(
        self, entry_uuid: str, **params: Unpack[_UpdateTravelRuleWalletAddressFields]
    ) -> RawResponse[UpdatedTravelRuleWalletAddress]:
        """Updates a wallet in the address book; unset fields stay unchanged. The response contains only the fields that
        can be updated, without the ID of the entry."""
    def delete(self, entry_uuid: str) -> RawResponse[None]:
        """Removes a wallet from the address book."""

class AsyncTravelRuleWalletAddressesWithRawResponse(Resource):
    """Wallet address book: the wallets of your users, by which inbound travel rule transfers find their beneficiaries."""
    async def list(
        self, **params: Unpack[_ListTravelRuleWalletAddressesFields]
    ) -> RawResponse[AsyncTravelRuleWalletAddressPage]:
        """Lists the wallet address book of the application."""
    async def create(
        self, *, address: str, **params: Unpack[_CreateTravelRuleWalletAddressFields]
    ) -> RawResponse[TravelRuleWalletAddress]:
        """Adds a wallet to the address book."""
    async def update(
        self, entry_uuid: str, **params: Unpack[_UpdateTravelRuleWalletAddressFields]
    ) -> RawResponse[UpdatedTravelRuleWalletAddress]:
        """Updates a wallet in the address book; unset fields stay unchanged. The response contains only the fields that
        can be updated, without the ID of the entry."""
    async def delete(self, entry_uuid: str) -> RawResponse[None]:
        """Removes a wallet from the address book."""

class TravelRuleNetworks(Resource):
    """Networks for exchanging travel rule data: which of them the application can use."""
    def retrieve(self) -> TravelRuleNetworkAccess:
        """Returns the networks for exchanging travel rule data, with the application's access to each of them.

        The platform publishes no schema: fields of the response that are not declared are in `extra`.

        Errors: 401 or 403 for an invalid API key or a missing permission, 429 above the rate limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/management-api/travel-rule/get-networks>"""
    @property
    def with_raw_response(self) -> TravelRuleNetworksWithRawResponse:
        """The same operations, returning a `RawResponse`."""

class AsyncTravelRuleNetworks(Resource):
    """Networks for exchanging travel rule data: which of them the application can use."""
    async def retrieve(self) -> TravelRuleNetworkAccess:
        """Returns the networks for exchanging travel rule data, with the application's access to each of them.

        The platform publishes no schema: fields of the response that are not declared are in `extra`.

        Errors: 401 or 403 for an invalid API key or a missing permission, 429 above the rate limit.

        Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.

        Source: <https://docs.didit.me/management-api/travel-rule/get-networks>"""
    @property
    def with_raw_response(self) -> AsyncTravelRuleNetworksWithRawResponse:
        """The same operations, returning a `RawResponse`."""

class TravelRuleNetworksWithRawResponse(Resource):
    """Networks for exchanging travel rule data: which of them the application can use."""
    def retrieve(self) -> RawResponse[TravelRuleNetworkAccess]:
        """Returns the networks for exchanging travel rule data, with the application's access to each of them."""

class AsyncTravelRuleNetworksWithRawResponse(Resource):
    """Networks for exchanging travel rule data: which of them the application can use."""
    async def retrieve(self) -> RawResponse[TravelRuleNetworkAccess]:
        """Returns the networks for exchanging travel rule data, with the application's access to each of them."""

class TransactionsTravelRule(Resource):
    """Travel rule transfers: the exchange of data with the VASP of the counterparty, which belongs to a transaction."""
    def update_transfer(
        self, transaction_id: str, **params: Unpack[_UpdateTravelRuleTransferFields]
    ) -> TravelRuleTransfer:
        """Updates a travel rule transfer: finishes it with the hash of the transfer on the blockchain, cancels it, or
        sends its data again. `transaction_id` is the ID that Didit assigned (`uuid`).

        Errors: 400 for invalid parameters, 401 or 403 for an invalid API key or a missing permission, 404 for an
        unknown transaction, 409 if the status of the exchange does not allow it, 429 above the rate limit.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/management-api/travel-rule/update-transfer>

        Args:
            payment_txn_id: Hash of the transfer on the blockchain. Finishes an outbound transfer whose status is `COMPLETED`.
            action: Action to carry out: `cancel` or `resend`.
            extra: Parameters that this version does not know, named as on the platform."""
    def confirm_ownership(
        self, transaction_id: str, *, confirmed: bool, **params: Unpack[_ConfirmTravelRuleOwnershipFields]
    ) -> TravelRuleTransfer:
        """Confirms or denies the ownership of the wallet of a transfer that waits for it. `transaction_id` is the ID that
        Didit assigned (`uuid`).

        Errors: 400 for invalid parameters, 401 or 403 for an invalid API key or a missing permission, 404 for an
        unknown transaction, 409 if the exchange does not wait for a confirmation, 429 above the rate limit.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/management-api/travel-rule/confirm-ownership>

        Args:
            confirmed: `true` if the holder controls the wallet, `false` to decline the transfer.
            extra: Parameters that this version does not know, named as on the platform."""
    @property
    def with_raw_response(self) -> TransactionsTravelRuleWithRawResponse:
        """The same operations, returning a `RawResponse`."""

class AsyncTransactionsTravelRule(Resource):
    """Travel rule transfers: the exchange of data with the VASP of the counterparty, which belongs to a transaction."""
    async def update_transfer(
        self, transaction_id: str, **params: Unpack[_UpdateTravelRuleTransferFields]
    ) -> TravelRuleTransfer:
        """Updates a travel rule transfer: finishes it with the hash of the transfer on the blockchain, cancels it, or
        sends its data again. `transaction_id` is the ID that Didit assigned (`uuid`).

        Errors: 400 for invalid parameters, 401 or 403 for an invalid API key or a missing permission, 404 for an
        unknown transaction, 409 if the status of the exchange does not allow it, 429 above the rate limit.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/management-api/travel-rule/update-transfer>

        Args:
            payment_txn_id: Hash of the transfer on the blockchain. Finishes an outbound transfer whose status is `COMPLETED`.
            action: Action to carry out: `cancel` or `resend`.
            extra: Parameters that this version does not know, named as on the platform."""
    async def confirm_ownership(
        self, transaction_id: str, *, confirmed: bool, **params: Unpack[_ConfirmTravelRuleOwnershipFields]
    ) -> TravelRuleTransfer:
        """Confirms or denies the ownership of the wallet of a transfer that waits for it. `transaction_id` is the ID that
        Didit assigned (`uuid`).

        Errors: 400 for invalid parameters, 401 or 403 for an invalid API key or a missing permission, 404 for an
        unknown transaction, 409 if the exchange does not wait for a confirmation, 429 above the rate limit.

        Retried automatically only on 429 or if no connection was established.

        Source: <https://docs.didit.me/management-api/travel-rule/confirm-ownership>

        Args:
            confirmed: `true` if the holder controls the wallet, `false` to decline the transfer.
            extra: Parameters that this version does not know, named as on the platform."""
    @property
    def with_raw_response(self) -> AsyncTransactionsTravelRuleWithRawResponse:
        """The same operations, returning a `RawResponse`."""

class TransactionsTravelRuleWithRawResponse(Resource):
    """Travel rule transfers: the exchange of data with the VASP of the counterparty, which belongs to a transaction."""
    def update_transfer(
        self, transaction_id: str, **params: Unpack[_UpdateTravelRuleTransferFields]
    ) -> RawResponse[TravelRuleTransfer]:
        """Updates a travel rule transfer: finishes it with the hash of the transfer on the blockchain, cancels it, or
        sends its data again. `transaction_id` is the ID that Didit assigned (`uuid`)."""
    def confirm_ownership(
        self, transaction_id: str, *, confirmed: bool, **params: Unpack[_ConfirmTravelRuleOwnershipFields]
    ) -> RawResponse[TravelRuleTransfer]:
        """Confirms or denies the ownership of the wallet of a transfer that waits for it. `transaction_id` is the ID that
        Didit assigned (`uuid`)."""

class AsyncTransactionsTravelRuleWithRawResponse(Resource):
    """Travel rule transfers: the exchange of data with the VASP of the counterparty, which belongs to a transaction."""
    async def update_transfer(
        self, transaction_id: str, **params: Unpack[_UpdateTravelRuleTransferFields]
    ) -> RawResponse[TravelRuleTransfer]:
        """Updates a travel rule transfer: finishes it with the hash of the transfer on the blockchain, cancels it, or
        sends its data again. `transaction_id` is the ID that Didit assigned (`uuid`)."""
    async def confirm_ownership(
        self, transaction_id: str, *, confirmed: bool, **params: Unpack[_ConfirmTravelRuleOwnershipFields]
    ) -> RawResponse[TravelRuleTransfer]:
        """Confirms or denies the ownership of the wallet of a transfer that waits for it. `transaction_id` is the ID that
        Didit assigned (`uuid`)."""

class SyncResources:
    @property
    def account(self) -> Account:
        """Accounts: registration, login, organizations and the API keys of their applications.

        These calls never send the API key. Calls about organizations require the access token of a logged-in account (the
        client's `access_token`)."""
    @property
    def workflows(self) -> Workflows:
        """Workflows: the verification steps, thresholds and accepted documents that sessions run."""
    @property
    def sessions(self) -> Sessions:
        """Verification sessions: create, retrieve, list, review, share and delete them."""
    @property
    def blocklist(self) -> Blocklist:
        """Blocklist: faces, documents, phone numbers and e-mail addresses that must not be verified again."""
    @property
    def allowlist(self) -> Allowlist:
        """Allowlist: trusted items, for which some checks are skipped. Newer applications use allowlists of `lists` instead."""
    @property
    def lists(self) -> Lists:
        """Lists of values, such as IP addresses or phone numbers: blocklists, allowlists and custom lists.

        The platform creates one blocklist for each type of entry. You can create allowlists and custom lists, which workflows
        and transaction rules use. The platform publishes no schema for these operations."""
    @property
    def questionnaires(self) -> Questionnaires:
        """Questionnaires: your own forms inside a workflow."""
    @property
    def users(self) -> Users:
        """Users: the people your sessions verify, by your own identifier (`vendor_data`).

        The identifier is sent unchanged as one percent-encoded path segment. An identifier that contains a slash may not be
        found."""
    @property
    def monitoring_events(self) -> MonitoringEvents:
        """Monitoring events: what happens in your application beside the movement of money, such as logins, games and disputes."""
    @property
    def billing(self) -> Billing:
        """Billing: the credit balance and top-ups."""
    @property
    def webhooks(self) -> Webhooks:
        """Webhook configuration: the URL that receives webhooks and the secret that signs them.

        Verifying and parsing a webhook needs no client: see `webhooks.Verifier`."""
    @property
    def customization(self) -> Customization:
        """Branding of the verification pages: colors, font, logos and options."""
    @property
    def sandbox(self) -> Sandbox:
        """Scenarios of sandbox applications, which simulate verification."""
    @property
    def system(self) -> System:
        """Health of the platform."""
    @property
    def age_estimation(self) -> AgeEstimation:
        """Age estimation without a session, from an image of the face."""
    @property
    def aml(self) -> Aml:
        """AML (anti-money laundering) screening without a session: sanctions, politically exposed persons, warnings and
        adverse media."""
    @property
    def database_validation(self) -> DatabaseValidation:
        """Validation of personal data against government databases and other official sources, without a session."""
    @property
    def document_ai(self) -> DocumentAi:
        """Extraction of data from any document by your own rules, without a session."""
    @property
    def email(self) -> Email:
        """E-mail addresses, without a session: verify them by a code and assess their risk."""
    @property
    def face_match(self) -> FaceMatch:
        """Comparison of two faces without a session."""
    @property
    def face_search(self) -> FaceSearch:
        """Search for a face among all faces known to the application: of sessions, imports and lists."""
    @property
    def id_verification(self) -> IdVerification:
        """Verification of identity documents without a session: read a document from its images and check that it is genuine."""
    @property
    def ip(self) -> Ip:
        """Risk of IP addresses, without a session."""
    @property
    def kyb(self) -> Kyb:
        """Company registries, without a session: search for companies and retrieve their profiles and owners."""
    @property
    def passive_liveness(self) -> PassiveLiveness:
        """Passive liveness detection without a session: test that an image shows a live person."""
    @property
    def phone(self) -> Phone:
        """Phone numbers, without a session: verify them by a code and assess their risk."""
    @property
    def proof_of_address(self) -> ProofOfAddress:
        """Verification of proofs of address without a session: utility bills, bank statements and similar documents."""
    @property
    def businesses(self) -> Businesses:
        """Businesses: the companies your sessions verify (KYB), by your own identifier (`vendor_data`).

        The identifier is sent unchanged as one percent-encoded path segment. An identifier that contains a slash may not be
        found."""
    @property
    def aml_monitoring(self) -> AmlMonitoring:
        """Ongoing AML monitoring: users and businesses are screened against watchlists again when these change."""
    @property
    def biometric_templates(self) -> BiometricTemplates:
        """Biometric templates: face templates without images, retained with a user after their session was deleted.

        Retention is enabled in the settings of the application, or by `retain_face_embeddings` when sessions are deleted."""
    @property
    def cases(self) -> Cases:
        """Cases: investigations of a user or business, from opening to resolution.

        These operations need the IDs of the organization and the application, which the client adds to the path."""
    @property
    def regulatory_reports(self) -> RegulatoryReports:
        """Regulatory reports (goAML) to a financial intelligence unit (FIU): draft, validate, finalize and download them."""
    @property
    def report_templates(self) -> ReportTemplates:
        """Report templates: the header fields of regulatory reports of a type in a jurisdiction."""
    @property
    def networks(self) -> Networks:
        """Networks: groups of users, businesses and parties of transactions that share signals, such as a device or a phone
        number.

        The organization and the application of the client are sent in the path. Sandbox applications have no networks."""
    @property
    def transactions(self) -> Transactions:
        """Transactions: submit payments and transfers, which are scored by rules and screening, and retrieve the results."""
    @property
    def wallet_screening(self) -> WalletScreening:
        """Wallet screening: the risk of a wallet for crypto-assets, without a transaction."""
    @property
    def travel_rule(self) -> TravelRule:
        """Travel rule: settings, the directory of VASPs, deposits, and the pages for counterparties and wallet holders.

        An outbound transfer starts with a transaction of the category `travel_rule`."""

class AsyncResources:
    @property
    def account(self) -> AsyncAccount:
        """Accounts: registration, login, organizations and the API keys of their applications.

        These calls never send the API key. Calls about organizations require the access token of a logged-in account (the
        client's `access_token`)."""
    @property
    def workflows(self) -> AsyncWorkflows:
        """Workflows: the verification steps, thresholds and accepted documents that sessions run."""
    @property
    def sessions(self) -> AsyncSessions:
        """Verification sessions: create, retrieve, list, review, share and delete them."""
    @property
    def blocklist(self) -> AsyncBlocklist:
        """Blocklist: faces, documents, phone numbers and e-mail addresses that must not be verified again."""
    @property
    def allowlist(self) -> AsyncAllowlist:
        """Allowlist: trusted items, for which some checks are skipped. Newer applications use allowlists of `lists` instead."""
    @property
    def lists(self) -> AsyncLists:
        """Lists of values, such as IP addresses or phone numbers: blocklists, allowlists and custom lists.

        The platform creates one blocklist for each type of entry. You can create allowlists and custom lists, which workflows
        and transaction rules use. The platform publishes no schema for these operations."""
    @property
    def questionnaires(self) -> AsyncQuestionnaires:
        """Questionnaires: your own forms inside a workflow."""
    @property
    def users(self) -> AsyncUsers:
        """Users: the people your sessions verify, by your own identifier (`vendor_data`).

        The identifier is sent unchanged as one percent-encoded path segment. An identifier that contains a slash may not be
        found."""
    @property
    def monitoring_events(self) -> AsyncMonitoringEvents:
        """Monitoring events: what happens in your application beside the movement of money, such as logins, games and disputes."""
    @property
    def billing(self) -> AsyncBilling:
        """Billing: the credit balance and top-ups."""
    @property
    def webhooks(self) -> AsyncWebhooks:
        """Webhook configuration: the URL that receives webhooks and the secret that signs them.

        Verifying and parsing a webhook needs no client: see `webhooks.Verifier`."""
    @property
    def customization(self) -> AsyncCustomization:
        """Branding of the verification pages: colors, font, logos and options."""
    @property
    def sandbox(self) -> AsyncSandbox:
        """Scenarios of sandbox applications, which simulate verification."""
    @property
    def system(self) -> AsyncSystem:
        """Health of the platform."""
    @property
    def age_estimation(self) -> AsyncAgeEstimation:
        """Age estimation without a session, from an image of the face."""
    @property
    def aml(self) -> AsyncAml:
        """AML (anti-money laundering) screening without a session: sanctions, politically exposed persons, warnings and
        adverse media."""
    @property
    def database_validation(self) -> AsyncDatabaseValidation:
        """Validation of personal data against government databases and other official sources, without a session."""
    @property
    def document_ai(self) -> AsyncDocumentAi:
        """Extraction of data from any document by your own rules, without a session."""
    @property
    def email(self) -> AsyncEmail:
        """E-mail addresses, without a session: verify them by a code and assess their risk."""
    @property
    def face_match(self) -> AsyncFaceMatch:
        """Comparison of two faces without a session."""
    @property
    def face_search(self) -> AsyncFaceSearch:
        """Search for a face among all faces known to the application: of sessions, imports and lists."""
    @property
    def id_verification(self) -> AsyncIdVerification:
        """Verification of identity documents without a session: read a document from its images and check that it is genuine."""
    @property
    def ip(self) -> AsyncIp:
        """Risk of IP addresses, without a session."""
    @property
    def kyb(self) -> AsyncKyb:
        """Company registries, without a session: search for companies and retrieve their profiles and owners."""
    @property
    def passive_liveness(self) -> AsyncPassiveLiveness:
        """Passive liveness detection without a session: test that an image shows a live person."""
    @property
    def phone(self) -> AsyncPhone:
        """Phone numbers, without a session: verify them by a code and assess their risk."""
    @property
    def proof_of_address(self) -> AsyncProofOfAddress:
        """Verification of proofs of address without a session: utility bills, bank statements and similar documents."""
    @property
    def businesses(self) -> AsyncBusinesses:
        """Businesses: the companies your sessions verify (KYB), by your own identifier (`vendor_data`).

        The identifier is sent unchanged as one percent-encoded path segment. An identifier that contains a slash may not be
        found."""
    @property
    def aml_monitoring(self) -> AsyncAmlMonitoring:
        """Ongoing AML monitoring: users and businesses are screened against watchlists again when these change."""
    @property
    def biometric_templates(self) -> AsyncBiometricTemplates:
        """Biometric templates: face templates without images, retained with a user after their session was deleted.

        Retention is enabled in the settings of the application, or by `retain_face_embeddings` when sessions are deleted."""
    @property
    def cases(self) -> AsyncCases:
        """Cases: investigations of a user or business, from opening to resolution.

        These operations need the IDs of the organization and the application, which the client adds to the path."""
    @property
    def regulatory_reports(self) -> AsyncRegulatoryReports:
        """Regulatory reports (goAML) to a financial intelligence unit (FIU): draft, validate, finalize and download them."""
    @property
    def report_templates(self) -> AsyncReportTemplates:
        """Report templates: the header fields of regulatory reports of a type in a jurisdiction."""
    @property
    def networks(self) -> AsyncNetworks:
        """Networks: groups of users, businesses and parties of transactions that share signals, such as a device or a phone
        number.

        The organization and the application of the client are sent in the path. Sandbox applications have no networks."""
    @property
    def transactions(self) -> AsyncTransactions:
        """Transactions: submit payments and transfers, which are scored by rules and screening, and retrieve the results."""
    @property
    def wallet_screening(self) -> AsyncWalletScreening:
        """Wallet screening: the risk of a wallet for crypto-assets, without a transaction."""
    @property
    def travel_rule(self) -> AsyncTravelRule:
        """Travel rule: settings, the directory of VASPs, deposits, and the pages for counterparties and wallet holders.

        An outbound transfer starts with a transaction of the category `travel_rule`."""

