package rs.didit

import com.fasterxml.jackson.databind.ObjectMapper
import java.math.BigDecimal
import java.time.Instant
import java.time.LocalDate
import kotlin.time.Duration.Companion.minutes
import kotlin.time.Duration.Companion.seconds
import kotlinx.coroutines.ExperimentalCoroutinesApi
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.test.currentTime
import kotlinx.coroutines.test.runTest
import kotlinx.serialization.json.Json
import kotlinx.serialization.serializer
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertNotEquals
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertSame
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

class ModelsTest {
    private val wire = """{"session_id":"s","session_token":"$MARKED","vendor_data":"user","metadata":{"extra":{"a":1}},""" +
        """"status":"Approved","new_field":[123456789012345678901],"workflow_version":"three"}"""

    @Test
    fun modelIsReadFromTheJsonOfThePlatformAndWrittenAgain() {
        val session = Session.fromJson(wire)
        assertEquals(SessionStatus.APPROVED, session.status)
        assertEquals(Secret(MARKED), session.sessionToken)
        assertEquals(1L, session.metadata?.get("extra")?.get("a")?.long)
        // A value of another type is in `extra`.
        assertNull(session.workflowVersion)
        assertEquals(setOf("new_field", "workflow_version"), session.extra.keys)
        assertEquals(JsonValue.parse(wire).fields, session.toJson().fields)
        assertEquals(session, Session.fromJson(session.toJson()))
        assertEquals(session.hashCode(), Session.fromJson(session.toJson()).hashCode())
        assertNotEquals(session, session.toBuilder().vendorData("other").build())
        assertEquals(
            "Session(sessionId=s, sessionToken=<hidden>, vendorData=<hidden>, metadata=<hidden>, status=Approved, extra=<2 more>)",
            "$session",
        )
    }

    @Test
    fun nestedModelsAreWrittenWithTheirUnknownFields() {
        val json = JsonValue.parse("""{"count":1,"results":[{"session_id":"s","status":"New","features":[{"x":{"extra":1}}]}]}""")
        val page = SessionPage.fromJson(json)
        assertEquals(json.fields, page.toJson().fields)
        assertEquals("x", page.results.single().features?.single()?.extra?.keys?.single())
        assertTrue("status=New" in "$page", "$page")
    }

    @Test
    fun valuesKeepTheirTypes() {
        val params = UpdateUser {
            dateOfBirth = LocalDate.of(1815, 12, 10)
            extra = mapOf("n" to JsonValue.of(BigDecimal("1.10")))
        }
        assertEquals(LocalDate.of(1815, 12, 10), params.dateOfBirth)
        assertEquals("""{"date_of_birth":"1815-12-10","n":1.10}""", "${params.toJson()}")
        assertEquals(BigDecimal("50.10"), TopUp { amountInDollars = BigDecimal("50.10") }.amountInDollars)
        val time = Instant.parse("2026-01-31T09:30:00.5Z")
        assertEquals(time, DeleteSession { faceRetentionDeadline = time }.faceRetentionDeadline)
        // Null clears a field of an update, which is not the same as leaving it out.
        assertEquals("""{"display_name":null}""", "${UpdateUser { displayName = null }.toJson()}")
        assertNotEquals(UpdateUser { displayName = null }, UpdateUser())
        assertEquals("{}", "${CreateSession { vendorData = null }.toJson()}")
    }

    @Test
    fun buildersAreNested() {
        val params = CreateSession {
            workflowId = "w"
            contactDetails {
                email = "ada@example.org"
                extra = mapOf("new" to JsonValue.of(true))
            }
        }
        assertEquals("ada@example.org", params.contactDetails?.email)
        val json = """{"workflow_id":"w","contact_details":{"email":"ada@example.org","new":true}}"""
        assertEquals(json, "${params.toJson()}")
        assertTrue("ada" !in "$params", "$params")
        // A builder does not change what it has built, and a copy keeps everything.
        val builder = params.toBuilder()
        val copy = builder.build()
        builder.workflowId("other")
        assertEquals(params, copy)
    }

    @Test
    fun timesOfEventsAreInstants() {
        val time = Instant.ofEpochSecond(1_760_000_000)
        val body = """{"timestamp":1760000000,"webhook_type":"status.updated","status":"Approved","session_id":"s"}""".toByteArray()
        val secret = Secret("a secret")
        val headers = signWebhook(body, secret, time)
        val verifier = WebhookVerifier {
            secrets = listOf(secret)
            clock = java.time.Clock.fixed(time, java.time.ZoneOffset.UTC)
        }
        val event = verifier.verify(body, headers)
        assertEquals(time, event.timestamp)
        assertEquals(SessionStatus.APPROVED, event.sessionStatus)
        assertEquals("status.updated:s:Approved:1760000000", event.deduplicationKey)
        assertEquals(SignatureScheme.RAW, event.signatureScheme)
        val signed = JsonValue.parse(body.decodeToString()).fields.orEmpty()
        assertEquals(signed + ("didit-rs:signature_scheme" to JsonValue.of("raw")), event.toJson().fields)
        assertEquals(event, Event.fromJson(event.toJson()))
        assertEquals(event.deduplicationKey, Event.fromJson(event.toJson()).deduplicationKey)
        // A header with several values, as frameworks pass it, and one that occurs in several forms.
        assertEquals(event, verifier.verify(body, headers.mapValues { listOf(it.value) }))
        assertEquals(event, verifier.verify(body, headers.mapValues { arrayOf(it.value) } + mapOf("other" to null)))
        val twice = headers.mapValues { if (it.key.startsWith("X-Signature")) listOf("00", it.value) else listOf(it.value) }
        assertEquals(event, verifier.verify(body, twice))
    }

    @Test
    fun jacksonWritesTheJsonOfThePlatformWithoutSecrets() {
        val mapper = ObjectMapper()
        val session = Session.fromJson(wire)
        val masked = JsonValue.parse(wire.replace(MARKED, "<hidden>"))
        assertEquals(masked.fields, JsonValue.parse(mapper.writeValueAsString(session)).fields)
        assertEquals(masked.fields, JsonValue.of(mapper.convertValue(session, Map::class.java)).fields)
        assertEquals("\"Approved\"", mapper.writeValueAsString(SessionStatus.APPROVED))
        assertEquals("{\"token\":\"<hidden>\"}", mapper.writeValueAsString(mapOf("token" to Secret(MARKED))))
        assertEquals("[1.10,{\"a\":null}]", mapper.writeValueAsString(JsonValue.parse("[1.10,{\"a\":null}]")))
        assertEquals(SessionStatus.APPROVED, mapper.readValue("\"Approved\"", SessionStatus::class.java))
        assertEquals(Session.fromJson(masked), mapper.readValue(mapper.writeValueAsString(session), Session::class.java))
        assertEquals(JsonValue.of(listOf(1, "a")), mapper.readValue("[1,\"a\"]", JsonValue::class.java))
    }

    @Test
    fun kotlinxWritesTheJsonOfThePlatformWithoutSecrets() {
        val session = Session.fromJson(wire)
        val masked = JsonValue.parse(wire.replace(MARKED, "<hidden>"))
        assertEquals(masked.fields, JsonValue.parse(Json.encodeToString(serializer<Session>(), session)).fields)
        assertEquals(Session.fromJson(masked), Json.decodeFromString(Session.serializer(), "$masked"))
        assertEquals("\"Approved\"", Json.encodeToString(serializer<SessionStatus>(), SessionStatus.APPROVED))
        assertEquals("\"<hidden>\"", Json.encodeToString(serializer<Secret>(), Secret(MARKED)))
        assertEquals("[1.10]", Json.encodeToString(serializer<JsonValue>(), JsonValue.parse("[1.10]")))
    }

    @Test
    fun resourcesAreOneObjectEach() {
        Sandbox.client().use { client ->
            assertSame(client.sessions, client.sessions)
            assertSame(client.sessions.reviews, client.sessions.reviews)
        }
    }

    private class FakeSessions(private val statuses: Iterator<SessionStatus>) : Sessions {
        override suspend fun create(params: CreateSession): Session = Session {
            sessionId = "fake"
            status = SessionStatus.NOT_STARTED
            vendorData = params.vendorData
        }

        override suspend fun retrieveDecision(sessionId: String): Decision = Decision {
            this.sessionId = sessionId
            status = statuses.next()
        }
    }

    @Test
    fun resourcesCanBeFakes() = runBlocking {
        val fake: Sessions = FakeSessions(emptyList<SessionStatus>().iterator())
        assertEquals("me", fake.create { vendorData = "me" }.vendorData)
        val error = assertThrows(UnsupportedOperationException::class.java) { runBlocking { fake.delete("s") } }
        assertTrue("Sessions.delete" in error.message.orEmpty(), error.message)
    }

    @OptIn(ExperimentalCoroutinesApi::class)
    @Test
    fun waitingUsesTheTimeOfTheCoroutine() = runTest {
        val progress = List(20) { SessionStatus.IN_PROGRESS } + SessionStatus.DECLINED
        val decision = FakeSessions(progress.iterator()).waitForDecision("s")
        assertEquals(SessionStatus.DECLINED, decision.status)
        assertTrue(currentTime > 3.minutes.inWholeMilliseconds, "$currentTime")
        val never = generateSequence { SessionStatus.IN_PROGRESS }.iterator()
        val start = currentTime
        val error = runCatching { FakeSessions(never).waitForDecision("s") { deadline = 100.seconds } }.exceptionOrNull()
        assertTrue(error is DiditException.Timeout && error.waitedFor == WaitedFor.DECISION, "$error")
        val waited = currentTime - start
        assertTrue(waited in 99_000L..100_000L, "$waited")
    }
}
