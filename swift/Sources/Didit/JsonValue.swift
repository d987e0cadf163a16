import Foundation

/// A JSON value, such as `metadata` or an unknown field in `extra`.
///
/// ```swift
/// let metadata: JsonValue = ["plan": "gold", "seats": 3]
/// metadata["seats"]?.integer // 3
/// ```
///
/// The description is the value as JSON.
public enum JsonValue: Hashable, Sendable {
    case null
    case bool(Bool)
    /// An integer of at most 64 bits. Larger ones are strings of their digits.
    case integer(Int64)
    /// Any other number.
    case number(Double)
    case string(String)
    case array([JsonValue])
    case object([String: JsonValue])

    /// Parses JSON.
    public init(parsing text: String) throws {
        self = try JSONDecoder().decode(JsonValue.self, from: Data(text.utf8))
    }

    /// The value of a key; nil if this is not an object or has no such key.
    public subscript(name: String) -> JsonValue? {
        object?[name]
    }

    /// The value at an index; nil if this is not a list or the index is out of range.
    public subscript(index: Int) -> JsonValue? {
        guard let array, array.indices.contains(index) else { return nil }
        return array[index]
    }

    /// The string; nil if this is not a string.
    public var string: String? {
        if case .string(let text) = self { text } else { nil }
    }

    /// The boolean; nil if this is not a boolean.
    public var bool: Bool? {
        if case .bool(let value) = self { value } else { nil }
    }

    /// The integer; nil if this is not an integer of at most 64 bits.
    public var integer: Int64? {
        if case .integer(let value) = self { value } else { nil }
    }

    /// The number; nil if this is not a number.
    public var number: Double? {
        switch self {
        case .integer(let value): Double(value)
        case .number(let value): value
        default: nil
        }
    }

    /// The elements; nil if this is not a list.
    public var array: [JsonValue]? {
        if case .array(let values) = self { values } else { nil }
    }

    /// The values by key; nil if this is not an object.
    public var object: [String: JsonValue]? {
        if case .object(let values) = self { values } else { nil }
    }
}

extension JsonValue: CustomStringConvertible {
    public var description: String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        // JSON cannot represent infinite numbers and NaN.
        guard let data = try? encoder.encode(self) else { return "null" }
        return String(decoding: data, as: UTF8.self)
    }
}

extension JsonValue: Codable {
    public init(from decoder: any Decoder) throws {
        let value = try decoder.singleValueContainer()
        if value.decodeNil() {
            self = .null
        } else if let bool = try? value.decode(Bool.self) {
            self = .bool(bool)
        } else if let integer = try? value.decode(Int64.self) {
            self = .integer(integer)
        } else if let integer = try? value.decode(UInt64.self) {
            // As the library does with integers of more than 64 bits.
            self = .string(String(integer))
        } else if let number = try? value.decode(Double.self) {
            self = .number(number)
        } else if let text = try? value.decode(String.self) {
            self = .string(text)
        } else if let values = try? value.decode([JsonValue].self) {
            self = .array(values)
        } else {
            self = .object(try value.decode([String: JsonValue].self))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .null: try container.encodeNil()
        case .bool(let value): try container.encode(value)
        case .integer(let value): try container.encode(value)
        case .number(let value): try container.encode(value)
        case .string(let text): try container.encode(text)
        case .array(let values): try container.encode(values)
        case .object(let values): try container.encode(values)
        }
    }
}

extension JsonValue: ExpressibleByNilLiteral, ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral,
    ExpressibleByFloatLiteral, ExpressibleByStringLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
    public init(nilLiteral: ()) {
        self = .null
    }

    public init(booleanLiteral value: Bool) {
        self = .bool(value)
    }

    public init(integerLiteral value: Int64) {
        self = .integer(value)
    }

    public init(floatLiteral value: Double) {
        self = .number(value)
    }

    public init(stringLiteral value: String) {
        self = .string(value)
    }

    public init(arrayLiteral elements: JsonValue...) {
        self = .array(elements)
    }

    public init(dictionaryLiteral elements: (String, JsonValue)...) {
        self = .object(Dictionary(elements, uniquingKeysWith: { _, last in last }))
    }
}
