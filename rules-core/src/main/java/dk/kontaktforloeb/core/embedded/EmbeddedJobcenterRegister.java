package dk.kontaktforloeb.core.embedded;

import dk.kontaktforloeb.borger.Jobcenter;
import dk.kontaktforloeb.port.JobcenterRegister;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Jobcentres in memory. One that was never added is its own main jobcentre. */
final class EmbeddedJobcenterRegister implements JobcenterRegister {
  private final Map<String, Jobcenter> jobcentre = new ConcurrentHashMap<>();

  void add(Jobcenter jobcenter) {
    jobcentre.put(jobcenter.kode(), jobcenter);
  }

  @Override
  public Set<String> medSammeHovedjobcenter(String kode) {
    String hoved = hoved(kode);
    Set<String> same = new HashSet<>();
    same.add(kode);
    if (hoved(hoved).equals(hoved)) {
      same.add(hoved);
    }
    for (Jobcenter other : jobcentre.values()) {
      if (other.hoved().equals(hoved)) {
        same.add(other.kode());
      }
    }
    return Set.copyOf(same);
  }

  private String hoved(String kode) {
    Jobcenter jobcenter = jobcentre.get(kode);
    return jobcenter == null ? kode : jobcenter.hoved();
  }
}
