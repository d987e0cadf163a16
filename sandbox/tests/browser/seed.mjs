// Fills a sandbox with data, for the tests of every page and for the screenshots.

export async function seed(sandbox, application) {
  await sandbox.api("PATCH", "/v3/webhook/", { webhook_url: `${application.url}/webhooks` });
  const premium = await sandbox.api("POST", "/v3/workflows/", {
    workflow_label: "Premium onboarding",
    workflow_type: "kyc",
    is_liveness_enabled: true,
    is_face_match_enabled: true,
    is_aml_enabled: true,
    is_phone_verification_enabled: true,
  });
  const age = await sandbox.api("POST", "/v3/workflows/", {
    workflow_label: "Age check",
    workflow_type: "adaptive_age_verification",
  });
  const people = [
    ["ada", sandbox.workflow, "approve"],
    ["grace", premium.uuid, "decline_document_expired"],
    ["linus", sandbox.workflow, "review_face_match_borderline"],
    ["mary", premium.uuid, undefined],
    ["edsger", premium.uuid, "approve"],
    ["barbara", sandbox.workflow, "abandon"],
    ["alan", premium.uuid, "decline_aml_hit"],
    ["radia", sandbox.workflow, "approve"],
    ["donald", age.uuid, "await-user"],
  ];
  const sessions = {};
  for (const [user, workflow, end] of people) {
    const session = await sandbox.session({
      workflow_id: workflow,
      vendor_data: `${user}@shop.example`,
      callback: `${application.url}/done`,
    });
    sessions[user] = session;
    // Deliveries come before the next change, as in real use.
    await sandbox.control("POST", "idle");
    if (end === "abandon" || end === "await-user") {
      await sandbox.control("POST", `sessions/${session.session_id}/start`);
      await sandbox.control("POST", `sessions/${session.session_id}/${end}`);
    } else if (end !== undefined) {
      await sandbox.control("POST", `sessions/${session.session_id}/complete`, { scenario: end });
    }
    await sandbox.control("POST", "idle");
    await sandbox.control("POST", "clock", { advance_seconds: 137 });
  }
  const linus = sessions.linus.session_id;
  await sandbox.api("PATCH", `/v3/session/${linus}/update-status/`, {
    new_status: "Approved",
    comment: "Compared by hand",
  });
  await sandbox.control("POST", "idle");
  return { sessions, premium, age };
}
