package org.throughline.docs.search;

import static org.throughline.core.access.Role.ADVOCATE;
import static org.throughline.core.access.Role.FAMILY;
import static org.throughline.core.access.Role.SUPERVISOR;

import org.throughline.core.access.Allowed;
import org.throughline.core.access.Service;

@Service
@Allowed({ADVOCATE, SUPERVISOR, FAMILY})
public class SearchService {

    public SearchResults search(SearchQuery query) {
        throw new UnsupportedOperationException();
    }
}
