use crate::models::{KybResult, KybSearchResult, SearchCompanies, SelectCompany};
use crate::schema::prelude::*;

/// Company registries, without a session: search for companies and retrieve their profiles and owners.
#[resource(name = "kyb")]
pub trait KybApi {
    /// Searches a company registry.
    ///
    /// Nothing is stored.
    ///
    /// Errors: 400 for invalid parameters, 403 for insufficient credits (code `insufficient_credits`), 401 or 403 for
    /// an invalid API key or a missing permission, 429 above the rate limit, 502 if the registry fails.
    ///
    /// The search takes up to 90 seconds, unless `webhook_url` is set. The timeout is 90 seconds unless you set one.
    /// Retried automatically only on 429 or if no connection was established. Each call is executed and billed
    /// separately.
    ///
    /// Source: <https://docs.didit.me/standalone-apis/kyb-registry-search>
    #[post("/v3/kyb/search/", timeout = 90)]
    async fn search(&self, params: SearchCompanies) -> Result<KybSearchResult>;

    /// Retrieves the profile and the officers of a company that was found by a search.
    ///
    /// Errors: 400 for invalid parameters and for an unknown `kyb_response_id`, 403 for insufficient credits, 401 or
    /// 403 for an invalid API key or a missing permission, 429 above the rate limit.
    ///
    /// The timeout is 90 seconds unless you set one. Retried automatically only on 429 or if no connection was
    /// established. Each call is executed and billed separately.
    ///
    /// Source: <https://docs.didit.me/standalone-apis/kyb-registry-select>
    #[post("/v3/kyb/select/", timeout = 90)]
    async fn select(&self, params: SelectCompany) -> Result<KybResult>;

    /// Retrieves the profile, the officers and the direct shareholders of a company that was found by a search.
    ///
    /// If the registry needs longer, `fetch_status` of the company is `pending` (202): read the decision of the session
    /// `request_id` later, and do not repeat the call.
    ///
    /// Errors: 400 for invalid parameters and for an unknown `kyb_response_id`, 403 for insufficient credits, 401 or
    /// 403 for an invalid API key or a missing permission, 429 above the rate limit.
    ///
    /// The timeout is 90 seconds unless you set one. Retried automatically only on 429 or if no connection was
    /// established. Each call is executed and billed separately.
    ///
    /// Source: <https://docs.didit.me/standalone-apis/kyb-registry-shareholders>
    #[post("/v3/kyb/shareholders/", timeout = 90)]
    async fn list_shareholders(&self, params: SelectCompany) -> Result<KybResult>;

    /// Retrieves the profile, the officers, the shareholders and the ultimate beneficial owners (UBO) of a company that
    /// was found by a search.
    ///
    /// If the registry needs longer, `fetch_status` of the company is `pending` (202): read the decision of the session
    /// `request_id` later, and do not repeat the call.
    ///
    /// Errors: 400 for invalid parameters and for an unknown `kyb_response_id`, 403 for insufficient credits, 401 or
    /// 403 for an invalid API key or a missing permission, 429 above the rate limit.
    ///
    /// The timeout is 90 seconds unless you set one. Retried automatically only on 429 or if no connection was
    /// established. Each call is executed and billed separately.
    ///
    /// Source: <https://docs.didit.me/standalone-apis/kyb-registry-ubo>
    #[post("/v3/kyb/ubo/", timeout = 90)]
    async fn list_ubos(&self, params: SelectCompany) -> Result<KybResult>;
}
