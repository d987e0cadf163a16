# Written by `cargo xtask stubs`; do not edit.
"""Every resource."""

import os
from collections.abc import AsyncIterator, Callable, Coroutine, Generator, Iterator, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any, Generic, TypeVar

from . import _native
from .models import (
    Acknowledgement,
    ApiService,
    Application,
    ApplicationPage,
    AsyncApplicationPage,
    AsyncBlocklistPage,
    AsyncOrganizationPage,
    AsyncQuestionnairePage,
    AsyncReviewPage,
    AsyncSessionPage,
    AsyncUserPage,
    AsyncWorkflowPage,
    Balance,
    BlocklistItem,
    BlocklistItemType,
    BlocklistPage,
    CallbackMethod,
    CaptureMethod,
    Checkout,
    ContactDetails,
    Decision,
    DeletedSession,
    DeletedSessions,
    DeletedUsers,
    DeletionInstruction,
    DuplicatedUserAction,
    ExpectedDetails,
    FaceLivenessMethod,
    LoginAnswer,
    Organization,
    OrganizationPage,
    PublicationStatus,
    Questionnaire,
    QuestionnaireElement,
    QuestionnairePage,
    Registration,
    ResubmitNode,
    Review,
    ReviewItem,
    ReviewPage,
    Session,
    SessionKind,
    SessionPage,
    SessionStatus,
    SessionSummary,
    SharedSession,
    Tokens,
    UpdatedSession,
    User,
    UserPage,
    UserStatus,
    UserSummary,
    VerifiedAccount,
    WebhookConfiguration,
    WebhookVersion,
    Workflow,
    WorkflowFeatureConfig,
    WorkflowPage,
    WorkflowType,
)

_T = TypeVar("_T")
_T_co = TypeVar("_T_co", covariant=True)
_I_co = TypeVar("_I_co", covariant=True)

class ResponseHeaders(Mapping[str, str]):
    """The headers of an answer; names in any case."""
    def __init__(self, pairs: list[tuple[str, str]]) -> None: ...
    def __getitem__(self, name: str) -> str: ...
    def __iter__(self) -> Iterator[str]: ...
    def __len__(self) -> int: ...
    def get_list(self, name: str) -> list[str]:
        """Give the values of a header that may come several times, such as `set-cookie`."""

class RawResponse(Generic[_T]):
    """An answer: the value, and beside it everything else that came."""
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
        """Give the value the operation is called for."""

class AsyncPaginator(Coroutine[Any, Any, _T_co], Generic[_T_co, _I_co]):
    """A list that is about to be read: `await` gives its first page, `async for` every item of it."""
    def __init__(self, fetch: Callable[[], Any]) -> None: ...
    def __await__(self) -> Generator[Any, None, _T_co]: ...
    def __aiter__(self) -> AsyncIterator[_I_co]: ...
    def send(self, value: Any) -> Any:
        """Go on with reading the first page; called by event loops."""
    def throw(self, *exception: Any) -> Any:
        """End reading the first page with an exception; called by event loops."""
    def close(self) -> None:
        """Give up reading the first page."""

class Resource:
    """A group of operations."""
    def __init__(self, native: _native.Client, raw: bool = False) -> None: ...

class Account(Resource):
    """Accounts: registration, sign-in, organizations and the API keys of their applications.

    These calls never send the API key. Those about organizations need the access token of a signed-in account (the
    client's `access_token`).
    """
    def register(
        self,
        *,
        email: str,
        password: str,
        extra: Mapping[str, Any] | None = None,
    ) -> Registration:
        """Registers an account and sends a code to its e-mail address; `verify_email` takes it.

        At most 5 registrations an hour from one network address; the platform answers 429 beyond.

        Source: <https://docs.didit.me/auth-api/register>

        Args:
            email: E-mail address; any will do, it need not be a company's.
            password: Password: at least 8 characters, among them an upper-case and a lower-case letter, a digit and a special
                character.
            extra: Parameters this version does not know, by the platform's name.
        """
    def verify_email(
        self,
        *,
        email: str,
        code: str,
        extra: Mapping[str, Any] | None = None,
    ) -> VerifiedAccount:
        """Proves the e-mail address of a new account. Makes its organization and first application, and answers their
        identifiers, the tokens of the account and the application's API key.

        Source: <https://docs.didit.me/auth-api/verify-email>

        Args:
            email: The address that was registered.
            code: The code from the e-mail: 6 letters and digits, good for some ten minutes.
            extra: Parameters this version does not know, by the platform's name.
        """
    def resend_code(
        self,
        *,
        email: str,
        extra: Mapping[str, Any] | None = None,
    ) -> Acknowledgement:
        """Sends a new code to the address of an account that is not verified yet.

        Source: <https://docs.didit.me/integration/programmatic-registration>

        Args:
            email: The address that was registered.
            extra: Parameters this version does not know, by the platform's name.
        """
    def login(
        self,
        *,
        email: str,
        password: str,
        extra: Mapping[str, Any] | None = None,
    ) -> LoginAnswer:
        """Signs in. An account with a second factor answers `Login.SecondFactorRequired`;
        `verify_second_factor` goes on from there.

        Wrong passwords lock the account: 5 of them for 15 minutes, 10 for an hour, 20 for a day. The platform
        answers 401, 403 or 429.

        Source: <https://docs.didit.me/auth-api/login>

        Args:
            email: E-mail address of the account.
            password: Its password.
            extra: Parameters this version does not know, by the platform's name.
        """
    def verify_second_factor(
        self,
        *,
        temp_token: str,
        otp_token: str,
        extra: Mapping[str, Any] | None = None,
    ) -> Tokens:
        """Finishes a login with the code of the second factor. A wrong code is answered with 400.

        Source: <https://docs.didit.me/auth-api/login>

        Args:
            temp_token: The token of `SecondFactor`.
            otp_token: The code the authenticator app shows.
            extra: Parameters this version does not know, by the platform's name.
        """
    def list_organizations(
        self,
    ) -> OrganizationPage:
        """Lists the organizations of the signed-in account.

        Source: <https://docs.didit.me/auth-api/get-credentials>
        """
    def list_applications(
        self,
        organization_id: str,
    ) -> ApplicationPage:
        """Lists the applications of an organization.

        Source: <https://docs.didit.me/auth-api/get-credentials>
        """
    def retrieve_application(
        self,
        organization_id: str,
        application_id: str,
    ) -> Application:
        """Reads an application with its API key.

        Source: <https://docs.didit.me/auth-api/get-credentials>
        """
    @property
    def with_raw_response(self) -> AccountWithRawResponse:
        """The same operations, answering a `RawResponse`."""

class AsyncAccount(Resource):
    """Accounts: registration, sign-in, organizations and the API keys of their applications.

    These calls never send the API key. Those about organizations need the access token of a signed-in account (the
    client's `access_token`).
    """
    async def register(
        self,
        *,
        email: str,
        password: str,
        extra: Mapping[str, Any] | None = None,
    ) -> Registration:
        """Registers an account and sends a code to its e-mail address; `verify_email` takes it.

        At most 5 registrations an hour from one network address; the platform answers 429 beyond.

        Source: <https://docs.didit.me/auth-api/register>

        Args:
            email: E-mail address; any will do, it need not be a company's.
            password: Password: at least 8 characters, among them an upper-case and a lower-case letter, a digit and a special
                character.
            extra: Parameters this version does not know, by the platform's name.
        """
    async def verify_email(
        self,
        *,
        email: str,
        code: str,
        extra: Mapping[str, Any] | None = None,
    ) -> VerifiedAccount:
        """Proves the e-mail address of a new account. Makes its organization and first application, and answers their
        identifiers, the tokens of the account and the application's API key.

        Source: <https://docs.didit.me/auth-api/verify-email>

        Args:
            email: The address that was registered.
            code: The code from the e-mail: 6 letters and digits, good for some ten minutes.
            extra: Parameters this version does not know, by the platform's name.
        """
    async def resend_code(
        self,
        *,
        email: str,
        extra: Mapping[str, Any] | None = None,
    ) -> Acknowledgement:
        """Sends a new code to the address of an account that is not verified yet.

        Source: <https://docs.didit.me/integration/programmatic-registration>

        Args:
            email: The address that was registered.
            extra: Parameters this version does not know, by the platform's name.
        """
    async def login(
        self,
        *,
        email: str,
        password: str,
        extra: Mapping[str, Any] | None = None,
    ) -> LoginAnswer:
        """Signs in. An account with a second factor answers `Login.SecondFactorRequired`;
        `verify_second_factor` goes on from there.

        Wrong passwords lock the account: 5 of them for 15 minutes, 10 for an hour, 20 for a day. The platform
        answers 401, 403 or 429.

        Source: <https://docs.didit.me/auth-api/login>

        Args:
            email: E-mail address of the account.
            password: Its password.
            extra: Parameters this version does not know, by the platform's name.
        """
    async def verify_second_factor(
        self,
        *,
        temp_token: str,
        otp_token: str,
        extra: Mapping[str, Any] | None = None,
    ) -> Tokens:
        """Finishes a login with the code of the second factor. A wrong code is answered with 400.

        Source: <https://docs.didit.me/auth-api/login>

        Args:
            temp_token: The token of `SecondFactor`.
            otp_token: The code the authenticator app shows.
            extra: Parameters this version does not know, by the platform's name.
        """
    async def list_organizations(
        self,
    ) -> OrganizationPage:
        """Lists the organizations of the signed-in account.

        Source: <https://docs.didit.me/auth-api/get-credentials>
        """
    async def list_applications(
        self,
        organization_id: str,
    ) -> ApplicationPage:
        """Lists the applications of an organization.

        Source: <https://docs.didit.me/auth-api/get-credentials>
        """
    async def retrieve_application(
        self,
        organization_id: str,
        application_id: str,
    ) -> Application:
        """Reads an application with its API key.

        Source: <https://docs.didit.me/auth-api/get-credentials>
        """
    @property
    def with_raw_response(self) -> AsyncAccountWithRawResponse:
        """The same operations, answering a `RawResponse`."""

class AccountWithRawResponse(Resource):
    """Accounts: registration, sign-in, organizations and the API keys of their applications.

    These calls never send the API key. Those about organizations need the access token of a signed-in account (the
    client's `access_token`).
    """
    def register(
        self,
        *,
        email: str,
        password: str,
        extra: Mapping[str, Any] | None = None,
    ) -> RawResponse[Registration]:
        """Registers an account and sends a code to its e-mail address; `verify_email` takes it.

        At most 5 registrations an hour from one network address; the platform answers 429 beyond.

        Source: <https://docs.didit.me/auth-api/register>

        Args:
            email: E-mail address; any will do, it need not be a company's.
            password: Password: at least 8 characters, among them an upper-case and a lower-case letter, a digit and a special
                character.
            extra: Parameters this version does not know, by the platform's name.
        """
    def verify_email(
        self,
        *,
        email: str,
        code: str,
        extra: Mapping[str, Any] | None = None,
    ) -> RawResponse[VerifiedAccount]:
        """Proves the e-mail address of a new account. Makes its organization and first application, and answers their
        identifiers, the tokens of the account and the application's API key.

        Source: <https://docs.didit.me/auth-api/verify-email>

        Args:
            email: The address that was registered.
            code: The code from the e-mail: 6 letters and digits, good for some ten minutes.
            extra: Parameters this version does not know, by the platform's name.
        """
    def resend_code(
        self,
        *,
        email: str,
        extra: Mapping[str, Any] | None = None,
    ) -> RawResponse[Acknowledgement]:
        """Sends a new code to the address of an account that is not verified yet.

        Source: <https://docs.didit.me/integration/programmatic-registration>

        Args:
            email: The address that was registered.
            extra: Parameters this version does not know, by the platform's name.
        """
    def login(
        self,
        *,
        email: str,
        password: str,
        extra: Mapping[str, Any] | None = None,
    ) -> RawResponse[LoginAnswer]:
        """Signs in. An account with a second factor answers `Login.SecondFactorRequired`;
        `verify_second_factor` goes on from there.

        Wrong passwords lock the account: 5 of them for 15 minutes, 10 for an hour, 20 for a day. The platform
        answers 401, 403 or 429.

        Source: <https://docs.didit.me/auth-api/login>

        Args:
            email: E-mail address of the account.
            password: Its password.
            extra: Parameters this version does not know, by the platform's name.
        """
    def verify_second_factor(
        self,
        *,
        temp_token: str,
        otp_token: str,
        extra: Mapping[str, Any] | None = None,
    ) -> RawResponse[Tokens]:
        """Finishes a login with the code of the second factor. A wrong code is answered with 400.

        Source: <https://docs.didit.me/auth-api/login>

        Args:
            temp_token: The token of `SecondFactor`.
            otp_token: The code the authenticator app shows.
            extra: Parameters this version does not know, by the platform's name.
        """
    def list_organizations(
        self,
    ) -> RawResponse[OrganizationPage]:
        """Lists the organizations of the signed-in account.

        Source: <https://docs.didit.me/auth-api/get-credentials>
        """
    def list_applications(
        self,
        organization_id: str,
    ) -> RawResponse[ApplicationPage]:
        """Lists the applications of an organization.

        Source: <https://docs.didit.me/auth-api/get-credentials>
        """
    def retrieve_application(
        self,
        organization_id: str,
        application_id: str,
    ) -> RawResponse[Application]:
        """Reads an application with its API key.

        Source: <https://docs.didit.me/auth-api/get-credentials>
        """

class AsyncAccountWithRawResponse(Resource):
    """Accounts: registration, sign-in, organizations and the API keys of their applications.

    These calls never send the API key. Those about organizations need the access token of a signed-in account (the
    client's `access_token`).
    """
    async def register(
        self,
        *,
        email: str,
        password: str,
        extra: Mapping[str, Any] | None = None,
    ) -> RawResponse[Registration]:
        """Registers an account and sends a code to its e-mail address; `verify_email` takes it.

        At most 5 registrations an hour from one network address; the platform answers 429 beyond.

        Source: <https://docs.didit.me/auth-api/register>

        Args:
            email: E-mail address; any will do, it need not be a company's.
            password: Password: at least 8 characters, among them an upper-case and a lower-case letter, a digit and a special
                character.
            extra: Parameters this version does not know, by the platform's name.
        """
    async def verify_email(
        self,
        *,
        email: str,
        code: str,
        extra: Mapping[str, Any] | None = None,
    ) -> RawResponse[VerifiedAccount]:
        """Proves the e-mail address of a new account. Makes its organization and first application, and answers their
        identifiers, the tokens of the account and the application's API key.

        Source: <https://docs.didit.me/auth-api/verify-email>

        Args:
            email: The address that was registered.
            code: The code from the e-mail: 6 letters and digits, good for some ten minutes.
            extra: Parameters this version does not know, by the platform's name.
        """
    async def resend_code(
        self,
        *,
        email: str,
        extra: Mapping[str, Any] | None = None,
    ) -> RawResponse[Acknowledgement]:
        """Sends a new code to the address of an account that is not verified yet.

        Source: <https://docs.didit.me/integration/programmatic-registration>

        Args:
            email: The address that was registered.
            extra: Parameters this version does not know, by the platform's name.
        """
    async def login(
        self,
        *,
        email: str,
        password: str,
        extra: Mapping[str, Any] | None = None,
    ) -> RawResponse[LoginAnswer]:
        """Signs in. An account with a second factor answers `Login.SecondFactorRequired`;
        `verify_second_factor` goes on from there.

        Wrong passwords lock the account: 5 of them for 15 minutes, 10 for an hour, 20 for a day. The platform
        answers 401, 403 or 429.

        Source: <https://docs.didit.me/auth-api/login>

        Args:
            email: E-mail address of the account.
            password: Its password.
            extra: Parameters this version does not know, by the platform's name.
        """
    async def verify_second_factor(
        self,
        *,
        temp_token: str,
        otp_token: str,
        extra: Mapping[str, Any] | None = None,
    ) -> RawResponse[Tokens]:
        """Finishes a login with the code of the second factor. A wrong code is answered with 400.

        Source: <https://docs.didit.me/auth-api/login>

        Args:
            temp_token: The token of `SecondFactor`.
            otp_token: The code the authenticator app shows.
            extra: Parameters this version does not know, by the platform's name.
        """
    async def list_organizations(
        self,
    ) -> RawResponse[OrganizationPage]:
        """Lists the organizations of the signed-in account.

        Source: <https://docs.didit.me/auth-api/get-credentials>
        """
    async def list_applications(
        self,
        organization_id: str,
    ) -> RawResponse[ApplicationPage]:
        """Lists the applications of an organization.

        Source: <https://docs.didit.me/auth-api/get-credentials>
        """
    async def retrieve_application(
        self,
        organization_id: str,
        application_id: str,
    ) -> RawResponse[Application]:
        """Reads an application with its API key.

        Source: <https://docs.didit.me/auth-api/get-credentials>
        """

class Workflows(Resource):
    """Workflows: what a session goes through, with which thresholds and which documents."""
    def list(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> WorkflowPage:
        """Lists the workflows of the application.

        Source: <https://docs.didit.me/management-api/workflows/list>

        Args:
            limit: How many to a page; 50 by default.
            offset: How many to leave out from the start.
            extra: Parameters this version does not know, by the platform's name.
        """
    def create(
        self,
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
    ) -> Workflow:
        """Creates a workflow; sessions run it by its `uuid`. An application has at most 50.

        The request goes out in the form it was made in. Newer platforms answer 400 to flat fields: send
        `CreateWorkflow.to_features` then.

        Source: <https://docs.didit.me/management-api/workflows/create>

        Args:
            workflow_label: Name, at most 50 characters; made by the platform where unset.
            is_default: Whether it is the application's default.
            max_retry_attempts: How often a user may try again, 0 to 10; 3 by default.
            retry_window_days: For how many days a user may try again, 1 to 365; 7 by default.
            workflow_type: Template; `kyc` by default. Flat form.
            is_liveness_enabled: Liveness of the face. Flat form.
            face_liveness_method: How liveness is tested; `passive` by default. Flat form.
            face_liveness_score_decline_threshold: Liveness below this (0 to 100) is declined; 50 by default. Flat form.
            is_face_match_enabled: Face against the document's portrait. Flat form.
            face_match_score_decline_threshold: Likeness below this (0 to 100) is declined; 50 by default. Flat form.
            face_match_score_review_threshold: Likeness below this (0 to 100) goes to review; 70 by default. Flat form.
            is_aml_enabled: Watch lists. Flat form.
            aml_decline_threshold: Risk above this (0 to 100) is declined; 80 by default. Flat form.
            is_phone_verification_enabled: Phone number. Flat form.
            is_email_verification_enabled: E-mail address. Flat form.
            is_database_validation_enabled: Official registers. Flat form.
            is_ip_analysis_enabled: Network address and device. Flat form.
            is_nfc_enabled: Chip of the identity document; on phones only. Flat form.
            is_age_restrictions_enabled: Limits of age by country. Flat form.
            documents_allowed: Documents that are accepted: `{"ESP": {"P": {}}}` by country (ISO 3166-1 alpha-3) and code of the kind; empty
                accepts all. Flat form.
            duplicated_user_action: What happens when the identity is known from another user; `no_action` by default. The platform takes it in an
                update only. Flat form.
            features: The steps, in order. Graph form.
            status: Draft or published. Graph form.
            is_white_label_enabled: Whether the pages carry your brand. Graph form.
            is_desktop_allowed: Whether computers may be used. Graph form.
            face_liveness_max_attempts: How often liveness may be tried, 1 to 3; 3 by default. Graph form.
            face_match_max_attempts: How often the face comparison may be tried, 1 to 3; 3 by default. Graph form.
            session_expiration_time: How long a session's link is good for, 3600 to 2419200 seconds; 604800 by default. Graph form.
            extra: Parameters this version does not know, by the platform's name.
        """
    def retrieve(
        self,
        workflow_id: str,
    ) -> Workflow:
        """Reads a workflow.

        Source: <https://docs.didit.me/management-api/workflows/get>
        """
    def update(
        self,
        workflow_id: str,
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
    ) -> Workflow:
        """Changes a workflow; what is left out stays as it is. `features` replaces all steps. With `status` published
        this may make a new version: go on with the `uuid` of the answer.

        Newer platforms answer 400 to flat fields: send `UpdateWorkflow.to_features` then.

        Source: <https://docs.didit.me/management-api/workflows/update>

        Args:
            workflow_label: Name, at most 50 characters; made by the platform where unset.
            is_default: Whether it is the application's default.
            max_retry_attempts: How often a user may try again, 0 to 10; 3 by default.
            retry_window_days: For how many days a user may try again, 1 to 365.
            workflow_type: Template; `kyc` by default. Flat form.
            is_liveness_enabled: Liveness of the face. Flat form.
            face_liveness_method: How liveness is tested; `passive` by default. Flat form.
            face_liveness_score_decline_threshold: Liveness below this (0 to 100) is declined; 50 by default. Flat form.
            is_face_match_enabled: Face against the document's portrait. Flat form.
            face_match_score_decline_threshold: Likeness below this (0 to 100) is declined; 50 by default. Flat form.
            face_match_score_review_threshold: Likeness below this (0 to 100) goes to review; 70 by default. Flat form.
            is_aml_enabled: Watch lists. Flat form.
            aml_decline_threshold: Risk above this (0 to 100) is declined; 80 by default. Flat form.
            is_phone_verification_enabled: Phone number. Flat form.
            is_email_verification_enabled: E-mail address. Flat form.
            is_database_validation_enabled: Official registers. Flat form.
            is_ip_analysis_enabled: Network address and device. Flat form.
            is_nfc_enabled: Chip of the identity document; on phones only. Flat form.
            is_age_restrictions_enabled: Limits of age by country. Flat form.
            documents_allowed: Documents that are accepted: `{"ESP": {"P": {}}}` by country (ISO 3166-1 alpha-3) and code of the kind; empty
                accepts all. Flat form.
            duplicated_user_action: What happens when the identity is known from another user; `no_action` by default. Flat form.
            features: The steps, in order. Graph form.
            status: Left out: changed in place, and a draft is published. `published` over a published one makes a new version with
                another `uuid`; `draft` over a published one is refused. Graph form.
            is_white_label_enabled: Whether the pages carry your brand. Graph form.
            is_desktop_allowed: Whether computers may be used. Graph form.
            face_liveness_max_attempts: How often liveness may be tried, 1 to 3; 3 by default. Graph form.
            face_match_max_attempts: How often the face comparison may be tried, 1 to 3; 3 by default. Graph form.
            session_expiration_time: How long a session's link is good for, 3600 to 2419200 seconds; 604800 by default. Graph form.
            extra: Parameters this version does not know, by the platform's name.
        """
    def delete(
        self,
        workflow_id: str,
    ) -> None:
        """Deletes a workflow. Sessions that run it are not affected.

        Source: <https://docs.didit.me/management-api/workflows/delete>
        """
    @property
    def with_raw_response(self) -> WorkflowsWithRawResponse:
        """The same operations, answering a `RawResponse`."""

class AsyncWorkflows(Resource):
    """Workflows: what a session goes through, with which thresholds and which documents."""
    def list(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncPaginator[AsyncWorkflowPage, Workflow]:
        """Lists the workflows of the application.

        Source: <https://docs.didit.me/management-api/workflows/list>

        Args:
            limit: How many to a page; 50 by default.
            offset: How many to leave out from the start.
            extra: Parameters this version does not know, by the platform's name.
        """
    async def create(
        self,
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
    ) -> Workflow:
        """Creates a workflow; sessions run it by its `uuid`. An application has at most 50.

        The request goes out in the form it was made in. Newer platforms answer 400 to flat fields: send
        `CreateWorkflow.to_features` then.

        Source: <https://docs.didit.me/management-api/workflows/create>

        Args:
            workflow_label: Name, at most 50 characters; made by the platform where unset.
            is_default: Whether it is the application's default.
            max_retry_attempts: How often a user may try again, 0 to 10; 3 by default.
            retry_window_days: For how many days a user may try again, 1 to 365; 7 by default.
            workflow_type: Template; `kyc` by default. Flat form.
            is_liveness_enabled: Liveness of the face. Flat form.
            face_liveness_method: How liveness is tested; `passive` by default. Flat form.
            face_liveness_score_decline_threshold: Liveness below this (0 to 100) is declined; 50 by default. Flat form.
            is_face_match_enabled: Face against the document's portrait. Flat form.
            face_match_score_decline_threshold: Likeness below this (0 to 100) is declined; 50 by default. Flat form.
            face_match_score_review_threshold: Likeness below this (0 to 100) goes to review; 70 by default. Flat form.
            is_aml_enabled: Watch lists. Flat form.
            aml_decline_threshold: Risk above this (0 to 100) is declined; 80 by default. Flat form.
            is_phone_verification_enabled: Phone number. Flat form.
            is_email_verification_enabled: E-mail address. Flat form.
            is_database_validation_enabled: Official registers. Flat form.
            is_ip_analysis_enabled: Network address and device. Flat form.
            is_nfc_enabled: Chip of the identity document; on phones only. Flat form.
            is_age_restrictions_enabled: Limits of age by country. Flat form.
            documents_allowed: Documents that are accepted: `{"ESP": {"P": {}}}` by country (ISO 3166-1 alpha-3) and code of the kind; empty
                accepts all. Flat form.
            duplicated_user_action: What happens when the identity is known from another user; `no_action` by default. The platform takes it in an
                update only. Flat form.
            features: The steps, in order. Graph form.
            status: Draft or published. Graph form.
            is_white_label_enabled: Whether the pages carry your brand. Graph form.
            is_desktop_allowed: Whether computers may be used. Graph form.
            face_liveness_max_attempts: How often liveness may be tried, 1 to 3; 3 by default. Graph form.
            face_match_max_attempts: How often the face comparison may be tried, 1 to 3; 3 by default. Graph form.
            session_expiration_time: How long a session's link is good for, 3600 to 2419200 seconds; 604800 by default. Graph form.
            extra: Parameters this version does not know, by the platform's name.
        """
    async def retrieve(
        self,
        workflow_id: str,
    ) -> Workflow:
        """Reads a workflow.

        Source: <https://docs.didit.me/management-api/workflows/get>
        """
    async def update(
        self,
        workflow_id: str,
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
    ) -> Workflow:
        """Changes a workflow; what is left out stays as it is. `features` replaces all steps. With `status` published
        this may make a new version: go on with the `uuid` of the answer.

        Newer platforms answer 400 to flat fields: send `UpdateWorkflow.to_features` then.

        Source: <https://docs.didit.me/management-api/workflows/update>

        Args:
            workflow_label: Name, at most 50 characters; made by the platform where unset.
            is_default: Whether it is the application's default.
            max_retry_attempts: How often a user may try again, 0 to 10; 3 by default.
            retry_window_days: For how many days a user may try again, 1 to 365.
            workflow_type: Template; `kyc` by default. Flat form.
            is_liveness_enabled: Liveness of the face. Flat form.
            face_liveness_method: How liveness is tested; `passive` by default. Flat form.
            face_liveness_score_decline_threshold: Liveness below this (0 to 100) is declined; 50 by default. Flat form.
            is_face_match_enabled: Face against the document's portrait. Flat form.
            face_match_score_decline_threshold: Likeness below this (0 to 100) is declined; 50 by default. Flat form.
            face_match_score_review_threshold: Likeness below this (0 to 100) goes to review; 70 by default. Flat form.
            is_aml_enabled: Watch lists. Flat form.
            aml_decline_threshold: Risk above this (0 to 100) is declined; 80 by default. Flat form.
            is_phone_verification_enabled: Phone number. Flat form.
            is_email_verification_enabled: E-mail address. Flat form.
            is_database_validation_enabled: Official registers. Flat form.
            is_ip_analysis_enabled: Network address and device. Flat form.
            is_nfc_enabled: Chip of the identity document; on phones only. Flat form.
            is_age_restrictions_enabled: Limits of age by country. Flat form.
            documents_allowed: Documents that are accepted: `{"ESP": {"P": {}}}` by country (ISO 3166-1 alpha-3) and code of the kind; empty
                accepts all. Flat form.
            duplicated_user_action: What happens when the identity is known from another user; `no_action` by default. Flat form.
            features: The steps, in order. Graph form.
            status: Left out: changed in place, and a draft is published. `published` over a published one makes a new version with
                another `uuid`; `draft` over a published one is refused. Graph form.
            is_white_label_enabled: Whether the pages carry your brand. Graph form.
            is_desktop_allowed: Whether computers may be used. Graph form.
            face_liveness_max_attempts: How often liveness may be tried, 1 to 3; 3 by default. Graph form.
            face_match_max_attempts: How often the face comparison may be tried, 1 to 3; 3 by default. Graph form.
            session_expiration_time: How long a session's link is good for, 3600 to 2419200 seconds; 604800 by default. Graph form.
            extra: Parameters this version does not know, by the platform's name.
        """
    async def delete(
        self,
        workflow_id: str,
    ) -> None:
        """Deletes a workflow. Sessions that run it are not affected.

        Source: <https://docs.didit.me/management-api/workflows/delete>
        """
    @property
    def with_raw_response(self) -> AsyncWorkflowsWithRawResponse:
        """The same operations, answering a `RawResponse`."""

class WorkflowsWithRawResponse(Resource):
    """Workflows: what a session goes through, with which thresholds and which documents."""
    def list(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> RawResponse[WorkflowPage]:
        """Lists the workflows of the application.

        Source: <https://docs.didit.me/management-api/workflows/list>

        Args:
            limit: How many to a page; 50 by default.
            offset: How many to leave out from the start.
            extra: Parameters this version does not know, by the platform's name.
        """
    def create(
        self,
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
    ) -> RawResponse[Workflow]:
        """Creates a workflow; sessions run it by its `uuid`. An application has at most 50.

        The request goes out in the form it was made in. Newer platforms answer 400 to flat fields: send
        `CreateWorkflow.to_features` then.

        Source: <https://docs.didit.me/management-api/workflows/create>

        Args:
            workflow_label: Name, at most 50 characters; made by the platform where unset.
            is_default: Whether it is the application's default.
            max_retry_attempts: How often a user may try again, 0 to 10; 3 by default.
            retry_window_days: For how many days a user may try again, 1 to 365; 7 by default.
            workflow_type: Template; `kyc` by default. Flat form.
            is_liveness_enabled: Liveness of the face. Flat form.
            face_liveness_method: How liveness is tested; `passive` by default. Flat form.
            face_liveness_score_decline_threshold: Liveness below this (0 to 100) is declined; 50 by default. Flat form.
            is_face_match_enabled: Face against the document's portrait. Flat form.
            face_match_score_decline_threshold: Likeness below this (0 to 100) is declined; 50 by default. Flat form.
            face_match_score_review_threshold: Likeness below this (0 to 100) goes to review; 70 by default. Flat form.
            is_aml_enabled: Watch lists. Flat form.
            aml_decline_threshold: Risk above this (0 to 100) is declined; 80 by default. Flat form.
            is_phone_verification_enabled: Phone number. Flat form.
            is_email_verification_enabled: E-mail address. Flat form.
            is_database_validation_enabled: Official registers. Flat form.
            is_ip_analysis_enabled: Network address and device. Flat form.
            is_nfc_enabled: Chip of the identity document; on phones only. Flat form.
            is_age_restrictions_enabled: Limits of age by country. Flat form.
            documents_allowed: Documents that are accepted: `{"ESP": {"P": {}}}` by country (ISO 3166-1 alpha-3) and code of the kind; empty
                accepts all. Flat form.
            duplicated_user_action: What happens when the identity is known from another user; `no_action` by default. The platform takes it in an
                update only. Flat form.
            features: The steps, in order. Graph form.
            status: Draft or published. Graph form.
            is_white_label_enabled: Whether the pages carry your brand. Graph form.
            is_desktop_allowed: Whether computers may be used. Graph form.
            face_liveness_max_attempts: How often liveness may be tried, 1 to 3; 3 by default. Graph form.
            face_match_max_attempts: How often the face comparison may be tried, 1 to 3; 3 by default. Graph form.
            session_expiration_time: How long a session's link is good for, 3600 to 2419200 seconds; 604800 by default. Graph form.
            extra: Parameters this version does not know, by the platform's name.
        """
    def retrieve(
        self,
        workflow_id: str,
    ) -> RawResponse[Workflow]:
        """Reads a workflow.

        Source: <https://docs.didit.me/management-api/workflows/get>
        """
    def update(
        self,
        workflow_id: str,
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
    ) -> RawResponse[Workflow]:
        """Changes a workflow; what is left out stays as it is. `features` replaces all steps. With `status` published
        this may make a new version: go on with the `uuid` of the answer.

        Newer platforms answer 400 to flat fields: send `UpdateWorkflow.to_features` then.

        Source: <https://docs.didit.me/management-api/workflows/update>

        Args:
            workflow_label: Name, at most 50 characters; made by the platform where unset.
            is_default: Whether it is the application's default.
            max_retry_attempts: How often a user may try again, 0 to 10; 3 by default.
            retry_window_days: For how many days a user may try again, 1 to 365.
            workflow_type: Template; `kyc` by default. Flat form.
            is_liveness_enabled: Liveness of the face. Flat form.
            face_liveness_method: How liveness is tested; `passive` by default. Flat form.
            face_liveness_score_decline_threshold: Liveness below this (0 to 100) is declined; 50 by default. Flat form.
            is_face_match_enabled: Face against the document's portrait. Flat form.
            face_match_score_decline_threshold: Likeness below this (0 to 100) is declined; 50 by default. Flat form.
            face_match_score_review_threshold: Likeness below this (0 to 100) goes to review; 70 by default. Flat form.
            is_aml_enabled: Watch lists. Flat form.
            aml_decline_threshold: Risk above this (0 to 100) is declined; 80 by default. Flat form.
            is_phone_verification_enabled: Phone number. Flat form.
            is_email_verification_enabled: E-mail address. Flat form.
            is_database_validation_enabled: Official registers. Flat form.
            is_ip_analysis_enabled: Network address and device. Flat form.
            is_nfc_enabled: Chip of the identity document; on phones only. Flat form.
            is_age_restrictions_enabled: Limits of age by country. Flat form.
            documents_allowed: Documents that are accepted: `{"ESP": {"P": {}}}` by country (ISO 3166-1 alpha-3) and code of the kind; empty
                accepts all. Flat form.
            duplicated_user_action: What happens when the identity is known from another user; `no_action` by default. Flat form.
            features: The steps, in order. Graph form.
            status: Left out: changed in place, and a draft is published. `published` over a published one makes a new version with
                another `uuid`; `draft` over a published one is refused. Graph form.
            is_white_label_enabled: Whether the pages carry your brand. Graph form.
            is_desktop_allowed: Whether computers may be used. Graph form.
            face_liveness_max_attempts: How often liveness may be tried, 1 to 3; 3 by default. Graph form.
            face_match_max_attempts: How often the face comparison may be tried, 1 to 3; 3 by default. Graph form.
            session_expiration_time: How long a session's link is good for, 3600 to 2419200 seconds; 604800 by default. Graph form.
            extra: Parameters this version does not know, by the platform's name.
        """
    def delete(
        self,
        workflow_id: str,
    ) -> RawResponse[None]:
        """Deletes a workflow. Sessions that run it are not affected.

        Source: <https://docs.didit.me/management-api/workflows/delete>
        """

class AsyncWorkflowsWithRawResponse(Resource):
    """Workflows: what a session goes through, with which thresholds and which documents."""
    async def list(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> RawResponse[AsyncWorkflowPage]:
        """Lists the workflows of the application.

        Source: <https://docs.didit.me/management-api/workflows/list>

        Args:
            limit: How many to a page; 50 by default.
            offset: How many to leave out from the start.
            extra: Parameters this version does not know, by the platform's name.
        """
    async def create(
        self,
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
    ) -> RawResponse[Workflow]:
        """Creates a workflow; sessions run it by its `uuid`. An application has at most 50.

        The request goes out in the form it was made in. Newer platforms answer 400 to flat fields: send
        `CreateWorkflow.to_features` then.

        Source: <https://docs.didit.me/management-api/workflows/create>

        Args:
            workflow_label: Name, at most 50 characters; made by the platform where unset.
            is_default: Whether it is the application's default.
            max_retry_attempts: How often a user may try again, 0 to 10; 3 by default.
            retry_window_days: For how many days a user may try again, 1 to 365; 7 by default.
            workflow_type: Template; `kyc` by default. Flat form.
            is_liveness_enabled: Liveness of the face. Flat form.
            face_liveness_method: How liveness is tested; `passive` by default. Flat form.
            face_liveness_score_decline_threshold: Liveness below this (0 to 100) is declined; 50 by default. Flat form.
            is_face_match_enabled: Face against the document's portrait. Flat form.
            face_match_score_decline_threshold: Likeness below this (0 to 100) is declined; 50 by default. Flat form.
            face_match_score_review_threshold: Likeness below this (0 to 100) goes to review; 70 by default. Flat form.
            is_aml_enabled: Watch lists. Flat form.
            aml_decline_threshold: Risk above this (0 to 100) is declined; 80 by default. Flat form.
            is_phone_verification_enabled: Phone number. Flat form.
            is_email_verification_enabled: E-mail address. Flat form.
            is_database_validation_enabled: Official registers. Flat form.
            is_ip_analysis_enabled: Network address and device. Flat form.
            is_nfc_enabled: Chip of the identity document; on phones only. Flat form.
            is_age_restrictions_enabled: Limits of age by country. Flat form.
            documents_allowed: Documents that are accepted: `{"ESP": {"P": {}}}` by country (ISO 3166-1 alpha-3) and code of the kind; empty
                accepts all. Flat form.
            duplicated_user_action: What happens when the identity is known from another user; `no_action` by default. The platform takes it in an
                update only. Flat form.
            features: The steps, in order. Graph form.
            status: Draft or published. Graph form.
            is_white_label_enabled: Whether the pages carry your brand. Graph form.
            is_desktop_allowed: Whether computers may be used. Graph form.
            face_liveness_max_attempts: How often liveness may be tried, 1 to 3; 3 by default. Graph form.
            face_match_max_attempts: How often the face comparison may be tried, 1 to 3; 3 by default. Graph form.
            session_expiration_time: How long a session's link is good for, 3600 to 2419200 seconds; 604800 by default. Graph form.
            extra: Parameters this version does not know, by the platform's name.
        """
    async def retrieve(
        self,
        workflow_id: str,
    ) -> RawResponse[Workflow]:
        """Reads a workflow.

        Source: <https://docs.didit.me/management-api/workflows/get>
        """
    async def update(
        self,
        workflow_id: str,
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
    ) -> RawResponse[Workflow]:
        """Changes a workflow; what is left out stays as it is. `features` replaces all steps. With `status` published
        this may make a new version: go on with the `uuid` of the answer.

        Newer platforms answer 400 to flat fields: send `UpdateWorkflow.to_features` then.

        Source: <https://docs.didit.me/management-api/workflows/update>

        Args:
            workflow_label: Name, at most 50 characters; made by the platform where unset.
            is_default: Whether it is the application's default.
            max_retry_attempts: How often a user may try again, 0 to 10; 3 by default.
            retry_window_days: For how many days a user may try again, 1 to 365.
            workflow_type: Template; `kyc` by default. Flat form.
            is_liveness_enabled: Liveness of the face. Flat form.
            face_liveness_method: How liveness is tested; `passive` by default. Flat form.
            face_liveness_score_decline_threshold: Liveness below this (0 to 100) is declined; 50 by default. Flat form.
            is_face_match_enabled: Face against the document's portrait. Flat form.
            face_match_score_decline_threshold: Likeness below this (0 to 100) is declined; 50 by default. Flat form.
            face_match_score_review_threshold: Likeness below this (0 to 100) goes to review; 70 by default. Flat form.
            is_aml_enabled: Watch lists. Flat form.
            aml_decline_threshold: Risk above this (0 to 100) is declined; 80 by default. Flat form.
            is_phone_verification_enabled: Phone number. Flat form.
            is_email_verification_enabled: E-mail address. Flat form.
            is_database_validation_enabled: Official registers. Flat form.
            is_ip_analysis_enabled: Network address and device. Flat form.
            is_nfc_enabled: Chip of the identity document; on phones only. Flat form.
            is_age_restrictions_enabled: Limits of age by country. Flat form.
            documents_allowed: Documents that are accepted: `{"ESP": {"P": {}}}` by country (ISO 3166-1 alpha-3) and code of the kind; empty
                accepts all. Flat form.
            duplicated_user_action: What happens when the identity is known from another user; `no_action` by default. Flat form.
            features: The steps, in order. Graph form.
            status: Left out: changed in place, and a draft is published. `published` over a published one makes a new version with
                another `uuid`; `draft` over a published one is refused. Graph form.
            is_white_label_enabled: Whether the pages carry your brand. Graph form.
            is_desktop_allowed: Whether computers may be used. Graph form.
            face_liveness_max_attempts: How often liveness may be tried, 1 to 3; 3 by default. Graph form.
            face_match_max_attempts: How often the face comparison may be tried, 1 to 3; 3 by default. Graph form.
            session_expiration_time: How long a session's link is good for, 3600 to 2419200 seconds; 604800 by default. Graph form.
            extra: Parameters this version does not know, by the platform's name.
        """
    async def delete(
        self,
        workflow_id: str,
    ) -> RawResponse[None]:
        """Deletes a workflow. Sessions that run it are not affected.

        Source: <https://docs.didit.me/management-api/workflows/delete>
        """

class Sessions(Resource):
    """Verification sessions: creating them, reading decisions, reviewing, sharing, deleting."""
    def create(
        self,
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
    ) -> Session:
        """Creates a session; send the user to its `url`.

        A session of the same user (`vendor_data`) that is not finished and runs the latest version of the workflow
        is given again instead of a new one. The platform answers 400 or 403 when credit has run out (see
        `InsufficientCreditsError`). The call is not repeated when it may have been carried out: look for the
        user's sessions first.

        Source: <https://docs.didit.me/sessions-api/create-session>

        Args:
            workflow_id: Workflow to run (UUID): its stable identifier, or that of one of its versions.
            vendor_data: Your own identifier of the user. A session of the same user that is not finished and runs the latest version of
                the workflow is given again instead of a new one.
            callback: Where to send the user afterwards (http, https or an app's own scheme). `verificationSessionId` and `status` are
                appended to it; they are not proof of anything.
            callback_method: Which device goes there.
            metadata: Anything to keep with the session; an object is best.
            language: Language of the pages. One of: en, ar, bg, bn, bs, ca, cnr, cs, da, de, el, es, et, fa, fi, fr, he, hi, hr, hu,
                hy, id, it, ja, ka, kk, ko, ky, lt, lv, mk, mn, ms, nl, no, pl, pt-BR, pt, ro, ru, sk, sl, so, sq, sr, sv, th,
                tr, uk, uz, vi, zh-CN, zh-TW, zh. The browser's where unset.
            contact_details: How to reach the user.
            expected_details: What you already know of the user.
            portrait_image: A reference portrait for biometric authentication: base64 of a JPEG, PNG, WebP or TIFF image of at most 1 MB.
            sandbox_scenario: How a sandbox session ends, such as `approve` or `decline_document_expired`. Live applications refuse it.
            vendor_business_id: Your own identifier of the business, for KYB.
            extra: Parameters this version does not know, by the platform's name.
        """
    def retrieve_decision(
        self,
        session_id: str,
    ) -> Decision:
        """Reads every result of a session. Addresses of images and files in it expire within the hour.

        Prefer webhooks to asking again and again.

        Source: <https://docs.didit.me/sessions-api/retrieve-session>
        """
    def retrieve_decision_with_events(
        self,
        session_id: str,
    ) -> Decision:
        """Reads every result of a session, and what happened in it (`events`).

        Source: <https://docs.didit.me/sessions-api/retrieve-session>
        """
    def list(
        self,
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
    ) -> SessionPage:
        """Lists sessions, those of people where `session_kind` is unset.

        Source: <https://docs.didit.me/sessions-api/list-sessions>

        Args:
            session_kind: People (the default), businesses or both.
            limit: How many to a page; the default differs between 20 and 50, so say it where it matters.
            offset: How many to leave out from the start.
            status: Those with one of these statuses, such as `Approved` or `In Review,Declined`. Case matters.
            vendor_data: Those of exactly this user.
            search: Those found by identifier, number, beginning of an e-mail address or other text.
            workflow_id: Those of one of these workflows (UUIDs, comma-separated).
            date_from: Those made on this day (UTC) or later.
            date_to: Those made on this day (UTC) or earlier.
            country: Those of one of these countries (comma-separated; ISO 3166-1 alpha-3 for people).
            document_type: Those with one of these kinds of document (comma-separated codes, such as `P,ID`).
            document_name: Those with this name on the document.
            region: Those of this region.
            didit_internal_id: Those of this user, by the platform's identifier (UUID).
            session_type: `API`, `HOSTED`, `MIGRATED` (comma-separated) or `ALL`.
            api_service: Those that are calls of this verification by itself.
            screened_full_name: Those where this name was looked for on watch lists.
            warning: Those with one of these warnings (comma-separated risk codes).
            status_initialized_as_in_review: Those that went to review by themselves.
            is_kyc_to_be_reviewed: Those whose identity data wait for review.
            euuid: Those of this end user (UUID).
            organization_name: Those of this organization.
            extra: Parameters this version does not know, by the platform's name.
        """
    def delete(
        self,
        session_id: str,
    ) -> DeletedSession:
        """Deletes a session and all data it gathered, for good.

        Source: <https://docs.didit.me/sessions-api/delete-session>
        """
    def delete_with(
        self,
        session_id: str,
        *,
        retain_face_embeddings: bool | None = None,
        face_retention_days: int | None = None,
        face_retention_deadline: datetime | str | None = None,
        deletion_instruction: DeletionInstruction | str | None = None,
        instruction_id: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> DeletedSession:
        """Deletes a session and says why, and whether its face shall still be known.

        Source: <https://docs.didit.me/sessions-api/delete-session>

        Args:
            retain_face_embeddings: Whether to keep the face's template with the user, so that the face is known again.
            face_retention_days: How long to keep it, 1 to 3650 days.
            face_retention_deadline: Until when to keep it.
            deletion_instruction: Why the session is deleted.
            instruction_id: Your own reference, at most 255 characters.
            extra: Parameters this version does not know, by the platform's name.
        """
    def batch_delete(
        self,
        *,
        session_numbers: Sequence[int] | None = None,
        delete_all: bool | None = None,
        retain_face_embeddings: bool | None = None,
        face_retention_days: int | None = None,
        face_retention_deadline: datetime | str | None = None,
        deletion_instruction: DeletionInstruction | str | None = None,
        instruction_id: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> DeletedSessions:
        """Deletes several sessions, or all, for good. Numbers that are not known are passed over.

        The platform answers 503 when it cannot begin, and the call is repeated then.

        Source: <https://docs.didit.me/management-api/sessions/batch-delete>

        Args:
            session_numbers: Numbers of the sessions in the application. Unknown ones are passed over.
            delete_all: **All** sessions of the application.
            retain_face_embeddings: Whether to keep the faces' templates with the users, so that the faces are known again.
            face_retention_days: How long to keep them, 1 to 3650 days.
            face_retention_deadline: Until when to keep them.
            deletion_instruction: Why the sessions are deleted.
            instruction_id: Your own reference, at most 255 characters.
            extra: Parameters this version does not know, by the platform's name.
        """
    def update_status(
        self,
        session_id: str,
        *,
        new_status: SessionStatus | str,
        comment: str | None = None,
        send_email: bool | None = None,
        email_address: str | None = None,
        email_language: str | None = None,
        nodes_to_resubmit: Sequence[ResubmitNode | Mapping[str, Any]] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> UpdatedSession:
        """Decides about a session, or has the user repeat steps of it.

        It must be approved, declined, in review, abandoned, resubmitted or have an approval that has run out; not
        all of them can be resubmitted. The platform answers 400 for others, and for a status that is already set.
        The answer does not repeat the new status.

        Source: <https://docs.didit.me/sessions-api/update-status>

        Args:
            new_status: Approved, Declined or Resubmitted.
            comment: Why.
            send_email: Whether to tell the user by e-mail. Off by default.
            email_address: Where to; needed with `send_email`.
            email_language: In which language; `en` by default.
            nodes_to_resubmit: For Resubmitted: the steps to repeat. Every step that was not approved where unset.
            extra: Parameters this version does not know, by the platform's name.
        """
    def generate_pdf(
        self,
        session_id: str,
    ) -> bytes:
        """The report of a session as a PDF file. A session that is not finished has none: the platform answers 403.

        Source: <https://docs.didit.me/sessions-api/generate-pdf>
        """
    def share(
        self,
        session_id: str,
        *,
        for_application_id: str | None = None,
        ttl_in_seconds: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> SharedSession:
        """Makes a token a partner can import the session with. The session must be approved, declined or in review.

        Source: <https://docs.didit.me/sessions-api/share-session/share>

        Args:
            for_application_id: The partner's application (UUID). The platform answers 400 without it.
            ttl_in_seconds: How long the token is good for, 60 to 86400 seconds; 3600 by default.
            extra: Parameters this version does not know, by the platform's name.
        """
    def import_shared(
        self,
        *,
        share_token: str,
        trust_review: bool,
        workflow_id: str,
        vendor_data: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Decision:
        """Takes over a partner's session, once for each application: the platform answers 403 the second time, and 404
        for a workflow it does not know. The answer is the decision of the new session.

        Source: <https://docs.didit.me/sessions-api/share-session/import>

        Args:
            share_token: The partner's token.
            trust_review: `true` keeps the partner's status; `false` sets the session to In Review.
            workflow_id: Your workflow it shall belong to (UUID).
            vendor_data: Your own identifier of the user.
            extra: Parameters this version does not know, by the platform's name.
        """
    @property
    def with_raw_response(self) -> SessionsWithRawResponse:
        """The same operations, answering a `RawResponse`."""
    def wait_for_decision(
        self,
        session_id: str,
        *,
        timeout: float = 900.0,
        first_interval: float = 2.0,
        longest_interval: float = 15.0,
    ) -> Decision:
        """Wait until a session is settled, and give its decision.

        Prefer webhooks where you can.
        """
    def save_pdf(self, session_id: str, path: str | os.PathLike[str]) -> None:
        """Write the report of a session to a file."""
    @property
    def reviews(self) -> SessionsReviews:
        """What people and the platform did to a session."""

class AsyncSessions(Resource):
    """Verification sessions: creating them, reading decisions, reviewing, sharing, deleting."""
    async def create(
        self,
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
    ) -> Session:
        """Creates a session; send the user to its `url`.

        A session of the same user (`vendor_data`) that is not finished and runs the latest version of the workflow
        is given again instead of a new one. The platform answers 400 or 403 when credit has run out (see
        `InsufficientCreditsError`). The call is not repeated when it may have been carried out: look for the
        user's sessions first.

        Source: <https://docs.didit.me/sessions-api/create-session>

        Args:
            workflow_id: Workflow to run (UUID): its stable identifier, or that of one of its versions.
            vendor_data: Your own identifier of the user. A session of the same user that is not finished and runs the latest version of
                the workflow is given again instead of a new one.
            callback: Where to send the user afterwards (http, https or an app's own scheme). `verificationSessionId` and `status` are
                appended to it; they are not proof of anything.
            callback_method: Which device goes there.
            metadata: Anything to keep with the session; an object is best.
            language: Language of the pages. One of: en, ar, bg, bn, bs, ca, cnr, cs, da, de, el, es, et, fa, fi, fr, he, hi, hr, hu,
                hy, id, it, ja, ka, kk, ko, ky, lt, lv, mk, mn, ms, nl, no, pl, pt-BR, pt, ro, ru, sk, sl, so, sq, sr, sv, th,
                tr, uk, uz, vi, zh-CN, zh-TW, zh. The browser's where unset.
            contact_details: How to reach the user.
            expected_details: What you already know of the user.
            portrait_image: A reference portrait for biometric authentication: base64 of a JPEG, PNG, WebP or TIFF image of at most 1 MB.
            sandbox_scenario: How a sandbox session ends, such as `approve` or `decline_document_expired`. Live applications refuse it.
            vendor_business_id: Your own identifier of the business, for KYB.
            extra: Parameters this version does not know, by the platform's name.
        """
    async def retrieve_decision(
        self,
        session_id: str,
    ) -> Decision:
        """Reads every result of a session. Addresses of images and files in it expire within the hour.

        Prefer webhooks to asking again and again.

        Source: <https://docs.didit.me/sessions-api/retrieve-session>
        """
    async def retrieve_decision_with_events(
        self,
        session_id: str,
    ) -> Decision:
        """Reads every result of a session, and what happened in it (`events`).

        Source: <https://docs.didit.me/sessions-api/retrieve-session>
        """
    def list(
        self,
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
    ) -> AsyncPaginator[AsyncSessionPage, SessionSummary]:
        """Lists sessions, those of people where `session_kind` is unset.

        Source: <https://docs.didit.me/sessions-api/list-sessions>

        Args:
            session_kind: People (the default), businesses or both.
            limit: How many to a page; the default differs between 20 and 50, so say it where it matters.
            offset: How many to leave out from the start.
            status: Those with one of these statuses, such as `Approved` or `In Review,Declined`. Case matters.
            vendor_data: Those of exactly this user.
            search: Those found by identifier, number, beginning of an e-mail address or other text.
            workflow_id: Those of one of these workflows (UUIDs, comma-separated).
            date_from: Those made on this day (UTC) or later.
            date_to: Those made on this day (UTC) or earlier.
            country: Those of one of these countries (comma-separated; ISO 3166-1 alpha-3 for people).
            document_type: Those with one of these kinds of document (comma-separated codes, such as `P,ID`).
            document_name: Those with this name on the document.
            region: Those of this region.
            didit_internal_id: Those of this user, by the platform's identifier (UUID).
            session_type: `API`, `HOSTED`, `MIGRATED` (comma-separated) or `ALL`.
            api_service: Those that are calls of this verification by itself.
            screened_full_name: Those where this name was looked for on watch lists.
            warning: Those with one of these warnings (comma-separated risk codes).
            status_initialized_as_in_review: Those that went to review by themselves.
            is_kyc_to_be_reviewed: Those whose identity data wait for review.
            euuid: Those of this end user (UUID).
            organization_name: Those of this organization.
            extra: Parameters this version does not know, by the platform's name.
        """
    async def delete(
        self,
        session_id: str,
    ) -> DeletedSession:
        """Deletes a session and all data it gathered, for good.

        Source: <https://docs.didit.me/sessions-api/delete-session>
        """
    async def delete_with(
        self,
        session_id: str,
        *,
        retain_face_embeddings: bool | None = None,
        face_retention_days: int | None = None,
        face_retention_deadline: datetime | str | None = None,
        deletion_instruction: DeletionInstruction | str | None = None,
        instruction_id: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> DeletedSession:
        """Deletes a session and says why, and whether its face shall still be known.

        Source: <https://docs.didit.me/sessions-api/delete-session>

        Args:
            retain_face_embeddings: Whether to keep the face's template with the user, so that the face is known again.
            face_retention_days: How long to keep it, 1 to 3650 days.
            face_retention_deadline: Until when to keep it.
            deletion_instruction: Why the session is deleted.
            instruction_id: Your own reference, at most 255 characters.
            extra: Parameters this version does not know, by the platform's name.
        """
    async def batch_delete(
        self,
        *,
        session_numbers: Sequence[int] | None = None,
        delete_all: bool | None = None,
        retain_face_embeddings: bool | None = None,
        face_retention_days: int | None = None,
        face_retention_deadline: datetime | str | None = None,
        deletion_instruction: DeletionInstruction | str | None = None,
        instruction_id: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> DeletedSessions:
        """Deletes several sessions, or all, for good. Numbers that are not known are passed over.

        The platform answers 503 when it cannot begin, and the call is repeated then.

        Source: <https://docs.didit.me/management-api/sessions/batch-delete>

        Args:
            session_numbers: Numbers of the sessions in the application. Unknown ones are passed over.
            delete_all: **All** sessions of the application.
            retain_face_embeddings: Whether to keep the faces' templates with the users, so that the faces are known again.
            face_retention_days: How long to keep them, 1 to 3650 days.
            face_retention_deadline: Until when to keep them.
            deletion_instruction: Why the sessions are deleted.
            instruction_id: Your own reference, at most 255 characters.
            extra: Parameters this version does not know, by the platform's name.
        """
    async def update_status(
        self,
        session_id: str,
        *,
        new_status: SessionStatus | str,
        comment: str | None = None,
        send_email: bool | None = None,
        email_address: str | None = None,
        email_language: str | None = None,
        nodes_to_resubmit: Sequence[ResubmitNode | Mapping[str, Any]] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> UpdatedSession:
        """Decides about a session, or has the user repeat steps of it.

        It must be approved, declined, in review, abandoned, resubmitted or have an approval that has run out; not
        all of them can be resubmitted. The platform answers 400 for others, and for a status that is already set.
        The answer does not repeat the new status.

        Source: <https://docs.didit.me/sessions-api/update-status>

        Args:
            new_status: Approved, Declined or Resubmitted.
            comment: Why.
            send_email: Whether to tell the user by e-mail. Off by default.
            email_address: Where to; needed with `send_email`.
            email_language: In which language; `en` by default.
            nodes_to_resubmit: For Resubmitted: the steps to repeat. Every step that was not approved where unset.
            extra: Parameters this version does not know, by the platform's name.
        """
    async def generate_pdf(
        self,
        session_id: str,
    ) -> bytes:
        """The report of a session as a PDF file. A session that is not finished has none: the platform answers 403.

        Source: <https://docs.didit.me/sessions-api/generate-pdf>
        """
    async def share(
        self,
        session_id: str,
        *,
        for_application_id: str | None = None,
        ttl_in_seconds: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> SharedSession:
        """Makes a token a partner can import the session with. The session must be approved, declined or in review.

        Source: <https://docs.didit.me/sessions-api/share-session/share>

        Args:
            for_application_id: The partner's application (UUID). The platform answers 400 without it.
            ttl_in_seconds: How long the token is good for, 60 to 86400 seconds; 3600 by default.
            extra: Parameters this version does not know, by the platform's name.
        """
    async def import_shared(
        self,
        *,
        share_token: str,
        trust_review: bool,
        workflow_id: str,
        vendor_data: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Decision:
        """Takes over a partner's session, once for each application: the platform answers 403 the second time, and 404
        for a workflow it does not know. The answer is the decision of the new session.

        Source: <https://docs.didit.me/sessions-api/share-session/import>

        Args:
            share_token: The partner's token.
            trust_review: `true` keeps the partner's status; `false` sets the session to In Review.
            workflow_id: Your workflow it shall belong to (UUID).
            vendor_data: Your own identifier of the user.
            extra: Parameters this version does not know, by the platform's name.
        """
    @property
    def with_raw_response(self) -> AsyncSessionsWithRawResponse:
        """The same operations, answering a `RawResponse`."""
    async def wait_for_decision(
        self,
        session_id: str,
        *,
        timeout: float = 900.0,
        first_interval: float = 2.0,
        longest_interval: float = 15.0,
    ) -> Decision:
        """Wait until a session is settled, and give its decision.

        Prefer webhooks where you can.
        """
    async def save_pdf(self, session_id: str, path: str | os.PathLike[str]) -> None:
        """Write the report of a session to a file."""
    @property
    def reviews(self) -> AsyncSessionsReviews:
        """What people and the platform did to a session."""

class SessionsWithRawResponse(Resource):
    """Verification sessions: creating them, reading decisions, reviewing, sharing, deleting."""
    def create(
        self,
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
    ) -> RawResponse[Session]:
        """Creates a session; send the user to its `url`.

        A session of the same user (`vendor_data`) that is not finished and runs the latest version of the workflow
        is given again instead of a new one. The platform answers 400 or 403 when credit has run out (see
        `InsufficientCreditsError`). The call is not repeated when it may have been carried out: look for the
        user's sessions first.

        Source: <https://docs.didit.me/sessions-api/create-session>

        Args:
            workflow_id: Workflow to run (UUID): its stable identifier, or that of one of its versions.
            vendor_data: Your own identifier of the user. A session of the same user that is not finished and runs the latest version of
                the workflow is given again instead of a new one.
            callback: Where to send the user afterwards (http, https or an app's own scheme). `verificationSessionId` and `status` are
                appended to it; they are not proof of anything.
            callback_method: Which device goes there.
            metadata: Anything to keep with the session; an object is best.
            language: Language of the pages. One of: en, ar, bg, bn, bs, ca, cnr, cs, da, de, el, es, et, fa, fi, fr, he, hi, hr, hu,
                hy, id, it, ja, ka, kk, ko, ky, lt, lv, mk, mn, ms, nl, no, pl, pt-BR, pt, ro, ru, sk, sl, so, sq, sr, sv, th,
                tr, uk, uz, vi, zh-CN, zh-TW, zh. The browser's where unset.
            contact_details: How to reach the user.
            expected_details: What you already know of the user.
            portrait_image: A reference portrait for biometric authentication: base64 of a JPEG, PNG, WebP or TIFF image of at most 1 MB.
            sandbox_scenario: How a sandbox session ends, such as `approve` or `decline_document_expired`. Live applications refuse it.
            vendor_business_id: Your own identifier of the business, for KYB.
            extra: Parameters this version does not know, by the platform's name.
        """
    def retrieve_decision(
        self,
        session_id: str,
    ) -> RawResponse[Decision]:
        """Reads every result of a session. Addresses of images and files in it expire within the hour.

        Prefer webhooks to asking again and again.

        Source: <https://docs.didit.me/sessions-api/retrieve-session>
        """
    def retrieve_decision_with_events(
        self,
        session_id: str,
    ) -> RawResponse[Decision]:
        """Reads every result of a session, and what happened in it (`events`).

        Source: <https://docs.didit.me/sessions-api/retrieve-session>
        """
    def list(
        self,
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
    ) -> RawResponse[SessionPage]:
        """Lists sessions, those of people where `session_kind` is unset.

        Source: <https://docs.didit.me/sessions-api/list-sessions>

        Args:
            session_kind: People (the default), businesses or both.
            limit: How many to a page; the default differs between 20 and 50, so say it where it matters.
            offset: How many to leave out from the start.
            status: Those with one of these statuses, such as `Approved` or `In Review,Declined`. Case matters.
            vendor_data: Those of exactly this user.
            search: Those found by identifier, number, beginning of an e-mail address or other text.
            workflow_id: Those of one of these workflows (UUIDs, comma-separated).
            date_from: Those made on this day (UTC) or later.
            date_to: Those made on this day (UTC) or earlier.
            country: Those of one of these countries (comma-separated; ISO 3166-1 alpha-3 for people).
            document_type: Those with one of these kinds of document (comma-separated codes, such as `P,ID`).
            document_name: Those with this name on the document.
            region: Those of this region.
            didit_internal_id: Those of this user, by the platform's identifier (UUID).
            session_type: `API`, `HOSTED`, `MIGRATED` (comma-separated) or `ALL`.
            api_service: Those that are calls of this verification by itself.
            screened_full_name: Those where this name was looked for on watch lists.
            warning: Those with one of these warnings (comma-separated risk codes).
            status_initialized_as_in_review: Those that went to review by themselves.
            is_kyc_to_be_reviewed: Those whose identity data wait for review.
            euuid: Those of this end user (UUID).
            organization_name: Those of this organization.
            extra: Parameters this version does not know, by the platform's name.
        """
    def delete(
        self,
        session_id: str,
    ) -> RawResponse[DeletedSession]:
        """Deletes a session and all data it gathered, for good.

        Source: <https://docs.didit.me/sessions-api/delete-session>
        """
    def delete_with(
        self,
        session_id: str,
        *,
        retain_face_embeddings: bool | None = None,
        face_retention_days: int | None = None,
        face_retention_deadline: datetime | str | None = None,
        deletion_instruction: DeletionInstruction | str | None = None,
        instruction_id: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> RawResponse[DeletedSession]:
        """Deletes a session and says why, and whether its face shall still be known.

        Source: <https://docs.didit.me/sessions-api/delete-session>

        Args:
            retain_face_embeddings: Whether to keep the face's template with the user, so that the face is known again.
            face_retention_days: How long to keep it, 1 to 3650 days.
            face_retention_deadline: Until when to keep it.
            deletion_instruction: Why the session is deleted.
            instruction_id: Your own reference, at most 255 characters.
            extra: Parameters this version does not know, by the platform's name.
        """
    def batch_delete(
        self,
        *,
        session_numbers: Sequence[int] | None = None,
        delete_all: bool | None = None,
        retain_face_embeddings: bool | None = None,
        face_retention_days: int | None = None,
        face_retention_deadline: datetime | str | None = None,
        deletion_instruction: DeletionInstruction | str | None = None,
        instruction_id: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> RawResponse[DeletedSessions]:
        """Deletes several sessions, or all, for good. Numbers that are not known are passed over.

        The platform answers 503 when it cannot begin, and the call is repeated then.

        Source: <https://docs.didit.me/management-api/sessions/batch-delete>

        Args:
            session_numbers: Numbers of the sessions in the application. Unknown ones are passed over.
            delete_all: **All** sessions of the application.
            retain_face_embeddings: Whether to keep the faces' templates with the users, so that the faces are known again.
            face_retention_days: How long to keep them, 1 to 3650 days.
            face_retention_deadline: Until when to keep them.
            deletion_instruction: Why the sessions are deleted.
            instruction_id: Your own reference, at most 255 characters.
            extra: Parameters this version does not know, by the platform's name.
        """
    def update_status(
        self,
        session_id: str,
        *,
        new_status: SessionStatus | str,
        comment: str | None = None,
        send_email: bool | None = None,
        email_address: str | None = None,
        email_language: str | None = None,
        nodes_to_resubmit: Sequence[ResubmitNode | Mapping[str, Any]] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> RawResponse[UpdatedSession]:
        """Decides about a session, or has the user repeat steps of it.

        It must be approved, declined, in review, abandoned, resubmitted or have an approval that has run out; not
        all of them can be resubmitted. The platform answers 400 for others, and for a status that is already set.
        The answer does not repeat the new status.

        Source: <https://docs.didit.me/sessions-api/update-status>

        Args:
            new_status: Approved, Declined or Resubmitted.
            comment: Why.
            send_email: Whether to tell the user by e-mail. Off by default.
            email_address: Where to; needed with `send_email`.
            email_language: In which language; `en` by default.
            nodes_to_resubmit: For Resubmitted: the steps to repeat. Every step that was not approved where unset.
            extra: Parameters this version does not know, by the platform's name.
        """
    def generate_pdf(
        self,
        session_id: str,
    ) -> RawResponse[bytes]:
        """The report of a session as a PDF file. A session that is not finished has none: the platform answers 403.

        Source: <https://docs.didit.me/sessions-api/generate-pdf>
        """
    def share(
        self,
        session_id: str,
        *,
        for_application_id: str | None = None,
        ttl_in_seconds: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> RawResponse[SharedSession]:
        """Makes a token a partner can import the session with. The session must be approved, declined or in review.

        Source: <https://docs.didit.me/sessions-api/share-session/share>

        Args:
            for_application_id: The partner's application (UUID). The platform answers 400 without it.
            ttl_in_seconds: How long the token is good for, 60 to 86400 seconds; 3600 by default.
            extra: Parameters this version does not know, by the platform's name.
        """
    def import_shared(
        self,
        *,
        share_token: str,
        trust_review: bool,
        workflow_id: str,
        vendor_data: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> RawResponse[Decision]:
        """Takes over a partner's session, once for each application: the platform answers 403 the second time, and 404
        for a workflow it does not know. The answer is the decision of the new session.

        Source: <https://docs.didit.me/sessions-api/share-session/import>

        Args:
            share_token: The partner's token.
            trust_review: `true` keeps the partner's status; `false` sets the session to In Review.
            workflow_id: Your workflow it shall belong to (UUID).
            vendor_data: Your own identifier of the user.
            extra: Parameters this version does not know, by the platform's name.
        """
    @property
    def reviews(self) -> SessionsReviewsWithRawResponse:
        """What people and the platform did to a session."""

class AsyncSessionsWithRawResponse(Resource):
    """Verification sessions: creating them, reading decisions, reviewing, sharing, deleting."""
    async def create(
        self,
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
    ) -> RawResponse[Session]:
        """Creates a session; send the user to its `url`.

        A session of the same user (`vendor_data`) that is not finished and runs the latest version of the workflow
        is given again instead of a new one. The platform answers 400 or 403 when credit has run out (see
        `InsufficientCreditsError`). The call is not repeated when it may have been carried out: look for the
        user's sessions first.

        Source: <https://docs.didit.me/sessions-api/create-session>

        Args:
            workflow_id: Workflow to run (UUID): its stable identifier, or that of one of its versions.
            vendor_data: Your own identifier of the user. A session of the same user that is not finished and runs the latest version of
                the workflow is given again instead of a new one.
            callback: Where to send the user afterwards (http, https or an app's own scheme). `verificationSessionId` and `status` are
                appended to it; they are not proof of anything.
            callback_method: Which device goes there.
            metadata: Anything to keep with the session; an object is best.
            language: Language of the pages. One of: en, ar, bg, bn, bs, ca, cnr, cs, da, de, el, es, et, fa, fi, fr, he, hi, hr, hu,
                hy, id, it, ja, ka, kk, ko, ky, lt, lv, mk, mn, ms, nl, no, pl, pt-BR, pt, ro, ru, sk, sl, so, sq, sr, sv, th,
                tr, uk, uz, vi, zh-CN, zh-TW, zh. The browser's where unset.
            contact_details: How to reach the user.
            expected_details: What you already know of the user.
            portrait_image: A reference portrait for biometric authentication: base64 of a JPEG, PNG, WebP or TIFF image of at most 1 MB.
            sandbox_scenario: How a sandbox session ends, such as `approve` or `decline_document_expired`. Live applications refuse it.
            vendor_business_id: Your own identifier of the business, for KYB.
            extra: Parameters this version does not know, by the platform's name.
        """
    async def retrieve_decision(
        self,
        session_id: str,
    ) -> RawResponse[Decision]:
        """Reads every result of a session. Addresses of images and files in it expire within the hour.

        Prefer webhooks to asking again and again.

        Source: <https://docs.didit.me/sessions-api/retrieve-session>
        """
    async def retrieve_decision_with_events(
        self,
        session_id: str,
    ) -> RawResponse[Decision]:
        """Reads every result of a session, and what happened in it (`events`).

        Source: <https://docs.didit.me/sessions-api/retrieve-session>
        """
    async def list(
        self,
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
    ) -> RawResponse[AsyncSessionPage]:
        """Lists sessions, those of people where `session_kind` is unset.

        Source: <https://docs.didit.me/sessions-api/list-sessions>

        Args:
            session_kind: People (the default), businesses or both.
            limit: How many to a page; the default differs between 20 and 50, so say it where it matters.
            offset: How many to leave out from the start.
            status: Those with one of these statuses, such as `Approved` or `In Review,Declined`. Case matters.
            vendor_data: Those of exactly this user.
            search: Those found by identifier, number, beginning of an e-mail address or other text.
            workflow_id: Those of one of these workflows (UUIDs, comma-separated).
            date_from: Those made on this day (UTC) or later.
            date_to: Those made on this day (UTC) or earlier.
            country: Those of one of these countries (comma-separated; ISO 3166-1 alpha-3 for people).
            document_type: Those with one of these kinds of document (comma-separated codes, such as `P,ID`).
            document_name: Those with this name on the document.
            region: Those of this region.
            didit_internal_id: Those of this user, by the platform's identifier (UUID).
            session_type: `API`, `HOSTED`, `MIGRATED` (comma-separated) or `ALL`.
            api_service: Those that are calls of this verification by itself.
            screened_full_name: Those where this name was looked for on watch lists.
            warning: Those with one of these warnings (comma-separated risk codes).
            status_initialized_as_in_review: Those that went to review by themselves.
            is_kyc_to_be_reviewed: Those whose identity data wait for review.
            euuid: Those of this end user (UUID).
            organization_name: Those of this organization.
            extra: Parameters this version does not know, by the platform's name.
        """
    async def delete(
        self,
        session_id: str,
    ) -> RawResponse[DeletedSession]:
        """Deletes a session and all data it gathered, for good.

        Source: <https://docs.didit.me/sessions-api/delete-session>
        """
    async def delete_with(
        self,
        session_id: str,
        *,
        retain_face_embeddings: bool | None = None,
        face_retention_days: int | None = None,
        face_retention_deadline: datetime | str | None = None,
        deletion_instruction: DeletionInstruction | str | None = None,
        instruction_id: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> RawResponse[DeletedSession]:
        """Deletes a session and says why, and whether its face shall still be known.

        Source: <https://docs.didit.me/sessions-api/delete-session>

        Args:
            retain_face_embeddings: Whether to keep the face's template with the user, so that the face is known again.
            face_retention_days: How long to keep it, 1 to 3650 days.
            face_retention_deadline: Until when to keep it.
            deletion_instruction: Why the session is deleted.
            instruction_id: Your own reference, at most 255 characters.
            extra: Parameters this version does not know, by the platform's name.
        """
    async def batch_delete(
        self,
        *,
        session_numbers: Sequence[int] | None = None,
        delete_all: bool | None = None,
        retain_face_embeddings: bool | None = None,
        face_retention_days: int | None = None,
        face_retention_deadline: datetime | str | None = None,
        deletion_instruction: DeletionInstruction | str | None = None,
        instruction_id: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> RawResponse[DeletedSessions]:
        """Deletes several sessions, or all, for good. Numbers that are not known are passed over.

        The platform answers 503 when it cannot begin, and the call is repeated then.

        Source: <https://docs.didit.me/management-api/sessions/batch-delete>

        Args:
            session_numbers: Numbers of the sessions in the application. Unknown ones are passed over.
            delete_all: **All** sessions of the application.
            retain_face_embeddings: Whether to keep the faces' templates with the users, so that the faces are known again.
            face_retention_days: How long to keep them, 1 to 3650 days.
            face_retention_deadline: Until when to keep them.
            deletion_instruction: Why the sessions are deleted.
            instruction_id: Your own reference, at most 255 characters.
            extra: Parameters this version does not know, by the platform's name.
        """
    async def update_status(
        self,
        session_id: str,
        *,
        new_status: SessionStatus | str,
        comment: str | None = None,
        send_email: bool | None = None,
        email_address: str | None = None,
        email_language: str | None = None,
        nodes_to_resubmit: Sequence[ResubmitNode | Mapping[str, Any]] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> RawResponse[UpdatedSession]:
        """Decides about a session, or has the user repeat steps of it.

        It must be approved, declined, in review, abandoned, resubmitted or have an approval that has run out; not
        all of them can be resubmitted. The platform answers 400 for others, and for a status that is already set.
        The answer does not repeat the new status.

        Source: <https://docs.didit.me/sessions-api/update-status>

        Args:
            new_status: Approved, Declined or Resubmitted.
            comment: Why.
            send_email: Whether to tell the user by e-mail. Off by default.
            email_address: Where to; needed with `send_email`.
            email_language: In which language; `en` by default.
            nodes_to_resubmit: For Resubmitted: the steps to repeat. Every step that was not approved where unset.
            extra: Parameters this version does not know, by the platform's name.
        """
    async def generate_pdf(
        self,
        session_id: str,
    ) -> RawResponse[bytes]:
        """The report of a session as a PDF file. A session that is not finished has none: the platform answers 403.

        Source: <https://docs.didit.me/sessions-api/generate-pdf>
        """
    async def share(
        self,
        session_id: str,
        *,
        for_application_id: str | None = None,
        ttl_in_seconds: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> RawResponse[SharedSession]:
        """Makes a token a partner can import the session with. The session must be approved, declined or in review.

        Source: <https://docs.didit.me/sessions-api/share-session/share>

        Args:
            for_application_id: The partner's application (UUID). The platform answers 400 without it.
            ttl_in_seconds: How long the token is good for, 60 to 86400 seconds; 3600 by default.
            extra: Parameters this version does not know, by the platform's name.
        """
    async def import_shared(
        self,
        *,
        share_token: str,
        trust_review: bool,
        workflow_id: str,
        vendor_data: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> RawResponse[Decision]:
        """Takes over a partner's session, once for each application: the platform answers 403 the second time, and 404
        for a workflow it does not know. The answer is the decision of the new session.

        Source: <https://docs.didit.me/sessions-api/share-session/import>

        Args:
            share_token: The partner's token.
            trust_review: `true` keeps the partner's status; `false` sets the session to In Review.
            workflow_id: Your workflow it shall belong to (UUID).
            vendor_data: Your own identifier of the user.
            extra: Parameters this version does not know, by the platform's name.
        """
    @property
    def reviews(self) -> AsyncSessionsReviewsWithRawResponse:
        """What people and the platform did to a session."""

class SessionsReviews(Resource):
    """What people and the platform did to a session."""
    def list(
        self,
        session_id: str,
        *,
        limit: int | None = None,
        offset: int | None = None,
        ordering: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> ReviewPage:
        """Lists what was done to a session.

        Source: <https://docs.didit.me/management-api/sessions/list-reviews>

        Args:
            limit: How many to a page; 50 by default.
            offset: How many to leave out from the start.
            ordering: The order: `-created_at` (the newest first, the default) or `created_at`.
            extra: Parameters this version does not know, by the platform's name.
        """
    def create(
        self,
        session_id: str,
        *,
        new_status: SessionStatus | str,
        comment: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Review:
        """Leaves a note on a session. It is a record only: the session keeps its status, which
        `Sessions.update_status` changes.

        Source: <https://docs.didit.me/management-api/sessions/create-review>

        Args:
            new_status: The status the note speaks of: Approved, Declined or In Review. **It is not set**: `update_status` does that.
            comment: What to write.
            extra: Parameters this version does not know, by the platform's name.
        """
    @property
    def with_raw_response(self) -> SessionsReviewsWithRawResponse:
        """The same operations, answering a `RawResponse`."""

class AsyncSessionsReviews(Resource):
    """What people and the platform did to a session."""
    def list(
        self,
        session_id: str,
        *,
        limit: int | None = None,
        offset: int | None = None,
        ordering: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncPaginator[AsyncReviewPage, ReviewItem]:
        """Lists what was done to a session.

        Source: <https://docs.didit.me/management-api/sessions/list-reviews>

        Args:
            limit: How many to a page; 50 by default.
            offset: How many to leave out from the start.
            ordering: The order: `-created_at` (the newest first, the default) or `created_at`.
            extra: Parameters this version does not know, by the platform's name.
        """
    async def create(
        self,
        session_id: str,
        *,
        new_status: SessionStatus | str,
        comment: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Review:
        """Leaves a note on a session. It is a record only: the session keeps its status, which
        `Sessions.update_status` changes.

        Source: <https://docs.didit.me/management-api/sessions/create-review>

        Args:
            new_status: The status the note speaks of: Approved, Declined or In Review. **It is not set**: `update_status` does that.
            comment: What to write.
            extra: Parameters this version does not know, by the platform's name.
        """
    @property
    def with_raw_response(self) -> AsyncSessionsReviewsWithRawResponse:
        """The same operations, answering a `RawResponse`."""

class SessionsReviewsWithRawResponse(Resource):
    """What people and the platform did to a session."""
    def list(
        self,
        session_id: str,
        *,
        limit: int | None = None,
        offset: int | None = None,
        ordering: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> RawResponse[ReviewPage]:
        """Lists what was done to a session.

        Source: <https://docs.didit.me/management-api/sessions/list-reviews>

        Args:
            limit: How many to a page; 50 by default.
            offset: How many to leave out from the start.
            ordering: The order: `-created_at` (the newest first, the default) or `created_at`.
            extra: Parameters this version does not know, by the platform's name.
        """
    def create(
        self,
        session_id: str,
        *,
        new_status: SessionStatus | str,
        comment: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> RawResponse[Review]:
        """Leaves a note on a session. It is a record only: the session keeps its status, which
        `Sessions.update_status` changes.

        Source: <https://docs.didit.me/management-api/sessions/create-review>

        Args:
            new_status: The status the note speaks of: Approved, Declined or In Review. **It is not set**: `update_status` does that.
            comment: What to write.
            extra: Parameters this version does not know, by the platform's name.
        """

class AsyncSessionsReviewsWithRawResponse(Resource):
    """What people and the platform did to a session."""
    async def list(
        self,
        session_id: str,
        *,
        limit: int | None = None,
        offset: int | None = None,
        ordering: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> RawResponse[AsyncReviewPage]:
        """Lists what was done to a session.

        Source: <https://docs.didit.me/management-api/sessions/list-reviews>

        Args:
            limit: How many to a page; 50 by default.
            offset: How many to leave out from the start.
            ordering: The order: `-created_at` (the newest first, the default) or `created_at`.
            extra: Parameters this version does not know, by the platform's name.
        """
    async def create(
        self,
        session_id: str,
        *,
        new_status: SessionStatus | str,
        comment: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> RawResponse[Review]:
        """Leaves a note on a session. It is a record only: the session keeps its status, which
        `Sessions.update_status` changes.

        Source: <https://docs.didit.me/management-api/sessions/create-review>

        Args:
            new_status: The status the note speaks of: Approved, Declined or In Review. **It is not set**: `update_status` does that.
            comment: What to write.
            extra: Parameters this version does not know, by the platform's name.
        """

class Blocklist(Resource):
    """The blocklist: faces, documents, phone numbers and e-mail addresses that must not pass again."""
    def add(
        self,
        *,
        session_id: str,
        blocklist_face: bool | None = None,
        blocklist_document: bool | None = None,
        blocklist_phone: bool | None = None,
        blocklist_email: bool | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Acknowledgement:
        """Blocks what a session gathered. Later sessions with it are declined, with a warning such as
        `FACE_IN_BLOCKLIST`, `ID_DOCUMENT_IN_BLOCKLIST`, `PHONE_NUMBER_IN_BLOCKLIST` or `EMAIL_IN_BLOCKLIST`.

        The platform answers 400 when nothing is chosen, or something the session does not have.

        Source: <https://docs.didit.me/sessions-api/blocklist/add>

        Args:
            session_id: The session it is taken from (UUID).
            blocklist_face: The face.
            blocklist_document: The identity document.
            blocklist_phone: The phone number.
            blocklist_email: The e-mail address.
            extra: Parameters this version does not know, by the platform's name.
        """
    def remove(
        self,
        *,
        session_id: str,
        unblock_face: bool | None = None,
        unblock_document: bool | None = None,
        unblock_phone: bool | None = None,
        unblock_email: bool | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Acknowledgement:
        """Unblocks what was blocked from a session.

        Source: <https://docs.didit.me/sessions-api/blocklist/remove>

        Args:
            session_id: The session it was taken from (UUID).
            unblock_face: The face.
            unblock_document: The identity document.
            unblock_phone: The phone number.
            unblock_email: The e-mail address.
            extra: Parameters this version does not know, by the platform's name.
        """
    def list(
        self,
        *,
        item_type: BlocklistItemType | str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> BlocklistPage:
        """Lists what is blocked, the newest entry first.

        Source: <https://docs.didit.me/sessions-api/blocklist/list>

        Args:
            item_type: Those about this; all where unset.
            limit: How many to a page.
            offset: How many to leave out from the start.
            extra: Parameters this version does not know, by the platform's name.
        """
    @property
    def with_raw_response(self) -> BlocklistWithRawResponse:
        """The same operations, answering a `RawResponse`."""

class AsyncBlocklist(Resource):
    """The blocklist: faces, documents, phone numbers and e-mail addresses that must not pass again."""
    async def add(
        self,
        *,
        session_id: str,
        blocklist_face: bool | None = None,
        blocklist_document: bool | None = None,
        blocklist_phone: bool | None = None,
        blocklist_email: bool | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Acknowledgement:
        """Blocks what a session gathered. Later sessions with it are declined, with a warning such as
        `FACE_IN_BLOCKLIST`, `ID_DOCUMENT_IN_BLOCKLIST`, `PHONE_NUMBER_IN_BLOCKLIST` or `EMAIL_IN_BLOCKLIST`.

        The platform answers 400 when nothing is chosen, or something the session does not have.

        Source: <https://docs.didit.me/sessions-api/blocklist/add>

        Args:
            session_id: The session it is taken from (UUID).
            blocklist_face: The face.
            blocklist_document: The identity document.
            blocklist_phone: The phone number.
            blocklist_email: The e-mail address.
            extra: Parameters this version does not know, by the platform's name.
        """
    async def remove(
        self,
        *,
        session_id: str,
        unblock_face: bool | None = None,
        unblock_document: bool | None = None,
        unblock_phone: bool | None = None,
        unblock_email: bool | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Acknowledgement:
        """Unblocks what was blocked from a session.

        Source: <https://docs.didit.me/sessions-api/blocklist/remove>

        Args:
            session_id: The session it was taken from (UUID).
            unblock_face: The face.
            unblock_document: The identity document.
            unblock_phone: The phone number.
            unblock_email: The e-mail address.
            extra: Parameters this version does not know, by the platform's name.
        """
    def list(
        self,
        *,
        item_type: BlocklistItemType | str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncPaginator[AsyncBlocklistPage, BlocklistItem]:
        """Lists what is blocked, the newest entry first.

        Source: <https://docs.didit.me/sessions-api/blocklist/list>

        Args:
            item_type: Those about this; all where unset.
            limit: How many to a page.
            offset: How many to leave out from the start.
            extra: Parameters this version does not know, by the platform's name.
        """
    @property
    def with_raw_response(self) -> AsyncBlocklistWithRawResponse:
        """The same operations, answering a `RawResponse`."""

class BlocklistWithRawResponse(Resource):
    """The blocklist: faces, documents, phone numbers and e-mail addresses that must not pass again."""
    def add(
        self,
        *,
        session_id: str,
        blocklist_face: bool | None = None,
        blocklist_document: bool | None = None,
        blocklist_phone: bool | None = None,
        blocklist_email: bool | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> RawResponse[Acknowledgement]:
        """Blocks what a session gathered. Later sessions with it are declined, with a warning such as
        `FACE_IN_BLOCKLIST`, `ID_DOCUMENT_IN_BLOCKLIST`, `PHONE_NUMBER_IN_BLOCKLIST` or `EMAIL_IN_BLOCKLIST`.

        The platform answers 400 when nothing is chosen, or something the session does not have.

        Source: <https://docs.didit.me/sessions-api/blocklist/add>

        Args:
            session_id: The session it is taken from (UUID).
            blocklist_face: The face.
            blocklist_document: The identity document.
            blocklist_phone: The phone number.
            blocklist_email: The e-mail address.
            extra: Parameters this version does not know, by the platform's name.
        """
    def remove(
        self,
        *,
        session_id: str,
        unblock_face: bool | None = None,
        unblock_document: bool | None = None,
        unblock_phone: bool | None = None,
        unblock_email: bool | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> RawResponse[Acknowledgement]:
        """Unblocks what was blocked from a session.

        Source: <https://docs.didit.me/sessions-api/blocklist/remove>

        Args:
            session_id: The session it was taken from (UUID).
            unblock_face: The face.
            unblock_document: The identity document.
            unblock_phone: The phone number.
            unblock_email: The e-mail address.
            extra: Parameters this version does not know, by the platform's name.
        """
    def list(
        self,
        *,
        item_type: BlocklistItemType | str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> RawResponse[BlocklistPage]:
        """Lists what is blocked, the newest entry first.

        Source: <https://docs.didit.me/sessions-api/blocklist/list>

        Args:
            item_type: Those about this; all where unset.
            limit: How many to a page.
            offset: How many to leave out from the start.
            extra: Parameters this version does not know, by the platform's name.
        """

class AsyncBlocklistWithRawResponse(Resource):
    """The blocklist: faces, documents, phone numbers and e-mail addresses that must not pass again."""
    async def add(
        self,
        *,
        session_id: str,
        blocklist_face: bool | None = None,
        blocklist_document: bool | None = None,
        blocklist_phone: bool | None = None,
        blocklist_email: bool | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> RawResponse[Acknowledgement]:
        """Blocks what a session gathered. Later sessions with it are declined, with a warning such as
        `FACE_IN_BLOCKLIST`, `ID_DOCUMENT_IN_BLOCKLIST`, `PHONE_NUMBER_IN_BLOCKLIST` or `EMAIL_IN_BLOCKLIST`.

        The platform answers 400 when nothing is chosen, or something the session does not have.

        Source: <https://docs.didit.me/sessions-api/blocklist/add>

        Args:
            session_id: The session it is taken from (UUID).
            blocklist_face: The face.
            blocklist_document: The identity document.
            blocklist_phone: The phone number.
            blocklist_email: The e-mail address.
            extra: Parameters this version does not know, by the platform's name.
        """
    async def remove(
        self,
        *,
        session_id: str,
        unblock_face: bool | None = None,
        unblock_document: bool | None = None,
        unblock_phone: bool | None = None,
        unblock_email: bool | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> RawResponse[Acknowledgement]:
        """Unblocks what was blocked from a session.

        Source: <https://docs.didit.me/sessions-api/blocklist/remove>

        Args:
            session_id: The session it was taken from (UUID).
            unblock_face: The face.
            unblock_document: The identity document.
            unblock_phone: The phone number.
            unblock_email: The e-mail address.
            extra: Parameters this version does not know, by the platform's name.
        """
    async def list(
        self,
        *,
        item_type: BlocklistItemType | str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> RawResponse[AsyncBlocklistPage]:
        """Lists what is blocked, the newest entry first.

        Source: <https://docs.didit.me/sessions-api/blocklist/list>

        Args:
            item_type: Those about this; all where unset.
            limit: How many to a page.
            offset: How many to leave out from the start.
            extra: Parameters this version does not know, by the platform's name.
        """

class Questionnaires(Resource):
    """Questionnaires: forms of your own inside a workflow."""
    def list(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> QuestionnairePage:
        """Lists the questionnaires of the application, without their elements.

        Source: <https://docs.didit.me/management-api/questionnaires/list>

        Args:
            limit: How many to a page; 50 by default.
            offset: How many to leave out from the start.
            extra: Parameters this version does not know, by the platform's name.
        """
    def create(
        self,
        *,
        title: str,
        description: str | None = None,
        languages: Sequence[str] | None = None,
        default_language: str | None = None,
        is_active: bool | None = None,
        status: PublicationStatus | str | None = None,
        form_elements: Sequence[QuestionnaireElement | Mapping[str, Any]],
        extra: Mapping[str, Any] | None = None,
    ) -> Questionnaire:
        """Creates a questionnaire. The platform wants `languages`, with `en` among them
        (`CreateQuestionnaire.with_languages_filled` finds them); newer ones do not know the types `checkbox` and
        `date` any more (`CreateQuestionnaire.with_modern_elements`).

        Source: <https://docs.didit.me/management-api/questionnaires/create>

        Args:
            title: Its title.
            description: What users read first.
            languages: The languages it is in, `en` among them. The platform wants it, so where unset the languages of the texts and
                `default_language` are sent. An empty list turns that off.
            default_language: The language shown to users whose own is not there.
            is_active: Whether it may be used. Yes by default.
            status: Draft or published.
            form_elements: Its elements, in order.
            extra: Parameters this version does not know, by the platform's name.
        """
    def retrieve(
        self,
        questionnaire_id: str,
    ) -> Questionnaire:
        """Reads a questionnaire with its elements.

        Source: <https://docs.didit.me/management-api/questionnaires/get>
        """
    def update(
        self,
        questionnaire_id: str,
        *,
        title: str | None = None,
        description: str | None = ...,
        languages: Sequence[str] | None = None,
        default_language: str | None = None,
        is_active: bool | None = None,
        status: PublicationStatus | str | None = None,
        form_elements: Sequence[QuestionnaireElement | Mapping[str, Any]] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Questionnaire:
        """Changes a questionnaire; what is left out stays as it is. `form_elements` replaces all elements. With
        `status` published this may make a new version: go on with the `uuid` of the answer.

        Source: <https://docs.didit.me/management-api/questionnaires/update>

        Args:
            title: Its title.
            description: What users read first.
            languages: The languages it is in, `en` among them.
            default_language: The language shown to users whose own is not there.
            is_active: Whether it may be used.
            status: Draft or published. Publishing over a published one makes a new version with another identifier.
            form_elements: All its elements: they replace the ones before.
            extra: Parameters this version does not know, by the platform's name.
        """
    def delete(
        self,
        questionnaire_id: str,
    ) -> None:
        """Deletes a questionnaire.

        Source: <https://docs.didit.me/management-api/questionnaires/delete>
        """
    @property
    def with_raw_response(self) -> QuestionnairesWithRawResponse:
        """The same operations, answering a `RawResponse`."""

class AsyncQuestionnaires(Resource):
    """Questionnaires: forms of your own inside a workflow."""
    def list(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncPaginator[AsyncQuestionnairePage, Questionnaire]:
        """Lists the questionnaires of the application, without their elements.

        Source: <https://docs.didit.me/management-api/questionnaires/list>

        Args:
            limit: How many to a page; 50 by default.
            offset: How many to leave out from the start.
            extra: Parameters this version does not know, by the platform's name.
        """
    async def create(
        self,
        *,
        title: str,
        description: str | None = None,
        languages: Sequence[str] | None = None,
        default_language: str | None = None,
        is_active: bool | None = None,
        status: PublicationStatus | str | None = None,
        form_elements: Sequence[QuestionnaireElement | Mapping[str, Any]],
        extra: Mapping[str, Any] | None = None,
    ) -> Questionnaire:
        """Creates a questionnaire. The platform wants `languages`, with `en` among them
        (`CreateQuestionnaire.with_languages_filled` finds them); newer ones do not know the types `checkbox` and
        `date` any more (`CreateQuestionnaire.with_modern_elements`).

        Source: <https://docs.didit.me/management-api/questionnaires/create>

        Args:
            title: Its title.
            description: What users read first.
            languages: The languages it is in, `en` among them. The platform wants it, so where unset the languages of the texts and
                `default_language` are sent. An empty list turns that off.
            default_language: The language shown to users whose own is not there.
            is_active: Whether it may be used. Yes by default.
            status: Draft or published.
            form_elements: Its elements, in order.
            extra: Parameters this version does not know, by the platform's name.
        """
    async def retrieve(
        self,
        questionnaire_id: str,
    ) -> Questionnaire:
        """Reads a questionnaire with its elements.

        Source: <https://docs.didit.me/management-api/questionnaires/get>
        """
    async def update(
        self,
        questionnaire_id: str,
        *,
        title: str | None = None,
        description: str | None = ...,
        languages: Sequence[str] | None = None,
        default_language: str | None = None,
        is_active: bool | None = None,
        status: PublicationStatus | str | None = None,
        form_elements: Sequence[QuestionnaireElement | Mapping[str, Any]] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Questionnaire:
        """Changes a questionnaire; what is left out stays as it is. `form_elements` replaces all elements. With
        `status` published this may make a new version: go on with the `uuid` of the answer.

        Source: <https://docs.didit.me/management-api/questionnaires/update>

        Args:
            title: Its title.
            description: What users read first.
            languages: The languages it is in, `en` among them.
            default_language: The language shown to users whose own is not there.
            is_active: Whether it may be used.
            status: Draft or published. Publishing over a published one makes a new version with another identifier.
            form_elements: All its elements: they replace the ones before.
            extra: Parameters this version does not know, by the platform's name.
        """
    async def delete(
        self,
        questionnaire_id: str,
    ) -> None:
        """Deletes a questionnaire.

        Source: <https://docs.didit.me/management-api/questionnaires/delete>
        """
    @property
    def with_raw_response(self) -> AsyncQuestionnairesWithRawResponse:
        """The same operations, answering a `RawResponse`."""

class QuestionnairesWithRawResponse(Resource):
    """Questionnaires: forms of your own inside a workflow."""
    def list(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> RawResponse[QuestionnairePage]:
        """Lists the questionnaires of the application, without their elements.

        Source: <https://docs.didit.me/management-api/questionnaires/list>

        Args:
            limit: How many to a page; 50 by default.
            offset: How many to leave out from the start.
            extra: Parameters this version does not know, by the platform's name.
        """
    def create(
        self,
        *,
        title: str,
        description: str | None = None,
        languages: Sequence[str] | None = None,
        default_language: str | None = None,
        is_active: bool | None = None,
        status: PublicationStatus | str | None = None,
        form_elements: Sequence[QuestionnaireElement | Mapping[str, Any]],
        extra: Mapping[str, Any] | None = None,
    ) -> RawResponse[Questionnaire]:
        """Creates a questionnaire. The platform wants `languages`, with `en` among them
        (`CreateQuestionnaire.with_languages_filled` finds them); newer ones do not know the types `checkbox` and
        `date` any more (`CreateQuestionnaire.with_modern_elements`).

        Source: <https://docs.didit.me/management-api/questionnaires/create>

        Args:
            title: Its title.
            description: What users read first.
            languages: The languages it is in, `en` among them. The platform wants it, so where unset the languages of the texts and
                `default_language` are sent. An empty list turns that off.
            default_language: The language shown to users whose own is not there.
            is_active: Whether it may be used. Yes by default.
            status: Draft or published.
            form_elements: Its elements, in order.
            extra: Parameters this version does not know, by the platform's name.
        """
    def retrieve(
        self,
        questionnaire_id: str,
    ) -> RawResponse[Questionnaire]:
        """Reads a questionnaire with its elements.

        Source: <https://docs.didit.me/management-api/questionnaires/get>
        """
    def update(
        self,
        questionnaire_id: str,
        *,
        title: str | None = None,
        description: str | None = ...,
        languages: Sequence[str] | None = None,
        default_language: str | None = None,
        is_active: bool | None = None,
        status: PublicationStatus | str | None = None,
        form_elements: Sequence[QuestionnaireElement | Mapping[str, Any]] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> RawResponse[Questionnaire]:
        """Changes a questionnaire; what is left out stays as it is. `form_elements` replaces all elements. With
        `status` published this may make a new version: go on with the `uuid` of the answer.

        Source: <https://docs.didit.me/management-api/questionnaires/update>

        Args:
            title: Its title.
            description: What users read first.
            languages: The languages it is in, `en` among them.
            default_language: The language shown to users whose own is not there.
            is_active: Whether it may be used.
            status: Draft or published. Publishing over a published one makes a new version with another identifier.
            form_elements: All its elements: they replace the ones before.
            extra: Parameters this version does not know, by the platform's name.
        """
    def delete(
        self,
        questionnaire_id: str,
    ) -> RawResponse[None]:
        """Deletes a questionnaire.

        Source: <https://docs.didit.me/management-api/questionnaires/delete>
        """

class AsyncQuestionnairesWithRawResponse(Resource):
    """Questionnaires: forms of your own inside a workflow."""
    async def list(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> RawResponse[AsyncQuestionnairePage]:
        """Lists the questionnaires of the application, without their elements.

        Source: <https://docs.didit.me/management-api/questionnaires/list>

        Args:
            limit: How many to a page; 50 by default.
            offset: How many to leave out from the start.
            extra: Parameters this version does not know, by the platform's name.
        """
    async def create(
        self,
        *,
        title: str,
        description: str | None = None,
        languages: Sequence[str] | None = None,
        default_language: str | None = None,
        is_active: bool | None = None,
        status: PublicationStatus | str | None = None,
        form_elements: Sequence[QuestionnaireElement | Mapping[str, Any]],
        extra: Mapping[str, Any] | None = None,
    ) -> RawResponse[Questionnaire]:
        """Creates a questionnaire. The platform wants `languages`, with `en` among them
        (`CreateQuestionnaire.with_languages_filled` finds them); newer ones do not know the types `checkbox` and
        `date` any more (`CreateQuestionnaire.with_modern_elements`).

        Source: <https://docs.didit.me/management-api/questionnaires/create>

        Args:
            title: Its title.
            description: What users read first.
            languages: The languages it is in, `en` among them. The platform wants it, so where unset the languages of the texts and
                `default_language` are sent. An empty list turns that off.
            default_language: The language shown to users whose own is not there.
            is_active: Whether it may be used. Yes by default.
            status: Draft or published.
            form_elements: Its elements, in order.
            extra: Parameters this version does not know, by the platform's name.
        """
    async def retrieve(
        self,
        questionnaire_id: str,
    ) -> RawResponse[Questionnaire]:
        """Reads a questionnaire with its elements.

        Source: <https://docs.didit.me/management-api/questionnaires/get>
        """
    async def update(
        self,
        questionnaire_id: str,
        *,
        title: str | None = None,
        description: str | None = ...,
        languages: Sequence[str] | None = None,
        default_language: str | None = None,
        is_active: bool | None = None,
        status: PublicationStatus | str | None = None,
        form_elements: Sequence[QuestionnaireElement | Mapping[str, Any]] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> RawResponse[Questionnaire]:
        """Changes a questionnaire; what is left out stays as it is. `form_elements` replaces all elements. With
        `status` published this may make a new version: go on with the `uuid` of the answer.

        Source: <https://docs.didit.me/management-api/questionnaires/update>

        Args:
            title: Its title.
            description: What users read first.
            languages: The languages it is in, `en` among them.
            default_language: The language shown to users whose own is not there.
            is_active: Whether it may be used.
            status: Draft or published. Publishing over a published one makes a new version with another identifier.
            form_elements: All its elements: they replace the ones before.
            extra: Parameters this version does not know, by the platform's name.
        """
    async def delete(
        self,
        questionnaire_id: str,
    ) -> RawResponse[None]:
        """Deletes a questionnaire.

        Source: <https://docs.didit.me/management-api/questionnaires/delete>
        """

class Users(Resource):
    """Users: the people your sessions are about, by your own identifier (`vendor_data`).

    That identifier goes into the path as it is, in one escaped segment. One with a slash in it may not be found.
    """
    def list(
        self,
        *,
        status: UserStatus | str | None = None,
        search: str | None = None,
        country: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> UserPage:
        """Lists users. Some platforms know no filters and pass them over.

        Source: <https://docs.didit.me/management-api/users/list>

        Args:
            status: Those with this status.
            search: Those whose name or identifier contains this.
            country: Those with a document of this country (ISO 3166-1 alpha-3).
            limit: How many to a page; 50 by default, at most 200.
            offset: How many to leave out from the start.
            extra: Parameters this version does not know, by the platform's name.
        """
    def retrieve(
        self,
        vendor_data: str,
    ) -> User:
        """Reads a user with everything known.

        Source: <https://docs.didit.me/management-api/users/get>
        """
    def update(
        self,
        vendor_data: str,
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
    ) -> User:
        """Changes a user; what is left out stays as it is, lists and `metadata` replace what is stored.

        Source: <https://docs.didit.me/management-api/users/update>

        Args:
            full_name: Name in full, at most 512 characters.
            display_name: The name to show.
            date_of_birth: Day of birth.
            status: A status by hand. `update_status` is the better way: it also keeps the blocklist
                and records who did it.
            metadata: What you keep with the user.
            approved_emails: Verified e-mail addresses.
            approved_phones: Verified phone numbers (E.164).
            issuing_states: Countries of the documents (ISO 3166-1 alpha-3).
            extra: Parameters this version does not know, by the platform's name.
        """
    def update_status(
        self,
        vendor_data: str,
        *,
        status: UserStatus | str,
        extra: Mapping[str, Any] | None = None,
    ) -> User:
        """Activates, flags or blocks a user, keeps the blocklist in step and records who did it.

        Source: <https://docs.didit.me/management-api/users/update>

        Args:
            status: `ACTIVE`, `FLAGGED` or `BLOCKED`.
            extra: Parameters this version does not know, by the platform's name.
        """
    def batch_delete(
        self,
        *,
        vendor_data_list: Sequence[str] | None = None,
        didit_internal_id_list: Sequence[str] | None = None,
        delete_all: bool | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> DeletedUsers:
        """Deletes several users, or all, for good.

        The platform answers 503 when it cannot begin, and the call is repeated then.

        Source: <https://docs.didit.me/management-api/users/delete>

        Args:
            vendor_data_list: By your identifiers.
            didit_internal_id_list: By the platform's identifiers (UUID).
            delete_all: **All** users of the application.
            extra: Parameters this version does not know, by the platform's name.
        """
    @property
    def with_raw_response(self) -> UsersWithRawResponse:
        """The same operations, answering a `RawResponse`."""

class AsyncUsers(Resource):
    """Users: the people your sessions are about, by your own identifier (`vendor_data`).

    That identifier goes into the path as it is, in one escaped segment. One with a slash in it may not be found.
    """
    def list(
        self,
        *,
        status: UserStatus | str | None = None,
        search: str | None = None,
        country: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncPaginator[AsyncUserPage, UserSummary]:
        """Lists users. Some platforms know no filters and pass them over.

        Source: <https://docs.didit.me/management-api/users/list>

        Args:
            status: Those with this status.
            search: Those whose name or identifier contains this.
            country: Those with a document of this country (ISO 3166-1 alpha-3).
            limit: How many to a page; 50 by default, at most 200.
            offset: How many to leave out from the start.
            extra: Parameters this version does not know, by the platform's name.
        """
    async def retrieve(
        self,
        vendor_data: str,
    ) -> User:
        """Reads a user with everything known.

        Source: <https://docs.didit.me/management-api/users/get>
        """
    async def update(
        self,
        vendor_data: str,
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
    ) -> User:
        """Changes a user; what is left out stays as it is, lists and `metadata` replace what is stored.

        Source: <https://docs.didit.me/management-api/users/update>

        Args:
            full_name: Name in full, at most 512 characters.
            display_name: The name to show.
            date_of_birth: Day of birth.
            status: A status by hand. `update_status` is the better way: it also keeps the blocklist
                and records who did it.
            metadata: What you keep with the user.
            approved_emails: Verified e-mail addresses.
            approved_phones: Verified phone numbers (E.164).
            issuing_states: Countries of the documents (ISO 3166-1 alpha-3).
            extra: Parameters this version does not know, by the platform's name.
        """
    async def update_status(
        self,
        vendor_data: str,
        *,
        status: UserStatus | str,
        extra: Mapping[str, Any] | None = None,
    ) -> User:
        """Activates, flags or blocks a user, keeps the blocklist in step and records who did it.

        Source: <https://docs.didit.me/management-api/users/update>

        Args:
            status: `ACTIVE`, `FLAGGED` or `BLOCKED`.
            extra: Parameters this version does not know, by the platform's name.
        """
    async def batch_delete(
        self,
        *,
        vendor_data_list: Sequence[str] | None = None,
        didit_internal_id_list: Sequence[str] | None = None,
        delete_all: bool | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> DeletedUsers:
        """Deletes several users, or all, for good.

        The platform answers 503 when it cannot begin, and the call is repeated then.

        Source: <https://docs.didit.me/management-api/users/delete>

        Args:
            vendor_data_list: By your identifiers.
            didit_internal_id_list: By the platform's identifiers (UUID).
            delete_all: **All** users of the application.
            extra: Parameters this version does not know, by the platform's name.
        """
    @property
    def with_raw_response(self) -> AsyncUsersWithRawResponse:
        """The same operations, answering a `RawResponse`."""

class UsersWithRawResponse(Resource):
    """Users: the people your sessions are about, by your own identifier (`vendor_data`).

    That identifier goes into the path as it is, in one escaped segment. One with a slash in it may not be found.
    """
    def list(
        self,
        *,
        status: UserStatus | str | None = None,
        search: str | None = None,
        country: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> RawResponse[UserPage]:
        """Lists users. Some platforms know no filters and pass them over.

        Source: <https://docs.didit.me/management-api/users/list>

        Args:
            status: Those with this status.
            search: Those whose name or identifier contains this.
            country: Those with a document of this country (ISO 3166-1 alpha-3).
            limit: How many to a page; 50 by default, at most 200.
            offset: How many to leave out from the start.
            extra: Parameters this version does not know, by the platform's name.
        """
    def retrieve(
        self,
        vendor_data: str,
    ) -> RawResponse[User]:
        """Reads a user with everything known.

        Source: <https://docs.didit.me/management-api/users/get>
        """
    def update(
        self,
        vendor_data: str,
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
    ) -> RawResponse[User]:
        """Changes a user; what is left out stays as it is, lists and `metadata` replace what is stored.

        Source: <https://docs.didit.me/management-api/users/update>

        Args:
            full_name: Name in full, at most 512 characters.
            display_name: The name to show.
            date_of_birth: Day of birth.
            status: A status by hand. `update_status` is the better way: it also keeps the blocklist
                and records who did it.
            metadata: What you keep with the user.
            approved_emails: Verified e-mail addresses.
            approved_phones: Verified phone numbers (E.164).
            issuing_states: Countries of the documents (ISO 3166-1 alpha-3).
            extra: Parameters this version does not know, by the platform's name.
        """
    def update_status(
        self,
        vendor_data: str,
        *,
        status: UserStatus | str,
        extra: Mapping[str, Any] | None = None,
    ) -> RawResponse[User]:
        """Activates, flags or blocks a user, keeps the blocklist in step and records who did it.

        Source: <https://docs.didit.me/management-api/users/update>

        Args:
            status: `ACTIVE`, `FLAGGED` or `BLOCKED`.
            extra: Parameters this version does not know, by the platform's name.
        """
    def batch_delete(
        self,
        *,
        vendor_data_list: Sequence[str] | None = None,
        didit_internal_id_list: Sequence[str] | None = None,
        delete_all: bool | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> RawResponse[DeletedUsers]:
        """Deletes several users, or all, for good.

        The platform answers 503 when it cannot begin, and the call is repeated then.

        Source: <https://docs.didit.me/management-api/users/delete>

        Args:
            vendor_data_list: By your identifiers.
            didit_internal_id_list: By the platform's identifiers (UUID).
            delete_all: **All** users of the application.
            extra: Parameters this version does not know, by the platform's name.
        """

class AsyncUsersWithRawResponse(Resource):
    """Users: the people your sessions are about, by your own identifier (`vendor_data`).

    That identifier goes into the path as it is, in one escaped segment. One with a slash in it may not be found.
    """
    async def list(
        self,
        *,
        status: UserStatus | str | None = None,
        search: str | None = None,
        country: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> RawResponse[AsyncUserPage]:
        """Lists users. Some platforms know no filters and pass them over.

        Source: <https://docs.didit.me/management-api/users/list>

        Args:
            status: Those with this status.
            search: Those whose name or identifier contains this.
            country: Those with a document of this country (ISO 3166-1 alpha-3).
            limit: How many to a page; 50 by default, at most 200.
            offset: How many to leave out from the start.
            extra: Parameters this version does not know, by the platform's name.
        """
    async def retrieve(
        self,
        vendor_data: str,
    ) -> RawResponse[User]:
        """Reads a user with everything known.

        Source: <https://docs.didit.me/management-api/users/get>
        """
    async def update(
        self,
        vendor_data: str,
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
    ) -> RawResponse[User]:
        """Changes a user; what is left out stays as it is, lists and `metadata` replace what is stored.

        Source: <https://docs.didit.me/management-api/users/update>

        Args:
            full_name: Name in full, at most 512 characters.
            display_name: The name to show.
            date_of_birth: Day of birth.
            status: A status by hand. `update_status` is the better way: it also keeps the blocklist
                and records who did it.
            metadata: What you keep with the user.
            approved_emails: Verified e-mail addresses.
            approved_phones: Verified phone numbers (E.164).
            issuing_states: Countries of the documents (ISO 3166-1 alpha-3).
            extra: Parameters this version does not know, by the platform's name.
        """
    async def update_status(
        self,
        vendor_data: str,
        *,
        status: UserStatus | str,
        extra: Mapping[str, Any] | None = None,
    ) -> RawResponse[User]:
        """Activates, flags or blocks a user, keeps the blocklist in step and records who did it.

        Source: <https://docs.didit.me/management-api/users/update>

        Args:
            status: `ACTIVE`, `FLAGGED` or `BLOCKED`.
            extra: Parameters this version does not know, by the platform's name.
        """
    async def batch_delete(
        self,
        *,
        vendor_data_list: Sequence[str] | None = None,
        didit_internal_id_list: Sequence[str] | None = None,
        delete_all: bool | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> RawResponse[DeletedUsers]:
        """Deletes several users, or all, for good.

        The platform answers 503 when it cannot begin, and the call is repeated then.

        Source: <https://docs.didit.me/management-api/users/delete>

        Args:
            vendor_data_list: By your identifiers.
            didit_internal_id_list: By the platform's identifiers (UUID).
            delete_all: **All** users of the application.
            extra: Parameters this version does not know, by the platform's name.
        """

class Billing(Resource):
    """Credit: what is left, and buying more."""
    def retrieve_balance(
        self,
    ) -> Balance:
        """Reads what credit is left.

        Source: <https://docs.didit.me/management-api/billing/balance>
        """
    def top_up(
        self,
        *,
        amount_in_dollars: Decimal | int | float | str,
        success_url: str | None = None,
        cancel_url: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Checkout:
        """Makes a payment page for more credit. Nothing is charged before somebody pays there. The platform answers 400
        for amounts that are too small.

        Source: <https://docs.didit.me/management-api/billing/top-up>

        Args:
            amount_in_dollars: How much, in US dollars; the platform takes 50 and more.
            success_url: Where the payment page goes when it was paid. Give one: the platform's default does not work.
            cancel_url: Where the payment page goes when it was not. Give one: the platform's default does not work.
            extra: Parameters this version does not know, by the platform's name.
        """
    @property
    def with_raw_response(self) -> BillingWithRawResponse:
        """The same operations, answering a `RawResponse`."""

class AsyncBilling(Resource):
    """Credit: what is left, and buying more."""
    async def retrieve_balance(
        self,
    ) -> Balance:
        """Reads what credit is left.

        Source: <https://docs.didit.me/management-api/billing/balance>
        """
    async def top_up(
        self,
        *,
        amount_in_dollars: Decimal | int | float | str,
        success_url: str | None = None,
        cancel_url: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Checkout:
        """Makes a payment page for more credit. Nothing is charged before somebody pays there. The platform answers 400
        for amounts that are too small.

        Source: <https://docs.didit.me/management-api/billing/top-up>

        Args:
            amount_in_dollars: How much, in US dollars; the platform takes 50 and more.
            success_url: Where the payment page goes when it was paid. Give one: the platform's default does not work.
            cancel_url: Where the payment page goes when it was not. Give one: the platform's default does not work.
            extra: Parameters this version does not know, by the platform's name.
        """
    @property
    def with_raw_response(self) -> AsyncBillingWithRawResponse:
        """The same operations, answering a `RawResponse`."""

class BillingWithRawResponse(Resource):
    """Credit: what is left, and buying more."""
    def retrieve_balance(
        self,
    ) -> RawResponse[Balance]:
        """Reads what credit is left.

        Source: <https://docs.didit.me/management-api/billing/balance>
        """
    def top_up(
        self,
        *,
        amount_in_dollars: Decimal | int | float | str,
        success_url: str | None = None,
        cancel_url: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> RawResponse[Checkout]:
        """Makes a payment page for more credit. Nothing is charged before somebody pays there. The platform answers 400
        for amounts that are too small.

        Source: <https://docs.didit.me/management-api/billing/top-up>

        Args:
            amount_in_dollars: How much, in US dollars; the platform takes 50 and more.
            success_url: Where the payment page goes when it was paid. Give one: the platform's default does not work.
            cancel_url: Where the payment page goes when it was not. Give one: the platform's default does not work.
            extra: Parameters this version does not know, by the platform's name.
        """

class AsyncBillingWithRawResponse(Resource):
    """Credit: what is left, and buying more."""
    async def retrieve_balance(
        self,
    ) -> RawResponse[Balance]:
        """Reads what credit is left.

        Source: <https://docs.didit.me/management-api/billing/balance>
        """
    async def top_up(
        self,
        *,
        amount_in_dollars: Decimal | int | float | str,
        success_url: str | None = None,
        cancel_url: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> RawResponse[Checkout]:
        """Makes a payment page for more credit. Nothing is charged before somebody pays there. The platform answers 400
        for amounts that are too small.

        Source: <https://docs.didit.me/management-api/billing/top-up>

        Args:
            amount_in_dollars: How much, in US dollars; the platform takes 50 and more.
            success_url: Where the payment page goes when it was paid. Give one: the platform's default does not work.
            cancel_url: Where the payment page goes when it was not. Give one: the platform's default does not work.
            extra: Parameters this version does not know, by the platform's name.
        """

class Webhooks(Resource):
    """Where webhooks go and what they are signed with. Reading and proving them needs no client: see
    `webhooks.Verifier`.
    """
    def retrieve(
        self,
    ) -> WebhookConfiguration:
        """Reads the configuration, with the secret webhooks are signed with.

        Source: <https://docs.didit.me/management-api/webhook/get>
        """
    def update(
        self,
        *,
        webhook_url: str | None = ...,
        webhook_version: WebhookVersion | str | None = None,
        rotate_secret_key: bool | None = None,
        capture_method: CaptureMethod | str | None = None,
        data_retention_months: int | None = ...,
        extra: Mapping[str, Any] | None = None,
    ) -> WebhookConfiguration:
        """Changes the configuration; what is left out stays as it is. Answers it as it is then, with the new secret
        where one was made.

        Source: <https://docs.didit.me/management-api/webhook/update>

        Args:
            webhook_url: Where webhooks go; `None` switches them off.
            webhook_version: Their shape.
            rotate_secret_key: `true` makes a new secret; the old one is dead at once, so be ready to take both.
            capture_method: On which devices users may go through a session.
            data_retention_months: How long sessions are kept, 1 to 120 months; `None` for without limit.
            extra: Parameters this version does not know, by the platform's name.
        """
    @property
    def with_raw_response(self) -> WebhooksWithRawResponse:
        """The same operations, answering a `RawResponse`."""

class AsyncWebhooks(Resource):
    """Where webhooks go and what they are signed with. Reading and proving them needs no client: see
    `webhooks.Verifier`.
    """
    async def retrieve(
        self,
    ) -> WebhookConfiguration:
        """Reads the configuration, with the secret webhooks are signed with.

        Source: <https://docs.didit.me/management-api/webhook/get>
        """
    async def update(
        self,
        *,
        webhook_url: str | None = ...,
        webhook_version: WebhookVersion | str | None = None,
        rotate_secret_key: bool | None = None,
        capture_method: CaptureMethod | str | None = None,
        data_retention_months: int | None = ...,
        extra: Mapping[str, Any] | None = None,
    ) -> WebhookConfiguration:
        """Changes the configuration; what is left out stays as it is. Answers it as it is then, with the new secret
        where one was made.

        Source: <https://docs.didit.me/management-api/webhook/update>

        Args:
            webhook_url: Where webhooks go; `None` switches them off.
            webhook_version: Their shape.
            rotate_secret_key: `true` makes a new secret; the old one is dead at once, so be ready to take both.
            capture_method: On which devices users may go through a session.
            data_retention_months: How long sessions are kept, 1 to 120 months; `None` for without limit.
            extra: Parameters this version does not know, by the platform's name.
        """
    @property
    def with_raw_response(self) -> AsyncWebhooksWithRawResponse:
        """The same operations, answering a `RawResponse`."""

class WebhooksWithRawResponse(Resource):
    """Where webhooks go and what they are signed with. Reading and proving them needs no client: see
    `webhooks.Verifier`.
    """
    def retrieve(
        self,
    ) -> RawResponse[WebhookConfiguration]:
        """Reads the configuration, with the secret webhooks are signed with.

        Source: <https://docs.didit.me/management-api/webhook/get>
        """
    def update(
        self,
        *,
        webhook_url: str | None = ...,
        webhook_version: WebhookVersion | str | None = None,
        rotate_secret_key: bool | None = None,
        capture_method: CaptureMethod | str | None = None,
        data_retention_months: int | None = ...,
        extra: Mapping[str, Any] | None = None,
    ) -> RawResponse[WebhookConfiguration]:
        """Changes the configuration; what is left out stays as it is. Answers it as it is then, with the new secret
        where one was made.

        Source: <https://docs.didit.me/management-api/webhook/update>

        Args:
            webhook_url: Where webhooks go; `None` switches them off.
            webhook_version: Their shape.
            rotate_secret_key: `true` makes a new secret; the old one is dead at once, so be ready to take both.
            capture_method: On which devices users may go through a session.
            data_retention_months: How long sessions are kept, 1 to 120 months; `None` for without limit.
            extra: Parameters this version does not know, by the platform's name.
        """

class AsyncWebhooksWithRawResponse(Resource):
    """Where webhooks go and what they are signed with. Reading and proving them needs no client: see
    `webhooks.Verifier`.
    """
    async def retrieve(
        self,
    ) -> RawResponse[WebhookConfiguration]:
        """Reads the configuration, with the secret webhooks are signed with.

        Source: <https://docs.didit.me/management-api/webhook/get>
        """
    async def update(
        self,
        *,
        webhook_url: str | None = ...,
        webhook_version: WebhookVersion | str | None = None,
        rotate_secret_key: bool | None = None,
        capture_method: CaptureMethod | str | None = None,
        data_retention_months: int | None = ...,
        extra: Mapping[str, Any] | None = None,
    ) -> RawResponse[WebhookConfiguration]:
        """Changes the configuration; what is left out stays as it is. Answers it as it is then, with the new secret
        where one was made.

        Source: <https://docs.didit.me/management-api/webhook/update>

        Args:
            webhook_url: Where webhooks go; `None` switches them off.
            webhook_version: Their shape.
            rotate_secret_key: `true` makes a new secret; the old one is dead at once, so be ready to take both.
            capture_method: On which devices users may go through a session.
            data_retention_months: How long sessions are kept, 1 to 120 months; `None` for without limit.
            extra: Parameters this version does not know, by the platform's name.
        """

class SyncResources:
    @property
    def account(self) -> Account:
        """Accounts: registration, sign-in, organizations and the API keys of their applications.

        These calls never send the API key. Those about organizations need the access token of a signed-in account (the
        client's `access_token`).
        """
    @property
    def workflows(self) -> Workflows:
        """Workflows: what a session goes through, with which thresholds and which documents."""
    @property
    def sessions(self) -> Sessions:
        """Verification sessions: creating them, reading decisions, reviewing, sharing, deleting."""
    @property
    def blocklist(self) -> Blocklist:
        """The blocklist: faces, documents, phone numbers and e-mail addresses that must not pass again."""
    @property
    def questionnaires(self) -> Questionnaires:
        """Questionnaires: forms of your own inside a workflow."""
    @property
    def users(self) -> Users:
        """Users: the people your sessions are about, by your own identifier (`vendor_data`).

        That identifier goes into the path as it is, in one escaped segment. One with a slash in it may not be found.
        """
    @property
    def billing(self) -> Billing:
        """Credit: what is left, and buying more."""
    @property
    def webhooks(self) -> Webhooks:
        """Where webhooks go and what they are signed with. Reading and proving them needs no client: see
        `webhooks.Verifier`.
        """

class AsyncResources:
    @property
    def account(self) -> AsyncAccount:
        """Accounts: registration, sign-in, organizations and the API keys of their applications.

        These calls never send the API key. Those about organizations need the access token of a signed-in account (the
        client's `access_token`).
        """
    @property
    def workflows(self) -> AsyncWorkflows:
        """Workflows: what a session goes through, with which thresholds and which documents."""
    @property
    def sessions(self) -> AsyncSessions:
        """Verification sessions: creating them, reading decisions, reviewing, sharing, deleting."""
    @property
    def blocklist(self) -> AsyncBlocklist:
        """The blocklist: faces, documents, phone numbers and e-mail addresses that must not pass again."""
    @property
    def questionnaires(self) -> AsyncQuestionnaires:
        """Questionnaires: forms of your own inside a workflow."""
    @property
    def users(self) -> AsyncUsers:
        """Users: the people your sessions are about, by your own identifier (`vendor_data`).

        That identifier goes into the path as it is, in one escaped segment. One with a slash in it may not be found.
        """
    @property
    def billing(self) -> AsyncBilling:
        """Credit: what is left, and buying more."""
    @property
    def webhooks(self) -> AsyncWebhooks:
        """Where webhooks go and what they are signed with. Reading and proving them needs no client: see
        `webhooks.Verifier`.
        """

