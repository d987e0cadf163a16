"""Test data of the benchmarks. All values are invented."""

from __future__ import annotations

import json
import random
from typing import Any

SECRET = "a secret of 43 characters, as they really are"
NAMES = ["Ada Lovelace", "José Ñúñez", "Олена Шевченко", "محمد العربي", "山田 太郎", "Νίκος Παππάς"]


def document(index: int) -> dict[str, Any]:
    """Return an identity verification with every field that the sandbox sends."""
    picture = f"https://storage.example.org/sessions/{index}/portrait.jpg?signature=0123456789abcdef"
    return {
        "status": "Approved",
        "node_id": f"feature_ocr_{index}",
        "document_type": "Identity Card",
        "document_number": f"{123456789 + index:09}",
        "personal_number": None,
        "portrait_image": picture,
        "front_image": picture,
        "back_image": picture,
        "date_of_birth": "1990-01-02",
        "date_of_issue": "2021-06-02",
        "expiration_date": "2031-06-02",
        "age": 35,
        "issuing_state": "ESP",
        "issuing_state_name": "Spain",
        "first_name": NAMES[index % len(NAMES)],
        "last_name": "Ñúñez García",
        "full_name": NAMES[index % len(NAMES)],
        "gender": "F",
        "address": f"Calle Mayor {index}, Málaga",
        "parsed_address": {"city": "Málaga", "country": "ES", "is_verified": True, "postal_code": "29001"},
        "place_of_birth": "東京都",
        "marital_status": "single",
        "nationality": "ESP",
        "mrz": {"birth_date": "900102", "country": "ESP", "document_type": "I", "sex": "F", "errors": []},
        "front_image_quality_score": {"brightness_score": 88.0, "focus_score": 92.5, "overall_score": 91.3},
        "extra_fields": {"first_surname": "Ñúñez", "second_surname": "García"},
        "warnings": [],
    }


def decision(size: int) -> dict[str, Any]:
    """Return a decision of about this many bytes."""
    result: dict[str, Any] = {
        "session_id": "11111111-2222-3333-4444-555555555555",
        "session_number": 1234,
        "session_kind": "user",
        "session_url": "https://verify.didit.me/session/abcdef123456",
        "status": "Approved",
        "workflow_id": "66666666-7777-8888-9999-000000000000",
        "vendor_data": "user-123",
        "created_at": "2025-06-01T15:00:00Z",
        "expires_at": "2025-06-08T15:00:00Z",
        "features": ["ID_VERIFICATION", "LIVENESS", "FACE_MATCH"],
        "liveness_checks": [
            {"status": "Approved", "method": "PASSIVE", "score": 97.25, "age_estimation": 34.6, "warnings": []}
        ],
        "face_matches": [{"status": "Approved", "score": 93.1, "node_id": "feature_face_match", "warnings": []}],
        "id_verifications": [],
        "reviews": [],
    }
    while True:
        result["id_verifications"].append(document(len(result["id_verifications"])))
        if len(json.dumps(result, ensure_ascii=False, separators=(",", ":")).encode()) >= size - 600:
            return result


def event(size: int, timestamp: int) -> bytes:
    """Return a webhook body of about this many bytes, with spaces and with members in random order.

    Verification of V2 signatures has to sort the members.
    """
    small = {
        "session_id": "11111111-2222-3333-4444-555555555555",
        "status": "Approved",
        "webhook_type": "status.updated",
        "vendor_data": "user-123",
        "timestamp": timestamp,
        "created_at": timestamp,
        "workflow_id": "66666666-7777-8888-9999-000000000000",
    }
    if size <= 1024:
        payload = {**small, "metadata": {f"key {n}": {"plan": "pro", "price": n + 0.5, "ok": True} for n in range(11)}}
    else:
        payload = {**small, "decision": decision(size)}
    return json.dumps(shuffled(payload, random.Random(1)), ensure_ascii=False).encode()


def shuffled(value: Any, chance: random.Random) -> Any:
    """Return the value with the members of every object in random order."""
    if isinstance(value, dict):
        names = list(value)
        chance.shuffle(names)
        return {name: shuffled(value[name], chance) for name in names}
    if isinstance(value, list):
        return [shuffled(item, chance) for item in value]
    return value


def reference(body_dict: dict[str, Any], signature: str, timestamp: str, secret: str) -> bool:
    """Verify a webhook like the example in the documentation of the platform, without the check of the timestamp."""
    import hashlib
    import hmac

    def integers(value: Any) -> Any:
        if isinstance(value, float) and value == int(value):
            return int(value)
        if isinstance(value, dict):
            return {name: integers(item) for name, item in value.items()}
        if isinstance(value, list):
            return [integers(item) for item in value]
        return value

    canonical = json.dumps(integers(body_dict), sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    expected = hmac.new(secret.encode(), f"{timestamp}:{canonical}".encode(), hashlib.sha256).hexdigest()
    return hmac.compare_digest(expected, signature)
