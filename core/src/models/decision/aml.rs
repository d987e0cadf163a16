//! Watch lists: sanctions, politically exposed persons, warnings, news.

use crate::schema::prelude::*;

use crate::{FeatureStatus, Warning};

/// What kind of party it is.
#[open_enum]
pub enum EntityType {
    /// A person.
    #[wire("person")]
    Person,
    /// A company.
    #[wire("company")]
    Company,
}

/// Result of one watch-list step.
#[model]
pub struct AmlScreening {
    /// The step of the workflow.
    #[non_sensitive]
    pub node_id: Option<String>,
    /// Where the step stands.
    pub status: Option<FeatureStatus>,
    /// How many entries fit.
    #[non_sensitive]
    pub total_hits: Option<i64>,
    /// What was looked for.
    pub entity_type: Option<EntityType>,
    /// The entries that fit.
    pub hits: Option<Vec<AmlHit>>,
    /// The highest risk among them, 0 to 100.
    pub score: Option<f64>,
    /// Who was looked for.
    pub screened_data: Option<AmlScreenedData>,
    /// Whether the person is looked for again from time to time.
    pub is_ongoing_monitoring_enabled: Option<bool>,
    /// When that is billed next.
    #[non_sensitive]
    pub next_ongoing_monitoring_bill_date: Option<Date>,
    /// When that was done last.
    pub last_ongoing_screening_at: Option<DateTime>,
    /// How fresh the lists were then.
    pub last_ongoing_screening_datasets_updated_at: Option<DateTime>,
    /// What was noticed.
    pub warnings: Option<Vec<Warning>>,
}

/// Who was looked for.
#[model]
pub struct AmlScreenedData {
    /// Name in full.
    pub full_name: Option<String>,
    /// Nationality.
    pub nationality: Option<String>,
    /// Day of birth.
    pub date_of_birth: Option<Date>,
    /// Number of the document.
    pub document_number: Option<String>,
}

/// What kind of list it is.
#[open_enum]
pub enum AmlDataset {
    /// Politically exposed persons.
    #[wire("PEP")]
    Pep,
    /// Heads of state, governments, parliaments and the like.
    #[wire("PEP Level 1")]
    PepLevel1,
    /// Senior officials.
    #[wire("PEP Level 2")]
    PepLevel2,
    /// Middle officials.
    #[wire("PEP Level 3")]
    PepLevel3,
    /// Local officials.
    #[wire("PEP Level 4")]
    PepLevel4,
    /// Sanctions.
    #[wire("Sanctions")]
    Sanctions,
    /// Bad news.
    #[wire("Adverse Media")]
    AdverseMedia,
    /// Warnings and measures of authorities.
    #[wire("Warnings and Regulatory Enforcement")]
    WarningsAndRegulatoryEnforcement,
    /// People found unfit for an office.
    #[wire("Fitness and Probity")]
    FitnessAndProbity,
    /// Persons of special interest.
    #[wire("SIP")]
    Sip,
    /// Entities of special interest.
    #[wire("SIE")]
    Sie,
    /// Insolvencies.
    #[wire("Insolvency")]
    Insolvency,
}

/// What somebody made of a hit.
#[open_enum]
pub enum AmlReviewStatus {
    /// Nothing yet.
    #[wire("Unreviewed")]
    Unreviewed,
    /// It is the person.
    #[wire("Confirmed Match")]
    ConfirmedMatch,
    /// It is somebody else. Also for hits below the workflow's cut.
    #[wire("False Positive")]
    FalsePositive,
    /// One cannot tell.
    #[wire("Inconclusive")]
    Inconclusive,
}

/// An entry of a watch list that may be the person.
#[model]
pub struct AmlHit {
    /// Identifier.
    #[non_sensitive]
    pub id: Option<String>,
    /// Where the entry is.
    pub url: Option<String>,
    /// Whether the list itself says that it fits.
    #[rename("match")]
    pub is_match: Option<bool>,
    /// Likeness, 0 to 1. Old: see `match_score`.
    pub score: Option<f64>,
    /// Whether the entry is itself on a list, and not only connected with one.
    pub target: Option<bool>,
    /// Name of the entry.
    pub caption: Option<String>,
    /// What kinds of list it is on.
    pub datasets: Option<Vec<AmlDataset>>,
    /// What the likeness was told by.
    pub features: Option<JsonObject>,
    /// The person it is a relative or close associate of.
    pub rca_name: Option<String>,
    /// When the entry was last seen.
    pub last_seen: Option<DateTime>,
    /// When the entry was first seen.
    pub first_seen: Option<DateTime>,
    /// How the risk adds up.
    pub risk_view: Option<AmlRiskView>,
    /// What the entry says.
    pub properties: Option<AmlProperties>,
    /// How likely it is the person, 0 to 100. Below the workflow's cut, `review_status` is a false positive.
    pub match_score: Option<f64>,
    /// How grave it would be, 0 to 100; the step's status follows from it.
    pub risk_score: Option<f64>,
    /// What somebody made of it.
    pub review_status: Option<AmlReviewStatus>,
    /// How `match_score` adds up.
    pub score_breakdown: Option<AmlScoreBreakdown>,
    /// Entries of politically exposed persons.
    pub pep_matches: Option<Vec<PepMatch>>,
    /// Parties it is connected with.
    pub linked_entities: Option<Vec<AmlLinkedEntity>>,
    /// Entries of warnings.
    pub warning_matches: Option<Vec<WarningMatch>>,
    /// Entries of sanctions.
    pub sanction_matches: Option<Vec<SanctionMatch>>,
    /// The news all together.
    pub adverse_media_details: Option<AdverseMediaDetails>,
    /// The news one by one.
    pub adverse_media_matches: Option<Vec<AdverseMediaMatch>>,
    /// Whatever else the list says.
    pub additional_information: Option<JsonObject>,
}

/// How the risk of a hit adds up.
#[model]
pub struct AmlRiskView {
    /// By crime.
    pub crimes: Option<RiskViewPart>,
    /// By country.
    pub countries: Option<RiskViewPart>,
    /// By kind of list.
    pub categories: Option<RiskViewPart>,
    /// By your own lists.
    pub custom_list: Option<JsonObject>,
}

/// One part of a risk.
#[model]
pub struct RiskViewPart {
    /// How much, 0 to 100.
    pub score: Option<i64>,
    /// How much it counts, in percent.
    pub weightage: Option<i64>,
    /// The same in a word.
    #[non_sensitive]
    pub risk_level: Option<String>,
    /// How it adds up.
    pub risk_scores: Option<JsonObject>,
}

/// What an entry says about its party, in the list's own words.
#[model]
pub struct AmlProperties {
    /// Names.
    pub name: Option<Vec<String>>,
    /// Other names.
    pub alias: Option<Vec<String>>,
    /// Notes.
    pub notes: Option<Vec<String>>,
    /// Title.
    pub title: Option<String>,
    /// Gender.
    pub gender: Option<Vec<String>>,
    /// Height.
    pub height: Option<String>,
    /// What it is about.
    pub topics: Option<String>,
    /// Weight.
    pub weight: Option<String>,
    /// Address.
    pub address: Option<String>,
    /// Country.
    pub country: Option<String>,
    /// Website.
    pub website: Option<String>,
    /// Colour of the eyes.
    #[rename("eyeColor")]
    pub eye_color: Option<String>,
    /// Keywords.
    pub keywords: Option<String>,
    /// Last names.
    #[rename("lastName")]
    pub last_name: Option<Vec<String>>,
    /// Position.
    pub position: Option<String>,
    /// Religion.
    pub religion: Option<String>,
    /// Days or years of birth.
    #[rename("birthDate")]
    pub birth_date: Option<Vec<String>>,
    /// Education.
    pub education: Option<Vec<String>>,
    /// Ethnicity.
    pub ethnicity: Option<String>,
    /// First names.
    #[rename("firstName")]
    pub first_name: Option<Vec<String>>,
    /// Colour of the hair.
    #[rename("hairColor")]
    pub hair_color: Option<String>,
    /// Names it might also have.
    #[rename("weakAlias")]
    pub weak_alias: Option<String>,
    /// Places of birth.
    #[rename("birthPlace")]
    pub birth_place: Option<Vec<String>>,
    /// When the entry was changed last.
    #[rename("modifiedAt")]
    pub modified_at: Option<String>,
    /// Identifier in Wikidata.
    #[rename("wikidataId")]
    pub wikidata_id: Option<String>,
    /// Citizenship.
    pub citizenship: Option<String>,
    /// Nationality.
    pub nationality: Option<String>,
}

/// How two document numbers compare.
#[open_enum]
pub enum DocumentNumberMatch {
    /// Equal.
    #[wire("MATCH")]
    Match,
    /// Nothing to compare.
    #[wire("NEUTRAL")]
    Neutral,
    /// Different.
    #[wire("HARD_MISMATCH")]
    HardMismatch,
}

/// How a match score adds up. Scores are 0 to 100, weights in percent; a normalized weight leaves out what could not be
/// compared.
#[model]
pub struct AmlScoreBreakdown {
    /// Likeness of the names.
    pub name_score: Option<i64>,
    /// Weight of that.
    pub name_weight: Option<i64>,
    /// The same, normalized.
    pub name_weight_normalized: Option<f64>,
    /// What it adds.
    pub name_contribution: Option<f64>,
    /// Likeness of the days of birth.
    pub dob_score: Option<i64>,
    /// Weight of that.
    pub dob_weight: Option<i64>,
    /// The same, normalized.
    pub dob_weight_normalized: Option<f64>,
    /// What it adds.
    pub dob_contribution: Option<f64>,
    /// Likeness of the countries.
    pub country_score: Option<i64>,
    /// Weight of that.
    pub country_weight: Option<i64>,
    /// The same, normalized.
    pub country_weight_normalized: Option<f64>,
    /// What it adds.
    pub country_contribution: Option<f64>,
    /// How the document numbers compare.
    pub document_number_match_type: Option<DocumentNumberMatch>,
    /// What follows from that.
    #[non_sensitive]
    pub document_number_effect: Option<String>,
    /// All in all.
    pub total_score: Option<i64>,
}

/// An entry of politically exposed persons.
#[model]
pub struct PepMatch {
    /// Other names.
    pub aliases: Option<Vec<String>>,
    /// Education.
    pub education: Option<Vec<String>>,
    /// The list.
    #[non_sensitive]
    pub list_name: Option<String>,
    /// Who keeps it.
    #[non_sensitive]
    pub publisher: Option<String>,
    /// Where the entry is.
    pub source_url: Option<String>,
    /// What it says.
    pub description: Option<String>,
    /// The name that fits.
    pub matched_name: Option<String>,
    /// The position.
    pub pep_position: Option<String>,
    /// Day or year of birth.
    pub date_of_birth: Option<String>,
    /// Where else it is.
    pub other_sources: Option<Vec<String>>,
    /// Place of birth.
    pub place_of_birth: Option<String>,
}

/// A party a hit is connected with.
#[model]
pub struct AmlLinkedEntity {
    /// Names.
    pub name: Option<Vec<String>>,
    /// Whether the connection still holds.
    pub active: Option<Vec<String>>,
    /// Its status.
    pub status: Option<Vec<String>>,
    /// More about it.
    pub details: Option<Vec<String>>,
    /// How they are connected.
    pub relation: Option<Vec<String>>,
}

/// An entry of warnings.
#[model]
pub struct WarningMatch {
    /// The list.
    #[non_sensitive]
    pub list_name: Option<String>,
    /// The name that fits.
    pub matched_name: Option<String>,
    /// What it says.
    pub description: Option<String>,
    /// Who keeps it.
    #[non_sensitive]
    pub publisher: Option<String>,
    /// Where the entry is.
    pub source_url: Option<String>,
    /// Where else it is.
    pub other_sources: Option<Vec<String>>,
    /// Countries.
    pub countries: Option<Vec<String>>,
    /// When the entry was made.
    #[non_sensitive]
    pub created_at: Option<String>,
    /// When the entry was changed last.
    #[non_sensitive]
    pub updated_at: Option<String>,
    /// More about it.
    pub additional_data: Option<WarningMatchData>,
}

/// More about a warning.
#[model]
pub struct WarningMatchData {
    /// The cases.
    pub data: Option<WarningCases>,
}

/// The cases behind a warning.
#[model]
pub struct WarningCases {
    /// One by one.
    pub case_details: Option<Vec<WarningCase>>,
}

/// What a case is about.
#[open_enum]
pub enum WarningCaseType {
    /// An accusation.
    #[wire("Accusation")]
    Accusation,
    /// An arrest.
    #[wire("Arrest")]
    Arrest,
    /// Bribery.
    #[wire("Bribery")]
    Bribery,
    /// A crime.
    #[wire("Criminal")]
    Criminal,
    /// Fraud.
    #[wire("Fraud")]
    Fraud,
    /// Illegal fundraising.
    #[wire("Illegal Fundraising")]
    IllegalFundraising,
    /// Terrorism without a conviction.
    #[wire("Non-conviction Terror")]
    NonConvictionTerror,
    /// A proclaimed offender.
    #[wire("Proclaimed Offender")]
    ProclaimedOffender,
    /// A measure of an authority.
    #[wire("Regulatory Enforcement")]
    RegulatoryEnforcement,
    /// Terrorism.
    #[wire("Terrorism")]
    Terrorism,
    /// Something connected with terrorism.
    #[wire("Terrorism-related")]
    TerrorismRelated,
    /// A list connected with terrorism.
    #[wire("Terrorism-related listing")]
    TerrorismRelatedListing,
}

/// A case behind a warning.
#[model]
pub struct WarningCase {
    /// What it is about.
    pub case_type: Option<WarningCaseType>,
}

/// An entry of sanctions.
#[model]
pub struct SanctionMatch {
    /// The lists.
    #[non_sensitive]
    pub list_name: Option<Vec<String>>,
    /// The name that fits.
    pub matched_name: Option<String>,
    /// What it says.
    pub description: Option<String>,
    /// Why.
    pub reason: Option<String>,
    /// Where the entry is.
    pub source_url: Option<String>,
    /// Where else it is.
    pub other_sources: Option<Vec<String>>,
    /// More about it.
    pub details: Option<Vec<String>>,
    /// The law it rests on.
    pub legal_basis: Option<Vec<String>>,
    /// Since when.
    pub listed_on: Option<Vec<String>>,
    /// The lists by their own names.
    #[non_sensitive]
    pub sanction_list: Option<Vec<String>>,
    /// The programmes.
    #[non_sensitive]
    pub sanction_program: Option<Vec<String>>,
    /// Who sanctions.
    #[non_sensitive]
    pub sanctioning_authority: Option<Vec<String>>,
    /// When it was changed last.
    pub updated_on: Option<Vec<String>>,
    /// More about it.
    pub additional_data: Option<JsonObject>,
}

/// News about a party, all together.
#[model]
pub struct AdverseMediaDetails {
    /// How bad they are, in a word.
    #[non_sensitive]
    pub sentiment: Option<String>,
    /// What kind of party they are about.
    #[non_sensitive]
    pub entity_type: Option<String>,
    /// How bad they are.
    pub sentiment_score: Option<i64>,
    /// Bad words and how often they occur.
    pub adverse_keywords: Option<JsonObject>,
}

/// News about a party.
#[model]
pub struct AdverseMediaMatch {
    /// Country.
    pub country: Option<String>,
    /// What they say in short.
    pub summary: Option<String>,
    /// Headline.
    pub headline: Option<String>,
    /// How bad they are, in a word.
    #[non_sensitive]
    pub sentiment: Option<String>,
    /// Address of a picture.
    pub thumbnail: Option<String>,
    /// Where they are.
    pub source_url: Option<String>,
    /// Who wrote them.
    pub author_name: Option<String>,
    /// Where else they are.
    pub other_sources: Option<Vec<String>>,
    /// Bad words in them.
    pub adverse_keywords: Option<Vec<String>>,
    /// How bad they are.
    pub sentiment_score: Option<i64>,
    /// When they were published.
    pub publication_date: Option<DateTime>,
}
