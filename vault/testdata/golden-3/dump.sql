--
-- PostgreSQL database dump
--

\restrict BBWTrUGzESbbcrssmcmivvKUExJ6EWw64rRHhms3hQem4ApojnOvTUuhQpDkJJd

-- Dumped from database version 15.18 (Debian 15.18-0+deb12u1)
-- Dumped by pg_dump version 15.18 (Debian 15.18-0+deb12u1)

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: account; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.account (
    subject uuid NOT NULL,
    id uuid NOT NULL,
    version bigint NOT NULL,
    sealed bytea NOT NULL,
    header bytea NOT NULL,
    imported bytea,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    industry text COLLATE pg_catalog."C",
    size bigint,
    parent uuid,
    relation text COLLATE pg_catalog."C",
    owner text COLLATE pg_catalog."C",
    team text COLLATE pg_catalog."C",
    region text COLLATE pg_catalog."C",
    tags text[],
    CONSTRAINT account_check CHECK ((id = subject)),
    CONSTRAINT account_version_check CHECK ((version > 0))
);
ALTER TABLE ONLY public.account ALTER COLUMN sealed SET STATISTICS 0;


--
-- Name: active; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.active (
    one boolean DEFAULT true NOT NULL,
    revision bigint NOT NULL,
    catalog bytea NOT NULL,
    policy bytea NOT NULL,
    mac bytea NOT NULL,
    pending json,
    sequence bigint,
    CONSTRAINT active_one_check CHECK (one),
    CONSTRAINT active_sequence_check CHECK ((sequence > 0))
);


--
-- Name: basis; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.basis (
    subject uuid NOT NULL,
    id uuid NOT NULL,
    basis text NOT NULL,
    citation bytea NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    credential uuid NOT NULL,
    entry uuid NOT NULL,
    mac bytea NOT NULL
);


--
-- Name: breakglass; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.breakglass (
    id uuid NOT NULL,
    credential uuid NOT NULL,
    granted_by uuid NOT NULL,
    entry uuid NOT NULL,
    subjects uuid[] NOT NULL,
    ticket text NOT NULL,
    granted_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    revoked_at timestamp with time zone,
    reviewed_by uuid,
    reviewed_at timestamp with time zone,
    finding text,
    mac bytea NOT NULL,
    CONSTRAINT breakglass_check CHECK ((granted_by <> credential)),
    CONSTRAINT breakglass_check1 CHECK (((expires_at > granted_at) AND (expires_at <= (granted_at + '08:00:00'::interval)))),
    CONSTRAINT breakglass_check2 CHECK (((reviewed_by <> credential) AND (reviewed_by <> granted_by))),
    CONSTRAINT breakglass_check3 CHECK ((((reviewed_at IS NULL) = (reviewed_by IS NULL)) AND ((reviewed_at IS NULL) = (finding IS NULL)))),
    CONSTRAINT breakglass_finding_check CHECK ((finding = ANY (ARRAY['justified'::text, 'not_justified'::text]))),
    CONSTRAINT breakglass_subjects_check CHECK (((cardinality(subjects) >= 1) AND (cardinality(subjects) <= 100))),
    CONSTRAINT breakglass_ticket_check CHECK ((ticket ~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$'::text))
);


--
-- Name: budget; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.budget (
    credential uuid NOT NULL,
    hour timestamp with time zone NOT NULL,
    reserved integer NOT NULL,
    CONSTRAINT budget_reserved_check CHECK ((reserved >= 0))
);


--
-- Name: case_record; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.case_record (
    subject uuid NOT NULL,
    id uuid NOT NULL,
    version bigint NOT NULL,
    sealed bytea NOT NULL,
    header bytea NOT NULL,
    imported bytea,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    contact uuid,
    account uuid,
    number text COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    priority text COLLATE pg_catalog."C",
    status text COLLATE pg_catalog."C",
    queue text COLLATE pg_catalog."C",
    owner text COLLATE pg_catalog."C",
    team text COLLATE pg_catalog."C",
    region text COLLATE pg_catalog."C",
    opened_at timestamp with time zone,
    first_response_at timestamp with time zone,
    resolved_at timestamp with time zone,
    due_at timestamp with time zone,
    root_cause text COLLATE pg_catalog."C",
    CONSTRAINT case_record_version_check CHECK ((version > 0))
);
ALTER TABLE ONLY public.case_record ALTER COLUMN sealed SET STATISTICS 0;


--
-- Name: consent_event; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.consent_event (
    subject uuid NOT NULL,
    id uuid NOT NULL,
    kind text NOT NULL,
    purpose text NOT NULL,
    channel text DEFAULT ''::text NOT NULL,
    explicit boolean DEFAULT false NOT NULL,
    notice_id text,
    notice_version integer,
    notice_sha256 bytea,
    locale text,
    jurisdiction text,
    expressed text,
    evidence bytea,
    credential uuid NOT NULL,
    valid_until timestamp with time zone,
    occurred_at timestamp with time zone NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    entry uuid NOT NULL,
    mac bytea NOT NULL,
    CONSTRAINT consent_event_check CHECK ((occurred_at <= recorded_at)),
    CONSTRAINT consent_event_check1 CHECK (((notice_id IS NULL) = (notice_version IS NULL)))
);


--
-- Name: contact; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.contact (
    subject uuid NOT NULL,
    id uuid NOT NULL,
    version bigint NOT NULL,
    sealed bytea NOT NULL,
    header bytea NOT NULL,
    imported bytea,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    language text COLLATE pg_catalog."C",
    source text COLLATE pg_catalog."C",
    owner text COLLATE pg_catalog."C",
    team text COLLATE pg_catalog."C",
    region text COLLATE pg_catalog."C",
    tags text[],
    stage text COLLATE pg_catalog."C",
    account uuid,
    CONSTRAINT contact_check CHECK ((id = subject)),
    CONSTRAINT contact_version_check CHECK ((version > 0))
);
ALTER TABLE ONLY public.contact ALTER COLUMN sealed SET STATISTICS 0;


--
-- Name: contact_point; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.contact_point (
    subject uuid NOT NULL,
    id uuid NOT NULL,
    version bigint NOT NULL,
    sealed bytea NOT NULL,
    header bytea NOT NULL,
    imported bytea,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    parent uuid NOT NULL,
    kind text NOT NULL COLLATE pg_catalog."C",
    verified boolean DEFAULT false NOT NULL,
    preferred boolean DEFAULT false NOT NULL,
    label text COLLATE pg_catalog."C",
    CONSTRAINT contact_point_check CHECK ((parent = subject)),
    CONSTRAINT contact_point_kind_check CHECK ((kind = ANY (ARRAY['email'::text, 'phone'::text, 'post'::text, 'social'::text]))),
    CONSTRAINT contact_point_version_check CHECK ((version > 0))
);
ALTER TABLE ONLY public.contact_point ALTER COLUMN sealed SET STATISTICS 0;


--
-- Name: credential; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.credential (
    id uuid NOT NULL,
    prefix text NOT NULL,
    hash bytea NOT NULL,
    client text NOT NULL,
    kind text NOT NULL,
    roles text[] NOT NULL,
    teams text[] NOT NULL,
    regions text[] NOT NULL,
    purposes text[] NOT NULL,
    capture boolean NOT NULL,
    budget integer NOT NULL,
    created_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone,
    revoked_at timestamp with time zone,
    mac bytea NOT NULL,
    subject uuid,
    CONSTRAINT credential_budget_check CHECK ((budget > 0)),
    CONSTRAINT credential_kind_check CHECK ((kind = ANY (ARRAY['app'::text, 'partner'::text]))),
    CONSTRAINT credential_purposes_check CHECK ((cardinality(purposes) > 0))
);


--
-- Name: directory; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.directory (
    id uuid NOT NULL,
    kind text NOT NULL,
    subject uuid NOT NULL
);


--
-- Name: goose_db_version; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.goose_db_version (
    id integer NOT NULL,
    version_id bigint NOT NULL,
    is_applied boolean NOT NULL,
    tstamp timestamp without time zone DEFAULT now() NOT NULL
);


--
-- Name: goose_db_version_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.goose_db_version ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.goose_db_version_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: history; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.history (
    subject uuid NOT NULL,
    record uuid NOT NULL,
    version bigint NOT NULL,
    kind text NOT NULL,
    action text NOT NULL,
    at timestamp with time zone NOT NULL,
    entry uuid NOT NULL,
    sealed bytea NOT NULL,
    clear json NOT NULL,
    mac bytea NOT NULL
);
ALTER TABLE ONLY public.history ALTER COLUMN sealed SET STATISTICS 0;


--
-- Name: idempotency; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.idempotency (
    credential uuid NOT NULL,
    key bytea NOT NULL,
    body bytea NOT NULL,
    status integer NOT NULL,
    kind text NOT NULL,
    record uuid NOT NULL,
    subject uuid NOT NULL,
    created_at timestamp with time zone NOT NULL
);


--
-- Name: import_job; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.import_job (
    id uuid NOT NULL,
    credential uuid NOT NULL,
    kind text NOT NULL,
    dry_run boolean NOT NULL,
    state text NOT NULL,
    report json NOT NULL,
    started_at timestamp with time zone NOT NULL,
    finished_at timestamp with time zone,
    CONSTRAINT import_job_state_check CHECK ((state = ANY (ARRAY['running'::text, 'done'::text, 'failed'::text])))
);


--
-- Name: interaction; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.interaction (
    subject uuid NOT NULL,
    id uuid NOT NULL,
    version bigint NOT NULL,
    sealed bytea NOT NULL,
    header bytea NOT NULL,
    imported bytea,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    contact uuid,
    account uuid,
    case_ref uuid,
    at timestamp with time zone NOT NULL,
    channel text NOT NULL COLLATE pg_catalog."C",
    direction text COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    outcome text COLLATE pg_catalog."C",
    owner text COLLATE pg_catalog."C",
    team text COLLATE pg_catalog."C",
    region text COLLATE pg_catalog."C",
    score bigint,
    duration_s bigint,
    cost bigint,
    currency text COLLATE pg_catalog."C",
    CONSTRAINT interaction_version_check CHECK ((version > 0))
);
ALTER TABLE ONLY public.interaction ALTER COLUMN sealed SET STATISTICS 0;


--
-- Name: key_bucket; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.key_bucket (
    bucket uuid NOT NULL,
    version integer NOT NULL,
    generation bigint NOT NULL,
    wrapped bytea NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    since bigint NOT NULL,
    CONSTRAINT key_bucket_since_check CHECK ((since > 0)),
    CONSTRAINT key_bucket_version_check CHECK ((version > 0))
);


--
-- Name: key_job; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.key_job (
    name text NOT NULL,
    target bigint NOT NULL,
    cursor uuid NOT NULL,
    report json NOT NULL,
    started_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT key_job_name_check CHECK ((name = ANY (ARRAY['rekey'::text, 'reindex'::text])))
);


--
-- Name: key_root; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.key_root (
    name text NOT NULL,
    epoch integer NOT NULL,
    generation bigint NOT NULL,
    wrapped bytea NOT NULL,
    state text NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT key_root_epoch_check CHECK ((epoch > 0)),
    CONSTRAINT key_root_name_check CHECK ((name = ANY (ARRAY['index'::text, 'suppression'::text, 'rowmac'::text, 'log'::text]))),
    CONSTRAINT key_root_state_check CHECK ((state = ANY (ARRAY['next'::text, 'current'::text, 'retiring'::text])))
);


--
-- Name: key_subject; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.key_subject (
    subject uuid NOT NULL,
    kind text NOT NULL,
    bucket uuid,
    bucket_version integer,
    wrapped bytea[],
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    erased_at timestamp with time zone,
    shredded_generation bigint,
    shredded_bucket uuid,
    shredded_version integer,
    CONSTRAINT key_subject_check CHECK ((((erased_at IS NULL) AND (bucket IS NOT NULL) AND (bucket_version IS NOT NULL) AND (wrapped IS NOT NULL)) OR ((erased_at IS NOT NULL) AND (bucket IS NULL) AND (bucket_version IS NULL) AND (wrapped IS NULL) AND (shredded_generation IS NOT NULL)))),
    CONSTRAINT key_subject_check1 CHECK (((shredded_bucket IS NULL) = (shredded_version IS NULL)))
);
ALTER TABLE ONLY public.key_subject ALTER COLUMN wrapped SET STATISTICS 0;


--
-- Name: key_tree; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.key_tree (
    one boolean DEFAULT true NOT NULL,
    generation bigint NOT NULL,
    vault uuid DEFAULT gen_random_uuid() NOT NULL,
    fences bigint DEFAULT 0 NOT NULL,
    ended bigint DEFAULT 0 NOT NULL,
    flipped_at timestamp with time zone DEFAULT now() NOT NULL,
    epochs bigint DEFAULT 0 NOT NULL,
    CONSTRAINT key_tree_ended_check CHECK ((ended >= 0)),
    CONSTRAINT key_tree_epochs_check CHECK ((epochs >= 0)),
    CONSTRAINT key_tree_fences_check CHECK ((fences >= 0)),
    CONSTRAINT key_tree_generation_check CHECK ((generation > 0)),
    CONSTRAINT key_tree_one_check CHECK (one)
);


--
-- Name: log_bundle; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.log_bundle (
    idx bigint NOT NULL,
    first bigint NOT NULL,
    last bigint NOT NULL,
    root bytea NOT NULL,
    entries bytea,
    hashes bytea,
    CONSTRAINT log_bundle_check CHECK ((last >= first)),
    CONSTRAINT log_bundle_check1 CHECK (((entries IS NULL) = (hashes IS NOT NULL))),
    CONSTRAINT log_bundle_hashes_check CHECK ((octet_length(hashes) = 8192)),
    CONSTRAINT log_bundle_root_check CHECK ((octet_length(root) = 32))
);
ALTER TABLE ONLY public.log_bundle ALTER COLUMN root SET STATISTICS 0;
ALTER TABLE ONLY public.log_bundle ALTER COLUMN entries SET STATISTICS 0;
ALTER TABLE ONLY public.log_bundle ALTER COLUMN entries SET STORAGE EXTERNAL;
ALTER TABLE ONLY public.log_bundle ALTER COLUMN hashes SET STATISTICS 0;
ALTER TABLE ONLY public.log_bundle ALTER COLUMN hashes SET STORAGE EXTERNAL;


--
-- Name: log_checkpoint; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.log_checkpoint (
    size bigint NOT NULL,
    hour timestamp with time zone NOT NULL,
    signed bytea NOT NULL
);
ALTER TABLE ONLY public.log_checkpoint ALTER COLUMN signed SET STATISTICS 0;


--
-- Name: log_head; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.log_head (
    one boolean DEFAULT true NOT NULL,
    origin text NOT NULL,
    size bigint NOT NULL,
    nodes bytea NOT NULL,
    taken pg_snapshot NOT NULL,
    kept bigint NOT NULL,
    checkpoint bytea NOT NULL,
    mac bytea,
    CONSTRAINT log_head_kept_check CHECK ((kept >= 0)),
    CONSTRAINT log_head_one_check CHECK (one),
    CONSTRAINT log_head_size_check CHECK ((size >= 0))
);


--
-- Name: log_index; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.log_index (
    page smallint NOT NULL,
    segment bigint NOT NULL,
    refs bytea NOT NULL,
    CONSTRAINT log_index_page_check CHECK (((page >= 0) AND (page <= 255)))
);
ALTER TABLE ONLY public.log_index ALTER COLUMN refs SET STATISTICS 0;
ALTER TABLE ONLY public.log_index ALTER COLUMN refs SET STORAGE EXTERNAL;


--
-- Name: log_intake; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.log_intake (
    slot smallint DEFAULT (((floor((EXTRACT(epoch FROM now()) / (60)::numeric)))::bigint % (4)::bigint))::smallint NOT NULL,
    id uuid NOT NULL,
    xid xid8 DEFAULT pg_current_xact_id() NOT NULL,
    leaf bytea NOT NULL,
    terms bytea NOT NULL,
    mac bytea
)
PARTITION BY LIST (slot);


--
-- Name: log_intake_0; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.log_intake_0 (
    slot smallint DEFAULT (((floor((EXTRACT(epoch FROM now()) / (60)::numeric)))::bigint % (4)::bigint))::smallint NOT NULL,
    id uuid NOT NULL,
    xid xid8 DEFAULT pg_current_xact_id() NOT NULL,
    leaf bytea NOT NULL,
    terms bytea NOT NULL,
    mac bytea
);
ALTER TABLE ONLY public.log_intake_0 ALTER COLUMN leaf SET STATISTICS 0;
ALTER TABLE ONLY public.log_intake_0 ALTER COLUMN leaf SET STORAGE EXTERNAL;
ALTER TABLE ONLY public.log_intake_0 ALTER COLUMN terms SET STATISTICS 0;
ALTER TABLE ONLY public.log_intake_0 ALTER COLUMN mac SET STATISTICS 0;


--
-- Name: log_intake_1; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.log_intake_1 (
    slot smallint DEFAULT (((floor((EXTRACT(epoch FROM now()) / (60)::numeric)))::bigint % (4)::bigint))::smallint NOT NULL,
    id uuid NOT NULL,
    xid xid8 DEFAULT pg_current_xact_id() NOT NULL,
    leaf bytea NOT NULL,
    terms bytea NOT NULL,
    mac bytea
);
ALTER TABLE ONLY public.log_intake_1 ALTER COLUMN leaf SET STATISTICS 0;
ALTER TABLE ONLY public.log_intake_1 ALTER COLUMN leaf SET STORAGE EXTERNAL;
ALTER TABLE ONLY public.log_intake_1 ALTER COLUMN terms SET STATISTICS 0;
ALTER TABLE ONLY public.log_intake_1 ALTER COLUMN mac SET STATISTICS 0;


--
-- Name: log_intake_2; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.log_intake_2 (
    slot smallint DEFAULT (((floor((EXTRACT(epoch FROM now()) / (60)::numeric)))::bigint % (4)::bigint))::smallint NOT NULL,
    id uuid NOT NULL,
    xid xid8 DEFAULT pg_current_xact_id() NOT NULL,
    leaf bytea NOT NULL,
    terms bytea NOT NULL,
    mac bytea
);
ALTER TABLE ONLY public.log_intake_2 ALTER COLUMN leaf SET STATISTICS 0;
ALTER TABLE ONLY public.log_intake_2 ALTER COLUMN leaf SET STORAGE EXTERNAL;
ALTER TABLE ONLY public.log_intake_2 ALTER COLUMN terms SET STATISTICS 0;
ALTER TABLE ONLY public.log_intake_2 ALTER COLUMN mac SET STATISTICS 0;


--
-- Name: log_intake_3; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.log_intake_3 (
    slot smallint DEFAULT (((floor((EXTRACT(epoch FROM now()) / (60)::numeric)))::bigint % (4)::bigint))::smallint NOT NULL,
    id uuid NOT NULL,
    xid xid8 DEFAULT pg_current_xact_id() NOT NULL,
    leaf bytea NOT NULL,
    terms bytea NOT NULL,
    mac bytea
);
ALTER TABLE ONLY public.log_intake_3 ALTER COLUMN leaf SET STATISTICS 0;
ALTER TABLE ONLY public.log_intake_3 ALTER COLUMN leaf SET STORAGE EXTERNAL;
ALTER TABLE ONLY public.log_intake_3 ALTER COLUMN terms SET STATISTICS 0;
ALTER TABLE ONLY public.log_intake_3 ALTER COLUMN mac SET STATISTICS 0;


--
-- Name: log_key; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.log_key (
    epoch integer NOT NULL,
    public bytea NOT NULL,
    since timestamp with time zone NOT NULL,
    until timestamp with time zone,
    mac bytea NOT NULL,
    CONSTRAINT log_key_check CHECK ((until >= since)),
    CONSTRAINT log_key_epoch_check CHECK ((epoch > 0)),
    CONSTRAINT log_key_public_check CHECK ((octet_length(public) = 32))
);


--
-- Name: log_refused; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.log_refused (
    id uuid NOT NULL,
    leaf bytea NOT NULL,
    seen timestamp with time zone DEFAULT now() NOT NULL
);


--
-- Name: log_segment; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.log_segment (
    idx bigint NOT NULL,
    first bigint NOT NULL,
    last bigint NOT NULL,
    root bytea NOT NULL,
    CONSTRAINT log_segment_check CHECK ((last >= first)),
    CONSTRAINT log_segment_root_check CHECK ((octet_length(root) = 32))
);


--
-- Name: log_tail; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.log_tail (
    "position" bigint NOT NULL,
    leaf bytea NOT NULL,
    terms bytea NOT NULL
);
ALTER TABLE ONLY public.log_tail ALTER COLUMN leaf SET STATISTICS 0;
ALTER TABLE ONLY public.log_tail ALTER COLUMN leaf SET STORAGE EXTERNAL;
ALTER TABLE ONLY public.log_tail ALTER COLUMN terms SET STATISTICS 0;


--
-- Name: log_terms; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.log_terms (
    bundle bigint NOT NULL,
    terms bytea NOT NULL
);
ALTER TABLE ONLY public.log_terms ALTER COLUMN terms SET STATISTICS 0;
ALTER TABLE ONLY public.log_terms ALTER COLUMN terms SET STORAGE EXTERNAL;


--
-- Name: review; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.review (
    subject uuid NOT NULL,
    id uuid NOT NULL,
    record uuid NOT NULL,
    kind text NOT NULL,
    index smallint NOT NULL,
    at timestamp with time zone NOT NULL,
    resolved_at timestamp with time zone
);


--
-- Name: revision; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.revision (
    type text NOT NULL,
    digest bytea NOT NULL,
    body bytea NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    first bigint,
    mac bytea,
    CONSTRAINT revision_check CHECK (((first IS NULL) = (mac IS NULL))),
    CONSTRAINT revision_first_check CHECK ((first > 0)),
    CONSTRAINT revision_type_check CHECK ((type = ANY (ARRAY['catalog'::text, 'policy'::text])))
);


--
-- Name: state_past; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.state_past (
    subject uuid NOT NULL,
    revision bigint NOT NULL,
    state json NOT NULL,
    mac bytea NOT NULL,
    CONSTRAINT state_past_revision_check CHECK ((revision > 0))
);


--
-- Name: subject_state; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.subject_state (
    subject uuid NOT NULL,
    revision bigint NOT NULL,
    state json NOT NULL,
    mac bytea NOT NULL,
    facts jsonb[],
    facts_at timestamp with time zone[],
    facts_of bigint,
    CONSTRAINT subject_state_check CHECK (((num_nulls(facts, facts_at, facts_of) = ANY (ARRAY[0, 3])) AND (cardinality(facts) = cardinality(facts_at)))),
    CONSTRAINT subject_state_revision_check CHECK ((revision > 0))
);
ALTER TABLE ONLY public.subject_state ALTER COLUMN facts SET STATISTICS 0;


--
-- Name: token; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.token (
    index smallint NOT NULL,
    epoch integer NOT NULL,
    token bytea NOT NULL,
    subject uuid NOT NULL,
    record uuid NOT NULL,
    source uuid NOT NULL,
    uniq boolean NOT NULL,
    CONSTRAINT token_token_check CHECK ((length(token) = 16))
);
ALTER TABLE ONLY public.token ALTER COLUMN token SET STATISTICS 0;


--
-- Name: log_intake_0; Type: TABLE ATTACH; Schema: public; Owner: -
--

ALTER TABLE ONLY public.log_intake ATTACH PARTITION public.log_intake_0 FOR VALUES IN ('0');


--
-- Name: log_intake_1; Type: TABLE ATTACH; Schema: public; Owner: -
--

ALTER TABLE ONLY public.log_intake ATTACH PARTITION public.log_intake_1 FOR VALUES IN ('1');


--
-- Name: log_intake_2; Type: TABLE ATTACH; Schema: public; Owner: -
--

ALTER TABLE ONLY public.log_intake ATTACH PARTITION public.log_intake_2 FOR VALUES IN ('2');


--
-- Name: log_intake_3; Type: TABLE ATTACH; Schema: public; Owner: -
--

ALTER TABLE ONLY public.log_intake ATTACH PARTITION public.log_intake_3 FOR VALUES IN ('3');


--
-- Data for Name: account; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.account (subject, id, version, sealed, header, imported, created_at, updated_at, industry, size, parent, relation, owner, team, region, tags) FROM stdin;
\.


--
-- Data for Name: active; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.active (one, revision, catalog, policy, mac, pending, sequence) FROM stdin;
t	1	\\x435cb71d56213fac5332e69be888a4d8393f236806c313f7a56ee5bc76ff49c7	\\x6a979bbefaf7357f8feb330dd2b5f19c7dbec5b6971322d1739bbb31d920a769	\\x145376373f7271e6156fe1da8bee87f723d2e6ff85c44f38d061826d5a2d8d8f	\N	\N
\.


--
-- Data for Name: basis; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.basis (subject, id, basis, citation, recorded_at, ended_at, credential, entry, mac) FROM stdin;
\.


--
-- Data for Name: breakglass; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.breakglass (id, credential, granted_by, entry, subjects, ticket, granted_at, expires_at, revoked_at, reviewed_by, reviewed_at, finding, mac) FROM stdin;
\.


--
-- Data for Name: budget; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.budget (credential, hour, reserved) FROM stdin;
01a202a2-a30d-7d4d-a396-e6dcb5196eb0	2026-11-22 09:00:00+00	15
01a202a2-a30e-7310-85b3-90e430c100ea	2026-11-22 09:00:00+00	1562
01a202a2-a30c-792a-8f08-de41d139b555	2026-11-22 09:00:00+00	15
01a202a2-a30d-7216-8775-4e7ea68e56b7	2026-11-22 09:00:00+00	15
01a202a2-a30d-7817-a92f-0134509d2b22	2026-11-22 09:00:00+00	15
\.


--
-- Data for Name: case_record; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.case_record (subject, id, version, sealed, header, imported, created_at, updated_at, contact, account, number, kind, priority, status, queue, owner, team, region, opened_at, first_response_at, resolved_at, due_at, root_cause) FROM stdin;
\.


--
-- Data for Name: consent_event; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.consent_event (subject, id, kind, purpose, channel, explicit, notice_id, notice_version, notice_sha256, locale, jurisdiction, expressed, evidence, credential, valid_until, occurred_at, recorded_at, entry, mac) FROM stdin;
01a202a2-a310-7085-937a-1d6bf6807d94	01a202a2-a3d2-71cd-b1f4-bb10751756cf	given	marketing	email	f	marketing	1	\\x6556f2d3e7ca78dc2b9f972b7743c962bba979c5f0ddadb25f45d63e59de037b	\N	\N	\N	\N	01a202a2-a30e-7310-85b3-90e430c100ea	\N	2026-11-22 09:42:22.930104+00	2026-11-22 09:42:22.930104+00	01a202a2-a3d2-7130-8244-68c2db25f83f	\\x0c73a0e98effa04f3a25560f78e1ad3fb42afeda7b33f5fdfb1696858ff76925
\.


--
-- Data for Name: contact; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.contact (subject, id, version, sealed, header, imported, created_at, updated_at, language, source, owner, team, region, tags, stage, account) FROM stdin;
01a202a2-a316-7c6a-9690-e59f0c5f3986	01a202a2-a316-7c6a-9690-e59f0c5f3986	1	\\x0100010120015b39a8b4ce2109b4186fb7daf042aa168e6dd7ac3557c0f0ba577cff8bef6e00020125018158788064e24941ea133ba1d34cbada4a508f8fad0de8e5fd98603c52f7bf81abb3688a00030127011f09a475b6424b3592c6d749b6abf7433cf50b21b29fbd12fd2401a33a0113cf9a1eea927dd40004012301bda99a4407e36b04ded6537b9483540d047b01faa0d3e0d9f2e608d0403cfc0c5789000501240115343cb5fb5e3b30be82b73b4e08768efb2cc37628baa0bec489643ca4899c21994eca0006013401ce047c5d3ca2fae9480c431232d04d3e8c8bc7ec09741ab73d411fc9669fda30409dc354f2aec3820e71d911c82e4a1428e75e	\\xd1161cd7719c8a336db11a7afe9769ecdb4db92c6ce6c97a978e3267cffb2674	\N	2026-11-22 09:42:22.743197+00	2026-11-22 09:42:22.743197+00	en	\N	u1	\N	GB	\N	client	\N
01a202a2-a310-7085-937a-1d6bf6807d94	01a202a2-a310-7085-937a-1d6bf6807d94	2	\\x01000101200105d3c59b67a13d0c13df68e207351ddb8c2ad169cb4ba74d78e8de8ea3fc9e00020125018747709d76f90b20e6a401a3f0d988ea87aefbee5e313891693932871d33df067c022fc70003012701a2dca4e43e43857fb2eee8cc81859379618ef166eb2ab27cc0bf124f991ce20a8117603332480004012301bf787c75cb2dcdeba3661425069bf146345b36b7a55ce98f2ed4498e213a8860d92c000502250101b659508ba5fd7e4a3cd2c2ee9abf00e6368638de838756ca992b789f46205025c1d91600060125019e30904a3ffc566a44aaaccbd90fd1dd0887c78bd0d8276429ea71afb6b7c60b9bf2d804	\\x32f86b7380db1f522ec57ef367bf0f40c916233cd840ee050fbef7ce64f31e62	\N	2026-11-22 09:42:22.736982+00	2026-11-22 09:42:22.928219+00	en	\N	u1	\N	GB	\N	client	\N
\.


--
-- Data for Name: contact_point; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.contact_point (subject, id, version, sealed, header, imported, created_at, updated_at, parent, kind, verified, preferred, label) FROM stdin;
01a202a2-a310-7085-937a-1d6bf6807d94	01a202a2-a311-734b-9118-a8513f2d72d5	1	\\x010002012c01e397c3cab1fcbeb41e62f03472655106d4bce8292bbc257a61131ec3da981a4bec2f410eb4983ceb3f1948	\\x155600c2523c836e32971ad8d7caa608c83e3c7c97e7aaff58e2b3c2a660ac3f	\N	2026-11-22 09:42:22.736982+00	2026-11-22 09:42:22.736982+00	01a202a2-a310-7085-937a-1d6bf6807d94	email	f	f	work
01a202a2-a310-7085-937a-1d6bf6807d94	01a202a2-a311-736e-a38d-dc463968f5c2	1	\\x010002012a01824e121b7626713f87b747482790915f59410760d46cbc7595d0a095c34a742305837ca711a268b214	\\xce092819f2534a5711fde53c7e602cd0cd20425de306e508fcfe72cc8b8e05d1	\N	2026-11-22 09:42:22.736982+00	2026-11-22 09:42:22.736982+00	01a202a2-a310-7085-937a-1d6bf6807d94	phone	f	f	\N
01a202a2-a316-7c6a-9690-e59f0c5f3986	01a202a2-a317-74f7-a40e-cff97b534455	1	\\x010002012c017e34287d90d7e95ae24e869b980ffe51df08ad3f3941185de08f483001cc572ea54d8b5bdc28e1dc874c7b	\\xf7f903b167c8edf4f7f10381a8dfbeba8577c55fea4587e6594b5de264da52ba	\N	2026-11-22 09:42:22.743197+00	2026-11-22 09:42:22.743197+00	01a202a2-a316-7c6a-9690-e59f0c5f3986	email	f	f	work
01a202a2-a316-7c6a-9690-e59f0c5f3986	01a202a2-a317-7519-ac9f-32a52d028f12	1	\\x010002012a01afc07757f5f707ef99ddc58cf345325212378216de3e89b36b5ab8a4b06c0bd2880d3e968d9858b7e2	\\xe12a8c70551c0b8d305823bbee57a3db7da655fa7591849baed0d40453678535	\N	2026-11-22 09:42:22.743197+00	2026-11-22 09:42:22.743197+00	01a202a2-a316-7c6a-9690-e59f0c5f3986	phone	f	f	\N
\.


--
-- Data for Name: credential; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.credential (id, prefix, hash, client, kind, roles, teams, regions, purposes, capture, budget, created_at, expires_at, revoked_at, mac, subject) FROM stdin;
01a202a2-a2f3-72c2-8e77-060b54a487f2	pwdxr5rvggq7tirc	\\xaeab8e88a7f317d5bc43a3fd76b89007acf663a28bcc0a5a13d810ca1fde7210	operator-tool	app	{operator}	{}	{*}	{administration}	f	1000	2026-11-22 09:42:22.707188+00	\N	\N	\\x85bae048c610cf2bacafc532285142f4e43117de5c7d542dfc6c041127183021	\N
01a202a2-a30c-792a-8f08-de41d139b555	xkqvsqhnkogwkehd	\\xe44232786e0199b35aab16a9df56f8fbebd9b181b114eaeabc029db6fe9d4c18	support-desk	app	{support}	{}	{*}	{support}	f	1000	2026-11-22 09:42:22.732608+00	\N	\N	\\x056e8bdce0b865fe8b8bde2bfbb470a6bc1aa17941854eb1edd2cd3f043bbca2	\N
01a202a2-a30d-7216-8775-4e7ea68e56b7	ry3ngd3ha62b4swg	\\x65d4a7c64f292fea7f854cfff682c3a15ddacfbb6a28eccc4fc690b45f716fae	sales-app	app	{sales}	{}	{*}	{sales}	f	1000	2026-11-22 09:42:22.733139+00	\N	\N	\\x490fb3da1364b89e656edc4d75bf3fd0f2d3ce11adb644298ba105a32536a6a0	\N
01a202a2-a30d-7817-a92f-0134509d2b22	o3xkq22hlkhbgcag	\\x470ec99517001fe722d6607e2445b2079d703658e1766d45000a0602fc2270d1	mailer	app	{marketing}	{}	{*}	{marketing}	f	1000	2026-11-22 09:42:22.733532+00	\N	\N	\\x5c29ca50344fa89dd143d5c09424861e00f4dbfbf7096ddbee752e320f0c8e97	\N
01a202a2-a30d-7d4d-a396-e6dcb5196eb0	t6boc65hnm3wklpn	\\x77ad7b27ea534ca8cc23263ffc555147e8ecf41b32cb0821da2075a12508150e	console	app	{officer}	{}	{*}	{compliance}	f	1000	2026-11-22 09:42:22.733873+00	\N	\N	\\x24c718fda2f82e2e1691d298046717e9abab895d1ec1b1fd3ac3382a14f62e27	\N
01a202a2-a30e-7310-85b3-90e430c100ea	s2m7bf7tbwhhiaen	\\xd97051377784a6d84874d86114c79cc9aa463e61de6e408f65b25607609ecb72	importer	app	{import}	{}	{*}	{operations}	t	100000	2026-11-22 09:42:22.734203+00	\N	\N	\\x3baf4ba38377b8dbf7c4219252a656191ca738c82845a2b22df68d60bc7f661c	\N
\.


--
-- Data for Name: directory; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.directory (id, kind, subject) FROM stdin;
\.


--
-- Data for Name: goose_db_version; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.goose_db_version (id, version_id, is_applied, tstamp) FROM stdin;
1	0	t	2026-11-22 09:42:21.303556
2	1	t	2026-11-22 09:42:21.368934
3	2	t	2026-11-22 09:42:21.711308
4	3	t	2026-11-22 09:42:21.737992
5	4	t	2026-11-22 09:42:21.74147
6	5	t	2026-11-22 09:42:21.749238
\.


--
-- Data for Name: history; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.history (subject, record, version, kind, action, at, entry, sealed, clear, mac) FROM stdin;
01a202a2-a310-7085-937a-1d6bf6807d94	01a202a2-a310-7085-937a-1d6bf6807d94	1	contact	update	2026-11-22 09:42:22.928237+00	01a202a2-a3cd-7e6f-9fcc-daec50585c79	\\x010005012401f1321952c1f84166ac5c4703f4b27dc639fe3ebcaf9e608b6b9867d1d848ca0ebe84db	{}	\\xd568dc40668dac3f9985dc44d450ebda0bc9e325c84629cd2d1ab2e742f21d88
\.


--
-- Data for Name: idempotency; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.idempotency (credential, key, body, status, kind, record, subject, created_at) FROM stdin;
\.


--
-- Data for Name: import_job; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.import_job (id, credential, kind, dry_run, state, report, started_at, finished_at) FROM stdin;
\.


--
-- Data for Name: interaction; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.interaction (subject, id, version, sealed, header, imported, created_at, updated_at, contact, account, case_ref, at, channel, direction, kind, outcome, owner, team, region, score, duration_s, cost, currency) FROM stdin;
\.


--
-- Data for Name: key_bucket; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.key_bucket (bucket, version, generation, wrapped, created_at, since) FROM stdin;
01a202a2-a310-708f-be04-da5817a14808	2	2	\\x015ea3d9a46859985961b413ddeb1f0cab2d31d0bbf914187f03d14cb15265eada0ba021acb63dc2a118a58a0c9fbc83f2bee3ef06e10d6751d9c1da2d	2026-11-22 09:42:22.736087+00	2
\.


--
-- Data for Name: key_job; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.key_job (name, target, cursor, report, started_at) FROM stdin;
\.


--
-- Data for Name: key_root; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.key_root (name, epoch, generation, wrapped, state, created_at) FROM stdin;
index	1	2	\\x012429ab6d5e61f032e6a7c8bded102d7db2cd44e96bd06d5eed31879c366effcb4193a6e31c1fed96580a51af1c246afecc2f5ca6e3e375c72042e302	current	2026-11-22 09:42:22.26964+00
suppression	1	2	\\x01fc850eae105bfb79d4f487d9dd212757febe9b333eeaa878d0ecefc1967a668e77c35faa7cfe44fe481cc9c88cfa452e9be8f3bc7227b1108c66a290	current	2026-11-22 09:42:22.26964+00
rowmac	1	2	\\x012e1d47bd5b32db2186280a9f6ee1cf098d03061cc2be921739096b144195e0f961b3fd034d4e5d8fa5ad4b808de383aa5dd2d1bcfacf8ca936913aec	current	2026-11-22 09:42:22.26964+00
log	1	2	\\x01770da2f7e72b8572a48f182156b893ec2d4a702e5b2f2f563abb7a837aa94e68aa74834dc79f534521bfd7826a529e852131adf6600cced94cbd16f0	current	2026-11-22 09:42:22.276563+00
\.


--
-- Data for Name: key_subject; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.key_subject (subject, kind, bucket, bucket_version, wrapped, created_at, erased_at, shredded_generation, shredded_bucket, shredded_version) FROM stdin;
01a202a2-a319-7e58-a2dd-aa11d0ca8b68	contact	\N	\N	\N	2026-11-22 09:42:22.745993+00	2026-11-22 09:42:22.761627+00	1	01a202a2-a310-708f-be04-da5817a14808	1
01a202a2-a310-7085-937a-1d6bf6807d94	contact	01a202a2-a310-708f-be04-da5817a14808	2	{"\\\\x0120b67f7fd9ee450c22db47afe399cdae666e474486ba596e679bb3d023bc034c6b9010006c869d53d977038484f103812d74951557eaf7669f6917bd","\\\\x0130ca5ed8c248c586268183068b094c5c8867685bd533eb26cb8f6f7e1bc88d71a6db52a4d4c9d198aee4ffddecbe834113c9d2db4ad8975f0d528ba4","\\\\x01aa27ae63a419bf4b8a7e4701fc390c6706fb1fddfd0d2541b5115a4d2c722d3b7a959e1c0043b304110f7c238f9cbe61953e4abdc25d1d6a09cccce2","\\\\x0118294ddac8d51a5634b720ed4bae8e4e17b5cfe4f45e19f2cf824c4e0fe83413982521b5b45da5c163b0901c901bb00502afe6ccaa6f7d86e08f47d9","\\\\x0191d0701b43bfcccee3f5e8f2cb021c1c507b54d360453a8c7cbf8c22cfdbebed55ca082a8e2b8b41b76e93338ad0037e5b0e8bf11d05f331dcdae496","\\\\x0103ac82ae66ac5a9cd054008f638781b931f991329fee05c050ef799dc60650f86e387b9e5cfab0fa95f987f4228f9ce29d83eff3560780f1bf1e782b","\\\\x01a182a5dbac0bed99444388cfd4c3b05b94e1a61f0d5e7372ac9faa625744b51dfdd9da65a21759608e97404347d8d0727a87ef9ddef4a2127e0a3851","\\\\x0161c58f57241ec8050a7738ccc805d591b202754f6e1a7ca7cbcab4fe8c2149bab2e3904023759dbe2563f3753e9dd9b857f84af5a442e6cd8816b481"}	2026-11-22 09:42:22.736658+00	\N	\N	\N	\N
01a202a2-a316-7c6a-9690-e59f0c5f3986	contact	01a202a2-a310-708f-be04-da5817a14808	2	{NULL,NULL,"\\\\x01fa51e491cecd5ed8275ffd6e20af613290a27460cc9f2be05d2295a01aa1bee2551710820915c0b91d245b7270559d1116894e662636b44130e7302e","\\\\x01f4eeaf59f244b5e3a6ac38dcd691892ed0ec7ff946ea72eee14b48fbddc87eb534d561f93cb4a8145ef75f41b29449d312b859dea380745a37134a60","\\\\x01a1b98c8ba9a3248d14941d5ac464584c792c16c71c55a5769ca3bb955a7253aeae6a03bc4ba603aeae1df5de154074e72aa84ea5bcc2537899a9dd0b","\\\\x01ac4323acef2a7328364949028aee101f00ece61e7f8dd7330f3a12d7db5ca3ef72e9d45c3e1c64902646adbd2764af4d643797abf1eedcd539626f0f","\\\\x012bad79926d1a8f2d4bb07392df3b4d117e7312213361d8312f09a9a0d0efc9693ac5e659df37aa7f356dd86b85b7d44db9dbb0ee661c18870836cede","\\\\x01efa703c8809011cf735f796066e4612a864c536353385f3fabd96b0889cbb7648c5c13222c8aca327478b4f7f07746289952cd262038ca154bb329f2"}	2026-11-22 09:42:22.742892+00	\N	1	01a202a2-a310-708f-be04-da5817a14808	1
\.


--
-- Data for Name: key_tree; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.key_tree (one, generation, vault, fences, ended, flipped_at, epochs) FROM stdin;
t	2	ccdc7740-cc72-486c-8ca6-6a2462c4cbb2	3	0	2026-11-22 09:42:22.789986+00	0
\.


--
-- Data for Name: log_bundle; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.log_bundle (idx, first, last, root, entries, hashes) FROM stdin;
0	1795340542707	1795340543272	\\xe649b8fc6c71c71ba323e62db3270d54f03638b1a0915041f1fc25f97efb5c00	\\x28b52ffd64c7a9d5cd009a1a3e513a30a9268201204b0a0a4248491860a81074b82dd95bdd76f7885637efbd931d1f90f04cc7665d608185ce2128333333732446f0af6c05cd8319166c06c60471044aced230b3b47e87ca3049c7f3cd3c8fabd4f6cce82de30a21833f88cf983e2710800e1e74f06081617c604183040c38500f6458c0860390e01c46b84043061960f04f82552848763954a060a20204031d645080028e061412387081058ce1020d0c68a0840e282a28cc84a98878b0602a3ec343c58381f8ca3ec3aaa24795c584f887b04b21b632ed03cf174b0124e4de963419c369e87852629808260192020acf540c1edc820a1b6808171230c207864135031400428405ad60047281586017140aca02098a060b16b880d8153487052e50040c9806505860a0f80c06c24c4c544448908a09090d1a365094371379b897cd38e4308daaa4634ae99f1ca172219ddfa889c6f9bc16e39da2a1e58978336d1980003a78d0c183c58509103280b80003030b40b00102383017586840822d0570701680e8001dc0e01620419dcb080b1a847021e2010e3b02a1b8052a440021414a648081850d2190b0a1c20813192c200b3ee0d0018600420510255006151186224222b90afd601fbd518ef452e635151ad3950e01e8b0b85032e0070af800dc260ff01364d01a30404286090886081c0e06c64002201819169880020a1e10404256a840c204031e3ccb28223888d00f50ba080b38056ca0a142041534040e32a090d080a26262140d1bae5ccf9d89b69612f38508394e670d5321100840070f1666a1181224262a284cd1f00071d46ab38f75a91a665f06e5de93c162321c010074f0a0036fba966bd2858d9574cbc99999f80a10800e1e74f0604142c5434584290f8b065058504448503cc54f184322fe014243060942f113c68799a7298f6ce2628e502fc998197a2d79d8caad57d918af3d060f6531a751c8442804a0c382c305183488208308343c6ce060810720fe610194c8a080091403022cd820338c401efe020a122a34300ec447c015d8014688e041030c34380d74b00039f781062030604345091a2ca8880e2e90a0c11603112cc8c00c520acd9cfa251d6fc8913cdd7253e12c1be965aedfa59bc6fc2045c9e9546e98fc4285e312245c988082116822820a1a830d1732f8083a3800022ee88003082822205482070e168060c04386adc00061000811178a011932b050a1c24206ca5e223054031d6c181523487032684840042040682861837230550fd31c426bd448872952a383ce1cb772ae0367be2c63495f69512ed2719c9809d31a0402e8b0e0b080ab0082828a070e38e8a02898580087072432010d2c6041615126248899584cf0a083078b05a11ce0001a2a18a080f82004fca0840fce071a383c54c07f300d816ec008202c38112a20c10284030f0e50f0016120810089098e5b3811ce5ab0c0a201141614100f5f61ca6282070b255d3efb8e31436c9fd4784d38ccd09161ccd1160da0b0a0a8200684b1816231c18345310fe761c2885041b198b0889078b86026161316c54c4c986326342c262c264c040789c58485b9f01b2e443cc462c202c28c87584c589488070c8b090b0351f1506161488010614478b8b098b0983025c25c584c58980c1f61810488870c7f161316c74c5880f88809533182594c589808890f3428306101f1f0198c02c5c20715130f63d1000a8b89371064e1800650585068d820317161318189e739cb64a831abcf070dc9562fde41c72ef9dd6d86af3944257fd06eb5180fa298172420bee2c962c2c23c3985c9e1ba318c14ab26bc68ca130ff9514e4a792fe6d953f88b31471ff6640fe2311456ef3fa058505890401e2024342c262c22241e2afec203c490b000f1170cc482c282e281e2c762c2822242e2a1e2278c0689058585a190d030b141c362c2a2827c4584045950589488070c67c414d562684d7cbb440e1b9d6d43df85da04171416131215e44d5797cfff208f390af972d3d8673a1008e04d9591c234e584439bca90c9d4259eb224a506bd89f39a3291c9d430eba6839435b48e4f254b729793e795c7991d75314ee494bb71c54b13ade89c3fb135a2fa6bc1b7c35296d48c41ddcd63d5f4be6193a4cc4d6bc754d290906ab742dcaf29af9d2e8fa9a8ea70b462690a759da63fb33d4c92ace99c9f83cef313136722851d1611a6a2e26182c382c2c2649020151b241613161c2420207e41611121f140f1404c594c58988a3713c402c43f5444986226c882c22242e2a182fc62c2e20e777eeaa82d62364d47ae22c23c4090c5844507e7c6c50adc51b8a4e085c11d99d15edd82c2c26478a8584c58d40ec267dc18ca343207a121139e7bbabfbab75a50589487c504a3b01061e1000900204c6aa8a700f2b1730e19875b74d05eb1ca6e989b6433488f0f3544ed6fcb3e2545a5da344a99d4acfcf4dce12ee364211ddc34d630a59d76a19bde22943d06f5194c69784ace91b2534ae5212bfb74ae4c69aa775a4ae157fb197bfa264e6ac994d6a6c48a14b216a71fdce45c98d074d9940cb4653f597850a33519244c686beab75aece01a64e2d34d4a9e09d57418344cd2ee14a6df7a2aa499d0b4cdd46cb371e5923c34989ff61c135a96a9b17c6ef31b36c8ad9a741413da961ef318687b4be7b8531f673acbd2337f2725ffdca14a75fa67a633773f379e983a6b96098b07e5394c6666eee6f49a9c5f5fa444734a374c66a5eccb5dfac34f1b4246cf53156132f35c3f432cf794df4d2a8a83709fc9cc4fbd8b6162d2e0ef11fb79626e2633c574c2758a1b3e254e5ffa69cf3299559e7ffd69255b540d7da3531764325334d7fb3be494a8229d2c4d7ec764c6ecdd66cede5c94b060d3fd61ef6672cf03ddd429d958a7a186a96c95dbcf1d1e7e7146cac62637c254b6b93db84bd963467e9319e789f599caccb3ff39ffac4ebd91663b91c24c6559d9ed8cc590518a1959c941cccb54e6797dd2985d1dc324e96e3491834c659bd6fa57a58798c326556b623da6b255aff653dcf394a174ff4d240f7373d92fdde54955d2b519e465988e1e33f3d799d7735644c6787a1f4c876db9899753cae6ea52517e2ae34c87f314403646ccda7e09b5fc41462e440fd6a6f32872c4a73eca74ba8eef58163b1ad5a282df948a4cc78bf39d0c2d66a3be688f0eba36a6d3eb9b7e24abebfbf0e9a435153e4cc6bc370f1f35e8bac3958e294e9786c9ecf1a6197f6fca2917232f3ec8f86032ba79ca20f8555ec5c99c79ca7426a3cc9ae6c7b926e5b338596e132f612a77ab699ba77e46fe3f119383f23853d13c05f08a9cac52f93988cf7c492d3daedd937fb009799e41a61453c1dc245e58ff90c2a3d0393de8f3994832a93d3e2597861b27dc662265965c5e665d8a95a791e584c498483b6e972b7e45cf1aa9bf138fc3349a157147251b736b96b48d53a5330ddcc4b36524491529a771b4c99799c66661771e635cae0d31f9416514d368f3d3f4f7d1863c8e8e8e271b86e97590ea3fada6d889bc69c26dbc2c528d566ee4182a5f2725cb5697ddabbbc60c131f6fda2ca6df6d2b8c66ec7123455f721029e532c729dfdce74706b91a2734d63b2bddc5b0f8783f99be41efc8e49dccc63347aaa13cf3d46768ea9bd636efb587ccf0261fbd65956d868eb5bab2476318271cc6d4e7755a1cbdfd89d19fd3e4c4646351ef1b7888964305bb496f79cd4d09a797e26d45f5e954fe98d81a19abb9d47d394fc67a90dbae57e7eed9abb3934de58ed3b731adfb1643b2ffbd6015bd294e5d0e5356a9629a6338d777f7c8bb9aaa9a094b17151186623cebb2dd501dc38729842c9d539ab29fc9ce0300d0c1830e1e2c1e329c056ca0018407bc8481258c8a0e060310161ad8e0810d0a415b200628b090a1c8708034c0500205663bd060828a0b2ec810c1070c3c9041860836a8d33bfc533e38461397e374b498481ac0823141910730b860830809a880c3430504182a900a2f1b7cf08001833e58306882123a2085116c400087103858200208114288e0804102cc40d4c2028917367062a080d240080f3c06ca73c0810d1c30e042c44385c130f1198efab92518c5849bbe23d1eefd470e27d26510de61bae65e3b3d78142cb46a4ea50cd35d5d6f9ec653ee4409b59b8e15a6bb5da2bec31d4d9f89e88e3bf5dd455cb3fc359cdcd7e9d860babbddbddf43b5825890acd820af67bad3dd77b72b3559283307b139d39de79266e51f7cc5e92e0791c34c778db9ee65146bd6aaa62e7cc262a6bbc5fdbb4c6434be48e7f0898932dde19e31dd63524ea8fb9bac24d31ddfad9263f6843bd7a94b9dee91e92ed7b694330dbbe829b4c406d51fd35ded8e7fb41fe69b4e394ebec674b77be5e3d2da287161df59baee8d419c780e2cd44c9a4e1d263b5d2eced54dd48f53d96cbb6a2d6987d74f5a22a5c9262d84c94e91356d183ba75f7810717f423298ec2a577b0fc9b364099d21830c3e935dab6a1fd92a76ca6fc9743a19d34c76eea826493173b8440c3ee12e931de7291abc63aab8d0d833280f32d9e91a49ece1ef8a48e510bb6c65d3b3cd4d03bb89e461aae35cebfb4773cfbd84830739214c75a959e55afe0edd61afd35c2c1eae5fff6ae4239d949da92e737524161aa3259dcef420e3cc54877db99a677b7e942e91629cba93a9ce727d3c9a835de38bca7c10ee31d52dee8d763cd9874751753a7d79a6a3b87a49ce74f5de127f36153ad349dc2b68baf5c8a036db348c998e19232e5a99a71a6fe254f09eea28d3b1c335e7b771945286d2117d2a8c4ca770c7e1f53723e4654d248de9dc962a8385b491573ac8466f6b683d19565d46c5c3694d3399db3fc4478fe32a4a4cdaa0dfed6866ce353eac107175b2914cc66e7f937c1283c79a4695a6fe6332de756bc4ddfdd4314dda7306953526636efb65c9afc74961522f4f3a0c53615bf3514d3ed90953ae3f19214cc5f614c01ec7c9287c9a2819f3a2b6b5c75bf371b021c3eaa4d54cc5ca968cdc4aae81548c9f7c145331af455dd3e7f3e03074ac9a0e1b26d29db5c63459bd27b74977bce910662258fb66f37bf79893d4ec20af6522ee5efa90eef7fc5a4afb27720ed37064be3472f8b489200f22a7308d4e1f45cb127f63fa2f4f38986958ba9ac233e223cb370dfea7b3cb340c5d4fe769c91dc72c796f9331c9344c4f71491cc52f9b8c393d96fb8ae2a2f1463fb23c4e9f84e9b7b5bc9f5d4b646aeca6c1cff466ad7b184bfa1fcfa71fec84874c6fd53adabf344b1d82b47a06d928a637ee62d526a3d1edcd51b23f4fbac6e4e6abc5a6dfa6f871a47c73f23d4c6dbc9a7fe8877de9e43e6d12a63edd3dc530b9d1fb24b972d3d967ea4d5dbd336d8a132d4583eba98c66eadddc2a3d4fdccd9b2624faa4cc4c9d856bccfe14eb76519f0d322599bad9f65dbdcef4182a7f4e5f8ea96db9569da4773a9edda63732a8d198da5cd50f966b2c8716cf201c87afd9fe8df30c8249849c268285cd14495b31864e6a3fc879b4ab21f7862cf6e22037e574ee756ad6ca6e8f435ae9341974daa8a8a8fa3ecaae7392ff18b4af4c5c789a7feadaf7ac86ceeca0f3c8c4ada597b5274d55aad3253e19534c9c6ed22c411ee74ec6fe7713d36efc7795392b94da4fdfcab478977a0aa095617e78f126768e4c6bd58ccad7a61ce216297bd360127b4cdecc76d12ee6e46b06dd3b53eb3167d9d56b7b2a4d06e537535f1eeb21374c5fc93af5a9a62eccd4c7e49cc27b5b3d94eab5f198a41bbe7af16cead34dc596a90f8fbff260c1d2319ade8a139a32f51d1fc35567c9c961e89338994ba6763b36afe59c3be71bc23e838e2153a31db7696ea51226b53168f198faead8ab466721b764bb4fe48ca98f897a1f3bcb41e3d8f7b9b15d79b6da4b5ae34d898789af8d11bbe077f66691d53fe919266ee382497a354da1623cc80a61e371da795716ff888c1cd46630f19e35555b68464fd4a99067e233c6e774d5f3c59feadff9d4d8a017d472338974c819a4a399d8378d6d0be983c494d1d4bf4dd7ccc4687cd87cf9aab63154e49789d1b84a1d3e33679c41bfd8744c99f88c2df79ffc6974a7d2a3492b99d8cdb8f4f9b4a02259677319fbf296e532e1415caa89cb98f8ecbcb8c90e3f7d566a946198b68b87f119fe838685c8b1418314a6e5e2ce4f7df3da431a564ee509d3723112b284976f50d6781a636cf19d237eeb350e29df20d2cfb497c5ccc49720a692a5e2eac48399762d8bcb39a3ba2c7b1cad6f53ff32ad2b161fbcb296c65f475d88d319cab4573c4632f6c06f1aa54f3ef28acd79e2574e70e9a819740832edad159faa5299e95465f81e33966ddb17a623df5bc5e718375bbd47e69c13f162da735f2f42fe489ba2837c8dd3f9c3a4b7d8effd7f061b255ed5f643feacd6fd5651c96cfa2f4cbacdae9dbf4aded87142a24ee984498fddd1afe4393d2a89d419b43f9874d757cb68d6fa40a7f3ffd4fe4caab5de7df8f0ed1b0fa98ea7f3cea4a86ebf3886991e4268890f4a6f26354e1f7deccd714e52c383be9949cff75d1909e315426ddc6a7d8e3ed4f60c34c364463d1d4e26cd3b4f53d228dada13eabba7756452f3ad1c05ebf18969f2aa41ddc7a467be579afae84a87c9d3bb31e961b9217aceca5bcba1747dca2e26f5de2aa58f5b11fad641ef8729afcbfb0c5bcb39c410160eea364c79ddeb8865a4a8173a4727e385290f9bdb90c9e19155ca54e64edd8429ef8edbf50b6952457bff647a30e5f5b293c1479539990c79a4d5361ec2c62f51c9a1eb7a32ee4c99a84d0caf1965b48f417bd544ba9952391bb7607137e6988619a777664aad6c36ba8b49ce1753bf3f0d5ea6acc4e66266840f0f6caac52763654abe2ebbc7fcdd1779d926dc64ca43bb5e372d9f5b835821e431c81799f27254611bbc49e73ef27a8967f2599776daa2d9563daed57bf1ea984e7fd06731e5adb371e29fc14b56da3727ddc384eacd8a679861fd738458f3e9d430616533a9324d8e8fd552e97b322e4c78cc6bb29e8b9b7106c9b29a7009131ea3e9bafec3c74e6fce93f360c2cee5d3dafa1ca60853e2371d7d263c573e3c1c7eff5b0e99c34dcece847bca795e0de21352e84f0d1adb4cc8e717bd9cdba02cc5f192d7ad4d27ba79328d4d5696096fb76a8719e6b14b6bb4310db9fc7c73491d4388f99bb89409358fd7f830ded1d145e6891331c8846dace47b903f7bb0d0f93b99734cd865dccfc7bbcc9874d2dba6318c09af8aebfba4b9db3547fae9e4158297a8e2408c4942060000088000184594c44130f20c0200c02006b175120010e04000820008020000014020000c000008c010494a190080100044d70098759688332512fbd41a994c0c02bc148e3338218167c280f6324f81909c790861c98421829eca1719ebf6f5606489a6ef4637a8cbc4e9bb974c73343a10adc8ccfe423b53e9193fcb12db2c44e299a618cf4638e37b750f9e6a6508bb7c11310e9ab3de989192523893c2d1a4ae4d41cc9076678f99d12c02e420ef138dc24cc663c90cac41a9be8d80621686c32ad9367be25066d20a2650c898639969423a1f37766db31018b5216379a21e170569a4edb36652ca1869f7cee013c5099f9501042c123c948d8188158c1226a76484d01cd17852f2a35c1d90b791b072a60c1d0f24260b67de7537c8287a6f1dd92a583a9c41a2d6807521251e5fe519efd4e0b0c167780730091823e30267be8feea1d2c4078b4d1cd4da5178918365483e100f6c0f6d94c7d81b671388916d81e6d81105575444149c684b2953b9ab68861e8c8981291c2dee57474354003c6a2c19a2c26424b9e8e39841a076f770d1c483854d2c023a4c200e902091214b316114f6f5d1eb86f77b3d60a90057878b0a68ad32cb749cc65cfc301006630724150ca83c480690213ab913c7285b07a2a22377907110a32207cac9ec451a0743b421b16946ae1ca206cc106ecb7e284e3668934139c2f804fcfa3ca5d3423d63d2169909f9109cd15b46dd67c74cc88acf3c6de3841c24232e1444266e0d840478193b65f5324d20e2b40e31950292674a28f5189ce01cbd4ce311b5339943f1a89ca8117a746e0c9e6903f9120891cd1c6201263f130e9147c027119f33dd90bba1e777d257f4686e70cdccd7ae8c4c5ab51f561599b42fee31a037f30e3012d2418b25821a0f11907d409664746e8e4c95c9004122685e481d9e585ed4671c7ef4bc73cbcc944b9169132b0256701944b5e032fd92e8c36186078e12110624acaf21000fdf076545648e95cc4cad4ddd9cbb36194604470ae549524eb289432282c0813c4adeb34b50743f1aa24356f873f6f1ba1ff83a5f652667c7f2c9334e1b204c7278644cdd6864d858cce503e20353397adccd0480b066a591c16fb5c3103019ea159dca1082a0c9cc03d299f9622344f90872911944a463242bc3071b11e5414e065b00230464245c191c0b2056c1adc4a16dea0a4056c211c15900a206ce20ac30a8f2228919182c88ac449d2f9de741424e24752cf1208807294e86241422518e1c3456d2a874c4d122798111476624e9a85938f9af516ca2e381c4c980d17c6a5c5451a9b0828388490c8bf580c86926e26bd12515816fe3fb4e1037f4c8a22448804c049368f8498021b83fdd9821080b2b4f043925238acaa38e33e1fab792640e61caefdf54101656107edb80f72cfb7aab3b9d318dfab437489ee644d29f48bd008ad04ddc8242a11f3ca26bbe46c39049e4cd085dcef9987e4f9e1d85891cd6e218dc043c791138a2c624c65bde8889239f31d1e1a8adc2d90b8ae3296551ec078535a8e3a656e2ff83d9aa0339a2bb0f78f73f009e3a903c49d97e7c84bcc73e1a3a1660fd54b313ca5ad63f5eff3fb7e60d5622dcbdd363474c24c01a62f86fb2955bfc84815becf4d4aa1e375558787f3fc8b1b660d0c846997645e69ec247dd9470f1b046bcc29fe5e3b9e5337dc452f220607c8c93db83b87583a0bf753fb4e34dd4701a06c6f6a1dc40b95b01502b44e24c723181d9bed362f01c1e4fe8085997bc31ec3a826d07edfd9dfab524e91473c4dedf79e83fa5e9b32f973fda84b0a9b76017c83fd552fefebb4feabb4b8a986a52310796e78a6b3b5727b68ffb010083fb68503c7c70976da6c50dc9aef6c5df343ce4d6af080faf10e578945fc74e8d798df2c1c916e5dbb510cbf7b501faaba1a8	\N
\.


--
-- Data for Name: log_checkpoint; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.log_checkpoint (size, hour, signed) FROM stdin;
318	2026-11-22 09:00:00+00	\\x74616369742f63636463373734302d636337322d343836632d386361362d3661323436326334636262320a3331380a686d6a324969696148672b37786e364e5779777971676c6d566d4753696e576f4e646752454e466752686b3d0a0ae280942074616369742f63636463373734302d636337322d343836632d386361362d3661323436326334636262322050726f30654e42367033475a5744426e566854314f503857786e4269797763685753345161465346666a626f754c5968636d375a4d4c426d326d3337353868557a644c353844354a46686d6f586656556b636a5a58594a4a5141633d0a
\.


--
-- Data for Name: log_head; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.log_head (one, origin, size, nodes, taken, kept, checkpoint, mac) FROM stdin;
t	tacit/ccdc7740-cc72-486c-8ca6-6a2462c4cbb2	318	\\xe649b8fc6c71c71ba323e62db3270d54f03638b1a0915041f1fc25f97efb5c00de80351ba7a36947d801b62e56ef288640308ef2fbfd07d8b0d6c6cd3c0b0da368c2d5553e599198e0530090b1a7a63bb7355547053a184070f9e75e5e0a7efc3ac1127fc8ba9027d5f7ea9ec747f8c06effe46b0c666d3668233648f7651f1a8e02e56e5b63e1662ae635fa0d143bd92fd2d05de5d940fe4932f5e8968df6dca0c33c431f706b69cd4bf545083ebebb6e3966c90313c96192ffbc22b9ec0164	1067:1067:	0	\\x74616369742f63636463373734302d636337322d343836632d386361362d3661323436326334636262320a3331380a686d6a324969696148672b37786e364e5779777971676c6d566d4753696e576f4e646752454e466752686b3d0a0ae280942074616369742f63636463373734302d636337322d343836632d386361362d3661323436326334636262322050726f30654e42367033475a5744426e566854314f503857786e4269797763685753345161465346666a626f754c5968636d375a4d4c426d326d3337353868557a644c353844354a46686d6f586656556b636a5a58594a4a5141633d0a	\\x87fd92ee34ef191a20a8c57d357df4865571069a984f0c127eaa49ddcb32bc9a
\.


--
-- Data for Name: log_index; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.log_index (page, segment, refs) FROM stdin;
\.


--
-- Data for Name: log_intake_0; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.log_intake_0 (slot, id, xid, leaf, terms, mac) FROM stdin;
\.


--
-- Data for Name: log_intake_1; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.log_intake_1 (slot, id, xid, leaf, terms, mac) FROM stdin;
\.


--
-- Data for Name: log_intake_2; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.log_intake_2 (slot, id, xid, leaf, terms, mac) FROM stdin;
2	01a202a2-a2f3-7313-b44b-75bb2bf7cb60	739	\\x7b2276223a312c226964223a2230316132303261322d613266332d373331332d623434622d373562623262663763623630222c2274696d65223a22323032362d31312d32325430393a34323a32322e3730373139325a222c22636c69656e74223a2230316132303261322d613266332d373263322d386537372d303630623534613438376632222c22616374696f6e223a2263726564656e7469616c5f637265617465222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a227772697474656e227d	\\xa792e81dc3dc6ceae2b637c1	\\x19924f82319a12017b236d57a0cfcf222c2a74c4e3085fc1a500e8bda009c02e
2	01a202a2-a30c-79c7-a7af-b4a4794574c4	740	\\x7b2276223a312c226964223a2230316132303261322d613330632d373963372d613761662d623461343739343537346334222c2274696d65223a22323032362d31312d32325430393a34323a32322e3733323631315a222c22636c69656e74223a2230316132303261322d613330632d373932612d386630382d646534316431333962353535222c22616374696f6e223a2263726564656e7469616c5f637265617465222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a227772697474656e227d	\\x61481590c3dc6ceae2b637c1	\\x01295b59d7642446146649b429c9a89ba4a2ff62469a0c4657a4e5ff23ecdd00
2	01a202a2-a30d-7242-9824-8299cd1980cc	741	\\x7b2276223a312c226964223a2230316132303261322d613330642d373234322d393832342d383239396364313938306363222c2274696d65223a22323032362d31312d32325430393a34323a32322e3733333134315a222c22636c69656e74223a2230316132303261322d613330642d373231362d383737352d346537656136386535366237222c22616374696f6e223a2263726564656e7469616c5f637265617465222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a227772697474656e227d	\\xc188ab74c3dc6ceae2b637c1	\\x00488bdada7b9604b0daa32d2f96ba8194fe016a40d9478f4459139ded35fd19
2	01a202a2-a30d-7888-bbe5-6dd321a3d5a9	742	\\x7b2276223a312c226964223a2230316132303261322d613330642d373838382d626265352d366464333231613364356139222c2274696d65223a22323032362d31312d32325430393a34323a32322e3733333533335a222c22636c69656e74223a2230316132303261322d613330642d373831372d613932662d303133343530396432623232222c22616374696f6e223a2263726564656e7469616c5f637265617465222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a227772697474656e227d	\\x87d6686cc3dc6ceae2b637c1	\\xc6d798a3bff87ee2b8e9833601b41ed30dc19a989029b96e60de0bbfd600e961
2	01a202a2-a30d-7dfc-9ed8-2112b75af4fd	743	\\x7b2276223a312c226964223a2230316132303261322d613330642d376466632d396564382d323131326237356166346664222c2274696d65223a22323032362d31312d32325430393a34323a32322e3733333837345a222c22636c69656e74223a2230316132303261322d613330642d376434642d613339362d653664636235313936656230222c22616374696f6e223a2263726564656e7469616c5f637265617465222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a227772697474656e227d	\\x9e9faac9c3dc6ceae2b637c1	\\x49f65d342f0f3583ec01bdbb3bf1bf910b54398b315c1f83f0ad54b30a25fbe6
2	01a202a2-a30e-7344-8247-893e50c410f3	744	\\x7b2276223a312c226964223a2230316132303261322d613330652d373334342d383234372d383933653530633431306633222c2274696d65223a22323032362d31312d32325430393a34323a32322e3733343230345a222c22636c69656e74223a2230316132303261322d613330652d373331302d383562332d393065343330633130306561222c22616374696f6e223a2263726564656e7469616c5f637265617465222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a227772697474656e227d	\\x77503ae4c3dc6ceae2b637c1	\\x6dcbd0c00b9334b000b77d8d9521c519a73b6cbed90f94ca4d8e2179fd85ec4d
2	01a202a2-a30f-7a6b-8769-db43acbaaf76	746	\\x7b2276223a312c226964223a2230316132303261322d613330662d376136622d383736392d646234336163626161663736222c2274696d65223a22323032362d31312d32325430393a34323a32322e3733353635315a222c226163746f72223a2233633835333038612d653836662d313766632d363632372d383133316435356465633132222c22636c69656e74223a2230316132303261322d613330652d373331302d383562332d393065343330633130306561222c22616374696f6e223a22637265617465222c226b696e64223a22636f6e74616374222c22707572706f7365223a226f7065726174696f6e73222c226261736973223a226c6567616c5f6f626c69676174696f6e222c22706f6c696379223a227368613235363a65663333663663613162393339316564613764663666343336383930646339306261636633343930653336376338303164633162623230376663376466636165222c22636174616c6f67223a227368613235363a34333563623731643536323133666163353333326536396265383838613464383339336632333638303663333133663761353665653562633736666634396337222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a227772697474656e222c2267726f757073223a5b7b22636c656172223a5b2262697274685f64617465222c22636f6e746163742e656d61696c222c22636f6e746163742e70686f6e65222c2265787465726e616c5f726566222c2266616d696c795f6e616d65222c2267656e646572222c22676976656e5f6e616d65222c226a6f625f7469746c65222c226b696e64222c226c6162656c222c226c616e6775616765222c226f776e6572222c22707265666572726564222c22726567696f6e222c227374616765222c227665726966696564225d2c227375626a65637473223a5b2231333931656263322d653162332d383233382d346131372d653165663238346164386335225d2c2264657461696c73223a5b224151366676325f39664e6f466f542d684f4569456c5f79507632516c4a3375354838656961334d6977706866687a683371686c734274704444646a36225d7d5d2c227265636f7264223a22534349346f477753724f305a595969744f6c50325377227d	\\x07a42c7d10a0c3cd1391ebc2203d153c262a99e73978911d3b79104644b1f36645acb1814cf93d5055a6955877503ae47755448fb0dfded2c2bcaf1cca39cd91cb64385dcbf8f5b9cc509034d70b7dcbd7b6c79fe02bf848e2b637c1	\\x32e80815872c58ca2446694afe7417bbaad75082530a888e583e4a1ce1299a24
2	01a202a2-a316-7c77-9fb5-075d5028c6bd	747	\\x7b2276223a312c226964223a2230316132303261322d613331362d376337372d396662352d303735643530323863366264222c2274696d65223a22323032362d31312d32325430393a34323a32322e3734323737395a222c226163746f72223a2233633835333038612d653836662d313766632d363632372d383133316435356465633132222c22636c69656e74223a2230316132303261322d613330652d373331302d383562332d393065343330633130306561222c22616374696f6e223a22637265617465222c226b696e64223a22636f6e74616374222c22707572706f7365223a226f7065726174696f6e73222c226261736973223a226c6567616c5f6f626c69676174696f6e222c22706f6c696379223a227368613235363a65663333663663613162393339316564613764663666343336383930646339306261636633343930653336376338303164633162623230376663376466636165222c22636174616c6f67223a227368613235363a34333563623731643536323133666163353333326536396265383838613464383339336632333638303663333133663761353665653562633736666634396337222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a227772697474656e222c2267726f757073223a5b7b22636c656172223a5b2262697274685f64617465222c22636f6e746163742e656d61696c222c22636f6e746163742e70686f6e65222c2265787465726e616c5f726566222c2266616d696c795f6e616d65222c2267656e646572222c22676976656e5f6e616d65222c226a6f625f7469746c65222c226b696e64222c226c6162656c222c226c616e6775616765222c226f776e6572222c22707265666572726564222c22726567696f6e222c227374616765222c227665726966696564225d2c227375626a65637473223a5b2232666431396665322d623565352d306562352d313565362d636665343332353534336664225d2c2264657461696c73223a5b2241587a706c6a4a49706d664b787462755a43306b6e64393735565f744d5f566d5530676e6a5563424d366d69556c4159694b356c6e7348595a524644225d7d5d2c227265636f7264223a225a4a615667755438504a722d784f4e67796f39664d67227d	\\x07a42c7d10a0c3cd203d153c262a99e72fd19fe23978911d3b79104644b1f36645acb1814cf93d5055a6955877503ae47755448fb0dfded2c2bcaf1cca39cd91cb64385dcbf8f5b9cc509034d70b7dcbd7b6c79fe02bf848e2b637c1	\\x755195f3b27ba3f95ac22d9167f1b2706211b9ab8ee05d10b7bdc488233d930a
2	01a202a2-a319-7e90-9474-0cbaee46508a	748	\\x7b2276223a312c226964223a2230316132303261322d613331392d376539302d393437342d306362616565343635303861222c2274696d65223a22323032362d31312d32325430393a34323a32322e3734353931305a222c226163746f72223a2233633835333038612d653836662d313766632d363632372d383133316435356465633132222c22636c69656e74223a2230316132303261322d613330652d373331302d383562332d393065343330633130306561222c22616374696f6e223a22637265617465222c226b696e64223a22636f6e74616374222c22707572706f7365223a226f7065726174696f6e73222c226261736973223a226c6567616c5f6f626c69676174696f6e222c22706f6c696379223a227368613235363a65663333663663613162393339316564613764663666343336383930646339306261636633343930653336376338303164633162623230376663376466636165222c22636174616c6f67223a227368613235363a34333563623731643536323133666163353333326536396265383838613464383339336632333638303663333133663761353665653562633736666634396337222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a227772697474656e222c2267726f757073223a5b7b22636c656172223a5b2262697274685f64617465222c22636f6e746163742e656d61696c222c22636f6e746163742e70686f6e65222c2265787465726e616c5f726566222c2266616d696c795f6e616d65222c2267656e646572222c22676976656e5f6e616d65222c226a6f625f7469746c65222c226b696e64222c226c6162656c222c226c616e6775616765222c226f776e6572222c22707265666572726564222c22726567696f6e222c227374616765222c227665726966696564225d2c227375626a65637473223a5b2239346231303437642d383736322d616333392d656162352d366130666531333064636265225d2c2264657461696c73223a5b22415651765436317079675a6e3051707a7475556a5768326663415a4366575457694a78443150374a616c6662434d797352616963786d345851466b35225d7d5d2c227265636f7264223a224e4c6d6f334169616c4741597569704a564a576b5277227d	\\x07a42c7d10a0c3cd203d153c262a99e73978911d3b79104644b1f36645acb1814cf93d5055a6955877503ae47755448f94b1047db0dfded2c2bcaf1cca39cd91cb64385dcbf8f5b9cc509034d70b7dcbd7b6c79fe02bf848e2b637c1	\\xec1c379ab29871e936bf0c6e58ec21ede3d2620bfb989e12dcdf32be55d50a54
2	01a202a2-a31c-730b-91d4-f3ef609ee756	750	\\x7b2276223a312c226964223a2230316132303261322d613331632d373330622d393164342d663365663630396565373536222c2274696d65223a22323032362d31312d32325430393a34323a32322e3734383139305a222c226163746f72223a2230313766346435612d653131652d343235332d326564372d383462373531343931316239222c22636c69656e74223a2230316132303261322d613330642d376434642d613339362d653664636235313936656230222c22616374696f6e223a226572617365222c226b696e64223a22636f6e74616374222c22707572706f7365223a22636f6d706c69616e6365222c226261736973223a226c6567616c5f6f626c69676174696f6e222c22706f6c696379223a227368613235363a65663333663663613162393339316564613764663666343336383930646339306261636633343930653336376338303164633162623230376663376466636165222c22636174616c6f67223a227368613235363a34333563623731643536323133666163353333326536396265383838613464383339336632333638303663333133663761353665653562633736666634396337222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22657261736564222c22726561736f6e73223a5b226964656e74697479222c22636f6e74616374225d2c2267726f757073223a5b7b227375626a65637473223a5b2232666431396665322d623565352d306562352d313565362d636665343332353534336664225d7d5d7d	\\x1054fd162dc5b9e52fd19fe2429c17254d6dc1fd5e8e1b7378ff83189e9faac9cb64385d	\\xfb8ac84eb94e6eb938df22c1ed0daeae9cca349c27f785c2bbb4e2b4f5a9ddce
2	01a202a2-a327-7779-9065-5717d8c82dbd	751	\\x7b2276223a312c226964223a2230316132303261322d613332372d373737392d393036352d353731376438633832646264222c2274696d65223a22323032362d31312d32325430393a34323a32322e3735393436375a222c226163746f72223a2230313766346435612d653131652d343235332d326564372d383462373531343931316239222c22636c69656e74223a2230316132303261322d613330642d376434642d613339362d653664636235313936656230222c22616374696f6e223a226572617365222c226b696e64223a22636f6e74616374222c22707572706f7365223a22636f6d706c69616e6365222c226261736973223a226c6567616c5f6f626c69676174696f6e222c22706f6c696379223a227368613235363a65663333663663613162393339316564613764663666343336383930646339306261636633343930653336376338303164633162623230376663376466636165222c22636174616c6f67223a227368613235363a34333563623731643536323133666163353333326536396265383838613464383339336632333638303663333133663761353665653562633736666634396337222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22657261736564222c2267726f757073223a5b7b227375626a65637473223a5b2239346231303437642d383736322d616333392d656162352d366130666531333064636265225d7d5d7d	\\x1054fd162dc5b9e54d6dc1fd5e8e1b7394b1047d9e9faac9cb64385d	\\xb9bb113622edda59d65781e2ea20699dbdf0c46e6c7204e23877d1fef5751652
2	01a202a2-a37e-703e-a264-bda11b00d81f	755	\\x7b2276223a312c226964223a2230316132303261322d613337652d373033652d613236342d626461313162303064383166222c2274696d65223a22323032362d31312d32325430393a34323a32322e3834363031355a222c22616374696f6e223a22666c6970222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a227772697474656e222c22726561736f6e73223a5b2264657374726f7965645f31225d7d	\\x3706ca56deb70979e2b637c1	\\xd84a8f5824d5bcf9736789c57c8247a5ddeca3605f22ac146a2b51c96f71c78a
2	01a202a2-a3cd-7e6f-9fcc-daec50585c79	757	\\x7b2276223a312c226964223a2230316132303261322d613363642d376536662d396663632d646165633530353835633739222c2274696d65223a22323032362d31312d32325430393a34323a32322e3932353930325a222c226163746f72223a2233633835333038612d653836662d313766632d363632372d383133316435356465633132222c22636c69656e74223a2230316132303261322d613330652d373331302d383562332d393065343330633130306561222c22616374696f6e223a22757064617465222c226b696e64223a22636f6e74616374222c22707572706f7365223a226f7065726174696f6e73222c226261736973223a226c6567616c5f6f626c69676174696f6e222c22706f6c696379223a227368613235363a65663333663663613162393339316564613764663666343336383930646339306261636633343930653336376338303164633162623230376663376466636165222c22636174616c6f67223a227368613235363a34333563623731643536323133666163353333326536396265383838613464383339336632333638303663333133663761353665653562633736666634396337222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a227772697474656e222c2267726f757073223a5b7b22636c656172223a5b226a6f625f7469746c65225d2c227375626a65637473223a5b2231333931656263322d653162332d383233382d346131372d653165663238346164386335225d2c2264657461696c73223a5b224162727473576f73565971354d4a4d70584c32537639342d473876776e7331303439695572794d4d347946694f4f4e416d6248494231546677766248225d7d5d2c227265636f7264223a22726d79425738564e61443465383744374f6937566467227d	\\x1391ebc25d7789d677503ae47755448fcb64385dcc509034e02bf848e2b637c1	\\xe42bfa0aebfb5e513edc77a9a22cf27d73940b3fbf482720d1153ea149629a96
2	01a202a2-a50c-7a4a-b8ff-db7dcfa57d9c	790	\\x7b2276223a312c226964223a2230316132303261322d613530632d376134612d623866662d646237646366613537643963222c2274696d65223a22323032362d31312d32325430393a34323a32332e3234343634335a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x4e3b727aa2ebf646c1bacd944f0f7a461f9c51f49bbd70f29474cc17da7837cd
2	01a202a2-a50d-70de-bf49-c83fa4f66072	791	\\x7b2276223a312c226964223a2230316132303261322d613530642d373064652d626634392d633833666134663636303732222c2274696d65223a22323032362d31312d32325430393a34323a32332e3234353035345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x5e5b110ed1c6d72765822c019729969c2824292d9096beab6993a25b3c063faa
2	01a202a2-a3d2-7130-8244-68c2db25f83f	758	\\x7b2276223a312c226964223a2230316132303261322d613364322d373133302d383234342d363863326462323566383366222c2274696d65223a22323032362d31312d32325430393a34323a32322e3933303037345a222c226163746f72223a2233633835333038612d653836662d313766632d363632372d383133316435356465633132222c22636c69656e74223a2230316132303261322d613330652d373331302d383562332d393065343330633130306561222c22616374696f6e223a22636f6e73656e74222c226b696e64223a22636f6e74616374222c22707572706f7365223a226f7065726174696f6e73222c226261736973223a226c6567616c5f6f626c69676174696f6e222c22706f6c696379223a227368613235363a65663333663663613162393339316564613764663666343336383930646339306261636633343930653336376338303164633162623230376663376466636165222c22636174616c6f67223a227368613235363a34333563623731643536323133666163353333326536396265383838613464383339336632333638303663333133663761353665653562633736666634396337222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a227772697474656e222c2267726f757073223a5b7b227375626a65637473223a5b2231333931656263322d653162332d383233382d346131372d653165663238346164386335225d2c2264657461696c73223a5b2241562d7a6c506a71335a7768512d516d72784d757971755f54566f344b6c4a4d41327363783677476e6771575f6e343266304b53325445335a6c4166594c30364b435f52655946584841426b526c566a7267225d7d5d7d	\\x1391ebc25e3aea7d77503ae4cb64385dcc509034e02bf848e2b637c1	\\xdef307b197740e7483c3b0f254acdd5639afc93c4e5edaf86b3ed83737c1b845
2	01a202a2-a3d6-789c-ad5b-0f23705af79e	760	\\x7b2276223a312c226964223a2230316132303261322d613364362d373839632d616435622d306632333730356166373965222c2274696d65223a22323032362d31312d32325430393a34323a32322e3933343533385a222c226163746f72223a2261343863643735332d326361612d353065662d343030622d376663666265373638376634222c22636c69656e74223a2230316132303261322d613330632d373932612d386630382d646534316431333962353535222c22616374696f6e223a2272656164222c226b696e64223a22636f6e74616374222c22707572706f7365223a22737570706f7274222c226261736973223a22636f6e7472616374222c22706f6c696379223a227368613235363a65663333663663613162393339316564613764663666343336383930646339306261636633343930653336376338303164633162623230376663376466636165222c22636174616c6f67223a227368613235363a34333563623731643536323133666163353333326536396265383838613464383339336632333638303663333133663761353665653562633736666634396337222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a2272656c6561736564222c2267726f757073223a5b7b22636c656172223a5b2265787465726e616c5f726566222c2266616d696c795f6e616d65222c22676976656e5f6e616d65222c226a6f625f7469746c65222c226b696e64222c226c6162656c222c226c616e6775616765222c226f776e6572222c22707265666572726564222c22726567696f6e222c227374616765222c227665726966696564225d2c226d61736b223a5b22636f6e746163742e656d61696c222c22636f6e746163742e70686f6e65225d2c227375626a65637473223a5b2231333931656263322d653162332d383233382d346131372d653165663238346164386335225d2c2264657461696c73223a5b224165424a2d674177385038333367415170644b51304f645231516367637850355f6e6a4c5538305431687849677135584d5139695435343439734f34225d7d5d7d	\\x07a42c7d10a0c3cd10fd189c1391ebc21effa9a1203d153c262a99e73978911d3b79104644b1f36645acb18155a69558614815907755448f997815fbb0dfded2c2bcaf1ccb64385dcbf8f5b9d5819372d7b6c79f	\\x46c6ea01ceeda5d9a8e1adeb892acfeac86d93896e0fd996cb327ee723b25ded
2	01a202a2-a44a-7127-ba3e-cd2bd68be261	764	\\x7b2276223a312c226964223a2230316132303261322d613434612d373132372d626133652d636432626436386265323631222c2274696d65223a22323032362d31312d32325430393a34323a32332e3035303037325a222c226163746f72223a2234393131613439662d346562642d663239362d366531622d366663353363363266393566222c22636c69656e74223a2230316132303261322d613330642d373831372d613932662d303133343530396432623232222c22616374696f6e223a2272656164222c226b696e64223a22636f6e74616374222c22707572706f7365223a226d61726b6574696e67222c226261736973223a22636f6e73656e74222c22706f6c696379223a227368613235363a65663333663663613162393339316564613764663666343336383930646339306261636633343930653336376338303164633162623230376663376466636165222c22636174616c6f67223a227368613235363a34333563623731643536323133666163353333326536396265383838613464383339336632333638303663333133663761353665653562633736666634396337222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a2272656c6561736564222c2267726f757073223a5b7b22636c656172223a5b22636f6e746163742e656d61696c222c226b696e64222c226c6162656c222c226c616e6775616765222c226f776e6572222c22707265666572726564222c22726567696f6e222c227374616765222c227665726966696564225d2c227375626a65637473223a5b2231333931656263322d653162332d383233382d346131372d653165663238346164386335225d2c2264657461696c73223a5b2241555975454532342d6b61477143644c54343775673334415f35636d334b6b776e71766c4a4159717746754a3330635a7a4e2d625169356b6b696858643974634d6b487469775049767552544763304e6251225d7d5d7d	\\x07a42c7d10a0c3cd1391ebc2203d153c262a99e73b79104644b1f36645acb1816af9716e87d6686c997815fbad2d49a7cb64385dcbf8f5b9d5819372d7b6c79f	\\xe4b37cd61a3ba0cb0c36ef65fbe38c7893ec3e399f3eacb39eabc1339ea6b80c
2	01a202a2-a43c-7ec5-ab5b-9bbc8c61a2cc	762	\\x7b2276223a312c226964223a2230316132303261322d613433632d376563352d616235622d396262633863363161326363222c2274696d65223a22323032362d31312d32325430393a34323a32332e3033363932335a222c226163746f72223a2261623938653031372d646438332d666133332d373034302d323564303033313238343034222c22636c69656e74223a2230316132303261322d613330642d373231362d383737352d346537656136386535366237222c22616374696f6e223a2272656164222c226b696e64223a22636f6e74616374222c22707572706f7365223a2273616c6573222c226261736973223a226c65676974696d6174655f696e74657265737473222c22706f6c696379223a227368613235363a65663333663663613162393339316564613764663666343336383930646339306261636633343930653336376338303164633162623230376663376466636165222c22636174616c6f67223a227368613235363a34333563623731643536323133666163353333326536396265383838613464383339336632333638303663333133663761353665653562633736666634396337222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a2272656c6561736564222c2267726f757073223a5b7b22636c656172223a5b22636f6e746163742e656d61696c222c22636f6e746163742e70686f6e65222c2265787465726e616c5f726566222c2266616d696c795f6e616d65222c22676976656e5f6e616d65222c226a6f625f7469746c65222c226b696e64222c226c6162656c222c226c616e6775616765222c226f776e6572222c22707265666572726564222c22726567696f6e222c227374616765222c227665726966696564225d2c227375626a65637473223a5b2231333931656263322d653162332d383233382d346131372d653165663238346164386335225d2c2264657461696c73223a5b22415a7a435570526b375152454b7357664c4c6d5a426c4d724f4d7736366333644d317961615456567052787739794475536d473045424b705f68626b225d7d5d7d	\\x07a42c7d10a0c3cd1391ebc2203d153c262a99e7300ca8af3978911d3b79104644b1f36645acb18155a695587210bfc17755448f997815fbb0dfded2c188ab74c2bcaf1ccb64385dcbf8f5b9d5819372d7b6c79f	\\x90d2ed783b47bb3f02174c234cb9f9fe3112e07b33cdfcd938d0e73ed09e0db2
2	01a202a2-a44c-705f-9fd7-8bb3f752a322	765	\\x7b2276223a312c226964223a2230316132303261322d613434632d373035662d396664372d386262336637353261333232222c2274696d65223a22323032362d31312d32325430393a34323a32332e3035323032335a222c226163746f72223a2230313766346435612d653131652d343235332d326564372d383462373531343931316239222c22636c69656e74223a2230316132303261322d613330642d376434642d613339362d653664636235313936656230222c22616374696f6e223a2272656164222c226b696e64223a22636f6e74616374222c22707572706f7365223a22636f6d706c69616e6365222c226261736973223a226c6567616c5f6f626c69676174696f6e222c22706f6c696379223a227368613235363a65663333663663613162393339316564613764663666343336383930646339306261636633343930653336376338303164633162623230376663376466636165222c22636174616c6f67223a227368613235363a34333563623731643536323133666163353333326536396265383838613464383339336632333638303663333133663761353665653562633736666634396337222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a2272656c6561736564222c2267726f757073223a5b7b22636c656172223a5b2262697274685f64617465222c22636f6e746163742e656d61696c222c22636f6e746163742e70686f6e65222c2265787465726e616c5f726566222c2266616d696c795f6e616d65222c22676976656e5f6e616d65222c226a6f625f7469746c65222c226b696e64222c226c6162656c222c226c616e6775616765222c226f776e6572222c22707265666572726564222c22726567696f6e222c227374616765222c227665726966696564225d2c227375626a65637473223a5b2231333931656263322d653162332d383233382d346131372d653165663238346164386335225d2c2264657461696c73223a5b2241584a6d564742684a6d5252744e575a36654f7a6b572d456263306d5f4f422d5f384835754758435f6c42625a74627a33627a39476a705853666d69225d7d5d7d	\\x07a42c7d10a0c3cd1391ebc2203d153c262a99e72dc5b9e53978911d3b79104644b1f36645acb1814d6dc1fd55a695587755448f997815fb9e9faac9b0dfded2c2bcaf1ccb64385dcbf8f5b9d5819372d70b7dcbd7b6c79f	\\x7c31100c8a8fe82a15e24559ff92b668ef179e36ef91d26d738a4baba04d3caa
2	01a202a2-a4f1-7a84-8dff-6ccdeb9bb55b	766	\\x7b2276223a312c226964223a2230316132303261322d613466312d376138342d386466662d366363646562396262353562222c2274696d65223a22323032362d31312d32325430393a34323a32332e3231373635375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xf9c3c57e08b3701bb3d7f773f6a4d1681263697d81215070d545e863e84ec18e
2	01a202a2-a503-7800-8089-26669647efe4	767	\\x7b2276223a312c226964223a2230316132303261322d613530332d373830302d383038392d323636363936343765666534222c2274696d65223a22323032362d31312d32325430393a34323a32332e3233353530305a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x4c9c75997f63b9cbd8f4613c5c08b0e5e95529d6fcf34c01c587c461ebb5e4fa
2	01a202a2-a504-7fd8-9dea-003d9aa84ced	768	\\x7b2276223a312c226964223a2230316132303261322d613530342d376664382d396465612d303033643961613834636564222c2274696d65223a22323032362d31312d32325430393a34323a32332e3233363939305a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xf8891fe2c5d68d13c1d83a0899825966e97413c9ac2c6bc129c0e3dccbd570e5
2	01a202a2-a506-718a-9f2d-84f12026f664	769	\\x7b2276223a312c226964223a2230316132303261322d613530362d373138612d396632642d383466313230323666363634222c2274696d65223a22323032362d31312d32325430393a34323a32332e3233383039365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x5edf000fed9c2872252585fa6d9994323b772838a767d3fe76e6a03a59c05ad8
2	01a202a2-a506-7619-b81e-afda20d78037	770	\\x7b2276223a312c226964223a2230316132303261322d613530362d373631392d623831652d616664613230643738303337222c2274696d65223a22323032362d31312d32325430393a34323a32332e3233383338315a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x6021db65624d25635beefacc9e9aee17016d09024398d4ee7372f2bea84aeba8
2	01a202a2-a507-72ad-94a0-0189dd947c51	771	\\x7b2276223a312c226964223a2230316132303261322d613530372d373261642d393461302d303138396464393437633531222c2274696d65223a22323032362d31312d32325430393a34323a32332e3233393136375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x1a9047eb2f6209cfb9ba7e4b059664e1087d53e54bccf760e7dfef2c37c96f9f
2	01a202a2-a507-7625-883d-fd5cf3b2895d	772	\\x7b2276223a312c226964223a2230316132303261322d613530372d373632352d383833642d666435636633623238393564222c2274696d65223a22323032362d31312d32325430393a34323a32332e3233393338345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x347cd1746432fa9f90d16caa25c331088c11a5eaee2086eb30ef3f7605b1c455
2	01a202a2-a507-7ec9-8ffa-1ca98939d520	773	\\x7b2276223a312c226964223a2230316132303261322d613530372d376563392d386666612d316361393839333964353230222c2274696d65223a22323032362d31312d32325430393a34323a32332e3233393932345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x15494469df536d5651ed4fb2a9a8084bdf65f61f5264e42c7d0f4537575e80e5
2	01a202a2-a508-71b3-9ebb-26d2016b5be8	774	\\x7b2276223a312c226964223a2230316132303261322d613530382d373162332d396562622d323664323031366235626538222c2274696d65223a22323032362d31312d32325430393a34323a32332e3234303130365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x47ccf25b814f1a7e9e714e3454302669768d5a836c8908d97885174456c1a24a
2	01a202a2-a508-78b9-89be-f609ae858ea8	775	\\x7b2276223a312c226964223a2230316132303261322d613530382d373862392d383962652d663630396165383538656138222c2274696d65223a22323032362d31312d32325430393a34323a32332e3234303534355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x5addf32bfb889a140cef16a7e19977b2c80595e746aaf171847f55f47e160f4a
2	01a202a2-a508-7bf8-ae24-e54b449e76b7	776	\\x7b2276223a312c226964223a2230316132303261322d613530382d376266382d616532342d653534623434396537366237222c2274696d65223a22323032362d31312d32325430393a34323a32332e3234303734385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x3385007d0066a6556638798bf47edbc0a2fc5d69d63e3feef4f5aa4ea7457ce4
2	01a202a2-a509-739a-b28e-a89f7031d88d	777	\\x7b2276223a312c226964223a2230316132303261322d613530392d373339612d623238652d613839663730333164383864222c2274696d65223a22323032362d31312d32325430393a34323a32332e3234313232355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xe464c0c2d12503ff2c97c78e387e752ae5cd076509c29e66de524f51e094b0d1
2	01a202a2-a509-7713-9e59-bc292878adfb	778	\\x7b2276223a312c226964223a2230316132303261322d613530392d373731332d396535392d626332393238373861646662222c2274696d65223a22323032362d31312d32325430393a34323a32332e3234313434325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xf46866afc4ada3326369761536fb41d5f3f899e538bf26454e7846adbd51088d
2	01a202a2-a509-7ddc-b4da-0c19f6be37d1	779	\\x7b2276223a312c226964223a2230316132303261322d613530392d376464632d623464612d306331396636626533376431222c2274696d65223a22323032362d31312d32325430393a34323a32332e3234313836365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x07a2a4b74bee9bbf8cefd331f5663f60455faf7c293e663e281745991c7299e5
2	01a202a2-a50a-7046-89f7-7e1e66568841	780	\\x7b2276223a312c226964223a2230316132303261322d613530612d373034362d383966372d376531653636353638383431222c2274696d65223a22323032362d31312d32325430393a34323a32332e3234323031375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x851dafafeee18b94f5a17b645b430f07a454f2d10768c0da905c032f68a9d445
2	01a202a2-a50a-76c5-9690-efc1901380c0	781	\\x7b2276223a312c226964223a2230316132303261322d613530612d373663352d393639302d656663313930313338306330222c2274696d65223a22323032362d31312d32325430393a34323a32332e3234323432335a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xf2fb7470654301e7ac904bf156e996446618608e3eddac70f7f154f5e3c2a60f
2	01a202a2-a50a-7863-8eac-970e58fa80cb	782	\\x7b2276223a312c226964223a2230316132303261322d613530612d373836332d386561632d393730653538666138306362222c2274696d65223a22323032362d31312d32325430393a34323a32332e3234323532345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xc48598ad8f8144e40e767742a9673dd8b94a96ed2aeda426a9c2dbfac6f3db55
2	01a202a2-a50a-7eb1-ab5f-2b7318b9a945	783	\\x7b2276223a312c226964223a2230316132303261322d613530612d376562312d616235662d326237333138623961393435222c2274696d65223a22323032362d31312d32325430393a34323a32332e3234323931385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xed8887d60631cc9db75c6b65fc21a1839c4f619a32f3ae05a4c30e85e2abae2e
2	01a202a2-a50b-70bd-bac7-e82d71ef4888	784	\\x7b2276223a312c226964223a2230316132303261322d613530622d373062642d626163372d653832643731656634383838222c2274696d65223a22323032362d31312d32325430393a34323a32332e3234333034365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x3c2872c2f7782e005ff38cc9dde50429ff01ab014906c3a2df8104e7f6ec1540
2	01a202a2-a50b-7769-85fb-90c00c4c106f	785	\\x7b2276223a312c226964223a2230316132303261322d613530622d373736392d383566622d393063303063346331303666222c2274696d65223a22323032362d31312d32325430393a34323a32332e3234333436335a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x110b31e72f7770c02a9dbd6e4a1843b2e224080944282af4a04f93b916937c74
2	01a202a2-a50b-7940-9e85-6e62ee740b63	786	\\x7b2276223a312c226964223a2230316132303261322d613530622d373934302d396538352d366536326565373430623633222c2274696d65223a22323032362d31312d32325430393a34323a32332e3234333537385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x2801c5f5332b00fbfa5dc341f6fcdc097e7ad63b9077efbf9fa72f322766d163
2	01a202a2-a50b-7fb7-9a95-16f5d29d2d86	787	\\x7b2276223a312c226964223a2230316132303261322d613530622d376662372d396139352d313666356432396432643836222c2274696d65223a22323032362d31312d32325430393a34323a32332e3234333938325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x86d17e370800ca30517e5e117231cdfa377380662de0c023bd6c682928dc44a8
2	01a202a2-a50c-71c3-904b-ad1dd8110907	788	\\x7b2276223a312c226964223a2230316132303261322d613530632d373163332d393034622d616431646438313130393037222c2274696d65223a22323032362d31312d32325430393a34323a32332e3234343131305a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xa756df1afafc1d2e7a9d6992c42dbf238246f0bcd6dc9196e1b1c044f33306a9
2	01a202a2-a50c-7863-9e9b-64df7260c741	789	\\x7b2276223a312c226964223a2230316132303261322d613530632d373836332d396539622d363464663732363063373431222c2274696d65223a22323032362d31312d32325430393a34323a32332e3234343532345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x2ac04c695bf91e8aab1dcc122a9d3269338b53684f1e0efde88bb13c226c1d8c
2	01a202a2-a50d-730b-ae27-b4a40d04fc02	792	\\x7b2276223a312c226964223a2230316132303261322d613530642d373330622d616532372d623461343064303466633032222c2274696d65223a22323032362d31312d32325430393a34323a32332e3234353139305a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x05ce71ece75b0c942fc52674184a62659bb318166d7ad44dd11cb136aacbf111
2	01a202a2-a50d-7c67-8641-9d4adc82fbae	794	\\x7b2276223a312c226964223a2230316132303261322d613530642d376336372d383634312d396434616463383266626165222c2274696d65223a22323032362d31312d32325430393a34323a32332e3234353737355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x02a5cc581fe16d0702cef49652903a02b8b9ec59de045f03d7b6a3d1005964fe
2	01a202a2-a50e-7b9e-b9d9-1d752dea2abe	796	\\x7b2276223a312c226964223a2230316132303261322d613530652d376239652d623964392d316437353264656132616265222c2274696d65223a22323032362d31312d32325430393a34323a32332e3234363732365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xbb1a3dceb4a5c11d39615b583b91e9734751fc0894354889c4e3d1b9637b5e3e
2	01a202a2-a50e-7f7d-814f-a328a0804c29	798	\\x7b2276223a312c226964223a2230316132303261322d613530652d376637642d383134662d613332386130383034633239222c2274696d65223a22323032362d31312d32325430393a34323a32332e3234363936385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xa22366a171942e509b458c8bcaf595dbe548f0c0bfdc5af38bd2ffe295a58188
2	01a202a2-a50f-7354-8a3d-055e397041f2	800	\\x7b2276223a312c226964223a2230316132303261322d613530662d373335342d386133642d303535653339373034316632222c2274696d65223a22323032362d31312d32325430393a34323a32332e3234373230385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x873c2de3518b026921f1e97d96ec4d1853d55ee4b9487bb167278f23b0bddaf2
2	01a202a2-a50f-7779-ad53-6a1811c1e7f3	802	\\x7b2276223a312c226964223a2230316132303261322d613530662d373737392d616435332d366131383131633165376633222c2274696d65223a22323032362d31312d32325430393a34323a32332e3234373436375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xd20cfd31e5f3e4c8616f3674fe02111d430e0d489fd850a43de2599f9475bed6
2	01a202a2-a50f-7b9a-abbc-012f5ae20a77	804	\\x7b2276223a312c226964223a2230316132303261322d613530662d376239612d616262632d303132663561653230613737222c2274696d65223a22323032362d31312d32325430393a34323a32332e3234373732355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x20e00a7cd3992dcf66e6b02d4564ad6009ed936f0c94eefb57cc51e38d8106d3
2	01a202a2-a50f-7f4c-8aa2-5bdf499df980	806	\\x7b2276223a312c226964223a2230316132303261322d613530662d376634632d386161322d356264663439396466393830222c2274696d65223a22323032362d31312d32325430393a34323a32332e3234373935365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x4aee352ea0f49359edf2925204eb3493800bae41cd19f553094a9555ed62aa72
2	01a202a2-a510-73fc-8b22-4c7ef0211e4f	808	\\x7b2276223a312c226964223a2230316132303261322d613531302d373366632d386232322d346337656630323131653466222c2274696d65223a22323032362d31312d32325430393a34323a32332e3234383234395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xd6f21a082b9d5e3a7e9d22e58edbceba46d48c1a6eb3b2e8f1ad08f381ee9ca9
2	01a202a2-a510-77dc-9845-1a0f012a47aa	810	\\x7b2276223a312c226964223a2230316132303261322d613531302d373764632d393834352d316130663031326134376161222c2274696d65223a22323032362d31312d32325430393a34323a32332e3234383439315a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x105bdadc21e50c965e41b714bd9bbec3548c6832bb64cb1361928ace784b755b
2	01a202a2-a510-7c19-8384-379da32322f9	812	\\x7b2276223a312c226964223a2230316132303261322d613531302d376331392d383338342d333739646133323332326639222c2274696d65223a22323032362d31312d32325430393a34323a32332e3234383735365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xe59fbc4cbe3887997cc3224e0b4500e1074b09640caa94731e3b421515adb1a2
2	01a202a2-a510-7fa2-83d3-5d78979118ae	814	\\x7b2276223a312c226964223a2230316132303261322d613531302d376661322d383364332d356437383937393131386165222c2274696d65223a22323032362d31312d32325430393a34323a32332e3234383937375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xf1f86fbc4fa7223e5e27be067c5787e4345a43a036de1d2c7e4f6f32a8fe16ab
2	01a202a2-a511-73d8-938a-e55d6c58fa0a	816	\\x7b2276223a312c226964223a2230316132303261322d613531312d373364382d393338612d653535643663353866613061222c2274696d65223a22323032362d31312d32325430393a34323a32332e3234393234305a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x321fa8232d8475fa4a9f135657a8f2df4db47664ba37af1256ec36ab6f6b4077
2	01a202a2-a511-7877-af97-26a3e4ec7ed8	818	\\x7b2276223a312c226964223a2230316132303261322d613531312d373837372d616639372d323661336534656337656438222c2274696d65223a22323032362d31312d32325430393a34323a32332e3234393532395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x76ffdb24264110e5aee9c4ae37855ded856693f0c9e91df040cb8dcf5a7ccb68
2	01a202a2-a511-7c00-af5e-ce8f9ba50876	820	\\x7b2276223a312c226964223a2230316132303261322d613531312d376330302d616635652d636538663962613530383736222c2274696d65223a22323032362d31312d32325430393a34323a32332e3234393735305a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xdf952e5d014b6209f8f27cc38aa669bfc6dc948d6fb7d7255fb92d9402bc5245
2	01a202a2-a511-7ff4-b703-76e6f0ecab2f	822	\\x7b2276223a312c226964223a2230316132303261322d613531312d376666342d623730332d373665366630656361623266222c2274696d65223a22323032362d31312d32325430393a34323a32332e3234393939375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xc0c3212355aa250f8e5d3f492ab03708af630b1a35c58c73947469b992bcbaf0
2	01a202a2-a512-79f8-99ff-62613bb772f3	824	\\x7b2276223a312c226964223a2230316132303261322d613531322d373966382d393966662d363236313362623737326633222c2274696d65223a22323032362d31312d32325430393a34323a32332e3235303632335a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x099ab89e10d5cedbf74e459fcbefbda5d7d7b6990e46d62225f11eb1d1e6bcfa
2	01a202a2-a513-72f6-a77b-f4c64071786e	826	\\x7b2276223a312c226964223a2230316132303261322d613531332d373266362d613737622d663463363430373137383665222c2274696d65223a22323032362d31312d32325430393a34323a32332e3235313138355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x72686b1c184f8f00260a51a2ba07f16c9894238ffda5990517985af461226b79
2	01a202a2-a513-7ac5-88f7-73e63f1d5629	828	\\x7b2276223a312c226964223a2230316132303261322d613531332d376163352d383866372d373365363366316435363239222c2274696d65223a22323032362d31312d32325430393a34323a32332e3235313637335a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xfc91986920988be6f7a622312f8febeab56e96bc8d52adc7fb9158285c6a15a7
2	01a202a2-a513-7d79-87ba-9d5730c01c6f	830	\\x7b2276223a312c226964223a2230316132303261322d613531332d376437392d383762612d396435373330633031633666222c2274696d65223a22323032362d31312d32325430393a34323a32332e3235313834325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xa2a19f6e20d97b3f07d51e7cdde516e4a2fb87a9f80457d7dc0c6d46385ffd99
2	01a202a2-a514-7592-a6d1-f40ddf10c2fc	832	\\x7b2276223a312c226964223a2230316132303261322d613531342d373539322d613664312d663430646466313063326663222c2274696d65223a22323032362d31312d32325430393a34323a32332e3235323334385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x9b4638ee3844890526cac1bd1cfa658ac4be7d745211fcd3eef4394a4201158a
2	01a202a2-a514-7e6b-87b5-d4fbd87f2f02	834	\\x7b2276223a312c226964223a2230316132303261322d613531342d376536622d383762352d643466626438376632663032222c2274696d65223a22323032362d31312d32325430393a34323a32332e3235323930315a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xacb87c9d95f5051f4ecfcba43e7ac149e00d23329c28873d0b05c8fcb971850b
2	01a202a2-a515-77aa-b9f5-be74e91b2100	836	\\x7b2276223a312c226964223a2230316132303261322d613531352d373761612d623966352d626537346539316232313030222c2274696d65223a22323032362d31312d32325430393a34323a32332e3235333437395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xc9d816c653256d837e52e3a69eac273c654db9580496d7ec4fe9e8254c6e181b
2	01a202a2-a515-7c7b-8975-06332de8279a	838	\\x7b2276223a312c226964223a2230316132303261322d613531352d376337622d383937352d303633333264653832373961222c2274696d65223a22323032362d31312d32325430393a34323a32332e3235333738305a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xaa4893afa494c58e39d8bdb8027bdad859ce54d4e148b066a624550a405fbd0a
2	01a202a2-a516-758a-a854-d12e008aab21	840	\\x7b2276223a312c226964223a2230316132303261322d613531362d373538612d613835342d643132653030386161623231222c2274696d65223a22323032362d31312d32325430393a34323a32332e3235343334365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xfe5e5e08ef14a2ad6a8eb433b832e22956efaaf4e972d78872c3bb5ade24fd65
2	01a202a2-a517-70ee-a342-95400e4f6042	842	\\x7b2276223a312c226964223a2230316132303261322d613531372d373065652d613334322d393534303065346636303432222c2274696d65223a22323032362d31312d32325430393a34323a32332e3235353035385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x7419d33248694ff3a97cc73f8e4584a7e5a94177529c28d6fd6e01ca071fadcd
2	01a202a2-a517-75a6-bba9-47966db9a553	844	\\x7b2276223a312c226964223a2230316132303261322d613531372d373561362d626261392d343739363664623961353533222c2274696d65223a22323032362d31312d32325430393a34323a32332e3235353335335a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x2d3b5aa705963d7de855e89184264d06f4e2190dd413fe5a89553d587876cddd
2	01a202a2-a517-7992-90e9-b36836cea2ce	846	\\x7b2276223a312c226964223a2230316132303261322d613531372d373939322d393065392d623336383336636561326365222c2274696d65223a22323032362d31312d32325430393a34323a32332e3235353539385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x45bdc44b77a9d066e7549a74b5ee83e03c2d8b505747a0c4953325573bc0a5c8
2	01a202a2-a517-7d3c-8fcc-43cbf471aa17	848	\\x7b2276223a312c226964223a2230316132303261322d613531372d376433632d386663632d343363626634373161613137222c2274696d65223a22323032362d31312d32325430393a34323a32332e3235353832375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x40b5f2cb509ae83ba2ad9bb5f90cc21af7edb067074801034d634358b8e67f4c
2	01a202a2-a518-7138-bc1a-866f394894c9	850	\\x7b2276223a312c226964223a2230316132303261322d613531382d373133382d626331612d383636663339343839346339222c2274696d65223a22323032362d31312d32325430393a34323a32332e3235363037365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xe1e222c90858964909a583d66c92e1008ca424dd4ff40b843869cc7dddcfcc1b
2	01a202a2-a518-74de-b128-086570fa11e3	852	\\x7b2276223a312c226964223a2230316132303261322d613531382d373464652d623132382d303836353730666131316533222c2274696d65223a22323032362d31312d32325430393a34323a32332e3235363330345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xc55202d64f1e3e549174ac5f746bf08d68c4789740e42862ee3e0ab8a96f7798
2	01a202a2-a518-78bd-a07b-0d5c9de8e225	854	\\x7b2276223a312c226964223a2230316132303261322d613531382d373862642d613037622d306435633964653865323235222c2274696d65223a22323032362d31312d32325430393a34323a32332e3235363534365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x51c99be4a8a736d6747016c4548b94300fdda04db2cb85a5b18e64a65b2df9c9
2	01a202a2-a50d-79f4-b4ec-aaa4bf952461	793	\\x7b2276223a312c226964223a2230316132303261322d613530642d373966342d623465632d616161346266393532343631222c2274696d65223a22323032362d31312d32325430393a34323a32332e3234353632325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xde02babd74ddf07813043081a50b6135bca96d2b377973ba37f88aa733dcc935
2	01a202a2-a50e-7944-ae2e-9d0900a3cbdf	795	\\x7b2276223a312c226964223a2230316132303261322d613530652d373934342d616532652d396430393030613363626466222c2274696d65223a22323032362d31312d32325430393a34323a32332e3234363537395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x3c6ae9b749013b88afdc529df96aba529586b17a0c2eb9dcd47e25803c90ecb6
2	01a202a2-a50e-7e42-9def-59b6593e5f7f	797	\\x7b2276223a312c226964223a2230316132303261322d613530652d376534322d396465662d353962363539336535663766222c2274696d65223a22323032362d31312d32325430393a34323a32332e3234363839315a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x892ed01cc740e1375cce96aaffd94d1f57740ef4e94e5fac5e1381b3ec47fd5a
2	01a202a2-a50f-7182-b5f6-0a0b11d5bc9a	799	\\x7b2276223a312c226964223a2230316132303261322d613530662d373138322d623566362d306130623131643562633961222c2274696d65223a22323032362d31312d32325430393a34323a32332e3234373039345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x91327a7f92f4c625de1a9bb21e59b5933a9de912e7fe4c8669282dc70a8244e5
2	01a202a2-a50f-75f8-a339-0b794603f5cd	801	\\x7b2276223a312c226964223a2230316132303261322d613530662d373566382d613333392d306237393436303366356364222c2274696d65223a22323032362d31312d32325430393a34323a32332e3234373337335a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xaaec63676a621ced27549da191d7918d485ab9ee6adaccd88a18e852d6fb8591
2	01a202a2-a50f-79e0-a75d-65646ddfd9c8	803	\\x7b2276223a312c226964223a2230316132303261322d613530662d373965302d613735642d363536343664646664396338222c2274696d65223a22323032362d31312d32325430393a34323a32332e3234373631375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x1fff8ddf7b18a03f8addfc4074f7980de0f897a4c2b03dfb69644f3833ba5009
2	01a202a2-a50f-7e09-be82-400cad88da6d	805	\\x7b2276223a312c226964223a2230316132303261322d613530662d376530392d626538322d343030636164383864613664222c2274696d65223a22323032362d31312d32325430393a34323a32332e3234373837375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x3ef7d48cb71bb68be8e089bae7be8dbf54e19e940f52779ca8c7ca4099c2605a
2	01a202a2-a510-7257-8155-832ecf5002a5	807	\\x7b2276223a312c226964223a2230316132303261322d613531302d373235372d383135352d383332656366353030326135222c2274696d65223a22323032362d31312d32325430393a34323a32332e3234383134365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x4a48041fe1e2fc146e020c4af44acb85915013d4bd757bf4a03ddbaa9e1d5555
2	01a202a2-a510-7677-b4d1-11ddbced3798	809	\\x7b2276223a312c226964223a2230316132303261322d613531302d373637372d623464312d313164646263656433373938222c2274696d65223a22323032362d31312d32325430393a34323a32332e3234383430345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xe56c42c753ee517ad85c3b1d322619de23e782e0b660cc2d82b6ed5902b61ca7
2	01a202a2-a510-7a57-afbe-8a4bef6dd87b	811	\\x7b2276223a312c226964223a2230316132303261322d613531302d376135372d616662652d386134626566366464383762222c2274696d65223a22323032362d31312d32325430393a34323a32332e3234383634365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xce14e2061d77da7e7924513fe74770675a3383fec60c1acc2fb8754b118e0ba0
2	01a202a2-a510-7e5b-96b1-520e93b7a2c7	813	\\x7b2276223a312c226964223a2230316132303261322d613531302d376535622d393662312d353230653933623761326337222c2274696d65223a22323032362d31312d32325430393a34323a32332e3234383839375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xe585310a1272785133908bf4f57aee9ecbae7862d2b48b504a991ca7674b70aa
2	01a202a2-a511-7229-8d4f-355c52cf2a25	815	\\x7b2276223a312c226964223a2230316132303261322d613531312d373232392d386434662d333535633532636632613235222c2274696d65223a22323032362d31312d32325430393a34323a32332e3234393133355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xa3b4b9063ba582c16f1a8906a8f7cb3675d3ec6c3af77a5aad4037cb067d2e8c
2	01a202a2-a511-76f6-a8da-9c527e9df07c	817	\\x7b2276223a312c226964223a2230316132303261322d613531312d373666362d613864612d396335323765396466303763222c2274696d65223a22323032362d31312d32325430393a34323a32332e3234393433355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xb7101b037a38a3d7b5792d018db2e3c58339a2859170f60098a4470b968e802a
2	01a202a2-a511-7a63-b35d-466adf641ce2	819	\\x7b2276223a312c226964223a2230316132303261322d613531312d376136332d623335642d343636616466363431636532222c2274696d65223a22323032362d31312d32325430393a34323a32332e3234393634395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x0abc162e493b4f400ab9b1520bf5119e33037ddbd60b0e64302d144b6a39a4ee
2	01a202a2-a511-7e94-9134-3696afc8252e	821	\\x7b2276223a312c226964223a2230316132303261322d613531312d376539342d393133342d333639366166633832353265222c2274696d65223a22323032362d31312d32325430393a34323a32332e3234393931315a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x68db9b6954dd0f4a8db8a8104a801f424b2e810a8964a7bc27f10a4a7f44a2c6
2	01a202a2-a512-77aa-9540-f2fa4dc9a912	823	\\x7b2276223a312c226964223a2230316132303261322d613531322d373761612d393534302d663266613464633961393132222c2274696d65223a22323032362d31312d32325430393a34323a32332e3235303437395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xb18816603c0078865298ed605e84f29ca536f88d2ac14e5e8a9f31caa6e956c1
2	01a202a2-a513-70b5-8019-b1b29187a41e	825	\\x7b2276223a312c226964223a2230316132303261322d613531332d373062352d383031392d623162323931383761343165222c2274696d65223a22323032362d31312d32325430393a34323a32332e3235313034345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x4edaea2f110061ea7aa34aa3afa1388899991a73e9d109de46f00bc3b194bf05
2	01a202a2-a513-78cd-a06a-7df214c7e3eb	827	\\x7b2276223a312c226964223a2230316132303261322d613531332d373863642d613036612d376466323134633765336562222c2274696d65223a22323032362d31312d32325430393a34323a32332e3235313535305a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x87a797b296f1ae691ceea93ed88be517f00f4a7c9acefa07710afedaeae3b515
2	01a202a2-a513-7c3e-8138-b7d4f97613bc	829	\\x7b2276223a312c226964223a2230316132303261322d613531332d376333652d383133382d623764346639373631336263222c2274696d65223a22323032362d31312d32325430393a34323a32332e3235313736355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xfc134db860107f2b1b9f8224837136e0a14d996038a126edadeb6176c09299d0
2	01a202a2-a514-7415-9c8a-a1e2980a30dd	831	\\x7b2276223a312c226964223a2230316132303261322d613531342d373431352d396338612d613165323938306133306464222c2274696d65223a22323032362d31312d32325430393a34323a32332e3235323235355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xb47224abbae623fce7c1c90b18f3dce0e62149bb112c104b409ca625e93e458c
2	01a202a2-a514-7bf8-bb84-c068e93088ae	833	\\x7b2276223a312c226964223a2230316132303261322d613531342d376266382d626238342d633036386539333038386165222c2274696d65223a22323032362d31312d32325430393a34323a32332e3235323734385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xee060fab8d114ec137175b2f6061e673881f5b7e71a3f7bf32a7517a3ac80018
2	01a202a2-a515-750b-8550-0c528418a8c8	835	\\x7b2276223a312c226964223a2230316132303261322d613531352d373530622d383535302d306335323834313861386338222c2274696d65223a22323032362d31312d32325430393a34323a32332e3235333331355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x7758e349f60eb504ce522c75f722469df431673cc7523f78791eb773ef2a38cf
2	01a202a2-a515-7a6b-a13f-0632bcfff1f7	837	\\x7b2276223a312c226964223a2230316132303261322d613531352d376136622d613133662d303633326263666666316637222c2274696d65223a22323032362d31312d32325430393a34323a32332e3235333635315a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x9cdcb8dc02b6bb45c81317037c442b9eeab20768e1fc964fbc9b4d16a4e1fafc
2	01a202a2-a516-7392-a264-1c89d9baebd1	839	\\x7b2276223a312c226964223a2230316132303261322d613531362d373339322d613236342d316338396439626165626431222c2274696d65223a22323032362d31312d32325430393a34323a32332e3235343232335a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x5c4c3623fa0a9ab417f84867eaec71dcb02cd14d9a37fc646a4ec55847b5e72c
2	01a202a2-a516-7c7b-aa1e-992b73c6e4e9	841	\\x7b2276223a312c226964223a2230316132303261322d613531362d376337622d616131652d393932623733633665346539222c2274696d65223a22323032362d31312d32325430393a34323a32332e3235343738305a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x4fa75de1a8e595d796706c5aa58b04a3bc4f2ac47f30b72043fd9f7a01b16bba
2	01a202a2-a517-73af-b6e2-e57a285952a4	843	\\x7b2276223a312c226964223a2230316132303261322d613531372d373361662d623665322d653537613238353935326134222c2274696d65223a22323032362d31312d32325430393a34323a32332e3235353233305a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x61d16f9b57dc300927e4a39afac56ff8d54d9457b86d22df1257cc436a9adbd5
2	01a202a2-a517-7852-bc8f-58cfb866d16e	845	\\x7b2276223a312c226964223a2230316132303261322d613531372d373835322d626338662d353863666238363664313665222c2274696d65223a22323032362d31312d32325430393a34323a32332e3235353532305a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x056614d106d04678d9283253fb8b1b84049468be0fcde09c7d9f9320f23c40d6
2	01a202a2-a517-7b79-ba15-931ed18c3511	847	\\x7b2276223a312c226964223a2230316132303261322d613531372d376237392d626131352d393331656431386333353131222c2274696d65223a22323032362d31312d32325430393a34323a32332e3235353731375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xf6310b03c78ca49de85c0ba098057bf14f92362aebd33ca2a26ec9bb1af0dfd4
2	01a202a2-a517-7fb3-bf36-fd382d3f995d	849	\\x7b2276223a312c226964223a2230316132303261322d613531372d376662332d626633362d666433383264336639393564222c2274696d65223a22323032362d31312d32325430393a34323a32332e3235353938315a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x11772ef1a32eb71e81f400b6319448edf6ca25fb8fb498e4a3365525e20fdfd2
2	01a202a2-a518-72da-92ad-ef5120959a12	851	\\x7b2276223a312c226964223a2230316132303261322d613531382d373264612d393261642d656635313230393539613132222c2274696d65223a22323032362d31312d32325430393a34323a32332e3235363137385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x67f5e4c819068ca3a1621a6dea683584ab7448d2865ea17cdc177b4481830a8e
2	01a202a2-a518-7775-a5c3-8eae99caf500	853	\\x7b2276223a312c226964223a2230316132303261322d613531382d373737352d613563332d386561653939636166353030222c2274696d65223a22323032362d31312d32325430393a34323a32332e3235363436365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x54f652aa489328d5b78c9e6f7693a7f2d3be92a2e5a8f5ea2b800b8c162879ff
2	01a202a2-a518-7a6f-8759-4f89387431df	855	\\x7b2276223a312c226964223a2230316132303261322d613531382d376136662d383735392d346638393338373433316466222c2274696d65223a22323032362d31312d32325430393a34323a32332e3235363635325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x321650735b7d29fa1d1efcc2e4df391f87b51a49b822c446eb55b6805e256290
2	01a202a2-a518-7c46-a64f-697f932a4abe	856	\\x7b2276223a312c226964223a2230316132303261322d613531382d376334362d613634662d363937663933326134616265222c2274696d65223a22323032362d31312d32325430393a34323a32332e3235363736375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xbab7bb1cbd69739aed38742d8e6899603dc8f30765ef95440b946db95bf3dfae
2	01a202a2-a519-7165-afa1-5fea1938bc85	858	\\x7b2276223a312c226964223a2230316132303261322d613531392d373136352d616661312d356665613139333862633835222c2274696d65223a22323032362d31312d32325430393a34323a32332e3235373038375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x9d82e24447bc6f0b228f7a77dfb1a29dd2060a76e999e72189c94c8076b1e40e
2	01a202a2-a51a-7323-97ba-a49fa94d37f6	860	\\x7b2276223a312c226964223a2230316132303261322d613531612d373332332d393762612d613439666139346433376636222c2274696d65223a22323032362d31312d32325430393a34323a32332e3235383139365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xad8eaeef18e6cab28f3d9af5a086d54234d006feb3dbdccb4abcf19ac592632b
2	01a202a2-a51a-7c4a-9f41-29389e3635d2	862	\\x7b2276223a312c226964223a2230316132303261322d613531612d376334612d396634312d323933383965333633356432222c2274696d65223a22323032362d31312d32325430393a34323a32332e3235383736385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x5b119b62c739a4529ed9e93f546a4f8da76022840dcd822aec65df16f3fde4ee
2	01a202a2-a51b-74ee-8689-6efb64d5248f	864	\\x7b2276223a312c226964223a2230316132303261322d613531622d373465652d383638392d366566623634643532343866222c2274696d65223a22323032362d31312d32325430393a34323a32332e3235393330385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xd1834c97f0b5482740a981e00cb395ddb3c7077a3dd760d3cb6b0a76714f5c56
2	01a202a2-a51b-77b3-adaa-71a9c6d5db02	866	\\x7b2276223a312c226964223a2230316132303261322d613531622d373762332d616461612d373161396336643564623032222c2274696d65223a22323032362d31312d32325430393a34323a32332e3235393438315a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xd38c2567f58ff0309aa0c1738b7e8770b74881f50f7c0c8c5ea1134dd0dba566
2	01a202a2-a51b-7ffc-aa14-60a49a88cf8d	868	\\x7b2276223a312c226964223a2230316132303261322d613531622d376666632d616131342d363061343961383863663864222c2274696d65223a22323032362d31312d32325430393a34323a32332e3235393939395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xeb9a21444a27be36275c18547540d0e20ed20ca23e5b091e12998e42ae710431
2	01a202a2-a51c-77cf-89f2-462ca256c8ee	870	\\x7b2276223a312c226964223a2230316132303261322d613531632d373763662d383966322d343632636132353663386565222c2274696d65223a22323032362d31312d32325430393a34323a32332e3236303438385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x3b6ff54a52618bb89f180318f2aee38b030049bb76b8b071e170dfa064f8fab8
2	01a202a2-a51d-70b9-a71d-3b074064bcbe	872	\\x7b2276223a312c226964223a2230316132303261322d613531642d373062392d613731642d336230373430363462636265222c2274696d65223a22323032362d31312d32325430393a34323a32332e3236313034355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x487f06dda34711e92da79713af28c09cc9cdd281c2977fa73fc00f84a5bbd0c1
2	01a202a2-a51d-79c7-a91e-5c8f7dbc9fb8	874	\\x7b2276223a312c226964223a2230316132303261322d613531642d373963372d613931652d356338663764626339666238222c2274696d65223a22323032362d31312d32325430393a34323a32332e3236313631315a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x0762c8603b16c69ee17998f1e35b211775442f463ba78443eb4fff84495f725f
2	01a202a2-a51d-7eb5-ad95-7dc9f5a7410a	876	\\x7b2276223a312c226964223a2230316132303261322d613531642d376562352d616439352d376463396635613734313061222c2274696d65223a22323032362d31312d32325430393a34323a32332e3236313931395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xa41da9314abf9683004d4ee77266184c494c5f3ae8fde5fd85a51abbe74f0c47
2	01a202a2-a51e-72a8-8d0b-81f3ec4ac46a	878	\\x7b2276223a312c226964223a2230316132303261322d613531652d373261382d386430622d383166336563346163343661222c2274696d65223a22323032362d31312d32325430393a34323a32332e3236323136365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xbe1cb2f1cacae9fb8daf3c444cd085c89dea5c26e44c135ac51ba626637546c4
2	01a202a2-a51e-766f-a8c7-5d072b8b9cfa	880	\\x7b2276223a312c226964223a2230316132303261322d613531652d373636662d613863372d356430373262386239636661222c2274696d65223a22323032362d31312d32325430393a34323a32332e3236323430325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x9d222cab9cc1f685b2073d9f25f6b281e9566948bdc150e9d32c7bcfe81ac885
2	01a202a2-a51e-7a63-b73f-5ac18cd3e00d	882	\\x7b2276223a312c226964223a2230316132303261322d613531652d376136332d623733662d356163313863643365303064222c2274696d65223a22323032362d31312d32325430393a34323a32332e3236323634395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x39878eca552d714b1d58e27837c317e1bffc1c3ead6b79cfcd008fa32b1a1b6f
2	01a202a2-a51f-737d-a5c2-5bdddb386afe	884	\\x7b2276223a312c226964223a2230316132303261322d613531662d373337642d613563322d356264646462333836616665222c2274696d65223a22323032362d31312d32325430393a34323a32332e3236333231385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x5a824bd1891f06696c8994fffbbf99640fef51ba10cb5a7bbc5d28c7d1513fef
2	01a202a2-a51f-771b-86e8-bc2588e3d2f2	886	\\x7b2276223a312c226964223a2230316132303261322d613531662d373731622d383665382d626332353838653364326632222c2274696d65223a22323032362d31312d32325430393a34323a32332e3236333434345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x450d47f62dd012322494d003f6e1b197ae80d0466c20a211e235bbde3b014eff
2	01a202a2-a51f-7ada-9480-0b7f84f398b2	888	\\x7b2276223a312c226964223a2230316132303261322d613531662d376164612d393438302d306237663834663339386232222c2274696d65223a22323032362d31312d32325430393a34323a32332e3236333637385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x6fb74d34bacf491e3e3a6aa10ad5c70a6d8a2500e45a3c0d5611e06381e719d3
2	01a202a2-a520-7488-9edc-650baf612456	890	\\x7b2276223a312c226964223a2230316132303261322d613532302d373438382d396564632d363530626166363132343536222c2274696d65223a22323032362d31312d32325430393a34323a32332e3236343238335a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x06f473cc6c92cd75f06ee4e8745bd68a1ea3f4025ae4ec8df14f75cfb8b4ac71
2	01a202a2-a520-7975-94b9-15aa0a59b703	892	\\x7b2276223a312c226964223a2230316132303261322d613532302d373937352d393462392d313561613061353962373033222c2274696d65223a22323032362d31312d32325430393a34323a32332e3236343539315a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xf28b0af70a79056b37cf9b5f6940e81a5af7e2f6c37523bc82021268e1576e68
2	01a202a2-a520-7cc9-b7b3-687a2e3aa281	894	\\x7b2276223a312c226964223a2230316132303261322d613532302d376363392d623762332d363837613265336161323831222c2274696d65223a22323032362d31312d32325430393a34323a32332e3236343739395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x82841bc0837edee53f42aa04b2e81c4a46365e7fb2f804fd1774027c63282261
2	01a202a2-a521-7182-bcfd-3359a9b834c1	896	\\x7b2276223a312c226964223a2230316132303261322d613532312d373138322d626366642d333335396139623833346331222c2274696d65223a22323032362d31312d32325430393a34323a32332e3236353039345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x0554159ee1a23647caf928c43bc59f492f21b89885e389c6520ab06141335a31
2	01a202a2-a521-7663-a3ec-632e1dc4eafe	898	\\x7b2276223a312c226964223a2230316132303261322d613532312d373636332d613365632d363332653164633465616665222c2274696d65223a22323032362d31312d32325430393a34323a32332e3236353339395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xdd2955ce2ec0f293835b1fec806de63bf1d00785cb2e147ec8c647333aaafb51
2	01a202a2-a521-7a3e-bce2-c6c6f4cf688a	900	\\x7b2276223a312c226964223a2230316132303261322d613532312d376133652d626365322d633663366634636636383861222c2274696d65223a22323032362d31312d32325430393a34323a32332e3236353634305a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x3da74d8f66763505f1e3b06bd3ab23a04f16c70b8e473f7f9915de6236863c72
2	01a202a2-a521-7cd5-84e4-3414f967f14d	902	\\x7b2276223a312c226964223a2230316132303261322d613532312d376364352d383465342d333431346639363766313464222c2274696d65223a22323032362d31312d32325430393a34323a32332e3236353830325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x7aebc42a4daa265a5a2ef0d0280370526d3818943bcb5b44238505d50841a240
2	01a202a2-a521-7f0f-8c78-d3b49c9cbb22	904	\\x7b2276223a312c226964223a2230316132303261322d613532312d376630662d386337382d643362343963396362623232222c2274696d65223a22323032362d31312d32325430393a34323a32332e3236353934315a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xffbd73e780e278477e9a13be77602b0acb373e88eddd6954585d83154f173ecf
2	01a202a2-a522-7169-9fdf-8aeba13aab0e	906	\\x7b2276223a312c226964223a2230316132303261322d613532322d373136392d396664662d386165626131336161623065222c2274696d65223a22323032362d31312d32325430393a34323a32332e3236363038385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xd6ac3e7da3d4e45267c0eed1e01a5461cba30acb35509f96f5ea84f0fceb8061
2	01a202a2-a522-73a2-9508-96487ca11fc5	908	\\x7b2276223a312c226964223a2230316132303261322d613532322d373361322d393530382d393634383763613131666335222c2274696d65223a22323032362d31312d32325430393a34323a32332e3236363232375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xfbad461db1f9002f678d791ece696971b2a0fe1bb238dbaac234b2af1c5ef054
2	01a202a2-a522-75c7-a32f-369e3734422a	910	\\x7b2276223a312c226964223a2230316132303261322d613532322d373563372d613332662d333639653337333434323261222c2274696d65223a22323032362d31312d32325430393a34323a32332e3236363336315a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x721d7dbb450e24fa316c06cdf97fda0e2ace3dea6577548390ab7a2c3a9ac38b
2	01a202a2-a522-77fc-b422-9d27ba7578ca	912	\\x7b2276223a312c226964223a2230316132303261322d613532322d373766632d623432322d396432376261373537386361222c2274696d65223a22323032362d31312d32325430393a34323a32332e3236363439395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x3b051505544af01154c8727d42d6e81a145f819672f31df85440428be9f66702
2	01a202a2-a522-7a09-b1d1-3d33d15326a2	914	\\x7b2276223a312c226964223a2230316132303261322d613532322d376130392d623164312d336433336431353332366132222c2274696d65223a22323032362d31312d32325430393a34323a32332e3236363632375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xd2af33c4c9708621cfa5a8ab1bacfb26748a7bbaa4bdb2741b2378f2441eb165
2	01a202a2-a522-7c00-b65c-7a51399b695c	916	\\x7b2276223a312c226964223a2230316132303261322d613532322d376330302d623635632d376135313339396236393563222c2274696d65223a22323032362d31312d32325430393a34323a32332e3236363735305a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x0570c8c23a978000f61b1f2bde0030865a602676ecdaaa1211973ca9a7ce6bd2
2	01a202a2-a522-7e0d-9156-d3db7b8f15ee	918	\\x7b2276223a312c226964223a2230316132303261322d613532322d376530642d393135362d643364623762386631356565222c2274696d65223a22323032362d31312d32325430393a34323a32332e3236363837385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x97ea73adb43396ae2967782b1f60c2dd8f68fc94c29f92f06b9a85dac94d3e2d
2	01a202a2-a518-7f69-91a4-39f9de8a5170	857	\\x7b2276223a312c226964223a2230316132303261322d613531382d376636392d393161342d333966396465386135313730222c2274696d65223a22323032362d31312d32325430393a34323a32332e3235363936335a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xd931aa07d29fb679179b5b5e21ba305c3cc783fcb569efb9c96f187ac70271d1
2	01a202a2-a51a-70b1-bf56-3cf0d450a98b	859	\\x7b2276223a312c226964223a2230316132303261322d613531612d373062312d626635362d336366306434353061393862222c2274696d65223a22323032362d31312d32325430393a34323a32332e3235383034335a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x5a2f235f859896a3406d77ba5ae64918822b4cee2cf8aa3913acc410387dbdbd
2	01a202a2-a51a-7a7b-8838-734166f9ad80	861	\\x7b2276223a312c226964223a2230316132303261322d613531612d376137622d383833382d373334313636663961643830222c2274696d65223a22323032362d31312d32325430393a34323a32332e3235383635355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x37e9c5278cac6caba144150d8d0e8b8eaf9877e3a4818f432760d5a443d1a7b8
2	01a202a2-a51b-72ad-8fee-8429db34d70f	863	\\x7b2276223a312c226964223a2230316132303261322d613531622d373261642d386665652d383432396462333464373066222c2274696d65223a22323032362d31312d32325430393a34323a32332e3235393136375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xbade993e1aa41d4b29ca238b6d14f842ef8f97d690201879cc2e25cac92af6ce
2	01a202a2-a51b-766f-aa7b-8ad4b9c1230e	865	\\x7b2276223a312c226964223a2230316132303261322d613531622d373636662d616137622d386164346239633132333065222c2274696d65223a22323032362d31312d32325430393a34323a32332e3235393430325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x6f0915ddf747bd125f6b5a6136020eec2920182fd71e8cfa3f21f8ecaaffd848
2	01a202a2-a51b-7dfc-b73c-8527fc142773	867	\\x7b2276223a312c226964223a2230316132303261322d613531622d376466632d623733632d383532376663313432373733222c2274696d65223a22323032362d31312d32325430393a34323a32332e3235393837345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xfc216c4df78f53c1ecf73256949465fd510b9d57bb65e91339a5ee594d78a4d2
2	01a202a2-a51c-7609-b6e5-4772668a46ea	869	\\x7b2276223a312c226964223a2230316132303261322d613531632d373630392d623665352d343737323636386134366561222c2274696d65223a22323032362d31312d32325430393a34323a32332e3236303337375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xd9f777965f276199ddce2a52b29ef8bf980330d1fe8da119aff421f6c2691114
2	01a202a2-a51c-7e7f-801f-eb3f4af8e653	871	\\x7b2276223a312c226964223a2230316132303261322d613531632d376537662d383031662d656233663461663865363533222c2274696d65223a22323032362d31312d32325430393a34323a32332e3236303930365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x5900d30abd55fd1bc021d799cacc048950b09ebf753c0b67be708fcc23bf65de
2	01a202a2-a51d-7805-957e-e7b3a4589f60	873	\\x7b2276223a312c226964223a2230316132303261322d613531642d373830352d393537652d653762336134353839663630222c2274696d65223a22323032362d31312d32325430393a34323a32332e3236313530315a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x070497b7ba0e4b4b7e0b3f040d9605cef08e28b1eeb070595a4195124228c724
2	01a202a2-a51d-7cc1-a964-7c974ac80b91	875	\\x7b2276223a312c226964223a2230316132303261322d613531642d376363312d613936342d376339373461633830623931222c2274696d65223a22323032362d31312d32325430393a34323a32332e3236313739375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x31d00f8972a87450da6f68d3cbd25d8dbff150e31b66b2de947e70339fe3bb82
2	01a202a2-a51e-716d-bff6-451f0f9999c1	877	\\x7b2276223a312c226964223a2230316132303261322d613531652d373136642d626666362d343531663066393939396331222c2274696d65223a22323032362d31312d32325430393a34323a32332e3236323038395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x7f413874d10afe3c1a33f628a205ff08cfa91ea3e91f1cdbb85a57ef5599f264
2	01a202a2-a51e-74b1-959c-d1b9e647778b	879	\\x7b2276223a312c226964223a2230316132303261322d613531652d373462312d393539632d643162396536343737373862222c2274696d65223a22323032362d31312d32325430393a34323a32332e3236323239335a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x2b02fef63da66d27bd6ce295e2dd7389e41e1fa66b13ca082897738131b2154f
2	01a202a2-a51e-78e6-9b70-10801bca05b0	881	\\x7b2276223a312c226964223a2230316132303261322d613531652d373865362d396237302d313038303162636130356230222c2274696d65223a22323032362d31312d32325430393a34323a32332e3236323535365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xed21207db936f36560a84bfafda05922e259b0afab5bec547d65a5dfe3b0c34d
2	01a202a2-a51f-714c-8109-c11a967fb461	883	\\x7b2276223a312c226964223a2230316132303261322d613531662d373134632d383130392d633131613936376662343631222c2274696d65223a22323032362d31312d32325430393a34323a32332e3236333038315a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x278381945b91e3fb93638236ba3e4648fcf0edb0a7f701eea2332507248d9d59
2	01a202a2-a51f-75f0-a23d-9c89e5491013	885	\\x7b2276223a312c226964223a2230316132303261322d613531662d373566302d613233642d396338396535343931303133222c2274696d65223a22323032362d31312d32325430393a34323a32332e3236333337315a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xfe37228e6a91ad3d8410f9a3abfba327534012600ea481454dec7786c3074f56
2	01a202a2-a51f-7930-84a7-626808e2c425	887	\\x7b2276223a312c226964223a2230316132303261322d613531662d373933302d383461372d363236383038653263343235222c2274696d65223a22323032362d31312d32325430393a34323a32332e3236333537345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xcba9537773fa1326cfb5883efcfefb91dc06b3c5e9de9a273cfca85698004131
2	01a202a2-a520-7263-b910-0ab083fe3ab9	889	\\x7b2276223a312c226964223a2230316132303261322d613532302d373236332d623931302d306162303833666533616239222c2274696d65223a22323032362d31312d32325430393a34323a32332e3236343134395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xfc1964ecaad8e7b906379382e3451e0a55a2046c839e6f751ee4fec9f2836391
2	01a202a2-a520-779e-b8e2-94d5ee3034b5	891	\\x7b2276223a312c226964223a2230316132303261322d613532302d373739652d623865322d393464356565333033346235222c2274696d65223a22323032362d31312d32325430393a34323a32332e3236343437365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x192230b1eb3791cd8ef2b1d8886fe7e90ee35a66195115eef7457e727c76bc71
2	01a202a2-a520-7b9a-97f2-f2ad590045ee	893	\\x7b2276223a312c226964223a2230316132303261322d613532302d376239612d393766322d663261643539303034356565222c2274696d65223a22323032362d31312d32325430393a34323a32332e3236343732355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xcd8c3dcc076318e55dcccb73d42d35fdadd30ad36d1f5fbce47e48acefb8749c
2	01a202a2-a520-7f4c-883b-8786f51758fe	895	\\x7b2276223a312c226964223a2230316132303261322d613532302d376634632d383833622d383738366635313735386665222c2274696d65223a22323032362d31312d32325430393a34323a32332e3236343935365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x99111a5368fd9d1be798223d938c9ba20d4a7e2e0756b916868efb9b99496593
2	01a202a2-a521-73f4-bf6b-d700ef23e3b8	897	\\x7b2276223a312c226964223a2230316132303261322d613532312d373366342d626636622d643730306566323365336238222c2274696d65223a22323032362d31312d32325430393a34323a32332e3236353234375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x72c370ad3e2c630f414fb340b00c1241b12f403f1a643edfe35ef7d5d38fd10c
2	01a202a2-a521-78ee-948e-6290f1d06c28	899	\\x7b2276223a312c226964223a2230316132303261322d613532312d373865652d393438652d363239306631643036633238222c2274696d65223a22323032362d31312d32325430393a34323a32332e3236353535385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x8ddbdf01d3eb0ba9c8ee5b4806f62dd4c4171e87a7a3d134456f992840563f4d
2	01a202a2-a521-7bc3-a99c-b7da52f1eb14	901	\\x7b2276223a312c226964223a2230316132303261322d613532312d376263332d613939632d623764613532663165623134222c2274696d65223a22323032362d31312d32325430393a34323a32332e3236353733355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x1a04da5635339e79976f093bcc6e9e2eeca2ef4ef42fba8855bc92a55c6f7fe1
2	01a202a2-a521-7e09-846d-9f95c88079d7	903	\\x7b2276223a312c226964223a2230316132303261322d613532312d376530392d383436642d396639356338383037396437222c2274696d65223a22323032362d31312d32325430393a34323a32332e3236353837375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xc5577b315ca4ecc1dbd15f008e28a646d2267a55de7d1de539385086c53a2a21
2	01a202a2-a522-705f-8307-5e8142b90264	905	\\x7b2276223a312c226964223a2230316132303261322d613532322d373035662d383330372d356538313432623930323634222c2274696d65223a22323032362d31312d32325430393a34323a32332e3236363032335a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x5c6ca252f369fd33415ab002dac3098d4c03161c8dbd111abffb9f60f5ad13c9
2	01a202a2-a522-72a0-b1c6-df5d83144750	907	\\x7b2276223a312c226964223a2230316132303261322d613532322d373261302d623163362d646635643833313434373530222c2274696d65223a22323032362d31312d32325430393a34323a32332e3236363136345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x2b202c2635b436cb6c401566acf7bf4b9b132f5bc155ee656dc3b4f7980dddd9
2	01a202a2-a522-74d1-8a88-c90c72651e20	909	\\x7b2276223a312c226964223a2230316132303261322d613532322d373464312d386138382d633930633732363531653230222c2274696d65223a22323032362d31312d32325430393a34323a32332e3236363330315a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xeaa782984d978572503c351b9962355bb361baff7d3b74e872f5f365248063b6
2	01a202a2-a522-7703-a308-8005781dbd99	911	\\x7b2276223a312c226964223a2230316132303261322d613532322d373730332d613330382d383030353738316462643939222c2274696d65223a22323032362d31312d32325430393a34323a32332e3236363433385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x2b8aa57d6b84bc8dc24867bc75673e328abb20231be307c8ea21ba1673e8a5ad
2	01a202a2-a522-7917-b444-d4e502199af9	913	\\x7b2276223a312c226964223a2230316132303261322d613532322d373931372d623434342d643465353032313939616639222c2274696d65223a22323032362d31312d32325430393a34323a32332e3236363536385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x49560967e8f11c6eff50cd33bd04cbba54f223ba490116f28eef3354d658b70a
2	01a202a2-a522-7b1f-9699-9b0a76e63372	915	\\x7b2276223a312c226964223a2230316132303261322d613532322d376231662d393639392d396230613736653633333732222c2274696d65223a22323032362d31312d32325430393a34323a32332e3236363639355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xc240c97f945598c7b0e5c840348c5c3aa7419e7941f2b5492f7607aab94b456e
2	01a202a2-a522-7d1f-8853-5c990f38f491	917	\\x7b2276223a312c226964223a2230316132303261322d613532322d376431662d383835332d356339393066333866343931222c2274696d65223a22323032362d31312d32325430393a34323a32332e3236363832305a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x3718de255515b04e3e2992f639ee74ed259fcd3b4313c89be1f2b3db2eab7f32
2	01a202a2-a522-7f23-bd8c-9b4ba9a2134b	919	\\x7b2276223a312c226964223a2230316132303261322d613532322d376632332d626438632d396234626139613231333462222c2274696d65223a22323032362d31312d32325430393a34323a32332e3236363934365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xc80921d7374f95a7fb86c27e8c03a2ca61062ad395a96fcf7f5bd3f6ca7681c3
2	01a202a2-a523-7009-94a5-2e6622e4f8a0	920	\\x7b2276223a312c226964223a2230316132303261322d613532332d373030392d393461352d326536363232653466386130222c2274696d65223a22323032362d31312d32325430393a34323a32332e3236373030325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x1a74714df28bd2218a1e896e2f8890dc0a4a689d54aa71bd44b41bc1127504bd
2	01a202a2-a523-72fe-9a92-d3f6facb8ac5	922	\\x7b2276223a312c226964223a2230316132303261322d613532332d373266652d396139322d643366366661636238616335222c2274696d65223a22323032362d31312d32325430393a34323a32332e3236373138375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x414cdb9bbab62ef241d9a0818f1cf0b43d386ba8836fe9d057e78e7b1d79f4d3
2	01a202a2-a523-7507-8a77-cef0c6469290	924	\\x7b2276223a312c226964223a2230316132303261322d613532332d373530372d386137372d636566306336343639323930222c2274696d65223a22323032362d31312d32325430393a34323a32332e3236373331345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xbdaf2e3164ee858f05bb2c1b8c98abd3a6a7f754fb6d13bbea7ac5c2e94067ea
2	01a202a2-a523-76d1-838e-ae9348e819ed	926	\\x7b2276223a312c226964223a2230316132303261322d613532332d373664312d383338652d616539333438653831396564222c2274696d65223a22323032362d31312d32325430393a34323a32332e3236373432365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x9e264c0c6bc923ea2b256628df0065384019bee7ccd1cb248f6ac9e05d01e26f
2	01a202a2-a523-786b-b0fa-dcca33e5af43	928	\\x7b2276223a312c226964223a2230316132303261322d613532332d373836622d623066612d646363613333653561663433222c2274696d65223a22323032362d31312d32325430393a34323a32332e3236373532365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xaa11d31421fc192bad4ed9ca1e24945bd782e84dd662aa1abdf2990ae457c3ae
2	01a202a2-a523-7a5f-8a34-7c0eb4a06052	930	\\x7b2276223a312c226964223a2230316132303261322d613532332d376135662d386133342d376330656234613036303532222c2274696d65223a22323032362d31312d32325430393a34323a32332e3236373634385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x6395cb8d421cdfca93788a0b774c1afec0619edf89ac59683a1ff2910d549c3c
2	01a202a2-a523-7c63-8041-3e2be9d7a04e	932	\\x7b2276223a312c226964223a2230316132303261322d613532332d376336332d383034312d336532626539643761303465222c2274696d65223a22323032362d31312d32325430393a34323a32332e3236373737345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xcea0d5624dd3536ecc237dd91e05a3af962c67846d24c059595306374ba9ffff
2	01a202a2-a523-7e52-a457-c2fa57e1bf35	934	\\x7b2276223a312c226964223a2230316132303261322d613532332d376535322d613435372d633266613537653162663335222c2274696d65223a22323032362d31312d32325430393a34323a32332e3236373839355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x65a9bc3de5dd14ae173b0b5d771d777049e51691498e285204a9cf754c62081e
2	01a202a2-a524-704a-ba52-72023689582b	936	\\x7b2276223a312c226964223a2230316132303261322d613532342d373034612d626135322d373230323336383935383262222c2274696d65223a22323032362d31312d32325430393a34323a32332e3236383031385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xc6e85e8405808acbe87f3332b5f0c871e34d2c51fcf9b47ee32af153034d6e17
2	01a202a2-a524-7257-b992-467b17d0b45c	938	\\x7b2276223a312c226964223a2230316132303261322d613532342d373235372d623939322d343637623137643062343563222c2274696d65223a22323032362d31312d32325430393a34323a32332e3236383134365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x041e91ebfe0156b14090190b1b324b1ff40efd97a60335fedc31d4b78c35da2d
2	01a202a2-a524-7463-86d9-0a22aef66d90	940	\\x7b2276223a312c226964223a2230316132303261322d613532342d373436332d383664392d306132326165663636643930222c2274696d65223a22323032362d31312d32325430393a34323a32332e3236383237345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x3530f9bea419bce941edb3e2ac4b0e8961560c7fd5ea49f27fde80ffa84446fb
2	01a202a2-a524-767b-a9a8-70afc43665e7	942	\\x7b2276223a312c226964223a2230316132303261322d613532342d373637622d613961382d373061666334333636356537222c2274696d65223a22323032362d31312d32325430393a34323a32332e3236383430355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xac1b8110e90dd73626117ab9348de8116c58558fd93c9ff360c4b0e572508da2
2	01a202a2-a524-788c-8026-bb98bdbe67ec	944	\\x7b2276223a312c226964223a2230316132303261322d613532342d373838632d383032362d626239386264626536376563222c2274696d65223a22323032362d31312d32325430393a34323a32332e3236383533345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xec80d81b4f49cc8c08481e5b2f3e37857dd93dce3e4d7822297d973c291a90fd
2	01a202a2-a524-7a84-b731-747755f7bc97	946	\\x7b2276223a312c226964223a2230316132303261322d613532342d376138342d623733312d373437373535663762633937222c2274696d65223a22323032362d31312d32325430393a34323a32332e3236383635375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x722bed718455ffd42ec29915ebe22cc3ec7c275a0a9309d5359b820a2d9e143e
2	01a202a2-a524-7c88-9910-75004b7fc731	948	\\x7b2276223a312c226964223a2230316132303261322d613532342d376338382d393931302d373530303462376663373331222c2274696d65223a22323032362d31312d32325430393a34323a32332e3236383738335a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x2e81540b7167671775e08c0577eff40d8db4c343c51f2c59f330e941d39eccbe
2	01a202a2-a524-7e88-b303-ecffd58312be	950	\\x7b2276223a312c226964223a2230316132303261322d613532342d376538382d623330332d656366666435383331326265222c2274696d65223a22323032362d31312d32325430393a34323a32332e3236383930385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xa883b437f6a291559fb3ceccf868111b962263e7c1ede579bbb26acb885bd379
2	01a202a2-a525-7084-a594-fd589012f5ce	952	\\x7b2276223a312c226964223a2230316132303261322d613532352d373038342d613539342d666435383930313266356365222c2274696d65223a22323032362d31312d32325430393a34323a32332e3236393033325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x42ec9c666065d775601883ce03bb106a059c5f3ab0554a8f008e3445edf7fe31
2	01a202a2-a525-7288-b009-8eca3a03db40	954	\\x7b2276223a312c226964223a2230316132303261322d613532352d373238382d623030392d386563613361303364623430222c2274696d65223a22323032362d31312d32325430393a34323a32332e3236393135385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x06ff481a9cab6b49bf0b2ddc5e02ee1d654a122ebe5a3932c43cf7a5d36af9f6
2	01a202a2-a525-747f-a0be-7e13bf615b93	956	\\x7b2276223a312c226964223a2230316132303261322d613532352d373437662d613062652d376531336266363135623933222c2274696d65223a22323032362d31312d32325430393a34323a32332e3236393238315a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x431d5d1881b5f8a75232ce4b173a22af05ad6365e8a05684d9c254df6c60d6f3
2	01a202a2-a525-778a-b7e5-479fea1f8bed	958	\\x7b2276223a312c226964223a2230316132303261322d613532352d373738612d623765352d343739666561316638626564222c2274696d65223a22323032362d31312d32325430393a34323a32332e3236393437315a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xad2cc192c2f2e6b8f6fd72e7da43d288e1f4bca885ae5324879e52d812cbb98d
2	01a202a2-a525-79af-ab55-f38a1a327f88	960	\\x7b2276223a312c226964223a2230316132303261322d613532352d373961662d616235352d663338613161333237663838222c2274696d65223a22323032362d31312d32325430393a34323a32332e3236393630355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x68ce776454a226e457ef4f37dfed84df0d194f69b8ca4f87da3616cae8bfcd9b
2	01a202a2-a525-7ba6-bf0c-40b8ff4d2939	962	\\x7b2276223a312c226964223a2230316132303261322d613532352d376261362d626630632d343062386666346432393339222c2274696d65223a22323032362d31312d32325430393a34323a32332e3236393732385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x139ad38edb48c55cbd456b13a2c871384a300a7ae6087eef20b701f17c3ecd56
2	01a202a2-a525-7daa-844d-006a2056facf	964	\\x7b2276223a312c226964223a2230316132303261322d613532352d376461612d383434642d303036613230353666616366222c2274696d65223a22323032362d31312d32325430393a34323a32332e3236393835345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xc7ef0d40f7e9c56be30d08e91266a0dc113a82fde785278df2aa981270c7fc34
2	01a202a2-a525-7faf-9e69-b5de8c2acc09	966	\\x7b2276223a312c226964223a2230316132303261322d613532352d376661662d396536392d623564653863326163633039222c2274696d65223a22323032362d31312d32325430393a34323a32332e3236393938305a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xf75cff939a5ba416ec1d6c7b81a91ad6b77b473c9a8807ce1fb91271ae9f599c
2	01a202a2-a526-71b3-8ac2-7da1861037c0	968	\\x7b2276223a312c226964223a2230316132303261322d613532362d373162332d386163322d376461313836313033376330222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237303130365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x2545c18ce69f6440a0b9f895f1598502910a817664611dd87b80375b368d7ec7
2	01a202a2-a526-73cf-be5f-63c9029cafed	970	\\x7b2276223a312c226964223a2230316132303261322d613532362d373363662d626535662d363363393032396361666564222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237303233385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x7d43c8fa88061b08b15156620ffd0d07df72e41963837df9da05a3532f63fd60
2	01a202a2-a526-75bf-9cd8-20a71416d23f	972	\\x7b2276223a312c226964223a2230316132303261322d613532362d373562662d396364382d323061373134313664323366222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237303335395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xbbf2ad5895fc181f4561b8abb286cfadb1a10cec7cb222cd6dce50633b47f693
2	01a202a2-a526-77b7-959d-6c5433c69c77	974	\\x7b2276223a312c226964223a2230316132303261322d613532362d373762372d393539642d366335343333633639633737222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237303438325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x2ebf0b9626c0ceb79c20386ab72956b2260a3f39dd5332688c1af45c8b0c0b49
2	01a202a2-a526-7bbb-ab04-b2767c6cc38a	976	\\x7b2276223a312c226964223a2230316132303261322d613532362d376262622d616230342d623237363763366363333861222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237303733335a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x6eb44ad3d500c2d774a38e2ec2ad53b27b4f58e9d97a5dca0727dec2dd01f7fc
2	01a202a2-a526-7dcb-b1fc-d313fa7e271b	978	\\x7b2276223a312c226964223a2230316132303261322d613532362d376463622d623166632d643331336661376532373162222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237303836325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x13ec4f588650f770b4554b37f7aa3b8f2f35946ed00dcd1789df31d8be53f54a
2	01a202a2-a527-7107-80d7-b7c764106769	980	\\x7b2276223a312c226964223a2230316132303261322d613532372d373130372d383064372d623763373634313036373639222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237313036345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x585dca893dd9ea1eecaa96016600324f06e32af5df04ac17ac6c5584a044a8e4
2	01a202a2-a527-7405-8b8d-9938facaa641	982	\\x7b2276223a312c226964223a2230316132303261322d613532372d373430352d386238642d393933386661636161363431222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237313235315a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x101b216915f0da6719aedb77e779d21f14f0904876c1199458078601d9c342ac
2	01a202a2-a523-71bb-8625-94ee1089f7a8	921	\\x7b2276223a312c226964223a2230316132303261322d613532332d373162622d383632352d393465653130383966376138222c2274696d65223a22323032362d31312d32325430393a34323a32332e3236373130385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x16ef81b6a1dce8fe4f5d21c5ec410706141bd4ed828e5abeae73b53f32faee3b
2	01a202a2-a523-73ec-9cae-08b5f237f716	923	\\x7b2276223a312c226964223a2230316132303261322d613532332d373365632d396361652d303862356632333766373136222c2274696d65223a22323032362d31312d32325430393a34323a32332e3236373234355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x1b7b07a3f07177646d9ce3f4bff3efd75084f02ab74abd781a5bee05b22229b9
2	01a202a2-a523-75f8-85e6-66b77e1b6006	925	\\x7b2276223a312c226964223a2230316132303261322d613532332d373566382d383565362d363662373765316236303036222c2274696d65223a22323032362d31312d32325430393a34323a32332e3236373337335a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xde5ec370c1bedc54b4bcb105d1838d3044eddf42a1f335f7c9f2ffc1129d9fe6
2	01a202a2-a523-779e-9dd4-b192d936af14	927	\\x7b2276223a312c226964223a2230316132303261322d613532332d373739652d396464342d623139326439333661663134222c2274696d65223a22323032362d31312d32325430393a34323a32332e3236373437365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xc756fce6fc768b3cf8aef55c1028ca2845b02fdc597b36bae713cc00b01a3d1e
2	01a202a2-a523-7979-87fe-fd6aa29b3232	929	\\x7b2276223a312c226964223a2230316132303261322d613532332d373937392d383766652d666436616132396233323332222c2274696d65223a22323032362d31312d32325430393a34323a32332e3236373539325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x41a7c519b495b197ed9877de251e8006b9c2e39a733538999450a17dc2bc8947
2	01a202a2-a523-7b79-afea-9727fa8208e3	931	\\x7b2276223a312c226964223a2230316132303261322d613532332d376237392d616665612d393732376661383230386533222c2274696d65223a22323032362d31312d32325430393a34323a32332e3236373731375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x37a3a7c91464fc413f3f885f72c7b293d7067bf0b9bc7c9b7140f8fe9ce3e358
2	01a202a2-a523-7d71-a28d-601f72c8e00c	933	\\x7b2276223a312c226964223a2230316132303261322d613532332d376437312d613238642d363031663732633865303063222c2274696d65223a22323032362d31312d32325430393a34323a32332e3236373834305a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xeaab7b3ac8162e636bea637ae892aad91ccf6367104b44871067c5b70f829afa
2	01a202a2-a523-7f65-91a6-57423e2a3471	935	\\x7b2276223a312c226964223a2230316132303261322d613532332d376636352d393161362d353734323365326133343731222c2274696d65223a22323032362d31312d32325430393a34323a32332e3236373936325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x3f972b50db62bf2a7052a2ca7f03971c6d6264288af6851fd97949ed8ae3e289
2	01a202a2-a524-7165-a5d6-98d8127449c5	937	\\x7b2276223a312c226964223a2230316132303261322d613532342d373136352d613564362d393864383132373434396335222c2274696d65223a22323032362d31312d32325430393a34323a32332e3236383038375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x07caa6ce397669ef29a207363ef6df38f052ee75d1efb7b4e72429d25e75d178
2	01a202a2-a524-7369-bb73-d1cb064ad519	939	\\x7b2276223a312c226964223a2230316132303261322d613532342d373336392d626237332d643163623036346164353139222c2274696d65223a22323032362d31312d32325430393a34323a32332e3236383231335a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x47a060ba69e60b77950f8547173f630395154904be4ea235e1b3b97f725a523a
2	01a202a2-a524-7571-a360-83b7f7c111d7	941	\\x7b2276223a312c226964223a2230316132303261322d613532342d373537312d613336302d383362376637633131316437222c2274696d65223a22323032362d31312d32325430393a34323a32332e3236383334305a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x19f063455ffe43d1ac910de310457c6f59fd2532aa54240cbf45363354e6ef40
2	01a202a2-a524-779a-9e1b-72ee99d3d634	943	\\x7b2276223a312c226964223a2230316132303261322d613532342d373739612d396531622d373265653939643364363334222c2274696d65223a22323032362d31312d32325430393a34323a32332e3236383437355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x52c1edc3d1905efcfe25314d379583e1083f75154aee1a3589e21819de08eb47
2	01a202a2-a524-799e-a082-fc53429e7cf3	945	\\x7b2276223a312c226964223a2230316132303261322d613532342d373939652d613038322d666335333432396537636633222c2274696d65223a22323032362d31312d32325430393a34323a32332e3236383630315a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x512c40bbe637ef0da591995a5854ccd76c737aca1b86d990efcbb4a5cef1fc1a
2	01a202a2-a524-7b8e-aa26-00c8cda59013	947	\\x7b2276223a312c226964223a2230316132303261322d613532342d376238652d616132362d303063386364613539303133222c2274696d65223a22323032362d31312d32325430393a34323a32332e3236383732325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x355821c2e87f225e52facb425c7728889f5d458adbee11f8e630fd36cf9bc499
2	01a202a2-a524-7d9e-9392-d95dc1033942	949	\\x7b2276223a312c226964223a2230316132303261322d613532342d376439652d393339322d643935646331303333393432222c2274696d65223a22323032362d31312d32325430393a34323a32332e3236383835315a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xc3962c196ef4eeacdf8d463b06df490755ab1f55109728047763b888ec541c8f
2	01a202a2-a524-7f9a-b58a-c019f8dd01df	951	\\x7b2276223a312c226964223a2230316132303261322d613532342d376639612d623538612d633031396638646430316466222c2274696d65223a22323032362d31312d32325430393a34323a32332e3236383937355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x43c6461c07a4eb45775410e7377eda3be0b18a0f8c626b507d42463f5365eadd
2	01a202a2-a525-719a-ac7f-593a54502072	953	\\x7b2276223a312c226964223a2230316132303261322d613532352d373139612d616337662d353933613534353032303732222c2274696d65223a22323032362d31312d32325430393a34323a32332e3236393130305a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x43c9c600c6849896c352bcebdd7cd89e9aae0acdcae03340b42bef67d23f73e0
2	01a202a2-a525-7396-a228-ca16135e4de4	955	\\x7b2276223a312c226964223a2230316132303261322d613532352d373339362d613232382d636131363133356534646534222c2274696d65223a22323032362d31312d32325430393a34323a32332e3236393232345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x8a81d7e375741a7660b5648b0d26aee64fa4293887672b4b38e658586fd8bcc4
2	01a202a2-a525-7592-8718-cd237c3759ac	957	\\x7b2276223a312c226964223a2230316132303261322d613532352d373539322d383731382d636432333763333735396163222c2274696d65223a22323032362d31312d32325430393a34323a32332e3236393334385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x8fea871a87e04fb58f8d2bfb009ece031a6407de3ee6863310b873a008d4c25e
2	01a202a2-a525-7894-b9c6-ccf511bb36a1	959	\\x7b2276223a312c226964223a2230316132303261322d613532352d373839342d623963362d636366353131626233366131222c2274696d65223a22323032362d31312d32325430393a34323a32332e3236393533365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x97d8931149c2099dd3d7bf5f6f6ebea530c8bada469d96aa52b710563a8c09f9
2	01a202a2-a525-7a98-aaaf-93b96045e056	961	\\x7b2276223a312c226964223a2230316132303261322d613532352d376139382d616161662d393362393630343565303536222c2274696d65223a22323032362d31312d32325430393a34323a32332e3236393636325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x5624736ec5f1016f1b0ef8d46d497ea876eaab06b91a0adff3611a7f4356ee4f
2	01a202a2-a525-7c94-95c3-9f1eac56a485	963	\\x7b2276223a312c226964223a2230316132303261322d613532352d376339342d393563332d396631656163353661343835222c2274696d65223a22323032362d31312d32325430393a34323a32332e3236393738365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xe37a1bc6dd1e44c45c801523166c0d4bdeba4da3ad43e2d7c25a6f309bc22a9a
2	01a202a2-a525-7e94-9167-5e7bfaa89a83	965	\\x7b2276223a312c226964223a2230316132303261322d613532352d376539342d393136372d356537626661613839613833222c2274696d65223a22323032362d31312d32325430393a34323a32332e3236393931315a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x15c1ce51c0f01a0912291afbf8d52e7f36f5ffdb28f4e04614bf45caa41c9847
2	01a202a2-a526-709c-92fe-26806e9effe7	967	\\x7b2276223a312c226964223a2230316132303261322d613532362d373039632d393266652d323638303665396566666537222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237303033385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x90284479c0382c0e78f5013b0debc936202ecb667d099f08d74cf72c29d1488b
2	01a202a2-a526-72a0-9bd0-94440d00f773	969	\\x7b2276223a312c226964223a2230316132303261322d613532362d373261302d396264302d393434343064303066373733222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237303136345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x9dae44c6c3747b0b7f34f790a2fe62470ab4d489cce02ff18a08d5dd52040e7e
2	01a202a2-a526-74b9-a50b-8a3b8374bb6e	971	\\x7b2276223a312c226964223a2230316132303261322d613532362d373462392d613530622d386133623833373462623665222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237303239355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xc7ef7067b226f7e95bce4446a25d72b8f198d70e04bdf0cd370940303b4873fb
2	01a202a2-a526-76a8-8696-2b841080bffd	973	\\x7b2276223a312c226964223a2230316132303261322d613532362d373661382d383639362d326238343130383062666664222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237303431365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x9216e137965f26d9e554070ddebb7fbee36aaca992e6932462f8553908f875f0
2	01a202a2-a526-7a8c-b275-fb09629c2f27	975	\\x7b2276223a312c226964223a2230316132303261322d613532362d376138632d623237352d666230393632396332663237222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237303635395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x80017453bdc06e32fa7a5de252d7c9e7e0c34f0d1a09d6fddca7c0baa7abc679
2	01a202a2-a526-7cad-901b-326091a54a48	977	\\x7b2276223a312c226964223a2230316132303261322d613532362d376361642d393031622d333236303931613534613438222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237303739325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xe7e638972a2bb427740fcb6b4b78458b3112fc1e2264375180f89a0dcbde4be3
2	01a202a2-a526-7ebd-a342-b0d128f9b6c8	979	\\x7b2276223a312c226964223a2230316132303261322d613532362d376562642d613334322d623064313238663962366338222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237303932315a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x41bbd93baa13244bacf090e3ab34d9ede874f83aaf320c92152d901443d0e842
2	01a202a2-a527-7313-8481-353d527a50ce	981	\\x7b2276223a312c226964223a2230316132303261322d613532372d373331332d383438312d333533643532376135306365222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237313139325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x5eea012e0a27e93a9c43b0a64ff6f4c2aceae2531c13b4a95bfb2b2c2b9bd49c
2	01a202a2-a527-751f-836a-bfbfe127f0d0	983	\\x7b2276223a312c226964223a2230316132303261322d613532372d373531662d383336612d626662666531323766306430222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237313332305a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x3f28a5b2e1a324cc2eae9946ed85e96ead24050c197c5d57ab51dab442e01e1e
2	01a202a2-a527-760d-9ac0-ee855690ae7f	984	\\x7b2276223a312c226964223a2230316132303261322d613532372d373630642d396163302d656538353536393061653766222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237313337385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x55bc17a79f66237b6f86598c15af47ccb00eab9ad699037ade1d9c828d260d87
2	01a202a2-a527-78b5-bfcf-34e19053d93e	986	\\x7b2276223a312c226964223a2230316132303261322d613532372d373862352d626663662d333465313930353364393365222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237313534345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x242f3bd3a0396bf8cca458d06447b017ca42fc24209887757abe7cbbb3362f0a
2	01a202a2-a527-7acd-95ca-1130600e6f3e	988	\\x7b2276223a312c226964223a2230316132303261322d613532372d376163642d393563612d313133303630306536663365222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237313637355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x5603334197482de00785c0209d1eaa389338eb9356e436b5f664d753bc63e384
2	01a202a2-a527-7cd1-b71d-de4568c43d19	990	\\x7b2276223a312c226964223a2230316132303261322d613532372d376364312d623731642d646534353638633433643139222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237313830315a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x73cf645f7506c0e703a6fbaacab93f23ee9be3d68a361197b159615746f64c64
2	01a202a2-a527-7f34-89e6-426017ad2117	992	\\x7b2276223a312c226964223a2230316132303261322d613532372d376633342d383965362d343236303137616432313137222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237313935305a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xd5043cfe9607758b9e8397a2c48154d8f1fcba8bd21d390d34ddc769ac719cb7
2	01a202a2-a528-712c-a661-62cd48b0090e	994	\\x7b2276223a312c226964223a2230316132303261322d613532382d373132632d613636312d363263643438623030393065222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237323037335a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x8e570cae4606234069f69ca8b8afebb99bbf0f3573e9233188e05efcd61401ab
2	01a202a2-a528-731f-bf83-ea47992fd5ae	996	\\x7b2276223a312c226964223a2230316132303261322d613532382d373331662d626638332d656134373939326664356165222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237323139355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x21fa447fc7eedc6d54a0a1f152d0bb8debdefee98805df21934f2a599cb7be9d
2	01a202a2-a528-7513-9d1a-8bb503d3f40a	998	\\x7b2276223a312c226964223a2230316132303261322d613532382d373531332d396431612d386262353033643366343061222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237323331375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x75d8677ac0fafc6bf483dfabedd451a8197135a1ad075fa4e3a647449b929221
2	01a202a2-a528-7703-a5a0-5b806267dffc	1000	\\x7b2276223a312c226964223a2230316132303261322d613532382d373730332d613561302d356238303632363764666663222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237323433385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x06cd949aa2b2f1bc089edffd20a686bf73782d1606b1a2038cfc495731487f0e
2	01a202a2-a528-78a4-bc8d-a182566d4706	1002	\\x7b2276223a312c226964223a2230316132303261322d613532382d373861342d626338642d613138323536366434373036222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237323534305a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xad45d13b294d0dc14bd93175d2869dbde95fcdbe4fe0d9dc5bfdd64b05ceacae
2	01a202a2-a528-7a94-aba9-9940b5fa98a9	1004	\\x7b2276223a312c226964223a2230316132303261322d613532382d376139342d616261392d393934306235666139386139222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237323636315a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x6cf0f3d06c65198bf2483c89e6da28228989d07c6ee619cb60a0150ea6eaffbe
2	01a202a2-a528-7c36-9f22-7e4ae7dfe62a	1006	\\x7b2276223a312c226964223a2230316132303261322d613532382d376333362d396632322d376534616537646665363261222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237323736335a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x4450a24ae0cbb5e529627cf54a2bf344642e9f1548e8d16f9941e9bbb510735e
2	01a202a2-a528-7dfc-b57b-255cc1ea02dd	1008	\\x7b2276223a312c226964223a2230316132303261322d613532382d376466632d623537622d323535636331656130326464222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237323837345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xea6bd4d2481f3e99564eab91654d9a9eb6328c85278dcf530b2da9086097d037
2	01a202a2-a528-7ff0-abb2-90e9919696d6	1010	\\x7b2276223a312c226964223a2230316132303261322d613532382d376666302d616262322d393065393931393639366436222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237323939365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x9fc2cf7fe6b46998a47a7923c544aa3f3018f273f5b3643c4ab68403235c2bd3
2	01a202a2-a529-71e8-9d5d-c68e69a3e60d	1012	\\x7b2276223a312c226964223a2230316132303261322d613532392d373165382d396435642d633638653639613365363064222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237333131395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xf3e8f3fabe67e1c6beaee4f8b17a30631baf90fc7259aca1c03e795880def5bf
2	01a202a2-a529-73e0-a53d-cf0d29562678	1014	\\x7b2276223a312c226964223a2230316132303261322d613532392d373365302d613533642d636630643239353632363738222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237333234325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xf5ee83c866d89bd436fb7b55fc4aadd1095cba4fe40c2df5838044f6cb44d5e3
2	01a202a2-a529-76b9-911a-6a394acefcfd	1016	\\x7b2276223a312c226964223a2230316132303261322d613532392d373662392d393131612d366133393461636566636664222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237333432305a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xe2a21deff3a6a7143b10141fab4db908fdffb1428a02b6cf961da7a31310f2cf
2	01a202a2-a529-791f-98f5-06b7d3759ed7	1018	\\x7b2276223a312c226964223a2230316132303261322d613532392d373931662d393866352d303662376433373539656437222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237333537305a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x55d59489d0ee5b412a953aacbeceb56a0cba05506c780909286b7d1d2ae91c1d
2	01a202a2-a529-7b44-9cff-3cc1006cad97	1020	\\x7b2276223a312c226964223a2230316132303261322d613532392d376234342d396366662d336363313030366361643937222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237333730345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xd845ffa70a342d414889d223a32864b08a8a80b128d8ff5b75263854ab43e464
2	01a202a2-a529-7dfc-b612-aa8e62e0b8a5	1022	\\x7b2276223a312c226964223a2230316132303261322d613532392d376466632d623631322d616138653632653062386135222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237333837345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x1d23e5cce7009cfd59b55655d241580c1e2dfe33f68b6282de4afc02c58a1195
2	01a202a2-a52a-708c-bc77-b5a37db6b89f	1024	\\x7b2276223a312c226964223a2230316132303261322d613532612d373038632d626337372d623561333764623662383966222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237343033345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x925332f732ad6448a7fc0567c36c4a499023f872a0e1b6d2bf580f2b7d0e131d
2	01a202a2-a52a-7330-8ef4-48eac70e0601	1026	\\x7b2276223a312c226964223a2230316132303261322d613532612d373333302d386566342d343865616337306530363031222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237343139395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x00d2d09b8ab71a110a9e0071a6b4a9ee3d60ad22321a0274a0d381ba182e6fd2
2	01a202a2-a52a-75d8-b134-3fde37b3f16d	1028	\\x7b2276223a312c226964223a2230316132303261322d613532612d373564382d623133342d336664653337623366313664222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237343336355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xc167279e5033708359dd90426cb83998bae02fc915b4d0cdc3a423177ec778c2
2	01a202a2-a52a-77d3-9500-9e7679defa52	1030	\\x7b2276223a312c226964223a2230316132303261322d613532612d373764332d393530302d396537363739646566613532222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237343438395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x70444cfd44a7499be7a4962a5a2fffdf7201aea5238e3a7bf895e6df88c2df21
2	01a202a2-a52a-79d3-b556-84ebd90216e7	1032	\\x7b2276223a312c226964223a2230316132303261322d613532612d373964332d623535362d383465626439303231366537222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237343631345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xdb082e0a4ab857d5db3260a273083108e59568762d0b13b846798ad23f6ad830
2	01a202a2-a52a-7c2e-92fa-1420176c17dd	1034	\\x7b2276223a312c226964223a2230316132303261322d613532612d376332652d393266612d313432303137366331376464222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237343736315a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x9083ec7599ec8aaef44efacab4247c5d717849dacab69d84f3792985845549c6
2	01a202a2-a52a-7ea4-ba60-e0292d686d32	1036	\\x7b2276223a312c226964223a2230316132303261322d613532612d376561342d626136302d653032393264363836643332222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237343931355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xa506bd3cc6ef9a545f5fb918bd98b3df596e9be297d2e35f7390932a9f8c9e08
2	01a202a2-a52b-7140-93e2-61ebc5ebab44	1038	\\x7b2276223a312c226964223a2230316132303261322d613532622d373134302d393365322d363165626335656261623434222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237353037385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xa6f308a8d3a4bcce4820ceff5ebf961dc7ee79e55bd2bed34302f1cac550d6db
2	01a202a2-a52b-73e4-8ab3-012f2211467f	1040	\\x7b2276223a312c226964223a2230316132303261322d613532622d373365342d386162332d303132663232313134363766222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237353234335a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xdfaeb5e39241813ffe1a4bb31203bcb5b9cf115b042ad7fe20aa41af740ffe49
2	01a202a2-a52b-7632-acf1-75ce1b3f1f60	1042	\\x7b2276223a312c226964223a2230316132303261322d613532622d373633322d616366312d373563653162336631663630222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237353338375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x4a504df69d4c7330697783b682749ac1242a2be06c9154f1e20c7dcb7c576388
2	01a202a2-a52b-785b-81c0-67e08f4d0d54	1044	\\x7b2276223a312c226964223a2230316132303261322d613532622d373835622d383163302d363765303866346430643534222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237353532325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x3bbd4b011e2d1d11ef458f6024536063d512f1ca96f0385964f2158b0a3a1200
2	01a202a2-a52b-7a63-b7a2-74e33d4f184e	1046	\\x7b2276223a312c226964223a2230316132303261322d613532622d376136332d623761322d373465333364346631383465222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237353634395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x52e08f9c4a4af4734ccd660b7f0db4a2f710e3c5e04bd2c82797e4c37528dd6a
2	01a202a2-a527-7782-86a8-8bdec3f8cd61	985	\\x7b2276223a312c226964223a2230316132303261322d613532372d373738322d383661382d386264656333663863643631222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237313436395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x9e1e29002ae47e189236c2ed73731e29f29aa752eb89c87660de3f2d2895929c
2	01a202a2-a527-79e0-9aa0-a9daf55947a3	987	\\x7b2276223a312c226964223a2230316132303261322d613532372d373965302d396161302d613964616635353934376133222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237313631375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xd20f2bd1f57ba5f781d2d95c0863e5713ca3299c174fcb69e3c71e187966f929
2	01a202a2-a527-7be8-b4bc-2a36d224852b	989	\\x7b2276223a312c226964223a2230316132303261322d613532372d376265382d623462632d326133366432323438353262222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237313734345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xccb16f91ded10be5d08ba49ebf3c0eb7c24dab3df2bb0de5d5f2c0c72c575430
2	01a202a2-a527-7e25-aa01-046848a3d833	991	\\x7b2276223a312c226964223a2230316132303261322d613532372d376532352d616130312d303436383438613364383333222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237313838345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xd15d1d8fc7111c9b63dd8df0c4c555177ebed7d95f21236d3c7f5e96c72147d5
2	01a202a2-a528-7046-a1fb-b4121f895cb9	993	\\x7b2276223a312c226964223a2230316132303261322d613532382d373034362d613166622d623431323166383935636239222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237323031375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xbafa50632a3a9cdc75568f02a8d38cac51325ee4b4f620542ea1cb0af52ffc20
2	01a202a2-a528-7236-bb15-7c54064518be	995	\\x7b2276223a312c226964223a2230316132303261322d613532382d373233362d626231352d376335343036343531386265222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237323133385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xa8c725f8e89b3c40b7ddf0f14ce1eaa15a57a039a77f8c497c404614a403b9b9
2	01a202a2-a528-742e-9c4a-eb4fc6f007ef	997	\\x7b2276223a312c226964223a2230316132303261322d613532382d373432652d396334612d656234666336663030376566222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237323236315a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x5058bfbabdc3c3dad5af31e59ee028c5de87ac7323d2ce922e60c633f1cc8876
2	01a202a2-a528-761d-88f8-849d95a3194c	999	\\x7b2276223a312c226964223a2230316132303261322d613532382d373631642d383866382d383439643935613331393463222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237323338325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xc86b43be9463fd6f671ba8ef68b1bc3f429cb5c076d7993d176d0ed750830cca
2	01a202a2-a528-77d8-80f8-96c5a51b2cf5	1001	\\x7b2276223a312c226964223a2230316132303261322d613532382d373764382d383066382d393663356135316232636635222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237323439305a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x4bcac4c41c3d5ff685e76ed729e196ad065dabc13317bf6e7f83aca6d377fffe
2	01a202a2-a528-79a2-be69-91d85d86e1ac	1003	\\x7b2276223a312c226964223a2230316132303261322d613532382d373961322d626536392d393164383564383665316163222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237323630325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x0d087feb2fe85e1d35c4a6bb91ab55f6fce19afbb5e39c81c603d89da2e89393
2	01a202a2-a528-7b71-a6f1-60fe5f2a2b1b	1005	\\x7b2276223a312c226964223a2230316132303261322d613532382d376237312d613666312d363066653566326132623162222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237323731355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xe3669b44f529d4079529870d7c3d2d4ebc24dfdbad0fddad9dac7dcf4d227a16
2	01a202a2-a528-7cf6-9053-3c830afcfefb	1007	\\x7b2276223a312c226964223a2230316132303261322d613532382d376366362d393035332d336338333061666366656662222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237323831305a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xf26183878a2894965b283cad9a8a3584957ff793e681d2999f7f92cc301882e6
2	01a202a2-a528-7ede-a752-5be857c43f61	1009	\\x7b2276223a312c226964223a2230316132303261322d613532382d376564652d613735322d356265383537633433663631222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237323932395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x735eb337ca43cdb3e19564e0a3bf1fdb4c96722742b4be563cdf7f3c36e5e29a
2	01a202a2-a529-70de-86f6-67519706e9be	1011	\\x7b2276223a312c226964223a2230316132303261322d613532392d373064652d383666362d363735313937303665396265222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237333035345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x3b8eac80fab58620e9fbf329845112d7a0fd7e26ac263a7677a3a2ec7b01394c
2	01a202a2-a529-72d5-addf-c35e258622b6	1013	\\x7b2276223a312c226964223a2230316132303261322d613532392d373264352d616464662d633335653235383632326236222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237333137375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x81b6a347f8217acf669e8cdaec72bd1b4c10838e753af4184ea7fc4dec11e584
2	01a202a2-a529-74c9-942e-a68bf73373b7	1015	\\x7b2276223a312c226964223a2230316132303261322d613532392d373463392d393432652d613638626637333337336237222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237333239395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x5aa4ba9ccb9f1d4d77a8f9e5a55d0c7996b7883d43486e057886455a5cf6948c
2	01a202a2-a529-77f4-b00e-de90405850ee	1017	\\x7b2276223a312c226964223a2230316132303261322d613532392d373766342d623030652d646539303430353835306565222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237333439375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xa88d283ea7d5059f8ccceaa7061ec38ce86555f1b7c862235f48023aae77f42f
2	01a202a2-a529-7a4e-b350-8a90f68a03e4	1019	\\x7b2276223a312c226964223a2230316132303261322d613532392d376134652d623335302d386139306636386130336534222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237333634345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x42659c68afb3aee844f83dd19079b1bdfa850048a7cace8370c9fd1f3bd5d0fc
2	01a202a2-a529-7cbd-9379-477e0ffa16c5	1021	\\x7b2276223a312c226964223a2230316132303261322d613532392d376362642d393337392d343737653066666131366335222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237333739365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xbb89e9530ea80de26be6de842a87160cf703038b8dc4b8c16107a7d30a069c08
2	01a202a2-a529-7f30-b1c1-24deeb50a63d	1023	\\x7b2276223a312c226964223a2230316132303261322d613532392d376633302d623163312d323464656562353061363364222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237333934395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x7f41338a4171f7179928698f8fdf3758e356240ad0b8ad1686e032a786f7bc7f
2	01a202a2-a52a-71f0-963d-f4ef33d573a6	1025	\\x7b2276223a312c226964223a2230316132303261322d613532612d373166302d393633642d663465663333643537336136222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237343132315a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x2217f2fa1b1713210c7470068e9fb82db8d60786a0280314a83d087e385892e4
2	01a202a2-a52a-7467-8155-9a0746d5aa1a	1027	\\x7b2276223a312c226964223a2230316132303261322d613532612d373436372d383135352d396130373436643561613161222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237343237355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x5266ca136a05c9796ee18ee1ef2d4b33916d8207769a0b247467026f17f082c1
2	01a202a2-a52a-76c9-85f4-521aeab706d4	1029	\\x7b2276223a312c226964223a2230316132303261322d613532612d373663392d383566342d353231616561623730366434222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237343432345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x514e21500b74898cba0a435d84bc8c6043e315c39fe8d5fb572b86e643d5c439
2	01a202a2-a52a-78c1-8ea1-7a841e63bd4b	1031	\\x7b2276223a312c226964223a2230316132303261322d613532612d373863312d386561312d376138343165363362643462222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237343534375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xafded3dde0c8830745f80785e8eb4e26beffbac31f6f3c3cecd0e9a6c9da57f7
2	01a202a2-a52a-7ac1-86ab-58de31f3609c	1033	\\x7b2276223a312c226964223a2230316132303261322d613532612d376163312d383661622d353864653331663336303963222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237343637325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x8d73192e85c085a964f058f7816fa418354c5f6cb5166eecf569e484895e53e4
2	01a202a2-a52a-7d6d-9391-0f9b29b88730	1035	\\x7b2276223a312c226964223a2230316132303261322d613532612d376436642d393339312d306639623239623838373330222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237343833395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x37f895b16a2c0e20ccebd9cc9f54087da8c6fb652e44d636b71fd998c90748c3
2	01a202a2-a52b-7009-8ede-ad8b8496b3cc	1037	\\x7b2276223a312c226964223a2230316132303261322d613532622d373030392d386564652d616438623834393662336363222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237353030325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x1c9311e1b1dfd8f22c2493c19930add3a2d10bb6a2c793a1c6746119d2389129
2	01a202a2-a52b-727f-8d29-7ac0bfd05015	1039	\\x7b2276223a312c226964223a2230316132303261322d613532622d373237662d386432392d376163306266643035303135222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237353135365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x32234e91e91f113739b1d76f9df8ff592c12d97fc2fff959378d7e43a465e733
2	01a202a2-a52b-7517-ad9b-f14319589da8	1041	\\x7b2276223a312c226964223a2230316132303261322d613532622d373531372d616439622d663134333139353839646138222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237353331385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xbdb275591bf8bdd0db5a93d53f680cb02c0e6697ad84632351607a8d6233176f
2	01a202a2-a52b-771b-926b-90c9e46a620e	1043	\\x7b2276223a312c226964223a2230316132303261322d613532622d373731622d393236622d393063396534366136323065222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237353434345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xb58a5f282d336faa5083d9585053993955a53769fed51c883219199c3619ba16
2	01a202a2-a52b-794c-a1ba-e378c81713e6	1045	\\x7b2276223a312c226964223a2230316132303261322d613532622d373934632d613162612d653337386338313731336536222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237353538315a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xc3cacf231c83e0b296bb8fb9eeb968d1b34a815fbae84e670bdb395acee5b80f
2	01a202a2-a52b-7baa-9838-fbccde2c58b0	1047	\\x7b2276223a312c226964223a2230316132303261322d613532622d376261612d393833382d666263636465326335386230222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237353732395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x6873911c6936df7bc6571fe1abb85b41b4221d141d50166e16afd9830be6c946
2	01a202a2-a52b-7ce6-8525-f536b5a27b52	1048	\\x7b2276223a312c226964223a2230316132303261322d613532622d376365362d383532352d663533366235613237623532222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237353830365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xf0a1755ecd554bfc0b20aefae568e341628cf38a774c1b60d6d10ee42b528d73
2	01a202a2-a52c-7113-804a-01efa32151d2	1050	\\x7b2276223a312c226964223a2230316132303261322d613532632d373131332d383034612d303165666133323135316432222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237363036375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x510cd29fd410e187643f22107e8d4e90693b35c0f697fb1b4f34a3b1ca1eb1d3
2	01a202a2-a52c-73b7-91d6-01e700c8da1d	1052	\\x7b2276223a312c226964223a2230316132303261322d613532632d373362372d393164362d303165373030633864613164222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237363233325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xd1b58497d827677cacd6f96153d5e993ba17f4f0ddad092d038398d5e55ce1ca
2	01a202a2-a52c-7615-9303-da7e1c8749d5	1054	\\x7b2276223a312c226964223a2230316132303261322d613532632d373631352d393330332d646137653163383734396435222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237363338305a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x742b9301cc3ae57bfc1c7e8b8cdb700375a79fdcafa9543cec3ba6722a1ee3ca
2	01a202a2-a52c-782e-a0b3-e3ec10fa22d3	1056	\\x7b2276223a312c226964223a2230316132303261322d613532632d373832652d613062332d653365633130666132326433222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237363531315a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x1ad5de25a3e6192346d6719c545440988f107cfdbb8cd0b63c63cffd36f62871
2	01a202a2-a52c-7a42-8b4f-dda5392bb552	1058	\\x7b2276223a312c226964223a2230316132303261322d613532632d376134322d386234662d646461353339326262353532222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237363634315a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x4baf0aeff34a1cb735742bc13812ae7c6213b50e9509ef35f194fb55eb531cce
2	01a202a2-a52c-7c3e-bb22-05ffe4e7e26f	1060	\\x7b2276223a312c226964223a2230316132303261322d613532632d376333652d626232322d303566666534653765323666222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237363736355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x12594b518ac6fc74468054505d1675f410fe6f55523d1941ca220585be3d8d7d
2	01a202a2-a52c-7e88-a728-30dd462ea912	1062	\\x7b2276223a312c226964223a2230316132303261322d613532632d376538382d613732382d333064643436326561393132222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237363930385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x8d04935c21e52c5192cf07b21c06b5a2899589369e3b5445a3df3a76502402da
2	01a202a2-a52d-70b9-b917-ec7015e92df0	1064	\\x7b2276223a312c226964223a2230316132303261322d613532642d373062392d623931372d656337303135653932646630222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237373034355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xe7dce3b5f079c34bfebe814f907de0e0fe634b47c78d7f400b587bd25f5c1872
2	01a202a2-a52b-7ead-b1cc-c98626cc58dd	1049	\\x7b2276223a312c226964223a2230316132303261322d613532622d376561642d623163632d633938363236636335386464222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237353931375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x770414fde506f97f2a8a5db037b45ab53c35d0a8d22066e653006d2435b2949d
2	01a202a2-a52c-7273-99c8-5bc3b249665d	1051	\\x7b2276223a312c226964223a2230316132303261322d613532632d373237332d393963382d356263336232343936363564222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237363135335a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x6630f168392d2cc9f7932c6d3d9e8e4ccd14c6653f2b5964c8897f58f5aa4543
2	01a202a2-a52c-74f2-9b95-997fc85853ca	1053	\\x7b2276223a312c226964223a2230316132303261322d613532632d373466322d396239352d393937666338353835336361222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237363330395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x2759231fbe0d9f3dd68768309eaf4a4b43597e414fea95dcc56b08fbaaa9ff8d
2	01a202a2-a52c-7734-a63a-4f5fe04c35eb	1055	\\x7b2276223a312c226964223a2230316132303261322d613532632d373733342d613633612d346635666530346333356562222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237363435305a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x55ad74065bbe710e2be892055492c0816d7229433355d24d731709fb06641f41
2	01a202a2-a52c-7954-8ba2-d00f7bebb39f	1057	\\x7b2276223a312c226964223a2230316132303261322d613532632d373935342d386261322d643030663762656262333966222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237363538335a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xa1c8da77c5e927ef88a108f2bdf925cbfeed83747f94efdc6ec9c58e571561bc
2	01a202a2-a52c-7b54-86c3-915c9f5da0eb	1059	\\x7b2276223a312c226964223a2230316132303261322d613532632d376235342d383663332d393135633966356461306562222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237363730385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x4f4c155efa4bb5d01a42f7136d7ef4b5849b26e6e9ec2baace9fcff9a155137b
2	01a202a2-a52c-7d5d-9da6-25eafd835a7f	1061	\\x7b2276223a312c226964223a2230316132303261322d613532632d376435642d396461362d323565616664383335613766222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237363833355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xe94af35c2e9056a5aedaccb7f3d42fd9f8a58008fb9e414128ff2ef45da3f6a2
2	01a202a2-a52c-7faa-b9ed-d3b08a6986b6	1063	\\x7b2276223a312c226964223a2230316132303261322d613532632d376661612d623965642d643362303861363938366236222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237363937395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x02c92b17bf2cdf4da0173938e62b738836b116d3d4c515f7d9a6184a2a44cdf5
2	01a202a2-a52d-71a2-bfbf-434961fbe074	1065	\\x7b2276223a312c226964223a2230316132303261322d613532642d373161322d626662662d343334393631666265303734222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237373130325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x732aada002a0d89cbc0548908e08df0ef0620c11549aeaa70b3f434ad6dd011e
2	01a202a2-a81d-7f96-9aed-61f921a5a6d6	1070	\\x7b2276223a312c226964223a2230316132303261322d613831642d376639362d396165642d363166393231613561366436222c2274696d65223a22323032362d31312d32325430393a34323a32342e3032393937345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x7edeab036c2e290907e6c3722cba9f2b281d8aeec5a1089fcdb1fe19168e456e
2	01a202a2-a81f-7959-aaca-ff922ce7b63f	1071	\\x7b2276223a312c226964223a2230316132303261322d613831662d373935392d616163612d666639323263653762363366222c2274696d65223a22323032362d31312d32325430393a34323a32342e3033313538345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x513b1b02b15ceb5044a60829121464f1a412810d44eea9cb77356b1d8a644ceb
\.


--
-- Data for Name: log_intake_3; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.log_intake_3 (slot, id, xid, leaf, terms, mac) FROM stdin;
\.


--
-- Data for Name: log_key; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.log_key (epoch, public, since, until, mac) FROM stdin;
1	\\x5c7e98f9f8a1bd0d2a56449bc93185819b32fd6539945b1a261ef86a057d8c35	2026-11-22 09:42:22.276563+00	\N	\\xdd67b93559ff235f329e236ed9e933eabaae86e0d869d52b431b96716350de60
\.


--
-- Data for Name: log_refused; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.log_refused (id, leaf, seen) FROM stdin;
\.


--
-- Data for Name: log_segment; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.log_segment (idx, first, last, root) FROM stdin;
\.


--
-- Data for Name: log_tail; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.log_tail ("position", leaf, terms) FROM stdin;
256	\\x7b2276223a312c226964223a2230316132303261322d613532382d376139342d616261392d393934306235666139386139222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237323636315a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
257	\\x7b2276223a312c226964223a2230316132303261322d613532382d376237312d613666312d363066653566326132623162222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237323731355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
258	\\x7b2276223a312c226964223a2230316132303261322d613532382d376333362d396632322d376534616537646665363261222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237323736335a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
259	\\x7b2276223a312c226964223a2230316132303261322d613532382d376366362d393035332d336338333061666366656662222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237323831305a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
260	\\x7b2276223a312c226964223a2230316132303261322d613532382d376466632d623537622d323535636331656130326464222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237323837345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
261	\\x7b2276223a312c226964223a2230316132303261322d613532382d376564652d613735322d356265383537633433663631222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237323932395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
262	\\x7b2276223a312c226964223a2230316132303261322d613532382d376666302d616262322d393065393931393639366436222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237323939365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
263	\\x7b2276223a312c226964223a2230316132303261322d613532392d373064652d383666362d363735313937303665396265222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237333035345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
264	\\x7b2276223a312c226964223a2230316132303261322d613532392d373165382d396435642d633638653639613365363064222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237333131395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
265	\\x7b2276223a312c226964223a2230316132303261322d613532392d373264352d616464662d633335653235383632326236222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237333137375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
266	\\x7b2276223a312c226964223a2230316132303261322d613532392d373365302d613533642d636630643239353632363738222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237333234325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
267	\\x7b2276223a312c226964223a2230316132303261322d613532392d373463392d393432652d613638626637333337336237222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237333239395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
268	\\x7b2276223a312c226964223a2230316132303261322d613532392d373662392d393131612d366133393461636566636664222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237333432305a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
269	\\x7b2276223a312c226964223a2230316132303261322d613532392d373766342d623030652d646539303430353835306565222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237333439375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
270	\\x7b2276223a312c226964223a2230316132303261322d613532392d373931662d393866352d303662376433373539656437222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237333537305a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
271	\\x7b2276223a312c226964223a2230316132303261322d613532392d376134652d623335302d386139306636386130336534222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237333634345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
272	\\x7b2276223a312c226964223a2230316132303261322d613532392d376234342d396366662d336363313030366361643937222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237333730345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
273	\\x7b2276223a312c226964223a2230316132303261322d613532392d376362642d393337392d343737653066666131366335222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237333739365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
274	\\x7b2276223a312c226964223a2230316132303261322d613532392d376466632d623631322d616138653632653062386135222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237333837345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
275	\\x7b2276223a312c226964223a2230316132303261322d613532392d376633302d623163312d323464656562353061363364222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237333934395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
276	\\x7b2276223a312c226964223a2230316132303261322d613532612d373038632d626337372d623561333764623662383966222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237343033345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
277	\\x7b2276223a312c226964223a2230316132303261322d613532612d373166302d393633642d663465663333643537336136222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237343132315a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
278	\\x7b2276223a312c226964223a2230316132303261322d613532612d373333302d386566342d343865616337306530363031222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237343139395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
279	\\x7b2276223a312c226964223a2230316132303261322d613532612d373436372d383135352d396130373436643561613161222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237343237355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
280	\\x7b2276223a312c226964223a2230316132303261322d613532612d373564382d623133342d336664653337623366313664222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237343336355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
281	\\x7b2276223a312c226964223a2230316132303261322d613532612d373663392d383566342d353231616561623730366434222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237343432345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
282	\\x7b2276223a312c226964223a2230316132303261322d613532612d373764332d393530302d396537363739646566613532222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237343438395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
283	\\x7b2276223a312c226964223a2230316132303261322d613532612d373863312d386561312d376138343165363362643462222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237343534375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
284	\\x7b2276223a312c226964223a2230316132303261322d613532612d373964332d623535362d383465626439303231366537222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237343631345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
285	\\x7b2276223a312c226964223a2230316132303261322d613532612d376163312d383661622d353864653331663336303963222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237343637325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
286	\\x7b2276223a312c226964223a2230316132303261322d613532612d376332652d393266612d313432303137366331376464222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237343736315a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
287	\\x7b2276223a312c226964223a2230316132303261322d613532612d376436642d393339312d306639623239623838373330222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237343833395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
288	\\x7b2276223a312c226964223a2230316132303261322d613532612d376561342d626136302d653032393264363836643332222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237343931355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
289	\\x7b2276223a312c226964223a2230316132303261322d613532622d373030392d386564652d616438623834393662336363222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237353030325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
290	\\x7b2276223a312c226964223a2230316132303261322d613532622d373134302d393365322d363165626335656261623434222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237353037385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
291	\\x7b2276223a312c226964223a2230316132303261322d613532622d373237662d386432392d376163306266643035303135222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237353135365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
292	\\x7b2276223a312c226964223a2230316132303261322d613532622d373365342d386162332d303132663232313134363766222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237353234335a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
293	\\x7b2276223a312c226964223a2230316132303261322d613532622d373531372d616439622d663134333139353839646138222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237353331385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
294	\\x7b2276223a312c226964223a2230316132303261322d613532622d373633322d616366312d373563653162336631663630222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237353338375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
295	\\x7b2276223a312c226964223a2230316132303261322d613532622d373731622d393236622d393063396534366136323065222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237353434345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
296	\\x7b2276223a312c226964223a2230316132303261322d613532622d373835622d383163302d363765303866346430643534222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237353532325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
297	\\x7b2276223a312c226964223a2230316132303261322d613532622d373934632d613162612d653337386338313731336536222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237353538315a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
298	\\x7b2276223a312c226964223a2230316132303261322d613532622d376136332d623761322d373465333364346631383465222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237353634395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
299	\\x7b2276223a312c226964223a2230316132303261322d613532622d376261612d393833382d666263636465326335386230222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237353732395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
300	\\x7b2276223a312c226964223a2230316132303261322d613532622d376365362d383532352d663533366235613237623532222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237353830365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
301	\\x7b2276223a312c226964223a2230316132303261322d613532622d376561642d623163632d633938363236636335386464222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237353931375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
302	\\x7b2276223a312c226964223a2230316132303261322d613532632d373131332d383034612d303165666133323135316432222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237363036375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
303	\\x7b2276223a312c226964223a2230316132303261322d613532632d373237332d393963382d356263336232343936363564222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237363135335a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
304	\\x7b2276223a312c226964223a2230316132303261322d613532632d373362372d393164362d303165373030633864613164222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237363233325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
305	\\x7b2276223a312c226964223a2230316132303261322d613532632d373466322d396239352d393937666338353835336361222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237363330395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
306	\\x7b2276223a312c226964223a2230316132303261322d613532632d373631352d393330332d646137653163383734396435222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237363338305a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
307	\\x7b2276223a312c226964223a2230316132303261322d613532632d373733342d613633612d346635666530346333356562222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237363435305a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
308	\\x7b2276223a312c226964223a2230316132303261322d613532632d373832652d613062332d653365633130666132326433222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237363531315a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
309	\\x7b2276223a312c226964223a2230316132303261322d613532632d373935342d386261322d643030663762656262333966222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237363538335a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
310	\\x7b2276223a312c226964223a2230316132303261322d613532632d376134322d386234662d646461353339326262353532222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237363634315a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
311	\\x7b2276223a312c226964223a2230316132303261322d613532632d376235342d383663332d393135633966356461306562222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237363730385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
312	\\x7b2276223a312c226964223a2230316132303261322d613532632d376333652d626232322d303566666534653765323666222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237363736355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
313	\\x7b2276223a312c226964223a2230316132303261322d613532632d376435642d396461362d323565616664383335613766222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237363833355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
314	\\x7b2276223a312c226964223a2230316132303261322d613532632d376538382d613732382d333064643436326561393132222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237363930385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
315	\\x7b2276223a312c226964223a2230316132303261322d613532632d376661612d623965642d643362303861363938366236222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237363937395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
316	\\x7b2276223a312c226964223a2230316132303261322d613532642d373062392d623931372d656337303135653932646630222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237373034355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
317	\\x7b2276223a312c226964223a2230316132303261322d613532642d373161322d626662662d343334393631666265303734222c2274696d65223a22323032362d31312d32325430393a34323a32332e3237373130325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
\.


--
-- Data for Name: log_terms; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.log_terms (bundle, terms) FROM stdin;
0	\\x07a42c7d1054fd1610a0c3cd10fd189c1391ebc21d3df2e31effa9a1203d153c262a99e72dc5b9e52fd19fe2300ca8af3706ca563978911d3b791046429c172544b1f36645acb1814cf93d504d6dc1fd55a695585d7789d65e3aea7d5e8e1b73614815906af9716e7210bfc177503ae47755448f78ff831887d6686c94b1047d997815fb9e9faac9a792e81dad2d49a7b0dfded2c188ab74c2bcaf1cc3dc6ceaca39cd91cb64385dcbf8f5b9cc509034d5819372d70b7dcbd7b6c79fdeb70979e02bf848e2b637c1
\.


--
-- Data for Name: review; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.review (subject, id, record, kind, index, at, resolved_at) FROM stdin;
\.


--
-- Data for Name: revision; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.revision (type, digest, body, created_at, first, mac) FROM stdin;
catalog	\\x435cb71d56213fac5332e69be888a4d8393f236806c313f7a56ee5bc76ff49c7	\\x23205468652064656661756c7420636174616c6f673a2077686f6d20612043524d206b6e6f77732c2077686174206f66207468656d2c207768792c20616e64206f6e2077686174206c6567616c2067726f756e642e0a2320497420697320796f75727320746f20656469742e205468726565207468696e6773206e65766572206368616e6765206f6e63652064617461206c69657320756e646572207468656d3a20746865206e756d626572206f662061206669656c642c207468650a23206e756d626572206f6620616e20696e646578206f72207365617263682c20616e642074686520776f7264696e67206f662061206e6f746963652076657273696f6e207468617420736f6d65626f647920686173207365656e2e20546f206368616e6765207468650a23206c6567616c206261736973206f66206120707572706f73652c206465636c61726520616e6f7468657220707572706f73652e0a0a76657273696f6e3a20310a0a2320576879206461746120697320757365642e206c6567616c5f6261736973206973206f6e65206f662047445052204172742e20362831292e2057697468206f6e5f63726561746520746865207661756c74207265636f72647320746865206261736973207768656e0a2320697420637265617465732061207375626a6563743b206f746865727769736520736f6d656f6e65207265636f7264732069742c206f722074686520706572736f6e20636f6e73656e74732e20726574656e74696f6e5f6461797320697320686f77206c6f6e670a232061667465722074686520707572706f736520656e64732e0a707572706f7365733a0a2020737570706f72743a0a202020207469746c653a20437573746f6d6572207365727669636520616e6420636f6d706c61696e74730a202020206c6567616c5f62617369733a20636f6e74726163740a202020206f6e5f6372656174653a20747275650a20202020726574656e74696f6e5f646179733a20313039350a202020206470763a2068747470733a2f2f773369642e6f72672f64707623437573746f6d6572436172650a202020206369746174696f6e3a2047445052204172742e20362831292862290a202073616c65733a0a202020207469746c653a2053616c657320746f2070656f706c652077686f20617265206f722061736b656420746f206265636f6d6520637573746f6d6572730a202020206c6567616c5f62617369733a206c65676974696d6174655f696e746572657374730a202020206f6e5f6372656174653a20747275650a20202020726574656e74696f6e5f646179733a203733300a202020206470763a2068747470733a2f2f773369642e6f72672f64707623437573746f6d657252656c6174696f6e736869704d616e6167656d656e740a202020206369746174696f6e3a2047445052204172742e20362831292866290a202062696c6c696e673a0a202020207469746c653a20496e766f6963657320616e64207061796d656e74730a202020206c6567616c5f62617369733a20636f6e74726163740a20202020726574656e74696f6e5f646179733a20333635300a202020206470763a2068747470733a2f2f773369642e6f72672f647076235061796d656e744d616e6167656d656e740a202020206369746174696f6e3a2047445052204172742e20362831292862290a20206d61726b6574696e673a0a202020207469746c653a204f666665727320616e64206e6577730a202020206c6567616c5f62617369733a20636f6e73656e740a20202020636f6e73656e745f6e65656465643a20747275650a202020206368616e6e656c733a205b656d61696c2c2070686f6e652c20736d732c20706f73742c20736f6369616c5d0a20202020726574656e74696f6e5f646179733a203733300a202020206470763a2068747470733a2f2f773369642e6f72672f647076234469726563744d61726b6574696e670a202020206369746174696f6e3a2047445052204172742e20362831292861292c2065507269766163792044697265637469766520323030322f35382f4543204172742e2031330a2020616e616c79746963733a0a202020207469746c653a20416e616c79736973206f6620686f772070726f647563747320616e642073657276696365732061726520757365640a202020206c6567616c5f62617369733a20636f6e73656e740a20202020636f6e73656e745f6e65656465643a20747275650a20202020726574656e74696f6e5f646179733a203339350a202020206470763a2068747470733a2f2f773369642e6f72672f64707623536572766963655573616765416e616c79746963730a202020206369746174696f6e3a2047445052204172742e20362831292861290a2020636f6d706c69616e63653a0a202020207469746c653a20416e73776572696e6720666f7220646174612070726f74656374696f6e2c20746f2070656f706c6520616e6420617574686f7269746965730a202020206c6567616c5f62617369733a206c6567616c5f6f626c69676174696f6e0a202020206f6e5f6372656174653a20747275650a20202020726574656e74696f6e5f646179733a20313039350a202020206470763a2068747470733a2f2f773369642e6f72672f647076234c6567616c436f6d706c69616e63650a202020206369746174696f6e3a2047445052204172742e20362831292863292077697468204172742e203528322920616e64204172742e20313220746f2032320a20206c6567616c3a0a202020207469746c653a20526574656e74696f6e2064757469657320616e64206c6567616c20636c61696d730a202020206c6567616c5f62617369733a206c6567616c5f6f626c69676174696f6e0a20202020726574656e74696f6e5f646179733a20333635300a202020206470763a2068747470733a2f2f773369642e6f72672f64707623446973707574654d616e6167656d656e740a202020206369746174696f6e3a2047445052204172742e20362831292863290a20206f7065726174696f6e733a0a202020207469746c653a204b656570696e67207265636f72647320636f72726563742c20696d706f7274732c20616e642070726f6f66206f6620636f6e73656e740a202020206c6567616c5f62617369733a206c6567616c5f6f626c69676174696f6e0a202020206f6e5f6372656174653a20747275650a20202020726574656e74696f6e5f646179733a203336350a202020206470763a2068747470733a2f2f773369642e6f72672f647076235265636f72644d616e6167656d656e740a202020206369746174696f6e3a2047445052204172742e20362831292863292077697468204172742e203528312928642920616e64204172742e20372831290a202061646d696e697374726174696f6e3a0a202020207469746c653a2052756e6e696e67207468652073797374656d207365637572656c790a202020206c6567616c5f62617369733a206c6567616c5f6f626c69676174696f6e0a20202020726574656e74696f6e5f646179733a203336350a202020206470763a2068747470733a2f2f773369642e6f72672f647076234f7267616e69736174696f6e476f7665726e616e63650a202020206369746174696f6e3a2047445052204172742e20362831292863292077697468204172742e2033320a202073656c665f736572766963653a0a202020207469746c653a2050656f706c6520736565696e6720616e6420636f7272656374696e6720776861742069732068656c642061626f7574207468656d0a202020206c6567616c5f62617369733a206c6567616c5f6f626c69676174696f6e0a202020206f6e5f6372656174653a20747275650a20202020726574656e74696f6e5f646179733a203336350a202020206470763a2068747470733a2f2f773369642e6f72672f6470762352696768747346756c66696c6d656e740a202020206369746174696f6e3a2047445052204172742e20362831292863292077697468204172742e20313520616e642031360a0a23204e616d657320666f72206c69737473206f6620707572706f7365732c2075736564206279206669656c64732062656c6f772e0a707572706f73655f736574733a0a20206964656e746974793a205b737570706f72742c2073616c65732c2062696c6c696e672c20636f6d706c69616e63652c206c6567616c2c206f7065726174696f6e732c2073656c665f736572766963655d0a202062697274683a205b62696c6c696e672c20636f6d706c69616e63652c206c6567616c2c206f7065726174696f6e732c2073656c665f736572766963655d0a202072656163683a205b737570706f72742c2073616c65732c206d61726b6574696e672c2062696c6c696e672c20636f6d706c69616e63652c206c6567616c2c206f7065726174696f6e732c2073656c665f736572766963655d0a202064656c69636174653a205b636f6d706c69616e63652c206c6567616c2c206f7065726174696f6e732c2073656c665f736572766963655d0a20206e6f7465733a205b737570706f72742c2073616c65732c20636f6d706c69616e63652c206c6567616c2c206f7065726174696f6e732c2073656c665f736572766963655d0a20206d6f6e65793a205b73616c65732c2062696c6c696e672c20636f6d706c69616e63652c206c6567616c2c206f7065726174696f6e732c2073656c665f736572766963655d0a20206265686176696f75723a205b737570706f72742c2073616c65732c206d61726b6574696e672c20616e616c79746963732c20636f6d706c69616e63652c206c6567616c2c206f7065726174696f6e732c2073656c665f736572766963655d0a202065766572797468696e673a0a202020205b737570706f72742c2073616c65732c2062696c6c696e672c206d61726b6574696e672c20616e616c79746963732c20636f6d706c69616e63652c206c6567616c2c206f7065726174696f6e732c2061646d696e697374726174696f6e2c2073656c665f736572766963655d0a0a2320576861742074686520706f6c696379206b6e6f77732070656f706c6520616e642070726f6772616d732061732c20616e642074686520707572706f7365732065616368206973206d65616e7420666f722e204120706172746e657220636f6d70616e7927732070726f6772616d20686f6c64730a232074686520726f6c65206f662069747320707572706f73653b2074686174206974206973206120706172746e6572277320697320746865206b696e64206f66206974732063726564656e7469616c2e0a726f6c65733a0a2020737570706f72743a207b7469746c653a20437573746f6d657220736572766963652c20707572706f7365733a205b737570706f72745d7d0a202073616c65733a207b7469746c653a2053616c65732c20707572706f7365733a205b73616c65735d7d0a20206d61726b6574696e673a207b7469746c653a204d61726b6574696e672c20707572706f7365733a205b6d61726b6574696e675d7d0a202062696c6c696e673a207b7469746c653a20496e766f6963696e672c20707572706f7365733a205b62696c6c696e675d7d0a2020616e616c7973743a207b7469746c653a20416e616c797369732c20707572706f7365733a205b616e616c79746963735d7d0a20206f6666696365723a207b7469746c653a20446174612070726f74656374696f6e2c20707572706f7365733a205b636f6d706c69616e63655d7d0a2020636f756e73656c3a207b7469746c653a204c6567616c20636c61696d732c20707572706f7365733a205b6c6567616c5d7d0a2020696d706f72743a207b7469746c653a20496d706f72747320616e642077656220666f726d732c20707572706f7365733a205b6f7065726174696f6e735d2c20636170747572653a20747275657d0a2020706f7274616c3a207b7469746c653a20466f726d7320696e2077686963682070656f706c6520636f6e73656e742c20707572706f7365733a205b6f7065726174696f6e735d2c20636170747572653a20747275657d0a20206f70657261746f723a207b7469746c653a2052756e6e696e67207468652073797374656d2c20707572706f7365733a205b61646d696e697374726174696f6e5d7d0a2020637573746f6d65723a207b7469746c653a2050656f706c652061736b696e672061626f7574207468656d73656c7665732c20707572706f7365733a205b73656c665f736572766963655d7d0a0a2320576861742070656f706c652072656164207768656e207468657920636f6e73656e742e20436f6e73656e74206576656e74732063617272792069642c2076657273696f6e2c206c616e677561676520616e6420746865205348412d323536206f662074686520746578742e0a6e6f74696365733a0a20202d2069643a206d61726b6574696e670a2020202076657273696f6e3a20310a20202020707572706f7365733a205b6d61726b6574696e675d0a20202020746578743a0a202020202020656e3a203e2d0a2020202020202020576520776f756c64206c696b6520746f2073656e6420796f75206f666665727320616e64206e6577732061626f7574206f75722070726f64756374732e2043686f6f736520686f77207765206d617920726561636820796f753a20627920652d6d61696c2c0a202020202020202070686f6e652c2074657874206d6573736167652c20706f7374206f7220736f6369616c206e6574776f726b732e20536179696e67206e6f20686173206e6f20646973616476616e746167652e20596f752063616e20776974686472617720796f75720a2020202020202020636f6e73656e7420617420616e792074696d652c20617320656173696c7920617320796f7520676176652069743b207768617420776520646964206265666f7265207374617973206c617766756c2e0a20202020202064653a203e2d0a2020202020202020576972206dc3b6636874656e2049686e656e20416e6765626f746520756e64204e657569676b656974656e207a7520756e736572656e2050726f64756b74656e2073656e64656e2e2057c3a4686c656e205369652c2077696520776972205369652065727265696368656e0a202020202020202064c3bc7266656e3a2070657220452d4d61696c2c2054656c65666f6e2c20534d532c20506f7374206f64657220696e20736f7a69616c656e204e65747a7765726b656e2e2045696e204e65696e20686174206b65696e65204e6163687465696c652e205369650a20202020202020206bc3b66e6e656e20496872652045696e77696c6c6967756e67206a656465727a656974206562656e736f2065696e66616368207769646572727566656e2c207769652053696520736965206765676562656e20686162656e3b207761732062697320646168696e0a2020202020202020676573636861682c20626c656962742072656368746dc3a4c39f69672e0a20202d2069643a20616e616c79746963730a2020202076657273696f6e3a20310a20202020707572706f7365733a205b616e616c79746963735d0a20202020746578743a0a202020202020656e3a203e2d0a2020202020202020576520776f756c64206c696b6520746f20616e616c79736520686f7720796f7520757365206f75722070726f647563747320616e642073657276696365732c20746f20696d70726f7665207468656d2e20536179696e67206e6f20686173206e6f0a2020202020202020646973616476616e746167652e20596f752063616e20776974686472617720796f757220636f6e73656e7420617420616e792074696d653b207768617420776520646964206265666f7265207374617973206c617766756c2e0a20202020202064653a203e2d0a2020202020202020576972206dc3b6636874656e2061757377657274656e2c207769652053696520756e736572652050726f64756b746520756e64204469656e737465206e75747a656e2c20756d20736965207a75207665726265737365726e2e2045696e204e65696e206861740a20202020202020206b65696e65204e6163687465696c652e20536965206bc3b66e6e656e20496872652045696e77696c6c6967756e67206a656465727a656974207769646572727566656e3b207761732062697320646168696e20676573636861682c20626c656962740a202020202020202072656368746dc3a4c39f69672e0a0a6b696e64733a0a2020636f6e746163743a0a20202020646f633a204120706572736f6e2e0a20202020706174683a20636f6e74616374730a202020207461626c653a20636f6e746163740a202020207375626a6563743a20747275650a2020202064656661756c745f736f72743a202d757064617465645f61740a202020206669656c64733a0a202020202020676976656e5f6e616d653a207b6e756d6265723a20312c20747970653a206e616d652c20636c6173733a206964656e746974792c206d61736b3a206e616d652c20707572706f7365733a206964656e746974797d0a20202020202066616d696c795f6e616d653a207b6e756d6265723a20322c20747970653a206e616d652c20636c6173733a206964656e746974792c206d61736b3a206e616d652c20707572706f7365733a206964656e746974797d0a20202020202062697274685f646174653a207b6e756d6265723a20332c20747970653a20646174652c20636c6173733a206964656e746974792c206d61736b3a20646174652c20707572706f7365733a2062697274687d0a20202020202067656e6465723a0a20202020202020206e756d6265723a20340a2020202020202020747970653a20656e756d0a2020202020202020636c6173733a207370656369616c0a2020202020202020707572706f7365733a2064656c69636174650a202020202020202076616c7565733a205b66656d616c652c206d616c652c206e6f6e5f62696e6172792c206f746865722c20756e646973636c6f7365645d0a2020202020206a6f625f7469746c653a207b6e756d6265723a20352c20747970653a206e616d652c20636c6173733a206964656e746974792c20707572706f7365733a206964656e746974797d0a20202020202065787465726e616c5f7265663a0a20202020202020206e756d6265723a20360a2020202020202020747970653a2065787465726e616c5f69640a2020202020202020636c6173733a206964656e746974790a2020202020202020707572706f7365733a206964656e746974790a2020202020202020696e6465783a207b6e756d6265723a20332c206e6f726d616c697365723a2065786163742c20756e697175653a20616c776179737d0a2020202020202020646f633a20546865206964656e746966696572206f66207468697320706572736f6e20696e20616e6f746865722073797374656d2e0a2020202020206c616e67756167653a207b6e756d6265723a2032302c20747970653a206c616e67756167652c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c2066696c7465723a20747275657d0a202020202020736f757263653a0a20202020202020206e756d6265723a2032310a2020202020202020747970653a20656e756d0a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a202020202020202066696c7465723a20747275650a202020202020202076616c7565733a205b7765622c2070686f6e652c20656d61696c2c2073686f702c206576656e742c20726566657272616c2c20706172746e65722c2063616d706169676e2c20696d706f72742c206f746865725d0a2020202020206f776e65723a207b6e756d6265723a2032322c20747970653a2069642c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c20646563696465733a20747275652c2066696c7465723a20747275652c20736f72743a20747275657d0a2020202020207465616d3a207b6e756d6265723a2032332c20747970653a2069642c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c20646563696465733a20747275652c2066696c7465723a20747275657d0a202020202020726567696f6e3a207b6e756d6265723a2032342c20747970653a2069642c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c20646563696465733a20747275652c2066696c7465723a20747275652c20736f72743a20747275657d0a202020202020746167733a0a20202020202020206e756d6265723a2032350a2020202020202020747970653a20746167730a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a202020202020202066696c7465723a20747275650a202020202020202076616c7565733a205b7669702c206e6577736c65747465722c206576656e742c20747269616c2c20706172746e65722c2070726573732c207265666572656e63652c2061745f7269736b2c2077696e5f6261636b2c20646f5f6e6f745f63616c6c5d0a20202020202073746167653a0a20202020202020206e756d6265723a2032360a2020202020202020747970653a20656e756d0a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a2020202020202020646563696465733a20747275650a202020202020202066696c7465723a20747275650a2020202020202020736f72743a20747275650a202020202020202076616c7565733a205b737573706563742c2070726f73706563742c2066697273745f74696d652c207265706561742c20636c69656e742c206d656d6265722c206164766f636174652c20706172746e65722c20656e6465645d0a2020202020206163636f756e743a0a20202020202020206e756d6265723a2032370a2020202020202020747970653a207265660a20202020202020207265663a206163636f756e740a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a202020202020202066696c7465723a20747275650a2020202020202020646f633a20546865206f7267616e69736174696f6e207468697320706572736f6e20776f726b7320666f722e0a2020202073656172636865733a0a2020202020207375726e616d655f696e697469616c3a207b6e756d6265723a2032302c2070617274733a207b66616d696c795f6e616d653a207375726e616d652c20676976656e5f6e616d653a20696e697469616c7d7d0a2020202020207375726e616d655f62697274685f796561723a207b6e756d6265723a2032312c2070617274733a207b66616d696c795f6e616d653a207375726e616d652c2062697274685f646174653a20796561727d7d0a0a2020636f6e746163745f706f696e743a0a20202020646f633a204f6e6520776179206f66207265616368696e67206120706572736f6e2e0a202020207461626c653a20636f6e746163745f706f696e740a20202020706172656e743a20636f6e746163740a20202020706172656e745f6c6973743a20636f6e746163745f706f696e74730a202020206669656c64733a0a2020202020206b696e643a0a20202020202020206e756d6265723a20310a2020202020202020747970653a20656e756d0a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a202020202020202072657175697265643a20747275650a202020202020202076616c7565733a205b656d61696c2c2070686f6e652c20706f73742c20736f6369616c5d0a20202020202076616c75653a0a20202020202020206e756d6265723a20320a202020202020202072657175697265643a20747275650a2020202020202020707572706f7365733a2072656163680a202020202020202062793a0a202020202020202020206669656c643a206b696e640a202020202020202020207368617065733a0a202020202020202020202020656d61696c3a0a2020202020202020202020202020747970653a20656d61696c0a2020202020202020202020202020636c6173733a20636f6e746163742e656d61696c0a20202020202020202020202020206d61736b3a20656d61696c0a2020202020202020202020202020696e6465783a207b6e756d6265723a20312c206e6f726d616c697365723a20656d61696c2c20756e697175653a2076657269666965647d0a20202020202020202020202070686f6e653a0a2020202020202020202020202020747970653a2070686f6e650a2020202020202020202020202020636c6173733a20636f6e746163742e70686f6e650a20202020202020202020202020206d61736b3a2070686f6e650a2020202020202020202020202020696e6465783a207b6e756d6265723a20322c206e6f726d616c697365723a2070686f6e652c20756e697175653a2076657269666965647d0a202020202020202020202020706f73743a207b747970653a20706f73742c20636c6173733a20636f6e746163742e706f73742c206d61736b3a20706f73747d0a202020202020202020202020736f6369616c3a207b747970653a20736f6369616c2c20636c6173733a20636f6e746163742e736f6369616c2c206d61736b3a20736f6369616c7d0a20202020202076657269666965643a0a20202020202020206e756d6265723a20330a2020202020202020747970653a20626f6f6c0a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a202020202020202072657175697265643a20747275650a202020202020202064656661756c743a2066616c73650a2020202020202020646563696465733a20747275650a2020202020202020646f633a2054686520706572736f6e206861732073686f776e207468617420746869732072656163686573207468656d2e0a2020202020207072656665727265643a207b6e756d6265723a20342c20747970653a20626f6f6c2c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c2072657175697265643a20747275652c2064656661756c743a2066616c73657d0a2020202020206c6162656c3a0a20202020202020206e756d6265723a20350a2020202020202020747970653a20656e756d0a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a202020202020202076616c7565733a205b776f726b2c20686f6d652c206d6f62696c652c206f746865725d0a0a20206163636f756e743a0a20202020646f633a20416e206f7267616e69736174696f6e2e2049742069732061207375626a65637420746f6f2c2073696e63652069742063616e206265206120736f6c65207472616465722e0a20202020706174683a206163636f756e74730a202020207461626c653a206163636f756e740a202020207375626a6563743a20747275650a2020202064656661756c745f736f72743a202d757064617465645f61740a202020206669656c64733a0a2020202020206e616d653a207b6e756d6265723a20312c20747970653a206e616d652c20636c6173733a206964656e746974792c206d61736b3a206e616d652c20707572706f7365733a206964656e746974792c2072657175697265643a20747275657d0a202020202020646f6d61696e3a0a20202020202020206e756d6265723a20320a2020202020202020747970653a20646f6d61696e0a2020202020202020636c6173733a20636f6e746163742e736f6369616c0a2020202020202020707572706f7365733a2072656163680a2020202020202020696e6465783a207b6e756d6265723a20342c206e6f726d616c697365723a2065786163747d0a2020202020207461785f69643a0a20202020202020206e756d6265723a20330a2020202020202020747970653a2065787465726e616c5f69640a2020202020202020636c6173733a2066696e616e6369616c0a2020202020202020707572706f7365733a206d6f6e65790a2020202020202020696e6465783a207b6e756d6265723a20352c206e6f726d616c697365723a2065786163747d0a202020202020616464726573733a207b6e756d6265723a20342c20747970653a20706f73742c20636c6173733a20636f6e746163742e706f73742c206d61736b3a20706f73742c20707572706f7365733a2072656163687d0a202020202020696e6475737472793a0a20202020202020206e756d6265723a2032300a2020202020202020747970653a20656e756d0a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a202020202020202066696c7465723a20747275650a2020202020202020736f72743a20747275650a202020202020202076616c7565733a0a202020202020202020202d206167726963756c747572650a202020202020202020202d206175746f6d6f746976650a202020202020202020202d20636f6e737472756374696f6e0a202020202020202020202d20656475636174696f6e0a202020202020202020202d20656e657267790a202020202020202020202d2066696e616e63650a202020202020202020202d20666f6f640a202020202020202020202d20676f7665726e6d656e740a202020202020202020202d206865616c74680a202020202020202020202d20686f73706974616c6974790a202020202020202020202d206c6f676973746963730a202020202020202020202d206d616e75666163747572696e670a202020202020202020202d206d656469610a202020202020202020202d206e6f6e70726f6669740a202020202020202020202d2070726f66657373696f6e616c5f73657276696365730a202020202020202020202d207265616c5f6573746174650a202020202020202020202d2072657461696c0a202020202020202020202d20736f6674776172650a202020202020202020202d2074656c65636f6d6d756e69636174696f6e730a202020202020202020202d2074726176656c0a202020202020202020202d206f746865720a20202020202073697a653a207b6e756d6265723a2032312c20747970653a20696e742c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c2066696c7465723a20747275652c20646f633a204e756d626572206f6620656d706c6f796565732e7d0a202020202020706172656e743a207b6e756d6265723a2032322c20747970653a207265662c207265663a206163636f756e742c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c2066696c7465723a20747275657d0a20202020202072656c6174696f6e3a0a20202020202020206e756d6265723a2032330a2020202020202020747970653a20656e756d0a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a202020202020202066696c7465723a20747275650a202020202020202076616c7565733a205b637573746f6d65722c20737570706c6965722c20706172746e65722c20636f6d70657469746f725d0a2020202020206f776e65723a207b6e756d6265723a2032342c20747970653a2069642c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c20646563696465733a20747275652c2066696c7465723a20747275652c20736f72743a20747275657d0a2020202020207465616d3a207b6e756d6265723a2032352c20747970653a2069642c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c20646563696465733a20747275652c2066696c7465723a20747275657d0a202020202020726567696f6e3a207b6e756d6265723a2032362c20747970653a2069642c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c20646563696465733a20747275652c2066696c7465723a20747275652c20736f72743a20747275657d0a202020202020746167733a0a20202020202020206e756d6265723a2032370a2020202020202020747970653a20746167730a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a202020202020202066696c7465723a20747275650a202020202020202076616c7565733a205b6b65795f6163636f756e742c20747269616c2c20706172746e65722c207265666572656e63652c207075626c69635f736563746f722c2061745f7269736b2c2077696e5f6261636b5d0a0a2020636173653a0a20202020646f633a204120726571756573742c20636f6d706c61696e742c2072657475726e2c207175657374696f6e206f72207265706169722e0a20202020706174683a2063617365730a202020207461626c653a20636173655f7265636f72640a202020206f776e6572733a205b636f6e746163742c206163636f756e745d0a2020202064656661756c745f736f72743a202d69640a202020206669656c64733a0a2020202020206465736372697074696f6e3a207b6e756d6265723a20312c20747970653a20746578742c20636c6173733a20636f6e74656e742c20707572706f7365733a206e6f7465737d0a2020202020207265736f6c7574696f6e3a207b6e756d6265723a20322c20747970653a20746578742c20636c6173733a20636f6e74656e742c20707572706f7365733a206e6f7465737d0a202020202020636f6e746163743a207b6e756d6265723a2032302c20747970653a207265662c207265663a20636f6e746163742c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c2066696c7465723a20747275657d0a2020202020206163636f756e743a207b6e756d6265723a2032312c20747970653a207265662c207265663a206163636f756e742c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c2066696c7465723a20747275657d0a2020202020206e756d6265723a207b6e756d6265723a2032322c20747970653a2069642c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c207365727665723a20747275652c2066696c7465723a20747275657d0a2020202020206b696e643a0a20202020202020206e756d6265723a2032330a2020202020202020747970653a20656e756d0a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a202020202020202072657175697265643a20747275650a202020202020202066696c7465723a20747275650a202020202020202076616c7565733a205b726571756573742c20636f6d706c61696e742c2072657475726e2c20696e666f726d6174696f6e2c207265706169725d0a2020202020207072696f726974793a0a20202020202020206e756d6265723a2032340a2020202020202020747970653a20656e756d0a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a202020202020202064656661756c743a206e6f726d616c0a202020202020202066696c7465723a20747275650a202020202020202076616c7565733a205b6c6f772c206e6f726d616c2c20686967682c20757267656e745d0a2020202020207374617475733a0a20202020202020206e756d6265723a2032350a2020202020202020747970653a20656e756d0a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a202020202020202064656661756c743a206f70656e0a202020202020202066696c7465723a20747275650a2020202020202020736f72743a20747275650a202020202020202076616c7565733a205b6f70656e2c20696e5f70726f67726573732c2077616974696e672c207265736f6c7665642c20636c6f7365645d0a20202020202071756575653a207b6e756d6265723a2032362c20747970653a2069642c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c2066696c7465723a20747275657d0a2020202020206f776e65723a207b6e756d6265723a2032372c20747970653a2069642c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c20646563696465733a20747275652c2066696c7465723a20747275652c20736f72743a20747275657d0a2020202020207465616d3a207b6e756d6265723a2032382c20747970653a2069642c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c20646563696465733a20747275652c2066696c7465723a20747275657d0a202020202020726567696f6e3a207b6e756d6265723a2032392c20747970653a2069642c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c20646563696465733a20747275652c2066696c7465723a20747275657d0a2020202020206f70656e65645f61743a207b6e756d6265723a2033302c20747970653a2074696d652c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c2066696c7465723a20747275657d0a20202020202066697273745f726573706f6e73655f61743a207b6e756d6265723a2033312c20747970653a2074696d652c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c2066696c7465723a20747275657d0a2020202020207265736f6c7665645f61743a207b6e756d6265723a2033322c20747970653a2074696d652c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c2066696c7465723a20747275657d0a2020202020206475655f61743a207b6e756d6265723a2033332c20747970653a2074696d652c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c2066696c7465723a20747275652c20736f72743a20747275657d0a202020202020726f6f745f63617573653a0a20202020202020206e756d6265723a2033340a2020202020202020747970653a20656e756d0a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a202020202020202066696c7465723a20747275650a202020202020202076616c7565733a0a202020202020202020202d206465666563740a202020202020202020202d20776561720a202020202020202020202d2064657369676e0a202020202020202020202d20696e7374616c6c6174696f6e0a202020202020202020202d2075736167650a202020202020202020202d2064656c69766572790a202020202020202020202d2077726f6e675f6974656d0a202020202020202020202d20646f63756d656e746174696f6e0a202020202020202020202d2062696c6c696e670a202020202020202020202d20736572766963650a202020202020202020202d20756e6b6e6f776e0a202020202020202020202d206f746865720a0a2020696e746572616374696f6e3a0a20202020646f633a204f6e6520636f6e746163742077697468206120637573746f6d65722c206f6e20616e79206368616e6e656c2e2054686520686973746f7279206973206f6e6c7920616464656420746f2e0a20202020706174683a20696e746572616374696f6e730a202020207461626c653a20696e746572616374696f6e0a202020206f776e6572733a205b636f6e746163742c206163636f756e745d0a20202020617070656e645f6f6e6c793a20747275650a2020202064656661756c745f736f72743a202d61740a202020206669656c64733a0a20202020202073756d6d6172793a207b6e756d6265723a20312c20747970653a20746578742c206d61785f6c656e6774683a203230302c20636c6173733a20636f6e74656e742c20707572706f7365733a206e6f7465737d0a202020202020626f64793a207b6e756d6265723a20322c20747970653a20746578742c20636c6173733a20636f6e74656e742c20707572706f7365733a206e6f7465737d0a202020202020636f6e746163743a207b6e756d6265723a2032302c20747970653a207265662c207265663a20636f6e746163742c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c2066696c7465723a20747275657d0a2020202020206163636f756e743a207b6e756d6265723a2032312c20747970653a207265662c207265663a206163636f756e742c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c2066696c7465723a20747275657d0a202020202020636173655f7265663a207b6e756d6265723a2032322c20747970653a207265662c207265663a20636173652c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c2066696c7465723a20747275657d0a20202020202061743a207b6e756d6265723a2032332c20747970653a2074696d652c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c2072657175697265643a20747275652c2066696c7465723a20747275652c20736f72743a20747275657d0a2020202020206368616e6e656c3a0a20202020202020206e756d6265723a2032340a2020202020202020747970653a20656e756d0a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a202020202020202072657175697265643a20747275650a202020202020202066696c7465723a20747275650a202020202020202076616c7565733a205b70686f6e652c207765622c20706f732c20656d61696c2c20636861742c20736d732c20706f73742c2076697369742c20736f6369616c5d0a202020202020646972656374696f6e3a0a20202020202020206e756d6265723a2032350a2020202020202020747970653a20656e756d0a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a202020202020202066696c7465723a20747275650a202020202020202076616c7565733a205b696e626f756e642c206f7574626f756e642c20696e7465726e616c5d0a2020202020206b696e643a0a20202020202020206e756d6265723a2032360a2020202020202020747970653a20656e756d0a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a202020202020202072657175697265643a20747275650a202020202020202066696c7465723a20747275650a202020202020202076616c7565733a205b63616c6c2c206d6573736167652c2076697369742c20636c69636b2c20766965772c207375727665792c2075736167652c2073656c665f736572766963652c20646973636c6f737572655d0a2020202020206f7574636f6d653a0a20202020202020206e756d6265723a2032370a2020202020202020747970653a20656e756d0a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a202020202020202066696c7465723a20747275650a202020202020202076616c7565733a205b616e7377657265642c206e6f5f616e737765722c206c6566745f6d6573736167652c2073656e742c2064656c6976657265642c20626f756e6365642c20636f6d706c657465642c20666f6c6c6f775f75702c206465636c696e65642c206f707465645f6f75745d0a2020202020206f776e65723a207b6e756d6265723a2032382c20747970653a2069642c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c20646563696465733a20747275652c2066696c7465723a20747275657d0a2020202020207465616d3a207b6e756d6265723a2032392c20747970653a2069642c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c20646563696465733a20747275652c2066696c7465723a20747275657d0a202020202020726567696f6e3a207b6e756d6265723a2033302c20747970653a2069642c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c20646563696465733a20747275652c2066696c7465723a20747275657d0a20202020202073636f72653a0a20202020202020206e756d6265723a2033310a2020202020202020747970653a20696e740a2020202020202020636c6173733a206265686176696f75720a2020202020202020636c6561723a20747275650a2020202020202020707572706f7365733a206265686176696f75720a2020202020202020646f633a2054686520616e7377657220746f206120737572766579207175657374696f6e2c206f7220616e6f74686572206d656173757265206f662074686520637573746f6d6572277320736964652e0a2020202020206475726174696f6e5f733a207b6e756d6265723a2033322c20747970653a20696e742c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c20646f633a205365636f6e64732e7d0a202020202020636f73743a207b6e756d6265723a2033332c20747970653a20696e742c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c20646f633a204d696e6f7220756e697473206f66207468652063757272656e63792e7d0a20202020202063757272656e63793a207b6e756d6265723a2033342c20747970653a2063757272656e63792c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e677d0a	2026-11-22 09:42:22.508536+00	1	\\x94ec034810831d3fb23320d5e9ec227850d2965920efc9e11d9e25aa23b0c279
policy	\\x6a979bbefaf7357f8feb330dd2b5f19c7dbec5b6971322d1739bbb31d920a769	\\x7b227465616d2e7265676f223a2223204d455441444154415c6e23207469746c653a2044656661756c7420706f6c696379206f662061207465616d5c6e23206465736372697074696f6e3a207c5c6e23202020596f75727320746f20656469742e2041207265717565737420697320616e737765726564207768656e20746865206163746f7220686f6c64732074686520707572706f7365277320726f6c652028616374696e67292c2074686520726f77206c69657320696e5c6e2320202069747320726567696f6e732028696e5f73636f7065292c2074686520726f6c65206d617920646f207468697320746f2074686973206b696e642028616c6c6f776564292c20616e6420746865207375626a6563742068617320746865206261736973207468655c6e23202020707572706f7365207265737473206f6e202867726f756e646564292e2057686174206c6561766573207468656e2069732061206d6174746572206f66206669656c6420636c61737365732e20546865206775617264206f6e6c79206e6172726f777320746869732e5c6e235c6e232020205468726565206b696e6473206f662063616c6c65723a20796f7572206f776e2070726f6772616d732028616374696e67292c2074686f7365206f66206120706172746e657220636f6d70616e792028706172746e6572696e67292c20616e6420637573746f6d6572735c6e2320202077686f20726561642061626f7574207468656d73656c7665732028616374696e6720666f722073656c665f73657276696365292e2057686174206d757374206e6576657220636f6d65206f6620616e2065646974207374616e647320696e5c6e232020207465616d5f70726f6f66732e7265676f3b2074686520726f777320746861742073686f7720656163682072756c6520617420776f726b2061726520696e207465616d5f746573742e7265676f2e5c6e7061636b6167652074616369742e7465616d5c6e5c6e696d706f7274207265676f2e76325c6e5c6e23202d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2077686f5c6e5c6e23204f6e6520726f6c652070657220707572706f73653a20612063726564656e7469616c2074686174207365727665732074776f20707572706f73657320686f6c64732074776f20726f6c65732e204265796f6e64207468697320612063726564656e7469616c20636172726965735c6e232069747320707572706f7365733b20746865207661756c74207265667573657320616e79206f74686572206265666f72652069742061736b7320686572652e5c6e726f6c655f6f66203a3d207b5c6e5c745c22737570706f72745c223a205c22737570706f72745c222c5c6e5c745c2273616c65735c223a205c2273616c65735c222c5c6e5c745c226d61726b6574696e675c223a205c226d61726b6574696e675c222c5c6e5c745c2262696c6c696e675c223a205c2262696c6c696e675c222c5c6e5c745c22616e616c79746963735c223a205c22616e616c7973745c222c5c6e5c745c22636f6d706c69616e63655c223a205c226f6666696365725c222c5c6e5c745c226c6567616c5c223a205c22636f756e73656c5c222c5c6e5c745c226f7065726174696f6e735c223a205c22696d706f72745c222c5c6e5c745c2261646d696e697374726174696f6e5c223a205c226f70657261746f725c222c5c6e5c745c2273656c665f736572766963655c223a205c22637573746f6d65725c222c5c6e7d5c6e5c6e686f6c64735f726f6c6520696620726f6c655f6f665b696e7075742e707572706f73655d20696e20696e7075742e6163746f722e726f6c65735c6e5c6e616374696e67206966207b5c6e5c74686f6c64735f726f6c655c6e5c746e6f742066726f6d5f706172746e65725c6e7d5c6e5c6e232050726f6772616d73206f6620616e6f7468657220636f6d70616e792e2054686579206765742074686520707572706f736573206e616d6564206865726520616e64206e6f206f746865722e5c6e66726f6d5f706172746e657220696620696e7075742e636c69656e742e6b696e64203d3d205c22706172746e65725c225c6e5c6e706172746e65725f707572706f736573203a3d207b5c22737570706f72745c222c205c2273616c65735c227d5c6e5c6e706172746e6572696e67206966207b5c6e5c74686f6c64735f726f6c655c6e5c7466726f6d5f706172746e65725c6e5c74696e7075742e707572706f736520696e20706172746e65725f707572706f7365735c6e7d5c6e5c6e23204120666f726d206f7220706f7274616c207468726f75676820776869636820637573746f6d65727320616e7377657220666f72207468656d73656c7665732e5c6e706f7274616c206966207b5c6e5c74696e7075742e707572706f7365203d3d205c226f7065726174696f6e735c225c6e5c745c22706f7274616c5c2220696e20696e7075742e6163746f722e726f6c65735c6e7d5c6e5c6e23202d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d20776869636820726f77735c6e5c6e2320526567696f6e732064656369646520666f72206576657279626f64792e205465616d732064656369646520666f722074686520707572706f736573207468617420796f7520656e74657220686572653b206120726f7720697320616c736f20697473206f776e657227732c20616e64207468655c6e23207661756c7420636f6d706172657320746865206f776e65722077697468207468652063726564656e7469616c27732069642e20556e646572206120707572706f736520696e207465616d5f726f77735f6f6e6c792c20726f7773206f66206f74686572207465616d7320646f206e6f745c6e232065786973742e20556e646572206f6e6520696e206d61736b65645f6265796f6e645f7465616d207468657920646f2c20776974682061646472657373657320616e6420616d6f756e7473206d61736b656420776865726576657220612072756c652062656c6f772061736b7320666f725c6e2320606e656172603b20617320736869707065642c2074686f7365206f662073616c657320646f2e5c6e7465616d5f726f77735f6f6e6c79203a3d2073657428295c6e5c6e6d61736b65645f6265796f6e645f7465616d203a3d2073657428295c6e5c6e6f665f7465616d20696620696e7075742e7265636f72642e7465616d20696e20696e7075742e6163746f722e7465616d735c6e5c6e6d696e65206966206f665f7465616d5c6e5c6e6d696e6520696620696e7075742e7265636f72642e6f776e6572203d3d20696e7075742e6163746f722e69645c6e5c6e6e656172206966206d696e655c6e5c6e6e656172206966206e6f7420696e7075742e707572706f736520696e206d61736b65645f6265796f6e645f7465616d5c6e5c6e2320576974686f75742061207265636f7264207468657265206973206e6f20726f7720746f206265206f7574206f662073636f70653a2074686520686f73742073656e6473206e6f6e6520776865726520616e20616374696f6e20636f6e6365726e73206e6f20726f772e5c6e696e5f73636f7065206966206e6f7420696e7075742e7265636f72645c6e5c6e696e5f73636f7065206966207b5c6e5c74696e5f726567696f6e5c6e5c74696e5f7465616d5c6e5c74696e7075742e707572706f736520213d205c2273656c665f736572766963655c225c6e7d5c6e5c6e2320437573746f6d65727320726561636820776861742069732061626f7574207468656d73656c7665732c207768657265766572206974206c6965732e5c6e696e5f73636f7065206966206f776e5c6e5c6e696e5f73636f706520696620656d657267656e63795c6e5c6e696e5f726567696f6e206966205c222a5c2220696e20696e7075742e6163746f722e726567696f6e735c6e5c6e232041207265636f726420776974686f7574206120726567696f6e2062656c6f6e677320746f206e6f626f6479206275742074686f73652077686f20686f6c6420657665727920726567696f6e2e5c6e696e5f726567696f6e20696620696e7075742e7265636f72642e726567696f6e20696e20696e7075742e6163746f722e726567696f6e735c6e5c6e23204120706172746e657220676574732077686174207761732061737369676e656420746f206f6e65206f6620697473207465616d732e5c6e696e5f7465616d206966206f665f7465616d5c6e5c6e696e5f7465616d206966207b5c6e5c746e6f742066726f6d5f706172746e65725c6e5c746d696e655c6e7d5c6e5c6e696e5f7465616d206966207b5c6e5c746e6f742066726f6d5f706172746e65725c6e5c746e6f7420696e7075742e707572706f736520696e207465616d5f726f77735f6f6e6c795c6e7d5c6e5c6e232047445052204172742e2031353a207468652063726564656e7469616c206e616d657320746865206f6e65207375626a656374207468617420697420616e737765727320666f722e5c6e6f776e206966207b5c6e5c74696e7075742e707572706f7365203d3d205c2273656c665f736572766963655c225c6e5c74696e7075742e6163746f722e7375626a656374203d3d20696e7075742e7265636f72642e7375626a6563745c6e7d5c6e5c6e2320427265616b2d676c6173733a20746865207661756c742073656e64732061207469636b6574206f6e6c792077686572652061207365636f6e6420706572736f6e206772616e7465642074686973206163746f7220746869732076657279207375626a6563742c20666f722061206665775c6e2320686f7572732e204974206f70656e732072656164696e672c20696e20616e7920726567696f6e20616e64207465616d3b20746865206775617264207365657320746f207468652066756c6c207265636f726420616e642074656c6c7320746865206f6666696365722e5c6e656d657267656e6379206966207b5c6e5c74696e7075742e627265616b676c6173732e7469636b65745c6e5c74616374696e675c6e5c74696e7075742e707572706f736520696e20656d657267656e63795f707572706f7365735c6e5c74696e7075742e616374696f6e203d3d205c22726561645c225c6e7d5c6e5c6e656d657267656e63795f707572706f736573203a3d207b5c22737570706f72745c222c205c2273616c65735c222c205c2262696c6c696e675c227d5c6e5c6e232057686f2067657473207468697320666172206d6179206b6e6f77207468617420746865207265636f7264206578697374732c20616e6420697320746f6c642077687920697420737461797320636c6f7365642e5c6e6b6e6f776e206966207b5c6e5c74616374696e675c6e5c74696e5f73636f70655c6e7d5c6e5c6e6b6e6f776e206966207b5c6e5c74706172746e6572696e675c6e5c74696e5f73636f70655c6e7d5c6e5c6e6b6e6f776e206966207b5c6e5c74706f7274616c5c6e5c74696e5f73636f70655c6e7d5c6e5c6e23204e6f7468696e672065786973747320796574207768656e2061207375626a65637420697320637265617465642c20736f207468657265206973206e6f7468696e6720746f20686964652e5c6e6b6e6f776e206966207b5c6e5c74616374696e675c6e5c74696e7075742e616374696f6e203d3d205c226372656174655c225c6e5c74696e7075742e6b696e6420696e20646174612e636174616c6f672e7375626a656374735c6e7d5c6e5c6e23202d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2077686174206d617920626520646f6e652c20627920707572706f736520616e64206b696e645c6e5c6e65766572795f6b696e64203a3d207b5c222a5c227d5c6e5c6e6772616e7473203a3d207b5c6e5c745c22737570706f72745c223a207b5c6e5c745c745c22726561645c223a2065766572795f6b696e642c5c6e5c745c745c226c6973745c223a2065766572795f6b696e642c5c6e5c745c745c226c6f6f6b75705c223a2065766572795f6b696e642c5c6e5c745c745c227365617263685c223a2065766572795f6b696e642c5c6e5c745c745c22686973746f72795c223a2065766572795f6b696e642c5c6e5c745c745c226372656174655c223a207b5c22636f6e746163745c222c205c22636f6e746163745f706f696e745c222c205c22636173655c222c205c22696e746572616374696f6e5c227d2c5c6e5c745c745c227570646174655c223a207b5c22636f6e746163745c222c205c22636f6e746163745f706f696e745c222c205c22636173655c222c205c22696e746572616374696f6e5c227d2c5c6e5c747d2c5c6e5c745c2273616c65735c223a207b5c6e5c745c745c22726561645c223a2065766572795f6b696e642c5c6e5c745c745c226c6973745c223a2065766572795f6b696e642c5c6e5c745c745c226c6f6f6b75705c223a2065766572795f6b696e642c5c6e5c745c745c227365617263685c223a2065766572795f6b696e642c5c6e5c745c745c22686973746f72795c223a2065766572795f6b696e642c5c6e5c745c745c226372656174655c223a207b5c22636f6e746163745c222c205c22636f6e746163745f706f696e745c222c205c226163636f756e745c222c205c22696e746572616374696f6e5c227d2c5c6e5c745c745c227570646174655c223a207b5c22636f6e746163745c222c205c22636f6e746163745f706f696e745c222c205c226163636f756e745c222c205c22696e746572616374696f6e5c227d2c5c6e5c745c745c22726561737369676e5c223a207b5c22636f6e746163745c222c205c226163636f756e745c227d2c5c6e5c747d2c5c6e5c745c226d61726b6574696e675c223a207b5c6e5c745c745c22726561645c223a2065766572795f6b696e642c5c6e5c745c745c226c6973745c223a2065766572795f6b696e642c5c6e5c745c745c226c6f6f6b75705c223a2065766572795f6b696e642c5c6e5c747d2c5c6e5c745c2262696c6c696e675c223a207b5c6e5c745c745c22726561645c223a2065766572795f6b696e642c5c6e5c745c745c226c6973745c223a2065766572795f6b696e642c5c6e5c745c745c226c6f6f6b75705c223a2065766572795f6b696e642c5c6e5c747d2c5c6e5c745c22616e616c79746963735c223a207b5c6e5c745c745c22726561645c223a2065766572795f6b696e642c5c6e5c745c745c226c6973745c223a2065766572795f6b696e642c5c6e5c747d2c5c6e5c745c22636f6d706c69616e63655c223a207b5c6e5c745c745c22726561645c223a2065766572795f6b696e642c5c6e5c745c745c226c6973745c223a2065766572795f6b696e642c5c6e5c745c745c226c6f6f6b75705c223a2065766572795f6b696e642c5c6e5c745c745c227365617263685c223a2065766572795f6b696e642c5c6e5c745c745c22686973746f72795c223a2065766572795f6b696e642c5c6e5c745c745c22646973636c6f73757265735c223a2065766572795f6b696e642c5c6e5c745c745c22636f6e73656e74735c223a2065766572795f6b696e642c5c6e5c745c745c2261756469745c223a2065766572795f6b696e642c5c6e5c745c745c2265726173655c223a2065766572795f6b696e642c5c6e5c745c745c2262617369735c223a2065766572795f6b696e642c5c6e5c745c745c226578706f72745c223a2065766572795f6b696e642c5c6e5c745c745c226772616e745c223a2065766572795f6b696e642c5c6e5c745c745c227265766f6b655c223a2065766572795f6b696e642c5c6e5c745c745c227265766965775c223a2065766572795f6b696e642c5c6e5c745c745c226772616e74735c223a2065766572795f6b696e642c5c6e5c745c745c22706f6c6963795c223a2065766572795f6b696e642c5c6e5c747d2c5c6e5c745c226c6567616c5c223a207b5c6e5c745c745c22726561645c223a2065766572795f6b696e642c5c6e5c745c745c226c6973745c223a2065766572795f6b696e642c5c6e5c745c745c22686973746f72795c223a2065766572795f6b696e642c5c6e5c745c745c22636f6e73656e74735c223a2065766572795f6b696e642c5c6e5c747d2c5c6e5c745c226f7065726174696f6e735c223a207b5c6e5c745c745c22726561645c223a2065766572795f6b696e642c5c6e5c745c745c226c6973745c223a2065766572795f6b696e642c5c6e5c745c745c226c6f6f6b75705c223a2065766572795f6b696e642c5c6e5c745c745c227365617263685c223a2065766572795f6b696e642c5c6e5c745c745c226372656174655c223a2065766572795f6b696e642c5c6e5c745c745c227570646174655c223a2065766572795f6b696e642c5c6e5c745c745c22726561737369676e5c223a2065766572795f6b696e642c5c6e5c745c745c22696d706f72745c223a2065766572795f6b696e642c5c6e5c745c745c22636f6e73656e745c223a2065766572795f6b696e642c5c6e5c745c745c2262617369735c223a2065766572795f6b696e642c5c6e5c747d2c5c6e5c745c2261646d696e697374726174696f6e5c223a207b5c6e5c745c745c22726561645c223a2065766572795f6b696e642c5c6e5c745c745c226c6973745c223a2065766572795f6b696e642c5c6e5c745c745c2264656c6574655c223a2065766572795f6b696e642c5c6e5c745c745c2265726173655c223a2065766572795f6b696e642c5c6e5c745c745c22726561737369676e5c223a2065766572795f6b696e642c5c6e5c745c745c226772616e745c223a2065766572795f6b696e642c5c6e5c745c745c227265766f6b655c223a2065766572795f6b696e642c5c6e5c745c745c226772616e74735c223a2065766572795f6b696e642c5c6e5c745c745c22706f6c6963795c223a2065766572795f6b696e642c5c6e5c745c745c2261637469766174655c223a2065766572795f6b696e642c5c6e5c747d2c5c6e5c745c2273656c665f736572766963655c223a207b5c6e5c745c745c22726561645c223a2065766572795f6b696e642c5c6e5c745c745c22646973636c6f73757265735c223a2065766572795f6b696e642c5c6e5c745c745c22636f6e73656e74735c223a2065766572795f6b696e642c5c6e5c745c745c226372656174655c223a207b5c22636f6e746163745f706f696e745c227d2c5c6e5c745c745c227570646174655c223a207b5c22636f6e746163745c222c205c22636f6e746163745f706f696e745c222c205c226163636f756e745c222c205c22636173655c227d2c5c6e5c747d2c5c6e7d5c6e5c6e23204120726570616972657220726561647320616e6420636c6f736573207468652063617365732069742077617320676976656e3b206120726573656c6c657220666f6c6c6f77732069747320637573746f6d65727320616e64206e6f74657320776861742077617320736169642e5c6e706172746e65725f6772616e7473203a3d207b5c6e5c745c22737570706f72745c223a207b5c6e5c745c745c22726561645c223a2065766572795f6b696e642c5c6e5c745c745c226c6973745c223a2065766572795f6b696e642c5c6e5c745c745c226372656174655c223a207b5c22696e746572616374696f6e5c227d2c5c6e5c745c745c227570646174655c223a207b5c22636173655c227d2c5c6e5c747d2c5c6e5c745c2273616c65735c223a207b5c6e5c745c745c22726561645c223a2065766572795f6b696e642c5c6e5c745c745c226c6973745c223a2065766572795f6b696e642c5c6e5c745c745c226372656174655c223a207b5c22696e746572616374696f6e5c227d2c5c6e5c747d2c5c6e7d5c6e5c6e6f666665726564206966207b5c6e5c74616374696e675c6e5c746772616e74735b696e7075742e707572706f73655d5b696e7075742e616374696f6e5d5c6e7d5c6e5c6e6f666665726564206966207b5c6e5c74706172746e6572696e675c6e5c74706172746e65725f6772616e74735b696e7075742e707572706f73655d5b696e7075742e616374696f6e5d5c6e7d5c6e5c6e616c6c6f776564206966207b5c6e5c74616374696e675c6e5c745c222a5c2220696e206772616e74735b696e7075742e707572706f73655d5b696e7075742e616374696f6e5d5c6e7d5c6e5c6e616c6c6f776564206966207b5c6e5c74616374696e675c6e5c74696e7075742e6b696e6420696e206772616e74735b696e7075742e707572706f73655d5b696e7075742e616374696f6e5d5c6e7d5c6e5c6e616c6c6f776564206966207b5c6e5c74706172746e6572696e675c6e5c745c222a5c2220696e20706172746e65725f6772616e74735b696e7075742e707572706f73655d5b696e7075742e616374696f6e5d5c6e7d5c6e5c6e616c6c6f776564206966207b5c6e5c74706172746e6572696e675c6e5c74696e7075742e6b696e6420696e20706172746e65725f6772616e74735b696e7075742e707572706f73655d5b696e7075742e616374696f6e5d5c6e7d5c6e5c6e2320416e20696d706f72742074616b6573206261636b20776861742069742077726f74652c20796574206e657665722061207375626a6563743a207468617420697320616e20657261737572652c2077697468206974732066656e63652e5c6e616c6c6f776564206966207b5c6e5c74616374696e675c6e5c74696e7075742e707572706f7365203d3d205c226f7065726174696f6e735c225c6e5c74696e7075742e616374696f6e203d3d205c2264656c6574655c225c6e5c746e6f7420696e7075742e6b696e6420696e20646174612e636174616c6f672e7375626a656374735c6e7d5c6e5c6e616c6c6f776564206966207b5c6e5c74706f7274616c5c6e5c74696e7075742e616374696f6e203d3d205c22636f6e73656e745c225c6e7d5c6e5c6e23202d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d206c6567616c2062617369735c6e5c6e72657374735f6f6e5f6261736973203a3d207b5c22737570706f72745c222c205c2273616c65735c222c205c2262696c6c696e675c227d5c6e5c6e67726f756e646564206966206e6f7420696e7075742e707572706f736520696e2072657374735f6f6e5f62617369735c6e5c6e67726f756e64656420696620696e7075742e7265636f72642e62617365735b646174612e636174616c6f672e707572706f7365735b696e7075742e707572706f73655d2e6c6567616c5f62617369735d203d3d20747275655c6e5c6e2320412070726f73706563742077686f2077726974657320696e2069732068656c706564206265666f7265207468657265206973206120636f6e74726163742e5c6e67726f756e646564206966207b5c6e5c74696e7075742e707572706f7365203d3d205c22737570706f72745c225c6e5c74696e7075742e7265636f72642e62617365732e6c65676974696d6174655f696e74657265737473203d3d20747275655c6e7d5c6e5c6e2320546865206261736973206f662061206e6577207375626a656374206973207265636f72646564207769746820697473206372656174696f6e2e5c6e67726f756e646564206966207b5c6e5c74696e7075742e616374696f6e203d3d205c226372656174655c225c6e5c74696e7075742e6b696e6420696e20646174612e636174616c6f672e7375626a656374735c6e7d5c6e5c6e23202d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2076697369626c655c6e5c6e76697369626c65206966207b5c6e5c74696e5f73636f70655c6e5c74616c6c6f7765645c6e5c7467726f756e6465645c6e7d5c6e5c6e23205769746864726177696e67206e65656473206e6f206d6f7265207468616e207265616368696e6720746865207265636f72643a206e6f2062617369732c206e6f206772616e742e5c6e76697369626c65206966207b5c6e5c746b6e6f776e5c6e5c74696e5f73636f70655c6e5c74696e7075742e616374696f6e203d3d205c2277697468647261775c225c6e7d5c6e5c6e23202d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2077686174206c65617665735c6e5c6e616464726573736573203a3d207b5c22636f6e746163742e656d61696c5c222c205c22636f6e746163742e70686f6e655c222c205c22636f6e746163742e706f73745c222c205c22636f6e746163742e736f6369616c5c227d5c6e5c6e636c65617220636f6e7461696e732063206966207b5c6e5c74696e7075742e707572706f7365203d3d205c22737570706f72745c225c6e5c74616374696e675c6e5c74736f6d65206320696e207b5c226f7065726174696f6e616c5c222c205c226964656e746974795c222c205c22636f6e74656e745c227d5c6e7d5c6e5c6e6d61736b20636f6e7461696e732063206966207b5c6e5c74696e7075742e707572706f7365203d3d205c22737570706f72745c225c6e5c74616374696e675c6e5c74736f6d65206320696e206164647265737365735c6e7d5c6e5c6e636c65617220636f6e7461696e732063206966207b5c6e5c74696e7075742e707572706f7365203d3d205c2273616c65735c225c6e5c74616374696e675c6e5c74736f6d65206320696e207b5c226f7065726174696f6e616c5c222c205c226964656e746974795c222c205c22636f6e74656e745c222c205c226265686176696f75725c227d5c6e7d5c6e5c6e636c65617220636f6e7461696e732063206966207b5c6e5c74696e7075742e707572706f7365203d3d205c2273616c65735c225c6e5c74616374696e675c6e5c746e6561725c6e5c74736f6d65206320696e207b5c2266696e616e6369616c5c227d207c206164647265737365735c6e7d5c6e5c6e6d61736b20636f6e7461696e732063206966207b5c6e5c74696e7075742e707572706f7365203d3d205c2273616c65735c225c6e5c74616374696e675c6e5c746e6f74206e6561725c6e5c74736f6d65206320696e207b5c2266696e616e6369616c5c227d207c206164647265737365735c6e7d5c6e5c6e23204e6f206e616d65733a20636f6e73656e7420746f206265207772697474656e20746f206973206e6f7420636f6e73656e7420746f206265206b6e6f776e2e205468652067756172642064726f707320746865206368616e6e656c73206e6f742061677265656420746f2e5c6e636c65617220636f6e7461696e732063206966207b5c6e5c74696e7075742e707572706f7365203d3d205c226d61726b6574696e675c225c6e5c74616374696e675c6e5c74736f6d65206320696e207b5c226f7065726174696f6e616c5c227d207c206164647265737365735c6e7d5c6e5c6e636c65617220636f6e7461696e732063206966207b5c6e5c74696e7075742e707572706f7365203d3d205c2262696c6c696e675c225c6e5c74616374696e675c6e5c74736f6d65206320696e207b5c226f7065726174696f6e616c5c222c205c226964656e746974795c222c205c2266696e616e6369616c5c227d5c6e7d5c6e5c6e6d61736b20636f6e7461696e732063206966207b5c6e5c74696e7075742e707572706f7365203d3d205c2262696c6c696e675c225c6e5c74616374696e675c6e5c74736f6d65206320696e206164647265737365735c6e7d5c6e5c6e636c65617220636f6e7461696e732063206966207b5c6e5c74696e7075742e707572706f7365203d3d205c22616e616c79746963735c225c6e5c74616374696e675c6e5c74736f6d65206320696e207b5c226f7065726174696f6e616c5c222c205c226265686176696f75725c227d5c6e7d5c6e5c6e746f6b656e20636f6e7461696e732063206966207b5c6e5c74696e7075742e707572706f7365203d3d205c22616e616c79746963735c225c6e5c74616374696e675c6e5c74736f6d65206320696e207b5c226964656e746974795c227d207c206164647265737365735c6e7d5c6e5c6e23205c227370656369616c5c22207374696c6c206e656564732077686174207468652067756172642061736b7320666f722e5c6e636c65617220636f6e7461696e732063206966207b5c6e5c74696e7075742e707572706f736520696e207b5c22636f6d706c69616e63655c222c205c226c6567616c5c227d5c6e5c74616374696e675c6e5c74736f6d65206320696e207b5c226f7065726174696f6e616c5c222c205c226964656e746974795c222c205c22636f6e74656e745c222c205c2266696e616e6369616c5c222c205c226265686176696f75725c222c205c227370656369616c5c227d207c206164647265737365735c6e7d5c6e5c6e636c65617220636f6e7461696e73205c226f7065726174696f6e616c5c22206966207b5c6e5c74696e7075742e707572706f736520696e207b5c226f7065726174696f6e735c222c205c2261646d696e697374726174696f6e5c227d5c6e5c74616374696e675c6e7d5c6e5c6e6d61736b20636f6e7461696e732063206966207b5c6e5c74696e7075742e707572706f7365203d3d205c226f7065726174696f6e735c225c6e5c74616374696e675c6e5c74736f6d65206320696e207b5c226964656e746974795c222c205c22636f6e74656e745c222c205c2266696e616e6369616c5c222c205c226265686176696f75725c222c205c227370656369616c5c227d207c206164647265737365735c6e7d5c6e5c6e23204172742e2031353a2065766572797468696e6720746861742069732068656c642c2061626f7574206f6e6573656c662e5c6e636c65617220636f6e7461696e732063206966207b5c6e5c74696e7075742e707572706f7365203d3d205c2273656c665f736572766963655c225c6e5c74616374696e675c6e5c746f776e5c6e5c74736f6d65206320696e207b5c226f7065726174696f6e616c5c222c205c226964656e746974795c222c205c22636f6e74656e745c222c205c2266696e616e6369616c5c222c205c226265686176696f75725c222c205c227370656369616c5c227d207c206164647265737365735c6e7d5c6e5c6e23204120706172746e6572206b6e6f77732069747320637573746f6d6572732062792077686174206974207761732061737369676e65643a206e616d6573206d61736b65642c206164647265737365732061732070736575646f6e796d7320746861742069742063616e206a6f696e2062792e5c6e636c65617220636f6e7461696e73205c226f7065726174696f6e616c5c2220696620706172746e6572696e675c6e5c6e636c65617220636f6e7461696e73205c22636f6e74656e745c22206966207b5c6e5c74696e7075742e707572706f7365203d3d205c22737570706f72745c225c6e5c74706172746e6572696e675c6e7d5c6e5c6e6d61736b20636f6e7461696e732063206966207b5c6e5c74706172746e6572696e675c6e5c74736f6d65206320696e207b5c22676976656e5f6e616d655c222c205c2266616d696c795f6e616d655c222c205c226e616d655c227d5c6e7d5c6e5c6e746f6b656e20636f6e7461696e732063206966207b5c6e5c74706172746e6572696e675c6e5c74736f6d65206320696e206164647265737365735c6e7d5c6e5c6e636c65617220636f6e7461696e732063206966207b5c6e5c74656d657267656e63795c6e5c74736f6d65206320696e207b5c226964656e746974795c227d207c206164647265737365735c6e7d5c6e5c6e23202d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d206b657973206f662061206c6f6f6b2d75705c6e5c6e6d6174636820636f6e7461696e732063206966207b5c6e5c74696e7075742e707572706f736520696e207b5c22737570706f72745c222c205c226f7065726174696f6e735c227d5c6e5c74616374696e675c6e5c74736f6d65206320696e207b5c226964656e746974795c222c205c2265787465726e616c5f7265665c222c205c22636f6e746163742e656d61696c5c222c205c22636f6e746163742e70686f6e655c227d5c6e7d5c6e5c6e6d6174636820636f6e7461696e732063206966207b5c6e5c74696e7075742e707572706f7365203d3d205c2273616c65735c225c6e5c74616374696e675c6e5c74736f6d65206320696e207b5c226964656e746974795c222c205c2265787465726e616c5f7265665c222c205c226f7065726174696f6e616c5c222c205c22636f6e74656e745c222c205c2266696e616e6369616c5c222c205c226265686176696f75725c227d207c206164647265737365735c6e7d5c6e5c6e6d6174636820636f6e7461696e73205c22636f6e746163742e656d61696c5c22206966207b5c6e5c74696e7075742e707572706f7365203d3d205c226d61726b6574696e675c225c6e5c74616374696e675c6e7d5c6e5c6e6d6174636820636f6e7461696e732063206966207b5c6e5c74696e7075742e707572706f7365203d3d205c2262696c6c696e675c225c6e5c74616374696e675c6e5c74736f6d65206320696e207b5c2265787465726e616c5f7265665c222c205c22636f6e746163742e656d61696c5c227d5c6e7d5c6e5c6e6d6174636820636f6e7461696e732063206966207b5c6e5c74696e7075742e707572706f7365203d3d205c22636f6d706c69616e63655c225c6e5c74616374696e675c6e5c74736f6d65206320696e207b5c226964656e746974795c222c205c2265787465726e616c5f7265665c222c205c226f7065726174696f6e616c5c222c205c22636f6e74656e745c222c205c2266696e616e6369616c5c222c205c226265686176696f75725c222c205c227370656369616c5c227d207c206164647265737365735c6e7d5c6e5c6e23202d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2077686174206d6179206265207365745c6e5c6e77726974696e6720696620696e7075742e616374696f6e20696e207b5c226372656174655c222c205c227570646174655c222c205c22726561737369676e5c222c205c22696d706f72745c227d5c6e5c6e23204465636973696f6e732072657374206f6e20746865736520617474726962757465732e204f6e2061207265636f72642074686174206578697374732074686579206368616e676520627920726561737369676e20616c6f6e652e5c6e61737369676e696e6720696620696e7075742e616374696f6e20696e207b5c226372656174655c222c205c22726561737369676e5c222c205c22696d706f72745c227d5c6e5c6e777269746520636f6e7461696e732063206966207b5c6e5c74696e7075742e707572706f7365203d3d205c22737570706f72745c225c6e5c74616374696e675c6e5c7477726974696e675c6e5c74736f6d65206320696e207b5c226f7065726174696f6e616c5c222c205c226964656e746974795c222c205c22636f6e74656e745c227d207c206164647265737365735c6e7d5c6e5c6e777269746520636f6e7461696e732063206966207b5c6e5c74696e7075742e707572706f7365203d3d205c2273616c65735c225c6e5c74616374696e675c6e5c7477726974696e675c6e5c74736f6d65206320696e207b5c226f7065726174696f6e616c5c222c205c226964656e746974795c222c205c22636f6e74656e745c222c205c2266696e616e6369616c5c222c205c226265686176696f75725c227d207c206164647265737365735c6e7d5c6e5c6e777269746520636f6e7461696e732063206966207b5c6e5c74696e7075742e707572706f7365203d3d205c2273616c65735c225c6e5c74616374696e675c6e5c7461737369676e696e675c6e5c74736f6d65206320696e207b5c226f776e65725c222c205c2273746167655c227d5c6e7d5c6e5c6e777269746520636f6e7461696e732063206966207b5c6e5c74696e7075742e707572706f7365203d3d205c226f7065726174696f6e735c225c6e5c74616374696e675c6e5c7477726974696e675c6e5c74736f6d65206320696e207b5c226f7065726174696f6e616c5c222c205c226964656e746974795c222c205c22636f6e74656e745c222c205c2266696e616e6369616c5c222c205c226265686176696f75725c222c205c227370656369616c5c227d207c206164647265737365735c6e7d5c6e5c6e777269746520636f6e7461696e73205c2265787465726e616c5f7265665c22206966207b5c6e5c74696e7075742e707572706f7365203d3d205c226f7065726174696f6e735c225c6e5c74616374696e675c6e5c7477726974696e675c6e7d5c6e5c6e777269746520636f6e7461696e732063206966207b5c6e5c74696e7075742e707572706f7365203d3d205c226f7065726174696f6e735c225c6e5c74616374696e675c6e5c7461737369676e696e675c6e5c74736f6d65206320696e207b5c226f776e65725c222c205c227465616d5c222c205c22726567696f6e5c222c205c2273746167655c222c205c2276657269666965645c227d5c6e7d5c6e5c6e777269746520636f6e7461696e732063206966207b5c6e5c74696e7075742e707572706f7365203d3d205c2261646d696e697374726174696f6e5c225c6e5c74616374696e675c6e5c7461737369676e696e675c6e5c74736f6d65206320696e207b5c226f776e65725c222c205c227465616d5c222c205c22726567696f6e5c222c205c2273746167655c227d5c6e7d5c6e5c6e777269746520636f6e7461696e732063206966207b5c6e5c74706172746e6572696e675c6e5c7477726974696e675c6e5c74736f6d65206320696e207b5c226f7065726174696f6e616c5c222c205c22636f6e74656e745c227d5c6e7d5c6e5c6e23204172742e2031363a2070656f706c6520636f7272656374207768617420697320736169642061626f7574207468656d73656c7665732c206669656c64206279206669656c642e205265666572656e63657320746f206f746865722073797374656d732c2074686520776f726473206f665c6e2320796f757220737461666620616e642077686174206465636973696f6e732072657374206f6e20617265206e6f7420616d6f6e672069742e5c6e777269746520636f6e7461696e732063206966207b5c6e5c74696e7075742e707572706f7365203d3d205c2273656c665f736572766963655c225c6e5c74616374696e675c6e5c746f776e5c6e5c74696e7075742e616374696f6e20696e207b5c226372656174655c222c205c227570646174655c227d5c6e5c74736f6d65206320696e207b5c6e5c745c745c22676976656e5f6e616d655c222c205c2266616d696c795f6e616d655c222c205c2262697274685f646174655c222c205c226a6f625f7469746c655c222c205c226e616d655c222c205c226c616e67756167655c222c205c226465736372697074696f6e5c222c205c226c6162656c5c222c205c227072656665727265645c222c5c6e5c747d207c206164647265737365735c6e7d5c6e5c6e232057686174206b696e64206f6620636f6e7461637420706f696e742069742069732c2069732073616964207768656e2069742069732061646465642e5c6e777269746520636f6e7461696e73205c226b696e645c22206966207b5c6e5c74696e7075742e707572706f7365203d3d205c2273656c665f736572766963655c225c6e5c74616374696e675c6e5c746f776e5c6e5c74696e7075742e616374696f6e203d3d205c226372656174655c225c6e7d5c6e5c6e23202d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d20726561736f6e7320666f722061207265667573616c5c6e5c6e2320412062617369732068656c7073206f6e6c792077686572652074686520726f6c65206d617920616374206f6e206f6e652e5c6e726561736f6e7320636f6e7461696e73205c226e6f5f62617369735c22206966207b5c6e5c746b6e6f776e5c6e5c74696e5f73636f70655c6e5c74616c6c6f7765645c6e5c746e6f742067726f756e6465645c6e5c74696e7075742e616374696f6e20213d205c2277697468647261775c225c6e7d5c6e5c6e726561736f6e7320636f6e7461696e73205c22707572706f73655f6e6f745f616c6c6f7765645c22206966207b5c6e5c746b6e6f776e5c6e5c746f6666657265645c6e5c746e6f7420616c6c6f7765645c6e5c74696e7075742e616374696f6e20213d205c2277697468647261775c225c6e7d5c6e5c6e726561736f6e7320636f6e7461696e73205c22726f6c655f6e6f745f616c6c6f7765645c22206966207b5c6e5c746b6e6f776e5c6e5c746e6f74206f6666657265645c6e5c746e6f7420616c6c6f7765645c6e5c74696e7075742e616374696f6e20213d205c2277697468647261775c225c6e7d5c6e5c6e726561736f6e7320636f6e7461696e73205c226e6f745f796f7572735c22206966207b5c6e5c746b6e6f776e5c6e5c746e6f7420696e5f73636f70655c6e7d5c6e222c227465616d5f70726f6f66732e7265676f223a2223204d455441444154415c6e23207469746c653a2057686174207468652064656661756c7420706f6c6963792070726f6d697365735c6e23206465736372697074696f6e3a207c5c6e23202020596f75727320746f20656469742077697468207465616d2e7265676f2c20616e6420746f2061646420746f2e20456163682072756c65206d61726b656420606e65766572602064657363726962657320736f6d657468696e672074686174206d7573742062655c6e23202020696d706f737369626c653b206120706f6c69637920756e64657220776869636820697420697320706f737369626c6520697320726566757365642c207769746820616e206578616d706c652e2057686174206e6f20706f6c6963792063616e20646f2c2077686f657665725c6e232020207772697465732069742c2069732070726f76656e2062657369646520746865736520616e64207374616e647320696e207468652067756172642e5c6e7061636b6167652074616369742e7465616d2e70726f6f66735c6e5c6e696d706f7274207265676f2e76325c6e5c6e66726f6d5f706172746e657220696620696e7075742e636c69656e742e6b696e64203d3d205c22706172746e65725c225c6e5c6e616464726573736573203a3d207b5c22636f6e746163742e656d61696c5c222c205c22636f6e746163742e70686f6e655c222c205c22636f6e746163742e706f73745c222c205c22636f6e746163742e736f6369616c5c227d5c6e5c6e6e616d657320636f6e7461696e732063206966207b5c6e5c74736f6d6520636c6173735c6e5c74736f6d65206320696e20646174612e636174616c6f672e6d656d626572735b636c6173735d5c6e7d5c6e5c6e2320496e20616e7920666f726d3a20636c6561722c206d61736b6564206f7220617320612070736575646f6e796d2e5c6e6c656176657320636f6e7461696e732063206966207b5c6e5c74736f6d65206320696e206e616d65735c6e5c74646174612e74616369742e76697369626c655c6e5c74646174612e74616369742e636c6561725b635d5c6e7d5c6e5c6e6c656176657320636f6e7461696e732063206966207b5c6e5c74736f6d65206320696e206e616d65735c6e5c74646174612e74616369742e76697369626c655c6e5c74646174612e74616369742e6d61736b5b635d5c6e7d5c6e5c6e6c656176657320636f6e7461696e732063206966207b5c6e5c74736f6d65206320696e206e616d65735c6e5c74646174612e74616369742e76697369626c655c6e5c74646174612e74616369742e746f6b656e5b635d5c6e7d5c6e5c6e2320496e20616e7920666f726d2c206f722073656172636865642062793a20612068697420736179732077686174207468652076616c75652069732e5c6e7265616368656420636f6e7461696e73206320696620736f6d65206320696e206c65617665735c6e5c6e7265616368656420636f6e7461696e73206320696620736f6d65206320696e2073656172636865645c6e5c6e736561726368656420636f6e7461696e732063206966207b5c6e5c74736f6d65206320696e206e616d65735c6e5c74646174612e74616369742e76697369626c655c6e5c74646174612e74616369742e6d617463685b635d5c6e7d5c6e5c6e23204d455441444154415c6e23207469746c653a204120706172746e6572206e657665722067657473207370656369616c2063617465676f72696573206f7220616d6f756e74732c20696e20616e7920666f726d2c206e6f72207365617263686573206279207468656d5c6e2320637573746f6d3a207b6e657665723a20747275652c206369746174696f6e3a205c2247445052204172742e2032352832292c204172742e2032385c227d5c6e706172746e65725f676574735f616d6f756e7473206966207b5c6e5c7466726f6d5f706172746e65725c6e5c74736f6d6520636c61737320696e207b5c227370656369616c5c222c205c2266696e616e6369616c5c227d5c6e5c74736f6d65206320696e20646174612e636174616c6f672e6d656d626572735b636c6173735d5c6e5c74726561636865645b635d5c6e7d5c6e5c6e23204d455441444154415c6e23207469746c653a204120706172746e6572206e6576657220676574732061206e616d652c2061207265666572656e6365206f7220616e206164647265737320696e20636c6561722c206e6f72207365617263686573206279206f6e655c6e2320637573746f6d3a207b6e657665723a20747275652c206369746174696f6e3a205c2247445052204172742e2032352832292c204172742e2032385c227d5c6e706172746e65725f676574735f6e616d6573206966207b5c6e5c7466726f6d5f706172746e65725c6e5c74736f6d6520636c61737320696e207b5c226964656e746974795c227d207c206164647265737365735c6e5c74736f6d65206320696e20646174612e636174616c6f672e6d656d626572735b636c6173735d5c6e5c74646174612e74616369742e76697369626c655c6e5c74646174612e74616369742e636c6561725b635d5c6e7d5c6e5c6e706172746e65725f676574735f6e616d6573206966207b5c6e5c7466726f6d5f706172746e65725c6e5c74736f6d6520636c61737320696e207b5c226964656e746974795c227d207c206164647265737365735c6e5c74736f6d65206320696e20646174612e636174616c6f672e6d656d626572735b636c6173735d5c6e5c7473656172636865645b635d5c6e7d5c6e5c6e23204d455441444154415c6e23207469746c653a204120706172746e6572206e6576657220726561636865732061207265636f7264206f6620616e6f74686572207465616d5c6e2320637573746f6d3a207b6e657665723a20747275652c206369746174696f6e3a205c2247445052204172742e2032352832292c204172742e2033325c227d5c6e706172746e65725f6265796f6e645f7465616d206966207b5c6e5c7466726f6d5f706172746e65725c6e5c74646174612e74616369742e76697369626c655c6e5c74696e7075742e7265636f72645c6e5c746e6f7420696e7075742e7265636f72642e7465616d20696e20696e7075742e6163746f722e7465616d735c6e7d5c6e5c6e23204d455441444154415c6e23207469746c653a204120637573746f6d6572206e65766572207265616368657320736f6d65626f647920656c73652773207265636f72645c6e2320637573746f6d3a207b6e657665723a20747275652c206369746174696f6e3a205c2247445052204172742e2031352834292c204172742e2033325c227d5c6e637573746f6d65725f736565735f616e6f74686572206966207b5c6e5c74696e7075742e707572706f7365203d3d205c2273656c665f736572766963655c225c6e5c74646174612e74616369742e76697369626c655c6e5c74696e7075742e7265636f72645c6e5c746e6f7420696e7075742e6163746f722e7375626a656374203d3d20696e7075742e7265636f72642e7375626a6563745c6e7d5c6e5c6e23204d455441444154415c6e23207469746c653a204120637573746f6d6572206e65766572206368616e6765732077686174206465636973696f6e732072657374206f6e5c6e2320637573746f6d3a207b6e657665723a20747275652c206369746174696f6e3a205c2247445052204172742e2031362c204172742e2033325c227d5c6e637573746f6d65725f64656369646573206966207b5c6e5c74696e7075742e707572706f7365203d3d205c2273656c665f736572766963655c225c6e5c74736f6d65206320696e207b5c226f776e65725c222c205c227465616d5c222c205c22726567696f6e5c222c205c2273746167655c222c205c2276657269666965645c222c205c2265787465726e616c5f7265665c222c205c226f7065726174696f6e616c5c222c205c226964656e746974795c227d5c6e5c74646174612e74616369742e76697369626c655c6e5c74646174612e74616369742e77726974655b635d5c6e7d5c6e5c6e23204d455441444154415c6e23207469746c653a204d61726b6574696e67206e657665722073656573206f7220736561726368657320627920616e797468696e67206f66206120706572736f6e2077686f20686173206e6f7420636f6e73656e74656420746f206d61726b6574696e675c6e2320637573746f6d3a207b6e657665723a20747275652c206369746174696f6e3a205c2247445052204172742e20362831292861292c2065507269766163792044697265637469766520323030322f35382f4543204172742e2031335c227d5c6e6d61726b6574696e675f776974686f75745f636f6e73656e74206966207b5c6e5c74696e7075742e7265636f72645c6e5c74696e7075742e707572706f7365203d3d205c226d61726b6574696e675c225c6e5c74736f6d65206320696e206e616d65735c6e5c74726561636865645b635d5c6e5c746e6f7420696e7075742e7265636f72642e636f6e73656e74735b696e7075742e707572706f73655d2e737461747573203d3d205c22676976656e5c225c6e7d5c6e5c6e23204d455441444154415c6e23207469746c653a20416e616c79736973206e6576657220736565732061206e616d65206f7220616e20616464726573732c206f6e6c792070736575646f6e796d735c6e2320637573746f6d3a207b6e657665723a20747275652c206369746174696f6e3a205c2247445052204172742e20342835292c204172742e2032352831295c227d5c6e616e616c7973745f736565735f6964656e74697479206966207b5c6e5c74696e7075742e707572706f7365203d3d205c22616e616c79746963735c225c6e5c74736f6d6520636c61737320696e207b5c226964656e746974795c222c205c22636f6e74656e745c222c205c2266696e616e6369616c5c227d207c206164647265737365735c6e5c74736f6d65206320696e20646174612e636174616c6f672e6d656d626572735b636c6173735d5c6e5c74646174612e74616369742e76697369626c655c6e5c74646174612e74616369742e636c6561725b635d5c6e7d5c6e5c6e616e616c7973745f736565735f6964656e74697479206966207b5c6e5c74696e7075742e707572706f7365203d3d205c22616e616c79746963735c225c6e5c74736f6d6520636c61737320696e207b5c226964656e746974795c222c205c22636f6e74656e745c222c205c2266696e616e6369616c5c227d207c206164647265737365735c6e5c74736f6d65206320696e20646174612e636174616c6f672e6d656d626572735b636c6173735d5c6e5c74646174612e74616369742e76697369626c655c6e5c74646174612e74616369742e6d61736b5b635d5c6e7d5c6e5c6e23204d455441444154415c6e23207469746c653a20416e616c79736973206e657665722073656172636865732062792061206e616d652c20616e20616464726573732c20636f6e74656e74206f7220616e20616d6f756e745c6e2320637573746f6d3a207b6e657665723a20747275652c206369746174696f6e3a205c2247445052204172742e20342835292c204172742e2032352831295c227d5c6e616e616c7973745f73656172636865735f6964656e74697479206966207b5c6e5c74696e7075742e707572706f7365203d3d205c22616e616c79746963735c225c6e5c74736f6d6520636c61737320696e207b5c226964656e746974795c222c205c22636f6e74656e745c222c205c2266696e616e6369616c5c227d207c206164647265737365735c6e5c74736f6d65206320696e20646174612e636174616c6f672e6d656d626572735b636c6173735d5c6e5c7473656172636865645b635d5c6e7d5c6e5c6e23204d455441444154415c6e23207469746c653a2057686f657665722072756e73207468652073797374656d206e65766572206765747320706572736f6e616c20646174612c20696e20616e7920666f726d2c206e6f72207365617263686573206279206974206f7220736574732069745c6e23206465736372697074696f6e3a20576861742069732073616964206f6620746865206f7065726174696f6e616c20636c6173732c2073756368206173206f776e65722c207465616d20616e642073746167652c207374616e6473206f7574736964652e5c6e2320637573746f6d3a207b6e657665723a20747275652c206369746174696f6e3a205c2247445052204172742e2032352832292c204172742e2033325c227d5c6e6f70657261746f725f676574735f64617461206966207b5c6e5c74696e7075742e707572706f7365203d3d205c2261646d696e697374726174696f6e5c225c6e5c74736f6d65206320696e207365616c65645c6e5c74726561636865645b635d5c6e7d5c6e5c6e6f70657261746f725f676574735f64617461206966207b5c6e5c74696e7075742e707572706f7365203d3d205c2261646d696e697374726174696f6e5c225c6e5c74736f6d65206320696e207365616c65645c6e5c74646174612e74616369742e76697369626c655c6e5c74646174612e74616369742e77726974655b635d5c6e7d5c6e5c6e7365616c656420636f6e7461696e732063206966207b5c6e5c74736f6d6520636c61737320696e207b5c226964656e746974795c222c205c22636f6e74656e745c222c205c227370656369616c5c222c205c2266696e616e6369616c5c222c205c226265686176696f75725c227d207c206164647265737365735c6e5c74736f6d65206320696e20646174612e636174616c6f672e6d656d626572735b636c6173735d5c6e7d5c6e5c6e23204d455441444154415c6e23207469746c653a20427265616b2d676c617373206e65766572206f70656e73207370656369616c2063617465676f7269657320746f20737570706f72742c2073616c6573206f722062696c6c696e672c206e6f72206c657473207468656d20736561726368206279206f6e655c6e2320637573746f6d3a207b6e657665723a20747275652c206369746174696f6e3a205c2247445052204172742e20395c227d5c6e627265616b676c6173735f6f70656e735f7370656369616c206966207b5c6e5c74696e7075742e627265616b676c6173732e7469636b65745c6e5c74696e7075742e707572706f736520696e207b5c22737570706f72745c222c205c2273616c65735c222c205c2262696c6c696e675c227d5c6e5c74736f6d65206320696e20646174612e636174616c6f672e6d656d626572732e7370656369616c5c6e5c74726561636865645b635d5c6e7d5c6e5c6e23204d455441444154415c6e23207469746c653a20427265616b2d676c617373206973206772616e746564206279206f6666696365727320616e64206f70657261746f727320616c6f6e652c20616e64207265766965776564206279206f6666696365727320616c6f6e655c6e2320637573746f6d3a207b6e657665723a20747275652c206369746174696f6e3a205c2247445052204172742e2033322834292c204172742e2033392831292862295c227d5c6e627265616b676c6173735f62795f6f7468657273206966207b5c6e5c74646174612e74616369742e76697369626c655c6e5c74696e7075742e616374696f6e203d3d205c226772616e745c225c6e5c746e6f7420696e7075742e707572706f736520696e207b5c22636f6d706c69616e63655c222c205c2261646d696e697374726174696f6e5c227d5c6e7d5c6e5c6e627265616b676c6173735f62795f6f7468657273206966207b5c6e5c74646174612e74616369742e76697369626c655c6e5c74696e7075742e616374696f6e203d3d205c227265766965775c225c6e5c746e6f7420696e7075742e707572706f7365203d3d205c22636f6d706c69616e63655c225c6e7d5c6e5c6e23204d455441444154415c6e23207469746c653a2057686f20736177206120706572736f6e20697320746f6c6420746f20636f6d706c69616e636520616e6420746f2074686520706572736f6e20697473656c6620616c6f6e655c6e2320637573746f6d3a207b6e657665723a20747275652c206369746174696f6e3a205c2247445052204172742e2031352831292863292c204172742e20352831292866295c227d5c6e646973636c6f73757265735f746f6c645f746f5f6f7468657273206966207b5c6e5c74646174612e74616369742e76697369626c655c6e5c74696e7075742e7265636f72645c6e5c74696e7075742e616374696f6e203d3d205c22646973636c6f73757265735c225c6e5c746e6f7420696e7075742e707572706f7365203d3d205c22636f6d706c69616e63655c225c6e5c746e6f74206f776e5f686973746f72795c6e7d5c6e5c6e6f776e5f686973746f7279206966207b5c6e5c74696e7075742e707572706f7365203d3d205c2273656c665f736572766963655c225c6e5c74696e7075742e6163746f722e7375626a656374203d3d20696e7075742e7265636f72642e7375626a6563745c6e7d5c6e222c227465616d5f746573742e7265676f223a2223204d455441444154415c6e23207469746c653a205465737473206f66207468652064656661756c7420706f6c6963795c6e23206465736372697074696f6e3a207c5c6e23202020456163682072756c65206f66207465616d2e7265676f2068617320726f7773207468617420616c6c6f7720616e6420726f777320746861742064656e792e204120726f77207374617274732066726f6d20626173652c2061206d656d626572206f6620737570706f72742077686f5c6e232020207265616473206120636f6e74616374206f662069747320726567696f6e2c20616e64206368616e6765732077686174206974206e616d65732e5c6e7061636b6167652074616369742e7465616d5f746573745c6e5c6e696d706f727420646174612e74616369745c6e696d706f727420646174612e74616369742e7465616d5c6e696d706f7274207265676f2e76325c6e5c6e636f6e73656e745f6e6565646564203a3d207b5c22636f6e73656e745f6e65656465645c223a20747275652c205c226c6567616c5f62617369735c223a205c22636f6e73656e745c227d5c6e5c6e72657374696e675f6f6e28626173697329203a3d207b5c22636f6e73656e745f6e65656465645c223a2066616c73652c205c226c6567616c5f62617369735c223a2062617369737d5c6e5c6e636174616c6f67203a3d207b5c6e5c745c22707572706f7365735c223a207b5c6e5c745c745c22737570706f72745c223a2072657374696e675f6f6e285c22636f6e74726163745c22292c5c6e5c745c745c2273616c65735c223a2072657374696e675f6f6e285c226c65676974696d6174655f696e746572657374735c22292c5c6e5c745c745c2262696c6c696e675c223a2072657374696e675f6f6e285c22636f6e74726163745c22292c5c6e5c745c745c226d61726b6574696e675c223a20636f6e73656e745f6e65656465642c5c6e5c745c745c22616e616c79746963735c223a20636f6e73656e745f6e65656465642c5c6e5c745c745c22636f6d706c69616e63655c223a2072657374696e675f6f6e285c226c6567616c5f6f626c69676174696f6e5c22292c5c6e5c745c745c226c6567616c5c223a2072657374696e675f6f6e285c226c6567616c5f6f626c69676174696f6e5c22292c5c6e5c745c745c226f7065726174696f6e735c223a2072657374696e675f6f6e285c226c6567616c5f6f626c69676174696f6e5c22292c5c6e5c745c745c2261646d696e697374726174696f6e5c223a2072657374696e675f6f6e285c226c6567616c5f6f626c69676174696f6e5c22292c5c6e5c745c745c2273656c665f736572766963655c223a2072657374696e675f6f6e285c226c6567616c5f6f626c69676174696f6e5c22292c5c6e5c747d2c5c6e5c745c227370656369616c5c223a205b5c227370656369616c5c225d2c5c6e5c745c227375626a656374735c223a205b5c22636f6e746163745c222c205c226163636f756e745c225d2c5c6e5c745c226d656d626572735c223a207b7d2c5c6e7d5c6e5c6e616464726573736573203a3d207b5c22636f6e746163742e656d61696c5c222c205c22636f6e746163742e70686f6e655c222c205c22636f6e746163742e706f73745c222c205c22636f6e746163742e736f6369616c5c227d5c6e5c6e6368616e6e656c73203a3d207b5c22656d61696c5c223a20747275652c205c2270686f6e655c223a20747275652c205c22736d735c223a20747275652c205c22706f73745c223a20747275652c205c22736f6369616c5c223a20747275657d5c6e5c6e62617365203a3d207b5c6e5c745c226163746f725c223a207b5c2269645c223a205c2275315c222c205c22726f6c65735c223a205b5c22737570706f72745c225d2c205c227465616d735c223a205b5d2c205c22726567696f6e735c223a205b5c2245555c225d7d2c5c6e5c745c22636c69656e745c223a207b5c2269645c223a205c2263315c222c205c226b696e645c223a205c226170705c227d2c5c6e5c745c22707572706f73655c223a205c22737570706f72745c222c5c6e5c745c22616374696f6e5c223a205c22726561645c222c5c6e5c745c226b696e645c223a205c22636f6e746163745c222c5c6e5c745c227265636f72645c223a207b5c6e5c745c745c227375626a6563745c223a205c2273315c222c5c6e5c745c745c226f776e65725c223a205c2275375c222c5c6e5c745c745c227465616d5c223a205c227265645c222c5c6e5c745c745c22726567696f6e5c223a205c2245555c222c5c6e5c745c745c2262617365735c223a207b5c22636f6e74726163745c223a20747275652c205c226c65676974696d6174655f696e746572657374735c223a20747275652c205c226c6567616c5f6f626c69676174696f6e5c223a20747275657d2c5c6e5c745c745c22636f6e73656e74735c223a207b5c6e5c745c745c745c226d61726b6574696e675c223a207b5c227374617475735c223a205c22676976656e5c222c205c226368616e6e656c735c223a206368616e6e656c737d2c5c6e5c745c745c745c22616e616c79746963735c223a207b5c227374617475735c223a205c22676976656e5c222c205c226368616e6e656c735c223a206368616e6e656c737d2c5c6e5c745c747d2c5c6e5c747d2c5c6e7d5c6e5c6e776974685f726f6c6528707572706f73652c20726f6c6529203a3d206f626a6563742e756e696f6e28626173652c207b5c22707572706f73655c223a20707572706f73652c205c226163746f725c223a207b5c22726f6c65735c223a205b726f6c655d7d7d295c6e5c6e73616c6573203a3d20776974685f726f6c65285c2273616c65735c222c205c2273616c65735c22295c6e5c6e696d706f72745f6a6f62203a3d20776974685f726f6c65285c226f7065726174696f6e735c222c205c22696d706f72745c22295c6e5c6e6f70657261746f72203a3d20776974685f726f6c65285c2261646d696e697374726174696f6e5c222c205c226f70657261746f725c22295c6e5c6e6f666669636572203a3d20776974685f726f6c65285c22636f6d706c69616e63655c222c205c226f6666696365725c22295c6e5c6e6d61726b6574696e67203a3d20776974685f726f6c65285c226d61726b6574696e675c222c205c226d61726b6574696e675c22295c6e5c6e706172746e6572203a3d206f626a6563742e756e696f6e28626173652c207b5c22636c69656e745c223a207b5c226b696e645c223a205c22706172746e65725c227d2c205c226163746f725c223a207b5c227465616d735c223a205b5c227265645c225d7d7d295c6e5c6e637573746f6d6572203a3d206f626a6563742e756e696f6e28776974685f726f6c65285c2273656c665f736572766963655c222c205c22637573746f6d65725c22292c207b5c226163746f725c223a207b5c227375626a6563745c223a205c2273315c222c205c22726567696f6e735c223a205b5d7d7d295c6e5c6e7469636b6574203a3d207b5c22627265616b676c6173735c223a207b5c227469636b65745c223a205c2274315c227d7d5c6e5c6e6162726f6164203a3d207b5c227265636f72645c223a207b5c22726567696f6e5c223a205c2255535c227d7d5c6e5c6e756e6261736564203a3d207b5c227265636f72645c223a207b5c2262617365735c223a207b5c22636f6e74726163745c223a2066616c73652c205c226c65676974696d6174655f696e746572657374735c223a2066616c73657d7d7d5c6e5c6e7265636f72646c657373287265717565737429203a3d206f626a6563742e72656d6f766528726571756573742c207b5c227265636f72645c227d295c6e5c6e746573745f76697369626c655b6e6f74655d206966207b5c6e5c74736f6d65206e6f74652c20746320696e207b5c6e5c745c74232077686f5c6e5c745c745c22737570706f727420696e2069747320726567696f6e5c223a207b5c226f665c223a20626173652c205c2270617463685c223a207b7d2c205c2277616e745c223a20747275657d2c5c6e5c745c745c22616e6f7468657220726f6c655c223a207b5c226f665c223a20626173652c205c2270617463685c223a207b5c226163746f725c223a207b5c22726f6c65735c223a205b5c2273616c65735c225d7d7d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226e6f20726f6c655c223a207b5c226f665c223a20626173652c205c2270617463685c223a207b5c226163746f725c223a207b5c22726f6c65735c223a205b5d7d7d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c22616e20756e6b6e6f776e20707572706f73655c223a207b5c226f665c223a20626173652c205c2270617463685c223a207b5c22707572706f73655c223a205c227768696d5c227d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226120706f7274616c207265636f72647320636f6e73656e745c223a207b5c226f665c223a20776974685f726f6c65285c226f7065726174696f6e735c222c205c22706f7274616c5c22292c205c2270617463685c223a207b5c22616374696f6e5c223a205c22636f6e73656e745c227d2c205c2277616e745c223a20747275657d2c5c6e5c745c745c226120706f7274616c2072656164735c223a207b5c226f665c223a20776974685f726f6c65285c226f7065726174696f6e735c222c205c22706f7274616c5c22292c205c2270617463685c223a207b7d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226120706f7274616c20666f7220616e6f7468657220707572706f73655c223a207b5c226f665c223a20626173652c205c2270617463685c223a207b5c226163746f725c223a207b5c22726f6c65735c223a205b5c22706f7274616c5c225d7d2c205c22616374696f6e5c223a205c22636f6e73656e745c227d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c742320776869636820726f77735c6e5c745c745c22616e6f7468657220726567696f6e5c223a207b5c226f665c223a20626173652c205c2270617463685c223a206162726f61642c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c22657665727920726567696f6e5c223a207b5c226f665c223a20626173652c205c2270617463685c223a207b5c226163746f725c223a207b5c22726567696f6e735c223a205b5c222a5c225d7d2c205c227265636f72645c223a207b5c22726567696f6e5c223a205c2255535c227d7d2c205c2277616e745c223a20747275657d2c5c6e5c745c745c226e6f20726567696f6e5c223a207b5c226f665c223a20626173652c205c2270617463685c223a207b5c226163746f725c223a207b5c22726567696f6e735c223a205b5d7d7d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c2261207265636f726420776974686f757420726567696f6e5c223a207b5c226f665c223a206f626a6563742e72656d6f766528626173652c207b5c227265636f72645c227d292c205c2270617463685c223a207b5c227265636f72645c223a207b5c2262617365735c223a207b5c22636f6e74726163745c223a20747275657d7d7d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c742320776861745c6e5c745c745c2263726561746573206120636173655c223a207b5c226f665c223a20626173652c205c2270617463685c223a207b5c22616374696f6e5c223a205c226372656174655c222c205c226b696e645c223a205c22636173655c227d2c205c2277616e745c223a20747275657d2c5c6e5c745c745c226372656174657320616e206163636f756e745c223a207b5c226f665c223a20626173652c205c2270617463685c223a207b5c22616374696f6e5c223a205c226372656174655c222c205c226b696e645c223a205c226163636f756e745c227d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226572617365735c223a207b5c226f665c223a20626173652c205c2270617463685c223a207b5c22616374696f6e5c223a205c2265726173655c227d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226f666669636572206572617365735c223a207b5c226f665c223a206f6666696365722c205c2270617463685c223a207b5c22616374696f6e5c223a205c2265726173655c227d2c205c2277616e745c223a20747275657d2c5c6e5c745c745c22616e20696d706f72742074616b6573206261636b206120636173655c223a207b5c226f665c223a20696d706f72745f6a6f622c205c2270617463685c223a207b5c22616374696f6e5c223a205c2264656c6574655c222c205c226b696e645c223a205c22636173655c227d2c205c2277616e745c223a20747275657d2c5c6e5c745c745c22616e20696d706f72742074616b6573206261636b206120636f6e746163745c223a207b5c226f665c223a20696d706f72745f6a6f622c205c2270617463685c223a207b5c22616374696f6e5c223a205c2264656c6574655c227d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c22737570706f72742074616b6573206261636b206120636173655c223a207b5c226f665c223a20626173652c205c2270617463685c223a207b5c22616374696f6e5c223a205c2264656c6574655c222c205c226b696e645c223a205c22636173655c227d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c7423206f6e2077686963682067726f756e645c6e5c745c745c226e6f20636f6e74726163745c223a207b5c226f665c223a20626173652c205c2270617463685c223a207b5c227265636f72645c223a207b5c2262617365735c223a207b5c22636f6e74726163745c223a2066616c73657d7d7d2c205c2277616e745c223a20747275657d2c5c6e5c745c745c226e65697468657220636f6e7472616374206e6f7220696e7465726573745c223a207b5c226f665c223a20626173652c205c2270617463685c223a20756e62617365642c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c2273616c6573206f6e206120636f6e747261637420616c6f6e655c223a207b5c226f665c223a2073616c65732c205c2270617463685c223a207b5c227265636f72645c223a207b5c2262617365735c223a207b5c226c65676974696d6174655f696e746572657374735c223a2066616c73657d7d7d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c2263726561746573206120636f6e74616374206265666f726520746865726520697320612062617369735c223a207b5c226f665c223a20626173652c205c2270617463685c223a206f626a6563742e756e696f6e28756e62617365642c207b5c22616374696f6e5c223a205c226372656174655c227d292c205c2277616e745c223a20747275657d2c5c6e5c745c745c226372656174657320612063617365206265666f726520746865726520697320612062617369735c223a207b5c226f665c223a20626173652c205c2270617463685c223a206f626a6563742e756e696f6e28756e62617365642c207b5c22616374696f6e5c223a205c226372656174655c222c205c226b696e645c223a205c22636173655c227d292c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226f66666963657220776974686f757420616e792062617369735c223a207b5c226f665c223a206f6666696365722c205c2270617463685c223a20756e62617365642c205c2277616e745c223a20747275657d2c5c6e5c745c745c226d61726b6574696e67207769746820636f6e73656e745c223a207b5c226f665c223a206d61726b6574696e672c205c2270617463685c223a207b7d2c205c2277616e745c223a20747275657d2c5c6e5c745c745c226d61726b6574696e6720776974686f757420636f6e73656e745c223a207b5c226f665c223a206d61726b6574696e672c205c2270617463685c223a207b5c227265636f72645c223a207b5c22636f6e73656e74735c223a207b5c226d61726b6574696e675c223a207b5c227374617475735c223a205c2277697468647261776e5c227d7d7d7d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c7423207769746864726177696e675c6e5c745c745c2277697468647261777320776974686f7574206261736973207768696c6520726573747269637465645c223a207b5c226f665c223a20626173652c205c2270617463685c223a206f626a6563742e756e696f6e28756e62617365642c207b5c22616374696f6e5c223a205c2277697468647261775c222c205c227265636f72645c223a207b5c22726573747269637465645c223a20747275657d7d292c205c2277616e745c223a20747275657d2c5c6e5c745c745c2277697468647261777320696e20616e6f7468657220726567696f6e5c223a207b5c226f665c223a20626173652c205c2270617463685c223a206f626a6563742e756e696f6e286162726f61642c207b5c22616374696f6e5c223a205c2277697468647261775c227d292c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c227265616473207768696c6520726573747269637465645c223a207b5c226f665c223a20626173652c205c2270617463685c223a207b5c227265636f72645c223a207b5c22726573747269637465645c223a20747275657d7d2c205c2277616e745c223a2066616c73657d2c5c6e5c747d5c6e5c74676f74203a3d2074616369742e76697369626c65207769746820696e707574206173206f626a6563742e756e696f6e2874632e6f662c2074632e706174636829207769746820646174612e636174616c6f6720617320636174616c6f675c6e5c74676f74203d3d2074632e77616e745c6e7d5c6e5c6e2320427265616b2d676c617373206973206772616e74656420616e642072657669657765642c20706f6c696369657320617265207265616420616e64206163746976617465642c20776974686f75742061207265636f72642e5c6e746573745f72756e6e696e675f7468655f7661756c745b6e6f74655d206966207b5c6e5c74736f6d65206e6f74652c20746320696e207b5c6e5c745c745c226f666669636572206772616e74735c223a207b5c226f665c223a206f6666696365722c205c22616374696f6e5c223a205c226772616e745c222c205c2277616e745c223a20747275657d2c5c6e5c745c745c226f70657261746f72206772616e74735c223a207b5c226f665c223a206f70657261746f722c205c22616374696f6e5c223a205c226772616e745c222c205c2277616e745c223a20747275657d2c5c6e5c745c745c22737570706f7274206772616e74735c223a207b5c226f665c223a20626173652c205c22616374696f6e5c223a205c226772616e745c222c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226f666669636572207265766f6b65735c223a207b5c226f665c223a206f6666696365722c205c22616374696f6e5c223a205c227265766f6b655c222c205c2277616e745c223a20747275657d2c5c6e5c745c745c2273616c6573207265766f6b65735c223a207b5c226f665c223a2073616c65732c205c22616374696f6e5c223a205c227265766f6b655c222c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226f66666963657220726576696577735c223a207b5c226f665c223a206f6666696365722c205c22616374696f6e5c223a205c227265766965775c222c205c2277616e745c223a20747275657d2c5c6e5c745c745c226f70657261746f7220726576696577735c223a207b5c226f665c223a206f70657261746f722c205c22616374696f6e5c223a205c227265766965775c222c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226f70657261746f7220726561647320746865206772616e74735c223a207b5c226f665c223a206f70657261746f722c205c22616374696f6e5c223a205c226772616e74735c222c205c2277616e745c223a20747275657d2c5c6e5c745c745c22696d706f727420726561647320746865206772616e74735c223a207b5c226f665c223a20696d706f72745f6a6f622c205c22616374696f6e5c223a205c226772616e74735c222c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226f6666696365722072656164732074686520706f6c6963795c223a207b5c226f665c223a206f6666696365722c205c22616374696f6e5c223a205c22706f6c6963795c222c205c2277616e745c223a20747275657d2c5c6e5c745c745c226f70657261746f722072656164732074686520706f6c6963795c223a207b5c226f665c223a206f70657261746f722c205c22616374696f6e5c223a205c22706f6c6963795c222c205c2277616e745c223a20747275657d2c5c6e5c745c745c22737570706f72742072656164732074686520706f6c6963795c223a207b5c226f665c223a20626173652c205c22616374696f6e5c223a205c22706f6c6963795c222c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226f70657261746f72206163746976617465735c223a207b5c226f665c223a206f70657261746f722c205c22616374696f6e5c223a205c2261637469766174655c222c205c2277616e745c223a20747275657d2c5c6e5c745c745c226f666669636572206163746976617465735c223a207b5c226f665c223a206f6666696365722c205c22616374696f6e5c223a205c2261637469766174655c222c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c22696d706f7274207374617274735c223a207b5c226f665c223a20696d706f72745f6a6f622c205c22616374696f6e5c223a205c22696d706f72745c222c205c2277616e745c223a20747275657d2c5c6e5c745c745c22737570706f727420696d706f7274735c223a207b5c226f665c223a20626173652c205c22616374696f6e5c223a205c22696d706f72745c222c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226f66666963657220726561647320746865206c6f675c223a207b5c226f665c223a206f6666696365722c205c22616374696f6e5c223a205c2261756469745c222c205c2277616e745c223a20747275657d2c5c6e5c745c745c226f70657261746f7220726561647320746865206c6f675c223a207b5c226f665c223a206f70657261746f722c205c22616374696f6e5c223a205c2261756469745c222c205c2277616e745c223a2066616c73657d2c5c6e5c747d5c6e5c74676f74203a3d2074616369742e76697369626c65207769746820696e707574206173206f626a6563742e756e696f6e287265636f72646c6573732874632e6f66292c207b5c22616374696f6e5c223a2074632e616374696f6e7d29207769746820646174612e636174616c6f6720617320636174616c6f675c6e5c74676f74203d3d2074632e77616e745c6e7d5c6e5c6e23202d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d207465616d7320616e64206f776e6572735c6e5c6e746573745f7465616d5f726f77735f6f6e6c795b6e6f74655d206966207b5c6e5c74736f6d65206e6f74652c20746320696e207b5c6e5c745c745c22697473207465616d5c223a207b5c2270617463685c223a207b5c226163746f725c223a207b5c227465616d735c223a205b5c227265645c225d7d7d2c205c2277616e745c223a20747275657d2c5c6e5c745c745c22697473206f776e5c223a207b5c2270617463685c223a207b5c227265636f72645c223a207b5c226f776e65725c223a205c2275315c227d7d2c205c2277616e745c223a20747275657d2c5c6e5c745c745c22616e6f74686572207465616d5c223a207b5c2270617463685c223a207b5c226163746f725c223a207b5c227465616d735c223a205b5c22626c75655c225d7d7d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c22697473207465616d20696e20616e6f7468657220726567696f6e5c223a207b5c2270617463685c223a206f626a6563742e756e696f6e286162726f61642c207b5c226163746f725c223a207b5c227465616d735c223a205b5c227265645c225d7d7d292c205c2277616e745c223a2066616c73657d2c5c6e5c747d5c6e5c74676f74203a3d2074616369742e76697369626c65207769746820696e707574206173206f626a6563742e756e696f6e2873616c65732c2074632e7061746368295c6e5c745c747769746820646174612e636174616c6f6720617320636174616c6f675c6e5c745c747769746820646174612e74616369742e7465616d2e7465616d5f726f77735f6f6e6c79206173207b5c2273616c65735c227d5c6e5c74676f74203d3d2074632e77616e745c6e7d5c6e5c6e746573745f7465616d5f726f77735f6f6e6c795f6c65617665735f6f746865725f707572706f736573206966207b5c6e5c7474616369742e76697369626c65207769746820696e7075742061732062617365207769746820646174612e636174616c6f6720617320636174616c6f67207769746820646174612e74616369742e7465616d2e7465616d5f726f77735f6f6e6c79206173207b5c2273616c65735c227d5c6e7d5c6e5c6e746573745f6d61736b65645f6265796f6e645f7465616d5b6e6f74655d206966207b5c6e5c74736f6d65206e6f74652c20746320696e207b5c6e5c745c745c22697473207465616d5c223a207b5c2270617463685c223a207b5c226163746f725c223a207b5c227465616d735c223a205b5c227265645c225d7d7d2c205c22636c6561725c223a20747275657d2c5c6e5c745c745c22697473206f776e5c223a207b5c2270617463685c223a207b5c227265636f72645c223a207b5c226f776e65725c223a205c2275315c227d7d2c205c22636c6561725c223a20747275657d2c5c6e5c745c745c22616e6f74686572207465616d5c223a207b5c2270617463685c223a207b5c226163746f725c223a207b5c227465616d735c223a205b5c22626c75655c225d7d7d2c205c22636c6561725c223a2066616c73657d2c5c6e5c747d5c6e5c7464203a3d2074616369742e6465636973696f6e207769746820696e707574206173206f626a6563742e756e696f6e2873616c65732c2074632e7061746368295c6e5c745c747769746820646174612e636174616c6f6720617320636174616c6f675c6e5c745c747769746820646174612e74616369742e7465616d2e6d61736b65645f6265796f6e645f7465616d206173207b5c2273616c65735c227d5c6e5c74642e76697369626c655c6e5c7472656163686564203a3d207b5c2266696e616e6369616c5c227d207c206164647265737365735c6e5c74642e636c65617220262072656163686564203d3d207b63207c20736f6d65206320696e20726561636865643b2074632e636c6561727d5c6e5c74642e6d61736b20262072656163686564203d3d207b63207c20736f6d65206320696e20726561636865643b206e6f742074632e636c6561727d5c6e5c745c226964656e746974795c2220696e20642e636c6561725c6e7d5c6e5c6e23202d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2077686174206c65617665735c6e5c6e65766572797468696e67203a3d207b5c226f7065726174696f6e616c5c222c205c226964656e746974795c222c205c22636f6e74656e745c222c205c2266696e616e6369616c5c222c205c226265686176696f75725c227d207c206164647265737365735c6e5c6e666f726d73203a3d207b5c6e5c745c22737570706f72745c223a207b5c22726f6c655c223a205c22737570706f72745c222c205c22636c6561725c223a207b5c226f7065726174696f6e616c5c222c205c226964656e746974795c222c205c22636f6e74656e745c227d2c205c226d61736b5c223a206164647265737365732c205c22746f6b656e5c223a2073657428297d2c5c6e5c745c2273616c65735c223a207b5c22726f6c655c223a205c2273616c65735c222c205c22636c6561725c223a2065766572797468696e672c205c226d61736b5c223a2073657428292c205c22746f6b656e5c223a2073657428297d2c5c6e5c745c226d61726b6574696e675c223a207b5c22726f6c655c223a205c226d61726b6574696e675c222c205c22636c6561725c223a207b5c226f7065726174696f6e616c5c227d207c206164647265737365732c205c226d61736b5c223a2073657428292c205c22746f6b656e5c223a2073657428297d2c5c6e5c745c2262696c6c696e675c223a207b5c22726f6c655c223a205c2262696c6c696e675c222c205c22636c6561725c223a207b5c226f7065726174696f6e616c5c222c205c226964656e746974795c222c205c2266696e616e6369616c5c227d2c205c226d61736b5c223a206164647265737365732c205c22746f6b656e5c223a2073657428297d2c5c6e5c745c22616e616c79746963735c223a207b5c22726f6c655c223a205c22616e616c7973745c222c205c22636c6561725c223a207b5c226f7065726174696f6e616c5c222c205c226265686176696f75725c227d2c205c226d61736b5c223a2073657428292c205c22746f6b656e5c223a207b5c226964656e746974795c227d207c206164647265737365737d2c5c6e5c745c22636f6d706c69616e63655c223a207b5c22726f6c655c223a205c226f6666696365725c222c205c22636c6561725c223a2065766572797468696e672c205c226d61736b5c223a2073657428292c205c22746f6b656e5c223a2073657428297d2c5c6e5c745c226c6567616c5c223a207b5c22726f6c655c223a205c22636f756e73656c5c222c205c22636c6561725c223a2065766572797468696e672c205c226d61736b5c223a2073657428292c205c22746f6b656e5c223a2073657428297d2c5c6e5c745c226f7065726174696f6e735c223a207b5c22726f6c655c223a205c22696d706f72745c222c205c22636c6561725c223a207b5c226f7065726174696f6e616c5c227d2c205c226d61736b5c223a2065766572797468696e67202d207b5c226f7065726174696f6e616c5c227d2c205c22746f6b656e5c223a2073657428297d2c5c6e5c745c2261646d696e697374726174696f6e5c223a207b5c22726f6c655c223a205c226f70657261746f725c222c205c22636c6561725c223a207b5c226f7065726174696f6e616c5c227d2c205c226d61736b5c223a2073657428292c205c22746f6b656e5c223a2073657428297d2c5c6e7d5c6e5c6e746573745f666f726d735b707572706f73655d206966207b5c6e5c74736f6d6520707572706f73652c2077616e7420696e20666f726d735c6e5c7464203a3d2074616369742e6465636973696f6e207769746820696e70757420617320776974685f726f6c6528707572706f73652c2077616e742e726f6c6529207769746820646174612e636174616c6f6720617320636174616c6f675c6e5c74642e76697369626c655c6e5c74642e636c656172203d3d2077616e742e636c6561725c6e5c74642e6d61736b203d3d2077616e742e6d61736b5c6e5c74642e746f6b656e203d3d2077616e742e746f6b656e5c6e5c74642e7772697465203d3d2073657428295c6e7d5c6e5c6e746573745f666f726d735f6e6565645f7468655f726f6c655b707572706f73655d206966207b5c6e5c74736f6d6520707572706f73652c205f20696e20666f726d735c6e5c7464203a3d2074616369742e6465636973696f6e207769746820696e70757420617320776974685f726f6c6528707572706f73652c205c2276697369746f725c2229207769746820646174612e636174616c6f6720617320636174616c6f675c6e5c746e6f7420642e76697369626c655c6e5c74642e636c656172207c20642e6d61736b207c20642e746f6b656e207c20642e6d61746368203d3d2073657428295c6e7d5c6e5c6e746573745f6d61726b6574696e675f62795f656d61696c5f676574735f7468655f616464726573735f616c6f6e65206966207b5c6e5c747061746368203a3d207b5c227265636f72645c223a207b5c22636f6e73656e74735c223a207b5c226d61726b6574696e675c223a207b5c226368616e6e656c735c223a207b5c2270686f6e655c223a2066616c73652c205c22736d735c223a2066616c73652c205c22706f73745c223a2066616c73652c205c22736f6369616c5c223a2066616c73657d7d7d7d7d5c6e5c7464203a3d2074616369742e6465636973696f6e207769746820696e707574206173206f626a6563742e756e696f6e286d61726b6574696e672c20706174636829207769746820646174612e636174616c6f6720617320636174616c6f675c6e5c74642e76697369626c655c6e5c74642e636c656172203d3d207b5c226f7065726174696f6e616c5c222c205c22636f6e746163742e656d61696c5c227d5c6e5c74642e6d61736b203d3d2073657428295c6e7d5c6e5c6e746573745f6d617463685b6e6f74655d206966207b5c6e5c74736f6d65206e6f74652c20746320696e207b5c6e5c745c745c22737570706f72745c223a207b5c226f665c223a20626173652c205c226861735c223a207b5c226964656e746974795c222c205c2265787465726e616c5f7265665c222c205c22636f6e746163742e656d61696c5c222c205c22636f6e746163742e70686f6e655c227d2c205c226c61636b735c223a207b5c22636f6e746163742e706f73745c222c205c2266696e616e6369616c5c227d7d2c5c6e5c745c745c22696d706f72745c223a207b5c226f665c223a20696d706f72745f6a6f622c205c226861735c223a207b5c226964656e746974795c222c205c2265787465726e616c5f7265665c222c205c22636f6e746163742e656d61696c5c222c205c22636f6e746163742e70686f6e655c227d2c205c226c61636b735c223a207b5c2266696e616e6369616c5c227d7d2c5c6e5c745c745c2273616c65735c223a207b5c226f665c223a2073616c65732c205c226861735c223a2065766572797468696e67207c207b5c2265787465726e616c5f7265665c227d2c205c226c61636b735c223a207b5c227370656369616c5c227d7d2c5c6e5c745c745c226d61726b6574696e675c223a207b5c226f665c223a206d61726b6574696e672c205c226861735c223a207b5c22636f6e746163742e656d61696c5c227d2c205c226c61636b735c223a207b5c22636f6e746163742e70686f6e655c222c205c226964656e746974795c227d7d2c5c6e5c745c745c2262696c6c696e675c223a207b5c226f665c223a20776974685f726f6c65285c2262696c6c696e675c222c205c2262696c6c696e675c22292c205c226861735c223a207b5c2265787465726e616c5f7265665c222c205c22636f6e746163742e656d61696c5c227d2c205c226c61636b735c223a207b5c226964656e746974795c227d7d2c5c6e5c745c745c226f6666696365725c223a207b5c226f665c223a206f6666696365722c205c226861735c223a2065766572797468696e67207c207b5c2265787465726e616c5f7265665c227d2c205c226c61636b735c223a207b5c227370656369616c5c227d7d2c5c6e5c745c745c226f70657261746f725c223a207b5c226f665c223a206f70657261746f722c205c226861735c223a2073657428292c205c226c61636b735c223a2065766572797468696e677d2c5c6e5c745c745c22706172746e65725c223a207b5c226f665c223a20706172746e65722c205c226861735c223a2073657428292c205c226c61636b735c223a2065766572797468696e67207c207b5c2265787465726e616c5f7265665c227d7d2c5c6e5c745c745c22637573746f6d65725c223a207b5c226f665c223a20637573746f6d65722c205c226861735c223a2073657428292c205c226c61636b735c223a2065766572797468696e67207c207b5c2265787465726e616c5f7265665c227d7d2c5c6e5c747d5c6e5c74676f74203a3d2074616369742e6d61746368207769746820696e707574206173206f626a6563742e756e696f6e2874632e6f662c207b5c22616374696f6e5c223a205c226c6f6f6b75705c227d29207769746820646174612e636174616c6f6720617320636174616c6f675c6e5c74676f7420262074632e686173203d3d2074632e6861735c6e5c74676f7420262074632e6c61636b73203d3d2073657428295c6e7d5c6e5c6e746573745f77726974655b6e6f74655d206966207b5c6e5c74736f6d65206e6f74652c20746320696e207b5c6e5c745c745c22737570706f727420757064617465735c223a207b5c226f665c223a20626173652c205c22616374696f6e5c223a205c227570646174655c222c205c226861735c223a207b5c226f7065726174696f6e616c5c222c205c226964656e746974795c222c205c22636f6e74656e745c227d207c206164647265737365732c205c226c61636b735c223a207b5c2266696e616e6369616c5c222c205c226f776e65725c222c205c227370656369616c5c227d7d2c5c6e5c745c745c22737570706f72742072656164735c223a207b5c226f665c223a20626173652c205c22616374696f6e5c223a205c22726561645c222c205c226861735c223a2073657428292c205c226c61636b735c223a207b5c226964656e746974795c227d7d2c5c6e5c745c745c2273616c657320757064617465735c223a207b5c226f665c223a2073616c65732c205c22616374696f6e5c223a205c227570646174655c222c205c226861735c223a207b5c226964656e746974795c222c205c2266696e616e6369616c5c227d207c206164647265737365732c205c226c61636b735c223a207b5c226f776e65725c222c205c2273746167655c222c205c227370656369616c5c227d7d2c5c6e5c745c745c2273616c657320726561737369676e735c223a207b5c226f665c223a2073616c65732c205c22616374696f6e5c223a205c22726561737369676e5c222c205c226861735c223a207b5c226f776e65725c222c205c2273746167655c227d2c205c226c61636b735c223a207b5c22726567696f6e5c222c205c227465616d5c222c205c2276657269666965645c227d7d2c5c6e5c745c745c22696d706f727420757064617465735c223a207b5c226f665c223a20696d706f72745f6a6f622c205c22616374696f6e5c223a205c227570646174655c222c205c226861735c223a207b5c227370656369616c5c222c205c2265787465726e616c5f7265665c227d2c205c226c61636b735c223a207b5c2276657269666965645c222c205c226f776e65725c227d7d2c5c6e5c745c745c22696d706f727420637265617465735c223a207b5c226f665c223a20696d706f72745f6a6f622c205c22616374696f6e5c223a205c226372656174655c222c205c226861735c223a207b5c226f776e65725c222c205c227465616d5c222c205c22726567696f6e5c222c205c2273746167655c222c205c2276657269666965645c227d2c205c226c61636b735c223a2073657428297d2c5c6e5c745c745c22696d706f727420696d706f7274735c223a207b5c226f665c223a20696d706f72745f6a6f622c205c22616374696f6e5c223a205c22696d706f72745c222c205c226861735c223a207b5c226964656e746974795c222c205c2276657269666965645c222c205c2265787465726e616c5f7265665c227d2c205c226c61636b735c223a2073657428297d2c5c6e5c745c745c226f70657261746f7220726561737369676e735c223a207b5c226f665c223a206f70657261746f722c205c22616374696f6e5c223a205c22726561737369676e5c222c205c226861735c223a207b5c226f776e65725c222c205c227465616d5c222c205c22726567696f6e5c222c205c2273746167655c227d2c205c226c61636b735c223a207b5c226964656e746974795c222c205c2276657269666965645c227d7d2c5c6e5c745c745c226f70657261746f7220757064617465735c223a207b5c226f665c223a206f70657261746f722c205c22616374696f6e5c223a205c227570646174655c222c205c226861735c223a2073657428292c205c226c61636b735c223a207b5c226f776e65725c222c205c226964656e746974795c227d7d2c5c6e5c745c745c22706172746e657220757064617465735c223a207b5c226f665c223a20706172746e65722c205c22616374696f6e5c223a205c227570646174655c222c205c226861735c223a207b5c226f7065726174696f6e616c5c222c205c22636f6e74656e745c227d2c205c226c61636b735c223a207b5c226964656e746974795c222c205c226f776e65725c222c205c2273746167655c227d207c206164647265737365737d2c5c6e5c745c745c22706172746e65722072656164735c223a207b5c226f665c223a20706172746e65722c205c22616374696f6e5c223a205c22726561645c222c205c226861735c223a2073657428292c205c226c61636b735c223a207b5c226f7065726174696f6e616c5c222c205c22636f6e74656e745c227d7d2c5c6e5c745c745c22637573746f6d657220636f7272656374735c223a207b5c226f665c223a20637573746f6d65722c205c22616374696f6e5c223a205c227570646174655c222c205c226861735c223a207b5c2266616d696c795f6e616d655c222c205c2262697274685f646174655c222c205c226465736372697074696f6e5c227d207c206164647265737365732c205c226c61636b735c223a207b5c226b696e645c222c205c226964656e746974795c222c205c226f7065726174696f6e616c5c222c205c2265787465726e616c5f7265665c222c205c226f776e65725c222c205c227465616d5c222c205c22726567696f6e5c222c205c2276657269666965645c222c205c227265736f6c7574696f6e5c227d7d2c5c6e5c745c745c22637573746f6d657220616464735c223a207b5c226f665c223a20637573746f6d65722c205c22616374696f6e5c223a205c226372656174655c222c205c226861735c223a207b5c226b696e645c222c205c22636f6e746163742e656d61696c5c227d2c205c226c61636b735c223a207b5c226f7065726174696f6e616c5c222c205c2276657269666965645c227d7d2c5c6e5c745c745c22637573746f6d65722072656164735c223a207b5c226f665c223a20637573746f6d65722c205c22616374696f6e5c223a205c22726561645c222c205c226861735c223a2073657428292c205c226c61636b735c223a207b5c2266616d696c795f6e616d655c222c205c226b696e645c227d7d2c5c6e5c745c745c22637573746f6d65722c206f6620616e6f746865725c223a207b5c226f665c223a206f626a6563742e756e696f6e28637573746f6d65722c207b5c226163746f725c223a207b5c227375626a6563745c223a205c2273325c227d7d292c205c22616374696f6e5c223a205c227570646174655c222c205c226861735c223a2073657428292c205c226c61636b735c223a207b5c2266616d696c795f6e616d655c222c205c226b696e645c227d207c206164647265737365737d2c5c6e5c747d5c6e5c74676f74203a3d2074616369742e7772697465207769746820696e707574206173206f626a6563742e756e696f6e2874632e6f662c207b5c22616374696f6e5c223a2074632e616374696f6e7d29207769746820646174612e636174616c6f6720617320636174616c6f675c6e5c74676f7420262074632e686173203d3d2074632e6861735c6e5c74676f7420262074632e6c61636b73203d3d2073657428295c6e7d5c6e5c6e23202d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d20706172746e6572735c6e5c6e746573745f706172746e65725f76697369626c655b6e6f74655d206966207b5c6e5c74736f6d65206e6f74652c20746320696e207b5c6e5c745c745c22726561647320697473207465616d27735c223a207b5c2270617463685c223a207b7d2c205c2277616e745c223a20747275657d2c5c6e5c745c745c22726561647320616e6f74686572207465616d27735c223a207b5c2270617463685c223a207b5c227265636f72645c223a207b5c227465616d5c223a205c22626c75655c227d7d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c2272656164732077686174206973206e6f626f647927735c223a207b5c2270617463685c223a207b5c226163746f725c223a207b5c227465616d735c223a205b5d7d7d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c22726561647320616e6f74686572207465616d277320617320697473206f776e65725c223a207b5c2270617463685c223a207b5c227265636f72645c223a207b5c227465616d5c223a205c22626c75655c222c205c226f776e65725c223a205c2275315c227d7d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c22726561647320697473207465616d277320696e20616e6f7468657220726567696f6e5c223a207b5c2270617463685c223a206162726f61642c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226c6f6f6b732075705c223a207b5c2270617463685c223a207b5c22616374696f6e5c223a205c226c6f6f6b75705c227d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226c697374735c223a207b5c2270617463685c223a207b5c22616374696f6e5c223a205c226c6973745c227d2c205c2277616e745c223a20747275657d2c5c6e5c745c745c22636c6f736573206120636173655c223a207b5c2270617463685c223a207b5c22616374696f6e5c223a205c227570646174655c222c205c226b696e645c223a205c22636173655c227d2c205c2277616e745c223a20747275657d2c5c6e5c745c745c226368616e676573206120636f6e746163745c223a207b5c2270617463685c223a207b5c22616374696f6e5c223a205c227570646174655c227d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c22666f6c6c6f7773206173206120726573656c6c65725c223a207b5c2270617463685c223a207b5c22707572706f73655c223a205c2273616c65735c222c205c226163746f725c223a207b5c22726f6c65735c223a205b5c2273616c65735c225d7d7d2c205c2277616e745c223a20747275657d2c5c6e5c745c745c2262696c6c735c223a207b5c2270617463685c223a207b5c22707572706f73655c223a205c2262696c6c696e675c222c205c226163746f725c223a207b5c22726f6c65735c223a205b5c2262696c6c696e675c225d7d7d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c22616e737765727320617320616e206f6666696365725c223a207b5c2270617463685c223a207b5c22707572706f73655c223a205c22636f6d706c69616e63655c222c205c226163746f725c223a207b5c22726f6c65735c223a205b5c226f6666696365725c225d7d7d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c227265636f7264732074686174206120637573746f6d6572207769746864726177735c223a207b5c2270617463685c223a207b5c22616374696f6e5c223a205c2277697468647261775c227d2c205c2277616e745c223a20747275657d2c5c6e5c747d5c6e5c74676f74203a3d2074616369742e76697369626c65207769746820696e707574206173206f626a6563742e756e696f6e28706172746e65722c2074632e706174636829207769746820646174612e636174616c6f6720617320636174616c6f675c6e5c74676f74203d3d2074632e77616e745c6e7d5c6e5c6e746573745f706172746e65725f666f726d735b6e6f74655d206966207b5c6e5c74736f6d65206e6f74652c20746320696e207b5c6e5c745c745c2272657061697265725c223a207b5c2270617463685c223a207b7d2c205c22636c6561725c223a207b5c226f7065726174696f6e616c5c222c205c22636f6e74656e745c227d7d2c5c6e5c745c745c22726573656c6c65725c223a207b5c2270617463685c223a207b5c22707572706f73655c223a205c2273616c65735c222c205c226163746f725c223a207b5c22726f6c65735c223a205b5c2273616c65735c225d7d7d2c205c22636c6561725c223a207b5c226f7065726174696f6e616c5c227d7d2c5c6e5c747d5c6e5c7464203a3d2074616369742e6465636973696f6e207769746820696e707574206173206f626a6563742e756e696f6e28706172746e65722c2074632e706174636829207769746820646174612e636174616c6f6720617320636174616c6f675c6e5c74642e76697369626c655c6e5c74642e636c656172203d3d2074632e636c6561725c6e5c74642e6d61736b203d3d207b5c22676976656e5f6e616d655c222c205c2266616d696c795f6e616d655c222c205c226e616d655c227d5c6e5c74642e746f6b656e203d3d206164647265737365735c6e7d5c6e5c6e746573745f706172746e65725f6f70656e735f6e6f7468696e675f62795f7469636b6574206966207b5c6e5c7464203a3d2074616369742e6465636973696f6e207769746820696e707574206173206f626a6563742e756e696f6e28706172746e65722c207469636b657429207769746820646174612e636174616c6f6720617320636174616c6f675c6e5c74642e636c656172203d3d207b5c226f7065726174696f6e616c5c222c205c22636f6e74656e745c227d5c6e7d5c6e5c6e23202d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d20637573746f6d6572735c6e5c6e746573745f637573746f6d65725f76697369626c655b6e6f74655d206966207b5c6e5c74736f6d65206e6f74652c20746320696e207b5c6e5c745c745c2272656164732061626f757420697473656c665c223a207b5c2270617463685c223a207b7d2c205c2277616e745c223a20747275657d2c5c6e5c745c745c2272656164732061626f757420616e6f746865725c223a207b5c2270617463685c223a207b5c227265636f72645c223a207b5c227375626a6563745c223a205c2273325c227d7d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c2272656164732061626f757420616e6f74686572207769746820657665727920726567696f6e5c223a207b5c2270617463685c223a207b5c226163746f725c223a207b5c22726567696f6e735c223a205b5c222a5c225d7d2c205c227265636f72645c223a207b5c227375626a6563745c223a205c2273325c227d7d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c2272656164732061626f757420697473656c66207768696c6520726573747269637465645c223a207b5c2270617463685c223a207b5c227265636f72645c223a207b5c22726573747269637465645c223a20747275657d7d2c205c2277616e745c223a20747275657d2c5c6e5c745c745c2272656164732077686174206973206b65707420666f72206120636c61696d5c223a207b5c2270617463685c223a207b5c227265636f72645c223a207b5c2266726f7a656e5c223a20747275657d7d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c22636f7272656374735c223a207b5c2270617463685c223a207b5c22616374696f6e5c223a205c227570646174655c227d2c205c2277616e745c223a20747275657d2c5c6e5c745c745c22636f72726563747320616e20696e746572616374696f6e5c223a207b5c2270617463685c223a207b5c22616374696f6e5c223a205c227570646174655c222c205c226b696e645c223a205c22696e746572616374696f6e5c227d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226164647320616e20616464726573735c223a207b5c2270617463685c223a207b5c22616374696f6e5c223a205c226372656174655c222c205c226b696e645c223a205c22636f6e746163745f706f696e745c227d2c205c2277616e745c223a20747275657d2c5c6e5c745c745c2272656164732069747320636f6e73656e74735c223a207b5c2270617463685c223a207b5c22616374696f6e5c223a205c22636f6e73656e74735c227d2c205c2277616e745c223a20747275657d2c5c6e5c745c745c2261736b732077686f207361772069745c223a207b5c2270617463685c223a207b5c22616374696f6e5c223a205c22646973636c6f73757265735c227d2c205c2277616e745c223a20747275657d2c5c6e5c745c745c2261736b732077686f20736177206974207768696c6520726573747269637465645c223a207b5c2270617463685c223a207b5c22616374696f6e5c223a205c22646973636c6f73757265735c222c205c227265636f72645c223a207b5c22726573747269637465645c223a20747275657d7d2c205c2277616e745c223a20747275657d2c5c6e5c745c745c2261736b732077686f2073617720616e6f746865725c223a207b5c2270617463685c223a207b5c22616374696f6e5c223a205c22646973636c6f73757265735c222c205c227265636f72645c223a207b5c227375626a6563745c223a205c2273325c227d7d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c2272656164732069747320686973746f72795c223a207b5c2270617463685c223a207b5c22616374696f6e5c223a205c22686973746f72795c227d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c22726561647320746865206c6f675c223a207b5c2270617463685c223a207b5c22616374696f6e5c223a205c2261756469745c227d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c227769746864726177735c223a207b5c2270617463685c223a207b5c22616374696f6e5c223a205c2277697468647261775c227d2c205c2277616e745c223a20747275657d2c5c6e5c745c745c2277697468647261777320666f7220616e6f746865725c223a207b5c2270617463685c223a207b5c22616374696f6e5c223a205c2277697468647261775c222c205c227265636f72645c223a207b5c227375626a6563745c223a205c2273325c227d7d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226c697374735c223a207b5c2270617463685c223a207b5c22616374696f6e5c223a205c226c6973745c227d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226c6f6f6b732075705c223a207b5c2270617463685c223a207b5c22616374696f6e5c223a205c226c6f6f6b75705c227d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c2273656172636865735c223a207b5c2270617463685c223a207b5c22616374696f6e5c223a205c227365617263685c227d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c22726561647320617320737570706f72745c223a207b5c2270617463685c223a207b5c22707572706f73655c223a205c22737570706f72745c227d2c205c2277616e745c223a2066616c73657d2c5c6e5c747d5c6e5c74676f74203a3d2074616369742e76697369626c65207769746820696e707574206173206f626a6563742e756e696f6e28637573746f6d65722c2074632e706174636829207769746820646174612e636174616c6f6720617320636174616c6f675c6e5c74676f74203d3d2074632e77616e745c6e7d5c6e5c6e746573745f637573746f6d65725f776974686f75745f7375626a6563745f69735f6e6f626f6479206966207b5c6e5c746e6f626f6479203a3d206f626a6563742e756e696f6e28776974685f726f6c65285c2273656c665f736572766963655c222c205c22637573746f6d65725c22292c207b5c226163746f725c223a207b5c22726567696f6e735c223a205b5c222a5c225d7d2c205c227265636f72645c223a207b5c226f776e65725c223a205c2275315c227d7d295c6e5c74676f74203a3d2074616369742e76697369626c65207769746820696e707574206173206f626a6563742e72656d6f7665286e6f626f64792c207b5c227265636f72645c227d29207769746820646174612e636174616c6f6720617320636174616c6f675c6e5c74676f742023207768617420636f6e6365726e73206e6f207265636f7264206973206e6f207265636f72645c6e5c7464203a3d2074616369742e6465636973696f6e207769746820696e707574206173206f626a6563742e756e696f6e286f626a6563742e72656d6f7665286e6f626f64792c207b5c227265636f72645c227d292c207b5c227265636f72645c223a207b5c22726567696f6e5c223a205c2245555c227d7d295c6e5c745c747769746820646174612e636174616c6f6720617320636174616c6f675c6e5c746e6f7420642e76697369626c655c6e5c74642e636c656172203d3d2073657428295c6e7d5c6e5c6e746573745f637573746f6d65725f736565735f65766572797468696e675f6f665f697473656c66206966207b5c6e5c7464203a3d2074616369742e6465636973696f6e207769746820696e70757420617320637573746f6d6572207769746820646174612e636174616c6f6720617320636174616c6f675c6e5c74642e636c656172203d3d2065766572797468696e67207c207b5c227370656369616c5c227d5c6e7d5c6e5c6e23202d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d20627265616b2d676c6173735c6e5c6e746573745f656d657267656e63795b6e6f74655d206966207b5c6e5c74736f6d65206e6f74652c20746320696e207b5c6e5c745c745c22737570706f7274206162726f61645c223a207b5c2270617463685c223a206162726f61642c205c2276697369626c655c223a20747275652c205c22636c6561725c223a207b5c226f7065726174696f6e616c5c222c205c226964656e746974795c222c205c22636f6e74656e745c227d207c206164647265737365737d2c5c6e5c745c745c22737570706f727420617420686f6d655c223a207b5c2270617463685c223a207b7d2c205c2276697369626c655c223a20747275652c205c22636c6561725c223a207b5c226f7065726174696f6e616c5c222c205c226964656e746974795c222c205c22636f6e74656e745c227d207c206164647265737365737d2c5c6e5c745c745c2262696c6c696e675c223a207b5c2270617463685c223a207b5c22707572706f73655c223a205c2262696c6c696e675c222c205c226163746f725c223a207b5c22726f6c65735c223a205b5c2262696c6c696e675c225d7d7d2c205c2276697369626c655c223a20747275652c205c22636c6561725c223a207b5c226f7065726174696f6e616c5c222c205c226964656e746974795c222c205c2266696e616e6369616c5c227d207c206164647265737365737d2c5c6e5c745c745c226368616e67657320736f6d657468696e675c223a207b5c2270617463685c223a206f626a6563742e756e696f6e286162726f61642c207b5c22616374696f6e5c223a205c227570646174655c227d292c205c2276697369626c655c223a2066616c73652c205c22636c6561725c223a207b5c226f7065726174696f6e616c5c222c205c226964656e746974795c222c205c22636f6e74656e745c227d7d2c5c6e5c745c745c226d61726b6574696e675c223a207b5c2270617463685c223a206f626a6563742e756e696f6e286162726f61642c207b5c22707572706f73655c223a205c226d61726b6574696e675c222c205c226163746f725c223a207b5c22726f6c65735c223a205b5c226d61726b6574696e675c225d7d7d292c205c2276697369626c655c223a2066616c73652c205c22636c6561725c223a207b5c226f7065726174696f6e616c5c227d207c206164647265737365737d2c5c6e5c745c745c22776974686f75742074686520726f6c655c223a207b5c2270617463685c223a207b5c226163746f725c223a207b5c22726f6c65735c223a205b5c22616e616c7973745c225d7d7d2c205c2276697369626c655c223a2066616c73652c205c22636c6561725c223a2073657428297d2c5c6e5c745c745c227768696c6520726573747269637465645c223a207b5c2270617463685c223a207b5c227265636f72645c223a207b5c22726573747269637465645c223a20747275657d7d2c205c2276697369626c655c223a2066616c73652c205c22636c6561725c223a207b5c226f7065726174696f6e616c5c222c205c226964656e746974795c222c205c22636f6e74656e745c227d207c206164647265737365737d2c5c6e5c745c745c226b65707420666f72206120636c61696d5c223a207b5c2270617463685c223a207b5c227265636f72645c223a207b5c2266726f7a656e5c223a20747275657d7d2c205c2276697369626c655c223a2066616c73652c205c22636c6561725c223a207b5c226f7065726174696f6e616c5c222c205c226964656e746974795c222c205c22636f6e74656e745c227d207c206164647265737365737d2c5c6e5c745c745c22776974686f75742062617369735c223a207b5c2270617463685c223a20756e62617365642c205c2276697369626c655c223a2066616c73652c205c22636c6561725c223a207b5c226f7065726174696f6e616c5c222c205c226964656e746974795c222c205c22636f6e74656e745c227d207c206164647265737365737d2c5c6e5c747d5c6e5c7464203a3d2074616369742e6465636973696f6e207769746820696e707574206173206f626a6563742e756e696f6e286f626a6563742e756e696f6e28626173652c207469636b6574292c2074632e706174636829207769746820646174612e636174616c6f6720617320636174616c6f675c6e5c74642e76697369626c65203d3d2074632e76697369626c655c6e5c74642e636c656172203d3d2074632e636c6561725c6e5c74642e6f626c696765203d3d207b5c2261756469743a66756c6c5c222c205c226e6f746966793a64706f5c227d5c6e7d5c6e5c6e746573745f6e6f5f656d657267656e63795f776974686f75745f7469636b6574206966207b5c6e5c7464203a3d2074616369742e6465636973696f6e207769746820696e707574206173206f626a6563742e756e696f6e28626173652c206162726f616429207769746820646174612e636174616c6f6720617320636174616c6f675c6e5c746e6f7420642e76697369626c655c6e5c74642e6f626c696765203d3d2073657428295c6e7d5c6e5c6e23202d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d20726561736f6e735c6e5c6e746573745f726561736f6e735b6e6f74655d206966207b5c6e5c74736f6d65206e6f74652c20746320696e207b5c6e5c745c745c226e6f6e65206e65656465645c223a207b5c226f665c223a20626173652c205c2270617463685c223a207b7d2c205c2277616e745c223a2073657428297d2c5c6e5c745c745c226e6f2062617369735c223a207b5c226f665c223a20626173652c205c2270617463685c223a20756e62617365642c205c2277616e745c223a207b5c226e6f5f62617369735c227d7d2c5c6e5c745c745c22616e6f74686572206b696e645c223a207b5c226f665c223a20626173652c205c2270617463685c223a207b5c22616374696f6e5c223a205c226372656174655c222c205c226b696e645c223a205c226163636f756e745c227d2c205c2277616e745c223a207b5c22707572706f73655f6e6f745f616c6c6f7765645c227d7d2c5c6e5c745c745c22616e6f7468657220616374696f6e5c223a207b5c226f665c223a20626173652c205c2270617463685c223a207b5c22616374696f6e5c223a205c2265726173655c227d2c205c2277616e745c223a207b5c22726f6c655f6e6f745f616c6c6f7765645c227d7d2c5c6e5c745c745c226120636f6e74616374206372656174656420656c736577686572655c223a207b5c226f665c223a20626173652c205c2270617463685c223a206f626a6563742e756e696f6e286162726f61642c207b5c22616374696f6e5c223a205c226372656174655c227d292c205c2277616e745c223a207b5c226e6f745f796f7572735c227d7d2c5c6e5c745c745c226f7574206f662073636f7065206e6f7468696e6720697320746f6c645c223a207b5c226f665c223a20626173652c205c2270617463685c223a207b5c227265636f72645c223a207b5c22726567696f6e5c223a205c2255535c222c205c22726573747269637465645c223a20747275657d7d2c205c2277616e745c223a2073657428297d2c5c6e5c745c745c226120737472616e67657220697320746f6c64206e6f7468696e675c223a207b5c226f665c223a20626173652c205c2270617463685c223a207b5c226163746f725c223a207b5c22726f6c65735c223a205b5c22616e616c7973745c225d7d7d2c205c2277616e745c223a2073657428297d2c5c6e5c745c745c22706172746e65722c20616e6f74686572206b696e645c223a207b5c226f665c223a20706172746e65722c205c2270617463685c223a207b5c22616374696f6e5c223a205c227570646174655c227d2c205c2277616e745c223a207b5c22707572706f73655f6e6f745f616c6c6f7765645c227d7d2c5c6e5c745c745c22706172746e65722c20616e6f7468657220616374696f6e5c223a207b5c226f665c223a20706172746e65722c205c2270617463685c223a207b5c22616374696f6e5c223a205c226c6f6f6b75705c227d2c205c2277616e745c223a207b5c22726f6c655f6e6f745f616c6c6f7765645c227d7d2c5c6e5c745c745c22637573746f6d65722c20616e6f746865722773207265636f72645c223a207b5c226f665c223a20637573746f6d65722c205c2270617463685c223a207b5c227265636f72645c223a207b5c227375626a6563745c223a205c2273325c227d7d2c205c2277616e745c223a2073657428297d2c5c6e5c745c745c22706f7274616c5c223a207b5c226f665c223a20776974685f726f6c65285c226f7065726174696f6e735c222c205c22706f7274616c5c22292c205c2270617463685c223a207b7d2c205c2277616e745c223a207b5c22726f6c655f6e6f745f616c6c6f7765645c227d7d2c5c6e5c747d5c6e5c74676f74203a3d2074616369742e726561736f6e73207769746820696e707574206173206f626a6563742e756e696f6e2874632e6f662c2074632e706174636829207769746820646174612e636174616c6f6720617320636174616c6f675c6e5c74676f74203d3d2074632e77616e745c6e7d5c6e5c6e2320546865207465616d2773206f776e20776f7264732c20776974686f75742074686520677561726427732e5c6e746573745f7769746864726177696e675f6e656564735f6e6f5f726561736f6e5b6e6f74655d206966207b5c6e5c74736f6d65206e6f74652c206f6620696e207b5c22737570706f72745c223a20626173652c205c22706172746e65725c223a20706172746e65722c205c22637573746f6d65725c223a20637573746f6d65722c205c226f70657261746f725c223a206f70657261746f727d5c6e5c74676f74203a3d207465616d2e726561736f6e73207769746820696e707574206173206f626a6563742e756e696f6e286f662c207b5c22616374696f6e5c223a205c2277697468647261775c227d29207769746820646174612e636174616c6f6720617320636174616c6f675c6e5c74676f74203d3d2073657428295c6e7d5c6e227d	2026-11-22 09:42:22.508536+00	1	\\x2ee2d6759080410bfca8c0b8194c495eaf0cb887acae1d0aef781b1b2f4915ed
\.


--
-- Data for Name: state_past; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.state_past (subject, revision, state, mac) FROM stdin;
01a202a2-a310-7085-937a-1d6bf6807d94	1	{"consents":{},"bases":[{"basis":"contract"},{"basis":"legitimate_interests"},{"basis":"legal_obligation"}]}	\\x9f6c3aa26bc2b2d7d49d70b8d2097a424dfd6a03b4e51b096a654384f9cb023a
\.


--
-- Data for Name: subject_state; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.subject_state (subject, revision, state, mac, facts, facts_at, facts_of) FROM stdin;
01a202a2-a316-7c6a-9690-e59f0c5f3986	1	{"consents":{},"bases":[{"basis":"contract"},{"basis":"legitimate_interests"},{"basis":"legal_obligation"}]}	\\x35ee29362d23aa9724c2aa31cc333d1f8436a7dceb35d6c53969d837f0defbe1	{"{\\"hold\\": false, \\"bases\\": {\\"contract\\": true, \\"legal_obligation\\": true, \\"legitimate_interests\\": true}, \\"frozen\\": false, \\"consents\\": {}, \\"restricted\\": false}"}	{-infinity}	1
01a202a2-a310-7085-937a-1d6bf6807d94	2	{"consents":{"marketing":{"whole":{"status":"none"},"rest":{"status":"none"},"channels":{"email":{"status":"given","event":"01a202a2-a3d2-71cd-b1f4-bb10751756cf","valid_from":"2026-11-22T09:42:22.930104Z","outside":"expired"}}}},"events":1,"bases":[{"basis":"contract"},{"basis":"legitimate_interests"},{"basis":"legal_obligation"}]}	\\xd4ec04897ff7012e0d7a57cccd64e31a77f74a5edb5e45290ab6aa02dc8112ab	{"{\\"hold\\": false, \\"bases\\": {\\"contract\\": true, \\"legal_obligation\\": true, \\"legitimate_interests\\": true}, \\"frozen\\": false, \\"consents\\": {\\"marketing\\": {\\"status\\": \\"none\\", \\"channels\\": {}, \\"explicit\\": false}}, \\"restricted\\": false}","{\\"hold\\": false, \\"bases\\": {\\"contract\\": true, \\"legal_obligation\\": true, \\"legitimate_interests\\": true}, \\"frozen\\": false, \\"consents\\": {\\"marketing\\": {\\"status\\": \\"given\\", \\"channels\\": {\\"email\\": true}, \\"explicit\\": false}}, \\"restricted\\": false}"}	{-infinity,"2026-11-22 09:42:22.930104+00"}	2
\.


--
-- Data for Name: token; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.token (index, epoch, token, subject, record, source, uniq) FROM stdin;
1	1	\\xecbd92c3210abc38186040a92809882c	01a202a2-a310-7085-937a-1d6bf6807d94	01a202a2-a310-7085-937a-1d6bf6807d94	01a202a2-a311-734b-9118-a8513f2d72d5	f
2	1	\\x68c40c33f5dbb09b7a49281325b73feb	01a202a2-a310-7085-937a-1d6bf6807d94	01a202a2-a310-7085-937a-1d6bf6807d94	01a202a2-a311-736e-a38d-dc463968f5c2	f
3	1	\\xa30f51dffa1df547c7aaa7629fce0438	01a202a2-a310-7085-937a-1d6bf6807d94	01a202a2-a310-7085-937a-1d6bf6807d94	01a202a2-a310-7085-937a-1d6bf6807d94	t
20	1	\\xf69927179ef51481aeeb5a7e7e8a8f74	01a202a2-a310-7085-937a-1d6bf6807d94	01a202a2-a310-7085-937a-1d6bf6807d94	01a202a2-a310-7085-937a-1d6bf6807d94	f
21	1	\\x4d496e2584c8efa0fba06cfda4a05b78	01a202a2-a310-7085-937a-1d6bf6807d94	01a202a2-a310-7085-937a-1d6bf6807d94	01a202a2-a310-7085-937a-1d6bf6807d94	f
\.


--
-- Name: goose_db_version_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.goose_db_version_id_seq', 6, true);


--
-- Name: account account_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_pkey PRIMARY KEY (subject, id);


--
-- Name: active active_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.active
    ADD CONSTRAINT active_pkey PRIMARY KEY (one);


--
-- Name: basis basis_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.basis
    ADD CONSTRAINT basis_pkey PRIMARY KEY (subject, id);


--
-- Name: breakglass breakglass_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.breakglass
    ADD CONSTRAINT breakglass_pkey PRIMARY KEY (id);


--
-- Name: budget budget_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.budget
    ADD CONSTRAINT budget_pkey PRIMARY KEY (credential, hour);


--
-- Name: case_record case_record_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.case_record
    ADD CONSTRAINT case_record_pkey PRIMARY KEY (subject, id);


--
-- Name: consent_event consent_event_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.consent_event
    ADD CONSTRAINT consent_event_pkey PRIMARY KEY (subject, id);


--
-- Name: contact contact_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.contact
    ADD CONSTRAINT contact_pkey PRIMARY KEY (subject, id);


--
-- Name: contact_point contact_point_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.contact_point
    ADD CONSTRAINT contact_point_pkey PRIMARY KEY (subject, id);


--
-- Name: credential credential_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.credential
    ADD CONSTRAINT credential_pkey PRIMARY KEY (id);


--
-- Name: credential credential_prefix_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.credential
    ADD CONSTRAINT credential_prefix_key UNIQUE (prefix);


--
-- Name: directory directory_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.directory
    ADD CONSTRAINT directory_pkey PRIMARY KEY (id);


--
-- Name: goose_db_version goose_db_version_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.goose_db_version
    ADD CONSTRAINT goose_db_version_pkey PRIMARY KEY (id);


--
-- Name: history history_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.history
    ADD CONSTRAINT history_pkey PRIMARY KEY (subject, record, version);


--
-- Name: idempotency idempotency_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.idempotency
    ADD CONSTRAINT idempotency_pkey PRIMARY KEY (credential, key);


--
-- Name: import_job import_job_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.import_job
    ADD CONSTRAINT import_job_pkey PRIMARY KEY (id);


--
-- Name: interaction interaction_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.interaction
    ADD CONSTRAINT interaction_pkey PRIMARY KEY (subject, id);


--
-- Name: key_bucket key_bucket_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.key_bucket
    ADD CONSTRAINT key_bucket_pkey PRIMARY KEY (bucket);


--
-- Name: key_job key_job_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.key_job
    ADD CONSTRAINT key_job_pkey PRIMARY KEY (name);


--
-- Name: key_root key_root_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.key_root
    ADD CONSTRAINT key_root_pkey PRIMARY KEY (name, epoch);


--
-- Name: key_subject key_subject_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.key_subject
    ADD CONSTRAINT key_subject_pkey PRIMARY KEY (subject);


--
-- Name: key_tree key_tree_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.key_tree
    ADD CONSTRAINT key_tree_pkey PRIMARY KEY (one);


--
-- Name: log_bundle log_bundle_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.log_bundle
    ADD CONSTRAINT log_bundle_pkey PRIMARY KEY (idx);


--
-- Name: log_checkpoint log_checkpoint_hour_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.log_checkpoint
    ADD CONSTRAINT log_checkpoint_hour_key UNIQUE (hour);


--
-- Name: log_checkpoint log_checkpoint_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.log_checkpoint
    ADD CONSTRAINT log_checkpoint_pkey PRIMARY KEY (size);


--
-- Name: log_head log_head_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.log_head
    ADD CONSTRAINT log_head_pkey PRIMARY KEY (one);


--
-- Name: log_index log_index_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.log_index
    ADD CONSTRAINT log_index_pkey PRIMARY KEY (page, segment);


--
-- Name: log_intake log_intake_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.log_intake
    ADD CONSTRAINT log_intake_pkey PRIMARY KEY (id, slot);


--
-- Name: log_intake_0 log_intake_0_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.log_intake_0
    ADD CONSTRAINT log_intake_0_pkey PRIMARY KEY (id, slot);


--
-- Name: log_intake_1 log_intake_1_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.log_intake_1
    ADD CONSTRAINT log_intake_1_pkey PRIMARY KEY (id, slot);


--
-- Name: log_intake_2 log_intake_2_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.log_intake_2
    ADD CONSTRAINT log_intake_2_pkey PRIMARY KEY (id, slot);


--
-- Name: log_intake_3 log_intake_3_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.log_intake_3
    ADD CONSTRAINT log_intake_3_pkey PRIMARY KEY (id, slot);


--
-- Name: log_key log_key_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.log_key
    ADD CONSTRAINT log_key_pkey PRIMARY KEY (epoch);


--
-- Name: log_segment log_segment_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.log_segment
    ADD CONSTRAINT log_segment_pkey PRIMARY KEY (idx);


--
-- Name: log_tail log_tail_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.log_tail
    ADD CONSTRAINT log_tail_pkey PRIMARY KEY ("position");


--
-- Name: log_terms log_terms_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.log_terms
    ADD CONSTRAINT log_terms_pkey PRIMARY KEY (bundle);


--
-- Name: review review_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.review
    ADD CONSTRAINT review_pkey PRIMARY KEY (subject, id);


--
-- Name: revision revision_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.revision
    ADD CONSTRAINT revision_pkey PRIMARY KEY (type, digest);


--
-- Name: state_past state_past_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.state_past
    ADD CONSTRAINT state_past_pkey PRIMARY KEY (subject, revision);


--
-- Name: subject_state subject_state_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.subject_state
    ADD CONSTRAINT subject_state_pkey PRIMARY KEY (subject);


--
-- Name: token token_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.token
    ADD CONSTRAINT token_pkey PRIMARY KEY (index, epoch, token, subject, source);


--
-- Name: account_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX account_id ON public.account USING btree (id);


--
-- Name: account_industry; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX account_industry ON public.account USING btree (industry, id);


--
-- Name: account_owner; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX account_owner ON public.account USING btree (owner, id);


--
-- Name: account_region; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX account_region ON public.account USING btree (region, id);


--
-- Name: account_updated; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX account_updated ON public.account USING btree (updated_at, id);


--
-- Name: breakglass_open; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX breakglass_open ON public.breakglass USING btree (granted_at) WHERE (reviewed_at IS NULL);


--
-- Name: case_account; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX case_account ON public.case_record USING btree (account, id);


--
-- Name: case_contact; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX case_contact ON public.case_record USING btree (contact, id);


--
-- Name: case_due; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX case_due ON public.case_record USING btree (due_at, id);


--
-- Name: case_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX case_id ON public.case_record USING btree (id);


--
-- Name: case_number; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX case_number ON public.case_record USING btree (number);


--
-- Name: case_owner; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX case_owner ON public.case_record USING btree (owner, id);


--
-- Name: case_status; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX case_status ON public.case_record USING btree (status, id);


--
-- Name: contact_account; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX contact_account ON public.contact USING btree (account, id) WHERE (account IS NOT NULL);


--
-- Name: contact_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX contact_id ON public.contact USING btree (id);


--
-- Name: contact_owner; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX contact_owner ON public.contact USING btree (owner, id);


--
-- Name: contact_region; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX contact_region ON public.contact USING btree (region, id);


--
-- Name: contact_stage; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX contact_stage ON public.contact USING btree (stage, id);


--
-- Name: contact_updated; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX contact_updated ON public.contact USING btree (updated_at, id);


--
-- Name: directory_subject; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX directory_subject ON public.directory USING btree (subject);


--
-- Name: idempotency_created; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idempotency_created ON public.idempotency USING btree (created_at);


--
-- Name: idempotency_subject; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idempotency_subject ON public.idempotency USING btree (subject);


--
-- Name: interaction_account; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX interaction_account ON public.interaction USING btree (account, at DESC);


--
-- Name: interaction_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX interaction_at ON public.interaction USING btree (at, id);


--
-- Name: interaction_contact; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX interaction_contact ON public.interaction USING btree (contact, at DESC);


--
-- Name: interaction_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX interaction_id ON public.interaction USING btree (id);


--
-- Name: key_root_current; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX key_root_current ON public.key_root USING btree (name) WHERE (state = 'current'::text);


--
-- Name: key_subject_bucket; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX key_subject_bucket ON public.key_subject USING btree (bucket) WHERE (bucket IS NOT NULL);


--
-- Name: key_subject_shredded; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX key_subject_shredded ON public.key_subject USING btree (shredded_generation) WHERE (shredded_generation IS NOT NULL);


--
-- Name: log_intake_xid; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX log_intake_xid ON ONLY public.log_intake USING btree (xid);


--
-- Name: log_intake_0_xid_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX log_intake_0_xid_idx ON public.log_intake_0 USING btree (xid);


--
-- Name: log_intake_1_xid_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX log_intake_1_xid_idx ON public.log_intake_1 USING btree (xid);


--
-- Name: log_intake_2_xid_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX log_intake_2_xid_idx ON public.log_intake_2 USING btree (xid);


--
-- Name: log_intake_3_xid_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX log_intake_3_xid_idx ON public.log_intake_3 USING btree (xid);


--
-- Name: subject_state_unprojected; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX subject_state_unprojected ON public.subject_state USING btree (subject) WHERE (NULLIF((facts_of = revision), false) IS NULL);


--
-- Name: token_subject; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX token_subject ON public.token USING btree (subject, source);


--
-- Name: token_unique; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX token_unique ON public.token USING btree (index, epoch, token) WHERE uniq;


--
-- Name: log_intake_0_pkey; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.log_intake_pkey ATTACH PARTITION public.log_intake_0_pkey;


--
-- Name: log_intake_0_xid_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.log_intake_xid ATTACH PARTITION public.log_intake_0_xid_idx;


--
-- Name: log_intake_1_pkey; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.log_intake_pkey ATTACH PARTITION public.log_intake_1_pkey;


--
-- Name: log_intake_1_xid_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.log_intake_xid ATTACH PARTITION public.log_intake_1_xid_idx;


--
-- Name: log_intake_2_pkey; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.log_intake_pkey ATTACH PARTITION public.log_intake_2_pkey;


--
-- Name: log_intake_2_xid_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.log_intake_xid ATTACH PARTITION public.log_intake_2_xid_idx;


--
-- Name: log_intake_3_pkey; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.log_intake_pkey ATTACH PARTITION public.log_intake_3_pkey;


--
-- Name: log_intake_3_xid_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.log_intake_xid ATTACH PARTITION public.log_intake_3_xid_idx;


--
-- PostgreSQL database dump complete
--

\unrestrict BBWTrUGzESbbcrssmcmivvKUExJ6EWw64rRHhms3hQem4ApojnOvTUuhQpDkJJd

