package rs.didit

import java.math.BigDecimal
import java.time.Instant
import java.time.LocalDate
import java.util.UUID
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertInstanceOf
import org.junit.jupiter.api.Assertions.assertNotNull
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.BeforeEach
import org.junit.jupiter.api.Test

/** Calls every resource over HTTP. Expected values come from the description of the platform. */
class ResourcesTest {
    private val client = Sandbox.client()

    @BeforeEach
    fun forget() = Sandbox.reset()

    private suspend fun completed(scenario: String? = null): String {
        val id = client.sessions.create(Sandbox.newSession()).sessionId
        Sandbox.complete(id, scenario)
        return id
    }

    @Test
    fun account() = runBlocking {
        val account = client.account
        val password = Secret("Correct-horse-7-$MARKED")
        account.register {
            email = "ada@example.org"
            this.password = password
        }
        val code = Sandbox.get("mail/ada@example.org")["code"]?.string
        val verified = account.verifyEmail {
            email = "ada@example.org"
            this.code = Secret(checkNotNull(code))
        }
        val application = checkNotNull(verified.application)
        assertNotNull(application.apiKey)

        val login = account.login {
            email = "ada@example.org"
            this.password = password
        }
        val tokens = assertInstanceOf(Login.LoggedIn::class.java, login).tokens
        assertEquals(86_400L, tokens.expiresIn)
        val signedIn = client.withOptions { accessToken = tokens.accessToken }.account
        val organization = signedIn.listOrganizations().results.single()
        assertEquals(verified.organization?.uuid, organization.uuid)
        assertEquals(application.uuid, signedIn.listApplications(organization.uuid).results.single().uuid)
        assertEquals(application.apiKey, signedIn.retrieveApplication(organization.uuid, application.uuid).apiKey)
        listOf(verified, login, application).forEach { assertTrue("hidden" in "$it", "$it") }
    }

    @Test
    fun workflows() = runBlocking {
        val workflows = client.workflows
        val made = workflows.create {
            workflowLabel = "My KYC"
            workflowType = WorkflowType.KYC
            isLivenessEnabled = true
        }
        assertEquals("My KYC", workflows.retrieve(made.uuid).workflowLabel)
        val changed = workflows.update(made.uuid) {
            isAmlEnabled = true
            amlDeclineThreshold = 75
        }
        assertTrue(workflows.list().results.any { it.uuid == changed.uuid })
        workflows.delete(changed.uuid)
        val error = assertThrows(DiditException.Api::class.java) { runBlocking { workflows.retrieve(changed.uuid) } }
        assertTrue(error.isNotFound)
    }

    @Test
    fun sessions() = runBlocking {
        val sessions = client.sessions
        val before = Instant.now().minusSeconds(5)
        val session = sessions.create(
            Sandbox.newSession().toBuilder().metadata(JsonValue.of(mapOf("plan" to "gold", "seats" to 3))).build(),
        )
        assertEquals(SessionStatus.NOT_STARTED, session.status)
        UUID.fromString(session.sessionId)
        assertNotNull(session.url)
        Sandbox.complete(session.sessionId)

        val decision = sessions.retrieveDecision(session.sessionId)
        assertEquals(SessionStatus.APPROVED, decision.status)
        assertEquals("Approved", "${decision.status}")
        assertEquals("gold", decision.metadata?.get("plan")?.string)
        assertEquals(3L, decision.metadata?.get("seats")?.long)
        assertTrue(checkNotNull(decision.createdAt) > before)
        val document = checkNotNull(decision.idVerifications?.first())
        assertTrue(checkNotNull(document.dateOfBirth) < LocalDate.now())
        // Personal data is readable, but redacted in toString.
        assertTrue(checkNotNull(document.documentNumber) !in "$decision")

        assertEquals(session.sessionId, sessions.list().results.single().sessionId)
        sessions.updateStatus(session.sessionId) {
            newStatus = SessionStatus.DECLINED
            comment = "a test"
        }
        assertEquals(SessionStatus.DECLINED, sessions.retrieveDecision(session.sessionId).status)
        val pdf = sessions.generatePdf(session.sessionId)
        assertEquals("%PDF", String(pdf.copyOf(4), Charsets.US_ASCII))
        val shared = sessions.share(session.sessionId) { forApplicationId = UUID.randomUUID().toString() }
        assertTrue(shared.shareToken.expose().isNotEmpty())
        assertTrue(shared.shareToken.expose() !in "$shared")
        sessions.delete(session.sessionId)
        assertEquals(emptyList<SessionSummary>(), sessions.list().results)
    }

    @Test
    fun reviews() = runBlocking {
        val id = completed("review_aml_possible_match")
        val reviews = client.sessions.reviews
        reviews.create(id) {
            newStatus = SessionStatus.IN_REVIEW
            comment = "asked a colleague"
        }
        assertEquals("asked a colleague", reviews.list(id).results.first().comment)
    }

    @Test
    fun blocklist() = runBlocking {
        val id = completed()
        client.blocklist.add {
            sessionId = id
            blocklistDocument = true
        }
        assertEquals(id, client.blocklist.list().results.single().sessionId)
        val again = completed()
        val warnings = client.sessions.retrieveDecision(again).idVerifications?.first()?.warnings.orEmpty()
        assertTrue(warnings.any { it.risk == "ID_DOCUMENT_IN_BLOCKLIST" })
        client.blocklist.remove {
            sessionId = id
            unblockDocument = true
        }
        assertEquals(emptyList<BlocklistItem>(), client.blocklist.list().results)
    }

    @Test
    fun questionnaires() = runBlocking {
        val questionnaires = client.questionnaires
        val element = QuestionnaireElement {
            elementType = QuestionnaireElementType.SHORT_TEXT
            label = mapOf("en" to "Occupation?", "es" to "¿Profesión?")
            isRequired = true
        }
        val made = questionnaires.create {
            title = "Employment Details"
            formElements = listOf(element)
        }
        val changed = questionnaires.update(made.uuid) { title = "Employment" }
        assertEquals("Employment", questionnaires.retrieve(changed.uuid).title)
        assertEquals(1, questionnaires.list().results.count { it.uuid == changed.uuid })
        questionnaires.delete(changed.uuid)
    }

    @Test
    fun users() = runBlocking {
        completed()
        val users = client.users
        assertEquals("user-123", users.list { search = "user-1" }.results.single().vendorData)
        val born = LocalDate.of(1815, 12, 10)
        val update = UpdateUser {
            displayName = "Ada"
            dateOfBirth = born
            metadata = mapOf("plan" to JsonValue.of("gold"))
        }
        users.update("user-123", update)
        val ada = users.retrieve("user-123")
        assertEquals("Ada", ada.displayName)
        assertEquals(born, ada.dateOfBirth)
        assertEquals("gold", ada.metadata?.get("plan")?.string)
        // A field that is not assigned keeps its value; null removes it.
        val cleared = users.update("user-123") { dateOfBirth = null }
        assertEquals("Ada", cleared.displayName)
        assertNull(cleared.dateOfBirth)
        assertEquals(UserStatus.FLAGGED, users.updateStatus("user-123") { status = UserStatus.FLAGGED }.status)
        assertEquals(1L, users.batchDelete { vendorDataList = listOf("user-123") }.deleted)
    }

    @Test
    fun billing() = runBlocking {
        assertTrue(client.billing.retrieveBalance().balance!! >= BigDecimal.ZERO)
        val checkout = client.billing.topUp { amountInDollars = BigDecimal("50.00") }
        assertTrue(checkout.checkoutSessionUrl.endsWith(checkout.checkoutSessionId))
    }

    @Test
    fun webhooks() = runBlocking {
        val webhooks = client.webhooks
        val address = "https://shop.example/webhooks/didit"
        webhooks.update {
            webhookUrl = address
            webhookVersion = WebhookVersion.V3
        }
        val configuration = webhooks.retrieve()
        assertEquals(address, configuration.webhookUrl)
        assertEquals(Sandbox.webhookSecret, configuration.secretSharedKey)
        assertTrue(Sandbox.webhookSecret.expose() !in "$configuration")
        assertNull(webhooks.update { webhookUrl = null }.webhookUrl)
    }
}
