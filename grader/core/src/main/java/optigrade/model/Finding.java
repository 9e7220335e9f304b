package optigrade.model;

import java.util.Optional;

/** A recognised mistake: what the student did, and a hint that does not give the solution away. */
public record Finding(
    String id, String criterion, Text message, Text hint, Optional<Place> location) {}
