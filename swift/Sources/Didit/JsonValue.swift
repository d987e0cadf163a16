import Foundation

/// A JSON object.
public typealias JsonObject = [String: JsonValue]

/// A JSON value, such as `metadata` or an unknown field in `extra`.
///
/// ```swift
/// let metadata: JsonValue = ["plan": "gold", "seats": 3]
/// metadata["seats"]?.integer // 3
/// ```
///
/// The description is the value as JSON. `Codable` reads and writes it with any coder; `JSONDecoder` keeps at most 38
/// digits of a number, `init(parsing:)` keeps all.
public enum JsonValue: Hashable, Sendable {
    case null
    case bool(Bool)
    /// A number with its digits as they were written.
    case number(JsonNumber)
    case string(String)
    case array([JsonValue])
    case object([String: JsonValue])

    /// Creates an integer.
    public static func integer(_ value: some BinaryInteger) -> JsonValue {
        .number(JsonNumber(value))
    }

    /// Parses JSON.
    ///
    /// - Throws: ``DiditError`` of the kind `invalid`, with the position of the problem.
    public init(parsing text: String) throws {
        var text = text
        self = try text.withUTF8 { try JsonReader.read(UnsafeRawBufferPointer($0)) }
    }

    /// Parses JSON in UTF-8.
    ///
    /// - Throws: ``DiditError`` of the kind `invalid`, with the position of the problem.
    public init(parsing data: Data) throws {
        self = try data.withUnsafeBytes { try JsonReader.read($0) }
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

    /// `true` if this is null.
    public var isNull: Bool {
        if case .null = self { true } else { false }
    }

    /// The string; nil if this is not a string.
    public var string: String? {
        if case .string(let text) = self { text } else { nil }
    }

    /// The boolean; nil if this is not a boolean.
    public var bool: Bool? {
        if case .bool(let value) = self { value } else { nil }
    }

    /// The integer; nil if this is not an integer of at most 64 bits. ``exactNumber`` has integers of any size.
    public var integer: Int64? {
        if case .number(let value) = self { value.int64 } else { nil }
    }

    /// The nearest floating-point number; nil if this is not a number.
    public var number: Double? {
        if case .number(let value) = self { value.double } else { nil }
    }

    /// The number with all of its digits; nil if this is not a number.
    public var exactNumber: JsonNumber? {
        if case .number(let value) = self { value } else { nil }
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
    /// The value as JSON, with sorted keys. `null` if JSON does not have it: an infinite number, or too deep.
    public var description: String {
        (try? JsonWriter.bytes(of: self, sorted: true)).map { String(decoding: $0, as: UTF8.self) } ?? "null"
    }
}

extension JsonValue: Codable {
    public init(from decoder: any Decoder) throws {
        if let values = try? decoder.container(keyedBy: MemberName.self) {
            let pairs = try values.allKeys.map { ($0.stringValue, try values.decode(JsonValue.self, forKey: $0)) }
            self = .object(Dictionary(pairs, uniquingKeysWith: { _, last in last }))
            return
        }
        if var values = try? decoder.unkeyedContainer() {
            var all: [JsonValue] = []
            while !values.isAtEnd { all.append(try values.decode(JsonValue.self)) }
            self = .array(all)
            return
        }
        let value = try decoder.singleValueContainer()
        if value.decodeNil() {
            self = .null
        } else if let text = try? value.decode(String.self) {
            self = .string(text)
        } else if let bool = try? value.decode(Bool.self) {
            self = .bool(bool)
        } else if let integer = try? value.decode(Int64.self) {
            self = .integer(integer)
        } else if let integer = try? value.decode(UInt64.self) {
            self = .integer(integer)
        } else {
            self = .number(JsonNumber(try value.decode(Decimal.self)))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .null: try container.encodeNil()
        case .bool(let value): try container.encode(value)
        case .number(let value):
            if let integer = value.int64 {
                try container.encode(integer)
            } else if let integer = value.uint64 {
                try container.encode(integer)
            } else if let decimal = value.decimal {
                try container.encode(decimal)
            } else {
                try container.encode(value.double)
            }
        case .string(let text): try container.encode(text)
        case .array(let values): try container.encode(values)
        case .object(let values): try container.encode(values)
        }
    }

    private struct MemberName: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }

        init(stringValue: String) {
            self.stringValue = stringValue
        }

        init?(intValue: Int) {
            return nil
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
        self = .number(JsonNumber(value))
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
