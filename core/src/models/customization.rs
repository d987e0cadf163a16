//! Branding of the verification pages: colors, font, logos and options.

use crate::schema::prelude::*;

/// Branding of the verification pages of the application.
#[model]
pub struct BrandingCustomization {
    /// Primary color (`#RRGGBB` or `#RRGGBBAA`).
    #[non_sensitive]
    pub color_primary: Option<String>,
    /// Secondary color (`#RRGGBB` or `#RRGGBBAA`).
    #[non_sensitive]
    pub color_secondary: Option<String>,
    /// Color of the background (`#RRGGBB` or `#RRGGBBAA`).
    #[non_sensitive]
    pub color_background: Option<String>,
    /// Color of panels (`#RRGGBB` or `#RRGGBBAA`).
    #[non_sensitive]
    pub color_panel: Option<String>,
    /// Second color of panels (`#RRGGBB` or `#RRGGBBAA`).
    #[non_sensitive]
    pub color_panel_10: Option<String>,
    /// Color of content on panels (`#RRGGBB` or `#RRGGBBAA`).
    #[non_sensitive]
    pub color_on_panel_1: Option<String>,
    /// Second color of content on panels (`#RRGGBB` or `#RRGGBBAA`).
    #[non_sensitive]
    pub color_on_panel_2: Option<String>,
    /// Color of content on the background (`#RRGGBB` or `#RRGGBBAA`).
    #[non_sensitive]
    pub color_on_background: Option<String>,
    /// Color of primary buttons (`#RRGGBB` or `#RRGGBBAA`).
    #[non_sensitive]
    pub color_button_1: Option<String>,
    /// Color of secondary buttons (`#RRGGBB` or `#RRGGBBAA`).
    #[non_sensitive]
    pub color_button_2: Option<String>,
    /// Color of the text of primary buttons (`#RRGGBB` or `#RRGGBBAA`).
    #[non_sensitive]
    pub color_button_text_1: Option<String>,
    /// Color of the text of secondary buttons (`#RRGGBB` or `#RRGGBBAA`).
    #[non_sensitive]
    pub color_button_text_2: Option<String>,
    /// Color of the text of labels (pills) (`#RRGGBB` or `#RRGGBBAA`).
    #[non_sensitive]
    pub color_pill_text: Option<String>,
    /// Corner radius of panels in pixels.
    #[non_sensitive]
    pub border_radius_panel: Option<i64>,
    /// Corner radius of buttons in pixels.
    #[non_sensitive]
    pub border_radius_buttons: Option<i64>,
    /// Name of the font (Google Fonts), such as `Inter`.
    #[non_sensitive]
    pub font_family: Option<String>,
    /// Weight of the font, such as `400`; the font must have it.
    #[non_sensitive]
    pub font_weight: Option<String>,
    /// URL of the style sheet of the font. Absent if unset.
    #[non_sensitive]
    pub font_url: Option<String>,
    /// URL of the square logo. Absent if unset.
    #[non_sensitive]
    pub logo_square: Option<String>,
    /// URL of the rectangular logo. Absent if unset.
    #[non_sensitive]
    pub logo_rectangular: Option<String>,
    /// URL of the rectangular logo for dark mode. Absent if unset.
    #[non_sensitive]
    pub logo_rectangular_dark: Option<String>,
    /// URL of the favicon. Absent if unset.
    #[non_sensitive]
    pub favicon: Option<String>,
    /// Name of the application that users see.
    #[non_sensitive]
    pub app_public_name: Option<String>,
    /// URL of your privacy policy.
    #[non_sensitive]
    pub privacy_policy_url: Option<String>,
    /// `true` if the welcome screen is skipped.
    pub skip_welcome_screen: Option<bool>,
    /// `true` if the login with a Didit account is hidden.
    pub disable_login_with_didit: Option<bool>,
    /// `true` if the progress bar is hidden.
    pub hide_progress_bar: Option<bool>,
    /// Delay before the user is redirected to the callback URL, in seconds.
    #[non_sensitive]
    pub callback_seconds: Option<i64>,
}

/// Parameters for updating the branding. Fields that are not set keep their values.
#[params]
pub struct UpdateCustomization {
    /// Primary color (`#RRGGBB` or `#RRGGBBAA`).
    #[non_sensitive]
    pub color_primary: Option<String>,
    /// Secondary color (`#RRGGBB` or `#RRGGBBAA`).
    #[non_sensitive]
    pub color_secondary: Option<String>,
    /// Color of the background (`#RRGGBB` or `#RRGGBBAA`).
    #[non_sensitive]
    pub color_background: Option<String>,
    /// Color of panels (`#RRGGBB` or `#RRGGBBAA`).
    #[non_sensitive]
    pub color_panel: Option<String>,
    /// Second color of panels (`#RRGGBB` or `#RRGGBBAA`).
    #[non_sensitive]
    pub color_panel_10: Option<String>,
    /// Color of content on panels (`#RRGGBB` or `#RRGGBBAA`).
    #[non_sensitive]
    pub color_on_panel_1: Option<String>,
    /// Second color of content on panels (`#RRGGBB` or `#RRGGBBAA`).
    #[non_sensitive]
    pub color_on_panel_2: Option<String>,
    /// Color of content on the background (`#RRGGBB` or `#RRGGBBAA`).
    #[non_sensitive]
    pub color_on_background: Option<String>,
    /// Color of primary buttons (`#RRGGBB` or `#RRGGBBAA`).
    #[non_sensitive]
    pub color_button_1: Option<String>,
    /// Color of secondary buttons (`#RRGGBB` or `#RRGGBBAA`).
    #[non_sensitive]
    pub color_button_2: Option<String>,
    /// Color of the text of primary buttons (`#RRGGBB` or `#RRGGBBAA`).
    #[non_sensitive]
    pub color_button_text_1: Option<String>,
    /// Color of the text of secondary buttons (`#RRGGBB` or `#RRGGBBAA`).
    #[non_sensitive]
    pub color_button_text_2: Option<String>,
    /// Color of the text of labels (pills) (`#RRGGBB` or `#RRGGBBAA`).
    #[non_sensitive]
    pub color_pill_text: Option<String>,
    /// Corner radius of panels in pixels, at least 0.
    #[non_sensitive]
    pub border_radius_panel: Option<i64>,
    /// Corner radius of buttons in pixels, at least 0.
    #[non_sensitive]
    pub border_radius_buttons: Option<i64>,
    /// Name of the font (Google Fonts), such as `Inter`.
    #[non_sensitive]
    pub font_family: Option<String>,
    /// Weight of the font, such as `400`; the font must have it.
    #[non_sensitive]
    pub font_weight: Option<String>,
    /// Name of the application that users see.
    #[non_sensitive]
    pub app_public_name: Patch<String>,
    /// URL of your privacy policy.
    #[non_sensitive]
    pub privacy_policy_url: Patch<String>,
    /// `true` to skip the welcome screen.
    pub skip_welcome_screen: Option<bool>,
    /// `true` to hide the login with a Didit account.
    pub disable_login_with_didit: Option<bool>,
    /// `true` to hide the progress bar.
    pub hide_progress_bar: Option<bool>,
    /// Delay before the user is redirected to the callback URL, in seconds, at least 0.
    #[non_sensitive]
    pub callback_seconds: Option<i64>,
    /// `true` to delete the square logo.
    pub delete_logo_square: Option<bool>,
    /// `true` to delete the rectangular logo.
    pub delete_logo_rectangular: Option<bool>,
    /// `true` to delete the favicon.
    pub delete_favicon: Option<bool>,
}

/// Parameters for uploading the images of the branding. Images that are not set are kept.
#[params]
pub struct UploadCustomizationImages {
    /// Image of the square logo.
    pub image_square: Option<File>,
    /// Image of the rectangular logo.
    pub image_rectangular: Option<File>,
    /// Image of the rectangular logo for dark mode.
    pub image_rectangular_dark: Option<File>,
    /// Image of the favicon.
    pub image_favicon: Option<File>,
}
