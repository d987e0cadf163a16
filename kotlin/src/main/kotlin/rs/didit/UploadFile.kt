package rs.didit

import java.io.File
import java.io.InputStream
import java.nio.file.Path
import rs.didit.ffi.fileOfBytes
import rs.didit.ffi.fileOfPath

/**
 * A file to upload.
 *
 * The name of a path and the media type of its extension are sent with it, unless others are given. On Android, the content
 * of a `Uri` is a stream: `UploadFile.of(contentResolver.openInputStream(uri)!!, "passport.jpg")`.
 */
public class UploadFile internal constructor(internal val described: String) {
    override fun equals(other: Any?): Boolean = other is UploadFile && other.described == described

    override fun hashCode(): Int = described.hashCode()

    /** Shows nothing: names of files may be names of people. */
    override fun toString(): String = "UploadFile($HIDDEN)"

    public companion object {
        /** Returns the file at a path. It is read while it is sent, so that a file of any length is not held in memory. */
        @JvmStatic
        @JvmOverloads
        public fun of(file: File, name: String? = null, mediaType: String? = null): UploadFile =
            ofPath(file.path, false, name, mediaType)

        /** Returns the file at a path. It is read while it is sent, so that a file of any length is not held in memory. */
        @JvmStatic
        @JvmOverloads
        public fun of(path: Path, name: String? = null, mediaType: String? = null): UploadFile =
            ofPath(path.toString(), false, name, mediaType)

        /** Returns a file with this content, which stays in memory. */
        @JvmStatic
        @JvmOverloads
        public fun of(content: ByteArray, name: String? = null, mediaType: String? = null): UploadFile =
            native { UploadFile(fileOfBytes(content, checked("name", name), checked("mediaType", mediaType))) }

        /**
         * Returns a file with the content of a stream, which is read to its end now, into a temporary file. The file is
         * removed after the first call that sends it, so that it can be sent once.
         *
         * @throws java.io.IOException The stream cannot be read, or the temporary file cannot be written.
         */
        @JvmStatic
        @JvmOverloads
        public fun of(stream: InputStream, name: String? = null, mediaType: String? = null): UploadFile {
            val copy = File.createTempFile("didit-", ".upload")
            try {
                copy.outputStream().use { stream.copyTo(it) }
                // If it is never sent.
                copy.deleteOnExit()
                return ofPath(copy.path, true, name, mediaType)
            } catch (error: Throwable) {
                copy.delete()
                throw error
            }
        }

        private fun ofPath(path: String, isCopy: Boolean, name: String?, mediaType: String?): UploadFile = native {
            UploadFile(fileOfPath(wellFormed("path", path), isCopy, checked("name", name), checked("mediaType", mediaType)))
        }

        private fun checked(field: String, text: String?): String? = text?.let { wellFormed(field, it) }

        private fun <T> native(code: () -> T): T {
            NativeLoading.await()
            return boundary(code)
        }
    }
}
