/** Languages of the United Nations, as ISO 639-1 codes. */
export type Language = 'ar' | 'en' | 'es' | 'fr' | 'ru' | 'zh';
