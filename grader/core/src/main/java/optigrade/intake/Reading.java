package optigrade.intake;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import optigrade.model.Text;

/**
 * What a system's names say of a folder.
 *
 * @param claims empty where the folder as a whole is not this system's
 * @param told what a teacher should know of single items; those without a claim are left out
 * @param like how many names look like this system's, whether it is or not
 */
record Reading(Map<Item, Claim> claims, Map<Item, Text> told, int like) {

  Reading {
    claims = Collections.unmodifiableMap(new LinkedHashMap<>(claims));
    told = Collections.unmodifiableMap(new LinkedHashMap<>(told));
  }

  static Reading of(Map<Item, Claim> claims, boolean fits) {
    return new Reading(fits ? claims : Map.of(), Map.of(), claims.size());
  }

  static Reading none(int like) {
    return new Reading(Map.of(), Map.of(), like);
  }
}
