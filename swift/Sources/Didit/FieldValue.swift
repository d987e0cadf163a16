import Foundation

/// A type of fields of models, with its form in the JSON of the native library.
protocol FieldValue {
    /// The value of a field that is always set, if a test created the model without it.
    static var empty: Self { get }

    init?(field: JsonValue)

    var field: JsonValue { get }
}

extension FieldValue where Self: Model {
    static var empty: Self { Self(_storage: ModelStorage()) }

    init?(field: JsonValue) {
        guard case .object(let fields) = field else { return nil }
        self.init(_storage: ModelStorage(fields: fields))
    }

    var field: JsonValue { .object(_storage.fields) }
}

extension FieldValue where Self: OpenEnum {
    static var empty: Self { Self(rawValue: "") }

    init?(field: JsonValue) {
        guard case .string(let text) = field else { return nil }
        self.init(rawValue: text)
    }

    var field: JsonValue { .string(rawValue) }
}

extension String: FieldValue {
    static let empty = ""

    init?(field: JsonValue) {
        guard case .string(let text) = field else { return nil }
        self = text
    }

    var field: JsonValue { .string(self) }
}

extension Bool: FieldValue {
    static let empty = false

    init?(field: JsonValue) {
        guard case .bool(let value) = field else { return nil }
        self = value
    }

    var field: JsonValue { .bool(self) }
}

extension Int64: FieldValue {
    static let empty: Int64 = 0

    init?(field: JsonValue) {
        // A session number is a string of digits.
        guard let value = field.integer ?? field.string.flatMap({ Int64($0) }) else { return nil }
        self = value
    }

    var field: JsonValue { .integer(self) }
}

extension Double: FieldValue {
    static let empty = 0.0

    init?(field: JsonValue) {
        guard let value = field.number else { return nil }
        self = value
    }

    var field: JsonValue { .number(JsonNumber(self)) }
}

extension Decimal: FieldValue {
    static let empty = Decimal()

    init?(field: JsonValue) {
        guard case .string(let text) = field, let value = parseDecimal(text) else { return nil }
        self = value
    }

    var field: JsonValue { .string(description) }
}

extension Date: FieldValue {
    static let empty = Date(timeIntervalSince1970: 0)

    init?(field: JsonValue) {
        guard case .string(let text) = field, let date = parseTime(text) else { return nil }
        self = date
    }

    var field: JsonValue { .string(format(self)) }
}

extension CalendarDate: FieldValue {
    static let empty = CalendarDate(unchecked: 1, 1, 1)

    init?(field: JsonValue) {
        guard case .string(let text) = field else { return nil }
        self.init(text)
    }

    var field: JsonValue { .string(description) }
}

extension Duration: FieldValue {
    static let empty = Duration.zero

    init?(field: JsonValue) {
        guard let seconds = field.number, seconds.isFinite, abs(seconds) < 1e15 else { return nil }
        self = .seconds(seconds)
    }

    /// In seconds.
    var field: JsonValue { .number(JsonNumber(seconds)) }

    var seconds: Double { Double(components.seconds) + Double(components.attoseconds) / 1e18 }
}

extension Secret: FieldValue {
    static let empty = Secret("")

    init?(field: JsonValue) {
        guard case .string(let text) = field else { return nil }
        self.init(text)
    }

    var field: JsonValue { .string(expose()) }
}

extension JsonValue: FieldValue {
    static let empty = JsonValue.null

    init?(field: JsonValue) {
        self = field
    }

    var field: JsonValue { self }
}

extension Array: FieldValue where Element: FieldValue {
    static var empty: [Element] { [] }

    init?(field: JsonValue) {
        guard case .array(let items) = field else { return nil }
        self = items.compactMap { Element(field: $0) }
    }

    var field: JsonValue { .array(map(\.field)) }
}

extension Dictionary: FieldValue where Key == String, Value: FieldValue {
    static var empty: [Key: Value] { [:] }

    init?(field: JsonValue) {
        guard case .object(let members) = field else { return nil }
        self = members.compactMapValues { Value(field: $0) }
    }

    var field: JsonValue { .object(mapValues(\.field)) }
}

extension Patch: FieldValue where Value: FieldValue {
    static var empty: Patch { .clear }

    init?(field: JsonValue) {
        if field.isNull {
            self = .clear
            return
        }
        guard let value = Value(field: field) else { return nil }
        self = .set(value)
    }

    var field: JsonValue {
        switch self {
        case .clear: .null
        case .set(let value): value.field
        }
    }
}
