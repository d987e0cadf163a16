internal import DiditNative
import Foundation

/// A file to upload.
///
/// The name of a file URL and the media type of its extension are sent with it, unless others are given.
///
/// ```swift
/// let passport = try UploadFile(URL(fileURLWithPath: "passport.jpg"))
/// let selfie = UploadFile(photo, name: "selfie.jpg")
/// ```
public struct UploadFile: Hashable, Sendable {
    /// The file in the JSON of the native library.
    let described: String

    init(described: String) {
        self.described = described
    }

    /// Returns the file at a file URL. It is read while it is sent, so that a file of any length is not held in memory.
    ///
    /// - Throws: ``DiditError`` of the kind `invalid` if this is not a file URL.
    public init(_ url: URL, name: String? = nil, mediaType: String? = nil) throws {
        guard url.isFileURL else {
            throw DiditError(kind: .invalid, message: "`url` must be a file URL: download the content first")
        }
        described = fileOfPath(path: url.path, isCopy: false, name: name, mediaType: mediaType)
    }

    /// Returns a file with this content, which stays in memory.
    public init(_ content: Data, name: String? = nil, mediaType: String? = nil) {
        described = fileOfBytes(bytes: content, name: name, mediaType: mediaType)
    }
}

extension UploadFile: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    // Names of files may be names of people.
    public var description: String { "UploadFile(<hidden>)" }

    public var debugDescription: String { description }

    public var customMirror: Mirror { Mirror(self, children: []) }
}

extension UploadFile: FieldValue {
    static let empty = UploadFile(described: "")

    init?(field: JsonValue) {
        guard case .string(let text) = field else { return nil }
        self.init(described: text)
    }

    var field: JsonValue { .string(described) }
}
