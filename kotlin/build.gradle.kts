// Builds the Android library (AAR) from the sources of the jar. Not tested yet: it requires the Android SDK and NDK. Run
// scripts/kotlin-package.sh (generated code) and scripts/kotlin-android.sh (native libraries) first.

plugins {
    id("com.android.library") version "8.13.0"
    id("org.jetbrains.kotlin.android") version "2.2.21"
}

group = "rs.didit"
version = "0.1.0"

android {
    namespace = "rs.didit"
    compileSdk = 36

    defaultConfig {
        // The first version with java.time; older ones require desugaring.
        minSdk = 26
        consumerProguardFiles("src/main/resources/META-INF/proguard/didit.pro")
    }

    sourceSets.named("main") {
        kotlin.srcDirs("src/main/kotlin", "../target/kotlin/generated")
        jniLibs.srcDirs("../target/android/jniLibs")
        // The only resource is the file of consumerProguardFiles, which is in the AAR already.
        resources.setSrcDirs(emptyList<String>())
    }

    compileOptions {
        sourceCompatibility = JavaVersion.VERSION_11
        targetCompatibility = JavaVersion.VERSION_11
    }
}

kotlin {
    compilerOptions {
        jvmTarget = org.jetbrains.kotlin.gradle.dsl.JvmTarget.JVM_11
        languageVersion = org.jetbrains.kotlin.gradle.dsl.KotlinVersion.KOTLIN_2_0
        apiVersion = org.jetbrains.kotlin.gradle.dsl.KotlinVersion.KOTLIN_1_9
        freeCompilerArgs.addAll("-jvm-default=no-compatibility", "-Xlambdas=class", "-Xstring-concat=inline", "-Xsam-conversions=class")
    }
}

dependencies {
    api("org.jetbrains.kotlinx:kotlinx-coroutines-core:1.10.2")
    api("org.jetbrains.kotlinx:kotlinx-serialization-json:1.9.0")
    compileOnly("com.fasterxml.jackson.core:jackson-annotations:2.20")
    // Only the AAR of JNA contains its native library for Android.
    implementation("net.java.dev.jna:jna:5.18.1@aar")
}
