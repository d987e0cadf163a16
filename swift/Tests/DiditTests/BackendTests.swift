import Didit
import Foundation
import XCTest

final class BackendTests: XCTestCase {
    func testAnAppSendsItsTokenAndNoKey() async throws {
        let sandbox = try await Sandbox.fresh()
        actor Tokens {
            var given = 0
            func next() -> Secret {
                given += 1
                return Secret("\(marked)-\(given)")
            }
        }
        let tokens = Tokens()
        let backend = try Backend(baseUrl: sandbox.baseUrl) { await tokens.next() }
        // Here the platform itself is the backend, and it answers 403 where no key was sent.
        let error = try await failure {
            _ = try await backend.client().sessions().create(params: sandbox.newSession())
        }
        XCTAssertEqual(error.status, 403)
        _ = try await backend.client()
        let given = await tokens.given
        XCTAssertEqual(given, 2)
    }

    func testAKeyIsRefusedInAnApp() async throws {
        let error = try await failure {
            _ = try Backend(baseUrl: "https://shop.example", options: ClientOptions(apiKey: Secret(marked))) {
                Secret("token")
            }
        }
        guard case .Configuration = error else { return XCTFail("\(error)") }
    }
}
