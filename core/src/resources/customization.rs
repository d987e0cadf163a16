use crate::models::{BrandingCustomization, UpdateCustomization, UploadCustomizationImages};
use crate::schema::prelude::*;

/// Branding of the verification pages: colors, font, logos and options.
#[resource]
pub trait Customization {
    /// Returns the branding of the application.
    ///
    /// Errors: 401 or 403 for an invalid API key or a missing permission, 429 above the rate limit.
    ///
    /// Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.
    ///
    /// Source: <https://docs.didit.me/management-api/customization/get>
    #[get("/v3/customization/")]
    async fn retrieve(&self) -> Result<BrandingCustomization>;

    /// Updates the branding of the application; unset fields stay unchanged.
    ///
    /// Errors: 400 for invalid parameters, 401 or 403 for an invalid API key or a missing permission, 429 above the
    /// rate limit.
    ///
    /// Retried automatically only on 429 or if no connection was established.
    ///
    /// Source: <https://docs.didit.me/management-api/customization/update>
    #[patch("/v3/customization/")]
    async fn update(&self, params: UpdateCustomization) -> Result<BrandingCustomization>;

    /// Uploads the logos and the favicon of the branding; unset images are kept.
    ///
    /// The timeout is 60 seconds unless you set one.
    ///
    /// Errors: 400 for an invalid image, 401 or 403 for an invalid API key or a missing permission, 429 above the
    /// rate limit.
    ///
    /// Retried automatically only on 429 or if no connection was established.
    ///
    /// Source: <https://docs.didit.me/management-api/customization/update>
    #[patch("/v3/customization/", upload, timeout = 60)]
    async fn upload_images(&self, params: UploadCustomizationImages) -> Result<BrandingCustomization>;
}
