# Written by `cargo xtask stubs`; do not edit.
"""Every resource."""

import os
from collections.abc import AsyncIterator, Callable, Coroutine, Generator, Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Any, Generic, TypeVar

from typing_extensions import Unpack

from . import _native
from ._headers import ResponseHeaders as ResponseHeaders
from .models import (
    Acknowledgement,
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
    BlocklistPage,
    Checkout,
    Decision,
    DeletedSession,
    DeletedSessions,
    DeletedUsers,
    LoginResponse,
    Organization,
    OrganizationPage,
    Questionnaire,
    QuestionnaireElement,
    QuestionnairePage,
    Registration,
    Review,
    ReviewItem,
    ReviewPage,
    Session,
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
    Workflow,
    WorkflowPage,
    _AddToBlocklistFields,
    _BatchDeleteSessionsFields,
    _BatchDeleteUsersFields,
    _CreateQuestionnaireFields,
    _CreateReviewFields,
    _CreateSessionFields,
    _CreateWorkflowFields,
    _DeleteSessionFields,
    _ImportSharedSessionFields,
    _ListBlocklistFields,
    _ListQuestionnairesFields,
    _ListReviewsFields,
    _ListSessionsFields,
    _ListUsersFields,
    _ListWorkflowsFields,
    _LoginParamsFields,
    _RegisterFields,
    _RemoveFromBlocklistFields,
    _ResendCodeFields,
    _ShareSessionFields,
    _TopUpFields,
    _UpdateQuestionnaireFields,
    _UpdateSessionStatusFields,
    _UpdateUserFields,
    _UpdateUserStatusFields,
    _UpdateWebhookFields,
    _UpdateWorkflowFields,
    _VerifyEmailFields,
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
    @property
    def with_raw_response(self) -> AccountWithRawResponse:
        """The same operations, returning a `RawResponse`."""

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
    @property
    def with_raw_response(self) -> AsyncAccountWithRawResponse:
        """The same operations, returning a `RawResponse`."""

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
    @property
    def reviews(self) -> SessionsReviewsWithRawResponse:
        """Session reviews: the log of changes, notes and decisions made to a session by people or by the platform."""

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
    @property
    def reviews(self) -> AsyncSessionsReviewsWithRawResponse:
        """Session reviews: the log of changes, notes and decisions made to a session by people or by the platform."""

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

class WebhooksWithRawResponse(Resource):
    """Webhook configuration: the URL that receives webhooks and the secret that signs them.

    Verifying and parsing a webhook needs no client: see `webhooks.Verifier`."""
    def retrieve(self) -> RawResponse[WebhookConfiguration]:
        """Returns the webhook configuration, including the secret that signs webhooks."""
    def update(self, **params: Unpack[_UpdateWebhookFields]) -> RawResponse[WebhookConfiguration]:
        """Updates the webhook configuration; unset fields stay unchanged."""

class AsyncWebhooksWithRawResponse(Resource):
    """Webhook configuration: the URL that receives webhooks and the secret that signs them.

    Verifying and parsing a webhook needs no client: see `webhooks.Verifier`."""
    async def retrieve(self) -> RawResponse[WebhookConfiguration]:
        """Returns the webhook configuration, including the secret that signs webhooks."""
    async def update(self, **params: Unpack[_UpdateWebhookFields]) -> RawResponse[WebhookConfiguration]:
        """Updates the webhook configuration; unset fields stay unchanged."""

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
    def questionnaires(self) -> Questionnaires:
        """Questionnaires: your own forms inside a workflow."""
    @property
    def users(self) -> Users:
        """Users: the people your sessions verify, by your own identifier (`vendor_data`).

        The identifier is sent unchanged as one percent-encoded path segment. An identifier that contains a slash may not be
        found."""
    @property
    def billing(self) -> Billing:
        """Billing: the credit balance and top-ups."""
    @property
    def webhooks(self) -> Webhooks:
        """Webhook configuration: the URL that receives webhooks and the secret that signs them.

        Verifying and parsing a webhook needs no client: see `webhooks.Verifier`."""

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
    def questionnaires(self) -> AsyncQuestionnaires:
        """Questionnaires: your own forms inside a workflow."""
    @property
    def users(self) -> AsyncUsers:
        """Users: the people your sessions verify, by your own identifier (`vendor_data`).

        The identifier is sent unchanged as one percent-encoded path segment. An identifier that contains a slash may not be
        found."""
    @property
    def billing(self) -> AsyncBilling:
        """Billing: the credit balance and top-ups."""
    @property
    def webhooks(self) -> AsyncWebhooks:
        """Webhook configuration: the URL that receives webhooks and the secret that signs them.

        Verifying and parsing a webhook needs no client: see `webhooks.Verifier`."""

