--
-- PostgreSQL database dump
--

\restrict tZzwl6N8XudoAJP4NXy6WQiXuUW2TFvDnofiyGHP5nrYzrmjBoRNs6J3U622gY8

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
    ended_at timestamp with time zone,
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
-- Name: certificate; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.certificate (
    subject uuid NOT NULL,
    version integer NOT NULL,
    body bytea NOT NULL,
    note bytea NOT NULL,
    issued timestamp with time zone NOT NULL,
    CONSTRAINT certificate_version_check CHECK ((version > 0))
);
ALTER TABLE ONLY public.certificate ALTER COLUMN body SET STATISTICS 0;


--
-- Name: code; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.code (
    subject uuid NOT NULL,
    id uuid NOT NULL,
    purpose text NOT NULL,
    hash bytea NOT NULL,
    about uuid,
    attempts integer DEFAULT 0 NOT NULL,
    expires timestamp with time zone NOT NULL,
    used timestamp with time zone,
    mac bytea NOT NULL,
    CONSTRAINT code_attempts_check CHECK ((attempts >= 0)),
    CONSTRAINT code_hash_check CHECK ((octet_length(hash) = 32)),
    CONSTRAINT code_purpose_check CHECK ((purpose = ANY (ARRAY['verify'::text, 'confirm'::text])))
);


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
    point uuid,
    guardian uuid,
    voids uuid,
    grade text,
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
    ended_at timestamp with time zone,
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
-- Name: hold; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.hold (
    subject uuid NOT NULL,
    id uuid NOT NULL,
    revision bigint NOT NULL,
    state json NOT NULL,
    sealed bytea,
    mac bytea NOT NULL,
    review timestamp with time zone NOT NULL,
    released timestamp with time zone,
    CONSTRAINT hold_revision_check CHECK ((revision > 0))
);


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
-- Name: instruction; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.instruction (
    subject uuid NOT NULL,
    id uuid NOT NULL,
    client text NOT NULL,
    sealed bytea,
    told timestamp with time zone NOT NULL,
    fetched timestamp with time zone,
    answer text,
    answered timestamp with time zone,
    mac bytea NOT NULL,
    CONSTRAINT instruction_answer_check CHECK ((answer = ANY (ARRAY['acknowledged'::text, 'erased'::text, 'refused'::text])))
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
-- Name: message; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.message (
    subject uuid NOT NULL,
    id uuid NOT NULL,
    template text NOT NULL,
    locale text NOT NULL,
    state text NOT NULL,
    sealed bytea,
    attempts integer DEFAULT 0 NOT NULL,
    fault text,
    created_at timestamp with time zone NOT NULL,
    due_at timestamp with time zone NOT NULL,
    sent_at timestamp with time zone,
    mac bytea NOT NULL,
    CONSTRAINT message_attempts_check CHECK ((attempts >= 0)),
    CONSTRAINT message_check CHECK (((state <> 'waiting'::text) OR (sealed IS NOT NULL))),
    CONSTRAINT message_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'sent'::text, 'failed'::text, 'cancelled'::text])))
);
ALTER TABLE ONLY public.message ALTER COLUMN sealed SET STATISTICS 0;


--
-- Name: request; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.request (
    subject uuid NOT NULL,
    revision bigint NOT NULL,
    state json NOT NULL,
    mac bytea NOT NULL,
    about uuid,
    type text NOT NULL,
    status text NOT NULL,
    received timestamp with time zone NOT NULL,
    due timestamp with time zone,
    next timestamp with time zone,
    closed timestamp with time zone,
    CONSTRAINT request_revision_check CHECK ((revision > 0))
);


--
-- Name: request_part; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.request_part (
    subject uuid NOT NULL,
    part smallint NOT NULL,
    version bigint NOT NULL,
    sealed bytea NOT NULL,
    CONSTRAINT request_part_part_check CHECK ((part > 0)),
    CONSTRAINT request_part_version_check CHECK ((version > 0))
);
ALTER TABLE ONLY public.request_part ALTER COLUMN sealed SET STATISTICS 0;


--
-- Name: restored; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.restored (
    at timestamp with time zone NOT NULL,
    confirmed timestamp with time zone,
    by uuid,
    CONSTRAINT restored_check CHECK (((confirmed IS NULL) = (by IS NULL)))
);


--
-- Name: retention_run; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.retention_run (
    id uuid NOT NULL,
    started timestamp with time zone NOT NULL,
    finished timestamp with time zone,
    dry_run boolean NOT NULL,
    report json NOT NULL,
    "position" uuid
);


--
-- Name: review; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.review (
    subject uuid NOT NULL,
    id uuid NOT NULL,
    record uuid NOT NULL,
    kind text NOT NULL,
    index smallint,
    at timestamp with time zone NOT NULL,
    resolved_at timestamp with time zone,
    cause text DEFAULT 'duplicate'::text NOT NULL,
    CONSTRAINT review_cause_check CHECK ((cause = ANY (ARRAY['duplicate'::text, 'suppressed'::text])))
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
-- Name: suppression; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.suppression (
    token bytea NOT NULL,
    purpose text NOT NULL,
    channel text NOT NULL,
    kind text NOT NULL,
    since timestamp with time zone NOT NULL,
    until timestamp with time zone NOT NULL,
    mac bytea NOT NULL,
    CONSTRAINT suppression_kind_check CHECK ((kind = ANY (ARRAY['withdrawn'::text, 'objected'::text]))),
    CONSTRAINT suppression_token_check CHECK ((octet_length(token) = 16))
);
ALTER TABLE ONLY public.suppression ALTER COLUMN token SET STATISTICS 0;


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

COPY public.account (subject, id, version, sealed, header, imported, created_at, updated_at, industry, size, parent, relation, owner, team, region, tags, ended_at) FROM stdin;
\.


--
-- Data for Name: active; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.active (one, revision, catalog, policy, mac, pending, sequence) FROM stdin;
t	1	\\x5dd65c67884fd7b7dd065f0e92420bb1b39e695829474ab380f4af4a86194d52	\\xfc88bb7b026efa2491ccf73b7923d042ccb899cee0f3d44e4d74b4b99f8766fb	\\xbba58b607f869313f31abd899152200f3049264d0859c87f40ab7e0dbe073491	\N	\N
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
01a20344-d1a1-70c0-898b-6b84bbf14354	2026-11-22 12:00:00+00	15
01a20344-d1a2-7536-bb68-8fd4d2da1ff8	2026-11-22 12:00:00+00	1562
01a20344-d19b-7867-8f32-2af053873d90	2026-11-22 12:00:00+00	15
01a20344-d19d-79a6-bbaa-943a075c46d6	2026-11-22 12:00:00+00	15
01a20344-d19f-788a-ae00-c9c57168fd99	2026-11-22 12:00:00+00	15
\.


--
-- Data for Name: case_record; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.case_record (subject, id, version, sealed, header, imported, created_at, updated_at, contact, account, number, kind, priority, status, queue, owner, team, region, opened_at, first_response_at, resolved_at, due_at, root_cause) FROM stdin;
\.


--
-- Data for Name: certificate; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.certificate (subject, version, body, note, issued) FROM stdin;
\.


--
-- Data for Name: code; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.code (subject, id, purpose, hash, about, attempts, expires, used, mac) FROM stdin;
\.


--
-- Data for Name: consent_event; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.consent_event (subject, id, kind, purpose, channel, explicit, notice_id, notice_version, notice_sha256, locale, jurisdiction, expressed, evidence, credential, valid_until, occurred_at, recorded_at, entry, mac, point, guardian, voids, grade) FROM stdin;
01a20344-d1a6-71b4-95d8-af16c4212264	01a20344-d211-7ec1-a72d-a601b07f6125	given	marketing	email	f	marketing	1	\\x6556f2d3e7ca78dc2b9f972b7743c962bba979c5f0ddadb25f45d63e59de037b	\N	\N	\N	\N	01a20344-d1a2-7536-bb68-8fd4d2da1ff8	\N	2026-11-22 12:39:31.601944+00	2026-11-22 12:39:31.601944+00	01a20344-d211-7ec1-ab0c-f218d34b2dd0	\\x6c41667f605cc0e2084c00c0a0acafcac1f58377266e591bc37a0aeeaf20e4f3	\N	\N	\N	\N
\.


--
-- Data for Name: contact; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.contact (subject, id, version, sealed, header, imported, created_at, updated_at, language, source, owner, team, region, tags, stage, account, ended_at) FROM stdin;
01a20344-d1b0-734d-8efc-8a5e1985d96d	01a20344-d1b0-734d-8efc-8a5e1985d96d	1	\\x010001012001870edd025200cf5eadad7e2ebfb58d547a2cc81ce1259f4ef89400e3d15d8e000201250165ee7527b4f3117b2eac58e1f678ee738f06a9f377b66a405e56875e8d057b2e4ccdd65000030127017f8fd02939f4005737cc7fe81f930469cdd3504624f85bf75c52fc28c4da2809f8f261a7c8530004012301bfb1700a564086bd91b268bb7017dca1a09045fbac12c104894d5d34396d4d6edbb700050124010fd803aeaa8af751bdde075541e3dc36393e2126c1c5cab909ba40a4e48d5cda077c5a00060133016333b26e84162b28d1217f61724464a28c1fd80f20cb25f47d15d8f33632a5f0d979c3ca4e4d1cae006ae778aa3aa5e45679	\\x752ddec5d5c18c1970b2fef9a71a092f81da2a8faeaed4a834f084ad0effb5fb	\N	2026-11-22 12:39:31.504854+00	2026-11-22 12:39:31.504854+00	en	\N	u1	\N	GB	\N	client	\N	\N
01a20344-d1a6-71b4-95d8-af16c4212264	01a20344-d1a6-71b4-95d8-af16c4212264	2	\\x0100010120016746a4e034e8a06e3d8f707c4b9e18d921906ad3c77519ee3fa9aeaf5c741d000201250126c70c087d33e4d1ae2414856d64da1f9639e854645a53c6fce17435c80345f1e84ad6260003012701e1e6ec9955f67412e12a0c45d39ebac0ccc9f345c0737760398a41f20c6348cbfa4d83d647850004012301ebee1d9aa612ea0a37254c233ba7707f445959bf4084043735bb836aef2aa30d2cee000502250192a2a490c2709870ed1e3c0b282ef376fcf865ca2f5149fbd8a7fae6c086cb50b4febcdb0006012501010a64d8a981ee65d83d9d3b6e48376571b75b44cd3b55e52d530de541aa714284106b2e	\\xcab37b9cb33b65004646ce388bac05d562b9522e142f1d9514d67312a696e5cb	\N	2026-11-22 12:39:31.496921+00	2026-11-22 12:39:31.599639+00	en	\N	u1	\N	GB	\N	client	\N	\N
\.


--
-- Data for Name: contact_point; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.contact_point (subject, id, version, sealed, header, imported, created_at, updated_at, parent, kind, verified, preferred, label) FROM stdin;
01a20344-d1a6-71b4-95d8-af16c4212264	01a20344-d1a9-747b-b4f0-54ddecf434e9	1	\\x010002012c01effc2367f93c2c6d451ecddbf513582c0d6ebf1bd4b81a1f0503ef7225f97b1d4b8520c9dd74c7106e2c93	\\x5ea31979172cb89e9386594ae97c01c3ccb6b390ae5139543bf22cf27eec5ced	\N	2026-11-22 12:39:31.496921+00	2026-11-22 12:39:31.496921+00	01a20344-d1a6-71b4-95d8-af16c4212264	email	f	f	work
01a20344-d1a6-71b4-95d8-af16c4212264	01a20344-d1a9-74a2-906d-0b983a219f55	1	\\x010002012a0180b3cb45cb12bf5a6fde7e9d78b8917aa478a034e54816cba27c1b1702bb8cd7c3448f08cee9a001ca	\\xac9b0aae8ee6de5553b8ba00eaa6269e20e245d88f85450db03d8ed08403bbc8	\N	2026-11-22 12:39:31.496921+00	2026-11-22 12:39:31.496921+00	01a20344-d1a6-71b4-95d8-af16c4212264	phone	f	f	\N
01a20344-d1b0-734d-8efc-8a5e1985d96d	01a20344-d1b1-7029-ba03-3c9371ef7db6	1	\\x010002012c017a08b107c487eaee0e405fe695263dadf1684bf2a2d489c21171461c4bccae582b9030db46cff94976da12	\\x4ab9c63808cefbbe37abdaf95fcaa98f2be199f8587dc6ff827eaf5efee546f3	\N	2026-11-22 12:39:31.504854+00	2026-11-22 12:39:31.504854+00	01a20344-d1b0-734d-8efc-8a5e1985d96d	email	f	f	work
01a20344-d1b0-734d-8efc-8a5e1985d96d	01a20344-d1b1-7050-b740-20fbf9a4cfd5	1	\\x010002012a012126ac539627084175f35b21a385f7c651b688f88561a5c538d789737227897b8035aef25708107a6c	\\x3a07d0a894dd193060741952d567852a1f8a511d6706f2a4905649acc9475555	\N	2026-11-22 12:39:31.504854+00	2026-11-22 12:39:31.504854+00	01a20344-d1b0-734d-8efc-8a5e1985d96d	phone	f	f	\N
\.


--
-- Data for Name: credential; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.credential (id, prefix, hash, client, kind, roles, teams, regions, purposes, capture, budget, created_at, expires_at, revoked_at, mac, subject) FROM stdin;
01a20344-d190-74a9-beda-81581b54c315	zmg7ww5mce4c44ch	\\x3250a80c5c76c4ee9268745e83518af6b84559072158efcf41e01a9321ed4ca6	operator-tool	app	{operator}	{}	{*}	{administration}	f	1000	2026-11-22 12:39:31.472313+00	\N	\N	\\xc04c2abb75acdb1b0201407f4b2d4a3f034b2a7ad30f66d693d3f1dd7ef80dc4	\N
01a20344-d19b-7867-8f32-2af053873d90	3wf5qhifjgwkk3lz	\\x078b5867b2751183feea150dfd51ecc2d978fbbe0c912177bade99c2a51f5b72	support-desk	app	{support}	{}	{*}	{support}	f	1000	2026-11-22 12:39:31.483559+00	\N	\N	\\x33bf5a60fdff8812b7f85db7184caf769d1eca1a28a0e170ddbb0560b2083890	\N
01a20344-d19d-79a6-bbaa-943a075c46d6	ahbqfjc6mzarwekb	\\x27bbd58b9a67ee666b9ba609fb8efc2137df74f6965d5fb99ddcfaeb7157255e	sales-app	app	{sales}	{}	{*}	{sales}	f	1000	2026-11-22 12:39:31.485639+00	\N	\N	\\xb0fd9a29c6d2ed420e660a0aab06dfd90e5bf3e881f387bbaa7f6c8411794677	\N
01a20344-d19f-788a-ae00-c9c57168fd99	frspkv36asv2siyt	\\x2abcbcd2c44ec9fdea058040cb6c4466e03a975f1fe2a1eff2431ea330cd5572	mailer	app	{marketing}	{}	{*}	{marketing}	f	1000	2026-11-22 12:39:31.487565+00	\N	\N	\\x12d5f82d38ae89645f7998f64920d038658fa3f8cbadeaeca0a6d7f6e73b9f63	\N
01a20344-d1a1-70c0-898b-6b84bbf14354	nbwmgkr2couavsso	\\x513d2be7a2b2c5919ee5d654dbd23a3e75fec2897003274bbd31e5c2338041fc	console	app	{officer}	{}	{*}	{compliance}	f	1000	2026-11-22 12:39:31.489061+00	\N	\N	\\x108268905a2529969aa3cbd4abb9275d9eacaa14267f0efa0fd8f06fd1547d7f	\N
01a20344-d1a2-7536-bb68-8fd4d2da1ff8	74pj47nam2yxuv5j	\\x298f58716d8becace70935eb5a916c71fe0ebbadd418538b200d60443da5fde4	importer	app	{import}	{}	{*}	{operations}	t	100000	2026-11-22 12:39:31.490347+00	\N	\N	\\x4697618cafb7051af3646f8986f9eb3ac064b831a6d1cdc7d1a91f30187f6b37	\N
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
1	0	t	2026-11-22 12:39:30.67522
2	1	t	2026-11-22 12:39:30.683044
3	2	t	2026-11-22 12:39:30.846987
4	3	t	2026-11-22 12:39:30.877721
5	4	t	2026-11-22 12:39:30.882277
6	5	t	2026-11-22 12:39:30.892741
7	6	t	2026-11-22 12:39:30.990631
8	7	t	2026-11-22 12:39:31.147777
\.


--
-- Data for Name: history; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.history (subject, record, version, kind, action, at, entry, sealed, clear, mac) FROM stdin;
01a20344-d1a6-71b4-95d8-af16c4212264	01a20344-d1a6-71b4-95d8-af16c4212264	1	contact	update	2026-11-22 12:39:31.599666+00	01a20344-d20c-744e-a7b1-d8b28b9be309	\\x0100050124019b06fe0a16cf9cee9b2e83489e695a6498159009fe3f40d5e7c949bc69403d0c2a39ac	{}	\\x0619d805629ba34329bf91813444e90749864c20d72a21eac422145d522dd392
\.


--
-- Data for Name: hold; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.hold (subject, id, revision, state, sealed, mac, review, released) FROM stdin;
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
-- Data for Name: instruction; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.instruction (subject, id, client, sealed, told, fetched, answer, answered, mac) FROM stdin;
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
01a20344-d1a6-71c6-bdd6-e630b4c62f52	2	2	\\x01af1f86c61ea8449788a0c38ac176478d34829540bd0c4273cfa1043edc3a27c7b69ce89fe0d7501fce91f82b81189fe5f49910738a26a26f2cc9e5ce	2026-11-22 12:39:31.494249+00	2
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
index	1	2	\\x01564a143121548069c83a8dce0d66f1ab2e90bd82471aed76796587ea00da7e41ef3f0cb23ee9a572ca9e9f96fd3c183e56d809ee7e3486adefdce87c	current	2026-11-22 12:39:31.302438+00
suppression	1	2	\\x013dbeb49eca3122c111115f18242c9b0ea47452eea8bb000cebe66d2e4aec3f779811003d8a2625adfda636c7b1b0f893da36355dd4a976839f9cd800	current	2026-11-22 12:39:31.302438+00
rowmac	1	2	\\x01f4a4c5fb0e6c6afce984515d9f94dc9f66e4d97fcd52f55b24ffda29f772a77fcb5959c562528fde4d5e59805a4133f0abab6e36864d446380642682	current	2026-11-22 12:39:31.302438+00
log	1	2	\\x01ec475e2733d10df56e7ef4a6a8bcd09dfd70704306da061c63e76a63bdd9880a5c36970269a81f4bae07da34aea13a6947510776c9ffff8acc7bfdfa	current	2026-11-22 12:39:31.307914+00
\.


--
-- Data for Name: key_subject; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.key_subject (subject, kind, bucket, bucket_version, wrapped, created_at, erased_at, shredded_generation, shredded_bucket, shredded_version) FROM stdin;
01a20344-d1b4-723e-b6ca-0bb1d9e97288	contact	\N	\N	\N	2026-11-22 12:39:31.508203+00	2026-11-22 12:39:31.534126+00	1	01a20344-d1a6-71c6-bdd6-e630b4c62f52	1
01a20344-d1a6-71b4-95d8-af16c4212264	contact	01a20344-d1a6-71c6-bdd6-e630b4c62f52	2	{"\\\\x018937cdada2ced0729a518edfaf377b2b94137f1ac376ac4133e2767d9e80f72e3f844782615f16a1f4861eed1d2b75f154cef50dfdf29f930779064f","\\\\x01f67f5d9926815386f383779e31f6095efab14e941289fbec9b22a85d0d6e07539c9746cefcde97c5f16c241034b181012213378679edf4adbbb8d8a1","\\\\x010c0b7736e5d402f6255ac1c768b4a101f2a3ed4fc925a7ca12ce919c2955e7a9c0f60fc492805fc2cf7bbacd6562f75af1d5357828c630d01e6f1003","\\\\x0191695365b347d2da7dddf6df1e3c2985ab1349a19458bd3affee1051253aededbc3aa481f58ef79b05f4e878e464fb3027b30bafc7f7c09b014da256","\\\\x014d5b59c956f00cd96c8174cdfd4f235895e46b0c7e4956feca42806e26c05f42b6fb00131f86974cffbb16fa27825457d7ab33c2a44d646c5cafea03","\\\\x01d25f0d7a1c3bffde246d3c4b55bdd1b562c0a44d9dfb5c5d941215847da86365ad2897aeddade4ff6ae85ca83cdd05901fdff10d73bfdb07acd860c6","\\\\x019a53e7f00c3fd5a17d76659a9a08c6af4717393fae3aaf07ba4fe25a1093f818c74b16f7ee41108826723733b4c87fdd128dd91652d87ebaa45ad4b0","\\\\x01ad8b5fa1cdada42fe5cdee6522a68c87cd91f2263026febc727581915a6e45b7dbba34fb831f65e25ae9519cae03896c6f1e71e0bccc362f75b250b7"}	2026-11-22 12:39:31.495604+00	\N	\N	\N	\N
01a20344-d1b0-734d-8efc-8a5e1985d96d	contact	01a20344-d1a6-71c6-bdd6-e630b4c62f52	2	{NULL,NULL,"\\\\x01405376e96cf41bd309d659e24fd1c2fe7bd9560d62aaec5bef9ac3a00a1a42bc556190eb288e5e3d3b7ccf82328090f7177de30e527de9de5f3b30b3","\\\\x0170d628144fa05b60bf5112c4f3a09b6368c4085f5e9cd48bf87ee1af546f07dbb88b7c9f5070304289478dc973aa162cd6765acb6fad10890189e7de","\\\\x01c4a7b2261c905d92bde33b62647f65439921890c94c129c2c211c43a5199cab7a1f16247079d5bc665e8729358c136c11a03f6d988b62c8501c4183e","\\\\x01244f4d29d662a8654738bc2767aef565b3fa622ef5caa022ff78ee2b693e0cbdff0b0627e7d261bbf5dcc120487b1c83094a0fd562fabba4c8f0591a","\\\\x01ab28655e1305713fbdaadb5869eb157638fca4ef2998d241bbd7806d02b12a29bdd8ba06d56905c64294a4a92a1cd256da53fb4b5ea41ebee517bbd8","\\\\x014853073a3256ceea90214848bb721075ac6395eb71175582c7544dc9c5c4f4d50026851dfcb571632830343ac961add0f71752a1fb7ee41518072ca5"}	2026-11-22 12:39:31.504284+00	\N	1	01a20344-d1a6-71c6-bdd6-e630b4c62f52	1
\.


--
-- Data for Name: key_tree; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.key_tree (one, generation, vault, fences, ended, flipped_at, epochs) FROM stdin;
t	2	fec1086d-40b8-4d52-9535-6e66bdfbc4bf	3	0	2026-11-22 12:39:31.557742+00	0
\.


--
-- Data for Name: log_bundle; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.log_bundle (idx, first, last, root, entries, hashes) FROM stdin;
0	1795351171472	1795351171732	\\xa46ccaed3ef0f3c9058ceaa78e2e11b55bbf97c2e084ac4a60527556d0ce0d9e	\\x28b52ffd64c7a9bdce006a29e25239408906c1aca3c96818e368b2e461a36bd8f6f7d1febf8fe6c9eebd77b101ed1a664523c200b3210ca3c7803233333327f4a52920281a42e38c8f06ce048c040c3035e1817341a2c2030b986e00233a70018102464007163c68000609880ac301c56b78c5fd33dfbe242f3e68fc715ad5a3a1f6a5acb63bf9ce7bc9b5551331f264ce30990a04e0c3061f3658509863e02480010d17282834a0747065c2050b4c5883702ee02011c104070d8a81702a22a0068c860a89062ae0101ed8701312d0410f08c8c2051c2a38180a53210171c154bc06880a0813f1c7fd358a7a17a64a5fb2ada4c257a81b4b6d9513cbc89d27f7e48e0bd5e19369657a0264780ab88381e083f28001a1820b42e8a4d041870e0c746081b0050d5000c5021c44609c81070b1cc020030932b0091c3da0701378d8096561820e2c3840c282030eafc144180a8a0a8909524131b16183071cca1b0a73d270f09563a5837ea8cf184a5443e43ca97299785b5bbcaeb370f379ca4fa73390696d0002f8b0c1870d161316a041835a00e2c91080000cfe3774b000b3000b1950f0408a6f5860836530c1810a181e20f6c0188480412f020c1c284015008284391618e0005900040f14f00f50b090807640c971102688a830162a240c0789893bb7da2ae5466269bb43a4c69311c364761f02f061310103880c1d16824220a88082628206172c90e1030b3482011c68500b1746420091c18651f186295c380c5cf80d141b2a0e061d40f84c0e222029013d403848c041c9c0820e101a34c5860a3e400bbe6cf0c0f7d6bdd00c1f7da30bd9e02793c944ea2410800f1b2cec42311e26282a3898b20122e2f4a633b2169664c747e2739a0a33d3381300c0870d3eb0a13f49432d5bafb43f9a6c10a6410a10800f1b7cd860e1a102a242c214888503242c38484c70780e4f610c917888880d1a260887a7307e864ffda79d426546512d0eaa2447bfd9350c0d11ed2c39dff4938569fb3c9154269710800f8b0f2a0e061a545450b0c13f201bac0243408105130888f000019e8181072a6c03152c80a16040e18162010a34389045818465a8601ba0a1830b104ca82022c306063c74c080030a1764a00105034537308400c104d3ee4d48c9d23ce8cb2bbd0d2732bcc85c9dcfc27ed6cba5ac656dea34b607991d5356a0f01a2cc800c1061030786080067b1c6850412c0209881032683847a2544880160e6730a14870a1bc0515216c068a88095b22da3c2003a3810409c8064803104001050f21684021830e0d4ce061420782bba93c147997f0dc10b20daab24c7970cf73b86529711d364ce96143c5eac4864c351a10c087c5040e1330086183031722200b202c54d820d14085066c80200b098b4231410cc522c2061f36582080830e14b00508202a8c0a08e1c0021e2e5c48c045348002d381c4040c26f820020c2e48403e181c5420890798935d6128180ed442050f11140e1a4c583840c2824304c45798b288b0c1c2ac4134e6984f213795647d4d25b7c81515d3f8c20112161c2a8879c0f080c322c2068b62200e0485e950c161116121310181c1502c222c8aa1a030c7506c5844585018890f2616111606c37b8041e22316111611667cc422c2a2484070b088b0301115101517c6c403244c07080c8b080b0a53240c86458485d1f012173c444068f8b388b03886e242c44b50980a10cc22c2c2484c64d87080088b0888d7600e502e64a8a080180b07485850bc89200b083840c282c3060f2628302c229c9674dbfe3c9fa71ac727a75fabaf711c36465d9e9b3aba550a0f2e27bb79896e298a6122e22b9e2c222c347b9c61b8e3fb07e93be5d7946b34d42ae39ef7995d6a0cdf19e77aa372141fff9691b07a9f81c342c2c203818898d8b088b0909880a8780c101163e242c46330110b090b0e101c7e2c222c38484c40543c85d930b190b0301c26365078b06111615141be4262822c242c8a04040748b6f0ae29039592a052c13bda1c4b660956a2594858504c5490d74edc3cb63a37534ffad6848499b40101f439f6e54a96d3d43b062d2ad39562f99ad385b5a5870effe95d992e15d3ce18d96369b4371529267bddf27ecbaa2cc565ca824fa38cc9debd9c5e63254ea8ca3c7d37d3e1552e638a982b26e66994d184e64c67cb2651aec774fa1f83f69da964ae5ef9397635963cb9c9e43395f282dca875fee8f034f136d3c055ecdf37e48f4be1247773c272a6f16121612a2a20283e584858180d13a4c283894584c507131111bf90b0909880e000414c594458988a3714e442c4435448986228c842c2426202a282fc22c2420d49eab0566bfa6206f96785848188208b080b0deef0380f6028c151c299057764467b750b090ba301a2621161e1aaa3b64e219f340c9ff894a9dc0a6562dd5b2d242c0ac42282495874584080020008c557a98e6b5d5a891c7c2a35a6d2cbb55d7d77d2d5681f9fc6284c447579edb8ce2055f634dc9ad89c89d8b29f752b45cb21a126d7348831913256fee651bec56f97f0c9a0a28369289bfb91a78c6251722d3daef47ea8ea2aa71e7dda136b310dcdd5d6a195c4b493c9747a6ca63fb47c53ceef5cb132952f4ec58ee9d11d8f35f3e720a768df06a5394cdec85506d92fcf0c2533dc54b43079a72297610f7c4eb7a493d9a4a499fc901fcdd831fcb0163a7d9e9820936317b2fbbd3ed143ce9031da946a4cdec75985b0b3b51bd220f7c45698ba158f3fd9ad0819c3141a9d4f632853971d7b31b86bb8690e6ddd20e3c6d475dca60cc37257b6d0aa3d3d16532b971b0f72c8e56019262dfe53b661625de34e75731e0d6dc97c9b9c3c13ab621aa333f142f2a829c4cf4e7b9689d5184df96017ae2be4c983d9cdd8d09dcb7cd70a75b6131f3231171f8eb2bd656025151d830c12a6ed2c665c2f6a264b156177130e665a652c1e861ca27fa530525b71aa5aa645bc62443487dcfb3945ce38680c64da4df742f0b5605963061d3b4f788749cfd60fff6471167524b2a7691067d2c574377dfaefb96893f96bfab34cea6d4ede77f499af2e1de24e5cc8a4e8dda756b9b8b4292634f9f46998d25bdb4e7a9eff35cab4da4e659d2935fb7c17e378d5a350c931c8959912f91ad38eb8e64182a465061d4da6c4734e57d2ae6e7794ac719012c384a6caa3df4eb19c1a86f24b939566424d436625678f99a3c6640a0fe25226d4b66233bb7663301b29379f3e8b09b58bf71c5163698c9b911b764a1d4ca76ab84dd29cbc5fa13d7c1aa54ca767abc3e09aaeb26b088736d531a6d3b5562f58c7ed997c518f7b3a55984cab536d8bd9f45298eb3c33995a96125c34ab78da2011dea6fe623275eebcf387e0d71a75da364e6686a9f436f75e8b64f2ed12bb3a957aa6d2b45c93a60c27dde8475ede69e83195a6332ec92e6f680ef3a8863de9204ca75b71c78f2e665a6e9598b893af331d2bc4ada3f9c530b7296a439aac24d349eedbff3b5c3506a391e27122a73019bc6d1ebfa3517520a579d3b53219d6bab524b8e49c1e9ef45c83de149361db33c73a65460fa63a7efa244c25fb6c5dc9c153357846a57f10e9642ab55debc4f020ad5bf8e9b13421294c44f5c72be9b69384ea8d1397b75bad1f25e50e76a15229f9440e99081b93cc81641fd51c2afb839c87dbf993ecb7cb34df649e075d23d3d0f4e2f52f7a8ee0118e723a76dc779730ff58354552dfa7c2b1875d9af96cf7df21e939a746657a6e2ec56af43be325dc766a275dc9233917db9419b4e59dba17b5f8cd93f388c66ef44a9cbe1493abb11dd7a53f0f2134e4c9485fd5f26fc1a379aa848cef20af62eadc55cccc527dc6706af541f5bf6e5a666bcb6c177f1a954d78c8c4697bdf77c4e4e9f5a63a3c088b33e5f595fab21617334c924c9da6ec64bac2ebaf37727a6c9e93f9359d47a6ca458584e130fe502bf7b5d27fcdfe09fb9fb29ba9310200f8b0c1870d161c32b804120f4c64f00c20141c7800850ba8820c268838132eb8501724c060e101ad000db980e38142066680051a30c040071e3a78702a509010150f64508177f9307e76a83d9cd4e0a0b2c68467800a0b7800b140b100c1406dc8802a58062a300156d101848874880b2a50c8a00e14850454580087c6e025cc040b2ca064d00002c2c207013a086b300d66452e7e2ee737b9c6351555271eca34d8bab8b88c63cab1aca7c7f144d29806f31617492f8f7890aed4d3f9607a4ecb2d366610ef5e6330697c1954bf4ccf6db7c56da79436dfd4459a0a23d373236bf1402eee656cc8db9c0e194cceee75c59ac64e971948c394d3ba312d7bb715ff233febf5d1ea393d1a2665e5b5e2b1c44aad69a71dd754c833295b3beeaa0e3cac84d4cfa0cb633a6ef6cac2c7cab79a222ba4695861325ef67aed65624621d2960f22fd4cc65ec96e3d86f9f1cbcad4a63c915e26636337fef46b2b96870c9713eb3119af7f5152a6b44a2d952fded6f53d65f00eb636cae34db6ce546c8beb6c65a3091abe52b10d62a24cc55ab69e7ef8967d864a9aa6f3c654eccd7aebc5a8971726fdfea07ac27476550db95049f13bb45e4ea79ce9f8a21633bc58371e9d8ea636ca7476cbd44b9fa2e5782b6922a49a7018d3d9f427a5659a4cca202c7363b6e93b0e9387323312176c62e24c06ab7698816b46936b3b7d6ea5173ce3bf45fa90d88993926232bbe8a7fd4b8fcc2e4ca673d0d1672a8be84bce0993f7ed42834d9371652a855eb2747adab52299274d99c65496cf2f9b130b07934323ef09c96022cec5ae9c4e7a9bee4693d9329155b573fc35476f2b3e688d3c0d3e26b2e5e65f6bf4bcdf90ea39311ba6b16a3e16d78cd6b27dba4d271dcd34ccbcd3fad4f32b9dd6b8a9fc318df23b76455fcbd09ff23fdf72bf35c9e61bd390633ea10da6c7f2b3b19ae6dc2da92c9d8a2dd3e755f91d324ac1e67396aa9426dc62faca7672ccb9526cab49b5f7645c98dc6dbdea4cf11bd75fb4a64d6d9cc935cff9d52cb79d2123c5891864f2ed6ee3ade789bf1a913aa7330a536fd676b3c1336e0a5963548a3dfd3b536f63f761b6d23b5d6e1a649f1697a9b7bab72a2dadb453da39a517532f739374d2e61c441a670c2a3b9878933b8915b66ab29a74699a9830132fb759d2cee6a84bc848b26f770de6b565328cce96a637866957b79594b1f5db4495c611a751ceb46b8cdba4db94216af0105a65a73acab4bb6d26d390e43ad5a8ded536f96ba6a699fcf0eb6ad75ef3587d738e4a0d5ded61c60b31686cc9765df7b4b3d7ca0f69534558dd745f9872eb34bbd89a56a9d573a8723c9d36536ee36517463636ce644c693a0499b2ac92df98b762c7c7d39b79f22ba6442683b1468e334ea6c663a2e2966bb51f9558e4ac4ea49b099b0ddf2841bd2dcd4266cce9cb31a1a71ff257bf1f5d73cada418587e9aed918359397835cc7dfe2b5e9f27aca3b129e7d325ba65bb7f62e9e8a7dba8b4c4b138fc364cbd6ff6677f18f37992c4d3c0693ad5a8f6c93aa25ad94fc4c93c166b235eb41b0f8a193db42c3fcd3e931d972f521a78e6376a94364b89311c254abd5a4ba7ed5cda13d33e84d33d52e5ff50e926635d64ba12cdd3436996add190bcdcbf121733ee8d4613ac8e9076b977fbc15d39d399d33d3293e2f43069b361b71fa4ea7d3643aaee5c7974409394b0e7d0ea73bc57492fb7cbd983daf968e294d690693716cd5ba51688a9b34083e9d2e93d1b6becebcf4f33aa7da7dda734ce6d2b9effbf459738b3aad09ed301567e5cdc1bf83f09643df3e28d399ca75c8464c72f9dc3a834aa71bf2c9a347d3483947eb8cbe864fd252fbdee84779aae34ce868f889f8dd7a8acc1ea74e6542374325c66ef66b8974351d3d26f42c2f647369863b4f9321d8e7e55ac86f8c11531df68374fc93b1339d5b5d213b1b439ec951aa1f4f8dc8747e57858ca3d07ffce9f3a4c7838616d3b91f7fda7d9dd3453272dcdc8f0d0ee36618ad6e32377347efeb7104f746e15f2a5b4d5c87a9dc90fb7af587e9b0223ec709c7602a5fcd3e3e66c7404bd3b3a466079164a6f2f2ea63ced36a44af1421337d3236a672e4e5e3bb6ab268cc31485fce2025cf74ba2ff978fc9652af64cf2fcb74bad8f898cfcbadf32154039d7c1cd3e9aade534fb7ef3e4c5be6a91082e5cc0f53e36a96ccf9a643b4eef6f8106ec33dd608cd70da4626d3acb5c7b659fc14520ed5396dccaa3e0e3999301ef23d83580953d94bbd835847c6d16244923c5959a69276ea5c87a9c3b79af6f1a92c3295c2d29207ffc9e2e752b1e134b8988a1f27213fccccdd9ba77c74fa1f4ce416b3a0a7fa99b37bb4079d0651266296851d0bf61f5d43e5edd4c698c825e3f9d2a4cd768721d76e2a3398c655a2e7b0ca419e33c9d43d9d5da681d9a4af983d56a671da47f7f91d0fd25ccaa851fcd08ee1f4c5307dabeb1d2bdf8d2d372b4c4974d0b6337ddf71111de79c2ce742c739be9bd5c90de67a2334909bda94e6b5f77eccaa62bec8780cfaf24cee97560a3b217b78d7548c3b99b24cde65f60707f1729e09d3d16c1ac398bc8e7dd5b0e3702633c7bbd9b28e0d9655e6ce1a4a24ada9fc3275b3551d97e3b65c5ed40fd959d3663175afaf1b9f39b5a1e57c0619f613de60e2e646375e7f1f652c923b42cba6c365e2562f37d63ce4eebd9e0e314fdbc6c4ddcd6d5ca5e87afe1954909d8813a6ed36ebb185d77864a3c6f25d932278869a1c8a64d89cee916957ab47e9d1776a3f07997ca735c5b47add5d8b6fc6e131a894d394585495cd48fb36647c26fd12a733cda489c6a959d606eb0752a70fd23b26ade2734c530e8f962392e754ac98b495f7e028fa85b78ee90b71b2234cd9983bd8dbfaec3066641c9bb09829396b7b9461471b4ae5d3c9483165bbb31a0f3cc749fd61f2644a9c9c10266c5563c72bc5850c235773ca6f26ecc35363923d9630d9243cf6c40399b0153d8dd9318b7dbb8ef46bd01ec374bdb6697c363fdf4e51ea4c27529ce9ba2f8d8fac41f644afa55df2549f4cd7689ceea35617978c21a3b5168d3d4de12c86754b6bc3e9bc33592b1f1a17d433588a890d220707f12693b56da1315671b2efa47c900e1ff4a798acbdf68cb738fa5d67a1b6743ac399aa9ded8c739492eaffa72cfdad9329c7545de6666c789043e25c6b64ce0c2a374c87edd48c8967fa71398590bd36b136d36133ae92a8c7b99aec74101e321dbee232b61aa4d87a394f5a374e04079361632c6eb95c4a6923b47bc39556c6e9f7bafb6590963d193c26c3b7ecc5c33c8bf1f26208f5f8a743c254f80ebd581d93943afcf6644c3af12953e1e24763ce9ecda0551f74ec3011f6dd2ef6376e05cf9996f0938e67225cd8c5a95d4eab33b94369e974269908233717173b4f65ac42dcdbd4a7300dee5e2e2e3e9c201e26a4268291a8e2288e06521400000880d02080241c8201520d0200c420e6343512000030140400000600008000201000862100080010a83a0600200840d119006ae2a0ec50099b6c22a2518234992d41fbac32c8180dcee90995b1bc7f6754c09273e071a6b088f0b1c35c03552e50e7c4e6408c1aa454d318cc666800a5493f03bf0c94f0a4ec308902521d88b5a00093d80f9e1e58f0f0ee05f1f15057c14031af078cc0b59eb4ab0822003867ce284e5600260b1f31db0a11402332628644c28f401ccc534458644e4ce0106a7668fe06bc5eb8f7ceeab56a30e242460fd58c7c485c460ccc38cd229a91ed383bbb01af17eebd60eb83b517cc702295219df37ef9995b49c8a0f915e75610893f005a48e6d1ce09484112552c44ec9098883ebb023f577a3f37823b0f9f67e7736684002e143c7042964316b3997ec56c7c2d8bd36f00ef2eb8f5c0da0b301c4632d4adc06b831151cdec76d161fe81580a515a821a0a2ca0e4e346006b157092091a9a3a39ab3bd07cbe8e38f280c6c3c8056e9e00294877c1b8ce4184a8de598003b20bd48219e5459e82163287d4750cfc395f0e283b332d00c0a915a40c9088c9320e23393217280b80e092010b7218a474d9f11cb11c1009be1fb17cc12f03253c561b2646183aa34b3ab519b89e01abb13e7658240036536074d6db266dfa64b6c0042c33936065a6a9258acc8d16bf6a76e04c409d411827f69e328d07963430839c1326a3f10fa62340c36bfc150d7f660a60cc013903606305c420fea895656408059cd520cb20936bd0676741a61b700eb4b869798334ec22138f3b7dc8ec6d66436e64de7f28a0596dc68a4b1ca7533b56be257f007b538e8ce72591bd21a09cab1f250bc0283421195b767a1cfe00c7937b879818be12a784168e121d0ca0463b2282c761874c4ea259247156ffda59643290873e5f16c8407a47ca3c9dab64cc47abc86852d9222303132603e4f11c321660c9c974c3999da61c941036491cbf44c0123831c103f344220f006e33fed89c0cf50fc299304e152a6c64f14e0dc81018ca38ae88004134cd196d240e15b167322c5f00de3383c59c03724a00dc191ad80b507c3220511fc0d90c443c35174340f435b412f3134e30ca2099010123c147a28fa30f0d1e891f1378019e48e4813931c52164432e01ec001ef361db684d300be0173cfb89fe60c96047e2b562ae09876850c6b122a3e372b78feba37883418f64a99086c202f089c49dceb00906c84314da6e8449c6331f9aa6a39c6490f9a1343bca61d1f790f8ecdd9892238a6cd3ca880c23125ff0ee8cd8e4fc9584301787c74f315e23685841f8a101ef19faebdd733a63b4e4d2ded0b986f53fa844ea01284237a11615c62de011a7c635d2e72351de1ea22e8b7dd4fd9031953031062d8e739b80672802a764984475cbdb22713418131deeb454387c9238e269fca1ee0f3abbd35d89941dcc761ee408d27dc013f901f08021798c62fb197df21e7634548581f543ed2794be50ff90fd7f4c891b0c3791be3b1d789848e86a8801ba60ebf7fd8401db4f4f8dca1265e98ee5f820c792c6a0f18d726b17e3c6a24a2612ae4a6744d2f7b3ec8d5b1a412d257908d81f33c3eb216ed9e0dfbfee87f5644943a69130b54fc3074ade1c40465f278ef0c64451fa9e96c163ea7882f49b75e222bb7bd071c0def83befd7424056e48f8dbff3de6fa529f57b53140136f509da05f203b4943ff9eeb31177d90aa69afdc981e59ddedaced5b9edd3981060bf7d34888e1f721f309e1cc7bc1b54a6891f20eefab002ef3c6f11ad35c62d5a9bb72166efb7020a201c1c	\N
\.


--
-- Data for Name: log_checkpoint; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.log_checkpoint (size, hour, signed) FROM stdin;
318	2026-11-22 12:00:00+00	\\x74616369742f66656331303836642d343062382d346435322d393533352d3665363662646662633462660a3331380a3779627553523636684642686f5662646932516b4a55423455554c5a3569726a344d716f394348347a456f3d0a0ae280942074616369742f66656331303836642d343062382d346435322d393533352d366536366264666263346266207341447a514567457665312f6a4948566570577552515473642f635074487834675a4b56746279352b5a3048594259766b7959574d79434f565a2b59322b67685439354d58617464466f3167466d7141613649697954736f5477633d0a
\.


--
-- Data for Name: log_head; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.log_head (one, origin, size, nodes, taken, kept, checkpoint, mac) FROM stdin;
t	tacit/fec1086d-40b8-4d52-9535-6e66bdfbc4bf	318	\\xa46ccaed3ef0f3c9058ceaa78e2e11b55bbf97c2e084ac4a60527556d0ce0d9e7c618b7e382701e391a2486da8c33289f8611b7d5d4f5b4d9d9c88cda86248e63f1a5381bab71fee98a1f6ee4ac900960796dbb788a0b006af5c7397fb8daf56862b892973b97b9750f70d738f87d15bcd28ddcee96646568e64e8748aeb31a8b50ef7a9126de9e2ca72cb733048a46ce98e9dcace9797428dd105930426a6bc2733127147c13ab411d086aa0bb76b700549b23cd9b83caf2cc821f9c668e261	1079:1079:	0	\\x74616369742f66656331303836642d343062382d346435322d393533352d3665363662646662633462660a3331380a3779627553523636684642686f5662646932516b4a55423455554c5a3569726a344d716f394348347a456f3d0a0ae280942074616369742f66656331303836642d343062382d346435322d393533352d366536366264666263346266207341447a514567457665312f6a4948566570577552515473642f635074487834675a4b56746279352b5a3048594259766b7959574d79434f565a2b59322b67685439354d58617464466f3167466d7141613649697954736f5477633d0a	\\x1a6ddb75a38e5c90babb60c9f3a2015ad6795e098d0f5c17c50b91f2ca017f2a
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
\.


--
-- Data for Name: log_intake_3; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.log_intake_3 (slot, id, xid, leaf, terms, mac) FROM stdin;
3	01a20344-d190-7527-a31b-4acdf060b559	751	\\x7b2276223a312c226964223a2230316132303334342d643139302d373532372d613331622d346163646630363062353539222c2274696d65223a22323032362d31312d32325431323a33393a33312e3437323332325a222c22636c69656e74223a2230316132303334342d643139302d373461392d626564612d383135383162353463333135222c22616374696f6e223a2263726564656e7469616c5f637265617465222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a227772697474656e227d	\\xae7c5558c3dc6ceae2b637c1	\\xf55c6b3c165fceff8fce16c33df5a227e72330d2c232b8d976cd97ce0ebe25c3
3	01a20344-d19b-7903-9199-47dd72acea6a	752	\\x7b2276223a312c226964223a2230316132303334342d643139622d373930332d393139392d343764643732616365613661222c2274696d65223a22323032362d31312d32325431323a33393a33312e3438333536335a222c22636c69656e74223a2230316132303334342d643139622d373836372d386633322d326166303533383733643930222c22616374696f6e223a2263726564656e7469616c5f637265617465222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a227772697474656e227d	\\xc3dc6ceae2b637c1e3d50000	\\x14885256bc0ffbe04a9fd284ac3897bdc34b619105297ea884754e47ee9aeff1
3	01a20344-d19d-7a4e-8749-6b021ff9026a	753	\\x7b2276223a312c226964223a2230316132303334342d643139642d376134652d383734392d366230323166663930323661222c2274696d65223a22323032362d31312d32325431323a33393a33312e3438353634345a222c22636c69656e74223a2230316132303334342d643139642d373961362d626261612d393433613037356334366436222c22616374696f6e223a2263726564656e7469616c5f637265617465222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a227772697474656e227d	\\xc3dc6ceae2b637c1e497f8ed	\\x3303071ee91d9e7a77b7f016c9944d16fa9aba7215a223be34dd0feeaa18dc3d
3	01a20344-d19f-7913-8bdb-aec702ec0ee0	754	\\x7b2276223a312c226964223a2230316132303334342d643139662d373931332d386264622d616563373032656330656530222c2274696d65223a22323032362d31312d32325431323a33393a33312e3438373536375a222c22636c69656e74223a2230316132303334342d643139662d373838612d616530302d633963353731363866643939222c22616374696f6e223a2263726564656e7469616c5f637265617465222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a227772697474656e227d	\\x0944f77ec3dc6ceae2b637c1	\\x650c81240ceb1fb76531673053c34462a622c9eb58670356664f9d84170ec04a
3	01a20344-d1a1-710b-a3d4-7635040041a8	755	\\x7b2276223a312c226964223a2230316132303334342d643161312d373130622d613364342d373633353034303034316138222c2274696d65223a22323032362d31312d32325431323a33393a33312e3438393036355a222c22636c69656e74223a2230316132303334342d643161312d373063302d383938622d366238346262663134333534222c22616374696f6e223a2263726564656e7469616c5f637265617465222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a227772697474656e227d	\\xc3dc6ceae09fb1ede2b637c1	\\xd27e7820de84320f88be9da26c3c556423051cbc9153efef09a859dfe530ff85
3	01a20344-d1a2-759a-aa32-f5060308fe68	756	\\x7b2276223a312c226964223a2230316132303334342d643161322d373539612d616133322d663530363033303866653638222c2274696d65223a22323032362d31312d32325431323a33393a33312e3439303335305a222c22636c69656e74223a2230316132303334342d643161322d373533362d626236382d386664346432646131666638222c22616374696f6e223a2263726564656e7469616c5f637265617465222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a227772697474656e227d	\\xc3dc6ceae2b637c1f518cb27	\\xeac256b5899ee853f3d255b9fa58ef7b1005772cba6e0554d1952331c5b9cc6c
3	01a20344-d1a5-77c3-81a5-a0e192017246	758	\\x7b2276223a312c226964223a2230316132303334342d643161352d373763332d383161352d613065313932303137323436222c2274696d65223a22323032362d31312d32325431323a33393a33312e3439333438355a222c226163746f72223a2265333430336336652d366234362d323233642d353363342d353362646536363764366333222c22636c69656e74223a2230316132303334342d643161322d373533362d626236382d386664346432646131666638222c22616374696f6e223a22637265617465222c226b696e64223a22636f6e74616374222c22707572706f7365223a226f7065726174696f6e73222c226261736973223a226c6567616c5f6f626c69676174696f6e222c22706f6c696379223a227368613235363a65303661373237306234306232353932626632376565353038343461323439396530303533313338326465366164663238636261386162363331626662383435222c22636174616c6f67223a227368613235363a35646436356336373838346664376237646430363566306539323432306262316233396536393538323934373461623338306634616634613836313934643532222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a227772697474656e222c2267726f757073223a5b7b22636c656172223a5b2262697274685f64617465222c22636f6e746163742e656d61696c222c22636f6e746163742e70686f6e65222c2265787465726e616c5f726566222c2266616d696c795f6e616d65222c2267656e646572222c22676976656e5f6e616d65222c226a6f625f7469746c65222c226b696e64222c226c6162656c222c226c616e6775616765222c226f776e6572222c22707265666572726564222c22726567696f6e222c227374616765222c227665726966696564225d2c227375626a65637473223a5b2239653433353335392d303634642d383238312d343065392d646637373265653333653665225d2c2264657461696c73223a5b22415a73644d795159356b65426574383466656a6e2d516b6277634e5f574d775057416e716552566c32445f5f79454a6933516251694c593752766b43225d7d5d2c227265636f7264223a226369705651486e70515969542d4d5f4a707a57417341227d	\\x07a42c7d10a0c3cd203d153c262a99e73978911d3b79104644b1f36645acb1814cf93d5055a695587755448f9e435359b0dfded2bb536ff2c2bcaf1cca39cd91cb64385dcbf8f5b9d70b7dcbd7b6c79fe02bf848e2b637c1f518cb27	\\xaa142476c3932cf98c85dd9c11ba5dec63bba5e139039f0008e436269078e08c
3	01a20344-d1b0-7317-9570-e7f50eb1b59c	759	\\x7b2276223a312c226964223a2230316132303334342d643162302d373331372d393537302d653766353065623162353963222c2274696d65223a22323032362d31312d32325431323a33393a33312e3530343139335a222c226163746f72223a2265333430336336652d366234362d323233642d353363342d353362646536363764366333222c22636c69656e74223a2230316132303334342d643161322d373533362d626236382d386664346432646131666638222c22616374696f6e223a22637265617465222c226b696e64223a22636f6e74616374222c22707572706f7365223a226f7065726174696f6e73222c226261736973223a226c6567616c5f6f626c69676174696f6e222c22706f6c696379223a227368613235363a65303661373237306234306232353932626632376565353038343461323439396530303533313338326465366164663238636261386162363331626662383435222c22636174616c6f67223a227368613235363a35646436356336373838346664376237646430363566306539323432306262316233396536393538323934373461623338306634616634613836313934643532222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a227772697474656e222c2267726f757073223a5b7b22636c656172223a5b2262697274685f64617465222c22636f6e746163742e656d61696c222c22636f6e746163742e70686f6e65222c2265787465726e616c5f726566222c2266616d696c795f6e616d65222c2267656e646572222c22676976656e5f6e616d65222c226a6f625f7469746c65222c226b696e64222c226c6162656c222c226c616e6775616765222c226f776e6572222c22707265666572726564222c22726567696f6e222c227374616765222c227665726966696564225d2c227375626a65637473223a5b2262343932363366342d373664302d623137332d653932332d363637333562373534363633225d2c2264657461696c73223a5b22416376417950487658425a7a7942524356634834444e5a65586a65386c6436416c7268367a745461645f4e644158376659334e74646e66666d687a69225d7d5d2c227265636f7264223a226e4d3163745a6b32365a4f796778704c68546d614251227d	\\x07a42c7d10a0c3cd203d153c262a99e73978911d3b79104644b1f36645acb1814cf93d5055a695587755448fb0dfded2b49263f4bb536ff2c2bcaf1cca39cd91cb64385dcbf8f5b9d70b7dcbd7b6c79fe02bf848e2b637c1f518cb27	\\xbaae4f546ec36dcc4f3e99322569762632f2f4fe62b2e98a3568e535259443e2
3	01a20344-d1b4-7211-b86b-951810575076	760	\\x7b2276223a312c226964223a2230316132303334342d643162342d373231312d623836622d393531383130353735303736222c2274696d65223a22323032362d31312d32325431323a33393a33312e3530383132395a222c226163746f72223a2265333430336336652d366234362d323233642d353363342d353362646536363764366333222c22636c69656e74223a2230316132303334342d643161322d373533362d626236382d386664346432646131666638222c22616374696f6e223a22637265617465222c226b696e64223a22636f6e74616374222c22707572706f7365223a226f7065726174696f6e73222c226261736973223a226c6567616c5f6f626c69676174696f6e222c22706f6c696379223a227368613235363a65303661373237306234306232353932626632376565353038343461323439396530303533313338326465366164663238636261386162363331626662383435222c22636174616c6f67223a227368613235363a35646436356336373838346664376237646430363566306539323432306262316233396536393538323934373461623338306634616634613836313934643532222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a227772697474656e222c2267726f757073223a5b7b22636c656172223a5b2262697274685f64617465222c22636f6e746163742e656d61696c222c22636f6e746163742e70686f6e65222c2265787465726e616c5f726566222c2266616d696c795f6e616d65222c2267656e646572222c22676976656e5f6e616d65222c226a6f625f7469746c65222c226b696e64222c226c6162656c222c226c616e6775616765222c226f776e6572222c22707265666572726564222c22726567696f6e222c227374616765222c227665726966696564225d2c227375626a65637473223a5b2237643461663032652d303962632d396231612d356164612d623738643464636338393938225d2c2264657461696c73223a5b224165414c7a6762322d3046725a5855426b5776794670686c53414c5f716d56365368316e5230344a6d524572797257646745534836514b4668394375225d7d5d2c227265636f7264223a226c436f54524c37513170637739705274745a57667477227d	\\x07a42c7d10a0c3cd203d153c262a99e73978911d3b79104644b1f36645acb1814cf93d5055a695587755448f7d4af02eb0dfded2bb536ff2c2bcaf1cca39cd91cb64385dcbf8f5b9d70b7dcbd7b6c79fe02bf848e2b637c1f518cb27	\\x079817ce95c4f576454c9e7874b6b16903e6cd17e986adb2a6d393f8d948105a
3	01a20344-d1b9-754c-af86-7d4f94692c6f	762	\\x7b2276223a312c226964223a2230316132303334342d643162392d373534632d616638362d376434663934363932633666222c2274696d65223a22323032362d31312d32325431323a33393a33312e3531333333315a222c226163746f72223a2233316230383436612d326334302d623336302d306265302d646631346161306637653239222c22636c69656e74223a2230316132303334342d643161312d373063302d383938622d366238346262663134333534222c22616374696f6e223a226572617365222c226b696e64223a22636f6e74616374222c22707572706f7365223a22636f6d706c69616e6365222c226261736973223a226c6567616c5f6f626c69676174696f6e222c22706f6c696379223a227368613235363a65303661373237306234306232353932626632376565353038343461323439396530303533313338326465366164663238636261386162363331626662383435222c22636174616c6f67223a227368613235363a35646436356336373838346664376237646430363566306539323432306262316233396536393538323934373461623338306634616634613836313934643532222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22657261736564222c22726561736f6e73223a5b226964656e74697479222c22636f6e74616374225d2c2267726f757073223a5b7b227375626a65637473223a5b2262343932363366342d373664302d623137332d653932332d363637333562373534363633225d7d5d7d	\\x1054fd162dc5b9e5429c17255e8e1b736261f9b278ff8318b49263f4cb64385de09fb1ed	\\x9857620a0bf20fabdb9c59ca7e2d5fe1d9db16eaa96aba167b5e99cce560380d
3	01a20344-d1cb-7cb1-8ba6-5a06d5314ca9	763	\\x7b2276223a312c226964223a2230316132303334342d643163622d376362312d386261362d356130366435333134636139222c2274696d65223a22323032362d31312d32325431323a33393a33312e3533313739335a222c226163746f72223a2233316230383436612d326334302d623336302d306265302d646631346161306637653239222c22636c69656e74223a2230316132303334342d643161312d373063302d383938622d366238346262663134333534222c22616374696f6e223a226572617365222c226b696e64223a22636f6e74616374222c22707572706f7365223a22636f6d706c69616e6365222c226261736973223a226c6567616c5f6f626c69676174696f6e222c22706f6c696379223a227368613235363a65303661373237306234306232353932626632376565353038343461323439396530303533313338326465366164663238636261386162363331626662383435222c22636174616c6f67223a227368613235363a35646436356336373838346664376237646430363566306539323432306262316233396536393538323934373461623338306634616634613836313934643532222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22657261736564222c2267726f757073223a5b7b227375626a65637473223a5b2237643461663032652d303962632d396231612d356164612d623738643464636338393938225d7d5d7d	\\x1054fd162dc5b9e55e8e1b736261f9b27d4af02ecb64385de09fb1ed	\\xdd6b43080308d507f5db00be8df9642ef675fec5d6fa4d043fa8155b8002f2c2
3	01a20344-d1fb-777d-8ff7-3a3974d30573	767	\\x7b2276223a312c226964223a2230316132303334342d643166622d373737642d386666372d336133393734643330353733222c2274696d65223a22323032362d31312d32325431323a33393a33312e3537393436385a222c22616374696f6e223a22666c6970222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a227772697474656e222c22726561736f6e73223a5b2264657374726f7965645f31225d7d	\\x3706ca56deb70979e2b637c1	\\xf437f1b45c53bc46afc912deb7ed2bef860e79d8a7636fb37c48743e5aea4639
3	01a20344-d20c-744e-a7b1-d8b28b9be309	769	\\x7b2276223a312c226964223a2230316132303334342d643230632d373434652d613762312d643862323862396265333039222c2274696d65223a22323032362d31312d32325431323a33393a33312e3539363236395a222c226163746f72223a2265333430336336652d366234362d323233642d353363342d353362646536363764366333222c22636c69656e74223a2230316132303334342d643161322d373533362d626236382d386664346432646131666638222c22616374696f6e223a22757064617465222c226b696e64223a22636f6e74616374222c22707572706f7365223a226f7065726174696f6e73222c226261736973223a226c6567616c5f6f626c69676174696f6e222c22706f6c696379223a227368613235363a65303661373237306234306232353932626632376565353038343461323439396530303533313338326465366164663238636261386162363331626662383435222c22636174616c6f67223a227368613235363a35646436356336373838346664376237646430363566306539323432306262316233396536393538323934373461623338306634616634613836313934643532222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a227772697474656e222c2267726f757073223a5b7b22636c656172223a5b226a6f625f7469746c65225d2c227375626a65637473223a5b2239653433353335392d303634642d383238312d343065392d646637373265653333653665225d2c2264657461696c73223a5b224161543377537072385a69765458646b4e73634b2d4e34634d6b3434617876576674707270615f46665f4237656174627058694c34625f59356d6b4f225d7d5d2c227265636f7264223a226c3554776845555a417272534c63644c367668695741227d	\\x5d7789d67755448f9e435359bb536ff2cb64385de02bf848e2b637c1f518cb27	\\xb23a7174627d2e33c59f28d9d381967eadb038672ab00f1d9c71c7d9e15f3093
3	01a20344-d250-7a0d-9597-662744c05a26	806	\\x7b2276223a312c226964223a2230316132303334342d643235302d376130642d393539372d363632373434633035613236222c2274696d65223a22323032362d31312d32325431323a33393a33312e3636343632385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x0f115b71764d877e9488ce297c2da3816d0ee1e1f7bdb8137822d89940542e1b
3	01a20344-d250-7e11-9e86-95e60a3cfaf2	807	\\x7b2276223a312c226964223a2230316132303334342d643235302d376531312d396538362d393565363061336366616632222c2274696d65223a22323032362d31312d32325431323a33393a33312e3636343837395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x5819a00086ec8db4bf93052fc297b0c7055b079de697be8b54928d63c25726d7
3	01a20344-d211-7ec1-ab0c-f218d34b2dd0	770	\\x7b2276223a312c226964223a2230316132303334342d643231312d376563312d616230632d663231386433346232646430222c2274696d65223a22323032362d31312d32325431323a33393a33312e3630313932325a222c226163746f72223a2265333430336336652d366234362d323233642d353363342d353362646536363764366333222c22636c69656e74223a2230316132303334342d643161322d373533362d626236382d386664346432646131666638222c22616374696f6e223a22636f6e73656e74222c226b696e64223a22636f6e74616374222c22707572706f7365223a226f7065726174696f6e73222c226261736973223a226c6567616c5f6f626c69676174696f6e222c22706f6c696379223a227368613235363a65303661373237306234306232353932626632376565353038343461323439396530303533313338326465366164663238636261386162363331626662383435222c22636174616c6f67223a227368613235363a35646436356336373838346664376237646430363566306539323432306262316233396536393538323934373461623338306634616634613836313934643532222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a227772697474656e222c2267726f757073223a5b7b227375626a65637473223a5b2239653433353335392d303634642d383238312d343065392d646637373265653333653665225d2c2264657461696c73223a5b22415965746c5078396663354a384459424b6147757845634a4f5966656e784735476b674d3235677a573779372d4b67514a4158317045703964637942585949654971706161574343312d616945305a6d4941225d7d5d7d	\\x5e3aea7d9e435359bb536ff2cb64385de02bf848e2b637c1f518cb27	\\x2bf5486e4a7ee29728898fbce939abd7a4a617d196b734c60c6e1d23b29c83a3
3	01a20344-d216-73bf-94a4-af787d48209d	772	\\x7b2276223a312c226964223a2230316132303334342d643231362d373362662d393461342d616637383764343832303964222c2274696d65223a22323032362d31312d32325431323a33393a33312e3630363233345a222c226163746f72223a2234326430636166632d653533342d656532382d663933662d353732643237623331346665222c22636c69656e74223a2230316132303334342d643139622d373836372d386633322d326166303533383733643930222c22616374696f6e223a2272656164222c226b696e64223a22636f6e74616374222c22707572706f7365223a22737570706f7274222c226261736973223a22636f6e7472616374222c22706f6c696379223a227368613235363a65303661373237306234306232353932626632376565353038343461323439396530303533313338326465366164663238636261386162363331626662383435222c22636174616c6f67223a227368613235363a35646436356336373838346664376237646430363566306539323432306262316233396536393538323934373461623338306634616634613836313934643532222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a2272656c6561736564222c2267726f757073223a5b7b22636c656172223a5b2265787465726e616c5f726566222c2266616d696c795f6e616d65222c22676976656e5f6e616d65222c226a6f625f7469746c65222c226b696e64222c226c6162656c222c226c616e6775616765222c226f776e6572222c22707265666572726564222c22726567696f6e222c227374616765222c227665726966696564225d2c226d61736b223a5b22636f6e746163742e656d61696c222c22636f6e746163742e70686f6e65225d2c227375626a65637473223a5b2239653433353335392d303634642d383238312d343065392d646637373265653333653665225d2c2264657461696c73223a5b224159715059304136795032427533395031584e58574a54795837314d6b457247565437635971467676714234387a555378654b64774c657637526168225d7d5d7d	\\x07a42c7d10a0c3cd1effa9a1203d153c262a99e73978911d3b79104644b1f36645acb18155a695587755448f997815fb9e435359b0dfded2b587beb7c2bcaf1ccb64385dcbf8f5b9d5819372d7b6c79fe3d50000	\\xf3dc71c56faef7b3508f4c1f487fa1515d75a60799c26899bff7680072bcd841
3	01a20344-d21a-758e-a320-d722ca2caf2c	774	\\x7b2276223a312c226964223a2230316132303334342d643231612d373538652d613332302d643732326361326361663263222c2274696d65223a22323032362d31312d32325431323a33393a33312e3631303334375a222c226163746f72223a2235363135303338382d643237642d343036312d363934302d376438393564623061383732222c22636c69656e74223a2230316132303334342d643139642d373961362d626261612d393433613037356334366436222c22616374696f6e223a2272656164222c226b696e64223a22636f6e74616374222c22707572706f7365223a2273616c6573222c226261736973223a226c65676974696d6174655f696e74657265737473222c22706f6c696379223a227368613235363a65303661373237306234306232353932626632376565353038343461323439396530303533313338326465366164663238636261386162363331626662383435222c22636174616c6f67223a227368613235363a35646436356336373838346664376237646430363566306539323432306262316233396536393538323934373461623338306634616634613836313934643532222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a2272656c6561736564222c2267726f757073223a5b7b22636c656172223a5b22636f6e746163742e656d61696c222c22636f6e746163742e70686f6e65222c2265787465726e616c5f726566222c2266616d696c795f6e616d65222c22676976656e5f6e616d65222c226a6f625f7469746c65222c226b696e64222c226c6162656c222c226c616e6775616765222c226f776e6572222c22707265666572726564222c22726567696f6e222c227374616765222c227665726966696564225d2c227375626a65637473223a5b2239653433353335392d303634642d383238312d343065392d646637373265653333653665225d2c2264657461696c73223a5b224155592d4c623871444132704b7a3753486e746d65482d4d74667831645a736f4d6e7355667838316f455541643271645642725f6d46446646326572225d7d5d7d	\\x07a42c7d10a0c3cd203d153c262a99e73978911d3b79104644b1f36645acb18155a695587210bfc17755448f997815fb9e435359b0dfded2c2bcaf1ccb64385dcbf8f5b9d5819372d7b6c79fdeb07f9be497f8ed	\\x432026e0aaf8c5ffc2e9bf9857188a64b815722576aa81878a7f53739369478a
3	01a20344-d21e-7e2e-ac1c-80182c689227	776	\\x7b2276223a312c226964223a2230316132303334342d643231652d376532652d616331632d383031383263363839323237222c2274696d65223a22323032362d31312d32325431323a33393a33312e3631343838365a222c226163746f72223a2230313064613135622d323535362d396661622d623964392d343238363931326136333561222c22636c69656e74223a2230316132303334342d643139662d373838612d616530302d633963353731363866643939222c22616374696f6e223a2272656164222c226b696e64223a22636f6e74616374222c22707572706f7365223a226d61726b6574696e67222c226261736973223a22636f6e73656e74222c22706f6c696379223a227368613235363a65303661373237306234306232353932626632376565353038343461323439396530303533313338326465366164663238636261386162363331626662383435222c22636174616c6f67223a227368613235363a35646436356336373838346664376237646430363566306539323432306262316233396536393538323934373461623338306634616634613836313934643532222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a2272656c6561736564222c2267726f757073223a5b7b22636c656172223a5b22636f6e746163742e656d61696c222c226b696e64222c226c6162656c222c226c616e6775616765222c226f776e6572222c22707265666572726564222c22726567696f6e222c227374616765222c227665726966696564225d2c227375626a65637473223a5b2239653433353335392d303634642d383238312d343065392d646637373265653333653665225d2c2264657461696c73223a5b224156755971433752786437766c33483865454b516e5f664b4130654f775969695a6864494550656e6157387349514442304a35684251556939346c787674314433744636532d587030466959644569754551225d7d5d7d	\\x07a42c7d0944f77e10a0c3cd203d153c262a99e73b79104644b1f36645acb18183559791997815fb9e435359ad2d49a7cb64385dcbf8f5b9d5819372d7b6c79f	\\x6bf7348dc0d144833ca93427005a6e2eefc9568c70b6f8b4282d78d1c4d762c8
3	01a20344-d223-716d-b3e5-9b8532129ebc	777	\\x7b2276223a312c226964223a2230316132303334342d643232332d373136642d623365352d396238353332313239656263222c2274696d65223a22323032362d31312d32325431323a33393a33312e3631393038395a222c226163746f72223a2233316230383436612d326334302d623336302d306265302d646631346161306637653239222c22636c69656e74223a2230316132303334342d643161312d373063302d383938622d366238346262663134333534222c22616374696f6e223a2272656164222c226b696e64223a22636f6e74616374222c22707572706f7365223a22636f6d706c69616e6365222c226261736973223a226c6567616c5f6f626c69676174696f6e222c22706f6c696379223a227368613235363a65303661373237306234306232353932626632376565353038343461323439396530303533313338326465366164663238636261386162363331626662383435222c22636174616c6f67223a227368613235363a35646436356336373838346664376237646430363566306539323432306262316233396536393538323934373461623338306634616634613836313934643532222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a2272656c6561736564222c2267726f757073223a5b7b22636c656172223a5b2262697274685f64617465222c22636f6e746163742e656d61696c222c22636f6e746163742e70686f6e65222c2265787465726e616c5f726566222c2266616d696c795f6e616d65222c22676976656e5f6e616d65222c226a6f625f7469746c65222c226b696e64222c226c6162656c222c226c616e6775616765222c226f776e6572222c22707265666572726564222c22726567696f6e222c227374616765222c227665726966696564225d2c227375626a65637473223a5b2239653433353335392d303634642d383238312d343065392d646637373265653333653665225d2c2264657461696c73223a5b224153584b7469345251667576797146465a544f376842796649346d47386a59674e5f305f5541666c5058532d55426a4a42634f61586f4b6e4e396873225d7d5d7d	\\x07a42c7d10a0c3cd203d153c262a99e72dc5b9e53978911d3b79104644b1f36645acb18155a695586261f9b27755448f997815fb9e435359b0dfded2c2bcaf1ccb64385dcbf8f5b9d5819372d70b7dcbd7b6c79fe09fb1ed	\\x74ab95b4e70c4a45449ffbcf1e86886669e9cff296109a64e2cf4dd0c323d7e0
3	01a20344-d238-7884-aa83-aa116a9405a6	778	\\x7b2276223a312c226964223a2230316132303334342d643233382d373838342d616138332d616131313661393430356136222c2274696d65223a22323032362d31312d32325431323a33393a33312e3634303533325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x12f6dda27f240840f8dbf6cc7115c33cbd98a21bf1e9aa3d297cad028fcdd050
3	01a20344-d240-73af-8291-9246b8fc1a0a	779	\\x7b2276223a312c226964223a2230316132303334342d643234302d373361662d383239312d393234366238666331613061222c2274696d65223a22323032362d31312d32325431323a33393a33312e3634383233305a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x58f970df35f0408764d0a88e6d14304effbdcee0cc35e965ae06ec7dacb8939d
3	01a20344-d242-7484-8f0e-4c7e1d705769	780	\\x7b2276223a312c226964223a2230316132303334342d643234322d373438342d386630652d346337653164373035373639222c2274696d65223a22323032362d31312d32325431323a33393a33312e3635303238325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x81c67d4185d5717ef60f29a8968975b565253d61b3202d23b913ce50a95be422
3	01a20344-d244-79d3-b7f0-8968f4ec228a	781	\\x7b2276223a312c226964223a2230316132303334342d643234342d373964332d623766302d383936386634656332323861222c2274696d65223a22323032362d31312d32325431323a33393a33312e3635323631345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x7bfc61ab879b08d4fed63e79fa288ca53f5507683063ba4e5e1a1e3916cc774e
3	01a20344-d247-7323-840b-a9d86e0606e0	782	\\x7b2276223a312c226964223a2230316132303334342d643234372d373332332d383430622d613964383665303630366530222c2274696d65223a22323032362d31312d32325431323a33393a33312e3635353139365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xf501192d220efa89f3cef7eeafb9c90b45c4ac112ba34b5059b06a2ab331b5bf
3	01a20344-d247-7aa0-b958-9bbf80d44435	783	\\x7b2276223a312c226964223a2230316132303334342d643234372d376161302d623935382d396262663830643434343335222c2274696d65223a22323032362d31312d32325431323a33393a33312e3635353636345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xc9825e18bfab2631ea631a9698f7a1cb67a97ccec079f663a7cd1e00955d644b
3	01a20344-d248-7009-b69e-c55245f3d6a7	784	\\x7b2276223a312c226964223a2230316132303334342d643234382d373030392d623639652d633535323435663364366137222c2274696d65223a22323032362d31312d32325431323a33393a33312e3635363030325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x0cbb2825088c4cb511b8f6778130b7f264e7d1668efd525d11bf43046da58c91
3	01a20344-d248-78c1-ace3-cf4a8d82b61e	785	\\x7b2276223a312c226964223a2230316132303334342d643234382d373863312d616365332d636634613864383262363165222c2274696d65223a22323032362d31312d32325431323a33393a33312e3635363534375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x849f44d4b2354c5e3f8c773ac79ed56041101a4c66f48dc5a354650c74905514
3	01a20344-d249-70da-9c5a-197133afcaea	786	\\x7b2276223a312c226964223a2230316132303334342d643234392d373064612d396335612d313937313333616663616561222c2274696d65223a22323032362d31312d32325431323a33393a33312e3635373035335a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x3604a24e03f1625429c0a8f928bd319c87bcf17d928e38302aa6c3f3b7453a16
3	01a20344-d249-7688-9ad6-be0e836474b7	787	\\x7b2276223a312c226964223a2230316132303334342d643234392d373638382d396164362d626530653833363437346237222c2274696d65223a22323032362d31312d32325431323a33393a33312e3635373430385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xde60ee9846d621a4c57eb13a83328da3765ca15b1689f3f5562d87d461a11281
3	01a20344-d249-7c98-9863-671229380350	788	\\x7b2276223a312c226964223a2230316132303334342d643234392d376339382d393836332d363731323239333830333530222c2274696d65223a22323032362d31312d32325431323a33393a33312e3635373738375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xc0933dc23b3975858c61f4f181c0d84c5903ce9dcee44e59ff73d17d7159687b
3	01a20344-d24a-7538-92f5-322a886f778d	789	\\x7b2276223a312c226964223a2230316132303334342d643234612d373533382d393266352d333232613838366637373864222c2274696d65223a22323032362d31312d32325431323a33393a33312e3635383332365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x9a1821c6d4ce8f88e59ba157d3c0ba845903a73924e372dbc473d8079f8c868a
3	01a20344-d24a-7b30-a695-35156ba77c66	790	\\x7b2276223a312c226964223a2230316132303334342d643234612d376233302d613639352d333531353662613737633636222c2274696d65223a22323032362d31312d32325431323a33393a33312e3635383639395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xba54453f1d44cb72bbef733cac93855ec5da914ec1de1caaa39745a12c4bd8da
3	01a20344-d24a-7f1f-90b3-23c2f5da9670	791	\\x7b2276223a312c226964223a2230316132303334342d643234612d376631662d393062332d323363326635646139363730222c2274696d65223a22323032362d31312d32325431323a33393a33312e3635383934355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x870feb703e233428c0bf8655643cba2eb0a80d22a7ffd1bc41761dbc52190605
3	01a20344-d24b-7382-b7ae-8ae4421a84ca	792	\\x7b2276223a312c226964223a2230316132303334342d643234622d373338322d623761652d386165343432316138346361222c2274696d65223a22323032362d31312d32325431323a33393a33312e3635393231395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xccc0d9f1ffc38198718ff2abea5a5fe5d9e08f33b0ea442662f01dac1adce9e8
3	01a20344-d24b-7b79-ba6d-fe53a6c3b44c	793	\\x7b2276223a312c226964223a2230316132303334342d643234622d376237392d626136642d666535336136633362343463222c2274696d65223a22323032362d31312d32325431323a33393a33312e3635393731375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xa075ff9558bf836cd9713dbca9160d2a0439b047058f0e26f108d28d425166e0
3	01a20344-d24c-732c-a4dd-53083f2dc5f9	794	\\x7b2276223a312c226964223a2230316132303334342d643234632d373332632d613464642d353330383366326463356639222c2274696d65223a22323032362d31312d32325431323a33393a33312e3636303139385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x67dc4ce2d7292151aad4ed7dc199e4f765ba55a41ca17ec1d547ff17fc91f4cb
3	01a20344-d24c-7907-9ea0-c4f188c5aba5	795	\\x7b2276223a312c226964223a2230316132303334342d643234632d373930372d396561302d633466313838633561626135222c2274696d65223a22323032362d31312d32325431323a33393a33312e3636303536345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x8771a1b9ac78364fd5f0a8fa6f5a0ad0d748bcc1cad8ffac05327cee9af53e46
3	01a20344-d24c-7dc3-8d3a-a7d658cb7ec9	796	\\x7b2276223a312c226964223a2230316132303334342d643234632d376463332d386433612d613764363538636237656339222c2274696d65223a22323032362d31312d32325431323a33393a33312e3636303836305a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x6a4d4ad59884f227c2164df9365bad7ae0388c2de14d3dbdba88ec08f9223e72
3	01a20344-d24d-748c-ba8d-123e5523fc59	797	\\x7b2276223a312c226964223a2230316132303334342d643234642d373438632d626138642d313233653535323366633539222c2274696d65223a22323032362d31312d32325431323a33393a33312e3636313238345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xff8f1c391b660dc3e247bdbb47bcdca7de6d3df2bf643fd8474c32083f57db78
3	01a20344-d24d-7c4a-a720-7b8be0f03912	798	\\x7b2276223a312c226964223a2230316132303334342d643234642d376334612d613732302d376238626530663033393132222c2274696d65223a22323032362d31312d32325431323a33393a33312e3636313736385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x9d92d6369c24079996f0365e1c4f545bb7b1d8db9529671a64eecfc9ca60d014
3	01a20344-d24e-70ea-b07a-49b8ffc63c41	799	\\x7b2276223a312c226964223a2230316132303334342d643234652d373065612d623037612d343962386666633633633431222c2274696d65223a22323032362d31312d32325431323a33393a33312e3636323035375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x80a2b29f4cda4477583ff7975a03bd775ad5f136a2b293068a7ad41e14760af9
3	01a20344-d24e-7582-8914-3b5538b6ab78	800	\\x7b2276223a312c226964223a2230316132303334342d643234652d373538322d383931342d336235353338623661623738222c2274696d65223a22323032362d31312d32325431323a33393a33312e3636323334345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xe58f15ed0a4fdd57e855dabf16e5c9acc18bdfff2f5972dc1eba407fe8e48247
3	01a20344-d24e-7dfc-9f35-137bb007f2aa	801	\\x7b2276223a312c226964223a2230316132303334342d643234652d376466632d396633352d313337626230303766326161222c2274696d65223a22323032362d31312d32325431323a33393a33312e3636323837345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xd309034c03b39ac393a644d2999dfc5e19acac318523e4262f6ccb6a5aecbfa9
3	01a20344-d24f-74d1-8ce8-0e877eda45f0	802	\\x7b2276223a312c226964223a2230316132303334342d643234662d373464312d386365382d306538373765646134356630222c2274696d65223a22323032362d31312d32325431323a33393a33312e3636333330315a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x1f9f9e7d94c58a64c80b5d4d5e710d061859056ff80643be0232706e54279ae2
3	01a20344-d24f-7969-99c7-562d511d8bab	803	\\x7b2276223a312c226964223a2230316132303334342d643234662d373936392d393963372d353632643531316438626162222c2274696d65223a22323032362d31312d32325431323a33393a33312e3636333538385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xe3228a7066a731bf35d1b9659e83667387dbb697fee667610d33370fd7f0ed52
3	01a20344-d24f-7cb5-a1b0-2432e31ad84c	804	\\x7b2276223a312c226964223a2230316132303334342d643234662d376362352d613162302d323433326533316164383463222c2274696d65223a22323032362d31312d32325431323a33393a33312e3636333739345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x18d322f07bc33e69bddeaf4c7e7f678a66495ba035e10a84902f9ac49d7c900f
3	01a20344-d250-725b-9ad9-29388c9bde4e	805	\\x7b2276223a312c226964223a2230316132303334342d643235302d373235622d396164392d323933383863396264653465222c2274696d65223a22323032362d31312d32325431323a33393a33312e3636343134375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xa7d71dc040ff96b322d35c718a44df358885acb3bcfaa104781832e9e4d72a0d
3	01a20344-d251-70a8-867c-3e8f356e363c	808	\\x7b2276223a312c226964223a2230316132303334342d643235312d373061382d383637632d336538663335366533363363222c2274696d65223a22323032362d31312d32325431323a33393a33312e3636353034315a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x808a8f16f71ac27639ee5ea941a2e02119d2aa83178c4dc5dcefa7f497233f4c
3	01a20344-d252-750b-a326-d29ac914c878	812	\\x7b2276223a312c226964223a2230316132303334342d643235322d373530622d613332362d643239616339313463383738222c2274696d65223a22323032362d31312d32325431323a33393a33312e3636363331355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xb0363efe246ee0e6d7623598e2dcde7eaba301f489553a5b6d80ff5f48da6fc5
3	01a20344-d253-78d1-8da4-eb0fd3521a8b	816	\\x7b2276223a312c226964223a2230316132303334342d643235332d373864312d386461342d656230666433353231613862222c2274696d65223a22323032362d31312d32325431323a33393a33312e3636373535315a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x0f6c4dc3ca47c1b05049a04481d444b643da640751c2089cc8da3301883f036f
3	01a20344-d254-796d-9856-75e6aaf494f1	820	\\x7b2276223a312c226964223a2230316132303334342d643235342d373936642d393835362d373565366161663439346631222c2274696d65223a22323032362d31312d32325431323a33393a33312e3636383538395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xe2598a0e936a1d42bf0c7fedc6c88912e380994f1d23a2754f9435f9448cb8c6
3	01a20344-d255-79cb-8f6c-395d4704fa32	824	\\x7b2276223a312c226964223a2230316132303334342d643235352d373963622d386636632d333935643437303466613332222c2274696d65223a22323032362d31312d32325431323a33393a33312e3636393631325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xf33303e109a5a275ae0521caa4b5056ba6fe28b229e5085ebdae657ad76bb3a1
3	01a20344-d256-77b3-8883-00d4e15d9637	828	\\x7b2276223a312c226964223a2230316132303334342d643235362d373762332d383838332d303064346531356439363337222c2274696d65223a22323032362d31312d32325431323a33393a33312e3637303438315a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x815162657420ecd18dda8f4469e5c0b077c85f2c4fa0bdf2d412746142e4d8c4
3	01a20344-d257-76f6-97a7-de5f4cd9c793	832	\\x7b2276223a312c226964223a2230316132303334342d643235372d373666362d393761372d646535663463643963373933222c2274696d65223a22323032362d31312d32325431323a33393a33312e3637313433355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x92beeb6be0d655bc08679a0682e4319b0280bbeef5bdc94de258c00393cfa3d7
3	01a20344-d258-719e-b206-fe4631663ed9	836	\\x7b2276223a312c226964223a2230316132303334342d643235382d373139652d623230362d666534363331363633656439222c2274696d65223a22323032362d31312d32325431323a33393a33312e3637323130315a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x91c49c177e6a13b0612773bc8184e46bdb14f7368b2850d343732d8ddfcbd97f
3	01a20344-d259-73c7-af8f-d57f9bb6be3a	840	\\x7b2276223a312c226964223a2230316132303334342d643235392d373363372d616638662d643537663962623662653361222c2274696d65223a22323032362d31312d32325431323a33393a33312e3637333233365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x7163e62ad3a98128afbb2e478b5203b18b2c95b7b9bbd5aa1aae5277d1163d6a
3	01a20344-d25a-721d-9dad-75702f292dea	844	\\x7b2276223a312c226964223a2230316132303334342d643235612d373231642d396461642d373537303266323932646561222c2274696d65223a22323032362d31312d32325431323a33393a33312e3637343133325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xc1e5acf056a8f9a6b6fe0f2ef5f012ec070ba944616e0e91139adec4cbf6bd08
3	01a20344-d25b-7b5d-bca3-6629d690b78a	848	\\x7b2276223a312c226964223a2230316132303334342d643235622d376235642d626361332d363632396436393062373861222c2274696d65223a22323032362d31312d32325431323a33393a33312e3637353731305a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xa3785a1bbb644bf0629451c545711624b3d5853926b185a5e75ec4b3a4b86e18
3	01a20344-d25d-7150-a3fc-58d816395402	852	\\x7b2276223a312c226964223a2230316132303334342d643235642d373135302d613366632d353864383136333935343032222c2274696d65223a22323032362d31312d32325431323a33393a33312e3637373038325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xf8c4ee29521fc39b818a561e117a56f01ee7106adbb948d416f8b7cd906d5ad2
3	01a20344-d25e-7652-a3cb-4635130b2055	856	\\x7b2276223a312c226964223a2230316132303334342d643235652d373635322d613363622d343633353133306232303535222c2274696d65223a22323032362d31312d32325431323a33393a33312e3637383339355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x6a49cb72e1dada43331f0adfe96ea553a913f311c699c3d60875b9e5a0405ede
3	01a20344-d25f-7792-9122-701aba76603f	860	\\x7b2276223a312c226964223a2230316132303334342d643235662d373739322d393132322d373031616261373636303366222c2274696d65223a22323032362d31312d32325431323a33393a33312e3637393437335a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x3a28f735e5236481f7b48f259b64ddab388af40e5181c57b76ca3e093469a68c
3	01a20344-d260-7cc1-99bc-f0d8439f0fcf	864	\\x7b2276223a312c226964223a2230316132303334342d643236302d376363312d393962632d663064383433396630666366222c2274696d65223a22323032362d31312d32325431323a33393a33312e3638303739375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x443128a66ff7df8f718a1539bfc1c75570fceb4e910ea2c22f7a2988e77b23eb
3	01a20344-d261-7fb7-8d51-088f83549d89	868	\\x7b2276223a312c226964223a2230316132303334342d643236312d376662372d386435312d303838663833353439643839222c2274696d65223a22323032362d31312d32325431323a33393a33312e3638313938325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xad82e4b46b0f6ddc7c7a29fd5d69caf743b5b010a560a8b0f8d7bed914ce0042
3	01a20344-d263-72da-91e1-d4506253c5ea	872	\\x7b2276223a312c226964223a2230316132303334342d643236332d373264612d393165312d643435303632353363356561222c2274696d65223a22323032362d31312d32325431323a33393a33312e3638333137385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xa85ab6d7f2625c4412eb58a87841bdf82998fea8aa2257eac45f46d01fa0f682
3	01a20344-d264-73cf-8dee-79e71737dc57	876	\\x7b2276223a312c226964223a2230316132303334342d643236342d373363662d386465652d373965373137333764633537222c2274696d65223a22323032362d31312d32325431323a33393a33312e3638343233385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x267c90b4ea60f25128ca81018cd648539b9ef19a4f5a6f57ae1adb8347ac3b72
3	01a20344-d265-758e-ab0d-2fea56b78260	880	\\x7b2276223a312c226964223a2230316132303334342d643236352d373538652d616230642d326665613536623738323630222c2274696d65223a22323032362d31312d32325431323a33393a33312e3638353334375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x082389370b52c2de7b255ace883b23f7caef6f114767a9208eb6a970ea763d0e
3	01a20344-d266-790b-9c2b-55c86a06bdc5	884	\\x7b2276223a312c226964223a2230316132303334342d643236362d373930622d396332622d353563383661303662646335222c2274696d65223a22323032362d31312d32325431323a33393a33312e3638363536355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x434fc11128df421ad682446e953530fa8613220ee1eacba8e1c00cd7e394cfae
3	01a20344-d267-7b6d-bbfb-33ffe8c94c3c	888	\\x7b2276223a312c226964223a2230316132303334342d643236372d376236642d626266622d333366666538633934633363222c2274696d65223a22323032362d31312d32325431323a33393a33312e3638373731345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x116f6e97234954f97e6e52a9aea52fdbc72f917077c8b9b364d9904164e95a9d
3	01a20344-d268-7dbf-920c-15a9caf589e8	892	\\x7b2276223a312c226964223a2230316132303334342d643236382d376462662d393230632d313561396361663538396538222c2274696d65223a22323032362d31312d32325431323a33393a33312e3638383835395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x832632f44b87110090590d1cd7f1629a8762fc8a425f2758181fa31e3511a31a
3	01a20344-d26a-7063-8dd0-6ff783ddbcf2	896	\\x7b2276223a312c226964223a2230316132303334342d643236612d373036332d386464302d366666373833646462636632222c2274696d65223a22323032362d31312d32325431323a33393a33312e3639303032345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x0242f397bfc591ed40bb88030e0ade91c0f07a5f52589b4205596c125ebaafc6
3	01a20344-d26b-72ad-8716-940a49528148	900	\\x7b2276223a312c226964223a2230316132303334342d643236622d373261642d383731362d393430613439353238313438222c2274696d65223a22323032362d31312d32325431323a33393a33312e3639313136375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x998d195ed98862c71c1ae92c601a66cc60a72f4f2dd1a6b6c0b8d2fa760b3930
3	01a20344-d26c-7611-8b22-868c94759707	904	\\x7b2276223a312c226964223a2230316132303334342d643236632d373631312d386232322d383638633934373539373037222c2274696d65223a22323032362d31312d32325431323a33393a33312e3639323337395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x8afebaa8b459db299c6c6a60aa302758adc2affb5e33890630f7d08497aa1454
3	01a20344-d26d-7a5f-b48e-7d844b8da98f	908	\\x7b2276223a312c226964223a2230316132303334342d643236642d376135662d623438652d376438343462386461393866222c2274696d65223a22323032362d31312d32325431323a33393a33312e3639333634385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xd01197a4c4f13d447e1d3a0f6f82e8a093ffc2d511561579294e56cb26f13bcc
3	01a20344-d26e-7d5d-9103-bdc7451050ca	912	\\x7b2276223a312c226964223a2230316132303334342d643236652d376435642d393130332d626463373435313035306361222c2274696d65223a22323032362d31312d32325431323a33393a33312e3639343833355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xe9f94fdd66c10c673721d803b72a9b86981466df1340dd5014d59821fb37d386
3	01a20344-d26f-7ca0-ba6a-4309095ed962	916	\\x7b2276223a312c226964223a2230316132303334342d643236662d376361302d626136612d343330393039356564393632222c2274696d65223a22323032362d31312d32325431323a33393a33312e3639353738395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x6c5634223a4e0c4d73233d350787c2e2e5a3485d33bb9923884438e68a3e9f38
3	01a20344-d270-7cc1-abad-60d050e0c5da	920	\\x7b2276223a312c226964223a2230316132303334342d643237302d376363312d616261642d363064303530653063356461222c2274696d65223a22323032362d31312d32325431323a33393a33312e3639363739375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xaf75670f2d793f09950ee2173b3be6cf661d3fdae7e2871e17d6a6f18717624c
3	01a20344-d271-7d1b-8cd1-0e58ad1f7d40	924	\\x7b2276223a312c226964223a2230316132303334342d643237312d376431622d386364312d306535386164316637643430222c2274696d65223a22323032362d31312d32325431323a33393a33312e3639373831395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x03892c1b120aaa9a0ec0c2c384f6f501ea711575e720e2eb1f22661e4d84f85f
3	01a20344-d276-7196-90eb-3be08f1e4528	928	\\x7b2276223a312c226964223a2230316132303334342d643237362d373139362d393065622d336265303866316534353238222c2274696d65223a22323032362d31312d32325431323a33393a33312e3730323039395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xe9e7f22cc4a5eb2a879201ccaa0dc000327d7082ef94cce6e264b0021a40b812
3	01a20344-d27a-7b92-a0d2-3f33ad94c094	932	\\x7b2276223a312c226964223a2230316132303334342d643237612d376239322d613064322d336633336164393463303934222c2274696d65223a22323032362d31312d32325431323a33393a33312e3730363732335a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xc7bdb816b466081a7a9d6caea978b68d61c0ede9f04c6966c52e9c6524588d9e
3	01a20344-d251-77af-8914-077dd946ed61	809	\\x7b2276223a312c226964223a2230316132303334342d643235312d373761662d383931342d303737646439343665643631222c2274696d65223a22323032362d31312d32325431323a33393a33312e3636353438305a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x4d09f9151acc58ade00c15b0fd3d74ab083c7866924346375967003446387332
3	01a20344-d252-7b54-97e9-119ee41e5c2f	813	\\x7b2276223a312c226964223a2230316132303334342d643235322d376235342d393765392d313139656534316535633266222c2274696d65223a22323032362d31312d32325431323a33393a33312e3636363730385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xa6a0ee9546654fbc3c4fe6dd4ffbf64530efeb2a5975af7c5655afb1427ab778
3	01a20344-d253-7ec5-b381-5f219598c594	817	\\x7b2276223a312c226964223a2230316132303334342d643235332d376563352d623338312d356632313935393863353934222c2274696d65223a22323032362d31312d32325431323a33393a33312e3636373932335a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x69f0f6d608f4f56a502049ff5f92ba2b53d3347cd57c0741632c98b3c865dbf6
3	01a20344-d254-7e4a-a4e3-70e8d707560f	821	\\x7b2276223a312c226964223a2230316132303334342d643235342d376534612d613465332d373065386437303735363066222c2274696d65223a22323032362d31312d32325431323a33393a33312e3636383839335a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x6a8705c4a5ad14601443e9b1e5f2d7732f0cb77dffa954241f432a7fc514c0cf
3	01a20344-d255-7f23-af1f-bee6d3d5a3cd	825	\\x7b2276223a312c226964223a2230316132303334342d643235352d376632332d616631662d626565366433643561336364222c2274696d65223a22323032362d31312d32325431323a33393a33312e3636393934365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xe638cf2e246f2ab8a036ba67291fcfdd86c6453fb4d5065af1cbb0fb23681e92
3	01a20344-d256-7c3e-bb5d-403bd686db32	829	\\x7b2276223a312c226964223a2230316132303334342d643235362d376333652d626235642d343033626436383664623332222c2274696d65223a22323032362d31312d32325431323a33393a33312e3637303736355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x223300e317c484ded54510a3e4b9c9578457a873ec1a47dd72b50a6601756967
3	01a20344-d257-7ac9-8691-61313afe9548	833	\\x7b2276223a312c226964223a2230316132303334342d643235372d376163392d383639312d363133313361666539353438222c2274696d65223a22323032362d31312d32325431323a33393a33312e3637313637345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xdaad57035aa524624bd82962ebd437e8fb63f5a152a7359a761288f2ed9a494b
3	01a20344-d258-75bb-a48b-debbcc01974a	837	\\x7b2276223a312c226964223a2230316132303334342d643235382d373562622d613438622d646562626363303139373461222c2274696d65223a22323032362d31312d32325431323a33393a33312e3637323335385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xda5f16691ceceedcf7581c9796af704bf01a62352247d2755d2fde4a556e205b
3	01a20344-d259-78c5-844f-41947a3b8310	841	\\x7b2276223a312c226964223a2230316132303334342d643235392d373863352d383434662d343139343761336238333130222c2274696d65223a22323032362d31312d32325431323a33393a33312e3637333534385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xa4c35b740707e155e1ed0531ba07f087b89fc7d014cae9805df669baf6cedd11
3	01a20344-d25a-783a-944e-98ec405b5856	845	\\x7b2276223a312c226964223a2230316132303334342d643235612d373833612d393434652d393865633430356235383536222c2274696d65223a22323032362d31312d32325431323a33393a33312e3637343531345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x79090546369c6704afaf0dc36e44b10817d7316cff07e20d24e3fa51e31680bf
3	01a20344-d25c-71cb-82c8-c32d5dd196f9	849	\\x7b2276223a312c226964223a2230316132303334342d643235632d373163622d383263382d633332643564643139366639222c2274696d65223a22323032362d31312d32325431323a33393a33312e3637363131325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x5a4f3bcd2abae9e6e4139e054153ae3c55c32402dc08f3920005fcd2a818de51
3	01a20344-d25d-7944-b98a-fd67cb6a7b46	853	\\x7b2276223a312c226964223a2230316132303334342d643235642d373934342d623938612d666436376362366137623436222c2274696d65223a22323032362d31312d32325431323a33393a33312e3637373537395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xfe100e3fab219c5c53f273581385fba4c3d091c0ee073295a754dc0e962aabbe
3	01a20344-d25e-7be4-8def-602497709692	857	\\x7b2276223a312c226964223a2230316132303334342d643235652d376265342d386465662d363032343937373039363932222c2274696d65223a22323032362d31312d32325431323a33393a33312e3637383734335a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x3661c13aa5a945e019d1efb6fa8e3b243de25644e906daa777f49c3b5abe4fca
3	01a20344-d25f-7f0f-b92e-f72d91303a32	861	\\x7b2276223a312c226964223a2230316132303334342d643235662d376630662d623932652d663732643931333033613332222c2274696d65223a22323032362d31312d32325431323a33393a33312e3637393934315a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x6e964f9788c40b4afc3d3bd7fb2359f1ba882ce1a97f8e6a76a9e1c6cac271a7
3	01a20344-d261-7252-aaeb-d62c9329d3cb	865	\\x7b2276223a312c226964223a2230316132303334342d643236312d373235322d616165622d643632633933323964336362222c2274696d65223a22323032362d31312d32325431323a33393a33312e3638313134355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xfb5a73bc90a9a205f9a098ddfbf387f2455b4e14751ee3561d3a9f8cb0048ebd
3	01a20344-d262-7611-a6f3-39adf5ad8e31	869	\\x7b2276223a312c226964223a2230316132303334342d643236322d373631312d613666332d333961646635616438653331222c2274696d65223a22323032362d31312d32325431323a33393a33312e3638323337395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x43c6a3744093899c851a728c3db9c2fd95c66e30eb8ee0da941ed259a931d006
3	01a20344-d263-788c-9579-0340ba1582d6	873	\\x7b2276223a312c226964223a2230316132303334342d643236332d373838632d393537392d303334306261313538326436222c2274696d65223a22323032362d31312d32325431323a33393a33312e3638333533345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x7a7525b7c6d740964b4b278033bbc984fbdd281436bffe69b1f228a2aaf32154
3	01a20344-d264-7852-ab40-ff560d05161d	877	\\x7b2276223a312c226964223a2230316132303334342d643236342d373835322d616234302d666635363064303531363164222c2274696d65223a22323032362d31312d32325431323a33393a33312e3638343532305a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xdd4ffbab2b7b23229df271779efaddc46545845a5a92e87218837603b849b632
3	01a20344-d265-7cb1-a7f9-78e5116a4ee8	881	\\x7b2276223a312c226964223a2230316132303334342d643236352d376362312d613766392d373865353131366134656538222c2274696d65223a22323032362d31312d32325431323a33393a33312e3638353739335a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xefc4a9315399a11a3055e399b4b6e472da20ad714508d978674bbbcd373156c3
3	01a20344-d266-7eea-8d6f-1bc761677b08	885	\\x7b2276223a312c226964223a2230316132303334342d643236362d376565612d386436662d316263373631363737623038222c2274696d65223a22323032362d31312d32325431323a33393a33312e3638363933325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x79b93360224097bd6c0c419349ca4930450939ab0da476de8681fb5a58ffb36d
3	01a20344-d268-7094-9214-98d141400628	889	\\x7b2276223a312c226964223a2230316132303334342d643236382d373039342d393231342d393864313431343030363238222c2274696d65223a22323032362d31312d32325431323a33393a33312e3638383033365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x8b1a6eec6167f359a3cf8351dd16c9d62c9656efcc70a244564f8df8c83fb9a1
3	01a20344-d269-73ec-9dc1-e21876e5a7af	893	\\x7b2276223a312c226964223a2230316132303334342d643236392d373365632d396463312d653231383736653561376166222c2274696d65223a22323032362d31312d32325431323a33393a33312e3638393234355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xf12d27d7eb64356bed51ff204a63956783c9d36b7a0fa8a95e35298ef9a623e4
3	01a20344-d26a-761d-9410-41992e456b12	897	\\x7b2276223a312c226964223a2230316132303334342d643236612d373631642d393431302d343139393265343536623132222c2274696d65223a22323032362d31312d32325431323a33393a33312e3639303338325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x3a06b0c75b7439178b705c1e16b56cf33bd780dbfe819fd4bcb2fcb8fb8480e5
3	01a20344-d26b-78b5-9462-a61058be636b	901	\\x7b2276223a312c226964223a2230316132303334342d643236622d373862352d393436322d613631303538626536333662222c2274696d65223a22323032362d31312d32325431323a33393a33312e3639313534345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xc25212d2bc72e49fbdcd190c2a351693b40924ef7c50c6a89a0b72d4a99839d6
3	01a20344-d26c-7bc3-a24b-fc7b30347842	905	\\x7b2276223a312c226964223a2230316132303334342d643236632d376263332d613234622d666337623330333437383432222c2274696d65223a22323032362d31312d32325431323a33393a33312e3639323733355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x4f2cfa9fbdc47c1b08e7c74bf0befabb15eabfba83bc2dffa74369e21d2aa8e2
3	01a20344-d26e-70c5-9c97-328c06a9e23d	909	\\x7b2276223a312c226964223a2230316132303334342d643236652d373063352d396339372d333238633036613965323364222c2274696d65223a22323032362d31312d32325431323a33393a33312e3639343034385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x12e68a2214a47fbb186c4f42520a63de49a0d5e4b517b8e562bdaa64fdfd4f73
3	01a20344-d26f-71b3-80cc-8c589fd5df8d	913	\\x7b2276223a312c226964223a2230316132303334342d643236662d373162332d383063632d386335383966643564663864222c2274696d65223a22323032362d31312d32325431323a33393a33312e3639353130365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xca6530ceb62ad74b8d15ff17e2818f00a8d2f128f5c45c5169274b5f419ff07b
3	01a20344-d270-71af-8e4d-e2841a3294b9	917	\\x7b2276223a312c226964223a2230316132303334342d643237302d373161662d386534642d653238343161333239346239222c2274696d65223a22323032362d31312d32325431323a33393a33312e3639363130355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x87fcdda9bcfe6f15758de82abab21182a1c48e0dc342101b62df9075f2e58c5f
3	01a20344-d271-7257-907e-f41d18294a71	921	\\x7b2276223a312c226964223a2230316132303334342d643237312d373235372d393037652d663431643138323934613731222c2274696d65223a22323032362d31312d32325431323a33393a33312e3639373134365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xf24dfd953d58ed5c743c0b3ae3665a835e20f560769dd8ed65608b0a03fccd33
3	01a20344-d272-7242-bf95-c57f3b55663c	925	\\x7b2276223a312c226964223a2230316132303334342d643237322d373234322d626639352d633537663362353536363363222c2274696d65223a22323032362d31312d32325431323a33393a33312e3639383134315a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x132d7fd1a86dd870140ae33dbed5206146e3faee68c4ffbd43db2fec96db44cd
3	01a20344-d279-7bcf-9189-e71099d73b68	929	\\x7b2276223a312c226964223a2230316132303334342d643237392d376263662d393138392d653731303939643733623638222c2274696d65223a22323032362d31312d32325431323a33393a33312e3730353733385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xdfa0a05a8a70c0c61f5db180f8c9184b31979e5c631bbd1f2dbd83ed280b8675
3	01a20344-d27b-714c-ab3a-a041fdefbd66	933	\\x7b2276223a312c226964223a2230316132303334342d643237622d373134632d616233612d613034316664656662643636222c2274696d65223a22323032362d31312d32325431323a33393a33312e3730373038315a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xb37c59a5c1e1a7970c8b5a9e7f5a5b4717c9e975c4c3aeea677e8fcb545ce9c9
3	01a20344-d251-7d0f-a2b8-0ac7a19f03d9	810	\\x7b2276223a312c226964223a2230316132303334342d643235312d376430662d613262382d306163376131396630336439222c2274696d65223a22323032362d31312d32325431323a33393a33312e3636353831365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x3c7a0f57e8db06ab6a3d083d08f1c501b0209cf5bc82f61bbd7f9b0c6b1e640d
3	01a20344-d253-704a-a464-3843ee982111	814	\\x7b2276223a312c226964223a2230316132303334342d643235332d373034612d613436342d333834336565393832313131222c2274696d65223a22323032362d31312d32325431323a33393a33312e3636373031385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x0f5a9aaf421fa8d0e6b74e65e7cf2bb382296ab3f12b6b9baea8dcbe23bc46cd
3	01a20344-d254-745f-be05-3c3f459c2143	818	\\x7b2276223a312c226964223a2230316132303334342d643235342d373435662d626530352d336333663435396332313433222c2274696d65223a22323032362d31312d32325431323a33393a33312e3636383237335a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x3b73d862de2df62370cadded95bcc1972bb921895c701dd90bb8bceaac16e9ed
3	01a20344-d255-7307-99cf-6569128b69ac	822	\\x7b2276223a312c226964223a2230316132303334342d643235352d373330372d393963662d363536393132386236396163222c2274696d65223a22323032362d31312d32325431323a33393a33312e3636393138395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x790555f67b8daa2ce05c1f43e388f446dce8a2a85e224be494638ffc1538138b
3	01a20344-d256-73bb-b379-0ff9a2cfe333	826	\\x7b2276223a312c226964223a2230316132303334342d643235362d373362622d623337392d306666396132636665333333222c2274696d65223a22323032362d31312d32325431323a33393a33312e3637303233335a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x8840aea695a54c1effe8bf4c6c00caa3748adc168fe7c62b154d86b580ac2082
3	01a20344-d257-7327-9848-d16691079931	830	\\x7b2276223a312c226964223a2230316132303334342d643235372d373332372d393834382d643136363931303739393331222c2274696d65223a22323032362d31312d32325431323a33393a33312e3637313139375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xf267a95293c7115679b485ddae5ec37b3757e3a6235f03778f0f57c4b0d5cd02
3	01a20344-d257-7e84-aa36-43103fd732cb	834	\\x7b2276223a312c226964223a2230316132303334342d643235372d376538342d616133362d343331303366643733326362222c2274696d65223a22323032362d31312d32325431323a33393a33312e3637313930375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x0f7fb29e1a395c8ba8055606d62d83981f1b240a3da865264f35d36b0049934b
3	01a20344-d258-7d17-a2cb-31981797cd04	838	\\x7b2276223a312c226964223a2230316132303334342d643235382d376431372d613263622d333139383137393763643034222c2274696d65223a22323032362d31312d32325431323a33393a33312e3637323831385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x50368863c61a8d87263a3c265ca6f19d68707f1c69b669dc96ffed4bf4985e74
3	01a20344-d259-7d5d-87e1-5be242973e00	842	\\x7b2276223a312c226964223a2230316132303334342d643235392d376435642d383765312d356265323432393733653030222c2274696d65223a22323032362d31312d32325431323a33393a33312e3637333833355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x5cb4edd9412178b78efe7343e1fdb0506a46305914d34011e94f5b06b6870fb7
3	01a20344-d25b-7057-a14a-254756555ba2	846	\\x7b2276223a312c226964223a2230316132303334342d643235622d373035372d613134612d323534373536353535626132222c2274696d65223a22323032362d31312d32325431323a33393a33312e3637353032315a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xa82609cf8889a8d86e21da1cbd9b0345b029dd1292a6d9ef6e1eeb407a628829
3	01a20344-d25c-7917-819b-a100cbf07216	850	\\x7b2276223a312c226964223a2230316132303334342d643235632d373931372d383139622d613130306362663037323136222c2274696d65223a22323032362d31312d32325431323a33393a33312e3637363536385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x483add184c480ba1cd23d6b57a5ba9d65f054844379e3847d20000cc777e55b4
3	01a20344-d25d-7f13-8148-06457a528a28	854	\\x7b2276223a312c226964223a2230316132303334342d643235642d376631332d383134382d303634353761353238613238222c2274696d65223a22323032362d31312d32325431323a33393a33312e3637373934325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xf5df0864c9150eb3d8e76f3736efb5328a25c3f026ac3cd66ee1c8627a2c32b2
3	01a20344-d25f-70f2-9b4a-fc6fcc5c4272	858	\\x7b2276223a312c226964223a2230316132303334342d643235662d373066322d396234612d666336666363356334323732222c2274696d65223a22323032362d31312d32325431323a33393a33312e3637393035395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xd63b2cf971a87b78fab06c250c572dce1096e99d535f4eb4202d9e2ff677f1ce
3	01a20344-d260-746b-88d4-dd96b0114cb6	862	\\x7b2276223a312c226964223a2230316132303334342d643236302d373436622d383864342d646439366230313134636236222c2274696d65223a22323032362d31312d32325431323a33393a33312e3638303237365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x7a9530e33ff68f5c558c73ffb9992cf10527e0b4f8c7387e97f385d228ef75c1
3	01a20344-d261-783e-8e29-5014d554e84b	866	\\x7b2276223a312c226964223a2230316132303334342d643236312d373833652d386532392d353031346435353465383462222c2274696d65223a22323032362d31312d32325431323a33393a33312e3638313531355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x50977ef3a687c5dfbed564849da81b0d87292752295f47bd514daf6c92dde4ea
3	01a20344-d262-7bb7-ab59-b424e15ee760	870	\\x7b2276223a312c226964223a2230316132303334342d643236322d376262372d616235392d623432346531356565373630222c2274696d65223a22323032362d31312d32325431323a33393a33312e3638323733325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x811470ee0737362b6063b3ca6aa53ddd495a0d29b019f68b8d2a368ac87d4e8a
3	01a20344-d263-7cc1-ab0e-9e2b4b037bc7	874	\\x7b2276223a312c226964223a2230316132303334342d643236332d376363312d616230652d396532623462303337626337222c2274696d65223a22323032362d31312d32325431323a33393a33312e3638333739375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xeafc91cf12c278a3d24056d552efbd04bb8160bde9c64b61c695ebf7fb2d4503
3	01a20344-d264-7da2-8803-00e8cf901632	878	\\x7b2276223a312c226964223a2230316132303334342d643236342d376461322d383830332d303065386366393031363332222c2274696d65223a22323032362d31312d32325431323a33393a33312e3638343835325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x8f9e62f6dbe77ea5c27140dc245fe4fbddd4412d5f6c7a717eb5a989a260a620
3	01a20344-d266-721d-80b0-964c3144e150	882	\\x7b2276223a312c226964223a2230316132303334342d643236362d373231642d383062302d393634633331343465313530222c2274696d65223a22323032362d31312d32325431323a33393a33312e3638363133325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x1b7ba5fcdfc833a0b5fa8ee5b57643799e1c26bf687f7f7f4483f2b63ffe0741
3	01a20344-d267-745f-b4c1-c65391798c6e	886	\\x7b2276223a312c226964223a2230316132303334342d643236372d373435662d623463312d633635333931373938633665222c2274696d65223a22323032362d31312d32325431323a33393a33312e3638373237335a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x97a8ce6a8a8b6bfb5fb8dba76401ff68ccf0f62e0b666947d01b897d3ff7e58e
3	01a20344-d268-7636-a6cb-87652250177f	890	\\x7b2276223a312c226964223a2230316132303334342d643236382d373633362d613663622d383736353232353031373766222c2274696d65223a22323032362d31312d32325431323a33393a33312e3638383338385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x0eb66b2aa36cf2b8fb9fa25a1e988411d9a56406d5f345be644cde852e948c6c
3	01a20344-d269-79e8-8516-0a82b29de200	894	\\x7b2276223a312c226964223a2230316132303334342d643236392d373965382d383531362d306138326232396465323030222c2274696d65223a22323032362d31312d32325431323a33393a33312e3638393631395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x75ed8ca54a7d8cf1c4f6283902a06fe90662ce7d8268575e6ee8711b17c09c32
3	01a20344-d26a-7b13-a439-e438ae74e629	898	\\x7b2276223a312c226964223a2230316132303334342d643236612d376231332d613433392d653433386165373465363239222c2274696d65223a22323032362d31312d32325431323a33393a33312e3639303639325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xa1f81929ddfb488109a875c63659d555310f3b49388ade97b85f9914f5f3659b
3	01a20344-d26b-7e77-9255-ea8925e60a59	902	\\x7b2276223a312c226964223a2230316132303334342d643236622d376537372d393235352d656138393235653630613539222c2274696d65223a22323032362d31312d32325431323a33393a33312e3639313930345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x0e3108337477f21420b0d45134bb4ce779d3e54e82777e461a8b231ede56734e
3	01a20344-d26d-7144-8cae-358214948d4d	906	\\x7b2276223a312c226964223a2230316132303334342d643236642d373134342d386361652d333538323134393438643464222c2274696d65223a22323032362d31312d32325431323a33393a33312e3639333037395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x142b75ac778c94f6158ee758e41d59ca295da3f095dba09e392535e4fd8a81a5
3	01a20344-d26e-764a-9859-8be63beb600d	910	\\x7b2276223a312c226964223a2230316132303334342d643236652d373634612d393835392d386265363362656236303064222c2274696d65223a22323032362d31312d32325431323a33393a33312e3639343339335a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x107dd154154e3511b3d9b1153e244b4771b1e53c931b9cef08d22efb1d3510e7
3	01a20344-d26f-75e8-8b52-23881d9bed6b	914	\\x7b2276223a312c226964223a2230316132303334342d643236662d373565382d386235322d323338383164396265643662222c2274696d65223a22323032362d31312d32325431323a33393a33312e3639353336395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xa6f23c92487bd03ddb2be30174d8dab58b9b3b2707a3171a9049874abf6066a3
3	01a20344-d270-75c7-b170-5a313c8b1017	918	\\x7b2276223a312c226964223a2230316132303334342d643237302d373563372d623137302d356133313363386231303137222c2274696d65223a22323032362d31312d32325431323a33393a33312e3639363336315a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xbfbf57ca088c1b7d011b2566c9dad8262dedb680a9bf1ef0e8adfa2876773985
3	01a20344-d271-768c-ade8-7576abaebb81	922	\\x7b2276223a312c226964223a2230316132303334342d643237312d373638632d616465382d373537366162616562623831222c2274696d65223a22323032362d31312d32325431323a33393a33312e3639373430395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x03c2db4dcca3a28104a6fb5c036e3c4c7ea01cb1e6c646bfa270f1e3fe0a4a26
3	01a20344-d275-7acd-82b6-98e60d1c6bf9	926	\\x7b2276223a312c226964223a2230316132303334342d643237352d376163642d383262362d393865363064316336626639222c2274696d65223a22323032362d31312d32325431323a33393a33312e3730313637355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x8d5403602df4961dffd6cb42352745dab865817e062ff97aea1a610b7893bb3b
3	01a20344-d27a-737d-8c08-8ae8ddf18482	930	\\x7b2276223a312c226964223a2230316132303334342d643237612d373337642d386330382d386165386464663138343832222c2274696d65223a22323032362d31312d32325431323a33393a33312e3730363231385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xf2255355c9da9d3eff6009509a95d72f7d7c9e7bdf862503bb4cd1d556e4d163
3	01a20344-d27b-75b7-955d-82b0746afd7a	934	\\x7b2276223a312c226964223a2230316132303334342d643237622d373562372d393535642d383262303734366166643761222c2274696d65223a22323032362d31312d32325431323a33393a33312e3730373335375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x4a5f78087db099b2490cd46d3f4908b81ff8beb944b30bb33e1d9f50ab3e8a6c
3	01a20344-d252-71f0-85b3-e66d08e63eb5	811	\\x7b2276223a312c226964223a2230316132303334342d643235322d373166302d383562332d653636643038653633656235222c2274696d65223a22323032362d31312d32325431323a33393a33312e3636363132315a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x2bfb0aab757caf69526d445efd9750f05858dfaf691319f0a7085b170ddd6f35
3	01a20344-d253-7507-b7de-715fe1f6fc57	815	\\x7b2276223a312c226964223a2230316132303334342d643235332d373530372d623764652d373135666531663666633537222c2274696d65223a22323032362d31312d32325431323a33393a33312e3636373331345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xa18bbd0d7b8dd1d147a34516553627b8caa39023b50eaf7f089e6f7820c32cc6
3	01a20344-d254-7759-bb4d-db80239ed8af	819	\\x7b2276223a312c226964223a2230316132303334342d643235342d373735392d626234642d646238303233396564386166222c2274696d65223a22323032362d31312d32325431323a33393a33312e3636383435395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x7ae840c868d2b88a87e15d76b19b6191acb28fa1470985ca12d4aff986497b7c
3	01a20344-d255-76fa-82ae-85d7a2a8f8e9	823	\\x7b2276223a312c226964223a2230316132303334342d643235352d373666612d383261652d383564376132613866386539222c2274696d65223a22323032362d31312d32325431323a33393a33312e3636393433365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x5250e6268788ab14ce096c877594a78a60e06578d1d8e9660962db33e8cfd5ae
3	01a20344-d256-7600-9d18-37dd2a5cfceb	827	\\x7b2276223a312c226964223a2230316132303334342d643235362d373630302d396431382d333764643261356366636562222c2274696d65223a22323032362d31312d32325431323a33393a33312e3637303337355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x46efa63ae5bb2f5a263c223c6e1345ac4b40ef33d6af6fbe2f1e44ad60f2023e
3	01a20344-d257-7582-b749-d207d83f7513	831	\\x7b2276223a312c226964223a2230316132303334342d643235372d373538322d623734392d643230376438336637353133222c2274696d65223a22323032362d31312d32325431323a33393a33312e3637313334345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x44d01b41e4030f047acd987420d9da3f5df5c315590e79cd0621710086841d88
3	01a20344-d258-703a-a156-d6d22d31bde8	835	\\x7b2276223a312c226964223a2230316132303334342d643235382d373033612d613135362d643664323264333162646538222c2274696d65223a22323032362d31312d32325431323a33393a33312e3637323031345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x0725c55beb71e5baeba316cc733c36b5091bf58320c30a6269ab4121b931d53b
3	01a20344-d259-7154-85ee-e2cf5ca5a299	839	\\x7b2276223a312c226964223a2230316132303334342d643235392d373135342d383565652d653263663563613561323939222c2274696d65223a22323032362d31312d32325431323a33393a33312e3637333038335a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x0319b20415d38b172103abd9ff27711704f0a4dff6df6a586c55d366ae39b2e4
3	01a20344-d259-7fe4-b1a6-0fcb4a7781f8	843	\\x7b2276223a312c226964223a2230316132303334342d643235392d376665342d623161362d306663623461373738316638222c2274696d65223a22323032362d31312d32325431323a33393a33312e3637333939335a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x5b648f981a9186b642ca0921a6100806e8493ff47a0117b22a241678ad41bace
3	01a20344-d25b-7507-8d59-5d35e0f4ba2e	847	\\x7b2276223a312c226964223a2230316132303334342d643235622d373530372d386435392d356433356530663462613265222c2274696d65223a22323032362d31312d32325431323a33393a33312e3637353331345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xe57b830c0d7cd4149dd42ecaec771c228849f8b65dd0c38426815eb7e79a5c7a
3	01a20344-d25c-7dbb-a3a6-1594f2280860	851	\\x7b2276223a312c226964223a2230316132303334342d643235632d376462622d613361362d313539346632323830383630222c2274696d65223a22323032362d31312d32325431323a33393a33312e3637363835385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x39480b07dd6cd66c4c7212e37a208b681eb99ab9d852f1f54c79d39ce920fc34
3	01a20344-d25e-72f6-a660-920929424482	855	\\x7b2276223a312c226964223a2230316132303334342d643235652d373266362d613636302d393230393239343234343832222c2274696d65223a22323032362d31312d32325431323a33393a33312e3637383138355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x25a65887309f46f22965162a5a5f0106b6d9c698ba6af520cc561457de75b434
3	01a20344-d25f-7452-948a-9c178517bce0	859	\\x7b2276223a312c226964223a2230316132303334342d643235662d373435322d393438612d396331373835313762636530222c2274696d65223a22323032362d31312d32325431323a33393a33312e3637393237305a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xe0bbe50818f298c3e17684ddada84e06a0d2e00dbe79e28fb7eec7db19105607
3	01a20344-d260-78ea-be26-fe956a080ca5	863	\\x7b2276223a312c226964223a2230316132303334342d643236302d373865612d626532362d666539353661303830636135222c2274696d65223a22323032362d31312d32325431323a33393a33312e3638303535375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xe7bafd1330d050c2cb07a189331584c28babc849ff03e7420a1ced11d55df494
3	01a20344-d261-7bb7-8d4e-89fa3666eaaf	867	\\x7b2276223a312c226964223a2230316132303334342d643236312d376262372d386434652d383966613336363665616166222c2274696d65223a22323032362d31312d32325431323a33393a33312e3638313733325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x726cac8fa12fd51856ef5d35eb3f6093b4f9acc38fcd2dee60682c4063e3ebc9
3	01a20344-d262-7f30-b604-9165f9a80a73	871	\\x7b2276223a312c226964223a2230316132303334342d643236322d376633302d623630342d393136356639613830613733222c2274696d65223a22323032362d31312d32325431323a33393a33312e3638323934395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xe4bd6d29c0941712c89cdc7875d9296fab4ac35c465fb866bbe5c79e215840b8
3	01a20344-d264-7029-ae1a-ab9f1d1aeea7	875	\\x7b2276223a312c226964223a2230316132303334342d643236342d373032392d616531612d616239663164316165656137222c2274696d65223a22323032362d31312d32325431323a33393a33312e3638343031305a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x01eefc1cb9e729f2f808dfd8f4b1ee0ee2f864b29f328efd7f9cc4e9da954b33
3	01a20344-d265-71cb-9661-61e3ecd9e1b9	879	\\x7b2276223a312c226964223a2230316132303334342d643236352d373163622d393636312d363165336563643965316239222c2274696d65223a22323032362d31312d32325431323a33393a33312e3638353131325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x8a33289ce8b02517096232a777f6e7435430397cda63d653205adf16d257ba06
3	01a20344-d266-75f0-9756-cf3e5ce0e88c	883	\\x7b2276223a312c226964223a2230316132303334342d643236362d373566302d393735362d636633653563653065383863222c2274696d65223a22323032362d31312d32325431323a33393a33312e3638363337315a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x85e32cfc2e9d83b068a13cd65ffcc897369de6baa965b75f1c56809338a78920
3	01a20344-d267-77c7-8e42-456c8017d1c4	887	\\x7b2276223a312c226964223a2230316132303334342d643236372d373763372d386534322d343536633830313764316334222c2274696d65223a22323032362d31312d32325431323a33393a33312e3638373438365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x72ecdbe0c92b787918c94a98c84f4e64197d101bcbf4e75ebf84fdde3c0a9928
3	01a20344-d268-79aa-a1dd-1e6cde9e23e7	891	\\x7b2276223a312c226964223a2230316132303334342d643236382d373961612d613164642d316536636465396532336537222c2274696d65223a22323032362d31312d32325431323a33393a33312e3638383630345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xc1121ae87150e6c1c6bf2e4f9f66cef8de064355f537469638abe72436329593
3	01a20344-d269-7d71-a260-456170d2fefc	895	\\x7b2276223a312c226964223a2230316132303334342d643236392d376437312d613236302d343536313730643266656663222c2274696d65223a22323032362d31312d32325431323a33393a33312e3638393834305a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x31506a5e517a40fbdcc0cf95fba1fc8891885694355e64de478b63b18467de70
3	01a20344-d26a-7eea-90fa-e05a5d21f21e	899	\\x7b2276223a312c226964223a2230316132303334342d643236612d376565612d393066612d653035613564323166323165222c2274696d65223a22323032362d31312d32325431323a33393a33312e3639303933325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xba82081c0244ab16d8dfea6f95946322cf5b4dc383b26ae59ce4fb931829d3b0
3	01a20344-d26c-727b-ac16-b9d1893916a3	903	\\x7b2276223a312c226964223a2230316132303334342d643236632d373237622d616331362d623964313839333931366133222c2274696d65223a22323032362d31312d32325431323a33393a33312e3639323135355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xc1d3c3e778a54b09fc9befa0604b9fd14649400c687c6d714f2a1e3ad4a982c0
3	01a20344-d26d-759e-8e7b-d869ac7c92c6	907	\\x7b2276223a312c226964223a2230316132303334342d643236642d373539652d386537622d643836396163376339326336222c2274696d65223a22323032362d31312d32325431323a33393a33312e3639333335315a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x4f598ccbb5d95701832b9eb2365beece3ca83363cc160160cbb75632cc84f1b9
3	01a20344-d26e-79c7-83d7-37775b7432b6	911	\\x7b2276223a312c226964223a2230316132303334342d643236652d373963372d383364372d333737373562373433326236222c2274696d65223a22323032362d31312d32325431323a33393a33312e3639343631315a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xe9d5515b5410b73f0299dee45e0bad08d698567bb29af2cf7e1d0e62da1dd277
3	01a20344-d26f-790f-9096-f29dc5307319	915	\\x7b2276223a312c226964223a2230316132303334342d643236662d373930662d393039362d663239646335333037333139222c2274696d65223a22323032362d31312d32325431323a33393a33312e3639353536365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xd600791c27e31110c48e874c96087c2620983b4be0f8f888596ee4b861e1dd4d
3	01a20344-d270-7961-89f4-1817b67bdf6f	919	\\x7b2276223a312c226964223a2230316132303334342d643237302d373936312d383966342d313831376236376264663666222c2274696d65223a22323032362d31312d32325431323a33393a33312e3639363538365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xc7a10bd7fef649a5349aa187bc2ff4a4d562bbdda2b0d150dc5f6634356e13d4
3	01a20344-d271-7a8c-b906-330bec7685a0	923	\\x7b2276223a312c226964223a2230316132303334342d643237312d376138632d623930362d333330626563373638356130222c2274696d65223a22323032362d31312d32325431323a33393a33312e3639373635395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x20a388b503e6fdf1aedbef3b628028e4563d4ed49fcb20af2f781bb8c82b5e9d
3	01a20344-d275-7e3a-9256-28257a73aad9	927	\\x7b2276223a312c226964223a2230316132303334342d643237352d376533612d393235362d323832353761373361616439222c2274696d65223a22323032362d31312d32325431323a33393a33312e3730313838395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xe7197bf389b1f08775960185baca8d3cd6f55d57507c7ca54c283abe87c65336
3	01a20344-d27a-76a0-bdab-43ee6889cbee	931	\\x7b2276223a312c226964223a2230316132303334342d643237612d373661302d626461622d343365653638383963626565222c2274696d65223a22323032362d31312d32325431323a33393a33312e3730363431345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xbf154ed5cb98687fc950aa86948514621d90bd2050dbf36050508a53689f4617
3	01a20344-d27b-7b03-b5e5-c7f33c9b9d32	935	\\x7b2276223a312c226964223a2230316132303334342d643237622d376230332d623565352d633766333363396239643332222c2274696d65223a22323032362d31312d32325431323a33393a33312e3730373638385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xeb0eb5846d98ef6bf6aa0965b7bd2437d099dd274c7c3be81ae0e5131b81f416
3	01a20344-d27b-7df8-8687-d03754921de8	936	\\x7b2276223a312c226964223a2230316132303334342d643237622d376466382d383638372d643033373534393231646538222c2274696d65223a22323032362d31312d32325431323a33393a33312e3730373837335a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x001bdd0b9f8aaa03bbbb3059548fc1473945cbce428090391e0127624f5d3fcb
3	01a20344-d27d-7527-94ee-a1a7f0dc4395	940	\\x7b2276223a312c226964223a2230316132303334342d643237642d373532372d393465652d613161376630646334333935222c2274696d65223a22323032362d31312d32325431323a33393a33312e3730393332325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x3cc1be8f81f548a01177e01a8db1dd20cbef234ac7007d36081816ed33701673
3	01a20344-d27e-7b3c-9e96-492d961dcb01	944	\\x7b2276223a312c226964223a2230316132303334342d643237652d376233632d396539362d343932643936316463623031222c2274696d65223a22323032362d31312d32325431323a33393a33312e3731303730325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x1d658b3c8389cc6ea65a2927e7f9d80aab87957b64a2a253a260431df482135a
3	01a20344-d280-72de-962a-6dfaa954ddb4	948	\\x7b2276223a312c226964223a2230316132303334342d643238302d373264652d393632612d366466616139353464646234222c2274696d65223a22323032362d31312d32325431323a33393a33312e3731323137395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x5ac1c48b3167088e0c416779ff34bf592e8ee96d28409449dd54ce7ef2502e0e
3	01a20344-d281-79af-9b16-62031d47de49	952	\\x7b2276223a312c226964223a2230316132303334342d643238312d373961662d396231362d363230333164343764653439222c2274696d65223a22323032362d31312d32325431323a33393a33312e3731333630355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x12e76a907e4b11db9e77719c45f1c0ad52b3a9faeeba32b2f8264bdca2f85cb6
3	01a20344-d282-7ef6-b0a5-20869704397f	956	\\x7b2276223a312c226964223a2230316132303334342d643238322d376566362d623061352d323038363937303433393766222c2274696d65223a22323032362d31312d32325431323a33393a33312e3731343933355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x1e7263ad356385266f466e3db2bf212d236d689effe138c5dc870755e8ef2257
3	01a20344-d284-70c1-94ad-5b1397e0b86a	960	\\x7b2276223a312c226964223a2230316132303334342d643238342d373063312d393461642d356231333937653062383661222c2274696d65223a22323032362d31312d32325431323a33393a33312e3731363034375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xafc96d70b15ccf1b8b851e2f16ff23cd444a15154a9185b6bc91c4a6a0cf5710
3	01a20344-d285-7225-b948-3ba03e810454	964	\\x7b2276223a312c226964223a2230316132303334342d643238352d373232352d623934382d336261303365383130343534222c2274696d65223a22323032362d31312d32325431323a33393a33312e3731373133345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x5d91b32b74ae55f41c6f027b72f6f5fa4c42d00f40789cb90893d6cb0dde2f2b
3	01a20344-d286-73a2-917e-35b4e5bf3c0c	968	\\x7b2276223a312c226964223a2230316132303334342d643238362d373361322d393137652d333562346535626633633063222c2274696d65223a22323032362d31312d32325431323a33393a33312e3731383232375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x56b40e96abcd261d80196bddd4d0370aedd47d8590f32611ce2740206f1e3afb
3	01a20344-d287-7632-8413-22c36bdb9a96	972	\\x7b2276223a312c226964223a2230316132303334342d643238372d373633322d383431332d323263333662646239613936222c2274696d65223a22323032362d31312d32325431323a33393a33312e3731393338375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x494d44b5f53125813938356f8ba8ec50385f044e8e14d4bacd130052b14cde0a
3	01a20344-d288-7b23-9fe1-79b397e56911	976	\\x7b2276223a312c226964223a2230316132303334342d643238382d376232332d396665312d373962333937653536393131222c2274696d65223a22323032362d31312d32325431323a33393a33312e3732303639365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xa136f7a7907ebfc7b83391b30a39f8cb890854187eb02158cb8763292539e69b
3	01a20344-d289-7de8-873b-c1a077b2c957	980	\\x7b2276223a312c226964223a2230316132303334342d643238392d376465382d383733622d633161303737623263393537222c2274696d65223a22323032362d31312d32325431323a33393a33312e3732313836395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x17049217900d37f8aee64c665f06abc0c47aa0f7c4590425a6b95142e4c0c325
3	01a20344-d28b-71bb-98fb-75726ed28c84	984	\\x7b2276223a312c226964223a2230316132303334342d643238622d373162622d393866622d373537323665643238633834222c2274696d65223a22323032362d31312d32325431323a33393a33312e3732333130385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x7c53696d87b900df7d9de4f15d2817dabe66cf43f30591f7b1b0a0701738c2b8
3	01a20344-d28c-75cb-93f6-266fe295493d	988	\\x7b2276223a312c226964223a2230316132303334342d643238632d373563622d393366362d323636666532393534393364222c2274696d65223a22323032362d31312d32325431323a33393a33312e3732343336325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xc132c7e0e469f665df504f814372e357a30d8dde9c7cd6aca3fce8ab06c067da
3	01a20344-d28d-76d1-ac4c-1d5fbc2033f2	992	\\x7b2276223a312c226964223a2230316132303334342d643238642d373664312d616334632d316435666263323033336632222c2274696d65223a22323032362d31312d32325431323a33393a33312e3732353432365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x217039e35cb090a2b4f5086cab59a4a8ff84a58b7358f9adbcb1a3d73ef9a28f
3	01a20344-d28e-75cf-8afe-6e59e51bae2d	996	\\x7b2276223a312c226964223a2230316132303334342d643238652d373563662d386166652d366535396535316261653264222c2274696d65223a22323032362d31312d32325431323a33393a33312e3732363336335a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xe4a10c47aea3455ad707664330d1d15984f7f3258de0ae62a2c73546130b5e14
3	01a20344-d28f-7ac5-bfda-3efee36c8022	1000	\\x7b2276223a312c226964223a2230316132303334342d643238662d376163352d626664612d336566656533366338303232222c2274696d65223a22323032362d31312d32325431323a33393a33312e3732373637335a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xa4ff7aa560d3231f3807874aed29052acd16209218d879d9f5d00bf7dc00a9c1
3	01a20344-d290-7f07-806d-6a7db263c2b8	1004	\\x7b2276223a312c226964223a2230316132303334342d643239302d376630372d383036642d366137646232363363326238222c2274696d65223a22323032362d31312d32325431323a33393a33312e3732383933395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x3d5b35366ea56260aafe4af78ca3b1de6ceb107373c88153b0f2f85f0522ad38
3	01a20344-d292-7338-aba0-5fc7acee79a3	1008	\\x7b2276223a312c226964223a2230316132303334342d643239322d373333382d616261302d356663376163656537396133222c2274696d65223a22323032362d31312d32325431323a33393a33312e3733303230315a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x8a8a9d4a6fcead87ffad70ed5162384e07e4f06ff6c4ba2867562dfa2aa5b747
3	01a20344-d293-7548-9f6e-0f588a334a79	1012	\\x7b2276223a312c226964223a2230316132303334342d643239332d373534382d396636652d306635383861333334613739222c2274696d65223a22323032362d31312d32325431323a33393a33312e3733313333305a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xa274c33659e5f4eb861ba88eef7bf297d7d17c7703a66aa4d40c95f6e9d10970
3	01a20344-d294-7252-a5dd-eeb1fcd3b757	1016	\\x7b2276223a312c226964223a2230316132303334342d643239342d373235322d613564642d656562316663643362373537222c2274696d65223a22323032362d31312d32325431323a33393a33312e3733323134355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x004d2ca48dbf702cf6e5c0e863d2dca3afa3cae8cfabb4218e7cd2eddf426a8c
3	01a20344-d295-74da-87c9-d30edfccd91a	1020	\\x7b2276223a312c226964223a2230316132303334342d643239352d373464612d383763392d643330656466636364393161222c2274696d65223a22323032362d31312d32325431323a33393a33312e3733333330335a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xc89563c41d027b6e5c743ab2b02dfb6b4874f7375c5c6cc1231f319237447ec3
3	01a20344-d298-7bdc-9fd4-d81d1e17f6bf	1024	\\x7b2276223a312c226964223a2230316132303334342d643239382d376264632d396664342d643831643165313766366266222c2274696d65223a22323032362d31312d32325431323a33393a33312e3733363734315a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x83c7acbff1a62a6e84426bec8a6c0fc560ffd07bb2531a305acc78ba613320e2
3	01a20344-d299-7e36-ba9f-86f59db49553	1028	\\x7b2276223a312c226964223a2230316132303334342d643239392d376533362d626139662d383666353964623439353533222c2274696d65223a22323032362d31312d32325431323a33393a33312e3733373838385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xdce032d8aa8511e5598f4c0f6bc4a56279b496fc9207d85a35c60bd41c605f98
3	01a20344-d29a-7f30-85ab-475c0f190af0	1032	\\x7b2276223a312c226964223a2230316132303334342d643239612d376633302d383561622d343735633066313930616630222c2274696d65223a22323032362d31312d32325431323a33393a33312e3733383934395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xcf08af88dfe97c6facadc5c7914a6fd17e72fa98fb02452dda9696b5c980d1a3
3	01a20344-d29c-7107-a8d6-fee24b8552a3	1036	\\x7b2276223a312c226964223a2230316132303334342d643239632d373130372d613864362d666565323462383535326133222c2274696d65223a22323032362d31312d32325431323a33393a33312e3734303036345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x7ea82ceddd37700ed2ba5aef8ee7f7164770725ed45544ea00ee6a5042e16581
3	01a20344-d29d-7209-8573-f7e2e8c3e4b3	1040	\\x7b2276223a312c226964223a2230316132303334342d643239642d373230392d383537332d663765326538633365346233222c2274696d65223a22323032362d31312d32325431323a33393a33312e3734313132375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x9b96fdd3edefaa504997cdc4339056e8ab51fbc797336d58e6da0a7ae44d782e
3	01a20344-d29e-72e2-820b-2f8adc007760	1044	\\x7b2276223a312c226964223a2230316132303334342d643239652d373265322d383230622d326638616463303037373630222c2274696d65223a22323032362d31312d32325431323a33393a33312e3734323138305a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xebc823e66d1387ceaf8d11d069708f07e2dd19de7e029e4ed59340fef83c45db
3	01a20344-d29f-75cf-a8dd-9ac69b2f1182	1048	\\x7b2276223a312c226964223a2230316132303334342d643239662d373563662d613864642d396163363962326631313832222c2274696d65223a22323032362d31312d32325431323a33393a33312e3734333336335a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x7394d8e494671fc71f54ba88431a6465934e0ab4d753d0d9588c4922e15048c5
3	01a20344-d2a0-78de-8e28-bd58510cee29	1052	\\x7b2276223a312c226964223a2230316132303334342d643261302d373864652d386532382d626435383531306365653239222c2274696d65223a22323032362d31312d32325431323a33393a33312e3734343535345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x2785fecfc0af79fbd41214a33a9ec94be6eaba4446a3c9ada5809a4ff2d066f7
3	01a20344-d2a2-703a-9278-06b9c98b905e	1056	\\x7b2276223a312c226964223a2230316132303334342d643261322d373033612d393237382d303662396339386239303565222c2274696d65223a22323032362d31312d32325431323a33393a33312e3734363031345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x215504ad011a45d6ec789b130b0e0571c140f7546b12c0d5ebfa1d773223f34f
3	01a20344-d2a3-7103-83fb-4dc382f4c599	1060	\\x7b2276223a312c226964223a2230316132303334342d643261332d373130332d383366622d346463333832663463353939222c2274696d65223a22323032362d31312d32325431323a33393a33312e3734373036335a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x509c6cdf5c85104ba20ca7fa899e59520634019d5a5997556e71f67a4fe986e1
3	01a20344-d27c-74e2-9414-f2c7958fd854	937	\\x7b2276223a312c226964223a2230316132303334342d643237632d373465322d393431342d663263373935386664383534222c2274696d65223a22323032362d31312d32325431323a33393a33312e3730383330355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x76f3abd81edd1ad8e26ebc82acea1ecb3b829de3c95c7faeb8f5ec6be608ffbd
3	01a20344-d27d-7c32-aab8-ced909ed491b	941	\\x7b2276223a312c226964223a2230316132303334342d643237642d376333322d616162382d636564393039656434393162222c2274696d65223a22323032362d31312d32325431323a33393a33312e3730393736325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x1676985a8f57caeb14072f3e5f26426deda08b0e3cc1d83c821289e19ee23187
3	01a20344-d27f-7323-b521-8079f534d04a	945	\\x7b2276223a312c226964223a2230316132303334342d643237662d373332332d623532312d383037396635333464303461222c2274696d65223a22323032362d31312d32325431323a33393a33312e3731313139365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xe918f2871c40569102f4e60d3f5620054c40b8c3231a2b7e43cdc4da6e42789e
3	01a20344-d280-79bf-9418-d4822939d642	949	\\x7b2276223a312c226964223a2230316132303334342d643238302d373962662d393431382d643438323239333964363432222c2274696d65223a22323032362d31312d32325431323a33393a33312e3731323630395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xff190358fd6d28cec44147a842069176d6957b32d186afcf0983d0ed7ded6e6d
3	01a20344-d281-7fb7-bcee-636560b994a7	953	\\x7b2276223a312c226964223a2230316132303334342d643238312d376662372d626365652d363336353630623939346137222c2274696d65223a22323032362d31312d32325431323a33393a33312e3731333938325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xd13e51ed043034621e9e28d314e489df706837a89dcc6c1f7681795a476745d1
3	01a20344-d283-73b7-a1f3-46c7c6b84c6a	957	\\x7b2276223a312c226964223a2230316132303334342d643238332d373362372d613166332d343663376336623834633661222c2274696d65223a22323032362d31312d32325431323a33393a33312e3731353233325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x90d4c9ad08edb63c0f1e6d20aa6d4314a05ef6deae28fbdf0b1cdbc88b02ccda
3	01a20344-d284-7703-839e-11eb6f81897b	961	\\x7b2276223a312c226964223a2230316132303334342d643238342d373730332d383339652d313165623666383138393762222c2274696d65223a22323032362d31312d32325431323a33393a33312e3731363433385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x5fe122343944eff5ec83fc11457c31c0ce4a3b8354ca79a95863ca5ae277a527
3	01a20344-d285-78e2-9c6a-44abce8a14be	965	\\x7b2276223a312c226964223a2230316132303334342d643238352d373865322d396336612d343461626365386131346265222c2274696d65223a22323032362d31312d32325431323a33393a33312e3731373535355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x234d6d1e345dc4c8c761b56b2c09115b96d3f2498144b2eda476d9a01efe2788
3	01a20344-d286-7884-b0b1-2382306b8168	969	\\x7b2276223a312c226964223a2230316132303334342d643238362d373838342d623062312d323338323330366238313638222c2274696d65223a22323032362d31312d32325431323a33393a33312e3731383533325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xfa79c5bedff6c88582d208114559f17d3aaa4f5ec898f82c13011253ac408c4c
3	01a20344-d287-7b23-a831-bf7905b152e2	973	\\x7b2276223a312c226964223a2230316132303334342d643238372d376232332d613833312d626637393035623135326532222c2274696d65223a22323032362d31312d32325431323a33393a33312e3731393639365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x148d00fe7c28805fcea1866777b19a54a4e636e3c95f9680da05910614ec736f
3	01a20344-d289-71bb-845f-7c7afd9cb3fa	977	\\x7b2276223a312c226964223a2230316132303334342d643238392d373162622d383435662d376337616664396362336661222c2274696d65223a22323032362d31312d32325431323a33393a33312e3732313130385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x2d93d5c0ee95ba08f1daf3ebc63e32069137daea088824e521222eed44c41c19
3	01a20344-d28a-73ec-b472-d7904fffb5c0	981	\\x7b2276223a312c226964223a2230316132303334342d643238612d373365632d623437322d643739303466666662356330222c2274696d65223a22323032362d31312d32325431323a33393a33312e3732323234355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x3ccb8ddbac470d97f63b3400eca813c145a499a52462cd85db5c666f889065a1
3	01a20344-d28b-766f-a20e-447acb401b49	985	\\x7b2276223a312c226964223a2230316132303334342d643238622d373636662d613230652d343437616362343031623439222c2274696d65223a22323032362d31312d32325431323a33393a33312e3732333430325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x2307e77f687dd4046bdc932f7bcd73b044c48259f4fbb67ec0382ec0613014ea
3	01a20344-d28c-7baa-93a4-aea22e11bacc	989	\\x7b2276223a312c226964223a2230316132303334342d643238632d376261612d393361342d616561323265313162616363222c2274696d65223a22323032362d31312d32325431323a33393a33312e3732343732395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xace2278a9e4083a5101d8bdb586f053f58fca57a86b5e05c9a971cb24d1a2535
3	01a20344-d28d-7c57-bf69-f37c74732b95	993	\\x7b2276223a312c226964223a2230316132303334342d643238642d376335372d626636392d663337633734373332623935222c2274696d65223a22323032362d31312d32325431323a33393a33312e3732353737315a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xd1eb729200b255a7688b5acaa6727a0d42ead2de24c1276bf6676f29338864f2
3	01a20344-d28e-7ccd-ae06-7f88a194954a	997	\\x7b2276223a312c226964223a2230316132303334342d643238652d376363642d616530362d376638386131393439353461222c2274696d65223a22323032362d31312d32325431323a33393a33312e3732363830305a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xc36dd1d62b1024b6b5012220de1209c5afc81f4422596345060b385f1be147e8
3	01a20344-d290-7171-a511-c0d25c158f47	1001	\\x7b2276223a312c226964223a2230316132303334342d643239302d373137312d613531312d633064323563313538663437222c2274696d65223a22323032362d31312d32325431323a33393a33312e3732383039305a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xcaf7a2b8f56fec7693519d66e9288b93342752cf7180f3243dea1d23bcceb922
3	01a20344-d291-7484-8191-8805ebe9eb3e	1005	\\x7b2276223a312c226964223a2230316132303334342d643239312d373438342d383139312d383830356562653965623365222c2274696d65223a22323032362d31312d32325431323a33393a33312e3732393238325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xa7de2d4d39ba39bd89ca3577b94e1d411fb0797339e50f0e7309dcc3c6e9fe4f
3	01a20344-d292-7971-aab5-ba1b551c1eea	1009	\\x7b2276223a312c226964223a2230316132303334342d643239322d373937312d616162352d626131623535316331656561222c2274696d65223a22323032362d31312d32325431323a33393a33312e3733303539305a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xb3cb3c87d2da8c15eebfbcda7cac43c9c83d194faea5c2afa12a64f052fe8014
3	01a20344-d293-79f0-adba-1a285414ca9c	1013	\\x7b2276223a312c226964223a2230316132303334342d643239332d373966302d616462612d316132383534313463613963222c2274696d65223a22323032362d31312d32325431323a33393a33312e3733313632315a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x5ee46f93c62fb1d89281cf7bf5fef5c4f7aca831923071d340fba56a42420314
3	01a20344-d294-77af-9ee7-7978c83e29bb	1017	\\x7b2276223a312c226964223a2230316132303334342d643239342d373761662d396565372d373937386338336532396262222c2274696d65223a22323032362d31312d32325431323a33393a33312e3733323438305a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x8c1ced5983c3c9d81af911480389429fa20d2fff9da135b8567b453e810ed21d
3	01a20344-d295-7aa8-a6e9-1fd137a88756	1021	\\x7b2276223a312c226964223a2230316132303334342d643239352d376161382d613665392d316664313337613838373536222c2274696d65223a22323032362d31312d32325431323a33393a33312e3733333636365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x853053c3863b6d92c9a6b630a3b016f378f8122642fa4d49106f26bc9386992b
3	01a20344-d299-71fc-a622-130e549048cc	1025	\\x7b2276223a312c226964223a2230316132303334342d643239392d373166632d613632322d313330653534393034386363222c2274696d65223a22323032362d31312d32325431323a33393a33312e3733373132345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x85337412eaa0d17008ab536edb98ea1e7c503911834dde5266e1b6345c164776
3	01a20344-d29a-72c9-a4a3-c5683349dddb	1029	\\x7b2276223a312c226964223a2230316132303334342d643239612d373263392d613461332d633536383333343964646462222c2274696d65223a22323032362d31312d32325431323a33393a33312e3733383137345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xc86f89baf723c17a14fdc55a9be5265f6c34738b7354ba3986b86ac28d870a4d
3	01a20344-d29b-7463-98b2-fccd6eb4e695	1033	\\x7b2276223a312c226964223a2230316132303334342d643239622d373436332d393862322d666363643665623465363935222c2274696d65223a22323032362d31312d32325431323a33393a33312e3733393237345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x1e216dcf4a2b893d38c4885c1faa55063ff7f6e2961ffa3a98f3ac7a1e81e3bb
3	01a20344-d29c-7609-85a9-35e83992c04d	1037	\\x7b2276223a312c226964223a2230316132303334342d643239632d373630392d383561392d333565383339393263303464222c2274696d65223a22323032362d31312d32325431323a33393a33312e3734303337375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x22e773d9602b18692473a131f5ec9c777f2c01c6e32cdb69e437e84a2cbf9db4
3	01a20344-d29d-777d-ad71-77f9be6a5032	1041	\\x7b2276223a312c226964223a2230316132303334342d643239642d373737642d616437312d373766396265366135303332222c2274696d65223a22323032362d31312d32325431323a33393a33312e3734313436385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xb58746904d783e4b27ac775a76f0b0427e5ca69af545110a279393362bbaab23
3	01a20344-d29e-7815-980e-52f639737440	1045	\\x7b2276223a312c226964223a2230316132303334342d643239652d373831352d393830652d353266363339373337343430222c2274696d65223a22323032362d31312d32325431323a33393a33312e3734323530355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xa854708729dffc7dc69c88d2644c2ff1bb8ec251e122faaeb55399ec6a5cb0de
3	01a20344-d29f-7ba2-a96c-7d388426fc53	1049	\\x7b2276223a312c226964223a2230316132303334342d643239662d376261322d613936632d376433383834323666633533222c2274696d65223a22323032362d31312d32325431323a33393a33312e3734333732375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x70274af8be9c7a2c3fac435ab5609d6787e6eb6e32b262f5dae606f9d5c166d3
3	01a20344-d2a0-7fe0-9609-55d923c2aa56	1053	\\x7b2276223a312c226964223a2230316132303334342d643261302d376665302d393630392d353564393233633261613536222c2274696d65223a22323032362d31312d32325431323a33393a33312e3734343939325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xddeb5269a76c9e62fed8a40f5e033a94aecdab96fb01ead35bcf51d20d1dffde
3	01a20344-d2a2-75a6-8335-e1d58056792c	1057	\\x7b2276223a312c226964223a2230316132303334342d643261322d373561362d383333352d653164353830353637393263222c2274696d65223a22323032362d31312d32325431323a33393a33312e3734363335335a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x1f794fcf934d22ef070e9ca52904aa165d2a9c6658a20e85035d26fba3aca56a
3	01a20344-d2a3-7636-a182-c21bc732e5f2	1061	\\x7b2276223a312c226964223a2230316132303334342d643261332d373633362d613138322d633231626337333265356632222c2274696d65223a22323032362d31312d32325431323a33393a33312e3734373338385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x6de3b558146c0423a94172815df34dd8b069d2db7256e6b344e30cc435d4b1c5
3	01a20344-d27c-7ab5-a7c6-7923d19ea91e	938	\\x7b2276223a312c226964223a2230316132303334342d643237632d376162352d613763362d373932336431396561393165222c2274696d65223a22323032362d31312d32325431323a33393a33312e3730383636395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xe1106abf5da753769913fc92f1b6978ce23a1ebfdfd10fe0b1d29949c80dfd9f
3	01a20344-d27e-723e-a105-bda665a2948b	942	\\x7b2276223a312c226964223a2230316132303334342d643237652d373233652d613130352d626461363635613239343862222c2274696d65223a22323032362d31312d32325431323a33393a33312e3731303134305a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xf7146d6245f4f4dfc14ea7d0197dc9ee2974d9ec5258886ee3e3e4a1c823b438
3	01a20344-d27f-7857-85a1-cdfd729449c5	946	\\x7b2276223a312c226964223a2230316132303334342d643237662d373835372d383561312d636466643732393434396335222c2274696d65223a22323032362d31312d32325431323a33393a33312e3731313532315a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x2411c851a2dd21967e671253a89a27ebc779f6098041c154320913327c6c560e
3	01a20344-d281-70fa-b9b5-b90c9a6c9d03	950	\\x7b2276223a312c226964223a2230316132303334342d643238312d373066612d623962352d623930633961366339643033222c2274696d65223a22323032362d31312d32325431323a33393a33312e3731333036315a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x7cd5eda6699c0d97aa8dad08c0f667f5b0699d38bf3d6f81a0388f85e21743d3
3	01a20344-d282-74a0-ac66-60934973e6c2	954	\\x7b2276223a312c226964223a2230316132303334342d643238322d373461302d616336362d363039333439373365366332222c2274696d65223a22323032362d31312d32325431323a33393a33312e3731343238395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xf224dc304f36712133463d1c1ac5aabd59174511226010437d0d463dd1792d12
3	01a20344-d283-78a4-9159-1bcd70d239fc	958	\\x7b2276223a312c226964223a2230316132303334342d643238332d373861342d393135392d316263643730643233396663222c2274696d65223a22323032362d31312d32325431323a33393a33312e3731353534305a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x5ecae900947fe0b8c3d5a7afff1b3546f7d34764b0778b4485165295742b393d
3	01a20344-d284-7c21-9cda-72067da5db3f	962	\\x7b2276223a312c226964223a2230316132303334342d643238342d376332312d396364612d373230363764613564623366222c2274696d65223a22323032362d31312d32325431323a33393a33312e3731363735385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x31f7c40746bbc3957540a61f6844663324e61bc628ba8e85441e65ce82d15702
3	01a20344-d285-7d34-8fdd-bb7fbea36088	966	\\x7b2276223a312c226964223a2230316132303334342d643238352d376433342d386664642d626237666265613336303838222c2274696d65223a22323032362d31312d32325431323a33393a33312e3731373832355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x858272bfe766ba5d35044bc7cf2a238a219ea5ca658b9ee16f26902949039352
3	01a20344-d286-7c9c-973d-bfa4965dd019	970	\\x7b2276223a312c226964223a2230316132303334342d643238362d376339632d393733642d626661343936356464303139222c2274696d65223a22323032362d31312d32325431323a33393a33312e3731383738385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x1c0171fcf87c7c31b09850b735aaf8f7dae2b427beebaf0b3dc76b7f252ed34e
3	01a20344-d288-7046-8121-f95d907619fd	974	\\x7b2276223a312c226964223a2230316132303334342d643238382d373034362d383132312d663935643930373631396664222c2274696d65223a22323032362d31312d32325431323a33393a33312e3732303031375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xa07bf6a27d9325fe53268d9e12d9e54915daeeabef3d8e8df05202a12ace4255
3	01a20344-d289-76de-99ed-822326cc97dd	978	\\x7b2276223a312c226964223a2230316132303334342d643238392d373664652d393965642d383232333236636339376464222c2274696d65223a22323032362d31312d32325431323a33393a33312e3732313432395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x832326f3cff7d3841caceaef794312491d6b52f11b02a528b40c510c9baceddb
3	01a20344-d28a-7986-b5c4-7d11906b2275	982	\\x7b2276223a312c226964223a2230316132303334342d643238612d373938362d623563342d376431313930366232323735222c2274696d65223a22323032362d31312d32325431323a33393a33312e3732323539355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x451ce7a86647c507a144c544c24a61c0e0f4370dcdf6174fa8b20a53d41e5b12
3	01a20344-d28b-7be0-8859-eb66118c8daf	986	\\x7b2276223a312c226964223a2230316132303334342d643238622d376265302d383835392d656236363131386338646166222c2274696d65223a22323032362d31312d32325431323a33393a33312e3732333734325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x07348e8a8a01d024cca0a794e706cc5ceae0e50863002e6444ecf3808d6b8776
3	01a20344-d28d-707b-9b1d-64a36caa3f4d	990	\\x7b2276223a312c226964223a2230316132303334342d643238642d373037622d396231642d363461333663616133663464222c2274696d65223a22323032362d31312d32325431323a33393a33312e3732353033305a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x08b89a0e173f4c82738e46a34996ae9c2199ccdf91ccf589a74422275cca1e4f
3	01a20344-d28e-70ea-8ff0-fdcdf9d4619c	994	\\x7b2276223a312c226964223a2230316132303334342d643238652d373065612d386666302d666463646639643436313963222c2274696d65223a22323032362d31312d32325431323a33393a33312e3732363035375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xc0d6cf90e98e45c2a919ee245d3ae797e4b88741c19fabaf7c4111d6c4d0449a
3	01a20344-d28f-72b9-93b0-cf7962d927a6	998	\\x7b2276223a312c226964223a2230316132303334342d643238662d373262392d393362302d636637393632643932376136222c2274696d65223a22323032362d31312d32325431323a33393a33312e3732373137305a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xeac63a213c53364e4851e242372e6a5b2f85c5bfc578cdb7363e3d79ff0f14dd
3	01a20344-d290-774c-b6e5-6f51413bb6ef	1002	\\x7b2276223a312c226964223a2230316132303334342d643239302d373734632d623665352d366635313431336262366566222c2274696d65223a22323032362d31312d32325431323a33393a33312e3732383435365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x9677e23034d9f71699e46e2bdb85523a15c6b8555a294f25b3dee3b31d35f38a
3	01a20344-d291-7cc1-9fc1-3652f0a214aa	1006	\\x7b2276223a312c226964223a2230316132303334342d643239312d376363312d396663312d333635326630613231346161222c2274696d65223a22323032362d31312d32325431323a33393a33312e3732393739375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x044dae551b676824fe5bae533370df7ec04956ba132bc48aa8a8867b5c4bedee
3	01a20344-d292-7e77-83ce-8f487e142ed0	1010	\\x7b2276223a312c226964223a2230316132303334342d643239322d376537372d383363652d386634383765313432656430222c2274696d65223a22323032362d31312d32325431323a33393a33312e3733303930345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xf56dcec223d8f169bd86da23f05390827bd575d180a80319cebf888d721a8f03
3	01a20344-d293-7dbf-9796-2fdc145f5f4f	1014	\\x7b2276223a312c226964223a2230316132303334342d643239332d376462662d393739362d326664633134356635663466222c2274696d65223a22323032362d31312d32325431323a33393a33312e3733313835395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x18975981bef1e84d351d107c89d7b3867653fcc7e9d40e1d3799b186148b6797
3	01a20344-d294-7db3-b2cd-ec85a9ceb22f	1018	\\x7b2276223a312c226964223a2230316132303334342d643239342d376462332d623263642d656338356139636562323266222c2274696d65223a22323032362d31312d32325431323a33393a33312e3733323835365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x622a451ec0e62572e82305acac1343c86d63dc9aa3302ecd00a916394d1bcfec
3	01a20344-d298-7148-93c3-97f59dab8787	1022	\\x7b2276223a312c226964223a2230316132303334342d643239382d373134382d393363332d393766353964616238373837222c2274696d65223a22323032362d31312d32325431323a33393a33312e3733363038305a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xb8f785dc6d2e3679f19f9940875f0d67be1787c0737cef354d7aa5b133df3706
3	01a20344-d299-76a0-85c8-b76eca033627	1026	\\x7b2276223a312c226964223a2230316132303334342d643239392d373661302d383563382d623736656361303333363237222c2274696d65223a22323032362d31312d32325431323a33393a33312e3733373431345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xf4697f5295ddd800ce61cf096ce3541ea215e796cfe7d996fa072bc222038604
3	01a20344-d29a-76e6-bd1e-91fd91cfef5b	1030	\\x7b2276223a312c226964223a2230316132303334342d643239612d373665362d626431652d393166643931636665663562222c2274696d65223a22323032362d31312d32325431323a33393a33312e3733383433315a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xa662601284501e2467bd46fd668737f3b528e7874bd4ef845f4d0f5ebc09173e
3	01a20344-d29b-7884-9303-f89bbf9d37a0	1034	\\x7b2276223a312c226964223a2230316132303334342d643239622d373838342d393330332d663839626266396433376130222c2274696d65223a22323032362d31312d32325431323a33393a33312e3733393533325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xe8e46e304f697adf1bf0c04bc4f695382f2decbfd9dac518f4751710d63c237b
3	01a20344-d29c-79f4-94f8-159ee231ce3c	1038	\\x7b2276223a312c226964223a2230316132303334342d643239632d373966342d393466382d313539656532333163653363222c2274696d65223a22323032362d31312d32325431323a33393a33312e3734303632325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x466960ff0b4240dd7f3703960cb5a34e92cab9e3517561ac79b04de4c24dca21
3	01a20344-d29d-7c6f-9a8a-37a2bced169a	1042	\\x7b2276223a312c226964223a2230316132303334342d643239642d376336662d396138612d333761326263656431363961222c2274696d65223a22323032362d31312d32325431323a33393a33312e3734313737375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xcb9303d452a6fa68d23eb6a0caab07ce51fea3bbd72c738d8a9ccdeea154a787
3	01a20344-d29e-7d59-9ea9-8d0a69269840	1046	\\x7b2276223a312c226964223a2230316132303334342d643239652d376435392d396561392d386430613639323639383430222c2274696d65223a22323032362d31312d32325431323a33393a33312e3734323833345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x5061e955121c1cfd448a2dbd394c5888aafbe765bca0b9cee17c43c66de8983c
3	01a20344-d29f-7fc3-8ca0-70a96a9473f9	1050	\\x7b2276223a312c226964223a2230316132303334342d643239662d376663332d386361302d373061393661393437336639222c2274696d65223a22323032362d31312d32325431323a33393a33312e3734333938355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x3982bed87f4ecba6754ddcc8268decae8d32bfbc08e4d2612428062f47bc7ede
3	01a20344-d2a1-783e-824a-7c4666eaf273	1054	\\x7b2276223a312c226964223a2230316132303334342d643261312d373833652d383234612d376334363636656166323733222c2274696d65223a22323032362d31312d32325431323a33393a33312e3734353531355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xc16c1263ac7e8075b6ffc6ec058aa17a4f642592453a5c827392a74780e54cc8
3	01a20344-d2a2-7a7f-925a-ff07e86b61cb	1058	\\x7b2276223a312c226964223a2230316132303334342d643261322d376137662d393235612d666630376538366236316362222c2274696d65223a22323032362d31312d32325431323a33393a33312e3734363635365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x2eac152aa4a2c31dccd00c871b392c0d921c6334ddbddb92603f0fa155bec999
3	01a20344-d2a3-7b1b-ae2f-05b31c30a3f4	1062	\\x7b2276223a312c226964223a2230316132303334342d643261332d376231622d616532662d303562333163333061336634222c2274696d65223a22323032362d31312d32325431323a33393a33312e3734373639345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xeb0e855bb217c9cabc1e9438a38894056ac768f3e2fb6ed7110c4b5127ed7d4e
3	01a20344-d27c-7f1f-b956-be7a12ee3ada	939	\\x7b2276223a312c226964223a2230316132303334342d643237632d376631662d623935362d626537613132656533616461222c2274696d65223a22323032362d31312d32325431323a33393a33312e3730383934355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xe4b20a085f3cf25f987ac21bf3b30291588c962f61b7c32ace7d8594a92589f5
3	01a20344-d27e-7600-a213-18ddd76419d3	943	\\x7b2276223a312c226964223a2230316132303334342d643237652d373630302d613231332d313864646437363431396433222c2274696d65223a22323032362d31312d32325431323a33393a33312e3731303337355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xd1dfbfa01344165246e9205c9fb2ed1c5e8d9b5b31781b65922c6f5d492fc50d
3	01a20344-d27f-7e90-be2e-16079c32cb7e	947	\\x7b2276223a312c226964223a2230316132303334342d643237662d376539302d626532652d313630373963333263623765222c2274696d65223a22323032362d31312d32325431323a33393a33312e3731313931305a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x310d50f7f5559cb482d983ba7914797ad07baac42b37fd202e5b151bd65df254
3	01a20344-d281-7467-b3fc-b1c70d3e253d	951	\\x7b2276223a312c226964223a2230316132303334342d643238312d373436372d623366632d623163373064336532353364222c2274696d65223a22323032362d31312d32325431323a33393a33312e3731333237355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xa68562fd89d9053fa24517991612d40c3655a9ce5f98ee192867a00690d41d89
3	01a20344-d282-79dc-9448-5df1a4a46f4b	955	\\x7b2276223a312c226964223a2230316132303334342d643238322d373964632d393434382d356466316134613436663462222c2274696d65223a22323032362d31312d32325431323a33393a33312e3731343631365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xfb3447cc0b477afc082faaf2c65ebbfb798288ec8245317046ab190ff6359862
3	01a20344-d283-7cc9-9c51-ac7fa0c9ff3b	959	\\x7b2276223a312c226964223a2230316132303334342d643238332d376363392d396335312d616337666130633966663362222c2274696d65223a22323032362d31312d32325431323a33393a33312e3731353739395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x453b61c05d7ec942eb4022f03adbf7ec3dcbba2e9f1f0dab3263b44b35e76345
3	01a20344-d285-701d-924c-2d5f32de4392	963	\\x7b2276223a312c226964223a2230316132303334342d643238352d373031642d393234632d326435663332646534333932222c2274696d65223a22323032362d31312d32325431323a33393a33312e3731373030375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xf91ee46d8c70da3d21e495ac3dcecf3b105578cec8f09eaaf969038a10f31866
3	01a20344-d286-70e6-9a4e-b4a60f28b8db	967	\\x7b2276223a312c226964223a2230316132303334342d643238362d373065362d396134652d623461363066323862386462222c2274696d65223a22323032362d31312d32325431323a33393a33312e3731383035365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x4bcfb1e97c9b949d4c4bb6f3149e121ee39915f4ac1deb52386e75968f12de3a
3	01a20344-d287-7186-aecf-a09a22cf4529	971	\\x7b2276223a312c226964223a2230316132303334342d643238372d373138362d616563662d613039613232636634353239222c2274696d65223a22323032362d31312d32325431323a33393a33312e3731393039355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x47669d5eca016d9a66884de24810e3448bcd43eec167fe02c58d8928209a5df5
3	01a20344-d288-76ad-814c-5b0487756d3e	975	\\x7b2276223a312c226964223a2230316132303334342d643238382d373661642d383134632d356230343837373536643365222c2274696d65223a22323032362d31312d32325431323a33393a33312e3732303431375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x73be78124d4a329a6880d3caca252dc6ac62a7cc8dabb48e300c15f2d07067b9
3	01a20344-d289-7ada-bb71-0aed0043a89a	979	\\x7b2276223a312c226964223a2230316132303334342d643238392d376164612d626237312d306165643030343361383961222c2274696d65223a22323032362d31312d32325431323a33393a33312e3732313637385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x24cb6360c1e8b6628afbfab14b7c3a42762baaaa879b83cb1c23ee7e1330f292
3	01a20344-d28a-7eda-9bb6-f9db0bdd78cb	983	\\x7b2276223a312c226964223a2230316132303334342d643238612d376564612d396262362d663964623062646437386362222c2274696d65223a22323032362d31312d32325431323a33393a33312e3732323932385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xdb6d2ce68e524298608c2206ee9d06dad2e7b0cae2cf977076d812f23910814d
3	01a20344-d28c-71e8-9890-e65fa83d397d	987	\\x7b2276223a312c226964223a2230316132303334342d643238632d373165382d393839302d653635666138336433393764222c2274696d65223a22323032362d31312d32325431323a33393a33312e3732343131395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x1f7db4b14f10ec6201b17e1b714e7f7e6a594ec47b074fca445661f7e3e2c2f3
3	01a20344-d28d-736d-a3a6-8069b5432079	991	\\x7b2276223a312c226964223a2230316132303334342d643238642d373336642d613361362d383036396235343332303739222c2274696d65223a22323032362d31312d32325431323a33393a33312e3732353231345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x25ddfca7fdfc5e0611600d471364977ba0191d5608bbd7fc6efeb6eaa7a5e4ce
3	01a20344-d28e-7386-9be3-16b87e87cf27	995	\\x7b2276223a312c226964223a2230316132303334342d643238652d373338362d396265332d313662383765383763663237222c2274696d65223a22323032362d31312d32325431323a33393a33312e3732363232305a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xada79ec47dc475fad867f08e116ab9c2836488366383cbc916974ba8ac32dfbc
3	01a20344-d28f-76da-b7de-49740950d6ab	999	\\x7b2276223a312c226964223a2230316132303334342d643238662d373664612d623764652d343937343039353064366162222c2274696d65223a22323032362d31312d32325431323a33393a33312e3732373432385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xe9c1b15a79390c45b6ef86c8866c674ee5858d44988e19477813648da22ff448
3	01a20344-d290-7bb3-9ff7-01b51ba56819	1003	\\x7b2276223a312c226964223a2230316132303334342d643239302d376262332d396666372d303162353162613536383139222c2274696d65223a22323032362d31312d32325431323a33393a33312e3732383733315a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xff3774df8dc1de08c333e0e14541dbd4812658cb411480d088fed2394a3953cc
3	01a20344-d292-705b-b725-af8faba930b3	1007	\\x7b2276223a312c226964223a2230316132303334342d643239322d373035622d623732352d616638666162613933306233222c2274696d65223a22323032362d31312d32325431323a33393a33312e3733303032325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x5e4b1dbd798201fba3be42c85e91388e6c341f71a41c4749e3fb14ba784c63dc
3	01a20344-d293-725f-808c-60a6e971c5e8	1011	\\x7b2276223a312c226964223a2230316132303334342d643239332d373235662d383038632d363061366539373163356538222c2274696d65223a22323032362d31312d32325431323a33393a33312e3733313134385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xd65dc2cf5e57e714ddc8375bd82757466ebea19f297efe939a2aad92ec962386
3	01a20344-d294-703a-a18d-bf064ad74ec1	1015	\\x7b2276223a312c226964223a2230316132303334342d643239342d373033612d613138642d626630363461643734656331222c2274696d65223a22323032362d31312d32325431323a33393a33312e3733323031345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x1f9050b78acd4817c96a0f911f5d158f2547f9bbf105ad18e9685f99d010250c
3	01a20344-d295-724e-aff8-a005bdc760c1	1019	\\x7b2276223a312c226964223a2230316132303334342d643239352d373234652d616666382d613030356264633736306331222c2274696d65223a22323032362d31312d32325431323a33393a33312e3733333134345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x81a4639e03aaf39055a13ccfaa644a3928db4e64611689d8734e47811cb8ef78
3	01a20344-d298-77e0-8bef-2f143e83e1a0	1023	\\x7b2276223a312c226964223a2230316132303334342d643239382d373765302d386265662d326631343365383365316130222c2274696d65223a22323032362d31312d32325431323a33393a33312e3733363439325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xa8d209da3bfca6b6a882bdcd2f288feed202ce7c12f16ef58000fdcdb5a66cbe
3	01a20344-d299-7a36-9479-483b022e111e	1027	\\x7b2276223a312c226964223a2230316132303334342d643239392d376133362d393437392d343833623032326531313165222c2274696d65223a22323032362d31312d32325431323a33393a33312e3733373633385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xbcb6d76742d42f5fd94bd79864ba2201f4e18f6f087df51bd376e0a7699f1a3e
3	01a20344-d29a-7af2-892e-4ed4c5184202	1031	\\x7b2276223a312c226964223a2230316132303334342d643239612d376166322d383932652d346564346335313834323032222c2274696d65223a22323032362d31312d32325431323a33393a33312e3733383638345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xad5a30e6055b229c98f2dc4b4586d8b9607841b4db1c995572864f61dd22912c
3	01a20344-d29b-7cf2-a15a-9789a23ea423	1035	\\x7b2276223a312c226964223a2230316132303334342d643239622d376366322d613135612d393738396132336561343233222c2274696d65223a22323032362d31312d32325431323a33393a33312e3733393830395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x915ffd8c08e19ca7e1156913a08691437b79c083ad875c5617730316f2201c59
3	01a20344-d29c-7e42-aff1-4c4d4f3d83df	1039	\\x7b2276223a312c226964223a2230316132303334342d643239632d376534322d616666312d346334643466336438336466222c2274696d65223a22323032362d31312d32325431323a33393a33312e3734303839315a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x0c3c2390db7fb0f23ac42cfc05d633a6c49346e13fd615ea41d0b648b54a4961
3	01a20344-d29d-7fcb-a5db-7a32ca1cae8f	1043	\\x7b2276223a312c226964223a2230316132303334342d643239642d376663622d613564622d376133326361316361653866222c2274696d65223a22323032362d31312d32325431323a33393a33312e3734313938375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xd8b7ca51e72ad9543bf25e355d70270988fb5e7e6ffaa095886e101df8d8cd0a
3	01a20344-d29f-717d-ad44-b0fd7273c94e	1047	\\x7b2276223a312c226964223a2230316132303334342d643239662d373137642d616434342d623066643732373363393465222c2274696d65223a22323032362d31312d32325431323a33393a33312e3734333039335a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x3ef6252f6abdaa94afee9f26c6eda92de5ddde675bb343d6b5cf6a5902248925
3	01a20344-d2a0-751b-8193-2e874df1a89d	1051	\\x7b2276223a312c226964223a2230316132303334342d643261302d373531622d383139332d326538373464663161383964222c2274696d65223a22323032362d31312d32325431323a33393a33312e3734343331395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x9e6b753033aa7908c279e2435f08c61458c50d8470ce6ebb8492e58e95505cfb
3	01a20344-d2a1-7c9c-867e-bad890e111bd	1055	\\x7b2276223a312c226964223a2230316132303334342d643261312d376339632d383637652d626164383930653131316264222c2274696d65223a22323032362d31312d32325431323a33393a33312e3734353738385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xc997818dc60228f92a5597c944432515d51d20f14f3acccf7ef6ec68cd37ee1f
3	01a20344-d2a2-7d92-834d-b5e0b2838f0d	1059	\\x7b2276223a312c226964223a2230316132303334342d643261322d376439322d383334642d623565306232383338663064222c2274696d65223a22323032362d31312d32325431323a33393a33312e3734363834385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x784f08c11c75c35bae3a08bd733fcf7eb42f289e26ea0a91d9ceafa43e8b9cf8
3	01a20344-d2a3-7ee2-af6b-85906c024104	1063	\\x7b2276223a312c226964223a2230316132303334342d643261332d376565322d616636622d383539303663303234313034222c2274696d65223a22323032362d31312d32325431323a33393a33312e3734373933305a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x0afc4fcdebad9a4a1b45cae58ad9731ae30626645e0a4e6ac571b46d74650dad
3	01a20344-d2a4-727f-b1e4-b3b18ced1d09	1064	\\x7b2276223a312c226964223a2230316132303334342d643261342d373237662d623165342d623362313863656431643039222c2274696d65223a22323032362d31312d32325431323a33393a33312e3734383135365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xf0bbd21d9b911598089e6abe071872ca196949cef188a9a9f1fb9a9b09f966d4
3	01a20344-d2a5-7913-a716-8e86a469d059	1068	\\x7b2276223a312c226964223a2230316132303334342d643261352d373931332d613731362d386538366134363964303539222c2274696d65223a22323032362d31312d32325431323a33393a33312e3734393536375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xcca9b217da3906b7789fd983a51b2d7f33cafb01c7a3d3c88d8aa77f22998c1b
3	01a20344-d2a6-7a3a-aaf0-bdc10c8c88b8	1072	\\x7b2276223a312c226964223a2230316132303334342d643261362d376133612d616166302d626463313063386338386238222c2274696d65223a22323032362d31312d32325431323a33393a33312e3735303633395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xfb7362d5c1e5ab6b60ca8eb84d23dc9041a19a75efb9fd58dec9df9bbea65dc1
3	01a20344-d2a7-79bb-b6b8-9a61f8038fc3	1076	\\x7b2276223a312c226964223a2230316132303334342d643261372d373962622d623662382d396136316638303338666333222c2274696d65223a22323032362d31312d32325431323a33393a33312e3735313630385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\xaedd4a0850ece25af7ece3c826173fa966a62e83f5a1392db015f960693aca8b
3	01a20344-d2a4-798a-8c70-fa3cbf7298f6	1065	\\x7b2276223a312c226964223a2230316132303334342d643261342d373938612d386337302d666133636266373239386636222c2274696d65223a22323032362d31312d32325431323a33393a33312e3734383539365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x18f8aadec6945cf314c9d80d21995193b2fa2a33a3f130687aeabbbc1eab1365
3	01a20344-d2a5-7e90-be66-8f56724f7467	1069	\\x7b2276223a312c226964223a2230316132303334342d643261352d376539302d626536362d386635363732346637343637222c2274696d65223a22323032362d31312d32325431323a33393a33312e3734393931305a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x9b3e80fe27475fd243ef5c4b979aae22e6113ad07e67fa1f96978e47807b15e6
3	01a20344-d2a6-7faa-9f82-fa8c2457170c	1073	\\x7b2276223a312c226964223a2230316132303334342d643261362d376661612d396638322d666138633234353731373063222c2274696d65223a22323032362d31312d32325431323a33393a33312e3735303937395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x424dea9b4b81e748c805351a1317e2f005608a454d0721fbed9c5671dafca3e7
3	01a20344-d2a7-7f17-8346-483292c974dc	1077	\\x7b2276223a312c226964223a2230316132303334342d643261372d376631372d383334362d343833323932633937346463222c2274696d65223a22323032362d31312d32325431323a33393a33312e3735313934335a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x366de6c20dafdec628105a8e6a9f45644a2552847dc932fd69be8a2df0c17d8b
3	01a20344-d2a4-7ff0-ab43-5e55854c576f	1066	\\x7b2276223a312c226964223a2230316132303334342d643261342d376666302d616234332d356535353835346335373666222c2274696d65223a22323032362d31312d32325431323a33393a33312e3734383939365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x51c5000ef28340b1c8d9f5a9a2cfcbc759f9cbf286603dbe743307d43866edda
3	01a20344-d2a6-73b3-9d89-6bc2f78d3f04	1070	\\x7b2276223a312c226964223a2230316132303334342d643261362d373362332d396438392d366263326637386433663034222c2274696d65223a22323032362d31312d32325431323a33393a33312e3735303233315a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x51e771d964d08c27067dd807c1f601b9c4a0d10fc582eebd5fd3c45f7857a098
3	01a20344-d2a7-7421-b8f3-b5039644c298	1074	\\x7b2276223a312c226964223a2230316132303334342d643261372d373432312d623866332d623530333936343463323938222c2274696d65223a22323032362d31312d32325431323a33393a33312e3735313235385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x6a221e5a1098a819066aa5757d43747c22c865e730a835a200d45f34c9152d6a
3	01a20344-d2a5-740d-80d2-620c28ffba9d	1067	\\x7b2276223a312c226964223a2230316132303334342d643261352d373430642d383064322d363230633238666662613964222c2274696d65223a22323032362d31312d32325431323a33393a33312e3734393235335a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x7bed65f113349605cf9e04ca68c1043829f64c0ab04f2a0d5997f5167080d0f4
3	01a20344-d2a6-770f-9534-d7533d6cade9	1071	\\x7b2276223a312c226964223a2230316132303334342d643261362d373730662d393533342d643735333364366361646539222c2274696d65223a22323032362d31312d32325431323a33393a33312e3735303434315a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x0a72443b99c9160f8661f36401eb6fa77f9dcf85f0b1b0bfc24bae73f6e88ae7
3	01a20344-d2a7-774c-82a2-5118d9e04743	1075	\\x7b2276223a312c226964223a2230316132303334342d643261372d373734632d383261322d353131386439653034373433222c2274696d65223a22323032362d31312d32325431323a33393a33312e3735313435365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x0ba26f9f22cb0a0da7be9e9e2d396277929cc2c83d089d3dc432ccc5a6b9e90b
3	01a20344-d2e3-7afa-9c7c-64c9a4fdfbe6	1082	\\x7b2276223a312c226964223a2230316132303334342d643265332d376166612d396337632d363463396134666466626536222c2274696d65223a22323032362d31312d32325431323a33393a33312e3831313638365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x0bfa97549d5c88174e761f40721a3d57f51d811161632fa88063f266975caf95
3	01a20344-d2e6-7392-ba7a-2a5d32cbe76c	1083	\\x7b2276223a312c226964223a2230316132303334342d643265362d373339322d626137612d326135643332636265373663222c2274696d65223a22323032362d31312d32325431323a33393a33312e3831343232335a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb	\\x89e948f7a15c24a7d104839c94be66c51fc8c01157753a7457a1436289493a8e
\.


--
-- Data for Name: log_key; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.log_key (epoch, public, since, until, mac) FROM stdin;
1	\\xd4074fb77bd70465272878d4f052995da1981e57a70e0259f5e7bfb3f0d90cf1	2026-11-22 12:39:31.307914+00	\N	\\x0b5093ca1356ba460f11d11dcc4b9fde12880b7d3b591fa6c55d3477aae5abd3
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
256	\\x7b2276223a312c226964223a2230316132303334342d643239342d373235322d613564642d656562316663643362373537222c2274696d65223a22323032362d31312d32325431323a33393a33312e3733323134355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
257	\\x7b2276223a312c226964223a2230316132303334342d643239342d373761662d396565372d373937386338336532396262222c2274696d65223a22323032362d31312d32325431323a33393a33312e3733323438305a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
258	\\x7b2276223a312c226964223a2230316132303334342d643239342d376462332d623263642d656338356139636562323266222c2274696d65223a22323032362d31312d32325431323a33393a33312e3733323835365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
259	\\x7b2276223a312c226964223a2230316132303334342d643239352d373234652d616666382d613030356264633736306331222c2274696d65223a22323032362d31312d32325431323a33393a33312e3733333134345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
260	\\x7b2276223a312c226964223a2230316132303334342d643239352d373464612d383763392d643330656466636364393161222c2274696d65223a22323032362d31312d32325431323a33393a33312e3733333330335a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
261	\\x7b2276223a312c226964223a2230316132303334342d643239352d376161382d613665392d316664313337613838373536222c2274696d65223a22323032362d31312d32325431323a33393a33312e3733333636365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
262	\\x7b2276223a312c226964223a2230316132303334342d643239382d373134382d393363332d393766353964616238373837222c2274696d65223a22323032362d31312d32325431323a33393a33312e3733363038305a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
263	\\x7b2276223a312c226964223a2230316132303334342d643239382d373765302d386265662d326631343365383365316130222c2274696d65223a22323032362d31312d32325431323a33393a33312e3733363439325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
264	\\x7b2276223a312c226964223a2230316132303334342d643239382d376264632d396664342d643831643165313766366266222c2274696d65223a22323032362d31312d32325431323a33393a33312e3733363734315a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
265	\\x7b2276223a312c226964223a2230316132303334342d643239392d373166632d613632322d313330653534393034386363222c2274696d65223a22323032362d31312d32325431323a33393a33312e3733373132345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
266	\\x7b2276223a312c226964223a2230316132303334342d643239392d373661302d383563382d623736656361303333363237222c2274696d65223a22323032362d31312d32325431323a33393a33312e3733373431345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
267	\\x7b2276223a312c226964223a2230316132303334342d643239392d376133362d393437392d343833623032326531313165222c2274696d65223a22323032362d31312d32325431323a33393a33312e3733373633385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
268	\\x7b2276223a312c226964223a2230316132303334342d643239392d376533362d626139662d383666353964623439353533222c2274696d65223a22323032362d31312d32325431323a33393a33312e3733373838385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
269	\\x7b2276223a312c226964223a2230316132303334342d643239612d373263392d613461332d633536383333343964646462222c2274696d65223a22323032362d31312d32325431323a33393a33312e3733383137345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
270	\\x7b2276223a312c226964223a2230316132303334342d643239612d373665362d626431652d393166643931636665663562222c2274696d65223a22323032362d31312d32325431323a33393a33312e3733383433315a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
271	\\x7b2276223a312c226964223a2230316132303334342d643239612d376166322d383932652d346564346335313834323032222c2274696d65223a22323032362d31312d32325431323a33393a33312e3733383638345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
272	\\x7b2276223a312c226964223a2230316132303334342d643239612d376633302d383561622d343735633066313930616630222c2274696d65223a22323032362d31312d32325431323a33393a33312e3733383934395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
273	\\x7b2276223a312c226964223a2230316132303334342d643239622d373436332d393862322d666363643665623465363935222c2274696d65223a22323032362d31312d32325431323a33393a33312e3733393237345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
274	\\x7b2276223a312c226964223a2230316132303334342d643239622d373838342d393330332d663839626266396433376130222c2274696d65223a22323032362d31312d32325431323a33393a33312e3733393533325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
275	\\x7b2276223a312c226964223a2230316132303334342d643239622d376366322d613135612d393738396132336561343233222c2274696d65223a22323032362d31312d32325431323a33393a33312e3733393830395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
276	\\x7b2276223a312c226964223a2230316132303334342d643239632d373130372d613864362d666565323462383535326133222c2274696d65223a22323032362d31312d32325431323a33393a33312e3734303036345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
277	\\x7b2276223a312c226964223a2230316132303334342d643239632d373630392d383561392d333565383339393263303464222c2274696d65223a22323032362d31312d32325431323a33393a33312e3734303337375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
278	\\x7b2276223a312c226964223a2230316132303334342d643239632d373966342d393466382d313539656532333163653363222c2274696d65223a22323032362d31312d32325431323a33393a33312e3734303632325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
279	\\x7b2276223a312c226964223a2230316132303334342d643239632d376534322d616666312d346334643466336438336466222c2274696d65223a22323032362d31312d32325431323a33393a33312e3734303839315a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
280	\\x7b2276223a312c226964223a2230316132303334342d643239642d373230392d383537332d663765326538633365346233222c2274696d65223a22323032362d31312d32325431323a33393a33312e3734313132375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
281	\\x7b2276223a312c226964223a2230316132303334342d643239642d373737642d616437312d373766396265366135303332222c2274696d65223a22323032362d31312d32325431323a33393a33312e3734313436385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
282	\\x7b2276223a312c226964223a2230316132303334342d643239642d376336662d396138612d333761326263656431363961222c2274696d65223a22323032362d31312d32325431323a33393a33312e3734313737375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
283	\\x7b2276223a312c226964223a2230316132303334342d643239642d376663622d613564622d376133326361316361653866222c2274696d65223a22323032362d31312d32325431323a33393a33312e3734313938375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
284	\\x7b2276223a312c226964223a2230316132303334342d643239652d373265322d383230622d326638616463303037373630222c2274696d65223a22323032362d31312d32325431323a33393a33312e3734323138305a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
285	\\x7b2276223a312c226964223a2230316132303334342d643239652d373831352d393830652d353266363339373337343430222c2274696d65223a22323032362d31312d32325431323a33393a33312e3734323530355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
286	\\x7b2276223a312c226964223a2230316132303334342d643239652d376435392d396561392d386430613639323639383430222c2274696d65223a22323032362d31312d32325431323a33393a33312e3734323833345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
287	\\x7b2276223a312c226964223a2230316132303334342d643239662d373137642d616434342d623066643732373363393465222c2274696d65223a22323032362d31312d32325431323a33393a33312e3734333039335a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
288	\\x7b2276223a312c226964223a2230316132303334342d643239662d373563662d613864642d396163363962326631313832222c2274696d65223a22323032362d31312d32325431323a33393a33312e3734333336335a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
289	\\x7b2276223a312c226964223a2230316132303334342d643239662d376261322d613936632d376433383834323666633533222c2274696d65223a22323032362d31312d32325431323a33393a33312e3734333732375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
290	\\x7b2276223a312c226964223a2230316132303334342d643239662d376663332d386361302d373061393661393437336639222c2274696d65223a22323032362d31312d32325431323a33393a33312e3734333938355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
291	\\x7b2276223a312c226964223a2230316132303334342d643261302d373531622d383139332d326538373464663161383964222c2274696d65223a22323032362d31312d32325431323a33393a33312e3734343331395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
292	\\x7b2276223a312c226964223a2230316132303334342d643261302d373864652d386532382d626435383531306365653239222c2274696d65223a22323032362d31312d32325431323a33393a33312e3734343535345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
293	\\x7b2276223a312c226964223a2230316132303334342d643261302d376665302d393630392d353564393233633261613536222c2274696d65223a22323032362d31312d32325431323a33393a33312e3734343939325a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
294	\\x7b2276223a312c226964223a2230316132303334342d643261312d373833652d383234612d376334363636656166323733222c2274696d65223a22323032362d31312d32325431323a33393a33312e3734353531355a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
295	\\x7b2276223a312c226964223a2230316132303334342d643261312d376339632d383637652d626164383930653131316264222c2274696d65223a22323032362d31312d32325431323a33393a33312e3734353738385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
296	\\x7b2276223a312c226964223a2230316132303334342d643261322d373033612d393237382d303662396339386239303565222c2274696d65223a22323032362d31312d32325431323a33393a33312e3734363031345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
297	\\x7b2276223a312c226964223a2230316132303334342d643261322d373561362d383333352d653164353830353637393263222c2274696d65223a22323032362d31312d32325431323a33393a33312e3734363335335a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
298	\\x7b2276223a312c226964223a2230316132303334342d643261322d376137662d393235612d666630376538366236316362222c2274696d65223a22323032362d31312d32325431323a33393a33312e3734363635365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
299	\\x7b2276223a312c226964223a2230316132303334342d643261322d376439322d383334642d623565306232383338663064222c2274696d65223a22323032362d31312d32325431323a33393a33312e3734363834385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
300	\\x7b2276223a312c226964223a2230316132303334342d643261332d373130332d383366622d346463333832663463353939222c2274696d65223a22323032362d31312d32325431323a33393a33312e3734373036335a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
301	\\x7b2276223a312c226964223a2230316132303334342d643261332d373633362d613138322d633231626337333265356632222c2274696d65223a22323032362d31312d32325431323a33393a33312e3734373338385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
302	\\x7b2276223a312c226964223a2230316132303334342d643261332d376231622d616532662d303562333163333061336634222c2274696d65223a22323032362d31312d32325431323a33393a33312e3734373639345a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
303	\\x7b2276223a312c226964223a2230316132303334342d643261332d376565322d616636622d383539303663303234313034222c2274696d65223a22323032362d31312d32325431323a33393a33312e3734373933305a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
304	\\x7b2276223a312c226964223a2230316132303334342d643261342d373237662d623165342d623362313863656431643039222c2274696d65223a22323032362d31312d32325431323a33393a33312e3734383135365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
305	\\x7b2276223a312c226964223a2230316132303334342d643261342d373938612d386337302d666133636266373239386636222c2274696d65223a22323032362d31312d32325431323a33393a33312e3734383539365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
306	\\x7b2276223a312c226964223a2230316132303334342d643261342d376666302d616234332d356535353835346335373666222c2274696d65223a22323032362d31312d32325431323a33393a33312e3734383939365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
307	\\x7b2276223a312c226964223a2230316132303334342d643261352d373430642d383064322d363230633238666662613964222c2274696d65223a22323032362d31312d32325431323a33393a33312e3734393235335a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
308	\\x7b2276223a312c226964223a2230316132303334342d643261352d373931332d613731362d386538366134363964303539222c2274696d65223a22323032362d31312d32325431323a33393a33312e3734393536375a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
309	\\x7b2276223a312c226964223a2230316132303334342d643261352d376539302d626536362d386635363732346637343637222c2274696d65223a22323032362d31312d32325431323a33393a33312e3734393931305a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
310	\\x7b2276223a312c226964223a2230316132303334342d643261362d373362332d396438392d366263326637386433663034222c2274696d65223a22323032362d31312d32325431323a33393a33312e3735303233315a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
311	\\x7b2276223a312c226964223a2230316132303334342d643261362d373730662d393533342d643735333364366361646539222c2274696d65223a22323032362d31312d32325431323a33393a33312e3735303434315a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
312	\\x7b2276223a312c226964223a2230316132303334342d643261362d376133612d616166302d626463313063386338386238222c2274696d65223a22323032362d31312d32325431323a33393a33312e3735303633395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
313	\\x7b2276223a312c226964223a2230316132303334342d643261362d376661612d396638322d666138633234353731373063222c2274696d65223a22323032362d31312d32325431323a33393a33312e3735303937395a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
314	\\x7b2276223a312c226964223a2230316132303334342d643261372d373432312d623866332d623530333936343463323938222c2274696d65223a22323032362d31312d32325431323a33393a33312e3735313235385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
315	\\x7b2276223a312c226964223a2230316132303334342d643261372d373734632d383261322d353131386439653034373433222c2274696d65223a22323032362d31312d32325431323a33393a33312e3735313435365a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
316	\\x7b2276223a312c226964223a2230316132303334342d643261372d373962622d623662382d396136316638303338666333222c2274696d65223a22323032362d31312d32325431323a33393a33312e3735313630385a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
317	\\x7b2276223a312c226964223a2230316132303334342d643261372d376631372d383334362d343833323932633937346463222c2274696d65223a22323032362d31312d32325431323a33393a33312e3735313934335a222c22616374696f6e223a2272656164222c226465636973696f6e223a22616c6c6f77222c226f7574636f6d65223a22616273656e74227d	\\x1d3df2e3997815fb
\.


--
-- Data for Name: log_terms; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.log_terms (bundle, terms) FROM stdin;
0	\\x07a42c7d0944f77e1054fd1610a0c3cd1d3df2e31effa9a1203d153c262a99e72dc5b9e53706ca563978911d3b791046429c172544b1f36645acb1814cf93d5055a695585d7789d65e3aea7d5e8e1b736261f9b27210bfc17755448f78ff83187d4af02e83559791997815fb9e435359ad2d49a7ae7c5558b0dfded2b49263f4b587beb7bb536ff2c2bcaf1cc3dc6ceaca39cd91cb64385dcbf8f5b9d5819372d70b7dcbd7b6c79fdeb07f9bdeb70979e02bf848e09fb1ede2b637c1e3d50000e497f8edf518cb27
\.


--
-- Data for Name: message; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.message (subject, id, template, locale, state, sealed, attempts, fault, created_at, due_at, sent_at, mac) FROM stdin;
\.


--
-- Data for Name: request; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.request (subject, revision, state, mac, about, type, status, received, due, next, closed) FROM stdin;
\.


--
-- Data for Name: request_part; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.request_part (subject, part, version, sealed) FROM stdin;
\.


--
-- Data for Name: restored; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.restored (at, confirmed, by) FROM stdin;
\.


--
-- Data for Name: retention_run; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.retention_run (id, started, finished, dry_run, report, "position") FROM stdin;
\.


--
-- Data for Name: review; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.review (subject, id, record, kind, index, at, resolved_at, cause) FROM stdin;
\.


--
-- Data for Name: revision; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.revision (type, digest, body, created_at, first, mac) FROM stdin;
catalog	\\x5dd65c67884fd7b7dd065f0e92420bb1b39e695829474ab380f4af4a86194d52	\\x23205468652064656661756c7420636174616c6f673a2077686f6d20612043524d206b6e6f77732c2077686174206f66207468656d2c207768792c20616e64206f6e2077686174206c6567616c2067726f756e642e0a2320497420697320796f75727320746f20656469742e205468726565207468696e6773206e65766572206368616e6765206f6e63652064617461206c69657320756e646572207468656d3a20746865206e756d626572206f662061206669656c642c207468650a23206e756d626572206f6620616e20696e646578206f72207365617263682c20616e642074686520776f7264696e67206f662061206e6f746963652076657273696f6e207468617420736f6d65626f647920686173207365656e2e20546f206368616e6765207468650a23206c6567616c206261736973206f66206120707572706f73652c206465636c61726520616e6f7468657220707572706f73652e0a0a76657273696f6e3a20310a0a232057686f20616e737765727320666f722074686520646174613a2047445052204172742e20313328312928612920616e64202862292e204974207374616e647320696e206c6574746572732c20726563656970747320616e64207265636f726473206f6620636f6e73656e742e2054686973206f6e650a23206973206d6164652075703a2070757420796f757273656c6620696e2069747320706c616365206265666f726520796f7520777269746520746f20616e79626f64792e20636f6e6669726d5f75726c206973207468652070616765207468617420746865206c696e6b206f6620610a2320646f75626c65206f70742d696e206f70656e732c207075626c69635f75726c2077686572652070656f706c6520726561636820776861742069732068656c642061626f7574207468656d2e0a636f6e74726f6c6c65723a0a20206e616d653a204578616d706c65204c74640a2020636f6e746163743a20446174612070726f74656374696f6e0a20207374726565743a2031204578616d706c65205374726565740a2020636974793a204c6f6e646f6e0a2020706f7374616c5f636f64653a2045433141203142420a2020636f756e7472793a2047420a2020656d61696c3a2070726976616379406578616d706c652e636f6d0a202070686f6e653a20222b343432303739343630313030220a202075726c3a2068747470733a2f2f7777772e6578616d706c652e636f6d0a202064706f5f656d61696c3a2064706f406578616d706c652e636f6d0a2020617574686f726974793a20496e666f726d6174696f6e20436f6d6d697373696f6e65722773204f66666963650a2020617574686f726974795f75726c3a2068747470733a2f2f69636f2e6f72672e756b0a2020636f6e6669726d5f75726c3a2068747470733a2f2f7777772e6578616d706c652e636f6d2f636f6e6669726d0a20207075626c69635f75726c3a2068747470733a2f2f7777772e6578616d706c652e636f6d2f707269766163790a0a2320576879206461746120697320757365642e206c6567616c5f6261736973206973206f6e65206f662047445052204172742e20362831292e2057697468206f6e5f63726561746520746865207661756c74207265636f72647320746865206261736973207768656e0a2320697420637265617465732061207375626a6563743b206f746865727769736520736f6d656f6e65207265636f7264732069742c206f722074686520706572736f6e20636f6e73656e74732e20726574656e74696f6e5f6461797320697320686f77206c6f6e670a232061667465722074686520707572706f736520656e64732e20646f75626c655f6f70745f696e206c69737473206368616e6e656c732c206f6620776869636820656d61696c20616c6f6e652063616e206265206f6e652c206f6e207768696368206f6e6c792074686520706572736f6e2773206f776e0a23206d61696c626f78206d616b6573206120636f6e73656e7420636f756e743b206f70745f6f75745f7369676e616c2074616b657320612062726f77736572277320476c6f62616c205072697661637920436f6e74726f6c20666f722061206e6f3b2072656e65775f6461797320656e647320610a2320636f6e73656e7420627920697473656c662e205768657265206164647265737365732061726520747970656420696e206279206f74686572732c20617320696e20612077656220666f726d2c2073617920646f75626c655f6f70745f696e3a205b656d61696c5d2e0a707572706f7365733a0a2020737570706f72743a0a202020207469746c653a20437573746f6d6572207365727669636520616e6420636f6d706c61696e74730a202020206c6567616c5f62617369733a20636f6e74726163740a202020206f6e5f6372656174653a20747275650a20202020726574656e74696f6e5f646179733a20313039350a202020206470763a2068747470733a2f2f773369642e6f72672f64707623437573746f6d6572436172650a202020206369746174696f6e3a2047445052204172742e20362831292862290a202073616c65733a0a202020207469746c653a2053616c657320746f2070656f706c652077686f20617265206f722061736b656420746f206265636f6d6520637573746f6d6572730a202020206c6567616c5f62617369733a206c65676974696d6174655f696e746572657374730a202020206f6e5f6372656174653a20747275650a20202020726574656e74696f6e5f646179733a203733300a202020206470763a2068747470733a2f2f773369642e6f72672f64707623437573746f6d657252656c6174696f6e736869704d616e6167656d656e740a202020206369746174696f6e3a2047445052204172742e20362831292866290a202062696c6c696e673a0a202020207469746c653a20496e766f6963657320616e64207061796d656e74730a202020206c6567616c5f62617369733a20636f6e74726163740a20202020726574656e74696f6e5f646179733a20333635300a202020206470763a2068747470733a2f2f773369642e6f72672f647076235061796d656e744d616e6167656d656e740a202020206369746174696f6e3a2047445052204172742e20362831292862290a20206d61726b6574696e673a0a202020207469746c653a204f666665727320616e64206e6577730a202020206c6567616c5f62617369733a20636f6e73656e740a20202020636f6e73656e745f6e65656465643a20747275650a202020206368616e6e656c733a205b656d61696c2c2070686f6e652c20736d732c20706f73742c20736f6369616c5d0a202020206f70745f6f75745f7369676e616c3a20747275650a20202020726574656e74696f6e5f646179733a203733300a202020206470763a2068747470733a2f2f773369642e6f72672f647076234469726563744d61726b6574696e670a202020206369746174696f6e3a2047445052204172742e20362831292861292c2065507269766163792044697265637469766520323030322f35382f4543204172742e2031330a2020616e616c79746963733a0a202020207469746c653a20416e616c79736973206f6620686f772070726f647563747320616e642073657276696365732061726520757365640a202020206c6567616c5f62617369733a20636f6e73656e740a20202020636f6e73656e745f6e65656465643a20747275650a202020206f70745f6f75745f7369676e616c3a20747275650a20202020726574656e74696f6e5f646179733a203339350a202020206470763a2068747470733a2f2f773369642e6f72672f64707623536572766963655573616765416e616c79746963730a202020206369746174696f6e3a2047445052204172742e20362831292861290a2020636f6d706c69616e63653a0a202020207469746c653a20416e73776572696e6720666f7220646174612070726f74656374696f6e2c20746f2070656f706c6520616e6420617574686f7269746965730a202020206c6567616c5f62617369733a206c6567616c5f6f626c69676174696f6e0a202020206f6e5f6372656174653a20747275650a20202020726574656e74696f6e5f646179733a20313039350a202020206470763a2068747470733a2f2f773369642e6f72672f647076234c6567616c436f6d706c69616e63650a202020206369746174696f6e3a2047445052204172742e20362831292863292077697468204172742e203528322920616e64204172742e20313220746f2032320a20206c6567616c3a0a202020207469746c653a20526574656e74696f6e2064757469657320616e64206c6567616c20636c61696d730a202020206c6567616c5f62617369733a206c6567616c5f6f626c69676174696f6e0a20202020726574656e74696f6e5f646179733a20333635300a202020206470763a2068747470733a2f2f773369642e6f72672f64707623446973707574654d616e6167656d656e740a202020206369746174696f6e3a2047445052204172742e20362831292863290a20206f7065726174696f6e733a0a202020207469746c653a204b656570696e67207265636f72647320636f72726563742c20696d706f7274732c20616e642070726f6f66206f6620636f6e73656e740a202020206c6567616c5f62617369733a206c6567616c5f6f626c69676174696f6e0a202020206f6e5f6372656174653a20747275650a20202020726574656e74696f6e5f646179733a203336350a202020206470763a2068747470733a2f2f773369642e6f72672f647076235265636f72644d616e6167656d656e740a202020206369746174696f6e3a2047445052204172742e20362831292863292077697468204172742e203528312928642920616e64204172742e20372831290a202061646d696e697374726174696f6e3a0a202020207469746c653a2052756e6e696e67207468652073797374656d207365637572656c790a202020206c6567616c5f62617369733a206c6567616c5f6f626c69676174696f6e0a20202020726574656e74696f6e5f646179733a203336350a202020206470763a2068747470733a2f2f773369642e6f72672f647076234f7267616e69736174696f6e476f7665726e616e63650a202020206369746174696f6e3a2047445052204172742e20362831292863292077697468204172742e2033320a202073656c665f736572766963653a0a202020207469746c653a2050656f706c6520736565696e6720616e6420636f7272656374696e6720776861742069732068656c642061626f7574207468656d0a202020206c6567616c5f62617369733a206c6567616c5f6f626c69676174696f6e0a202020206f6e5f6372656174653a20747275650a20202020726574656e74696f6e5f646179733a203336350a202020206470763a2068747470733a2f2f773369642e6f72672f6470762352696768747346756c66696c6d656e740a202020206369746174696f6e3a2047445052204172742e20362831292863292077697468204172742e20313520616e642031360a0a23204e616d657320666f72206c69737473206f6620707572706f7365732c2075736564206279206669656c64732062656c6f772e0a707572706f73655f736574733a0a20206964656e746974793a205b737570706f72742c2073616c65732c2062696c6c696e672c20636f6d706c69616e63652c206c6567616c2c206f7065726174696f6e732c2073656c665f736572766963655d0a202062697274683a205b62696c6c696e672c20636f6d706c69616e63652c206c6567616c2c206f7065726174696f6e732c2073656c665f736572766963655d0a202072656163683a205b737570706f72742c2073616c65732c206d61726b6574696e672c2062696c6c696e672c20636f6d706c69616e63652c206c6567616c2c206f7065726174696f6e732c2073656c665f736572766963655d0a202064656c69636174653a205b636f6d706c69616e63652c206c6567616c2c206f7065726174696f6e732c2073656c665f736572766963655d0a20206e6f7465733a205b737570706f72742c2073616c65732c20636f6d706c69616e63652c206c6567616c2c206f7065726174696f6e732c2073656c665f736572766963655d0a20206d6f6e65793a205b73616c65732c2062696c6c696e672c20636f6d706c69616e63652c206c6567616c2c206f7065726174696f6e732c2073656c665f736572766963655d0a20206265686176696f75723a205b737570706f72742c2073616c65732c206d61726b6574696e672c20616e616c79746963732c20636f6d706c69616e63652c206c6567616c2c206f7065726174696f6e732c2073656c665f736572766963655d0a202065766572797468696e673a0a202020205b737570706f72742c2073616c65732c2062696c6c696e672c206d61726b6574696e672c20616e616c79746963732c20636f6d706c69616e63652c206c6567616c2c206f7065726174696f6e732c2061646d696e697374726174696f6e2c2073656c665f736572766963655d0a0a2320576861742074686520706f6c696379206b6e6f77732070656f706c6520616e642070726f6772616d732061732c20616e642074686520707572706f7365732065616368206973206d65616e7420666f722e204120706172746e657220636f6d70616e7927732070726f6772616d20686f6c64730a232074686520726f6c65206f662069747320707572706f73653b2074686174206974206973206120706172746e6572277320697320746865206b696e64206f66206974732063726564656e7469616c2e0a726f6c65733a0a2020737570706f72743a207b7469746c653a20437573746f6d657220736572766963652c20707572706f7365733a205b737570706f72745d7d0a202073616c65733a207b7469746c653a2053616c65732c20707572706f7365733a205b73616c65735d7d0a20206d61726b6574696e673a207b7469746c653a204d61726b6574696e672c20707572706f7365733a205b6d61726b6574696e675d7d0a202062696c6c696e673a207b7469746c653a20496e766f6963696e672c20707572706f7365733a205b62696c6c696e675d7d0a2020616e616c7973743a207b7469746c653a20416e616c797369732c20707572706f7365733a205b616e616c79746963735d7d0a20206f6666696365723a207b7469746c653a20446174612070726f74656374696f6e2c20707572706f7365733a205b636f6d706c69616e63655d7d0a2020636f756e73656c3a207b7469746c653a204c6567616c20636c61696d732c20707572706f7365733a205b6c6567616c5d7d0a2020696d706f72743a207b7469746c653a20496d706f72747320616e642077656220666f726d732c20707572706f7365733a205b6f7065726174696f6e735d2c20636170747572653a20747275657d0a2020706f7274616c3a207b7469746c653a20466f726d7320696e2077686963682070656f706c6520636f6e73656e742c20707572706f7365733a205b6f7065726174696f6e735d2c20636170747572653a20747275657d0a20206f70657261746f723a207b7469746c653a2052756e6e696e67207468652073797374656d2c20707572706f7365733a205b61646d696e697374726174696f6e5d7d0a2020637573746f6d65723a207b7469746c653a2050656f706c652061736b696e672061626f7574207468656d73656c7665732c20707572706f7365733a205b73656c665f736572766963655d7d0a0a2320576861742070656f706c652072656164207768656e207468657920636f6e73656e742e20436f6e73656e74206576656e74732063617272792069642c2076657273696f6e2c206c616e677561676520616e6420746865205348412d323536206f662074686520746578742e0a6e6f74696365733a0a20202d2069643a206d61726b6574696e670a2020202076657273696f6e3a20310a20202020707572706f7365733a205b6d61726b6574696e675d0a20202020746578743a0a202020202020656e3a203e2d0a2020202020202020576520776f756c64206c696b6520746f2073656e6420796f75206f666665727320616e64206e6577732061626f7574206f75722070726f64756374732e2043686f6f736520686f77207765206d617920726561636820796f753a20627920652d6d61696c2c0a202020202020202070686f6e652c2074657874206d6573736167652c20706f7374206f7220736f6369616c206e6574776f726b732e20536179696e67206e6f20686173206e6f20646973616476616e746167652e20596f752063616e20776974686472617720796f75720a2020202020202020636f6e73656e7420617420616e792074696d652c20617320656173696c7920617320796f7520676176652069743b207768617420776520646964206265666f7265207374617973206c617766756c2e0a20202020202064653a203e2d0a2020202020202020576972206dc3b6636874656e2049686e656e20416e6765626f746520756e64204e657569676b656974656e207a7520756e736572656e2050726f64756b74656e2073656e64656e2e2057c3a4686c656e205369652c2077696520776972205369652065727265696368656e0a202020202020202064c3bc7266656e3a2070657220452d4d61696c2c2054656c65666f6e2c20534d532c20506f7374206f64657220696e20736f7a69616c656e204e65747a7765726b656e2e2045696e204e65696e20686174206b65696e65204e6163687465696c652e205369650a20202020202020206bc3b66e6e656e20496872652045696e77696c6c6967756e67206a656465727a656974206562656e736f2065696e66616368207769646572727566656e2c207769652053696520736965206765676562656e20686162656e3b207761732062697320646168696e0a2020202020202020676573636861682c20626c656962742072656368746dc3a4c39f69672e0a20202d2069643a20616e616c79746963730a2020202076657273696f6e3a20310a20202020707572706f7365733a205b616e616c79746963735d0a20202020746578743a0a202020202020656e3a203e2d0a2020202020202020576520776f756c64206c696b6520746f20616e616c79736520686f7720796f7520757365206f75722070726f647563747320616e642073657276696365732c20746f20696d70726f7665207468656d2e20536179696e67206e6f20686173206e6f0a2020202020202020646973616476616e746167652e20596f752063616e20776974686472617720796f757220636f6e73656e7420617420616e792074696d653b207768617420776520646964206265666f7265207374617973206c617766756c2e0a20202020202064653a203e2d0a2020202020202020576972206dc3b6636874656e2061757377657274656e2c207769652053696520756e736572652050726f64756b746520756e64204469656e737465206e75747a656e2c20756d20736965207a75207665726265737365726e2e2045696e204e65696e206861740a20202020202020206b65696e65204e6163687465696c652e20536965206bc3b66e6e656e20496872652045696e77696c6c6967756e67206a656465727a656974207769646572727566656e3b207761732062697320646168696e20676573636861682c20626c656962740a202020202020202072656368746dc3a4c39f69672e0a0a2320546865206167652066726f6d2077686963682070656f706c6520636f6e73656e7420776974686f7574206120677561726469616e2c2062792049534f203331363620636f756e747279206f72207375626469766973696f6e2e204d656d62657220737461746573206d617920676f20646f776e0a2320746f203133202847445052204172742e2038283129293b2077686572652061206c61772069732073696c656e74203136207374616e64732e0a6167655f6f665f636f6e73656e743a0a202064656661756c743a2031360a202041543a203134202320446174656e73636875747a67657365747a20c2a720342834290a202042453a2031332023204c6f69206475203330206a75696c6c657420323031382c206172742e20370a202042473a203134202320506572736f6e616c20446174612050726f74656374696f6e204163742c204172742e203235630a202043593a2031342023204c6177203132352849292f323031382c20732e20380a2020435a3a203135202320416374203131302f323031392c20c2a720370a202044453a2031362023206e6f206c6177206f6620697473206f776e0a2020444b3a203135202320446174616265736b797474656c7365736c6f76656e20c2a720362832292c206173206f662031204a616e7561727920323032340a202045453a2031332023204973696b75616e646d657465206b61697473652073656164757320c2a720380a202045533a2031342023204c6579204f7267c3a16e69636120332f323031382c206172742e20370a202046493a203133202320546965746f73756f6a616c616b6920313035302f323031382c20c2a720350a202046523a2031352023204c6f692037382d31372c206172742e2034350a202047523a2031352023204c617720343632342f323031392c204172742e2032310a202048523a203136202320416374206f6e2074686520496d706c656d656e746174696f6e206f662074686520474450522c204172742e2031390a202048553a2031362023206e6f206c6177206f6620697473206f776e0a202049453a203136202320446174612050726f74656374696f6e2041637420323031382c20732e2033310a202049543a203134202320442e6c67732e203139362f323030332c206172742e20322d7175696e71756965730a20204c543a2031342023204c6177206f6e204c6567616c2050726f74656374696f6e206f6620506572736f6e616c20446174612c204172742e20360a20204c553a2031362023206e6f206c6177206f6620697473206f776e0a20204c563a20313320232046697a69736b6f20706572736f6e752064617475206170737472c481646573206c696b756d732c20732e2033330a20204d543a20313320232053756273696469617279204c656769736c6174696f6e203538362e31310a20204e4c3a203136202320556974766f6572696e6773776574204156472c206172742e20350a2020504c3a2031362023206e6f206c6177206f6620697473206f776e0a202050543a2031332023204c65692035382f323031392c206172742e2031360a2020524f3a2031362023206e6f206c6177206f6620697473206f776e0a202053453a2031332023204c616720323031383a3231382c2063682e203220c2a720340a202053493a2031352023205a616b6f6e206f2076617273747675206f7365626e696820706f6461746b6f7620285a564f502d32292c204172742e20380a2020534b3a2031362023204163742031382f323031382c20c2a72031350a202047423a203133202320554b2047445052204172742e20382831290a202055533a2031332023204368696c6472656e2773204f6e6c696e6520507269766163792050726f74656374696f6e204163742c20313520552e532e432e20c2a720363530312831290a0a23205075626c696320686f6c69646179733a206120646561646c696e65207468617420656e6473206f6e206f6e652c206f72206f6e2061207765656b656e642c20656e6473207769746820746865206e65787420776f726b696e67206461792028526567756c6174696f6e20284545432c0a232045757261746f6d29204e6f20313138322f3731204172742e2033283429292e20412064617920656e6473206174206d69646e69676874206f66207468652074696d65207a6f6e652e204164642074686520796561727320746f20636f6d652e0a63616c656e646172733a0a2020656e676c616e645f77616c65733a0a2020202074696d655f7a6f6e653a204575726f70652f4c6f6e646f6e0a20202020686f6c69646179733a0a2020202020202d20323032362d30312d30310a2020202020202d20323032362d30342d30330a2020202020202d20323032362d30342d30360a2020202020202d20323032362d30352d30340a2020202020202d20323032362d30352d32350a2020202020202d20323032362d30382d33310a2020202020202d20323032362d31322d32350a2020202020202d20323032362d31322d32380a2020202020202d20323032372d30312d30310a2020202020202d20323032372d30332d32360a2020202020202d20323032372d30332d32390a2020202020202d20323032372d30352d30330a2020202020202d20323032372d30352d33310a2020202020202d20323032372d30382d33300a2020202020202d20323032372d31322d32370a2020202020202d20323032372d31322d32380a2020202020202d20323032382d30312d30330a2020202020202d20323032382d30342d31340a2020202020202d20323032382d30342d31370a2020202020202d20323032382d30352d30310a2020202020202d20323032382d30352d32390a2020202020202d20323032382d30382d32380a2020202020202d20323032382d31322d32350a2020202020202d20323032382d31322d32360a0a2320486f77207265717565737473206f662070656f706c652061626f75742074686569722064617461206172652068616e646c65642e20686f6c645f6261636b5f64617973206c6965206265747765656e20746865206465636973696f6e20616e6420616e20657261737572653b0a23207365636f6e645f706572736f6e206c6973747320746865207479706573206f66207265717565737420746861742074776f2070656f706c65206d7573742068617665207365656e3b206c6f775f7269736b2074686f7365206f66207468656d20666f72207768696368206f6e652069730a2320656e6f756768207768656e2074686520706572736f6e2061736b6564207769746820612063726564656e7469616c206f6620697473206f776e3b206120636f64652069732073656e7420746f20636f6e7461637420706f696e7473207468617420776572652076657269666965640a232076657269666965645f646179732061676f20616e642068617665206e6f74206368616e6765642073696e63653b206120726571756573742077686f736520706572736f6e206973206e6f74207665726966696564206166746572206578706972655f6461797320697320676976656e2075702e20410a2320636c6f7365642072657175657374206973206b65707420666f7220726574656e74696f6e5f646179732e0a72657175657374733a0a2020726567696d653a20676470720a2020686f6c645f6261636b5f646179733a20330a20207365636f6e645f706572736f6e3a205b6163636573732c20657261737572652c20706f72746162696c6974795d0a20206c6f775f7269736b3a205b6163636573732c20706f72746162696c6974795d0a2020636f64655f6d696e757465733a2031350a2020636f64655f617474656d7074733a20350a20206578706972655f646179733a2039300a202076657269666965645f646179733a2033300a2020726574656e74696f6e5f646179733a20313039350a2020726574656e74696f6e5f6369746174696f6e3a2047445052204172742e203528322920616e64204172742e2031372833292865293b2066696e6573206c6170736520616674657220746872656520796561727320284f57694720c2a7203331283229206e6f2e2031290a202063616c656e6461723a20656e676c616e645f77616c65730a0a23205768792064617461206973206b657074207468617420776f756c64206265206475652e20412067726f756e642074686174206120686f6c64206d6179207374616e64206f6e206973206e65766572206c656674206f75742e0a686f6c64733a0a20206c6567616c5f636c61696d3a0a202020207469746c653a204c6567616c20636c61696d730a202020206369746174696f6e3a2047445052204172742e2031372833292865290a20207461785f61756469743a0a202020207469746c653a2041207461782061756469740a202020206369746174696f6e3a2047445052204172742e2031372833292862293b20414f20c2a7203134372833290a2020617574686f726974795f6f726465723a0a202020207469746c653a20416e206f72646572206f66206120636f757274206f7220616e20617574686f726974790a202020206369746174696f6e3a2047445052204172742e2031372833292862290a202020207365637265743a20747275650a20207075626c69635f696e7465726573743a0a202020207469746c653a20417263686976696e6720616e6420726573656172636820696e20746865207075626c696320696e7465726573740a202020206369746174696f6e3a2047445052204172742e2031372833292864292077697468204172742e2038390a0a232057686f6d206461746120697320646973636c6f73656420746f2c2062792074686520636c69656e74206f662074686569722063726564656e7469616c733a20746865792061726520746f6c64206f662065726173757265732c20636f7272656374696f6e7320616e640a23207265737472696374696f6e73202847445052204172742e203139292c20616e64206861766520726573706f6e645f6461797320746f20616e737765722e204e6f6e652073686970733b206f6e652072656164730a230a23202020726563697069656e74733a0a2320202020207072696e7465723a207b7469746c653a205072696e7420616e6420706f73742c20636c69656e743a207072696e7465722c20726573706f6e645f646179733a2031347d0a230a23204c657474657273206861766520776f7264696e6773206f66207468656972206f776e20696e20456e676c69736820616e64204765726d616e2e20596f7572732074616b6520746865697220706c6163652c2062792074656d706c61746520616e64206c616e67756167653a0a230a232020206c6574746572733a0a232020202020726571756573745f72656365697665643a0a2320202020202020656e3a207b7375626a6563743a20596f757220726571756573742c20626f64793a202e2e2e7d0a0a2320486f77206c6f6e672064617461206973206b6570742c20666f722070656f706c652077686f73652064617461206973207573656420666f722074686520707572706f7365202847445052204172742e2035283129286529293a20666c6f6f725f6461797320666f72206173206c6f6e672061730a232061206c61772077616e74732069742c20616c736f20616761696e73742061207265717565737420666f7220657261737572653b206365696c696e675f64617973206174206d6f73742c207468656e2074686520616374696f6e2e2057686572652074776f2072756c657320737065616b206f660a23206f6e6520636c61737320746865206c6174657220656e6420636f756e74732e20412072756c652077697468206120636c61737320636f756e747320666f722070656f706c65206f662077686f6d2064617461206f66207468617420636c6173732069732068656c642e20416c6c20636f756e740a232066726f6d20656e6465645f61742c20736f206e6f7468696e6720697320647565207768696c6520612072656c6174696f6e7368697020676f6573206f6e2e204c61777320636f756e742066726f6d2074686520656e64206f662074686520796561722c20736f20757020746f206120796561720a232069732061646465642e20546865206c61777320636974656420617265204765726d616e3a207075742074686f7365206f6620796f7572206f776e20706c6163652e0a726574656e74696f6e3a0a20202d2069643a20636f6e746163745f656e6465640a202020206b696e643a20636f6e746163740a20202020707572706f73653a20737570706f72740a20202020636c61737365733a205b6964656e746974792c20636f6e746163742c20636f6e74656e742c207370656369616c2c2066696e616e6369616c2c206265686176696f75725d0a2020202066726f6d3a20656e6465645f61740a202020206365696c696e675f646179733a2031343631202320746872656520796561727320616e64207468652072657374206f66207468652066697273740a20202020616374696f6e3a2065726173650a202020206369746174696f6e3a2047445052204172742e203528312928652920616e64204172742e2031372831292861293b20636c61696d73206c61707365206166746572207468726565207965617273202842474220c2a72031393520616e6420c2a720313939283129290a20202d2069643a20636f6e746163745f7461780a202020206b696e643a20636f6e746163740a20202020707572706f73653a2062696c6c696e670a20202020636c61737365733a205b6964656e746974792c2066696e616e6369616c5d0a20202020776974683a2066696e616e6369616c20232077686f20776173206e657665722062696c6c656420686173206e6f20766f7563686572730a2020202066726f6d3a20656e6465645f61740a20202020666c6f6f725f646179733a2033323838202320656967687420796561727320616e64207468652072657374206f66207468652066697273740a202020206365696c696e675f646179733a20333635330a20202020616374696f6e3a2065726173650a202020206369746174696f6e3a2047445052204172742e2031372833292862293b20414f20c2a720313437283129206e6f2e20342c2028332920616e64202834293b2048474220c2a720323537283129206e6f2e20342c2028342920616e64202835290a20202d2069643a206163636f756e745f656e6465640a202020206b696e643a206163636f756e740a20202020707572706f73653a20737570706f72740a20202020636c61737365733a205b6964656e746974792c20636f6e746163742c20636f6e74656e742c207370656369616c2c2066696e616e6369616c2c206265686176696f75725d0a2020202066726f6d3a20656e6465645f61740a202020206365696c696e675f646179733a203134363120232061732061626f76650a20202020616374696f6e3a2065726173650a202020206369746174696f6e3a2047445052204172742e203528312928652920616e64204172742e2031372831292861293b20636c61696d73206c61707365206166746572207468726565207965617273202842474220c2a72031393520616e6420c2a720313939283129290a20202d2069643a206163636f756e745f7461780a202020206b696e643a206163636f756e740a20202020707572706f73653a2062696c6c696e670a20202020636c61737365733a205b6964656e746974792c2066696e616e6369616c5d0a20202020776974683a2066696e616e6369616c20232077686f20776173206e657665722062696c6c656420686173206e6f20766f7563686572730a2020202066726f6d3a20656e6465645f61740a20202020666c6f6f725f646179733a203332383820232061732061626f76650a202020206365696c696e675f646179733a20333635330a20202020616374696f6e3a2065726173650a202020206369746174696f6e3a2047445052204172742e2031372833292862293b20414f20c2a720313437283129206e6f2e20342c2028332920616e64202834293b2048474220c2a720323537283129206e6f2e20342c2028342920616e64202835290a0a6b696e64733a0a2020636f6e746163743a0a20202020646f633a204120706572736f6e2e0a20202020706174683a20636f6e74616374730a202020207461626c653a20636f6e746163740a202020207375626a6563743a20747275650a2020202064656661756c745f736f72743a202d757064617465645f61740a202020206669656c64733a0a202020202020676976656e5f6e616d653a207b6e756d6265723a20312c20747970653a206e616d652c20636c6173733a206964656e746974792c206d61736b3a206e616d652c20707572706f7365733a206964656e746974797d0a20202020202066616d696c795f6e616d653a207b6e756d6265723a20322c20747970653a206e616d652c20636c6173733a206964656e746974792c206d61736b3a206e616d652c20707572706f7365733a206964656e746974797d0a20202020202062697274685f646174653a207b6e756d6265723a20332c20747970653a20646174652c20636c6173733a206964656e746974792c206d61736b3a20646174652c20707572706f7365733a2062697274687d0a20202020202067656e6465723a0a20202020202020206e756d6265723a20340a2020202020202020747970653a20656e756d0a2020202020202020636c6173733a207370656369616c0a2020202020202020707572706f7365733a2064656c69636174650a202020202020202076616c7565733a205b66656d616c652c206d616c652c206e6f6e5f62696e6172792c206f746865722c20756e646973636c6f7365645d0a2020202020206a6f625f7469746c653a207b6e756d6265723a20352c20747970653a206e616d652c20636c6173733a206964656e746974792c20707572706f7365733a206964656e746974797d0a20202020202065787465726e616c5f7265663a0a20202020202020206e756d6265723a20360a2020202020202020747970653a2065787465726e616c5f69640a2020202020202020636c6173733a206964656e746974790a2020202020202020707572706f7365733a206964656e746974790a2020202020202020696e6465783a207b6e756d6265723a20332c206e6f726d616c697365723a2065786163742c20756e697175653a20616c776179737d0a2020202020202020646f633a20546865206964656e746966696572206f66207468697320706572736f6e20696e20616e6f746865722073797374656d2e0a20202020202062616e6b5f6163636f756e743a207b6e756d6265723a20372c20747970653a2065787465726e616c5f69642c20636c6173733a2066696e616e6369616c2c20707572706f7365733a206d6f6e65797d0a2020202020206c616e67756167653a207b6e756d6265723a2032302c20747970653a206c616e67756167652c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c2066696c7465723a20747275657d0a202020202020736f757263653a0a20202020202020206e756d6265723a2032310a2020202020202020747970653a20656e756d0a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a202020202020202066696c7465723a20747275650a202020202020202076616c7565733a205b7765622c2070686f6e652c20656d61696c2c2073686f702c206576656e742c20726566657272616c2c20706172746e65722c2063616d706169676e2c20696d706f72742c206f746865725d0a2020202020206f776e65723a207b6e756d6265723a2032322c20747970653a2069642c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c20646563696465733a20747275652c2066696c7465723a20747275652c20736f72743a20747275657d0a2020202020207465616d3a207b6e756d6265723a2032332c20747970653a2069642c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c20646563696465733a20747275652c2066696c7465723a20747275657d0a202020202020726567696f6e3a207b6e756d6265723a2032342c20747970653a2069642c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c20646563696465733a20747275652c2066696c7465723a20747275652c20736f72743a20747275657d0a202020202020746167733a0a20202020202020206e756d6265723a2032350a2020202020202020747970653a20746167730a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a202020202020202066696c7465723a20747275650a202020202020202076616c7565733a205b7669702c206e6577736c65747465722c206576656e742c20747269616c2c20706172746e65722c2070726573732c207265666572656e63652c2061745f7269736b2c2077696e5f6261636b2c20646f5f6e6f745f63616c6c5d0a20202020202073746167653a0a20202020202020206e756d6265723a2032360a2020202020202020747970653a20656e756d0a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a2020202020202020646563696465733a20747275650a202020202020202066696c7465723a20747275650a2020202020202020736f72743a20747275650a202020202020202076616c7565733a205b737573706563742c2070726f73706563742c2066697273745f74696d652c207265706561742c20636c69656e742c206d656d6265722c206164766f636174652c20706172746e65722c20656e6465645d0a2020202020206163636f756e743a0a20202020202020206e756d6265723a2032370a2020202020202020747970653a207265660a20202020202020207265663a206163636f756e740a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a202020202020202066696c7465723a20747275650a2020202020202020646f633a20546865206f7267616e69736174696f6e207468697320706572736f6e20776f726b7320666f722e0a202020202020656e6465645f61743a0a20202020202020206e756d6265723a2032380a2020202020202020747970653a2074696d650a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a20202020202020207365727665723a20747275650a202020202020202066696c7465723a20747275650a2020202020202020646f633a205768656e207468652072656c6174696f6e7368697020656e6465642c2066726f6d20776869636820726574656e74696f6e20636f756e74732e0a2020202073656172636865733a0a2020202020207375726e616d655f696e697469616c3a207b6e756d6265723a2032302c2070617274733a207b66616d696c795f6e616d653a207375726e616d652c20676976656e5f6e616d653a20696e697469616c7d7d0a2020202020207375726e616d655f62697274685f796561723a207b6e756d6265723a2032312c2070617274733a207b66616d696c795f6e616d653a207375726e616d652c2062697274685f646174653a20796561727d7d0a0a2020636f6e746163745f706f696e743a0a20202020646f633a204f6e6520776179206f66207265616368696e67206120706572736f6e2e0a202020207461626c653a20636f6e746163745f706f696e740a20202020706172656e743a20636f6e746163740a20202020706172656e745f6c6973743a20636f6e746163745f706f696e74730a202020206669656c64733a0a2020202020206b696e643a0a20202020202020206e756d6265723a20310a2020202020202020747970653a20656e756d0a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a202020202020202072657175697265643a20747275650a202020202020202076616c7565733a205b656d61696c2c2070686f6e652c20706f73742c20736f6369616c5d0a20202020202076616c75653a0a20202020202020206e756d6265723a20320a202020202020202072657175697265643a20747275650a2020202020202020707572706f7365733a2072656163680a202020202020202062793a0a202020202020202020206669656c643a206b696e640a202020202020202020207368617065733a0a202020202020202020202020656d61696c3a0a2020202020202020202020202020747970653a20656d61696c0a2020202020202020202020202020636c6173733a20636f6e746163742e656d61696c0a20202020202020202020202020206d61736b3a20656d61696c0a2020202020202020202020202020696e6465783a207b6e756d6265723a20312c206e6f726d616c697365723a20656d61696c2c20756e697175653a2076657269666965647d0a20202020202020202020202070686f6e653a0a2020202020202020202020202020747970653a2070686f6e650a2020202020202020202020202020636c6173733a20636f6e746163742e70686f6e650a20202020202020202020202020206d61736b3a2070686f6e650a2020202020202020202020202020696e6465783a207b6e756d6265723a20322c206e6f726d616c697365723a2070686f6e652c20756e697175653a2076657269666965647d0a202020202020202020202020706f73743a207b747970653a20706f73742c20636c6173733a20636f6e746163742e706f73742c206d61736b3a20706f73747d0a202020202020202020202020736f6369616c3a207b747970653a20736f6369616c2c20636c6173733a20636f6e746163742e736f6369616c2c206d61736b3a20736f6369616c7d0a20202020202076657269666965643a0a20202020202020206e756d6265723a20330a2020202020202020747970653a20626f6f6c0a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a202020202020202072657175697265643a20747275650a202020202020202064656661756c743a2066616c73650a2020202020202020646563696465733a20747275650a2020202020202020646f633a2054686520706572736f6e206861732073686f776e207468617420746869732072656163686573207468656d2e0a2020202020207072656665727265643a207b6e756d6265723a20342c20747970653a20626f6f6c2c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c2072657175697265643a20747275652c2064656661756c743a2066616c73657d0a2020202020206c6162656c3a0a20202020202020206e756d6265723a20350a2020202020202020747970653a20656e756d0a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a202020202020202076616c7565733a205b776f726b2c20686f6d652c206d6f62696c652c206f746865725d0a0a20206163636f756e743a0a20202020646f633a20416e206f7267616e69736174696f6e2e2049742069732061207375626a65637420746f6f2c2073696e63652069742063616e206265206120736f6c65207472616465722e0a20202020706174683a206163636f756e74730a202020207461626c653a206163636f756e740a202020207375626a6563743a20747275650a2020202064656661756c745f736f72743a202d757064617465645f61740a202020206669656c64733a0a2020202020206e616d653a207b6e756d6265723a20312c20747970653a206e616d652c20636c6173733a206964656e746974792c206d61736b3a206e616d652c20707572706f7365733a206964656e746974792c2072657175697265643a20747275657d0a202020202020646f6d61696e3a0a20202020202020206e756d6265723a20320a2020202020202020747970653a20646f6d61696e0a2020202020202020636c6173733a20636f6e746163742e736f6369616c0a2020202020202020707572706f7365733a2072656163680a2020202020202020696e6465783a207b6e756d6265723a20342c206e6f726d616c697365723a2065786163747d0a2020202020207461785f69643a0a20202020202020206e756d6265723a20330a2020202020202020747970653a2065787465726e616c5f69640a2020202020202020636c6173733a2066696e616e6369616c0a2020202020202020707572706f7365733a206d6f6e65790a2020202020202020696e6465783a207b6e756d6265723a20352c206e6f726d616c697365723a2065786163747d0a202020202020616464726573733a207b6e756d6265723a20342c20747970653a20706f73742c20636c6173733a20636f6e746163742e706f73742c206d61736b3a20706f73742c20707572706f7365733a2072656163687d0a202020202020696e6475737472793a0a20202020202020206e756d6265723a2032300a2020202020202020747970653a20656e756d0a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a202020202020202066696c7465723a20747275650a2020202020202020736f72743a20747275650a202020202020202076616c7565733a0a202020202020202020202d206167726963756c747572650a202020202020202020202d206175746f6d6f746976650a202020202020202020202d20636f6e737472756374696f6e0a202020202020202020202d20656475636174696f6e0a202020202020202020202d20656e657267790a202020202020202020202d2066696e616e63650a202020202020202020202d20666f6f640a202020202020202020202d20676f7665726e6d656e740a202020202020202020202d206865616c74680a202020202020202020202d20686f73706974616c6974790a202020202020202020202d206c6f676973746963730a202020202020202020202d206d616e75666163747572696e670a202020202020202020202d206d656469610a202020202020202020202d206e6f6e70726f6669740a202020202020202020202d2070726f66657373696f6e616c5f73657276696365730a202020202020202020202d207265616c5f6573746174650a202020202020202020202d2072657461696c0a202020202020202020202d20736f6674776172650a202020202020202020202d2074656c65636f6d6d756e69636174696f6e730a202020202020202020202d2074726176656c0a202020202020202020202d206f746865720a20202020202073697a653a207b6e756d6265723a2032312c20747970653a20696e742c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c2066696c7465723a20747275652c20646f633a204e756d626572206f6620656d706c6f796565732e7d0a202020202020706172656e743a207b6e756d6265723a2032322c20747970653a207265662c207265663a206163636f756e742c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c2066696c7465723a20747275657d0a20202020202072656c6174696f6e3a0a20202020202020206e756d6265723a2032330a2020202020202020747970653a20656e756d0a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a202020202020202066696c7465723a20747275650a202020202020202076616c7565733a205b637573746f6d65722c20737570706c6965722c20706172746e65722c20636f6d70657469746f725d0a2020202020206f776e65723a207b6e756d6265723a2032342c20747970653a2069642c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c20646563696465733a20747275652c2066696c7465723a20747275652c20736f72743a20747275657d0a2020202020207465616d3a207b6e756d6265723a2032352c20747970653a2069642c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c20646563696465733a20747275652c2066696c7465723a20747275657d0a202020202020726567696f6e3a207b6e756d6265723a2032362c20747970653a2069642c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c20646563696465733a20747275652c2066696c7465723a20747275652c20736f72743a20747275657d0a202020202020746167733a0a20202020202020206e756d6265723a2032370a2020202020202020747970653a20746167730a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a202020202020202066696c7465723a20747275650a202020202020202076616c7565733a205b6b65795f6163636f756e742c20747269616c2c20706172746e65722c207265666572656e63652c207075626c69635f736563746f722c2061745f7269736b2c2077696e5f6261636b5d0a202020202020656e6465645f61743a0a20202020202020206e756d6265723a2032380a2020202020202020747970653a2074696d650a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a20202020202020207365727665723a20747275650a202020202020202066696c7465723a20747275650a2020202020202020646f633a205768656e207468652072656c6174696f6e7368697020656e6465642c2066726f6d20776869636820726574656e74696f6e20636f756e74732e0a0a2020636173653a0a20202020646f633a204120726571756573742c20636f6d706c61696e742c2072657475726e2c207175657374696f6e206f72207265706169722e0a20202020706174683a2063617365730a202020207461626c653a20636173655f7265636f72640a202020206f776e6572733a205b636f6e746163742c206163636f756e745d0a2020202064656661756c745f736f72743a202d69640a202020206669656c64733a0a2020202020206465736372697074696f6e3a207b6e756d6265723a20312c20747970653a20746578742c20636c6173733a20636f6e74656e742c20707572706f7365733a206e6f7465737d0a2020202020207265736f6c7574696f6e3a207b6e756d6265723a20322c20747970653a20746578742c20636c6173733a20636f6e74656e742c20707572706f7365733a206e6f7465737d0a202020202020636f6e746163743a207b6e756d6265723a2032302c20747970653a207265662c207265663a20636f6e746163742c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c2066696c7465723a20747275657d0a2020202020206163636f756e743a207b6e756d6265723a2032312c20747970653a207265662c207265663a206163636f756e742c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c2066696c7465723a20747275657d0a2020202020206e756d6265723a207b6e756d6265723a2032322c20747970653a2069642c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c207365727665723a20747275652c2066696c7465723a20747275657d0a2020202020206b696e643a0a20202020202020206e756d6265723a2032330a2020202020202020747970653a20656e756d0a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a202020202020202072657175697265643a20747275650a202020202020202066696c7465723a20747275650a202020202020202076616c7565733a205b726571756573742c20636f6d706c61696e742c2072657475726e2c20696e666f726d6174696f6e2c207265706169725d0a2020202020207072696f726974793a0a20202020202020206e756d6265723a2032340a2020202020202020747970653a20656e756d0a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a202020202020202064656661756c743a206e6f726d616c0a202020202020202066696c7465723a20747275650a202020202020202076616c7565733a205b6c6f772c206e6f726d616c2c20686967682c20757267656e745d0a2020202020207374617475733a0a20202020202020206e756d6265723a2032350a2020202020202020747970653a20656e756d0a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a202020202020202064656661756c743a206f70656e0a202020202020202066696c7465723a20747275650a2020202020202020736f72743a20747275650a202020202020202076616c7565733a205b6f70656e2c20696e5f70726f67726573732c2077616974696e672c207265736f6c7665642c20636c6f7365645d0a20202020202071756575653a207b6e756d6265723a2032362c20747970653a2069642c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c2066696c7465723a20747275657d0a2020202020206f776e65723a207b6e756d6265723a2032372c20747970653a2069642c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c20646563696465733a20747275652c2066696c7465723a20747275652c20736f72743a20747275657d0a2020202020207465616d3a207b6e756d6265723a2032382c20747970653a2069642c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c20646563696465733a20747275652c2066696c7465723a20747275657d0a202020202020726567696f6e3a207b6e756d6265723a2032392c20747970653a2069642c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c20646563696465733a20747275652c2066696c7465723a20747275657d0a2020202020206f70656e65645f61743a207b6e756d6265723a2033302c20747970653a2074696d652c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c2066696c7465723a20747275657d0a20202020202066697273745f726573706f6e73655f61743a207b6e756d6265723a2033312c20747970653a2074696d652c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c2066696c7465723a20747275657d0a2020202020207265736f6c7665645f61743a207b6e756d6265723a2033322c20747970653a2074696d652c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c2066696c7465723a20747275657d0a2020202020206475655f61743a207b6e756d6265723a2033332c20747970653a2074696d652c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c2066696c7465723a20747275652c20736f72743a20747275657d0a202020202020726f6f745f63617573653a0a20202020202020206e756d6265723a2033340a2020202020202020747970653a20656e756d0a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a202020202020202066696c7465723a20747275650a202020202020202076616c7565733a0a202020202020202020202d206465666563740a202020202020202020202d20776561720a202020202020202020202d2064657369676e0a202020202020202020202d20696e7374616c6c6174696f6e0a202020202020202020202d2075736167650a202020202020202020202d2064656c69766572790a202020202020202020202d2077726f6e675f6974656d0a202020202020202020202d20646f63756d656e746174696f6e0a202020202020202020202d2062696c6c696e670a202020202020202020202d20736572766963650a202020202020202020202d20756e6b6e6f776e0a202020202020202020202d206f746865720a0a2020696e746572616374696f6e3a0a20202020646f633a204f6e6520636f6e746163742077697468206120637573746f6d65722c206f6e20616e79206368616e6e656c2e2054686520686973746f7279206973206f6e6c7920616464656420746f2e0a20202020706174683a20696e746572616374696f6e730a202020207461626c653a20696e746572616374696f6e0a202020206f776e6572733a205b636f6e746163742c206163636f756e745d0a20202020617070656e645f6f6e6c793a20747275650a2020202064656661756c745f736f72743a202d61740a202020206669656c64733a0a20202020202073756d6d6172793a207b6e756d6265723a20312c20747970653a20746578742c206d61785f6c656e6774683a203230302c20636c6173733a20636f6e74656e742c20707572706f7365733a206e6f7465737d0a202020202020626f64793a207b6e756d6265723a20322c20747970653a20746578742c20636c6173733a20636f6e74656e742c20707572706f7365733a206e6f7465737d0a202020202020636f6e746163743a207b6e756d6265723a2032302c20747970653a207265662c207265663a20636f6e746163742c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c2066696c7465723a20747275657d0a2020202020206163636f756e743a207b6e756d6265723a2032312c20747970653a207265662c207265663a206163636f756e742c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c2066696c7465723a20747275657d0a202020202020636173655f7265663a207b6e756d6265723a2032322c20747970653a207265662c207265663a20636173652c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c2066696c7465723a20747275657d0a20202020202061743a207b6e756d6265723a2032332c20747970653a2074696d652c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c2072657175697265643a20747275652c2066696c7465723a20747275652c20736f72743a20747275657d0a2020202020206368616e6e656c3a0a20202020202020206e756d6265723a2032340a2020202020202020747970653a20656e756d0a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a202020202020202072657175697265643a20747275650a202020202020202066696c7465723a20747275650a202020202020202076616c7565733a205b70686f6e652c207765622c20706f732c20656d61696c2c20636861742c20736d732c20706f73742c2076697369742c20736f6369616c5d0a202020202020646972656374696f6e3a0a20202020202020206e756d6265723a2032350a2020202020202020747970653a20656e756d0a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a202020202020202066696c7465723a20747275650a202020202020202076616c7565733a205b696e626f756e642c206f7574626f756e642c20696e7465726e616c5d0a2020202020206b696e643a0a20202020202020206e756d6265723a2032360a2020202020202020747970653a20656e756d0a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a202020202020202072657175697265643a20747275650a202020202020202066696c7465723a20747275650a202020202020202076616c7565733a205b63616c6c2c206d6573736167652c2076697369742c20636c69636b2c20766965772c207375727665792c2075736167652c2073656c665f736572766963652c20646973636c6f737572655d0a2020202020206f7574636f6d653a0a20202020202020206e756d6265723a2032370a2020202020202020747970653a20656e756d0a2020202020202020636c6173733a206f7065726174696f6e616c0a2020202020202020707572706f7365733a2065766572797468696e670a202020202020202066696c7465723a20747275650a202020202020202076616c7565733a205b616e7377657265642c206e6f5f616e737765722c206c6566745f6d6573736167652c2073656e742c2064656c6976657265642c20626f756e6365642c20636f6d706c657465642c20666f6c6c6f775f75702c206465636c696e65642c206f707465645f6f75745d0a2020202020206f776e65723a207b6e756d6265723a2032382c20747970653a2069642c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c20646563696465733a20747275652c2066696c7465723a20747275657d0a2020202020207465616d3a207b6e756d6265723a2032392c20747970653a2069642c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c20646563696465733a20747275652c2066696c7465723a20747275657d0a202020202020726567696f6e3a207b6e756d6265723a2033302c20747970653a2069642c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c20646563696465733a20747275652c2066696c7465723a20747275657d0a20202020202073636f72653a0a20202020202020206e756d6265723a2033310a2020202020202020747970653a20696e740a2020202020202020636c6173733a206265686176696f75720a2020202020202020636c6561723a20747275650a2020202020202020707572706f7365733a206265686176696f75720a2020202020202020646f633a2054686520616e7377657220746f206120737572766579207175657374696f6e2c206f7220616e6f74686572206d656173757265206f662074686520637573746f6d6572277320736964652e0a2020202020206475726174696f6e5f733a207b6e756d6265723a2033322c20747970653a20696e742c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c20646f633a205365636f6e64732e7d0a202020202020636f73743a207b6e756d6265723a2033332c20747970653a20696e742c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e672c20646f633a204d696e6f7220756e697473206f66207468652063757272656e63792e7d0a20202020202063757272656e63793a207b6e756d6265723a2033342c20747970653a2063757272656e63792c20636c6173733a206f7065726174696f6e616c2c20707572706f7365733a2065766572797468696e677d0a	2026-11-22 12:39:31.421441+00	1	\\x79c5db1c75cc44441855f242fd261b6ecf5965ed5d23869acb8f4b91223a6dc4
policy	\\xfc88bb7b026efa2491ccf73b7923d042ccb899cee0f3d44e4d74b4b99f8766fb	\\x7b227465616d2e7265676f223a2223204d455441444154415c6e23207469746c653a2044656661756c7420706f6c696379206f662061207465616d5c6e23206465736372697074696f6e3a207c5c6e23202020596f75727320746f20656469742e2041207265717565737420697320616e737765726564207768656e20746865206163746f7220686f6c64732074686520707572706f7365277320726f6c652028616374696e67292c2074686520726f77206c69657320696e5c6e2320202069747320726567696f6e732028696e5f73636f7065292c2074686520726f6c65206d617920646f207468697320746f2074686973206b696e642028616c6c6f776564292c20616e6420746865207375626a6563742068617320746865206261736973207468655c6e23202020707572706f7365207265737473206f6e202867726f756e646564292e2057686174206c6561766573207468656e2069732061206d6174746572206f66206669656c6420636c61737365732e20546865206775617264206f6e6c79206e6172726f777320746869732e5c6e235c6e232020205468726565206b696e6473206f662063616c6c65723a20796f7572206f776e2070726f6772616d732028616374696e67292c2074686f7365206f66206120706172746e657220636f6d70616e792028706172746e6572696e67292c20616e6420637573746f6d6572735c6e2320202077686f20726561642061626f7574207468656d73656c7665732028616374696e6720666f722073656c665f73657276696365292e2057686174206d757374206e6576657220636f6d65206f6620616e2065646974207374616e647320696e5c6e232020207465616d5f70726f6f66732e7265676f3b2074686520726f777320746861742073686f7720656163682072756c6520617420776f726b2061726520696e207465616d5f746573742e7265676f2e5c6e7061636b6167652074616369742e7465616d5c6e5c6e696d706f7274207265676f2e76325c6e5c6e23202d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2077686f5c6e5c6e23204f6e6520726f6c652070657220707572706f73653a20612063726564656e7469616c2074686174207365727665732074776f20707572706f73657320686f6c64732074776f20726f6c65732e204265796f6e64207468697320612063726564656e7469616c20636172726965735c6e232069747320707572706f7365733b20746865207661756c74207265667573657320616e79206f74686572206265666f72652069742061736b7320686572652e5c6e726f6c655f6f66203a3d207b5c6e5c745c22737570706f72745c223a205c22737570706f72745c222c5c6e5c745c2273616c65735c223a205c2273616c65735c222c5c6e5c745c226d61726b6574696e675c223a205c226d61726b6574696e675c222c5c6e5c745c2262696c6c696e675c223a205c2262696c6c696e675c222c5c6e5c745c22616e616c79746963735c223a205c22616e616c7973745c222c5c6e5c745c22636f6d706c69616e63655c223a205c226f6666696365725c222c5c6e5c745c226c6567616c5c223a205c22636f756e73656c5c222c5c6e5c745c226f7065726174696f6e735c223a205c22696d706f72745c222c5c6e5c745c2261646d696e697374726174696f6e5c223a205c226f70657261746f725c222c5c6e5c745c2273656c665f736572766963655c223a205c22637573746f6d65725c222c5c6e7d5c6e5c6e686f6c64735f726f6c6520696620726f6c655f6f665b696e7075742e707572706f73655d20696e20696e7075742e6163746f722e726f6c65735c6e5c6e616374696e67206966207b5c6e5c74686f6c64735f726f6c655c6e5c746e6f742066726f6d5f706172746e65725c6e7d5c6e5c6e232050726f6772616d73206f6620616e6f7468657220636f6d70616e792e2054686579206765742074686520707572706f736573206e616d6564206865726520616e64206e6f206f746865722e5c6e66726f6d5f706172746e657220696620696e7075742e636c69656e742e6b696e64203d3d205c22706172746e65725c225c6e5c6e706172746e65725f707572706f736573203a3d207b5c22737570706f72745c222c205c2273616c65735c227d5c6e5c6e706172746e6572696e67206966207b5c6e5c74686f6c64735f726f6c655c6e5c7466726f6d5f706172746e65725c6e5c74696e7075742e707572706f736520696e20706172746e65725f707572706f7365735c6e7d5c6e5c6e23204120666f726d206f7220706f7274616c207468726f75676820776869636820637573746f6d65727320616e7377657220666f72207468656d73656c7665732e5c6e706f7274616c206966207b5c6e5c74696e7075742e707572706f7365203d3d205c226f7065726174696f6e735c225c6e5c745c22706f7274616c5c2220696e20696e7075742e6163746f722e726f6c65735c6e7d5c6e5c6e23202d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d20776869636820726f77735c6e5c6e2320526567696f6e732064656369646520666f72206576657279626f64792e205465616d732064656369646520666f722074686520707572706f736573207468617420796f7520656e74657220686572653b206120726f7720697320616c736f20697473206f776e657227732c20616e64207468655c6e23207661756c7420636f6d706172657320746865206f776e65722077697468207468652063726564656e7469616c27732069642e20556e646572206120707572706f736520696e207465616d5f726f77735f6f6e6c792c20726f7773206f66206f74686572207465616d7320646f206e6f745c6e232065786973742e20556e646572206f6e6520696e206d61736b65645f6265796f6e645f7465616d207468657920646f2c20776974682061646472657373657320616e6420616d6f756e7473206d61736b656420776865726576657220612072756c652062656c6f772061736b7320666f725c6e2320606e656172603b20617320736869707065642c2074686f7365206f662073616c657320646f2e5c6e7465616d5f726f77735f6f6e6c79203a3d2073657428295c6e5c6e6d61736b65645f6265796f6e645f7465616d203a3d2073657428295c6e5c6e6f665f7465616d20696620696e7075742e7265636f72642e7465616d20696e20696e7075742e6163746f722e7465616d735c6e5c6e6d696e65206966206f665f7465616d5c6e5c6e6d696e6520696620696e7075742e7265636f72642e6f776e6572203d3d20696e7075742e6163746f722e69645c6e5c6e6e656172206966206d696e655c6e5c6e6e656172206966206e6f7420696e7075742e707572706f736520696e206d61736b65645f6265796f6e645f7465616d5c6e5c6e2320576974686f75742061207265636f7264207468657265206973206e6f20726f7720746f206265206f7574206f662073636f70653a2074686520686f73742073656e6473206e6f6e6520776865726520616e20616374696f6e20636f6e6365726e73206e6f20726f772e5c6e696e5f73636f7065206966206e6f7420696e7075742e7265636f72645c6e5c6e696e5f73636f7065206966207b5c6e5c74696e5f726567696f6e5c6e5c74696e5f7465616d5c6e5c74696e7075742e707572706f736520213d205c2273656c665f736572766963655c225c6e7d5c6e5c6e2320437573746f6d65727320726561636820776861742069732061626f7574207468656d73656c7665732c207768657265766572206974206c6965732e5c6e696e5f73636f7065206966206f776e5c6e5c6e696e5f73636f706520696620656d657267656e63795c6e5c6e696e5f726567696f6e206966205c222a5c2220696e20696e7075742e6163746f722e726567696f6e735c6e5c6e232041207265636f726420776974686f7574206120726567696f6e2062656c6f6e677320746f206e6f626f6479206275742074686f73652077686f20686f6c6420657665727920726567696f6e2e5c6e696e5f726567696f6e20696620696e7075742e7265636f72642e726567696f6e20696e20696e7075742e6163746f722e726567696f6e735c6e5c6e23204120706172746e657220676574732077686174207761732061737369676e656420746f206f6e65206f6620697473207465616d732e5c6e696e5f7465616d206966206f665f7465616d5c6e5c6e696e5f7465616d206966207b5c6e5c746e6f742066726f6d5f706172746e65725c6e5c746d696e655c6e7d5c6e5c6e696e5f7465616d206966207b5c6e5c746e6f742066726f6d5f706172746e65725c6e5c746e6f7420696e7075742e707572706f736520696e207465616d5f726f77735f6f6e6c795c6e7d5c6e5c6e232047445052204172742e2031353a207468652063726564656e7469616c206e616d657320746865206f6e65207375626a656374207468617420697420616e737765727320666f722e5c6e6f776e206966207b5c6e5c74696e7075742e707572706f7365203d3d205c2273656c665f736572766963655c225c6e5c74696e7075742e6163746f722e7375626a656374203d3d20696e7075742e7265636f72642e7375626a6563745c6e7d5c6e5c6e2320427265616b2d676c6173733a20746865207661756c742073656e64732061207469636b6574206f6e6c792077686572652061207365636f6e6420706572736f6e206772616e7465642074686973206163746f7220746869732076657279207375626a6563742c20666f722061206665775c6e2320686f7572732e204974206f70656e732072656164696e672c20696e20616e7920726567696f6e20616e64207465616d3b20746865206775617264207365657320746f207468652066756c6c207265636f726420616e642074656c6c7320746865206f6666696365722e5c6e656d657267656e6379206966207b5c6e5c74696e7075742e627265616b676c6173732e7469636b65745c6e5c74616374696e675c6e5c74696e7075742e707572706f736520696e20656d657267656e63795f707572706f7365735c6e5c74696e7075742e616374696f6e203d3d205c22726561645c225c6e7d5c6e5c6e656d657267656e63795f707572706f736573203a3d207b5c22737570706f72745c222c205c2273616c65735c222c205c2262696c6c696e675c227d5c6e5c6e232057686f2067657473207468697320666172206d6179206b6e6f77207468617420746865207265636f7264206578697374732c20616e6420697320746f6c642077687920697420737461797320636c6f7365642e5c6e6b6e6f776e206966207b5c6e5c74616374696e675c6e5c74696e5f73636f70655c6e7d5c6e5c6e6b6e6f776e206966207b5c6e5c74706172746e6572696e675c6e5c74696e5f73636f70655c6e7d5c6e5c6e6b6e6f776e206966207b5c6e5c74706f7274616c5c6e5c74696e5f73636f70655c6e7d5c6e5c6e23204e6f7468696e672065786973747320796574207768656e2061207375626a65637420697320637265617465642c20736f207468657265206973206e6f7468696e6720746f20686964652e5c6e6b6e6f776e206966207b5c6e5c74616374696e675c6e5c74696e7075742e616374696f6e203d3d205c226372656174655c225c6e5c74696e7075742e6b696e6420696e20646174612e636174616c6f672e7375626a656374735c6e7d5c6e5c6e23202d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2077686174206d617920626520646f6e652c20627920707572706f736520616e64206b696e645c6e5c6e65766572795f6b696e64203a3d207b5c222a5c227d5c6e5c6e6772616e7473203a3d207b5c6e5c745c22737570706f72745c223a207b5c6e5c745c745c22726561645c223a2065766572795f6b696e642c5c6e5c745c745c226c6973745c223a2065766572795f6b696e642c5c6e5c745c745c226c6f6f6b75705c223a2065766572795f6b696e642c5c6e5c745c745c227365617263685c223a2065766572795f6b696e642c5c6e5c745c745c22686973746f72795c223a2065766572795f6b696e642c5c6e5c745c745c226372656174655c223a207b5c22636f6e746163745c222c205c22636f6e746163745f706f696e745c222c205c22636173655c222c205c22696e746572616374696f6e5c227d2c5c6e5c745c745c227570646174655c223a207b5c22636f6e746163745c222c205c22636f6e746163745f706f696e745c222c205c22636173655c222c205c22696e746572616374696f6e5c227d2c5c6e5c747d2c5c6e5c745c2273616c65735c223a207b5c6e5c745c745c22726561645c223a2065766572795f6b696e642c5c6e5c745c745c226c6973745c223a2065766572795f6b696e642c5c6e5c745c745c226c6f6f6b75705c223a2065766572795f6b696e642c5c6e5c745c745c227365617263685c223a2065766572795f6b696e642c5c6e5c745c745c22686973746f72795c223a2065766572795f6b696e642c5c6e5c745c745c226372656174655c223a207b5c22636f6e746163745c222c205c22636f6e746163745f706f696e745c222c205c226163636f756e745c222c205c22696e746572616374696f6e5c227d2c5c6e5c745c745c227570646174655c223a207b5c22636f6e746163745c222c205c22636f6e746163745f706f696e745c222c205c226163636f756e745c222c205c22696e746572616374696f6e5c227d2c5c6e5c745c745c22726561737369676e5c223a207b5c22636f6e746163745c222c205c226163636f756e745c227d2c5c6e5c747d2c5c6e5c745c226d61726b6574696e675c223a207b5c6e5c745c745c22726561645c223a2065766572795f6b696e642c5c6e5c745c745c226c6973745c223a2065766572795f6b696e642c5c6e5c745c745c226c6f6f6b75705c223a2065766572795f6b696e642c5c6e5c747d2c5c6e5c745c2262696c6c696e675c223a207b5c6e5c745c745c22726561645c223a2065766572795f6b696e642c5c6e5c745c745c226c6973745c223a2065766572795f6b696e642c5c6e5c745c745c226c6f6f6b75705c223a2065766572795f6b696e642c5c6e5c747d2c5c6e5c745c22616e616c79746963735c223a207b5c6e5c745c745c22726561645c223a2065766572795f6b696e642c5c6e5c745c745c226c6973745c223a2065766572795f6b696e642c5c6e5c747d2c5c6e5c745c22636f6d706c69616e63655c223a207b5c6e5c745c745c22726561645c223a2065766572795f6b696e642c5c6e5c745c745c226c6973745c223a2065766572795f6b696e642c5c6e5c745c745c226c6f6f6b75705c223a2065766572795f6b696e642c5c6e5c745c745c227365617263685c223a2065766572795f6b696e642c5c6e5c745c745c22686973746f72795c223a2065766572795f6b696e642c5c6e5c745c745c22646973636c6f73757265735c223a2065766572795f6b696e642c5c6e5c745c745c22636f6e73656e74735c223a2065766572795f6b696e642c5c6e5c745c745c2261756469745c223a2065766572795f6b696e642c5c6e5c745c745c2265726173655c223a2065766572795f6b696e642c5c6e5c745c745c2262617369735c223a2065766572795f6b696e642c5c6e5c745c745c226578706f72745c223a2065766572795f6b696e642c5c6e5c745c745c226772616e745c223a2065766572795f6b696e642c5c6e5c745c745c227265766f6b655c223a2065766572795f6b696e642c5c6e5c745c745c227265766965775c223a2065766572795f6b696e642c5c6e5c745c745c226772616e74735c223a2065766572795f6b696e642c5c6e5c745c745c22706f6c6963795c223a2065766572795f6b696e642c5c6e5c745c745c22726571756573745c223a2065766572795f6b696e642c5c6e5c745c745c2272657175657374735c223a2065766572795f6b696e642c5c6e5c745c745c22617070726f76655c223a2065766572795f6b696e642c5c6e5c745c745c2272657374726963745c223a2065766572795f6b696e642c5c6e5c745c745c22686f6c645c223a2065766572795f6b696e642c5c6e5c745c745c22726574656e74696f6e5c223a2065766572795f6b696e642c5c6e5c747d2c5c6e5c745c226c6567616c5c223a207b5c6e5c745c745c22726561645c223a2065766572795f6b696e642c5c6e5c745c745c226c6973745c223a2065766572795f6b696e642c5c6e5c745c745c22686973746f72795c223a2065766572795f6b696e642c5c6e5c745c745c22636f6e73656e74735c223a2065766572795f6b696e642c5c6e5c745c745c2272657175657374735c223a2065766572795f6b696e642c5c6e5c745c745c22686f6c645c223a2065766572795f6b696e642c5c6e5c747d2c5c6e5c745c226f7065726174696f6e735c223a207b5c6e5c745c745c22726561645c223a2065766572795f6b696e642c5c6e5c745c745c226c6973745c223a2065766572795f6b696e642c5c6e5c745c745c226c6f6f6b75705c223a2065766572795f6b696e642c5c6e5c745c745c227365617263685c223a2065766572795f6b696e642c5c6e5c745c745c226372656174655c223a2065766572795f6b696e642c5c6e5c745c745c227570646174655c223a2065766572795f6b696e642c5c6e5c745c745c22726561737369676e5c223a2065766572795f6b696e642c5c6e5c745c745c22696d706f72745c223a2065766572795f6b696e642c5c6e5c745c745c22636f6e73656e745c223a2065766572795f6b696e642c5c6e5c745c745c2262617369735c223a2065766572795f6b696e642c5c6e5c747d2c5c6e5c745c2261646d696e697374726174696f6e5c223a207b5c6e5c745c745c22726561645c223a2065766572795f6b696e642c5c6e5c745c745c226c6973745c223a2065766572795f6b696e642c5c6e5c745c745c2264656c6574655c223a2065766572795f6b696e642c5c6e5c745c745c2265726173655c223a2065766572795f6b696e642c5c6e5c745c745c22726561737369676e5c223a2065766572795f6b696e642c5c6e5c745c745c226772616e745c223a2065766572795f6b696e642c5c6e5c745c745c227265766f6b655c223a2065766572795f6b696e642c5c6e5c745c745c226772616e74735c223a2065766572795f6b696e642c5c6e5c745c745c22706f6c6963795c223a2065766572795f6b696e642c5c6e5c745c745c2261637469766174655c223a2065766572795f6b696e642c5c6e5c745c745c22726574656e74696f6e5c223a2065766572795f6b696e642c5c6e5c747d2c5c6e5c745c2273656c665f736572766963655c223a207b5c6e5c745c745c22726561645c223a2065766572795f6b696e642c5c6e5c745c745c22646973636c6f73757265735c223a2065766572795f6b696e642c5c6e5c745c745c22636f6e73656e74735c223a2065766572795f6b696e642c5c6e5c745c745c22726571756573745c223a2065766572795f6b696e642c5c6e5c745c745c2272657175657374735c223a2065766572795f6b696e642c5c6e5c745c745c226578706f72745c223a2065766572795f6b696e642c5c6e5c745c745c226372656174655c223a207b5c22636f6e746163745f706f696e745c227d2c5c6e5c745c745c227570646174655c223a207b5c22636f6e746163745c222c205c22636f6e746163745f706f696e745c222c205c226163636f756e745c222c205c22636173655c227d2c5c6e5c747d2c5c6e7d5c6e5c6e23204120726570616972657220726561647320616e6420636c6f736573207468652063617365732069742077617320676976656e3b206120726573656c6c657220666f6c6c6f77732069747320637573746f6d65727320616e64206e6f74657320776861742077617320736169642e5c6e706172746e65725f6772616e7473203a3d207b5c6e5c745c22737570706f72745c223a207b5c6e5c745c745c22726561645c223a2065766572795f6b696e642c5c6e5c745c745c226c6973745c223a2065766572795f6b696e642c5c6e5c745c745c226372656174655c223a207b5c22696e746572616374696f6e5c227d2c5c6e5c745c745c227570646174655c223a207b5c22636173655c227d2c5c6e5c747d2c5c6e5c745c2273616c65735c223a207b5c6e5c745c745c22726561645c223a2065766572795f6b696e642c5c6e5c745c745c226c6973745c223a2065766572795f6b696e642c5c6e5c745c745c226372656174655c223a207b5c22696e746572616374696f6e5c227d2c5c6e5c747d2c5c6e7d5c6e5c6e6f666665726564206966207b5c6e5c74616374696e675c6e5c746772616e74735b696e7075742e707572706f73655d5b696e7075742e616374696f6e5d5c6e7d5c6e5c6e6f666665726564206966207b5c6e5c74706172746e6572696e675c6e5c74706172746e65725f6772616e74735b696e7075742e707572706f73655d5b696e7075742e616374696f6e5d5c6e7d5c6e5c6e616c6c6f776564206966207b5c6e5c74616374696e675c6e5c745c222a5c2220696e206772616e74735b696e7075742e707572706f73655d5b696e7075742e616374696f6e5d5c6e7d5c6e5c6e616c6c6f776564206966207b5c6e5c74616374696e675c6e5c74696e7075742e6b696e6420696e206772616e74735b696e7075742e707572706f73655d5b696e7075742e616374696f6e5d5c6e7d5c6e5c6e616c6c6f776564206966207b5c6e5c74706172746e6572696e675c6e5c745c222a5c2220696e20706172746e65725f6772616e74735b696e7075742e707572706f73655d5b696e7075742e616374696f6e5d5c6e7d5c6e5c6e616c6c6f776564206966207b5c6e5c74706172746e6572696e675c6e5c74696e7075742e6b696e6420696e20706172746e65725f6772616e74735b696e7075742e707572706f73655d5b696e7075742e616374696f6e5d5c6e7d5c6e5c6e2320506172746e6572732061726520746f6c64207768617420746865792061726520746f206572617365202847445052204172742e203139292e20416e20696e737472756374696f6e2069732061626f7574206e6f207265636f7264206f66206f7572732e5c6e616c6c6f77656420696620696e73747275637465645c6e5c6e67726f756e64656420696620696e73747275637465645c6e5c6e696e7374727563746564206966207b5c6e5c74706172746e6572696e675c6e5c74696e7075742e616374696f6e203d3d205c22696e737472756374696f6e735c225c6e5c746e6f7420696e7075742e7265636f72645c6e7d5c6e5c6e2320416e20696d706f72742074616b6573206261636b20776861742069742077726f74652c20796574206e657665722061207375626a6563743a207468617420697320616e20657261737572652c2077697468206974732066656e63652e5c6e616c6c6f776564206966207b5c6e5c74616374696e675c6e5c74696e7075742e707572706f7365203d3d205c226f7065726174696f6e735c225c6e5c74696e7075742e616374696f6e203d3d205c2264656c6574655c225c6e5c746e6f7420696e7075742e6b696e6420696e20646174612e636174616c6f672e7375626a656374735c6e7d5c6e5c6e2320576861742070656f706c6520636f6e73656e7420746f2c20616e642061736b20666f72202847445052204172742e2031322832292920776974682074686520636f6465207468617420776173206d61696c656420746f207468656d2e204120706f7274616c207265616473206e6f7468696e672e5c6e616c6c6f776564206966207b5c6e5c74706f7274616c5c6e5c74696e7075742e616374696f6e20696e207b5c22636f6e73656e745c222c205c22726571756573745c227d5c6e7d5c6e5c6e23202d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d206c6567616c2062617369735c6e5c6e72657374735f6f6e5f6261736973203a3d207b5c22737570706f72745c222c205c2273616c65735c222c205c2262696c6c696e675c227d5c6e5c6e67726f756e646564206966206e6f7420696e7075742e707572706f736520696e2072657374735f6f6e5f62617369735c6e5c6e67726f756e64656420696620696e7075742e7265636f72642e62617365735b646174612e636174616c6f672e707572706f7365735b696e7075742e707572706f73655d2e6c6567616c5f62617369735d203d3d20747275655c6e5c6e2320412070726f73706563742077686f2077726974657320696e2069732068656c706564206265666f7265207468657265206973206120636f6e74726163742e5c6e67726f756e646564206966207b5c6e5c74696e7075742e707572706f7365203d3d205c22737570706f72745c225c6e5c74696e7075742e7265636f72642e62617365732e6c65676974696d6174655f696e74657265737473203d3d20747275655c6e7d5c6e5c6e2320546865206261736973206f662061206e6577207375626a656374206973207265636f72646564207769746820697473206372656174696f6e2e5c6e67726f756e646564206966207b5c6e5c74696e7075742e616374696f6e203d3d205c226372656174655c225c6e5c74696e7075742e6b696e6420696e20646174612e636174616c6f672e7375626a656374735c6e7d5c6e5c6e23202d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2076697369626c655c6e5c6e76697369626c65206966207b5c6e5c74696e5f73636f70655c6e5c74616c6c6f7765645c6e5c7467726f756e6465645c6e7d5c6e5c6e23205769746864726177696e67206e65656473206e6f206d6f7265207468616e207265616368696e6720746865207265636f72643a206e6f2062617369732c206e6f206772616e742e5c6e76697369626c65206966207b5c6e5c746b6e6f776e5c6e5c74696e5f73636f70655c6e5c74696e7075742e616374696f6e203d3d205c2277697468647261775c225c6e7d5c6e5c6e23202d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2077686174206c65617665735c6e5c6e616464726573736573203a3d207b5c22636f6e746163742e656d61696c5c222c205c22636f6e746163742e70686f6e655c222c205c22636f6e746163742e706f73745c222c205c22636f6e746163742e736f6369616c5c227d5c6e5c6e636c65617220636f6e7461696e732063206966207b5c6e5c74696e7075742e707572706f7365203d3d205c22737570706f72745c225c6e5c74616374696e675c6e5c74736f6d65206320696e207b5c226f7065726174696f6e616c5c222c205c226964656e746974795c222c205c22636f6e74656e745c227d5c6e7d5c6e5c6e6d61736b20636f6e7461696e732063206966207b5c6e5c74696e7075742e707572706f7365203d3d205c22737570706f72745c225c6e5c74616374696e675c6e5c74736f6d65206320696e206164647265737365735c6e7d5c6e5c6e636c65617220636f6e7461696e732063206966207b5c6e5c74696e7075742e707572706f7365203d3d205c2273616c65735c225c6e5c74616374696e675c6e5c74736f6d65206320696e207b5c226f7065726174696f6e616c5c222c205c226964656e746974795c222c205c22636f6e74656e745c222c205c226265686176696f75725c227d5c6e7d5c6e5c6e636c65617220636f6e7461696e732063206966207b5c6e5c74696e7075742e707572706f7365203d3d205c2273616c65735c225c6e5c74616374696e675c6e5c746e6561725c6e5c74736f6d65206320696e207b5c2266696e616e6369616c5c227d207c206164647265737365735c6e7d5c6e5c6e6d61736b20636f6e7461696e732063206966207b5c6e5c74696e7075742e707572706f7365203d3d205c2273616c65735c225c6e5c74616374696e675c6e5c746e6f74206e6561725c6e5c74736f6d65206320696e207b5c2266696e616e6369616c5c227d207c206164647265737365735c6e7d5c6e5c6e23204e6f206e616d65733a20636f6e73656e7420746f206265207772697474656e20746f206973206e6f7420636f6e73656e7420746f206265206b6e6f776e2e205468652067756172642064726f707320746865206368616e6e656c73206e6f742061677265656420746f2e5c6e636c65617220636f6e7461696e732063206966207b5c6e5c74696e7075742e707572706f7365203d3d205c226d61726b6574696e675c225c6e5c74616374696e675c6e5c74736f6d65206320696e207b5c226f7065726174696f6e616c5c227d207c206164647265737365735c6e7d5c6e5c6e636c65617220636f6e7461696e732063206966207b5c6e5c74696e7075742e707572706f7365203d3d205c2262696c6c696e675c225c6e5c74616374696e675c6e5c74736f6d65206320696e207b5c226f7065726174696f6e616c5c222c205c226964656e746974795c222c205c2266696e616e6369616c5c227d5c6e7d5c6e5c6e6d61736b20636f6e7461696e732063206966207b5c6e5c74696e7075742e707572706f7365203d3d205c2262696c6c696e675c225c6e5c74616374696e675c6e5c74736f6d65206320696e206164647265737365735c6e7d5c6e5c6e636c65617220636f6e7461696e732063206966207b5c6e5c74696e7075742e707572706f7365203d3d205c22616e616c79746963735c225c6e5c74616374696e675c6e5c74736f6d65206320696e207b5c226f7065726174696f6e616c5c222c205c226265686176696f75725c227d5c6e7d5c6e5c6e746f6b656e20636f6e7461696e732063206966207b5c6e5c74696e7075742e707572706f7365203d3d205c22616e616c79746963735c225c6e5c74616374696e675c6e5c74736f6d65206320696e207b5c226964656e746974795c227d207c206164647265737365735c6e7d5c6e5c6e23205c227370656369616c5c22207374696c6c206e656564732077686174207468652067756172642061736b7320666f722e5c6e636c65617220636f6e7461696e732063206966207b5c6e5c74696e7075742e707572706f736520696e207b5c22636f6d706c69616e63655c222c205c226c6567616c5c227d5c6e5c74616374696e675c6e5c74736f6d65206320696e207b5c226f7065726174696f6e616c5c222c205c226964656e746974795c222c205c22636f6e74656e745c222c205c2266696e616e6369616c5c222c205c226265686176696f75725c222c205c227370656369616c5c227d207c206164647265737365735c6e7d5c6e5c6e636c65617220636f6e7461696e73205c226f7065726174696f6e616c5c22206966207b5c6e5c74696e7075742e707572706f736520696e207b5c226f7065726174696f6e735c222c205c2261646d696e697374726174696f6e5c227d5c6e5c74616374696e675c6e7d5c6e5c6e6d61736b20636f6e7461696e732063206966207b5c6e5c74696e7075742e707572706f7365203d3d205c226f7065726174696f6e735c225c6e5c74616374696e675c6e5c74736f6d65206320696e207b5c226964656e746974795c222c205c22636f6e74656e745c222c205c2266696e616e6369616c5c222c205c226265686176696f75725c222c205c227370656369616c5c227d207c206164647265737365735c6e7d5c6e5c6e23204172742e2031353a2065766572797468696e6720746861742069732068656c642c2061626f7574206f6e6573656c662e5c6e636c65617220636f6e7461696e732063206966207b5c6e5c74696e7075742e707572706f7365203d3d205c2273656c665f736572766963655c225c6e5c74616374696e675c6e5c746f776e5c6e5c74736f6d65206320696e207b5c226f7065726174696f6e616c5c222c205c226964656e746974795c222c205c22636f6e74656e745c222c205c2266696e616e6369616c5c222c205c226265686176696f75725c222c205c227370656369616c5c227d207c206164647265737365735c6e7d5c6e5c6e23204120706172746e6572206b6e6f77732069747320637573746f6d6572732062792077686174206974207761732061737369676e65643a206e616d6573206d61736b65642c206164647265737365732061732070736575646f6e796d7320746861742069742063616e206a6f696e2062792e5c6e636c65617220636f6e7461696e73205c226f7065726174696f6e616c5c2220696620706172746e6572696e675c6e5c6e636c65617220636f6e7461696e73205c22636f6e74656e745c22206966207b5c6e5c74696e7075742e707572706f7365203d3d205c22737570706f72745c225c6e5c74706172746e6572696e675c6e7d5c6e5c6e6d61736b20636f6e7461696e732063206966207b5c6e5c74706172746e6572696e675c6e5c74736f6d65206320696e207b5c22676976656e5f6e616d655c222c205c2266616d696c795f6e616d655c222c205c226e616d655c227d5c6e7d5c6e5c6e746f6b656e20636f6e7461696e732063206966207b5c6e5c74706172746e6572696e675c6e5c74736f6d65206320696e206164647265737365735c6e7d5c6e5c6e636c65617220636f6e7461696e732063206966207b5c6e5c74656d657267656e63795c6e5c74736f6d65206320696e207b5c226964656e746974795c227d207c206164647265737365735c6e7d5c6e5c6e23202d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d206b657973206f662061206c6f6f6b2d75705c6e5c6e6d6174636820636f6e7461696e732063206966207b5c6e5c74696e7075742e707572706f736520696e207b5c22737570706f72745c222c205c226f7065726174696f6e735c227d5c6e5c74616374696e675c6e5c74736f6d65206320696e207b5c226964656e746974795c222c205c2265787465726e616c5f7265665c222c205c22636f6e746163742e656d61696c5c222c205c22636f6e746163742e70686f6e655c227d5c6e7d5c6e5c6e6d6174636820636f6e7461696e732063206966207b5c6e5c74696e7075742e707572706f7365203d3d205c2273616c65735c225c6e5c74616374696e675c6e5c74736f6d65206320696e207b5c226964656e746974795c222c205c2265787465726e616c5f7265665c222c205c226f7065726174696f6e616c5c222c205c22636f6e74656e745c222c205c2266696e616e6369616c5c222c205c226265686176696f75725c227d207c206164647265737365735c6e7d5c6e5c6e6d6174636820636f6e7461696e73205c22636f6e746163742e656d61696c5c22206966207b5c6e5c74696e7075742e707572706f7365203d3d205c226d61726b6574696e675c225c6e5c74616374696e675c6e7d5c6e5c6e6d6174636820636f6e7461696e732063206966207b5c6e5c74696e7075742e707572706f7365203d3d205c2262696c6c696e675c225c6e5c74616374696e675c6e5c74736f6d65206320696e207b5c2265787465726e616c5f7265665c222c205c22636f6e746163742e656d61696c5c227d5c6e7d5c6e5c6e6d6174636820636f6e7461696e732063206966207b5c6e5c74696e7075742e707572706f7365203d3d205c22636f6d706c69616e63655c225c6e5c74616374696e675c6e5c74736f6d65206320696e207b5c226964656e746974795c222c205c2265787465726e616c5f7265665c222c205c226f7065726174696f6e616c5c222c205c22636f6e74656e745c222c205c2266696e616e6369616c5c222c205c226265686176696f75725c222c205c227370656369616c5c227d207c206164647265737365735c6e7d5c6e5c6e23202d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2077686174206d6179206265207365745c6e5c6e77726974696e6720696620696e7075742e616374696f6e20696e207b5c226372656174655c222c205c227570646174655c222c205c22726561737369676e5c222c205c22696d706f72745c227d5c6e5c6e23204465636973696f6e732072657374206f6e20746865736520617474726962757465732e204f6e2061207265636f72642074686174206578697374732074686579206368616e676520627920726561737369676e20616c6f6e652e5c6e61737369676e696e6720696620696e7075742e616374696f6e20696e207b5c226372656174655c222c205c22726561737369676e5c222c205c22696d706f72745c227d5c6e5c6e777269746520636f6e7461696e732063206966207b5c6e5c74696e7075742e707572706f7365203d3d205c22737570706f72745c225c6e5c74616374696e675c6e5c7477726974696e675c6e5c74736f6d65206320696e207b5c226f7065726174696f6e616c5c222c205c226964656e746974795c222c205c22636f6e74656e745c227d207c206164647265737365735c6e7d5c6e5c6e777269746520636f6e7461696e732063206966207b5c6e5c74696e7075742e707572706f7365203d3d205c2273616c65735c225c6e5c74616374696e675c6e5c7477726974696e675c6e5c74736f6d65206320696e207b5c226f7065726174696f6e616c5c222c205c226964656e746974795c222c205c22636f6e74656e745c222c205c2266696e616e6369616c5c222c205c226265686176696f75725c227d207c206164647265737365735c6e7d5c6e5c6e777269746520636f6e7461696e732063206966207b5c6e5c74696e7075742e707572706f7365203d3d205c2273616c65735c225c6e5c74616374696e675c6e5c7461737369676e696e675c6e5c74736f6d65206320696e207b5c226f776e65725c222c205c2273746167655c227d5c6e7d5c6e5c6e777269746520636f6e7461696e732063206966207b5c6e5c74696e7075742e707572706f7365203d3d205c226f7065726174696f6e735c225c6e5c74616374696e675c6e5c7477726974696e675c6e5c74736f6d65206320696e207b5c226f7065726174696f6e616c5c222c205c226964656e746974795c222c205c22636f6e74656e745c222c205c2266696e616e6369616c5c222c205c226265686176696f75725c222c205c227370656369616c5c227d207c206164647265737365735c6e7d5c6e5c6e777269746520636f6e7461696e73205c2265787465726e616c5f7265665c22206966207b5c6e5c74696e7075742e707572706f7365203d3d205c226f7065726174696f6e735c225c6e5c74616374696e675c6e5c7477726974696e675c6e7d5c6e5c6e777269746520636f6e7461696e732063206966207b5c6e5c74696e7075742e707572706f7365203d3d205c226f7065726174696f6e735c225c6e5c74616374696e675c6e5c7461737369676e696e675c6e5c74736f6d65206320696e207b5c226f776e65725c222c205c227465616d5c222c205c22726567696f6e5c222c205c2273746167655c222c205c2276657269666965645c227d5c6e7d5c6e5c6e777269746520636f6e7461696e732063206966207b5c6e5c74696e7075742e707572706f7365203d3d205c2261646d696e697374726174696f6e5c225c6e5c74616374696e675c6e5c7461737369676e696e675c6e5c74736f6d65206320696e207b5c226f776e65725c222c205c227465616d5c222c205c22726567696f6e5c222c205c2273746167655c227d5c6e7d5c6e5c6e777269746520636f6e7461696e732063206966207b5c6e5c74706172746e6572696e675c6e5c7477726974696e675c6e5c74736f6d65206320696e207b5c226f7065726174696f6e616c5c222c205c22636f6e74656e745c227d5c6e7d5c6e5c6e23204172742e2031363a2070656f706c6520636f7272656374207768617420697320736169642061626f7574207468656d73656c7665732c206669656c64206279206669656c642e205265666572656e63657320746f206f746865722073797374656d732c2074686520776f726473206f665c6e2320796f757220737461666620616e642077686174206465636973696f6e732072657374206f6e20617265206e6f7420616d6f6e672069742e5c6e777269746520636f6e7461696e732063206966207b5c6e5c74696e7075742e707572706f7365203d3d205c2273656c665f736572766963655c225c6e5c74616374696e675c6e5c746f776e5c6e5c74696e7075742e616374696f6e20696e207b5c226372656174655c222c205c227570646174655c227d5c6e5c74736f6d65206320696e207b5c6e5c745c745c22676976656e5f6e616d655c222c205c2266616d696c795f6e616d655c222c205c2262697274685f646174655c222c205c226a6f625f7469746c655c222c205c226e616d655c222c205c226c616e67756167655c222c205c226465736372697074696f6e5c222c205c226c6162656c5c222c205c227072656665727265645c222c5c6e5c747d207c206164647265737365735c6e7d5c6e5c6e232057686174206b696e64206f6620636f6e7461637420706f696e742069742069732c2069732073616964207768656e2069742069732061646465642e5c6e777269746520636f6e7461696e73205c226b696e645c22206966207b5c6e5c74696e7075742e707572706f7365203d3d205c2273656c665f736572766963655c225c6e5c74616374696e675c6e5c746f776e5c6e5c74696e7075742e616374696f6e203d3d205c226372656174655c225c6e7d5c6e5c6e23202d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d20726561736f6e7320666f722061207265667573616c5c6e5c6e2320412062617369732068656c7073206f6e6c792077686572652074686520726f6c65206d617920616374206f6e206f6e652e5c6e726561736f6e7320636f6e7461696e73205c226e6f5f62617369735c22206966207b5c6e5c746b6e6f776e5c6e5c74696e5f73636f70655c6e5c74616c6c6f7765645c6e5c746e6f742067726f756e6465645c6e5c74696e7075742e616374696f6e20213d205c2277697468647261775c225c6e7d5c6e5c6e726561736f6e7320636f6e7461696e73205c22707572706f73655f6e6f745f616c6c6f7765645c22206966207b5c6e5c746b6e6f776e5c6e5c746f6666657265645c6e5c746e6f7420616c6c6f7765645c6e5c74696e7075742e616374696f6e20213d205c2277697468647261775c225c6e7d5c6e5c6e726561736f6e7320636f6e7461696e73205c22726f6c655f6e6f745f616c6c6f7765645c22206966207b5c6e5c746b6e6f776e5c6e5c746e6f74206f6666657265645c6e5c746e6f7420616c6c6f7765645c6e5c74696e7075742e616374696f6e20213d205c2277697468647261775c225c6e7d5c6e5c6e726561736f6e7320636f6e7461696e73205c226e6f745f796f7572735c22206966207b5c6e5c746b6e6f776e5c6e5c746e6f7420696e5f73636f70655c6e7d5c6e222c227465616d5f70726f6f66732e7265676f223a2223204d455441444154415c6e23207469746c653a2057686174207468652064656661756c7420706f6c6963792070726f6d697365735c6e23206465736372697074696f6e3a207c5c6e23202020596f75727320746f20656469742077697468207465616d2e7265676f2c20616e6420746f2061646420746f2e20456163682072756c65206d61726b656420606e65766572602064657363726962657320736f6d657468696e672074686174206d7573742062655c6e23202020696d706f737369626c653b206120706f6c69637920756e64657220776869636820697420697320706f737369626c6520697320726566757365642c207769746820616e206578616d706c652e2057686174206e6f20706f6c6963792063616e20646f2c2077686f657665725c6e232020207772697465732069742c2069732070726f76656e2062657369646520746865736520616e64207374616e647320696e207468652067756172642e5c6e7061636b6167652074616369742e7465616d2e70726f6f66735c6e5c6e696d706f7274207265676f2e76325c6e5c6e66726f6d5f706172746e657220696620696e7075742e636c69656e742e6b696e64203d3d205c22706172746e65725c225c6e5c6e616464726573736573203a3d207b5c22636f6e746163742e656d61696c5c222c205c22636f6e746163742e70686f6e655c222c205c22636f6e746163742e706f73745c222c205c22636f6e746163742e736f6369616c5c227d5c6e5c6e6e616d657320636f6e7461696e732063206966207b5c6e5c74736f6d6520636c6173735c6e5c74736f6d65206320696e20646174612e636174616c6f672e6d656d626572735b636c6173735d5c6e7d5c6e5c6e2320496e20616e7920666f726d3a20636c6561722c206d61736b6564206f7220617320612070736575646f6e796d2e5c6e6c656176657320636f6e7461696e732063206966207b5c6e5c74736f6d65206320696e206e616d65735c6e5c74646174612e74616369742e76697369626c655c6e5c74646174612e74616369742e636c6561725b635d5c6e7d5c6e5c6e6c656176657320636f6e7461696e732063206966207b5c6e5c74736f6d65206320696e206e616d65735c6e5c74646174612e74616369742e76697369626c655c6e5c74646174612e74616369742e6d61736b5b635d5c6e7d5c6e5c6e6c656176657320636f6e7461696e732063206966207b5c6e5c74736f6d65206320696e206e616d65735c6e5c74646174612e74616369742e76697369626c655c6e5c74646174612e74616369742e746f6b656e5b635d5c6e7d5c6e5c6e2320496e20616e7920666f726d2c206f722073656172636865642062793a20612068697420736179732077686174207468652076616c75652069732e5c6e7265616368656420636f6e7461696e73206320696620736f6d65206320696e206c65617665735c6e5c6e7265616368656420636f6e7461696e73206320696620736f6d65206320696e2073656172636865645c6e5c6e736561726368656420636f6e7461696e732063206966207b5c6e5c74736f6d65206320696e206e616d65735c6e5c74646174612e74616369742e76697369626c655c6e5c74646174612e74616369742e6d617463685b635d5c6e7d5c6e5c6e23204d455441444154415c6e23207469746c653a204120706172746e6572206e657665722067657473207370656369616c2063617465676f72696573206f7220616d6f756e74732c20696e20616e7920666f726d2c206e6f72207365617263686573206279207468656d5c6e2320637573746f6d3a207b6e657665723a20747275652c206369746174696f6e3a205c2247445052204172742e2032352832292c204172742e2032385c227d5c6e706172746e65725f676574735f616d6f756e7473206966207b5c6e5c7466726f6d5f706172746e65725c6e5c74736f6d6520636c61737320696e207b5c227370656369616c5c222c205c2266696e616e6369616c5c227d5c6e5c74736f6d65206320696e20646174612e636174616c6f672e6d656d626572735b636c6173735d5c6e5c74726561636865645b635d5c6e7d5c6e5c6e23204d455441444154415c6e23207469746c653a204120706172746e6572206e6576657220676574732061206e616d652c2061207265666572656e6365206f7220616e206164647265737320696e20636c6561722c206e6f72207365617263686573206279206f6e655c6e2320637573746f6d3a207b6e657665723a20747275652c206369746174696f6e3a205c2247445052204172742e2032352832292c204172742e2032385c227d5c6e706172746e65725f676574735f6e616d6573206966207b5c6e5c7466726f6d5f706172746e65725c6e5c74736f6d6520636c61737320696e207b5c226964656e746974795c227d207c206164647265737365735c6e5c74736f6d65206320696e20646174612e636174616c6f672e6d656d626572735b636c6173735d5c6e5c74646174612e74616369742e76697369626c655c6e5c74646174612e74616369742e636c6561725b635d5c6e7d5c6e5c6e706172746e65725f676574735f6e616d6573206966207b5c6e5c7466726f6d5f706172746e65725c6e5c74736f6d6520636c61737320696e207b5c226964656e746974795c227d207c206164647265737365735c6e5c74736f6d65206320696e20646174612e636174616c6f672e6d656d626572735b636c6173735d5c6e5c7473656172636865645b635d5c6e7d5c6e5c6e23204d455441444154415c6e23207469746c653a204120706172746e6572206e6576657220726561636865732061207265636f7264206f6620616e6f74686572207465616d5c6e2320637573746f6d3a207b6e657665723a20747275652c206369746174696f6e3a205c2247445052204172742e2032352832292c204172742e2033325c227d5c6e706172746e65725f6265796f6e645f7465616d206966207b5c6e5c7466726f6d5f706172746e65725c6e5c74646174612e74616369742e76697369626c655c6e5c74696e7075742e7265636f72645c6e5c746e6f7420696e7075742e7265636f72642e7465616d20696e20696e7075742e6163746f722e7465616d735c6e7d5c6e5c6e23204d455441444154415c6e23207469746c653a204120637573746f6d6572206e65766572207265616368657320736f6d65626f647920656c73652773207265636f72645c6e2320637573746f6d3a207b6e657665723a20747275652c206369746174696f6e3a205c2247445052204172742e2031352834292c204172742e2033325c227d5c6e637573746f6d65725f736565735f616e6f74686572206966207b5c6e5c74696e7075742e707572706f7365203d3d205c2273656c665f736572766963655c225c6e5c74646174612e74616369742e76697369626c655c6e5c74696e7075742e7265636f72645c6e5c746e6f7420696e7075742e6163746f722e7375626a656374203d3d20696e7075742e7265636f72642e7375626a6563745c6e7d5c6e5c6e23204d455441444154415c6e23207469746c653a204120637573746f6d6572206e65766572206368616e6765732077686174206465636973696f6e732072657374206f6e5c6e2320637573746f6d3a207b6e657665723a20747275652c206369746174696f6e3a205c2247445052204172742e2031362c204172742e2033325c227d5c6e637573746f6d65725f64656369646573206966207b5c6e5c74696e7075742e707572706f7365203d3d205c2273656c665f736572766963655c225c6e5c74736f6d65206320696e207b5c226f776e65725c222c205c227465616d5c222c205c22726567696f6e5c222c205c2273746167655c222c205c2276657269666965645c222c205c2265787465726e616c5f7265665c222c205c226f7065726174696f6e616c5c222c205c226964656e746974795c227d5c6e5c74646174612e74616369742e76697369626c655c6e5c74646174612e74616369742e77726974655b635d5c6e7d5c6e5c6e23204d455441444154415c6e23207469746c653a204d61726b6574696e67206e657665722073656573206f7220736561726368657320627920616e797468696e67206f66206120706572736f6e2077686f20686173206e6f7420636f6e73656e74656420746f206d61726b6574696e675c6e2320637573746f6d3a207b6e657665723a20747275652c206369746174696f6e3a205c2247445052204172742e20362831292861292c2065507269766163792044697265637469766520323030322f35382f4543204172742e2031335c227d5c6e6d61726b6574696e675f776974686f75745f636f6e73656e74206966207b5c6e5c74696e7075742e7265636f72645c6e5c74696e7075742e707572706f7365203d3d205c226d61726b6574696e675c225c6e5c74736f6d65206320696e206e616d65735c6e5c74726561636865645b635d5c6e5c746e6f7420696e7075742e7265636f72642e636f6e73656e74735b696e7075742e707572706f73655d2e737461747573203d3d205c22676976656e5c225c6e7d5c6e5c6e23204d455441444154415c6e23207469746c653a20416e616c79736973206e6576657220736565732061206e616d65206f7220616e20616464726573732c206f6e6c792070736575646f6e796d735c6e2320637573746f6d3a207b6e657665723a20747275652c206369746174696f6e3a205c2247445052204172742e20342835292c204172742e2032352831295c227d5c6e616e616c7973745f736565735f6964656e74697479206966207b5c6e5c74696e7075742e707572706f7365203d3d205c22616e616c79746963735c225c6e5c74736f6d6520636c61737320696e207b5c226964656e746974795c222c205c22636f6e74656e745c222c205c2266696e616e6369616c5c227d207c206164647265737365735c6e5c74736f6d65206320696e20646174612e636174616c6f672e6d656d626572735b636c6173735d5c6e5c74646174612e74616369742e76697369626c655c6e5c74646174612e74616369742e636c6561725b635d5c6e7d5c6e5c6e616e616c7973745f736565735f6964656e74697479206966207b5c6e5c74696e7075742e707572706f7365203d3d205c22616e616c79746963735c225c6e5c74736f6d6520636c61737320696e207b5c226964656e746974795c222c205c22636f6e74656e745c222c205c2266696e616e6369616c5c227d207c206164647265737365735c6e5c74736f6d65206320696e20646174612e636174616c6f672e6d656d626572735b636c6173735d5c6e5c74646174612e74616369742e76697369626c655c6e5c74646174612e74616369742e6d61736b5b635d5c6e7d5c6e5c6e23204d455441444154415c6e23207469746c653a20416e616c79736973206e657665722073656172636865732062792061206e616d652c20616e20616464726573732c20636f6e74656e74206f7220616e20616d6f756e745c6e2320637573746f6d3a207b6e657665723a20747275652c206369746174696f6e3a205c2247445052204172742e20342835292c204172742e2032352831295c227d5c6e616e616c7973745f73656172636865735f6964656e74697479206966207b5c6e5c74696e7075742e707572706f7365203d3d205c22616e616c79746963735c225c6e5c74736f6d6520636c61737320696e207b5c226964656e746974795c222c205c22636f6e74656e745c222c205c2266696e616e6369616c5c227d207c206164647265737365735c6e5c74736f6d65206320696e20646174612e636174616c6f672e6d656d626572735b636c6173735d5c6e5c7473656172636865645b635d5c6e7d5c6e5c6e23204d455441444154415c6e23207469746c653a2057686f657665722072756e73207468652073797374656d206e65766572206765747320706572736f6e616c20646174612c20696e20616e7920666f726d2c206e6f72207365617263686573206279206974206f7220736574732069745c6e23206465736372697074696f6e3a20576861742069732073616964206f6620746865206f7065726174696f6e616c20636c6173732c2073756368206173206f776e65722c207465616d20616e642073746167652c207374616e6473206f7574736964652e5c6e2320637573746f6d3a207b6e657665723a20747275652c206369746174696f6e3a205c2247445052204172742e2032352832292c204172742e2033325c227d5c6e6f70657261746f725f676574735f64617461206966207b5c6e5c74696e7075742e707572706f7365203d3d205c2261646d696e697374726174696f6e5c225c6e5c74736f6d65206320696e207365616c65645c6e5c74726561636865645b635d5c6e7d5c6e5c6e6f70657261746f725f676574735f64617461206966207b5c6e5c74696e7075742e707572706f7365203d3d205c2261646d696e697374726174696f6e5c225c6e5c74736f6d65206320696e207365616c65645c6e5c74646174612e74616369742e76697369626c655c6e5c74646174612e74616369742e77726974655b635d5c6e7d5c6e5c6e7365616c656420636f6e7461696e732063206966207b5c6e5c74736f6d6520636c61737320696e207b5c226964656e746974795c222c205c22636f6e74656e745c222c205c227370656369616c5c222c205c2266696e616e6369616c5c222c205c226265686176696f75725c227d207c206164647265737365735c6e5c74736f6d65206320696e20646174612e636174616c6f672e6d656d626572735b636c6173735d5c6e7d5c6e5c6e23204d455441444154415c6e23207469746c653a20427265616b2d676c617373206e65766572206f70656e73207370656369616c2063617465676f7269657320746f20737570706f72742c2073616c6573206f722062696c6c696e672c206e6f72206c657473207468656d20736561726368206279206f6e655c6e2320637573746f6d3a207b6e657665723a20747275652c206369746174696f6e3a205c2247445052204172742e20395c227d5c6e627265616b676c6173735f6f70656e735f7370656369616c206966207b5c6e5c74696e7075742e627265616b676c6173732e7469636b65745c6e5c74696e7075742e707572706f736520696e207b5c22737570706f72745c222c205c2273616c65735c222c205c2262696c6c696e675c227d5c6e5c74736f6d65206320696e20646174612e636174616c6f672e6d656d626572732e7370656369616c5c6e5c74726561636865645b635d5c6e7d5c6e5c6e23204d455441444154415c6e23207469746c653a20427265616b2d676c617373206973206772616e746564206279206f6666696365727320616e64206f70657261746f727320616c6f6e652c20616e64207265766965776564206279206f6666696365727320616c6f6e655c6e2320637573746f6d3a207b6e657665723a20747275652c206369746174696f6e3a205c2247445052204172742e2033322834292c204172742e2033392831292862295c227d5c6e627265616b676c6173735f62795f6f7468657273206966207b5c6e5c74646174612e74616369742e76697369626c655c6e5c74696e7075742e616374696f6e203d3d205c226772616e745c225c6e5c746e6f7420696e7075742e707572706f736520696e207b5c22636f6d706c69616e63655c222c205c2261646d696e697374726174696f6e5c227d5c6e7d5c6e5c6e627265616b676c6173735f62795f6f7468657273206966207b5c6e5c74646174612e74616369742e76697369626c655c6e5c74696e7075742e616374696f6e203d3d205c227265766965775c225c6e5c746e6f7420696e7075742e707572706f7365203d3d205c22636f6d706c69616e63655c225c6e7d5c6e5c6e23204d455441444154415c6e23207469746c653a2057686f20736177206120706572736f6e20697320746f6c6420746f20636f6d706c69616e636520616e6420746f2074686520706572736f6e20697473656c6620616c6f6e655c6e2320637573746f6d3a207b6e657665723a20747275652c206369746174696f6e3a205c2247445052204172742e2031352831292863292c204172742e20352831292866295c227d5c6e646973636c6f73757265735f746f6c645f746f5f6f7468657273206966207b5c6e5c74646174612e74616369742e76697369626c655c6e5c74696e7075742e7265636f72645c6e5c74696e7075742e616374696f6e203d3d205c22646973636c6f73757265735c225c6e5c746e6f7420696e7075742e707572706f7365203d3d205c22636f6d706c69616e63655c225c6e5c746e6f74206f776e5f7265636f72645c6e7d5c6e5c6e6f776e5f7265636f7264206966207b5c6e5c74696e7075742e707572706f7365203d3d205c2273656c665f736572766963655c225c6e5c74696e7075742e6163746f722e7375626a656374203d3d20696e7075742e7265636f72642e7375626a6563745c6e7d5c6e5c6e23204d455441444154415c6e23207469746c653a204120636f7079206f6620616c6c20746861742069732068656c642061626f7574206120706572736f6e20697320676976656e20746f20636f6d706c69616e636520616e6420746f2074686520706572736f6e20697473656c6620616c6f6e655c6e2320637573746f6d3a207b6e657665723a20747275652c206369746174696f6e3a205c2247445052204172742e20313528332920616e64202834292c204172742e2032305c227d5c6e6578706f727465645f746f5f6f7468657273206966207b5c6e5c74646174612e74616369742e76697369626c655c6e5c74696e7075742e7265636f72645c6e5c74696e7075742e616374696f6e203d3d205c226578706f72745c225c6e5c746e6f7420696e7075742e707572706f7365203d3d205c22636f6d706c69616e63655c225c6e5c746e6f74206f776e5f7265636f72645c6e7d5c6e5c6e23204d455441444154415c6e23207469746c653a205265717565737473206f662070656f706c6520617265206465636964656420616e64207265737472696374696f6e732073657420627920636f6d706c69616e636520616c6f6e652c20616e642072656164206279206e6f626f647920656c736520627574206c6567616c20616e642074686520706572736f6e5c6e2320637573746f6d3a207b6e657665723a20747275652c206369746174696f6e3a205c2247445052204172742e2031322c204172742e2031382c204172742e2033392831292862295c227d5c6e7269676874735f62795f6f7468657273206966207b5c6e5c74646174612e74616369742e76697369626c655c6e5c74696e7075742e616374696f6e20696e207b5c22617070726f76655c222c205c2272657374726963745c227d5c6e5c746e6f7420696e7075742e707572706f7365203d3d205c22636f6d706c69616e63655c225c6e7d5c6e5c6e7269676874735f62795f6f7468657273206966207b5c6e5c74646174612e74616369742e76697369626c655c6e5c74696e7075742e616374696f6e203d3d205c2272657175657374735c225c6e5c746e6f7420696e7075742e707572706f736520696e207b5c22636f6d706c69616e63655c222c205c226c6567616c5c227d5c6e5c746e6f74206f776e5f7265636f72645c6e7d5c6e5c6e23204d455441444154415c6e23207469746c653a20486f6c64732061726520706c6163656420616e642072656c656173656420627920636f6d706c69616e636520616e64206c6567616c20616c6f6e655c6e2320637573746f6d3a207b6e657665723a20747275652c206369746174696f6e3a205c2247445052204172742e2031372833292865292c204172742e20352831292865295c227d5c6e68656c645f62795f6f7468657273206966207b5c6e5c74646174612e74616369742e76697369626c655c6e5c74696e7075742e616374696f6e203d3d205c22686f6c645c225c6e5c746e6f7420696e7075742e707572706f736520696e207b5c22636f6d706c69616e63655c222c205c226c6567616c5c227d5c6e7d5c6e5c6e23204d455441444154415c6e23207469746c653a204120666f726d207468726f7567682077686963682070656f706c652073656e64207265717565737473206e657665722072656164732061207265636f72642c20756e6c657373206974732063726564656e7469616c20696d706f7274732061732077656c6c5c6e2320637573746f6d3a207b6e657665723a20747275652c206369746174696f6e3a205c2247445052204172742e2032352832292c204172742e2033325c227d5c6e706f7274616c5f7265616473206966207b5c6e5c74696e7075742e707572706f7365203d3d205c226f7065726174696f6e735c225c6e5c746e6f74205c22696d706f72745c2220696e20696e7075742e6163746f722e726f6c65735c6e5c74736f6d65206320696e206e616d65735c6e5c74726561636865645b635d5c6e7d5c6e5c6e706f7274616c5f7265616473206966207b5c6e5c74696e7075742e707572706f7365203d3d205c226f7065726174696f6e735c225c6e5c746e6f74205c22696d706f72745c2220696e20696e7075742e6163746f722e726f6c65735c6e5c74646174612e74616369742e76697369626c655c6e5c746e6f7420696e7075742e616374696f6e20696e207b5c22636f6e73656e745c222c205c2277697468647261775c222c205c22726571756573745c227d5c6e7d5c6e222c227465616d5f746573742e7265676f223a2223204d455441444154415c6e23207469746c653a205465737473206f66207468652064656661756c7420706f6c6963795c6e23206465736372697074696f6e3a207c5c6e23202020456163682072756c65206f66207465616d2e7265676f2068617320726f7773207468617420616c6c6f7720616e6420726f777320746861742064656e792e204120726f77207374617274732066726f6d20626173652c2061206d656d626572206f6620737570706f72742077686f5c6e232020207265616473206120636f6e74616374206f662069747320726567696f6e2c20616e64206368616e6765732077686174206974206e616d65732e5c6e7061636b6167652074616369742e7465616d5f746573745c6e5c6e696d706f727420646174612e74616369745c6e696d706f727420646174612e74616369742e7465616d5c6e696d706f7274207265676f2e76325c6e5c6e636f6e73656e745f6e6565646564203a3d207b5c22636f6e73656e745f6e65656465645c223a20747275652c205c226c6567616c5f62617369735c223a205c22636f6e73656e745c227d5c6e5c6e72657374696e675f6f6e28626173697329203a3d207b5c22636f6e73656e745f6e65656465645c223a2066616c73652c205c226c6567616c5f62617369735c223a2062617369737d5c6e5c6e636174616c6f67203a3d207b5c6e5c745c22707572706f7365735c223a207b5c6e5c745c745c22737570706f72745c223a2072657374696e675f6f6e285c22636f6e74726163745c22292c5c6e5c745c745c2273616c65735c223a2072657374696e675f6f6e285c226c65676974696d6174655f696e746572657374735c22292c5c6e5c745c745c2262696c6c696e675c223a2072657374696e675f6f6e285c22636f6e74726163745c22292c5c6e5c745c745c226d61726b6574696e675c223a20636f6e73656e745f6e65656465642c5c6e5c745c745c22616e616c79746963735c223a20636f6e73656e745f6e65656465642c5c6e5c745c745c22636f6d706c69616e63655c223a2072657374696e675f6f6e285c226c6567616c5f6f626c69676174696f6e5c22292c5c6e5c745c745c226c6567616c5c223a2072657374696e675f6f6e285c226c6567616c5f6f626c69676174696f6e5c22292c5c6e5c745c745c226f7065726174696f6e735c223a2072657374696e675f6f6e285c226c6567616c5f6f626c69676174696f6e5c22292c5c6e5c745c745c2261646d696e697374726174696f6e5c223a2072657374696e675f6f6e285c226c6567616c5f6f626c69676174696f6e5c22292c5c6e5c745c745c2273656c665f736572766963655c223a2072657374696e675f6f6e285c226c6567616c5f6f626c69676174696f6e5c22292c5c6e5c747d2c5c6e5c745c227370656369616c5c223a205b5c227370656369616c5c225d2c5c6e5c745c227375626a656374735c223a205b5c22636f6e746163745c222c205c226163636f756e745c225d2c5c6e5c745c226d656d626572735c223a207b7d2c5c6e7d5c6e5c6e616464726573736573203a3d207b5c22636f6e746163742e656d61696c5c222c205c22636f6e746163742e70686f6e655c222c205c22636f6e746163742e706f73745c222c205c22636f6e746163742e736f6369616c5c227d5c6e5c6e6368616e6e656c73203a3d207b5c22656d61696c5c223a20747275652c205c2270686f6e655c223a20747275652c205c22736d735c223a20747275652c205c22706f73745c223a20747275652c205c22736f6369616c5c223a20747275657d5c6e5c6e62617365203a3d207b5c6e5c745c226163746f725c223a207b5c2269645c223a205c2275315c222c205c22726f6c65735c223a205b5c22737570706f72745c225d2c205c227465616d735c223a205b5d2c205c22726567696f6e735c223a205b5c2245555c225d7d2c5c6e5c745c22636c69656e745c223a207b5c2269645c223a205c2263315c222c205c226b696e645c223a205c226170705c227d2c5c6e5c745c22707572706f73655c223a205c22737570706f72745c222c5c6e5c745c22616374696f6e5c223a205c22726561645c222c5c6e5c745c226b696e645c223a205c22636f6e746163745c222c5c6e5c745c227265636f72645c223a207b5c6e5c745c745c227375626a6563745c223a205c2273315c222c5c6e5c745c745c226f776e65725c223a205c2275375c222c5c6e5c745c745c227465616d5c223a205c227265645c222c5c6e5c745c745c22726567696f6e5c223a205c2245555c222c5c6e5c745c745c2262617365735c223a207b5c22636f6e74726163745c223a20747275652c205c226c65676974696d6174655f696e746572657374735c223a20747275652c205c226c6567616c5f6f626c69676174696f6e5c223a20747275657d2c5c6e5c745c745c22636f6e73656e74735c223a207b5c6e5c745c745c745c226d61726b6574696e675c223a207b5c227374617475735c223a205c22676976656e5c222c205c226368616e6e656c735c223a206368616e6e656c737d2c5c6e5c745c745c745c22616e616c79746963735c223a207b5c227374617475735c223a205c22676976656e5c222c205c226368616e6e656c735c223a206368616e6e656c737d2c5c6e5c745c747d2c5c6e5c747d2c5c6e7d5c6e5c6e776974685f726f6c6528707572706f73652c20726f6c6529203a3d206f626a6563742e756e696f6e28626173652c207b5c22707572706f73655c223a20707572706f73652c205c226163746f725c223a207b5c22726f6c65735c223a205b726f6c655d7d7d295c6e5c6e73616c6573203a3d20776974685f726f6c65285c2273616c65735c222c205c2273616c65735c22295c6e5c6e696d706f72745f6a6f62203a3d20776974685f726f6c65285c226f7065726174696f6e735c222c205c22696d706f72745c22295c6e5c6e6f70657261746f72203a3d20776974685f726f6c65285c2261646d696e697374726174696f6e5c222c205c226f70657261746f725c22295c6e5c6e6f666669636572203a3d20776974685f726f6c65285c22636f6d706c69616e63655c222c205c226f6666696365725c22295c6e5c6e6d61726b6574696e67203a3d20776974685f726f6c65285c226d61726b6574696e675c222c205c226d61726b6574696e675c22295c6e5c6e706172746e6572203a3d206f626a6563742e756e696f6e28626173652c207b5c22636c69656e745c223a207b5c226b696e645c223a205c22706172746e65725c227d2c205c226163746f725c223a207b5c227465616d735c223a205b5c227265645c225d7d7d295c6e5c6e637573746f6d6572203a3d206f626a6563742e756e696f6e28776974685f726f6c65285c2273656c665f736572766963655c222c205c22637573746f6d65725c22292c207b5c226163746f725c223a207b5c227375626a6563745c223a205c2273315c222c205c22726567696f6e735c223a205b5d7d7d295c6e5c6e7469636b6574203a3d207b5c22627265616b676c6173735c223a207b5c227469636b65745c223a205c2274315c227d7d5c6e5c6e6162726f6164203a3d207b5c227265636f72645c223a207b5c22726567696f6e5c223a205c2255535c227d7d5c6e5c6e756e6261736564203a3d207b5c227265636f72645c223a207b5c2262617365735c223a207b5c22636f6e74726163745c223a2066616c73652c205c226c65676974696d6174655f696e746572657374735c223a2066616c73657d7d7d5c6e5c6e7265636f72646c657373287265717565737429203a3d206f626a6563742e72656d6f766528726571756573742c207b5c227265636f72645c227d295c6e5c6e746573745f76697369626c655b6e6f74655d206966207b5c6e5c74736f6d65206e6f74652c20746320696e207b5c6e5c745c74232077686f5c6e5c745c745c22737570706f727420696e2069747320726567696f6e5c223a207b5c226f665c223a20626173652c205c2270617463685c223a207b7d2c205c2277616e745c223a20747275657d2c5c6e5c745c745c22616e6f7468657220726f6c655c223a207b5c226f665c223a20626173652c205c2270617463685c223a207b5c226163746f725c223a207b5c22726f6c65735c223a205b5c2273616c65735c225d7d7d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226e6f20726f6c655c223a207b5c226f665c223a20626173652c205c2270617463685c223a207b5c226163746f725c223a207b5c22726f6c65735c223a205b5d7d7d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c22616e20756e6b6e6f776e20707572706f73655c223a207b5c226f665c223a20626173652c205c2270617463685c223a207b5c22707572706f73655c223a205c227768696d5c227d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226120706f7274616c207265636f72647320636f6e73656e745c223a207b5c226f665c223a20776974685f726f6c65285c226f7065726174696f6e735c222c205c22706f7274616c5c22292c205c2270617463685c223a207b5c22616374696f6e5c223a205c22636f6e73656e745c227d2c205c2277616e745c223a20747275657d2c5c6e5c745c745c226120706f7274616c2072656164735c223a207b5c226f665c223a20776974685f726f6c65285c226f7065726174696f6e735c222c205c22706f7274616c5c22292c205c2270617463685c223a207b7d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226120706f7274616c20666f7220616e6f7468657220707572706f73655c223a207b5c226f665c223a20626173652c205c2270617463685c223a207b5c226163746f725c223a207b5c22726f6c65735c223a205b5c22706f7274616c5c225d7d2c205c22616374696f6e5c223a205c22636f6e73656e745c227d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c742320776869636820726f77735c6e5c745c745c22616e6f7468657220726567696f6e5c223a207b5c226f665c223a20626173652c205c2270617463685c223a206162726f61642c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c22657665727920726567696f6e5c223a207b5c226f665c223a20626173652c205c2270617463685c223a207b5c226163746f725c223a207b5c22726567696f6e735c223a205b5c222a5c225d7d2c205c227265636f72645c223a207b5c22726567696f6e5c223a205c2255535c227d7d2c205c2277616e745c223a20747275657d2c5c6e5c745c745c226e6f20726567696f6e5c223a207b5c226f665c223a20626173652c205c2270617463685c223a207b5c226163746f725c223a207b5c22726567696f6e735c223a205b5d7d7d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c2261207265636f726420776974686f757420726567696f6e5c223a207b5c226f665c223a206f626a6563742e72656d6f766528626173652c207b5c227265636f72645c227d292c205c2270617463685c223a207b5c227265636f72645c223a207b5c2262617365735c223a207b5c22636f6e74726163745c223a20747275657d7d7d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c742320776861745c6e5c745c745c2263726561746573206120636173655c223a207b5c226f665c223a20626173652c205c2270617463685c223a207b5c22616374696f6e5c223a205c226372656174655c222c205c226b696e645c223a205c22636173655c227d2c205c2277616e745c223a20747275657d2c5c6e5c745c745c226372656174657320616e206163636f756e745c223a207b5c226f665c223a20626173652c205c2270617463685c223a207b5c22616374696f6e5c223a205c226372656174655c222c205c226b696e645c223a205c226163636f756e745c227d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226572617365735c223a207b5c226f665c223a20626173652c205c2270617463685c223a207b5c22616374696f6e5c223a205c2265726173655c227d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226f666669636572206572617365735c223a207b5c226f665c223a206f6666696365722c205c2270617463685c223a207b5c22616374696f6e5c223a205c2265726173655c227d2c205c2277616e745c223a20747275657d2c5c6e5c745c745c22616e20696d706f72742074616b6573206261636b206120636173655c223a207b5c226f665c223a20696d706f72745f6a6f622c205c2270617463685c223a207b5c22616374696f6e5c223a205c2264656c6574655c222c205c226b696e645c223a205c22636173655c227d2c205c2277616e745c223a20747275657d2c5c6e5c745c745c22616e20696d706f72742074616b6573206261636b206120636f6e746163745c223a207b5c226f665c223a20696d706f72745f6a6f622c205c2270617463685c223a207b5c22616374696f6e5c223a205c2264656c6574655c227d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c22737570706f72742074616b6573206261636b206120636173655c223a207b5c226f665c223a20626173652c205c2270617463685c223a207b5c22616374696f6e5c223a205c2264656c6574655c222c205c226b696e645c223a205c22636173655c227d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c7423206f6e2077686963682067726f756e645c6e5c745c745c226e6f20636f6e74726163745c223a207b5c226f665c223a20626173652c205c2270617463685c223a207b5c227265636f72645c223a207b5c2262617365735c223a207b5c22636f6e74726163745c223a2066616c73657d7d7d2c205c2277616e745c223a20747275657d2c5c6e5c745c745c226e65697468657220636f6e7472616374206e6f7220696e7465726573745c223a207b5c226f665c223a20626173652c205c2270617463685c223a20756e62617365642c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c2273616c6573206f6e206120636f6e747261637420616c6f6e655c223a207b5c226f665c223a2073616c65732c205c2270617463685c223a207b5c227265636f72645c223a207b5c2262617365735c223a207b5c226c65676974696d6174655f696e746572657374735c223a2066616c73657d7d7d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c2263726561746573206120636f6e74616374206265666f726520746865726520697320612062617369735c223a207b5c226f665c223a20626173652c205c2270617463685c223a206f626a6563742e756e696f6e28756e62617365642c207b5c22616374696f6e5c223a205c226372656174655c227d292c205c2277616e745c223a20747275657d2c5c6e5c745c745c226372656174657320612063617365206265666f726520746865726520697320612062617369735c223a207b5c226f665c223a20626173652c205c2270617463685c223a206f626a6563742e756e696f6e28756e62617365642c207b5c22616374696f6e5c223a205c226372656174655c222c205c226b696e645c223a205c22636173655c227d292c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226f66666963657220776974686f757420616e792062617369735c223a207b5c226f665c223a206f6666696365722c205c2270617463685c223a20756e62617365642c205c2277616e745c223a20747275657d2c5c6e5c745c745c226d61726b6574696e67207769746820636f6e73656e745c223a207b5c226f665c223a206d61726b6574696e672c205c2270617463685c223a207b7d2c205c2277616e745c223a20747275657d2c5c6e5c745c745c226d61726b6574696e6720776974686f757420636f6e73656e745c223a207b5c226f665c223a206d61726b6574696e672c205c2270617463685c223a207b5c227265636f72645c223a207b5c22636f6e73656e74735c223a207b5c226d61726b6574696e675c223a207b5c227374617475735c223a205c2277697468647261776e5c227d7d7d7d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c7423207769746864726177696e675c6e5c745c745c2277697468647261777320776974686f7574206261736973207768696c6520726573747269637465645c223a207b5c226f665c223a20626173652c205c2270617463685c223a206f626a6563742e756e696f6e28756e62617365642c207b5c22616374696f6e5c223a205c2277697468647261775c222c205c227265636f72645c223a207b5c22726573747269637465645c223a20747275657d7d292c205c2277616e745c223a20747275657d2c5c6e5c745c745c2277697468647261777320696e20616e6f7468657220726567696f6e5c223a207b5c226f665c223a20626173652c205c2270617463685c223a206f626a6563742e756e696f6e286162726f61642c207b5c22616374696f6e5c223a205c2277697468647261775c227d292c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c227265616473207768696c6520726573747269637465645c223a207b5c226f665c223a20626173652c205c2270617463685c223a207b5c227265636f72645c223a207b5c22726573747269637465645c223a20747275657d7d2c205c2277616e745c223a2066616c73657d2c5c6e5c747d5c6e5c74676f74203a3d2074616369742e76697369626c65207769746820696e707574206173206f626a6563742e756e696f6e2874632e6f662c2074632e706174636829207769746820646174612e636174616c6f6720617320636174616c6f675c6e5c74676f74203d3d2074632e77616e745c6e7d5c6e5c6e2320427265616b2d676c617373206973206772616e74656420616e642072657669657765642c20706f6c696369657320617265207265616420616e64206163746976617465642c20776974686f75742061207265636f72642e5c6e746573745f72756e6e696e675f7468655f7661756c745b6e6f74655d206966207b5c6e5c74736f6d65206e6f74652c20746320696e207b5c6e5c745c745c226f666669636572206772616e74735c223a207b5c226f665c223a206f6666696365722c205c22616374696f6e5c223a205c226772616e745c222c205c2277616e745c223a20747275657d2c5c6e5c745c745c226f70657261746f72206772616e74735c223a207b5c226f665c223a206f70657261746f722c205c22616374696f6e5c223a205c226772616e745c222c205c2277616e745c223a20747275657d2c5c6e5c745c745c22737570706f7274206772616e74735c223a207b5c226f665c223a20626173652c205c22616374696f6e5c223a205c226772616e745c222c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226f666669636572207265766f6b65735c223a207b5c226f665c223a206f6666696365722c205c22616374696f6e5c223a205c227265766f6b655c222c205c2277616e745c223a20747275657d2c5c6e5c745c745c2273616c6573207265766f6b65735c223a207b5c226f665c223a2073616c65732c205c22616374696f6e5c223a205c227265766f6b655c222c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226f66666963657220726576696577735c223a207b5c226f665c223a206f6666696365722c205c22616374696f6e5c223a205c227265766965775c222c205c2277616e745c223a20747275657d2c5c6e5c745c745c226f70657261746f7220726576696577735c223a207b5c226f665c223a206f70657261746f722c205c22616374696f6e5c223a205c227265766965775c222c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226f70657261746f7220726561647320746865206772616e74735c223a207b5c226f665c223a206f70657261746f722c205c22616374696f6e5c223a205c226772616e74735c222c205c2277616e745c223a20747275657d2c5c6e5c745c745c22696d706f727420726561647320746865206772616e74735c223a207b5c226f665c223a20696d706f72745f6a6f622c205c22616374696f6e5c223a205c226772616e74735c222c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226f6666696365722072656164732074686520706f6c6963795c223a207b5c226f665c223a206f6666696365722c205c22616374696f6e5c223a205c22706f6c6963795c222c205c2277616e745c223a20747275657d2c5c6e5c745c745c226f70657261746f722072656164732074686520706f6c6963795c223a207b5c226f665c223a206f70657261746f722c205c22616374696f6e5c223a205c22706f6c6963795c222c205c2277616e745c223a20747275657d2c5c6e5c745c745c22737570706f72742072656164732074686520706f6c6963795c223a207b5c226f665c223a20626173652c205c22616374696f6e5c223a205c22706f6c6963795c222c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226f70657261746f72206163746976617465735c223a207b5c226f665c223a206f70657261746f722c205c22616374696f6e5c223a205c2261637469766174655c222c205c2277616e745c223a20747275657d2c5c6e5c745c745c226f666669636572206163746976617465735c223a207b5c226f665c223a206f6666696365722c205c22616374696f6e5c223a205c2261637469766174655c222c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c22696d706f7274207374617274735c223a207b5c226f665c223a20696d706f72745f6a6f622c205c22616374696f6e5c223a205c22696d706f72745c222c205c2277616e745c223a20747275657d2c5c6e5c745c745c22737570706f727420696d706f7274735c223a207b5c226f665c223a20626173652c205c22616374696f6e5c223a205c22696d706f72745c222c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226f66666963657220726561647320746865206c6f675c223a207b5c226f665c223a206f6666696365722c205c22616374696f6e5c223a205c2261756469745c222c205c2277616e745c223a20747275657d2c5c6e5c745c745c226f70657261746f7220726561647320746865206c6f675c223a207b5c226f665c223a206f70657261746f722c205c22616374696f6e5c223a205c2261756469745c222c205c2277616e745c223a2066616c73657d2c5c6e5c747d5c6e5c74676f74203a3d2074616369742e76697369626c65207769746820696e707574206173206f626a6563742e756e696f6e287265636f72646c6573732874632e6f66292c207b5c22616374696f6e5c223a2074632e616374696f6e7d29207769746820646174612e636174616c6f6720617320636174616c6f675c6e5c74676f74203d3d2074632e77616e745c6e7d5c6e5c6e232045766572797468696e67207468617420636c6f7365732061207265636f726420746f207573652c20616e64206e6f2062617369732e5c6e636c6f736564203a3d206f626a6563742e756e696f6e28756e62617365642c207b5c227265636f72645c223a207b5c6e5c745c2266726f7a656e5c223a20747275652c5c6e5c745c22726573747269637465645c223a20747275652c5c6e5c745c22686f6c645c223a20747275652c5c6e5c745c22636f6e73656e74735c223a207b5c22636f6d706c69616e63655c223a207b5c227374617475735c223a205c226f626a65637465645c227d2c205c226d61726b6574696e675c223a207b5c227374617475735c223a205c2277697468647261776e5c227d7d2c5c6e7d7d295c6e5c6e636f756e73656c203a3d20776974685f726f6c65285c226c6567616c5c222c205c22636f756e73656c5c22295c6e5c6e706f7274616c203a3d20776974685f726f6c65285c226f7065726174696f6e735c222c205c22706f7274616c5c22295c6e5c6e232057686174207365727665732070656f706c652773207269676874733a2077686f206d617920646f2069742c2061626f75742061207265636f72642074686174206973206f70656e20746f206e6f626f647920656c73652e5c6e746573745f73657276696e675f7269676874735b6e6f74655d206966207b5c6e5c74736f6d65206e6f74652c20746320696e207b5c6e5c745c745c226f66666963657220776f726b73206f6e206120726571756573745c223a207b5c226f665c223a206f6666696365722c205c22616374696f6e5c223a205c22726571756573745c222c205c2277616e745c223a20747275657d2c5c6e5c745c745c22737570706f727420776f726b73206f6e206120726571756573745c223a207b5c226f665c223a20626173652c205c22616374696f6e5c223a205c22726571756573745c222c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c22636f756e73656c20776f726b73206f6e206120726571756573745c223a207b5c226f665c223a20636f756e73656c2c205c22616374696f6e5c223a205c22726571756573745c222c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226120706f7274616c2068616e647320696e206120726571756573745c223a207b5c226f665c223a20706f7274616c2c205c22616374696f6e5c223a205c22726571756573745c222c205c2277616e745c223a20747275657d2c5c6e5c745c745c22696d706f72742068616e647320696e206120726571756573745c223a207b5c226f665c223a20696d706f72745f6a6f622c205c22616374696f6e5c223a205c22726571756573745c222c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226120706f7274616c20666f7220616e6f7468657220707572706f73652068616e647320696e206120726571756573745c223a207b5c226f665c223a20776974685f726f6c65285c22737570706f72745c222c205c22706f7274616c5c22292c205c22616374696f6e5c223a205c22726571756573745c222c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226120637573746f6d6572206d616b6573206120726571756573745c223a207b5c226f665c223a20637573746f6d65722c205c22616374696f6e5c223a205c22726571756573745c222c205c2277616e745c223a20747275657d2c5c6e5c745c745c226120637573746f6d6572206d616b65732061207265717565737420666f7220616e6f746865725c223a207b5c226f665c223a206f626a6563742e756e696f6e28637573746f6d65722c207b5c226163746f725c223a207b5c227375626a6563745c223a205c2273325c227d7d292c205c22616374696f6e5c223a205c22726571756573745c222c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226120706172746e6572206d616b6573206120726571756573745c223a207b5c226f665c223a20706172746e65722c205c22616374696f6e5c223a205c22726571756573745c222c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226f66666963657220696e20616e6f7468657220726567696f6e5c223a207b5c226f665c223a206f626a6563742e756e696f6e286f6666696365722c206162726f6164292c205c22616374696f6e5c223a205c22726571756573745c222c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226120706f7274616c20696e20616e6f7468657220726567696f6e5c223a207b5c226f665c223a206f626a6563742e756e696f6e28706f7274616c2c206162726f6164292c205c22616374696f6e5c223a205c22726571756573745c222c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226f6666696365722072656164732072657175657374735c223a207b5c226f665c223a206f6666696365722c205c22616374696f6e5c223a205c2272657175657374735c222c205c2277616e745c223a20747275657d2c5c6e5c745c745c22636f756e73656c2072656164732072657175657374735c223a207b5c226f665c223a20636f756e73656c2c205c22616374696f6e5c223a205c2272657175657374735c222c205c2277616e745c223a20747275657d2c5c6e5c745c745c226f70657261746f722072656164732072657175657374735c223a207b5c226f665c223a206f70657261746f722c205c22616374696f6e5c223a205c2272657175657374735c222c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226120706f7274616c2072656164732072657175657374735c223a207b5c226f665c223a20706f7274616c2c205c22616374696f6e5c223a205c2272657175657374735c222c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226120706172746e65722072656164732072657175657374735c223a207b5c226f665c223a20706172746e65722c205c22616374696f6e5c223a205c2272657175657374735c222c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226120637573746f6d6572207265616473206974732072657175657374735c223a207b5c226f665c223a20637573746f6d65722c205c22616374696f6e5c223a205c2272657175657374735c222c205c2277616e745c223a20747275657d2c5c6e5c745c745c226120637573746f6d657220726561647320616e6f7468657227732072657175657374735c223a207b5c226f665c223a206f626a6563742e756e696f6e28637573746f6d65722c207b5c226163746f725c223a207b5c227375626a6563745c223a205c2273325c227d7d292c205c22616374696f6e5c223a205c2272657175657374735c222c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226f66666963657220636f6e6669726d735c223a207b5c226f665c223a206f6666696365722c205c22616374696f6e5c223a205c22617070726f76655c222c205c2277616e745c223a20747275657d2c5c6e5c745c745c22636f756e73656c20636f6e6669726d735c223a207b5c226f665c223a20636f756e73656c2c205c22616374696f6e5c223a205c22617070726f76655c222c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226f70657261746f7220636f6e6669726d735c223a207b5c226f665c223a206f70657261746f722c205c22616374696f6e5c223a205c22617070726f76655c222c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226120637573746f6d657220636f6e6669726d735c223a207b5c226f665c223a20637573746f6d65722c205c22616374696f6e5c223a205c22617070726f76655c222c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226f666669636572207265737472696374735c223a207b5c226f665c223a206f6666696365722c205c22616374696f6e5c223a205c2272657374726963745c222c205c2277616e745c223a20747275657d2c5c6e5c745c745c22636f756e73656c207265737472696374735c223a207b5c226f665c223a20636f756e73656c2c205c22616374696f6e5c223a205c2272657374726963745c222c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c22737570706f7274207265737472696374735c223a207b5c226f665c223a20626173652c205c22616374696f6e5c223a205c2272657374726963745c222c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226120637573746f6d6572207265737472696374735c223a207b5c226f665c223a20637573746f6d65722c205c22616374696f6e5c223a205c2272657374726963745c222c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226f66666963657220686f6c64735c223a207b5c226f665c223a206f6666696365722c205c22616374696f6e5c223a205c22686f6c645c222c205c2277616e745c223a20747275657d2c5c6e5c745c745c22636f756e73656c20686f6c64735c223a207b5c226f665c223a20636f756e73656c2c205c22616374696f6e5c223a205c22686f6c645c222c205c2277616e745c223a20747275657d2c5c6e5c745c745c226f70657261746f7220686f6c64735c223a207b5c226f665c223a206f70657261746f722c205c22616374696f6e5c223a205c22686f6c645c222c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226f666669636572207377656570735c223a207b5c226f665c223a206f6666696365722c205c22616374696f6e5c223a205c22726574656e74696f6e5c222c205c2277616e745c223a20747275657d2c5c6e5c745c745c226f70657261746f72207377656570735c223a207b5c226f665c223a206f70657261746f722c205c22616374696f6e5c223a205c22726574656e74696f6e5c222c205c2277616e745c223a20747275657d2c5c6e5c745c745c22636f756e73656c207377656570735c223a207b5c226f665c223a20636f756e73656c2c205c22616374696f6e5c223a205c22726574656e74696f6e5c222c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c22696d706f7274207377656570735c223a207b5c226f665c223a20696d706f72745f6a6f622c205c22616374696f6e5c223a205c22726574656e74696f6e5c222c205c2277616e745c223a2066616c73657d2c5c6e5c747d5c6e5c74676f74203a3d2074616369742e76697369626c65207769746820696e707574206173206f626a6563742e756e696f6e286f626a6563742e756e696f6e2874632e6f662c20636c6f736564292c207b5c22616374696f6e5c223a2074632e616374696f6e7d29207769746820646174612e636174616c6f6720617320636174616c6f675c6e5c74676f74203d3d2074632e77616e745c6e7d5c6e5c6e23205468652073616d6520776974686f75742061207265636f72643a20612072657175657374206f6620736f6d65626f647920756e6b6e6f776e2c20616e64206c69737473206f66207468656d2e5c6e746573745f73657276696e675f7269676874735f6f665f6e6f626f64795f6b6e6f776e5b6e6f74655d206966207b5c6e5c74736f6d65206e6f74652c20746320696e207b5c6e5c745c745c226f666669636572207265636569766573206f6e655c223a207b5c226f665c223a206f6666696365722c205c22616374696f6e5c223a205c22726571756573745c222c205c2277616e745c223a20747275657d2c5c6e5c745c745c226120706f7274616c207265636569766573206f6e655c223a207b5c226f665c223a20706f7274616c2c205c22616374696f6e5c223a205c22726571756573745c222c205c2277616e745c223a20747275657d2c5c6e5c745c745c22737570706f7274207265636569766573206f6e655c223a207b5c226f665c223a20626173652c205c22616374696f6e5c223a205c22726571756573745c222c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226120637573746f6d6572206d616b6573206f6e655c223a207b5c226f665c223a20637573746f6d65722c205c22616374696f6e5c223a205c22726571756573745c222c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226f666669636572206c69737473207468656d5c223a207b5c226f665c223a206f6666696365722c205c22616374696f6e5c223a205c2272657175657374735c222c205c2277616e745c223a20747275657d2c5c6e5c745c745c22636f756e73656c206c69737473207468656d5c223a207b5c226f665c223a20636f756e73656c2c205c22616374696f6e5c223a205c2272657175657374735c222c205c2277616e745c223a20747275657d2c5c6e5c745c745c226120706f7274616c206c69737473207468656d5c223a207b5c226f665c223a20706f7274616c2c205c22616374696f6e5c223a205c2272657175657374735c222c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226120706172746e657220697320746f6c64207768617420746f2065726173655c223a207b5c226f665c223a20706172746e65722c205c22616374696f6e5c223a205c22696e737472756374696f6e735c222c205c2277616e745c223a20747275657d2c5c6e5c745c745c226120706172746e6572207265636569766573206f6e655c223a207b5c226f665c223a20706172746e65722c205c22616374696f6e5c223a205c22726571756573745c222c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226120706172746e657220666f7220616e6f7468657220707572706f736520697320746f6c645c223a207b5c226f665c223a206f626a6563742e756e696f6e28706172746e65722c207b5c22707572706f73655c223a205c2262696c6c696e675c227d292c205c22616374696f6e5c223a205c22696e737472756374696f6e735c222c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226120706172746e6572206c697374732072657175657374735c223a207b5c226f665c223a20706172746e65722c205c22616374696f6e5c223a205c2272657175657374735c222c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226f66666963657220697320746f6c64207768617420746f2065726173655c223a207b5c226f665c223a206f6666696365722c205c22616374696f6e5c223a205c22696e737472756374696f6e735c222c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c22737570706f727420697320746f6c64207768617420746f2065726173655c223a207b5c226f665c223a20626173652c205c22616374696f6e5c223a205c22696e737472756374696f6e735c222c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226120637573746f6d6572206c69737473207468656d5c223a207b5c226f665c223a20637573746f6d65722c205c22616374696f6e5c223a205c2272657175657374735c222c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226f66666963657220636f6e6669726d73206f6e655c223a207b5c226f665c223a206f6666696365722c205c22616374696f6e5c223a205c22617070726f76655c222c205c2277616e745c223a20747275657d2c5c6e5c745c745c2273616c657320636f6e6669726d73206f6e655c223a207b5c226f665c223a2073616c65732c205c22616374696f6e5c223a205c22617070726f76655c222c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c22636f756e73656c206c6973747320686f6c64735c223a207b5c226f665c223a20636f756e73656c2c205c22616374696f6e5c223a205c22686f6c645c222c205c2277616e745c223a20747275657d2c5c6e5c745c745c2273616c6573206c6973747320686f6c64735c223a207b5c226f665c223a2073616c65732c205c22616374696f6e5c223a205c22686f6c645c222c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226f70657261746f7220736565732077686174206973206475655c223a207b5c226f665c223a206f70657261746f722c205c22616374696f6e5c223a205c22726574656e74696f6e5c222c205c2277616e745c223a20747275657d2c5c6e5c745c745c226d61726b6574696e6720736565732077686174206973206475655c223a207b5c226f665c223a206d61726b6574696e672c205c22616374696f6e5c223a205c22726574656e74696f6e5c222c205c2277616e745c223a2066616c73657d2c5c6e5c747d5c6e5c74676f74203a3d2074616369742e76697369626c65207769746820696e707574206173206f626a6563742e756e696f6e287265636f72646c6573732874632e6f66292c207b5c22616374696f6e5c223a2074632e616374696f6e7d29207769746820646174612e636174616c6f6720617320636174616c6f675c6e5c74676f74203d3d2074632e77616e745c6e7d5c6e5c6e23204120636f7079206f6620616c6c20746861742069732068656c64206973206120646973636c6f737572653a20746865206775617264277320616e6420746865207465616d27732072756c657320686f6c6420617320666f722072656164696e672e5c6e746573745f6578706f72745b6e6f74655d206966207b5c6e5c74736f6d65206e6f74652c20746320696e207b5c6e5c745c745c226f6666696365725c223a207b5c226f665c223a206f6666696365722c205c2270617463685c223a207b7d2c205c2277616e745c223a20747275657d2c5c6e5c745c745c226f6666696365722c206f66207768617420697320726573747269637465645c223a207b5c226f665c223a206f6666696365722c205c2270617463685c223a207b5c227265636f72645c223a207b5c22726573747269637465645c223a20747275657d7d2c205c2277616e745c223a20747275657d2c5c6e5c745c745c226f6666696365722c206f662077686174206973206b65707420666f72206120636c61696d5c223a207b5c226f665c223a206f6666696365722c205c2270617463685c223a207b5c227265636f72645c223a207b5c2266726f7a656e5c223a20747275657d7d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c22636f756e73656c5c223a207b5c226f665c223a20636f756e73656c2c205c2270617463685c223a207b7d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c22696d706f72745c223a207b5c226f665c223a20696d706f72745f6a6f622c205c2270617463685c223a207b7d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226120706f7274616c5c223a207b5c226f665c223a20706f7274616c2c205c2270617463685c223a207b7d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226120637573746f6d65725c223a207b5c226f665c223a20637573746f6d65722c205c2270617463685c223a207b7d2c205c2277616e745c223a20747275657d2c5c6e5c745c745c226120637573746f6d65722077686f20697320726573747269637465645c223a207b5c226f665c223a20637573746f6d65722c205c2270617463685c223a207b5c227265636f72645c223a207b5c22726573747269637465645c223a20747275657d7d2c205c2277616e745c223a20747275657d2c5c6e5c745c745c226120637573746f6d6572206b65707420666f72206120636c61696d5c223a207b5c226f665c223a20637573746f6d65722c205c2270617463685c223a207b5c227265636f72645c223a207b5c2266726f7a656e5c223a20747275657d7d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226120637573746f6d65722c206f6620616e6f746865725c223a207b5c226f665c223a20637573746f6d65722c205c2270617463685c223a207b5c227265636f72645c223a207b5c227375626a6563745c223a205c2273325c227d7d2c205c2277616e745c223a2066616c73657d2c5c6e5c747d5c6e5c74676f74203a3d2074616369742e76697369626c65207769746820696e707574206173206f626a6563742e756e696f6e286f626a6563742e756e696f6e2874632e6f662c2074632e7061746368292c207b5c22616374696f6e5c223a205c226578706f72745c227d29207769746820646174612e636174616c6f6720617320636174616c6f675c6e5c74676f74203d3d2074632e77616e745c6e7d5c6e5c6e23202d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d207465616d7320616e64206f776e6572735c6e5c6e746573745f7465616d5f726f77735f6f6e6c795b6e6f74655d206966207b5c6e5c74736f6d65206e6f74652c20746320696e207b5c6e5c745c745c22697473207465616d5c223a207b5c2270617463685c223a207b5c226163746f725c223a207b5c227465616d735c223a205b5c227265645c225d7d7d2c205c2277616e745c223a20747275657d2c5c6e5c745c745c22697473206f776e5c223a207b5c2270617463685c223a207b5c227265636f72645c223a207b5c226f776e65725c223a205c2275315c227d7d2c205c2277616e745c223a20747275657d2c5c6e5c745c745c22616e6f74686572207465616d5c223a207b5c2270617463685c223a207b5c226163746f725c223a207b5c227465616d735c223a205b5c22626c75655c225d7d7d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c22697473207465616d20696e20616e6f7468657220726567696f6e5c223a207b5c2270617463685c223a206f626a6563742e756e696f6e286162726f61642c207b5c226163746f725c223a207b5c227465616d735c223a205b5c227265645c225d7d7d292c205c2277616e745c223a2066616c73657d2c5c6e5c747d5c6e5c74676f74203a3d2074616369742e76697369626c65207769746820696e707574206173206f626a6563742e756e696f6e2873616c65732c2074632e7061746368295c6e5c745c747769746820646174612e636174616c6f6720617320636174616c6f675c6e5c745c747769746820646174612e74616369742e7465616d2e7465616d5f726f77735f6f6e6c79206173207b5c2273616c65735c227d5c6e5c74676f74203d3d2074632e77616e745c6e7d5c6e5c6e746573745f7465616d5f726f77735f6f6e6c795f6c65617665735f6f746865725f707572706f736573206966207b5c6e5c7474616369742e76697369626c65207769746820696e7075742061732062617365207769746820646174612e636174616c6f6720617320636174616c6f67207769746820646174612e74616369742e7465616d2e7465616d5f726f77735f6f6e6c79206173207b5c2273616c65735c227d5c6e7d5c6e5c6e746573745f6d61736b65645f6265796f6e645f7465616d5b6e6f74655d206966207b5c6e5c74736f6d65206e6f74652c20746320696e207b5c6e5c745c745c22697473207465616d5c223a207b5c2270617463685c223a207b5c226163746f725c223a207b5c227465616d735c223a205b5c227265645c225d7d7d2c205c22636c6561725c223a20747275657d2c5c6e5c745c745c22697473206f776e5c223a207b5c2270617463685c223a207b5c227265636f72645c223a207b5c226f776e65725c223a205c2275315c227d7d2c205c22636c6561725c223a20747275657d2c5c6e5c745c745c22616e6f74686572207465616d5c223a207b5c2270617463685c223a207b5c226163746f725c223a207b5c227465616d735c223a205b5c22626c75655c225d7d7d2c205c22636c6561725c223a2066616c73657d2c5c6e5c747d5c6e5c7464203a3d2074616369742e6465636973696f6e207769746820696e707574206173206f626a6563742e756e696f6e2873616c65732c2074632e7061746368295c6e5c745c747769746820646174612e636174616c6f6720617320636174616c6f675c6e5c745c747769746820646174612e74616369742e7465616d2e6d61736b65645f6265796f6e645f7465616d206173207b5c2273616c65735c227d5c6e5c74642e76697369626c655c6e5c7472656163686564203a3d207b5c2266696e616e6369616c5c227d207c206164647265737365735c6e5c74642e636c65617220262072656163686564203d3d207b63207c20736f6d65206320696e20726561636865643b2074632e636c6561727d5c6e5c74642e6d61736b20262072656163686564203d3d207b63207c20736f6d65206320696e20726561636865643b206e6f742074632e636c6561727d5c6e5c745c226964656e746974795c2220696e20642e636c6561725c6e7d5c6e5c6e23202d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2077686174206c65617665735c6e5c6e65766572797468696e67203a3d207b5c226f7065726174696f6e616c5c222c205c226964656e746974795c222c205c22636f6e74656e745c222c205c2266696e616e6369616c5c222c205c226265686176696f75725c227d207c206164647265737365735c6e5c6e666f726d73203a3d207b5c6e5c745c22737570706f72745c223a207b5c22726f6c655c223a205c22737570706f72745c222c205c22636c6561725c223a207b5c226f7065726174696f6e616c5c222c205c226964656e746974795c222c205c22636f6e74656e745c227d2c205c226d61736b5c223a206164647265737365732c205c22746f6b656e5c223a2073657428297d2c5c6e5c745c2273616c65735c223a207b5c22726f6c655c223a205c2273616c65735c222c205c22636c6561725c223a2065766572797468696e672c205c226d61736b5c223a2073657428292c205c22746f6b656e5c223a2073657428297d2c5c6e5c745c226d61726b6574696e675c223a207b5c22726f6c655c223a205c226d61726b6574696e675c222c205c22636c6561725c223a207b5c226f7065726174696f6e616c5c227d207c206164647265737365732c205c226d61736b5c223a2073657428292c205c22746f6b656e5c223a2073657428297d2c5c6e5c745c2262696c6c696e675c223a207b5c22726f6c655c223a205c2262696c6c696e675c222c205c22636c6561725c223a207b5c226f7065726174696f6e616c5c222c205c226964656e746974795c222c205c2266696e616e6369616c5c227d2c205c226d61736b5c223a206164647265737365732c205c22746f6b656e5c223a2073657428297d2c5c6e5c745c22616e616c79746963735c223a207b5c22726f6c655c223a205c22616e616c7973745c222c205c22636c6561725c223a207b5c226f7065726174696f6e616c5c222c205c226265686176696f75725c227d2c205c226d61736b5c223a2073657428292c205c22746f6b656e5c223a207b5c226964656e746974795c227d207c206164647265737365737d2c5c6e5c745c22636f6d706c69616e63655c223a207b5c22726f6c655c223a205c226f6666696365725c222c205c22636c6561725c223a2065766572797468696e672c205c226d61736b5c223a2073657428292c205c22746f6b656e5c223a2073657428297d2c5c6e5c745c226c6567616c5c223a207b5c22726f6c655c223a205c22636f756e73656c5c222c205c22636c6561725c223a2065766572797468696e672c205c226d61736b5c223a2073657428292c205c22746f6b656e5c223a2073657428297d2c5c6e5c745c226f7065726174696f6e735c223a207b5c22726f6c655c223a205c22696d706f72745c222c205c22636c6561725c223a207b5c226f7065726174696f6e616c5c227d2c205c226d61736b5c223a2065766572797468696e67202d207b5c226f7065726174696f6e616c5c227d2c205c22746f6b656e5c223a2073657428297d2c5c6e5c745c2261646d696e697374726174696f6e5c223a207b5c22726f6c655c223a205c226f70657261746f725c222c205c22636c6561725c223a207b5c226f7065726174696f6e616c5c227d2c205c226d61736b5c223a2073657428292c205c22746f6b656e5c223a2073657428297d2c5c6e7d5c6e5c6e746573745f666f726d735b707572706f73655d206966207b5c6e5c74736f6d6520707572706f73652c2077616e7420696e20666f726d735c6e5c7464203a3d2074616369742e6465636973696f6e207769746820696e70757420617320776974685f726f6c6528707572706f73652c2077616e742e726f6c6529207769746820646174612e636174616c6f6720617320636174616c6f675c6e5c74642e76697369626c655c6e5c74642e636c656172203d3d2077616e742e636c6561725c6e5c74642e6d61736b203d3d2077616e742e6d61736b5c6e5c74642e746f6b656e203d3d2077616e742e746f6b656e5c6e5c74642e7772697465203d3d2073657428295c6e7d5c6e5c6e746573745f666f726d735f6e6565645f7468655f726f6c655b707572706f73655d206966207b5c6e5c74736f6d6520707572706f73652c205f20696e20666f726d735c6e5c7464203a3d2074616369742e6465636973696f6e207769746820696e70757420617320776974685f726f6c6528707572706f73652c205c2276697369746f725c2229207769746820646174612e636174616c6f6720617320636174616c6f675c6e5c746e6f7420642e76697369626c655c6e5c74642e636c656172207c20642e6d61736b207c20642e746f6b656e207c20642e6d61746368203d3d2073657428295c6e7d5c6e5c6e746573745f6d61726b6574696e675f62795f656d61696c5f676574735f7468655f616464726573735f616c6f6e65206966207b5c6e5c747061746368203a3d207b5c227265636f72645c223a207b5c22636f6e73656e74735c223a207b5c226d61726b6574696e675c223a207b5c226368616e6e656c735c223a207b5c2270686f6e655c223a2066616c73652c205c22736d735c223a2066616c73652c205c22706f73745c223a2066616c73652c205c22736f6369616c5c223a2066616c73657d7d7d7d7d5c6e5c7464203a3d2074616369742e6465636973696f6e207769746820696e707574206173206f626a6563742e756e696f6e286d61726b6574696e672c20706174636829207769746820646174612e636174616c6f6720617320636174616c6f675c6e5c74642e76697369626c655c6e5c74642e636c656172203d3d207b5c226f7065726174696f6e616c5c222c205c22636f6e746163742e656d61696c5c227d5c6e5c74642e6d61736b203d3d2073657428295c6e7d5c6e5c6e746573745f6d617463685b6e6f74655d206966207b5c6e5c74736f6d65206e6f74652c20746320696e207b5c6e5c745c745c22737570706f72745c223a207b5c226f665c223a20626173652c205c226861735c223a207b5c226964656e746974795c222c205c2265787465726e616c5f7265665c222c205c22636f6e746163742e656d61696c5c222c205c22636f6e746163742e70686f6e655c227d2c205c226c61636b735c223a207b5c22636f6e746163742e706f73745c222c205c2266696e616e6369616c5c227d7d2c5c6e5c745c745c22696d706f72745c223a207b5c226f665c223a20696d706f72745f6a6f622c205c226861735c223a207b5c226964656e746974795c222c205c2265787465726e616c5f7265665c222c205c22636f6e746163742e656d61696c5c222c205c22636f6e746163742e70686f6e655c227d2c205c226c61636b735c223a207b5c2266696e616e6369616c5c227d7d2c5c6e5c745c745c2273616c65735c223a207b5c226f665c223a2073616c65732c205c226861735c223a2065766572797468696e67207c207b5c2265787465726e616c5f7265665c227d2c205c226c61636b735c223a207b5c227370656369616c5c227d7d2c5c6e5c745c745c226d61726b6574696e675c223a207b5c226f665c223a206d61726b6574696e672c205c226861735c223a207b5c22636f6e746163742e656d61696c5c227d2c205c226c61636b735c223a207b5c22636f6e746163742e70686f6e655c222c205c226964656e746974795c227d7d2c5c6e5c745c745c2262696c6c696e675c223a207b5c226f665c223a20776974685f726f6c65285c2262696c6c696e675c222c205c2262696c6c696e675c22292c205c226861735c223a207b5c2265787465726e616c5f7265665c222c205c22636f6e746163742e656d61696c5c227d2c205c226c61636b735c223a207b5c226964656e746974795c227d7d2c5c6e5c745c745c226f6666696365725c223a207b5c226f665c223a206f6666696365722c205c226861735c223a2065766572797468696e67207c207b5c2265787465726e616c5f7265665c227d2c205c226c61636b735c223a207b5c227370656369616c5c227d7d2c5c6e5c745c745c226f70657261746f725c223a207b5c226f665c223a206f70657261746f722c205c226861735c223a2073657428292c205c226c61636b735c223a2065766572797468696e677d2c5c6e5c745c745c22706172746e65725c223a207b5c226f665c223a20706172746e65722c205c226861735c223a2073657428292c205c226c61636b735c223a2065766572797468696e67207c207b5c2265787465726e616c5f7265665c227d7d2c5c6e5c745c745c22637573746f6d65725c223a207b5c226f665c223a20637573746f6d65722c205c226861735c223a2073657428292c205c226c61636b735c223a2065766572797468696e67207c207b5c2265787465726e616c5f7265665c227d7d2c5c6e5c747d5c6e5c74676f74203a3d2074616369742e6d61746368207769746820696e707574206173206f626a6563742e756e696f6e2874632e6f662c207b5c22616374696f6e5c223a205c226c6f6f6b75705c227d29207769746820646174612e636174616c6f6720617320636174616c6f675c6e5c74676f7420262074632e686173203d3d2074632e6861735c6e5c74676f7420262074632e6c61636b73203d3d2073657428295c6e7d5c6e5c6e746573745f77726974655b6e6f74655d206966207b5c6e5c74736f6d65206e6f74652c20746320696e207b5c6e5c745c745c22737570706f727420757064617465735c223a207b5c226f665c223a20626173652c205c22616374696f6e5c223a205c227570646174655c222c205c226861735c223a207b5c226f7065726174696f6e616c5c222c205c226964656e746974795c222c205c22636f6e74656e745c227d207c206164647265737365732c205c226c61636b735c223a207b5c2266696e616e6369616c5c222c205c226f776e65725c222c205c227370656369616c5c227d7d2c5c6e5c745c745c22737570706f72742072656164735c223a207b5c226f665c223a20626173652c205c22616374696f6e5c223a205c22726561645c222c205c226861735c223a2073657428292c205c226c61636b735c223a207b5c226964656e746974795c227d7d2c5c6e5c745c745c2273616c657320757064617465735c223a207b5c226f665c223a2073616c65732c205c22616374696f6e5c223a205c227570646174655c222c205c226861735c223a207b5c226964656e746974795c222c205c2266696e616e6369616c5c227d207c206164647265737365732c205c226c61636b735c223a207b5c226f776e65725c222c205c2273746167655c222c205c227370656369616c5c227d7d2c5c6e5c745c745c2273616c657320726561737369676e735c223a207b5c226f665c223a2073616c65732c205c22616374696f6e5c223a205c22726561737369676e5c222c205c226861735c223a207b5c226f776e65725c222c205c2273746167655c227d2c205c226c61636b735c223a207b5c22726567696f6e5c222c205c227465616d5c222c205c2276657269666965645c227d7d2c5c6e5c745c745c22696d706f727420757064617465735c223a207b5c226f665c223a20696d706f72745f6a6f622c205c22616374696f6e5c223a205c227570646174655c222c205c226861735c223a207b5c227370656369616c5c222c205c2265787465726e616c5f7265665c227d2c205c226c61636b735c223a207b5c2276657269666965645c222c205c226f776e65725c227d7d2c5c6e5c745c745c22696d706f727420637265617465735c223a207b5c226f665c223a20696d706f72745f6a6f622c205c22616374696f6e5c223a205c226372656174655c222c205c226861735c223a207b5c226f776e65725c222c205c227465616d5c222c205c22726567696f6e5c222c205c2273746167655c222c205c2276657269666965645c227d2c205c226c61636b735c223a2073657428297d2c5c6e5c745c745c22696d706f727420696d706f7274735c223a207b5c226f665c223a20696d706f72745f6a6f622c205c22616374696f6e5c223a205c22696d706f72745c222c205c226861735c223a207b5c226964656e746974795c222c205c2276657269666965645c222c205c2265787465726e616c5f7265665c227d2c205c226c61636b735c223a2073657428297d2c5c6e5c745c745c226f70657261746f7220726561737369676e735c223a207b5c226f665c223a206f70657261746f722c205c22616374696f6e5c223a205c22726561737369676e5c222c205c226861735c223a207b5c226f776e65725c222c205c227465616d5c222c205c22726567696f6e5c222c205c2273746167655c227d2c205c226c61636b735c223a207b5c226964656e746974795c222c205c2276657269666965645c227d7d2c5c6e5c745c745c226f70657261746f7220757064617465735c223a207b5c226f665c223a206f70657261746f722c205c22616374696f6e5c223a205c227570646174655c222c205c226861735c223a2073657428292c205c226c61636b735c223a207b5c226f776e65725c222c205c226964656e746974795c227d7d2c5c6e5c745c745c22706172746e657220757064617465735c223a207b5c226f665c223a20706172746e65722c205c22616374696f6e5c223a205c227570646174655c222c205c226861735c223a207b5c226f7065726174696f6e616c5c222c205c22636f6e74656e745c227d2c205c226c61636b735c223a207b5c226964656e746974795c222c205c226f776e65725c222c205c2273746167655c227d207c206164647265737365737d2c5c6e5c745c745c22706172746e65722072656164735c223a207b5c226f665c223a20706172746e65722c205c22616374696f6e5c223a205c22726561645c222c205c226861735c223a2073657428292c205c226c61636b735c223a207b5c226f7065726174696f6e616c5c222c205c22636f6e74656e745c227d7d2c5c6e5c745c745c22637573746f6d657220636f7272656374735c223a207b5c226f665c223a20637573746f6d65722c205c22616374696f6e5c223a205c227570646174655c222c205c226861735c223a207b5c2266616d696c795f6e616d655c222c205c2262697274685f646174655c222c205c226465736372697074696f6e5c227d207c206164647265737365732c205c226c61636b735c223a207b5c226b696e645c222c205c226964656e746974795c222c205c226f7065726174696f6e616c5c222c205c2265787465726e616c5f7265665c222c205c226f776e65725c222c205c227465616d5c222c205c22726567696f6e5c222c205c2276657269666965645c222c205c227265736f6c7574696f6e5c227d7d2c5c6e5c745c745c22637573746f6d657220616464735c223a207b5c226f665c223a20637573746f6d65722c205c22616374696f6e5c223a205c226372656174655c222c205c226861735c223a207b5c226b696e645c222c205c22636f6e746163742e656d61696c5c227d2c205c226c61636b735c223a207b5c226f7065726174696f6e616c5c222c205c2276657269666965645c227d7d2c5c6e5c745c745c22637573746f6d65722072656164735c223a207b5c226f665c223a20637573746f6d65722c205c22616374696f6e5c223a205c22726561645c222c205c226861735c223a2073657428292c205c226c61636b735c223a207b5c2266616d696c795f6e616d655c222c205c226b696e645c227d7d2c5c6e5c745c745c22637573746f6d65722c206f6620616e6f746865725c223a207b5c226f665c223a206f626a6563742e756e696f6e28637573746f6d65722c207b5c226163746f725c223a207b5c227375626a6563745c223a205c2273325c227d7d292c205c22616374696f6e5c223a205c227570646174655c222c205c226861735c223a2073657428292c205c226c61636b735c223a207b5c2266616d696c795f6e616d655c222c205c226b696e645c227d207c206164647265737365737d2c5c6e5c747d5c6e5c74676f74203a3d2074616369742e7772697465207769746820696e707574206173206f626a6563742e756e696f6e2874632e6f662c207b5c22616374696f6e5c223a2074632e616374696f6e7d29207769746820646174612e636174616c6f6720617320636174616c6f675c6e5c74676f7420262074632e686173203d3d2074632e6861735c6e5c74676f7420262074632e6c61636b73203d3d2073657428295c6e7d5c6e5c6e23202d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d20706172746e6572735c6e5c6e746573745f706172746e65725f76697369626c655b6e6f74655d206966207b5c6e5c74736f6d65206e6f74652c20746320696e207b5c6e5c745c745c22726561647320697473207465616d27735c223a207b5c2270617463685c223a207b7d2c205c2277616e745c223a20747275657d2c5c6e5c745c745c22726561647320616e6f74686572207465616d27735c223a207b5c2270617463685c223a207b5c227265636f72645c223a207b5c227465616d5c223a205c22626c75655c227d7d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c2272656164732077686174206973206e6f626f647927735c223a207b5c2270617463685c223a207b5c226163746f725c223a207b5c227465616d735c223a205b5d7d7d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c22726561647320616e6f74686572207465616d277320617320697473206f776e65725c223a207b5c2270617463685c223a207b5c227265636f72645c223a207b5c227465616d5c223a205c22626c75655c222c205c226f776e65725c223a205c2275315c227d7d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c22726561647320697473207465616d277320696e20616e6f7468657220726567696f6e5c223a207b5c2270617463685c223a206162726f61642c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226c6f6f6b732075705c223a207b5c2270617463685c223a207b5c22616374696f6e5c223a205c226c6f6f6b75705c227d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226c697374735c223a207b5c2270617463685c223a207b5c22616374696f6e5c223a205c226c6973745c227d2c205c2277616e745c223a20747275657d2c5c6e5c745c745c22636c6f736573206120636173655c223a207b5c2270617463685c223a207b5c22616374696f6e5c223a205c227570646174655c222c205c226b696e645c223a205c22636173655c227d2c205c2277616e745c223a20747275657d2c5c6e5c745c745c226368616e676573206120636f6e746163745c223a207b5c2270617463685c223a207b5c22616374696f6e5c223a205c227570646174655c227d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c22666f6c6c6f7773206173206120726573656c6c65725c223a207b5c2270617463685c223a207b5c22707572706f73655c223a205c2273616c65735c222c205c226163746f725c223a207b5c22726f6c65735c223a205b5c2273616c65735c225d7d7d2c205c2277616e745c223a20747275657d2c5c6e5c745c745c2262696c6c735c223a207b5c2270617463685c223a207b5c22707572706f73655c223a205c2262696c6c696e675c222c205c226163746f725c223a207b5c22726f6c65735c223a205b5c2262696c6c696e675c225d7d7d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c22616e737765727320617320616e206f6666696365725c223a207b5c2270617463685c223a207b5c22707572706f73655c223a205c22636f6d706c69616e63655c222c205c226163746f725c223a207b5c22726f6c65735c223a205b5c226f6666696365725c225d7d7d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c227265636f7264732074686174206120637573746f6d6572207769746864726177735c223a207b5c2270617463685c223a207b5c22616374696f6e5c223a205c2277697468647261775c227d2c205c2277616e745c223a20747275657d2c5c6e5c747d5c6e5c74676f74203a3d2074616369742e76697369626c65207769746820696e707574206173206f626a6563742e756e696f6e28706172746e65722c2074632e706174636829207769746820646174612e636174616c6f6720617320636174616c6f675c6e5c74676f74203d3d2074632e77616e745c6e7d5c6e5c6e746573745f706172746e65725f666f726d735b6e6f74655d206966207b5c6e5c74736f6d65206e6f74652c20746320696e207b5c6e5c745c745c2272657061697265725c223a207b5c2270617463685c223a207b7d2c205c22636c6561725c223a207b5c226f7065726174696f6e616c5c222c205c22636f6e74656e745c227d7d2c5c6e5c745c745c22726573656c6c65725c223a207b5c2270617463685c223a207b5c22707572706f73655c223a205c2273616c65735c222c205c226163746f725c223a207b5c22726f6c65735c223a205b5c2273616c65735c225d7d7d2c205c22636c6561725c223a207b5c226f7065726174696f6e616c5c227d7d2c5c6e5c747d5c6e5c7464203a3d2074616369742e6465636973696f6e207769746820696e707574206173206f626a6563742e756e696f6e28706172746e65722c2074632e706174636829207769746820646174612e636174616c6f6720617320636174616c6f675c6e5c74642e76697369626c655c6e5c74642e636c656172203d3d2074632e636c6561725c6e5c74642e6d61736b203d3d207b5c22676976656e5f6e616d655c222c205c2266616d696c795f6e616d655c222c205c226e616d655c227d5c6e5c74642e746f6b656e203d3d206164647265737365735c6e7d5c6e5c6e746573745f706172746e65725f6f70656e735f6e6f7468696e675f62795f7469636b6574206966207b5c6e5c7464203a3d2074616369742e6465636973696f6e207769746820696e707574206173206f626a6563742e756e696f6e28706172746e65722c207469636b657429207769746820646174612e636174616c6f6720617320636174616c6f675c6e5c74642e636c656172203d3d207b5c226f7065726174696f6e616c5c222c205c22636f6e74656e745c227d5c6e7d5c6e5c6e23202d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d20637573746f6d6572735c6e5c6e746573745f637573746f6d65725f76697369626c655b6e6f74655d206966207b5c6e5c74736f6d65206e6f74652c20746320696e207b5c6e5c745c745c2272656164732061626f757420697473656c665c223a207b5c2270617463685c223a207b7d2c205c2277616e745c223a20747275657d2c5c6e5c745c745c2272656164732061626f757420616e6f746865725c223a207b5c2270617463685c223a207b5c227265636f72645c223a207b5c227375626a6563745c223a205c2273325c227d7d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c2272656164732061626f757420616e6f74686572207769746820657665727920726567696f6e5c223a207b5c2270617463685c223a207b5c226163746f725c223a207b5c22726567696f6e735c223a205b5c222a5c225d7d2c205c227265636f72645c223a207b5c227375626a6563745c223a205c2273325c227d7d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c2272656164732061626f757420697473656c66207768696c6520726573747269637465645c223a207b5c2270617463685c223a207b5c227265636f72645c223a207b5c22726573747269637465645c223a20747275657d7d2c205c2277616e745c223a20747275657d2c5c6e5c745c745c2272656164732077686174206973206b65707420666f72206120636c61696d5c223a207b5c2270617463685c223a207b5c227265636f72645c223a207b5c2266726f7a656e5c223a20747275657d7d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c22636f7272656374735c223a207b5c2270617463685c223a207b5c22616374696f6e5c223a205c227570646174655c227d2c205c2277616e745c223a20747275657d2c5c6e5c745c745c22636f72726563747320616e20696e746572616374696f6e5c223a207b5c2270617463685c223a207b5c22616374696f6e5c223a205c227570646174655c222c205c226b696e645c223a205c22696e746572616374696f6e5c227d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226164647320616e20616464726573735c223a207b5c2270617463685c223a207b5c22616374696f6e5c223a205c226372656174655c222c205c226b696e645c223a205c22636f6e746163745f706f696e745c227d2c205c2277616e745c223a20747275657d2c5c6e5c745c745c2272656164732069747320636f6e73656e74735c223a207b5c2270617463685c223a207b5c22616374696f6e5c223a205c22636f6e73656e74735c227d2c205c2277616e745c223a20747275657d2c5c6e5c745c745c2261736b732077686f207361772069745c223a207b5c2270617463685c223a207b5c22616374696f6e5c223a205c22646973636c6f73757265735c227d2c205c2277616e745c223a20747275657d2c5c6e5c745c745c2261736b732077686f20736177206974207768696c6520726573747269637465645c223a207b5c2270617463685c223a207b5c22616374696f6e5c223a205c22646973636c6f73757265735c222c205c227265636f72645c223a207b5c22726573747269637465645c223a20747275657d7d2c205c2277616e745c223a20747275657d2c5c6e5c745c745c2261736b732077686f2073617720616e6f746865725c223a207b5c2270617463685c223a207b5c22616374696f6e5c223a205c22646973636c6f73757265735c222c205c227265636f72645c223a207b5c227375626a6563745c223a205c2273325c227d7d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c2272656164732069747320686973746f72795c223a207b5c2270617463685c223a207b5c22616374696f6e5c223a205c22686973746f72795c227d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c22726561647320746865206c6f675c223a207b5c2270617463685c223a207b5c22616374696f6e5c223a205c2261756469745c227d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c227769746864726177735c223a207b5c2270617463685c223a207b5c22616374696f6e5c223a205c2277697468647261775c227d2c205c2277616e745c223a20747275657d2c5c6e5c745c745c2277697468647261777320666f7220616e6f746865725c223a207b5c2270617463685c223a207b5c22616374696f6e5c223a205c2277697468647261775c222c205c227265636f72645c223a207b5c227375626a6563745c223a205c2273325c227d7d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226c697374735c223a207b5c2270617463685c223a207b5c22616374696f6e5c223a205c226c6973745c227d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c226c6f6f6b732075705c223a207b5c2270617463685c223a207b5c22616374696f6e5c223a205c226c6f6f6b75705c227d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c2273656172636865735c223a207b5c2270617463685c223a207b5c22616374696f6e5c223a205c227365617263685c227d2c205c2277616e745c223a2066616c73657d2c5c6e5c745c745c22726561647320617320737570706f72745c223a207b5c2270617463685c223a207b5c22707572706f73655c223a205c22737570706f72745c227d2c205c2277616e745c223a2066616c73657d2c5c6e5c747d5c6e5c74676f74203a3d2074616369742e76697369626c65207769746820696e707574206173206f626a6563742e756e696f6e28637573746f6d65722c2074632e706174636829207769746820646174612e636174616c6f6720617320636174616c6f675c6e5c74676f74203d3d2074632e77616e745c6e7d5c6e5c6e746573745f637573746f6d65725f776974686f75745f7375626a6563745f69735f6e6f626f6479206966207b5c6e5c746e6f626f6479203a3d206f626a6563742e756e696f6e28776974685f726f6c65285c2273656c665f736572766963655c222c205c22637573746f6d65725c22292c207b5c226163746f725c223a207b5c22726567696f6e735c223a205b5c222a5c225d7d2c205c227265636f72645c223a207b5c226f776e65725c223a205c2275315c227d7d295c6e5c74676f74203a3d2074616369742e76697369626c65207769746820696e707574206173206f626a6563742e72656d6f7665286e6f626f64792c207b5c227265636f72645c227d29207769746820646174612e636174616c6f6720617320636174616c6f675c6e5c74676f742023207768617420636f6e6365726e73206e6f207265636f7264206973206e6f207265636f72645c6e5c7464203a3d2074616369742e6465636973696f6e207769746820696e707574206173206f626a6563742e756e696f6e286f626a6563742e72656d6f7665286e6f626f64792c207b5c227265636f72645c227d292c207b5c227265636f72645c223a207b5c22726567696f6e5c223a205c2245555c227d7d295c6e5c745c747769746820646174612e636174616c6f6720617320636174616c6f675c6e5c746e6f7420642e76697369626c655c6e5c74642e636c656172203d3d2073657428295c6e7d5c6e5c6e746573745f637573746f6d65725f736565735f65766572797468696e675f6f665f697473656c66206966207b5c6e5c7464203a3d2074616369742e6465636973696f6e207769746820696e70757420617320637573746f6d6572207769746820646174612e636174616c6f6720617320636174616c6f675c6e5c74642e636c656172203d3d2065766572797468696e67207c207b5c227370656369616c5c227d5c6e7d5c6e5c6e23202d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d20627265616b2d676c6173735c6e5c6e746573745f656d657267656e63795b6e6f74655d206966207b5c6e5c74736f6d65206e6f74652c20746320696e207b5c6e5c745c745c22737570706f7274206162726f61645c223a207b5c2270617463685c223a206162726f61642c205c2276697369626c655c223a20747275652c205c22636c6561725c223a207b5c226f7065726174696f6e616c5c222c205c226964656e746974795c222c205c22636f6e74656e745c227d207c206164647265737365737d2c5c6e5c745c745c22737570706f727420617420686f6d655c223a207b5c2270617463685c223a207b7d2c205c2276697369626c655c223a20747275652c205c22636c6561725c223a207b5c226f7065726174696f6e616c5c222c205c226964656e746974795c222c205c22636f6e74656e745c227d207c206164647265737365737d2c5c6e5c745c745c2262696c6c696e675c223a207b5c2270617463685c223a207b5c22707572706f73655c223a205c2262696c6c696e675c222c205c226163746f725c223a207b5c22726f6c65735c223a205b5c2262696c6c696e675c225d7d7d2c205c2276697369626c655c223a20747275652c205c22636c6561725c223a207b5c226f7065726174696f6e616c5c222c205c226964656e746974795c222c205c2266696e616e6369616c5c227d207c206164647265737365737d2c5c6e5c745c745c226368616e67657320736f6d657468696e675c223a207b5c2270617463685c223a206f626a6563742e756e696f6e286162726f61642c207b5c22616374696f6e5c223a205c227570646174655c227d292c205c2276697369626c655c223a2066616c73652c205c22636c6561725c223a207b5c226f7065726174696f6e616c5c222c205c226964656e746974795c222c205c22636f6e74656e745c227d7d2c5c6e5c745c745c226d61726b6574696e675c223a207b5c2270617463685c223a206f626a6563742e756e696f6e286162726f61642c207b5c22707572706f73655c223a205c226d61726b6574696e675c222c205c226163746f725c223a207b5c22726f6c65735c223a205b5c226d61726b6574696e675c225d7d7d292c205c2276697369626c655c223a2066616c73652c205c22636c6561725c223a207b5c226f7065726174696f6e616c5c227d207c206164647265737365737d2c5c6e5c745c745c22776974686f75742074686520726f6c655c223a207b5c2270617463685c223a207b5c226163746f725c223a207b5c22726f6c65735c223a205b5c22616e616c7973745c225d7d7d2c205c2276697369626c655c223a2066616c73652c205c22636c6561725c223a2073657428297d2c5c6e5c745c745c227768696c6520726573747269637465645c223a207b5c2270617463685c223a207b5c227265636f72645c223a207b5c22726573747269637465645c223a20747275657d7d2c205c2276697369626c655c223a2066616c73652c205c22636c6561725c223a207b5c226f7065726174696f6e616c5c222c205c226964656e746974795c222c205c22636f6e74656e745c227d207c206164647265737365737d2c5c6e5c745c745c226b65707420666f72206120636c61696d5c223a207b5c2270617463685c223a207b5c227265636f72645c223a207b5c2266726f7a656e5c223a20747275657d7d2c205c2276697369626c655c223a2066616c73652c205c22636c6561725c223a207b5c226f7065726174696f6e616c5c222c205c226964656e746974795c222c205c22636f6e74656e745c227d207c206164647265737365737d2c5c6e5c745c745c22776974686f75742062617369735c223a207b5c2270617463685c223a20756e62617365642c205c2276697369626c655c223a2066616c73652c205c22636c6561725c223a207b5c226f7065726174696f6e616c5c222c205c226964656e746974795c222c205c22636f6e74656e745c227d207c206164647265737365737d2c5c6e5c747d5c6e5c7464203a3d2074616369742e6465636973696f6e207769746820696e707574206173206f626a6563742e756e696f6e286f626a6563742e756e696f6e28626173652c207469636b6574292c2074632e706174636829207769746820646174612e636174616c6f6720617320636174616c6f675c6e5c74642e76697369626c65203d3d2074632e76697369626c655c6e5c74642e636c656172203d3d2074632e636c6561725c6e5c74642e6f626c696765203d3d207b5c2261756469743a66756c6c5c222c205c226e6f746966793a64706f5c227d5c6e7d5c6e5c6e746573745f6e6f5f656d657267656e63795f776974686f75745f7469636b6574206966207b5c6e5c7464203a3d2074616369742e6465636973696f6e207769746820696e707574206173206f626a6563742e756e696f6e28626173652c206162726f616429207769746820646174612e636174616c6f6720617320636174616c6f675c6e5c746e6f7420642e76697369626c655c6e5c74642e6f626c696765203d3d2073657428295c6e7d5c6e5c6e23202d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d20726561736f6e735c6e5c6e746573745f726561736f6e735b6e6f74655d206966207b5c6e5c74736f6d65206e6f74652c20746320696e207b5c6e5c745c745c226e6f6e65206e65656465645c223a207b5c226f665c223a20626173652c205c2270617463685c223a207b7d2c205c2277616e745c223a2073657428297d2c5c6e5c745c745c226e6f2062617369735c223a207b5c226f665c223a20626173652c205c2270617463685c223a20756e62617365642c205c2277616e745c223a207b5c226e6f5f62617369735c227d7d2c5c6e5c745c745c22616e6f74686572206b696e645c223a207b5c226f665c223a20626173652c205c2270617463685c223a207b5c22616374696f6e5c223a205c226372656174655c222c205c226b696e645c223a205c226163636f756e745c227d2c205c2277616e745c223a207b5c22707572706f73655f6e6f745f616c6c6f7765645c227d7d2c5c6e5c745c745c22616e6f7468657220616374696f6e5c223a207b5c226f665c223a20626173652c205c2270617463685c223a207b5c22616374696f6e5c223a205c2265726173655c227d2c205c2277616e745c223a207b5c22726f6c655f6e6f745f616c6c6f7765645c227d7d2c5c6e5c745c745c226120636f6e74616374206372656174656420656c736577686572655c223a207b5c226f665c223a20626173652c205c2270617463685c223a206f626a6563742e756e696f6e286162726f61642c207b5c22616374696f6e5c223a205c226372656174655c227d292c205c2277616e745c223a207b5c226e6f745f796f7572735c227d7d2c5c6e5c745c745c226f7574206f662073636f7065206e6f7468696e6720697320746f6c645c223a207b5c226f665c223a20626173652c205c2270617463685c223a207b5c227265636f72645c223a207b5c22726567696f6e5c223a205c2255535c222c205c22726573747269637465645c223a20747275657d7d2c205c2277616e745c223a2073657428297d2c5c6e5c745c745c226120737472616e67657220697320746f6c64206e6f7468696e675c223a207b5c226f665c223a20626173652c205c2270617463685c223a207b5c226163746f725c223a207b5c22726f6c65735c223a205b5c22616e616c7973745c225d7d7d2c205c2277616e745c223a2073657428297d2c5c6e5c745c745c22706172746e65722c20616e6f74686572206b696e645c223a207b5c226f665c223a20706172746e65722c205c2270617463685c223a207b5c22616374696f6e5c223a205c227570646174655c227d2c205c2277616e745c223a207b5c22707572706f73655f6e6f745f616c6c6f7765645c227d7d2c5c6e5c745c745c22706172746e65722c20616e6f7468657220616374696f6e5c223a207b5c226f665c223a20706172746e65722c205c2270617463685c223a207b5c22616374696f6e5c223a205c226c6f6f6b75705c227d2c205c2277616e745c223a207b5c22726f6c655f6e6f745f616c6c6f7765645c227d7d2c5c6e5c745c745c22637573746f6d65722c20616e6f746865722773207265636f72645c223a207b5c226f665c223a20637573746f6d65722c205c2270617463685c223a207b5c227265636f72645c223a207b5c227375626a6563745c223a205c2273325c227d7d2c205c2277616e745c223a2073657428297d2c5c6e5c745c745c22706f7274616c5c223a207b5c226f665c223a20776974685f726f6c65285c226f7065726174696f6e735c222c205c22706f7274616c5c22292c205c2270617463685c223a207b7d2c205c2277616e745c223a207b5c22726f6c655f6e6f745f616c6c6f7765645c227d7d2c5c6e5c745c745c2261207265737472696374696f6e2073657420627920737570706f72745c223a207b5c226f665c223a20626173652c205c2270617463685c223a207b5c22616374696f6e5c223a205c2272657374726963745c227d2c205c2277616e745c223a207b5c22726f6c655f6e6f745f616c6c6f7765645c227d7d2c5c6e5c745c745c2261207265737472696374696f6e2073657420627920737570706f72742c206f662077686174206973206b65707420666f72206120636c61696d5c223a207b5c226f665c223a20626173652c205c2270617463685c223a207b5c22616374696f6e5c223a205c2272657374726963745c222c205c227265636f72645c223a207b5c2266726f7a656e5c223a20747275652c205c22686f6c645c223a20747275657d7d2c205c2277616e745c223a207b5c22726f6c655f6e6f745f616c6c6f7765645c227d7d2c5c6e5c745c745c226120686f6c642c2062792077686f6d20746865207465616d20726566757365735c223a207b5c226f665c223a206f70657261746f722c205c2270617463685c223a207b5c22616374696f6e5c223a205c22686f6c645c222c205c227265636f72645c223a207b5c22686f6c645c223a20747275657d7d2c205c2277616e745c223a207b5c22726f6c655f6e6f745f616c6c6f7765645c227d7d2c5c6e5c747d5c6e5c74676f74203a3d2074616369742e726561736f6e73207769746820696e707574206173206f626a6563742e756e696f6e2874632e6f662c2074632e706174636829207769746820646174612e636174616c6f6720617320636174616c6f675c6e5c74676f74203d3d2074632e77616e745c6e7d5c6e5c6e2320546865207465616d2773206f776e20776f7264732c20776974686f75742074686520677561726427732e5c6e746573745f7769746864726177696e675f6e656564735f6e6f5f726561736f6e5b6e6f74655d206966207b5c6e5c74736f6d65206e6f74652c206f6620696e207b5c22737570706f72745c223a20626173652c205c22706172746e65725c223a20706172746e65722c205c22637573746f6d65725c223a20637573746f6d65722c205c226f70657261746f725c223a206f70657261746f727d5c6e5c74676f74203a3d207465616d2e726561736f6e73207769746820696e707574206173206f626a6563742e756e696f6e286f662c207b5c22616374696f6e5c223a205c2277697468647261775c227d29207769746820646174612e636174616c6f6720617320636174616c6f675c6e5c74676f74203d3d2073657428295c6e7d5c6e227d	2026-11-22 12:39:31.421441+00	1	\\x15059327bf022d533d880ac16b7d1e39ad83758be2cf8892d476918f4bf5a655
\.


--
-- Data for Name: state_past; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.state_past (subject, revision, state, mac) FROM stdin;
01a20344-d1a6-71b4-95d8-af16c4212264	1	{"consents":{},"bases":[{"basis":"contract"},{"basis":"legitimate_interests"},{"basis":"legal_obligation"}]}	\\xa644426b154a77a13c3a200aff29ad06801785d4c59cfc7e9bff620142c7110b
\.


--
-- Data for Name: subject_state; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.subject_state (subject, revision, state, mac, facts, facts_at, facts_of) FROM stdin;
01a20344-d1b0-734d-8efc-8a5e1985d96d	1	{"consents":{},"bases":[{"basis":"contract"},{"basis":"legitimate_interests"},{"basis":"legal_obligation"}]}	\\x803e738a9476fa91279d1f796c3d21a19b4f5b5062f6f6ba5ae669f3753174d4	{"{\\"hold\\": false, \\"bases\\": {\\"contract\\": true, \\"legal_obligation\\": true, \\"legitimate_interests\\": true}, \\"frozen\\": false, \\"consents\\": {}, \\"restricted\\": false}"}	{-infinity}	1
01a20344-d1a6-71b4-95d8-af16c4212264	2	{"consents":{"marketing":{"whole":{"status":"none"},"rest":{"status":"none"},"channels":{"email":{"status":"given","event":"01a20344-d211-7ec1-a72d-a601b07f6125","valid_from":"2026-11-22T12:39:31.601944Z","outside":"expired"}}}},"events":1,"bases":[{"basis":"contract"},{"basis":"legitimate_interests"},{"basis":"legal_obligation"}]}	\\x096ac1d1af2b4713b5508c771c1ee9c918c9b42272ab56faacef85698dadb861	{"{\\"hold\\": false, \\"bases\\": {\\"contract\\": true, \\"legal_obligation\\": true, \\"legitimate_interests\\": true}, \\"frozen\\": false, \\"consents\\": {\\"marketing\\": {\\"status\\": \\"none\\", \\"channels\\": {}, \\"explicit\\": false}}, \\"restricted\\": false}","{\\"hold\\": false, \\"bases\\": {\\"contract\\": true, \\"legal_obligation\\": true, \\"legitimate_interests\\": true}, \\"frozen\\": false, \\"consents\\": {\\"marketing\\": {\\"status\\": \\"given\\", \\"channels\\": {\\"email\\": true}, \\"explicit\\": false}}, \\"restricted\\": false}"}	{-infinity,"2026-11-22 12:39:31.601944+00"}	2
\.


--
-- Data for Name: suppression; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.suppression (token, purpose, channel, kind, since, until, mac) FROM stdin;
\.


--
-- Data for Name: token; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.token (index, epoch, token, subject, record, source, uniq) FROM stdin;
1	1	\\xfed95c5eaabf7649287bff3dfde5f343	01a20344-d1a6-71b4-95d8-af16c4212264	01a20344-d1a6-71b4-95d8-af16c4212264	01a20344-d1a9-747b-b4f0-54ddecf434e9	f
2	1	\\x8870777283e6fa019fe204459eba61ee	01a20344-d1a6-71b4-95d8-af16c4212264	01a20344-d1a6-71b4-95d8-af16c4212264	01a20344-d1a9-74a2-906d-0b983a219f55	f
3	1	\\xb6da8e240c7bb12480eecd576e56ca18	01a20344-d1a6-71b4-95d8-af16c4212264	01a20344-d1a6-71b4-95d8-af16c4212264	01a20344-d1a6-71b4-95d8-af16c4212264	t
20	1	\\xcadb9a3c0e7f3e3b68915c76e3c2e8b7	01a20344-d1a6-71b4-95d8-af16c4212264	01a20344-d1a6-71b4-95d8-af16c4212264	01a20344-d1a6-71b4-95d8-af16c4212264	f
21	1	\\x2c27bdb43de5b734c367f6c2b4436041	01a20344-d1a6-71b4-95d8-af16c4212264	01a20344-d1a6-71b4-95d8-af16c4212264	01a20344-d1a6-71b4-95d8-af16c4212264	f
\.


--
-- Name: goose_db_version_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.goose_db_version_id_seq', 8, true);


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
-- Name: certificate certificate_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.certificate
    ADD CONSTRAINT certificate_pkey PRIMARY KEY (subject, version);


--
-- Name: code code_hash_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.code
    ADD CONSTRAINT code_hash_key UNIQUE (hash);


--
-- Name: code code_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.code
    ADD CONSTRAINT code_pkey PRIMARY KEY (subject, id);


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
-- Name: hold hold_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.hold
    ADD CONSTRAINT hold_pkey PRIMARY KEY (subject, id);


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
-- Name: instruction instruction_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.instruction
    ADD CONSTRAINT instruction_pkey PRIMARY KEY (subject, id);


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
-- Name: message message_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.message
    ADD CONSTRAINT message_pkey PRIMARY KEY (subject, id);


--
-- Name: request_part request_part_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.request_part
    ADD CONSTRAINT request_part_pkey PRIMARY KEY (subject, part);


--
-- Name: request request_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.request
    ADD CONSTRAINT request_pkey PRIMARY KEY (subject);


--
-- Name: restored restored_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.restored
    ADD CONSTRAINT restored_pkey PRIMARY KEY (at);


--
-- Name: retention_run retention_run_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.retention_run
    ADD CONSTRAINT retention_run_pkey PRIMARY KEY (id);


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
-- Name: suppression suppression_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.suppression
    ADD CONSTRAINT suppression_pkey PRIMARY KEY (token, purpose, channel);


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
-- Name: hold_review; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX hold_review ON public.hold USING btree (review) WHERE (released IS NULL);


--
-- Name: idempotency_created; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idempotency_created ON public.idempotency USING btree (created_at);


--
-- Name: idempotency_subject; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idempotency_subject ON public.idempotency USING btree (subject);


--
-- Name: instruction_open; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX instruction_open ON public.instruction USING btree (client, told) WHERE (answered IS NULL);


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
-- Name: message_waiting; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX message_waiting ON public.message USING btree (due_at) WHERE (state = 'waiting'::text);


--
-- Name: request_about; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX request_about ON public.request USING btree (about) WHERE (about IS NOT NULL);


--
-- Name: request_due; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX request_due ON public.request USING btree (due, subject) WHERE (closed IS NULL);


--
-- Name: request_next; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX request_next ON public.request USING btree (next) WHERE (next IS NOT NULL);


--
-- Name: subject_state_unprojected; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX subject_state_unprojected ON public.subject_state USING btree (subject) WHERE (NULLIF((facts_of = revision), false) IS NULL);


--
-- Name: suppression_until; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX suppression_until ON public.suppression USING btree (until);


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

\unrestrict tZzwl6N8XudoAJP4NXy6WQiXuUW2TFvDnofiyGHP5nrYzrmjBoRNs6J3U622gY8

