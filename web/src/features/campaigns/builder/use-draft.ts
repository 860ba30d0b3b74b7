import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Campaign } from '../../../../../contracts/campaigns/campaign';
import type { CampaignDraft, DraftAnswer } from '../../../../../contracts/campaigns/draft';
import { faultOf, Problem, type FieldFault } from '../../../api/problem';
import { request } from '../../../api/request';
import { campaignQuery, draftQuery, saveDraft } from '../campaign-queries';
import { draftOf } from './draft-of';
import { dropCopy, findCopy, keepCopy } from './unsaved-copy';

/** `waiting`: the server could not be reached and is asked again; `refused`: it did not take what was typed; the rest speaks for itself. */
export type SaveState = 'saved' | 'unsaved' | 'saving' | 'waiting' | 'signed_out' | 'refused' | 'conflict' | 'launched';

export interface Draft {
  campaign: Campaign;
  values: CampaignDraft;
  change: (part: Partial<CampaignDraft>) => void;
  state: SaveState;
  savedAtMs: number;
  faults: readonly FieldFault[];
  /** What somebody else saved meanwhile. */
  theirs: DraftAnswer | null;
  keepMine: () => void;
  takeTheirs: () => void;
  /** Saves now, without waiting for the hand to rest. False when it could not. */
  flush: () => Promise<boolean>;
}

const REST_MS = 800;
const RETRY_MS = 5_000;
const faultsOf = (answer: DraftAnswer) => answer.problems.map(faultOf);

/** A draft that saves itself: after each rest of the hand, one save at a time, over the revision that was seen. */
export function useDraft(loaded: DraftAnswer): Draft {
  const queryClient = useQueryClient();
  const id = loaded.campaign.id;
  const copy = useRef(findCopy(localStorage, id));
  const [campaign, setCampaign] = useState(loaded.campaign);
  const [values, setValues] = useState(copy.current?.values ?? draftOf(loaded.campaign));
  const clashes = copy.current !== null && copy.current.revision !== loaded.campaign.revision;
  const [theirs, setTheirs] = useState<DraftAnswer | null>(clashes ? loaded : null);
  const [state, setState] = useState<SaveState>(clashes ? 'conflict' : copy.current === null ? 'saved' : 'unsaved');
  const [faults, setFaults] = useState<readonly FieldFault[]>(() => faultsOf(loaded));
  const [savedAtMs, setSavedAtMs] = useState(() => Date.parse(loaded.campaign.updatedAt));
  const latest = useRef(values);
  const revision = useRef(loaded.campaign.revision);
  const dirty = useRef(copy.current !== null);
  const running = useRef<Promise<boolean> | null>(null);

  const adopt = useCallback(
    (answer: DraftAnswer) => {
      revision.current = answer.campaign.revision;
      setCampaign(answer.campaign);
      setFaults(faultsOf(answer));
      queryClient.setQueryData(campaignQuery(id).queryKey, answer.campaign);
      queryClient.setQueryData(draftQuery(id).queryKey, answer);
    },
    [id, queryClient],
  );

  const saveOnce = useCallback(async (): Promise<boolean> => {
    const sent = latest.current;
    setState('saving');
    try {
      const answer = await saveDraft(id, revision.current, sent);
      adopt(answer);
      setSavedAtMs(Date.now());
      if (latest.current === sent) {
        dirty.current = false;
        dropCopy(localStorage, id);
      } else keepCopy(localStorage, id, { revision: revision.current, values: latest.current, atMs: Date.now() });
      setState(dirty.current ? 'unsaved' : 'saved');
      return true;
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      if (error.code === 'campaigns.draft_changed') {
        const newest = await request<DraftAnswer>('GET', `/campaigns/${id}/draft`).catch(() => null);
        setTheirs(newest);
        setState(newest === null ? 'waiting' : 'conflict');
      } else if (error.code === 'campaigns.wrong_status') setState('launched');
      else if (error.status === 401) setState('signed_out');
      else if (error.status === 422) {
        setFaults(error.faults);
        setState('refused');
      } else setState('waiting');
      return false;
    }
  }, [adopt, id]);

  const flush = useCallback(async (): Promise<boolean> => {
    if (running.current !== null) await running.current;
    if (!dirty.current) return true;
    running.current = saveOnce().finally(() => (running.current = null));
    return running.current;
  }, [saveOnce]);

  const change = useCallback(
    (part: Partial<CampaignDraft>) => {
      latest.current = { ...latest.current, ...part };
      dirty.current = true;
      keepCopy(localStorage, id, { revision: revision.current, values: latest.current, atMs: Date.now() });
      setValues(latest.current);
      setState((before) => (before === 'conflict' || before === 'launched' || before === 'signed_out' ? before : 'unsaved'));
    },
    [id],
  );

  useEffect(() => {
    if (state !== 'unsaved' && state !== 'waiting') return undefined;
    const timer = setTimeout(() => void flush(), state === 'unsaved' ? REST_MS : RETRY_MS);
    return () => clearTimeout(timer);
  }, [state, values, flush]);

  const theirsNone = useRef(true);
  useEffect(() => {
    theirsNone.current = theirs === null;
  }, [theirs]);
  // Who signs in again in another tab, or finds the network, comes back to this one: then it is tried at once.
  useEffect(() => {
    const retry = () => {
      if (dirty.current && running.current === null && theirsNone.current) void flush();
    };
    window.addEventListener('online', retry);
    window.addEventListener('focus', retry);
    return () => {
      window.removeEventListener('online', retry);
      window.removeEventListener('focus', retry);
      if (dirty.current && theirsNone.current) void flush();
    };
  }, [flush]);
  const keepMine = () => {
    if (theirs !== null) revision.current = theirs.campaign.revision;
    setTheirs(null);
    dirty.current = true;
    setState('unsaved');
  };
  const takeTheirs = () => {
    if (theirs === null) return;
    latest.current = draftOf(theirs.campaign);
    dirty.current = false;
    dropCopy(localStorage, id);
    adopt(theirs);
    setValues(latest.current);
    setTheirs(null);
    setSavedAtMs(Date.parse(theirs.campaign.updatedAt));
    setState('saved');
  };

  return { campaign, values, change, state, savedAtMs, faults, theirs, keepMine, takeTheirs, flush };
}
