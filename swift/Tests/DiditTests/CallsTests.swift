import Didit
import Foundation
import XCTest

final class CallsTests: XCTestCase {
    func testUnknownSessionIsNotFound() async throws {
        let client = try await Sandbox.fresh().client()
        let error = try await failure {
            _ = try await client.sessions.retrieveDecision(sessionId: UUID().uuidString)
        }
        XCTAssertEqual(error.status, 404)
        XCTAssertEqual(error.apiError?.kind, .notFound)
        XCTAssertTrue(error.isNotFound)
        XCTAssertFalse(error.isRetryable)
        XCTAssertNotNil(error.requestId)
        XCTAssertTrue("\(error)".contains("Not found."), "\(error)")
        XCTAssertTrue(error.localizedDescription.contains("Not found."), error.localizedDescription)
    }

    func testValidationErrorNamesTheFields() async throws {
        let client = try await Sandbox.fresh().client()
        let error = try await failure {
            _ = try await client.webhooks.update(UpdateWebhook(webhookUrl: .set("no address")))
        }
        XCTAssertEqual(error.status, 400)
        XCTAssertEqual(error.errors, [FieldError(path: "webhook_url", text: "Enter a valid URL.")])
    }

    func testWrongApiKeyIsAuthenticationErrorAndIsNotPrinted() async throws {
        let sandbox = try await Sandbox.fresh()
        let options = sandbox.options(apiKey: Secret("sk_\(marked)"))
        let stranger = try Didit(options)
        let error = try await failure { _ = try await stranger.sessions.create(sandbox.newSession()) }
        XCTAssertEqual(error.status, 401)
        XCTAssertTrue(error.isAuthentication)
        var dumped = ""
        dump(options, to: &dumped)
        let calls = RequestOptions(apiKey: Secret(marked), accessToken: Secret(marked))
        XCTAssertFalse("\(dumped) \(options) \(String(reflecting: options)) \(calls)".contains(marked))
    }

    func testRateLimitErrorHasRetryAfter() async throws {
        let sandbox = try await Sandbox.fresh()
        try await sandbox.fail("POST /v3/session/", ["status_retry_after": [429, 7]])
        let once = try sandbox.client().withOptions(RequestOptions(maxRetries: 0))
        let error = try await failure { _ = try await once.sessions.create(sandbox.newSession()) }
        XCTAssertTrue(error.isRateLimited && error.isRetryable)
        XCTAssertEqual(error.retryAfter, .seconds(7))
        XCTAssertEqual(error.headers["retry-after"], ["7"])
        XCTAssertFalse(error.mayHaveBeenCarriedOut)
    }

    func testWriteWithoutResponseIsSentOnceAndMayHaveBeenCarriedOut() async throws {
        let sandbox = try await Sandbox.fresh()
        let client = try sandbox.client()
        try await sandbox.fail("POST /v3/session/", "drop_after")
        let error = try await failure { _ = try await client.sessions.create(sandbox.newSession()) }
        XCTAssertEqual(error.kind, .connection)
        XCTAssertTrue(error.mayHaveBeenCarriedOut)
        let calls = try await sandbox.calls("POST /v3/session/")
        XCTAssertEqual(calls.count, 1)
    }

    func testInvalidCallsAreNotSent() async throws {
        let sandbox = try await Sandbox.fresh()
        let client = try sandbox.client()
        let error = try await failure { _ = try await client.sessions.delete(sessionId: "") }
        XCTAssertEqual(error.kind, .invalid)
        XCTAssertEqual(error.field, "session_id")
        let nobody = try Didit(ClientOptions(baseUrl: sandbox.baseUrl))
        let keyless = try await failure { _ = try await nobody.sessions.create(sandbox.newSession()) }
        XCTAssertEqual(keyless.kind, .configuration)
        let insecure = try await failure { _ = try Didit(ClientOptions(baseUrl: "http://example.org")) }
        XCTAssertEqual(insecure.kind, .configuration)
        _ = try Didit(ClientOptions(baseUrl: "http://example.org", allowHttp: true))
        let calls = try await sandbox.calls("")
        XCTAssertEqual(calls, [])
    }

    func testLongResponseIsDecodeError() async throws {
        let sandbox = try await Sandbox.fresh()
        var options = sandbox.options()
        options.maxResponseSize = 10
        let short = try Didit(options)
        let error = try await failure { _ = try await short.sessions.list(ListSessions()) }
        XCTAssertEqual(error.kind, .decode)
        XCTAssertTrue("\(error)".contains("longer than 10 bytes"), "\(error)")
        options.maxResponseSize = 0
        let wrong = try await failure { _ = try Didit(options) }
        XCTAssertEqual(wrong.kind, .configuration)
    }

    func testFilesAreWrittenToDisk() async throws {
        let sandbox = try await Sandbox.fresh()
        let client = try sandbox.client()
        let id = try await client.sessions.create(sandbox.newSession()).sessionId
        try await sandbox.complete(id)
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        // The limit is that of responses in memory.
        var options = sandbox.options()
        options.maxResponseSize = 10
        let short = try Didit(options)
        let report = folder.appendingPathComponent("report.pdf")
        try await short.sessions.savePdf(sessionId: id, path: report.path)
        XCTAssertTrue(try Data(contentsOf: report).starts(with: Data("%PDF-".utf8)))
        let decision = try await client.sessions.retrieveDecision(sessionId: id)
        let image = try XCTUnwrap(decision.idVerifications?.first?.portraitImage)
        let portrait = folder.appendingPathComponent("portrait.png")
        try await short.downloadTo(image, path: portrait.path)
        let bytes = try await client.download(image)
        XCTAssertEqual(try Data(contentsOf: portrait), bytes)
        let error = try await failure {
            try await short.downloadTo(image, path: folder.appendingPathComponent("none/portrait.png").path)
        }
        XCTAssertEqual(error.kind, .file)
    }

    func testCertificatesAreOptions() async throws {
        let missing = try await failure { _ = try Didit(ClientOptions(caBundle: "/no/such/file")) }
        XCTAssertEqual(missing.kind, .configuration)
        XCTAssertTrue("\(missing)".contains("`ca_bundle` names /no/such/file, which does not exist"), "\(missing)")
        let tls = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../../../tests/tls").standardized
        let key = try String(contentsOf: tls.appendingPathComponent("client.key"), encoding: .utf8)
        var options = ClientOptions(
            caBundle: try String(contentsOf: tls.appendingPathComponent("authority.pem"), encoding: .utf8),
            clientCertificate: Secret(tls.appendingPathComponent("client.pem").path), clientKey: Secret(key))
        _ = try Didit(options)
        options.clientCertificate = Secret(tls.appendingPathComponent("server.pem").path)
        let wrong = try await failure { _ = try Didit(options) }
        XCTAssertEqual(wrong.kind, .configuration)
        XCTAssertTrue("\(wrong)".contains("does not belong to the first certificate"), "\(wrong)")
        XCTAssertFalse("\(wrong) \(options)".contains(key.split(separator: "\n")[1]))
    }

    func testSlowResponseTimesOut() async throws {
        let sandbox = try await Sandbox.fresh()
        try await sandbox.fail("GET /v3/session/", ["delay": 60_000])
        let hasty = try sandbox.client().withOptions(
            RequestOptions(timeout: .milliseconds(50), maxRetries: 0))
        let error = try await failure {
            _ = try await hasty.sessions.retrieveDecision(sessionId: UUID().uuidString)
        }
        XCTAssertEqual(error.kind, .timeout)
        XCTAssertEqual(error.timeout, .milliseconds(50))
        XCTAssertEqual(error.waitedFor, .response)
        XCTAssertTrue(error.isRetryable)
    }

    func testCancellingTheTaskCancelsTheCall() async throws {
        let sandbox = try await Sandbox.fresh()
        let sessions = try sandbox.client().sessions
        // Delays the response far beyond the duration of the test.
        try await sandbox.fail("GET /v3/session/", ["delay": 3_600_000])
        let call = Task { try await sessions.retrieveDecision(sessionId: UUID().uuidString) }
        while try await sandbox.calls("GET /v3/session/").isEmpty {
            await Task.yield()
        }
        call.cancel()
        let outcome = await call.result
        XCTAssertThrowsError(try outcome.get()) { XCTAssertTrue($0 is CancellationError, "\($0)") }
        // A task that is already cancelled sends nothing.
        let late = Task {
            withUnsafeCurrentTask { $0?.cancel() }
            return try await sessions.create(sandbox.newSession())
        }
        let nothing = await late.result
        XCTAssertThrowsError(try nothing.get()) { XCTAssertTrue($0 is CancellationError, "\($0)") }
    }

    func testCancellingATaskGroupCancelsAllOfItsCalls() async throws {
        let sandbox = try await Sandbox.fresh()
        let sessions = try sandbox.client().sessions
        for _ in 1...3 {
            try await sandbox.fail("GET /v3/session/", ["delay": 3_600_000])
        }
        let cancelled = await withTaskGroup(of: Bool.self) { group in
            for _ in 1...3 {
                group.addTask {
                    do {
                        _ = try await sessions.retrieveDecision(sessionId: UUID().uuidString)
                        return false
                    } catch {
                        return error is CancellationError
                    }
                }
            }
            while (try? await sandbox.calls("GET /v3/session/").count) != 3 {
                await Task.yield()
            }
            group.cancelAll()
            return await group.reduce(into: []) { $0.append($1) }
        }
        XCTAssertEqual(cancelled, [true, true, true])
    }

    func testThousandConcurrentCallsSucceed() async throws {
        let sandbox = try await Sandbox.fresh()
        let sessions = try sandbox.client().sessions
        let ids = try await withThrowingTaskGroup(of: String.self) { group in
            for number in 1...1_000 {
                group.addTask {
                    try await sessions.create(sandbox.newSession(user: "user-\(number)")).sessionId
                }
            }
            return try await group.reduce(into: Set<String>()) { $0.insert($1) }
        }
        XCTAssertEqual(ids.count, 1_000)
        let count = try await sessions.list(ListSessions(limit: 1)).count
        XCTAssertEqual(count, 1_000)
    }

    func testListRequestsEachPageWhenNeeded() async throws {
        let sandbox = try await Sandbox.fresh()
        let sessions = try sandbox.client().sessions
        var made = Set<String>()
        for number in 1...25 {
            made.insert(try await sessions.create(sandbox.newSession(user: "user-\(number)")).sessionId)
        }
        let all = sessions.listAll(ListSessions(limit: 10))
        var calls = try await sandbox.calls("GET /v3/sessions/")
        XCTAssertEqual(calls.count, 0)
        var read = Set<String>()
        for try await session in all {
            read.insert(session.sessionId)
        }
        XCTAssertEqual(read, made)
        calls = try await sandbox.calls("GET /v3/sessions/")
        XCTAssertEqual(calls.count, 3)
        let some = try await all.prefix(10).reduce(into: 0) { count, _ in count += 1 }
        calls = try await sandbox.calls("GET /v3/sessions/")
        XCTAssertEqual([some, calls.count], [10, 4])
    }

    func testEveryPagedOperationHasListAll() async throws {
        let sandbox = try await Sandbox.fresh()
        let client = try sandbox.client()
        let id = try await client.sessions.create(sandbox.newSession()).sessionId
        try await sandbox.complete(id)
        _ = try await client.blocklist.add(AddToBlocklist(sessionId: id, blocklistFace: true))
        _ = try await client.sessions.reviews.create(sessionId: id, CreateReview(newStatus: .inReview))
        func count<Element>(_ items: Items<Element>) async throws -> Int {
            try await items.reduce(into: 0) { count, _ in count += 1 }
        }
        let counts = [
            try await count(client.workflows.listAll()),
            try await count(client.blocklist.listAll()),
            try await count(client.users.listAll()),
            try await count(client.questionnaires.listAll()),
        ]
        XCTAssertEqual(counts, [1, 1, 1, 0])
        let reviews = try await count(client.sessions.reviews.listAll(sessionId: id))
        XCTAssertGreaterThan(reviews, 0)
    }

    func testPagesAreASequence() async throws {
        let sandbox = try await Sandbox.fresh()
        let sessions = try sandbox.client().sessions
        for number in 1...5 {
            _ = try await sessions.create(sandbox.newSession(user: "user-\(number)"))
        }
        var sizes: [Int] = []
        for try await page in sessions.listPages(ListSessions(limit: 2)) {
            sizes.append(page.results.count)
        }
        XCTAssertEqual(sizes, [2, 2, 1])
    }

    func testItemsOfASnapshotCanBeDeleted() async throws {
        let sandbox = try await Sandbox.fresh()
        let sessions = try sandbox.client().sessions
        for number in 1...30 {
            _ = try await sessions.create(sandbox.newSession(user: "user-\(number)"))
        }
        let snapshot = try await sessions.listSnapshot(ListSessions(limit: 7))
        XCTAssertEqual(Set(snapshot.map(\.sessionId)).count, 30)
        for session in snapshot {
            _ = try await sessions.delete(sessionId: session.sessionId)
        }
        let count = try await sessions.list(ListSessions()).count
        XCTAssertEqual(count, 0)
    }

    func testWaitForDecisionReturnsDecisionOrTimesOut() async throws {
        let sandbox = try await Sandbox.fresh()
        let sessions = try sandbox.client().sessions
        let id = try await sessions.create(sandbox.newSession()).sessionId
        let error = try await failure {
            _ = try await sessions.waitForDecision(sessionId: id, options: WaitOptions(deadline: .zero))
        }
        XCTAssertEqual(error.kind, .timeout)
        XCTAssertEqual(error.operation, "sessions.wait_for_decision")
        XCTAssertEqual(error.waitedFor, .decision)
        try await sandbox.complete(id)
        let decision = try await sessions.waitForDecision(sessionId: id)
        XCTAssertEqual(decision.status, .approved)
    }

    func testCallbackUrlIsParsed() throws {
        let callback = try parseCallback(url: "myapp://done?verificationSessionId=0b7f&status=In%20Review")
        XCTAssertEqual(callback.verificationSessionId, "0b7f")
        XCTAssertEqual(callback.status, .inReview)
        XCTAssertThrowsError(try parseCallback(url: "myapp://done")) { error in
            XCTAssertEqual((error as? DiditError)?.kind, .invalid)
        }
    }
}
