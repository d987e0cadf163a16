import Didit
import Foundation
import XCTest

final class UploadsTests: XCTestCase {
    func testContentComesFromFilesAndData() async throws {
        let bodies = Received()
        let server = try TinyServer { request in
            bodies.append(String(decoding: request.body, as: UTF8.self))
            return (200, #"{"uuid": "u", "status": "pending"}"#)
        }
        defer { server.stop() }
        let client = try Didit(ClientOptions(apiKey: Secret("k"), baseUrl: server.address))
        let url = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).csv")
        try Data("a,b".utf8).write(to: url)
        defer { try? FileManager.default.removeItem(at: url) }
        let files = [
            (try UploadFile(url, name: "x.csv"), "x.csv", "text/csv", "a,b"),
            (UploadFile(Data("bytes".utf8), name: "y", mediaType: "image/webp"), "y", "image/webp", "bytes"),
        ]
        for (file, name, mediaType, content) in files {
            _ = try await client.sessions.imports.createFromFile(CreateSessionImportFromFile { $0.file = file })
            let body = try XCTUnwrap(bodies.all.last)
            let part = "name=\"file\"; filename=\"\(name)\"\r\nContent-Type: \(mediaType)\r\n\r\n\(content)\r\n"
            XCTAssertTrue(body.contains(part), body)
        }
    }

    func testNothingOfAFileIsShown() throws {
        let file = try UploadFile(URL(fileURLWithPath: "/home/ada/ada.jpg"))
        let params = CreateSessionImportFromFile { $0.file = file }
        XCTAssertFalse("\(file) \(params)".contains("ada"))
        XCTAssertEqual(params.file, file)
        XCTAssertThrowsError(try JSONEncoder().encode(params))
    }

    func testOnlyFileURLsAreFiles() {
        XCTAssertThrowsError(try UploadFile(XCTUnwrap(URL(string: "https://example.org/a.jpg"))))
    }
}
