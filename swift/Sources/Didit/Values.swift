import Foundation

/// A calendar date without time and time zone, such as a date of birth.
public struct CalendarDate: Hashable, Sendable {
    public let year: Int
    public let month: Int
    public let day: Int

    /// Creates a date; nil if the calendar has no such date.
    public init?(year: Int, month: Int, day: Int) {
        guard (0...9999).contains(year), (1...12).contains(month), day >= 1, day <= Self.days(year: year, month: month)
        else { return nil }
        self.init(unchecked: year, month, day)
    }

    /// Parses `YYYY-MM-DD`; nil if this is not a date.
    public init?(_ text: String) {
        var text = text
        let parsed = text.withUTF8 { Scanner(bytes: $0).date() }
        guard let (year, month, day) = parsed else { return nil }
        self.init(year: year, month: month, day: day)
    }

    init(unchecked year: Int, _ month: Int, _ day: Int) {
        (self.year, self.month, self.day) = (year, month, day)
    }

    /// The date as components, for use with a `Calendar`.
    public var components: DateComponents {
        DateComponents(year: year, month: month, day: day)
    }

    private static func days(year: Int, month: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}

extension CalendarDate: Comparable, CustomStringConvertible, Codable {
    public static func < (one: Self, other: Self) -> Bool {
        (one.year, one.month, one.day) < (other.year, other.month, other.day)
    }

    /// `YYYY-MM-DD`.
    public var description: String {
        "\(digits(year, 4))-\(digits(month, 2))-\(digits(day, 2))"
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let date = CalendarDate(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "expected a date (YYYY-MM-DD)")
        }
        self = date
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

private func digits(_ number: Int, _ count: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, count - text.count)) + text
}

func parseDecimal(_ text: String) -> Decimal? {
    Decimal(string: text, locale: Locale(identifier: "en_US_POSIX"))
}

/// Parses RFC 3339. Foundation's parser takes either no fraction of a second or one of exactly three digits.
func parseTime(_ text: String) -> Date? {
    var text = text
    return text.withUTF8 { Scanner(bytes: $0).time() }
}

/// Formats a time as RFC 3339 in UTC, with microseconds.
func format(_ time: Date) -> String {
    let microseconds = (time.timeIntervalSince1970 * 1e6).rounded()
    // The platform has no times outside these years; the native library rejects others.
    guard microseconds.magnitude < 2.5e17 else { return "invalid" }
    let (seconds, fraction) = floorDivide(Int(microseconds), 1_000_000)
    let (days, second) = floorDivide(seconds, 86_400)
    let date = civil(days)
    let clock = [second / 3600, second / 60 % 60, second % 60].map { digits($0, 2) }.joined(separator: ":")
    return "\(digits(date.year, 4))-\(digits(date.month, 2))-\(digits(date.day, 2))T\(clock).\(digits(fraction, 6))Z"
}

private func floorDivide(_ value: Int, _ divisor: Int) -> (quotient: Int, remainder: Int) {
    let (quotient, remainder) = value.quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
}

/// Returns the number of days since 1970. Years begin in March, so that the leap day is the last of its year.
private func days(year: Int, month: Int, day: Int) -> Int {
    let year = month <= 2 ? year - 1 : year
    let (era, yearOfEra) = floorDivide(year, 400)
    let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
}

/// Returns the date of a number of days since 1970.
private func civil(_ days: Int) -> (year: Int, month: Int, day: Int) {
    let (era, day) = floorDivide(days + 719_468, 146_097)
    let year = (day - day / 1460 + day / 36_524 - day / 146_096) / 365
    let dayOfYear = day - (365 * year + year / 4 - year / 100)
    let month = (5 * dayOfYear + 2) / 153
    let (january, shifted) = month < 10 ? (0, month + 3) : (1, month - 9)
    return (era * 400 + year + january, shifted, dayOfYear - (153 * month + 2) / 5 + 1)
}

/// Reads the digits of dates and times.
private struct Scanner {
    let bytes: UnsafeBufferPointer<UInt8>

    private func number(_ range: Range<Int>) -> Int? {
        guard range.upperBound <= bytes.count else { return nil }
        var value = 0
        for index in range {
            let digit = bytes[index] &- 0x30
            guard digit < 10 else { return nil }
            value = value * 10 + Int(digit)
        }
        return value
    }

    private func has(_ character: Unicode.Scalar, at index: Int) -> Bool {
        index < bytes.count && bytes[index] == UInt8(ascii: character)
    }

    func date() -> (Int, Int, Int)? {
        guard bytes.count == 10 else { return nil }
        return dateAtStart()
    }

    private func dateAtStart() -> (Int, Int, Int)? {
        guard let year = number(0..<4), has("-", at: 4), let month = number(5..<7), has("-", at: 7),
            let day = number(8..<10)
        else { return nil }
        return (year, month, day)
    }

    func time() -> Date? {
        guard let (year, month, day) = dateAtStart(), CalendarDate(year: year, month: month, day: day) != nil,
            has("T", at: 10), let hour = number(11..<13), hour < 24, has(":", at: 13), let minute = number(14..<16),
            minute < 60, has(":", at: 16), let second = number(17..<19), second < 60
        else { return nil }
        var at = 19
        var fraction = 0.0
        if has(".", at: at) {
            at += 1
            let start = at
            while at < bytes.count, bytes[at] &- 0x30 < 10 { at += 1 }
            guard (1...9).contains(at - start), let digits = number(start..<at) else { return nil }
            fraction = (0..<at - start).reduce(Double(digits)) { value, _ in value / 10 }
        }
        guard let offset = offset(at) else { return nil }
        let seconds = days(year: year, month: month, day: day) * 86_400 + hour * 3600 + minute * 60 + second - offset
        return Date(timeIntervalSince1970: Double(seconds) + fraction)
    }

    /// Reads `Z` or `+hh:mm` at the end; returns seconds.
    private func offset(_ at: Int) -> Int? {
        if has("Z", at: at) { return bytes.count == at + 1 ? 0 : nil }
        guard bytes.count == at + 6, has("+", at: at) || has("-", at: at), let hours = number(at + 1..<at + 3),
            has(":", at: at + 3), let minutes = number(at + 4..<at + 6)
        else { return nil }
        let seconds = hours * 3600 + minutes * 60
        return has("-", at: at) ? -seconds : seconds
    }
}
