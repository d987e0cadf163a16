import Foundation

/// A number in JSON, of any size and precision. It keeps the digits as they were written.
///
/// Two numbers are equal if they are written with the same digits: `1` and `1.0` differ.
public struct JsonNumber: Hashable, Sendable {
    /// The number as JSON has it.
    let text: String

    init(text: String) {
        self.text = text
    }

    /// Creates an integer.
    public init(_ value: some BinaryInteger) {
        text = String(value)
    }

    /// Creates a number. JSON has no infinite numbers and no NaN: a call with one is an error.
    public init(_ value: Double) {
        text = String(value)
    }

    /// Creates a decimal number.
    public init(_ value: Decimal) {
        text = value.description
    }

    /// Parses a number; nil if JSON has no such number.
    public init?(_ text: String) {
        guard let value = try? JsonValue(parsing: text), case .number(let number) = value else { return nil }
        self = number
    }

    /// The integer; nil if this is not an integer of at most 64 bits with a sign.
    public var int64: Int64? { Int64(text) }

    /// The integer; nil if this is not an integer of at most 64 bits without a sign.
    public var uint64: UInt64? { UInt64(text) }

    /// The nearest floating-point number.
    public var double: Double { Double(text) ?? .nan }

    /// The decimal number, with up to 38 digits; nil if it has an exponent that `Decimal` does not reach.
    public var decimal: Decimal? { parseDecimal(text) }

    /// `true` if JSON can have this number.
    var isFinite: Bool {
        // Infinite numbers and NaN are written with letters.
        text.utf8.last.map { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ?? false
    }
}

extension JsonNumber: CustomStringConvertible, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral {
    /// The digits as they were written.
    public var description: String { text }

    public init(integerLiteral value: Int64) {
        self.init(value)
    }

    public init(floatLiteral value: Double) {
        self.init(value)
    }
}
