import Didit
import Foundation
import XCTest

/// Calls every resource over HTTP. Expected values come from the description of the platform.
final class ResourcesTests: XCTestCase {
    private func completed(_ sandbox: Sandbox, _ client: Didit, _ scenario: String? = nil) async throws -> String {
        let id = try await client.sessions.create(sandbox.newSession()).sessionId
        try await sandbox.complete(id, scenario)
        return id
    }

    func testAccount() async throws {
        let sandbox = try await Sandbox.fresh()
        let client = try sandbox.client()
        let account = client.account
        let password = Secret("Correct-horse-7-\(marked)")
        _ = try await account.register(Register(email: "ada@example.org", password: password))
        let code = try await sandbox.get("mail/ada@example.org")["code"]?.string
        let verified = try await account.verifyEmail(
            VerifyEmail(email: "ada@example.org", code: Secret(XCTUnwrap(code))))
        let application = try XCTUnwrap(verified.application)
        XCTAssertNotNil(application.apiKey)

        let login = try await account.login(LoginParams(email: "ada@example.org", password: password))
        guard case .loggedIn(let tokens) = login else { return XCTFail("\(login)") }
        XCTAssertEqual(tokens.expiresIn, 86_400)
        let signedIn = try client.withOptions(RequestOptions(accessToken: tokens.accessToken)).account
        let organizations = try await signedIn.listOrganizations().results
        XCTAssertEqual(organizations.map(\.uuid), [verified.organization?.uuid])
        let organization = try XCTUnwrap(organizations.first).uuid
        let applications = try await signedIn.listApplications(organizationId: organization).results
        XCTAssertEqual(applications.map(\.uuid), [application.uuid])
        let again = try await signedIn.retrieveApplication(
            organizationId: organization, applicationId: application.uuid)
        XCTAssertEqual(again.apiKey, application.apiKey)
        let key = try XCTUnwrap(application.apiKey).expose()
        for text in ["\(verified)", "\(login)", String(reflecting: application)] {
            XCTAssertFalse(text.contains(key) || text.contains(tokens.accessToken.expose()))
        }
    }

    func testWorkflows() async throws {
        let workflows = try await Sandbox.fresh().client().workflows
        let made = try await workflows.create(
            CreateWorkflow(workflowLabel: "My KYC", workflowType: .kyc, isLivenessEnabled: true))
        let read = try await workflows.retrieve(workflowId: made.uuid)
        XCTAssertEqual(read.workflowLabel, "My KYC")
        let changed = try await workflows.update(
            workflowId: made.uuid, UpdateWorkflow(isAmlEnabled: true, amlDeclineThreshold: 75))
        let listed = try await workflows.list(ListWorkflows()).results
        XCTAssertTrue(listed.contains { $0.uuid == changed.uuid })
        try await workflows.delete(workflowId: changed.uuid)
        let error = try await failure { _ = try await workflows.retrieve(workflowId: changed.uuid) }
        XCTAssertTrue(error.isNotFound)
    }

    func testSessions() async throws {
        let sandbox = try await Sandbox.fresh()
        let sessions = try sandbox.client().sessions
        let before = Date().addingTimeInterval(-5)
        let session = try await sessions.create(sandbox.newSession(metadata: ["plan": "gold", "seats": 3]))
        XCTAssertEqual(session.status, .notStarted)
        XCTAssertNotNil(UUID(uuidString: session.sessionId))
        XCTAssertNotNil(session.url)
        try await sandbox.complete(session.sessionId)

        let decision = try await sessions.retrieveDecision(sessionId: session.sessionId)
        XCTAssertEqual(decision.status, .approved)
        XCTAssertEqual("\(decision.status)", "Approved")
        XCTAssertEqual(decision.metadata?["plan"]?.string, "gold")
        XCTAssertEqual(decision.metadata?["seats"]?.integer, 3)
        XCTAssertGreaterThan(try XCTUnwrap(decision.createdAt), before)
        let document = try XCTUnwrap(decision.idVerifications?.first)
        XCTAssertLessThan(try XCTUnwrap(document.dateOfBirth?.year), 2020)
        // Personal data is readable, but redacted in descriptions.
        let number = try XCTUnwrap(document.documentNumber)
        XCTAssertFalse("\(decision) \(String(reflecting: decision))".contains(number))

        let listed = try await sessions.list(ListSessions()).results
        XCTAssertEqual(listed.map(\.sessionId), [session.sessionId])
        _ = try await sessions.updateStatus(
            sessionId: session.sessionId, UpdateSessionStatus(newStatus: .declined, comment: "a test"))
        let declined = try await sessions.retrieveDecision(sessionId: session.sessionId)
        XCTAssertEqual(declined.status, .declined)
        let pdf = try await sessions.generatePdf(sessionId: session.sessionId)
        XCTAssertEqual(pdf.prefix(4), Data("%PDF".utf8))
        let shared = try await sessions.share(
            sessionId: session.sessionId, ShareSession(forApplicationId: UUID().uuidString))
        XCTAssertFalse("\(shared)".contains(shared.shareToken.expose()))
        _ = try await sessions.delete(sessionId: session.sessionId)
        let left = try await sessions.list(ListSessions()).results
        XCTAssertEqual(left, [])
    }

    func testReviews() async throws {
        let sandbox = try await Sandbox.fresh()
        let client = try sandbox.client()
        let id = try await completed(sandbox, client, "review_aml_possible_match")
        let reviews = client.sessions.reviews
        _ = try await reviews.create(
            sessionId: id, CreateReview(newStatus: .inReview, comment: "asked a colleague"))
        let listed = try await reviews.list(sessionId: id, ListReviews()).results
        XCTAssertEqual(listed.first?.comment, "asked a colleague")
    }

    func testBlocklist() async throws {
        let sandbox = try await Sandbox.fresh()
        let client = try sandbox.client()
        let id = try await completed(sandbox, client)
        _ = try await client.blocklist.add(AddToBlocklist(sessionId: id, blocklistDocument: true))
        let blocked = try await client.blocklist.list(ListBlocklist()).results
        XCTAssertEqual(blocked.map(\.sessionId), [id])
        let again = try await completed(sandbox, client)
        let decision = try await client.sessions.retrieveDecision(sessionId: again)
        let warnings = decision.idVerifications?.first?.warnings ?? []
        XCTAssertTrue(warnings.contains { $0.risk == "ID_DOCUMENT_IN_BLOCKLIST" })
        _ = try await client.blocklist.remove(RemoveFromBlocklist(sessionId: id, unblockDocument: true))
        let left = try await client.blocklist.list(ListBlocklist()).results
        XCTAssertEqual(left, [])
    }

    func testQuestionnaires() async throws {
        let questionnaires = try await Sandbox.fresh().client().questionnaires
        let element = QuestionnaireElement(
            elementType: .shortText, label: ["en": "Occupation?", "es": "¿Profesión?"], isRequired: true)
        let made = try await questionnaires.create(
            CreateQuestionnaire(title: "Employment Details", formElements: [element]))
        let changed = try await questionnaires.update(
            questionnaireId: made.uuid, UpdateQuestionnaire(title: "Employment"))
        let read = try await questionnaires.retrieve(questionnaireId: changed.uuid)
        XCTAssertEqual(read.title, "Employment")
        let listed = try await questionnaires.list(ListQuestionnaires()).results
        XCTAssertEqual(listed.filter { $0.uuid == changed.uuid }.count, 1)
        try await questionnaires.delete(questionnaireId: changed.uuid)
    }

    func testUsers() async throws {
        let sandbox = try await Sandbox.fresh()
        let client = try sandbox.client()
        _ = try await completed(sandbox, client)
        let users = client.users
        let found = try await users.list(ListUsers(search: "user-1")).results
        XCTAssertEqual(found.map(\.vendorData), ["user-123"])
        let born = try XCTUnwrap(CalendarDate(year: 1815, month: 12, day: 10))
        _ = try await users.update(
            vendorData: "user-123",
            UpdateUser(
                displayName: .set("Ada"), dateOfBirth: .set(born), metadata: .set(["plan": "gold"])))
        let ada = try await users.retrieve(vendorData: "user-123")
        XCTAssertEqual(ada.displayName, "Ada")
        XCTAssertEqual(ada.dateOfBirth, born)
        XCTAssertEqual(ada.metadata?["plan"]?.string, "gold")
        // An absent field keeps its value; `.clear` removes it.
        let cleared = try await users.update(vendorData: "user-123", UpdateUser(dateOfBirth: .clear))
        XCTAssertEqual(cleared.displayName, "Ada")
        XCTAssertNil(cleared.dateOfBirth)
        let flagged = try await users.updateStatus(
            vendorData: "user-123", UpdateUserStatus(status: .flagged))
        XCTAssertEqual(flagged.status, .flagged)
        let deleted = try await users.batchDelete(BatchDeleteUsers(vendorDataList: ["user-123"]))
        XCTAssertEqual(deleted.deleted, 1)
    }

    func testBilling() async throws {
        let billing = try await Sandbox.fresh().client().billing
        let answer = try await billing.retrieveBalance()
        XCTAssertGreaterThanOrEqual(try XCTUnwrap(answer.balance), Decimal(0))
        let checkout = try await billing.topUp(TopUp(amountInDollars: Decimal(50)))
        XCTAssertTrue(checkout.checkoutSessionUrl.hasSuffix(checkout.checkoutSessionId))
    }

    func testWebhooks() async throws {
        let sandbox = try await Sandbox.fresh()
        let webhooks = try sandbox.client().webhooks
        let address = "https://shop.example/webhooks/didit"
        _ = try await webhooks.update(UpdateWebhook(webhookUrl: .set(address), webhookVersion: .v3))
        let configuration = try await webhooks.retrieve()
        XCTAssertEqual(configuration.webhookUrl, address)
        XCTAssertEqual(configuration.secretSharedKey, sandbox.webhookSecret)
        XCTAssertFalse("\(configuration)".contains(sandbox.webhookSecret.expose()))
        let off = try await webhooks.update(UpdateWebhook(webhookUrl: .clear))
        XCTAssertNil(off.webhookUrl)
    }
}
