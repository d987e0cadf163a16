package rs.didit

import com.sun.net.httpserver.HttpExchange
import java.io.ByteArrayInputStream
import java.io.File
import java.nio.file.Files
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

class UploadsTest {
    private val bodies = mutableListOf<String>()

    private fun respond(exchange: HttpExchange): String {
        bodies += exchange.requestBody.readBytes().decodeToString()
        return "{\"uuid\": \"u\", \"status\": \"pending\"}"
    }

    private fun upload(file: UploadFile) = LocalServer(::respond).use { server ->
        runBlocking {
            Didit { apiKey = Secret("k"); baseUrl = server.url }.use {
                it.sessions.imports.createFromFile { this.file = file }
            }
        }
    }

    private fun assertSent(name: String, mediaType: String, content: String) {
        val body = bodies.removeAt(bodies.lastIndex)
        val head = "form-data; name=\"file\"; filename=\"$name\"\r\nContent-Type: $mediaType\r\n"
        assertTrue("$head\r\n$content\r\n" in body, body)
    }

    @Test
    fun contentComesFromFilesPathsBytesAndStreams() {
        val path = Files.createTempDirectory("didit").resolve("a ü.csv")
        Files.write(path, "a,b".toByteArray())
        upload(UploadFile.of(path))
        assertSent("a ü.csv", "text/csv", "a,b")
        upload(UploadFile.of(path.toFile(), "x.jpg", "image/webp"))
        assertSent("x.jpg", "image/webp", "a,b")
        upload(UploadFile.of("bytes".toByteArray()))
        assertSent("file", "application/octet-stream", "bytes")
        upload(UploadFile.of(ByteArrayInputStream("stream".toByteArray()), "y.pdf"))
        assertSent("y.pdf", "application/pdf", "stream")
    }

    @Test
    fun theCopyOfAStreamIsRemovedAfterItWasSent() {
        val folder = File(System.getProperty("java.io.tmpdir"))
        fun copies() = folder.list().orEmpty().filter { it.endsWith(".upload") }.toSet()
        val before = copies()
        val file = UploadFile.of(ByteArrayInputStream(ByteArray(10)))
        assertEquals(1, (copies() - before).size)
        upload(file)
        assertEquals(emptySet<String>(), copies() - before)
        val error = assertThrows(DiditException.Invalid::class.java) { upload(file) }
        assertTrue("`file` cannot be read" in error.message.orEmpty(), error.message)
    }

    @Test
    fun onlyWhatTheLibraryCreatedIsAFile() {
        val foreign = UploadFile("/etc/passwd")
        val error = assertThrows(DiditException.Invalid::class.java) { upload(foreign) }
        assertTrue("`file` must be a file" in error.message.orEmpty(), error.message)
        assertTrue(bodies.isEmpty())
    }

    @Test
    fun nothingOfAFileIsShown() {
        val file = UploadFile.of(File("/home/ada/ada.jpg"))
        val params = CreateSessionImportFromFile { this.file = file }
        assertTrue("ada" !in "$file $params ${params.toJson()}", "$params ${params.toJson()}")
        assertEquals(file, params.file)
    }
}
