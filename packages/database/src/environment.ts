/** The environment variables that a provider may read or hand on to the processes that it starts. */
export interface Environment {
  readonly [name: string]: string | undefined;
  /** Where set, this database is used and no other is looked for. */
  readonly MONGODB_URI?: string | undefined;
  /** Where servers and Python are looked for. */
  readonly PATH?: string | undefined;
  /** Directory of what is installed once for all projects of a user; default `$XDG_CACHE_HOME/cobuild` or `~/.cache/cobuild`. */
  readonly COBUILD_CACHE?: string | undefined;
}
