import Foundation

/// A calendar date without time and time zone, such as a date of birth.
public struct CalendarDate: Hashable, Sendable {
    public let year: Int
    public let month: Int
    public let day: Int

    /// Creates a date; nil if the calendar has no such date.
    public init?(year: Int, month: Int, day: Int) {
        let wanted = DateComponents(calendar: Self.calendar, year: year, month: month, day: day)
        guard (0...9999).contains(year), wanted.isValidDate else { return nil }
        (self.year, self.month, self.day) = (year, month, day)
    }

    init(parsing text: String) throws {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
        guard parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2],
            let date = CalendarDate(year: year, month: month, day: day)
        else { throw NoSuchValue() }
        self = date
    }

    /// The date as components, for use with a `Calendar`.
    public var components: DateComponents {
        DateComponents(year: year, month: month, day: day)
    }

    private static let calendar: Calendar = {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = TimeZone(secondsFromGMT: 0) ?? calendar.timeZone
        return calendar
    }()
}

extension CalendarDate: Comparable, CustomStringConvertible {
    public static func < (one: Self, other: Self) -> Bool {
        (one.year, one.month, one.day) < (other.year, other.month, other.day)
    }

    /// `YYYY-MM-DD`.
    public var description: String {
        func digits(_ number: Int, _ count: Int) -> String {
            let text = String(number)
            return String(repeating: "0", count: max(0, count - text.count)) + text
        }
        return "\(digits(year, 4))-\(digits(month, 2))-\(digits(day, 2))"
    }
}

/// A string of the native library that cannot be parsed. This would be a bug of the library.
struct NoSuchValue: Error {}

func decimal(parsing text: String) throws -> Decimal {
    guard let value = Decimal(string: text, locale: Locale(identifier: "en_US_POSIX")) else { throw NoSuchValue() }
    return value
}

/// Formats a decimal with a point, independent of the locale.
func text(of value: Decimal) -> String {
    value.description
}

/// Formats a date as RFC 3339 in UTC, with milliseconds.
func text(of value: Date) -> String {
    value.formatted(Date.ISO8601FormatStyle(includingFractionalSeconds: true))
}

extension Login {
    /// Converts the response to JSON, in the platform's format. The result contains everything, including secrets.
    public func toJson() -> JsonValue {
        switch self {
        case .loggedIn(let tokens): tokens.toJson()
        case .secondFactorRequired(let factor):
            LoginResponse(
                secondFactorRequired: true, tempToken: factor.tempToken, hasAuthenticator: factor.hasAuthenticator,
                hasPasskeys: factor.hasPasskeys, extra: factor.extra
            ).toJson()
        }
    }
}
